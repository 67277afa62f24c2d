import { describeChange } from './describe-change.js'
import { describeTexts } from './describe-text.js'
import type { ContractFinding } from './finding.js'
import { findSurprise, type Nature, type Repeats, type Surprise } from './surprise.js'
import { joinCounts, Tally } from './tally.js'
import {
  alphabetSize,
  type EmbeddedStats,
  keyOfTokens,
  LOWER_CASE,
  type PartStats,
  SHORTEST_ID,
  type TextForm,
  type TextStats,
  UPPER_CASE,
} from './text-stats.js'

/** How values that texts hold are compared. */
export type CompareEmbedded<E> = (baseline: E, candidate: E, path: string) => ContractFinding[]

/** What the grammars of two places differ in. */
export function compareTexts<E extends EmbeddedStats>(
  baseline: TextStats<E>,
  candidate: TextStats<E>,
  path: string,
  repeats: Repeats,
  compareEmbedded: CompareEmbedded<E>,
): ContractFinding[] {
  const grammars = { before: describeTexts(baseline), after: describeTexts(candidate) }
  const findings: ContractFinding[] = []
  const random = randomForms(baseline, candidate)
  const forms = findSurprise(
    joinRandom(baseline.forms, random),
    joinRandom(candidate.forms, random),
    natureOfForms(baseline, candidate),
    repeats,
  )
  if (forms !== undefined && !isSameRandomText(baseline, candidate, forms))
    findings.push(textFinding('grammar-changed', path, forms, grammars, baseline.forms, candidate.forms))
  for (const [key, form] of baseline.byKey) {
    const other = candidate.byKey.get(key)
    if (other !== undefined && !random.has(key))
      findings.push(...compareForms(form, other, path, repeats, grammars, compareEmbedded))
  }
  // What is in base64 has texts of its own.
  return findings.map(finding => ({ texts: { baseline, candidate }, ...finding }))
}

/** Forms with a run of letters where others have a random token, which it may be: each with the form of those. */
function randomForms<E extends EmbeddedStats>(...arms: TextStats<E>[]): Map<string, string> {
  const keys = new Set(arms.flatMap(({ forms }) => forms.categories))
  const random = new Map<string, string>()
  for (const [key, { tokens }] of arms.flatMap(({ byKey }) => [...byKey])) {
    for (const at of tokens.keys()) {
      const other = keyOfTokens(tokens.with(at, { kind: 'opaque', text: '' }))
      const parts = arms.flatMap(({ byKey }) => byKey.get(key)?.parts[at] ?? [])
      if (
        tokens[at]?.kind === 'run' &&
        keys.has(other) &&
        parts.every(part => isLong(part) && isMixedCase(part))
      )
        random.set(key, other)
    }
  }
  return random
}

function isMixedCase<E extends EmbeddedStats>({ alphabet }: PartStats<E>): boolean {
  return (alphabet & UPPER_CASE) !== 0 && (alphabet & LOWER_CASE) !== 0
}

function joinRandom(forms: Tally, random: ReadonlyMap<string, string>): Tally {
  if (random.size === 0) return forms
  const joined = new Tally()
  joined.open = forms.open
  for (const [key, count] of forms.counts) {
    const name = random.get(key) ?? key
    joined.counts.set(name, joinCounts([count, joined.counts.get(name)].filter(one => one !== undefined)))
  }
  return joined
}

interface Grammars {
  before: string
  after: string
}

function textFinding(
  kind: ContractFinding['kind'],
  path: string,
  surprise: Surprise,
  { before, after }: Grammars,
  baseline: Tally,
  candidate: Tally,
): ContractFinding {
  const { gained, lost, replaced, chance, sure } = surprise
  return {
    kind,
    severity: kind === 'grammar-changed' && replaced ? 'breaking' : 'doubtful',
    path,
    before,
    after,
    baseline: { count: replaced ? lost : joinCounts(baseline.counts.values()), of: baseline.times },
    candidate: { count: gained, of: candidate.times },
    lost: lost.times,
    chance,
    sure,
  }
}

const TYPED = /\{(?:uuid|date-time|ipv4|base64|opaque|json)\}/

