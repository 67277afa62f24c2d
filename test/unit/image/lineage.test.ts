import { describe, expect, test } from 'vitest'
import { hasNoOrigin, isMadeFrom, type Lineage } from '../../../src/image/lineage.js'

const base: Lineage = { layers: ['l1', 'l2'], history: ['ADD rootfs', 'RUN apt'] }
const published = more(base, ['l3'], ['COPY program', 'CMD program'])

function more({ layers, history }: Lineage, newLayers: string[], instructions: string[]): Lineage {
  return { layers: [...layers, ...newLayers], history: [...history, ...instructions] }
}

describe('an image was made from another one', () => {
  test.each<[string, Lineage, Lineage, boolean]>([
    ['that it begins with', more(published, ['l4'], ['COPY app']), published, true],
    ['that it only has settings beside', more(published, [], ['ENV A=1']), published, true],
    ['that is the same', published, published, true],
    ['not when they share a base', more(base, ['l4'], ['COPY app']), published, false],
    ['not when it is what the other one was made from', base, published, false],
    [
      'not when the layers have another order',
      { ...published, layers: ['l2', 'l1', 'l3'] },
      published,
      false,
    ],
    [
      'not when the other one has only settings of its own on their base',
      more(base, ['l4'], ['COPY app']),
      more(base, [], ['CMD program']),
      false,
    ],
    ['also where nobody wrote down how the other one was made', published, { ...base, history: [] }, true],
    ['also where nobody wrote down how it was made itself', { ...published, history: [] }, published, true],
    ['not when the other one has no layer', published, { layers: [], history: [] }, false],
  ])('%s', (_, image, other, expected) => {
    expect(isMadeFrom(image, other)).toBe(expected)
  })
})

test.each<[string, Lineage, boolean]>([
  ['an import', { layers: ['l1'], history: [''] }, true],
  ['what was made from one', { layers: ['l1', 'l2'], history: ['', 'COPY app'] }, true],
  ['an image without a history', { layers: ['l1'], history: [] }, true],
  ['an image that was built', base, false],
])('whether nothing says where an image is from: %s', (_, image, expected) => {
  expect(hasNoOrigin(image)).toBe(expected)
})
