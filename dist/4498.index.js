export const id = 4498;
export const ids = [4498,3734];
export const modules = {

/***/ 48569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ peeledRef),
/* harmony export */   Qw: () => (/* binding */ resolvePin),
/* harmony export */   R8: () => (/* binding */ unreachableRepository),
/* harmony export */   dM: () => (/* binding */ remoteRefs)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80604);
/* harmony import */ var _shared_failure_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10290);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50998);



const LIST_MS = 60_000;
const SHA = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
/**
 * Resolves a ref to a commit by asking the repository, without fetching anything. A full SHA is
 * taken as it is, so that a branch of that name cannot replace it. An annotated tag is followed to
 * its commit. A name that is both a tag and a branch is refused, because programs differ in which
 * one they mean.
 */
async function resolvePin(repository, ref, context) {
    if (SHA.test(ref))
        return { ref, commit: ref };
    const wanted = possibleRefs(ref);
    const found = await remoteRefs(repository, wanted, context);
    const names = wanted.filter(name => found.has(name));
    const [fullRef, other] = names;
    if (fullRef === undefined)
        throw refNotFound(repository, ref, wanted);
    if (other !== undefined) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IncidentError */ .x1('ref-not-found', `${repository.name}: '${ref}' is ambiguous: write ${names.join(' or ')}`);
    }
    return { ref, commit: peeledRef(found, fullRef), fullRef };
}
/** The commit of a ref that was found, behind its annotated tag. */
function peeledRef(found, fullRef) {
    return found.get(`${fullRef}^{}`) ?? found.get(fullRef);
}
function possibleRefs(ref) {
    return ref.startsWith('refs/') ? [ref] : [`refs/tags/${ref}`, `refs/heads/${ref}`];
}
/**
 * The refs of a repository by their full names, and those behind annotated tags with a `^{}` at the end.
 * @param names full names; `*` stands for any text
 */
async function remoteRefs(repository, names, context) {
    const patterns = names.flatMap(name => [name, `${name}^{}`]);
    const args = ['ls-remote', '--', repository.url, ...patterns];
    const call = { doing: `list the refs of ${repository.name}`, signal: context.signal, timeoutMs: LIST_MS };
    const ended = await context.hosts.ask((0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitHost */ .hK)(repository), call, signal => askRemote(repository, args, { ...context, signal }));
    const lines = ended.stdout.split('\n').map(line => line.split('\t'));
    return new Map(lines.flatMap(([sha, name]) => (sha && name && SHA.test(sha) ? [[name, sha]] : [])));
}
async function askRemote(repository, args, context) {
    const ended = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(args, process.cwd(), context, { remote: repository });
    if (ended.exitCode !== 0)
        throw unreachableRepository(repository, ended, context);
    return ended;
}
/** Why a repository cannot be reached. Its kind says whether the cause may be gone a moment later. */
function unreachableRepository(repository, ended, context) {
    const words = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitErrorText */ .g5)(ended);
    const said = `${repository.name} cannot be reached: ${words}${accessHint(repository, words, context)}`;
    const retryAfterMs = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitRetryAfter */ .Rr)(ended);
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IncidentError */ .x1((0,_shared_failure_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .classifyFailure */ .XE)(words) ?? 'consumer-unreachable', said, { retryAfterMs });
}
function accessHint({ tokenServer }, words, { token }) {
    if (!/authentication|could not read Username|\b40[13]\b|not found/i.test(words))
        return '';
    if (token === undefined)
        return '; a private repository needs a token';
    return tokenServer === undefined
        ? '; the token is for another server, and was not shown to this one'
        : '; the token may not be allowed to read it';
}
function refNotFound(repository, ref, tried) {
    const short = /^[0-9a-f]{4,39}$/.test(ref) ? '; a commit needs its full SHA' : '';
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IncidentError */ .x1('ref-not-found', `${repository.name} has no ref '${ref}': tried ${tried.join(', ')}${short}`);
}


/***/ }),

/***/ 85189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ defaultBranch),
/* harmony export */   dE: () => (/* binding */ githubSlug),
/* harmony export */   eR: () => (/* binding */ currentBranch),
/* harmony export */   gX: () => (/* binding */ remoteUrl)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80604);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50998);
/* harmony import */ var _pin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48569);



const LIST_MS = 60_000;
/**
 * The branch that a repository's HEAD names, as in `main`.
 *
 * @throws IncidentError when it cannot be reached, or says no branch
 */
