import { expect, it } from 'vitest'
import { fitColumns } from '../../../src/report/escape.js'

it.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'ab…'],
  ['日本', 4, '日本'],
  ['日本語', 5, '日本…'],
  ['日本語', 4, '日…'],
  ['a🎉b', 3, 'a…'],
  ['abc', 0, ''],
  ['', 0, ''],
])('%s in %i columns is %s', (text, columns, expected) => {
  expect(fitColumns(text, columns)).toBe(expected)
})
