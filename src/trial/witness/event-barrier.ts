import { randomUUID } from 'node:crypto'
import type { Engine, EngineEvent } from '../../engine/engine.js'
import { asError } from '../../shared/errors.js'

export type Sleep = (ms: number, signal: AbortSignal) => Promise<unknown>

/** The repository of the fences' names, where nothing ever looks for an image, and the label with the run's ID. */
export const FENCE = 'compat-gate-fence'

const PAUSE_MS = 1000
const ATTEMPTS = 10

const BROKEN = 'the event stream broke before the witness had seen everything'
const UNSEEN = `the engine did not report the witness's own tag within ${(ATTEMPTS * PAUSE_MS) / 1000} s`

/**
 * Proves that the event stream is live, and that every event up to now has been read: an empty image of the witness's
 * own gets a name that never was, and the `tag` event has to come. Events arrive in the engine's order, so what was
 * before it has come too. The candidate itself is left alone: a name taken away could be its last.
 */
export class Fence {
  readonly #engine: Engine
  readonly #sleep: Sleep
  readonly #run: string
  readonly #nonces = new Set<string>()
  #standing: string[] = []
  #imageId: string | undefined
  #seen: () => void = () => {}

  /** `run` is unique to the run: by it a fence is found that nobody took down. */
  constructor(engine: Engine, sleep: Sleep, run: string) {
    this.#engine = engine
    this.#sleep = sleep
    this.#run = run
  }

  /**
   * Undefined once a fence was seen, else why none was. Several are put up in turn, a second apart, because an engine
   * may accept the stream a moment before it listens itself. Never rejects.
   */
  async pass(broken: Promise<unknown>): Promise<Error | undefined> {
    const seen = new Promise<'seen'>(resolve => {
      this.#seen = () => resolve('seen')
    })
    const pause = new AbortController()
    try {
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        await this.#put()
        const end = await Promise.race([seen, broken.then(() => 'broken'), this.#wait(pause.signal)])
        if (end === 'seen') return undefined
        if (end === 'broken') return new Error(BROKEN)
      }
      return new Error(UNSEEN)
    } catch (error) {
      return asError(error)
    } finally {
      pause.abort()
      await this.#takeDown(1)
    }
  }

  /** True when the event is a fence going up or down, and no business of anyone else. */
  took({ type, action, reference }: EngineEvent): boolean {
    const isFence = type === 'image' && this.#nonces.has(reference.slice(reference.lastIndexOf(':') + 1))
    if (isFence && action === 'tag') this.#seen()
    return isFence
  }

  /** Takes everything away, the image with its last name. */
  async close(): Promise<void> {
    await this.#takeDown(0)
  }

  /** The image is made anew when someone pruned it meanwhile. */
  async #put(): Promise<void> {
    const nonce = randomUUID()
    this.#nonces.add(nonce)
    const image = this.#imageId === undefined ? undefined : await this.#engine.image(this.#imageId)
    this.#standing.push(`${FENCE}:${nonce}`)
    if (image !== undefined) return this.#engine.tag(image.id, FENCE, nonce)
    this.#imageId = await this.#engine.makeEmptyImage(`${FENCE}:${nonce}`, { [FENCE]: this.#run })
  }

  async #wait(signal: AbortSignal): Promise<void> {
    await this.#sleep(PAUSE_MS, signal).catch(() => {})
  }

  /** What an engine does not take down is left: it is gone, or someone else was faster. */
  async #takeDown(keep: number): Promise<void> {
    const names = this.#standing.slice(0, this.#standing.length - keep)
    this.#standing = this.#standing.slice(names.length)
    for (const name of names) await this.#engine.untag(name).catch(() => {})
  }
}
