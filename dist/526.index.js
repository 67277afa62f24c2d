export const id = 526;
export const ids = [526];
export const modules = {

/***/ 526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ PASSING),
/* harmony export */   L8: () => (/* binding */ classify)
/* harmony export */ });
/* unused harmony export PATTERNS */
/** Texts by which failures of the infrastructure are known. The first that matches counts. */
const PATTERNS = [
    {
        kind: 'no-space',
        pattern: /no space left on device|ENOSPC|disk quota exceeded/i,
        source: 'strerror(ENOSPC), strerror(EDQUOT)',
    },
    {
        kind: 'rate-limited',
        pattern: /toomanyrequests|too many requests|rate exceeded|\b(error|status|code|HTTP\/[\d.]+)\W{1,3}429\b/i,
        source: 'OCI distribution specification, error code TOOMANYREQUESTS; HTTP 429',
    },
    {
        kind: 'dns-failed',
        pattern: /could not resolve host|temporary failure in name resolution|EAI_AGAIN|getaddrinfo ENOTFOUND|name or service not known|no such host|server misbehaving/i,
        source: 'curl error 6; getaddrinfo(3); Go net.DNSError',
    },
    {
        kind: 'network-failed',
        pattern: /connection timed out|connection refused|couldn't connect to server|failed to connect to|network is unreachable|no route to host|connection reset|TLS handshake timeout|i\/o timeout|the requested URL returned error: 5\d\d/i,
        source: 'strerror(3); curl errors 7 and 28; Go net/http; git http.c',
    },
    {
        kind: 'engine-gone',
        pattern: /cannot connect to the docker daemon|is the docker daemon running/i,
        source: 'docker CLI, client.ErrorConnectionFailed',
    },
    {
        kind: 'port-taken',
        pattern: /port is already allocated|address already in use|EADDRINUSE/i,
        source: 'moby portallocator; strerror(EADDRINUSE)',
    },
];
/** The cause behind a text of a failed program, or undefined when it names none of these. */
function classify(text) {
    return PATTERNS.find(({ pattern }) => pattern.test(text))?.kind;
}
/** Causes that may be gone a moment later, so that asking again makes sense. */
const PASSING = new Set(['rate-limited', 'dns-failed', 'network-failed']);


/***/ })

};
