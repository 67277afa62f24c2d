import { duration } from './duration.js'
import { block, oneLine } from './escape.js'
import { type Failure, failures } from './failures.js'
import { allRows, type FileRow, skippedText } from './file-rows.js'
import { ganttChart } from './html-gantt.js'
import { type Markup, markup } from './markup.js'
import type { RunResult } from './result.js'

// A browser is slow above this many; verdict.json names them all.
const SHOWN = 500
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
  const rest = [skippedText(row), duration(row.durationMs), row.containers]
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
  const left = items.length - SHOWN
  const rest = left > 0 ? [markup`<p>${left} more are left out here.</p>`] : []
  return [markup`<h2>${title}</h2>`, ...items.slice(0, SHOWN).map(draw), ...rest]
}
