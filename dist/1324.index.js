export const id = 1324;
export const ids = [1324];
export const modules = {

/***/ 49370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Go: () => (/* binding */ forgetKept),
/* harmony export */   PQ: () => (/* binding */ lastReport),
/* harmony export */   ei: () => (/* binding */ keptReports),
/* harmony export */   lX: () => (/* binding */ newReportFolder),
/* harmony export */   m1: () => (/* binding */ rememberKept),
/* harmony export */   rk: () => (/* binding */ keptRuns),
/* harmony export */   ue: () => (/* binding */ removeEmptyReport),
/* harmony export */   ws: () => (/* binding */ setUpFolder),
/* harmony export */   xr: () => (/* binding */ knownGateFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _candidate_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82238);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80604);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82140);







const KEPT_REPORTS = 10;
/** As `newReportFolder` names them: when the run began, to the millisecond, and its ID. Sorted, they are in that order. */
const REPORT_NAME = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d(?:\.\d{3})?Z-[0-9a-f]{12}$/;
/** The folder of the reports below the repository that builds the image. */
function reportsBelow(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'reports');
}
/**
 * Makes `.compat-gate/reports/<time>-<run>`, and removes all but the last ten of its kind. Git ignores the whole of
 * `.compat-gate/`.
 *
 * @param root the repository that builds the image; absolute
 * @returns its path without links
 * @throws UsageError when it cannot be made, or when somebody has put a link in its place
 */
async function newReportFolder(root, run, now) {
    const time = now.toISOString().replaceAll(':', '-');
    try {
        const reports = reportsBelow(await gateFolder(root));
        const report = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(reports, `${time}-${run}`);
        await (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_6__/* .makeFolder */ .fc)(report);
        const old = (await reportNames(reports)).slice(0, -KEPT_REPORTS);
        for (const name of old)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(reports, name), { recursive: true, force: true });
        return report;
    }
    catch (cause) {
        if (cause instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .IncidentError */ .x1 || cause instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb)
            throw cause;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`cannot write to ${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, _candidate_request_js__WEBPACK_IMPORTED_MODULE_4__/* .GATE_FOLDER */ .xB)}: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(cause)}; choose another folder with --report`, { cause });
    }
}
/** Of a run that came to no report nothing is left, and of the first one no `.compat-gate/` either. */
async function removeEmptyReport(report) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(report)).length > 0)
        return;
    const reports = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(report);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(reports);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(report, { recursive: true });
    if (!(await removeIfEmpty(reports)))
        return;
    const rest = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder);
    if (rest.some(name => name !== '.gitignore'))
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, '.gitignore'), { force: true });
    await removeIfEmpty(folder);
}
/** Another run may have put something into it meanwhile. */
async function removeIfEmpty(folder) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(folder).then(() => true, () => false);
}
/** The path of the last report.html; undefined where there is none. */
async function lastReport(root) {
    const reports = reportsBelow(await knownGateFolder(root));
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(reports))
        return undefined;
    const pages = (await reportNames(reports)).map(name => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(reports, name, 'report.html'));
    return pages.findLast(page => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(page));
}
/** The folders of all reports that are kept, the newest first. */
async function keptReports(root) {
    const reports = reportsBelow(await knownGateFolder(root));
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(reports))
        return [];
    return (await reportNames(reports)).reverse().map(name => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(reports, name));
}
async function reportNames(reports) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(reports)).filter(name => REPORT_NAME.test(name)).sort();
}
/** Where set-ups are kept for later runs. It need not exist; no part of its path is a link. */
async function setUpFolder(root) {
    return setUpsBelow(await knownGateFolder(root));
}
function setUpsBelow(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'set-ups');
}
/** Where the working folders of a run are kept: a file for it, which has their path. */
async function rememberKept(root, run, folder) {
    const kept = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await gateFolder(root), 'kept');
    await (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_6__/* .makeFolder */ .fc)(kept);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(kept, run), `${folder}\n`, { flag: 'wx' });
}
/** Once nothing of it is there any more. */
async function forgetKept(root, run) {
    const kept = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await knownGateFolder(root), 'kept');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(kept, run), { force: true });
    await removeIfEmpty(kept);
}
/** What `rememberKept` has written down. Anything else may be of a foreign commit, and is left out. */
async function keptRuns(root) {
    const kept = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await knownGateFolder(root), 'kept');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(kept))
        return [];
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(kept)).filter(name => /^[0-9a-f]{12}$/.test(name)).sort();
    const temporary = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)());
    const runs = names.map(async (run) => {
        const folder = (await (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readSmallFile */ .EW)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(kept, run), 4_096).catch(() => '')).trim();
        const isOurs = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder) === temporary && /^compat-gate-[A-Za-z0-9]{6}$/.test((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(folder));
        return isOurs ? [{ run, folder }] : [];
    });
    return (await Promise.all(runs)).flat();
}
/**
 * A link that a foreign commit has brought along would have the gate write, and remove, somewhere else.
 *
 * @returns `.compat-gate` below the root, without links; it need not exist
 * @throws UsageError for such a link, and for a root that is not there
 */
