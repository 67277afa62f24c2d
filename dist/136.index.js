export const id = 136;
export const ids = [136,228];
export const modules = {

/***/ 36136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkInTerminal: () => (/* binding */ checkInTerminal)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88430);
/* harmony import */ var _config_waivers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80069);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50998);
/* harmony import */ var _git_pin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48569);
/* harmony import */ var _git_releases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96446);
/* harmony import */ var _report_conclusion_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40409);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80604);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82140);
/* harmony import */ var _shared_host_policy_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(66228);
/* harmony import */ var _stages_context_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(24135);
/* harmony import */ var _verdict_waivers_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(97470);












/**
 * `compat-gate check`: is the configuration valid, are its waivers in force, does the engine answer, does every ref resolve.
 * Says all of it, a line each, and resolves to whether all is well.
 *
 * @throws UsageError for a configuration, or a file of waivers, that is not valid
 */
async function checkInTerminal(args, signal) {
    const { root, token } = args;
    const config = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(root, args.config, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_shared_files_js__WEBPACK_IMPORTED_MODULE_8__/* .packageFolder */ .n4)(), 'presets'));
    const consumers = (0,_stages_context_js__WEBPACK_IMPORTED_MODULE_10__/* .selectConsumers */ .Y)(config, args);
    const today = new Date().toISOString().slice(0, 10);
    const waivers = await (0,_config_waivers_js__WEBPACK_IMPORTED_MODULE_2__.loadWaivers)(root, config, today);
    say(true, `configuration ${config.path}`);
    const results = [...checkedWaivers(config, waivers, today), await attempt('engine', describeEngine)];
    const hosts = new _shared_host_policy_js__WEBPACK_IMPORTED_MODULE_9__/* .HostPolicies */ .n();
    const listener = () => undefined;
    const git = { env: process.env, signal, listener, hosts, ...(token !== undefined && { token }) };
    for (const { name, repository: text, ref, releases } of consumers) {
        const resolveRef = async () => {
            const { commit } = await (0,_git_pin_js__WEBPACK_IMPORTED_MODULE_4__/* .resolvePin */ .Qw)((0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRepository */ .SU)(text, root, (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .githubServer */ .Dl)(process.env)), ref, git);
            return `${text} ${ref} is ${commit}`;
        };
        results.push(await attempt(name, resolveRef));
        if (releases === undefined)
            continue;
        const resolveReleases = async () => {
            const from = (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRepository */ .SU)(text, root, (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .githubServer */ .Dl)(process.env));
            const found = await (0,_git_releases_js__WEBPACK_IMPORTED_MODULE_5__/* .lastReleases */ .p)(from, releases, git);
            return `releases ${found.map(({ tag }) => tag).join(', ')}`;
        };
        results.push(await attempt(name, resolveReleases));
    }
    return results.every(ok => ok);
}
/** Whether each of the entries can cover something. */
function checkedWaivers({ waivers: path }, waivers, today) {
    if (path === undefined)
        return [];
    const results = waivers.map(waiver => {
        const why = (0,_verdict_waivers_js__WEBPACK_IMPORTED_MODULE_11__/* .whyWaiverIsVoid */ .Ps)(waiver, today);
        if (why !== undefined)
            say(false, `waiver at ${waiver.place} covers nothing: ${why}`);
        return why === undefined;
    });
    const inForce = results.filter(ok => ok).length;
    say(true, `waivers ${path}: ${inForce} of ${waivers.length} in force`);
    return results;
}
// Loaded when the configuration is known to be right: the engine's client takes its time.
async function describeEngine() {
    const { connectEngine } = await Promise.all(/* import() */[__webpack_require__.e(819), __webpack_require__.e(445)]).then(__webpack_require__.bind(__webpack_require__, 63388));
    const { name, version, apiVersion, endpoint } = await (await connectEngine(process.env)).facts();
    return `${name} ${version}, API ${apiVersion}, at ${endpoint}`;
}
async function attempt(what, work) {
    try {
        say(true, `${what}: ${await work()}`);
        return true;
    }
    catch (error) {
        if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .IncidentError */ .x1))
            throw error;
        say(false, `${what}: ${error.kind}: ${error.message}`);
        return false;
    }
}
function say(ok, text) {
    process.stdout.write((0,_report_conclusion_js__WEBPACK_IMPORTED_MODULE_6__/* .checkLine */ .tY)(ok, text));
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46843);
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

/***/ 96446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ lastReleases)
/* harmony export */ });
/* unused harmony export newestTags */
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var _config_releases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83544);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80604);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60796);
/* harmony import */ var _pin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48569);





const TAGS = 'refs/tags/';
/**
 * The last releases of a repository, the newest first; fewer where it has not as many.
 *
 * @throws IncidentError when it cannot be reached, or has none
 */
async function lastReleases(repository, wanted, context) {
    const refs = await (0,_pin_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteRefs */ .dM)(repository, [`${TAGS}${wanted.tags}`], context);
    const names = [...refs.keys()].filter(name => name.startsWith(TAGS) && !name.endsWith('^{}'));
    const tags = newestTags(names.map(name => name.slice(TAGS.length)), wanted);
    if (tags.length > 0)
        return tags.map(tag => ({ tag, commit: (0,_pin_js__WEBPACK_IMPORTED_MODULE_2__/* .peeledRef */ .F5)(refs, `${TAGS}${tag}`) }));
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IncidentError */ .x1('ref-not-found', `${repository.name} has no release: no tag fits '${wanted.tags}' and is a version such as v1.2.3; set releases.tags`);
}
/**
 * The tags of the newest versions. What the glob has before a version, as in `cli-v*`, is no part of it; pre-releases
 * count where the glob asks for a `-` after that.
 */
function newestTags(tags, { last, tags: glob }) {
    const star = glob.indexOf('*');
    const prefix = glob.slice(0, Math.max(star, 0)).replace(/v?[\d.]*$/, '');
    const withPrereleases = glob.slice(prefix.length).includes('-');
    const versions = tags.flatMap(tag => {
        if (!_config_releases_js__WEBPACK_IMPORTED_MODULE_3__/* .RELEASE_TAG */ .Be.test(tag) || !(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesWildcard */ ._W)(glob, tag))
            return [];
        const version = (0,semver__WEBPACK_IMPORTED_MODULE_0__.parse)(tag.slice(prefix.length));
        if (version === null || (version.prerelease.length > 0 && !withPrereleases))
            return [];
        return [{ tag, version }];
    });
    versions.sort((a, b) => (0,semver__WEBPACK_IMPORTED_MODULE_0__.compareBuild)(b.version, a.version) || (a.tag < b.tag ? -1 : 1));
    return versions.slice(0, last).map(({ tag }) => tag);
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
        ...(left > 0 ? [`and ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_12__/* .formatCount */ .B4)(left, 'more cause')}: the report has them all`, ''] : []),
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

/***/ 66228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ HostPolicies)
/* harmony export */ });
/* unused harmony export HOST_LIMITS */
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var cockatiel__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66090);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80604);
/* harmony import */ var _failure_causes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10290);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60796);






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
