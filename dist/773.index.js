export const id = 773;
export const ids = [773,706];
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

/***/ 409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ conclusion)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(598);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6209);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1473);
/* harmony import */ var _file_rows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1492);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7210);
/* harmony import */ var _progress_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9904);
/* harmony import */ var _reason_groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5403);







const REASONS_SHOWN = 10;
const LINES_SHOWN = 4;
/**
 * The last lines in a terminal. Foreign text is indented or follows a word of ours, so the very last
 * line, `verdict: …`, is the only one that begins so.
 *
 * @param reportDir where the report was written, when it was
 */
function conclusion(result, reportDir) {
    const { judgement, notes, reproduce } = result;
    const textOf = (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .failureTexts */ .n)(result);
    const commands = judgement.verdict === 'pass' ? [] : Object.entries(reproduce);
    return [
        ...(0,_reason_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonGroups */ .j)(judgement).flatMap(group => reasonLines(group, textOf)),
        ...table((0,_file_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .allRows */ .Pl)(result)),
        ...notes.map(note => `note: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(note)}`),
        ...commands.map(([name, command]) => `reproduce ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(name, 100)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(command)}`),
        ...(reportDir === undefined ? [] : [`report: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(reportDir)}`]),
        `${_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNS */ .B[judgement.verdict]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .P)(result), 2_000)}`,
        `verdict: ${judgement.verdict}`,
    ];
}
function reasonLines(group, textOf) {
    const { consumer, code, meaning, hint, verdict, reasons } = group;
    const left = reasons.length - REASONS_SHOWN;
    return [
        `${_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNS */ .B[verdict]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(consumer, 100)}: ${code}: ${meaning}`,
        ...reasons.slice(0, REASONS_SHOWN).flatMap(reason => seenLines(reason, textOf(reason))),
        ...(left > 0 ? [`   and ${left} more`] : []),
        `   what to do: ${hint}`,
        '',
    ];
}
function seenLines(reason, text) {
    const where = (0,_reason_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .place */ .i)(reason);
    const lines = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .block */ .om)(text ?? '', 2_000)
        .split('\n')
        .filter(isFilled)
        .slice(0, LINES_SHOWN);
    const seen = lines.length > 0 ? lines : [reason.detail].filter(isFilled);
    return [
        ...(where === undefined ? [] : [`   - ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(where)}`]),
        ...seen.map(line => `       ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(line, 200)}`),
    ];
}
function isFilled(line) {
    return line.trim() !== '';
}
function table(rows) {
    const names = rows.map(({ consumer, file }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(consumer, 40)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(file, 100)}`);
    const width = Math.max(0, ...names.map(name => name.length));
    const lines = rows.map((row, index) => {
        const end = row.exit === '0' ? '' : `, exit: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(row.exit, 40)}`;
        return ` ${names[index]?.padEnd(width)}  ${(0,_progress_line_js__WEBPACK_IMPORTED_MODULE_2__/* .counts */ .tQ)(row)}, ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .duration */ .p)(row.durationMs)}${end}`;
    });
    return rows.length === 0 ? [] : [...lines, ''];
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

/***/ 9656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hf: () => (/* binding */ everyInterval),
  Fo: () => (/* binding */ terminal),
  Ml: () => (/* binding */ wantsColour)
});

// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/report/progress-line.js
var progress_line = __webpack_require__(9904);
;// CONCATENATED MODULE: ./build/src/report/activity.js


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
        return (0,report_escape/* plainLine */.h0)([...running, ...(this.#tested ? [(0,progress_line/* counts */.tQ)(this.#tests)] : [])].join(' · '));
    }
}

;// CONCATENATED MODULE: ./build/src/report/width.js
// Scripts and signs that a terminal draws two columns wide: Unicode Standard Annex 11, roughly.
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f000}-\u{3fffd}]/u;
/** The beginning of a line that fits into so many columns of a terminal; what does not is `…`. */
function fitWidth(line, columns) {
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

;// CONCATENATED MODULE: ./build/src/report/terminal.js




const REDRAW_MS = 100;
const CLEAR = '\r\x1b[2K';
/**
 * Progress in a terminal: a status line that is redrawn in place, below the lines that stay. When the
 * output is no terminal there is no status line, and a stage or file has a line when it starts, too.
 */
function terminal(options) {
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
        const next = fitWidth(`${(0,progress_line/* stamp */.iE)(now() - started)} ${activity.text()}`, options.columns() - 1);
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
    if (event.kind !== 'output')
        return `${(0,progress_line/* stamp */.iE)(ms)} ${(0,progress_line/* progressLine */.oz)(event)}`;
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


/***/ }),

/***/ 1709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ runFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7406);
/* harmony import */ var _live_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6119);






/**
 * The folder of a run: a new one, or `chosen`, without the verdict and the evidence of an earlier run.
 *
 * @throws UsageError when the folder cannot be made, or holds what the run would remove when it ends
 */
async function runFolder(chosen) {
    if (chosen === undefined)
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'compat-gate-'));
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(chosen);
    const { report, work, candidate } = (0,_live_run_js__WEBPACK_IMPORTED_MODULE_5__/* .foldersOf */ .pd)(folder);
    const taken = [work, candidate].find(path => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
    if (taken !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`--report: ${taken} exists: remove it, or choose another folder`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(report, { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(report, 'verdict.json'), { force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(report, 'evidence'), { recursive: true, force: true });
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`--report: cannot write to ${report}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(cause)}`, { cause });
    }
    return folder;
}


/***/ }),

/***/ 8950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ screen)
/* harmony export */ });
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9656);

/** Where a terminal shows the progress: standard error, so that standard output holds results alone. */
function screen() {
    const stream = process.stderr;
    const isTTY = stream.isTTY === true;
    return {
        stream,
        isTTY,
        columns: () => stream.columns ?? 80,
        colour: (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .wantsColour */ .Ml)(process.env, isTTY),
        now: () => performance.now(),
        every: _report_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .everyInterval */ .Hf,
    };
}


/***/ }),

/***/ 957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ terminalToken)
/* harmony export */ });
/** What reads private repositories, where a person has given it. */
function terminalToken(env) {
    const token = env['COMPAT_GATE_TOKEN'] ?? env['GITHUB_TOKEN'];
    return token ? { token } : {};
}


/***/ })

};
