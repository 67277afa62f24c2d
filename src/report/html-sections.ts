import type { ContainerEvidence, Evidence } from '../evidence.js'
import { formatCount, formatDuration } from '../shared/text.js'
import type { RunResult } from '../verdict/run-result.js'
import { trialTitle } from '../verdict/trials.js'
import { block, oneLine } from './escape.js'
import { allRows, type Failure, type FileRow, failures, skippedText } from './file-rows.js'
import { ganttChart } from './gantt.js'
import { type Markup, markup, prose } from './markup.js'
import { place, type ReasonGroup, reasonGroups } from './reason-groups.js'
import { containerEnd, identityFacts, pinFacts } from './result.js'

// A browser is slow above this many; verdict.json names them all.
const ITEMS_SHOWN = 500
const FAILURE_TEXT = 10_000

export function tests(result: RunResult): Markup[] {
  const rows = allRows(result)
  if (rows.length === 0) return []
  const names = ['passed', 'failed', 'skipped', 'time', 'containers of its image']
  const table = markup`<div class="scroll"><table>
<tr><th>consumer</th><th>test file</th>${names.map(name => markup`<th class="number">${name}</th>`)}<th>exit</th></tr>
${rows.map(testsRow)}
</table></div>`
  return [markup`<h2>Tests</h2>`, table]
}

function testsRow(row: FileRow): Markup {
  const bad = row.failed > 0 ? 'number bad' : 'number'
  const rest = [skippedText(row), formatDuration(row.durationMs), row.containers]
  return markup`<tr><td>${oneLine(row.consumer, 100)}</td><td><code>${oneLine(row.file)}</code></td>
<td class="number">${row.passed}</td><td class="${bad}">${row.failed}</td>
${rest.map(cell => markup`<td class="number">${cell}</td>`)}
<td>${row.exit}</td></tr>`
}

export function failed(result: RunResult): Markup[] {
  return titled('Failures', failures(result), ({ consumer, test, text }: Failure) => {
    const shown = text.trim() === '' ? 'The report holds no failure text.' : text
    const name = markup`${oneLine(consumer, 100)}: <code>${oneLine(test)}</code>`
    return markup`<details><summary>${name}</summary><pre>${block(shown, FAILURE_TEXT)}</pre></details>`
  })
}

export function incidents({ evidence }: RunResult): Markup[] {
  const all = evidence.flatMap(({ consumer, incidents }) =>
    incidents.map(incident => ({ ...incident, consumer: consumer.name })),
  )
  return titled('Incidents', all, ({ consumer, kind, detail }) => {
    return markup`<p>${oneLine(consumer, 100)}: <strong>${kind}</strong>: ${oneLine(detail, 2_000)}</p>`
  })
}

export function time({ stages }: RunResult): Markup[] {
  return stages.length === 0 ? [] : [markup`<h2>Time</h2>`, ganttChart(stages)]
}

export function reproduce(result: RunResult): Markup[] {
  return titled('Reproduce', Object.entries(result.reproduce), ([consumer, command]) => {
    return markup`<p>${oneLine(consumer, 100)}:</p><pre>${block(command, 4_000)}</pre>`
  })
}

export function notes(result: RunResult): Markup[] {
  return titled('Notes', result.notes, note => markup`<p>${oneLine(note, 2_000)}</p>`)
}

function titled<T>(title: string, items: T[], draw: (item: T) => Markup): Markup[] {
  if (items.length === 0) return []
  const left = items.length - ITEMS_SHOWN
  const rest = left > 0 ? [markup`<p>${left} more are left out here.</p>`] : []
  return [markup`<h2>${title}</h2>`, ...items.slice(0, ITEMS_SHOWN).map(draw), ...rest]
}

const REASONS_SHOWN = 50

/** Each rule that was broken once, with what was seen and what to do. */
export function reasons({ judgement }: RunResult): Markup[] {
  const groups = reasonGroups(judgement)
  return groups.length === 0 ? [] : [markup`<h2>Reasons</h2>`, ...groups.map(group)]
}

function group({ consumer, code, verdict, meaning, hint, reasons }: ReasonGroup): Markup {
  const left = reasons.length - REASONS_SHOWN
  const times = reasons.length === 1 ? '' : `, ${formatCount(reasons.length, 'time')}`
  return markup`<article class="${verdict}">
<p><strong>${code}</strong> (${oneLine(consumer, 100)}${times}): ${prose(meaning)}</p>
<ul>${reasons.slice(0, REASONS_SHOWN).map(seen)}${left > 0 ? markup`<li>and ${left} more</li>` : ''}</ul>
<p><strong>What to do:</strong> ${prose(hint)}</p>
</article>`
}

function seen(reason: ReasonGroup['reasons'][number]): Markup {
  const where = place(reason)
  const detail = oneLine(reason.detail, 1_000)
  if (where === undefined) return markup`<li>${detail}</li>`
  return markup`<li><code>${oneLine(where)}</code>${detail === '' ? '' : `: ${detail}`}</li>`
}

const CONTAINERS_SHOWN = 1_000

/** Which image, which commit, which containers. */
export function evidence({ candidates, evidence }: RunResult): Markup {
  const facts = candidates.flatMap(identityFacts)
  const rows = evidence.flatMap(({ files }) =>
    files.flatMap(({ file, containers }) => containers.map(container => ({ file, container }))),
  )
  const left = rows.length - CONTAINERS_SHOWN
  const identity = candidates.length === 0 ? markup`<p>No candidate was frozen.</p>` : ''
  return markup`<h2>Evidence</h2>
${identity}
<div class="scroll"><table>
${facts.map(([name, value]) => markup`<tr><th>${name}</th><td><code>${oneLine(value)}</code></td></tr>`)}
${evidence.map(pin)}
</table></div>
${rows.length === 0 ? markup`<p>No container was seen.</p>` : table(rows.slice(0, CONTAINERS_SHOWN))}
${left > 0 ? markup`<p>${formatCount(left, 'container')} left out here.</p>` : ''}`
}

function pin(trial: Evidence): Markup {
  const facts = pinFacts(trial.consumer)
  return markup`<tr><th>${oneLine(trialTitle(trial), 200)} (${trial.arm})</th>
<td><code>${oneLine(facts.where)}</code> at <code>${oneLine(facts.pin)}</code></td></tr>`
}

interface Row {
  file: string
  container: ContainerEvidence
}

function table(rows: Row[]): Markup {
  return markup`<div class="scroll"><table>
<tr><th>test file</th><th>container</th><th>asked for</th><th>image</th><th>exit</th></tr>
${rows.map(line)}
</table></div>`
}

function line({ file, container }: Row): Markup {
  const { name, reference, image } = container
  const cells = [file, name, reference].map(text => markup`<td><code>${oneLine(text)}</code></td>`)
  return markup`<tr>${cells}<td>${image}</td><td>${containerEnd(container)}</td></tr>`
}
