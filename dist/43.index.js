export const id = 43;
export const ids = [43,706];
export const modules = {

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
    const { env, signal, listener } = context;
    const { token } = inputs;
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
        origin: { run: context.run },
        git: { env, signal, ...(token !== undefined && { token }) },
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


/***/ }),

/***/ 9762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ platformSlug),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   Je: () => (/* binding */ normalPlatform),
/* harmony export */   g$: () => (/* binding */ ownPlatform)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);


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
/** @throws UsageError for what is none */
function parsePlatform(text) {
    if (/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9]+)?$/.test(text))
        return normalPlatform(text);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`platform: expected os/arch, as in linux/amd64, got '${text}'`);
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

/***/ 5706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   guard: () => (/* binding */ guard),
/* harmony export */   reap: () => (/* binding */ reap)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);


const DONE = 'done\n';
/**
 * Starts a process that outlives this one for a moment: when this one ends without having said that
 * it is done (killed, out of memory), it removes what the run left. It learns of that by the end of
 * its standard input, which the system closes whatever happens.
 */
function guard(run, folders) {
    const program = process.argv[1];
    if (program === undefined)
        throw new Error('the program does not know its own path');
    const reaper = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [program, 'reaper', run, ...folders], {
        detached: true,
        stdio: ['pipe', 'ignore', 'ignore'],
    });
    reaper.on('error', () => undefined);
    return { [Symbol.asyncDispose]: () => dismiss(reaper) };
}
async function dismiss(reaper) {
    reaper.stdin?.on('error', () => undefined);
    reaper.stdin?.end(DONE);
    if (reaper.exitCode === null && reaper.signalCode === null && reaper.pid !== undefined)
        await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(reaper, 'exit');
}
/** The other side of `guard`. */
async function reap({ run, folders }) {
    let said = '';
    for await (const chunk of process.stdin)
        said += String(chunk);
    if (said === DONE)
        return;
    // Loaded only now: most runs end well, and the watch should cost them nothing.
    const { connect } = await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(843), __webpack_require__.e(40), __webpack_require__.e(72), __webpack_require__.e(542)]).then(__webpack_require__.bind(__webpack_require__, 573));
    const { removeCandidate, removeLeftovers } = await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(617), __webpack_require__.e(613)]).then(__webpack_require__.bind(__webpack_require__, 1613));
    const engine = await connect(process.env).catch(() => undefined);
    await removeLeftovers(run, folders, engine);
    // With nothing to remove the user asked for --keep, and that holds for the candidate too.
    if (engine !== undefined && folders.length > 0)
        await removeCandidate(run, engine);
}


/***/ }),

/***/ 6819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ checkLine)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6209);
/* harmony import */ var _relay_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1357);


/** A line of `compat-gate check`: whether something holds, and what. Foreign text in it is no command of a runner's. */
function checkLine(ok, text) {
    return `${ok ? 'ok     ' : 'failed '} ${(0,_relay_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text))}\n`;
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


/***/ }),

/***/ 1357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N7: () => (/* binding */ relayed),
/* harmony export */   _D: () => (/* binding */ actionsLog),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6209);
/* harmony import */ var _progress_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9904);



/**
 * One line of foreign output as text that the runner cannot take for a command: `::` counts at the
 * start of a line, and the source stands there; `##[` counts anywhere, and is broken up.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function relayed(source, line) {
    return inert(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(source, 100)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(line)}`);
}
/** A line in which the runner finds no command of the old form. */
function inert(line) {
    return line.replaceAll('##[', '# #[');
}
/**
 * Progress in the log of a step: the gate's own lines, and between them foreign output, folded into
 * groups in which the runner obeys no command. The gate's own lines and `close` end a group, so call
 * `close` before writing annotations.
 */
function actionsLog({ write, now, token = node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID }) {
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
        write(`${inert(`${(0,_progress_line_js__WEBPACK_IMPORTED_MODULE_2__/* .stamp */ .iE)(now() - started)} ${(0,_progress_line_js__WEBPACK_IMPORTED_MODULE_2__/* .progressLine */ .oz)(event)}`)}\n`);
    };
    return { listener, close };
}


/***/ }),

