import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { GATE_FOLDER } from '../candidate/request.js'
import { CONFIG_PATHS } from '../config/config.js'
import { presetNames } from '../config/presets.js'
import { environmentName } from '../config/values.js'
import type { GitContext } from '../git/git.js'
import { remoteUrl } from '../git/remote-head.js'
import { imageNameProblem } from '../image/image-name.js'
import { configText, type ProposedCandidate, type ProposedConsumer } from '../init/config-text.js'
import { type ConsumerProposal, proposeConsumer } from '../init/consumer-proposal.js'
import { type ImageRepository, missingSources, readImageRepository } from '../init/image-repository.js'
import { findImageNames } from '../init/image-use.js'
import { readSourceTree, type SourceTree } from '../init/source-tree.js'
import { type PinnedAction, parsePinnedAction, workflowText } from '../init/workflow-text.js'
import { checkLine, checkNote } from '../report/conclusion.js'
import { UsageError } from '../shared/errors.js'
import { packageFolder, readSmallFile } from '../shared/files.js'
import { HostPolicies } from '../shared/host-policy.js'
import { formatCount, formatNames } from '../shared/text.js'
import { newRun } from '../stages/context.js'
import { actionOfProgram } from '../stages/launch.js'
import { checkInTerminal } from './check.js'
import type { InitArguments } from './definitions/init-command.js'
import { type FoundConsumer, findConsumer } from './init-consumer.js'
import { addPattern, writeFiles } from './init-files.js'
import { PROPOSED_ANSWERS, type Questions, TerminalQuestions } from './questions.js'
import { guardRun } from './reaper.js'

const WORKFLOW_PATH = '.github/workflows/compat-gate.yml'

/** What every step of it needs. */
interface InitContext {
  args: InitArguments
  questions: Questions
  git: GitContext
  /** The repository that builds the image. */
  tree: SourceTree
  /** An empty folder, gone at the end. */
  folder: string
}

/**
 * `compat-gate init`: reads, asks, writes, checks, and says all of it. Resolves to whether the check found all well.
 *
 * @throws UsageError for what only a person can say, and nobody has; nothing is written then
 */
export async function initInTerminal(args: InitArguments, signal: AbortSignal): Promise<boolean> {
  const { root, token } = args
  const questions = questionsFor(args)
  const action = await pinnedAction(args, signal)
  const listener = () => undefined
  const base = { env: process.env, signal, listener, hosts: new HostPolicies(), ...(token && { token }) }
  const run = newRun()
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'compat-gate-init-')))
  await using _ = guardRun(run, [folder])
  try {
    const tree = await readSourceTree(root, base, { untracked: true })
    const context: InitContext = { args, questions, git: base, tree, folder }
    const { candidate, consumer } = await proposeAll(context)
    const isPublished = await askRegistry(candidate.image)
    const files = [
      { path: CONFIG_PATHS[0], text: configText({ candidate, isPublished, consumer }) },
      { path: WORKFLOW_PATH, text: workflowText(action) },
    ]
    const show = (text: string) => process.stdout.write(text)
    for (const { path, did } of await writeFiles(files, { root, force: args.force, questions, show }))
      say(`${path}: ${did}`)
    await ignoreReports(context, candidate)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
  const { config, ref } = { config: undefined, ref: undefined }
  const isWell = await checkInTerminal(
    { command: 'check', root, config, consumer: undefined, ref, token },
    signal,
  )
  process.stdout.write(NEXT)
  return isWell
}

const NEXT = `
Next: commit these files, and try the image as it is now with
  compat-gate run
`

function questionsFor({ yes }: InitArguments): Questions {
  if (yes) return PROPOSED_ANSWERS
  if (process.stdin.isTTY && process.stderr.isTTY) return new TerminalQuestions(process.stdin, process.stderr)
  throw new UsageError(
    'init: there is no terminal to ask in: --yes takes what is proposed, and options say the rest',
  )
}

/** Never made up: a workflow that runs another commit than the one that was tried is no pin. */
async function pinnedAction({ action }: InitArguments, signal: AbortSignal): Promise<PinnedAction> {
  const found = action ?? (await actionOfProgram(packageFolder(), { env: process.env, signal }))
  const pinned = found === undefined ? undefined : parsePinnedAction(found)
  if (pinned !== undefined) return pinned
  if (action !== undefined)
    throw new UsageError(`--action: expected owner/name@ and a full SHA of 40 digits, got '${action}'`)
  throw new UsageError(
    '--action is needed: this program does not know of which commit it is; say owner/name@<full SHA> of the release that the workflow shall use',
  )
}

