import { describe, expect, it } from 'vitest'
import { brokenTests, shortTestName } from '../../../src/report/broken-tests.js'
import { causesOf, sizeOf } from '../../../src/report/causes.js'
import { terminalConclusion } from '../../../src/report/conclusion.js'
import { saidByFiles } from '../../../src/report/evidence-lines.js'
import { comparisonLines, signedHeadline, verdictHeadline } from '../../../src/report/headline.js'
import { nextSteps } from '../../../src/report/next-step.js'
import { comparedTexts } from '../../../src/report/side-by-side.js'
import { renderReport } from '../../../src/report/write-report.js'
import { cpuTimeOf } from '../../support/cpu-time.js'
import { REPORT_STATES } from '../../support/report-states.js'
import { failed, reason, result } from './results.js'

const state = (name: string) => {
  const make = REPORT_STATES[name]
  if (make === undefined) throw new Error(`expected a state, got ${name}`)
  return make()
}

/** `kind weight tests statement`, for each cause. */
const told = (name: string) =>
  causesOf(state(name)).map(cause =>
    `${cause.kind} ${cause.weight} ${sizeOf(cause)} ${cause.statement}`.trim(),
  )

describe('causes', () => {
  it('are failures that say the same, the biggest first', () => {
    expect(told('broken-by-the-image')).toEqual([
      expect.stringMatching(/^tests fail 18 botocore\.errorfactory\.ResourceNotFoundException: /),
      'tests fail 10 AssertionError: unexpectedly None',
      'tests fail 8 AssertionError: 1 != 0',
    ])
  })

  it('are a crash first, and what fails in the same files is folded under it', () => {
    expect(told('crash')).toEqual(['crash fail 3'])
    const [crash] = causesOf(state('crash'))
    expect(crash?.follows.map(one => one.tests.length)).toEqual([13])
  })

  it('leave tests of other files behind a crash', () => {
    const run = failed({ id: 'a', text: 'b' }, { id: 'c', text: 'b' })
    run.judgement.consumers[0]?.reasons.push(
      reason('container-crashed', 'x', { file: 'tests/test_callback.py' }),
    )
    expect(causesOf(run).map(({ kind, follows }) => [kind, follows.length])).toEqual([
      ['crash', 0],
      ['tests', 0],
    ])
  })

  it('tell what counts from what is excused', () => {
    expect(told('both').map(line => line.split(' ').slice(0, 3))).toEqual([
      ['tests', 'fail', '5'],
      ['tests', 'inconclusive', '1'],
      ['tests', 'excused', '3'],
    ])
  })

  it('are tests that come and go together, whatever they say', () => {
    const run = state('flaky')
    const tests = run.judgement.consumers[0]?.tests ?? []
    tests.forEach((one, index) => {
      one.text = `Error: ${index === 0 ? 'here' : 'there'}`
    })
    const cases = run.evidence[0]?.files.flatMap(({ report }) => report.cases) ?? []
    for (const one of cases) if (one.outcome === 'failed') one.text = `Error: ${one.id}`
    expect(causesOf(run).map(sizeOf)).toEqual([2])
  })

  it('name the logs in which more is said', () => {
    const { 'summary.md': summary } = renderReport(state('no-evidence'))
    expect(summary).toContain('step 2 of 2 ended with exit code 1 (log: <code>evidence/sam-cli/logs</code>)')
    const crash = renderReport(state('crash'))['report.html']
    expect(crash).toContain('<a href="evidence/sam-cli/logs/container-030303030303.log">')
    expect(renderReport(state('split'))['report.html']).toContain(
      '<code>compat-gate-evidence-sam-cli-1-arm64-1/evidence/sam-cli/logs/',
    )
  })

  it('are said with what has moved, and a pass with how it is repeated', () => {
    const { 'summary.md': summary, 'report.html': page } = renderReport(state('both'))
    expect(summary).toContain('### What moved\n\nsam-cli, since 2026-11-20 (run 41.1):')
    expect(summary).toContain(
      '| <code>aws-durable-execution-sdk-python</code> | <code>1&#46;5.0</code> | <code>1&#46;6.0</code> |',
    )
    expect(page).toMatch(
      /<li><a href="https:\/\/github\.com\/aws\/aws-sam-cli\/commit\/f46d86e[^"]*"><code>f46d86e52c0…<\/code><\/a> fix: decode/,
    )
    expect(summary).toContain('and 3 more commits')
    expect(renderReport(state('green'))['summary.md']).toContain('### Reproduce\n')
  })

  it('lose no reason, whatever it is about', () => {
    const run = failed({ id: 'a', text: 'b' })
    const all = [
      reason('rerun', '2 attempts', { file: 'tests/test_invoke.py', test: 'a' }),
      reason('tree-modified', '1 file'),
    ]
    run.judgement.consumers[0]?.reasons.push(...all)
    expect(causesOf(run).flatMap(({ codes }) => codes)).toEqual(['tree-modified', 'test-failed', 'rerun'])
  })
})

