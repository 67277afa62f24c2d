export const id = 438;
export const ids = [438];
export const modules = {

/***/ 1178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ RUN_MARK),
/* harmony export */   dU: () => (/* binding */ TRIAL_MARK),
/* harmony export */   m0: () => (/* binding */ allowedEnvironment)
/* harmony export */ });
/** The variables that mark the processes of a run and of a trial: by them those which left their group are found. */
const RUN_MARK = 'COMPAT_GATE_RUN';
const TRIAL_MARK = 'COMPAT_GATE_TRIAL';
const ALLOWED = new Set([
    'PATH',
    'SHELL',
    'USER',
    'LOGNAME',
    'LANG',
    'LANGUAGE',
    'TZ',
    'DOCKER_TLS_VERIFY',
    'DOCKER_CERT_PATH',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'NODE_EXTRA_CA_CERTS',
    'REQUESTS_CA_BUNDLE',
    'CURL_CA_BUNDLE',
    'PIP_CERT',
    'GIT_SSL_CAINFO',
]);
// Proxies are written in both cases, and which one counts differs from program to program.
const ALLOWED_PATTERN = /^(LC_[A-Z]+|(https?|no|all|ftp)_proxy|(HTTPS?|NO|ALL|FTP)_PROXY)$/;
/**
 * The environment of a foreign process: an allow-list out of `from`, then `extra` over it.
 * Tokens, command files and inputs of a runner are not on the list, and neither is `CI`, which
 * makes the tests of some projects skip themselves.
 */
function allowedEnvironment(from, names, extra) {
    const kept = {};
    for (const [name, value] of Object.entries(from)) {
        if (value === undefined)
            continue;
        if (ALLOWED.has(name) || ALLOWED_PATTERN.test(name) || names.includes(name))
            kept[name] = value;
    }
    return { ...kept, ...extra };
}


/***/ }),

/***/ 290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ failureCauseInTest),
/* harmony export */   XE: () => (/* binding */ classifyFailure),
/* harmony export */   hk: () => (/* binding */ CAUSES_OF_CANDIDATE),
/* harmony export */   n5: () => (/* binding */ classifyBuildFailure),
/* harmony export */   s6: () => (/* binding */ TRANSIENT_CAUSES)
/* harmony export */ });
/* unused harmony export FAILURE_CAUSES */
// A name that the world's resolvers know. Containers reach each other by names, and one that crashed has none; and some
// public names stand for the local machine.
const PUBLIC_HOST = [
    String.raw `(?!\S*(?:localhost|nip\.io|sslip\.io|lvh\.me))(?:[\w-]+\.)+`,
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
        pattern: /connection timed out|connection refused|couldn't connect to server|failed to connect to|network is unreachable|no route to host|connection reset|TLS handshake timeout|i\/o timeout|the requested URL returned error: 5\d\d/i,
        inTest: anyOf(...REGISTRY_AWAY),
        source: 'strerror(3); curl errors 7 and 28; Go net/http; git http.c',
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
    const said = FAILURE_CAUSES.find(({ pattern }) => pattern?.test(text));
    const meant = FAILURE_CAUSES.find(({ exitCodes = [] }) => exitCode !== undefined && exitCodes.includes(exitCode));
    return (said ?? meant)?.kind;
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

/***/ 9333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ withRetries),
/* harmony export */   nZ: () => (/* binding */ cancellable),
/* harmony export */   wj: () => (/* binding */ withTimeout)
/* harmony export */ });
/* unused harmony export NETWORK_RETRIES */
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var p_retry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4995);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(604);
/* harmony import */ var _failure_causes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(290);




/** For the network. Tests are never run again. */
const NETWORK_RETRIES = { retries: 2, minTimeout: 1_000, factor: 2, randomize: true };
/** Runs `ask` again when it was refused by something that may pass: a rate limit, a resolver, a network. */
async function withRetries(ask, signal, options = NETWORK_RETRIES) {
    try {
        return await (0,p_retry__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .Ay)(ask, {
            ...options,
            signal,
            shouldRetry: ({ error }) => error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IncidentError */ .x1 && _failure_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .TRANSIENT_CAUSES */ .s6.has(error.kind),
        });
    }
    catch (cause) {
        if (!signal.aborted || cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IncidentError */ .x1)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IncidentError */ .x1('cancelled', 'cancelled while the network was asked', { cause });
    }
}
/**
 * The answer, unless the run is cancelled first. For questions that cannot be taken back once they are asked: the
 * answer is then waited for by nobody.
 *
 * @param doing completes "cancelled while …"
 */
