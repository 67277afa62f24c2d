export const id = 613;
export const ids = [613,573,448];
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
/* harmony export */   mK: () => (/* binding */ buildRequest)
/* harmony export */ });
/* unused harmony exports CANDIDATE_LABEL, buildxCommand */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _engine_build_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4448);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7406);
/* harmony import */ var _process_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1178);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`candidate.context: there is no folder ${contextDir}`);
    if (!found(dockerfile)?.isFile())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`candidate.dockerfile: there is no file ${dockerfile}`);
    return {
        contextDir,
        dockerfile,
        tag: `${config.image}:pr-${commit}`,
        labels: { [RUN_LABEL]: context.run, [CANDIDATE_LABEL]: `pr-${commit}` },
        buildArgs: config.buildArgs,
        ...(config.target !== undefined && { target: config.target }),
        ...(config.platform !== undefined && { platform: config.platform }),
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`the gate would write to ${folder}, which is part of the build context ${contextDir}: choose a folder outside of it with --report${ignore}`);
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
        env: builderEnvironment(context),
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
    const ended = await (0,_process_execute_js__WEBPACK_IMPORTED_MODULE_5__/* .execute */ .g)(buildxCommand(request, context.root, builderEnvironment(context)), {
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .IncidentError */ .x1('cancelled', 'cancelled while the candidate was being built');
}
// Logins and builders of the user live in the docker client's own folders.
const CLIENT = [
    'HOME',
    'DOCKER_CONFIG',
    'DOCKER_CERT_PATH',
    'DOCKER_TLS_VERIFY',
    'BUILDX_BUILDER',
    'BUILDX_CONFIG',
    'XDG_RUNTIME_DIR',
];
function builderEnvironment(context) {
    const host = context.facts.isDefault ? {} : { DOCKER_HOST: context.facts.endpoint };
    return (0,_process_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .environment */ .cA)(context.env, CLIENT, { ...host, [_process_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .RUN_MARK */ .GT]: context.run });
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

/***/ 526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ PASSING),
/* harmony export */   L8: () => (/* binding */ classify),
/* harmony export */   Po: () => (/* binding */ causeIn),
/* harmony export */   oS: () => (/* binding */ buildCause)
/* harmony export */ });
/* unused harmony export CAUSES */
// A name that the world's resolvers know. Containers reach each other by names, and one that crashed has none; and some
// public names stand for the local machine.
const PUBLIC_HOST = [
    String.raw `(?!\S*(?:localhost|nip\.io|sslip\.io|lvh\.me))(?:[\w-]+\.)+`,
    String.raw `(?:com|org|net|io|dev|app|aws|cloud|edu|gov|info|example|invalid|[a-z]{2})(?!\.?[\w-])`,
].join('');
const PUBLIC_URL = `https?://${PUBLIC_HOST}`;
const NO_OTHER_URL = '(?:(?!https?://).){0,300}';
const LOOKUP = [
    `lookup ${PUBLIC_HOST}.{0,200}(no such host|server misbehaving|temporary failure|i/o timeout)`,
    `could not resolve host:? '?${PUBLIC_HOST}`,
    `getaddrinfo (ENOTFOUND|EAI_AGAIN) ${PUBLIC_HOST}`,
    `(failed to resolve|temporary failure resolving|unable to resolve host address) .${PUBLIC_HOST}`,
    `unknownhostexception: ${PUBLIC_HOST}`,
    `host='${PUBLIC_HOST}'.{0,400}(name or service not known|temporary failure in name resolution)`,
];
const LIMITED = [
    // With its colon: Lambda and others have errors of a similar name, which an emulator of them gives.
    '(?<![a-z])toomanyrequests: ',
    'you have reached your (unauthenticated )?pull rate limit',
    String.raw `\b429\b${NO_OTHER_URL}${PUBLIC_URL}`,
    String.raw `${PUBLIC_URL}${NO_OTHER_URL}(: |error: )429\b`,
    String.raw `pulling from host ${PUBLIC_HOST} failed .{0,100}\b429\b`,
    String.raw `failed to fetch (oauth|anonymous) token.{0,200}\b429\b`,
];
const FULL = 'no space left on device|ENOSPC(?!: System limit)|disk quota exceeded';
const NO_ENGINE = 'cannot connect to the docker daemon|is the docker daemon running|failed to connect to the docker api';
const TAKEN = 'port is already allocated|address already in use|EADDRINUSE';
function anyOf(...texts) {
    return new RegExp(texts.join('|'), 'i');
}
/** How failures of the infrastructure are known. The first that matches counts, texts before exit codes. */
const CAUSES = [
    {
        kind: 'no-space',
        pattern: anyOf(FULL),
        inTest: anyOf(FULL),
        source: 'strerror(ENOSPC), strerror(EDQUOT)',
    },
    {
        kind: 'rate-limited',
        pattern: /toomanyrequests|too many requests|rate exceeded|\b(error|status|code|HTTP\/[\d.]+)\W{1,3}429\b/i,
        inTest: anyOf(...LIMITED),
        source: 'OCI distribution specification, error code TOOMANYREQUESTS; HTTP 429; requests, HTTPError; BuildKit',
    },
    {
        kind: 'dns-failed',
        pattern: /could not resolve host|temporary failure in name resolution|EAI_AGAIN|getaddrinfo ENOTFOUND|name or service not known|no such host|server misbehaving|unknownhostexception|temporary failure resolving|unable to resolve host/i,
        inTest: anyOf(...LOOKUP),
        source: 'curl error 6; getaddrinfo(3); Go net.DNSError; urllib3 NameResolutionError; Java; apt; wget',
    },
    {
        kind: 'engine-gone',
        pattern: anyOf(NO_ENGINE),
        inTest: anyOf(NO_ENGINE),
        source: 'docker CLI, client.ErrorConnectionFailed',
    },
    {
        kind: 'network-failed',
        pattern: /connection timed out|connection refused|couldn't connect to server|failed to connect to|network is unreachable|no route to host|connection reset|TLS handshake timeout|i\/o timeout|the requested URL returned error: 5\d\d/i,
        source: 'strerror(3); curl errors 7 and 28; Go net/http; git http.c',
    },
    {
        kind: 'port-taken',
        pattern: anyOf(TAKEN),
        inTest: anyOf(TAKEN),
        source: 'moby portallocator; strerror(EADDRINUSE)',
    },
    {
        kind: 'command-not-found',
        exitCodes: [126, 127],
        source: 'POSIX, Shell & Utilities, 2.8.2 Exit Status for Commands',
    },
];
/** The cause behind the end of a program that failed, or undefined when it is none of these. */
function classify(text, exitCode) {
    const said = CAUSES.find(({ pattern }) => pattern?.test(text));
    const meant = CAUSES.find(({ exitCodes = [] }) => exitCode !== undefined && exitCodes.includes(exitCode));
    return (said ?? meant)?.kind;
}
/**
 * The cause of a failed build, when it is none of its Dockerfile. Names that cannot be resolved and servers that cannot
 * be reached may be: not so while a base image is fetched.
 *
 * @param step as the builder names it: `Step 1/7 : FROM …`, `[internal] load metadata for …`
 */
