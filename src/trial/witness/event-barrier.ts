import { randomUUID } from 'node:crypto'
import type { Engine, EngineEvent } from '../../engine/engine.js'
import { asError } from '../../shared/errors.js'
import { formatSeconds } from '../../shared/text.js'

export type Sleep = (ms: number, signal: AbortSignal) => Promise<unknown>

/** The repository of the tags that a barrier sets, where nothing ever looks for an image, and the label with the run's ID. */
export const BARRIER_NAME = 'compat-gate-fence'

const PAUSE_MS = 1000
const ATTEMPTS = 10

/**
 * Events that an engine keeps for a reader before it drops any: `bufferSize`, in
 * https://github.com/moby/moby/blob/v28.5.2/daemon/events/events.go. Podman drops none.
 */
const KEPT_EVENTS = 1024
/** A barrier is set after so many, so that no more than the engine keeps come between two, unless the reader stands still. */
const EVENTS_BETWEEN = 256

const BROKEN = 'the event stream broke before the witness had seen everything'
const UNSEEN = `the engine did not report the witness's own tag within ${formatSeconds(ATTEMPTS * PAUSE_MS)}`

/**
 * Proves that the event stream is live, and that every event up to now has been read: an empty image of the witness's
 * own gets a tag that never was, and the `tag` event has to come. Events arrive in the engine's order, so what was
 * before it has come too, or was dropped. The candidate itself is left alone: a tag taken away could be its last.
 *
 * An engine drops an event only while it keeps `KEPT_EVENTS` others for the reader. Those come before the next barrier, and
 * the reader has not had them when the last one was set. So where fewer have come meanwhile, none was dropped.
 */
export class EventBarrier {
  readonly #engine: Engine
  readonly #sleep: Sleep
  readonly #run: string
  readonly #tags = new Set<string>()
  /** Names that the engine has, the oldest first. */
  #names: string[] = []
  #imageId: string | undefined
  /** The tags whose events would prove the barrier that is being reached. */
  readonly #awaited = new Set<string>()
  #seen: () => void = () => {}
  #last: Promise<unknown> = Promise.resolve()
  /** Barriers that were asked for and are not reached. */
  #pending = 0
  #read = 0
  /** How many events had been read when the last barrier was set. */
  #readBefore = 0

  /** `run` is unique to the run: by it the tags of a barrier are found that nobody removed. */
  constructor(engine: Engine, sleep: Sleep, run: string) {
    this.#engine = engine
    this.#sleep = sleep
    this.#run = run
  }

  /** Whether so many events have come since the last barrier that it is time for another one. */
  get isDue(): boolean {
    return this.#pending === 0 && this.#read - this.#readBefore >= EVENTS_BETWEEN
  }

  /**
   * Resolves with undefined once the event of a tag was seen and none before it can be missing, else with why not. Several
   * tags are set in turn, a second apart, because an engine may accept the stream a moment before it listens itself. One
   * barrier is reached after the other. Never rejects.
   */
  reach(broken: Promise<unknown>): Promise<Error | undefined> {
    this.#pending++
    const reached = this.#last.then(() => this.#reach(broken)).finally(() => this.#pending--)
    this.#last = reached
    return reached
  }

  async #reach(broken: Promise<unknown>): Promise<Error | undefined> {
    const seen = new Promise<'seen'>(resolve => {
      this.#seen = () => resolve('seen')
    })
    const pause = new AbortController()
    const readAtFirst = this.#read
    try {
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        await this.#setTag()
        const end = await Promise.race([seen, broken.then(() => 'broken'), this.#wait(pause.signal)])
        if (end === 'seen') return this.#gap()
        if (end === 'broken') return new Error(BROKEN)
      }
      return new Error(UNSEEN)
    } catch (error) {
      return asError(error)
    } finally {
      pause.abort()
      this.#readBefore = readAtFirst
      this.#awaited.clear()
      await this.#removeTags(1)
    }
  }

  /** Takes the events of its own tags, which concern nobody else: false for every other event. */
  take({ type, action, reference }: EngineEvent): boolean {
    this.#read++
    const tag = reference.slice(reference.lastIndexOf(':') + 1)
    const isOwn = type === 'image' && this.#tags.has(tag)
    if (isOwn && action === 'tag' && this.#awaited.has(tag)) this.#seen()
    return isOwn
  }

  /** Removes all tags, and with the last one the image. */
  async close(): Promise<void> {
    await this.#removeTags(0)
  }

  /** Whether events may be missing since the barrier before this one. */
  #gap(): Error | undefined {
    const since = this.#read - this.#readBefore
    if (since < KEPT_EVENTS) return undefined
    return new Error(
      `the gate stood still while the engine had ${since} events for it: it drops what comes after the first ${KEPT_EVENTS}`,
    )
  }

  /** The image is made anew when someone pruned it meanwhile. */
  async #setTag(): Promise<void> {
    const tag = randomUUID()
    this.#tags.add(tag)
    this.#awaited.add(tag)
    const image = this.#imageId === undefined ? undefined : await this.#engine.image(this.#imageId)
    this.#names.push(`${BARRIER_NAME}:${tag}`)
    if (image !== undefined) return this.#engine.tag(image.id, BARRIER_NAME, tag)
    this.#imageId = await this.#engine.makeEmptyImage(`${BARRIER_NAME}:${tag}`, { [BARRIER_NAME]: this.#run })
  }

  async #wait(signal: AbortSignal): Promise<void> {
    await this.#sleep(PAUSE_MS, signal).catch(() => {})
  }

  /** A tag that the engine does not remove is left: it is gone, or someone else was faster. */
  async #removeTags(keep: number): Promise<void> {
    const names = this.#names.slice(0, this.#names.length - keep)
    this.#names = this.#names.slice(names.length)
    for (const name of names) await this.#engine.untag(name).catch(() => {})
  }
}
