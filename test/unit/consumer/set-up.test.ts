import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { setUpConsumer } from '../../../src/consumer/set-up.js'
import { TRIAL_MARK } from '../../../src/process/environment.js'
import { markedProcesses } from '../../../src/process/processes.js'
import { isAlive, pidIn } from '../process/commands.js'
import { consumerConfig, testWorkspace } from './consumers.js'

/** Runs steps in a workspace of their own; returns what they left, and their error. */
async function stepsIn(
  workspace: Awaited<ReturnType<typeof testWorkspace>>,
  steps: (string | { run: string; timeoutMs: number })[],
  signal = new AbortController().signal,
) {
  const trial = `trial-${process.pid}-${Math.random().toString(36).slice(2)}`
  const chunks: Buffer[] = []
  const env = { PATH: process.env['PATH'] ?? '', HOME: workspace.home, [TRIAL_MARK]: trial }
  const setup = steps.map(step => (typeof step === 'string' ? { run: step, timeoutMs: 60_000 } : step))
  const onOutput = (chunk: Buffer) => chunks.push(chunk)
  const error: unknown = await setUpConsumer(consumerConfig({ setup }), {
    trial,
    env,
    workspace,
    signal,
    onOutput,
  }).then(
    () => undefined,
    thrown => thrown,
  )
  return {
    error,
    output: Buffer.concat(chunks).toString(),
    left: await markedProcesses(`${TRIAL_MARK}=${trial}`),
  }
}

describe('the set-up', () => {
  it('runs the steps in order, in the checkout, with a log each', async () => {
    await using workspace = await testWorkspace()

    const { error, output } = await stepsIn(workspace, ['echo one >>file; pwd', 'echo two >>file; cat file'])

    expect(error).toBeUndefined()
    expect(output).toBe(`${workspace.checkout}\none\ntwo\n`)
    expect(await readdir(workspace.logs)).toEqual(['01-set-up.log', '02-set-up.log'])
    expect(await readFile(join(workspace.logs, '02-set-up.log'), 'utf8')).toBe('one\ntwo\n')
  })

  it.each([
    ['a command', 'false; echo never'],
    ['a part of a pipe', 'false | true; echo never'],
    ['an unset variable', 'echo "$NOT_SET"; echo never'],
  ])('stops at the first failure of %s, and does not run what follows', async (_, script) => {
    await using workspace = await testWorkspace()

    const { error, output } = await stepsIn(workspace, [script, 'echo never'])

    expect(error).toMatchObject({ name: 'IncidentError', kind: 'setup-failed' })
    expect(output).not.toContain('never')
  })

  it('says which step failed, how, and its last lines', async () => {
    await using workspace = await testWorkspace()
    const script = '\n  : make all\nfor n in $(seq 50); do echo "line $n"; done\necho broken >&2\nexit 7'

    const { error } = await stepsIn(workspace, [script])

    const lines = Array.from({ length: 19 }, (_, index) => `line ${index + 32}`)
    expect(error).toMatchObject({
      message: [
        "the set-up step ': make all' ended with exit code 7; its last lines:",
        ...lines,
        'broken',
      ].join('\n'),
    })
  })

  it.each([
    ['exit 3', "'exit 3' ended with exit code 3, without a word"],
    ['kill -KILL $$', "'kill -KILL $$' ended with SIGKILL, without a word"],
    [`: ${'x'.repeat(200)}; false`, `': ${'x'.repeat(77)}…' ended with exit code 1`],
  ])('names the end of %s', async (script, message) => {
    await using workspace = await testWorkspace()

    const { error } = await stepsIn(workspace, [script])

    expect(error).toMatchObject({ message: expect.stringContaining(message) })
  })

  it.each([
    ['no-space', 'echo "cp: No space left on device" >&2; exit 1'],
    ['dns-failed', 'echo "Could not resolve host: index.example" >&2; exit 1'],
    ['rate-limited', 'echo "HTTP error 429 while getting x" >&2; exit 1'],
    // What a step says is no reason as long as it ends well.
    [undefined, 'echo "Could not resolve host: index.example" >&2'],
  ])('finds the cause %s behind a failure', async (kind, script) => {
    await using workspace = await testWorkspace()

    const { error } = await stepsIn(workspace, [script])

    if (kind === undefined) expect(error).toBeUndefined()
    else expect(error).toMatchObject({ kind })
  })

  it('ends a step that takes too long', async () => {
    await using workspace = await testWorkspace()

    const { error, left } = await stepsIn(workspace, [{ run: 'sleep 600; true', timeoutMs: 100 }])

    expect(error).toMatchObject({
      kind: 'setup-timed-out',
      message: "the set-up step 'sleep 600; true' did not end within 0.1 s",
    })
    expect(left).toEqual([])
  })

  it('is cancelled with the run', async () => {
    await using workspace = await testWorkspace()

    const { error } = await stepsIn(workspace, ['true'], AbortSignal.abort())

    expect(error).toMatchObject({ kind: 'cancelled', message: "cancelled during the set-up step 'true'" })
  })

  it('leaves no process that a step put into the background, in its group or out of it', async () => {
    await using workspace = await testWorkspace()
    const script =
      'sleep 600 & setsid sleep 600 >/dev/null 2>&1 & until pgrep -s 0 sleep >/dev/null; do sleep 0.01; done'

    const { error, left } = await stepsIn(workspace, [script])

    expect(error).toBeUndefined()
    expect(left).toEqual([])
  })

  it('leaves no server that cleared its environment', async () => {
    await using workspace = await testWorkspace()
    const file = join(workspace.home, 'pid')
    const script = `setsid env -i bash -c 'echo $$ >${file}; exec sleep 600' >/dev/null 2>&1 &
      until test -s ${file}; do sleep 0.01; done`

    const { error } = await stepsIn(workspace, [script])

    expect(error).toBeUndefined()
    expect(await isAlive(await pidIn(file))).toBe(false)
  })

  it('says when its log cannot be written', async () => {
    await using workspace = await testWorkspace()
    await rm(workspace.logs, { recursive: true })

    const { error } = await stepsIn(workspace, ['echo text'])

    expect(error).toMatchObject({
      kind: 'internal-error',
      message: expect.stringMatching(/^the log of the set-up step 'echo text' cannot be written: ENOENT/),
    })
  })

  it('names the folder when the checkout is gone', async () => {
    await using workspace = await testWorkspace()
    await rm(workspace.checkout, { recursive: true })

    const { error } = await stepsIn(workspace, ['echo text'])

    expect(error).toMatchObject({
      kind: 'setup-failed',
      message: expect.stringContaining(`the working folder ${workspace.checkout} does not exist`),
    })
  })
})
