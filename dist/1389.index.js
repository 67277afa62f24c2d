export const id = 1389;
export const ids = [1389];
export const modules = {

/***/ 82238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ refuseFolderInContext),
/* harmony export */   CC: () => (/* binding */ gateFolderInContext),
/* harmony export */   XU: () => (/* binding */ candidateCommit),
/* harmony export */   mK: () => (/* binding */ buildRequest),
/* harmony export */   o4: () => (/* binding */ buildPlace),
/* harmony export */   xB: () => (/* binding */ GATE_FOLDER)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _engine_build_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3030);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50998);
/* harmony import */ var _image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84737);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80604);







/**
 * The commit that the candidate is tagged after: `sha` where one is given, else what is checked out.
 * A short form is allowed for `sha`, because it only names a tag.
 */
async function candidateCommit(root, sha, context) {
    if (sha !== undefined) {
        if (_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_5__/* .COMMIT */ .cJ.test(sha))
            return sha;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`sha: expected 7 to 64 hexadecimal digits, got '${sha}'`);
    }
    const head = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)(['rev-parse', '--verify', 'HEAD^{commit}'], root, context);
    if (head.exitCode === 0)
        return head.stdout.trim();
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`${root} is no git repository with a commit: check the code out first, or give 'sha'`);
}
/** Where the gate keeps the reports of a person, in the repository that builds the image. It is never part of a candidate. */
const GATE_FOLDER = '.compat-gate';
/** @throws UsageError for a Dockerfile or a context that is not there: the configuration's error */
function buildPlace(config, root) {
    const contextDir = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, config.context);
    const dockerfile = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, config.dockerfile);
    if (!statOf(contextDir)?.isDirectory())
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`candidate.context: there is no folder ${contextDir}`);
    if (!statOf(dockerfile)?.isFile())
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`candidate.dockerfile: there is no file ${dockerfile}`);
    return { contextDir, dockerfile };
}
/** The gate's own folder as a path in the build context; undefined where it is not there, or not sent anyway. */
async function gateFolderInContext(root, { contextDir, dockerfile }) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), GATE_FOLDER);
    return statOf(folder) === undefined ? undefined : (await (0,_engine_build_context_js__WEBPACK_IMPORTED_MODULE_3__/* .placeInContext */ .Mu)(contextDir, dockerfile))(folder);
}
/** What is to be built, and what it is called. */
function buildRequest(config, { reference, tag }, place, { run, platform, unsent, buildKit }) {
    return {
        ...place,
        tag: reference,
        labels: { ...config.labels, [_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_5__/* .RUN_LABEL */ .jQ]: run, [_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_5__/* .CANDIDATE_LABEL */ .tZ]: tag },
        buildArgs: config.buildArgs,
        ...(config.pull && { pull: true }),
        ...(config.noCache && { noCache: true }),
        ...(buildKit !== undefined && { buildKit }),
        ...(config.target !== undefined && { target: config.target }),
        ...(platform !== undefined && { platform }),
        ...(unsent !== undefined && { unsent }),
    };
}
/**
 * What the gate writes while it builds, a consumer's checkout for one, must not become part of the candidate.
 *
 * @throws UsageError when the folder of the run is part of the build context
 */
async function refuseFolderInContext(folder, { contextDir, dockerfile }) {
    const place = await (0,_engine_build_context_js__WEBPACK_IMPORTED_MODULE_3__/* .placeInContext */ .Mu)(contextDir, dockerfile);
    const path = place(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder));
    if (path === undefined)
        return;
    const ignore = path === '' ? '' : `, or name ${path} in .dockerignore`;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`the gate would write to ${folder}, which is part of the build context ${contextDir}: choose a folder outside of it with --report${ignore}`);
}
function statOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 81389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanInTerminal: () => (/* binding */ cleanInTerminal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80604);
/* harmony import */ var _gate_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49370);
/* harmony import */ var _say_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75222);





/**
 * `compat-gate clean`: removes the reports and the kept set-ups, and the working folders and images that runs with `--keep` have
 * left. Says all of it, a line each.
 *
 * @returns whether nothing is left
 */
