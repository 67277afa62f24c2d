import type { EngineEvent } from '../../engine/engine.js'
import { eventKey } from '../../engine/kept-events.js'

/** The events that the stream has brought, as far back as they are compared with those that the engine keeps. */
export class ReadEvents {
  /** With the number of barriers that had been seen. */
  readonly #read = new Map<string, number>()
  readonly #handedOn = new Set<string>()
  #barriers = 0

  /** False where it has been handed on as a missing one, and comes late after all. */
  take(event: EngineEvent): boolean {
    const key = eventKey(event)
    this.#read.set(key, this.#barriers)
    return !this.#handedOn.has(key)
  }

  /**
   * To be called when the event of a barrier has been taken. What was read before the last barrier but two is forgotten: the
   * engine puts an event into its list, and then tells of it, in another order perhaps. So one from between the last two
   * barriers may have been read before the first of them, but not before the one before that was seen: only then was the first set.
   */
  passBarrier(): void {
    this.#barriers++
    for (const [key, barriers] of this.#read) if (barriers < this.#barriers - 2) this.#read.delete(key)
  }

  /** Those that are not among what was read; the engine keeps them between the last two barriers. */
  missing(kept: EngineEvent[]): EngineEvent[] {
    const missing = kept.filter(event => !this.#read.has(eventKey(event)))
    for (const event of missing) this.#handedOn.add(eventKey(event))
    return missing
  }
}
