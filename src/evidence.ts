import { z } from 'zod'

/** Version of the evidence format. A reader refuses any other. */
export const EVIDENCE_SCHEMA = 'compat-gate/evidence@6'

// Far beyond what any test takes, and sums of them are still numbers.
const Milliseconds = z.number().nonnegative().max(1e12)

const Count = z.number().int().nonnegative().max(1e9)

/** Which image a trial uses. */
const Arm = z.enum(['candidate', 'baseline', 'control'])

export const Outcome = z.enum(['passed', 'failed', 'errored', 'skipped', 'xfailed'])
export type Outcome = z.infer<typeof Outcome>

/** What stood in the way of a trial; each kind is the code of a reason (docs/reasons.md). */
export const IncidentKind = z.enum([
  'build-failed',
  'candidate-tag-exists',
  'consumer-unreachable',
  'ref-not-found',
  'lfs-missing',
  'setup-failed',
  'setup-timed-out',
  'command-not-found',
  'exclusive-taken',
  'engine-gone',
  'rate-limited',
  'dns-failed',
  'network-failed',
  'no-space',
  'port-taken',
  'command-files-changed',
  'baseline-unavailable',
  'cancelled',
  'internal-error',
])
export type IncidentKind = z.infer<typeof IncidentKind>

export const TestCase = z.strictObject({
  /** `<suite or class>::<name>`, the form that `expect.skips` matches against. */
  id: z.string(),
  outcome: Outcome,
  /** Seconds; 0 where the report says nothing usable. */
  seconds: z.number().nonnegative(),
  /** Why it failed or was skipped, cut to a bounded length. */
  text: z.string(),
  /** The end of what a failed test printed, where the report has it. */
  printed: z.string().optional(),
  /** How many attempts the report shows for this test: more than 1 means that it was rerun. */
  attempts: z.number().int().positive(),
  /** What the text of a failed test names that is no fault of any image: a rate limit, a full disk. */
  cause: IncidentKind.optional(),
})
export type TestCase = z.infer<typeof TestCase>

export function isFailure({ outcome }: Pick<TestCase, 'outcome'>): boolean {
  return outcome === 'failed' || outcome === 'errored'
}

export const ReportState = z.enum(['ok', 'missing', 'stale', 'malformed', 'empty'])
export type ReportState = z.infer<typeof ReportState>

export const ReportEvidence = z.strictObject({
  state: ReportState,
  /** What was wrong, empty when the state is `ok`. */
  detail: z.string(),
  cases: z.array(TestCase),
  /** The cases stand in the order in which they ran, one after the other, unless the tool was told otherwise. */
  inOrder: z.literal(true).optional(),
})
export type ReportEvidence = z.infer<typeof ReportEvidence>

export const StartFailure = z.strictObject({
  /** Of the engine: 126 or 127 when there is nothing that could be run. */
  exitCode: z.number().int(),
  message: z.string(),
  /** What of the infrastructure the message names. */
  cause: IncidentKind.optional(),
})
export type StartFailure = z.infer<typeof StartFailure>

/** What a log says, once, and how often. */
export const LogLine = z.strictObject({
  /** A line, or the lines of a stack trace; cut to a bounded length. */
  text: z.string(),
  times: z.number().int().positive(),
})
export type LogLine = z.infer<typeof LogLine>

export const ContainerEvidence = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** The image as it was asked for; says nothing about what it was. */
  reference: z.string(),
  /** The engine's ID of the image, where it could be read before the container was gone. */
  imageId: z.string().optional(),
  /** Whose image it ran: decided by identity, never by the reference alone. `control` is the dead one. */
  image: z.enum(['candidate', 'baseline', 'control', 'other', 'unknown']),
  /** True when `reference` names the candidate's repository. */
  sameRepository: z.boolean(),
  /** The other image of that repository that its image is, or was made from, whatever it is called. */
  origin: z.string().optional(),
  /** True when its image was gone before it could be looked at, so that it may come from another one of that repository. */
  unseen: z.boolean().optional(),
  started: z.boolean(),
  /** Why the engine could not start it, where it still had the container to be asked about. */
  startFailure: StartFailure.optional(),
  /** Undefined while it ran, or when it never did. */
  exitCode: z.number().int().optional(),
  oomKilled: z.boolean(),
  /** True when someone asked the engine to stop, kill or remove it before it ended. */
  stoppedByRequest: z.boolean(),
  /** The container's output, relative to the evidence folder. */
  log: z.string().optional(),
  /** What its output tells of trouble: statuses from 400, errors, stack traces. Absent where the file is green. */
  trouble: z.array(LogLine).optional(),
})
export type ContainerEvidence = z.infer<typeof ContainerEvidence>

