import { spawn } from 'node:child_process'
import { once } from 'node:events'

const DONE = 'done\n'

/**
 * Starts this program once more, as a process that outlives this one for a moment. It learns of the end of this one by
 * the end of its standard input, which the system closes whatever happens; dismissed, it is told that all went well.
 *
 * @param args of the program, as `reaper …`
 */
export function startReaper(args: string[]): AsyncDisposable {
  const program = process.argv[1]
  if (program === undefined) throw new Error('the program does not know its own path')
  const reaper = spawn(process.execPath, [program, ...args], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  reaper.on('error', () => undefined)
  const dismiss = async () => {
    reaper.stdin?.on('error', () => undefined)
    reaper.stdin?.end(DONE)
    if (reaper.exitCode === null && reaper.signalCode === null && reaper.pid !== undefined)
      await once(reaper, 'exit')
  }
  return { [Symbol.asyncDispose]: dismiss }
}

/** In the reaper: waits for the end of whoever started it. False when that one was killed before it was done. */
export async function starterWasDone(): Promise<boolean> {
  let said = ''
  for await (const chunk of process.stdin) said += String(chunk)
  return said === DONE
}
