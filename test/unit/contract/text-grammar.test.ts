import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareTexts } from '../../../src/contract/compare-texts.js'
import { compareValues } from '../../../src/contract/compare-values.js'
import { describeTexts } from '../../../src/contract/describe-text.js'
import { tokensOf } from '../../../src/contract/tokens.js'
import { Ids } from '../../support/contract/shop.js'
import { ONCE, textStatsOf } from '../../support/contract/sightings.js'

/** What a text may be made of: how each part is written, at random, and how it is called. */
const ATOMS: Record<string, (ids: Ids) => string> = {
  uuid: ids => ids.uuid(),
  'hex(16)': ids => ids.hex(16),
  'hex(40)': ids => ids.hex(40),
  'token(24)': ids => ids.token(24),
  integer: ids => String(1 + ids.below(100_000_000)),
  'YYYY-MM-DDThh:mm:ss.f3Z': ids => new Date(ids.time()).toISOString(),
  'base64(JSON)': ids => Buffer.from(JSON.stringify({ at: ids.uuid(), n: ids.below(9) })).toString('base64'),
}

function sample(atoms: readonly string[], separator: string, seed: number, length = 12): string[] {
  const ids = new Ids(seed)
  return Array.from({ length }, () => atoms.map(atom => (ATOMS[atom] ?? (() => atom))(ids)).join(separator))
}

function findingsOf(baseline: readonly string[], candidate: readonly string[]) {
  return compareTexts(textStatsOf(baseline), textStatsOf(candidate), '', ONCE, (one, other, path) =>
    compareValues(one, other, path, ONCE),
  )
}

// What is random is taken for something else once in thousands of times: so the same is tried each time.
const CHANCE = { seed: 12 }

const words = fc.constantFrom('arn', 'order', 'x')
const atoms = fc.array(fc.oneof(fc.constantFrom(...Object.keys(ATOMS)), words), {
  minLength: 1,
  maxLength: 4,
})
const separator = fc.constantFrom(':', '|', ' ', '#')
const seed = fc.integer({ min: 0, max: 1e9 })

