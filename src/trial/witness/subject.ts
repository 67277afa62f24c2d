import type { EngineEvent } from '../../engine/engine.js'
import type { CandidateIdentity, ContainerEvidence } from '../../evidence.js'
import { namesId, parseReference, sameReference } from '../../image/reference.js'

/** What the witness looks for: the image under trial, as the engine under watch knows it. */
export interface Subject {
  arm: Extract<ContainerEvidence['image'], 'candidate' | 'control'>
  repository: string
  /** `<repository>:<tag>`, the name that the consumer asks for. */
  reference: string
  /** The engine's own ID of the image. */
  engineId: string
  /** A label of the image whose value nobody could guess before the run. */
  label: { key: string; value: string }
  /** The names that shards beside this one know the same image by: what is done by these names is theirs. */
  siblings?: string[]
}

/** True when something that was asked for by this reference belongs to a shard beside this one. */
export function isSiblings({ siblings = [] }: Pick<Subject, 'siblings'>, reference: string): boolean {
  return reference !== '' && siblings.some(sibling => sameReference(reference, sibling))
}

/** True when the reference names the subject's repository, or the subject itself by its ID. */
export function namesRepository(subject: Subject, reference: string): boolean {
  if (reference === '') return false
  return (
    parseReference(reference).repository === parseReference(subject.repository).repository ||
    namesId(reference, subject.engineId)
  )
}

export function namesSubject(subject: Subject, reference: string): boolean {
  return reference !== '' && sameReference(reference, subject.reference)
}

/** Whether the candidate's tag has named the candidate without a break since the witness began, by the events alone. */
export class CandidateTag {
  readonly #subject: Subject
  #held = true

  constructor(subject: Subject) {
    this.#subject = subject
  }

  get held(): boolean {
    return this.#held
  }

  take(event: EngineEvent): void {
    if (this.#mayMove(event)) this.#held = false
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
export type CandidateImage = Pick<CandidateIdentity, 'reference' | 'repository' | 'engineId'>

/** The image that a trial runs on, and the candidate, whose tag nothing may move meanwhile. */
export interface TrialImage extends CandidateImage {
  arm: Subject['arm']
  candidate: CandidateImage
}