async function defaultBranch(repository, context) {
    const call = { doing: `ask ${repository.name} for its branch`, signal: context.signal, timeoutMs: LIST_MS };
    const args = ['ls-remote', '--symref', '--', repository.url, 'HEAD'];
    const listed = await context.hosts.ask((0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitHost */ .hK)(repository), call, async (signal) => {
        const ended = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(args, process.cwd(), { ...context, signal }, { remote: repository });
        if (ended.exitCode !== 0)
            throw (0,_pin_js__WEBPACK_IMPORTED_MODULE_2__/* .unreachableRepository */ .R8)(repository, ended, context);
        return ended;
    });
    const branch = /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(listed.stdout)?.[1];
    if (branch !== undefined)
        return branch;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IncidentError */ .x1('ref-not-found', `${repository.name} names no branch of its own: give one with --ref`);
}
/** The URL of a remote as the repository has it; undefined where there is none. */
async function remoteUrl(folder, context) {
    const ended = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(['config', '--get', 'remote.origin.url'], folder, context);
    return ended.exitCode === 0 ? ended.stdout.trim() || undefined : undefined;
}
/** The branch of a checkout, as in `main`; undefined where none is checked out. */
async function currentBranch(folder, context) {
    const ended = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(['symbolic-ref', '--quiet', '--short', 'HEAD'], folder, context);
    return ended.exitCode === 0 ? ended.stdout.trim() : undefined;
}
/** `owner/name`; undefined for a remote that is elsewhere. */
function githubSlug(remote) {
    const found = /^(?:https?:\/\/(?:[^@/]+@)?github\.com\/|(?:ssh:\/\/)?git@github\.com[:/])([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/;
    return found.exec(remote ?? '')?.[1];
}


/***/ }),

/***/ 10290:
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

/***/ 57886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ readJsonDocument),
/* harmony export */   dH: () => (/* binding */ parseJsonDocument),
/* harmony export */   wW: () => (/* binding */ documentFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80604);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82140);
/* harmony import */ var _schema_problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31297);





/**
 * Reads a JSON document that somebody else may have put there: never through a link, never waiting at a FIFO.
 *
 * @throws what `refuse` makes, when it cannot be read, is too long, is no JSON, or has another shape
 */
async function readJsonDocument(path, schema, { mostBytes, refuse }) {
    const text = await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readSmallFile */ .EW)(path, mostBytes).catch(cause => {
        throw refuse((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause), cause);
    });
    return parseJsonDocument(text, schema, refuse);
}
/** The file of that name in a folder, or what is no folder itself. */
async function documentFile(path, name) {
    const isFolder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(found => found.isDirectory(), () => false);
    return isFolder ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name) : path;
}
/** @throws what `refuse` makes, when the text is no JSON, or has another shape */
function parseJsonDocument(text, schema, refuse) {
    const value = parseJson(text, refuse);
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    throw refuse((0,_schema_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .describeSchemaError */ .LA)(parsed.error, value), parsed.error);
}
function parseJson(text, refuse) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw refuse(`it is no JSON: ${(0,_schema_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .escapedLine */ .Ww)((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause))}`, cause);
    }
}


/***/ }),

/***/ 31297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ schemaProblems),
/* harmony export */   LA: () => (/* binding */ describeSchemaError),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   Ww: () => (/* binding */ escapedLine),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   ol: () => (/* binding */ quoteText)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60796);

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
            const meant = issue.errors.find(errors => errors.every(isOfTheKind));
            const deeper = meant?.map(error => ({ ...error, path: [...issue.path, ...error.path] }));
            if (deeper !== undefined)
                return schemaProblems(deeper, value);
        }
        if (issue.code === 'invalid_key') {
            const message = withFound(issue.issues[0]?.message ?? 'expected another key', path.at(-1));
            return [{ kind: 'key', path, message, found: path.at(-1), type }];
        }
        const found = shownAt(value, path);
        return [{ kind: 'value', path, message: messageOf(issue, found), found, type }];
    });
}
function isOfTheKind({ path, code }) {
    return path.length > 0 || code === 'unrecognized_keys';
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
    if (typeof value === 'symbol')
        return value.description ?? 'a text';
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
/** Of a text in the place of a map of secrets nobody knows whether it is one. */
const HIDDEN = Symbol('a text');
function shownAt(value, path) {
    const found = valueAt(value, path);
    return path.at(-2) === 'secrets' && typeof found === 'string' ? HIDDEN : found;
}
function valueAt(value, path) {
    return path.reduce((at, name) => {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name))
            return undefined;
        return Reflect.get(at, name);
    }, value);
}


/***/ }),

