import { createHash } from 'node:crypto'
import { formatDuration } from '../shared/text.js'
import type { RunResult } from '../verdict/verdict.js'
import { type SafeHtml, safeHtml, visibleLine } from './escape.js'
import { VERDICT_SIGNS, verdictHeadline } from './facts.js'
import {
  htmlEvidence,
  htmlFailures,
  htmlIncidents,
  htmlNotes,
  htmlReasons,
  htmlReproduce,
  htmlTests,
  htmlTime,
} from './html-sections.js'

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
${sections(result)}
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
    banner(result),
    ...htmlReasons(result),
    ...htmlTests(result),
    ...htmlFailures(result),
    htmlEvidence(result),
    ...htmlIncidents(result),
    ...htmlTime(result),
    ...htmlReproduce(result),
    ...htmlNotes(result),
  ]
}

function banner(result: RunResult): SafeHtml {
  const { judgement, run, startedAt, durationMs } = result
  return safeHtml`<header class="${judgement.verdict}">
<h1>${VERDICT_SIGNS[judgement.verdict]} compat-gate: <strong>${judgement.verdict}</strong></h1>
<p>${visibleLine(verdictHeadline(result), 2_000)}</p>
<p>Run ${visibleLine(run, 100)}, started ${visibleLine(startedAt, 40)}, took ${formatDuration(durationMs)}.</p>
</header>`
}

/** The page's only style sheet. Colours follow the reader's setting for light and dark. */
const STYLE = `
:root { color-scheme: light dark; --line: #8885; --soft: #8881; --pass: #1a7f37; --fail: #cf222e;
  --inconclusive: #9a6700; --not-applicable: #59636e; --bar: #2f6fd0; }
@media (prefers-color-scheme: dark) { :root { --pass: #3fb950; --fail: #f85149;
  --inconclusive: #d29922; --not-applicable: #9198a1;  } }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; margin: 0; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
code, pre { font: 13px/1.45 ui-monospace, monospace; }
code, p, li { overflow-wrap: anywhere; }
td.name code { display: inline-block; min-width: 14rem; }
pre { background: var(--soft); padding: .75rem; overflow-x: auto; max-height: 40rem; }
header { border-left: .5rem solid var(--own); background: var(--soft); padding: 1rem 1.25rem; }
header strong { color: var(--own); }
header p { margin: .25rem 0 0; }
.pass { --own: var(--pass); } .fail { --own: var(--fail); }
.inconclusive { --own: var(--inconclusive); } .not-applicable { --own: var(--not-applicable); }
.scroll { overflow-x: auto; } .scroll + .scroll { margin-top: 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .6rem; text-align: left; vertical-align: top; }
th { font-weight: 600; } td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
.bad { color: var(--fail); font-weight: 600; }
article { border-left: .25rem solid var(--own); padding-left: .9rem; margin: 1rem 0; }
article p, article ul { margin: .25rem 0; }
summary { cursor: pointer; padding: .25rem 0; overflow-wrap: anywhere; }
svg { display: block; width: 100%; height: auto; font: 12px system-ui, sans-serif; }
svg text { fill: currentColor; } svg text.in { fill: #fff; } svg rect { fill: var(--bar); } svg line { stroke: var(--line); }
`
