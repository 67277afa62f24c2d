export const id = 409;
export const ids = [409];
export const modules = {

/***/ 409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ outputLine),
/* harmony export */   kE: () => (/* binding */ terminalConclusion),
/* harmony export */   stoppedLine: () => (/* binding */ stoppedLine),
/* harmony export */   tY: () => (/* binding */ checkLine)
/* harmony export */ });
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(796);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6209);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1715);
/* harmony import */ var _file_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1492);
/* harmony import */ var _progress_display_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2962);





const REASONS_SHOWN = 10;
const LINES_SHOWN = 4;
/**
 * The last lines in a terminal. Foreign text is indented or follows a word of ours, so the very last
 * line, `verdict: …`, is the only one that begins so.
 */
function terminalConclusion(result, { reportDir, columns = Number.POSITIVE_INFINITY } = {}) {
    const { judgement, notes, reproduce } = result;
    const textOf = (0,_file_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .failureTextFinder */ .un)(result);
    const commands = judgement.verdict === 'pass' ? [] : Object.entries(reproduce);
    return [
        ...(0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonGroups */ .jJ)(judgement).flatMap(group => reasonLines(group, textOf, columns)),
        ...table((0,_file_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .allFileRows */ .ne)(result), columns),
        ...notes.map(note => `note: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(note)}`),
        ...commands.map(([name, command]) => `reproduce ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(name, 100)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(command)}`),
        ...(reportDir === undefined ? [] : [`report: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(reportDir)}`]),
        `${_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_SIGNS */ .PU[judgement.verdict]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)((0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictHeadline */ .ge)(result), 2_000)}`,
        `verdict: ${judgement.verdict}`,
    ];
}
function reasonLines(group, textOf, columns) {
    const { consumer, code, meaning, hint, verdict, reasons } = group;
    const left = reasons.length - REASONS_SHOWN;
    return [
        ...wrapped(`${_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_SIGNS */ .PU[verdict]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(consumer, 100)}: ${code}: ${meaning}`, columns),
        ...reasons.slice(0, REASONS_SHOWN).flatMap(reason => seenLines(reason, textOf(reason))),
        ...(left > 0 ? [`   and ${left} more`] : []),
        ...wrapped(`   what to do: ${hint}`, columns),
        '',
    ];
}
function seenLines(reason, text) {
    const where = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonPlace */ .w7)(reason);
    const lines = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleBlock */ ._n)(text ?? '', 2_000)
        .split('\n')
        .filter(isFilled)
        .slice(0, LINES_SHOWN);
    const seen = lines.length > 0 ? lines : [reason.detail].filter(isFilled);
    return [
        ...(where === undefined ? [] : [`   - ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(where)}`]),
        ...seen.map(line => `       ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(line, 200)}`),
    ];
}
function isFilled(line) {
    return line.trim() !== '';
}
const INDENT = '     ';
/** A line at its spaces, so that no word is cut; what follows the first line is indented. A sign takes two columns. */
function wrapped(line, columns) {
    const lines = [];
    let rest = line;
    while (rest.length >= columns) {
        const at = rest.lastIndexOf(' ', columns - 1);
        if (at < 0 || rest.slice(0, at).trim() === '')
            break;
        lines.push(rest.slice(0, at));
        rest = `${INDENT}${rest.slice(at + 1)}`;
    }
    return [...lines, rest];
}
function table(rows, columns) {
    const names = rows.map(({ consumer, file }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(consumer, 40)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(file, 100)}`);
    const width = Math.max(0, ...names.map(name => name.length));
    const counts = rows.map(row => {
        const end = row.exit === '0' ? '' : `, exit: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(row.exit, 40)}`;
        return `${(0,_progress_display_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTestCounts */ .GF)(row)}, ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(row.durationMs)}${end}`;
    });
    const isNarrow = width + 3 + Math.max(0, ...counts.map(count => count.length)) > columns;
    const lines = names.flatMap((name, index) => isNarrow ? [` ${name}`, `${INDENT}${counts[index]}`] : ` ${name.padEnd(width)}  ${counts[index]}`);
    return rows.length === 0 ? [] : [...lines, ''];
}
/** A line of `compat-gate check`: whether something holds, and what. Foreign text in it is no command of a runner's. */
function checkLine(ok, text) {
    return `${ok ? 'ok     ' : 'failed '} ${(0,_progress_display_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutOldCommands */ .KF)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text))}\n`;
}
/** An output of a stage as a line of its own, `name=value`. */
function outputLine(name, value) {
    return `${name}=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(value, Number.POSITIVE_INFINITY)}\n`;
}
/** Why the program stopped, as its last line. */
function stoppedLine(message) {
    return `compat-gate: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(message)}\n`;
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

/***/ 1715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ pinFacts),
/* harmony export */   PU: () => (/* binding */ VERDICT_SIGNS),
/* harmony export */   X5: () => (/* binding */ containerEnd),
/* harmony export */   dE: () => (/* binding */ containerRows),
/* harmony export */   ge: () => (/* binding */ verdictHeadline),
/* harmony export */   jJ: () => (/* binding */ reasonGroups),
/* harmony export */   mw: () => (/* binding */ consumerIncidents),
/* harmony export */   w7: () => (/* binding */ reasonPlace),
/* harmony export */   yv: () => (/* binding */ identityFacts)
/* harmony export */ });
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(796);
/* harmony import */ var _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4018);


// What every report says, each in its own form. All of it may hold foreign text: escape it.
const VERDICT_SIGNS = {
    pass: '✅',
    fail: '❌',
    inconclusive: '⚠️',
    'not-applicable': '➖',
};
/** What the verdict means for this run, in one sentence. */
function verdictHeadline({ judgement, notApplicable, candidates }) {
    const { verdict, consumers } = judgement;
    const names = consumers.filter(consumer => consumer.verdict === verdict).map(({ name }) => name);
    const isDirty = candidates.some(({ uncommitted }) => uncommitted !== undefined);
    const dirty = isDirty ? ', which has uncommitted changes' : '';
    switch (verdict) {
        case 'pass':
            return `${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(names.length, 'consumer')} passed against the candidate${dirty}: ${names.join(', ')}.`;
        case 'fail':
            return `The candidate breaks ${names.join(', ')}.`;
        case 'inconclusive':
            return names.length === 0
                ? 'No consumer was judged, so nothing is known about the candidate.'
                : `Nobody can say whether the candidate works with ${names.join(', ')}.`;
        case 'not-applicable':
            return notApplicable ?? 'The gate does not apply to this change.';
    }
}
/** The identity of the candidate as names and values, for the page and the summary alike. */
function identityFacts(candidate) {
    return [
        ['reference', candidate.reference],
        ['config digest', candidate.configDigest],
        ['image ID of the engine', candidate.engineId],
        ['archive', `sha256:${candidate.archive.sha256}, ${candidate.archive.bytes} bytes`],
        ['commit', candidate.commit],
        ...uncommittedFact(candidate),
        ['platform', candidate.platform],
        ['tag in the registry', `${candidate.registry.state}: ${candidate.registry.detail}`],
    ];
}
function uncommittedFact({ uncommitted = [] }) {
    return uncommitted.length === 0 ? [] : [['uncommitted changes', (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNames */ .EI)(uncommitted, 10)]];
}
/** What was asked for, and the commit that it was resolved to. */
function pinFacts({ repository, ref, pin }) {
    return { where: `${repository} ${ref}`, pin: pin ?? 'no pin' };
}
/** How a container ended. */
function containerEnd(container) {
    const { started, exitCode, oomKilled, stoppedByRequest } = container;
    if (!started)
        return 'never started';
    if (oomKilled)
        return 'killed for memory';
    const end = exitCode === undefined ? 'still running' : String(exitCode);
    return stoppedByRequest ? `${end}, stopped on request` : end;
}
function consumerIncidents({ evidence }) {
    return evidence.flatMap(({ consumer, incidents }) => incidents.map(incident => ({ ...incident, consumer: consumer.name })));
}
function containerRows(trials) {
    return trials.flatMap(({ files }) => files.flatMap(({ file, containers }) => containers.map(one => ({ ...one, file }))));
}
/** Consumer by consumer; what makes it fail comes before what makes it inconclusive. */
function reasonGroups({ consumers }) {
    return consumers.flatMap(({ name, reasons }) => {
        const groups = new Map();
        for (const reason of reasons) {
            const group = groups.get(reason.code) ?? {
                consumer: name,
                code: reason.code,
                ..._verdict_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .e[reason.code],
                reasons: [],
            };
            group.reasons.push(reason);
            groups.set(reason.code, group);
        }
        const all = [...groups.values()];
        return [...all.filter(isFail), ...all.filter(group => !isFail(group))];
    });
}
function isFail({ verdict }) {
    return verdict === 'fail';
}
/** Where a reason was met: part, file and test, or undefined when it is about the whole trial. */
function reasonPlace({ trial, file, test }) {
    const parts = [trial === undefined ? undefined : `(${trial})`, file, test].filter(part => part !== undefined);
    return parts.length === 0 ? undefined : parts.join(' ');
}


/***/ }),

/***/ 1492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ shownFailureText),
/* harmony export */   L_: () => (/* binding */ controlRows),
/* harmony export */   Oe: () => (/* binding */ skippedText),
/* harmony export */   T9: () => (/* binding */ failedTests),
/* harmony export */   eX: () => (/* binding */ fileRows),
/* harmony export */   ne: () => (/* binding */ allFileRows),
/* harmony export */   un: () => (/* binding */ failureTextFinder)
/* harmony export */ });
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4486);

/** A row for each test file that ran against the candidate, in the order they ran. */
function fileRows({ evidence }) {
    return (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .candidateTrials */ .Fr)(evidence).flatMap(trial => rowsOf(trial));
}
/** A row for each file of a negative control, to be shown below those of the candidate. */
function controlRows({ evidence }) {
    const controls = evidence.filter(({ arm }) => arm === 'control');
    return controls.flatMap(trial => rowsOf(trial, ' (control: must fail)'));
}
/** All rows, in the order in which every table shows them. */
function allFileRows(result) {
    return [...fileRows(result), ...controlRows(result)];
}
function rowsOf(trial, suffix = '') {
    const name = (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .partName */ .pn)(trial.part);
    const arm = trial.arm === 'control' ? 'control' : 'candidate';
    return trial.files.map(file => ({
        ...(name !== undefined && { trial: name }),
        ...row(`${(0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .trialTitle */ .Vx)(trial)}${suffix}`, file, arm),
    }));
}
function row(consumer, evidence, arm) {
    const { file, durationMs, report, containers } = evidence;
    const times = (...outcomes) => report.cases.filter(({ outcome }) => outcomes.includes(outcome)).length;
    return {
        consumer,
        file,
        report: report.state,
        passed: times('passed'),
        failed: times('failed', 'errored'),
        skipped: times('skipped'),
        xfailed: times('xfailed'),
        durationMs,
        // A container of the dead image cannot be started; that it was created is all there is to see.
        containers: containers.filter(({ image, started }) => image === arm && (started || arm === 'control'))
            .length,
        exit: exit(evidence),
    };
}
/** Skipped tests, and beside them those that failed as their author expects. */
function skippedText({ skipped, xfailed }) {
    return xfailed === 0 ? String(skipped) : `${skipped}, and ${xfailed} failed as expected`;
}
function exit({ timedOut, signal, exitCode }) {
    if (timedOut)
        return 'timed out';
    return signal ?? (exitCode === undefined ? 'did not start' : String(exitCode));
}
function failedTests({ evidence }) {
    return (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .candidateTrials */ .Fr)(evidence).flatMap(({ consumer, part, files }) => files.flatMap(({ file, report }) => report.cases.flatMap(({ id, outcome, text }) => outcome === 'failed' || outcome === 'errored'
        ? [{ consumer: consumer.name, ...trialOf(part), file, test: id, outcome, text }]
        : [])));
}
function trialOf(part) {
    const trial = (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .partName */ .pn)(part);
    return trial === undefined ? {} : { trial };
}
/** Why it failed, for a reader of that test alone. */
function shownFailureText({ text }) {
    return text.trim() === '' ? 'The report holds no failure text.' : text;
}
/** Finds the failure text behind a reason; undefined when the reason is about no failed test. */
function failureTextFinder(result) {
    const key = ({ consumer, trial, file, test }) => JSON.stringify([consumer, trial, file, test]);
    const texts = new Map(failedTests(result).map(one => [key(one), one.text]));
    return reason => texts.get(key(reason));
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

/***/ 796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   EI: () => (/* binding */ formatNames),
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
/** The first names, and how many more there are: `a, b and 3 more`. */
function formatNames(names, most) {
    const left = names.length - most;
    return names.slice(0, most).join(', ') + (left > 0 ? ` and ${left} more` : '');
}


/***/ }),

/***/ 4018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ REASONS)
/* harmony export */ });
const fail = (meaning, hint) => ({ verdict: 'fail', undermines: false, meaning, hint });
const inconclusive = (meaning, hint) => ({
    verdict: 'inconclusive',
    undermines: false,
    meaning,
    hint,
});
const undermining = (meaning, hint) => ({
    ...inconclusive(meaning, hint),
    undermines: true,
});
/** Every rule that stands between evidence and a pass. docs/reasons.md is written from this table. */
const REASONS = {
    'test-failed': fail('A test of the consumer failed against the candidate.', 'Read its failure text, and reproduce it with the command in the report.'),
    'test-errored': fail('A test of the consumer could not run to its end against the candidate.', 'Read its text: fixtures and set-up of a test count as the test.'),
    'test-failed-unused': inconclusive('A test failed in a file that never started a container of the candidate.', 'The candidate cannot have broken it: look for what else the test needs, and why the candidate was not used.'),
    'timed-out': fail('A test file ran against the candidate and did not end within `test.timeout`.', 'Look at the container log for a request that was never answered; raise `test.timeout` if the file is just slow.'),
    'timed-out-unused': inconclusive('A test file did not end within `test.timeout`, and never started the candidate.', 'Find out what it waits for before it starts a container: the log of the file ends there.'),
    'container-out-of-memory': fail('A container of the candidate was killed for using too much memory.', 'Look at what the candidate does with memory under the test that was running.'),
    'container-crashed': fail('A container of the candidate ended by itself with an exit code other than 0.', 'Read the container log in the report folder; `expect.exit-codes` lists those that a test asks for.'),
    'nothing-to-run': fail('A container of the candidate could not be started: its command does not exist in the image, or cannot be run.', 'Look at ENTRYPOINT and CMD of the candidate, at what the consumer runs in it, and at the files in the image.'),
    'container-refused': inconclusive('The engine refused to start a container of the candidate.', 'The detail holds what the engine said: a network or a device may be missing.'),
    'exit-not-zero': inconclusive('The test command ended with an exit code other than 0, and no test says why.', 'Read the log of the file: the runner itself failed, or tests are missing from its report.'),
    'killed-by-signal': inconclusive('A signal ended the test command.', 'Look for memory pressure on the machine, or for a test that kills its own runner.'),
    'exit-disagrees': inconclusive('The test command ended with exit code 0, yet its report holds failures.', 'Remove what hides the exit code (`|| true`, a wrapper script) from the test command.'),
    'report-missing': inconclusive('The test command left no report where `{report}` or `test.report.path` said.', 'Make the command write its JUnit report there; a runner that crashes writes none.'),
    'report-stale': inconclusive('The report is older than the test run.', 'Make the command write a new report on every run.'),
    'report-malformed': inconclusive('The report is not a well-formed JUnit file within the limits, or its words do not fit its tests: totals that tell of what no test shows, or a state that is not known.', 'Open the report; a runner that was cut off leaves half a file. The detail names what does not fit.'),
    'report-empty': inconclusive('The report holds no test.', 'Check `test.files` and any selection in `test.command`: nothing was collected.'),
    'none-passed': inconclusive('No test of the file passed.', 'A file in which everything is skipped proves nothing: look for a variable or a platform check that skips it.'),
    'too-few-passed': inconclusive('Fewer tests passed than `expect.min-passed` asks for.', 'Find the tests that vanished; lower `expect.min-passed` only when the consumer removed them.'),
    'unexpected-skip': inconclusive('A test was skipped that `expect.skips` does not list.', 'Make it run, or list it under `expect.skips` with the reason.'),
    rerun: inconclusive('A test has several attempts in the report, so a pass may hide a failure.', 'Take reruns out of the test command.'),
    'candidate-not-seen': inconclusive('Fewer containers of the candidate ran than `expect.containers` asks for.', 'The tests did not use the candidate: check that they read the variable that the detail names, and what else could answer instead of it.'),
    'other-image-used': inconclusive("A container ran another image of the candidate's repository, or an image that was made from one.", 'Part of the consumer ignores the variable and uses a fixed tag, or builds its own image from one.'),
    'unknown-image-used': inconclusive("A container of the candidate's repository was gone before its image could be identified.", 'Run the gate again; if it happens every time, keep the container alive for a second.'),
    'witness-incomplete': undermining('The engine’s events were not seen from before the trial to after it.', 'Look at the engine: it was restarted, or dropped the connection. Or the gate itself was stopped for a while.'),
    'candidate-tag-moved': undermining("The candidate's tag no longer names the candidate.", 'The consumer built, tagged or removed an image under that name: the image events in the report say what.'),
    'candidate-pulled-over': undermining("An image was pulled or loaded under the candidate's tag.", 'The candidate’s tag must not exist in the registry.'),
    'pin-missing': undermining('The evidence does not say which commit of the consumer was tested.', 'Run the gate again; the checkout was removed or replaced while the tests ran.'),
    'tree-modified': undermining('Tracked files of the consumer, or of a submodule, differ from its pin when the tests start or when they have ended.', 'Find the set-up step or test that writes to tracked files.'),
    'identity-missing': undermining('The evidence does not say which image was the candidate.', 'Look at the build: it ended before the image was frozen.'),
    'archive-changed': undermining('After the trial the saved candidate is not the one that was frozen.', 'Something wrote to the folder of the run: nothing in it can be published. Find the test that did.'),
    'evidence-missing': inconclusive('A consumer or a test file of the configuration left no evidence.', 'Look at the log of the trial: it ended before this file was run.'),
    'evidence-foreign': undermining('The evidence of a trial is of another run, another commit of the consumer, or another candidate.', 'Run all jobs of the workflow again: a trial that was run again by itself is of a later attempt than the others.'),
    'evidence-unexpected': undermining('There is evidence, or a candidate, that the plan did not ask for or that cannot be read.', 'Find out which job left it: only the jobs of this plan may write to the folders that the judge reads.'),
    'control-passed': undermining('A test of the negative control did not fail against a dead image.', 'These tests do not depend on the image, so their pass says nothing about it: find out what they talk to.'),
    'control-not-seen': inconclusive('The negative control failed, and no container of the dead image was seen.', 'It failed for another reason: read its log. `control.args` may select no test, or the set-up has written down the name of the candidate.'),
    'control-missing': inconclusive('The negative control is configured and left no evidence.', 'Look at the log of the control: it ended before this file was run.'),
    'build-failed': inconclusive('The candidate could not be built.', 'Read the last lines of the build.'),
    'candidate-tag-exists': inconclusive("The candidate's tag exists in the registry, so a consumer would pull it over the candidate.", 'Delete that tag from the registry, or give another commit with the input `sha`.'),
    'consumer-unreachable': inconclusive("The consumer's repository could not be reached.", 'Check `repository`, the network, and the input `token` for a private repository.'),
    'ref-not-found': inconclusive('The consumer has no such commit, tag or branch.', 'Check `ref`: a full SHA, a tag or a branch.'),
    'lfs-missing': inconclusive('Files of the consumer are kept in Git LFS, and its checkout holds pointers in their place.', 'Install git-lfs where the trial runs, and `git lfs install` for its user: then every checkout has the files.'),
    'setup-failed': inconclusive('A set-up step of the consumer failed.', 'Read the log of the step; the consumer’s tests were not run.'),
    'setup-timed-out': inconclusive('A set-up step of the consumer did not end in time.', 'Read the log of the step, or give it a longer `timeout`.'),
    'command-not-found': undermining('A program does not exist or cannot be run: that of the test command, or one that a shell looked for.', 'Check `test.command[0]` and the log, and that a set-up step installs the program.'),
    'exclusive-taken': inconclusive('Something that must be absent when a trial starts was there.', 'Remove the container or free the port that the detail names.'),
    'engine-gone': undermining('The container engine does not answer, or went away.', 'Start the engine, or set DOCKER_HOST.'),
    'rate-limited': undermining('A registry refused because of its rate limit.', 'Log in, or wait.'),
    'dns-failed': undermining('A host name could not be resolved.', 'Check the network of the machine.'),
    'network-failed': undermining('A server could not be reached.', 'Check the network of the machine.'),
    'no-space': undermining('The disk is full: it has no room for more bytes, or for more files.', 'Free space on the machine (`df -h`, and `df -i` for the number of files), and run the gate again.'),
    'port-taken': undermining('A port that the tests need was taken.', 'Free the port that the detail names.'),
    'command-files-changed': undermining('Something else wrote into the files by which the step speaks to its runner.', 'Find the test that does: it could have set the outputs, or the environment of later steps.'),
    cancelled: undermining('The run was cancelled.', 'Run it again.'),
    'internal-error': undermining('compat-gate itself failed.', 'Report it with the log; nothing was approved.'),
};


/***/ }),

/***/ 4486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ candidateTrials),
/* harmony export */   US: () => (/* binding */ policyOf),
/* harmony export */   Vx: () => (/* binding */ trialTitle),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   pn: () => (/* binding */ partName),
/* harmony export */   si: () => (/* binding */ isSamePart),
/* harmony export */   th: () => (/* binding */ wasStopped)
/* harmony export */ });
/** What the evidence of a consumer is held against, where one trial tries everything. */
function policyOf({ name, test, imageVariable, expect, control }) {
    const key = imageVariable.value === 'tag' ? 'image-tag-env' : 'image-env';
    return {
        consumer: name,
        files: test.files,
        selectedBy: `${key}: ${imageVariable.name}`,
        expect,
        ...(control && { control: control.files }),
    };
}
function finding(code, detail, where = {}) {
    const { file, test } = where;
    return { code, ...(file !== undefined && { file }), ...(test !== undefined && { test }), detail };
}
/** The trials that a verdict rests on: those of the candidate, not of the baseline or the control. */
function candidateTrials(evidence) {
    return evidence.filter(({ arm }) => arm === 'candidate');
}
/** A part of a consumer's trial in words; undefined for the whole of it. */
function partName(part) {
    if (part === undefined)
        return undefined;
    const { platform, shard, shards } = part;
    return shards === 1 ? platform : `${platform}, shard ${shard} of ${shards}`;
}
/** A consumer, and which part of its trial. */
function trialTitle({ consumer, part }) {
    const name = partName(part);
    return name === undefined ? consumer.name : `${consumer.name} (${name})`;
}
function isSamePart(a, b) {
    return a?.platform === b.platform && a.shard === b.shard && a.shards === b.shards;
}
/** Whether something stood in its way, which explains all that is missing from it. */
function wasStopped({ incidents }) {
    return incidents.length > 0;
}


/***/ })

};
