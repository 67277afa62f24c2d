import { z } from 'zod'
import { type ApiAccess, gitHubClient, ownerAndName } from './api.js'

// Of a hundred issues.
const PAGES = 50

const Issues = z.object({
  repository: z.object({
    id: z.string(),
    issues: z.object({
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      nodes: z.array(
        z.object({ id: z.string(), url: z.string(), viewerDidAuthor: z.boolean(), body: z.string() }),
      ),
    }),
  }),
})
type Page = z.infer<typeof Issues>['repository']
type OpenIssue = Page['issues']['nodes'][number]

const Created = z.object({ createIssue: z.object({ issue: z.object({ url: z.string() }) }) })

// By the day of their making, an order that does not change while pages are read.
const LIST = `query ($owner: String!, $repo: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    id
    issues(first: 100, after: $after, states: OPEN, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { id url viewerDidAuthor body }
    }
  }
}`
const CREATE = `mutation ($id: ID!, $title: String!, $body: String!) {
  createIssue(input: { repositoryId: $id, title: $title, body: $body }) { issue { url } }
}`
const UPDATE = `mutation ($id: ID!, $title: String!, $body: String!) {
  updateIssue(input: { id: $id, title: $title, body: $body }) { clientMutationId }
}`
const SAY = `mutation ($id: ID!, $body: String!) {
  addComment(input: { subjectId: $id, body: $body }) { clientMutationId }
}`
const CLOSE = `mutation ($id: ID!, $reason: IssueClosedStateReason!) {
  closeIssue(input: { issueId: $id, stateReason: $reason }) { clientMutationId }
}`

/** What is to become of one issue: it is open with this text, or closed with these words. */
export type WantedIssue = { key: string } & ({ title: string; body: string } | { words: string })

export interface KeptIssue {
  key: string
  became: 'opened' | 'updated' | 'closed'
  url: string
}

/**
 * Keeps at most one open issue for each key. Only issues of the token's own user count, whatever others write; where an
 * unclear failure has left two, one of them is closed.
 *
 * @param gate what tells this gate from others of the repository
 * @param wanted titles as plain text, the rest as Markdown
 * @returns what was done: nothing for words without an issue
 * @throws Error when the API refuses or answers something else, or there are too many issues to find those of the gate
 */
export async function keepIssues(
  gate: string,
  wanted: WantedIssue[],
  access: ApiAccess,
): Promise<KeptIssue[]> {
  const { owner, repo } = ownerAndName(access.repository)
  const { graphql } = gitHubClient(access, `write the issues of ${access.repository}`)
  const { id, issues } = await openIssues(after => graphql(LIST, { owner, repo, after }))
  const kept: KeptIssue[] = []
  for (const one of wanted) {
    const { key } = one
    const mark = `<!-- compat-gate-issue ${encodeURIComponent(gate)} ${encodeURIComponent(key)} -->`
    const [first, ...others] = issues.filter(issue => issue.viewerDidAuthor && issue.body.startsWith(mark))
    for (const other of others) await graphql(CLOSE, { id: other.id, reason: 'NOT_PLANNED' })
    if ('words' in one) {
      if (first === undefined) continue
      await graphql(SAY, { id: first.id, body: one.words })
      await graphql(CLOSE, { id: first.id, reason: 'COMPLETED' })
      kept.push({ key, became: 'closed', url: first.url })
      continue
    }
    const { title } = one
    const body = `${mark}\n${one.body}`
    if (first === undefined) {
      const { createIssue } = Created.parse(await graphql(CREATE, { id, title, body }))
      kept.push({ key, became: 'opened', url: createIssue.issue.url })
    } else {
      await graphql(UPDATE, { id: first.id, title, body })
      kept.push({ key, became: 'updated', url: first.url })
    }
  }
  return kept
}

async function openIssues(
  pageAfter: (after: string | null) => Promise<unknown>,
): Promise<{ id: string; issues: OpenIssue[] }> {
  const all: OpenIssue[] = []
  let after: string | null = null
  for (let page = 0; page < PAGES; page++) {
    const { id, issues }: Page = Issues.parse(await pageAfter(after)).repository
    all.push(...issues.nodes)
    if (!issues.pageInfo.hasNextPage) return { id, issues: all }
    after = issues.pageInfo.endCursor
  }
  throw new Error(
    `there are more than ${PAGES * 100} open issues, and one that is not found would be opened twice`,
  )
}
