export const id = 676;
export const ids = [676];
export const modules = {

/***/ 290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ failureCauseInTest),
/* harmony export */   XE: () => (/* binding */ classifyFailure),
/* harmony export */   hk: () => (/* binding */ CAUSES_OF_CANDIDATE),
/* harmony export */   kM: () => (/* binding */ classifyRegistryFailure),
/* harmony export */   n5: () => (/* binding */ classifyBuildFailure),
/* harmony export */   s6: () => (/* binding */ TRANSIENT_CAUSES)
/* harmony export */ });
/* unused harmony export FAILURE_CAUSES */
// A name that the world's resolvers know. Containers reach each other by names, and one that crashed has none; and some
// public names stand for the local machine. No name is longer than 253 characters (RFC 1035), and without a limit a text
// with no blank in it is read to its end again from each of its characters.
const PUBLIC_HOST = [
    String.raw `(?!\S{0,253}(?:localhost|nip\.io|sslip\.io|lvh\.me))(?:[\w-]+\.)+`,
    String.raw `(?:com|org|net|io|dev|app|aws|cloud|edu|gov|info|example|invalid|[a-z]{2})(?!\.?[\w-])`,
].join('');
const PUBLIC_URL = `https?://${PUBLIC_HOST}`;
const NO_OTHER_URL = '(?:(?!https?://).){0,300}';
const LOOKUP = [
    `lookup ${PUBLIC_HOST}.{0,200}(no such host|server misbehaving|temporary failure|i/o timeout)`,
    `could not resolve host:? '?${PUBLIC_HOST}`,
    `getaddrinfo (ENOTFOUND|EAI_AGAIN) ${PUBLIC_HOST}`,
    `(failed to resolve|temporary failure resolving|unable to resolve host address) .${PUBLIC_HOST}`,
    `unknownhostexception: ${PUBLIC_HOST}`,
    `host='${PUBLIC_HOST}'.{0,400}(name or service not known|temporary failure in name resolution)`,
];
const LIMITED = [
    // With its colon: Lambda and others have errors of a similar name, which an emulator of them gives.
    String.raw `(?<![\w$])toomanyrequests: `,
    'you have reached your (unauthenticated )?pull rate limit',
    String.raw `\b429\b${NO_OTHER_URL}${PUBLIC_URL}`,
    String.raw `${PUBLIC_URL}${NO_OTHER_URL}(: |error: )429\b`,
    String.raw `pulling from host ${PUBLIC_HOST} failed .{0,100}\b429\b`,
    String.raw `failed to fetch (oauth|anonymous) token.{0,200}\b429\b`,
];
const REGISTRY_AWAY = [
    String.raw `(Get|Head) "?${PUBLIC_URL}/v2/\S*: .{0,200}(TLS handshake timeout|i/o timeout|Client\.Timeout|deadline exceeded|connection (refused|reset))`,
    String.raw `received unexpected HTTP status: 5\d\d`,
    // With the containerd image store.
    String.raw `unexpected status from (HEAD|GET) request to ${PUBLIC_URL}/v2/\S*: 5\d\d`,
];
const FULL = 'no space left on device|ENOSPC(?!: System limit)|disk quota exceeded';
const TAKEN = 'port is already allocated|address already in use|EADDRINUSE';
function anyOf(...texts) {
    return new RegExp(texts.join('|'), 'i');
}
/** How failures of the infrastructure are known. The first that matches counts, texts before exit codes. */
const FAILURE_CAUSES = [
    {
        kind: 'no-space',
        pattern: anyOf(FULL),
        inTest: anyOf(FULL),
        source: 'strerror(ENOSPC), strerror(EDQUOT)',
    },
    {
        kind: 'rate-limited',
        pattern: /toomanyrequests|too many requests|rate exceeded|\b(error|status|code|HTTP\/[\d.]+)\W{1,3}429\b/i,
        inTest: anyOf(...LIMITED),
        source: 'OCI distribution specification, error code TOOMANYREQUESTS; HTTP 429; requests, HTTPError; BuildKit',
    },
    {
        kind: 'dns-failed',
        pattern: /could not resolve host|temporary failure in name resolution|EAI_AGAIN|getaddrinfo ENOTFOUND|name or service not known|no such host|server misbehaving|unknownhostexception|temporary failure resolving|unable to resolve host/i,
        inTest: anyOf(...LOOKUP),
        source: 'curl error 6; getaddrinfo(3); Go net.DNSError; urllib3 NameResolutionError; Java; apt; wget',
    },
    {
        kind: 'engine-gone',
        // A candidate can miss an engine of its own; that this one is gone the witness sees by itself.
        pattern: /cannot connect to the docker daemon|is the docker daemon running|failed to connect to the docker api/i,
        source: 'docker CLI, client.ErrorConnectionFailed',
    },
    {
        kind: 'network-failed',
        pattern: /connection timed out|connection refused|couldn't connect to server|failed to connect to|network is unreachable|no route to host|connection reset|empty reply from server|TLS handshake timeout|i\/o timeout|the requested URL returned error: 5\d\d/i,
        inTest: anyOf(...REGISTRY_AWAY),
        // A registry that is being restarted is back in a moment. Without a status: the words of the specification for a 5xx.
        fromRegistry: anyOf(String.raw `unexpected status[^\n]{0,300}\b5\d\d\b`, String.raw `\bEOF\b`, 'error from registry: (unknown error|service unavailable|internal (server )?error)'),
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
];
/** The cause behind the end of a program that failed, or undefined when it is none of these. */
function classifyFailure(text, exitCode) {
    const said = FAILURE_CAUSES.find(({ pattern, inTest }) => pattern?.test(text) || inTest?.test(text));
    const meant = FAILURE_CAUSES.find(({ exitCodes = [] }) => exitCode !== undefined && exitCodes.includes(exitCode));
    return (said ?? meant)?.kind;
}
/** The same, in the words of a client of registries. */
function classifyRegistryFailure(text) {
    return classifyFailure(text) ?? FAILURE_CAUSES.find(({ fromRegistry }) => fromRegistry?.test(text))?.kind;
}
/**
 * The cause of a failed build, when it is none of its Dockerfile. Names that cannot be resolved and servers that cannot
 * be reached may be: not so while a base image is fetched.
 *
 * @param step as the builder names it: `Step 1/7 : FROM …`, `[internal] load metadata for …`
 */
function classifyBuildFailure(text, step) {
    const cause = classifyFailure(text);
    if (cause === 'no-space' || cause === 'rate-limited')
        return cause;
    const fetches = step !== undefined && /^Step \d+\/\d+ ?: FROM |^\[internal\] load metadata /.test(step);
    return fetches ? cause : undefined;
}
// A line that tells what somebody at such an address has answered holds words of the candidate.
const LOCAL_URL = /https?:\/\/(localhost|127\.|0\.0\.0\.0|\[::1?\]|10\.|172\.(1[6-9]|2\d|3[01])\.|192\.168\.|host\.docker\.internal|[\w-]+[:/])/i;
/** The cause that a failed test names, when it is one that no candidate can bring about. */
function failureCauseInTest(text) {
    const lines = text.split(/[\r\n]+/).filter(line => !LOCAL_URL.test(line));
    return FAILURE_CAUSES.find(({ inTest }) => inTest !== undefined && lines.some(line => inTest.test(line)))
        ?.kind;
}
/** Causes that a candidate could also bring about in its own container: what it says itself is no excuse for it. */
const CAUSES_OF_CANDIDATE = new Set(['no-space', 'port-taken']);
/** Causes that may be gone a moment later, so that asking again makes sense. */
const TRANSIENT_CAUSES = new Set([
    'rate-limited',
    'dns-failed',
    'network-failed',
]);


/***/ }),

