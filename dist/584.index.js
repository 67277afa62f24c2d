export const id = 584;
export const ids = [584];
export const modules = {

/***/ 82584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isPostStep: () => (/* binding */ isPostStep),
  runAction: () => (/* binding */ runAction),
  runPostStep: () => (/* binding */ runPostStep)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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

// EXTERNAL MODULE: ./build/src/report/paced-output.js
var paced_output = __webpack_require__(89147);
// EXTERNAL MODULE: ./build/src/report/progress-display.js
var progress_display = __webpack_require__(32962);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(80604);
// EXTERNAL MODULE: ./build/src/shared/files.js
var shared_files = __webpack_require__(82140);
// EXTERNAL MODULE: ./build/src/stages/action-definition.js
var action_definition = __webpack_require__(15273);
// EXTERNAL MODULE: ./build/src/stages/context.js + 1 modules
var context = __webpack_require__(24135);
// EXTERNAL MODULE: ./build/src/stages/inputs.js
var stages_inputs = __webpack_require__(37080);
;// CONCATENATED MODULE: ./build/src/action/action.js












// Names of the state that the main step leaves for the post step.
const RUN_STATE = 'run';
const FOLDER_STATE = 'folder';
const RUNNER = { env: process.env, toolkit: core, stdout: process.stdout };
/** The step of a workflow: sets the outputs, and fails the step unless the verdict lets it be green. */
async function runAction(signal, { env, toolkit, stdout } = RUNNER) {
    const debug = toolkit.isDebug() ? toolkit.debug : undefined;
    const pace = new paced_output/* PacedOutput */.p(stdout);
    const log = (0,progress_display/* actionsLog */._D)({ write: text => stdout.write(text), now: () => performance.now(), debug });
    const files = new CommandFiles(env);
    files.set('output', action_definition/* FAIL_CLOSED */.SV);
    const run = begin(files, env);
    try {
        // Before anything is written: the message about another input could hold it.
        const token = toolkit.getInput('token');
        if (token !== '')
            toolkit.setSecret(token);
        const inputs = (0,stages_inputs/* readInputs */.K)(name => toolkit.getInput(name), env['GITHUB_WORKSPACE'] ?? process.cwd());
        await (0,shared_files/* makeFolder */.fc)(run.folder);
        // All the rest is loaded here: after the outputs are safe, and before any foreign process could change it.
        const [{ runStage }, { actionLaunch }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(503), __webpack_require__.e(840), __webpack_require__.e(746), __webpack_require__.e(69), __webpack_require__.e(88), __webpack_require__.e(343), __webpack_require__.e(761), __webpack_require__.e(232), __webpack_require__.e(576), __webpack_require__.e(871), __webpack_require__.e(430), __webpack_require__.e(961), __webpack_require__.e(201), __webpack_require__.e(444), __webpack_require__.e(142), __webpack_require__.e(51)]).then(__webpack_require__.bind(__webpack_require__, 60051)),
            Promise.all(/* import() */[__webpack_require__.e(503), __webpack_require__.e(498)]).then(__webpack_require__.bind(__webpack_require__, 14498)),
        ]);
        const report = await runStage(inputs, {
            ...run,
            env,
            signal,
            listener: pace.paced(log.listener),
            room: () => pace.room(),
            keep: { work: false, candidate: true },
            launch: actionLaunch(env, (0,shared_files/* programFile */.pq)()),
            ownsMachine: env['RUNNER_ENVIRONMENT'] === 'github-hosted',
            commandFiles: files,
            adopt: id => files.set('state', { [RUN_STATE]: id }),
        });
        log.close();
        publish(report, files, toolkit);
    }
    catch (error) {
        log.close();
        const known = error instanceof errors/* UsageError */.eb || error instanceof errors/* IncidentError */.x1;
        toolkit.setFailed(known ? error.message : `compat-gate itself failed, and nothing was approved: ${(0,errors/* stackOf */.US)(error)}`);
    }
    finally {
        checkCommandFiles(files, toolkit);
    }
}
/** After the step, also a cancelled or killed one: ends and removes what the main step may have left. */
async function runPostStep() {
    const { connectEngine } = await Promise.all(/* import() */[__webpack_require__.e(503), __webpack_require__.e(840), __webpack_require__.e(761), __webpack_require__.e(232)]).then(__webpack_require__.bind(__webpack_require__, 17945));
    const { removeLeftovers } = await Promise.all(/* import() */[__webpack_require__.e(503), __webpack_require__.e(840), __webpack_require__.e(761), __webpack_require__.e(232), __webpack_require__.e(961)]).then(__webpack_require__.bind(__webpack_require__, 45961));
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
    const folder = (0,external_node_path_.join)(withoutLinks(env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)()), `compat-gate-${run}`);
    files.set('state', { [FOLDER_STATE]: folder, [RUN_STATE]: run });
    return { run, folder };
}
// Of the folder of a run every part is known, so that a link that somebody puts there later is seen.
function withoutLinks(folder) {
    return (0,external_node_fs_.existsSync)(folder) ? (0,external_node_fs_.realpathSync)(folder) : folder;
}
function publish({ annotations, summary, outputs, failure }, files, toolkit) {
    for (const { level, message, ...properties } of annotations)
        toolkit[level](message, properties);
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


/***/ })

};