/***/ 2880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  terminalPresetCheck: () => (/* binding */ terminalPresetCheck)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/config/issues.js
var issues = __webpack_require__(9974);
// EXTERNAL MODULE: ./build/src/config/json-schema.js
var json_schema = __webpack_require__(1130);
// EXTERNAL MODULE: ./build/src/config/load.js + 1 modules
var load = __webpack_require__(8430);
// EXTERNAL MODULE: ./build/src/config/located.js
var located = __webpack_require__(5454);
// EXTERNAL MODULE: ./build/src/config/merge-presets.js
var merge_presets = __webpack_require__(5953);
// EXTERNAL MODULE: ./build/src/config/preset.js
var preset = __webpack_require__(5565);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(6843);
// EXTERNAL MODULE: ./build/src/config/placeholders.js
var placeholders = __webpack_require__(5156);
// EXTERNAL MODULE: ./build/src/config/problem.js
var problem = __webpack_require__(3415);
// EXTERNAL MODULE: ./build/src/config/values.js + 2 modules
var values = __webpack_require__(2597);
;// CONCATENATED MODULE: ./build/src/config/preset-check.js





/** The section `check` of a preset: what it takes for granted about its consumer, in a form that can be looked up. */
function list(item) {
    return schemas/* array */.YOg(item).min(1, 'expected at least one entry').max(1000, 'expected at most 1000 entries');
}
const Collect = schemas/* strictObject */.rej({
    command: list(values/* text */.Qq).describe('The program and its arguments that list the tests of `{file}`, and run none of them.'),
    line: values/* filledText */.Uq
        .optional()
        .describe('What a line of its output looks like that names a test; `*` stands for any text, and a line that comes again counts once. Either this, or `{report}` in the command.'),
    timeout: values/* duration */.p0.prefault('5m').describe('How long the list of one file may take.'),
});
const Source = schemas/* strictObject */.rej({
    file: values/* relativePath */.iZ.describe('A file of the consumer.'),
    holds: list(values/* filledText */.Uq).describe('Texts that stand in it, letter by letter.'),
});
const LeftOut = schemas/* strictObject */.rej({
    file: values/* relativePath */.iZ.describe('A file that the glob finds.'),
    reason: values/* filledText */.Uq.describe('Why it is not among `test.files`.'),
});
const Others = schemas/* strictObject */.rej({
    glob: values/* glob */.TI.describe('Where the consumer has tests of the image.'),
    holds: values/* filledText */.Uq
        .optional()
        .describe('Only files in which this text stands; every file that the glob finds when absent.'),
    'left-out': schemas/* array */.YOg(LeftOut)
        .max(1000, 'expected at most 1000 entries')
        .default([])
        .describe('Those that are known, and not tried.'),
});
const Check = schemas/* strictObject */.rej({
    collect: Collect.describe("How the consumer's own tool lists its tests."),
    tests: schemas/* record */.g1P(values/* relativePath */.iZ, values/* count */.U9)
        .describe('How many tests each of `test.files` has. Together they are `expect.min-passed`.'),
    source: list(Source).describe('Where the names that the preset rests on stand in the source: the variable that selects the image, and everything under `exclusive`.'),
    others: Others.optional().describe('Finds test files of which the preset does not know.'),
});
/** A preset, as far as this section is concerned. */
const WithCheck = schemas/* object */.Ikc({
    check: Check.describe('What the preset takes for granted about its consumer.'),
});
/** What in a section contradicts the rest of its preset, or itself. */
function checkConflicts(check, consumer) {
    const found = [
        ...collect(check.collect),
        ...counts(check, consumer),
        ...names(check, consumer),
        ...leftOut(check, consumer),
    ];
    return found.map(one => ({ ...one, path: ['check', ...one.path] }));
}
function collect({ command, line }) {
    const used = command.flatMap(placeholders/* placeholdersIn */.Qf);
    const path = ['collect', 'command'];
    const found = command.flatMap((text, index) => (0,placeholders/* placeholderProblems */.y7)(text).map(message => ({ path: [...path, index], message })));
    if (!used.includes('file'))
        found.push({ path, message: 'expected {file} in an argument' });
    if (used.includes('report') === (line !== undefined)) {
        const got = line === undefined ? 'neither' : 'both';
        found.push({ path, message: `expected either {report} in an argument or collect.line, got ${got}` });
    }
    const other = (0,placeholders/* placeholdersIn */.Qf)(line ?? '').filter(name => name !== 'file');
    const message = `expected no placeholder but {file}, got {${other[0]}}`;
    return other.length === 0 ? found : [...found, { path: ['collect', 'line'], message }];
}
function counts({ tests }, { test, expect }) {
    const unknown = Object.keys(tests).filter(file => !test.files.includes(file));
    const without = test.files.filter(file => !Object.hasOwn(tests, file));
    const sum = Object.values(tests).reduce((one, other) => one + other, 0);
    // How many tests an expected skip stands for cannot be told.
    const agrees = expect.skips.length === 0 ? sum === expect.minPassed : sum >= expect.minPassed;
    const found = [
        ...unknown.map(file => ({
            path: ['tests', file],
            message: `expected one of test.files, got ${(0,problem/* quote */.hD)(file)}${meant(file, without)}`,
        })),
        ...without.map(file => ({ path: ['tests'], message: `expected a count for ${(0,problem/* quote */.hD)(file)} too` })),
    ];
    if (found.length > 0 || agrees)
        return found;
    return [
        { path: ['tests'], message: `the counts are ${sum} together, expect.min-passed is ${expect.minPassed}` },
    ];
}
function meant(file, known) {
    const near = (0,issues/* nearest */.pA)(file, known);
    return near === undefined ? '' : `; did you mean ${(0,problem/* quote */.hD)(near)}?`;
}
/** A name that no text holds is one that the consumer can change without anybody noticing. */
function names({ source }, { imageVariable, exclusive }) {
    const { containers, ports, unset } = exclusive;
    const texts = source.flatMap(({ holds }) => holds);
    const wanted = [imageVariable.name, ...unset, ...containers, ...ports.map(String)];
    return wanted
        .filter(name => !texts.some(text => text.includes(name)))
        .map(name => ({ path: ['source'], message: `expected a text that holds ${(0,problem/* quote */.hD)(name)}, got none` }));
}
function leftOut({ others }, { test }) {
    return (others?.['left-out'] ?? []).flatMap(({ file }, index) => {
        const path = ['others', 'left-out', index, 'file'];
        return test.files.includes(file) ? [{ path, message: `${(0,problem/* quote */.hD)(file)} is one of test.files` }] : [];
    });
}

