import type { ErrorPlace } from '../shared/errors.js'
import type { Progress } from '../shared/progress.js'
import { cutText, formatCount } from '../shared/text.js'
import { REASONS } from '../verdict/reasons.js'
import type { RunResult } from '../verdict/verdict.js'
import { causeHint, causeMeaning, reasonLogs } from './cause-words.js'
import { type Cause, causesOf } from './causes.js'
import { visibleBlock, visibleLine } from './escape.js'
import { reasonPlace } from './facts.js'
import { shortFailure } from './failure-text.js'
import { verdictHeadline } from './headline.js'
import { isRepositoryHere, sourceLine, sourcePath } from './links.js'
import { changedText } from './progress-display.js'

/** What the runner shows beside a run. Plain text: whoever writes the command escapes it. */
export interface Annotation {
  level: 'error' | 'warning' | 'notice'
  title: string
  message: string
  /** In the repository of the workflow, where what it says is about a file there. */
  file?: string
  startLine?: number
  startColumn?: number
}

/**
 * The runner keeps 10 annotations of each level in a step, and 4,096 characters of each message. One
 * error is left for the step itself, which fails with one of its own.
 */
export const ANNOTATION_LIMIT: Record<Annotation['level'], number> = { error: 9, warning: 10, notice: 10 }
const MESSAGE_LIMIT = 4_096
const TESTS_NAMED = 10

/** What is worth to be seen before the step has ended. */
export function liveAnnotation(event: Progress): Annotation | undefined {
  if (event.kind !== 'contract-changed') return undefined
  const title = visibleLine(`compat-gate: ${event.consumer}: ${event.file}`, 200)
  return { level: 'notice', title, message: visibleLine(changedText(event), 2_000) }
}

/** What is wrong in files of the repository, each at its place. */
export function placeAnnotations(places: readonly ErrorPlace[]): Annotation[] {
  return places.slice(0, ANNOTATION_LIMIT.error).map(({ file, line, column, text }) => ({
    level: 'error',
    title: 'compat-gate: configuration',
    message: visibleLine(text, MESSAGE_LIMIT - 100),
    ...{ file, startLine: line, startColumn: column },
  }))
}

/** An annotation for each cause, errors for what makes the gate fail and warnings for the rest. */
export function verdictAnnotations(result: RunResult): Annotation[] {
  const { verdict } = result.judgement
  const causes = causesOf(result)
  const of = (level: 'error' | 'warning', weight: Cause['weight']) =>
    bounded(
      level,
      causes.filter(cause => cause.weight === weight),
      cause => annotation(level, cause, result),
    )
  const all = [...of('error', 'fail'), ...of('warning', 'inconclusive')]
  if (all.length > 0) return all
  return [
    {
      level: 'notice',
      title: `compat-gate: ${verdict}`,
      message: visibleBlock(verdictHeadline(result), MESSAGE_LIMIT - 100),
    },
  ]
}

function annotation(level: Annotation['level'], cause: Cause, result: RunResult): Annotation {
  const { consumer, codes, tests, reasons, follows } = cause
  const [place] = [...tests, ...reasons]
  const count = tests.length + reasons.length
  const where = count === 1 && place !== undefined ? reasonPlace(place) : undefined
  const many = count > 1 ? (tests.length > 1 ? formatCount(count, 'test') : `${count} times`) : undefined
  const title = [consumer, codes.join(', '), where, many].filter(part => part !== undefined).join(': ')
  const followed = follows.reduce((sum, one) => sum + one.tests.length, 0)
  const message = [
    causeMeaning(cause) || REASONS[codes[0] ?? 'test-failed'].meaning,
    visibleBlock(seen(cause, result), 2_200),
    ...(count > 1 ? [namesOf(cause)] : []),
    ...(followed === 0
      ? []
      : [`${formatCount(followed, 'failed test')} in the same files may follow from it.`]),
    causeHint(cause) ?? REASONS[codes[0] ?? 'test-failed'].hint,
  ]
  return {
    level,
    title: visibleLine(title, 200),
    message: cutText(message.filter(part => part !== '').join('\n\n'), MESSAGE_LIMIT),
    ...placeHere(cause, result),
  }
}

/** What the first test says, or what the rule has seen and in which logs more is said. */
function seen({ tests: [sample], reasons: [first] }: Cause, result: RunResult): string {
  if (sample !== undefined && sample.text !== '') return shortFailure(sample.text, 2_000)
  if (first === undefined) return ''
  const logs = reasonLogs(first, result).map(({ name }) => `log: ${name}`)
  return [first.detail, ...logs].join('\n')
}

function namesOf({ tests, reasons }: Cause): string {
  const places = [...tests, ...reasons].map(one => visibleLine(reasonPlace(one) ?? '', 150)).filter(Boolean)
  const left = places.length - TESTS_NAMED
  const shown = places.slice(0, TESTS_NAMED).map(place => `- ${place}`)
  return [...shown, ...(left > 0 ? [`- and ${left} more`] : [])].join('\n')
}

/** A consumer that lies in the repository of the workflow has its files there. */
function placeHere(
  { consumer, tests: [sample] }: Cause,
  { evidence, links }: RunResult,
): Pick<Annotation, 'file' | 'startLine'> {
  const own = evidence.find(one => one.consumer.name === consumer)?.consumer.repository
  if (sample === undefined || own === undefined || !isRepositoryHere(own, links)) return {}
  const file = sourcePath(sample.file)
  const startLine = sourceLine(sample.text, file)
  return { file, ...(startLine !== undefined && { startLine }) }
}

function bounded(
  level: 'error' | 'warning',
  causes: Cause[],
  make: (cause: Cause) => Annotation,
): Annotation[] {
  const limit = ANNOTATION_LIMIT[level]
  if (causes.length <= limit) return causes.map(make)
  const left = causes.length - limit + 1
  const message = `${left} more causes are not shown here. See the job summary and verdict.json.`
  return [...causes.slice(0, limit - 1).map(make), { level, title: `compat-gate: ${left} more`, message }]
}
