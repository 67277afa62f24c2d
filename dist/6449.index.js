export const id = 6449;
export const ids = [6449];
export const modules = {

/***/ 53691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ holdsFile),
/* harmony export */   G5: () => (/* binding */ partLabel),
/* harmony export */   J2: () => (/* binding */ keyOfTest),
/* harmony export */   J8: () => (/* binding */ selectedTests),
/* harmony export */   O9: () => (/* binding */ readPartLabel),
/* harmony export */   dK: () => (/* binding */ withParts),
/* harmony export */   sp: () => (/* binding */ isSelected)
/* harmony export */ });
const LABEL = /^(.+) \(part ([1-9]\d*) of ([1-9]\d*)\)$/s;
/** What a part of a file is called wherever a file is: in `test.files`, the plan, the evidence and the reports. */
function partLabel({ file, part, of }) {
    return `${file} (part ${part} of ${of})`;
}
/** The reverse of it; no file of a configuration is called like a part. */
function readPartLabel(label) {
    const [, file = label, part = '1', of = '1'] = LABEL.exec(label) ?? [];
    return { file, part: Number(part), of: Number(of) };
}
/**
 * What the runner and the gate know a test by: the letters, digits and underscores of its name. Whatever else a name holds,
 * runners and reports write in ways of their own. Tests of one key are in one part.
 *
 * @param id as in the report
 */
function keyOfTest(id, select) {
    return nameOfTest(id, select).replace(/[^0-9A-Za-z_]/g, '');
}
function nameOfTest(id, select) {
    if (select === 'pytest')
        return id;
    // The patterns of Vitest and Go are not compared with the file, or the package, that their reports put before a name.
    const name = id.slice(id.indexOf('::') + 1);
    // Go runs a test with its subtests.
    return select === 'go' ? (name.split('/', 1)[0] ?? '') : name;
}
function isSelected({ keys, isRest }, key) {
    return keys.has(key) !== isRest;
}
/** The tests to run of one of `test.files`; undefined for all. */
function selectedTests({ divided = [] }, label) {
    const { file, part, of } = readPartLabel(label);
    if (of === 1)
        return undefined;
    const found = divided.find(one => one.file === file);
    if (found === undefined)
        throw new Error(`expected to know which tests are of ${label}`);
    const isRest = part === of;
    return { keys: new Set(isRest ? found.keys.flat() : found.keys[part - 1]), isRest };
}
/** With the parts of each divided file in its place. */
function withParts(test, divided) {
    if (test.select === undefined || divided.length === 0)
        return test;
    const files = test.files.flatMap(file => {
        const of = (divided.find(one => one.file === file)?.keys.length ?? 0) + 1;
        return of === 1
            ? [file]
            : Array.from({ length: of }, (_, index) => partLabel({ file, part: index + 1, of }));
    });
    return { ...test, files, divided };
}
/** Whether a file, or the first part of it, is among these. */
function holdsFile(labels, file) {
    return labels.some(label => {
        const own = readPartLabel(label);
        return own.file === file && own.part === 1;
    });
}


/***/ }),

