import { compareOperation, missingOperations, type PlacedFinding } from './compare-operations.js'
import { type Contract, contractsOf } from './contract.js'
import type { Difference, Shown } from './difference.js'
import type { Recording } from './exchange.js'
import { NO_ANSWER } from './operation.js'
import { type ChangedTexts, changedTexts, isSameChange } from './same-change.js'
import type { Count } from './tally.js'

/** What two arms' contracts differ in. */
export interface Comparison {
  baseline: ArmFacts
  candidate: ArmFacts
  /** Causes before what follows from them: in the order in which the candidate's exchanges show them. */
  differences: Difference[]
  /** What two recordings of one image may well differ in. */
  undecided: Difference[]
}

export interface ArmFacts {
  recordings: number
  exchanges: number
  operations: number
}

export interface CompareOptions {
  /** Those of the candidate's tests that failed, as `Exchange.test` names them. */
  failedTests?: ReadonlySet<string>
  /** The test files that they are in, as `Recording.file` names them. */
  failedFiles?: ReadonlySet<string>
}

/**
 * Compares what two images showed.
 *
 * @param baseline recordings of the image that users have; several of one test file tell what varies by itself
 */
export function compareRecordings(
  baseline: readonly Recording[],
  candidate: readonly Recording[],
  options: CompareOptions = {},
): Comparison {
  return compareArmContracts(baseline, candidate, options).comparison
}

/** The same, with the contracts themselves. */
export function compareArmContracts(
  baseline: readonly Recording[],
  candidate: readonly Recording[],
  options: CompareOptions = {},
): { comparison: Comparison; baseline: Contract; candidate: Contract } {
  const recordings = filesOfBoth(baseline, candidate)
  const [one, other] = contractsOf(recordings)
  if (one === undefined || other === undefined) throw new Error('expected two contracts')
  const findings = compareContracts(one, other).map(finding => ({
    ...finding,
    sure: finding.sure || isNoticed(finding, options),
  }))
  const sorted = (sure: boolean) => {
    const some = findings.filter(finding => finding.sure === sure)
    return inCausalOrder(some, other.operations, options)
  }
  const comparison = {
    baseline: factsOf(recordings[0], one),
    candidate: factsOf(recordings[1], other),
    differences: sorted(true),
    undecided: sorted(false),
  }
  return { comparison, baseline: one, candidate: other }
}

/** Where files are known, those that ran on both arms: what one arm alone has run says nothing. */
function filesOfBoth(
  baseline: readonly Recording[],
  candidate: readonly Recording[],
): [readonly Recording[], readonly Recording[]] {
  const all = [...baseline, ...candidate]
  if (all.some(({ file }) => file === undefined)) return [baseline, candidate]
  const files = (arm: readonly Recording[]) => new Set(arm.map(({ file }) => file))
  const [one, other] = [files(baseline), files(candidate)]
  const common = (arm: readonly Recording[]) => arm.filter(({ file }) => one.has(file) && other.has(file))
  return common(baseline).length === 0 ? [baseline, candidate] : [common(baseline), common(candidate)]
}

function factsOf(recordings: readonly Recording[], { exchanges, operations }: Contract): ArmFacts {
  return { recordings: recordings.length, exchanges, operations: operations.size }
}

function compareContracts(baseline: Contract, candidate: Contract): PlacedFinding[] {
  const repeats = { baseline: baseline.repeats, candidate: candidate.repeats }
  const common = [...candidate.operations.values()].flatMap(operation => {
    const other = baseline.operations.get(operation.name)
    return other === undefined ? [] : compareOperation(other, operation, repeats)
  })
  return [...common, ...missingOperations(baseline, candidate, repeats)]
}

/** Whether it is an error that the candidate gave in tests alone that have failed, or in their files where no test is known. */
function isNoticed(finding: PlacedFinding, { failedTests, failedFiles }: CompareOptions): boolean {
  const { kind, candidate, severity, after } = finding
  if (kind !== 'status-changed' || severity !== 'breaking' || failedTests === undefined) return false
  const { tests, files } = candidate.count
  // Connections end when a container is stopped, in whatever test.
  if (tests.size === 0 && (files.size === 0 || after.includes(NO_ANSWER))) return false
  return [...tests].every(test => failedTests.has(test)) && [...files].every(file => failedFiles?.has(file))
}

