export const id = 703;
export const ids = [703,796];
export const modules = {

/***/ 53691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ holdsFile),
/* harmony export */   G5: () => (/* binding */ partLabel),
/* harmony export */   J2: () => (/* binding */ keyOfTest),
/* harmony export */   J8: () => (/* binding */ selectedTests),
/* harmony export */   O9: () => (/* binding */ readPartLabel),
/* harmony export */   dK: () => (/* binding */ withParts),
/* harmony export */   sp: () => (/* binding */ isSelected)
/* harmony export */ });
const LABEL = /^(.+) \(part ([1-9]\d*) of ([1-9]\d*)\)$/s;
/** What a part of a file is called wherever a file is: in `test.files`, the plan, the evidence and the reports. */
function partLabel({ file, part, of }) {
    return `${file} (part ${part} of ${of})`;
}
/** The reverse of it; no file of a configuration is called like a part. */
function readPartLabel(label) {
    const [, file = label, part = '1', of = '1'] = LABEL.exec(label) ?? [];
    return { file, part: Number(part), of: Number(of) };
}
/**
 * What the runner and the gate know a test by: the letters, digits and underscores of its name. Whatever else a name holds,
 * runners and reports write in ways of their own. Tests of one key are in one part.
 *
 * @param id as in the report
 */
function keyOfTest(id, select) {
    return nameOfTest(id, select).replace(/[^0-9A-Za-z_]/g, '');
}
function nameOfTest(id, select) {
    if (select === 'pytest')
        return id;
    // The patterns of Vitest and Go are not compared with the file, or the package, that their reports put before a name.
    const name = id.slice(id.indexOf('::') + 1);
    // Go runs a test with its subtests.
    return select === 'go' ? (name.split('/', 1)[0] ?? '') : name;
}
function isSelected({ keys, isRest }, key) {
    return keys.has(key) !== isRest;
}
/** The tests to run of one of `test.files`; undefined for all. */
function selectedTests({ divided = [] }, label) {
    const { file, part, of } = readPartLabel(label);
    if (of === 1)
        return undefined;
    const found = divided.find(one => one.file === file);
    if (found === undefined)
        throw new Error(`expected to know which tests are of ${label}`);
    const isRest = part === of;
    return { keys: new Set(isRest ? found.keys.flat() : found.keys[part - 1]), isRest };
}
/** With the parts of each divided file in its place. */
function withParts(test, divided) {
    if (test.select === undefined || divided.length === 0)
        return test;
    const files = test.files.flatMap(file => {
        const of = (divided.find(one => one.file === file)?.keys.length ?? 0) + 1;
        return of === 1
            ? [file]
            : Array.from({ length: of }, (_, index) => partLabel({ file, part: index + 1, of }));
    });
    return { ...test, files, divided };
}
/** Whether a file, or the first part of it, is among these. */
function holdsFile(labels, file) {
    return labels.some(label => {
        const own = readPartLabel(label);
        return own.file === file && own.part === 1;
    });
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


/***/ })

};
