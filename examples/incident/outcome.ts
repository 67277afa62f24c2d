import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { VerdictDocument } from '../../src/report/verdict-document.js'
import { FURTHER, INCIDENT, type Pair } from './releases.js'
import type { Sdks } from './workspace.js'

/** What came of a pair. */
export interface Outcome {
  pair: Pair
  sdks: Sdks
  verdict: VerdictDocument['verdict']
  passed: number
  failed: number
  /** The tests that failed, by the names that their reports give them. */
  broken: string[]
  /** How many tests are of each class, beside the published emulator: `7 newly-broken`; empty where nothing was compared. */
  classes: string
  /** The packages that moved since the last replay that passed; empty where nothing was laid beside it. */
  moved: string
  /** What the report says has changed, the cause first; undefined where nothing was compared. */
  changed: string[] | undefined
  /** What else stands between the pair and a pass, as codes of docs/reasons.md. */
  otherReasons: string[]
  seconds: number
}

/**
 * @param results the folder of the gate's report
 * @throws Error where it left no verdict
 */
export async function readOutcome(results: string, pair: Pair, sdks: Sdks): Promise<Outcome> {
  const path = join(results, 'verdict.json')
  if (!existsSync(path)) throw new Error('the gate came to no verdict: its last lines above say why')
  return outcomeOf(VerdictDocument.parse(JSON.parse(await readFile(path, 'utf8'))), pair, sdks)
}

export function outcomeOf(document: VerdictDocument, pair: Pair, sdks: Sdks): Outcome {
  const files = document.consumers.flatMap(consumer => consumer.files)
  const reasons = document.consumers.flatMap(consumer => consumer.reasons)
  const excused = document.consumers.flatMap(consumer => consumer.excused ?? [])
  const broken = [...reasons, ...excused].flatMap(({ test }) => (test === undefined ? [] : [test]))
  const others = reasons.filter(({ test }) => test === undefined).map(({ code }) => code)
  return {
    pair,
    sdks,
    verdict: document.verdict,
    passed: sum(files.map(({ passed }) => passed)),
    failed: sum(files.map(({ failed }) => failed)),
    broken: [...new Set(broken)],
    classes: countedClasses(document),
    moved: movedPackages(document),
    changed: changesOf(document),
    otherReasons: [...new Set<string>(others)],
    seconds: Math.round(document.durationMs / 1000),
  }
}

function countedClasses({ consumers }: VerdictDocument): string {
  const all = consumers.flatMap(({ tests = [] }) => tests.map(one => one.class))
  return [...new Set(all)]
    .map(name => `${all.filter(one => one === name).length} ${name}`)
    .toSorted()
    .join(', ')
}

function changesOf({ consumers }: VerdictDocument): string[] | undefined {
  const compared = consumers.flatMap(({ contracts = [] }) =>
    contracts.filter(({ state }) => state === 'compared'),
  )
  if (compared.length === 0) return undefined
  return compared.flatMap(({ differences }) => differences.map(({ text }) => text))
}

function movedPackages({ consumers }: VerdictDocument): string {
  const all = consumers.flatMap(({ moved }) => moved?.packages ?? [])
  return all.map(({ name, from = 'none', to = 'none' }) => `${name} ${from} → ${to}`).join(', ')
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

/**
 * What a reader is told under the table, and the program's exit code: 0 when each pair came out as it is known to, or
 * passed where nothing is known of it.
 */
export function conclusion(outcomes: readonly Outcome[]): { lines: string[]; exitCode: number } {
  const each = outcomes.map(outcome => ({ outcome, text: comparison(outcome) }))
  const lines = each.map(
    ({ outcome: { pair }, text }) => `emulator ${pair.emulator} with sam ${pair.sam}: ${text}`,
  )
  const isAsWanted = ({ outcome, text }: (typeof each)[number]) =>
    text === AS_KNOWN || (text === NOT_KNOWN && outcome.verdict === 'pass')
  return { lines, exitCode: each.every(isAsWanted) ? 0 : 1 }
}

const AS_KNOWN = 'as it is known to come out'
const NOT_KNOWN = 'nothing is known of this pair'

function comparison({ pair, classes, moved, changed, ...got }: Outcome): string {
  const known = [...INCIDENT, ...FURTHER].find(
    one => one.emulator === pair.emulator && one.sam === pair.sam && one.functions === pair.functions,
  )
  if (known === undefined) return NOT_KNOWN
  const { expected } = known
  const seen = [
    `${got.verdict} with ${got.passed} passed, ${got.failed} failed and ${got.broken.length} named`,
  ]
  const wanted = [
    `${expected.verdict} with ${expected.passed} passed, ${expected.failed} failed and ${expected.failed} named`,
  ]
  // Without the published emulator there is nothing to tell them by.
  if (pair.published !== undefined) {
    seen.push(classes)
    wanted.push(expected.classes ?? '')
    if (expected.changed !== undefined) {
      const isAsKnown = changed !== undefined && isChange(changed, expected.changed)
      seen.push(describeChanges(isAsKnown ? expected.changed : changed))
      wanted.push(describeChanges(expected.changed))
    }
  }
  // Alone, a replay has none before it.
  if (moved !== '' && expected.moved !== undefined) {
    seen.push(moved.split(', ').find(one => one === expected.moved) ?? `moved: ${moved}`)
    wanted.push(expected.moved)
  }
  return describe(seen) === describe(wanted)
    ? AS_KNOWN
    : `expected ${describe(wanted)}, got ${describe(seen)}`
}

/** Whether the report begins with the cause, and names what follows; of nothing it may say nothing. */
function isChange(got: readonly string[], expected: readonly string[]): boolean {
  const [cause] = expected
  return cause === undefined ? got.length === 0 : got[0] === cause && expected.every(one => got.includes(one))
}

function describeChanges(changed: readonly string[] | undefined): string {
  if (changed === undefined) return 'no contract compared'
  return changed.length === 0 ? 'nothing changed' : `changed: ${changed.join(', ')}`
}

function describe(texts: string[]): string {
  return texts.filter(text => text !== '').join('; ')
}

const HEAD = ['emulator', 'its SDK', 'sam', "functions' SDK", 'verdict', 'passed', 'failed', 'seconds']

/** A table for a terminal, and under it the tests that failed for each pair. */
export function outcomeTable(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ pair, sdks, verdict, passed, failed, seconds }) =>
    [pair.emulator, sdks.image, pair.sam, sdks.functions, verdict, passed, failed, seconds].map(String),
  )
  const widths = HEAD.map((_, column) => Math.max(...[HEAD, ...rows].map(row => (row[column] ?? '').length)))
  const line = (row: string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  const rule = widths.map(width => '-'.repeat(width))
  return [line(HEAD), line(rule), ...rows.map(line), ...outcomes.flatMap(details)].join('\n')
}

function details(outcome: Outcome): string[] {
  const { pair, changed = [] } = outcome
  const lines = changed.map(one => `  ${one}`)
  return [
    ...failures(outcome),
    ...(lines.length > 0 ? ['', `what changed since ${pair.published}:`, ...lines] : []),
  ]
}

function failures({ pair, broken, classes, moved, otherReasons }: Outcome): string[] {
  const all = [...broken, ...otherReasons.map(code => `(${code})`)]
  if (all.length === 0) return []
  const beside =
    pair.published === undefined ? '' : `, beside ${pair.published}: ${classes || 'nothing compared'}`
  return [
    '',
    `emulator ${pair.emulator} with sam ${pair.sam}${beside}:`,
    ...all.map(name => `  ${name}`),
    ...(moved === '' ? [] : [`moved since the last one that passed: ${moved}`]),
  ]
}
