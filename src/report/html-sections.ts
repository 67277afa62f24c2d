import { formatCount, formatDuration } from '../shared/text.js'
import { type RunResult, trialTitle } from '../verdict/verdict.js'
import { causesOf, testsOfCauses } from './causes.js'
import { htmlLink, htmlProse, type SafeHtml, safeHtml, visibleBlock, visibleLine } from './escape.js'
import { type FileSaid, type SaidLine, saidByFiles } from './evidence-lines.js'
import {
  type ConsumerIncident,
  type ContainerRow,
  consumerIncidents,
  containerEnd,
  containerRows,
  identityFacts,
  pinFacts,
  setUpText,
} from './facts.js'
import { allFileRows, type ShownRow, skippedText } from './file-rows.js'
import { htmlGantt } from './gantt.js'
import { htmlLog } from './html-causes.js'
import { htmlFacts, htmlTable } from './html-table.js'
import { candidateCommitUrl, commitUrl } from './links.js'
import { movedFacts } from './moved-lines.js'
import { nextSteps, nextStepTitle } from './next-step.js'

// A browser is slow above this many; verdict.json has more.
const ITEMS_SHOWN = 200

/** The command that repeats the trial, and whose break it is. */
export function htmlNextSteps(result: RunResult): SafeHtml[] {
  const steps = nextSteps(result)
  return titled(nextStepTitle(steps), steps, ({ consumer, commands, lines }) => {
    const shown = commands.map(
      ([name, command]) =>
        safeHtml`<p>${visibleLine(name, 200)}:</p><pre class="command">${visibleBlock(command, 4_000)}</pre>`,
    )
    const name = commands.length === 0 ? safeHtml`<p>${visibleLine(consumer, 100)}:</p>` : ''
    const steps =
      lines.length === 0 ? '' : safeHtml`<ol>${lines.map(one => safeHtml`<li>${htmlProse(one)}</li>`)}</ol>`
    return safeHtml`${name}${shown}${steps}`
  })
}

