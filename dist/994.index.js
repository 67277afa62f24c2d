export const id = 994;
export const ids = [994];
export const modules = {

/***/ 4961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ BuildOutput)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _incidents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(526);
/* harmony import */ var _process_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1152);



const KEPT_LINES = 20;
const KEPT_CHARACTERS = 4_096;
/** The end of a build's output, kept so that a failure can say where it happened. */
class BuildOutput {
    #reader = new _process_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .Lines */ .q(line => this.#line(line), KEPT_CHARACTERS);
    #lines = [];
    #step;
    add(chunk) {
        this.#reader.write(chunk);
    }
    /** @param how it ended, as in `docker buildx ended with exit code 1` */
    failure(how) {
        this.#reader.end();
        const step = this.#step === undefined ? '' : ` in the step ${this.#step}`;
        const last = this.#lines.join('\n  ');
        const end = last === '' ? ', without a word' : `; its last lines:\n  ${last}`;
        const message = `the candidate could not be built${step}: ${how}${end}`;
        const cause = (0,_incidents_js__WEBPACK_IMPORTED_MODULE_1__/* .buildCause */ .oS)(last, this.#step);
        if (cause !== undefined)
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IncidentError */ .x1(cause, message);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS(message, this.#step);
    }
    #line(line) {
        if (line.trim() === '')
            return;
        // BuildKit repeats the failed step in a line of its own: ` > [2/3] RUN make:`.
        const failed = /^\s*> (\[.+\] .+?):?$/.exec(line)?.[1];
        if (failed !== undefined)
            this.#step = failed;
        this.#lines.push(line);
        if (this.#lines.length > KEPT_LINES)
            this.#lines.shift();
    }
}


/***/ }),

/***/ 6163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iq: () => (/* binding */ keepApart),
/* harmony export */   Lx: () => (/* binding */ findBuilder),
/* harmony export */   jQ: () => (/* binding */ RUN_LABEL),
/* harmony export */   jq: () => (/* binding */ build),
/* harmony export */   mK: () => (/* binding */ buildRequest),
/* harmony export */   tZ: () => (/* binding */ CANDIDATE_LABEL)
/* harmony export */ });
/* unused harmony export buildxCommand */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _engine_build_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4448);
/* harmony import */ var _engine_client_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5577);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7406);
/* harmony import */ var _process_execute_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8106);
/* harmony import */ var _process_how_ended_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5804);
/* harmony import */ var _build_output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4961);








/** The label by which everything of a run is known in the engine. Its value is the run's ID. */
const RUN_LABEL = 'compat-gate.run';
/** The label that says which commit an image was a candidate for. */
const CANDIDATE_LABEL = 'compat-gate.candidate';
/** What is to be built, checked: a Dockerfile or a context that is not there is the configuration's error. */
function buildRequest(config, commit, context) {
    const contextDir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.root, config.context);
    const dockerfile = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.root, config.dockerfile);
    if (!found(contextDir)?.isDirectory())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`candidate.context: there is no folder ${contextDir}`);
    if (!found(dockerfile)?.isFile())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`candidate.dockerfile: there is no file ${dockerfile}`);
    return {
        contextDir,
        dockerfile,
        tag: `${config.image}:pr-${commit}`,
        labels: { [RUN_LABEL]: context.run, [CANDIDATE_LABEL]: `pr-${commit}` },
        buildArgs: config.buildArgs,
        ...(config.target !== undefined && { target: config.target }),
        ...(context.platform !== undefined && { platform: context.platform }),
    };
}
/**
 * What the gate writes while it builds, a consumer's checkout for one, must not become part of the candidate.
 *
 * @throws UsageError when the folder of the run is part of the build context
 */
