import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareRecordings } from '../../../src/contract/compare.js'
import { compareValues } from '../../../src/contract/compare-values.js'
import { describeKinds } from '../../../src/contract/describe-value.js'
import { PlaceBudget, ValueStats } from '../../../src/contract/value-stats.js'
import { changedShop } from '../../support/contract/changes.js'
import { Ids, recordingOf } from '../../support/contract/shop.js'
import { ONCE, sightingAt, valueStatsOf } from '../../support/contract/sightings.js'

function sureFindings(baseline: readonly unknown[], candidate: readonly unknown[]) {
  const findings = compareValues(valueStatsOf(baseline), valueStatsOf(candidate), '', ONCE)
  return findings.filter(({ sure }) => sure).map(({ kind, path }) => `${kind} ${path}`)
}

describe('values', () => {
  it('that are the same, in another order, are no difference', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 4 }), { maxLength: 20 }), fc.nat(), (values, seed) => {
        const ids = new Ids(seed)
        const shuffled = values.toSorted(() => ids.below(2) - 0.5)
        expect(sureFindings(values, shuffled)).toEqual([])
        expect(describeKinds(valueStatsOf(values))).toBe(
          describeKinds(valueStatsOf([...shuffled, ...values])),
        )
      }),
    )
  })

  it('of one image are no difference, whatever its identifiers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e8 }), seed => {
        const [one, other] = [changedShop(undefined, seed), changedShop(undefined, seed + 1)]
        expect(compareRecordings([recordingOf(one)], [recordingOf(other)]).differences).toEqual([])
      }),
      // What is rare by chance comes along in some thousand pairs: so the same are tried each time.
      { seed: 12, numRuns: 60 },
    )
  })

  it.each([
    ['a state that only one recording has met', [{ state: 'DONE', end: 1 }], [{ state: 'OPEN' }], []],
    [
      'a field that is gone in one state',
      [{ state: 'DONE', end: 1 }, { state: 'OPEN' }],
      [{ state: 'DONE' }, { state: 'OPEN' }],
      ['field-removed .end'],
    ],
    [
      'names that are data',
      [{ 'b6b1f4f6-0f5b-4f0b-8f9e-1b2a3c4d5e6f': 1 }],
      [{ '38c75ccf-71e7-4b32-80f3-571504afca49': 1 }],
      [],
    ],
    ['one word for another, seen once', ['up'], ['down'], []],
    ['one word for another, seen often', Array(9).fill('up'), Array(9).fill('down'), ['values-changed ']],
    ['numbers that differ', [1, 2, 3, 4, 5], [60, 70, 80, 90], []],
    [
      'a name that is a prototype’s',
      [{ __proto__: null, constructor: 1 }],
      [{ toString: 'x' }],
      ['field-removed .constructor', 'field-added .toString'],
    ],
    [
      'an object that names its kind in another way',
      [{ Type: 'A', x: 1 }],
      [{ Type: 7, x: 'y' }],
      ['type-changed .Type', 'type-changed .x'],
    ],
  ])('%s', (_, baseline, candidate, expected) => {
    expect(sureFindings(baseline, candidate)).toEqual(expected)
  })

  it('that lie very deep are looked into only so far', () => {
    const deep = (end: unknown) =>
      JSON.parse(`${'['.repeat(20_000)}${JSON.stringify(end)}${']'.repeat(20_000)}`)
    expect(sureFindings([deep(1)], [deep('x')])).toEqual([])
    expect(sureFindings([{ a: deep(1) }], [{ b: deep(1) }])).toEqual(['field-renamed .a'])
  })

  it('of ever new names take no more room than there is', () => {
    const stats = new ValueStats(new PlaceBudget(50))
    for (let at = 0; at < 200; at++) stats.add({ [`a${at % 20}x`]: { [`b${at}x`]: at } }, sightingAt(at))
    const fields = [...(stats.object?.fields.values() ?? [])]
    const places = fields.reduce((sum, { object }) => sum + 1 + (object?.fields.size ?? 0), 0)
    expect(places).toBe(50)
  })

  it('with very many names are not compared name by name', () => {
    const many = (seed: number) =>
      Object.fromEntries(
        Array.from({ length: 5_000 }, (_, at) => [`name${'x'.repeat(at % 7)}${seed}_${at % 900}`, at]),
      )
    expect(sureFindings([many(1)], [many(2)])).toEqual([])
  })
})
