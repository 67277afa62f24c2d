import { setTimeout as sleep } from 'node:timers/promises'
import type { Engine } from '../engine/engine.js'
import type { Listener } from '../progress.js'
import type { Registry } from '../registry/registry.js'
import type { Patience } from '../retries.js'
import type { Step } from './steps.js'

export interface PromoteContext {
  registry: Registry
  engine: Pick<Engine, 'image' | 'load' | 'tag' | 'untag'>
  /** Is told each step as a note. */
  listener: Listener
  signal: AbortSignal
  /** How a registry is asked again; the usual way when undefined. */
  patience?: Patience
  /** The real one when undefined. */
  clock?: Clock
  /** The usual ones when undefined. */
  limits?: Limits
  /** Each step is added when it is done, so that the steps before a failure are known. */
  steps?: Step[]
}

/** In milliseconds; `settleMs` is the longer one. */
export interface Limits {
  /** From the look at the claim to the end of the write that it allows. */
  windowMs: number
  /** From the claim to the last look: what anyone wrote who looked before the claim has arrived by then. */
  settleMs: number
}

export const LIMITS: Limits = { windowMs: 15_000, settleMs: 20_000 }

/** Times in milliseconds. */
export interface Clock {
  now(): number
  pause(ms: number, signal: AbortSignal): Promise<void>
}

export const CLOCK: Clock = {
  now: () => performance.now(),
  pause: async (ms, signal) => {
    await sleep(ms, undefined, { signal })
  },
}
