export const id = 2309;
export const ids = [2309];
export const modules = {

/***/ 79961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ packSetUp),
/* harmony export */   U: () => (/* binding */ SET_UP_LIMITS)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46466);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56118);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80604);
/* harmony import */ var _moved_paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81072);
/* harmony import */ var _set_up_places_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(68935);
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










/** Beyond them a set-up is not kept. GitHub keeps 10 GB for a repository. */
const SET_UP_LIMITS = { bytes: 5 * 2 ** 30, files: 500_000 };
/** Held in memory as a whole. */
const SMALL_BYTES = 1 << 20;
const BATCH_BYTES = 1 << 20;
/**
 * Writes what a set-up has made into a tar archive, as `checkout/…` and `home/…`. No foreign process may be at work in it.
 * Of a file its bytes, its mode and its time to the second are kept.
 *
 * @throws Error for what cannot be kept: a socket, a link that leads out, more than the limits
 */
async function packSetUp(request) {
    const packer = new Packer(request);
    const sink = new BatchedFile(request.to);
    const writing = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_5__.pipeline)(packer.stream, sink);
    writing.catch(() => undefined);
    try {
        await packer.addAll();
    }
    catch (error) {
        packer.stream.destroy((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .asError */ .zR)(error));
        await writing.catch(() => undefined);
        throw error;
    }
    await writing;
    return { archive: sink.facts(), ...(packer.mentions !== undefined && { mentions: packer.mentions }) };
}
class Packer {
    stream = (0,tar_stream__WEBPACK_IMPORTED_MODULE_6__.pack)();
    mentions;
    #request;
    #places;
    #left;
    constructor(request) {
        this.#request = request;
        this.#places = request.workspace;
        this.#left = { ...(request.limits ?? SET_UP_LIMITS) };
    }
    async addAll() {
        // A failed write ends the stream, and whoever waits for room in it would wait for ever.
        const failed = new Promise((_, reject) => this.stream.on('error', reject));
        failed.catch(() => undefined);
        await Promise.race([this.#addPaths(), failed]);
        this.stream.finalize();
    }
    async #addPaths() {
        for (const path of this.#request.paths) {
            const name = (0,_set_up_places_js__WEBPACK_IMPORTED_MODULE_9__/* .archivedName */ .e)(path);
            const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(this.#onDisk(name)).catch(() => undefined);
            if (stats !== undefined)
                await this.#add(name, stats);
        }
    }
    #onDisk(name) {
        const [root, ...rest] = name.split('/');
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root === 'home' ? this.#places.home : this.#places.checkout, ...rest);
    }
    async #add(name, stats) {
        const path = this.#onDisk(name);
        if (name.startsWith('checkout/') && this.#request.isTracked(name.slice('checkout/'.length)))
            return;
        this.#left.files -= 1;
        this.#left.bytes -= stats.isFile() ? stats.size : 0;
        if (this.#left.files < 0 || this.#left.bytes < 0)
            throw new Error('it is too large');
        const header = { name, mode: stats.mode & 0o777, mtime: stats.mtime, uid: 0, gid: 0 };
        if (stats.isDirectory()) {
            await this.#write({ ...header, type: 'directory' });
            for (const entry of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(path)).sort())
                await this.#add(node_path__WEBPACK_IMPORTED_MODULE_3__.posix.join(name, entry), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, entry)));
        }
        else if (stats.isSymbolicLink()) {
            const linkname = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readlink)(path);
            const problem = (0,_set_up_places_js__WEBPACK_IMPORTED_MODULE_9__/* .linkProblem */ .k)(name, linkname, this.#places);
            if (problem !== undefined)
                throw new Error(problem);
            await this.#write({ ...header, type: 'symlink', linkname });
        }
        else if (stats.isFile())
            await this.#addFile(path, name, header);
        else
            throw new Error(`${name} is neither a file, nor a folder, nor a link`);
    }
    async #addFile(path, name, header) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const small = readSmall(path);
            if (small !== undefined) {
                if (this.#request.texts.some(text => small.includes(text)))
                    this.mentions ??= name;
                return this.#write({ ...header, type: 'file', size: small.length }, small);
            }
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW), true);
            const texts = new _moved_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .PathFinder */ .yX(this.#request.texts.map(text => ({ from: text, to: text })));
            if ((await (0,_moved_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .findInFile */ .hJ)(file, texts)).length > 0)
                this.mentions ??= name;
            const { size } = await file.stat();
            const content = file.createReadStream({ autoClose: false, start: 0, highWaterMark: BATCH_BYTES });
            await new Promise((resolve, reject) => {
                const entry = this.stream.entry({ ...header, type: 'file', size }, error => error ? reject(error) : resolve());
                // It ends with the whole archive, where that cannot be written.
                entry.on('error', error => {
                    content.destroy();
                    reject(error);
                });
                content.on('error', error => entry.destroy(error)).pipe(entry);
            });
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
    #write(header, content) {
        return new Promise((resolve, reject) => {
            const done = (error) => (error ? reject(error) : resolve());
            if (content === undefined)
                this.stream.entry(header, done);
            else
                this.stream.entry(header, content, done);
        });
    }
}
function readSmall(path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file).size > SMALL_BYTES ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
/** A new file, and what it holds. Headers of 512 bytes are not worth a system call each. */
class BatchedFile extends node_stream__WEBPACK_IMPORTED_MODULE_4__.Writable {
    #file;
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    #batch = [];
    #batched = 0;
    #bytes = 0;
    constructor(path) {
        super({ highWaterMark: BATCH_BYTES });
        this.#file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'wx');
    }
    facts() {
        return { sha256: this.#hash.digest('hex'), bytes: this.#bytes };
    }
    _write(chunk, _encoding, done) {
        this.#hash.update(chunk);
        this.#bytes += chunk.length;
        this.#batched += chunk.length;
        this.#batch.push(chunk);
        this.#flushing(this.#batched >= BATCH_BYTES, done);
    }
    _final(done) {
        this.#flushing(true, done);
    }
    #flushing(isDue, done) {
        try {
            if (isDue)
                this.#flush();
            done();
        }
        catch (error) {
            done((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .asError */ .zR)(error));
        }
    }
    #flush() {
        const whole = Buffer.concat(this.#batch);
        this.#batch = [];
        this.#batched = 0;
        for (let at = 0; at < whole.length;)
            at += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writevSync)(this.#file, [whole.subarray(at)]);
    }
    _destroy(error, done) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(this.#file);
        done(error);
    }
}


