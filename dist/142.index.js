export const id = 142;
export const ids = [142];
export const modules = {

/***/ 60881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ readCandidate),
/* harmony export */   Xe: () => (/* binding */ candidateFolders),
/* harmony export */   bt: () => (/* binding */ loadArchive),
/* harmony export */   oM: () => (/* binding */ archivePath),
/* harmony export */   tP: () => (/* binding */ freezeCandidate),
/* harmony export */   xN: () => (/* binding */ readIdentity)
/* harmony export */ });
/* unused harmony export identityPath */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46843);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26064);
/* harmony import */ var _image_archive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92034);
/* harmony import */ var _image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84737);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80604);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82140);
/* harmony import */ var _shared_json_documents_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57886);









/** Where the candidate is frozen, in its folder. */
function archivePath(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'image.tar');
}
/** What it is, beside it. */
function identityPath(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'candidate.json');
}
/** Gives an engine the archive that lies there now; which image that was has to be looked at afterwards. */
async function loadArchive(path, engine) {
    const archive = await (0,_image_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .openArchive */ .p_)(path);
    try {
        await engine.load(archive);
    }
    finally {
        // An engine that refuses it may have left it open.
        archive.destroy();
    }
}
// Somebody's whole tree can be among them.
const MOST_NAMES = 100;
function boundedNames(names) {
    const left = names.length - MOST_NAMES;
    return left > 0 ? [...names.slice(0, MOST_NAMES), `(and ${left} more)`] : names;
}
/** Saves the image once; from here on its identity is the digest of its configuration. */
async function freezeCandidate(built, registry, folder, context) {
    const { request, engineId, builder, commit, uncommitted, repository, tag } = built;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const archive = await saveTo(archivePath(folder), request.tag, context);
    if (!archive.tags.includes(request.tag)) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .IncidentError */ .x1('internal-error', `the saved image is tagged ${archive.tags.join(', ')}, not ${request.tag}`);
    }
    // Consumers are at work meanwhile: one can move the tag, or put another file in the place of the archive.
    if (!archive.ids.includes(engineId)) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .IncidentError */ .x1('internal-error', `the saved image is ${archive.configDigest}, and the one that was built is ${engineId}`);
    }
    if (request.platform !== undefined && archive.platform !== request.platform) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .IncidentError */ .x1('build-failed', `the candidate is for ${archive.platform}, and ${request.platform} was asked for: does the builder know that platform, and the Dockerfile's base image have it?`);
    }
    const identity = {
        run: context.run,
        reference: request.tag,
        repository,
        tag,
        engineId,
        configDigest: archive.configDigest,
        archive: { sha256: archive.sha256, bytes: archive.bytes },
        commit,
        ...(uncommitted.length > 0 && { uncommitted: boundedNames(uncommitted) }),
        platform: archive.platform,
        builder,
        registry,
    };
    await (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_6__/* .writeFresh */ ._o)(identityPath(folder), `${JSON.stringify(identity, null, 2)}\n`);
    return { identity, configuration: archive.configuration };
}
async function saveTo(path, reference, { engine }) {
    try {
        return await (0,_image_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .writeArchive */ ._d)(await engine.save(reference), path);
    }
    catch (error) {
        // Half an archive is of no use, and may be what filled the disk.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
        throw error;
    }
}
/** An identity is some hundred bytes. */
const MOST_BYTES = 1 << 20;
/** What a trial leaves is found and removed by the run's ID, so nothing else is accepted in its place. */
const Identity = _evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .CandidateIdentity */ .Mx.extend({ run: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().regex(/^[0-9a-f]{12}$/, 'expected a run') });
/**
 * The folders of frozen candidates: the given one, or those directly inside of it, by name.
 *
 * @throws IncidentError when the folder cannot be read
 */
async function candidateFolders(folder) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
        if (entries.some(({ name }) => name === 'candidate.json'))
            return [folder];
        const below = entries.filter(entry => entry.isDirectory()).map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
        return below.sort();
    }
    catch (cause) {
        throw wrongCandidate(`${folder} cannot be read: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(cause)}`, cause);
    }
}
/**
 * The candidate in a folder, where both files may be somebody else's by now. Everything that can be computed from the
 * archive is; the rest is what the build has said.
 *
 * @throws IncidentError when one of the files is not there, or the archive is not what candidate.json says
 */
async function readCandidate(folder) {
    const identity = await readIdentity(folder);
    const path = archivePath(folder);
    const archive = await (0,_image_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .readCheckedArchive */ ._u)(path).catch(cause => {
        throw wrongCandidate(`${path}: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(cause)}`, cause);
    });
    const wrong = [
        ...differs('config digest', archive.configDigest, identity.configDigest),
        ...differs('SHA-256', archive.sha256, identity.archive.sha256),
        ...differs('size', archive.bytes, identity.archive.bytes),
        ...differs('platform', archive.platform, identity.platform),
        ...differs('run', archive.labels[_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_4__/* .RUN_LABEL */ .jQ] ?? 'none', identity.run),
        ...(archive.tags.includes(identity.reference) ? [] : [`it is not tagged ${identity.reference}`]),
    ];
    const { ids, tags, configuration, layerProblem } = archive;
    if (wrong.length === 0 && layerProblem === undefined)
        return { folder, identity, configuration, ids, tags };
    if (wrong.length === 0)
        wrong.push(`${layerProblem}`);
    throw wrongCandidate(`${path} is not the candidate that was frozen: ${wrong.join('; ')}`);
}
/**
 * What a build has written beside its archive.
 *
 * @throws IncidentError when that cannot be read
 */
async function readIdentity(folder) {
    const path = identityPath(folder);
    const refuse = (why, cause) => wrongCandidate(`${path} is not what a build leaves: ${why}; expected candidate.json beside image.tar, as the build of this run wrote them`, cause);
    return (0,_shared_json_documents_js__WEBPACK_IMPORTED_MODULE_7__/* .readJsonDocument */ .E)(path, Identity, { mostBytes: MOST_BYTES, refuse });
}
function differs(what, found, wanted) {
    return found === wanted ? [] : [`its ${what} is ${found}, and should be ${wanted}`];
}
function wrongCandidate(message, cause) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .IncidentError */ .x1('internal-error', message, { cause });
}


/***/ }),

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

/***/ 82238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ refuseFolderInContext),
/* harmony export */   XU: () => (/* binding */ candidateCommit),
/* harmony export */   mK: () => (/* binding */ buildRequest),
/* harmony export */   o4: () => (/* binding */ buildPlace)
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
/** What is to be built, and what it is called. */
function buildRequest(config, { reference, tag }, place, { run, platform }) {
    return {
        ...place,
        tag: reference,
        labels: { [_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_5__/* .RUN_LABEL */ .jQ]: run, [_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_5__/* .CANDIDATE_LABEL */ .tZ]: tag },
        buildArgs: config.buildArgs,
        ...(config.target !== undefined && { target: config.target }),
        ...(platform !== undefined && { platform }),
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

/***/ 95137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ BareHistory),
/* harmony export */   V: () => (/* binding */ listCommits)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80604);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60796);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50998);




const FETCH_MS = 120_000;
/** The commits that git log lists with these options, in its order; none where it fails. */
async function listCommits(options, folder, context) {
    const { stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(['log', '--format=%H %s', ...options, '--'], folder, context);
    const lines = stdout.split('\n').filter(line => line !== '');
    return lines.map(line => {
        const space = line.indexOf(' ');
        return { sha: line.slice(0, space), subject: (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cutText */ .IN)(line.slice(space + 1), 200) };
    });
}
/** A repository of a consumer's commits, without their files. */
class BareHistory {
    #repository;
    #folder;
    #context;
    constructor(repository, folder, context) {
        this.#repository = repository;
        this.#folder = folder;
        this.#context = context;
    }
    async create() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(this.#folder, { recursive: true });
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(['init', '--quiet', '--bare'], this.#folder, this.#context);
    }
    /** Resolves to why it could not be done. */
    async fetch(commit, depth) {
        const { hosts, signal } = this.#context;
        const call = { doing: `fetch commits of ${this.#repository.name}`, signal, timeoutMs: FETCH_MS };
        const options = ['--quiet', '--no-tags', '--filter=tree:0', `--depth=${depth}`];
        const fetch = (own) => (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(['fetch', ...options, '--', this.#repository.url, commit], this.#folder, { ...this.#context, signal: own }, { remote: this.#repository });
        try {
            const ended = await hosts.ask((0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitHost */ .hK)(this.#repository), call, fetch);
            return ended.exitCode === 0 ? undefined : (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitErrorText */ .g5)(ended);
        }
        catch (error) {
            if (signal.aborted || !(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IncidentError */ .x1))
                throw error;
            return error.message;
        }
    }
    async answers(...args) {
        return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(args, this.#folder, this.#context)).exitCode === 0;
    }
    isAncestor(one, other) {
        return this.answers('merge-base', '--is-ancestor', one, other);
    }
    async isShallow() {
        return (await this.said('rev-parse', '--is-shallow-repository')).trim() === 'true';
    }
    /** @param options of git log; the newest comes first */
    log(...options) {
        return listCommits(options, this.#folder, this.#context);
    }
    async said(...args) {
        return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(args, this.#folder, this.#context)).stdout;
    }
}


/***/ }),

/***/ 52091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 36953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ commitsBetween),
/* harmony export */   i: () => (/* binding */ HISTORY_DEPTHS)
/* harmony export */ });
/* harmony import */ var _bare_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95137);

const SUBJECTS = 20;
/** Commits without their files: a few MB. What is further apart than that has no list. */
const HISTORY_DEPTHS = [500, 20_000];
/**
 * The commits that lie between two pins of a consumer, the newest first. Never rejects for what the repository does: why
 * there is no list is said in the result.
 *
 * @param folder is made; holds a repository without files afterwards
 */
async function commitsBetween(repository, { from, to }, folder, context) {
    const git = new _bare_history_js__WEBPACK_IMPORTED_MODULE_0__/* .BareHistory */ .L(repository, folder, context);
    await git.create();
    for (const depth of HISTORY_DEPTHS) {
        const why = await git.fetch(to, depth);
        if (why !== undefined)
            return { detail: `its commits cannot be fetched: ${why}` };
        if (await git.isAncestor(from, to))
            return subjects(git, from, to);
        // Where the whole history is there, more of it does not help.
        if (!(await git.isShallow()))
            break;
    }
    return { detail: await whyNotBefore(git, from, to) };
}
/** @returns a sentence about two commits of which the first is not known to lie before the second */
async function whyNotBefore(git, from, to) {
    const why = await git.fetch(from, HISTORY_DEPTHS[0]);
    if (why !== undefined)
        return `the repository has no commit ${from} any more, or does not give it: ${why}`;
    if (await git.isAncestor(to, from)) {
        const { commits = [], more = 0 } = await subjects(git, to, from);
        const count = commits.length + more;
        return `it went back by ${count === 1 ? '1 commit' : `${count} commits`}`;
    }
    return (await git.isShallow())
        ? `the two are more than ${HISTORY_DEPTHS[1]} commits apart, or on different branches`
        : 'the old commit is not part of the history of the new one: it was force-pushed, or is on another branch';
}
async function subjects(git, from, to) {
    const range = ['--no-merges', `${from}..${to}`];
    const commits = await git.log(`--max-count=${SUBJECTS}`, ...range);
    const more = Number(await git.said('rev-list', '--count', ...range, '--')) - commits.length;
    return { commits, ...(more > 0 && { more }) };
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

/***/ 682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   Cs: () => (/* binding */ makePlan),
/* harmony export */   HM: () => (/* binding */ baselineReference),
/* harmony export */   Kn: () => (/* binding */ buildMatrix),
/* harmony export */   _U: () => (/* binding */ consumersOfPlan),
/* harmony export */   gc: () => (/* binding */ trialMatrix),
/* harmony export */   gq: () => (/* binding */ refuseOtherPlan),
/* harmony export */   vS: () => (/* binding */ parsePlan)
/* harmony export */ });
/* unused harmony export Plan */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46843);
/* harmony import */ var _config_releases_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83544);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26064);
/* harmony import */ var _image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84737);
/* harmony import */ var _image_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1576);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80604);
/* harmony import */ var _shared_json_documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57886);







/** Version of the plan format. A reader refuses any other. */
const PLAN_SCHEMA = 'compat-gate/plan@2';
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
    /** What the candidate is tagged after. */
    commit: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMIT */ .cJ, 'expected a commit'),
    /** The candidate's repository. */
    image: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** Those to build. */
    platforms: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).min(1),
    consumers: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(PlannedConsumer).min(1),
    trials: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(PlannedTrial).min(1),
    /** Where the published image's `:latest` pointed. */
    latest: _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Latest */ .Qu,
    /** The published image to compare with; absent where the configuration names none. */
    baseline: PlannedBaseline.optional(),
    /** The change that is judged is known to edit the file of waivers. */
    editsWaivers: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(true).optional(),
});
/**
 * What has to be built and tried: every consumer, on each of its platforms, in as many sets of files as `test.shards` says.
 *
 * @param usual the platforms when the configuration names none
 * @throws UsageError for more jobs than a matrix can have
 */
function makePlan(config, consumers, { run, commit, consumers: pinned, latest, baseline }, usual = [(0,_image_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .ownPlatform */ .g$)()]) {
    const platformsOf = ({ platforms }) => (platforms.length === 0 ? usual : platforms);
    const trials = consumers.flatMap(consumer => platformsOf(consumer).flatMap(platform => shardsOf(consumer, platform)));
    if (trials.length > MOST_JOBS) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`the plan has ${trials.length} trials, and a matrix at most ${MOST_JOBS} jobs: lower test.shards, or name fewer platforms`);
    }
    return {
        schema: PLAN_SCHEMA,
        run,
        commit,
        consumers: pinned,
        latest,
        ...(baseline && { baseline }),
        image: config.candidate.image,
        platforms: platformsOf(config.candidate),
        trials,
    };
}
/** Files are dealt out in turns, because neighbours often take equally long. */
function shardsOf({ name, test }, platform) {
    const shards = Math.min(test.shards, test.files.length);
    return Array.from({ length: shards }, (_, index) => ({
        consumer: name,
        platform,
        shard: index + 1,
        shards,
        files: test.files.filter((_, file) => file % shards === index),
    }));
}
/** @throws UsageError when the text is no plan, or one of another version */
function parsePlan(text) {
    const wayOut = 'give it what the stage `plan` of this release has set as its output `plan`';
    const refuse = (why, cause) => new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`plan: expected a plan, but ${why}; ${wayOut}`, { cause });
    return (0,_shared_json_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJsonDocument */ .d)(text, Plan, refuse);
}
/** @throws UsageError when this configuration would have made another plan */
function refuseOtherPlan(plan, config) {
    const own = makePlan(config, consumersOfPlan(plan, config), plan, plan.platforms);
    const key = ({ image, platforms, trials }) => JSON.stringify([image, platforms, trials]);
    if (key(own) === key(plan) && baselineReference(config) === plan.baseline?.reference)
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb('plan: it was made from another configuration than the one that is checked out: check out the same commit in every job');
}
/** The consumers that a plan names, out of a configuration; those that it does not have are missing. */
function consumersOfPlan(plan, config) {
    return plan.consumers.flatMap(({ name, release }) => {
        const found = config.consumers.find(one => one.name === (release?.of ?? name));
        if (found === undefined || release === undefined)
            return found ?? [];
        return found.releases === undefined ? [] : (0,_config_releases_js__WEBPACK_IMPORTED_MODULE_6__/* .releaseConsumer */ .O7)(found, release.tag);
    });
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

/***/ 1422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ DockerRegistry)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(46843);
// EXTERNAL MODULE: ./build/src/engine/connect.js + 8 modules
var connect = __webpack_require__(63388);
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



const ASK_MS = 5_000;
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
/** Follows a reference down to its images; undefined when the registry does not have it. */
async function readPublished(registry, reference) {
    const top = await registry.manifest(reference);
    if (top === undefined)
        return undefined;
    const repository = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryOf */ ._M)(reference);
    const images = await imagesBelow(registry, repository, top, undefined, DEEPEST);
    return { digest: top.digest, isIndex: top.kind === 'index', images };
}
async function imagesBelow(registry, repository, manifest, platform, depth) {
    if (manifest.kind === 'image') {
        const { digest, configDigest } = manifest;
        return [{ digest, configDigest, ...(platform !== undefined && { platform }) }];
    }
    if (depth === 0 || manifest.entries.length > MOST_IMAGES)
        throw tooLarge(repository, manifest);
    const follow = async (entry) => {
        const child = await registry.manifest(`${repository}@${entry.digest}`);
        if (child === undefined)
            throw missing(repository, manifest, entry);
        return imagesBelow(registry, repository, child, entry.platform ?? platform, depth - 1);
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

/***/ 35594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ verdictAnnotations)
/* harmony export */ });
/* unused harmony export ANNOTATION_LIMIT */
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60796);
/* harmony import */ var _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94018);
/* harmony import */ var _cause_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46671);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36850);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96209);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51715);
/* harmony import */ var _failure_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52088);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17210);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67713);









/**
 * The runner keeps 10 annotations of each level in a step, and 4,096 characters of each message. One
 * error is left for the step itself, which fails with one of its own.
 */
const ANNOTATION_LIMIT = { error: 9, warning: 10, notice: 10 };
const MESSAGE_LIMIT = 4_096;
const TESTS_NAMED = 10;
/** An annotation for each cause, errors for what makes the gate fail and warnings for the rest. */
function verdictAnnotations(result) {
    const { verdict } = result.judgement;
    const causes = (0,_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .causesOf */ .cZ)(result);
    const of = (level, weight) => bounded(level, causes.filter(cause => cause.weight === weight), cause => annotation(level, cause, result));
    const all = [...of('error', 'fail'), ...of('warning', 'inconclusive')];
    if (all.length > 0)
        return all;
    return [
        {
            level: 'notice',
            title: `compat-gate: ${verdict}`,
            message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleBlock */ ._n)((0,_headline_js__WEBPACK_IMPORTED_MODULE_6__/* .verdictHeadline */ .ge)(result), MESSAGE_LIMIT - 100),
        },
    ];
}
function annotation(level, cause, result) {
    const { consumer, codes, tests, reasons, follows } = cause;
    const [place] = [...tests, ...reasons];
    const count = tests.length + reasons.length;
    const where = count === 1 && place !== undefined ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonPlace */ .w7)(place) : undefined;
    const many = count > 1 ? (tests.length > 1 ? (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_8__/* .formatCount */ .B4)(count, 'test') : `${count} times`) : undefined;
    const title = [consumer, codes.join(', '), where, many].filter(part => part !== undefined).join(': ');
    const followed = follows.reduce((sum, one) => sum + one.tests.length, 0);
    const message = [
        (0,_cause_words_js__WEBPACK_IMPORTED_MODULE_1__/* .causeMeaning */ .Jx)(cause) || _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .e[codes[0] ?? 'test-failed'].meaning,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleBlock */ ._n)(seen(cause, result), 2_200),
        ...(count > 1 ? [namesOf(cause)] : []),
        ...(followed === 0
            ? []
            : [`${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_8__/* .formatCount */ .B4)(followed, 'failed test')} in the same files may follow from it.`]),
        (0,_cause_words_js__WEBPACK_IMPORTED_MODULE_1__/* .causeHint */ .D1)(cause) ?? _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .e[codes[0] ?? 'test-failed'].hint,
    ];
    return {
        level,
        title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(title, 200),
        message: (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_8__/* .cutText */ .IN)(message.filter(part => part !== '').join('\n\n'), MESSAGE_LIMIT),
        ...placeHere(cause, result),
    };
}
/** What the first test says, or what the rule has seen and in which logs more is said. */
function seen({ tests: [sample], reasons: [first] }, result) {
    if (sample !== undefined && sample.text !== '')
        return (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shortFailure */ .Bm)(sample.text, 2_000);
    if (first === undefined)
        return '';
    const logs = (0,_cause_words_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonLogs */ .IE)(first, result).map(({ name }) => `log: ${name}`);
    return [first.detail, ...logs].join('\n');
}
function namesOf({ tests, reasons }) {
    const places = [...tests, ...reasons].map(one => (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)((0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonPlace */ .w7)(one) ?? '', 150)).filter(Boolean);
    const left = places.length - TESTS_NAMED;
    const shown = places.slice(0, TESTS_NAMED).map(place => `- ${place}`);
    return [...shown, ...(left > 0 ? [`- and ${left} more`] : [])].join('\n');
}
/** A consumer that lies in the repository of the workflow has its files there. */
function placeHere({ consumer, tests: [sample] }, { evidence, links }) {
    const own = evidence.find(one => one.consumer.name === consumer)?.consumer.repository;
    if (sample === undefined || own === undefined || links?.repository !== own)
        return {};
    const file = sample.file.split('::')[0] ?? sample.file;
    const startLine = (0,_links_js__WEBPACK_IMPORTED_MODULE_7__/* .sourceLine */ ._J)(sample.text, file);
    return { file, ...(startLine !== undefined && { startLine }) };
}
function bounded(level, causes, make) {
    const limit = ANNOTATION_LIMIT[level];
    if (causes.length <= limit)
        return causes.map(make);
    const left = causes.length - limit + 1;
    const message = `${left} more causes are not shown here. The job summary and verdict.json have them all.`;
    return [...causes.slice(0, limit - 1).map(make), { level, title: `compat-gate: ${left} more`, message }];
}


/***/ }),

/***/ 54385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ saidByFiles)
/* harmony export */ });
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54486);
/* harmony import */ var _failure_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52088);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67713);



const LINES_SHOWN = 12;
const LOGS_SHOWN = 5;
/** One for each file that is not green and whose logs say something. */
function saidByFiles(result, broken) {
    const printing = firstPrinting(broken);
    return (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .candidateTrials */ .Fr)(result.evidence).flatMap(trial => trial.files
        .map(file => fileSaid(file, trial, result, printing))
        .filter(({ lines, printed, lastLines }) => lines.length > 0 || printed !== undefined || lastLines !== undefined));
}
function fileSaid(file, trial, result, printing) {
    const name = (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .partName */ .pn)(trial.part);
    const consumer = trial.consumer.name;
    const one = printing.get(fileKey({ consumer, file: file.file, ...(name !== undefined && { trial: name }) }));
    const old = linesOfBaseline(file.file, trial, result.evidence);
    const lines = merged(file.containers.flatMap(({ trouble = [] }) => trouble))
        .map(line => ({ ...line, isOld: old.has(sameLine(line)) }))
        .toSorted((a, b) => Number(a.isOld) - Number(b.isOld));
    const logs = file.containers.flatMap(({ log, trouble }) => log !== undefined && trouble !== undefined ? [log] : []);
    return {
        consumer,
        ...(name !== undefined && { trial: name }),
        file: file.file,
        lines: lines.slice(0, LINES_SHOWN),
        containerLogs: logs.slice(0, LOGS_SHOWN).map(log => (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .logPlace */ .ai)(log, trial, result)),
        ...(one?.printed !== undefined && { printed: { test: one.test ?? '', text: (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfOutput */ .IG)(one.printed) } }),
        ...(one?.printed === undefined && file.lastLines !== undefined && { lastLines: file.lastLines }),
        log: (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .logPlace */ .ai)(file.log, trial, result),
    };
}
/** Those that several containers have said, once. */
function merged(lines) {
    const byText = new Map();
    for (const line of lines) {
        const key = sameLine(line);
        const known = byText.get(key);
        byText.set(key, known === undefined ? line : { ...known, times: known.times + line.times });
    }
    return [...byText.values()];
}
// What differs between two containers: times, numbers, identifiers.
function sameLine({ text }) {
    return text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|\b[0-9a-f]{12,}\b|\d+/gi, '#');
}
function linesOfBaseline(file, { consumer, part }, evidence) {
    const own = evidence.filter(one => one.arm === 'baseline' && one.consumer.name === consumer.name && (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .partName */ .pn)(one.part) === (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .partName */ .pn)(part));
    const files = own.flatMap(one => one.files.filter(ran => ran.file === file));
    return new Set(files.flatMap(one => one.containers.flatMap(({ trouble = [] }) => trouble.map(sameLine))));
}
/** For each file the first of its tests that printed something. */
function firstPrinting(broken) {
    const byFile = new Map();
    for (const test of broken) {
        const key = fileKey(test);
        if (test.printed !== undefined && !byFile.has(key))
            byFile.set(key, test);
    }
    return byFile;
}
function fileKey({ consumer, trial, file }) {
    return JSON.stringify([consumer, trial, file]);
}


/***/ }),

/***/ 36962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ htmlGantt),
/* harmony export */   g: () => (/* binding */ mermaidGantt)
/* harmony export */ });
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60796);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);


/** The stages of each lane, lanes in the order in which they began. */
function lanes(stages) {
    const byLane = new Map();
    for (const stage of stages.toSorted((a, b) => a.startedAt - b.startedAt)) {
        const own = byLane.get(stage.lane);
        if (own === undefined)
            byLane.set(stage.lane, [stage]);
        else
            own.push(stage);
    }
    return byLane;
}
const BYTES = 20_000;
const HEAD = ['gantt', '  dateFormat x', '  axisFormat %s s', '  todayMarker off'];
/** A Mermaid Gantt chart in a fence: https://mermaid.js.org/syntax/gantt.html. */
function mermaidGantt(stages) {
    const lines = [...lanes(stages)].flatMap(([lane, own]) => [
        `  section ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mermaidName */ .hd)(lane)}`,
        ...own.map(task),
    ]);
    const rest = (left) => `  %% ${left} more lines`;
    return ['```mermaid', ...HEAD, (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .joinFitting */ .wz)(lines, BYTES, line => line, rest), '```'].join('\n');
}
// The time comes first, so that no name of a stage can be read as a keyword of the chart.
function task({ name, startedAt, endedAt }) {
    const ms = Math.max(1, Math.round(endedAt - startedAt));
    return `  ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(ms)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mermaidName */ .hd)(name)} :${Math.max(0, Math.round(startedAt))}, ${ms}ms`;
}
// Units of a bar; the page scales it to its width.
const WIDTH = 1_000;
const BARS_SHOWN = 100;
/** The stages, lane by lane: each with its name, its time, and a bar over the time of the run. */
function htmlGantt(stages) {
    const bars = [...lanes(stages)].flatMap(([lane, own]) => own.map(stage => ({ ...stage, lane })));
    const shown = bars.slice(0, BARS_SHOWN);
    const end = shown.reduce((latest, { endedAt }) => Math.max(latest, endedAt), 1);
    const left = bars.length - shown.length;
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .safeHtml */ .b5) `<ol class="time">${shown.map(bar => drawn(bar, end))}</ol>
${left > 0 ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .safeHtml */ .b5) `<p>${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(left, 'stage')} left out here.</p>` : ''}`;
}
function drawn({ lane, name, startedAt, endedAt }, end) {
    const x = Math.round((Math.max(0, startedAt) * WIDTH) / end);
    const width = Math.max(3, Math.round(((endedAt - startedAt) * WIDTH) / end));
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .safeHtml */ .b5) `<li><span class="lane">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(lane, 60)}</span> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(name, 100)} ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(endedAt - startedAt)}
<svg viewBox="0 0 ${WIDTH} 8" preserveAspectRatio="none" aria-hidden="true"><rect x="${x}" y="0" width="${width}" height="8"/></svg></li>
`;
}


/***/ }),

/***/ 34869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ movedFacts)
/* harmony export */ });
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60796);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67713);


const ABSENT = '–';
/** One for each consumer that does not pass and for which a last green is known. */
function movedFacts({ judgement, evidence, links }) {
    return judgement.consumers.flatMap(consumer => {
        const { moved } = consumer;
        if (moved === undefined)
            return [];
        const repository = evidence.find(one => one.consumer.name === consumer.name)?.consumer.repository;
        return [factsOf(consumer, moved, repository, links)];
    });
}
function factsOf({ name }, { since, image, consumer, packages = [], images, runner }, repository, links) {
    const move = (what, { from = ABSENT, to = ABSENT }) => ({
        what,
        from,
        to,
    });
    const rest = [
        ...(consumer?.more ? [`and ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(consumer.more, 'more commit')}`] : []),
        ...(consumer?.detail === undefined ? [] : [consumer.detail]),
    ];
    return {
        consumer: name,
        since: `${since.startedAt.slice(0, 10)} (run ${since.run})`,
        things: [
            ...(image === undefined
                ? []
                : [move(image.rebuilt ? 'image, built anew from the same commit' : 'image', image)]),
            ...(consumer === undefined ? [] : [move(name, consumer)]),
            ...packages.map(one => move(one.name, one)),
            ...images.map(one => move(one.reference, one)),
            ...(runner === undefined ? [] : [move('runner', runner)]),
        ],
        commits: (consumer?.commits ?? []).map(({ sha, subject }) => {
            const url = repository === undefined ? undefined : (0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .commitUrl */ .Bg)(repository, sha, links);
            return { sha, subject, ...(url !== undefined && { url }) };
        }),
        ...(rest.length > 0 && { rest: rest.join('; ') }),
    };
}


/***/ }),

/***/ 83945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ logName),
/* harmony export */   M: () => (/* binding */ causesSection)
/* harmony export */ });
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60796);
/* harmony import */ var _broken_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33415);
/* harmony import */ var _cause_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46671);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36850);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96209);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51715);
/* harmony import */ var _failure_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52088);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67713);
/* harmony import */ var _side_by_side_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87675);









// "What broke" of a job summary, in Markdown: a line for each cause, and below it the tests and what they say.
const FAILURE_TEXT = 6_000;
const TESTS_BYTES = 12_000;
const REASONS_BYTES = 8_000;
/** @param bytes of UTF-8 that there is room for */
function causesSection(result, bytes) {
    const causes = (0,_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .causesOf */ .cZ)(result);
    if (causes.length === 0)
        return '';
    const rest = (left) => `\n${left} more causes are left out here; verdict.json has them all.`;
    const first = causes[0];
    return `### What broke\n\n${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_8__/* .joinFitting */ .wz)(causes, bytes - 100, cause => causeBlock(cause, result, cause === first), rest)}`;
}
function causeBlock(cause, result, isOpen) {
    const parts = [
        hintLine(cause),
        ...(cause.kind === 'tests' ? testParts(cause, result) : [reasonLines(cause, result)]),
        ...cause.follows.map(one => causeBlock(one, result, false)),
    ].filter(part => part !== '');
    const follows = cause.follows.reduce((sum, { tests }) => sum + tests.length, 0);
    const more = follows === 0 ? '' : `; ${follows} failed tests may follow from it`;
    const head = `<summary>${headLine(cause, result)}${more}</summary>`;
    return `<details${isOpen ? ' open' : ''}>${head}\n\n${parts.join('\n\n')}\n\n</details>\n`;
}
function headLine(cause, result) {
    const { consumer, codes, weight, statement } = cause;
    const count = (0,_cause_words_js__WEBPACK_IMPORTED_MODULE_1__/* .causeCount */ .HY)(cause);
    const links = codes
        .map(code => (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownLink */ .iQ)(`<code>${code}</code>`, (0,_links_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonUrl */ .oG)(code, result.links)))
        .join(', ');
    const meaning = (0,_cause_words_js__WEBPACK_IMPORTED_MODULE_1__/* .causeMeaning */ .Jx)(cause);
    const marks = (0,_cause_words_js__WEBPACK_IMPORTED_MODULE_1__/* .commonMarks */ .QE)(cause);
    const where = `${count === '' ? '' : `${count}, `}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(consumer, 100)}`;
    return [
        `${_cause_words_js__WEBPACK_IMPORTED_MODULE_1__/* .WEIGHT_SIGNS */ .OE[weight]} <strong>${where}</strong>${links === '' ? '' : ` (${links})`}`,
        ...(statement === '' ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(statement, 700)]),
        ...(meaning === '' ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(meaning)]),
        ...(marks === undefined ? [] : [`${marks.published} → ${marks.candidate}`]),
    ].join(': ');
}
function hintLine(cause) {
    const hint = (0,_cause_words_js__WEBPACK_IMPORTED_MODULE_1__/* .causeHint */ .D1)(cause);
    return hint === undefined ? '' : `What to do: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(hint)}`;
}
function testParts({ tests, statement }, result) {
    const [sample] = tests;
    if (sample === undefined)
        return [];
    return [...textParts(sample, statement, tests.length), testTable(tests, result)];
}
/** The tests by their files, and where both images were tried how each run ended on them. */
function testTable(tests, result) {
    const rest = (left) => `\n${left} more tests are left out here; verdict.json names them all.`;
    const isCompared = tests.some(test => (0,_side_by_side_js__WEBPACK_IMPORTED_MODULE_7__/* .runMarks */ .Mh)(test) !== undefined);
    const blocks = (0,_broken_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .testsByFile */ .n7)(tests).map(({ trial, file, tests: own }) => {
        const part = trial === undefined ? '' : `(${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(trial, 100)}) `;
        const title = `${part}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(file, 300)}\n`;
        const head = isCompared ? '| test | published | candidate |\n| --- | --- | --- |\n' : '';
        return `${title}\n${head}${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_8__/* .joinFitting */ .wz)(own, TESTS_BYTES, test => testLine(test, isCompared, result), rest)}\n`;
    });
    const left = (files) => `The tests of ${files} more files are left out here; verdict.json names them all.`;
    const all = (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_8__/* .joinFitting */ .wz)(blocks, 2 * TESTS_BYTES, block => block, left);
    return isCompared ? `${all}\n${_side_by_side_js__WEBPACK_IMPORTED_MODULE_7__/* .MARKS_LEGEND */ .T_}` : all;
}
function testLine(test, isCompared, result) {
    const marks = (0,_side_by_side_js__WEBPACK_IMPORTED_MODULE_7__/* .runMarks */ .Mh)(test);
    const name = testName(test, result);
    return isCompared ? `| ${name} | ${marks?.published ?? ''} | ${marks?.candidate ?? ''} |` : `- ${name}`;
}
function testName(test, { evidence, links }) {
    const source = evidence.find(({ consumer }) => consumer.name === test.consumer)?.consumer;
    const url = source && (0,_links_js__WEBPACK_IMPORTED_MODULE_6__/* .sourceUrl */ .Hx)(source, test.file, test.text, links);
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownLink */ .iQ)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)((0,_broken_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTestName */ .GR)(test), 500), url);
}
/** What the first of the tests says; where both images fail, what each says of its own. */
function textParts(sample, statement, tests) {
    const whose = tests > 1 ? 'The first of them says:' : 'It says:';
    const both = (0,_side_by_side_js__WEBPACK_IMPORTED_MODULE_7__/* .comparedTexts */ .Ez)(sample.compared?.baselineText, sample.text);
    if (both === undefined) {
        const text = sample.text === ''
            ? 'The report holds no failure text.'
            : (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shortFailure */ .Bm)((0,_failure_text_js__WEBPACK_IMPORTED_MODULE_5__/* .afterStatement */ ._V)(sample.text, statement), FAILURE_TEXT);
        return [whose, (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownFence */ .p0)(text, 'text', FAILURE_TEXT + 100)];
    }
    const signs = { both: ' ', published: '-', candidate: '+' };
    const lines = both.map(({ side, text }) => `${signs[side]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleBlock */ ._n)(text, 2_000).replaceAll('\n', ' ')}`);
    return [
        `${whose} (- on the published image, + on the candidate)`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownFence */ .p0)((0,_failure_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shortFailure */ .Bm)(lines.join('\n'), FAILURE_TEXT), 'diff', FAILURE_TEXT + 100),
    ];
}
function reasonLines({ reasons }, result) {
    return (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_8__/* .joinFitting */ .wz)((0,_cause_words_js__WEBPACK_IMPORTED_MODULE_1__/* .mergedReasons */ .US)(reasons), REASONS_BYTES, one => reasonLine(one, result), left => `- and ${left} more`);
}
function reasonLine({ reason, times }, result) {
    const where = (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonPlace */ .w7)(reason);
    const logs = (0,_cause_words_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonLogs */ .IE)(reason, result).map(logName);
    const parts = [
        ...(where === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(where)]),
        ...(reason.detail === '' ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(reason.detail)]),
        ...(times === 1 ? [] : [`${times} times`]),
    ];
    return `- ${parts.join(': ')}${logs.length === 0 ? '' : ` (log: ${logs.join(', ')})`}`;
}
// A summary is shown without the files of the report, so a link to them would lead nowhere.
function logName({ name }) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(name, 400);
}


