export const id = 417;
export const ids = [417,796];
export const modules = {

/***/ 37708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contractInTerminal: () => (/* binding */ contractInTerminal)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _contract_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71633);
/* harmony import */ var _contract_har_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23240);
/* harmony import */ var _report_contract_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28266);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80604);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82140);







/**
 * `compat-gate contract`: says what two recordings differ in.
 *
 * @returns whether they do not
 * @throws UsageError for what is no HAR file
 */
async function contractInTerminal(args) {
    const baseline = await readRecordings(args.baseline);
    const candidate = await readRecordings(args.candidate);
    const comparison = (0,_contract_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareRecordings */ .um)(baseline, candidate);
    const { columns } = process.stdout;
    process.stdout.write(args.json
        ? `${JSON.stringify(comparison, null, 2)}\n`
        : `${(0,_report_contract_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .contractLines */ .s8)(comparison, { columns, all: args.all }).join('\n')}\n`);
    return comparison.differences.length === 0;
}
const MOST_BYTES = 512 << 20;
const MOST_FILES = 2_000;
/** The recordings in a HAR file, or in all HAR files below a folder, by their names. */
async function readRecordings(path) {
    const names = await harFiles(path);
    const recordings = [];
    for (const name of names) {
        const text = await (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readSmallFile */ .EW)(name, MOST_BYTES).catch(cause => {
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`expected a HAR file at ${name}, but ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(cause)}`, { cause });
        });
        recordings.push((0,_contract_har_js__WEBPACK_IMPORTED_MODULE_3__/* .parseHar */ .T4)(text, name));
    }
    return recordings;
}
async function harFiles(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(cause => {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`expected a HAR file, or a folder of them, at ${path}: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(cause)}`, {
            cause,
        });
    });
    if (!found.isDirectory())
        return [path];
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { recursive: true, withFileTypes: true });
    const files = entries.filter(entry => entry.isFile() && entry.name.endsWith('.har'));
    if (files.length === 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`expected HAR files in ${path}, and there is none`);
    if (files.length > MOST_FILES)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`expected at most ${MOST_FILES} HAR files in ${path}, got ${files.length}`);
    return files.map(entry => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name)).sort();
}


/***/ }),

/***/ 71025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ differenceText),
/* harmony export */   Z: () => (/* binding */ placeText)
/* harmony export */ });
/** One difference in one line: where, and what has become of it. All of it is foreign text. */
function differenceText({ kind, place, before, after }) {
    const at = placeText(place);
    switch (kind) {
        case 'operation-added':
            return `${place.operation} is new → ${after}`;
        case 'operation-removed':
            return after === 'not asked for'
                ? `${place.operation} is not asked for any more, was → ${before}`
                : `${place.operation} → ${after}, was ${before}`;
        case 'status-changed':
            return `${place.operation} → ${after}, was ${before}`;
        case 'path-changed':
            return `${place.operation}: path ${before} → ${after}`;
        case 'field-added':
            return `${at} is new${after === 'optional' ? ', sometimes' : ''}`;
        case 'field-removed':
            return `${at} is gone, was ${before}`;
        case 'field-renamed':
            return `${at} is now ${after}`;
        case 'field-made-optional':
            return `${at} is missing ${before === 'optional' ? 'where it was sometimes' : 'sometimes, was required'}`;
        case 'field-made-required':
            return `${at} is there always, was ${before}`;
        case 'order-changed':
            return `${at}: order ${before} → ${after}`;
        default: {
            const [was, is] = withoutCommonForms(before, after);
            return `${at}: ${was} → ${is}`;
        }
    }
}
const SHORT = 44;
const BETWEEN = ' | ';
/** Of two lists of forms that are long the first that only one side has, and whether there are more. */
function withoutCommonForms(before, after) {
    const [was, is] = [before.split(BETWEEN), after.split(BETWEEN)];
    if (before.length <= SHORT || (was.length === 1 && is.length === 1))
        return withoutCommonBegin(before, after);
    const [gone, come] = [was.filter(form => !is.includes(form)), is.filter(form => !was.includes(form))];
    const [[from], [to]] = [gone, come];
    if (from === undefined || to === undefined)
        return withoutCommonBegin(before, after);
    const [one, other] = withoutCommonBegin(from, to);
    const more = (forms) => (forms.length > 1 ? `${BETWEEN}…` : '');
    return [`${one}${more(was)}`, `${other}${more(is)}`];
}
/** Of two long grammars what differs, from the last sign on that both have. */
function withoutCommonBegin(before, after) {
    if (before.length <= SHORT)
        return [before, after];
    let end = 0;
    while (end < before.length && before[end] === after[end])
        end++;
    const sign = Math.max(...[':', '/', '|', ' '].map(one => before.lastIndexOf(one, end - 1)));
    return sign < 8 ? [before, after] : [`…${before.slice(sign)}`, `…${after.slice(sign)}`];
}
/** `GET /users/{id} → 200 .Name`: foreign text, as `differenceText` is. */
function placeText({ operation, message, part, status, path }) {
    const side = message === 'response' ? `→ ${status ?? ''}` : 'request';
    const where = part === 'body' ? (path === '' ? 'body' : path) : part === 'path' ? path : `${part} ${path}`;
    return `${operation} ${side} ${where}`;
}


