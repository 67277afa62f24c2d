import type { CandidateIdentity, Evidence } from '../evidence.js'
import { formatCount, formatDuration, joinFitting } from '../shared/text.js'
import { type RunResult, trialTitle } from '../verdict/verdict.js'
import { markdownCode, markdownFence, markdownText } from './escape.js'
import {
  type ConsumerIncident,
  type ContainerRow,
  consumerIncidents,
  containerEnd,
  containerRows,
  identityFacts,
  pinFacts,
  type ReasonGroup,
  reasonGroups,
  reasonPlace,
  VERDICT_SIGNS,
} from './facts.js'
import { allFileRows, type FailedTest, type FileRow, shownFailureText, skippedText } from './file-rows.js'
import { mermaidGantt } from './gantt.js'

// The sections of a job summary, in Markdown. Each is bounded, and empty when there is nothing to say.

/** One below the other, without those that are empty. */
export function joinSections(sections: string[]): string {
  return `${sections.filter(section => section !== '').join('\n\n')}\n`
}

const FAILURE_TEXT = 4_000

export function failuresSection(failed: FailedTest[], bytes: number): string {
  if (failed.length === 0) return ''
  const rest = (left: number) => `\n${left} more failures are left out here; verdict.json names them all.`
  return `### Failures\n${joinFitting(failed, bytes, failureDetails, rest)}`
}

function failureDetails(failure: FailedTest): string {
  const name = `${markdownText(failure.consumer, 100)}: ${markdownCode(failure.test)}`
  const text = markdownFence(shownFailureText(failure), 'text', FAILURE_TEXT)
  return `\n<details><summary>${name}</summary>\n\n${text}\n\n</details>`
}

export function incidentsSection(result: RunResult): string {
  const line = ({ consumer, kind, detail }: ConsumerIncident) =>
    `- ${markdownText(consumer, 100)}: \`${kind}\`: ${markdownText(detail, 1_000)}`
  return list('Incidents', consumerIncidents(result), line)
}

export function timeSection({ stages }: RunResult): string {
  return stages.length === 0 ? '' : `### Time\n\n${mermaidGantt(stages)}`
}

export function reproduceSection({ reproduce }: RunResult): string {
  const one = ([consumer, command]: [string, string]) =>
    `${markdownText(consumer, 100)}:\n\n${markdownFence(command, 'sh', 4_000)}\n`
  return list('Reproduce', Object.entries(reproduce), one)
}

export function notesSection({ notes }: Pick<RunResult, 'notes'>): string {
  return list('Notes', notes, note => `- ${markdownText(note, 1_000)}`)
}

function list<T>(name: string, items: T[], line: (item: T) => string): string {
  if (items.length === 0) return ''
  return `### ${name}\n\n${joinFitting(items, 50_000, line, left => `\n${left} more are left out here.`)}`
}

const TESTS_BYTES = 100_000
const TESTS_HEAD = [
  '| consumer | test file | passed | failed | skipped | time | containers of its image | exit |',
  '| --- | --- | --: | --: | --: | --: | --: | --- |',
]

/** A table with a row for each test file. */
export function testsSection(result: RunResult): string {
  const rows = allFileRows(result)
  if (rows.length === 0) return ''
  const rest = (left: number) => `\n${left} more test files are left out here; see verdict.json.`
  return ['### Tests', '', ...TESTS_HEAD, joinFitting(rows, TESTS_BYTES, fileLine, rest)].join('\n')
}

function fileLine(row: FileRow): string {
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
export function reasonsSection({ judgement }: RunResult): string {
  const groups = reasonGroups(judgement)
  if (groups.length === 0) return ''
  const rest = (left: number) => `\n${left} more groups of reasons are left out here; see verdict.json.`
  return `### Reasons\n\n${joinFitting(groups, REASONS_BYTES, groupLines, rest)}`
}

function groupLines({ consumer, code, verdict, meaning, hint, reasons }: ReasonGroup): string {
  const times = reasons.length === 1 ? '' : `, ${formatCount(reasons.length, 'time')}`
  return [
    `- ${VERDICT_SIGNS[verdict]} **${code}** (${markdownText(consumer, 100)}${times}): ${meaning}`,
    joinFitting(reasons, SEEN_BYTES, seenLine, left => `  - and ${left} more`),
    `  - **What to do:** ${hint}`,
  ].join('\n')
}

function seenLine(reason: ReasonGroup['reasons'][number]): string {
  const where = reasonPlace(reason)
  const parts = [where === undefined ? '' : markdownCode(where), markdownText(reason.detail)]
  return `  - ${parts.filter(part => part !== '').join(': ')}`
}

const EVIDENCE_BYTES = 100_000

/** What the verdict rests on: which image, which commit, which containers. */
export function evidenceSection({ candidates, evidence }: RunResult): string {
  const trials = evidence.filter(({ consumer, files }) => consumer.pin !== undefined || files.length > 0)
  if (candidates.length === 0 && trials.length === 0) return ''
  return ['### Evidence', identityLines(candidates), pins(trials), containers(trials)].join('\n\n')
}

/** What is known of the candidates, as a list. */
export function identityLines(candidates: CandidateIdentity[]): string {
  if (candidates.length === 0) return 'No candidate was frozen.'
  return candidates
    .flatMap(identityFacts)
    .map(([name, value]) => `- ${name}: ${markdownCode(value)}`)
    .join('\n')
}

function pins(trials: Evidence[]): string {
  const rest = (left: number) => `- and ${left} more trials`
  return joinFitting(
    trials,
    EVIDENCE_BYTES,
    trial => {
      const { where, pin } = pinFacts(trial.consumer)
      return `- ${markdownText(trialTitle(trial), 200)} (${trial.arm}): ${markdownCode(where)} at ${markdownCode(pin)}`
    },
    rest,
  )
}

function containers(trials: Evidence[]): string {
  const rows = containerRows(trials)
  if (rows.length === 0) return 'No container was seen.'
  const head = '| test file | container | asked for | image | exit |\n| --- | --- | --- | --- | --- |'
  return `${head}\n${joinFitting(rows, EVIDENCE_BYTES, containerLine, left => `\n${left} more containers are left out here.`)}`
}

function containerLine(row: ContainerRow): string {
  const { file, name, reference, image } = row
  const own = image === 'candidate' ? '**candidate**' : image
  return `| ${[file, name, reference].map(text => markdownCode(text)).join(' | ')} | ${own} | ${containerEnd(row)} |`
}
