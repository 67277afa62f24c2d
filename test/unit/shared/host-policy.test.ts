import { describe, expect, it, test } from 'vitest'
import type { IncidentKind } from '../../../src/evidence.js'
import { IncidentError } from '../../../src/shared/errors.js'
import { HOST_LIMITS, type HostCall, HostPolicies } from '../../../src/shared/host-policy.js'
import { StillClock } from '../../support/hosts.js'

const HOST = 'registry.example:5000'
const never = new AbortController().signal

/** A host that fails as often as there are failures, or for ever, and what becomes of those who ask it. */
function host(...failures: Error[]) {
  const clock = new StillClock()
  const notes: string[] = []
  const hosts = new HostPolicies(event => notes.push(event.kind === 'note' ? event.text : ''), clock)
  const left = [...failures]
  const seen = { asked: 0 }
  const attempt = async () => {
    seen.asked++
    const failure = left.shift()
    if (failure !== undefined) throw failure
    return 'answer'
  }
  const ask = (more: Partial<HostCall> = {}) =>
    hosts.ask(HOST, { doing: 'read a tag', signal: never, timeoutMs: 60_000, ...more }, attempt)
  /** Of one call, the message it rejects with, or the answer. */
  const end = () => ask().catch((error: Error) => error.message)
  return { clock, notes, hosts, seen, left, ask, end }
}

const incident = (kind: IncidentKind, retryAfterMs?: number) =>
  new IncidentError(kind, `it is ${kind}`, { retryAfterMs })
const down = () => incident('network-failed')
const times = (count: number, make = down) => Array.from({ length: count }, () => make())

describe('asking again', () => {
  it.each<[string, Error[], number]>([
    ['nothing failed', [], 1],
    ['the network came back', [down()], 2],
    ['the resolver and the limit came back', [incident('dns-failed'), incident('rate-limited')], 3],
  ])('gives the answer when %s', async (_, failures, count) => {
    const { ask, seen } = host(...failures)

    expect(await ask()).toBe('answer')
    expect(seen.asked).toBe(count)
  })

  it.each<[string, Error]>([
    ['a ref that is not there', incident('ref-not-found')],
    ['an unreachable consumer', incident('consumer-unreachable')],
    ['a full disk', incident('no-space')],
    ['a defect', new Error('boom')],
    ['a defect that looks like the network', new TypeError('fetch failed')],
  ])('is not done for %s', async (_, error) => {
    const { ask, seen, hosts } = host(error)

    await expect(ask()).rejects.toBe(error)
    expect(seen.asked).toBe(1)
    expect(hosts.calls).toMatchObject([{ calls: 1, retries: 0, failures: 0 }])
  })

  it('is not done for what may be asked but once', async () => {
    const { ask, seen } = host(down())

    await expect(ask({ once: true })).rejects.toMatchObject({ kind: 'network-failed' })
    expect(seen.asked).toBe(1)
  })

  it('ends with the last failure', async () => {
    const failures = times(4)
    const { ask, seen } = host(...failures)

    await expect(ask()).rejects.toBe(failures[2])
    expect(seen.asked).toBe(3)
  })

  it('waits longer each time, and by chance', async () => {
    const { ask, clock, hosts } = host(...times(2))
    await ask()

    expect(clock.waits).toEqual([1_500, 3_000])
    expect(hosts.calls).toEqual([
      { host: HOST, calls: 1, retries: 2, failures: 2, refused: 0, waitedMs: 4_500 },
    ])
  })

  it('waits as long as the host wants, and a little more', async () => {
    const { ask, clock, notes } = host(incident('rate-limited', 7_000))
    await ask()

    expect(clock.waits).toEqual([7_500])
    expect(notes).toEqual([
      `${HOST}: attempt 1 of 3 to read a tag failed; the next one in 7.5 s, as the host wants (rate-limited, it is rate-limited)`,
    ])
  })

  it('does not wait for an hour', async () => {
    const failure = incident('rate-limited', 3_600_000)
    const { ask, clock, notes } = host(failure)

    await expect(ask()).rejects.toBe(failure)
    expect(clock.waits).toEqual([])
    expect(notes).toEqual([`${HOST}: wants to be left alone for 3600 s, which is not waited for`])
  })
})

