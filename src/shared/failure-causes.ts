import type { IncidentKind } from '../evidence.js'

interface FailureCause {
  kind: IncidentKind
  /** Text that a program prints when this, and nothing of the candidate's, went wrong. */
  pattern?: RegExp
  /**
   * The same, in what a test says that talks to the candidate: texts that a candidate could cause by itself, a refused
   * connection or a status 429 of its own, are not among them. Absent where no text is safe.
   */
  inTest?: RegExp
  /** More that means it in the words of a client of registries, and of nobody else. */
  fromRegistry?: RegExp
  /** Exit codes that mean the same. */
  exitCodes?: readonly number[]
  /** Where the texts and the codes come from. */
  source: string
}

// A name that the world's resolvers know. Containers reach each other by names, and one that crashed has none; and some
// public names stand for the local machine. No name is longer than 253 characters (RFC 1035), and without a limit a text
// with no blank in it is read to its end again from each of its characters.
const PUBLIC_HOST = [
  String.raw`(?!\S{0,253}(?:localhost|nip\.io|sslip\.io|lvh\.me))(?:[\w-]+\.)+`,
  String.raw`(?:com|org|net|io|dev|app|aws|cloud|edu|gov|info|example|invalid|[a-z]{2})(?!\.?[\w-])`,
].join('')
const PUBLIC_URL = `https?://${PUBLIC_HOST}`
const NO_OTHER_URL = '(?:(?!https?://).){0,300}'

const LOOKUP = [
  `lookup ${PUBLIC_HOST}.{0,200}(no such host|server misbehaving|temporary failure|i/o timeout)`,
  `could not resolve host:? '?${PUBLIC_HOST}`,
  `getaddrinfo (ENOTFOUND|EAI_AGAIN) ${PUBLIC_HOST}`,
  `(failed to resolve|temporary failure resolving|unable to resolve host address) .${PUBLIC_HOST}`,
  `unknownhostexception: ${PUBLIC_HOST}`,
  `host='${PUBLIC_HOST}'.{0,400}(name or service not known|temporary failure in name resolution)`,
]
const LIMITED = [
  // With its colon: Lambda and others have errors of a similar name, which an emulator of them gives.
  String.raw`(?<![\w$])toomanyrequests: `,
  'you have reached your (unauthenticated )?pull rate limit',
  String.raw`\b429\b${NO_OTHER_URL}${PUBLIC_URL}`,
  String.raw`${PUBLIC_URL}${NO_OTHER_URL}(: |error: )429\b`,
  String.raw`pulling from host ${PUBLIC_HOST} failed .{0,100}\b429\b`,
  String.raw`failed to fetch (oauth|anonymous) token.{0,200}\b429\b`,
]
const REGISTRY_AWAY = [
  String.raw`(Get|Head) "?${PUBLIC_URL}/v2/\S*: .{0,200}(TLS handshake timeout|i/o timeout|Client\.Timeout|deadline exceeded|connection (refused|reset))`,
  String.raw`received unexpected HTTP status: 5\d\d`,
  // With the containerd image store.
  String.raw`unexpected status from (HEAD|GET) request to ${PUBLIC_URL}/v2/\S*: 5\d\d`,
]
const FULL = 'no space left on device|ENOSPC(?!: System limit)|disk quota exceeded'
const TAKEN = 'port is already allocated|address already in use|EADDRINUSE'

function anyOf(...texts: string[]): RegExp {
  return new RegExp(texts.join('|'), 'i')
}

