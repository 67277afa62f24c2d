export const id = 9357;
export const ids = [9357];
export const modules = {

/***/ 36494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ whereTagPoints),
/* harmony export */   t: () => (/* binding */ refusePublishedNames)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26064);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80604);
/* harmony import */ var _shared_time_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82619);



/**
 * A registry that has the candidate's tag already would hand it to a consumer that pulls before
 * every start (aws-sam-cli does, because a local image is never current), over the candidate.
 */
async function refusePublishedNames([own, ...more], context) {
    const ask = (reference) => refusePublishedName(reference, context);
    const [answer, ...others] = await Promise.all([ask(own), ...more.map(ask)]);
    // Where nobody knows about one of them, nobody knows about all of them.
    return [answer, ...others].find(({ state }) => state === 'unknown') ?? answer;
}
async function refusePublishedName(reference, context) {
    const answer = await context.engine.inRegistry(reference);
    if (answer.state !== 'present')
        return { state: answer.state, detail: answer.detail };
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IncidentError */ .x1('candidate-tag-exists', `${reference} exists in its registry: delete it there, or give another commit with 'sha'`);
}
/**
 * Where a tag of the registry points now. Of `:latest` it is asked, because a promotion moves it only from there, so that a
 * slower release does not overtake one that was published meanwhile. Never rejects: what is not known is told as that.
 */
async function whereTagPoints(engine, reference, signal) {
    try {
        const asked = engine.inRegistry(reference);
        const answer = await (0,_shared_time_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .cancellable */ .n)(asked, 'the registry was asked', signal);
        if (answer.state === 'present') {
            if (answer.digest !== undefined)
                return { state: 'present', digest: _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np.parse(answer.digest) };
            return { state: 'unknown', detail: 'the engine does not tell which digest it has' };
        }
        return answer.state === 'absent' ? { state: 'absent' } : { state: 'unknown', detail: answer.detail };
    }
    catch (error) {
        return { state: 'unknown', detail: (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) };
    }
}


/***/ }),

/***/ 52091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ trackedPrints),
/* harmony export */   Hi: () => (/* binding */ absolutePath),
/* harmony export */   f4: () => (/* binding */ trackedPaths),
/* harmony export */   qR: () => (/* binding */ readablePath),
/* harmony export */   w: () => (/* binding */ changedTrackedFiles),
/* harmony export */   wY: () => (/* binding */ readCheckedOutTree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58500);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80604);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82140);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50998);








/** Bytes of a path, one in each character: a repository may have names that are no UTF-8. */
const BYTES = 'latin1';
const MOST_LISTED = 256 << 20;
/**
 * Reads what a commit has put into a folder.
 *
 * @throws IncidentError when git cannot list the commit's files
 */
async function readCheckedOutTree(commit, gitFolder, folder, context) {
    const args = ['-c', 'core.quotePath=true', '--git-dir', gitFolder, 'ls-tree', '-r', '--full-tree', commit];
    const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_7__/* .runGit */ .EO)(args, process.cwd(), context, { mostOutput: MOST_LISTED });
    if (listed.exitCode !== 0 || !/(^|\n)$/.test(listed.stdout))
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .IncidentError */ .x1('internal-error', `git cannot list the consumer's files: ${(0,_git_js__WEBPACK_IMPORTED_MODULE_7__/* .gitErrorText */ .g5)(listed)}`);
    const paths = [];
    const submodules = new Map();
    for (const line of listed.stdout.split('\n')) {
        const [, mode, oid = '', name = ''] = /^(\d+) \w+ (\w+)\t(.+)$/.exec(line) ?? [];
        if (mode === '160000')
            submodules.set(unquotedPath(name), oid);
        else if (mode !== undefined)
            paths.push(unquotedPath(name));
    }
    const files = new Map();
    for await (const [path, print] of filePrints(folder, paths))
        files.set(path, print);
    return { files, submodules };
}
/** Paths of all tracked files, from the root. */
function trackedPaths({ files }) {
    return [...files.keys()].map(readablePath);
}
/** The same, each with what stands for its content. */
function trackedPrints({ files }) {
    return [...files].map(([path, found]) => [readablePath(path), found?.print ?? '']);
}
/** The tracked files that a folder no longer holds as they were checked out. A link on the way to one is no folder. */
async function changedTrackedFiles({ files, submodules }, folder) {
    const notFolders = await foldersReplaced([...files.keys(), ...submodules.keys()], folder);
    const changed = [];
    for await (const [path, found] of filePrints(folder, files.keys())) {
        const [before, now] = [files.get(path), isBelow(path, notFolders) ? undefined : found];
        if (now?.print !== before?.print && now?.print !== (before?.behindPointer ?? before?.print))
            changed.push(readablePath(path));
    }
    return changed;
}
async function foldersReplaced(paths, folder) {
    const replaced = new Set();
    for (const parent of new Set(paths.flatMap(parentsOf))) {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(absolutePath(folder, parent)).catch(() => undefined);
        if (!found?.isDirectory())
            replaced.add(parent);
    }
    return replaced;
}
function isBelow(path, folders) {
    return folders.size > 0 && parentsOf(path).some(parent => folders.has(parent));
}
/** From the root, `.`, to the folder that it is in. */
function parentsOf(path) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
    return parent === '.' ? [parent] : [...parentsOf(parent), parent];
}
function readablePath(path) {
    return Buffer.from(path, BYTES).toString('utf8');
}
function absolutePath(folder, path) {
    // With the dot a link in its place would be followed.
    if (path === '.')
        return Buffer.from(folder);
    return Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(path, BYTES)]);
}
// Git writes bytes that are no printable ASCII as `\303`, and some of them by a letter, between quotes.
function unquotedPath(name) {
    if (!name.startsWith('"'))
        return name;
    const letters = { a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' };
    return name
        .slice(1, -1)
        .replace(/\\([0-7]{3}|.)/g, (_, one) => one.length === 3 ? String.fromCharCode(Number.parseInt(one, 8)) : (letters[one] ?? one));
}
/** The longest pointer that Git LFS writes: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const LONGEST_POINTER = 1024;
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*oid sha256:([0-9a-f]{64})\nsize \d+\n/;
const PIECE = Buffer.allocUnsafe(1 << 20);
function filePrint(folder, path) {
    const name = absolutePath(folder, path);
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(name, _shared_files_js__WEBPACK_IMPORTED_MODULE_6__/* .READ_UNKNOWN */ .sx);
        try {
            return printOf(file);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
        }
    }
    catch {
        return linkPrint(name);
    }
}
function printOf(file) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
    if (!stats.isFile())
        return { print: 'no file' };
    const kind = `file ${stats.mode & 0o100}`;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    for (let read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, PIECE); read > 0; read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, PIECE)) {
        hash.update(PIECE.subarray(0, read));
        bytes += read;
    }
    const start = bytes <= LONGEST_POINTER ? PIECE.toString(BYTES, 0, bytes) : '';
    const pointed = POINTER.exec(start)?.[1];
    const print = `${kind} ${hash.digest('hex')}`;
    return { print, ...(pointed !== undefined && { behindPointer: `${kind} ${pointed}` }) };
}
function linkPrint(name) {
    try {
        return { print: `link ${(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(name, 'hex')}` };
    }
    catch {
        return undefined;
    }
}
/**
 * The prints of files, one after the other. Thousands of small files are read here and now: handing each piece to another
 * thread takes several times as long. Other work gets its turn in between.
 */
