export const id = 284;
export const ids = [284];
export const modules = {

/***/ 8728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ consumerEnvironment),
/* harmony export */   m: () => (/* binding */ placeholderValues)
/* harmony export */ });
/* harmony import */ var _config_placeholders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5156);
/* harmony import */ var _process_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1178);


/** The placeholders that hold for the whole trial; `{report}` and `{file}` come with each file. */
function placeholderValues(context) {
    const { image, workspace, trial, ports } = context;
    return { image: image.reference, tag: image.tag, workdir: workspace.checkout, trial, ...ports };
}
/**
 * The environment of a consumer's processes. The variable that selects the image and the marks
 * come last, so that nothing in the configuration can change them or take them away. `perFile` is empty during set-up.
 */
function consumerEnvironment(config, context, perFile = { file: '', report: '' }) {
    const values = { ...placeholderValues(context), ...perFile };
    const configured = Object.entries(config.env).map(([name, text]) => [name, (0,_config_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .fill */ .GS)(text, values)]);
    const { name, value } = config.imageVariable;
    const theirs = (0,_process_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .environment */ .cA)(context.env, config.passEnv, {
        HOME: context.workspace.home,
        TMPDIR: context.workspace.tmp,
        ...(context.dockerHost !== undefined && { DOCKER_HOST: context.dockerHost }),
        ...Object.fromEntries(configured),
    });
    for (const unset of config.exclusive.unset)
        delete theirs[unset];
    return {
        ...theirs,
        [name]: value === 'tag' ? context.image.tag : context.image.reference,
        [_process_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_MARK */ .GT]: context.run,
        [_process_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .TRIAL_MARK */ .dU]: context.trial,
    };
}


/***/ }),

/***/ 278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ setUp)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _incidents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(526);
/* harmony import */ var _process_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1178);
/* harmony import */ var _process_execute_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8106);
/* harmony import */ var _process_how_ended_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5804);
/* harmony import */ var _process_last_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6949);
/* harmony import */ var _process_processes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4618);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7595);









