export const id = 69;
export const ids = [69];
export const modules = {

/***/ 80069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PV: () => (/* binding */ dayAfter),
/* harmony export */   dU: () => (/* binding */ parseWaivers),
/* harmony export */   loadWaivers: () => (/* binding */ loadWaivers)
/* harmony export */ });
/* unused harmony exports WaiversFile, waiversJsonSchema */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98439);
/* harmony import */ var _shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31297);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(37096);
/* harmony import */ var _json_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31130);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81922);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12717);
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(83544);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25620);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68045);










/** The one definition of the file of waivers: parsing, its JSON Schema and the docs come from it. */
const WaiverEntry = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    consumer: _values_js__WEBPACK_IMPORTED_MODULE_5__/* .filledTextValue */ .Zj.describe('The name of a consumer, or of one of its releases.'),
    test: _values_js__WEBPACK_IMPORTED_MODULE_5__/* .filledTextValue */ .Zj.describe('The id of the test, as in the report; `*` stands for any text. One that fits every test covers none.'),
    file: _values_js__WEBPACK_IMPORTED_MODULE_5__/* .relativePath */ .iZ
        .optional()
        .describe('Only in this one of `test.files`; in each of them when absent.'),
    platform: _values_js__WEBPACK_IMPORTED_MODULE_5__/* .platformValue */ .VJ
        .optional()
        .describe('Only on this platform, as in `linux/amd64`; on each when absent.'),
    fingerprint: _values_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprintValue */ ._2.describe('How the test fails: `verdict.json` and the report say it. A test that fails in another way is not covered.'),
    author: _values_js__WEBPACK_IMPORTED_MODULE_5__/* .filledTextValue */ .Zj.describe('Who answers for the entry.'),
    reason: _values_js__WEBPACK_IMPORTED_MODULE_5__/* .filledTextValue */ .Zj.describe('Why the failure is known and no reason to hold the image back.'),
    link: _values_js__WEBPACK_IMPORTED_MODULE_5__/* .linkValue */ .kC.describe('Where it is being mended: the URL of an issue.'),
    expires: _values_js__WEBPACK_IMPORTED_MODULE_5__/* .dateValue */ .Y4.describe('The last day on which it covers anything, YYYY-MM-DD in UTC; at most 90 days ahead.'),
});
const WaiversFile = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz(1).describe('The version of this format.'),
    waivers: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(WaiverEntry)
        .max(1000, 'expected at most 1000 entries')
        .describe('Known failures that are not held against the candidate.'),
});
/**
 * Reads and checks the file that `waivers` of the configuration names.
 * @param root the root of the repository that builds the image
 * @param today YYYY-MM-DD, in UTC
 * @returns no entries where the configuration names no file
 * @throws UsageError that lists everything that is wrong, with file, line, column and key
 */
async function loadWaivers(root, config, today) {
    const { waivers: path } = config;
    if (path === undefined)
        return [];
    return checkWaivers(path, await (0,_read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readSource */ .o)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, path), path), config.consumers, today);
}
/**
 * The same of a text.
 * @param path how messages call the file
 */
function parseWaivers(path, text, consumers, today) {
    return checkWaivers(path, (0,_yaml_js__WEBPACK_IMPORTED_MODULE_6__/* .readYaml */ .g)(path, text), consumers, today);
}
const WHAT = 'the file of waivers';
function checkWaivers(path, read, consumers, today) {
    if (read.problems)
        throw (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsError */ .$j)(read.problems, path, WHAT);
    const { content } = read;
    const value = (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .plainValue */ ._y)(content);
    const parsed = WaiversFile.safeParse(value);
    const conflicts = parsed.success ? conflictsOf(parsed.data, consumers, today) : [];
    const found = [
        ...(0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsOf */ .GW)(parsed.error?.issues ?? [], value, content, knownWaiverKeys),
        ...conflicts.map(conflict => ({ ...conflict, place: (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(content, conflict.path) })),
    ];
    if (!parsed.success || found.length > 0)
        throw (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsError */ .$j)(found, path, WHAT);
    return parsed.data.waivers.map(({ file, platform, ...entry }, index) => {
        const { file: source, line } = (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(content, ['waivers', index]);
        return {
            place: `${source}:${line}`,
            ...entry,
            ...(file !== undefined && { file }),
            ...(platform !== undefined && { platform }),
        };
    });
}
/** The definition as JSON Schema: draft 7, like that of the configuration. */
function waiversJsonSchema() {
    const schema = zod__WEBPACK_IMPORTED_MODULE_8__/* .toJSONSchema */ .bl(WaiversFile, { io: 'input', target: 'draft-7' });
    return { title: 'compat-gate waivers', description: 'Known failures, for compat-gate.', ...schema };
}
function knownWaiverKeys(path) {
    return (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .keysAt */ ._s)(waiversJsonSchema(), path);
}
function conflictsOf({ waivers }, consumers, today) {
    const latest = dayAfter(today, _config_js__WEBPACK_IMPORTED_MODULE_9__/* .MOST_WAIVER_DAYS */ .Vd);
    return waivers.flatMap((waiver, index) => {
        const { expires } = waiver;
        const found = ofConsumer(waiver, consumers);
        if (expires > latest)
            found.push({
                path: ['expires'],
                message: `expected a date at most ${_config_js__WEBPACK_IMPORTED_MODULE_9__/* .MOST_WAIVER_DAYS */ .Vd} days ahead, ${latest} at the latest, got ${(0,_shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(expires)}`,
            });
        return found.map(one => ({ ...one, path: ['waivers', index, ...one.path] }));
    });
}
/** What can never cover anything is a mistake. */
function ofConsumer({ consumer: name, file, platform }, consumers) {
    const isRelease = (one) => one.releases !== undefined && name.startsWith((0,_releases_js__WEBPACK_IMPORTED_MODULE_10__/* .releaseName */ ["do"])(one.name, ''));
    const consumer = consumers.find(one => one.name === name || isRelease(one));
    if (consumer === undefined)
        return [
            oneOf(['consumer'], name, consumers.map(one => one.name)),
        ];
    const { platforms, test } = consumer;
    const isTried = platform === undefined || platforms.length === 0 || platforms.includes(platform);
    return [
        ...(file === undefined || test.files.includes(file) ? [] : [oneOf(['file'], file, test.files)]),
        ...(isTried ? [] : [oneOf(['platform'], platform, platforms)]),
    ];
}
function oneOf(path, found, known) {
    const near = (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .qb)(found, known);
    const help = near === undefined ? `known are ${known.join(', ')}` : `did you mean ${(0,_shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(near)}?`;
    return { path, message: `expected one of the configuration's, got ${(0,_shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(found)}: ${help}` };
}
const DAY_MS = 24 * 3_600_000;
/** The day that is this many days after another, both YYYY-MM-DD. */
function dayAfter(day, days) {
    return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
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


/***/ })

};
