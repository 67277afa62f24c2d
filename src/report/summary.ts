import type { CandidateIdentity } from '../evidence.js'
import { type Plan, type PlannedTrial, plannedName } from '../plan.js'
import { joinFitting } from '../shared/text.js'
import { candidateTrials, type RunResult, trialTitle } from '../verdict/verdict.js'
import { causesOf, testsOfCauses } from './causes.js'
import { markdownCode, markdownLink, markdownProse, markdownText } from './escape.js'
import { VERDICT_SIGNS } from './facts.js'
import { comparisonLines, signedHeadline } from './headline.js'
import { releasesSection } from './release-rows.js'
import { causesSection } from './summary-causes.js'
import {
  changedSection,
  evidenceSection,
  identityLines,
  incidentsSection,
  joinSections,
  movedSection,
  nextStepSection,
  notesSection,
  saidSection,
  testsSection,
  timeSection,
} from './summary-sections.js'

/**
 * GitHub drops a step's whole summary above 1 MiB, without an error; this much leaves room for
 * whatever else the step writes. Bytes of UTF-8.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#step-isolation-and-limits
 */
export const SUMMARY_LIMIT = 1_000_000

/** The job summary as Markdown, below GitHub's limit: causes are left out before anything else is. */
export function verdictSummary(result: RunResult): string {
  const broken = testsOfCauses(causesOf(result))
  const changed = changedSection(result)
  const others = [
    releasesSection(result.judgement),
    nextStepSection(result),
    saidSection(result, broken),
    movedSection(result),
    testsSection(result),
    evidenceSection(result),
    incidentsSection(result),
    timeSection(result),
    notesSection(result),
  ]
  const head = verdictTitle(result)
  const room = SUMMARY_LIMIT - Buffer.byteLength([head, changed, ...others].join('\n\n')) - 200
  return joinSections([head, changed, causesSection(result, Math.min(room, CAUSES_BYTES)), ...others])
}

const CAUSES_BYTES = 400_000

/** Of a job that tried a part, and judges nothing. */
export function trialSummary(unjudged: RunResult): string {
  const trials = candidateTrials(unjudged.evidence)
  const title = `## compat-gate: trial of ${markdownText(trials.map(trialTitle).join(', '), 300)}`
  const names = new Set(trials.map(({ consumer }) => consumer.name))
  const consumers = [...names].map(name => ({ name, verdict: 'inconclusive' as const, reasons: [] }))
  const result = { ...unjudged, judgement: { verdict: 'inconclusive' as const, consumers } }
  const broken = testsOfCauses(causesOf(result))
  return joinSections([
    title,
    causesSection(result, CAUSES_BYTES),
    saidSection(result, broken),
    testsSection(result),
    evidenceSection(result),
    incidentsSection(result),
    timeSection(result),
  ])
}

/** The headline, and what was compared with what. */
export function verdictTitle(result: RunResult): string {
  const { verdict } = result.judgement
  const lines = comparisonLines(result).map(line => linkedPage(markdownProse(line), result))
  return [
    `## ${VERDICT_SIGNS[verdict]} compat-gate: ${verdict}`,
    `**${markdownText(signedHeadline(result), 2_000)}**`,
    joinFitting(
      lines,
      20_000,
      line => `${line}\n`,
      left => `and ${left} more`,
    ).trimEnd(),
  ]
    .filter(part => part !== '')
    .join('\n\n')
}

const PAGE = 'docs/error-rate.md'

// A path of this project says nothing on the page of another one.
function linkedPage(line: string, { links }: RunResult): string {
  return line.replace(PAGE, markdownLink(PAGE, links?.docs && `${links.docs}/error-rate.md`))
}

const PLAN_BYTES = 200_000

/** What a plan asks for, as Markdown. */
export function planSummary(plan: Plan): string {
  const { platforms, consumers, trials, given } = plan
  const names = [
    `- candidate: ${markdownCode(plannedName(plan).reference)} for ${platforms.map(one => markdownCode(one)).join(', ')}`,
    ...(given === undefined
      ? []
      : [`- it is not built: ${markdownCode(given.reference)}, ${markdownCode(given.digest)}`]),
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