// EXTERNAL MODULE: ./build/src/config/read-yaml.js + 2 modules
var read_yaml = __webpack_require__(2668);
// EXTERNAL MODULE: ./build/src/config/resolve.js
var resolve = __webpack_require__(6908);
;// CONCATENATED MODULE: ./build/src/config/load-preset.js












/**
 * Reads a preset and its section `check`.
 * @throws UsageError for a preset that is not there, or that lists everything that is wrong with it
 */
async function loadPreset(name, presetsDir) {
    const known = await (0,preset/* presetNames */.gC)(presetsDir);
    if (!known.includes(name))
        throw new errors/* UsageError */.eb(`--preset: ${(0,preset/* unknownPreset */.uF)(name, known)}`);
    const read = await (0,preset/* readPreset */._X)(name, presetsDir);
    if (read.problems)
        throw new errors/* UsageError */.eb((0,problem/* listOf */.c3)(read.problems));
    const consumer = await consumerOf(name, presetsDir);
    return { name, file: `presets/${name}.yml`, consumer, check: checkOf(read.content, consumer) };
}
/** The preset as a configuration would use it, so that it is held to the same rules. */
async function consumerOf(name, presetsDir) {
    const read = (0,read_yaml/* readYaml */.g)('check', using(name));
    if (read.problems)
        throw new Error(`expected a configuration for ${name} that can be read`);
    const merged = await (0,merge_presets/* mergePresets */.f)(read.content, presetsDir);
    const [consumer] = (0,resolve/* resolve */.h)((0,load/* checked */.KD)(merged), 'check', undefined).consumers;
    if (consumer === undefined)
        throw new Error(`expected a consumer with the preset ${name}`);
    return consumer;
}
// Where the consumer comes from is not asked: it is there.
function using(name) {
    return `version: 1
candidate: { image: image.invalid/check }
consumers: [{ name: check, preset: ${name}, repository: ./checkout, ref: main }]
`;
}
function checkOf(preset, consumer) {
    const value = (0,located/* plain */.pj)(preset);
    const parsed = WithCheck.safeParse(value);
    const problems = parsed.success
        ? checkConflicts(parsed.data.check, consumer).map(one => ({ ...one, place: (0,located/* placeOf */.$t)(preset, one.path) }))
        : (0,issues/* problemsOf */.GW)(parsed.error.issues, value, preset, knownKeys);
    if (parsed.success && problems.length === 0)
        return parsed.data.check;
    throw new errors/* UsageError */.eb((0,problem/* listOf */.c3)(problems));
}
function knownKeys(path) {
    return (0,json_schema/* keysAt */._s)(checkDefinition(), path);
}
/** The section as JSON Schema. */
function checkDefinition() {
    return json_schema_processors/* toJSONSchema */.bl(WithCheck, { io: 'input', target: 'draft-7' });
}

