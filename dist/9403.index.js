export const id = 9403;
export const ids = [9403,8987];
export const modules = {

/***/ 88987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  guardRun: () => (/* binding */ guardRun),
  reapRun: () => (/* binding */ reapRun)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./build/src/process/reaper.js


const DONE = 'done\n';
/**
 * Starts this program once more, as a process that outlives this one for a moment. It learns of the end of this one by
 * the end of its standard input, which the system closes whatever happens; dismissed, it is told that all went well.
 *
 * @param args of the program, as `reaper …`
 */
function startReaper(args) {
    const program = process.argv[1];
    if (program === undefined)
        throw new Error('the program does not know its own path');
    const reaper = (0,external_node_child_process_.spawn)(process.execPath, [program, ...args], {
        detached: true,
        stdio: ['pipe', 'ignore', 'ignore'],
    });
    reaper.on('error', () => undefined);
    const dismiss = async () => {
        reaper.stdin?.on('error', () => undefined);
        reaper.stdin?.end(DONE);
        if (reaper.exitCode === null && reaper.signalCode === null && reaper.pid !== undefined)
            await (0,external_node_events_.once)(reaper, 'exit');
    };
    return { [Symbol.asyncDispose]: dismiss };
}
/** In the reaper: waits for the end of whoever started it. False when that one was killed before it was done. */
async function starterWasDone() {
    let said = '';
    for await (const chunk of process.stdin)
        said += String(chunk);
    return said === DONE;
}

;// CONCATENATED MODULE: ./build/src/cli/reaper.js

/**
 * Starts a process that removes what a run left when this one ends without having said that it is done: killed, or out of
 * memory.
 */
function guardRun(run, folders) {
    return startReaper(['reaper', run, ...folders]);
}
/** The other side of `guardRun`. */
async function reapRun({ run, folders }) {
    if (await starterWasDone())
        return;
    // Loaded only now: most runs end well, and need none of it.
    const { connectEngine } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(6118), __webpack_require__.e(1923), __webpack_require__.e(2250), __webpack_require__.e(3809)]).then(__webpack_require__.bind(__webpack_require__, 33995));
    const { removeCandidate, removeLeftovers } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(6118), __webpack_require__.e(1923), __webpack_require__.e(9863), __webpack_require__.e(2250), __webpack_require__.e(5961), __webpack_require__.e(8747)]).then(__webpack_require__.bind(__webpack_require__, 45961));
    const engine = await connectEngine(process.env).catch(() => undefined);
    await removeLeftovers(run, folders, engine);
    // No folders means --keep, which keeps the candidate too.
    if (engine !== undefined && folders.length > 0)
        await removeCandidate(run, engine);
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

/***/ 61947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ RunActivity),
/* harmony export */   g: () => (/* binding */ stoppingText)
/* harmony export */ });
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60796);

