export const id = 5511;
export const ids = [5511,3734,4498];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 5511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainInTerminal: () => (/* binding */ explainInTerminal),
/* harmony export */   reasonList: () => (/* binding */ reasonList),
/* harmony export */   reasonText: () => (/* binding */ reasonText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48179);
/* harmony import */ var _config_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81922);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80604);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82140);
/* harmony import */ var _stages_launch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14498);
/* harmony import */ var _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94018);
/* harmony import */ var _help_columns_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40119);









/**
 * `compat-gate explain`: what a reason code means, what it does to the verdict, what to do, and where more of it stands.
 *
 * @throws UsageError for a code that is not known
 */
async function explainInTerminal({ code }) {
    const columns = (0,_help_columns_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalColumns */ .U)();
    if (code === undefined)
        process.stdout.write(reasonList(columns));
    else
        process.stdout.write(reasonText(knownCode(code), await reasonsPlace(), columns));
}
const CODES = Object.keys(_verdict_reasons_js__WEBPACK_IMPORTED_MODULE_7__/* .REASONS */ .e);
function knownCode(text) {
    const found = CODES.find(code => code === text);
    if (found !== undefined)
        return found;
    const near = (0,_config_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .qb)(text, CODES);
    const hint = near === undefined ? '`compat-gate explain` lists all of them' : `did you mean '${near}'?`;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`explain: there is no reason code '${text}': ${hint}`);
}
/** @param place where docs/reasons.md stands: a URL, a path, or its name */
function reasonText(code, place, columns) {
    const { meaning, hint } = _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_7__/* .REASONS */ .e[code];
    const paragraphs = [meaning, `${code} ${effectOf(code)}`, `What to do: ${hint}`];
    const wrapped = paragraphs.map(text => new commander__WEBPACK_IMPORTED_MODULE_2__/* .Help */ ._V().boxWrap(text.replaceAll('`', "'"), columns));
    return `${[...wrapped, `${place}#${code}`].join('\n\n')}\n`;
}
function effectOf(code) {
    const { verdict, undermines } = _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_7__/* .REASONS */ .e[code];
    if (verdict === 'excused')
        return 'is listed in the report, and blocks nothing.';
    if (verdict === 'fail')
        return "blocks: the verdict is 'fail', unless something else leaves open what a failed test means.";
    if (undermines)
        return "blocks: the verdict is 'inconclusive'. About a trial or a file, no failed test of it counts either.";
    return "blocks: the verdict is 'inconclusive', unless the candidate broke something as well.";
}
function reasonList(columns) {
    const help = new commander__WEBPACK_IMPORTED_MODULE_2__/* .Help */ ._V();
    help.helpWidth = columns;
    help.minWidthToWrap = 20;
    const width = Math.max(...CODES.map(code => code.length));
    const lines = CODES.map(code => help.formatItem(code, width, _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_7__/* .REASONS */ .e[code].meaning.replaceAll('`', "'"), help));
    return `${lines.join('\n')}\n`;
}
async function reasonsPlace() {
    const folder = (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_5__/* .packageFolder */ .n4)();
    const { docs } = await (0,_stages_launch_js__WEBPACK_IMPORTED_MODULE_6__.terminalLaunch)((0,_shared_files_js__WEBPACK_IMPORTED_MODULE_5__/* .programFile */ .pq)(), folder);
    if (docs !== undefined)
        return `${docs}/reasons.md`;
    const page = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'docs', 'reasons.md');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(page) ? page : 'docs/reasons.md';
}


/***/ }),

/***/ 81922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ problemsError),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   _y: () => (/* binding */ plainValue),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   qb: () => (/* binding */ nearestName),
/* harmony export */   rk: () => (/* binding */ mergeLocated)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80604);
/* harmony import */ var _shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31297);



