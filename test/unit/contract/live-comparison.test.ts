import { describe, expect, it } from 'vitest'
import { differenceText } from '../../../src/contract/difference-text.js'
import type { Exchange, Recording } from '../../../src/contract/exchange.js'
import { LiveComparison } from '../../../src/contract/live-comparison.js'
import { readHar } from '../../../src/gateway/recording/har-file.js'
import { changedShop } from '../../support/contract/changes.js'
import { exchangeOf, recordingOf } from '../../support/contract/shop.js'

const LATER = 60_000

function emulatorRecording(version: string): Promise<Recording> {
  return readHar(`test/fixtures/contract/emulator-${version}.har`, why => new Error(why))
}

/** What is named after each exchange, with the number of exchanges that had been seen by then. */
function named(baseline: Recording, candidate: Recording): string[] {
  const live = new LiveComparison([baseline])
  const lines: string[] = []
  let seen = 0
  const tell = (now: number) => {
    for (const change of live.changes(now))
      if (change !== undefined) lines.push(`${seen}: ${differenceText(change.difference)}`)
  }
  for (const exchange of candidate.exchanges) {
    live.add(exchange, 'a.py')
    seen++
    tell(exchange.startedAt + exchange.ms)
  }
  tell(LATER + (candidate.exchanges.at(-1)?.startedAt ?? 0))
  return lines
}

