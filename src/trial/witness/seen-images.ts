import type { Engine, EngineEvent, ImageFacts } from '../../engine/engine.js'
import type { Lineage } from '../../image/lineage.js'
import { namesId, sameReference } from '../../image/reference.js'

/** An image as it can be compared with others, also when it is gone. */
export interface SeenImage {
  id: string
  labels: Record<string, string>
  lineage: Lineage
}

/** One that the engine has, with names that it has not been asked for yet. */
type FoundImage = SeenImage & Pick<ImageFacts, 'tags'>

/** What is kept of each: far more than tests have at once. */
const MOST = 500

/** By their events the engine gets images, or names of images. */
const BRINGING = new Set(['tag', 'pull', 'load', 'build'])

/** Whether an image, or a name of one, has come by this event. */
export function brings({ type, action }: EngineEvent): boolean {
  return type === 'image' && BRINGING.has(action)
}

interface Naming {
  name: string
  id: string
  /** In nanoseconds since 1970, by the engine's clock. */
  time: number
}

/**
 * What the engine has said of images, by their IDs. Tests may make an image, run a container of it for a moment and take both
 * away, so what an event tells of is looked at as soon as it is told.
 */
export class SeenImages {
  readonly #engine: Engine
  readonly #seen = new Map<string, SeenImage>()
  readonly #namings: Naming[] = []

  constructor(engine: Engine) {
    this.#engine = engine
  }

  /** Looks at what has come by this event; undefined where that is gone already. */
  async lookAtBrought({
    action,
    id,
    reference,
    time,
    attributes,
  }: EngineEvent): Promise<FoundImage | undefined> {
    if (action === 'tag') this.#name(reference, id, time)
    // Its other names have come by events of their own, or were there when it was looked at.
    const known = action === 'tag' ? this.#seen.get(id) : undefined
    if (known !== undefined) return { ...known, tags: [] }
    // Podman names what it has built in another place.
    const brought = action === 'pull' ? reference : id || (attributes['name'] ?? '')
    const found = await this.look(brought)
    if (found === undefined || action === 'tag') return found
    for (const name of action === 'pull' ? [reference] : found.tags) this.#name(name, found.id, time)
    return found
  }

  /** Asks the engine; undefined where it has no such image (any more). */
  async look(reference: string): Promise<FoundImage | undefined> {
    const facts = await this.#engine.image(reference)
    if (facts === undefined) return undefined
    const { id, labels, layers = [] } = facts
    const known = this.#seen.get(id)
    if (known !== undefined) return { ...facts, ...known }
    const history = (await this.#engine.history(id).catch(() => undefined)) ?? []
    const seen = { id, labels, lineage: { layers, history } }
    this.#seen.set(id, seen)
    for (const oldest of this.#seen.keys()) {
      if (this.#seen.size <= MOST) break
      this.#seen.delete(oldest)
    }
    return { ...facts, ...seen }
  }

  /** The one of this ID, also when it is gone. */
  byId(id: string): SeenImage | undefined {
    return this.#seen.get(id)
  }

  /** The one that a name, or an ID, stood for at that time, as far as events have told. */
  byReference(reference: string, time: number): SeenImage | undefined {
    const naming = this.#namings.findLast(one => one.time <= time && sameReference(one.name, reference))
    if (naming !== undefined) return this.#seen.get(naming.id)
    return [...this.#seen.values()].find(({ id }) => namesId(reference, id))
  }

  #name(name: string, id: string, time: number): void {
    this.#namings.push({ name, id, time })
    if (this.#namings.length > MOST) this.#namings.shift()
  }
}
