import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FAIL_CLOSED } from '../../src/stages/action-definition.js'
import { engineEndpoint } from '../support/engine-endpoint.js'
import { leftovers, theCandidate } from '../support/program-leftovers.js'
import { Runner, type StepOptions } from '../support/runner.js'
import {
  FAILS,
  type SmallConsumer,
  type SmallConsumerOptions,
  smallConsumer,
} from '../support/small-consumer.js'

/** Runs the action's main step to its end on a consumer of its own. */
async function step(consumer: SmallConsumerOptions, options: StepOptions, small?: SmallConsumer) {
  await using engine = await engineEndpoint()
  await using own = small ?? (await smallConsumer(engine, consumer))
  const end = await (await Runner.for(own, options)).run()
  const report = end.outputs['report-dir']
  return {
    ...end,
    commit: await own.provider.git('rev-parse', 'HEAD'),
    pin: await own.consumer.git('rev-parse', 'HEAD'),
    image: own.image,
    report: report ? await readdir(report) : [],
    frozen: report
      ? JSON.parse(await readFile(join(report, '..', 'candidate', 'candidate.json'), 'utf8'))
      : {},
    left: await leftovers(own),
    kept: theCandidate(own, await own.provider.git('rev-parse', 'HEAD')),
  }
}

const annotations = ({ log }: Awaited<ReturnType<typeof step>>) =>
  log.commands.filter(({ name }) => ['error', 'warning', 'notice'].includes(name))

describe('the step', () => {
  it('is green for a pass, and approves the image that was frozen', async () => {
    const end = await step({}, { env: { GITHUB_RUN_ID: '4711' } })
    expect(end.outputs).toEqual({
      ...FAIL_CLOSED,
      verdict: 'pass',
      compatible: 'true',
      'approved-image-id': expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      'candidate-image': `${end.image}:pr-${end.commit}`,
      'candidate-tag': `pr-${end.commit}`,
      'image-id': end.outputs['approved-image-id'],
      consumers: JSON.stringify([{ name: 'small', pin: end.pin, verdict: 'pass' }]),
      'candidate-dir': expect.stringMatching(/^\/.*\/candidate$/),
      'expected-latest': expect.any(String),
      'report-dir': expect.stringMatching(/^\/.*\/report$/),
      'report-url': 'https://github.com/acme/emulator/actions/runs/4711',
      'tests-passed': '1',
      'tests-failed': '0',
      'tests-skipped': '0',
    })
    expect(end.green).toBe(true)
    expect(end.frozen).toMatchObject({ configDigest: end.outputs['approved-image-id'], commit: end.commit })
    expect(end.report.sort()).toEqual(['badge.json', 'evidence', 'report.html', 'summary.md', 'verdict.json'])
    expect(end.summary).toContain('compat-gate: pass')
    expect(annotations(end).map(({ name }) => name)).toEqual(['notice'])
    expect(end.left).toEqual(end.kept)
  })

  it('is red for a fail, approves nothing, and annotates the test that broke', async () => {
    const end = await step({ tests: { 'breaks.js': FAILS } }, {})
    expect(end.green).toBe(false)
    expect(end.outputs).toMatchObject({ verdict: 'fail', compatible: 'false', 'approved-image-id': '' })
    expect(end.outputs).toMatchObject({ 'tests-passed': '1', 'tests-failed': '1' })
    expect(end.outputs['image-id']).toMatch(/^sha256:/)
    expect(JSON.parse(end.outputs['consumers'] ?? '')).toMatchObject([{ name: 'small', verdict: 'fail' }])
    const [reason, whole, ...more] = annotations(end)
    expect(reason).toMatchObject({
      name: 'error',
      properties: { title: expect.stringMatching(/^small: test-failed: .*breaks/) },
      data: expect.stringContaining('expected 1, got 2'),
    })
    expect(whole).toMatchObject({
      name: 'error',
      data: expect.stringMatching(/^\S+ breaks small: 1 of \d+ tests failed\.$/),
    })
    expect(more).toEqual([])
    expect(end.summary).toContain('expected 1, got 2')
  })

  it('is red when nobody can say, and warns why', async () => {
    const end = await step({ tests: { 'silent.js': 'await useCandidate()' } }, {})
    expect(end.green).toBe(false)
    expect(end.outputs).toMatchObject({ verdict: 'inconclusive', 'approved-image-id': '' })
    const shown = annotations(end)
    expect(shown[0]).toMatchObject({
      name: 'warning',
      properties: { title: 'small: report-missing: silent.js' },
    })
    expect(shown.at(-1)).toMatchObject({
      name: 'error',
      data: expect.stringMatching(
        /^Nobody can say whether \S+ works with small: the test command left no report/,
      ),
    })
  })

  it('is green in spite of a fail when it is told so, and still approves nothing', async () => {
    const end = await step({ tests: { 'breaks.js': FAILS } }, { inputs: { 'fail-on-verdict': 'false' } })
    expect(end.green).toBe(true)
    expect(end.outputs).toMatchObject({ verdict: 'fail', compatible: 'false', 'approved-image-id': '' })
  })

  it('has written what fails closed before anything foreign runs', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine, { consumer: { setup: [{ run: 'node kit.js set-up' }] } })
    const runner = await Runner.for(small)
    await using main = await runner.main()
    const guest = await small.meeting.arrival('set-up')
    expect(await main.outputs()).toEqual(FAIL_CLOSED)
    guest.goOn()
    expect((await main.end()).outputs).toMatchObject({ verdict: 'pass' })
  })
})

describe('an input that is wrong', () => {
  it.each([
    [{ stage: 'ship' }, "stage: expected one of all, plan, build, trial, judge, issue, promote, got 'ship'"],
    [{ shard: '1', evidence: 'x' }, "shard, evidence: must be empty for stage 'all'"],
    [{ 'fail-on-verdict': 'yes' }, "fail-on-verdict: expected true or false, got 'yes'"],
    [{ sha: 'main' }, "sha: expected 7 to 64 hexadecimal digits, got 'main'"],
    [{ consumer: 'large' }, "consumer: expected one of small, got 'large'"],
    [{ config: 'gate.yml' }, 'gate.yml'],
  ])('%j fails the step with one error that names it', async (inputs, message) => {
    const end = await step({}, { inputs })
    expect(end.green).toBe(false)
    expect(end.outputs).toEqual(FAIL_CLOSED)
    expect(annotations(end)).toEqual([
      { name: 'error', properties: {}, data: expect.stringContaining(message) },
    ])
    expect(end.printed).not.toContain('    at ')
    expect(end.left).toEqual({ ...end.kept, images: [], folders: [] })
  })
})