/***/ }),

/***/ 28266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ groupsLines),
/* harmony export */   JW: () => (/* binding */ seenText),
/* harmony export */   W$: () => (/* binding */ consequencesOf),
/* harmony export */   kG: () => (/* binding */ shortContractLines),
/* harmony export */   kQ: () => (/* binding */ exampleText),
/* harmony export */   rC: () => (/* binding */ SEVERITY_SIGNS),
/* harmony export */   s8: () => (/* binding */ contractLines),
/* harmony export */   wV: () => (/* binding */ causeGroups)
/* harmony export */ });
/* harmony import */ var _contract_difference_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71025);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60796);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);



/** What two contracts differ in, in lines of at most so many columns. */
function contractLines({ differences, undecided, baseline, candidate }, { columns = Number.POSITIVE_INFINITY, all = false } = {}) {
    const compared = `${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(baseline.exchanges, 'exchange')} of ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(baseline.operations, 'operation')}, and ${candidate.exchanges} of ${candidate.operations}`;
    return [
        ...groupsLines(causeGroups(differences), columns),
        ...(all && undecided.length > 0
            ? ['', 'may be chance:', ...undecided.flatMap(one => differenceLines(one, columns))]
            : []),
        ...(differences.length > 0 || all ? [''] : []),
        ...wrappedWords(`${differences.length === 0 ? 'no difference' : countsLine(differences)} (compared: ${compared})`, columns, ''),
    ];
}
/** In the order of the causes. */
function causeGroups(differences) {
    const groups = new Map();
    for (const [at, one] of differences.entries()) {
        const group = one.follows === undefined ? undefined : groups.get(one.follows);
        if (group === undefined)
            groups.set(at, { cause: one, following: [] });
        else
            group.following.push(one);
    }
    return [...groups.values()];
}
const PLACES_SHOWN = 3;
/** What else happens where a cause does, and where the very same change is seen. */
function consequencesOf({ cause, following }) {
    const isSame = (one) => one.kind === cause.kind && one.before === cause.before && one.after === cause.after;
    const places = following.filter(isSame).map(({ place }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)((0,_contract_difference_text_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z)(place), 200));
    return {
        others: following.filter(one => !isSame(one)),
        ...(places.length > 0 && { same: `the same in ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNames */ .EI)(places, PLACES_SHOWN)}` }),
    };
}
function groupsLines(groups, columns) {
    return groups.flatMap(group => groupLines(group, columns));
}
function groupLines(group, columns) {
    const { others, same } = consequencesOf(group);
    return [
        ...differenceLines(group.cause, columns),
        ...others.flatMap(one => differenceLines(one, columns)),
        ...(same === undefined ? [] : wrappedWords(`    ${same}`, columns, '      ')),
    ];
}
/**
 * The first cause with the first of what follows from it, and of the others the first in a line each, as far as they fit into
 * so many lines; the first cause is there whole. Its example is what gives way first.
 */
