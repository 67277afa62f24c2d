import { randomUUID } from 'node:crypto'
import type { Progress, ProgressListener } from '../shared/progress.js'
import { formatDuration, quotedForShell } from '../shared/text.js'
import { plainLine } from './escape.js'

/** Shows progress to somebody. */
export interface ProgressDisplay {
  listener: ProgressListener
  /** While it works nothing is shown: somebody else writes to the screen. What happens meanwhile is shown afterwards. */
  aside?<T>(work: () => Promise<T>): Promise<T>
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
    case 'contract-changed':
      return plainLine(`${event.consumer}: ${event.file}: ${changedText(event)}`)
    case 'note':
      return plainLine(`note: ${event.text}`)
    case 'command':
      return plainLine(`$ ${[event.program, ...event.args].map(quotedForShell).join(' ')}`)
    case 'output':
      return undefined
  }
}

/** Of a difference that was seen before the tests had ended. */
export function changedText({ change }: Extract<Progress, { kind: 'contract-changed' }>): string {
  return `changed since the last green: ${change} (preliminary: the tests still run)`
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

/**
 * One line of foreign output as text that the runner cannot take for a command: `::` counts at the
 * start of a line, and the source stands there; `##[` counts anywhere, and is broken up.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function relayedLine(source: string, line: string): string {
  return withoutOldCommands(`${plainLine(source, 100)} | ${plainLine(line)}`)
}

/** A line in which the runner finds no command of the old form. */
export function withoutOldCommands(line: string): string {
  return line.replaceAll('##[', '# #[')
}

interface ActionsLogOptions {
  /** Writes to the standard output of the step. */
  write: (text: string) => unknown
  /** Milliseconds on a clock that never goes back. */
  now: () => number
  /** A new secret word for each call. */
  token?: () => string
  /** Gets the commands of the gate; without one they are not shown. */
  debug?: ((message: string) => unknown) | undefined
}

/**
 * Progress in the log of a step: the gate's own lines, and between them foreign output, folded into
 * groups in which the runner obeys no command. The gate's own lines and `close` end a group, so call
 * `close` before writing annotations.
 */
export function actionsLog({ write, now, token = randomUUID, debug }: ActionsLogOptions): ProgressDisplay {
  const started = now()
  let open: string | undefined
  const close = () => {
    if (open !== undefined) write(`::${open}::\n::endgroup::\n`)
    open = undefined
  }
  const foreign = (source: string, line: string) => {
    if (open === undefined) {
      open = token()
      write(`::group::output\n::stop-commands::${open}\n`)
    }
    write(`${relayedLine(source, line)}\n`)
  }
  const listener = (event: Progress) => {
    if (event.kind === 'output') return foreign(event.source, event.line)
    // Where nobody debugs, a command would only tear the group of foreign output.
    if (event.kind === 'command' && debug === undefined) return
    close()
    if (event.kind === 'command') debug?.(withoutOldCommands(`${progressLine(event)}`))
    else write(`${withoutOldCommands(`${elapsedStamp(now() - started)} ${progressLine(event)}`)}\n`)
  }
  return { listener, close }
}
