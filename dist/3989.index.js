export const id = 3989;
export const ids = [3989,69];
export const modules = {

/***/ 75222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sayCheck)
/* harmony export */ });
/* harmony import */ var _report_conclusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40409);

/** Says whether something holds, and what, in the width of the terminal. */
function sayCheck(ok, text) {
    process.stdout.write((0,_report_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .checkLine */ .tY)(ok, text, process.stdout.columns));
}


/***/ }),

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
// EXTERNAL MODULE: ./build/src/cli/say-check.js
var say_check = __webpack_require__(75222);
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
    const config = await (0,load.loadConfig)(root, args.config, (0,external_node_path_.join)((0,files/* packageFolder */.n4)(), 'presets'));
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
        (0,say_check/* sayCheck */.K)(true, `${path}: ${consumer} ${test}${on}, ${fingerprint}, until ${expires}`);
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
    return (0,json_documents/* readJsonDocument */.E_)(file, verdict_document/* VerdictDocument */.z8, { mostBytes: MOST_BYTES, refuse });
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98439);
/* harmony import */ var _shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31297);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(37096);
/* harmony import */ var _json_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31130);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81922);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12717);
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(83544);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25620);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68045);










/** The one definition of the file of waivers: parsing, its JSON Schema and the docs come from it. */
const WaiverEntry = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    consumer: _values_js__WEBPACK_IMPORTED_MODULE_5__/* .filledTextValue */ .Zj.describe('The name of a consumer, or of one of its releases.'),
    test: _values_js__WEBPACK_IMPORTED_MODULE_5__/* .filledTextValue */ .Zj.describe('The id of the test, as in the report; `*` stands for any text. One that fits every test covers none.'),
    file: _values_js__WEBPACK_IMPORTED_MODULE_5__/* .relativePath */ .iZ
        .optional()
        .describe('Only in this one of `test.files`; in each of them when absent.'),
    platform: _values_js__WEBPACK_IMPORTED_MODULE_5__/* .platformValue */ .VJ
        .optional()
        .describe('Only on this platform, as in `linux/amd64`; on each when absent.'),
    fingerprint: _values_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprintValue */ ._2.describe('How the test fails: `verdict.json` and the report say it. A test that fails in another way is not covered.'),
    author: _values_js__WEBPACK_IMPORTED_MODULE_5__/* .filledTextValue */ .Zj.describe('Who answers for the entry.'),
    reason: _values_js__WEBPACK_IMPORTED_MODULE_5__/* .filledTextValue */ .Zj.describe('Why the failure is known and no reason to hold the image back.'),
    link: _values_js__WEBPACK_IMPORTED_MODULE_5__/* .linkValue */ .kC.describe('Where it is being mended: the URL of an issue.'),
    expires: _values_js__WEBPACK_IMPORTED_MODULE_5__/* .dateValue */ .Y4.describe('The last day on which it covers anything, YYYY-MM-DD in UTC; at most 90 days ahead.'),
});
const WaiversFile = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz(1).describe('The version of this format.'),
    waivers: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(WaiverEntry)
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
    return checkWaivers(path, await (0,_read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readSource */ .o)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, path), path), config.consumers, today);
}
/**
 * The same of a text.
 * @param path how messages call the file
 */
