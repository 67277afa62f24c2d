import type { Expectation } from '../config/config.js'
import { readPartLabel } from '../config/file-parts.js'
import type { Waiver } from '../config/waivers.js'
import { type Evidence, type FileEvidence, isFailure, type TestCase } from '../evidence.js'
import { firstLine, formatCount, matchesWildcard } from '../shared/text.js'
import { failureCode, hasFault } from './file-rules.js'
import { fingerprint } from './fingerprint.js'
import type { ReasonCode } from './reasons.js'
import { candidateTrials, type Excuse, type Finding, finding, type Policy, wasStopped } from './verdict.js'

interface TestPlace {
  platform: string | undefined
  file: string
  test: string
}

/** A failed test that entries cover in every one of its failures. */
export interface WaivedTest extends TestPlace {
  /** Of several, the one for the first failure. */
  waiver: Waiver
}

/** More failed tests than this are no known failure: an entry that fits more covers none of them. */
export const MOST_WAIVED_TESTS = 20

/** How a test fails can be known, and nothing else. */
const WAIVABLE: readonly ReasonCode[] = ['test-failed', 'test-errored']

/** What may be said of such a test, where it was run on the published image too. */
const COVERED: readonly ReasonCode[] = [...WAIVABLE, 'newly-broken', 'masked', 'newly-flaky', 'undecided']

/**
 * The failed tests of a consumer that its waivers cover.
 * @param evidence of this consumer; where an entry is too wide depends on all of it
 */
export function waivedTests(policy: Policy, evidence: Evidence[]): WaivedTest[] {
  const trials = evidence.filter(isOfCandidate)
  const failures = candidateFailures(policy, trials)
  const inForce = entriesOf(policy).filter(one => whyNotInForce(one, policy, trials, failures) === undefined)
  const waived = new Map<string, WaivedTest | undefined>()
  for (const failure of failures) {
    const { platform, file, test } = failure
    const key = JSON.stringify([platform, file, test])
    const waiver = inForce.find(one => isKnown(one, failure))
    if (waiver === undefined) waived.set(key, undefined)
    else if (!waived.has(key)) waived.set(key, { platform, file, test, waiver })
  }
  return [...waived.values()].filter(one => one !== undefined)
}

/**
 * The reasons of one trial: those of a known failure excused, and of every failure that could be known with its fingerprint.
 * Where a file has no test that passed beside waived ones, it has that as a reason: an entry covers tests, and no file.
 * @param evidence of that trial, with its rounds
 * @param waived of the whole consumer
 */
export function waivedReasons(
  found: Finding[],
  policy: Policy,
  evidence: Evidence[],
  waived: WaivedTest[],
): Finding[] {
  const failures = candidateFailures(policy, evidence.filter(isOfCandidate))
  const reasons = found.map(one => {
    const failure = COVERED.includes(one.code) ? failures.find(other => isAbout(one, other)) : undefined
    if (failure?.fingerprint === undefined) return one
    const { fingerprint, platform } = failure
    const known = { ...one, fingerprint, ...(platform !== undefined && { platform }) }
    const own = waived.find(other => isAbout(one, other) && other.platform === platform)
    return own === undefined || one.excuse !== undefined ? known : { ...known, excuse: excuseOf(own) }
  })
  const files = new Set(
    reasons.flatMap(({ file, excuse }) => (excuse?.code === 'waived' ? (file ?? []) : [])),
  )
  return [...reasons, ...nonePassed(candidateTrials(evidence), files)]
}

function isAbout({ file, test }: Finding, place: TestPlace): boolean {
  return file === place.file && test === place.test
}

function excuseOf({ waiver: { reason, link, author, expires } }: WaivedTest): Excuse {
  return { code: 'waived', detail: `${reason} (${author}, until ${expires})`, link }
}

function nonePassed(trials: Evidence[], files: ReadonlySet<string>): Finding[] {
  return trials
    .flatMap(trial => trial.files)
    .filter(
      // Of a part, `dividedReasons` says it where no other part has a test that passed either.
      ({ file, report }) =>
        files.has(file) &&
        readPartLabel(file).of === 1 &&
        !report.cases.some(({ outcome }) => outcome === 'passed'),
    )
    .map(({ file, report }) =>
      finding('none-passed', `of ${report.cases.length} tests none passed`, { file }),
    )
}

/** The platform that a trial ran on. */
function trialPlatform({ part, candidate }: Evidence): string | undefined {
  return part?.platform ?? candidate?.platform
}

/** Each entry that covers nothing, and why: of the consumers and platforms that were tried to the end. */
export function waiverNotes(policies: Policy[], evidence: Evidence[]): string[] {
  return policies.flatMap(policy => {
    const own = evidence.filter(({ consumer }) => consumer.name === policy.consumer)
    const trials = own.filter(isOfCandidate)
    const failures = candidateFailures(policy, trials)
    return entriesOf(policy).flatMap(waiver => {
      const why = whyNotInForce(waiver, policy, trials, failures) ?? whyUnused(waiver, trials, failures)
      return why === undefined ? [] : [`the waiver at ${waiver.place} covers nothing: ${why}`]
    })
  })
}

