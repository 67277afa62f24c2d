import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FAIL_CLOSED } from '../../src/stages/action-definition.js'
import { engineEndpoint } from '../support/engine-endpoint.js'
import { folder } from '../support/folder.js'
import { leftovers } from '../support/program-leftovers.js'
import { builtCandidate, runSmallStage, trialInputs } from '../support/run-stage.js'
import { FAILS, PASSES, type SmallConsumer, smallConsumer, tagsOf } from '../support/small-consumer.js'
import { jobs, type TrialJob, Workflow } from '../support/workflow.js'
import { IssueTracker } from '../unit/github/issue-tracker.js'

const TWO_SHARDS = { tests: { 'a.js': PASSES, 'b.js': PASSES, 'c.js': PASSES }, test: { shards: 2 } }
const RUN: [string, string] = ['4711', '1']
const PLATFORMS = ['linux/amd64', 'linux/arm64']

async function verdictOf(end: { outputs: Record<string, string> }) {
  return JSON.parse(await readFile(join(end.outputs['report-dir'] ?? '', 'verdict.json'), 'utf8'))
}

async function codes(end: { outputs: Record<string, string> }): Promise<string[]> {
  const { consumers } = await verdictOf(end)
  const reasons: { code: string }[] = consumers.flatMap((one: { reasons: object[] }) => one.reasons)
  return [...new Set(reasons.map(({ code }) => code))].sort()
}

async function edit(path: string, change: (value: Record<string, unknown>) => void): Promise<void> {
  const value = JSON.parse(await readFile(path, 'utf8'))
  change(value)
  await writeFile(path, JSON.stringify(value))
}

async function removeCandidates(small: SmallConsumer): Promise<void> {
  for (const tag of await tagsOf(small)) await small.engine.docker.getImage(tag).remove({ force: true })
}