/** Runs the consumer's set-up steps, each in a shell of its own that stops at the first failure. */
async function setUp(config, context) {
    for (const [index, step] of config.setup.entries()) {
        const log = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context.workspace.logs, `${(0,_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .fileStem */ .E)(index + 1, 'set-up')}.log`);
        const tail = new _process_last_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .LastLines */ .U();
        const ended = await runStep(step, log, context, tail);
        // A step may leave a server behind, but not into the trial, where nobody would know of it.
        await (0,_process_processes_js__WEBPACK_IMPORTED_MODULE_6__/* .killMarked */ .fR)(`${_process_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .TRIAL_MARK */ .dU}=${context.trial}`);
        const failure = failureOf(step, ended, tail);
        if (failure)
            throw failure;
    }
}
function runStep(step, log, context, tail) {
    const command = {
        program: 'bash',
        args: ['-euo', 'pipefail', '-c', step.run],
        cwd: context.workspace.checkout,
        env: context.env,
    };
    return (0,_process_execute_js__WEBPACK_IMPORTED_MODULE_4__/* .execute */ .g)(command, {
        signal: context.signal,
        timeoutMs: step.timeoutMs,
        log,
        onOutput: chunk => {
            tail.add(chunk);
            context.onOutput(chunk);
        },
    });
}
function failureOf(step, ended, tail) {
    const name = `the set-up step '${firstLine(step.run)}'`;
    if (ended.cancelled)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IncidentError */ .x1('cancelled', `cancelled during ${name}`);
    if (ended.timedOut)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IncidentError */ .x1('setup-timed-out', `${name} did not end within ${step.timeoutMs / 1000} s`);
    if (ended.logError) {
        const { message } = ended.logError;
        const kind = (0,_incidents_js__WEBPACK_IMPORTED_MODULE_2__/* .classify */ .L8)(message) ?? 'internal-error';
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IncidentError */ .x1(kind, `the log of ${name} cannot be written: ${message}`);
    }
    if (ended.exitCode === 0)
        return undefined;
    const words = tail.text();
    const end = words === '' ? ', without a word' : `; its last lines:\n${words}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IncidentError */ .x1((0,_incidents_js__WEBPACK_IMPORTED_MODULE_2__/* .classify */ .L8)(words, ended.exitCode) ?? 'setup-failed', `${name} ${(0,_process_how_ended_js__WEBPACK_IMPORTED_MODULE_8__/* .howEnded */ .f)(ended)}${end}`);
}
function firstLine(text) {
    const line = text.trim().split('\n', 1)[0] ?? '';
    return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}


/***/ }),

/***/ 7595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ fileStem),
/* harmony export */   W: () => (/* binding */ makeWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


async function makeWorkspace(work, evidence) {
    const workspace = {
        checkout: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(work, 'checkout'),
        home: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(work, 'home'),
        tmp: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(work, 'tmp'),
        scratch: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(work, 'scratch'),
        aside: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(work, 'aside'),
        reports: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(work, 'reports'),
        evidence,
        logs: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(evidence, 'logs'),
    };
    const { checkout: _, ...folders } = workspace;
    for (const folder of Object.values(folders))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    return workspace;
}
/** A name for the log and the report of a file or a step: readable, unique by its number, one path segment. */
function fileStem(index, name) {
    const readable = name.replace(/[^\w.-]+/g, '_').slice(-60);
    return `${String(index).padStart(2, '0')}-${readable}`;
}


/***/ }),

/***/ 6064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ DIGEST),
/* harmony export */   Mx: () => (/* binding */ CandidateIdentity),
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   QF: () => (/* binding */ ReportState),
/* harmony export */   Qu: () => (/* binding */ Latest),
/* harmony export */   m$: () => (/* binding */ EVIDENCE_SCHEMA),
/* harmony export */   mj: () => (/* binding */ ImageEvent),
/* harmony export */   np: () => (/* binding */ Digest),
/* harmony export */   of: () => (/* binding */ Evidence)
/* harmony export */ });
/* unused harmony exports Arm, Outcome, IncidentKind, TestCase, ReportEvidence, StartFailure, ContainerEvidence, Incident, FileEvidence, ArchiveFacts, ConsumerEvidence, Part */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6843);

/** Version of the evidence format. A reader refuses any other. */
const EVIDENCE_SCHEMA = 'compat-gate/evidence@3';
// Far beyond what any test takes, and sums of them are still numbers.
const Milliseconds = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().max(1e12);
/** Which image a trial uses. */
const Arm = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['candidate', 'baseline', 'control']);
const Outcome = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['passed', 'failed', 'errored', 'skipped', 'xfailed']);
/** What stood in the way of a trial; each kind is the code of a reason (docs/reasons.md). */
const IncidentKind = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    'build-failed',
    'candidate-tag-exists',
    'consumer-unreachable',
    'ref-not-found',
    'setup-failed',
    'setup-timed-out',
    'command-not-found',
    'exclusive-taken',
    'engine-gone',
    'rate-limited',
    'dns-failed',
    'network-failed',
    'no-space',
    'port-taken',
    'command-files-changed',
    'cancelled',
    'internal-error',
]);
const TestCase = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** `<suite or class>::<name>`, the form that `expect.skips` matches against. */
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    outcome: Outcome,
    /** Seconds; 0 where the report says nothing usable. */
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    /** Why it failed or was skipped, cut to a bounded length. */
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** How many attempts the report shows for this test: more than 1 means that it was rerun. */
    attempts: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
    /** What the text of a failed test names that is no fault of any image: a rate limit, a full disk. */
    cause: IncidentKind.optional(),
});
function isFailure({ outcome }) {
    return outcome === 'failed' || outcome === 'errored';
}
const ReportState = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['ok', 'missing', 'stale', 'malformed', 'empty']);
const ReportEvidence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    state: ReportState,
    /** What was wrong, empty when the state is `ok`. */
    detail: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    cases: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(TestCase),
});
const StartFailure = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Of the engine: 126 or 127 when there is nothing that could be run. */
    exitCode: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** What of the infrastructure the message names. */
    cause: IncidentKind.optional(),
});
const ContainerEvidence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The image as it was asked for; says nothing about what it was. */
    reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The engine's ID of the image, where it could be read before the container was gone. */
    imageId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** Whose image it ran: decided by identity, never by the reference alone. `control` is the dead one. */
    image: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['candidate', 'control', 'other', 'unknown']),
    /** True when `reference` names the candidate's repository. */
    sameRepository: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    started: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** Why the engine could not start it, where it still had the container to be asked about. */
    startFailure: StartFailure.optional(),
    /** Undefined while it ran, or when it never did. */
    exitCode: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().optional(),
    oomKilled: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** True when someone asked the engine to stop, kill or remove it before it ended. */
    stoppedByRequest: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** The container's output, relative to the evidence folder. */
    log: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
const ImageEvent = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    action: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pull', 'tag', 'untag', 'load', 'import', 'delete']),
    reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    imageId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The test file that was running. */
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
const Incident = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: IncidentKind,
    /** One sentence that names the thing and, where there is one, the way out. */
    detail: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The test file that was running. */
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
const FileEvidence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    command: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Milliseconds since the run began. */
    startedAt: Milliseconds,
    durationMs: Milliseconds,
    /** Undefined when a signal ended it, or it never started. */
    exitCode: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().optional(),
    signal: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    timedOut: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    report: ReportEvidence,
    containers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ContainerEvidence),
    /** The output of the test command, relative to the evidence folder. */
    log: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** A saved image as a file. */
const ArchiveFacts = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative() });
/** `sha256:` and 64 hexadecimal digits. */
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const Digest = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(DIGEST, 'expected sha256: and 64 hexadecimal digits');
/** Where a tag of the registry pointed when it was asked. */
const Latest = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('state', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('present'), digest: Digest }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('absent') }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('unknown'), detail: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);
const CandidateIdentity = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Of the run that built it: the value of its label. */
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The full name that the consumer looks for, `<image>:pr-<sha>`. */
    reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    tag: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** What this engine calls the image; differs between image stores. */
    engineId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** `sha256:…` of the image's configuration: the identity. */
    configDigest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    archive: ArchiveFacts,
    /** The commit of the repository that builds the image. */
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    platform: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    builder: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['buildx', 'engine']),
    /** What the registry said about the candidate's tag before the build. */
    registry: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['absent', 'unknown']), detail: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
});
const ConsumerEvidence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The full commit that `ref` was resolved to; undefined when it could not be. */
    pin: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** What is checked out after the trial. */
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** Tracked files that differ from the pin after the trial. */
    modified: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** Which part of a consumer's tests a job ran, where a plan divides them. */
const Part = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    platform: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** From 1. */
    shard: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
    shards: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
});
const Evidence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(EVIDENCE_SCHEMA),
    /** What it belongs to: a plan, or the one run that did everything. */
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Absent where one step tries everything. */
    part: Part.optional(),
    trial: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    arm: Arm,
    consumer: ConsumerEvidence,
    candidate: CandidateIdentity.optional(),
    /** What the saved candidate was after the trial; undefined when it could not be read. */
    archiveAfter: ArchiveFacts.optional(),
    engine: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), apiVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).optional(),
    /** False when events may have been missed: then no container is proof of anything. */
    witness: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ complete: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), detail: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(FileEvidence),
    /** Every event that touched the candidate's repository. */
    imageEvents: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ImageEvent),
    /** The engine's ID behind the candidate's tag after the trial; undefined when the tag is gone. */
    tagAfter: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    incidents: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Incident),
});


/***/ }),

/***/ 5804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ howEnded)
/* harmony export */ });
/** How a process ended, as the end of a sentence that begins with its name. */
function howEnded({ startError, endedBy, exitCode }) {
    if (startError)
        return `cannot start: ${startError.message}`;
    return `ended with ${endedBy ?? `exit code ${exitCode}`}`;
}


/***/ }),

/***/ 6949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ LastLines)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6193);

const KEPT_LINES = 20;
const KEPT_CHARACTERS = 4_096;
/** The end of a process's output, for the error that says why it failed. Bounded, whatever comes. */
class LastLines {
    #decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
    #text = '';
    add(chunk) {
        this.#text += this.#decoder.write(chunk);
        if (this.#text.length > 16 * KEPT_CHARACTERS)
            this.#text = this.#text.slice(-KEPT_CHARACTERS);
    }
    text() {
        const lines = this.#text.split(/\r?\n|\r/).filter(line => line.trim() !== '');
        return lines.slice(-KEPT_LINES).join('\n').slice(-KEPT_CHARACTERS);
    }
}


/***/ }),

/***/ 7907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readReport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/regular-file.js
var regular_file = __webpack_require__(1228);
;// CONCATENATED MODULE: ./build/src/trial/junit/limits.js
/** Bounds on a report, which is hostile until it is parsed. Real ones stay a hundred times below. */
const LIMITS = {
    /** Bytes of a report, compared before and while it is read. */
    bytes: 64 * 1024 * 1024,
    /** Elements inside one another. */
    depth: 64,
    /** Attributes of one element. */
    attributes: 256,
    /** `<testcase>` elements. */
    cases: 200_000,
    /** Characters of a test's id; the rest is cut. */
    id: 500,
    /** Characters of a test's text; the rest is cut. */
    text: 4_000,
};

;// CONCATENATED MODULE: ./build/src/trial/junit/malformed-report.js
/** A report is no JUnit file within the limits. The only error that parsing throws. */
class MalformedReport extends Error {
    name = 'MalformedReport';
    position;
    constructor(message, position, options) {
        super(`line ${position.line}, column ${position.column}: ${message}`, options);
        this.position = position;
    }
}

// EXTERNAL MODULE: ./build/src/evidence.js
var evidence = __webpack_require__(6064);
;// CONCATENATED MODULE: ./build/src/trial/junit/dialect.js
// Mocha lets two tests have one title, and never shows two attempts of one: a run again is the event `retry`
// (mocha/lib/runner.js), which neither mocha/lib/reporters/xunit.js nor mocha-junit-reporter/index.js writes.
const BY_ROOT = new Map([
    ['testsuites vitest tests', 'vitest'],
    ['testsuites jest tests', 'jest'],
    ['testsuites Mocha Tests', 'mocha'],
    ['testsuite Mocha Tests', 'mocha'],
]);
/** Decides from the root and the first element in it. */
function dialectOf({ name, attributes }, first) {
    const isBare = Object.keys(attributes).length === 0;
    if (name !== 'testsuites' || !isBare)
        return BY_ROOT.get(`${name} ${attributes['name']}`) ?? 'other';
    const isNode = first.name === 'testcase' || first.attributes['disabled'] !== undefined;
    return isNode ? 'node' : 'other';
}
/** Whether two cases of one name can be two tests. */
function mayRepeat(dialect) {
    return dialect !== 'other';
}

;// CONCATENATED MODULE: ./build/src/trial/junit/outcome.js
// A failed assertion says more about the candidate than a tear-down that broke after it.
const BY_SEVERITY = ['passed', 'xfailed', 'skipped', 'errored', 'failed'];
/** The one that stands where a test has both. */
function worst(a, b) {
    return BY_SEVERITY.indexOf(a) >= BY_SEVERITY.indexOf(b) ? a : b;
}
const BY_STATE = new Map(Object.entries({
    fail: 'failed',
    failed: 'failed',
    failure: 'failed',
    error: 'errored',
    errored: 'errored',
    disabled: 'skipped',
    ignored: 'skipped',
    notrun: 'skipped',
    pending: 'skipped',
    skipped: 'skipped',
    suppressed: 'skipped',
    todo: 'skipped',
}));
/**
 * What a `status` or `result` attribute of a `<testcase>` adds to its elements: GoogleTest and CTest
 * write `notrun`, `disabled`, `fail` and the like without an element. It can only make a case worse.
 */
function outcomeOfState(state) {
    return BY_STATE.get(state?.toLowerCase() ?? '') ?? 'passed';
}

;// CONCATENATED MODULE: ./build/src/trial/junit/text.js

// ESC as each dialect writes it: as it is (then U+FFFD here), pytest's #x1B, Surefire's &#27; and &amp#27;.
const COLOURS = /(?:\uFFFD|#x1B|&(?:amp)?#27;)\[[\d;]*m/g;
const CUT = '… [cut]';
/** A failure's text without colours, at most LIMITS.text characters before a mark of the cut. */
function cleanText(text) {
    return cut(text.replace(COLOURS, '').trim(), LIMITS.text);
}
/** A name on one line, without colours, at most LIMITS.id characters before a mark of the cut. */
function cleanName(name) {
    return cut(name.replace(COLOURS, '').replace(/\s+/g, ' ').trim(), LIMITS.id);
}
/** The number that an attribute holds; 0 where it holds none, or one below. Surefire groups thousands with a comma. */
function amountIn(attribute) {
    const amount = Number(attribute?.replaceAll(',', ''));
    return Number.isFinite(amount) && amount > 0 ? amount : 0;
}
function cut(text, length) {
    if (text.length <= length)
        return text;
    // Half of a surrogate pair at the end would be no character.
    return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '') + CUT;
}

;// CONCATENATED MODULE: ./build/src/trial/junit/test-id.js

const SCRIPT = /\.[cm]?[jt]sx?$/;
const ABSOLUTE = /^(\/|[A-Za-z]:[\\/])/;
/** `<class or suites>::<name>`, or the name alone; the table in dialect.ts shows it per dialect. */
function testId(raw, dialect) {
    if (isFileItself(raw, dialect))
        return cleanName(raw.name.split(/[\\/]/).at(-1) ?? raw.name);
    const name = cleanName(raw.name) || '(unnamed)';
    const path = cleanName(pathOf(raw, dialect));
    // jest-junit writes the whole title into both.
    return path === '' || path === name ? name : `${path}::${name}`;
}
function pathOf(raw, dialect) {
    const suite = raw.suite ?? '';
    return dialect === 'node' ? suite : raw.classname || suite;
}
/**
 * Node's runner writes a case named after the file when the file holds no test, or ends with a failure of
 * its own. Node 24 says which file (`file`); Node 20 does not, and uses the absolute path as the name.
 */
function isFileItself(raw, dialect) {
    if (dialect !== 'node' || raw.suite !== undefined)
        return false;
    if (raw.file !== undefined)
        return raw.file === raw.name || raw.file.endsWith(`/${raw.name}`);
    return SCRIPT.test(raw.name) && (ABSOLUTE.test(raw.name) || !/\s/.test(raw.name));
}

;// CONCATENATED MODULE: ./build/src/trial/junit/case-list.js




/** The tests of a report, in its order, with the attempts of one test put together. */
class CaseList {
    #tests = [];
    #entries = new Map();
    add(raw, dialect) {
        // The runner counts a file without a test as a test that passed.
        if (raw.outcome === 'passed' && isFileItself(raw, dialect))
            return;
        if (mayRepeat(dialect)) {
            this.#tests.push(toTest(raw, dialect));
            return;
        }
        const key = `${raw.suite}\0${raw.classname}\0${raw.name}`;
        const entry = this.#entries.get(key);
        if (entry === undefined)
            this.#addFirst(key, raw, dialect);
        else
            addAttempt(entry, raw);
    }
    tests() {
        return this.#tests;
    }
    #addFirst(key, raw, dialect) {
        const test = toTest(raw, dialect);
        this.#tests.push(test);
        this.#entries.set(key, { test, endsFailed: raw.outcome === 'failed' });
    }
}
function addAttempt(entry, raw) {
    const { test } = entry;
    // pytest writes a second case when the tear-down of a failed test errors: that is no new attempt.
    const continued = raw.tearDown && entry.endsFailed;
    test.attempts += continued ? raw.attempts - 1 : raw.attempts;
    test.outcome = worst(test.outcome, raw.outcome);
    test.seconds += raw.seconds;
    if (raw.text !== '')
        test.text = cleanText(`${test.text}\n${raw.text}`);
    entry.endsFailed = raw.outcome === 'failed';
}
function toTest(raw, dialect) {
    const { outcome, seconds, attempts } = raw;
    return { id: testId(raw, dialect), outcome, seconds, text: cleanText(raw.text), attempts };
}

;// CONCATENATED MODULE: ./build/src/trial/junit/note.js
const MEANINGS = new Map([
    ['failure', { outcome: 'failed', attempt: false }],
    ['error', { outcome: 'errored', attempt: false }],
    ['skipped', { outcome: 'skipped', attempt: false }],
    ['flakyFailure', { outcome: 'failed', attempt: true }],
    ['flakyError', { outcome: 'errored', attempt: true }],
    ['rerunFailure', { outcome: 'failed', attempt: true }],
    ['rerunError', { outcome: 'errored', attempt: true }],
]);
/** What an element says about the case that it is in; undefined for all that say nothing. */
function meaningOf(element) {
    return MEANINGS.get(element.name);
}
/** Adds what the element says to the case, all but its text. */
function note(raw, { attributes }, meaning, dialect) {
    const { type, message } = attributes;
    const { outcome } = meaning;
    if (outcome === 'errored')
        raw.tearDown = raw.outcome === 'passed' && isTearDown(message);
    if (outcome === 'skipped' && type === 'todo')
        raw.toDo = dialect === 'node';
    if (meaning.attempt)
        raw.attempts += 1;
    raw.worsen(exactOutcome(raw, outcome, type));
}
/** pytest's words; the rest of the message is the error. */
function isTearDown(message) {
    return message?.startsWith('failed on teardown') ?? false;
}
function exactOutcome(raw, outcome, type) {
    if (outcome === 'skipped')
        return type === 'pytest.xfail' ? 'xfailed' : 'skipped';
    // A test that is to do may fail in Node's runner, and the run still ends with exit code 0.
    if (raw.toDo)
        return 'skipped';
    // gotestsum: a package that does not build is a failed TestMain of no class.
    if (raw.name === 'TestMain' && raw.classname === '')
        return 'errored';
    return outcome;
}

;// CONCATENATED MODULE: ./build/src/trial/junit/raw-case.js



/** One `<testcase>` element while it is read. */
class RawCase {
    /** Names of the suites around it, joined by ` > `; undefined outside of any. */
    suite;
    classname;
    name;
    /** Absolute path of the test's file, where the dialect gives one. */
    file;
    seconds;
    outcome;
    attempts = 1;
    text = '';
    /** True when pytest wrote it for a tear-down alone. */
    tearDown = false;
    /** True when Node's runner says that the test is still to do. */
    toDo = false;
    constructor(suite, attributes) {
        this.suite = suite;
        this.classname = attributes['classname'] ?? '';
        this.name = attributes['name'] ?? '';
        this.file = attributes['file'];
        this.seconds = amountIn(attributes['time']);
        this.outcome = worst(outcomeOfState(attributes['status']), outcomeOfState(attributes['result']));
    }
    worsen(outcome) {
        this.outcome = worst(this.outcome, outcome);
    }
    /** The message leads, so that the first line of the text says what happened. */
    addText(message, body) {
        // A little more than the limit, so that the cut is seen and marked later.
        if (this.text.length > LIMITS.text)
            return;
        const lines = [this.text, body.startsWith(message) ? '' : message, body];
        this.text = lines.filter(line => line !== '').join('\n');
    }
}

;// CONCATENATED MODULE: ./build/src/trial/junit/totals.js

/** What the totals of a suite, or of the whole report, count as gone wrong; undefined for nothing. */
function wrongIn({ attributes }) {
    const counts = [
        counted(amountIn(attributes['failures']), 'failure'),
        counted(amountIn(attributes['errors']), 'error'),
    ];
    return counts.filter(count => count !== '').join(' and ') || undefined;
}
function counted(amount, noun) {
    return amount === 0 ? '' : `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./build/src/trial/junit/report-collector.js








/**
 * Turns the elements of a report into tests. Its totals are not to be trusted: pytest counts subtests, others count
 * attempts. Only a failure that they tell of, and no test, is heard: Karma counts a browser that was lost that way.
 */
class ReportCollector {
    #list = new CaseList();
    /** The path of each suite that is open. */
    #suites = [];
    #root;
    #dialect;
    #count = 0;
    #case;
    #note;
    /** What the first totals that count anything as gone wrong say: the root's, where it has some. */
    #wrong;
    /** True when anything in the report failed, also what the dialect excuses: totals count that too. */
    #hasFailure = false;
    tests() {
        return this.#list.tests();
    }
    open(element, fail) {
        if (this.#root === undefined)
            this.#openRoot(element, fail);
        else
            this.#dialect ??= dialectOf(this.#root, element);
        if (element.name === 'testsuites' || element.name === 'testsuite')
            this.#wrong ??= wrongIn(element);
        if (element.name === 'testsuite')
            this.#openSuite(element);
        else if (element.name === 'testcase')
            this.#openCase(element, fail);
        else
            this.#openNote(element, fail);
    }
    text(text) {
        const open = this.#note;
        // One character over the limit is enough for the cut to be seen.
        if (open !== undefined)
            open.body += text.slice(0, Math.max(0, LIMITS.text + 1 - open.body.length));
    }
    close(name) {
        if (name === this.#note?.element)
            this.#closeNote();
        else if (name === 'testcase')
            this.#closeCase();
        else if (name === 'testsuite')
            this.#suites.pop();
    }
    end(fail) {
        if (this.#wrong === undefined || this.#hasFailure)
            return;
        // Where attempts are shown the totals may count one that was hidden: of those the rule `rerun` tells.
        const tellsOfIt = (test) => test.attempts > 1 || (0,evidence/* isFailure */.N6)(test);
        if (this.tests().some(tellsOfIt))
            return;
        fail(`the totals say ${this.#wrong}, and no test says which`);
    }
    #openRoot(element, fail) {
        if (element.name !== 'testsuites' && element.name !== 'testsuite') {
            fail(`expected <testsuites> or <testsuite>, got <${element.name.slice(0, 100)}>`);
        }
        this.#root = element;
    }
    #openSuite({ attributes }) {
        const names = [this.#suites.at(-1), attributes['name']].filter(name => name !== undefined && name !== '');
        // Bounded here, because every case in the suite repeats it.
        this.#suites.push(cleanName(names.join(' > ')));
    }
    #openCase({ attributes }, fail) {
        if (this.#case !== undefined)
            fail('expected no <testcase> in another, got one');
        this.#startCase(attributes, fail);
    }
    #startCase(attributes, fail) {
        this.#count += 1;
        if (this.#count > LIMITS.cases)
            fail(`expected at most ${LIMITS.cases} test cases, got more`);
        this.#case = new RawCase(this.#suites.at(-1), attributes);
        return this.#case;
    }
    #closeCase() {
        if (this.#case !== undefined)
            this.#list.add(this.#case, this.#dialect ?? 'other');
        this.#case = undefined;
    }
    #openNote(element, fail) {
        const meaning = meaningOf(element);
        if (meaning === undefined)
            return;
        if (meaning.outcome !== 'skipped')
            this.#hasFailure = true;
        this.#closeNote();
        const standsAlone = this.#case === undefined;
        if (standsAlone && meaning.outcome === 'skipped')
            return;
        // The failure of a whole suite stands outside of any case: it must not be lost.
        const raw = this.#case ?? this.#startCase({ name: '(suite)' }, fail);
        note(raw, element, meaning, this.#dialect ?? 'other');
        this.#note = {
            element: element.name,
            message: element.attributes['message'] ?? '',
            body: '',
            standsAlone,
        };
    }
    #closeNote() {
        const open = this.#note;
        this.#note = undefined;
        if (open === undefined)
            return;
        this.#case?.addText(open.message, open.body.trim());
        if (open.standsAlone)
            this.#closeCase();
    }
}

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(9800);
;// CONCATENATED MODULE: ./build/src/trial/junit/xml-reader.js



// Node's test runner writes control characters as they are, which XML forbids: each becomes U+FFFD.
const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g;
/**
 * Well-formed XML in UTF-8, within the LIMITS and without a DOCTYPE, piece by piece to a visitor.
 * Everything else is a MalformedReport.
 */
class XmlReader {
    #visitor;
    #parser = new saxes/* SaxesParser */.wT({ xmlns: false });
    #decoder = new TextDecoder('utf-8', { fatal: true });
    #fail = (message) => this.#refuse(message);
    #bytes = 0;
    #depth = 0;
    #attributes = 0;
    constructor(visitor) {
        this.#visitor = visitor;
        const parser = this.#parser;
        parser.on('error', error => this.#refuse(error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')));
        parser.on('doctype', () => this.#refuse('expected a report without a DOCTYPE, got one'));
        parser.on('opentagstart', () => this.#start());
        parser.on('attribute', () => this.#countAttribute());
        parser.on('opentag', ({ name, attributes }) => visitor.open({ name, attributes, depth: this.#depth }, this.#fail));
        parser.on('text', text => visitor.text(text));
        parser.on('cdata', text => visitor.text(text));
        parser.on('closetag', ({ name }) => {
            this.#depth -= 1;
            visitor.close(name);
        });
    }
    write(chunk) {
        this.#bytes += chunk.length;
        if (this.#bytes > LIMITS.bytes)
            this.#refuse(`expected at most ${LIMITS.bytes} bytes, got more`);
        this.#parser.write(this.#decode(chunk).replace(FORBIDDEN, '\uFFFD'));
    }
    end() {
        this.#parser.write(this.#decode());
        this.#parser.close();
        this.#visitor.end(this.#fail);
    }
    #start() {
        this.#depth += 1;
        this.#attributes = 0;
        if (this.#depth > LIMITS.depth)
            this.#refuse(`expected at most ${LIMITS.depth} nested elements, got more`);
        const encoding = this.#parser.xmlDecl.encoding;
        if (this.#depth === 1 && encoding !== undefined && !/^(utf-?8|us-ascii)$/i.test(encoding)) {
            this.#refuse(`expected the encoding UTF-8, got ${encoding}`);
        }
    }
    #countAttribute() {
        this.#attributes += 1;
        if (this.#attributes > LIMITS.attributes) {
            this.#refuse(`expected at most ${LIMITS.attributes} attributes in an element, got more`);
        }
    }
    #decode(chunk) {
        try {
            return chunk === undefined ? this.#decoder.decode() : this.#decoder.decode(chunk, { stream: true });
        }
        catch (cause) {
            return this.#refuse('expected UTF-8 after here, got other bytes', { cause });
        }
    }
    #refuse(message, options) {
        const { line, column } = this.#parser;
        throw new MalformedReport(message, { line, column }, options);
    }
}

;// CONCATENATED MODULE: ./build/src/trial/junit/parse-junit.js


/** Reads one report, piece by piece. `write` and `end` throw MalformedReport, and nothing else. */
class JUnitParser {
    #collector = new ReportCollector();
    #xml = new XmlReader(this.#collector);
    write(chunk) {
        this.#xml.write(chunk);
    }
    /** The tests in the order of the report; none where it is well-formed and holds no test. */
    end() {
        this.#xml.end();
        return this.#collector.tests();
    }
}
/**
 * The tests of a whole JUnit report, given as the bytes of the file in pieces of any size.
 * What is not a JUnit report within the limits throws MalformedReport. dialect.ts says how each
 * dialect is read; a test's outcome is the worst of what the report says about it.
 */
function parseJUnit(chunks) {
    const parser = new JUnitParser();
    for (const chunk of chunks)
        parser.write(chunk);
    return parser.end();
}

;// CONCATENATED MODULE: ./build/src/trial/junit/read-report.js
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






/** File systems keep times in steps of up to 2 s (FAT), and may round down. */
const MTIME_STEP_MS = 2_000;
const NO_FILE = 'expected a regular file, got';
/**
 * What a test command left at `path`: at best its tests, otherwise what is wrong with the report.
 * Never throws for what the command did. A file of 0 bytes is `malformed`, because its writer was cut
 * off; `empty` is a complete report without a test.
 *
 * @param startedAt when the command was started, in ms since the epoch: a file that was last written
 *   before then is `stale`
 */
async function readReport(path, startedAt) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path, regular_file/* READ_UNKNOWN */.sx), true);
            return problemOf(await file.stat(), startedAt) ?? evidenceOf(await parse(file));
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
    catch (thrown) {
        return evidenceOfError(thrown);
    }
}
function problemOf(stats, startedAt) {
    if (!stats.isFile())
        return without('malformed', `${NO_FILE} ${kindOf(stats)}`);
    if (stats.mtimeMs + MTIME_STEP_MS < startedAt) {
        return without('stale', `last written ${Math.round(startedAt - stats.mtimeMs)} ms before the command started`);
    }
    if (stats.size === 0)
        return without('malformed', 'expected a report, got 0 bytes');
    if (stats.size > LIMITS.bytes) {
        return without('malformed', `expected at most ${LIMITS.bytes} bytes, got ${stats.size}`);
    }
    return undefined;
}
async function parse(file) {
    const parser = new JUnitParser();
    const buffer = Buffer.allocUnsafe(256 * 1024);
    for (;;) {
        const { bytesRead } = await file.read(buffer);
        if (bytesRead === 0)
            return parser.end();
        parser.write(buffer.subarray(0, bytesRead));
    }
}
function evidenceOf(cases) {
    if (cases.length === 0)
        return without('empty', 'the report is well-formed and holds no test');
    return { state: 'ok', detail: '', cases };
}
function evidenceOfError(thrown) {
    if (thrown instanceof MalformedReport)
        return without('malformed', thrown.message);
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return without('missing', 'no file at the path of the report');
    if (code === 'ELOOP')
        return without('malformed', `${NO_FILE} a symbolic link`);
    if (code === 'ENXIO')
        return without('malformed', `${NO_FILE} a socket`);
    if (typeof code === 'string')
        return without('malformed', `cannot be read: ${(0,errors/* messageOf */.bD)(thrown)}`);
    throw thrown;
}
function without(state, detail) {
    return { state, detail, cases: [] };
}
function kindOf(stats) {
    if (stats.isDirectory())
        return 'a directory';
    if (stats.isFIFO())
        return 'a FIFO';
    return 'a device';
}


/***/ }),

/***/ 8846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ freePorts),
/* harmony export */   f5: () => (/* binding */ portTaken),
/* harmony export */   ov: () => (/* binding */ freePort)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);