async function* filePrints(folder, paths) {
    let turn = performance.now();
    for (const path of paths) {
        yield [path, filePrint(folder, path)];
        if (performance.now() - turn < TURN_MS)
            continue;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setImmediate)();
        turn = performance.now();
    }
}
const TURN_MS = 10;


/***/ }),

/***/ 27176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ checkOutPin)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80604);
/* harmony import */ var _shared_failure_causes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10290);
/* harmony import */ var _checked_out_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52091);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50998);
/* harmony import */ var _pin_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48569);







/** Puts exactly the pinned commit into `folder`, with no history and no credentials, and looks at what that has made. */
async function checkOutPin(repository, pin, folder, context) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    await runLocalGit(['init', '--quiet', '--initial-branch=compat-gate'], folder, context);
    const call = { doing: `fetch ${repository.name}`, signal: context.signal, timeoutMs: _git_js__WEBPACK_IMPORTED_MODULE_5__/* .GIT_TIMEOUT_MS */ .eS };
    await context.hosts.ask((0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .gitHost */ .hK)(repository), call, signal => fetchPin(repository, pin, folder, { ...context, signal }));
    await expectCommit(repository, pin, folder, context);
    await runLocalGit(['-c', 'advice.detachedHead=false', 'checkout', '--quiet', '--detach', pin.commit], folder, context);
    return { ...pin, tree: await (0,_checked_out_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .readCheckedOutTree */ .wY)(pin.commit, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git'), folder, context) };
}
async function fetchPin(repository, pin, folder, context) {
    const ended = await fetchObject(repository, pin.commit, folder, context);
    if (ended.exitCode === 0)
        return;
    const words = (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .gitErrorText */ .g5)(ended);
    const missing = /not our ref|couldn't find remote ref|no such ref|unadvertised object/i.test(words);
    if (!missing)
        throw (0,_pin_js__WEBPACK_IMPORTED_MODULE_6__/* .unreachableRepository */ .R8)(repository, ended, context);
    await fetchPinByName(repository, pin, folder, context, words);
}
// Some servers hand out only what a ref points at; then the ref must still be where it was pinned.
async function fetchPinByName(repository, pin, folder, context, words) {
    const named = pin.fullRef === undefined ? undefined : await fetchObject(repository, pin.fullRef, folder, context);
    const head = named?.exitCode === 0 && (await commitOf('FETCH_HEAD', folder, context));
    if (head === pin.commit)
        return;
    const tried = pin.fullRef === undefined ? pin.commit : `${pin.commit}, ${pin.fullRef}`;
    const moved = head ? `; ${pin.fullRef} has moved to ${head} meanwhile` : '';
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentError */ .x1('ref-not-found', `${repository.name} has no commit ${pin.commit}: tried ${tried} (${words})${moved}`);
}
// The full SHA of an annotated tag is no commit, and what would be checked out has another one.
async function expectCommit(repository, pin, folder, context) {
    const type = (await runLocalGit(['cat-file', '-t', pin.commit], folder, context)).trim();
    if (type === 'commit')
        return;
    const commit = type === 'tag' ? `; its commit is ${await commitOf(pin.commit, folder, context)}` : '';
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentError */ .x1('ref-not-found', `${repository.name}: expected the SHA of a commit, got ${pin.commit}, which is a ${type}${commit}`);
}
function fetchObject(repository, what, folder, context) {
    const args = [
        'fetch',
        '--quiet',
        '--depth=1',
        '--no-tags',
        '--no-recurse-submodules',
        '--',
        repository.url,
        what,
    ];
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .EO)(args, folder, context, { remote: repository });
}
async function commitOf(name, folder, context) {
    return (await runLocalGit(['rev-parse', '--verify', '--end-of-options', `${name}^{commit}`], folder, context)).trim();
}
async function runLocalGit(args, folder, context) {
    const ended = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .EO)(args, folder, context);
    if (ended.exitCode === 0)
        return ended.stdout;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentError */ .x1((0,_shared_failure_causes_js__WEBPACK_IMPORTED_MODULE_3__/* .classifyFailure */ .XE)(ended.stderr) === 'no-space' ? 'no-space' : 'internal-error', `git ${args[0]} failed in the checkout: ${(0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .gitErrorText */ .g5)(ended)}`);
}


/***/ }),

/***/ 48569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ peeledRef),
/* harmony export */   Qw: () => (/* binding */ resolvePin),
/* harmony export */   R8: () => (/* binding */ unreachableRepository),
/* harmony export */   dM: () => (/* binding */ remoteRefs)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80604);
/* harmony import */ var _shared_failure_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10290);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50998);



const LIST_MS = 60_000;
const SHA = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
/**
 * Resolves a ref to a commit by asking the repository, without fetching anything. A full SHA is
 * taken as it is, so that a branch of that name cannot replace it. An annotated tag is followed to
 * its commit. A name that is both a tag and a branch is refused, because programs differ in which
 * one they mean.
 */
async function resolvePin(repository, ref, context) {
    if (SHA.test(ref))
        return { ref, commit: ref };
    const wanted = possibleRefs(ref);
    const found = await remoteRefs(repository, wanted, context);
    const names = wanted.filter(name => found.has(name));
    const [fullRef, other] = names;
    if (fullRef === undefined)
        throw refNotFound(repository, ref, wanted);
    if (other !== undefined) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IncidentError */ .x1('ref-not-found', `${repository.name}: '${ref}' is ambiguous: write ${names.join(' or ')}`);
    }
    return { ref, commit: peeledRef(found, fullRef), fullRef };
}
/** The commit of a ref that was found, behind its annotated tag. */
function peeledRef(found, fullRef) {
    return found.get(`${fullRef}^{}`) ?? found.get(fullRef);
}
function possibleRefs(ref) {
    return ref.startsWith('refs/') ? [ref] : [`refs/tags/${ref}`, `refs/heads/${ref}`];
}
/**
 * The refs of a repository by their full names, and those behind annotated tags with a `^{}` at the end.
 * @param names full names; `*` stands for any text
 */
