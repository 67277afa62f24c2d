import type { Engine, EngineEvent, ImageFacts } from '../../engine/engine.js'
import { type CandidateIdentity, type Evidence, ImageEvent } from '../../evidence.js'
import { namesId, sameReference, sameRepository } from '../../image/reference.js'

/** What the witness looks for: the image under trial, as the engine under watch knows it. */
export interface Subject {
  arm: Evidence['arm']
  repository: string
  /** `<repository>:<tag>`, the name that the consumer asks for. */
  reference: string
  /** The engine's own ID of the image. */
  engineId: string
  /** A label of the image whose value nobody could guess before the run; one that the run has not built has it not. */
  label: { key: string; value: string }
  /** The candidate was there before the run. */
  isGiven?: boolean
  /** The names that shards beside this one know the same image by: what is done by these names is theirs. */
  siblings?: string[]
}

/** Whether the image itself has the label: a published one and one that was given have not. */
export function hasRunLabel({ arm, isGiven = false }: Pick<Subject, 'arm' | 'isGiven'>): boolean {
  return arm !== 'baseline' && !isGiven
}

/** True when something that was asked for by this reference belongs to a shard beside this one. */
export function isSiblings({ siblings = [] }: Pick<Subject, 'siblings'>, reference: string): boolean {
  return reference !== '' && siblings.some(sibling => sameReference(reference, sibling))
}

/** True when the reference names the subject's repository, or the subject itself by its ID. */
export function namesRepository(subject: Subject, reference: string): boolean {
  if (reference === '') return false
  return sameRepository(reference, subject.repository) || namesId(reference, subject.engineId)
}

export function namesSubject(subject: Subject, reference: string): boolean {
  return reference !== '' && sameReference(reference, subject.reference)
}

/**
 * Whether the event may have brought an image under a name of the repository: such a one is looked at when it is told of,
 * and may be gone, or have another name, a moment later.
 */
export function mayBring(subject: Subject, event: EngineEvent): boolean {
  return BRINGING.has(event.action) && (isNameless(event) || namesRepository(subject, event.reference))
}

const BRINGING = new Set(['tag', 'pull', 'load', 'import'])

/** Whether the candidate's tag has named the candidate without a break since the witness began, by the events alone. */
export class CandidateTag {
  readonly #subject: Subject
  #moved = Infinity

  constructor(subject: Subject) {
    this.#subject = subject
  }

  get held(): boolean {
    return this.#moved === Infinity
  }

  /**
   * Whether it was moved at that time or before: Podman tells of images later than of containers, so what came first is
   * known only when a barrier has been reached.
   */
  movedBy(time: number): boolean {
    return this.#moved <= time
  }

  take(event: EngineEvent): void {
    if (this.#mayMove(event)) this.#moved = Math.min(this.#moved, event.time)
  }

  #mayMove({ action, id, reference }: EngineEvent): boolean {
    const isSubject = id === this.#subject.engineId
    if (action === 'tag') return namesSubject(this.#subject, reference) && !isSubject
    if (action === 'pull') return namesRepository(this.#subject, reference)
    if (action === 'untag' || action === 'delete') return isSubject || namesSubject(this.#subject, reference)
    // A load may move tags, and its event names none; on Podman a build is the same.
    return action === 'load' || action === 'build'
  }
}

/** The candidate as a trial knows it: what the engine calls it. */
export type CandidateImage = Pick<CandidateIdentity, 'reference' | 'repository' | 'engineId' | 'given'>

/** The image that a trial runs on, and the candidate, whose tag nothing may move meanwhile. */
export interface TrialImage extends CandidateImage {
  arm: Subject['arm']
  candidate: CandidateImage
}

/** Whether a trial runs on an image that was there before the run: a dead image is made by it. */
export function isGivenImage({ arm, candidate }: TrialImage): boolean {
  return arm === 'candidate' && candidate.given !== undefined
}

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