function keyOf(lane, name) {
    return `${lane}\n${name}`;
}
/** What is going on right now, gathered from progress. */
class RunActivity {
    #stages = new Map();
    #files = new Map();
    #tests;
    /** @param now milliseconds on any clock that never goes back */
    update(event, now = 0) {
        switch (event.kind) {
            case 'stage-started':
                this.#stages.set(keyOf(event.lane, event.name), { lane: event.lane, name: event.name, since: now });
                break;
            case 'stage-ended':
                this.#stages.delete(keyOf(event.lane, event.name));
                break;
            case 'file-started': {
                const { consumer: lane, file: name, index, of } = event;
                this.#files.set(keyOf(lane, name), { lane, name, place: `${index} of ${of}`, since: now });
                break;
            }
            case 'file-ended':
                this.#files.delete(keyOf(event.consumer, event.file));
                this.#tests = sumOf(event, this.#tests);
                break;
        }
    }
    /** How the tests of all files that have ended went; undefined before the first has. */
    get tests() {
        return this.#tests;
    }
    /** What is under way: files, and stages but for those that are the trial of such a file. */
    work() {
        const files = [...this.#files.values()];
        const isTrial = ({ lane }) => files.some(file => file.lane === lane || file.lane.startsWith(`${lane} (`));
        return [...[...this.#stages.values()].filter(stage => !isTrial(stage)), ...files];
    }
    /** Files under way, else stages, in words; foreign text. */
    running() {
        const all = this.#files.size > 0 ? this.#files : this.#stages;
        return [...all.values()].map(({ lane, name, place }) => `${lane}: ${name}${place === undefined ? '' : ` (${place})`}`);
    }
}
function sumOf(one, other = { passed: 0, failed: 0, skipped: 0 }) {
    return {
        passed: one.passed + other.passed,
        failed: one.failed + other.failed,
        skipped: one.skipped + other.skipped,
    };
}
/**
 * What a run says when it is asked to end.
 *
 * @param running what it waits for; foreign text
 * @param byKeys whether somebody may ask a second time
 */
function stoppingText(running, byKeys) {
    const names = running.length === 0 ? 'what has begun' : (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNames */ .EI)(running, 3);
    const again = byKeys ? '; Ctrl-C once more ends it at once' : '';
    return `stopping: waiting for ${names}, then tidying up${again}`;
}


/***/ }),

/***/ 89147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ PacedOutput)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60796);


/** Processes wait for a slow reader for so many milliseconds, and for as long again as they did not have to wait. */
const PATIENCE_MS = 5 * 60_000;
/**
 * What the gate writes, and whoever reads it more slowly than processes write: they have to wait for it, or the memory
 * would hold what it has not read. A reader that stands still is waited for no longer than the patience lasts.
 */
