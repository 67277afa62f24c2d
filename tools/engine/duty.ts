import { readdir, readlink, rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { killMarked, markedProcesses, signalProcess } from '../../src/process/processes.js'
import { removeEngine } from './removal.js'

const POLL_MS = 50

/** Something that was made outside of the process, and how it goes away again. A duty can be done twice. */
export const Duty = z.discriminatedUnion('kind', [
  /** A file, or a folder with all that is in it; processes that work in the folder are ended first. */
  z.strictObject({ kind: z.literal('path'), path: z.string() }),
  /** Processes whose environment has the mark, `NAME=value`: asked to end, then ended. */
  z.strictObject({ kind: z.literal('processes'), mark: z.string(), graceMs: z.number() }),
  /** Waits for processes that must not be interrupted, a package manager's for instance. */
  z.strictObject({ kind: z.literal('wait'), mark: z.string(), mostMs: z.number() }),
  /** Every image of an engine that was made from this base, the base itself, and their containers. */
  z.strictObject({ kind: z.literal('images'), endpoint: z.string(), base: z.string() }),
  z.strictObject({
    kind: z.literal('engine'),
    mark: z.string(),
    folder: z.string(),
    cgroup: z.string(),
    /** Its first bridge and the address range of all its networks; undefined where they end with their namespace. */
    network: z.strictObject({ bridge: z.string(), range: z.string() }).optional(),
  }),
])
export type Duty = z.infer<typeof Duty>
export type EngineDuty = Extract<Duty, { kind: 'engine' }>

// Few have images as a duty, and a client for an engine takes a guard longer to load than all else.
const madeImages = () => import('./made-images.js')

/** Loads what the duty needs: when it has to be done, the program's own files may be gone. */
export async function prepareDuty({ kind }: Duty): Promise<void> {
  if (kind === 'images') await madeImages()
}

/** Does a duty. What is gone already is no error. */
export async function performDuty(duty: Duty): Promise<void> {
  switch (duty.kind) {
    case 'path':
      await endWorkingIn(duty.path)
      return rm(duty.path, { recursive: true, force: true, maxRetries: 5 })
    case 'processes':
      return endMarked(duty.mark, duty.graceMs)
    case 'wait':
      return waitForMarked(duty.mark, duty.mostMs)
    case 'images':
      return (await madeImages()).removeMadeFrom(duty.base, duty.endpoint)
    case 'engine':
      return removeEngine(duty)
  }
}

/** Asks the marked processes to end, and ends those which have not after `graceMs`. */
async function endMarked(mark: string, graceMs: number): Promise<void> {
  for (const pid of await markedProcesses(mark)) signalProcess(pid, 'SIGTERM')
  await waitForMarked(mark, graceMs)
  const left = await killMarked(mark)
  if (left.length > 0) throw new Error(`processes ${left.join(', ')} cannot be ended`)
}

/** Waits until no process has the mark any more, or `mostMs` are over. */
async function waitForMarked(mark: string, mostMs: number): Promise<void> {
  const deadline = performance.now() + mostMs
  while ((await markedProcesses(mark)).length > 0 && performance.now() < deadline) await sleep(POLL_MS)
}

/** Ends the processes whose working folder is this one or lies inside: by it they are known when no mark is left. */
async function endWorkingIn(folder: string): Promise<void> {
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
