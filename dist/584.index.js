export const id = 584;
export const ids = [584];
export const modules = {

/***/ 2584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isPostStep: () => (/* binding */ isPostStep),
  runAction: () => (/* binding */ runAction),
  runPostStep: () => (/* binding */ runPostStep)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/github/command-files.js



/** What a step can say to its runner by files, and the variables that name them. */
const VARIABLES = {
    output: 'GITHUB_OUTPUT',
    state: 'GITHUB_STATE',
    summary: 'GITHUB_STEP_SUMMARY',
    env: 'GITHUB_ENV',
    path: 'GITHUB_PATH',
};
/**
 * The files by which a step speaks to its runner. They lie in a folder that every process of the job can find and
 * write to, and the runner reads them when the step has ended: so each is known byte for byte, and whatever else
 * comes into one is seen and taken out again.
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/FileCommandManager.cs
 */
class CommandFiles {
    #files = new Map();
    /** To be made before any foreign process runs: what a file holds then is right. Files that are not there are left out. */
    constructor(env) {
        for (const kind of Object.keys(VARIABLES)) {
            const path = env[VARIABLES[kind]];
            if (!path)
                continue;
            const content = contentOf(path);
            if (content !== undefined)
                this.#files.set(kind, { path, content });
        }
    }
    /** Adds pairs of a name and a value; the last value of a name counts. */
    set(kind, pairs) {
        this.#add(kind, Object.entries(pairs).map(pair).join(''));
    }
    /** The step's summary, in Markdown. */
    summary(text) {
        this.#add('summary', text);
    }
    /** Puts back every file that holds anything but what this step wrote, and returns their variables. */
    restore() {
        return [...this.#files].flatMap(([kind, { path, content }]) => {
            if (contentOf(path)?.equals(content))
                return [];
            // Also where something else stands there now: nothing, a folder, or a link to a file elsewhere.
            (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
            (0,external_node_fs_.writeFileSync)(path, content);
            return [VARIABLES[kind]];
        });
    }
    #add(kind, text) {
        const file = this.#files.get(kind);
        if (file === undefined)
            return;
        file.content = Buffer.concat([file.content, Buffer.from(text)]);
        // Behind whatever else is there, so that it is still found; and never through a link.
        if (contentOf(file.path) !== undefined)
            (0,external_node_fs_.appendFileSync)(file.path, text);
    }
}
/** Undefined when there is no regular file, or one that has another name as well. */
function contentOf(path) {
    try {
        const stats = (0,external_node_fs_.lstatSync)(path);
        return stats.isFile() && stats.nlink === 1 ? (0,external_node_fs_.readFileSync)(path) : undefined;
    }
    catch {
        return undefined;
    }
}
/** With an end that no value can hold, so that no value can begin a pair of its own. */
function pair([name, value]) {
    const end = `end-${(0,external_node_crypto_.randomUUID)()}`;
    return `${name}<<${end}\n${value}\n${end}\n`;
}

// EXTERNAL MODULE: ./build/src/report/progress-display.js
var progress_display = __webpack_require__(2962);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(604);
// EXTERNAL MODULE: ./build/src/stages/action-definition.js
var action_definition = __webpack_require__(5273);
// EXTERNAL MODULE: ./build/src/stages/context.js + 1 modules
var context = __webpack_require__(4135);
// EXTERNAL MODULE: ./build/src/stages/inputs.js
var stages_inputs = __webpack_require__(7080);
;// CONCATENATED MODULE: ./build/src/action/action.js










