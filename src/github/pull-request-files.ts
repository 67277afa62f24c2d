import { getOctokit } from '@actions/github'
import { z } from 'zod'
import { IncidentError } from '../shared/errors.js'
import type { HostPolicies } from '../shared/host-policy.js'
import { parseRetryAfter } from '../shared/retry-after.js'

export interface ApiAccess {
  token: string
  /** As in `https://api.github.com`, from GITHUB_API_URL. */
  apiUrl: string
  /** `owner/name`, from GITHUB_REPOSITORY. */
  repository: string
  /** By which the API is asked. */
  hosts: HostPolicies
  signal: AbortSignal
}

/**
 * The API lists no more files than this, and does not say that there are more:
 * https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files
 */
const MOST = 3000
const PAGE = 100

const TIMEOUT_MS = 30_000

const Page = z.array(z.object({ filename: z.string().min(1), previous_filename: z.string().optional() }))

/**
 * The files of a pull request, old and new names of renamed ones.
 * @returns undefined when there may be more files than the API lists
 * @throws Error when the API refuses or answers something else
 */
export async function pullRequestFiles(number: number, access: ApiAccess): Promise<string[] | undefined> {
  const { owner, repo } = ownerAndName(access.repository)
  const octokit = getOctokit(access.token, { baseUrl: access.apiUrl })
  const call = {
    doing: `list the files of pull request ${number}`,
    timeoutMs: TIMEOUT_MS,
    signal: access.signal,
  }
  octokit.hook.wrap('request', (request, options) =>
    access.hosts.ask(new URL(access.apiUrl).host, call, async signal => {
      // In the object itself: the hook that adds the token is given this one, whatever is handed on.
      options.request = { ...options.request, signal }
      try {
        return await request(options)
      } catch (error) {
        throw asApiFailure(error)
      }
    }),
  )
  const pages = octokit.paginate.iterator(octokit.rest.pulls.listFiles, {
    owner,
    repo,
    pull_number: number,
    per_page: PAGE,
  })
  const names: string[] = []
  let files = 0
  for await (const { data } of pages) {
    const page = Page.parse(data)
    files += page.length
    if (files >= MOST) return undefined
    names.push(
      ...page.flatMap(file => [file.filename, ...(file.previous_filename ? [file.previous_filename] : [])]),
    )
  }
  return names
}

const Refusal = z.object({
  status: z.number(),
  message: z.string(),
  response: z.object({ headers: z.record(z.string(), z.unknown()) }).optional(),
})

/** What may pass is an incident; everything else is what it was. */
function asApiFailure(error: unknown): unknown {
  const refusal = Refusal.safeParse(error).data
  if (refusal === undefined) return error
  const { status, message, response } = refusal
  const retryAfterMs = waitOf(response?.headers ?? {})
  const text = `HTTP status ${status}: ${message}`
  // https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api: a limit may be a 403, too.
  if (status === 429 || (status === 403 && retryAfterMs !== undefined))
    return new IncidentError('rate-limited', text, { cause: error, retryAfterMs })
  return status < 500 ? error : new IncidentError('network-failed', text, { cause: error, retryAfterMs })
}

function waitOf(headers: Record<string, unknown>): number | undefined {
  const text = (name: string) => (headers[name] === undefined ? undefined : String(headers[name]))
  const asked = parseRetryAfter(text('retry-after'))
  if (asked !== undefined || text('x-ratelimit-remaining') !== '0') return asked
  const reset = Number(text('x-ratelimit-reset')) * 1_000
  return Number.isNaN(reset) ? undefined : Math.max(0, reset - Date.now())
}

function ownerAndName(repository: string): { owner: string; repo: string } {
  const [owner, repo, ...rest] = repository.split('/')
  if (!owner || !repo || rest.length > 0) throw new Error(`expected owner/name, got '${repository}'`)
  return { owner, repo }
}
