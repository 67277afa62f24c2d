export const id = 1049;
export const ids = [1049];
export const modules = {

/***/ 81049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  setUpWithCache: () => (/* binding */ setUpWithCache)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/git/git.js
var git_git = __webpack_require__(50998);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(80604);
// EXTERNAL MODULE: ./build/src/shared/text.js
var shared_text = __webpack_require__(60796);
// EXTERNAL MODULE: ./build/src/consumer/set-up-archive.js
var set_up_archive = __webpack_require__(79961);
// EXTERNAL MODULE: ./build/src/consumer/set-up-key.js
var set_up_key = __webpack_require__(93556);
// EXTERNAL MODULE: ./build/src/consumer/set-up-places.js
var set_up_places = __webpack_require__(68935);
;// CONCATENATED MODULE: ./build/src/consumer/set-up-outside.js



/** Who has put something there can do without it: https://specifications.freedesktop.org/basedir-spec/latest/. pip asks for rustc's version. */
const UNCOUNTED = ['home/.npm', 'home/.rustup/settings.toml', 'home/.config/go/telemetry'];
const CACHES = 'home/.cache/';
/** Browsers that npm's packages fetch while they are installed, and never again: who starts one there cannot do without it. */
const BROWSERS = ['puppeteer', 'Cypress', 'ms-playwright'].map(name => CACHES + name);
/**
 * The first file that a set-up has made beside `setup-cache.paths`: what is put back in its place would lack it. Undefined
 * where there is none. Caches that programs make again by themselves do not count.
 *
 * @param tracked the tracked files, from the root of the checkout
 * @param gitBefore what `gitState` said before the set-up
 * @returns as a path of the configuration
 */
async function madeOutside(paths, places, tracked, gitBefore) {
    if ((await gitState(places.checkout)) !== gitBefore)
        return '.git';
    const known = new Set(tracked.map(path => `checkout/${path}`));
    const folders = new Set([...known].flatMap(foldersAbove));
    const left = [...paths.map(set_up_places/* archivedName */.e), ...UNCOUNTED];
    const visited = [...left, CACHES];
    const visit = async (name, path) => {
        for (const entry of await (0,promises_.readdir)(path, { withFileTypes: true })) {
            const own = `${name}/${entry.name}`;
            if (left.includes(own) || known.has(own) || isUncounted(entry, own))
                continue;
            const isFolder = entry.isDirectory();
            const holdsMore = folders.has(own) || visited.some(one => one.startsWith(`${own}/`));
            const found = isFolder && holdsMore ? await visit(own, (0,external_node_path_.join)(path, entry.name)) : own;
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
    const found = (await visit('checkout', places.checkout)) ?? (await visit('home', places.home));
    return found?.replace(/^checkout\//, '').replace(/^home\//, '~/');
}
function isUncounted(entry, name) {
    if (name.startsWith(CACHES))
        return !BROWSERS.includes(name);
    return name === 'checkout/.git' || (entry.isDirectory() && entry.name === '__pycache__');
}
function foldersAbove(name) {
    const folder = name.slice(0, name.lastIndexOf('/'));
    return folder.includes('/') ? [folder, ...foldersAbove(folder)] : [];
}
/** What git changes by itself, also behind the back of who started it: objects, and what tells of work that is under way. */
const OF_GIT_ITSELF = /^(objects|logs)\/|^(index|FETCH_HEAD|ORIG_HEAD|gc\..*)$|\.lock$/;
/** What a set-up may change in `.git`: settings, hooks, references, submodules. */
async function gitState(checkout) {
    const folder = (0,external_node_path_.join)(checkout, '.git');
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true, recursive: true });
    const paths = entries
        .filter(one => !one.isDirectory())
        .map(({ parentPath, name }) => (0,external_node_path_.relative)(folder, (0,external_node_path_.join)(parentPath, name)));
    const states = paths
        .filter(path => !OF_GIT_ITSELF.test(path))
        .map(async (path) => {
        const none = { size: -1, mtimeMs: -1 };
        const { size, mtimeMs } = await (0,promises_.stat)((0,external_node_path_.join)(folder, path)).catch(() => none);
        return `${path} ${size} ${mtimeMs}`;
    });
    return (await Promise.all(states)).sort().join('\n');
}

// EXTERNAL MODULE: ./build/src/consumer/set-up-store.js
var set_up_store = __webpack_require__(18450);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./build/src/shared/files.js
var files = __webpack_require__(82140);
// EXTERNAL MODULE: ./build/src/consumer/moved-paths.js
var moved_paths = __webpack_require__(81072);
;// CONCATENATED MODULE: ./build/src/consumer/set-up-unpacking.js









/** Held in memory as a whole, so that it is written once. */
const SMALL_BYTES = 4 << 20;
/**
 * Puts back what `packSetUp` has kept. Whoever could write the archive may have made it up: it writes below the paths and
 * nowhere else, over nothing, through no link, and makes none that leads out. Where this rejects, a part of it may lie there.
 *
 * @throws Error for an archive that is hostile, cut off, or another one than its facts say
 */
async function unpackSetUp(request) {
    const unpacker = new Unpacker(request);
    const file = await (0,files/* openRegular */.lf)(request.archive);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    const source = file.createReadStream({ highWaterMark: 1 << 20 });
    source.on('data', chunk => {
        hash.update(chunk);
        bytes += chunk.length;
    });
    const tar = (0,tar_stream.extract)();
    const reading = (0,external_node_stream_promises_.pipeline)(source, tar);
    reading.catch(() => undefined);
    for await (const entry of tar) {
        entry.on('error', () => undefined);
        await unpacker.add(entry.header, entry);
    }
    await reading;
    if (bytes !== request.facts.bytes || hash.digest('hex') !== request.facts.sha256)
        throw new Error('its bytes are not those that were kept');
    unpacker.setModes();
}
class Unpacker {
    #request;
    #wanted;
    /** Real folders, by their names in the archive. */
    #folders = new Set(['checkout', 'home']);
    #finder;
    /** A folder that may not be written into is made so at the end. */
    #modes = [];
    #files = 0;
    constructor(request) {
        this.#request = request;
        this.#wanted = request.paths.map(set_up_places/* archivedName */.e);
        this.#finder = new moved_paths/* PathFinder */.yX(request.moves);
        for (const { from, to } of request.moves)
            if (Buffer.byteLength(from) !== Buffer.byteLength(to))
                throw new Error(`it was made in a place whose path is not as long as ${to}`);
    }
    async add(header, content) {
        const name = this.#checkedName(header);
        this.#files += 1;
        if (this.#files > set_up_archive/* SET_UP_LIMITS */.U.files)
            throw new Error('it is too large');
        const mode = (header.mode ?? 0) & 0o777;
        this.#enter(external_node_path_.posix.dirname(name));
        const path = this.#onDisk(name);
        if (header.type === 'file') {
            await this.#file(path, mode, header, content);
            return;
        }
        content.resume();
        if (header.type === 'directory') {
            this.#enter(name);
            this.#modes.push([path, mode]);
        }
        else if (header.type === 'symlink')
            this.#link(name, path, header.linkname ?? '');
        else
            throw new Error(`${name} is neither a file, nor a folder, nor a link`);
    }
    setModes() {
        for (const [path, mode] of this.#modes.reverse())
            (0,external_node_fs_.chmodSync)(path, mode);
    }
    #checkedName({ name: written, type }) {
        const name = type === 'directory' ? written.replace(/\/$/, '') : written;
        const isWanted = this.#wanted.some(one => name === one || name.startsWith(`${one}/`));
        if (!isWanted || external_node_path_.posix.normalize(name) !== name || name.includes('\0'))
            throw new Error(`it holds ${JSON.stringify(written)}, which lies outside of setup-cache.paths`);
        if (name.startsWith('checkout/') && this.#request.isTracked(name.slice('checkout/'.length)))
            throw new Error(`it holds ${name}, which is a tracked file`);
        return name;
    }
    #onDisk(name) {
        const { checkout, home } = this.#request.places;
        const [root, ...rest] = name.split('/');
        return (0,external_node_path_.join)(root === 'home' ? home : checkout, ...rest);
    }
    /** Makes a folder and those above it, none of which may be a link. */
    #enter(name) {
        if (this.#folders.has(name))
            return;
        this.#enter(external_node_path_.posix.dirname(name));
        const path = this.#onDisk(name);
        const found = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        if (found === undefined)
            (0,external_node_fs_.mkdirSync)(path);
        else if (!found.isDirectory())
            throw new Error(`it holds ${name} as a folder, and there is something else`);
        this.#folders.add(name);
    }
    async #file(path, mode, { mtime, size = 0 }, content) {
        const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = external_node_fs_.constants;
        const file = (0,external_node_fs_.openSync)(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode | 0o200);
        const times = (file) => (0,external_node_fs_.futimesSync)(file, mtime ?? new Date(0), mtime ?? new Date(0));
        try {
            if (size <= SMALL_BYTES) {
                const chunks = [];
                for await (const chunk of content)
                    chunks.push(chunk);
                const whole = Buffer.concat(chunks);
                (0,moved_paths/* moveInBytes */.QW)(whole, this.#finder);
                writeAll(file, whole);
            }
            else
                for await (const chunk of content)
                    writeAll(file, chunk);
            times(file);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
        if (size > SMALL_BYTES)
            await (0,moved_paths/* moveInFile */.dY)(path, this.#finder);
        if ((mode & 0o200) === 0)
            (0,external_node_fs_.chmodSync)(path, mode);
    }
    #link(name, path, written) {
        const move = this.#request.moves.find(({ from }) => written === from || written.startsWith(`${from}/`));
        const target = move === undefined ? written : move.to + written.slice(move.from.length);
        const problem = (0,set_up_places/* linkProblem */.k)(name, target, this.#request.places);
        if (problem !== undefined)
            throw new Error(problem);
        (0,external_node_fs_.symlinkSync)(target, path);
    }
}
function writeAll(file, bytes) {
    for (let at = 0; at < bytes.length;)
        at += (0,external_node_fs_.writeSync)(file, bytes, at);
}

// EXTERNAL MODULE: ./build/src/git/checked-out-tree.js
var checked_out_tree = __webpack_require__(52091);
// EXTERNAL MODULE: ./build/src/github/event.js
var github_event = __webpack_require__(45865);
;// CONCATENATED MODULE: ./build/src/stages/set-up-cache.js








/** The set-ups that were kept, for one consumer whose checkout is fresh. */
class SetUpCache {
    /** What nobody has to know, and somebody may ask; a sentence each. */
    notes = [];
    #config;
    #key;
    #place;
    #store;
    #context;
    #tracked;
    #git;
    constructor(config, key, place, context, tracked, git) {
        this.#config = config;
        this.#key = key;
        this.#place = place;
        this.#store = new set_up_store/* SetUpStore */.d7(place.folder, place);
        this.#context = context;
        this.#tracked = tracked;
        this.#git = git;
    }
    /**
     * Undefined where the consumer or the run has none.
     *
     * @param note is told why there is none, where there should be one
     */
    static async open({ setupCache, ...consumer }, pin, { setUpCache: place, env }, context, note) {
        if (setupCache === undefined || place === undefined)
            return undefined;
        try {
            const key = await (0,set_up_key/* setUpKey */.d)({ ...consumer, setupCache }, setupCache, pin, env, context);
            const git = await gitState(context.workspace.checkout);
            return new SetUpCache(setupCache, key, place, context, (0,checked_out_tree/* trackedPaths */.f4)(pin.tree), git);
        }
        catch (error) {
            note(`no set-up is put back or kept: ${(0,errors/* messageOf */.bD)(error)}`);
            return undefined;
        }
    }
    /** The nearest set-up that there is. */
    async find() {
        if (this.#place.anew)
            return undefined;
        return this.#store.find(this.#key, why => this.notes.push(`a kept set-up is torn: ${why}`));
    }
    /**
     * Puts it back.
     *
     * @throws BrokenSetUp where that cannot be done, and a part of it may lie in the checkout
     */
    async restore(found) {
        const { workspace } = this.#context;
        const { entry } = found;
        const moves = ['checkout', 'home', 'tmp'].map(place => ({
            from: entry.places[place],
            to: workspace[place],
        }));
        const tracked = new Set(this.#tracked);
        await unpackSetUp({
            archive: found.archive,
            facts: entry.archive,
            paths: this.#config.paths,
            places: workspace,
            isTracked: path => tracked.has(path),
            moves,
        }).catch(async (error) => {
            await this.#store.remove(found.name);
            throw new BrokenSetUp((0,errors/* messageOf */.bD)(error), { cause: error });
        });
    }
    /** To be called when the checkout is another one than that for which this was opened. */
    async beginAnew() {
        this.#git = await gitState(this.#context.workspace.checkout);
    }
    /** It is not tried again. */
    async discard({ name }) {
        await this.#store.remove(name);
    }
    /** Keeps what the set-up has made, before a test could change it. What cannot be kept is a note. */
    async keep(texts, env, installed) {
        const { workspace } = this.#context;
        const tracked = new Set(this.#tracked);
        try {
            const refusal = keepRefusal(await (0,github_event/* readEvent */.j)(env));
            if (refusal !== undefined)
                return this.#unkept(refusal);
            const outside = await madeOutside(this.#config.paths, workspace, this.#tracked, this.#git);
            const kept = await this.#store.keep(this.#key, async (to) => {
                const { archive, mentions } = await (0,set_up_archive/* packSetUp */.R)({
                    paths: this.#config.paths,
                    workspace,
                    isTracked: path => tracked.has(path),
                    texts: [texts.trial, texts.tag],
                    to,
                });
                const partial = outside !== undefined
                    ? `the set-up also makes ${outside}, which is not in setup-cache.paths`
                    : mentions !== undefined && `the set-up writes down what holds for one run, in ${mentions}`;
                const { checkout, home, tmp } = workspace;
                return {
                    archive,
                    places: { checkout, home, tmp },
                    ...(partial && { partial }),
                    ...(installed && { installed }),
                };
            });
            return { name: kept.name, archive: kept.facts };
        }
        catch (error) {
            return this.#unkept((0,errors/* messageOf */.bD)(error));
        }
    }
    #unkept(why) {
        this.notes.push(`the set-up is not kept for later runs: ${why}`);
    }
}
/** A set-up that was found and could not be put back. */
class BrokenSetUp extends Error {
    name = 'BrokenSetUp';
}
/** Events that nobody but people with write access to the repository, and their own machines, set off. */
const KEEPING = [
    'push',
    'schedule',
    'workflow_dispatch',
    'repository_dispatch',
    'merge_group',
    'pull_request',
];
/** Why an event may not write what later runs read; undefined where it may, and in a terminal. */
function keepRefusal(event) {
    if (event === undefined)
        return undefined;
    if (event.pullRequest?.isFork)
        return 'this is the pull request of a fork';
    return KEEPING.includes(event.name) ? undefined : `an event '${event.name}' may be anybody's`;
}

;// CONCATENATED MODULE: ./build/src/stages/cached-set-up.js






/**
 * Sets a consumer up from what an earlier run has kept, where there is something, and keeps the outcome. A set-up that was put
 * back and fails is made once more, from nothing.
 */
async function setUpWithCache(ready, own, live, { make, checkOutAgain }) {
    const { consumer, checkedOut, context } = ready;
    const notes = [];
    ready.setUpNotes = notes;
    ready.setUp = { state: 'made' };
    const note = (text) => void notes.push(text);
    const isForeign = await isOfCommit(live);
    if (isForeign)
        note('no set-up is put back or kept: the folder of kept ones holds files of the commit');
    const cache = checkedOut && !isForeign
        ? await SetUpCache.open(consumer, checkedOut, live.context, own, note)
        : undefined;
    if (cache === undefined)
        return make();
    let found;
    try {
        const kept = await cache.find();
        if (kept !== undefined)
            await live.stages.time(consumer.name, 'restore set-up', () => cache.restore(kept));
        found = kept;
        await make(found);
        if (found !== undefined)
            expectSame(found, ready.installed);
    }
    catch (error) {
        if ((found === undefined && !isBroken(error)) || own.signal.aborted)
            throw error;
        note(`a kept set-up was of no use, so it was made anew: ${(0,shared_text/* firstLine */.TM)((0,errors/* messageOf */.bD)(error), 300)}`);
        delete ready.installed;
        await checkOutAgain();
        await cache.beginAnew();
        await make();
        // Where this one had failed as well, the kept one would not be to blame.
        if (found !== undefined)
            await cache.discard(found);
        found = undefined;
    }
    if (found !== undefined) {
        const { entry, isExact } = found;
        const { key, made, archive, partial } = entry;
        const isWhole = isExact && partial === undefined;
        const from = { pin: key.pin, made, sha256: archive.sha256 };
        ready.setUp = { state: isWhole ? 'restored' : 'continued', from };
        if (isExact && partial !== undefined)
            note(`the steps of the set-up ran on top of a kept one: ${partial}`);
    }
    if (!found?.isExact && !live.context.setUpCache?.readOnly) {
        const texts = { trial: context.trial, tag: context.image.tag };
        const work = () => cache.keep(texts, live.context.env, ready.installed?.installed);
        const kept = await live.stages.time(consumer.name, 'keep set-up', work);
        if (kept !== undefined)
            ready.setUp = { ...ready.setUp, kept };
    }
    notes.push(...cache.notes);
}
/** A commit of the repository that builds the image could bring along a set-up for its own consumers. */
async function isOfCommit({ inputs, context, git }) {
    const folder = (0,external_node_path_.relative)(await (0,promises_.realpath)(inputs.root), context.setUpCache?.folder ?? '');
    if (folder === '' || folder.startsWith('..'))
        return false;
    const { stdout } = await (0,git_git/* runGit */.EO)(['ls-files', '--', folder], inputs.root, git);
    return stdout !== '';
}
function isBroken(error) {
    return error instanceof Error && error.name === 'BrokenSetUp';
}
/** What was put back in the place of the steps must hold what they had installed. */
function expectSame({ entry, isExact }, now) {
    if (entry.installed === undefined)
        return;
    if (now?.installed === undefined)
        throw new Error(now?.notes?.[0] ?? 'what it has installed is not known');
    const isWhole = isExact && entry.partial === undefined;
    if (isWhole && JSON.stringify(now.installed) !== JSON.stringify(entry.installed))
        throw new Error('it does not list what it listed when it was kept');
}


/***/ })

};