async function keepApart(folder, { contextDir, dockerfile }) {
    const path = await (0,_engine_build_context_js__WEBPACK_IMPORTED_MODULE_2__/* .pathInContext */ .k)(folder, contextDir, dockerfile);
    if (path === undefined)
        return;
    const ignore = path === '' ? '' : `, or name ${path} in .dockerignore`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`the gate would write to ${folder}, which is part of the build context ${contextDir}: choose a folder outside of it with --report${ignore}`);
}
function found(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    }
    catch {
        return undefined;
    }
}
/** What builds: buildx where it is installed, else the engine's own API. */
async function findBuilder(context) {
    // Podman's docker-compatible socket has no BuildKit behind it.
    if (/podman/i.test(context.facts.name))
        return 'engine';
    const command = {
        program: 'docker',
        args: ['buildx', 'version'],
        cwd: context.root,
        env: (0,_engine_client_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .clientEnvironment */ .B)(context),
    };
    const ended = await (0,_process_execute_js__WEBPACK_IMPORTED_MODULE_5__/* .execute */ .g)(command, { signal: context.signal, timeoutMs: 10_000 });
    if (ended.cancelled)
        throw cancelled();
    return ended.exitCode === 0 ? 'buildx' : 'engine';
}
/** Builds, and resolves when the engine has the image. */
async function build(builder, request, context) {
    if (builder === 'engine')
        await buildByEngine(request, context);
    else
        await buildByBuildx(request, context);
}
async function buildByBuildx(request, context) {
    const output = new _build_output_js__WEBPACK_IMPORTED_MODULE_6__/* .BuildOutput */ .a();
    const ended = await (0,_process_execute_js__WEBPACK_IMPORTED_MODULE_5__/* .execute */ .g)(buildxCommand(request, context.root, (0,_engine_client_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .clientEnvironment */ .B)(context)), {
        signal: context.signal,
        onOutput: chunk => {
            output.add(chunk);
            context.onOutput(chunk);
        },
    });
    if (ended.cancelled)
        throw cancelled();
    if (ended.exitCode !== 0)
        throw output.failure(`docker buildx ${(0,_process_how_ended_js__WEBPACK_IMPORTED_MODULE_7__/* .howEnded */ .f)(ended)}`);
}
async function buildByEngine(request, { engine, onOutput, signal }) {
    try {
        await engine.build(request, text => onOutput(Buffer.from(text)), signal);
    }
    catch (error) {
        throw signal.aborted ? cancelled() : error;
    }
}
function cancelled() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .IncidentError */ .x1('cancelled', 'cancelled while the candidate was being built');
}
/** The call of buildx, as a value. `--provenance=false` keeps the result one image, not an index. */
function buildxCommand(request, cwd, env) {
    const pairs = (flag, values) => Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
    const args = ['buildx', 'build', '--load', '--provenance=false', '--progress=plain'];
    args.push('--tag', request.tag, '--file', request.dockerfile);
    args.push(...pairs('--label', request.labels), ...pairs('--build-arg', request.buildArgs));
    if (request.target !== undefined)
        args.push('--target', request.target);
    if (request.platform !== undefined)
        args.push('--platform', request.platform);
    return { program: 'docker', args: [...args, request.contextDir], cwd, env };
}


/***/ }),

/***/ 8855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ removeContainersOf)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6163);

/** Removes every container of the images that a run has built, whether it still runs or not. */
async function removeContainersOf(run, engine) {
    for (const { id } of await engine.containersWithLabel(`${_build_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_LABEL */ .jQ}=${run}`))
        await engine.removeContainer(id);
}


/***/ }),

/***/ 4448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ buildContext),
  k: () => (/* binding */ pathInContext)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(6118);
;// CONCATENATED MODULE: ./build/src/engine/dockerignore.js

/**
 * The rules of a `.dockerignore` file: the last pattern that matches a path, or a folder above it, decides
 * (https://docs.docker.com/build/concepts/context/#dockerignore-files).
 */