function shortContractLines(groups, columns, most) {
    const [first, ...more] = groups;
    if (first === undefined)
        return [];
    const { others, same } = consequencesOf(first);
    const then = [
        ...others.map(one => `then ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)((0,_contract_difference_text_js__WEBPACK_IMPORTED_MODULE_2__/* .differenceText */ .L)(one), 1_000)}`),
        ...(same === undefined ? [] : [same]),
    ];
    const causes = more.map(({ cause }) => `${SEVERITY_SIGNS[cause.severity]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)((0,_contract_difference_text_js__WEBPACK_IMPORTED_MODULE_2__/* .differenceText */ .L)(cause), 1_000)}`);
    const { text, seen, example } = differenceParts(first.cause, columns);
    // A line is left for how many there are beside these.
    let room = most - 1 - text.length - seen.length;
    const fitting = (blocks) => blocks.filter(block => {
        const fits = block.length <= room;
        if (fits)
            room -= block.length;
        return fits;
    });
    const shown = fitting([
        ...then.slice(0, CAUSES_SHORT).map(one => wrappedWords(`    ${one}`, columns, '      ')),
        ...causes.slice(0, CAUSES_SHORT).map(one => wrappedWords(one, columns, '      ')),
    ]);
    const left = then.length + causes.length - shown.length;
    return [
        ...text,
        ...seen,
        ...fitting([example]).flat(),
        ...shown.flat(),
        ...(left > 0 ? [`and ${left} more: see the report`] : []),
    ];
}
const CAUSES_SHORT = 2;
function countsLine(differences) {
    const of = (severity) => differences.filter(one => one.severity === severity).length;
    const counts = ['breaking', 'doubtful', 'additive'].map(name => `${of(name)} ${name}`);
    return `${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(differences.length, 'difference')}: ${counts.join(', ')}`;
}
function differenceLines(difference, columns) {
    const { text, seen, example } = differenceParts(difference, columns);
    return [...text, ...seen, ...example];
}
function differenceParts(difference, columns) {
    const { severity, follows } = difference;
    const lead = follows === undefined ? `${SEVERITY_SIGNS[severity]} ` : '    then ';
    const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)((0,_contract_difference_text_js__WEBPACK_IMPORTED_MODULE_2__/* .differenceText */ .L)(difference), 1_000);
    const example = exampleText(difference);
    return {
        text: wrappedWords(`${lead}${text}`, columns, '      '),
        seen: wrappedWords(`      ${seenText(difference)}`, columns, '      '),
        example: example === undefined ? [] : wrappedWords(`      ${example}`, columns, '        '),
    };
}
const SEVERITY_SIGNS = { breaking: '✗', doubtful: '?', additive: '+' };
/** How often both show it, and in which tests. */
function seenText(difference) {
    const { baseline, candidate } = difference;
    const shown = ({ times, of }) => (of === 0 ? 'never' : `${times} of ${of}`);
    const where = whereText(difference);
    return `${shown(candidate)}, was ${shown(baseline)}${where === undefined ? '' : `; in ${where}`}`;
}
/** Tests; where none is known, their files. */
function whereText({ tests, files, failed }) {
    if (tests.length === 0)
        return files.length === 0 ? undefined : (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNames */ .EI)(files.map(plain), 2);
    return failed !== undefined && failed.of > 0
        ? `${failed.shown} of ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(failed.of, 'failed test')}`
        : (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNames */ .EI)(tests.map(plain), 2);
}
function exampleText({ baseline, candidate, kind, follows }) {
    // What follows has the examples of its cause.
    if (follows !== undefined || kind === 'status-changed' || kind.startsWith('operation'))
        return undefined;
    const [before, after] = [baseline.examples[0], candidate.examples[0]];
    if (before === undefined && after === undefined)
        return undefined;
    return `e.g. ${[before, after].map(one => (one === undefined ? '–' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(one, 120))).join(' → ')}`;
}
function plain(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text, 120);
}
/** Words in lines of so many columns; what is longer than a line is broken. */
function wrappedWords(text, columns, indent) {
    // A terminal without a size says 0; no line has room for its indent and a word in fewer than these.
    if (text.length <= columns || columns < 20)
        return [text];
    const lines = [];
    let line = '';
    for (const word of text.match(/\s*\S+/g) ?? []) {
        if (line !== '' && line.length + word.length > columns) {
            lines.push(line);
            line = indent + word.trimStart();
        }
        else
            line += word;
        for (; line.length > columns; line = indent + line.slice(columns))
            lines.push(line.slice(0, columns));
    }
    return [...lines, line];
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

/***/ 57886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ readJsonDocument),
/* harmony export */   dH: () => (/* binding */ parseJsonDocument),
/* harmony export */   wW: () => (/* binding */ documentFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80604);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82140);
/* harmony import */ var _schema_problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31297);





