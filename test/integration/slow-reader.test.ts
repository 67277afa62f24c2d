import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { sourceProgram } from '../support/bundled-source.js'
import { engineEndpoint } from '../support/engine-endpoint.js'
import { Program, terminalEnv } from '../support/program.js'
import { PASSES, type SmallConsumer, smallConsumer } from '../support/small-consumer.js'

const MIB = 1 << 20
const WRITTEN = 150
/** In MiB: what the kernel and the streams hold between the tests and the reader is less than a tenth of it. */
const MOST_AHEAD = 16
/** In MiB; the gate needs 80, and held 600 when it waited for nobody. */
const MOST_MEMORY = 250

/** Writes, and keeps count in a file: a byte for each MiB. */
const TALKS = `
  const { appendFileSync } = await import('node:fs')
  const mebibyte = ('x'.repeat(1023) + '\\n').repeat(1024)
  for (let count = 0; count < ${WRITTEN}; count++) {
    await new Promise(done => process.stdout.write(mebibyte, done))
    appendFileSync(process.env.MEETING + '-written', 'x')
  }
  ${PASSES}`

/** The program, with a standard output and error that nobody reads yet. */
function unread(args: string[], small: SmallConsumer): ChildProcess & { stdout: Readable; stderr: Readable } {
  const options = { cwd: small.provider.path, env: terminalEnv(small) }
  return spawn(process.execPath, [sourceProgram(), ...args], {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

async function peakMemory({ pid }: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024
}

describe('a reader of the output that is slower than the tests', () => {
  it('slows them down, and fills no memory', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine, { tests: { 'talks.js': TALKS } })
    const program = unread(['run', '--verbose'], small)
    const ended = once(program, 'close')
    const read = { stdout: '', bytes: 0, ahead: 0, memory: 0 }
    program.stdout.setEncoding('utf8').on('data', text => {
      read.stdout += text
    })
    for await (const chunk of program.stderr) {
      // Time for tests that nobody slows down: they would be far ahead then.
      if (read.bytes === 0) await sleep(1_000)
      const before = read.bytes
      read.bytes += chunk.length
      // A look for each MiB: it shall be slow because the reader slept, and not because it looks.
      if (Math.floor(before / MIB) === Math.floor(read.bytes / MIB)) continue
      const { size } = await stat(`${small.meeting.path}-written`).catch(() => ({ size: 0 }))
      read.ahead = Math.max(read.ahead, size - read.bytes / MIB)
      read.memory = Math.max(read.memory, await peakMemory(program))
    }
    expect(await ended).toEqual([0, null])
    expect(read.bytes).toBeGreaterThan(WRITTEN * MIB)
    expect(read.ahead).toBeLessThan(MOST_AHEAD)
    expect(read.memory).toBeGreaterThan(0)
    expect(read.memory).toBeLessThan(MOST_MEMORY)
    expect(read.stdout).toContain('verdict: pass')
  })
})

it('what a slow reader has not read when the program ends is not lost', async () => {
  const many = `
    const broken = Array.from({ length: 3_000 }, (_, at) => '<testcase name="' + at + '"><failure>' + 'x'.repeat(300) + '</failure></testcase>')
    await useCandidate()
    writeReport('<testsuite>' + broken.join('') + '</testsuite>')
    process.exitCode = 1`
  await using engine = await engineEndpoint()
  await using small = await smallConsumer(engine, { tests: { 'many.js': many } })
  const folder = join(small.folder, 'run')
  // It begins to read when the program has written all of it, and had time to end.
  const reads = `for n in {1..3000}; do test -s '${folder}/verdict.json' && break; sleep 0.1; done; sleep 1; cat`
  const program = [process.execPath, sourceProgram(), 'run', '--json', '--report', folder]
  const { code, stdout } = await new Program(
    ['-o', 'pipefail', '-c', `"$@" | { ${reads}; }`, 'bash', ...program],
    {
      cwd: small.provider.path,
      env: terminalEnv(small),
      program: ['bash'],
    },
  ).ended
  expect(code).toBe(1)
  expect(stdout.length).toBeGreaterThan(MIB / 2)
  expect(JSON.parse(stdout)).toMatchObject({ verdict: 'fail' })
})

it('a reader that goes away ends nothing: the run comes to its verdict', async () => {
  await using engine = await engineEndpoint()
  await using small = await smallConsumer(engine)
  const folder = join(small.folder, 'run')
  const program = [process.execPath, sourceProgram(), 'run', '--verbose', '--report', folder]
  const { stdout } = await new Program(
    ['-c', `"$@" 2>&1 >/dev/null | head -n 1; echo "\${PIPESTATUS[0]}"`, 'bash', ...program],
    {
      cwd: small.provider.path,
      env: terminalEnv(small),
      program: ['bash'],
    },
  ).ended
  expect(stdout.trim().split('\n').at(-1)).toBe('0')
  expect(JSON.parse(await readFile(join(folder, 'verdict.json'), 'utf8'))).toMatchObject({ verdict: 'pass' })
})