function buildCause(text, step) {
    const cause = classify(text);
    if (cause === 'no-space' || cause === 'rate-limited')
        return cause;
    const fetches = step !== undefined && /^Step \d+\/\d+ ?: FROM |^\[internal\] load metadata /.test(step);
    return fetches ? cause : undefined;
}
// A line that tells what somebody at such an address has answered holds words of the candidate.
const LOCAL_URL = /https?:\/\/(localhost|127\.|0\.0\.0\.0|\[::1?\]|10\.|172\.(1[6-9]|2\d|3[01])\.|192\.168\.|host\.docker\.internal|[\w-]+[:/])/i;
/** The cause that a failed test names, when it is one that no candidate can bring about. */
function causeIn(text) {
    const lines = text.split(/[\r\n]+/).filter(line => !LOCAL_URL.test(line));
    return CAUSES.find(({ inTest }) => inTest !== undefined && lines.some(line => inTest.test(line)))?.kind;
}
/** Causes that may be gone a moment later, so that asking again makes sense. */
const PASSING = new Set(['rate-limited', 'dns-failed', 'network-failed']);


/***/ }),

/***/ 1613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   removeCandidate: () => (/* binding */ removeCandidate),
/* harmony export */   removeLeftovers: () => (/* binding */ removeLeftovers)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _candidate_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6163);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _process_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1178);
/* harmony import */ var _process_processes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4618);
/* harmony import */ var _trial_shards_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2333);
/* harmony import */ var _trial_witness_fence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(331);







/**
 * Ends and removes what a run may have left: its processes by their mark, its containers by their
 * label, its witness's fences, its working folders. Harmless when nothing is left, and when it is done twice.
 *
 * @throws Error that names all that could not be removed, once everything has been tried
 */
