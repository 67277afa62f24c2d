export const id = 691;
export const ids = [691];
export const modules = {

/***/ 37096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ TEST_SELECTS),
/* harmony export */   EL: () => (/* binding */ REPORT_FORMATS),
/* harmony export */   Vd: () => (/* binding */ MOST_WAIVER_DAYS),
/* harmony export */   iE: () => (/* binding */ CONFIG_PATHS),
/* harmony export */   uq: () => (/* binding */ CONTRACT_MODES)
/* harmony export */ });
/** Where the configuration is looked for, from the repository's root. */
const CONFIG_PATHS = ['.github/compat-gate.yml', '.github/compat-gate.yaml'];
/** How long an entry of the file of waivers may last. */
const MOST_WAIVER_DAYS = 90;
const CONTRACT_MODES = ['off', 'report', 'block'];
/** The runners that can be told to run some tests of a file. */
const TEST_SELECTS = ['pytest', 'vitest', 'go'];
/** The formats of reports that are understood; each has a parser in test-reports/. */
const REPORT_FORMATS = ['junit'];


/***/ }),

/***/ 35904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i$: () => (/* binding */ imageReferenceProblem),
/* harmony export */   iS: () => (/* binding */ imageNameProblem),
/* harmony export */   jP: () => (/* binding */ IMAGE_NAME_PATTERN)
/* harmony export */ });
// The grammar of https://github.com/distribution/reference, without tag and digest.
const PART = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const LABEL = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const HOST = `(?:${LABEL}(?:\\.${LABEL})+(?::[0-9]+)?|${LABEL}:[0-9]+|localhost)`;
/** The pattern of an image's repository, for editors. */
const IMAGE_NAME_PATTERN = `^(?:${HOST}/)?${PART}(?:/${PART})*$`;
const NAME = new RegExp(IMAGE_NAME_PATTERN);
/** Why a text is not the full name of an image's repository; undefined when it is. */
function imageNameProblem(text) {
    if (text.includes('@'))
        return 'expected a repository without a digest';
    if (/:[^/]*$/.test(text))
        return 'expected a repository without a tag: the candidate is tagged pr-<sha>';
    if (text.length > 255)
        return 'expected a repository of at most 255 characters';
    if (NAME.test(text))
        return undefined;
    if (NAME.test(text.toLowerCase()))
        return 'expected a repository in lower case';
    return 'expected a repository such as registry.example/team/emulator';
}
const TAG = '\\w[\\w.-]{0,127}';
const IMAGE_REFERENCE = new RegExp(`${IMAGE_NAME_PATTERN.slice(0, -1)}(?::${TAG})?(@sha256:[0-9a-f]{64})?$`);
/** Why a text names no image that exists: by a tag, by a digest, or by the engine's own ID; undefined when it does. */
function imageReferenceProblem(text) {
    if (/^sha256:[0-9a-f]{64}$/.test(text))
        return undefined;
    if (!IMAGE_REFERENCE.test(text))
        return "expected an image that exists, as in registry.example/team/emulator:1.2.3, …@sha256:<64 digits>, or an engine's ID sha256:<64 digits>";
    if (/:[^/]*$/.test(text))
        return undefined;
    return `expected a tag or a digest, as in ${text}:latest; an ID is written sha256:<64 digits>`;
}


/***/ }),

/***/ 1576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ platformSlug),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   Je: () => (/* binding */ normalPlatform),
/* harmony export */   g$: () => (/* binding */ ownPlatform),
/* harmony export */   tj: () => (/* binding */ platformOf)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80604);


const ARCHITECTURES = { x86_64: 'amd64', x64: 'amd64', aarch64: 'arm64', ia32: '386' };
/** What a variant that is not written stands for. */
const USUAL = { amd64: 'v1', arm64: 'v8' };
/**
 * A platform `os/arch[/variant]` in the one form that all spellings of it share: `linux/arm64` for `linux/aarch64` and
 * `linux/arm64/v8`, `linux/arm/v7` for `linux/arm`.
 * https://github.com/containerd/platforms/blob/main/database.go
 */
