export const id = 989;
export const ids = [989,450];
export const modules = {

/***/ 23989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  waiveInTerminal: () => (/* binding */ waiveInTerminal)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/config/load.js + 1 modules
var load = __webpack_require__(88430);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/src/config/waiver-writer.js

const EMPTY = 'version: 1\nwaivers: []\n';
/**
 * A file of waivers with more entries at its end; all else, comments too, stays as it is.
 * @param text of a valid file; undefined for a new one
 */
function withWaivers(text, entries) {
    const document = (0,dist/* parseDocument */.Tp)(text ?? EMPTY, { schema: 'core' });
    const list = document.get('waivers');
    if (!(0,dist/* isMap */.jh)(document.contents) || !(0,dist/* isSeq */.oP)(list))
        throw new Error('expected a file with a list of waivers');
    // `[]` of an empty list would put the new entries on one line.
    list.flow = false;
    for (const entry of entries)
        list.add(document.createNode(entry));
    return document.toString({ lineWidth: 0 });
}

// EXTERNAL MODULE: ./build/src/config/waivers.js
var waivers = __webpack_require__(80069);
// EXTERNAL MODULE: ./build/src/git/git.js
var git = __webpack_require__(50998);
// EXTERNAL MODULE: ./build/src/report/conclusion.js
var conclusion = __webpack_require__(40409);
// EXTERNAL MODULE: ./build/src/report/verdict-document.js
var verdict_document = __webpack_require__(83399);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(80604);
// EXTERNAL MODULE: ./build/src/shared/files.js
var files = __webpack_require__(82140);
// EXTERNAL MODULE: ./build/src/shared/json-documents.js
var json_documents = __webpack_require__(57886);
// EXTERNAL MODULE: ./build/src/verdict/waivers.js
var verdict_waivers = __webpack_require__(97470);
// EXTERNAL MODULE: ./build/src/shared/text.js
var shared_text = __webpack_require__(60796);
// EXTERNAL MODULE: ./build/src/verdict/reasons.js
var reasons = __webpack_require__(94018);
;// CONCATENATED MODULE: ./build/src/cli/waivable.js




/**
 * An entry for each way in which the tests failed that a glob fits.
 * @throws UsageError that says why, when one of them cannot be waived: then there are no entries at all
 */
function waiversFor(consumers, { test, consumer: only }) {
    const asked = consumers.filter(({ name }) => only === undefined || name === only);
    const failed = asked.flatMap(one => one.reasons.filter(isOfTest).map(reason => ({ ...reason, consumer: one.name, why: whyNot(reason, one) })));
    const found = failed.filter(one => (0,shared_text/* matchesWildcard */._W)(test, one.test));
    if (found.length === 0)
        throw nothingFits(test, failed);
    const refused = found.filter(({ why }) => why !== undefined);
    if (refused.length > 0)
        throw new errors/* UsageError */.eb(`cannot be waived: ${(0,shared_text/* formatNames */.EI)(refused.map(one => `${one.consumer} ${one.test}: ${one.why}`), 5)}`);
    const tests = new Set(found.map(({ file, test: id }) => JSON.stringify([file, id])));
    if (tests.size > verdict_waivers/* MOST_WAIVED_TESTS */.nk)
        throw new errors/* UsageError */.eb(`'${test}' fits ${tests.size} failed tests, and an entry covers at most ${verdict_waivers/* MOST_WAIVED_TESTS */.nk}: that many are a break, and not a known failure`);
    const entries = found.map(({ consumer, platform, fingerprint = '' }) => ({
        consumer,
        test,
        ...(platform !== undefined && { platform }),
        fingerprint,
    }));
    return [...new Map(entries.map(one => [JSON.stringify(one), one])).values()];
}
function isOfTest(reason) {
    return reason.test !== undefined;
}
const FAULTS = ['container-crashed', 'container-out-of-memory', 'nothing-to-run'];
function whyNot({ code, file, fingerprint }, { reasons }) {
    if (fingerprint !== undefined)
        return undefined;
    const fault = reasons.find(one => one.file === file && FAULTS.includes(one.code))?.code;
    return fault === undefined ? saidBy(code) : `${saidBy(fault)} That is never a known failure`;
}
function saidBy(code) {
    return `${code}: ${reasons/* REASONS */.e[code].meaning}`;
}
function nothingFits(glob, failed) {
    const names = (0,shared_text/* formatNames */.EI)([...new Set(failed.map(({ test }) => test))], 5);
    const known = failed.length === 0 ? 'none has failed' : `those are ${names}`;
    return new errors/* UsageError */.eb(`--test: no failed test of the verdict fits '${glob}': ${known}`);
}

;// CONCATENATED MODULE: ./build/src/cli/waive.js














/**
 * `compat-gate waive`: writes an entry for each way in which tests of a verdict failed, and says what it wrote, a line each.
 *
 * @throws UsageError for what cannot be waived, and for a file that is not valid: then nothing is written
 */
async function waiveInTerminal(args, signal) {
    const { root, reason, link, days } = args;
    const config = await (0,load/* loadConfig */.Z)(root, args.config, (0,external_node_path_.join)((0,files/* packageFolder */.n4)(), 'presets'));
    const { waivers: path } = config;
    if (path === undefined)
        throw new errors/* UsageError */.eb('the configuration names no file of waivers: add `waivers: .github/compat-gate-waivers.yml` to it');
    const today = new Date().toISOString().slice(0, 10);
    const { consumers } = await readVerdict(args.verdict);
    const author = args.author ?? (await gitUser(root, signal));
    const rest = { author, reason, link, expires: (0,waivers/* dayAfter */.PV)(today, days) };
    const entries = waiversFor(consumers, args).map(one => ({ ...one, ...rest }));
    await addEntries({ root, config, path, today }, entries);
    for (const { consumer, test, platform, fingerprint, expires } of entries) {
        const on = platform === undefined ? '' : ` on ${platform}`;
        process.stdout.write((0,conclusion/* checkLine */.tY)(true, `${path}: ${consumer} ${test}${on}, ${fingerprint}, until ${expires}`));
    }
}
async function addEntries({ root, config, path, today }, entries) {
    const file = (0,external_node_path_.resolve)(root, path);
    const isNew = !(0,external_node_fs_.existsSync)(file);
    for (const one of entries) {
        const why = (0,verdict_waivers/* whyWaiverIsVoid */.Ps)(one, today);
        if (why !== undefined)
            throw new errors/* UsageError */.eb(`--test: ${why}`);
        const known = isNew ? [] : await (0,waivers.loadWaivers)(root, config, today);
        const same = known.find(other => keyOf(other) === keyOf(one));
        if (same !== undefined)
            throw new errors/* UsageError */.eb(`such an entry stands at ${same.place}, until ${same.expires}: change it there`);
    }
    const text = withWaivers(isNew ? undefined : await (0,promises_.readFile)(file, 'utf8'), entries);
    // Held to the rules of the file before it is written.
    (0,waivers/* parseWaivers */.dU)(path, text, config.consumers, today);
    await (0,promises_.writeFile)(file, text).catch(cause => {
        throw new errors/* UsageError */.eb(`${path} cannot be written: ${(0,errors/* messageOf */.bD)(cause)}`, { cause });
    });
}
function keyOf({ consumer, test, file, platform, fingerprint }) {
    return JSON.stringify([consumer, test, file, platform, fingerprint]);
}
const MOST_BYTES = 256 << 20;
async function readVerdict(path) {
    const isFolder = await (0,promises_.stat)(path).then(found => found.isDirectory(), () => false);
    const file = isFolder ? (0,external_node_path_.join)(path, 'verdict.json') : path;
    const refuse = (why, cause) => new errors/* UsageError */.eb(`--verdict: expected ${verdict_document/* VERDICT_SCHEMA */.CS} at ${file}, but ${why}`, { cause });
    return (0,json_documents/* readJsonDocument */.E)(file, verdict_document/* VerdictDocument */.z8, { mostBytes: MOST_BYTES, refuse });
}
async function gitUser(root, signal) {
    const context = { env: process.env, signal, listener: () => undefined };
    const name = (await (0,git/* runGit */.EO)(['config', 'user.name'], root, context)).stdout.trim();
    if (name === '')
        throw new errors/* UsageError */.eb("--author: expected a name, because git's user.name is not set");
    return name;
}


/***/ }),

/***/ 83544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ RELEASE_TAG),
/* harmony export */   O7: () => (/* binding */ releaseConsumer),
/* harmony export */   "do": () => (/* binding */ releaseName)
/* harmony export */ });
/** A tag that can be part of a name: of a folder, an artifact, a job. */
const RELEASE_TAG = /^[\w.+-]+$/;
/** The name of a release, as a consumer. No consumer of the configuration has an `@` in its name. */
function releaseName(consumer, tag) {
    return `${consumer}@${tag}`;
}
/**
 * A release of a consumer, as a consumer of its own. Its number of tests is not known: `expect.min-passed` was counted
 * on `ref`, so one test for each file is asked for.
 */
