import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { folder } from '../support/folder.js'

interface Demo {
  exitCode: number
  lines: string[]
  progress: string
  /** What is in the temporary folder afterwards. */
  left: string[]
}

/** The README's command, as on a machine where nobody says which engine to use. */
async function demo(...args: string[]): Promise<Demo> {
  await using tmp = await folder()
  const { DOCKER_HOST: _host, INTEGRATION_MODE: _mode, ...rest } = process.env
  const child = spawn('npm', ['run', 'demo', '--', ...args], {
    // npm would keep its compiled code in the temporary folder.
    env: { ...rest, TMPDIR: tmp.path, NODE_DISABLE_COMPILE_CACHE: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [printed, progress, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ])
  return { exitCode, lines: printed.trim().split('\n'), progress, left: await readdir(tmp.path) }
}

// Without a break it is a step of .ci/run; what the gate says of every break is test/integration/golden.test.ts. This one
// has one of four files run again on both images.
test('npm run demo with a break ends with a fail and its cause, and prints the command that repeats it', async () => {
  const ran = await demo('--break', 'missing-route')
  expect(ran.lines.at(-1), ran.progress).toBe('verdict: fail')
  expect(ran.exitCode).toBe(1)
  // Its repositories are gone by now, so only the demo itself can repeat it.
  const repeats = 'reproduce local-durable: npm run demo -- --break missing-route'
  expect(ran.lines.filter(line => line.startsWith('reproduce '))).toEqual([repeats])
  const cause = /^✗ POST .*\/{callback-id}\/heartbeat → 404, was 200/
  expect(ran.lines.slice(-10)).toContainEqual(expect.stringMatching(cause))
  expect(ran.left).toEqual([])
})
