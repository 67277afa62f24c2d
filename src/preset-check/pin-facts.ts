import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { basename, delimiter, isAbsolute, join, posix } from 'node:path'
import type { ConsumerConfig } from '../config/config.js'
import { fillPlaceholders, placeholdersIn } from '../config/placeholders.js'
import type { PresetCheck } from '../config/preset-check.js'
import { nearestName } from '../config/problems.js'
import { consumerEnvironment, placeholderValues } from '../consumer/consumer-context.js'
import { type GitContext, runGit } from '../git/git.js'
import { captureOutput } from '../process/execute.js'
import { IncidentError } from '../shared/errors.js'
import { formatCount } from '../shared/text.js'
import { collectTests } from './collect.js'
import type { CheckContext, PresetFact } from './source.js'

/** A consumer at its pin, as a check has checked it out. */
export interface PinnedConsumer {
  consumer: ConsumerConfig
  /** The candidate's repository. */
  image: string
  /** Paths of all files of the pin. */
  tracked: readonly string[]
  /** How its preset lists tests; undefined where it has none. */
  collect: PresetCheck['collect'] | undefined
  /** Its set-up steps have run. */
  isSetUp: boolean
}

/**
 * What of a configuration does not fit the consumer at its pin, a fact each.
 *
 * @throws IncidentError when the check was cancelled
 */
export async function* factsAtPin(
  pinned: PinnedConsumer,
  context: CheckContext,
  git: GitContext,
): AsyncGenerator<PresetFact> {
  yield* fileFacts(pinned)
  yield await programFact(pinned, context)
  yield* await controlFacts(pinned, context)
  yield* await nameFacts(pinned, context, git)
}

function* fileFacts({ consumer, tracked }: PinnedConsumer): Generator<PresetFact> {
  const { files } = consumer.test
  const missing = files.filter(file => !isAtPin(file, tracked))
  if (missing.length === 0) yield { ok: true, text: `${formatCount(files.length, 'test file')} at the pin` }
  for (const file of missing) {
    const moved = tracked.filter(one => basename(one) === basename(file))
    const near = moved.length === 1 ? moved[0] : nearestName(file, tracked)
    const help = near === undefined ? '' : ` (did you mean ${near}?)`
    yield {
      ok: false,
      text: `test.files: ${file} is not at the pin${help}: mend test.files, or take a ref that has it`,
    }
  }
}

/** What `{file}` stands for is the tool's business: a file, a test in it, a folder of Go, or a class of Java. */
export function isAtPin(file: string, tracked: readonly string[]): boolean {
  const [path = ''] = posix.normalize(file).split('::')
  const folder = path.replace(/(^|\/)\.\.\.$|\/$/, '')
  if (folder === '' || folder === '.') return true
  if (tracked.includes(path) || tracked.some(one => one.startsWith(`${folder}/`))) return true
  const [name = ''] = path.split('#')
  const source = `${name.replaceAll('.', '/')}.`
  const isClass = (one: string) => one.startsWith(source) || one.includes(`/${source}`)
  return /^[\w.$]+$/.test(name) && tracked.some(isClass)
}

async function programFact(
  { consumer, isSetUp }: PinnedConsumer,
  context: CheckContext,
): Promise<PresetFact> {
  const [text = ''] = consumer.test.command
  if (placeholdersIn(text).some(name => name === 'file' || name === 'report'))
    return { ok: true, text: `test.command: its program is ${text}` }
  const program = fillPlaceholders(text, placeholderValues(context))
  const { checkout } = context.workspace
  const isPath = program.includes('/')
  const folders = isPath ? [''] : (consumerEnvironment(consumer, context)['PATH'] ?? '').split(delimiter)
  const places = folders.map(folder => join(folder, program))
  const found = await Promise.all(
    places.map(path => isProgram(isAbsolute(path) ? path : join(checkout, path))),
  )
  if (found.includes(true)) return { ok: true, text: `test.command: ${program} is there` }
  const where = isPath ? 'in the checkout' : 'in the PATH'
  // Set-up may make it, and what tries the image may be another machine.
  if (!isSetUp)
    return {
      ok: true,
      text: `test.command: ${program} is not ${where} yet; --set-up sees whether it is after the set-up`,
    }
  const wayOut = isPath
    ? 'mend test.command, or make it in setup'
    : `install it on this machine, or name the one that setup makes, as in .venv/bin/${program}`
  return {
    ok: false,
    text: `test.command: there is no program ${program} ${where} after the set-up: ${wayOut}`,
  }
}

async function isProgram(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}