/***/ 6228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ HostPolicies)
/* harmony export */ });
/* unused harmony export HOST_LIMITS */
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var cockatiel__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6090);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(604);
/* harmony import */ var _failure_causes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(290);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(796);






/** How a host is asked. Times in milliseconds. */
const HOST_LIMITS = {
    /** Beyond the first attempt of a call. */
    retries: 2,
    /** Before the second attempt; before the third it is twice as long. Each is up to doubled at random. */
    firstWaitMs: 1_000,
    /** A host that wants to be left alone for longer is not waited for. */
    longestWaitMs: 60_000,
    /** So many failed attempts in a row, of whatever calls, and the host is not asked any more. */
    failuresToOpen: 5,
    /** For so long, or for as long as the host says. Then one call tries. */
    openMs: 30_000,
    callsAtOnce: 10,
};
const REAL_CLOCK = {
    now: () => performance.now(),
    pause: async (ms, signal) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(ms, undefined, { signal });
    },
    random: Math.random,
};
/**
 * One policy for each host that is asked over a network: a time limit, a few retries for what may pass, a circuit
 * breaker and a limit on calls at once.
 */
class HostPolicies {
    #hosts = new Map();
    #listener;
    #clock;
    constructor(listener = () => undefined, clock = REAL_CLOCK) {
        this.#listener = listener;
        this.#clock = clock;
    }
    /**
     * Asks `host`, again where it failed for a reason that may pass. Rejects with the last attempt's own error, or with
     * the incident `cancelled`.
     *
     * @param host undefined for what is on this machine: then there is nothing but the time limit
     */
    async ask(host, call, attempt) {
        return cancellably(call, async () => host === undefined ? limited(call, attempt) : this.#policyOf(host).ask(call, attempt));
    }
    /** Does work again that consists of several calls of one host, each of which was asked for by itself. */
    async repeat(host, call, work) {
        return cancellably(call, () => this.#policyOf(host).repeat(call, work));
    }
    get calls() {
        return [...this.#hosts.values()].map(({ calls }) => ({ ...calls }));
    }
    #policyOf(host) {
        const known = this.#hosts.get(host);
        if (known !== undefined)
            return known;
        const made = new HostPolicy(host, this.#listener, this.#clock);
        this.#hosts.set(host, made);
        return made;
    }
}
/** A failed attempt that says nothing about the next one. */
class PassingFault extends Error {
    cause;
    constructor(cause) {
        super(cause.message, { cause });
        this.cause = cause;
    }
    get waitMs() {
        return this.cause.retryAfterMs ?? 0;
    }
}
/** The host was not asked, because it had failed too often. */
class HostClosedError extends _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentError */ .x1 {
}
const FAULT = (0,cockatiel__WEBPACK_IMPORTED_MODULE_4__.handleType)(PassingFault);
const WORTH_WAITING = (0,cockatiel__WEBPACK_IMPORTED_MODULE_4__.handleType)(PassingFault, ({ waitMs }) => waitMs <= HOST_LIMITS.longestWaitMs);
class HostPolicy {
    calls;
    #listener;
    #clock;
    #places = (0,cockatiel__WEBPACK_IMPORTED_MODULE_4__.bulkhead)(HOST_LIMITS.callsAtOnce, Number.POSITIVE_INFINITY);
    #breaker;
    #last;
    constructor(host, listener, clock) {
        this.calls = { host, calls: 0, retries: 0, failures: 0, refused: 0, waitedMs: 0 };
        this.#listener = listener;
        this.#clock = clock;
        const breaker = new cockatiel__WEBPACK_IMPORTED_MODULE_4__.ConsecutiveBreaker(HOST_LIMITS.failuresToOpen);
        this.#breaker = (0,cockatiel__WEBPACK_IMPORTED_MODULE_4__.circuitBreaker)(FAULT, { halfOpenAfter: this.#opening(), breaker });
        this.#breaker.onStateChange(state => {
            if (state === cockatiel__WEBPACK_IMPORTED_MODULE_4__.CircuitState.HalfOpen)
                this.#say('is asked once, to see whether it answers again');
            if (state === cockatiel__WEBPACK_IMPORTED_MODULE_4__.CircuitState.Closed)
                this.#say('answers again');
        });
    }
    async ask(call, attempt) {
        this.calls.calls++;
        const work = async (own) => {
            // All others would wait for a first call that may last for ever.
            const open = this.#breaker.state !== cockatiel__WEBPACK_IMPORTED_MODULE_4__.CircuitState.Closed;
            if (open && call.timeoutMs === undefined)
                throw new cockatiel__WEBPACK_IMPORTED_MODULE_4__.BrokenCircuitError();
            return this.#breaker.execute(() => this.#attempt(own, attempt));
        };
        // Where it may be asked but once, its time may also be over while it waits for others.
        if (call.once)
            return limited(call, signal => this.#again(call, () => work({ ...call, signal, timeoutMs: undefined })));
        return this.#again(call, () => this.#inPlace(call, () => work(call)));
    }
    async repeat(call, work) {
        return this.#again(call, () => outcomeOf(call, work));
    }
    /** The library decides whether; how long, and by which clock, is ours. */
    async #again(call, work) {
        const maxAttempts = call.once ? 0 : HOST_LIMITS.retries;
        const again = (0,cockatiel__WEBPACK_IMPORTED_MODULE_4__.retry)(WORTH_WAITING, { maxAttempts, backoff: new cockatiel__WEBPACK_IMPORTED_MODULE_4__.ConstantBackoff(0) });
        let fault;
        again.onRetry(reason => {
            fault = faultIn(reason);
        });
        try {
            const outcome = await again.execute(async ({ attempt }) => {
                if (fault !== undefined)
                    await this.#pause(attempt, fault, call);
                return work();
            }, call.signal);
            if ('error' in outcome)
                throw outcome.error;
            return outcome.value;
        }
        catch (thrown) {
            if (thrown instanceof cockatiel__WEBPACK_IMPORTED_MODULE_4__.BrokenCircuitError)
                throw this.#refusal(call);
            throw thrown instanceof PassingFault ? thrown.cause : thrown;
        }
    }
    async #pause(retry, fault, call) {
        if (this.#breaker.state === cockatiel__WEBPACK_IMPORTED_MODULE_4__.CircuitState.Open)
            throw new cockatiel__WEBPACK_IMPORTED_MODULE_4__.BrokenCircuitError();
        const ms = Math.round(this.#waitBefore(retry, fault));
        this.#sayAgain(call, retry, ms, fault);
        this.calls.retries++;
        this.calls.waitedMs += ms;
        await this.#clock.pause(ms, call.signal);
    }
    #inPlace(call, work) {
        return call.timeoutMs === undefined ? work() : this.#places.execute(work, call.signal);
    }
    async #attempt(call, attempt) {
        try {
            return await outcomeOf(call, () => limited(call, attempt));
        }
        catch (fault) {
            if (!(fault instanceof PassingFault))
                throw fault;
            this.calls.failures++;
            this.#last = fault.cause;
            if (fault.waitMs > HOST_LIMITS.longestWaitMs)
                this.#say(`wants to be left alone for ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSeconds */ .Xo)(fault.waitMs)}, which is not waited for`);
            throw fault;
        }
    }
    #waitBefore(retry, { cause: { retryAfterMs } }) {
        const { firstWaitMs } = HOST_LIMITS;
        const jitter = this.#clock.random();
        if (retryAfterMs !== undefined)
            return retryAfterMs + jitter * firstWaitMs;
        return firstWaitMs * 2 ** (retry - 1) * (1 + jitter);
    }
    /** By our own clock; the breaker compares the time since it opened with `duration`. */
    #opening() {
        const clock = this.#clock;
        const next = ({ result }) => {
            const ms = Math.max(HOST_LIMITS.openMs, faultIn(result)?.waitMs ?? 0);
            const until = clock.now() + ms;
            this.#say(`fails again and again, and is not asked for ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSeconds */ .Xo)(ms)}`);
            return {
                next,
                get duration() {
                    return clock.now() < until ? Number.POSITIVE_INFINITY : 0;
                },
            };
        };
        return { next };
    }
    #refusal({ doing }) {
        this.calls.refused++;
        const { kind, message } = this.#last ?? new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentError */ .x1('network-failed', 'unknown');
        const why = `${this.calls.host} has failed too often to be asked again now; the last time: ${message}`;
        return new HostClosedError(kind, `could not ${doing}: ${why}`);
    }
    #sayAgain({ doing }, retry, wait, { cause }) {
        const which = `attempt ${retry} of ${HOST_LIMITS.retries + 1} to ${doing} failed`;
        const asked = cause.retryAfterMs === undefined ? '' : ', as the host wants';
        const why = `${cause.kind}, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .cutText */ .IN)(cause.message, 300)}`;
        this.#say(`${which}; the next one in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSeconds */ .Xo)(wait)}${asked} (${why})`);
    }
    #say(what) {
        this.#listener({ kind: 'note', text: `${this.calls.host}: ${what}` });
    }
}
function faultIn(reason) {
    return 'error' in reason && reason.error instanceof PassingFault ? reason.error : undefined;
}
async function outcomeOf({ alsoPassing }, work) {
    try {
        return { value: await work() };
    }
    catch (error) {
        const incident = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentError */ .x1 && !(error instanceof HostClosedError);
        const passing = incident && (_failure_causes_js__WEBPACK_IMPORTED_MODULE_3__/* .TRANSIENT_CAUSES */ .s6.has(error.kind) || error.kind === alsoPassing);
        if (passing)
            throw new PassingFault(error);
        return { error };
    }
}
async function cancellably({ signal, doing }, work) {
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, signal);
    try {
        signal.throwIfAborted();
        return await work();
    }
    catch (cause) {
        if (!signal.aborted || cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentError */ .x1)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentError */ .x1('cancelled', `cancelled while trying to ${doing}`, { cause });
    }
}
/** Waits for the end of an attempt that was cut off, so that nothing of it is left. */
async function limited(call, attempt) {
    const { timeoutMs, signal, doing } = call;
    if (timeoutMs === undefined)
        return attempt(signal);
    const limit = (0,cockatiel__WEBPACK_IMPORTED_MODULE_4__.timeout)(timeoutMs, { strategy: cockatiel__WEBPACK_IMPORTED_MODULE_4__.TimeoutStrategy.Cooperative, abortOnReturn: false });
    let late;
    try {
        return await limit.execute(context => {
            late = context.signal;
            return attempt(context.signal);
        }, signal);
    }
    catch (cause) {
        signal.throwIfAborted();
        if (!late?.aborted)
            throw cause;
        const text = `could not ${doing}: no answer within ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSeconds */ .Xo)(timeoutMs)}`;
        throw call.late?.() ?? new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentError */ .x1('network-failed', text, { cause });
    }
}


