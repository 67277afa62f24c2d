import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  conclusion,
  type Outcome,
  outcomeOf,
  outcomeTable,
  readOutcome,
} from '../../../examples/incident/outcome.js'
import { INCIDENT } from '../../../examples/incident/releases.js'
import { VERDICT_SCHEMA, type VerdictDocument } from '../../../src/report/verdict-document.js'
import { folder } from '../../support/folder.js'

const sdks = { image: '1.5.0', functions: '1.4.0' }
const pair = { emulator: '1.2.0', sam: '1.160.1' }

const file = { report: 'ok' as const, skipped: 0, xfailed: 0, durationMs: 1, containers: 1, exit: '1' }
const reason = { verdict: 'fail' as const, file: 'tests/a.py', detail: '' }
const document: VerdictDocument = {
  schema: VERDICT_SCHEMA,
  run: 'r',
  startedAt: '2026-05-20T20:00:00Z',
  durationMs: 81_400,
  verdict: 'fail',
  compatible: false,
  approvedImageId: '',
  candidates: [],
  untried: [],
  consumers: [
    {
      name: 'sam-local',
      verdict: 'fail',
      reasons: [
        { ...reason, code: 'test-failed', test: 'test_a' },
        { ...reason, code: 'test-failed', test: 'test_b' },
        { ...reason, code: 'too-few-passed' },
      ],
      files: [
        { ...file, file: 'tests/a.py', passed: 0, failed: 2 },
        { ...file, file: 'tests/b.py', passed: 1, failed: 0 },
      ],
    },
  ],
  stages: [],
  reproduce: {},
  notes: [],
}

test('an outcome counts tests over all files, and names those that failed', () => {
  expect(outcomeOf(document, pair, sdks)).toEqual({
    pair,
    sdks,
    verdict: 'fail',
    passed: 1,
    failed: 2,
    broken: ['test_a', 'test_b'],
    classes: '',
    moved: '',
    otherReasons: ['too-few-passed'],
    changed: undefined,
    seconds: 81,
  })
})

test('an outcome is read where the gate leaves its report, and a missing one is said', async () => {
  await using results = await folder()
  await expect(readOutcome(results.path, pair, sdks)).rejects.toThrow('the gate came to no verdict')
  await writeFile(join(results.path, 'verdict.json'), JSON.stringify(document))
  expect(await readOutcome(results.path, pair, sdks)).toEqual(outcomeOf(document, pair, sdks))
})

test('the table has a line for each pair, and what failed under it', () => {
  const good: Outcome = {
    ...outcomeOf(document, { emulator: '1.1.2', sam: '1.160.1' }, { image: '1.4.0', functions: '1.4.0' }),
    verdict: 'pass',
    passed: 3,
    failed: 0,
    broken: [],
    otherReasons: [],
    seconds: 9,
  }
  expect(outcomeTable([good, outcomeOf(document, pair, sdks)])).toBe(
    [
      "emulator  its SDK  sam      functions' SDK  verdict  passed  failed  seconds",
      '--------  -------  -------  --------------  -------  ------  ------  -------',
      '1.1.2     1.4.0    1.160.1  1.4.0           pass     3       0       9',
      '1.2.0     1.5.0    1.160.1  1.4.0           fail     1       2       81',
      '',
      'emulator 1.2.0 with sam 1.160.1:',
      '  test_a',
      '  test_b',
      '  (too-few-passed)',
    ].join('\n'),
  )
})

const broken = Array.from({ length: 7 }, (_, number) => `test_${number}`)
const known: Outcome = { ...outcomeOf(document, pair, sdks), passed: 0, failed: 7, broken }
const CHANGED = INCIDENT.flatMap(({ expected }) => expected.changed ?? [])
const AS_KNOWN = 'emulator 1.2.0 with sam 1.160.1: as it is known to come out'

test('a pair that comes out as it is known to is no surprise, also where that is a fail', () => {
  expect(conclusion([known])).toEqual({ lines: [AS_KNOWN], exitCode: 0 })
})

test.each([
  {
    change: { verdict: 'inconclusive' as const },
    got: 'got inconclusive with 0 passed, 7 failed and 7 named',
  },
  { change: { passed: 1 }, got: 'got fail with 1 passed, 7 failed and 7 named' },
  { change: { failed: 6 }, got: 'got fail with 0 passed, 6 failed and 7 named' },
  { change: { broken: broken.slice(1) }, got: 'got fail with 0 passed, 7 failed and 6 named' },
])('what is another than known is said: $got', ({ change, got }) => {
  const expected = 'emulator 1.2.0 with sam 1.160.1: expected fail with 0 passed, 7 failed and 7 named'
  const lines = [AS_KNOWN, `${expected}, ${got}`]
  expect(conclusion([known, { ...known, ...change }])).toEqual({ lines, exitCode: 1 })
})

test.each([
  { verdict: 'pass' as const, exitCode: 0 },
  { verdict: 'fail' as const, exitCode: 1 },
  { verdict: 'inconclusive' as const, exitCode: 1 },
])('a pair of which nothing is known exits by its verdict: $verdict', ({ verdict, exitCode }) => {
  const newest = { ...known, pair: { emulator: '1.4.0', sam: '1.170.0' }, verdict }
  const lines = ['emulator 1.4.0 with sam 1.170.0: nothing is known of this pair']
  expect(conclusion([newest])).toEqual({ lines, exitCode })
})