async function knownGateFolder(root) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root).catch(cause => {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`--root: there is no folder ${root}`, { cause });
    });
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(real, _candidate_request_js__WEBPACK_IMPORTED_MODULE_4__/* .GATE_FOLDER */ .xB);
    for (const path of [folder, reportsBelow(folder), setUpsBelow(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'kept')]) {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => path);
        if (found !== path)
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`${path} is a link to ${found}: remove it`);
    }
    return folder;
}
async function gateFolder(root) {
    const folder = await knownGateFolder(root);
    await (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_6__/* .makeFolder */ .fc)(folder);
    // Not through a link, and not over what is there: another run may begin at the same moment.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, '.gitignore'), '*\n', { flag: 'wx' }).catch(unlessThere);
    return folder;
}
function unlessThere(error) {
    if (error.code !== 'EEXIST')
        throw error;
}


/***/ }),

/***/ 29456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listPlanInTerminal: () => (/* binding */ listPlanInTerminal),
  listedTrials: () => (/* binding */ listedTrials)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/config/load.js + 1 modules
var load = __webpack_require__(88430);
// EXTERNAL MODULE: ./build/src/plan.js
var plan = __webpack_require__(682);
// EXTERNAL MODULE: ./build/src/shared/text.js
var shared_text = __webpack_require__(60796);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
;// CONCATENATED MODULE: ./build/src/report/plan-table.js


/** From here on there is room for a table. */
const TABLE_COLUMNS = 80;
const GAP = '  ';
const HEAD = ['consumer', 'platform', 'shard', 'arm', 'file', 'last run'];
const PLATFORM = HEAD.indexOf('platform');
const SHARD = HEAD.indexOf('shard');
const FILE = HEAD.indexOf('file');
/** What the names of consumers may take of a line. */
const NAME_COLUMNS = 30;
/** The lines of a table of what would run, none of them wider than the terminal. */
function planTable(trials, columns) {
    return [...(columns < TABLE_COLUMNS ? narrow(trials, columns) : wide(trials, columns)), '', sum(trials)];
}
function wide(trials, columns) {
    const rows = trials.flatMap(trial => linesOf(trial).map(({ text, last }, index) => index === 0 ? [...titleOf(trial), text, last] : ['', '', '', '', text, last]));
    const all = [HEAD, ...rows];
    const shown = HEAD.flatMap((_, at) => (isIdle(rows, at) ? [] : [at]));
    const widths = HEAD.map((_, at) => Math.max(...all.map(row => row[at]?.length ?? 0)));
    const others = shown
        .filter(at => at !== FILE)
        .reduce((left, at) => left + (widths[at] ?? 0) + GAP.length, 0);
    widths[FILE] = Math.min(widths[FILE] ?? 0, columns - others);
    return all.map(row => shown
        .map(at => cell(row[at] ?? '', widths[at] ?? 0, at))
        .join(GAP)
        .trimEnd());
}
/** A platform, or a shard, is of interest where there are several. */
function isIdle(rows, at) {
    if (at !== PLATFORM && at !== SHARD)
        return false;
    return new Set(rows.map(row => row[at]).filter(cell => cell !== '')).size <= 1;
}
function cell(text, width, at) {
    if (at === HEAD.length - 1)
        return text.padStart(width);
    return (at === FILE ? keepEnd(text, width) : text).padEnd(width);
}
function narrow(trials, columns) {
    const titles = trials.map(titleOf);
    return trials.flatMap((trial, index) => {
        const title = (titles[index] ?? []).flatMap((part, at) => {
            if (part === '' || isIdle(titles, at))
                return [];
            return at === SHARD ? `shard ${part}` : part;
        });
        const lines = linesOf(trial).map(({ text, last }) => {
            const room = columns - GAP.length - (last === '' ? 0 : last.length + GAP.length);
            const file = keepEnd(text, room);
            return `${GAP}${last === '' ? file : `${file.padEnd(room)}${GAP}${last}`}`;
        });
        return [keepEnd(title.join(', '), columns), ...lines];
    });
}
function titleOf({ consumer, platform, shard, arm }) {
    const name = keepEnd((0,report_escape/* visibleLine */.P8)(consumer), NAME_COLUMNS);
    return [name, platform, shard === undefined ? '' : `${shard.number}/${shard.of}`, arm];
}
function linesOf({ files, which }) {
    if (which !== undefined)
        return [{ text: `(${which})`, last: '' }];
    return files.map(({ file, lastMs }) => ({
        text: (0,report_escape/* visibleLine */.P8)(file),
        last: lastMs === undefined ? '' : (0,shared_text/* formatDuration */.a3)(lastMs),
    }));
}
/** The end of a path says more than its beginning. */
function keepEnd(text, width) {
    return text.length <= width ? text : `…${text.slice(text.length - Math.max(width - 1, 0))}`;
}
function sum(trials) {
    const counted = trials.filter(({ which }) => which === undefined);
    const took = counted.map(({ files }) => files.reduce((left, { lastMs = 0 }) => left + lastMs, 0));
    const all = took.reduce((left, one) => left + one, 0);
    const count = (0,shared_text/* formatCount */.B4)(counted.length, 'trial');
    if (all === 0)
        return `${count}; no times are known yet`;
    return `${count} took ${(0,shared_text/* formatDuration */.a3)(all)}, the longest ${(0,shared_text/* formatDuration */.a3)(Math.max(...took))}`;
}

