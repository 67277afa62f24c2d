export const id = 5282;
export const ids = [5282,1368];
export const modules = {

/***/ 49370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Go: () => (/* binding */ forgetKept),
/* harmony export */   PQ: () => (/* binding */ lastReport),
/* harmony export */   lX: () => (/* binding */ newReportFolder),
/* harmony export */   m1: () => (/* binding */ rememberKept),
/* harmony export */   rk: () => (/* binding */ keptRuns),
/* harmony export */   ue: () => (/* binding */ removeEmptyReport),
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
/** As `newReportFolder` names them: when the run began, to the second, and its ID. Sorted, they are in that order. */
const REPORT_NAME = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ-[0-9a-f]{12}$/;
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
    const time = now.toISOString().replace(/\..*$/, 'Z').replaceAll(':', '-');
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
async function reportNames(reports) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(reports)).filter(name => REPORT_NAME.test(name)).sort();
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
    for (const path of [folder, reportsBelow(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'kept')]) {
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

/***/ 88987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  guardRun: () => (/* binding */ guardRun),
  reapRun: () => (/* binding */ reapRun)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./build/src/process/reaper.js


const DONE = 'done\n';
/**
 * Starts this program once more, as a process that outlives this one for a moment. It learns of the end of this one by
 * the end of its standard input, which the system closes whatever happens; dismissed, it is told that all went well.
 *
 * @param args of the program, as `reaper …`
 */
function startReaper(args) {
    const program = process.argv[1];
    if (program === undefined)
        throw new Error('the program does not know its own path');
    const reaper = (0,external_node_child_process_.spawn)(process.execPath, [program, ...args], {
        detached: true,
        stdio: ['pipe', 'ignore', 'ignore'],
    });
    reaper.on('error', () => undefined);
    const dismiss = async () => {
        reaper.stdin?.on('error', () => undefined);
        reaper.stdin?.end(DONE);
        if (reaper.exitCode === null && reaper.signalCode === null && reaper.pid !== undefined)
            await (0,external_node_events_.once)(reaper, 'exit');
    };
    return { [Symbol.asyncDispose]: dismiss };
}
/** In the reaper: waits for the end of whoever started it. False when that one was killed before it was done. */
async function starterWasDone() {
    let said = '';
    for await (const chunk of process.stdin)
        said += String(chunk);
    return said === DONE;
}

;// CONCATENATED MODULE: ./build/src/cli/reaper.js

/**
 * Starts a process that removes what a run left when this one ends without having said that it is done: killed, or out of
 * memory.
 */
function guardRun(run, folders) {
    return startReaper(['reaper', run, ...folders]);
}
/** The other side of `guardRun`. */
async function reapRun({ run, folders }) {
    if (await starterWasDone())
        return;
    // Loaded only now: most runs end well, and need none of it.
    const { connectEngine } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(1923), __webpack_require__.e(6118), __webpack_require__.e(2250), __webpack_require__.e(3809)]).then(__webpack_require__.bind(__webpack_require__, 33995));
    const { removeCandidate, removeLeftovers } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(1923), __webpack_require__.e(6118), __webpack_require__.e(2250), __webpack_require__.e(9863), __webpack_require__.e(5961), __webpack_require__.e(8747)]).then(__webpack_require__.bind(__webpack_require__, 45961));
    const engine = await connectEngine(process.env).catch(() => undefined);
    await removeLeftovers(run, folders, engine);
    // No folders means --keep, which keeps the candidate too.
    if (engine !== undefined && folders.length > 0)
        await removeCandidate(run, engine);
}


/***/ }),