async function remoteRefs(repository, names, context) {
    const patterns = names.flatMap(name => [name, `${name}^{}`]);
    const args = ['ls-remote', '--', repository.url, ...patterns];
    const call = { doing: `list the refs of ${repository.name}`, signal: context.signal, timeoutMs: LIST_MS };
    const ended = await context.hosts.ask((0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitHost */ .hK)(repository), call, signal => askRemote(repository, args, { ...context, signal }));
    const lines = ended.stdout.split('\n').map(line => line.split('\t'));
    return new Map(lines.flatMap(([sha, name]) => (sha && name && SHA.test(sha) ? [[name, sha]] : [])));
}
async function askRemote(repository, args, context) {
    const ended = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(args, process.cwd(), context, { remote: repository });
    if (ended.exitCode !== 0)
        throw unreachableRepository(repository, ended, context);
    return ended;
}
/** Why a repository cannot be reached. Its kind says whether the cause may be gone a moment later. */
function unreachableRepository(repository, ended, context) {
    const words = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitErrorText */ .g5)(ended);
    const said = `${repository.name} cannot be reached: ${words}${accessHint(repository, words, context)}`;
    const retryAfterMs = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitRetryAfter */ .Rr)(ended);
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IncidentError */ .x1((0,_shared_failure_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .classifyFailure */ .XE)(words) ?? 'consumer-unreachable', said, { retryAfterMs });
}
function accessHint({ tokenServer }, words, { token }) {
    if (!/authentication|could not read Username|\b40[13]\b|not found/i.test(words))
        return '';
    if (token === undefined)
        return '; a private repository needs a token';
    return tokenServer === undefined
        ? '; the token is for another server, and was not shown to this one'
        : '; the token may not be allowed to read it';
}
function refNotFound(repository, ref, tried) {
    const short = /^[0-9a-f]{4,39}$/.test(ref) ? '; a commit needs its full SHA' : '';
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IncidentError */ .x1('ref-not-found', `${repository.name} has no ref '${ref}': tried ${tried.join(', ')}${short}`);
}


/***/ }),

/***/ 96446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ lastReleases)
/* harmony export */ });
/* unused harmony export newestTags */
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var _config_releases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83544);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80604);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60796);
/* harmony import */ var _pin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48569);





const TAGS = 'refs/tags/';
/**
 * The last releases of a repository, the newest first; fewer where it has not as many.
 *
 * @throws IncidentError when it cannot be reached, or has none
 */
async function lastReleases(repository, wanted, context) {
    const refs = await (0,_pin_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteRefs */ .dM)(repository, [`${TAGS}${wanted.tags}`], context);
    const names = [...refs.keys()].filter(name => name.startsWith(TAGS) && !name.endsWith('^{}'));
    const tags = newestTags(names.map(name => name.slice(TAGS.length)), wanted);
    if (tags.length > 0)
        return tags.map(tag => ({ tag, commit: (0,_pin_js__WEBPACK_IMPORTED_MODULE_2__/* .peeledRef */ .F5)(refs, `${TAGS}${tag}`) }));
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IncidentError */ .x1('ref-not-found', `${repository.name} has no release: no tag fits '${wanted.tags}' and is a version such as v1.2.3; set releases.tags`);
}
/**
 * The tags of the newest versions. What the glob has before a version, as in `cli-v*`, is no part of it; pre-releases
 * count where the glob asks for a `-` after that.
 */
function newestTags(tags, { last, tags: glob }) {
    const star = glob.indexOf('*');
    const prefix = glob.slice(0, Math.max(star, 0)).replace(/v?[\d.]*$/, '');
    const withPrereleases = glob.slice(prefix.length).includes('-');
    const versions = tags.flatMap(tag => {
        if (!_config_releases_js__WEBPACK_IMPORTED_MODULE_3__/* .RELEASE_TAG */ .Be.test(tag) || !(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesWildcard */ ._W)(glob, tag))
            return [];
        const version = (0,semver__WEBPACK_IMPORTED_MODULE_0__.parse)(tag.slice(prefix.length));
        if (version === null || (version.prerelease.length > 0 && !withPrereleases))
            return [];
        return [{ tag, version }];
    });
    versions.sort((a, b) => (0,semver__WEBPACK_IMPORTED_MODULE_0__.compareBuild)(b.version, a.version) || (a.tag < b.tag ? -1 : 1));
    return versions.slice(0, last).map(({ tag }) => tag);
}


/***/ }),

/***/ 1422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ DockerRegistry)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/src/engine/connect.js + 7 modules
var connect = __webpack_require__(33995);
// EXTERNAL MODULE: ./build/src/image/oci.js
var oci = __webpack_require__(11074);
// EXTERNAL MODULE: ./build/src/image/reference.js
var image_reference = __webpack_require__(36950);
// EXTERNAL MODULE: ./build/src/process/execute.js + 1 modules
var execute = __webpack_require__(2367);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(80604);
// EXTERNAL MODULE: ./build/src/registry/registry.js
var registry = __webpack_require__(57786);
// EXTERNAL MODULE: ./build/src/shared/retry-after.js
var retry_after = __webpack_require__(37922);
;// CONCATENATED MODULE: ./build/src/registry/retry-after.js



const ASK_MS = 10_000;
/**
 * A failure with what the registry says about how long to leave it alone. The docker client throws that header away, so the
 * registry is asked the same once more, without a login: what limits a host limits this question, too.
 */
async function withRetryAfter(error, reference, signal) {
    if (!(error instanceof errors/* IncidentError */.x1) || !hasAnswered(error))
        return error;
    const retryAfterMs = await askRetryAfter(manifestUrl(reference), signal);
    return new errors/* IncidentError */.x1(error.kind, error.message, { cause: error, retryAfterMs });
}
function hasAnswered({ kind, message }) {
    return kind === 'rate-limited' || (kind === 'network-failed' && /\b5\d\d\b/.test(message));
}
/** Undefined where nothing can be learned, for whatever reason. */
async function askRetryAfter(url, signal) {
    try {
        const limit = AbortSignal.any([signal, AbortSignal.timeout(ASK_MS)]);
        const { headers } = await fetch(url, { method: 'HEAD', redirect: 'manual', signal: limit });
        return (0,retry_after/* parseRetryAfter */.m)(headers.get('retry-after'));
    }
    catch {
        return undefined;
    }
}
/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-manifests */
function manifestUrl(reference) {
    const host = (0,image_reference/* registryHost */.U$)(reference);
    const { repository, tag, digest } = (0,image_reference/* parseReference */.F2)(reference);
    const path = `/v2/${repository.slice(host.length + 1)}/manifests/${digest ?? tag}`;
    // As Docker's client: no TLS for what is on this machine, and another name for the hub.
    const isLocal = /^(localhost|127\.[\d.]+|\[::1\])(:\d+)?$/.test(host);
    return new URL(`${isLocal ? 'http' : 'https'}://${host === 'docker.io' ? 'registry-1.docker.io' : host}${path}`);
}

