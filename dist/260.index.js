export const id = 260;
export const ids = [260,140,759];
export const modules = {

/***/ 6163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ buildCandidate),
/* harmony export */   Lx: () => (/* binding */ findBuilder),
/* harmony export */   gP: () => (/* binding */ runPreparations),
/* harmony export */   xE: () => (/* binding */ removeContainersOfRun)
/* harmony export */ });
/* unused harmony exports buildOnce, buildxCommand, BuildTail */
/* harmony import */ var _engine_connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6370);
/* harmony import */ var _image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4737);
/* harmony import */ var _process_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1178);
/* harmony import */ var _process_execute_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7020);
/* harmony import */ var _process_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1152);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(604);
/* harmony import */ var _shared_failure_causes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(290);
/* harmony import */ var _shared_retries_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9333);








/** Runs the repository's own preparations, one after the other, in the root of the repository. */
async function runPreparations(config, context) {
    for (const line of config.prepare) {
        const output = new BuildTail();
        const ended = await (0,_process_execute_js__WEBPACK_IMPORTED_MODULE_3__/* .runCommand */ .d1)({
            program: 'bash',
            args: ['-euo', 'pipefail', '-c', line],
            cwd: context.root,
            env: (0,_process_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .allowedEnvironment */ .m0)(context.env, ['HOME', 'XDG_RUNTIME_DIR'], { [_process_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_MARK */ .GT]: context.run }),
        }, {
            signal: context.signal,
            onOutput: chunk => {
                output.add(chunk.toString('utf8'));
                context.onOutput(chunk);
            },
        });
        if (ended.cancelled)
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .IncidentError */ .x1('cancelled', `cancelled while '${line}' was running`);
        if (ended.exitCode !== 0)
            throw output.failure(`candidate.prepare: '${line}' ${(0,_process_execute_js__WEBPACK_IMPORTED_MODULE_3__/* .howEnded */ .f2)(ended)}`);
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
        env: (0,_engine_connect_js__WEBPACK_IMPORTED_MODULE_0__/* .clientEnvironment */ .B5)(context),
    };
    const ended = await (0,_process_execute_js__WEBPACK_IMPORTED_MODULE_3__/* .runCommand */ .d1)(command, {
        signal: context.signal,
        listener: context.listener,
        timeoutMs: 10_000,
    });
    if (ended.cancelled)
        throw buildCancelled();
    return ended.exitCode === 0 ? 'buildx' : 'engine';
}
/**
 * Builds the request, again where a registry or the network refused it, and makes sure that the tag names what was
 * built, by the label of this run.
 */
async function buildCandidate(builder, request, context) {
    await (0,_shared_retries_js__WEBPACK_IMPORTED_MODULE_7__/* .withRetries */ .LH)(() => buildOnce(builder, request, context), context.signal, context.retryOptions);
    const image = await context.engine.image(request.tag);
    if (image?.labels[_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_LABEL */ .jQ] === context.run)
        return { engineId: image.id, builder };
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .IncidentError */ .x1('build-failed', `the build ended well, but ${request.tag} does not name what it built`);
}
/** Builds, and resolves when the engine has the image. */
async function buildOnce(builder, request, context) {
    if (builder === 'engine')
        await buildByEngine(request, context);
    else
        await buildByBuildx(request, context);
}
async function buildByBuildx(request, context) {
    const output = new BuildTail();
    const ended = await (0,_process_execute_js__WEBPACK_IMPORTED_MODULE_3__/* .runCommand */ .d1)(buildxCommand(request, context.root, (0,_engine_connect_js__WEBPACK_IMPORTED_MODULE_0__/* .clientEnvironment */ .B5)(context)), {
        signal: context.signal,
        listener: context.listener,
        onOutput: chunk => {
            output.add(chunk);
            context.onOutput(chunk);
        },
    });
    if (ended.cancelled)
        throw buildCancelled();
    if (ended.exitCode !== 0)
        throw output.failure(`docker buildx ${(0,_process_execute_js__WEBPACK_IMPORTED_MODULE_3__/* .howEnded */ .f2)(ended)}`);
}
async function buildByEngine(request, { engine, onOutput, signal }) {
    try {
        await engine.build(request, text => onOutput(Buffer.from(text)), signal);
    }
    catch (error) {
        throw signal.aborted ? buildCancelled() : error;
    }
}
function buildCancelled() {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .IncidentError */ .x1('cancelled', 'cancelled while the candidate was being built');
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
const KEPT_LINES = 20;
const KEPT_CHARACTERS = 4_096;
/** The end of a build's output, kept so that a failure can say where it happened. */
class BuildTail {
    #reader = new _process_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .Lines */ .q(line => this.#line(line), KEPT_CHARACTERS);
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
        const cause = (0,_shared_failure_causes_js__WEBPACK_IMPORTED_MODULE_6__/* .classifyBuildFailure */ .n5)(last, this.#step);
        if (cause !== undefined)
            return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .IncidentError */ .x1(cause, message);
        return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .BuildError */ .zS(message, this.#step);
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
/** Removes every container of the images that a run has built, whether it still runs or not. */
async function removeContainersOfRun(run, engine) {
    for (const { id } of await engine.containersWithLabel(`${_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_LABEL */ .jQ}=${run}`))
        await engine.removeContainer(id);
}


/***/ }),

/***/ 4737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ shardName),
/* harmony export */   Fu: () => (/* binding */ controlName),
/* harmony export */   Gb: () => (/* binding */ candidateTag),
/* harmony export */   HW: () => (/* binding */ isReservedTag),
/* harmony export */   P3: () => (/* binding */ isTrialTag),
/* harmony export */   cJ: () => (/* binding */ COMMIT),
/* harmony export */   jQ: () => (/* binding */ RUN_LABEL),
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
// Its group is what a trial adds to the candidate's own tag.
const CANDIDATE_REFERENCE = new RegExp(`:${PREFIX}[0-9a-f]{7,64}(-s\\d+|-control)?$`);
/** `pr-<sha>`. */
function candidateTag(commit) {
    return `${PREFIX}${commit}`;
}
/** What a build calls the candidate of a commit. */
function candidateName(repository, commit) {
    return nameOf(repository, candidateTag(commit));
}
/** What the dead image of a negative control is called, beside the candidate. */
function controlName(repository, candidateTag) {
    return nameOf(repository, `${candidateTag}-control`);
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


/***/ }),

