import { Document, isCollection, isMap, isScalar, type Node, type YAMLMap } from 'yaml'
import type { ConsumerProposal } from './consumer-proposal.js'
import type { ImageVariable } from './image-use.js'
import type { ProposedSetUpCache } from './kinds/test-kind.js'

/** The configuration that is proposed. Paths are from the repository's root. */
export interface ProposedConfig {
  candidate: ProposedCandidate
  /** Whether the registry has a `latest`. */
  isPublished: boolean
  consumer: ProposedConsumer
}

export interface ProposedCandidate {
  image: string
  context: string
  dockerfile: string
  prepare: string[]
  /** What the Dockerfile copies, and is not there. */
  missing: string[]
  /** Whether it says that it listens. */
  isServer: boolean
}

export interface ProposedConsumer {
  name: string
  /** Undefined for those of the preset. */
  repository: string | undefined
  ref: string | undefined
  from: { preset: string } | { tests: ConsumerProposal; variable: Pick<ImageVariable, 'name' | 'value'> }
}

const HEAD = ` What the image has to pass before it is published. docs/configuration.md of compat-gate describes every key.`

/** The text of `.github/compat-gate.yml`. */
export function configText({ candidate, isPublished, consumer }: ProposedConfig): string {
  const document = new Document({
    version: 1,
    candidate: candidateKeys(candidate),
    ...(isPublished && { baseline: 'latest' }),
    consumers: [consumerKeys(consumer, candidate)],
  })
  document.commentBefore = HEAD
  comment(document, ['candidate', 'image'], ' what consumers look for')
  if (candidate.missing.length > 0)
    comment(
      document,
      ['candidate'],
      ` The Dockerfile copies ${candidate.missing.join(', ')}, which git does not have.`,
      'before',
    )
  comment(
    document,
    ['baseline'],
    ' what fails is run on the published image as well, to tell whose fault it is',
  )
  if ('tests' in consumer.from) consumerComments(document, consumer.from.tests)
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, singleQuote: true })
}

function candidateKeys({ image, context, dockerfile, prepare }: ProposedCandidate): object {
  const usual = context === '.' ? 'Dockerfile' : `${context}/Dockerfile`
  return {
    image,
    ...(context !== '.' && { context }),
    ...(dockerfile !== usual && { dockerfile }),
    ...(prepare.length > 0 && { prepare }),
  }
}

function consumerKeys(
  { name, repository, ref, from }: ProposedConsumer,
  candidate: ProposedCandidate,
): object {
  const place = { ...(repository !== undefined && { repository }), ...(ref !== undefined && { ref }) }
  if ('preset' in from) return { name, preset: from.preset, ...place }
  const { setup, setupCache, installed, env, test, count, control } = from.tests
  const { command, files, reportPath } = test
  return {
    ...{ name, ...place },
    ...(setup.length > 0 && { setup: setup.map(run => ({ run })) }),
    ...(setupCache && { 'setup-cache': cacheKeys(setupCache) }),
    ...(installed && { installed }),
    [from.variable.value === 'tag' ? 'image-tag-env' : 'image-env']: from.variable.name,
    ...(env && { env }),
    test: {
      command,
      files,
      ...(reportPath !== undefined && { report: { format: 'junit', path: reportPath } }),
    },
    expect: { 'min-passed': Math.max(1, count), ...(!candidate.isServer && { requests: 0 }) },
    control: { files: control.files, ...(control.args.length > 0 && { args: control.args }) },
  }
}

function cacheKeys({ paths, key, tools }: ProposedSetUpCache): object {
  return { paths, ...(key.length > 0 && { key }), tools }
}

const CONSUMER = ['consumers', 0]

function consumerComments(document: Document, { use, count, chosenBy, needs }: ConsumerProposal): void {
  for (const key of ['paths', 'key', 'tools']) inOneLine(document, [...CONSUMER, 'setup-cache', key])
  for (const path of [['installed'], ['test', 'command'], ['control', 'files'], ['control', 'args']])
    inOneLine(document, [...CONSUMER, ...path])
  comment(document, [...CONSUMER, 'setup'], ` The machine needs ${needs}.`, 'before')
  comment(
    document,
    [...CONSUMER, 'setup-cache'],
    ' What it has made is put back in later runs; `run --fresh-set-up` makes it anew.',
    'before',
  )
  if (use.variable !== undefined)
    for (const key of ['image-env', 'image-tag-env'])
      comment(document, [...CONSUMER, key], ` read in ${use.variable.file}`)
  const chosen = {
    option: 'as they were asked for',
    image: "those that lead to the image's name",
    name: "those with a word of the image's name: are these all that use it?",
    folder: "no test leads to the image's name: those of its integration tests",
    all: "no test leads to the image's name: leave out those that do not use it",
  }[chosenBy]
  comment(document, [...CONSUMER, 'test', 'files'], ` ${chosen}`, 'before')
  const counted = count === 0 ? 'none could be counted' : 'counted in the source'
  comment(
    document,
    [...CONSUMER, 'expect', 'min-passed'],
    ` ${counted}: the first run says how many there are`,
  )
  comment(document, [...CONSUMER, 'expect', 'requests'], ' the Dockerfile exposes no port')
  comment(
    document,
    [...CONSUMER, 'control'],
    ' Must fail on a dead image, so that it is known to use it.',
    'before',
  )
}

function inOneLine(document: Document, path: (string | number)[]): void {
  const node = document.getIn(path, true)
  if (isCollection(node)) node.flow = true
}

/** Beside a value, or in a line of its own before its key; nothing where the key is not there. */
function comment(
  document: Document,
  path: (string | number)[],
  text: string,
  where: 'beside' | 'before' = 'beside',
): void {
  const parent = document.getIn(path.slice(0, -1), true)
  const map = path.length === 1 ? document.contents : parent
  if (!isMap(map)) return
  const pair = (map as YAMLMap<Node, Node>).items.find(
    ({ key }) => isScalar(key) && key.value === path.at(-1),
  )
  if (pair === undefined) return
  if (where === 'before') pair.key.commentBefore = text
  else if (pair.value !== null) pair.value.comment = text
}