class DockerIgnore {
    #patterns;
    constructor(content) {
        const lines = content.replace(/^\uFEFF/, '').split('\n');
        this.#patterns = lines.filter(line => !line.startsWith('#')).flatMap(parse);
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
function parse(line) {
    const text = line.trim();
    const negated = text.startsWith('!');
    const written = negated ? text.slice(1).trim() : text;
    if (written === '' && negated)
        throw new Error('.dockerignore: expected a pattern after "!", got nothing');
    if (written === '')
        return [];
    const clean = external_node_path_.posix.normalize(written).replace(/(?<=.)\/$/, '');
    return [{ regex: compile(clean.replace(/^\/(?=.)/, '')), negated }];
}
function compile(pattern) {
    try {
        return new RegExp(`^${source(pattern)}$`);
    }
    catch (cause) {
        throw new Error(`.dockerignore: expected a pattern, got ${JSON.stringify(pattern)}`, { cause });
    }
}
/** `**` crosses folders, `*` and `?` do not, `[a-z]` is a class, a backslash takes the next character as it is. */
function source(pattern) {
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

;// CONCATENATED MODULE: ./build/src/engine/build-context.js
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
 */
async function buildContext(contextDir, dockerfile) {
    const root = await (0,promises_.realpath)(contextDir);
    const content = await ignoreFile(root, dockerfile);
    const name = await nameInside(root, dockerfile);
    const pack = tar_stream.pack();
    const job = new Packing(pack, root, new DockerIgnore(content ?? ''), new Set([name ?? '', '.dockerignore']));
    const stranger = name === undefined ? `.dockerfile.${(0,external_node_crypto_.randomUUID)()}` : undefined;
    const ignored = `${content ?? '.dockerignore'}\n${stranger}\n`;
    const extras = stranger === undefined ? {} : { [stranger]: await (0,promises_.readFile)(dockerfile), '.dockerignore': ignored };
    job.run(extras).catch((error) => pack.destroy(error));
    return { archive: external_node_stream_.Readable.from(pack, { objectMode: false }), dockerfile: name ?? stranger ?? '' };
}
/** Where a folder lies in the context, with `/` between its parts; undefined when it is no part of what is sent. */
async function pathInContext(folder, contextDir, dockerfile) {
    const root = await (0,promises_.realpath)(contextDir);
    const path = inside(root, await (0,promises_.realpath)(folder));
    if (path === undefined)
        return undefined;
    const ignore = new DockerIgnore((await ignoreFile(root, dockerfile)) ?? '');
    return ignore.ignores(path) ? undefined : path;
}
/** `<Dockerfile>.dockerignore` goes before `.dockerignore`, as with `docker buildx build`. */
async function ignoreFile(root, dockerfile) {
    return (await textOf(`${dockerfile}.dockerignore`)) ?? (await textOf((0,external_node_path_.join)(root, '.dockerignore')));
}
async function textOf(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
/** The Dockerfile's path in the context, its folder's links followed; undefined when it lies elsewhere. */
async function nameInside(root, dockerfile) {
    return inside(root, (0,external_node_path_.join)(await (0,promises_.realpath)((0,external_node_path_.dirname)(dockerfile)), (0,external_node_path_.basename)(dockerfile)));
}
function inside(root, target) {
    const path = (0,external_node_path_.relative)(root, target);
    return path === '..' || path.startsWith(`..${external_node_path_.sep}`) ? undefined : path.split(external_node_path_.sep).join('/');
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
        for (const name of (await (0,promises_.readdir)((0,external_node_path_.join)(this.#root, folder))).sort()) {
            const path = folder === '' ? name : `${folder}/${name}`;
            if (!replaced.has(path))
                await this.#path(path, replaced);
        }
    }
    async #path(path, replaced) {
        const stats = await (0,promises_.lstat)((0,external_node_path_.join)(this.#root, path));
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
            return this.#add({ ...header, type: 'symlink', linkname: await (0,promises_.readlink)((0,external_node_path_.join)(this.#root, path)) });
        if (stats.isFIFO())
            return this.#add({ ...header, type: 'fifo' });
        if (stats.isFile())
            await this.#file(path, header);
    }
    async #add(header, content) {
        await new Promise((resolve, reject) => {
            const entry = this.#pack.entry(header, error => (error ? reject(error) : resolve()));
            content?.on('error', error => entry.destroy(error)).pipe(entry);
        });
    }
    /** A file that shrinks or grows meanwhile makes tar-stream fail, rather than send what was never there. */
    async #file(path, header) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = __addDisposableResource(env_1, await (0,promises_.open)((0,external_node_path_.join)(this.#root, path), external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW), true);
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


/***/ }),

/***/ 5577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ clientEnvironment)
/* harmony export */ });
/* harmony import */ var _process_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1178);

// Logins, credential helpers and builders of the user live in the docker client's own folders.
const CLIENT = [
    'HOME',
    'DOCKER_CONFIG',
    'DOCKER_CERT_PATH',
    'DOCKER_TLS_VERIFY',
    'BUILDX_BUILDER',
    'BUILDX_CONFIG',
    'XDG_RUNTIME_DIR',
];
/**
 * The environment of the docker client and its plugins.
 *
 * @param more names that are passed on besides
 */
function clientEnvironment({ facts, env, run }, more = []) {
    const host = facts.isDefault ? {} : { DOCKER_HOST: facts.endpoint };
    return (0,_process_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .environment */ .cA)(env, [...CLIENT, ...more], { ...host, [_process_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_MARK */ .GT]: run });
}


/***/ }),

/***/ 1613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   removeCandidate: () => (/* binding */ removeCandidate),
/* harmony export */   removeLeftovers: () => (/* binding */ removeLeftovers)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _candidate_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6163);
/* harmony import */ var _candidate_containers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8855);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7406);
/* harmony import */ var _process_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1178);
/* harmony import */ var _process_processes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4618);
/* harmony import */ var _trial_shards_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2333);
/* harmony import */ var _trial_witness_fence_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(331);








/**
 * Ends and removes what a run may have left: its processes by their mark, its containers by their
 * label, its witness's fences, its working folders. Harmless when nothing is left, and when it is done twice.
 *
 * @throws Error that names all that could not be removed, once everything has been tried
 */
