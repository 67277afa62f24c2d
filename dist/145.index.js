export const id = 145;
export const ids = [145,987];
export const modules = {

/***/ 8987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  guardRun: () => (/* binding */ guardRun),
  reapRun: () => (/* binding */ reapRun)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
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
    const { connectEngine } = await Promise.all(/* import() */[__webpack_require__.e(843), __webpack_require__.e(819), __webpack_require__.e(335), __webpack_require__.e(438)]).then(__webpack_require__.bind(__webpack_require__, 6370));
    const { removeCandidate, removeLeftovers } = await Promise.all(/* import() */[__webpack_require__.e(843), __webpack_require__.e(819), __webpack_require__.e(335), __webpack_require__.e(438), __webpack_require__.e(20), __webpack_require__.e(961)]).then(__webpack_require__.bind(__webpack_require__, 5961));
    const engine = await connectEngine(process.env).catch(() => undefined);
    await removeLeftovers(run, folders, engine);
    // No folders means --keep, which keeps the candidate too.
    if (engine !== undefined && folders.length > 0)
        await removeCandidate(run, engine);
}


/***/ }),

/***/ 2145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInTerminal: () => (/* binding */ runInTerminal)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/report/conclusion.js
var conclusion = __webpack_require__(409);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/report/progress-display.js
var progress_display = __webpack_require__(2962);
;// CONCATENATED MODULE: ./build/src/report/terminal.js


const REDRAW_MS = 100;
const CLEAR = '\r\x1b[2K';
/**
 * Progress in a terminal: a status line that is redrawn in place, below the lines that stay. When the
 * output is no terminal there is no status line, and a stage or file has a line when it starts, too.
 */
function terminalDisplay(options) {
    return options.isTTY ? live(options) : plain(options);
}
function plain(options) {
    const started = options.now();
    const listener = (event) => {
        const line = lineOf(event, options, options.now() - started);
        if (line !== undefined)
            options.stream.write(`${line}\n`);
    };
    return { listener, close: () => undefined };
}
function live(options) {
    const { stream, now } = options;
    const started = now();
    const activity = new Activity();
    let drawn = '';
    const draw = () => {
        const next = (0,report_escape/* fitColumns */.Pk)(`${(0,progress_display/* elapsedStamp */.o0)(now() - started)} ${activity.text()}`, options.columns() - 1);
        if (next !== drawn)
            stream.write(`${CLEAR}${next}`);
        drawn = next;
    };
    const clear = () => {
        if (drawn !== '')
            stream.write(CLEAR);
        drawn = '';
    };
    const stop = options.every(REDRAW_MS, draw);
    const listener = (event) => {
        activity.update(event);
        // The status line says what runs; what stays above it is what ended.
        if (event.kind === 'stage-started' || event.kind === 'file-started')
            return;
        const line = lineOf(event, options, now() - started);
        if (line === undefined)
            return;
        clear();
        stream.write(`${line}\n`);
    };
    const close = () => {
        stop();
        clear();
    };
    return { listener, close };
}
function lineOf(event, { verbose, isTTY, colour }, ms) {
    if (event.kind === 'command' && !verbose)
        return undefined;
    if (event.kind !== 'output')
        return `${(0,progress_display/* elapsedStamp */.o0)(ms)} ${(0,progress_display/* progressLine */.oz)(event)}`;
    if (!verbose)
        return undefined;
    const text = isTTY && colour ? (0,report_escape/* colouredLine */.CH)(event.line) : (0,report_escape/* plainLine */.h0)(event.line);
    return `${(0,report_escape/* plainLine */.h0)(event.source)} | ${text}`;
}
/**
 * Whether to use colours, as https://no-color.org and the terminal's own name say.
 */