// EXTERNAL MODULE: ./build/src/shared/files.js
var files = __webpack_require__(82140);
// EXTERNAL MODULE: ./build/src/stages/context.js + 3 modules
var context = __webpack_require__(87336);
// EXTERNAL MODULE: ./build/src/stages/last-green.js
var last_green = __webpack_require__(35003);
// EXTERNAL MODULE: ./build/src/stages/last-times.js + 1 modules
var last_times = __webpack_require__(22526);
// EXTERNAL MODULE: ./build/src/cli/gate-folder.js
var gate_folder = __webpack_require__(49370);
;// CONCATENATED MODULE: ./build/src/cli/plan-list.js









// A program that reads it shall have it whole.
const WHOLE_COLUMNS = 400;
/**
 * `compat-gate plan --list`: what would run, and how long it took the last time. Asks nobody but the configuration and the
 * last report, so releases of a consumer are only named.
 *
 * @throws UsageError for a configuration that is not valid
 */
async function listPlanInTerminal({ inputs, json }) {
    const { root, consumer, ref, lastGreen } = inputs;
    const config = await (0,load.loadConfig)(root, inputs.config, (0,external_node_path_.join)((0,files/* packageFolder */.n4)(), 'presets'));
    const chosen = (0,context/* selectConsumers */.Y)(config, { consumer, ref });
    const earlier = await (lastGreen === undefined
        ? lastVerdict(root, config)
        : (0,last_green/* readLastGreen */.O)(lastGreen, config));
    const timedRun = (0,last_times/* withLastTimes */.jn)({ consumers: chosen }, earlier);
    const { consumers } = (0,last_times/* withDividedFiles */.t$)(timedRun, ({ test }) => test.shards);
    const trials = listedTrials(config, consumers, controlTimes(earlier));
    if (json) {
        process.stdout.write(`${JSON.stringify(trials, null, 2)}\n`);
        return;
    }
    const lines = [
        ...planTable(trials, process.stdout.columns ?? WHOLE_COLUMNS),
        ...consumers.flatMap(ofReleases),
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
}
/** Of the last report in `.compat-gate/`; one that is of no use is none. */
async function lastVerdict(root, config) {
    const page = await (0,gate_folder/* lastReport */.PQ)(root);
    return (0,last_green/* readLastGreen */.O)(page && (0,external_node_path_.dirname)(page), config).catch(() => undefined);
}
/** The trials of a plan, each followed by what else runs for its consumer. @param controls by consumer and file */
function listedTrials(config, consumers, controls = new Map()) {
    const unknown = { state: 'unknown', detail: 'nobody was asked' };
    const { trials } = (0,plan/* makePlan */.Cs)(config, consumers, { run: '', consumers: [], latest: unknown });
    return consumers.flatMap(({ name, test, control }) => {
        const own = trials.filter(({ consumer }) => consumer === name);
        const candidate = own.map(({ consumer, platform, shard, shards, files }) => ({
            ...{ consumer, platform, arm: 'candidate' },
            ...(shards > 1 && { shard: { number: shard, of: shards } }),
            files: files.map(file => timed(file, test.lastRun?.get(file)?.durationMs)),
        }));
        const platforms = [...new Set(own.map(({ platform }) => platform))];
        const more = platforms.flatMap((platform) => [
            ...baselineTrial(config, { consumer: name, platform, files: test.files.map(file => timed(file)) }),
            ...(control === undefined
                ? []
                : [
                    {
                        ...{ consumer: name, platform, arm: 'control' },
                        files: control.files.map(file => timed(file, controls.get(`${name} ${file}`))),
                    },
                ]),
        ]);
        return [...candidate, ...more];
    });
}
function timed(file, lastMs) {
    return { file, ...(lastMs !== undefined && { lastMs }) };
}
function baselineTrial({ baseline }, trial) {
    if (baseline === undefined)
        return [];
    const files = baseline.when === 'always' ? 'every file' : 'what is not green';
    return [{ ...trial, arm: 'baseline', which: `${files}, at most ${baseline.rounds} rounds` }];
}
function controlTimes(earlier) {
    if (earlier === undefined || 'note' in earlier)
        return new Map();
    return new Map(earlier.consumers.flatMap(({ name, control = [] }) => control.map(({ file, durationMs }) => [`${name} ${file}`, durationMs])));
}
function ofReleases({ name, releases }) {
    if (releases === undefined)
        return [];
    return [
        `${name}: its last ${releases.last} releases (${releases.tags}) run beside it, with the same files.`,
    ];
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

/***/ 91549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ DIFFERENCE_KINDS),
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const DIFFERENCE_KINDS = [
    'operation-removed',
    'operation-added',
    'path-changed',
    'status-changed',
    'field-removed',
    'field-added',
    'field-renamed',
    'field-made-optional',
    'field-made-required',
    'type-changed',
    'grammar-changed',
    'values-changed',
    'order-changed',
    'count-changed',
];
/** `breaking`: who relied on it fails. `doubtful`: some may. `additive`: nobody who ignores what he does not know. */
const SEVERITIES = ['breaking', 'doubtful', 'additive'];


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

/***/ 41492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L_: () => (/* binding */ controlRows),
/* harmony export */   Oe: () => (/* binding */ skippedText),
/* harmony export */   eX: () => (/* binding */ fileRows),
/* harmony export */   ne: () => (/* binding */ allFileRows)
/* harmony export */ });
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54486);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67713);