/***/ }),

/***/ 74837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ testsSection),
/* harmony export */   J1: () => (/* binding */ incidentsSection),
/* harmony export */   P: () => (/* binding */ timeSection),
/* harmony export */   R5: () => (/* binding */ saidSection),
/* harmony export */   TZ: () => (/* binding */ nextStepSection),
/* harmony export */   W7: () => (/* binding */ identityLines),
/* harmony export */   dY: () => (/* binding */ notesSection),
/* harmony export */   jY: () => (/* binding */ movedSection),
/* harmony export */   lS: () => (/* binding */ joinSections),
/* harmony export */   re: () => (/* binding */ evidenceSection)
/* harmony export */ });
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60796);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(54486);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
/* harmony import */ var _evidence_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54385);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51715);
/* harmony import */ var _file_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41492);
/* harmony import */ var _gantt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36962);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67713);
/* harmony import */ var _moved_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34869);
/* harmony import */ var _next_step_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76886);
/* harmony import */ var _summary_causes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83945);











// The sections of a job summary, in Markdown. Each is bounded, and empty when there is nothing to say.
/** One below the other, without those that are empty. */
function joinSections(sections) {
    return `${sections.filter(section => section !== '').join('\n\n')}\n`;
}
/** The command that repeats the trial, and whose break it is. */
function nextStepSection(result) {
    const steps = (0,_next_step_js__WEBPACK_IMPORTED_MODULE_7__/* .nextSteps */ .Z)(result);
    return list((0,_next_step_js__WEBPACK_IMPORTED_MODULE_7__/* .nextStepTitle */ .E)(steps), steps, nextStepBlock);
}
function nextStepBlock({ consumer, commands, lines }) {
    return [
        ...commands.map(([name, command]) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(name, 200)}:\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownFence */ .p0)(command, 'sh', 4_000)}\n`),
        ...(commands.length === 0 ? [`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(consumer, 100)}:\n`] : []),
        ...lines.map((line, index) => `${index + 1}. ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownProse */ .h$)(line)}`),
        '',
    ].join('\n');
}
const SAID_BYTES = 60_000;
/** Per failed file, what the image's own log and its tests say. */
function saidSection(result, broken) {
    const said = (0,_evidence_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .saidByFiles */ .Q)(result, broken);
    if (said.length === 0)
        return '';
    const rest = (left) => `\n${left} more files are left out here: read their logs.`;
    return `### Where the cause is said\n\n${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_9__/* .joinFitting */ .wz)(said, SAID_BYTES, saidBlock, rest)}`;
}
function saidBlock({ consumer, trial, file, lines, containerLogs, printed, lastLines, log, }) {
    const part = trial === undefined ? '' : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(trial, 100)})`;
    const logs = containerLogs.map(_summary_causes_js__WEBPACK_IMPORTED_MODULE_8__/* .logName */ .I).join(', ');
    const said = lines.map(({ text, times, isOld }) => {
        const old = isOld ? '  (the published image says it too)' : '';
        return `${String(times).padStart(5)} × ${text.replaceAll('\n', '\n        ')}${old}`;
    });
    return [
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(consumer, 100)}${part}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(file, 300)}\n`,
        ...(said.length === 0
            ? []
            : [`The image's own log (${logs}):\n`, `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownFence */ .p0)(said.join('\n'), 'text', 8_000)}\n`]),
        ...(printed === undefined
            ? []
            : [
                `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(printed.test, 300)} printed at its end (log: ${(0,_summary_causes_js__WEBPACK_IMPORTED_MODULE_8__/* .logName */ .I)(log)}):\n`,
                `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownFence */ .p0)(printed.text, 'text', 3_000)}\n`,
            ]),
        ...(lastLines === undefined
            ? []
            : [
                `The output of the test command ends with (log: ${(0,_summary_causes_js__WEBPACK_IMPORTED_MODULE_8__/* .logName */ .I)(log)}):\n`,
                `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownFence */ .p0)(lastLines, 'text', 3_000)}\n`,
            ]),
    ].join('\n');
}
/** What is another one than at the last green. */
function movedSection(result) {
    return list('What moved', (0,_moved_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .movedFacts */ .H)(result), movedBlock);
}
function movedBlock({ consumer, since, things, commits, rest }) {
    const row = ({ what, from, to }) => `| ${[what, from, to].map(text => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(text)).join(' | ')} |`;
    const table = (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_9__/* .joinFitting */ .wz)(things, 15_000, row, left => `\n${left} more are left out here.`);
    const commit = ({ sha, subject, url }) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(sha, 12), url)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(subject, 200)}`;
    return [
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(consumer, 100)}, since ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(since, 100)}${things.length === 0 ? ': nothing that is recorded' : ':'}`,
        ...(things.length === 0 ? [] : [`| what | then | now |\n| --- | --- | --- |\n${table}`]),
        ...(commits.length === 0
            ? []
            : [(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_9__/* .joinFitting */ .wz)(commits, 10_000, commit, left => `- and ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_9__/* .formatCount */ .B4)(left, 'more commit')}`)]),
        ...(rest === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(rest, 500)]),
        '',
    ].join('\n\n');
}
function incidentsSection(result) {
    const line = ({ consumer, kind, detail }) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(consumer, 100)}: \`${kind}\`: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(detail, 1_000)}`;
    return list('Incidents', (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .consumerIncidents */ .mw)(result), line);
}
function timeSection({ stages }) {
    return stages.length === 0 ? '' : `### Time\n\n${(0,_gantt_js__WEBPACK_IMPORTED_MODULE_4__/* .mermaidGantt */ .g)(stages)}`;
}
function notesSection({ notes }) {
    return list('Notes', notes, note => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(note, 1_000)}`);
}
function list(name, items, line) {
    if (items.length === 0)
        return '';
    return `### ${name}\n\n${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_9__/* .joinFitting */ .wz)(items, 50_000, line, left => `\n${left} more are left out here.`)}`;
}
const TESTS_BYTES = 100_000;
const TESTS_HEAD = [
    '| consumer | test file | passed | failed | skipped | time | containers of its image | exit | log |',
    '| --- | --- | --: | --: | --: | --: | --: | --- | --- |',
];
/** A table with a row for each test file. */
function testsSection(result) {
    const rows = (0,_file_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .allFileRows */ .ne)(result);
    if (rows.length === 0)
        return '';
    const rest = (left) => `\n${left} more test files are left out here; see verdict.json.`;
    return ['### Tests', '', ...TESTS_HEAD, (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_9__/* .joinFitting */ .wz)(rows, TESTS_BYTES, fileLine, rest)].join('\n');
}
function fileLine(row) {
    const cells = [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(row.consumer, 100),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(row.file),
        row.passed,
        row.failed,
        (0,_file_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .skippedText */ .Oe)(row),
        (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_9__/* .formatDuration */ .a3)(row.durationMs),
        row.containers,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(row.exit, 40),
        (0,_summary_causes_js__WEBPACK_IMPORTED_MODULE_8__/* .logName */ .I)(row.log),
    ];
    return `| ${cells.join(' | ')} |`;
}
const EVIDENCE_BYTES = 100_000;
/** What the verdict rests on: which image, which commit, which containers. */
function evidenceSection(result) {
    const { candidates, evidence } = result;
    const trials = evidence.filter(({ consumer, files }) => consumer.pin !== undefined || files.length > 0);
    if (candidates.length === 0 && trials.length === 0)
        return '';
    return [
        '### Evidence',
        identityLines(candidates, result),
        pins(trials, result),
        containers(trials, result),
    ].join('\n\n');
}
/** What is known of the candidates, as a list. */
function identityLines(candidates, { links } = {}) {
    if (candidates.length === 0)
        return 'No candidate was frozen.';
    return candidates
        .flatMap(_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .identityFacts */ .yv)
        .map(([name, value]) => {
        const url = name === 'commit' ? (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .candidateCommitUrl */ .KQ)(value, links) : undefined;
        return `- ${name}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(value), url)}`;
    })
        .join('\n');
}
function pins(trials, { links }) {
    const rest = (left) => `- and ${left} more trials`;
    return (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_9__/* .joinFitting */ .wz)(trials, EVIDENCE_BYTES, trial => {
        const { where, pin } = (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .pinFacts */ .F$)(trial.consumer);
        const url = (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .commitUrl */ .Bg)(trial.consumer.repository, pin, links);
        return `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_10__/* .trialTitle */ .Vx)(trial), 200)} (${trial.arm}): ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(where)} at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(pin), url)}`;
    }, rest);
}
function containers(trials, result) {
    const rows = (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .containerRows */ .dE)(trials, result);
    if (rows.length === 0)
        return 'No container was seen.';
    const head = '| test file | container | asked for | image | exit | log |\n| --- | --- | --- | --- | --- | --- |';
    return `${head}\n${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_9__/* .joinFitting */ .wz)(rows, EVIDENCE_BYTES, containerLine, left => `\n${left} more containers are left out here.`)}`;
}
function containerLine(row) {
    const { file, name, reference, image, logPlace } = row;
    const own = image === 'candidate' ? '**candidate**' : image;
    const log = logPlace === undefined ? '' : (0,_summary_causes_js__WEBPACK_IMPORTED_MODULE_8__/* .logName */ .I)(logPlace);
    return `| ${[file, name, reference].map(text => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(text)).join(' | ')} | ${own} | ${(0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .containerEnd */ .X5)(row)} | ${log} |`;
}


/***/ }),

/***/ 73320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ summaryWithNotes),
/* harmony export */   MM: () => (/* binding */ planSummary),
/* harmony export */   N: () => (/* binding */ trialSummary),
/* harmony export */   fR: () => (/* binding */ buildSummary),
/* harmony export */   k6: () => (/* binding */ verdictSummary)
/* harmony export */ });
/* unused harmony export SUMMARY_LIMIT */
/* harmony import */ var _image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84737);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60796);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54486);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36850);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96209);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51715);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17210);
/* harmony import */ var _release_rows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36507);
/* harmony import */ var _summary_causes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83945);
/* harmony import */ var _summary_sections_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74837);










/**
 * GitHub drops a step's whole summary above 1 MiB, without an error; this much leaves room for
 * whatever else the step writes. Bytes of UTF-8.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#step-isolation-and-limits
 */
const SUMMARY_LIMIT = 1_000_000;
/** The job summary as Markdown, below GitHub's limit: causes are left out before anything else is. */
function verdictSummary(result) {
    const broken = (0,_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .testsOfCauses */ .j)((0,_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .causesOf */ .cZ)(result));
    const others = [
        (0,_release_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .releasesSection */ .C$)(result.judgement),
        (0,_summary_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .nextStepSection */ .TZ)(result),
        (0,_summary_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .saidSection */ .R5)(result, broken),
        (0,_summary_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .movedSection */ .jY)(result),
        (0,_summary_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .testsSection */ .FK)(result),
        (0,_summary_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .evidenceSection */ .re)(result),
        (0,_summary_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .incidentsSection */ .J1)(result),
        (0,_summary_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .timeSection */ .P)(result),
        (0,_summary_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .notesSection */ .dY)(result),
    ];
    const head = title(result);
    const room = SUMMARY_LIMIT - Buffer.byteLength([head, ...others].join('\n\n')) - 200;
    return (0,_summary_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .joinSections */ .lS)([head, (0,_summary_causes_js__WEBPACK_IMPORTED_MODULE_6__/* .causesSection */ .M)(result, Math.min(room, CAUSES_BYTES)), ...others]);
}
const CAUSES_BYTES = 400_000;
/** Of a job that tried a part, and judges nothing. */
function trialSummary(unjudged) {
    const trials = (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .candidateTrials */ .Fr)(unjudged.evidence);
    const title = `## compat-gate: trial of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(trials.map(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .trialTitle */ .Vx).join(', '), 300)}`;
    const names = new Set(trials.map(({ consumer }) => consumer.name));
    const consumers = [...names].map(name => ({ name, verdict: 'inconclusive', reasons: [] }));
    const result = { ...unjudged, judgement: { verdict: 'inconclusive', consumers } };
    const broken = (0,_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .testsOfCauses */ .j)((0,_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .causesOf */ .cZ)(result));
    return (0,_summary_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .joinSections */ .lS)([
        title,
        (0,_summary_causes_js__WEBPACK_IMPORTED_MODULE_6__/* .causesSection */ .M)(result, CAUSES_BYTES),
        (0,_summary_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .saidSection */ .R5)(result, broken),
        (0,_summary_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .testsSection */ .FK)(result),
        (0,_summary_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .evidenceSection */ .re)(result),
        (0,_summary_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .incidentsSection */ .J1)(result),
        (0,_summary_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .timeSection */ .P)(result),
    ]);
}
function title(result) {
    const { verdict } = result.judgement;
    const lines = (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .comparisonLines */ .pf)(result).map(line => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(line));
    return [
        `## ${_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICT_SIGNS */ .PU[verdict]} compat-gate: ${verdict}`,
        `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .signedHeadline */ .L5)(result), 2_000)}**`,
        (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_9__/* .joinFitting */ .wz)(lines, 20_000, line => `${line}\n`, left => `and ${left} more`).trimEnd(),
    ]
        .filter(part => part !== '')
        .join('\n\n');
}
const PLAN_BYTES = 200_000;
/** What a plan asks for, as Markdown. */
function planSummary({ commit, image, platforms, consumers, trials }) {
    const names = [
        `- candidate: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)((0,_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .candidateName */ .vf)(image, commit).reference)} for ${platforms.map(one => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(one)).join(', ')}`,
        ...consumers.map(({ name, repository, ref, pin }) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(name, 100)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(`${repository} ${ref}`)} at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(pin)}`),
    ];
    const head = '| consumer | platform | shard | test files |\n| --- | --- | --- | --: |';
    const rest = (left) => `\n${left} more trials are left out here.`;
    const table = `${head}\n${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_9__/* .joinFitting */ .wz)(trials, PLAN_BYTES, row, rest)}`;
    return (0,_summary_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .joinSections */ .lS)(['## compat-gate: plan', names.join('\n'), table]);
}
function row({ consumer, platform, shard, shards, files }) {
    return `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(consumer, 100)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(platform)} | ${shard} of ${shards} | ${files.length} |`;
}
/** A summary with what else a reader should know at its end. */
function summaryWithNotes(summary, notes) {
    return (0,_summary_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .joinSections */ .lS)([summary.trimEnd(), (0,_summary_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .notesSection */ .dY)({ notes })]);
}
/** What a build has made. */
function buildSummary(identity) {
    return (0,_summary_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .joinSections */ .lS)(['## compat-gate: build', (0,_summary_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .identityLines */ .W7)([identity])]);
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

/***/ 98142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ allJob),
/* harmony export */   d: () => (/* binding */ gateRun)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var _candidate_registry_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36494);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88430);
/* harmony import */ var _verdict_approval_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(85084);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(54486);
/* harmony import */ var _applies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59364);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19210);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81078);
/* harmony import */ var _cleanup_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45961);
/* harmony import */ var _consumer_trial_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38732);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24135);
/* harmony import */ var _last_green_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35003);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(99386);
/* harmony import */ var _published_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1803);
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(66219);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(25754);
/* harmony import */ var _set_up_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(38070);
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
 * Stage `all`: the whole gate in one step. What goes wrong on the way is in the result, with a verdict that is no pass;
 * the report is written in any case, and nothing of the run is left behind.
 *
 * @throws UsageError when the configuration or an input is wrong: then no trial was started
 * @throws IncidentError when the report cannot be written: a verdict without one is none
 */
async function allJob(inputs, context) {
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, context.signal);
    const config = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z)(inputs.root, inputs.config, context.presetsDir);
    const begun = await (0,_context_js__WEBPACK_IMPORTED_MODULE_8__/* .beginRun */ .Te)(config, inputs, context);
    const green = await (0,_last_green_js__WEBPACK_IMPORTED_MODULE_9__/* .readLastGreen */ .O)(inputs.lastGreen, config);
    const { notApplicable: why, ...change } = await (0,_applies_js__WEBPACK_IMPORTED_MODULE_3__/* .judgedChange */ .O)(begun);
    const judged = why === undefined ? await gateRun({ ...begun, ...change }) : (0,_result_js__WEBPACK_IMPORTED_MODULE_13__/* .notApplicableResult */ .M)(begun, why);
    const result = await (0,_last_green_js__WEBPACK_IMPORTED_MODULE_9__/* .layBeside */ .b)(judged, green, begun);
    const { report: folder, candidate } = begun.folders;
    const report = await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_10__/* .reportVerdict */ .Ki)(result, folder, inputs.failOnVerdict);
    const frozen = result.candidates.length > 0;
    return { ...report, outputs: { ...report.outputs, ...(frozen && { 'candidate-dir': candidate }) } };
}
/** The whole gate, from the build to the judgement, on a run that has begun. Leaves nothing behind but the run's report. */
async function gateRun(begun) {
    const run = await (0,_releases_js__WEBPACK_IMPORTED_MODULE_12__/* .withReleases */ .d)(begun).catch(_consumer_trial_js__WEBPACK_IMPORTED_MODULE_7__/* .incidentOrThrow */ .ki);
    if ('kind' in run)
        return concluded(begun, (0,_consumer_trial_js__WEBPACK_IMPORTED_MODULE_7__/* .untriedEvidence */ .Nl)(begun, run));
    const live = await (0,_context_js__WEBPACK_IMPORTED_MODULE_8__/* .openRun */ .Iy)(run).catch(_consumer_trial_js__WEBPACK_IMPORTED_MODULE_7__/* .incidentOrThrow */ .ki);
    if ('kind' in live)
        return concluded(run, (0,_consumer_trial_js__WEBPACK_IMPORTED_MODULE_7__/* .untriedEvidence */ .Nl)(run, live));
    const plan = await (0,_build_js__WEBPACK_IMPORTED_MODULE_5__/* .planCandidate */ .$o)(live).catch(_consumer_trial_js__WEBPACK_IMPORTED_MODULE_7__/* .incidentOrThrow */ .ki);
    if ('kind' in plan)
        return concluded(run, (0,_consumer_trial_js__WEBPACK_IMPORTED_MODULE_7__/* .untriedEvidence */ .Nl)(run, plan));
    // Asked before the trials: a promotion refuses to go over what was published meanwhile.
    const latest = (0,_candidate_registry_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .whereTagPoints */ .d)(live.engine, `${live.config.candidate.image}:latest`, live.context.signal);
    let notes = [];
    const evidence = [];
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const _ = __addDisposableResource(env_1, await live.others.follow((0,_published_js__WEBPACK_IMPORTED_MODULE_11__/* .publishedBeside */ .T)(live, latest)), true);
            const baseline = __addDisposableResource(env_1, live.config.baseline && new _baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .Baseline */ .q(live, (0,_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .findBaseline */ .X)(live, live.engine, latest)), true);
            const { built, ready, signal } = await buildAndSetUp(plan, live);
            for (const one of ready)
                evidence.push(...(await (0,_consumer_trial_js__WEBPACK_IMPORTED_MODULE_7__/* .tryConsumer */ .Ai)(one, built, baseline, live, signal)));
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
    finally {
        notes = await (0,_cleanup_js__WEBPACK_IMPORTED_MODULE_6__/* .removeRun */ .s)(live);
    }
    return concluded(live, evidence, notes, await latest);
}
function concluded(run, evidence, notes = [], latest) {
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_13__/* .concludeRun */ .j)(run, {
        evidence,
        policies: run.consumers.map(one => (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_15__/* .policyOf */ .US)(one, run.config, run.waivers)),
        candidates: (0,_verdict_approval_js__WEBPACK_IMPORTED_MODULE_16__/* .triedCandidates */ .z7)(evidence),
        ...(latest !== undefined && { latest }),
        notes,
    });
}
/** Builds the candidate while the consumers are made ready. Nothing waits until it is frozen. */
async function buildAndSetUp(plan, live) {
    const stop = new AbortController();
    const signal = AbortSignal.any([live.context.signal, stop.signal]);
    // Without a candidate nobody is tried, so there is no need to wait for a long set-up.
    const building = buildOrStop(plan, live, signal, stop);
    const settingUp = live.consumers.map(consumer => (0,_set_up_js__WEBPACK_IMPORTED_MODULE_14__/* .setUpStage */ ._)(consumer, plan, live, signal, live.pins.get(consumer.name)));
    for (const one of settingUp)
        one.catch(() => stop.abort());
    // Nothing may go on when the run is tidied up, also where one has failed.
    await Promise.allSettled([building, ...settingUp]);
    const [built, ...ready] = await Promise.all([building, ...settingUp]);
    return { built, ready, signal };
}
async function buildOrStop(plan, live, signal, stop) {
    try {
        const built = await (0,_build_js__WEBPACK_IMPORTED_MODULE_5__/* .buildStage */ .Zh)(plan, live, signal);
        void built.frozen.then(end => 'error' in end && stop.abort());
        return built;
    }
    catch (error) {
        stop.abort();
        return { error };
    }
}


/***/ }),

/***/ 59364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ judgedChange)
});

// UNUSED EXPORTS: appliesToChange

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/src/git/git.js
var git = __webpack_require__(50998);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(80604);
;// CONCATENATED MODULE: ./build/src/github/changed-files.js

/**
 * The files that a pull request or a merge group changes, old and new names of renamed ones, from
 * the root of the repository. Asks the API for a pull request, and git for what is left.
 * @returns undefined when it cannot be told, so that the caller runs the gate
 */
async function changedFiles(options) {
    const { event, token, warn } = options;
    const pull = event?.pullRequest;
    const commits = pull ?? event?.mergeGroup;
    if (commits === undefined)
        return undefined;
    if (pull !== undefined && token !== undefined) {
        try {
            // GitHub's client and its HTTP library are most of the program, and most runs need neither.
            const { pullRequestFiles } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(157), __webpack_require__.e(348)]).then(__webpack_require__.bind(__webpack_require__, 69348));
            return await pullRequestFiles(pull.number, { ...options, token });
        }
        catch (thrown) {
            warn?.(`the files of pull request ${pull.number} cannot be listed: ${(0,errors/* messageOf */.bD)(thrown)}`);
        }
    }
    return fromGit(commits, options);
}
/** Three dots: what `head` changed since it left `base`. Without renames, both names are listed. */
async function fromGit(commits, options) {
    const { root, git, warn } = options;
    const range = `${commits.baseSha}...${commits.headSha}`;
    try {
        const output = await git(['diff', '--name-only', '--no-renames', '--no-relative', '--ignore-submodules=none', '-z', range, '--'], root);
        // Each name ends with one. A list that was cut off would leave out the very file that counts.
        if (output !== '' && !output.endsWith('\0'))
            throw new Error('the list of files is too long');
        return output.split('\0').filter(name => name !== '');
    }
    catch (thrown) {
        warn?.(`git cannot tell what changed from ${commits.baseSha} to ${commits.headSha}: ${(0,errors/* messageOf */.bD)(thrown)}`);
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(46843);
// EXTERNAL MODULE: ./build/src/shared/json-documents.js
var json_documents = __webpack_require__(57886);
;// CONCATENATED MODULE: ./build/src/github/event.js




const MAX_BYTES = 32 * 1024 * 1024;
const sha = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'expected a full SHA');
const commit = schemas/* object */.Ikc({ sha });
// https://docs.github.com/en/webhooks/webhook-events-and-payloads
const PullRequestPayload = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({ number: schemas/* int */.Whr().positive(), base: commit, head: commit }),
});
const MergeGroupPayload = schemas/* object */.Ikc({ merge_group: schemas/* object */.Ikc({ base_sha: sha, head_sha: sha }) });
/**
 * The event from GITHUB_EVENT_NAME and GITHUB_EVENT_PATH; undefined outside of a workflow.
 * @throws UsageError when the file of a pull request's or a merge group's event does not hold one
 */
async function readEvent(env) {
    const name = env['GITHUB_EVENT_NAME'];
    if (!name)
        return undefined;
    if (name === 'pull_request' || name === 'pull_request_target') {
        const { pull_request: pull } = await payload(env, name, PullRequestPayload);
        return { name, pullRequest: { number: pull.number, baseSha: pull.base.sha, headSha: pull.head.sha } };
    }
    if (name === 'merge_group') {
        const { merge_group: group } = await payload(env, name, MergeGroupPayload);
        return { name, mergeGroup: { baseSha: group.base_sha, headSha: group.head_sha } };
    }
    return { name };
}
async function payload(env, name, schema) {
    const path = env['GITHUB_EVENT_PATH'];
    if (!path)
        throw new errors/* UsageError */.eb(`GITHUB_EVENT_NAME is ${name}: expected GITHUB_EVENT_PATH to name its file, got nothing`);
    const refuse = (why, cause) => new errors/* UsageError */.eb(`GITHUB_EVENT_PATH ${path}: expected a ${name} event; ${why}`, { cause });
    return (0,json_documents/* parseJsonDocument */.d)(await readEventFile(path), schema, refuse);
}
async function readEventFile(path) {
    try {
        const facts = await (0,promises_.stat)(path);
        if (!facts.isFile())
            throw new Error('expected a file');
        if (facts.size > MAX_BYTES)
            throw new Error(`expected at most 32 MiB, got ${facts.size} bytes`);
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (thrown) {
        throw new errors/* UsageError */.eb(`GITHUB_EVENT_PATH ${path} cannot be read: ${(0,errors/* messageOf */.bD)(thrown)}`, { cause: thrown });
    }
}

;// CONCATENATED MODULE: ./build/src/stages/applies.js




/** Asks for the changed files where something depends on them. */
async function judgedChange({ config, inputs, waivers, context, }) {
    if (config.appliesTo === undefined && waivers.entries.length === 0)
        return {};
    const { env, listener, signal, hosts } = context;
    const event = await readEvent(env);
    const files = await changedFiles({
        event,
        token: inputs.token,
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        repository: env['GITHUB_REPOSITORY'] ?? '',
        root: inputs.root,
        hosts,
        signal,
        git: (args, cwd) => output(args, cwd, { env, signal, listener }),
        warn: text => listener({ kind: 'note', text }),
    });
    if (files === undefined)
        return {};
    const answer = appliesToChange(files, config.appliesTo);
    return {
        ...(!answer.applies && { notApplicable: answer.why }),
        ...(files.some(file => file === config.waivers) && { editsWaivers: true }),
    };
}
async function output(args, cwd, context) {
    const ended = await (0,git/* runGit */.EO)(args, cwd, context);
    if (ended.exitCode !== 0)
        throw new Error((0,git/* gitErrorText */.g5)(ended));
    return ended.stdout;
}
/**
 * Whether a change concerns the candidate. A file counts when the last glob that matches it is not
 * one with a leading `!`, as in the `paths` of a workflow; files whose name starts with a dot match too.
 * @param changedFiles paths from the repository's root, old and new ones of a rename
 * @param globs `applies-to`; undefined means that every change applies
 */
function appliesToChange(changedFiles, globs) {
    if (globs === undefined)
        return { applies: true, why: 'applies-to is not set, so every change applies' };
    // A change that is known to touch nothing is more likely one that could not be read.
    if (changedFiles.length === 0)
        return { applies: true, why: 'no changed file is known' };
    const matchers = globs.map(matcher);
    const file = changedFiles.find(one => matchers.findLast(({ matches }) => matches(one))?.counts);
    if (file !== undefined)
        return { applies: true, why: `${file} matches applies-to` };
    return { applies: false, why: `none of the changed files (${changedFiles.length}) matches applies-to` };
}
function matcher(glob) {
    const counts = !glob.startsWith('!');
    const matches = picomatch(counts ? glob : glob.slice(1), { dot: true, nonegate: true });
    return { matches: file => matches(file), counts };
}


/***/ }),

/***/ 19210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ findBaseline),
/* harmony export */   q: () => (/* binding */ Baseline)
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
 * @param latest where `:latest` points, which was asked for another reason
 */
async function findBaseline(run, engine, latest) {
    const reference = (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .baselineReference */ .HM)(run.config);
    if (reference === undefined)
        return undefined;
    const digest = reference.split('@')[1];
    if (digest !== undefined)
        return { reference, found: { state: 'present', digest } };
    const isLatest = run.config.baseline?.image === 'latest';
    const found = await (isLatest ? latest : (0,_candidate_registry_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .whereTagPoints */ .d)(engine, reference, run.context.signal));
    return { reference, found: found.state === 'unknown' ? await askByClient(run, engine, reference) : found };
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
async function askByClient(run, engine, reference) {
    const { env, run: id, signal, listener, hosts } = run.context;
    try {
        const facts = await engine.facts();
        const registry = new _registry_docker_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .DockerRegistry */ .O({
            env,
            run: id,
            facts,
            cwd: run.inputs.root,
            signal,
            listener,
            hosts,
        });
        const manifest = await registry.manifest(reference);
        return manifest === undefined ? { state: 'absent' } : { state: 'present', digest: manifest.digest };
    }
    catch (error) {
        return { state: 'unknown', detail: (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error) };
    }
}


/***/ }),

/***/ 81078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i5: () => (/* binding */ buildJob),
  Zh: () => (/* binding */ buildStage),
  $o: () => (/* binding */ planCandidate)
});

// EXTERNAL MODULE: ./build/src/candidate/build.js
var build = __webpack_require__(86163);
// EXTERNAL MODULE: ./build/src/candidate/frozen.js
var candidate_frozen = __webpack_require__(60881);
// EXTERNAL MODULE: ./build/src/candidate/registry-answers.js
var registry_answers = __webpack_require__(36494);
// EXTERNAL MODULE: ./build/src/candidate/request.js
var candidate_request = __webpack_require__(82238);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/engine/build-context.js
var build_context = __webpack_require__(3030);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(80604);
// EXTERNAL MODULE: ./build/src/shared/files.js
var files = __webpack_require__(82140);
// EXTERNAL MODULE: ./build/src/git/git.js
var git = __webpack_require__(50998);
;// CONCATENATED MODULE: ./build/src/git/uncommitted.js
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
 * The files of a working tree that are not those of its commit, and those that git neither tracks nor ignores: absolute
 * paths.
 *
 * @param folder in the tree, or the root of it
 * @returns undefined where there is no tree to compare
 * @throws IncidentError when git cannot say
 */
async function uncommittedFiles(folder, context) {
    const top = await (0,git/* runGit */.EO)(['rev-parse', '--show-toplevel'], folder, context);
    if (top.exitCode !== 0)
        return undefined;
    const root = top.stdout.replace(/\n$/, '');
    const ended = await (0,git/* runGit */.EO)(['--no-optional-locks', 'status', ...STATUS_OPTIONS], root, context);
    if (ended.exitCode !== 0)
        throw new errors/* IncidentError */.x1('internal-error', `git cannot compare ${root} with its commit: ${(0,git/* gitErrorText */.g5)(ended)}`);
    const changed = [];
    for (const entry of ended.stdout.split('\0').filter(line => line !== ''))
        changed.push(...(await changedFile(entry, root)));
    return changed;
}
// Every file by its own name, also where a user's settings say otherwise.
const STATUS_OPTIONS = [
    ...['--porcelain=v2', '-z', '--no-renames'],
    ...['--untracked-files=all', '--ignored=no', '--ignore-submodules=none'],
];
// https://git-scm.com/docs/git-status#_porcelain_format_version_2: state, submodule, modes and blobs of HEAD, index and
// tree, path.
const CHANGED = /^1 .. (\S{4}) (\d{6}) \d{6} (\d{6}) ([0-9a-f]+) [0-9a-f]+ (.+)$/s;
const OTHER = /^(?:\?|u .. \S{4}(?: \d{6}){4}(?: [0-9a-f]+){3}) (.+)$/s;
async function changedFile(entry, root) {
    const [, submodule, before, now, blob = '', path] = CHANGED.exec(entry) ?? [];
    if (path === undefined)
        return (OTHER.exec(entry)?.slice(1) ?? []).map(name => (0,external_node_path_.join)(root, name));
    const full = (0,external_node_path_.join)(root, path);
    // Line ends that are not as the attributes ask for make git call a file modified that nobody has touched.
    const same = submodule === 'N...' && before === now && (await blobName(full, blob.length)) === blob;
    return same ? [] : [full];
}
/** What git calls a file's bytes as they are; undefined where there is no file. */
async function blobName(path, digits) {
    const hash = (0,external_node_crypto_.createHash)(digits === 40 ? 'sha1' : 'sha256');
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            if ((await (0,promises_.lstat)(path)).isSymbolicLink()) {
                const target = Buffer.from(await (0,promises_.readlink)(path));
                return hash.update(`blob ${target.length}\0`).update(target).digest('hex');
            }
            const file = __addDisposableResource(env_1, await (0,files/* openRegular */.lf)(path), true);
            hash.update(`blob ${(await file.stat()).size}\0`);
            for await (const chunk of file.createReadStream())
                hash.update(chunk);
            return hash.digest('hex');
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
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/shared/text.js
var shared_text = __webpack_require__(60796);
;// CONCATENATED MODULE: ./build/src/candidate/uncommitted.js






/**
 * What of the candidate is of no commit: changed, removed and untracked files that its build can see, or the gate's
 * configuration is. Preparations see the whole tree. What git ignores is not among them, because preparations make it.
 *
 * @returns their names from the root, sorted; none where there is no git repository
 */
async function uncommittedChanges({ path: config, candidate }, { contextDir, dockerfile }, { root, folder }, git) {
    const files = (await uncommittedFiles(root, git)) ?? [];
    if (files.length === 0)
        return [];
    const [top, own, ...always] = await Promise.all([
        (0,promises_.realpath)(root),
        (0,promises_.realpath)(folder),
        realFile(config),
        realFile(dockerfile),
        realFile(`${dockerfile}.dockerignore`),
        realFile((0,external_node_path_.join)(contextDir, '.dockerignore')),
    ]);
    const place = await (0,build_context/* placeInContext */.Mu)(contextDir, dockerfile);
    const counts = (file) => candidate.prepare.length > 0 || always.includes(file) || place(file) !== undefined;
    const isOwn = (file) => own !== top && file.startsWith(`${own}${external_node_path_.sep}`);
    return files
        .filter(file => counts(file) && !isOwn(file))
        .map(file => (0,external_node_path_.relative)(top, file))
        .sort();
}
/** A file that may have been removed, without links in its folder's path. */
async function realFile(path) {
    return (0,external_node_path_.join)(await (0,promises_.realpath)((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
}
/** @throws UsageError when there are changes, and the candidate has to be that of its commit */
function refuseUncommitted(changes, commit) {
    if (changes.length === 0)
        return;
    throw new errors/* UsageError */.eb(`the candidate would be called after the commit ${commit}, and uncommitted changes are part of it: ${(0,shared_text/* formatNames */.EI)(changes, 5)}; commit them, name in .gitignore what is no part of it, and make in candidate.prepare what the build needs`);
}

// EXTERNAL MODULE: ./build/src/image/candidate-marks.js
var candidate_marks = __webpack_require__(84737);
// EXTERNAL MODULE: ./build/src/image/platform.js
var platform = __webpack_require__(1576);
// EXTERNAL MODULE: ./build/src/report/summary.js
var summary = __webpack_require__(73320);
// EXTERNAL MODULE: ./build/src/shared/time-limits.js
var time_limits = __webpack_require__(82619);
// EXTERNAL MODULE: ./build/src/trial/shards.js
var shards = __webpack_require__(22333);
// EXTERNAL MODULE: ./build/src/stages/cleanup.js
var cleanup = __webpack_require__(45961);
// EXTERNAL MODULE: ./build/src/stages/context.js + 1 modules
var stages_context = __webpack_require__(24135);
// EXTERNAL MODULE: ./build/src/stages/outputs.js + 4 modules
var stages_outputs = __webpack_require__(99386);
// EXTERNAL MODULE: ./build/src/stages/planned.js
var planned = __webpack_require__(97951);
;// CONCATENATED MODULE: ./build/src/stages/build.js















/**
 * Stage `build`: the candidate of one platform, frozen.
 *
 * @throws UsageError when the configuration or an input is wrong
 * @throws IncidentError when there is no candidate at the end
 */
async function buildJob(inputs, context) {
    const { run } = await (0,planned/* beginPlanned */.s)({ ...inputs, token: undefined }, context);
    const live = await (0,stages_context/* openRun */.Iy)(run);
    try {
        const planned = await planCandidate(live);
        // The plan has named the candidate after its commit.
        refuseUncommitted(planned.uncommitted, planned.commit);
        const { frozen } = await buildStage(planned, live, context.signal);
        const end = await frozen;
        if ('error' in end)
            throw end.error;
        return buildReport(end.identity, live.folders.candidate);
    }
    finally {
        await (0,cleanup/* removeRun */.s)(live);
    }
}
function buildReport(identity, folder) {
    const outputs = {
        'candidate-image': identity.reference,
        'candidate-tag': identity.tag,
        'image-id': identity.configDigest,
        'candidate-dir': folder,
    };
    return (0,stages_outputs/* finishedReport */.zD)(outputs, (0,summary/* buildSummary */.fR)(identity));
}
/**
 * @throws UsageError when what is to be built is not there, or would hold the gate's own folder, or in a workflow
 * uncommitted changes
 */
async function planCandidate(live) {
    const { config, inputs, git, context } = live;
    const commit = await (0,candidate_request/* candidateCommit */.XU)(inputs.root, inputs.sha, git);
    const platform = chosenPlatform(config.candidate.platforms, inputs.platform, live.facts.platform);
    const place = (0,candidate_request/* buildPlace */.o4)(config.candidate, inputs.root);
    await (0,candidate_request/* refuseFolderInContext */.B0)(context.folder, place);
    const uncommitted = await uncommittedChanges(config, place, { ...inputs, folder: context.folder }, git);
    if (context.env['GITHUB_ACTIONS'] === 'true')
        refuseUncommitted(uncommitted, commit);
    const name = (0,candidate_marks/* candidateName */.vf)(config.candidate.image, commit, { dirty: uncommitted.length > 0 });
    const request = (0,candidate_request/* buildRequest */.mK)(config.candidate, name, place, { run: context.run, platform });
    return { commit, uncommitted, ...name, request };
}
/**
 * One step builds and tries for one platform.
 *
 * @param own the engine's, which is taken where nothing was chosen
 * @returns undefined for whatever the engine builds when it is not told
 * @throws UsageError when there is nothing to choose, or nothing to choose by
 */
function chosenPlatform(platforms, wanted, own) {
    const all = platforms.join(', ');
    if (wanted !== undefined && platforms.length > 0 && !platforms.includes(wanted))
        throw new errors/* UsageError */.eb(`platform: expected one of ${all}, got '${wanted}'`);
    if (wanted !== undefined || platforms.length <= 1)
        return wanted ?? platforms[0];
    const usual = (0,platform/* normalPlatform */.Je)(own);
    if (platforms.includes(usual))
        return usual;
    throw new errors/* UsageError */.eb(`platform: expected one of ${all}, because the engine's own is ${usual}`);
}
/** Prepares and builds the candidate, and begins to freeze it. */
async function buildStage(plan, live, signal) {
    const output = live.output('build');
    try {
        return await buildAndFreeze(plan, live, candidateContext(live, signal, output));
    }
    finally {
        output.end();
    }
}
async function buildAndFreeze(plan, { config, consumers, stages, folders }, context) {
    const { request, commit, uncommitted, reference, tag } = plan;
    const { image: repository } = config.candidate;
    const names = consumers.flatMap(consumer => [
        ...(0,shards/* shardNames */.b)(consumer, repository, plan.tag),
        ...(consumer.control === undefined ? [] : [(0,candidate_marks/* controlName */.Fu)(repository, plan.tag)]),
    ]);
    if (config.baseline !== undefined)
        names.push((0,candidate_marks/* baselineName */.Ri)(repository, plan.tag));
    const others = new Set(names.map(name => name.reference));
    const time = (stage, work) => stages.time('candidate', stage, work);
    const { signal } = context;
    const [registry, builder] = await Promise.all([
        time('ask the registry', () => (0,time_limits/* cancellable */.n)((0,registry_answers/* refusePublishedNames */.t)([reference, ...others], context), 'the registry was asked', signal)),
        (0,build/* findBuilder */.Lx)(context),
    ]);
    if (config.candidate.prepare.length > 0)
        await time('prepare', () => (0,build/* runPreparations */.gP)(config.candidate, context));
    const built = await time('build', () => (0,build/* buildCandidate */.Ih)(builder, request, context));
    const image = { request, ...built, commit, uncommitted, repository, tag };
    const frozen = time('freeze', () => (0,time_limits/* cancellable */.n)((0,candidate_frozen/* freezeCandidate */.tP)(image, registry, folders.candidate, context), 'the candidate was saved', signal));
    return {
        image: { reference, repository: image.repository, engineId: built.engineId },
        frozen: frozen.catch((error) => ({ error })),
    };
}
function candidateContext(live, signal, output) {
    const { engine, facts, inputs, context } = live;
    const { env, run, listener, hosts } = context;
    const onOutput = (chunk) => output.write(chunk);
    return { root: inputs.root, run, engine, facts, env, signal, listener, hosts, onOutput };
}


