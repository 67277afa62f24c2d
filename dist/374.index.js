export const id = 374;
export const ids = [374];
export const modules = {

/***/ 26064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ PulledImage),
/* harmony export */   Dh: () => (/* binding */ DIGEST),
/* harmony export */   Mx: () => (/* binding */ CandidateIdentity),
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   NH: () => (/* binding */ InstalledPackage),
/* harmony export */   Q5: () => (/* binding */ RunnerImage),
/* harmony export */   QF: () => (/* binding */ ReportState),
/* harmony export */   Qu: () => (/* binding */ Latest),
/* harmony export */   m$: () => (/* binding */ EVIDENCE_SCHEMA),
/* harmony export */   mj: () => (/* binding */ ImageEvent),
/* harmony export */   np: () => (/* binding */ Digest),
/* harmony export */   of: () => (/* binding */ Evidence)
/* harmony export */ });
/* unused harmony exports Outcome, IncidentKind, TestCase, ReportEvidence, StartFailure, LogLine, ContainerEvidence, Incident, FileEvidence, ArchiveFacts, BaselineIdentity, ConsumerEvidence, Part, HostCalls */
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
    /** The last lines of that output, where the file is not green. */
    lastLines: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** Absent where nobody could see it: no gateway stood between, or the tests went around it. */
    use: UseEvidence.optional(),
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
const CandidateIdentity = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Of the run that built it: the value of its label. */
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The full name that the consumer looks for, `<image>:pr-<sha>`, or `…:pr-<sha>-dirty` with uncommitted changes. */
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
    /** Files of no commit that the build could see, from the repository's root; absent where there were none. */
    uncommitted: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
    platform: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    builder: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['buildx', 'engine']),
    /** What the registry said about the candidate's tag before the build. */
    registry: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['absent', 'unknown']), detail: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
});
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

/***/ 33415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GR: () => (/* binding */ shortTestName),
/* harmony export */   g9: () => (/* binding */ isOfTest),
/* harmony export */   lo: () => (/* binding */ brokenTests),
/* harmony export */   n7: () => (/* binding */ testsByFile)
/* harmony export */ });
/* unused harmony export failedTests */
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26064);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54486);


const keyOf = ({ trial, file, test }) => JSON.stringify([trial, file, test]);
/** What is not green of a consumer: its failed tests in the order in which they ran, and what else was compared. */
function brokenTests(verdict, evidence) {
    const own = [...verdict.reasons, ...(verdict.excused ?? [])].filter(isOfTest);
    const reasons = grouped(own, keyOf);
    const compared = new Map((verdict.tests ?? []).filter(isOfTest).map(one => [keyOf(one), one]));
    const failed = failedTests(verdict.name, evidence).map(({ place, test }) => {
        const key = keyOf(place);
        const both = compared.get(key);
        compared.delete(key);
        return brokenTest(verdict.name, place, reasons.get(key) ?? [], both, test);
    });
    const others = [...compared].map(([key, both]) => {
        const { trial, file, test } = both;
        const place = { file, ...(trial !== undefined && { trial }), ...(test !== undefined && { test }) };
        return brokenTest(verdict.name, place, reasons.get(key) ?? [], both);
    });
    return [...failed, ...others];
}
/** Whether it is about one test. A run again and a skip are rules of their own. */
function isOfTest({ code, test, }) {
    return test !== undefined && code !== 'rerun' && code !== 'unexpected-skip';
}
function grouped(items, key) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(key(item));
        if (group === undefined)
            groups.set(key(item), [item]);
        else
            group.push(item);
    }
    return groups;
}
/** The failed tests of the candidate's own trials. */
function failedTests(consumer, evidence) {
    return (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .candidateTrials */ .Fr)(evidence)
        .filter(one => one.consumer.name === consumer)
        .flatMap(({ part, files }) => {
        const trial = (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .partName */ .pn)(part);
        return files.flatMap(({ file, report }) => report.cases.filter(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6).map(test => ({
            place: { ...(trial !== undefined && { trial }), file, test: test.id },
            test,
        })));
    });
}
function brokenTest(consumer, place, reasons, compared, test) {
    return {
        consumer,
        ...place,
        weight: weightOf(reasons, compared),
        codes: [...new Set(reasons.map(({ code }) => code))],
        ...(compared && { compared }),
        text: (test?.text.trim() || compared?.text || compared?.baselineText || reasons[0]?.detail || '').trim(),
        ...(test?.printed !== undefined && { printed: test.printed }),
    };
}
// What was compared and no reason names is excused; where nobody has judged, a failed test is one.
function weightOf(found, compared) {
    const reasons = found.filter(one => 'verdict' in one);
    if (reasons.some(({ verdict }) => verdict === 'fail'))
        return 'fail';
    if (reasons.length > 0)
        return 'inconclusive';
    return compared === undefined && found.length === 0 ? 'fail' : 'excused';
}
/** By their files, in the order in which these come first. */
function testsByFile(tests) {
    const byFile = new Map();
    for (const test of tests) {
        const { consumer, trial, file } = test;
        const key = keyOf({ file, ...(trial !== undefined && { trial }) });
        const known = byFile.get(key);
        if (known === undefined)
            byFile.set(key, { consumer, ...(trial !== undefined && { trial }), file, tests: [test] });
        else
            known.tests.push(test);
    }
    return [...byFile.values()];
}
/** A test's id without what its file's name says already, as in pytest's `tests.unit.test_a.Class::name`. */
function shortTestName({ file, test }) {
    if (test === undefined)
        return '(the file as a whole)';
    if (test.trim() === '')
        return '(no name)';
    const stem = file.replace(/\.\w+$/, '');
    const known = [`${stem.replaceAll('/', '.')}.`, `${stem.replaceAll('/', '.')}::`, `${file}::`];
    const prefix = known.find(one => test.startsWith(one) && test.length > one.length);
    return prefix === undefined ? test : test.slice(prefix.length);
}


