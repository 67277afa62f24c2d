import { readdir } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, test, vi } from 'vitest'
import { HOST_LIMITS, type HostPolicies } from '../../src/shared/host-policy.js'
import { folder } from './folder.js'
import { quickHosts, StillClock } from './hosts.js'
import type { Mood, TroubledServer } from './troubled-server.js'

/** A kind of host that the gate asks, and one question to it. */
export interface HostKind {
  name: string
  /** How the question of an attempt that failed for a passing reason is classified. */
  unavailable: string
  /** The question's own time limit, in milliseconds. */
  limitMs: number
  /** Whether a question can be taken back. */
  cancels: boolean
  /** The server works when this is called. */
  open(given: Given): Promise<Outside>
}

interface Given {
  hosts: HostPolicies
  /** An empty folder for whatever the client may write. */
  place: string
}

export interface Outside {
  server: TroubledServer
  /** In the order in which they are to be closed. */
  owned: AsyncDisposable[]
  ask(signal: AbortSignal): Promise<unknown>
}

const UNAVAILABLE: Mood = { status: 503 }
const never = new AbortController().signal

/** A host whose mood changes with every attempt; the last one stays. */
async function outside(kind: HostKind, ...moods: Mood[]) {
  const clock = new StillClock()
  const notes: string[] = []
  const place = await folder()
  const hosts = quickHosts(event => event.kind === 'note' && notes.push(event.text), clock)
  const opened = await kind.open({ hosts, place: place.path })
  const { server } = opened
  const [first = 'well', ...later] = moods
  server.mood = first
  clock.onPause = () => {
    server.mood = later.shift() ?? server.mood
  }
  const before = hosts.calls[0] ?? { calls: 0, retries: 0, failures: 0, refused: 0, waitedMs: 0 }
  const asked = server.asked.length
  const ask = (signal = never) => opened.ask(signal)
  return {
    ...{ clock, notes, server, place: place.path, ask, children: childProcesses() },
    /** The answer, or the error that it rejects with. */
    end: () => ask().catch((error: unknown) => error),
    requests: () => server.asked.length - asked,
    counts: () => {
      const { calls = 0, retries = 0, failures = 0, refused = 0 } = hosts.calls[0] ?? {}
      return [
        calls - before.calls,
        retries - before.retries,
        failures - before.failures,
        refused - before.refused,
      ]
    },
    [Symbol.asyncDispose]: async () => {
      for (const one of [...opened.owned, place]) await one[Symbol.asyncDispose]()
    },
  }
}

type Stand = Awaited<ReturnType<typeof outside>>

/** Makes the host fail until nobody asks it any more. */
async function openBreaker({ end, counts }: Stand): Promise<void> {
  await end()
  await end()
  expect(counts()).toEqual([2, 3, HOST_LIMITS.failuresToOpen, 1])
}

