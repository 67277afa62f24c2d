import { describe, expect, it } from 'vitest'
import type { Config, ConsumerConfig } from '../../src/config/config.js'
import { withParts } from '../../src/config/file-parts.js'
import { releaseConsumer } from '../../src/config/releases.js'
import {
  buildMatrix,
  consumersOfPlan,
  makePlan,
  parsePlan,
  refuseOtherPlan,
  trialMatrix,
} from '../../src/plan.js'
import { candidateConfig } from './candidate/builds.js'
import { consumerConfig } from './consumer/consumers.js'

const PIN = 'c0ffee00'.repeat(5)
const BOTH = ['linux/amd64', 'linux/arm64']

function config(consumers: ConsumerConfig[], platforms: string[] = [], image?: string): Config {
  const baseline = { when: 'red', rounds: 3, alreadyBroken: 'allow' } as const
  return {
    ...(image !== undefined && { baseline: { image, ...baseline } }),
    path: '/repo/gate.yml',
    contract: 'off',
    redact: [],
    candidate: candidateConfig({ platforms }),
    consumers,
  }
}

function consumer(name: string, files: number, more: Partial<ConsumerConfig> & { shards?: number } = {}) {
  const { shards = 1, ...rest } = more
  const { test } = consumerConfig()
  const names = Array.from({ length: files }, (_, index) => `${index + 1}.test`)
  return consumerConfig({ name, test: { ...test, files: names, shards }, ...rest })
}

function planOf(config: Config, usual?: string[]) {
  const consumers = config.consumers.map(({ name, repository, ref }) => ({ name, repository, ref, pin: PIN }))
  const facts = { run: '4711.1', commit: 'abc1234', consumers, latest: { state: 'absent' as const } }
  return makePlan(config, config.consumers, facts, usual)
}