/***/ }),

/***/ 93556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ setUpDigest),
/* harmony export */   d: () => (/* binding */ setUpKey)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14006);
/* harmony import */ var _git_checked_out_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52091);
/* harmony import */ var _process_execute_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2367);
/* harmony import */ var _process_processes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14618);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82140);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60796);








/** Of the steps by themselves, and of all that the configuration lets them see. */
function setUpDigest(consumer) {
    const { repository, setup, setupCache, installed, env, imageVariable, passEnv, exclusive } = consumer;
    const steps = setup.map(({ run }) => run);
    const seen = [repository, steps, setupCache, installed, env, imageVariable, passEnv, exclusive.unset];
    return (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)(JSON.stringify(seen));
}
/**
 * The key of the set-up of a checkout in which nothing has run yet.
 *
 * @param outside the environment that `pass-env` takes from
 * @throws Error when a tool does not say its version
 */
async function setUpKey(consumer, cache, pin, outside, context) {
    const { checkout, home, tmp } = context.workspace;
    const tools = await Promise.all(cache.tools.map(tool => toolVersion(tool, context)));
    await (0,_process_processes_js__WEBPACK_IMPORTED_MODULE_4__/* .killTrial */ .tN)(context.trial);
    const passed = consumer.passEnv.map(name => outside[name]);
    // Paths are put in the place of others, which only those of the same length can be.
    const lengths = [checkout, home, tmp].map(path => Buffer.byteLength(path));
    const machine = [process.platform, process.arch, await distribution()];
    return {
        scope: (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)(JSON.stringify([setUpDigest(consumer), machine, tools, passed, lengths])),
        locks: (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)(JSON.stringify(lockFiles(cache.key, pin))),
        pin: pin.commit,
    };
}
async function toolVersion(command, { env, workspace, signal }) {
    const args = ['-euo', 'pipefail', '-c', command];
    const ended = await (0,_process_execute_js__WEBPACK_IMPORTED_MODULE_3__/* .captureOutput */ .Q9)({ program: 'bash', args, cwd: workspace.checkout, env }, { signal, timeoutMs: 60_000 }, 16 << 10);
    if (ended.exitCode === 0 && !ended.timedOut)
        return ended.stdout + ended.stderr;
    throw new Error(`'${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_6__/* .firstLine */ .TM)(command, 80)}' ${ended.timedOut ? 'did not end' : (0,_process_execute_js__WEBPACK_IMPORTED_MODULE_3__/* .howEnded */ .f2)(ended)}`);
}
function lockFiles(globs, { tree }) {
    const matchers = globs.map(glob => ({
        counts: !glob.startsWith('!'),
        matches: picomatch__WEBPACK_IMPORTED_MODULE_7__(glob.replace(/^!/, ''), { dot: true, nonegate: true }),
    }));
    return (0,_git_checked_out_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .trackedPrints */ .FA)(tree)
        .filter(([path]) => matchers.findLast(({ matches }) => matches(path))?.counts)
        .toSorted(([a], [b]) => (a < b ? -1 : 1));
}
/** Its libraries are what is compiled against. https://www.freedesktop.org/software/systemd/man/latest/os-release.html */
async function distribution() {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('/etc', 'os-release'), 'utf8').catch(() => '');
    return text
        .split('\n')
        .filter(line => /^(ID|VERSION_ID)=/.test(line))
        .sort()
        .join(' ');
}