test('beside the published emulator each broken test has the class that it is known to have', () => {
  const published = { ...pair, published: '1.1.2' }
  const classed = { ...known, pair: published, classes: '7 newly-broken', changed: CHANGED }
  expect(conclusion([classed])).toEqual({ lines: [AS_KNOWN], exitCode: 0 })
  const old = { ...classed, classes: '1 masked, 6 newly-broken' }
  expect(conclusion([old]).lines[0]).toContain('7 named; 7 newly-broken; changed: POST')
  expect(outcomeTable([old])).toContain('beside 1.1.2: 1 masked, 6 newly-broken:')
})

test.each([
  { changed: [CHANGED[0] ?? '', 'GET /other is new → 200', ...CHANGED.slice(1)], exitCode: 0 },
  { changed: CHANGED.toReversed(), exitCode: 1 },
  { changed: CHANGED.slice(0, 1), exitCode: 1 },
  { changed: [], exitCode: 1 },
  { changed: undefined, exitCode: 1 },
])('beside the published emulator the report names the cause first, and what follows: $changed', each => {
  const { changed, exitCode } = each
  const one = { ...known, pair: { ...pair, published: '1.1.2' }, classes: '7 newly-broken', changed }
  expect(conclusion([one]).exitCode).toBe(exitCode)
})

test('of an image beside itself nothing may be said to have changed', () => {
  const replay = INCIDENT.find(({ expected }) => expected.changed?.length === 0)
  if (replay === undefined) throw new Error('expected a replay of one emulator beside itself')
  const { expected, ...moving } = replay
  expect(moving.published).toBe(moving.emulator)
  const { verdict, passed, failed, classes = '' } = expected
  const seen = { verdict, passed, failed, classes, broken: ['test_a'], otherReasons: [] }
  const one: Outcome = { ...outcomeOf(document, moving, sdks), ...seen, changed: [] }
  expect(conclusion([one]).exitCode).toBe(0)
  const { lines, exitCode } = conclusion([{ ...one, changed: ['GET /a → 404, was 200'] }])
  expect([exitCode, lines[0]]).toEqual([1, expect.stringContaining('changed: GET /a → 404, was 200')])
})

test('what changed is told in the order of the report', () => {
  const [consumer] = document.consumers
  const shown = { baseline: { times: 1, of: 1 }, candidate: { times: 1, of: 1 }, tests: [], files: [] }
  const kind = 'status-changed' as const
  const differences = ['GET /a → 404, was 200', 'GET /b → 404, was 200'].map(text => ({
    ...{ text, kind, severity: 'breaking' as const, operation: 'GET /a', before: '200', after: '404' },
    ...shown,
  }))
  const contracts = [{ state: 'compared' as const, differences }]
  const consumers = consumer ? [{ ...consumer, contracts }] : []
  const outcome = outcomeOf({ ...document, consumers }, { ...pair, published: '1.1.2' }, sdks)
  expect(outcome.changed).toEqual(differences.map(({ text }) => text))
  expect(outcomeTable([outcome])).toContain(
    '\nwhat changed since 1.1.2:\n  GET /a → 404, was 200\n  GET /b →',
  )
})

test('classes are counted over all consumers', () => {
  const test = { file: 'a', decided: true, candidate: [], baseline: [], counts: true }
  const [consumer] = document.consumers
  const tests = [
    { ...test, class: 'newly-broken' as const },
    { ...test, class: 'masked' as const },
    { ...test, class: 'newly-broken' as const },
  ]
  const consumers = consumer ? [{ ...consumer, tests }] : []
  expect(outcomeOf({ ...document, consumers }, pair, sdks).classes).toBe('1 masked, 2 newly-broken')
})

test('packages that moved are told, and a test that is excused is named all the same', () => {
  const [consumer] = document.consumers
  const moved = {
    since: { run: 'r', startedAt: '2026-05-21T20:00:00Z' },
    name: 'sam-local',
    packages: [{ name: 'sdk', from: '1.5.0', to: '1.6.0' }],
    images: [],
  }
  const excused = [
    { code: 'already-broken' as const, instead: 'test-failed' as const, test: 'test_c', detail: '' },
  ]
  const consumers = consumer ? [{ ...consumer, reasons: [], moved, excused }] : []
  const outcome = outcomeOf({ ...document, consumers }, { ...pair, functions: '1.6.0' }, sdks)
  expect([outcome.moved, outcome.broken]).toEqual(['sdk 1.5.0 → 1.6.0', ['test_c']])
  expect(outcomeTable([outcome])).toContain('moved since the last one that passed: sdk 1.5.0 → 1.6.0')
  expect(conclusion([outcome]).lines[0]).toContain('nothing is known of this pair')
})

test('where a package has to be named, the others may be as they are', () => {
  const known = INCIDENT.find(({ functions }) => functions !== undefined)
  if (known === undefined) throw new Error('expected a replay with an SDK of its own')
  const { expected, ...moving } = known
  const { verdict, passed, failed, classes = '', moved = '' } = expected
  const one: Outcome = {
    ...outcomeOf(document, moving, sdks),
    ...{ verdict, passed, failed, classes, broken: ['test_a'], otherReasons: [], changed: [] },
    moved: `boto3 1.1.0 → 1.2.0, ${moved}`,
  }
  expect(conclusion([one]).exitCode).toBe(0)
  const { lines, exitCode } = conclusion([{ ...one, moved: 'boto3 1.1.0 → 1.2.0' }])
  expect([exitCode, lines[0]]).toEqual([1, expect.stringContaining('moved: boto3 1.1.0 → 1.2.0')])
})
