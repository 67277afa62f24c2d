import { setTimeout as sleep } from 'node:timers/promises'
import type { Engine } from '../engine/engine.js'
import type { KnownManifests, Registry } from '../registry/registry.js'
import type { PromotionProgress, Step, StepState } from '../report/promotion.js'
import type { HostPolicies } from '../shared/host-policy.js'
import type { ProgressListener } from '../shared/progress.js'

export interface PromoteContext {
  registry: Registry
  engine: Pick<Engine, 'image' | 'load' | 'tag' | 'untag'>
  /** Is told each step as a note. */
  listener: ProgressListener
  signal: AbortSignal
  /** By which the registry is asked. */
  hosts: HostPolicies
  /** The real one when undefined. */
  clock?: Clock
  /** The usual ones when undefined. */
  limits?: Limits
  /** Is kept up to date, so that it is known when a promotion stops. */
  progress?: PromotionProgress
}

/** In milliseconds; `settleMs` is the longer one. */
interface Limits {
  /** From the look at the claim to the end of the write that it allows. */
  windowMs: number
  /** From the claim to the last look: what anyone wrote who looked before the claim has arrived by then. */
  settleMs: number
}

export const PROMOTION_LIMITS: Limits = { windowMs: 15_000, settleMs: 20_000 }

/** Times in milliseconds. */
export interface Clock {
  now(): number
  pause(ms: number, signal: AbortSignal): Promise<void>
}

/** A context with what may be left out of one. */
export type FullContext = PromoteContext &
  Required<Pick<PromoteContext, 'clock' | 'limits' | 'progress'>> & {
    /** What this promotion has read: a digest is only asked for again by the last look. */
    known: KnownManifests
  }

export const CLOCK: Clock = {
  now: () => performance.now(),
  pause: async (ms, signal) => {
    await sleep(ms, undefined, { signal })
  },
}

const STATE_WORDS: Record<StepState, string> = {
  done: 'done',
  already: 'is there already',
  would: 'would be done',
}

/** Writes a step down, and tells it. */
export function recordStep({ progress, listener }: FullContext, step: Step): void {
  progress.steps.push(step)
  const digest = step.digest === undefined ? '' : `, ${step.digest}`
  listener({ kind: 'note', text: `${step.what}: ${STATE_WORDS[step.state]}${digest}` })
}

/** Why a promotion stopped. */
type PromotionCode =
  /** What should be promoted is not, or not wholly, what the gate approved. */
  | 'not-approved'
  /** The version is published already, with other images. */
  | 'version-taken'
  /** `:latest` is not where it was when the verdict's baseline was recorded. */
  | 'latest-moved'
  /** Another promotion is at work. */
  | 'overtaken'
  /** The registry does not have what was pushed to it. */
  | 'not-what-was-approved'

/** A promotion that stopped. The message names the thing that is wrong, what was changed until then, and the way out. */
export class PromotionError extends Error {
  override readonly name = 'PromotionError'
  readonly code: PromotionCode

  constructor(code: PromotionCode, message: string) {
    super(message)
    this.code = code
  }
}