class PacedOutput {
    #stream;
    #most;
    #now;
    #patience;
    /** When it was last waited for. */
    #waited;
    #drained;
    constructor(stream, patienceMs = PATIENCE_MS, now = () => performance.now()) {
        this.#stream = stream;
        this.#most = patienceMs;
        this.#patience = patienceMs;
        this.#now = now;
        this.#waited = now();
    }
    /** Resolves when there is room for more, or the patience is over; undefined while nothing has to wait. */
    room() {
        if (!this.#stream.writableNeedDrain)
            this.#regainPatience();
        if (!this.#stream.writableNeedDrain || this.overdue)
            return undefined;
        this.#drained ??= this.#wait();
        return this.#drained;
    }
    /** Nobody waits any more, and still nothing is read. */
    get overdue() {
        return this.#stream.writableNeedDrain && this.#patience <= 0;
    }
    /** Leaves foreign output out while it is overdue, and says afterwards how much. */
    paced(listener) {
        let left = 0;
        return event => {
            if (event.kind === 'output' && this.overdue) {
                left++;
                return;
            }
            if (left > 0)
                listener({
                    kind: 'note',
                    text: `${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(left, 'line')} of output, which nobody read in time, left out`,
                });
            left = 0;
            listener(event);
        };
    }
    #regainPatience() {
        const now = this.#now();
        this.#patience = Math.min(this.#most, this.#patience + now - this.#waited);
        this.#waited = now;
    }
    async #wait() {
        const began = this.#now();
        const over = new AbortController();
        const timer = setTimeout(() => over.abort(), this.#patience);
        const options = { signal: over.signal };
        // Nothing is drained any more once it is closed.
        await Promise.race([(0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(this.#stream, 'drain', options), (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(this.#stream, 'close', options)]).catch(() => undefined);
        this.#waited = this.#now();
        this.#patience = over.signal.aborted ? 0 : this.#patience - (this.#waited - began);
        this.#drained = undefined;
        clearTimeout(timer);
        over.abort();
    }
}


/***/ }),

/***/ 71278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rV: () => (/* binding */ terminalDisplay),
  rT: () => (/* binding */ terminalScreen)
});

// UNUSED EXPORTS: everyInterval

// EXTERNAL MODULE: ./node_modules/log-update/index.js + 20 modules
var log_update = __webpack_require__(66279);
// EXTERNAL MODULE: ./build/src/report/activity.js
var report_activity = __webpack_require__(61947);
// EXTERNAL MODULE: ./build/src/report/colour.js
var colour = __webpack_require__(79454);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/shared/text.js
var shared_text = __webpack_require__(60796);
// EXTERNAL MODULE: ./build/src/report/progress-display.js
var progress_display = __webpack_require__(32962);
;// CONCATENATED MODULE: ./build/src/report/progress-area.js



const MOST_LINES = 10;
/** From so many columns on, a line says how long its work took the last time. */
const WIDE = 72;
/** What stands below the lines that stay: a line for each piece of work, and the tests so far. None is wider than the window. */
function progressArea(activity, options) {
    const { columns, now, started } = options;
    const all = activity.work();
    const shown = all.slice(0, all.length > MOST_LINES ? MOST_LINES - 1 : MOST_LINES);
    const more = all.length - shown.length;
    const hasBars = shown.some(one => (options.usual(one.lane, one.name) ?? 0) > 0);
    const rows = shown.map(one => ({ label: labelOf(one), time: timeOf(one, hasBars, options) }));
    const timeWidth = Math.max(0, ...rows.map(({ time }) => (0,report_escape/* columnsOf */.PL)(time)));
    const labelWidth = Math.min(Math.max(0, ...rows.map(({ label }) => (0,report_escape/* columnsOf */.PL)(label))), Math.max(0, columns - timeWidth - 4));
    const lines = rows.map(({ label, time }) => {
        const cut = (0,report_escape/* fitColumns */.Pk)(label, labelWidth);
        return `  ${cut}${' '.repeat(labelWidth - (0,report_escape/* columnsOf */.PL)(cut))}  ${time}`;
    });
    const tests = activity.tests === undefined ? [] : [(0,progress_display/* formatTestCounts */.GF)(activity.tests)];
    const last = [(0,progress_display/* elapsedStamp */.o0)(now - started), ...tests].join(' ');
    return [...lines, ...(more > 0 ? [`  and ${more} more`] : []), last].map(line => (0,report_escape/* fitColumns */.Pk)(line, columns));
}
function labelOf({ lane, name, place }) {
    return (0,report_escape/* plainLine */.h0)(place === undefined ? `${lane}: ${name}` : `${lane}: ${name} (${place})`);
}
/** A bar by what it took the last time, and the time; only the time where that is not known. */
function timeOf({ lane, name, since }, hasBars, { columns, now, usual }) {
    const ms = now - since;
    const expected = usual(lane, name);
    const isWide = columns >= WIDE;
    const cells = isWide ? 16 : 8;
    if (expected === undefined || expected <= 0)
        return `${hasBars ? `${' '.repeat(cells)}  ` : ''}${(0,shared_text/* formatDuration */.a3)(ms)}`;
    const done = Math.min(cells, Math.floor((ms / expected) * cells));
    const bar = '█'.repeat(done) + '░'.repeat(cells - done);
    return `${bar}  ${(0,shared_text/* formatDuration */.a3)(ms)}${isWide ? ` of about ${(0,shared_text/* formatDuration */.a3)(expected)}` : ''}`;
}

// EXTERNAL MODULE: ./build/src/report/wrapped.js
var wrapped = __webpack_require__(85129);
;// CONCATENATED MODULE: ./build/src/report/terminal.js







const REDRAW_MS = 100;
/**
 * Progress in a terminal: an area that is redrawn in place, below the lines that stay. When the output is no terminal there is
 * no such area, and a stage or file has a line when it starts, too.
 */
function terminalDisplay(options) {
    if (options.quiet)
        return { listener: () => undefined, close: () => undefined };
    return options.isTTY ? live(options) : plain(options);
}
function plain(options) {
    const started = options.now();
    const listener = (event) => {
        for (const line of linesOf(event, options, options.now() - started))
            options.stream.write(`${line}\n`);
    };
    return { listener, close: () => undefined };
}
function live(options) {
    const { stream, now, usual = () => undefined } = options;
    const started = now();
    const activity = new report_activity/* RunActivity */.L();
    // The cursor stays: one that is hidden would have to be shown again by a program that was killed.
    const area = (0,log_update/* createLogUpdate */.SY)(sized(stream), { showCursor: true });
    const draw = () => {
        // Asked at every redraw, because a window changes its size.
        const columns = (stream.columns || 80) - 1;
        area(progressArea(activity, { columns, now: now(), started, usual }).join('\n'));
    };
    let stop = options.every(REDRAW_MS, draw);
    const write = (lines) => {
        if (lines.length === 0)
            return;
        area.clear();
        stream.write(`${lines.join('\n')}\n`);
    };
    let waiting;
    const listener = (event) => {
        activity.update(event, now());
        // The area says what runs; what stays above it is what ended.
        if (event.kind === 'stage-started' || event.kind === 'file-started')
            return;
        // Foreign output and commands are to be copied.
        const columns = event.kind === 'output' || event.kind === 'command' ? undefined : stream.columns || 80;
        const lines = linesOf(event, options, now() - started).flatMap(line => (0,wrapped/* wrapped */.k)(line, columns));
        if (waiting === undefined)
            write(lines);
        else
            waiting.push(...lines);
    };
    const aside = async (work) => {
        stop();
        area.clear();
        waiting = [];
        try {
            return await work();
        }
        finally {
            write(waiting);
            waiting = undefined;
            stop = options.every(REDRAW_MS, draw);
        }
    };
    const close = () => {
        stop();
        area.clear();
        area.done();
    };
    return { listener, aside, close };
}
/** A terminal that does not know its size says 0. */
function sized(stream) {
    return {
        write: (text) => stream.write(text),
        isTTY: true,
        get columns() {
            return stream.columns || 80;
        },
        get rows() {
            return stream.rows || 24;
        },
    };
}
function linesOf(event, { verbose, colour }, ms) {
    if (event.kind === 'command' && !verbose)
        return [];
    if (event.kind === 'file-ended')
        return [`${(0,progress_display/* elapsedStamp */.o0)(ms)} ${(0,progress_display/* progressLine */.oz)(event)}`, ...failureLines(event.failures)];
    if (event.kind !== 'output')
        return [`${(0,progress_display/* elapsedStamp */.o0)(ms)} ${(0,progress_display/* progressLine */.oz)(event)}`];
    if (!verbose)
        return [];
    const text = colour ? (0,report_escape/* colouredLine */.CH)(event.line) : (0,report_escape/* plainLine */.h0)(event.line);
    return [`${(0,report_escape/* plainLine */.h0)(event.source)} | ${text}`];
}
const FAILURES_SHOWN = 20;
const LINES_SHOWN = 40;
/** What failed in a file, in full but for what nobody would scroll through: the report has all of it. */
function failureLines(failures) {
    const lines = failures.slice(0, FAILURES_SHOWN).flatMap(({ id, text }) => {
        const said = text.split('\n', LINES_SHOWN).map(line => `      ${(0,report_escape/* plainLine */.h0)(line)}`);
        return [`    ✗ ${(0,report_escape/* plainLine */.h0)(id)}`, ...(text === '' ? [] : said)];
    });
    const left = failures.length - FAILURES_SHOWN;
    return left > 0 ? [...lines, `    and ${left} more`] : lines;
}
/** `every` on the real clock; it keeps no process alive. */
function everyInterval(ms, tick) {
    const timer = setInterval(tick, ms);
    timer.unref();
    return () => clearInterval(timer);
}
/** Where a terminal shows the progress: standard error, so that standard output holds results alone. */
function terminalScreen() {
    const stream = process.stderr;
    const isTTY = stream.isTTY === true;
    return {
        stream,
        isTTY,
        colour: (0,colour/* wantsColour */.M)(process.env, isTTY),
        now: () => performance.now(),
        every: everyInterval,
    };
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


/***/ })

};