async function removeLeftovers(run, folders, engine) {
    const problems = [];
    const attempt = (work) => work.catch(error => problems.push((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)));
    await attempt((0,_process_processes_js__WEBPACK_IMPORTED_MODULE_5__/* .killMarked */ .fR)(`${_process_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .RUN_MARK */ .GT}=${run}`));
    if (engine !== undefined)
        await attempt((0,_candidate_containers_js__WEBPACK_IMPORTED_MODULE_2__/* .removeContainersOf */ .i)(run, engine));
    if (engine !== undefined)
        await attempt(untagAll(`${_trial_witness_fence_js__WEBPACK_IMPORTED_MODULE_7__/* .FENCE */ .A}=${run}`, engine));
    if (engine !== undefined)
        await attempt(untagAll(`${_candidate_build_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_LABEL */ .jQ}=${run}`, engine, _trial_shards_js__WEBPACK_IMPORTED_MODULE_6__/* .isTrialTag */ .P3));
    for (const folder of folders)
        await attempt((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 }));
    if (problems.length > 0)
        throw new Error(problems.join('; '));
}
/** Takes away every name of every image that this run has built; where another image has one of them now, it keeps it. */
async function removeCandidate(run, engine) {
    await untagAll(`${_candidate_build_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_LABEL */ .jQ}=${run}`, engine);
}
async function untagAll(label, engine, which = (_tag) => true) {
    const images = await engine.imagesWithLabel(label);
    for (const tag of images.flatMap(({ tags }) => tags).filter(which))
        await engine.untag(tag);
}


/***/ }),

/***/ 5804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ howEnded)
/* harmony export */ });
/** How a process ended, as the end of a sentence that begins with its name. */
function howEnded({ startError, endedBy, exitCode }) {
    if (startError)
        return `cannot start: ${startError.message}`;
    return `ended with ${endedBy ?? `exit code ${exitCode}`}`;
}


/***/ }),

/***/ 8846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ freePorts),
/* harmony export */   f5: () => (/* binding */ portTaken),
/* harmony export */   ov: () => (/* binding */ freePort)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);

/** Whether something of this machine already listens on a TCP port, on any of its addresses. */
async function portTaken(port) {
    for (const host of ['0.0.0.0', '127.0.0.1', '::']) {
        if (await isTaken(port, host))
            return true;
    }
    return false;
}
/** A port that was free a moment ago. The engine, not this process, will listen on it. */
async function freePort() {
    const [port] = await freePorts(1);
    return port;
}
/** Several of them, no two alike. */
async function freePorts(count) {
    const servers = await Promise.all(Array.from({ length: count }, listening));
    const ports = servers.map(portOf);
    await Promise.all(servers.map(server => new Promise(resolve => server.close(resolve))));
    return ports;
}
function listening() {
    const server = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.createServer)();
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', () => resolve(server));
    });
}
function portOf(server) {
    const address = server.address();
    if (address === null || typeof address === 'string')
        throw new Error('the system gave no port');
    return address.port;
}
function isTaken(port, host) {
    const server = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.createServer)();
    return new Promise(resolve => {
        // A machine without IPv6 answers EADDRNOTAVAIL: only a taken port counts.
        server.once('error', error => resolve('code' in error && error.code === 'EADDRINUSE'));
        server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(false)));
    });
}


/***/ }),

/***/ 2333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OJ: () => (/* binding */ makeShards),
/* harmony export */   P3: () => (/* binding */ isTrialTag),
/* harmony export */   mD: () => (/* binding */ shardTags),
/* harmony export */   so: () => (/* binding */ isCandidateTag)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8846);

/**
 * The tags beside the candidate's own that its shards will use: none when the files run one after the other, as they
 * must where the consumer needs a container or a port for itself.
 */
function shardTags({ test, exclusive }, tag) {
    const alone = exclusive.containers.length > 0 || exclusive.ports.length > 0;
    const count = alone ? 1 : Math.min(test.shards, test.files.length);
    return count === 1 ? [] : Array.from({ length: count }, (_, index) => `${tag}-s${index + 1}`);
}
// Its group is what a trial adds to the candidate's own tag.
const CANDIDATE_TAG = /:pr-[0-9a-f]{7,64}(-s\d+|-control)?$/;
/** Whether a reference names a candidate, by whichever of its tags. */
function isCandidateTag(reference) {
    return CANDIDATE_TAG.test(reference);
}
/** Whether a reference is a name that only a trial needs: the candidate's for a shard, or the dead image's. */
function isTrialTag(reference) {
    return CANDIDATE_TAG.exec(reference)?.[1] !== undefined;
}
/**
 * Divides a trial. A container tells by the name of its image which shard it belongs to, so each shard has a tag of
 * its own for the candidate; whoever gets the shards takes the tags away again.
 */
