/** The runner kills a step 7.5 s after it asked it to end; what is left then is for the post step. */
const DEADLINE_MS = 6_500

/**
 * A signal that aborts on SIGINT and SIGTERM. A second SIGINT ends the process at once: whoever asks
 * twice does not want to wait for the tidying up. So does the deadline, for an engine that hangs.
 */
export function cancellation(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted && name === 'SIGINT') process.exit(130)
      if (!controller.signal.aborted) setTimeout(giveUp, DEADLINE_MS).unref()
      controller.abort()
    })
  }
  return controller.signal
}

function giveUp(): never {
  process.stderr.write('compat-gate: cancelled; not everything could be tidied up in time\n')
  process.exit(130)
}
