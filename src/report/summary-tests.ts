import { duration } from './duration.js'
import { markdownCode, markdownText } from './escape.js'
import { allRows, type FileRow, skippedText } from './file-rows.js'
import { fitting } from './fitting.js'
import type { RunResult } from './result.js'

const BYTES = 100_000
const HEAD = [
  '| consumer | test file | passed | failed | skipped | time | containers of its image | exit |',
  '| --- | --- | --: | --: | --: | --: | --: | --- |',
]

/** A table with a row for each test file. */
export function testsSection(result: RunResult): string {
  const rows = allRows(result)
  if (rows.length === 0) return ''
  const rest = (left: number) => `\n${left} more test files are left out here; see verdict.json.`
  return ['### Tests', '', ...HEAD, fitting(rows, BYTES, line, rest)].join('\n')
}

function line(row: FileRow): string {
  const cells = [
    markdownText(row.consumer, 100),
    markdownCode(row.file),
    row.passed,
    row.failed,
    skippedText(row),
    duration(row.durationMs),
    row.containers,
    markdownText(row.exit, 40),
  ]
  return `| ${cells.join(' | ')} |`
}
