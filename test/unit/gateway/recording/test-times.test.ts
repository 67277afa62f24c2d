import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ReportEvidence } from '../../../../src/evidence.js'
import { certainTestSpans, withTests } from '../../../../src/gateway/recording/test-times.js'
import { testCase } from '../../../support/evidence.js'

const RAN = { startedAt: 10_000, endedAt: 20_000 }

function report(seconds: number[], more: Partial<ReportEvidence> = {}): ReportEvidence {
  const cases = seconds.map((one, index) => testCase(`t${index}`, { seconds: one }))
  return { state: 'ok', detail: '', cases, inOrder: true, ...more }
}

describe('the times of which it is certain which test ran', () => {
  test('are those in which only that test has room', () => {
    // 1 s of 10 is nobody's: each test began within that second.
    expect(certainTestSpans(report([3, 0.5, 5.5]), RAN)).toEqual([
      { test: 't0', startedAt: 11_003, endedAt: 12_997 },
      { test: 't2', startedAt: 14_503, endedAt: 18_997 },
    ])
  })

  test('are the whole where one test ran, whoever wrote the report', () => {
    const cases = [testCase('skipped', { outcome: 'skipped' }), testCase('only', { seconds: 0 })]
    expect(certainTestSpans({ state: 'ok', detail: '', cases }, RAN)).toEqual([{ test: 'only', ...RAN }])
  })

  test.each<[string, ReportEvidence]>([
    ['no test ran', report([])],
    ['nothing tells the order', report([4, 5], { inOrder: undefined })],
    ['they ran side by side', report([7, 7])],
    [
      'a test ran again',
      report([4], { cases: [testCase('a', { seconds: 5 }), testCase('b', { seconds: 4, attempts: 2 })] }),
    ],
  ])('are none where %s', (_, evidence) => {
    expect(certainTestSpans(evidence, RAN)).toEqual([])
  })

  test('are always within the time in which it really ran', () => {
    const ms = fc.integer({ min: 0, max: 5_000 })
    const schedule = fc.array(fc.record({ pause: fc.integer({ min: 0, max: 300 }), took: ms }), {
      minLength: 2,
      maxLength: 12,
    })
    let found = 0
    fc.assert(
      fc.property(schedule, fc.integer({ min: 0, max: 2_000 }), (all, tail) => {
        let clock = RAN.startedAt
        const real = all.map(({ pause, took }) => {
          const startedAt = clock + pause
          clock = startedAt + took
          return { startedAt, endedAt: clock }
        })
        const rounded = report(all.map(({ took }) => (took + 0.4) / 1_000))
        for (const { test, startedAt, endedAt } of certainTestSpans(rounded, {
          ...RAN,
          endedAt: clock + tail,
        })) {
          found += 1
          const own = real[Number(test.slice(1))]
          expect(startedAt).toBeGreaterThanOrEqual(own?.startedAt ?? Number.NaN)
          expect(endedAt).toBeLessThanOrEqual(own?.endedAt ?? Number.NaN)
        }
      }),
    )
    expect(found).toBeGreaterThan(50)
  })
})

test('an exchange is of the test in whose time all of it lies', () => {
  const exchange = (startedAt: number, ms: number) => ({
    startedAt,
    ms,
    connection: 'c1',
    request: { method: 'GET', target: '/', httpVersion: 'HTTP/1.1', headers: [] },
  })
  const spans = [
    { test: 'a', startedAt: 100, endedAt: 200 },
    { test: 'b', startedAt: 250, endedAt: 300 },
  ]
  const all = [exchange(90, 5), exchange(90, 20), exchange(100, 100), exchange(190, 70), exchange(260, -1)]
  expect(withTests(all, spans).map(one => one.test)).toEqual([undefined, undefined, 'a', undefined, 'b'])
})
