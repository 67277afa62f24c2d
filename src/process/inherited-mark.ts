import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { type Environment, RUN_MARK, TRIAL_MARK } from './environment.js'

/**
 * The marks of a process a second time, where a cleared environment does not take them away: as a number in its soft
 * limit of resident memory. Limits are inherited over fork and kept over exec, and Linux has not enforced this one since
 * 2.4.30 (getrlimit(2)). A process may change those of its own user (prlimit(2)), and everybody may read this one
 * (proc(5), `rsslim` in /proc/<pid>/stat). Whoever sets its limits anew loses it, as sudo does where PAM resets them.
 */

// Of util-linux. Not asked of the PATH, in which a consumer may have put a program of this name.
const PRLIMIT = '/usr/bin/prlimit'

/** Where in /proc/<pid>/stat, counted from the state, which is the first field behind the name. */
const STARTTIME = 19
const RSSLIM = 22

/**
 * Gives this process the marks of an environment, so that a child which is started before this is disposed inherits them:
 * Node has no way to give a child other limits than its own. Where they cannot be set all goes on without them.
 */
export function inheritMarks(env: Environment): Disposable {
  const own = env[RUN_MARK] === undefined && env[TRIAL_MARK] === undefined ? undefined : ownLimit()
  if (own === undefined) return { [Symbol.dispose]: () => undefined }
  setOwnLimit(limitFor(env))
  // What the gate starts for itself must not be taken for the consumer's.
  return { [Symbol.dispose]: () => setOwnLimit(own) }
}

/** Whether a process has inherited a mark, `NAME=value`; undefined when it has ended. */
export function inheritsMark(pid: number, mark: string): boolean | undefined {
  const fields = fieldsOf(statOf(pid))
  // A zombie keeps its limits until its parent waits for it, which in a container may never happen.
  if (fields[0] === '' || fields[0] === 'Z' || fields[0] === 'X') return undefined
  const [, run, trial] = /^1(\d{9})(\d{9})$/.exec(fields[RSSLIM] ?? '') ?? []
  return run !== undefined && [run, trial].includes(digits(mark))
}

/**
 * When a process was started, in the kernel's ticks since the boot (proc(5), `starttime`); what it executes later changes
 * nothing of it. Undefined when it has ended, and on a system without /proc.
 */
export function startOf(pid: number | 'self'): number | undefined {
  const ticks = fieldsOf(statOf(pid))[STARTTIME]
  return ticks === undefined ? undefined : Number(ticks)
}

/** Those of the processes that no engine has to end, and that are still there. */
export async function notOfContainers(pids: number[]): Promise<number[]> {
  return outsideContainers(await Promise.all(pids.map(statusOf)))
}

/**
 * Those of the processes, by their /proc/<pid>/status, that no engine has to end. Podman has no daemon: a container is
 * a child of the monitor that its client starts, and with one of the two killed it cannot be removed any more. A
 * container is known by its PID namespace, and the monitor as the parent outside of it.
 */
export function outsideContainers(statuses: string[]): number[] {
  const read = statuses.filter(text => text !== '').map(text => numbersOf(text))
  const inside = read.filter(({ levels }) => levels > 1)
  const monitors = inside.map(({ parent }) => parent)
  return read.filter(one => !inside.includes(one) && !monitors.includes(one.pid)).map(({ pid }) => pid)
}

function numbersOf(status: string) {
  const line = (name: string) => new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(status)?.[1] ?? ''
  return { pid: Number(line('Pid')), parent: Number(line('PPid')), levels: line('NSpid').split(/\s+/).length }
}

// What cannot be read is gone, or hidden.
function statusOf(pid: number): Promise<string> {
  return readFile(`/proc/${pid}/status`, 'latin1').catch(() => '')
}

// Read at once: the kernel waits for nobody to write it, and every process of the machine is looked at.
function statOf(pid: number | 'self'): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return ''
  }
}

// Nine digits for each mark behind a one: 10^18 bytes and more, which no program takes for a limit.
function limitFor(env: Environment): string {
  return `1${[RUN_MARK, TRIAL_MARK].map(name => digits(`${name}=${env[name] ?? ''}`)).join('')}`
}

function digits(mark: string): string {
  const number = createHash('sha256').update(mark).digest().readUInt32BE() % 1_000_000_000
  return String(number).padStart(9, '0')
}

function ownLimit(): string | undefined {
  return fieldsOf(statOf('self'))[RSSLIM]
}

function setOwnLimit(limit: string): void {
  spawnSync(PRLIMIT, ['--pid', String(process.pid), `--rss=${limit}:`], { env: {}, stdio: 'ignore' })
}

// The name is in brackets, and may hold anything, brackets too.
function fieldsOf(stat: string): string[] {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
}
