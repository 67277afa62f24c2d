import type { Engine, EngineEvent, ImageFacts } from '../../engine/engine.js'
import { ImageEvent } from '../../evidence.js'
import { namesRepository, namesSubject, type Subject } from './subject.js'

/** The pulls, tags, untags, loads, imports and deletions that touched the candidate's repository. */
export class ImageLog {
  readonly #engine: Engine
  readonly #subject: Subject
  readonly #found: Promise<ImageEvent | undefined>[] = []

  constructor(engine: Engine, subject: Subject) {
    this.#engine = engine
    this.#subject = subject
  }

  take(event: EngineEvent, file: string | undefined): void {
    const action = ImageEvent.shape.action.safeParse(event.action)
    if (action.success) this.#found.push(this.#look({ ...event, action: action.data }, file))
  }

  /** In the engine's order. */
  async all(): Promise<ImageEvent[]> {
    return (await Promise.all(this.#found)).filter(event => event !== undefined)
  }

  async #look(
    event: EngineEvent & Pick<ImageEvent, 'action'>,
    file: string | undefined,
  ): Promise<ImageEvent | undefined> {
    const { action, id } = event
    const image = action === 'pull' || isNameless(event) ? await this.#image(event) : undefined
    const names = isNameless(event) ? (image?.tags ?? []) : [event.reference]
    const reference =
      this.#ours(names) ?? (isNameless(event) && id === this.#subject.engineId ? id : undefined)
    if (reference === undefined) return undefined
    return { action, reference, imageId: image?.id ?? id, ...(file !== undefined && { file }) }
  }

  /** The candidate's own reference in the configuration's spelling, or a name beside it. */
  #ours(names: string[]): string | undefined {
    if (names.some(name => namesSubject(this.#subject, name))) return this.#subject.reference
    return names.find(name => namesRepository(this.#subject, name))
  }

  /** What a load brought, or a pull. An image, or an engine, that is gone meanwhile tells nothing. */
  async #image({ action, id, reference }: EngineEvent): Promise<ImageFacts | undefined> {
    if (action === 'untag' || action === 'delete' || id === '') return undefined
    return this.#engine.image(reference).catch(() => undefined)
  }
}

/** The classic store tells of loads, untags and deletions by the ID alone. */
function isNameless({ id, reference, action }: EngineEvent): boolean {
  return action !== 'pull' && (reference === '' || reference === id)
}
