import { describe, expect, it } from 'vitest'
import type { IncidentKind } from '../../../src/evidence.js'
import { IncidentError } from '../../../src/shared/errors.js'
import { NETWORK_RETRIES, withRetries } from '../../../src/shared/retries.js'

const AT_ONCE = { retries: 2, minTimeout: 0, factor: 1, randomize: false }
const signal = new AbortController().signal

/** Something that fails as often as there are failures, and counts how often it was asked. */
function failing(failures: Error[]) {
  const left = [...failures]
  const asked = { count: 0 }
  const ask = async () => {
    asked.count++
    const failure = left.shift()
    if (failure) throw failure
    return 'answer'
  }
  return { ask, asked }
}

const incident = (kind: IncidentKind) => new IncidentError(kind, `it is ${kind}`)

describe('asking again', () => {
  it.each<[string, Error[], number]>([
    ['nothing failed', [], 1],
    ['the network came back', [incident('network-failed')], 2],
    ['the resolver and the limit came back', [incident('dns-failed'), incident('rate-limited')], 3],
  ])('gives the answer when %s', async (_, failures, times) => {
    const { ask, asked } = failing(failures)

    expect(await withRetries(ask, signal, AT_ONCE)).toBe('answer')
    expect(asked.count).toBe(times)
  })

  it.each<[string, Error]>([
    ['a ref that is not there', incident('ref-not-found')],
    ['an unreachable consumer', incident('consumer-unreachable')],
    ['a full disk', incident('no-space')],
    ['a defect', new Error('boom')],
    ['a defect that looks like the network', new TypeError('fetch failed')],
  ])('is not done for %s', async (_, error) => {
    const { ask, asked } = failing([error])

    await expect(withRetries(ask, signal, AT_ONCE)).rejects.toBe(error)
    expect(asked.count).toBe(1)
  })

  it('ends with the last failure', async () => {
    const failures = ['first', 'second', 'third', 'fourth'].map(text => new IncidentError('dns-failed', text))
    const { ask, asked } = failing(failures)

    await expect(withRetries(ask, signal, AT_ONCE)).rejects.toBe(failures[2])
    expect(asked.count).toBe(3)
  })
})

describe('a cancelled run', () => {
  it('asks nothing', async () => {
    const { ask, asked } = failing([])

    await expect(withRetries(ask, AbortSignal.abort(), AT_ONCE)).rejects.toMatchObject({ kind: 'cancelled' })
    expect(asked.count).toBe(0)
  })

  it('does not wait for the next attempt', async () => {
    const controller = new AbortController()
    const asking = withRetries(
      async () => {
        queueMicrotask(() => controller.abort())
        throw incident('network-failed')
      },
      controller.signal,
      { ...AT_ONCE, minTimeout: 3_600_000 },
    )

    await expect(asking).rejects.toMatchObject({ kind: 'cancelled' })
  })
})

it('is patient for a few seconds at most', () => {
  const waits = Array.from(
    { length: NETWORK_RETRIES.retries },
    (_, n) => NETWORK_RETRIES.minTimeout * NETWORK_RETRIES.factor ** n,
  )

  // Each wait is at most doubled at random.
  expect(2 * waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThanOrEqual(10_000)
})