/***/ }),

/***/ 46671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ causeHint),
/* harmony export */   HY: () => (/* binding */ causeCount),
/* harmony export */   IE: () => (/* binding */ reasonLogs),
/* harmony export */   Jx: () => (/* binding */ causeMeaning),
/* harmony export */   OE: () => (/* binding */ WEIGHT_SIGNS),
/* harmony export */   QE: () => (/* binding */ commonMarks),
/* harmony export */   US: () => (/* binding */ mergedReasons)
/* harmony export */ });
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60796);
/* harmony import */ var _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94018);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36850);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67713);
/* harmony import */ var _side_by_side_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87675);





// What every report says about a cause in the same words. Our own, with `backticks` around code, unless it says otherwise.
const WEIGHT_SIGNS = { fail: '❌', inconclusive: '⚠️', excused: '➖' };
/** Of one test, and of several. */
const TEST_WORDS = {
    'test-failed': ['', ''],
    'test-errored': ['', ''],
    'newly-broken': ['on the published image it passes', 'on the published image they pass'],
    'already-broken': [
        'it fails in the same way on the published image',
        'they fail in the same way on the published image',
    ],
    masked: [
        'it fails on the published image too, and says something else there',
        'they fail on the published image too, and say something else there',
    ],
    flaky: ['it comes and goes on both images', 'they come and go on both images'],
    'newly-flaky': [
        'it comes and goes, and never failed on the published image',
        'they come and go, and never failed on the published image',
    ],
    vanished: [
        'the published image ran it, and the candidate did not',
        'the published image ran them, and the candidate did not',
    ],
    'newly-skipped': ['it is skipped on the candidate alone', 'they are skipped on the candidate alone'],
    waived: ['the file of waivers lists it', 'the file of waivers lists them'],
    fixed: [
        'it fails on the published image, and passes now',
        'they fail on the published image, and pass now',
    ],
};
/** `18 tests`, `3 times`, or nothing where it is one. */
function causeCount(cause) {
    if (cause.kind === 'tests')
        return (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)((0,_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$d)(cause), 'test');
    return (0,_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$d)(cause) === 1 ? '' : `${(0,_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$d)(cause)} times`;
}
/** What it means, in one sentence without its stop. */
function causeMeaning({ kind, codes, tests }) {
    const [code] = codes;
    const name = code ?? (tests[0]?.compared?.class === 'fixed' ? 'fixed' : undefined);
    if (name === undefined)
        return '';
    const words = kind === 'tests' ? TEST_WORDS[name]?.[tests.length === 1 ? 0 : 1] : undefined;
    return words ?? (code === undefined ? '' : _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .e[code].meaning.replace(/\.$/, ''));
}
/** What to do about it; of failed tests the next step says more. */
function causeHint({ kind, codes }) {
    const [code] = codes;
    return kind === 'tests' || code === undefined ? undefined : _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .e[code].hint;
}
/** Names of the logs in which a reason is explained, foreign text: those of the file, or of the container. */
function reasonLogs(reason, { evidence, artifacts }) {
    const trials = evidence.filter(({ consumer, arm, round }) => {
        const wanted = reason.code.startsWith('control-') ? 'control' : 'candidate';
        return consumer.name === reason.consumer && arm === wanted && round === undefined;
    });
    // Nobody says which step it was in a form that can be read.
    if (reason.code === 'setup-failed' || reason.code === 'setup-timed-out')
        return trials.map(trial => (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .logPlace */ .ai)('logs', trial, { artifacts: artifacts ?? new Map() }));
    return trials.flatMap(trial => {
        const files = trial.files.filter(({ file }) => file === reason.file);
        return files.flatMap(({ log, containers }) => {
            const named = containers.filter(one => one.log !== undefined && reason.detail.includes(one.name));
            const logs = reason.code.startsWith('container-') ? named.slice(0, 3).map(one => one.log ?? log) : [log];
            return (logs.length === 0 ? [log] : logs).map(one => (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .logPlace */ .ai)(one, trial, { artifacts: artifacts ?? new Map() }));
        });
    });
}
/** Reasons that say the same of the same place, once. */
function mergedReasons(reasons) {
    const bySaid = new Map();
    for (const reason of reasons) {
        const { trial, file, test, detail } = reason;
        const key = JSON.stringify([trial, file, test, detail]);
        const known = bySaid.get(key);
        if (known === undefined)
            bySaid.set(key, { reason, times: 1 });
        else
            known.times += 1;
    }
    return [...bySaid.values()];
}
/** The marks that all tests of a cause have, where they have the same. */
function commonMarks({ tests }) {
    const [first, ...others] = tests.map(test => JSON.stringify((0,_side_by_side_js__WEBPACK_IMPORTED_MODULE_3__/* .runMarks */ .Mh)(test)));
    const [sample] = tests;
    return sample !== undefined && others.every(one => one === first) ? (0,_side_by_side_js__WEBPACK_IMPORTED_MODULE_3__/* .runMarks */ .Mh)(sample) : undefined;
}