/**
 * Reads a JSON document that somebody else may have put there: never through a link, never waiting at a FIFO.
 *
 * @throws what `refuse` makes, when it cannot be read, is too long, is no JSON, or has another shape
 */
async function readJsonDocument(path, schema, { mostBytes, refuse }) {
    const text = await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readSmallFile */ .EW)(path, mostBytes).catch(cause => {
        throw refuse((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause), cause);
    });
    return parseJsonDocument(text, schema, refuse);
}
/** The file of that name in a folder, or what is no folder itself. */
async function documentFile(path, name) {
    const isFolder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(found => found.isDirectory(), () => false);
    return isFolder ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name) : path;
}
/** @throws what `refuse` makes, when the text is no JSON, or has another shape */
function parseJsonDocument(text, schema, refuse) {
    const value = parseJson(text, refuse);
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    throw refuse((0,_schema_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .describeSchemaError */ .LA)(parsed.error, value), parsed.error);
}
function parseJson(text, refuse) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw refuse(`it is no JSON: ${(0,_schema_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .escapedLine */ .Ww)((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause))}`, cause);
    }
}


/***/ }),

/***/ 31297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ schemaProblems),
/* harmony export */   LA: () => (/* binding */ describeSchemaError),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   Ww: () => (/* binding */ escapedLine),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   ol: () => (/* binding */ quoteText)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60796);

const MOST_TOLD = 3;
/**
 * What a schema finds wrong with a value, for the end of a sentence: `a.b[0]: expected X, got Y; …`. The first three,
 * and how many more there are.
 */
