import { markdownLink, markdownText } from './escape.js'
import type { ConsumerIssue } from './issue.js'
import { joinSections } from './summary-sections.js'

interface WrittenIssue {
  key: string
  became: string
  url: string
}

/** What became of the issue of each consumer, in Markdown. */
export function issuesSummary(
  issues: ConsumerIssue[],
  written: readonly WrittenIssue[],
  failure?: string,
): string {
  const lines = issues.map(({ consumer, state }) => {
    const one = written.find(({ key }) => key === consumer)
    const became = one === undefined ? NOTHING[state] : markdownLink(`the issue was ${one.became}`, one.url)
    return `- ${markdownText(consumer, 100)}: ${became}`
  })
  const said = failure === undefined ? lines.join('\n') : `❌ ${markdownText(failure, 1_000)}`
  return joinSections(['## compat-gate: issues', said === '' ? 'No consumer was tried.' : said])
}

const NOTHING: Record<ConsumerIssue['state'], string> = {
  broken: 'broken',
  works: 'passes, and there is no issue',
  unknown: 'nobody can say, so its issue stays as it is',
}