/***/ }),

/***/ 36850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   j: () => (/* binding */ testsOfCauses),
/* harmony export */   rb: () => (/* binding */ consumerCauses)
/* harmony export */ });
/* harmony import */ var _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94018);
/* harmony import */ var _broken_tests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33415);
/* harmony import */ var _failure_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52088);



const CRASHES = new Set([
    'container-crashed',
    'container-out-of-memory',
    'nothing-to-run',
    'container-refused',
]);
/** Those of every consumer, for each the most important first. */
function causesOf({ judgement, evidence }) {
    return judgement.consumers.flatMap(consumer => consumerCauses(consumer, evidence));
}
/** Every part of every report asks for them, and they take a second for tens of thousands of tests. */
const KNOWN = new WeakMap();
/** Those of one consumer: a crash leads, then what leaves everything open, then what counts most. */
function consumerCauses(consumer, evidence) {
    const known = KNOWN.get(consumer);
    if (known?.evidence === evidence)
        return known.causes;
    const causes = findCauses(consumer, evidence);
    KNOWN.set(consumer, { evidence, causes });
    return causes;
}
/** The tests of all causes, those that follow from a crash among them. */
function testsOfCauses(causes) {
    return causes.flatMap(({ tests, follows }) => [...tests, ...testsOfCauses(follows)]);
}
function findCauses(consumer, evidence) {
    const broken = (0,_broken_tests_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenTests */ .lo)(consumer, evidence);
    const shown = new Set(broken.map(placeKey));
    const isRule = (one) => !((0,_broken_tests_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfTest */ .g9)(one) && shown.has(placeKey(one)));
    const others = consumer.reasons.filter(isRule);
    const excused = (consumer.excused ?? []).filter(isRule);
    const crashes = ruleCauses(others.filter(isCrash), 'crash');
    const rules = ruleCauses(others.filter(reason => !isCrash(reason)), 'rule');
    const tests = testCauses(broken);
    return [...withFollowers(crashes, tests), ...rules, ...ruleCauses(excused, 'rule')].sort(byImportance);
}
function isCrash({ code }) {
    return CRASHES.has(code);
}
function placeKey({ trial, file, test }) {
    return JSON.stringify([trial, file, test]);
}
/** One for each code. */
function ruleCauses(reasons, kind) {
    const byCode = new Map();
    for (const reason of reasons) {
        const { code, consumer } = reason;
        const cause = byCode.get(code);
        if (cause !== undefined)
            cause.reasons.push(reason);
        else
            byCode.set(code, {
                consumer,
                kind,
                weight: 'verdict' in reason ? reason.verdict : 'excused',
                codes: [code],
                statement: '',
                tests: [],
                reasons: [reason],
                follows: [],
            });
    }
    return [...byCode.values()];
}
/** Tests whose failures say the same, or which come and go together. */
function testCauses(broken) {
    const byKey = new Map();
    for (const test of broken) {
        const key = JSON.stringify([test.weight, test.compared?.class, clusterKey(test)]);
        const cause = byKey.get(key);
        if (cause === undefined) {
            const { consumer, weight } = test;
            const statement = (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_2__/* .failureStatement */ .Y_)(test.text);
            byKey.set(key, {
                consumer,
                kind: 'tests',
                weight,
                codes: [...test.codes],
                statement,
                tests: [test],
                reasons: [],
                follows: [],
            });
        }
        else {
            cause.tests.push(test);
            cause.codes = [...new Set([...cause.codes, ...test.codes])];
        }
    }
    return [...byKey.values()];
}
// Of tests that come and go, the runs in which they failed together say more than their words.
function clusterKey({ compared, file, text }) {
    if (compared !== undefined && /flaky/.test(compared.class))
        return JSON.stringify([file, compared.candidate, compared.baseline]);
    return (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_2__/* .causeKey */ .rI)(text);
}
/** Tests of a file in which the container crashed follow from that. */
function withFollowers(crashes, tests) {
    const [first, ...more] = crashes;
    if (first === undefined)
        return tests;
    const files = new Set(crashes.flatMap(({ reasons }) => reasons.map(fileKey)));
    const follows = tests.flatMap(cause => part(cause, test => files.has(fileKey(test))));
    const left = tests.flatMap(cause => part(cause, test => !files.has(fileKey(test))));
    return [{ ...first, follows: follows.sort(byImportance) }, ...more, ...left];
}
function part(cause, wanted) {
    const tests = cause.tests.filter(wanted);
    return tests.length === 0 ? [] : [{ ...cause, tests }];
}
function fileKey({ trial, file }) {
    return JSON.stringify([trial, file]);
}
const WEIGHTS = { fail: 0, inconclusive: 1, excused: 2 };
function byImportance(a, b) {
    return rank(a) - rank(b) || WEIGHTS[a.weight] - WEIGHTS[b.weight] || sizeOf(b) - sizeOf(a);
}
function rank({ kind, codes, reasons }) {
    if (kind === 'crash')
        return 0;
    const undermines = reasons.some(({ test }) => test === undefined) && codes.some(code => _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .e[code].undermines);
    return undermines ? 1 : 2;
}
/** How many tests, or how often. */
function sizeOf({ tests, reasons }) {
    return tests.length + reasons.length;
}


