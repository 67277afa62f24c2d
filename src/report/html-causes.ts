import { formatCount } from '../shared/text.js'
import type { RunResult } from '../verdict/verdict.js'
import { type BrokenTest, shortTestName, type TestsOfFile, testsByFile } from './broken-tests.js'
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
import { htmlLink, htmlProse, type SafeHtml, safeHtml, visibleBlock, visibleLine } from './escape.js'
import { reasonPlace } from './facts.js'
import { afterStatement, shortFailure } from './failure-text.js'
import { htmlTable } from './html-table.js'
import { type LogPlace, reasonUrl, sourceUrl } from './links.js'
import { comparedTexts, MARKS_LEGEND, runMarks } from './side-by-side.js'

// "What broke" of report.html: an article for each cause.

// A browser is slow above this many, of all causes together; verdict.json has more.
const CAUSES_SHOWN = 100
const TESTS_SHOWN = 1_500
// So that a reader sees all causes at once.
const TESTS_OPEN = 5
const REASONS_SHOWN = 50
const FAILURE_TEXT = 12_000

export function htmlCauses(result: RunResult): SafeHtml[] {
  const causes = causesOf(result)
  if (causes.length === 0) return []
  const left = causes.length - CAUSES_SHOWN
  const share = Math.ceil(TESTS_SHOWN / Math.min(causes.length, CAUSES_SHOWN))
  return [
    safeHtml`<h2>What broke</h2>`,
    ...causes.slice(0, CAUSES_SHOWN).map(cause => article(cause, result, share)),
    ...(left > 0 ? [safeHtml`<p>${formatCount(left, 'cause')} left out here; see verdict.json.</p>`] : []),
  ]
}

/** @param share how many tests are shown */
function article(cause: Cause, result: RunResult, share: number): SafeHtml {
  const hint = causeHint(cause)
  const rest = cause.kind === 'tests' ? tests(cause, result, share) : reasons(cause, result)
  return safeHtml`<article class="${cause.weight}">
<h3>${heading(cause, result)}</h3>
${cause.statement === '' ? '' : safeHtml`<p class="said"><code>${visibleLine(cause.statement, 700)}</code></p>`}
${hint === undefined ? '' : safeHtml`<p><strong>What to do:</strong> ${htmlProse(hint)}</p>`}
${rest}
${followers(cause, result, share)}
</article>`
}

function heading(cause: Cause, result: RunResult): SafeHtml {
  const count = causeCount(cause)
  const codes = cause.codes.map(
    code => safeHtml` ${htmlLink(safeHtml`<code>${code}</code>`, reasonUrl(code, result.links))}`,
  )
  const meaning = causeMeaning(cause)
  const marks = commonMarks(cause)
  return safeHtml`${WEIGHT_SIGNS[cause.weight]} ${count === '' ? '' : `${count}, `}${visibleLine(cause.consumer, 100)}${codes}${meaning === '' ? '' : safeHtml`: <span>${htmlProse(meaning)}</span>`}${marks === undefined ? '' : safeHtml` <span class="marks">${marks.published} → ${marks.candidate}</span>`}`
}

function followers({ follows }: Cause, result: RunResult, share: number): SafeHtml {
  if (follows.length === 0) return safeHtml``
  const count = formatCount(
    follows.reduce((sum, { tests }) => sum + tests.length, 0),
    'failed test',
  )
  const shown = follows
    .slice(0, CAUSES_SHOWN)
    .map(cause => article(cause, result, Math.ceil(share / follows.length)))
  return safeHtml`<details><summary>${count} in the same files may follow from it</summary>${shown}</details>`
}

function tests({ tests: all, statement }: Cause, result: RunResult, share: number): SafeHtml {
  const [sample] = all
  const left = all.length - share
  const isCompared = all.some(test => runMarks(test) !== undefined)
  const files = testsByFile(all.slice(0, share)).map(one => fileTests(one, isCompared, result))
  const legend = isCompared ? safeHtml`<p class="note">${MARKS_LEGEND}</p>` : ''
  const more = left > 0 ? safeHtml`<p>${formatCount(left, 'test')} left out here; see verdict.json.</p>` : ''
  const open = all.length <= TESTS_OPEN ? safeHtml`<details open>` : safeHtml`<details>`
  return safeHtml`${sample === undefined ? '' : failureText(sample, statement, all.length)}
${open}<summary>${formatCount(all.length, 'test')}</summary>${files}${legend}${more}</details>`
}

