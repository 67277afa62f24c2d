export const id = 2705;
export const ids = [2705];
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

/***/ 27769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ PROPOSED_ANSWERS),
/* harmony export */   a: () => (/* binding */ TerminalQuestions)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80604);

/** For `--yes`: whatever has no proposal is an error that names its option. */
const PROPOSED_ANSWERS = {
    text: async ({ option, message, initial, problem }) => {
        if (initial !== undefined && problem(initial) === undefined)
            return initial;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--${option} is needed: ${message}`);
    },
    choice: async ({ option, message, choices }) => {
        const [first] = choices;
        if (first !== undefined)
            return first.value;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--${option} is needed: ${message}`);
    },
    agreed: async () => false,
};
/** Asks in a terminal. The library is loaded with the first question. */
class TerminalQuestions {
    #streams;
    constructor(input, output) {
        this.#streams = { input, output };
    }
    async text({ message, initial, problem }) {
        const { text } = await __webpack_require__.e(/* import() */ 6170).then(__webpack_require__.bind(__webpack_require__, 26170));
        const answer = await text({
            ...this.#common(message),
            ...(initial !== undefined && { initialValue: initial }),
            validate: given => problem(given ?? ''),
        });
        return this.#given(answer);
    }
    async choice({ message, choices }) {
        const { select } = await __webpack_require__.e(/* import() */ 6170).then(__webpack_require__.bind(__webpack_require__, 26170));
        const options = choices.map(({ value, hint }) => ({
            value,
            label: value,
            ...(hint !== undefined && { hint }),
        }));
        return this.#given(await select({ ...this.#common(message), options }));
    }
    async agreed(message) {
        const { confirm } = await __webpack_require__.e(/* import() */ 6170).then(__webpack_require__.bind(__webpack_require__, 26170));
        return this.#given(await confirm({ ...this.#common(message), initialValue: false }));
    }
    #common(message) {
        // The line at the left would take columns of a narrow window.
        return { ...this.#streams, message, withGuide: false };
    }
    /** What is no answer is a symbol: Ctrl-C, or Escape. */
    #given(answer) {
        if (typeof answer === 'symbol')
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('init: cancelled, and nothing was written');
        return answer;
    }
}


/***/ }),

/***/ 2705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInTerminal: () => (/* binding */ runInTerminal)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/report/activity.js
var report_activity = __webpack_require__(61947);
// EXTERNAL MODULE: ./build/src/report/conclusion.js
var conclusion = __webpack_require__(40409);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
;// CONCATENATED MODULE: ./build/src/report/kept-lines.js

/** Where `--keep` has left what a run would have removed. */
function keptLines({ folders, images, remover }) {
    const kept = [...folders, ...images.map(image => `the image ${image}`)];
    if (kept.length === 0)
        return [];
    const how = remover === undefined ? [] : [`${remover} removes what was kept`];
    return [...kept.map(one => `kept: ${(0,report_escape/* plainLine */.h0)(one)}`), ...how];
}

// EXTERNAL MODULE: ./build/src/report/paced-output.js
var paced_output = __webpack_require__(89147);
// EXTERNAL MODULE: ./build/src/report/terminal.js + 1 modules
var terminal = __webpack_require__(71278);
// EXTERNAL MODULE: ./build/src/report/verdict-json.js
var verdict_json = __webpack_require__(65572);
// EXTERNAL MODULE: ./build/src/shared/files.js
var files = __webpack_require__(82140);
// EXTERNAL MODULE: ./build/src/stages/action-definition.js
var action_definition = __webpack_require__(15273);
// EXTERNAL MODULE: ./build/src/stages/context.js + 3 modules
var context = __webpack_require__(87336);
// EXTERNAL MODULE: ./build/src/stages/launch.js
var launch = __webpack_require__(14498);
// EXTERNAL MODULE: ./build/src/stages/run-stage.js + 15 modules
var run_stage = __webpack_require__(60858);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(80604);
// EXTERNAL MODULE: ./build/src/stages/earlier-answer.js
var earlier_answer = __webpack_require__(36584);
// EXTERNAL MODULE: ./build/src/cli/questions.js
var cli_questions = __webpack_require__(27769);
;// CONCATENATED MODULE: ./build/src/cli/earlier-answers.js



