import { describe, expect, it } from 'vitest'
import { commitUrl, logPlace, reasonUrl, sourceLine, sourceUrl } from '../../../src/report/links.js'
import { evidence } from './results.js'

const PIN = 'c0ffee00'.repeat(5)
const at = (repository: string, file = 'test/a.py', text = '') =>
  sourceUrl({ repository, pin: PIN }, file, text, { server: 'https://git.acme.example' })

describe("a consumer's file at its pin", () => {
  it.each([
    ['acme/tool', `https://git.acme.example/acme/tool/blob/${PIN}/test/a.py`],
    ['https://github.com/acme/tool.git', `https://github.com/acme/tool/blob/${PIN}/test/a.py`],
    ['https://git.acme.example/acme/tool', `https://git.acme.example/acme/tool/blob/${PIN}/test/a.py`],
    ['https://gitlab.com/acme/sub/tool.git', `https://gitlab.com/acme/sub/tool/-/blob/${PIN}/test/a.py`],
    ['https://codeberg.org/acme/tool', `https://codeberg.org/acme/tool/src/commit/${PIN}/test/a.py`],
    ['https://bitbucket.org/acme/tool', `https://bitbucket.org/acme/tool/src/${PIN}/test/a.py`],
  ])('of %s is known', (repository, url) => expect(at(repository)).toBe(url))

  it.each([
    '../consumer',
    './a/b',
    'https://git.example.org/acme/tool',
    'git@github.com:acme/tool.git',
    'http://github.com/acme/tool',
    'https://github.com/',
    'https://github.com.evil.example/a/b',
    '<script>',
  ])('of %s is not', repository => expect(at(repository)).toBeUndefined())

  it.each(['../../other/tool', 'a/../../b', 'a//b', './a', ''])('is not guessed for %j', file => {
    expect(at('acme/tool', file)).toBeUndefined()
  })

  it('holds nothing that ends a URL, an attribute or a link', () => {
    expect(at('acme/tool', `a b"'<>(x)?#&%41\ud800.py`)).toBe(
      `https://git.acme.example/acme/tool/blob/${PIN}/a%20b%22%27%3C%3E%28x%29%3F%23%26A%EF%BF%BD.py`,
    )
  })

  it('names the line that the failure names, and the file of a selection in it', () => {
    const text = 'test/a.py:3: in setUp\ntest/a.py:17: AssertionError'
    expect(at('acme/tool', 'test/a.py::Name', text)).toMatch(/\/test\/a\.py#L17$/)
    expect(at('https://bitbucket.org/acme/tool', 'test/a.py', text)).toMatch(/#lines-17$/)
    expect(at('acme/tool', 'test/a.py (part 2 of 3)', text)).toMatch(/\/test\/a\.py#L17$/)
  })

  it('is not known without a pin', () => {
    expect(sourceUrl({ repository: 'acme/tool' }, 'a', '')).toBeUndefined()
    expect(sourceUrl({ repository: 'acme/tool', pin: 'x"y' }, 'a', '')).toBeUndefined()
  })
})

it.each<[string, string, number | undefined]>([
  ['pytest, the newest frame last', 'tests/test_a.py:3: in x\ntests/test_a.py:9: Error', 9],
  ['unittest', '  File "/tmp/x/tests/test_a.py", line 12, in test\n    x()\nAssertionError', 12],
  ['Node, the newest frame first', 'at a (file:///x/tests/test_a.py:7:1)\nat b (/x/tests/test_a.py:2:1)', 7],
  ['none', 'tests/test_b.py:3: Error', undefined],
  ['no number', 'tests/test_a.py: Error', undefined],
])('the line that a text names: %s', (_, text, line) => {
  expect(sourceLine(text, 'tests/test_a.py')).toBe(line)
})

it('a text of a file that is named very often is read in a moment', () => {
  expect(sourceLine('a:1 '.repeat(1_000_000), 'a')).toBe(1)
  expect(sourceLine('x', '')).toBeUndefined()
})

it('a commit and a reason have a page where that is known', () => {
  expect(commitUrl('acme/tool', PIN)).toBe(`https://github.com/acme/tool/commit/${PIN}`)
  expect(commitUrl('acme/tool', 'no pin')).toBeUndefined()
  const links = { docs: 'https://github.com/o/gate/blob/v1/docs' }
  expect(reasonUrl('test-failed', links)).toBe(
    'https://github.com/o/gate/blob/v1/docs/reasons.md#test-failed',
  )
  expect(reasonUrl('test-failed')).toBeUndefined()
})

describe('a log', () => {
  const own = evidence([])

  it('lies beside the report, by its arm and round', () => {
    const place = (one: typeof own) => logPlace('logs/1.log', one, {}).name
    expect(place(own)).toBe('evidence/sam-cli/logs/1.log')
    expect(place({ ...own, arm: 'control' })).toBe('evidence/sam-cli/control/logs/1.log')
    expect(place({ ...own, arm: 'baseline', round: 2 })).toBe('evidence/sam-cli/round-2-baseline/logs/1.log')
    expect(logPlace('logs/a b.log', own, {}).url).toBe('evidence/sam-cli/logs/a%20b.log')
  })

  it('lies in the artifact of another job, where nobody can link to it', () => {
    const artifacts = new Map([[own, 'compat-gate-evidence-a-1/evidence/sam-cli']])
    expect(logPlace('logs/1.log', own, { artifacts })).toEqual({
      name: 'compat-gate-evidence-a-1/evidence/sam-cli/logs/1.log',
    })
  })

  it('that would lead out of the report is named, and no link', () => {
    expect(logPlace('../../../secret', own, {}).url).toBeUndefined()
  })
})
