import { readFile, stat } from 'node:fs/promises'
import { z } from 'zod'
import { messageOf, UsageError } from '../shared/errors.js'
import { parseJsonDocument } from '../shared/json-documents.js'

/** What set the workflow off, as far as the gate needs to know. */
export interface GitHubEvent {
  /** As in `pull_request`, `merge_group`, `push`. */
  name: string
  pullRequest?: PullRequest
  mergeGroup?: Commits
  /** Of a comment on a pull request: what is checked out, against the default branch, on which such an event runs. */
  commented?: Commits
}

/** Two revisions, full SHAs but for `HEAD`; the change is what `head` has since it left `base`. */
export interface Commits {
  baseSha: string
  headSha: string
}

interface PullRequest extends Commits {
  number: number
  /** Its commits are of another repository, or of one that is gone. */
  isFork?: true
}

const MAX_BYTES = 32 * 1024 * 1024

const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'expected a full SHA')
const commit = z.object({ sha })
const branch = commit.extend({ repo: z.object({ id: z.number() }).nullish() })

// https://docs.github.com/en/webhooks/webhook-events-and-payloads
const PullRequestPayload = z.object({
  pull_request: z.object({ number: z.int().positive(), base: branch, head: branch }),
})
const CommentPayload = z.object({ issue: z.object({ pull_request: z.looseObject({}).optional() }) })
const MergeGroupPayload = z.object({ merge_group: z.object({ base_sha: sha, head_sha: sha }) })

/**
 * The event from GITHUB_EVENT_NAME and GITHUB_EVENT_PATH; undefined outside of a workflow.
 * @throws UsageError when the file of the event of a pull request, a merge group or a comment does not hold one
 */
export async function readEvent(env: NodeJS.ProcessEnv): Promise<GitHubEvent | undefined> {
  const name = env['GITHUB_EVENT_NAME']
  if (!name) return undefined
  if (name === 'pull_request' || name === 'pull_request_target') {
    const { pull_request: pull } = await payload(env, name, PullRequestPayload)
    const { number, base, head } = pull
    const isFork = head.repo?.id === undefined || head.repo.id !== base.repo?.id
    return { name, pullRequest: { number, baseSha: base.sha, headSha: head.sha, ...(isFork && { isFork }) } }
  }
  if (name === 'merge_group') {
    const { merge_group: group } = await payload(env, name, MergeGroupPayload)
    return { name, mergeGroup: { baseSha: group.base_sha, headSha: group.head_sha } }
  }
  const base = sha.safeParse(env['GITHUB_SHA']).data
  if (name === 'issue_comment' && base !== undefined) {
    const { issue } = await payload(env, name, CommentPayload)
    return { name, ...(issue.pull_request && { commented: { baseSha: base, headSha: 'HEAD' } }) }
  }
  return { name }
}

async function payload<T>(env: NodeJS.ProcessEnv, name: string, schema: z.ZodType<T>): Promise<T> {
  const path = env['GITHUB_EVENT_PATH']
  if (!path)
    throw new UsageError(
      `GITHUB_EVENT_NAME is ${name}: expected GITHUB_EVENT_PATH to name its file, got nothing`,
    )
  const refuse = (why: string, cause: unknown) =>
    new UsageError(`GITHUB_EVENT_PATH ${path}: expected a ${name} event; ${why}`, { cause })
  return parseJsonDocument(await readEventFile(path), schema, refuse)
}

async function readEventFile(path: string): Promise<string> {
  try {
    const facts = await stat(path)
    if (!facts.isFile()) throw new Error('expected a file')
    if (facts.size > MAX_BYTES) throw new Error(`expected at most 32 MiB, got ${facts.size} bytes`)
    return await readFile(path, 'utf8')
  } catch (thrown) {
    throw new UsageError(`GITHUB_EVENT_PATH ${path} cannot be read: ${messageOf(thrown)}`, { cause: thrown })
  }
}
