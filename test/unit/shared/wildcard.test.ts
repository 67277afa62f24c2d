import { describe, expect, it } from 'vitest'
import { matchesWildcard } from '../../../src/shared/text.js'
import { cpuTimeOf } from '../../support/cpu-time.js'

describe('a pattern', () => {
  it.each([
    ['a::b', 'a::b'],
    ['*', ''],
    ['*', 'anything at all'],
    ['**', 'x'],
    ['a*', 'a'],
    ['a*', 'abc'],
    ['*c', 'abc'],
    ['a*c', 'ac'],
    ['a*c', 'abbbc'],
    ['*b*', 'abc'],
    ['a*b*c', 'a-b-b-c'],
    ['*ab*ab', 'abab'],
    ['*aab', 'aaab'],
    // An id's own signs stand for themselves.
    ['test_x[[]*', 'test_x[[]1]'],
    ['a/b.py::T::x[1-?]', 'a/b.py::T::x[1-?]'],
    ['a/*', 'a/b/c'],
    ['(a|b)+', '(a|b)+'],
    ['\\*', '\\anything'],
    ['', ''],
  ])('%j matches %j', (pattern, id) => {
    expect(matchesWildcard(pattern, id)).toBe(true)
  })

  it.each([
    ['a::b', 'a::bc'],
    ['a::b', 'xa::b'],
    ['', 'a'],
    ['a*', 'ba'],
    ['*c', 'cb'],
    // One text cannot stand for two parts of the pattern.
    ['a*a', 'a'],
    ['ab*ba', 'aba'],
    ['*ab*ab', 'ab'],
    ['a*b*a', 'aba-'],
    ['a.c', 'abc'],
    ['a?c', 'abc'],
    ['[ab]', 'a'],
    ['A*', 'abc'],
  ])('%j does not match %j', (pattern, id) => {
    expect(matchesWildcard(pattern, id)).toBe(false)
  })

  it.each([
    ['*a'.repeat(5_000), 'a'.repeat(1_000_000)],
    [`${'*a'.repeat(5_000)}b`, 'a'.repeat(1_000_000)],
    [`*${'a'.repeat(5_000)}b*`, 'a'.repeat(1_000_000)],
    ['*'.repeat(100_000), 'a'.repeat(1_000_000)],
  ])('takes no long time for a hostile id', (pattern, id) => {
    expect(cpuTimeOf(() => matchesWildcard(pattern, id))).toBeLessThan(1_000)
  })
})