;// CONCATENATED MODULE: ./build/src/registry/docker-registry.js








// The client is killed as soon as its time is over: a write that comes later could undo another promotion.
const GRACE_MS = 0;
const READ_MS = 60_000;
const PUSH_MS = 30 * 60_000;
const IMAGETOOLS = ['buildx', 'imagetools'];
const IMAGE = ['--format', '{{json .Image}}'];
const STATUS_LOST = '; the client does not tell with which status, and the registry answers when it is read: if it stays so, log in with the right to push';
/** Registries as the docker client reaches them: its logins, its credential helpers, its certificates. */
class DockerRegistry {
    #context;
    constructor(context) {
        this.#context = context;
    }
    async manifest(reference) {
        // The bytes as they are, without a line end: https://github.com/docker/buildx/blob/v0.19.3/util/imagetools/printers.go
        const content = await this.#inspect(reference, ['--raw']);
        return content === undefined ? undefined : (0,oci/* parseRegistryManifest */.KH)(content, reference);
    }
    async provenance(reference) {
        const content = await this.#inspect(reference, IMAGE);
        return content === undefined ? undefined : parseProvenance(content);
    }
    async lineages(reference) {
        const content = await this.#inspect(reference, IMAGE);
        return content === undefined ? undefined : parseLineages(content, reference);
    }
    async push(reference) {
        const call = { doing: `push ${reference}`, timeoutMs: PUSH_MS };
        await this.#ask(reference, call, async (signal) => {
            const answer = await this.#run(['push', '--quiet', reference], call.doing, signal);
            if (!answer.ok)
                throw await this.#pushFailure(reference, call.doing, answer, signal);
        });
    }
    /** Gives the engine an image, with the logins that the client has. */
    async pull(reference, platform) {
        const call = { doing: `pull ${reference}`, timeoutMs: PUSH_MS };
        await this.#ask(reference, call, signal => this.#runOrThrow(['pull', '--quiet', '--platform', platform, reference], call.doing, signal));
    }
    /** Where the status of a refused push is lost, the same client still tells the one of a refused question. */
    async #pushFailure(reference, doing, { how, stderr }, signal) {
        if (!(0,registry/* isStatusLost */.jP)(stderr))
            return (0,registry/* registryFailure */.MX)(doing, how, stderr);
        const asked = await this.#run([...IMAGETOOLS, 'inspect', '--raw', reference], doing, signal);
        const answers = asked.ok || (0,image_reference/* saysAbsent */.iE)('buildx', asked.stderr, reference);
        if (!answers)
            return (0,registry/* registryFailure */.MX)(doing, how, `${stderr}\n${asked.stderr}`);
        // To push twice is to push once, so it may be tried again; a login that is refused in such words is, too.
        const { message } = (0,registry/* registryFailure */.MX)(doing, how, stderr);
        return new errors/* IncidentError */.x1('network-failed', `${message}${STATUS_LOST}`);
    }
    async assemble(reference, sources) {
        // It can be tried again: to write the same thing twice has the effect of writing it once.
        await this.#create(reference, sources, { doing: `assemble ${reference}`, timeoutMs: READ_MS });
    }
    async copy(reference, source, ms) {
        // Of an index this is an exact copy; of anything else it would be a new index around it.
        const doing = `make ${reference} name ${source}`;
        await this.#create(reference, [source], { doing, timeoutMs: ms, once: true });
    }
    async #create(reference, sources, call) {
        const args = [...IMAGETOOLS, 'create', '--progress', 'plain', '--tag', reference, ...sources];
        await this.#ask(reference, call, signal => this.#runOrThrow(args, call.doing, signal));
    }
    async #inspect(reference, flags) {
        const call = { doing: `ask the registry for ${reference}`, timeoutMs: READ_MS };
        return this.#ask(reference, call, async (signal) => {
            const answer = await this.#run([...IMAGETOOLS, 'inspect', ...flags, reference], call.doing, signal);
            if (answer.ok)
                return answer.stdout;
            if ((0,image_reference/* saysAbsent */.iE)('buildx', answer.stderr, reference))
                return undefined;
            throw (0,registry/* registryFailure */.MX)(call.doing, answer.how, answer.stderr);
        });
    }
    #ask(reference, call, attempt) {
        const { hosts, signal } = this.#context;
        return hosts.ask((0,image_reference/* registryHost */.U$)(reference), { ...call, signal }, async (own) => {
            try {
                return await attempt(own);
            }
            catch (error) {
                throw call.once ? error : await withRetryAfter(error, reference, own);
            }
        });
    }
    async #runOrThrow(args, doing, signal) {
        const answer = await this.#run(args, doing, signal);
        if (!answer.ok)
            throw (0,registry/* registryFailure */.MX)(doing, answer.how, answer.stderr);
    }
    async #run(args, doing, signal) {
        const { cwd, listener } = this.#context;
        const kept = { stdout: new BoundedOutput(), stderr: new BoundedOutput() };
        const ended = await (0,execute/* runCommand */.d1)({ program: 'docker', args, cwd, env: (0,connect/* clientEnvironment */.B5)(this.#context) }, { signal, listener, graceMs: GRACE_MS, onOutput: (chunk, stream) => kept[stream].add(chunk) });
        if (ended.cancelled)
            throw new errors/* IncidentError */.x1('cancelled', `cancelled while trying to ${doing}`);
        if (kept.stdout.full)
            throw new errors/* IncidentError */.x1('internal-error', `could not ${doing}: the answer is over ${oci/* MANIFEST_LIMIT */.MV} bytes`);
        const [stdout, stderr] = [kept.stdout.content, kept.stderr.content.toString('utf8')];
        return { ok: ended.exitCode === 0, stdout, stderr, how: `docker ${(0,execute/* howEnded */.f2)(ended)}` };
    }
}
/** Output up to the limit, and whether there was more. */
class BoundedOutput {
    #chunks = [];
    #bytes = 0;
    get full() {
        return this.#bytes > oci/* MANIFEST_LIMIT */.MV;
    }
    get content() {
        return Buffer.concat(this.#chunks);
    }
    add(chunk) {
        this.#bytes += chunk.length;
        if (!this.full)
            this.#chunks.push(chunk);
    }
}
const Provenances = oci/* ImageConfiguration */.MJ.pick({ created: true, config: true });
function parseProvenance(content) {
    try {
        const { created, config } = Provenances.parse(JSON.parse(content.toString('utf8')));
        return { labels: config?.Labels ?? {}, ...(created && { created }) };
    }
    catch {
        // Nothing is decided from it: it only helps to say whose an image is.
        return undefined;
    }
}
// One configuration, or several by their platforms: https://github.com/docker/buildx/blob/v0.29.1/util/imagetools/printers.go
const Lineages = schemas/* union */.KCZ([
    oci/* ConfigurationLineage */.Mi.transform(one => [one]),
    schemas/* record */.g1P(schemas/* string */.YjP().regex(/\//), oci/* ConfigurationLineage */.Mi).transform(all => Object.values(all)),
]);
function parseLineages(content, reference) {
    try {
        return Lineages.parse(JSON.parse(content.toString('utf8')));
    }
    catch (cause) {
        const text = `what the registry has as ${reference} cannot be used: expected the configuration of an image, or several by platform`;
        throw new errors/* IncidentError */.x1('internal-error', text, { cause });
    }
}


/***/ }),

/***/ 57786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ readPublished),
/* harmony export */   MX: () => (/* binding */ registryFailure),
/* harmony export */   TI: () => (/* binding */ publishedLineages),
/* harmony export */   jP: () => (/* binding */ isStatusLost)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36950);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80604);
/* harmony import */ var _shared_failure_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10290);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60796);