/** The ten ways in which the outside fails or does not, for one kind of host: [calls, retries, failures, refused]. */
export function describeOutside(kind: HostKind): void {
  const { unavailable } = kind

  describe(kind.name, () => {
    test('1. success, without a second attempt', async () => {
      await using it = await outside(kind, 'well')
      expect(await it.end()).not.toBeInstanceOf(Error)
      expect(it.counts()).toEqual([1, 0, 0, 0])
      expect(it.notes).toEqual([])
    })

    test('2. a fault that passes, then success', async () => {
      await using it = await outside(kind, 'reset', UNAVAILABLE, 'well')
      expect(await it.end()).not.toBeInstanceOf(Error)
      expect(it.counts()).toEqual([1, 2, 2, 0])
      expect(it.clock.waits).toEqual([1_500, 3_000])
    })

    test('3. a fault that stays', async () => {
      await using it = await outside(kind, UNAVAILABLE)
      expect(await it.end()).toMatchObject({ kind: unavailable })
      expect(it.counts()).toEqual([1, 2, 3, 0])
    })

    test.each([400, 401, 403, 404])('4. status %i is an answer', async status => {
      await using it = await outside(kind, { status })
      const end = await it.end()
      // What is not there is an answer for some, and an error for others.
      if (end !== undefined) expect(end).toBeInstanceOf(Error)
      if (status !== 404) expect(end).toBeInstanceOf(Error)
      expect(it.requests()).toBeGreaterThan(0)
      expect(it.counts()).toEqual([1, 0, 0, 0])
    })

    test('5. a dead host is left alone by all', async () => {
      await using it = await outside(kind, UNAVAILABLE)
      await openBreaker(it)
      const requests = it.requests()
      const ends = await Promise.all(Array.from({ length: 20 }, it.end))
      expect(new Set(ends.map(end => (end as { kind?: string }).kind))).toEqual(new Set([unavailable]))
      expect(it.requests()).toBe(requests)
      expect(it.counts()).toEqual([22, 3, HOST_LIMITS.failuresToOpen, 21])
    })

    test('6. and is asked again by one, then by all, or by none', async () => {
      await using it = await outside(kind, UNAVAILABLE)
      await openBreaker(it)
      it.clock.time += HOST_LIMITS.openMs
      expect(await it.end()).toBeInstanceOf(Error)
      expect(it.counts()).toEqual([3, 3, HOST_LIMITS.failuresToOpen + 1, 2])
      it.clock.time += HOST_LIMITS.openMs
      it.server.mood = 'well'
      for (const end of await Promise.all([it.end(), it.end(), it.end()]))
        expect(end).not.toBeInstanceOf(Error)
      expect(it.counts()).toEqual([6, 3, HOST_LIMITS.failuresToOpen + 1, 2])
    })

    test('7. a limit: as long as the host wants, unless that is too long', async () => {
      await using it = await outside(kind, { status: 429, retryAfter: '7' }, 'well')
      expect(await it.end()).not.toBeInstanceOf(Error)
      expect(it.clock.waits).toEqual([7_500])
      it.server.mood = { status: 429, retryAfter: '3600' }
      expect(await it.end()).toMatchObject({ kind: 'rate-limited' })
      expect(it.clock.waits).toEqual([7_500])
    })

    test('8. and 9. no answer: cut off and asked again, and nothing is left', async () => {
      await using it = await outside(kind, 'hang')
      // Time goes on by itself for what takes no time, the limit is stepped over.
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
      try {
        const end = it.end()
        for (const attempt of [1, 2, 3]) {
          await it.server.hanging(attempt)
          await vi.advanceTimersByTimeAsync(kind.limitMs)
        }
        expect(await end).toMatchObject({
          kind: unavailable,
          message: expect.stringMatching(/no answer|within/),
        })
      } finally {
        vi.useRealTimers()
      }
      expect(it.counts()).toEqual([1, 2, 3, 0])
      await expectNothingLeft(it)
    })

    test('9. cancelled in the middle, and nothing is left', async () => {
      await using it = await outside(kind, 'hang')
      const controller = new AbortController()
      const end = it.ask(controller.signal).catch((error: unknown) => error)
      await it.server.hanging(1)
      controller.abort()
      expect(await end).toMatchObject({ kind: 'cancelled' })
      if (kind.cancels) await expectNothingLeft(it)
    })

    test('10. the log names host, attempt, wait and cause', async () => {
      await using it = await outside(kind, UNAVAILABLE, 'well')
      await it.end()
      expect(it.notes).toHaveLength(1)
      expect(it.notes[0]).toMatch(
        new RegExp(
          `^${it.server.host}: attempt 1 of 3 to .+ failed; the next one in 1.5 s \\(${unavailable}, .*503.*\\)$`,
        ),
      )
    })
  })
}

function childProcesses(): number {
  return process.getActiveResourcesInfo().filter(kind => kind === 'ProcessWrap').length
}

async function expectNothingLeft({ server, place, children }: Stand): Promise<void> {
  await server.deserted()
  // A handle is gone a moment after its process.
  while (childProcesses() > children) await setImmediate()
  expect(await readdir(place)).toEqual([])
}