describe('the headline', () => {
  it.each([
    ['green', 'aws-durable-execution-emulator works with sam-cli: 40 tests passed on it.'],
    [
      'broken-by-the-image',
      'aws-durable-execution-emulator breaks sam-cli: 36 of 40 tests, all of which pass on the published v1.1.2.',
    ],
    ['no-baseline', 'aws-durable-execution-emulator breaks sam-cli: 36 of 40 tests failed.'],
    ['already-broken', 'Not the image: 3 tests of sam-cli fail on the published image too.'],
    ['flaky', 'Not the image: 2 tests of sam-cli come and go on both images.'],
    [
      'both',
      'aws-durable-execution-emulator breaks sam-cli: 5 of 40 tests, all of which pass on the published v1.1.2; 3 more are not held against it.',
    ],
    [
      'crash',
      'aws-durable-execution-emulator breaks sam-cli: its container crashed, and 13 of 18 tests failed.',
    ],
    [
      'no-evidence',
      'Nobody can say whether aws-durable-execution-emulator works with sam-cli: a set-up step of the consumer failed.',
    ],
  ])('of %s', (name, headline) => expect(verdictHeadline(state(name))).toBe(headline))

  it('has a sign of its own where a pass would hide that something fails', () => {
    expect(signedHeadline(state('already-broken'))).toMatch(/^⚠️ Not the image: /)
    expect(signedHeadline(state('green'))).toMatch(/^aws-durable/)
    const { 'summary.md': summary, 'report.html': page } = renderReport(state('already-broken'))
    expect(summary).toMatch(/^## ✅ compat-gate: pass\n\n\*\*⚠️ Not the image: 3 tests of sam-cli fail/)
    expect(page).toContain('<p class="headline">⚠️ Not the image: 3 tests')
    expect(terminalConclusion(state('already-broken')).at(-2)).toMatch(/^⚠️ Not the image: /)
  })

  it('names the consumers that it breaks, each with how', () => {
    const one = failed({ id: 'a', text: 'b' })
    const [own] = one.judgement.consumers
    const other = {
      name: 'other',
      verdict: 'fail' as const,
      reasons: [{ ...reason('timed-out', 'x'), consumer: 'other' }],
    }
    const both = {
      ...one,
      judgement: { verdict: 'fail' as const, consumers: own === undefined ? [] : [own, other] },
    }
    expect(verdictHeadline(both)).toBe(
      'emulator breaks sam-cli (1 of 4 tests failed), other (a test file ran against the candidate and did not end within `test.timeout`).',
    )
  })

  it.each([
    ['the baseline that was used', 'both', /compared with .*:v1\.1\.2 \(sha256:b1b1/],
    ['how often such a red is wrong', 'both', /5 % of the tests are flaky, .* at most 1 of 100 runs/],
    ['that nobody looked', 'no-baseline', /nobody looked whether/],
  ])('has below it %s', (_, name, line) => expect(comparisonLines(state(name))[0]).toMatch(line))

  it('has below it what has moved since the last green', () => {
    expect(comparisonLines(state('both'))[1]).toBe(
      'moved since 2026-11-20: image yes · sam-cli yes (5 commits) · set-up yes (aws-durable-execution-sdk-python 1.5.0 → 1.6.0) · pulled images yes (public.ecr.aws/lambda/python:3.13-x86_64) · runner yes (ubuntu24 20261115.1 → ubuntu24 20261122.1)',
    )
  })

  it('says how often a red is wrong of a red alone', () => {
    expect(comparisonLines(state('already-broken'))[0]).toMatch(/compared with .*…\)\.$/)
  })

  it('has below it that the baseline could not be had', () => {
    const run = result()
    Object.assign(run.judgement.consumers[0] ?? {}, {
      baseline: { state: 'unavailable', detail: 'no such tag' },
    })
    expect(comparisonLines(run)).toEqual([
      'sam-cli: the published image could not be tried, so every failure counts: no such tag',
    ])
  })
})

describe('the next step', () => {
  it.each([
    ['broken-by-the-image', /^It is the image/],
    ['no-baseline', /^The same command on the commit before yours/],
    ['already-broken', /^Nothing in the image has to change/],
    ['flaky', /^The tests come and go/],
    ['crash', /^Read the log of the container first/],
    ['no-evidence', /^This is no verdict on your change: something outside/],
  ])('of %s is three lines that fit it, and a command', (name, first) => {
    const [step, ...more] = nextSteps(state(name))
    expect(more).toEqual([])
    expect(step?.lines).toHaveLength(3)
    expect(step?.lines[0]).toMatch(first)
    expect(step?.commands[0]?.[1]).toMatch(/^git checkout \w+ && npx --yes/)
  })

  it('of a pass is the command alone, and of several platforms a command for each', () => {
    expect(nextSteps(state('green'))[0]?.lines).toEqual([])
    expect(nextSteps(state('split'))[0]?.commands.map(([name]) => name)).toEqual([
      'sam-cli (linux/amd64)',
      'sam-cli (linux/arm64)',
    ])
  })
})

describe('where the cause is said', () => {
  const said = (name: string) => {
    const run = state(name)
    return saidByFiles(
      run,
      run.judgement.consumers.flatMap(one => brokenTests(one, run.evidence)),
    )
  }

  it('is per failed file the log of the image and what a test printed', () => {
    const files = said('broken-by-the-image')
    expect(files).toHaveLength(4)
    expect(files[0]?.lines[0]).toMatchObject({
      times: 36,
      isOld: false,
      text: expect.stringContaining('404'),
    })
    expect(files[0]?.containerLogs.map(({ name }) => name)).toEqual([
      'evidence/sam-cli/logs/container-010101010101.log',
    ])
    expect(files[0]?.printed?.text).toMatch(/was not found$/)
    expect(files[0]?.log.name).toMatch(/^evidence\/sam-cli\/logs\/01-/)
    expect(said('green')).toEqual([])
  })

  it('says last what the published image says too', () => {
    const run = state('broken-by-the-image')
    const [trial] = run.evidence
    if (trial === undefined) throw new Error('expected a trial')
    const files = structuredClone(trial.files)
    for (const container of files[0]?.containers ?? [])
      container.trouble = container.trouble?.slice(0, 1) ?? []
    run.evidence.push({ ...trial, arm: 'baseline', round: 1, files })
    const [first] = saidByFiles(run, [])
    expect(first?.lines.map(({ isOld }) => isOld)).toEqual([false, false, true])
  })

  it('adds up what several containers say, and shows the end of the output where no test printed', () => {
    const [first] = said('crash')
    expect(first?.lines).toMatchObject([{ times: 3 }])
    const run = state('crash')
    for (const file of run.evidence[0]?.files ?? []) {
      file.lastLines = 'the end'
      for (const test of file.report.cases) delete test.printed
    }
    expect(saidByFiles(run, [])[0]).toMatchObject({ lastLines: 'the end' })
  })
})

it('two texts are one list of lines, in which each keeps its own', () => {
  const lines = comparedTexts('head\nold\nsame\ntail', 'head\nsame\nnew\ntail')
  expect(lines?.map(({ side, text }) => `${side} ${text}`)).toEqual([
    'both head',
    'published old',
    'both same',
    'candidate new',
    'both tail',
  ])
  expect(comparedTexts(undefined, 'a')).toBeUndefined()
  expect(comparedTexts('a', ' ')).toBeUndefined()
  expect(comparedTexts('a\nb', ' a\nb\n')).toBeUndefined()
  const long = Array.from({ length: 100_000 }, (_, index) => `${index}`).join('\n')
  expect(comparedTexts(long, `x\n${long}`)?.length).toBeLessThanOrEqual(201)
})

it.each([
  ['tests/test_a.py', 'tests.test_a.Name::test_x', 'Name::test_x'],
  ['tests/test_a.py', 'tests.test_a::test_x', 'test_x'],
  ['test/a.test.ts', 'test/a.test.ts::suite > x', 'suite > x'],
  ['test/a.test.ts (part 2 of 3)', 'test/a.test.ts::suite > x', 'suite > x'],
  ['a.mjs', 'x', 'x'],
  ['a.mjs', ' ', '(no name)'],
])('of a test in %s, %s, the name is %s', (file, test, name) => {
  expect(shortTestName({ file, test })).toBe(name)
})

it('a report of 10,000 failed tests is made in a moment, and stays small', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => ({
    id: `test_${index}`,
    text: `AssertionError: ${index % 50} != 0\n${`frame ${index} of the stack\n`.repeat(100)}`,
  }))
  const run = failed(...many)
  let page = { 'report.html': '', 'summary.md': '' }
  const ms = cpuTimeOf(() => {
    page = renderReport(run)
  })
  expect(ms).toBeLessThan(20_000)
  expect(page['report.html'].length).toBeLessThan(3_000_000)
  expect(page['summary.md'].length).toBeLessThan(1_000_000)
})
