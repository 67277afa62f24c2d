export const id = 151;
export const ids = [151];
export const modules = {

/***/ 4151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action),
  isPost: () => (/* binding */ isPost),
  post: () => (/* binding */ post)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/fail-closed.js
var fail_closed = __webpack_require__(7286);
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

;// CONCATENATED MODULE: ./build/src/inputs.js

const SPLIT_ONLY = ['shard', 'candidate', 'evidence', 'approved-image-id'];
/**
 * @param get an input by its name, an empty text when it is not set
 * @throws UsageError that names the input, what was expected and what was found
 */
function readInputs(get, root) {
    const set = (name) => (get(name) === '' ? undefined : get(name));
    const stage = set('stage') ?? 'all';
    if (stage !== 'all')
        throw new errors/* UsageError */.eb(`stage: expected 'all', got '${stage}'`);
    const stray = SPLIT_ONLY.filter(name => set(name) !== undefined);
    if (stray.length > 0)
        throw new errors/* UsageError */.eb(`${stray.join(', ')}: must be empty for stage 'all'`);
    const optional = ['config', 'sha', 'token', 'consumer'].flatMap(name => {
        const value = set(name);
        return value === undefined ? [] : [[name, value]];
    });
    return {
        root,
        stage,
        failOnVerdict: yesOrNo('fail-on-verdict', set('fail-on-verdict') ?? 'true'),
        ...Object.fromEntries(optional),
    };
}
function yesOrNo(name, text) {
    if (text === 'true' || text === 'false')
        return text === 'true';
    throw new errors/* UsageError */.eb(`${name}: expected true or false, got '${text}'`);
}

// EXTERNAL MODULE: ./build/src/live-run.js + 1 modules
var live_run = __webpack_require__(6119);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/report/progress-line.js
var progress_line = __webpack_require__(9904);
;// CONCATENATED MODULE: ./build/src/report/relay.js