/** The tests of a file, and where both images were tried how each run ended on them. */
function fileTests(
  { trial, file, tests: own }: TestsOfFile,
  isCompared: boolean,
  result: RunResult,
): SafeHtml {
  const part = trial === undefined ? '' : `(${visibleLine(trial, 100)}) `
  const title = safeHtml`<p class="file">${part}<code>${visibleLine(file)}</code></p>`
  if (!isCompared)
    return safeHtml`${title}<ul>${own.map(test => safeHtml`<li>${testName(test, result)}</li>\n`)}</ul>`
  const rows = own.map(test => {
    const marks = runMarks(test)
    return [testName(test, result), markCell(marks?.published), markCell(marks?.candidate)]
  })
  return safeHtml`${title}${htmlTable(['test', 'published', 'candidate'], rows)}`
}

function markCell(marks: string | undefined): SafeHtml {
  return safeHtml`<span class="marks">${marks ?? ''}</span>`
}

function testName(test: BrokenTest, { evidence, links }: RunResult): SafeHtml {
  const source = evidence.find(({ consumer }) => consumer.name === test.consumer)?.consumer
  const url = source && sourceUrl(source, test.file, test.text, links)
  return htmlLink(safeHtml`<code>${visibleLine(shortTestName(test), 500)}</code>`, url)
}

/** What the first of the tests says; where both images fail, with what each says of its own marked. */
function failureText(sample: BrokenTest, statement: string, count: number): SafeHtml {
  const whose = count > 1 ? 'The first of them says' : 'It says'
  const both = comparedTexts(sample.compared?.baselineText, sample.text)
  if (both === undefined) {
    if (sample.text === '') return safeHtml`<p>The report holds no failure text.</p>`
    const text = visibleBlock(
      shortFailure(afterStatement(sample.text, statement), FAILURE_TEXT),
      FAILURE_TEXT + 100,
    )
    return safeHtml`<p class="note">${whose}:</p><pre>${text}</pre>`
  }
  const shown = both.slice(0, 200).map(({ side, text }) => {
    const line = visibleBlock(text, 2_000)
    if (side === 'both') return safeHtml`  ${line}\n`
    return side === 'published' ? safeHtml`<del>- ${line}</del>\n` : safeHtml`<ins>+ ${line}</ins>\n`
  })
  return safeHtml`<p class="note">${whose} (- on the published image, + on the candidate):</p><pre>${shown}</pre>`
}

function reasons({ reasons: all }: Cause, result: RunResult): SafeHtml {
  const merged = mergedReasons(all)
  const left = merged.length - REASONS_SHOWN
  const rest = left > 0 ? safeHtml`<li>and ${left} more</li>` : ''
  return safeHtml`<ul>${merged.slice(0, REASONS_SHOWN).map(one => reasonItem(one, result))}${rest}</ul>`
}

function reasonItem({ reason, times }: MergedReason, result: RunResult): SafeHtml {
  const where = reasonPlace(reason)
  const often = times === 1 ? '' : ` (${times} times)`
  const detail = `${visibleLine(reason.detail, 1_000)}${often}`
  const logs = reasonLogs(reason, result).map(place => safeHtml` ${htmlLog(place)}`)
  const place = where === undefined ? '' : safeHtml`<code>${visibleLine(where)}</code>`
  const colon = where === undefined || detail === '' ? '' : ': '
  return safeHtml`<li>${place}${colon}${detail}${logs.length === 0 ? '' : safeHtml` (log:${logs})`}</li>`
}

export function htmlLog({ name, url }: LogPlace): SafeHtml {
  return htmlLink(safeHtml`<code>${visibleLine(name, 400)}</code>`, url)
}