function releaseConsumer(consumer, tag) {
    const { releases: _, ...rest } = consumer;
    const { name, expect, test } = consumer;
    return {
        ...rest,
        name: releaseName(name, tag),
        ref: `refs/tags/${tag}`,
        release: { of: name, tag },
        expect: { ...expect, minPassed: Math.min(expect.minPassed, test.files.length) },
    };
}


/***/ }),

/***/ 80069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PV: () => (/* binding */ dayAfter),
/* harmony export */   dU: () => (/* binding */ parseWaivers),
/* harmony export */   loadWaivers: () => (/* binding */ loadWaivers)
/* harmony export */ });
/* unused harmony exports WaiversFile, waiversJsonSchema */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(98439);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80604);
/* harmony import */ var _shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31297);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(37096);
/* harmony import */ var _json_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31130);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81922);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12717);
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(83544);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25620);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68045);











/** The one definition of the file of waivers: parsing, its JSON Schema and the docs come from it. */
const WaiverEntry = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    consumer: _values_js__WEBPACK_IMPORTED_MODULE_6__/* .filledTextValue */ .Zj.describe('The name of a consumer, or of one of its releases.'),
    test: _values_js__WEBPACK_IMPORTED_MODULE_6__/* .filledTextValue */ .Zj.describe('The id of the test, as in the report; `*` stands for any text. One that fits every test covers none.'),
    file: _values_js__WEBPACK_IMPORTED_MODULE_6__/* .relativePath */ .iZ
        .optional()
        .describe('Only in this one of `test.files`; in each of them when absent.'),
    platform: _values_js__WEBPACK_IMPORTED_MODULE_6__/* .platformValue */ .VJ
        .optional()
        .describe('Only on this platform, as in `linux/amd64`; on each when absent.'),
    fingerprint: _values_js__WEBPACK_IMPORTED_MODULE_6__/* .fingerprintValue */ ._2.describe('How the test fails: `verdict.json` and the report say it. A test that fails in another way is not covered.'),
    author: _values_js__WEBPACK_IMPORTED_MODULE_6__/* .filledTextValue */ .Zj.describe('Who answers for the entry.'),
    reason: _values_js__WEBPACK_IMPORTED_MODULE_6__/* .filledTextValue */ .Zj.describe('Why the failure is known and no reason to hold the image back.'),
    link: _values_js__WEBPACK_IMPORTED_MODULE_6__/* .linkValue */ .kC.describe('Where it is being mended: the URL of an issue.'),
    expires: _values_js__WEBPACK_IMPORTED_MODULE_6__/* .dateValue */ .Y4.describe('The last day on which it covers anything, YYYY-MM-DD in UTC; at most 90 days ahead.'),
});
const WaiversFile = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz(1).describe('The version of this format.'),
    waivers: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(WaiverEntry)
        .max(1000, 'expected at most 1000 entries')
        .describe('Known failures that are not held against the candidate.'),
});
/**
 * Reads and checks the file that `waivers` of the configuration names.
 * @param root the root of the repository that builds the image
 * @param today YYYY-MM-DD, in UTC
 * @returns no entries where the configuration names no file
 * @throws UsageError that lists everything that is wrong, with file, line, column and key
 */
async function loadWaivers(root, config, today) {
    const { waivers: path } = config;
    if (path === undefined)
        return [];
    return checkWaivers(await (0,_read_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readSource */ .o)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, path), path), config.consumers, today);
}
/**
 * The same of a text.
 * @param path how messages call the file
 */
function parseWaivers(path, text, consumers, today) {
    return checkWaivers((0,_yaml_js__WEBPACK_IMPORTED_MODULE_7__/* .readYaml */ .g)(path, text), consumers, today);
}
const WHAT = 'the file of waivers';
function checkWaivers(read, consumers, today) {
    if (read.problems)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb((0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(read.problems, WHAT));
    const { content } = read;
    const value = (0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .plainValue */ ._y)(content);
    const parsed = WaiversFile.safeParse(value);
    const conflicts = parsed.success ? conflictsOf(parsed.data, consumers, today) : [];
    const found = [
        ...(0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .problemsOf */ .GW)(parsed.error?.issues ?? [], value, content, knownWaiverKeys),
        ...conflicts.map(conflict => ({ ...conflict, place: (0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(content, conflict.path) })),
    ];
    if (!parsed.success || found.length > 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb((0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(found, WHAT));
    return parsed.data.waivers.map(({ file, platform, ...entry }, index) => {
        const { file: source, line } = (0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(content, ['waivers', index]);
        return {
            place: `${source}:${line}`,
            ...entry,
            ...(file !== undefined && { file }),
            ...(platform !== undefined && { platform }),
        };
    });
}
/** The definition as JSON Schema: draft 7, like that of the configuration. */
function waiversJsonSchema() {
    const schema = zod__WEBPACK_IMPORTED_MODULE_9__/* .toJSONSchema */ .bl(WaiversFile, { io: 'input', target: 'draft-7' });
    return { title: 'compat-gate waivers', description: 'Known failures, for compat-gate.', ...schema };
}
function knownWaiverKeys(path) {
    return (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .keysAt */ ._s)(waiversJsonSchema(), path);
}
function conflictsOf({ waivers }, consumers, today) {
    const latest = dayAfter(today, _config_js__WEBPACK_IMPORTED_MODULE_10__/* .MOST_WAIVER_DAYS */ .Vd);
    return waivers.flatMap((waiver, index) => {
        const { expires } = waiver;
        const found = ofConsumer(waiver, consumers);
        if (expires > latest)
            found.push({
                path: ['expires'],
                message: `expected a date at most ${_config_js__WEBPACK_IMPORTED_MODULE_10__/* .MOST_WAIVER_DAYS */ .Vd} days ahead, ${latest} at the latest, got ${(0,_shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol)(expires)}`,
            });
        return found.map(one => ({ ...one, path: ['waivers', index, ...one.path] }));
    });
}
/** What can never cover anything is a mistake. */
function ofConsumer({ consumer: name, file, platform }, consumers) {
    const isRelease = (one) => one.releases !== undefined && name.startsWith((0,_releases_js__WEBPACK_IMPORTED_MODULE_11__/* .releaseName */ ["do"])(one.name, ''));
    const consumer = consumers.find(one => one.name === name || isRelease(one));
    if (consumer === undefined)
        return [
            oneOf(['consumer'], name, consumers.map(one => one.name)),
        ];
    const { platforms, test } = consumer;
    const isTried = platform === undefined || platforms.length === 0 || platforms.includes(platform);
    return [
        ...(file === undefined || test.files.includes(file) ? [] : [oneOf(['file'], file, test.files)]),
        ...(isTried ? [] : [oneOf(['platform'], platform, platforms)]),
    ];
}
function oneOf(path, found, known) {
    const near = (0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestName */ .qb)(found, known);
    const help = near === undefined ? `known are ${known.join(', ')}` : `did you mean ${(0,_shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol)(near)}?`;
    return { path, message: `expected one of the configuration's, got ${(0,_shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol)(found)}: ${help}` };
}
const DAY_MS = 24 * 3_600_000;
/** The day that is this many days after another, both YYYY-MM-DD. */
function dayAfter(day, days) {
    return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}


/***/ }),

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

/***/ 50998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ githubServer),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   Rr: () => (/* binding */ gitRetryAfter),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   eS: () => (/* binding */ GIT_TIMEOUT_MS),
/* harmony export */   g5: () => (/* binding */ gitErrorText),
/* harmony export */   hK: () => (/* binding */ gitHost)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _process_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21178);
/* harmony import */ var _process_execute_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2367);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80604);
/* harmony import */ var _shared_retry_after_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37922);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60796);







const GIT_TIMEOUT_MS = 10 * 60_000;
// The headers of answers, without what was sent for authentication: git's own message has the status alone.
const TRACE = { GIT_TRACE_CURL: '2', GIT_TRACE_CURL_NO_DATA: '1', GIT_TRACE_REDACT: '1' };
const TRACE_LINE = /^\d\d:\d\d:\d\d\.\d+ \S+:\d+ +(.*)$/;
// No upkeep either: every repository that is written to is thrown away. Git before 2.29 knows `gc.auto` alone.
const SETTINGS = ['protocol.ext.allow=never', 'maintenance.auto=false', 'gc.auto=0'].flatMap(one => [
    '-c',
    one,
]);
// Our own server gets the token through a pipe that only git's helper reads: no file, no argument,
// no environment variable ever holds it. Other credential helpers of the user are not asked for that server.
const HELPER = `!f() { test "$1" = get && printf 'username=x-access-token\\npassword=' && cat <&3; }; f`;
/**
 * Runs git with the user's own settings, without prompts, and without transports that run programs.
 * `remote` is the repository that may ask for the token; `mostOutput` is in bytes.
 */
