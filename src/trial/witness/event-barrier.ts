import { randomUUID } from 'node:crypto'
import type { Engine, EngineEvent } from '../../engine/engine.js'
import { asError } from '../../shared/errors.js'
import { formatSeconds } from '../../shared/text.js'

export type Sleep = (ms: number, signal: AbortSignal) => Promise<unknown>

/** The repository of the tags that a barrier sets, where nothing ever looks for an image, and the label with the run's ID. */
export const BARRIER_NAME = 'compat-gate-fence'

const PAUSE_MS = 1000
const ATTEMPTS = 10

const BROKEN = 'the event stream broke before the witness had seen everything'
const UNSEEN = `the engine did not report the witness's own tag within ${formatSeconds(ATTEMPTS * PAUSE_MS)}`

/**
 * Proves that the event stream is live, and that every event up to now has been read: an empty image of the witness's
 * own gets a tag that never was, and the `tag` event has to come. Events arrive in the engine's order, so what was
 * before it has come too. The candidate itself is left alone: a tag taken away could be its last.
 */
export class EventBarrier {
  readonly #engine: Engine
  readonly #sleep: Sleep
  readonly #run: string
  readonly #tags = new Set<string>()
  /** Names that the engine has, the oldest first. */
  #names: string[] = []
  #imageId: string | undefined
  #seen: () => void = () => {}

  /** `run` is unique to the run: by it the tags of a barrier are found that nobody removed. */
  constructor(engine: Engine, sleep: Sleep, run: string) {
    this.#engine = engine
    this.#sleep = sleep
    this.#run = run
  }

  /**
   * Resolves with undefined once the event of a tag was seen, else with why none was. Several are set in turn, a second
   * apart, because an engine may accept the stream a moment before it listens itself. Never rejects.
   */
  async reach(broken: Promise<unknown>): Promise<Error | undefined> {
    const seen = new Promise<'seen'>(resolve => {
      this.#seen = () => resolve('seen')
    })
    const pause = new AbortController()
    try {
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        await this.#setTag()
        const end = await Promise.race([seen, broken.then(() => 'broken'), this.#wait(pause.signal)])
        if (end === 'seen') return undefined
        if (end === 'broken') return new Error(BROKEN)
      }
      return new Error(UNSEEN)
    } catch (error) {
      return asError(error)
    } finally {
      pause.abort()
      await this.#removeTags(1)
    }
  }

  /** Takes the events of its own tags, which concern nobody else: false for every other event. */
  take({ type, action, reference }: EngineEvent): boolean {
    const isOwn = type === 'image' && this.#tags.has(reference.slice(reference.lastIndexOf(':') + 1))
    if (isOwn && action === 'tag') this.#seen()
    return isOwn
  }

  /** Removes all tags, and with the last one the image. */
  async close(): Promise<void> {
    await this.#removeTags(0)
  }

  /** The image is made anew when someone pruned it meanwhile. */
  async #setTag(): Promise<void> {
    const tag = randomUUID()
    this.#tags.add(tag)
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