function parseWaivers(path, text, consumers, today) {
    return checkWaivers(path, (0,_yaml_js__WEBPACK_IMPORTED_MODULE_6__/* .readYaml */ .g)(path, text), consumers, today);
}
const WHAT = 'the file of waivers';
function checkWaivers(path, read, consumers, today) {
    if (read.problems)
        throw (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsError */ .$j)(read.problems, path, WHAT);
    const { content } = read;
    const value = (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .plainValue */ ._y)(content);
    const parsed = WaiversFile.safeParse(value);
    const conflicts = parsed.success ? conflictsOf(parsed.data, consumers, today) : [];
    const found = [
        ...(0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsOf */ .GW)(parsed.error?.issues ?? [], value, content, knownWaiverKeys),
        ...conflicts.map(conflict => ({ ...conflict, place: (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(content, conflict.path) })),
    ];
    if (!parsed.success || found.length > 0)
        throw (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsError */ .$j)(found, path, WHAT);
    return parsed.data.waivers.map(({ file, platform, ...entry }, index) => {
        const { file: source, line } = (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(content, ['waivers', index]);
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
    const schema = zod__WEBPACK_IMPORTED_MODULE_8__/* .toJSONSchema */ .bl(WaiversFile, { io: 'input', target: 'draft-7' });
    return { title: 'compat-gate waivers', description: 'Known failures, for compat-gate.', ...schema };
}
function knownWaiverKeys(path) {
    return (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .keysAt */ ._s)(waiversJsonSchema(), path);
}
function conflictsOf({ waivers }, consumers, today) {
    const latest = dayAfter(today, _config_js__WEBPACK_IMPORTED_MODULE_9__/* .MOST_WAIVER_DAYS */ .Vd);
    return waivers.flatMap((waiver, index) => {
        const { expires } = waiver;
        const found = ofConsumer(waiver, consumers);
        if (expires > latest)
            found.push({
                path: ['expires'],
                message: `expected a date at most ${_config_js__WEBPACK_IMPORTED_MODULE_9__/* .MOST_WAIVER_DAYS */ .Vd} days ahead, ${latest} at the latest, got ${(0,_shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(expires)}`,
            });
        return found.map(one => ({ ...one, path: ['waivers', index, ...one.path] }));
    });
}
/** What can never cover anything is a mistake. */
function ofConsumer({ consumer: name, file, platform }, consumers) {
    const isRelease = (one) => one.releases !== undefined && name.startsWith((0,_releases_js__WEBPACK_IMPORTED_MODULE_10__/* .releaseName */ ["do"])(one.name, ''));
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
    const near = (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .qb)(found, known);
    const help = near === undefined ? `known are ${known.join(', ')}` : `did you mean ${(0,_shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(near)}?`;
    return { path, message: `expected one of the configuration's, got ${(0,_shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(found)}: ${help}` };
}
const DAY_MS = 24 * 3_600_000;
/** The day that is this many days after another, both YYYY-MM-DD. */
function dayAfter(day, days) {
    return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}


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

/***/ 83399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ VERDICT_SCHEMA),
/* harmony export */   bq: () => (/* binding */ verdictDocument),
/* harmony export */   z8: () => (/* binding */ VerdictDocument)
/* harmony export */ });
/* unused harmony export verdictSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _contract_difference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91549);
/* harmony import */ var _contract_difference_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71025);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26064);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60796);
/* harmony import */ var _verdict_approval_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85084);
/* harmony import */ var _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94018);
/* harmony import */ var _verdict_trial_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86239);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54486);
/* harmony import */ var _file_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41492);