async function runGit(args, cwd, context, { remote, env, mostOutput } = {}) {
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, context.signal);
    const server = context.token === undefined ? undefined : remote?.tokenServer;
    const helper = server === undefined ? [] : credentialOptions(server);
    const ended = await (0,_process_execute_js__WEBPACK_IMPORTED_MODULE_3__/* .captureOutput */ .Q9)({
        program: 'git',
        args: [...SETTINGS, ...helper, ...args],
        cwd,
        env: (0,_process_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .allowedEnvironment */ .m0)(context.env, KEPT_VARIABLES, {
            GIT_TERMINAL_PROMPT: '0',
            LC_ALL: 'C',
            ...(remote !== undefined && TRACE),
            ...env,
        }),
    }, {
        signal: context.signal,
        listener: context.listener,
        // The policy of a host has a limit of its own, and ends git by the signal.
        ...(remote === undefined && { timeoutMs: GIT_TIMEOUT_MS }),
        ...(server !== undefined && { secret: `${context.token}\n` }),
    }, mostOutput);
    if (ended.startError)
        throw gitNotStarted(ended.startError);
    if (ended.cancelled)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .IncidentError */ .x1('cancelled', 'cancelled while git was running');
    return ended;
}
function gitNotStarted({ code, message }) {
    const why = code === 'ENOENT' ? 'git is not installed, or not in the PATH' : `git cannot start: ${message}`;
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .IncidentError */ .x1('internal-error', why);
}
// Logins lie in both folders, Podman's for one, so a consumer's processes get neither variable.
const XDG_VARIABLES = ['XDG_CONFIG_HOME', 'XDG_RUNTIME_DIR'];
// Keys, agents and settings of the user are how git reaches repositories that need them.
const KEPT_VARIABLES = ['HOME', 'SSH_AUTH_SOCK', 'GIT_SSH_COMMAND', 'GIT_SSL_NO_VERIFY', ...XDG_VARIABLES];
function credentialOptions(server) {
    return ['-c', 'credential.helper=', '-c', `credential.${server}.helper=${HELPER}`, '-c', 'core.askPass='];
}
// Git adds these lines to every failure of a transport; they say nothing about this one.
const GENERAL_ADVICE = /^(Please make sure you have the correct access rights|and the repository exists\.)$/;
/** The last lines of what git said, for an error. */
function gitErrorText(ended) {
    if (ended.timedOut)
        return 'git did not answer in time';
    const own = ended.stderr
        .split('\n')
        .filter(line => !TRACE_LINE.test(line) && !GENERAL_ADVICE.test(line.trim()));
    return (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_5__/* .cutText */ .IN)((0,_shared_text_js__WEBPACK_IMPORTED_MODULE_5__/* .lastLines */ .w$)(own.join('\n'), 3).join(' / '), 600);
}
/** How many milliseconds the server wants to be left alone for, where its last answer says so. */
function gitRetryAfter({ stderr }) {
    const received = stderr.split('\n').flatMap(line => {
        const header = /^<= Recv header: retry-after: *(.*)$/i.exec(TRACE_LINE.exec(line)?.[1] ?? '');
        return header?.[1] === undefined ? [] : [header[1]];
    });
    return (0,_shared_retry_after_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRetryAfter */ .m)(received.at(-1));
}
/** The server, with its port where the URL names one; undefined for a folder of this machine. */
function gitHost({ url }) {
    if (URL.canParse(url))
        return new URL(url).host || undefined;
    return /^(?:[\w.-]+@)?([\w.-]+):/.exec(url)?.[1];
}
/** Where `owner/name` lives, as in `https://github.com`. */
function githubServer(env) {
    return env['GITHUB_SERVER_URL'] || 'https://github.com';
}
/**
 * @param text `owner/name`, a git URL, or a path relative to `root`
 * @param server where `owner/name` lives, as in `https://github.com`
 */
function parseRepository(text, root, server) {
    if (/^[\w.-]+\/[\w.-]+$/.test(text) && !text.startsWith('.')) {
        return { name: text, url: `${server}/${text.replace(/\.git$/, '')}.git`, tokenServer: server };
    }
    if (/^[\w+.-]+:\/\//.test(text)) {
        const sameServer = text.startsWith(`${server}/`);
        return { name: text, url: text, ...(sameServer && { tokenServer: server }) };
    }
    // The short form of ssh, `user@host:path`.
    if (/^[\w.-]+@[\w.-]+:/.test(text))
        return { name: text, url: text };
    return { name: text, url: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(text) ? text : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, text) };
}


/***/ }),

/***/ 40409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ outputLine),
/* harmony export */   kE: () => (/* binding */ terminalConclusion),
/* harmony export */   stoppedLine: () => (/* binding */ stoppedLine),
/* harmony export */   tY: () => (/* binding */ checkLine)
/* harmony export */ });
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(60796);
/* harmony import */ var _broken_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33415);
/* harmony import */ var _cause_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46671);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36850);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96209);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51715);
/* harmony import */ var _failure_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52088);
/* harmony import */ var _file_rows_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41492);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17210);
/* harmony import */ var _next_step_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76886);
/* harmony import */ var _progress_display_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(32962);
/* harmony import */ var _release_rows_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(36507);
/* harmony import */ var _side_by_side_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(87675);













const CAUSES_SHOWN = 10;
const TESTS_SHOWN = 10;
const LINES_SHOWN = 8;
const FAILURE_TEXT = 2_000;
/**
 * The last lines in a terminal. Foreign text is indented or follows a word of ours, so the very last
 * line, `verdict: …`, is the only one that begins so.
 */
