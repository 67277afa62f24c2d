import { GitHubServer, json } from './github-server.js'

export interface TrackedIssue {
  id: string
  url: string
  viewerDidAuthor: boolean
  title: string
  body: string
  /** Why it was closed; undefined while it is open. */
  closed?: string
  comments: string[]
}

/** Issues of a repository, as GitHub's API keeps them. */
export class IssueTracker {
  /** The newest first. */
  readonly issues: TrackedIssue[] = []

  /** @param authored whether the token's own user wrote it */
  add(body: string, authored: boolean, title = 'an issue'): TrackedIssue {
    const number = this.issues.length + 1
    const url = `https://github.com/acme/emulator/issues/${number}`
    const issue = { id: `I_${number}`, url, viewerDidAuthor: authored, title, body, comments: [] }
    this.issues.unshift(issue)
    return issue
  }

  get open(): TrackedIssue[] {
    return this.issues.filter(({ closed }) => closed === undefined)
  }

  answer(query: string, variables: Record<string, string | null>): object {
    const { id = '', title = '', body = '', reason = '', after } = variables
    if (query.includes('createIssue'))
      return { createIssue: { issue: this.add(body ?? '', true, title ?? '') } }
    if (!query.includes('mutation')) {
      const from = Number(after ?? 0)
      const listed = query.includes('states: OPEN') ? this.open : this.issues
      const pageInfo = { hasNextPage: from + 100 < listed.length, endCursor: String(from + 100) }
      return { repository: { id: 'R_1', issues: { pageInfo, nodes: listed.slice(from, from + 100) } } }
    }
    const one = this.issues.find(issue => issue.id === id)
    if (one === undefined) throw new Error(`no issue ${id}`)
    if (query.includes('updateIssue')) Object.assign(one, { title, body })
    else if (query.includes('addComment')) one.comments.push(body ?? '')
    else if (query.includes('closeIssue')) one.closed = reason ?? ''
    else throw new Error(`unknown: ${query}`)
    return {}
  }

  /** As a server that takes this token alone. */
  async serve(token: string): Promise<GitHubServer> {
    return GitHubServer.start(async ({ authorization }, response) => {
      const { query, variables } = JSON.parse(Buffer.concat(await response.req.toArray()).toString())
      if (authorization !== `token ${token}`) json(response, 401, { message: 'Bad credentials' })
      else json(response, 200, { data: this.answer(query, variables) })
    })
  }
}
