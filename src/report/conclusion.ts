import { formatCount, formatDuration, keepEnds } from '../shared/text.js'
import type { RunResult } from '../verdict/verdict.js'
import { type BrokenTest, shortTestName, testsByFile } from './broken-tests.js'
import {
  causeCount,
  causeHint,
  causeMeaning,
  commonMarks,
  type MergedReason,
  mergedReasons,
  reasonLogs,
  WEIGHT_SIGNS,
} from './cause-words.js'
import { type Cause, causesOf } from './causes.js'
import { shortContractLines } from './contract-lines.js'
import { plainLine, visibleBlock, visibleLine, visibleText } from './escape.js'
import { reasonPlace, setUpText, VERDICT_SIGNS } from './facts.js'
import { afterStatement, shortFailure } from './failure-text.js'
import { allFileRows } from './file-rows.js'
import { comparisonLines, signedHeadline } from './headline.js'
import { nextSteps } from './next-step.js'
import { formatTestCounts, withoutOldCommands } from './progress-display.js'
import { releaseLines } from './release-rows.js'
import { comparedTexts, MARKS_LEGEND, runMarks } from './side-by-side.js'
import { changedTitle, whatChanged } from './what-changed.js'
import { WRAPPED_INDENT, wrapped } from './wrapped.js'

const CAUSES_SHOWN = 10
const CONSUMERS_SHOWN = 3
const TESTS_SHOWN = 10
const LINES_SHOWN = 8
const FAILURE_TEXT = 2_000
const DETAIL = 600
/** In which a reader who scrolls no further finds what changed first. */
const LAST_LINES = 10

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
  const { judgement, notes } = result
  const causes = causesOf(result)
  const left = causes.length - CAUSES_SHOWN
  const isGreen = judgement.verdict === 'pass' && causes.length === 0
  const signed = visibleLine(signedHeadline(result), 2_000)
  const headline = signed.startsWith('⚠️') ? signed : `${VERDICT_SIGNS[judgement.verdict]} ${signed}`
  const end = [...wrapped(headline, columns), `verdict: ${judgement.verdict}`]
  return [
    ...table(result, columns),
    ...notes.flatMap(note => wrapped(`note: ${plainLine(note)}`, columns)),
    ...(notes.length > 0 && causes.length > 0 ? [''] : []),
    ...causes.slice(0, CAUSES_SHOWN).flatMap(cause => [...causeLines(cause, result, columns), '']),
    ...(left > 0 ? [`and ${formatCount(left, 'more cause')}: see the report`, ''] : []),
    ...(isGreen ? [] : nextStepLines(result, columns)),
    ...releaseLines(judgement).flatMap(line => wrapped(line, columns)),
    ...(reportDir === undefined ? [] : [`report: ${plainLine(reportDir)}`]),
    ...comparisonLines(result).flatMap(line => wrapped(plainLine(line.replaceAll('`', "'")), columns)),
    ...changedLines(result, columns, LAST_LINES - end.length),
    ...end,
  ]
}

/**
 * Above the headline, so that a reader of the last lines sees the cause.
 *
 * @param most lines of what changed for a consumer
 */
function changedLines(result: RunResult, columns: number, most: number): string[] {
  const changed = whatChanged(result)
  const left = changed.length - CONSUMERS_SHOWN
  return [
    ...changed.slice(0, CONSUMERS_SHOWN).flatMap(one => {
      const { crash, groups, compared } = one
      const title = `what changed, ${visibleLine(changedTitle(one), 100)}: ${visibleLine(compared.replaceAll('`', "'"), 600)}`
      const end = crash && `✗ the candidate's container ended by itself: ${visibleLine(crash, 500)}`
      return [
        ...wrapped(title, columns),
        ...(end === undefined ? [] : wrapped(end, columns)),
        ...shortContractLines(groups, columns, most),
      ]
    }),
    ...(left > 0 ? [`and of ${formatCount(left, 'more consumer')}: see the report`] : []),
  ]
}