/** Whether an earlier answer is enough: a person decides that, and without one the run goes on. */
class EarlierAnswers {
    /** The report of the answer that was enough. */
    taken;
    #reports;
    #display;
    #streams;
    /** @param reports folders, the newest first */
    constructor(reports, display, streams) {
        this.#reports = reports;
        this.#display = display;
        this.#streams = streams;
    }
    /** @param mayAsk false where a program reads what the run comes to */
    from(mayAsk) {
        const { stdin, stderr } = this.#streams;
        const { aside } = this.#display;
        return {
            reports: this.#reports,
            isEnough: async (answer) => {
                const known = (0,earlier_answer/* earlierAnswerText */.EE)(answer);
                const note = { kind: 'note', text: known };
                if (!mayAsk || aside === undefined || stdin.isTTY !== true || stderr.isTTY !== true) {
                    // Whoever has started it wants a report of its own.
                    this.#display.listener({ ...note, text: `${known}; it runs all the same` });
                    return false;
                }
                const questions = new cli_questions/* TerminalQuestions */.a(stdin, stderr);
                this.#display.listener(note);
                const ask = () => questions.agreed('Run it again?');
                const goesOn = await aside(ask).catch(asCancelled);
                if (!goesOn)
                    this.taken = answer.path;
                return !goesOn;
            },
        };
    }
}
/** Ctrl-C where a question is asked. */
function asCancelled(cause) {
    if (!(cause instanceof errors/* UsageError */.eb))
        throw cause;
    throw new errors/* IncidentError */.x1('cancelled', 'cancelled at the question whether to run it again', { cause });
}

// EXTERNAL MODULE: ./build/src/cli/reaper.js + 1 modules
var reaper = __webpack_require__(88987);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/cli/gate-folder.js
var gate_folder = __webpack_require__(49370);
;// CONCATENATED MODULE: ./build/src/cli/run-folders.js








/**
 * A report goes where `--report` says; that of a whole run otherwise below `.compat-gate/`, and that of a stage into a
 * temporary folder.
 *
 * @throws UsageError when a folder cannot be made, or holds what the run would remove
 */
async function runFolders({ report, inputs, keep }, run) {
    if (report === undefined && inputs.stage === 'all')
        return wholeRunFolders(inputs.root, run, keep.work);
    const folder = report === undefined ? await temporaryFolder() : await chosenFolder(report);
    const { work, candidate } = (0,context/* foldersOf */.pd)(folder);
    return {
        folder,
        reportFolder: report === undefined ? undefined : folder,
        earlier: [],
        unwanted: [...(keep.work ? [] : [work]), ...(keep.candidate ? [] : [candidate])],
        [Symbol.asyncDispose]: async () => undefined,
    };
}
async function wholeRunFolders(root, run, keep) {
    const last = await (0,gate_folder/* lastReport */.PQ)(root);
    const earlier = await (0,gate_folder/* keptReports */.ei)(root);
    const reportFolder = await (0,gate_folder/* newReportFolder */.lX)(root, run, new Date());
    const folder = await temporaryFolder();
    if (keep)
        await (0,gate_folder/* rememberKept */.m1)(root, run, folder);
    return {
        folder,
        reportFolder,
        lastReport: last && (0,external_node_path_.dirname)(last),
        setUps: await (0,gate_folder/* setUpFolder */.ws)(root),
        earlier,
        unwanted: keep ? [] : [folder],
        [Symbol.asyncDispose]: async () => {
            const isKept = keep && (await (0,promises_.readdir)(folder)).length > 0;
            if (!isKept)
                await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
            if (keep && !isKept)
                await (0,gate_folder/* forgetKept */.Go)(root, run);
            await (0,gate_folder/* removeEmptyReport */.ue)(reportFolder);
        },
    };
}
async function temporaryFolder() {
    const path = (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'compat-gate-');
    const made = await (0,promises_.mkdtemp)(path).catch(error => Promise.reject((0,files/* asNoSpace */.EX)(error, `${path}…`)));
    return (0,promises_.realpath)(made);
}
/** Without the verdict and the evidence of an earlier run. */
async function chosenFolder(chosen) {
    const folder = (0,external_node_path_.resolve)(chosen);
    const { work, candidate } = (0,context/* foldersOf */.pd)(folder);
    const evidence = (0,external_node_path_.join)(folder, 'evidence');
    const taken = [work, candidate].find(path => (0,external_node_fs_.existsSync)(path));
    const foreign = (await isEvidence(evidence)) ? undefined : evidence;
    if (taken !== undefined || foreign !== undefined)
        throw new errors/* UsageError */.eb(`--report: ${taken ?? foreign} exists: remove it, or choose another folder`);
    try {
        await (0,files/* makeFolder */.fc)(folder);
        await (0,promises_.rm)((0,external_node_path_.join)(folder, 'verdict.json'), { force: true });
        await (0,promises_.rm)(evidence, { recursive: true, force: true });
    }
    catch (cause) {
        if (cause instanceof errors/* IncidentError */.x1)
            throw cause;
        throw new errors/* UsageError */.eb(`--report: cannot write to ${folder}: ${(0,errors/* messageOf */.bD)(cause)}`, { cause });
    }
    // Every part of it is known, so that a link that somebody puts there later is seen.
    return (0,promises_.realpath)(folder);
}
/** Whether a folder, if it is there at all, is what trials leave: a folder for each consumer, with logs or evidence. */
async function isEvidence(folder) {
    if (!(0,external_node_fs_.existsSync)(folder))
        return true;
    const names = await (0,promises_.readdir)(folder).catch(() => undefined);
    const isTrial = (name) => ['evidence.json', 'logs'].some(one => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name, one)));
    return names?.every(isTrial) ?? false;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/src/shared/json-documents.js