function terminalConclusion(result, { reportDir, columns = Number.POSITIVE_INFINITY } = {}) {
    const { judgement, notes } = result;
    const causes = (0,_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .causesOf */ .cZ)(result);
    const left = causes.length - CAUSES_SHOWN;
    const isGreen = judgement.verdict === 'pass' && causes.length === 0;
    const signed = (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)((0,_headline_js__WEBPACK_IMPORTED_MODULE_7__/* .signedHeadline */ .L5)(result), 2_000);
    const headline = signed.startsWith('⚠️') ? signed : `${_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .VERDICT_SIGNS */ .PU[judgement.verdict]} ${signed}`;
    return [
        ...table((0,_file_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .allFileRows */ .ne)(result), columns),
        ...notes.flatMap(note => wrapped(`note: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(note)}`, columns)),
        ...(notes.length > 0 && causes.length > 0 ? [''] : []),
        ...causes.slice(0, CAUSES_SHOWN).flatMap(cause => [...causeLines(cause, result, columns), '']),
        ...(left > 0 ? [`and ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_12__/* .formatCount */ .B4)(left, 'more cause')}: see the report`, ''] : []),
        ...(isGreen ? [] : nextStepLines(result, columns)),
        ...(0,_release_rows_js__WEBPACK_IMPORTED_MODULE_10__/* .releaseLines */ .xe)(judgement).flatMap(line => wrapped(line, columns)),
        ...(reportDir === undefined ? [] : [`report: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(reportDir)}`]),
        ...(0,_headline_js__WEBPACK_IMPORTED_MODULE_7__/* .comparisonLines */ .pf)(result).flatMap(line => wrapped((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(line.replaceAll('`', "'")), columns)),
        ...wrapped(headline, columns),
        `verdict: ${judgement.verdict}`,
    ];
}
function nextStepLines(result, columns) {
    return (0,_next_step_js__WEBPACK_IMPORTED_MODULE_8__/* .nextSteps */ .Z)(result).flatMap(({ consumer, commands, lines }) => [
        ...(lines.length === 0 ? [] : [`next step, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(consumer, 100)}:`]),
        ...lines.flatMap((line, index) => wrapped(` ${index + 1}. ${line.replaceAll('`', "'")}`, columns)),
        // Whole, whatever the width: it is to be copied.
        ...commands.map(([name, command]) => `reproduce ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(name, 100)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(command)}`),
        '',
    ]);
}
function causeLines(cause, result, columns) {
    const { consumer, codes, weight, statement, tests, reasons, follows } = cause;
    const count = (0,_cause_words_js__WEBPACK_IMPORTED_MODULE_1__/* .causeCount */ .HY)(cause);
    const meaning = (0,_cause_words_js__WEBPACK_IMPORTED_MODULE_1__/* .causeMeaning */ .Jx)(cause);
    const hint = (0,_cause_words_js__WEBPACK_IMPORTED_MODULE_1__/* .causeHint */ .D1)(cause);
    const marks = (0,_cause_words_js__WEBPACK_IMPORTED_MODULE_1__/* .commonMarks */ .QE)(cause);
    const head = [
        `${_cause_words_js__WEBPACK_IMPORTED_MODULE_1__/* .WEIGHT_SIGNS */ .OE[weight]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(consumer, 100)}`,
        ...(codes.length === 0 ? [] : [codes.join(', ')]),
        ...(count === '' ? [] : [count]),
        ...(meaning === '' ? [] : [meaning.replaceAll('`', "'")]),
        ...(marks === undefined ? [] : [`${marks.published} → ${marks.candidate}`]),
    ].join(': ');
    const [sample] = tests;
    const more = follows.reduce((sum, one) => sum + one.tests.length, 0);
    return [
        ...wrapped(head, columns),
        ...(statement === '' ? [] : wrapped(`   ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(statement, 700)}`, columns)),
        ...testLines(cause, columns),
        ...(sample === undefined ? [] : textLines(sample, cause)),
        ...limited((0,_cause_words_js__WEBPACK_IMPORTED_MODULE_1__/* .mergedReasons */ .US)(reasons), TESTS_SHOWN, one => reasonLines(one, result, columns)),
        ...(more === 0
            ? []
            : wrapped(`   ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_12__/* .formatCount */ .B4)(more, 'failed test')} in the same files may follow from it`, columns)),
        ...(hint === undefined ? [] : wrapped(`   what to do: ${hint.replaceAll('`', "'")}`, columns)),
    ];
}
/** The tests by their files, and behind them how they ended on the published image and on the candidate. */
function testLines(cause, columns) {
    const shown = cause.tests.slice(0, TESTS_SHOWN);
    const left = cause.tests.length - shown.length;
    // What holds for all of them stands in the line above.
    const isSame = (0,_cause_words_js__WEBPACK_IMPORTED_MODULE_1__/* .commonMarks */ .QE)(cause) !== undefined;
    const lines = (0,_broken_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .testsByFile */ .n7)(shown).flatMap(({ trial, file, tests }) => [
        ...wrapped(`   ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)((0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonPlace */ .w7)({ file, ...(trial !== undefined && { trial }) }) ?? '')}`, columns),
        ...tests.flatMap(test => {
            const marks = isSame ? undefined : (0,_side_by_side_js__WEBPACK_IMPORTED_MODULE_11__/* .runMarks */ .Mh)(test);
            const both = marks === undefined ? '' : `  ${marks.published} → ${marks.candidate}`;
            return wrapped(`   - ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)((0,_broken_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTestName */ .GR)(test))}${both}`, columns);
        }),
    ]);
    const isCompared = cause.tests.some(test => (0,_side_by_side_js__WEBPACK_IMPORTED_MODULE_11__/* .runMarks */ .Mh)(test) !== undefined);
    return [
        ...lines,
        ...(left > 0 ? [`   and ${left} more`] : []),
        ...(isCompared ? wrapped(`   (published → candidate; ${_side_by_side_js__WEBPACK_IMPORTED_MODULE_11__/* .MARKS_LEGEND */ .T_})`, columns) : []),
    ];
}
/** The beginning and the end of what the first of them says. */
function textLines({ text, compared }, { statement, tests }) {
    const both = (0,_side_by_side_js__WEBPACK_IMPORTED_MODULE_11__/* .comparedTexts */ .Ez)(compared?.baselineText, text)?.map(({ side, text: line }) => `${{ both: ' ', published: '-', candidate: '+' }[side]} ${line}`);
    const whole = both === undefined ? (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shortFailure */ .Bm)((0,_failure_text_js__WEBPACK_IMPORTED_MODULE_5__/* .afterStatement */ ._V)(text, statement), FAILURE_TEXT) : both.join('\n');
    const lines = (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleBlock */ ._n)(whole, FAILURE_TEXT + 100)
        .split('\n')
        .filter(isFilled);
    const half = LINES_SHOWN / 2;
    const shown = lines.length <= LINES_SHOWN ? lines : [...lines.slice(0, half), '…', ...lines.slice(-half)];
    const whose = tests.length > 1 && shown.length > 0 ? ['     the first of them says:'] : [];
    if (shown.length === 1 && shown[0]?.trim() === statement)
        return [];
    return [...whose, ...shown.map(line => `       ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(line, 300)}`)];
}
function reasonLines({ reason, times }, result, columns) {
    const where = (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonPlace */ .w7)(reason);
    const logs = (0,_cause_words_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonLogs */ .IE)(reason, result).map(({ name }) => name);
    const often = times === 1 ? '' : ` (${times} times)`;
    return [
        ...(where === undefined ? [] : wrapped(`   - ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(where)}`, columns)),
        ...(isFilled(reason.detail) ? wrapped(`       ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(reason.detail, 600)}${often}`, columns) : []),
        ...logs.map(name => `       log: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(name, 400)}`),
    ];
}
function limited(items, most, lines) {
    const left = items.length - most;
    return [...items.slice(0, most).flatMap(lines), ...(left > 0 ? [`   and ${left} more`] : [])];
}
function isFilled(line) {
    return line.trim() !== '';
}
const INDENT = '     ';
/** A line at its spaces, so that no word is cut; what follows the first line is indented. A sign takes two columns. */
function wrapped(line, columns) {
    const lines = [];
    let rest = line;
    while (rest.length >= columns) {
        const start = rest.search(/\S/);
        const fitting = rest.lastIndexOf(' ', columns - 1);
        // A word that is longer than the line has one of its own.
        const at = fitting > start ? fitting : rest.indexOf(' ', Math.max(start, 0));
        if (at < 0)
            break;
        lines.push(rest.slice(0, at));
        rest = `${INDENT}${rest.slice(at + 1)}`;
    }
    return [...lines, rest];
}
function table(rows, columns) {
    const names = rows.map(({ consumer, file }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(consumer, 40)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(file, 100)}`);
    const width = Math.max(0, ...names.map(name => name.length));
    const counts = rows.map(row => {
        const end = row.exit === '0' || row.isControl ? '' : `, exit: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(row.exit, 40)}`;
        return `${(0,_progress_display_js__WEBPACK_IMPORTED_MODULE_9__/* .formatTestCounts */ .GF)(row)}, ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_12__/* .formatDuration */ .a3)(row.durationMs)}${end}`;
    });
    const isNarrow = width + 3 + Math.max(0, ...counts.map(count => count.length)) > columns;
    const lines = names.flatMap((name, index) => isNarrow ? [` ${name}`, `${INDENT}${counts[index]}`] : ` ${name.padEnd(width)}  ${counts[index]}`);
    return rows.length === 0 ? [] : [...lines, ''];
}
/** A line of `compat-gate check`: whether something holds, and what. Foreign text in it is no command of a runner's. */
function checkLine(ok, text) {
    return `${ok ? 'ok     ' : 'failed '} ${(0,_progress_display_js__WEBPACK_IMPORTED_MODULE_9__/* .withoutOldCommands */ .KF)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(text))}\n`;
}
/** An output of a stage as a line of its own, `name=value`. */
function outputLine(name, value) {
    return `${name}=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(value, Number.POSITIVE_INFINITY)}\n`;
}
/** Why the program stopped, as its last line. */
function stoppedLine(message) {
    return `compat-gate: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleText */ .Q6)(message)}\n`;
}


/***/ }),

/***/ 96209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ htmlLink),
/* harmony export */   CH: () => (/* binding */ colouredLine),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   Pk: () => (/* binding */ fitColumns),
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   _n: () => (/* binding */ visibleBlock),
/* harmony export */   b5: () => (/* binding */ safeHtml),
/* harmony export */   h$: () => (/* binding */ markdownProse),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   hd: () => (/* binding */ mermaidName),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   n8: () => (/* binding */ htmlProse),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* unused harmony exports htmlText, SafeHtml */
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60796);

/*
 * Every way in which foreign text (test names, failure texts, names of containers, output) is made
 * harmless. All of it starts with `visibleText`, so nothing hidden reaches a reader.
 */
// CSI (also in its one-byte form), OSC and the other strings, and two-byte escapes: ECMA-48, 5.4 and 5.6.
const ESCAPES = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b[\]PX^_][^\x07\x1b\x9c\r\n]*(?:\x07|\x1b\\|\x9c)|\x1b[ -/]*[0-~]/g;
const LINE_ENDS = /\r\n?|[\v\f\x85\u2028\u2029]/g;
// Controls, bidi and other format characters, lone surrogates, and what Unicode calls ignorable.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}]|(?!\ufe0f)\p{Default_Ignorable_Code_Point}/gu;
/** Text with its escape sequences dropped and its hidden characters spelled out. Lines end in `\n`. */
function visibleText(text) {
    return text.replace(ESCAPES, '').replace(LINE_ENDS, '\n').replace(HIDDEN, spelled);
}
function spelled(character) {
    if (character === '\n' || character === '\t')
        return character;
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0xd800 && code <= 0xdfff)
        return '\ufffd';
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : `\\u{${code.toString(16)}}`;
}
/** One line of at most `limit` units, without hidden characters. */
function visibleLine(text, limit = 300) {
    return (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(visibleText((0,_shared_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(text, limit)).replace(/\s+/g, ' ').trim(), limit);
}
/** Lines without hidden characters; of a text over `limit` units its beginning and its end. */
function visibleBlock(text, limit) {
    if (text.length <= limit)
        return visibleText(text).trimEnd();
    const head = Math.floor((limit * 3) / 4);
    const tail = text.slice(head - limit);
    return visibleText(`${text.slice(0, head)}\n… ${text.length - limit} characters left out …\n${tail}`).trimEnd();
}
// Everything that has a meaning in GitHub's Markdown or HTML. A hyphen or underscore has none inside of a
// word, a colon none before a space, and a dot only in `www.` and after the number of a list.
const MARKDOWN = /[!"#$&*+<=>@[\\\]^`{|}~]|:(?!\s|$)|(?<=www|^\d+)\.|(?<=^\d+)\)|(?<![a-z0-9])[-_]|[-_](?![a-z0-9])/gi;
/** Text for a Markdown paragraph, list item or table cell: a character reference is never structure. */
function markdownText(text, limit) {
    return visibleLine(text, limit).replace(MARKDOWN, character => {
        // Mentions and issue links are found in the rendered text: an invisible gap defuses them.
        const gap = character === '@' || character === '#' ? '&#8203;' : '';
        return `&#${character.charCodeAt(0)};${gap}`;
    });
}
/** A name as inline code, for Markdown and for raw HTML inside of it. */
function markdownCode(text, limit) {
    return `<code>${markdownText(text, limit)}</code>`;
}
/** Words of our own, in which `backticks` mark code; what is foreign in them stays harmless. */
function markdownProse(text, limit = 2_000) {
    return visibleLine(text, limit)
        .split('`')
        .map((part, index) => (index % 2 === 1 ? markdownCode(part, limit) : spaced(part, limit)))
        .join('');
}
// The spaces around code are those of the sentence.
function spaced(part, limit) {
    const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(part) ?? [];
    return `${before}${markdownText(text, limit)}${after}`;
}
// Made by links.ts from parts that it has encoded: nothing that ends an attribute, and no other protocol.
const LINK = /^(?:https:\/\/[\w.-]+(?::\d+)?\/|evidence\/)[\w./%~?=&-]*(?:#[\w.-]*)?$/;
/** A link in Markdown, around text that is escaped already; the text alone where there is no URL. */
function markdownLink(escaped, url) {
    return url !== undefined && LINK.test(url) ? `<a href="${htmlText(url)}">${escaped}</a>` : escaped;
}
/** A link in HTML; the content alone where there is no URL. */
function htmlLink(content, url) {
    return url !== undefined && LINK.test(url) ? safeHtml `<a href="${url}">${content}</a>` : content;
}
/** A fenced block, whose fence is longer than any run of backticks in it. */
function markdownFence(text, info, limit) {
    const body = visibleBlock(text, limit);
    const longest = Math.max(2, ...(body.match(/`+/g) ?? []).map(run => run.length));
    const marks = '`'.repeat(longest + 1);
    return `${marks}${info}\n${body}\n${marks}`;
}
/** A name in a Mermaid chart, in an alphabet that has no meaning there. Never put it first on a line. */
function mermaidName(text, limit = 60) {
    // A chart with an empty name is a syntax error as a whole.
    return visibleLine(text, limit).replace(/[^A-Za-z0-9_./ -]+/g, '_') || '_';
}
const HTML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Text for HTML, as content and as a quoted attribute. */
function htmlText(text) {
    return visibleText(text).replace(/[&<>"']/g, character => HTML[character] ?? '');
}
/** One line of foreign text for a log or a terminal: no escapes, and spaces as they were. */
function plainLine(text, limit = 2_000) {
    return visibleText((0,_shared_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(text, limit)).replaceAll('\t', '    ').replaceAll('\n', ' ');
}
const SGR = /(\x1b\[[\d;]{0,32}m)/;
const COLOUR = /^(0{0,2}|0?[1-4]|2[2-4]|[349][0-79]|10[0-7])$/;
const WIDE_COLOUR = /[34]8;(5;\d{1,3}|2;\d{1,3};\d{1,3};\d{1,3})(?=;|$)/g;
/** As `plainLine`, for a terminal: colours stay, and end with the line. */
function colouredLine(text, limit = 2_000) {
    const parts = (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(text, limit).split(SGR);
    const kept = parts.map((part, index) => (index % 2 === 0 ? plainLine(part, limit) : colour(part)));
    return kept.some((part, index) => index % 2 === 1 && part !== '')
        ? `${kept.join('')}\x1b[0m`
        : kept.join('');
}
// Concealed and blinking text are SGR too, and no colours.
function colour(sequence) {
    const parameters = sequence.slice(2, -1).replace(WIDE_COLOUR, '0').split(';');
    return parameters.every(parameter => COLOUR.test(parameter)) ? sequence : '';
}
// Scripts and signs that a terminal draws two columns wide: Unicode Standard Annex 11, roughly.
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f000}-\u{3fffd}]/u;
/** The beginning of a line that fits into so many columns of a terminal; what does not is `…`. */
function fitColumns(line, columns) {
    let used = 0;
    let end = 0;
    // Where the text is cut if it turns out to be too wide: one column is kept for the `…`.
    let keep = 0;
    for (const character of line) {
        used += WIDE.test(character) ? 2 : 1;
        end += character.length;
        if (used <= columns - 1)
            keep = end;
        if (used > columns)
            return columns < 1 ? '' : `${line.slice(0, keep)}…`;
    }
    return line;
}
/** HTML that was written here or escaped. Only the tag `safeHtml` makes it, and that escapes every value. */
class SafeHtml {
    #text;
    constructor(template, values) {
        this.#text = template.map((part, index) => part + rendered(values[index] ?? '')).join('');
    }
    toString() {
        return this.#text;
    }
}
/** A template in which every string is escaped, as content or in a quoted attribute. */
function safeHtml(template, ...values) {
    return new SafeHtml(template, values);
}
/** Words of our own, in which `backticks` mark code. */
function htmlProse(text) {
    return text
        .split('`')
        .map((part, index) => (index % 2 === 1 ? safeHtml `<code>${part}</code>` : safeHtml `${part}`));
}
function rendered(value) {
    if (Array.isArray(value))
        return value.join('');
    return value instanceof SafeHtml ? value.toString() : htmlText(String(value));
}


/***/ }),

/***/ 32962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ relayedLine),
/* harmony export */   GF: () => (/* binding */ formatTestCounts),
/* harmony export */   KF: () => (/* binding */ withoutOldCommands),
/* harmony export */   _D: () => (/* binding */ actionsLog),
/* harmony export */   o0: () => (/* binding */ elapsedStamp),
/* harmony export */   oz: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60796);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);



/** What the gate itself says about an event; undefined for foreign output. */
function progressLine(event) {
    switch (event.kind) {
        case 'stage-started':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(`${event.lane}: ${event.name}`);
        case 'stage-ended':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(`${event.lane}: ${event.name} ${event.ok ? 'done' : 'failed'} after ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(event.ms)}`);
        case 'file-started':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(`${event.consumer}: ${event.file} (${event.index} of ${event.of})`);
        case 'file-ended':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(`${event.consumer}: ${event.file}: ${formatTestCounts(event)} after ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(event.ms)}`);
        case 'note':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(`note: ${event.text}`);
        case 'command':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(`$ ${[event.program, ...event.args].map(_shared_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedForShell */ .Ec).join(' ')}`);
        case 'output':
            return undefined;
    }
}
function formatTestCounts({ passed, failed, skipped }) {
    return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
/** The time since the run began, in milliseconds, as the head of a line: `[  12.3s]`. */
function elapsedStamp(ms) {
    return `[${(ms / 1_000).toFixed(1).padStart(6)}s]`;
}
/**
 * One line of foreign output as text that the runner cannot take for a command: `::` counts at the
 * start of a line, and the source stands there; `##[` counts anywhere, and is broken up.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function relayedLine(source, line) {
    return withoutOldCommands(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(source, 100)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(line)}`);
}
/** A line in which the runner finds no command of the old form. */
function withoutOldCommands(line) {
    return line.replaceAll('##[', '# #[');
}
/**
 * Progress in the log of a step: the gate's own lines, and between them foreign output, folded into
 * groups in which the runner obeys no command. The gate's own lines and `close` end a group, so call
 * `close` before writing annotations.
 */
function actionsLog({ write, now, token = node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID, debug }) {
    const started = now();
    let open;
    const close = () => {
        if (open !== undefined)
            write(`::${open}::\n::endgroup::\n`);
        open = undefined;
    };
    const foreign = (source, line) => {
        if (open === undefined) {
            open = token();
            write(`::group::output\n::stop-commands::${open}\n`);
        }
        write(`${relayedLine(source, line)}\n`);
    };
    const listener = (event) => {
        if (event.kind === 'output')
            return foreign(event.source, event.line);
        // Where nobody debugs, a command would only tear the group of foreign output.
        if (event.kind === 'command' && debug === undefined)
            return;
        close();
        if (event.kind === 'command')
            debug?.(withoutOldCommands(`${progressLine(event)}`));
        else
            write(`${withoutOldCommands(`${elapsedStamp(now() - started)} ${progressLine(event)}`)}\n`);
    };
    return { listener, close };
}


/***/ }),

/***/ 83399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ VERDICT_SCHEMA),
/* harmony export */   bq: () => (/* binding */ verdictDocument),
/* harmony export */   z8: () => (/* binding */ VerdictDocument)
/* harmony export */ });
/* unused harmony export verdictSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26064);
/* harmony import */ var _verdict_approval_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85084);
/* harmony import */ var _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94018);
/* harmony import */ var _verdict_trial_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86239);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54486);
/* harmony import */ var _file_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41492);







