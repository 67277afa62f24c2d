import type { Exchange } from '../../contract/exchange.js'
import type { ReportEvidence } from '../../evidence.js'

/** Milliseconds since the epoch. */
interface TimeSpan {
  startedAt: number
  endedAt: number
}

/** A time in which one test ran, and no other one. */
export interface TestSpan extends TimeSpan {
  /** The id of the test. */
  test: string
}

// Reports round the time of a test to milliseconds.
const ROUNDING_MS = 1

/**
 * The times of which it is certain which test ran. Reports say how long each test took and not when it began; what ran before,
 * between and after the tests (imports, fixtures) they do not say at all. Of tests that ran one after the other, each began at
 * the latest when only it and those behind it had room before the end, and ended no earlier than it and those before it took.
 *
 * @param ran when the command was started, and when it had ended
 */
export function certainTestSpans({ cases, inOrder }: ReportEvidence, ran: TimeSpan): TestSpan[] {
  const [only, second] = cases.filter(({ outcome }) => outcome !== 'skipped')
  if (only === undefined) return []
  if (second === undefined) return [{ test: only.id, ...ran }]
  const took = cases.map(({ seconds }) => seconds * 1_000)
  const all = took.reduce((sum, ms) => sum + ms, 0)
  const isOneByOne = inOrder === true && cases.every(({ attempts }) => attempts === 1)
  // Where the sum is more than the whole, they ran side by side.
  if (!isOneByOne || all > ran.endedAt - ran.startedAt + ROUNDING_MS * cases.length) return []
  let before = 0
  return cases.flatMap(({ id: test }, index) => {
    const rounding = ROUNDING_MS * cases.length
    const startedAt = ran.endedAt - (all - before) + rounding
    before += took[index] ?? 0
    const endedAt = ran.startedAt + before - rounding
    return startedAt < endedAt ? [{ test, startedAt, endedAt }] : []
  })
}

/** The exchanges, with the test in whose time each lies as a whole; one without an end where it began. */
export function withTests(exchanges: readonly Exchange[], spans: readonly TestSpan[]): Exchange[] {
  return exchanges.map(exchange => {
    const { startedAt, ms } = exchange
    const endedAt = startedAt + Math.max(ms, 0)
    const span = spans.find(one => one.startedAt <= startedAt && endedAt <= one.endedAt)
    return span === undefined ? exchange : { ...exchange, test: span.test }
  })
}
