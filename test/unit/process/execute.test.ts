import { ChildProcess } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { captureOutput, runCommand } from '../../../src/process/execute.js'
import { limitProcess } from '../../../src/process/processes.js'
import type { Progress } from '../../../src/shared/progress.js'
import { folder } from '../../support/folder.js'
import { quiet, shell } from './commands.js'

describe('execute', () => {
  it.each([
    ['exit 0', { exitCode: 0 }],
    ['exit 3', { exitCode: 3 }],
    ['kill -TERM $$', { endedBy: 'SIGTERM' }],
    ['kill -SEGV $$', { endedBy: 'SIGSEGV' }],
  ])('says how `%s` ended, and nothing else', async (script, expected) => {
    const before = Date.now()
    const { durationMs, endedAt, ...ended } = await runCommand(shell(script), { signal: quiet() })

    expect(ended).toEqual({ ...expected, timedOut: false, cancelled: false })
    expect(durationMs).toBeGreaterThan(0)
    expect(endedAt).toBeGreaterThanOrEqual(before)
    expect(endedAt).toBeLessThanOrEqual(Date.now() + 1)
  })

  it('gives a program no input to wait for', async () => {
    const ended = await captureOutput(shell('cat; echo end'), { signal: quiet() })

    expect(ended).toMatchObject({ exitCode: 0, stdout: 'end\n' })
  })

  it('passes on exactly the environment that it is given', async () => {
    const ended = await captureOutput(
      { ...shell(''), program: '/usr/bin/env', args: [], env: { ONLY: 'this' } },
      {
        signal: quiet(),
      },
    )

    expect(ended.stdout).toBe('ONLY=this\n')
  })
})

describe('a command that cannot be started', () => {
  it('has the error ENOENT when there is no such program', async () => {
    const command = { ...shell(''), program: 'no-such-program-at-all' }

    const { startError, ...ended } = await runCommand(command, { signal: quiet() })

    expect(startError).toMatchObject({ code: 'ENOENT' })
    expect(ended).toMatchObject({ timedOut: false, cancelled: false })
    expect(ended).not.toHaveProperty('exitCode')
  })

  it('has an error that names the folder when the folder is missing', async () => {
    await using dir = await folder()

    const { startError } = await runCommand(shell('true', {}, join(dir.path, 'gone')), { signal: quiet() })

    expect(startError?.message).toContain(join(dir.path, 'gone'))
    expect(startError?.code).not.toBe('ENOENT')
  })

  it.each([
    ['a folder that is a file', (path: string) => shell('true', {}, path), 'ENOTDIR'],
    ['a program that is no program', (path: string) => ({ ...shell(''), program: path }), 'EACCES'],
    ['an argument that is too long', () => shell(`: ${'x'.repeat(3 << 20)}`), 'E2BIG'],
  ])('does not throw for %s', async (_, commandOf, code) => {
    await using dir = await folder()
    const path = join(dir.path, 'file')
    await writeFile(path, 'text\n')

    const { startError } = await runCommand(commandOf(path), { signal: quiet() })

    expect(startError).toMatchObject({ code })
  })
})

describe('the output', () => {
  it('is complete, in order, and the same in the log, for 20 MB that end with the process', async () => {
    await using dir = await folder()
    const log = join(dir.path, 'log')
    const script = 'printf words >&2; yes 0123456789abcde | head -c 20971520'
    let stdout = 0
    let stderr = ''

    const ended = await runCommand(shell(script), {
      signal: quiet(),
      log,
      onOutput: (chunk, stream) => {
        if (stream === 'stdout') stdout += chunk.length
        else stderr += chunk.toString()
      },
    })

    expect(ended).toMatchObject({ exitCode: 0 })
    expect(stdout).toBe(20 * 1024 * 1024)
    expect(stderr).toBe('words')
    expect((await readFile(log)).length).toBe(stdout + stderr.length)
  })

  it('does not pile up listeners while a slow log is waited for', async () => {
    await using dir = await folder()
    const warnings: Error[] = []
    const listen = (warning: Error) => warnings.push(warning)
    process.on('warning', listen)

    await runCommand(shell('head -c 20000000 /dev/zero'), { signal: quiet(), log: join(dir.path, 'log') })

    process.off('warning', listen)
    expect(warnings).toEqual([])
  })

  it('keeps the last bytes before the end, however short the life was', async () => {
    const texts = await Promise.all(
      Array.from({ length: 20 }, (_, index) => captureOutput(shell(`printf ${index}`), { signal: quiet() })),
    )

    expect(texts.map(({ stdout }) => stdout)).toEqual(texts.map((_, index) => String(index)))
  })

  it('is kept up to the limit by capture, and the process still ends by itself', async () => {
    const ended = await captureOutput(
      shell('head -c 100000 /dev/zero; printf end >&2'),
      { signal: quiet() },
      1_000,
    )

    expect(ended).toMatchObject({ exitCode: 0, stderr: 'end' })
    expect(ended.stdout).toHaveLength(1_000)
  })
})