/***/ }),

/***/ 68935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ archivedName),
/* harmony export */   k: () => (/* binding */ linkProblem)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Where a path of `setup-cache.paths` stands in an archive: `checkout/.venv`, `home/.m2`. */
function archivedName(path) {
    return path.startsWith('~/') ? node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join('home', path.slice(2)) : node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join('checkout', path);
}
/**
 * Why a link is not kept, or not put back; undefined where it leads into the checkout or the HOME, or to a program of the
 * machine, as a virtualenv's `python3` does.
 *
 * @param name of the link in the archive
 * @param target with paths of this run
 */
function linkProblem(name, target, places) {
    const leadsOut = `${name} is a link that leads out, to ${target}`;
    // What `..` means behind another link, only the file system knows.
    const isPlain = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(target) === target;
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(target)) {
        if (!isPlain)
            return leadsOut;
        const [root] = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(name), target)).split('/');
        return root === 'checkout' || root === 'home' ? undefined : leadsOut;
    }
    const own = [places.checkout, places.home];
    if (isPlain && own.some(folder => isInside(target, folder)))
        return undefined;
    // The folders of the run lie beside the checkout: nothing in them is a program of the machine.
    return isProgram(target) && !isInside((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(target), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(places.checkout)) ? undefined : leadsOut;
}
function isInside(path, folder) {
    return path === folder || path.startsWith(folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
function isProgram(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 18450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ keptArchive),
/* harmony export */   d7: () => (/* binding */ SetUpStore)
/* harmony export */ });
/* unused harmony export KeptSetUp */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64377);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26064);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82140);
/* harmony import */ var _shared_json_documents_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57886);







