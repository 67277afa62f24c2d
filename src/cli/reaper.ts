import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { ReaperWords } from './arguments.js'

const DONE = 'done\n'

/**
 * Starts a process that outlives this one for a moment: when this one ends without having said that
 * it is done (killed, out of memory), it removes what the run left. It learns of that by the end of
 * its standard input, which the system closes whatever happens.
 */
export function guard(run: string, folders: string[]): AsyncDisposable {
  const program = process.argv[1]
  if (program === undefined) throw new Error('the program does not know its own path')
  const reaper = spawn(process.execPath, [program, 'reaper', run, ...folders], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  reaper.on('error', () => undefined)
  return { [Symbol.asyncDispose]: () => dismiss(reaper) }
}

async function dismiss(reaper: ChildProcess): Promise<void> {
  reaper.stdin?.on('error', () => undefined)
  reaper.stdin?.end(DONE)
  if (reaper.exitCode === null && reaper.signalCode === null && reaper.pid !== undefined)
    await once(reaper, 'exit')
}

/** The other side of `guard`. */
export async function reap({ run, folders }: ReaperWords): Promise<void> {
  let said = ''
  for await (const chunk of process.stdin) said += String(chunk)
  if (said === DONE) return
  // Loaded only now: most runs end well, and the watch should cost them nothing.
  const { connect } = await import('../engine/connect.js')
  const { removeCandidate, removeLeftovers } = await import('../stages/cleanup.js')
  const engine = await connect(process.env).catch(() => undefined)
  await removeLeftovers(run, folders, engine)
  // With nothing to remove the user asked for --keep, and that holds for the candidate too.
  if (engine !== undefined && folders.length > 0) await removeCandidate(run, engine)
}