/***/ }),

/***/ 38732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ki: () => (/* binding */ incidentOrThrow),
  Ai: () => (/* binding */ tryConsumer),
  Nl: () => (/* binding */ untriedEvidence)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./build/src/image/archive.js + 4 modules
var image_archive = __webpack_require__(92034);
// EXTERNAL MODULE: ./build/src/image/oci.js
var oci = __webpack_require__(11074);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(80604);
// EXTERNAL MODULE: ./build/src/shared/files.js
var files = __webpack_require__(82140);
;// CONCATENATED MODULE: ./build/src/candidate/control.js






/**
 * Gives the engine a dead image: the candidate's configuration, labels and all, over an empty file system. A container
 * of it can be created, and no command and no entry point brings it to life, because there is nothing to run.
 *
 * @param candidate its configuration: JSON
 * @returns the engine's ID of the dead image
 * @throws IncidentError when the engine does not take it
 */
async function makeControl(engine, candidate, reference) {
    const configuration = JSON.stringify({
        ...JSON.parse(candidate),
        rootfs: { type: 'layers', diff_ids: [(0,oci/* digestOf */.ol)(image_archive/* EMPTY_TAR */.Uq)] },
        history: [],
    });
    await engine.load(archiveOf(configuration, reference));
    const image = await engine.image(reference);
    if (image !== undefined)
        return image.id;
    throw new errors/* IncidentError */.x1('internal-error', `the engine took the dead image, and does not know ${reference}`);
}
/** The archive of `docker save`. One empty layer, because not every store takes an image that has none. */
function archiveOf(configuration, reference) {
    const [name, layer] = [`${(0,files/* sha256 */.sc)(configuration)}.json`, `${(0,files/* sha256 */.sc)(image_archive/* EMPTY_TAR */.Uq)}/layer.tar`];
    const archive = (0,tar_stream.pack)();
    archive.entry({ name }, configuration);
    archive.entry({ name: layer }, image_archive/* EMPTY_TAR */.Uq);
    const manifest = [{ Config: name, RepoTags: [reference], Layers: [layer] }];
    archive.entry({ name: 'manifest.json' }, JSON.stringify(manifest));
    archive.finalize();
    return external_node_stream_.Readable.from(archive, { objectMode: false });
}

// EXTERNAL MODULE: ./build/src/consumer/consumer-context.js
var consumer_context = __webpack_require__(82394);
// EXTERNAL MODULE: ./build/src/image/candidate-marks.js
var candidate_marks = __webpack_require__(84737);
// EXTERNAL MODULE: ./build/src/trial/trial.js + 14 modules
var trial = __webpack_require__(98423);
// EXTERNAL MODULE: ./build/src/stages/one-trial.js
var one_trial = __webpack_require__(80964);
// EXTERNAL MODULE: ./build/src/trial/ports.js
var ports = __webpack_require__(28846);
// EXTERNAL MODULE: ./build/src/verdict/rounds.js
var verdict_rounds = __webpack_require__(96158);
// EXTERNAL MODULE: ./build/src/verdict/verdict.js
var verdict = __webpack_require__(54486);
;// CONCATENATED MODULE: ./build/src/stages/rounds.js







const ARMS = ['baseline', 'candidate'];
/**
 * Runs the files that are not green on the candidate again, on the published image and on the candidate in turns, until it
 * is known whose fault their failures are. Nothing is run, or pulled, where there is nothing to decide.
 *
 * @param trial of the candidate
 */
async function roundsStage(ready, trial, baseline, live, signal) {
    const { consumer, checkedOut: pin } = ready;
    const { candidate, incidents } = trial;
    if (pin === undefined || candidate === undefined || incidents.length > 0)
        return [];
    const compared = { ready, pin, candidate, baseline, live, signal };
    const policy = (0,verdict/* policyOf */.US)(consumer, live.config, live.waivers);
    const rounds = [];
    for (let round = 1;; round++) {
        const before = rounds.length;
        for (const arm of ARMS) {
            const files = (0,verdict_rounds/* filesOfNextRound */.A)(policy, [trial, ...rounds], arm, round);
            if (files.length === 0)
                continue;
            rounds.push(await timedHalf({ arm, round, files }, compared));
        }
        if (rounds.length === before)
            return rounds;
    }
}
function timedHalf(half, compared) {
    const { ready, live } = compared;
    return live.stages.time(ready.consumer.name, titleOf(half), () => runHalf(half, compared));
}
function titleOf({ arm, round }) {
    return `${arm}, round ${round}`;
}
async function runHalf(half, compared) {
    const { arm, round, files } = half;
    const { ready, candidate, baseline, live, signal } = compared;
    const { repository, tag } = candidate;
    const name = arm === 'baseline' ? (0,candidate_marks/* baselineName */.Ri)(repository, tag) : candidate;
    const context = await (0,one_trial/* contextBeside */.Wd)(ready, `round-${round}-${arm}`, name, live);
    const { test } = ready.consumer;
    const config = { ...ready.consumer, test: { ...test, files, shards: 1 } };
    let identity;
    let evidence;
    try {
        if (arm === 'baseline')
            identity = await baseline.imageBeside(candidate, signal);
        const { engineId } = identity ?? candidate;
        const image = { arm, repository, reference: name.reference, engineId, candidate };
        evidence = await runOn(image, config, half, context, compared);
    }
    catch (error) {
        evidence = { ...(0,trial/* blankEvidence */.mM)(config, context.run, context.trial, arm), incidents: [(0,trial/* incidentOf */.w8)(error)] };
    }
    const about = { round, candidate, ...(identity && { baseline: identity }) };
    return (0,one_trial/* keepTrial */.Ih)({ ...evidence, ...about }, context.workspace, live);
}
/** On what the set-up has made, as if nothing had been run before. */
async function runOn(image, config, half, context, { pin, live, signal }) {
    await (0,consumer_context/* renewWorkspace */.FT)(context.workspace, { env: context.env, signal });
    const fresh = { ...context, ports: await (0,ports/* portsFor */.Ui)(config) };
    const title = `${config.name} (${titleOf(half)})`;
    return (0,trial/* runTrial */.Wx)(config, pin, image, (0,one_trial/* trialContext */.GT)(fresh, live, title, signal));
}

;// CONCATENATED MODULE: ./build/src/stages/consumer-trial.js







/**
 * The consumer's tests on the candidate, what is not green there on the published image as well, and then its control on a
 * dead image.
 */
async function tryConsumer(ready, built, baseline, live, signal) {
    const trial = await candidateTrial(ready, built, live, signal);
    const rounds = baseline === undefined ? [] : await roundsStage(ready, trial, baseline, live, signal);
    const control = await controlStage(ready, trial, built, live, signal);
    return [trial, ...rounds, ...(control === undefined ? [] : [control])];
}
/** Tries the candidate on one consumer, or says in the evidence why it could not be tried. */
async function candidateTrial(ready, built, live, signal) {
    const { workspace } = ready.context;
    let evidence;
    if ('error' in built)
        evidence = blankTrial(ready, built.error);
    else {
        // While the candidate is frozen its first trial runs. The tag is watched meanwhile: a test that moves it, even for a
        // moment, leaves an image event, and with one there is no pass.
        evidence = await timedTrial(ready, built.image, live, signal);
        const end = await built.frozen;
        // Tests of an image that cannot be shipped prove nothing.
        evidence = 'error' in end ? blankTrial(ready, end.error) : { ...evidence, candidate: end.identity };
    }
    evidence = { ...evidence, consumer: { ...evidence.consumer, ...ready.installed } };
    return (0,one_trial/* keepTrial */.Ih)(evidence, workspace, live);
}
function blankTrial({ consumer, context, pin }, error) {
    const evidence = (0,trial/* blankEvidence */.mM)(consumer, context.run, context.trial);
    if (pin !== undefined)
        evidence.consumer.pin = pin.commit;
    return { ...evidence, incidents: [(0,trial/* incidentOf */.w8)(error)] };
}
async function timedTrial(ready, candidate, live, signal) {
    const { consumer, checkedOut: pin } = ready;
    if (pin === undefined || ready.error !== undefined)
        return blankTrial(ready, ready.error);
    const image = { ...candidate, arm: 'candidate', candidate };
    const context = (0,one_trial/* trialContext */.GT)(ready.context, live, consumer.name, signal);
    return live.stages.time(consumer.name, 'trial', () => (0,trial/* runTrial */.Wx)(consumer, pin, image, context));
}
/** What was thrown, as an incident; anything but an IncidentError is thrown on. */
function incidentOrThrow(error) {
    if (error instanceof errors/* IncidentError */.x1)
        return (0,trial/* incidentOf */.w8)(error);
    throw error;
}
/** The evidence when nobody could be tried, because of one incident. */
function untriedEvidence({ consumers, origin, context }, incident) {
    return consumers.map(one => ({
        ...(0,trial/* blankEvidence */.mM)(one, origin.run, one.name),
        ...origin,
        incidents: [incident],
        asked: context.hosts.calls,
    }));
}
/**
 * The negative control of a consumer: some of its tests on a dead image. Undefined where none is configured, or where
 * the trial of the candidate did not come to its end, which already keeps the consumer from passing.
 */
async function controlStage(ready, trial, built, live, signal) {
    const { consumer, checkedOut: pin } = ready;
    const { control } = consumer;
    if (control === undefined || pin === undefined || trial.incidents.length > 0)
        return undefined;
    const frozen = 'error' in built ? built : await built.frozen;
    if ('error' in frozen)
        return undefined;
    const config = controlConfig(consumer, control);
    const candidate = frozen.identity;
    const name = (0,candidate_marks/* controlName */.Fu)(candidate.repository, candidate.tag);
    const context = await (0,one_trial/* contextBeside */.Wd)(ready, 'control', name, live);
    const work = () => runControl(config, pin, frozen, context, live, signal);
    const evidence = await live.stages.time(consumer.name, 'control', work);
    return (0,one_trial/* keepTrial */.Ih)({ ...evidence, candidate }, context.workspace, live);
}
/** The consumer as its control runs it: a few files, one after the other. */
function controlConfig({ test, ...consumer }, { files, args }) {
    return { ...consumer, test: { ...test, command: [...test.command, ...args], files, shards: 1 } };
}
async function runControl(config, pin, { identity: candidate, configuration }, context, live, signal) {
    const { reference } = context.image;
    try {
        await (0,consumer_context/* restoreWorkspace */.m3)(context.workspace);
        const engineId = await makeControl(live.engine, configuration, reference);
        const image = {
            arm: 'control',
            repository: candidate.repository,
            reference,
            engineId,
            candidate,
        };
        const whole = (0,one_trial/* trialContext */.GT)(context, live, `${config.name} (control)`, signal);
        return await (0,trial/* runTrial */.Wx)(config, pin, image, whole);
    }
    catch (error) {
        return { ...(0,trial/* blankEvidence */.mM)(config, context.run, context.trial, 'control'), incidents: [(0,trial/* incidentOf */.w8)(error)] };
    }
}


/***/ }),

/***/ 72827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ hostNotes)
/* harmony export */ });
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60796);

/** What a reader should know of the hosts that were asked: nothing, where all of them answered at once. */
function hostNotes(own, evidence) {
    return sumOfHosts([own, ...otherJobs(evidence)]).flatMap(calls => calls.failures + calls.refused === 0 ? [] : [hostNote(calls)]);
}
/** The last state of each job that left evidence of its own; this step's own evidence is in its own counts. */
function otherJobs(evidence) {
    const jobs = new Map();
    for (const { consumer, part, asked } of evidence) {
        if (part === undefined)
            continue;
        const key = JSON.stringify([consumer.name, part.platform, part.shard]);
        if (total(asked) >= total(jobs.get(key) ?? []))
            jobs.set(key, asked);
    }
    return [...jobs.values()];
}
function total(calls) {
    return calls.reduce((sum, one) => sum + one.calls, 0);
}
function sumOfHosts(jobs) {
    const sums = new Map();
    for (const one of jobs.flat()) {
        const sum = sums.get(one.host);
        sums.set(one.host, sum === undefined ? one : added(sum, one));
    }
    return [...sums.values()];
}
function added(a, b) {
    return {
        host: a.host,
        calls: a.calls + b.calls,
        retries: a.retries + b.retries,
        failures: a.failures + b.failures,
        refused: a.refused + b.refused,
        waitedMs: a.waitedMs + b.waitedMs,
    };
}
function hostNote({ host, calls, retries, failures, refused, waitedMs }) {
    const asked = `${host} was asked ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(calls, 'time')}, and failed ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(failures, 'time')}`;
    const again = `${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(retries, 'further attempt')} after waits of ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeconds */ .Xo)(waitedMs)} in all`;
    const closed = `${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(refused, 'call')} given up, because it had failed too often`;
    return [asked, ...(retries > 0 ? [again] : []), ...(refused > 0 ? [closed] : [])].join('; ');
}


/***/ }),

/***/ 35003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readLastGreen),
/* harmony export */   b: () => (/* binding */ layBeside)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46843);
/* harmony import */ var _git_commits_between_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36953);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50998);
/* harmony import */ var _report_verdict_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83399);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80604);
/* harmony import */ var _shared_json_documents_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57886);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60796);
/* harmony import */ var _verdict_moved_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65732);
/* harmony import */ var _verdict_trial_state_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(86239);











const MOST_BYTES = 256 << 20;
/** Any release's, and enough to know which one's. */
const AnyVerdict = zod__WEBPACK_IMPORTED_MODULE_7__/* .looseObject */ ._H3({ schema: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^compat-gate\/verdict@\d+$/) });
/**
 * Reads the verdict of the last run that was green. One of another release's shape, of another image or other consumers, and
 * one that did not try anything are of no use and no error: a workflow hands on what it has, and a configuration that was
 * changed could never become green again.
 *
 * @param path of the file, or of the folder that holds it; undefined where there is none
 * @throws UsageError when it is no verdict
 */
async function readLastGreen(path, config) {
    if (path === undefined)
        return undefined;
    const isFolder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(found => found.isDirectory(), () => false);
    const file = isFolder ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'verdict.json') : path;
    const refuse = (why) => new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`last-green: ${file} is no verdict.json that can be laid beside this run: ${why}; leave the input empty where there is none`);
    const options = { mostBytes: MOST_BYTES, refuse };
    const { schema } = await (0,_shared_json_documents_js__WEBPACK_IMPORTED_MODULE_6__/* .readJsonDocument */ .E)(file, AnyVerdict, options);
    if (schema !== _report_verdict_document_js__WEBPACK_IMPORTED_MODULE_4__/* .VERDICT_SCHEMA */ .CS)
        return { note: `last-green: ${file} is ${schema}, and this release reads ${_report_verdict_document_js__WEBPACK_IMPORTED_MODULE_4__/* .VERDICT_SCHEMA */ .CS}` };
    const document = await (0,_shared_json_documents_js__WEBPACK_IMPORTED_MODULE_6__/* .readJsonDocument */ .E)(file, _report_verdict_document_js__WEBPACK_IMPORTED_MODULE_4__/* .VerdictDocument */ .z8, options);
    const { verdict, candidates, consumers } = document;
    if (verdict === 'not-applicable')
        return { note: `last-green: ${file} is of a run that tried nothing` };
    const other = candidates.find(({ repository }) => repository !== config.candidate.image);
    if (other !== undefined)
        return {
            note: `last-green: ${file} is of ${other.repository}, and the image is ${config.candidate.image}`,
        };
    const names = config.consumers.map(({ name }) => name);
    if (!consumers.some(({ name }) => names.includes(name)))
        return {
            note: `last-green: ${file} is of other consumers: ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_8__/* .formatNames */ .EI)(consumers.map(one => one.name), 5)}`,
        };
    return document;
}
/** The result with what has moved since the last green, for each consumer with a red of its own, also where that is excused. */
async function layBeside(result, green, run) {
    if (green === undefined || result.judgement.verdict === 'not-applicable')
        return result;
    if ('note' in green)
        return { ...result, notes: [...result.notes, `${green.note}: nothing is laid beside it`] };
    const notes = [];
    const consumers = [];
    for (const one of result.judgement.consumers) {
        const isGreen = one.verdict === 'pass' && one.excused === undefined;
        const found = isGreen ? undefined : await movedFor(one, green, result, run);
        if (typeof found === 'string')
            notes.push(`${one.name}: last-green: ${found}`);
        consumers.push({ ...one, ...(typeof found === 'object' && { moved: found }) });
    }
    return {
        ...result,
        judgement: { ...result.judgement, consumers },
        notes: [...result.notes, ...notes],
    };
}
/** What has moved for a consumer, or why nothing can be said. */
async function movedFor(consumer, green, result, run) {
    const { name } = consumer;
    const config = run.consumers.find(one => one.name === name);
    const then = green.consumers.find(one => one.name === name);
    if (then === undefined || config === undefined)
        return 'it was not tried then';
    if (then.verdict !== 'pass')
        return `it was ${then.verdict} then, too`;
    if (then.repository !== config.repository)
        return `it came from ${then.repository ?? 'elsewhere'} then`;
    const moved = (0,_verdict_moved_js__WEBPACK_IMPORTED_MODULE_9__/* .movedSince */ .y)(green, stateOf(result), name);
    if (moved?.consumer === undefined)
        return moved ?? 'it was not tried';
    const repository = (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRepository */ .SU)(config.repository, run.inputs.root, run.server);
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(run.context.folder, 'history-'));
    try {
        const commits = await (0,_git_commits_between_js__WEBPACK_IMPORTED_MODULE_2__/* .commitsBetween */ .$)(repository, moved.consumer, folder, run.git);
        return { ...moved, consumer: { ...moved.consumer, ...commits } };
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
}
function stateOf({ run, startedAt, candidates, judgement, evidence }) {
    return {
        run,
        startedAt,
        candidates,
        consumers: judgement.consumers.map(({ name, pin }) => ({ name, pin, ...(0,_verdict_trial_state_js__WEBPACK_IMPORTED_MODULE_10__/* .trialState */ .a)(name, evidence) })),
    };
}


/***/ }),

/***/ 80964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ trialContext),
/* harmony export */   Ih: () => (/* binding */ keepTrial),
/* harmony export */   N: () => (/* binding */ keepEvidence),
/* harmony export */   Wd: () => (/* binding */ contextBeside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _candidate_frozen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60881);
/* harmony import */ var _consumer_consumer_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82394);
/* harmony import */ var _image_archive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92034);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82140);
/* harmony import */ var _trial_trial_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98423);







/** @param title what the trial is shown under */
function trialContext(context, live, title, signal) {
    const { engine, facts, others, git, sinceStart, output } = live;
    const { listener, ownsMachine } = live.context;
    return { ...context, engine, facts, others, git, sinceStart, output, listener, ownsMachine, title, signal };
}
/**
 * Of one more run of the same consumer, which is told of another image, and leaves its evidence beside that of the first.
 *
 * @param name of the run: of its folders, and in `{trial}`
 */
async function contextBeside({ consumer, context }, name, image, live) {
    const { evidence, reports } = context.workspace;
    const beside = await (0,_consumer_consumer_context_js__WEBPACK_IMPORTED_MODULE_3__/* .makeWorkspace */ .WQ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(live.folders.work, consumer.name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(evidence, name));
    return {
        ...context,
        trial: `${context.trial}-${name}`,
        image,
        workspace: { ...beside, reports: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(reports, name) },
    };
}
/** The evidence with what was found after the trial, once it lies where a later stage finds it. */
async function keepTrial(evidence, workspace, live) {
    return keepEvidence(await afterTrial(evidence, workspace, live), workspace.evidence);
}
/** The evidence, once it lies where a later stage finds it. */
async function keepEvidence(evidence, folder) {
    try {
        await (0,_trial_trial_js__WEBPACK_IMPORTED_MODULE_6__/* .writeEvidence */ .nP)(evidence, folder);
        return evidence;
    }
    catch (error) {
        // What cannot be shown to anyone is proof of nothing.
        return { ...evidence, incidents: [...evidence.incidents, (0,_trial_trial_js__WEBPACK_IMPORTED_MODULE_6__/* .incidentOf */ .w8)(error)] };
    }
}
/** What may have changed while a consumer was at work: the saved candidate, and what the runner will read. */
async function afterTrial(evidence, workspace, live) {
    const archiveAfter = await (0,_image_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .archiveFacts */ .i_)((0,_candidate_frozen_js__WEBPACK_IMPORTED_MODULE_2__/* .archivePath */ .oM)(live.folders.candidate));
    const changed = live.context.commandFiles.restore();
    const incidents = [
        ...changed.map(name => ({
            kind: 'command-files-changed',
            detail: `${name} held what this step did not write; it was put back`,
        })),
        ...linkedFolders([workspace.logs, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace.evidence, 'reports'), live.folders.candidate]),
    ];
    return {
        ...evidence,
        ...live.origin,
        ...(archiveAfter !== undefined && { archiveAfter }),
        ...runnerImage(live.context.env),
        asked: live.context.hosts.calls,
        incidents: [...evidence.incidents, ...incidents],
    };
}
/** https://github.com/actions/runner-images says which programs an image has. */
function runnerImage({ ImageOS: image, ImageVersion: version }) {
    return image && version ? { runner: { image, version } } : {};
}
/** Whoever takes the report with him would follow the links. */
function linkedFolders(folders) {
    return folders.filter(node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync).flatMap(folder => {
        try {
            (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseLinkedFolder */ .Ci)(folder);
            return [];
        }
        catch (error) {
            return [(0,_trial_trial_js__WEBPACK_IMPORTED_MODULE_6__/* .incidentOf */ .w8)(error)];
        }
    });
}


/***/ }),

/***/ 99386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sQ: () => (/* binding */ expectedLatest),
  zD: () => (/* binding */ finishedReport),
  Ki: () => (/* binding */ reportVerdict)
});

// UNUSED EXPORTS: outputsOf

// EXTERNAL MODULE: ./build/src/report/annotations.js
var annotations = __webpack_require__(35594);
// EXTERNAL MODULE: ./build/src/report/headline.js
var headline = __webpack_require__(17210);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/shared/files.js
var files = __webpack_require__(82140);
// EXTERNAL MODULE: ./build/src/shared/text.js
var shared_text = __webpack_require__(60796);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/facts.js
var facts = __webpack_require__(51715);
// EXTERNAL MODULE: ./build/src/report/broken-tests.js
var broken_tests = __webpack_require__(33415);
// EXTERNAL MODULE: ./build/src/report/cause-words.js
var cause_words = __webpack_require__(46671);
// EXTERNAL MODULE: ./build/src/report/causes.js
var report_causes = __webpack_require__(36850);
// EXTERNAL MODULE: ./build/src/report/failure-text.js
var failure_text = __webpack_require__(52088);
// EXTERNAL MODULE: ./build/src/report/html-table.js
var html_table = __webpack_require__(55770);
// EXTERNAL MODULE: ./build/src/report/links.js
var report_links = __webpack_require__(67713);
// EXTERNAL MODULE: ./build/src/report/side-by-side.js
var side_by_side = __webpack_require__(87675);
;// CONCATENATED MODULE: ./build/src/report/html-causes.js










