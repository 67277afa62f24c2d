import { expect, test } from 'vitest'
import { verdictComment } from '../../../src/report/comment.js'
import { verdictSummary } from '../../../src/report/summary.js'
import { REPORT_STATES } from '../../support/report-states.js'
import { failed, result } from './results.js'

const LINKS = {
  server: 'https://github.com',
  repository: 'acme/emulator',
  run: 'https://github.com/acme/emulator/actions/runs/4711',
}

test('a comment says what broke, of which commit, and where the report is', () => {
  const text = verdictComment({ ...failed({ id: 't::a', text: 'expected 1, got 2' }), links: LINKS })
  expect(text).toMatch(/^## ❌ compat-gate: fail\n/)
  expect(text).toContain('expected 1, got 2')
  expect(text).toContain(`href="${LINKS.run}"`)
  expect(text).toContain(`href="https://github.com/acme/emulator/commit/${'4be1'.repeat(10)}"`)
  expect(text).toContain('--consumer sam-cli')
})

test('a comment of a pass is short', () => {
  expect(verdictComment(result()).split('\n').length).toBeLessThan(8)
})

test('nobody is called by what a test says', () => {
  const text = verdictComment(failed({ id: 'asks @octocat', text: 'ask @octocat about #1' }))
  const outsideOfCode = text.replace(/```.*?```/gs, '')
  expect(outsideOfCode).not.toMatch(/@octocat|#1\b/)
})

test('a comment names some tests of each file, and says how many more there are', () => {
  const same = { text: 'expected 1, got 2' }
  const ids = Array.from({ length: 20 }, (_, index) => `t::case_${index}`)
  const [few, many] = [ids.slice(0, 8), ids].map(some => failed(...some.map(id => ({ id, ...same }))))
  const namedIn = (text: string) => [...text.matchAll(/case_\d+/g)].length
  expect(namedIn(verdictComment(many ?? result()))).toBe(8)
  expect(verdictComment(many ?? result())).toContain('\n\n12 more tests of this file: see the report.\n')
  expect(verdictComment(few ?? result())).not.toContain('more test')
  expect(namedIn(verdictSummary(many ?? result()))).toBeGreaterThanOrEqual(20)
})

test('a comment fits into what GitHub takes, whatever tests say', () => {
  const texts = Array.from({ length: 400 }, (_, index) => ({
    id: `t${index}::${'n'.repeat(300)}`,
    text: `${index} ${'ä'.repeat(9_000)}`,
  }))
  const text = verdictComment(failed(...texts))
  expect(Buffer.byteLength(text)).toBeLessThan(61_000)
  expect(text).toContain('compat-gate: fail')
})

test('a comment has no table, which a telephone would show by halves', () => {
  const texts = Object.values(REPORT_STATES).map(state => verdictComment(state()))
  expect(texts.filter(text => /^\|/m.test(text))).toEqual([])
  const legends = texts.filter(text => text.includes('\n(published → candidate; ✓ passed, '))
  expect(legends.length).toBeGreaterThan(0)
})