/** Version of verdict.json. Any change of its shape is a new one. */
const VERDICT_SCHEMA = 'compat-gate/verdict@4';
const amount = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nonnegative();
const Blocking = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['fail', 'inconclusive']);
const DocumentReason = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    code: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(Object.keys(_verdict_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASONS */ .e)).describe('Listed in docs/reasons.md.'),
    verdict: Blocking.describe('What this reason alone makes of the consumer.'),
    trial: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('Which part of the consumer’s trial, where a plan divides it.'),
    file: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    test: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    detail: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .optional()
        .describe('How a test failed, as a waiver says it; absent where none can cover it.'),
    platform: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('Where a test with a fingerprint was run.'),
});
const DocumentExcused = DocumentReason.omit({ verdict: true }).extend({
    instead: DocumentReason.shape.code.describe('What it would be otherwise.'),
    link: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('Where it is being mended.'),
});
const DocumentBaseline = zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt('state', [
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        state: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('used'),
        reference: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('Of the manifest or index in the registry.'),
        configDigest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('unavailable'), detail: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
]);
const Marks = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['passed', 'failed', 'skipped', 'absent']));
const DocumentTest = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    trial: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('Which part of the consumer’s trial, where a plan divides it.'),
    file: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    test: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .optional()
        .describe('Absent where it is about the file as a whole: then `code` says what.'),
    code: DocumentReason.shape.code.optional(),
    class: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n([
        'newly-broken',
        'already-broken',
        'masked',
        'flaky',
        'newly-flaky',
        'fixed',
        'vanished',
        'newly-skipped',
    ]),
    decided: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().describe('False where the rounds were used up before it could be told.'),
    candidate: Marks.describe('Run by run; the first is the candidate’s own trial.'),
    baseline: Marks,
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('Of the candidate’s failure, else of the published image’s.'),
    text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('How it failed on the candidate.'),
    baselineText: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    counts: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().describe('Whether it counts against a pass.'),
    chance: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()
        .optional()
        .describe('At most so often a failure that has nothing to do with the image looks like this.'),
});
const DocumentFile = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    trial: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('Which part of the consumer’s trial, where a plan divides it.'),
    file: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    report: _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportState */ .QF,
    passed: amount,
    failed: amount.describe('Failed and errored tests.'),
    skipped: amount,
    xfailed: amount.describe('Tests that failed as their author expects.'),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nonnegative(),
    containers: amount.describe('Containers of the candidate that were started.'),
    exit: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('An exit code, the name of a signal, `timed out` or `did not start`.'),
});
const move = { from: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(), to: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional() };
const DocumentMove = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ from: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), to: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
const DocumentMoved = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    since: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ run: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), startedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }).describe('The last green.'),
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('Of the consumer.'),
    image: DocumentMove.extend({
        rebuilt: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(true).optional().describe('Both were built from the same commit.'),
    })
        .optional()
        .describe('Config digests. Absent where the image is the same.'),
    consumer: DocumentMove.extend({
        commits: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ sha: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), subject: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }))
            .optional()
            .describe('The newest first, at most 20. Absent where they are not known.'),
        more: amount.optional().describe('How many more there are.'),
        detail: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('Why there is no list.'),
    })
        .optional()
        .describe('Pins. Absent where the consumer is the same.'),
    packages: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), ...move }))
        .optional()
        .describe('What set-up has installed in another version. Absent where one of the two runs has no list.'),
    images: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ reference: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), ...move }))
        .describe('Images that the tests pulled, with their digests.'),
    runner: DocumentMove.optional(),
});
const DocumentConsumer = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    release: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ of: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), tag: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })
        .optional()
        .describe('The consumer that it is a release of, and the tag.'),
    repository: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('Absent when there is no evidence, as is `ref`.'),
    ref: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    pin: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('The commit that `ref` was resolved to.'),
    verdict: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['pass', ...Blocking.options]),
    reasons: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(DocumentReason),
    excused: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(DocumentExcused)
        .optional()
        .describe('What is not held against the candidate, and why. Absent when there is nothing of that kind.'),
    baseline: DocumentBaseline.optional().describe('The published image that red files were run on, too. Absent where there was nothing to compare.'),
    tests: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(DocumentTest)
        .optional()
        .describe('What was not green in every run on both images. Absent where nothing was compared.'),
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(DocumentFile),
    control: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(DocumentFile)
        .optional()
        .describe('The files of the negative control, which failed on a dead image. Absent when there was none.'),
    installed: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .InstalledPackage */ .NH)
        .optional()
        .describe('What set-up has installed, of all parts together. Absent where nothing lists it.'),
    pulled: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .PulledImage */ .Cq)
        .optional()
        .describe('Images of other repositories that the tests pulled. Absent where there is none.'),
    runners: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .RunnerImage */ .Q5)
        .optional()
        .describe('The images of the hosted runners that tried it. Absent where there was none.'),
    moved: DocumentMoved.optional().describe('What is another one than at the last green. Absent for a consumer that passes, and where no last green is known.'),
});
const DocumentCandidate = _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .CandidateIdentity */ .Mx.extend({
    approved: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().describe('Whether it may be published.'),
});
const DocumentStage = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    lane: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().describe('Milliseconds since the run began, as is `endedAt`.'),
    endedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
});
const VerdictDocument = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(VERDICT_SCHEMA),
    run: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('ISO 8601.'),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nonnegative(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['pass', ...Blocking.options, 'not-applicable']),
    compatible: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().describe('True for `pass` only.'),
    approvedImageId: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .describe('For `pass` the config digest of the candidate, of several platforms separated by commas; otherwise empty.'),
    notApplicable: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('Why the gate does not apply.'),
    candidates: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(DocumentCandidate).describe('One for each platform that was built.'),
    untried: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).describe('Platforms that no consumer was tried on. They are not approved.'),
    latest: _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Latest */ .Qu.optional().describe('Where the published image’s `:latest` pointed. Absent when nobody asked.'),
    consumers: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(DocumentConsumer),
    stages: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(DocumentStage),
    reproduce: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())
        .describe('A command for each consumer, by its name, and its platform where there are several.'),
    notes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
});
/** verdict.json: the verdict and what it rests on, for programs. */
function verdictDocument(result) {
    const { judgement, notApplicable, candidates, untried, latest } = result;
    const approved = (0,_verdict_approval_js__WEBPACK_IMPORTED_MODULE_4__/* .approvedDigests */ .VR)(result);
    const { run, startedAt, durationMs, stages, reproduce, notes } = result;
    return {
        schema: VERDICT_SCHEMA,
        run,
        startedAt,
        durationMs,
        verdict: judgement.verdict,
        compatible: judgement.verdict === 'pass',
        approvedImageId: approved.join(','),
        ...(notApplicable !== undefined && { notApplicable }),
        candidates: candidates.map(one => ({ ...one, approved: approved.includes(one.configDigest) })),
        untried,
        ...(latest !== undefined && { latest }),
        consumers: judgement.consumers.map(consumer => documentConsumer(consumer, result)),
        stages,
        reproduce,
        notes,
    };
}
function documentConsumer({ name, release, pin, verdict, reasons, excused, baseline, tests, moved }, result) {
    const own = { ...result, evidence: result.evidence.filter(({ consumer }) => consumer.name === name) };
    const rows = (0,_file_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .fileRows */ .eX)(own);
    const control = (0,_file_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .controlRows */ .L_)(own);
    const from = (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .candidateTrials */ .Fr)(own.evidence)[0]?.consumer;
    return {
        name,
        ...(release && { release }),
        ...(from !== undefined && { repository: from.repository, ref: from.ref }),
        ...(pin !== undefined && { pin }),
        verdict,
        reasons: reasons.map(({ consumer: _, ...reason }) => reason),
        ...(excused && { excused: excused.map(({ consumer: _, ...one }) => one) }),
        ...(baseline && { baseline }),
        ...(tests && { tests }),
        files: rows.map(documentFile),
        ...(control.length > 0 && { control: control.map(documentFile) }),
        ...(0,_verdict_trial_state_js__WEBPACK_IMPORTED_MODULE_6__/* .trialState */ .a)(name, result.evidence),
        ...(moved && { moved }),
    };
}
function documentFile({ consumer: _, ...row }) {
    return row;
}
/** schema/verdict.schema.json: the JSON Schema (draft 2020-12) of verdict.json. */
function verdictSchema() {
    const schema = z.toJSONSchema(VerdictDocument.describe('verdict.json, written by compat-gate.'));
    return `${JSON.stringify(schema, null, 2)}\n`;
}