export const ImageEvent = z.strictObject({
  action: z.enum(['pull', 'tag', 'untag', 'load', 'import', 'delete']),
  reference: z.string(),
  imageId: z.string(),
  /** The test file that was running. */
  file: z.string().optional(),
})
export type ImageEvent = z.infer<typeof ImageEvent>

export const Incident = z.strictObject({
  kind: IncidentKind,
  /** One sentence that names the thing and, where there is one, the way out. */
  detail: z.string(),
  /** The test file that was running. */
  file: z.string().optional(),
})
export type Incident = z.infer<typeof Incident>

/** How often the image under test was used by its published ports, as the gateway saw it. */
const UseEvidence = z.strictObject({
  /** TCP connections on which it sent something. */
  connections: Count,
  /** Requests that it answered, with whatever HTTP status. */
  requests: Count,
  /** It could be used in ways that nobody saw as well. */
  atLeast: z.literal(true).optional(),
})

/** Of which file it is a part, where its runner can be told to run some tests alone: part 1 of 1 is the whole. */
const PartEvidence = z.strictObject({
  file: z.string(),
  part: z.number().int().positive(),
  of: z.number().int().positive(),
  /**
   * Ids of the tests that its report names as skipped because they are of another part; they are not among its cases.
   * Absent where reports do not name such tests.
   */
  left: z.array(z.string()).optional(),
})

export const FileEvidence = z.strictObject({
  /** Of `test.files`, or the label of a part of it. */
  file: z.string(),
  command: z.array(z.string()),
  /** Milliseconds since the run began. */
  startedAt: Milliseconds,
  durationMs: Milliseconds,
  /** Undefined when a signal ended it, or it never started. */
  exitCode: z.number().int().optional(),
  signal: z.string().optional(),
  timedOut: z.boolean(),
  report: ReportEvidence,
  containers: z.array(ContainerEvidence),
  /** The output of the test command, relative to the evidence folder. */
  log: z.string(),
  /** The last lines of that output, where the file is not green. */
  lastLines: z.string().optional(),
  /** Absent where nobody could see it: no gateway stood between, or the tests went around it. */
  use: UseEvidence.optional(),
  /** Absent where the configuration does not say how to divide it. */
  select: PartEvidence.optional(),
  /** What was said to the image, as HAR 1.2, relative to the evidence folder. */
  har: z.string().optional(),
})
export type FileEvidence = z.infer<typeof FileEvidence>

/** A saved image as a file. */
export const ArchiveFacts = z.strictObject({ sha256: z.string(), bytes: z.number().int().nonnegative() })
export type ArchiveFacts = z.infer<typeof ArchiveFacts>

/** `sha256:` and 64 hexadecimal digits. */
export const DIGEST = /^sha256:[0-9a-f]{64}$/
export const Digest = z.string().regex(DIGEST, 'expected sha256: and 64 hexadecimal digits')

/** Where a tag of the registry pointed when it was asked. */
export const Latest = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('present'), digest: Digest }),
  z.strictObject({ state: z.literal('absent') }),
  z.strictObject({ state: z.literal('unknown'), detail: z.string() }),
])
export type Latest = z.infer<typeof Latest>

/** An image that was there before the run, and was not built by it. */
export const GivenImage = z.strictObject({
  /** As it was asked for: `<repository>:<tag>`, `<repository>@sha256:…`, or an engine's ID `sha256:…`. */
  reference: z.string(),
  /** What that was resolved to, once: a manifest or an index of the registry, or the engine's ID of it. */
  digest: Digest,
  source: z.enum(['registry', 'engine']),
})
export type GivenImage = z.infer<typeof GivenImage>