/***/ 26064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ ORIGIN_WANTED),
/* harmony export */   Cq: () => (/* binding */ PulledImage),
/* harmony export */   Dh: () => (/* binding */ DIGEST),
/* harmony export */   FX: () => (/* binding */ CandidateFields),
/* harmony export */   Hi: () => (/* binding */ GivenImage),
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   NH: () => (/* binding */ InstalledPackage),
/* harmony export */   Q5: () => (/* binding */ RunnerImage),
/* harmony export */   QF: () => (/* binding */ ReportState),
/* harmony export */   Qu: () => (/* binding */ Latest),
/* harmony export */   TN: () => (/* binding */ hasOrigin),
/* harmony export */   Xw: () => (/* binding */ SetUpEvidence),
/* harmony export */   m$: () => (/* binding */ EVIDENCE_SCHEMA),
/* harmony export */   mO: () => (/* binding */ ArchiveFacts),
/* harmony export */   mj: () => (/* binding */ ImageEvent),
/* harmony export */   np: () => (/* binding */ Digest),
/* harmony export */   of: () => (/* binding */ Evidence)
/* harmony export */ });
/* unused harmony exports Outcome, IncidentKind, TestCase, ReportEvidence, StartFailure, LogLine, ContainerEvidence, Incident, FileEvidence, BuildOptions, CandidateIdentity, BaselineIdentity, ConsumerEvidence, Part, HostCalls */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** Version of the evidence format. A reader refuses any other. */
const EVIDENCE_SCHEMA = 'compat-gate/evidence@6';
// Far beyond what any test takes, and sums of them are still numbers.
const Milliseconds = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().max(1e12);
const Count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative().max(1e9);
/** Which image a trial uses. */
const Arm = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['candidate', 'baseline', 'control']);
const Outcome = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['passed', 'failed', 'errored', 'skipped', 'xfailed']);
/** What stood in the way of a trial; each kind is the code of a reason (docs/reasons.md). */
const IncidentKind = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    'build-failed',
    'candidate-tag-exists',
    'consumer-unreachable',
    'ref-not-found',
    'lfs-missing',
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
    'baseline-unavailable',
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
    /** The end of what a failed test printed, where the report has it. */
    printed: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
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
    /** The cases stand in the order in which they ran, one after the other, unless the tool was told otherwise. */
    inOrder: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional(),
});
const StartFailure = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Of the engine: 126 or 127 when there is nothing that could be run. */
    exitCode: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** What of the infrastructure the message names. */
    cause: IncidentKind.optional(),
});
/** What a log says, once, and how often. */
const LogLine = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** A line, or the lines of a stack trace; cut to a bounded length. */
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    times: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
});
const ContainerEvidence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The image as it was asked for; says nothing about what it was. */
    reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The engine's ID of the image, where it could be read before the container was gone. */
    imageId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** Whose image it ran: decided by identity, never by the reference alone. `control` is the dead one. */
    image: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['candidate', 'baseline', 'control', 'other', 'unknown']),
    /** True when `reference` names the candidate's repository. */
    sameRepository: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** The other image of that repository that its image is, or was made from, whatever it is called. */
    origin: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** True when its image was gone before it could be looked at, so that it may come from another one of that repository. */
    unseen: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
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
    /** What its output tells of trouble: statuses from 400, errors, stack traces. Absent where the file is green. */
    trouble: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(LogLine).optional(),
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
/** How often the image under test was used by its published ports, as the gateway saw it. */
const UseEvidence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** TCP connections on which it sent something. */
    connections: Count,
    /** Requests that it answered, with whatever HTTP status. */
    requests: Count,
    /** It could be used in ways that nobody saw as well. */
    atLeast: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional(),
});
/** Of which file it is a part, where its runner can be told to run some tests alone: part 1 of 1 is the whole. */
const PartEvidence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    part: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
    of: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
    /**
     * Ids of the tests that its report names as skipped because they are of another part; they are not among its cases.
     * Absent where reports do not name such tests.
     */
    left: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
});
const FileEvidence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Of `test.files`, or the label of a part of it. */
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
    /** The last lines of that output, where the file is not green. */
    lastLines: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** Absent where nobody could see it: no gateway stood between, or the tests went around it. */
    use: UseEvidence.optional(),
    /** Absent where the configuration does not say how to divide it. */
    select: PartEvidence.optional(),
    /** What was said to the image, as HAR 1.2, relative to the evidence folder. */
    har: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
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
/** An image that was there before the run, and was not built by it. */
const GivenImage = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** As it was asked for: `<repository>:<tag>`, `<repository>@sha256:…`, or an engine's ID `sha256:…`. */
    reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** What that was resolved to, once: a manifest or an index of the registry, or the engine's ID of it. */
    digest: Digest,
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['registry', 'engine']),
});
/** How a candidate was built, beyond its commit: what may change it, and never the text of a secret. */
const BuildOptions = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
    /** By the names that the Dockerfile has for them. */
    contexts: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
    /** Their ids. */
    secrets: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
    /** Their ids. */
    ssh: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
    pull: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional(),
    noCache: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional(),
});
/** The keys of a `CandidateIdentity`, for what has more of them; check it with `hasOrigin` then. */
const CandidateFields = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Of the run that froze it: the value of its label, where that run has built it. */
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /**
     * The full name that the consumer looks for: `<image>:pr-<sha>`, `…:pr-<sha>-dirty` with uncommitted changes, or
     * `…:pr-<digest>-image` where it was not built.
     */
    reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    tag: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** What this engine calls the image; differs between image stores. */
    engineId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** `sha256:…` of the image's configuration: the identity. */
    configDigest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    archive: ArchiveFacts,
    /** The commit of the repository that builds the image; absent where it was not built. */
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** Where it was not built. */
    given: GivenImage.optional(),
    /** Files of no commit that the build could see, from the repository's root; absent where there were none. */
    uncommitted: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
    platform: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Absent where it was not built. */
    builder: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['buildx', 'engine']).optional(),
    /** Absent where the configuration says nothing beyond context, Dockerfile, target and arguments. */
    options: BuildOptions.optional(),
    /** What the registry said about the candidate's tag before the run. */
    registry: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['absent', 'unknown']), detail: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
});
/** Whether it says what a candidate is: what a commit was built into, or an image that was given. */
function hasOrigin({ commit, builder, given }) {
    const isBuilt = commit !== undefined && builder !== undefined;
    return given === undefined ? isBuilt : commit === undefined && builder === undefined;
}
/** What `hasOrigin` asks for. */
const ORIGIN_WANTED = 'expected either a commit and its builder, or what was given';
const CandidateIdentity = CandidateFields.refine(hasOrigin, ORIGIN_WANTED);
/** The published image that a candidate is compared with. */
const BaselineIdentity = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** In the registry: `<repository>:<tag>`, or `<repository>@sha256:…` where the configuration names a digest. */
    reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Of the manifest or index that the reference named when it was asked. */
    digest: Digest,
    /** `sha256:…` of the image's configuration: the identity. */
    configDigest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** What this engine calls the image. */
    engineId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Its own tag for this run, by which the consumer was told of it: `pr-<sha>-baseline`. */
    tag: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** Something that set-up installed. One name may be there in several versions. */