async function cleanInTerminal({ root }) {
    const folder = await (0,_gate_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .knownGateFolder */ .xr)(root);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder)) {
        (0,_say_check_js__WEBPACK_IMPORTED_MODULE_4__/* .sayCheck */ .K)(true, `there is no ${folder}`);
        return true;
    }
    for (const kept of await (0,_gate_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .keptRuns */ .rk)(root))
        if (!(await removeKept(root, kept)))
            return false;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    (0,_say_check_js__WEBPACK_IMPORTED_MODULE_4__/* .sayCheck */ .K)(true, `removed ${folder}`);
    return true;
}
async function removeKept(root, { run, folder }) {
    // Loaded only now: the engine's client takes its time, and most have kept nothing.
    const { connectEngine } = await Promise.all(/* import() */[__webpack_require__.e(1923), __webpack_require__.e(2250), __webpack_require__.e(6950)]).then(__webpack_require__.bind(__webpack_require__, 33995));
    const { removeCandidate, removeLeftovers } = await Promise.all(/* import() */[__webpack_require__.e(1923), __webpack_require__.e(2250), __webpack_require__.e(5961), __webpack_require__.e(5681)]).then(__webpack_require__.bind(__webpack_require__, 45961));
    try {
        const engine = await connectEngine(process.env);
        await removeLeftovers(run, [folder], engine);
        await removeCandidate(run, engine);
        await (0,_gate_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .forgetKept */ .Go)(root, run);
        (0,_say_check_js__WEBPACK_IMPORTED_MODULE_4__/* .sayCheck */ .K)(true, `removed ${folder}, and the images of that run`);
        return true;
    }
    catch (error) {
        (0,_say_check_js__WEBPACK_IMPORTED_MODULE_4__/* .sayCheck */ .K)(false, `${folder}, and the images of that run: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
        return false;
    }
}


/***/ }),

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

/***/ 75222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sayCheck)
/* harmony export */ });
/* harmony import */ var _report_conclusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40409);

/** Says whether something holds, and what, in the width of the terminal. */
function sayCheck(ok, text) {
    process.stdout.write((0,_report_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .checkLine */ .tY)(ok, text, process.stdout.columns));
}


/***/ }),

/***/ 3030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ ignoredByBuild),
/* harmony export */   Mu: () => (/* binding */ placeInContext),
/* harmony export */   nI: () => (/* binding */ packBuildContext)
/* harmony export */ });
/* unused harmony export DockerIgnore */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57075);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56118);
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
 * What Docker's own client sends: the folder without what `.dockerignore` names, links as links, everything owned by
 * root. The Dockerfile and `.dockerignore` always go along; a Dockerfile from elsewhere goes under a name of its own.
 *
 * @param unsent see BuildRequest
 */
async function packBuildContext(contextDir, dockerfile, unsent) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(contextDir);
    const content = await ignoreFile(root, dockerfile);
    const name = await nameInside(root, dockerfile);
    const pack = tar_stream__WEBPACK_IMPORTED_MODULE_5__.pack();
    const job = new Packing(pack, root, new DockerIgnore(withUnsent(content, unsent)), new Set([name ?? '', '.dockerignore']));
    const stranger = name === undefined ? `.dockerfile.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}` : undefined;
    const ignored = `${content ?? '.dockerignore'}\n${stranger}\n`;
    const extras = stranger === undefined ? {} : { [stranger]: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(dockerfile), '.dockerignore': ignored };
    job.run(extras).catch((error) => pack.destroy(error));
    return { archive: node_stream__WEBPACK_IMPORTED_MODULE_4__.Readable.from(pack, { objectMode: false }), dockerfile: name ?? stranger ?? '' };
}
/**
 * Says of an absolute path, without links, where it lies in the context, with `/` between its parts; undefined when it is
 * no part of what is sent.
 */
async function placeInContext(contextDir, dockerfile) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(contextDir);
    const ignore = new DockerIgnore((await ignoreFile(root, dockerfile)) ?? '');
    return target => {
        const path = pathInside(root, target);
        return path === undefined || ignore.ignores(path) ? undefined : path;
    };
}
/** What a build has to ignore: what its own file says, and last, so that nothing brings it back, `unsent` of a request. */
async function ignoredByBuild(contextDir, dockerfile, unsent) {
    return withUnsent(await ignoreFile(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(contextDir), dockerfile), unsent);
}
function withUnsent(content = '', unsent) {
    return unsent === undefined ? content : `${content}\n/${unsent.replace(/[*?[\\]/g, '\\$&')}\n`;
}
/** `<Dockerfile>.dockerignore` goes before `.dockerignore`, as with `docker buildx build`. */
async function ignoreFile(root, dockerfile) {
    return (await readIfThere(`${dockerfile}.dockerignore`)) ?? (await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, '.dockerignore')));
}
async function readIfThere(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path, 'utf8');
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
/** The Dockerfile's path in the context, its folder's links followed; undefined when it lies elsewhere. */
async function nameInside(root, dockerfile) {
    return pathInside(root, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(dockerfile)), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(dockerfile)));
}
function pathInside(root, target) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, target);
    return path === '..' || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) ? undefined : path.split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join('/');
}
class Packing {
    #pack;
    #root;
    #ignore;
    #always;
    constructor(pack, root, ignore, always) {
        this.#pack = pack;
        this.#root = root;
        this.#ignore = ignore;
        this.#always = always;
    }
    /** Packs the folder; `extras` take the place of files of the same name. */
    async run(extras) {
        await this.#folder('', new Set(Object.keys(extras)));
        for (const [name, content] of Object.entries(extras))
            this.#pack.entry({ name, mode: 0o644 }, content);
        this.#pack.finalize();
    }
    async #folder(folder, replaced) {
        for (const name of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#root, folder))).sort()) {
            const path = folder === '' ? name : `${folder}/${name}`;
            if (!replaced.has(path))
                await this.#path(path, replaced);
        }
    }
    async #path(path, replaced) {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#root, path));
        const wanted = this.#always.has(path) || !this.#ignore.ignores(path);
        if (wanted)
            await this.#entry(path, stats);
        if (stats.isDirectory() && (wanted || this.#mayHoldWanted(path)))
            await this.#folder(path, replaced);
    }
    #mayHoldWanted(folder) {
        return this.#ignore.hasExceptions || [...this.#always].some(path => path.startsWith(`${folder}/`));
    }
    async #entry(path, stats) {
        const header = { name: path, mode: stats.mode & 0o7777, mtime: stats.mtime, uid: 0, gid: 0 };
        if (stats.isDirectory())
            return this.#add({ ...header, type: 'directory' });
        if (stats.isSymbolicLink())
            return this.#add({ ...header, type: 'symlink', linkname: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readlink)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#root, path)) });
        if (stats.isFIFO())
            return this.#add({ ...header, type: 'fifo' });
        if (stats.isFile())
            await this.#file(path, header);
    }
    async #add(header, content) {
        await new Promise((resolve, reject) => {
            const entry = this.#pack.entry(header, error => (error ? reject(error) : resolve()));
            // Without a listener the process would end by it, where an engine goes away while a file is sent.
            entry.on('error', reject);
            content?.on('error', error => entry.destroy(error)).pipe(entry);
        });
    }
    /** A file that shrinks or grows meanwhile makes tar-stream fail, rather than send what was never there. */
    async #file(path, header) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#root, path), node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW), true);
            const { size } = await handle.stat();
            await this.#add({ ...header, type: 'file', size }, handle.createReadStream({ autoClose: false }));
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
}
/**
 * The rules of a `.dockerignore` file: the last pattern that matches a path, or a folder above it, decides
 * (https://docs.docker.com/build/concepts/context/#dockerignore-files).
 */
class DockerIgnore {
    #patterns;
    constructor(content) {
        const lines = content.replace(/^\uFEFF/, '').split('\n');
        this.#patterns = lines.filter(line => !line.startsWith('#')).flatMap(parseIgnoreLine);
    }
    /** `path` is relative to the context, with `/` between its parts. */
    ignores(path) {
        const parts = path.split('/');
        const prefixes = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
        let ignored = false;
        for (const { regex, negated } of this.#patterns) {
            if (ignored === negated && prefixes.some(prefix => regex.test(prefix)))
                ignored = !negated;
        }
        return ignored;
    }
    /** Whether something below an ignored folder may be wanted again. */
    get hasExceptions() {
        return this.#patterns.some(pattern => pattern.negated);
    }
}
function parseIgnoreLine(line) {
    const text = line.trim();
    const negated = text.startsWith('!');
    const written = negated ? text.slice(1).trim() : text;
    if (written === '' && negated)
        throw new Error('.dockerignore: expected a pattern after "!", got nothing');
    if (written === '')
        return [];
    const clean = node_path__WEBPACK_IMPORTED_MODULE_3__.posix.normalize(written).replace(/(?<=.)\/$/, '');
    return [{ regex: compileIgnorePattern(clean.replace(/^\/(?=.)/, '')), negated }];
}
function compileIgnorePattern(pattern) {
    try {
        return new RegExp(`^${ignorePatternSource(pattern)}$`);
    }
    catch (cause) {
        throw new Error(`.dockerignore: expected a pattern, got ${JSON.stringify(pattern)}`, { cause });
    }
}
/** `**` crosses folders, `*` and `?` do not, `[a-z]` is a class, a backslash takes the next character as it is. */
function ignorePatternSource(pattern) {
    const token = /\*\*\/?$|\*\*\/?|\*|\?|\\.|[.+()|{}$^]/g;
    return pattern.replace(token, (found, at) => {
        if (found.startsWith('**'))
            return at + found.length === pattern.length ? '.*' : '(.*/)?';
        if (found === '*')
            return '[^/]*';
        if (found === '?')
            return '[^/]';
        if (found === '^' && pattern[at - 1] === '[')
            return found;
        return found.startsWith('\\') ? `\\${found.slice(1)}` : `\\${found}`;
    });
}


/***/ }),

/***/ 50998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ githubServer),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   Rr: () => (/* binding */ gitRetryAfter),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   eS: () => (/* binding */ GIT_TIMEOUT_MS),
/* harmony export */   g5: () => (/* binding */ gitErrorText),
/* harmony export */   hK: () => (/* binding */ gitHost)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _process_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21178);
/* harmony import */ var _process_execute_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2367);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80604);
/* harmony import */ var _shared_retry_after_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37922);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60796);







const GIT_TIMEOUT_MS = 10 * 60_000;
// The headers of answers, without what was sent for authentication: git's own message has the status alone.
const TRACE = { GIT_TRACE_CURL: '2', GIT_TRACE_CURL_NO_DATA: '1', GIT_TRACE_REDACT: '1' };
const TRACE_LINE = /^\d\d:\d\d:\d\d\.\d+ \S+:\d+ +(.*)$/;
// No upkeep either: every repository that is written to is thrown away. Git before 2.29 knows `gc.auto` alone.
const SETTINGS = ['protocol.ext.allow=never', 'maintenance.auto=false', 'gc.auto=0'].flatMap(one => [
    '-c',
    one,
]);
// Our own server gets the token through a pipe that only git's helper reads: no file, no argument,
// no environment variable ever holds it. Other credential helpers of the user are not asked for that server.
const HELPER = `!f() { test "$1" = get && printf 'username=x-access-token\\npassword=' && cat <&3; }; f`;
/**
 * Runs git with the user's own settings, without prompts, and without transports that run programs.
 * `remote` is the repository that may ask for the token; `mostOutput` is in bytes.
 */
async function runGit(args, cwd, context, { remote, env, mostOutput } = {}) {
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, context.signal);
    const server = context.token === undefined ? undefined : remote?.tokenServer;
    const helper = server === undefined ? [] : credentialOptions(server);
    const ended = await (0,_process_execute_js__WEBPACK_IMPORTED_MODULE_3__/* .captureOutput */ .Q9)({
        program: 'git',
        args: [...SETTINGS, ...helper, ...args],
        cwd,
        env: (0,_process_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .allowedEnvironment */ .m0)(context.env, KEPT_VARIABLES, {
            GIT_TERMINAL_PROMPT: '0',
            LC_ALL: 'C',
            ...(remote !== undefined && TRACE),
            ...env,
        }),
    }, {
        signal: context.signal,
        listener: context.listener,
        // The policy of a host has a limit of its own, and ends git by the signal.
        ...(remote === undefined && { timeoutMs: GIT_TIMEOUT_MS }),
        ...(server !== undefined && { secret: `${context.token}\n` }),
    }, mostOutput);
    if (ended.startError)
        throw gitNotStarted(ended.startError);
    if (ended.cancelled)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .IncidentError */ .x1('cancelled', 'cancelled while git was running');
    return ended;
}
function gitNotStarted({ code, message }) {
    const why = code === 'ENOENT' ? 'git is not installed, or not in the PATH' : `git cannot start: ${message}`;
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .IncidentError */ .x1('internal-error', why);
}
// Logins lie in both folders, Podman's for one, so a consumer's processes get neither variable.
const XDG_VARIABLES = ['XDG_CONFIG_HOME', 'XDG_RUNTIME_DIR'];
// Keys, agents and settings of the user are how git reaches repositories that need them.
const KEPT_VARIABLES = ['HOME', 'SSH_AUTH_SOCK', 'GIT_SSH_COMMAND', 'GIT_SSL_NO_VERIFY', ...XDG_VARIABLES];
function credentialOptions(server) {
    return ['-c', 'credential.helper=', '-c', `credential.${server}.helper=${HELPER}`, '-c', 'core.askPass='];
}
// Git adds these lines to every failure of a transport; they say nothing about this one.
const GENERAL_ADVICE = /^(Please make sure you have the correct access rights|and the repository exists\.)$/;
/** The last lines of what git said, for an error. */
function gitErrorText(ended) {
    if (ended.timedOut)
        return 'git did not answer in time';
    const own = ended.stderr
        .split('\n')
        .filter(line => !TRACE_LINE.test(line) && !GENERAL_ADVICE.test(line.trim()));
    return (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_5__/* .cutText */ .IN)((0,_shared_text_js__WEBPACK_IMPORTED_MODULE_5__/* .lastLines */ .w$)(own.join('\n'), 3).join(' / '), 600);
}
/** How many milliseconds the server wants to be left alone for, where its last answer says so. */
function gitRetryAfter({ stderr }) {
    const received = stderr.split('\n').flatMap(line => {
        const header = /^<= Recv header: retry-after: *(.*)$/i.exec(TRACE_LINE.exec(line)?.[1] ?? '');
        return header?.[1] === undefined ? [] : [header[1]];
    });
    return (0,_shared_retry_after_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRetryAfter */ .m)(received.at(-1));
}
/** The server, with its port where the URL names one; undefined for a folder of this machine. */
function gitHost({ url }) {
    if (URL.canParse(url))
        return new URL(url).host || undefined;
    return /^(?:[\w.-]+@)?([\w.-]+):/.exec(url)?.[1];
}
/** Where `owner/name` lives, as in `https://github.com`. */
function githubServer(env) {
    return env['GITHUB_SERVER_URL'] || 'https://github.com';
}
/**
 * @param text `owner/name`, a git URL, or a path relative to `root`
 * @param server where `owner/name` lives, as in `https://github.com`
 */
function parseRepository(text, root, server) {
    if (/^[\w.-]+\/[\w.-]+$/.test(text) && !text.startsWith('.')) {
        return { name: text, url: `${server}/${text.replace(/\.git$/, '')}.git`, tokenServer: server };
    }
    if (/^[\w+.-]+:\/\//.test(text)) {
        const sameServer = text.startsWith(`${server}/`);
        return { name: text, url: text, ...(sameServer && { tokenServer: server }) };
    }
    // The short form of ssh, `user@host:path`.
    if (/^[\w.-]+@[\w.-]+:/.test(text))
        return { name: text, url: text };
    return { name: text, url: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(text) ? text : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, text) };
}


/***/ }),

