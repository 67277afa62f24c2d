import { keepEnds } from '../shared/text.js'
import type { RunResult } from '../verdict/verdict.js'
import { type DocumentConsumer, type VerdictDocument, verdictDocument } from './verdict-document.js'

/** Bytes of verdict.json at most, whatever the tests leave. A program that reads it needs no more than this. */
export const VERDICT_LIMIT = 32 << 20

// What grows with the number of tests; all else is as long as the configuration makes it.
const LISTS_BYTES = 24 << 20
const TEXT_KEPT = 500

type ListedItem = DocumentConsumer['reasons' | 'excused' | 'tests'] extends (infer One)[] | undefined
  ? One
  : never

/** The text of verdict.json. */
export function verdictJson(result: RunResult): string {
  return `${JSON.stringify(boundedVerdict(verdictDocument(result)), null, 2)}\n`
}

/** Cuts what tests say, and then leaves out tests and says how many. The verdict, and what it approves, is never touched. */
function boundedVerdict(document: VerdictDocument): VerdictDocument {
  if (listsOf(document).flat().reduce(addBytes, 0) <= LISTS_BYTES) return document
  const short = { ...document, consumers: document.consumers.map(withShortTexts) }
  const lists = listsOf(short)
  const notes = [...short.notes]
  const isCut = listsOf(document)
    .flat()
    .some(entry => textsOf(entry).some(text => text.length > TEXT_KEPT))
  if (isCut)
    notes.push(
      `verdict.json holds at most ${TEXT_KEPT} characters of what a test says: there are too many tests for more`,
    )
  if (lists.flat().reduce(addBytes, 0) <= LISTS_BYTES) return { ...short, notes }
  const share = LISTS_BYTES / lists.filter(list => list.length > 0).length
  const consumers = short.consumers.map(consumer => withinShare(consumer, share, notes))
  return { ...short, consumers, notes }
}

function listsOf({ consumers }: VerdictDocument): ListedItem[][] {
  return consumers.flatMap(({ reasons, excused = [], tests = [] }): ListedItem[][] => [
    reasons,
    excused,
    tests,
  ])
}

function textsOf(entry: ListedItem): string[] {
  return 'class' in entry ? [entry.text ?? '', entry.baselineText ?? ''] : []
}

function withShortTexts(consumer: DocumentConsumer): DocumentConsumer {
  const tests = consumer.tests?.map(({ text, baselineText, ...test }) => ({
    ...test,
    ...(text !== undefined && { text: keepEnds(text, TEXT_KEPT) }),
    ...(baselineText !== undefined && { baselineText: keepEnds(baselineText, TEXT_KEPT) }),
  }))
  return { ...consumer, ...(tests && { tests }) }
}

function withinShare(consumer: DocumentConsumer, share: number, notes: string[]): DocumentConsumer {
  const fitting = <One extends ListedItem>(list: One[], what: string): One[] => {
    const kept = fittingEntries(list, share)
    if (kept.length < list.length)
      notes.push(
        `verdict.json holds ${kept.length} of ${list.length} ${what} of ${consumer.name}: the first of each code, what is about no single test, and as many others as fit`,
      )
    return kept
  }
  const { reasons, excused, tests } = consumer
  return {
    ...consumer,
    reasons: fitting(reasons, 'reasons'),
    ...(excused && { excused: fitting(excused, 'excused findings') }),
    ...(tests && { tests: fitting(tests, 'tests') }),
  }
}

/** Those that fit, in their order: the first of each code or class comes before all, and what is about no single test before tests. */
function fittingEntries<One extends ListedItem>(list: One[], bytes: number): One[] {
  const seen = new Set<string>()
  const rank = (entry: One) => {
    const kind = 'class' in entry ? `${entry.class} ${entry.counts}` : entry.code
    const isFirst = !seen.has(kind)
    seen.add(kind)
    return isFirst ? 0 : entry.test === undefined ? 1 : 2
  }
  const ranks = list.map(rank)
  const kept = new Set<One>()
  let used = 0
  for (const wanted of [0, 1, 2]) {
    for (const [at, entry] of list.entries()) {
      if (ranks[at] !== wanted) continue
      used = addBytes(used, entry)
      if (used > bytes) return list.filter(one => kept.has(one))
      kept.add(entry)
    }
  }
  return list
}

/** With an entry as verdict.json has it, indented. */
function addBytes(sum: number, entry: ListedItem): number {
  const text = JSON.stringify(entry, null, 2)
  return sum + Buffer.byteLength(text) + 10 * text.split('\n').length
}
