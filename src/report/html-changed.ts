import type { Difference } from '../contract/difference.js'
import { differenceText } from '../contract/difference-text.js'
import type { PartedWays, WayStep, WayTurn } from '../contract/parted-ways.js'
import { formatCount } from '../shared/text.js'
import type { RunResult } from '../verdict/verdict.js'
import { type CauseGroup, consequencesOf, exampleText, SEVERITY_SIGNS, seenText } from './contract-lines.js'
import { htmlProse, type SafeHtml, safeHtml, visibleLine } from './escape.js'
import { changedTitle, type WhatChanged, whatChanged } from './what-changed.js'

// "What changed" of report.html: an article for each cause, and the first request that went another way.

const CONSUMERS_SHOWN = 20
const GROUPS_SHOWN = 30
const FOLLOWING_SHOWN = 20

export function htmlChanged(result: RunResult): SafeHtml[] {
  const changed = whatChanged(result)
  if (changed.length === 0) return []
  const left = changed.length - CONSUMERS_SHOWN
  return [
    safeHtml`<h2>What changed</h2>`,
    ...changed.slice(0, CONSUMERS_SHOWN).map(consumerChanged),
    ...(left > 0 ? [safeHtml`<p>${formatCount(left, 'consumer')} left out here; see verdict.json.</p>`] : []),
  ]
}

function consumerChanged(changed: WhatChanged): SafeHtml {
  const { crash, groups, compared, parted } = changed
  const left = groups.length - GROUPS_SHOWN
  return safeHtml`<p>${visibleLine(changedTitle(changed), 200)}: ${htmlProse(visibleLine(compared, 600))}</p>
${crash === undefined ? '' : safeHtml`<article class="fail"><h3>✗ <span>the candidate's container ended by itself</span></h3><p class="said"><code>${visibleLine(crash, 700)}</code></p></article>`}
${groups.slice(0, GROUPS_SHOWN).map((group, index) => groupArticle(group, index === 0 ? parted : undefined))}
${left > 0 ? safeHtml`<p>${formatCount(left, 'cause')} left out here; see contract.json.</p>` : ''}`
}

const WEIGHTS = { breaking: 'fail', doubtful: 'inconclusive', additive: 'excused' } as const

function groupArticle(group: CauseGroup, parted: PartedWays | undefined): SafeHtml {
  const { cause } = group
  const { others, same } = consequencesOf(group)
  const example = exampleText(cause)
  const left = others.length - FOLLOWING_SHOWN
  const following = [
    ...others.slice(0, FOLLOWING_SHOWN).map(one => safeHtml`<li>then ${differenceLine(one)}</li>\n`),
    ...(left > 0 ? [safeHtml`<li>and ${left} more</li>`] : []),
    ...(same === undefined ? [] : [safeHtml`<li>${same}</li>`]),
  ]
  return safeHtml`<article class="${WEIGHTS[cause.severity]}">
<h3>${SEVERITY_SIGNS[cause.severity]} <code>${visibleLine(differenceText(cause), 1_000)}</code></h3>
<p>${visibleLine(seenText(cause), 600)}${
    example === undefined
      ? ''
      : safeHtml`</p>
<p><code>${example}</code>`
  }</p>
${following.length === 0 ? '' : safeHtml`<ul>${following}</ul>`}
${parted === undefined ? '' : diagram(parted)}
</article>`
}

function differenceLine(difference: Difference): SafeHtml {
  return safeHtml`<code>${visibleLine(differenceText(difference), 1_000)}</code> <span class="note">${visibleLine(seenText(difference), 600)}</span>`
}

/** Arrows between the consumer and each image, step by step. */
function diagram({ file, test, steps }: PartedWays): SafeHtml {
  const where = test ?? file
  return safeHtml`<p class="note">The first request that went another way${where === undefined ? '' : safeHtml`, in <code>${visibleLine(where, 300)}</code>`}:</p>
<section class="ways">${(['baseline', 'candidate'] as const).map(arm => way(arm, steps))}</section>`
}

const ARM_NAMES = { baseline: 'published image', candidate: 'candidate' } as const

function way(arm: keyof WayStep, steps: WayStep[]): SafeHtml {
  const name = ARM_NAMES[arm]
  const turns = steps.map(step => turn(step[arm], step[arm === 'baseline' ? 'candidate' : 'baseline']))
  return safeHtml`<section class="way"><p class="ends"><span>consumer</span> <span>${name}</span></p>
<ol>${turns}</ol></section>`
}

function turn(own: WayTurn | undefined, other: WayTurn | undefined): SafeHtml {
  if (own === undefined) return safeHtml`<li class="none">not asked for</li>\n`
  const { request, asks, answer, shows } = own
  const line = (text: string | undefined, isAlike: boolean) =>
    text === undefined ? '' : safeHtml`<p>${marked(text, isAlike)}</p>`
  return safeHtml`<li class="ask">${line(request, true)}${line(asks, asks === other?.asks)}</li>
<li class="answer">${line(answer, answer === other?.answer)}${line(shows, shows === other?.shows)}</li>\n`
}

function marked(text: string, isAlike: boolean): SafeHtml {
  const shown = safeHtml`<code>${visibleLine(text, 310)}</code>`
  return isAlike ? shown : safeHtml`<strong>${shown}</strong>`
}
