import { count } from './duration.js'
import { markdownCode, markdownText } from './escape.js'
import { fitting } from './fitting.js'
import { SIGNS } from './headline.js'
import { place, type ReasonGroup, reasonGroups } from './reason-groups.js'
import type { RunResult } from './result.js'

const BYTES = 150_000
const SEEN_BYTES = 8_000

/** Why it is not a pass: each rule that was broken once, with what was seen and what to do. */
export function reasonsSection({ judgement }: RunResult): string {
  const groups = reasonGroups(judgement)
  if (groups.length === 0) return ''
  const rest = (left: number) => `\n${left} more groups of reasons are left out here; see verdict.json.`
  return `### Reasons\n\n${fitting(groups, BYTES, group, rest)}`
}

function group({ consumer, code, verdict, meaning, hint, reasons }: ReasonGroup): string {
  const times = reasons.length === 1 ? '' : `, ${count(reasons.length, 'time')}`
  return [
    `- ${SIGNS[verdict]} **${code}** (${markdownText(consumer, 100)}${times}): ${meaning}`,
    fitting(reasons, SEEN_BYTES, seen, left => `  - and ${left} more`),
    `  - **What to do:** ${hint}`,
  ].join('\n')
}

function seen(reason: ReasonGroup['reasons'][number]): string {
  const where = place(reason)
  const parts = [where === undefined ? '' : markdownCode(where), markdownText(reason.detail)]
  return `  - ${parts.filter(part => part !== '').join(': ')}`
}