/***/ }),

/***/ 57886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readJsonDocument),
/* harmony export */   d: () => (/* binding */ parseJsonDocument)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80604);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82140);
/* harmony import */ var _schema_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31297);



/**
 * Reads a JSON document that somebody else may have put there: never through a link, never waiting at a FIFO.
 *
 * @throws what `refuse` makes, when it cannot be read, is too long, is no JSON, or has another shape
 */
async function readJsonDocument(path, schema, { mostBytes, refuse }) {
    const text = await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readSmallFile */ .EW)(path, mostBytes).catch(cause => {
        throw refuse((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause), cause);
    });
    return parseJsonDocument(text, schema, refuse);
}
/** @throws what `refuse` makes, when the text is no JSON, or has another shape */
function parseJsonDocument(text, schema, refuse) {
    const value = parseJson(text, refuse);
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    throw refuse((0,_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSchemaError */ .LA)(parsed.error, value), parsed.error);
}
function parseJson(text, refuse) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw refuse(`it is no JSON: ${(0,_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .escapedLine */ .Ww)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause))}`, cause);
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


/***/ }),

/***/ 85084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VR: () => (/* binding */ approvedDigests),
/* harmony export */   kO: () => (/* binding */ untriedPlatforms),
/* harmony export */   z7: () => (/* binding */ triedCandidates)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54486);

