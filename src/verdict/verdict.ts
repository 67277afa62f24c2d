import type { BaselineConfig, Config, ConsumerConfig, Expectation, ReleaseOf } from '../config/config.js'
import type { Waiver } from '../config/waivers.js'
import type { BaselineIdentity, CandidateIdentity, Evidence, Latest, Part } from '../evidence.js'
import type { StageTime } from '../shared/progress.js'
import type { ClassifiedTest } from './classes.js'
import type { ConsumerContract } from './contracts.js'
import type { Moved } from './moved.js'
import type { ExcuseCode, ReasonCode } from './reasons.js'

export type Verdict = 'pass' | 'fail' | 'inconclusive' | 'not-applicable'

/** One finding against a pass: a rule's code, where it was met, and what was seen. */
export interface Reason {
  code: ReasonCode
  /** What this reason alone makes of the consumer. */
  verdict: 'fail' | 'inconclusive'
  consumer: string
  /** Which part of the consumer's trial, where a plan divides it. */
  trial?: string
  file?: string
  /** A test's id. */
  test?: string
  /** What was seen, in one sentence; a test's failure text is not in it. */
  detail: string
  /** How a test failed, where a waiver could cover that. */
  fingerprint?: string
  /** Where the test with a fingerprint was run. */
  platform?: string
}

/** What would be a reason, if another rule did not excuse it. */
export interface Excused extends Omit<Reason, 'code' | 'verdict'> {
  code: ExcuseCode
  /** The reason that stands where the excusing rule is taken away. */
  instead: ReasonCode
  /** Where it is being mended. */
  link?: string
}

/** Whether there was a published image to compare with. */
export type BaselineState =
  | ({ state: 'used' } & Pick<BaselineIdentity, 'reference' | 'digest' | 'configDigest'>)
  | { state: 'unavailable'; detail: string }

export interface ConsumerVerdict {
  name: string
  /** Where it is a release of another consumer. */
  release?: ReleaseOf
  pin?: string
  verdict: Exclude<Verdict, 'not-applicable'>
  reasons: Reason[]
  /** What is not held against the candidate; absent where nothing was excused. */
  excused?: Excused[]
  /** Absent where nothing had to be run on it. */
  baseline?: BaselineState
  /** What was not green in every run on both images; absent where nothing was compared. */
  tests?: ClassifiedTest[]
  /** Of one that does not pass, where a last green is known. */
  moved?: Moved
}

export interface Judgement {
  verdict: Verdict
  consumers: ConsumerVerdict[]
}

/** Entries of the file of waivers, and the day on which they are looked at: YYYY-MM-DD, in UTC. */
export interface WaiverList {
  entries: Waiver[]
  today: string
}

/** What a consumer's evidence is held against. */
export interface Policy {
  consumer: string
  /** Where it is a release of another consumer. */
  release?: ReleaseOf
  files: string[]
  /** How the consumer is told which image to use, as in `image-env: EMULATOR_IMAGE`. */
  selectedBy: string
  expect: Expectation
  /** The files of the negative control; undefined when there is none. */
  control?: string[]
  /** How the candidate is compared with the published image; undefined where it is not. */
  baseline?: BaselinePolicy
  /** What breaks the contract breaks the consumer, also where no test of it notices. */
  contract?: 'block'
  /** Known failures; undefined where the configuration names none. */
  waivers?: WaiverList
  /** What a plan has promised, where the trials were jobs of their own; otherwise there is one trial of everything. */
  planned?: PlannedEvidence
}

type BaselinePolicy = Omit<BaselineConfig, 'image'>

/** What the evidence of a consumer is held against, where one trial tries everything. */
export function policyOf(
  { name, release, test, imageVariable, expect, control }: ConsumerConfig,
  { baseline, contract }: Pick<Config, 'baseline' | 'contract'>,
  waivers: WaiverList,
): Policy {
  const key = imageVariable.value === 'tag' ? 'image-tag-env' : 'image-env'
  return {
    consumer: name,
    ...(release && { release }),
    files: test.files,
    selectedBy: `${key}: ${imageVariable.name}`,
    expect,
    ...(control && { control: control.files }),
    ...(baseline && { baseline: baselinePolicy(baseline) }),
    ...(contract === 'block' && { contract }),
    waivers,
  }
}

