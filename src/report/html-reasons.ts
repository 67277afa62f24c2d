import { count } from './duration.js'
import { oneLine } from './escape.js'
import { type Markup, markup, prose } from './markup.js'
import { place, type ReasonGroup, reasonGroups } from './reason-groups.js'
import type { RunResult } from './result.js'

const SHOWN = 50

/** Each rule that was broken once, with what was seen and what to do. */
export function reasons({ judgement }: RunResult): Markup[] {
  const groups = reasonGroups(judgement)
  return groups.length === 0 ? [] : [markup`<h2>Reasons</h2>`, ...groups.map(group)]
}

function group({ consumer, code, verdict, meaning, hint, reasons }: ReasonGroup): Markup {
  const left = reasons.length - SHOWN
  const times = reasons.length === 1 ? '' : `, ${count(reasons.length, 'time')}`
  return markup`<article class="${verdict}">
<p><strong>${code}</strong> (${oneLine(consumer, 100)}${times}): ${prose(meaning)}</p>
<ul>${reasons.slice(0, SHOWN).map(seen)}${left > 0 ? markup`<li>and ${left} more</li>` : ''}</ul>
<p><strong>What to do:</strong> ${prose(hint)}</p>
</article>`
}

function seen(reason: ReasonGroup['reasons'][number]): Markup {
  const where = place(reason)
  const detail = oneLine(reason.detail, 1_000)
  if (where === undefined) return markup`<li>${detail}</li>`
  return markup`<li><code>${oneLine(where)}</code>${detail === '' ? '' : `: ${detail}`}</li>`
}