/***/ 14498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionLaunch: () => (/* binding */ actionLaunch),
/* harmony export */   actionOfProgram: () => (/* binding */ actionOfProgram),
/* harmony export */   terminalLaunch: () => (/* binding */ terminalLaunch)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50998);
/* harmony import */ var _git_remote_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85189);
/* harmony import */ var _shared_json_documents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57886);





/**
 * As the step of a workflow: by the action's repository and ref, or by its path in the checkout where it lies there.
 *
 * @param program the file that runs, without links
 */
function actionLaunch(env, program) {
    const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref, GITHUB_WORKSPACE: workspace } = env;
    if (repository && ref) {
        const server = (0,_git_git_js__WEBPACK_IMPORTED_MODULE_1__/* .githubServer */ .Dl)(env);
        const docs = `${server}/${repository}/blob/${ref}/docs`;
        return { program: npx(gitPackage(server, repository, ref)), docs };
    }
    const path = workspace === undefined ? program : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, program);
    return { program: ['node', path.startsWith('..') ? program : path] };
}
function gitPackage(server, repository, ref) {
    if (server === 'https://github.com')
        return `github:${repository}#${ref}`;
    return `git+${server}/${repository}.git#${ref}`;
}
/**
 * As a program in a terminal: by where its package came from, or as the file that it is.
 *
 * @param program the file that runs, without links
 * @param folder of its package
 */
async function terminalLaunch(program, folder) {
    const from = await packageSource(folder);
    const [, repository, ref] = /^github:([^#]+)#(.+)$/.exec(from ?? '') ?? [];
    return {
        program: from === undefined ? ['node', program] : npx(from),
        ...(repository !== undefined && { docs: `https://github.com/${repository}/blob/${ref}/docs` }),
    };
}
/**
 * What a workflow uses that shall run this very program, as in `owner/name@<full SHA>`: from npm's record of a package that
 * came from GitHub, or from a checkout whose commit its remote has. Undefined where neither says it.
 *
 * @param folder of its package
 */
async function actionOfProgram(folder, context) {
    const [, repository, commit] = /^github:([^#]+)#([0-9a-f]{40})$/.exec((await packageSource(folder)) ?? '') ?? [];
    if (repository !== undefined)
        return `${repository}@${commit}`;
    const git = async (...args) => {
        const ended = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(args, folder, { ...context, listener: () => undefined });
        return ended.exitCode === 0 ? ended.stdout.trim() : '';
    };
    if ((await git('rev-parse', '--show-prefix', '--is-inside-work-tree')) !== 'true')
        return undefined;
    const slug = (0,_git_remote_head_js__WEBPACK_IMPORTED_MODULE_2__/* .githubSlug */ .dE)(await git('config', '--get', 'remote.origin.url'));
    const head = await git('rev-parse', 'HEAD');
    const isPushed = (await git('branch', '--remotes', '--contains', head)) !== '';
    return slug !== undefined && isPushed ? `${slug}@${head}` : undefined;
}
function npx(from) {
    return ['npx', '--yes', from];
}
const Package = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() });
// https://docs.npmjs.com/cli/configuring-npm/package-lock-json#hidden-lockfiles
const HiddenLock = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ packages: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ resolved: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() })) });
/** What npm installs the same package from again; undefined where it was not installed, or from a file. */
async function packageSource(folder) {
    const own = await readJson((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'package.json'), Package);
    if (own === undefined || !folder.endsWith((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, 'node_modules', own.name)))
        return undefined;
    const lock = await readJson((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder.slice(0, -own.name.length), '.package-lock.json'), HiddenLock);
    const from = lock?.packages[`node_modules/${own.name}`]?.resolved ?? '';
    const [, repository, commit] = FROM_GITHUB.exec(from) ?? [];
    if (repository !== undefined)
        return `github:${repository}#${commit}`;
    // A registry has its tarballs below `/-/`.
    if (/^https?:.*\/-\//.test(from))
        return `${own.name}@${own.version}`;
    return /^(git\+|https?:)/.test(from) ? from : undefined;
}
// What npm makes of `github:owner/name`.
const FROM_GITHUB = /^git\+ssh:\/\/git@github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?#([0-9a-f]{40})$/;
function readJson(path, schema) {
    const options = { mostBytes: 256 << 20, refuse: (why) => new Error(why) };
    return (0,_shared_json_documents_js__WEBPACK_IMPORTED_MODULE_3__/* .readJsonDocument */ .E_)(path, schema, options).catch(() => undefined);
}


/***/ })

};