/** Version of verdict.json. Any change of its shape is a new one. */
const VERDICT_SCHEMA = 'compat-gate/verdict@6';
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
    select: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        file: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('Of `test.files`.'),
        part: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().positive().describe('From 1; part 1 of 1 is the whole file.'),
        of: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().positive(),
        tests: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), ms: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nonnegative() }))
            .describe('What each test took that ran.'),
    })
        .optional()
        .describe('Absent where `test.select` does not say how to divide it.'),
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
const DocumentShown = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    times: amount,
    of: amount.describe('How often it could have been seen.'),
    example: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
});
const DocumentDifference = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('In one line: where, and what has become of it.'),
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_contract_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .DIFFERENCE_KINDS */ .M),
    severity: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_contract_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .o)
        .describe('`breaking`: who relied on it fails. `doubtful`: some may. `additive`: nobody.'),
    operation: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('As in `GET /users/{id}`.'),
    before: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    after: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    baseline: DocumentShown.describe('How often the published image shows what was there before.'),
    candidate: DocumentShown,
    tests: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).describe('Some of the candidate’s tests that show it.'),
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).describe('Some of the test files that do.'),
    failed: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ shown: amount, of: amount })
        .optional()
        .describe('How many of the failed tests show it.'),
    follows: amount.optional().describe('The index of the difference that it comes from.'),
});
const DocumentContract = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    platform: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('Where a plan divides the trial.'),
    state: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['compared', 'same', 'unknown'])
        .describe('`same`: both are one image. `unknown`: there was nothing to compare.'),
    why: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('Why nothing was compared, or what was left out.'),
    exchanges: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ baseline: amount, candidate: amount })
        .optional()
        .describe('How many requests were compared.'),
    differences: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(DocumentDifference).describe('Causes come before what follows from them.'),
    more: amount.optional().describe('How many differences are left out here; contract.json has all.'),
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
    contracts: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(DocumentContract)
        .optional()
        .describe('What the two images answered otherwise, for each platform. Absent where nothing was recorded.'),
    installed: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .InstalledPackage */ .NH)
        .optional()
        .describe('What set-up has installed, of all parts together. Absent where nothing lists it.'),
    pulled: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .PulledImage */ .Cq)
        .optional()
        .describe('Images of other repositories that the tests pulled. Absent where there is none.'),
    runners: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .RunnerImage */ .Q5)
        .optional()
        .describe('The images of the hosted runners that tried it. Absent where there was none.'),
    setUps: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .SetUpEvidence */ .Xw)
        .optional()
        .describe('How the set-up of each part was come by: `made` from nothing, `restored` from an earlier run in the place of its steps, or `continued` on top of one. Absent without `setup-cache`.'),
    moved: DocumentMoved.optional().describe('What is another one than at the last green. Absent for a consumer that passes, and where no last green is known.'),
});
const DocumentCandidate = _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .CandidateFields */ .FX.extend({
    approved: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().describe('Whether it may be published.'),
    content: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .optional()
        .describe('A digest of its layers and settings, the same for each build of the same; absent where nobody read them.'),
}).refine(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .hasOrigin */ .TN, _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .ORIGIN_WANTED */ .BF);
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
    question: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .optional()
        .describe('A digest of what was asked of the image: consumers at their pins, set-up, policy, machine, gate. Absent where not all of it was known.'),
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
    const { judgement, notApplicable, question, contents, candidates, untried, latest } = result;
    const approved = (0,_verdict_approval_js__WEBPACK_IMPORTED_MODULE_5__/* .approvedDigests */ .VR)(result);
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
        ...(question !== undefined && { question }),
        candidates: candidates.map(one => {
            const content = contents?.get(one.configDigest);
            const isApproved = approved.includes(one.configDigest);
            return { ...one, approved: isApproved, ...(content !== undefined && { content }) };
        }),
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
    const from = (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .candidateTrials */ .Fr)(own.evidence)[0]?.consumer;
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
        ...(result.contracts && { contracts: documentContracts(name, result.contracts) }),
        ...(0,_verdict_trial_state_js__WEBPACK_IMPORTED_MODULE_7__/* .trialState */ .a)(name, result.evidence),
        ...(moved && { moved }),
    };
}
const DIFFERENCES_KEPT = 100;
const TESTS_KEPT = 10;
const TEXT_KEPT = 500;
function documentContracts(name, contracts) {
    const own = contracts.filter(({ consumer }) => consumer === name);
    return own.map(({ platform, outcome }) => ({
        ...(platform !== undefined && { platform }),
        state: outcome.state,
        ...(outcome.state === 'compared'
            ? {
                ...(outcome.leftOut !== undefined && { why: (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_8__/* .cutText */ .IN)(outcome.leftOut, TEXT_KEPT) }),
                ...documentComparison(outcome.comparison),
            }
            : { why: (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_8__/* .cutText */ .IN)(outcome.why, TEXT_KEPT), differences: [] }),
    }));
}
function documentComparison({ baseline, candidate, differences, }) {
    const more = differences.length - DIFFERENCES_KEPT;
    return {
        exchanges: { baseline: baseline.exchanges, candidate: candidate.exchanges },
        differences: differences.slice(0, DIFFERENCES_KEPT).map(documentDifference),
        ...(more > 0 && { more }),
    };
}
function documentDifference(difference) {
    const { kind, severity, place, before, after, baseline, candidate, tests, files, failed, follows } = difference;
    const short = (text) => (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_8__/* .cutText */ .IN)(text, TEXT_KEPT);
    const shown = ({ times, of, examples: [example] }) => ({
        times,
        of,
        ...(example !== undefined && { example: short(example) }),
    });
    return {
        text: short((0,_contract_difference_text_js__WEBPACK_IMPORTED_MODULE_9__/* .differenceText */ .L)(difference)),
        kind,
        severity,
        operation: short(place.operation),
        before: short(before),
        after: short(after),
        baseline: shown(baseline),
        candidate: shown(candidate),
        tests: tests.slice(0, TESTS_KEPT).map(short),
        files: files.slice(0, TESTS_KEPT).map(short),
        ...(failed && { failed }),
        ...(follows !== undefined && { follows }),
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
/* harmony export */   JZ: () => (/* binding */ seenReasons),
/* harmony export */   nl: () => (/* binding */ hasFault),
/* harmony export */   tV: () => (/* binding */ nonePassed),
/* harmony export */   xY: () => (/* binding */ useReasons)
/* harmony export */ });
/* harmony import */ var _config_file_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53691);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26064);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60796);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54486);