describe('a workflow of split stages', () => {
  it('approves what every trial of the plan has tried', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine, TWO_SHARDS)
    const workflow = new Workflow(small)

    const plan = await workflow.plan()
    expect(plan.outputs).toMatchObject({ applies: 'true', 'approved-image-id': '', verdict: 'inconclusive' })
    const own = jobs<{ platform: string; name: string }>(plan.outputs['builds'] ?? '')
    expect(own).toHaveLength(1)
    const trials = jobs<TrialJob>(plan.outputs['matrix'] ?? '')
    expect(trials.map(({ consumer, shard, shards }) => [consumer, shard, shards])).toEqual([
      ['small', 1, 2],
      ['small', 2, 2],
    ])

    const built = await workflow.build(plan.outputs['plan'] ?? '', own[0] as (typeof own)[number])
    expect(built.outputs['image-id']).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect((await readdir(built.outputs['candidate-dir'] ?? '')).sort()).toEqual([
      'candidate.json',
      'image.tar',
    ])
    // A trial is on another machine: only the archive comes with it.
    await removeCandidates(small)
    for (const trial of trials) {
      const end = await workflow.trial(plan.outputs['plan'] ?? '', trial)
      expect(end.green).toBe(true)
      expect(end.summary).toContain('compat-gate: trial of small')
      expect(await tagsOf(small)).toEqual([])
    }

    const end = await workflow.judge(plan.outputs['plan'] ?? '', built.outputs['image-id'] ?? '')
    expect(end.green).toBe(true)
    expect(end.outputs).toMatchObject({
      verdict: 'pass',
      compatible: 'true',
      'approved-image-id': built.outputs['image-id'],
      'image-id': built.outputs['image-id'],
      'candidate-image': built.outputs['candidate-image'],
    })
    const { consumers, run } = await verdictOf(end)
    expect(run).toBe('4711.1')
    expect(consumers[0].files.map(({ file }: { file: string }) => file).sort()).toEqual([
      'a.js',
      'b.js',
      'c.js',
    ])
    expect((await leftovers(small)).containers).toEqual([])
  })

  it('approves the images of two platforms, each tried by itself', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine, { candidate: { platforms: PLATFORMS } })
    const workflow = new Workflow(small, RUN, { here: true })
    const { plan, imageId, trials } = await workflow.upToJudge()
    expect(trials.map(({ platform }) => platform)).toEqual(PLATFORMS)
    const end = await workflow.judge(plan, imageId)
    expect(end.outputs).toMatchObject({ verdict: 'pass', 'approved-image-id': imageId })
    expect(new Set(imageId.split(',')).size).toBe(2)
    const { candidates, untried } = await verdictOf(end)
    expect(candidates).toMatchObject(PLATFORMS.map(platform => ({ platform, approved: true })))
    expect(untried).toEqual([])
  })

  it('names a platform that was built and not tried, and does not approve it', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine, {
      candidate: { platforms: PLATFORMS },
      consumer: { platforms: ['linux/amd64'] },
    })
    const workflow = new Workflow(small, RUN, { here: true })
    const { plan, imageId } = await workflow.upToJudge()
    const end = await workflow.judge(plan, imageId)
    expect(end.outputs).toMatchObject({ verdict: 'pass', 'approved-image-id': imageId.split(',')[0] })
    expect(await verdictOf(end)).toMatchObject({
      untried: ['linux/arm64'],
      candidates: [{ approved: true }, { approved: false, platform: 'linux/arm64' }],
    })
    expect(end.summary).toContain('no consumer was tried on linux/arm64')
  })

  it('is a fail when one shard fails, and says on which platform', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine, {
      tests: { 'a.js': PASSES, 'b.js': FAILS },
      test: { shards: 2 },
      candidate: { platforms: ['linux/arm64'] },
      consumer: { control: { files: ['a.js'] } },
    })
    const workflow = new Workflow(small, RUN, { here: true })
    const { plan, imageId } = await workflow.upToJudge()
    const end = await workflow.judge(plan, imageId)
    expect(end.green).toBe(false)
    expect(end.outputs).toMatchObject({ verdict: 'fail', 'approved-image-id': '' })
    expect((await verdictOf(end)).consumers[0].reasons).toMatchObject([
      { code: 'test-failed', trial: 'linux/arm64, shard 2 of 2', file: 'b.js' },
    ])
    expect(end.log.commands.find(({ name }) => name === 'error')).toMatchObject({
      properties: {
        title: expect.stringMatching(/^small: test-failed: \(linux\/arm64, shard 2 of 2\) b\.js/),
      },
    })

    const tracker = new IssueTracker()
    await using api = await tracker.serve('ghs_of-the-job')
    const inputs = { stage: 'issue', verdict: end.outputs['report-dir'] ?? '', token: 'ghs_of-the-job' }
    const issue = await workflow.job(inputs, { env: { GITHUB_API_URL: api.url } })
    expect(issue).toMatchObject({ green: true, outputs: FAIL_CLOSED })
    expect(issue.summary).toContain('the issue was opened')
    const { title, body } = tracker.issues[0] ?? {}
    expect(title).toBe(`small breaks with ${small.image}`)
    const [, lines = ''] = /```sh\n(.*?)\n```/s.exec(body ?? '') ?? []
    expect(lines.split('\n')).toEqual([
      'git clone https://github.com/acme/emulator && cd emulator',
      expect.stringMatching(
        /^git checkout [0-9a-f]{40} && npx .* run --consumer small --ref [0-9a-f]{40} --platform linux\/arm64$/,
      ),
    ])
  })
})