/** The config digests that may be published: none unless the verdict and every trial stand behind them. */
function approvedDigests({ judgement, candidates, evidence, }) {
    if (judgement.verdict !== 'pass')
        return [];
    const tried = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .candidateTrials */ .Fr)(evidence).map(({ candidate }) => candidate?.configDigest);
    const digests = candidates.map(({ configDigest }) => configDigest);
    if (!tried.every(digest => digest !== undefined && digests.includes(digest)))
        return [];
    // What is of no commit can be tried, and not published: nobody could say later what it was made from.
    const committed = candidates.filter(({ uncommitted }) => uncommitted === undefined);
    return committed.map(({ configDigest }) => configDigest).filter(digest => tried.includes(digest));
}
/** The candidates that the trials say they ran on, each once. */
function triedCandidates(evidence) {
    const all = evidence.flatMap(({ candidate }) => candidate ?? []);
    return all.filter(({ configDigest }, index) => all.findIndex(one => one.configDigest === configDigest) === index);
}
/**
 * The platforms that no consumer was tried on, and that therefore are not approved.
 *
 * @param configured those that the configuration names
 */
function untriedPlatforms(configured, { candidates, evidence }) {
    const tried = new Set((0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .candidateTrials */ .Fr)(evidence).flatMap(({ candidate }) => candidate?.platform ?? []));
    const named = [...configured, ...candidates.map(({ platform }) => platform)];
    return [...new Set(named)].filter(platform => !tried.has(platform));
}


/***/ }),

/***/ 27815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ fileReasons),
/* harmony export */   AD: () => (/* binding */ failureCode),
/* harmony export */   nl: () => (/* binding */ hasFault)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26064);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60796);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54486);



/** Characters of a failure's first line; the report holds the whole text. */
const DETAIL_LIMIT = 300;
/** What must hold for one test file, of a trial of that image. */
function fileReasons(evidence, { expect, selectedBy }, arm = 'candidate') {
    const findings = [
        ...endReasons(evidence, arm),
        ...reportReasons(evidence),
        ...evidence.report.cases.flatMap(test => caseReasons(test, evidence, expect, arm)),
        ...containerReasons(evidence.containers, expect, selectedBy, arm),
        ...useReasons(evidence, expect, arm),
    ];
    return findings.map(found => ({ ...found, file: evidence.file }));
}
function endReasons(evidence, arm) {
    const failed = evidence.report.cases.filter(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6);
    const failures = failed.length;
    if (evidence.timedOut) {
        const used = evidence.containers.some(one => isRunOf(one, arm));
        const after = `${Math.round(evidence.durationMs / 1000)} s`;
        return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)(used ? 'timed-out' : 'timed-out-unused', `ended by the gate after ${after}`)];
    }
    if (evidence.signal !== undefined)
        return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('killed-by-signal', `ended by ${evidence.signal}`)];
    if (evidence.exitCode === 0 && failed.some(({ attempts }) => attempts === 1)) {
        return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('exit-disagrees', `exit code 0, and ${failures} failures in the report`)];
    }
    if (evidence.exitCode !== 0 && failures === 0) {
        return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('exit-not-zero', `exit code ${evidence.exitCode}, and no failure in the report`)];
    }
    return [];
}
const REPORT_CODES = {
    missing: 'report-missing',
    stale: 'report-stale',
    malformed: 'report-malformed',
    empty: 'report-empty',
};
function reportReasons({ report, timedOut }) {
    // A file that was ended from outside had no chance to write its report.
    if (report.state !== 'ok')
        return timedOut ? [] : [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)(REPORT_CODES[report.state], report.detail)];
    if (report.cases.some(({ outcome }) => outcome === 'passed') || report.cases.some(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6))
        return [];
    return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('none-passed', `of ${report.cases.length} tests none passed`)];
}
function caseReasons(test, evidence, expect, arm) {
    const where = { test: test.id };
    const reruns = test.attempts > 1 ? [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('rerun', `${test.attempts} attempts in the report`, where)] : [];
    // With exit code 0 the runner believes the last attempt; nobody can say which attempt is right.
    if (test.attempts > 1 && evidence.exitCode === 0)
        return reruns;
    if ((0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(test))
        return [
            (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)(failureCode(test, evidence, expect, arm), (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLine */ .TM)(test.text, DETAIL_LIMIT), where),
            ...reruns,
        ];
    if (test.outcome !== 'skipped')
        return reruns;
    const expected = expect.skips.some(skip => (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesWildcard */ ._W)(skip.test, test.id));
    return expected
        ? reruns
        : [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('unexpected-skip', (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLine */ .TM)(test.text, DETAIL_LIMIT), where), ...reruns];
}
/** What a failed test is a reason of. */
function failureCode({ outcome, cause }, file, expect, arm) {
    const ran = file.containers.some(one => isRunOf(one, arm));
    // Whatever a test says: where the candidate crashed, or has nothing to run, that comes first.
    if (hasFault(file, expect, arm))
        return outcome === 'failed' ? 'test-failed' : 'test-errored';
    // A candidate that was never started cannot have broken the test.
    if (!ran)
        return cause ?? 'test-failed-unused';
    return cause ?? (outcome === 'failed' ? 'test-failed' : 'test-errored');
}
/** Whether a container of the image crashed, was killed for memory, or had nothing to run. */
function hasFault({ containers }, expect, arm) {
    const own = containers.filter(({ image }) => image === arm);
    return own.some(one => oneContainer(one, expect, arm).some(isFault));
}
function isFault({ code }) {
    return code === 'container-crashed' || code === 'container-out-of-memory' || code === 'nothing-to-run';
}
function containerReasons(containers, expect, selectedBy, arm) {
    const seen = containers.filter(one => isRunOf(one, arm)).length;
    const wanted = Math.max(1, expect.containers);
    const findings = containers.flatMap(container => oneContainer(container, expect, arm));
    if (seen >= wanted)
        return findings;
    const detail = `${seen} containers of the ${arm} ran, expected ${wanted}; the variable that selects it is ${selectedBy}`;
    return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('candidate-not-seen', detail), ...findings];
}
/** A green file whose image has answered nothing, where somebody could see whether it did. */
function useReasons({ use, report }, { requests }, arm) {
    const isGreen = report.cases.some(({ outcome }) => outcome === 'passed') && !report.cases.some(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6);
    if (use === undefined || !isGreen || Math.max(use.requests, use.connections) >= requests)
        return [];
    const answered = `${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(use.requests, 'request')} on ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(use.connections, 'connection')}`;
    return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('candidate-not-used', `the ${arm} answered ${answered}, expected ${requests}`)];
}
function oneContainer(container, { exitCodes }, arm) {
    const { name, reference, image, exitCode } = container;
    const { origin, imageId = 'another image' } = container;
    const isRelated = container.sameRepository || origin !== undefined;
    // Of one that was gone too soon the name still leads to the other image.
    if (isRelated && (isOtherThan(arm, image) || (image === 'unknown' && origin !== undefined))) {
        const from = origin === undefined ? `is ${imageId}` : `comes from ${origin}`;
        return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('other-image-used', `${name} ran ${reference}, which ${from}`)];
    }
    if (isRelated && image === 'unknown')
        return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('unknown-image-used', `${name} ran ${reference}`)];
    if (image !== arm)
        return [];
    const { startFailure } = container;
    if (startFailure !== undefined)
        return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)(notStarted(startFailure), startFailure.message)];
    if (container.oomKilled)
        return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('container-out-of-memory', `${name} was killed by the kernel`)];
    if (exitCode === undefined || container.stoppedByRequest)
        return [];
    if (exitCode === 0 || exitCodes.includes(exitCode))
        return [];
    return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('container-crashed', `${name} ended with exit code ${exitCode}`)];
}
// POSIX, and runc after it: 126 for a program that cannot be run, 127 for one that is not there.
function notStarted({ exitCode, cause }) {
    if (exitCode === 126 || exitCode === 127)
        return 'nothing-to-run';
    return cause ?? 'container-refused';
}
// With one arm's image in the trial of the other, nobody can say which of them a test has used.
function isOtherThan(arm, image) {
    return image === 'other' || (image !== arm && (image === 'candidate' || image === 'baseline'));
}
function isRunOf({ image, started }, arm) {
    return image === arm && started;
}