function normalPlatform(platform) {
    const [os = '', name = '', variant] = platform.split('/');
    const architecture = ARCHITECTURES[name] ?? name;
    if (architecture === 'arm')
        return [os, architecture, variant ?? 'v7'].join('/');
    const kept = variant === undefined || variant === USUAL[architecture] ? [] : [variant];
    return [os, architecture, ...kept].join('/');
}
/** `os/arch[/variant]`, from the keys of an OCI document. */
function platformOf(keys) {
    return [keys.os, keys.architecture, keys.variant].filter(part => part).join('/');
}
/** @throws UsageError for what is none */
function parsePlatform(text) {
    if (/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9]+)?$/.test(text))
        return normalPlatform(text);
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`platform: expected os/arch, as in linux/amd64, got '${text}'`);
}
/** Of containers on this machine, whose engine runs Linux whatever the machine does. */
function ownPlatform() {
    return normalPlatform(`linux/${node_process__WEBPACK_IMPORTED_MODULE_0__.arch}`);
}
/** A platform as part of the name of a file or an artifact. */
function platformSlug(platform) {
    return platform.replaceAll('/', '-');
}


/***/ }),

/***/ 80604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ writeFailureKind),
/* harmony export */   US: () => (/* binding */ stackOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   uq: () => (/* binding */ isFull),
/* harmony export */   x1: () => (/* binding */ IncidentError),
/* harmony export */   zR: () => (/* binding */ asError),
/* harmony export */   zS: () => (/* binding */ BuildError)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

/** What the user gave is wrong: usage, an input or the configuration. Exit code 64, nothing was started. */
class UsageError extends Error {
    name = 'UsageError';
    /** In files of the repository; the message says the same. */
    places;
    constructor(message, { places = [], ...options } = {}) {
        super(message, options);
        this.places = places;
    }
}
/** Something outside stood in the way of a verdict: the gate is `inconclusive`, and says why. */
class IncidentError extends Error {
    name = 'IncidentError';
    kind;
    /** For how many milliseconds the host that was asked wants to be left alone, where it says so. */
    retryAfterMs;
    constructor(kind, message, options) {
        super(message, options);
        this.kind = kind;
        this.retryAfterMs = options?.retryAfterMs;
    }
}
/** The candidate could not be built. The message names the step and ends with the last lines of output. */
class BuildError extends IncidentError {
    name = 'BuildError';
    /** `Step 3/7 : RUN …`; undefined when it failed before the first step. */
    step;
    constructor(message, step, options) {
        super('build-failed', message, options);
        this.step = step;
    }
}
/** Whether the file system had no room, or no more of it for this user: write(2). */
function isFull(thrown) {
    if (!(thrown instanceof Error))
        return false;
    // By number, because Node has no name for a full quota: its code is `Unknown system error -122`.
    const { errno } = thrown;
    return errno === -node_os__WEBPACK_IMPORTED_MODULE_0__.constants.errno.ENOSPC || errno === -node_os__WEBPACK_IMPORTED_MODULE_0__.constants.errno.EDQUOT;
}
/** The kind of incident that it is when a file of the gate cannot be written. */
function writeFailureKind(thrown) {
    return isFull(thrown) ? 'no-space' : 'internal-error';
}
/** Anything that was thrown, as an error. */
function asError(thrown) {
    return thrown instanceof Error ? thrown : new Error(String(thrown));
}
/** All that an error which nobody expected can tell: where it was thrown, if it knows. */
function stackOf(thrown) {
    return (thrown instanceof Error ? thrown.stack : undefined) ?? messageOf(thrown);
}
/** The message of anything that was thrown. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}


/***/ }),

/***/ 82140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ refuseLinkedFolder),
/* harmony export */   EW: () => (/* binding */ readSmallFile),
/* harmony export */   EX: () => (/* binding */ asNoSpace),
/* harmony export */   LC: () => (/* binding */ freshStream),
/* harmony export */   _o: () => (/* binding */ writeFresh),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   lf: () => (/* binding */ openRegular),
/* harmony export */   n4: () => (/* binding */ packageFolder),
/* harmony export */   pq: () => (/* binding */ programFile),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   sx: () => (/* binding */ READ_UNKNOWN)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80604);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});






/** How to open what a foreign process may have put there: never through a link, never waiting at a FIFO. */
const READ_UNKNOWN = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK;
/** Opens a file that a foreign process may have replaced. Rejects for everything but a regular file. */
async function openRegular(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, READ_UNKNOWN);
    if ((await file.stat()).isFile())
        return file;
    await file.close();
    throw new Error(`expected a regular file at ${path}, got another kind`);
}
/**
 * The text of such a file.
 *
 * @throws Error when it has more bytes than that
 */
