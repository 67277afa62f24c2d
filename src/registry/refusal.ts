import { parseReference } from '../engine/reference.js'
import { IncidentError } from '../errors.js'
import type { IncidentKind } from '../evidence.js'
import { classify } from '../incidents.js'

/**
 * True when the registry itself said that it does not have the reference. Nothing else may count as that: "not found" is
 * also what a missing credential helper is.
 * https://github.com/containerd/containerd/blob/v1.7.24/remotes/docker/resolver.go (errdefs.ErrNotFound)
 */
export function isAbsent(said: string, reference: string): boolean {
  const last = said.trimEnd().split('\n').at(-1) ?? ''
  const { repository, tag, digest } = parseReference(reference)
  const full = digest === undefined ? `${repository}:${tag}` : `${repository}@${digest}`
  return [reference, full].some(name => last === `ERROR: ${name}: not found`)
}

const LAST_LINES = 3
const LAST_CHARACTERS = 1_000

/** @param doing completes "could not …" */
export function refusal(doing: string, how: string, said: string): IncidentError {
  const words = said
    .trim()
    .split(/\s*\n\s*/)
    .slice(-LAST_LINES)
    .join('; ')
    .slice(-LAST_CHARACTERS)
  const text = `could not ${doing}: ${words === '' ? how : words}`
  return new IncidentError(kindOf(said), `${text}${wayOut(said)}`)
}

function kindOf(said: string): IncidentKind {
  const kind = classify(said)
  if (kind !== undefined) return kind
  // A registry that is being restarted is back in a moment.
  return SERVER_ERROR.test(said) ? 'network-failed' : 'internal-error'
}

const SERVER_ERROR = /unexpected status[^\n]{0,300}\b5\d\d\b|received unexpected HTTP status: 5\d\d|\bEOF\b/i
const REFUSED =
  /unauthorized|authentication required|no basic auth credentials|authorization failed|access (to the resource )?(is )?denied|denied:|insufficient_scope|\b40[13] (Unauthorized|Forbidden)/i
const HELPER = /error getting credentials|docker-credential-/i
const NO_BUILDX = /unknown flag: --(raw|format|tag|progress|prefer-index)|is not a docker command/i

function wayOut(said: string): string {
  if (NO_BUILDX.test(said)) return '; install buildx 0.13 or newer (docker/setup-buildx-action)'
  if (HELPER.test(said))
    return "; the docker client's credential helper failed: mend it, or log in with `docker login`"
  if (REFUSED.test(said))
    return '; log in first (`docker login`, or the login action of the registry), with the right to push'
  return ''
}
