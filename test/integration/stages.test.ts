import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { connectEngine } from '../../src/engine/connect.js'
import type { Progress } from '../../src/shared/progress.js'
import { engineEndpoint, type TestEngine } from '../support/engine-endpoint.js'
import { ATTEMPT, builtCandidate, type Ran, runSmallStage, trialInputs } from '../support/run-stage.js'
import { PASSES, type SmallConsumer, smallConsumer } from '../support/small-consumer.js'

// The stages in this process, where what they say about what is wrong can be seen without a runner.

async function evidenceOf({ outputs }: Ran) {
  return JSON.parse(await readFile(join(outputs['report-dir'], 'evidence', 'small', 'evidence.json'), 'utf8'))
}

async function withSmall(
  work: (small: SmallConsumer, engine: TestEngine) => Promise<void>,
  more: object = {},
) {
  await using engine = await engineEndpoint()
  await using small = await smallConsumer(engine, { tests: { 'a.js': PASSES, 'b.js': PASSES }, ...more })
  await work(small, engine)
}

describe('the stages, one after the other', () => {
  it('hand on what the judge passes', async () => {
    const consumer = { control: { files: ['a.js'] } }
    await withSmall(
      async small => {
        const made = await builtCandidate(small)
        const tried = await runSmallStage(small, trialInputs(made), ATTEMPT)
        const evidence = await evidenceOf(tried)
        expect(evidence).toMatchObject({ run: '4711.1', part: { shard: 1, shards: 1 }, incidents: [] })
        expect(tried.adopted).toEqual([evidence.candidate.run])
        expect(tried.summary).toContain('control: must fail')
        const folders = { candidate: made.candidate, evidence: tried.outputs['report-dir'] }
        const inputs = { stage: 'judge', plan: made.plan, 'image-id': made.imageId, ...folders }
        const judged = await runSmallStage(small, inputs)
        expect(judged).toMatchObject({
          failure: undefined,
          outputs: { verdict: 'pass', 'approved-image-id': made.imageId },
        })
        const unvouched = await runSmallStage(small, {
          ...inputs,
          'image-id': '',
          'fail-on-verdict': 'false',
        })
        expect(unvouched).toMatchObject({ failure: undefined, outputs: { verdict: 'inconclusive' } })
      },
      { consumer },
    )
  })

  it('lay a trial beside the report of the last green', async () => {
    await withSmall(async small => {
      const made = await builtCandidate(small)
      const tried = await runSmallStage(small, trialInputs(made), ATTEMPT)
      const folders = { candidate: made.candidate, evidence: tried.outputs['report-dir'] }
      const inputs = { stage: 'judge', plan: made.plan, 'image-id': made.imageId, ...folders }
      const green = await runSmallStage(small, inputs)
      const lastGreen = { 'last-green': green.outputs['report-dir'] }
      const events: Progress[] = []
      await runSmallStage(small, { ...trialInputs(made), ...lastGreen }, ATTEMPT, one => events.push(one))
      // Nothing answers in these containers, so nothing was recorded.
      expect(events).toContainEqual({
        kind: 'note',
        text: 'small: nothing is compared while its tests run: last-green: it has no recordings',
      })
    })
  })

  it('know an image that was made from what was published when the plan was made', async () => {
    const APP = 'of-a-consumer/app:1'
    const tests = { 'a.js': `await startCandidate('x', '${APP}').catch(() => {}); ${PASSES}` }
    await withSmall(
      async (small, { endpoint, docker }) => {
        await (await connectEngine({ DOCKER_HOST: endpoint })).makeEmptyImage(APP, {})
        const { RootFS } = await docker.getImage(APP).inspect()
        const client = join(small.folder, 'client')
        await mkdir(client)
        await writeFile(
          join(client, 'docker'),
          `#!/bin/sh\necho "$*" >> ${small.folder}/asked\necho '${JSON.stringify({ rootfs: { diff_ids: RootFS.Layers } })}'\n`,
          { mode: 0o755 },
        )
        const made = await builtCandidate(small)
        const latest = { state: 'present', digest: `sha256:${'d'.repeat(64)}` }
        const plan = JSON.stringify({ ...JSON.parse(made.plan), latest })
        const env = { ...ATTEMPT, PATH: `${client}:${process.env['PATH']}` }
        const { files } = await evidenceOf(await runSmallStage(small, trialInputs({ ...made, plan }), env))
        await docker.getImage(APP).remove({ force: true })
        expect(files[0].containers).toMatchObject([
          { reference: APP, origin: `${small.image}:latest` },
          { image: 'candidate' },
        ])
        expect(await readFile(join(small.folder, 'asked'), 'utf8')).toBe(
          `buildx imagetools inspect --format {{json .Image}} ${small.image}@${latest.digest}\n`,
        )
      },
      { tests },
    )
  })

  it('say in a terminal, too, which run they belong to', async () => {
    await withSmall(async small => {
      const { outputs } = await runSmallStage(small, { stage: 'plan' })
      expect(JSON.parse(outputs.plan).run).toMatch(/^[0-9a-f]{12}$/)
    })
  })

  it('have nothing to do for a change that is not the image’s', async () => {
    await withSmall(
      async small => {
        const base = await small.provider.git('rev-parse', 'HEAD')
        const head = await small.provider.commit({ 'docs/a.md': 'a' })
        const event = join(small.folder, 'event.json')
        await writeFile(event, JSON.stringify({ merge_group: { base_sha: base, head_sha: head } }))
        const env = { GITHUB_EVENT_NAME: 'merge_group', GITHUB_EVENT_PATH: event }
        const none = JSON.stringify({ include: [] })
        expect(await runSmallStage(small, { stage: 'plan' }, env)).toMatchObject({
          outputs: { applies: 'false', verdict: 'not-applicable', plan: '', builds: none, matrix: none },
          summary: expect.stringContaining('none of the changed files (1) matches applies-to'),
        })
        expect(await runSmallStage(small, { stage: 'all' }, env)).toMatchObject({
          failure: undefined,
          outputs: { verdict: 'not-applicable', 'candidate-dir': '' },
        })
      },
      { file: { 'applies-to': ['src/**'] } },
    )
  })
})