const LAST_LINES = 3;
const LAST_CHARACTERS = 1_000;
/** @param doing completes "could not …" */
function registryFailure(doing, how, said) {
    const words = (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_2__/* .lastLines */ .w$)(said, LAST_LINES)
        .map(line => line.trim())
        .join('; ')
        .slice(-LAST_CHARACTERS);
    const text = `could not ${doing}: ${words === '' ? how : words}`;
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IncidentError */ .x1((0,_shared_failure_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .classifyRegistryFailure */ .kM)(said) ?? 'internal-error', `${text}${wayOut(said)}`);
}
/**
 * Whether the client gives the registry's own words without the status and the code, and the words leave it open what they
 * mean: https://github.com/moby/moby/blob/v28.5.2/daemon/containerd/registry_errors.go
 */
function isStatusLost(said) {
    const known = (0,_shared_failure_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .classifyRegistryFailure */ .kM)(said) !== undefined || REFUSED.test(said) || UNUSABLE.test(said);
    return !known && /error from registry: /i.test(said);
}
const REFUSED = /unauthori[sz]ed|unauthenticated|authentication required|cannot be authenticated|not authorized|no basic auth credentials|authorization (failed|token has expired)|access (to the (requested )?resource )?(is )?denied|denied:|permission\b.{0,100}\bdenied|permission_denied|insufficient_scope|forbidden/i;
// The specification's words for a request that stays wrong, and those of a registry whose tags cannot be overwritten.
const UNUSABLE = /error from registry: .{0,300}(invalid|unsupported|unknown to registry|manifest unknown|not known to registry|did not match|immutable)/i;
const HELPER = /error getting credentials|docker-credential-/i;
const NO_BUILDX = /unknown flag: --(raw|format|tag|progress|prefer-index)|is not a docker command/i;
function wayOut(said) {
    if (NO_BUILDX.test(said))
        return '; install buildx 0.13 or newer (docker/setup-buildx-action)';
    if (HELPER.test(said))
        return "; the docker client's credential helper failed: mend it, or log in with `docker login`";
    if (REFUSED.test(said))
        return '; log in first (`docker login`, or the login action of the registry), with the right to push';
    return '';
}
// An index may hold indexes. No release that is made by usual tools is deeper or larger than this.
const DEEPEST = 3;
const MOST_IMAGES = 64;
/**
 * Follows a reference down to its images; undefined when the registry does not have it.
 *
 * @param known what an index lists is not asked for again when it is in there; all that is read comes into it
 */
async function readPublished(registry, reference, known = new Map()) {
    const top = await registry.manifest(reference);
    if (top === undefined)
        return undefined;
    const repository = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryOf */ ._M)(reference);
    const images = await imagesBelow({ registry, known }, repository, top, undefined, DEEPEST);
    return { digest: top.digest, isIndex: top.kind === 'index', images };
}
async function imagesBelow(source, repository, manifest, platform, depth) {
    source.known.set(manifest.digest, manifest);
    if (manifest.kind === 'image') {
        const { digest, configDigest } = manifest;
        return [{ digest, configDigest, ...(platform !== undefined && { platform }) }];
    }
    if (depth === 0 || manifest.entries.length > MOST_IMAGES)
        throw tooLarge(repository, manifest);
    const follow = async (entry) => {
        const { registry, known } = source;
        const child = known.get(entry.digest) ?? (await registry.manifest(`${repository}@${entry.digest}`));
        if (child === undefined)
            throw missing(repository, manifest, entry);
        return imagesBelow(source, repository, child, entry.platform ?? platform, depth - 1);
    };
    const found = [];
    for (const entry of manifest.entries)
        found.push(...(await follow(entry)));
    return found;
}
function tooLarge(repository, { digest }) {
    const most = `expected at most ${MOST_IMAGES} images, ${DEEPEST} indexes deep`;
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IncidentError */ .x1('internal-error', `${repository}@${digest} is not a usual index: ${most}`);
}
function missing(repository, { digest }, entry) {
    const text = `${repository}@${digest} lists ${entry.digest}, which the registry does not have`;
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IncidentError */ .x1('internal-error', text);
}
/**
 * Asks what the published `:latest` is made of, for each platform, where it pointed at the time of `latest`. Asks nobody, and
 * gives nothing, where there was none or where nobody could say.
 *
 * @param image the repository
 */
function publishedLineages(image, latest, registry) {
    return async () => {
        const where = await latest;
        if (where.state !== 'present')
            return [];
        return (await registry.lineages(`${image}@${where.digest}`)) ?? [];
    };
}


/***/ }),

/***/ 82619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cancellable)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80604);


/**
 * The answer, unless the run is cancelled first. For questions that cannot be taken back once they are asked: the
 * answer is then waited for by nobody.
 *
 * @param doing completes "cancelled while …"
 */
async function cancellable(answer, doing, signal) {
    const answered = new AbortController();
    const cancelled = async () => {
        if (!signal.aborted)
            await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(signal, 'abort', { signal: answered.signal });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IncidentError */ .x1('cancelled', `cancelled while ${doing}`);
    };
    try {
        return await Promise.race([answer, cancelled()]);
    }
    finally {
        answered.abort();
    }
}


/***/ }),

/***/ 19210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ll: () => (/* binding */ clientRegistry),
/* harmony export */   RK: () => (/* binding */ publishedDigest),
/* harmony export */   Xn: () => (/* binding */ findBaseline),
/* harmony export */   ZP: () => (/* binding */ pullImage),
/* harmony export */   q5: () => (/* binding */ Baseline)
/* harmony export */ });
/* harmony import */ var _candidate_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40840);
/* harmony import */ var _candidate_registry_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36494);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(682);
/* harmony import */ var _registry_docker_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1422);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80604);





/**
 * Which image the candidate is compared with: resolved once, so that it is the same one for every trial. Never rejects:
 * without it the candidate is judged all the same.
 *
 * @param latest where `:latest` points, where that was asked for another reason
 */
