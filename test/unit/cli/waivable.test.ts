import { describe, expect, it } from 'vitest'
import { waiversFor } from '../../../src/cli/waivable.js'
import { UsageError } from '../../../src/shared/errors.js'

type Consumer = Parameters<typeof waiversFor>[0][number]

const failed = (
  test: string,
  more: Partial<Consumer['reasons'][number]> = {},
): Consumer['reasons'][number] => ({
  ...{ code: 'test-failed', verdict: 'fail', file: 'a.py', test, detail: '1 != 0' },
  ...{ fingerprint: 'Error-0123456789abcdef', platform: 'linux/amd64', ...more },
})

const consumer = (...reasons: Consumer['reasons']): Consumer => ({ name: 'cli', reasons })
const of = (test: string, only?: string) => ({ test, consumer: only })

function refused(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    if (error instanceof UsageError) return error.message
    throw error
  }
  throw new Error('expected a UsageError, got none')
}

describe('an entry', () => {
  it('has consumer, platform and fingerprint of the verdict, and the glob as it was given', () => {
    expect(waiversFor([consumer(failed('a::x'), failed('a::y'))], of('a::*'))).toEqual([
      { consumer: 'cli', test: 'a::*', platform: 'linux/amd64', fingerprint: 'Error-0123456789abcdef' },
    ])
  })

  it('is one of several, for each way, platform and consumer', () => {
    const reasons = [
      failed('x'),
      failed('x', { platform: 'linux/arm64' }),
      failed('y', { fingerprint: 'E-0000000000000000' }),
    ]
    const { platform: _, ...whole } = failed('x')
    const consumers = [consumer(...reasons), { name: 'other', reasons: [whole] }]
    expect(waiversFor(consumers, of('*')).map(one => [one.consumer, one.platform, one.fingerprint])).toEqual([
      ['cli', 'linux/amd64', 'Error-0123456789abcdef'],
      ['cli', 'linux/arm64', 'Error-0123456789abcdef'],
      ['cli', 'linux/amd64', 'E-0000000000000000'],
      ['other', undefined, 'Error-0123456789abcdef'],
    ])
    expect(waiversFor(consumers, of('*', 'other')).map(one => one.consumer)).toEqual(['other'])
  })
})

describe('what cannot be waived is refused, and nothing else is written', () => {
  const { fingerprint: _, ...unknown } = failed('a::crashes')

  it('a test that failed with a crash', () => {
    const crash = { code: 'container-crashed', verdict: 'fail', file: 'a.py', detail: 'x' } as const
    expect(refused(() => waiversFor([consumer(failed('a::x'), unknown, crash)], of('a::*')))).toBe(
      'cannot be waived: cli a::crashes: container-crashed: A container of the candidate ended by itself with an exit code other than 0. That is never a known failure',
    )
  })

  it('what is no failure of a test', () => {
    const skipped = { ...unknown, code: 'unexpected-skip', verdict: 'inconclusive' } as const
    expect(refused(() => waiversFor([consumer(skipped)], of('a::*')))).toBe(
      'cannot be waived: cli a::crashes: unexpected-skip: A test was skipped that `expect.skips` does not list.',
    )
  })

  it('a test that did not fail', () => {
    expect(refused(() => waiversFor([consumer(failed('a::x'))], of('b')))).toBe(
      "--test: no failed test of the verdict fits 'b': those are a::x",
    )
    expect(refused(() => waiversFor([consumer()], of('b')))).toContain('none has failed')
  })

  it('more tests than are a known failure', () => {
    const many = (count: number) => consumer(...Array.from({ length: count }, (_, n) => failed(`t${n}`)))
    expect(waiversFor([many(20)], of('t*')).length).toBe(1)
    expect(refused(() => waiversFor([many(21)], of('t*')))).toContain("'t*' fits 21 failed tests")
  })
})