async function cancellable(answer, doing, signal) {
    const answered = new AbortController();
    const cancelled = async () => {
        if (!signal.aborted)
            await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(signal, 'abort', { signal: answered.signal });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IncidentError */ .x1('cancelled', `cancelled while ${doing}`);
    };
    try {
        return await Promise.race([answer, cancelled()]);
    }
    finally {
        answered.abort();
    }
}
/**
 * The answer, unless it takes longer than `ms`: then rejects with `late()`. dockerode's promises never settle when a
 * connection breaks in the middle of an answer, so no question may go without a limit.
 */
async function withTimeout(ms, answer, late) {
    let timer;
    const limit = new Promise((_, reject) => {
        timer = setTimeout(() => reject(late()), ms);
    });
    try {
        return await Promise.race([answer, limit]);
    }
    finally {
        clearTimeout(timer);
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


/***/ }),

/***/ 4995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ay: () => (/* binding */ pRetry)
});

// UNUSED EXPORTS: AbortError, makeRetriable

;// CONCATENATED MODULE: ./node_modules/is-network-error/index.js
const objectToString = Object.prototype.toString;

const isError = value => objectToString.call(value) === '[object Error]';

const errorMessages = new Set([
	'network error', // Chrome
	'NetworkError when attempting to fetch resource.', // Firefox
	'The Internet connection appears to be offline.', // Safari 16
	'Network request failed', // `cross-fetch`
	'fetch failed', // Undici (Node.js)
	'terminated', // Undici (Node.js)
	' A network error occurred.', // Bun (WebKit)
	'Network connection lost', // Cloudflare Workers (fetch)
]);

function isNetworkError(error) {
	const isValid = error
		&& isError(error)
		&& error.name === 'TypeError'
		&& typeof error.message === 'string';

	if (!isValid) {
		return false;
	}

	const {message, stack} = error;

	// Safari 17+ has generic message but no stack for network errors
	if (message === 'Load failed' || (message.startsWith('Load failed (') && message.endsWith(')'))) {
		return stack === undefined
			// Sentry adds its own stack trace to the fetch error, so also check for that
			|| '__sentry_captured__' in error;
	}

	// Deno network errors start with specific text
	if (message.startsWith('error sending request for url')) {
		return true;
	}

	// Chrome: exact "Failed to fetch" or with hostname: "Failed to fetch (example.com)"
	if (message === 'Failed to fetch' || (message.startsWith('Failed to fetch (') && message.endsWith(')'))) {
		return true;
	}

	// Standard network error messages
	return errorMessages.has(message);
}

;// CONCATENATED MODULE: ./node_modules/p-retry/index.js


function validateRetries(retries) {
	if (typeof retries === 'number') {
		if (retries < 0) {
			throw new TypeError('Expected `retries` to be a non-negative number.');
		}

		if (Number.isNaN(retries)) {
			throw new TypeError('Expected `retries` to be a valid number or Infinity, got NaN.');
		}
	} else if (retries !== undefined) {
		throw new TypeError('Expected `retries` to be a number or Infinity.');
	}
}

function validateNumberOption(name, value, {min = 0, allowInfinity = false} = {}) {
	if (value === undefined) {
		return;
	}

	if (typeof value !== 'number' || Number.isNaN(value)) {
		throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? ' or Infinity' : ''}.`);
	}

	if (!allowInfinity && !Number.isFinite(value)) {
		throw new TypeError(`Expected \`${name}\` to be a finite number.`);
	}

	if (value < min) {
		throw new TypeError(`Expected \`${name}\` to be \u2265 ${min}.`);
	}
}

class AbortError extends Error {
	constructor(message) {
		super();

		if (message instanceof Error) {
			this.originalError = message;
			({message} = message);
		} else {
			this.originalError = new Error(message);
			this.originalError.stack = this.stack;
		}

		this.name = 'AbortError';
		this.message = message;
	}
}

function calculateDelay(retriesConsumed, options) {
	const attempt = Math.max(1, retriesConsumed + 1);
	const random = options.randomize ? (Math.random() + 1) : 1;

	let timeout = Math.round(random * options.minTimeout * (options.factor ** (attempt - 1)));
	timeout = Math.min(timeout, options.maxTimeout);

	return timeout;
}

