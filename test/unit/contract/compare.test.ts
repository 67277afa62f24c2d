import { describe, expect, it } from 'vitest'
import { compareRecordings } from '../../../src/contract/compare.js'
import { differenceText } from '../../../src/contract/difference-text.js'
import type { Exchange } from '../../../src/contract/exchange.js'
import { contractLines } from '../../../src/report/contract-lines.js'
import { changedShop } from '../../support/contract/changes.js'
import { PAIRS } from '../../support/contract/pairs.js'
import { exchangeOf, Ids, recordingOf } from '../../support/contract/shop.js'

const { change } = PAIRS['a uuid that became two'] ?? {}

function texts({ differences }: { differences: Parameters<typeof differenceText>[0][] }): string[] {
  return differences.map(differenceText)
}

describe('a comparison', () => {
  const incident = compareRecordings(
    [recordingOf(changedShop(undefined, 1))],
    [recordingOf(changedShop(change, 2))],
    {
      failedTests: new Set(['shop::test 3', 'shop::test 4', 'elsewhere::test']),
    },
  )

  it('has the cause first, and what follows from it behind', () => {
    const [cause, ...rest] = incident.differences
    expect(cause).toMatchObject({
      kind: 'grammar-changed',
      severity: 'breaking',
      before: 'uuid',
      after: 'uuid/uuid',
    })
    expect(cause?.follows).toBeUndefined()
    const following = rest.filter(({ place }) => place.part !== 'body')
    expect(following.map(({ follows }) => follows)).toEqual(following.map(() => 0))
    expect(following.length).toBeGreaterThan(3)
  })

  it('says how often each arm shows it, an example, and which tests do', () => {
    const [cause] = incident.differences
    expect(cause).toMatchObject({
      baseline: { times: 20, of: 20 },
      candidate: { times: 20, of: 20 },
      first: { index: 0, at: 1_780_000_000_000 },
      failed: { shown: 2, of: 3 },
    })
    expect(cause?.tests).toHaveLength(20)
    expect(cause?.candidate.examples[0]).toMatch(/^[0-9a-f-]{36}\/[0-9a-f-]{36}$/)
  })

  it('is printed in so many columns', () => {
    expect(contractLines(incident)).toContainEqual(
      '    the same in GET /v1/orders/{id} request {id}, DELETE /v1/orders/{id}/lock request {id}',
    )
    for (const columns of [50, 200]) {
      const lines = contractLines(incident, { columns, all: true })
      expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(columns)
      expect(lines[0]).toBe('✗ POST /v1/orders → 201 .id: uuid → uuid/uuid')
      expect(lines.join(' ').replace(/\s+/g, ' ')).toContain('then GET /v1/orders/{id} → 404, was 200|404')
    }
  })

  it('shows nothing hidden of foreign text', () => {
    const hidden = (word: string) => [
      recordingOf([exchangeOf('GET', '/', { status: 200, value: { [`a\u001b[31m\t${word}`]: '\u202e' } })]),
    ]
    const lines = contractLines(compareRecordings(hidden('x'), hidden('y')))
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.join('')).not.toMatch(/[\u0000-\u001f\u202e]/)
  })

  it('does not depend on the order in which recordings are given', () => {
    const files = ['a', 'b'].map(file =>
      [1, 2].map(seed => recordingOf(changedShop(undefined, seed), { file })),
    )
    const candidates = ['a', 'b'].map(file => recordingOf(changedShop(change, 3), { file }))
    const one = compareRecordings(files.flat(), candidates)
    const other = compareRecordings(files.flat().reverse(), candidates.toReversed())
    expect(texts(other)).toEqual(texts(one))
    expect(texts(one).length).toBeGreaterThan(3)
  })
})

/** Fifteen answers, of which some hold a word that the others do not. */
function answers(rare: number, seed: number): Exchange[] {
  const ids = new Ids(seed)
  return Array.from({ length: 15 }, (_, at) =>
    exchangeOf('GET', `/jobs/${ids.uuid()}`, {
      status: 200,
      value: { mode: at < rare ? 'slow' : 'fast' },
      test: `t::${at}`,
    }),
  )
}

