import { randomUUID } from 'node:crypto'
import type { Progress } from '../shared/progress.js'
import { plainLine } from './escape.js'
import type { ProgressDisplay } from './progress-display.js'
import { elapsedStamp, progressLine } from './progress-display.js'

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