/***/ }),

/***/ 51715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ pinFacts),
/* harmony export */   PU: () => (/* binding */ VERDICT_SIGNS),
/* harmony export */   X5: () => (/* binding */ containerEnd),
/* harmony export */   dE: () => (/* binding */ containerRows),
/* harmony export */   mw: () => (/* binding */ consumerIncidents),
/* harmony export */   w7: () => (/* binding */ reasonPlace),
/* harmony export */   yv: () => (/* binding */ identityFacts)
/* harmony export */ });
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60796);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67713);


// What every report says, each in its own form. All of it may hold foreign text: escape it.
const VERDICT_SIGNS = {
    pass: '✅',
    fail: '❌',
    inconclusive: '⚠️',
    'not-applicable': '➖',
};
/** The identity of the candidate as names and values, for the page and the summary alike. */
function identityFacts(candidate) {
    return [
        ['reference', candidate.reference],
        ['config digest', candidate.configDigest],
        ['image ID of the engine', candidate.engineId],
        ['archive', `sha256:${candidate.archive.sha256}, ${candidate.archive.bytes} bytes`],
        ['commit', candidate.commit],
        ...uncommittedFact(candidate),
        ['platform', candidate.platform],
        ['tag in the registry', `${candidate.registry.state}: ${candidate.registry.detail}`],
    ];
}
function uncommittedFact({ uncommitted = [] }) {
    return uncommitted.length === 0 ? [] : [['uncommitted changes', (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNames */ .EI)(uncommitted, 10)]];
}
/** What was asked for, and the commit that it was resolved to. */
function pinFacts({ repository, ref, pin }) {
    return { where: `${repository} ${ref}`, pin: pin ?? 'no pin' };
}
/** How a container ended. */
function containerEnd(container) {
    const { started, exitCode, oomKilled, stoppedByRequest } = container;
    if (!started)
        return 'never started';
    if (oomKilled)
        return 'killed for memory';
    const end = exitCode === undefined ? 'still running' : String(exitCode);
    return stoppedByRequest ? `${end}, stopped on request` : end;
}
function consumerIncidents({ evidence }) {
    return evidence.flatMap(({ consumer, incidents }) => incidents.map(incident => ({ ...incident, consumer: consumer.name })));
}
function containerRows(trials, { artifacts }) {
    const known = artifacts ?? new Map();
    return trials.flatMap(trial => trial.files.flatMap(({ file, containers }) => containers.map(one => ({
        ...one,
        file,
        ...(one.log !== undefined && { logPlace: (0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .logPlace */ .ai)(one.log, trial, { artifacts: known }) }),
    }))));
}
/** Where a reason was met: part, file and test, or undefined when it is about the whole trial. */
function reasonPlace({ trial, file, test }) {
    const parts = [trial === undefined ? undefined : `(${trial})`, file, test].filter(part => part !== undefined);
    return parts.length === 0 ? undefined : parts.join(' ');
}


/***/ }),

/***/ 52088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ shortFailure),
/* harmony export */   IG: () => (/* binding */ endOfOutput),
/* harmony export */   Y_: () => (/* binding */ failureStatement),
/* harmony export */   _V: () => (/* binding */ afterStatement),
/* harmony export */   rI: () => (/* binding */ causeKey)
/* harmony export */ });
/* unused harmony export withoutRepeats */
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60796);
/* harmony import */ var _verdict_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72895);


// What a failure's text says, shorter: what repeats goes first, and the ends stay.
const STATEMENT_LINES = 4;
const STATEMENT = 600;
/**
 * What the text says first, on one line. Where its first line only announces what follows (`Expected values to be strictly
 * equal:`), that is part of it.
 */