async function removeLeftovers(run, folders, engine) {
    const problems = [];
    const attempt = (work) => work.catch(error => problems.push((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)));
    await attempt((0,_process_processes_js__WEBPACK_IMPORTED_MODULE_4__/* .killMarked */ .fR)(`${_process_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_MARK */ .GT}=${run}`));
    if (engine !== undefined)
        await attempt(removeContainers(run, engine));
    if (engine !== undefined)
        await attempt(untagAll(`${_trial_witness_fence_js__WEBPACK_IMPORTED_MODULE_6__/* .FENCE */ .A}=${run}`, engine));
    if (engine !== undefined)
        await attempt(untagAll(`${_candidate_build_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_LABEL */ .jQ}=${run}`, engine, _trial_shards_js__WEBPACK_IMPORTED_MODULE_5__/* .isTrialTag */ .P3));
    for (const folder of folders)
        await attempt((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 }));
    if (problems.length > 0)
        throw new Error(problems.join('; '));
}
async function removeContainers(run, engine) {
    for (const { id } of await engine.containersWithLabel(`${_candidate_build_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_LABEL */ .jQ}=${run}`))
        await engine.removeContainer(id);
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

/***/ 1178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ RUN_MARK),
/* harmony export */   cA: () => (/* binding */ environment),
/* harmony export */   dU: () => (/* binding */ TRIAL_MARK)
/* harmony export */ });
/** The variables that mark the processes of a run and of a trial: by them those which left their group are found. */
const RUN_MARK = 'COMPAT_GATE_RUN';
const TRIAL_MARK = 'COMPAT_GATE_TRIAL';
const ALLOWED = new Set([
    'PATH',
    'SHELL',
    'USER',
    'LOGNAME',
    'LANG',
    'LANGUAGE',
    'TZ',
    'DOCKER_TLS_VERIFY',
    'DOCKER_CERT_PATH',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'NODE_EXTRA_CA_CERTS',
    'REQUESTS_CA_BUNDLE',
    'CURL_CA_BUNDLE',
    'PIP_CERT',
    'GIT_SSL_CAINFO',
]);
// Proxies are written in both cases, and which one counts differs from program to program.
const ALLOWED_PATTERN = /^(LC_[A-Z]+|(https?|no|all|ftp)_proxy|(HTTPS?|NO|ALL|FTP)_PROXY)$/;
/**
 * The environment of a foreign process: an allow-list out of `from`, then `extra` over it.
 * Tokens, command files and inputs of a runner are not on the list, and neither is `CI`, which
 * makes the tests of some projects skip themselves.
 */
function environment(from, names, extra) {
    const kept = {};
    for (const [name, value] of Object.entries(from)) {
        if (value === undefined)
            continue;
        if (ALLOWED.has(name) || ALLOWED_PATTERN.test(name) || names.includes(name))
            kept[name] = value;
    }
    return { ...kept, ...extra };
}


/***/ }),

/***/ 8106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ execute)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/process/processes.js
var processes = __webpack_require__(4618);
;// CONCATENATED MODULE: ./build/src/process/ending.js

const ROUND_MS = 250;
const MOST_ROUNDS = 8;
/** Waits for the end of a started process, kills what it left in its group, and reads its output to the end. */
function ending(child) {
    return new Promise(resolve => {
        // Only what is done to a running process can go wrong here, and its end comes all the same.
        child.on('error', () => undefined);
        child.once('exit', () => {
            // What the leader left behind holds the pipes open, and would keep `close` away for ever.
            (0,processes/* signalGroup */.i8)(child, 'SIGKILL');
            closeHeldPipes(child);
        });
        child.once('close', (code, signal) => {
            resolve(code === null ? { endedBy: signal ?? 'SIGKILL' } : { exitCode: code });
        });
    });
}
// A process that left the group may still hold a pipe, silent or talking without end; the caller
// finds it by the run's mark. What the leader wrote is read first: it is the oldest in the pipe.
function closeHeldPipes(child) {
    child.stdio[3]?.destroy();
    const streams = [child.stdout, child.stderr].filter(stream => stream !== null);
    let moved = true;
    for (const stream of streams) {
        stream.on('data', () => {
            moved = true;
        });
    }
    let rounds = 0;
    const timer = setInterval(() => {
        // A stream that waits for the log still has something to say.
        if (streams.some(stream => stream.isPaused()))
            return;
        rounds++;
        const idle = !moved;
        moved = false;
        // Silence counts only when the pipes were asked once more: a busy moment looks silent too.
        setImmediate(() => {
            if (rounds >= MOST_ROUNDS || (idle && !moved))
                for (const stream of streams)
                    stream.destroy();
        });
    }, ROUND_MS);
    child.once('close', () => clearInterval(timer));
}

