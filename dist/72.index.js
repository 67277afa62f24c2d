export const id = 72;
export const ids = [72];
export const modules = {

/***/ 2375:
/***/ ((__unused_webpack_module, exports) => {

// dockerode imports this at start-up, so it may only fail when a session is begun.
exports.Server = class {
  constructor() {
    throw new Error('BuildKit sessions are not supported: install docker buildx')
  }
}


/***/ }),

/***/ 3501:
/***/ ((__unused_webpack_module, exports) => {

// dockerode imports this at start-up, so it may only fail when a session is begun.
exports.loadSync = () => {
  throw new Error('BuildKit sessions are not supported: install docker buildx')
}


/***/ }),

/***/ 7736:
/***/ ((__unused_webpack_module, exports) => {

// dockerode imports this for the progress of BuildKit sessions, so it may only fail when it is used.
exports.loadSync = () => {
  throw new Error('the progress of BuildKit sessions is not supported: read the lines of the answer')
}


/***/ }),

/***/ 5380:
/***/ ((__unused_webpack_module, exports) => {

// dockerode's transport imports this at start-up, so it may only fail when a client is made.
exports.K = class {
  constructor() {
    throw new Error('ssh:// Docker hosts are not supported: forward the socket and set DOCKER_HOST=unix://…')
  }
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

/***/ 573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./node_modules/dockerode/lib/docker.js
var docker = __webpack_require__(9040);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(6843);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(3342);
// EXTERNAL MODULE: ./build/src/errors.js
var src_errors = __webpack_require__(7406);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./node_modules/p-retry/index.js + 1 modules
var p_retry = __webpack_require__(4995);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: ./build/src/incidents.js
var incidents = __webpack_require__(526);
// EXTERNAL MODULE: ./build/src/engine/build-context.js + 1 modules
var build_context = __webpack_require__(4448);
;// CONCATENATED MODULE: ./build/src/engine/json-lines.js
const NEWLINE = 0x0a;
const LONGEST = 16 * 1024 * 1024;
/**
 * The lines of a stream of bytes, without their ends, empty ones left out. A last line with no end is a line too.
 * Throws when a line grows over 16 MiB. Lines are split as bytes, so that a character is never cut in two.
 */
async function* lines(stream) {
    let rest = [];
    let length = 0;
    for await (const chunk of stream) {
        let from = 0;
        for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
            const line = json_lines_text([...rest, chunk.subarray(from, at)]);
            rest = [];
            length = 0;
            from = at + 1;
            if (line !== '')
                yield line;
        }
        rest.push(chunk.subarray(from));
        length += chunk.length - from;
        if (length > LONGEST)
            throw new Error(`the engine sent a line of more than ${LONGEST} bytes`);
    }
    const line = json_lines_text(rest);
    if (line !== '')
        yield line;
}
function json_lines_text(parts) {
    return Buffer.concat(parts).toString('utf8').trim();
}

;// CONCATENATED MODULE: ./build/src/engine/build-output.js


const KEPT = 20;
const Line = schemas/* object */.Ikc({
    stream: schemas/* string */.YjP().optional(),
    status: schemas/* string */.YjP().optional(),
    id: schemas/* string */.YjP().optional(),
    progress: schemas/* string */.YjP().optional(),
    error: schemas/* string */.YjP().optional(),
    errorDetail: schemas/* object */.Ikc({ message: schemas/* string */.YjP().optional() }).optional(),
});
/** Follows the answer to a build. The engine says 200 for a build that fails: only a line tells. */
class BuildOutput {
    /** `Step 3/7 : RUN …`, the last one that began. */
    step;
    /** The engine's words, once a line told of a failure. */
    error;
    #onText;
    #tail = [];
    constructor(onText) {
        this.#onText = onText;
    }
    /** Reads to the end. Rejects when the stream breaks or holds something that is no line of a build. */
    async follow(response) {
        for await (const line of lines(response))
            this.#take(Line.parse(JSON.parse(line)));
    }
    /** The last 20 lines of output. */
    get tail() {
        return this.#tail.join('\n');
    }
    #take(line) {
        this.error ??= line.errorDetail?.message || line.error;
        const text = line.stream ?? statusText(line);
        if (text === undefined || text === '')
            return;
        this.step = /^step \d+\/\d+ ?: .*/im.exec(text)?.[0] ?? this.step;
        const whole = text.split('\n').filter(part => part.trim() !== '');
        this.#tail = [...this.#tail, ...whole].slice(-KEPT);
        this.#onText(text);
    }
}
/** A line of a pull, without the bars that redraw themselves. */
function statusText({ status, id, progress }) {
    if (status === undefined || progress !== undefined)
        return undefined;
    return `${id === undefined ? '' : `${id}: `}${status}\n`;
}

;// CONCATENATED MODULE: ./build/src/engine/engine-error.js



/** The engine answered, and said no. */
class EngineError extends Error {
    name = 'EngineError';
    /** The HTTP status of the answer; undefined when the answer was a line in a stream. */
    status;
    constructor(message, status, options) {
        super(message, options);
        this.status = status;
    }
}
const GONE = /^(ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|EACCES|ENOTSOCK|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)$/;
/** Turns anything thrown by the transport or the engine into one of our errors. `doing` completes "could not …". */
function asEngineError(thrown, doing, endpoint) {
    if (thrown instanceof src_errors/* IncidentError */.x1 || thrown instanceof EngineError)
        return thrown;
    const status = statusOf(thrown);
    const said = saidBy(thrown);
    if (status === undefined && isGone(thrown))
        return gone(`could not ${doing}: ${said}`, endpoint, thrown);
    const message = `the engine could not ${doing}: ${said}`;
    const kind = status === 404 ? undefined : (0,incidents/* classify */.L8)(said);
    if (kind !== undefined)
        return new src_errors/* IncidentError */.x1(kind, message, { cause: thrown });
    return new EngineError(message, status, { cause: thrown });
}
/** A line of an answer that is sent while the engine still works: it may tell of a failure after the fact. */
function throwErrorLine(line, doing, endpoint) {
    const { error } = ErrorLine.parse(JSON.parse(line));
    if (error !== undefined)
        throw asEngineError(new Error(error), doing, endpoint);
}
const ErrorLine = schemas/* object */.Ikc({ error: schemas/* string */.YjP().optional() });
/** The engine's answer in our shape; an EngineError that names the first thing that is wrong when it has another one. */
function parseAnswer(shape, answer, doing) {
    const parsed = shape.safeParse(answer);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const where = issue === undefined || issue.path.length === 0 ? 'the answer' : issue.path.join('.');
    throw new EngineError(`the engine could not ${doing}: ${where}: ${issue?.message ?? 'is wrong'}`);
}
/** The engine does not answer (any more). */
function gone(what, endpoint, cause) {
    const hint = 'check that it is running and that this user may use its socket';
    return new src_errors/* IncidentError */.x1('engine-gone', `the engine at ${endpoint} is gone: ${what}; ${hint}`, { cause });
}
function isNotFound(error) {
    return statusOf(error) === 404;
}
function statusOf(thrown) {
    if (thrown instanceof EngineError)
        return thrown.status;
    return numberIn(thrown, 'statusCode');
}
function isGone(thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
    return GONE.test(code) || /socket hang up|aborted|premature close/i.test((0,src_errors/* messageOf */.bD)(thrown));
}
/** The engine's message without dockerode's `(HTTP code 404) no such image - ` before it. */
function saidBy(thrown) {
    return (0,src_errors/* messageOf */.bD)(thrown)
        .replace(/^\(HTTP code \d+\) [^-]*- /, '')
        .trim();
}
function numberIn(value, key) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const found = Reflect.get(value, key);
    return typeof found === 'number' ? found : undefined;
}

;// CONCATENATED MODULE: ./build/src/engine/response-stream.js


/** A response of the engine as a stream whose errors are ours, and whose end ends the response too. */
function responseStream(response, doing, endpoint, through = new external_node_stream_.PassThrough()) {
    response.on('error', error => through.destroy(asEngineError(error, doing, endpoint)));
    through.on('close', () => response.destroy());
    return response.pipe(through);
}
/** dockerode's types promise less than it gives: a response is always the whole IncomingMessage. */
function readable(response) {
    if (response instanceof external_node_stream_.Readable)
        return response;
    throw new TypeError(`expected a stream from the engine, got ${typeof response}`);
}

;// CONCATENATED MODULE: ./build/src/engine/build.js







/** How long an engine may take to end a build that is cancelled; after it the connection is cut. */
const ENDING_MS = 3_000;
/**
 * Builds with the engine's classic builder; the one that asks still has to look whether an image is there. A build
 * that is cancelled is over when this rejects, and its containers are gone.
 */
async function build(docker, endpoint, request, onOutput, signal) {
    const output = new BuildOutput(onOutput);
    const context = await contextOf(request);
    const cancellation = new Cancellation(signal);
    try {
        signal.throwIfAborted();
        const asked = docker.buildImage(context.archive, options(request, context, cancellation.cut));
        await output.follow(cancellation.guard(readable(await asked)));
        signal.throwIfAborted();
    }
    catch (error) {
        signal.throwIfAborted();
        // A file of the context that went away meanwhile comes out of the request, as if the connection were broken.
        if (context.archive.errored)
            throw unreadable(request, context.archive.errored);
        const failure = asEngineError(error, 'build the candidate', endpoint);
        throw failure instanceof EngineError ? failed(failure.message, output) : failure;
    }
    finally {
        cancellation.over();
        context.archive.destroy();
    }
    if (output.error !== undefined)
        throw failed(output.error, output);
    return output;
}
/**
 * The engine ends a build when its client hangs up, and removes the containers of its steps only then. So that it can
 * be seen when that is done, only the sending half of the connection is closed: the engine takes that for the end of
 * the client, and its answer ends when the build has. An engine that does not end in time is cut off.
 */
class Cancellation {
    #signal;
    #cut = new AbortController();
    #limit;
    #response;
    constructor(signal) {
        this.#signal = signal;
        signal.addEventListener('abort', this.#begin);
    }
    /** Aborts when the connection is to be cut. */
    get cut() {
        return this.#cut.signal;
    }
    guard(response) {
        if (response instanceof external_node_http_.IncomingMessage)
            this.#response = response;
        // Cut before its lines are read, it would raise its error where nobody listens yet.
        response.on('error', () => undefined);
        if (this.#signal.aborted)
            this.#hangUp();
        return response;
    }
    over() {
        clearTimeout(this.#limit);
        this.#signal.removeEventListener('abort', this.#begin);
    }
    #begin = () => {
        this.#limit = setTimeout(() => this.#cut.abort(), ENDING_MS);
        this.#hangUp();
    };
    #hangUp() {
        this.#response?.socket.end();
    }
}
/** The build ended without the image that was asked for, whatever it said. */
function nothingBuilt(request, output) {
    return failed(`expected the image ${request.tag} with the labels of this run, got none`, output);
}
async function contextOf(request) {
    try {
        return await (0,build_context/* buildContext */.g)(request.contextDir, request.dockerfile);
    }
    catch (cause) {
        throw unreadable(request, cause);
    }
}
function unreadable({ contextDir }, cause) {
    return new src_errors/* BuildError */.zS(`the build context ${contextDir} cannot be read: ${(0,src_errors/* messageOf */.bD)(cause)}`, undefined, {
        cause,
    });
}
function options(request, context, abortSignal) {
    return {
        t: request.tag,
        dockerfile: context.dockerfile,
        labels: request.labels,
        buildargs: request.buildArgs,
        rm: true,
        forcerm: true,
        abortSignal,
        version: '1',
        ...(request.target !== undefined && { target: request.target }),
        ...(request.platform !== undefined && { platform: request.platform }),
    };
}
function failed(said, output) {
    const where = output.step === undefined
        ? 'the build of the candidate failed'
        : `the build of the candidate failed at "${output.step}"`;
    const tail = output.tail === '' ? '' : `\nlast lines of output:\n${output.tail}`;
    const message = `${where}: ${said.trim()}${needsBuildKit(said) ? BUILDX : ''}${tail}`;
    const cause = (0,incidents/* buildCause */.oS)(said, output.step);
    return cause === undefined ? new src_errors/* BuildError */.zS(message, output.step) : new src_errors/* IncidentError */.x1(cause, message);
}
const BUILDX = '; this Dockerfile needs BuildKit: install docker buildx, which is then used instead of the engine';
/** `--mount`, `COPY --link` and here-documents are unknown to the classic builder. */
function needsBuildKit(said) {
    return /buildkit|unknown flag: (mount|link|chmod|checksum|network|security|parents|exclude)|unknown instruction: .*(EOF|<<)/i.test(said);
}

// EXTERNAL MODULE: ./build/src/engine/empty-tar.js
var empty_tar = __webpack_require__(8207);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/engine/endpoint.js



/** Where a client with no DOCKER_HOST looks. */
const DEFAULT_ENDPOINT = 'unix:///var/run/docker.sock';
/** The endpoints to try, in order: DOCKER_HOST alone when it is set, else the usual sockets of Docker and Podman. */
function endpoints(env) {
    const { DOCKER_HOST: host, XDG_RUNTIME_DIR: runtime, HOME: home } = env;
    if (host !== undefined && host !== '')
        return [host];
    return [
        DEFAULT_ENDPOINT,
        ...(runtime ? [`unix://${runtime}/podman/podman.sock`] : []),
        'unix:///run/podman/podman.sock',
        ...(home ? [`unix://${home}/.docker/run/docker.sock`] : []),
    ];
}
/** dockerode's options for an endpoint. Every field is set, because dockerode fills gaps from the environment. */
function transport(endpoint, env) {
    const none = {
        socketPath: undefined,
        host: undefined,
        port: undefined,
        ca: undefined,
        cert: undefined,
        key: undefined,
    };
    const socketPath = /^unix:\/\/(\/.+)$/.exec(endpoint)?.[1];
    if (socketPath !== undefined)
        return { ...none, socketPath, protocol: 'http' };
    const url = tcp(endpoint);
    const tls = usesTls(env, url.port);
    const options = { ...none, host: url.hostname, port: url.port || (tls ? '2376' : '2375') };
    return tls ? { ...options, protocol: 'https', ...certificates(env) } : { ...options, protocol: 'http' };
}
function tcp(endpoint) {
    if (endpoint.startsWith('ssh://')) {
        throw new src_errors/* UsageError */.eb(`DOCKER_HOST=${endpoint}: ssh:// is not supported; forward the socket and use unix://<path>`);
    }
    if (!/^(tcp|https?):\/\/[^/]+\/?$/.test(endpoint) || !URL.canParse(endpoint)) {
        throw new src_errors/* UsageError */.eb(`DOCKER_HOST: expected unix:///<path> or tcp://<host>:<port>, got ${JSON.stringify(endpoint)}`);
    }
    return new URL(endpoint);
}
/** As Docker's own client: any value switches TLS on (https://docs.docker.com/reference/cli/docker/#environment-variables). */
function usesTls(env, port) {
    return (env['DOCKER_TLS_VERIFY'] ?? '') !== '' || port === '2376';
}
function certificates(env) {
    const folder = env['DOCKER_CERT_PATH'] || (0,external_node_path_.join)(env['HOME'] ?? '', '.docker');
    const read = (file) => readCertificate((0,external_node_path_.join)(folder, file));
    return { ca: read('ca.pem'), cert: read('cert.pem'), key: read('key.pem') };
}
function readCertificate(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch (cause) {
        throw new src_errors/* UsageError */.eb(`TLS to the engine needs ${path}, which cannot be read; set DOCKER_CERT_PATH`, {
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./build/src/engine/engine-event.js

const Attributes = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish();
/** What every API version sends; `status`, `id` and `from` are gone since 1.52 and never read. */
const RawEvent = schemas/* object */.Ikc({
    Type: schemas/* string */.YjP(),
    Action: schemas/* string */.YjP(),
    Actor: schemas/* object */.Ikc({ ID: schemas/* string */.YjP(), Attributes }),
});
/**
 * One line of the engine's event stream in our shape; undefined for the types that nobody here asks about.
 * Throws when the line is no event (https://docs.docker.com/reference/api/engine/version/v1.52/#operation/SystemEvents).
 */
function parseEvent(line) {
    const raw = RawEvent.parse(JSON.parse(line));
    const attributes = raw.Actor.Attributes ?? {};
    const id = /^[0-9a-f]{64}$/.test(raw.Actor.ID) && raw.Type === 'image' ? `sha256:${raw.Actor.ID}` : raw.Actor.ID;
    const event = { action: action(raw.Action), id, attributes };
    const name = attributes['name'] ?? '';
    if (raw.Type === 'container')
        return { type: 'container', ...event, name, reference: attributes['image'] ?? '' };
    if (raw.Type !== 'image')
        return undefined;
    const reference = imageReference(id, name);
    return { type: 'image', ...event, name: reference, reference };
}
/** `exec_create: sh -c …` and `health_status: healthy` carry a detail behind the action. */
function action(text) {
    const name = text.split(':', 1)[0]?.trim() ?? '';
    return ALIASES[name] ?? name;
}
/** Podman's own words, which some of its versions let through. */
const ALIASES = { died: 'die', remove: 'destroy', loadfromarchive: 'load' };
/** Docker's pull has the reference where other events have the ID, and only the repository as its name. */
function imageReference(id, name) {
    return id.startsWith('sha256:') && name !== '' ? name : id;
}

;// CONCATENATED MODULE: ./build/src/engine/event-stream.js




/** The events in a response of the engine, until it is disposed. Any other end is an error, never a silent one. */
class ResponseEvents {
    #response;
    #endpoint;
    #disposed = false;
    constructor(response, endpoint) {
        this.#response = response;
        this.#endpoint = endpoint;
        // Without a listener, an error that arrives before the first read would end the process.
        response.on('error', () => { });
    }
    async *[Symbol.asyncIterator]() {
        try {
            for await (const line of lines(this.#response)) {
                const event = parseEvent(line);
                if (event !== undefined)
                    yield event;
            }
        }
        catch (error) {
            if (this.#disposed)
                return;
            throw gone(`its event stream broke: ${(0,src_errors/* messageOf */.bD)(error)}`, this.#endpoint, error);
        }
        if (!this.#disposed)
            throw gone('its event stream ended', this.#endpoint);
    }
    async [Symbol.asyncDispose]() {
        this.#disposed = true;
        this.#response.destroy();
    }
}

;// CONCATENATED MODULE: ./build/src/engine/log-stream.js

const HEADER = 8;
/**
 * Takes the frames off a container's output: `[stream, 0, 0, 0, size (4 bytes, big endian)]`, then the bytes
 * (https://docs.docker.com/reference/api/engine/version/v1.41/#operation/ContainerAttach). Both streams come out in
 * order. The output of a terminal has no frames: what does not begin like one passes as it is.
 */
class Unframe extends external_node_stream_.Transform {
    #header = Buffer.alloc(0);
    #left = 0;
    #framed = true;
    _transform(chunk, _encoding, done) {
        let rest = chunk;
        while (rest.length > 0)
            rest = this.#left > 0 ? this.#payload(rest) : this.#frame(rest);
        done();
    }
    _flush(done) {
        if (!startsFrame(this.#header))
            this.push(this.#header);
        done();
    }
    #payload(bytes) {
        const part = bytes.subarray(0, this.#left);
        this.#left -= part.length;
        this.push(part);
        return bytes.subarray(part.length);
    }
    #frame(bytes) {
        const missing = HEADER - this.#header.length;
        this.#header = Buffer.concat([this.#header, bytes.subarray(0, missing)]);
        if (!this.#framed || !startsFrame(this.#header))
            return this.#pass(bytes.subarray(missing));
        if (this.#header.length === HEADER) {
            this.#left = this.#header.readUInt32BE(4);
            this.#header = Buffer.alloc(0);
        }
        return bytes.subarray(missing);
    }
    #pass(rest) {
        this.#framed = false;
        this.push(this.#header);
        this.push(rest);
        this.#header = Buffer.alloc(0);
        return Buffer.alloc(0);
    }
}
function startsFrame(bytes) {
    const [stream = 0, ...zeros] = bytes.subarray(0, 4);
    return stream <= 2 && zeros.every(byte => byte === 0);
}

;// CONCATENATED MODULE: ./build/src/engine/patience.js
/**
 * The answer, unless it takes longer than `ms`: then rejects with `late()`. dockerode's promises never settle when a
 * connection breaks in the middle of an answer, so no question may go without a limit.
 */
async function within(ms, answer, late) {
    let timer;
    const limit = new Promise((_, reject) => {
        timer = setTimeout(() => reject(late()), ms);
    });
    try {
        return await Promise.race([answer, limit]);
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./build/src/engine/registry-answer.js


/**
 * What a failed question to the registry means. Only the registry's own words for "there is none" are `absent`
 * (the codes MANIFEST_UNKNOWN and NAME_UNKNOWN of the OCI distribution specification): an engine that does not know the
 * question answers 404 too.
 */
function registryRefusal(error) {
    const detail = (0,src_errors/* messageOf */.bD)(error);
    const absent = /manifest unknown|name unknown|manifest for \S+ not found|repository \S+ not found/i;
    if (absent.test(detail))
        return { state: 'absent', detail };
    if (statusOf(error) === 404)
        return { state: 'unknown', detail: `the engine cannot ask registries (${detail})` };
    return { state: 'unknown', detail };
}

;// CONCATENATED MODULE: ./build/src/engine/shapes.js

/** The engine's answers, each parsed into our shape; what we do not use is not looked at. */
const Labels = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
    .nullish()
    .transform(labels => labels ?? {});
const VersionShape = schemas/* object */.Ikc({
    Version: schemas/* string */.YjP(),
    ApiVersion: schemas/* string */.YjP(),
    Os: schemas/* string */.YjP(),
    Arch: schemas/* string */.YjP(),
    Components: schemas/* array */.YOg(schemas/* object */.Ikc({ Name: schemas/* string */.YjP() })).nullish(),
})
    .transform(version => ({
    name: version.Components?.some(({ Name }) => /podman/i.test(Name)) ? 'Podman' : 'Docker Engine',
    version: version.Version,
    apiVersion: version.ApiVersion,
    platform: `${version.Os}/${version.Arch}`,
}));
const ImageShape = schemas/* object */.Ikc({
    Id: schemas/* string */.YjP(),
    RepoTags: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    RepoDigests: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    Config: schemas/* object */.Ikc({ Labels }).nullish(),
})
    .transform((image) => {
    const { Id, RepoTags, RepoDigests, Config } = image;
    const names = { tags: RepoTags ?? [], digests: RepoDigests ?? [] };
    return { id: withAlgorithm(Id), ...names, labels: Config?.Labels ?? {} };
});
const ImageListed = schemas/* object */.Ikc({
    Id: schemas/* string */.YjP(),
    RepoTags: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    Labels,
})
    .transform(({ Id, RepoTags, Labels: labels }) => {
    return { id: withAlgorithm(Id), tags: RepoTags ?? [], labels };
});
/** What a registry has under a name, as the engine tells it. */
const DistributionShape = schemas/* object */.Ikc({ Descriptor: schemas/* object */.Ikc({ digest: schemas/* string */.YjP() }) });
const State = schemas/* object */.Ikc({
    Running: schemas/* boolean */.zMY(),
    Error: schemas/* string */.YjP().nullish(),
    ExitCode: schemas/* number */.aig().int().nullish(),
});
const ContainerShape = schemas/* object */.Ikc({
    Id: schemas/* string */.YjP(),
    Name: schemas/* string */.YjP(),
    Image: schemas/* string */.YjP(),
    Config: schemas/* object */.Ikc({ Image: schemas/* string */.YjP(), Labels }),
    State,
})
    .transform((container) => ({
    id: container.Id,
    name: plainName(container.Name),
    imageId: withAlgorithm(container.Image),
    reference: container.Config.Image,
    labels: container.Config.Labels,
    running: container.State.Running,
    ...startFailure(container.State),
}));
/** A row of the list, where `Image` is the engine's ID once the tag has moved on. */
const ContainerListed = schemas/* object */.Ikc({
    Id: schemas/* string */.YjP(),
    Names: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    Image: schemas/* string */.YjP(),
    ImageID: schemas/* string */.YjP(),
    Labels,
    State: schemas/* string */.YjP(),
})
    .transform((row) => ({
    id: row.Id,
    name: plainName(row.Names?.[0] ?? ''),
    imageId: withAlgorithm(row.ImageID),
    reference: row.Image,
    labels: row.Labels,
    running: row.State === 'running',
}));
/** The engine keeps what it said when a start failed, and its own exit code for that: 126, 127 or 128. */
function startFailure({ Error: message, ExitCode: exitCode }) {
    if (typeof message !== 'string' || message === '' || typeof exitCode !== 'number')
        return {};
    return { startFailure: { exitCode, message } };
}
function plainName(name) {
    return name.replace(/^\//, '');
}
/** Podman leaves `sha256:` out in some answers. */
function withAlgorithm(id) {
    return /^[0-9a-f]{64}$/.test(id) ? `sha256:${id}` : id;
}

;// CONCATENATED MODULE: ./build/src/engine/docker.js
















const PATIENCE_MS = 60_000;
const REGISTRY_PATIENCE_MS = 10_000;
/**
 * For a container whose files are still in use by the engine itself, which may be writing down that it ended: seen with
 * Docker 20.10 as "unable to remove filesystem … directory not empty" when many containers end at once.
 */
const REMOVAL = {
    retries: 4,
    minTimeout: 100,
    factor: 2,
    shouldRetry: ({ error }) => /unable to remove filesystem|failed to remove .*filesystem/i.test(error.message),
};
/** An engine that speaks the Docker Engine API. Every error that leaves it is one of ours. */
class DockerEngine {
    #docker;
    #endpoint;
    constructor(docker, endpoint) {
        this.#docker = docker;
        this.#endpoint = endpoint;
    }
    async facts() {
        const doing = 'tell its version';
        const version = parseAnswer(VersionShape, await this.#ask(doing, this.#docker.version()), doing);
        return { endpoint: this.#endpoint, isDefault: await isDefault(this.#endpoint), ...version };
    }
    async image(reference) {
        const answer = this.#docker.getImage(reference).inspect();
        return this.#find(`inspect the image ${reference}`, answer, ImageShape);
    }
    async tag(imageId, repository, tag) {
        const answer = this.#docker.getImage(imageId).tag({ repo: repository, tag });
        await this.#ask(`tag ${imageId} as ${repository}:${tag}`, answer);
    }
    async makeEmptyImage(reference, labels) {
        const doing = `make the empty image ${reference}`;
        const changes = Object.entries(labels).map(([key, value]) => `LABEL ${key}=${value}`);
        const files = external_node_stream_.Readable.from([empty_tar/* EMPTY_TAR */.U], { objectMode: false });
        const response = await this.#ask(doing, this.#docker.importImage(files, { repo: reference, changes }));
        for await (const line of lines(readable(response)))
            throwErrorLine(line, doing, this.#endpoint);
        const image = await this.image(reference);
        if (image === undefined)
            throw new EngineError(`the engine could not ${doing}: it is not there`);
        return image.id;
    }
    async imagesWithLabel(label) {
        const doing = `list the images labelled ${label}`;
        const answer = this.#docker.listImages({ filters: { label: [label] } });
        return parseAnswer(schemas/* array */.YOg(ImageListed), await this.#ask(doing, answer), doing);
    }
    async untag(reference) {
        const answer = this.#docker.getImage(reference).remove();
        await this.#ask(`remove the tag ${reference}`, answer).catch(unlessNotFound);
    }
    async save(reference) {
        const doing = `save the image ${reference}`;
        return this.#stream(this.#docker.getImage(reference).get(), doing);
    }
    async load(archive) {
        const doing = 'load an image';
        const response = await this.#ask(doing, this.#docker.loadImage(archive, { quiet: true }));
        for await (const line of lines(readable(response)))
            throwErrorLine(line, doing, this.#endpoint);
    }
    async container(idOrName) {
        const answer = this.#docker.getContainer(idOrName).inspect();
        return this.#find(`inspect the container ${idOrName}`, answer, ContainerShape);
    }
    async containersWithLabel(label) {
        return this.#list(`labelled ${label}`, { all: true, filters: { label: [label] } });
    }
    async runningContainers(publishing) {
        if (publishing === undefined)
            return this.#list('that run', {});
        return this.#list(`that publish port ${publishing}`, { filters: { publish: [`${publishing}/tcp`] } });
    }
    async removeContainer(id) {
        const container = this.#docker.getContainer(id);
        const remove = () => this.#ask(`remove the container ${id}`, container.remove({ force: true, v: true }));
        await (0,p_retry/* default */.Ay)(remove, REMOVAL).catch((error) => {
            if (!/removal of container .* is already in progress/i.test((0,src_errors/* messageOf */.bD)(error)))
                unlessNotFound(error);
        });
    }
    async logs(id) {
        const doing = `follow the logs of ${id}`;
        const answer = this.#docker.getContainer(id).logs({ follow: true, stdout: true, stderr: true });
        return this.#stream(answer, doing, new Unframe());
    }
    async watch() {
        const answer = this.#docker.getEvents({ filters: { type: ['container', 'image'] } });
        return new ResponseEvents(readable(await this.#ask('report its events', answer)), this.#endpoint);
    }
    async build(request, onOutput, signal) {
        const output = await build(this.#docker, this.#endpoint, request, onOutput, signal);
        const built = await this.image(request.tag);
        const ours = Object.entries(request.labels).every(([key, value]) => built?.labels[key] === value);
        if (built === undefined || !ours)
            throw nothingBuilt(request, output);
    }
    async inRegistry(reference) {
        const doing = `ask the registry for ${reference}`;
        const late = () => new EngineError(`no answer from the registry within ${REGISTRY_PATIENCE_MS / 1000} s`);
        try {
            const answer = within(REGISTRY_PATIENCE_MS, this.#docker.getImage(reference).distribution(), late);
            const { Descriptor } = parseAnswer(DistributionShape, await this.#ask(doing, answer), doing);
            return { state: 'present', digest: Descriptor.digest };
        }
        catch (error) {
            if (error instanceof src_errors/* IncidentError */.x1 && error.kind === 'engine-gone')
                throw error;
            return registryRefusal(error);
        }
    }
    async #list(which, options) {
        const doing = `list the containers ${which}`;
        const answer = this.#docker.listContainers(options);
        return parseAnswer(schemas/* array */.YOg(ContainerListed), await this.#ask(doing, answer), doing);
    }
    async #find(doing, answer, shape) {
        const found = await this.#ask(doing, answer).catch(unlessNotFound);
        return found === undefined ? undefined : parseAnswer(shape, found, doing);
    }
    /** Without a limit: an engine may have nothing to send for a while. */
    async #stream(answer, doing, through) {
        try {
            return responseStream(readable(await answer), doing, this.#endpoint, through);
        }
        catch (error) {
            throw asEngineError(error, doing, this.#endpoint);
        }
    }
    async #ask(doing, answer) {
        const late = () => gone(`could not ${doing} within ${PATIENCE_MS / 1000} s`, this.#endpoint);
        try {
            return await within(PATIENCE_MS, answer, late);
        }
        catch (error) {
            throw asEngineError(error, doing, this.#endpoint);
        }
    }
}
function unlessNotFound(error) {
    if (!isNotFound(error))
        throw error;
}
/** Compared after links are followed: on many machines /var/run is one, and Podman's docker.sock another. */
async function isDefault(endpoint) {
    const path = (text) => (0,promises_.realpath)(text.replace('unix://', '')).catch(() => undefined);
    const [own, usual] = await Promise.all([path(endpoint), path(DEFAULT_ENDPOINT)]);
    return own !== undefined && own === usual;
}

;// CONCATENATED MODULE: ./build/src/engine/connect.js







/** The newest Engine API that this program was written for, and the oldest that has all it uses. */
const NEWEST = '1.52';
const OLDEST = '1.30';
const connect_PATIENCE_MS = 5000;
const Version = schemas/* object */.Ikc({ ApiVersion: schemas/* string */.YjP().regex(/^\d+\.\d+$/), MinAPIVersion: schemas/* string */.YjP().optional() });
/**
 * The first engine that answers, its API version negotiated. Rejects with a UsageError when DOCKER_HOST cannot be used,
 * and with the incident `engine-gone`, which lists what was tried, when nothing answers.
 */
async function connect(env) {
    const failures = [];
    for (const endpoint of endpoints(env)) {
        try {
            return await connect_open(endpoint, env);
        }
        catch (error) {
            if (error instanceof src_errors/* UsageError */.eb)
                throw error;
            failures.push(`${endpoint} (${reason(error)})`);
        }
    }
    const wayOut = 'start Docker or Podman, or set DOCKER_HOST to the socket of a running engine';
    throw new src_errors/* IncidentError */.x1('engine-gone', `no container engine answers: tried ${failures.join(', ')}; ${wayOut}`);
}
async function connect_open(endpoint, env) {
    const options = transport(endpoint, env);
    const offered = Version.parse(await answer(new docker(options), endpoint));
    return new DockerEngine(new docker({ ...options, version: `v${negotiate(offered, endpoint)}` }), endpoint);
}
async function answer(docker, endpoint) {
    const late = () => new Error(`no answer within ${connect_PATIENCE_MS / 1000} s`);
    try {
        return await within(connect_PATIENCE_MS, docker.version(), late);
    }
    catch (error) {
        throw asEngineError(error, 'tell its version', endpoint);
    }
}
/** The newer of the versions that both sides know. */
function negotiate(offered, endpoint) {
    const { ApiVersion: newest, MinAPIVersion: oldest = OLDEST } = offered;
    if (older(newest, OLDEST) || older(NEWEST, oldest)) {
        throw new src_errors/* UsageError */.eb(`the engine at ${endpoint} speaks API ${oldest} to ${newest}, expected one of ${OLDEST} to ${NEWEST}; ` +
            'use an engine, or a release of compat-gate, that fits');
    }
    return older(newest, NEWEST) ? newest : NEWEST;
}
function older(a, b) {
    const [x = 0, y = 0] = a.split('.').map(Number);
    const [u = 0, v = 0] = b.split('.').map(Number);
    return x === u ? y < v : x < u;
}
function reason(error) {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    if (error instanceof errors/* ZodError */.G)
        return 'what answers is no container engine';
    return (0,src_errors/* messageOf */.bD)(cause);
}


/***/ }),

/***/ 8207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ EMPTY_TAR)
/* harmony export */ });
/** A tar archive with no entry is two blocks of zeros. */
const EMPTY_TAR = Buffer.alloc(1024);


/***/ })

};
