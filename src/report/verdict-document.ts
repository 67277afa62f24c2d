import { z } from 'zod'
import type { Comparison } from '../contract/compare.js'
import { DIFFERENCE_KINDS, type Difference, SEVERITIES, type Shown } from '../contract/difference.js'
import { differenceText } from '../contract/difference-text.js'
import {
  CandidateFields,
  hasOrigin,
  InstalledPackage,
  Latest,
  ORIGIN_WANTED,
  PulledImage,
  ReportState,
  RunnerImage,
  SetUpEvidence,
} from '../evidence.js'
import { cutText } from '../shared/text.js'
import { approvedDigests } from '../verdict/approval.js'
import type { ConsumerContract } from '../verdict/contracts.js'
import { REASONS, type RuleCode } from '../verdict/reasons.js'
import { trialState } from '../verdict/trial-state.js'
import { type ConsumerVerdict, candidateTrials, type RunResult } from '../verdict/verdict.js'
import { controlRows, type FileRow, fileRows } from './file-rows.js'

/** Version of verdict.json. Any change of its shape is a new one. */
export const VERDICT_SCHEMA = 'compat-gate/verdict@6'

const amount = z.number().int().nonnegative()
const Blocking = z.enum(['fail', 'inconclusive'])

const DocumentReason = z.strictObject({
  code: z.enum(Object.keys(REASONS) as [RuleCode]).describe('Listed in docs/reasons.md.'),
  verdict: Blocking.describe('What this reason alone makes of the consumer.'),
  trial: z.string().optional().describe('Which part of the consumer’s trial, where a plan divides it.'),
  file: z.string().optional(),
  test: z.string().optional(),
  detail: z.string(),
  fingerprint: z
    .string()
    .optional()
    .describe('How a test failed, as a waiver says it; absent where none can cover it.'),
  platform: z.string().optional().describe('Where a test with a fingerprint was run.'),
})

const DocumentExcused = DocumentReason.omit({ verdict: true }).extend({
  instead: DocumentReason.shape.code.describe('What it would be otherwise.'),
  link: z.string().optional().describe('Where it is being mended.'),
})

const DocumentBaseline = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('used'),
    reference: z.string(),
    digest: z.string().describe('Of the manifest or index in the registry.'),
    configDigest: z.string(),
  }),
  z.strictObject({ state: z.literal('unavailable'), detail: z.string() }),
])

const Marks = z.array(z.enum(['passed', 'failed', 'skipped', 'absent']))

const DocumentTest = z.strictObject({
  trial: z.string().optional().describe('Which part of the consumer’s trial, where a plan divides it.'),
  file: z.string(),
  test: z
    .string()
    .optional()
    .describe('Absent where it is about the file as a whole: then `code` says what.'),
  code: DocumentReason.shape.code.optional(),
  class: z.enum([
    'newly-broken',
    'already-broken',
    'masked',
    'flaky',
    'newly-flaky',
    'fixed',
    'vanished',
    'newly-skipped',
  ]),
  decided: z.boolean().describe('False where the rounds were used up before it could be told.'),
  candidate: Marks.describe('Run by run; the first is the candidate’s own trial.'),
  baseline: Marks,
  fingerprint: z.string().optional().describe('Of the candidate’s failure, else of the published image’s.'),
  text: z.string().optional().describe('How it failed on the candidate.'),
  baselineText: z.string().optional(),
  counts: z.boolean().describe('Whether it counts against a pass.'),
  chance: z
    .number()
    .optional()
    .describe('At most so often a failure that has nothing to do with the image looks like this.'),
})

