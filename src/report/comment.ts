import type { RunResult } from '../verdict/verdict.js'
import { markdownCode, markdownLink } from './escape.js'
import { candidateCommitUrl } from './links.js'
import { verdictTitle } from './summary.js'
import { causesSection } from './summary-causes.js'
import { changedSection, joinSections, nextStepSection } from './summary-sections.js'

// Together with what else stands there below GitHub's limit for a comment, of 65,536 characters.
const BYTES = 60_000
const CAUSES_BYTES = 30_000
// A page of names is no help beside a change; the report has them all.
const TESTS_NAMED = 8

/** The verdict as a comment on a pull request: what broke, what to do, and where all of it is. */
export function verdictComment(result: RunResult): string {
  const head = [verdictTitle(result), origin(result)]
  const next = result.judgement.verdict === 'pass' ? '' : nextStepSection(result)
  const sections = [changedSection(result), causesSection(result, CAUSES_BYTES, TESTS_NAMED), next]
  return joinSections(sections.reduce(fitting, head))
}

function fitting(kept: string[], section: string): string[] {
  const longer = [...kept, section]
  return Buffer.byteLength(longer.join('\n\n')) <= BYTES ? longer : kept
}

function origin({ candidates: [candidate], links }: RunResult): string {
  const commit = candidate?.commit
  return [
    ...(commit === undefined
      ? []
      : [`commit ${markdownLink(markdownCode(commit.slice(0, 12)), candidateCommitUrl(commit, links))}`]),
    ...(links?.run === undefined ? [] : [markdownLink('the run, with the whole report', links.run)]),
  ].join(' · ')
}