async function findBaseline(question, engine, latest) {
    const { config, context } = question;
    const reference = (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .baselineReference */ .HM)(config);
    if (reference === undefined)
        return undefined;
    const digest = reference.split('@')[1];
    if (digest !== undefined)
        return { reference, found: { state: 'present', digest } };
    const known = config.baseline?.image === 'latest' ? latest : undefined;
    const found = await (known ?? (0,_candidate_registry_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .whereTagPoints */ .d)(engine, reference, context.signal));
    return {
        reference,
        found: found.state === 'unknown' ? await askByClient(question, engine, reference) : found,
    };
}
/** The published image of a run: pulled when it is first needed, and gone with the run. */
class Baseline {
    #live;
    #planned;
    #had;
    /** @param planned which one it is: the same for every trial of a plan */
    constructor(live, planned) {
        this.#live = live;
        this.#planned = planned;
    }
    /**
     * The image for the candidate's platform, under its own name beside the candidate.
     *
     * @throws IncidentError `baseline-unavailable`, or `cancelled`
     */
    async imageBeside(candidate, signal) {
        this.#had ??= this.#have(candidate, signal);
        const { identity } = await this.#had;
        // Its name may have been moved by the tests that used it last; and Podman tells of an image by its newest name.
        await this.#live.engine.tag(identity.engineId, candidate.repository, identity.tag);
        return identity;
    }
    async [Symbol.asyncDispose]() {
        const had = await this.#had?.catch(() => undefined);
        if (had !== undefined)
            await (0,_candidate_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .leaveBaseline */ .Vj)(had, this.#live.engine).catch(() => undefined);
    }
    async #have(candidate, signal) {
        const { stages, engine, folders, context, facts, inputs } = this.#live;
        const planned = await this.#planned;
        if (planned === undefined)
            throw new Error('expected a configured baseline');
        const { env, run, listener, hosts } = context;
        const registry = new _registry_docker_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .DockerRegistry */ .O({ env, run, facts, cwd: inputs.root, signal, listener, hosts });
        const pull = (reference) => pullImage(reference, candidate.platform, { engine, registry, signal });
        const work = () => (0,_candidate_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .haveBaseline */ .gf)(planned, candidate, { engine, pull, work: folders.work });
        try {
            return await stages.time('candidate', 'pull the baseline', work);
        }
        catch (error) {
            if (signal.aborted)
                throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .IncidentError */ .x1('cancelled', 'cancelled while the baseline was pulled');
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .IncidentError */ .x1('baseline-unavailable', `${planned.reference}: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`);
        }
    }
}
/** Where a tag points, also where the engine cannot say. Never rejects. */
async function publishedDigest(question, engine, reference) {
    const found = await (0,_candidate_registry_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .whereTagPoints */ .d)(engine, reference, question.context.signal);
    if (found.state !== 'unknown')
        return found;
    const asked = await askByClient(question, engine, reference);
    return asked.state === 'unknown' ? found : asked;
}
/** By the engine, and where the registry wants a login by the docker client, which may have one. */
async function pullImage(reference, platform, { engine, registry, signal }) {
    try {
        await engine.pull(reference, platform, signal);
    }
    catch (error) {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .IncidentError */ .x1 && error.kind !== 'rate-limited')
            throw error;
        await registry.pull(reference, platform).catch(() => {
            throw error;
        });
    }
}
/** Podman does not tell the digest that a registry has; the docker client does. */
async function askByClient(question, engine, reference) {
    try {
        const manifest = await (await clientRegistry(question, engine)).manifest(reference);
        return manifest === undefined ? { state: 'absent' } : { state: 'present', digest: manifest.digest };
    }
    catch (error) {
        return { state: 'unknown', detail: (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error) };
    }
}
/** Registries as the docker client reaches them that belongs to an engine. */
async function clientRegistry({ inputs, context }, engine) {
    const { env, run, signal, listener, hosts } = context;
    return new _registry_docker_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .DockerRegistry */ .O({
        env,
        run,
        facts: await engine.facts(),
        cwd: inputs.root,
        signal,
        listener,
        hosts,
    });
}


/***/ }),

/***/ 27815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ fileReasons),
/* harmony export */   AD: () => (/* binding */ failureCode),
/* harmony export */   JZ: () => (/* binding */ seenReasons),
/* harmony export */   nl: () => (/* binding */ hasFault),
/* harmony export */   tV: () => (/* binding */ nonePassed),
/* harmony export */   xY: () => (/* binding */ useReasons)
/* harmony export */ });
/* harmony import */ var _config_file_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53691);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26064);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60796);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54486);




