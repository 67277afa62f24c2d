import type { EngineEvent } from '../../engine/engine.js'
import { namesRepository, namesSubject, type Subject } from './subject.js'

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
    // A load moves tags and names none of them; a build does the same on Podman.
    return action === 'load' || action === 'build'
  }
}
