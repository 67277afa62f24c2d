export const id = 409;
export const ids = [409];
export const modules = {

/***/ 40409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ outputLine),
/* harmony export */   dZ: () => (/* binding */ checkNote),
/* harmony export */   kE: () => (/* binding */ terminalConclusion),
/* harmony export */   stoppedLine: () => (/* binding */ stoppedLine),
/* harmony export */   tY: () => (/* binding */ checkLine)
/* harmony export */ });
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(60796);
/* harmony import */ var _broken_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33415);
/* harmony import */ var _cause_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46671);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36850);
/* harmony import */ var _contract_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28266);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96209);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51715);
/* harmony import */ var _failure_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52088);
/* harmony import */ var _file_rows_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41492);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17210);
/* harmony import */ var _next_step_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76886);
/* harmony import */ var _progress_display_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(32962);
/* harmony import */ var _release_rows_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(36507);
/* harmony import */ var _side_by_side_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(87675);
/* harmony import */ var _what_changed_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(42285);
/* harmony import */ var _wrapped_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(85129);
















const CAUSES_SHOWN = 10;
const CONSUMERS_SHOWN = 3;
const TESTS_SHOWN = 10;
const LINES_SHOWN = 8;
const FAILURE_TEXT = 2_000;
const DETAIL = 600;
/** In which a reader who scrolls no further finds what changed first. */
const LAST_LINES = 10;
/**
 * The last lines in a terminal. Foreign text is indented or follows a word of ours, so the very last
 * line, `verdict: …`, is the only one that begins so.
 */
