import type { CandidateIdentity } from '../evidence.js'
import { candidateName } from '../image/candidate-tag.js'
import type { Plan, PlannedTrial } from '../plan.js'
import { formatCount, formatDuration, joinFitting } from '../shared/text.js'
import type { RunResult } from '../verdict/run-result.js'
import { candidateTrials, trialTitle } from '../verdict/trials.js'
import { headline, SIGNS } from './conclusion.js'
import { fence, markdownCode, markdownText } from './escape.js'
import { allRows, type Failure, type FileRow, failures, skippedText } from './file-rows.js'
import { gantt } from './gantt.js'
import { place, type ReasonGroup, reasonGroups } from './reason-groups.js'
import { identityFacts } from './result.js'
import { evidenceSection } from './summary-evidence.js'

/**
 * GitHub drops a step's whole summary above 1 MiB, without an error; this much leaves room for
 * whatever else the step writes. Bytes of UTF-8.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#step-isolation-and-limits
 */
export const SUMMARY_LIMIT = 1_000_000

const FAILURE_TEXT = 4_000

/** The job summary as Markdown, below GitHub's limit: failures are left out before anything else is. */
export function summary(result: RunResult): string {
  const before = [title(result), reasonsSection(result), testsSection(result)]
  const after = [
    ...evidenceSection(result),
    incidentsSection(result),
    timeSection(result),
    reproduceSection(result),
    notesSection(result),
  ]
  const others = [...before, ...after].join('\n\n')
  const room = SUMMARY_LIMIT - Buffer.byteLength(others) - 200
  const sections = [...before, failuresSection(failures(result), room), ...after]
  return `${sections.filter(section => section !== '').join('\n\n')}\n`
}

/** Of a job that tried a part, and judges nothing. */
export function trialSummary(result: RunResult): string {
  const names = candidateTrials(result.evidence).map(trialTitle)
  const title = `## compat-gate: trial of ${markdownText(names.join(', '), 300)}`
  const rest = [...evidenceSection(result), incidentsSection(result), timeSection(result)]
  const sections = [
    title,
    testsSection(result),
    failuresSection(failures(result), SUMMARY_LIMIT / 2),
    ...rest,
  ]
  return `${sections.filter(section => section !== '').join('\n\n')}\n`
}

function title(result: RunResult): string {
  const { verdict } = result.judgement
  return `## ${SIGNS[verdict]} compat-gate: ${verdict}\n\n${markdownText(headline(result), 2_000)}`
}

function failuresSection(failed: Failure[], bytes: number): string {
  if (failed.length === 0) return ''
  const rest = (left: number) => `\n${left} more failures are left out here; verdict.json names them all.`
  return `### Failures\n${joinFitting(failed, bytes, failure, rest)}`
}

function failure({ consumer, test, text }: Failure): string {
  const name = `${markdownText(consumer, 100)}: ${markdownCode(test)}`
  const shown = text.trim() === '' ? 'The report holds no failure text.' : text
  return `\n<details><summary>${name}</summary>\n\n${fence(shown, 'text', FAILURE_TEXT)}\n\n</details>`
}

function incidentsSection({ evidence }: RunResult): string {
  const all = evidence.flatMap(({ consumer, incidents }) =>
    incidents.map(incident => ({ ...incident, consumer: consumer.name })),
  )
  const line = ({ consumer, kind, detail }: (typeof all)[number]) =>
    `- ${markdownText(consumer, 100)}: \`${kind}\`: ${markdownText(detail, 1_000)}`
  return list('Incidents', all, line)
}

function timeSection({ stages }: RunResult): string {
  return stages.length === 0 ? '' : `### Time\n\n${gantt(stages)}`
}

function reproduceSection({ reproduce }: RunResult): string {
  const one = ([consumer, command]: [string, string]) =>
    `${markdownText(consumer, 100)}:\n\n${fence(command, 'sh', 4_000)}\n`
  return list('Reproduce', Object.entries(reproduce), one)
}

