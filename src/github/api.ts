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

const TIMEOUT_MS = 30_000

/**
 * GitHub's client, each of whose requests goes through the policy of the host.
 * @param doing what a failed request is said to have been for, as in `list the files of pull request 7`
 */
export function gitHubClient(
  { token, apiUrl, hosts, signal }: ApiAccess,
  doing: string,
): ReturnType<typeof getOctokit> {
  const octokit = getOctokit(token, { baseUrl: apiUrl })
  octokit.hook.wrap('request', (request, options) =>
    hosts.ask(new URL(apiUrl).host, { doing, timeoutMs: TIMEOUT_MS, signal }, async signal => {
      // In the object itself: the hook that adds the token is given this one, whatever is handed on.
      options.request = { ...options.request, signal }
      try {
        return await request(options)
      } catch (error) {
        throw asApiFailure(error)
      }
    }),
  )
  return octokit
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

/** @throws Error when it is not `owner/name` */
export function ownerAndName(repository: string): { owner: string; repo: string } {
  const [owner, repo, ...rest] = repository.split('/')
  if (!owner || !repo || rest.length > 0) throw new Error(`expected owner/name, got '${repository}'`)
  return { owner, repo }
}