// EXTERNAL MODULE: ./build/src/consumer/git.js
var git = __webpack_require__(2654);
// EXTERNAL MODULE: ./build/src/live-run.js + 1 modules
var live_run = __webpack_require__(6119);
// EXTERNAL MODULE: ./build/src/package-folder.js
var package_folder = __webpack_require__(9414);
// EXTERNAL MODULE: ./build/src/consumer/consumer-environment.js
var consumer_environment = __webpack_require__(8728);
// EXTERNAL MODULE: ./build/src/consumer/set-up.js
var set_up = __webpack_require__(278);
// EXTERNAL MODULE: ./build/src/process/environment.js
var environment = __webpack_require__(1178);
// EXTERNAL MODULE: ./build/src/process/execute.js + 2 modules
var execute = __webpack_require__(8106);
// EXTERNAL MODULE: ./build/src/process/how-ended.js
var how_ended = __webpack_require__(5804);
// EXTERNAL MODULE: ./build/src/process/last-lines.js
var last_lines = __webpack_require__(6949);
// EXTERNAL MODULE: ./build/src/process/lines.js
var process_lines = __webpack_require__(1152);
// EXTERNAL MODULE: ./build/src/process/processes.js
var processes = __webpack_require__(4618);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/trial/junit/read-report.js + 13 modules
var read_report = __webpack_require__(7907);
// EXTERNAL MODULE: ./build/src/verdict/glob.js
var glob = __webpack_require__(7745);
;// CONCATENATED MODULE: ./build/src/preset-check/collect.js














/** Of the lines that name a test; no file has as many. */
const MOST_TESTS = 20_000;
/** Of the end of an output, in a message of one line. */
const SHOWN_LINES = 5;
const SHOWN_UNITS = 200;
/**
 * Asks the consumer's tool for the tests of one file, in the environment of a trial. Afterwards no process of it is left.
 *
 * @param args as in `control.args`: come at the end of the command
 * @throws IncidentError when the check was cancelled
 */