function failureStatement(text) {
    const lines = [];
    let at = 0;
    while (at < text.length && lines.length < STATEMENT_LINES) {
        const end = text.indexOf('\n', at);
        const line = text.slice(at, end < 0 ? undefined : end).trim();
        at = end < 0 ? text.length : end + 1;
        if (line === '')
            continue;
        lines.push(line);
        if (!/[:,({[]$|^AssertionError$/.test(line.slice(-100)))
            break;
    }
    return withoutRepeats(lines.join(' '), STATEMENT);
}
/** Two tests whose failures say the same, wherever in the tests they are, have the same cause. */
function causeKey(text) {
    return (0,_verdict_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(failureStatement(text));
}
/** A failure's text of at most `limit` characters: frames of libraries and what was said before go first. */
function shortFailure(text, limit) {
    return (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .keepEnds */ .m7)(withoutRepeats(withoutLibraryFrames(text), limit), limit);
}
/** The text without its first line, where that is what the statement says already. */
function afterStatement(text, statement) {
    const [first = '', ...rest] = text.split('\n');
    return first.trim() === statement && rest.length > 0 ? rest.join('\n') : text;
}
// Frames of what the tests use, and not of the tests: JavaScript's, and those of Python with the source line below.
const LIBRARY_FRAME = /^\s+at .{0,400}(?:node_modules|node:internal|node:async)|^\s*File ".{0,400}(?:site-packages|lib\/python3)/;
function withoutLibraryFrames(text) {
    const lines = text.split('\n');
    const kept = [];
    let left = 0;
    for (let at = 0; at < lines.length; at += 1) {
        const line = lines[at] ?? '';
        if (!LIBRARY_FRAME.test(line)) {
            if (left > 0)
                kept.push(`    … ${left} frames of libraries …`);
            left = 0;
            kept.push(line);
            continue;
        }
        left += 1;
        // Python writes the source below the place.
        if (/^\s*File "/.test(line) && /^\s{4}/.test(lines[at + 1] ?? ''))
            at += 1;
    }
    return [...kept, ...(left > 0 ? [`    … ${left} frames of libraries …`] : [])].join('\n');
}
/** Characters of what was said before that are enough to know it again. */
const KNOWN = 32;
const SHORTEST = 80;
/**
 * A text without what it has said before, as long as it is over the limit: of two long values that an assertion compares, the
 * second keeps what it has of its own. In one pass over the text.
 */
function withoutRepeats(text, limit) {
    if (text.length <= limit)
        return text;
    const first = new Map();
    const kept = [];
    let from = 0;
    let at = 0;
    while (at + KNOWN <= text.length) {
        const known = text.slice(at, at + KNOWN);
        const before = first.get(known);
        const length = before === undefined ? 0 : sharedLength(text, before, at);
        if (length >= SHORTEST) {
            kept.push(text.slice(from, at + 16), ' … ');
            from = at + length - 16;
            at = from;
        }
        if (before === undefined)
            first.set(known, at);
        at += 1;
    }
    return kept.join('') + text.slice(from);
}
function sharedLength(text, before, at) {
    let length = 0;
    const most = Math.min(at - before, text.length - at);
    while (length < most && text.charCodeAt(before + length) === text.charCodeAt(at + length))
        length += 1;
    return length;
}
/** The last lines that a test printed. */
function endOfOutput(text) {
    return (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .keepEnds */ .m7)((0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLines */ .w$)(text, 15).join('\n'), 2_000);
}


/***/ }),

/***/ 17210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ signedHeadline),
/* harmony export */   ge: () => (/* binding */ verdictHeadline),
/* harmony export */   pf: () => (/* binding */ comparisonLines),
/* harmony export */   uA: () => (/* binding */ shownImageName)
/* harmony export */ });
/* unused harmony export publishedName */
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26064);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60796);
/* harmony import */ var _verdict_moved_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65732);
/* harmony import */ var _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94018);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54486);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36850);