describe('the judge, over what should be there', () => {
  /** A workflow up to the judge, of which each case gets a copy. */
  let tried: { workflow: Workflow } & Awaited<ReturnType<Workflow['upToJudge']>>
  const used: AsyncDisposable[] = []
  beforeAll(async () => {
    const engine = await engineEndpoint()
    used.unshift(engine)
    const tests = { 'a.js': PASSES, 'b.js': PASSES }
    const small = await smallConsumer(engine, { ...TWO_SHARDS, tests })
    used.unshift(small)
    const workflow = new Workflow(small, RUN, { here: true })
    tried = { workflow, ...(await workflow.upToJudge()) }
  })
  afterAll(async () => {
    for (const one of used) await one[Symbol.asyncDispose]()
  })

  type Change = (at: {
    workflow: Workflow
    trials: TrialJob[]
    plan: string
    folder: string
  }) => Promise<unknown>

  const evidenceOf = ({ workflow }: { workflow: Workflow }, { name }: TrialJob) =>
    join(workflow.folders.evidence, name, 'evidence', 'small', 'evidence.json')

  it.each<[string, Change, string[]]>([
    [
      'the evidence of one trial is missing',
      async at => rm(evidenceOf(at, at.trials[1] as TrialJob)),
      ['evidence-missing'],
    ],
    [
      'no trial left anything',
      async ({ workflow }) => rm(join(workflow.artifacts, 'evidence'), { recursive: true }),
      ['evidence-missing'],
    ],
    [
      'no build left anything',
      async ({ workflow }) => {
        await rm(join(workflow.artifacts, 'candidate'), { recursive: true })
        return ','
      },
      ['identity-missing'],
    ],
    [
      'one trial left its evidence twice',
      async at =>
        cp(
          join(at.workflow.artifacts, 'evidence', (at.trials[0] as TrialJob).name),
          join(at.workflow.artifacts, 'evidence', 'again'),
          { recursive: true },
        ),
      ['evidence-missing'],
    ],
    [
      'evidence is cut off',
      async at => {
        const path = evidenceOf(at, at.trials[0] as TrialJob)
        await writeFile(path, (await readFile(path, 'utf8')).slice(0, 500))
      },
      ['evidence-missing', 'evidence-unexpected'],
    ],
    [
      'evidence is a link to a file elsewhere',
      async at => {
        const path = evidenceOf(at, at.trials[0] as TrialJob)
        const elsewhere = join(at.folder, 'elsewhere.json')
        await cp(path, elsewhere)
        await rm(path)
        await symlink(elsewhere, path)
      },
      ['evidence-missing', 'evidence-unexpected'],
    ],
    [
      'evidence is of a shard that the plan does not have',
      async at =>
        edit(evidenceOf(at, at.trials[0] as TrialJob), value =>
          Object.assign(value, { part: { platform: 'linux/amd64', shard: 9, shards: 9 } }),
        ),
      ['evidence-missing', 'evidence-unexpected'],
    ],
    [
      'evidence is of an earlier attempt',
      async at =>
        edit(evidenceOf(at, at.trials[0] as TrialJob), value => Object.assign(value, { run: '4711.0' })),
      ['evidence-foreign'],
    ],
    [
      'evidence tells of times that no clock has shown',
      async at =>
        edit(evidenceOf(at, at.trials[0] as TrialJob), ({ files }) =>
          Object.assign((files as object[])[0] as object, { startedAt: 1e308, durationMs: 1e308 }),
        ),
      ['evidence-missing', 'evidence-unexpected'],
    ],
    [
      'evidence is of another archive of the same image',
      async at =>
        edit(evidenceOf(at, at.trials[0] as TrialJob), value => {
          const archive = { sha256: '0'.repeat(64), bytes: 1 }
          Object.assign(value['candidate'] as object, { archive })
          value['archiveAfter'] = archive
        }),
      ['evidence-foreign'],
    ],
    [
      'the candidate is another image than the build has given as its output',
      async () => `sha256:${'0'.repeat(64)}`,
      ['evidence-unexpected', 'identity-missing'],
    ],
    [
      'the archive is not what candidate.json says',
      async ({ workflow, trials }) =>
        writeFile(
          join(workflow.artifacts, 'candidate', (trials[0] as TrialJob).build, 'image.tar'),
          'x'.repeat(2000),
        ),
      ['evidence-unexpected', 'identity-missing'],
    ],
    [
      'candidate.json names another repository',
      async ({ workflow, trials }) =>
        edit(join(workflow.artifacts, 'candidate', (trials[0] as TrialJob).build, 'candidate.json'), value =>
          Object.assign(value, { repository: 'evil.example/emulator' }),
        ),
      ['evidence-unexpected', 'identity-missing'],
    ],
    [
      'a second candidate lies beside it',
      async ({ workflow, trials }) =>
        cp(
          join(workflow.artifacts, 'candidate', (trials[0] as TrialJob).build),
          join(workflow.artifacts, 'candidate', 'twin'),
          { recursive: true },
        ),
      ['evidence-unexpected', 'identity-missing'],
    ],
  ])('is inconclusive when %s', async (_, change, expected) => {
    await using own = await folder()
    const workflow = await tried.workflow.copy(own.path)
    const { plan, imageId, trials } = tried
    const other = await change({ workflow, trials, plan, folder: own.path })
    const end = await workflow.judge(plan, typeof other === 'string' ? other : imageId)
    expect({ ...end.outputs, codes: await codes(end), green: end.green }).toMatchObject({
      verdict: 'inconclusive',
      compatible: 'false',
      'approved-image-id': '',
      codes: expected,
      green: false,
    })
  })

  it('shows no command of somebody else to reproduce a trial with', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine)
    const workflow = new Workflow(small, RUN, { here: true })
    const { plan, imageId, trials } = await workflow.upToJudge()
    await edit(evidenceOf({ workflow }, trials[0] as TrialJob), value => {
      Object.assign(value['candidate'] as object, { commit: 'main; rm -rf ~' })
    })
    const { reproduce } = await verdictOf(await workflow.judge(plan, imageId))
    const [[name, command] = []] = Object.entries(reproduce)
    expect(name).toMatch(/^small \(linux\/\w+\)$/)
    expect(command).toContain("git checkout 'main; rm -rf ~' && npx --yes 'github:acme/compat-gate#v1' run")
    expect(command).toMatch(/ --platform linux\/\w+$/)
  })

  it('takes nothing of another run of the same workflow', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine)
    const first = new Workflow(small, RUN, { here: true })
    await first.upToJudge()
    const second = new Workflow(small, ['4711', '2'], { here: true })
    const { plan, imageId } = await second.upToJudge()
    await rm(join(second.artifacts, 'evidence'), { recursive: true })
    await cp(join(first.artifacts, 'evidence'), join(second.artifacts, 'evidence'), { recursive: true })
    const end = await second.judge(plan, imageId)
    expect(end.outputs['verdict']).toBe('inconclusive')
    expect(await codes(end)).toEqual(['evidence-foreign'])
  })
})