const SET_UP_SCHEMA = 'compat-gate/set-up@1';
const Digest = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits');
const Place = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().regex(/^\/.*[^/]$/, 'expected an absolute path');
/** What is known of a set-up that was kept; its files are beside it, in a tar archive. */
const KeptSetUp = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(SET_UP_SCHEMA),
    key: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        scope: Digest,
        locks: Digest,
        pin: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'expected a full SHA'),
    }),
    /** ISO 8601. */
    made: zod__WEBPACK_IMPORTED_MODULE_7__/* .datetime */ .w$(),
    /** Why it cannot stand for the steps, as the end of a sentence; absent where it can. */
    partial: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
    /** Where it was made: its files know these paths. */
    places: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ checkout: Place, home: Place, tmp: Place }),
    archive: _evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .ArchiveFacts */ .mO,
    /** What it has installed, where something lists that. */
    installed: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .InstalledPackage */ .NH).max(20_000).optional(),
});
const NAME = /^[0-9a-f]{16}-[0-9a-f]{16}-[0-9a-f]{16}$/;
const ENTRY_FILE = 'set-up.json';
const ARCHIVE_FILE = 'set-up.tar';
const TEMPORARY = 'new-';
const DAY_MS = 24 * 3_600_000;
/** Set-ups that earlier runs have kept, a folder each. Several runs may use it at once; anything may have been put there. */
class SetUpStore {
    #folder;
    #limits;
    #now;
    constructor(folder, limits, now = () => Date.now()) {
        this.#folder = folder;
        this.#limits = limits;
        this.#now = now;
    }
    /**
     * The one of this very key, otherwise the newest with the same lock files, otherwise the newest of the same scope.
     *
     * @param torn is told of each that cannot be read, which is removed
     */
    async find(key, torn) {
        const names = (await this.#names()).filter(name => name.startsWith(`${key.scope.slice(0, 16)}-`));
        const found = (await Promise.all(names.map(name => this.#read(name, torn)))).flat();
        const nearness = ({ entry }) => entry.key.locks !== key.locks ? 0 : entry.key.pin !== key.pin ? 1 : 2;
        const nearest = found
            .filter(({ entry }) => entry.key.scope === key.scope)
            .toSorted((a, b) => nearness(b) - nearness(a) || (a.entry.made < b.entry.made ? 1 : -1))[0];
        const best = nearest && { ...nearest, isExact: nearness(nearest) === 2 };
        if (best !== undefined)
            await this.#touch(best.name);
        return best;
    }
    async remove(name) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, name), { recursive: true, force: true });
    }
    /**
     * Keeps what `write` puts into an archive. An entry is there as a whole or not at all, and the first of two runs that keep
     * the same one wins.
     *
     * @param write is given the archive's path, and says what is known of it
     * @returns the entry's name
     */
    async keep(key, write) {
        const own = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, `${TEMPORARY}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
        const name = entryName(key);
        try {
            await (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .fc)(own);
            const facts = await write((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(own, ARCHIVE_FILE));
            const made = new Date(this.#now()).toISOString();
            const entry = { schema: SET_UP_SCHEMA, key: { ...key }, made, ...facts };
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(own, ENTRY_FILE), JSON.stringify(entry));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(own, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, name)).catch(unlessThere);
            await this.#prune(name);
            return { name, archive: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, name, ARCHIVE_FILE), facts: facts.archive };
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(own, { recursive: true, force: true });
        }
    }
    async #names() {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(this.#folder).catch(() => [])).filter(name => NAME.test(name));
    }
    async #read(name, torn) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, name);
        try {
            const refuse = (why) => new Error(why);
            const entry = await (0,_shared_json_documents_js__WEBPACK_IMPORTED_MODULE_5__/* .readJsonDocument */ .E_)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ENTRY_FILE), KeptSetUp, {
                mostBytes: 8 << 20,
                refuse,
            });
            const archive = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ARCHIVE_FILE);
            const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(archive);
            if (entryName(entry.key) !== name)
                throw new Error('it has the name of another one');
            if (size !== entry.archive.bytes)
                throw new Error(`its archive has ${size} bytes, not ${entry.archive.bytes}`);
            return [{ entry, name, archive }];
        }
        catch (error) {
            await this.remove(name);
            torn(error instanceof Error ? error.message : String(error));
            return [];
        }
    }
    async #touch(name) {
        const now = new Date(this.#now());
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.utimes)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, name), now, now).catch(() => undefined);
    }
    async #prune(newest) {
        await this.#touch(newest);
        const used = (await this.#names()).map(async (name) => ({ name, ...(await this.#sizeAndUse(name)) }));
        let bytes = 0;
        const newestFirst = (await Promise.all(used)).toSorted((a, b) => b.usedMs - a.usedMs);
        for (const [index, one] of newestFirst.entries()) {
            bytes += one.bytes;
            const isWanted = index < this.#limits.entries && bytes <= this.#limits.bytes;
            if (!isWanted && one.name !== newest)
                await this.remove(one.name);
        }
        for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(this.#folder)) {
            // Of a run that was killed; one that is at work is younger.
            const isOld = name.startsWith(TEMPORARY) && (await this.#sizeAndUse(name)).usedMs < this.#now() - DAY_MS;
            if (isOld)
                await this.remove(name);
        }
    }
    async #sizeAndUse(name) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, name);
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ARCHIVE_FILE)).then(({ size }) => size, () => 0);
        const usedMs = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(folder).then(({ mtimeMs }) => mtimeMs, () => 0);
        return { bytes, usedMs };
    }
}
/** Of an entry's files. */
function keptArchive(folder, name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name, ARCHIVE_FILE);
}
function entryName({ scope, locks, pin }) {
    return [scope, locks, pin].map(one => one.slice(0, 16)).join('-');
}
function unlessThere(error) {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST')
        throw error;
}


/***/ })

};