const DocumentFile = z.strictObject({
  trial: z.string().optional().describe('Which part of the consumer’s trial, where a plan divides it.'),
  file: z.string(),
  report: ReportState,
  passed: amount,
  failed: amount.describe('Failed and errored tests.'),
  skipped: amount,
  xfailed: amount.describe('Tests that failed as their author expects.'),
  durationMs: z.number().nonnegative(),
  containers: amount.describe('Containers of the candidate that were started.'),
  exit: z.string().describe('An exit code, the name of a signal, `timed out` or `did not start`.'),
  select: z
    .strictObject({
      file: z.string().describe('Of `test.files`.'),
      part: z.number().int().positive().describe('From 1; part 1 of 1 is the whole file.'),
      of: z.number().int().positive(),
      tests: z
        .array(z.strictObject({ id: z.string(), ms: z.number().nonnegative() }))
        .describe('What each test took that ran.'),
    })
    .optional()
    .describe('Absent where `test.select` does not say how to divide it.'),
})
type DocumentFile = z.infer<typeof DocumentFile>

const move = { from: z.string().optional(), to: z.string().optional() }
const DocumentMove = z.strictObject({ from: z.string(), to: z.string() })
const DocumentMoved = z.strictObject({
  since: z.strictObject({ run: z.string(), startedAt: z.string() }).describe('The last green.'),
  name: z.string().describe('Of the consumer.'),
  image: DocumentMove.extend({
    rebuilt: z.literal(true).optional().describe('Both were built from the same commit.'),
  })
    .optional()
    .describe('Config digests. Absent where the image is the same.'),
  consumer: DocumentMove.extend({
    commits: z
      .array(z.strictObject({ sha: z.string(), subject: z.string() }))
      .optional()
      .describe('The newest first, at most 20. Absent where they are not known.'),
    more: amount.optional().describe('How many more there are.'),
    detail: z.string().optional().describe('Why there is no list.'),
  })
    .optional()
    .describe('Pins. Absent where the consumer is the same.'),
  packages: z
    .array(z.strictObject({ name: z.string(), ...move }))
    .optional()
    .describe('What set-up has installed in another version. Absent where one of the two runs has no list.'),
  images: z
    .array(z.strictObject({ reference: z.string(), ...move }))
    .describe('Images that the tests pulled, with their digests.'),
  runner: DocumentMove.optional(),
})

const DocumentShown = z.strictObject({
  times: amount,
  of: amount.describe('How often it could have been seen.'),
  example: z.string().optional(),
})

const DocumentDifference = z.strictObject({
  text: z.string().describe('In one line: where, and what has become of it.'),
  kind: z.enum(DIFFERENCE_KINDS),
  severity: z
    .enum(SEVERITIES)
    .describe('`breaking`: who relied on it fails. `doubtful`: some may. `additive`: nobody.'),
  operation: z.string().describe('As in `GET /users/{id}`.'),
  before: z.string(),
  after: z.string(),
  baseline: DocumentShown.describe('How often the published image shows what was there before.'),
  candidate: DocumentShown,
  tests: z.array(z.string()).describe('Some of the candidate’s tests that show it.'),
  files: z.array(z.string()).describe('Some of the test files that do.'),
  failed: z
    .strictObject({ shown: amount, of: amount })
    .optional()
    .describe('How many of the failed tests show it.'),
  follows: amount.optional().describe('The index of the difference that it comes from.'),
})

const DocumentContract = z.strictObject({
  platform: z.string().optional().describe('Where a plan divides the trial.'),
  state: z
    .enum(['compared', 'same', 'unknown'])
    .describe('`same`: both are one image. `unknown`: there was nothing to compare.'),
  why: z.string().optional().describe('Why nothing was compared, or what was left out.'),
  exchanges: z
    .strictObject({ baseline: amount, candidate: amount })
    .optional()
    .describe('How many requests were compared.'),
  differences: z.array(DocumentDifference).describe('Causes come before what follows from them.'),
  more: amount.optional().describe('How many differences are left out here; contract.json has all.'),
})
type DocumentContract = z.infer<typeof DocumentContract>

