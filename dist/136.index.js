export const id = 136;
export const ids = [136];
export const modules = {

/***/ 6136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkInTerminal: () => (/* binding */ checkInTerminal)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8430);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(998);
/* harmony import */ var _git_pin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8569);
/* harmony import */ var _report_conclusion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(409);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(604);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2140);
/* harmony import */ var _shared_host_policy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6228);
/* harmony import */ var _stages_context_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4135);









/**
 * `compat-gate check`: is the configuration valid, does the engine answer, does every ref resolve.
 * Says all of it, a line each, and resolves to whether all is well.
 *
 * @throws UsageError for a configuration that is not valid
 */
async function checkInTerminal(args, signal) {
    const { root, token } = args;
    const config = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(root, args.config, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_shared_files_js__WEBPACK_IMPORTED_MODULE_6__/* .packageFolder */ .n4)(), 'presets'));
    const consumers = (0,_stages_context_js__WEBPACK_IMPORTED_MODULE_8__/* .selectConsumers */ .Y)(config, args);
    say(true, `configuration ${config.path}`);
    const results = [await attempt('engine', describeEngine)];
    const hosts = new _shared_host_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .HostPolicies */ .n();
    const listener = () => undefined;
    const git = { env: process.env, signal, listener, hosts, ...(token !== undefined && { token }) };
    for (const { name, repository: text, ref } of consumers) {
        const resolveRef = async () => {
            const { commit } = await (0,_git_pin_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePin */ .Q)((0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRepository */ .SU)(text, root, (0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .githubServer */ .Dl)(process.env)), ref, git);
            return `${text} ${ref} is ${commit}`;
        };
        results.push(await attempt(name, resolveRef));
    }
    return results.every(ok => ok);
}
// Loaded when the configuration is known to be right: the engine's client takes its time.
async function describeEngine() {
    const { connectEngine } = await Promise.all(/* import() */[__webpack_require__.e(819), __webpack_require__.e(445)]).then(__webpack_require__.bind(__webpack_require__, 3388));
    const { name, version, apiVersion, endpoint } = await (await connectEngine(process.env)).facts();
    return `${name} ${version}, API ${apiVersion}, at ${endpoint}`;
}
async function attempt(what, work) {
    try {
        say(true, `${what}: ${await work()}`);
        return true;
    }
    catch (error) {
        if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .IncidentError */ .x1))
            throw error;
        say(false, `${what}: ${error.kind}: ${error.message}`);
        return false;
    }
}
function say(ok, text) {
    process.stdout.write((0,_report_conclusion_js__WEBPACK_IMPORTED_MODULE_4__/* .checkLine */ .tY)(ok, text));
}


/***/ }),

/***/ 8569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ resolvePin),
/* harmony export */   R: () => (/* binding */ unreachableRepository)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(604);
/* harmony import */ var _shared_failure_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(290);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(998);



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
    const found = await listRemoteRefs(repository, wanted, context);
    const names = wanted.filter(name => found.has(name));
    const [fullRef, other] = names;
    if (fullRef === undefined)
        throw refNotFound(repository, ref, wanted);
    if (other !== undefined) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IncidentError */ .x1('ref-not-found', `${repository.name}: '${ref}' is ambiguous: write ${names.join(' or ')}`);
    }
    return { ref, commit: found.get(`${fullRef}^{}`) ?? found.get(fullRef), fullRef };
}
function possibleRefs(ref) {
    return ref.startsWith('refs/') ? [ref] : [`refs/tags/${ref}`, `refs/heads/${ref}`];
}
async function listRemoteRefs(repository, names, context) {
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

/***/ 409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ outputLine),
/* harmony export */   kE: () => (/* binding */ terminalConclusion),
/* harmony export */   stoppedLine: () => (/* binding */ stoppedLine),
/* harmony export */   tY: () => (/* binding */ checkLine)
/* harmony export */ });
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(796);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6209);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1715);
/* harmony import */ var _file_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1492);
/* harmony import */ var _progress_display_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2962);