/***/ }),

/***/ 86239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ trialState)
/* harmony export */ });
/** What the candidate's trials of one consumer ran with. */
function trialState(consumer, evidence) {
    const own = evidence.filter(one => one.arm === 'candidate' && one.consumer.name === consumer);
    const lists = own.flatMap(one => listOf(one.consumer));
    const pulled = once(own.flatMap(one => one.pulled ?? []));
    const runners = once(own.flatMap(({ runner }) => runner ?? []));
    return {
        ...(lists.length > 0 && { installed: once(lists.flat()) }),
        ...(pulled.length > 0 && { pulled }),
        ...(runners.length > 0 && { runners }),
    };
}
function listOf({ installed }) {
    return installed === undefined ? [] : [installed];
}
/** Each once, in the order of their texts. */
function once(items) {
    const byText = new Map(items.map(item => [Object.values(item).join(' '), item]));
    return [...byText].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, item]) => item);
}


/***/ }),

/***/ 97470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ waiverNotes),
/* harmony export */   Ps: () => (/* binding */ whyWaiverIsVoid),
/* harmony export */   WW: () => (/* binding */ waivedReasons),
/* harmony export */   nk: () => (/* binding */ MOST_WAIVED_TESTS),
/* harmony export */   wx: () => (/* binding */ waivedTests)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26064);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60796);
/* harmony import */ var _file_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27815);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72895);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54486);





/** More failed tests than this are no known failure: an entry that fits more covers none of them. */
const MOST_WAIVED_TESTS = 20;
/** How a test fails can be known, and nothing else. */
const WAIVABLE = ['test-failed', 'test-errored'];
/** What may be said of such a test, where it was run on the published image too. */
const COVERED = [...WAIVABLE, 'newly-broken', 'masked', 'newly-flaky', 'undecided'];
/**
 * The failed tests of a consumer that its waivers cover.
 * @param evidence of this consumer; where an entry is too wide depends on all of it
 */
function waivedTests(policy, evidence) {
    const trials = evidence.filter(isOfCandidate);
    const failures = candidateFailures(policy, trials);
    const inForce = entriesOf(policy).filter(one => whyNotInForce(one, policy, trials, failures) === undefined);
    const waived = new Map();
    for (const failure of failures) {
        const { platform, file, test } = failure;
        const key = JSON.stringify([platform, file, test]);
        const waiver = inForce.find(one => isKnown(one, failure));
        if (waiver === undefined)
            waived.set(key, undefined);
        else if (!waived.has(key))
            waived.set(key, { platform, file, test, waiver });
    }
    return [...waived.values()].filter(one => one !== undefined);
}
/**
 * The reasons of one trial: those of a known failure excused, and of every failure that could be known with its fingerprint.
 * Where a file has no test that passed beside waived ones, it has that as a reason: an entry covers tests, and no file.
 * @param evidence of that trial, with its rounds
 * @param waived of the whole consumer
 */
function waivedReasons(found, policy, evidence, waived) {
    const failures = candidateFailures(policy, evidence.filter(isOfCandidate));
    const reasons = found.map(one => {
        const failure = COVERED.includes(one.code) ? failures.find(other => isAbout(one, other)) : undefined;
        if (failure?.fingerprint === undefined)
            return one;
        const { fingerprint, platform } = failure;
        const known = { ...one, fingerprint, ...(platform !== undefined && { platform }) };
        const own = waived.find(other => isAbout(one, other) && other.platform === platform);
        return own === undefined || one.excuse !== undefined ? known : { ...known, excuse: excuseOf(own) };
    });
    const files = new Set(reasons.flatMap(({ file, excuse }) => (excuse?.code === 'waived' ? (file ?? []) : [])));
    return [...reasons, ...nonePassed((0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .candidateTrials */ .Fr)(evidence), files)];
}
function isAbout({ file, test }, place) {
    return file === place.file && test === place.test;
}
function excuseOf({ waiver: { reason, link, author, expires } }) {
    return { code: 'waived', detail: `${reason} (${author}, until ${expires})`, link };
}
function nonePassed(trials, files) {
    return trials
        .flatMap(trial => trial.files)
        .filter(({ file, report }) => files.has(file) && !report.cases.some(({ outcome }) => outcome === 'passed'))
        .map(({ file, report }) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)('none-passed', `of ${report.cases.length} tests none passed`, { file }));
}
/** The platform that a trial ran on. */
function trialPlatform({ part, candidate }) {
    return part?.platform ?? candidate?.platform;
}
/** Each entry that covers nothing, and why: of the consumers and platforms that were tried to the end. */
function waiverNotes(policies, evidence) {
    return policies.flatMap(policy => {
        const own = evidence.filter(({ consumer }) => consumer.name === policy.consumer);
        const trials = own.filter(isOfCandidate);
        const failures = candidateFailures(policy, trials);
        return entriesOf(policy).flatMap(waiver => {
            const why = whyNotInForce(waiver, policy, trials, failures) ?? whyUnused(waiver, trials, failures);
            return why === undefined ? [] : [`the waiver at ${waiver.place} covers nothing: ${why}`];
        });
    });
}
/** Why an entry covers nothing, whatever the tests do; undefined when it can. */
function whyWaiverIsVoid({ test, expires }, today) {
    if (expires < today)
        return `it expired on ${expires}: mend the test, or look at it anew and write another entry`;
    // Without a letter or a digit it says nothing about the tests that it fits.
    if (!/[\p{L}\p{N}]/u.test(test))
        return `'${test}' fits every test: name those that are known to fail`;
    return undefined;
}
/** Rounds as well: a test that fails in another way there is not known. */
function isOfCandidate({ arm }) {
    return arm === 'candidate';
}
function entriesOf({ waivers, consumer }) {
    return waivers?.entries.filter(waiver => waiver.consumer === consumer) ?? [];
}
function candidateFailures({ expect }, trials) {
    return trials.flatMap(trial => trial.files.flatMap(file => {
        const platform = trialPlatform(trial);
        return file.report.cases.filter(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6).map(one => ({
            platform,
            file: file.file,
            test: one.id,
            fingerprint: knownFingerprint(one, file, expect),
        }));
    }));
}
/** How a test failed; undefined where the candidate crashed, or something else than the test is the reason. */
function knownFingerprint(test, file, expect) {
    if (!WAIVABLE.includes((0,_file_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .failureCode */ .AD)(test, file, expect, 'candidate')))
        return undefined;
    return (0,_file_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .hasFault */ .nl)(file, expect, 'candidate') ? undefined : (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprint */ .R)(test.text);
}
function whyNotInForce(waiver, { waivers }, trials, failures) {
    const isVoid = waivers && whyWaiverIsVoid(waiver, waivers.today);
    if (isVoid !== undefined)
        return isVoid;
    const ids = new Set(trials.flatMap(({ files }) => files.flatMap(({ report }) => report.cases.map(({ id }) => id))));
    if (waiver.test.includes('*') && [...ids].every(id => (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesWildcard */ ._W)(waiver.test, id)) && ids.size > 1)
        return `'${waiver.test}' fits each of the ${ids.size} tests: name those that are known to fail`;
    const known = failures.filter(failure => isKnown(waiver, failure));
    const tests = new Set(known.map(({ file, test }) => JSON.stringify([file, test])));
    if (tests.size <= MOST_WAIVED_TESTS)
        return undefined;
    return `it fits ${tests.size} failed tests, and an entry covers at most ${MOST_WAIVED_TESTS}: that many are a break, and not a known failure`;
}
/** Nothing is said about what was not tried to its end. */
function whyUnused(waiver, trials, failures) {
    const own = trials.filter(trial => waiver.platform === undefined || trialPlatform(trial) === waiver.platform);
    if (own.length === 0 || own.some(_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .wasStopped */ .th))
        return undefined;
    if (failures.some(failure => isKnown(waiver, failure)))
        return undefined;
    const others = failures.filter(failure => isFor(waiver, failure));
    const [other] = others;
    if (other === undefined)
        return `no test that '${waiver.test}' fits has failed: remove it`;
    const why = other.fingerprint !== undefined ? 'in another way than it says' : 'in a way that no entry can cover';
    const more = others.length === 1 ? '' : `, as did ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(others.length - 1, 'other')}`;
    return `${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_4__/* .firstLine */ .TM)(other.test, 200)} failed ${why}${more}`;
}
function isKnown(waiver, failure) {
    return isFor(waiver, failure) && failure.fingerprint === waiver.fingerprint;
}
function isFor(waiver, { platform, file, test }) {
    if (waiver.platform !== undefined && waiver.platform !== platform)
        return false;
    return (waiver.file ?? file) === file && (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesWildcard */ ._W)(waiver.test, test);
}


/***/ })

};