// A form of words alone may be any text that somebody wrote; one with an identifier in it was made by a program.
function natureOfForms<E extends EmbeddedStats>(...arms: TextStats<E>[]): Nature {
  const typed = arms.some(({ forms, byKey }) =>
    forms.categories.some(key => TYPED.test(key) || isIdentifier(byKey.get(key))),
  )
  return typed ? 'structure' : 'value'
}

function isIdentifier<E extends EmbeddedStats>(form: TextForm<E> | undefined): boolean {
  const parts = form?.parts ?? []
  return parts.some(part => {
    const classes = part.classes.categories
    return classes.length > 0 && !classes.includes('letters') && (parts.length === 1 || isLong(part))
  })
}

/**
 * Random text is not always seen as such: one of them may lack digits, another has its signs where words have theirs.
 * Texts of the same length without a blank are not told apart by their forms then.
 */
function isSameRandomText<E extends EmbeddedStats>(
  baseline: TextStats<E>,
  candidate: TextStats<E>,
  { gainedCategories, lostCategories }: Surprise,
): boolean {
  const keys = [...gainedCategories, ...lostCategories]
  const random = [...baseline.forms.categories, ...candidate.forms.categories].some(key => key === '{opaque}')
  if (!random || keys.some(key => /[ .:,]|\{(?!opaque|run)/.test(key))) return false
  const [one, other] = [baseline.lengths, candidate.lengths]
  return one.counts.size === 1 && other.counts.size === 1 && one.categories[0] === other.categories[0]
}

function compareForms<E extends EmbeddedStats>(
  baseline: TextForm<E>,
  candidate: TextForm<E>,
  path: string,
  repeats: Repeats,
  grammars: Grammars,
  compareEmbedded: CompareEmbedded<E>,
): ContractFinding[] {
  const found = baseline.parts.flatMap((part, at) => {
    const [other, token] = [candidate.parts[at], baseline.tokens[at]]
    if (other === undefined || token === undefined) return []
    switch (token.kind) {
      case 'run':
        return compareRuns(part, other, path, repeats, grammars)
      case 'opaque':
        return compareLengths(part, other, path, repeats, grammars, 'structure')
      case 'uuid':
        return compareCase(part, other, path, repeats, grammars)
      case 'date-time':
        return compareWords(part, other, path, repeats, grammars, 'structure')
      case 'base64':
      case 'json':
        if (part.value === undefined || other.value === undefined) return []
        return compareEmbedded(part.value, other.value, `${path}(${token.kind})`)
      default:
        return []
    }
  })
  return withoutRepeats(found)
}

/** Several parts of one text that differ show it as often as they are many. */
function withoutRepeats(findings: readonly ContractFinding[]): ContractFinding[] {
  const best = new Map<string, ContractFinding>()
  for (const finding of findings) {
    const key = JSON.stringify([finding.path, finding.kind, finding.before, finding.after])
    const known = best.get(key)
    if (known === undefined || known.chance > finding.chance) best.set(key, finding)
  }
  return [...best.values()]
}

function compareRuns<E extends EmbeddedStats>(
  baseline: PartStats<E>,
  candidate: PartStats<E>,
  path: string,
  repeats: Repeats,
  grammars: Grammars,
): ContractFinding[] {
  const classes = findSurprise(baseline.classes, candidate.classes, 'structure', repeats)
  if (classes?.replaced) {
    if (chanceOfClasses(baseline, candidate) > RARE) return []
    return [textFinding('grammar-changed', path, classes, grammars, baseline.classes, candidate.classes)]
  }
  const both = [...baseline.classes.categories, ...candidate.classes.categories]
  if (both.every(one => one === 'digits')) {
    const least = Math.min(...[...baseline.lengths.categories, ...candidate.lengths.categories].map(Number))
    return least >= 10 ? compareLengths(baseline, candidate, path, repeats, grammars, 'value') : []
  }
  if (both.every(one => one !== 'letters') && isLong(baseline) && isLong(candidate)) {
    const lengths = compareLengths(baseline, candidate, path, repeats, grammars, 'structure')
    return lengths.length > 0 ? lengths : compareCase(baseline, candidate, path, repeats, grammars)
  }
  return compareWords(baseline, candidate, path, repeats, grammars, 'value')
}

const RARE = 0.001

/** How likely random identifiers of one alphabet look like two kinds: digits alone, or no digit. */
function chanceOfClasses<E extends EmbeddedStats>(baseline: PartStats<E>, candidate: PartStats<E>): number {
  const both = [...baseline.classes.categories, ...candidate.classes.categories]
  // Words and numbers are no draws from one alphabet.
  if (!both.includes('mixed')) return 0
  const all = alphabetSize(baseline.alphabet | candidate.alphabet)
  const chance = (part: PartStats<E>) => (alphabetSize(part.alphabet) / all) ** part.characters
  return chance(baseline) * chance(candidate)
}

function isLong<E extends EmbeddedStats>({ lengths }: PartStats<E>): boolean {
  return lengths.categories.every(length => Number(length) >= SHORTEST_ID)
}

function compareLengths<E extends EmbeddedStats>(
  baseline: PartStats<E>,
  candidate: PartStats<E>,
  path: string,
  repeats: Repeats,
  grammars: Grammars,
  nature: Nature,
): ContractFinding[] {
  if (baseline.lengths.counts.size !== 1 || candidate.lengths.counts.size !== 1) return []
  const lengths = findSurprise(baseline.lengths, candidate.lengths, nature, repeats)
  if (lengths === undefined) return []
  return [textFinding('grammar-changed', path, lengths, grammars, baseline.lengths, candidate.lengths)]
}

/** Identifiers that are written in upper case on one arm, and in lower case on the other. */
function compareCase<E extends EmbeddedStats>(
  baseline: PartStats<E>,
  candidate: PartStats<E>,
  path: string,
  repeats: Repeats,
  grammars: Grammars,
): ContractFinding[] {
  const [one, other] = [caseOf(baseline.alphabet), caseOf(candidate.alphabet)]
  if (one === undefined || other === undefined || one === other) return []
  const lost = joinCounts(baseline.lengths.counts.values())
  const gained = joinCounts(candidate.lengths.counts.values())
  return [
    {
      kind: 'grammar-changed',
      severity: 'breaking',
      path,
      before: grammars.before === grammars.after ? `${grammars.before} in ${one} case` : grammars.before,
      after: grammars.before === grammars.after ? `${grammars.after} in ${other} case` : grammars.after,
      baseline: { count: lost, of: lost.times },
      candidate: { count: gained, of: gained.times },
      lost: lost.times,
      chance: 0,
      sure: repeats.baseline > 0,
    },
  ]
}

function caseOf(alphabet: number): 'upper' | 'lower' | undefined {
  if ((alphabet & UPPER_CASE) === 0) return (alphabet & LOWER_CASE) === 0 ? undefined : 'lower'
  return (alphabet & LOWER_CASE) === 0 ? 'upper' : undefined
}

function compareWords<E extends EmbeddedStats>(
  { words: baseline }: PartStats<E>,
  { words: candidate }: PartStats<E>,
  path: string,
  repeats: Repeats,
  grammars: Grammars,
  nature: Nature,
): ContractFinding[] {
  const words = findSurprise(baseline, candidate, nature, repeats)
  if (words === undefined) return []
  const { gainedCategories: gained, lostCategories: lost, replaced } = words
  const change = describeChange(gained, lost, baseline.categories, replaced)
  if (isSpelling(gained, lost)) {
    const spelt = { ...words, chance: 0, sure: true, replaced: true }
    return [textFinding('grammar-changed', path, spelt, change, baseline, candidate)]
  }
  const kind = nature === 'structure' ? 'grammar-changed' : 'values-changed'
  const whole =
    baseline.categories.some(word => word === grammars.before) || grammars.before === grammars.after
  return [textFinding(kind, path, words, !replaced || whole ? change : grammars, baseline, candidate)]
}

/** The same words, written in another way. */
function isSpelling(gained: readonly string[], lost: readonly string[]): boolean {
  const before = new Set(lost.map(word => word.toLowerCase()))
  return gained.length > 0 && gained.every(word => before.has(word.toLowerCase()))
}
