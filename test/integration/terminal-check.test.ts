import { expect, it } from 'vitest'
import { stringify } from 'yaml'
import { engineEndpoint, fakeEngine, type TestEngine } from '../support/engine-endpoint.js'
import { makeImage } from '../support/fake-engine/image.js'
import { mode } from '../support/mode.js'
import { inTerminalHere } from '../support/program-here.js'
import { leftovers, NOTHING } from '../support/program-leftovers.js'
import {
  PASSES,
  type SmallConsumer,
  type SmallConsumerOptions,
  smallConsumer,
} from '../support/small-consumer.js'

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
    'ok      small: 1 test file at the pin',
    'ok      small: test.command: node is there',
    'ok      small: image-env: SMALL_IMAGE stands in the source',
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

it('check names at once all that the consumer has not at its pin', async () => {
  const { code, lines } = await check([], {
    tests: { 'works.js': PASSES },
    candidate: { dockerfile: 'docker/Dockerfile' },
    consumer: { 'image-env': undefined, 'image-tag-env': 'SMALL_TAG' },
    test: {
      command: ['pytest-of-nobody', '{file}', '{report}'],
      files: ['works.js', 'test/works.js', 'gone.js'],
    },
  })
  expect(lines.filter(line => !line.startsWith('ok '))).toEqual([
    expect.stringMatching(/^failed {2}candidate.dockerfile: there is no file .*docker\/Dockerfile$/),
    'failed  small: test.files: test/works.js is not at the pin (did you mean works.js?): mend test.files, or take a ref that has it',
    'failed  small: test.files: gone.js is not at the pin: mend test.files, or take a ref that has it',
    'failed  small: image-tag-env: SMALL_TAG stands nowhere in the source at the pin (--set-up looks into what it installs, too), so its tests would use another image: see how the consumer selects it',
    expect.stringMatching(
      /^failed {2}small: candidate.image: [0-9a-f]{8} stands nowhere in the source at the pin/,
    ),
  ])
  expect(code).toBe(2)
})

const MADE = {
  tests: { 'works.js': PASSES },
  consumer: {
    setup: [
      {
        run: 'mkdir -p .venv/bin; printf "#!/bin/sh\\ncase \\"\\$*\\" in *nothing*) exit 5;; *broken*) exit 2;; esac\\n" > .venv/bin/pytest; chmod +x .venv/bin/pytest',
      },
    ],
  },
}
const asPytest = (args: string[]) => ({
  ...MADE,
  consumer: { ...MADE.consumer, control: { files: ['works.js'], args } },
  test: { command: ['.venv/bin/pytest', '{file}', '--junitxml={report}'] },
})

it('check sees after the set-up what the set-up makes, and whether the control selects anything', async () => {
  const before = await check([], asPytest(['-k', 'something']))
  expect(before.lines).toContain(
    'ok      small: test.command: .venv/bin/pytest is not in the checkout yet; --set-up sees whether it is after the set-up',
  )
  expect(before.lines).toContain(
    'ok      small: control -k something: --set-up sees whether it selects anything',
  )
  expect(before.code).toBe(0)
  const after = await check(['--set-up'], asPytest(['-k', 'something']))
  expect(after.lines).toEqual(
    expect.arrayContaining([
      'ok      small: set-up: 1 step done',
      'ok      small: test.command: .venv/bin/pytest is there',
      'ok      small: control -k something: works.js: selects tests',
    ]),
  )
  expect(after.code).toBe(0)
})

it.each([
  ['nothing', 'selects no test'],
  ['broken', 'cannot be listed by --collect-only'],
])('check says of a control of %s that it %s', async (word, how) => {
  const { code, lines } = await check(['--set-up'], asPytest(['-k', word]))
  expect(lines).toContain(
    `failed  small: control -k ${word}: works.js: ${how}: mend control.args, or the file`,
  )
  expect(code).toBe(2)
})

it('check says that the set-up has failed, and what is not there then', async () => {
  const { code, lines } = await check(['--set-up'], {
    consumer: { setup: [{ run: 'exit 3' }] },
    test: { command: ['bin/tests', '{file}', '{report}'] },
  })
  expect(lines.find(line => line.startsWith('failed'))).toContain(
    "small: set-up: setup-failed: the set-up step 'exit 3'",
  )
  expect(code).toBe(2)
})

it.each([
  [
    ['bin/tests', '{file}', '{report}'],
    'bin/tests in the checkout after the set-up: mend test.command, or make it in setup',
  ],
  [
    ['tests-of-nobody', '{file}', '{report}'],
    'tests-of-nobody in the PATH after the set-up: install it on this machine, or',
  ],
])('check says that there is no %j after the set-up', async (command, text) => {
  const { code, lines } = await check(['--set-up'], { test: { command } })
  expect(lines).toContainEqual(
    expect.stringContaining(`failed  small: test.command: there is no program ${text}`),
  )
  expect(code).toBe(2)
})

it('check says that there is no image to be tried in the place of a build, or that nobody can say', async () => {
  const { code, lines } = await check([], { candidate: { 'image-ref': '127.0.0.1:1/no/such:1' } })
  // Where it looks for itself, nothing listens there.
  const why =
    mode() === 'cluster'
      ? /^failed {2}candidate\.image-ref: nobody can say which image 127\.0\.0\.1:1\/no\/such:1 is: .*connection refused$/
      : /^failed {2}candidate\.image-ref: 127\.0\.0\.1:1\/no\/such:1 is neither in the engine nor in its registry: push it, or build it under this name$/
  expect(lines).toContainEqual(expect.stringMatching(why))
  expect(code).toBe(2)
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
  expect([code, lines.at(-1)]).toEqual([
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

it('check takes a folder of the pin, or a class, for a test file', async () => {
  await using engine = await engineEndpoint()
  const files = ['pkg', '.', 'org.x.AppIT', 'AppIT', 'org.x.GoneIT', 'gone']
  await using small = await smallConsumer(engine, { test: { files } })
  await small.consumer.commit({ 'pkg/x_test.go': '', 'src/test/java/org/x/AppIT.java': '' })
  const { code, stdout } = await inTerminalHere(['check'], small)
  const missing = [...stdout.matchAll(/test\.files: (\S+) is not at the pin/g)].map(([, file]) => file)
  expect([code, missing]).toEqual([2, ['org.x.GoneIT', 'gone']])
})