function nextStepLines(result: RunResult, columns: number): string[] {
  return nextSteps(result).flatMap(({ consumer, commands, lines }) => [
    ...(lines.length === 0 ? [] : [`next step, ${visibleLine(consumer, 100)}:`]),
    ...lines.flatMap((line, index) => wrapped(` ${index + 1}. ${line.replaceAll('`', "'")}`, columns)),
    // Whole, whatever the width: it is to be copied.
    ...commands.map(([name, command]) => `reproduce ${visibleLine(name, 100)}: ${plainLine(command)}`),
    '',
  ])
}

function causeLines(cause: Cause, result: RunResult, columns: number): string[] {
  const { consumer, codes, weight, statement, tests, reasons, follows } = cause
  const count = causeCount(cause)
  const meaning = causeMeaning(cause)
  const hint = causeHint(cause)
  const marks = commonMarks(cause)
  const head = [
    `${WEIGHT_SIGNS[weight]} ${visibleLine(consumer, 100)}`,
    ...(codes.length === 0 ? [] : [codes.join(', ')]),
    ...(count === '' ? [] : [count]),
    ...(meaning === '' ? [] : [meaning.replaceAll('`', "'")]),
    ...(marks === undefined ? [] : [`${marks.published} → ${marks.candidate}`]),
  ].join(': ')
  const [sample] = tests
  const more = follows.reduce((sum, one) => sum + one.tests.length, 0)
  return [
    ...wrapped(head, columns),
    ...(statement === '' ? [] : wrapped(`   ${visibleLine(statement, 700)}`, columns)),
    ...testLines(cause, columns),
    ...(sample === undefined ? [] : textLines(sample, cause, columns)),
    ...limited(mergedReasons(reasons), TESTS_SHOWN, one => reasonLines(one, result, columns)),
    ...(more === 0
      ? []
      : wrapped(`   ${formatCount(more, 'failed test')} in the same files may follow from it`, columns)),
    ...(hint === undefined ? [] : wrapped(`   what to do: ${hint.replaceAll('`', "'")}`, columns)),
  ]
}

/** The tests by their files, and behind them how they ended on the published image and on the candidate. */
function testLines(cause: Cause, columns: number): string[] {
  const shown = cause.tests.slice(0, TESTS_SHOWN)
  const left = cause.tests.length - shown.length
  // What holds for all of them stands in the line above.
  const isSame = commonMarks(cause) !== undefined
  const lines = testsByFile(shown).flatMap(({ trial, file, tests }) => [
    ...wrapped(
      `   ${visibleLine(reasonPlace({ file, ...(trial !== undefined && { trial }) }) ?? '')}`,
      columns,
    ),
    ...tests.flatMap(test => {
      const marks = isSame ? undefined : runMarks(test)
      const both = marks === undefined ? '' : `  ${marks.published} → ${marks.candidate}`
      return wrapped(`   - ${visibleLine(shortTestName(test))}${both}`, columns)
    }),
  ])
  const isCompared = cause.tests.some(test => runMarks(test) !== undefined)
  return [
    ...lines,
    ...(left > 0 ? [`   and ${left} more`] : []),
    ...(isCompared ? wrapped(`   (published → candidate; ${MARKS_LEGEND})`, columns) : []),
  ]
}

/** The beginning and the end of what the first of them says. */
function textLines({ text, compared }: BrokenTest, { statement, tests }: Cause, columns: number): string[] {
  const both = comparedTexts(compared?.baselineText, text)?.map(
    ({ side, text: line }) => `${{ both: ' ', published: '-', candidate: '+' }[side]} ${line}`,
  )
  const whole =
    both === undefined ? shortFailure(afterStatement(text, statement), FAILURE_TEXT) : both.join('\n')
  const lines = visibleBlock(whole, FAILURE_TEXT + 100)
    .split('\n')
    .filter(isFilled)
  const half = LINES_SHOWN / 2
  const shown = lines.length <= LINES_SHOWN ? lines : [...lines.slice(0, half), '…', ...lines.slice(-half)]
  const whose = tests.length > 1 && shown.length > 0 ? ['     the first of them says:'] : []
  if (shown.length === 1 && shown[0]?.trim() === statement) return []
  return [...whose, ...shown.flatMap(line => wrapped(`       ${plainLine(line, 300)}`, columns))]
}

function reasonLines({ reason, times }: MergedReason, result: RunResult, columns: number): string[] {
  const where = reasonPlace(reason)
  const logs = reasonLogs(reason, result).map(({ name }) => name)
  const often = times === 1 ? '' : ` (${times} times)`
  // The last lines of a step say the most at their end.
  const detail = plainLine(keepEnds(reason.detail, DETAIL))
  return [
    ...(where === undefined ? [] : wrapped(`   - ${visibleLine(where)}`, columns)),
    ...(isFilled(detail) ? wrapped(`       ${detail}${often}`, columns) : []),
    ...logs.map(name => `       log: ${plainLine(name, 400)}`),
  ]
}

function limited<T>(items: T[], most: number, lines: (item: T) => string[]): string[] {
  const left = items.length - most
  return [...items.slice(0, most).flatMap(lines), ...(left > 0 ? [`   and ${left} more`] : [])]
}

function isFilled(line: string): boolean {
  return line.trim() !== ''
}

/** The files, and below them which set-ups were put back. */
function table(result: RunResult, columns: number): string[] {
  const rows = allFileRows(result)
  const names = rows.map(({ consumer, file }) => `${visibleLine(consumer, 40)}: ${visibleLine(file, 100)}`)
  const width = Math.max(0, ...names.map(name => name.length))
  const counts = rows.map(row => {
    const end = row.exit === '0' || row.isControl ? '' : `, exit: ${visibleLine(row.exit, 40)}`
    return `${formatTestCounts(row)}, ${formatDuration(row.durationMs)}${end}`
  })
  const isNarrow = width + 3 + Math.max(0, ...counts.map(count => count.length)) > columns
  const lines = names.flatMap((name, index) =>
    isNarrow
      ? [...wrapped(` ${name}`, columns), `${WRAPPED_INDENT}${counts[index]}`]
      : ` ${name.padEnd(width)}  ${counts[index]}`,
  )
  const setUps = result.evidence.flatMap(({ consumer }) => {
    const text = setUpText(consumer)
    return text === undefined ? [] : [` ${visibleLine(consumer.name, 40)}: ${text}`]
  })
  const all = [...lines, ...[...new Set(setUps)].flatMap(line => wrapped(line, columns))]
  return all.length === 0 ? [] : [...all, '']
}

/**
 * A line of `compat-gate check`: whether something holds, and what. Foreign text in it is no command of a runner's.
 *
 * @param columns of the terminal; as many as the line has when undefined
 */
export function checkLine(ok: boolean, text: string, columns?: number): string {
  return inCheck(ok ? 'ok' : 'failed', withoutOldCommands(plainLine(text)), columns)
}

/** What somebody should know, in the column of those lines. */
export function checkNote(text: string, columns?: number): string {
  return inCheck('note', plainLine(text), columns)
}

function inCheck(head: string, text: string, columns: number | undefined): string {
  return `${wrapped(`${head.padEnd(8)}${text}`, columns, ' '.repeat(8)).join('\n')}\n`
}

/** An output of a stage as a line of its own, `name=value`. */
export function outputLine(name: string, value: string): string {
  return `${name}=${plainLine(value, Number.POSITIVE_INFINITY)}\n`
}

/** Why the program stopped, as its last line. */
export function stoppedLine(message: string): string {
  return `compat-gate: ${visibleText(message)}\n`
}