function wantsColour(env, isTTY) {
    const noColour = env['NO_COLOR'] ?? '';
    return isTTY && noColour === '' && env['TERM'] !== 'dumb';
}
/** `every` on the real clock; it keeps no process alive. */
function everyInterval(ms, tick) {
    const timer = setInterval(tick, ms);
    timer.unref();
    return () => clearInterval(timer);
}
function keyOf({ consumer, file }) {
    return `${consumer}\n${file}`;
}
/** What is going on right now, gathered from progress. */
class Activity {
    #stages = new Set();
    #files = new Map();
    #tests = { passed: 0, failed: 0, skipped: 0 };
    #tested = false;
    update(event) {
        if (event.kind === 'stage-started')
            this.#stages.add(`${event.lane}: ${event.name}`);
        if (event.kind === 'stage-ended')
            this.#stages.delete(`${event.lane}: ${event.name}`);
        if (event.kind === 'file-started') {
            this.#files.set(keyOf(event), `${event.consumer}: ${event.file} (${event.index} of ${event.of})`);
        }
        if (event.kind === 'file-ended')
            this.#count(event);
    }
    #count(event) {
        this.#files.delete(keyOf(event));
        this.#tests.passed += event.passed;
        this.#tests.failed += event.failed;
        this.#tests.skipped += event.skipped;
        this.#tested = true;
    }
    /** One line: running files, else running stages, and the tests so far. */
    text() {
        const running = this.#files.size > 0 ? [...this.#files.values()] : [...this.#stages];
        return (0,report_escape/* plainLine */.h0)([...running, ...(this.#tested ? [(0,progress_display/* formatTestCounts */.GF)(this.#tests)] : [])].join(' · '));
    }
}
/** Where a terminal shows the progress: standard error, so that standard output holds results alone. */
function terminalScreen() {
    const stream = process.stderr;
    const isTTY = stream.isTTY === true;
    return {
        stream,
        isTTY,
        columns: () => stream.columns ?? 80,
        colour: wantsColour(process.env, isTTY),
        now: () => performance.now(),
        every: everyInterval,
    };
}

// EXTERNAL MODULE: ./build/src/report/verdict-document.js
var verdict_document = __webpack_require__(3399);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(604);
// EXTERNAL MODULE: ./build/src/stages/action-definition.js
var action_definition = __webpack_require__(5273);
// EXTERNAL MODULE: ./build/src/stages/context.js + 1 modules
var context = __webpack_require__(4135);
// EXTERNAL MODULE: ./build/src/stages/run-stage.js + 55 modules
var run_stage = __webpack_require__(4282);
// EXTERNAL MODULE: ./build/src/cli/reaper.js + 1 modules
var reaper = __webpack_require__(8987);
;// CONCATENATED MODULE: ./build/src/cli/run.js












/**
 * `compat-gate run`, `plan`, `build`, `trial`, `judge` and `promote`: a stage as a step of a workflow runs it. Shows the
 * progress while it works, and at the end what it came to.
 *
 * @returns the verdict of a stage that has one, otherwise `pass` for one that did what it should
 */
async function runInTerminal(args, signal) {
    const { inputs, keep } = args;
    const id = (0,context/* newRun */.uH)();
    const folder = await runFolder(args.report);
    const { work, candidate } = (0,context/* foldersOf */.pd)(folder);
    const unwanted = [...(keep.work ? [] : [work]), ...(keep.candidate ? [] : [candidate])];
    const display = terminalDisplay({ ...terminalScreen(), verbose: args.verbose });
    const guards = [(0,reaper.guardRun)(id, unwanted)];
    try {
        const report = await (0,run_stage.runStage)(inputs, {
            env: process.env,
            signal,
            listener: display.listener,
            folder,
            run: id,
            keep,
            commandFiles: { restore: () => [] },
            adopt: run => void guards.push((0,reaper.guardRun)(run, unwanted)),
        });
        display.close();
        if (args.show === 'outputs')
            showOutputs(inputs.stage, report);
        else
            showConclusion(report, folder, args.show);
        return report.result?.judgement.verdict ?? (report.failure === undefined ? 'pass' : 'inconclusive');
    }
    finally {
        display.close();
        for (const one of guards)
            await one[Symbol.asyncDispose]();
    }
}
/** `name=value`, a line for each output of the stage; what a person reads goes to standard error. */
function showOutputs(stage, { outputs, result, failure }) {
    const facts = Object.entries(action_definition/* OUTPUTS */.py);
    for (const [name, value] of Object.entries(outputs)) {
        if (facts.some(([own, { stages }]) => own === name && stages.includes(stage)))
            process.stdout.write((0,conclusion/* outputLine */.MI)(name, value));
    }
    if (result !== undefined)
        process.stderr.write(`${(0,conclusion/* terminalConclusion */.kE)(result).join('\n')}\n`);
    else if (failure !== undefined)
        process.stderr.write((0,conclusion/* stoppedLine */.Q7)(failure));
}
function showConclusion({ result }, folder, show) {
    if (result === undefined)
        throw new Error('expected a stage that comes to a verdict');
    const text = `${(0,conclusion/* terminalConclusion */.kE)(result, (0,context/* foldersOf */.pd)(folder).report).join('\n')}\n`;
    if (show === 'conclusion') {
        process.stdout.write(text);
        return;
    }
    process.stderr.write(text);
    process.stdout.write((0,verdict_document/* verdictJson */.Gq)(result));
}
/**
 * The folder of a run: a new one, or `chosen`, without the verdict and the evidence of an earlier run.
 *
 * @throws UsageError when the folder cannot be made, or holds what the run would remove when it ends
 */
async function runFolder(chosen) {
    if (chosen === undefined)
        return (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'compat-gate-'));
    const folder = (0,external_node_path_.resolve)(chosen);
    const { report, work, candidate } = (0,context/* foldersOf */.pd)(folder);
    const taken = [work, candidate].find(path => (0,external_node_fs_.existsSync)(path));
    if (taken !== undefined)
        throw new errors/* UsageError */.eb(`--report: ${taken} exists: remove it, or choose another folder`);
    try {
        await (0,promises_.mkdir)(report, { recursive: true });
        await (0,promises_.rm)((0,external_node_path_.join)(report, 'verdict.json'), { force: true });
        await (0,promises_.rm)((0,external_node_path_.join)(report, 'evidence'), { recursive: true, force: true });
    }
    catch (cause) {
        throw new errors/* UsageError */.eb(`--report: cannot write to ${report}: ${(0,errors/* messageOf */.bD)(cause)}`, { cause });
    }
    return folder;
}


/***/ }),