const REASONS_SHOWN = 10;
const LINES_SHOWN = 4;
/**
 * The last lines in a terminal. Foreign text is indented or follows a word of ours, so the very last
 * line, `verdict: …`, is the only one that begins so.
 */
function terminalConclusion(result, { reportDir, columns = Number.POSITIVE_INFINITY } = {}) {
    const { judgement, notes, reproduce } = result;
    const textOf = (0,_file_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .failureTextFinder */ .un)(result);
    const commands = judgement.verdict === 'pass' ? [] : Object.entries(reproduce);
    return [
        ...(0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonGroups */ .jJ)(judgement).flatMap(group => reasonLines(group, textOf, columns)),
        ...table((0,_file_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .allFileRows */ .ne)(result), columns),
        ...notes.map(note => `note: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(note)}`),
        ...commands.map(([name, command]) => `reproduce ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(name, 100)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(command)}`),
        ...(reportDir === undefined ? [] : [`report: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(reportDir)}`]),
        `${_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_SIGNS */ .PU[judgement.verdict]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)((0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictHeadline */ .ge)(result), 2_000)}`,
        `verdict: ${judgement.verdict}`,
    ];
}
function reasonLines(group, textOf, columns) {
    const { consumer, code, meaning, hint, verdict, reasons } = group;
    const left = reasons.length - REASONS_SHOWN;
    return [
        ...wrapped(`${_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_SIGNS */ .PU[verdict]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(consumer, 100)}: ${code}: ${meaning}`, columns),
        ...reasons.slice(0, REASONS_SHOWN).flatMap(reason => seenLines(reason, textOf(reason))),
        ...(left > 0 ? [`   and ${left} more`] : []),
        ...wrapped(`   what to do: ${hint}`, columns),
        '',
    ];
}
function seenLines(reason, text) {
    const where = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonPlace */ .w7)(reason);
    const lines = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleBlock */ ._n)(text ?? '', 2_000)
        .split('\n')
        .filter(isFilled)
        .slice(0, LINES_SHOWN);
    const seen = lines.length > 0 ? lines : [reason.detail].filter(isFilled);
    return [
        ...(where === undefined ? [] : [`   - ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(where)}`]),
        ...seen.map(line => `       ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(line, 200)}`),
    ];
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
        const at = rest.lastIndexOf(' ', columns - 1);
        if (at < 0 || rest.slice(0, at).trim() === '')
            break;
        lines.push(rest.slice(0, at));
        rest = `${INDENT}${rest.slice(at + 1)}`;
    }
    return [...lines, rest];
}
function table(rows, columns) {
    const names = rows.map(({ consumer, file }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(consumer, 40)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(file, 100)}`);
    const width = Math.max(0, ...names.map(name => name.length));
    const counts = rows.map(row => {
        const end = row.exit === '0' ? '' : `, exit: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(row.exit, 40)}`;
        return `${(0,_progress_display_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTestCounts */ .GF)(row)}, ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(row.durationMs)}${end}`;
    });
    const isNarrow = width + 3 + Math.max(0, ...counts.map(count => count.length)) > columns;
    const lines = names.flatMap((name, index) => isNarrow ? [` ${name}`, `${INDENT}${counts[index]}`] : ` ${name.padEnd(width)}  ${counts[index]}`);
    return rows.length === 0 ? [] : [...lines, ''];
}
/** A line of `compat-gate check`: whether something holds, and what. Foreign text in it is no command of a runner's. */
function checkLine(ok, text) {
    return `${ok ? 'ok     ' : 'failed '} ${(0,_progress_display_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutOldCommands */ .KF)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text))}\n`;
}
/** An output of a stage as a line of its own, `name=value`. */
function outputLine(name, value) {
    return `${name}=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(value, Number.POSITIVE_INFINITY)}\n`;
}
/** Why the program stopped, as its last line. */
function stoppedLine(message) {
    return `compat-gate: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(message)}\n`;
}


/***/ })

};
