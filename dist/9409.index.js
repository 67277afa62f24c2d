export const id = 9409;
export const ids = [9409];
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

/***/ 1019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ dealFiles)
/* harmony export */ });
/* harmony import */ var _shared_deal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18169);

/**
 * Divides a consumer's test files among shards, so that the last shard ends early by what the last run took; a file that it did not
 * have counts as long as the others on the average. In each shard those that were red come first.
 *
 * @param count at least 1
 * @returns for each shard the positions of its files in `test.files`, in the order in which they run
 */
function dealFiles({ files, lastRun }, count) {
    const known = files.flatMap(file => lastRun?.get(file)?.durationMs ?? []);
    const usual = known.length === 0 ? 1 : known.reduce((sum, one) => sum + one, 0) / known.length;
    const costs = files.map(file => lastRun?.get(file)?.durationMs ?? usual);
    const wasGreen = (position) => (lastRun?.get(files[position] ?? '')?.wasRed === true ? 0 : 1);
    return (0,_shared_deal_js__WEBPACK_IMPORTED_MODULE_0__/* .dealEvenly */ .e)(costs, count).map(one => one.sort((a, b) => wasGreen(a) - wasGreen(b) || a - b));
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

/***/ 682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   Cs: () => (/* binding */ makePlan),
/* harmony export */   EM: () => (/* binding */ plannedName),
/* harmony export */   HM: () => (/* binding */ baselineReference),
/* harmony export */   Kn: () => (/* binding */ buildMatrix),
/* harmony export */   _U: () => (/* binding */ consumersOfPlan),
/* harmony export */   gc: () => (/* binding */ trialMatrix),
/* harmony export */   gq: () => (/* binding */ refuseOtherPlan),
/* harmony export */   vS: () => (/* binding */ parsePlan)
/* harmony export */ });
/* unused harmony export Plan */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2503);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37096);
/* harmony import */ var _config_file_parts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(53691);
/* harmony import */ var _config_releases_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83544);
/* harmony import */ var _config_shards_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1019);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26064);
/* harmony import */ var _image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84737);
/* harmony import */ var _image_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1576);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80604);
/* harmony import */ var _shared_json_documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57886);










/** Version of the plan format. A reader refuses any other. */
const PLAN_SCHEMA = 'compat-gate/plan@3';
/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrix */
const MOST_JOBS = 256;
const PlannedConsumer = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    repository: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    ref: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** The commit that every trial of this consumer checks out. */
    pin: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'expected a full SHA'),
    /** Where it is a release of a consumer of the configuration. */
    release: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ of: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), tag: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }).optional(),
});
const PlannedTrial = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    consumer: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    platform: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    shard: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().positive(),
    shards: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().positive(),
    files: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).min(1),
});
const PlannedDivision = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    consumer: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    file: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** Of the tests of each part but the last, as `keyOfTest` has them. */
    keys: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^\w+$/, 'expected letters, digits and underscores')).min(1)).min(1),
});
const PlannedBaseline = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    /** `<repository>:<tag>`, or `<repository>@sha256:…`. */
    reference: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** What the registry had there: it counts for every trial, wherever the tag points by then. */
    found: _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Latest */ .Qu,
});
const Plan = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(PLAN_SCHEMA),
    /** The workflow's run and attempt; evidence of another one does not count. */
    run: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** What the candidate is tagged after; absent where nothing is built. */
    commit: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMIT */ .cJ, 'expected a commit').optional(),
    /** The image that is tried in the place of a build. */
    given: _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .GivenImage */ .Hi.optional(),
    /** The candidate's repository. */
    image: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** Those to build. */
    platforms: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).min(1),
    consumers: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(PlannedConsumer).min(1),
    trials: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(PlannedTrial).min(1),
    /** The files that are run in parts; absent where there is none. */
    divided: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(PlannedDivision).optional(),
    /** Where the published image's `:latest` pointed. */
    latest: _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Latest */ .Qu,
    /** The published image to compare with; absent where the configuration names none. */
    baseline: PlannedBaseline.optional(),
    /** Whether the trials record, and whether the judge refuses what has changed. */
    contract: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_config_config_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTRACT_MODES */ .uq),
    /** The change that is judged is known to edit the file of waivers. */
    editsWaivers: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(true).optional(),
    /** The digest of what is asked of the image; absent where not all of it is known. */
    question: _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np.optional(),
});
/**
 * What has to be built and tried: every consumer, on each of its platforms, in as many sets of files as `test.shards` says.
 *
 * @param usual the platforms when the configuration names none
 * @throws UsageError for more jobs than a matrix can have
 */