const InstalledPackage = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** An image of another repository than the candidate's, as it was pulled. */
const PulledImage = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), digest: Digest });
/** The image of a hosted runner, as in `ubuntu24` and `20251112.124.1`. */
const RunnerImage = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ image: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** How the set-up of a consumer was come by, where the configuration has a `setup-cache`. */
const SetUpEvidence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /**
     * `made`: from nothing. `restored`: an earlier one was put back, and no step ran. `continued`: the steps ran on top of an
     * earlier one.
     */
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['made', 'restored', 'continued']),
    /** The earlier one. */
    from: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ pin: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), made: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).optional(),
    /** What was kept of this one for later runs. */
    kept: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), archive: ArchiveFacts }).optional(),
});
const ConsumerEvidence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The full commit that `ref` was resolved to; undefined when it could not be. */
    pin: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** What is checked out after the trial. */
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** Tracked files that differ from the pin before or after the trial. */
    modified: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** What set-up has installed, sorted by name; absent where nothing lists it. */
    installed: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(InstalledPackage).max(20_000).optional(),
    /** Absent where every set-up is made from nothing. */
    setUp: SetUpEvidence.optional(),
    /** What of it is not known, and decides nothing; a sentence each. */
    notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
});
/** Which part of a consumer's tests a job ran, where a plan divides them. */
const Part = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    platform: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** From 1. */
    shard: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
    shards: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
});
/** How often a host was asked over a network. */
const HostCalls = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** With its port, where it has one of its own. */
    host: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    calls: Count,
    /** Attempts beyond the first of each call. */
    retries: Count,
    /** Attempts that failed for a reason that may pass. */
    failures: Count,
    /** Calls that were given up, most of them before an attempt, because the host had failed too often. */
    refused: Count,
    /** Between the attempts, of all calls together. */
    waitedMs: Milliseconds,
});
const Evidence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(EVIDENCE_SCHEMA),
    /** What it belongs to: a plan, or the one run that did everything. */
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Absent where one step tries everything. */
    part: Part.optional(),
    trial: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    arm: Arm,
    /** From 1, of a run that tells the arms apart; absent for the candidate's own trial and for the control. */
    round: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().optional(),
    consumer: ConsumerEvidence,
    candidate: CandidateIdentity.optional(),
    /** In the evidence of the baseline, where it could be had. */
    baseline: BaselineIdentity.optional(),
    /** What the saved candidate was after the trial; undefined when it could not be read. */
    archiveAfter: ArchiveFacts.optional(),
    engine: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), apiVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).optional(),
    /** False when events may have been missed: then no container is proof of anything. */
    witness: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        complete: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        detail: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** What it saw and no rule judges; a sentence each. */
        notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
    }),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(FileEvidence),
    /** Every event that touched the candidate's repository. */
    imageEvents: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ImageEvent),
    /** The engine's ID behind the candidate's tag after the trial; undefined when the tag is gone. */
    tagAfter: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    incidents: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Incident),
    /** What the tests have pulled beside the candidate, sorted by reference; absent where that is nothing. */
    pulled: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(PulledImage).optional(),
    /** Of the machine; absent where it is no hosted runner. */
    runner: RunnerImage.optional(),
    /** What the step had asked of others when this was written, for whatever of its trials. */
    asked: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(HostCalls),
});


/***/ }),

/***/ 67713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ commitUrl),
/* harmony export */   Hx: () => (/* binding */ sourceUrl),
/* harmony export */   KQ: () => (/* binding */ candidateCommitUrl),
/* harmony export */   Z3: () => (/* binding */ sourcePath),
/* harmony export */   ZL: () => (/* binding */ isRepositoryHere),
/* harmony export */   ZV: () => (/* binding */ evidencePlace),
/* harmony export */   _J: () => (/* binding */ sourceLine),
/* harmony export */   ai: () => (/* binding */ logPlace),
/* harmony export */   oG: () => (/* binding */ reasonUrl)
/* harmony export */ });
/* harmony import */ var _config_file_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53691);

