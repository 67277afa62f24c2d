import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import type { CandidateIdentity } from '../../../src/evidence.js'
import { makePlan } from '../../../src/plan.js'
import { verdictSummary } from '../../../src/report/summary.js'
import { IncidentError } from '../../../src/shared/errors.js'
import { StageTimer } from '../../../src/shared/progress.js'
import { allJob } from '../../../src/stages/all.js'
import type { RunContext } from '../../../src/stages/context.js'
import { gatherPlanned, judgeJob } from '../../../src/stages/judge.js'
import type { JobReport } from '../../../src/stages/outputs.js'
import { ALL_INPUTS } from '../../support/gate.js'
import { quickHosts } from '../../support/hosts.js'
import { MINIMAL, Workspace } from '../config/workspace.js'
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
  const report = await judgeJob(
    {
      stage: 'judge',
      root: gate.root,
      config: undefined,
      failOnVerdict: true,
      plan: JSON.stringify(gate.plan),
      candidate: nothing,
      evidence: nothing,
      imageId: '',
      token: undefined,
      lastGreen: undefined,
    },
    gate.context,
  )
  await expectOneSummary(report, gate.context.folder)
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