function baselinePolicy({ when, rounds, alreadyBroken }: BaselineConfig): BaselinePolicy {
  return { when, rounds, alreadyBroken }
}

export interface PlannedEvidence {
  /** To which all evidence must belong. */
  run: string
  pin: string
  /** The digest of the published image in the registry; undefined where nobody could say. */
  baseline?: string | undefined
  /** Each must have left the evidence of one trial. */
  parts: PlannedPart[]
}

export interface PlannedPart {
  part: Part
  files: string[]
  /** Of the candidate for that platform; undefined when its build left none. */
  candidate?: Pick<CandidateIdentity, 'configDigest' | 'archive'>
}

/** A reason before it is known whose it is, and whether its rule is in force. */
export interface Finding extends Omit<Reason, 'consumer' | 'verdict'> {
  /** What keeps it from being a reason, as long as that rule is in force. */
  excuse?: Excuse
}

export interface Excuse extends Pick<Excused, 'code' | 'detail' | 'link'> {}

export function finding(
  code: ReasonCode,
  detail: string,
  where: { file?: string | undefined; test?: string | undefined } = {},
): Finding {
  const { file, test } = where
  return { code, ...(file !== undefined && { file }), ...(test !== undefined && { test }), detail }
}

/** Where on the web the things of a report are; what is not known is absent. */
export interface ReportLinks {
  /** Where `owner/name` lives, as in `https://github.com`. */
  server?: string
  /** `owner/name` of the repository that builds the image. */
  repository?: string
  /** The page of the workflow's run, where the artifacts are. */
  run?: string
  /** The folder docs/ of this gate, without a slash at its end. */
  docs?: string
}

/** What a run came to: the judgement and what it rests on. Every report is made from this alone. */
export interface RunResult {
  /** Unique to the run. */
  run: string
  /** ISO 8601. */
  startedAt: string
  durationMs: number
  judgement: Judgement
  /** Why the gate does not apply, for `not-applicable`. */
  notApplicable?: string
  /** The digest of what was asked of the image; absent where not all of it was known. */
  question?: string
  /** What containers of each candidate begin with, by its config digest. */
  contents?: ReadonlyMap<string, string>
  /** One for each platform that was built. */
  candidates: CandidateIdentity[]
  /** Where the published image's `:latest` pointed; undefined when nobody had to ask. */
  latest?: Latest
  /** Platforms of the configuration that no consumer was tried on. */
  untried: string[]
  evidence: Evidence[]
  /** What was said to the two images; absent where nothing was to be recorded. */
  contracts?: ConsumerContract[]
  stages: StageTime[]
  /** Consumer's name → the command that reproduces its trial in a terminal. */
  reproduce: Record<string, string>
  /** Things that a reader should know and that decide nothing. */
  notes: string[]
  links?: ReportLinks
  /** Folders of the evidence that other jobs have left, each below the one of its artifact; those of this report are not among them. */
  artifacts?: ReadonlyMap<Evidence, string>
}

/** The trials that a verdict rests on: those of the candidate, not of the baseline or the control, and not its rounds. */
export function candidateTrials(evidence: Evidence[]): Evidence[] {
  return evidence.filter(({ arm, round }) => arm === 'candidate' && round === undefined)
}

/** A part of a consumer's trial in words; undefined for the whole of it. */
export function partName(part: Part | undefined): string | undefined {
  if (part === undefined) return undefined
  const { platform, shard, shards } = part
  return shards === 1 ? platform : `${platform}, shard ${shard} of ${shards}`
}

/** A consumer, and which part of its trial. */
export function trialTitle({ consumer, part }: Evidence): string {
  const name = partName(part)
  return name === undefined ? consumer.name : `${consumer.name} (${name})`
}

export function isSamePart(a: Part | undefined, b: Part): boolean {
  return a?.platform === b.platform && a.shard === b.shard && a.shards === b.shards
}

/** Whether something stood in its way, which explains all that is missing from it. */
export function wasStopped({ incidents }: Evidence): boolean {
  return incidents.length > 0
}
