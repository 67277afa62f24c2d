import { expect, it } from 'vitest'
import { fakeEngine } from '../support/engine-endpoint.js'
import { inTerminalHere } from '../support/program-here.js'
import { PASSES, smallConsumer } from '../support/small-consumer.js'

it('plan --list shows what would run, with the times of the last run, and asks no engine', async () => {
  await using engine = await fakeEngine()
  await using small = await smallConsumer(engine, {
    tests: { 'a.js': PASSES, 'b.js': PASSES },
    test: { shards: 2 },
    consumer: { control: { files: ['a.js'] }, releases: { last: 2 } },
    file: { baseline: 'latest' },
  })
  const nobody = { DOCKER_HOST: 'unix:///nobody.sock' }
  const list = async (...args: string[]) => inTerminalHere(['plan', '--list', ...args], small, nobody)
  const before = await list()
  expect([before.code, before.stderr]).toEqual([0, ''])
  expect(before.stdout.split('\n')).toEqual([
    'consumer  shard  arm        file                                   last run',
    'small     1/2    candidate  a.js',
    'small     2/2    candidate  b.js',
    'small            baseline   (what is not green, at most 3 rounds)',
    'small            control    a.js',
    '',
    '3 trials; no times are known yet',
    'small: its last 2 releases (v*) run beside it, with the same files.',
    '',
  ])
  await small.consumer.git('tag', 'v1.0.0')
  expect((await inTerminalHere(['run'], small)).code).toBe(0)
  const after = await list()
  expect(after.stdout).toMatch(/^small {5}1\/2 {4}candidate {2}[ab]\.js +\d+\.\d s$/m)
  expect(after.stdout).toMatch(/^small {12}control {4}a\.js +\d+\.\d s$/m)
  const { code, stdout } = await list('--json')
  expect([code, JSON.parse(stdout)]).toMatchObject([
    0,
    [
      {
        consumer: 'small',
        arm: 'candidate',
        shard: { number: 1, of: 2 },
        files: [{ lastMs: expect.any(Number) }],
      },
      { arm: 'candidate', shard: { number: 2, of: 2 }, files: [{ lastMs: expect.any(Number) }] },
      { arm: 'baseline', which: 'what is not green, at most 3 rounds' },
      { arm: 'control', files: [{ file: 'a.js', lastMs: expect.any(Number) }] },
    ],
  ])
})

it('plan --json without --list is no command', async () => {
  await using engine = await fakeEngine()
  await using small = await smallConsumer(engine)
  const { code, stderr } = await inTerminalHere(['plan', '--json'], small)
  expect([code, stderr]).toEqual([64, expect.stringContaining('plan: --json needs --list')])
})