describe('a reader of the output that takes its time', () => {
  it('is waited for by the process', async () => {
    const order: string[] = []

    const ended = await runCommand(shell('head -c 3000000 /dev/zero; echo over >&2'), {
      signal: quiet(),
      onOutput: async (chunk, stream) => {
        if (stream === 'stderr') order.push(chunk.toString())
        else if (order.length === 0) {
          order.push('stops reading')
          await sleep(200)
          order.push('reads again')
        }
      },
    })

    expect(ended).toMatchObject({ exitCode: 0 })
    expect(order).toEqual(['stops reading', 'reads again', 'over\n'])
  })

  it('does not bring the process closer to its time limit', () => {
    vi.useFakeTimers()
    try {
      const limits = limitProcess(new ChildProcess(), { signal: quiet(), timeoutMs: 1_000 })
      vi.advanceTimersByTime(600)
      const releases = [limits.hold(), limits.hold()]
      vi.advanceTimersByTime(60_000)
      for (const release of releases) release()
      vi.advanceTimersByTime(399)
      expect(limits.state).toEqual({ timedOut: false, cancelled: false })
      vi.advanceTimersByTime(1)
      expect(limits.state).toEqual({ timedOut: true, cancelled: false })
    } finally {
      vi.useRealTimers()
    }
  })

  it('does not bring a time limit back that was lifted', () => {
    vi.useFakeTimers()
    try {
      const limits = limitProcess(new ChildProcess(), { signal: quiet(), timeoutMs: 1_000 })
      const release = limits.hold()
      limits.lift()
      release()
      vi.advanceTimersByTime(60_000)
      expect(limits.state).toEqual({ timedOut: false, cancelled: false })
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('a command that is to be shown', () => {
  const shown = async (args: string[], secret?: string) => {
    const events: Progress[] = []
    const command = { ...shell('exit 0'), args: ['-c', 'exit 0', ...args] }
    const options = { signal: quiet(), listener: (event: Progress) => events.push(event) }
    await runCommand(command, { ...options, ...(secret !== undefined && { secret }) })
    return events
  }

  it('is told before it starts', async () => {
    const order: string[] = []
    const listener = ({ kind }: Progress) => order.push(kind)
    await runCommand(shell('echo out'), { signal: quiet(), listener, onOutput: () => order.push('output') })
    expect(order).toEqual(['command', 'output'])
  })

  it('is told with its words', async () => {
    expect(await shown(['a b'])).toEqual([
      { kind: 'command', program: 'bash', args: ['-c', 'exit 0', 'a b'] },
    ])
  })

  it('is told without the passwords of URLs and without its secret', async () => {
    const args = [
      'https://me:pass@git.example/a.git',
      'X=http://token@h/ and https://h/@x',
      'ssh://git@h/a',
      'a-hush-b',
    ]
    expect(await shown(args, 'hush\n')).toEqual([
      {
        kind: 'command',
        program: 'bash',
        args: [
          '-c',
          'exit 0',
          'https://***@git.example/a.git',
          'X=http://***@h/ and https://h/@x',
          'ssh://git@h/a',
          'a-***-b',
        ],
      },
    ])
  })

  it('is not told when it is not started', async () => {
    const events: Progress[] = []
    await runCommand(shell('exit 0'), { signal: AbortSignal.abort(), listener: event => events.push(event) })
    expect(events).toEqual([])
  })
})

describe('a secret', () => {
  it('reaches descriptor 3 and is in no argument, environment or file of the process', async () => {
    const script = `cat <&3; tr '\\0' ' ' </proc/$$/cmdline; tr '\\0' ' ' </proc/$$/environ`

    const ended = await captureOutput(shell(script), { signal: quiet(), secret: 'hush-4711' })

    expect(ended.stdout.startsWith('hush-4711')).toBe(true)
    expect(ended.stdout.slice('hush-4711'.length)).not.toContain('hush')
  })

  it.each([
    ['never reads it', 'exec 3<&-; exit 4'],
    ['writes to it', 'echo answer >&3; exit 4'],
  ])('does not disturb a process that %s', async (_, script) => {
    const ended = await runCommand(shell(script), { signal: quiet(), secret: 'x'.repeat(1 << 20) })

    expect(ended).toMatchObject({ exitCode: 4 })
  })

  it('leaves descriptor 3 closed where there is none', async () => {
    const ended = await captureOutput(shell('read -r line <&3 && echo "got $line"'), { signal: quiet() })

    expect(ended.stdout).toBe('')
  })
})
