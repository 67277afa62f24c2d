import { candidateFolders, readCandidate } from '../candidate/frozen.js'
import type { Config } from '../config/config.js'
import type { CandidateIdentity } from '../evidence.js'
import { candidateName } from '../image/candidate-marks.js'
import { type Plan, partOf } from '../plan.js'
import { IncidentError } from '../shared/errors.js'
import {
  type Finding,
  finding,
  type PlannedEvidence,
  type PlannedPart,
  type Policy,
  policyOf,
} from '../verdict/verdict.js'
import type { Run, RunContext } from './context.js'
import type { JudgeInputs } from './inputs.js'
import { reportVerdict, type VerdictReport } from './outputs.js'
import { beginPlanned } from './planned.js'
import { readEvidence } from './read-evidence.js'
import { concludeRun, type Gathered } from './result.js'

/**
 * Stage `judge`: the verdict over what should be there. No engine and no foreign process is part of it.
 *
 * @throws UsageError when the configuration or an input is wrong
 * @throws IncidentError when the report cannot be written
 */
export async function judgeJob(inputs: JudgeInputs, context: RunContext): Promise<VerdictReport> {
  const { plan, run: begun } = await beginPlanned(
    { ...inputs, token: undefined, platform: undefined },
    context,
  )
  const run: Run = { ...begun, origin: { run: plan.run } }
  const result = concludeRun(run, { ...(await gatherPlanned(run.config, plan, inputs)), notes: [] })
  return reportVerdict(result, run.folders.report, inputs.failOnVerdict)
}

/** What the verdict over a plan is made from. */
export async function gatherPlanned(
  config: Config,
  plan: Plan,
  inputs: Pick<JudgeInputs, 'candidate' | 'evidence' | 'imageId'>,
): Promise<Required<Omit<Gathered, 'notes'>>> {
  const { candidates, found } = await judgeable(inputs, plan)
  const { evidence, found: more } = await readEvidence(inputs.evidence)
  return {
    evidence,
    policies: policiesOf(config, plan, candidates),
    candidates,
    latest: plan.latest,
    found: [...found, ...more],
  }
}

interface Judgeable {
  candidates: CandidateIdentity[]
  found: Finding[]
}

/**
 * The candidates that the outputs of the build jobs name, in the plan's order. A trial's job can replace an artifact of its
 * run, but not the output of another job.
 */
async function judgeable(
  { candidate, imageId }: Pick<JudgeInputs, 'candidate' | 'imageId'>,
  plan: Plan,
): Promise<Judgeable> {
  const vouched = imageId.split(',').map(text => text.trim())
  const candidates: CandidateIdentity[] = []
  const found: Finding[] = []
  // One after the other: each reads a whole image from the disk.
  for (const folder of await foldersIn(candidate)) {
    const read = await readOne(folder, plan, vouched)
    if ('found' in read) found.push(read.found)
    else candidates.push(read.identity)
  }
  const inOrder = plan.platforms.flatMap(platform => {
    const [only, second] = candidates.filter(one => one.platform === platform)
    if (second !== undefined) found.push(finding('evidence-unexpected', `two candidates for ${platform}`))
    return only === undefined || second !== undefined ? [] : [only]
  })
  return { candidates: inOrder, found }
}

// Where no build has left anything, there is no folder either.
async function foldersIn(folder: string): Promise<string[]> {
  return candidateFolders(folder).catch(() => [])
}

async function readOne(
  folder: string,
  plan: Plan,
  vouched: string[],
): Promise<{ identity: CandidateIdentity } | { found: Finding }> {
  try {
    const { identity } = await readCandidate(folder)
    const why = whyForeign(identity, plan, vouched)
    return why === undefined ? { identity } : { found: finding('evidence-unexpected', why) }
  } catch (error) {
    if (!(error instanceof IncidentError)) throw error
    return { found: finding('evidence-unexpected', error.message) }
  }
}

function whyForeign(
  { platform, configDigest, repository, commit, reference, tag }: CandidateIdentity,
  plan: Plan,
  vouched: string[],
): string | undefined {
  const name = `the candidate ${configDigest} for ${platform}`
  if (!vouched.includes(configDigest)) return `${name} is of no build: the input image-id does not name it`
  if (!plan.platforms.includes(platform)) return `${name} is for a platform that the plan does not have`
  const wanted = { repository: plan.image, commit: plan.commit, ...candidateName(plan.image, plan.commit) }
  const found = { repository, commit, reference, tag }
  const odd = (Object.keys(wanted) as (keyof typeof wanted)[]).find(key => wanted[key] !== found[key])
  return odd && `${name} has the ${odd} ${found[odd]}, and the plan ${wanted[odd]}`
}

function policiesOf(config: Config, plan: Plan, candidates: CandidateIdentity[]): Policy[] {
  return plan.consumers.flatMap(({ name, pin }) => {
    const planned: PlannedEvidence = {
      run: plan.run,
      pin,
      parts: plan.trials
        .filter(({ consumer }) => consumer === name)
        .map(trial => ({
          part: partOf(trial),
          files: trial.files,
          ...builtAs(candidates.find(({ platform }) => platform === trial.platform)),
        })),
    }
    return config.consumers.filter(one => one.name === name).map(one => ({ ...policyOf(one), planned }))
  })
}

function builtAs(candidate: CandidateIdentity | undefined): Pick<PlannedPart, 'candidate'> {
  return candidate === undefined ? {} : { candidate }
}