// The answer in one sentence: what broke, for whom, whose fault it is. It may hold foreign text.
const NAMES_SHOWN = 5;
/** What the verdict means for this run, in one sentence. */
function verdictHeadline(result) {
    const { judgement, notApplicable } = result;
    const { verdict, consumers } = judgement;
    const own = consumers.filter(consumer => consumer.verdict === verdict);
    const names = (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNames */ .EI)(own.map(({ name }) => name), NAMES_SHOWN);
    switch (verdict) {
        case 'pass':
            return (excusedSentence(result) ?? `${shownImageName(result)} works with ${names}: ${passedTests(result)}.`);
        case 'fail':
            return `${shownImageName(result)} breaks ${breaks(own, result)}.`;
        case 'inconclusive':
            return own.length === 0
                ? 'No consumer was judged, so nothing is known about the candidate.'
                : `Nobody can say whether ${shownImageName(result)} works with ${names}: ${whyNotSaid(own, result)}`;
        case 'not-applicable':
            return notApplicable ?? 'The gate does not apply to this change.';
    }
}
/** With a sign of its own where the verdict's would hide that something fails. */
function signedHeadline(result) {
    const isExcused = result.judgement.verdict === 'pass' && excusedSentence(result) !== undefined;
    return `${isExcused ? '⚠️ ' : ''}${verdictHeadline(result)}`;
}
/** How a reader calls the image: without the registry, and with what makes it no release. */
function shownImageName({ candidates }) {
    const [first] = candidates;
    const name = first?.repository.split('/').at(-1) || 'The candidate';
    const isDirty = candidates.some(({ uncommitted }) => uncommitted !== undefined);
    return isDirty ? `${name}, which has uncommitted changes,` : name;
}
function passedTests({ evidence }) {
    const cases = (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .candidateTrials */ .Fr)(evidence).flatMap(({ files }) => files.flatMap(({ report }) => report.cases));
    return `${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(cases.filter(({ outcome }) => outcome === 'passed').length, 'test')} passed on it`;
}
/** `sam-cli: 36 of 40 tests failed`, for each consumer that it breaks. */
function breaks(consumers, result) {
    const each = consumers
        .slice(0, NAMES_SHOWN)
        .map(consumer => ({ consumer, how: howBroken(consumer, result) }));
    const left = consumers.length - each.length;
    const [only, ...others] = each;
    if (only !== undefined && others.length === 0)
        return `${only.consumer.name}: ${only.how}`;
    const list = each.map(({ consumer, how }) => `${consumer.name} (${how})`).join(', ');
    return left > 0 ? `${list} and ${left} more` : list;
}
function howBroken(consumer, { evidence }) {
    const broken = (0,_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .testsOfCauses */ .j)((0,_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .consumerCauses */ .rb)(consumer, evidence));
    const counting = broken.filter(({ weight, test }) => weight === 'fail' && test !== undefined);
    const total = ranTests(consumer, evidence);
    const crash = (0,_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .consumerCauses */ .rb)(consumer, evidence).find(({ kind }) => kind === 'crash');
    const failed = counting.length === 0 ? undefined : `${counting.length} of ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(total, 'test')} failed`;
    if (crash !== undefined)
        return [crashWords(crash), failed].filter(one => one !== undefined).join(', and ');
    if (failed === undefined)
        return meaningOf(consumer);
    const isCompared = counting.every(({ compared }) => compared?.class === 'newly-broken');
    if (!isCompared)
        return `${failed}${alsoBroken(broken)}`;
    const which = counting.length === 1 ? 'which passes' : 'all of which pass';
    return `${counting.length} of ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(total, 'test')}, ${which} on ${publishedName(consumer)}${alsoBroken(broken)}`;
}
function alsoBroken(broken) {
    const excused = broken.filter(({ weight, codes }) => weight === 'excused' && codes.length > 0).length;
    return excused === 0 ? '' : `; ${excused} more ${excused === 1 ? 'is' : 'are'} not held against it`;
}
/** How the published image is called: by its tag, as its users do. */
function publishedName(consumer) {
    const reference = consumer.baseline?.state === 'used' ? consumer.baseline.reference : undefined;
    const tag = reference?.includes('@') === false ? reference.split('/').at(-1)?.split(':')[1] : undefined;
    return tag === undefined || tag === 'latest' ? 'the published image' : `the published ${tag}`;
}
const CRASH_WORDS = {
    'container-crashed': 'its container crashed',
    'container-out-of-memory': 'its container was killed for memory',
    'nothing-to-run': 'its container has nothing to run',
    'container-refused': 'its container could not be started',
};
function crashWords({ codes }) {
    return CRASH_WORDS[codes[0] ?? ''] ?? 'its container crashed';
}
function meaningOf(consumer) {
    const reason = consumer.reasons.find(({ verdict }) => verdict === 'fail');
    return reason === undefined ? 'see the reasons' : withoutStop(_verdict_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASONS */ .e[reason.code].meaning);
}
/** How many tests ran against the candidate. */
function ranTests({ name }, evidence) {
    return (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .candidateTrials */ .Fr)(evidence)
        .filter(({ consumer }) => consumer.name === name)
        .flatMap(({ files }) => files.flatMap(({ report }) => report.cases))
        .filter(test => test.outcome === 'passed' || (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(test)).length;
}
/** A pass in spite of failed tests: then it is not the image. */
function excusedSentence({ judgement, evidence }) {
    const all = judgement.consumers.flatMap(consumer => {
        const tests = (0,_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .testsOfCauses */ .j)((0,_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .consumerCauses */ .rb)(consumer, evidence)).filter(({ weight }) => weight === 'excused');
        return EXCUSES.flatMap(({ code, how }) => {
            const own = tests.filter(({ codes }) => codes[0] === code);
            if (own.length === 0)
                return [];
            return [
                `${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(own.length, 'test')} of ${consumer.name} ${own.length === 1 ? singular(how) : how}`,
            ];
        });
    });
    return all.length === 0 ? undefined : `Not the image: ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNames */ .EI)(all, NAMES_SHOWN)}.`;
}
const EXCUSES = [
    { code: 'already-broken', how: 'fail on the published image too' },
    { code: 'flaky', how: 'come and go on both images' },
    { code: 'waived', how: 'fail as the file of waivers says' },
];
function singular(how) {
    return how.replace(/^come and go/, 'comes and goes').replace(/^fail/, 'fails');
}
/** The first of what keeps a reader from knowing. */
function whyNotSaid(consumers, { evidence }) {
    const [cause] = consumers.flatMap(consumer => (0,_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .consumerCauses */ .rb)(consumer, evidence));
    const code = cause?.codes[0];
    if (code === undefined)
        return 'no reason was recorded.';
    const meaning = _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASONS */ .e[code].meaning;
    return meaning.charAt(0).toLowerCase() + meaning.slice(1);
}
function withoutStop(sentence) {
    const short = sentence.replace(/\.$/, '');
    return short.charAt(0).toLowerCase() + short.slice(1);
}
/** What stands below the headline: whether the published image was tried, and what has moved since the last green. */
function comparisonLines({ judgement }) {
    return judgement.consumers.flatMap(consumer => [
        ...baselineLines(consumer),
        ...(consumer.moved === undefined ? [] : [(0,_verdict_moved_js__WEBPACK_IMPORTED_MODULE_5__/* .movedLine */ .a)(consumer.moved)]),
    ]);
}
/** A test holds that the simulation stays within it. */
const RATE = ' Where nothing has changed and 5 % of the tests are flaky, a comparison ends in `fail` in at most 1 of 100 runs (docs/error-rate.md).';
function baselineLines({ baseline, name, verdict }) {
    if (baseline?.state === 'unavailable')
        return [`${name}: the published image could not be tried, so every failure counts: ${baseline.detail}`];
    if (baseline?.state === 'used')
        return [
            `${name}: compared with ${baseline.reference} (${baseline.digest.slice(0, 19)}…).${verdict === 'fail' ? RATE : ''}`,
        ];
    if (verdict !== 'fail')
        return [];
    return [
        `${name}: nobody looked whether the same tests pass on the published image; \`baseline: latest\` in the configuration does.`,
    ];
}


/***/ }),