describe('a trial that cannot be run leaves evidence that says why', () => {
  it.each<
    [
      string,
      (made: Awaited<ReturnType<typeof builtCandidate>>) => Promise<NodeJS.ProcessEnv | undefined>,
      object,
    ]
  >([
    [
      'no engine',
      async () => ({ DOCKER_HOST: 'unix:///nowhere.sock' }),
      { kind: 'engine-gone', detail: expect.stringContaining('no container engine answers') },
    ],
    [
      'no archive',
      async ({ candidate }) => {
        await rm(join(candidate, 'image.tar'))
        return undefined
      },
      { kind: 'internal-error', detail: expect.stringContaining('image.tar') },
    ],
    [
      'a candidate that nobody has frozen',
      async ({ candidate }) => {
        await writeFile(join(candidate, 'candidate.json'), '{}')
        return undefined
      },
      { kind: 'internal-error', detail: expect.stringContaining('is not what a build leaves') },
    ],
  ])('%s', async (_, change, incident) => {
    await withSmall(async small => {
      const made = await builtCandidate(small)
      const env = await change(made)
      const tried = await runSmallStage(small, trialInputs(made), { ...ATTEMPT, ...env })
      expect(tried.failure).toBeUndefined()
      expect(await evidenceOf(tried)).toMatchObject({ run: '4711.1', files: [], incidents: [incident] })
    })
  })
})

describe('an input that does not fit the plan', () => {
  it.each<[string, Record<string, string>, string]>([
    ['another consumer', { consumer: 'large' }, 'consumer, shard, platform: expected one of small 1 '],
    ['another shard', { shard: '2' }, 'got small 2 '],
    ['another platform', { platform: 'linux/s390x' }, 'got small 1 linux/s390x'],
    ['no folder', { candidate: 'nowhere' }, 'nowhere cannot be read'],
  ])('%s', async (_, more, message) => {
    await withSmall(async small => {
      const made = await builtCandidate(small)
      await expect(runSmallStage(small, { ...trialInputs(made), ...more })).rejects.toThrow(message)
    })
  })

  it('finds the candidate of its platform among several', async () => {
    await withSmall(async small => {
      const made = await builtCandidate(small)
      const folder = join(small.folder, 'candidates')
      const identity = JSON.parse(await readFile(join(made.candidate, 'candidate.json'), 'utf8'))
      for (const platform of ['linux/s390x', 'linux/riscv64']) {
        const other = join(folder, platform.replace('/', '-'))
        await mkdir(other, { recursive: true })
        await writeFile(join(other, 'candidate.json'), JSON.stringify({ ...identity, platform }))
      }
      const inputs = { ...trialInputs(made), candidate: folder }
      await expect(runSmallStage(small, inputs)).rejects.toThrow(
        `${folder} holds no candidate for ${made.trial.platform}`,
      )
      await cp(made.candidate, join(folder, 'own'), { recursive: true })
      const { candidate, incidents } = await evidenceOf(await runSmallStage(small, inputs))
      expect([candidate.configDigest, incidents]).toEqual([made.imageId, []])
    })
  })

  it('is refused when the configuration is another one', async () => {
    await withSmall(async small => {
      const made = await builtCandidate(small)
      const path = join(small.provider.path, '.github', 'compat-gate.yml')
      const config = JSON.parse(await readFile(path, 'utf8'))
      config.consumers[0].test.files = ['a.js']
      await writeFile(path, JSON.stringify(config))
      for (const stage of ['build', 'judge']) {
        const inputs = stage === 'judge' ? { candidate: '/c', evidence: '/e' } : {}
        const other = runSmallStage(small, { stage, plan: made.plan, ...inputs })
        await expect(other).rejects.toThrow('plan: it was made from another configuration')
      }
    })
  })
})

describe('stage promote', () => {
  const PROMOTE = {
    stage: 'promote',
    candidate: 'c',
    verdict: 'v',
    version: 'v1',
    'candidate-image': 'r/a:pr-1',
  }

  it('refuses an empty approval, as every input that is wrong', async () => {
    await withSmall(async small => {
      await expect(runSmallStage(small, PROMOTE)).rejects.toThrow('approved-image-id is empty')
    })
  })

  it.each(['true', 'false'])(
    'is red, and sets nothing, for what the gate did not approve (dry run: %s)',
    async dry => {
      await withSmall(async small => {
        const approved = `sha256:${'a'.repeat(64)}`
        const end = await runSmallStage(small, { ...PROMOTE, 'approved-image-id': approved, 'dry-run': dry })
        expect(end).toMatchObject({
          failure: expect.stringContaining('is no verdict that can be promoted: ENOENT'),
          outputs: { 'latest-digest': '', 'version-digest': '' },
          summary: expect.stringContaining('Promotion stopped'),
        })
      })
    },
  )
})