/** Whether something of this machine already listens on a TCP port, on any of its addresses. */
async function portTaken(port) {
    for (const host of ['0.0.0.0', '127.0.0.1', '::']) {
        if (await isTaken(port, host))
            return true;
    }
    return false;
}
/** A port that was free a moment ago. The engine, not this process, will listen on it. */
async function freePort() {
    const [port] = await freePorts(1);
    return port;
}
/** Several of them, no two alike. */
async function freePorts(count) {
    const servers = await Promise.all(Array.from({ length: count }, listening));
    const ports = servers.map(portOf);
    await Promise.all(servers.map(server => new Promise(resolve => server.close(resolve))));
    return ports;
}
function listening() {
    const server = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.createServer)();
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', () => resolve(server));
    });
}
function portOf(server) {
    const address = server.address();
    if (address === null || typeof address === 'string')
        throw new Error('the system gave no port');
    return address.port;
}
function isTaken(port, host) {
    const server = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.createServer)();
    return new Promise(resolve => {
        // A machine without IPv6 answers EADDRNOTAVAIL: only a taken port counts.
        server.once('error', error => resolve('code' in error && error.code === 'EADDRINUSE'));
        server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(false)));
    });
}


/***/ }),

/***/ 7745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ matches)
/* harmony export */ });
/**
 * Whether a test's id matches a pattern in which `*` stands for any text and everything else for
 * itself: ids hold brackets, slashes and colons, which file globs would read as their own.
 * Linear in the length of the id.
 */
function matches(pattern, id) {
    const parts = pattern.split('*');
    const first = parts[0] ?? '';
    const last = parts[parts.length - 1] ?? '';
    if (parts.length === 1)
        return id === pattern;
    if (!id.startsWith(first))
        return false;
    let at = first.length;
    for (const part of parts.slice(1, -1)) {
        const found = id.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return id.length - last.length >= at && id.endsWith(last);
}


/***/ })

};
