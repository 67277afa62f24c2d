import childProcess, { type spawn } from 'node:child_process'
import { syncBuiltinESMExports } from 'node:module'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { engineEndpoint } from '../support/engine-endpoint.js'
import { inTerminal } from '../support/program.js'
import { Runner } from '../support/runner.js'
import { type SmallConsumer, smallConsumer } from '../support/small-consumer.js'

/** Every process that was started, as its words, in order. */
let started: string[][]

beforeEach(() => {
  started = []
  const real = childProcess.spawn
  vi.spyOn(childProcess, 'spawn').mockImplementation((...given: Parameters<typeof spawn>) => {
    const [program, args] = given as unknown as [string, readonly string[]]
    started.push([program, ...args])
    return real(...given)
  })
  syncBuiltinESMExports()
})

afterEach(() => {
  vi.restoreAllMocks()
  syncBuiltinESMExports()
})

async function onSmall<T>(work: (small: SmallConsumer) => Promise<T>): Promise<T> {
  await using engine = await engineEndpoint()
  await using small = await smallConsumer(engine)
  return await work(small)
}

describe('a step', () => {
  const TOKEN = 'ghs-of-the-test'
  const step = (env: NodeJS.ProcessEnv) =>
    onSmall(async small => (await Runner.for(small, { here: true, env, inputs: { token: TOKEN } })).run())

  test('says every command of its own as a debug line, and none of the consumer', async () => {
    // A folder that no other test of this process names: the client that finds its plugins there is asked.
    const { outputs, log, printed } = await step({ RUNNER_DEBUG: '1', DOCKER_CONFIG: import.meta.dirname })
    expect(outputs).toMatchObject({ verdict: 'pass' })
    const debug = log.commands.filter(({ name }) => name === 'debug').map(({ data }) => data)

    const own = started.filter(([program]) => program === 'git' || program === 'docker')
    expect(own.map(([program, , first]) => [program, first])).toEqual(
      expect.arrayContaining([
        ['docker', 'version'],
        ['git', 'protocol.ext.allow=never'],
      ]),
    )
    expect(debug).toHaveLength(own.length)
    const first = (words: string[]) => words.slice(0, 2).join(' ')
    expect(debug.map(line => first(line.split(' ').slice(1))).sort()).toEqual(own.map(first).sort())
    expect(printed.split(TOKEN)).toHaveLength(printed.split(`::add-mask::${TOKEN}`).length)
  })

  test('says none when nobody debugs', async () => {
    const { outputs, log } = await step({})
    expect(outputs).toMatchObject({ verdict: 'pass' })
    expect(log.commands.filter(({ name }) => name === 'debug')).toEqual([])
  })
})

describe('in a terminal', () => {
  const run = (...args: string[]) =>
    onSmall(async small => {
      await using program = inTerminal(['run', ...args], small)
      return await program.ended
    })

  test('every command is a line with --verbose', async () => {
    const { stderr, code } = await run('--verbose')
    expect(code).toBe(0)
    const lines = stderr.split('\n').filter(line => /^\[ *[\d.]+s\] \$ /.test(line))
    expect(
      lines.filter(line => / \$ git -c protocol\.ext\.allow=never .* ls-remote -- /.test(line)),
    ).toHaveLength(1)
    expect(lines.filter(line => line.endsWith(' $ docker buildx version'))).toHaveLength(1)
    expect(lines.filter(line => line.includes('works.js'))).toEqual([])
  })

  test('and none without', async () => {
    const { stderr, code } = await run()
    expect(code).toBe(0)
    expect(stderr).not.toContain(' $ git')
  })
})