async function collectTests(consumer, { command, line, timeout }, file, args, context) {
    const report = (0,external_node_path_.join)(context.workspace.reports, 'collected', 'report.xml');
    await (0,promises_.rm)((0,external_node_path_.dirname)(report), { recursive: true, force: true });
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(report), { recursive: true });
    const values = { ...(0,consumer_environment/* placeholderValues */.m)(context), file, report };
    const [program = '', ...rest] = [...command, ...args].map(text => (0,placeholders/* fill */.GS)(text, values));
    const env = (0,consumer_environment/* consumerEnvironment */.k)(consumer, context, { file, report });
    const startedOn = Date.now();
    const listed = new Listed(line === undefined ? undefined : (0,placeholders/* fill */.GS)(line, { file }));
    const ended = await listed.of({ program, args: rest, cwd: context.workspace.checkout, env }, timeout, context);
    if (ended.cancelled)
        throw new errors/* IncidentError */.x1('cancelled', 'cancelled while tests were listed');
    const problem = problemOf(ended, program, timeout, listed);
    if (problem !== undefined)
        return { problem };
    if (line !== undefined)
        return { count: listed.count };
    const { state, detail, cases } = await (0,read_report/* readReport */.t)(report, startedOn);
    return state === 'ok' || state === 'empty'
        ? { count: cases.length }
        : { problem: `the report is ${state}: ${detail}` };
}
/** What a command writes: the lines that name a test, each once, and the end of it. */
class Listed {
    #pattern;
    #names = new Set();
    #tail = new last_lines/* LastLines */.U();
    constructor(pattern) {
        this.#pattern = pattern;
    }
    get count() {
        return this.#names.size;
    }
    get tooMany() {
        return this.#names.size > MOST_TESTS;
    }
    /** The last lines as one. */
    get end() {
        const lines = this.#tail.text().split('\n').slice(-SHOWN_LINES);
        return lines.map(line => (0,report_escape/* cut */.Jj)(line.trim(), SHOWN_UNITS)).join(' / ');
    }
    async of(command, timeoutMs, { signal, trial }) {
        const lines = new process_lines/* Lines */.q(one => this.#read(one));
        const ended = await (0,execute/* execute */.g)(command, {
            signal,
            timeoutMs,
            onOutput: (chunk, stream) => {
                this.#tail.add(chunk);
                if (stream === 'stdout')
                    lines.write(chunk);
            },
        });
        lines.end();
        await (0,processes/* killMarked */.fR)(`${environment/* TRIAL_MARK */.dU}=${trial}`);
        return ended;
    }
    #read(line) {
        if (this.#pattern === undefined || this.tooMany)
            return;
        if ((0,glob/* matches */.c)(this.#pattern, line.trimEnd()))
            this.#names.add(line.trimEnd());
    }
}
function problemOf(ended, program, timeoutMs, listed) {
    const { startError, timedOut, exitCode } = ended;
    if (startError?.code === 'ENOENT')
        return `there is no program '${program}'`;
    if (timedOut)
        return `'${program}' did not end within ${timeoutMs / 1000} s`;
    if (exitCode !== 0) {
        const end = listed.end === '' ? 'without a word' : `its last lines: ${listed.end}`;
        return `'${program}' ${(0,how_ended/* howEnded */.f)(ended)}, ${end}`;
    }
    return listed.tooMany ? `expected at most ${MOST_TESTS} tests, got more` : undefined;
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
// EXTERNAL MODULE: ./build/src/regular-file.js
var regular_file = __webpack_require__(1228);
;// CONCATENATED MODULE: ./build/src/preset-check/source.js



const MAX_BYTES = 4 * 1024 * 1024;
/**
 * Whether each text still stands in its file.
 * @param preset how messages call the preset's file
 */
async function sourceFacts({ source }, checkout, preset) {
    const facts = source.map(async ({ file, holds }, index) => {
        const read = await textOf((0,external_node_path_.join)(checkout, file)).then(text => ({ text }), error => ({ problem: whyNot(error) }));
        const key = `check.source[${index}] in ${preset}`;
        if ('problem' in read)
            return [{ ok: false, text: `${file}: ${read.problem}: see ${key}` }];
        return holds.map(wanted => factOf(file, wanted, read.text.includes(wanted), key));
    });
    return (await Promise.all(facts)).flat();
}
function factOf(file, wanted, ok, key) {
    if (ok)
        return { ok, text: `${file}: holds '${wanted}'` };
    const text = `${file}: does not hold '${wanted}': see what the consumer has instead, and mend what rests on it and ${key}`;
    return { ok, text };
}
/** @throws when it is no regular file, or a larger one than any source is */
async function textOf(path) {
    return (0,regular_file/* readSmallFile */.EW)(path, MAX_BYTES);
}
function whyNot(error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'there is no such file' : (0,errors/* messageOf */.bD)(error);
}

;// CONCATENATED MODULE: ./build/src/preset-check/others.js




/** Of what lies in the folders that are looked into. */
const MOST_ENTRIES = 200_000;
/**
 * Whether the consumer has test files of the image of which the preset does not know.
 * @param known `test.files`
 * @param preset how messages call the preset's file
 */
async function otherFacts(others, known, checkout, preset) {
    const found = await find(others, checkout);
    if (found === undefined)
        return [{ ok: false, text: `${others.glob}: expected fewer than ${MOST_ENTRIES} files to look through` }];
    const leftOut = others['left-out'].map(({ file }) => file);
    const unknown = found.filter(file => !known.includes(file) && !leftOut.includes(file));
    const gone = leftOut.filter(file => !found.includes(file));
    if (unknown.length === 0 && gone.length === 0)
        return [{ ok: true, text: `${others.glob}: ${found.length} test files of the image, all of them known` }];
    return [
        ...unknown.map(file => ({
            ok: false,
            text: `${file}: a test file of which the preset does not know: add it to test.files, or with a reason to check.others.left-out, in ${preset}`,
        })),
        ...gone.map(file => ({
            ok: false,
            text: `${file}: no longer one of the files that check.others finds: take it out of left-out in ${preset}`,
        })),
    ];
}
/** Paths from the checkout's root, sorted; undefined when there is too much to look through. */
async function find({ glob, holds }, checkout) {
    const { base } = picomatch.scan(glob);
    const matches = picomatch(glob);
    const files = await filesBelow(checkout, base);
    if (files === undefined)
        return undefined;
    const found = [];
    for (const file of files.filter(one => matches(one)).sort()) {
        const text = holds === undefined ? '' : await textOf((0,external_node_path_.join)(checkout, file)).catch(() => '');
        if (text.includes(holds ?? ''))
            found.push(file);
    }
    return found;
}
// Nothing of the consumer's own lies in hidden folders, among them the environments that set-up steps make.
async function filesBelow(checkout, base) {
    const folders = [base];
    const files = [];
    let left = MOST_ENTRIES;
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(checkout, folder), { withFileTypes: true }).catch(() => []);
        left -= entries.length;
        if (left < 0)
            return undefined;
        for (const entry of entries) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
                folders.push(path);
            else if (entry.isFile())
                files.push(path);
        }
    }
    return files;
}

;// CONCATENATED MODULE: ./build/src/preset-check/preset-facts.js








/**
 * Everything that a preset takes for granted about its consumer, compared with a checkout of it, as it is found out.
 * @throws IncidentError when the check was cancelled
 */
async function* presetFacts(preset, context, options = {}) {
    const { consumer, check, file } = preset;
    const { checkout } = context.workspace;
    if (options.setUp)
        yield await setUpFact(preset, context, options.setUp);
    for (const test of consumer.test.files)
        yield await countFact(preset, test, context, options);
    for (const test of consumer.control?.files ?? [])
        yield* controlFacts(preset, test, context);
    yield* await sourceFacts(check, checkout, file);
    if (check.others)
        yield* await otherFacts(check.others, consumer.test.files, checkout, file);
}
async function setUpFact({ consumer }, context, onOutput) {
    try {
        const env = (0,consumer_environment/* consumerEnvironment */.k)(consumer, context);
        await (0,set_up/* setUp */.s)(consumer, { ...context, env, onOutput });
        return { ok: true, text: `set-up: ${plural(consumer.setup.length, 'step')} done` };
    }
    catch (error) {
        if (!(error instanceof errors/* IncidentError */.x1) || error.kind === 'cancelled')
            throw error;
        return { ok: false, text: `set-up: ${error.kind}: ${error.message}` };
    }
}
async function countFact({ consumer, check, file }, test, context, options) {
    if (!(await isFile((0,external_node_path_.join)(context.workspace.checkout, test)))) {
        const text = `${test}: there is no such file: see where the consumer has moved it, and mend test.files in ${file}`;
        return { ok: false, text };
    }
    const found = await collectTests(consumer, check.collect, test, [], context);
    const expected = check.tests[test] ?? 0;
    if (found.problem === undefined)
        return comparison(test, found.count, expected, file);
    const help = options.setUp ? '' : '; where the checkout is not set up, --set-up does that first';
    return { ok: false, text: `${test}: its tests cannot be listed: ${found.problem}${help}` };
}
function comparison(test, count, expected, file) {
    if (count === expected)
        return { ok: true, text: `${test}: ${plural(count, 'test')}` };
    const where = `set check.tests and expect.min-passed in ${file}`;
    const help = count > expected
        ? `see whether the new ones need the image, and ${where}`
        : `min-passed cannot be reached any more, whatever the image; see why they are gone, and ${where}`;
    return { ok: false, text: `${test}: ${count} collected, the preset says ${expected}: ${help}` };
}
/** A control that selects nothing would fail for another reason than the dead image. */
async function* controlFacts({ consumer, check, file }, test, context) {
    const args = consumer.control?.args ?? [];
    // The whole file is counted already.
    if (args.length === 0)
        return;
    const found = await collectTests(consumer, check.collect, test, args, context);
    const what = `control ${args.join(' ')}: ${test}`;
    if (found.problem === undefined && found.count > 0)
        yield { ok: true, text: `${what}: ${plural(found.count, 'test')}` };
    else
        yield { ok: false, text: `${what}: ${why(found)}: see control in ${file}` };
}
function why(found) {
    return found.problem ?? 'selects no test';
}
async function isFile(path) {
    return (0,promises_.lstat)(path).then(found => found.isFile(), () => false);
}
function plural(count, word) {
    return `${count} ${word}${count === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./build/src/consumer/workspace.js
var workspace = __webpack_require__(7595);
// EXTERNAL MODULE: ./build/src/trial/ports.js
var ports = __webpack_require__(8846);
;// CONCATENATED MODULE: ./build/src/preset-check/surroundings.js




// There is none: a list of tests needs no image, and one that asks for it should not find any.
const IMAGE = { reference: 'image.invalid/check:none', tag: 'none' };
/** The folders, ports and names of a trial, around a checkout that is there. */
async function surroundings(consumer, check, { run, checkout, folder, env, signal }) {
    const texts = [...check.collect.command, ...(consumer.control?.args ?? []), ...Object.values(consumer.env)];
    const names = (0,placeholders/* portNames */.yn)(texts);
    const free = await (0,ports/* freePorts */.Dt)(names.length);
    return {
        run,
        trial: `check-${run}`,
        env,
        signal,
        image: IMAGE,
        workspace: { ...(await (0,workspace/* makeWorkspace */.W)((0,external_node_path_.join)(folder, 'work'), (0,external_node_path_.join)(folder, 'evidence'))), checkout },
        ports: Object.fromEntries(names.map((name, index) => [`port:${name}`, String(free[index])])),
    };
}

// EXTERNAL MODULE: ./build/src/reaper.js
var reaper = __webpack_require__(5706);
// EXTERNAL MODULE: ./build/src/report/check-line.js
var check_line = __webpack_require__(6819);
// EXTERNAL MODULE: ./build/src/report/relay.js
var relay = __webpack_require__(1357);
;// CONCATENATED MODULE: ./build/src/terminal-preset-check.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});















/**
 * `compat-gate check --preset`: does what a preset takes for granted still hold in a checkout of its consumer. Says all
 * of it, a line each, and resolves to whether all is well.
 *
 * @throws UsageError for a preset that is unknown or not valid, and for a checkout that is no folder
 */
async function terminalPresetCheck(words, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { checkout } = words;
        const preset = await loadPreset(words.preset, (0,external_node_path_.join)((0,package_folder/* packageFolder */.n)(), 'presets'));
        if (!(await isFolder(checkout)))
            throw new errors/* UsageError */.eb(`--checkout: expected a folder, got '${checkout}'`);
        process.stdout.write((0,check_line/* checkLine */.t)(true, `${preset.file}, for ${checkout}${await commitOf(checkout, signal)}`));
        const run = (0,live_run/* newRun */.uH)();
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'compat-gate-check-'));
        const _ = __addDisposableResource(env_1, (0,reaper.guard)(run, [folder]), true);
        try {
            const options = { run, checkout, folder, env: process.env, signal };
            const context = await surroundings(preset.consumer, preset.check, options);
            return await sayAll(presetFacts(preset, context, words.setUp ? { setUp: terminal_preset_check_relay() } : {}));
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function sayAll(facts) {
    let well = true;
    for await (const { ok, text } of facts) {
        process.stdout.write((0,check_line/* checkLine */.t)(ok, text));
        well &&= ok;
    }
    return well;
}
/** What set-up steps write; they can take minutes. */
function terminal_preset_check_relay() {
    const lines = new process_lines/* Lines */.q(line => process.stderr.write(`${(0,relay/* relayed */.N7)('set-up', line)}\n`));
    return chunk => lines.write(chunk);
}
async function isFolder(path) {
    return (0,promises_.stat)(path).then(found => found.isDirectory(), () => false);
}
// A folder inside of another repository has no commit of its own.
async function commitOf(checkout, signal) {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(checkout, '.git')))
        return '';
    const head = await (0,git/* git */.$)(['rev-parse', '--verify', 'HEAD^{commit}'], checkout, { env: process.env, signal });
    return head.exitCode === 0 ? ` at ${head.stdout.trim()}` : '';
}


/***/ })

};