/***/ 1152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ LastLines),
/* harmony export */   q: () => (/* binding */ Lines)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6193);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(796);


/** A longer line is cut here, in UTF-16 units: a process that never ends its line must not fill the memory. */
const LINE_LIMIT = 16_384;
// Everything that some reader of a log takes for the end of a line.
const ENDS = /\r\n|[\n\r\v\f\x85\u2028\u2029]/;
/** Makes lines of the chunks of one stream; characters may be torn between chunks. */
class Lines {
    #decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
    #emit;
    #limit;
    #pending = '';
    #dropped = 0;
    #afterReturn = false;
    /** `emit` gets each line without its end. */
    constructor(emit, limit = LINE_LIMIT) {
        this.#emit = emit;
        this.#limit = limit;
    }
    write(chunk) {
        this.#split(typeof chunk === 'string' ? chunk : this.#decoder.write(chunk));
    }
    /** Emits what came after the last line end, if anything did. */
    end() {
        this.#split(this.#decoder.end());
        if (this.#pending !== '')
            this.#flush();
    }
    #split(text) {
        if (text === '')
            return;
        // The other half of a line end that was torn between two chunks.
        const whole = this.#afterReturn && text.startsWith('\n') ? text.slice(1) : text;
        this.#afterReturn = text.endsWith('\r');
        const parts = whole.split(ENDS);
        const last = parts.pop() ?? '';
        for (const part of parts) {
            this.#keep(part);
            this.#flush();
        }
        this.#keep(last);
    }
    #keep(text) {
        const room = this.#limit - this.#pending.length;
        this.#pending += text.slice(0, room);
        this.#dropped += Math.max(0, text.length - room);
    }
    #flush() {
        const line = this.#dropped === 0 ? this.#pending : `${this.#pending} … ${this.#dropped} characters cut`;
        this.#pending = '';
        this.#dropped = 0;
        this.#emit(line);
    }
}
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
        return (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLines */ .w$)(this.#text, KEPT_LINES).join('\n').slice(-KEPT_CHARACTERS);
    }
}