/** How failures of the infrastructure are known. The first that matches counts, texts before exit codes. */
export const FAILURE_CAUSES: FailureCause[] = [
  {
    kind: 'no-space',
    pattern: anyOf(FULL),
    inTest: anyOf(FULL),
    source: 'strerror(ENOSPC), strerror(EDQUOT)',
  },
  {
    kind: 'rate-limited',
    pattern:
      /toomanyrequests|too many requests|rate exceeded|\b(error|status|code|HTTP\/[\d.]+)\W{1,3}429\b/i,
    inTest: anyOf(...LIMITED),
    source:
      'OCI distribution specification, error code TOOMANYREQUESTS; HTTP 429; requests, HTTPError; BuildKit',
  },
  {
    kind: 'dns-failed',
    pattern:
      /could not resolve host|temporary failure in name resolution|EAI_AGAIN|getaddrinfo ENOTFOUND|name or service not known|no such host|server misbehaving|unknownhostexception|temporary failure resolving|unable to resolve host/i,
    inTest: anyOf(...LOOKUP),
    source: 'curl error 6; getaddrinfo(3); Go net.DNSError; urllib3 NameResolutionError; Java; apt; wget',
  },
  {
    kind: 'engine-gone',
    // A candidate can miss an engine of its own; that this one is gone the witness sees by itself.
    pattern:
      /cannot connect to the docker daemon|is the docker daemon running|failed to connect to the docker api/i,
    source: 'docker CLI, client.ErrorConnectionFailed',
  },
  {
    kind: 'network-failed',
    pattern:
      /connection timed out|connection refused|couldn't connect to server|failed to connect to|network is unreachable|no route to host|connection reset|empty reply from server|TLS handshake timeout|i\/o timeout|the requested URL returned error: 5\d\d/i,
    inTest: anyOf(...REGISTRY_AWAY),
    // A registry that is being restarted is back in a moment. Without a status: the words of the specification for a 5xx.
    fromRegistry: anyOf(
      String.raw`unexpected status[^\n]{0,300}\b5\d\d\b`,
      String.raw`\bEOF\b`,
      'error from registry: (unknown error|service unavailable|internal (server )?error)',
    ),
    source: 'strerror(3); curl errors 7, 28 and 52; Go net/http; git http.c',
  },
  {
    kind: 'port-taken',
    pattern: anyOf(TAKEN),
    inTest: anyOf(TAKEN),
    source: 'moby portallocator; strerror(EADDRINUSE)',
  },
  {
    kind: 'command-not-found',
    exitCodes: [126, 127],
    source: 'POSIX, Shell & Utilities, 2.8.2 Exit Status for Commands',
  },
]

/** The cause behind the end of a program that failed, or undefined when it is none of these. */
export function classifyFailure(text: string, exitCode?: number): IncidentKind | undefined {
  const said = FAILURE_CAUSES.find(({ pattern, inTest }) => pattern?.test(text) || inTest?.test(text))
  const meant = FAILURE_CAUSES.find(
    ({ exitCodes = [] }) => exitCode !== undefined && exitCodes.includes(exitCode),
  )
  return (said ?? meant)?.kind
}

/** The same, in the words of a client of registries. */
export function classifyRegistryFailure(text: string): IncidentKind | undefined {
  return classifyFailure(text) ?? FAILURE_CAUSES.find(({ fromRegistry }) => fromRegistry?.test(text))?.kind
}

/**
 * The cause of a failed build, when it is none of its Dockerfile. Names that cannot be resolved and servers that cannot
 * be reached may be: not so while a base image is fetched.
 *
 * @param step as the builder names it: `Step 1/7 : FROM …`, `[internal] load metadata for …`
 */
export function classifyBuildFailure(text: string, step: string | undefined): IncidentKind | undefined {
  const cause = classifyFailure(text)
  if (cause === 'no-space' || cause === 'rate-limited') return cause
  const fetches = step !== undefined && /^Step \d+\/\d+ ?: FROM |^\[internal\] load metadata /.test(step)
  return fetches ? cause : undefined
}

// A line that tells what somebody at such an address has answered holds words of the candidate.
const LOCAL_URL =
  /https?:\/\/(localhost|127\.|0\.0\.0\.0|\[::1?\]|10\.|172\.(1[6-9]|2\d|3[01])\.|192\.168\.|host\.docker\.internal|[\w-]+[:/])/i

/** The cause that a failed test names, when it is one that no candidate can bring about. */
export function failureCauseInTest(text: string): IncidentKind | undefined {
  const lines = text.split(/[\r\n]+/).filter(line => !LOCAL_URL.test(line))
  return FAILURE_CAUSES.find(({ inTest }) => inTest !== undefined && lines.some(line => inTest.test(line)))
    ?.kind
}

/** Causes that a candidate could also bring about in its own container: what it says itself is no excuse for it. */
export const CAUSES_OF_CANDIDATE: ReadonlySet<IncidentKind> = new Set(['no-space', 'port-taken'])

/** Causes that may be gone a moment later, so that asking again makes sense. */
export const TRANSIENT_CAUSES: ReadonlySet<IncidentKind> = new Set([
  'rate-limited',
  'dns-failed',
  'network-failed',
])