async function makeShards(config, image, context, engine) {
    const { title } = context;
    const files = [...config.test.files.keys()];
    const tags = shardTags(config, context.image.tag);
    if (tags.length === 0)
        return [{ name: title, logPrefix: '', files, image, siblings: [], names: [], told: context }];
    const named = (tag) => `${image.repository}:${tag}`;
    const names = Object.keys(context.ports);
    const ports = await (0,_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .freePorts */ .Dt)(tags.length * names.length);
    return Promise.all(tags.map(async (tag, index) => {
        await engine.tag(image.engineId, image.repository, tag);
        const reference = named(tag);
        return {
            name: `${title} (shard ${index + 1})`,
            logPrefix: `s${index + 1}-`,
            files: files.filter(file => file % tags.length === index),
            image: { ...image, reference },
            siblings: tags.filter(other => other !== tag).map(named),
            names: [reference],
            told: {
                trial: `${context.trial}-s${index + 1}`,
                image: { reference, tag },
                ports: Object.fromEntries(names.map(name => [name, String(ports.pop())])),
            },
        };
    }));
}


/***/ }),

/***/ 331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ FENCE),
/* harmony export */   O: () => (/* binding */ Fence)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);


/** The repository of the fences' names, where nothing ever looks for an image, and the label with the run's ID. */
const FENCE = 'compat-gate-fence';
const PAUSE_MS = 1000;
const ATTEMPTS = 10;
const BROKEN = 'the event stream broke before the witness had seen everything';
const UNSEEN = `the engine did not report the witness's own tag within ${(ATTEMPTS * PAUSE_MS) / 1000} s`;
/**
 * Proves that the event stream is live, and that every event up to now has been read: an empty image of the witness's
 * own gets a name that never was, and the `tag` event has to come. Events arrive in the engine's order, so what was
 * before it has come too. The candidate itself is left alone: a name taken away could be its last.
 */
class Fence {
    #engine;
    #sleep;
    #run;
    #nonces = new Set();
    #standing = [];
    #imageId;
    #seen = () => { };
    /** `run` is unique to the run: by it a fence is found that nobody took down. */
    constructor(engine, sleep, run) {
        this.#engine = engine;
        this.#sleep = sleep;
        this.#run = run;
    }
    /**
     * Undefined once a fence was seen, else why none was. Several are put up in turn, a second apart, because an engine
     * may accept the stream a moment before it listens itself. Never rejects.
     */
    async pass(broken) {
        const seen = new Promise(resolve => {
            this.#seen = () => resolve('seen');
        });
        const pause = new AbortController();
        try {
            for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
                await this.#put();
                const end = await Promise.race([seen, broken.then(() => 'broken'), this.#wait(pause.signal)]);
                if (end === 'seen')
                    return undefined;
                if (end === 'broken')
                    return new Error(BROKEN);
            }
            return new Error(UNSEEN);
        }
        catch (error) {
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asError */ .zR)(error);
        }
        finally {
            pause.abort();
            await this.#takeDown(1);
        }
    }
    /** True when the event is a fence going up or down, and no business of anyone else. */
    took({ type, action, reference }) {
        const isFence = type === 'image' && this.#nonces.has(reference.slice(reference.lastIndexOf(':') + 1));
        if (isFence && action === 'tag')
            this.#seen();
        return isFence;
    }
    /** Takes everything away, the image with its last name. */
    async close() {
        await this.#takeDown(0);
    }
    /** The image is made anew when someone pruned it meanwhile. */
    async #put() {
        const nonce = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
        this.#nonces.add(nonce);
        const image = this.#imageId === undefined ? undefined : await this.#engine.image(this.#imageId);
        this.#standing.push(`${FENCE}:${nonce}`);
        if (image !== undefined)
            return this.#engine.tag(image.id, FENCE, nonce);
        this.#imageId = await this.#engine.makeEmptyImage(`${FENCE}:${nonce}`, { [FENCE]: this.#run });
    }
    async #wait(signal) {
        await this.#sleep(PAUSE_MS, signal).catch(() => { });
    }
    /** What an engine does not take down is left: it is gone, or someone else was faster. */
    async #takeDown(keep) {
        const names = this.#standing.slice(0, this.#standing.length - keep);
        this.#standing = this.#standing.slice(names.length);
        for (const name of names)
            await this.#engine.untag(name).catch(() => { });
    }
}


/***/ })

};