const GITHUB = {
    file: (pin, path) => `blob/${pin}/${path}`,
    line: number => `#L${number}`,
    commit: sha => `commit/${sha}`,
};
const FORGES = new Map([
    ['github.com', GITHUB],
    [
        'gitlab.com',
        { ...GITHUB, file: (pin, path) => `-/blob/${pin}/${path}`, commit: sha => `-/commit/${sha}` },
    ],
    ['codeberg.org', { ...GITHUB, file: (pin, path) => `src/commit/${pin}/${path}` }],
    [
        'bitbucket.org',
        {
            file: (pin, path) => `src/${pin}/${path}`,
            line: number => `#lines-${number}`,
            commit: sha => `commits/${sha}`,
        },
    ],
]);
/** @param repository `owner/name`, or a URL of git */
function homeOf(repository, server = 'https://github.com') {
    const isShort = /^[\w.-]+\/[\w.-]+$/.test(repository) && !repository.startsWith('.');
    const url = isShort ? `${server}/${repository}` : repository;
    if (!URL.canParse(url))
        return undefined;
    const { protocol, host, pathname } = new URL(url);
    const forge = FORGES.get(host) ?? (url.startsWith(`${server}/`) ? GITHUB : undefined);
    const path = encodedPath(pathname
        .slice(1)
        .replace(/\/$/, '')
        .replace(/\.git$/, ''));
    if (forge === undefined || protocol !== 'https:' || path === undefined)
        return undefined;
    return { base: `https://${host}/${path}/`, forge };
}
/** Undefined for one that would lead out of where it begins. */
function encodedPath(path) {
    const parts = path.split('/');
    const leads = parts.some(part => part === '' || part === '.' || part === '..');
    return leads ? undefined : parts.map(encodedPart).join('/');
}
// Also the characters that `encodeURIComponent` leaves, and what a URL has encoded already.
function encodedPart(part) {
    const plain = part.replace(/\p{Cs}/gu, '\ufffd').replace(/%[0-9a-f]{2}/gi, found => decoded(found));
    return encodeURIComponent(plain).replace(/[!'()*]/g, one => `%${one.charCodeAt(0).toString(16)}`);
}
function decoded(part) {
    const code = Number.parseInt(part.slice(1), 16);
    return code < 0x80 ? String.fromCharCode(code) : part;
}
/** Whether a consumer's repository, as the configuration names it, is the one of the workflow. */
function isRepositoryHere(repository, links) {
    if (links?.repository === undefined)
        return false;
    const base = (name) => homeOf(name, links.server)?.base.toLowerCase();
    return repository === '.' || (base(repository) ?? repository) === base(links.repository);
}
function commitUrl(repository, commit, links) {
    const home = /^[0-9a-f]{7,64}$/.test(commit) ? homeOf(repository, links?.server) : undefined;
    return home && `${home.base}${home.forge.commit(commit)}`;
}
/** Of the commit that the image was built from. */
function candidateCommitUrl(commit, links) {
    return links?.repository === undefined ? undefined : commitUrl(links.repository, commit, links);
}
/** A file of the consumer at its pin, at the line that a failure's text names. */
function sourceUrl({ repository, pin }, file, text, links) {
    const home = pin === undefined ? undefined : homeOf(repository, links?.server);
    if (home === undefined || pin === undefined || !/^[0-9a-f]{7,64}$/.test(pin))
        return undefined;
    const path = sourcePath(file);
    const line = sourceLine(text, path);
    const encoded = encodedPath(path);
    if (encoded === undefined)
        return undefined;
    return `${home.base}${home.forge.file(pin, encoded)}${line === undefined ? '' : home.forge.line(line)}`;
}
/** The path of a test file in its repository: a selection such as `tests/test_a.py::Name` is of that file, and so is a part of it. */
function sourcePath(file) {
    const whole = (0,_config_file_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .readPartLabel */ .O9)(file).file;
    return whole.split('::')[0] ?? whole;
}
/**
 * The line of a file that a failure's text names. Traces of Python end in the newest frame, those of JavaScript begin with it;
 * the latter name a column too.
 */
function sourceLine(text, file) {
    const name = file.split('/').at(-1) ?? file;
    const found = [];
    for (let at = text.indexOf(name); at >= 0 && found.length < 200; at = text.indexOf(name, at + 1)) {
        if (name === '')
            break;
        const [, line, column] = PLACE.exec(text.slice(at + name.length, at + name.length + 40)) ?? [];
        if (line !== undefined)
            found.push({ line: Number(line), hasColumn: column !== undefined });
    }
    return (found.find(({ hasColumn }) => hasColumn) ?? found.at(-1))?.line;
}
const PLACE = /^(?:"?, line |:)(\d{1,7})(:\d{1,7})?/;
/** What docs/reasons.md says about a code. */
function reasonUrl(code, links) {
    return links?.docs && `${links.docs}/reasons.md#${code}`;
}
/** @param log relative to the evidence folder */
function logPlace(log, trial, { artifacts }) {
    const folder = artifacts?.get(trial);
    if (folder !== undefined)
        return { name: `${folder}/${log}` };
    const name = `${evidencePlace(trial)}${log}`;
    const url = encodedPath(name);
    return { name, ...(url !== undefined && { url }) };
}
/** Where one step leaves a trial's evidence, from the folder of its report; it ends in a slash. */
function evidencePlace({ consumer, arm, round }) {
    const own = `evidence/${consumer.name}/`;
    if (arm === 'control')
        return `${own}control/`;
    return round === undefined ? own : `${own}round-${round}-${arm}/`;
}


/***/ }),

/***/ 65732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ movedLine),
/* harmony export */   y: () => (/* binding */ movedSince)
/* harmony export */ });
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60796);