/***/ 2140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ readSmallFile),
/* harmony export */   LC: () => (/* binding */ freshStream),
/* harmony export */   _o: () => (/* binding */ writeFresh),
/* harmony export */   lf: () => (/* binding */ openRegular),
/* harmony export */   n4: () => (/* binding */ packageFolder),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   sx: () => (/* binding */ READ_UNKNOWN)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(604);
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






/** How to open what a foreign process may have put there: never through a link, never waiting at a FIFO. */
const READ_UNKNOWN = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK;
/** Opens a file that a foreign process may have replaced. Rejects for everything but a regular file. */
async function openRegular(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, READ_UNKNOWN);
    if ((await file.stat()).isFile())
        return file;
    await file.close();
    throw new Error(`expected a regular file at ${path}, got another kind`);
}
/**
 * The text of such a file.
 *
 * @throws Error when it has more bytes than that
 */
async function readSmallFile(path, mostBytes) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await openRegular(path), true);
        const { size } = await file.stat();
        if (size > mostBytes)
            throw new Error(`expected at most ${mostBytes} bytes in ${path}, got ${size}`);
        return await file.readFile('utf8');
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
// A consumer's process can put a link, which leads elsewhere, or a FIFO, at which open(2) waits for ever, where the
// gate is going to write. So what stands there goes, and the file has to be a new one: O_EXCL follows no link either.
const NEW = 'wx';
const WHATEVER = { recursive: true, force: true };
/**
 * Writes a new file in place of whatever stands at `path`. It is open when this returns, so that no process that is
 * started afterwards comes before it. What goes wrong is an `error` of the stream.
 */
function freshStream(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, WHATEVER);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path, { fd: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, NEW) });
    }
    catch (error) {
        return new node_stream__WEBPACK_IMPORTED_MODULE_4__.Writable({ construct: failed => failed((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .asError */ .zR)(error)) });
    }
}
/** The same for a text that is there as a whole. */
async function writeFresh(path, text) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, WHATEVER);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(path, text, { flag: NEW });
}
/** 64 hexadecimal digits. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
/** The folder of this package, from the program that is running: `dist/index.js`, `bin/…` or a compiled source. */
function packageFolder() {
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(process.argv[1] ?? process.cwd()));
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'action.yml')) && folder !== (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder))
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder);
    return folder;
}


/***/ }),

/***/ 5961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   removeCandidate: () => (/* binding */ removeCandidate),
/* harmony export */   removeLeftovers: () => (/* binding */ removeLeftovers),
/* harmony export */   s: () => (/* binding */ removeRun)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _candidate_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6163);
/* harmony import */ var _image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4737);
/* harmony import */ var _process_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1178);
/* harmony import */ var _process_processes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4618);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(604);
/* harmony import */ var _trial_witness_event_barrier_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1228);







/**
 * Ends and removes what a run may have left: its processes by their mark, its containers by their
 * label, the tags of its event barriers, its working folders. Harmless when nothing is left, and when it is done twice.
 *
 * @throws Error that names all that could not be removed, once everything has been tried
 */
