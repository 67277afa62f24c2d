import { CONFIG_PATHS } from '../config/config.js'
import { consumerIssues } from '../report/issue.js'
import { issuesSummary } from '../report/issues-summary.js'
import { VERDICT_SCHEMA, VerdictDocument } from '../report/verdict-document.js'
import { messageOf, UsageError } from '../shared/errors.js'
import { documentFile, readJsonDocument } from '../shared/json-documents.js'
import { FAIL_CLOSED } from './action-definition.js'
import { gitHubPlace } from './applies.js'
import type { RunContext } from './context.js'
import type { IssueInputs } from './inputs.js'
import { finishedReport, type JobReport } from './outputs.js'
import { linksOf } from './result.js'

const MOST_BYTES = 256 << 20

/**
 * Stage `issue`: one open issue for each consumer that is broken, and none for one that passes. It reads what the judge of the
 * same run has left, so the job that may write issues runs nothing of anybody else.
 *
 * @throws UsageError when an input is wrong
 */
export async function issueJob(inputs: IssueInputs, context: RunContext): Promise<JobReport> {
  const { token, config = CONFIG_PATHS[0] } = inputs
  const { env, hosts, signal } = context
  const place = gitHubPlace(env)
  if (token === undefined) throw new UsageError('token: expected one that may write issues, got nothing')
  if (place.repository === '')
    throw new UsageError('expected GITHUB_REPOSITORY to be owner/name, got nothing')
  const issues = consumerIssues(await readVerdict(inputs.verdict), linksOf(context))
  const wanted = issues.flatMap(({ consumer: key, ...one }) =>
    one.state === 'unknown' ? [] : [{ key, ...one }],
  )
  try {
    // GitHub's client is most of the program, and most runs do not need it.
    const { keepIssues } = await import('../github/kept-issues.js')
    const kept = await keepIssues(config, wanted, { token, hosts, signal, ...place })
    return finishedReport<'issue'>({}, issuesSummary(issues, kept))
  } catch (error) {
    const why = messageOf(error).replace(/\s+/g, ' ')
    const failure = `the issues could not be written: ${why} (this job needs \`issues: write\`)`
    return { outputs: FAIL_CLOSED, annotations: [], summary: issuesSummary(issues, [], failure), failure }
  }
}

async function readVerdict(path: string): Promise<VerdictDocument> {
  const file = await documentFile(path, 'verdict.json')
  const refuse = (why: string) =>
    new UsageError(
      `verdict: ${file} is no verdict: ${why}; expected ${VERDICT_SCHEMA}, as the judge of the same run wrote it`,
    )
  return readJsonDocument(file, VerdictDocument, { mostBytes: MOST_BYTES, refuse })
}
