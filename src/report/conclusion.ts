import { formatDuration } from '../shared/text.js'
import type { Reason, RunResult } from '../verdict/verdict.js'
import { plainLine, visibleBlock, visibleLine, visibleText } from './escape.js'
import { type ReasonGroup, reasonGroups, reasonPlace, VERDICT_SIGNS, verdictHeadline } from './facts.js'
import { allFileRows, type FileRow, failureTextFinder } from './file-rows.js'
import { formatTestCounts, withoutOldCommands } from './progress-display.js'

const REASONS_SHOWN = 10
const LINES_SHOWN = 4

interface ConclusionOptions {
  /** Where the report was written, when it was. */
  reportDir?: string
  /** Of the terminal; as many as a line has when undefined. */
  columns?: number | undefined
}

/**
 * The last lines in a terminal. Foreign text is indented or follows a word of ours, so the very last
 * line, `verdict: …`, is the only one that begins so.
 */
export function terminalConclusion(
  result: RunResult,
  { reportDir, columns = Number.POSITIVE_INFINITY }: ConclusionOptions = {},
): string[] {
  const { judgement, notes, reproduce } = result
  const textOf = failureTextFinder(result)
  const commands = judgement.verdict === 'pass' ? [] : Object.entries(reproduce)
  return [
    ...reasonGroups(judgement).flatMap(group => reasonLines(group, textOf, columns)),
    ...table(allFileRows(result), columns),
    ...notes.map(note => `note: ${plainLine(note)}`),
    ...commands.map(([name, command]) => `reproduce ${visibleLine(name, 100)}: ${plainLine(command)}`),
    ...(reportDir === undefined ? [] : [`report: ${plainLine(reportDir)}`]),
    `${VERDICT_SIGNS[judgement.verdict]} ${visibleLine(verdictHeadline(result), 2_000)}`,
    `verdict: ${judgement.verdict}`,
  ]
}

function reasonLines(
  group: ReasonGroup,
  textOf: (reason: Reason) => string | undefined,
  columns: number,
): string[] {
  const { consumer, code, meaning, hint, verdict, reasons } = group
  const left = reasons.length - REASONS_SHOWN
  return [
    ...wrapped(`${VERDICT_SIGNS[verdict]} ${visibleLine(consumer, 100)}: ${code}: ${meaning}`, columns),
    ...reasons.slice(0, REASONS_SHOWN).flatMap(reason => seenLines(reason, textOf(reason))),
    ...(left > 0 ? [`   and ${left} more`] : []),
    ...wrapped(`   what to do: ${hint}`, columns),
    '',
  ]
}

function seenLines(reason: Reason, text: string | undefined): string[] {
  const where = reasonPlace(reason)
  const lines = visibleBlock(text ?? '', 2_000)
    .split('\n')
    .filter(isFilled)
    .slice(0, LINES_SHOWN)
  const seen = lines.length > 0 ? lines : [reason.detail].filter(isFilled)
  return [
    ...(where === undefined ? [] : [`   - ${visibleLine(where)}`]),
    ...seen.map(line => `       ${plainLine(line, 200)}`),
  ]
}

function isFilled(line: string): boolean {
  return line.trim() !== ''
}

const INDENT = '     '

/** A line at its spaces, so that no word is cut; what follows the first line is indented. A sign takes two columns. */
function wrapped(line: string, columns: number): string[] {
  const lines: string[] = []
  let rest = line
  while (rest.length >= columns) {
    const at = rest.lastIndexOf(' ', columns - 1)
    if (at < 0 || rest.slice(0, at).trim() === '') break
    lines.push(rest.slice(0, at))
    rest = `${INDENT}${rest.slice(at + 1)}`
  }
  return [...lines, rest]
}

function table(rows: FileRow[], columns: number): string[] {
  const names = rows.map(({ consumer, file }) => `${visibleLine(consumer, 40)}: ${visibleLine(file, 100)}`)
  const width = Math.max(0, ...names.map(name => name.length))
  const counts = rows.map(row => {
    const end = row.exit === '0' ? '' : `, exit: ${visibleLine(row.exit, 40)}`
    return `${formatTestCounts(row)}, ${formatDuration(row.durationMs)}${end}`
  })
  const isNarrow = width + 3 + Math.max(0, ...counts.map(count => count.length)) > columns
  const lines = names.flatMap((name, index) =>
    isNarrow ? [` ${name}`, `${INDENT}${counts[index]}`] : ` ${name.padEnd(width)}  ${counts[index]}`,
  )
  return rows.length === 0 ? [] : [...lines, '']
}

/** A line of `compat-gate check`: whether something holds, and what. Foreign text in it is no command of a runner's. */
export function checkLine(ok: boolean, text: string): string {
  return `${ok ? 'ok     ' : 'failed '} ${withoutOldCommands(plainLine(text))}\n`
}

/** An output of a stage as a line of its own, `name=value`. */
export function outputLine(name: string, value: string): string {
  return `${name}=${plainLine(value, Number.POSITIVE_INFINITY)}\n`
}

/** Why the program stopped, as its last line. */
export function stoppedLine(message: string): string {
  return `compat-gate: ${visibleText(message)}\n`
}