/** How a candidate was built, beyond its commit: what may change it, and never the text of a secret. */
export const BuildOptions = z.strictObject({
  labels: z.record(z.string(), z.string()).optional(),
  /** By the names that the Dockerfile has for them. */
  contexts: z.record(z.string(), z.string()).optional(),
  /** Their ids. */
  secrets: z.array(z.string()).optional(),
  /** Their ids. */
  ssh: z.array(z.string()).optional(),
  pull: z.literal(true).optional(),
  noCache: z.literal(true).optional(),
})
export type BuildOptions = z.infer<typeof BuildOptions>

/** The keys of a `CandidateIdentity`, for what has more of them; check it with `hasOrigin` then. */
export const CandidateFields = z.strictObject({
  /** Of the run that froze it: the value of its label, where that run has built it. */
  run: z.string(),
  /**
   * The full name that the consumer looks for: `<image>:pr-<sha>`, `…:pr-<sha>-dirty` with uncommitted changes, or
   * `…:pr-<digest>-image` where it was not built.
   */
  reference: z.string(),
  repository: z.string(),
  tag: z.string(),
  /** What this engine calls the image; differs between image stores. */
  engineId: z.string(),
  /** `sha256:…` of the image's configuration: the identity. */
  configDigest: z.string(),
  archive: ArchiveFacts,
  /** The commit of the repository that builds the image; absent where it was not built. */
  commit: z.string().optional(),
  /** Where it was not built. */
  given: GivenImage.optional(),
  /** Files of no commit that the build could see, from the repository's root; absent where there were none. */
  uncommitted: z.array(z.string()).optional(),
  platform: z.string(),
  /** Absent where it was not built. */
  builder: z.enum(['buildx', 'engine']).optional(),
  /** Absent where the configuration says nothing beyond context, Dockerfile, target and arguments. */
  options: BuildOptions.optional(),
  /** What the registry said about the candidate's tag before the run. */
  registry: z.strictObject({ state: z.enum(['absent', 'unknown']), detail: z.string() }),
})

/** Whether it says what a candidate is: what a commit was built into, or an image that was given. */
export function hasOrigin({ commit, builder, given }: z.infer<typeof CandidateFields>): boolean {
  const isBuilt = commit !== undefined && builder !== undefined
  return given === undefined ? isBuilt : commit === undefined && builder === undefined
}

/** What `hasOrigin` asks for. */
export const ORIGIN_WANTED = 'expected either a commit and its builder, or what was given'

export const CandidateIdentity = CandidateFields.refine(hasOrigin, ORIGIN_WANTED)
export type CandidateIdentity = z.infer<typeof CandidateIdentity>

/** The published image that a candidate is compared with. */
export const BaselineIdentity = z.strictObject({
  /** In the registry: `<repository>:<tag>`, or `<repository>@sha256:…` where the configuration names a digest. */
  reference: z.string(),
  /** Of the manifest or index that the reference named when it was asked. */
  digest: Digest,
  /** `sha256:…` of the image's configuration: the identity. */
  configDigest: z.string(),
  /** What this engine calls the image. */
  engineId: z.string(),
  /** Its own tag for this run, by which the consumer was told of it: `pr-<sha>-baseline`. */
  tag: z.string(),
})
export type BaselineIdentity = z.infer<typeof BaselineIdentity>

/** Something that set-up installed. One name may be there in several versions. */
export const InstalledPackage = z.strictObject({ name: z.string(), version: z.string() })
export type InstalledPackage = z.infer<typeof InstalledPackage>

/** An image of another repository than the candidate's, as it was pulled. */
export const PulledImage = z.strictObject({ reference: z.string(), digest: Digest })
export type PulledImage = z.infer<typeof PulledImage>

/** The image of a hosted runner, as in `ubuntu24` and `20251112.124.1`. */
export const RunnerImage = z.strictObject({ image: z.string(), version: z.string() })
export type RunnerImage = z.infer<typeof RunnerImage>