;// CONCATENATED MODULE: ./build/src/process/limits.js

const GRACE_MS = 2_000;
/** Ends the process's group when its time is over or the signal is aborted: SIGTERM, and after a grace SIGKILL. */
function limit(child, { signal, timeoutMs, graceMs = GRACE_MS }) {
    const state = { timedOut: false, cancelled: false };
    let hard;
    const end = (why) => {
        state[why] = true;
        (0,processes/* signalGroup */.i8)(child, 'SIGTERM');
        hard ??= setTimeout(() => (0,processes/* signalGroup */.i8)(child, 'SIGKILL'), graceMs);
    };
    const cancel = () => end('cancelled');
    const timer = timeoutMs === undefined ? undefined : setTimeout(() => end('timedOut'), timeoutMs);
    signal.addEventListener('abort', cancel, { once: true });
    const lift = () => {
        clearTimeout(timer);
        clearTimeout(hard);
        signal.removeEventListener('abort', cancel);
    };
    return { state, lift };
}

// EXTERNAL MODULE: ./build/src/process/log-file.js
var log_file = __webpack_require__(7896);
;// CONCATENATED MODULE: ./build/src/process/execute.js







const UNTOUCHED = { timedOut: false, cancelled: false };
/**
 * Runs a process as the leader of a group of its own and waits until the whole group is dead: when
 * the leader ends, whatever it left running in the group is killed, and a time-out or a cancelled
 * signal ends all of it, first by SIGTERM, then by SIGKILL.
 */
async function execute(command, options) {
    const started = performance.now();
    if (options.signal.aborted)
        return { ...UNTOUCHED, cancelled: true, durationMs: 0, endedBy: 'SIGTERM' };
    const log = options.log === undefined ? undefined : new log_file/* LogFile */.$i(options.log);
    const end = await run(command, options, log);
    const durationMs = performance.now() - started;
    // The last bytes are written now, and may be the ones that the disk has no room for.
    const logError = await log?.close();
    return { ...end, durationMs, ...(logError && { logError }) };
}
async function run(command, options, log) {
    const child = await start(command, options.secret !== undefined);
    if (child instanceof Error)
        return { ...UNTOUCHED, startError: child };
    hand(child, options.secret);
    relay(child, 'stdout', log, options.onOutput);
    relay(child, 'stderr', log, options.onOutput);
    const limits = limit(child, options);
    // What happens after the leader's end did not end it.
    child.once('exit', limits.lift);
    return { ...(await ending(child)), ...limits.state };
}
// Depending on the cause, Node throws, or hands out a child without a process that emits an error.
async function start(command, withSecret) {
    try {
        const child = (0,external_node_child_process_.spawn)(command.program, command.args, {
            cwd: command.cwd,
            env: command.env,
            detached: true,
            stdio: ['ignore', 'pipe', 'pipe', withSecret ? 'pipe' : 'ignore'],
        });
        if (child.pid !== undefined)
            return child;
        const [error] = await (0,external_node_events_.once)(child, 'error');
        throw error;
    }
    catch (thrown) {
        return startError(thrown, command.cwd);
    }
}
// The system reports a missing folder exactly as it reports a missing program.
function startError(thrown, cwd) {
    const error = (0,errors/* asError */.zR)(thrown);
    if (error.code !== 'ENOENT' || (0,external_node_fs_.existsSync)(cwd))
        return error;
    const missing = new Error(`the working folder ${cwd} does not exist`, { cause: error });
    return Object.assign(missing, { code: 'ENOTDIR' });
}
function hand(child, secret) {
    const pipe = child.stdio[3];
    if (secret === undefined || !pipe || !('end' in pipe))
        return;
    // A process that never reads it is not our error.
    pipe.on('error', () => undefined);
    pipe.end(secret);
}
function relay(child, name, log, onOutput) {
    const stream = child[name];
    stream?.on('error', () => undefined);
    stream?.on('data', (chunk) => {
        onOutput?.(chunk, name);
        if (log === undefined || log.write(chunk))
            return;
        stream.pause();
        log.onceDrained(() => stream.resume());
    });
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

/***/ 7896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ LogFile),
/* harmony export */   sA: () => (/* binding */ readEnd)
/* harmony export */ });
/* unused harmony export LOG_LIMIT */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6466);
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