var json_documents = __webpack_require__(57886);
;// CONCATENATED MODULE: ./build/src/cli/usual-times.js




const Stages = schemas/* looseObject */._H3({
    stages: schemas/* array */.YOg(schemas/* looseObject */._H3({ lane: schemas/* string */.YjP(), name: schemas/* string */.YjP(), startedAt: schemas/* number */.aig(), endedAt: schemas/* number */.aig() })),
});
/**
 * How long everything took in the last run. A report that cannot be read, or is of another release, knows nothing.
 *
 * @param report its folder; undefined where there is none
 */
async function usualTimes(report) {
    if (report === undefined)
        return undefined;
    const options = { mostBytes: verdict_json/* VERDICT_LIMIT */.C, refuse: (why) => new Error(why) };
    const known = await (0,json_documents/* readJsonDocument */.E_)((0,external_node_path_.join)(report, 'verdict.json'), Stages, options).catch(() => undefined);
    if (known === undefined)
        return undefined;
    const times = new Map(known.stages.map(({ lane, name, startedAt, endedAt }) => [keyOf(lane, name), endedAt - startedAt]));
    return (lane, name) => times.get(keyOf(lane, name));
}
function keyOf(lane, name) {
    return JSON.stringify([lane, name]);
}

;// CONCATENATED MODULE: ./build/src/cli/run.js
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


















/** As much as GitHub keeps for a repository. */
const KEPT_SET_UPS = { entries: 10, bytes: 10 * 2 ** 30 };
/**
 * `compat-gate run`, `plan`, `build`, `trial`, `judge` and `promote`: a stage as a step of a workflow runs it. Shows the
 * progress while it works, and at the end what it came to.
 *
 * @returns the verdict of a stage that has one, otherwise `pass` for one that did what it should
 */