/** Characters of a failure's first line; the report holds the whole text. */
const DETAIL_LIMIT = 300;
/** What must hold for one test file, of a trial of that image. */
function fileReasons(evidence, { expect, selectedBy }, arm = 'candidate') {
    // What a file must show, each of its parts need not: `dividedReasons` looks at all of them together.
    const isWhole = (0,_config_file_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .readPartLabel */ .O9)(evidence.file).of === 1;
    const findings = [
        ...endReasons(evidence, arm),
        ...reportReasons(evidence),
        ...(isWhole ? nonePassed(evidence) : []),
        ...evidence.report.cases.flatMap(test => caseReasons(test, evidence, expect, arm)),
        ...(isWhole ? seenReasons(evidence, expect, selectedBy, arm) : []),
        ...evidence.containers.flatMap(one => oneContainer(one, expect, arm)),
        ...(isWhole ? useReasons(evidence, expect, arm) : []),
    ];
    return findings.map(found => ({ ...found, file: evidence.file }));
}
function endReasons(evidence, arm) {
    const failed = evidence.report.cases.filter(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6);
    const failures = failed.length;
    if (evidence.timedOut) {
        const used = evidence.containers.some(one => isRunOf(one, arm));
        const after = `${Math.round(evidence.durationMs / 1000)} s`;
        return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)(used ? 'timed-out' : 'timed-out-unused', `ended by the gate after ${after}`)];
    }
    if (evidence.signal !== undefined)
        return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('killed-by-signal', `ended by ${evidence.signal}`)];
    if (evidence.exitCode === 0 && failed.some(({ attempts }) => attempts === 1)) {
        return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('exit-disagrees', `exit code 0, and ${failures} failures in the report`)];
    }
    if (evidence.exitCode !== 0 && failures === 0) {
        return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('exit-not-zero', `exit code ${evidence.exitCode}, and no failure in the report`)];
    }
    return [];
}
const REPORT_CODES = {
    missing: 'report-missing',
    stale: 'report-stale',
    malformed: 'report-malformed',
    empty: 'report-empty',
};
function reportReasons({ report, timedOut }) {
    // A file that was ended from outside had no chance to write its report.
    return report.state === 'ok' || timedOut ? [] : [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)(REPORT_CODES[report.state], report.detail)];
}
/** A report without a test that passed, or failed. */
function nonePassed({ report }) {
    if (report.state !== 'ok')
        return [];
    if (report.cases.some(({ outcome }) => outcome === 'passed') || report.cases.some(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6))
        return [];
    return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('none-passed', `of ${report.cases.length} tests none passed`)];
}
function caseReasons(test, evidence, expect, arm) {
    const where = { test: test.id };
    const reruns = test.attempts > 1 ? [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('rerun', `${test.attempts} attempts in the report`, where)] : [];
    // With exit code 0 the runner believes the last attempt; nobody can say which attempt is right.
    if (test.attempts > 1 && evidence.exitCode === 0)
        return reruns;
    if ((0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(test))
        return [
            (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)(failureCode(test, evidence, expect, arm), (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_3__/* .firstLine */ .TM)(test.text, DETAIL_LIMIT), where),
            ...reruns,
        ];
    if (test.outcome !== 'skipped')
        return reruns;
    const expected = expect.skips.some(skip => (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesWildcard */ ._W)(skip.test, test.id));
    return expected
        ? reruns
        : [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('unexpected-skip', (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_3__/* .firstLine */ .TM)(test.text, DETAIL_LIMIT), where), ...reruns];
}
/** What a failed test is a reason of. */
function failureCode({ outcome, cause }, file, expect, arm) {
    const ran = file.containers.some(one => isRunOf(one, arm));
    // Whatever a test says: where the candidate crashed, or has nothing to run, that comes first.
    if (hasFault(file, expect, arm))
        return outcome === 'failed' ? 'test-failed' : 'test-errored';
    // A candidate that was never started cannot have broken the test.
    if (!ran)
        return cause ?? 'test-failed-unused';
    return cause ?? (outcome === 'failed' ? 'test-failed' : 'test-errored');
}
/** Whether a container of the image crashed, was killed for memory, or had nothing to run. */
function hasFault({ containers }, expect, arm) {
    const own = containers.filter(({ image }) => image === arm);
    return own.some(one => oneContainer(one, expect, arm).some(isFault));
}
function isFault({ code }) {
    return code === 'container-crashed' || code === 'container-out-of-memory' || code === 'nothing-to-run';
}
/** Too few containers of the image that ran. */
function seenReasons({ containers }, expect, selectedBy, arm) {
    const seen = containers.filter(one => isRunOf(one, arm)).length;
    const wanted = Math.max(1, expect.containers);
    if (seen >= wanted)
        return [];
    const detail = `${seen} containers of the ${arm} ran, expected ${wanted}; the variable that selects it is ${selectedBy}`;
    return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('candidate-not-seen', detail)];
}
/** A green file whose image has answered nothing, where somebody could see whether it did. */
function useReasons({ use, report }, { requests }, arm) {
    const isGreen = report.cases.some(({ outcome }) => outcome === 'passed') && !report.cases.some(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6);
    if (!isGreen || use === undefined || use.atLeast || Math.max(use.requests, use.connections) >= requests)
        return [];
    const answered = `${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(use.requests, 'request')} on ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(use.connections, 'connection')}`;
    const wayOut = requests === 1 ? '; where it is no server, set expect.requests: 0' : '';
    return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('candidate-not-used', `the ${arm} answered ${answered}, expected ${requests}${wayOut}`)];
}
function oneContainer(container, { exitCodes }, arm) {
    const { name, reference, image, exitCode } = container;
    const { origin, imageId = 'another image' } = container;
    const isRelated = container.sameRepository || origin !== undefined;
    // Of one that was gone too soon the name still leads to the other image.
    if (isRelated && (isOtherThan(arm, image) || (image === 'unknown' && origin !== undefined))) {
        const from = origin === undefined ? `is ${imageId}` : `comes from ${origin}`;
        return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('other-image-used', `${name} ran ${reference}, which ${from}`)];
    }
    if (isRelated && image === 'unknown')
        return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('unknown-image-used', `${name} ran ${reference}`)];
    if (container.unseen)
        return [
            (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('unknown-image-used', `${name} ran ${reference}, which was gone before it could be looked at`),
        ];
    if (image !== arm)
        return [];
    const { startFailure } = container;
    if (startFailure !== undefined)
        return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)(notStarted(startFailure), startFailure.message)];
    if (container.oomKilled)
        return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('container-out-of-memory', `${name} was killed by the kernel`)];
    if (exitCode === undefined || container.stoppedByRequest)
        return [];
    if (exitCode === 0 || exitCodes.includes(exitCode))
        return [];
    return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('container-crashed', `${name} ended with exit code ${exitCode}`)];
}
// POSIX, and runc after it: 126 for a program that cannot be run, 127 for one that is not there.
function notStarted({ exitCode, cause }) {
    if (exitCode === 126 || exitCode === 127)
        return 'nothing-to-run';
    return cause ?? 'container-refused';
}
// With one arm's image in the trial of the other, nobody can say which of them a test has used.
function isOtherThan(arm, image) {
    return image === 'other' || (image !== arm && (image === 'candidate' || image === 'baseline'));
}
function isRunOf({ image, started }, arm) {
    return image === arm && started;
}


/***/ }),

/***/ 97470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ waiverNotes),
/* harmony export */   Ps: () => (/* binding */ whyWaiverIsVoid),
/* harmony export */   WW: () => (/* binding */ waivedReasons),
/* harmony export */   nk: () => (/* binding */ MOST_WAIVED_TESTS),
/* harmony export */   wx: () => (/* binding */ waivedTests)
/* harmony export */ });
/* harmony import */ var _config_file_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53691);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26064);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60796);
/* harmony import */ var _file_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27815);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72895);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54486);






/** More failed tests than this are no known failure: an entry that fits more covers none of them. */
const MOST_WAIVED_TESTS = 20;
/** How a test fails can be known, and nothing else. */
const WAIVABLE = ['test-failed', 'test-errored'];
/** What may be said of such a test, where it was run on the published image too. */
const COVERED = [...WAIVABLE, 'newly-broken', 'masked', 'newly-flaky', 'undecided'];
/**
 * The failed tests of a consumer that its waivers cover.
 * @param evidence of this consumer; where an entry is too wide depends on all of it
 */
function waivedTests(policy, evidence) {
    const trials = evidence.filter(isOfCandidate);
    const failures = candidateFailures(policy, trials);
    const inForce = entriesOf(policy).filter(one => whyNotInForce(one, policy, trials, failures) === undefined);
    const waived = new Map();
    for (const failure of failures) {
        const { platform, file, test } = failure;
        const key = JSON.stringify([platform, file, test]);
        const waiver = inForce.find(one => isKnown(one, failure));
        if (waiver === undefined)
            waived.set(key, undefined);
        else if (!waived.has(key))
            waived.set(key, { platform, file, test, waiver });
    }
    return [...waived.values()].filter(one => one !== undefined);
}
/**
 * The reasons of one trial: those of a known failure excused, and of every failure that could be known with its fingerprint.
 * Where a file has no test that passed beside waived ones, it has that as a reason: an entry covers tests, and no file.
 * @param evidence of that trial, with its rounds
 * @param waived of the whole consumer
 */
