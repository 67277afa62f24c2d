import type { Waiver } from '../config/waivers.js'
import type { VerdictDocument } from '../report/verdict-document.js'
import { UsageError } from '../shared/errors.js'
import { formatNames, matchesWildcard } from '../shared/text.js'
import { REASONS, type ReasonCode, type RuleCode } from '../verdict/reasons.js'
import { MOST_WAIVED_TESTS } from '../verdict/waivers.js'

/** The part of an entry that a verdict says. */
export type WaivableFailure = Pick<Waiver, 'consumer' | 'test' | 'platform' | 'fingerprint'>

/** What of a verdict shall be waived. */
interface WaiverRequest {
  /** A glob over ids of tests. */
  test: string
  /** Only of this consumer. */
  consumer: string | undefined
}

type JudgedConsumer = Pick<VerdictDocument['consumers'][number], 'name' | 'reasons'>

/**
 * An entry for each way in which the tests failed that a glob fits.
 * @throws UsageError that says why, when one of them cannot be waived: then there are no entries at all
 */
export function waiversFor(
  consumers: JudgedConsumer[],
  { test, consumer: only }: WaiverRequest,
): WaivableFailure[] {
  const asked = consumers.filter(({ name }) => only === undefined || name === only)
  const failed = asked.flatMap(one =>
    one.reasons.filter(isOfTest).map(reason => ({ ...reason, consumer: one.name, why: whyNot(reason, one) })),
  )
  const found = failed.filter(one => matchesWildcard(test, one.test))
  if (found.length === 0) throw nothingFits(test, failed)
  const refused = found.filter(({ why }) => why !== undefined)
  if (refused.length > 0)
    throw new UsageError(
      `cannot be waived: ${formatNames(
        refused.map(one => `${one.consumer} ${one.test}: ${one.why}`),
        5,
      )}`,
    )
  const tests = new Set(found.map(({ file, test: id }) => JSON.stringify([file, id])))
  if (tests.size > MOST_WAIVED_TESTS)
    throw new UsageError(
      `'${test}' fits ${tests.size} failed tests, and an entry covers at most ${MOST_WAIVED_TESTS}: that many are a break, and not a known failure`,
    )
  const entries = found.map(({ consumer, platform, fingerprint = '' }) => ({
    consumer,
    test,
    ...(platform !== undefined && { platform }),
    fingerprint,
  }))
  return [...new Map(entries.map(one => [JSON.stringify(one), one])).values()]
}

type TestReason = JudgedConsumer['reasons'][number] & { test: string }

function isOfTest(reason: JudgedConsumer['reasons'][number]): reason is TestReason {
  return reason.test !== undefined
}

const FAULTS: readonly RuleCode[] = ['container-crashed', 'container-out-of-memory', 'nothing-to-run']

function whyNot({ code, file, fingerprint }: TestReason, { reasons }: JudgedConsumer): string | undefined {
  if (fingerprint !== undefined) return undefined
  const fault = reasons.find(one => one.file === file && FAULTS.includes(one.code))?.code
  return fault === undefined ? saidBy(code) : `${saidBy(fault)} That is never a known failure`
}

function saidBy(code: RuleCode): string {
  return `${code}: ${REASONS[code as ReasonCode].meaning}`
}

function nothingFits(glob: string, failed: TestReason[]): UsageError {
  const names = formatNames([...new Set(failed.map(({ test }) => test))], 5)
  const known = failed.length === 0 ? 'none has failed' : `those are ${names}`
  return new UsageError(`--test: no failed test of the verdict fits '${glob}': ${known}`)
}
