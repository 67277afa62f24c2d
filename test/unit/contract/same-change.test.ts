import { describe, expect, it } from 'vitest'
import { changedTexts, isSameChange } from '../../../src/contract/same-change.js'
import { Ids } from '../../support/contract/shop.js'
import { textStatsOf } from '../../support/contract/sightings.js'

const ids = new Ids(1)
const [A, B, C] = [ids.uuid(), ids.uuid(), ids.uuid()]
const LONGER = `${A}/${ids.hex(12)}`

/** Whether what has become of texts in one place is the same as in another. */
function same(one: [before: string[], after: string[]], other: [before: string[], after: string[]]) {
  const [first, second] = [one, other].map(([before, after]) =>
    changedTexts({ baseline: textStatsOf(before), candidate: textStatsOf(after) }),
  )
  return first !== undefined && second !== undefined && isSameChange(first, second)
}

const CAUSE: [string[], string[]] = [[B], [LONGER]]

describe('two places show one change', () => {
  it.each<[string, string[], string[]]>([
    ['alone', [C], [LONGER]],
    ['within a text', [`no order ${C}`], [`no order ${LONGER}`]],
    ['twice in a text', [`${C}, not ${C}`], [`${LONGER}, not ${LONGER}`]],
    ['percent-encoded', [`/orders/${C}`], [`/orders/${encodeURIComponent(LONGER)}`]],
    ['beside what has no identifier', [`order ${C}`, 'none'], [`order ${LONGER}`, 'none']],
    ['in one of several texts of a form', [`order ${C}`], [`order ${C}/${ids.hex(12)}`, `order ${LONGER}`]],
    ['with a word that is another one', [`order ${C} ends`], [`order ${LONGER} begins`]],
  ])('%s', (_, before, after) => {
    expect(same([before, after], CAUSE)).toBe(true)
    expect(same(CAUSE, [before, after])).toBe(true)
  })

  it.each<[string, [string[], string[]], [string[], string[]]]>([
    [
      'a hash of another length',
      [[ids.hex(32)], ['1f'.repeat(20)]],
      [[`#${ids.hex(32)}`], [`#${'1f'.repeat(20)}`]],
    ],
    [
      'another random token',
      [[ids.token(24)], ['aB3'.repeat(12)]],
      [[`t ${ids.token(24)}`], [`t ${'aB3'.repeat(12)}`]],
    ],
    [
      'what is percent-encoded right before the identifier',
      [[B], [`a/${A}`]],
      [[`/orders/${C}`], [`/orders/a%2F${A}`]],
    ],
    ['what is left of signs of replacement', [[`$&-${B}`], [LONGER]], [[`x $&-${C}`], [`x ${LONGER}`]]],
    ['what comes beside the known form', [[B], [C, LONGER]], [[`x ${B}`], [`x ${C}`, `x ${LONGER}`]]],
    ['upper case', [[B], [A.toUpperCase()]], [[`id ${B}`], [`id ${A.toUpperCase()}`]]],
  ])('%s', (_, one, other) => {
    expect(same(one, other)).toBe(true)
  })
})

describe('two places show two changes', () => {
  it.each<[string, string[], string[]]>([
    ['where other identifiers have changed alike', [`order ${C}`], [`order ${C}/${ids.hex(12)}`]],
    ['where the text around is another one', [`order ${C}`], [`order: ${LONGER}`]],
    [
      'where one of the forms does not have it',
      [`order ${C}`],
      [`order ${LONGER}`, `order-${C}/${ids.hex(12)}`],
    ],
    ['where the identifier came to a text without one', ['none', '-'], [LONGER]],
    ['where nothing new is shown', [`order ${C}`, C], [`order ${C}`]],
    ['where words alone have changed', ['OPEN'], ['is open']],
  ])('%s', (_, before, after) => {
    expect(same([before, after], CAUSE)).toBe(false)
  })

  it.each<[string, [string[], string[]], [string[], string[]]]>([
    ['where the same word is in both', [[B], ['something']], [[`order ${C}`], ['order something']]],
    [
      'where another form came no more',
      [
        [B, `k-${C}`],
        [C, LONGER],
      ],
      [[`order ${C}`], [`order ${LONGER}`]],
    ],
    ['where there was a word', [[B, 'none'], [LONGER]], [['order none', `#${C}`], [`order ${LONGER}`]]],
    [
      'where any form may come',
      [[`order ${C}`, ...Array.from({ length: 40 }, (_, at) => '.'.repeat(at + 1))], [`order ${LONGER}`]],
      CAUSE,
    ],
  ])('%s', (_, one, other) => {
    expect(same(one, other)).toBe(false)
    expect(same(other, one)).toBe(false)
  })

  it('whatever half a character stands in a text', () => {
    expect(same([[`a ${B}`], [`a: ${B}\ud800`]], [[C], [`a: ${B}\ud800`]])).toBe(false)
    expect(same([[`a ${B}`], [`%zz: ${B}$&`]], CAUSE)).toBe(false)
  })
})
