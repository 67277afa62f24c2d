import { expect, it } from 'vitest'
import { stringify } from 'yaml'
import { engineEndpoint, fakeEngine, type TestEngine } from '../support/engine-endpoint.js'
import { makeImage } from '../support/fake-engine/image.js'
import { inTerminalHere } from '../support/program-here.js'
import { leftovers, NOTHING } from '../support/program-leftovers.js'
import { type SmallConsumer, type SmallConsumerOptions, smallConsumer } from '../support/small-consumer.js'

async function check(
  args: string[],
  consumer: SmallConsumerOptions,
  more: NodeJS.ProcessEnv = {},
  files = {},
) {
  await using engine = await engineEndpoint()
  await using small: SmallConsumer = await smallConsumer(engine, consumer)
  await small.provider.commit(files)
  const { code, stdout, stderr } = await inTerminalHere(['check', ...args], small, more)
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

const WAIVER = {
  ...{ consumer: 'small', test: 'small::works', fingerprint: 'Error-0123456789abcdef' },
  ...{ author: 'ada', reason: 'known', link: 'https://example.org/7', expires: dayFromNow(30) },
}

function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 24 * 3_600_000).toISOString().slice(0, 10)
}

it('check names each waiver that covers nothing, and ends with 2', async () => {
  const waivers = [WAIVER, { ...WAIVER, expires: '2020-01-01' }, { ...WAIVER, test: '*' }]
  const files = { 'waivers.yml': stringify({ version: 1, waivers }) }
  const { code, lines } = await check([], { file: { waivers: 'waivers.yml' } }, {}, files)
  expect(lines.slice(1, 4)).toEqual([
    'failed  waiver at waivers.yml:10 covers nothing: it expired on 2020-01-01: mend the test, or look at it anew and write another entry',
    "failed  waiver at waivers.yml:17 covers nothing: '*' fits every test: name those that are known to fail",
    'ok      waivers waivers.yml: 1 of 3 in force',
  ])
  expect(code).toBe(2)
})

it('check ends with 64 for a file of waivers that is wrong', async () => {
  const files = {
    'waivers.yml': stringify({ version: 1, waivers: [{ ...WAIVER, expires: dayFromNow(92) }] }),
  }
  const { code, stderr } = await check([], { file: { waivers: 'waivers.yml' } }, {}, files)
  expect(stderr).toMatch(/waivers\.yml:9:14: waivers\[0\]\.expires: expected a date at most 90 days ahead/)
  expect(code).toBe(64)
})

const BASELINE = { image: 'latest', rounds: 2, 'already-broken': 'block' }
const TWO_ROUNDS =
  'ok      baseline: test files that are not green run on both images, in at most 2 rounds; tests that fail on both count, too'

async function checkBaseline(
  publish: (image: string, engine: TestEngine) => unknown,
  more: NodeJS.ProcessEnv = {},
) {
  await using engine = await fakeEngine()
  await using small = await smallConsumer(engine, { file: { baseline: BASELINE } })
  publish(small.image, engine)
  const { code, stdout } = await inTerminalHere(['check'], small, more)
  const lines = stdout.split('\n').filter(line => line.includes(' baseline: '))
  return { code, image: small.image, lines }
}

it('check says which image is published, and how often what fails is run on both', async () => {
  const published = makeImage({ Cmd: ['true'] }, [])
  const { code, image, lines } = await checkBaseline((name, { fake }) =>
    fake?.registry.publish(`${name}:latest`, published),
  )
  expect(lines[0]).toBe(`ok      baseline: ${image}:latest is ${published.id}`)
  // The docker client finds nobody at that port.
  expect(lines[1]).toMatch(
    /^ok {6}baseline: which platforms it has is not known: could not ask the registry for /,
  )
  expect([code, lines.slice(2)]).toEqual([0, [TWO_ROUNDS]])
})

it('check says that no image is published, and what holds then', async () => {
  const { code, image, lines } = await checkBaseline(() => undefined)
  expect([code, lines]).toEqual([
    0,
    [
      `ok      baseline: ${image}:latest is not published: until it is, every failed test counts against the candidate`,
    ],
  ])
})

it('check says that the registry cannot be asked, ends with 2, and says what holds then', async () => {
  const { code, image, lines } = await checkBaseline((name, { fake }) =>
    fake?.registry.fail(name.split('/')[0] ?? '', 'unauthorized'),
  )
  expect(lines).toEqual([
    expect.stringMatching(
      /^failed {2}baseline: \S+:latest: the registry cannot be asked: .*; as long as it cannot, every failed test counts against the candidate$/,
    ),
  ])
  expect([code, lines[0]?.includes(`${image}:latest`)]).toEqual([2, true])
})

it('check says that without an engine nobody asks the registry', async () => {
  const { lines } = await checkBaseline(() => undefined, { DOCKER_HOST: 'unix:///nobody.sock' })
  expect(lines).toEqual([
    expect.stringMatching(
      /^failed {2}baseline: \S+:latest: the registry cannot be asked: no engine answers; /,
    ),
  ])
})

it('check says which releases of a consumer are tried, or that there are none', async () => {
  const releases = { consumer: { releases: { last: 2 } } }
  const { code, lines } = await check([], releases)
  expect([code, lines[3]]).toEqual([
    2,
    expect.stringMatching(/^failed {2}small: ref-not-found: .* no release: no tag fits 'v\*'/),
  ])
  await using engine = await engineEndpoint()
  await using small = await smallConsumer(engine, releases)
  for (const tag of ['v1.9.0', 'v1.10.0', 'v1.8.0']) await small.consumer.git('tag', tag)
  expect((await inTerminalHere(['check'], small)).stdout).toContain(
    'ok      small: releases v1.10.0, v1.9.0\n',
  )
})