// "What broke" of report.html: an article for each cause.
// A browser is slow above this many, of all causes together; verdict.json names them all.
const CAUSES_SHOWN = 100;
const TESTS_SHOWN = 1_500;
// So that a reader sees all causes at once.
const TESTS_OPEN = 5;
const REASONS_SHOWN = 50;
const FAILURE_TEXT = 12_000;
function htmlCauses(result) {
    const causes = (0,report_causes/* causesOf */.cZ)(result);
    if (causes.length === 0)
        return [];
    const left = causes.length - CAUSES_SHOWN;
    const share = Math.ceil(TESTS_SHOWN / Math.min(causes.length, CAUSES_SHOWN));
    return [
        (0,report_escape/* safeHtml */.b5) `<h2>What broke</h2>`,
        ...causes.slice(0, CAUSES_SHOWN).map(cause => article(cause, result, share)),
        ...(left > 0
            ? [(0,report_escape/* safeHtml */.b5) `<p>${(0,shared_text/* formatCount */.B4)(left, 'cause')} left out here; verdict.json has them all.</p>`]
            : []),
    ];
}
/** @param share how many tests are shown */
function article(cause, result, share) {
    const hint = (0,cause_words/* causeHint */.D1)(cause);
    const rest = cause.kind === 'tests' ? tests(cause, result, share) : reasons(cause, result);
    return (0,report_escape/* safeHtml */.b5) `<article class="${cause.weight}">
<h3>${heading(cause, result)}</h3>
${cause.statement === '' ? '' : (0,report_escape/* safeHtml */.b5) `<p class="said"><code>${(0,report_escape/* visibleLine */.P8)(cause.statement, 700)}</code></p>`}
${hint === undefined ? '' : (0,report_escape/* safeHtml */.b5) `<p><strong>What to do:</strong> ${(0,report_escape/* htmlProse */.n8)(hint)}</p>`}
${rest}
${followers(cause, result, share)}
</article>`;
}
function heading(cause, result) {
    const count = (0,cause_words/* causeCount */.HY)(cause);
    const codes = cause.codes.map(code => (0,report_escape/* safeHtml */.b5) ` ${(0,report_escape/* htmlLink */.Ar)((0,report_escape/* safeHtml */.b5) `<code>${code}</code>`, (0,report_links/* reasonUrl */.oG)(code, result.links))}`);
    const meaning = (0,cause_words/* causeMeaning */.Jx)(cause);
    const marks = (0,cause_words/* commonMarks */.QE)(cause);
    return (0,report_escape/* safeHtml */.b5) `${cause_words/* WEIGHT_SIGNS */.OE[cause.weight]} ${count === '' ? '' : `${count}, `}${(0,report_escape/* visibleLine */.P8)(cause.consumer, 100)}${codes}${meaning === '' ? '' : (0,report_escape/* safeHtml */.b5) `: <span>${(0,report_escape/* htmlProse */.n8)(meaning)}</span>`}${marks === undefined ? '' : (0,report_escape/* safeHtml */.b5) ` <span class="marks">${marks.published} → ${marks.candidate}</span>`}`;
}
function followers({ follows }, result, share) {
    if (follows.length === 0)
        return (0,report_escape/* safeHtml */.b5) ``;
    const count = (0,shared_text/* formatCount */.B4)(follows.reduce((sum, { tests }) => sum + tests.length, 0), 'failed test');
    const shown = follows
        .slice(0, CAUSES_SHOWN)
        .map(cause => article(cause, result, Math.ceil(share / follows.length)));
    return (0,report_escape/* safeHtml */.b5) `<details><summary>${count} in the same files may follow from it</summary>${shown}</details>`;
}
function tests({ tests: all, statement }, result, share) {
    const [sample] = all;
    const left = all.length - share;
    const isCompared = all.some(test => (0,side_by_side/* runMarks */.Mh)(test) !== undefined);
    const files = (0,broken_tests/* testsByFile */.n7)(all.slice(0, share)).map(one => fileTests(one, isCompared, result));
    const legend = isCompared ? (0,report_escape/* safeHtml */.b5) `<p class="note">${side_by_side/* MARKS_LEGEND */.T_}</p>` : '';
    const more = left > 0 ? (0,report_escape/* safeHtml */.b5) `<p>${(0,shared_text/* formatCount */.B4)(left, 'test')} left out here; verdict.json names them all.</p>` : '';
    const open = all.length <= TESTS_OPEN ? (0,report_escape/* safeHtml */.b5) `<details open>` : (0,report_escape/* safeHtml */.b5) `<details>`;
    return (0,report_escape/* safeHtml */.b5) `${sample === undefined ? '' : failureText(sample, statement, all.length)}
${open}<summary>${(0,shared_text/* formatCount */.B4)(all.length, 'test')}</summary>${files}${legend}${more}</details>`;
}
/** The tests of a file, and where both images were tried how each run ended on them. */
function fileTests({ trial, file, tests: own }, isCompared, result) {
    const part = trial === undefined ? '' : `(${(0,report_escape/* visibleLine */.P8)(trial, 100)}) `;
    const title = (0,report_escape/* safeHtml */.b5) `<p class="file">${part}<code>${(0,report_escape/* visibleLine */.P8)(file)}</code></p>`;
    if (!isCompared)
        return (0,report_escape/* safeHtml */.b5) `${title}<ul>${own.map(test => (0,report_escape/* safeHtml */.b5) `<li>${testName(test, result)}</li>\n`)}</ul>`;
    const rows = own.map(test => {
        const marks = (0,side_by_side/* runMarks */.Mh)(test);
        return [testName(test, result), markCell(marks?.published), markCell(marks?.candidate)];
    });
    return (0,report_escape/* safeHtml */.b5) `${title}${(0,html_table/* htmlTable */.I)(['test', 'published', 'candidate'], rows)}`;
}
function markCell(marks) {
    return (0,report_escape/* safeHtml */.b5) `<span class="marks">${marks ?? ''}</span>`;
}
function testName(test, { evidence, links }) {
    const source = evidence.find(({ consumer }) => consumer.name === test.consumer)?.consumer;
    const url = source && (0,report_links/* sourceUrl */.Hx)(source, test.file, test.text, links);
    return (0,report_escape/* htmlLink */.Ar)((0,report_escape/* safeHtml */.b5) `<code>${(0,report_escape/* visibleLine */.P8)((0,broken_tests/* shortTestName */.GR)(test), 500)}</code>`, url);
}
/** What the first of the tests says; where both images fail, with what each says of its own marked. */
function failureText(sample, statement, count) {
    const whose = count > 1 ? 'The first of them says' : 'It says';
    const both = (0,side_by_side/* comparedTexts */.Ez)(sample.compared?.baselineText, sample.text);
    if (both === undefined) {
        if (sample.text === '')
            return (0,report_escape/* safeHtml */.b5) `<p>The report holds no failure text.</p>`;
        const text = (0,report_escape/* visibleBlock */._n)((0,failure_text/* shortFailure */.Bm)((0,failure_text/* afterStatement */._V)(sample.text, statement), FAILURE_TEXT), FAILURE_TEXT + 100);
        return (0,report_escape/* safeHtml */.b5) `<p class="note">${whose}:</p><pre>${text}</pre>`;
    }
    const shown = both.slice(0, 200).map(({ side, text }) => {
        const line = (0,report_escape/* visibleBlock */._n)(text, 2_000);
        if (side === 'both')
            return (0,report_escape/* safeHtml */.b5) `  ${line}\n`;
        return side === 'published' ? (0,report_escape/* safeHtml */.b5) `<del>- ${line}</del>\n` : (0,report_escape/* safeHtml */.b5) `<ins>+ ${line}</ins>\n`;
    });
    return (0,report_escape/* safeHtml */.b5) `<p class="note">${whose} (- on the published image, + on the candidate):</p><pre>${shown}</pre>`;
}
function reasons({ reasons: all }, result) {
    const merged = (0,cause_words/* mergedReasons */.US)(all);
    const left = merged.length - REASONS_SHOWN;
    const rest = left > 0 ? (0,report_escape/* safeHtml */.b5) `<li>and ${left} more</li>` : '';
    return (0,report_escape/* safeHtml */.b5) `<ul>${merged.slice(0, REASONS_SHOWN).map(one => reasonItem(one, result))}${rest}</ul>`;
}
function reasonItem({ reason, times }, result) {
    const where = (0,facts/* reasonPlace */.w7)(reason);
    const often = times === 1 ? '' : ` (${times} times)`;
    const detail = `${(0,report_escape/* visibleLine */.P8)(reason.detail, 1_000)}${often}`;
    const logs = (0,cause_words/* reasonLogs */.IE)(reason, result).map(place => (0,report_escape/* safeHtml */.b5) ` ${htmlLog(place)}`);
    const place = where === undefined ? '' : (0,report_escape/* safeHtml */.b5) `<code>${(0,report_escape/* visibleLine */.P8)(where)}</code>`;
    const colon = where === undefined || detail === '' ? '' : ': ';
    return (0,report_escape/* safeHtml */.b5) `<li>${place}${colon}${detail}${logs.length === 0 ? '' : (0,report_escape/* safeHtml */.b5) ` (log:${logs})`}</li>`;
}
function htmlLog({ name, url }) {
    return (0,report_escape/* htmlLink */.Ar)((0,report_escape/* safeHtml */.b5) `<code>${(0,report_escape/* visibleLine */.P8)(name, 400)}</code>`, url);
}

// EXTERNAL MODULE: ./build/src/verdict/verdict.js
var verdict = __webpack_require__(54486);
// EXTERNAL MODULE: ./build/src/report/evidence-lines.js
var evidence_lines = __webpack_require__(54385);
// EXTERNAL MODULE: ./build/src/report/file-rows.js
var file_rows = __webpack_require__(41492);
// EXTERNAL MODULE: ./build/src/report/gantt.js
var gantt = __webpack_require__(36962);
// EXTERNAL MODULE: ./build/src/report/moved-lines.js
var moved_lines = __webpack_require__(34869);
// EXTERNAL MODULE: ./build/src/report/next-step.js
var next_step = __webpack_require__(76886);
;// CONCATENATED MODULE: ./build/src/report/html-sections.js













// A browser is slow above this many; verdict.json names them all.
const ITEMS_SHOWN = 200;
/** The command that repeats the trial, and whose break it is. */
function htmlNextSteps(result) {
    const steps = (0,next_step/* nextSteps */.Z)(result);
    return titled((0,next_step/* nextStepTitle */.E)(steps), steps, ({ consumer, commands, lines }) => {
        const shown = commands.map(([name, command]) => (0,report_escape/* safeHtml */.b5) `<p>${(0,report_escape/* visibleLine */.P8)(name, 200)}:</p><pre class="command">${(0,report_escape/* visibleBlock */._n)(command, 4_000)}</pre>`);
        const name = commands.length === 0 ? (0,report_escape/* safeHtml */.b5) `<p>${(0,report_escape/* visibleLine */.P8)(consumer, 100)}:</p>` : '';
        const steps = lines.length === 0 ? '' : (0,report_escape/* safeHtml */.b5) `<ol>${lines.map(one => (0,report_escape/* safeHtml */.b5) `<li>${(0,report_escape/* htmlProse */.n8)(one)}</li>`)}</ol>`;
        return (0,report_escape/* safeHtml */.b5) `${name}${shown}${steps}`;
    });
}
/** Per failed file, what the image's own log and its tests say. */
function htmlSaid(result) {
    const broken = (0,report_causes/* testsOfCauses */.j)((0,report_causes/* causesOf */.cZ)(result));
    return titled('Where the cause is said', (0,evidence_lines/* saidByFiles */.Q)(result, broken), said => {
        const { consumer, trial, file, lines, containerLogs, printed, lastLines, log } = said;
        const part = trial === undefined ? '' : ` (${(0,report_escape/* visibleLine */.P8)(trial, 100)})`;
        const logs = containerLogs.map(place => (0,report_escape/* safeHtml */.b5) ` ${htmlLog(place)}`);
        return (0,report_escape/* safeHtml */.b5) `<h3>${(0,report_escape/* visibleLine */.P8)(consumer, 100)}${part}: <code>${(0,report_escape/* visibleLine */.P8)(file)}</code></h3>
${lines.length === 0 ? '' : (0,report_escape/* safeHtml */.b5) `<p>The image's own log${logs}:</p>${logLines(lines)}`}
${printed === undefined ? '' : (0,report_escape/* safeHtml */.b5) `<p><code>${(0,report_escape/* visibleLine */.P8)(printed.test, 300)}</code> printed at its end, log ${htmlLog(log)}:</p><pre>${(0,report_escape/* visibleBlock */._n)(printed.text, 4_000)}</pre>`}
${lastLines === undefined ? '' : outputEnd({ ...said, lastLines })}`;
    });
}
function logLines(lines) {
    const rows = lines.map(({ text, times, isOld }) => {
        const old = isOld ? (0,report_escape/* safeHtml */.b5) `<span class="note">(the published image says it too)</span>` : '';
        return (0,report_escape/* safeHtml */.b5) `<li><span class="times">${times} ×</span> <code>${(0,report_escape/* visibleBlock */._n)(text, 1_200)}</code> ${old}</li>\n`;
    });
    return (0,report_escape/* safeHtml */.b5) `<ul class="log">${rows}</ul>`;
}
function outputEnd({ lastLines, log }) {
    return (0,report_escape/* safeHtml */.b5) `<p>The output of the test command ends with, log ${htmlLog(log)}:</p><pre>${(0,report_escape/* visibleBlock */._n)(lastLines, 4_000)}</pre>`;
}
/** What is another one than at the last green. */
function htmlMoved(result) {
    return titled('What moved', (0,moved_lines/* movedFacts */.H)(result), ({ consumer, since, things, commits, rest }) => {
        const rows = things
            .slice(0, ITEMS_SHOWN)
            .map(({ what, from, to }) => [what, from, to].map(text => (0,report_escape/* safeHtml */.b5) `<code>${(0,report_escape/* visibleLine */.P8)(text)}</code>`));
        const list = commits.slice(0, ITEMS_SHOWN).map(({ sha, subject, url }) => {
            const commit = (0,report_escape/* htmlLink */.Ar)((0,report_escape/* safeHtml */.b5) `<code>${(0,report_escape/* visibleLine */.P8)(sha, 12)}</code>`, url);
            return (0,report_escape/* safeHtml */.b5) `<li>${commit} ${(0,report_escape/* visibleLine */.P8)(subject, 200)}</li>\n`;
        });
        return (0,report_escape/* safeHtml */.b5) `<p>${(0,report_escape/* visibleLine */.P8)(consumer, 100)}, since ${(0,report_escape/* visibleLine */.P8)(since, 100)}${things.length === 0 ? ': nothing that is recorded' : ':'}</p>
${things.length === 0 ? '' : (0,html_table/* htmlTable */.I)(['what', 'then', 'now'], rows)}
${list.length === 0 ? '' : (0,report_escape/* safeHtml */.b5) `<ul>${list}</ul>`}
${rest === undefined ? '' : (0,report_escape/* safeHtml */.b5) `<p>${(0,report_escape/* visibleLine */.P8)(rest, 500)}</p>`}`;
    });
}
const NUMBERS = ['passed', 'failed', 'skipped', 'time', 'containers'];
function htmlTests(result) {
    const rows = (0,file_rows/* allFileRows */.ne)(result);
    if (rows.length === 0)
        return [];
    const heads = ['consumer', 'test file', ...NUMBERS, 'exit', 'log'];
    return [
        (0,report_escape/* safeHtml */.b5) `<h2>Tests</h2>`,
        (0,html_table/* htmlTable */.I)(heads, rows.slice(0, 5 * ITEMS_SHOWN).map(testsRow), NUMBERS),
        ...leftOut(rows.length - 5 * ITEMS_SHOWN, 'test file'),
    ];
}
// A control that fails does what it should; one that passes does not.
function testsRow(row) {
    const isAlarm = row.isControl ? row.passed > 0 : row.failed > 0;
    const failed = row.isControl && row.failed > 0 ? `${row.failed}, as it must` : row.failed;
    return [
        (0,report_escape/* visibleLine */.P8)(row.consumer, 100),
        (0,report_escape/* safeHtml */.b5) `<code>${(0,report_escape/* visibleLine */.P8)(row.file)}</code>`,
        row.isControl && isAlarm ? (0,report_escape/* safeHtml */.b5) `<span class="bad">${row.passed}</span>` : row.passed,
        !row.isControl && isAlarm ? (0,report_escape/* safeHtml */.b5) `<span class="bad">${row.failed}</span>` : failed,
        (0,file_rows/* skippedText */.Oe)(row),
        (0,shared_text/* formatDuration */.a3)(row.durationMs),
        row.containers,
        (0,report_escape/* visibleLine */.P8)(row.exit, 40),
        htmlLog(row.log),
    ];
}
function htmlIncidents(result) {
    return titled('Incidents', (0,facts/* consumerIncidents */.mw)(result), ({ consumer, kind, detail }) => {
        return (0,report_escape/* safeHtml */.b5) `<p>${(0,report_escape/* visibleLine */.P8)(consumer, 100)}: <strong>${kind}</strong>: ${(0,report_escape/* visibleLine */.P8)(detail, 2_000)}</p>`;
    });
}
function htmlTime({ stages }) {
    return stages.length === 0 ? [] : [(0,report_escape/* safeHtml */.b5) `<h2>Time</h2>`, (0,gantt/* htmlGantt */.Y)(stages)];
}
function htmlNotes(result) {
    return titled('Notes', result.notes, note => (0,report_escape/* safeHtml */.b5) `<p>${(0,report_escape/* visibleLine */.P8)(note, 2_000)}</p>`);
}
function titled(title, items, draw) {
    if (items.length === 0)
        return [];
    const left = items.length - ITEMS_SHOWN;
    const rest = left > 0 ? [(0,report_escape/* safeHtml */.b5) `<p>${left} more are left out here.</p>`] : [];
    return [(0,report_escape/* safeHtml */.b5) `<h2>${title}</h2>`, ...items.slice(0, ITEMS_SHOWN).map(draw), ...rest];
}
const CONTAINERS_SHOWN = 1_000;
/** Which image, which commit, which containers. */
function htmlEvidence(result) {
    const { candidates, evidence, links } = result;
    const identity = candidates.flatMap(facts/* identityFacts */.yv).map(([name, value]) => {
        const url = name === 'commit' ? (0,report_links/* candidateCommitUrl */.KQ)(value, links) : undefined;
        return [name, (0,report_escape/* htmlLink */.Ar)((0,report_escape/* safeHtml */.b5) `<code>${(0,report_escape/* visibleLine */.P8)(value)}</code>`, url)];
    });
    const pins = evidence.slice(0, ITEMS_SHOWN).map((trial) => {
        const { where, pin } = (0,facts/* pinFacts */.F$)(trial.consumer);
        const commit = (0,report_escape/* htmlLink */.Ar)((0,report_escape/* safeHtml */.b5) `<code>${(0,report_escape/* visibleLine */.P8)(pin)}</code>`, (0,report_links/* commitUrl */.Bg)(trial.consumer.repository, pin, links));
        const title = `${(0,report_escape/* visibleLine */.P8)((0,verdict/* trialTitle */.Vx)(trial), 200)} (${trial.arm})`;
        return [title, (0,report_escape/* safeHtml */.b5) `<code>${(0,report_escape/* visibleLine */.P8)(where)}</code> at ${commit}`];
    });
    const rows = (0,facts/* containerRows */.dE)(evidence, result);
    return (0,report_escape/* safeHtml */.b5) `<h2>Evidence</h2>
${candidates.length === 0 ? (0,report_escape/* safeHtml */.b5) `<p>No candidate was frozen.</p>` : ''}
${(0,html_table/* htmlFacts */.Z)([...identity, ...pins])}
${rows.length === 0 ? (0,report_escape/* safeHtml */.b5) `<p>No container was seen.</p>` : containerTable(rows)}
${leftOut(rows.length - CONTAINERS_SHOWN, 'container')}`;
}
function containerTable(rows) {
    const heads = ['test file', 'container', 'asked for', 'image', 'exit', 'log'];
    const shown = rows.slice(0, CONTAINERS_SHOWN).map(container => {
        const { file, name, reference, image, logPlace } = container;
        const names = [file, name, reference].map(text => (0,report_escape/* safeHtml */.b5) `<code>${(0,report_escape/* visibleLine */.P8)(text)}</code>`);
        return [...names, image, (0,facts/* containerEnd */.X5)(container), logPlace === undefined ? '' : htmlLog(logPlace)];
    });
    const open = rows.length > 12 ? (0,report_escape/* safeHtml */.b5) `<details>` : (0,report_escape/* safeHtml */.b5) `<details open>`;
    return (0,report_escape/* safeHtml */.b5) `${open}<summary>${(0,shared_text/* formatCount */.B4)(rows.length, 'container')}</summary>${(0,html_table/* htmlTable */.I)(heads, shown)}</details>`;
}
function leftOut(left, noun) {
    return left > 0 ? [(0,report_escape/* safeHtml */.b5) `<p>${(0,shared_text/* formatCount */.B4)(left, noun)} left out here.</p>`] : [];
}

// EXTERNAL MODULE: ./build/src/report/release-rows.js
var release_rows = __webpack_require__(36507);
;// CONCATENATED MODULE: ./build/src/report/html.js








/** report.html: one page that loads nothing, runs nothing, and reads well in light and dark. */
function htmlReport(result) {
    const { verdict } = result.judgement;
    return (0,report_escape/* safeHtml */.b5) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>compat-gate: ${verdict}</title>
<style>${STYLE}</style>
</head>
<body>
${banner(result)}
<main>
${sections(result)}
</main>
</body>
</html>
`.toString();
}
// The style sheet is allowed by its hash, so no other applies. Escaping finds nothing to change in it.
function policy() {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(STYLE).digest('base64');
    return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}
function sections(result) {
    return [
        ...(0,release_rows/* htmlReleases */.ir)(result.judgement),
        ...htmlCauses(result),
        ...htmlNextSteps(result),
        ...htmlSaid(result),
        ...htmlMoved(result),
        ...htmlTests(result),
        htmlEvidence(result),
        ...htmlIncidents(result),
        ...htmlTime(result),
        ...htmlNotes(result),
    ];
}
function banner(result) {
    const { judgement, run, startedAt, durationMs } = result;
    const compared = (0,headline/* comparisonLines */.pf)(result)
        .slice(0, 20)
        .map(line => (0,report_escape/* safeHtml */.b5) `<p>${(0,report_escape/* htmlProse */.n8)((0,report_escape/* visibleLine */.P8)(line, 500))}</p>`);
    return (0,report_escape/* safeHtml */.b5) `<header class="${judgement.verdict}">
<h1>${facts/* VERDICT_SIGNS */.PU[judgement.verdict]} compat-gate: <strong>${judgement.verdict}</strong></h1>
<p class="headline">${(0,report_escape/* visibleLine */.P8)((0,headline/* signedHeadline */.L5)(result), 2_000)}</p>
${compared}
<p class="note">Run ${(0,report_escape/* visibleLine */.P8)(run, 100)}, started ${(0,report_escape/* visibleLine */.P8)(startedAt, 40)}, took ${(0,shared_text/* formatDuration */.a3)(durationMs)}.</p>
</header>`;
}
/** The page's only style sheet. Colours follow the reader's setting for light and dark. */
const STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --page: #fff; --soft: #f3f5f7; --line: #d1d9e0; --note: #57606a;
  --pass: #1a7f37; --fail: #b91c28; --inconclusive: #865700; --not-applicable: #57606a; --excused: #57606a;
  --link: #0a58b8; --bar: #2f6fd0; --old: #fdeceb; --new: #e4f6e8; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --page: #0d1117; --soft: #161b22; --line: #3d444d;
  --note: #9aa4af; --pass: #4cc764; --fail: #ff7b72; --inconclusive: #e3b341; --not-applicable: #9aa4af;
  --excused: #9aa4af; --link: #79b8ff; --bar: #4493f8; --old: #3a1d1d; --new: #12301c; } }
* { box-sizing: border-box; }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--text); background: var(--page); max-width: 72rem;
  margin: 1.5rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.15rem; margin: 0; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 0 0 .25rem; } h3 span { font-weight: 400; }