/**
 * One line of foreign output as text that the runner cannot take for a command: `::` counts at the
 * start of a line, and the source stands there; `##[` counts anywhere, and is broken up.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function relayed(source, line) {
    return inert(`${(0,report_escape/* plainLine */.h0)(source, 100)} | ${(0,report_escape/* plainLine */.h0)(line)}`);
}
function inert(line) {
    return line.replaceAll('##[', '# #[');
}
/**
 * Progress in the log of a step: the gate's own lines, and between them foreign output, folded into
 * groups in which the runner obeys no command. The gate's own lines and `close` end a group, so call
 * `close` before writing annotations.
 */
function actionsLog({ write, now, token = external_node_crypto_.randomUUID }) {
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
        write(`${relayed(source, line)}\n`);
    };
    const listener = (event) => {
        if (event.kind === 'output')
            return foreign(event.source, event.line);
        close();
        write(`${inert(`${(0,progress_line/* stamp */.iE)(now() - started)} ${(0,progress_line/* progressLine */.oz)(event)}`)}\n`);
    };
    return { listener, close };
}

;// CONCATENATED MODULE: ./build/src/action.js










// Under the names of this state the post step finds what the main step was doing.
const RUN_STATE = 'run';
const FOLDER_STATE = 'folder';
/** The step of a workflow: sets the outputs, and fails the step unless the verdict lets it be green. */
async function action(signal) {
    const log = actionsLog({ write: text => process.stdout.write(text), now: () => performance.now() });
    const files = new CommandFiles(process.env);
    files.set('output', fail_closed/* FAIL_CLOSED */.S);
    const run = begin(files);
    try {
        const inputs = readInputs(name => core/* getInput */.V4(name), process.env['GITHUB_WORKSPACE'] ?? process.cwd());
        if (inputs.token !== undefined)
            core/* setSecret */.Pq(inputs.token);
        await (0,promises_.mkdir)(run.folder, { recursive: true });
        // All the rest is loaded here: after the outputs are safe, and before any foreign process could change it.
        const { step } = await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(925), __webpack_require__.e(40), __webpack_require__.e(746), __webpack_require__.e(69), __webpack_require__.e(617), __webpack_require__.e(72), __webpack_require__.e(977), __webpack_require__.e(472), __webpack_require__.e(649)]).then(__webpack_require__.bind(__webpack_require__, 2649));
        const report = await step(inputs, {
            ...run,
            env: process.env,
            signal,
            listener: log.listener,
            commandFiles: files,
        });
        log.close();
        publish(report, files);
    }
    catch (error) {
        log.close();
        core/* setFailed */.C1(error instanceof errors/* UsageError */.eb || error instanceof errors/* IncidentError */.x1 ? error.message : told(error));
    }
    finally {
        lastWord(files);
    }
}
/** After the step, also a cancelled or killed one: ends and removes what the main step may have left. */
async function post() {
    const { connect } = await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(925), __webpack_require__.e(40), __webpack_require__.e(72), __webpack_require__.e(526)]).then(__webpack_require__.bind(__webpack_require__, 573));
    const { removeLeftovers } = await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(617), __webpack_require__.e(994)]).then(__webpack_require__.bind(__webpack_require__, 1613));
    const id = core/* getState */.Gu(RUN_STATE);
    const { work } = (0,live_run/* foldersOf */.pd)(core/* getState */.Gu(FOLDER_STATE));
    const engine = await connect(process.env).catch(() => undefined);
    // The verdict stands already: what cannot be removed must not turn the job red.
    await removeLeftovers(id, [work], engine).catch(error => core/* warning */.$e((0,errors/* messageOf */.bD)(error)));
}
function isPost() {
    return core/* getState */.Gu(RUN_STATE) !== '';
}
// Saved before anything can go wrong: a post step that finds no state takes itself for the main step.
// The folder comes first, so that where the run is known its folder is, too.
function begin(files) {
    const run = (0,live_run/* newRun */.uH)();
    const folder = (0,external_node_path_.join)(process.env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), `compat-gate-${run}`);
    files.set('state', { [FOLDER_STATE]: folder, [RUN_STATE]: run });
    return { run, folder };
}
const ANNOTATE = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
function publish({ annotations, summary, outputs, failure }, files) {
    for (const { level, title, message } of annotations)
        ANNOTATE[level](message, { title });
    files.summary(summary);
    files.set('output', outputs);
    if (failure !== undefined)
        core/* setFailed */.C1(failure);
}
/**
 * However the step ends. Every process of the run is dead: what has come into the files since the last look, and comes
 * into them now, is from one that got away.
 */
function lastWord(files) {
    const changed = files.restore();
    if (changed.length === 0)
        return;
    files.set('output', fail_closed/* FAIL_CLOSED */.S);
    core/* setFailed */.C1(`${changed.join(', ')} changed while the verdict was written: something of the consumer's is still running, so nothing is approved`);
}
function told(error) {
    const stack = error instanceof Error ? error.stack : undefined;
    return `compat-gate itself failed, and nothing was approved: ${stack ?? (0,errors/* messageOf */.bD)(error)}`;
}


/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   uq: () => (/* binding */ isFull),
/* harmony export */   x1: () => (/* binding */ IncidentError),
/* harmony export */   zR: () => (/* binding */ asError),
/* harmony export */   zS: () => (/* binding */ BuildError)
/* harmony export */ });
/** The user's words are wrong: usage or configuration. Exit code 64, nothing was started. */
class UsageError extends Error {
    name = 'UsageError';
}
/** Something outside stood in the way of a verdict: the gate is `inconclusive`, and says why. */
class IncidentError extends Error {
    name = 'IncidentError';
    kind;
    constructor(kind, message, options) {
        super(message, options);
        this.kind = kind;
    }
}
/** The candidate could not be built. The message names the step and ends with the last lines of output. */
class BuildError extends IncidentError {
    name = 'BuildError';
    /** `Step 3/7 : RUN …`; undefined when it failed before the first step. */
    step;
    constructor(message, step, options) {
        super('build-failed', message, options);
        this.step = step;
    }
}
/** Whether the file system had no room, or no more of it for this user: write(2). */
function isFull(thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
    return code === 'ENOSPC' || code === 'EDQUOT';
}
/** Anything that was thrown, as an error. */
function asError(thrown) {
    return thrown instanceof Error ? thrown : new Error(String(thrown));
}
/** The message of anything that was thrown. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}


/***/ }),