it('a change that is seen in base64, in an answer to another request too, comes from where it was first', () => {
  const jobs = (seed: number, idOf: (ids: Ids) => string) => {
    const ids = new Ids(seed)
    return recordingOf(
      Array.from({ length: 9 }, () => idOf(ids)).flatMap(id => [
        exchangeOf('POST', '/jobs', { status: 201, value: { id } }),
        exchangeOf('POST', '/pages', { status: 200, value: { next: base64Of({ after: `job ${id}` }) } }),
      ]),
    )
  }
  const base64Of = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64')
  const [before, after] = [jobs(1, ids => ids.uuid()), jobs(2, ids => `${ids.uuid()}/${ids.hex(12)}`)]
  const { differences } = compareRecordings([before], [after])
  expect(differences.map(one => [differenceText(one), one.follows])).toEqual([
    ['POST /jobs → 201 .id: uuid → uuid/hex(12)', undefined],
    ['POST /pages → 200 .next(base64).after: job uuid → job uuid/hex(12)', 0],
  ])
})

it('a change that breaks has no cause that does not', () => {
  const jobs = (idOf: (at: number) => string) =>
    recordingOf(
      Array.from({ length: 30 }, (_, at) => [
        exchangeOf('POST', '/jobs', { status: 201, value: { id: idOf(at) } }),
        exchangeOf('POST', '/ends', { status: 409, value: { message: `job ${idOf(at - (at % 2))}` } }),
      ]).flat(),
    )
  const ids = new Ids(1)
  const all = Array.from({ length: 30 }, () => `${ids.uuid()}/${ids.hex(12)}`)
  const plain = (at: number) => all[at]?.split('/')[0] ?? ''
  const { differences } = compareRecordings(
    [jobs(plain)],
    [jobs(at => (at % 2 === 0 ? (all[at] ?? '') : plain(at)))],
  )
  expect(differences.map(({ severity, follows }) => [severity, follows])).toEqual([
    ['doubtful', undefined],
    ['breaking', undefined],
  ])
})

describe('what varies between recordings of one arm', () => {
  it('is noise, also where one more recording of each shows it as often as a change would', () => {
    const [never, often] = [answers(0, 1), answers(9, 2)]
    expect(texts(compareRecordings([recordingOf(never)], [recordingOf(often)]))).toEqual([
      'GET /jobs/{uuid} → 200 .mode: fast → also slow',
    ])
    const file = { file: 'jobs.test' }
    const candidate = [recordingOf(often, file), recordingOf(answers(0, 3), file)]
    expect(
      texts(compareRecordings([recordingOf(never, file), recordingOf(answers(0, 4), file)], candidate)),
    ).toEqual([])
  })

  it('is told with fewer sightings, where every recording of one arm shows it and none of the other', () => {
    const file = { file: 'jobs.test' }
    const of = (rare: number, seeds: number[]) => seeds.map(seed => recordingOf(answers(rare, seed), file))
    expect(texts(compareRecordings(of(0, [1, 2]), of(3, [3, 4])))).toEqual([
      'GET /jobs/{uuid} → 200 .mode: fast → also slow',
    ])
    expect(texts(compareRecordings(of(0, [1]), of(3, [3])))).toEqual([])
  })

  it('is no difference where a file ran on one arm alone', () => {
    const others = Array.from({ length: 9 }, (_, at) =>
      exchangeOf('GET', '/other', { status: 500, test: `o::${at}` }),
    )
    const more = recordingOf(others, { file: 'other' })
    const of = (seed: number) => recordingOf(answers(0, seed), { file: 'jobs.test' })
    expect(texts(compareRecordings([of(1)], [of(2), more]))).toEqual([])
  })

  it('is polled: the same request of one test, answered alike, counts once', () => {
    const ids = new Ids(1)
    const polls = (word: string, times: number) =>
      Array.from({ length: times }, () =>
        exchangeOf('GET', '/job', { status: 200, value: { state: word, id: ids.uuid() }, test: 't::1' }),
      )
    const one = [...polls('OPEN', 40), ...polls('DONE', 1)]
    expect(texts(compareRecordings([recordingOf(one)], [recordingOf(polls('DONE', 40))]))).toEqual([])
  })
})

