import { describe, expect, it } from 'vitest'
import { FAILURE_CAUSES, failureCauseInTest } from '../../../src/shared/failure-causes.js'
import { growthOfTime } from '../../support/cpu-time.js'

const patterns = FAILURE_CAUSES.flatMap(({ kind, pattern, inTest }) =>
  Object.entries({ pattern, inTest }).flatMap(([use, regex]) =>
    regex === undefined ? [] : [{ name: `${kind}, ${use}`, regex }],
  ),
)

const HOST = 'a.'
const WORDS = [
  'https://',
  'http://',
  '429 ',
  ': ',
  'error 429',
  'HTTP/1.',
  HOST,
  'a-',
  '.',
  '-',
  "'",
  '\t',
  '',
]

/** Pieces of which a pattern could take every repetition for a beginning of its own: the words in it, joined with others. */
function pieces({ source }: RegExp): string[] {
  const own = source
    .replace(/\\[bwsdSWD]|\[[^\]]*\]|\{\d+,\d*\}|\(\?[:=!<]+|[?*+]/g, '|')
    .replaceAll('\\', '')
    .split(/[|()]/)
    .filter(word => word.length > 2)
  return [...new Set([...WORDS, ...own].flatMap(word => ['', HOST, 'https://'].map(next => word + next)))]
}

describe.each(patterns)('the pattern of $name', ({ regex }) => {
  it('takes time in proportion to a text without end', () => {
    const slow = pieces(regex).filter(
      piece => piece !== '' && growthOfTime(text => regex.test(text), piece) > 3,
    )

    expect(slow).toEqual([])
  })
})

it('asks for the cause of a failed test in a time in proportion to its text', () => {
  const all = new Set(patterns.flatMap(({ regex }) => pieces(regex)))

  expect([...all].filter(piece => piece !== '' && growthOfTime(failureCauseInTest, piece) > 3)).toEqual([])
})