function makePlan(config, consumers, { run, commit, given, consumers: pinned, latest, baseline }, usual = [(0,_image_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .ownPlatform */ .g$)()]) {
    const platformsOf = ({ platforms }) => (platforms.length === 0 ? usual : platforms);
    const trials = consumers.flatMap(consumer => platformsOf(consumer).flatMap(platform => shardsOf(consumer, platform)));
    if (trials.length > MOST_JOBS) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`the plan has ${trials.length} trials, and a matrix at most ${MOST_JOBS} jobs: lower test.shards, or name fewer platforms`);
    }
    const divided = consumers.flatMap(({ name, test }) => (test.divided ?? []).map(one => ({ consumer: name, ...one })));
    return {
        schema: PLAN_SCHEMA,
        run,
        ...(commit !== undefined && { commit }),
        ...(given && { given }),
        consumers: pinned,
        latest,
        ...(baseline && { baseline }),
        contract: config.contract,
        image: config.candidate.image,
        platforms: platformsOf(config.candidate),
        trials,
        ...(divided.length > 0 && { divided }),
    };
}
function shardsOf({ name, test }, platform) {
    const shards = Math.min(test.shards, test.files.length);
    return (0,_config_shards_js__WEBPACK_IMPORTED_MODULE_7__/* .dealFiles */ ._)(test, shards).map((positions, index) => ({
        consumer: name,
        platform,
        shard: index + 1,
        shards,
        files: positions.flatMap(position => test.files[position] ?? []),
    }));
}
/** @throws UsageError when the text is no plan, or one of another version */
function parsePlan(text) {
    const wayOut = 'give it what the stage `plan` of this release has set as its output `plan`';
    const refuse = (why, cause) => new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`plan: expected a plan, but ${why}; ${wayOut}`, { cause });
    return (0,_shared_json_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJsonDocument */ .dH)(text, Plan, refuse);
}
/** @throws UsageError when this configuration would have made another plan */
function refuseOtherPlan(plan, config) {
    const own = makePlan(config, consumersOfPlan(plan, config), plan, plan.platforms);
    const key = ({ image, platforms, contract, trials }) => JSON.stringify([image, platforms, contract, sharedOut(trials)]);
    const isBuilt = config.candidate.imageRef === undefined || plan.given !== undefined;
    if (isBuilt && key(own) === key(plan) && baselineReference(config) === plan.baseline?.reference)
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb('plan: it was made from another configuration than the one that is checked out: check out the same commit in every job');
}
/**
 * What the candidate of a plan is called.
 *
 * @throws UsageError when the plan does not say what it is
 */
function plannedName({ image, commit, given }) {
    if (given !== undefined)
        return (0,_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .givenName */ .p4)(image, given.digest);
    if (commit !== undefined)
        return (0,_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .candidateName */ .vf)(image, commit);
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb('plan: expected a commit, or an image that is given');
}
/** Which files each consumer is tried with in how many shards; which of them a file is in may be of the last run's times. */
function sharedOut(trials) {
    const shards = trials.map(({ files: _, ...trial }) => trial);
    const files = trials.flatMap(({ consumer, platform, files }) => files.map(file => [consumer, platform, file]));
    return [shards, files.map(one => JSON.stringify(one)).sort()];
}
/** The consumers that a plan names, out of a configuration; those that it does not have are missing. */
function consumersOfPlan(plan, config) {
    return plan.consumers.flatMap(({ name, release }) => {
        const found = config.consumers.find(one => one.name === (release?.of ?? name));
        if (found === undefined)
            return [];
        if (release === undefined)
            return dividedAs(plan, found);
        return found.releases === undefined ? [] : dividedAs(plan, (0,_config_releases_js__WEBPACK_IMPORTED_MODULE_8__/* .releaseConsumer */ .O7)(found, release.tag));
    });
}
function dividedAs({ divided = [] }, consumer) {
    const own = divided.filter(one => one.consumer === consumer.name);
    return { ...consumer, test: (0,_config_file_parts_js__WEBPACK_IMPORTED_MODULE_9__/* .withParts */ .dK)(consumer.test, own) };
}
/** Where the registry has the published image to compare with; undefined where the configuration names none. */
function baselineReference({ candidate, baseline }) {
    if (baseline === undefined)
        return undefined;
    return `${candidate.image}${_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST */ .Dh.test(baseline.image) ? '@' : ':'}${baseline.image}`;
}
/** The part of a trial. */
function partOf({ platform, shard, shards }) {
    return { platform, shard, shards };
}
/** A job for each platform. `name` is part of an artifact's name, and the `build` of a trial is one of these. */
function buildMatrix({ platforms }) {
    return { include: platforms.map(platform => ({ platform, name: (0,_image_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .platformSlug */ .DN)(platform) })) };
}
/** A job for each trial. */
function trialMatrix({ trials, }) {
    const include = trials.map(({ files: _, ...trial }) => {
        const build = (0,_image_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .platformSlug */ .DN)(trial.platform);
        return { ...trial, build, name: `${trial.consumer}-${trial.shard}-${build}` };
    });
    return { include };
}


/***/ }),

/***/ 18169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ dealEvenly)
/* harmony export */ });
/**
 * Deals what takes so long among so many hands, so that the last one ends early: the longest first, each to whoever has least so far.
 * That takes at most 4/3 of the shortest time there is (Graham 1969, https://doi.org/10.1137/0117039). What takes equally long is dealt in turns.
 *
 * @param costs of each, in any unit
 * @returns for each hand the positions in `costs`, in ascending order
 */
function dealEvenly(costs, hands) {
    const dealt = Array.from({ length: hands }, () => ({ sum: 0, positions: [] }));
    const longestFirst = [...costs.keys()].sort((a, b) => (costs[b] ?? 0) - (costs[a] ?? 0) || a - b);
    for (const position of longestFirst) {
        const least = dealt.reduce((best, hand) => (hand.sum < best.sum ? hand : best));
        least.sum += costs[position] ?? 0;
        least.positions.push(position);
    }
    return dealt.map(({ positions }) => positions.sort((a, b) => a - b));
}


/***/ })

};
