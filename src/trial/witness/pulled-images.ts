import type { Engine, EngineEvent } from '../../engine/engine.js'
import { DIGEST, type PulledImage } from '../../evidence.js'
import { repositoryOf, sameRepository } from '../../image/reference.js'
import { namesRepository, type Subject } from './subject.js'

/** Far more than tests pull. */
const MOST = 200

/**
 * The images of other repositories that were pulled during a trial: what a test builds on can be what has changed. What a
 * builder fetches for a `FROM` by itself (BuildKit) is told by no event, and what was there before is pulled by nobody.
 */
export class PulledImages {
  readonly #engine: Engine
  readonly #subject: Subject
  readonly #found = new Map<string, Promise<PulledImage | undefined>>()

  constructor(engine: Engine, subject: Subject) {
    this.#engine = engine
    this.#subject = subject
  }

  take({ action, reference }: EngineEvent): void {
    if (action !== 'pull' || reference === '' || namesRepository(this.#subject, reference)) return
    // Every pull is looked at: the tag may name another image than at the one before.
    const key = `${this.#found.size} ${reference}`
    if (this.#found.size < MOST) this.#found.set(key, this.#look(reference))
  }

  async all(): Promise<PulledImage[]> {
    return oncePerDigest((await Promise.all(this.#found.values())).filter(one => one !== undefined))
  }

  /** An image that is gone meanwhile, or that came from no registry, tells nothing. */
  async #look(reference: string): Promise<PulledImage | undefined> {
    const image = await this.#engine.image(reference).catch(() => undefined)
    const own = image?.digests?.find(one => sameRepository(one, repositoryOf(reference)))
    const digest = own?.split('@')[1] ?? ''
    return DIGEST.test(digest) ? { reference, digest } : undefined
  }
}

/** Sorted by reference. */
export function oncePerDigest(pulled: PulledImage[]): PulledImage[] {
  const once = new Map(pulled.map(one => [`${one.reference} ${one.digest}`, one]))
  return [...once].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, found]) => found)
}