/** What has moved for a consumer since the last green; undefined where it was not tried there. */
function movedSince(green, now, name) {
    const [then, today] = [green, now].map(({ consumers }) => consumers.find(one => one.name === name));
    if (then === undefined || today === undefined)
        return undefined;
    const image = imageMoved(green, now);
    const consumer = moveOf(then.pin, today.pin);
    const runner = moveOf(runnersOf(then), runnersOf(today));
    return {
        since: { run: green.run, startedAt: green.startedAt },
        name,
        ...(image && { image }),
        ...(consumer && { consumer }),
        ...(then.installed && today.installed && { packages: packagesMoved(then.installed, today.installed) }),
        images: imagesMoved(then, today),
        ...(runner && { runner }),
    };
}
function moveOf(from, to) {
    return from === undefined || to === undefined || from === to ? undefined : { from, to };
}
/** Of the platforms that both runs have, so that one more of them is no move. */
function imageMoved(green, now) {
    const [then, today] = [commonImages(green, now), commonImages(now, green)];
    const digests = (images) => images.map(({ configDigest }) => configDigest).join(', ');
    if (then.length === 0 || digests(then) === digests(today))
        return undefined;
    const isSame = ({ commit, uncommitted }, index) => commit !== undefined &&
        uncommitted === undefined &&
        today[index]?.uncommitted === undefined &&
        commit === today[index]?.commit;
    return { from: digests(then), to: digests(today), ...(then.every(isSame) && { rebuilt: true }) };
}
function commonImages({ candidates }, other) {
    const both = candidates.filter(one => other.candidates.some(({ platform }) => platform === one.platform));
    return both.toSorted((one, another) => (one.platform < another.platform ? -1 : 1));
}
function runnersOf({ runners = [] }) {
    const texts = runners.map(({ image, version }) => `${image} ${version}`).sort();
    return texts.length === 0 ? undefined : texts.join(', ');
}
function packagesMoved(then, now) {
    const [from, to] = [versionsOf(then), versionsOf(now)];
    const names = [...new Set([...from.keys(), ...to.keys()])].sort();
    return names.flatMap(name => movesOf({ name }, from.get(name), to.get(name)));
}
function versionsOf(packages) {
    const versions = new Map();
    for (const { name, version } of packages) {
        const before = versions.get(name);
        versions.set(name, before === undefined ? version : `${before}, ${version}`);
    }
    return versions;
}
// A test that fails early pulls less, so what was pulled then alone has not moved.
function imagesMoved({ pulled: then = [] }, { pulled: now = [] }) {
    const references = [...new Set(now.map(({ reference }) => reference))];
    const digests = (list, reference) => {
        const own = list.filter(one => one.reference === reference).map(({ digest }) => digest);
        return own.length === 0 ? undefined : own.sort().join(', ');
    };
    return references.flatMap(reference => movesOf({ reference }, digests(then, reference), digests(now, reference)));
}
function movesOf(what, from, to) {
    if (from === to)
        return [];
    return [{ ...what, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }];
}
const PACKAGES_NAMED = 3;
/**
 * All of it in one line: `moved since 2026-11-20: image yes · sam-cli no · set-up yes (six 1.15.0 → 1.16.0)`. Images that the
 * tests pulled, and the runner, are named where they have moved.
 */
function movedLine({ since, name, image, consumer, packages, images, runner }) {
    const parts = [
        `image ${image?.rebuilt ? 'no, but built anew' : yesOrNo(image)}`,
        `${name} ${yesOrNo(consumer)}${commitCount(consumer)}`,
        `set-up ${setUp(packages)}`,
        ...(images.length > 0 ? [`pulled images yes (${named(images.map(({ reference }) => reference))})`] : []),
        ...(runner === undefined ? [] : [`runner yes (${runner.from} → ${runner.to})`]),
    ];
    return `moved since ${since.startedAt.slice(0, 10)}: ${parts.join(' · ')}`;
}
function yesOrNo(move) {
    return move === undefined ? 'no' : 'yes';
}
function commitCount(consumer) {
    if (consumer?.commits === undefined)
        return '';
    const count = consumer.commits.length + (consumer.more ?? 0);
    return ` (${count} commit${count === 1 ? '' : 's'})`;
}
function setUp(packages) {
    if (packages === undefined)
        return 'not known';
    return packages.length === 0 ? 'no' : `yes (${named(packages.map(packageText))})`;
}
function packageText({ name, from, to }) {
    if (from === undefined)
        return `${name} ${to} is new`;
    return to === undefined ? `${name} ${from} is gone` : `${name} ${from} → ${to}`;
}
function named(texts) {
    return (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNames */ .EI)(texts, PACKAGES_NAMED);
}


