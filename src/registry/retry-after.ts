import { parseReference, registryHost } from '../image/reference.js'
import { IncidentError } from '../shared/errors.js'
import { parseRetryAfter } from '../shared/retry-after.js'

const ASK_MS = 10_000

/**
 * A failure with what the registry says about how long to leave it alone. The docker client throws that header away, so the
 * registry is asked the same once more, without a login: what limits a host limits this question, too.
 */
export async function withRetryAfter(
  error: unknown,
  reference: string,
  signal: AbortSignal,
): Promise<unknown> {
  if (!(error instanceof IncidentError) || !hasAnswered(error)) return error
  const retryAfterMs = await askRetryAfter(manifestUrl(reference), signal)
  return new IncidentError(error.kind, error.message, { cause: error, retryAfterMs })
}

function hasAnswered({ kind, message }: IncidentError): boolean {
  return kind === 'rate-limited' || (kind === 'network-failed' && /\b5\d\d\b/.test(message))
}

/** Undefined where nothing can be learned, for whatever reason. */
async function askRetryAfter(url: URL, signal: AbortSignal): Promise<number | undefined> {
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(ASK_MS)])
    const { headers } = await fetch(url, { method: 'HEAD', redirect: 'manual', signal: limit })
    return parseRetryAfter(headers.get('retry-after'))
  } catch {
    return undefined
  }
}

/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-manifests */
function manifestUrl(reference: string): URL {
  const host = registryHost(reference)
  const { repository, tag, digest } = parseReference(reference)
  const path = `/v2/${repository.slice(host.length + 1)}/manifests/${digest ?? tag}`
  // As Docker's client: no TLS for what is on this machine, and another name for the hub.
  const isLocal = /^(localhost|127\.[\d.]+|\[::1\])(:\d+)?$/.test(host)
  return new URL(
    `${isLocal ? 'http' : 'https'}://${host === 'docker.io' ? 'registry-1.docker.io' : host}${path}`,
  )
}
