import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { Progress } from '../../src/shared/progress.js'
import { fakeEngine } from '../support/engine-endpoint.js'
import { gate } from '../support/gate.js'
import { ATTEMPT, builtCandidate, runSmallStage, trialInputs } from '../support/run-stage.js'
import { PASSES, type SmallConsumer, smallConsumer } from '../support/small-consumer.js'
import { stand } from '../unit/promote/stand.js'

// An archive can have gigabytes. How often this process opens one to read it, by any of the ways that it has.
const opened = vi.hoisted((): string[] => [])

vi.mock('node:fs/promises', async original => {
  const real = await original<typeof import('node:fs/promises')>()
  const counting = <T extends (path: string, ...rest: never[]) => unknown>(work: T) =>
    ((path, ...rest) => {
      if (String(path).endsWith('/image.tar')) opened.push(path)
      return work(path, ...rest)
    }) as T
  return { ...real, open: counting(real.open as never), readFile: counting(real.readFile as never) }
})

/** What this comes to, and how often an archive was opened for reading meanwhile. */
async function reads<T>(work: () => Promise<T>): Promise<[result: T, count: number]> {
  const before = opened.length
  const result = await work()
  return [result, opened.length - before]
}

/** A consumer with a control. */
async function withSmall(work: (small: SmallConsumer) => Promise<void>) {
  await using engine = await fakeEngine()
  const control = { files: ['a.js'] }
  await using small = await smallConsumer(engine, { tests: { 'a.js': PASSES }, consumer: { control } })
  await work(small)
}

describe('how often a stage reads the archive of a candidate', () => {
  it('all: when it is frozen, and after the trial and its control', async () => {
    await withSmall(async ({ provider, engine, folder }) => {
      const [{ result }, byAll] = await reads(() =>
        gate({ root: provider.path, endpoint: engine.endpoint, folder }),
      )
      expect([result.judgement.verdict, byAll]).toEqual(['pass', 3])
    })
  })

  it('build once; trial before it, for the engine, and after the trial and its control; judge once', async () => {
    await withSmall(async small => {
      const [made, byBuild] = await reads(() => builtCandidate(small))
      const [tried, byTrial] = await reads(() => runSmallStage(small, trialInputs(made), ATTEMPT))
      const { plan, candidate, imageId } = made
      const folders = { candidate, evidence: tried.outputs['report-dir'] }
      const judge = { stage: 'judge', plan, 'image-id': imageId, ...folders }
      const [judged, byJudge] = await reads(() => runSmallStage(small, judge))
      expect(judged.outputs.verdict).toBe('pass')
      expect({ byBuild, byTrial, byJudge }).toEqual({ byBuild: 1, byTrial: 4, byJudge: 1 })
    })
  })

  it('promote once for each of two platforms, and once more to give it to the engine', async () => {
    await using it = await stand()
    const [, dry] = await reads(() => it.run({ dryRun: true }))
    const [, wet] = await reads(() => it.run())
    expect({ dry, wet }).toEqual({ dry: 2, wet: 4 })
  })
})

it('the control is made of what was frozen, whatever lies there by then', async () => {
  await withSmall(async ({ provider, engine, folder }) => {
    const replace = (event: Progress) => {
      if (event.kind !== 'stage-started' || event.name !== 'control') return
      const [run = ''] = readdirSync(folder).filter(name => name.startsWith('run-'))
      writeFileSync(join(folder, run, 'candidate/image.tar'), 'no image')
    }
    const { result } = await gate({
      root: provider.path,
      endpoint: engine.endpoint,
      folder,
      onProgress: replace,
    })
    expect(result.evidence[1]).toMatchObject({ arm: 'control', incidents: [], files: [{ file: 'a.js' }] })
    const codes = result.judgement.consumers.flatMap(({ reasons }) => reasons.map(({ code }) => code))
    expect(codes).toEqual(['archive-changed'])
  })
})
