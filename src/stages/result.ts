import { relative } from 'node:path'
import { resolvedReference } from '../candidate/given.js'
import { CONFIG_PATHS } from '../config/config.js'
import type { CandidateIdentity, Evidence, Latest } from '../evidence.js'
import { githubServer } from '../git/git.js'
import { contentDigest } from '../image/content.js'
import type { StageTime } from '../shared/progress.js'
import { formatNames, quotedForShell } from '../shared/text.js'
import { untriedPlatforms } from '../verdict/approval.js'
import type { ConsumerContract } from '../verdict/contracts.js'
import { judge } from '../verdict/judge.js'
import { REASONS } from '../verdict/reasons.js'
import {
  type Finding,
  type Judgement,
  type Policy,
  type ReportLinks,
  type RunResult,
  trialTitle,
} from '../verdict/verdict.js'
import { waiverNotes } from '../verdict/waivers.js'
import type { Run } from './context.js'
import { hostNotes } from './host-notes.js'

/** Everything that a verdict is made from. */
export interface Gathered {
  evidence: Evidence[]
  policies: Policy[]
  candidates: CandidateIdentity[]
  latest?: Latest
  /** What was found where the evidence was read. */
  found?: Finding[]
  /** Where other jobs have left it. */
  artifacts?: RunResult['artifacts']
  /** What its recordings came to. */
  contracts?: ConsumerContract[]
  question?: string | undefined
  /** Configurations of candidates, by their config digests: JSON. */
  configurations?: ReadonlyMap<string, string>
  notes: string[]
}

/** The result of a run whose evidence is complete. */
export function concludeRun(run: Run, gathered: Gathered): RunResult {
  const {
    evidence,
    policies,
    candidates,
    latest,
    found,
    artifacts,
    contracts,
    question,
    configurations,
    notes,
  } = gathered
  // What a trial writes itself says again what its own step has counted.
  const others = run.origin.part === undefined ? evidence : []
  const judgement = judge(policies, evidence, REASONS, found, contracts)
  const untried = untriedPlatforms(run.config.candidate.platforms, gathered)
  return {
    ...blank(run),
    judgement,
    ...(question !== undefined && { question }),
    ...(configurations !== undefined && { contents: contentsOf(configurations) }),
    candidates,
    untried,
    ...(latest !== undefined && { latest }),
    evidence,
    ...(artifacts !== undefined && { artifacts }),
    ...(contracts !== undefined && { contracts }),
    stages: [...run.stages.times, ...evidence.flatMap(fileTimes)],
    reproduce: Object.fromEntries(evidence.map(one => [reproducedName(one), reproduce(one, run)])),
    notes: [
      ...notes,
      ...notCommitted(candidates),
      ...notBuilt(candidates),
      ...notTried(untried),
      ...notJudged(evidence),
      ...notRun(run),
      ...ofReleases(run),
      ...editedWaivers(run),
      ...excusedNotes(judgement),
      ...waiverNotes(policies, evidence),
      ...hostNotes(run.context.hosts.calls, others),
    ],
  }
}

function contentsOf(configurations: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...configurations].map(([digest, one]) => [digest, contentDigest(one)]))
}

/** The result of a run that had nothing to do. */
export function notApplicableResult(run: Run, why: string): RunResult {
  return { ...blank(run), judgement: { verdict: 'not-applicable', consumers: [] }, notApplicable: why }
}

function blank({ origin, startedAt, sinceStart, context }: Run): Omit<RunResult, 'judgement'> {
  return {
    run: origin.run,
    startedAt,
    durationMs: Math.round(sinceStart()),
    candidates: [],
    untried: [],
    evidence: [],
    stages: [],
    reproduce: {},
    notes: [],
    links: linksOf(context),
  }
}

/** What the runner tells of where things are; a terminal knows where this gate came from, at most. */
export function linksOf({ env, launch }: Pick<Run['context'], 'env' | 'launch'>): ReportLinks {
  const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env
  const server = githubServer(env)
  return {
    server,
    ...(repository && { repository }),
    ...(repository && id && { run: `${server}/${repository}/actions/runs/${id}` }),
    ...(launch.docs !== undefined && { docs: launch.docs }),
  }
}

function fileTimes(trial: Evidence): StageTime[] {
  const { arm, round } = trial
  const run = [arm === 'candidate' && round === undefined ? [] : arm, round ?? []].flat().join(' ')
  return trial.files.map(({ file, startedAt, durationMs }) => ({
    lane: trialTitle(trial),
    name: run === '' ? file : `${run} ${file}`,
    startedAt,
    endedAt: startedAt + durationMs,
  }))
}

