import { expect, test } from 'vitest'
import { writeStickyComment } from '../../../src/github/sticky-comment.js'
import { quickHosts } from '../../support/hosts.js'
import { GitHubServer, json } from './github-server.js'

interface Comment {
  id: string
  viewerDidAuthor: boolean
  body: string
}

const own = (id: string, body: string): Comment => ({ id, viewerDidAuthor: true, body })

/** A pull request with these comments, which a token may write or not. */
class PullRequest {
  readonly comments: Comment[]
  #made = 0

  constructor(...comments: Comment[]) {
    this.comments = comments
  }

  answer(query: string, variables: Record<string, string | null>): object {
    const { id = '', body = '', after } = variables
    const at = this.comments.findIndex(one => one.id === id)
    if (query.includes('addComment')) this.comments.push(own(`made-${++this.#made}`, body ?? ''))
    else if (query.includes('updateIssueComment')) this.comments.splice(at, 1, own(id ?? '', body ?? ''))
    else if (query.includes('deleteIssueComment')) this.comments.splice(at, 1)
    else return { repository: { pullRequest: { id: 'PR_7', comments: this.#page(Number(after ?? 0)) } } }
    return {}
  }

  #page(from: number): object {
    const end = from + 100
    const pageInfo = { hasNextPage: end < this.comments.length, endCursor: String(end) }
    return { pageInfo, nodes: this.comments.slice(from, end) }
  }
}

async function write(pull: PullRequest, text: string, gate = '.github/compat-gate.yml'): Promise<void> {
  await using server = await GitHubServer.start(async (_, response) => {
    const { query, variables } = JSON.parse(Buffer.concat(await response.req.toArray()).toString())
    json(response, 200, { data: pull.answer(query, variables) })
  })
  await writeStickyComment(7, gate, text, access(server.url))
}

const access = (apiUrl: string) => ({
  token: 'secret',
  apiUrl,
  repository: 'owner/name',
  hosts: quickHosts(),
  signal: new AbortController().signal,
})

test('the first run writes a comment, and the next one over it', async () => {
  const pull = new PullRequest()
  await write(pull, 'red')
  await write(pull, 'green')
  expect(pull.comments).toHaveLength(1)
  expect(pull.comments[0]?.body).toMatch(/^<!-- compat-gate .*-->\ngreen$/)
})

test('each gate of a repository has a comment of its own', async () => {
  const pull = new PullRequest()
  await write(pull, 'one')
  await write(pull, 'other', 'ci/--> gate.yml')
  await write(pull, 'other again', 'ci/--> gate.yml')
  expect(pull.comments.map(({ body }) => body.split('\n')[1])).toEqual(['one', 'other again'])
  expect(pull.comments[1]?.body.match(/-->/g)).toHaveLength(1)
})

test('what somebody else wrote is never touched, whatever it begins with', async () => {
  const pull = new PullRequest()
  await write(pull, 'ours')
  const forged = { id: 'forged', viewerDidAuthor: false, body: pull.comments[0]?.body ?? '' }
  const said = own('said', 'a comment of the same bot about something else')
  const other = new PullRequest(forged, said)
  await write(other, 'new')
  expect(other.comments.slice(0, 2)).toEqual([forged, said])
  expect(other.comments).toHaveLength(3)
})

test('the comment is found behind three hundred others, and a second one of an unclear failure goes', async () => {
  const others = Array.from({ length: 300 }, (_, index) => own(`other-${index}`, 'hello'))
  const pull = new PullRequest(...others)
  await write(pull, 'first')
  pull.comments.push(own('twice', pull.comments[300]?.body ?? ''))
  await write(pull, 'second')
  expect(pull.comments).toHaveLength(301)
  expect(pull.comments[300]?.body).toMatch(/\nsecond$/)
})

test('a token that may not write is an error that says so', async () => {
  const forbidden = { errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] }
  await using server = await GitHubServer.start((_, response) => json(response, 200, forbidden))
  const written = writeStickyComment(7, '', 'text', access(server.url))
  await expect(written).rejects.toThrow('Resource not accessible by integration')
})
