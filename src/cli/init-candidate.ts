import { posix } from 'node:path'
import { imageNameProblem } from '../image/image-name.js'
import type { ProposedCandidate } from '../init/config-text.js'
import { type ImageRepository, missingSources } from '../init/image-repository.js'
import { findImageNames } from '../init/image-use.js'
import type { SourceTree } from '../init/source-tree.js'
import { UsageError } from '../shared/errors.js'
import { formatNames } from '../shared/text.js'
import type { FoundConsumer } from './find-consumer.js'
import { type InitContext, sayFound, sayNote } from './init-context.js'

/** @throws UsageError where there is no Dockerfile, or not the one that was asked for */
export async function proposeBuild(
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
  sayFound(`build: ${dockerfile}${context === '.' ? '' : `, with the context ${context}`}`)
  if (missing.length > 0 && args.prepare === undefined)
    sayNote(
      `the Dockerfile copies ${formatNames(missing, 3)}, which git does not have: --prepare says what makes it`,
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

/**
 * The name that consumers look for.
 *
 * @throws UsageError for one that is not valid
 */
export async function decideImage(
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
  const others = [...new Set(more.map(({ name }) => name))].filter(name => name !== first?.name)
  const hint =
    first === undefined
      ? ''
      : ` From ${first.from}${others.length === 0 ? '' : `; also ${formatNames(others, 3)}`}.`
  const message = `Which image do consumers look for, without a tag?${hint}`
  const image = await questions.text({ option: 'image', message, initial: first?.name, problem })
  sayFound(`image: ${image}${image === first?.name ? `, from ${first.from}` : ''}`)
  return image
}
