export const id = 584;
export const ids = [584,796];
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
        const { runStage } = await Promise.all(/* import() */[__webpack_require__.e(843), __webpack_require__.e(819), __webpack_require__.e(746), __webpack_require__.e(69), __webpack_require__.e(335), __webpack_require__.e(438), __webpack_require__.e(20), __webpack_require__.e(0), __webpack_require__.e(233), __webpack_require__.e(282), __webpack_require__.e(140)]).then(__webpack_require__.bind(__webpack_require__, 4282));
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
    const { connectEngine } = await Promise.all(/* import() */[__webpack_require__.e(843), __webpack_require__.e(819), __webpack_require__.e(335), __webpack_require__.e(438), __webpack_require__.e(759)]).then(__webpack_require__.bind(__webpack_require__, 6370));
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

/***/ 7096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ REPORT_FORMATS),
/* harmony export */   i: () => (/* binding */ CONFIG_PATHS)
/* harmony export */ });
/** Where the configuration is looked for, from the repository's root. */
const CONFIG_PATHS = ['.github/compat-gate.yml', '.github/compat-gate.yaml'];
/** The formats of reports that are understood; each has a parser in test-reports/. */
const REPORT_FORMATS = ['junit'];


/***/ }),

/***/ 1576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ platformSlug),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   Je: () => (/* binding */ normalPlatform),
/* harmony export */   g$: () => (/* binding */ ownPlatform),
/* harmony export */   tj: () => (/* binding */ platformOf)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(604);


const ARCHITECTURES = { x86_64: 'amd64', x64: 'amd64', aarch64: 'arm64', ia32: '386' };
/** What a variant that is not written stands for. */
const USUAL = { amd64: 'v1', arm64: 'v8' };
/**
 * A platform `os/arch[/variant]` in the one form that all spellings of it share: `linux/arm64` for `linux/aarch64` and
 * `linux/arm64/v8`, `linux/arm/v7` for `linux/arm`.
 * https://github.com/containerd/platforms/blob/main/database.go
 */
function normalPlatform(platform) {
    const [os = '', name = '', variant] = platform.split('/');
    const architecture = ARCHITECTURES[name] ?? name;
    if (architecture === 'arm')
        return [os, architecture, variant ?? 'v7'].join('/');
    const kept = variant === undefined || variant === USUAL[architecture] ? [] : [variant];
    return [os, architecture, ...kept].join('/');
}
/** `os/arch[/variant]`, from the keys of an OCI document. */
function platformOf(keys) {
    return [keys.os, keys.architecture, keys.variant].filter(part => part).join('/');
}
/** @throws UsageError for what is none */
function parsePlatform(text) {
    if (/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9]+)?$/.test(text))
        return normalPlatform(text);
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`platform: expected os/arch, as in linux/amd64, got '${text}'`);
}
/** Of containers on this machine, whose engine runs Linux whatever the machine does. */
function ownPlatform() {
    return normalPlatform(`linux/${node_process__WEBPACK_IMPORTED_MODULE_0__.arch}`);
}
/** A platform as part of the name of a file or an artifact. */
function platformSlug(platform) {
    return platform.replaceAll('/', '-');
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

/***/ 6209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ colouredLine),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   Pk: () => (/* binding */ fitColumns),
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   _n: () => (/* binding */ visibleBlock),
/* harmony export */   b5: () => (/* binding */ safeHtml),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   hd: () => (/* binding */ mermaidName),
/* harmony export */   n8: () => (/* binding */ htmlProse),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* unused harmony exports htmlText, SafeHtml */
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(796);

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

/***/ 2962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ relayedLine),
/* harmony export */   GF: () => (/* binding */ formatTestCounts),
/* harmony export */   KF: () => (/* binding */ withoutOldCommands),
/* harmony export */   _D: () => (/* binding */ actionsLog),
/* harmony export */   o0: () => (/* binding */ elapsedStamp),
/* harmony export */   oz: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(796);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6209);



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

/***/ 604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ writeFailureKind),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   x1: () => (/* binding */ IncidentError),
/* harmony export */   zR: () => (/* binding */ asError),
/* harmony export */   zS: () => (/* binding */ BuildError)
/* harmony export */ });
/* unused harmony export isFull */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);