function notesSection({ notes }: RunResult): string {
  return list('Notes', notes, note => `- ${markdownText(note, 1_000)}`)
}

function list<T>(name: string, items: T[], line: (item: T) => string): string {
  if (items.length === 0) return ''
  return `### ${name}\n\n${joinFitting(items, 50_000, line, left => `\n${left} more are left out here.`)}`
}

const TESTS_BYTES = 100_000
const HEAD = [
  '| consumer | test file | passed | failed | skipped | time | containers of its image | exit |',
  '| --- | --- | --: | --: | --: | --: | --: | --- |',
]

/** A table with a row for each test file. */
function testsSection(result: RunResult): string {
  const rows = allRows(result)
  if (rows.length === 0) return ''
  const rest = (left: number) => `\n${left} more test files are left out here; see verdict.json.`
  return ['### Tests', '', ...HEAD, joinFitting(rows, TESTS_BYTES, line, rest)].join('\n')
}

function line(row: FileRow): string {
  const cells = [
    markdownText(row.consumer, 100),
    markdownCode(row.file),
    row.passed,
    row.failed,
    skippedText(row),
    formatDuration(row.durationMs),
    row.containers,
    markdownText(row.exit, 40),
  ]
  return `| ${cells.join(' | ')} |`
}

const REASONS_BYTES = 150_000
const SEEN_BYTES = 8_000

/** Why it is not a pass: each rule that was broken once, with what was seen and what to do. */
function reasonsSection({ judgement }: RunResult): string {
  const groups = reasonGroups(judgement)
  if (groups.length === 0) return ''
  const rest = (left: number) => `\n${left} more groups of reasons are left out here; see verdict.json.`
  return `### Reasons\n\n${joinFitting(groups, REASONS_BYTES, group, rest)}`
}

function group({ consumer, code, verdict, meaning, hint, reasons }: ReasonGroup): string {
  const times = reasons.length === 1 ? '' : `, ${formatCount(reasons.length, 'time')}`
  return [
    `- ${SIGNS[verdict]} **${code}** (${markdownText(consumer, 100)}${times}): ${meaning}`,
    joinFitting(reasons, SEEN_BYTES, seen, left => `  - and ${left} more`),
    `  - **What to do:** ${hint}`,
  ].join('\n')
}

function seen(reason: ReasonGroup['reasons'][number]): string {
  const where = place(reason)
  const parts = [where === undefined ? '' : markdownCode(where), markdownText(reason.detail)]
  return `  - ${parts.filter(part => part !== '').join(': ')}`
}

const PLAN_BYTES = 200_000

/** What a plan asks for, as Markdown. */
export function planSummary({ commit, image, platforms, consumers, trials }: Plan): string {
  const names = [
    `- candidate: ${markdownCode(candidateName(image, commit).reference)} for ${platforms.map(one => markdownCode(one)).join(', ')}`,
    ...consumers.map(
      ({ name, repository, ref, pin }) =>
        `- ${markdownText(name, 100)}: ${markdownCode(`${repository} ${ref}`)} at ${markdownCode(pin)}`,
    ),
  ]
  const head = '| consumer | platform | shard | test files |\n| --- | --- | --- | --: |'
  const rest = (left: number) => `\n${left} more trials are left out here.`
  return `## compat-gate: plan\n\n${names.join('\n')}\n\n${head}\n${joinFitting(trials, PLAN_BYTES, row, rest)}\n`
}

function row({ consumer, platform, shard, shards, files }: PlannedTrial): string {
  return `| ${markdownText(consumer, 100)} | ${markdownCode(platform)} | ${shard} of ${shards} | ${files.length} |`
}

/** What a build has made. */
export function buildSummary(identity: CandidateIdentity): string {
  const facts = identityFacts(identity).map(([name, value]) => `- ${name}: ${markdownCode(value)}`)
  return `## compat-gate: build\n\n${facts.join('\n')}\n`
}