async function removeLeftovers(run, folders, engine) {
    const problems = [];
    const attempt = (work) => work.catch(error => problems.push((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)));
    await attempt((0,_process_processes_js__WEBPACK_IMPORTED_MODULE_4__/* .killMarked */ .fR)(`${_process_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_MARK */ .GT}=${run}`));
    if (engine !== undefined)
        await attempt((0,_candidate_build_js__WEBPACK_IMPORTED_MODULE_1__/* .removeContainersOfRun */ .xE)(run, engine));
    if (engine !== undefined)
        await attempt(untagAll(`${_trial_witness_event_barrier_js__WEBPACK_IMPORTED_MODULE_6__/* .BARRIER_NAME */ .Y}=${run}`, engine));
    if (engine !== undefined)
        await attempt(untagAll(`${_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_LABEL */ .jQ}=${run}`, engine, _image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .isTrialTag */ .P3));
    for (const folder of folders)
        await attempt((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 }));
    if (problems.length > 0)
        throw new Error(problems.join('; '));
}
/** Takes away every name of every image that this run has built; where another image has one of them now, it keeps it. */
async function removeCandidate(run, engine) {
    await untagAll(`${_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_LABEL */ .jQ}=${run}`, engine);
}
async function untagAll(label, engine, which = (_tag) => true) {
    const images = await engine.imagesWithLabel(label);
    for (const tag of images.flatMap(({ tags }) => tags).filter(which))
        await engine.untag(tag);
}
/** Removes what the run made; what cannot be removed is named and does not change the verdict. */
async function removeRun({ context, folders, engine }) {
    const { run, keep } = context;
    const unwanted = [...(keep.work ? [] : [folders.work]), ...(keep.candidate ? [] : [folders.candidate])];
    try {
        await removeLeftovers(run, unwanted, engine);
        if (!keep.candidate)
            await removeCandidate(run, engine);
        return [];
    }
    catch (error) {
        return [`not everything could be removed: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`];
    }
}


/***/ }),

/***/ 1228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ EventBarrier),
/* harmony export */   Y: () => (/* binding */ BARRIER_NAME)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(604);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(796);



/** The repository of the tags that a barrier sets, where nothing ever looks for an image, and the label with the run's ID. */
const BARRIER_NAME = 'compat-gate-fence';
const PAUSE_MS = 1000;
const ATTEMPTS = 10;
const BROKEN = 'the event stream broke before the witness had seen everything';
const UNSEEN = `the engine did not report the witness's own tag within ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSeconds */ .Xo)(ATTEMPTS * PAUSE_MS)}`;
/**
 * Proves that the event stream is live, and that every event up to now has been read: an empty image of the witness's
 * own gets a tag that never was, and the `tag` event has to come. Events arrive in the engine's order, so what was
 * before it has come too. The candidate itself is left alone: a tag taken away could be its last.
 */
class EventBarrier {
    #engine;
    #sleep;
    #run;
    #tags = new Set();
    /** Names that the engine has, the oldest first. */
    #names = [];
    #imageId;
    #seen = () => { };
    /** `run` is unique to the run: by it the tags of a barrier are found that nobody removed. */
    constructor(engine, sleep, run) {
        this.#engine = engine;
        this.#sleep = sleep;
        this.#run = run;
    }
    /**
     * Resolves with undefined once the event of a tag was seen, else with why none was. Several are set in turn, a second
     * apart, because an engine may accept the stream a moment before it listens itself. Never rejects.
     */
    async reach(broken) {
        const seen = new Promise(resolve => {
            this.#seen = () => resolve('seen');
        });
        const pause = new AbortController();
        try {
            for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
                await this.#setTag();
                const end = await Promise.race([seen, broken.then(() => 'broken'), this.#wait(pause.signal)]);
                if (end === 'seen')
                    return undefined;
                if (end === 'broken')
                    return new Error(BROKEN);
            }
            return new Error(UNSEEN);
        }
        catch (error) {
            return (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asError */ .zR)(error);
        }
        finally {
            pause.abort();
            await this.#removeTags(1);
        }
    }
    /** Takes the events of its own tags, which concern nobody else: false for every other event. */
    take({ type, action, reference }) {
        const isOwn = type === 'image' && this.#tags.has(reference.slice(reference.lastIndexOf(':') + 1));
        if (isOwn && action === 'tag')
            this.#seen();
        return isOwn;
    }
    /** Removes all tags, and with the last one the image. */
    async close() {
        await this.#removeTags(0);
    }
    /** The image is made anew when someone pruned it meanwhile. */
    async #setTag() {
        const tag = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
        this.#tags.add(tag);
        const image = this.#imageId === undefined ? undefined : await this.#engine.image(this.#imageId);
        this.#names.push(`${BARRIER_NAME}:${tag}`);
        if (image !== undefined)
            return this.#engine.tag(image.id, BARRIER_NAME, tag);
        this.#imageId = await this.#engine.makeEmptyImage(`${BARRIER_NAME}:${tag}`, { [BARRIER_NAME]: this.#run });
    }
    async #wait(signal) {
        await this.#sleep(PAUSE_MS, signal).catch(() => { });
    }
    /** A tag that the engine does not remove is left: it is gone, or someone else was faster. */
    async #removeTags(keep) {
        const names = this.#names.slice(0, this.#names.length - keep);
        this.#names = this.#names.slice(names.length);
        for (const name of names)
            await this.#engine.untag(name).catch(() => { });
    }
}


/***/ })

};