/** What the user gave is wrong: usage, an input or the configuration. Exit code 64, nothing was started. */
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
    if (!(thrown instanceof Error))
        return false;
    // By number, because Node has no name for a full quota: its code is `Unknown system error -122`.
    const { errno } = thrown;
    return errno === -node_os__WEBPACK_IMPORTED_MODULE_0__.constants.errno.ENOSPC || errno === -node_os__WEBPACK_IMPORTED_MODULE_0__.constants.errno.EDQUOT;
}
/** The kind of incident that it is when a file of the gate cannot be written. */
function writeFailureKind(thrown) {
    return isFull(thrown) ? 'no-space' : 'internal-error';
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

/***/ 796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Ec: () => (/* binding */ quotedForShell),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   _W: () => (/* binding */ matchesWildcard),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   w$: () => (/* binding */ lastLines),
/* harmony export */   wz: () => (/* binding */ joinFitting)
/* harmony export */ });
/** A duration in milliseconds for a reader: `0.4 s`, `12.3 s`, `2 min 05 s`. */
function formatDuration(ms) {
    if (ms < 59_950)
        return `${(ms / 1_000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1_000);
    return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}
/** A time limit in milliseconds for a message, in whole seconds from ten on: `90 s`, `2.5 s`, `0.05 s`. */
function formatSeconds(ms) {
    const seconds = ms / 1_000;
    return `${seconds < 10 ? Number(seconds.toPrecision(2)) : Math.round(seconds)} s`;
}
/** `1 test`, `2 tests`. */
function formatCount(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
/** At most `limit` UTF-16 units, at their end the mark when something is missing. No character is cut in half. */
function cutText(text, limit, mark = '…') {
    if (text.length <= limit)
        return text;
    return text.slice(0, limit - mark.length).replace(/[\uD800-\uDBFF]$/, '') + mark;
}
/** The first line of a text that is not blank, of at most `limit` UTF-16 units. */
function firstLine(text, limit) {
    return cutText(text.trim().split(LINE_END, 1)[0] ?? '', limit);
}
/** The last lines of a text that are not blank, at most `most` of them. */
function lastLines(text, most) {
    const lines = text.split(LINE_END).filter(line => line.trim() !== '');
    return lines.slice(-most);
}
const LINE_END = /\r?\n|\r/;
/**
 * As many of the items' texts as fit into `bytes` of UTF-8, each on a line of its own, and then how many
 * did not. Texts are made only while there is room, so that thousands of them cost nothing.
 */
function joinFitting(items, bytes, text, rest) {
    const taken = [];
    let used = Buffer.byteLength(rest(items.length)) + 1;
    for (const item of items) {
        const next = text(item);
        used += Buffer.byteLength(next) + 1;
        if (used > bytes)
            return [...taken, rest(items.length - taken.length)].join('\n');
        taken.push(next);
    }
    return taken.join('\n');
}
/**
 * Whether a text matches a pattern in which `*` stands for any text and everything else for itself: ids of tests
 * hold brackets, slashes and colons, which file globs would read as their own. Linear in the length of the text.
 */
function matchesWildcard(pattern, text) {
    const parts = pattern.split('*');
    const first = parts[0] ?? '';
    const last = parts[parts.length - 1] ?? '';
    if (parts.length === 1)
        return text === pattern;
    if (!text.startsWith(first))
        return false;
    let at = first.length;
    for (const part of parts.slice(1, -1)) {
        const found = text.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
}
/** A word of a command as a shell takes it. */
function quotedForShell(word) {
    return /^[\w./:@+-][\w./:@+=,-]*$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 5273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SV: () => (/* binding */ FAIL_CLOSED),
/* harmony export */   an: () => (/* binding */ STAGES),
/* harmony export */   mc: () => (/* binding */ INPUTS),
/* harmony export */   py: () => (/* binding */ OUTPUTS)
/* harmony export */ });
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7096);

/** The parts of the pipeline that a step can run. */
const STAGES = ['all', 'plan', 'build', 'trial', 'judge', 'promote'];
/**
 * Every input of the action, and every option of the terminal's stages. action.yml and the tables of the README are
 * written from it.
 */
const INPUTS = {
    config: {
        meaning: 'The configuration file, from the root of the repository. Where the default is not there, `.github/compat-gate.yaml` is read.',
        stages: ['all', 'plan', 'build', 'trial', 'judge'],
        fallback: _config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG_PATHS */ .i[0],
    },
    stage: {
        meaning: `Which part of the pipeline to run: ${STAGES.map(stage => `\`${stage}\``).join(', ')}.`,
        stages: STAGES,
        fallback: 'all',
    },
    sha: {
        meaning: 'The commit that the candidate is tagged after, when it is not the one that is checked out.',
        stages: ['all', 'plan'],
    },
    token: {
        meaning: "Reads a private consumer's repository, and the list of files of a pull request. It reaches no foreign process.",
        stages: ['all', 'plan', 'trial'],
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of a workflow
        fallback: '${{ github.token }}',
    },
    consumer: {
        meaning: 'Try only this consumer. For `trial`: the one of its job.',
        stages: ['all', 'plan', 'trial'],
    },
    platform: {
        meaning: 'Which of the `candidate.platforms` to build, or to try.',
        stages: ['all', 'build', 'trial'],
    },
    shard: {
        meaning: 'Which of the consumer’s sets of test files to run, from 1.',
        stages: ['trial'],
        required: true,
    },
    plan: {
        meaning: 'The output `plan` of the stage `plan`.',
        stages: ['build', 'trial', 'judge'],
        required: true,
    },
    candidate: {
        meaning: 'A folder with what `build` left in `candidate-dir`, of one platform or each in a folder of its own.',
        stages: ['trial', 'judge', 'promote'],
        required: true,
    },
    evidence: {
        meaning: 'A folder with what every `trial` left in `report-dir`, each in a folder of its own.',
        stages: ['judge'],
        required: true,
    },
    'image-id': {
        meaning: 'What each `build` gave as its output `image-id`, separated by commas: no other candidate is judged.',
        stages: ['judge'],
        required: true,
    },
    'approved-image-id': {
        meaning: 'What the gate approved.',
        stages: ['promote'],
        required: true,
    },
    'candidate-image': {
        meaning: 'What the gate gave as its output `candidate-image`: its repository is the one that is published to.',
        stages: ['promote'],
        required: true,
    },
    verdict: {
        meaning: 'The gate’s verdict.json, or the folder that holds it.',
        stages: ['promote'],
        required: true,
    },
    version: {
        meaning: 'The tag of the release, as in `v1.2.3`. A platform’s own tag is `<version>-<architecture>`.',
        stages: ['promote'],
        required: true,
    },
    'platform-tags': {
        meaning: 'Other endings for the tags of platforms, as in `linux/amd64=x86_64,linux/arm64=arm64`.',
        stages: ['promote'],
    },
    'expected-latest': {
        meaning: 'Where `:latest` must point before it is moved: a digest `sha256:…`, or `none`. Otherwise where it pointed when the plan was made.',
        stages: ['promote'],
    },
    'dry-run': {
        meaning: 'Check everything, say what would be done, and push nothing.',
        stages: ['promote'],
        fallback: 'false',
    },
    'fail-on-verdict': {
        meaning: 'Make the step red unless the verdict is `pass` or `not-applicable`.',
        stages: ['all', 'judge'],
        fallback: 'true',
    },
};
/** Every output of the action. */
const OUTPUTS = {
    verdict: {
        meaning: '`pass`, `fail`, `inconclusive` or `not-applicable`.',
        stages: ['all', 'plan', 'judge'],
        closed: 'inconclusive',
    },
    compatible: {
        meaning: '`true` for `pass`, `false` for everything else.',
        stages: ['all', 'judge'],
        closed: 'false',
    },
    'approved-image-id': {
        meaning: "The candidate's config digest `sha256:…`, for `pass` only; otherwise empty. Of several platforms the digests, separated by commas.",
        stages: ['all', 'judge'],
        closed: '',
    },
    'candidate-image': {
        meaning: "The candidate's full reference.",
        stages: ['all', 'build', 'judge'],
        closed: '',
    },
    'candidate-tag': {
        meaning: "The candidate's tag, `pr-<sha>`.",
        stages: ['all', 'build', 'judge'],
        closed: '',
    },
    'image-id': {
        meaning: "The candidate's config digest, whatever the verdict. Of several platforms all of them.",
        stages: ['all', 'build', 'judge'],
        closed: '',
    },
    'candidate-dir': {
        meaning: 'The folder of the frozen candidate: image.tar and candidate.json.',
        stages: ['all', 'build'],
        closed: '',
    },
    consumers: {
        meaning: "JSON, a list of each consumer's name, pin and verdict.",
        stages: ['all', 'judge'],
        closed: '[]',
    },
    'report-dir': {
        meaning: 'The folder of verdict.json, summary.md, report.html, the evidence and the logs.',
        stages: ['all', 'trial', 'judge'],
        closed: '',
    },
    applies: {
        meaning: '`true` when the gate applies to the event, `false` when it does not.',
        stages: ['plan'],
        closed: '',
    },
    plan: {
        meaning: 'JSON: what has to be built, tried and judged. The input `plan` of those stages.',
        stages: ['plan'],
        closed: '',
    },
    builds: {
        meaning: 'JSON, a job matrix: `platform`, and a `name` for its artifact.',
        stages: ['plan'],
        closed: '',
    },
    matrix: {
        meaning: 'JSON, a job matrix: `consumer`, `shard`, `platform`, the name of the `build` that it needs, and a `name` for its artifact.',
        stages: ['plan'],
        closed: '',
    },
    'expected-latest': {
        meaning: 'Where `:latest` pointed when the plan was made: a digest, or `none`; empty when nobody could say. The input of that name.',
        stages: ['all', 'plan', 'judge'],
        closed: '',
    },
    'version-digest': {
        meaning: 'The digest of the release’s manifest in the registry.',
        stages: ['promote'],
        closed: '',
    },
    'latest-digest': {
        meaning: 'The digest that `:latest` has now.',
        stages: ['promote'],
        closed: '',
    },
};
/** What the outputs say until a verdict is known, and for ever when there is none: nothing is approved. */
const FAIL_CLOSED = Object.fromEntries(Object.entries(OUTPUTS).map(([name, { closed }]) => [name, closed]));


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


/***/ }),

/***/ 7080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _image_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1576);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(604);
/* harmony import */ var _action_definition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5273);




/**
 * @param get an input by its name, an empty text when it is not set
 * @param ref see AllInputs
 * @throws UsageError that names the input, what was expected and what was found
 */
function readInputs(get, root, ref) {
    const stage = parseStage(get('stage'));
    const given = new GivenInputs(get, stage, root);
    given.refuseStrays();
    const config = given.optional('config');
    switch (stage) {
        case 'all':
            return {
                stage,
                root,
                config,
                sha: given.optional('sha'),
                token: given.optional('token'),
                consumer: given.optional('consumer'),
                ref,
                platform: given.platform(),
                failOnVerdict: given.flag('fail-on-verdict'),
            };
        case 'plan':
            return {
                stage,
                root,
                config,
                sha: given.optional('sha'),
                token: given.optional('token'),
                consumer: given.optional('consumer'),
            };
        case 'build':
            return { stage, root, config, plan: given.required('plan'), platform: given.platform() };
        case 'trial':
            return {
                stage,
                root,
                config,
                token: given.optional('token'),
                plan: given.required('plan'),
                consumer: given.required('consumer'),
                shard: given.wholeNumber('shard'),
                platform: given.platform(),
                candidate: given.absolutePath('candidate'),
            };
        case 'judge':
            return {
                stage,
                root,
                config,
                plan: given.required('plan'),
                candidate: given.absolutePath('candidate'),
                evidence: given.absolutePath('evidence'),
                imageId: get('image-id'),
                failOnVerdict: given.flag('fail-on-verdict'),
            };
        case 'promote':
            return {
                stage,
                root,
                candidate: given.absolutePath('candidate'),
                approvedImageId: get('approved-image-id'),
                candidateImage: given.required('candidate-image'),
                verdict: given.absolutePath('verdict'),
                version: given.required('version'),
                platformTags: given.optional('platform-tags'),
                expectedLatest: given.optional('expected-latest'),
                dryRun: given.flag('dry-run'),
            };
    }
}
function parseStage(text) {
    const stage = _action_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .STAGES */ .an.find(one => one === (text === '' ? 'all' : text));
    if (stage !== undefined)
        return stage;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`stage: expected one of ${_action_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .STAGES */ .an.join(', ')}, got '${text}'`);
}
class GivenInputs {
    #get;
    #stage;
    #root;
    constructor(get, stage, root) {
        this.#get = get;
        this.#stage = stage;
        this.#root = root;
    }
    /** Whoever sets an input that does nothing for the stage expects something of it. */
    refuseStrays() {
        const stage = `for stage '${this.#stage}'`;
        const strays = Object.keys(_action_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc).filter(name => this.#isStray(name));
        const empty = strays.filter(name => factsOf(name).fallback === undefined);
        const problems = strays
            .filter(name => !empty.includes(name))
            .map(name => `${name}: must be ${factsOf(name).fallback}, its default, ${stage}, got '${this.#get(name)}'`);
        if (empty.length > 0)
            problems.unshift(`${empty.join(', ')}: must be empty ${stage}`);
        if (problems.length > 0)
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(problems.join('; '));
    }
    #isStray(name) {
        // Every step is given a token, whatever the workflow says: its default is an expression, which the runner has filled in.
        if (name === 'token')
            return false;
        const { stages, fallback } = factsOf(name);
        const value = this.#get(name);
        return !stages.includes(this.#stage) && value !== '' && value !== fallback;
    }
    optional(name) {
        const value = this.#get(name);
        return value === '' ? undefined : value;
    }
    required(name) {
        const value = this.optional(name);
        if (value !== undefined)
            return value;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${name}: expected a value for stage '${this.#stage}', got nothing`);
    }
    absolutePath(name) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(this.#root, this.required(name));
    }
    wholeNumber(name) {
        const text = this.required(name);
        if (/^[1-9]\d{0,5}$/.test(text))
            return Number(text);
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${name}: expected a whole number of at least 1, got '${text}'`);
    }
    flag(name) {
        const text = this.optional(name) ?? factsOf(name).fallback;
        if (text === 'true' || text === 'false')
            return text === 'true';
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${name}: expected true or false, got '${text}'`);
    }
    platform() {
        const text = this.optional('platform');
        return text === undefined ? undefined : (0,_image_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlatform */ .FL)(text);
    }
}
function factsOf(name) {
    return _action_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc[name];
}


/***/ })

};
