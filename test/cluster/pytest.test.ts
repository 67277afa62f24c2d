import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import type { RunResult } from '../../src/verdict/verdict.js'
import { folder } from '../support/folder.js'
import { reportOfTests } from '../support/verdict-file.js'
import { imageOfNowhere, project } from './greeter.js'
import { runGate } from './run-gate.js'

const execute = promisify(execFile)

interface Case {
  name: string
  file: string
  more?: object
  verdict: string
  codes: string[]
  /** Outcomes in the report, by the name of the test. */
  outcomes: Record<string, string>
}

const GREETING = { test_greeting: 'passed' }

const CASES: Case[] = [
  {
    name: 'all-pass',
    file: 'tests/test_greeting.py',
    verdict: 'pass',
    codes: [],
    outcomes: {
      ...GREETING,
      'test_what_is_not_there[/farewell]': 'passed',
      'test_what_is_not_there[/greeting/]': 'passed',
    },
  },
  {
    name: 'one-fails',
    file: 'tests/test_farewell.py',
    verdict: 'fail',
    codes: ['test-failed'],
    outcomes: { ...GREETING, test_farewell: 'failed' },
  },
  {
    name: 'ci-is-not-passed-on',
    file: 'tests/test_unless_ci.py',
    verdict: 'pass',
    codes: [],
    outcomes: { ...GREETING, test_root: 'passed' },
  },
  {
    name: 'all-skip-with-ci',
    file: 'tests/test_unless_ci.py',
    more: { 'pass-env': ['CI'] },
    verdict: 'inconclusive',
    codes: ['none-passed', 'unexpected-skip', 'unexpected-skip', 'candidate-not-seen', 'too-few-passed'],
    outcomes: { test_greeting: 'skipped', test_root: 'skipped' },
  },
  {
    name: 'runner-ends-itself',
    file: 'tests/test_exit.py',
    verdict: 'inconclusive',
    codes: ['report-missing'],
    outcomes: {},
  },
  {
    name: 'expected-failure',
    file: 'tests/test_known_bug.py',
    verdict: 'pass',
    codes: [],
    outcomes: { ...GREETING, test_listing: 'xfailed' },
  },
  {
    name: 'unexpected-skip',
    file: 'tests/test_platforms.py',
    verdict: 'inconclusive',
    codes: ['unexpected-skip'],
    outcomes: { ...GREETING, test_named_pipe: 'skipped' },
  },
  {
    name: 'expected-skip',
    file: 'tests/test_platforms.py',
    more: { expect: { skips: [{ test: '*::test_named_pipe', reason: 'Windows only' }] } },
    verdict: 'pass',
    codes: [],
    outcomes: { ...GREETING, test_named_pipe: 'skipped' },
  },
]

// Where the package index is, and how to reach it, is the machine's own business.
const PIP = Object.keys(process.env).filter(name => name.startsWith('PIP_'))

const INSTALL = 'python3 -m venv .venv && .venv/bin/pip install --quiet pytest==8.4.2'

function pytestConsumer(path: string, setUp: string, { name, file, more }: Case) {
  const passEnv = more && 'pass-env' in more ? [...PIP, 'CI'] : PIP
  return {
    name,
    repository: path,
    ref: 'main',
    setup: [{ run: setUp, timeout: '15m' }],
    installed: ['.venv/bin/pip', 'freeze'],
    'image-env': 'GREETER_IMAGE',
    test: { command: ['.venv/bin/pytest', '--junitxml={report}', '{file}'], files: [file], timeout: '15m' },
    ...more,
    'pass-env': passEnv,
  }
}

/** Of the third test of its file nobody knows yet. */
const KNOWN = {
  'tests.test_greeting::test_greeting': 9_000,
  'tests.test_greeting::test_what_is_not_there[/farewell]': 9_000,
}

function dividedConsumer(path: string, setUp: string): object {
  const one = { name: 'divided', file: 'tests/test_greeting.py', verdict: '', codes: [], outcomes: {} }
  const { test, ...rest } = pytestConsumer(path, setUp, one)
  return { ...rest, test: { ...test, shards: 2, select: 'pytest' }, expect: { 'min-passed': 3 } }
}

// One run with a consumer for each case: the verdicts must not depend on each other. The first installs by itself, the
// others use what was installed once.
let result: RunResult
beforeAll(async () => {
  await using consumer = await project('pytest')
  await using shared = await folder()
  await execute('sh', ['-c', INSTALL], { cwd: shared.path })
  const link = `ln -s '${join(shared.path, '.venv')}' .venv`
  const consumers = CASES.map((one, at) => pytestConsumer(consumer.path, at === 0 ? INSTALL : link, one))
  const lastReport = await reportOfTests(shared.path, 'tests/test_greeting.py', KNOWN, 'divided')
  result = await runGate({
    image: imageOfNowhere(),
    consumers: [...consumers, dividedConsumer(consumer.path, link)],
    env: { ...process.env, CI: 'true' },
    lastReport,
  })
}, 600_000)

test.each(CASES)('a pytest consumer, $name: $verdict', ({ name, verdict, codes, outcomes }) => {
  const judged = result.judgement.consumers.find(one => one.name === name)
  expect(judged?.reasons.map(({ code }) => code)).toEqual(codes)
  expect(judged?.verdict).toBe(verdict)
  const cases = result.evidence.find(one => one.consumer.name === name)?.files[0]?.report.cases ?? []
  const seen = cases.map(({ id, outcome }) => [id.replace(/^.*::/, ''), outcome])
  expect(Object.fromEntries(seen)).toEqual(outcomes)
})

test('a file in parts: each test runs in one of them, on its own name of the image, and is named by both', () => {
  const judged = result.judgement.consumers.find(one => one.name === 'divided')
  expect(judged).toMatchObject({ verdict: 'pass', reasons: [] })
  const files = result.evidence.find(one => one.consumer.name === 'divided')?.files ?? []
  const shown = files.map(({ file, report, select, containers }) => ({
    file,
    ran: report.cases.map(({ id, outcome }) => `${id.replace(/^.*::/, '')} ${outcome}`),
    left: select?.left?.map(id => id.replace(/^.*::/, '')),
    shards: containers.map(({ reference }) => reference.replace(/^.*-/, '')),
  }))
  const [greeting, farewell, nested] = [
    'test_greeting',
    'test_what_is_not_there[/farewell]',
    'test_what_is_not_there[/greeting/]',
  ]
  expect(shown).toEqual([
    {
      file: 'tests/test_greeting.py (part 1 of 2)',
      ran: [`${greeting} passed`],
      left: [farewell, nested],
      shards: ['s1'],
    },
    {
      file: 'tests/test_greeting.py (part 2 of 2)',
      ran: [`${farewell} passed`, `${nested} passed`],
      left: [greeting],
      shards: ['s2'],
    },
  ])
})

test('what pip has installed is in the evidence of each trial', () => {
  const lists = result.evidence.map(({ consumer }) => consumer.installed)
  expect(lists).toEqual(
    [...CASES, 'divided'].map(() => expect.arrayContaining([{ name: 'pytest', version: '8.4.2' }])),
  )
  expect(result.evidence.flatMap(({ consumer }) => consumer.notes ?? [])).toEqual([])
})

test('a failed test tells what pytest told', () => {
  const trial = result.evidence.find(one => one.consumer.name === 'one-fails')
  const failed = trial?.files[0]?.report.cases.find(({ outcome }) => outcome === 'failed')
  expect(failed?.id).toBe('tests.test_farewell::test_farewell')
  expect(failed?.text).toContain('assert (404, ')
})
