import { type HostClock, HostPolicies } from '../../src/shared/host-policy.js'
import type { ProgressListener } from '../../src/shared/progress.js'

/** A clock that stands still until somebody waits, and does not wait itself. */
export class StillClock implements HostClock {
  /** In milliseconds. */
  time = 0
  readonly waits: number[] = []
  /** Called between two attempts. */
  onPause: () => void = () => undefined

  now(): number {
    return this.time
  }

  async pause(ms: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    this.waits.push(ms)
    this.time += ms
    this.onPause()
  }

  /** Nothing is left to chance. */
  random(): number {
    return 0.5
  }
}

/** Policies that do not wait between two attempts. */
export function quickHosts(listener?: ProgressListener, clock = new StillClock()): HostPolicies {
  return new HostPolicies(listener, clock)
}