// Names of the state that the main step leaves for the post step.
const RUN_STATE = 'run';
const FOLDER_STATE = 'folder';
const RUNNER = { env: process.env, toolkit: core, write: text => process.stdout.write(text) };
/** The step of a workflow: sets the outputs, and fails the step unless the verdict lets it be green. */
async function runAction(signal, { env, toolkit, write } = RUNNER) {
    const debug = toolkit.isDebug() ? toolkit.debug : undefined;
    const log = (0,progress_display/* actionsLog */._D)({ write, now: () => performance.now(), debug });
    const files = new CommandFiles(env);
    files.set('output', action_definition/* FAIL_CLOSED */.SV);
    const run = begin(files, env);
    try {
        // Before anything is written: the message about another input could hold it.
        const token = toolkit.getInput('token');
        if (token !== '')
            toolkit.setSecret(token);
        const inputs = (0,stages_inputs/* readInputs */.K)(name => toolkit.getInput(name), env['GITHUB_WORKSPACE'] ?? process.cwd());
        await (0,promises_.mkdir)(run.folder, { recursive: true });
        // All the rest is loaded here: after the outputs are safe, and before any foreign process could change it.
        const { runStage } = await Promise.all(/* import() */[__webpack_require__.e(843), __webpack_require__.e(819), __webpack_require__.e(746), __webpack_require__.e(69), __webpack_require__.e(335), __webpack_require__.e(438), __webpack_require__.e(20), __webpack_require__.e(399), __webpack_require__.e(233), __webpack_require__.e(282), __webpack_require__.e(531)]).then(__webpack_require__.bind(__webpack_require__, 4282));
        const report = await runStage(inputs, {
            ...run,
            env,
            signal,
            listener: log.listener,
            keep: { work: false, candidate: true },
            commandFiles: files,
            adopt: id => files.set('state', { [RUN_STATE]: id }),
        });
        log.close();
        publish(report, files, toolkit);
    }
    catch (error) {
        log.close();
        toolkit.setFailed(error instanceof errors/* UsageError */.eb || error instanceof errors/* IncidentError */.x1 ? error.message : unexpectedText(error));
    }
    finally {
        checkCommandFiles(files, toolkit);
    }
}
/** After the step, also a cancelled or killed one: ends and removes what the main step may have left. */
async function runPostStep() {
    const { connectEngine } = await Promise.all(/* import() */[__webpack_require__.e(843), __webpack_require__.e(819), __webpack_require__.e(335), __webpack_require__.e(438), __webpack_require__.e(140)]).then(__webpack_require__.bind(__webpack_require__, 6370));
    const { removeLeftovers } = await Promise.all(/* import() */[__webpack_require__.e(843), __webpack_require__.e(819), __webpack_require__.e(335), __webpack_require__.e(438), __webpack_require__.e(20), __webpack_require__.e(260)]).then(__webpack_require__.bind(__webpack_require__, 5961));
    const id = core.getState(RUN_STATE);
    const { work } = (0,context/* foldersOf */.pd)(core.getState(FOLDER_STATE));
    const engine = await connectEngine(process.env).catch(() => undefined);
    // The verdict stands already: what cannot be removed must not turn the job red.
    await removeLeftovers(id, [work], engine).catch(error => core.warning((0,errors/* messageOf */.bD)(error)));
}
function isPostStep() {
    return core.getState(RUN_STATE) !== '';
}
// Saved before anything can go wrong: a post step that finds no state takes itself for the main step.
// The folder comes first, so that where the run is known its folder is, too.
function begin(files, env) {
    const run = (0,context/* newRun */.uH)();
    const folder = (0,external_node_path_.join)(env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), `compat-gate-${run}`);
    files.set('state', { [FOLDER_STATE]: folder, [RUN_STATE]: run });
    return { run, folder };
}
function publish({ annotations, summary, outputs, failure }, files, toolkit) {
    for (const { level, title, message } of annotations)
        toolkit[level](message, { title });
    files.summary(summary);
    files.set('output', outputs);
    if (failure !== undefined)
        toolkit.setFailed(failure);
}
/**
 * However the step ends. Every process of the run is dead: what has come into the files since the last look, and comes
 * into them now, is from one that got away.
 */
function checkCommandFiles(files, toolkit) {
    const changed = files.restore();
    if (changed.length === 0)
        return;
    files.set('output', action_definition/* FAIL_CLOSED */.SV);
    toolkit.setFailed(`${changed.join(', ')} changed while the verdict was written: something of the consumer's is still running, so nothing is approved`);
}
function unexpectedText(error) {
    const stack = error instanceof Error ? error.stack : undefined;
    return `compat-gate itself failed, and nothing was approved: ${stack ?? (0,errors/* messageOf */.bD)(error)}`;
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
