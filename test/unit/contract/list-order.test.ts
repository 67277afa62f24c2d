import { expect, it } from 'vitest'
import { orderOf } from '../../../src/contract/list-order.js'

it.each([
  [[1, 2, 2, 5], 'ascending'],
  [[5, 2, 1], 'descending'],
  [[5, 2, 7], 'neither'],
  [[3, 3], undefined],
  [[3], undefined],
  [[], undefined],
  [['a', 'b'], 'ascending'],
  [['2026-02-01T00:00:00Z', '2026-01-01T00:00:00Z'], 'descending'],
  [['item-001', 'item-002', 'item-010'], 'ascending'],
  [['0f3c9a1b', '1a2b3c4d'], undefined],
  [['38c75ccf-71e7-4b32-80f3-571504afca49', 'b6b1f4f6-0f5b-4f0b-8f9e-1b2a3c4d5e6f'], undefined],
  [[1, '2'], undefined],
  [[{}, {}], undefined],
  [[1, undefined], undefined],
])('the order of %j is %s', (values, order) => {
  expect(orderOf(values)).toBe(order)
})