code, pre { font: 13px/1.45 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
pre { background: var(--soft); padding: .6rem .75rem; margin: .25rem 0 .75rem; }
pre.command { border-left: .25rem solid var(--bar); }
a { color: var(--link); }
header { border-left: .5rem solid var(--own); background: var(--soft); padding: .75rem 1.25rem; }
header h1 strong { color: var(--own); } header p { margin: .25rem 0 0; }
.headline { font-size: 1.35rem; line-height: 1.35; font-weight: 600; }
.note { color: var(--note); font-size: .9rem; margin: .25rem 0; }
.pass { --own: var(--pass); } .fail { --own: var(--fail); } .excused { --own: var(--excused); }
.inconclusive { --own: var(--inconclusive); } .not-applicable { --own: var(--not-applicable); }
article { border-left: .25rem solid var(--own); padding-left: .9rem; margin: 1rem 0 1.5rem; }
article p, article ul { margin: .25rem 0; }
.said code { font-size: 14px; font-weight: 600; }
del { background: var(--old); text-decoration: none; } ins { background: var(--new); text-decoration: none; }
table { border-collapse: collapse; min-width: min(100%, 30rem); margin: .25rem 0 .75rem; }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .6rem .35rem 0; text-align: left; vertical-align: top; }
th { font-weight: 600; overflow-wrap: normal; } td { overflow-wrap: break-word; } .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.words code { display: inline-block; }
.facts th { width: 14rem; } .file { margin: .5rem 0 0; }
.marks { font-family: ui-monospace, monospace; letter-spacing: .15em; white-space: nowrap; }
.bad { color: var(--fail); font-weight: 600; }
ul.log { list-style: none; padding: .6rem .75rem; background: var(--soft); } .times { color: var(--note); }
summary { cursor: pointer; padding: .25rem 0; }
ol.time { list-style: none; padding: 0; } ol.time li { margin: .3rem 0; }
ol.time svg { display: block; width: 100%; height: .5rem; background: var(--soft); }
ol.time .lane { color: var(--note); } svg rect { fill: var(--bar); }
@media (max-width: 44rem) {
  body { margin: .75rem auto; padding: 0 .75rem; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tr, td, .facts th { display: block; width: auto; }
  tr { border-bottom: 1px solid var(--line); padding: .4rem 0; }
  th, td { border: 0; padding: .05rem 0; } .number { text-align: left; }
  td[data-label]::before { content: attr(data-label); color: var(--note); }
  td:first-child::before, td:empty::before { content: none; }
}
`;

// EXTERNAL MODULE: ./build/src/report/summary.js
var summary = __webpack_require__(73320);
// EXTERNAL MODULE: ./build/src/report/verdict-document.js
var verdict_document = __webpack_require__(83399);
;// CONCATENATED MODULE: ./build/src/report/write-report.js







/** Renders everything once: what a step shows beside the files is taken from here. */
function renderReport(result) {
    return {
        'summary.md': (0,summary/* verdictSummary */.k6)(result),
        'report.html': htmlReport(result),
        'verdict.json': (0,verdict_document/* verdictJson */.Gq)(result),
    };
}
/**
 * Writes the files of a report into the folder, verdict.json last, so that where it is the report is
 * complete. Each appears whole or not at all, also over a file or link of that name.
 * What stands in the place of the folder itself is no folder of a run.
 *
 * @throws Error as the file system gives it, for a full disk for instance
 */
async function writeReport(report, folder) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    (0,files/* refuseLinkedFolder */.Ci)(folder);
    for (const name of ['summary.md', 'report.html', 'verdict.json'])
        await writeWhole((0,external_node_path_.join)(folder, name), report[name]);
}
async function writeWhole(path, text) {
    const part = `${path}.${(0,external_node_crypto_.randomUUID)()}.part`;
    try {
        await (0,promises_.writeFile)(part, text, { flag: 'wx' });
        await (0,promises_.rename)(part, path);
    }
    finally {
        await (0,promises_.rm)(part, { force: true });
    }
}

// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(80604);
// EXTERNAL MODULE: ./build/src/trial/trial.js + 14 modules
var trial = __webpack_require__(98423);
// EXTERNAL MODULE: ./build/src/verdict/approval.js
var approval = __webpack_require__(85084);
// EXTERNAL MODULE: ./build/src/stages/action-definition.js
var action_definition = __webpack_require__(15273);
;// CONCATENATED MODULE: ./build/src/stages/outputs.js







/** The outputs of a run that came to a verdict. */
function outputsOf(result, reportDir) {
    const { judgement, candidates } = result;
    const [first] = candidates;
    return {
        ...action_definition/* FAIL_CLOSED */.SV,
        verdict: judgement.verdict,
        compatible: String(judgement.verdict === 'pass'),
        'approved-image-id': (0,approval/* approvedDigests */.VR)(result).join(','),
        ...(first && {
            'candidate-image': first.reference,
            'candidate-tag': first.tag,
            'image-id': candidates.map(({ configDigest }) => configDigest).join(','),
        }),
        consumers: JSON.stringify(judgement.consumers.map(({ name, pin, verdict }) => ({ name, pin, verdict }))),
        'expected-latest': expectedLatest(result.latest),
        'report-dir': reportDir,
    };
}
/** Where `:latest` pointed, as the promotion's input of that name has it; empty when that is not known. */
function expectedLatest(latest) {
    if (latest?.state === 'present')
        return latest.digest;
    return latest?.state === 'absent' ? 'none' : '';
}
/**
 * Writes the report of a run, and gives what its step shows.
 *
 * @param failOnVerdict whether anything but a pass makes the step red, or a gate that does not apply
 * @throws IncidentError when the report cannot be written: a verdict without one is none
 */
async function reportVerdict(result, folder, failOnVerdict) {
    const report = await written(result, folder);
    const { verdict } = result.judgement;
    const green = !failOnVerdict || verdict === 'pass' || verdict === 'not-applicable';
    return {
        outputs: outputsOf(result, folder),
        annotations: (0,annotations/* verdictAnnotations */.G)(result),
        summary: report['summary.md'],
        failure: green ? undefined : (0,headline/* verdictHeadline */.ge)(result),
        result,
    };
}
async function written(result, folder) {
    try {
        const report = renderReport(result);
        await writeReport(report, folder);
        return report;
    }
    catch (cause) {
        const { kind, detail } = (0,trial/* incidentOf */.w8)(cause);
        throw new errors/* IncidentError */.x1(kind, `the report cannot be written to ${folder}: ${detail}; make room there`, {
            cause,
        });
    }
}
/** A stage that did what it should. */
function finishedReport(outputs, summary) {
    return { outputs: { ...action_definition/* FAIL_CLOSED */.SV, ...outputs }, annotations: [], summary, failure: undefined };
}


/***/ }),

/***/ 97951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ beginPlanned)
/* harmony export */ });
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88430);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(682);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24135);



/**
 * Begins a stage that has a plan. The plan says which commit the candidate is tagged after, and who is tried.
 *
 * @throws UsageError when the plan is none, or was made from another configuration than the one that is here
 */
async function beginPlanned({ root, config: path, token, plan: text, platform }, context) {
    const config = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadConfig */ .Z)(root, path, context.presetsDir);
    const plan = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlan */ .vS)(text);
    (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseOtherPlan */ .gq)(plan, config);
    // The plan names the consumers, so the input `consumer` is held against the plan and not against the configuration.
    const asked = { root, sha: plan.commit, token, consumer: undefined, ref: undefined, platform };
    const run = await (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .beginRun */ .Te)(config, asked, context);
    return {
        config,
        plan,
        run: {
            ...run,
            consumers: (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .consumersOfPlan */ ._U)(plan, config),
            ...(plan.editsWaivers && { editsWaivers: plan.editsWaivers }),
        },
    };
}


/***/ }),

/***/ 1803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ publishedBeside)
/* harmony export */ });
/* harmony import */ var _registry_docker_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1422);
/* harmony import */ var _registry_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57786);


/** Asks what is published beside the candidate, by the run's own client. */
function publishedBeside({ config, context, facts, inputs }, latest) {
    const { env, run, signal, listener, hosts } = context;
    const registry = new _registry_docker_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .DockerRegistry */ .O({ env, run, facts, cwd: inputs.root, signal, listener, hosts });
    return (0,_registry_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .publishedLineages */ .TI)(config.candidate.image, latest, registry);
}


/***/ }),

/***/ 66219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ withReleases)
/* harmony export */ });
/* harmony import */ var _config_releases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83544);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50998);
/* harmony import */ var _git_releases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96446);



/**
 * The run with the releases that are tried beside its consumers, each a consumer of its own, and the commits that they
 * are pinned to.
 *
 * @throws IncidentError when the releases of one of them are not known
 */
async function withReleases(run) {
    const found = await Promise.all(run.consumers.map(consumer => releasesOf(consumer, run)));
    const pins = found.flatMap(one => one.pins);
    return { ...run, consumers: found.flatMap(one => one.consumers), pins: new Map([...run.pins, ...pins]) };
}
async function releasesOf(consumer, { inputs, server, git, stages }) {
    const { releases } = consumer;
    if (releases === undefined)
        return { consumers: [consumer], pins: [] };
    const from = (0,_git_git_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRepository */ .SU)(consumer.repository, inputs.root, server);
    const found = await stages.time(consumer.name, 'releases', () => (0,_git_releases_js__WEBPACK_IMPORTED_MODULE_1__/* .lastReleases */ .p)(from, releases, git));
    const tried = found.map(({ tag, commit }) => ({ consumer: (0,_config_releases_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseConsumer */ .O7)(consumer, tag), commit }));
    return {
        consumers: [consumer, ...tried.map(one => one.consumer)],
        pins: tried.map(({ consumer: { name, ref }, commit }) => [name, { ref, commit }]),
    };
}


/***/ }),

/***/ 25754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ concludeRun),
  M: () => (/* binding */ notApplicableResult)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/config/config.js
var config_config = __webpack_require__(37096);
// EXTERNAL MODULE: ./build/src/git/git.js
var git = __webpack_require__(50998);
// EXTERNAL MODULE: ./build/src/shared/text.js
var shared_text = __webpack_require__(60796);
// EXTERNAL MODULE: ./build/src/verdict/approval.js
var approval = __webpack_require__(85084);
// EXTERNAL MODULE: ./build/src/verdict/classes.js
var classes = __webpack_require__(91383);
// EXTERNAL MODULE: ./build/src/verdict/marks.js
var marks = __webpack_require__(4229);
// EXTERNAL MODULE: ./build/src/verdict/verdict.js
var verdict = __webpack_require__(54486);
;// CONCATENATED MODULE: ./build/src/verdict/class-rules.js




/** Characters of a failure's first line; the report holds the whole text. */
const DETAIL_LIMIT = 300;
/**
 * The reasons of the candidate's trial, each explained by the class of what it is about: excused, in the words of the
 * class, or as it was where no class says anything.
 */
function explainedReasons(found, tests) {
    const byKey = new Map(tests.map(one => [placeKey(one), one]));
    const own = (one) => ((0,marks/* isExplainable */.WQ)(one) ? byKey.get(placeKey(one)) : undefined);
    const kept = found.flatMap((one) => {
        const about = own(one);
        if (about === undefined)
            return [one];
        if (!about.counts)
            return [{ ...one, excuse: excuseOf(about) }];
        return isStrict(about) ? [one] : [];
    });
    const explained = new Set(found.filter(one => own(one) !== undefined).map(placeKey));
    const told = tests.filter(one => one.counts && !(isStrict(one) && explained.has(placeKey(one))));
    return [...kept, ...told.map(classFinding)];
}
/** Whether what is said without a baseline stands: of a crash, and of a known failure that is not allowed. */
function isStrict({ class: name, code, decided }) {
    return (code !== undefined && (0,marks/* isOfContainers */.OM)(code)) || (name === 'already-broken' && decided);
}
function placeKey({ file, test, code }) {
    return `${file} ${(0,marks/* subjectKey */.ow)({ ...(test !== undefined && { test }), ...(code !== undefined && { code }) })}`;
}
function excuseOf(test) {
    return { code: test.class === 'flaky' ? 'flaky' : 'already-broken', detail: summaryOf(test) };
}
function classFinding(test) {
    return (0,verdict/* finding */.gk)(codeOf(test), summaryOf(test), test);
}
function codeOf({ class: name, code, decided }) {
    if (code !== undefined && (0,marks/* isOfContainers */.OM)(code))
        return code;
    switch (name) {
        case 'newly-broken':
        case 'already-broken':
            return decided ? 'newly-broken' : 'undecided';
        case 'flaky':
        case 'fixed':
            return 'undecided';
        default:
            return name;
    }
}
function summaryOf({ candidate, baseline, text, baselineText, class: name }) {
    const said = (0,shared_text/* firstLine */.TM)(text ?? baselineText ?? '', DETAIL_LIMIT);
    const runs = `on the candidate ${tally(candidate, name)}, on the published image ${tally(baseline, name)}`;
    return said === '' ? runs : `${runs}: ${said}`;
}
function tally(marks, name) {
    const { failed, skipped, absent } = (0,classes/* countMarks */.W)(marks);
    const runs = (0,shared_text/* formatCount */.B4)(marks.length, 'run');
    if (name === 'newly-skipped')
        return `skipped in ${skipped} of ${runs}`;
    if (name === 'vanished')
        return `missing in ${absent} of ${runs}`;
    return `failed in ${failed} of ${runs}`;
}

;// CONCATENATED MODULE: ./build/src/verdict/statistics.js
/**
 * Fisher's exact test, one-sided: given how many of all runs failed, the probability that at least so many of the
 * candidate's are among them when the image makes no difference. `C(K,i) C(N-K,n-i) / C(N,n)`, summed from the observed i.
 */
function fisherOneSided(candidate, baseline) {
    const all = candidate.runs + baseline.runs;
    const failed = candidate.failed + baseline.failed;
    const most = Math.min(failed, candidate.runs);
    let sum = 0;
    for (let count = candidate.failed; count <= most; count++)
        sum += choose(failed, count) * choose(all - failed, candidate.runs - count);
    return Math.min(1, sum / choose(all, candidate.runs));
}
/** Holm's correction: for each of several probabilities one that holds for all of them together, in the same order. */
function holmAdjusted(probabilities) {
    const order = probabilities.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
    const adjusted = new Array(probabilities.length);
    let least = 0;
    order.forEach(({ value, index }, rank) => {
        least = Math.max(least, Math.min(1, value * (order.length - rank)));
        adjusted[index] = least;
    });
    return adjusted;
}
/** After so many runs without a failure, the highest rate of failures that 95 % confidence leaves: at most 3/n. */
function highestRate(cleanRuns) {
    return cleanRuns === 0 ? 1 : Math.min(1, 3 / cleanRuns);
}
function choose(n, k) {
    if (k < 0 || k > n)
        return 0;
    let product = 1;
    for (let i = 1; i <= Math.min(k, n - k); i++)
        product = (product * (n - Math.min(k, n - k) + i)) / i;
    return product;
}

;// CONCATENATED MODULE: ./build/src/verdict/clusters.js

/**
 * Tests that failed together: with the same marks in every run, and of one file or with one fingerprint. The largest first,
 * otherwise in the order of the tests.
 */
function clustersOf(tests) {
    // Each key leads to the first key that it was met with, as in a forest of disjoint sets.
    const leads = new Map();
    const rootOf = (key) => {
        const next = leads.get(key);
        return next === undefined || next === key ? key : rootOf(next);
    };
    for (const test of tests) {
        const [first, ...others] = clusterKeys(test);
        for (const other of others)
            leads.set(rootOf(other), rootOf(first));
    }
    const clusters = new Map();
    for (const test of tests) {
        const root = rootOf(clusterKeys(test)[0]);
        clusters.set(root, [...(clusters.get(root) ?? []), test]);
    }
    return [...clusters.values()].sort((a, b) => b.length - a.length);
}
function clusterKeys(test) {
    const { trial, file, fingerprint, candidate, baseline } = test;
    const marks = [candidate, baseline];
    const own = JSON.stringify(['file', trial, file, marks]);
    return fingerprint === undefined ? [own] : [own, JSON.stringify(['fingerprint', fingerprint, marks])];
}
/**
 * The tests that failed on the candidate, each with the chance that a failure which has nothing to do with the image looks
 * like this. The candidate's own trial is left out of it: without a failure there, nobody would have looked.
 */
function withChances(tests) {
    const failed = tests.filter(({ candidate }) => candidate.includes('failed'));
    const clusters = clustersOf(failed);
    const chances = holmAdjusted(clusters.map(([one]) => (one === undefined ? 1 : chanceOf(one))));
    const byTest = new Map(clusters.flatMap((all, index) => all.map(one => [one, chances[index]])));
    return tests.map(one => {
        const chance = byTest.get(one);
        return chance === undefined ? one : { ...one, chance };
    });
}
function chanceOf({ candidate, baseline }) {
    const count = (marks) => ({
        failed: marks.filter(mark => mark === 'failed').length,
        runs: marks.filter(mark => mark !== 'absent').length,
    });
    return fisherOneSided(count(candidate.slice(1)), count(baseline));
}

// EXTERNAL MODULE: ./build/src/evidence.js
var evidence = __webpack_require__(26064);
;// CONCATENATED MODULE: ./build/src/verdict/count-rules.js




/** Of all tests: more flaky ones than that could hide anything. */
const FLAKY_SHARE = 0.1;
/**
 * Enough tests passed on the candidate. Failed tests and missing reports have reasons of their own: this is about tests
 * that are no longer there, and about those that testify to nothing because their failure is excused.
 *
 * @param excused reasons of these trials that are not held against the candidate
 */
function minPassed({ files, expect }, trials, excused) {
    const wanted = Math.max(1, expect.minPassed);
    const asked = trials.flatMap(trial => trial.files).filter(({ file }) => files.includes(file));
    const explained = new Set(excused.flatMap(({ file, test }) => (test === undefined ? [file] : [])));
    if (asked.some(({ file, report }) => report.state !== 'ok' && !explained.has(file)))
        return [];
    const cases = asked.flatMap(({ report }) => (report.state === 'ok' ? report.cases : []));
    const passed = cases.filter(({ outcome }) => outcome === 'passed').length;
    const failures = cases.filter(evidence/* isFailure */.N6).length;
    if (excused.length === 0) {
        if (passed + failures >= wanted)
            return [];
        return [(0,verdict/* finding */.gk)('too-few-passed', `${passed} tests passed, expected at least ${wanted}`)];
    }
    const places = new Set(excused.map(({ file, test }) => JSON.stringify([file, test])));
    const isFailed = ({ test, code }) => test !== undefined && code !== 'unexpected-skip';
    const failed = Math.max(0, failures - excused.filter(isFailed).length);
    // What is excused is taken from what is asked for, and at least as much must have passed: together that is never less
    // than half. How many tests a file without a report has is not known, so there the half is all that can be asked for.
    const isLost = asked.some(({ report }) => report.state !== 'ok');
    const least = Math.max(isLost ? Math.ceil(wanted / 2) : wanted - places.size, places.size);
    if (passed + failed >= least)
        return [];
    const beside = `${(0,shared_text/* formatCount */.B4)(places.size, 'failure')} that count for nothing`;
    return [(0,verdict/* finding */.gk)('too-few-passed', `${passed} tests passed beside ${beside}, expected at least ${least}`)];
}
/** Too many tests come and go on both images. One cause for all of them is never too many. */
function tooManyFlaky(trials, tests) {
    const flaky = tests.filter(one => one.class === 'flaky' && !one.counts);
    const all = trials.flatMap(trial => trial.files.flatMap(({ report }) => report.cases)).length;
    const clusters = clustersOf(flaky).length;
    if (clusters < 2 || flaky.length <= all * FLAKY_SHARE)
        return [];
    return [
        (0,verdict/* finding */.gk)('too-many-flaky', `${flaky.length} of ${all} tests, in ${clusters} groups that failed together`),
    ];
}

// EXTERNAL MODULE: ./build/src/verdict/file-rules.js
var file_rules = __webpack_require__(27815);
// EXTERNAL MODULE: ./build/src/verdict/history.js
var verdict_history = __webpack_require__(37259);
// EXTERNAL MODULE: ./build/src/verdict/image-rules.js
var image_rules = __webpack_require__(94472);
;// CONCATENATED MODULE: ./build/src/verdict/plan-rules.js

/** What must hold for evidence that came from another job: it is of this run, this commit and this candidate. */
function plannedReasons({ run, candidate, consumer, baseline }, planned, wanted) {
    const { platform } = wanted.part;
    const built = wanted.candidate;
    return [
        ...differs('the run', run, planned.run),
        ...(baseline === undefined
            ? []
            : differs('the published image', baseline.digest, planned.baseline ?? 'none')),
        ...(consumer.pin === undefined ? [] : differs('the pin', consumer.pin, planned.pin)),
        ...(candidate === undefined
            ? []
            : differs('the platform of the candidate', candidate.platform, platform)),
        ...(candidate === undefined
            ? []
            : [
                ...differs('the candidate', candidate.configDigest, built?.configDigest),
                ...differs('the archive', candidate.archive.sha256, built?.archive.sha256),
            ]),
    ];
}
/** Without a candidate there is nothing that a trial could have been of. */
function unbuiltReasons({ part, candidate }) {
    if (candidate !== undefined)
        return [];
    return [(0,verdict/* finding */.gk)('identity-missing', `the build for ${part.platform} left no candidate that can be judged`)];
}
function differs(what, found, wanted) {
    if (wanted === undefined || found === wanted)
        return [];
    return [(0,verdict/* finding */.gk)('evidence-foreign', `${what} is ${found}, and should be ${wanted}`)];
}
/** What must hold for the rounds of one trial: each is there once, on one published image, and none beyond the last. */
function roundReasons({ files, baseline }, evidence) {
    const rounds = evidence.filter(({ arm, round }) => round !== undefined || arm === 'baseline');
    const names = rounds.map(roundName);
    const digests = new Set(rounds.flatMap(one => one.baseline?.configDigest ?? []));
    const unexpected = rounds.flatMap((one, index) => {
        const why = whyNoRound(one, files, baseline?.rounds) ??
            (names.indexOf(roundName(one)) < index ? 'twice' : undefined);
        return why === undefined ? [] : [(0,verdict/* finding */.gk)('evidence-unexpected', `${roundName(one)}: ${why}`)];
    });
    if (digests.size <= 1)
        return unexpected;
    const text = `the rounds were run on ${digests.size} published images: ${[...digests].join(', ')}`;
    return [...unexpected, (0,verdict/* finding */.gk)('evidence-foreign', text)];
}
function whyNoRound({ arm, round, files, baseline }, known, most) {
    if (most === undefined)
        return 'the configuration names no published image';
    if (arm === 'control')
        return 'the control has no rounds';
    if (round === undefined || round > most)
        return `there are ${most} rounds`;
    const other = files.find(({ file }) => !known.includes(file));
    if (other !== undefined)
        return `${other.file} is none of its files`;
    const isNameless = arm === 'baseline' && files.length > 0 && baseline === undefined;
    return isNameless ? 'it does not say which image it was run on' : undefined;
}
function roundName({ arm, round }) {
    return round === undefined ? `the ${arm}` : `the ${arm} in round ${round}`;
}
/** Evidence that no plan asked for. */
function strayReasons(evidence) {
    return evidence.map(({ arm, consumer, part }) => {
        const where = (0,verdict/* partName */.pn)(part) ?? 'no platform and shard';
        return (0,verdict/* finding */.gk)('evidence-unexpected', `of the ${arm} of ${consumer.name}, for ${where}`);
    });
}

// EXTERNAL MODULE: ./build/src/verdict/reasons.js
var reasons = __webpack_require__(94018);
// EXTERNAL MODULE: ./build/src/verdict/rounds.js
var rounds = __webpack_require__(96158);
// EXTERNAL MODULE: ./build/src/verdict/waivers.js
var waivers = __webpack_require__(97470);
;// CONCATENATED MODULE: ./build/src/verdict/judge.js











/**
 * The verdict: a pure function of evidence and policy. A consumer passes when no rule finds
 * anything; the gate passes when every consumer does, and there is at least one.
 *
 * @param rules those in force: all of them, except where it is shown what one of them is good for
 * @param found what was found already, where the evidence was read, and tells against every consumer
 */
function judge(policies, evidence, rules = reasons/* REASONS */.e, found = []) {
    const known = policies.map(({ consumer }) => consumer);
    const strays = evidence.filter(({ consumer }) => !known.includes(consumer.name));
    const shared = [...found, ...differingCandidates(evidence), ...strayReasons(strays)];
    const consumers = policies.map(policy => {
        const own = evidence.filter(({ consumer }) => consumer.name === policy.consumer);
        return judgeConsumer(policy, own, shared, rules);
    });
    return { verdict: worst(consumers), consumers };
}
// One image for each platform is approved, so everyone must have tried that one.
function differingCandidates(evidence) {
    const candidates = evidence.flatMap(({ candidate, part }) => candidate === undefined ? [] : [{ platform: part?.platform, digest: candidate.configDigest }]);
    return [...new Set(candidates.map(({ platform }) => platform))].flatMap(wanted => {
        const same = candidates.filter(({ platform }) => platform === wanted);
        const digests = new Set(same.map(({ digest }) => digest));
        if (digests.size <= 1)
            return [];
        const names = [...digests].join(', ');
        return [(0,verdict/* finding */.gk)('identity-missing', `the evidence names ${digests.size} images: ${names}`)];
    });
}
function worst(consumers) {
    if (consumers.some(({ verdict }) => verdict === 'fail'))
        return 'fail';
    return consumers.length > 0 && consumers.every(({ verdict }) => verdict === 'pass')
        ? 'pass'
        : 'inconclusive';
}
function judgeConsumer(policy, evidence, shared, rules) {
    const { consumer } = policy;
    const parts = partsOf(policy, evidence, (0,waivers/* waivedTests */.wx)(policy, evidence));
    const settled = [...shared, ...findingsOf(policy, evidence, parts, rules)].map(found => settle(found, rules));
    const reasons = settled.flatMap(({ excuse, ...found }) => {
        const rule = rules[found.code];
        return excuse !== undefined || rule === undefined ? [] : [{ consumer, verdict: rule.verdict, ...found }];
    });
    const excused = settled.flatMap(({ excuse, ...found }) => excuse === undefined ? [] : [{ consumer, ...found, ...excuse, instead: found.code }]);
    const pin = policy.planned?.pin ?? (0,verdict/* candidateTrials */.Fr)(evidence)[0]?.consumer.pin;
    const baseline = baselineState(parts);
    return {
        name: consumer,
        ...(policy.release && { release: policy.release }),
        ...(pin !== undefined && { pin }),
        verdict: verdictOf(reasons, rules),
        reasons,
        ...(excused.length > 0 && { excused }),
        ...(baseline !== undefined && { baseline }),
        ...(baseline?.state === 'used' && { tests: withChances(parts.flatMap(part => part.tests)) }),
    };
}
/** A finding whose excuse is in force, or none. */
function settle({ excuse, ...found }, rules) {
    return excuse !== undefined && rules[excuse.code] !== undefined ? { ...found, excuse } : found;
}
function partsOf(policy, evidence, waived) {
    if (policy.planned === undefined)
        return [triedPart(policy, evidence, waived)];
    return policy.planned.parts.map(planned => {
        const own = evidence.filter(({ part }) => (0,verdict/* isSamePart */.si)(part, planned.part));
        return { ...triedPart(narrowed(policy, planned), own, waived, (0,verdict/* partName */.pn)(planned.part)), planned };
    });
}
function triedPart(policy, evidence, waived, trial) {
    const comparison = (0,rounds/* compareArms */.J)(policy, evidence);
    const where = trial === undefined ? {} : { trial };
    const tests = classesOf(comparison, policy).map(test => ({ ...where, ...test }));
    return { policy, evidence, ...where, comparison, tests, waived };
}
function classesOf(comparison, { baseline }) {
    if (comparison.state !== 'used' || comparison.faults.length > 0)
        return [];
    return comparison.histories.flatMap(one => (0,verdict_history/* classifiedTests */.n)(one, baseline?.alreadyBroken ?? 'block'));
}
function baselineState(parts) {
    for (const { comparison } of parts) {
        if (comparison.state === 'unavailable')
            return comparison;
        if (comparison.state === 'used' && comparison.baseline === undefined)
            return { state: 'unavailable', detail: comparison.faults[0]?.detail ?? 'no evidence names it' };
    }
    const used = parts.flatMap(({ comparison }) => comparison.state === 'used' ? (comparison.baseline ?? []) : [])[0];
    if (used === undefined)
        return undefined;
    const { reference, digest, configDigest } = used;
    return { state: 'used', reference, digest, configDigest };
}
function findingsOf(policy, evidence, parts, rules) {
    const { planned } = policy;
    if (planned === undefined) {
        const found = parts.flatMap(trialReasons);
        return [
            ...found,
            ...countReasons(policy, parts, found, rules),
            ...strayReasons(unasked(policy, evidence)),
        ];
    }
    const isPlanned = (one) => planned.parts.some(wanted => (0,verdict/* isSamePart */.si)(one.part, wanted.part));
    const strays = evidence.filter(one => !isPlanned(one));
    const judged = parts.map(part => ({ part, found: partReasons(part, planned) }));
    const named = judged.flatMap(({ part: { trial }, found }) => trial === undefined ? found : found.map(one => ({ trial, ...one })));
    return [
        ...strayReasons([...strays, ...parts.flatMap(part => unasked(part.policy, part.evidence))]),
        ...named,
        ...platformReasons(policy, judged, rules),
    ];
}
/** One job's part of the tests, held against its own files. What counts the passed tests looks at all of them. */
function partReasons(part, planned) {
    const wanted = part.planned;
    if (wanted === undefined)
        return [];
    return [
        ...unbuiltReasons(wanted),
        ...part.evidence.flatMap(one => plannedReasons(one, planned, wanted)),
        ...trialReasons(part),
    ];
}
/** The policy of a part: its files, and those of the control that are among them. */
function narrowed({ control, ...policy }, { files }) {
    const own = control?.filter(file => files.includes(file)) ?? [];
    return { ...policy, files, ...(own.length > 0 && { control: own }) };
}
/** Evidence of a control where there is none. */
function unasked({ control }, evidence) {
    return evidence.filter(one => one.arm === 'control' && control === undefined);
}
/** Too few passed tests, or too many flaky ones, over all shards of a platform. */
function platformReasons(policy, judged, rules) {
    const platformOf = ({ planned }) => planned?.part.platform;
    return [...new Set(judged.map(({ part }) => platformOf(part)))].flatMap(platform => {
        const own = judged.filter(({ part }) => platformOf(part) === platform);
        const parts = own.map(({ part }) => part);
        const files = parts.flatMap(part => part.policy.files);
        const found = own.flatMap(one => one.found);
        const reasons = countReasons({ ...policy, files }, parts, found, rules);
        return reasons.map(one => (platform === undefined ? one : { trial: platform, ...one }));
    });
}
/** What counts the tests of one or several parts. Missing evidence has a reason of its own. */
function countReasons(policy, parts, found, rules) {
    const trials = parts.map(part => (0,verdict/* candidateTrials */.Fr)(part.evidence));
    if (trials.some(all => all.length !== 1 || all.some(verdict/* wasStopped */.th)))
        return [];
    const excused = found.filter(one => settle(one, rules).excuse !== undefined);
    const flaky = rules.flaky === undefined ? [] : parts.flatMap(part => part.tests);
    return [...minPassed(policy, trials.flat(), excused), ...tooManyFlaky(trials.flat(), flaky)];
}
/** Of one trial and its control. */
function trialReasons({ policy, evidence, comparison, tests, waived }) {
    const trials = (0,verdict/* candidateTrials */.Fr)(evidence);
    const controls = evidence.filter(({ arm }) => arm === 'control');
    const [only, second] = trials;
    const own = only === undefined || second !== undefined
        ? [missing(trials.length)]
        : (0,waivers/* waivedReasons */.WW)(comparedReasons(oneTrial(policy, only), comparison, tests), policy, evidence, waived);
    return [
        ...own,
        ...roundReasons(policy, evidence),
        ...(0,image_rules/* controlReasons */.X)(policy, controls, trials.some(verdict/* wasStopped */.th)),
    ];
}
function missing(trials) {
    return (0,verdict/* finding */.gk)('evidence-missing', `expected the evidence of one trial of the candidate, got ${trials}`);
}
/** The reasons of a trial in the light of the rounds, if there were any. */
function comparedReasons(found, comparison, tests) {
    if (comparison.state === 'none')
        return found;
    if (comparison.state === 'used')
        return comparison.faults.length > 0 ? [...found, ...comparison.faults] : explainedReasons(found, tests);
    const { detail } = comparison;
    return found.length === 0 ? [] : [...found, (0,verdict/* finding */.gk)('baseline-unavailable', detail)];
}
function oneTrial(policy, evidence) {
    const incidents = evidence.incidents.map(({ kind, detail, file }) => (0,verdict/* finding */.gk)(kind, detail, { file }));
    const ran = evidence.files.flatMap(file => (0,file_rules/* fileReasons */.A$)(file, policy));
    // What was never reached after an incident is explained by it.
    if (incidents.length > 0)
        return [...incidents, ...ran];
    return [...(0,image_rules/* candidateReasons */.v)(evidence), ...absentFiles(policy, evidence), ...ran];
}
function absentFiles(policy, evidence) {
    const times = (file) => evidence.files.filter(one => one.file === file).length;
    return policy.files
        .filter(file => times(file) !== 1)
        .map(file => (0,verdict/* finding */.gk)('evidence-missing', `${file} left evidence of ${times(file)} runs, not of 1`, { file }));
}
function verdictOf(reasons, rules) {
    if (reasons.length === 0)
        return 'pass';
    // A cause that one failed test names leaves the other tests as they are.
    const doubtful = reasons.some(({ code, test }) => test === undefined && rules[code]?.undermines);
    if (doubtful)
        return 'inconclusive';
    return reasons.some(({ verdict }) => verdict === 'fail') ? 'fail' : 'inconclusive';
}

// EXTERNAL MODULE: ./build/src/stages/host-notes.js
var host_notes = __webpack_require__(72827);
;// CONCATENATED MODULE: ./build/src/stages/result.js










/** The result of a run whose evidence is complete. */
function concludeRun(run, gathered) {
    const { evidence, policies, candidates, latest, found, artifacts, notes } = gathered;
    // What a trial writes itself says again what its own step has counted.
    const others = run.origin.part === undefined ? evidence : [];
    const judgement = judge(policies, evidence, reasons/* REASONS */.e, found);
    const untried = (0,approval/* untriedPlatforms */.kO)(run.config.candidate.platforms, gathered);
    return {
        ...blank(run),
        judgement,
        candidates,
        untried,
        ...(latest !== undefined && { latest }),
        evidence,
        ...(artifacts !== undefined && { artifacts }),
        stages: [...run.stages.times, ...evidence.flatMap(fileTimes)],
        reproduce: Object.fromEntries(evidence.map(one => [reproducedName(one), reproduce(one, run)])),
        notes: [
            ...notes,
            ...notCommitted(candidates),
            ...notTried(untried),
            ...notJudged(evidence),
            ...notRun(run),
            ...ofReleases(run),
            ...editedWaivers(run),
            ...excusedNotes(judgement),
            ...(0,waivers/* waiverNotes */.AG)(policies, evidence),
            ...(0,host_notes/* hostNotes */.k)(run.context.hosts.calls, others),
        ],
    };
}
/** The result of a run that had nothing to do. */
function notApplicableResult(run, why) {
    return { ...blank(run), judgement: { verdict: 'not-applicable', consumers: [] }, notApplicable: why };
}
function blank({ origin, startedAt, sinceStart, context }) {
    return {
        run: origin.run,
        startedAt,
        durationMs: Math.round(sinceStart()),
        candidates: [],
        untried: [],
        evidence: [],
        stages: [],
        reproduce: {},
        notes: [],
        links: linksOf(context),
    };
}
/** What the runner tells of where things are; a terminal knows where this gate came from, at most. */
function linksOf({ env, launch }) {
    const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
    const server = (0,git/* githubServer */.Dl)(env);
    return {
        server,
        ...(repository && { repository }),
        ...(repository && id && { run: `${server}/${repository}/actions/runs/${id}` }),
        ...(launch.docs !== undefined && { docs: launch.docs }),
    };
}
function fileTimes(trial) {
    const { arm, round } = trial;
    const run = [arm === 'candidate' && round === undefined ? [] : arm, round ?? []].flat().join(' ');
    return trial.files.map(({ file, startedAt, durationMs }) => ({
        lane: (0,verdict/* trialTitle */.Vx)(trial),
        name: run === '' ? file : `${run} ${file}`,
        startedAt,
        endedAt: startedAt + durationMs,
    }));
}
/** One command does what all shards of a platform did. */
function reproducedName({ consumer, part }) {
    return part === undefined ? consumer.name : `${consumer.name} (${part.platform})`;
}
function reproduce({ consumer, candidate, part }, { config, inputs, context }) {
    const { program, folder, sha, command } = context.launch;
    if (command !== undefined)
        return command;
    const path = (0,external_node_path_.relative)(inputs.root, config.path);
    const platform = part?.platform ?? inputs.platform;
    const words = [
        ...[...program, 'run', '--consumer', consumer.name, '--ref', consumer.pin ?? consumer.ref],
        ...(path === config_config/* CONFIG_PATHS */.iE[0] ? [] : ['--config', path]),
        ...(platform === undefined ? [] : ['--platform', platform]),
        ...(sha === undefined ? [] : ['--sha', sha]),
    ];
    // What is of no commit cannot be checked out.
    const isCommit = candidate !== undefined && candidate.uncommitted === undefined && sha === undefined;
    const commands = [
        ...(folder === undefined ? [] : [['cd', folder]]),
        ...(isCommit ? [['git', 'checkout', candidate.commit]] : []),
        words,
    ];
    return commands.map(one => one.map(shared_text/* quotedForShell */.Ec).join(' ')).join(' && ');
}
function notCommitted(candidates) {
    return candidates.flatMap(({ reference, uncommitted }) => uncommitted === undefined
        ? []
        : [`${reference} has uncommitted changes, so it is not approved: ${(0,shared_text/* formatNames */.EI)(uncommitted, 5)}`]);
}
function notTried(platforms) {
    return platforms.map(platform => `no consumer was tried on ${platform}: it is not approved`);
}
function notJudged(evidence) {
    const seen = evidence.flatMap(one => (one.witness.notes ?? []).map(note => `${(0,verdict/* trialTitle */.Vx)(one)}: ${note}`));
    const own = evidence.flatMap(({ consumer }) => (consumer.notes ?? []).map(note => `${consumer.name}: ${note}`));
    // Each part of a trial has a set-up of its own, and each round sees the same again.
    return [...new Set([...seen, ...own])];
}
// Whoever makes a change can waive what it breaks.
function editedWaivers({ config, editsWaivers }) {
    return editsWaivers ? [`this change edits ${config.waivers}: review what it waives`] : [];
}
// What is not held against the candidate is never out of sight.
function excusedNotes({ consumers }) {
    return consumers.flatMap(({ excused = [] }) => excused.map(({ consumer, code, file, test, detail, link }) => {
        const place = [file, test].filter(part => part !== undefined).join(' ');
        return [`${consumer}: ${code}: ${place}`, detail, link].filter(part => part !== undefined).join('; ');
    }));
}
function ofReleases({ consumers }) {
    return consumers.flatMap(({ name, ref, releases, expect, test }) => {
        const found = consumers.filter(({ release }) => release?.of === name).length;
        if (releases === undefined || found === 0)
            return [];
        const few = `${name}: ${found} of the last ${releases.last} releases are tried: no more tags fit '${releases.tags}'`;
        const unknown = `${name}: min-passed was counted on ${ref}; of a release one passed test for each file is asked for`;
        return [
            ...(found < releases.last ? [few] : []),
            ...(expect.minPassed > test.files.length ? [unknown] : []),
        ];
    });
}
// A reader has to know which proofs a verdict does not rest on.
function notRun({ consumers }) {
    const without = consumers.filter(({ control }) => control === undefined);
    return without.map(({ name }) => `${name}: no 'control' is configured: nothing shows that its tests fail without the image`);
}


/***/ }),

/***/ 38070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ evidenceFolder),
  _: () => (/* binding */ setUpStage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/consumer/consumer-context.js
var consumer_context = __webpack_require__(82394);
// EXTERNAL MODULE: ./build/src/config/placeholders.js
var placeholders = __webpack_require__(55156);
// EXTERNAL MODULE: ./build/src/process/environment.js
var environment = __webpack_require__(21178);
// EXTERNAL MODULE: ./build/src/process/execute.js + 1 modules
var execute = __webpack_require__(2367);
// EXTERNAL MODULE: ./build/src/process/processes.js
var processes = __webpack_require__(14618);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(80604);
// EXTERNAL MODULE: ./build/src/shared/text.js
var shared_text = __webpack_require__(60796);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(46843);
;// CONCATENATED MODULE: ./build/src/consumer/package-listing.js


/**
 * The packages that a tool has listed: `pip freeze`, `pip list` (also `--format=json`), `npm ls` (also `--json`), or lines of
 * `name==version`, `name@version` or `name version`.
 */
function parsePackageListing(text) {
    const trimmed = text.trim();
    const found = /^[{[]/.test(trimmed) ? inDocument(trimmed) : inLines(trimmed);
    return { ...found, packages: sortedOnce(found.packages) };
}
const Name = schemas/* string */.YjP().regex(/^[\w@][\w./@~+:-]{0,213}$/);
const Version = schemas/* string */.YjP().regex(/^[^\s\p{Cc}]{1,500}$/u);
const Package = schemas/* object */.Ikc({ name: Name, version: Version });
const Node = schemas/* object */.Ikc({
    version: Version.optional().catch(undefined),
    dependencies: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional(),
});
function inDocument(text) {
    const value = parsed(text);
    const strange = { packages: [], strange: (0,shared_text/* firstLine */.TM)(text, 80) };
    if (Array.isArray(value)) {
        const rows = schemas/* array */.YOg(Package).safeParse(value);
        return rows.success ? { packages: rows.data } : strange;
    }
    const root = schemas/* looseObject */._H3({ dependencies: Node.shape.dependencies }).safeParse(value);
    if (!root.success)
        return strange;
    const { dependencies } = root.data;
    if (dependencies === undefined)
        return Object.keys(root.data).some(isForeign) ? strange : { packages: [] };
    return { packages: inTree(dependencies) };
}
/** What npm writes about a package that needs no other. */
function isForeign(key) {
    return !['name', 'version', 'problems', 'error'].includes(key);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
// By a list of what is left, because a tree may be deeper than the stack.
function inTree(dependencies) {
    const found = [];
    const left = [dependencies];
    for (let level = left.pop(); level !== undefined; level = left.pop()) {
        for (const [name, value] of Object.entries(level)) {
            const node = Node.safeParse(value);
            if (!node.success)
                continue;
            const one = Package.safeParse({ name, version: node.data.version });
            if (one.success)
                found.push(one.data);
            if (node.data.dependencies !== undefined)
                left.push(node.data.dependencies);
        }
    }
    return found;
}
function inLines(text) {
    const packages = [];
    let strange;
    for (const line of text.split(/\r?\n|\r/)) {
        const one = line.length > LONGEST_LINE ? 'strange' : inLine(line.trim());
        if (one === 'strange')
            strange ??= (0,shared_text/* firstLine */.TM)(line, 80);
        else if (one !== 'nothing')
            packages.push(one);
    }
    return { packages, ...(strange !== undefined && { strange }) };
}
/** Far longer than a name and a version; the patterns below take a time that grows faster than a line. */
const LONGEST_LINE = 1_500;
/** What npm draws before a name, and the rule below the head of pip's table. */
const BRANCH = /^[│├└─┬ ]+/;
const NOTHING = /^(?:[- ]+|\(empty\)|Package +Version\b.*|UNMET (?:OPTIONAL )?DEPENDENCY .*|-e (?:\/|file:).*)?$/;
/** The comment that pip freeze writes above a folder: `# Editable install with no version control (name==version)`. */
const EDITABLE = /^# Editable .*\(([^()]+)\)$/;
/** `-e git+https://…@commit#egg=name&subdirectory=…` */
const FROM_REPOSITORY = /^-e ([^\s#]+)#egg=([\w.-]+)\S*$/;
function inLine(line) {
    const drawn = line.replace(BRANCH, '');
    if (NOTHING.test(drawn))
        return 'nothing';
    const [, egg] = EDITABLE.exec(line) ?? [];
    if (egg !== undefined)
        return nameAndVersion(egg);
    if (line.startsWith('#'))
        return 'nothing';
    const [, url, name] = FROM_REPOSITORY.exec(line) ?? [];
    if (url !== undefined && name !== undefined)
        return packageOf(name, withoutLogin(url));
    // The first line of npm's tree is the consumer itself.
    if (/^\S+@\S* \//.test(line))
        return 'nothing';
    return nameAndVersion(drawn.replace(/ (?:deduped|overridden|extraneous|invalid:.*)$/, ''));
}
function nameAndVersion(text) {
    const equals = text.indexOf('==');
    if (equals > 0)
        return packageOf(text.slice(0, equals), text.slice(equals + 2).replace(/^=/, ''));
    const from = text.indexOf(' @ ');
    if (from > 0)
        return packageOf(text.slice(0, from), withoutLogin(text.slice(from + 3)));
    const words = text.split(/\s+/);
    const [first = '', second, ...more] = words;
    if (second === undefined) {
        const at = first.lastIndexOf('@');
        return at > 0 ? packageOf(first.slice(0, at), first.slice(at + 1)) : 'strange';
    }
    // A third column of pip's is a path; anything else is prose.
    const isRow = /^v?\d/.test(second) && (more.length === 0 || more[0]?.startsWith('/'));
    return isRow ? packageOf(first, second) : 'strange';
}
function packageOf(name, version) {
    const one = Package.safeParse({ name: name.trim(), version: version.trim() });
    return one.success ? one.data : 'strange';
}
function withoutLogin(url) {
    return url.replace(/(?<=:\/\/)[^/@\s]+@/, '');
}
function sortedOnce(packages) {
    const byKey = new Map(packages.map(({ name, version }) => [`${name} ${version}`, { name, version }]));
    return [...byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, found]) => found);
}

;// CONCATENATED MODULE: ./build/src/consumer/installed.js








const LIMITS = { timeoutMs: 120_000, bytes: 8 << 20, packages: 20_000 };
/**
 * Asks for the packages that the set-up has installed. A list that cannot be had is a note: no verdict rests on it.
 *
 * @param command may hold placeholders
 * @throws IncidentError when the run was cancelled
 */
async function listInstalled(command, values, { trial, env, workspace, signal, onOutput }, limits = LIMITS) {
    const [program = '', ...args] = command.map(text => (0,placeholders/* fillPlaceholders */.Ct)(text, values));
    const enough = new AbortController();
    let bytes = 0;
    const ended = await (0,execute/* captureOutput */.Q9)({ program, args, cwd: workspace.checkout, env }, {
        signal: AbortSignal.any([signal, enough.signal]),
        timeoutMs: limits.timeoutMs,
        log: (0,external_node_path_.join)(workspace.logs, 'installed.log'),
        onOutput: (chunk, stream) => {
            bytes += chunk.length;
            if (bytes > limits.bytes)
                enough.abort();
            else if (stream === 'stderr')
                onOutput(chunk);
        },
    }, limits.bytes);
    await (0,processes/* killMarked */.fR)(`${environment/* TRIAL_MARK */.dU}=${trial}`);
    if (signal.aborted)
        throw new errors/* IncidentError */.x1('cancelled', 'cancelled while the installed packages were listed');
    const name = `'${(0,shared_text/* firstLine */.TM)([program, ...args].join(' '), 80)}'`;
    const facts = factsFrom(ended, limits);
    const { installed, notes } = typeof facts === 'string' ? { notes: [facts] } : facts;
    return {
        ...(installed && { installed: withoutOwnPaths(installed, values['workdir'] ?? '') }),
        ...(notes && { notes: notes.map(why => `what set-up installed is not known: ${name} ${why}`) }),
    };
}
/** The packages, or why they are not known, as the end of a sentence. */
function factsFrom(ended, limits) {
    if (ended.cancelled)
        return `wrote more than ${limits.bytes} bytes`;
    if (ended.timedOut)
        return `did not end within ${(0,shared_text/* formatSeconds */.Xo)(limits.timeoutMs)}`;
    if (ended.startError)
        return (0,execute/* howEnded */.f2)(ended);
    const { packages, strange } = parsePackageListing(ended.stdout);
    const words = (0,shared_text/* lastLines */.w$)(ended.stderr, 1).map(line => `: ${(0,shared_text/* firstLine */.TM)(line, 200)}`);
    // npm ends with 1 where one of the packages does not fit another; what it then writes as JSON is whole.
    const isWhole = ended.exitCode === 0 || (ended.stdout.trim().startsWith('{') && packages.length > 0);
    if (!isWhole)
        return `${(0,execute/* howEnded */.f2)(ended)}${words.join('')}`;
    if (packages.length > limits.packages)
        return `lists more than ${limits.packages} packages`;
    if (strange === undefined)
        return { installed: packages };
    const why = `wrote what is no name with a version: '${strange}'`;
    return packages.length === 0 ? why : { installed: packages, notes: [`in part: it ${why}`] };
}
/** The folder of a run is another one each time: a package that lies in it has not moved for that. */
function withoutOwnPaths(packages, checkout) {
    if (checkout === '')
        return packages;
    return packages.map(({ name, version }) => ({ name, version: version.replaceAll(checkout, '{workdir}') }));
}

// EXTERNAL MODULE: ./build/src/consumer/set-up.js
var set_up = __webpack_require__(80278);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/shared/failure-causes.js
var failure_causes = __webpack_require__(10290);
// EXTERNAL MODULE: ./build/src/git/checked-out-tree.js
var checked_out_tree = __webpack_require__(52091);
// EXTERNAL MODULE: ./build/src/git/git.js
var git_git = __webpack_require__(50998);
// EXTERNAL MODULE: ./build/src/git/pin.js
var git_pin = __webpack_require__(48569);
;// CONCATENATED MODULE: ./build/src/git/checkout.js







/** Puts exactly the pinned commit into `folder`, with no history and no credentials, and looks at what that has made. */
async function checkOutPin(repository, pin, folder, context) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    await runLocalGit(['init', '--quiet', '--initial-branch=compat-gate'], folder, context);
    const call = { doing: `fetch ${repository.name}`, signal: context.signal, timeoutMs: git_git/* GIT_TIMEOUT_MS */.eS };
    await context.hosts.ask((0,git_git/* gitHost */.hK)(repository), call, signal => fetchPin(repository, pin, folder, { ...context, signal }));
    await expectCommit(repository, pin, folder, context);
    await runLocalGit(['-c', 'advice.detachedHead=false', 'checkout', '--quiet', '--detach', pin.commit], folder, context);
    return { ...pin, tree: await (0,checked_out_tree/* readCheckedOutTree */.wY)(pin.commit, (0,external_node_path_.join)(folder, '.git'), folder, context) };
}
async function fetchPin(repository, pin, folder, context) {
    const ended = await fetchObject(repository, pin.commit, folder, context);
    if (ended.exitCode === 0)
        return;
    const words = (0,git_git/* gitErrorText */.g5)(ended);
    const missing = /not our ref|couldn't find remote ref|no such ref|unadvertised object/i.test(words);
    if (!missing)
        throw (0,git_pin/* unreachableRepository */.R8)(repository, ended, context);
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
    throw new errors/* IncidentError */.x1('ref-not-found', `${repository.name} has no commit ${pin.commit}: tried ${tried} (${words})${moved}`);
}
// The full SHA of an annotated tag is no commit, and what would be checked out has another one.
async function expectCommit(repository, pin, folder, context) {
    const type = (await runLocalGit(['cat-file', '-t', pin.commit], folder, context)).trim();
    if (type === 'commit')
        return;
    const commit = type === 'tag' ? `; its commit is ${await commitOf(pin.commit, folder, context)}` : '';
    throw new errors/* IncidentError */.x1('ref-not-found', `${repository.name}: expected the SHA of a commit, got ${pin.commit}, which is a ${type}${commit}`);
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
    return (0,git_git/* runGit */.EO)(args, folder, context, { remote: repository });
}
async function commitOf(name, folder, context) {
    return (await runLocalGit(['rev-parse', '--verify', '--end-of-options', `${name}^{commit}`], folder, context)).trim();
}
async function runLocalGit(args, folder, context) {
    const ended = await (0,git_git/* runGit */.EO)(args, folder, context);
    if (ended.exitCode === 0)
        return ended.stdout;
    throw new errors/* IncidentError */.x1((0,failure_causes/* classifyFailure */.XE)(ended.stderr) === 'no-space' ? 'no-space' : 'internal-error', `git ${args[0]} failed in the checkout: ${(0,git_git/* gitErrorText */.g5)(ended)}`);
}

// EXTERNAL MODULE: ./build/src/shared/files.js
var files = __webpack_require__(82140);
;// CONCATENATED MODULE: ./build/src/git/lfs.js



// https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: a pointer has less than 1024 bytes, and begins so.
const MOST_BYTES = 1_024;
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n/;
/**
 * The files of a fresh checkout that are pointers of Git LFS, because git has no `git-lfs` that would fetch what they point
 * to. Paths from its root.
 */
async function lfsPointers(checkout, context) {
    const listed = await (0,git_git/* runGit */.EO)(['ls-files', '-z', '--', ':(attr:filter=lfs)'], checkout, context);
    const names = listed.stdout.split('\0').filter(name => name !== '');
    const pointers = [];
    for (const name of names) {
        const text = await (0,files/* readSmallFile */.EW)((0,external_node_path_.join)(checkout, name), MOST_BYTES).catch(() => '');
        if (POINTER.test(text))
            pointers.push(name);
    }
    return pointers;
}

// EXTERNAL MODULE: ./build/src/trial/ports.js
var ports = __webpack_require__(28846);
;// CONCATENATED MODULE: ./build/src/stages/set-up.js












/**
 * Pins, checks out and sets up one consumer. Never rejects: what goes wrong is this consumer's alone.
 *
 * @param planned the pin, where a plan has made it for all trials
 */
async function setUpStage(consumer, image, live, signal, planned) {
    const context = await consumerContext(consumer, image, live);
    const ready = { consumer, context, ...(planned && { pin: planned }) };
    try {
        await makeReady(ready, live, signal);
    }
    catch (error) {
        ready.error = error;
    }
    return ready;
}
async function makeReady(ready, live, signal) {
    const { consumer, context } = ready;
    const git = { ...live.git, signal };
    const time = (stage, work) => live.stages.time(consumer.name, stage, work);
    const from = (0,git_git/* parseRepository */.SU)(consumer.repository, live.inputs.root, live.server);
    const found = ready.pin ?? (await time('pin', () => (0,git_pin/* resolvePin */.Qw)(from, consumer.ref, git)));
    ready.pin = found;
    ready.checkedOut = await time('check out', () => checkOutPin(from, found, context.workspace.checkout, git));
    refusePointers(await lfsPointers(context.workspace.checkout, git));
    await runSetUp(ready, live, signal);
    // Beside the build, which takes longer in most cases.
    if (consumer.control || live.config.baseline)
        await time('copy', () => (0,consumer_context/* snapshotWorkspace */.YS)(context.workspace, { env: context.env, signal }));
}
// A test that reads a pointer fails, and that is no fault of the candidate.
function refusePointers(names) {
    if (names.length === 0)
        return;
    throw new errors/* IncidentError */.x1('lfs-missing', `the checkout has pointers of Git LFS in the place of ${(0,shared_text/* formatNames */.EI)(names, 5)}: git has no git-lfs that would fetch them`);
}
async function runSetUp(ready, live, signal) {
    const { consumer, context } = ready;
    const { setup, installed } = consumer;
    if (setup.length === 0 && installed === undefined)
        return;
    const env = (0,consumer_context/* consumerEnvironment */.kW)(consumer, context);
    const output = live.output(`${consumer.name} set-up`);
    const { trial, workspace } = context;
    const onOutput = (chunk) => output.write(chunk);
    const own = { trial, env, workspace, signal, onOutput };
    try {
        await live.stages.time(consumer.name, 'set-up', async () => {
            await (0,set_up/* setUpConsumer */.m)(consumer, own);
            if (installed)
                ready.installed = await listInstalled(installed, (0,consumer_context/* placeholderValues */.m_)(context), own);
        });
    }
    finally {
        output.end();
    }
}
/** Where the evidence of a consumer's trial is left. */
function evidenceFolder({ folders }, consumer) {
    return (0,external_node_path_.join)(folders.report, 'evidence', consumer);
}
async function consumerContext(consumer, { tag, reference }, live) {
    const { folders, facts, context } = live;
    const evidence = evidenceFolder(live, consumer.name);
    const workspace = await (0,consumer_context/* makeWorkspace */.WQ)((0,external_node_path_.join)(folders.work, consumer.name), evidence);
    return {
        run: context.run,
        // Names of containers are made from it, and know no '@' or '+'.
        trial: `cg-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}-${consumer.name.replace(/[^\w.-]/g, '-')}`,
        env: context.env,
        image: { tag, reference },
        workspace,
        ports: await (0,ports/* portsFor */.Ui)(consumer),
        ...(!facts.isDefault && { dockerHost: facts.endpoint }),
    };
}


/***/ }),