async function readSmallFile(path, mostBytes) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await openRegular(path), true);
        const { size } = await file.stat();
        if (size > mostBytes)
            throw new Error(`expected at most ${mostBytes} bytes in ${path}, got ${size}`);
        return await file.readFile('utf8');
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
// A consumer's process can put a link, which leads elsewhere, or a FIFO, at which open(2) waits for ever, where the
// gate is going to write. So what stands there goes, and the file has to be a new one: O_EXCL follows no link either.
const NEW = 'wx';
const WHATEVER = { recursive: true, force: true };
/**
 * Refuses a folder of the gate's own in whose place, or on the way to which, somebody has put a link: what is written there
 * would lie elsewhere, or over a file of somebody else.
 *
 * @param folder absolute and, as the gate has made it, without links: the folder of a run is
 * @throws Error when it is not that folder, or is gone
 */
function refuseLinkedFolder(folder) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(folder);
    if (found !== folder)
        throw new Error(`${folder} is not the folder of this run: a link leads to ${found}`);
}
/**
 * Writes a new file in place of whatever stands at `path`. It is open when this returns, so that no process that is
 * started afterwards comes before it. What goes wrong is an `error` of the stream.
 */
function freshStream(path) {
    try {
        refuseLinkedFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, WHATEVER);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path, { fd: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, NEW) });
    }
    catch (error) {
        return new node_stream__WEBPACK_IMPORTED_MODULE_4__.Writable({ construct: failed => failed((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .asError */ .zR)(error)) });
    }
}
/** The same for a text that is there as a whole. */
async function writeFresh(path, text) {
    refuseLinkedFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, WHATEVER);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(path, text, { flag: NEW });
}
/**
 * Makes a folder, and those above it that are missing.
 *
 * @throws IncidentError where the file system has no room for it
 */
async function makeFolder(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path, { recursive: true }).catch(error => makeFirst(path, error));
    }
    catch (cause) {
        throw asNoSpace(cause, path);
    }
}
/** What was thrown because `path` could not be made: an incident that says so, where there was no room. */
function asNoSpace(cause, path) {
    if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isFull */ .uq)(cause))
        return cause;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .IncidentError */ .x1('no-space', `${path} cannot be made: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(cause)}; make room there`, {
        cause,
    });
}
// Node's mkdir says "no such file" for whatever goes wrong below the first folder; one level alone says what it was.
async function makeFirst(path, error) {
    let missing = path;
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(missing)))
        missing = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(missing);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(missing);
    throw error;
}
/** 64 hexadecimal digits. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
/** The file that is running, without links: `dist/index.js`, `bin/…` or a compiled source. */
function programFile() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(process.argv[1] ?? process.cwd());
}
/** The folder of this package, from the program that is running. */
function packageFolder() {
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(programFile());
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'action.yml')) && folder !== (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder))
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder);
    return folder;
}


/***/ }),

/***/ 15273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SV: () => (/* binding */ FAIL_CLOSED),
/* harmony export */   an: () => (/* binding */ STAGES),
/* harmony export */   mc: () => (/* binding */ INPUTS),
/* harmony export */   py: () => (/* binding */ OUTPUTS)
/* harmony export */ });
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37096);

/** The parts of the pipeline that a step can run. */
const STAGES = ['all', 'plan', 'build', 'trial', 'judge', 'issue', 'promote'];
/**
 * Every input of the action, and every option of the terminal's stages. action.yml and the tables of docs/action.md are
 * written from it.
 */