/***/ 67713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ commitUrl),
/* harmony export */   Hx: () => (/* binding */ sourceUrl),
/* harmony export */   KQ: () => (/* binding */ candidateCommitUrl),
/* harmony export */   ZV: () => (/* binding */ evidencePlace),
/* harmony export */   _J: () => (/* binding */ sourceLine),
/* harmony export */   ai: () => (/* binding */ logPlace),
/* harmony export */   oG: () => (/* binding */ reasonUrl)
/* harmony export */ });
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
    // A selection such as `tests/test_a.py::Name` is of that file.
    const path = file.split('::')[0] ?? file;
    const line = sourceLine(text, path);
    const encoded = encodedPath(path);
    if (encoded === undefined)
        return undefined;
    return `${home.base}${home.forge.file(pin, encoded)}${line === undefined ? '' : home.forge.line(line)}`;
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

/***/ 87675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ez: () => (/* binding */ comparedTexts),
/* harmony export */   Mh: () => (/* binding */ runMarks),
/* harmony export */   T_: () => (/* binding */ MARKS_LEGEND)
/* harmony export */ });
// A test on the published image beside the same test on the candidate.
const MARKS = {
    passed: '✓',
    failed: '✗',
    skipped: '–',
    absent: '·',
};
/** What the marks mean, for a reader who sees them first. */
const MARKS_LEGEND = '✓ passed, ✗ failed, – skipped, · not there; one mark for each run';
/** The runs of a test on both images as marks; undefined where the published one was not tried. */
function runMarks({ compared }) {
    if (compared === undefined)
        return undefined;
    const text = (marks) => marks.map(mark => MARKS[mark]).join('') || '·';
    return { published: text(compared.baseline), candidate: text(compared.candidate) };
}
const LINES_COMPARED = 200;
/**
 * The lines of two failure texts in one list: those that both have once, and between them what each has of its own.
 * Undefined where they are the same, or one of them is not there.
 */
function comparedTexts(published, candidate) {
    if (published === undefined || published.trim() === '' || candidate.trim() === '')
        return undefined;
    const a = published.trim().split('\n').slice(0, LINES_COMPARED);
    const b = candidate.trim().split('\n').slice(0, LINES_COMPARED);
    const common = commonLines(a, b);
    const lines = [];
    let [left, right] = [0, 0];
    while (left < a.length || right < b.length) {
        const [one = '', two = ''] = [a[left], b[right]];
        if (left < a.length && right < b.length && one === two) {
            lines.push({ side: 'both', text: two });
            left += 1;
            right += 1;
        }
        else if (left < a.length && (right >= b.length || common(left + 1, right) >= common(left, right + 1))) {
            lines.push({ side: 'published', text: one });
            left += 1;
        }
        else {
            lines.push({ side: 'candidate', text: two });
            right += 1;
        }
    }
    return lines.some(({ side }) => side !== 'both') ? lines : undefined;
}
/** How many lines two texts have in common from these lines on, in the same order. */
function commonLines(a, b) {
    const width = b.length + 1;
    const table = new Uint16Array((a.length + 1) * width);
    const at = (left, right) => table[left * width + right] ?? 0;
    for (let left = a.length - 1; left >= 0; left -= 1)
        for (let right = b.length - 1; right >= 0; right -= 1)
            table[left * width + right] =
                a[left] === b[right]
                    ? 1 + at(left + 1, right + 1)
                    : Math.max(at(left + 1, right), at(left, right + 1));
    return at;
}


/***/ }),