/** With arguments of its own, a control may select nothing, and would fail for that. */
async function controlFacts(pinned: PinnedConsumer, context: CheckContext): Promise<PresetFact[]> {
  const { consumer, tracked, isSetUp } = pinned
  const { args = [], files = [] } = consumer.control ?? {}
  const there = files.filter(file => tracked.includes(file))
  if (args.length === 0 || there.length === 0) return []
  const what = `control ${args.join(' ')}`
  if (!isSetUp) return [{ ok: true, text: `${what}: --set-up sees whether it selects anything` }]
  const facts: PresetFact[] = []
  for (const file of there) facts.push(await selected(`${what}: ${file}`, file, args, pinned, context))
  return facts
}

async function selected(
  what: string,
  file: string,
  args: readonly string[],
  { consumer, collect }: PinnedConsumer,
  context: CheckContext,
): Promise<PresetFact> {
  const wayOut = 'mend control.args, or the file'
  if (collect !== undefined) {
    const found = await collectTests(consumer, collect, file, args, context)
    if (found.problem !== undefined)
      return { ok: false, text: `${what} cannot be listed: ${found.problem}: ${wayOut}` }
    if (found.count === 0) return { ok: false, text: `${what} selects no test: ${wayOut}` }
    return { ok: true, text: `${what}: ${formatCount(found.count, 'test')}` }
  }
  if (!consumer.test.command.some(text => /(^|\/)(pytest|py\.test)$/.test(text)))
    return { ok: true, text: `${what}: nobody can list its tests but a run; the control of a run shows it` }
  return pytestSelected(what, file, args, consumer, context)
}

/** pytest says 5 where it has collected nothing: https://docs.pytest.org/en/stable/reference/exit-codes.html */
const NOTHING_COLLECTED = 5
const LISTING_MS = 5 * 60_000

async function pytestSelected(
  what: string,
  file: string,
  args: readonly string[],
  consumer: ConsumerConfig,
  context: CheckContext,
): Promise<PresetFact> {
  const report = join(context.workspace.reports, 'collected.xml')
  const values = { ...placeholderValues(context), file, report }
  const whole = [...consumer.test.command, ...args, '--collect-only', '--quiet']
  const [program = '', ...rest] = whole.map(text => fillPlaceholders(text, values))
  const env = consumerEnvironment(consumer, context, { file, report })
  const { checkout: cwd } = context.workspace
  const ended = await captureOutput(
    { program, args: rest, cwd, env },
    { signal: context.signal, timeoutMs: LISTING_MS },
  )
  if (ended.cancelled) throw new IncidentError('cancelled', 'cancelled while tests were listed')
  if (ended.exitCode === 0) return { ok: true, text: `${what}: selects tests` }
  const how = ended.exitCode === NOTHING_COLLECTED ? 'selects no test' : 'cannot be listed by --collect-only'
  return { ok: false, text: `${what}: ${how}: mend control.args, or the file` }
}

/** Tests that do not know the variable run without the candidate, and one that selects a tag alone belongs to that image. */
async function nameFacts(
  pinned: PinnedConsumer,
  context: CheckContext,
  git: GitContext,
): Promise<PresetFact[]> {
  const { consumer, image } = pinned
  const { name, value } = consumer.imageVariable
  const key = value === 'tag' ? 'image-tag-env' : 'image-env'
  const own = [
    ...consumer.setup.map(({ run }) => run),
    ...consumer.test.command,
    ...Object.values(consumer.env),
  ]
  const isUsed = own.some(
    text => text.includes(name) || placeholdersIn(text).some(one => one === 'image' || one === 'tag'),
  )
  const facts = isUsed ? [] : [await nameFact(`${key}: ${name}`, name, pinned, context, git)]
  const last = image.split('/').at(-1) ?? image
  if (value === 'tag') facts.push(await nameFact(`candidate.image: ${last}`, last, pinned, context, git))
  return facts
}

async function nameFact(
  what: string,
  name: string,
  { isSetUp }: PinnedConsumer,
  { workspace }: CheckContext,
  git: GitContext,
): Promise<PresetFact> {
  // What set-up has installed may be what reads it.
  const all = isSetUp ? ['--untracked', '--no-exclude-standard'] : []
  const args = ['grep', '--quiet', '--fixed-strings', '-I', ...all, '-e', name, '--', '.']
  const { exitCode } = await runGit(args, workspace.checkout, git)
  if (exitCode === 0) return { ok: true, text: `${what} stands in the source` }
  const more = isSetUp ? 'nor in what its set-up made' : '--set-up looks into what it installs, too'
  return {
    ok: false,
    text: `${what} stands nowhere in the source at the pin (${more}), so its tests would use another image: see how the consumer selects it`,
  }
}
