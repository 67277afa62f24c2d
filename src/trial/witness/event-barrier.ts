import { randomUUID } from 'node:crypto'
import type { Engine, EngineEvent } from '../../engine/engine.js'
import { asError } from '../../shared/errors.js'
import { formatSeconds } from '../../shared/text.js'
import { ReadEvents } from './read-events.js'

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
/**
 * A barrier is set after so many. The engine's list (`eventsLimit` there, 256) has to reach back to the barrier before, and
 * holds the events of networks and volumes as well, which are not read.
 */
const EVENTS_BETWEEN = 96

const BROKEN = 'the event stream broke before the witness had seen everything'
const UNSEEN = `the engine did not report the witness's own tag within ${formatSeconds(ATTEMPTS * PAUSE_MS)}`

/**
 * Proves that the event stream is live, and that every event up to now has been read: an empty image of the witness's
 * own gets a tag that never was, and the `tag` event has to come. Events arrive in the engine's order, so what was
 * before it has come too, or was dropped. The candidate itself is left alone: a tag taken away could be its last.
 *
 * An engine that may lose an event also keeps a list of the newest ones. It is asked for those between the last barrier
 * and this one, and what the stream has not brought is handed on.
 *
 * Where the list does not reach so far back: for want of room an event is dropped only while the engine keeps `KEPT_EVENTS`
 * others for the reader. Those come before the next barrier, and the reader has not had them when the last one was set.
 * So where fewer have come meanwhile, none was dropped for want of room.
 */
export class EventBarrier {
  readonly #engine: Engine
  readonly #sleep: Sleep
  readonly #run: string
  readonly #onMissing: (event: EngineEvent) => void
  readonly #events = new ReadEvents()
  readonly #tags = new Set<string>()
  /** Names that the engine has, the oldest first. */
  #names: string[] = []
  #imageId: string | undefined
  /** The tags whose events would prove the barrier that is being reached. */
  readonly #awaited = new Set<string>()
  #seen: () => void = () => {}
  /** The event by which the barrier was reached, and that of the one before. */
  #event: EngineEvent | undefined
  #eventBefore: EngineEvent | undefined
  #last: Promise<unknown> = Promise.resolve()
  /** Barriers that were asked for and are not reached. */
  #pending = 0
  #read = 0
  /** How many events had been read when the last barrier was set. */
  #readBefore = 0
  /** How often the engine's list did not reach back to the barrier before. */
  #beyondList = 0

  /**
   * @param run is unique to the run: by it the tags of a barrier are found that nobody removed
   * @param onMissing gets the events that the stream has not brought, in the engine's order, before the barrier is reached
   */
  constructor(engine: Engine, sleep: Sleep, run: string, onMissing: (event: EngineEvent) => void) {
    this.#engine = engine
    this.#sleep = sleep
    this.#run = run
    this.#onMissing = onMissing
  }

  /** What a reader should know: a sentence each. */
  get notes(): string[] {
    if (this.#beyondList === 0) return []
    const times = this.#beyondList === 1 ? 'once' : `${this.#beyondList} times`
    return [
      `the engine had more events than it keeps between two event barriers (${times}): whether it has lost one of them by itself cannot be told`,
    ]
  }

  /** Whether so many events have come since the last barrier that it is time for another one. */
  get isDue(): boolean {
    return this.#pending === 0 && this.#read - this.#readBefore >= EVENTS_BETWEEN
  }

  /**
   * Resolves with undefined once the event of a tag was seen and what was missing is handed on, else with why not. Several
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
    this.#event = undefined
    try {
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        await this.#setTag()
        const end = await Promise.race([seen, broken.then(() => 'broken'), this.#wait(pause.signal)])
        if (end === 'seen') return await this.#compare()
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

  /** Takes what the stream brings: true for the events of its own tags, and for what has been handed on already. */
  take(event: EngineEvent): boolean {
    this.#read++
    const isNew = this.#events.take(event)
    const { type, action, reference } = event
    const tag = reference.slice(reference.lastIndexOf(':') + 1)
    if (type !== 'image' || !this.#tags.has(tag)) return !isNew
    if (action === 'tag' && this.#awaited.has(tag) && this.#event === undefined) {
      this.#event = event
      this.#events.passBarrier()
      this.#seen()
    }
    return true
  }

  /** Whether it is the ID of the empty image that the tags are for. */
  isOwnImage(id: string): boolean {
    return id !== '' && id === this.#imageId
  }

  /** Removes all tags, and with the last one the image. */
  async close(): Promise<void> {
    await this.#removeTags(0)
  }

  /** Compares what was read with what the engine keeps. Before the first barrier nothing has happened that counts. */
  async #compare(): Promise<Error | undefined> {
    const [from, to] = [this.#eventBefore, this.#event]
    this.#eventBefore = to
    const gap = this.#gap()
    if (from === undefined || to === undefined || !this.#engine.losesEvents) return gap
    const kept = await this.#engine.keptEvents(from, to)
    if (kept === undefined) {
      if (gap === undefined) this.#beyondList++
      return gap
    }
    for (const event of this.#events.missing(kept)) this.#onMissing(event)
    return undefined
  }

  /** Whether the reader may have been too slow for the engine since the barrier before this one. */
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
    this.#names.push(`${BARRIER_NAME}:${tag}`)
    if (this.#imageId !== undefined && (await this.#hasTag(this.#imageId, tag))) return
    this.#imageId = await this.#engine.makeEmptyImage(`${BARRIER_NAME}:${tag}`, { [BARRIER_NAME]: this.#run })
  }

  /** Tags the image, unless it is gone. */
  async #hasTag(imageId: string, tag: string): Promise<boolean> {
    try {
      await this.#engine.tag(imageId, BARRIER_NAME, tag)
      return true
    } catch (error) {
      if ((await this.#engine.image(imageId)) !== undefined) throw error
      return false
    }
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