/***/ }),

/***/ 4135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Te: () => (/* binding */ beginRun),
  pd: () => (/* binding */ foldersOf),
  uH: () => (/* binding */ newRun),
  Iy: () => (/* binding */ openRun),
  Y: () => (/* binding */ selectConsumers),
  tM: () => (/* binding */ workflowRun)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/process/lines.js
var lines = __webpack_require__(1152);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(604);
;// CONCATENATED MODULE: ./build/src/shared/progress.js
/** Times the pieces of a run, and tells the listener when each begins and ends. */
class StageTimer {
    times = [];
    #listener;
    #now;
    /** @param now milliseconds since the run began */
    constructor(listener, now) {
        this.#listener = listener;
        this.#now = now;
    }
    async time(lane, name, work) {
        const startedAt = this.#now();
        let ok = false;
        this.#listener({ kind: 'stage-started', lane, name });
        try {
            const result = await work();
            ok = true;
            return result;
        }
        finally {
            const endedAt = this.#now();
            this.times.push({ lane, name, startedAt, endedAt });
            this.#listener({ kind: 'stage-ended', lane, name, ok, ms: endedAt - startedAt });
        }
    }
}

;// CONCATENATED MODULE: ./build/src/stages/context.js






function newRun() {
    return (0,external_node_crypto_.randomBytes)(6).toString('hex');
}
/** The folders of a run. `work` goes when the run ends; the others stay. */
function foldersOf(folder) {
    return { report: (0,external_node_path_.join)(folder, 'report'), candidate: (0,external_node_path_.join)(folder, 'candidate'), work: (0,external_node_path_.join)(folder, 'work') };
}
/** @throws UsageError when the inputs ask for a consumer that is not there */
async function beginRun(config, inputs, context) {
    const began = performance.now();
    const sinceStart = () => performance.now() - began;
    const folders = foldersOf(context.folder);
    const { env, signal, listener } = context;
    const { token } = inputs;
    await (0,promises_.mkdir)(folders.report, { recursive: true });
    return {
        inputs,
        context,
        config,
        consumers: selectConsumers(config, inputs),
        stages: new StageTimer(context.listener, sinceStart),
        startedAt: new Date().toISOString(),
        sinceStart,
        folders,
        origin: { run: context.run },
        git: { env, signal, listener, ...(token !== undefined && { token }) },
        server: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
        output: source => new lines/* Lines */.q(line => listener({ kind: 'output', source, line })),
    };
}
/** @throws IncidentError when no engine answers */
async function openRun(run) {
    const engine = await run.context.connect(run.context.env);
    return { ...run, engine, facts: await engine.facts() };
}
/** The consumers that were asked for, with the ref that was asked for. */
function selectConsumers(config, { consumer, ref }) {
    const names = config.consumers.map(({ name }) => name);
    if (consumer !== undefined && !names.includes(consumer)) {
        throw new errors/* UsageError */.eb(`consumer: expected one of ${names.join(', ')}, got '${consumer}'`);
    }
    const chosen = config.consumers.filter(({ name }) => consumer === undefined || name === consumer);
    if (ref === undefined)
        return chosen;
    if (chosen.length === 1)
        return chosen.map(one => ({ ...one, ref }));
    throw new errors/* UsageError */.eb(`ref: needs 'consumer', because there are several: ${names.join(', ')}`);
}
/**
 * The ID that all jobs of one attempt of a workflow share, and no job of another: a trial that is run again by itself
 * belongs to a later attempt than its plan. Outside of a workflow, `otherwise`.
 */
function workflowRun(env, otherwise) {
    const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt = '1' } = env;
    return id ? `${id}.${attempt}` : otherwise;
}


/***/ })

};