/***/ 7286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ FAIL_CLOSED)
/* harmony export */ });
/** What the outputs say until a verdict is known, and for ever when there is none: nothing is approved. */
const FAIL_CLOSED = {
    verdict: 'inconclusive',
    compatible: 'false',
    'approved-image-id': '',
    'candidate-image': '',
    'candidate-tag': '',
    'image-id': '',
    consumers: '[]',
    'report-dir': '',
};


/***/ }),

/***/ 6119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Te: () => (/* binding */ beginRun),
  pd: () => (/* binding */ foldersOf),
  uH: () => (/* binding */ newRun),
  Iy: () => (/* binding */ openRun),
  Y: () => (/* binding */ selectConsumers)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/process/lines.js
var lines = __webpack_require__(1152);
;// CONCATENATED MODULE: ./build/src/stages.js
/** Times the pieces of a run, and tells the listener when each begins and ends. */
class Stages {
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

;// CONCATENATED MODULE: ./build/src/live-run.js






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
    await (0,promises_.mkdir)(folders.report, { recursive: true });
    return {
        inputs,
        context,
        config,
        consumers: selectConsumers(config, inputs),
        stages: new Stages(context.listener, sinceStart),
        startedAt: new Date().toISOString(),
        sinceStart,
        folders,
    };
}
/** @throws IncidentError when no engine answers */
async function openRun(run) {
    const { env, signal, listener, connect } = run.context;
    const { token } = run.inputs;
    const engine = await connect(env);
    return {
        ...run,
        engine,
        facts: await engine.facts(),
        git: { env, signal, ...(token !== undefined && { token }) },
        server: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
        output: source => new lines/* Lines */.q(line => listener({ kind: 'output', source, line })),
    };
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


/***/ }),

/***/ 1152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ Lines)
/* harmony export */ });
/* unused harmony export LINE_LIMIT */
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6193);

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


/***/ }),

