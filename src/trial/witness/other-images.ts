import type { Engine, EngineEvent, EventStream } from '../../engine/engine.js'
import { isMadeFrom, type Lineage } from '../../image/lineage.js'
import { sameRepository } from '../../image/reference.js'
import { messageOf } from '../../shared/errors.js'
import { brings, type SeenImage, SeenImages } from './seen-images.js'
import type { Subject } from './subject.js'

interface OtherImage {
  id: string
  name: string
  lineage: Lineage
}

/** Tells what the published `:latest` is made of, for each platform; none where nothing is published. */
export type AskPublished = () => Promise<Lineage[]>

/**
 * The other images of the candidate's repository: those that the engine has under a name of it, or had since the run
 * began, and the published `:latest`. Tests that use one of them, or an image that was made from one, have not used the
 * candidate.
 */
export class OtherImages {
  readonly #engine: Engine
  readonly #subject: Pick<Subject, 'repository' | 'label'>
  readonly #images = new Map<string, OtherImage>()
  /** Whatever the engine has said of any image. */
  readonly seen: SeenImages
  readonly #looking = new Set<Promise<void>>()
  #askPublished: AskPublished = async () => []
  #published: Promise<Lineage[]> | undefined
  #unknown: string | undefined

  constructor(engine: Engine, subject: Pick<Subject, 'repository' | 'label'>) {
    this.#engine = engine
    this.#subject = subject
    this.seen = new SeenImages(engine)
  }

  /**
   * Takes in those that have a name now, and what comes until it is disposed: for the time before a trial, in which no
   * witness watches. Never rejects: what the engine refuses here, it refuses at the trial, where that is told.
   *
   * @param published is asked at most once, for an image that nothing in the engine explains
   */
  async follow(published: AskPublished): Promise<AsyncDisposable | undefined> {
    this.#askPublished = published
    const events = await this.#engine.watch().catch(() => undefined)
    if (events !== undefined) void this.#listen(events)
    await this.look().catch(() => {})
    return events
  }

  async #listen(events: EventStream): Promise<void> {
    try {
      for await (const event of events) this.take(event)
    } catch {
      // The next look tells what there is.
    }
  }

  /** Takes in those that have a name now. */
  async look(): Promise<void> {
    for (const { id, tags, digests = [] } of await this.#engine.namedImages()) {
      const name = [...tags, ...digests].find(one => this.#isOurs(one))
      if (name === undefined || this.#images.has(id)) continue
      // An ID means no other image.
      const image = this.seen.byId(id) ?? (await this.seen.look(id))
      if (image !== undefined) this.#add(image, name)
    }
  }

  /** Takes in what a tag, a pull or a load has brought. */
  take(event: EngineEvent): void {
    if (!brings(event)) return
    const looking = this.#lookAtBrought(event)
      .catch(() => {})
      .finally(() => this.#looking.delete(looking))
    this.#looking.add(looking)
  }

  /** Resolves when everything that was taken has been looked at. */
  async settled(): Promise<void> {
    await Promise.all(this.#looking)
  }

  /** What a reader should know of what could not be learnt; a sentence each. */
  get notes(): string[] {
    return this.#unknown === undefined ? [] : [this.#unknown]
  }

  /**
   * The name of the one that an image was made from. What was made from the candidate has its label, and is none.
   *
   * @param unlabelled the engine's ID of the image under trial, where the run has not built it: then it is one of these
   */
  async originOf(image: SeenImage, unlabelled?: string): Promise<string | undefined> {
    const { key, value } = this.#subject.label
    if (image.labels[key] === value) return unlabelled === undefined ? undefined : 'the candidate'
    const tried = unlabelled === undefined ? undefined : this.#images.get(unlabelled)
    const itself = this.#images.get(image.id)
    if (itself !== undefined && itself !== tried) return itself.name
    if (tried !== undefined && isFrom(image, tried)) return undefined
    const known = [...this.#images.values()].find(other => isFrom(image, other))
    if (known !== undefined) return known.name
    const isPublished = (await this.#lineages()).some(one => isMadeFrom(image.lineage, one))
    return isPublished ? this.#latest : undefined
  }

  /** Whether there is any image that one could be from, of which nothing is known but that it is not the one under trial. */
  async areThere({ arm, engineId }: Pick<Subject, 'arm' | 'engineId'>): Promise<boolean> {
    const isOther = [...this.#images.keys()].some(id => id !== engineId)
    return arm === 'baseline' || isOther || (await this.#lineages()).length > 0
  }

  /** BuildKit keeps what a FROM names in a store of its own, and the engine gets no name for it. */
  #lineages(): Promise<Lineage[]> {
    this.#published ??= this.#learnPublished()
    return this.#published
  }

  get #latest(): string {
    return `${this.#subject.repository}:latest`
  }

  async #learnPublished(): Promise<Lineage[]> {
    try {
      return await this.#askPublished()
    } catch (error) {
      this.#unknown = `an image that BuildKit made from ${this.#latest} would not be known as one: ${messageOf(error)}`
      return []
    }
  }

  async #lookAtBrought(event: EngineEvent): Promise<void> {
    const found = await this.seen.lookAtBrought(event)
    if (found === undefined) return
    const name = [event.reference, ...found.tags].find(one => this.#isOurs(one))
    if (name !== undefined) this.#add(found, name)
  }

  #add({ id, labels, lineage }: SeenImage, name: string): void {
    const { key, value } = this.#subject.label
    if (this.#images.has(id) || labels[key] === value) return
    this.#images.set(id, { id, name, lineage })
  }

  #isOurs(reference: string): boolean {
    return reference !== '' && sameRepository(reference, this.#subject.repository)
  }
}

function isFrom({ id, lineage }: SeenImage, other: OtherImage): boolean {
  return other.id === id || isMadeFrom(lineage, other.lineage)
}