function plainValue(located) {
    if (located.kind === 'scalar')
        return located.value;
    if (located.kind === 'list')
        return located.items.map(plainValue);
    return Object.fromEntries([...located.entries].map(([name, entry]) => [name, plainValue(entry.value)]));
}
/** The entry or item of that name; undefined where there is none. */
function childOf(located, name) {
    if (located?.kind === 'map')
        return located.entries.get(String(name))?.value;
    return located?.kind === 'list' ? located.items[Number(name)] : undefined;
}
/** The value at a path, or the nearest one around it when it is missing. */
function placeOf(root, path) {
    let at = root;
    for (const name of path) {
        const next = childOf(at, name);
        if (next === undefined)
            break;
        at = next;
    }
    return at.place;
}
/** The key that a path ends with. */
function keyPlace(root, path) {
    const parent = path.slice(0, -1).reduce(childOf, root);
    const entry = parent?.kind === 'map' ? parent.entries.get(String(path.at(-1))) : undefined;
    return entry?.key ?? placeOf(root, path);
}
/** `own` over `base`: maps are merged key by key, lists and scalars of `own` replace those of `base`. */
function mergeLocated(own, base) {
    if (own.kind !== 'map' || base.kind !== 'map')
        return own;
    const entries = new Map(base.entries);
    for (const [name, entry] of own.entries) {
        const below = base.entries.get(name);
        entries.set(name, below ? { key: entry.key, value: mergeLocated(entry.value, below.value) } : entry);
    }
    return { ...own, entries };
}
const MOST = 40;
/**
 * All problems, in the order of the file, one line each.
 * @param what they are problems of
 */
function listOf(problems, what = 'the configuration') {
    const lines = [...new Set([...problems].sort(byPlace).map(lineOf))];
    const more = lines.length - MOST;
    const shown = more > 0 ? [...lines.slice(0, MOST), `and ${more} more`] : lines;
    const title = lines.length === 1 ? '1 problem' : `${lines.length} problems`;
    return `${what} has ${title}:\n${shown.map(line => `  ${line}`).join('\n')}`;
}
/**
 * An error that lists all problems, and says of those in `file` where they are.
 * @param file a file of the user's repository: a preset is none
 * @param what they are problems of
 */
function problemsError(problems, file, what) {
    const own = problems.filter(({ place }) => place.file === file).sort(byPlace);
    const places = own.map(problem => ({ ...problem.place, text: problemText(problem) }));
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(listOf(problems, what), { places });
}
function lineOf(problem) {
    const { file, line, column } = problem.place;
    return `${file}:${line}:${column}: ${problemText(problem)}`;
}
function problemText({ path, message }) {
    return path.length === 0 ? message : `${(0,_shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .pathText */ .LF)(path)}: ${message}`;
}
function byPlace(a, b) {
    if (a.place.file !== b.place.file)
        return a.place.file < b.place.file ? -1 : 1;
    return a.place.line - b.place.line || a.place.column - b.place.column;
}
/**
 * The schema's findings as problems of the file.
 * @param value what was checked; `root` says where it stands
 * @param knownKeys the keys that a map at a path may have
 */
function problemsOf(issues, value, root, knownKeys) {
    return (0,_shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaProblems */ .Ic)(issues, value).map(({ kind, path, message, found, type }) => {
        if (kind === 'value') {
            const hint = type === 'a text' && isBare(found) ? ': put it in quotes' : '';
            return { place: placeOf(root, path), path, message: message + hint, missing: found === undefined };
        }
        const help = kind === 'unknown key' ? `: ${knownHelp(path, knownKeys)}` : '';
        return { place: keyPlace(root, path), path, message: message + help };
    });
}
/** The nearest of some names, if any is near enough to be meant. */
function nearestName(name, known) {
    const [best] = known.map(one => ({ one, away: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name, one) })).sort((a, b) => a.away - b.away);
    return best !== undefined && best.away <= Math.max(2, best.one.length / 3) ? best.one : undefined;
}
function knownHelp(path, knownKeys) {
    const known = knownKeys(path.slice(0, -1));
    const near = nearestName(String(path.at(-1)), known);
    return near === undefined ? `known are ${known.join(', ')}` : `did you mean ${(0,_shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol)(near)}?`;
}
function isBare(value) {
    return typeof value === 'number' || typeof value === 'boolean';
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


/***/ })

};