/***/ 598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count),
/* harmony export */   p: () => (/* binding */ duration)
/* harmony export */ });
/** A duration in milliseconds for a reader: `0.4 s`, `12.3 s`, `2 min 05 s`. */
function duration(ms) {
    if (ms < 59_950)
        return `${(ms / 1_000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1_000);
    return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}
/** `1 test`, `2 tests`. */
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 6209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ colouredLine),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   hd: () => (/* binding */ mermaidName),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* unused harmony export visible */
/*
 * Every way in which foreign text (test names, failure texts, names of containers, output) is made
 * harmless. All of it starts with `visible`, so nothing hidden reaches a reader.
 */
// CSI (also in its one-byte form), OSC and the other strings, and two-byte escapes: ECMA-48, 5.4 and 5.6.
const ESCAPES = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b[\]PX^_][^\x07\x1b\x9c\r\n]*(?:\x07|\x1b\\|\x9c)|\x1b[ -/]*[0-~]/g;
const LINE_ENDS = /\r\n?|[\v\f\x85\u2028\u2029]/g;
// Controls, bidi and other format characters, lone surrogates, and what Unicode calls ignorable.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}]|(?!\ufe0f)\p{Default_Ignorable_Code_Point}/gu;
/** Text with its escape sequences dropped and its hidden characters spelled out. Lines end in `\n`. */
function visible(text) {
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
/** At most `limit` UTF-16 units, the last of them `…` when something is missing. */
function cut(text, limit) {
    return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}
/** One line of at most `limit` units, without hidden characters. */
function oneLine(text, limit = 300) {
    return cut(visible(cut(text, limit)).replace(/\s+/g, ' ').trim(), limit);
}
/** Lines without hidden characters; of a text over `limit` units its beginning and its end. */
function block(text, limit) {
    if (text.length <= limit)
        return visible(text).trimEnd();
    const head = Math.floor((limit * 3) / 4);
    const tail = text.slice(head - limit);
    return visible(`${text.slice(0, head)}\n… ${text.length - limit} characters left out …\n${tail}`).trimEnd();
}
// Everything that has a meaning in GitHub's Markdown or HTML. A hyphen or underscore has none inside of a
// word, a colon none before a space, and a dot only in `www.` and after the number of a list.
const MARKDOWN = /[!"#$&*+<=>@[\\\]^`{|}~]|:(?!\s|$)|(?<=www|^\d+)\.|(?<=^\d+)\)|(?<![a-z0-9])[-_]|[-_](?![a-z0-9])/gi;
/** Text for a Markdown paragraph, list item or table cell: a character reference is never structure. */
function markdownText(text, limit) {
    return oneLine(text, limit).replace(MARKDOWN, character => {
        // Mentions and issue links are found in the rendered text: an invisible gap defuses them.
        const gap = character === '@' || character === '#' ? '&#8203;' : '';
        return `&#${character.charCodeAt(0)};${gap}`;
    });
}
/** A name as inline code, for Markdown and for raw HTML inside of it. */
function markdownCode(text, limit) {
    return `<code>${markdownText(text, limit)}</code>`;
}
/** A fenced block, whose fence is longer than any run of backticks in it. */
function fence(text, info, limit) {
    const body = block(text, limit);
    const longest = Math.max(2, ...(body.match(/`+/g) ?? []).map(run => run.length));
    const marks = '`'.repeat(longest + 1);
    return `${marks}${info}\n${body}\n${marks}`;
}
/** A name in a Mermaid chart, in an alphabet that has no meaning there. Never put it first on a line. */
function mermaidName(text, limit = 60) {
    // A chart with an empty name is a syntax error as a whole.
    return oneLine(text, limit).replace(/[^A-Za-z0-9_./ -]+/g, '_') || '_';
}
const HTML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Text for HTML, as content and as a quoted attribute. */
function htmlText(text) {
    return visible(text).replace(/[&<>"']/g, character => HTML[character] ?? '');
}
/** One line of foreign text for a log or a terminal: no escapes, and spaces as they were. */
function plainLine(text, limit = 2_000) {
    return visible(cut(text, limit)).replaceAll('\t', '    ').replaceAll('\n', ' ');
}
const SGR = /(\x1b\[[\d;]{0,32}m)/;
const COLOUR = /^(0{0,2}|0?[1-4]|2[2-4]|[349][0-79]|10[0-7])$/;
const WIDE_COLOUR = /[34]8;(5;\d{1,3}|2;\d{1,3};\d{1,3};\d{1,3})(?=;|$)/g;
/** As `plainLine`, for a terminal: colours stay, and end with the line. */
function colouredLine(text, limit = 2_000) {
    const parts = cut(text, limit).split(SGR);
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


/***/ }),

/***/ 9904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iE: () => (/* binding */ stamp),
/* harmony export */   oz: () => (/* binding */ progressLine),
/* harmony export */   tQ: () => (/* binding */ counts)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(598);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6209);


/** What the gate itself says about an event; undefined for foreign output. */
function progressLine(event) {
    switch (event.kind) {
        case 'stage-started':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(`${event.lane}: ${event.name}`);
        case 'stage-ended':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(`${event.lane}: ${event.name} ${event.ok ? 'done' : 'failed'} after ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p)(event.ms)}`);
        case 'file-started':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(`${event.consumer}: ${event.file} (${event.index} of ${event.of})`);
        case 'file-ended':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(`${event.consumer}: ${event.file}: ${counts(event)} after ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p)(event.ms)}`);
        case 'note':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(`note: ${event.text}`);
        case 'output':
            return undefined;
    }
}
function counts({ passed, failed, skipped }) {
    return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
/** The time since the run began, in milliseconds, as the head of a line: `[  12.3s]`. */
function stamp(ms) {
    return `[${(ms / 1_000).toFixed(1).padStart(6)}s]`;
}


/***/ })

};
