import { constants } from 'node:os'
import type { IncidentKind } from '../evidence.js'

/** Where in a file of the user's something is wrong, and what; lines and columns count from 1. */
export interface ErrorPlace {
  file: string
  line: number
  column: number
  text: string
}

/** What the user gave is wrong: usage, an input or the configuration. Exit code 64, nothing was started. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  /** In files of the repository; the message says the same. */
  readonly places: readonly ErrorPlace[]

  constructor(message: string, { places = [], ...options }: ErrorOptions & { places?: ErrorPlace[] } = {}) {
    super(message, options)
    this.places = places
  }
}

/** Something outside stood in the way of a verdict: the gate is `inconclusive`, and says why. */
export class IncidentError extends Error {
  override readonly name: string = 'IncidentError'
  readonly kind: IncidentKind
  /** For how many milliseconds the host that was asked wants to be left alone, where it says so. */
  readonly retryAfterMs: number | undefined

  constructor(
    kind: IncidentKind,
    message: string,
    options?: ErrorOptions & { retryAfterMs?: number | undefined },
  ) {
    super(message, options)
    this.kind = kind
    this.retryAfterMs = options?.retryAfterMs
  }
}

/** The candidate could not be built. The message names the step and ends with the last lines of output. */
export class BuildError extends IncidentError {
  override readonly name = 'BuildError'
  /** `Step 3/7 : RUN …`; undefined when it failed before the first step. */
  readonly step: string | undefined

  constructor(message: string, step?: string, options?: ErrorOptions) {
    super('build-failed', message, options)
    this.step = step
  }
}

/** Whether the file system had no room, or no more of it for this user: write(2). */
export function isFull(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false
  // By number, because Node has no name for a full quota: its code is `Unknown system error -122`.
  const { errno }: NodeJS.ErrnoException = thrown
  return errno === -constants.errno.ENOSPC || errno === -constants.errno.EDQUOT
}

/** The kind of incident that it is when a file of the gate cannot be written. */
export function writeFailureKind(thrown: unknown): IncidentKind {
  return isFull(thrown) ? 'no-space' : 'internal-error'
}

/** Anything that was thrown, as an error. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown))
}

/** All that an error which nobody expected can tell: where it was thrown, if it knows. */
export function stackOf(thrown: unknown): string {
  return (thrown instanceof Error ? thrown.stack : undefined) ?? messageOf(thrown)
}

/** The message of anything that was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}