/** A log is cut here: what a reader needs of a flood is its beginning and the fact that it went on. */
const LOG_LIMIT = 256 * 1024 * 1024;
/** The output of a process, kept as it came, up to a limit. */
class LogFile {
    #stream;
    #limit;
    #waiting = new Set();
    #bytes = 0;
    #error;
    constructor(path, limit = LOG_LIMIT) {
        this.#limit = limit;
        this.#stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path, { flags: 'w' });
        this.#stream.on('error', error => {
            this.#error ??= error;
        });
        // After an error there is no `drain` any more, only `close`.
        this.#stream.on('drain', () => this.#wake());
        this.#stream.on('close', () => this.#wake());
    }
    /** Returns false when the caller should wait until it is drained. */
    write(chunk) {
        if (this.#error || this.#bytes >= this.#limit)
            return true;
        this.#bytes += chunk.length;
        if (this.#bytes >= this.#limit)
            return this.#stream.write(`\n[the log is cut here, at ${this.#limit} bytes]\n`);
        return this.#stream.write(chunk);
    }
    /** To be called at once after `write` returned false. */
    onceDrained(resume) {
        this.#waiting.add(resume);
    }
    /** Writes what is left; returns what went wrong while writing, a full disk for instance. */
    async close() {
        this.#stream.end();
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.finished)(this.#stream).catch(() => undefined);
        return this.#error;
    }
    async [Symbol.asyncDispose]() {
        await this.close();
    }
    #wake() {
        const waiting = [...this.#waiting];
        this.#waiting.clear();
        for (const resume of waiting)
            resume();
    }
}
/** The last bytes of a file as text. */
async function readEnd(path, bytes) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r'), true);
        const { size } = await file.stat();
        const buffer = Buffer.alloc(Math.min(size, bytes));
        await file.read(buffer, 0, buffer.length, size - buffer.length);
        return buffer.toString('utf8');
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


/***/ }),

/***/ 4618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ markedProcesses),
/* harmony export */   fR: () => (/* binding */ killMarked),
/* harmony export */   i8: () => (/* binding */ signalGroup)
/* harmony export */ });
/* unused harmony export signalProcess */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);


/** Sends a signal to a process group, or to a process for a positive `pid`; one that is gone is no error. */
function signalProcess(pid, signal) {
    try {
        process.kill(pid, signal);
        return true;
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && (error.code === 'ESRCH' || error.code === 'EPERM'))
            return false;
        throw error;
    }
}
/** Sends a signal to the group that a child leads. */
function signalGroup(child, signal) {
    if (child.pid !== undefined)
        signalProcess(-child.pid, signal);
}
/**
 * Processes whose environment carries a mark, `NAME=value`, this one excepted. They are found through
 * /proc, so on a system without it the answer is empty and the process groups have to do.
 */
async function markedProcesses(mark) {
    const variable = Buffer.from(`\0${mark}\0`);
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)('/proc').catch(() => []);
    const pids = entries.filter(name => /^\d+$/.test(name)).map(Number);
    const marked = await Promise.all(pids.map(async (pid) => {
        // Unreadable means gone, or another user's: neither is ours.
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/environ`).catch(() => Buffer.alloc(0));
        return carries(text, variable) ? pid : undefined;
    }));
    return marked.filter(pid => pid !== undefined).filter(pid => pid !== process.pid);
}
// With a zero before the first one too, every variable stands between two of them.
function carries(environ, variable) {
    return Buffer.concat([Buffer.of(0), environ]).includes(variable);
}
/** Kills every marked process, again and again until none is left or `rounds` are over; returns those left. */
async function killMarked(mark, rounds = 20) {
    let left = await markedProcesses(mark);
    for (let round = 0; left.length > 0 && round < rounds; round++) {
        for (const pid of left)
            signalProcess(pid, 'SIGKILL');
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(25);
        left = await markedProcesses(mark);
    }
    return left;
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
/* harmony export */   mD: () => (/* binding */ shardTags)
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
/** Whether a reference is a name that only a trial needs: the candidate's for a shard, or the dead image's. */
function isTrialTag(reference) {
    return /:pr-[0-9a-f]+-(s\d+|control)$/.test(reference);
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
        return [{ name: title, files, image, siblings: [], names: [], told: context }];
    const named = (tag) => `${image.repository}:${tag}`;
    const names = Object.keys(context.ports);
    const ports = await (0,_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .freePorts */ .Dt)(tags.length * names.length);
    return Promise.all(tags.map(async (tag, index) => {
        await engine.tag(image.engineId, image.repository, tag);
        const reference = named(tag);
        return {
            name: `${title} (shard ${index + 1})`,
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
