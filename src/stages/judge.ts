import { type Dirent, existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { candidateFolders, type FrozenCandidate, readCandidate } from '../candidate/frozen.js'
import type { Config } from '../config/config.js'
import { type CandidateIdentity, Evidence, type GivenImage } from '../evidence.js'
import { consumersOfPlan, type Plan, partOf, plannedName } from '../plan.js'
import { IncidentError, messageOf, UsageError } from '../shared/errors.js'
import { readJsonDocument } from '../shared/json-documents.js'
import { cutText } from '../shared/text.js'
import {
  type Finding,
  finding,
  type PlannedEvidence,
  type PlannedPart,
  type Policy,
  policyOf,
  type WaiverList,
} from '../verdict/verdict.js'
import { commentOnPull } from './comment.js'
import type { Run, RunContext } from './context.js'
import { compareContracts } from './contracts.js'
import type { JudgeInputs } from './inputs.js'
import { keepRecorded } from './keep-recorded.js'
import { layBeside, readLastGreen } from './last-green.js'
import { reportVerdict, type VerdictReport } from './outputs.js'
import { beginPlanned } from './planned.js'
import { concludeRun, type Gathered } from './result.js'

/**
 * Stage `judge`: the verdict over what should be there. No engine and no foreign process is part of it.
 *
 * @throws UsageError when the configuration or an input is wrong
 * @throws IncidentError when the report cannot be written
 */
export async function judgeJob(inputs: JudgeInputs, context: RunContext): Promise<VerdictReport> {
  const { plan, run: begun } = await beginPlanned({ ...inputs, platform: undefined }, context)
  const run: Run = { ...begun, origin: { run: plan.run } }
  const green = await readLastGreen(inputs.lastGreen, run.config)
  const judged = concludeRun(run, await gatherPlanned(run, plan, inputs))
  const result = await layBeside(judged, green, run)
  const { report } = run.folders
  const kept = await keepRecorded(result, inputs.evidence, report)
  const commented = inputs.comment ? await commentOnPull(result, inputs, run) : []
  const notes = [...result.notes, ...kept, ...commented]
  return reportVerdict({ ...result, notes }, report, inputs.failOnVerdict)
}

/** What the verdict over a plan is made from. */
export async function gatherPlanned(
  { config, waivers, stages }: Pick<Run, 'config' | 'waivers' | 'stages'>,
  plan: Plan,
  inputs: Pick<JudgeInputs, 'candidate' | 'evidence' | 'imageId'>,
): Promise<Gathered> {
  const { candidates, configurations, found } = await judgeable(inputs, plan)
  const { evidence, artifacts, found: more } = await readEvidence(inputs.evidence)
  const folderOf = (one: Evidence) => join(inputs.evidence, artifacts.get(one) ?? '')
  return {
    ...(await compareContracts({ config, stages }, evidence, folderOf)),
    evidence,
    artifacts,
    policies: policiesOf(config, plan, candidates, waivers),
    candidates,
    latest: plan.latest,
    question: plan.question,
    configurations,
    found: [...found, ...more],
  }
}

interface Judgeable {
  candidates: CandidateIdentity[]
  /** By config digests: JSON. */
  configurations: Map<string, string>
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
  const configurations = new Map<string, string>()
  const found: Finding[] = []
  // One after the other: each reads a whole image from the disk.
  for (const folder of await foldersIn(candidate)) {
    const read = await readOne(folder, plan, vouched)
    if ('found' in read) found.push(read.found)
    else {
      candidates.push(read.identity)
      configurations.set(read.identity.configDigest, read.configuration)
    }
  }
  const inOrder = plan.platforms.flatMap(platform => {
    const [only, second] = candidates.filter(one => one.platform === platform)
    if (second !== undefined) found.push(finding('evidence-unexpected', `two candidates for ${platform}`))
    return only === undefined || second !== undefined ? [] : [only]
  })
  return { candidates: inOrder, configurations, found }
}

// Where no build has left anything, there is no folder either.
async function foldersIn(folder: string): Promise<string[]> {
  return candidateFolders(folder).catch(() => [])
}

async function readOne(
  folder: string,
  plan: Plan,
  vouched: string[],
): Promise<FrozenCandidate | { found: Finding }> {
  try {
    const { identity, configuration } = await readCandidate(folder)
    const why = whyForeign(identity, plan, vouched)
    return why === undefined ? { identity, configuration } : { found: finding('evidence-unexpected', why) }
  } catch (error) {
    if (!(error instanceof IncidentError)) throw error
    return { found: finding('evidence-unexpected', error.message) }
  }
}

function whyForeign(
  { platform, configDigest, repository, commit, given, reference, tag }: CandidateIdentity,
  plan: Plan,
  vouched: string[],
): string | undefined {
  const name = `the candidate ${configDigest} for ${platform}`
  if (!vouched.includes(configDigest)) return `${name} is of no build: the input image-id does not name it`
  if (!plan.platforms.includes(platform)) return `${name} is for a platform that the plan does not have`
  const wanted = {
    repository: plan.image,
    commit: plan.commit,
    image: givenText(plan.given),
    ...plannedName(plan),
  }
  const found = { repository, commit, image: givenText(given), reference, tag }
  const odd = (Object.keys(wanted) as (keyof typeof wanted)[]).find(key => wanted[key] !== found[key])
  return odd && `${name} has the ${odd} ${found[odd] ?? 'none'}, and the plan ${wanted[odd] ?? 'none'}`
}

function givenText(given: GivenImage | undefined): string | undefined {
  return given && `${given.reference}, ${given.digest}`
}

function policiesOf(
  config: Config,
  plan: Plan,
  candidates: CandidateIdentity[],
  waivers: WaiverList,
): Policy[] {
  return plan.consumers.flatMap(({ name, pin }) => {
    const planned: PlannedEvidence = {
      run: plan.run,
      pin,
      baseline: plan.baseline?.found.state === 'present' ? plan.baseline.found.digest : undefined,
      parts: plan.trials
        .filter(({ consumer }) => consumer === name)
        .map(trial => ({
          part: partOf(trial),
          files: trial.files,
          ...builtAs(candidates.find(({ platform }) => platform === trial.platform)),
        })),
    }
    return consumersOfPlan(plan, config)
      .filter(one => one.name === name)
      .map(one => ({ ...policyOf(one, config, waivers), planned }))
  })
}

function builtAs(candidate: CandidateIdentity | undefined): Pick<PlannedPart, 'candidate'> {
  return candidate === undefined ? {} : { candidate }
}

/** What lies in a folder of evidence, and what there is no use of. */
interface FoundEvidence {
  evidence: Evidence[]
  /** The folder of each, from the one that was read. */
  artifacts: Map<Evidence, string>
  found: Finding[]
}

const NAME = 'evidence.json'

// Of the largest report that is read, with its texts, and room to spare.
const MOST_BYTES = 256 << 20

const MOST_ENTRIES = 100_000

const MOST_LEVELS = 12

/**
 * All evidence below a folder. The folder was filled by jobs that ran foreign tests: links are not followed, and
 * what cannot be read, or is far more than trials leave, is a finding, not an error.
 *
 * @throws UsageError when the folder itself cannot be read
 */
export async function readEvidence(folder: string): Promise<FoundEvidence> {
  const { paths, problems } = await filesBelow(folder)
  const evidence: Evidence[] = []
  const artifacts = new Map<Evidence, string>()
  const found = problems.map(problem => finding('evidence-unexpected', problem))
  for (const path of paths.sort()) {
    const refuse = (why: string) => new Error(`${relative(folder, path)} is no evidence: ${why}`)
    try {
      const one = await readJsonDocument(path, Evidence, { mostBytes: MOST_BYTES, refuse })
      evidence.push(one)
      artifacts.set(one, relative(folder, dirname(path)))
    } catch (error) {
      found.push(finding('evidence-unexpected', shortMessage(error)))
    }
  }
  return { evidence, artifacts, found }
}

interface Below {
  paths: string[]
  problems: string[]
}

async function filesBelow(folder: string): Promise<Below> {
  const below: Below = { paths: [], problems: [] }
  // Where no trial has left anything, there is no folder either.
  if (!existsSync(folder)) return below
  let left = MOST_ENTRIES
  const walk = async (path: string, entries: Dirent[], levels: number): Promise<void> => {
    left -= entries.length
    below.paths.push(...entries.filter(({ name }) => name === NAME).map(({ name }) => join(path, name)))
    for (const { name } of entries.filter(entry => entry.isDirectory())) {
      const own = join(path, name)
      if (levels === 1)
        below.problems.push(`${relative(folder, own)} is more than ${MOST_LEVELS} levels deep`)
      else if (left >= 0)
        await entriesOf(own).then(entries => walk(own, entries, levels - 1), unreadable(own))
    }
  }
  const unreadable = (path: string) => (error: unknown) => {
    below.problems.push(`${relative(folder, path)} cannot be read: ${shortMessage(error)}`)
  }
  await walk(folder, await entriesOf(folder).catch(refuse), MOST_LEVELS)
  if (left < 0) below.problems.push(`there are more than ${MOST_ENTRIES} files and folders`)
  return below
}

function entriesOf(path: string): Promise<Dirent[]> {
  return readdir(path, { withFileTypes: true })
}

function refuse(cause: unknown): never {
  throw new UsageError(`evidence: the folder cannot be read: ${messageOf(cause)}`, { cause })
}

function shortMessage(error: unknown): string {
  return cutText(messageOf(error), 400)
}