/** One command does what all shards of a platform did. */
function reproducedName({ consumer, part }: Evidence): string {
  return part === undefined ? consumer.name : `${consumer.name} (${part.platform})`
}

function reproduce({ consumer, candidate, part }: Evidence, { config, inputs, context }: Run): string {
  const { program, folder, sha, command } = context.launch
  if (command !== undefined) return command
  const path = relative(inputs.root, config.path)
  const platform = part?.platform ?? inputs.platform
  const words = [
    ...[...program, 'run', '--consumer', consumer.name, '--ref', consumer.pin ?? consumer.ref],
    ...(path === CONFIG_PATHS[0] ? [] : ['--config', path]),
    ...(platform === undefined ? [] : ['--platform', platform]),
    ...(sha === undefined ? [] : ['--sha', sha]),
    ...(candidate?.given === undefined ? [] : ['--image', resolvedReference(candidate.given)]),
  ]
  // What is of no commit cannot be checked out.
  const commit = candidate?.uncommitted === undefined && sha === undefined ? candidate?.commit : undefined
  const commands = [
    ...(folder === undefined ? [] : [['cd', folder]]),
    ...(commit === undefined ? [] : [['git', 'checkout', commit]]),
    words,
  ]
  return commands.map(one => one.map(quotedForShell).join(' ')).join(' && ')
}

function notCommitted(candidates: CandidateIdentity[]): string[] {
  return candidates.flatMap(({ reference, uncommitted }) =>
    uncommitted === undefined
      ? []
      : [`${reference} has uncommitted changes, so it is not approved: ${formatNames(uncommitted, 5)}`],
  )
}

// Nobody shall take it for the build of the commit that is checked out.
function notBuilt(candidates: CandidateIdentity[]): string[] {
  const given = candidates.flatMap(one => one.given ?? [])
  const texts = given.map(({ reference, digest, source }) => {
    const which = reference === digest ? 'an image' : digest
    return `${reference} was tried as it is, ${which} of ${source === 'engine' ? 'the engine' : 'its registry'}; nothing was built from this checkout`
  })
  return [...new Set(texts)]
}

function notTried(platforms: string[]): string[] {
  return platforms.map(platform => `no consumer was tried on ${platform}: it is not approved`)
}

function notJudged(evidence: Evidence[]): string[] {
  const seen = evidence.flatMap(one => (one.witness.notes ?? []).map(note => `${trialTitle(one)}: ${note}`))
  const own = evidence.flatMap(({ consumer }) =>
    (consumer.notes ?? []).map(note => `${consumer.name}: ${note}`),
  )
  // Each part of a trial has a set-up of its own, and each round sees the same again.
  return [...new Set([...seen, ...own])]
}

// Whoever makes a change can waive what it breaks.
function editedWaivers({ config, editsWaivers }: Run): string[] {
  return editsWaivers ? [`this change edits ${config.waivers}: review what it waives`] : []
}

// What is not held against the candidate is never out of sight.
function excusedNotes({ consumers }: Judgement): string[] {
  return consumers.flatMap(({ excused = [] }) =>
    excused.map(({ consumer, code, file, test, detail, link }) => {
      const place = [file, test].filter(part => part !== undefined).join(' ')
      return [`${consumer}: ${code}: ${place}`, detail, link].filter(part => part !== undefined).join('; ')
    }),
  )
}

function ofReleases({ consumers }: Run): string[] {
  return consumers.flatMap(({ name, ref, releases, expect, test }) => {
    const found = consumers.filter(({ release }) => release?.of === name).length
    if (releases === undefined || found === 0) return []
    const few = `${name}: ${found} of the last ${releases.last} releases are tried: no more tags fit '${releases.tags}'`
    const unknown = `${name}: min-passed was counted on ${ref}; of a release one passed test for each file is asked for`
    return [
      ...(found < releases.last ? [few] : []),
      ...(expect.minPassed > test.files.length ? [unknown] : []),
    ]
  })
}

// A reader has to know which proofs a verdict does not rest on.
function notRun({ consumers }: Run): string[] {
  const without = consumers.filter(({ control }) => control === undefined)
  return without.map(
    ({ name }) => `${name}: no 'control' is configured: nothing shows that its tests fail without the image`,
  )
}
