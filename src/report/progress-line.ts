import type { Progress } from '../shared/progress.js'
import { formatDuration } from '../shared/text.js'
import { plainLine } from './escape.js'

/** What the gate itself says about an event; undefined for foreign output. */
export function progressLine(event: Progress): string | undefined {
  switch (event.kind) {
    case 'stage-started':
      return plainLine(`${event.lane}: ${event.name}`)
    case 'stage-ended':
      return plainLine(
        `${event.lane}: ${event.name} ${event.ok ? 'done' : 'failed'} after ${formatDuration(event.ms)}`,
      )
    case 'file-started':
      return plainLine(`${event.consumer}: ${event.file} (${event.index} of ${event.of})`)
    case 'file-ended':
      return plainLine(`${event.consumer}: ${event.file}: ${counts(event)} after ${formatDuration(event.ms)}`)
    case 'note':
      return plainLine(`note: ${event.text}`)
    case 'output':
      return undefined
  }
}

export interface Counts {
  passed: number
  failed: number
  skipped: number
}

export function counts({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

/** The time since the run began, in milliseconds, as the head of a line: `[  12.3s]`. */
export function stamp(ms: number): string {
  return `[${(ms / 1_000).toFixed(1).padStart(6)}s]`
}