/***/ 22333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ makeShards),
/* harmony export */   b: () => (/* binding */ shardNames)
/* harmony export */ });
/* harmony import */ var _image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84737);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28846);


/**
 * The names beside the candidate's own that its shards will use: none when the files run one after the other, as they
 * must where the consumer needs a container or a port for itself, or all of them write reports into the same folders.
 *
 * @param tag the candidate's own
 */
function shardNames({ test, exclusive }, repository, tag) {
    const alone = exclusive.containers.length > 0 || exclusive.ports.length > 0 || test.report.path !== undefined;
    const count = alone ? 1 : Math.min(test.shards, test.files.length);
    if (count === 1)
        return [];
    return Array.from({ length: count }, (_, index) => (0,_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .shardName */ .Az)(repository, tag, index + 1));
}
/**
 * Divides a trial. The name of its image says which shard a container belongs to, so each shard has a tag of its
 * own for the candidate. The caller removes the tags.
 */
async function makeShards(config, image, context, engine) {
    const { title } = context;
    const files = [...config.test.files.keys()];
    const all = shardNames(config, image.repository, context.image.tag);
    if (all.length === 0)
        return [{ name: title, logPrefix: '', files, image, siblings: [], names: [], overrides: context }];
    const names = Object.keys(context.ports);
    const ports = await (0,_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .freePorts */ .Dt)(all.length * names.length);
    const shards = await Promise.all(all.map(async ({ reference, tag }, index) => {
        await engine.tag(image.engineId, image.repository, tag);
        return {
            name: `${title} (shard ${index + 1})`,
            logPrefix: `s${index + 1}-`,
            files: files.filter(file => file % all.length === index),
            image: { ...image, reference },
            siblings: all.map(other => other.reference).filter(other => other !== reference),
            names: [reference],
            overrides: {
                trial: `${context.trial}-s${index + 1}`,
                image: { reference, tag },
                ports: Object.fromEntries(names.map(name => [name, String(ports.pop())])),
            },
        };
    }));
    // Podman tells an image's newest name where its ID was asked for: that shall be no shard's.
    await engine.tag(image.engineId, image.repository, context.image.tag);
    return shards;
}


/***/ }),

/***/ 98423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mM: () => (/* binding */ blankEvidence),
  w8: () => (/* binding */ incidentOf),
  Wx: () => (/* binding */ runTrial),
  nP: () => (/* binding */ writeEvidence)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/candidate/build.js
var build = __webpack_require__(86163);
// EXTERNAL MODULE: ./build/src/evidence.js
var evidence = __webpack_require__(26064);
// EXTERNAL MODULE: ./build/src/git/checked-out-tree.js
var checked_out_tree = __webpack_require__(52091);
// EXTERNAL MODULE: ./build/src/git/git.js
var git = __webpack_require__(50998);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(80604);
// EXTERNAL MODULE: ./build/src/shared/files.js
var files = __webpack_require__(82140);
;// CONCATENATED MODULE: ./build/src/git/submodules.js






/**
 * What of the submodules is not as the commit has it that the tree names. The set-up fetches them, if anybody does, so their
 * commits are proven first: they are fetched once more, from where they lie into a folder of the gate's own, and git computes
 * the names of what it fetches. A submodule that nobody has fetched is none.
 *
 * @param scratch is made anew
 */
async function changedInSubmodules(tree, folder, scratch, context) {
    const changed = [];
    for (const [path, commit] of tree.submodules) {
        const name = (0,checked_out_tree/* readablePath */.qR)(path);
        const at = (0,checked_out_tree/* absolutePath */.Hi)(folder, path).toString();
        try {
            if (await isFetched(at))
                changed.push(...(await changedInSubmodule(commit, at, scratch, context)).map(one => `${name}/${one}`));
        }
        catch (error) {
            changed.push(`${name} (a submodule: ${(0,errors/* messageOf */.bD)(error)})`);
        }
    }
    return changed;
}
async function isFetched(folder) {
    if (folder.includes('\uFFFD'))
        throw new Error('its name is no UTF-8');
    const found = await (0,promises_.lstat)(folder).catch(() => undefined);
    if (found === undefined)
        return false;
    if (!found.isDirectory())
        throw new Error('expected its folder, got something else');
    return (await (0,promises_.readdir)(folder)).length > 0;
}
async function changedInSubmodule(commit, folder, scratch, context) {
    const pristine = (0,external_node_path_.join)(scratch, 'tree');
    const proven = await proveCommit(commit, await objectsOf(folder), scratch, context);
    await (0,promises_.mkdir)(pristine);
    await quietGit(['--git-dir', proven, '--work-tree', pristine, 'checkout', '--quiet', '--detach', commit], context);
    const tree = await (0,checked_out_tree/* readCheckedOutTree */.wY)(commit, proven, pristine, context);
    const own = await (0,checked_out_tree/* changedTrackedFiles */.w)(tree, folder);
    return [...own, ...(await changedInSubmodules(tree, folder, scratch, context))];
}
/** A git folder of the gate's own that holds the commit and what it leads to, each object under the name that it has. */
async function proveCommit(commit, objects, scratch, context) {
    const [claimed, proven] = [(0,external_node_path_.join)(scratch, 'claimed'), (0,external_node_path_.join)(scratch, 'proven')];
    (0,files/* refuseLinkedFolder */.Ci)((0,external_node_path_.dirname)(scratch));
    await (0,promises_.rm)(scratch, { recursive: true, force: true });
    for (const at of [claimed, proven])
        await quietGit(['init', '--quiet', '--bare', '--template=', at], context);
    // Its settings and refs are not looked at, only its objects.
    await (0,promises_.mkdir)((0,external_node_path_.join)(claimed, 'objects', 'info'), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(claimed, 'objects', 'info', 'alternates'), `${objects}\n`);
    await quietGit(['--git-dir', claimed, 'update-ref', 'refs/heads/pin', commit], context);
    const fetch = [
        '-c',
        'protocol.file.allow=always',
        'fetch',
        '--quiet',
        '--depth=1',
        '--no-tags',
        '--',
        `file://${claimed}`,
        'refs/heads/pin',
    ];
    await quietGit(['--git-dir', proven, ...fetch], context);
    return proven;
}
/** Where a submodule keeps its objects: its `.git` is a folder, or a file that names one. */
async function objectsOf(folder) {
    const git = (0,external_node_path_.join)(folder, '.git');
    const found = await (0,promises_.lstat)(git).catch(() => undefined);
    if (found === undefined)
        throw new Error('its folder holds files, and no repository');
    if (found.isDirectory())
        return (0,external_node_path_.join)(git, 'objects');
    const [, named] = /^gitdir: (.+)\n?$/.exec(found.isFile() ? await (0,promises_.readFile)(git, 'utf8') : '') ?? [];
    if (named === undefined)
        throw new Error('its .git is none');
    return (0,external_node_path_.join)((0,external_node_path_.resolve)((0,external_node_path_.dirname)(git), named), 'objects');
}
/** @throws Error with what git said */
async function quietGit(args, context) {
    const ended = await (0,git/* runGit */.EO)(args, process.cwd(), context, { env: NEUTRAL });
    if (ended.exitCode !== 0)
        throw new Error(`its commit cannot be proven: ${(0,git/* gitErrorText */.g5)(ended)}`);
}
// The set-up has a home of its own, without settings; and what Git LFS would fetch is known by the pointer to it.
const NEUTRAL = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_LFS_SKIP_SMUDGE: '1' };

;// CONCATENATED MODULE: ./build/src/git/tree-state.js




/**
 * Compares a checkout with what it was, file by file, and its submodules with the commits that they must have. Nothing in its
 * `.git` has a part in that.
 *
 * @param scratch a folder of the gate's own, which is made anew
 */
async function readTreeState(tree, folder, scratch, context) {
    const modified = [
        ...(await (0,checked_out_tree/* changedTrackedFiles */.w)(tree, folder)),
        ...(await changedInSubmodules(tree, folder, scratch, context)),
    ];
    // Named, because git would look for another repository in the folders above. The name alone: looking for the object could
    // lead to a server, or to a program, that the settings of the checkout name.
    const args = ['--git-dir', (0,external_node_path_.join)(folder, '.git'), 'rev-parse', '--verify', 'HEAD'];
    const head = await (0,git/* runGit */.EO)(args, process.cwd(), context);
    return head.exitCode === 0 ? { commit: head.stdout.trim(), modified } : { modified };
}

// EXTERNAL MODULE: ./build/src/image/candidate-marks.js
var candidate_marks = __webpack_require__(84737);
// EXTERNAL MODULE: ./build/src/image/reference.js
var image_reference = __webpack_require__(36950);
// EXTERNAL MODULE: ./build/src/process/log-file.js
var log_file = __webpack_require__(77896);
// EXTERNAL MODULE: ./build/src/shared/failure-causes.js
var failure_causes = __webpack_require__(10290);
// EXTERNAL MODULE: ./build/src/shared/text.js
var shared_text = __webpack_require__(60796);
;// CONCATENATED MODULE: ./build/src/trial/causes.js






const LOG_END = 256 * 1024;
/** A disk with room for less than this counts as full, also when only the candidate says that it is. */
const ROOM = { bytes: 64 * 1024 * 1024, files: 256 };
/** The report, with the cause that the text of a failed test names. */
function withFailureCauses(report) {
    const cases = report.cases.map(test => {
        const cause = (0,evidence/* isFailure */.N6)(test) ? (0,failure_causes/* failureCauseInTest */.HI)(test.text) : undefined;
        return cause === undefined ? test : { ...test, cause };
    });
    return { ...report, cases };
}
/** A cause that the candidate's own log tells of is no excuse for it, unless it can be seen to hold. */
async function withoutOwnCauses(evidence, { evidence: folder, tmp }, diskFacts = promises_.statfs) {
    const { report, containers } = evidence;
    if (!report.cases.some(({ cause }) => cause !== undefined && failure_causes/* CAUSES_OF_CANDIDATE */.hk.has(cause)))
        return evidence;
    const logs = containers.flatMap(({ image, log }) => (image === 'candidate' || image === 'baseline') && log !== undefined ? [log] : []);
    const texts = await Promise.all(logs.map(log => (0,log_file/* readFileEnd */.Oe)((0,external_node_path_.join)(folder, log), LOG_END).catch(() => '')));
    const said = new Set(texts.flatMap(text => text.split(/[\r\n]+/)).map(line => (0,failure_causes/* failureCauseInTest */.HI)(line)));
    if (isFullDisk(await diskFacts(tmp)))
        said.delete('no-space');
    const cases = report.cases.map(({ cause, ...test }) => cause === undefined || (failure_causes/* CAUSES_OF_CANDIDATE */.hk.has(cause) && said.has(cause)) ? test : { ...test, cause });
    return { ...evidence, report: { ...report, cases } };
}
// A file system can have room for bytes, and for no more files. Some count no files: those say that they have none.
function isFullDisk({ bsize, bavail, files, ffree }) {
    return bavail * bsize < ROOM.bytes || (files > 0 && ffree < ROOM.files);
}
/**
 * A file that started no container of its image, and looked for another one of the repository: it does not read the
 * variable that selects the image. Whatever kept that one away, a network or a rate limit, is not why the file failed.
 */
async function explainUnusedImage(evidence, folder, asked) {
    const incidents = await failureCauseOfFile(evidence, folder);
    if (ownContainers(evidence).length > 0 || !(await namesAnother(evidence, folder, asked)))
        return { file: evidence, incidents };
    const cases = evidence.report.cases.map(({ cause, ...test }) => cause === undefined || failure_causes/* TRANSIENT_CAUSES */.s6.has(cause) ? test : { ...test, cause });
    return {
        file: { ...evidence, report: { ...evidence.report, cases } },
        incidents: incidents.filter(({ kind }) => !failure_causes/* TRANSIENT_CAUSES */.s6.has(kind)),
    };
}
// `docker run` names the image that it looks for; Docker's libraries show the query of the request.
async function namesAnother({ report, log }, folder, { repository, tag }) {
    const end = await (0,log_file/* readFileEnd */.Oe)((0,external_node_path_.join)(folder, log), LOG_END).catch(() => '');
    const texts = [end, ...report.cases.map(({ text }) => text)];
    const names = [`${repository}:`, `${repository}@`, encodeURIComponent(repository)];
    return (texts.some(text => names.some(name => text.includes(name))) && !texts.some(text => text.includes(tag)));
}
function ownContainers({ containers }) {
    return containers.filter(({ image }) => image !== 'other' && image !== 'unknown');
}
/** Why a file never came to the point of starting its image, when the end of its log names a cause. */
async function failureCauseOfFile(evidence, folder) {
    const { file, exitCode, log } = evidence;
    const own = ownContainers(evidence);
    // The engine itself has said why one could not be started.
    if (exitCode === 0 || own.some(({ started, startFailure }) => started || startFailure !== undefined))
        return [];
    // Once a container was created, only texts count that no image can bring about.
    const cause = own.length === 0 ? failure_causes/* classifyFailure */.XE : failure_causes/* failureCauseInTest */.HI;
    // A log that the tests took away, or put something else in place of, names nothing.
    const lines = (await (0,log_file/* readFileEnd */.Oe)((0,external_node_path_.join)(folder, log), LOG_END).catch(() => '')).split(/[\r\n]+/);
    const line = lines.findLast(one => cause(one) !== undefined);
    const kind = cause(line ?? '', exitCode);
    if (kind === undefined)
        return [];
    const said = line === undefined ? `ended with exit code ${exitCode}` : `said: ${(0,shared_text/* cutText */.IN)(line, 500)}`;
    return [{ kind, detail: `the test command ${said}`, file }];
}

// EXTERNAL MODULE: ./build/src/process/environment.js
var environment = __webpack_require__(21178);
// EXTERNAL MODULE: ./build/src/process/processes.js
var processes = __webpack_require__(14618);
// EXTERNAL MODULE: ./build/src/trial/ports.js
var ports = __webpack_require__(28846);
// EXTERNAL MODULE: ./build/src/trial/witness/other-images.js
var other_images = __webpack_require__(91303);
;// CONCATENATED MODULE: ./build/src/trial/exclusive.js






/**
 * Checks that nothing is there which the consumer would use instead of the candidate: aws-sam-cli
 * attaches to a running container by its name, without a look at its image. What an earlier run of
 * the gate left behind is removed; what is someone else's is named.
 */
async function exclusiveIncidents(config, subject, engine) {
    const { containers, ports } = config.exclusive;
    const found = [];
    // One after the other, because a container of the name may have the port as well.
    for (const name of containers)
        found.push(await takenContainer(name, engine));
    for (const port of ports)
        found.push(await takenPort(port, engine));
    for (const container of await engine.runningContainers())
        found.push(await runningBeside(container, subject, engine));
    return found.filter(detail => detail !== undefined).map(detail => ({ kind: 'exclusive-taken', detail }));
}
async function takenContainer(name, engine) {
    const container = await engine.container(name);
    if (container === undefined || (await removeLeftover(container, engine)))
        return undefined;
    return `the container ${describeContainer(container)} exists: ${wayOut(container, 'remove it')}`;
}
async function takenPort(port, engine) {
    if (!(await (0,ports/* portTaken */.f5)(port)))
        return undefined;
    const publishing = await engine.runningContainers(port);
    const strangers = [];
    for (const container of publishing)
        if (!(await removeLeftover(container, engine)))
            strangers.push(container);
    if (!(await (0,ports/* portTaken */.f5)(port)))
        return undefined;
    const [stranger] = strangers;
    const owner = stranger === undefined
        ? ((await (0,ports/* portOwner */.l)(port)) ?? 'a program that cannot be seen from here')
        : `the container ${describeContainer(stranger)}`;
    return `port ${port} is taken by ${owner}: ${wayOut(stranger, 'free it')}`;
}
/** A container of the candidate's repository that runs already: tests could use it without any event of the engine. */
async function runningBeside(listed, { repository, run, others }, engine) {
    // The list shows an ID once the name that was asked for is another image's; the container itself still knows the name.
    const container = (await engine.container(listed.id)) ?? listed;
    const { reference, imageId } = container;
    const image = await engine.image(imageId);
    const names = [reference, ...(image?.tags ?? []), ...(image?.digests ?? [])];
    if (!names.some(name => (0,image_reference/* sameRepository */.RB)(name, repository)))
        return runningRelative(container, others, engine);
    const owner = await runOf(container, engine);
    if (owner === run)
        return `the container ${describeContainer(container)} of the candidate was started before the tests: let them start it`;
    // The container of another run that is still under way has a name and a port that only the tests of that run know.
    if ((await isUnderWay(owner)) || (await removeLeftover(container, engine)))
        return undefined;
    return `the container ${describeContainer(container)} of the candidate's repository runs already: stop it`;
}
/** One whose image was made from another image of the repository, whatever it is called. */
async function runningRelative(container, others, engine) {
    const image = await (0,other_images/* lookAtImage */.g)(engine, container.imageId);
    const origin = image && (await others.originOf(image));
    if (origin === undefined)
        return undefined;
    return `the container ${describeContainer(container)}, whose image comes from ${origin}, runs already: stop it`;
}
/**
 * Removes what a run of the gate has left, if it has ended: another one may be under way on the same engine. A run
 * that is under way has processes with its mark, as far as they can be seen from here.
 */
async function removeLeftover(container, engine) {
    const run = await runOf(container, engine);
    // A published image may carry the label too, but only the gate gives such names.
    const isNamed = (0,candidate_marks/* isCandidateTag */.so)(container.reference) || (0,candidate_marks/* candidateBeside */.YZ)(container.reference) !== undefined;
    if (run === undefined || !isNamed || (await isUnderWay(run)))
        return false;
    await engine.removeContainer(container.id);
    return true;
}
/** By the label of the candidate. The published image that a run compares it with has none, but a name beside it. */
async function runOf({ reference, labels }, engine) {
    const candidate = (0,candidate_marks/* candidateBeside */.YZ)(reference);
    return candidate === undefined ? labels[candidate_marks/* RUN_LABEL */.jQ] : (await engine.image(candidate))?.labels[candidate_marks/* RUN_LABEL */.jQ];
}
async function isUnderWay(run) {
    return run !== undefined && (await (0,processes/* markedProcesses */.KT)(`${environment/* RUN_MARK */.GT}=${run}`)).length > 0;
}
function wayOut(container, usual) {
    return container?.labels[candidate_marks/* RUN_LABEL */.jQ] === undefined ? usual : `${usual}, or wait for the end of the run`;
}
function describeContainer({ name, reference, id, labels }) {
    const run = labels[candidate_marks/* RUN_LABEL */.jQ];
    const whose = run === undefined ? '' : `, of the run ${run} of compat-gate`;
    return `${name} (${reference}, ${id.slice(0, 12)}${whose})`;
}

;// CONCATENATED MODULE: ./build/src/trial/log-excerpt.js




/** Of a log this much of its end is read. */
const log_excerpt_LOG_END = 4 * 1024 * 1024;
const LINE = 1_000;
const LINES_OF_TRACE = 40;
const MOST_LINES = 30;
const LAST_LINES = 20;
const LAST_CHARACTERS = 4_000;
/**
 * A test file, with what its logs say about it: how the test command's output ends, and what the image under test tells of
 * trouble. A log that cannot be read says nothing. Of a green file only the baseline's is read, for comparison.
 */
