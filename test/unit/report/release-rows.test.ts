import { expect, it } from 'vitest'
import { htmlReleases, releaseLines, releaseRows, releasesSection } from '../../../src/report/release-rows.js'
import type { ConsumerVerdict, Judgement, Reason } from '../../../src/verdict/verdict.js'

const reason = (code: Reason['code']): Reason => ({ code, verdict: 'fail', consumer: 'cli', detail: '' })

const of = (tag: string | undefined, verdict: ConsumerVerdict['verdict'], ...codes: Reason['code'][]) => ({
  name: tag === undefined ? 'cli' : `cli@${tag}`,
  ...(tag !== undefined && { release: { of: 'cli', tag } }),
  ...{ verdict, reasons: codes.map(reason) },
})

const judgement: Judgement = {
  verdict: 'fail',
  consumers: [
    { name: 'other', verdict: 'pass', reasons: [] },
    of(undefined, 'pass'),
    {
      ...of('v1.161.0', 'pass'),
      excused: [{ code: 'waived', instead: 'test-failed', consumer: 'cli', detail: '' }],
    },
    of('v1.160.1', 'fail', 'newly-broken', 'newly-broken', 'vanished'),
  ],
}

it('every release of a consumer is laid beside what its ref names', () => {
  expect(releaseRows(judgement)).toEqual([
    {
      consumer: 'cli',
      cells: [
        { verdict: 'pass', said: '' },
        { tag: 'v1.161.0', verdict: 'pass', said: '1 waived' },
        { tag: 'v1.160.1', verdict: 'fail', said: '2 newly-broken, 1 vanished' },
      ],
    },
  ])
})

it('the summary shows them as a table, and nothing where there are none', () => {
  expect(releasesSection(judgement).split('\n').slice(4)).toEqual([
    '| cli | ref | ✅ pass |  |',
    '| cli | <code>v1.161.0</code> | ✅ pass | 1 waived |',
    '| cli | <code>v1.160.1</code> | ❌ fail | 2 newly-broken, 1 vanished |',
  ])
  expect(releasesSection({ verdict: 'pass', consumers: judgement.consumers.slice(0, 2) })).toBe('')
})

it('the terminal and the page show the same', () => {
  expect(releaseLines(judgement)).toEqual([
    ' ✅ cli ref: pass',
    ' ✅ cli v1.161.0: pass, 1 waived',
    ' ❌ cli v1.160.1: fail, 2 newly-broken, 1 vanished',
  ])
  const page = htmlReleases(judgement).join('')
  expect(
    page
      .match(/<td .*?<\/td>/g)
      ?.slice(-4)
      .map(cell => cell.replace(/<td[^>]*>|<\/td>/g, '')),
  ).toEqual([...['cli', '<code>v1.160.1</code>', '❌ fail', '2 newly-broken, 1 vanished']])
  const [one] = judgement.consumers.slice(2)
  const hostile = { ...one, name: 'cli@<b>', release: { of: 'cli', tag: '<b>\u001b[31m' } } as ConsumerVerdict
  const all = [htmlReleases, releaseLines, releasesSection].map(shown => {
    const made = shown({ verdict: 'fail', consumers: [hostile] })
    return Array.isArray(made) ? made.join('') : made
  })
  expect(all.join('')).not.toContain('\u001b')
  expect(all[0] + (all[2] ?? '')).not.toContain('<b>')
})