/***/ 45282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInTerminal: () => (/* binding */ runInTerminal)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
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
// EXTERNAL MODULE: ./build/src/report/terminal.js
var terminal = __webpack_require__(24834);
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
// EXTERNAL MODULE: ./build/src/stages/run-stage.js + 12 modules
var run_stage = __webpack_require__(50325);
// EXTERNAL MODULE: ./build/src/cli/reaper.js + 1 modules
var reaper = __webpack_require__(88987);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(80604);
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
        unwanted: [...(keep.work ? [] : [work]), ...(keep.candidate ? [] : [candidate])],
        [Symbol.asyncDispose]: async () => undefined,
    };
}
async function wholeRunFolders(root, run, keep) {
    const reportFolder = await (0,gate_folder/* newReportFolder */.lX)(root, run, new Date());
    const folder = await temporaryFolder();
    if (keep)
        await (0,gate_folder/* rememberKept */.m1)(root, run, folder);
    return {
        folder,
        reportFolder,
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
        const { folder, reportFolder, unwanted } = folders;
        const screen = (0,terminal/* terminalScreen */.rT)();
        const display = (0,terminal/* terminalDisplay */.rV)({ ...screen, verbose: args.verbose, quiet: args.quiet });
        const activity = new report_activity/* RunActivity */.L();
        const show = (event) => {
            activity.update(event);
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
                showConclusion(report, (0,context/* foldersOf */.pd)(folder, reportFolder).report, args.show);
            }
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


/***/ }),

/***/ 61947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ RunActivity),
/* harmony export */   g: () => (/* binding */ stoppingText)
/* harmony export */ });
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60796);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
/* harmony import */ var _progress_display_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32962);



function keyOf({ consumer, file }) {
    return `${consumer}\n${file}`;
}
/** What is going on right now, gathered from progress. */
class RunActivity {
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
    /** Files under way, else stages; foreign text. */
    running() {
        return this.#files.size > 0 ? [...this.#files.values()] : [...this.#stages];
    }
    /** One line: running files, else running stages, and the tests so far. */
    text() {
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)([...this.running(), ...(this.#tested ? [(0,_progress_display_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTestCounts */ .GF)(this.#tests)] : [])].join(' · '));
    }
}
/**
 * What a run says when it is asked to end.
 *
 * @param running what it waits for; foreign text
 * @param byKeys whether somebody may ask a second time
 */
function stoppingText(running, byKeys) {
    const names = running.length === 0 ? 'what has begun' : (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNames */ .EI)(running, 3);
    const again = byKeys ? '; Ctrl-C once more ends it at once' : '';
    return `stopping: waiting for ${names}, then tidying up${again}`;
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

/***/ 24834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rT: () => (/* binding */ terminalScreen),
/* harmony export */   rV: () => (/* binding */ terminalDisplay)
/* harmony export */ });
/* unused harmony export everyInterval */
/* harmony import */ var _activity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61947);
/* harmony import */ var _colour_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79454);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);
/* harmony import */ var _progress_display_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32962);




const REDRAW_MS = 100;
const CLEAR = '\r\x1b[2K';
/**
 * Progress in a terminal: a status line that is redrawn in place, below the lines that stay. When the
 * output is no terminal there is no status line, and a stage or file has a line when it starts, too.
 */