describe('while tests run', () => {
  it.each(['1.2.0', '1.2.1'])(
    'the ARN of emulator %s is named by the first exchange that has it',
    async version => {
      const [before, after] = await Promise.all([emulatorRecording('1.1.2'), emulatorRecording(version)])
      const first = after.exchanges.findIndex(({ request }) => request.target === '/start-durable-execution')
      expect(named(before, after)).toEqual([
        `${first + 1}: POST /start-durable-execution → 201 .ExecutionArn: uuid → uuid/uuid`,
      ])
    },
  )

  it('nothing is named of two recordings of one image, after whichever exchange', async () => {
    const [one, other] = await Promise.all([emulatorRecording('1.1.2'), emulatorRecording('1.1.2-again')])
    expect([named(one, other), named(other, one)]).toEqual([[], []])
    for (const seed of [1])
      expect(
        named(recordingOf(changedShop(undefined, seed)), recordingOf(changedShop(undefined, 100 + seed))),
      ).toEqual([])
  })

  const ID = '0b8f3f0e-6f0c-4d38-9a39-2f6f0c1d2e3f'
  const user = (status: number, value: unknown) => exchangeOf('GET', `/users/${ID}`, { status, value })
  const users = (...exchanges: Exchange[]) => recordingOf(exchanges)
  const GOOD = user(200, { id: ID, name: 'a', size: 1, tags: ['x'] })

  it.each([
    [
      'a type',
      user(200, { id: ID, name: 'a', size: '1', tags: ['x'] }),
      '1: GET /users/{id} → 200 .size: integer → text 1',
    ],
    ['a field that is not there', user(200, { id: ID, name: 'a' }), undefined],
    ['a field more', user(200, { id: ID, name: 'a', size: 1, tags: ['x'], more: 1 }), undefined],
    ['null, which may be filled later', user(200, { id: ID, name: null, size: 1, tags: ['x'] }), undefined],
    ['an empty list', user(200, { id: ID, name: 'a', size: 1, tags: [] }), undefined],
    ['another operation', exchangeOf('GET', '/groups', { status: 500 }), undefined],
    ['no answer', { ...GOOD, response: undefined } as unknown as Exchange, undefined],
  ])('%s', (_, exchange, expected) => {
    expect(named(users(GOOD, GOOD, GOOD), users(exchange))).toEqual(expected === undefined ? [] : [expected])
  })

  const other = (at: number, size: unknown) =>
    exchangeOf('GET', `/users/${ID.slice(0, -2)}${at + 10}`, { status: 200, value: { id: ID, size } })
  const many = (sizes: unknown[]) => users(...sizes.map((size, at) => other(at, size)))
  const [numbers, texts] = [Array(30).fill(1), Array(30).fill('one')]

  it('a type that stands beside the known one, as often as chance does not bring it', () => {
    expect(named(many(numbers), many([1, ...texts]))).toEqual([
      expect.stringMatching(/^\d+: GET \/users\/\{uuid\} → 200 \.size: integer → integer or text one$/),
    ])
    expect(named(many(numbers), many([...numbers, 'one']))).toEqual([])
    expect(named(many(numbers), many([1, ...Array(30).fill(null)]))).toEqual([])
  })

  it('a type that stands beside a part of the known ones says nothing: the others may still come', () => {
    expect(named(many([...numbers, ...Array(30).fill(true)]), many([1, 2, ...texts.slice(0, 3)]))).toEqual([])
  })

  it('what the consumer asks otherwise is not the doing of the image', () => {
    const asks = (name: unknown) =>
      exchangeOf('POST', '/users', { status: 201, value: { ok: true }, asked: { name } })
    expect(named(users(asks('a'), asks('b')), users(asks(1), asks(2), asks(3)))).toEqual([])
  })

  it('an answer where the earlier image gave none is no change', () => {
    const { response: _, ...unanswered } = GOOD
    expect(named(users(unanswered, unanswered, unanswered), users(GOOD, GOOD, GOOD))).toEqual([])
  })

  it('an operation is named once, by its first difference', () => {
    const candidate = users(...['1', '2', '3'].map(size => user(200, { id: ID, name: 1, size, tags: 'x' })))
    expect(named(users(GOOD, GOOD, GOOD), candidate)).toHaveLength(1)
  })

  const lines = (live: LiveComparison, now: number) =>
    [...live.changes(now)].flatMap(change => (change === undefined ? [] : differenceText(change.difference)))

  it('a change that is seen in two places, in one of them within a text, is named once', () => {
    const uuid = (at: number) => `${ID.slice(0, -2)}${at + 10}`
    const jobs = (id: (at: number) => string) =>
      recordingOf(
        [1, 2, 3].flatMap(at => [
          exchangeOf('POST', '/jobs', { status: 201, value: { id: id(at) } }),
          exchangeOf('POST', '/ends', {
            status: 409,
            value: { message: `the job ${id(at)} has ended` },
          }),
        ]),
      )
    const longer = jobs(at => `${uuid(at + 20)}/0b8f3f0e6f0${at}`)
    // The first job has not ended.
    const late = { ...longer, exchanges: longer.exchanges.toSpliced(1, 1) }
    for (const candidate of [longer, late])
      expect(named(jobs(uuid), candidate)).toEqual(['1: POST /jobs → 201 .id: uuid → uuid/hex(12)'])
  })

  it('an error is named when two seconds have brought nothing else', () => {
    const live = new LiveComparison([users(GOOD, GOOD, GOOD)])
    live.add({ ...user(404, { message: 'none' }), startedAt: 1_000, ms: 5 }, 'a.py')
    expect(lines(live, 3_004)).toEqual([])
    expect(live.isWaiting).toBe(true)
    expect(lines(live, 3_005)).toEqual(['GET /users/{id} → 404, was 200'])
    expect(live.isWaiting).toBe(false)
  })

  it('an error that was only too early is not named', () => {
    const live = new LiveComparison([users(GOOD, GOOD, GOOD)])
    live.add({ ...user(404, { message: 'none' }), startedAt: 1_000 }, 'a.py')
    live.add({ ...GOOD, startedAt: 1_500 }, 'a.py')
    expect(lines(live, 60_000)).toEqual([])
    expect(live.isWaiting).toBe(false)
  })

  it('says which test file shows it', () => {
    const live = new LiveComparison([users(GOOD, GOOD, GOOD)])
    live.add(GOOD, 'a.py')
    live.add(exchangeOf('GET', '/else', { status: 200 }), 'b.py')
    expect([...live.changes(0)].map(change => change?.file)).toEqual([undefined])
    const odd = new LiveComparison([users(GOOD, GOOD, GOOD)])
    odd.add(exchangeOf('GET', '/else', { status: 200 }), 'a.py')
    odd.add(user(200, { id: 7, name: 'a', size: 1, tags: ['x'] }), 'b.py')
    expect([...odd.changes(0)].map(change => change?.file)).toEqual(['b.py'])
  })
})
