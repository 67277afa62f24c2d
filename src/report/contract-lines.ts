import type { Comparison } from '../contract/compare.js'
import type { Difference, Shown } from '../contract/difference.js'
import { differenceText, placeText } from '../contract/difference-text.js'
import { formatCount, formatNames } from '../shared/text.js'
import { plainLine, visibleLine } from './escape.js'

/** What two contracts differ in, in lines of at most so many columns. */
export function contractLines(
  { differences, undecided, baseline, candidate }: Comparison,
  { columns = Number.POSITIVE_INFINITY, all = false }: { columns?: number | undefined; all?: boolean } = {},
): string[] {
  const compared = `${formatCount(baseline.exchanges, 'exchange')} of ${formatCount(baseline.operations, 'operation')}, and ${candidate.exchanges} of ${candidate.operations}`
  return [
    ...groupsLines(causeGroups(differences), columns),
    ...(all && undecided.length > 0
      ? ['', 'may be chance:', ...undecided.flatMap(one => differenceLines(one, columns))]
      : []),
    ...(differences.length > 0 || all ? [''] : []),
    ...wrappedWords(
      `${differences.length === 0 ? 'no difference' : countsLine(differences)} (compared: ${compared})`,
      columns,
      '',
    ),
  ]
}

/** A difference, and what follows from it. */
export interface CauseGroup {
  cause: Difference
  following: Difference[]
}

/** In the order of the causes. */
export function causeGroups(differences: readonly Difference[]): CauseGroup[] {
  const groups = new Map<number, CauseGroup>()
  for (const [at, one] of differences.entries()) {
    const group = one.follows === undefined ? undefined : groups.get(one.follows)
    if (group === undefined) groups.set(at, { cause: one, following: [] })
    else group.following.push(one)
  }
  return [...groups.values()]
}

const PLACES_SHOWN = 3

/** What else happens where a cause does, and where the very same change is seen. */
export function consequencesOf({ cause, following }: CauseGroup): {
  others: Difference[]
  /** In words; undefined where there is none. */
  same?: string
} {
  const isSame = (one: Difference) =>
    one.kind === cause.kind && one.before === cause.before && one.after === cause.after
  const places = following.filter(isSame).map(({ place }) => visibleLine(placeText(place), 200))
  return {
    others: following.filter(one => !isSame(one)),
    ...(places.length > 0 && { same: `the same in ${formatNames(places, PLACES_SHOWN)}` }),
  }
}

export function groupsLines(groups: readonly CauseGroup[], columns: number): string[] {
  return groups.flatMap(group => groupLines(group, columns))
}

function groupLines(group: CauseGroup, columns: number): string[] {
  const { others, same } = consequencesOf(group)
  return [
    ...differenceLines(group.cause, columns),
    ...others.flatMap(one => differenceLines(one, columns)),
    ...(same === undefined ? [] : wrappedWords(`    ${same}`, columns, '      ')),
  ]
}

/**
 * The first cause with the first of what follows from it, and of the others the first in a line each, as far as they fit into
 * so many lines; the first cause is there whole. Its example is what gives way first.
 */
export function shortContractLines(groups: readonly CauseGroup[], columns: number, most: number): string[] {
  const [first, ...more] = groups
  if (first === undefined) return []
  const { others, same } = consequencesOf(first)
  const then = [
    ...others.map(one => `then ${visibleLine(differenceText(one), 1_000)}`),
    ...(same === undefined ? [] : [same]),
  ]
  const causes = more.map(
    ({ cause }) => `${SEVERITY_SIGNS[cause.severity]} ${visibleLine(differenceText(cause), 1_000)}`,
  )
  const { text, seen, example } = differenceParts(first.cause, columns)
  // A line is left for how many there are beside these.
  let room = most - 1 - text.length - seen.length
  const fitting = (blocks: string[][]) =>
    blocks.filter(block => {
      const fits = block.length <= room
      if (fits) room -= block.length
      return fits
    })
  const shown = fitting([
    ...then.slice(0, CAUSES_SHORT).map(one => wrappedWords(`    ${one}`, columns, '      ')),
    ...causes.slice(0, CAUSES_SHORT).map(one => wrappedWords(one, columns, '      ')),
  ])
  const left = then.length + causes.length - shown.length
  return [
    ...text,
    ...seen,
    ...fitting([example]).flat(),
    ...shown.flat(),
    ...(left > 0 ? [`and ${left} more: see the report`] : []),
  ]
}

