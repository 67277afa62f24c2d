import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { runCommand } from '../../../src/process/execute.js'
import { killMarked, markedProcesses } from '../../../src/process/processes.js'
import { folder } from '../../support/folder.js'
import { eventually, isAlive, node, pidIn, quiet, shell } from './commands.js'

const mark = () => `MARK_${process.pid}=${Math.random().toString(36).slice(2)}`
const asEnv = (text: string) => Object.fromEntries([text.split('=') as [string, string]])

describe('the process group', () => {
  it('is one of its own, led by the process', async () => {
    const groups: string[] = []

    await runCommand(shell('ps -o pgid= -p $$; echo $$'), {
      signal: quiet(),
      onOutput: chunk => groups.push(...chunk.toString().trim().split(/\s+/)),
    })

    expect(groups[0]).toBe(groups[1])
    expect(Number(groups[0])).not.toBe(process.pid)
  })

  it('is dead when its leader has ended by itself', async () => {
    await using dir = await folder()
    const script = `sleep 600 & echo $! >${dir.path}/pid; exit 0`

    const ended = await runCommand(shell(script), { signal: quiet() })

    expect(ended).toMatchObject({ exitCode: 0, timedOut: false })
    const pid = await pidIn(join(dir.path, 'pid'))
    await eventually(async () => !(await isAlive(pid)), 'the end of the child')
  })

  it('is ended by SIGTERM at the time limit', async () => {
    const ended = await runCommand(shell('sleep 600; true'), { signal: quiet(), timeoutMs: 50 })

    expect(ended).toMatchObject({ endedBy: 'SIGTERM', timedOut: true, cancelled: false })
  })

  it('is ended by SIGKILL, all of it, when it ignores SIGTERM', async () => {
    await using dir = await folder()
    const controller = new AbortController()
    const script = `trap '' TERM; (sleep 600; true) & echo $! >${dir.path}/pid; echo ready; while :; do sleep 1; done`

    const ended = await runCommand(shell(script), {
      signal: controller.signal,
      graceMs: 20,
      onOutput: () => controller.abort(),
    })

    expect(ended).toMatchObject({ endedBy: 'SIGKILL', cancelled: true })
    const pid = await pidIn(join(dir.path, 'pid'))
    await eventually(async () => !(await isAlive(pid)), 'the end of the child')
  })

  it('that ends in its grace has still been ended', async () => {
    const controller = new AbortController()
    const script = `trap 'exit 0' TERM; echo ready; while :; do sleep 0.01; done`

    const ended = await runCommand(shell(script), {
      signal: controller.signal,
      graceMs: 600_000,
      onOutput: () => controller.abort(),
    })

    expect(ended).toMatchObject({ exitCode: 0, cancelled: true })
  })

  it('is ended when the signal is aborted', async () => {
    const controller = new AbortController()

    const ended = await runCommand(shell('echo ready; sleep 600; true'), {
      signal: controller.signal,
      onOutput: () => controller.abort(),
    })

    expect(ended).toMatchObject({ endedBy: 'SIGTERM', cancelled: true, timedOut: false })
  })

  it('is never started when the signal was aborted before', async () => {
    await using dir = await folder()

    const ended = await runCommand(shell(`touch ${dir.path}/started`), { signal: AbortSignal.abort() })

    expect(ended).toMatchObject({ cancelled: true, timedOut: false })
    expect(ended.exitCode).toBeUndefined()
    const found = await runCommand(shell(`test -e ${dir.path}/started`), { signal: quiet() })
    expect(found.exitCode).toBe(1)
  })

  it('leaves no listener on the signal', async () => {
    const { signal } = new AbortController()
    let listeners = 0
    const { addEventListener, removeEventListener } = signal
    signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
      listeners++
      addEventListener.apply(signal, args)
    }
    signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
      listeners--
      removeEventListener.apply(signal, args)
    }

    await runCommand(shell('true'), { signal })

    expect(listeners).toBe(0)
  })
})

// A daemon is in no group of ours; it holds what it was given: both pipes, and the secret's.
const daemon = (dir: string, work = 'sleep 600; true') =>
  `setsid bash -c 'echo $$ >${dir}/pid; ${work}' & until test -s ${dir}/pid; do sleep 0.01; done; printf last`

