import childProcess from 'node:child_process'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { ROOT } from '../../tools/repository.js'
import { engineEndpoint } from '../support/engine-endpoint.js'
import { Runner } from '../support/runner.js'
import { smallConsumer } from '../support/small-consumer.js'

/** Our own functions on the way from the step to the process of a test command. */
const MOST_FRAMES = 14

const limit = Error.stackTraceLimit
const stacks: string[] = []

beforeAll(() => {
  Error.stackTraceLimit = Number.POSITIVE_INFINITY
  const { spawn } = childProcess
  vi.spyOn(childProcess, 'spawn').mockImplementation((...given: Parameters<typeof spawn>) => {
    const [, args = []] = given as unknown as [string, readonly string[]]
    if (Array.isArray(args) && args.includes('works.js')) stacks.push(new Error('here').stack ?? '')
    return spawn(...given)
  })
  syncBuiltinESMExports()
})

afterAll(() => {
  Error.stackTraceLimit = limit
  vi.restoreAllMocks()
  syncBuiltinESMExports()
})

test(`a test command is ${MOST_FRAMES} functions away from the step`, async () => {
  await using engine = await engineEndpoint()
  await using small = await smallConsumer(engine)
  const end = await (await Runner.for(small, { here: true })).run()
  expect(end.outputs).toMatchObject({ verdict: 'pass' })

  const [stack = ''] = stacks
  const frames = stack.split('\n').filter(line => line.includes(join(ROOT, 'src')))
  // The first and the last of them, so that it is seen that the whole way was measured.
  expect(frames.at(0)).toContain('/src/process/')
  expect(frames.at(-1)).toContain('/src/action/action.ts')
  expect(frames.length, frames.join('\n')).toBeLessThanOrEqual(MOST_FRAMES)
})
