/** The runner kills a step 7.5 s after it asked it to end; what is left then is for the post step. */
const DEADLINE_MS = 6_500

/**
 * A signal that aborts on SIGINT and SIGTERM. A second SIGINT ends the process at once: whoever asks
 * twice does not want to wait for the tidying up. So does the deadline, for an engine that hangs.
 *
 * @param warn gets a line for the user, just before the process ends at the deadline
 */
export function cancellationSignal(warn: (line: string) => void): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted && name === 'SIGINT') endByInterrupt()
      if (!controller.signal.aborted) setTimeout(giveUp, DEADLINE_MS, warn).unref()
      controller.abort()
    })
  }
  return controller.signal
}

function giveUp(warn: (line: string) => void): void {
  warn('compat-gate: cancelled; not everything could be tidied up in time\n')
  endByInterrupt()
}

/**
 * Dies of SIGINT, which shells and runners tell as exit code 130. `process.exit` would first wait for the threads of
 * the pool, and one that waits in open(2) at a FIFO, or for a dead network drive, never comes back.
 */
function endByInterrupt(): void {
  process.removeAllListeners('SIGINT')
  process.kill(process.pid, 'SIGINT')
  // Where SIGINT was blocked by whoever started this process.
  process.kill(process.pid, 'SIGKILL')
}
