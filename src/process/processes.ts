import type { ChildProcess } from 'node:child_process'
import { readFile } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { TRIAL_MARK } from './environment.js'
import { inheritsMark, notOfContainers, startOf } from './inherited-mark.js'

/** Sends a signal to a process group, or to a process for a positive `pid`; one that is gone is no error. */
export function signalProcess(pid: number, signal: NodeJS.Signals): boolean {
  try {
    process.kill(pid, signal)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ESRCH' || error.code === 'EPERM'))
      return false
    throw error
  }
}

/** Sends a signal to the group that a child leads. */
export function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid !== undefined) signalProcess(-child.pid, signal)
}

const MOST_ROUNDS = 20

/** So often new processes are looked at before all are taken to be found: a chain of forks that is longer is an attack. */
const MOST_LOOKS = 100

/**
 * Processes whose environment carries a mark, `NAME=value`, or that have inherited it, this one excepted. They are found
 * through /proc, so on a system without it the answer is empty and the process groups have to do.
 *
 * @param since as `startOf` says it: those that were there before cannot carry the mark
 */
export async function markedProcesses(mark: string, since = 0): Promise<number[]> {
  const seen = new Set([process.pid])
  const variable = Buffer.from(`${mark}\0`)
  const found: ProcessLook[] = []
  // One that has ended before it was looked at may have forked after the list was made, as daemons do.
  for (let look = 0; look < MOST_LOOKS; look++) {
    const fresh = (await allProcesses()).filter(pid => !seen.has(pid))
    for (const pid of fresh) seen.add(pid)
    const findings = await Promise.all(fresh.map(pid => lookAt(pid, mark, variable, since)))
    found.push(...findings)
    if (findings.every(({ ended }) => !ended)) break
  }
  const named = found.filter(one => one.named).map(({ pid }) => pid)
  const heirs = await notOfContainers(found.filter(one => one.inherited).map(({ pid }) => pid))
  return [...new Set([...named, ...heirs])]
}

interface ProcessLook {
  pid: number
  named: boolean
  inherited: boolean
  ended: boolean
}

async function allProcesses(): Promise<number[]> {
  const entries = await readdir('/proc').catch(() => [])
  return entries.filter(name => /^\d+$/.test(name)).map(Number)
}

async function lookAt(pid: number, mark: string, variable: Buffer, since: number): Promise<ProcessLook> {
  if ((startOf(pid) ?? since) < since) return { pid, named: false, inherited: false, ended: false }
  const named = carries(await environOf(pid), variable)
  // After the environment, so that one which ended before that could be read is seen to have ended.
  const inherited = inheritsMark(pid, mark)
  return { pid, named, inherited: inherited === true, ended: inherited === undefined }
}

// Unreadable means gone, or another user's: neither is ours. Not by a promise of Node's own, which costs several times as much.
function environOf(pid: number): Promise<Buffer> {
  return new Promise(resolve => {
    readFile(`/proc/${pid}/environ`, (error, environ) => resolve(error === null ? environ : NOTHING))
  })
}

const NOTHING = Buffer.alloc(0)

/** Whether a process's variables, each with a zero behind it, hold one. */
function carries(environ: Buffer, variable: Buffer): boolean {
  for (let at = environ.indexOf(variable); at >= 0; at = environ.indexOf(variable, at + 1))
    if (at === 0 || environ[at - 1] === 0) return true
  return false
}

/** Kills every marked process, again and again until none is left, or it was tried often enough; returns those left. */
export async function killMarked(mark: string, since = 0): Promise<number[]> {
  let left = await markedProcesses(mark, since)
  for (let round = 0; left.length > 0 && round < MOST_ROUNDS; round++) {
    for (const pid of left) signalProcess(pid, 'SIGKILL')
    await sleep(25)
    left = await markedProcesses(mark, since)
  }
  return left
}

/**
 * The same for a trial of this process, which has made its mark. Of what is older than this process, as nearly all of a machine
 * is, only the age is looked at.
 */
export function killTrial(trial: string): Promise<number[]> {
  return killMarked(`${TRIAL_MARK}=${trial}`, startOf('self'))
}

const GRACE_MS = 2_000

interface ProcessLimits {
  /** Filled in while the process runs. */
  state: { timedOut: boolean; cancelled: boolean }
  /** Stops the clock of the time limit, and starts it again by what is returned. */
  hold: () => () => void
  lift: () => void
}

/** Ends the process's group when its time is over or the signal is aborted: SIGTERM, and after a grace SIGKILL. */
export function limitProcess(
  child: ChildProcess,
  { signal, timeoutMs, graceMs = GRACE_MS }: { signal: AbortSignal; timeoutMs?: number; graceMs?: number },
): ProcessLimits {
  const state = { timedOut: false, cancelled: false }
  let hard: NodeJS.Timeout | undefined
  const end = (why: keyof typeof state) => {
    state[why] = true
    signalGroup(child, 'SIGTERM')
    hard ??= setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs)
  }
  const cancel = () => end('cancelled')
  const clock = new LimitClock(timeoutMs, () => end('timedOut'))
  signal.addEventListener('abort', cancel, { once: true })
  const lift = () => {
    clock.end()
    clearTimeout(hard)
    signal.removeEventListener('abort', cancel)
  }
  return { state, hold: () => clock.hold(), lift }
}

/** Calls `over` once, when it has run for so many milliseconds; those in which somebody holds it do not count. */
class LimitClock {
  readonly #over: () => void
  #left: number | undefined
  #began = 0
  #holds = 0
  #timer: NodeJS.Timeout | undefined

  constructor(ms: number | undefined, over: () => void) {
    this.#over = over
    this.#left = ms
    this.#run()
  }

  hold(): () => void {
    this.#holds++
    if (this.#holds === 1) this.#stop()
    return () => {
      this.#holds--
      if (this.#holds === 0) this.#run()
    }
  }

  end(): void {
    this.#stop()
    this.#left = undefined
  }

  #run(): void {
    if (this.#left === undefined) return
    this.#began = performance.now()
    this.#timer = setTimeout(() => {
      this.#left = undefined
      this.#over()
    }, this.#left)
  }

  #stop(): void {
    clearTimeout(this.#timer)
    if (this.#left !== undefined) this.#left -= performance.now() - this.#began
  }
}
