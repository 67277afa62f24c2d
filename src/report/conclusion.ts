import type { Reason } from '../verdict/verdict.js'
import { duration } from './duration.js'
import { block, oneLine, plainLine } from './escape.js'
import { failureTexts } from './failures.js'
import { allRows, type FileRow } from './file-rows.js'
import { headline, SIGNS } from './headline.js'
import { counts } from './progress-line.js'
import { place, type ReasonGroup, reasonGroups } from './reason-groups.js'
import type { RunResult } from './result.js'

const REASONS_SHOWN = 10
const LINES_SHOWN = 4

/**
 * The last lines in a terminal. Foreign text is indented or follows a word of ours, so the very last
 * line, `verdict: …`, is the only one that begins so.
 *
 * @param reportDir where the report was written, when it was
 */
export function conclusion(result: RunResult, reportDir?: string): string[] {
  const { judgement, notes, reproduce } = result
  const textOf = failureTexts(result)
  const commands = judgement.verdict === 'pass' ? [] : Object.entries(reproduce)
  return [
    ...reasonGroups(judgement).flatMap(group => reasonLines(group, textOf)),
    ...table(allRows(result)),
    ...notes.map(note => `note: ${plainLine(note)}`),
    ...commands.map(([name, command]) => `reproduce ${oneLine(name, 100)}: ${plainLine(command)}`),
    ...(reportDir === undefined ? [] : [`report: ${plainLine(reportDir)}`]),
    `${SIGNS[judgement.verdict]} ${oneLine(headline(result), 2_000)}`,
    `verdict: ${judgement.verdict}`,
  ]
}

function reasonLines(group: ReasonGroup, textOf: (reason: Reason) => string | undefined): string[] {
  const { consumer, code, meaning, hint, verdict, reasons } = group
  const left = reasons.length - REASONS_SHOWN
  return [
    `${SIGNS[verdict]} ${oneLine(consumer, 100)}: ${code}: ${meaning}`,
    ...reasons.slice(0, REASONS_SHOWN).flatMap(reason => seenLines(reason, textOf(reason))),
    ...(left > 0 ? [`   and ${left} more`] : []),
    `   what to do: ${hint}`,
    '',
  ]
}

function seenLines(reason: Reason, text: string | undefined): string[] {
  const where = place(reason)
  const lines = block(text ?? '', 2_000)
    .split('\n')
    .filter(isFilled)
    .slice(0, LINES_SHOWN)
  const seen = lines.length > 0 ? lines : [reason.detail].filter(isFilled)
  return [
    ...(where === undefined ? [] : [`   - ${oneLine(where)}`]),
    ...seen.map(line => `       ${plainLine(line, 200)}`),
  ]
}

function isFilled(line: string): boolean {
  return line.trim() !== ''
}

function table(rows: FileRow[]): string[] {
  const names = rows.map(({ consumer, file }) => `${oneLine(consumer, 40)}: ${oneLine(file, 100)}`)
  const width = Math.max(0, ...names.map(name => name.length))
  const lines = rows.map((row, index) => {
    const end = row.exit === '0' ? '' : `, exit: ${oneLine(row.exit, 40)}`
    return ` ${names[index]?.padEnd(width)}  ${counts(row)}, ${duration(row.durationMs)}${end}`
  })
  return rows.length === 0 ? [] : [...lines, '']
}