function terminalConclusion(result, { reportDir, columns = Number.POSITIVE_INFINITY } = {}) {
    const { judgement, notes } = result;
    const causes = (0,_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .causesOf */ .cZ)(result);
    const left = causes.length - CAUSES_SHOWN;
    const isGreen = judgement.verdict === 'pass' && causes.length === 0;
    const signed = (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)((0,_headline_js__WEBPACK_IMPORTED_MODULE_8__/* .signedHeadline */ .L5)(result), 2_000);
    const headline = signed.startsWith('⚠️') ? signed : `${_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .VERDICT_SIGNS */ .PU[judgement.verdict]} ${signed}`;
    const end = [...(0,_wrapped_js__WEBPACK_IMPORTED_MODULE_14__/* .wrapped */ .k)(headline, columns), `verdict: ${judgement.verdict}`];
    return [
        ...table(result, columns),
        ...notes.flatMap(note => (0,_wrapped_js__WEBPACK_IMPORTED_MODULE_14__/* .wrapped */ .k)(`note: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(note)}`, columns)),
        ...(notes.length > 0 && causes.length > 0 ? [''] : []),
        ...causes.slice(0, CAUSES_SHOWN).flatMap(cause => [...causeLines(cause, result, columns), '']),
        ...(left > 0 ? [`and ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_15__/* .formatCount */ .B4)(left, 'more cause')}: see the report`, ''] : []),
        ...(isGreen ? [] : nextStepLines(result, columns)),
        ...(0,_release_rows_js__WEBPACK_IMPORTED_MODULE_11__/* .releaseLines */ .xe)(judgement).flatMap(line => (0,_wrapped_js__WEBPACK_IMPORTED_MODULE_14__/* .wrapped */ .k)(line, columns)),
        ...(reportDir === undefined ? [] : [`report: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(reportDir)}`]),
        ...(0,_headline_js__WEBPACK_IMPORTED_MODULE_8__/* .comparisonLines */ .pf)(result).flatMap(line => (0,_wrapped_js__WEBPACK_IMPORTED_MODULE_14__/* .wrapped */ .k)((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(line.replaceAll('`', "'")), columns)),
        ...changedLines(result, columns, LAST_LINES - end.length),
        ...end,
    ];
}
/**
 * Above the headline, so that a reader of the last lines sees the cause.
 *
 * @param most lines of what changed for a consumer
 */
function changedLines(result, columns, most) {
    const changed = (0,_what_changed_js__WEBPACK_IMPORTED_MODULE_13__/* .whatChanged */ .f)(result);
    const left = changed.length - CONSUMERS_SHOWN;
    return [
        ...changed.slice(0, CONSUMERS_SHOWN).flatMap(one => {
            const { crash, groups, compared } = one;
            const title = `what changed, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)((0,_what_changed_js__WEBPACK_IMPORTED_MODULE_13__/* .changedTitle */ .P)(one), 100)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)(compared.replaceAll('`', "'"), 600)}`;
            const end = crash && `✗ the candidate's container ended by itself: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)(crash, 500)}`;
            return [
                ...(0,_wrapped_js__WEBPACK_IMPORTED_MODULE_14__/* .wrapped */ .k)(title, columns),
                ...(end === undefined ? [] : (0,_wrapped_js__WEBPACK_IMPORTED_MODULE_14__/* .wrapped */ .k)(end, columns)),
                ...(0,_contract_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .shortContractLines */ .kG)(groups, columns, most),
            ];
        }),
        ...(left > 0 ? [`and of ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_15__/* .formatCount */ .B4)(left, 'more consumer')}: see the report`] : []),
    ];
}
function nextStepLines(result, columns) {
    return (0,_next_step_js__WEBPACK_IMPORTED_MODULE_9__/* .nextSteps */ .Z)(result).flatMap(({ consumer, commands, lines }) => [
        ...(lines.length === 0 ? [] : [`next step, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)(consumer, 100)}:`]),
        ...lines.flatMap((line, index) => (0,_wrapped_js__WEBPACK_IMPORTED_MODULE_14__/* .wrapped */ .k)(` ${index + 1}. ${line.replaceAll('`', "'")}`, columns)),
        // Whole, whatever the width: it is to be copied.
        ...commands.map(([name, command]) => `reproduce ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)(name, 100)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(command)}`),
        '',
    ]);
}
function causeLines(cause, result, columns) {
    const { consumer, codes, weight, statement, tests, reasons, follows } = cause;
    const count = (0,_cause_words_js__WEBPACK_IMPORTED_MODULE_1__/* .causeCount */ .HY)(cause);
    const meaning = (0,_cause_words_js__WEBPACK_IMPORTED_MODULE_1__/* .causeMeaning */ .Jx)(cause);
    const hint = (0,_cause_words_js__WEBPACK_IMPORTED_MODULE_1__/* .causeHint */ .D1)(cause);
    const marks = (0,_cause_words_js__WEBPACK_IMPORTED_MODULE_1__/* .commonMarks */ .QE)(cause);
    const head = [
        `${_cause_words_js__WEBPACK_IMPORTED_MODULE_1__/* .WEIGHT_SIGNS */ .OE[weight]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)(consumer, 100)}`,
        ...(codes.length === 0 ? [] : [codes.join(', ')]),
        ...(count === '' ? [] : [count]),
        ...(meaning === '' ? [] : [meaning.replaceAll('`', "'")]),
        ...(marks === undefined ? [] : [`${marks.published} → ${marks.candidate}`]),
    ].join(': ');
    const [sample] = tests;
    const more = follows.reduce((sum, one) => sum + one.tests.length, 0);
    return [
        ...(0,_wrapped_js__WEBPACK_IMPORTED_MODULE_14__/* .wrapped */ .k)(head, columns),
        ...(statement === '' ? [] : (0,_wrapped_js__WEBPACK_IMPORTED_MODULE_14__/* .wrapped */ .k)(`   ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)(statement, 700)}`, columns)),
        ...testLines(cause, columns),
        ...(sample === undefined ? [] : textLines(sample, cause, columns)),
        ...limited((0,_cause_words_js__WEBPACK_IMPORTED_MODULE_1__/* .mergedReasons */ .US)(reasons), TESTS_SHOWN, one => reasonLines(one, result, columns)),
        ...(more === 0
            ? []
            : (0,_wrapped_js__WEBPACK_IMPORTED_MODULE_14__/* .wrapped */ .k)(`   ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_15__/* .formatCount */ .B4)(more, 'failed test')} in the same files may follow from it`, columns)),
        ...(hint === undefined ? [] : (0,_wrapped_js__WEBPACK_IMPORTED_MODULE_14__/* .wrapped */ .k)(`   what to do: ${hint.replaceAll('`', "'")}`, columns)),
    ];
}
/** The tests by their files, and behind them how they ended on the published image and on the candidate. */
function testLines(cause, columns) {
    const shown = cause.tests.slice(0, TESTS_SHOWN);
    const left = cause.tests.length - shown.length;
    // What holds for all of them stands in the line above.
    const isSame = (0,_cause_words_js__WEBPACK_IMPORTED_MODULE_1__/* .commonMarks */ .QE)(cause) !== undefined;
    const lines = (0,_broken_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .testsByFile */ .n7)(shown).flatMap(({ trial, file, tests }) => [
        ...(0,_wrapped_js__WEBPACK_IMPORTED_MODULE_14__/* .wrapped */ .k)(`   ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)((0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonPlace */ .w7)({ file, ...(trial !== undefined && { trial }) }) ?? '')}`, columns),
        ...tests.flatMap(test => {
            const marks = isSame ? undefined : (0,_side_by_side_js__WEBPACK_IMPORTED_MODULE_12__/* .runMarks */ .Mh)(test);
            const both = marks === undefined ? '' : `  ${marks.published} → ${marks.candidate}`;
            return (0,_wrapped_js__WEBPACK_IMPORTED_MODULE_14__/* .wrapped */ .k)(`   - ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)((0,_broken_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTestName */ .GR)(test))}${both}`, columns);
        }),
    ]);
    const isCompared = cause.tests.some(test => (0,_side_by_side_js__WEBPACK_IMPORTED_MODULE_12__/* .runMarks */ .Mh)(test) !== undefined);
    return [
        ...lines,
        ...(left > 0 ? [`   and ${left} more`] : []),
        ...(isCompared ? (0,_wrapped_js__WEBPACK_IMPORTED_MODULE_14__/* .wrapped */ .k)(`   (published → candidate; ${_side_by_side_js__WEBPACK_IMPORTED_MODULE_12__/* .MARKS_LEGEND */ .T_})`, columns) : []),
    ];
}
/** The beginning and the end of what the first of them says. */
function textLines({ text, compared }, { statement, tests }, columns) {
    const both = (0,_side_by_side_js__WEBPACK_IMPORTED_MODULE_12__/* .comparedTexts */ .Ez)(compared?.baselineText, text)?.map(({ side, text: line }) => `${{ both: ' ', published: '-', candidate: '+' }[side]} ${line}`);
    const whole = both === undefined ? (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_6__/* .shortFailure */ .Bm)((0,_failure_text_js__WEBPACK_IMPORTED_MODULE_6__/* .afterStatement */ ._V)(text, statement), FAILURE_TEXT) : both.join('\n');
    const lines = (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleBlock */ ._n)(whole, FAILURE_TEXT + 100)
        .split('\n')
        .filter(isFilled);
    const half = LINES_SHOWN / 2;
    const shown = lines.length <= LINES_SHOWN ? lines : [...lines.slice(0, half), '…', ...lines.slice(-half)];
    const whose = tests.length > 1 && shown.length > 0 ? ['     the first of them says:'] : [];
    if (shown.length === 1 && shown[0]?.trim() === statement)
        return [];
    return [...whose, ...shown.flatMap(line => (0,_wrapped_js__WEBPACK_IMPORTED_MODULE_14__/* .wrapped */ .k)(`       ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(line, 300)}`, columns))];
}
function reasonLines({ reason, times }, result, columns) {
    const where = (0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonPlace */ .w7)(reason);
    const logs = (0,_cause_words_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonLogs */ .IE)(reason, result).map(({ name }) => name);
    const often = times === 1 ? '' : ` (${times} times)`;
    // The last lines of a step say the most at their end.
    const detail = (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)((0,_shared_text_js__WEBPACK_IMPORTED_MODULE_15__/* .keepEnds */ .m7)(reason.detail, DETAIL));
    return [
        ...(where === undefined ? [] : (0,_wrapped_js__WEBPACK_IMPORTED_MODULE_14__/* .wrapped */ .k)(`   - ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)(where)}`, columns)),
        ...(isFilled(detail) ? (0,_wrapped_js__WEBPACK_IMPORTED_MODULE_14__/* .wrapped */ .k)(`       ${detail}${often}`, columns) : []),
        ...logs.map(name => `       log: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(name, 400)}`),
    ];
}
function limited(items, most, lines) {
    const left = items.length - most;
    return [...items.slice(0, most).flatMap(lines), ...(left > 0 ? [`   and ${left} more`] : [])];
}
function isFilled(line) {
    return line.trim() !== '';
}
/** The files, and below them which set-ups were put back. */
function table(result, columns) {
    const rows = (0,_file_rows_js__WEBPACK_IMPORTED_MODULE_7__/* .allFileRows */ .ne)(result);
    const names = rows.map(({ consumer, file }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)(consumer, 40)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)(file, 100)}`);
    const width = Math.max(0, ...names.map(name => name.length));
    const counts = rows.map(row => {
        const end = row.exit === '0' || row.isControl ? '' : `, exit: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)(row.exit, 40)}`;
        return `${(0,_progress_display_js__WEBPACK_IMPORTED_MODULE_10__/* .formatTestCounts */ .GF)(row)}, ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_15__/* .formatDuration */ .a3)(row.durationMs)}${end}`;
    });
    const isNarrow = width + 3 + Math.max(0, ...counts.map(count => count.length)) > columns;
    const lines = names.flatMap((name, index) => isNarrow
        ? [...(0,_wrapped_js__WEBPACK_IMPORTED_MODULE_14__/* .wrapped */ .k)(` ${name}`, columns), `${_wrapped_js__WEBPACK_IMPORTED_MODULE_14__/* .WRAPPED_INDENT */ .n}${counts[index]}`]
        : ` ${name.padEnd(width)}  ${counts[index]}`);
    const setUps = result.evidence.flatMap(({ consumer }) => {
        const text = (0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .setUpText */ .zH)(consumer);
        return text === undefined ? [] : [` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)(consumer.name, 40)}: ${text}`];
    });
    const all = [...lines, ...[...new Set(setUps)].flatMap(line => (0,_wrapped_js__WEBPACK_IMPORTED_MODULE_14__/* .wrapped */ .k)(line, columns))];
    return all.length === 0 ? [] : [...all, ''];
}
/**
 * A line of `compat-gate check`: whether something holds, and what. Foreign text in it is no command of a runner's.
 *
 * @param columns of the terminal; as many as the line has when undefined
 */
function checkLine(ok, text, columns) {
    return inCheck(ok ? 'ok' : 'failed', (0,_progress_display_js__WEBPACK_IMPORTED_MODULE_10__/* .withoutOldCommands */ .KF)((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(text)), columns);
}
/** What somebody should know, in the column of those lines. */
function checkNote(text, columns) {
    return inCheck('note', (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(text), columns);
}
function inCheck(head, text, columns) {
    return `${(0,_wrapped_js__WEBPACK_IMPORTED_MODULE_14__/* .wrapped */ .k)(`${head.padEnd(8)}${text}`, columns, ' '.repeat(8)).join('\n')}\n`;
}
/** An output of a stage as a line of its own, `name=value`. */
function outputLine(name, value) {
    return `${name}=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(value, Number.POSITIVE_INFINITY)}\n`;
}
/** Why the program stopped, as its last line. */
function stoppedLine(message) {
    return `compat-gate: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleText */ .Q6)(message)}\n`;
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


/***/ }),

/***/ 85129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ wrapped),
/* harmony export */   n: () => (/* binding */ WRAPPED_INDENT)
/* harmony export */ });
const WRAPPED_INDENT = '     ';
/**
 * A line at its spaces, so that no word is cut; what follows the first line is indented, as that is where it is by more. A
 * sign takes two columns.
 */
function wrapped(line, columns = Number.POSITIVE_INFINITY, indent = line.slice(0, Math.max(WRAPPED_INDENT.length, line.search(/\S/))).replace(/\S/g, ' ')) {
    const lines = [];
    let rest = line;
    // A terminal that does not know its size says 0.
    while (columns > 0 && rest.length >= columns) {
        const start = rest.search(/\S/);
        const fitting = rest.lastIndexOf(' ', columns - 1);
        // A word that is longer than the line has one of its own.
        const at = fitting > start ? fitting : rest.indexOf(' ', Math.max(start, 0));
        if (at < 0)
            break;
        lines.push(rest.slice(0, at));
        rest = `${indent}${rest.slice(at + 1)}`;
    }
    return [...lines, rest];
}


/***/ })

};
