export const id = 761;
export const ids = [761];
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
        const found = valueAt(value, path);
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