/***/ }),

/***/ 94018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ REASONS)
/* harmony export */ });
const fail = (meaning, hint) => ({ verdict: 'fail', undermines: false, meaning, hint });
const inconclusive = (meaning, hint) => ({
    verdict: 'inconclusive',
    undermines: false,
    meaning,
    hint,
});
const undermining = (meaning, hint) => ({
    ...inconclusive(meaning, hint),
    undermines: true,
});
const excusing = (meaning, hint) => ({
    verdict: 'excused',
    undermines: false,
    meaning,
    hint,
});
/** Every rule that stands between evidence and a pass. docs/reasons.md is written from this table. */
const REASONS = {
    'test-failed': fail('A test of the consumer failed against the candidate.', 'Read its failure text, and reproduce it with the command in the report.'),
    'test-errored': fail('A test of the consumer could not run to its end against the candidate.', 'Read its text: fixtures and set-up of a test count as the test.'),
    'test-failed-unused': inconclusive('A test failed in a file that never started a container of the candidate.', 'The candidate cannot have broken it: look for what else the test needs, and why the candidate was not used.'),
    'timed-out': fail('A test file ran against the candidate and did not end within `test.timeout`.', 'Look at the container log for a request that was never answered; raise `test.timeout` if the file is just slow.'),
    'timed-out-unused': inconclusive('A test file did not end within `test.timeout`, and never started the candidate.', 'Find out what it waits for before it starts a container: the log of the file ends there.'),
    'container-out-of-memory': fail('A container of the candidate was killed for using too much memory.', 'Look at what the candidate does with memory under the test that was running.'),
    'container-crashed': fail('A container of the candidate ended by itself with an exit code other than 0.', 'Read the container log in the report folder; `expect.exit-codes` lists those that a test asks for.'),
    'nothing-to-run': fail('A container of the candidate could not be started: its command does not exist in the image, or cannot be run.', 'Look at ENTRYPOINT and CMD of the candidate, at what the consumer runs in it, and at the files in the image.'),
    'container-refused': inconclusive('The engine refused to start a container of the candidate.', 'The detail holds what the engine said: a network or a device may be missing.'),
    'exit-not-zero': inconclusive('The test command ended with an exit code other than 0, and no test says why.', 'Read the log of the file: the runner itself failed, or tests are missing from its report.'),
    'killed-by-signal': inconclusive('A signal ended the test command.', 'Look for memory pressure on the machine, or for a test that kills its own runner.'),
    'exit-disagrees': inconclusive('The test command ended with exit code 0, yet its report holds failures.', 'Remove what hides the exit code (`|| true`, a wrapper script) from the test command.'),
    'report-missing': inconclusive('The test command left no report where `{report}` or `test.report.path` said.', 'Make the command write its JUnit report there; a runner that crashes writes none.'),
    'report-stale': inconclusive('The report is older than the test run.', 'Make the command write a new report on every run.'),
    'report-malformed': inconclusive('The report is not a well-formed JUnit file within the limits, or its words do not fit its tests: totals that tell of what no test shows, or a state that is not known.', 'Open the report; a runner that was cut off leaves half a file. The detail names what does not fit.'),
    'report-empty': inconclusive('The report holds no test.', 'Check `test.files` and any selection in `test.command`: nothing was collected.'),
    'none-passed': inconclusive('No test of the file passed.', 'A file in which everything is skipped proves nothing: look for a variable or a platform check that skips it.'),
    'too-few-passed': inconclusive('Fewer tests passed than `expect.min-passed` asks for.', 'Find the tests that vanished; lower `expect.min-passed` only when the consumer removed them.'),
    'unexpected-skip': inconclusive('A test was skipped that `expect.skips` does not list.', 'Make it run, or list it under `expect.skips` with the reason.'),
    rerun: inconclusive('A test has several attempts in the report, so a pass may hide a failure.', 'Take reruns out of the test command.'),
    'candidate-not-seen': inconclusive('Fewer containers of the candidate ran than `expect.containers` asks for.', 'The tests did not use the candidate: check that they read the variable that the detail names, and what else could answer instead of it.'),
    'candidate-not-used': inconclusive('Tests passed in a file, and the candidate answered fewer requests meanwhile by its published ports than `expect.requests` asks for.', 'Find out what answered in its place. Where the image is no server, or is used by another way than its published ports (`exec`, its output, its own address, a socket in a volume), set `expect.requests: 0` for the consumer.'),
    'other-image-used': inconclusive("A container ran another image of the candidate's repository, or an image that was made from one.", 'Part of the consumer ignores the variable and uses a fixed tag, or builds its own image from one.'),
    'unknown-image-used': inconclusive("A container of the candidate's repository was gone before its image could be identified; or the image of a container was gone before it could be compared with what is published.", 'Run the gate again; if it happens every time, keep the container alive for a second, or its image until the tests end.'),
    'witness-incomplete': undermining('The engine’s events were not seen from before the trial to after it.', 'Look at the engine: it was restarted, or dropped the connection. Or the gate itself was stopped for a while.'),
    'candidate-tag-moved': undermining("The candidate's tag no longer names the candidate.", 'The consumer built, tagged or removed an image under that name: the image events in the report say what.'),
    'candidate-pulled-over': undermining("An image was pulled or loaded under the candidate's tag.", 'The candidate’s tag must not exist in the registry.'),
    'pin-missing': undermining('The evidence does not say which commit of the consumer was tested.', 'Run the gate again; the checkout was removed or replaced while the tests ran.'),
    'tree-modified': undermining('Tracked files of the consumer, or of a submodule, differ from its pin when the tests start or when they have ended.', 'Find the set-up step or test that writes to tracked files.'),
    'identity-missing': undermining('The evidence does not say which image was the candidate.', 'Look at the build: it ended before the image was frozen.'),
    'archive-changed': undermining('After the trial the saved candidate is not the one that was frozen.', 'Something wrote to the folder of the run: nothing in it can be published. Find the test that did.'),
    'evidence-missing': inconclusive('A consumer or a test file of the configuration left no evidence.', 'Look at the log of the trial: it ended before this file was run.'),
    'evidence-foreign': undermining('The evidence of a trial is of another run, another commit of the consumer, or another candidate.', 'Run all jobs of the workflow again: a trial that was run again by itself is of a later attempt than the others.'),
    'evidence-unexpected': undermining('There is evidence, or a candidate, that the plan did not ask for or that cannot be read.', 'Find out which job left it: only the jobs of this plan may write to the folders that the judge reads.'),
    'control-passed': undermining('A test of the negative control did not fail against a dead image.', 'These tests do not depend on the image, so their pass says nothing about it: find out what they talk to.'),
    'control-not-seen': inconclusive('The negative control failed, and no container of the dead image was seen.', 'It failed for another reason: read its log. `control.args` may select no test, or the set-up has written down the name of the candidate.'),
    'control-missing': inconclusive('The negative control is configured and left no evidence.', 'Look at the log of the control: it ended before this file was run.'),
    'newly-broken': fail('It failed in every run on the candidate, in three at least, and passed in every run on the published image, in two at least.', 'The candidate breaks it: read its failure text, and reproduce it with the command in the report.'),
    masked: inconclusive('It fails in every run on the candidate, and on the published image in another way or at times: what is old there may hide what is new.', 'Compare both texts. Mend what fails on the published image first, or waive it once you know that it is the only failure.'),
    'newly-flaky': inconclusive('It failed at times on the candidate, and never so on the published image.', 'Run the gate again, or raise `baseline.rounds`: a flaky test shows itself on the published image too.'),
    vanished: inconclusive('The published image has a test run that is missing from the runs on the candidate, in a file that ran to its end on both.', 'Find out what makes the consumer leave it out: it may ask the image what it can do.'),
    'newly-skipped': inconclusive('A test is skipped on the candidate and ran on the published image.', 'Read the reason of the skip: the consumer takes the candidate for something that cannot do it.'),
    undecided: inconclusive('The rounds were used up, or something kept runs from testifying, before it could be told whose failure it is.', 'Raise `baseline.rounds` to at least 2, and look for what is missing from the rounds.'),
    'too-many-flaky': inconclusive('So many tests come and go, on the published image too, that what they no longer show may hide a break.', 'Mend the flaky tests, or take them out; run the gate again where the machine was at fault.'),
    'baseline-not-seen': undermining('A file ran on the published image, and no container of it was seen: nothing tells the two images apart.', 'The tests do not use the image that they are given: look at the variable that names it.'),
    'round-faulty': undermining('The evidence of a round has a fault of its own, or is not what was asked for, so no round explains a failure.', 'The detail names the fault by its own code.'),
    'contract-broken': fail('The candidate answers otherwise than the published image, in a way that breaks whoever relied on it, and `contract` is `block`.', 'Look at "What changed" in the report, and `contract.json` beside it. Where it is meant, keep the old form beside the new one until users have moved, or set `contract: report` for this release.'),
    'already-broken': excusing('It fails in every run on the published image too, in the same words, so users have that failure already.', 'Nothing for this candidate. Report it to the consumer; `baseline.already-broken: block` lets it block.'),
    flaky: excusing('It comes and goes on both images, in the same words.', 'Nothing for this candidate. The report has its rates: mend the test.'),
    waived: excusing('A failed test is a known failure that the file of waivers lists, and it failed in just that way.', 'Nothing, until the day on which the entry expires: mend what its link names before.'),
    'build-failed': inconclusive('The candidate could not be built, or the image that was given in its place could not be had.', 'Read the last lines of the build, or what the engine said of the image.'),
    'candidate-tag-exists': inconclusive("The candidate's tag exists in the registry, so a consumer would pull it over the candidate.", 'Delete that tag from the registry, or give another commit with the input `sha`.'),
    'consumer-unreachable': inconclusive("The consumer's repository could not be reached.", 'Check `repository`, the network, and the input `token` for a private repository.'),
    'ref-not-found': inconclusive('The consumer has no such commit, tag or branch.', 'Check `ref`: a full SHA, a tag or a branch.'),
    'lfs-missing': inconclusive('Files of the consumer are kept in Git LFS, and its checkout holds pointers in their place.', 'Install git-lfs where the trial runs, and `git lfs install` for its user: then every checkout has the files.'),
    'setup-failed': inconclusive('A set-up step of the consumer failed.', 'Read the log of the step; the consumer’s tests were not run.'),
    'setup-timed-out': inconclusive('A set-up step of the consumer did not end in time.', 'Read the log of the step, or give it a longer `timeout`.'),
    'command-not-found': undermining('A program does not exist or cannot be run: that of the test command, or one that a shell looked for.', 'Check `test.command[0]` and the log, and that a set-up step installs the program.'),
    'exclusive-taken': inconclusive('Something that must be absent when a trial starts was there.', 'Remove the container or free the port that the detail names.'),
    'engine-gone': undermining('The container engine does not answer, or went away.', 'Start the engine, or set DOCKER_HOST.'),
    'rate-limited': undermining('A registry refused because of its rate limit.', 'Log in, or wait.'),
    'dns-failed': undermining('A host name could not be resolved.', 'Check the network of the machine.'),
    'network-failed': undermining('A server could not be reached.', 'Check the network of the machine.'),
    'no-space': undermining('The disk is full: it has no room for more bytes, or for more files.', 'Free space on the machine (`df -h`, and `df -i` for the number of files), and run the gate again.'),
    'port-taken': undermining('A port that the tests need was taken.', 'Free the port that the detail names.'),
    'command-files-changed': undermining('Something else wrote into the files by which the step speaks to its runner.', 'Find the test that does: it could have set the outputs, or the environment of later steps.'),
    'baseline-unavailable': inconclusive('The published image that the candidate is compared with could not be had.', 'Check `baseline`, and that this machine can pull the image. Without it every failure counts, whoever’s fault it is.'),
    cancelled: undermining('The run was cancelled.', 'Run it again.'),
    'internal-error': undermining('compat-gate itself failed.', 'Report it with the log; nothing was approved.'),
};


