import { cutText } from '../shared/text.js'
import { REASONS } from '../verdict/reasons.js'
import type { Reason, RunResult } from '../verdict/verdict.js'
import { visibleBlock, visibleLine } from './escape.js'
import { reasonPlace, verdictHeadline } from './facts.js'
import { failureTextFinder } from './file-rows.js'

/** What the runner shows beside a run. Plain text: whoever writes the command escapes it. */
export interface Annotation {
  level: 'error' | 'warning' | 'notice'
  title: string
  message: string
}

/**
 * The runner keeps 10 annotations of each level in a step, and 4,096 characters of each message. One
 * error is left for the step itself, which fails with one of its own.
 */
export const ANNOTATION_LIMIT: Record<Annotation['level'], number> = { error: 9, warning: 10, notice: 10 }
const MESSAGE_LIMIT = 4_096

/** An annotation for each reason, errors for what makes the gate fail and warnings for the rest. */
export function verdictAnnotations(result: RunResult): Annotation[] {
  const { verdict, consumers } = result.judgement
  const reasons = consumers.flatMap(consumer => consumer.reasons)
  const texts = failureTextFinder(result)
  const of = (level: 'error' | 'warning', wanted: Reason['verdict']) =>
    bounded(
      level,
      reasons.filter(reason => reason.verdict === wanted),
      reason => annotation(level, reason, texts(reason)),
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

function annotation(level: Annotation['level'], reason: Reason, text: string | undefined): Annotation {
  const { consumer, code } = reason
  const { meaning, hint } = REASONS[code]
  const where = reasonPlace(reason)
  const title = [consumer, code, where].filter(part => part !== undefined).join(': ')
  const seen = text === undefined || text.trim() === '' ? reason.detail : text
  const message = [meaning, visibleBlock(seen, 2_500), hint].join('\n\n')
  return { level, title: visibleLine(title, 200), message: cutText(message, MESSAGE_LIMIT) }
}

function bounded(
  level: 'error' | 'warning',
  reasons: Reason[],
  make: (reason: Reason) => Annotation,
): Annotation[] {
  const limit = ANNOTATION_LIMIT[level]
  if (reasons.length <= limit) return reasons.map(make)
  const left = reasons.length - limit + 1
  const message = `${left} more reasons are not shown here. The job summary and verdict.json have them all.`
  return [...reasons.slice(0, limit - 1).map(make), { level, title: `compat-gate: ${left} more`, message }]
}
