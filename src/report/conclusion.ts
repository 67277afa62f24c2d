import { formatCount, formatDuration } from '../shared/text.js'
import type { RunResult } from '../verdict/run-result.js'
import type { Reason, Verdict } from '../verdict/verdict.js'
import { block, oneLine, plainLine, visible } from './escape.js'
import { allRows, type FileRow, failureTexts } from './file-rows.js'
import { counts } from './progress-line.js'
import { place, type ReasonGroup, reasonGroups } from './reason-groups.js'
import { inert } from './relay.js'

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
    return ` ${names[index]?.padEnd(width)}  ${counts(row)}, ${formatDuration(row.durationMs)}${end}`
  })
  return rows.length === 0 ? [] : [...lines, '']
}

export const SIGNS: Record<Verdict, string> = {
  pass: '✅',
  fail: '❌',
  inconclusive: '⚠️',
  'not-applicable': '➖',
}

/** What the verdict means for this run, in one sentence. Holds foreign names: escape it. */
export function headline({ judgement, notApplicable }: RunResult): string {
  const { verdict, consumers } = judgement
  const names = consumers.filter(consumer => consumer.verdict === verdict).map(({ name }) => name)
  switch (verdict) {
    case 'pass':
      return `${formatCount(names.length, 'consumer')} passed against the candidate: ${names.join(', ')}.`
    case 'fail':
      return `The candidate breaks ${names.join(', ')}.`
    case 'inconclusive':
      return names.length === 0
        ? 'No consumer was judged, so nothing is known about the candidate.'
        : `Nobody can say whether the candidate works with ${names.join(', ')}.`
    case 'not-applicable':
      return notApplicable ?? 'The gate does not apply to this change.'
  }
}

/** A line of `compat-gate check`: whether something holds, and what. Foreign text in it is no command of a runner's. */
export function checkLine(ok: boolean, text: string): string {
  return `${ok ? 'ok     ' : 'failed '} ${inert(plainLine(text))}\n`
}

/** An output of a stage as a line of its own, `name=value`. */
export function outputLine(name: string, value: string): string {
  return `${name}=${plainLine(value, Number.POSITIVE_INFINITY)}\n`
}

/** Why the program stopped, as its last words. */
export function failureText(message: string): string {
  return `compat-gate: ${visible(message)}\n`
}