describe('a process that left the group', () => {
  it.each([
    ['holds the pipes open', 'sleep 600; true', {}],
    ['never stops talking', 'while sleep 0.05; do echo chatter; done', {}],
    ['floods the log', 'cat /dev/zero', {}],
    ['holds the pipe of a secret only', 'exec >/dev/null 2>&1; sleep 600; true', { secret: 'hush' }],
  ])('does not keep execute waiting when it %s', async (_, work, options) => {
    await using dir = await folder()
    const name = mark()
    let text = ''

    const ended = await runCommand(shell(daemon(dir.path, work), asEnv(name)), {
      signal: quiet(),
      log: join(dir.path, 'log'),
      onOutput: chunk => {
        if (text.length < 1_000) text += chunk.toString()
      },
      ...options,
    })

    const pid = await pidIn(join(dir.path, 'pid'))
    expect(await killMarked(name)).toEqual([])
    expect(ended).toMatchObject({ exitCode: 0, timedOut: false })
    expect(await isAlive(pid)).toBe(false)
    if (work !== 'cat /dev/zero') expect(text).toContain('last')
  })

  it('is read for no longer than it takes to read what the process itself can have left', async () => {
    await using dir = await folder()
    const name = mark()
    const log = join(dir.path, 'log')
    let bytes = 0

    await runCommand(shell(daemon(dir.path, 'cat /dev/zero'), asEnv(name)), {
      signal: quiet(),
      log,
      // As a slow reader does: the stream rests whenever somebody looks at it.
      onOutput: async chunk => {
        bytes += chunk.length
        await sleep(1)
      },
    })

    await killMarked(name)
    expect(bytes).toBeLessThan(64 << 20)
    expect((await stat(log)).size).toBe(bytes)
  })

  it('does not make a process that ended in time time out', async () => {
    await using dir = await folder()
    const name = mark()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())

    // It talks on, so that the pipes are held for a while after the end.
    const script = `echo $$ >${dir.path}/leader; ${daemon(dir.path, 'while sleep 0.05; do echo chatter; done')}`
    const running = runCommand(shell(script, asEnv(name)), { signal: quiet(), timeoutMs: 1_000 })
    const leader = await pidIn(join(dir.path, 'leader'))
    await eventually(() => !existsSync(`/proc/${leader}`), 'the end of the leader')
    vi.advanceTimersByTime(1_000)
    const ended = await running

    await killMarked(name)
    expect(ended).toMatchObject({ exitCode: 0, timedOut: false })
  })

  it('is found by its mark after two forks, and killed', async () => {
    const name = mark()
    const program = `
      const { spawn } = require('node:child_process')
      const again = "require('node:child_process').spawn('sleep', ['600'], { detached: true, stdio: 'ignore' }).unref()"
      spawn(process.execPath, ['-e', again], { detached: true, stdio: 'ignore' }).on('exit', () => process.exit(0))`
    await runCommand(node(program, asEnv(name)), { signal: quiet() })

    const before = await markedProcesses(name)
    const left = await killMarked(name)

    expect(before).toHaveLength(1)
    expect(left).toEqual([])
    expect(await isAlive(before[0] ?? 0)).toBe(false)
  })
})

describe('a mark', () => {
  it.each([
    ['MARK_A=one', { MARK_A: 'one' }, true],
    ['MARK_A=one', { MARK_A: 'one-more' }, false],
    ['MARK_A=one', { MARK_A: 'tw', OTHER: 'one' }, false],
    ['MARK_A=one', { XMARK_A: 'one' }, false],
    ['MARK_A=one', { A_NOTE: 'MARK_A=one' }, false],
    // What only looks like the mark must not hide the mark behind it.
    ['MARK_A=one', { A_NOTE: 'MARK_A=one', MARK_A: 'one' }, true],
  ])('%s is carried by %j: %s', async (name, env, found) => {
    const unique = (text: string) => text.replace('one', `one${process.pid}`)
    const marked = Object.fromEntries(Object.entries(env).map(([key, value]) => [key, unique(value)]))
    const controller = new AbortController()
    let pids: number[] | undefined

    await runCommand(
      {
        ...shell(''),
        program: 'bash',
        args: ['-c', 'echo ready; sleep 600; true'],
        env: { ...marked, PATH: process.env['PATH'] ?? '' },
      },
      {
        signal: controller.signal,
        onOutput: async () => {
          pids = await markedProcesses(unique(name))
          controller.abort()
        },
      },
    )

    expect(pids?.length).toSatisfy((count: number) => (found ? count > 0 : count === 0))
  })

  it('does not find this process itself', async () => {
    const [name, value] = Object.entries(process.env).find(([, text]) => text !== '') ?? ['PATH', '']

    expect(await markedProcesses(`${name}=${value}`)).not.toContain(process.pid)
  })
})