async function proposeAll(
  context: InitContext,
): Promise<{ candidate: ProposedCandidate; consumer: ProposedConsumer }> {
  const { args, tree, git } = context
  const provider = await readImageRepository(tree, await remoteUrl(args.root, git))
  const build = await proposeBuild(context, provider)
  const given = args.consumer === undefined ? undefined : await find(args.consumer, context)
  const image = await decideImage(context, provider, given)
  const preset = args.preset ?? (await fittingPreset(context, image, given))
  const consumer =
    preset === undefined
      ? await proposeFrom(given ?? (await askConsumer(context)), image, context)
      : presetConsumer(preset, context, given)
  return { candidate: { image, ...build }, consumer }
}

/** @throws UsageError where there is no Dockerfile, or not the one that was asked for */
async function proposeBuild(
  { args, questions, tree }: InitContext,
  { dockerfiles }: ImageRepository,
): Promise<Omit<ProposedCandidate, 'image'>> {
  const wanted = args.dockerfile && posix.normalize(args.dockerfile)
  if (wanted !== undefined && !tree.has(wanted))
    throw new UsageError(`--dockerfile: there is no file ${wanted}`)
  if (wanted === undefined && dockerfiles.length === 0)
    throw new UsageError(`${tree.folder} has no Dockerfile: the gate builds the image that it tries`)
  const [only, ...others] = wanted === undefined ? dockerfiles : [wanted]
  const message = 'Which Dockerfile makes the image?'
  const dockerfile =
    only !== undefined && others.length === 0
      ? only
      : await questions.choice({
          option: 'dockerfile',
          message,
          choices: dockerfiles.map(value => ({ value })),
        })
  const context =
    args.context === undefined ? await contextOf(tree, dockerfile) : posix.normalize(args.context)
  const missing = await missingSources(tree, dockerfile, context)
  say(`Dockerfile: ${dockerfile}, with the build context ${context}`)
  if (missing.length > 0 && args.prepare === undefined)
    say(
      `the Dockerfile copies ${formatNames(missing, 3)}, which git does not have: --prepare says what makes it`,
      false,
    )
  const isServer = /^\s*EXPOSE\s/im.test(await tree.read(dockerfile))
  return { dockerfile, context, missing, isServer, prepare: args.prepare === undefined ? [] : [args.prepare] }
}

/** Where what the Dockerfile copies is there: beside it, or in the root. */
async function contextOf(tree: SourceTree, dockerfile: string): Promise<string> {
  const beside = posix.dirname(dockerfile)
  const missing = await Promise.all([beside, '.'].map(folder => missingSources(tree, dockerfile, folder)))
  return (missing[0]?.length ?? 0) <= (missing[1]?.length ?? 0) ? beside : '.'
}

async function decideImage(
  { args, questions, tree }: InitContext,
  { images, slug }: ImageRepository,
  consumer: FoundConsumer | undefined,
): Promise<string> {
  const problem = (text: string) => imageNameProblem(text)
  if (args.image !== undefined) {
    const wrong = problem(args.image)
    if (wrong === undefined) return args.image
    throw new UsageError(`--image: ${wrong}, got '${args.image}'`)
  }
  const names = [slug ?? tree.folder, ...images.map(({ name }) => name)].map(one => posix.basename(one))
  const seen = consumer === undefined ? [] : await findImageNames(consumer.tree, names)
  const [first, ...more] = [
    ...seen.map(name => ({ name, from: `the source of ${consumer?.name}` })),
    ...images,
  ]
  const others = more.filter(({ name }) => name !== first?.name)
  const hint =
    first === undefined
      ? ''
      : ` Taken from ${first.from}${
          others.length === 0
            ? ''
            : `; also ${formatNames(
                others.map(({ name }) => name),
                3,
              )}`
        }.`
  const message = `Which image do consumers look for, without a tag?${hint}`
  const image = await questions.text({ option: 'image', message, initial: first?.name, problem })
  say(`image: ${image}${image === first?.name ? `, from ${first.from}` : ''}`)
  return image
}

async function find(text: string, { args, git, folder }: InitContext): Promise<FoundConsumer> {
  return findConsumer(text, { root: args.root, ref: args.ref, folder, git })
}