describe('a host that fails again and again', () => {
  async function opened() {
    const one = host(...times(HOST_LIMITS.failuresToOpen))
    expect([await one.end(), await one.end()]).toEqual([
      'it is network-failed',
      `could not read a tag: ${HOST} has failed too often to be asked again now; the last time: it is network-failed`,
    ])
    return one
  }

  test('is not asked by anybody for a while', async () => {
    const { ask, seen, hosts, notes } = await opened()
    const others = await Promise.allSettled(Array.from({ length: 20 }, () => ask()))

    expect(others.every(({ status }) => status === 'rejected')).toBe(true)
    expect(seen.asked).toBe(HOST_LIMITS.failuresToOpen)
    expect(hosts.calls).toMatchObject([{ calls: 22, failures: 5, refused: 21 }])
    expect(notes).toContain(`${HOST}: fails again and again, and is not asked for 30 s`)
    expect(await hosts.ask('other.example', { doing: 'ask', signal: never }, async () => 'well')).toBe('well')
  })

  test('is asked once when the time is over, and then by all', async () => {
    const { ask, seen, clock, notes } = await opened()
    clock.time += HOST_LIMITS.openMs
    const all = await Promise.all([ask(), ask(), ask()])

    expect(all).toEqual(['answer', 'answer', 'answer'])
    expect(seen.asked).toBe(HOST_LIMITS.failuresToOpen + 3)
    expect(notes.slice(-2)).toEqual([
      `${HOST}: is asked once, to see whether it answers again`,
      `${HOST}: answers again`,
    ])
  })

  test('and still fails then, is left alone again', async () => {
    const { end, seen, left, clock } = await opened()
    clock.time += HOST_LIMITS.openMs
    left.push(...times(9))
    const ends = await Promise.all([end(), end(), end()])

    expect(ends.every(text => text.includes('has failed too often'))).toBe(true)
    expect(seen.asked).toBe(HOST_LIMITS.failuresToOpen + 1)
    clock.time += HOST_LIMITS.openMs - 3_000
    expect(await end()).toContain('has failed too often')
  })

  test('for as long as it wants itself', async () => {
    const { end, clock, seen } = host(...times(5, () => incident('rate-limited', 50_000)))
    await end()
    await end()
    clock.time += HOST_LIMITS.openMs + 15_000
    expect(await end()).toContain('has failed too often')
    expect(seen.asked).toBe(5)
    clock.time += 10_000
    expect(await end()).toBe('answer')
  })

  test('is not tried by a call that may last for ever, on which all others would wait', async () => {
    const { hosts, ask, clock } = await opened()
    clock.time += HOST_LIMITS.openMs
    const lasting = hosts.ask(HOST, { doing: 'follow', signal: never }, () => new Promise(() => {}))
    await expect(lasting).rejects.toThrow('has failed too often')
    expect(await ask()).toBe('answer')
  })

  test('is no such host where it answered in between', async () => {
    const absent = incident('ref-not-found')
    const { end, seen } = host(...times(2), absent, ...times(2), absent, ...times(2))
    for (const expected of ['it is ref-not-found', 'it is ref-not-found', 'answer'])
      expect(await end()).toBe(expected)
    expect(seen.asked).toBe(9)
  })

  test('is given up by work of several calls at once', async () => {
    const { hosts, ask, seen } = await opened()
    let done = 0
    const work = () => {
      done++
      return ask()
    }
    await expect(hosts.repeat(HOST, { doing: 'do more', signal: never }, work)).rejects.toThrow('too often')
    expect([done, seen.asked]).toEqual([1, HOST_LIMITS.failuresToOpen])
  })
})

test('only so many calls are made at once', async () => {
  const { hosts } = host()
  let open = () => {}
  const gate = new Promise<void>(resolve => {
    open = resolve
  })
  let [now, most] = [0, 0]
  const attempt = async () => {
    most = Math.max(most, ++now)
    await gate
    now--
  }
  const call = { doing: 'ask', signal: never, timeoutMs: 60_000 }
  const all = Array.from({ length: 25 }, () => hosts.ask(HOST, call, attempt))
  open()
  await Promise.all(all)
  expect([most, now]).toEqual([HOST_LIMITS.callsAtOnce, 0])
})

describe('an attempt that takes too long', () => {
  const hanging = (signal: AbortSignal) =>
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(new Error('ended')))
    })

  it('is ended, waited for, and made again', async () => {
    const { hosts, clock } = host()
    const failure = hosts.ask(HOST, { doing: 'read', signal: never, timeoutMs: 5 }, hanging)

    await expect(failure).rejects.toMatchObject({
      kind: 'network-failed',
      message: 'could not read: no answer within 0.005 s',
    })
    expect(clock.waits).toHaveLength(2)
  })

  it('counts from the first moment where it may be made but once', async () => {
    const { hosts } = host()
    const call = { doing: 'write', signal: never, timeoutMs: 5, once: true }

    await expect(hosts.ask(HOST, call, hanging)).rejects.toThrow('could not write: no answer within 0.005 s')
  })

  it('is ended on this machine, too', async () => {
    const { hosts } = host()
    const late = () => new IncidentError('engine-gone', 'gone')
    const failure = hosts.ask(undefined, { doing: 'read', signal: never, timeoutMs: 5, late }, hanging)

    await expect(failure).rejects.toMatchObject({ kind: 'engine-gone' })
    expect(hosts.calls).toEqual([])
  })
})

describe('a cancelled run', () => {
  it('asks nothing', async () => {
    const { ask, seen } = host()

    await expect(ask({ signal: AbortSignal.abort() })).rejects.toMatchObject({ kind: 'cancelled' })
    expect(seen.asked).toBe(0)
  })

  it('does not wait for the next attempt', async () => {
    const controller = new AbortController()
    const hosts = new HostPolicies(() => controller.abort())
    const call = { doing: 'read a tag', signal: controller.signal }
    // The note about the next attempt, which is far away, cancels the run.
    const asking = hosts.ask(HOST, call, () => Promise.reject(incident('rate-limited', 60_000)))

    await expect(asking).rejects.toMatchObject({ kind: 'cancelled' })
  })
})

it('is patient for a few seconds at most', () => {
  const { retries, firstWaitMs } = HOST_LIMITS
  const waits = Array.from({ length: retries }, (_, n) => firstWaitMs * 2 ** n)

  // Each wait is at most doubled at random.
  expect(2 * waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThanOrEqual(10_000)
})