const INPUTS = {
    config: {
        meaning: 'The configuration file, from the root of the repository. Where the default is not there, `.github/compat-gate.yaml` is read.',
        stages: ['all', 'plan', 'build', 'trial', 'judge', 'issue'],
        fallback: _config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG_PATHS */ .iE[0],
    },
    stage: {
        meaning: `Which part of the pipeline to run: ${STAGES.map(stage => `\`${stage}\``).join(', ')}.`,
        stages: STAGES,
        fallback: 'all',
    },
    sha: {
        meaning: 'The commit that the candidate is tagged after, when it is not the one that is checked out.',
        stages: ['all', 'plan'],
    },
    image: {
        meaning: 'An image that exists, to be tried in the place of a build: a tag, a digest, or in one step also the engine’s ID `sha256:…`. It is resolved once; `candidate.image-ref` of the configuration does the same.',
        stages: ['all', 'plan'],
    },
    token: {
        meaning: "Reads a private consumer's repository, and the list of files of a pull request. It reaches no foreign process. `issue` writes with it.",
        stages: ['all', 'plan', 'trial', 'judge', 'issue'],
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of a workflow
        fallback: '${{ github.token }}',
    },
    consumer: {
        meaning: 'Try only this consumer, with its releases; `name@tag` for one of those alone. For `trial`: the one of its job.',
        stages: ['all', 'plan', 'trial'],
    },
    ref: {
        meaning: 'Instead of the consumer’s configured ref, for one consumer: a full SHA, a tag or a branch.',
        stages: ['all', 'plan'],
    },
    platform: {
        meaning: 'Which of the `candidate.platforms` to build, or to try.',
        stages: ['all', 'build', 'trial'],
    },
    shard: {
        meaning: 'Which of the consumer’s sets of test files to run, from 1.',
        stages: ['trial'],
        required: true,
    },
    plan: {
        meaning: 'The output `plan` of the stage `plan`.',
        stages: ['build', 'trial', 'judge'],
        required: true,
    },
    candidate: {
        meaning: 'A folder with what `build` left in `candidate-dir`, of one platform or each in a folder of its own.',
        stages: ['trial', 'judge', 'promote'],
        required: true,
    },
    evidence: {
        meaning: 'A folder with what every `trial` left in `report-dir`, each in a folder of its own.',
        stages: ['judge'],
        required: true,
    },
    'image-id': {
        meaning: 'What each `build` gave as its output `image-id`, separated by commas: no other candidate is judged.',
        stages: ['judge'],
        required: true,
    },
    'approved-image-id': {
        meaning: 'What the gate approved.',
        stages: ['promote'],
        required: true,
    },
    'candidate-image': {
        meaning: 'What the gate gave as its output `candidate-image`: its repository is the one that is published to.',
        stages: ['promote'],
        required: true,
    },
    verdict: {
        meaning: 'The gate’s verdict.json, or the folder that holds it.',
        stages: ['issue', 'promote'],
        required: true,
    },
    version: {
        meaning: 'The tag of the release, as in `v1.2.3`. A platform’s own tag is `<version>-<architecture>`.',
        stages: ['promote'],
        required: true,
    },
    'platform-tags': {
        meaning: 'Other endings for the tags of platforms, as in `linux/amd64=x86_64,linux/arm64=arm64`.',
        stages: ['promote'],
    },
    'expected-latest': {
        meaning: 'Where `:latest` must point before it is moved: a digest `sha256:…`, or `none`. Otherwise where it pointed when the plan was made.',
        stages: ['promote'],
    },
    'dry-run': {
        meaning: 'Check everything, say what would be done, and push nothing.',
        stages: ['promote'],
        fallback: 'false',
    },
    'set-up-cache': {
        meaning: 'A folder of set-ups that earlier runs have kept, as `actions/cache/restore` brings it; it need not be there. One is put back where the consumer has a `setup-cache`, and the trial leaves in it what it keeps itself.',
        stages: ['trial'],
    },
    'last-green': {
        meaning: 'The verdict.json of the last run that was green, or the folder of its report: what has moved since is said, and with its recordings also while the tests run what the image does otherwise; its times divide the test files among shards. It decides nothing.',
        stages: ['all', 'plan', 'trial', 'judge'],
    },
    again: {
        meaning: 'With `false`, the nightly run (`schedule`) does not apply where nothing has changed since the last green, which was a pass: then `last-green` is needed, and nothing is approved. Never say so where the image is published.',
        stages: ['all', 'plan'],
        fallback: 'true',
    },
    comment: {
        meaning: 'Write the verdict as a comment on the pull request, and over it at the next run. Its job needs `pull-requests: write`.',
        stages: ['judge'],
        fallback: 'false',
    },
    'fail-on-verdict': {
        meaning: 'Make the step red unless the verdict is `pass` or `not-applicable`.',
        stages: ['all', 'judge'],
        fallback: 'true',
    },
};
/** Every output of the action. */
const OUTPUTS = {
    verdict: {
        meaning: '`pass`, `fail`, `inconclusive` or `not-applicable`.',
        stages: ['all', 'plan', 'judge'],
        closed: 'inconclusive',
    },
    compatible: {
        meaning: '`true` for `pass`, `false` for everything else.',
        stages: ['all', 'judge'],
        closed: 'false',
    },
    'approved-image-id': {
        meaning: "The candidate's config digest `sha256:…`, for `pass` only; otherwise empty. Of several platforms the digests, separated by commas.",
        stages: ['all', 'judge'],
        closed: '',
    },
    'candidate-image': {
        meaning: "The candidate's full reference.",
        stages: ['all', 'build', 'judge'],
        closed: '',
    },
    'candidate-tag': {
        meaning: "The candidate's tag, `pr-<sha>`; in a terminal `pr-<sha>-dirty` where uncommitted changes are part of it.",
        stages: ['all', 'build', 'judge'],
        closed: '',
    },
    'image-id': {
        meaning: "The candidate's config digest, whatever the verdict. Of several platforms all of them.",
        stages: ['all', 'build', 'judge'],
        closed: '',
    },
    'candidate-dir': {
        meaning: 'The folder of the frozen candidate: image.tar and candidate.json.',
        stages: ['all', 'build'],
        closed: '',
    },
    consumers: {
        meaning: "JSON, a list of each consumer's name, pin and verdict.",
        stages: ['all', 'judge'],
        closed: '[]',
    },
    'report-dir': {
        meaning: 'The folder of verdict.json, summary.md, report.html, badge.json, the evidence, the recordings and the logs.',
        stages: ['all', 'trial', 'judge'],
        closed: '',
    },
    'set-up-kept': {
        meaning: 'The folder `set-up-cache`, with a set-up in it that later runs may be given. Empty where none was kept: the one that was put back is the same, there is no `setup-cache`, it is not the first shard, or the event is that of a fork.',
        stages: ['trial'],
        closed: '',
    },
    'report-url': {
        meaning: 'The page of the workflow’s run, where the job summary and the artifacts are.',
        stages: ['all', 'judge'],
        closed: '',
    },
    'tests-passed': {
        meaning: 'How many tests passed on the candidate, of all consumers; empty when nothing was judged.',
        stages: ['all', 'judge'],
        closed: '',
    },
    'tests-failed': {
        meaning: 'How many failed, whosever fault it is.',
        stages: ['all', 'judge'],
        closed: '',
    },
    'tests-skipped': {
        meaning: 'How many were skipped, or failed as their consumer expects.',
        stages: ['all', 'judge'],
        closed: '',
    },
    applies: {
        meaning: '`true` when the gate applies to the event, `false` when it does not.',
        stages: ['plan'],
        closed: '',
    },
    plan: {
        meaning: 'JSON: what has to be built, tried and judged. The input `plan` of those stages.',
        stages: ['plan'],
        closed: '',
    },
    builds: {
        meaning: 'JSON, a job matrix: `platform`, and a `name` for its artifact.',
        stages: ['plan'],
        closed: '',
    },
    matrix: {
        meaning: 'JSON, a job matrix: `consumer`, `shard`, `platform`, the name of the `build` that it needs, and a `name` for its artifact. With a `setup-cache` also `set-up`, how the keys of its kept set-ups begin, and `pin`, the commit.',
        stages: ['plan'],
        closed: '',
    },
    'expected-latest': {
        meaning: 'Where `:latest` pointed when the plan was made: a digest, or `none`; empty when nobody could say. The input of that name.',
        stages: ['all', 'plan', 'judge'],
        closed: '',
    },
    'version-digest': {
        meaning: 'The digest of the release’s manifest in the registry.',
        stages: ['promote'],
        closed: '',
    },
    'latest-digest': {
        meaning: 'The digest that `:latest` has now.',
        stages: ['promote'],
        closed: '',
    },
};
/** What the outputs say until a verdict is known, and for ever when there is none: nothing is approved. */
const FAIL_CLOSED = Object.fromEntries(Object.entries(OUTPUTS).map(([name, { closed }]) => [name, closed]));


/***/ }),

/***/ 37080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _image_image_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35904);
/* harmony import */ var _image_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1576);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80604);
/* harmony import */ var _action_definition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15273);





/**
 * @param get an input by its name, an empty text when it is not set
 * @throws UsageError that names the input, what was expected and what was found
 */
function readInputs(get, root) {
    const stage = parseStage(get('stage'));
    const given = new GivenInputs(get, stage, root);
    given.refuseStrays();
    const config = given.optional('config');
    switch (stage) {
        case 'all':
            return {
                stage,
                root,
                config,
                sha: given.optional('sha'),
                image: given.image(),
                token: given.optional('token'),
                consumer: given.optional('consumer'),
                ref: given.optional('ref'),
                platform: given.platform(),
                lastGreen: given.optionalPath('last-green'),
                again: given.flag('again'),
                failOnVerdict: given.flag('fail-on-verdict'),
            };
        case 'plan':
            return {
                stage,
                root,
                config,
                sha: given.optional('sha'),
                image: given.image(),
                token: given.optional('token'),
                consumer: given.optional('consumer'),
                ref: given.optional('ref'),
                lastGreen: given.optionalPath('last-green'),
                again: given.flag('again'),
            };
        case 'build':
            return { stage, root, config, plan: given.required('plan'), platform: given.platform() };
        case 'trial':
            return {
                stage,
                root,
                config,
                token: given.optional('token'),
                plan: given.required('plan'),
                consumer: given.required('consumer'),
                shard: given.wholeNumber('shard'),
                platform: given.platform(),
                candidate: given.absolutePath('candidate'),
                setUpCache: given.optionalPath('set-up-cache'),
                lastGreen: given.optionalPath('last-green'),
            };
        case 'judge':
            return {
                stage,
                root,
                config,
                token: given.optional('token'),
                plan: given.required('plan'),
                candidate: given.absolutePath('candidate'),
                evidence: given.absolutePath('evidence'),
                imageId: get('image-id'),
                lastGreen: given.optionalPath('last-green'),
                comment: given.flag('comment'),
                failOnVerdict: given.flag('fail-on-verdict'),
            };
        case 'issue':
            return { stage, root, config, token: given.optional('token'), verdict: given.absolutePath('verdict') };
        case 'promote':
            return {
                stage,
                root,
                candidate: given.absolutePath('candidate'),
                approvedImageId: get('approved-image-id'),
                candidateImage: given.required('candidate-image'),
                verdict: given.absolutePath('verdict'),
                version: given.required('version'),
                platformTags: given.optional('platform-tags'),
                expectedLatest: given.optional('expected-latest'),
                dryRun: given.flag('dry-run'),
            };
    }
}
function parseStage(text) {
    const stage = _action_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .STAGES */ .an.find(one => one === (text === '' ? 'all' : text));
    if (stage !== undefined)
        return stage;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`stage: expected one of ${_action_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .STAGES */ .an.join(', ')}, got '${text}'`);
}
class GivenInputs {
    #get;
    #stage;
    #root;
    constructor(get, stage, root) {
        this.#get = get;
        this.#stage = stage;
        this.#root = root;
    }
    /** Whoever sets an input that does nothing for the stage expects something of it. */
    refuseStrays() {
        const stage = `for stage '${this.#stage}'`;
        const strays = Object.keys(_action_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .INPUTS */ .mc).filter(name => this.#isStray(name));
        const empty = strays.filter(name => factsOf(name).fallback === undefined);
        const problems = strays
            .filter(name => !empty.includes(name))
            .map(name => `${name}: must be ${factsOf(name).fallback}, its default, ${stage}, got '${this.#get(name)}'`);
        if (empty.length > 0)
            problems.unshift(`${empty.join(', ')}: must be empty ${stage}`);
        if (problems.length > 0)
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(problems.join('; '));
    }
    #isStray(name) {
        // Every step is given a token, whatever the workflow says: its default is an expression, which the runner has filled in.
        if (name === 'token')
            return false;
        const { stages, fallback } = factsOf(name);
        const value = this.#get(name);
        return !stages.includes(this.#stage) && value !== '' && value !== fallback;
    }
    optional(name) {
        const value = this.#get(name);
        return value === '' ? undefined : value;
    }
    required(name) {
        const value = this.optional(name);
        if (value !== undefined)
            return value;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${name}: expected a value for stage '${this.#stage}', got nothing`);
    }
    absolutePath(name) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(this.#root, this.required(name));
    }
    optionalPath(name) {
        const value = this.optional(name);
        return value === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(this.#root, value);
    }
    wholeNumber(name) {
        const text = this.required(name);
        if (/^[1-9]\d{0,5}$/.test(text))
            return Number(text);
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${name}: expected a whole number of at least 1, got '${text}'`);
    }
    image() {
        const text = this.optional('image');
        const problem = text === undefined ? undefined : (0,_image_image_name_js__WEBPACK_IMPORTED_MODULE_1__/* .imageReferenceProblem */ .i$)(text);
        if (problem !== undefined)
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`image: ${problem}, got '${text}'`);
        return text;
    }
    flag(name) {
        const text = this.optional(name) ?? factsOf(name).fallback;
        if (text === 'true' || text === 'false')
            return text === 'true';
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${name}: expected true or false, got '${text}'`);
    }
    platform() {
        const text = this.optional('platform');
        return text === undefined ? undefined : (0,_image_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePlatform */ .FL)(text);
    }
}
function factsOf(name) {
    return _action_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .INPUTS */ .mc[name];
}


/***/ })

};
