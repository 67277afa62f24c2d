import { IncidentKind } from '../src/evidence.js'
import { REASONS, type RuleCode } from '../src/verdict/reasons.js'

const HEAD = `# Reasons

Why a verdict is not \`pass\`. Each reason has a code, and every code that a report can show is listed here.
One reason with the verdict \`fail\` makes the consumer \`fail\`, unless another one *undermines* the trial: then nobody can
say what a failed test means, and the verdict is \`inconclusive\`. Both block. A code that undermines does so when it is
about the trial or a whole file; as the reason of a single test it says nothing about the other tests. A rule that is
*excused* keeps what another one has found from being held against the candidate; the report lists it all the same.

With a \`baseline\`, what failed is told by its class instead (\`newly-broken\`, \`masked\`, \`newly-flaky\`, \`vanished\`,
\`newly-skipped\`), or excused. [baseline.md](baseline.md#the-classes) has the table.

This page is written by \`scripts/reasons-page.ts\` from the table in \`src/verdict/reasons.ts\`.
`

/** docs/reasons.md: every rule of the verdict, in groups. */
export function reasonsPage(): string {
  const incidents: readonly string[] = IncidentKind.options
  const codes = Object.keys(REASONS) as RuleCode[]
  const judged = codes.filter(code => !incidents.includes(code))
  const sections = [
    section('The candidate broke a consumer', judged.filter(isFail)),
    section(
      'Evidence is missing or contradicts itself',
      judged.filter(code => REASONS[code].verdict === 'inconclusive'),
    ),
    section(
      'What is not held against the candidate',
      judged.filter(code => REASONS[code].verdict === 'excused'),
    ),
    section(
      'Something stood in the way of the trial',
      codes.filter(code => incidents.includes(code)),
    ),
  ]
  return [HEAD, ...sections].join('\n')
}

function isFail(code: RuleCode): boolean {
  return REASONS[code].verdict === 'fail'
}

function section(title: string, codes: RuleCode[]): string {
  const head = '| code | verdict | meaning | what to do |\n| --- | --- | --- | --- |'
  return `## ${title}\n\n${head}\n${codes.map(row).join('\n')}\n`
}

function row(code: RuleCode): string {
  const { verdict, undermines, meaning, hint } = REASONS[code]
  const cell = undermines ? `${verdict}, undermines` : verdict
  // What a report links to; a table has no anchors of its own.
  const name = `<a id="${code}"></a>\`${code}\``
  return `| ${[name, cell, meaning, hint].map(text => text.replaceAll('|', '\\|')).join(' | ')} |`
}