/***/ }),

/***/ 1297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ schemaProblems),
/* harmony export */   LA: () => (/* binding */ describeSchemaError),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   Ww: () => (/* binding */ escapedLine),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   ol: () => (/* binding */ quoteText)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(796);

const MOST_TOLD = 3;
/**
 * What a schema finds wrong with a value, for the end of a sentence: `a.b[0]: expected X, got Y; …`. The first three,
 * and how many more there are.
 */
function describeSchemaError({ issues }, value) {
    const first = issues.slice(0, MOST_TOLD);
    const problems = schemaProblems(first, value);
    const told = problems.slice(0, MOST_TOLD).map(({ path, message }) => {
        return path.length === 0 ? message : `${pathText(path)}: ${message}`;
    });
    const left = issues.length - first.length + problems.length - told.length;
    return [...told, ...(left > 0 ? [`and ${left} more`] : [])].join('; ');
}
/** Every problem of a value, from the issues that its schema has with it. */
function schemaProblems(issues, value) {
    return issues.flatMap((issue) => {
        const path = issue.path.map(part => (typeof part === 'symbol' ? String(part) : part));
        const type = issue.code === 'invalid_type' ? TYPES[issue.expected] : undefined;
        if (issue.code === 'unrecognized_keys')
            return issue.keys.map(key => {
                const message = `unknown key ${quoteText(key)}`;
                return { kind: 'unknown key', path: [...path, key], message, found: undefined, type };
            });
        if (issue.code === 'invalid_union') {
            // Of several shapes, the one that is meant is that of the same kind: its mistakes lie deeper.
            const meant = issue.errors.find(errors => errors.every(error => error.path.length > 0));
            const deeper = meant?.map(error => ({ ...error, path: [...issue.path, ...error.path] }));
            if (deeper !== undefined)
                return schemaProblems(deeper, value);
        }
        if (issue.code === 'invalid_key') {
            const message = withFound(issue.issues[0]?.message ?? 'expected another key', path.at(-1));
            return [{ kind: 'key', path, message, found: path.at(-1), type }];
        }
        const found = valueAt(value, path);
        return [{ kind: 'value', path, message: messageOf(issue, found), found, type }];
    });
}
/** `consumers[0].test.command`; keys that are no plain words are quoted. */
function pathText(path) {
    return path
        .map((part, index) => {
        if (typeof part === 'number')
            return `[${part}]`;
        if (!/^[\w-]+$/.test(part))
            return `[${quoteText(part)}]`;
        return index === 0 ? part : `.${part}`;
    })
        .join('');
}
/** What was found, short enough for a message. */
function describeValue(value) {
    if (value === undefined || value === null)
        return 'nothing';
    if (typeof value === 'string')
        return quoteText(value);
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    return typeof value === 'object' ? 'a map' : `the ${typeof value} ${value}`;
}
/** A text in quotes, on one line, cut to 60 characters. */
function quoteText(text) {
    return `'${escapedLine(text, 60)}'`;
}
/** A text on one line, without control characters, cut to a number of characters. */
function escapedLine(text, most = 200) {
    const escaped = JSON.stringify((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(text, most)).slice(1, -1).replaceAll('\\"', '"');
    return escaped.replace(/[\x7f-\x9f\u2028\u2029]/g, '?');
}
/** How a type is called in a message. */
const TYPES = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map',
    record: 'a map',
};
function messageOf(issue, found) {
    if (found === undefined || found === null)
        return withFound(`expected ${expectedBy(issue)}`, found);
    if (issue.message.startsWith('expected '))
        return withFound(issue.message, found);
    if (issue.code === 'custom')
        return issue.message;
    return withFound(`expected ${expectedBy(issue)}`, found);
}
/** Adds what was found to a message that says what was expected; another message stands as it is. */
function withFound(message, found) {
    return message.startsWith('expected ') ? `${message}, got ${describeValue(found)}` : message;
}
function expectedBy(issue) {
    if (issue.message.startsWith('expected '))
        return issue.message.slice('expected '.length);
    if (issue.code === 'invalid_type')
        return TYPES[issue.expected] ?? issue.expected;
    if (issue.code === 'invalid_union')
        return issue.errors.flatMap(errors => errors.slice(0, 1).map(expectedBy)).join(' or ');
    if (issue.code === 'too_small')
        return describeLimit(issue);
    return issue.code === 'invalid_value' ? issue.values.map(describeChoice).join(' or ') : 'another value';
}
function describeLimit({ origin, minimum, inclusive }) {
    if (origin === 'array')
        return `at least ${minimum} ${minimum === 1 ? 'entry' : 'entries'}`;
    return `a number ${inclusive === false ? 'above' : 'of at least'} ${minimum}`;
}
function describeChoice(value) {
    return typeof value === 'string' ? quoteText(value) : String(value);
}
function valueAt(value, path) {
    return path.reduce((at, name) => {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name))
            return undefined;
        return Reflect.get(at, name);
    }, value);
}


/***/ })

};