function terminalDisplay(options) {
    if (options.quiet)
        return { listener: () => undefined, close: () => undefined };
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
    const activity = new _activity_js__WEBPACK_IMPORTED_MODULE_0__/* .RunActivity */ .L();
    let drawn = '';
    const draw = () => {
        const next = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .fitColumns */ .Pk)(`${(0,_progress_display_js__WEBPACK_IMPORTED_MODULE_2__/* .elapsedStamp */ .o0)(now() - started)} ${activity.text()}`, options.columns() - 1);
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
function lineOf(event, { verbose, colour }, ms) {
    if (event.kind === 'command' && !verbose)
        return undefined;
    if (event.kind !== 'output')
        return `${(0,_progress_display_js__WEBPACK_IMPORTED_MODULE_2__/* .elapsedStamp */ .o0)(ms)} ${(0,_progress_display_js__WEBPACK_IMPORTED_MODULE_2__/* .progressLine */ .oz)(event)}`;
    if (!verbose)
        return undefined;
    const text = colour ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .colouredLine */ .CH)(event.line) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(event.line);
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(event.source)} | ${text}`;
}
/** `every` on the real clock; it keeps no process alive. */
function everyInterval(ms, tick) {
    const timer = setInterval(tick, ms);
    timer.unref();
    return () => clearInterval(timer);
}
/** Where a terminal shows the progress: standard error, so that standard output holds results alone. */
function terminalScreen() {
    const stream = process.stderr;
    const isTTY = stream.isTTY === true;
    return {
        stream,
        isTTY,
        columns: () => stream.columns ?? 80,
        colour: (0,_colour_js__WEBPACK_IMPORTED_MODULE_3__/* .wantsColour */ .M)(process.env, isTTY),
        now: () => performance.now(),
        every: everyInterval,
    };
}


/***/ }),

/***/ 14498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionLaunch: () => (/* binding */ actionLaunch),
/* harmony export */   terminalLaunch: () => (/* binding */ terminalLaunch)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50998);
/* harmony import */ var _shared_json_documents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57886);




/**
 * As the step of a workflow: by the action's repository and ref, or by its path in the checkout where it lies there.
 *
 * @param program the file that runs, without links
 */
function actionLaunch(env, program) {
    const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref, GITHUB_WORKSPACE: workspace } = env;
    if (repository && ref) {
        const server = (0,_git_git_js__WEBPACK_IMPORTED_MODULE_1__/* .githubServer */ .Dl)(env);
        const docs = `${server}/${repository}/blob/${ref}/docs`;
        return { program: npx(gitPackage(server, repository, ref)), docs };
    }
    const path = workspace === undefined ? program : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, program);
    return { program: ['node', path.startsWith('..') ? program : path] };
}
function gitPackage(server, repository, ref) {
    if (server === 'https://github.com')
        return `github:${repository}#${ref}`;
    return `git+${server}/${repository}.git#${ref}`;
}
/**
 * As a program in a terminal: by where its package came from, or as the file that it is.
 *
 * @param program the file that runs, without links
 * @param folder of its package
 */
async function terminalLaunch(program, folder) {
    const from = await packageSource(folder);
    const [, repository, ref] = /^github:([^#]+)#(.+)$/.exec(from ?? '') ?? [];
    return {
        program: from === undefined ? ['node', program] : npx(from),
        ...(repository !== undefined && { docs: `https://github.com/${repository}/blob/${ref}/docs` }),
    };
}
function npx(from) {
    return ['npx', '--yes', from];
}
const Package = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
// https://docs.npmjs.com/cli/configuring-npm/package-lock-json#hidden-lockfiles
const HiddenLock = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ packages: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ resolved: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional() })) });
/** What npm installs the same package from again; undefined where it was not installed, or from a file. */
async function packageSource(folder) {
    const own = await readJson((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'package.json'), Package);
    if (own === undefined || !folder.endsWith((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, 'node_modules', own.name)))
        return undefined;
    const lock = await readJson((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder.slice(0, -own.name.length), '.package-lock.json'), HiddenLock);
    const from = lock?.packages[`node_modules/${own.name}`]?.resolved ?? '';
    const [, repository, commit] = FROM_GITHUB.exec(from) ?? [];
    if (repository !== undefined)
        return `github:${repository}#${commit}`;
    // A registry has its tarballs below `/-/`.
    if (/^https?:.*\/-\//.test(from))
        return `${own.name}@${own.version}`;
    return /^(git\+|https?:)/.test(from) ? from : undefined;
}
// What npm makes of `github:owner/name`.
const FROM_GITHUB = /^git\+ssh:\/\/git@github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?#([0-9a-f]{40})$/;
function readJson(path, schema) {
    const options = { mostBytes: 256 << 20, refuse: (why) => new Error(why) };
    return (0,_shared_json_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .readJsonDocument */ .E)(path, schema, options).catch(() => undefined);
}


/***/ })

};