describe('a plan', () => {
  it('is every consumer, on each of its platforms, in its shards', () => {
    const tool = consumer('tool', 5, { shards: 2, platforms: BOTH })
    const other = consumer('other', 1, { shards: 3, platforms: ['linux/amd64'] })
    const plan = planOf(config([tool, other], BOTH))

    expect(
      plan.trials.map(({ consumer, platform, shard, shards, files }) => [
        consumer,
        platform,
        `${shard}/${shards}`,
        files.join(),
      ]),
    ).toEqual([
      ['tool', 'linux/amd64', '1/2', '1.test,3.test,5.test'],
      ['tool', 'linux/amd64', '2/2', '2.test,4.test'],
      ['tool', 'linux/arm64', '1/2', '1.test,3.test,5.test'],
      ['tool', 'linux/arm64', '2/2', '2.test,4.test'],
      ['other', 'linux/amd64', '1/1', '1.test'],
    ])
    expect(buildMatrix(plan)).toEqual({
      include: [
        { platform: 'linux/amd64', name: 'linux-amd64' },
        { platform: 'linux/arm64', name: 'linux-arm64' },
      ],
    })
    expect(trialMatrix(plan).include[3]).toEqual({
      consumer: 'tool',
      platform: 'linux/arm64',
      shard: 2,
      shards: 2,
      build: 'linux-arm64',
      name: 'tool-2-linux-arm64',
    })
    const names = trialMatrix(plan).include.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  it('is for the machine of whoever plans where the configuration names no platform', () => {
    const plan = planOf(config([consumer('tool', 1)]), ['linux/s390x'])
    expect([plan.platforms, plan.trials[0]?.platform]).toEqual([['linux/s390x'], 'linux/s390x'])
  })

  it('has at most as many trials as a matrix has jobs', () => {
    const shards = (count: number) => consumer('tool', count, { shards: count, platforms: BOTH })
    expect(planOf(config([shards(128)], BOTH)).trials).toHaveLength(256)
    expect(() => planOf(config([shards(129)], BOTH))).toThrow(
      'the plan has 258 trials, and a matrix at most 256 jobs: lower test.shards, or name fewer platforms',
    )
  })

  it('goes through text unchanged', () => {
    const plan = planOf(config([consumer('tool', 2, { shards: 2 })]))
    expect(parsePlan(JSON.stringify(plan))).toEqual(plan)
  })
})

describe('the consumers of a plan', () => {
  const whole = consumer('tool', 2, { releases: { last: 2, tags: 'v*' } })
  const { releases: _, ...without } = whole
  const of = (release?: { of: string; tag: string }) => ({
    ...planOf(config([whole])),
    consumers: [{ name: 'x', repository: 'acme/tool', ref: 'r', pin: PIN, ...(release && { release }) }],
  })

  it('are releases as well, each with the configuration of its consumer', () => {
    expect(consumersOfPlan(of({ of: 'tool', tag: 'v1.0.0' }), config([whole]))).toEqual([
      { ...without, name: 'tool@v1.0.0', ref: 'refs/tags/v1.0.0', release: { of: 'tool', tag: 'v1.0.0' } },
    ])
  })

  it('are missing where the configuration no longer has them', () => {
    expect(consumersOfPlan(of({ of: 'tool', tag: 'v1.0.0' }), config([without]))).toEqual([])
    expect(consumersOfPlan(of({ of: 'gone', tag: 'v1.0.0' }), config([whole]))).toEqual([])
    expect(consumersOfPlan(of(), config([whole]))).toEqual([])
  })

  it('make the same plan again, or it is refused', () => {
    const release = releaseConsumer(whole, 'v1.0.0')
    const pinned = [whole, release].map(({ name, repository, ref, release: of }) => ({
      ...{ name, repository, ref, pin: PIN },
      ...(of && { release: of }),
    }))
    const facts = {
      run: '4711.1',
      commit: 'abc1234',
      consumers: pinned,
      latest: { state: 'absent' as const },
    }
    const plan = makePlan(config([whole]), [whole, release], facts)
    expect(trialMatrix(plan).include.map(({ name }) => name.replace(/-linux-.*/, ''))).toEqual([
      'tool-1',
      'tool@v1.0.0-1',
    ])
    expect(() => refuseOtherPlan(parsePlan(JSON.stringify(plan)), config([whole]))).not.toThrow()
    expect(() => refuseOtherPlan(plan, config([without]))).toThrow('another configuration')
  })
})

describe('a plan that the last run has divided', () => {
  const divided = (durations: [file: string, durationMs: number][]) => {
    const one = consumer('tool', 4, { shards: 2 })
    const lastRun = new Map(durations.map(([file, durationMs]) => [file, { durationMs, wasRed: false }]))
    return planOf(config([{ ...one, test: { ...one.test, lastRun } }]))
  }
  const own = config([consumer('tool', 4, { shards: 2 })])

  it('has a shard for the longest file alone, and is a plan of its configuration', () => {
    const files = consumer('tool', 4).test.files
    const plan = divided(files.map((file, index) => [file, index === 1 ? 60_000 : 10]))
    expect(plan.trials.map(({ files }) => files.length).sort()).toEqual([1, 3])
    expect(() => refuseOtherPlan(plan, own)).not.toThrow()
  })

  it('is refused where a file is left out, or comes twice', () => {
    const plan = divided([])
    const [first, second] = plan.trials
    if (first === undefined || second === undefined) throw new Error('expected two trials')
    for (const files of [first.files.slice(1), [...first.files, ...second.files]])
      expect(() => refuseOtherPlan({ ...plan, trials: [{ ...first, files }, second] }, own)).toThrow(
        'another configuration',
      )
  })
})

describe('a plan with a file in parts', () => {
  const tool = consumer('tool', 2, { shards: 2, control: { files: ['1.test'], args: [] } })
  const own: ConsumerConfig = { ...tool, test: { ...tool.test, select: 'vitest' } }
  const parts = { file: '1.test', keys: [['one', 'two']] }
  const plan = planOf(config([{ ...own, test: withParts(own.test, [parts]) }]))

  it('names the tests of the parts once, and is a plan of its configuration', () => {
    expect(plan.divided).toEqual([{ consumer: 'tool', ...parts }])
    const labels = ['1.test (part 1 of 2)', '1.test (part 2 of 2)', '2.test']
    expect(plan.trials.flatMap(({ files }) => files).sort()).toEqual(labels)
    const read = parsePlan(JSON.stringify(plan))
    expect(() => refuseOtherPlan(read, config([own]))).not.toThrow()
    expect(consumersOfPlan(read, config([own]))[0]?.test.files).toEqual(labels)
  })

  it.each<[string, Partial<typeof plan>, ConsumerConfig]>([
    ['whose parts are not said', { divided: [] }, own],
    [
      'with a part too few',
      { divided: [{ consumer: 'tool', file: '1.test', keys: [['one'], ['two']] }] },
      own,
    ],
    ['without one of the parts', { trials: plan.trials.map(one => ({ ...one, files: ['2.test'] })) }, own],
    ['of a configuration that divides nothing', {}, tool],
  ])('is refused %s', (_, more, other) => {
    expect(() => refuseOtherPlan({ ...plan, ...more }, config([other]))).toThrow('another configuration')
  })

  it('is no plan with a key that could be anything but a word', () => {
    const keys = [['.*']]
    const text = JSON.stringify({ ...plan, divided: [{ ...parts, consumer: 'tool', keys }] })
    expect(() => parsePlan(text)).toThrow('expected letters, digits and underscores')
  })
})

describe('a plan that is refused', () => {
  const good = planOf(config([consumer('tool', 1)]))

  it.each<[string, string, string]>([
    ['no JSON', '{', 'plan: expected a plan, but it is no JSON: '],
    [
      'another version',
      JSON.stringify({ ...good, schema: 'compat-gate/plan@9' }),
      "but schema: expected 'compat-gate/plan@3', got 'compat-gate/plan@9'; ",
    ],
    [
      'nothing to try',
      JSON.stringify({ ...good, trials: [] }),
      'but trials: expected at least 1 entry, got an empty list; ',
    ],
    [
      'a pin that is no commit',
      JSON.stringify({ ...good, consumers: [{ ...good.consumers[0], pin: 'main' }] }),
      "consumers[0].pin: expected a full SHA, got 'main'; ",
    ],
    ['a key too many', JSON.stringify({ ...good, more: 1 }), "more: unknown key 'more'; "],
  ])('%s', (_, text, message) => {
    expect(() => parsePlan(text)).toThrow(message)
    expect(() => parsePlan(text)).toThrow('give it what the stage `plan`')
  })

  it.each<[string, Config]>([
    ['another file', config([consumer('tool', 2)])],
    ['another name', config([consumer('another', 1)])],
    ['a platform', config([consumer('tool', 1, { platforms: BOTH })], BOTH)],
    ['a baseline', config([consumer('tool', 1)], [], 'latest')],
    ['what becomes of a changed contract', { ...config([consumer('tool', 1)]), contract: 'block' }],
  ])('one that another configuration made: %s', (_, other) => {
    expect(() => refuseOtherPlan(good, config([consumer('tool', 1)]))).not.toThrow()
    expect(() => refuseOtherPlan(good, other)).toThrow(
      'plan: it was made from another configuration than the one that is checked out',
    )
  })

  it('is not one of a single consumer, out of several', () => {
    const both = config([consumer('tool', 1), consumer('other', 1)])
    expect(() => refuseOtherPlan(good, both)).not.toThrow()
  })
})
