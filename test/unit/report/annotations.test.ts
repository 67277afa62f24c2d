import { describe, expect, it } from 'vitest'
import { ANNOTATION_LIMIT, liveAnnotation, verdictAnnotations } from '../../../src/report/annotations.js'
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
    run.judgement.consumers[0]?.reasons.splice(
      0,
      1,
      reason('test-failed', 'no text', { file: 'tests/test_invoke.py', test: 'a' }),
    )
    expect(verdictAnnotations(run)[0]?.message).toContain('\n\nno text\n\n')
  })

  it('are warnings for what makes nobody able to say', () => {
    const [only, ...rest] = verdictAnnotations(inconclusive(reason('witness-incomplete', 'the stream ended')))
    expect(only).toMatchObject({ level: 'warning', title: 'sam-cli: witness-incomplete' })
    expect(rest).toEqual([])
  })

  it.each([
    ['pass', result(), 'emulator works with sam-cli: 4 tests passed on it.'],
    [
      'not-applicable',
      result({ judgement: { verdict: 'not-applicable', consumers: [] } }),
      'The gate does not apply to this change.',
    ],
  ])('are one notice for %s', (verdict, run, message) => {
    expect(verdictAnnotations(run)).toEqual([{ level: 'notice', title: `compat-gate: ${verdict}`, message }])
  })

  it('are one for a cause, with the tests that it broke', () => {
    const texts = Array.from({ length: 12 }, (_, index) => ({
      id: `t${index}`,
      text: `1 != 0\nline ${index}`,
    }))
    const [only, ...rest] = verdictAnnotations(failed(...texts))
    expect(rest).toEqual([])
    expect(only?.title).toBe('sam-cli: test-failed: 12 tests')
    expect(only?.message).toContain('1 != 0\nline 0\n\n- tests/test_invoke.py t0\n')
    expect(only?.message).toContain('\n- and 2 more\n')
  })

  it('name the logs of a crash, and what may follow from it', () => {
    const run = failed({ id: 'a', text: 'b' })
    const [own] = run.evidence
    const file = own?.files[0]
    if (file?.containers[0] !== undefined) file.containers[0].log = 'logs/container-c0ffee.log'
    const crash = reason('container-crashed', 'sam-durable-execution-emulator ended with exit code 1', {
      file: 'tests/test_invoke.py',
    })
    run.judgement.consumers[0]?.reasons.push(crash)
    const [only, ...rest] = verdictAnnotations(run)
    expect(rest).toEqual([])
    expect(only?.title).toBe('sam-cli: container-crashed: tests/test_invoke.py')
    expect(only?.message).toContain('log: evidence/sam-cli/logs/container-c0ffee.log')
    expect(only?.message).toContain('1 failed test in the same files may follow from it.')
  })

  it('carry the file and the line where the consumer lies in the repository of the workflow', () => {
    const run = failed({ id: 'a', text: 'no\ntests/test_invoke.py:12: AssertionError' })
    const here = { ...run, links: { repository: 'aws/aws-sam-cli' } }
    expect(verdictAnnotations(here)[0]).toMatchObject({ file: 'tests/test_invoke.py', startLine: 12 })
    const part = JSON.stringify(here).replaceAll(
      'tests/test_invoke.py"',
      'tests/test_invoke.py (part 1 of 2)"',
    )
    expect(verdictAnnotations(JSON.parse(part))[0]).toMatchObject({
      file: 'tests/test_invoke.py',
      startLine: 12,
    })
    const [elsewhere] = verdictAnnotations({ ...run, links: { repository: 'acme/image' } })
    expect(Object.keys(elsewhere ?? {})).toEqual(['level', 'title', 'message'])
  })

  it.each([
    ['AWS/aws-sam-cli', true],
    ['https://github.com/aws/aws-sam-cli.git', true],
    ['.', true],
    ['https://example.org/aws/aws-sam-cli', false],
    ['../aws-sam-cli', false],
  ])('know the repository of the workflow as %s: %s', (repository, isHere) => {
    const run = failed({ id: 'a', text: 'no' })
    const evidence = run.evidence.map(one => ({ ...one, consumer: { ...one.consumer, repository } }))
    const [only] = verdictAnnotations({ ...run, evidence, links: { repository: 'aws/aws-sam-cli' } })
    expect(only?.file === 'tests/test_invoke.py').toBe(isHere)
  })

  it.each([
    ['error', 'test-failed', 9],
    ['error', 'test-failed', 10],
    ['error', 'test-failed', 26],
  ] as const)('stay within the limit of %ss: %s × %i', (level, code, amount) => {
    const limit = ANNOTATION_LIMIT[level]
    const letters = 'abcdefghijklmnopqrstuvwxyz'.slice(0, amount).split('')
    const made = verdictAnnotations(failed(...letters.map(id => ({ id, text: `Error: ${id}` }))))
    expect(made.length).toBe(Math.min(limit, amount))
    expect(made.every(one => one.level === level)).toBe(true)
    if (amount <= limit) return expect(made.at(-1)?.title).toBe(`sam-cli: ${code}: tests/test_invoke.py i`)
    expect(made.at(-1)?.message).toMatch(new RegExp(`^${amount - limit + 1} more causes are not shown`))
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

describe('an annotation while the tests run', () => {
  it('is a notice that says what has changed, and that it is preliminary', () => {
    const change = 'POST /a → 201 .Id: uuid → uuid/uuid'
    expect(liveAnnotation({ kind: 'contract-changed', consumer: 'sam-cli', file: 'a.py', change })).toEqual({
      level: 'notice',
      title: 'compat-gate: sam-cli: a.py',
      message: `changed since the last green: ${change} (preliminary: the tests still run)`,
    })
    expect(liveAnnotation({ kind: 'note', text: change })).toBeUndefined()
  })

  it.each(NASTY.map(text => [text]))('is one line of bounded length: %j', text => {
    const made = liveAnnotation({ kind: 'contract-changed', consumer: text, file: text, change: text })
    expect(`${made?.title}${made?.message}`).not.toMatch(/[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e]/)
    expect(made?.message.length).toBeLessThan(4_096)
  })
})
