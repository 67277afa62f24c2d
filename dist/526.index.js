export const id = 526;
export const ids = [526];
export const modules = {

/***/ 526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ PASSING),
/* harmony export */   L8: () => (/* binding */ classify),
/* harmony export */   Po: () => (/* binding */ causeIn),
/* harmony export */   oS: () => (/* binding */ buildCause)
/* harmony export */ });
/* unused harmony export PATTERNS */
// A name with a dot that somebody else resolves: containers reach each other by names, and one that crashed has none.
const PUBLIC_HOST = String.raw `(?:[\w-]+\.)+(?!internal\b|local|docker\b|test\b)[a-z]{2,}\b`;
const LOOKUP = [
    `lookup ${PUBLIC_HOST}.{0,200}(no such host|server misbehaving|temporary failure|i/o timeout)`,
    `could not resolve host:? '?${PUBLIC_HOST}`,
    `getaddrinfo (ENOTFOUND|EAI_AGAIN) ${PUBLIC_HOST}`,
    `failed to resolve '${PUBLIC_HOST}`,
    `host='${PUBLIC_HOST}'.{0,400}(name or service not known|temporary failure in name resolution)`,
];
const REGISTRY_LIMIT = [
    'toomanyrequests',
    String.raw `\b429\b.{0,200}\bhttps?://${PUBLIC_HOST}`,
    'you have reached your (unauthenticated )?pull rate limit',
];
function anyOf(...texts) {
    return new RegExp(texts.join('|'), 'i');
}
/** Texts by which failures of the infrastructure are known. The first that matches counts. */
const PATTERNS = [
    {
        kind: 'no-space',
        pattern: /no space left on device|ENOSPC|disk quota exceeded/i,
        inTest: /no space left on device|ENOSPC|disk quota exceeded/i,
        source: 'strerror(ENOSPC), strerror(EDQUOT)',
    },
    {
        kind: 'rate-limited',
        pattern: /toomanyrequests|too many requests|rate exceeded|\b(error|status|code|HTTP\/[\d.]+)\W{1,3}429\b/i,
        inTest: anyOf(...REGISTRY_LIMIT),
        source: 'OCI distribution specification, error code TOOMANYREQUESTS; HTTP 429; requests, HTTPError',
    },
    {
        kind: 'dns-failed',
        pattern: /could not resolve host|temporary failure in name resolution|EAI_AGAIN|getaddrinfo ENOTFOUND|name or service not known|no such host|server misbehaving/i,
        inTest: anyOf(...LOOKUP),
        source: 'curl error 6; getaddrinfo(3); Go net.DNSError; urllib3 NameResolutionError',
    },
    {
        kind: 'network-failed',
        pattern: /connection timed out|connection refused|couldn't connect to server|failed to connect to|network is unreachable|no route to host|connection reset|TLS handshake timeout|i\/o timeout|the requested URL returned error: 5\d\d/i,
        inTest: undefined,
        source: 'strerror(3); curl errors 7 and 28; Go net/http; git http.c',
    },
    {
        kind: 'engine-gone',
        pattern: /cannot connect to the docker daemon|is the docker daemon running/i,
        inTest: /cannot connect to the docker daemon|is the docker daemon running/i,
        source: 'docker CLI, client.ErrorConnectionFailed',
    },
    {
        kind: 'port-taken',
        pattern: /port is already allocated|address already in use|EADDRINUSE/i,
        inTest: /port is already allocated|address already in use|EADDRINUSE/i,
        source: 'moby portallocator; strerror(EADDRINUSE)',
    },
];
/** The cause behind a text of a failed program, or undefined when it names none of these. */
function classify(text) {
    return PATTERNS.find(({ pattern }) => pattern.test(text))?.kind;
}
/**
 * The cause of a failed build, when it is none of its Dockerfile. Names that cannot be resolved and servers that cannot
 * be reached may be: not so while a base image is fetched.
 *
 * @param step as the builder names it: `Step 1/7 : FROM …`, `[internal] load metadata for …`
 */
function buildCause(text, step) {
    const cause = classify(text);
    if (cause === 'no-space' || cause === 'rate-limited')
        return cause;
    const fetches = step !== undefined && /^Step \d+\/\d+ ?: FROM |^\[internal\] load metadata /.test(step);
    return fetches ? cause : undefined;
}
/** The cause that a failed test names, when it is one that no candidate can bring about. */
function causeIn(text) {
    return PATTERNS.find(({ inTest }) => inTest?.test(text))?.kind;
}
/** Causes that may be gone a moment later, so that asking again makes sense. */
const PASSING = new Set(['rate-limited', 'dns-failed', 'network-failed']);


/***/ })

};