/** Why an entry covers nothing, whatever the tests do; undefined when it can. */
export function whyWaiverIsVoid(
  { test, expires }: Pick<Waiver, 'test' | 'expires'>,
  today: string,
): string | undefined {
  if (expires < today)
    return `it expired on ${expires}: mend the test, or look at it anew and write another entry`
  // Without a letter or a digit it says nothing about the tests that it fits.
  if (!/[\p{L}\p{N}]/u.test(test)) return `'${test}' fits every test: name those that are known to fail`
  return undefined
}

/** Rounds as well: a test that fails in another way there is not known. */
function isOfCandidate({ arm }: Evidence): boolean {
  return arm === 'candidate'
}

interface CandidateFailure extends TestPlace {
  /** Undefined where it is no failure that an entry can cover. */
  fingerprint: string | undefined
}

function entriesOf({ waivers, consumer }: Policy): Waiver[] {
  return waivers?.entries.filter(waiver => waiver.consumer === consumer) ?? []
}

function candidateFailures({ expect }: Policy, trials: Evidence[]): CandidateFailure[] {
  return trials.flatMap(trial =>
    trial.files.flatMap(file => {
      const platform = trialPlatform(trial)
      return file.report.cases.filter(isFailure).map(one => ({
        platform,
        file: file.file,
        test: one.id,
        fingerprint: knownFingerprint(one, file, expect),
      }))
    }),
  )
}

/** How a test failed; undefined where the candidate crashed, or something else than the test is the reason. */
function knownFingerprint(test: TestCase, file: FileEvidence, expect: Expectation): string | undefined {
  if (!WAIVABLE.includes(failureCode(test, file, expect, 'candidate'))) return undefined
  return hasFault(file, expect, 'candidate') ? undefined : fingerprintOf(test)
}

/** Several questions are asked of each of up to thousands of failures, and a fingerprint looks for much in a long text. */
const fingerprints = new WeakMap<TestCase, string>()

function fingerprintOf(test: TestCase): string {
  const known = fingerprints.get(test) ?? fingerprint(test.text)
  fingerprints.set(test, known)
  return known
}

function whyNotInForce(
  waiver: Waiver,
  { waivers }: Policy,
  trials: Evidence[],
  failures: CandidateFailure[],
): string | undefined {
  const isVoid = waivers && whyWaiverIsVoid(waiver, waivers.today)
  if (isVoid !== undefined) return isVoid
  const ids = new Set(
    trials.flatMap(({ files }) => files.flatMap(({ report }) => report.cases.map(({ id }) => id))),
  )
  if (waiver.test.includes('*') && [...ids].every(id => matchesWildcard(waiver.test, id)) && ids.size > 1)
    return `'${waiver.test}' fits each of the ${ids.size} tests: name those that are known to fail`
  const known = failures.filter(failure => isKnown(waiver, failure))
  const tests = new Set(known.map(({ file, test }) => JSON.stringify([file, test])))
  if (tests.size <= MOST_WAIVED_TESTS) return undefined
  return `it fits ${tests.size} failed tests, and an entry covers at most ${MOST_WAIVED_TESTS}: that many are a break, and not a known failure`
}

/** Nothing is said about what was not tried to its end. */
function whyUnused(waiver: Waiver, trials: Evidence[], failures: CandidateFailure[]): string | undefined {
  const own = trials.filter(
    trial => waiver.platform === undefined || trialPlatform(trial) === waiver.platform,
  )
  if (own.length === 0 || own.some(wasStopped)) return undefined
  if (failures.some(failure => isKnown(waiver, failure))) return undefined
  const others = failures.filter(failure => isFor(waiver, failure))
  const [other] = others
  if (other === undefined) return `no test that '${waiver.test}' fits has failed: remove it`
  const why =
    other.fingerprint !== undefined ? 'in another way than it says' : 'in a way that no entry can cover'
  const more = others.length === 1 ? '' : `, as did ${formatCount(others.length - 1, 'other')}`
  return `${firstLine(other.test, 200)} failed ${why}${more}`
}

function isKnown(waiver: Waiver, failure: CandidateFailure): boolean {
  return isFor(waiver, failure) && failure.fingerprint === waiver.fingerprint
}

function isFor(waiver: Waiver, { platform, file, test }: TestPlace): boolean {
  if (waiver.platform !== undefined && waiver.platform !== platform) return false
  const own = readPartLabel(file).file
  return (waiver.file ?? own) === own && matchesWildcard(waiver.test, test)
}