async function runInTerminal(args, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { inputs, keep } = args;
        const id = (0,context/* newRun */.uH)();
        const folders = __addDisposableResource(env_1, await runFolders(args, id), true);
        const { folder, reportFolder, lastReport, setUps, unwanted } = folders;
        const screen = (0,terminal/* terminalScreen */.rT)();
        const usual = await usualTimes(lastReport);
        const display = (0,terminal/* terminalDisplay */.rV)({ ...screen, usual, verbose: args.verbose, quiet: args.quiet });
        const activity = new report_activity/* RunActivity */.L();
        const show = (event) => {
            activity.update(event, screen.now());
            display.listener(event);
        };
        const sayStopping = () => {
            const text = (0,report_activity/* stoppingText */.g)(activity.running(), screen.isTTY);
            if (args.quiet)
                process.stderr.write((0,conclusion.stoppedLine)(text));
            else
                display.listener({ kind: 'note', text });
        };
        signal.addEventListener('abort', sayStopping);
        const answers = new EarlierAnswers(folders.earlier, display, process);
        const pace = new paced_output/* PacedOutput */.p(screen.stream);
        const guards = [(0,reaper.guardRun)(id, unwanted)];
        try {
            const report = await (0,run_stage.runStage)(inputs, {
                env: process.env,
                signal,
                listener: pace.paced(show),
                room: () => pace.room(),
                folder,
                reportFolder,
                lastReport,
                ...(setUps && { setUpCache: { folder: setUps, ...KEPT_SET_UPS, anew: args.freshSetUp } }),
                answering: runsAgain(args) ? undefined : answers.from(args.show === 'conclusion'),
                failFast: args.failFast,
                run: id,
                keep,
                launch: await launchOf(args),
                // Others may be at work in it, and start containers of their own.
                ownsMachine: false,
                commandFiles: { restore: () => [] },
                adopt: run => void guards.push((0,reaper.guardRun)(run, unwanted)),
            });
            display.close();
            if (args.show === 'outputs')
                showOutputs(inputs.stage, report);
            else {
                if (keep.work)
                    sayKept(folders, report);
                showConclusion(report, answers.taken ?? (0,context/* foldersOf */.pd)(folder, reportFolder).report, args.show);
            }
            // It would be taken for the last report, which knows how long everything takes.
            if (answers.taken !== undefined && reportFolder !== undefined)
                await emptyFolder(reportFolder);
            return report.result?.judgement.verdict ?? (report.failure === undefined ? 'pass' : 'inconclusive');
        }
        finally {
            signal.removeEventListener('abort', sayStopping);
            display.close();
            for (const one of guards)
                await one[Symbol.asyncDispose]();
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
/** Also who wants a new set-up, or to look at what a run leaves, wants it to run. */
function runsAgain({ again, freshSetUp, keep }) {
    return again || freshSetUp || keep.work;
}
async function emptyFolder(folder) {
    for (const name of await (0,promises_.readdir)(folder))
        await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { recursive: true, force: true });
}
/** `name=value`, a line for each output of the stage; what a person reads goes to standard error. */
function showOutputs(stage, { outputs, result, failure }) {
    const facts = Object.entries(action_definition/* OUTPUTS */.py);
    for (const [name, value] of Object.entries(outputs)) {
        if (facts.some(([own, { stages }]) => own === name && stages.includes(stage)))
            process.stdout.write((0,conclusion/* outputLine */.MI)(name, value));
    }
    if (result !== undefined)
        process.stderr.write(`${(0,conclusion/* terminalConclusion */.kE)(result, { columns: process.stderr.columns }).join('\n')}\n`);
    else if (failure !== undefined)
        process.stderr.write((0,conclusion.stoppedLine)(failure));
}
function showConclusion({ result }, folder, show) {
    if (result === undefined)
        throw new Error('expected a stage that comes to a verdict');
    const { columns } = show === 'conclusion' ? process.stdout : process.stderr;
    const text = `${(0,conclusion/* terminalConclusion */.kE)(result, { reportDir: folder, columns }).join('\n')}\n`;
    if (show === 'conclusion') {
        process.stdout.write(text);
        return;
    }
    process.stderr.write(text);
    process.stdout.write((0,verdict_json/* verdictJson */.G)(result));
}
function sayKept({ folder, reportFolder }, { result }) {
    const { work, candidate } = (0,context/* foldersOf */.pd)(folder);
    const lines = keptLines({
        folders: [work, candidate].filter(path => (0,external_node_fs_.existsSync)(path)),
        images: result?.candidates.map(({ reference }) => reference) ?? [],
        remover: reportFolder === folder ? undefined : 'compat-gate clean',
    });
    for (const line of lines)
        process.stderr.write(`${line}\n`);
}
/** A command that a reader can paste works in the repository that builds the image. */
async function launchOf({ inputs, reproduce }) {
    const { root } = inputs;
    return {
        ...(await (0,launch.terminalLaunch)((0,files/* programFile */.pq)(), (0,files/* packageFolder */.n4)())),
        ...(root !== process.cwd() && { folder: root }),
        ...(inputs.stage === 'all' && inputs.sha !== undefined && { sha: inputs.sha }),
        ...(reproduce !== undefined && { command: reproduce }),
    };
}


/***/ })

};