/** Characters of a failure's first line; the report holds the whole text. */
const DETAIL_LIMIT = 300;
/** What must hold for one test file, of a trial of that image. */
function fileReasons(evidence, { expect, selectedBy }, arm = 'candidate') {
    // What a file must show, each of its parts need not: `dividedReasons` looks at all of them together.
    const isWhole = (0,_config_file_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .readPartLabel */ .O9)(evidence.file).of === 1;
    const findings = [
        ...endReasons(evidence, arm),
        ...reportReasons(evidence),
        ...(isWhole ? nonePassed(evidence) : []),
        ...evidence.report.cases.flatMap(test => caseReasons(test, evidence, expect, arm)),
        ...(isWhole ? seenReasons(evidence, expect, selectedBy, arm) : []),
        ...evidence.containers.flatMap(one => oneContainer(one, expect, arm)),
        ...(isWhole ? useReasons(evidence, expect, arm) : []),
    ];
    return findings.map(found => ({ ...found, file: evidence.file }));
}
function endReasons(evidence, arm) {
    const failed = evidence.report.cases.filter(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6);
    const failures = failed.length;
    if (evidence.timedOut) {
        const used = evidence.containers.some(one => isRunOf(one, arm));
        const after = `${Math.round(evidence.durationMs / 1000)} s`;
        return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)(used ? 'timed-out' : 'timed-out-unused', `ended by the gate after ${after}`)];
    }
    if (evidence.signal !== undefined)
        return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('killed-by-signal', `ended by ${evidence.signal}`)];
    if (evidence.exitCode === 0 && failed.some(({ attempts }) => attempts === 1)) {
        return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('exit-disagrees', `exit code 0, and ${failures} failures in the report`)];
    }
    if (evidence.exitCode !== 0 && failures === 0) {
        return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('exit-not-zero', `exit code ${evidence.exitCode}, and no failure in the report`)];
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
    return report.state === 'ok' || timedOut ? [] : [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)(REPORT_CODES[report.state], report.detail)];
}
/** A report without a test that passed, or failed. */
function nonePassed({ report }) {
    if (report.state !== 'ok')
        return [];
    if (report.cases.some(({ outcome }) => outcome === 'passed') || report.cases.some(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6))
        return [];
    return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('none-passed', `of ${report.cases.length} tests none passed`)];
}
function caseReasons(test, evidence, expect, arm) {
    const where = { test: test.id };
    const reruns = test.attempts > 1 ? [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('rerun', `${test.attempts} attempts in the report`, where)] : [];
    // With exit code 0 the runner believes the last attempt; nobody can say which attempt is right.
    if (test.attempts > 1 && evidence.exitCode === 0)
        return reruns;
    if ((0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(test))
        return [
            (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)(failureCode(test, evidence, expect, arm), (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_3__/* .firstLine */ .TM)(test.text, DETAIL_LIMIT), where),
            ...reruns,
        ];
    if (test.outcome !== 'skipped')
        return reruns;
    const expected = expect.skips.some(skip => (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesWildcard */ ._W)(skip.test, test.id));
    return expected
        ? reruns
        : [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('unexpected-skip', (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_3__/* .firstLine */ .TM)(test.text, DETAIL_LIMIT), where), ...reruns];
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
/** Too few containers of the image that ran. */
function seenReasons({ containers }, expect, selectedBy, arm) {
    const seen = containers.filter(one => isRunOf(one, arm)).length;
    const wanted = Math.max(1, expect.containers);
    if (seen >= wanted)
        return [];
    const detail = `${seen} containers of the ${arm} ran, expected ${wanted}; the variable that selects it is ${selectedBy}`;
    return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('candidate-not-seen', detail)];
}
/** A green file whose image has answered nothing, where somebody could see whether it did. */
function useReasons({ use, report }, { requests }, arm) {
    const isGreen = report.cases.some(({ outcome }) => outcome === 'passed') && !report.cases.some(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6);
    if (!isGreen || use === undefined || use.atLeast || Math.max(use.requests, use.connections) >= requests)
        return [];
    const answered = `${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(use.requests, 'request')} on ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(use.connections, 'connection')}`;
    const wayOut = requests === 1 ? '; where it is no server, set expect.requests: 0' : '';
    return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('candidate-not-used', `the ${arm} answered ${answered}, expected ${requests}${wayOut}`)];
}
function oneContainer(container, { exitCodes }, arm) {
    const { name, reference, image, exitCode } = container;
    const { origin, imageId = 'another image' } = container;
    const isRelated = container.sameRepository || origin !== undefined;
    // Of one that was gone too soon the name still leads to the other image.
    if (isRelated && (isOtherThan(arm, image) || (image === 'unknown' && origin !== undefined))) {
        const from = origin === undefined ? `is ${imageId}` : `comes from ${origin}`;
        return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('other-image-used', `${name} ran ${reference}, which ${from}`)];
    }
    if (isRelated && image === 'unknown')
        return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('unknown-image-used', `${name} ran ${reference}`)];
    if (container.unseen)
        return [
            (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('unknown-image-used', `${name} ran ${reference}, which was gone before it could be looked at`),
        ];
    if (image !== arm)
        return [];
    const { startFailure } = container;
    if (startFailure !== undefined)
        return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)(notStarted(startFailure), startFailure.message)];
    if (container.oomKilled)
        return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('container-out-of-memory', `${name} was killed by the kernel`)];
    if (exitCode === undefined || container.stoppedByRequest)
        return [];
    if (exitCode === 0 || exitCodes.includes(exitCode))
        return [];
    return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('container-crashed', `${name} ended with exit code ${exitCode}`)];
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
    const setUps = own.flatMap(({ consumer }) => consumer.setUp ?? []);
    return {
        ...(lists.length > 0 && { installed: once(lists.flat()) }),
        ...(pulled.length > 0 && { pulled }),
        ...(runners.length > 0 && { runners }),
        ...(setUps.length > 0 && { setUps }),
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
/* harmony import */ var _config_file_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53691);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26064);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60796);
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
        .filter(
    // Of a part, `dividedReasons` says it where no other part has a test that passed either.
    ({ file, report }) => files.has(file) &&
        (0,_config_file_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .readPartLabel */ .O9)(file).of === 1 &&
        !report.cases.some(({ outcome }) => outcome === 'passed'))
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
    return (0,_file_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .hasFault */ .nl)(file, expect, 'candidate') ? undefined : fingerprintOf(test);
}
/** Several questions are asked of each of up to thousands of failures, and a fingerprint looks for much in a long text. */
const fingerprints = new WeakMap();
function fingerprintOf(test) {
    const known = fingerprints.get(test) ?? (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprint */ .R)(test.text);
    fingerprints.set(test, known);
    return known;
}
function whyNotInForce(waiver, { waivers }, trials, failures) {
    const isVoid = waivers && whyWaiverIsVoid(waiver, waivers.today);
    if (isVoid !== undefined)
        return isVoid;
    const ids = new Set(trials.flatMap(({ files }) => files.flatMap(({ report }) => report.cases.map(({ id }) => id))));
    if (waiver.test.includes('*') && [...ids].every(id => (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_5__/* .matchesWildcard */ ._W)(waiver.test, id)) && ids.size > 1)
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
    const more = others.length === 1 ? '' : `, as did ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(others.length - 1, 'other')}`;
    return `${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_5__/* .firstLine */ .TM)(other.test, 200)} failed ${why}${more}`;
}
function isKnown(waiver, failure) {
    return isFor(waiver, failure) && failure.fingerprint === waiver.fingerprint;
}
function isFor(waiver, { platform, file, test }) {
    if (waiver.platform !== undefined && waiver.platform !== platform)
        return false;
    const own = (0,_config_file_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .readPartLabel */ .O9)(file).file;
    return (waiver.file ?? own) === own && (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_5__/* .matchesWildcard */ ._W)(waiver.test, test);
}


/***/ })

};
