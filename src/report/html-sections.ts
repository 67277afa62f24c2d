import type { Evidence } from '../evidence.js'
import { formatCount, formatDuration } from '../shared/text.js'
import { type RunResult, trialTitle } from '../verdict/verdict.js'
import { htmlProse, type SafeHtml, safeHtml, visibleBlock, visibleLine } from './escape.js'
import {
  type ConsumerIncident,
  type ContainerRow,
  consumerIncidents,
  containerEnd,
  containerRows,
  identityFacts,
  pinFacts,
  type ReasonGroup,
  reasonGroups,
  reasonPlace,
} from './facts.js'
import {
  allFileRows,
  type FailedTest,
  type FileRow,
  failedTests,
  shownFailureText,
  skippedText,
} from './file-rows.js'
import { htmlGantt } from './gantt.js'

// A browser is slow above this many; verdict.json names them all.
const ITEMS_SHOWN = 500
const FAILURE_TEXT = 10_000

export function htmlTests(result: RunResult): SafeHtml[] {
  const rows = allFileRows(result)
  if (rows.length === 0) return []
  const names = ['passed', 'failed', 'skipped', 'time', 'containers of its image']
  const table = safeHtml`<div class="scroll"><table>
<tr><th>consumer</th><th>test file</th>${names.map(name => safeHtml`<th class="number">${name}</th>`)}<th>exit</th></tr>
${rows.map(testsRow)}
</table></div>`
  return [safeHtml`<h2>Tests</h2>`, table]
}

function testsRow(row: FileRow): SafeHtml {
  const bad = row.failed > 0 ? 'number bad' : 'number'
  const rest = [skippedText(row), formatDuration(row.durationMs), row.containers]
  return safeHtml`<tr><td>${visibleLine(row.consumer, 100)}</td><td class="name"><code>${visibleLine(row.file)}</code></td>
<td class="number">${row.passed}</td><td class="${bad}">${row.failed}</td>
${rest.map(cell => safeHtml`<td class="number">${cell}</td>`)}
<td>${row.exit}</td></tr>`
}

export function htmlFailures(result: RunResult): SafeHtml[] {
  return titled('Failures', failedTests(result), (failure: FailedTest) => {
    const name = safeHtml`${visibleLine(failure.consumer, 100)}: <code>${visibleLine(failure.test)}</code>`
    const text = visibleBlock(shownFailureText(failure), FAILURE_TEXT)
    return safeHtml`<details><summary>${name}</summary><pre>${text}</pre></details>`
  })
}

export function htmlIncidents(result: RunResult): SafeHtml[] {
  return titled('Incidents', consumerIncidents(result), ({ consumer, kind, detail }: ConsumerIncident) => {
    return safeHtml`<p>${visibleLine(consumer, 100)}: <strong>${kind}</strong>: ${visibleLine(detail, 2_000)}</p>`
  })
}

export function htmlTime({ stages }: RunResult): SafeHtml[] {
  return stages.length === 0 ? [] : [safeHtml`<h2>Time</h2>`, htmlGantt(stages)]
}

export function htmlReproduce(result: RunResult): SafeHtml[] {
  return titled('Reproduce', Object.entries(result.reproduce), ([consumer, command]) => {
    return safeHtml`<p>${visibleLine(consumer, 100)}:</p><pre>${visibleBlock(command, 4_000)}</pre>`
  })
}

export function htmlNotes(result: RunResult): SafeHtml[] {
  return titled('Notes', result.notes, note => safeHtml`<p>${visibleLine(note, 2_000)}</p>`)
}

function titled<T>(title: string, items: T[], draw: (item: T) => SafeHtml): SafeHtml[] {
  if (items.length === 0) return []
  const left = items.length - ITEMS_SHOWN
  const rest = left > 0 ? [safeHtml`<p>${left} more are left out here.</p>`] : []
  return [safeHtml`<h2>${title}</h2>`, ...items.slice(0, ITEMS_SHOWN).map(draw), ...rest]
}

const REASONS_SHOWN = 50

/** Each rule that was broken once, with what was seen and what to do. */
export function htmlReasons({ judgement }: RunResult): SafeHtml[] {
  const groups = reasonGroups(judgement)
  return groups.length === 0 ? [] : [safeHtml`<h2>Reasons</h2>`, ...groups.map(group)]
}

function group({ consumer, code, verdict, meaning, hint, reasons }: ReasonGroup): SafeHtml {
  const left = reasons.length - REASONS_SHOWN
  const times = reasons.length === 1 ? '' : `, ${formatCount(reasons.length, 'time')}`
  return safeHtml`<article class="${verdict}">
<p><strong>${code}</strong> (${visibleLine(consumer, 100)}${times}): ${htmlProse(meaning)}</p>
<ul>${reasons.slice(0, REASONS_SHOWN).map(seen)}${left > 0 ? safeHtml`<li>and ${left} more</li>` : ''}</ul>
<p><strong>What to do:</strong> ${htmlProse(hint)}</p>
</article>`
}

function seen(reason: ReasonGroup['reasons'][number]): SafeHtml {
  const where = reasonPlace(reason)
  const detail = visibleLine(reason.detail, 1_000)
  if (where === undefined) return safeHtml`<li>${detail}</li>`
  return safeHtml`<li><code>${visibleLine(where)}</code>${detail === '' ? '' : `: ${detail}`}</li>`
}

const CONTAINERS_SHOWN = 1_000

/** Which image, which commit, which containers. */
export function htmlEvidence({ candidates, evidence }: RunResult): SafeHtml {
  const facts = candidates.flatMap(identityFacts)
  const rows = containerRows(evidence)
  const left = rows.length - CONTAINERS_SHOWN
  const identity = candidates.length === 0 ? safeHtml`<p>No candidate was frozen.</p>` : ''
  return safeHtml`<h2>Evidence</h2>
${identity}
<div class="scroll"><table>
${facts.map(([name, value]) => safeHtml`<tr><th>${name}</th><td><code>${visibleLine(value)}</code></td></tr>`)}
${evidence.map(pin)}
</table></div>
${rows.length === 0 ? safeHtml`<p>No container was seen.</p>` : table(rows.slice(0, CONTAINERS_SHOWN))}
${left > 0 ? safeHtml`<p>${formatCount(left, 'container')} left out here.</p>` : ''}`
}

function pin(trial: Evidence): SafeHtml {
  const facts = pinFacts(trial.consumer)
  return safeHtml`<tr><th>${visibleLine(trialTitle(trial), 200)} (${trial.arm})</th>
<td><code>${visibleLine(facts.where)}</code> at <code>${visibleLine(facts.pin)}</code></td></tr>`
}

function table(rows: ContainerRow[]): SafeHtml {
  return safeHtml`<div class="scroll"><table>
<tr><th>test file</th><th>container</th><th>asked for</th><th>image</th><th>exit</th></tr>
${rows.map(line)}
</table></div>`
}

function line(container: ContainerRow): SafeHtml {
  const { file, name, reference, image } = container
  const cells = [file, name, reference].map(
    text => safeHtml`<td class="name"><code>${visibleLine(text)}</code></td>`,
  )
  return safeHtml`<tr>${cells}<td>${image}</td><td>${containerEnd(container)}</td></tr>`
}
