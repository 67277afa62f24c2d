import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { RUN_MARK, TRIAL_MARK } from '../../../src/process/environment.js'
import { runCommand } from '../../../src/process/execute.js'
import { outsideContainers, startOf } from '../../../src/process/inherited-mark.js'
import { killMarked, killTrial, markedProcesses } from '../../../src/process/processes.js'
import { folder } from '../../support/folder.js'
import { eventually, isAlive, pidIn, quiet, shell } from './commands.js'

const word = () => Math.random().toString(36).slice(2)
const marks = (run = word(), trial = word()) => ({ [RUN_MARK]: run, [TRIAL_MARK]: trial })

// In no group of ours, and with nothing in its environment.
const ESCAPE = `setsid env -i bash -c 'echo $$ >"$0"; exec sleep 600' "$0" >/dev/null 2>&1 & until test -s "$0"; do sleep 0.01; done`

const escaped: number[] = []

/** The process ID of one that got away from a process with this environment. */
async function escapeFrom(env: Record<string, string>): Promise<number> {
  await using dir = await folder()
  const path = join(dir.path, 'pid')
  const command = shell('', env)
  await runCommand({ ...command, args: ['-c', ESCAPE, path] }, { signal: quiet() })
  const pid = await pidIn(path)
  escaped.push(pid)
  return pid
}

const limitOf = async (pid: number | 'self') =>
  /^Max resident set +(\S+)/m.exec(await readFile(`/proc/${pid}/limits`, 'utf8'))?.[1]

it('a child is no older than its parent, and of what has ended nothing is known', async () => {
  const child = startOf(await escapeFrom(marks())) ?? Number.NaN
  expect(child).toBeGreaterThanOrEqual(startOf('self') ?? Number.NaN)
  // The first process of the machine, and a number that the kernel gives to none.
  expect(startOf('self')).toBeGreaterThan(startOf(1) ?? Number.NaN)
  expect(startOf(2 ** 22 + 1)).toBeUndefined()
})

afterEach(async () => {
  for (const pid of escaped.splice(0)) if (await isAlive(pid)) process.kill(pid, 'SIGKILL')
})

describe('a process that left its group and cleared its environment', () => {
  it.each([RUN_MARK, TRIAL_MARK] as const)('is found by %s and killed', async name => {
    const env = marks()
    const mark = `${name}=${env[name]}`
    const pid = await escapeFrom(env)

    expect(await markedProcesses(mark)).toContain(pid)
    expect(await killMarked(mark)).toEqual([])
    expect(await isAlive(pid)).toBe(false)
  })

  it('is killed with its trial by the process that has made the trial', async () => {
    const env = marks()
    const pid = await escapeFrom(env)

    expect(await killTrial(word())).toEqual([])
    expect(await isAlive(pid)).toBe(true)
    expect(await killTrial(env[TRIAL_MARK])).toEqual([])
    expect(await isAlive(pid)).toBe(false)
  })

  it('is not looked at where it is older than what may carry the mark', async () => {
    const env = marks()
    const mark = `${RUN_MARK}=${env[RUN_MARK]}`
    const start = startOf(await escapeFrom(env)) ?? Number.NaN

    expect(await markedProcesses(mark, start)).toHaveLength(1)
    expect(await markedProcesses(mark, start + 1)).toEqual([])
  })

  it('is left alone by another trial of its run, and by another run', async () => {
    const env = marks()
    const pid = await escapeFrom(env)

    await killMarked(`${TRIAL_MARK}=${word()}`)
    await killMarked(`${RUN_MARK}=${word()}`)
    await killMarked(`${RUN_MARK}=${env[TRIAL_MARK]}`)

    expect(await isAlive(pid)).toBe(true)
  })

  it('is found by its run when it belongs to no trial', async () => {
    const run = word()
    const pid = await escapeFrom({ [RUN_MARK]: run })

    expect(await markedProcesses(`${RUN_MARK}=${run}`)).toContain(pid)
  })

  it('is not counted any more once it is dead, although nobody waits for it', async () => {
    const env = marks()
    let dead = 0
    let found: number[] = []
    const stop = new AbortController()

    await runCommand(shell('sleep 0 & echo $!; exec sleep 600', env), {
      signal: stop.signal,
      onOutput: async chunk => {
        dead = Number(chunk.toString())
        await eventually(async () => !(await isAlive(dead)), 'the end of the child')
        found = await markedProcesses(`${TRIAL_MARK}=${env[TRIAL_MARK]}`)
        stop.abort()
      },
    })

    expect(found).toHaveLength(1)
    expect(found).not.toContain(dead)
  })
})

describe('a container of an engine without a daemon', () => {
  const status = (pid: number, parent: number, ...inside: number[]) =>
    `Name:\tx\nPid:\t${pid}\nPPid:\t${parent}\nNSpid:\t${[pid, ...inside].join('\t')}\nNSsid:\t${pid}\n`

  it.each([
    ['its processes and its monitor', [status(7, 1), status(8, 7, 1), status(9, 8, 2)], []],
    ['a container in it', [status(7, 1), status(8, 7, 1, 1)], []],
    ['nothing else', [status(5, 1), status(6, 5), status(7, 5), status(8, 7, 1)], [5, 6]],
    ['no one who is gone', ['', status(5, 1)], [5]],
  ])('is ended by its engine: %s', (_, statuses, left) => {
    expect(outsideContainers(statuses)).toEqual(left)
  })
})

describe('the limit that carries the marks', () => {
  it('is that of the process alone: this one, and those without marks, have what they had', async () => {
    const before = await limitOf('self')
    const marked = await escapeFrom(marks())
    const unmarked = await escapeFrom({})

    expect(await limitOf('self')).toBe(before)
    expect(await limitOf(unmarked)).toBe(before)
    expect(await limitOf(marked)).not.toBe(before)
  })

  it('is beyond any memory, so that no program makes do with less', async () => {
    const pid = await escapeFrom(marks())

    expect(Number(await limitOf(pid))).toBeGreaterThanOrEqual(1e18)
  })

  it('is what it was also when the process cannot be started', async () => {
    const before = await limitOf('self')

    const ended = await runCommand(
      { ...shell('', marks()), program: '/no/such/program' },
      { signal: quiet() },
    )

    expect(ended.startError?.code).toBe('ENOENT')
    expect(await limitOf('self')).toBe(before)
  })
})