describe('a stage that cannot do its work', () => {
  it.each<[string, Record<string, string>, string]>([
    ['a plan that is none', { stage: 'build', plan: '{}' }, 'plan: expected a plan, but schema'],
    [
      'no plan',
      { stage: 'judge', candidate: 'x', evidence: 'y' },
      "plan: expected a value for stage 'judge'",
    ],
    [
      'an input of another stage',
      { stage: 'plan', evidence: 'x', shard: '1' },
      "shard, evidence: must be empty for stage 'plan'",
    ],
    [
      'an unknown stage',
      { stage: 'ship' },
      'stage: expected one of all, plan, build, trial, judge, issue, promote',
    ],
  ])('%s', async (_, inputs, message) => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine)
    const end = await new Workflow(small, RUN, { here: true }).job(inputs)
    expect(end.green).toBe(false)
    expect(end.outputs).toEqual(FAIL_CLOSED)
    expect(end.log.commands.filter(({ name }) => name === 'error')).toMatchObject([
      { data: expect.stringContaining(message) },
    ])
  })

  it('a build that fails is red and leaves no candidate; the judge says so', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine, { candidate: { prepare: ['echo no wheel; exit 3'] } })
    const workflow = new Workflow(small, RUN, { here: true })
    const { outputs } = await workflow.plan()
    const [build] = jobs<{ platform: string; name: string }>(outputs['builds'] ?? '')
    const end = await workflow.build(outputs['plan'] ?? '', build as { platform: string; name: string })
    expect(end.green).toBe(false)
    expect(end.printed).toContain('no wheel')
    const judged = await workflow.judge(outputs['plan'] ?? '', '')
    expect(judged.outputs).toMatchObject({ verdict: 'inconclusive', 'approved-image-id': '' })
    expect(await codes(judged)).toEqual(['evidence-missing', 'identity-missing'])
  })

  it('a trial whose candidate was replaced leaves evidence that says so', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine)
    const workflow = new Workflow(small, RUN, { here: true })
    const { outputs } = await workflow.plan()
    const plan = outputs['plan'] ?? ''
    const [build] = jobs<{ platform: string; name: string }>(outputs['builds'] ?? '')
    const built = await workflow.build(plan, build as { platform: string; name: string })
    const folder = join(workflow.artifacts, 'candidate', build?.name ?? '')
    await rm(join(folder, 'image.tar'))
    await mkdir(join(folder, 'image.tar'))
    const [trial] = jobs<TrialJob>(outputs['matrix'] ?? '')
    expect((await workflow.trial(plan, trial as TrialJob)).green).toBe(true)
    const judged = await workflow.judge(plan, built.outputs['image-id'] ?? '')
    expect(judged.outputs['verdict']).toBe('inconclusive')
    expect(await codes(judged)).toContain('internal-error')
  })

  it('a trial whose candidate says that it is of another run leaves alone what that run has', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine)
    const workflow = new Workflow(small, RUN, { here: true })
    const { outputs } = await workflow.plan()
    const plan = outputs['plan'] ?? ''
    const [build] = jobs<{ platform: string; name: string }>(outputs['builds'] ?? '')
    const built = await workflow.build(plan, build as { platform: string; name: string })
    const underWay = await engine.docker.createContainer({
      Image: built.outputs['candidate-image'] ?? '',
      Cmd: ['/bin/sh'],
      Labels: { 'compat-gate.run': 'ba9876543210' },
    })
    await edit(join(workflow.folders.candidate, build?.name ?? '', 'candidate.json'), value =>
      Object.assign(value, { run: 'ba9876543210' }),
    )
    const [trial] = jobs<TrialJob>(outputs['matrix'] ?? '')
    const end = await workflow.trial(plan, trial as TrialJob)
    expect(end.green).toBe(true)
    expect(end.files.state).not.toContain('ba9876543210')
    expect((await underWay.inspect()).Id).toBe(underWay.id)
    await underWay.remove()
  })
})