function waivedReasons(found, policy, evidence, waived) {
    const failures = candidateFailures(policy, evidence.filter(isOfCandidate));
    const reasons = found.map(one => {
        const failure = COVERED.includes(one.code) ? failures.find(other => isAbout(one, other)) : undefined;
        if (failure?.fingerprint === undefined)
            return one;
        const { fingerprint, platform } = failure;
        const known = { ...one, fingerprint, ...(platform !== undefined && { platform }) };
        const own = waived.find(other => isAbout(one, other) && other.platform === platform);
        return own === undefined || one.excuse !== undefined ? known : { ...known, excuse: excuseOf(own) };
    });
    const files = new Set(reasons.flatMap(({ file, excuse }) => (excuse?.code === 'waived' ? (file ?? []) : [])));
    return [...reasons, ...nonePassed((0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .candidateTrials */ .Fr)(evidence), files)];
}
function isAbout({ file, test }, place) {
    return file === place.file && test === place.test;
}
function excuseOf({ waiver: { reason, link, author, expires } }) {
    return { code: 'waived', detail: `${reason} (${author}, until ${expires})`, link };
}
function nonePassed(trials, files) {
    return trials
        .flatMap(trial => trial.files)
        .filter(
    // Of a part, `dividedReasons` says it where no other part has a test that passed either.
    ({ file, report }) => files.has(file) &&
        (0,_config_file_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .readPartLabel */ .O9)(file).of === 1 &&
        !report.cases.some(({ outcome }) => outcome === 'passed'))
        .map(({ file, report }) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)('none-passed', `of ${report.cases.length} tests none passed`, { file }));
}
/** The platform that a trial ran on. */
function trialPlatform({ part, candidate }) {
    return part?.platform ?? candidate?.platform;
}
/** Each entry that covers nothing, and why: of the consumers and platforms that were tried to the end. */
function waiverNotes(policies, evidence) {
    return policies.flatMap(policy => {
        const own = evidence.filter(({ consumer }) => consumer.name === policy.consumer);
        const trials = own.filter(isOfCandidate);
        const failures = candidateFailures(policy, trials);
        return entriesOf(policy).flatMap(waiver => {
            const why = whyNotInForce(waiver, policy, trials, failures) ?? whyUnused(waiver, trials, failures);
            return why === undefined ? [] : [`the waiver at ${waiver.place} covers nothing: ${why}`];
        });
    });
}
/** Why an entry covers nothing, whatever the tests do; undefined when it can. */
function whyWaiverIsVoid({ test, expires }, today) {
    if (expires < today)
        return `it expired on ${expires}: mend the test, or look at it anew and write another entry`;
    // Without a letter or a digit it says nothing about the tests that it fits.
    if (!/[\p{L}\p{N}]/u.test(test))
        return `'${test}' fits every test: name those that are known to fail`;
    return undefined;
}
/** Rounds as well: a test that fails in another way there is not known. */
function isOfCandidate({ arm }) {
    return arm === 'candidate';
}
function entriesOf({ waivers, consumer }) {
    return waivers?.entries.filter(waiver => waiver.consumer === consumer) ?? [];
}
function candidateFailures({ expect }, trials) {
    return trials.flatMap(trial => trial.files.flatMap(file => {
        const platform = trialPlatform(trial);
        return file.report.cases.filter(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6).map(one => ({
            platform,
            file: file.file,
            test: one.id,
            fingerprint: knownFingerprint(one, file, expect),
        }));
    }));
}
/** How a test failed; undefined where the candidate crashed, or something else than the test is the reason. */
function knownFingerprint(test, file, expect) {
    if (!WAIVABLE.includes((0,_file_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .failureCode */ .AD)(test, file, expect, 'candidate')))
        return undefined;
    return (0,_file_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .hasFault */ .nl)(file, expect, 'candidate') ? undefined : fingerprintOf(test);
}
/** Several questions are asked of each of up to thousands of failures, and a fingerprint looks for much in a long text. */
const fingerprints = new WeakMap();
function fingerprintOf(test) {
    const known = fingerprints.get(test) ?? (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprint */ .R)(test.text);
    fingerprints.set(test, known);
    return known;
}
function whyNotInForce(waiver, { waivers }, trials, failures) {
    const isVoid = waivers && whyWaiverIsVoid(waiver, waivers.today);
    if (isVoid !== undefined)
        return isVoid;
    const ids = new Set(trials.flatMap(({ files }) => files.flatMap(({ report }) => report.cases.map(({ id }) => id))));
    if (waiver.test.includes('*') && [...ids].every(id => (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_5__/* .matchesWildcard */ ._W)(waiver.test, id)) && ids.size > 1)
        return `'${waiver.test}' fits each of the ${ids.size} tests: name those that are known to fail`;
    const known = failures.filter(failure => isKnown(waiver, failure));
    const tests = new Set(known.map(({ file, test }) => JSON.stringify([file, test])));
    if (tests.size <= MOST_WAIVED_TESTS)
        return undefined;
    return `it fits ${tests.size} failed tests, and an entry covers at most ${MOST_WAIVED_TESTS}: that many are a break, and not a known failure`;
}
/** Nothing is said about what was not tried to its end. */
function whyUnused(waiver, trials, failures) {
    const own = trials.filter(trial => waiver.platform === undefined || trialPlatform(trial) === waiver.platform);
    if (own.length === 0 || own.some(_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .wasStopped */ .th))
        return undefined;
    if (failures.some(failure => isKnown(waiver, failure)))
        return undefined;
    const others = failures.filter(failure => isFor(waiver, failure));
    const [other] = others;
    if (other === undefined)
        return `no test that '${waiver.test}' fits has failed: remove it`;
    const why = other.fingerprint !== undefined ? 'in another way than it says' : 'in a way that no entry can cover';
    const more = others.length === 1 ? '' : `, as did ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(others.length - 1, 'other')}`;
    return `${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_5__/* .firstLine */ .TM)(other.test, 200)} failed ${why}${more}`;
}
function isKnown(waiver, failure) {
    return isFor(waiver, failure) && failure.fingerprint === waiver.fingerprint;
}
function isFor(waiver, { platform, file, test }) {
    if (waiver.platform !== undefined && waiver.platform !== platform)
        return false;
    const own = (0,_config_file_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .readPartLabel */ .O9)(file).file;
    return (waiver.file ?? own) === own && (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_5__/* .matchesWildcard */ ._W)(waiver.test, test);
}


/***/ })

};