async function withLogExcerpts(evidence, folder, arm) {
    if (arm === 'control' || (arm === 'candidate' && isGreen(evidence)))
        return evidence;
    const read = (log) => (0,log_file/* readFileEnd */.Oe)((0,external_node_path_.join)(folder, log), log_excerpt_LOG_END).catch(() => '');
    const lastLines = isGreen(evidence) ? '' : endOfLog(await read(evidence.log));
    const containers = [];
    // One after the other, so that the memory holds one log.
    for (const one of evidence.containers) {
        const trouble = one.image === arm && one.log !== undefined ? troubleIn(await read(one.log)) : [];
        containers.push(trouble.length === 0 ? one : { ...one, trouble });
    }
    return { ...evidence, containers, ...(lastLines !== '' && { lastLines }) };
}
function isGreen({ exitCode, report, containers }) {
    if (exitCode !== 0 || report.state !== 'ok' || report.cases.some(evidence/* isFailure */.N6))
        return false;
    return !containers.some(one => one.oomKilled || one.startFailure !== undefined || crashed(one));
}
function crashed({ exitCode = 0, stoppedByRequest }) {
    return exitCode !== 0 && !stoppedByRequest;
}
/** The last lines that are not blank. */
function endOfLog(text) {
    const lines = plainLines(text).filter(line => line.trim() !== '');
    return (0,shared_text/* keepEnds */.m7)(lines.slice(-LAST_LINES).join('\n'), LAST_CHARACTERS);
}
// A line of an access log ends in a status, or has it behind the version; others name it.
const STATUS = /\b(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) \S{1,500}(?: HTTP\/[\d.]{1,4})?"?[ :→>=-]{1,6}[45]\d\d\b|\bHTTP\/[\d.]{1,4}"? [45]\d\d\b|\bstatus(?:[_ -]?code)?["']?[:= ]{1,3}["']?[45]\d\d\b/i;
const ERROR = /\b(?:error|exception|fatal|panic|critical|traceback|unhandled|segmentation fault)\b|[a-z](?:Error|Exception)\b|^(?:E|F)\d{4} /i;
const NO_ERROR = /\b(?:0|no|without) (?:error|exception)s?\b|\berrors?["']?[:= ]{1,2}(?:0|null|none|\[\])/i;
// What belongs to the line before it: a frame, or anything that is indented.
const CONTINUED = /^(?:\s+\S|Caused by:|goroutine \d|created by )/;
/** Statuses from 400, errors and stack traces, once each, in the order in which they came first. */
function troubleIn(text) {
    const lines = plainLines(text);
    const found = new Map();
    for (let at = 0; at < lines.length; at += 1) {
        if (!isTrouble(lines[at] ?? ''))
            continue;
        const end = endOfTrace(lines, at);
        const said = (0,shared_text/* keepEnds */.m7)(lines.slice(at, end).join('\n'), LINE);
        const key = said.replace(VARIES, '#');
        const known = found.get(key);
        if (known !== undefined)
            known.times += 1;
        else if (found.size < MOST_LINES)
            found.set(key, { text: said, times: 1 });
        at = end - 1;
    }
    return [...found.values()];
}
// What differs between two lines that say the same: times, numbers, identifiers.
const VARIES = /[0-9a-f]{8}-[0-9a-f-]{27}|\b[0-9a-f]{12,}\b|\d+/gi;
function isTrouble(line) {
    return STATUS.test(line) || (ERROR.test(line) && !NO_ERROR.test(line));
}
/** Where a stack trace ends: Python's with the line after its frames, which names the error. */
function endOfTrace(lines, start) {
    let end = start + 1;
    const most = start + LINES_OF_TRACE;
    while (end < lines.length && end < most && CONTINUED.test(lines[end] ?? ''))
        end += 1;
    const isPython = /^Traceback \(most recent call last\)/.test((lines[start] ?? '').trim());
    return isPython && end < lines.length && end > start + 1 ? end + 1 : end;
}
// CSI sequences of ECMA-48, which colour a log.
const COLOURS = /\x1b\[[0-9;]{0,32}[A-Za-z]/g;
function plainLines(text) {
    return text.split(/\r?\n|\r/).map(line => line.slice(0, LINE).replace(COLOURS, ''));
}

// EXTERNAL MODULE: ./build/src/trial/shards.js
var trial_shards = __webpack_require__(22333);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/src/config/placeholders.js
var placeholders = __webpack_require__(55156);
// EXTERNAL MODULE: ./build/src/consumer/consumer-context.js
var consumer_context = __webpack_require__(82394);
// EXTERNAL MODULE: ./build/src/process/execute.js + 1 modules
var execute = __webpack_require__(2367);
// EXTERNAL MODULE: ./build/src/test-reports/read-report.js + 6 modules
var read_report = __webpack_require__(75493);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/src/test-reports/test-report-parser.js
var test_report_parser = __webpack_require__(7765);
;// CONCATENATED MODULE: ./build/src/test-reports/report-glob.js






/** Of what lies in the folders that a glob leads into. */
const MOST_ENTRIES = 100_000;
const ANY_FOLDERS = '**';
/**
 * A glob of reports below a folder that foreign processes have written into. It goes only where it leads, and never
 * through a link. Hidden files match like others; a folder `.git` is nobody's report.
 */
class ReportGlob {
    #segments;
    /** @param glob as `test.report.path` of the configuration, which has checked it */
    constructor(glob) {
        const names = glob.split('/');
        if (names.at(-1) === ANY_FOLDERS)
            names.push('*');
        this.#segments = names.map(name => (name === ANY_FOLDERS ? name : picomatch(name, { dot: true })));
    }
    /** Whether a path from the root has a name of the glob. */
    matches(path) {
        const end = path.split('/').reduce((at, name) => this.#after(at, name), this.#start());
        return this.#isEnd(end);
    }
    /** Never rejects for what lies there. */
    async find(root, mostEntries = MOST_ENTRIES) {
        const found = { files: [], folders: [] };
        try {
            (0,files/* refuseLinkedFolder */.Ci)(root);
            await this.#walk(root, found, mostEntries);
        }
        catch (error) {
            found.problem = `cannot be looked for: ${(0,errors/* messageOf */.bD)(error)}`;
        }
        found.files.sort();
        return found;
    }
    async #walk(root, found, mostEntries) {
        const folders = [{ path: '', at: this.#start() }];
        let left = mostEntries;
        for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
            const foundBefore = found.files.length;
            for await (const entry of await (0,promises_.opendir)((0,external_node_path_.join)(root, folder.path))) {
                left -= 1;
                if (left < 0)
                    throw new Error(`expected at most ${mostEntries} files and folders on the way, got more: name a folder that holds less`);
                const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`;
                const at = this.#after(folder.at, entry.name);
                if (!entry.isDirectory() && this.#isEnd(at))
                    found.files.push(path);
                else if (!this.#leadsOn(at) || entry.name === '.git')
                    continue;
                else if (entry.isDirectory())
                    folders.push({ path, at });
                else if (entry.isSymbolicLink() && (await isFolder((0,external_node_path_.join)(root, path))))
                    throw new Error(`${(0,test_report_parser/* cleanName */.$t)(path)} is a link to a folder, and links are not followed: name the folder itself`);
            }
            if (found.files.length > foundBefore || this.#names(folder.at))
                found.folders.push(folder.path);
        }
    }
    /** Whether a folder is one that the glob leads to by a name, and may hold a file of the glob: `**` leads everywhere. */
    #names(at) {
        const last = this.#segments.length - 1;
        return at.has(last) && !this.#start().has(last);
    }
    #start() {
        return this.#closed([0]);
    }
    /** Where the rest of a path may begin after a name; empty where no file of the glob is below it. */
    #after(at, name) {
        const next = [...at].flatMap(position => {
            const segment = this.#segments[position];
            if (segment === ANY_FOLDERS)
                return [position];
            return segment?.(name) ? [position + 1] : [];
        });
        return this.#closed(next);
    }
    // `**` stands for no folder too.
    #closed(positions) {
        const closed = new Set();
        for (let position of positions) {
            closed.add(position);
            while (this.#segments[position] === ANY_FOLDERS)
                closed.add(++position);
        }
        return closed;
    }
    #isEnd(at) {
        return at.has(this.#segments.length);
    }
    /** Whether a file of the glob may be below. */
    #leadsOn(at) {
        return [...at].some(position => position < this.#segments.length);
    }
}
function isFolder(path) {
    return (0,promises_.stat)(path).then(found => found.isDirectory(), () => false);
}

;// CONCATENATED MODULE: ./build/src/test-reports/report-source.js







/** Of the files that a run of a test command may leave. */
const MOST_FILES = 2_000;
/** A file at a path that the command is told, in a folder of its own. */
class SingleReport {
    #format;
    #path;
    constructor(format, path) {
        this.#format = format;
        this.#path = path;
    }
    async clear() {
        const folder = (0,external_node_path_.dirname)(this.#path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(folder), { recursive: true });
        (0,files/* refuseLinkedFolder */.Ci)((0,external_node_path_.dirname)(folder));
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        await (0,promises_.mkdir)(folder);
    }
    read(times) {
        return (0,read_report/* readReport */.tL)(this.#format, this.#path, times);
    }
    files() {
        return [{ path: this.#path }];
    }
}
/**
 * The files of a glob in the consumer's checkout, where its tools write them. A file of the consumer's repository is no
 * report, and is neither removed nor read.
 */
class ReportFiles {
    #options;
    #glob;
    #pinned;
    /** Why what will lie there cannot be told from what lay there before. */
    #notCleared;
    #files = [];
    constructor(options) {
        this.#options = options;
        this.#glob = new ReportGlob(options.glob);
        this.#pinned = new Set(options.pinned.filter(path => this.#glob.matches(path)));
    }
    async clear() {
        this.#files = [];
        const { files, problem } = await this.#glob.find(this.#options.checkout);
        this.#notCleared = problem;
        for (const name of files.filter(name => !this.#pinned.has(name))) {
            try {
                await (0,promises_.unlink)((0,external_node_path_.join)(this.#options.checkout, name));
            }
            catch (error) {
                this.#notCleared = `what lay there before cannot be removed: ${(0,errors/* messageOf */.bD)(error)}`;
            }
        }
    }
    async read(times) {
        const { checkout, format, glob } = this.#options;
        if (this.#notCleared !== undefined)
            return this.#malformed(this.#notCleared);
        const { files, folders, problem } = await this.#glob.find(checkout);
        if (problem !== undefined)
            return this.#malformed(problem);
        const removed = await this.#changedLater(folders, times);
        if (removed !== undefined)
            return removed;
        if (files.length > MOST_FILES)
            return this.#malformed(`expected at most ${MOST_FILES} files, got ${files.length}: divide test.files`);
        const own = files.find(name => this.#pinned.has(name));
        if (own !== undefined)
            return this.#malformed(`${own} is a file of the consumer's repository: name only what the tests write`);
        if (files.length === 0)
            return (0,read_report/* reportWithout */.Vq)('missing', `no file at ${glob} in the checkout`);
        this.#files = files.map(name => ({ name, path: (0,external_node_path_.join)(checkout, name) }));
        return (0,read_report/* readReports */.oh)(format, this.#files, times);
    }
    files() {
        return this.#files;
    }
    /** A file that was removed leaves its mark on the folder alone. */
    async #changedLater(folders, times) {
        for (const name of folders) {
            const changed = (0,read_report/* changedLater */.Zx)(await (0,promises_.lstat)((0,external_node_path_.join)(this.#options.checkout, name)), times);
            if (changed === undefined)
                continue;
            const folder = name === '' ? 'the checkout' : (0,test_report_parser/* cleanName */.$t)(name);
            return (0,read_report/* reportWithout */.Vq)('missing', `${folder}: a file came or went ${changed} ms after the command had ended`);
        }
        return undefined;
    }
    #malformed(problem) {
        return (0,read_report/* reportWithout */.Vq)('malformed', `${this.#options.glob}: ${problem}`);
    }
}

;// CONCATENATED MODULE: ./build/src/trial/test-file.js
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
 * Runs one test file in a process of its own, with nothing at the place of its report before,
 * and reads the report only when every process of the trial is dead.
 *
 * @throws IncidentError when the command cannot be started, or the run was cancelled
 */
async function runTestFile(config, index, context) {
    const file = config.test.files[index];
    const stem = (0,consumer_context/* fileStem */.E8)(index + 1, file);
    const report = (0,external_node_path_.join)(context.workspace.reports, stem, 'report.xml');
    const source = reportSource(config, report, context);
    await source.clear();
    const command = testCommand(config, file, report, context);
    const startedAt = context.sinceStart();
    const startedOn = Date.now();
    const log = (0,external_node_path_.join)('logs', `${stem}.log`);
    const ended = await (0,execute/* runCommand */.d1)(command, {
        signal: context.signal,
        timeoutMs: config.test.timeoutMs,
        log: (0,external_node_path_.join)(context.workspace.evidence, log),
        onOutput: context.onOutput,
    });
    const left = await (0,processes/* killMarked */.fR)(`${environment/* TRIAL_MARK */.dU}=${context.trial}`);
    throwIfFailed(command, ended, left);
    const evidence = withFailureCauses(await source.read({ startedAt: startedOn, endedAt: ended.endedAt }));
    // Only what was read as a regular file is copied: anything else could point elsewhere.
    if (evidence.state === 'ok')
        await keepReports(source, context.workspace.evidence, stem);
    return {
        file,
        command: [command.program, ...command.args],
        startedAt,
        ...endFacts(ended),
        report: evidence,
        log,
    };
}
/** The test command as a value, with every placeholder filled in. */
function testCommand(config, file, report, context) {
    const perFile = { file, report };
    const values = { ...(0,consumer_context/* placeholderValues */.m_)(context), ...perFile };
    const [program = '', ...args] = config.test.command.map(text => (0,placeholders/* fillPlaceholders */.Ct)(text, values));
    return {
        program,
        args,
        cwd: context.workspace.checkout,
        env: (0,consumer_context/* consumerEnvironment */.kW)(config, context, perFile),
    };
}
/** @param report the value of `{report}` */
function reportSource({ test }, report, { workspace, pinned }) {
    const { format, path: glob } = test.report;
    if (glob === undefined)
        return new SingleReport(format, report);
    return new ReportFiles({ format, glob, checkout: workspace.checkout, pinned });
}
function throwIfFailed(command, ended, left) {
    if (ended.cancelled)
        throw new errors/* IncidentError */.x1('cancelled', 'cancelled while the tests were running');
    if (ended.startError) {
        const { code, message } = ended.startError;
        const why = code === 'ENOENT' ? 'there is no such program' : message;
        throw new errors/* IncidentError */.x1('command-not-found', `test.command: cannot start '${command.program}': ${why}`);
    }
    if (ended.logError) {
        const { message } = ended.logError;
        throw new errors/* IncidentError */.x1((0,errors/* writeFailureKind */.Ex)(ended.logError), `the log of the tests cannot be written: ${message}`);
    }
    if (left.length > 0)
        throw new errors/* IncidentError */.x1('internal-error', `processes ${left.join(', ')} of the trial cannot be ended`);
}
function endFacts(ended) {
    const { exitCode, endedBy, timedOut, durationMs } = ended;
    return {
        durationMs: Math.round(durationMs),
        timedOut,
        ...(exitCode !== undefined && { exitCode }),
        ...(endedBy !== undefined && { signal: endedBy }),
    };
}
async function keepReports(source, evidence, stem) {
    (0,files/* refuseLinkedFolder */.Ci)(evidence);
    await (0,promises_.mkdir)((0,external_node_path_.join)(evidence, 'reports'), { recursive: true });
    for (const [index, { path, name }] of source.files().entries()) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const copy = name === undefined ? stem : `${stem}-${(0,consumer_context/* fileStem */.E8)(index + 1, name.replace(/\.xml$/, ''))}`;
            const file = __addDisposableResource(env_1, await (0,files/* openRegular */.lf)(path), true);
            await (0,external_node_stream_promises_.pipeline)(file.createReadStream(), (0,files/* freshStream */.LC)((0,external_node_path_.join)(evidence, 'reports', `${copy}.xml`)));
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

;// CONCATENATED MODULE: ./build/src/trial/witness/subject.js


/** True when something that was asked for by this reference belongs to a shard beside this one. */
function isSiblings({ siblings = [] }, reference) {
    return reference !== '' && siblings.some(sibling => (0,image_reference/* sameReference */.kP)(reference, sibling));
}
/** True when the reference names the subject's repository, or the subject itself by its ID. */
function namesRepository(subject, reference) {
    if (reference === '')
        return false;
    return (0,image_reference/* sameRepository */.RB)(reference, subject.repository) || (0,image_reference/* namesId */.w)(reference, subject.engineId);
}
function namesSubject(subject, reference) {
    return reference !== '' && (0,image_reference/* sameReference */.kP)(reference, subject.reference);
}
/** Whether the candidate's tag has named the candidate without a break since the witness began, by the events alone. */
class CandidateTag {
    #subject;
    #moved = Infinity;
    constructor(subject) {
        this.#subject = subject;
    }
    get held() {
        return this.#moved === Infinity;
    }
    /**
     * Whether it was moved at that time or before: Podman tells of images later than of containers, so what came first is
     * known only when a barrier has been reached.
     */
    movedBy(time) {
        return this.#moved <= time;
    }
    take(event) {
        if (this.#mayMove(event))
            this.#moved = Math.min(this.#moved, event.time);
    }
    #mayMove({ action, id, reference }) {
        const isSubject = id === this.#subject.engineId;
        if (action === 'tag')
            return namesSubject(this.#subject, reference) && !isSubject;
        if (action === 'pull')
            return namesRepository(this.#subject, reference);
        if (action === 'untag' || action === 'delete')
            return isSubject || namesSubject(this.#subject, reference);
        // A load may move tags, and its event names none; on Podman a build is the same.
        return action === 'load' || action === 'build';
    }
}
/** The pulls, tags, untags, loads, imports and deletions that touched the candidate's repository. */
class ImageLog {
    #engine;
    #subject;
    #found = [];
    constructor(engine, subject) {
        this.#engine = engine;
        this.#subject = subject;
    }
    take(event, file) {
        const action = evidence/* ImageEvent */.mj.shape.action.safeParse(event.action);
        if (action.success)
            this.#found.push(this.#look({ ...event, action: action.data }, file));
    }
    /** In the engine's order. */
    async all() {
        return (await Promise.all(this.#found)).filter(event => event !== undefined);
    }
    async #look(event, file) {
        const { action, id } = event;
        const image = action === 'pull' || isNameless(event) ? await this.#image(event) : undefined;
        const names = isNameless(event) ? (image?.tags ?? []) : [event.reference];
        const reference = this.#ours(names) ?? (isNameless(event) && id === this.#subject.engineId ? id : undefined);
        if (reference === undefined)
            return undefined;
        return { action, reference, imageId: image?.id ?? id, ...(file !== undefined && { file }) };
    }
    /** The candidate's own reference in the configuration's spelling, or a name beside it. */
    #ours(names) {
        if (names.some(name => namesSubject(this.#subject, name)))
            return this.#subject.reference;
        return names.find(name => namesRepository(this.#subject, name));
    }
    /** What a load brought, or a pull. An image, or an engine, that is gone meanwhile tells nothing. */
    async #image({ action, id, reference }) {
        if (action === 'untag' || action === 'delete' || id === '')
            return undefined;
        return this.#engine.image(reference).catch(() => undefined);
    }
}
/** The classic store tells of loads, untags and deletions by the ID alone. */
function isNameless({ id, reference, action }) {
    return action !== 'pull' && (reference === '' || reference === id);
}

;// CONCATENATED MODULE: ./build/src/trial/witness/pulled-images.js



/** Far more than tests pull. */
const MOST = 200;
/**
 * The images of other repositories that were pulled during a trial: what a test builds on can be what has changed. What a
 * builder fetches for a `FROM` by itself (BuildKit) is told by no event, and what was there before is pulled by nobody.
 */
class PulledImages {
    #engine;
    #subject;
    #found = new Map();
    constructor(engine, subject) {
        this.#engine = engine;
        this.#subject = subject;
    }
    take({ action, reference }) {
        if (action !== 'pull' || reference === '' || namesRepository(this.#subject, reference))
            return;
        // Every pull is looked at: the tag may name another image than at the one before.
        const key = `${this.#found.size} ${reference}`;
        if (this.#found.size < MOST)
            this.#found.set(key, this.#look(reference));
    }
    async all() {
        return oncePerDigest((await Promise.all(this.#found.values())).filter(one => one !== undefined));
    }
    /** An image that is gone meanwhile, or that came from no registry, tells nothing. */
    async #look(reference) {
        const image = await this.#engine.image(reference).catch(() => undefined);
        const own = image?.digests?.find(one => (0,image_reference/* sameRepository */.RB)(one, (0,image_reference/* repositoryOf */._M)(reference)));
        const digest = own?.split('@')[1] ?? '';
        return evidence/* DIGEST */.Dh.test(digest) ? { reference, digest } : undefined;
    }
}
/** Sorted by reference. */
function oncePerDigest(pulled) {
    const once = new Map(pulled.map(one => [`${one.reference} ${one.digest}`, one]));
    return [...once].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, found]) => found);
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/trial/witness/event-barrier.js
var event_barrier = __webpack_require__(41228);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./build/src/trial/witness/container-log.js



/** Follows one container's output into a file of bounded size. The file stays empty when the container is gone already. */
class ContainerLog {
    #abort = new AbortController();
    #stopped;
    /** Settles when the output has ended, broke, or was stopped; holds an error of the file system only. */
    ended;
    constructor(engine, id, path, limit, before) {
        this.#stopped = new Promise(resolve => {
            this.#abort.signal.addEventListener('abort', () => resolve(external_node_stream_.Readable.from([])));
        });
        this.ended = before.then(() => this.#follow(() => engine.logs(id), path, limit));
    }
    stop() {
        this.#abort.abort();
    }
    async #follow(open, path, limit) {
        const file = (0,files/* freshStream */.LC)(path);
        // A stop reaches the file as well, and on Node.js 24 before the copy ends.
        const failure = new Promise(resolve => {
            file.on('error', error => error.name === 'AbortError' || resolve(error));
        });
        return Promise.race([failure, this.#copy(open(), new Limit(limit), file)]);
    }
    /** Some engines hold the answer back until the container says something, so the opening can be stopped too. */
    async #copy(opening, limit, file) {
        const { signal } = this.#abort;
        const opened = opening.catch(() => external_node_stream_.Readable.from([]));
        opened.then(stream => signal.aborted && stream.destroy());
        await (0,external_node_stream_promises_.pipeline)(await Promise.race([opened, this.#stopped]), limit, file, { signal }).catch(() => { });
        return undefined;
    }
}
/** Lets a number of bytes pass, then says that it was cut; the rest is read and thrown away. */
class Limit extends external_node_stream_.Transform {
    #limit;
    #left;
    constructor(limit) {
        super();
        this.#limit = limit;
        this.#left = limit;
    }
    _transform(chunk, _encoding, done) {
        if (this.#left > 0)
            this.push(chunk.subarray(0, this.#left));
        if (this.#left >= 0 && chunk.length > this.#left) {
            this.push(`\n[compat-gate: cut after ${this.#limit} bytes]\n`);
            this.#left = -1;
        }
        if (this.#left >= 0)
            this.#left -= chunk.length;
        done();
    }
}

// EXTERNAL MODULE: ./build/src/image/lineage.js
var lineage = __webpack_require__(44166);
;// CONCATENATED MODULE: ./build/src/trial/witness/observed-container.js






/**
 * Signals that ask a process to end, and the exit codes that then belong to them: HUP, USR1 and their like are a way to talk
 * to one. SIGINT and SIGTERM are handled in every way. Nothing can handle SIGKILL, so another code than 137 means that it had
 * ended before. After SIGQUIT many go on: the JVM prints its threads, Go prints them and ends with 2.
 */
const ENDING_SIGNALS = {
    2: () => true,
    3: exitCode => [0, 2, 131].includes(exitCode),
    9: exitCode => exitCode === 137,
    15: () => true,
};
const MESSAGE_LIMIT = 2_000;
/** One container that the witness saw, from its first event on. */
class ObservedContainer {
    id;
    #name;
    #reference;
    #first;
    #subject;
    #tag;
    #tagHeld;
    #image = 'unknown';
    #imageId;
    #sameRepository;
    #runs = [];
    #startFailure;
    #isBuildStep = false;
    /** It was gone before it could be inspected. */
    #isKnownByEvent = false;
    #runImage;
    #origin;
    #mountOverProgram;
    #gotFiles = false;
    destroyed = false;
    constructor(first, subject, tag) {
        this.id = first.id;
        this.#name = first.name;
        this.#reference = first.reference;
        this.#first = first;
        this.#subject = subject;
        this.#tag = tag;
        this.#tagHeld = tag.held;
        this.#sameRepository = namesRepository(subject, first.reference);
    }
    /** False when it was there before the witness came, and was only started. */
    get wasCreated() {
        return this.#first.action === 'create';
    }
    get isOfSubject() {
        return this.#sameRepository || this.#image === this.#subject.arm;
    }
    /**
     * A step of a build: nobody's container, whatever image the build begins with. One that only sets something is never
     * started, and gone at once.
     */
    get isBuildStep() {
        const isGone = this.#isKnownByEvent && this.destroyed && this.#runs.length === 0;
        return this.#isBuildStep || (isGone && evidence/* DIGEST */.Dh.test(this.#reference));
    }
    /** A label of this name takes the place of the engine's own attribute in every event. Its first event has none of them. */
    get maskedAttribute() {
        return ['exitCode', 'containerExitCode', 'signal'].find(name => name in this.#first.attributes);
    }
    /** Reads the identity of the image from the container, or from its first event when it is gone already. */
    async identify(engine) {
        const container = await engine.container(this.id).catch(() => undefined);
        const { arm } = this.#subject;
        this.#isKnownByEvent = container === undefined;
        if (container === undefined)
            this.#image = this.#isSubjectByEvent() ? arm : 'unknown';
        else
            await this.#identified(container, engine);
        if (this.#image !== arm)
            this.#runImage = await (0,other_images/* lookAtImage */.g)(engine, this.#imageId ?? this.#reference);
        if (this.#image === arm && (await this.#mayBeSiblings(engine)))
            this.#image = 'unknown';
    }
    /** What was done to it, or to its image, that hides what it ran; a sentence each. */
    get notes() {
        const { arm } = this.#subject;
        const which = `the container ${this.#name} (${this.#reference})`;
        if (this.isBuildStep)
            return [];
        if (this.#image === arm) {
            const over = this.#mountOverProgram;
            return [
                ...(this.#gotFiles ? [`files were copied into ${which}: its program need not be the ${arm}'s`] : []),
                ...(over === undefined ? [] : [`${which} has ${over} mounted over the ${arm}'s own files`]),
            ];
        }
        const isUnclear = this.#runImage !== undefined && (0,lineage/* hasNoOrigin */.y)(this.#runImage.lineage);
        return isUnclear ? [`nothing says what the image ${this.#reference} was made from`] : [];
    }
    /** Looks for where its image is from, among images that may have come after it. */
    async compare(others) {
        if (this.#runImage === undefined || this.isBuildStep)
            return;
        const { arm, engineId } = this.#subject;
        const baseline = arm === 'baseline' ? engineId : undefined;
        this.#origin ??= await others.originOf(this.#runImage, baseline);
    }
    /** Asks why it was never started, as long as the engine has it. */
    async lookAgain(engine) {
        if (this.#runs.length > 0 || this.destroyed || !this.isOfSubject)
            return;
        const failure = (await engine.container(this.id).catch(() => undefined))?.startFailure;
        if (failure === undefined)
            return;
        const message = failure.message.slice(0, MESSAGE_LIMIT);
        const cause = (0,failure_causes/* classifyFailure */.XE)(message);
        this.#startFailure = { ...failure, message, ...(cause !== undefined && { cause }) };
    }
    /** Podman tells of a lack of memory by no event, but the container says so: to be called when it has ended. */
    async lookForMemory(engine) {
        const run = this.#runs.at(-1);
        if (run?.mayLackMemory !== true)
            return;
        if ((await engine.container(this.id).catch(() => undefined))?.oomKilled !== true)
            return;
        run.outOfMemory = true;
        run.stopped = false;
    }
    take({ action, attributes }) {
        const run = this.#runs.at(-1);
        if (action === 'start')
            this.#runs.push({ signals: new Set(), stopped: false });
        if (action === 'destroy')
            this.destroyed = true;
        // `docker cp` into it.
        if (action === 'extract-to-dir')
            this.#gotFiles = true;
        if (run === undefined)
            return;
        if (action === 'oom')
            run.outOfMemory = true;
        if (action === 'kill')
            run.signals.add(attributes['signal'] ?? '9');
        // Whoever stops one that has ended by itself sends it no signal any more.
        if (action === 'stop')
            run.stopped = run.exitCode === undefined || run.signals.size > 0;
        if (action === 'die') {
            Object.assign(run, exitCode(attributes['exitCode'] ?? attributes['containerExitCode']));
            run.mayLackMemory = isPodman(attributes) && run.exitCode === 137;
            run.stopped ||= isPodman(attributes) && (run.exitCode === 137 || run.exitCode === 143);
        }
    }
    /** Whether it runs the image under trial, and was asked for by its own name or by its ID. */
    get isOwn() {
        const { arm, engineId } = this.#subject;
        const isAskedFor = namesSubject(this.#subject, this.#reference) || (0,image_reference/* namesId */.w)(this.#reference, engineId);
        return this.#image === arm && isAskedFor;
    }
    get isRunning() {
        const run = this.#runs.at(-1);
        return run !== undefined && run.exitCode === undefined && !this.destroyed;
    }
    evidence(log) {
        const run = this.#runs.find(isCrash) ?? this.#runs.at(-1);
        return {
            id: this.id,
            name: this.#name,
            reference: this.#reference,
            ...(this.#imageId !== undefined && { imageId: this.#imageId }),
            image: this.#isKnownByEvent && this.#tag.movedBy(this.#first.time) ? 'unknown' : this.#image,
            sameRepository: this.#sameRepository,
            ...(this.#origin !== undefined && { origin: this.#origin }),
            started: run !== undefined,
            ...(run === undefined && this.#startFailure && { startFailure: this.#startFailure }),
            ...(run?.exitCode !== undefined && { exitCode: run.exitCode }),
            oomKilled: this.#runs.some(isKilledForMemory),
            stoppedByRequest: run !== undefined && wasAsked(run),
            ...(log !== undefined && { log }),
        };
    }
    async #identified(container, engine) {
        this.#isBuildStep = container.isBuildStep ?? false;
        this.#imageId = container.imageId;
        this.#image = container.imageId === this.#subject.engineId ? this.#subject.arm : 'other';
        const { mountOverProgram, mountedWorkingDir } = container;
        this.#mountOverProgram = mountOverProgram;
        if (this.#sameRepository && mountedWorkingDir === undefined)
            return;
        // It may have been asked for by its ID, or by a second name.
        const image = await engine.image(container.imageId).catch(() => undefined);
        // Where the image works its own files are as a rule; where only the container does, data is.
        if (image?.workingDir === mountedWorkingDir)
            this.#mountOverProgram ??= mountedWorkingDir;
        const names = [...(image?.tags ?? []), ...(image?.digests ?? [])];
        this.#sameRepository ||= names.some(name => namesRepository(this.#subject, name));
    }
    /** Beside other shards only its name tells whose a container is; one that was asked for by another name proves nothing. */
    async #mayBeSiblings(engine) {
        const { siblings = [] } = this.#subject;
        if (siblings.length === 0)
            return false;
        return !namesSubject(this.#subject, this.#reference) || (await this.#mayBeAskedForById(engine));
    }
    /** Where an ID was asked for, Podman tells the newest name of the image, which it lists first. The attribute is Podman's. */
    async #mayBeAskedForById(engine) {
        if (!('podId' in this.#first.attributes))
            return false;
        const image = await engine.image(this.#subject.engineId).catch(() => undefined);
        const newest = image?.tags[0];
        return newest === undefined || namesSubject(this.#subject, newest);
    }
    /**
     * Without an inspection: its name was asked for, which has named the candidate all the time, and the label is there. An
     * image derived from the candidate has the label too, so the label alone is no proof; nor is the ID, by which the step of
     * a build asks for it.
     */
    #isSubjectByEvent() {
        const { arm, label } = this.#subject;
        // A published image has no label of this run.
        const labelled = arm === 'baseline' || this.#first.attributes[label.key] === label.value;
        return labelled && this.#tagHeld && namesSubject(this.#subject, this.#reference);
    }
}
/**
 * Podman tells neither of removals by force nor of stops that had to kill (seen with 4.3 and 5.4): an end by SIGTERM or
 * SIGKILL is all there is, so there it counts as asked for. This attribute is Podman's alone.
 */
function isPodman(attributes) {
    return 'containerExitCode' in attributes;
}
function isKilledForMemory(run) {
    return run.outOfMemory === true && isCrash(run);
}
/** A container that crashed and was started again stays one that crashed. */
function isCrash(run) {
    return run.exitCode !== undefined && run.exitCode !== 0 && !wasAsked(run);
}
/** Before it has ended, any signal that can end it counts. */
function wasAsked({ exitCode, signals, stopped }) {
    return stopped || [...signals].some(one => ENDING_SIGNALS[one]?.(exitCode ?? 137) ?? false);
}
function exitCode(text) {
    return text !== undefined && /^-?\d{1,10}$/.test(text) ? { exitCode: Number(text) } : {};
}

;// CONCATENATED MODULE: ./build/src/trial/witness/observed-containers.js



/** The containers that were created or started while the witness watched, in the engine's order. */
class ObservedContainers {
    #entries = new Map();
    #engine;
    #subject;
    #tag;
    #others;
    #logs;
    constructor(engine, subject, { tag, others }, logs) {
        this.#engine = engine;
        this.#subject = subject;
        this.#tag = tag;
        this.#others = others;
        this.#logs = logs;
    }
    take(event, file) {
        const begins = event.action === 'create' || event.action === 'start';
        const entry = this.#entries.get(event.id) ?? (begins ? this.#enter(event) : undefined);
        if (entry === undefined)
            return;
        if (begins)
            entry.files.add(file);
        entry.container.take(event);
        if (event.action === 'start')
            this.#follow(entry);
        if (event.action === 'die') {
            const looked = entry.container.lookForMemory(this.#engine);
            entry.identified = entry.identified.then(() => looked);
        }
    }
    /** Asks about those that were never started why they were not. */
    async lookAgain() {
        await this.identified();
        await Promise.all([...this.#entries.values()].map(({ container }) => container.lookAgain(this.#engine)));
    }
    /** Resolves when every container seen so far has been looked at. */
    async identified() {
        await Promise.all([...this.#entries.values()].map(entry => entry.identified));
        await this.#others.settled();
        await Promise.all([...this.#entries.values()].map(({ container }) => container.compare(this.#others)));
    }
    during(file) {
        const entries = [...this.#entries.values()].filter(entry => entry.files.has(file) && !entry.container.isBuildStep);
        return entries.map(({ container, log }) => container.evidence(log && this.#logName(container.id)));
    }
    /** The containers that were created and not seen to be destroyed. */
    get left() {
        return [...this.#entries.values()]
            .filter(({ container }) => container.wasCreated && !container.destroyed)
            .map(({ container }) => container.id);
    }
    /** Those of them that the tests have started from the image under trial, by the name that they were told or by its ID. */
    get ownLeft() {
        return [...this.#entries.values()]
            .filter(({ container }) => container.wasCreated && !container.destroyed && container.isOwn)
            .map(({ container }) => container.id);
    }
    /** What keeps the events of these containers from being believed. */
    get doubts() {
        return [...this.#entries.values()].flatMap(({ container }) => {
            const label = container.isOfSubject && !container.isBuildStep ? container.maskedAttribute : undefined;
            if (label === undefined)
                return [];
            return [
                `container ${container.id.slice(0, 12)} has a label "${label}", which hides how it ended; rename the label`,
            ];
        });
    }
    /** What a reader should know, and no rule can judge; each sentence once. */
    get notes() {
        return [...new Set([...this.#entries.values()].flatMap(({ container }) => container.notes))];
    }
    /** Ends the logs; those of ended containers may finish first. Resolves with the errors of the file system. */
    async closeLogs(deadline) {
        const followed = [...this.#entries.values()].flatMap(({ container, log }) => log ? [{ container, log }] : []);
        const finishing = followed.filter(({ container }) => !container.isRunning).map(({ log }) => log.ended);
        await Promise.race([Promise.all(finishing), deadline]);
        for (const { log } of followed)
            log.stop();
        return (await Promise.all(followed.map(({ log }) => log.ended))).filter(error => error !== undefined);
    }
    #enter(event) {
        const container = new ObservedContainer(event, this.#subject, this.#tag);
        const identified = container.identify(this.#engine);
        // A registry that has to be asked answers while the tests go on.
        void identified.then(() => container.compare(this.#others));
        const entry = { container, files: new Set(), identified };
        this.#entries.set(event.id, entry);
        return entry;
    }
    /** Opens the log at once when the name is the candidate's, because a short-lived container is soon gone. */
    #follow(entry) {
        const { container } = entry;
        if (container.isOfSubject)
            this.#open(entry);
        else
            entry.identified = entry.identified.then(() => (container.isOfSubject ? this.#open(entry) : undefined));
    }
    /** A second start writes the file again: the engine tells the output from the beginning. */
    #open(entry) {
        const path = (0,external_node_path_.join)(this.#logs.dir, this.#fileName(entry.container.id));
        const before = entry.log?.ended ?? Promise.resolve();
        entry.log = new ContainerLog(this.#engine, entry.container.id, path, this.#logs.limit, before);
    }
    #logName(id) {
        return `${(0,external_node_path_.basename)(this.#logs.dir)}/${this.#fileName(id)}`;
    }
    #fileName(id) {
        return `${this.#logs.prefix}container-${id.replace(/\W/g, '').slice(0, 12)}.log`;
    }
}

;// CONCATENATED MODULE: ./build/src/trial/witness/witness.js
var witness_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var witness_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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







const LOG_LIMIT = 10 * 1024 * 1024;
const LOG_TIMEOUT_MS = 2000;
const usualSleep = (ms, signal) => (0,external_node_timers_promises_.setTimeout)(ms, undefined, { signal });
/**
 * The recorder of what the engine did during a trial: every container with the identity of its image, and everything
 * that happened to the candidate's name. It reads events from before the trial to after it, so a container cannot come
 * and go unseen. A container counts for the file in which it was created, and for every later file that starts it again.
 */
class Witness {
    #events;
    #sleep;
    #barrier;
    #subject;
    #tag;
    #images;
    #others;
    #pulled;
    #containers;
    #listening;
    #incidents = [];
    #doubts = new Set();
    #file;
    #stopped;
    constructor(engine, events, options) {
        const { subject, others, logsDir: dir, logPrefix: prefix = '', logLimit: limit = LOG_LIMIT } = options;
        this.#events = events;
        this.#sleep = options.sleep ?? usualSleep;
        this.#barrier = new event_barrier/* EventBarrier */.C(engine, this.#sleep, subject.label.value);
        this.#subject = subject;
        this.#tag = new CandidateTag(subject);
        this.#images = new ImageLog(engine, subject);
        this.#others = others;
        this.#pulled = new PulledImages(engine, subject);
        const known = { tag: this.#tag, others };
        this.#containers = new ObservedContainers(engine, subject, known, { dir, prefix, limit });
        this.#listening = this.#listen();
    }
    /** Rejects when the engine gives no event stream; a stream that proves to be dead makes the testimony incomplete. */
    static async start(engine, options) {
        await (0,promises_.mkdir)(options.logsDir, { recursive: true });
        // What the gate itself did to its images a moment ago must not look like something that happened in the trial.
        if (engine.tellsImagesLate)
            await Witness.#letImagesBeTold(engine, options);
        const witness = new Witness(engine, await engine.watch(), options);
        await witness.#reachBarrier();
        return witness;
    }
    /** Resolves when the events of images up to now have been told; a stream that breaks is for the next one to tell. */
    static async #letImagesBeTold(engine, { subject, sleep: pause = usualSleep }) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const events = witness_addDisposableResource(env_1, await engine.watch(), true);
            const barrier = new event_barrier/* EventBarrier */.C(engine, pause, subject.label.value);
            const told = (async () => {
                for await (const event of events)
                    barrier.take(event);
            })().catch(() => { });
            await barrier.reach(told);
            await barrier.close();
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = witness_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    /** Containers belong to this file from now on, also those whose events have not arrived yet. */
    enterFile(file) {
        this.#file = file;
    }
    /** To be called before the containers of the file are removed: what could not be started is asked why. */
    async lookAgain() {
        await this.#reachBarrier();
        await this.#containers.lookAgain();
    }
    /** The containers of the image under trial that the tests have left. */
    get ownLeft() {
        return this.#containers.ownLeft;
    }
    /** The containers of the file, once everything that happened in it has been read. */
    async leaveFile() {
        const file = this.#file;
        await this.#reachBarrier();
        this.#file = undefined;
        await this.#containers.identified();
        return file === undefined ? [] : this.#containers.during(file);
    }
    /** Ends the watch. Every call gives the same testimony; never rejects for what the engine does. */
    stop() {
        this.#stopped ??= this.#stop();
        return this.#stopped;
    }
    async [Symbol.asyncDispose]() {
        await this.stop();
    }
    async #stop() {
        await this.#reachBarrier();
        await this.#barrier.close();
        await this.#events[Symbol.asyncDispose]();
        await this.#listening;
        await this.#containers.identified();
        await this.#closeLogs();
        const doubts = [...this.#doubts, ...this.#containers.doubts];
        return {
            containers: this.#containers.during(undefined),
            imageEvents: await this.#images.all(),
            pulled: await this.#pulled.all(),
            complete: doubts.length === 0,
            detail: doubts.join('; '),
            notes: [...this.#containers.notes, ...this.#others.notes],
            incidents: this.#incidents,
            createdIds: this.#containers.left,
        };
    }
    async #listen() {
        try {
            for await (const event of this.#events)
                this.#take(event);
        }
        catch (error) {
            this.#doubt(error);
        }
    }
    #take(event) {
        const isOwn = this.#barrier.take(event);
        this.#reachDueBarrier();
        if (isOwn || isSiblings(this.#subject, event.reference))
            return;
        if (event.type === 'container') {
            this.#containers.take(event, this.#file);
        }
        else {
            this.#tag.take(event);
            this.#others.take(event);
            this.#images.take(event, this.#file);
            this.#pulled.take(event);
        }
    }
    async #reachBarrier() {
        const failure = await this.#barrier.reach(this.#listening);
        if (failure !== undefined)
            this.#doubt(failure);
        this.#reachDueBarrier();
    }
    #reachDueBarrier() {
        if (this.#barrier.isDue && this.#stopped === undefined)
            void this.#reachBarrier();
    }
    /** Only the first incident is kept: the others follow from it. */
    #doubt(error) {
        this.#doubts.add((0,errors/* messageOf */.bD)(error));
        if (error instanceof errors/* IncidentError */.x1 && this.#incidents.length === 0)
            this.#report(error.kind, error.message);
    }
    async #closeLogs() {
        const done = new AbortController();
        const deadline = this.#sleep(LOG_TIMEOUT_MS, done.signal).catch(() => { });
        for (const error of await this.#containers.closeLogs(deadline)) {
            this.#report((0,errors/* writeFailureKind */.Ex)(error), `a container's log could not be written: ${error.message}`);
        }
        done.abort();
    }
    #report(kind, detail) {
        this.#incidents.push({ kind, detail, ...(this.#file !== undefined && { file: this.#file }) });
    }
}

;// CONCATENATED MODULE: ./build/src/trial/trial.js
var trial_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var trial_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
















/** The evidence of a consumer to which nothing has happened yet. */
function blankEvidence(config, run, trial, arm = 'candidate') {
    const { name, repository, ref } = config;
    return {
        schema: evidence/* EVIDENCE_SCHEMA */.m$,
        run,
        trial,
        arm,
        consumer: { name, repository, ref, modified: [] },
        witness: { complete: false, detail: 'the trial was not started' },
        files: [],
        imageEvents: [],
        incidents: [],
        asked: [],
    };
}
/**
 * One run of a consumer's tests on one image. It never rejects for what happens in the trial:
 * that becomes evidence. Afterwards no process and no container of the trial is left.
 */
async function runTrial(config, pin, image, context) {
    const { name, version, apiVersion } = context.facts;
    const evidence = {
        ...blankEvidence(config, context.run, context.trial, image.arm),
        engine: { name, version, apiVersion },
    };
    evidence.consumer.pin = pin.commit;
    let shards = [];
    try {
        const { others } = context;
        await others.look();
        const exclusive = { repository: image.repository, run: context.run, others };
        evidence.incidents.push(...(await exclusiveIncidents(config, exclusive, context.engine)));
        if (evidence.incidents.length === 0) {
            const pinned = filesToTellApart(config, pin.tree);
            // Also before the tests: a change that they take back at their end is one all the same.
            const { modified } = await treeState(pin, context);
            evidence.consumer.modified = modified;
            shards = await (0,trial_shards/* makeShards */.O)(config, image, context, context.engine);
            const whole = { ...context, pinned };
            // Waits for every shard, also when one rejects: otherwise the others would go on with nobody to end them.
            const ends = await Promise.allSettled(shards.map(shard => runShard(config, shard, evidence, whole)));
            await recordTestimonies(testimoniesOf(ends), image, shards, evidence, context);
        }
    }
    catch (error) {
        evidence.incidents.push(incidentOf(error));
    }
    try {
        await checkAfterTrial(config, pin, image, shards, evidence, context);
    }
    catch (error) {
        evidence.incidents.push(incidentOf(error));
    }
    return inFileOrder(config, evidence);
}
// Tests with `report.path` write reports into the checkout, and a file of the pin must not be read as one of them.
function filesToTellApart({ test }, tree) {
    return test.report.path === undefined ? [] : (0,checked_out_tree/* trackedPaths */.f4)(tree);
}
function treeState({ tree }, { workspace, git }) {
    // Also for a cancelled run the evidence says what is checked out.
    const signal = new AbortController().signal;
    return readTreeState(tree, workspace.checkout, workspace.scratch, { ...git, signal });
}
// Shards end in any order; the evidence has the order of the configuration.
function inFileOrder({ test }, evidence) {
    const position = ({ file }) => test.files.indexOf(file);
    return { ...evidence, files: evidence.files.toSorted((a, b) => position(a) - position(b)) };
}
/** Whatever was thrown, as an incident. */
function incidentOf(error) {
    if (error instanceof errors/* IncidentError */.x1)
        return { kind: error.kind, detail: error.message };
    return { kind: (0,errors/* writeFailureKind */.Ex)(error), detail: (0,errors/* messageOf */.bD)(error) };
}
/** @throws what the first of the shards that broke off has thrown */
function testimoniesOf(ends) {
    for (const end of ends)
        if (end.status === 'rejected')
            throw end.reason;
    return ends.flatMap(end => (end.status === 'fulfilled' ? [end.value] : []));
}
/** Adds to the evidence what the witnesses of all shards have seen. */
async function recordTestimonies(testimonies, image, shards, evidence, context) {
    evidence.witness = {
        complete: testimonies.every(({ complete }) => complete),
        ...notesOf(testimonies),
        detail: testimonies.flatMap(({ detail }) => (detail === '' ? [] : [detail])).join('; '),
    };
    const { candidate } = image;
    const names = [candidate.reference, ...candidateNames(shards, image)];
    // A shard knows the candidate by a tag of its own. In the evidence the candidate has one name.
    evidence.imageEvents = testimonies
        .flatMap(({ imageEvents }) => imageEvents)
        .map(event => {
        const own = names.some(name => (0,image_reference/* sameReference */.kP)(event.reference, name));
        return own ? { ...event, reference: candidate.reference } : event;
    });
    evidence.incidents.push(...testimonies.flatMap(({ incidents }) => incidents));
    const pulled = oncePerDigest(testimonies.flatMap(testimony => testimony.pulled));
    if (pulled.length > 0)
        evidence.pulled = pulled;
    evidence.files = await Promise.all(evidence.files.map(async (file) => {
        const own = await withoutOwnCauses(file, context.workspace);
        return withLogExcerpts(own, context.workspace.evidence, image.arm);
    }));
    // On a shared machine other containers that were created meanwhile may be someone else's.
    const created = context.ownsMachine ? testimonies.flatMap(({ createdIds }) => createdIds) : [];
    for (const id of new Set(created))
        await context.engine.removeContainer(id);
}
function notesOf(testimonies) {
    const notes = [...new Set(testimonies.flatMap(testimony => testimony.notes))];
    return notes.length === 0 ? {} : { notes };
}
/** The tags of the candidate that were made for the shards. */
function candidateNames(shards, { arm }) {
    return arm === 'candidate' ? shards.flatMap(({ names }) => names) : [];
}
async function runShard(config, shard, evidence, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { image, siblings, overrides, logPrefix } = shard;
        const label = { key: candidate_marks/* RUN_LABEL */.jQ, value: context.run };
        const witness = trial_addDisposableResource(env_1, await Witness.start(context.engine, {
            subject: { ...image, label, siblings },
            others: context.others,
            logsDir: context.workspace.logs,
            logPrefix,
        }), true);
        const output = context.output(shard.name);
        const onOutput = (chunk) => output.write(chunk);
        try {
            for (const index of shard.files) {
                if (evidence.incidents.length > 0)
                    break;
                await runFile(config, index, witness, evidence, { ...context, ...overrides, onOutput, siblings });
            }
            return await witness.stop();
        }
        finally {
            output.end();
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = trial_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function runFile(config, index, witness, evidence, context) {
    const file = config.test.files[index];
    const { listener } = context;
    listener({
        kind: 'file-started',
        consumer: context.title,
        file,
        index: index + 1,
        of: config.test.files.length,
    });
    witness.enterFile(file);
    let outcome;
    try {
        outcome = await runTestFile(config, index, context);
    }
    catch (error) {
        evidence.incidents.push({ ...incidentOf(error), file });
    }
    await witness.lookAgain();
    try {
        // Each file starts from nothing: a container that one file leaves would be attached to by the next.
        await removeContainers(config, context, witness.ownLeft);
    }
    catch (error) {
        evidence.incidents.push({ ...incidentOf(error), file });
    }
    const containers = await witness.leaveFile();
    if (outcome === undefined)
        return;
    const { reference, tag } = context.image;
    const asked = { repository: (0,image_reference/* repositoryOf */._M)(reference), tag };
    const folder = context.workspace.evidence;
    const { file: done, incidents } = await explainUnusedImage({ ...outcome, containers }, folder, asked);
    evidence.files.push(done);
    evidence.incidents.push(...incidents);
    listener({ kind: 'file-ended', consumer: context.title, file, ...countOutcomes(done), ms: done.durationMs });
}
/** @param own those of the image under trial that were seen: one that was published has no label to find them by */
async function removeContainers(config, context, own) {
    const { engine, run, siblings } = context;
    const all = await engine.containersWithLabel(`${candidate_marks/* RUN_LABEL */.jQ}=${run}`);
    // With several shards, only the image's name says whose a container is. The rest is removed when the trial ends.
    const alone = siblings.length === 0;
    const ours = all.filter(({ reference }) => alone || (0,image_reference/* sameReference */.kP)(reference, context.image.reference));
    const named = await Promise.all(config.exclusive.containers.map(name => engine.container(name)));
    const ids = [...ours, ...named.filter(one => one !== undefined)].map(({ id }) => id);
    for (const id of new Set([...ids, ...own]))
        await engine.removeContainer(id);
}
async function checkAfterTrial(config, pin, image, shards, evidence, context) {
    const { engine, run } = context;
    await (0,build/* removeContainersOfRun */.xE)(run, engine);
    if (image.arm === 'baseline')
        for (const { id } of await engine.containersOf(image.reference))
            await engine.removeContainer(id);
    const tree = await treeState(pin, context);
    evidence.consumer.modified = [...new Set([...evidence.consumer.modified, ...tree.modified])];
    if (tree.commit !== undefined)
        evidence.consumer.commit = tree.commit;
    const { candidate } = image;
    const names = [candidate.reference, ...candidateNames(shards, image)];
    const ids = await Promise.all(names.map(async (name) => (await engine.image(name))?.id));
    // When one of several tags has moved, the evidence has where that one points.
    const [after] = [...ids.filter(id => id !== candidate.engineId), candidate.engineId];
    if (after !== undefined)
        evidence.tagAfter = after;
    for (const { reference } of (0,trial_shards/* shardNames */.b)(config, image.repository, context.image.tag))
        await engine.untag(reference);
}
function countOutcomes({ report }) {
    const of = (...outcomes) => report.cases.filter(({ outcome }) => outcomes.includes(outcome)).length;
    return { passed: of('passed'), failed: of('failed', 'errored'), skipped: of('skipped', 'xfailed') };
}
/** Keeps the evidence where a later stage finds it. */
async function writeEvidence(evidence, folder) {
    await (0,files/* writeFresh */._o)((0,external_node_path_.join)(folder, 'evidence.json'), `${JSON.stringify(evidence, null, 2)}\n`);
}


/***/ }),

/***/ 91383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ classOf),
/* harmony export */   W: () => (/* binding */ countMarks)
/* harmony export */ });
/**
 * A break is told by a candidate that failed in its own trial and in two rounds, and a baseline that passed in both. Fewer
 * runs would take more flaky tests for breaks than docs/error-rate.md says, and a break that is always there needs no more.
 */
const BROKEN = { candidate: 3, baseline: 2 };
/** What holds for both images is told by two runs of each. */
const ALIKE = 2;
/** The class of a test; undefined where nothing is to be said of it. */
function classOf({ candidate, baseline, sameFailures, skipCounts, whole, }) {
    const c = countMarks(candidate);
    const b = countMarks(baseline);
    if (c.failed > 0)
        return failedClass(c, b, sameFailures);
    if (c.skipped > 0)
        return skippedClass(c, b, sameFailures, skipCounts);
    if (c.passed > 0)
        return b.failed > 0 ? { class: 'fixed', decided: true } : undefined;
    // A test whose name differs from run to run is missing from some runs of the baseline too.
    const ran = b.passed + b.failed;
    if (ran === 0 || ran < whole.baseline || whole.candidate === 0)
        return undefined;
    return { class: 'vanished', decided: whole.candidate >= ALIKE && ran >= ALIKE };
}
function failedClass(c, b, sameFailures) {
    const always = c.passed + c.skipped === 0;
    if (b.failed === 0) {
        if (!always)
            return { class: 'newly-flaky', decided: false };
        const decided = c.failed >= BROKEN.candidate && b.passed >= BROKEN.baseline && b.skipped === 0;
        return { class: 'newly-broken', decided };
    }
    if (!always)
        return sameFailures ? { class: 'flaky', decided: true } : { class: 'newly-flaky', decided: false };
    // It fails always on the candidate, and sometimes on the baseline: that it fails there at times may hide a break.
    if (b.passed + b.skipped > 0)
        return { class: 'masked', decided: false };
    return alike(c.failed, b.failed, sameFailures);
}
function skippedClass(c, b, sameFailures, skipCounts) {
    const ran = b.passed + b.failed;
    if (c.passed > 0) {
        if (!skipCounts)
            return undefined;
        const isOld = b.skipped > 0 && sameFailures;
        return isOld ? { class: 'flaky', decided: true } : { class: 'newly-flaky', decided: false };
    }
    if (b.skipped === 0) {
        if (ran === 0 && !skipCounts)
            return undefined;
        return { class: 'newly-skipped', decided: c.skipped >= ALIKE && ran >= ALIKE };
    }
    if (!skipCounts)
        return undefined;
    return ran > 0 ? { class: 'masked', decided: false } : alike(c.skipped, b.skipped, sameFailures);
}
function alike(candidate, baseline, sameFailures) {
    const decided = candidate >= ALIKE && baseline >= ALIKE;
    return { class: sameFailures ? 'already-broken' : 'masked', decided };
}
function countMarks(marks) {
    const counts = { passed: 0, failed: 0, skipped: 0, absent: 0 };
    for (const mark of marks)
        counts[mark]++;
    return counts;
}


/***/ }),

/***/ 37259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isDecided),
/* harmony export */   n: () => (/* binding */ classifiedTests)
/* harmony export */ });
/* harmony import */ var _classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91383);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72895);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4229);



/** Whether no further run can change what is said of any of its tests. */
function isDecided(history) {
    return subjectsIn(history).every(subject => classifiedRuns(subject, history)?.decided !== false);
}
/** Every test of a file, and the file itself, that was not green on both images in every run. */
function classifiedTests(history, alreadyBroken) {
    return subjectsIn(history).flatMap(subject => {
        const found = classifiedRuns(subject, history);
        return found === undefined ? [] : [describedTest(subject, history.file, found, alreadyBroken)];
    });
}
function subjectsIn({ candidate, baseline }) {
    const subjects = new Map();
    for (const { subjects: own } of [...candidate, ...baseline])
        for (const [key, one] of own)
            if (!subjects.has(key))
                subjects.set(key, one);
    return [...subjects.values()];
}
function classifiedRuns(subject, { candidate, baseline }) {
    const own = runsOf(subject, candidate);
    const other = runsOf(subject, baseline);
    if (own.every(isPass) && other.every(isPass))
        return undefined;
    const shown = own.some(({ mark }) => mark === 'failed') ? 'failed' : 'skipped';
    const listed = own.some(({ text }) => text !== undefined);
    const found = (0,_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .K)({
        candidate: marksIn(own),
        baseline: marksIn(other),
        sameFailures: hasShown(words(other, shown), words(own, shown)),
        skipCounts: own.some(({ skipCounts }) => skipCounts),
        whole: { candidate: listed ? 0 : countWhole(candidate), baseline: countWhole(baseline) },
    });
    if (found === undefined)
        return undefined;
    // A crash is excused only by a baseline that crashes in every run.
    const decided = found.decided || (isOfContainer(subject) && other.some(isPass));
    return { ...found, decided, own, other, shown };
}
function describedTest(subject, file, { class: name, decided, own, other, shown }, alreadyBroken) {
    const { test, code } = subject;
    const text = own.find(({ mark }) => mark === shown)?.text;
    const baselineText = other.find(({ mark }) => mark === 'failed' || mark === shown)?.text;
    const known = text ?? baselineText;
    return {
        file,
        ...(test !== undefined && { test }),
        ...(code !== undefined && { code }),
        class: name,
        decided,
        candidate: marksIn(own),
        baseline: marksIn(other),
        ...(known !== undefined && { fingerprint: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .R)(known) }),
        ...(text !== undefined && { text }),
        ...(baselineText !== undefined && { baselineText }),
        counts: doesCount(name, decided, isOfContainer(subject), alreadyBroken),
    };
}
function isOfContainer({ code }) {
    return code !== undefined && (0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfContainers */ .OM)(code);
}
function doesCount(name, decided, isCrash, alreadyBroken) {
    if (name === 'fixed')
        return false;
    if (name === 'flaky')
        return isCrash;
    return name !== 'already-broken' || !decided || alreadyBroken === 'block';
}
function runsOf(subject, runs) {
    const usual = subject.test === undefined ? 'passed' : 'absent';
    return runs.map(({ subjects }) => subjects.get((0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectKey */ .ow)(subject)) ?? { mark: usual, skipCounts: false });
}
function countWhole(runs) {
    return runs.filter(({ isWhole }) => isWhole).length;
}
function isPass({ mark }) {
    return mark === 'passed';
}
function marksIn(runs) {
    return runs.map(({ mark }) => mark);
}
function words(runs, mark) {
    return new Set(runs.flatMap(run => (run.mark === mark ? [run.text ?? ''] : [])));
}
/** Whether each of these texts is one that was shown, but for what differs from run to run. */
function hasShown(shown, texts) {
    if (shown.size === 0)
        return texts.size === 0;
    const others = [...texts].filter(text => !shown.has(text));
    if (others.length === 0)
        return true;
    const known = new Set([...shown].map(_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizedFailure */ .o));
    return others.every(text => known.has((0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizedFailure */ .o)(text)));
}


/***/ }),

/***/ 94472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ controlReasons),
/* harmony export */   v: () => (/* binding */ candidateReasons)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26064);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54486);


/** What must hold for the trial as a whole: which image, which commit, and that nothing was missed. */
function candidateReasons(evidence) {
    const { candidate } = evidence;
    if (candidate === undefined)
        return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('identity-missing', 'the evidence names no candidate'), ...pinReasons(evidence)];
    return [...pinReasons(evidence), ...witnessReasons(evidence), ...imageReasons(evidence)];
}
/** What must hold for the candidate at the end of every trial: its tag and its archive are what they were. */
function imageReasons(evidence) {
    const { candidate } = evidence;
    if (candidate === undefined)
        return [];
    return [...tagReasons(evidence, candidate), ...archiveReasons(evidence, candidate)];
}
function archiveReasons({ archiveAfter }, { archive }) {
    if (archiveAfter?.sha256 === archive.sha256 && archiveAfter.bytes === archive.bytes)
        return [];
    const now = archiveAfter === undefined ? 'is gone' : `has the SHA-256 ${archiveAfter.sha256}`;
    return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('archive-changed', `the archive ${now}, and was frozen with ${archive.sha256}`)];
}
function pinReasons({ consumer }) {
    const { pin, commit, modified } = consumer;
    if (pin === undefined || commit === undefined) {
        return [
            (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('pin-missing', `pin: ${pin ?? 'unknown'}, checked out after the trial: ${commit ?? 'unknown'}`),
        ];
    }
    if (commit !== pin)
        return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('tree-modified', `${commit} is checked out after the trial, the pin is ${pin}`)];
    if (modified.length === 0)
        return [];
    return [
        (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('tree-modified', `${modified.length} tracked files differ: ${modified.slice(0, 5).join(', ')}`),
    ];
}
function witnessReasons({ witness }) {
    return witness.complete ? [] : [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('witness-incomplete', witness.detail)];
}
function tagReasons({ tagAfter, imageEvents }, candidate) {
    const onTag = imageEvents.filter(({ reference }) => reference === candidate.reference);
    const over = onTag.filter(({ action }) => action === 'pull' || action === 'load' || action === 'import');
    const moved = onTag.filter(({ action, imageId }) => action === 'tag' && imageId !== candidate.engineId);
    const findings = over.map(event => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('candidate-pulled-over', `${event.action} of ${event.reference}`, event));
    for (const event of moved) {
        findings.push((0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('candidate-tag-moved', `${event.reference} was made to name ${event.imageId}`, event));
    }
    if (tagAfter === candidate.engineId || moved.length > 0)
        return findings;
    const now = tagAfter === undefined ? 'names nothing' : `names ${tagAfter}`;
    return [...findings, (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('candidate-tag-moved', `${candidate.reference} ${now} after the trial`)];
}
/**
 * What must hold for the negative control, where there is one: each of its files failed, and met the dead image.
 *
 * @param stopped the trial of the candidate did not come to its end: then there is no control, and that explains it
 */
function controlReasons({ control }, trials, stopped) {
    const [only, second] = trials;
    if (control === undefined || (only === undefined && stopped))
        return [];
    if (only === undefined || second !== undefined) {
        return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('control-missing', `expected the evidence of one trial, got ${trials.length}`)];
    }
    const incidents = only.incidents.map(({ kind, detail, file }) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)(kind, `the control: ${detail}`, { file }));
    if (incidents.length > 0)
        return incidents;
    const gaps = only.witness.complete
        ? []
        : [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('witness-incomplete', `the control: ${only.witness.detail}`)];
    return [...gaps, ...imageReasons(only), ...control.flatMap(file => controlFile(file, only))];
}
function controlFile(file, { files }) {
    const [only, second] = files.filter(one => one.file === file);
    if (only === undefined || second !== undefined) {
        return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('control-missing', `${file} left no evidence of one run of the control`, { file })];
    }
    const findings = passedReasons(only);
    const seen = only.containers.some(({ image }) => image === 'control');
    const met = seen ? [] : [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('control-not-seen', 'no container of the dead image was created')];
    return [...findings, ...met].map(found => ({ ...found, file }));
}
function passedReasons({ report, exitCode, signal, timedOut }) {
    const passed = report.cases.filter(({ outcome }) => outcome === 'passed');
    if (passed.length > 0) {
        // The finding is about the whole file: a test that needs no image makes the others doubtful as well.
        return passed.map(({ id }) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('control-passed', `${id} passed against a dead image`));
    }
    if (exitCode === 0)
        return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('control-passed', 'the command ended with exit code 0')];
    const failed = report.cases.filter(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6);
    // A failure with a cause of its own does not show that the tests notice the dead image.
    if (failed.length > 0 && failed.every(({ cause }) => cause !== undefined)) {
        const causes = new Set(failed.flatMap(({ cause }) => cause ?? []));
        return [...causes].map(cause => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)(cause, 'every test of the control failed because of this'));
    }
    if (signal === undefined || timedOut)
        return [];
    return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('killed-by-signal', `the control was ended by ${signal}`)];
}


/***/ }),

/***/ 4229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OM: () => (/* binding */ isOfContainers),
/* harmony export */   UB: () => (/* binding */ marksOfTrial),
/* harmony export */   WQ: () => (/* binding */ isExplainable),
/* harmony export */   jJ: () => (/* binding */ marksOfRun),
/* harmony export */   ow: () => (/* binding */ subjectKey)
/* harmony export */ });
/* unused harmony export isOfFile */
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26064);
/* harmony import */ var _file_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27815);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54486);



/** Reasons of a test that the runs on both images may explain. */
const OF_TESTS = [
    'test-failed',
    'test-errored',
    'test-failed-unused',
    'unexpected-skip',
];
/** The same of a file as a whole: they are one mark. */
const OF_FILES = [
    'timed-out',
    'timed-out-unused',
    'exit-not-zero',
    'killed-by-signal',
    'report-missing',
    'report-malformed',
    'report-empty',
    'none-passed',
];
/** Never excused, unless the baseline does the same in every run: a mark for each. */
const OF_CONTAINERS = [
    'container-crashed',
    'container-out-of-memory',
    'nothing-to-run',
    'container-refused',
];
function subjectKey({ test, code }) {
    return test !== undefined ? `test ${test}` : `file ${subjectCode(code) ?? ''}`;
}
/** Of codes that are one mark, none; so that they have one key. */
function subjectCode(code) {
    return code !== undefined && OF_CONTAINERS.includes(code) ? code : undefined;
}
/** Whether what a reason is about can be explained by runs on both images. */
function isExplainable({ code, test }) {
    return test !== undefined ? OF_TESTS.includes(code) : isOfFile(code) || isOfContainers(code);
}
function isOfFile(code) {
    return OF_FILES.includes(code);
}
function isOfContainers(code) {
    return OF_CONTAINERS.includes(code);
}
/** What a run of a file in a round says. */
function marksOfRun(file, policy, arm) {
    const found = (0,_file_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .fileReasons */ .A$)(file, policy, arm);
    const met = file.containers.some(({ image, started }) => image === arm && started);
    const faults = found.filter(one => one.code !== 'candidate-not-seen' && isFault(one));
    const isWhole = !found.some(({ code, test }) => test === undefined && isOfFile(code) && code !== 'none-passed');
    return {
        isWhole,
        subjects: subjectsOf(file, found),
        faults: met ? faults : [notMet(file, arm), ...faults],
    };
}
/** What the candidate's own trial of a file says; undefined where it has reasons that no runs can explain. */
function marksOfTrial(file, policy) {
    return (0,_file_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .fileReasons */ .A$)(file, policy).some(isFault) ? undefined : marksOfRun(file, policy, 'candidate');
}
// A cause that a failed test names is nobody's, and leaves the others as they are.
function isFault(found) {
    return found.test === undefined ? !isExplainable(found) : found.code === 'rerun';
}
function notMet({ file }, arm) {
    const detail = `no container of the ${arm} was seen while ${file} ran on it`;
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)(arm === 'baseline' ? 'baseline-not-seen' : 'candidate-not-seen', detail, { file });
}
function subjectsOf({ report }, found) {
    const subjects = new Map();
    const add = (one) => subjects.set(subjectKey(one), one);
    const ofTests = found.filter(({ code, test }) => test !== undefined && OF_TESTS.includes(code));
    const codes = new Map(ofTests.map(({ test, code }) => [test, code]));
    // What a broken report says is no proof of anything.
    for (const test of report.state === 'ok' ? report.cases : []) {
        const { id, outcome, text } = test;
        const code = codes.get(id);
        const base = { test: id, text, skipCounts: code === 'unexpected-skip' };
        if (outcome === 'passed')
            add({ ...base, mark: 'passed' });
        else if (!(0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(test))
            add({ ...base, mark: 'skipped' });
        // A failure that names a cause of its own testifies to nothing.
        else
            add({ ...base, mark: code === undefined ? 'absent' : 'failed' });
    }
    const ofFile = found.filter(({ code, test }) => test === undefined && isOfFile(code));
    const [first] = ofFile;
    if (first !== undefined)
        add(ofWhole(first.code, ofFile));
    for (const code of OF_CONTAINERS) {
        const same = found.filter(one => one.code === code);
        if (same.length > 0)
            add(ofWhole(code, same));
    }
    return subjects;
}
function ofWhole(code, found) {
    // A container's name differs from run to run, and so may the number of containers that end alike.
    const words = found.map(one => `${one.code}: ${one.detail.replace(/^\S+ (?=ended with|was killed)/, '')}`);
    return { code, mark: 'failed', text: [...new Set(words)].join('\n'), skipCounts: false };
}


/***/ }),

/***/ 96158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ filesOfNextRound),
/* harmony export */   J: () => (/* binding */ compareArms)
/* harmony export */ });
/* harmony import */ var _file_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27815);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37259);
/* harmony import */ var _image_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94472);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4229);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54486);





/** The order of a round. */
const ARMS = ['baseline', 'candidate'];
/**
 * The files to run next on one of the two images; empty where all is decided, or no round is left.
 *
 * @param evidence all of this consumer and part, so far
 * @param round from 1
 */
function filesOfNextRound(policy, evidence, arm, round) {
    const [trial] = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .candidateTrials */ .Fr)(evidence);
    if (trial === undefined || whyUnavailable(evidence) !== undefined)
        return [];
    return replay(policy, trial, roundsOf(evidence), { arm, round }).wanted;
}
/** What the rounds say, held against what the decision asked for: no more and no less may be there. */
function compareArms(policy, evidence) {
    const rounds = roundsOf(evidence);
    const [trial, second] = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .candidateTrials */ .Fr)(evidence);
    if (policy.baseline === undefined || trial === undefined || second !== undefined)
        return { state: 'none' };
    const detail = whyUnavailable(evidence);
    if (detail !== undefined)
        return { state: 'unavailable', detail };
    const { histories, faults } = replay(policy, trial, rounds);
    if (rounds.length === 0 && faults.length === 0)
        return { state: 'none' };
    const baseline = baselineOf(rounds);
    return { state: 'used', ...(baseline && { baseline }), histories, faults };
}
/** Evidence of rounds, and not of a trial or its control. */
function roundsOf(evidence) {
    return evidence.filter(({ arm, round }) => arm === 'baseline' || (arm === 'candidate' && round !== undefined));
}
/** Why the two images cannot be compared at all; undefined when they can. */
function whyUnavailable(evidence) {
    const rounds = roundsOf(evidence);
    const incidents = rounds.flatMap(one => one.incidents);
    const told = incidents.find(({ kind }) => kind === 'baseline-unavailable')?.detail;
    if (told !== undefined)
        return told;
    const digest = baselineOf(rounds)?.configDigest;
    const isSame = digest !== undefined && evidence.some(({ candidate }) => candidate?.configDigest === digest);
    return isSame ? `the published image is the candidate itself: ${digest}` : undefined;
}
function baselineOf(rounds) {
    return rounds.find(({ baseline }) => baseline !== undefined)?.baseline;
}
/** Takes the decision once more, step by step, until something does not fit or the step comes that was asked for. */
function replay(policy, trial, rounds, until) {
    const histories = beginHistories(policy, trial);
    const left = new Set(rounds);
    for (const turn of armTurns(policy)) {
        const files = wantedFiles(histories, turn);
        if (until?.round === turn.round && until.arm === turn.arm)
            return { histories, faults: [], wanted: files };
        const own = rounds.filter(({ arm, round }) => arm === turn.arm && round === turn.round);
        if (files.length === 0 && own.length === 0)
            continue;
        const faults = turnFaults(policy, turn, files, own, baselineOf(rounds));
        if (faults.length > 0)
            return { histories, faults, wanted: [] };
        for (const one of own) {
            left.delete(one);
            addRun(policy, histories, turn.arm, one);
        }
    }
    const stray = [...left].map(({ arm, round }) => faulty(`round ${round ?? '?'} of the ${arm} was not asked for`));
    return { histories, faults: stray, wanted: [] };
}
function armTurns({ baseline }) {
    const rounds = Array.from({ length: baseline?.rounds ?? 0 }, (_, index) => index + 1);
    return rounds.flatMap(round => ARMS.map(arm => ({ arm, round })));
}
/** The files of the candidate's own trial that runs may say something about. */
function beginHistories(policy, trial) {
    if (trial.incidents.length > 0 || (0,_image_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .candidateReasons */ .v)(trial).length > 0)
        return [];
    const once = trial.files.filter(({ file }) => trial.files.filter(one => one.file === file).length === 1);
    return once.flatMap(file => {
        const isRed = (0,_file_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .fileReasons */ .A$)(file, policy).some(_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .isExplainable */ .WQ);
        const marks = isRed || policy.baseline?.when === 'always' ? (0,_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .marksOfTrial */ .UB)(file, policy) : undefined;
        return marks === undefined ? [] : [{ file: file.file, candidate: [marks], baseline: [] }];
    });
}
function wantedFiles(histories, { arm, round }) {
    const open = histories.filter(history => {
        if (history.baseline.length === 0)
            return arm === 'baseline' && round === 1;
        return !(0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .isDecided */ .d)(history);
    });
    return open.map(({ file }) => file);
}
function turnFaults(policy, { arm, round }, files, own, baseline) {
    const title = `round ${round} of the ${arm}`;
    const [only, second] = own;
    if (only === undefined || second !== undefined)
        return [faulty(`${title} left ${own.length} evidence, not 1`)];
    const found = [
        ...only.incidents.map(({ kind, detail, file }) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .finding */ .gk)(kind, detail, { file })),
        ...(0,_image_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .candidateReasons */ .v)(only),
        ...(arm === 'baseline' ? baselineFaults(only, baseline) : []),
        ...only.files.flatMap(file => (0,_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .marksOfRun */ .jJ)(file, policy, arm).faults),
    ];
    const faults = found.map(one => one.code === 'baseline-not-seen' ? one : faulty(`${title}: ${one.code}: ${one.detail}`, one.file));
    if (faults.length > 0)
        return faults;
    const ran = only.files.map(({ file }) => file);
    const fits = ran.length === files.length && files.every(file => ran.includes(file));
    return fits
        ? []
        : [faulty(`${title} ran ${ran.join(', ') || 'nothing'}, and should have run ${files.join(', ')}`)];
}
/** The same image in every round, and its tag names no other. */
function baselineFaults({ baseline, candidate, imageEvents }, first) {
    if (baseline === undefined)
        return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .finding */ .gk)('identity-missing', 'the evidence names no published image')];
    const moved = first !== undefined && first.configDigest !== baseline.configDigest;
    const differs = moved
        ? [
            (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .finding */ .gk)('identity-missing', `the published image is ${baseline.configDigest}, and was ${first.configDigest}`),
        ]
        : [];
    const name = `${candidate?.repository}:${baseline.tag}`;
    const over = imageEvents.filter(({ reference, imageId, action }) => reference === name && action !== 'untag' && action !== 'delete' && imageId !== baseline.engineId);
    return [
        ...differs,
        ...over.map(({ action, imageId }) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .finding */ .gk)('candidate-tag-moved', `${action} made ${name} name ${imageId}`)),
    ];
}
function addRun(policy, histories, arm, evidence) {
    for (const file of evidence.files) {
        const history = histories.find(one => one.file === file.file);
        history?.[arm].push((0,_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .marksOfRun */ .jJ)(file, policy, arm));
    }
}
function faulty(detail, file) {
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .finding */ .gk)('round-faulty', detail, { file });
}


/***/ })

};
