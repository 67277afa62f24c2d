import { describe, expect, it } from 'vitest'
import {
  cutText,
  firstLine,
  formatCount,
  formatDuration,
  formatSeconds,
  joinFitting,
  lastLines,
} from '../../../src/shared/text.js'

describe('formatDuration', () => {
  it.each([
    [0, '0.0 s'],
    [949, '0.9 s'],
    [12_345, '12.3 s'],
    [59_949, '59.9 s'],
    [59_950, '1 min 00 s'],
    [125_000, '2 min 05 s'],
    [3_725_000, '62 min 05 s'],
  ])('%i ms is %s', (ms, expected) => expect(formatDuration(ms)).toBe(expected))
})

describe('formatSeconds', () => {
  it.each([
    [0, '0 s'],
    [50, '0.05 s'],
    [2_000, '2 s'],
    [2_549, '2.5 s'],
    [9_999, '10 s'],
    [12_500, '13 s'],
    [1_865_000, '1865 s'],
  ])('%i ms is %s', (ms, expected) => expect(formatSeconds(ms)).toBe(expected))
})

describe('formatCount', () => {
  it.each([
    [0, '0 tests'],
    [1, '1 test'],
    [2, '2 tests'],
  ])('%i', (number, expected) => expect(formatCount(number, 'test')).toBe(expected))
})

describe('cutText', () => {
  it.each([
    ['keeps what fits', 'abc', 3, 'abc'],
    ['marks what does not', 'abcd', 3, 'ab…'],
    ['keeps a whole character of two units', 'a🎉bc', 4, 'a🎉…'],
    ['leaves no half of one', 'a🎉bcd', 3, 'a…'],
  ])('%s', (_, text, limit, expected) => expect(cutText(text, limit)).toBe(expected))

  it('leaves room for a longer mark', () => expect(cutText('abcdefgh', 7, '[cut]')).toBe('ab[cut]'))
})

describe('firstLine', () => {
  it.each([
    ['of several', 'one\ntwo', 'one'],
    ['after blank ones', '\n \r\n  one  \r\ntwo', 'one  '],
    ['that ends as on an old Mac', 'one\rtwo', 'one'],
    ['that is too long', `${'a'.repeat(30)}\nb`, `${'a'.repeat(9)}…`],
    ['of nothing', ' \n', ''],
  ])('%s', (_, text, expected) => expect(firstLine(text, 10)).toBe(expected))
})

describe('lastLines', () => {
  it.each([
    ['are fewer than asked for', 'one', ['one']],
    ['leave the earlier ones', 'one\ntwo\nthree\n', ['two', 'three']],
    ['leave blank ones and keep indents', 'one\n\n  two\r\n \t\rthree\n\n', ['  two', 'three']],
    ['are none', '\n \n', []],
  ])('%s', (_, text, expected) => expect(lastLines(text, 2)).toEqual(expected))
})

describe('joinFitting', () => {
  const rest = (left: number) => `${left} more`
  const join = (items: string[], bytes: number) => joinFitting(items, bytes, item => item, rest)

  it('takes everything that fits', () => expect(join(['aa', 'bb'], 20)).toBe('aa\nbb'))
  it('says how many do not', () => expect(join(['aa', 'bb', 'cc', 'dd'], 13)).toBe('aa\nbb\n2 more'))
  it('counts bytes, not characters', () => expect(join(['ää', 'bb', 'cc'], 13)).toBe('ää\n2 more'))
  it('is nothing for nothing', () => expect(join([], 10)).toBe(''))

  it('makes no text that has no place', () => {
    const made: string[] = []
    const text = (item: string) => {
      made.push(item)
      return item
    }
    joinFitting(['aaaaaaaa', 'bbbbbbbb', 'cccccccc', 'dddddddd'], 20, text, rest)
    expect(made).toEqual(['aaaaaaaa', 'bbbbbbbb'])
  })
})