/** How the set-up of a consumer was come by, where the configuration has a `setup-cache`. */
export const SetUpEvidence = z.strictObject({
  /**
   * `made`: from nothing. `restored`: an earlier one was put back, and no step ran. `continued`: the steps ran on top of an
   * earlier one.
   */
  state: z.enum(['made', 'restored', 'continued']),
  /** The earlier one. */
  from: z.strictObject({ pin: z.string(), made: z.string(), sha256: z.string() }).optional(),
  /** What was kept of this one for later runs. */
  kept: z.strictObject({ name: z.string(), archive: ArchiveFacts }).optional(),
})
export type SetUpEvidence = z.infer<typeof SetUpEvidence>

export const ConsumerEvidence = z.strictObject({
  name: z.string(),
  repository: z.string(),
  ref: z.string(),
  /** The full commit that `ref` was resolved to; undefined when it could not be. */
  pin: z.string().optional(),
  /** What is checked out after the trial. */
  commit: z.string().optional(),
  /** Tracked files that differ from the pin before or after the trial. */
  modified: z.array(z.string()),
  /** What set-up has installed, sorted by name; absent where nothing lists it. */
  installed: z.array(InstalledPackage).max(20_000).optional(),
  /** Absent where every set-up is made from nothing. */
  setUp: SetUpEvidence.optional(),
  /** What of it is not known, and decides nothing; a sentence each. */
  notes: z.array(z.string()).optional(),
})
export type ConsumerEvidence = z.infer<typeof ConsumerEvidence>

/** Which part of a consumer's tests a job ran, where a plan divides them. */
export const Part = z.strictObject({
  platform: z.string(),
  /** From 1. */
  shard: z.number().int().positive(),
  shards: z.number().int().positive(),
})
export type Part = z.infer<typeof Part>

/** How often a host was asked over a network. */
export const HostCalls = z.strictObject({
  /** With its port, where it has one of its own. */
  host: z.string(),
  calls: Count,
  /** Attempts beyond the first of each call. */
  retries: Count,
  /** Attempts that failed for a reason that may pass. */
  failures: Count,
  /** Calls that were given up, most of them before an attempt, because the host had failed too often. */
  refused: Count,
  /** Between the attempts, of all calls together. */
  waitedMs: Milliseconds,
})
export type HostCalls = z.infer<typeof HostCalls>

export const Evidence = z.strictObject({
  schema: z.literal(EVIDENCE_SCHEMA),
  /** What it belongs to: a plan, or the one run that did everything. */
  run: z.string(),
  /** Absent where one step tries everything. */
  part: Part.optional(),
  trial: z.string(),
  arm: Arm,
  /** From 1, of a run that tells the arms apart; absent for the candidate's own trial and for the control. */
  round: z.number().int().positive().optional(),
  consumer: ConsumerEvidence,
  candidate: CandidateIdentity.optional(),
  /** In the evidence of the baseline, where it could be had. */
  baseline: BaselineIdentity.optional(),
  /** What the saved candidate was after the trial; undefined when it could not be read. */
  archiveAfter: ArchiveFacts.optional(),
  engine: z.strictObject({ name: z.string(), version: z.string(), apiVersion: z.string() }).optional(),
  /** False when events may have been missed: then no container is proof of anything. */
  witness: z.strictObject({
    complete: z.boolean(),
    detail: z.string(),
    /** What it saw and no rule judges; a sentence each. */
    notes: z.array(z.string()).optional(),
  }),
  files: z.array(FileEvidence),
  /** Every event that touched the candidate's repository. */
  imageEvents: z.array(ImageEvent),
  /** The engine's ID behind the candidate's tag after the trial; undefined when the tag is gone. */
  tagAfter: z.string().optional(),
  incidents: z.array(Incident),
  /** What the tests have pulled beside the candidate, sorted by reference; absent where that is nothing. */
  pulled: z.array(PulledImage).optional(),
  /** Of the machine; absent where it is no hosted runner. */
  runner: RunnerImage.optional(),
  /** What the step had asked of others when this was written, for whatever of its trials. */
  asked: z.array(HostCalls),
})
export type Evidence = z.infer<typeof Evidence>
