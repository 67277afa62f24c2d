export const id = 2584;
export const ids = [2584];
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
// EXTERNAL MODULE: ./build/src/stages/context.js + 3 modules
var context = __webpack_require__(87336);
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
        const [{ runStage }, { actionLaunch }, { liveAnnotation }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(6118), __webpack_require__.e(1923), __webpack_require__.e(3746), __webpack_require__.e(2069), __webpack_require__.e(2088), __webpack_require__.e(6185), __webpack_require__.e(2250), __webpack_require__.e(6449), __webpack_require__.e(6871), __webpack_require__.e(374), __webpack_require__.e(3513), __webpack_require__.e(8430), __webpack_require__.e(5201), __webpack_require__.e(5961), __webpack_require__.e(9409), __webpack_require__.e(9357), __webpack_require__.e(2568), __webpack_require__.e(2526), __webpack_require__.e(3536), __webpack_require__.e(2309), __webpack_require__.e(858)]).then(__webpack_require__.bind(__webpack_require__, 60858)),
            Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(4498)]).then(__webpack_require__.bind(__webpack_require__, 14498)),
            Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(6449), __webpack_require__.e(374), __webpack_require__.e(5594)]).then(__webpack_require__.bind(__webpack_require__, 35594)),
        ]);
        const report = await runStage(inputs, {
            ...run,
            env,
            signal,
            listener: pace.paced(event => {
                log.listener(event);
                const seen = liveAnnotation(event);
                if (seen !== undefined)
                    annotate(seen, toolkit);
            }),
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
        if (error instanceof errors/* UsageError */.eb)
            await annotatePlaces(error, toolkit);
        const known = error instanceof errors/* UsageError */.eb || error instanceof errors/* IncidentError */.x1;
        toolkit.setFailed(known ? error.message : `compat-gate itself failed, and nothing was approved: ${(0,errors/* stackOf */.US)(error)}`);
    }
    finally {
        checkCommandFiles(files, toolkit);
    }
}
/** After the step, also a cancelled or killed one: ends and removes what the main step may have left. */
async function runPostStep() {
    const { connectEngine } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(6118), __webpack_require__.e(1923), __webpack_require__.e(2250), __webpack_require__.e(5263)]).then(__webpack_require__.bind(__webpack_require__, 33995));
    const { removeLeftovers } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(6118), __webpack_require__.e(1923), __webpack_require__.e(2250), __webpack_require__.e(5961), __webpack_require__.e(7644)]).then(__webpack_require__.bind(__webpack_require__, 45961));
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
function annotate({ level, message, ...properties }, toolkit) {
    toolkit[level](message, properties);
}
async function annotatePlaces({ places }, toolkit) {
    if (places.length === 0)
        return;
    const { placeAnnotations } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(6449), __webpack_require__.e(374), __webpack_require__.e(5594)]).then(__webpack_require__.bind(__webpack_require__, 35594));
    for (const one of placeAnnotations(places))
        annotate(one, toolkit);
}
function publish({ annotations, summary, outputs, failure }, files, toolkit) {
    for (const one of annotations)
        annotate(one, toolkit);
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

/***/ 96209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ htmlLink),
/* harmony export */   CH: () => (/* binding */ colouredLine),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   Pk: () => (/* binding */ fitColumns),
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   _n: () => (/* binding */ visibleBlock),
/* harmony export */   b5: () => (/* binding */ safeHtml),
/* harmony export */   h$: () => (/* binding */ markdownProse),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   hd: () => (/* binding */ mermaidName),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   n8: () => (/* binding */ htmlProse),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* unused harmony exports htmlText, SafeHtml */
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60796);

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
/** Words of our own, in which `backticks` mark code; what is foreign in them stays harmless. */
function markdownProse(text, limit = 2_000) {
    return visibleLine(text, limit)
        .split('`')
        .map((part, index) => (index % 2 === 1 ? markdownCode(part, limit) : spaced(part, limit)))
        .join('');
}
// The spaces around code are those of the sentence.
function spaced(part, limit) {
    const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(part) ?? [];
    return `${before}${markdownText(text, limit)}${after}`;
}
// Made by links.ts from parts that it has encoded: nothing that ends an attribute, and no other protocol.
const LINK = /^(?:https:\/\/[\w.-]+(?::\d+)?\/|evidence\/)[\w./%~?=&-]*(?:#[\w.-]*)?$/;
/** A link in Markdown, around text that is escaped already; the text alone where there is no URL. */
function markdownLink(escaped, url) {
    return url !== undefined && LINK.test(url) ? `<a href="${htmlText(url)}">${escaped}</a>` : escaped;
}
/** A link in HTML; the content alone where there is no URL. */
function htmlLink(content, url) {
    return url !== undefined && LINK.test(url) ? safeHtml `<a href="${url}">${content}</a>` : content;
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
/** How many columns of a terminal a line takes. */
function columnsOf(line) {
    let columns = 0;
    for (const character of line)
        columns += WIDE.test(character) ? 2 : 1;
    return columns;
}
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

/***/ 32962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ relayedLine),
/* harmony export */   GF: () => (/* binding */ formatTestCounts),
/* harmony export */   KF: () => (/* binding */ withoutOldCommands),
/* harmony export */   _D: () => (/* binding */ actionsLog),
/* harmony export */   m8: () => (/* binding */ changedText),
/* harmony export */   o0: () => (/* binding */ elapsedStamp),
/* harmony export */   oz: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60796);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);



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
        case 'contract-changed':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(`${event.consumer}: ${event.file}: ${changedText(event)}`);
        case 'note':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(`note: ${event.text}`);
        case 'command':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(`$ ${[event.program, ...event.args].map(_shared_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedForShell */ .Ec).join(' ')}`);
        case 'output':
            return undefined;
    }
}
/** Of a difference that was seen before the tests had ended. */
function changedText({ change }) {
    return `changed since the last green: ${change} (preliminary: the tests still run)`;
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


/***/ })

};
