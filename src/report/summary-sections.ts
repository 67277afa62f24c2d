import type { CandidateIdentity, Evidence } from '../evidence.js'
import { formatCount, formatDuration, joinFitting } from '../shared/text.js'
import { type RunResult, trialTitle } from '../verdict/verdict.js'
import type { BrokenTest } from './broken-tests.js'
import { groupsLines } from './contract-lines.js'
import {
  markdownCode,
  markdownFence,
  markdownLink,
  markdownProse,
  markdownText,
  visibleLine,
} from './escape.js'
import { type FileSaid, saidByFiles } from './evidence-lines.js'
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
import { mermaidGantt } from './gantt.js'
import { candidateCommitUrl, commitUrl } from './links.js'
import { type MovedFacts, type MovedThing, movedFacts } from './moved-lines.js'
import { type NextStep, nextSteps, nextStepTitle } from './next-step.js'
import { logName } from './summary-causes.js'
import { changedTitle, type WhatChanged, whatChanged } from './what-changed.js'

// The sections of a job summary, in Markdown. Each is bounded, and empty when there is nothing to say.

/** One below the other, without those that are empty. */
export function joinSections(sections: string[]): string {
  return `${sections.filter(section => section !== '').join('\n\n')}\n`
}

/** The command that repeats the trial, and whose break it is. */
export function nextStepSection(result: RunResult): string {
  const steps = nextSteps(result)
  return list(nextStepTitle(steps), steps, nextStepBlock)
}

function nextStepBlock({ consumer, commands, lines }: NextStep): string {
  return [
    ...commands.map(
      ([name, command]) => `${markdownText(name, 200)}:\n\n${markdownFence(command, 'sh', 4_000)}\n`,
    ),
    ...(commands.length === 0 ? [`${markdownText(consumer, 100)}:\n`] : []),
    ...lines.map((line, index) => `${index + 1}. ${markdownProse(line)}`),
    '',
  ].join('\n')
}

const CHANGED_BYTES = 40_000
const CHANGED_COLUMNS = 120

/** What the candidate does otherwise than the published image. */
export function changedSection(result: RunResult): string {
  const changed = whatChanged(result)
  if (changed.length === 0) return ''
  const rest = (left: number) => `\n${left} more consumers are left out here; see verdict.json.`
  return `### What changed\n\n${joinFitting(changed, CHANGED_BYTES, changedBlock, rest)}`
}

function changedBlock(changed: WhatChanged): string {
  const { crash, groups, compared } = changed
  const lines = [
    ...(crash === undefined
      ? []
      : [`✗ the candidate's container ended by itself: ${visibleLine(crash, 700)}`]),
    ...groupsLines(groups, CHANGED_COLUMNS),
  ]
  return [
    `${markdownText(changedTitle(changed), 200)}: ${markdownProse(compared, 600)}\n`,
    ...(lines.length === 0 ? [] : [`${markdownFence(lines.join('\n'), 'text', 10_000)}\n`]),
  ].join('\n')
}

const SAID_BYTES = 60_000

/** Per failed file, what the image's own log and its tests say. */
export function saidSection(result: RunResult, broken: BrokenTest[]): string {
  const said = saidByFiles(result, broken)
  if (said.length === 0) return ''
  const rest = (left: number) => `\n${left} more files are left out here: read their logs.`
  return `### Where the cause is said\n\n${joinFitting(said, SAID_BYTES, saidBlock, rest)}`
}

function saidBlock({
  consumer,
  trial,
  file,
  lines,
  containerLogs,
  printed,
  lastLines,
  log,
}: FileSaid): string {
  const part = trial === undefined ? '' : ` (${markdownText(trial, 100)})`
  const logs = containerLogs.map(logName).join(', ')
  const said = lines.map(({ text, times, isOld }) => {
    const old = isOld ? '  (the published image says it too)' : ''
    return `${String(times).padStart(5)} × ${text.replaceAll('\n', '\n        ')}${old}`
  })
  return [
    `${markdownText(consumer, 100)}${part}: ${markdownCode(file, 300)}\n`,
    ...(said.length === 0
      ? []
      : [`The image's own log (${logs}):\n`, `${markdownFence(said.join('\n'), 'text', 8_000)}\n`]),
    ...(printed === undefined
      ? []
      : [
          `${markdownCode(printed.test, 300)} printed at its end (log: ${logName(log)}):\n`,
          `${markdownFence(printed.text, 'text', 3_000)}\n`,
        ]),
    ...(lastLines === undefined
      ? []
      : [
          `The output of the test command ends with (log: ${logName(log)}):\n`,
          `${markdownFence(lastLines, 'text', 3_000)}\n`,
        ]),
  ].join('\n')
}

/** What is another one than at the last green. */
export function movedSection(result: RunResult): string {
  return list('What moved', movedFacts(result), movedBlock)
}