function describeSchemaError({ issues }, value) {
    const first = issues.slice(0, MOST_TOLD);
    const problems = schemaProblems(first, value);
    const told = problems.slice(0, MOST_TOLD).map(({ path, message }) => {
        return path.length === 0 ? message : `${pathText(path)}: ${message}`;
    });
    const left = issues.length - first.length + problems.length - told.length;
    return [...told, ...(left > 0 ? [`and ${left} more`] : [])].join('; ');
}
/** Every problem of a value, from the issues that its schema has with it. */
function schemaProblems(issues, value) {
    return issues.flatMap((issue) => {
        const path = issue.path.map(part => (typeof part === 'symbol' ? String(part) : part));
        const type = issue.code === 'invalid_type' ? TYPES[issue.expected] : undefined;
        if (issue.code === 'unrecognized_keys')
            return issue.keys.map(key => {
                const message = `unknown key ${quoteText(key)}`;
                return { kind: 'unknown key', path: [...path, key], message, found: undefined, type };
            });
        if (issue.code === 'invalid_union') {
            // Of several shapes, the one that is meant is that of the same kind: its mistakes lie deeper.
            const meant = issue.errors.find(errors => errors.every(isOfTheKind));
            const deeper = meant?.map(error => ({ ...error, path: [...issue.path, ...error.path] }));
            if (deeper !== undefined)
                return schemaProblems(deeper, value);
        }
        if (issue.code === 'invalid_key') {
            const message = withFound(issue.issues[0]?.message ?? 'expected another key', path.at(-1));
            return [{ kind: 'key', path, message, found: path.at(-1), type }];
        }
        const found = shownAt(value, path);
        return [{ kind: 'value', path, message: messageOf(issue, found), found, type }];
    });
}
function isOfTheKind({ path, code }) {
    return path.length > 0 || code === 'unrecognized_keys';
}
/** `consumers[0].test.command`; keys that are no plain words are quoted. */
function pathText(path) {
    return path
        .map((part, index) => {
        if (typeof part === 'number')
            return `[${part}]`;
        if (!/^[\w-]+$/.test(part))
            return `[${quoteText(part)}]`;
        return index === 0 ? part : `.${part}`;
    })
        .join('');
}
/** What was found, short enough for a message. */
function describeValue(value) {
    if (value === undefined || value === null)
        return 'nothing';
    if (typeof value === 'string')
        return quoteText(value);
    if (typeof value === 'symbol')
        return value.description ?? 'a text';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    return typeof value === 'object' ? 'a map' : `the ${typeof value} ${value}`;
}
/** A text in quotes, on one line, cut to 60 characters. */
function quoteText(text) {
    return `'${escapedLine(text, 60)}'`;
}
/** A text on one line, without control characters, cut to a number of characters. */
function escapedLine(text, most = 200) {
    const escaped = JSON.stringify((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(text, most)).slice(1, -1).replaceAll('\\"', '"');
    return escaped.replace(/[\x7f-\x9f\u2028\u2029]/g, '?');
}
/** How a type is called in a message. */
const TYPES = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map',
    record: 'a map',
};
function messageOf(issue, found) {
    if (found === undefined || found === null)
        return withFound(`expected ${expectedBy(issue)}`, found);
    if (issue.message.startsWith('expected '))
        return withFound(issue.message, found);
    if (issue.code === 'custom')
        return issue.message;
    return withFound(`expected ${expectedBy(issue)}`, found);
}
/** Adds what was found to a message that says what was expected; another message stands as it is. */
function withFound(message, found) {
    return message.startsWith('expected ') ? `${message}, got ${describeValue(found)}` : message;
}
function expectedBy(issue) {
    if (issue.message.startsWith('expected '))
        return issue.message.slice('expected '.length);
    if (issue.code === 'invalid_type')
        return TYPES[issue.expected] ?? issue.expected;
    if (issue.code === 'invalid_union')
        return issue.errors.flatMap(errors => errors.slice(0, 1).map(expectedBy)).join(' or ');
    if (issue.code === 'too_small')
        return describeLimit(issue);
    return issue.code === 'invalid_value' ? issue.values.map(describeChoice).join(' or ') : 'another value';
}
function describeLimit({ origin, minimum, inclusive }) {
    if (origin === 'array')
        return `at least ${minimum} ${minimum === 1 ? 'entry' : 'entries'}`;
    return `a number ${inclusive === false ? 'above' : 'of at least'} ${minimum}`;
}
function describeChoice(value) {
    return typeof value === 'string' ? quoteText(value) : String(value);
}
/** Of a text in the place of a map of secrets nobody knows whether it is one. */
const HIDDEN = Symbol('a text');
function shownAt(value, path) {
    const found = valueAt(value, path);
    return path.at(-2) === 'secrets' && typeof found === 'string' ? HIDDEN : found;
}
function valueAt(value, path) {
    return path.reduce((at, name) => {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name))
            return undefined;
        return Reflect.get(at, name);
    }, value);
}


/***/ }),

/***/ 60796:
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
/* harmony export */   m7: () => (/* binding */ keepEnds),
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
const GAP = '\n… [cut] …\n';
/**
 * At most `limit` UTF-16 units: of a longer text the beginning and the end. What a failure ends with says as much as what
 * it begins with.
 */
function keepEnds(text, limit) {
    if (text.length <= limit)
        return text;
    const half = Math.floor((limit - GAP.length) / 2);
    const head = text.slice(0, half).replace(/[\uD800-\uDBFF]$/, '');
    const tail = text.slice(text.length - half).replace(/^[\uDC00-\uDFFF]/, '');
    return head + GAP + tail;
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

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