describe('an error in tests that failed', () => {
  const of = (status: (at: number) => number) =>
    recordingOf(
      Array.from({ length: 6 }, (_, at) =>
        exchangeOf('GET', `/jobs/${new Ids(at).uuid()}`, { status: status(at), test: `t::${at}` }),
      ),
    )
  const [baseline, candidate] = [of(() => 200), of(at => (at === 2 ? 404 : 200))]

  it('is told, however seldom it is', () => {
    const failedTests = new Set(['t::2'])
    const told = compareRecordings([baseline], [candidate], { failedTests })
    expect(texts(told)).toEqual(['GET /jobs/{uuid} → 200|404, was 200'])
    expect(told.differences[0]).toMatchObject({ tests: ['t::2'], failed: { shown: 1, of: 1 } })
  })

  it('may be chance where a test that passed had it too, or nobody knows which failed', () => {
    expect(texts(compareRecordings([baseline], [candidate], { failedTests: new Set(['t::1']) }))).toEqual([])
    expect(texts(compareRecordings([baseline], [candidate]))).toEqual([])
  })
})

describe('an error of which no test is known', () => {
  const of = (file: string, status: (at: number) => number | undefined) => ({
    ...recordingOf(
      Array.from({ length: 6 }, (_, at) => {
        const { test, ...exchange } = exchangeOf('GET', `/jobs/${new Ids(at).uuid()}`, {
          status: status(at) ?? 200,
        })
        if (status(at) !== undefined) return exchange
        const { response, ...unanswered } = exchange
        return unanswered
      }),
    ),
    file,
  })
  const baseline = [of('a.js', () => 200), of('b.js', () => 200)]
  const failing = of('a.js', at => (at === 2 ? 404 : 200))
  const green = of('b.js', () => 200)
  const candidate = [failing, green]
  const failed = { failedTests: new Set(['t::2']), failedFiles: new Set(['a.js']) }

  it('is told with its file where that is one with a failed test', () => {
    const told = compareRecordings(baseline, candidate, failed)
    expect(texts(told)).toEqual(['GET /jobs/{uuid} → 200|404, was 200'])
    expect(told.differences[0]).toMatchObject({ tests: [], files: ['a.js'], failed: { shown: 0, of: 1 } })
    expect(contractLines(told)).toContain('      1 of 12, was 12 of 12; in a.js')
  })

  it.each([
    ['another file failed', candidate, new Set(['b.js'])],
    [
      'a file that did not fail shows it too',
      [failing, of('b.js', at => (at === 1 ? 404 : 200))],
      new Set(['a.js']),
    ],
    ['nobody knows which failed', candidate, undefined],
    [
      'it is a connection that ended',
      [of('a.js', at => (at === 2 ? undefined : 200)), green],
      new Set(['a.js']),
    ],
  ])('may be chance where %s', (_, other, failedFiles) => {
    const options = failedFiles === undefined ? {} : { ...failed, failedFiles }
    expect(texts(compareRecordings(baseline, other, options))).toEqual([])
  })
})

describe('an operation', () => {
  const job = (at: number) =>
    exchangeOf('GET', `/jobs/${new Ids(at).uuid()}`, { status: 200, value: {}, test: `t::${at}` })
  const list = (at: number) => exchangeOf('GET', '/jobs', { status: 200, value: [], test: `t::${at}` })
  const tests = Array.from({ length: 12 }, (_, at) => at)

  it('that is asked for on one arm alone is told as new, or as not asked for any more', () => {
    const both = recordingOf(tests.flatMap(at => [job(at), list(at)]))
    const one = recordingOf(tests.map(job))
    expect(texts(compareRecordings([one], [both]))).toEqual(['GET /jobs is new → 200'])
    expect(texts(compareRecordings([both], [one]))).toEqual([
      'GET /jobs is not asked for any more, was → 200',
    ])
  })

  it('that is asked for once or twice may be chance', () => {
    const one = recordingOf(tests.map(job))
    const twice = recordingOf([...tests.map(job), list(1), list(2)])
    const { differences, undecided } = compareRecordings([one], [twice])
    expect(differences).toEqual([])
    expect(undecided.map(differenceText)).toEqual(['GET /jobs is new → 200'])
  })

  it('of a recording that is not whole is missed by nobody', () => {
    const both = recordingOf(tests.flatMap(at => [job(at), list(at)]))
    expect(texts(compareRecordings([both], [recordingOf(tests.map(job), { truncated: true })]))).toEqual([])
  })
})

it('recordings without exchanges have no difference', () => {
  const none = recordingOf([])
  expect(compareRecordings([none], [none]).differences).toEqual([])
  expect(compareRecordings([], []).differences).toEqual([])
})