/** Per failed file, what the image's own log and its tests say. */
export function htmlSaid(result: RunResult): SafeHtml[] {
  const broken = testsOfCauses(causesOf(result))
  return titled('Where the cause is said', saidByFiles(result, broken), said => {
    const { consumer, trial, file, lines, containerLogs, printed, lastLines, log } = said
    const part = trial === undefined ? '' : ` (${visibleLine(trial, 100)})`
    const logs = containerLogs.map(place => safeHtml` ${htmlLog(place)}`)
    return safeHtml`<h3>${visibleLine(consumer, 100)}${part}: <code>${visibleLine(file)}</code></h3>
${lines.length === 0 ? '' : safeHtml`<p>The image's own log${logs}:</p>${logLines(lines)}`}
${printed === undefined ? '' : safeHtml`<p><code>${visibleLine(printed.test, 300)}</code> printed at its end, log ${htmlLog(log)}:</p><pre>${visibleBlock(printed.text, 4_000)}</pre>`}
${lastLines === undefined ? '' : outputEnd({ ...said, lastLines })}`
  })
}

function logLines(lines: SaidLine[]): SafeHtml {
  const rows = lines.map(({ text, times, isOld }) => {
    const old = isOld ? safeHtml`<span class="note">(the published image says it too)</span>` : ''
    return safeHtml`<li><span class="times">${times} ×</span> <code>${visibleBlock(text, 1_200)}</code> ${old}</li>\n`
  })
  return safeHtml`<ul class="log">${rows}</ul>`
}

function outputEnd({ lastLines, log }: FileSaid & { lastLines: string }): SafeHtml {
  return safeHtml`<p>The output of the test command ends with, log ${htmlLog(log)}:</p><pre>${visibleBlock(lastLines, 4_000)}</pre>`
}

/** What is another one than at the last green. */
export function htmlMoved(result: RunResult): SafeHtml[] {
  return titled('What moved', movedFacts(result), ({ consumer, since, things, commits, rest }) => {
    const rows = things
      .slice(0, ITEMS_SHOWN)
      .map(({ what, from, to }) => [what, from, to].map(text => safeHtml`<code>${visibleLine(text)}</code>`))
    const list = commits.slice(0, ITEMS_SHOWN).map(({ sha, subject, url }) => {
      const commit = htmlLink(safeHtml`<code>${visibleLine(sha, 12)}</code>`, url)
      return safeHtml`<li>${commit} ${visibleLine(subject, 200)}</li>\n`
    })
    return safeHtml`<p>${visibleLine(consumer, 100)}, since ${visibleLine(since, 100)}${things.length === 0 ? ': nothing that is recorded' : ':'}</p>
${things.length === 0 ? '' : htmlTable(['what', 'then', 'now'], rows)}
${list.length === 0 ? '' : safeHtml`<ul>${list}</ul>`}
${rest === undefined ? '' : safeHtml`<p>${visibleLine(rest, 500)}</p>`}`
  })
}

const NUMBERS = ['passed', 'failed', 'skipped', 'time', 'containers']

export function htmlTests(result: RunResult): SafeHtml[] {
  const rows = allFileRows(result)
  if (rows.length === 0) return []
  const heads = ['consumer', 'test file', ...NUMBERS, 'exit', 'log']
  return [
    safeHtml`<h2>Tests</h2>`,
    htmlTable(heads, rows.slice(0, 5 * ITEMS_SHOWN).map(testsRow), NUMBERS),
    ...leftOut(rows.length - 5 * ITEMS_SHOWN, 'test file'),
  ]
}

// A control that fails does what it should; one that passes does not.
function testsRow(row: ShownRow) {
  const isAlarm = row.isControl ? row.passed > 0 : row.failed > 0
  const failed = row.isControl && row.failed > 0 ? `${row.failed}, as it must` : row.failed
  return [
    visibleLine(row.consumer, 100),
    safeHtml`<code>${visibleLine(row.file)}</code>`,
    row.isControl && isAlarm ? safeHtml`<span class="bad">${row.passed}</span>` : row.passed,
    !row.isControl && isAlarm ? safeHtml`<span class="bad">${row.failed}</span>` : failed,
    skippedText(row),
    formatDuration(row.durationMs),
    row.containers,
    visibleLine(row.exit, 40),
    htmlLog(row.log),
  ]
}

export function htmlIncidents(result: RunResult): SafeHtml[] {
  return titled('Incidents', consumerIncidents(result), ({ consumer, kind, detail }: ConsumerIncident) => {
    return safeHtml`<p>${visibleLine(consumer, 100)}: <strong>${kind}</strong>: ${visibleLine(detail, 2_000)}</p>`
  })
}

export function htmlTime({ stages }: RunResult): SafeHtml[] {
  return stages.length === 0 ? [] : [safeHtml`<h2>Time</h2>`, htmlGantt(stages)]
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

const CONTAINERS_SHOWN = 1_000

/** Which image, which commit, which containers. */
export function htmlEvidence(result: RunResult): SafeHtml {
  const { candidates, evidence, links } = result
  const identity = candidates.flatMap(identityFacts).map(([name, value]): [string, SafeHtml] => {
    const url = name === 'commit' ? candidateCommitUrl(value, links) : undefined
    return [name, htmlLink(safeHtml`<code>${visibleLine(value)}</code>`, url)]
  })
  const pins = evidence.slice(0, ITEMS_SHOWN).map((trial): [string, SafeHtml] => {
    const { where, pin } = pinFacts(trial.consumer)
    const commit = htmlLink(
      safeHtml`<code>${visibleLine(pin)}</code>`,
      commitUrl(trial.consumer.repository, pin, links),
    )
    const title = `${visibleLine(trialTitle(trial), 200)} (${trial.arm})`
    const setUp = setUpText(trial.consumer)
    const more = setUp === undefined ? '' : safeHtml`; ${visibleLine(setUp, 300)}`
    return [title, safeHtml`<code>${visibleLine(where)}</code> at ${commit}${more}`]
  })
  const rows = containerRows(evidence, result)
  return safeHtml`<h2>Evidence</h2>
${candidates.length === 0 ? safeHtml`<p>No candidate was frozen.</p>` : ''}
${htmlFacts([...identity, ...pins])}
${rows.length === 0 ? safeHtml`<p>No container was seen.</p>` : containerTable(rows)}
${leftOut(rows.length - CONTAINERS_SHOWN, 'container')}`
}

function containerTable(rows: ContainerRow[]): SafeHtml {
  const heads = ['test file', 'container', 'asked for', 'image', 'exit', 'log']
  const shown = rows.slice(0, CONTAINERS_SHOWN).map(container => {
    const { file, name, reference, image, logPlace } = container
    const names = [file, name, reference].map(text => safeHtml`<code>${visibleLine(text)}</code>`)
    return [...names, image, containerEnd(container), logPlace === undefined ? '' : htmlLog(logPlace)]
  })
  const open = rows.length > 12 ? safeHtml`<details>` : safeHtml`<details open>`
  return safeHtml`${open}<summary>${formatCount(rows.length, 'container')}</summary>${htmlTable(heads, shown)}</details>`
}

function leftOut(left: number, noun: string): SafeHtml[] {
  return left > 0 ? [safeHtml`<p>${formatCount(left, noun)} left out here.</p>`] : []
}