/***/ 84737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ shardName),
/* harmony export */   Fu: () => (/* binding */ controlName),
/* harmony export */   HW: () => (/* binding */ isReservedTag),
/* harmony export */   P3: () => (/* binding */ isTrialTag),
/* harmony export */   Ri: () => (/* binding */ baselineName),
/* harmony export */   YZ: () => (/* binding */ candidateBeside),
/* harmony export */   Yn: () => (/* binding */ givenBeside),
/* harmony export */   cJ: () => (/* binding */ COMMIT),
/* harmony export */   cd: () => (/* binding */ givenMarker),
/* harmony export */   jQ: () => (/* binding */ RUN_LABEL),
/* harmony export */   p4: () => (/* binding */ givenName),
/* harmony export */   so: () => (/* binding */ isCandidateTag),
/* harmony export */   tZ: () => (/* binding */ CANDIDATE_LABEL),
/* harmony export */   vf: () => (/* binding */ candidateName)
/* harmony export */ });
/** The label by which everything of a run is known in the engine. Its value is the run's ID. */
const RUN_LABEL = 'compat-gate.run';
/** The label that says which commit an image was a candidate for. */
const CANDIDATE_LABEL = 'compat-gate.candidate';
/** A commit, or the beginning of one: all that a candidate is ever tagged after. */
const COMMIT = /^[0-9a-f]{7,64}$/;
const PREFIX = 'pr-';
const DIRTY = '-dirty';
const GIVEN = '-image';
// Its group is what a trial adds to the candidate's own tag.
const CANDIDATE_REFERENCE = new RegExp(`:${PREFIX}[0-9a-f]{7,64}(?:${DIRTY}|${GIVEN})?(-s\\d+|-control)?$`);
/**
 * What a build calls the candidate of a commit, `pr-<sha>`.
 *
 * @param tree `dirty` where uncommitted changes are part of it: then it is `pr-<sha>-dirty`
 */
