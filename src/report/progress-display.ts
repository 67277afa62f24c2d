import type { Progress, ProgressListener } from '../shared/progress.js'
import { formatDuration, quotedForShell } from '../shared/text.js'
import { plainLine } from './escape.js'

/** Shows progress to somebody. */
export interface ProgressDisplay {
  listener: ProgressListener
  /** Leaves the output as it was found; call it before anything else is printed. May be called twice. */
  close(): void
}

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
      return plainLine(
        `${event.consumer}: ${event.file}: ${formatTestCounts(event)} after ${formatDuration(event.ms)}`,
      )
    case 'note':
      return plainLine(`note: ${event.text}`)
    case 'command':
      return plainLine(`$ ${[event.program, ...event.args].map(quotedForShell).join(' ')}`)
    case 'output':
      return undefined
  }
}

export interface TestCounts {
  passed: number
  failed: number
  skipped: number
}

export function formatTestCounts({ passed, failed, skipped }: TestCounts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

/** The time since the run began, in milliseconds, as the head of a line: `[  12.3s]`. */
export function elapsedStamp(ms: number): string {
  return `[${(ms / 1_000).toFixed(1).padStart(6)}s]`
}
