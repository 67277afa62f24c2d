export const id = 573;
export const ids = [573,448];
export const modules = {

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


/***/ })

};