function candidateName(repository, commit, { dirty } = { dirty: false }) {
    return nameOf(repository, `${PREFIX}${commit}${dirty ? DIRTY : ''}`);
}
/**
 * What an image is called that was there before the run: after itself, because it is no commit's build.
 *
 * @param digest `sha256:…` that its reference was resolved to
 */
function givenName(repository, digest) {
    return nameOf(repository, `${PREFIX}${digest.slice('sha256:'.length).slice(0, 40)}${GIVEN}`);
}
const GIVEN_REFERENCE = new RegExp(`^(.+:${PREFIX}[0-9a-f]{7,64}${GIVEN})(?:-s\\d+|-control)?$`);
const MARKER = '-run';
/**
 * The name of an image beside one that was given, which carries the label of its run in its place; undefined for the name
 * of any other image.
 */
function givenMarker(reference) {
    const name = GIVEN_REFERENCE.exec(reference)?.[1];
    return name === undefined ? undefined : `${name}${MARKER}`;
}
/** The image that such a name stands beside; undefined for any other name. */
function givenBeside(marker) {
    const name = marker.endsWith(MARKER) ? marker.slice(0, -MARKER.length) : '';
    return givenMarker(name) === marker ? name : undefined;
}
/** What the dead image of a negative control is called, beside the candidate. */
function controlName(repository, candidateTag) {
    return nameOf(repository, `${candidateTag}-control`);
}
const BASELINE = '-baseline';
/** What the published image is called that the candidate is compared with: a name for this run alone. */
function baselineName(repository, candidateTag) {
    return nameOf(repository, `${candidateTag}${BASELINE}`);
}
/** The candidate beside which a reference names the published image; undefined for any other reference. */
function candidateBeside(reference) {
    const candidate = reference.endsWith(BASELINE) ? reference.slice(0, -BASELINE.length) : undefined;
    return candidate !== undefined && isCandidateTag(candidate) ? candidate : undefined;
}
/** What the candidate is called for one shard of a trial alone. @param shard from 1 */
function shardName(repository, candidateTag, shard) {
    return nameOf(repository, `${candidateTag}-s${shard}`);
}
function nameOf(repository, tag) {
    return { reference: `${repository}:${tag}`, tag };
}
/** Whether a tag could be a candidate's. Such a tag is never published. */
function isReservedTag(tag) {
    return tag.startsWith(PREFIX);
}
/** Whether a reference names a candidate, by whichever of its tags. */
function isCandidateTag(reference) {
    return CANDIDATE_REFERENCE.test(reference);
}
/** Whether a reference is a name that only a trial needs: the candidate's for a shard, or the dead image's. */
function isTrialTag(reference) {
    return CANDIDATE_REFERENCE.exec(reference)?.[1] !== undefined;
}


/***/ })

};
