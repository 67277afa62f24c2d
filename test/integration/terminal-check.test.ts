import { expect, it } from 'vitest'
import { engineEndpoint } from '../support/engine-endpoint.js'
import { inTerminal } from '../support/program.js'
import { leftovers, NOTHING } from '../support/program-leftovers.js'
import { type SmallConsumer, type SmallConsumerOptions, smallConsumer } from '../support/small-consumer.js'

async function check(args: string[], consumer: SmallConsumerOptions, more: NodeJS.ProcessEnv = {}) {
  await using engine = await engineEndpoint()
  await using small: SmallConsumer = await smallConsumer(engine, consumer)
  await using program = inTerminal(['check', ...args], small, more)
  const { code, stdout, stderr } = await program.ended
  expect(await leftovers(small)).toEqual(NOTHING)
  const pin = await small.consumer.git('rev-parse', 'HEAD')
  return { code, stderr, pin, endpoint: engine.endpoint, lines: stdout.trimEnd().split('\n') }
}

it('check says what it found, a line each', async () => {
  const { code, stderr, pin, endpoint, lines } = await check([], {})
  expect(lines).toEqual([
    expect.stringMatching(/^ok {6}configuration \/.*\/\.github\/compat-gate\.yml$/),
    expect.stringMatching(new RegExp(`^ok {6}engine: .+, API [\\d.]+, at ${endpoint}$`)),
    `ok      small: ../consumer main is ${pin}`,
  ])
  expect([code, stderr]).toEqual([0, ''])
})

it('check goes on after the first thing that is wrong', async () => {
  const { code, lines } = await check(
    [],
    { consumer: { ref: 'gone' } },
    { DOCKER_HOST: 'unix:///nobody.sock' },
  )
  expect(lines[1]).toMatch(/^failed {2}engine: engine-gone: no container engine answers: .*set DOCKER_HOST/)
  expect(lines[2]).toMatch(
    /^failed {2}small: ref-not-found: \.\.\/consumer has no ref 'gone': tried refs\/tags/,
  )
  expect(code).toBe(2)
})

it('check takes another ref', async () => {
  const { code, pin, lines } = await check(['--ref', 'HEAD', '--consumer', 'small'], {})
  expect([code, lines[2]]).toEqual([2, expect.stringContaining("no ref 'HEAD'")])
  expect((await check(['--ref', pin], {})).lines[2]).toBe(`ok      small: ../consumer ${pin} is ${pin}`)
})

it('check ends with 64 for a configuration that is wrong, and names the place', async () => {
  const { code, stderr, lines } = await check([], { test: { files: [] } })
  expect([code, lines]).toEqual([64, ['']])
  expect(stderr).toMatch(/compat-gate\.yml:\d+:\d+.*files.*expected at least one entry/)
})