describe('a set-up that was kept', () => {
  const spoils = `import { appendFileSync, readdirSync } from 'node:fs'
    const kept = process.env.MEETING.replace(/meeting.?$/, 'set-ups/')
    if (process.env.MEETING.endsWith('/')) for (const name of readdirSync(kept)) appendFileSync(kept + name + '/set-up.tar', 'x')
    ${PASSES}`

  it('goes from one run to the next by the first shard of a trial, unless a test has changed it', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine, {
      tests: { 'a.js': spoils, 'b.js': PASSES },
      test: { shards: 2 },
      consumer: { setup: [{ run: 'mkdir .tool; echo >.tool/x' }], 'setup-cache': { paths: ['.tool'] } },
    })
    const built = await builtCandidate(small)
    const pin = await small.consumer.git('rev-parse', 'HEAD')
    expect(built.trial).toMatchObject({
      'set-up': expect.stringMatching(/^compat-gate-set-up-small-linux-\w+-[0-9a-f]{16}-$/),
      pin,
    })
    const kept = join(small.folder, 'set-ups')
    const trial = async (shard: number) => {
      const given = { ...trialInputs(built), shard: String(shard), 'set-up-cache': kept }
      const { outputs } = await runSmallStage(small, given)
      const evidence = join(outputs['report-dir'], 'evidence/small/evidence.json')
      const { state } = JSON.parse(await readFile(evidence, 'utf8')).consumer.setUp
      return [state, outputs['set-up-kept'], (await readdir(kept)).length]
    }
    expect(await trial(2)).toEqual(['made', '', 0])
    expect(await trial(1)).toEqual(['made', kept, 1])
    for (const shard of [1, 2]) expect(await trial(shard)).toEqual(['restored', '', 1])
    // The variable is part of the steps' key, and says to the test what to do.
    const path = '.github/compat-gate.yml'
    const config = JSON.parse(await readFile(join(small.provider.path, path), 'utf8'))
    config.consumers[0].env.MEETING += '/'
    await small.provider.commit({ [path]: JSON.stringify(config) })
    Object.assign(built, await builtCandidate(small))
    expect(await trial(1)).toEqual(['made', '', 1])
  })
})
