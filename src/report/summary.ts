import type { CandidateIdentity } from '../evidence.js'
import { candidateName } from '../image/candidate-marks.js'
import type { Plan, PlannedTrial } from '../plan.js'
import { joinFitting } from '../shared/text.js'
import { candidateTrials, type RunResult, trialTitle } from '../verdict/verdict.js'
import { markdownCode, markdownText } from './escape.js'
import { VERDICT_SIGNS, verdictHeadline } from './facts.js'
import { failedTests } from './file-rows.js'
import {
  evidenceSection,
  failuresSection,
  identityLines,
  incidentsSection,
  joinSections,
  notesSection,
  reasonsSection,
  reproduceSection,
  testsSection,
  timeSection,
} from './summary-sections.js'

/**
 * GitHub drops a step's whole summary above 1 MiB, without an error; this much leaves room for
 * whatever else the step writes. Bytes of UTF-8.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#step-isolation-and-limits
 */
export const SUMMARY_LIMIT = 1_000_000

/** The job summary as Markdown, below GitHub's limit: failures are left out before anything else is. */
export function verdictSummary(result: RunResult): string {
  const before = [title(result), reasonsSection(result), testsSection(result)]
  const after = [
    evidenceSection(result),
    incidentsSection(result),
    timeSection(result),
    reproduceSection(result),
    notesSection(result),
  ]
  const others = [...before, ...after].join('\n\n')
  const room = SUMMARY_LIMIT - Buffer.byteLength(others) - 200
  return joinSections([...before, failuresSection(failedTests(result), room), ...after])
}

/** Of a job that tried a part, and judges nothing. */
export function trialSummary(result: RunResult): string {
  const names = candidateTrials(result.evidence).map(trialTitle)
  const title = `## compat-gate: trial of ${markdownText(names.join(', '), 300)}`
  return joinSections([
    title,
    testsSection(result),
    failuresSection(failedTests(result), SUMMARY_LIMIT / 2),
    evidenceSection(result),
    incidentsSection(result),
    timeSection(result),
  ])
}

function title(result: RunResult): string {
  const { verdict } = result.judgement
  return `## ${VERDICT_SIGNS[verdict]} compat-gate: ${verdict}\n\n${markdownText(verdictHeadline(result), 2_000)}`
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
  const table = `${head}\n${joinFitting(trials, PLAN_BYTES, row, rest)}`
  return joinSections(['## compat-gate: plan', names.join('\n'), table])
}

function row({ consumer, platform, shard, shards, files }: PlannedTrial): string {
  return `| ${markdownText(consumer, 100)} | ${markdownCode(platform)} | ${shard} of ${shards} | ${files.length} |`
}

/** A summary with what else a reader should know at its end. */
export function summaryWithNotes(summary: string, notes: string[]): string {
  return joinSections([summary.trimEnd(), notesSection({ notes })])
}

/** What a build has made. */
export function buildSummary(identity: CandidateIdentity): string {
  return joinSections(['## compat-gate: build', identityLines([identity])])
}
