import { describe, expect, it } from 'vitest'
import { compareRecordings } from '../../../src/contract/compare.js'
import type { Exchange } from '../../../src/contract/exchange.js'
import { partedWays } from '../../../src/contract/parted-ways.js'
import { incidentExchanges } from '../../support/contract/incident.js'
import { exchangeOf, recordingOf } from '../../support/contract/shop.js'

function parted(before: Exchange[], after: Exchange[]) {
  const [baseline, candidate] = [before, after].map(exchanges => [recordingOf(exchanges, { file: 'a.test' })])
  if (baseline === undefined || candidate === undefined) throw new Error('expected two recordings')
  return partedWays(baseline, candidate, compareRecordings(baseline, candidate))
}

const times = (amount: number, one: (at: number) => Exchange[]) =>
  Array.from({ length: amount }, (_, at) => one(at)).flat()

describe('the first request that went another way', () => {
  it('has its answer on both images, and what came of it', () => {
    const found = parted(incidentExchanges(1, false), incidentExchanges(2, true))
    expect(found).toEqual({
      file: 'a.test',
      test: 'incident::test 0',
      steps: [
        {
          baseline: {
            request: 'POST /start-durable-execution',
            answer: '201',
            shows: expect.stringMatching(/^\.ExecutionArn: [0-9a-f-]{36}$/),
          },
          candidate: {
            request: 'POST /start-durable-execution',
            answer: '201',
            shows: expect.stringMatching(/^\.ExecutionArn: [0-9a-f-]{36}\/[0-9a-f-]{36}$/),
          },
        },
        {
          baseline: {
            request: expect.stringMatching(/^GET \/2025-12-01\/durable-executions\//),
            answer: '200',
          },
          candidate: { request: expect.stringMatching(/%2F[0-9a-f-]{36}$/), answer: '404' },
        },
      ],
    })
  })

  it('of a route that is gone has its refusal', () => {
    const lock = (status: number) => (at: number) => [
      exchangeOf('GET', '/things', { status: 200, value: [at] }),
      exchangeOf('PUT', '/things/lock', { status, value: {} }),
    ]
    expect(parted(times(9, lock(200)), times(9, lock(404)))?.steps).toEqual([
      {
        baseline: { request: 'PUT /things/lock', answer: '200' },
        candidate: { request: 'PUT /things/lock', answer: '404' },
      },
    ])
  })

  it('of what nobody asks for any more has the one image alone', () => {
    const both = (at: number) => [exchangeOf('GET', '/things', { status: 200, value: { at } })]
    const more = (at: number) => [...both(at), exchangeOf('PUT', '/things/lock', { status: 200, value: {} })]
    expect(parted(times(9, more), times(9, both))?.steps).toEqual([
      { baseline: { request: 'PUT /things/lock', answer: '200' } },
    ])
  })

  it('takes the same operation on the other image, and not one that goes on below it', () => {
    const asked = (status: number) => (at: number) => [
      exchangeOf('GET', `/things/${at + 100}/history`, { status: 200, value: [] }),
      exchangeOf('GET', `/things/${at + 100}`, { status, value: {} }),
    ]
    expect(parted(times(9, asked(200)), times(9, asked(500)))?.steps).toEqual([
      {
        baseline: { request: 'GET /things/100', answer: '200' },
        candidate: { request: 'GET /things/100', answer: '500' },
      },
    ])
  })

  it('is none where nothing differs', () => {
    expect(parted(incidentExchanges(1, false), incidentExchanges(2, false))).toBeUndefined()
  })
})
