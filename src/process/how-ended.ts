import type { Ended } from './execute.js'

/** How a process ended, as the end of a sentence that begins with its name. */
export function howEnded({ startError, endedBy, exitCode }: Ended): string {
  if (startError) return `cannot start: ${startError.message}`
  return `ended with ${endedBy ?? `exit code ${exitCode}`}`
}