/***/ }),

/***/ 54486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ candidateTrials),
/* harmony export */   US: () => (/* binding */ policyOf),
/* harmony export */   Vx: () => (/* binding */ trialTitle),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   pn: () => (/* binding */ partName),
/* harmony export */   si: () => (/* binding */ isSamePart),
/* harmony export */   th: () => (/* binding */ wasStopped)
/* harmony export */ });
/** What the evidence of a consumer is held against, where one trial tries everything. */
function policyOf({ name, release, test, imageVariable, expect, control }, { baseline, contract }, waivers) {
    const key = imageVariable.value === 'tag' ? 'image-tag-env' : 'image-env';
    return {
        consumer: name,
        ...(release && { release }),
        files: test.files,
        selectedBy: `${key}: ${imageVariable.name}`,
        expect,
        ...(control && { control: control.files }),
        ...(baseline && { baseline: baselinePolicy(baseline) }),
        ...(contract === 'block' && { contract }),
        waivers,
    };
}
function baselinePolicy({ when, rounds, alreadyBroken }) {
    return { when, rounds, alreadyBroken };
}
function finding(code, detail, where = {}) {
    const { file, test } = where;
    return { code, ...(file !== undefined && { file }), ...(test !== undefined && { test }), detail };
}
/** The trials that a verdict rests on: those of the candidate, not of the baseline or the control, and not its rounds. */
function candidateTrials(evidence) {
    return evidence.filter(({ arm, round }) => arm === 'candidate' && round === undefined);
}
/** A part of a consumer's trial in words; undefined for the whole of it. */
function partName(part) {
    if (part === undefined)
        return undefined;
    const { platform, shard, shards } = part;
    return shards === 1 ? platform : `${platform}, shard ${shard} of ${shards}`;
}
/** A consumer, and which part of its trial. */
function trialTitle({ consumer, part }) {
    const name = partName(part);
    return name === undefined ? consumer.name : `${consumer.name} (${name})`;
}
function isSamePart(a, b) {
    return a?.platform === b.platform && a.shard === b.shard && a.shards === b.shards;
}
/** Whether something stood in its way, which explains all that is missing from it. */
function wasStopped({ incidents }) {
    return incidents.length > 0;
}


/***/ })

};
