import { createHash } from 'node:crypto'
import { formatDuration } from '../shared/text.js'
import type { RunResult } from '../verdict/verdict.js'
import { htmlProse, type SafeHtml, safeHtml, visibleLine } from './escape.js'
import { VERDICT_SIGNS } from './facts.js'
import { comparisonLines, signedHeadline } from './headline.js'
import { htmlCauses } from './html-causes.js'
import { htmlChanged } from './html-changed.js'
import {
  htmlEvidence,
  htmlIncidents,
  htmlMoved,
  htmlNextSteps,
  htmlNotes,
  htmlSaid,
  htmlTests,
  htmlTime,
} from './html-sections.js'
import { htmlReleases } from './release-rows.js'

/** report.html: one page that loads nothing, runs nothing, and reads well in light and dark. */
export function htmlReport(result: RunResult): string {
  const { verdict } = result.judgement
  return safeHtml`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>compat-gate: ${verdict}</title>
<style>${STYLE}</style>
</head>
<body>
${banner(result)}
<main>
${sections(result)}
</main>
</body>
</html>
`.toString()
}

// The style sheet is allowed by its hash, so no other applies. Escaping finds nothing to change in it.
function policy(): string {
  const hash = createHash('sha256').update(STYLE).digest('base64')
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
}

function sections(result: RunResult): SafeHtml[] {
  return [
    ...htmlChanged(result),
    ...htmlReleases(result.judgement),
    ...htmlCauses(result),
    ...htmlNextSteps(result),
    ...htmlSaid(result),
    ...htmlMoved(result),
    ...htmlTests(result),
    htmlEvidence(result),
    ...htmlIncidents(result),
    ...htmlTime(result),
    ...htmlNotes(result),
  ]
}

function banner(result: RunResult): SafeHtml {
  const { judgement, run, startedAt, durationMs } = result
  const compared = comparisonLines(result)
    .slice(0, 20)
    .map(line => safeHtml`<p>${htmlProse(visibleLine(line, 500))}</p>`)
  return safeHtml`<header class="${judgement.verdict}">
<h1>${VERDICT_SIGNS[judgement.verdict]} compat-gate: <strong>${judgement.verdict}</strong></h1>
<p class="headline">${visibleLine(signedHeadline(result), 2_000)}</p>
${compared}
<p class="note">Run ${visibleLine(run, 100)}, started ${visibleLine(startedAt, 40)}, took ${formatDuration(durationMs)}.</p>
</header>`
}

/** The page's only style sheet. Colours follow the reader's setting for light and dark. */
const STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --page: #fff; --soft: #f3f5f7; --line: #d1d9e0; --note: #57606a;
  --pass: #1a7f37; --fail: #b91c28; --inconclusive: #865700; --not-applicable: #57606a; --excused: #57606a;
  --link: #0a58b8; --bar: #2f6fd0; --old: #fdeceb; --new: #e4f6e8; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --page: #0d1117; --soft: #161b22; --line: #3d444d;
  --note: #9aa4af; --pass: #4cc764; --fail: #ff7b72; --inconclusive: #e3b341; --not-applicable: #9aa4af;
  --excused: #9aa4af; --link: #79b8ff; --bar: #4493f8; --old: #3a1d1d; --new: #12301c; } }
* { box-sizing: border-box; }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--text); background: var(--page); max-width: 72rem;
  margin: 1.5rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.15rem; margin: 0; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 0 0 .25rem; } h3 span { font-weight: 400; }
code, pre { font: 13px/1.45 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
pre { background: var(--soft); padding: .6rem .75rem; margin: .25rem 0 .75rem; }
pre.command { border-left: .25rem solid var(--bar); }
a { color: var(--link); }
header { border-left: .5rem solid var(--own); background: var(--soft); padding: .75rem 1.25rem; }
header h1 strong { color: var(--own); } header p { margin: .25rem 0 0; }
.headline { font-size: 1.35rem; line-height: 1.35; font-weight: 600; }
.note { color: var(--note); font-size: .9rem; margin: .25rem 0; }
.pass { --own: var(--pass); } .fail { --own: var(--fail); } .excused { --own: var(--excused); }
.inconclusive { --own: var(--inconclusive); } .not-applicable { --own: var(--not-applicable); }
article { border-left: .25rem solid var(--own); padding-left: .9rem; margin: 1rem 0 1.5rem; }
article p, article ul { margin: .25rem 0; }
.said code { font-size: 14px; font-weight: 600; }
del { background: var(--old); text-decoration: none; } ins { background: var(--new); text-decoration: none; }
table { border-collapse: collapse; min-width: min(100%, 30rem); margin: .25rem 0 .75rem; }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .6rem .35rem 0; text-align: left; vertical-align: top; }
th { font-weight: 600; overflow-wrap: normal; } td { overflow-wrap: break-word; } .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.words code { display: inline-block; }
.facts th { width: 14rem; } .file { margin: .5rem 0 0; }
.marks { font-family: ui-monospace, monospace; letter-spacing: .15em; white-space: nowrap; }
.bad { color: var(--fail); font-weight: 600; }
.ways { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 1rem 2rem; margin: .5rem 0; }
.way .ends { display: flex; justify-content: space-between; margin: 0; font-weight: 600; font-size: .9rem; }
.way ol { list-style: none; margin: 0; padding: .4rem 0; border: solid var(--note); border-width: 0 2px; }
.way p { margin: 0; } .way li { position: relative; padding: .3rem .9rem .45rem; border-bottom: 2px solid var(--bar); margin-bottom: .5rem; }
.way li::after { content: attr(data-none); position: absolute; bottom: -6px; border: 5px solid transparent; }
.way .ask::after { right: 0; border-left: 9px solid var(--bar); border-right: 0; }
.way .answer { border-bottom-style: dashed; text-align: right; }
.way .answer::after { left: 0; border-right: 9px solid var(--bar); border-left: 0; }
.way .none { border: 0; color: var(--note); } .way strong code { background: var(--own-soft, var(--soft)); color: var(--own); }
ul.log { list-style: none; padding: .6rem .75rem; background: var(--soft); } .times { color: var(--note); }
summary { cursor: pointer; padding: .25rem 0; }
ol.time { list-style: none; padding: 0; } ol.time li { margin: .3rem 0; }
ol.time svg { display: block; width: 100%; height: .5rem; background: var(--soft); }
ol.time .lane { color: var(--note); } svg rect { fill: var(--bar); }
@media (max-width: 44rem) {
  body { margin: .75rem auto; padding: 0 .75rem; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tr, td, .facts th { display: block; width: auto; }
  tr { border-bottom: 1px solid var(--line); padding: .4rem 0; }
  th, td { border: 0; padding: .05rem 0; } .number { text-align: left; }
  td[data-label]::before { content: attr(data-label); color: var(--note); }
  td:first-child::before, td:empty::before { content: none; }
}
`
