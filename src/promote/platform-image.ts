import { CANDIDATE_LABEL, RUN_LABEL } from '../candidate/build.js'
import { openArchive } from '../image/archive.js'
import { parseReference, repositoryOf } from '../image/reference.js'
import { type Published, published } from '../registry/published.js'
import type { Registry } from '../registry/registry.js'
import { cutText } from '../shared/text.js'
import { disagreement } from './approved.js'
import { type PromoteContext, PromotionError, record } from './context.js'
import type { Release, ReleaseImage } from './release.js'

/**
 * Pushes one platform under its own tag, unless it is there already, and reads it back.
 *
 * @param found what the tag leads to now
 * @returns the manifest as `repository@sha256:…`
 */
export async function publishPlatform(
  { repository }: Release,
  image: ReleaseImage,
  found: Published | undefined,
  context: PromoteContext,
): Promise<string> {
  const there = disagreement(found, [image]) === undefined
  if (!there) await pushFromEngine(repository, image, context)
  const back = there ? found : await published(context.registry, image.reference)
  const wrong = disagreement(back, [image])
  const [own] = back?.images ?? []
  if (wrong !== undefined || own === undefined)
    throw new PromotionError(
      'not-what-was-approved',
      `${image.reference} was pushed and read back: ${wrong}. Neither the version nor :latest was touched; run the promotion again when nothing else pushes to it`,
    )
  record(context, { what: pushing(image), state: there ? 'already' : 'done', digest: own.digest })
  return `${repository}@${own.digest}`
}

export function pushing({ reference, platform }: ReleaseImage): string {
  return `push ${reference} (${platform})`
}

async function pushFromEngine(
  repository: string,
  image: ReleaseImage,
  { engine, registry }: PromoteContext,
): Promise<void> {
  await using _names = await namesKept(engine, [...image.tags, image.reference])
  await engine.load(await openArchive(image.path))
  await engine.tag(await loadedId(engine, image), repository, image.tag)
  await registry.push(image.reference)
}

/**
 * What the engine calls the image: its config digest, or with containerd's store a digest that leads to it. That store
 * gives an archive of an engine before Docker 25 a digest of its own, so there the name has to do; what was pushed is
 * read back in any case.
 */
async function loadedId(engine: PromoteContext['engine'], image: ReleaseImage): Promise<string> {
  for (const name of [...image.ids, ...image.tags]) {
    const found = await engine.image(name)
    if (found !== undefined) return found.id
  }
  throw new PromotionError(
    'not-approved',
    `the engine loaded the candidate for ${image.platform}, and has no image ${image.configDigest}`,
  )
}

/** The engine's names as they are now, put back when the image is pushed. */
async function namesKept(engine: PromoteContext['engine'], names: string[]): Promise<AsyncDisposable> {
  const before: [name: string, id: string | undefined][] = []
  for (const name of new Set(names)) before.push([name, (await engine.image(name))?.id])
  const putBack = async ([name, id]: [string, string | undefined]) => {
    const { repository, tag } = parseReference(name)
    if (id === undefined) await engine.untag(name)
    else if (tag !== undefined) await engine.tag(id, repository, tag)
  }
  return {
    // Names of this machine alone: a promotion does not fail by them.
    [Symbol.asyncDispose]: async () => {
      for (const one of before) await putBack(one).catch(() => undefined)
    },
  }
}

/** Whose image a name in the registry leads to, as far as it can be told, in a sentence. Never rejects. */
export async function whose(registry: Registry, reference: string): Promise<string> {
  try {
    return await told(registry, reference)
  } catch {
    return 'Nothing more could be learned about it.'
  }
}

async function told(registry: Registry, reference: string): Promise<string> {
  const [image] = (await published(registry, reference))?.images ?? []
  if (image === undefined) return 'It leads to no image.'
  const { labels, created } = (await registry.provenance(`${repositoryOf(reference)}@${image.digest}`)) ?? {
    labels: {},
  }
  const when = created === undefined ? '' : `, created ${cutText(created, 100)}`
  const [candidate, run] = [labels[CANDIDATE_LABEL], labels[RUN_LABEL]]
  if (candidate === undefined && run === undefined)
    return `It carries no label of compat-gate${when}: something else published it.`
  return `It is the candidate ${cutText(candidate ?? '(unnamed)', 100)} of the run ${cutText(run ?? '(unnamed)', 100)}${when}.`
}