async function askConsumer(context: InitContext): Promise<FoundConsumer> {
  const message = 'Which project has to work with the image? A folder, owner/name, or a git URL.'
  const problem = (text: string) => (text.trim() === '' ? 'expected a project' : undefined)
  const text = await context.questions.text({ option: 'consumer', message, initial: undefined, problem })
  return find(text.trim(), context)
}

/** A preset whose file names the image; with a consumer, the one that is made for it. */
async function fittingPreset(
  { questions, args }: InitContext,
  image: string,
  consumer: FoundConsumer | undefined,
): Promise<string | undefined> {
  const folder = join(packageFolder(), 'presets')
  const fitting: string[] = []
  for (const name of await presetNames(folder)) {
    const text = await readSmallFile(join(folder, `${name}.yml`), 1 << 20)
    const isOfConsumer = consumer !== undefined && text.includes(`\nrepository: ${consumer.repository}\n`)
    const isWhole = /^repository: /m.test(text) && args.tests === undefined
    if (isWhole && text.includes(image) && (consumer === undefined || isOfConsumer)) fitting.push(name)
  }
  const [first] = fitting
  if (first === undefined || consumer !== undefined) return first
  const choices = [...fitting.map(value => ({ value, hint: 'preset' })), { value: OTHER }]
  const chosen = await questions.choice({
    option: 'preset',
    message: 'Which consumer has to work with it?',
    choices,
  })
  return chosen === OTHER ? undefined : chosen
}

const OTHER = 'another project'

function presetConsumer(
  preset: string,
  { args }: InitContext,
  consumer: FoundConsumer | undefined,
): ProposedConsumer {
  say(`consumer: as the preset ${preset} says`)
  return { name: consumer?.name ?? preset, repository: undefined, ref: args.ref, from: { preset } }
}

async function proposeFrom(
  { name, repository, ref, tree, from }: FoundConsumer,
  image: string,
  { args, questions }: InitContext,
): Promise<ProposedConsumer> {
  const tests = await proposeConsumer(tree, image, args.tests)
  say(
    `consumer: ${name}, read from ${from}: ${tests.kind}, ${formatCount(tests.test.files.length, 'test file')}, ${formatCount(tests.count, 'test')}`,
  )
  const variable = args.variable ?? tests.use.variable ?? (await askVariable(image, tests, questions))
  say(
    `variable: ${variable.name}, for ${variable.value === 'tag' ? "the image's tag" : 'the whole image reference'}`,
  )
  if (repository.startsWith('.'))
    say(`${repository} is a folder of this machine: a workflow needs owner/name or a git URL`, false)
  return { name, repository, ref, from: { tests, variable } }
}

async function askVariable(
  image: string,
  { use }: ConsumerProposal,
  questions: Questions,
): Promise<{ name: string; value: 'tag' | 'image' }> {
  const where =
    use.files.length === 0
      ? 'its source does not name the image'
      : `none was found in ${formatNames(use.files, 3)}`
  const message = `Which variable of the consumer selects ${image}? ${where}.`
  const problem = (text: string) =>
    environmentName.safeParse(text).success ? undefined : 'expected the name of an environment variable'
  const name = await questions.text({
    option: 'image-env or --image-tag-env',
    message,
    initial: undefined,
    problem,
  })
  const choices = [{ value: 'the whole reference' }, { value: 'the tag alone' }]
  const chosen = await questions.choice({ option: 'image-env', message: `What does ${name} hold?`, choices })
  return { name, value: chosen === 'the tag alone' ? 'tag' : 'image' }
}

/** Whether `latest` of the image is published; where nobody can say, the check says why. */
async function askRegistry(image: string): Promise<boolean> {
  const { connectEngine } = await import('../engine/connect.js')
  const engine = await connectEngine(process.env).catch(() => undefined)
  const answer = await engine?.inRegistry(`${image}:latest`)
  if (answer?.state !== 'present') return false
  say(`baseline: ${image}:latest is published`)
  return true
}

async function ignoreReports(
  { args: { root }, tree }: InitContext,
  { context, dockerfile }: ProposedCandidate,
): Promise<void> {
  const own = `${dockerfile}.dockerignore`
  const ignores = tree.has(own) ? own : '.dockerignore'
  const files = ['.gitignore', ...(context === '.' ? [ignores] : [])]
  for (const path of files)
    if (await addPattern(root, path, path === '.gitignore' ? `${GATE_FOLDER}/` : GATE_FOLDER))
      say(`${path}: ${GATE_FOLDER} added, where reports go`)
}

function say(text: string, ok = true): void {
  process.stdout.write(ok ? checkLine(true, text) : checkNote(text))
}
