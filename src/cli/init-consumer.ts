import { join } from 'node:path'
import { presetNames, unknownPreset } from '../config/presets.js'
import { environmentName } from '../config/values.js'
import type { ProposedConsumer } from '../init/config-text.js'
import { type ConsumerProposal, proposeConsumer } from '../init/consumer-proposal.js'
import { UsageError } from '../shared/errors.js'
import { packageFolder, readSmallFile } from '../shared/files.js'
import { formatCount, formatNames } from '../shared/text.js'
import { consumerProblem, type FoundConsumer, findConsumer } from './find-consumer.js'
import { type InitContext, sayFound, sayNote } from './init-context.js'
import type { Questions } from './questions.js'

/** Which consumer it is: one that a preset knows, one whose source is read, or both. */
export interface DecidedConsumer {
  preset: string | undefined
  found: FoundConsumer | undefined
}

/** @param images names that the image may have */
export async function decideConsumer(context: InitContext, images: string[]): Promise<DecidedConsumer> {
  const { args, questions } = context
  const known = await knownPresets()
  if (args.preset !== undefined) return { preset: usablePreset(args.preset, known), found: undefined }
  const presets = known.filter(
    ({ repository, text }) => repository !== undefined && images.some(image => text.includes(image)),
  )
  if (args.consumer !== undefined) {
    const found = await find(args.consumer, context)
    const own = presets.find(({ repository }) => repository === found.repository)
    return { preset: args.tests === undefined ? own?.name : undefined, found }
  }
  if (presets.length > 0) {
    const choices = [...presets.map(({ name }) => ({ value: name, hint: 'preset' })), { value: OTHER }]
    const chosen = await questions.choice({ option: 'preset', message: WHICH, choices })
    if (chosen !== OTHER) return { preset: chosen, found: undefined }
  }
  const message = `${WHICH} A folder, owner/name, or a git URL.`
  const problem = (text: string) => consumerProblem(text.trim())
  const text = await questions.text({ option: 'consumer', message, initial: undefined, problem })
  return { preset: undefined, found: await find(text.trim(), context) }
}

const WHICH = 'Which project has to work with the image?'
const OTHER = 'another project'

async function find(text: string, { args, git, folder }: InitContext): Promise<FoundConsumer> {
  return findConsumer(text, { root: args.root, ref: args.ref, folder, git })
}

interface KnownPreset {
  name: string
  /** Undefined where a configuration has to say it. */
  repository: string | undefined
  text: string
}

async function knownPresets(): Promise<KnownPreset[]> {
  const folder = join(packageFolder(), 'presets')
  const read = (await presetNames(folder)).map(async name => {
    const text = await readSmallFile(join(folder, `${name}.yml`), 1 << 20)
    return { name, repository: /^repository: (.+)$/m.exec(text)?.[1], text }
  })
  return Promise.all(read)
}

/** @throws UsageError for a preset that is not there, or does not say where its consumer is */
function usablePreset(name: string, known: KnownPreset[]): string {
  const preset = known.find(one => one.name === name)
  const names = known.map(one => one.name)
  if (preset === undefined) throw new UsageError(`--preset: ${unknownPreset(name, names)}`)
  if (preset.repository !== undefined) return name
  throw new UsageError(
    `--preset: ${name} does not say where its consumer is: write consumers by hand, as docs/configuration.md says`,
  )
}

/** What the configuration says of the consumer. */
export async function proposedConsumer(
  { preset, found }: DecidedConsumer,
  image: string,
  { args, questions }: InitContext,
): Promise<ProposedConsumer> {
  if (preset !== undefined || found === undefined) {
    if (preset === undefined) throw new Error('expected a preset, or a consumer to read')
    sayFound(`consumer: as the preset ${preset} says`)
    return { name: found?.name ?? preset, repository: undefined, ref: args.ref, from: { preset } }
  }
  const { name, repository, ref, tree, from } = found
  const tests = await proposeConsumer(tree, image, args.tests)
  const size = `${formatCount(tests.test.files.length, 'test file')}, ${formatCount(tests.count, 'test')}`
  sayFound(`consumer: ${name}, read from ${from}: ${tests.kind}, ${size}`)
  const doubt = DOUBTS[tests.chosenBy]
  if (doubt !== undefined)
    sayNote(`no test imports what names the image, so ${doubt} are taken: --tests chooses`)
  const variable = args.variable ?? tests.use.variable ?? (await askVariable(image, tests, questions))
  const what = variable.value === 'tag' ? "the image's tag" : 'the whole image reference'
  sayFound(`variable: ${variable.name}, for ${what}`)
  if (repository.startsWith('.'))
    sayNote(`${repository} is a folder of this machine: a workflow needs owner/name or a git URL`)
  return { name, repository, ref, from: { tests, variable } }
}

/** What was taken where the source does not tell which tests use the image. */
const DOUBTS: Partial<Record<ConsumerProposal['chosenBy'], string>> = {
  name: 'those with a word of its name',
  folder: 'its integration tests',
  all: 'all',
}

async function askVariable(
  image: string,
  { use }: ConsumerProposal,
  questions: Questions,
): Promise<{ name: string; value: 'tag' | 'image' }> {
  const where =
    use.files.length === 0
      ? 'Its source does not name the image'
      : `None was found in ${formatNames(use.files, 3)}`
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