function calculateRemainingTime(start, max) {
	if (!Number.isFinite(max)) {
		return max;
	}

	return max - (performance.now() - start);
}

async function onAttemptFailure({error, attemptNumber, retriesConsumed, startTime, options}) {
	const normalizedError = error instanceof Error
		? error
		: new TypeError(`Non-error was thrown: "${error}". You should only throw errors.`);

	if (normalizedError instanceof AbortError) {
		throw normalizedError.originalError;
	}

	const retriesLeft = Number.isFinite(options.retries)
		? Math.max(0, options.retries - retriesConsumed)
		: options.retries;

	const maxRetryTime = options.maxRetryTime ?? Number.POSITIVE_INFINITY;

	const context = Object.freeze({
		error: normalizedError,
		attemptNumber,
		retriesLeft,
		retriesConsumed,
	});

	await options.onFailedAttempt(context);

	if (calculateRemainingTime(startTime, maxRetryTime) <= 0) {
		throw normalizedError;
	}

	const consumeRetry = await options.shouldConsumeRetry(context);

	const remainingTime = calculateRemainingTime(startTime, maxRetryTime);

	if (remainingTime <= 0 || retriesLeft <= 0) {
		throw normalizedError;
	}

	if (normalizedError instanceof TypeError && !isNetworkError(normalizedError)) {
		if (consumeRetry) {
			throw normalizedError;
		}

		options.signal?.throwIfAborted();
		return false;
	}

	if (!await options.shouldRetry(context)) {
		throw normalizedError;
	}

	if (!consumeRetry) {
		options.signal?.throwIfAborted();
		return false;
	}

	const delayTime = calculateDelay(retriesConsumed, options);
	const finalDelay = Math.min(delayTime, remainingTime);

	options.signal?.throwIfAborted();

	if (finalDelay > 0) {
		await new Promise((resolve, reject) => {
			const onAbort = () => {
				clearTimeout(timeoutToken);
				options.signal?.removeEventListener('abort', onAbort);
				reject(options.signal.reason);
			};

			const timeoutToken = setTimeout(() => {
				options.signal?.removeEventListener('abort', onAbort);
				resolve();
			}, finalDelay);

			if (options.unref) {
				timeoutToken.unref?.();
			}

			options.signal?.addEventListener('abort', onAbort, {once: true});
		});
	}

	options.signal?.throwIfAborted();

	return true;
}

async function pRetry(input, options = {}) {
	options = {...options};

	validateRetries(options.retries);

	if (Object.hasOwn(options, 'forever')) {
		throw new Error('The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.');
	}

	options.retries ??= 10;
	options.factor ??= 2;
	options.minTimeout ??= 1000;
	options.maxTimeout ??= Number.POSITIVE_INFINITY;
	options.maxRetryTime ??= Number.POSITIVE_INFINITY;
	options.randomize ??= false;
	options.onFailedAttempt ??= () => {};
	options.shouldRetry ??= () => true;
	options.shouldConsumeRetry ??= () => true;

	// Validate numeric options and normalize edge cases
	validateNumberOption('factor', options.factor, {min: 0, allowInfinity: false});
	validateNumberOption('minTimeout', options.minTimeout, {min: 0, allowInfinity: false});
	validateNumberOption('maxTimeout', options.maxTimeout, {min: 0, allowInfinity: true});
	validateNumberOption('maxRetryTime', options.maxRetryTime, {min: 0, allowInfinity: true});

	// Treat non-positive factor as 1 to avoid zero backoff or negative behavior
	if (!(options.factor > 0)) {
		options.factor = 1;
	}

	options.signal?.throwIfAborted();

	let attemptNumber = 0;
	let retriesConsumed = 0;
	const startTime = performance.now();

	while (Number.isFinite(options.retries) ? retriesConsumed <= options.retries : true) {
		attemptNumber++;

		try {
			options.signal?.throwIfAborted();

			const result = await input(attemptNumber);

			options.signal?.throwIfAborted();

			return result;
		} catch (error) {
			if (await onAttemptFailure({
				error,
				attemptNumber,
				retriesConsumed,
				startTime,
				options,
			})) {
				retriesConsumed++;
			}
		}
	}

	// Should not reach here, but in case it does, throw an error
	throw new Error('Retry attempts exhausted without throwing an error.');
}

function makeRetriable(function_, options) {
	return function (...arguments_) {
		return pRetry(() => function_.apply(this, arguments_), options);
	};
}


/***/ })

};
