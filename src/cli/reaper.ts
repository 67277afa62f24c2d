import { starterWasDone, startReaper } from '../process/reaper.js'
import type { ReaperArguments } from './arguments.js'

/**
 * Starts a process that removes what a run left when this one ends without having said that it is done: killed, or out of
 * memory.
 */
export function guardRun(run: string, folders: string[]): AsyncDisposable {
  return startReaper(['reaper', run, ...folders])
}

/** The other side of `guardRun`. */
export async function reapRun({ run, folders }: ReaperArguments): Promise<void> {
  if (await starterWasDone()) return
  // Loaded only now: most runs end well, and need none of it.
  const { connectEngine } = await import('../engine/connect.js')
  const { removeCandidate, removeLeftovers } = await import('../stages/cleanup.js')
  const engine = await connectEngine(process.env).catch(() => undefined)
  await removeLeftovers(run, folders, engine)
  // No folders means --keep, which keeps the candidate too.
  if (engine !== undefined && folders.length > 0) await removeCandidate(run, engine)
}
