import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import type { CandidateIdentity } from '../../../src/evidence.js'
import { makePlan, type Plan } from '../../../src/plan.js'
import { verdictSummary } from '../../../src/report/summary.js'
import { IncidentError } from '../../../src/shared/errors.js'
import { StageTimer } from '../../../src/shared/progress.js'
import { allJob } from '../../../src/stages/all.js'
import type { RunContext } from '../../../src/stages/context.js'
import type { JudgeInputs } from '../../../src/stages/inputs.js'
import { gatherPlanned, judgeJob } from '../../../src/stages/judge.js'
import type { JobReport } from '../../../src/stages/outputs.js'
import { ALL_INPUTS } from '../../support/gate.js'
import { quickHosts } from '../../support/hosts.js'
import { MINIMAL, Workspace } from '../config/workspace.js'
import { GitHubServer, json } from '../github/github-server.js'
import { CANDIDATE } from '../report/results.js'

vi.mock('../../../src/report/summary.js', { spy: true })
beforeEach(() => void vi.mocked(verdictSummary).mockClear())

/** A gate with one consumer, where no engine answers. */
async function gateWithoutEngine() {
  const workspace = await Workspace.make({ '.github/compat-gate.yml': MINIMAL })
  const { root, presetsDir } = workspace
  const context: RunContext = {
    env: {},
    signal: new AbortController().signal,
    listener: () => undefined,
    hosts: quickHosts(),
    connect: () => Promise.reject(new IncidentError('engine-gone', 'no engine answers')),
    folder: join(root, 'run'),
    run: 'f00dfeed0001',
    presetsDir,
    keep: { work: false, candidate: true },
    launch: { program: ['compat-gate'] },
    ownsMachine: false,
    commandFiles: { restore: () => [] },
    adopt: () => undefined,
  }
  const config = await workspace.load()
  const consumers = [{ name: 'cli', repository: 'owner/cli', ref: 'main', pin: 'ab'.repeat(20) }]
  const facts = { run: 'r1', commit: 'abc1234', consumers, latest: { state: 'absent' } } as const
  const plan = makePlan(config, config.consumers, { ...facts, consumers }, ['linux/amd64', 'linux/arm64'])
  const dispose = () => workspace[Symbol.asyncDispose]()
  return { root, context, config, plan, [Symbol.asyncDispose]: dispose }
}

async function expectOneSummary(report: JobReport, folder: string) {
  expect(report.summary).toMatch(/^## ⚠️ compat-gate: inconclusive\n/)
  expect(await readFile(join(folder, 'report', 'summary.md'), 'utf8')).toBe(report.summary)
  expect(verdictSummary).toHaveBeenCalledTimes(1)
}

test('the summary of stage all is rendered once, for its file and for the step', async () => {
  await using gate = await gateWithoutEngine()
  const report = await allJob({ ...ALL_INPUTS, root: gate.root }, gate.context)
  await expectOneSummary(report, gate.context.folder)
})

test('the summary of stage judge is rendered once, for its file and for the step', async () => {
  await using gate = await gateWithoutEngine()
  const nothing = join(gate.root, 'nothing')
  const report = await judgeJob(judgeInputs(gate, nothing), gate.context)
  await expectOneSummary(report, gate.context.folder)
})

/** Of a judge to whom nothing was left. */
function judgeInputs({ root, plan }: { root: string; plan: Plan }, nothing: string): JudgeInputs {
  return {
    stage: 'judge',
    root,
    config: undefined,
    failOnVerdict: true,
    plan: JSON.stringify(plan),
    candidate: nothing,
    evidence: nothing,
    imageId: '',
    comment: false,
    token: undefined,
    lastGreen: undefined,
  }
}

/** A judge of a pull request that shall comment, before an API that answers so; the mutations that came there. */
async function commentingJudge(answer: (query: string) => object) {
  await using gate = await gateWithoutEngine()
  const event = join(gate.root, 'event.json')
  const commit = { sha: 'ab'.repeat(20) }
  await writeFile(event, JSON.stringify({ pull_request: { number: 7, base: commit, head: commit } }))
  const written: { query: string; variables: { body: string } }[] = []
  await using server = await GitHubServer.start(async (_, response) => {
    const asked = JSON.parse(Buffer.concat(await response.req.toArray()).toString())
    if (asked.query.startsWith('mutation')) written.push(asked)
    json(response, 200, answer(asked.query))
  })
  const env = {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_API_URL: server.url,
    GITHUB_REPOSITORY: 'acme/emulator',
  }
  const inputs = { ...judgeInputs(gate, join(gate.root, 'nothing')), comment: true, token: 't' }
  const { result } = await judgeJob(inputs, { ...gate.context, env })
  return { written, result }
}

const comments = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } }
const NO_COMMENTS = { data: { repository: { pullRequest: { id: 'PR_7', comments } } } }

test('the judge of a pull request writes the verdict there', async () => {
  const { written, result } = await commentingJudge(() => NO_COMMENTS)
  expect(written).toHaveLength(1)
  expect(written[0]?.query).toContain('addComment')
  expect(written[0]?.variables.body).toContain('compat-gate: inconclusive')
  expect(result.notes.join()).not.toContain('comment')
})

test('a comment that is refused is a note, and the verdict is the same', async () => {
  const { result } = await commentingJudge(() => ({ errors: [{ message: 'Resource not accessible' }] }))
  expect(result.judgement.verdict).toBe('inconclusive')
  expect(result.notes.at(-1)).toMatch(
    /^the comment on pull request 7 .*Resource not accessible.*pull-requests: write/,
  )
})

const reading = vi.hoisted(() => ({ now: 0, most: 0, folders: [] as string[] }))
vi.mock('../../../src/candidate/frozen.js', async original => ({
  ...(await original<typeof import('../../../src/candidate/frozen.js')>()),
  readCandidate: async (folder: string): Promise<{ identity: CandidateIdentity }> => {
    reading.now += 1
    reading.most = Math.max(reading.most, reading.now)
    await new Promise(setImmediate)
    reading.now -= 1
    reading.folders.push(folder)
    return { identity: CANDIDATE }
  },
}))

test('the judge reads one candidate after the other, because each is a whole image', async () => {
  await using gate = await gateWithoutEngine()
  const candidate = join(gate.root, 'candidates')
  const folders = ['a', 'b', 'c'].map(name => join(candidate, name))
  for (const one of folders) await mkdir(one, { recursive: true })
  const inputs = { candidate, evidence: join(gate.root, 'nothing'), imageId: '' }
  const stages = new StageTimer(
    () => undefined,
    () => 0,
  )
  const waivers = { entries: [], today: '2026-11-29' }
  await gatherPlanned({ config: gate.config, waivers, stages }, gate.plan, inputs)
  expect(reading.folders).toEqual(folders)
  expect(reading.most).toBe(1)
})
