import { z } from 'zod'
import { type ApiAccess, gitHubClient, ownerAndName } from './api.js'

// Of a hundred comments: GitHub closes a pull request to more than 2,500.
const PAGES = 25

const Comments = z.object({
  repository: z.object({
    pullRequest: z.object({
      id: z.string(),
      comments: z.object({
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
        nodes: z.array(z.object({ id: z.string(), viewerDidAuthor: z.boolean(), body: z.string() })),
      }),
    }),
  }),
})

const LIST = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      id
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id viewerDidAuthor body }
      }
    }
  }
}`
const ADD = `mutation ($id: ID!, $body: String!) {
  addComment(input: { subjectId: $id, body: $body }) { clientMutationId }
}`
const UPDATE = `mutation ($id: ID!, $body: String!) {
  updateIssueComment(input: { id: $id, body: $body }) { clientMutationId }
}`
const DELETE = 'mutation ($id: ID!) { deleteIssueComment(input: { id: $id }) { clientMutationId } }'

/**
 * Writes the one comment of a gate on a pull request: a new one, or over the one that is there. Only comments of the token's own
 * user count, whatever others write; where an unclear failure has left two, one of them goes.
 *
 * @param gate what tells this gate from others of the repository
 * @param text Markdown
 * @throws Error when the API refuses or answers something else
 */
export async function writeStickyComment(
  number: number,
  gate: string,
  text: string,
  access: ApiAccess,
): Promise<void> {
  const { owner, repo } = ownerAndName(access.repository)
  const { graphql } = gitHubClient(access, `write the comment on pull request ${number}`)
  const mark = `<!-- compat-gate ${encodeURIComponent(gate)} -->`
  const pageAfter = async (after: string | null) =>
    Comments.parse(await graphql(LIST, { owner, repo, number, after })).repository.pullRequest
  const pull = await pageAfter(null)
  let { comments } = pull
  const all = [...comments.nodes]
  for (let page = 1; page < PAGES && comments.pageInfo.hasNextPage; page++) {
    comments = (await pageAfter(comments.pageInfo.endCursor)).comments
    all.push(...comments.nodes)
  }
  const own = all.filter(one => one.viewerDidAuthor && one.body.startsWith(mark)).map(one => one.id)
  const body = `${mark}\n${text}`
  const [first, ...others] = own
  if (first === undefined) await graphql(ADD, { id: pull.id, body })
  else await graphql(UPDATE, { id: first, body })
  for (const other of others) await graphql(DELETE, { id: other })
}