/** Causes before what follows from them. */
export function inCausalOrder(
  findings: readonly PlacedFinding[],
  candidate: Contract['operations'],
  { failedTests }: CompareOptions,
): Difference[] {
  const ordered = findings
    .map(finding => ({ finding, first: firstOf(finding, candidate) }))
    .sort((one, other) => compareOrder(one, other))
  const told: Difference[] = []
  const changes: (ChangedTexts | undefined)[] = []
  for (const { finding, first } of ordered) {
    const difference = differenceOf(finding, first, failedTests)
    const change =
      finding.kind === 'grammar-changed' && finding.texts ? changedTexts(finding.texts) : undefined
    const cause = causeOf(difference, told) ?? causeOfTexts(difference, change, told, changes)
    told.push(cause === undefined ? difference : { ...difference, follows: cause })
    changes.push(change)
  }
  return told
}

/** The number of the difference that changed texts come from: the same change, with something else around it. */
function causeOfTexts(
  { severity }: Difference,
  change: ChangedTexts | undefined,
  told: readonly Difference[],
  changes: readonly (ChangedTexts | undefined)[],
): number | undefined {
  if (change === undefined) return undefined
  for (const [at, one] of changes.entries()) {
    const cause = told[at]?.follows ?? at
    // What breaks would not be told as a break where its cause is none.
    const isGrave = severity !== 'breaking' || told[cause]?.severity === 'breaking'
    if (one !== undefined && isGrave && isSameChange(change, one)) return cause
  }
  return undefined
}

interface Ordered {
  finding: PlacedFinding
  first: Difference['first']
}

// A response comes after its own request. What is not asked for any more comes last.
function compareOrder(one: Ordered, other: Ordered): number {
  const rank = ({ finding, first }: Ordered) => [
    Number(finding.kind === 'operation-removed' && finding.candidate.of === 0),
    first.index,
    finding.place.message === 'request' ? 0 : finding.place.part === 'operation' ? 1 : 2,
  ]
  const [a, b] = [rank(one), rank(other)]
  for (const [at, value] of a.entries()) if (value !== b[at]) return value - (b[at] ?? 0)
  const name = ({ finding }: Ordered) => JSON.stringify([finding.place, finding.kind])
  return name(one) < name(other) ? -1 : 1
}

function firstOf(
  { candidate, baseline, place }: PlacedFinding,
  operations: Contract['operations'],
): Difference['first'] {
  const shown = [candidate.count, operations.get(place.operation)?.seen, baseline.count]
  const count = shown.find(one => one !== undefined && one.times > 0) ?? baseline.count
  return { index: count.first, at: count.firstAt }
}

function differenceOf(
  finding: PlacedFinding,
  first: Difference['first'],
  failedTests: ReadonlySet<string> | undefined,
): Difference {
  const { kind, severity, place, before, after, baseline, candidate, chance } = finding
  const tests = [...candidate.count.tests].sort()
  return {
    kind,
    severity,
    place,
    before,
    after,
    baseline: shownOf(baseline),
    candidate: shownOf(candidate),
    first,
    tests,
    files: [...candidate.count.files].sort(),
    ...(failedTests !== undefined && {
      failed: { shown: tests.filter(test => failedTests.has(test)).length, of: failedTests.size },
    }),
    chance,
  }
}

function shownOf({ count, of }: { count: Count; of: number }): Shown {
  return { times: count.times, of, examples: count.examples }
}

/** Kinds whose `before` and `after` tell one change from another. */
const TELLING: readonly Difference['kind'][] = ['grammar-changed', 'type-changed', 'field-renamed']

/** The number of the difference that another one comes from, among those before it. */
function causeOf(difference: Difference, earlier: readonly Difference[]): number | undefined {
  const { kind, place, before, after } = difference
  // The same change in another place, or in what the consumer sends on.
  const same = TELLING.includes(kind)
    ? earlier.findIndex(one => one.kind === kind && one.before === before && one.after === after)
    : -1
  if (same >= 0) return earlier[same]?.follows ?? same
  // What the consumer does not send any more: it did not get so far.
  const isLess = place.message === 'request' && difference.candidate.times === 0
  const broken = earlier.findIndex(({ severity }) => severity === 'breaking')
  if (isLess) return broken < 0 ? undefined : broken
  if (kind !== 'status-changed' && kind !== 'operation-removed') return undefined
  // An answer to a request that is another one.
  const { operation } = place
  const asked = earlier.find(one => one.place.operation === operation && one.place.message === 'request')
  return asked?.follows
}
