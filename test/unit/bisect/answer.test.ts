import { describe, expect, it } from 'vitest'
import { answerOf, parseWantedTest } from '../../../src/bisect/answer.js'
import type { FileEvidence, TestCase } from '../../../src/evidence.js'
import { container, fileEvidence, passingEvidence, testCase } from '../../support/evidence.js'

const FILE = 'a.test'

function answer(more: Partial<FileEvidence>, test?: string, ofImage = true) {
  const evidence = [passingEvidence({ files: [fileEvidence(FILE, more)] })]
  return answerOf(evidence, { file: FILE, ...(test !== undefined && { test }) }, ofImage)
}

const reported = (...cases: TestCase[]) => ({ report: { state: 'ok' as const, detail: '', cases } })
const failed = (id: string, more: Partial<TestCase> = {}) =>
  testCase(id, { outcome: 'failed', text: 'expected 1\n  at x', ...more })

describe('what a trial says of a test', () => {
  it('is a file, or a test in it', () => {
    expect(parseWantedTest('tests/a.py')).toEqual({ file: 'tests/a.py' })
    expect(parseWantedTest('tests/a.py::A::b[1]')).toEqual({ file: 'tests/a.py', test: 'A::b[1]' })
  })

  it.each<[string, Partial<FileEvidence>, string | undefined, string, string]>([
    ['a green file', {}, undefined, 'passes', ''],
    [
      'a failed test',
      { ...reported(failed('A::b'), testCase('A::c')), exitCode: 1 },
      undefined,
      'fails',
      'A::b',
    ],
    ['a file that hangs', { timedOut: true }, undefined, 'fails', 'it did not end in time'],
    ['a red exit', { exitCode: 3 }, undefined, 'fails', 'it ended with exit code 3'],
    [
      'no report',
      { report: { state: 'missing', detail: '', cases: [] } },
      undefined,
      'fails',
      'its report is missing',
    ],
    [
      'nothing but skips',
      reported(testCase('A::b', { outcome: 'skipped' })),
      undefined,
      'skipped',
      'none of its tests ran',
    ],
    [
      'a full disk',
      { ...reported(failed('A::b', { cause: 'no-space' })), exitCode: 1 },
      undefined,
      'skipped',
      'no-space: A::b',
    ],
    ['the test by its id', reported(failed('A::b')), 'A::b', 'fails', 'expected 1'],
    ['the test by the end of its id', reported(failed('mod.A::b')), 'b', 'fails', 'expected 1'],
    [
      'another test that fails',
      { ...reported(failed('A::c'), testCase('A::b')), exitCode: 1 },
      'b',
      'passes',
      '',
    ],
    [
      'the test skipped',
      reported(testCase('A::b', { outcome: 'skipped' })),
      'b',
      'skipped',
      'the test skips itself',
    ],
    ['no such test', reported(testCase('A::c')), 'b', 'skipped', 'the test is not in the report'],
    [
      'a file that died',
      { report: { state: 'missing', detail: '', cases: [] }, exitCode: 1 },
      'b',
      'fails',
      'it ended with exit code 1',
    ],
  ])('%s', (_, more, test, expected, why) => {
    expect(answer(more, test)).toEqual({ answer: expected, why })
  })

  it('is nothing of an image that was not used', () => {
    const unused = { containers: [container({ image: 'other' })] }
    expect(answer(unused)).toEqual({ answer: 'skipped', why: 'a.test started no container of the image' })
    expect(answer(unused, undefined, false).answer).toBe('passes')
  })

  it('is nothing where something stood in the way', () => {
    const incident = (kind: 'build-failed' | 'rate-limited') =>
      answerOf([passingEvidence({ incidents: [{ kind, detail: 'so it is' }] })], { file: FILE }, true)
    expect(incident('build-failed')).toEqual({ answer: 'skipped', why: 'so it is' })
    expect(incident('rate-limited')).toEqual({ answer: 'skipped', why: 'rate-limited: so it is' })
    expect(answerOf([], { file: FILE }, true)).toEqual({ answer: 'skipped', why: 'a.test did not run' })
  })
})
