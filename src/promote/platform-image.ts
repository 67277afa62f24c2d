import { loadArchive } from '../candidate/frozen.js'
import { parseReference } from '../image/reference.js'
import { type Published, readPublished } from '../registry/registry.js'
import { type FullContext, PromotionError, recordStep } from './context.js'
import { whyNotApproved } from './registry-state.js'
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
  context: FullContext,
): Promise<string> {
  const there = whyNotApproved(found, [image]) === undefined
  if (!there) await pushFromEngine(repository, image, context)
  const back = there ? found : await readPublished(context.registry, image.reference)
  const wrong = whyNotApproved(back, [image])
  const [own] = back?.images ?? []
  if (wrong !== undefined || own === undefined)
    throw new PromotionError(
      'not-what-was-approved',
      `${image.reference} was pushed and read back: ${wrong}. Neither the version nor :latest was touched; run the promotion again when nothing else pushes to it`,
    )
  recordStep(context, { what: pushStep(image), state: there ? 'already' : 'done', digest: own.digest })
  return `${repository}@${own.digest}`
}

export function pushStep({ reference, platform }: ReleaseImage): string {
  return `push ${reference} (${platform})`
}

async function pushFromEngine(
  repository: string,
  image: ReleaseImage,
  { engine, registry }: FullContext,
): Promise<void> {
  await using _names = await keepNames(engine, [...image.tags, image.reference])
  await loadArchive(image.path, engine)
  await engine.tag(await loadedId(engine, image), repository, image.tag)
  await registry.push(image.reference)
}

/**
 * What the engine calls the image: its config digest, or with containerd's store a digest that leads to it. That store
 * gives an archive of an engine before Docker 25 a digest of its own, so there the name has to do; what was pushed is
 * read back in any case.
 */
async function loadedId(engine: FullContext['engine'], image: ReleaseImage): Promise<string> {
  for (const name of [...image.ids, ...image.tags]) {
    const found = await engine.image(name)
    if (found !== undefined) return found.id
  }
  throw new PromotionError(
    'not-approved',
    `the engine loaded the candidate for ${image.platform}, and has no image ${image.configDigest}`,
  )
}

/** The engine's names as they are now, given back when the image is pushed. */
async function keepNames(engine: FullContext['engine'], names: string[]): Promise<AsyncDisposable> {
  const before: [name: string, id: string | undefined][] = []
  for (const name of new Set(names)) before.push([name, (await engine.image(name))?.id])
  const restore = async ([name, id]: [string, string | undefined]) => {
    const { repository, tag } = parseReference(name)
    if (id === undefined) await engine.untag(name)
    else if (tag !== undefined) await engine.tag(id, repository, tag)
  }
  return {
    // They matter on this machine alone, so a promotion does not fail where one cannot be given back.
    [Symbol.asyncDispose]: async () => {
      for (const one of before) await restore(one).catch(() => undefined)
    },
  }
}
