import { formatCount, joinFitting } from '../shared/text.js'
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
import {
  markdownCode,
  markdownFence,
  markdownLink,
  markdownProse,
  markdownText,
  visibleBlock,
} from './escape.js'
import { reasonPlace } from './facts.js'
import { afterStatement, shortFailure } from './failure-text.js'
import { type LogPlace, reasonUrl, sourceUrl } from './links.js'
import { comparedTexts, MARKS_LEGEND, runMarks } from './side-by-side.js'

// "What broke" of a job summary, in Markdown: a line for each cause, and below it the tests and what they say.

const FAILURE_TEXT = 6_000
const TESTS_BYTES = 12_000
const REASONS_BYTES = 8_000

/**
 * @param bytes of UTF-8 that there is room for
 * @param named how many tests of a file are named
 */
export function causesSection(result: RunResult, bytes: number, named = Number.POSITIVE_INFINITY): string {
  const causes = causesOf(result)
  if (causes.length === 0) return ''
  const rest = (left: number) => `\n${left} more causes are left out here; see verdict.json.`
  const first = causes[0]
  return `### What broke\n\n${joinFitting(causes, bytes - 100, cause => causeBlock(cause, result, named, cause === first), rest)}`
}

function causeBlock(cause: Cause, result: RunResult, named: number, isOpen: boolean): string {
  const parts = [
    hintLine(cause),
    ...(cause.kind === 'tests' ? testParts(cause, result, named) : [reasonLines(cause, result)]),
    ...cause.follows.map(one => causeBlock(one, result, named, false)),
  ].filter(part => part !== '')
  const follows = cause.follows.reduce((sum, { tests }) => sum + tests.length, 0)
  const more = follows === 0 ? '' : `; ${follows} failed tests may follow from it`
  const head = `<summary>${headLine(cause, result)}${more}</summary>`
  return `<details${isOpen ? ' open' : ''}>${head}\n\n${parts.join('\n\n')}\n\n</details>\n`
}

function headLine(cause: Cause, result: RunResult): string {
  const { consumer, codes, weight, statement } = cause
  const count = causeCount(cause)
  const links = codes
    .map(code => markdownLink(`<code>${code}</code>`, reasonUrl(code, result.links)))
    .join(', ')
  const meaning = causeMeaning(cause)
  const marks = commonMarks(cause)
  const where = `${count === '' ? '' : `${count}, `}${markdownText(consumer, 100)}`
  return [
    `${WEIGHT_SIGNS[weight]} <strong>${where}</strong>${links === '' ? '' : ` (${links})`}`,
    ...(statement === '' ? [] : [markdownCode(statement, 700)]),
    ...(meaning === '' ? [] : [markdownProse(meaning)]),
    ...(marks === undefined ? [] : [`${marks.published} → ${marks.candidate}`]),
  ].join(': ')
}

function hintLine(cause: Cause): string {
  const hint = causeHint(cause)
  return hint === undefined ? '' : `What to do: ${markdownProse(hint)}`
}

function testParts(cause: Cause, result: RunResult, named: number): string[] {
  const { tests, statement } = cause
  const [sample] = tests
  if (sample === undefined) return []
  return [...textParts(sample, statement, tests.length), testLists(cause, result, named)]
}

/**
 * The tests by their files, and where both images were tried how each run ended on them. No table: a telephone would
 * show its left half.
 */
function testLists(cause: Cause, result: RunResult, named: number): string {
  const { tests } = cause
  const rest = (left: number) => `\n${left} more tests are left out here; see verdict.json.`
  const isCompared = tests.some(test => runMarks(test) !== undefined)
  // What holds for all of them stands in the line above.
  const isSame = commonMarks(cause) !== undefined
  const blocks = testsByFile(tests).map(({ trial, file, tests: own }) => {
    const part = trial === undefined ? '' : `(${markdownText(trial, 100)}) `
    const title = `${part}${markdownCode(file, 300)}\n`
    const line = (test: BrokenTest) => testLine(test, isSame, result)
    const left = own.length - named
    const unnamed = left > 0 ? `\n\n${formatCount(left, 'more test')} of this file: see the report.` : ''
    return `${title}\n${joinFitting(own.slice(0, named), TESTS_BYTES, line, rest)}${unnamed}\n`
  })
  const left = (files: number) => `The tests of ${files} more files are left out here; see verdict.json.`
  const all = joinFitting(blocks, 2 * TESTS_BYTES, block => block, left)
  return isCompared ? `${all}\n(published → candidate; ${MARKS_LEGEND})` : all
}

function testLine(test: BrokenTest, isSame: boolean, result: RunResult): string {
  const marks = isSame ? undefined : runMarks(test)
  const both = marks === undefined ? '' : `: ${marks.published} → ${marks.candidate}`
  return `- ${testName(test, result)}${both}`
}

function testName(test: BrokenTest, { evidence, links }: RunResult): string {
  const source = evidence.find(({ consumer }) => consumer.name === test.consumer)?.consumer
  const url = source && sourceUrl(source, test.file, test.text, links)
  return markdownLink(markdownCode(shortTestName(test), 500), url)
}

/** What the first of the tests says; where both images fail, what each says of its own. */
function textParts(sample: BrokenTest, statement: string, tests: number): string[] {
  const whose = tests > 1 ? 'The first of them says:' : 'It says:'
  const both = comparedTexts(sample.compared?.baselineText, sample.text)
  if (both === undefined) {
    const text =
      sample.text === ''
        ? 'The report holds no failure text.'
        : shortFailure(afterStatement(sample.text, statement), FAILURE_TEXT)
    return [whose, markdownFence(text, 'text', FAILURE_TEXT + 100)]
  }
  const signs = { both: ' ', published: '-', candidate: '+' }
  const lines = both.map(
    ({ side, text }) => `${signs[side]} ${visibleBlock(text, 2_000).replaceAll('\n', ' ')}`,
  )
  return [
    `${whose} (- on the published image, + on the candidate)`,
    markdownFence(shortFailure(lines.join('\n'), FAILURE_TEXT), 'diff', FAILURE_TEXT + 100),
  ]
}

function reasonLines({ reasons }: Cause, result: RunResult): string {
  return joinFitting(
    mergedReasons(reasons),
    REASONS_BYTES,
    one => reasonLine(one, result),
    left => `- and ${left} more`,
  )
}

function reasonLine({ reason, times }: MergedReason, result: RunResult): string {
  const where = reasonPlace(reason)
  const logs = reasonLogs(reason, result).map(logName)
  const parts = [
    ...(where === undefined ? [] : [markdownCode(where)]),
    ...(reason.detail === '' ? [] : [markdownText(reason.detail)]),
    ...(times === 1 ? [] : [`${times} times`]),
  ]
  return `- ${parts.join(': ')}${logs.length === 0 ? '' : ` (log: ${logs.join(', ')})`}`
}

// A summary is shown without the files of the report, so a link to them would lead nowhere.
export function logName({ name }: LogPlace): string {
  return markdownCode(name, 400)
}
