import type { ComparedTexts } from './finding.js'
import { percentDecoded } from './message-parts.js'
import { keyOfTokens, SHORTEST_ID } from './text-stats.js'
import { type Token, tokensOf } from './tokens.js'

/** What a candidate shows in one place and the baseline's grammar does not allow. */
export interface ChangedTexts {
  baseline: ComparedTexts['baseline']
  /** Some of the texts of each form, by the form's key. */
  byForm: ReadonlyMap<string, readonly string[]>
  /** Some of the texts that hold an identifier. */
  byIdentifier: ReadonlyMap<string, readonly string[]>
  /** What the baseline has in their stead: a text of each form with an identifier, of those that came no more if there are any. */
  earlier: readonly string[]
}

const MOST_TEXTS = 16
const MOST_EARLIER = 8

/** @returns undefined where no identifier tells what has become of the texts */
export function changedTexts({ baseline, candidate }: ComparedTexts): ChangedTexts | undefined {
  const [byForm, byIdentifier] = [new Map<string, string[]>(), new Map<string, string[]>()]
  const kept = new Set<string>()
  for (const text of candidate.values) {
    const form = keyOfTokens(tokensOf(text))
    if (baseline.fits(text)) kept.add(form)
    else {
      addTo(byForm, form, text)
      for (const identifier of identifiersOf(text)) addTo(byIdentifier, identifier, text)
    }
  }
  const before = [...baseline.byKey].filter(([, { tokens }]) => tokens.some(isIdentifier))
  const lost = before.filter(([form]) => !kept.has(form))
  const earlier = (lost.length > 0 ? lost : before)
    .map(([, { tokens }]) => tokens.map(({ text }) => text).join(''))
    .slice(0, MOST_EARLIER)
  return byIdentifier.size === 0 || earlier.length === 0
    ? undefined
    : { baseline, byForm, byIdentifier, earlier }
}

/**
 * Whether two places show one change: a text of the one is in a text of the other, and with what was there before in its
 * stead that one is again as the baseline has it. Two identifiers that changed alike are two changes.
 */
export function isSameChange(one: ChangedTexts, other: ChangedTexts): boolean {
  return [...one.byForm.values()].every(texts =>
    texts.some(text =>
      identifiersOf(text)
        .flatMap(identifier => other.byIdentifier.get(identifier) ?? [])
        .some(there => isUndone(one, text, other, there) || isUndone(other, there, one, text)),
    ),
  )
}

/** Whether a text is none that has changed, were it not for the part of it that stands in another place. */
function isUndone(whole: ChangedTexts, text: string, part: ChangedTexts, value: string): boolean {
  const encodings = text.includes('%') ? [unencoded, percentEncoded] : [unencoded]
  return encodings.some(
    encode =>
      text.includes(encode(value)) &&
      part.earlier.some(before => whole.baseline.fits(text.replaceAll(encode(value), () => encode(before)))),
  )
}

function addTo(lists: Map<string, string[]>, key: string, text: string): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [text])
  else if (list.length < MOST_TEXTS) list.push(text)
}

/** Also those in what is percent-encoded. */
function identifiersOf(text: string): string[] {
  const plain = percentDecoded(text)
  const tokens = [...tokensOf(text), ...(plain === text ? [] : tokensOf(plain))]
  return tokens.filter(isIdentifier).map(token => token.text)
}

// Words and short numbers are the same in many places by chance.
function isIdentifier({ kind, text }: Token): boolean {
  return (
    kind === 'uuid' ||
    kind === 'opaque' ||
    kind === 'base64' ||
    (kind === 'run' && text.length >= SHORTEST_ID && /\d/.test(text))
  )
}

function unencoded(text: string): string {
  return text
}

function percentEncoded(text: string): string {
  try {
    return encodeURIComponent(text)
  } catch {
    // Half of a surrogate pair.
    return text
  }
}
