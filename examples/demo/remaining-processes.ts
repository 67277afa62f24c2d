import { readdir, readlink } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { killMarked, markedProcesses, signalProcess } from '../../src/process/processes.js'

const POLL_MS = 50

/** Asks the marked processes to end, and ends those which have not after `graceMs`. */
export async function endMarked(mark: string, graceMs: number): Promise<void> {
  for (const pid of await markedProcesses(mark)) signalProcess(pid, 'SIGTERM')
  await waitForMarked(mark, graceMs)
  const left = await killMarked(mark)
  if (left.length > 0) throw new Error(`processes ${left.join(', ')} cannot be ended`)
}

/** Waits until no process has the mark any more, or `mostMs` are over. */
export async function waitForMarked(mark: string, mostMs: number): Promise<void> {
  const deadline = performance.now() + mostMs
  while ((await markedProcesses(mark)).length > 0 && performance.now() < deadline) await sleep(POLL_MS)
}

/** Ends the processes whose working folder is this one or lies inside: by it they are known when no mark is left. */
export async function endWorkingIn(folder: string): Promise<void> {
  for (let round = 0; round < 20; round++) {
    const found = await workingIn(folder)
    if (found.length === 0) return
    for (const pid of found) signalProcess(pid, 'SIGKILL')
    await sleep(POLL_MS)
  }
}

async function workingIn(folder: string): Promise<number[]> {
  const pids = (await readdir('/proc').catch(() => [])).filter(name => /^\d+$/.test(name)).map(Number)
  const found = await Promise.all(
    pids.map(async pid => {
      const cwd = await readlink(`/proc/${pid}/cwd`).catch(() => '')
      return cwd === folder || cwd.startsWith(`${folder}/`) ? [pid] : []
    }),
  )
  return found.flat().filter(pid => pid !== process.pid)
}