/** A row for each test file that ran against the candidate, in the order they ran. */
function fileRows({ evidence }) {
    return (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .candidateTrials */ .Fr)(evidence).flatMap(trial => rowsOf(trial));
}
/** A row for each file of a negative control, to be shown below those of the candidate. */
function controlRows({ evidence }) {
    return controlsOf(evidence).flatMap(trial => rowsOf(trial, CONTROL));
}
/** All rows, in the order in which every table shows them. */
function allFileRows(result) {
    const shown = (trial, isControl) => rowsOf(trial, isControl ? CONTROL : '').map((one, index) => ({
        ...one,
        isControl,
        log: (0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .logPlace */ .ai)(trial.files[index]?.log ?? '', trial, result),
    }));
    return [
        ...(0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .candidateTrials */ .Fr)(result.evidence).flatMap(trial => shown(trial, false)),
        ...controlsOf(result.evidence).flatMap(trial => shown(trial, true)),
    ];
}
const CONTROL = ' (control: must fail)';
function controlsOf(evidence) {
    return evidence.filter(({ arm }) => arm === 'control');
}
function rowsOf(trial, suffix = '') {
    const name = (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .partName */ .pn)(trial.part);
    const arm = trial.arm === 'control' ? 'control' : 'candidate';
    return trial.files.map(file => ({
        ...(name !== undefined && { trial: name }),
        ...row(`${(0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .trialTitle */ .Vx)(trial)}${suffix}`, file, arm),
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
        ...(arm === 'candidate' && evidence.select && { select: selectRow(evidence.select, report.cases) }),
    };
}
function selectRow({ file, part, of }, cases) {
    const ran = cases.filter(({ outcome }) => outcome !== 'skipped');
    return { file, part, of, tests: ran.map(({ id, seconds }) => ({ id, ms: Math.round(seconds * 1000) })) };
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


/***/ })

};
