import { describe, expect, it } from 'vitest'
import { ANNOTATION_LIMIT, verdictAnnotations } from '../../../src/report/annotations.js'
import { failed, inconclusive, NASTY, reason, result } from './results.js'

describe('annotations', () => {
  it('leave one of the 10 errors to the step itself', () => {
    expect(ANNOTATION_LIMIT).toEqual({ error: 9, warning: 10, notice: 10 })
  })

  it('name the test, the rule, the failure text and the way out', () => {
    expect(verdictAnnotations(failed({ id: 'Invoke::arn', text: 'expected arn\nActual: 1' }))).toEqual([
      {
        level: 'error',
        title: 'sam-cli: test-failed: tests/test_invoke.py Invoke::arn',
        message:
          'A test of the consumer failed against the candidate.\n\nexpected arn\nActual: 1\n\n' +
          'Read its failure text, and reproduce it with the command in the report.',
      },
    ])
  })

  it('fall back to what was seen when a test left no text', () => {
    const run = failed({ id: 'a', text: ' ' })
    run.judgement.consumers[0]?.reasons.splice(0, 1, reason('test-failed', 'no text', { test: 'a' }))
    expect(verdictAnnotations(run)[0]?.message).toContain('\n\nno text\n\n')
  })

  it('are warnings for what makes nobody able to say', () => {
    const [only, ...rest] = verdictAnnotations(inconclusive(reason('witness-incomplete', 'the stream ended')))
    expect(only).toMatchObject({ level: 'warning', title: 'sam-cli: witness-incomplete' })
    expect(rest).toEqual([])
  })

  it.each([
    ['pass', result(), '1 consumer passed against the candidate: sam-cli.'],
    [
      'not-applicable',
      result({ judgement: { verdict: 'not-applicable', consumers: [] } }),
      'The gate does not apply to this change.',
    ],
  ])('are one notice for %s', (verdict, run, message) => {
    expect(verdictAnnotations(run)).toEqual([{ level: 'notice', title: `compat-gate: ${verdict}`, message }])
  })

  it.each([
    ['error', 'test-failed', 9],
    ['error', 'test-failed', 10],
    ['error', 'test-failed', 20_000],
    ['warning', 'unexpected-skip', 10],
    ['warning', 'unexpected-skip', 11],
  ] as const)('stay within the limit of %ss: %s × %i', (level, code, amount) => {
    const limit = ANNOTATION_LIMIT[level]
    const made = verdictAnnotations(inconclusive(...Array.from({ length: amount }, () => reason(code, 'x'))))
    expect(made.length).toBe(Math.min(limit, amount))
    expect(made.every(one => one.level === level)).toBe(true)
    if (amount <= limit) return expect(made.at(-1)?.title).toBe(`sam-cli: ${code}`)
    expect(made.at(-1)?.message).toMatch(new RegExp(`^${amount - limit + 1} more reasons are not shown`))
  })

  it.each(['@'.repeat(1_000_000), '\u202e'.repeat(1_000_000)])(
    'stay within the limit of a message (%#)',
    text => {
      const [only] = verdictAnnotations(failed({ id: text, text }))
      expect(only?.message.length).toBeLessThanOrEqual(4_096)
      expect(only?.title.length).toBeLessThanOrEqual(200)
    },
  )

  it.each(NASTY.map(text => [text]))('hide nothing: %j', text => {
    for (const { title, message } of verdictAnnotations(failed({ id: text, text }))) {
      expect(title).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
      expect(message.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
    }
  })
})