describe('the grammar of texts', () => {
  it.each([
    ['a uuid', ['38c75ccf-71e7-4b32-80f3-571504afca49', 'b6b1f4f6-0f5b-4f0b-8f9e-1b2a3c4d5e6f'], 'uuid'],
    ['two uuids', ['38c75ccf-71e7-4b32-80f3-571504afca49/b6b1f4f6-0f5b-4f0b-8f9e-1b2a3c4d5e6f'], 'uuid/uuid'],
    [
      'an ARN',
      [
        'arn:aws:lambda:us-east-1:123456789012:function:Greeting',
        'arn:aws:lambda:us-east-1:123456789012:function:Nap',
      ],
      'arn:aws:lambda:us-east-1:integer:function:(Greeting|Nap)',
    ],
    ['words', ['RUNNING', 'SUCCEEDED', 'RUNNING'], 'RUNNING|SUCCEEDED'],
    ['many words', ['a', 'b', 'c', 'd', 'e', 'f'], 'word'],
    ['hexadecimal text', ['db211618e78d74', '0123456789abcd'], 'hex(14)'],
    ['a date', ['2025-12-01'], 'YYYY-MM-DD'],
    ['a date and time', ['2025-12-01T10:11:12+02:00'], 'YYYY-MM-DDThh:mm:ss+02:00'],
    [
      'microseconds, sometimes without zeros',
      ['2025-12-01T10:11:12.123456Z', '2025-12-01T10:11:12.1234Z'],
      'YYYY-MM-DDThh:mm:ss.f6Z',
    ],
    ['a date of HTTP', ['Sun, 29 Nov 2026 20:20:44 GMT'], 'Www, DD Mmm YYYY hh:mm:ss GMT'],
    [
      'a web token',
      ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.ZFa1Xq9sK3bQw7Lr2Tn8Vd5Y'],
      'base64(JSON).base64(JSON).token(24)',
    ],
    ['JSON in a text', ['{"a":1}', '{"a":2}'], 'JSON text'],
    ['a number with a fraction', ['1.5', '-2'], 'decimal'],
    ['an address', ['http://127.0.0.1:8080/a', 'http://127.0.0.1:9014/a'], 'http://ipv4:integer/a'],
    ['nothing', [''], "''"],
    ['a word in camel case', ['RunInChildContext'], 'RunInChildContext'],
    ['a random token with signs', ['V1StGXR8_Z5jdHi6B-myT'], 'token(21)'],
    ['more than can be taken apart', ['a b '.repeat(30)], 'text'],
  ])('%s', (_, texts, expected) => {
    expect(describeTexts(textStatsOf(texts))).toBe(expected)
  })

  it('leaves nothing of a text out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const joined = tokensOf(text)
          .map(token => token.text)
          .join('')
        expect(joined).toBe(text.replace(/\s+/gu, blanks => (joined.includes(blanks) ? blanks : ' ')))
      }),
    )
  })

  it('is the same in whatever order, and however often, texts are seen', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.uuid(), words), { minLength: 1 }), seed, (texts, by) => {
        const ids = new Ids(by)
        const shuffled = texts.toSorted(() => ids.below(2) - 0.5)
        const grammar = describeTexts(textStatsOf(texts))
        expect(describeTexts(textStatsOf(shuffled))).toBe(grammar)
        expect(describeTexts(textStatsOf([...texts, ...texts]))).toBe(
          describeTexts(textStatsOf([...shuffled, ...texts])),
        )
        expect(findingsOf(texts, shuffled)).toEqual([])
      }),
    )
  })

  it('is the same of texts that are made alike', () => {
    fc.assert(
      fc.property(atoms, separator, seed, (of, by, at) => {
        expect(findingsOf(sample(of, by, at), sample(of, by, at + 1)).filter(({ sure }) => sure)).toEqual([])
      }),
      { ...CHANCE, numRuns: 300 },
    )
  })

  it('is the same of one identifier that has digits alone by chance, however often that one is seen', () => {
    const [hex, digits] = [Array(5).fill('ab12cd34'), Array(5).fill('12345678')]
    expect(findingsOf(hex, digits).filter(({ sure }) => sure)).toEqual([])
    const others = ['12345678', '87654321', '40308020', '11223344']
    expect(findingsOf(hex, others).filter(({ sure }) => sure)).toHaveLength(1)
  })

  it('is another one of texts with an identifier more, less, or of another kind', () => {
    const identifiers = fc.constantFrom('uuid', 'hex(16)', 'hex(40)', 'token(24)', 'YYYY-MM-DDThh:mm:ss.f3Z')
    fc.assert(
      fc.property(
        atoms,
        separator,
        identifiers,
        identifiers,
        seed,
        fc.nat(),
        (of, by, one, other, at, place) => {
          const whole = of.toSpliced(place % (of.length + 1), 0, one)
          const changed = one === other ? of : of.toSpliced(place % (of.length + 1), 0, other)
          for (const length of [1, 12]) {
            const found = findingsOf(sample(whole, by, at, length), sample(changed, by, at + 1, length))
            expect(found.filter(({ sure, severity }) => sure && severity === 'breaking')).not.toEqual([])
          }
        },
      ),
      { ...CHANCE, numRuns: 300 },
    )
  })

  it('goes never beyond what was seen: a form that came is told, whatever else was there', () => {
    fc.assert(
      fc.property(
        fc.array(atoms, { minLength: 1, maxLength: 4 }),
        atoms,
        separator,
        seed,
        (seen, fresh, by, at) => {
          const known = seen.flatMap((of, index) => sample(of, by, at + index))
          const [typed] = [['uuid', ...fresh]]
          const added = sample(typed, by, at + 9)
          fc.pre(!seen.some(of => of.join() === typed.join()))
          const isNew = [...textStatsOf(added).byKey.keys()].some(key => !textStatsOf(known).byKey.has(key))
          fc.pre(isNew)
          const found = findingsOf(known, [...known, ...added])
          expect(found.filter(({ sure }) => sure).map(({ kind }) => kind)).toContain('grammar-changed')
        },
      ),
      CHANCE,
    )
  })
})
