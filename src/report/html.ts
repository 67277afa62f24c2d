import { createHash } from 'node:crypto'
import { duration } from './duration.js'
import { oneLine } from './escape.js'
import { headline, SIGNS } from './headline.js'
import { evidence } from './html-evidence.js'
import { reasons } from './html-reasons.js'
import { failed, incidents, notes, reproduce, tests, time } from './html-sections.js'
import { STYLE } from './html-style.js'
import { type Markup, markup } from './markup.js'
import type { RunResult } from './result.js'

/** report.html: one page that loads nothing, runs nothing, and reads well in light and dark. */
export function htmlReport(result: RunResult): string {
  const { verdict } = result.judgement
  return markup`<!doctype html>
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

function sections(result: RunResult): Markup[] {
  return [
    banner(result),
    ...reasons(result),
    ...tests(result),
    ...failed(result),
    evidence(result),
    ...incidents(result),
    ...time(result),
    ...reproduce(result),
    ...notes(result),
  ]
}

function banner(result: RunResult): Markup {
  const { judgement, run, startedAt, durationMs } = result
  return markup`<header class="${judgement.verdict}">
<h1>${SIGNS[judgement.verdict]} compat-gate: <strong>${judgement.verdict}</strong></h1>
<p>${oneLine(headline(result), 2_000)}</p>
<p>Run ${oneLine(run, 100)}, started ${oneLine(startedAt, 40)}, took ${duration(durationMs)}.</p>
</header>`
}
