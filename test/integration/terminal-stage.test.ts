import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { engineEndpoint } from '../support/engine-endpoint.js'
import { inTerminalHere } from '../support/program-here.js'
import { leftovers } from '../support/program-leftovers.js'
import { FAILS, PASSES, type SmallConsumer, smallConsumer } from '../support/small-consumer.js'

/** Runs a stage in a terminal; its outputs by name. */
async function stage(small: SmallConsumer, ...args: string[]) {
  const { code, stdout, stderr } = await inTerminalHere(args, small)
  const lines = stdout.split('\n').filter(line => line !== '')
  const outputs = Object.fromEntries(
    lines.map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  )
  return { code, outputs, stderr }
}

describe('the stages in a terminal', () => {
  it.each<[string, string, number, string]>([
    ['a pass', PASSES, 0, 'pass'],
    ['a fail', FAILS, 1, 'fail'],
  ])('come to the verdict that `run` comes to: %s', async (_, test, code, verdict) => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine, { tests: { 'a.js': test } })
    const plan = await stage(small, 'plan')
    expect(plan).toMatchObject({ code: 0, outputs: { applies: 'true' } })
    const given = ['--plan', plan.outputs['plan'] ?? '']
    const built = await stage(small, 'build', ...given)
    expect(built.code).toBe(0)
    const candidate = ['--candidate', built.outputs['candidate-dir'] ?? '']
    const trial = await stage(small, 'trial', ...given, ...candidate, '--consumer', 'small', '--shard', '1')
    expect(trial.code).toBe(0)
    const evidence = ['--evidence', trial.outputs['report-dir'] ?? '']
    const imageId = ['--image-id', built.outputs['image-id'] ?? '']
    const judged = await stage(small, 'judge', ...given, ...candidate, ...evidence, ...imageId)
    expect(judged).toMatchObject({ code, outputs: { verdict } })
    expect(judged.outputs['approved-image-id']).toBe(code === 0 ? built.outputs['image-id'] : '')
    expect(judged.stderr.trimEnd().split('\n').at(-1)).toBe(`verdict: ${verdict}`)
    const document = await readFile(join(judged.outputs['report-dir'] ?? '', 'verdict.json'), 'utf8')
    expect(JSON.parse(document)).toMatchObject({ verdict })
    expect(await readdir(built.outputs['candidate-dir'] ?? '')).toHaveLength(2)
    expect(await leftovers(small)).toMatchObject({ processes: [], containers: [] })
  })

  it.each([
    [['plan', '--shard', '1'], "unknown option '--shard'"],
    [['judge', '--token', 'x'], "unknown option '--token'"],
    [['build'], "plan: expected a value for stage 'build', got nothing"],
    [['promote', '--dry-run=yes'], "unknown option '--dry-run=yes'"],
    [
      [
        'promote',
        '--dry-run',
        '--candidate',
        'c',
        '--verdict',
        'v',
        '--version',
        'v1',
        '--candidate-image',
        'a',
      ],
      'approved-image-id is empty: the gate approved nothing, so nothing is published',
    ],
  ])('%j end with 64 and say why', async (args, message) => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine)
    const end = await stage(small, ...args)
    expect(end.code).toBe(64)
    expect(end.stderr).toContain(message)
    expect(end.outputs).toEqual({})
  })
})
