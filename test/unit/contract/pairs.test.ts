import { describe, expect, it } from 'vitest'
import { compareRecordings } from '../../../src/contract/compare.js'
import { differenceText } from '../../../src/contract/difference-text.js'
import type { Exchange } from '../../../src/contract/exchange.js'
import { changedShop } from '../../support/contract/changes.js'
import { PAIRS } from '../../support/contract/pairs.js'
import { recordingOf } from '../../support/contract/shop.js'

const SIGNS = { breaking: '✗', doubtful: '?', additive: '+' }

function differencesOf(baseline: Exchange[], candidate: Exchange[], causesAlone = false): string[] {
  const { differences } = compareRecordings([recordingOf(baseline)], [recordingOf(candidate)])
  const shown = causesAlone ? differences.filter(({ follows }) => follows === undefined) : differences
  return shown.map(one => `${SIGNS[one.severity]} ${differenceText(one)}`)
}

const WITH_CAUSES = Object.entries(PAIRS).flatMap(([name, { change, causes }]) =>
  causes === undefined ? [] : [{ name, change, causes }],
)

describe('two recordings', () => {
  it.each(Object.entries(PAIRS))('%s: every difference is found, and no other', (_, { change, expected }) => {
    expect(differencesOf(changedShop(undefined, 1), changedShop(change, 2))).toEqual(expected)
  })

  it.each(Object.entries(PAIRS))('%s: twice the same image, with other identifiers', (_, { change }) => {
    expect(differencesOf(changedShop(change, 3), changedShop(change, 4))).toEqual([])
  })

  it.each(WITH_CAUSES)('$name: what is one change has one cause', ({ change, causes }) => {
    for (const seed of [2, 5])
      expect(differencesOf(changedShop(undefined, 1), changedShop(change, seed), true)).toEqual(causes)
  })
})