/***/ 72895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint),
/* harmony export */   o: () => (/* binding */ normalizedFailure)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** What two runs of one failure differ in, and what stands in its place. In this order; each is linear in the text. */
const NOISE = [
    // The names of the run's images and folders differ between the arms.
    [/\bpr-[0-9a-f]{7,64}(?:-dirty|-baseline|-control|-s\d{1,4}){0,3}(?![\w-])/g, '<tag>'],
    [/\bround-\d{1,4}-(?:baseline|candidate)\b/g, '<round>'],
    [/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi, '<uuid>'],
    [/\b\d{4}-\d\d-\d\d[T _]\d\d:\d\d(?::\d\d)?(?:[.,]\d{1,9})?(?: ?(?:Z|UTC|[+-]\d\d:?\d\d)\b)?/g, '<time>'],
    [
        /\b(?:[A-Z][a-z]{2}, )?\d{1,2}[ /-][A-Z][a-z]{2}[ /-]\d{4}[ :]\d\d:\d\d:\d\d(?: (?:GMT|UTC|[+-]\d{4}))?/g,
        '<time>',
    ],
    [/\b\d{1,2}:\d\d:\d\d(?:[.,]\d{1,9})?\b/g, '<time>'],
    [
        /(?:[A-Z]:\\Users\\[^\s\\"']{1,100}\\AppData\\Local\\Temp|(?:\/private)?\/var\/folders|(?:\/var)?\/tmp)[\\/][^\s"'`:,;)\]}>]{1,400}/g,
        '<tmp>',
    ],
    [/\b(?:\d{1,3}\.){3}\d{1,3}\b/g, '<ip>'],
    [/(<ip>|\blocalhost|\[::1?\]|:\/\/[\w.-]{1,253}):\d{2,5}\b/g, '$1:<port>'],
    [/(<ip>|\blocalhost)(['"]?, ?)\d{2,5}\b/g, '$1$2<port>'],
    [/\b(port)([ =:'"#]{1,3})\d{2,5}\b/gi, '$1$2<port>'],
    [/\b(pid)([ =:]{1,3})\d{1,7}\b/gi, '$1$2<pid>'],
    [/\b0x[0-9a-f]{6,16}\b/gi, '<address>'],
    // Identifiers of containers and images; a number alone is none, and neither is a word.
    [/\b(?=[a-f]{0,64}\d)(?=\d{0,64}[a-f])[0-9a-f]{12,64}\b/g, '<hex>'],
    [/\b\d{1,4}h ?\d{1,2}m(?: ?\d{1,2}(?:\.\d{1,9})?s)?\b|\b\d{1,4}m ?\d{1,2}(?:\.\d{1,9})?s\b/g, '<duration>'],
    [/\b\d{1,9}(?:\.\d{1,12})? ?(?:ns|µs|us|ms|s|secs?|seconds?|milliseconds?|minutes?)\b/g, '<duration>'],
    // Seconds, milliseconds or nanoseconds since 1970.
    [/\b1\d{9}(?:\d{3}|\d{6}|\d{9})?(?:\.\d{1,9})?\b/g, '<time>'],
];
/** Where in a file; another version of the consumer has the same failure elsewhere. */
const PLACES = [
    [/(\.[A-Za-z]{1,5}):\d{1,7}(?::\d{1,7})?\b/g, '$1:<line>'],
    [/\b(lines?) \d{1,7}\b/gi, '$1 <line>'],
];
/** A line of a stack in Node.js itself: which of them are there depends on what came first in that run. */
const RUNTIME_FRAME = /^at (?:.{1,200} )?\(?node:/;
/** Characters of a normalised text that count, at each of its ends: a report's reader cuts long texts in the middle. */
const COMPARED = 1_200;
const NAMED = /^[\s\w.$-]{0,100}?\b([A-Za-z_][\w.$]{0,80}(?:Error|Exception|Failure|Timeout|Fault))\b/;
/**
 * A failure's text without what two runs of the same failure differ in: times, ports, identifiers, addresses, temporary
 * paths, the names of the run. The numbers of an assertion and of lines stay, so `1 != 0` is another failure than `2 != 0`.
 */
function normalizedFailure(text) {
    const lines = replaceAll(text, NOISE)
        .split(/\r?\n|\r/)
        .map(line => line.replace(/[ \t]+/g, ' ').trim())
        .filter(line => line !== '' && !RUNTIME_FRAME.test(line));
    const whole = lines.join('\n');
    return whole.length <= 2 * COMPARED ? whole : `${whole.slice(0, COMPARED)}\n…\n${whole.slice(-COMPARED)}`;
}
/**
 * What a failure is known by, also where the consumer moved on: the type that its text names, and a digest of the
 * normalised text without the numbers of lines. `AssertionError-9f86d081884c7d65`; without a type `failure-…`.
 */
function fingerprint(text) {
    const normalized = normalizedFailure(text);
    const type = NAMED.exec(normalized)?.[1]?.split('.').at(-1) ?? 'failure';
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(replaceAll(normalized, PLACES)).digest('hex');
    return `${type}-${digest.slice(0, 16)}`;
}
function replaceAll(text, pairs) {
    return pairs.reduce((left, [pattern, place]) => left.replace(pattern, place), text);
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
    const isSame = ({ commit, uncommitted }, index) => uncommitted === undefined && today[index]?.uncommitted === undefined && commit === today[index]?.commit;
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
    'candidate-not-used': inconclusive('Tests passed in a file, and the candidate answered fewer requests meanwhile by its published ports than `expect.requests` asks for.', 'Find out what answered in its place. Where the image is no server, or is used by another way than its published ports (`exec`, its output, its own address), set `expect.requests: 0` for the consumer.'),
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
    'build-failed': inconclusive('The candidate could not be built.', 'Read the last lines of the build.'),
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