const CAUSES_SHORT = 2

function countsLine(differences: readonly Difference[]): string {
  const of = (severity: Difference['severity']) => differences.filter(one => one.severity === severity).length
  const counts = (['breaking', 'doubtful', 'additive'] as const).map(name => `${of(name)} ${name}`)
  return `${formatCount(differences.length, 'difference')}: ${counts.join(', ')}`
}

function differenceLines(difference: Difference, columns: number): string[] {
  const { text, seen, example } = differenceParts(difference, columns)
  return [...text, ...seen, ...example]
}

interface DifferenceParts {
  /** `POST /x → 201 .Arn: uuid → uuid/uuid`. */
  text: string[]
  seen: string[]
  /** Empty where it has none. */
  example: string[]
}

function differenceParts(difference: Difference, columns: number): DifferenceParts {
  const { severity, follows } = difference
  const lead = follows === undefined ? `${SEVERITY_SIGNS[severity]} ` : '    then '
  const text = visibleLine(differenceText(difference), 1_000)
  const example = exampleText(difference)
  return {
    text: wrappedWords(`${lead}${text}`, columns, '      '),
    seen: wrappedWords(`      ${seenText(difference)}`, columns, '      '),
    example: example === undefined ? [] : wrappedWords(`      ${example}`, columns, '        '),
  }
}

export const SEVERITY_SIGNS = { breaking: '✗', doubtful: '?', additive: '+' } as const

/** How often both show it, and in which tests. */
export function seenText(difference: Difference): string {
  const { baseline, candidate } = difference
  const shown = ({ times, of }: Shown) => (of === 0 ? 'never' : `${times} of ${of}`)
  const where = whereText(difference)
  return `${shown(candidate)}, was ${shown(baseline)}${where === undefined ? '' : `; in ${where}`}`
}

/** Tests; where none is known, their files. */
function whereText({ tests, files, failed }: Difference): string | undefined {
  if (tests.length === 0) return files.length === 0 ? undefined : formatNames(files.map(plain), 2)
  return failed !== undefined && failed.of > 0
    ? `${failed.shown} of ${formatCount(failed.of, 'failed test')}`
    : formatNames(tests.map(plain), 2)
}

export function exampleText({ baseline, candidate, kind, follows }: Difference): string | undefined {
  // What follows has the examples of its cause.
  if (follows !== undefined || kind === 'status-changed' || kind.startsWith('operation')) return undefined
  const [before, after] = [baseline.examples[0], candidate.examples[0]]
  if (before === undefined && after === undefined) return undefined
  return `e.g. ${[before, after].map(one => (one === undefined ? '–' : visibleLine(one, 120))).join(' → ')}`
}

function plain(text: string): string {
  return plainLine(text, 120)
}

/** Words in lines of so many columns; what is longer than a line is broken. */
function wrappedWords(text: string, columns: number, indent: string): string[] {
  // A terminal without a size says 0; no line has room for its indent and a word in fewer than these.
  if (text.length <= columns || columns < 20) return [text]
  const lines: string[] = []
  let line = ''
  for (const word of text.match(/\s*\S+/g) ?? []) {
    if (line !== '' && line.length + word.length > columns) {
      lines.push(line)
      line = indent + word.trimStart()
    } else line += word
    for (; line.length > columns; line = indent + line.slice(columns)) lines.push(line.slice(0, columns))
  }
  return [...lines, line]
}
