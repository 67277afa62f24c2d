export const id = 220;
export const ids = [220];
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

/***/ 9220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   terminalCheck: () => (/* binding */ terminalCheck)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8310);
/* harmony import */ var _consumer_pin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3313);
/* harmony import */ var _consumer_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5880);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7406);
/* harmony import */ var _live_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6119);
/* harmony import */ var _package_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9414);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6209);








/**
 * `compat-gate check`: is the configuration valid, does the engine answer, does every ref resolve.
 * Says all of it, a line each, and resolves to whether all is well.
 *
 * @throws UsageError for a configuration that is not valid
 */
async function terminalCheck(words, signal) {
    const config = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)({
        ...words,
        ...pathOf(words),
        presetsDir: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_package_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .packageFolder */ .n)(), 'presets'),
    });
    const consumers = (0,_live_run_js__WEBPACK_IMPORTED_MODULE_5__/* .selectConsumers */ .Y)(config, words);
    say(true, `configuration ${config.path}`);
    const results = [await attempt('engine', describeEngine)];
    const token = process.env['COMPAT_GATE_TOKEN'] ?? process.env['GITHUB_TOKEN'];
    const git = { env: process.env, signal, ...(token ? { token } : {}) };
    const server = process.env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    for (const { name, repository: text, ref } of consumers) {
        const resolveRef = async () => {
            const { commit } = await (0,_consumer_pin_js__WEBPACK_IMPORTED_MODULE_2__/* .pin */ .y)((0,_consumer_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .repository */ .J)(text, words.root, server), ref, git);
            return `${text} ${ref} is ${commit}`;
        };
        results.push(await attempt(name, resolveRef));
    }
    return results.every(ok => ok);
}
function pathOf({ config }) {
    return config === undefined ? {} : { path: config };
}
// Loaded when the configuration is known to be right: the engine's client takes its time.
async function describeEngine() {
    const { connect } = await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(40), __webpack_require__.e(72)]).then(__webpack_require__.bind(__webpack_require__, 573));
    const { name, version, apiVersion, endpoint } = await (await connect(process.env)).facts();
    return `${name} ${version}, API ${apiVersion}, at ${endpoint}`;
}
async function attempt(what, work) {
    try {
        say(true, `${what}: ${await work()}`);
        return true;
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .IncidentError */ .x1))
            throw error;
        say(false, `${what}: ${error.kind}: ${error.message}`);
        return false;
    }
}
function say(ok, text) {
    process.stdout.write(`${ok ? 'ok     ' : 'failed '} ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .plainLine */ .h0)(text)}\n`);
}


/***/ })

};