const DocumentConsumer = z.strictObject({
  name: z.string(),
  release: z
    .strictObject({ of: z.string(), tag: z.string() })
    .optional()
    .describe('The consumer that it is a release of, and the tag.'),
  repository: z.string().optional().describe('Absent when there is no evidence, as is `ref`.'),
  ref: z.string().optional(),
  pin: z.string().optional().describe('The commit that `ref` was resolved to.'),
  verdict: z.enum(['pass', ...Blocking.options]),
  reasons: z.array(DocumentReason),
  excused: z
    .array(DocumentExcused)
    .optional()
    .describe('What is not held against the candidate, and why. Absent when there is nothing of that kind.'),
  baseline: DocumentBaseline.optional().describe(
    'The published image that red files were run on, too. Absent where there was nothing to compare.',
  ),
  tests: z
    .array(DocumentTest)
    .optional()
    .describe('What was not green in every run on both images. Absent where nothing was compared.'),
  files: z.array(DocumentFile),
  control: z
    .array(DocumentFile)
    .optional()
    .describe('The files of the negative control, which failed on a dead image. Absent when there was none.'),
  contracts: z
    .array(DocumentContract)
    .optional()
    .describe(
      'What the two images answered otherwise, for each platform. Absent where nothing was recorded.',
    ),
  installed: z
    .array(InstalledPackage)
    .optional()
    .describe('What set-up has installed, of all parts together. Absent where nothing lists it.'),
  pulled: z
    .array(PulledImage)
    .optional()
    .describe('Images of other repositories that the tests pulled. Absent where there is none.'),
  runners: z
    .array(RunnerImage)
    .optional()
    .describe('The images of the hosted runners that tried it. Absent where there was none.'),
  setUps: z
    .array(SetUpEvidence)
    .optional()
    .describe(
      'How the set-up of each part was come by: `made` from nothing, `restored` from an earlier run in the place of its steps, or `continued` on top of one. Absent without `setup-cache`.',
    ),
  moved: DocumentMoved.optional().describe(
    'What is another one than at the last green. Absent for a consumer that passes, and where no last green is known.',
  ),
})
export type DocumentConsumer = z.infer<typeof DocumentConsumer>

const DocumentCandidate = CandidateFields.extend({
  approved: z.boolean().describe('Whether it may be published.'),
  content: z
    .string()
    .optional()
    .describe(
      'A digest of its layers and settings, the same for each build of the same; absent where nobody read them.',
    ),
}).refine(hasOrigin, ORIGIN_WANTED)

const DocumentStage = z.strictObject({
  lane: z.string(),
  name: z.string(),
  startedAt: z.number().describe('Milliseconds since the run began, as is `endedAt`.'),
  endedAt: z.number(),
})

export const VerdictDocument = z.strictObject({
  schema: z.literal(VERDICT_SCHEMA),
  run: z.string(),
  startedAt: z.string().describe('ISO 8601.'),
  durationMs: z.number().nonnegative(),
  verdict: z.enum(['pass', ...Blocking.options, 'not-applicable']),
  compatible: z.boolean().describe('True for `pass` only.'),
  approvedImageId: z
    .string()
    .describe(
      'For `pass` the config digest of the candidate, of several platforms separated by commas; otherwise empty.',
    ),
  notApplicable: z.string().optional().describe('Why the gate does not apply.'),
  question: z
    .string()
    .optional()
    .describe(
      'A digest of what was asked of the image: consumers at their pins, set-up, policy, machine, gate. Absent where not all of it was known.',
    ),
  candidates: z.array(DocumentCandidate).describe('One for each platform that was built.'),
  untried: z.array(z.string()).describe('Platforms that no consumer was tried on. They are not approved.'),
  latest: Latest.optional().describe(
    'Where the published image’s `:latest` pointed. Absent when nobody asked.',
  ),
  consumers: z.array(DocumentConsumer),
  stages: z.array(DocumentStage),
  reproduce: z
    .record(z.string(), z.string())
    .describe('A command for each consumer, by its name, and its platform where there are several.'),
  notes: z.array(z.string()),
})
export type VerdictDocument = z.infer<typeof VerdictDocument>