function movedBlock({ consumer, since, things, commits, rest }: MovedFacts): string {
  const row = ({ what, from, to }: MovedThing) =>
    `| ${[what, from, to].map(text => markdownCode(text)).join(' | ')} |`
  const table = joinFitting(things, 15_000, row, left => `\n${left} more are left out here.`)
  const commit = ({ sha, subject, url }: MovedFacts['commits'][number]) =>
    `- ${markdownLink(markdownCode(sha, 12), url)} ${markdownText(subject, 200)}`
  return [
    `${markdownText(consumer, 100)}, since ${markdownText(since, 100)}${things.length === 0 ? ': nothing that is recorded' : ':'}`,
    ...(things.length === 0 ? [] : [`| what | then | now |\n| --- | --- | --- |\n${table}`]),
    ...(commits.length === 0
      ? []
      : [joinFitting(commits, 10_000, commit, left => `- and ${formatCount(left, 'more commit')}`)]),
    ...(rest === undefined ? [] : [markdownText(rest, 500)]),
    '',
  ].join('\n\n')
}

export function incidentsSection(result: RunResult): string {
  const line = ({ consumer, kind, detail }: ConsumerIncident) =>
    `- ${markdownText(consumer, 100)}: \`${kind}\`: ${markdownText(detail, 1_000)}`
  return list('Incidents', consumerIncidents(result), line)
}

export function timeSection({ stages }: RunResult): string {
  return stages.length === 0 ? '' : `### Time\n\n${mermaidGantt(stages)}`
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
  '| consumer | test file | passed | failed | skipped | time | containers of its image | exit | log |',
  '| --- | --- | --: | --: | --: | --: | --: | --- | --- |',
]

/** A table with a row for each test file. */
export function testsSection(result: RunResult): string {
  const rows = allFileRows(result)
  if (rows.length === 0) return ''
  const rest = (left: number) => `\n${left} more test files are left out here; see verdict.json.`
  return ['### Tests', '', ...TESTS_HEAD, joinFitting(rows, TESTS_BYTES, fileLine, rest)].join('\n')
}

function fileLine(row: ShownRow): string {
  const cells = [
    markdownText(row.consumer, 100),
    markdownCode(row.file),
    row.passed,
    row.failed,
    skippedText(row),
    formatDuration(row.durationMs),
    row.containers,
    markdownText(row.exit, 40),
    logName(row.log),
  ]
  return `| ${cells.join(' | ')} |`
}

const EVIDENCE_BYTES = 100_000

/** What the verdict rests on: which image, which commit, which containers. */
export function evidenceSection(result: RunResult): string {
  const { candidates, evidence } = result
  const trials = evidence.filter(({ consumer, files }) => consumer.pin !== undefined || files.length > 0)
  if (candidates.length === 0 && trials.length === 0) return ''
  return [
    '### Evidence',
    identityLines(candidates, result),
    pins(trials, result),
    containers(trials, result),
  ].join('\n\n')
}

/** What is known of the candidates, as a list. */
export function identityLines(
  candidates: CandidateIdentity[],
  { links }: Pick<RunResult, 'links'> = {},
): string {
  if (candidates.length === 0) return 'No candidate was frozen.'
  return candidates
    .flatMap(identityFacts)
    .map(([name, value]) => {
      const url = name === 'commit' ? candidateCommitUrl(value, links) : undefined
      return `- ${name}: ${markdownLink(markdownCode(value), url)}`
    })
    .join('\n')
}

function pins(trials: Evidence[], { links }: RunResult): string {
  const rest = (left: number) => `- and ${left} more trials`
  return joinFitting(
    trials,
    EVIDENCE_BYTES,
    trial => {
      const { where, pin } = pinFacts(trial.consumer)
      const url = commitUrl(trial.consumer.repository, pin, links)
      const setUp = setUpText(trial.consumer)
      return `- ${markdownText(trialTitle(trial), 200)} (${trial.arm}): ${markdownCode(where)} at ${markdownLink(markdownCode(pin), url)}${setUp === undefined ? '' : `; ${markdownText(setUp, 300)}`}`
    },
    rest,
  )
}

function containers(trials: Evidence[], result: RunResult): string {
  const rows = containerRows(trials, result)
  if (rows.length === 0) return 'No container was seen.'
  const head =
    '| test file | container | asked for | image | exit | log |\n| --- | --- | --- | --- | --- | --- |'
  return `${head}\n${joinFitting(rows, EVIDENCE_BYTES, containerLine, left => `\n${left} more containers are left out here.`)}`
}

function containerLine(row: ContainerRow): string {
  const { file, name, reference, image, logPlace } = row
  const own = image === 'candidate' ? '**candidate**' : image
  const log = logPlace === undefined ? '' : logName(logPlace)
  return `| ${[file, name, reference].map(text => markdownCode(text)).join(' | ')} | ${own} | ${containerEnd(row)} | ${log} |`
}