/** verdict.json: the verdict and what it rests on, for programs. */
export function verdictDocument(result: RunResult): VerdictDocument {
  const { judgement, notApplicable, question, contents, candidates, untried, latest } = result
  const approved = approvedDigests(result)
  const { run, startedAt, durationMs, stages, reproduce, notes } = result
  return {
    schema: VERDICT_SCHEMA,
    run,
    startedAt,
    durationMs,
    verdict: judgement.verdict,
    compatible: judgement.verdict === 'pass',
    approvedImageId: approved.join(','),
    ...(notApplicable !== undefined && { notApplicable }),
    ...(question !== undefined && { question }),
    candidates: candidates.map(one => {
      const content = contents?.get(one.configDigest)
      const isApproved = approved.includes(one.configDigest)
      return { ...one, approved: isApproved, ...(content !== undefined && { content }) }
    }),
    untried,
    ...(latest !== undefined && { latest }),
    consumers: judgement.consumers.map(consumer => documentConsumer(consumer, result)),
    stages,
    reproduce,
    notes,
  }
}

function documentConsumer(
  { name, release, pin, verdict, reasons, excused, baseline, tests, moved }: ConsumerVerdict,
  result: RunResult,
): DocumentConsumer {
  const own = { ...result, evidence: result.evidence.filter(({ consumer }) => consumer.name === name) }
  const rows = fileRows(own)
  const control = controlRows(own)
  const from = candidateTrials(own.evidence)[0]?.consumer
  return {
    name,
    ...(release && { release }),
    ...(from !== undefined && { repository: from.repository, ref: from.ref }),
    ...(pin !== undefined && { pin }),
    verdict,
    reasons: reasons.map(({ consumer: _, ...reason }) => reason),
    ...(excused && { excused: excused.map(({ consumer: _, ...one }) => one) }),
    ...(baseline && { baseline }),
    ...(tests && { tests }),
    files: rows.map(documentFile),
    ...(control.length > 0 && { control: control.map(documentFile) }),
    ...(result.contracts && { contracts: documentContracts(name, result.contracts) }),
    ...trialState(name, result.evidence),
    ...(moved && { moved }),
  }
}

const DIFFERENCES_KEPT = 100
const TESTS_KEPT = 10
const TEXT_KEPT = 500

function documentContracts(name: string, contracts: ConsumerContract[]): DocumentContract[] {
  const own = contracts.filter(({ consumer }) => consumer === name)
  return own.map(({ platform, outcome }) => ({
    ...(platform !== undefined && { platform }),
    state: outcome.state,
    ...(outcome.state === 'compared'
      ? {
          ...(outcome.leftOut !== undefined && { why: cutText(outcome.leftOut, TEXT_KEPT) }),
          ...documentComparison(outcome.comparison),
        }
      : { why: cutText(outcome.why, TEXT_KEPT), differences: [] }),
  }))
}

function documentComparison({
  baseline,
  candidate,
  differences,
}: Comparison): Pick<DocumentContract, 'exchanges' | 'differences' | 'more'> {
  const more = differences.length - DIFFERENCES_KEPT
  return {
    exchanges: { baseline: baseline.exchanges, candidate: candidate.exchanges },
    differences: differences.slice(0, DIFFERENCES_KEPT).map(documentDifference),
    ...(more > 0 && { more }),
  }
}

function documentDifference(difference: Difference): DocumentContract['differences'][number] {
  const { kind, severity, place, before, after, baseline, candidate, tests, files, failed, follows } =
    difference
  const short = (text: string) => cutText(text, TEXT_KEPT)
  const shown = ({ times, of, examples: [example] }: Shown) => ({
    times,
    of,
    ...(example !== undefined && { example: short(example) }),
  })
  return {
    text: short(differenceText(difference)),
    kind,
    severity,
    operation: short(place.operation),
    before: short(before),
    after: short(after),
    baseline: shown(baseline),
    candidate: shown(candidate),
    tests: tests.slice(0, TESTS_KEPT).map(short),
    files: files.slice(0, TESTS_KEPT).map(short),
    ...(failed && { failed }),
    ...(follows !== undefined && { follows }),
  }
}

function documentFile({ consumer: _, ...row }: FileRow): DocumentFile {
  return row
}

/** schema/verdict.schema.json: the JSON Schema (draft 2020-12) of verdict.json. */
export function verdictSchema(): string {
  const schema = z.toJSONSchema(VerdictDocument.describe('verdict.json, written by compat-gate.'))
  return `${JSON.stringify(schema, null, 2)}\n`
}
