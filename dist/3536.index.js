export const id = 3536;
export const ids = [3536,5594];
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2503);
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
async function freezeCandidate(candidate, registry, folder, context) {
    const { reference, engineId, repository, tag, platform, origin } = candidate;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const archive = await saveTo(archivePath(folder), reference, context);
    if (!archive.tags.includes(reference)) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .IncidentError */ .x1('internal-error', `the saved image is tagged ${archive.tags.join(', ')}, not ${reference}`);
    }
    // Consumers are at work meanwhile: one can move the tag, or put another file in the place of the archive.
    if (!archive.ids.includes(engineId)) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .IncidentError */ .x1('internal-error', `the saved image is ${archive.configDigest}, and the one that was built is ${engineId}`);
    }
    if (platform !== undefined && archive.platform !== platform)
        throw wrongPlatform(archive.platform, platform, origin);
    const identity = {
        run: context.run,
        reference,
        repository,
        tag,
        engineId,
        configDigest: archive.configDigest,
        archive: { sha256: archive.sha256, bytes: archive.bytes },
        ...originFields(origin),
        platform: archive.platform,
        registry,
    };
    await (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_6__/* .writeFresh */ ._o)(identityPath(folder), `${JSON.stringify(identity, null, 2)}\n`);
    return { identity, configuration: archive.configuration };
}
function originFields(origin) {
    if ('given' in origin)
        return origin;
    const { uncommitted, options, ...rest } = origin;
    return {
        ...rest,
        ...(uncommitted.length > 0 && { uncommitted: boundedNames(uncommitted) }),
        ...(options && { options }),
    };
}
function wrongPlatform(own, wanted, origin) {
    const what = `the candidate is for ${own}, and ${wanted} was asked for`;
    const help = 'given' in origin
        ? `give an image for ${wanted}, or --platform ${own} (platform: ${own} of a step) to try this one`
        : "does the builder know that platform, and the Dockerfile's base image have it?";
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .IncidentError */ .x1('build-failed', `${what}: ${help}`);
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
const Identity = _evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .CandidateFields */ .FX.extend({
    run: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().regex(/^[0-9a-f]{12}$/, 'expected a run'),
}).refine(_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .hasOrigin */ .TN, _evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .ORIGIN_WANTED */ .BF);
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
        // One that was given has no label of the run, and what a trial leaves of it is found another way.
        ...(identity.given === undefined
            ? differs('run', archive.labels[_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_4__/* .RUN_LABEL */ .jQ] ?? 'none', identity.run)
            : []),
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
    return (0,_shared_json_documents_js__WEBPACK_IMPORTED_MODULE_7__/* .readJsonDocument */ .E_)(path, Identity, { mostBytes: MOST_BYTES, refuse });
}
function differs(what, found, wanted) {
    return found === wanted ? [] : [`its ${what} is ${found}, and should be ${wanted}`];
}
function wrongCandidate(message, cause) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .IncidentError */ .x1('internal-error', message, { cause });
}


/***/ }),

/***/ 81072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OM: () => (/* binding */ filesNaming),
/* harmony export */   QW: () => (/* binding */ moveInBytes),
/* harmony export */   dY: () => (/* binding */ moveInFile),
/* harmony export */   hJ: () => (/* binding */ findInFile),
/* harmony export */   y8: () => (/* binding */ movePaths),
/* harmony export */   yX: () => (/* binding */ PathFinder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
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


const CHUNK = 256 * 1024;
const SLASH = Buffer.from('/');
/**
 * The files and links of a folder in which one of the paths stands. Programs that were installed into a folder know its path
 * (the first line of a script, a virtualenv's own files, compiled modules), and in a copy would go on using the original.
 *
 * What is packed or encoded is not found.
 *
 * @param folder in which no foreign process is at work
 * @throws Error when a file cannot be read
 */
async function filesNaming(folder, paths) {
    const finder = new PathFinder(paths.map(path => ({ from: path, to: path })));
    const chunk = Buffer.alloc(CHUNK);
    const found = [];
    const root = Buffer.from(`${folder}/`);
    const folders = [root];
    for (let dir = folders.pop(); dir !== undefined; dir = folders.pop())
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(dir, { withFileTypes: true, encoding: 'buffer' })) {
            const path = Buffer.concat([dir, entry.name]);
            const isLink = entry.isSymbolicLink();
            if (entry.isDirectory())
                folders.push(Buffer.concat([path, SLASH]));
            else if (isLink ? await isNamedByLink(path, paths) : entry.isFile() && (await isNamedIn(path, finder, chunk)))
                found.push({ path: path.subarray(root.length), isLink });
        }
    return found;
}
async function isNamedByLink(path, paths) {
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(path);
    return paths.some(one => target.startsWith(one));
}
/** At once where it is short: to wait for each step in each of thousands of small files costs many times the work. */
async function isNamedIn(path, finder, chunk) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const short = readShort(path, chunk);
        if (short !== undefined)
            return finder.placesIn(short).length > 0;
        const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW), true);
        return (await findInFile(file, finder, chunk)).length > 0;
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
/** Undefined for a file that does not fit into the chunk. */
function readShort(path, chunk) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
    try {
        const bytes = chunk.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, chunk, 0, CHUNK, 0));
        return bytes.length === CHUNK ? undefined : bytes;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/**
 * In a copy, puts the copies' paths in the place of the originals': in files of any kind, and in links. The paths are equally
 * long, so nothing else in a file moves; its times and its mode stay.
 *
 * @param folder the copy, in which no foreign process is at work
 * @param files as `filesNaming` says of the original
 * @param moves of paths that no other path begins with
 * @throws Error for paths of different lengths, and when a file cannot be read or written
 */
async function movePaths(folder, files, moves) {
    for (const { from, to } of moves)
        if (Buffer.byteLength(from) !== Buffer.byteLength(to))
            throw new Error(`expected a path as long as ${from}, got ${to}`);
    const finder = new PathFinder(moves);
    const chunk = Buffer.alloc(CHUNK);
    for (const { path, isLink } of files) {
        const whole = Buffer.concat([Buffer.from(`${folder}/`), path]);
        if (isLink)
            await moveLink(whole, moves);
        else
            await moveInFile(whole, finder, chunk);
    }
}
async function moveLink(path, moves) {
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(path);
    const move = moves.find(({ from }) => target.startsWith(from));
    if (move === undefined)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(move.to + target.slice(move.from.length), path);
}
/** The same in one file. */
async function moveInFile(path, finder, chunk = Buffer.alloc(CHUNK)) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const short = readShort(path, chunk);
        if (short !== undefined)
            return writePaths(path, finder.placesIn(short));
        const file = __addDisposableResource(env_2, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW), true);
        writePaths(path, await findInFile(file, finder, chunk));
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
function writePaths(path, places) {
    if (places.length === 0)
        return;
    const { atimeMs, mtimeMs, mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    const isReadOnly = (mode & 0o200) === 0;
    if (isReadOnly)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, mode | 0o200);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
    try {
        for (const { at, to } of places)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, to, at);
        if (isReadOnly)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(file, mode);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.futimesSync)(file, atimeMs / 1000, mtimeMs / 1000);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** The same in bytes that are held in memory, which are changed. */
function moveInBytes(bytes, finder) {
    for (const { at, to } of finder.placesIn(bytes))
        bytes.write(to, at);
}
/** Shorter ones stand in many places, of which each would be looked at. */
const SHORTEST_START = 8;
/** Finds paths in bytes. Those of one trial begin alike, and only that beginning is looked for. */
class PathFinder {
    /** In bytes. */
    longest;
    #searches;
    /** @param moves of paths that no other path begins with */
    constructor(moves) {
        const all = moves.map(({ from, to }) => ({ from: Buffer.from(from), to }));
        this.longest = Math.max(0, ...all.map(({ from }) => from.length));
        const start = commonStart(all.map(({ from }) => from));
        this.#searches =
            start.length < SHORTEST_START
                ? all.map(one => ({ start: one.from, moves: [one] }))
                : [{ start, moves: all }];
    }
    placesIn(bytes) {
        const places = [];
        for (const { start, moves } of this.#searches)
            for (let at = bytes.indexOf(start); at !== -1; at = bytes.indexOf(start, at + 1)) {
                const move = moves.find(({ from }) => bytes.subarray(at, at + from.length).equals(from));
                if (move !== undefined)
                    places.push({ at, to: move.to });
            }
        return places;
    }
}
function commonStart([first = Buffer.alloc(0), ...others]) {
    let length = first.length;
    for (const other of others) {
        let same = 0;
        while (same < length && other[same] === first[same])
            same += 1;
        length = same;
    }
    return first.subarray(0, length);
}
/** Where in a file which path has to stand. */
async function findInFile(file, finder, chunk = Buffer.alloc(CHUNK)) {
    const found = [];
    // A path may begin in one chunk and end in the next.
    for (let start = 0;; start += CHUNK - finder.longest) {
        const { bytesRead } = await file.read(chunk, 0, CHUNK, start);
        for (const { at, to } of finder.placesIn(chunk.subarray(0, bytesRead)))
            found.push({ at: start + at, to });
        if (bytesRead < CHUNK)
            return found;
    }
}


/***/ }),

/***/ 11348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  it: () => (/* binding */ HAR_NAME),
  T6: () => (/* binding */ keepRecording),
  i8: () => (/* binding */ readKeptRecording)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(80604);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/src/contract/har.js + 1 modules
var har = __webpack_require__(23240);
;// CONCATENATED MODULE: ./build/src/contract/har-writer.js

/**
 * The text of a recording as HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/), in pieces. What HAR has no name for stands in
 * fields that begin with `_`, as it asks for.
 *
 * @param mostBytes of UTF-8: entries beyond them are left out, and `log._truncated` says so
 */
function* harPieces(recording, mostBytes) {
    const { arm, file, exchanges, unparsed, truncated } = recording;
    const log = {
        version: '1.2',
        creator: { name: 'compat-gate', version: '1' },
        // Firefox opens no file without it (devtools/client/netmonitor/src/har/har-importer.js).
        pages: [],
        ...(arm !== undefined && { _arm: arm }),
        ...(file !== undefined && { _file: file }),
        _unparsed: unparsed,
    };
    let piece = `{"log":${JSON.stringify(log).slice(0, -1)},"entries":[`;
    let left = mostBytes - Buffer.byteLength(piece);
    let isCut = truncated === true;
    yield piece;
    for (const [index, exchange] of exchanges.entries()) {
        piece = `${index === 0 ? '' : ','}\n${JSON.stringify(entryOf(exchange))}`;
        left -= Buffer.byteLength(piece);
        isCut ||= left < 0;
        if (left < 0)
            break;
        yield piece;
    }
    yield `]${isCut ? ',"_truncated":true' : ''}}}\n`;
}
function entryOf(exchange) {
    const { startedAt, ms, connection, container, test } = exchange;
    const time = Math.max(ms, 0);
    return {
        startedDateTime: new Date(startedAt).toISOString(),
        time,
        request: requestOf(exchange),
        response: responseOf(exchange.response),
        cache: {},
        timings: { send: 0, wait: time, receive: 0 },
        connection,
        ...(ms < 0 && { _unended: true }),
        ...(container !== undefined && { _container: container }),
        ...(test !== undefined && { _test: test }),
    };
}
function requestOf({ request }) {
    const { method, target, httpVersion, headers, body } = request;
    const url = urlOf(request);
    return {
        method,
        url,
        httpVersion,
        cookies: [],
        headers: headers.map(([name, value]) => ({ name, value })),
        queryString: parametersOf(target),
        headersSize: -1,
        bodySize: body?.bytes ?? 0,
        ...((0,har/* targetOfUrl */.C7)(url) !== target && { _target: target }),
        ...(body !== undefined && {
            postData: {
                mimeType: body.mimeType ?? '',
                ...(body.text !== undefined && { text: body.text }),
                ...(body.base64 && { _encoding: 'base64' }),
                ...marksOf(body),
            },
        }),
    };
}
function responseOf(response) {
    const { status = 0, statusText = '', httpVersion = '', headers = [], body } = response ?? {};
    return {
        status,
        statusText,
        httpVersion,
        cookies: [],
        headers: headers.map(([name, value]) => ({ name, value })),
        content: {
            size: body === undefined ? 0 : contentSize(body),
            mimeType: body?.mimeType ?? '',
            ...(body?.text !== undefined && { text: body.text }),
            ...(body?.base64 && { encoding: 'base64' }),
            ...(body !== undefined && marksOf(body)),
        },
        redirectURL: headers.find(([name]) => name.toLowerCase() === 'location')?.[1] ?? '',
        headersSize: -1,
        bodySize: body?.bytes ?? (response === undefined ? -1 : 0),
    };
}
function contentSize({ bytes, text, base64, cut }) {
    return text === undefined || cut ? bytes : Buffer.byteLength(text, base64 ? 'base64' : 'utf8');
}
function marksOf({ cut, sha256 }) {
    return { ...(cut && { _cut: true }), ...(sha256 !== undefined && { _sha256: sha256 }) };
}
const HOST = /^[\w.-]+(:\d{1,5})?$|^\[[\da-f:.]+\](:\d{1,5})?$/i;
/** HAR knows absolute URLs only. */
function urlOf({ target, headers }) {
    if (/^https?:\/\//i.test(target))
        return target;
    const host = headers.find(([name]) => name.toLowerCase() === 'host')?.[1] ?? '';
    return `http://${HOST.test(host) ? host : 'host.invalid'}${target.startsWith('/') ? '' : '/'}${target}`;
}
function parametersOf(target) {
    const query = /\?(.*)/.exec(target)?.[1];
    return [...new URLSearchParams(query ?? '')].map(([name, value]) => ({ name, value }));
}

// EXTERNAL MODULE: ./build/src/shared/files.js
var files = __webpack_require__(82140);
// EXTERNAL MODULE: ./build/src/shared/json-documents.js
var json_documents = __webpack_require__(57886);
;// CONCATENATED MODULE: ./build/src/gateway/recording/har-file.js






/** Of one HAR file; what is recorded takes at most twice as much as JSON. */
const MOST_HAR_BYTES = 256 * 1024 * 1024;
/** Writes a recording as a new file, in place of whatever stands at `path`. */
async function writeHar(recording, path) {
    await (0,promises_.pipeline)(external_node_stream_.Readable.from(harPieces(recording, MOST_HAR_BYTES)), (0,files/* freshStream */.LC)(path));
}
/**
 * Reads a HAR file that anybody may have left: never through a link, and no more than a recording can be.
 *
 * @throws what `refuse` makes of the reason, which ends a sentence that names the file
 */
async function readHar(path, refuse) {
    return (0,har/* recordingOfHar */._g)(await (0,json_documents/* readJsonDocument */.E_)(path, har/* Har */.kb, { mostBytes: MOST_HAR_BYTES, refuse }));
}

;// CONCATENATED MODULE: ./build/src/gateway/recording/test-times.js
// Reports round the time of a test to milliseconds.
const ROUNDING_MS = 1;
/**
 * The times of which it is certain which test ran. Reports say how long each test took and not when it began; what ran before,
 * between and after the tests (imports, fixtures) they do not say at all. Of tests that ran one after the other, each began at
 * the latest when only it and those behind it had room before the end, and ended no earlier than it and those before it took.
 *
 * @param ran when the command was started, and when it had ended
 */
function certainTestSpans({ cases, inOrder }, ran) {
    const [only, second] = cases.filter(({ outcome }) => outcome !== 'skipped');
    if (only === undefined)
        return [];
    if (second === undefined)
        return [{ test: only.id, ...ran }];
    const took = cases.map(({ seconds }) => seconds * 1_000);
    const all = took.reduce((sum, ms) => sum + ms, 0);
    const isOneByOne = inOrder === true && cases.every(({ attempts }) => attempts === 1);
    // Where the sum is more than the whole, they ran side by side.
    if (!isOneByOne || all > ran.endedAt - ran.startedAt + ROUNDING_MS * cases.length)
        return [];
    let before = 0;
    return cases.flatMap(({ id: test }, index) => {
        const rounding = ROUNDING_MS * cases.length;
        const startedAt = ran.endedAt - (all - before) + rounding;
        before += took[index] ?? 0;
        const endedAt = ran.startedAt + before - rounding;
        return startedAt < endedAt ? [{ test, startedAt, endedAt }] : [];
    });
}
/** The exchanges, with the test in whose time each lies as a whole; one without an end where it began. */
function withTests(exchanges, spans) {
    return exchanges.map(exchange => {
        const { startedAt, ms } = exchange;
        const endedAt = startedAt + Math.max(ms, 0);
        const span = spans.find(one => one.startedAt <= startedAt && endedAt <= one.endedAt);
        return span === undefined ? exchange : { ...exchange, test: span.test };
    });
}

;// CONCATENATED MODULE: ./build/src/gateway/recording/kept-recording.js




/**
 * Writes what was recorded while a test file ran, with the tests to which exchanges belong. Where nothing was, there is no file.
 *
 * @returns its name, from the folder of the evidence
 * @throws IncidentError when it cannot be written
 */
async function keepRecording(recorder, { folder, name, report, ran }) {
    const recording = await recorder.finish();
    if (recording.exchanges.length === 0 && recording.unparsed.length === 0)
        return undefined;
    const exchanges = withTests(recording.exchanges, certainTestSpans(report, ran));
    const har = `${name}.har`;
    await writeHar({ ...recording, exchanges }, (0,external_node_path_.join)(folder, har)).catch(thrown => {
        const cause = (0,errors/* asError */.zR)(thrown);
        throw new errors/* IncidentError */.x1((0,errors/* writeFailureKind */.Ex)(cause), `the recording of the tests cannot be written: ${(0,errors/* messageOf */.bD)(cause)}`, { cause });
    });
    return har;
}
/** Of a file beside its evidence, which may come from another job, where it was foreign processes' to write. */
const HAR_NAME = /^[\w-][\w.-]*\.har$/;
/**
 * What was recorded while a test file ran; undefined where nothing was.
 *
 * @param folder of the evidence that the file is of
 * @throws Error that says what is wrong with the file
 */
async function readKeptRecording(folder, { file, har }) {
    if (har === undefined)
        return undefined;
    const refuse = (why, cause) => new Error(`the recording of ${file} cannot be read: ${why}`, { cause });
    if (!HAR_NAME.test(har))
        throw refuse('it lies elsewhere');
    return readHar((0,external_node_path_.join)(folder, har), refuse);
}


/***/ }),

/***/ 45865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80604);
/* harmony import */ var _shared_json_documents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57886);




const MAX_BYTES = 32 * 1024 * 1024;
const sha = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'expected a full SHA');
const commit = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha });
const branch = commit.extend({ repo: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig() }).nullish() });
// https://docs.github.com/en/webhooks/webhook-events-and-payloads
const PullRequestPayload = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(), base: branch, head: branch }),
});
const CommentPayload = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ issue: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ pull_request: zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({}).optional() }) });
const MergeGroupPayload = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ merge_group: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ base_sha: sha, head_sha: sha }) });
/**
 * The event from GITHUB_EVENT_NAME and GITHUB_EVENT_PATH; undefined outside of a workflow.
 * @throws UsageError when the file of the event of a pull request, a merge group or a comment does not hold one
 */
async function readEvent(env) {
    const name = env['GITHUB_EVENT_NAME'];
    if (!name)
        return undefined;
    if (name === 'pull_request' || name === 'pull_request_target') {
        const { pull_request: pull } = await payload(env, name, PullRequestPayload);
        const { number, base, head } = pull;
        const isFork = head.repo?.id === undefined || head.repo.id !== base.repo?.id;
        return { name, pullRequest: { number, baseSha: base.sha, headSha: head.sha, ...(isFork && { isFork }) } };
    }
    if (name === 'merge_group') {
        const { merge_group: group } = await payload(env, name, MergeGroupPayload);
        return { name, mergeGroup: { baseSha: group.base_sha, headSha: group.head_sha } };
    }
    const base = sha.safeParse(env['GITHUB_SHA']).data;
    if (name === 'issue_comment' && base !== undefined) {
        const { issue } = await payload(env, name, CommentPayload);
        return { name, ...(issue.pull_request && { commented: { baseSha: base, headSha: 'HEAD' } }) };
    }
    return { name };
}
async function payload(env, name, schema) {
    const path = env['GITHUB_EVENT_PATH'];
    if (!path)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`GITHUB_EVENT_NAME is ${name}: expected GITHUB_EVENT_PATH to name its file, got nothing`);
    const refuse = (why, cause) => new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`GITHUB_EVENT_PATH ${path}: expected a ${name} event; ${why}`, { cause });
    return (0,_shared_json_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonDocument */ .dH)(await readEventFile(path), schema, refuse);
}
async function readEventFile(path) {
    try {
        const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (!facts.isFile())
            throw new Error('expected a file');
        if (facts.size > MAX_BYTES)
            throw new Error(`expected at most 32 MiB, got ${facts.size} bytes`);
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (thrown) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`GITHUB_EVENT_PATH ${path} cannot be read: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown)}`, { cause: thrown });
    }
}


/***/ }),

/***/ 96430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ contentDigest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _candidate_marks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84737);
/* harmony import */ var _oci_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11074);



const Content = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    os: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    architecture: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    variant: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    config: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ Labels: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).nullish() }).nullish(),
    rootfs: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ diff_ids: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).nullish() }).nullish(),
});
/**
 * What containers of an image begin with: its layers and its settings. Two builds of the same differ in their times, and in the
 * labels by which each run knows its own: their config digests are never the same, and this is.
 *
 * @param configuration of the image: JSON
 */
function contentDigest(configuration) {
    const { config, ...content } = Content.parse(JSON.parse(configuration));
    // The engine's own builder names the image of the step before here.
    const { Labels, Image: _, ...settings } = config ?? {};
    const labels = Object.entries(Labels ?? {}).filter(([name]) => name !== _candidate_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_LABEL */ .jQ && name !== _candidate_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .CANDIDATE_LABEL */ .tZ);
    return (0,_oci_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(JSON.stringify([content, sorted(Object.entries(settings)), sorted(labels)]));
}
function sorted(entries) {
    return entries.sort(([a], [b]) => (a < b ? -1 : 1));
}


/***/ }),

/***/ 35594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ANNOTATION_LIMIT: () => (/* binding */ ANNOTATION_LIMIT),
/* harmony export */   liveAnnotation: () => (/* binding */ liveAnnotation),
/* harmony export */   placeAnnotations: () => (/* binding */ placeAnnotations),
/* harmony export */   verdictAnnotations: () => (/* binding */ verdictAnnotations)
/* harmony export */ });
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60796);
/* harmony import */ var _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94018);
/* harmony import */ var _cause_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46671);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36850);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96209);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51715);
/* harmony import */ var _failure_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52088);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17210);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67713);
/* harmony import */ var _progress_display_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32962);










/**
 * The runner keeps 10 annotations of each level in a step, and 4,096 characters of each message. One
 * error is left for the step itself, which fails with one of its own.
 */
const ANNOTATION_LIMIT = { error: 9, warning: 10, notice: 10 };
const MESSAGE_LIMIT = 4_096;
const TESTS_NAMED = 10;
/** What is worth to be seen before the step has ended. */
function liveAnnotation(event) {
    if (event.kind !== 'contract-changed')
        return undefined;
    const title = (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(`compat-gate: ${event.consumer}: ${event.file}`, 200);
    return { level: 'notice', title, message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)((0,_progress_display_js__WEBPACK_IMPORTED_MODULE_8__/* .changedText */ .m8)(event), 2_000) };
}
/** What is wrong in files of the repository, each at its place. */
function placeAnnotations(places) {
    return places.slice(0, ANNOTATION_LIMIT.error).map(({ file, line, column, text }) => ({
        level: 'error',
        title: 'compat-gate: configuration',
        message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(text, MESSAGE_LIMIT - 100),
        ...{ file, startLine: line, startColumn: column },
    }));
}
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
    const many = count > 1 ? (tests.length > 1 ? (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_9__/* .formatCount */ .B4)(count, 'test') : `${count} times`) : undefined;
    const title = [consumer, codes.join(', '), where, many].filter(part => part !== undefined).join(': ');
    const followed = follows.reduce((sum, one) => sum + one.tests.length, 0);
    const message = [
        (0,_cause_words_js__WEBPACK_IMPORTED_MODULE_1__/* .causeMeaning */ .Jx)(cause) || _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .e[codes[0] ?? 'test-failed'].meaning,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleBlock */ ._n)(seen(cause, result), 2_200),
        ...(count > 1 ? [namesOf(cause)] : []),
        ...(followed === 0
            ? []
            : [`${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_9__/* .formatCount */ .B4)(followed, 'failed test')} in the same files may follow from it.`]),
        (0,_cause_words_js__WEBPACK_IMPORTED_MODULE_1__/* .causeHint */ .D1)(cause) ?? _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .e[codes[0] ?? 'test-failed'].hint,
    ];
    return {
        level,
        title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(title, 200),
        message: (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_9__/* .cutText */ .IN)(message.filter(part => part !== '').join('\n\n'), MESSAGE_LIMIT),
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
    if (sample === undefined || own === undefined || !(0,_links_js__WEBPACK_IMPORTED_MODULE_7__/* .isRepositoryHere */ .ZL)(own, links))
        return {};
    const file = (0,_links_js__WEBPACK_IMPORTED_MODULE_7__/* .sourcePath */ .Z3)(sample.file);
    const startLine = (0,_links_js__WEBPACK_IMPORTED_MODULE_7__/* .sourceLine */ ._J)(sample.text, file);
    return { file, ...(startLine !== undefined && { startLine }) };
}
function bounded(level, causes, make) {
    const limit = ANNOTATION_LIMIT[level];
    if (causes.length <= limit)
        return causes.map(make);
    const left = causes.length - limit + 1;
    const message = `${left} more causes are not shown here. See the job summary and verdict.json.`;
    return [...causes.slice(0, limit - 1).map(make), { level, title: `compat-gate: ${left} more`, message }];
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
/**
 * @param bytes of UTF-8 that there is room for
 * @param named how many tests of a file are named
 */
function causesSection(result, bytes, named = Number.POSITIVE_INFINITY) {
    const causes = (0,_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .causesOf */ .cZ)(result);
    if (causes.length === 0)
        return '';
    const rest = (left) => `\n${left} more causes are left out here; see verdict.json.`;
    const first = causes[0];
    return `### What broke\n\n${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_8__/* .joinFitting */ .wz)(causes, bytes - 100, cause => causeBlock(cause, result, named, cause === first), rest)}`;
}
function causeBlock(cause, result, named, isOpen) {
    const parts = [
        hintLine(cause),
        ...(cause.kind === 'tests' ? testParts(cause, result, named) : [reasonLines(cause, result)]),
        ...cause.follows.map(one => causeBlock(one, result, named, false)),
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
function testParts(cause, result, named) {
    const { tests, statement } = cause;
    const [sample] = tests;
    if (sample === undefined)
        return [];
    return [...textParts(sample, statement, tests.length), testLists(cause, result, named)];
}
/**
 * The tests by their files, and where both images were tried how each run ended on them. No table: a telephone would
 * show its left half.
 */
function testLists(cause, result, named) {
    const { tests } = cause;
    const rest = (left) => `\n${left} more tests are left out here; see verdict.json.`;
    const isCompared = tests.some(test => (0,_side_by_side_js__WEBPACK_IMPORTED_MODULE_7__/* .runMarks */ .Mh)(test) !== undefined);
    // What holds for all of them stands in the line above.
    const isSame = (0,_cause_words_js__WEBPACK_IMPORTED_MODULE_1__/* .commonMarks */ .QE)(cause) !== undefined;
    const blocks = (0,_broken_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .testsByFile */ .n7)(tests).map(({ trial, file, tests: own }) => {
        const part = trial === undefined ? '' : `(${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(trial, 100)}) `;
        const title = `${part}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(file, 300)}\n`;
        const line = (test) => testLine(test, isSame, result);
        const left = own.length - named;
        const unnamed = left > 0 ? `\n\n${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_8__/* .formatCount */ .B4)(left, 'more test')} of this file: see the report.` : '';
        return `${title}\n${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_8__/* .joinFitting */ .wz)(own.slice(0, named), TESTS_BYTES, line, rest)}${unnamed}\n`;
    });
    const left = (files) => `The tests of ${files} more files are left out here; see verdict.json.`;
    const all = (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_8__/* .joinFitting */ .wz)(blocks, 2 * TESTS_BYTES, block => block, left);
    return isCompared ? `${all}\n(published → candidate; ${_side_by_side_js__WEBPACK_IMPORTED_MODULE_7__/* .MARKS_LEGEND */ .T_})` : all;
}
function testLine(test, isSame, result) {
    const marks = isSame ? undefined : (0,_side_by_side_js__WEBPACK_IMPORTED_MODULE_7__/* .runMarks */ .Mh)(test);
    const both = marks === undefined ? '' : `: ${marks.published} → ${marks.candidate}`;
    return `- ${testName(test, result)}${both}`;
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
/* harmony export */   Sv: () => (/* binding */ changedSection),
/* harmony export */   TZ: () => (/* binding */ nextStepSection),
/* harmony export */   W7: () => (/* binding */ identityLines),
/* harmony export */   dY: () => (/* binding */ notesSection),
/* harmony export */   jY: () => (/* binding */ movedSection),
/* harmony export */   lS: () => (/* binding */ joinSections),
/* harmony export */   re: () => (/* binding */ evidenceSection)
/* harmony export */ });
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(60796);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(54486);
/* harmony import */ var _contract_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28266);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);
/* harmony import */ var _evidence_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54385);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51715);
/* harmony import */ var _file_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41492);
/* harmony import */ var _gantt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36962);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67713);
/* harmony import */ var _moved_lines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34869);
/* harmony import */ var _next_step_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76886);
/* harmony import */ var _summary_causes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83945);
/* harmony import */ var _what_changed_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(42285);













// The sections of a job summary, in Markdown. Each is bounded, and empty when there is nothing to say.
/** One below the other, without those that are empty. */
function joinSections(sections) {
    return `${sections.filter(section => section !== '').join('\n\n')}\n`;
}
/** The command that repeats the trial, and whose break it is. */
function nextStepSection(result) {
    const steps = (0,_next_step_js__WEBPACK_IMPORTED_MODULE_8__/* .nextSteps */ .Z)(result);
    return list((0,_next_step_js__WEBPACK_IMPORTED_MODULE_8__/* .nextStepTitle */ .E)(steps), steps, nextStepBlock);
}
function nextStepBlock({ consumer, commands, lines }) {
    return [
        ...commands.map(([name, command]) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(name, 200)}:\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownFence */ .p0)(command, 'sh', 4_000)}\n`),
        ...(commands.length === 0 ? [`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(consumer, 100)}:\n`] : []),
        ...lines.map((line, index) => `${index + 1}. ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(line)}`),
        '',
    ].join('\n');
}
const CHANGED_BYTES = 40_000;
const CHANGED_COLUMNS = 120;
/** What the candidate does otherwise than the published image. */
function changedSection(result) {
    const changed = (0,_what_changed_js__WEBPACK_IMPORTED_MODULE_10__/* .whatChanged */ .f)(result);
    if (changed.length === 0)
        return '';
    const rest = (left) => `\n${left} more consumers are left out here; see verdict.json.`;
    return `### What changed\n\n${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_11__/* .joinFitting */ .wz)(changed, CHANGED_BYTES, changedBlock, rest)}`;
}
function changedBlock(changed) {
    const { crash, groups, compared } = changed;
    const lines = [
        ...(crash === undefined
            ? []
            : [`✗ the candidate's container ended by itself: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(crash, 700)}`]),
        ...(0,_contract_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .groupsLines */ .I3)(groups, CHANGED_COLUMNS),
    ];
    return [
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_what_changed_js__WEBPACK_IMPORTED_MODULE_10__/* .changedTitle */ .P)(changed), 200)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(compared, 600)}\n`,
        ...(lines.length === 0 ? [] : [`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownFence */ .p0)(lines.join('\n'), 'text', 10_000)}\n`]),
    ].join('\n');
}
const SAID_BYTES = 60_000;
/** Per failed file, what the image's own log and its tests say. */
function saidSection(result, broken) {
    const said = (0,_evidence_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .saidByFiles */ .Q)(result, broken);
    if (said.length === 0)
        return '';
    const rest = (left) => `\n${left} more files are left out here: read their logs.`;
    return `### Where the cause is said\n\n${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_11__/* .joinFitting */ .wz)(said, SAID_BYTES, saidBlock, rest)}`;
}
function saidBlock({ consumer, trial, file, lines, containerLogs, printed, lastLines, log, }) {
    const part = trial === undefined ? '' : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(trial, 100)})`;
    const logs = containerLogs.map(_summary_causes_js__WEBPACK_IMPORTED_MODULE_9__/* .logName */ .I).join(', ');
    const said = lines.map(({ text, times, isOld }) => {
        const old = isOld ? '  (the published image says it too)' : '';
        return `${String(times).padStart(5)} × ${text.replaceAll('\n', '\n        ')}${old}`;
    });
    return [
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(consumer, 100)}${part}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(file, 300)}\n`,
        ...(said.length === 0
            ? []
            : [`The image's own log (${logs}):\n`, `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownFence */ .p0)(said.join('\n'), 'text', 8_000)}\n`]),
        ...(printed === undefined
            ? []
            : [
                `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(printed.test, 300)} printed at its end (log: ${(0,_summary_causes_js__WEBPACK_IMPORTED_MODULE_9__/* .logName */ .I)(log)}):\n`,
                `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownFence */ .p0)(printed.text, 'text', 3_000)}\n`,
            ]),
        ...(lastLines === undefined
            ? []
            : [
                `The output of the test command ends with (log: ${(0,_summary_causes_js__WEBPACK_IMPORTED_MODULE_9__/* .logName */ .I)(log)}):\n`,
                `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownFence */ .p0)(lastLines, 'text', 3_000)}\n`,
            ]),
    ].join('\n');
}
/** What is another one than at the last green. */
function movedSection(result) {
    return list('What moved', (0,_moved_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .movedFacts */ .H)(result), movedBlock);
}
function movedBlock({ consumer, since, things, commits, rest }) {
    const row = ({ what, from, to }) => `| ${[what, from, to].map(text => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(text)).join(' | ')} |`;
    const table = (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_11__/* .joinFitting */ .wz)(things, 15_000, row, left => `\n${left} more are left out here.`);
    const commit = ({ sha, subject, url }) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(sha, 12), url)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(subject, 200)}`;
    return [
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(consumer, 100)}, since ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(since, 100)}${things.length === 0 ? ': nothing that is recorded' : ':'}`,
        ...(things.length === 0 ? [] : [`| what | then | now |\n| --- | --- | --- |\n${table}`]),
        ...(commits.length === 0
            ? []
            : [(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_11__/* .joinFitting */ .wz)(commits, 10_000, commit, left => `- and ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_11__/* .formatCount */ .B4)(left, 'more commit')}`)]),
        ...(rest === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(rest, 500)]),
        '',
    ].join('\n\n');
}
function incidentsSection(result) {
    const line = ({ consumer, kind, detail }) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(consumer, 100)}: \`${kind}\`: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(detail, 1_000)}`;
    return list('Incidents', (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .consumerIncidents */ .mw)(result), line);
}
function timeSection({ stages }) {
    return stages.length === 0 ? '' : `### Time\n\n${(0,_gantt_js__WEBPACK_IMPORTED_MODULE_5__/* .mermaidGantt */ .g)(stages)}`;
}
function notesSection({ notes }) {
    return list('Notes', notes, note => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(note, 1_000)}`);
}
function list(name, items, line) {
    if (items.length === 0)
        return '';
    return `### ${name}\n\n${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_11__/* .joinFitting */ .wz)(items, 50_000, line, left => `\n${left} more are left out here.`)}`;
}
const TESTS_BYTES = 100_000;
const TESTS_HEAD = [
    '| consumer | test file | passed | failed | skipped | time | containers of its image | exit | log |',
    '| --- | --- | --: | --: | --: | --: | --: | --- | --- |',
];
/** A table with a row for each test file. */
function testsSection(result) {
    const rows = (0,_file_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .allFileRows */ .ne)(result);
    if (rows.length === 0)
        return '';
    const rest = (left) => `\n${left} more test files are left out here; see verdict.json.`;
    return ['### Tests', '', ...TESTS_HEAD, (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_11__/* .joinFitting */ .wz)(rows, TESTS_BYTES, fileLine, rest)].join('\n');
}
function fileLine(row) {
    const cells = [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(row.consumer, 100),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(row.file),
        row.passed,
        row.failed,
        (0,_file_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .skippedText */ .Oe)(row),
        (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_11__/* .formatDuration */ .a3)(row.durationMs),
        row.containers,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(row.exit, 40),
        (0,_summary_causes_js__WEBPACK_IMPORTED_MODULE_9__/* .logName */ .I)(row.log),
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
        .flatMap(_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .identityFacts */ .yv)
        .map(([name, value]) => {
        const url = name === 'commit' ? (0,_links_js__WEBPACK_IMPORTED_MODULE_6__/* .candidateCommitUrl */ .KQ)(value, links) : undefined;
        return `- ${name}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(value), url)}`;
    })
        .join('\n');
}
function pins(trials, { links }) {
    const rest = (left) => `- and ${left} more trials`;
    return (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_11__/* .joinFitting */ .wz)(trials, EVIDENCE_BYTES, trial => {
        const { where, pin } = (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .pinFacts */ .F$)(trial.consumer);
        const url = (0,_links_js__WEBPACK_IMPORTED_MODULE_6__/* .commitUrl */ .Bg)(trial.consumer.repository, pin, links);
        const setUp = (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .setUpText */ .zH)(trial.consumer);
        return `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_12__/* .trialTitle */ .Vx)(trial), 200)} (${trial.arm}): ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(where)} at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(pin), url)}${setUp === undefined ? '' : `; ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(setUp, 300)}`}`;
    }, rest);
}
function containers(trials, result) {
    const rows = (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .containerRows */ .dE)(trials, result);
    if (rows.length === 0)
        return 'No container was seen.';
    const head = '| test file | container | asked for | image | exit | log |\n| --- | --- | --- | --- | --- | --- |';
    return `${head}\n${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_11__/* .joinFitting */ .wz)(rows, EVIDENCE_BYTES, containerLine, left => `\n${left} more containers are left out here.`)}`;
}
function containerLine(row) {
    const { file, name, reference, image, logPlace } = row;
    const own = image === 'candidate' ? '**candidate**' : image;
    const log = logPlace === undefined ? '' : (0,_summary_causes_js__WEBPACK_IMPORTED_MODULE_9__/* .logName */ .I)(logPlace);
    return `| ${[file, name, reference].map(text => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(text)).join(' | ')} | ${own} | ${(0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .containerEnd */ .X5)(row)} | ${log} |`;
}


/***/ }),

/***/ 73320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ summaryWithNotes),
/* harmony export */   MM: () => (/* binding */ planSummary),
/* harmony export */   N: () => (/* binding */ trialSummary),
/* harmony export */   Sw: () => (/* binding */ verdictTitle),
/* harmony export */   fR: () => (/* binding */ buildSummary),
/* harmony export */   k6: () => (/* binding */ verdictSummary)
/* harmony export */ });
/* unused harmony export SUMMARY_LIMIT */
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(682);
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
    const changed = (0,_summary_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .changedSection */ .Sv)(result);
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
    const head = verdictTitle(result);
    const room = SUMMARY_LIMIT - Buffer.byteLength([head, changed, ...others].join('\n\n')) - 200;
    return (0,_summary_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .joinSections */ .lS)([head, changed, (0,_summary_causes_js__WEBPACK_IMPORTED_MODULE_6__/* .causesSection */ .M)(result, Math.min(room, CAUSES_BYTES)), ...others]);
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
/** The headline, and what was compared with what. */
function verdictTitle(result) {
    const { verdict } = result.judgement;
    const lines = (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .comparisonLines */ .pf)(result).map(line => linkedPage((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(line), result));
    return [
        `## ${_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICT_SIGNS */ .PU[verdict]} compat-gate: ${verdict}`,
        `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .signedHeadline */ .L5)(result), 2_000)}**`,
        (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_9__/* .joinFitting */ .wz)(lines, 20_000, line => `${line}\n`, left => `and ${left} more`).trimEnd(),
    ]
        .filter(part => part !== '')
        .join('\n\n');
}
const PAGE = 'docs/error-rate.md';
// A path of this project says nothing on the page of another one.
function linkedPage(line, { links }) {
    return line.replace(PAGE, (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownLink */ .iQ)(PAGE, links?.docs && `${links.docs}/error-rate.md`));
}
const PLAN_BYTES = 200_000;
/** What a plan asks for, as Markdown. */
function planSummary(plan) {
    const { platforms, consumers, trials, given } = plan;
    const names = [
        `- candidate: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .plannedName */ .EM)(plan).reference)} for ${platforms.map(one => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(one)).join(', ')}`,
        ...(given === undefined
            ? []
            : [`- it is not built: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(given.reference)}, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(given.digest)}`]),
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

/***/ 65572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ VERDICT_LIMIT),
/* harmony export */   G: () => (/* binding */ verdictJson)
/* harmony export */ });
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60796);
/* harmony import */ var _verdict_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83399);


/** Bytes of verdict.json at most, whatever the tests leave. A program that reads it needs no more than this. */
const VERDICT_LIMIT = 32 << 20;
// What grows with the number of tests; all else is as long as the configuration makes it.
const LISTS_BYTES = 24 << 20;
const TEXT_KEPT = 500;
/** The text of verdict.json. */
function verdictJson(result) {
    return `${JSON.stringify(boundedVerdict((0,_verdict_document_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictDocument */ .bq)(result)), null, 2)}\n`;
}
/** Cuts what tests say, and then leaves out tests and says how many. The verdict, and what it approves, is never touched. */
function boundedVerdict(document) {
    if (listsOf(document).flat().reduce(addBytes, 0) <= LISTS_BYTES)
        return document;
    const short = { ...document, consumers: document.consumers.map(withShortTexts) };
    const lists = listsOf(short);
    const notes = [...short.notes];
    const isCut = listsOf(document)
        .flat()
        .some(entry => textsOf(entry).some(text => text.length > TEXT_KEPT));
    if (isCut)
        notes.push(`verdict.json holds at most ${TEXT_KEPT} characters of what a test says: there are too many tests for more`);
    if (lists.flat().reduce(addBytes, 0) <= LISTS_BYTES)
        return { ...short, notes };
    const share = LISTS_BYTES / lists.filter(list => list.length > 0).length;
    const consumers = short.consumers.map(consumer => withinShare(consumer, share, notes));
    return { ...short, consumers, notes };
}
function listsOf({ consumers }) {
    return consumers.flatMap(({ reasons, excused = [], tests = [] }) => [
        reasons,
        excused,
        tests,
    ]);
}
function textsOf(entry) {
    return 'class' in entry ? [entry.text ?? '', entry.baselineText ?? ''] : [];
}
function withShortTexts(consumer) {
    const tests = consumer.tests?.map(({ text, baselineText, ...test }) => ({
        ...test,
        ...(text !== undefined && { text: (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .keepEnds */ .m7)(text, TEXT_KEPT) }),
        ...(baselineText !== undefined && { baselineText: (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .keepEnds */ .m7)(baselineText, TEXT_KEPT) }),
    }));
    return { ...consumer, ...(tests && { tests }) };
}
function withinShare(consumer, share, notes) {
    const fitting = (list, what) => {
        const kept = fittingEntries(list, share);
        if (kept.length < list.length)
            notes.push(`verdict.json holds ${kept.length} of ${list.length} ${what} of ${consumer.name}: the first of each code, what is about no single test, and as many others as fit`);
        return kept;
    };
    const { reasons, excused, tests } = consumer;
    return {
        ...consumer,
        reasons: fitting(reasons, 'reasons'),
        ...(excused && { excused: fitting(excused, 'excused findings') }),
        ...(tests && { tests: fitting(tests, 'tests') }),
    };
}
/** Those that fit, in their order: the first of each code or class comes before all, and what is about no single test before tests. */
function fittingEntries(list, bytes) {
    const seen = new Set();
    const rank = (entry) => {
        const kind = 'class' in entry ? `${entry.class} ${entry.counts}` : entry.code;
        const isFirst = !seen.has(kind);
        seen.add(kind);
        return isFirst ? 0 : entry.test === undefined ? 1 : 2;
    };
    const ranks = list.map(rank);
    const kept = new Set();
    let used = 0;
    for (const wanted of [0, 1, 2]) {
        for (const [at, entry] of list.entries()) {
            if (ranks[at] !== wanted)
                continue;
            used = addBytes(used, entry);
            if (used > bytes)
                return list.filter(one => kept.has(one));
            kept.add(entry);
        }
    }
    return list;
}
/** With an entry as verdict.json has it, indented. */
function addBytes(sum, entry) {
    const text = JSON.stringify(entry, null, 2);
    return sum + Buffer.byteLength(text) + 10 * text.split('\n').length;
}


/***/ }),

/***/ 8649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ allEnded)
/* harmony export */ });
/** Like `Promise.all`, but where it rejects nothing of the work goes on any more. */
async function allEnded(work) {
    await Promise.allSettled(work);
    return await Promise.all(work);
}


/***/ }),

/***/ 33536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ allJob),
  d: () => (/* binding */ gateRun)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/candidate/registry-answers.js
var registry_answers = __webpack_require__(36494);
// EXTERNAL MODULE: ./build/src/config/load.js + 1 modules
var load = __webpack_require__(88430);
// EXTERNAL MODULE: ./build/src/image/content.js
var content = __webpack_require__(96430);
// EXTERNAL MODULE: ./build/src/report/links.js
var links = __webpack_require__(67713);
// EXTERNAL MODULE: ./build/src/shared/all-ended.js
var all_ended = __webpack_require__(8649);
// EXTERNAL MODULE: ./build/src/trial/shards.js
var shards = __webpack_require__(22333);
// EXTERNAL MODULE: ./build/src/verdict/approval.js
var approval = __webpack_require__(85084);
// EXTERNAL MODULE: ./build/src/verdict/verdict.js
var verdict = __webpack_require__(54486);
// EXTERNAL MODULE: ./build/src/stages/applies.js + 1 modules
var applies = __webpack_require__(67953);
// EXTERNAL MODULE: ./build/src/stages/baseline.js
var stages_baseline = __webpack_require__(19210);
// EXTERNAL MODULE: ./build/src/stages/build.js + 3 modules
var build = __webpack_require__(25028);
// EXTERNAL MODULE: ./build/src/stages/cleanup.js
var cleanup = __webpack_require__(45961);
// EXTERNAL MODULE: ./build/src/stages/consumer-trial.js + 7 modules
var consumer_trial = __webpack_require__(18979);
// EXTERNAL MODULE: ./build/src/stages/context.js + 3 modules
var stages_context = __webpack_require__(87336);
// EXTERNAL MODULE: ./build/src/stages/contracts.js + 2 modules
var contracts = __webpack_require__(52431);
// EXTERNAL MODULE: ./build/src/evidence.js
var evidence = __webpack_require__(26064);
// EXTERNAL MODULE: ./build/src/shared/text.js
var shared_text = __webpack_require__(60796);
// EXTERNAL MODULE: ./build/src/verdict/waivers.js
var verdict_waivers = __webpack_require__(97470);
;// CONCATENATED MODULE: ./build/src/stages/first-red.js



/** The first red file of a run that ends there. */
class FirstRed {
    /** The consumer and the file; undefined while all is green. */
    reached;
    /** Looks at the trial of one consumer. A failure that is waived is none. */
    watchOf(policy) {
        const isReached = () => this.reached !== undefined;
        return {
            get isReached() {
                return isReached();
            },
            look: (file, trial) => {
                if (isRed(file, trial, policy))
                    this.reached ??= { consumer: policy.consumer, file: file.file };
            },
        };
    }
    /** What a consumer is judged by: nothing of it is compared, or controlled, where the run has ended in its trial. */
    judgedBy({ control, baseline, ...policy }) {
        const isIts = policy.consumer === this.reached?.consumer;
        return isIts ? policy : { ...policy, ...(control && { control }), ...(baseline && { baseline }) };
    }
    /** What was not run, in one sentence each; empty where the run did not end early. */
    notes(policies, evidence) {
        if (this.reached === undefined)
            return [];
        const { consumer, file } = this.reached;
        const left = policies.flatMap(policy => notRun(policy, evidence, consumer));
        const rest = left.length === 0 ? 'it was the last one' : `not run: ${(0,shared_text/* formatNames */.EI)(left, 10)}`;
        return [`--fail-fast ended the run at ${consumer}: ${file}; ${rest}`];
    }
}
function notRun({ consumer, files, control, baseline }, evidence, last) {
    const trial = evidence.find(one => one.consumer.name === consumer);
    if (trial === undefined)
        return [`all of ${consumer}`];
    if (consumer !== last)
        return [];
    const ran = new Set(trial.files.map(one => one.file));
    return [
        ...files.filter(one => !ran.has(one)),
        ...(control === undefined ? [] : ['the control']),
        ...(baseline === undefined ? [] : ['the published image']),
    ];
}
function isRed(file, trial, policy) {
    const failures = file.report.cases.filter(evidence/* isFailure */.N6);
    if (file.report.state !== 'ok' || failures.length === 0)
        return file.report.state !== 'ok' || file.exitCode !== 0;
    const { waivers } = policy;
    // Which platform it is, is not known before the candidate is frozen.
    const entries = waivers?.entries.map(({ platform: _, ...entry }) => entry) ?? [];
    const known = (0,verdict_waivers/* waivedTests */.wx)({ ...policy, ...(waivers && { waivers: { ...waivers, entries } }) }, [trial]);
    return failures.some(({ id }) => !known.some(one => one.file === file.file && one.test === id));
}

// EXTERNAL MODULE: ./build/src/stages/green-report.js
var green_report = __webpack_require__(34097);
// EXTERNAL MODULE: ./build/src/stages/last-green.js
var last_green = __webpack_require__(35003);
// EXTERNAL MODULE: ./build/src/stages/last-times.js + 1 modules
var last_times = __webpack_require__(22526);
// EXTERNAL MODULE: ./build/src/stages/outputs.js + 11 modules
var outputs = __webpack_require__(75534);
// EXTERNAL MODULE: ./build/src/stages/published.js
var stages_published = __webpack_require__(1803);
// EXTERNAL MODULE: ./build/src/stages/releases.js
var releases = __webpack_require__(66219);
// EXTERNAL MODULE: ./build/src/stages/result.js + 8 modules
var stages_result = __webpack_require__(67285);
// EXTERNAL MODULE: ./build/src/stages/run-question.js
var run_question = __webpack_require__(12097);
// EXTERNAL MODULE: ./build/src/stages/set-up.js + 4 modules
var set_up = __webpack_require__(96451);
;// CONCATENATED MODULE: ./build/src/stages/all.js
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
    (0,external_node_events_.setMaxListeners)(0, context.signal);
    const config = await (0,load.loadConfig)(inputs.root, inputs.config, context.presetsDir);
    const begun = await (0,stages_context/* beginRun */.Te)(config, inputs, answeredContext(inputs, context));
    const green = await (0,last_green/* readLastGreen */.O)(inputs.lastGreen, config);
    const { notApplicable: why, ...change } = await (0,applies/* judgedChange */.Oi)(begun);
    const known = (0,green_report/* greenOf */.H)(inputs.lastGreen, green);
    const judged = why === undefined ? await gateRun({ ...begun, ...change, ...known }) : (0,stages_result/* notApplicableResult */.Mk)(begun, why);
    const result = await (0,last_green/* layBeside */.b)(judged, green, begun);
    const { report: folder, candidate } = begun.folders;
    const report = await (0,outputs/* reportVerdict */.Ki)(result, folder, inputs.failOnVerdict);
    const frozen = result.candidates.length > 0;
    return { ...report, outputs: { ...report.outputs, ...(frozen && { 'candidate-dir': candidate }) } };
}
/** In a terminal it is said from outside who is asked. */
function answeredContext(inputs, context) {
    const { lastGreen } = inputs;
    if (lastGreen === undefined || !(0,run_question/* lastGreenAnswers */.Jr)(inputs, context))
        return context;
    return { ...context, answering: { reports: [lastGreen], isEnough: async () => true } };
}
/** The whole gate, from the build to the judgement, on a run that has begun. Leaves nothing behind but the run's report. */
async function gateRun(begun) {
    const released = await (0,releases/* withReleases */.d)(begun).catch(consumer_trial/* incidentOrThrow */.ki);
    if ('kind' in released)
        return concluded(begun, (0,consumer_trial/* untriedEvidence */.Nl)(begun, released));
    const known = await (0,last_times/* withLastReport */.Tk)((0,last_times/* withLastTimes */.jn)(released, begun.green?.verdict));
    const divided = (0,last_times/* withDividedFiles */.t$)(known, shards/* mostShards */.bA);
    const run = begun.context.failFast ? { ...divided, firstRed: new FirstRed() } : divided;
    const live = await (0,stages_context/* openRun */.Iy)(run).catch(consumer_trial/* incidentOrThrow */.ki);
    if ('kind' in live)
        return concluded(run, (0,consumer_trial/* untriedEvidence */.Nl)(run, live));
    const plan = await (0,build/* planCandidate */.$o)(live).catch(consumer_trial/* incidentOrThrow */.ki);
    if ('kind' in plan)
        return concluded(run, (0,consumer_trial/* untriedEvidence */.Nl)(run, plan));
    // Asked before the trials: a promotion refuses to go over what was published meanwhile.
    const latest = (0,registry_answers/* whereTagPoints */.d)(live.engine, `${live.config.candidate.image}:latest`, live.context.signal);
    let notes = [];
    let compared;
    let asking = {};
    const evidence = [];
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const _ = __addDisposableResource(env_1, await live.others.follow((0,stages_published/* publishedBeside */.T)(live, latest)), true);
            const published = (0,stages_baseline/* findBaseline */.Xn)(live, live.engine, latest);
            const baseline = __addDisposableResource(env_1, live.config.baseline && new stages_baseline/* Baseline */.q5(live, published), true);
            const asked = new run_question/* RunQuestion */.Cp(live, released.consumers, published);
            const before = await asked.whyAnswered(async () => givenPlanned(plan));
            if (before !== undefined)
                return (0,stages_result/* notApplicableResult */.Mk)(live, before);
            const { built, answered, ready, signal } = await buildAndSetUp(plan, live, asked);
            if (answered !== undefined)
                return (0,stages_result/* notApplicableResult */.Mk)(live, answered);
            for (const one of ready) {
                if (live.firstRed?.reached !== undefined)
                    break;
                evidence.push(...(await (0,consumer_trial/* tryConsumer */.Ai)(one, built, baseline, live, signal)));
            }
            asking = { question: await asked.digest(pinsOf(ready)), ...(await configurationOf(built)) };
            // Before the run is tidied up, so that it is known as soon as the trials have ended.
            compared = await compareEvidence(live, evidence);
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
        notes = await (0,cleanup/* removeRun */.s)(live);
    }
    return concluded(live, evidence, { notes, compared, latest: await latest, ...asking });
}
function compareEvidence(run, evidence) {
    return (0,contracts/* compareContracts */.v)(run, evidence, one => (0,external_node_path_.join)(run.folders.report, (0,links/* evidencePlace */.ZV)(one)));
}
async function concluded(run, evidence, after = {}) {
    const { notes = [], latest, compared = await compareEvidence(run, evidence), ...asked } = after;
    const policies = run.consumers.map(one => (0,verdict/* policyOf */.US)(one, run.config, run.waivers));
    const ended = run.firstRed?.notes(policies, evidence) ?? [];
    return (0,stages_result/* concludeRun */.jf)(run, {
        evidence,
        ...compared,
        policies: policies.map(one => run.firstRed?.judgedBy(one) ?? one),
        candidates: (0,approval/* triedCandidates */.z7)(evidence),
        ...(latest !== undefined && { latest }),
        ...asked,
        notes: [...notes, ...compared.notes, ...ended],
    });
}
/** What is known of an image that was given before it is pulled. */
function givenPlanned({ from }) {
    return 'given' in from ? { platform: from.platform, given: from.given.digest } : undefined;
}
function pinsOf(ready) {
    return new Map(ready.flatMap(({ consumer, pin }) => (pin === undefined ? [] : [[consumer.name, pin]])));
}
/**
 * Builds the candidate while the consumers are made ready. Nothing waits until it is frozen, unless an earlier run may have
 * answered what is asked of it.
 */
async function buildAndSetUp(plan, live, asked) {
    const stop = new AbortController();
    const signal = AbortSignal.any([live.context.signal, stop.signal]);
    // Without a candidate nobody is tried, so there is no need to wait for a long set-up.
    const building = buildOrStop(plan, live, signal, stop);
    const settingUp = live.consumers.map(async (consumer) => (0,set_up/* setUpStage */._)(consumer, plan, live, signal, (await asked.pins).get(consumer.name)));
    const answering = building.then(built => asked.whyAnswered(() => frozenImage(built)));
    answering.then(why => why !== undefined && stop.abort()).catch(() => stop.abort());
    for (const one of settingUp)
        one.catch(() => stop.abort());
    // Nothing may go on when the run is tidied up, also where one has failed.
    const [built, answered, ...ready] = await (0,all_ended/* allEnded */.C)([building, answering, ...settingUp]);
    return { built, answered, ready, signal };
}
async function frozenImage(built) {
    const end = 'error' in built ? built : await built.frozen;
    if ('error' in end)
        return undefined;
    return { platform: end.identity.platform, content: (0,content/* contentDigest */.e)(end.configuration) };
}
async function configurationOf(built) {
    const end = 'error' in built ? built : await built.frozen;
    if ('error' in end)
        return {};
    return { configurations: new Map([[end.identity.configDigest, end.configuration]]) };
}
async function buildOrStop(plan, live, signal, stop) {
    try {
        const built = await (0,build/* buildStage */.Zh)(plan, live, signal);
        void built.frozen.then(end => 'error' in end && stop.abort());
        return built;
    }
    catch (error) {
        stop.abort();
        return { error };
    }
}


/***/ }),

/***/ 67953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $J: () => (/* binding */ gitHubPlace),
  Oi: () => (/* binding */ judgedChange)
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
 * The files that a pull request or a merge group changes, or the pull request of a comment, old and new names of renamed ones, from
 * the root of the repository. Asks the API for a pull request, and git for what is left.
 * @returns undefined when it cannot be told, so that the caller runs the gate
 */
async function changedFiles(options) {
    const { event, token, warn } = options;
    const pull = event?.pullRequest;
    const commits = pull ?? event?.mergeGroup ?? event?.commented;
    if (commits === undefined)
        return undefined;
    if (pull !== undefined && token !== undefined) {
        try {
            // GitHub's client and its HTTP library are most of the program, and most runs need neither.
            const { pullRequestFiles } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(157), __webpack_require__.e(9348)]).then(__webpack_require__.bind(__webpack_require__, 69348));
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

// EXTERNAL MODULE: ./build/src/github/event.js
var github_event = __webpack_require__(45865);
;// CONCATENATED MODULE: ./build/src/stages/applies.js




/** Of GitHub's API, as the runner names it. */
function gitHubPlace(env) {
    return {
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        repository: env['GITHUB_REPOSITORY'] ?? '',
    };
}
/** Asks for the changed files where something depends on them. */
async function judgedChange({ config, inputs, waivers, context, }) {
    if (config.appliesTo === undefined && waivers.entries.length === 0)
        return {};
    const { env, listener, signal, hosts } = context;
    const event = await (0,github_event/* readEvent */.j)(env);
    const files = await changedFiles({
        event,
        token: inputs.token,
        ...gitHubPlace(env),
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
        // Who asks for it by a comment wants it, whatever was changed.
        ...(!answer.applies && event?.commented === undefined && { notApplicable: answer.why }),
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

/***/ 25028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i5: () => (/* binding */ buildJob),
  Zh: () => (/* binding */ buildStage),
  $o: () => (/* binding */ planCandidate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/candidate/build.js + 1 modules
var build = __webpack_require__(10741);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/engine/build-context.js
var build_context = __webpack_require__(3030);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(80604);
// EXTERNAL MODULE: ./build/src/candidate/request.js
var candidate_request = __webpack_require__(82238);
;// CONCATENATED MODULE: ./build/src/candidate/build-kit.js






/** The keys that only buildx can do, as the configuration has them, where something is asked for. */
function buildKitKeys(config) {
    const asked = [
        ['build-contexts', config.buildContexts],
        ['secrets', config.secrets],
        ['ssh', config.ssh],
        ['cache-from', config.cacheFrom],
        ['cache-to', config.cacheTo],
    ];
    return asked.filter(([, value]) => Object.keys(value).length > 0).map(([key]) => `candidate.${key}`);
}
/**
 * What of a build only buildx can do, looked up; undefined where nothing of it is asked for.
 *
 * @throws UsageError that names what is not there, and what would get into the image
 */
async function buildKitOptions(config, build) {
    if (buildKitKeys(config).length === 0)
        return undefined;
    const { root } = build;
    const contexts = mapValues(config.buildContexts, value => isFolderName(value) ? (0,external_node_path_.resolve)(root, value) : value);
    const secrets = mapValues(config.secrets, one => ('file' in one ? { file: (0,external_node_path_.resolve)(root, one.file) } : one));
    const { ssh, cacheFrom, cacheTo } = config;
    const options = { contexts, secrets, ssh, cacheFrom, cacheTo };
    await refuseContexts(options, build);
    await refuseSecrets(options, build);
    if (ssh.some(one => !one.includes('=')) && !build.env['SSH_AUTH_SOCK'])
        throw new errors/* UsageError */.eb('candidate.ssh: the variable SSH_AUTH_SOCK is not set: start an agent, or name a key, as in default=/path/to/key');
    return options;
}
function mapValues(all, change) {
    return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, change(value)]));
}
/** As buildx tells a folder from a URL, an image and a git repository. */
function isFolderName(text) {
    return !/^[a-z][a-z0-9+.-]*:\/\/|^[\w.-]+@[\w.-]+:/i.test(text);
}
/** The folders among more contexts: what lies in them is part of the candidate, too. */
function contextFolders({ contexts }) {
    return Object.values(contexts).filter(isFolderName);
}
async function refuseContexts({ contexts }, { root, folder }) {
    for (const [name, path] of Object.entries(contexts)) {
        if (!isFolderName(path))
            continue;
        if (!isDirectory(path))
            throw new errors/* UsageError */.eb(`candidate.build-contexts.${name}: there is no folder ${path}`);
        const place = { contextDir: path, dockerfile: (0,external_node_path_.join)(path, 'Dockerfile') };
        const own = (0,external_node_path_.join)(root, candidate_request/* GATE_FOLDER */.xB);
        for (const one of [folder, ...(isDirectory(own) ? [own] : [])])
            await (0,candidate_request/* refuseFolderInContext */.B0)(one, place);
    }
}
async function refuseSecrets({ secrets, contexts }, { place, env }) {
    const places = [
        place,
        ...contextFolders({ contexts }).map(path => ({ contextDir: path, dockerfile: (0,external_node_path_.join)(path, 'Dockerfile') })),
    ];
    for (const [id, secret] of Object.entries(secrets)) {
        const wrong = (what) => new errors/* UsageError */.eb(`candidate.secrets.${id}: ${what}`);
        if ('env' in secret) {
            if (!env[secret.env])
                throw wrong(`the variable ${secret.env} is not set, or empty: give it to this step`);
            continue;
        }
        const path = await (0,promises_.realpath)(secret.file).catch(() => undefined);
        if (path === undefined || isDirectory(path))
            throw wrong(`there is no file ${secret.file}`);
        for (const { contextDir, dockerfile } of places) {
            const inside = (await (0,build_context/* placeInContext */.Mu)(contextDir, dockerfile))(path);
            if (inside !== undefined)
                throw wrong(`${secret.file} is part of the build context ${contextDir}: name ${inside} in .dockerignore`);
        }
    }
}
function isDirectory(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
/** What of it belongs into the evidence; undefined where nothing was said. */
function buildOptionsOf(config) {
    const { labels, buildContexts, pull, noCache } = config;
    const secrets = Object.keys(config.secrets);
    const ssh = config.ssh.map(text => text.replace(/=.*/s, ''));
    const options = {
        ...(Object.keys(labels).length > 0 && { labels }),
        ...(Object.keys(buildContexts).length > 0 && { contexts: buildContexts }),
        ...(secrets.length > 0 && { secrets }),
        ...(ssh.length > 0 && { ssh }),
        ...(pull && { pull }),
        ...(noCache && { noCache }),
    };
    return Object.keys(options).length === 0 ? undefined : options;
}

// EXTERNAL MODULE: ./build/src/candidate/frozen.js
var candidate_frozen = __webpack_require__(60881);
// EXTERNAL MODULE: ./build/src/candidate/given.js
var candidate_given = __webpack_require__(99786);
// EXTERNAL MODULE: ./build/src/candidate/registry-answers.js
var registry_answers = __webpack_require__(36494);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
async function uncommittedChanges({ path: config, candidate }, { contextDir, dockerfile, more = [] }, { root, folder }, git) {
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
    const places = await Promise.all([
        (0,build_context/* placeInContext */.Mu)(contextDir, dockerfile),
        ...more.map(folder => (0,build_context/* placeInContext */.Mu)(folder, (0,external_node_path_.join)(folder, 'Dockerfile'))),
    ]);
    const counts = (file) => candidate.prepare.length > 0 || always.includes(file) || places.some(place => place(file) !== undefined);
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
var image_platform = __webpack_require__(1576);
// EXTERNAL MODULE: ./build/src/image/reference.js
var reference = __webpack_require__(36950);
// EXTERNAL MODULE: ./build/src/report/summary.js
var summary = __webpack_require__(73320);
// EXTERNAL MODULE: ./build/src/shared/time-limits.js
var time_limits = __webpack_require__(82619);
// EXTERNAL MODULE: ./build/src/trial/shards.js
var shards = __webpack_require__(22333);
// EXTERNAL MODULE: ./build/src/stages/baseline.js
var baseline = __webpack_require__(19210);
// EXTERNAL MODULE: ./build/src/stages/cleanup.js
var cleanup = __webpack_require__(45961);
// EXTERNAL MODULE: ./build/src/stages/context.js + 3 modules
var stages_context = __webpack_require__(87336);
// EXTERNAL MODULE: ./build/src/stages/given.js
var stages_given = __webpack_require__(66520);
// EXTERNAL MODULE: ./build/src/stages/outputs.js + 11 modules
var stages_outputs = __webpack_require__(75534);
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
        if ('request' in planned.from)
            refuseUncommitted(planned.from.uncommitted, planned.from.commit);
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
 * uncommitted changes; and when the image that is to be tried is not there
 */
async function planCandidate(live) {
    const given = live.given ?? (await (0,stages_given/* givenImage */.t)(live, live.engine, true));
    if (given === undefined)
        return planBuild(live);
    const { config, inputs, facts } = live;
    const own = (0,image_platform/* normalPlatform */.Je)(facts.platform);
    const platform = chosenPlatform(config.candidate.platforms, inputs.platform, own) ?? own;
    return { ...(0,candidate_marks/* givenName */.p4)(config.candidate.image, given.digest), from: { given, platform } };
}
const NO_OUTPUT = { write: () => undefined, end: () => undefined };
async function planBuild(live) {
    const { config, inputs, git, context } = live;
    const commit = await (0,candidate_request/* candidateCommit */.XU)(inputs.root, inputs.sha, git);
    const platform = chosenPlatform(config.candidate.platforms, inputs.platform, live.facts.platform);
    const place = (0,candidate_request/* buildPlace */.o4)(config.candidate, inputs.root);
    await (0,candidate_request/* refuseFolderInContext */.B0)(context.folder, place);
    const { root } = inputs;
    const buildKit = await buildKitOptions(config.candidate, {
        root,
        place,
        env: context.env,
        folder: context.folder,
    });
    await (0,build/* requireBuildx */.En)(buildKitKeys(config.candidate), candidateContext(live, context.signal, NO_OUTPUT));
    const places = { ...place, more: buildKit === undefined ? [] : contextFolders(buildKit) };
    const uncommitted = await uncommittedChanges(config, places, { ...inputs, folder: context.folder }, git);
    if (context.env['GITHUB_ACTIONS'] === 'true')
        refuseUncommitted(uncommitted, commit);
    const name = (0,candidate_marks/* candidateName */.vf)(config.candidate.image, commit, { dirty: uncommitted.length > 0 });
    const unsent = await (0,candidate_request/* gateFolderInContext */.CC)(inputs.root, place);
    const request = (0,candidate_request/* buildRequest */.mK)(config.candidate, name, place, {
        run: context.run,
        platform,
        unsent,
        buildKit,
    });
    return { ...name, from: { commit, uncommitted, request } };
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
    const usual = (0,image_platform/* normalPlatform */.Je)(own);
    if (platforms.includes(usual))
        return usual;
    throw new errors/* UsageError */.eb(`platform: expected one of ${all}, because the engine's own is ${usual}`);
}
/** Prepares and builds the candidate, or has the engine pull it, and begins to freeze it. */
async function buildStage(plan, live, signal) {
    const output = live.output('build');
    try {
        return await haveAndFreeze(plan, live, candidateContext(live, signal, output));
    }
    finally {
        output.end();
    }
}
async function haveAndFreeze(plan, live, context) {
    const { stages, folders } = live;
    const { reference, tag } = plan;
    const repository = live.config.candidate.image;
    const { signal } = context;
    const freely = stages.time('candidate', 'ask the registry', () => (0,time_limits/* cancellable */.n)((0,registry_answers/* refusePublishedNames */.t)(namesOf(plan, live), context), 'the registry was asked', signal));
    const { registry, ...had } = 'request' in plan.from
        ? await buildPlanned(plan.from, freely, live, context)
        : await takeGiven(plan, plan.from, freely, live, signal);
    const candidate = { reference, tag, repository, ...had };
    const frozen = stages.time('candidate', 'freeze', () => (0,time_limits/* cancellable */.n)((0,candidate_frozen/* freezeCandidate */.tP)(candidate, registry, folders.candidate, context), 'the candidate was saved', signal));
    const given = 'given' in plan.from ? { given: plan.from.given } : {};
    return {
        image: { reference, repository, engineId: had.engineId, ...given },
        frozen: frozen.catch((error) => ({ error })),
    };
}
/** The candidate's own name, and all others that the run will give to it and beside it. */
function namesOf({ reference, tag }, { config, consumers }) {
    const { image: repository } = config.candidate;
    const names = consumers.flatMap(consumer => [
        ...(0,shards/* shardNames */.b$)(consumer, repository, tag),
        ...(consumer.control === undefined ? [] : [(0,candidate_marks/* controlName */.Fu)(repository, tag)]),
    ]);
    if (config.baseline !== undefined)
        names.push((0,candidate_marks/* baselineName */.Ri)(repository, tag));
    return [reference, ...new Set(names.map(name => name.reference))];
}
async function buildPlanned({ request, commit, uncommitted }, freely, { config, stages }, context) {
    const [registry, builder] = await Promise.all([freely, (0,build/* findBuilder */.Lx)(context)]);
    if (config.candidate.prepare.length > 0)
        await stages.time('candidate', 'prepare', () => (0,build/* runPreparations */.gP)(config.candidate, context));
    const work = () => (0,build/* buildCandidate */.Ih)(builder, request, context);
    const { engineId } = await stages.time('candidate', 'build', work);
    return {
        registry,
        engineId,
        platform: request.platform,
        origin: { builder, commit, uncommitted, options: buildOptionsOf(config.candidate) },
    };
}
async function takeGiven(name, { given, platform }, freely, live, signal) {
    const registry = await freely;
    const { engine, config, context } = live;
    const client = await (0,baseline/* clientRegistry */.Ll)({ ...live, context: { ...context, signal } }, engine);
    const pull = (reference) => (0,baseline/* pullImage */.ZP)(reference, platform, { engine, registry: client, signal });
    const named = { ...name, repository: config.candidate.image };
    const work = () => (0,candidate_given/* haveGiven */.Ip)(given, named, { engine, run: context.run, pull });
    try {
        const engineId = await live.stages.time('candidate', 'pull', work);
        return { registry, engineId, platform, origin: { given } };
    }
    catch (error) {
        if (signal.aborted)
            throw new errors/* IncidentError */.x1('cancelled', 'cancelled while the image was pulled');
        if (error instanceof errors/* IncidentError */.x1)
            throw error;
        const text = `${given.reference} cannot be had for ${platform}: ${(0,errors/* messageOf */.bD)(error)}; give an image that has this platform, or another platform, and log in where its registry wants that (\`docker login ${(0,reference/* registryHost */.U$)(given.reference)}\`)`;
        throw new errors/* IncidentError */.x1('build-failed', text, { cause: error });
    }
}
function candidateContext(live, signal, output) {
    const { engine, facts, inputs, context, folders } = live;
    const { env, run, listener, hosts } = context;
    const onOutput = (chunk) => output.write(chunk);
    return {
        root: inputs.root,
        run,
        engine,
        facts,
        env,
        signal,
        listener,
        hosts,
        onOutput,
        scratch: (0,external_node_path_.join)(folders.work, '.build'),
    };
}


/***/ }),

/***/ 18979:
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
// EXTERNAL MODULE: ./build/src/image/candidate-marks.js
var candidate_marks = __webpack_require__(84737);
// EXTERNAL MODULE: ./build/src/image/oci.js
var oci = __webpack_require__(11074);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(80604);
// EXTERNAL MODULE: ./build/src/shared/files.js
var files = __webpack_require__(82140);
;// CONCATENATED MODULE: ./build/src/candidate/control.js







/**
 * Gives the engine a dead image: the candidate's configuration, labels and all, over an empty file system, with the label of
 * the run also where the candidate was given to it. A container
 * of it can be created, and no command and no entry point brings it to life, because there is nothing to run.
 *
 * @param candidate its configuration: JSON
 * @returns the engine's ID of the dead image
 * @throws IncidentError when the engine does not take it
 */
async function makeControl(engine, candidate, { reference, run }) {
    const whole = JSON.parse(candidate);
    const configuration = JSON.stringify({
        ...whole,
        config: { ...whole.config, Labels: { ...whole.config?.Labels, [candidate_marks/* RUN_LABEL */.jQ]: run } },
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
// EXTERNAL MODULE: ./build/src/trial/trial.js + 43 modules
var trial = __webpack_require__(63029);
// EXTERNAL MODULE: ./build/src/verdict/verdict.js
var verdict = __webpack_require__(54486);
// EXTERNAL MODULE: ./build/src/stages/one-trial.js + 1 modules
var one_trial = __webpack_require__(55973);
;// CONCATENATED MODULE: ./build/src/stages/ready.js
/** What the evidence says of a consumer's set-up. */
function setUpFacts({ installed, setUp, setUpNotes = [], }) {
    const notes = [...(installed?.notes ?? []), ...setUpNotes];
    return { ...installed, ...(setUp && { setUp }), ...(notes.length > 0 && { notes }) };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/contract/compare.js + 1 modules
var compare = __webpack_require__(71633);
// EXTERNAL MODULE: ./build/src/contract/compare-operations.js + 6 modules
var compare_operations = __webpack_require__(30561);
// EXTERNAL MODULE: ./build/src/contract/contract.js + 1 modules
var contract_contract = __webpack_require__(76943);
// EXTERNAL MODULE: ./build/src/contract/message-parts.js
var message_parts = __webpack_require__(22180);
// EXTERNAL MODULE: ./build/src/contract/operation.js
var contract_operation = __webpack_require__(76766);
// EXTERNAL MODULE: ./build/src/contract/path-template.js
var path_template = __webpack_require__(23708);
// EXTERNAL MODULE: ./build/src/contract/text-stats.js
var text_stats = __webpack_require__(17847);
// EXTERNAL MODULE: ./build/src/contract/tokens.js
var tokens = __webpack_require__(16776);
;// CONCATENATED MODULE: ./build/src/contract/operation-finder.js



/** Words that stand in the place of a value and were only ever refused: see `joinRefused`. */
const UNKNOWN_WORD = '(unknown)';
/** Finds the operation of a path among those of a contract, one path at a time. */
class OperationFinder {
    #forms;
    #byForm;
    constructor(operations) {
        this.#forms = [...operations].map(operation => ({
            name: operation.name,
            method: operation.method,
            action: actionInName(operation),
            parts: partsOfTemplate(operation),
            parameters: operation.parameters,
        }));
        this.#byForm = new Map(this.#forms.map(form => [keyOfForm(form), form]));
    }
    /** Undefined where the contract has no such operation, or the path may be of several. */
    find(method, action, parts) {
        const exact = this.#byForm.get(keyOfForm({ method, action, parts }));
        if (exact !== undefined)
            return { name: exact.name, parts: [...parts] };
        const found = this.#forms.flatMap(form => {
            if (form.method !== method || form.action !== action)
                return [];
            const own = partsByWords(form, parts) ?? (0,path_template/* partsByForm */.SN)(form.parts, parts);
            return own === undefined ? [] : [{ form, found: { name: form.name, parts: own } }];
        });
        const [only, second] = found;
        return second === undefined && only !== undefined && !isUnknown(only.form) ? only.found : undefined;
    }
}
function keyOfForm({ method, action, parts, }) {
    return `${method} ${(0,path_template/* templateForm */.RW)(parts)} ${action ?? ''}`;
}
function actionInName({ name, method, template }) {
    const rest = name.slice(`${method} ${template} `.length);
    return rest === '' ? undefined : rest;
}
function partsOfTemplate({ template, parameterNames }) {
    if (template === '/')
        return [];
    const names = new Set(parameterNames.map(name => `{${name}}`));
    return template
        .slice(1)
        .split('/')
        .map(part => (names.has(part) ? { span: 1, name: part.slice(1, -1), kind: 'value' } : { literal: part }));
}
/** A word may be the value of a parameter, where that has held texts of its form before. */
function partsByWords({ parts: form, parameters }, parts) {
    if (form.length !== parts.length)
        return undefined;
    const found = form.map((wanted, at) => {
        const part = parts[at];
        if (part === undefined)
            return undefined;
        if ('literal' in wanted) {
            const isWord = 'literal' in part && [part.literal, UNKNOWN_WORD].includes(wanted.literal);
            return isWord ? part : undefined;
        }
        if (!('literal' in part))
            return part;
        const forms = parameters.get(wanted.name ?? '')?.forms;
        const isValue = forms?.counts.has((0,text_stats/* keyOfTokens */.no)((0,tokens/* tokensOf */.k)(part.literal)));
        return isValue ? { span: 1, name: wanted.name, kind: 'name' } : undefined;
    });
    return found.every(part => part !== undefined) ? found : undefined;
}
function isUnknown({ parts }) {
    return parts.some(part => 'literal' in part && part.literal === UNKNOWN_WORD);
}

// EXTERNAL MODULE: ./build/src/contract/value-names.js
var value_names = __webpack_require__(94484);
// EXTERNAL MODULE: ./build/src/contract/value-stats.js + 1 modules
var value_stats = __webpack_require__(47171);
;// CONCATENATED MODULE: ./build/src/contract/live-comparison.js









/** Bounds on what is looked at while tests run; all of it is compared afterwards. */
const LIMITS = {
    /** Exchanges of one operation, and of all. */
    ofOperation: 200,
    all: 10_000,
    places: 20_000,
    values: 50_000,
    /** Characters of one body. */
    body: 64 * 1024,
};
/** An error may be what is answered before something is there: it is said when nothing else has come for so long. */
const STATUS_HOLD_MS = 2_000;
/**
 * Lays a candidate's exchanges, as they come, beside what an earlier image showed, and finds what no later exchange can take
 * back: a grammar, a type or a status that the earlier image never showed in a place, where nothing else stands there any more.
 * What was not seen yet says nothing, and neither do counts, orders and fields that are missing.
 */
class LiveComparison {
    #finder;
    #earlier;
    #operations = new Map();
    #values = new value_names/* ValueNames */.o(LIMITS.values);
    #budget = new value_stats/* PlaceBudget */.Vi(LIMITS.places);
    #units = new Map();
    #exchanges = 0;
    /** @param baseline recordings of the earlier image; they are not kept */
    constructor(baseline) {
        const [contract] = (0,contract_contract/* contractsOf */.bR)([baseline]);
        if (contract === undefined)
            throw new Error('expected a contract');
        this.#earlier = contract.operations;
        this.#finder = new OperationFinder(contract.operations.values());
    }
    /**
     * @param exchange that has come to its end; those of one connection in their order
     * @param file the test file that ran
     */
    add(exchange, file) {
        const { request, response } = exchange;
        if (response === undefined || this.#exchanges >= LIMITS.all)
            return;
        const target = (0,message_parts/* parseTarget */.hu)(request.target);
        const parts = (0,path_template/* templateParts */.Di)(target.segments, this.#values);
        const contents = [request, response].map(({ body, headers }) => {
            const isLong = (body?.text?.length ?? 0) > LIMITS.body;
            return (0,message_parts/* bodyContent */.kQ)(isLong && body ? { ...body, cut: true } : body, (0,message_parts/* headerValue */.Z)(headers, 'content-type'));
        });
        for (const content of contents)
            if ('value' in content && content.kind !== 'text')
                this.#values.learn(content.value);
        for (const [name, value] of response.headers)
            this.#values.learn({ [name]: value });
        const action = (0,message_parts/* headerValue */.Z)(request.headers, 'x-amz-target') ?? (0,contract_contract/* actionOf */.qj)(target);
        const found = this.#finder.find(request.method.toUpperCase(), action, parts);
        const operation = found && this.#operation(found.name);
        // What was named is still looked at: its identifiers tell what follows from it.
        if (found === undefined || operation === undefined)
            return;
        if (operation.candidate.seen.times >= LIMITS.ofOperation)
            return;
        const [asked, answered] = contents;
        if (asked === undefined || answered === undefined)
            return;
        this.#exchanges++;
        operation.candidate.add({
            exchange,
            target,
            parameters: (0,path_template/* parameterValues */.oM)(found.parts, target.segments),
            request: asked,
            response: answered,
            sighting: {
                index: this.#exchanges,
                at: exchange.startedAt,
                run: 0,
                file,
                unit: this.#unitOf(exchange),
                test: undefined,
                asked: (0,contract_contract/* askedOf */.iN)(target),
            },
        });
        operation.touched = true;
        const isOdd = !operation.baseline.statuses.counts.has(String(response.status));
        operation.oddSince = isOdd
            ? (operation.oddSince ?? exchange.startedAt + Math.max(0, exchange.ms))
            : undefined;
    }
    /**
     * The differences that nobody was told of yet, causes alone; of each operation the first. Between two steps of the iteration
     * others may work.
     *
     * @param now milliseconds since the epoch
     */
    *changes(now) {
        for (const operation of this.#operations.values()) {
            if (operation.said || !(operation.touched || operation.oddSince !== undefined))
                continue;
            operation.touched = false;
            operation.findings = (0,compare_operations/* compareOperation */.H)(operation.baseline, operation.candidate, ONCE).filter(finding => isShown(finding, operation, now));
            if (operation.findings.length === 0) {
                yield undefined;
                continue;
            }
            const difference = this.#causeIn(operation);
            yield difference && { difference, file: difference.files[0] ?? '' };
        }
    }
    /** Something may be said later though nothing more comes. */
    get isWaiting() {
        return [...this.#operations.values()].some(({ oddSince, said }) => oddSince !== undefined && !said);
    }
    #causeIn(operation) {
        const all = [...this.#operations.values()].flatMap(({ findings }) => findings);
        const operations = new Map([...this.#operations].map(([name, { candidate }]) => [name, candidate]));
        const { name } = operation.candidate;
        const cause = (0,compare/* inCausalOrder */.ty)(all, operations, {}).find(({ place, severity, follows }) => 
        // What a request has otherwise is the consumer's doing, and doubtful.
        place.operation === name && severity === 'breaking' && follows === undefined);
        if (cause !== undefined)
            operation.said = true;
        return cause;
    }
    #operation(name) {
        const known = this.#operations.get(name);
        const baseline = this.#earlier.get(name);
        if (known !== undefined || baseline === undefined)
            return known;
        const { method, template, parameterNames } = baseline;
        const candidate = new contract_operation/* OperationStats */.bX({ name, method, template, parameterNames }, this.#budget);
        const made = { baseline, candidate, touched: false, oddSince: undefined, findings: [], said: false };
        this.#operations.set(name, made);
        return made;
    }
    #unitOf({ request }) {
        const { text = '' } = request.body ?? {};
        const asked = `${request.method} ${request.target.slice(0, 500)} ${text.length} ${text.slice(0, 500)}`;
        const known = this.#units.get(asked);
        if (known !== undefined)
            return known;
        const unit = this.#units.size;
        this.#units.set(asked, unit);
        return unit;
    }
}
/** What is not over has no repeats to be compared. */
const ONCE = { baseline: 1, candidate: 1 };
const SHOWN_KINDS = [
    'grammar-changed',
    'type-changed',
    'status-changed',
    // A route that is gone, which the status tells; one that is not asked for is none of these.
    'operation-removed',
];
/** Whether the candidate shows what the baseline never did, and that is no matter of what it has not shown yet. */
function isShown({ kind, sure, lost, baseline, candidate, before, after }, operation, now) {
    if (!sure || !SHOWN_KINDS.includes(kind))
        return false;
    const { count, of } = candidate;
    const isReplaced = count.times === of && lost === baseline.of;
    if (count.times === 0 || !(isReplaced || lost === 0))
        return false;
    // What is null at first may be filled in the next answer.
    if (kind === 'type-changed' && /\bnull\b/.test(after))
        return false;
    if (kind !== 'status-changed' && kind !== 'operation-removed')
        return true;
    const { oddSince } = operation;
    return oddSince !== undefined && now - oddSince >= STATUS_HOLD_MS && before !== contract_operation/* NO_ANSWER */.Dn;
}

// EXTERNAL MODULE: ./build/src/gateway/recording/kept-recording.js + 3 modules
var kept_recording = __webpack_require__(11348);
// EXTERNAL MODULE: ./build/src/image/platform.js
var platform = __webpack_require__(1576);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/contract/difference-text.js
var difference_text = __webpack_require__(71025);
;// CONCATENATED MODULE: ./build/src/trial/contract-watch.js



const CLOCK = {
    now: () => Date.now(),
    later: (work, ms) => {
        const timer = setTimeout(work, ms);
        timer.unref();
        return () => clearTimeout(timer);
    },
};
/** From the end of an exchange until it is looked at, with all that came meanwhile. */
const PACE_MS = 250;
/** Exchanges that wait to be looked at; more are left to the comparison after the tests. */
const MOST_WAITING = 1_000;
/** Operations that are named. Who reads more has read enough to look at the run. */
const MOST_NAMED = 5;
/**
 * Tells while tests still run what the candidate does otherwise than the image of the last green run. It works between the
 * relay's turns, a small piece at a time, and what it cannot keep up with it leaves out.
 */
class ContractWatch {
    #comparison;
    #consumer;
    #listener;
    #files;
    #clock;
    #waiting = [];
    #named = 0;
    #isOver = false;
    #isAtWork = false;
    #cancel;
    constructor(comparison, { consumer, listener, files, clock = CLOCK }) {
        this.#comparison = comparison;
        this.#consumer = consumer;
        this.#listener = listener;
        this.#files = files;
        this.#clock = clock;
    }
    /** Takes the exchanges of a test file, each when it has come to its end, and never throws; undefined where nobody looks. */
    watchFile(file) {
        if (!this.#files.has(file))
            return undefined;
        return finished => {
            if (this.#isOver || this.#waiting.length >= MOST_WAITING)
                return;
            this.#waiting.push({ file, finished });
            this.#schedule();
        };
    }
    /** Nothing is said any more: the tests have ended. */
    [Symbol.dispose]() {
        this.#isOver = true;
        this.#waiting = [];
        this.#cancel?.();
    }
    #schedule() {
        if (this.#isOver || this.#isAtWork)
            return;
        this.#cancel ??= this.#clock.later(() => {
            this.#cancel = undefined;
            void this.#work();
        }, PACE_MS);
    }
    async #work() {
        this.#isAtWork = true;
        try {
            await this.#lookAtWaiting();
        }
        catch (error) {
            // It decides nothing: the comparison after the tests is the one that counts.
            const text = `${this.#consumer}: nothing is compared any more while the tests run: ${(0,errors/* messageOf */.bD)(error)}`;
            if (!this.#isOver)
                this.#listener({ kind: 'note', text });
            this[Symbol.dispose]();
        }
        this.#isAtWork = false;
        if (this.#waiting.length > 0 || this.#comparison.isWaiting)
            this.#schedule();
    }
    async #lookAtWaiting() {
        for (const { file, finished } of this.#waiting.splice(0)) {
            this.#comparison.add(await finished.read(), file);
            await (0,external_node_timers_promises_.setImmediate)();
            if (this.#isOver)
                return;
        }
        for (const change of this.#comparison.changes(this.#clock.now())) {
            if (change !== undefined)
                this.#name((0,difference_text/* differenceText */.L)(change.difference), change.file);
            await (0,external_node_timers_promises_.setImmediate)();
            if (this.#isOver)
                return;
        }
    }
    #name(change, file) {
        this.#listener({ kind: 'contract-changed', consumer: this.#consumer, file, change });
        this.#named++;
        if (this.#named >= MOST_NAMED)
            this[Symbol.dispose]();
    }
}

// EXTERNAL MODULE: ./build/src/stages/judge.js + 3 modules
var judge = __webpack_require__(74154);
;// CONCATENATED MODULE: ./build/src/stages/recorded-baseline.js








/** Of all recordings of one consumer: what takes longer to be read would hold the tests up. */
const MOST_BYTES = 64 << 20;
const MOST_EXCHANGES = 10_000;
/**
 * What watches the candidate's trial of a consumer, where the report of the last green run has recordings that it can be laid
 * beside. Why it has none is told as a note: nothing depends on it.
 *
 * @param pin the commit of the consumer
 */
async function watchOfTrial(consumer, pin, live) {
    const { green, config, context } = live;
    if (green === undefined || config.contract === 'off')
        return undefined;
    const { listener } = context;
    const found = await recordedBaseline(consumer, pin, green, live).catch(errors/* messageOf */.bD);
    if (typeof found !== 'string') {
        const files = new Set(found.flatMap(({ file }) => file ?? []));
        return new ContractWatch(new LiveComparison(found), { consumer: consumer.name, listener, files });
    }
    const text = `${consumer.name}: nothing is compared while its tests run: last-green: ${found}`;
    listener({ kind: 'note', text });
    return undefined;
}
/** The recordings of the last green run, or why they are of no use. */
async function recordedBaseline(consumer, pin, { path, verdict }, live) {
    if ('note' in verdict)
        return verdict.note.replace(/^last-green: /, '');
    const then = verdict.consumers.find(({ name }) => name === consumer.name);
    if (then === undefined)
        return 'it was not tried then';
    if (then.verdict !== 'pass')
        return `it was ${then.verdict} then, too`;
    if (then.repository !== consumer.repository)
        return `it came from ${then.repository ?? 'elsewhere'} then`;
    if (then.pin !== pin)
        return `its commit was ${then.pin ?? 'unknown'} then, and is ${pin}`;
    const folder = (0,external_node_path_.join)(await folderOf(path), 'evidence');
    const { evidence, artifacts } = await (0,judge/* readEvidence */.At)(folder);
    const platform = platformOfTrial(live);
    const own = evidence.filter(one => isOwn(one, consumer.name, pin, verdict));
    const comparable = own.filter(one => one.candidate?.platform === platform);
    if (own.length > 0 && comparable.length === 0)
        return `it has no trial on ${platform}`;
    const recordings = [];
    let bytes = 0;
    let exchanges = 0;
    for (const one of comparable) {
        const place = (0,external_node_path_.join)(folder, artifacts.get(one) ?? '');
        for (const file of one.files) {
            if (file.har !== undefined)
                bytes += (await (0,promises_.stat)((0,external_node_path_.join)(place, file.har))).size;
            if (bytes > MOST_BYTES)
                return 'more is recorded there than can be read before the tests';
            const recording = await (0,kept_recording/* readKeptRecording */.i8)(place, file);
            exchanges += recording?.exchanges.length ?? 0;
            if (exchanges > MOST_EXCHANGES)
                return 'more is recorded there than can be read before the tests';
            // What is not whole may well have shown what the rest does not.
            if (recording?.truncated === undefined && recording?.file === file.file)
                recordings.push(recording);
        }
    }
    return recordings.length === 0 ? 'it has no recordings' : recordings;
}
async function folderOf(path) {
    return (await (0,promises_.stat)(path)).isDirectory() ? path : (0,external_node_path_.dirname)(path);
}
/** The candidate's own trial of a consumer, as the verdict says it. */
function isOwn({ arm, round, consumer, run }, name, pin, verdict) {
    return (arm === 'candidate' &&
        round === undefined &&
        consumer.name === name &&
        consumer.pin === pin &&
        run === verdict.run);
}
function platformOfTrial({ origin, inputs, config, facts }) {
    const { platforms } = config.candidate;
    const [only] = platforms;
    return (origin.part?.platform ??
        inputs.platform ??
        (platforms.length === 1 && only !== undefined ? only : (0,platform/* normalPlatform */.Je)(facts.platform)));
}

// EXTERNAL MODULE: ./build/src/trial/ports.js
var ports = __webpack_require__(28846);
// EXTERNAL MODULE: ./build/src/verdict/rounds.js
var verdict_rounds = __webpack_require__(96158);
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
            const files = (0,verdict_rounds/* filesOfNextRound */.AV)(policy, [trial, ...rounds], arm, round);
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
 * The consumer's tests on the candidate, what is not green there on the published image as well, and then its control on a
 * dead image.
 */
async function tryConsumer(ready, built, baseline, live, signal) {
    const trial = await candidateTrial(ready, built, live, signal);
    if (live.firstRed?.reached !== undefined)
        return [trial];
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
    evidence = { ...evidence, consumer: { ...evidence.consumer, ...setUpFacts(ready) } };
    return (0,one_trial/* keepTrial */.Ih)(evidence, workspace, live);
}
function blankTrial({ consumer, context, pin }, error) {
    const evidence = (0,trial/* blankEvidence */.mM)(consumer, context.run, context.trial);
    if (pin !== undefined)
        evidence.consumer.pin = pin.commit;
    return { ...evidence, incidents: [(0,trial/* incidentOf */.w8)(error)] };
}
async function timedTrial(ready, candidate, live, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { consumer, checkedOut: pin } = ready;
        if (pin === undefined || ready.error !== undefined)
            return blankTrial(ready, ready.error);
        const image = { ...candidate, arm: 'candidate', candidate };
        const watch = __addDisposableResource(env_1, await watchOfTrial(consumer, pin.commit, live), false);
        const own = (0,one_trial/* trialContext */.GT)(ready.context, live, consumer.name, signal, watch);
        const firstRed = live.firstRed?.watchOf((0,verdict/* policyOf */.US)(consumer, live.config, live.waivers));
        const context = { ...own, firstRed };
        return await live.stages.time(consumer.name, 'trial', () => (0,trial/* runTrial */.Wx)(consumer, pin, image, context));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
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
        const engineId = await makeControl(live.engine, configuration, { reference, run: context.run });
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

/***/ 52431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ compareContracts)
});

// EXTERNAL MODULE: ./build/src/contract/compare.js + 1 modules
var compare = __webpack_require__(71633);
// EXTERNAL MODULE: ./build/src/shared/text.js
var shared_text = __webpack_require__(60796);
// EXTERNAL MODULE: ./build/src/contract/message-parts.js
var message_parts = __webpack_require__(22180);
// EXTERNAL MODULE: ./build/src/contract/operation.js
var operation = __webpack_require__(76766);
;// CONCATENATED MODULE: ./build/src/contract/parted-ways.js



const MOST_STEPS = 4;
const MOST_TEXT = 300;
/**
 * Where the candidate's exchanges first went another way: the first difference that breaks, else the first of all, and what
 * follows from it in the same file.
 *
 * @returns undefined where nothing differs
 */
function partedWays(baseline, candidate, { differences }) {
    const breaking = differences.findIndex(one => one.severity === 'breaking' && one.follows === undefined);
    const at = Math.max(0, breaking);
    const cause = differences[at];
    if (cause === undefined)
        return undefined;
    // What is not asked for any more is shown by the other image alone.
    const found = shownBy(cause, candidate);
    const where = found ?? shownBy(cause, baseline);
    if (where === undefined)
        return undefined;
    const { file } = where.recording;
    const group = [cause, ...differences.filter(({ follows }) => follows === at)];
    const shown = found === undefined ? new Map([[where.exchange, cause]]) : exchangesOf(group, found.recording);
    const other = (found === undefined ? candidate : baseline).find(one => one.file === file);
    const [asked, compared] = found === undefined ? ['baseline', 'candidate'] : ['candidate', 'baseline'];
    const seen = counterparts(other);
    return {
        ...(file !== undefined && { file }),
        ...(where.exchange.test !== undefined && { test: where.exchange.test }),
        steps: [...shown].map(([exchange, difference]) => {
            const counterpart = seen(exchange, difference);
            return {
                [asked]: turnOf(exchange, difference, asked),
                ...(counterpart && { [compared]: turnOf(counterpart, difference, compared) }),
            };
        }),
    };
}
/** The exchange of a recording that each difference names as its first, in the order of time. */
function exchangesOf(group, recording) {
    const shown = new Map();
    for (const difference of group) {
        const exchange = shownBy(difference, [recording])?.exchange;
        if (exchange !== undefined && !shown.has(exchange) && shown.size < MOST_STEPS)
            shown.set(exchange, difference);
    }
    return new Map([...shown].sort(([one], [other]) => one.startedAt - other.startedAt));
}
/** The exchange that a difference names as its first. */
function shownBy({ first, place }, recordings) {
    for (const recording of recordings) {
        const exchange = inTime(recording)[first.index];
        if (exchange?.startedAt === first.at && isOf(place.operation, exchange, pathOf(exchange)))
            return { recording, exchange };
    }
    return undefined;
}
function inTime({ exchanges }) {
    return [...exchanges].sort((one, other) => one.startedAt - other.startedAt);
}
/** Finds of each step the same operation in the recording of the other image, one after the other. */
function counterparts(recording) {
    const exchanges = recording === undefined ? [] : inTime(recording);
    let after = 0;
    return ({ test }, difference) => {
        const { operation } = difference.place;
        const whole = operation.split(' ')[1]?.split('/').length;
        const fits = exchanges.flatMap((exchange, at) => {
            const path = pathOf(exchange);
            return isOf(operation, exchange, path)
                ? [{ exchange, at, isWhole: path.split('/').length === whole }]
                : [];
        });
        // What one image has in a segment the other may have in several.
        const some = preferred(preferred(fits, one => one.isWhole), one => showsBefore(difference, one.exchange));
        const all = preferred(some, one => test !== undefined && one.exchange.test === test);
        const best = all.find(({ at }) => at >= after) ?? all[0];
        after = best?.at ?? after;
        return best?.exchange;
    };
}
function preferred(items, wanted) {
    const some = items.filter(wanted);
    return some.length > 0 ? some : items;
}
function pathOf({ request }) {
    return `/${(0,message_parts/* parseTarget */.hu)(request.target).segments.join('/')}`;
}
/** Whether an exchange may be of an operation: a parameter stands for any text. */
function isOf(operation, { request }, path) {
    const [method, template = ''] = operation.split(' ');
    const pattern = template.replace(/\{[^{}]*\}|\(unknown\)/g, '*');
    return request.method.toUpperCase() === method && (0,shared_text/* matchesWildcard */._W)(pattern, path);
}
function showsBefore({ kind, place, before }, exchange) {
    const status = statusOf(exchange);
    return kind === 'status-changed' || kind === 'operation-removed'
        ? before.split(/\W+/).includes(status)
        : place.status === undefined || place.status === status;
}
function statusOf({ response }) {
    return response === undefined ? operation/* NO_ANSWER */.Dn : String(response.status);
}
function turnOf(exchange, { kind, place, baseline, candidate }, arm) {
    const { request, response } = exchange;
    const [example] = { baseline, candidate }[arm].examples;
    const isValue = place.part !== 'operation' && place.part !== 'path' && kind !== 'status-changed';
    const value = isValue && example !== undefined
        ? (0,shared_text/* cutText */.IN)(`${place.path || place.part}: ${example}`, MOST_TEXT)
        : undefined;
    const side = place.message === 'request' ? 'asks' : 'shows';
    return {
        request: (0,shared_text/* cutText */.IN)(`${request.method} ${request.target}`, MOST_TEXT),
        answer: (0,shared_text/* cutText */.IN)(`${statusOf(exchange)} ${response?.statusText ?? ''}`.trim(), MOST_TEXT),
        ...(value !== undefined && { [side]: value }),
    };
}

// EXTERNAL MODULE: ./build/src/evidence.js
var evidence = __webpack_require__(26064);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(80604);
// EXTERNAL MODULE: ./build/src/shared/grouped.js
var grouped = __webpack_require__(68293);
// EXTERNAL MODULE: ./build/src/verdict/rounds.js
var rounds = __webpack_require__(96158);
// EXTERNAL MODULE: ./build/src/verdict/verdict.js
var verdict = __webpack_require__(54486);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/gateway/recording/kept-recording.js + 3 modules
var kept_recording = __webpack_require__(11348);
;// CONCATENATED MODULE: ./build/src/stages/arm-recordings.js





/** Of a consumer and platform; a recording itself has at most a fourth. */
const MOST_BYTES = 256 << 20;
/**
 * Reads what trials have left. The first run of each file on each image comes first: what is too much is a repeat.
 *
 * @param folderOf where the evidence of a trial lies
 * @param notes gets a sentence for each recording that is not among what is returned
 */
async function readArms(evidence, folderOf, notes) {
    const recordings = { baseline: [], candidate: [], unread: new Set(), leftOut: [] };
    const inOrder = [...evidence].sort((one, other) => (one.round ?? 0) - (other.round ?? 0));
    let left = MOST_BYTES;
    for (const one of inOrder) {
        const { arm } = one;
        if (arm === 'control')
            continue;
        for (const file of one.files) {
            const note = (why) => {
                const text = `${titleOf(one)}: ${(0,shared_text/* cutText */.IN)(why, 400)}`;
                notes.push(`${one.consumer.name}: ${text}`);
                return text;
            };
            const leaveOut = (why) => {
                recordings.leftOut.push(note(why));
                recordings.unread.add(file.file);
            };
            try {
                left -= await bytesOf(folderOf(one), file);
                if (left < 0) {
                    const why = `the recording of ${file.file} is left out of the comparison: there is too much of it`;
                    const isRepeat = recordings[arm].some(other => other.file === file.file);
                    if (isRepeat)
                        note(why);
                    else
                        leaveOut(why);
                    continue;
                }
                const recording = await (0,kept_recording/* readKeptRecording */.i8)(folderOf(one), file);
                if (recording === undefined)
                    continue;
                recordings[arm].push({ ...recording, arm, file: file.file });
                if (recording.truncated)
                    recordings.leftOut.push(note(`the recording of ${file.file} is not whole: more was said than is kept`));
            }
            catch (error) {
                leaveOut((0,errors/* messageOf */.bD)(error));
            }
        }
    }
    return recordings;
}
function titleOf({ arm, round }) {
    return round === undefined ? arm : `round ${round} of the ${arm}`;
}
async function bytesOf(folder, { har }) {
    if (har === undefined)
        return 0;
    const found = await (0,promises_.stat)((0,external_node_path_.join)(folder, har)).catch(() => undefined);
    return found?.size ?? 0;
}
/** A clause for each file in which something was said to the published image alone. */
function silentFiles({ baseline, candidate, unread }) {
    const heard = new Set([...candidate.filter(hasExchanges).map(({ file }) => file), ...unread]);
    const said = new Set(baseline.filter(hasExchanges).flatMap(({ file }) => file ?? []));
    return [...said]
        .filter(file => !heard.has(file))
        .map(file => `nothing that was said to the candidate in ${file} was recorded`);
}
function hasExchanges({ exchanges }) {
    return exchanges.length > 0;
}

;// CONCATENATED MODULE: ./build/src/stages/contracts.js









/**
 * Compares what was said to the two images, for each consumer and platform. The recordings may come from other jobs: what
 * cannot be read or compared is a note, and never an error.
 *
 * @param folderOf where the evidence of a trial lies
 */
async function compareContracts({ config, stages }, evidence, folderOf) {
    const { contract, baseline } = config;
    if (contract === 'off' || baseline === undefined)
        return { notes: [] };
    const groups = (0,grouped/* grouped */.z)(evidence, one => JSON.stringify([one.consumer.name, one.part?.platform]));
    const contracts = [];
    const notes = [];
    for (const own of groups.values()) {
        const [first] = own;
        if (first === undefined)
            continue;
        const { consumer, part } = first;
        const work = () => compareTrial(own, baseline, folderOf, notes);
        const outcome = await stages.time(consumer.name, 'compare contracts', work);
        contracts.push({ consumer: consumer.name, ...(part && { platform: part.platform }), outcome });
    }
    return { contracts, notes };
}
async function compareTrial(evidence, baseline, folderOf, notes) {
    const unknown = (why) => ({ state: 'unknown', why });
    if (evidence.every(({ files }) => files.length === 0))
        return unknown('no test file ran');
    // Each shard may have been another job's.
    const shards = [...(0,grouped/* grouped */.z)(evidence, one => one.part?.shard).values()];
    const tried = shards.filter(own => own.some(({ arm }) => arm === 'baseline'));
    if (tried.length === 0)
        return nothingRan(baseline);
    const faults = tried.flatMap(own => (0,rounds/* whyNoBaseline */.HF)(own) ?? []);
    const same = faults.find(({ isSame }) => isSame);
    if (same !== undefined)
        return { state: 'same', why: same.detail };
    const [fault] = faults;
    if (fault !== undefined && faults.length === tried.length)
        return unknown(fault.detail);
    const read = await readArms(evidence, folderOf, notes);
    const leftOut = [...faults.map(({ detail }) => detail), ...read.leftOut];
    const silent = (to) => unknown(briefly(leftOut) ?? `nothing that was said to the ${to} was recorded`);
    if (!read.baseline.some(hasExchanges))
        return silent('published image');
    const files = new Set(read.baseline.map(({ file }) => file));
    const common = read.candidate.filter(({ file }) => files.has(file));
    if (!common.some(hasExchanges))
        return silent('candidate');
    const missing = briefly([...leftOut, ...silentFiles(read)]);
    try {
        const compared = (0,compare/* compareArmContracts */.$J)(read.baseline, read.candidate, failedOn(evidence));
        const parted = partedWays(read.baseline, read.candidate, compared.comparison);
        return {
            state: 'compared',
            ...compared,
            ...(parted && { parted }),
            ...(missing !== undefined && { leftOut: missing }),
        };
    }
    catch (error) {
        return unknown(`the recordings cannot be compared: ${(0,shared_text/* cutText */.IN)((0,errors/* messageOf */.bD)(error), 400)}`);
    }
}
function briefly([first, ...others]) {
    return first === undefined || others.length === 0 ? first : `${first}; and ${others.length} more`;
}
function nothingRan({ when }) {
    if (when === 'always')
        return { state: 'unknown', why: 'no test file came to run on the published image' };
    const why = 'no test file had to run on the published image; with `baseline: { when: always }` each does';
    return { state: 'unknown', why, isAsConfigured: true };
}
/** What failed on the candidate, and never on the published image. */
function failedOn(evidence) {
    const published = evidence.filter(({ arm }) => arm === 'baseline').flatMap(failuresOf);
    const there = new Set(published.map(({ file, id }) => JSON.stringify([file, id])));
    const failed = (0,verdict/* candidateTrials */.Fr)([...evidence])
        .flatMap(failuresOf)
        .filter(({ file, id }) => !there.has(JSON.stringify([file, id])));
    return {
        failedTests: new Set(failed.map(({ id }) => id)),
        failedFiles: new Set(failed.map(({ file }) => file)),
    };
}
function failuresOf({ files }) {
    return files.flatMap(({ file, report }) => report.cases.filter(evidence/* isFailure */.N6).map(({ id }) => ({ file, id })));
}


/***/ }),

/***/ 36584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ earlierAnswerText),
/* harmony export */   IA: () => (/* binding */ verdictsOn),
/* harmony export */   R2: () => (/* binding */ answerAmong)
/* harmony export */ });
/* unused harmony export MOST_ANSWER_DAYS */
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60796);
/* harmony import */ var _last_green_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35003);


/** What set-up installs may change while the question stays the same, so no answer is good for longer. */
const MOST_ANSWER_DAYS = 7;
const DAY_MS = 24 * 3_600_000;
/**
 * The verdicts on a question among reports, in their order. What cannot be read is passed over.
 *
 * @param question see `questionDigest`
 */
async function verdictsOn(question, reports, config) {
    const found = [];
    for (const path of reports) {
        const verdict = await (0,_last_green_js__WEBPACK_IMPORTED_MODULE_0__/* .readLastGreen */ .O)(path, config).catch(() => undefined);
        if (verdict !== undefined && 'schema' in verdict && verdict.question === question)
            found.push({ path, verdict });
    }
    return found;
}
/** The newest verdict on these images, if it is a pass: an older pass is no answer where a newer run has not passed. */
function answerAmong(earlier, images, now = new Date()) {
    const newest = earlier.find(({ verdict }) => isOnImages(verdict, images));
    if (newest === undefined || !isGood(newest.verdict, now))
        return undefined;
    const { run, startedAt } = newest.verdict;
    return { run, startedAt, path: newest.path };
}
function isOnImages({ candidates }, images) {
    if (candidates.length !== images.length)
        return false;
    return images.every(image => candidates.some(one => isImage(one, image)));
}
function isImage({ platform, content, given }, wanted) {
    if (platform !== wanted.platform)
        return false;
    return wanted.content === undefined
        ? wanted.given !== undefined && wanted.given === given?.digest
        : wanted.content === content;
}
function isGood({ verdict, compatible, consumers, startedAt }, now) {
    const age = now.getTime() - Date.parse(startedAt);
    const isRecent = age >= 0 && age <= MOST_ANSWER_DAYS * DAY_MS;
    const isPass = consumers.length > 0 && consumers.every(one => one.verdict === 'pass');
    return isRecent && isPass && verdict === 'pass' && compatible;
}
/** In one sentence. `runs` is where a workflow's runs are: `https://github.com/owner/name/actions/runs`. */
function earlierAnswerText({ run, startedAt, path }, runs) {
    const [, id] = /^(\d+)\.\d+$/.exec(run) ?? [];
    const where = id === undefined || runs === undefined ? path : `${runs}/${id}`;
    const when = new Date(startedAt).toISOString().replace(/\.\d+Z$/, 'Z');
    return `nothing has changed since ${when}: then this image passed with the same consumers, set-up, policy and gate, in run ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .IN)(run, 40)} (${where})`;
}


/***/ }),

/***/ 66520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ givenReference),
/* harmony export */   t: () => (/* binding */ givenImage)
/* harmony export */ });
/* harmony import */ var _candidate_given_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99786);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80604);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19210);



/**
 * The image that is to be tried in the place of a build, resolved; undefined where one is built.
 *
 * @param here whether it may be an image of this engine alone
 * @throws UsageError when it is not there, and when a commit is named as well
 * @throws IncidentError when its registry cannot be asked now
 */
async function givenImage(run, engine, here) {
    const reference = givenReference(run);
    if (reference === undefined)
        return undefined;
    const ask = (text) => (0,_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .publishedDigest */ .RK)(run, engine, text);
    return run.stages.time('candidate', 'find the image', () => (0,_candidate_given_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveGiven */ .ei)(reference, { engine: here ? engine : undefined, ask }));
}
/** What is to be tried in the place of a build, as a person has named it. */
function givenReference({ config, inputs, }) {
    const text = inputs.image ?? config.candidate.imageRef;
    if (text === undefined)
        return undefined;
    if (inputs.sha !== undefined)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('sha: it names a build, and with an image nothing is built');
    return { text, from: inputs.image === undefined ? 'candidate.image-ref' : 'image' };
}


/***/ }),

/***/ 34097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ greenOf)
/* harmony export */ });
/** What a run knows of it. */
function greenOf(path, verdict) {
    return path === undefined || verdict === undefined ? {} : { green: { path, verdict } };
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

/***/ 74154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JB: () => (/* binding */ judgeJob),
  At: () => (/* binding */ readEvidence)
});

// UNUSED EXPORTS: gatherPlanned

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/candidate/frozen.js
var frozen = __webpack_require__(60881);
// EXTERNAL MODULE: ./build/src/evidence.js
var src_evidence = __webpack_require__(26064);
// EXTERNAL MODULE: ./build/src/plan.js
var src_plan = __webpack_require__(682);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(80604);
// EXTERNAL MODULE: ./build/src/shared/json-documents.js
var json_documents = __webpack_require__(57886);
// EXTERNAL MODULE: ./build/src/shared/text.js
var shared_text = __webpack_require__(60796);
// EXTERNAL MODULE: ./build/src/verdict/verdict.js
var verdict = __webpack_require__(54486);
// EXTERNAL MODULE: ./build/src/github/event.js
var github_event = __webpack_require__(45865);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/links.js
var report_links = __webpack_require__(67713);
// EXTERNAL MODULE: ./build/src/report/summary.js
var summary = __webpack_require__(73320);
// EXTERNAL MODULE: ./build/src/report/summary-causes.js
var summary_causes = __webpack_require__(83945);
// EXTERNAL MODULE: ./build/src/report/summary-sections.js
var summary_sections = __webpack_require__(74837);
;// CONCATENATED MODULE: ./build/src/report/comment.js





// Together with what else stands there below GitHub's limit for a comment, of 65,536 characters.
const BYTES = 60_000;
const CAUSES_BYTES = 30_000;
// A page of names is no help beside a change; the report has them all.
const TESTS_NAMED = 8;
/** The verdict as a comment on a pull request: what broke, what to do, and where all of it is. */
function verdictComment(result) {
    const head = [(0,summary/* verdictTitle */.Sw)(result), origin(result)];
    const next = result.judgement.verdict === 'pass' ? '' : (0,summary_sections/* nextStepSection */.TZ)(result);
    const sections = [(0,summary_sections/* changedSection */.Sv)(result), (0,summary_causes/* causesSection */.M)(result, CAUSES_BYTES, TESTS_NAMED), next];
    return (0,summary_sections/* joinSections */.lS)(sections.reduce(fitting, head));
}
function fitting(kept, section) {
    const longer = [...kept, section];
    return Buffer.byteLength(longer.join('\n\n')) <= BYTES ? longer : kept;
}
function origin({ candidates: [candidate], links }) {
    const commit = candidate?.commit;
    return [
        ...(commit === undefined
            ? []
            : [`commit ${(0,report_escape/* markdownLink */.iQ)((0,report_escape/* markdownCode */.D9)(commit.slice(0, 12)), (0,report_links/* candidateCommitUrl */.KQ)(commit, links))}`]),
        ...(links?.run === undefined ? [] : [(0,report_escape/* markdownLink */.iQ)('the run, with the whole report', links.run)]),
    ].join(' · ');
}

// EXTERNAL MODULE: ./build/src/stages/applies.js + 1 modules
var applies = __webpack_require__(67953);
;// CONCATENATED MODULE: ./build/src/stages/comment.js




/**
 * Writes the verdict on the pull request that is judged. What stands in the way is a note: the verdict is the same without it.
 * @returns the notes
 */
async function commentOnPull(result, { token, config }, { context: { env, hosts, signal } }) {
    const number = (await (0,github_event/* readEvent */.j)(env))?.pullRequest?.number;
    if (number === undefined)
        return [];
    if (token === undefined)
        return ['no comment was written on the pull request: the input token is empty'];
    try {
        // GitHub's client is most of the program, and most runs do not need it.
        const { writeStickyComment } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(157), __webpack_require__.e(4626)]).then(__webpack_require__.bind(__webpack_require__, 54626));
        const access = { token, hosts, signal, ...(0,applies/* gitHubPlace */.$J)(env) };
        await writeStickyComment(number, config ?? '', verdictComment(result), access);
        return [];
    }
    catch (error) {
        const why = `the comment on pull request ${number} could not be written: ${(0,errors/* messageOf */.bD)(error).replace(/\s+/g, ' ')}`;
        return [`${why} (its job needs \`pull-requests: write\`, which a pull request from a fork never has)`];
    }
}

// EXTERNAL MODULE: ./build/src/stages/contracts.js + 2 modules
var contracts = __webpack_require__(52431);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/src/gateway/recording/kept-recording.js + 3 modules
var kept_recording = __webpack_require__(11348);
// EXTERNAL MODULE: ./build/src/shared/files.js
var files = __webpack_require__(82140);
// EXTERNAL MODULE: ./build/src/trial/trial.js + 43 modules
var trial = __webpack_require__(63029);
;// CONCATENATED MODULE: ./build/src/stages/keep-recorded.js
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








/** Of all recordings that a report keeps. */
const MOST_BYTES = 256 << 20;
/**
 * Keeps what a green run has recorded in its report, where jobs had it in artifacts of their own: evidence and HAR files of the
 * candidate's trials, for a later run that is given the report as `last-green`.
 *
 * @param from the folder with everybody's evidence
 * @returns what a reader should know where nothing could be kept: a sentence, or none
 */
async function keepRecorded({ judgement, evidence, artifacts }, from, report) {
    if (judgement.verdict !== 'pass')
        return [];
    const trials = (0,verdict/* candidateTrials */.Fr)(evidence).flatMap(one => {
        const artifact = artifacts?.get(one);
        const hars = one.files.flatMap(({ har }) => (har !== undefined && kept_recording/* HAR_NAME */.it.test(har) ? [har] : []));
        if (artifact === undefined || hars.length === 0)
            return [];
        return [{ evidence: one, folder: (0,external_node_path_.join)(from, artifact), hars }];
    });
    try {
        // All or nothing: what a part of them never shows, another may.
        if ((await bytesOf(trials)) > MOST_BYTES)
            return [`no recording is kept in the report: together they have more than ${MOST_BYTES >> 20} MiB`];
        // What jobs call their folders is theirs to choose.
        for (const [index, trial] of trials.entries())
            await keepTrialRecordings(trial, (0,external_node_path_.join)(report, 'evidence', String(index + 1)));
        return [];
    }
    catch (error) {
        return [`the recordings cannot be kept in the report: ${(0,errors/* messageOf */.bD)(error)}`];
    }
}
async function bytesOf(trials) {
    let bytes = 0;
    for (const { folder, hars } of trials)
        for (const har of hars)
            bytes += (await (0,promises_.stat)((0,external_node_path_.join)(folder, har))).size;
    return bytes;
}
async function keepTrialRecordings({ evidence, folder, hars }, to) {
    await (0,files/* makeFolder */.fc)(to);
    for (const har of hars) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,files/* openRegular */.lf)((0,external_node_path_.join)(folder, har)), true);
            await (0,external_node_stream_promises_.pipeline)(file.createReadStream(), (0,files/* freshStream */.LC)((0,external_node_path_.join)(to, har)));
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
    await (0,trial/* writeEvidence */.nP)(evidence, to);
}

// EXTERNAL MODULE: ./build/src/stages/last-green.js
var last_green = __webpack_require__(35003);
// EXTERNAL MODULE: ./build/src/stages/outputs.js + 11 modules
var outputs = __webpack_require__(75534);
// EXTERNAL MODULE: ./build/src/stages/planned.js
var planned = __webpack_require__(97951);
// EXTERNAL MODULE: ./build/src/stages/result.js + 8 modules
var stages_result = __webpack_require__(67285);
;// CONCATENATED MODULE: ./build/src/stages/judge.js

















/**
 * Stage `judge`: the verdict over what should be there. No engine and no foreign process is part of it.
 *
 * @throws UsageError when the configuration or an input is wrong
 * @throws IncidentError when the report cannot be written
 */
async function judgeJob(inputs, context) {
    const { plan, run: begun } = await (0,planned/* beginPlanned */.s)({ ...inputs, platform: undefined }, context);
    const run = { ...begun, origin: { run: plan.run } };
    const green = await (0,last_green/* readLastGreen */.O)(inputs.lastGreen, run.config);
    const judged = (0,stages_result/* concludeRun */.jf)(run, await gatherPlanned(run, plan, inputs));
    const result = await (0,last_green/* layBeside */.b)(judged, green, run);
    const { report } = run.folders;
    const kept = await keepRecorded(result, inputs.evidence, report);
    const commented = inputs.comment ? await commentOnPull(result, inputs, run) : [];
    const notes = [...result.notes, ...kept, ...commented];
    return (0,outputs/* reportVerdict */.Ki)({ ...result, notes }, report, inputs.failOnVerdict);
}
/** What the verdict over a plan is made from. */
async function gatherPlanned({ config, waivers, stages }, plan, inputs) {
    const { candidates, configurations, found } = await judgeable(inputs, plan);
    const { evidence, artifacts, found: more } = await readEvidence(inputs.evidence);
    const folderOf = (one) => (0,external_node_path_.join)(inputs.evidence, artifacts.get(one) ?? '');
    return {
        ...(await (0,contracts/* compareContracts */.v)({ config, stages }, evidence, folderOf)),
        evidence,
        artifacts,
        policies: policiesOf(config, plan, candidates, waivers),
        candidates,
        latest: plan.latest,
        question: plan.question,
        configurations,
        found: [...found, ...more],
    };
}
/**
 * The candidates that the outputs of the build jobs name, in the plan's order. A trial's job can replace an artifact of its
 * run, but not the output of another job.
 */
async function judgeable({ candidate, imageId }, plan) {
    const vouched = imageId.split(',').map(text => text.trim());
    const candidates = [];
    const configurations = new Map();
    const found = [];
    // One after the other: each reads a whole image from the disk.
    for (const folder of await foldersIn(candidate)) {
        const read = await readOne(folder, plan, vouched);
        if ('found' in read)
            found.push(read.found);
        else {
            candidates.push(read.identity);
            configurations.set(read.identity.configDigest, read.configuration);
        }
    }
    const inOrder = plan.platforms.flatMap(platform => {
        const [only, second] = candidates.filter(one => one.platform === platform);
        if (second !== undefined)
            found.push((0,verdict/* finding */.gk)('evidence-unexpected', `two candidates for ${platform}`));
        return only === undefined || second !== undefined ? [] : [only];
    });
    return { candidates: inOrder, configurations, found };
}
// Where no build has left anything, there is no folder either.
async function foldersIn(folder) {
    return (0,frozen/* candidateFolders */.Xe)(folder).catch(() => []);
}
async function readOne(folder, plan, vouched) {
    try {
        const { identity, configuration } = await (0,frozen/* readCandidate */.G9)(folder);
        const why = whyForeign(identity, plan, vouched);
        return why === undefined ? { identity, configuration } : { found: (0,verdict/* finding */.gk)('evidence-unexpected', why) };
    }
    catch (error) {
        if (!(error instanceof errors/* IncidentError */.x1))
            throw error;
        return { found: (0,verdict/* finding */.gk)('evidence-unexpected', error.message) };
    }
}
function whyForeign({ platform, configDigest, repository, commit, given, reference, tag }, plan, vouched) {
    const name = `the candidate ${configDigest} for ${platform}`;
    if (!vouched.includes(configDigest))
        return `${name} is of no build: the input image-id does not name it`;
    if (!plan.platforms.includes(platform))
        return `${name} is for a platform that the plan does not have`;
    const wanted = {
        repository: plan.image,
        commit: plan.commit,
        image: givenText(plan.given),
        ...(0,src_plan/* plannedName */.EM)(plan),
    };
    const found = { repository, commit, image: givenText(given), reference, tag };
    const odd = Object.keys(wanted).find(key => wanted[key] !== found[key]);
    return odd && `${name} has the ${odd} ${found[odd] ?? 'none'}, and the plan ${wanted[odd] ?? 'none'}`;
}
function givenText(given) {
    return given && `${given.reference}, ${given.digest}`;
}
function policiesOf(config, plan, candidates, waivers) {
    return plan.consumers.flatMap(({ name, pin }) => {
        const planned = {
            run: plan.run,
            pin,
            baseline: plan.baseline?.found.state === 'present' ? plan.baseline.found.digest : undefined,
            parts: plan.trials
                .filter(({ consumer }) => consumer === name)
                .map(trial => ({
                part: (0,src_plan/* partOf */.BU)(trial),
                files: trial.files,
                ...builtAs(candidates.find(({ platform }) => platform === trial.platform)),
            })),
        };
        return (0,src_plan/* consumersOfPlan */._U)(plan, config)
            .filter(one => one.name === name)
            .map(one => ({ ...(0,verdict/* policyOf */.US)(one, config, waivers), planned }));
    });
}
function builtAs(candidate) {
    return candidate === undefined ? {} : { candidate };
}
const NAME = 'evidence.json';
// Of the largest report that is read, with its texts, and room to spare.
const judge_MOST_BYTES = 256 << 20;
const MOST_ENTRIES = 100_000;
const MOST_LEVELS = 12;
/**
 * All evidence below a folder. The folder was filled by jobs that ran foreign tests: links are not followed, and
 * what cannot be read, or is far more than trials leave, is a finding, not an error.
 *
 * @throws UsageError when the folder itself cannot be read
 */
async function readEvidence(folder) {
    const { paths, problems } = await filesBelow(folder);
    const evidence = [];
    const artifacts = new Map();
    const found = problems.map(problem => (0,verdict/* finding */.gk)('evidence-unexpected', problem));
    for (const path of paths.sort()) {
        const refuse = (why) => new Error(`${(0,external_node_path_.relative)(folder, path)} is no evidence: ${why}`);
        try {
            const one = await (0,json_documents/* readJsonDocument */.E_)(path, src_evidence/* Evidence */.of, { mostBytes: judge_MOST_BYTES, refuse });
            evidence.push(one);
            artifacts.set(one, (0,external_node_path_.relative)(folder, (0,external_node_path_.dirname)(path)));
        }
        catch (error) {
            found.push((0,verdict/* finding */.gk)('evidence-unexpected', shortMessage(error)));
        }
    }
    return { evidence, artifacts, found };
}
async function filesBelow(folder) {
    const below = { paths: [], problems: [] };
    // Where no trial has left anything, there is no folder either.
    if (!(0,external_node_fs_.existsSync)(folder))
        return below;
    let left = MOST_ENTRIES;
    const walk = async (path, entries, levels) => {
        left -= entries.length;
        below.paths.push(...entries.filter(({ name }) => name === NAME).map(({ name }) => (0,external_node_path_.join)(path, name)));
        for (const { name } of entries.filter(entry => entry.isDirectory())) {
            const own = (0,external_node_path_.join)(path, name);
            if (levels === 1)
                below.problems.push(`${(0,external_node_path_.relative)(folder, own)} is more than ${MOST_LEVELS} levels deep`);
            else if (left >= 0)
                await entriesOf(own).then(entries => walk(own, entries, levels - 1), unreadable(own));
        }
    };
    const unreadable = (path) => (error) => {
        below.problems.push(`${(0,external_node_path_.relative)(folder, path)} cannot be read: ${shortMessage(error)}`);
    };
    await walk(folder, await entriesOf(folder).catch(refuse), MOST_LEVELS);
    if (left < 0)
        below.problems.push(`there are more than ${MOST_ENTRIES} files and folders`);
    return below;
}
function entriesOf(path) {
    return (0,promises_.readdir)(path, { withFileTypes: true });
}
function refuse(cause) {
    throw new errors/* UsageError */.eb(`evidence: the folder cannot be read: ${(0,errors/* messageOf */.bD)(cause)}`, { cause });
}
function shortMessage(error) {
    return (0,shared_text/* cutText */.IN)((0,errors/* messageOf */.bD)(error), 400);
}


/***/ }),

/***/ 55973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wd: () => (/* binding */ contextBeside),
  N: () => (/* binding */ keepEvidence),
  Ih: () => (/* binding */ keepTrial),
  yu: () => (/* binding */ runnerImage),
  GT: () => (/* binding */ trialContext)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/candidate/frozen.js
var frozen = __webpack_require__(60881);
// EXTERNAL MODULE: ./build/src/consumer/consumer-context.js
var consumer_context = __webpack_require__(82394);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./build/src/engine/connect.js + 7 modules
var connect = __webpack_require__(33995);
;// CONCATENATED MODULE: ./build/src/engine/raw-connection.js



/** @throws UsageError when the endpoint cannot be used, or its certificates cannot be read */
function connectionsTo(endpoint, env) {
    const { socketPath, host, port, protocol, ca, cert, key } = (0,connect/* dockerodeOptions */.fD)(endpoint, env);
    const allowHalfOpen = true;
    if (socketPath !== undefined)
        return () => (0,external_node_net_.createConnection)({ path: socketPath, allowHalfOpen });
    const address = { host, port: Number(port), allowHalfOpen };
    if (protocol === 'https') {
        // Only names are told to a server that has several (RFC 6066); either is looked for in its certificate.
        const named = (0,external_node_net_.isIP)(host ?? '') === 0 ? { servername: host } : {};
        return () => (0,external_node_tls_.connect)({ ...address, ca, cert, key, ...named });
    }
    return () => (0,external_node_net_.createConnection)(address);
}

// EXTERNAL MODULE: ./build/src/image/archive.js + 4 modules
var archive = __webpack_require__(92034);
// EXTERNAL MODULE: ./build/src/shared/files.js
var files = __webpack_require__(82140);
// EXTERNAL MODULE: ./build/src/trial/trial.js + 43 modules
var trial = __webpack_require__(63029);
;// CONCATENATED MODULE: ./build/src/stages/one-trial.js








/**
 * @param title what the trial is shown under
 * @param watch who looks at what it exchanges while it runs
 */
function trialContext(context, live, title, signal, watch) {
    const { engine, facts, others, git, sinceStart, output } = live;
    const { listener, ownsMachine } = live.context;
    const own = { engine, facts, others, git, sinceStart, output, listener, ownsMachine, title, signal };
    return { ...context, ...own, access: { ...gatewayAccess(live), ...(watch && { watch }) } };
}
function gatewayAccess({ config, facts, context, folders }) {
    return {
        records: config.contract !== 'off',
        connect: connectionsTo(facts.endpoint, context.env),
        isLocal: facts.publishesHere,
        folder: (0,external_node_path_.join)(folders.work, 'gateway'),
        redact: config.redact,
    };
}
/**
 * Of one more run of the same consumer, which is told of another image, and leaves its evidence beside that of the first.
 *
 * @param name of the run: of its folders, and in `{trial}`
 */
async function contextBeside({ consumer, context }, name, image, live) {
    const { evidence, reports } = context.workspace;
    const beside = await (0,consumer_context/* makeWorkspace */.WQ)((0,external_node_path_.join)(live.folders.work, consumer.name), (0,external_node_path_.join)(evidence, name));
    return {
        ...context,
        trial: `${context.trial}-${name}`,
        image,
        workspace: { ...beside, reports: (0,external_node_path_.join)(reports, name) },
    };
}
/** The evidence with what was found after the trial, once it lies where a later stage finds it. */
async function keepTrial(evidence, workspace, live) {
    return keepEvidence(await afterTrial(evidence, workspace, live), workspace.evidence);
}
/** The evidence, once it lies where a later stage finds it. */
async function keepEvidence(evidence, folder) {
    try {
        await (0,trial/* writeEvidence */.nP)(evidence, folder);
        return evidence;
    }
    catch (error) {
        // What cannot be shown to anyone is proof of nothing.
        return { ...evidence, incidents: [...evidence.incidents, (0,trial/* incidentOf */.w8)(error)] };
    }
}
/** What may have changed while a consumer was at work: the saved candidate, and what the runner will read. */
async function afterTrial(evidence, workspace, live) {
    const archiveAfter = await (0,archive/* archiveFacts */.i_)((0,frozen/* archivePath */.oM)(live.folders.candidate));
    const changed = live.context.commandFiles.restore();
    const incidents = [
        ...changed.map(name => ({
            kind: 'command-files-changed',
            detail: `${name} held what this step did not write; it was put back`,
        })),
        ...linkedFolders([workspace.logs, (0,external_node_path_.join)(workspace.evidence, 'reports'), live.folders.candidate]),
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
function runnerImage({ ImageOS: image, ImageVersion: version, }) {
    return image && version ? { runner: { image, version } } : {};
}
/** Whoever takes the report with him would follow the links. */
function linkedFolders(folders) {
    return folders.filter(external_node_fs_.existsSync).flatMap(folder => {
        try {
            (0,files/* refuseLinkedFolder */.Ci)(folder);
            return [];
        }
        catch (error) {
            return [(0,trial/* incidentOf */.w8)(error)];
        }
    });
}


/***/ }),

/***/ 75534:
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
;// CONCATENATED MODULE: ./build/src/report/badge.js

const COLOURS = {
    pass: 'brightgreen',
    fail: 'red',
    inconclusive: 'lightgrey',
    'not-applicable': 'lightgrey',
};
/**
 * The verdict as a badge: https://shields.io/badges/endpoint-badge draws it from wherever badge.json is served. Of one consumer
 * it names the consumer, of several how many pass.
 */
function verdictBadge(result) {
    const { verdict, consumers } = result.judgement;
    const [only, ...others] = consumers;
    const passing = consumers.filter(one => one.verdict === 'pass').length;
    const badge = {
        schemaVersion: 1,
        label: only === undefined
            ? (0,headline/* shownImageName */.uA)(result)
            : others.length === 0
                ? `works with ${only.name}`
                : 'works with consumers',
        message: others.length === 0 ? verdict : `${passing} of ${consumers.length}`,
        color: COLOURS[verdict],
    };
    return `${JSON.stringify(badge, null, 2)}\n`;
}

// EXTERNAL MODULE: ./build/src/contract/describe-text.js
var describe_text = __webpack_require__(9335);
// EXTERNAL MODULE: ./build/src/contract/value-stats.js + 1 modules
var value_stats = __webpack_require__(47171);
;// CONCATENATED MODULE: ./build/src/contract/contract-document.js


/** Version of the format of contract.json. */
const CONTRACT_SCHEMA = 'compat-gate/contract@1';
function contractDocument({ differences, undecided }, { baseline, candidate }) {
    return {
        schema: CONTRACT_SCHEMA,
        baseline: operationDocuments(baseline),
        candidate: operationDocuments(candidate),
        differences,
        undecided,
    };
}
function operationDocuments({ operations }) {
    return [...operations.values()].map(operationDocument);
}
function operationDocument(operation) {
    const { name, seen, statuses, parameters, query, requestHeaders, requestBody, responses } = operation;
    return {
        operation: name,
        seen: seen.times,
        statuses: countsOf(statuses),
        parameters: Object.fromEntries([...parameters].map(([parameter, texts]) => [parameter, (0,describe_text/* describeTexts */.w)(texts)])),
        query: shapeDocument(query),
        headers: shapeDocument(requestHeaders),
        body: bodyDocument(requestBody),
        responses: Object.fromEntries([...responses].map(([status, { headers, body }]) => [
            status,
            { headers: shapeDocument(headers), body: bodyDocument(body) },
        ])),
    };
}
function bodyDocument({ kinds, value, text }) {
    return {
        kinds: countsOf(kinds),
        ...(value.kinds.counts.size > 0 && shapeDocument(value)),
        ...(text.forms.counts.size > 0 && { grammar: (0,describe_text/* describeTexts */.w)(text) }),
    };
}
function shapeDocument({ kinds, text, list, object }) {
    return {
        types: countsOf(kinds),
        ...(text !== undefined && { grammar: (0,describe_text/* describeTexts */.w)(text) }),
        ...(list !== undefined && { items: shapeDocument(list.items) }),
        ...(object !== undefined && {
            fields: Object.fromEntries([...object.fields].map(([name, field]) => [
                name,
                { ...shapeDocument(field), ...presenceOf(name, object.fieldSets) },
            ])),
        }),
    };
}
function presenceOf(name, sets) {
    let [present, of] = [0, 0];
    for (const { counts } of sets.values()) {
        for (const [set, { times }] of counts) {
            of += times;
            if ((0,value_stats/* namesInSet */.oX)(set).includes(name))
                present += times;
        }
    }
    return { present, of };
}
function countsOf({ counts }) {
    return Object.fromEntries([...counts].map(([name, { times }]) => [name, times]));
}

// EXTERNAL MODULE: ./node_modules/openapi3-ts/dist/index.mjs + 4 modules
var dist = __webpack_require__(68255);
// EXTERNAL MODULE: ./build/src/contract/object-variant.js
var object_variant = __webpack_require__(61017);
// EXTERNAL MODULE: ./build/src/contract/text-stats.js
var text_stats = __webpack_require__(17847);
;// CONCATENATED MODULE: ./build/src/contract/text-pattern.js

const MOST_FORMS = 6;
const MOST_WORDS = 12;
const LONGEST = 600;
/**
 * A regular expression for the texts that were seen, as JSON Schema takes it: it matches all of them, and no more than their
 * grammar allows.
 *
 * @returns undefined where they have too many forms
 */
function textPattern(stats) {
    if (stats.forms.open || stats.byKey.size > MOST_FORMS || stats.byKey.size === 0)
        return undefined;
    const forms = [];
    for (const [, { tokens, parts }] of [...stats.byKey].sort(([one], [other]) => (one < other ? -1 : 1))) {
        const pieces = tokens.map((token, at) => tokenPattern(token, parts[at]));
        if (pieces.includes(undefined))
            return undefined;
        forms.push(pieces.join(''));
    }
    const pattern = forms.length === 1 ? `^${forms[0]}$` : `^(?:${forms.join('|')})$`;
    return pattern.length > LONGEST ? undefined : pattern;
}
/** The words of an enumeration, where texts are words and come again. */
function textChoices(stats) {
    const [form, more] = [...stats.byKey.values()];
    if (form === undefined || more !== undefined || form.tokens.length !== 1)
        return undefined;
    const [part] = form.parts;
    if (form.tokens[0]?.kind !== 'run' || part === undefined)
        return undefined;
    const { words, classes } = part;
    const isClosed = !words.open && words.times === classes.times && words.counts.size <= MOST_WORDS;
    return isClosed && words.units >= 2 * words.counts.size ? words.categories : undefined;
}
const HEX = '[0-9a-fA-F]';
function tokenPattern(token, part) {
    switch (token.kind) {
        case 'separator':
            return token.text === ' ' ? '\\s+' : escaped(token.text);
        case 'uuid':
            return `${HEX}{8}(?:-${HEX}{4}){3}-${HEX}{12}`;
        case 'date-time':
            return part === undefined || part.words.open
                ? undefined
                : alternatives(part.words.categories.map(datePattern));
        case 'ipv4':
            return '\\d{1,3}(?:\\.\\d{1,3}){3}';
        case 'decimal':
            return '-?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?';
        case 'base64':
        case 'opaque':
            return '[A-Za-z0-9+/_-]+={0,2}';
        case 'run':
            return part === undefined ? undefined : runPattern(part);
        default:
            return undefined;
    }
}
function runPattern({ classes, words, lengths, alphabet }) {
    const kinds = classes.categories;
    if (kinds.length === 1 && kinds[0] === 'digits')
        return `\\d${countOf(lengths)}`;
    const isClosed = !words.open && words.times === classes.times && words.counts.size <= MOST_WORDS;
    // A word that was seen once says nothing about the next one.
    if (isClosed && words.units >= 2 * words.counts.size)
        return alternatives(words.categories.map(escaped));
    // A length counts UTF-16 units, and a pattern characters.
    const count = (alphabet & text_stats/* ALPHABETS */.Hq.other.bit) === 0 ? countOf(lengths) : '+';
    return `[\\p{L}\\p{N}_]${count}`;
}
function countOf({ counts, open }) {
    const [length, more] = [...counts.keys()];
    return !open && length !== undefined && more === undefined && Number(length) >= 8 ? `{${length}}` : '+';
}
// The last digits of a fraction may be left out.
const DATE_PARTS = /YYYY|MM|DD|hh|mm|ss|f(\d)|Www|Mmm/g;
function datePattern(format) {
    const named = { YYYY: '\\d{4}', Www: '[A-Z][a-z]{2}', Mmm: '[A-Z][a-z]{2}' };
    let pattern = '';
    let end = 0;
    for (const { 0: part, 1: digits, index } of format.matchAll(DATE_PARTS)) {
        pattern += escaped(format.slice(end, index));
        pattern += digits === undefined ? (named[part] ?? '\\d{2}') : `\\d{${Number(digits) - 2},${digits}}`;
        end = index + part.length;
    }
    return pattern + escaped(format.slice(end));
}
function alternatives(patterns) {
    return patterns.length === 1 ? (patterns[0] ?? '') : `(?:${patterns.join('|')})`;
}
function escaped(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/src/contract/json-schema.js




/** What was seen of the values of one place, as a JSON Schema of 2020-12. */
function schemaOfValues(stats) {
    const kinds = stats.kinds.categories.filter(kind => kind !== 'integer' || !stats.kinds.counts.has('number'));
    // What lies deeper than anybody looked may be anything.
    if (kinds.includes('deep') || kinds.length === 0)
        return {};
    const schemas = kinds.map(kind => schemaOfKind(kind, stats));
    return schemas.length === 1 ? (schemas[0] ?? {}) : { anyOf: schemas };
}
function schemaOfKind(kind, { text, list, object }) {
    if (kind === 'string')
        return text === undefined ? { type: 'string' } : schemaOfTexts(text);
    if (kind === 'array')
        return { type: 'array', ...(list !== undefined && { items: schemaOfValues(list.items) }) };
    if (kind === 'object')
        return object === undefined ? { type: 'object' } : schemaOfObject(object);
    return { type: kind };
}
const FORMATS = new Map([
    ['uuid', 'uuid'],
    ['UUID', 'uuid'],
    ['YYYY-MM-DD', 'date'],
]);
/** The same of texts. `x-grammar` is their grammar for a reader. */
function schemaOfTexts(stats) {
    const grammar = (0,describe_text/* describeTexts */.w)(stats);
    const choices = textChoices(stats);
    const pattern = textPattern(stats);
    const format = FORMATS.get(grammar) ??
        (/^YYYY-MM-DDThh:mm:ss\S*(?:Z|[+-]\d\d:\d\d)$/.test(grammar) ? 'date-time' : undefined);
    return {
        type: 'string',
        ...(choices !== undefined && { enum: choices }),
        ...(choices === undefined && pattern !== undefined && { pattern }),
        ...(format !== undefined && { format }),
        'x-grammar': grammar,
    };
}
function schemaOfObject({ fields, fieldSets }) {
    const named = [...fields].filter(([name]) => name !== object_variant/* ANY_NAME */.dA);
    const data = fields.get(object_variant/* ANY_NAME */.dA);
    const sets = [...fieldSets.values()].flatMap(({ counts, open }) => open ? [[]] : [...counts.keys()].map(value_stats/* namesInSet */.oX));
    const required = named.flatMap(([name]) => (sets.every(set => set.includes(name)) ? [name] : []));
    return {
        type: 'object',
        properties: Object.fromEntries(named.map(([name, field]) => [name, schemaOfValues(field)])),
        ...(required.length > 0 && { required: required.sort() }),
        ...(data !== undefined && { additionalProperties: schemaOfValues(data) }),
    };
}

// EXTERNAL MODULE: ./build/src/contract/operation.js
var operation = __webpack_require__(76766);
;// CONCATENATED MODULE: ./build/src/contract/openapi.js




const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
/**
 * A contract as OpenAPI 3.1, for tools that know that.
 *
 * @param version of the image
 */
function openApiOf({ operations }, info) {
    const builder = dist/* oas31 */.w2.OpenApiBuilder.create()
        .addOpenApiVersion('3.1.0')
        .addInfo({ ...info, description: 'Of what was seen: recorded by compat-gate.' });
    const paths = new Map();
    for (const operation of operations.values()) {
        const method = METHODS.find(one => one === operation.method.toLowerCase());
        if (method !== undefined)
            paths.set(pathOf(operation), withOperation(paths.get(pathOf(operation)), method, operation));
    }
    for (const [path, item] of paths)
        builder.addPath(path, item);
    return builder.getSpec();
}
/** Operations of one path that a header or a query tells apart have a fragment each, since OpenAPI knows no other way. */
function pathOf({ name, method, template }) {
    const action = name.slice(`${method} ${template}`.length).trim();
    return action === '' ? template : `${template}#${action}`;
}
function withOperation(item = {}, method, operation) {
    const { seen, query, requestHeaders, requestBody } = operation;
    const body = contentOf(requestBody, mediaTypeOf(requestHeaders));
    return {
        ...item,
        [method]: {
            summary: operation.name,
            description: `Seen ${seen.times} times.`,
            parameters: [
                ...[...operation.parameters].map(([name, texts]) => ({
                    name,
                    in: 'path',
                    required: true,
                    schema: schemaOfTexts(texts),
                })),
                ...parametersOf('query', query),
                ...parametersOf('header', requestHeaders),
            ],
            ...(body !== undefined && { requestBody: { content: body } }),
            responses: responsesOf(operation),
        },
    };
}
function parametersOf(place, stats) {
    return fieldsOf(stats).map(({ name, required, schema }) => ({ name, in: place, required, schema }));
}
// OpenAPI says that it has another place for these.
const ELSEWHERE = ['content-type', 'accept', 'authorization'];
function fieldsOf({ object }) {
    if (object === undefined)
        return [];
    const sets = [...object.fieldSets.values()].flatMap(({ counts }) => [...counts.keys()].map(value_stats/* namesInSet */.oX));
    return [...object.fields].flatMap(([name, field]) => ELSEWHERE.includes(name)
        ? []
        : [{ name, required: sets.every(set => set.includes(name)), schema: schemaOfValues(field) }]);
}
function responsesOf({ responses, statuses }) {
    const answered = statuses.categories.filter(status => status !== operation/* NO_ANSWER */.Dn);
    if (answered.length === 0)
        return { default: { description: 'Was never answered.' } };
    return Object.fromEntries(answered.map(status => [
        status,
        responseOf(status, statuses.counts.get(status)?.times ?? 0, responses.get(status)),
    ]));
}
function responseOf(status, times, stats) {
    const description = `Status ${status}, seen ${times} times.`;
    if (stats === undefined)
        return { description };
    const headers = fieldsOf(stats.headers).map(({ name, required, schema }) => [name, { required, schema }]);
    const content = contentOf(stats.body, mediaTypeOf(stats.headers));
    return {
        description,
        ...(headers.length > 0 && { headers: Object.fromEntries(headers) }),
        ...(content !== undefined && { content }),
    };
}
/** The media type that was seen first. */
function mediaTypeOf({ object }) {
    const seen = object?.fields.get('content-type')?.kinds.counts.get('string');
    return seen?.examples[0];
}
const MEDIA_TYPES = {
    json: 'application/json',
    form: 'application/x-www-form-urlencoded',
    text: 'text/plain',
    xml: 'application/xml',
    html: 'text/html',
    binary: 'application/octet-stream',
    cut: 'application/octet-stream',
    unread: 'application/octet-stream',
};
function contentOf({ kinds, value, text }, told) {
    const [kind] = kinds.categories.filter(one => one !== 'none');
    if (kind === undefined)
        return undefined;
    const schema = kind === 'json' || kind === 'form' ? schemaOfValues(value) : kind === 'text' ? schemaOfTexts(text) : {};
    return { [told ?? MEDIA_TYPES[kind]]: { schema } };
}

;// CONCATENATED MODULE: ./build/src/report/contract-files.js



/** Bytes of one file at most. */
const LIMIT = 32 << 20;
/**
 * What two images showed, for programs, by the names of files in the report's folder: `contract.json` and one OpenAPI 3.1
 * file for each image; where several consumers or platforms were compared, each name tells which.
 */
function contractFiles(result) {
    const { contracts = [] } = result;
    const files = new Map();
    for (const contract of contracts) {
        const { outcome } = contract;
        if (outcome.state !== 'compared')
            continue;
        const suffix = contracts.length === 1 ? '' : unlike(`-${titleOf(contract)}`, files);
        for (const [name, text] of filesOf(outcome, result))
            files.set(`${name}${suffix}.json`, text);
    }
    return files;
}
function titleOf({ consumer, platform }) {
    return [consumer, platform ?? []]
        .flat()
        .join('-')
        .replace(/[^\w.@-]/g, '-');
}
function unlike(suffix, files) {
    let made = suffix;
    for (let number = 2; files.has(`contract${made}.json`); number++)
        made = `${suffix}-${number}`;
    return made;
}
function filesOf({ comparison, baseline, candidate }, result) {
    const title = (0,headline/* shownImageName */.uA)(result);
    const document = contractDocument(comparison, { baseline, candidate });
    const arms = { baseline, candidate };
    const openApi = ['baseline', 'candidate'].flatMap((arm) => {
        const text = written(openApiOf(arms[arm], { title, version: arm }));
        return text === undefined ? [] : [[`openapi-${arm}`, text]];
    });
    const whole = written(document);
    // What differs is the shortest part of it.
    const text = whole ?? written({ ...document, baseline: [], candidate: [] });
    return [...(text === undefined ? [] : [['contract', text]]), ...openApi];
}
/** Undefined where it is too long. */
function written(document) {
    const text = `${JSON.stringify(document, null, 2)}\n`;
    return Buffer.byteLength(text) > LIMIT ? undefined : text;
}

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
// A browser is slow above this many, of all causes together; verdict.json has more.
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
        ...(left > 0 ? [(0,report_escape/* safeHtml */.b5) `<p>${(0,shared_text/* formatCount */.B4)(left, 'cause')} left out here; see verdict.json.</p>`] : []),
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
    const more = left > 0 ? (0,report_escape/* safeHtml */.b5) `<p>${(0,shared_text/* formatCount */.B4)(left, 'test')} left out here; see verdict.json.</p>` : '';
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

// EXTERNAL MODULE: ./build/src/contract/difference-text.js
var difference_text = __webpack_require__(71025);
// EXTERNAL MODULE: ./build/src/report/contract-lines.js
var contract_lines = __webpack_require__(28266);
// EXTERNAL MODULE: ./build/src/report/what-changed.js
var what_changed = __webpack_require__(42285);
;// CONCATENATED MODULE: ./build/src/report/html-changed.js





// "What changed" of report.html: an article for each cause, and the first request that went another way.
const CONSUMERS_SHOWN = 20;
const GROUPS_SHOWN = 30;
const FOLLOWING_SHOWN = 20;
function htmlChanged(result) {
    const changed = (0,what_changed/* whatChanged */.f)(result);
    if (changed.length === 0)
        return [];
    const left = changed.length - CONSUMERS_SHOWN;
    return [
        (0,report_escape/* safeHtml */.b5) `<h2>What changed</h2>`,
        ...changed.slice(0, CONSUMERS_SHOWN).map(consumerChanged),
        ...(left > 0 ? [(0,report_escape/* safeHtml */.b5) `<p>${(0,shared_text/* formatCount */.B4)(left, 'consumer')} left out here; see verdict.json.</p>`] : []),
    ];
}
function consumerChanged(changed) {
    const { crash, groups, compared, parted } = changed;
    const left = groups.length - GROUPS_SHOWN;
    return (0,report_escape/* safeHtml */.b5) `<p>${(0,report_escape/* visibleLine */.P8)((0,what_changed/* changedTitle */.P)(changed), 200)}: ${(0,report_escape/* htmlProse */.n8)((0,report_escape/* visibleLine */.P8)(compared, 600))}</p>
${crash === undefined ? '' : (0,report_escape/* safeHtml */.b5) `<article class="fail"><h3>✗ <span>the candidate's container ended by itself</span></h3><p class="said"><code>${(0,report_escape/* visibleLine */.P8)(crash, 700)}</code></p></article>`}
${groups.slice(0, GROUPS_SHOWN).map((group, index) => groupArticle(group, index === 0 ? parted : undefined))}
${left > 0 ? (0,report_escape/* safeHtml */.b5) `<p>${(0,shared_text/* formatCount */.B4)(left, 'cause')} left out here; see contract.json.</p>` : ''}`;
}
const WEIGHTS = { breaking: 'fail', doubtful: 'inconclusive', additive: 'excused' };
function groupArticle(group, parted) {
    const { cause } = group;
    const { others, same } = (0,contract_lines/* consequencesOf */.W$)(group);
    const example = (0,contract_lines/* exampleText */.kQ)(cause);
    const left = others.length - FOLLOWING_SHOWN;
    const following = [
        ...others.slice(0, FOLLOWING_SHOWN).map(one => (0,report_escape/* safeHtml */.b5) `<li>then ${differenceLine(one)}</li>\n`),
        ...(left > 0 ? [(0,report_escape/* safeHtml */.b5) `<li>and ${left} more</li>`] : []),
        ...(same === undefined ? [] : [(0,report_escape/* safeHtml */.b5) `<li>${same}</li>`]),
    ];
    return (0,report_escape/* safeHtml */.b5) `<article class="${WEIGHTS[cause.severity]}">
<h3>${contract_lines/* SEVERITY_SIGNS */.rC[cause.severity]} <code>${(0,report_escape/* visibleLine */.P8)((0,difference_text/* differenceText */.L)(cause), 1_000)}</code></h3>
<p>${(0,report_escape/* visibleLine */.P8)((0,contract_lines/* seenText */.JW)(cause), 600)}${example === undefined
        ? ''
        : (0,report_escape/* safeHtml */.b5) `</p>
<p><code>${example}</code>`}</p>
${following.length === 0 ? '' : (0,report_escape/* safeHtml */.b5) `<ul>${following}</ul>`}
${parted === undefined ? '' : diagram(parted)}
</article>`;
}
function differenceLine(difference) {
    return (0,report_escape/* safeHtml */.b5) `<code>${(0,report_escape/* visibleLine */.P8)((0,difference_text/* differenceText */.L)(difference), 1_000)}</code> <span class="note">${(0,report_escape/* visibleLine */.P8)((0,contract_lines/* seenText */.JW)(difference), 600)}</span>`;
}
/** Arrows between the consumer and each image, step by step. */
function diagram({ file, test, steps }) {
    const where = test ?? file;
    return (0,report_escape/* safeHtml */.b5) `<p class="note">The first request that went another way${where === undefined ? '' : (0,report_escape/* safeHtml */.b5) `, in <code>${(0,report_escape/* visibleLine */.P8)(where, 300)}</code>`}:</p>
<section class="ways">${['baseline', 'candidate'].map(arm => way(arm, steps))}</section>`;
}
const ARM_NAMES = { baseline: 'published image', candidate: 'candidate' };
function way(arm, steps) {
    const name = ARM_NAMES[arm];
    const turns = steps.map(step => turn(step[arm], step[arm === 'baseline' ? 'candidate' : 'baseline']));
    return (0,report_escape/* safeHtml */.b5) `<section class="way"><p class="ends"><span>consumer</span> <span>${name}</span></p>
<ol>${turns}</ol></section>`;
}
function turn(own, other) {
    if (own === undefined)
        return (0,report_escape/* safeHtml */.b5) `<li class="none">not asked for</li>\n`;
    const { request, asks, answer, shows } = own;
    const line = (text, isAlike) => text === undefined ? '' : (0,report_escape/* safeHtml */.b5) `<p>${marked(text, isAlike)}</p>`;
    return (0,report_escape/* safeHtml */.b5) `<li class="ask">${line(request, true)}${line(asks, asks === other?.asks)}</li>
<li class="answer">${line(answer, answer === other?.answer)}${line(shows, shows === other?.shows)}</li>\n`;
}
function marked(text, isAlike) {
    const shown = (0,report_escape/* safeHtml */.b5) `<code>${(0,report_escape/* visibleLine */.P8)(text, 310)}</code>`;
    return isAlike ? shown : (0,report_escape/* safeHtml */.b5) `<strong>${shown}</strong>`;
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













// A browser is slow above this many; verdict.json has more.
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
        const setUp = (0,facts/* setUpText */.zH)(trial.consumer);
        const more = setUp === undefined ? '' : (0,report_escape/* safeHtml */.b5) `; ${(0,report_escape/* visibleLine */.P8)(setUp, 300)}`;
        return [title, (0,report_escape/* safeHtml */.b5) `<code>${(0,report_escape/* visibleLine */.P8)(where)}</code> at ${commit}${more}`];
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
        ...htmlChanged(result),
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
.ways { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 1rem 2rem; margin: .5rem 0; }
.way .ends { display: flex; justify-content: space-between; margin: 0; font-weight: 600; font-size: .9rem; }
.way ol { list-style: none; margin: 0; padding: .4rem 0; border: solid var(--note); border-width: 0 2px; }
.way p { margin: 0; } .way li { position: relative; padding: .3rem .9rem .45rem; border-bottom: 2px solid var(--bar); margin-bottom: .5rem; }
.way li::after { content: attr(data-none); position: absolute; bottom: -6px; border: 5px solid transparent; }
.way .ask::after { right: 0; border-left: 9px solid var(--bar); border-right: 0; }
.way .answer { border-bottom-style: dashed; text-align: right; }
.way .answer::after { left: 0; border-right: 9px solid var(--bar); border-left: 0; }
.way .none { border: 0; color: var(--note); } .way strong code { background: var(--own-soft, var(--soft)); color: var(--own); }
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
// EXTERNAL MODULE: ./build/src/report/verdict-json.js
var verdict_json = __webpack_require__(65572);
;// CONCATENATED MODULE: ./build/src/report/write-report.js









/** Renders everything once: what a step shows beside the files is taken from here. */
function renderReport(result) {
    return {
        'summary.md': (0,summary/* verdictSummary */.k6)(result),
        'report.html': htmlReport(result),
        'badge.json': verdictBadge(result),
        'verdict.json': (0,verdict_json/* verdictJson */.G)(result),
        contracts: contractFiles(result),
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
    for (const [name, text] of report.contracts)
        await writeWhole((0,external_node_path_.join)(folder, name), text);
    for (const name of ['summary.md', 'report.html', 'badge.json', 'verdict.json'])
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
// EXTERNAL MODULE: ./build/src/trial/trial.js + 43 modules
var trial = __webpack_require__(63029);
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
        'report-url': result.links?.run ?? '',
        ...outputs_countsOf(result),
    };
}
/** Of the trials that the verdict is about, so without those of the published image and the control. */
function outputs_countsOf({ evidence }) {
    const trials = (0,verdict/* candidateTrials */.Fr)(evidence);
    if (trials.length === 0)
        return {};
    const cases = trials.flatMap(({ files }) => files.flatMap(({ report }) => report.cases));
    const count = (...outcomes) => String(cases.filter(({ outcome }) => outcomes.includes(outcome)).length);
    return {
        'tests-passed': count('passed'),
        'tests-failed': count('failed', 'errored'),
        'tests-skipped': count('skipped', 'xfailed'),
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
    const report = await outputs_written(result, folder);
    const { verdict } = result.judgement;
    const green = !failOnVerdict || verdict === 'pass' || verdict === 'not-applicable';
    return {
        outputs: outputsOf(result, folder),
        annotations: (0,annotations.verdictAnnotations)(result),
        summary: report['summary.md'],
        failure: green ? undefined : (0,headline/* verdictHeadline */.ge)(result),
        result,
    };
}
async function outputs_written(result, folder) {
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
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87336);



/**
 * Begins a stage that has a plan. The plan says which commit the candidate is tagged after, and who is tried.
 *
 * @throws UsageError when the plan is none, or was made from another configuration than the one that is here
 */
async function beginPlanned({ root, config: path, token, plan: text, platform }, context) {
    const config = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_0__.loadConfig)(root, path, context.presetsDir);
    const plan = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlan */ .vS)(text);
    (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseOtherPlan */ .gq)(plan, config);
    // The plan names the consumers, so the input `consumer` is held against the plan and not against the configuration.
    const asked = {
        root,
        sha: plan.commit,
        image: undefined,
        token,
        consumer: undefined,
        ref: undefined,
        platform,
    };
    const run = await (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .beginRun */ .Te)(config, asked, context);
    return {
        config,
        plan,
        run: {
            ...run,
            consumers: (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .consumersOfPlan */ ._U)(plan, config),
            ...(plan.given && { given: plan.given }),
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

/***/ 12425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ questionOfRun)
/* harmony export */ });
/* unused harmony exports questionDigest, gateDigest */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82140);
/* harmony import */ var _one_trial_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55973);



/**
 * The same for two runs that ask the same of an image. What set-up would install today is not part of it, nor which programs
 * the machine has.
 *
 * @returns `sha256:…`; undefined where something is not known that could make a difference
 */
function questionDigest(facts) {
    const { gate, machine, config, consumers, pins, baseline, waivers } = facts;
    // Values of the environment stand in no report, so nobody could say whether they are the same.
    const isKnown = consumers.every(({ name, passEnv }) => pins.has(name) && passEnv.length === 0);
    if (consumers.length === 0 || !isKnown || baseline?.found.state === 'unknown')
        return undefined;
    const asked = {
        gate,
        machine,
        image: config.candidate.image,
        platforms: config.candidate.platforms,
        contract: [config.contract, config.redact],
        baseline: [config.baseline, baseline?.found],
        consumers: consumers.map(one => [pins.get(one.name), whatDecides(one)]),
        waivers: waivers.entries.map(({ place: _, ...entry }) => [entry, entry.expires < waivers.today]),
    };
    return `sha256:${(0,_shared_files_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(JSON.stringify(asked))}`;
}
/** Without what only says how the commit was found, and in which order the files run. */
function whatDecides({ ref: _, releases: __, test, ...consumer }) {
    const { lastRun: ___, ...tests } = test;
    return { ...consumer, test: tests };
}
/**
 * The question of a run, or of a plan.
 *
 * @param engine where the tests run on it
 */
async function questionOfRun({ config, consumers, waivers, context }, { pins, baseline }, engine) {
    const gate = await gateDigest();
    if (gate === undefined)
        return undefined;
    const machine = {
        ...(0,_one_trial_js__WEBPACK_IMPORTED_MODULE_2__/* .runnerImage */ .yu)(context.env),
        ...(engine && { engine: `${engine.name} ${engine.version}`, platform: engine.platform }),
    };
    return questionDigest({ gate, machine, config, consumers, pins, baseline, waivers });
}
/** Of the source that this program was built from, as `npm run bundle` leaves it; undefined where nobody has. */
async function gateDigest(folder = (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_1__/* .packageFolder */ .n4)()) {
    const text = await (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readSmallFile */ .EW)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'dist', 'source.sha256'), 1_000).catch(() => '');
    return /^[0-9a-f]{64}$/.exec(text.trim())?.[0];
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

/***/ 67285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jf: () => (/* binding */ concludeRun),
  hP: () => (/* binding */ linksOf),
  Mk: () => (/* binding */ notApplicableResult)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/candidate/given.js
var given = __webpack_require__(99786);
// EXTERNAL MODULE: ./build/src/config/config.js
var config_config = __webpack_require__(37096);
// EXTERNAL MODULE: ./build/src/git/git.js
var git = __webpack_require__(50998);
// EXTERNAL MODULE: ./build/src/image/content.js
var content = __webpack_require__(96430);
// EXTERNAL MODULE: ./build/src/shared/text.js
var shared_text = __webpack_require__(60796);
// EXTERNAL MODULE: ./build/src/verdict/approval.js
var approval = __webpack_require__(85084);
// EXTERNAL MODULE: ./build/src/config/file-parts.js
var file_parts = __webpack_require__(53691);
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

// EXTERNAL MODULE: ./build/src/contract/difference-text.js
var difference_text = __webpack_require__(71025);
;// CONCATENATED MODULE: ./build/src/verdict/contract-rules.js



const MOST_FINDINGS = 20;
const DETAIL = 600;
/** Differences that break and are a reason by themselves, where the policy says so: none that comes from another such one. */
function brokenContracts(policy, contracts) {
    if (policy.contract !== 'block')
        return [];
    return ownContracts(policy, contracts).flatMap(({ platform, outcome }) => {
        if (outcome.state !== 'compared')
            return [];
        const { differences } = outcome.comparison;
        const breaks = (at) => at !== undefined && differences[at]?.severity === 'breaking';
        const breaking = differences.filter((one, at) => breaks(at) && !breaks(one.follows));
        return breaking.slice(0, MOST_FINDINGS).map(one => {
            const found = (0,verdict/* finding */.gk)('contract-broken', (0,shared_text/* cutText */.IN)((0,difference_text/* differenceText */.L)(one), DETAIL));
            return platform === undefined ? found : { trial: platform, ...found };
        });
    });
}
/** What would have to be compared, and was not: without it nobody can say that nothing is broken. */
function missingContracts(policy, contracts) {
    if (policy.contract !== 'block')
        return [];
    const own = ownContracts(policy, contracts);
    const platforms = new Set(policy.planned?.parts.map(({ part }) => part.platform) ?? [undefined]);
    return [...platforms].flatMap(platform => {
        const outcome = own.find(one => one.platform === platform)?.outcome;
        const why = whyNotCompared(outcome);
        if (why === undefined)
            return [];
        const found = (0,verdict/* finding */.gk)('evidence-missing', `the two images' contracts could not be compared: ${why}`);
        return [platform === undefined ? found : { trial: platform, ...found }];
    });
}
function whyNotCompared(outcome) {
    if (outcome === undefined)
        return 'nothing was recorded';
    if (outcome.state === 'compared')
        return outcome.leftOut;
    return outcome.state === 'same' ? undefined : outcome.why;
}
function ownContracts({ consumer }, contracts) {
    return contracts.filter(one => one.consumer === consumer);
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

// EXTERNAL MODULE: ./build/src/shared/grouped.js
var grouped = __webpack_require__(68293);
// EXTERNAL MODULE: ./build/src/verdict/file-rules.js
var file_rules = __webpack_require__(27815);
;// CONCATENATED MODULE: ./build/src/verdict/divided-rules.js






/** Names of tests in one sentence. */
const MOST_NAMES = 5;
/**
 * What must hold for the parts of each divided file together: each test of the file ran in exactly one of them, and what a file
 * must show, they show. Parts that are missing, or left no report, have reasons of their own.
 *
 * @param trials of one platform, all of them
 * @param excused reasons of these trials that are not held against the candidate
 */
function dividedReasons(policy, trials, excused) {
    const ran = trials.flatMap(trial => trial.files);
    const planned = policy.files.map(file_parts/* readPartLabel */.O9).filter(({ of }) => of > 1);
    return [...(0,grouped/* grouped */.z)(planned, ({ file }) => file)].flatMap(([file, parts]) => {
        if (!areAll(parts))
            return [(0,verdict/* finding */.gk)('evidence-missing', 'not all of its parts were asked for', { file })];
        const own = ran.filter(one => (0,file_parts/* readPartLabel */.O9)(one.file).file === file);
        return own.length === parts.length ? joinedReasons(file, own, policy, excused) : [];
    });
}
function areAll(parts) {
    const numbers = new Set(parts.map(({ part }) => part));
    return numbers.size === parts.length && parts.every(({ of, part }) => of === parts.length && part <= of);
}
function joinedReasons(file, parts, policy, excused) {
    const joined = joinedParts(parts);
    const found = [
        ...testReasons(parts, joined, excused),
        ...(0,file_rules/* seenReasons */.JZ)(joined, policy.expect, policy.selectedBy, 'candidate'),
        ...(0,file_rules/* useReasons */.xY)(joined, policy.expect, 'candidate'),
    ];
    return found.map(one => ({ ...one, file }));
}
/** What the reports must show. A failure that counts stands by itself: its runner may have left out what came after it. */
function testReasons(parts, joined, excused) {
    const failed = parts.flatMap(({ file, report }) => report.cases.filter(evidence/* isFailure */.N6).map(({ id }) => ({ file, id })));
    const isExcused = ({ file, id }) => excused.some(one => one.file === file && one.test === id);
    if (parts.some(({ report }) => report.state !== 'ok') || !failed.every(isExcused))
        return [];
    return [...coverReasons(parts), ...(failed.length === 0 ? (0,file_rules/* nonePassed */.tV)(joined) : passedNone(joined))];
}
function joinedParts(parts) {
    const uses = parts.flatMap(({ use }) => use ?? []);
    const sum = (amounts) => amounts.reduce((all, one) => all + one, 0);
    return {
        report: { state: 'ok', detail: '', cases: parts.flatMap(({ report }) => report.cases) },
        containers: parts.flatMap(({ containers }) => containers),
        // Where nobody could see one part, nothing is known of them all.
        ...(uses.length === parts.length && {
            use: {
                connections: sum(uses.map(({ connections }) => connections)),
                requests: sum(uses.map(({ requests }) => requests)),
                ...(uses.some(({ atLeast }) => atLeast) && { atLeast: true }),
            },
        }),
    };
}
/**
 * Every report names every test of the file, so that none can be in no part, or in two, and nobody sees it. Where reports do
 * not name the tests of other parts, only the second is seen: that none is lost rests on the runner, which is given opposites.
 */
function coverReasons(parts) {
    const isNamed = parts.some(({ select }) => select?.left !== undefined);
    const named = parts.map(({ report, select }) => countNames([...report.cases.map(({ id }) => id), ...(select?.left ?? [])]));
    const all = [...countNames(named.flatMap(one => [...one.keys()])).keys()];
    const differs = isNamed ? all.filter(id => named.some(one => one.get(id) !== named[0]?.get(id))) : [];
    const ran = new Set(parts.flatMap(({ report }) => report.cases.map(({ id }) => id)));
    const lost = all.filter(id => !ran.has(id));
    // A file that cannot be loaded fails in each of its parts.
    const owners = countNames(parts.flatMap(({ report }) => [
        ...new Set(report.cases.filter(one => !(0,evidence/* isFailure */.N6)(one)).map(({ id }) => id)),
    ]));
    const doubled = all.filter(id => (owners.get(id) ?? 0) > 1);
    return [
        ...(differs.length === 0
            ? []
            : [
                (0,verdict/* finding */.gk)('evidence-missing', `its parts do not name the same tests: ${shown(differs)}; a file whose tests have other names in every run cannot be divided: remove test.select`),
            ]),
        ...(lost.length === 0 ? [] : [(0,verdict/* finding */.gk)('evidence-missing', `in none of its parts ran ${shown(lost)}`)]),
        ...(doubled.length === 0
            ? []
            : [
                (0,verdict/* finding */.gk)('evidence-unexpected', `in more than one of its parts ran ${shown(doubled)}; test.select needs its runner at the end of test.command`),
            ]),
    ];
}
function countNames(ids) {
    const counts = new Map();
    for (const id of ids)
        counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
}
function shown(ids) {
    return (0,shared_text/* formatNames */.EI)(ids, MOST_NAMES);
}
function passedNone({ report }) {
    if (report.cases.some(({ outcome }) => outcome === 'passed'))
        return [];
    return [(0,verdict/* finding */.gk)('none-passed', `of ${report.cases.length} tests none passed`)];
}

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
 * @param contracts what the recordings of the evidence came to
 */
function judge(policies, evidence, rules = reasons/* REASONS */.e, found = [], contracts = []) {
    const known = policies.map(({ consumer }) => consumer);
    const strays = evidence.filter(({ consumer }) => !known.includes(consumer.name));
    const shared = [...found, ...differingCandidates(evidence), ...strayReasons(strays)];
    const consumers = policies.map(policy => {
        const own = evidence.filter(({ consumer }) => consumer.name === policy.consumer);
        return judgeConsumer(policy, own, shared, rules, contracts);
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
function judgeConsumer(policy, evidence, shared, rules, contracts) {
    const { consumer } = policy;
    const parts = partsOf(policy, evidence, (0,waivers/* waivedTests */.wx)(policy, evidence));
    const found = [
        ...shared,
        ...findingsOf(policy, evidence, parts, rules),
        ...brokenContracts(policy, contracts),
    ];
    const settled = found.map(one => settle(one, rules));
    const told = reasonsOf(settled, consumer, rules);
    // What is missing explains nothing where something else stands against a pass.
    const reasons = told.length > 0 ? told : reasonsOf(missingContracts(policy, contracts), consumer, rules);
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
function reasonsOf(settled, consumer, rules) {
    return settled.flatMap(({ excuse, ...found }) => {
        const rule = rules[found.code];
        return excuse !== undefined || rule === undefined ? [] : [{ consumer, verdict: rule.verdict, ...found }];
    });
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
    const comparison = (0,rounds/* compareArms */.JJ)(policy, evidence);
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
    const own = control?.filter(file => (0,file_parts/* holdsFile */.D8)(files, file)) ?? [];
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
    return [
        ...dividedReasons(policy, trials.flat(), excused),
        ...minPassed(policy, trials.flat(), excused),
        ...tooManyFlaky(trials.flat(), flaky),
    ];
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
    const { evidence, policies, candidates, latest, found, artifacts, contracts, question, configurations, notes, } = gathered;
    // What a trial writes itself says again what its own step has counted.
    const others = run.origin.part === undefined ? evidence : [];
    const judgement = judge(policies, evidence, reasons/* REASONS */.e, found, contracts);
    const untried = (0,approval/* untriedPlatforms */.kO)(run.config.candidate.platforms, gathered);
    return {
        ...blank(run),
        judgement,
        ...(question !== undefined && { question }),
        ...(configurations !== undefined && { contents: contentsOf(configurations) }),
        candidates,
        untried,
        ...(latest !== undefined && { latest }),
        evidence,
        ...(artifacts !== undefined && { artifacts }),
        ...(contracts !== undefined && { contracts }),
        stages: [...run.stages.times, ...evidence.flatMap(fileTimes)],
        reproduce: Object.fromEntries(evidence.map(one => [reproducedName(one), reproduce(one, run)])),
        notes: [
            ...notes,
            ...notCommitted(candidates),
            ...notBuilt(candidates),
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
function contentsOf(configurations) {
    return new Map([...configurations].map(([digest, one]) => [digest, (0,content/* contentDigest */.e)(one)]));
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
        ...(candidate?.given === undefined ? [] : ['--image', (0,given/* resolvedReference */.Me)(candidate.given)]),
    ];
    // What is of no commit cannot be checked out.
    const commit = candidate?.uncommitted === undefined && sha === undefined ? candidate?.commit : undefined;
    const commands = [
        ...(folder === undefined ? [] : [['cd', folder]]),
        ...(commit === undefined ? [] : [['git', 'checkout', commit]]),
        words,
    ];
    return commands.map(one => one.map(shared_text/* quotedForShell */.Ec).join(' ')).join(' && ');
}
function notCommitted(candidates) {
    return candidates.flatMap(({ reference, uncommitted }) => uncommitted === undefined
        ? []
        : [`${reference} has uncommitted changes, so it is not approved: ${(0,shared_text/* formatNames */.EI)(uncommitted, 5)}`]);
}
// Nobody shall take it for the build of the commit that is checked out.
function notBuilt(candidates) {
    const given = candidates.flatMap(one => one.given ?? []);
    const texts = given.map(({ reference, digest, source }) => {
        const which = reference === digest ? 'an image' : digest;
        return `${reference} was tried as it is, ${which} of ${source === 'engine' ? 'the engine' : 'its registry'}; nothing was built from this checkout`;
    });
    return [...new Set(texts)];
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

/***/ 12097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ workflowRuns),
/* harmony export */   Cp: () => (/* binding */ RunQuestion),
/* harmony export */   Jr: () => (/* binding */ lastGreenAnswers)
/* harmony export */ });
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50998);
/* harmony import */ var _git_pin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48569);
/* harmony import */ var _earlier_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36584);
/* harmony import */ var _question_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12425);




/** What a run asks, and whether an earlier one has answered it. */
class RunQuestion {
    /** Those that are known before any consumer is set up. */
    pins;
    #live;
    #baseline;
    /** Of earlier runs that may have an answer; empty from the moment at which somebody has decided. */
    #earlier;
    /** @param consumers as the configuration has them: with whole files */
    constructor(live, consumers, baseline) {
        this.#live = { ...live, consumers };
        this.#baseline = baseline;
        const reports = live.context.answering?.reports ?? [];
        this.pins = reports.length === 0 ? Promise.resolve(live.pins) : knownPins(live);
        this.#earlier = this.#verdictsOn(reports);
    }
    /** Its digest; undefined where not all of it is known. */
    async digest(pins) {
        const commits = new Map([...pins].map(([name, { commit }]) => [name, commit]));
        return (0,_question_js__WEBPACK_IMPORTED_MODULE_3__/* .questionOfRun */ .D3)(this.#live, { pins: commits, baseline: await this.#baseline }, this.#live.facts);
    }
    /**
     * Why the run is at its end, where it is: an earlier one has answered, and that is enough.
     *
     * @param image which image it asks about; only called where that makes a difference
     * @throws what the person is answered with who was asked
     */
    async whyAnswered(image) {
        const earlier = await this.#earlier;
        const wanted = earlier.length === 0 ? undefined : await image();
        const answer = wanted && (0,_earlier_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .answerAmong */ .R2)(earlier, [wanted]);
        if (answer === undefined)
            return undefined;
        this.#earlier = Promise.resolve([]);
        const { context } = this.#live;
        return (await context.answering?.isEnough(answer))
            ? (0,_earlier_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .earlierAnswerText */ .EE)(answer, workflowRuns(context))
            : undefined;
    }
    async #verdictsOn(reports) {
        if (reports.length === 0)
            return [];
        const question = await this.digest(await this.pins);
        return question === undefined ? [] : (0,_earlier_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictsOn */ .IA)(question, reports, this.#live.config);
    }
}
/** One that cannot be had now is left to the consumer's set-up, which says why. */
async function knownPins({ consumers, pins, inputs, server, git, stages, }) {
    const found = await Promise.all(consumers.map(async ({ name, repository, ref }) => {
        const work = async () => (0,_git_pin_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePin */ .Qw)((0,_git_git_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRepository */ .SU)(repository, inputs.root, server), ref, git);
        const pin = pins.get(name) ?? (await stages.time(name, 'pin', work).catch(() => undefined));
        return pin === undefined ? [] : [[name, pin]];
    }));
    return new Map(found.flat());
}
/** Where the runs of a workflow are on the web; undefined outside of one. */
function workflowRuns({ env }) {
    const { GITHUB_REPOSITORY: repository } = env;
    return repository ? `${(0,_git_git_js__WEBPACK_IMPORTED_MODULE_0__/* .githubServer */ .Dl)(env)}/${repository}/actions/runs` : undefined;
}
/** Whether the last green may answer: for a nightly run alone, and only where the workflow says so. */
function lastGreenAnswers({ again }, { env }) {
    return !again && env['GITHUB_EVENT_NAME'] === 'schedule';
}


/***/ }),

/***/ 96451:
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
// EXTERNAL MODULE: ./build/src/process/execute.js + 1 modules
var execute = __webpack_require__(2367);
// EXTERNAL MODULE: ./build/src/process/processes.js
var processes = __webpack_require__(14618);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(80604);
// EXTERNAL MODULE: ./build/src/shared/text.js
var shared_text = __webpack_require__(60796);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/src/consumer/package-listing.js


/**
 * The packages that a tool has listed: `pip freeze`, `pip list` (also `--format=json`), `npm ls` (also `--json`),
 * `go list -m all`, or lines of `name==version`, `name@version` or `name version`.
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
    for (const line of text.replace(GO_MAIN_MODULE, '').split(/\r?\n|\r/)) {
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
/** What npm draws before a name, with letters of ASCII where the locale is not of UTF-8. */
const BRANCH = /^(?:[│├└─┬ ]+|(?:\| | {2})*[+`]-- )/;
/** Among others the rule below the head of pip's table. */
const NOTHING = /^(?:[- ]+|\(empty\)|Package +Version\b.*|UNMET (?:OPTIONAL )?DEPENDENCY .*|-e (?:\/|file:).*)?$/;
/** The comment that pip freeze writes above a folder: `# Editable install with no version control (name==version)`. */
const EDITABLE = /^# Editable .*\(([^()]+)\)$/;
/** `-e git+https://…@commit#egg=name&subdirectory=…` */
const FROM_REPOSITORY = /^-e ([^\s#]+)#egg=([\w.-]+)\S*$/;
/** The first line of `go list -m all` is the consumer itself: a path without a version. */
const GO_MAIN_MODULE = /^[\w-]+[./][\w./~-]*(?=\r?\n|$)/;
/** `path v1.2.3 => ../folder`, or `=> another/path v1.3.0` */
const GO_REPLACED = /^(\S+) v\S+ => (\S+)(?: (v\S+))?$/;
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
    const [, replaced, by, version] = GO_REPLACED.exec(line) ?? [];
    if (replaced !== undefined && by !== undefined)
        return packageOf(replaced, version === undefined ? by : `${by}@${version}`);
    // The first line of npm's tree is the consumer itself, or its folder alone.
    if (/^(?:\S+@\S* )?\//.test(line))
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
    await (0,processes/* killTrial */.tN)(trial);
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
// EXTERNAL MODULE: ./build/src/shared/all-ended.js
var all_ended = __webpack_require__(8649);
// EXTERNAL MODULE: ./build/src/shared/files.js
var shared_files = __webpack_require__(82140);
// EXTERNAL MODULE: ./build/src/consumer/moved-paths.js
var moved_paths = __webpack_require__(81072);
;// CONCATENATED MODULE: ./build/src/consumer/shard-workspaces.js






/**
 * A workspace for each shard of a consumer but the first one: none can find what another one has made.
 *
 * @throws IncidentError when there is no room for it
 */
async function workspacesBeside(workspace, shards, context) {
    if (shards === 1)
        return [];
    // Looked for once, while the copies are made.
    const named = namedIn(workspace);
    const numbers = Array.from({ length: shards - 1 }, (_, index) => index + 2);
    const making = numbers.map(number => workspaceBeside(workspace, number, named, context));
    const [, ...made] = await (0,all_ended/* allEnded */.C)([named, ...making]);
    return made;
}
async function namedIn(workspace) {
    const paths = await pathsOf(workspace);
    const { checkout, home } = workspace;
    const both = [checkout, home].map(async (folder) => [folder, await (0,moved_paths/* filesNaming */.OM)(folder, paths)]);
    return new Map(await (0,all_ended/* allEnded */.C)(both));
}
/** By which names its folders may be known. */
async function pathsOf({ checkout, home, tmp }) {
    const real = await (0,promises_.realpath)((0,external_node_path_.dirname)(checkout));
    return [...new Set([checkout, home, tmp].flatMap(path => [path, (0,external_node_path_.join)(real, (0,external_node_path_.basename)(path))]))];
}
/**
 * A copy of the checkout and of the home, and a folder of its own for temporary files: for tests that run beside others.
 * What was installed there knows the copy's path in the place of the original's. What is said of the run stays in one place.
 *
 * @param number from 2
 * @throws IncidentError when there is no room for it
 */
async function workspaceBeside(workspace, number, named, context) {
    const { checkout, home, tmp, snapshot } = workspace;
    // In one command, because what is one file in both must be one file in their copies.
    const made = await (0,promises_.mkdtemp)((0,external_node_path_.join)(snapshot, 'copy-'));
    await (0,consumer_context/* copyFolders */.RG)([checkout, home], made, context);
    for (const path of [checkout, home])
        await (0,promises_.rename)((0,external_node_path_.join)(made, (0,external_node_path_.basename)(path)), pathBeside(path, number));
    await (0,promises_.rm)(made, { recursive: true });
    const own = {
        checkout: pathBeside(checkout, number),
        home: pathBeside(home, number),
        tmp: pathBeside(tmp, number),
    };
    await (0,shared_files/* makeFolder */.fc)(own.tmp);
    const moves = (await pathsOf(workspace)).map(from => ({ from, to: pathBeside(from, number) }));
    const files = await named;
    await (0,moved_paths/* movePaths */.y8)(own.checkout, files.get(checkout) ?? [], moves);
    await (0,moved_paths/* movePaths */.y8)(own.home, files.get(home) ?? [], moves);
    return { ...workspace, ...own };
}
/** As long as the path itself: `checkou2` beside `checkout`. */
function pathBeside(path, number) {
    const digits = String(number);
    return path.slice(0, -digits.length) + digits;
}

// EXTERNAL MODULE: ./build/src/git/checkout.js
var git_checkout = __webpack_require__(27176);
// EXTERNAL MODULE: ./build/src/git/git.js
var git_git = __webpack_require__(50998);
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
        const text = await (0,shared_files/* readSmallFile */.EW)((0,external_node_path_.join)(checkout, name), MOST_BYTES).catch(() => '');
        if (POINTER.test(text))
            pointers.push(name);
    }
    return pointers;
}

// EXTERNAL MODULE: ./build/src/git/pin.js
var pin = __webpack_require__(48569);
// EXTERNAL MODULE: ./build/src/trial/ports.js
var ports = __webpack_require__(28846);
// EXTERNAL MODULE: ./build/src/trial/shards.js
var trial_shards = __webpack_require__(22333);
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
    const found = ready.pin ?? (await time('pin', () => (0,pin/* resolvePin */.Qw)(from, consumer.ref, git)));
    ready.pin = found;
    await checkOut(ready, found, live, signal);
    await runSetUp(ready, live, signal);
    // Beside the build, which takes longer in most cases.
    const shards = (0,trial_shards/* shardCount */.o4)(consumer);
    const again = consumer.control !== undefined || live.config.baseline !== undefined;
    if (!again && shards === 1)
        return;
    await time('copy', async () => {
        const { workspace, env } = context;
        const [beside] = await (0,all_ended/* allEnded */.C)([
            workspacesBeside(workspace, shards, { env, signal }),
            again ? (0,consumer_context/* snapshotWorkspace */.YS)(workspace, { env, signal }) : undefined,
        ]);
        ready.context = { ...context, beside };
    });
}
async function checkOut(ready, pin, live, signal) {
    const { consumer, context } = ready;
    const { checkout } = context.workspace;
    const git = { ...live.git, signal };
    const from = (0,git_git/* parseRepository */.SU)(consumer.repository, live.inputs.root, live.server);
    const work = () => (0,git_checkout/* checkOutPin */.u)(from, pin, checkout, git);
    ready.checkedOut = await live.stages.time(consumer.name, 'check out', work);
    refusePointers(await lfsPointers(checkout, git));
}
// A test that reads a pointer fails, and that is no fault of the candidate.
function refusePointers(names) {
    if (names.length === 0)
        return;
    throw new errors/* IncidentError */.x1('lfs-missing', `the checkout has pointers of Git LFS in the place of ${(0,shared_text/* formatNames */.EI)(names, 5)}: git has no git-lfs that would fetch them`);
}
async function runSetUp(ready, live, signal) {
    const { consumer, context } = ready;
    if (consumer.setup.length === 0 && consumer.installed === undefined)
        return;
    const output = live.output(`${consumer.name} set-up`);
    const { trial, workspace } = context;
    const onOutput = (chunk) => output.write(chunk);
    const own = { trial, env: (0,consumer_context/* consumerEnvironment */.kW)(consumer, context), workspace, signal, onOutput };
    try {
        if (consumer.setupCache === undefined || live.context.setUpCache === undefined) {
            await makeSetUp(ready, own, live);
            return;
        }
        // Loaded only now: most have none.
        const { setUpWithCache } = await Promise.all(/* import() */[__webpack_require__.e(2309), __webpack_require__.e(1049)]).then(__webpack_require__.bind(__webpack_require__, 81049));
        await setUpWithCache(ready, own, live, {
            make: found => makeSetUp(ready, own, live, found),
            checkOutAgain: async () => {
                await (0,consumer_context/* clearWorkspace */.j)(workspace);
                if (ready.pin !== undefined)
                    await checkOut(ready, ready.pin, live, signal);
            },
        });
    }
    finally {
        output.end();
    }
}
/** @param found what was put back already */
async function makeSetUp(ready, own, live, found) {
    const { consumer, context } = ready;
    const { installed } = consumer;
    await live.stages.time(consumer.name, 'set-up', async () => {
        if (!found?.isExact || found.entry.partial !== undefined)
            await (0,set_up/* setUpConsumer */.m)(consumer, own);
        if (installed)
            ready.installed = await listInstalled(installed, (0,consumer_context/* placeholderValues */.m_)(context), own);
    });
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
/* harmony export */   OJ: () => (/* binding */ makeShards),
/* harmony export */   b$: () => (/* binding */ shardNames),
/* harmony export */   bA: () => (/* binding */ mostShards),
/* harmony export */   o4: () => (/* binding */ shardCount)
/* harmony export */ });
/* harmony import */ var _config_shards_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1019);
/* harmony import */ var _image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84737);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28846);



/**
 * The names beside the candidate's own that its shards will use: none when the files run one after the other, as they
 * must where the consumer needs a container or a port for itself.
 *
 * @param tag the candidate's own
 */
function shardNames({ test, exclusive }, repository, tag) {
    const count = shardCount({ test, exclusive });
    if (count === 1)
        return [];
    return Array.from({ length: count }, (_, index) => (0,_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .shardName */ .Az)(repository, tag, index + 1));
}
/** How many sets of a consumer's files run side by side. */
function shardCount(consumer) {
    return Math.min(mostShards(consumer), consumer.test.files.length);
}
/** How many may, on one machine. */
function mostShards({ test, exclusive }) {
    const alone = exclusive.containers.length > 0 || exclusive.ports.length > 0;
    return alone ? 1 : test.shards;
}
/**
 * Divides a trial. The name of its image says which shard a container belongs to, so each shard has a tag of its
 * own for the candidate. The caller removes the tags.
 */
async function makeShards(config, image, context, engine) {
    const { title } = context;
    const all = shardNames(config, image.repository, context.image.tag);
    const dealt = (0,_config_shards_js__WEBPACK_IMPORTED_MODULE_2__/* .dealFiles */ ._)(config.test, Math.max(all.length, 1));
    if (all.length === 0) {
        const files = dealt.flat();
        return [{ name: title, logPrefix: '', files, image, siblings: [], names: [], overrides: context }];
    }
    const names = Object.keys(context.ports);
    const ports = await (0,_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .freePorts */ .Dt)(all.length * names.length);
    const shards = await Promise.all(all.map(async ({ reference, tag }, index) => {
        await engine.tag(image.engineId, image.repository, tag);
        const workspace = [context.workspace, ...(context.beside ?? [])][index];
        if (workspace === undefined)
            throw new Error(`expected a workspace for each of ${all.length} shards`);
        return {
            name: `${title} (shard ${index + 1})`,
            logPrefix: `s${index + 1}-`,
            files: dealt[index] ?? [],
            image: { ...image, reference },
            siblings: all.map(other => other.reference).filter(other => other !== reference),
            names: [reference],
            overrides: {
                trial: `${context.trial}-s${index + 1}`,
                image: { reference, tag },
                workspace,
                ports: Object.fromEntries(names.map(name => [name, String(ports.pop())])),
            },
        };
    }));
    // Podman tells an image's newest name where its ID was asked for: that shall be no shard's.
    await engine.tag(image.engineId, image.repository, context.image.tag);
    return shards;
}


/***/ }),

/***/ 63029:
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
// EXTERNAL MODULE: ./build/src/candidate/build.js + 1 modules
var build = __webpack_require__(10741);
// EXTERNAL MODULE: ./build/src/consumer/consumer-context.js
var consumer_context = __webpack_require__(82394);
// EXTERNAL MODULE: ./build/src/evidence.js
var src_evidence = __webpack_require__(26064);
;// CONCATENATED MODULE: ./build/src/gateway/resource-owners.js
/** Which shard of a trial has created what: known from the connection on which it was asked for. */
class ResourceOwners {
    /** By ID. */
    containers = new OwnersById();
    /** By ID. */
    networks = new OwnersById();
    /** By name. */
    volumes = new OwnersById();
}
class OwnersById {
    #owners = new Map();
    created(id, owner) {
        this.#owners.set(id, owner);
    }
    /** True for what another shard has created; what was there before is nobody's. */
    isOthers(id, owner) {
        const own = this.#owners.get(id);
        return own !== undefined && own !== owner;
    }
    /** Whether another shard has created anything. */
    hasOthers(owner) {
        return [...this.#owners.values()].some(own => own !== owner);
    }
}

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
const MESSAGE_LIMIT = 2_000;
/** What an engine said of a container that it could not start, with the cause that it names. */
function startFailureOf(said) {
    const message = said.message.slice(0, MESSAGE_LIMIT);
    const cause = (0,failure_causes/* classifyFailure */.XE)(message);
    return { exitCode: said.exitCode, message, ...(cause !== undefined && { cause }) };
}
/** The report, with the cause that the text of a failed test names. */
function withFailureCauses(report) {
    const cases = report.cases.map(test => {
        const cause = (0,src_evidence/* isFailure */.N6)(test) ? (0,failure_causes/* failureCauseInTest */.HI)(test.text) : undefined;
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
        return runningRelative(container, others);
    const owner = await runOf(container, engine);
    if (owner === run)
        return `the container ${describeContainer(container)} of the candidate was started before the tests: let them start it`;
    // The container of another run that is still under way has a name and a port that only the tests of that run know.
    if ((await isUnderWay(owner)) || (await removeLeftover(container, engine)))
        return undefined;
    return `the container ${describeContainer(container)} of the candidate's repository runs already: stop it`;
}
/** One whose image was made from another image of the repository, whatever it is called. */
async function runningRelative(container, others) {
    const image = await others.seen.look(container.imageId);
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
/**
 * By the label of the candidate. The published image that a run compares it with has none, but a name beside it, and one that
 * was given has its run's label on another image beside it.
 */
async function runOf({ reference, labels }, engine) {
    const candidate = (0,candidate_marks/* candidateBeside */.YZ)(reference);
    const marker = (0,candidate_marks/* givenMarker */.cd)(candidate ?? reference);
    if (marker !== undefined)
        return (await engine.image(marker))?.labels[candidate_marks/* RUN_LABEL */.jQ];
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
        const trouble = one.image === arm && one.log !== undefined ? troubleOf(one, await read(one.log)) : [];
        containers.push(trouble.length === 0 ? one : { ...one, trouble });
    }
    return { ...evidence, containers, ...(lastLines !== '' && { lastLines }) };
}
function isGreen({ exitCode, report, containers }) {
    if (exitCode !== 0 || report.state !== 'ok' || report.cases.some(src_evidence/* isFailure */.N6))
        return false;
    return !containers.some(one => one.oomKilled || one.startFailure !== undefined || crashed(one));
}
function crashed({ exitCode = 0, stoppedByRequest }) {
    return exitCode !== 0 && !stoppedByRequest;
}
/** Where a container crashed and nothing in its log looks like a cause, what it said last. */
function troubleOf(container, text) {
    const trouble = troubleIn(text);
    if (trouble.length > 0 || !crashed(container))
        return trouble;
    const last = plainLines(text).findLast(line => line.trim() !== '');
    return last === undefined ? [] : [{ text: (0,shared_text/* keepEnds */.m7)(last.trim(), LINE), times: 1 }];
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
// EXTERNAL MODULE: ./build/src/config/file-parts.js
var file_parts = __webpack_require__(53691);
// EXTERNAL MODULE: ./build/src/config/placeholders.js
var placeholders = __webpack_require__(55156);
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

;// CONCATENATED MODULE: ./build/src/trial/test-selection.js



const PLUGIN = 'compat_gate_part';
// pytest's own --deselect takes the beginning of a name for all of it, and -k any piece of it: neither has an exact opposite.
const PLUGIN_SOURCE = `import json
import os
import re

import pytest

with open(os.environ["COMPAT_GATE_PART"], encoding="utf-8") as part:
    PART = json.load(part)
KEYS = frozenset(PART["keys"])


def key_of(nodeid):
    path, bracket, parameters = nodeid.partition("[")
    names = path.split("::")
    names[0] = re.sub(r"\\.py$", "", names[0])
    return re.sub(r"[^0-9A-Za-z_]", "", "".join(names) + parameters)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items):
    for item in items:
        if (key_of(item.nodeid) in KEYS) == PART["isRest"]:
            item.add_marker(pytest.mark.skip(reason="of another part of its file"))
`;
/**
 * Makes ready that a runner runs these tests of a file; pytest and Vitest name all others as skipped. What one part runs and
 * what the others run are exact opposites, also of tests that nobody knows yet.
 *
 * @param folder for files that the runner reads
 * @param env what it is given otherwise
 */
async function selectTests(select, { keys, isRest }, folder, env) {
    if (select === 'vitest')
        return { args: [`--testNamePattern=^${isRest ? `(?!${anyOf(keys)})` : anyOf(keys)}`], env };
    if (select === 'go')
        return { args: [`${isRest ? '-skip' : '-run'}=^${anyOf(keys)}`], env };
    await (0,files/* makeFolder */.fc)(folder);
    const part = (0,external_node_path_.join)(folder, 'part.json');
    await (0,files/* writeFresh */._o)(part, JSON.stringify({ keys: [...keys], isRest }));
    await (0,files/* writeFresh */._o)((0,external_node_path_.join)(folder, `${PLUGIN}.py`), PLUGIN_SOURCE);
    const path = [folder, env['PYTHONPATH'] ?? []].flat().join(external_node_path_.delimiter);
    return { args: ['-p', PLUGIN], env: { ...env, PYTHONPATH: path, COMPAT_GATE_PART: part } };
}
/** Of letters, digits and underscores alone, with anything else between them: nothing of a name can be an operator. */
function anyOf(keys) {
    return `\\W*(?:${[...keys].map(key => [...key].join('\\W*')).join('|')})\\W*$`;
}
/** A report of the tests of a part alone, and the ids of those that it leaves to others, where it names them. */
function withoutOtherParts(report, select, selected) {
    if (select === 'go')
        return { report };
    const isLeft = ({ id, outcome }) => outcome === 'skipped' && !(0,file_parts/* isSelected */.sp)(selected, (0,file_parts/* keyOfTest */.J2)(id, select));
    return {
        report: { ...report, cases: report.cases.filter(one => !isLeft(one)) },
        left: report.cases.filter(isLeft).map(({ id }) => id),
    };
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
    const label = config.test.files[index];
    const selected = (0,file_parts/* selectedTests */.J8)(config.test, label);
    const stem = (0,consumer_context/* fileStem */.E8)(index + 1, label);
    const report = (0,external_node_path_.join)(context.workspace.reports, stem, 'report.xml');
    const source = reportSource(config, report, context);
    await source.clear();
    const command = await testCommand(config, { label, report, selected }, context);
    const startedAt = context.sinceStart();
    const startedOn = Date.now();
    const log = (0,external_node_path_.join)('logs', `${stem}.log`);
    const ended = await (0,execute/* runCommand */.d1)(command, {
        signal: context.signal,
        timeoutMs: config.test.timeoutMs,
        log: (0,external_node_path_.join)(context.workspace.evidence, log),
        onOutput: context.onOutput,
    });
    const left = await (0,processes/* killTrial */.tN)(context.trial);
    throwIfFailed(command, ended, left);
    const evidence = withFailureCauses(await source.read({ startedAt: startedOn, endedAt: ended.endedAt }));
    // Only what was read as a regular file is copied: anything else could point elsewhere.
    if (evidence.state === 'ok')
        await keepReports(source, context.workspace.evidence, stem);
    return {
        file: label,
        command: [command.program, ...command.args],
        startedAt,
        ...endFacts(ended),
        ...partEvidence(config, label, evidence, selected),
        log,
    };
}
function partEvidence({ test: { select } }, label, report, selected) {
    if (select === undefined)
        return { report };
    const own = selected === undefined ? { report, left: [] } : withoutOtherParts(report, select, selected);
    return { report: own.report, select: { ...(0,file_parts/* readPartLabel */.O9)(label), ...(own.left && { left: own.left }) } };
}
/** The test command as a value, with every placeholder filled in. */
async function testCommand(config, { label, report, selected }, context) {
    const perFile = { file: (0,file_parts/* readPartLabel */.O9)(label).file, report };
    const values = { ...(0,consumer_context/* placeholderValues */.m_)(context), ...perFile };
    const [program = '', ...args] = config.test.command.map(text => (0,placeholders/* fillPlaceholders */.Ct)(text, values));
    const whole = { args: [], env: (0,consumer_context/* consumerEnvironment */.kW)(config, context, perFile) };
    const { select } = config.test;
    const folder = (0,external_node_path_.join)((0,external_node_path_.dirname)(report), 'part');
    const words = select === undefined || selected === undefined
        ? whole
        : await selectTests(select, selected, folder, whole.env);
    return { program, args: [...args, ...words.args], cwd: context.workspace.checkout, env: words.env };
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

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./node_modules/lossless-json/lib/esm/index.js + 6 modules
var esm = __webpack_require__(875);
;// CONCATENATED MODULE: ./build/src/gateway/json-text.js

/** A JSON text that keeps every number as it was written: an engine's limits do not all fit into one of JavaScript's. */
function parseLossless(bytes) {
    try {
        return (0,esm/* parse */.qg)(bytes.toString('utf8'), undefined, {
            parseNumber: text => ((0,esm/* isSafeNumber */.Lz)(text) ? Number(text) : new esm/* LosslessNumber */._J(text)),
        });
    }
    catch {
        return undefined;
    }
}
function losslessBytes(value) {
    return Buffer.from(`${(0,esm/* stringify */.As)(value)}\n`);
}
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** An empty object where there is none. */
function objectAt(value, key) {
    const found = isJsonObject(value) ? value[key] : undefined;
    return isJsonObject(found) ? found : {};
}

;// CONCATENATED MODULE: ./build/src/gateway/port-relay.js

/**
 * Listens where a consumer asked for a port of a container, and passes every connection to where the engine has published it.
 * Bytes pass unchanged, each side is read no faster than the other one reads, and the tap gets copies.
 */
class PortRelay {
    #server;
    #sockets = new Set();
    #tap;
    /** Where the engine has published it; undefined as long as that is not known. */
    target;
    constructor(server, tap) {
        this.#server = server;
        this.#tap = tap;
        server.on('connection', socket => this.#relay(socket));
    }
    /**
     * @param host every address of the machine when undefined
     * @param port a free one when 0
     * @throws Error with the system's code, such as EADDRINUSE
     */
    static async listen(host, port, tap) {
        const server = (0,external_node_net_.createServer)({ allowHalfOpen: true, noDelay: true, pauseOnConnect: true });
        await new Promise((resolve, reject) => {
            server.once('error', reject);
            server.listen({ port, ...(host !== undefined && { host }), exclusive: true }, resolve);
        });
        return new PortRelay(server, tap);
    }
    /** Where it listens. */
    get address() {
        const address = this.#server.address();
        if (address === null || typeof address === 'string')
            throw new Error('the relay does not listen');
        return { host: address.address, port: address.port };
    }
    /** Ends every connection. */
    async close() {
        const closed = new Promise(resolve => this.#server.close(resolve));
        for (const socket of this.#sockets)
            socket.destroy();
        await closed;
    }
    #relay(client) {
        const { target } = this;
        if (target === undefined) {
            client.destroy();
            return;
        }
        const tap = this.#tap();
        const server = (0,external_node_net_.createConnection)({ ...target, allowHalfOpen: true, noDelay: true });
        this.#keep(client, server);
        passOn(client, server, bytes => tap.fromClient(bytes));
        passOn(server, client, bytes => tap.fromServer(bytes));
        let open = 2;
        const closed = () => {
            open -= 1;
            if (open === 0)
                tap.ended();
        };
        client.on('close', closed);
        server.on('close', closed);
    }
    #keep(...sockets) {
        for (const socket of sockets) {
            this.#sockets.add(socket);
            socket.on('close', () => this.#sockets.delete(socket));
        }
    }
}
function passOn(from, to, copy) {
    from.on('data', (bytes) => {
        copy(bytes);
        if (!to.write(bytes))
            from.pause();
    });
    to.on('drain', () => from.resume());
    from.on('end', () => to.end());
    // The other side learns of it as it would have.
    from.on('error', () => to.resetAndDestroy());
    from.on('close', hadError => (hadError ? undefined : to.end()));
    from.resume();
}

;// CONCATENATED MODULE: ./build/src/gateway/relayed-ports.js



/** The published ports of the containers under test: the engine publishes them where nobody asked, and relays listen where somebody did. */
class RelayedPorts {
    #engine;
    #tap;
    #note;
    #usualAddress;
    #containers = new Map();
    #refused = new Map();
    #closed = false;
    /** @param usualAddress where the engine publishes what is asked for on no address; undefined for all of them */
    constructor(engine, tap, note, usualAddress) {
        this.#usualAddress = usualAddress;
        this.#engine = engine;
        this.#tap = tap;
        this.#note = note;
    }
    created(id, asked) {
        this.#containers.set(id, { id, asked, relays: [], starting: 0, settling: Promise.resolve() });
    }
    has(id) {
        return this.#containers.has(id);
    }
    get isEmpty() {
        return this.#containers.size === 0;
    }
    /** Listens where was asked for. Where that cannot be, what the engine would have answered. */
    async beforeStart(id) {
        const container = this.#containers.get(id);
        if (container === undefined)
            return undefined;
        container.starting += 1;
        if (container.relays.length > 0)
            return undefined;
        for (const [key, value] of Object.entries(container.asked)) {
            for (const binding of bindingsOf(value)) {
                const taken = await this.#open(container, Number.parseInt(key, 10), binding);
                if (taken === undefined)
                    continue;
                container.starting -= 1;
                await this.#close(container);
                const message = portTaken(id, taken);
                this.#refused.set(id, message);
                return { status: 500, body: `${JSON.stringify({ message })}\n` };
            }
        }
        return undefined;
    }
    /** To be called when the engine has answered a request to start it. */
    async afterStart(id) {
        const container = this.#containers.get(id);
        if (container === undefined)
            return;
        container.starting -= 1;
        await this.settle(id);
    }
    /** Makes the relays fit to what the engine says of the container. */
    settle(id) {
        const container = this.#containers.get(id);
        if (container === undefined)
            return Promise.resolve();
        container.settling = container.settling
            .then(() => this.#fit(container))
            .catch(error => this.#note(`the ports of ${id.slice(0, 12)} are not relayed: ${(0,errors/* messageOf */.bD)(error)}`));
        return container.settling;
    }
    /** What happens to a container by itself changes its relays, and what its health check does changes nothing. */
    heard({ type, action, id }) {
        if (type === 'container' && !/^(create|kill|exec_|health_status|attach|resize|top)/.test(action))
            void this.settle(id);
    }
    /** Why containers were not started, by ID, since this was asked the last time: the engine knows nothing of it. */
    takeRefused() {
        const refused = new Map(this.#refused);
        this.#refused.clear();
        return refused;
    }
    async settleAll() {
        await Promise.all([...this.#containers.keys()].map(id => this.settle(id)));
    }
    async closeAll() {
        this.#closed = true;
        const containers = [...this.#containers.values()];
        this.#containers.clear();
        // What is under way opens nothing any more, and has to come to its end first.
        await Promise.all(containers.map(({ settling }) => settling));
        await Promise.all(containers.map(container => this.#close(container)));
    }
    /** The ports of a container that are relayed, as they were asked for. */
    shownPorts(id) {
        const relays = this.#containers.get(id)?.relays ?? [];
        return relays.flatMap(({ port, hostIps, relay }) => hostIps.map(hostIp => ({ port, hostIp, hostPort: relay.address.port })));
    }
    askedPorts(id) {
        return this.#containers.get(id)?.asked;
    }
    async #fit(container) {
        const facts = await this.#engine.container(container.id);
        if (facts === undefined)
            this.#containers.delete(container.id);
        if (this.#closed)
            return;
        if (!facts?.running) {
            if (facts === undefined || container.starting === 0)
                await this.#close(container);
            return;
        }
        const published = facts.published ?? [];
        for (const [key, value] of Object.entries(container.asked)) {
            const port = Number.parseInt(key, 10);
            if (container.relays.some(relay => relay.port === port))
                continue;
            for (const binding of bindingsOf(value))
                await this.#openOrNote(container, port, binding);
        }
        for (const { port } of published) {
            // Nobody has said where, as with `docker run -P`.
            if (container.relays.some(relay => relay.port === port))
                continue;
            await this.#openOrNote(container, port, { HostIp: '', HostPort: '' });
        }
        for (const { port, relay } of container.relays) {
            const own = published.find(one => one.port === port);
            relay.target = own && targetOf(own);
        }
    }
    async #openOrNote(container, port, binding) {
        const taken = await this.#open(container, port, binding);
        if (taken !== undefined)
            this.#note(`${container.id.slice(0, 12)} was started again, and its port ${binding.HostPort} is taken`);
    }
    /** The address that is taken, where it is. */
    async #open(container, port, binding) {
        const host = binding.HostIp === '' ? await this.#usualAddress() : binding.HostIp;
        for (const hostPort of hostPorts(binding.HostPort)) {
            const relay = (await this.#listen(container, port, host, hostPort)) ??
                (await this.#listenOnceFreed(container, port, host, hostPort));
            if (relay === undefined)
                continue;
            const hostIps = host === undefined ? ALL_ADDRESSES[relay.address.host] : undefined;
            container.relays.push({ port, hostIps: hostIps ?? [host ?? '0.0.0.0'], relay });
            return undefined;
        }
        return `${host ?? '0.0.0.0'}:${binding.HostPort}`;
    }
    /** The port may be held for a container that has ended a moment ago. */
    async #listenOnceFreed(container, port, host, hostPort) {
        const others = [...this.#containers.values()].filter(one => one !== container && one.relays.some(({ relay }) => relay.address.port === hostPort));
        if (others.length === 0)
            return undefined;
        await Promise.all(others.map(({ id }) => this.settle(id)));
        return this.#listen(container, port, host, hostPort);
    }
    async #listen({ id }, port, host, hostPort) {
        try {
            const relay = await PortRelay.listen(host, hostPort, () => this.#tap({ container: id, port }));
            if (!this.#closed)
                return relay;
            await relay.close();
            return undefined;
        }
        catch (error) {
            if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
                return undefined;
            throw error;
        }
    }
    async #close(container) {
        const relays = container.relays.splice(0);
        await Promise.all(relays.map(({ relay }) => relay.close()));
    }
}
/** What the engine shows for a port that is published on every address. */
const ALL_ADDRESSES = { '::': ['0.0.0.0', '::'], '0.0.0.0': ['0.0.0.0'] };
/** Of what was asked for a port. */
function bindingsOf(value) {
    if (!Array.isArray(value))
        return [];
    return value.filter(isJsonObject).map(({ HostIp, HostPort }) => ({
        HostIp: typeof HostIp === 'string' ? HostIp : '',
        HostPort: typeof HostPort === 'string' ? HostPort : '',
    }));
}
const MOST_OF_A_RANGE = 1000;
/** 0 stands for a free one. */
function hostPorts(text) {
    const [, first, last] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text) ?? [];
    if (first === undefined)
        return [0];
    const from = Number(first);
    const count = Math.min(MOST_OF_A_RANGE, Number(last ?? first) - from + 1);
    return Array.from({ length: Math.max(1, count) }, (_, index) => from + index);
}
function targetOf({ hostIp, hostPort }) {
    return { host: ['', '0.0.0.0', '::'].includes(hostIp) ? '127.0.0.1' : hostIp, port: hostPort };
}
/** In the words of Docker, by which the report knows it as no fault of the candidate's. */
function portTaken(id, address) {
    return `driver failed programming external connectivity on endpoint ${id.slice(0, 12)}: Bind for ${address} failed: port is already allocated`;
}

;// CONCATENATED MODULE: ./build/src/gateway/port-dialects.js


const LOOPBACK = { HostIp: '127.0.0.1', HostPort: '' };
/** In the network of the machine, in that of another container, or in none, an engine publishes nothing. */
function isWithoutPorts(mode) {
    return typeof mode === 'string' && /^(host|none|container(:|$))/.test(mode);
}
/** https://docs.docker.com/reference/api/engine/version/v1.52/#operation/ContainerCreate */
const DOCKER_DIALECT = {
    imageKey: 'Image',
    change(request) {
        const hostConfig = objectAt(request, 'HostConfig');
        const bindings = objectAt(hostConfig, 'PortBindings');
        const tcp = Object.entries(bindings).filter(([key]) => /^\d+(\/tcp)?$/.test(key));
        const publishes = tcp.length > 0 || hostConfig['PublishAllPorts'] === true;
        if (!publishes || isWithoutPorts(hostConfig['NetworkMode']))
            return { asked: undefined, body: request };
        const asked = tcp.filter(([, value]) => bindingsOf(value).length > 0);
        const changed = asked.map(([key, value]) => [key, bindingsOf(value).map(() => LOOPBACK)]);
        const PortBindings = { ...bindings, ...Object.fromEntries(changed) };
        return {
            asked: Object.fromEntries(asked),
            body: { ...request, HostConfig: { ...hostConfig, PortBindings } },
        };
    },
    rowKeys: { hostIp: 'IP', port: 'PrivatePort', hostPort: 'PublicPort', protocol: 'Type' },
    rowRest: {},
};
/** https://docs.podman.io/en/latest/_static/api.html#tag/containers/operation/ContainerCreateLibpod */
const PODMAN_DIALECT = {
    imageKey: 'image',
    change(request) {
        const all = Array.isArray(request['portmappings']) ? request['portmappings'] : [];
        const publishes = all.length > 0 || request['publish_image_ports'] === true;
        if (!publishes || isWithoutPorts(objectAt(request, 'netns')['nsmode']))
            return { asked: undefined, body: request };
        const asked = {};
        const portmappings = all.flatMap((one) => {
            if (!isJsonObject(one) || !['tcp', '', undefined].includes(one['protocol']))
                return [one];
            const first = Number(one['container_port']);
            return Array.from({ length: Math.max(1, Number(one['range'] ?? 1)) }, (_, index) => {
                const port = first + index;
                const hostPort = Number(one['host_port'] ?? 0);
                const HostPort = hostPort === 0 ? '' : String(hostPort + index);
                asked[`${port}/tcp`] = [...(asked[`${port}/tcp`] ?? []), { HostIp: one['host_ip'] ?? '', HostPort }];
                return { ...one, container_port: port, host_ip: '127.0.0.1', host_port: 0, range: 1 };
            });
        });
        return { asked, body: { ...request, portmappings } };
    },
    rowKeys: { hostIp: 'host_ip', port: 'container_port', hostPort: 'host_port', protocol: 'protocol' },
    rowRest: { range: 1 },
};
/** The ports in a row of a list, those that are relayed as they were asked for. */
function rowPorts({ rowKeys: keys, rowRest }, ports, shown) {
    const relayed = new Set(shown.map(({ port }) => port));
    const isRelayed = (one) => isJsonObject(one) && one[keys.protocol] === 'tcp' && relayed.has(Number(one[keys.port]));
    const own = shown.map(({ port, hostIp, hostPort }) => ({
        [keys.hostIp]: hostIp,
        [keys.port]: port,
        [keys.hostPort]: hostPort,
        ...rowRest,
        [keys.protocol]: 'tcp',
    }));
    return [...own, ...ports.filter(one => !isRelayed(one))];
}

;// CONCATENATED MODULE: ./build/src/gateway/resource-kinds.js

const CONTAINERS = {
    owned: 'containers',
    key: 'Id',
    list: '/containers/json?all=1&',
    idle: { status: ['created', 'exited', 'dead'] },
    pruned: removed => ({ ContainersDeleted: removed.map(({ Id }) => Id), SpaceReclaimed: 0 }),
};
const NETWORKS = {
    owned: 'networks',
    key: 'Id',
    list: '/networks?',
    idle: { type: ['custom'], dangling: ['true'] },
    pruned: removed => ({ NetworksDeleted: removed.map(({ Name }) => Name) }),
};
const ANONYMOUS = 'com.docker.volume.anonymous';
const VOLUMES = {
    owned: 'volumes',
    key: 'Name',
    list: '/volumes?',
    rowsIn: 'Volumes',
    idle: { dangling: ['true'] },
    // https://docs.docker.com/reference/api/engine/version-history/: since 1.42 those that have a name stay, unless `all` is set.
    isSpared: (row, { all = [] }, version) => !isBefore142(version) && !all.some(isTrue) && !(ANONYMOUS in objectAt(row, 'Labels')),
    pruned: removed => ({ VolumesDeleted: removed.map(({ Name }) => Name), SpaceReclaimed: 0 }),
};
function isBefore142(version) {
    const [major = 0, minor = 0] = (version ?? '').split('.').map(Number);
    return major === 1 && minor < 42;
}
function isTrue(word) {
    return ['1', 'true'].includes(word.toLowerCase());
}
/** The rows of a list; undefined where it is none. */
function rowsOf({ rowsIn }, list) {
    const rows = rowsIn !== undefined && isJsonObject(list) ? list[rowsIn] : list;
    return Array.isArray(rows) ? rows : undefined;
}
function isOthersRow(row, { owned, key }, scope) {
    return isJsonObject(row) && scope.owners[owned].isOthers(String(row[key]), scope.owner);
}
/** For networks and volumes: whoever asks for one has it. */
function createResource({ owned, key }) {
    return ({ owners, owner }) => ({
        async answer(status, bytes) {
            const made = status === 201 ? parseLossless(bytes) : undefined;
            if (isJsonObject(made) && typeof made[key] === 'string')
                owners[owned].created(made[key], owner);
            return undefined;
        },
    });
}
/** For networks and volumes: without those of other shards. */
function listResources(kind) {
    return scope => ({
        async answer(status, bytes) {
            const list = status === 200 ? parseLossless(bytes) : undefined;
            const rows = rowsOf(kind, list);
            const own = rows?.filter(row => !isOthersRow(row, kind, scope));
            if (own === undefined || own.length === rows?.length)
                return undefined;
            return losslessBytes(kind.rowsIn === undefined ? own : { ...list, [kind.rowsIn]: own });
        },
    });
}

;// CONCATENATED MODULE: ./build/src/gateway/container-lists.js



function listContainers(dialect) {
    return scope => ({
        async answer(status, bytes) {
            const rows = status === 200 ? parseLossless(bytes) : undefined;
            if (!Array.isArray(rows))
                return undefined;
            const own = rows.filter(row => !isOthersRow(row, CONTAINERS, scope));
            const shown = own.map(row => (isJsonObject(row) ? rowAsAsked(row, scope, dialect) : row));
            const isSame = own.length === rows.length && shown.every((row, index) => row === rows[index]);
            return isSame ? undefined : losslessBytes(shown);
        },
    });
}
/** The row itself where nothing of it is relayed. */
function rowAsAsked(row, { ports }, dialect) {
    const shown = ports?.shownPorts(String(row['Id'])) ?? [];
    if (shown.length === 0 || !Array.isArray(row['Ports']))
        return row;
    return { ...row, Ports: rowPorts(dialect, row['Ports'], shown) };
}

;// CONCATENATED MODULE: ./build/src/gateway/container-requests.js

function createContainer(dialect) {
    return scope => {
        let own;
        return {
            async request(bytes) {
                const body = parseLossless(bytes);
                if (!isJsonObject(body) || !(await isUnderTest(scope, body[dialect.imageKey])))
                    return undefined;
                const { asked, body: changed } = scope.ports ? dialect.change(body) : { asked: undefined, body };
                if (asked !== undefined)
                    await scope.followEvents();
                own = { asked };
                return Object.keys(asked ?? {}).length === 0 ? undefined : losslessBytes(changed);
            },
            async answer(status, bytes) {
                const answer = status === 201 ? parseLossless(bytes) : undefined;
                const id = isJsonObject(answer) ? answer['Id'] : undefined;
                if (typeof id !== 'string')
                    return undefined;
                scope.owners.containers.created(id, scope.owner);
                if (own === undefined)
                    return undefined;
                scope.onOwnContainer(id);
                if (own.asked !== undefined)
                    scope.ports?.created(id, own.asked);
                return undefined;
            },
        };
    };
}
/** What a name means is known by the engine alone. */
async function isUnderTest({ engine, image }, reference) {
    if (typeof reference !== 'string' || reference === '')
        return false;
    return (await engine.image(reference))?.id === image.engineId;
}
const startContainer = (scope, _, name) => {
    let id;
    return {
        async request() {
            const { engine, networks, ports } = scope;
            const container = ports && (await engine.container(name));
            if (container === undefined)
                return undefined;
            networks.joined(container);
            if (ports?.has(container.id))
                id = container.id;
            return id === undefined ? undefined : ports?.beforeStart(id);
        },
        async answer() {
            if (id !== undefined)
                await scope.ports?.afterStart(id);
            return undefined;
        },
    };
};
/** Docker and Podman write the name of the container in their own ways. */
const connectNetwork = ({ engine, networks, ports }) => {
    let name;
    return {
        async request(bytes) {
            const body = parseLossless(bytes);
            if (isJsonObject(body))
                name = body['Container'] ?? body['container'];
            return undefined;
        },
        async answer() {
            const container = ports && typeof name === 'string' ? await engine.container(name) : undefined;
            if (container !== undefined)
                networks.joined(container);
            return undefined;
        },
    };
};
/** When the client is told that it has ended its port is free, as it would be at the engine. */
const endContainer = (scope, _, name) => {
    let id;
    return {
        async request() {
            id = await relayedId(scope, name);
            return undefined;
        },
        async answer() {
            if (id !== undefined)
                await scope.ports?.settle(id);
            return undefined;
        },
    };
};
/** Undefined for one whose ports are not relayed. */
async function relayedId({ ports, engine }, name) {
    if (ports === undefined || ports.isEmpty)
        return undefined;
    const id = ports.has(name) ? name : (await engine.container(name))?.id;
    return id !== undefined && ports.has(id) ? id : undefined;
}
const inspectContainer = ({ ports }) => {
    if (ports === undefined || ports.isEmpty)
        return {};
    return {
        async answer(status, bytes) {
            const container = status === 200 ? parseLossless(bytes) : undefined;
            const id = isJsonObject(container) ? container['Id'] : undefined;
            if (!isJsonObject(container) || typeof id !== 'string' || !ports.has(id))
                return undefined;
            return losslessBytes(inspectionAsAsked(container, id, ports));
        },
    };
};
function inspectionAsAsked(container, id, ports) {
    const hostConfig = objectAt(container, 'HostConfig');
    const settings = objectAt(container, 'NetworkSettings');
    const bindings = objectAt(hostConfig, 'PortBindings');
    const shown = new Map();
    for (const { port, hostIp, hostPort } of ports.shownPorts(id)) {
        const binding = { HostIp: hostIp, HostPort: String(hostPort) };
        shown.set(`${port}/tcp`, [...(shown.get(`${port}/tcp`) ?? []), binding]);
    }
    // Podman chooses a port when it creates the container, and tells it where Docker tells what was asked for.
    const asked = Object.entries(ports.askedPorts(id) ?? {}).map(([key, value]) => {
        return [key, isChosen(bindings[key]) && shown.has(key) ? shown.get(key) : value];
    });
    return {
        ...container,
        HostConfig: { ...hostConfig, PortBindings: { ...bindings, ...Object.fromEntries(asked) } },
        NetworkSettings: {
            ...settings,
            Ports: { ...objectAt(settings, 'Ports'), ...Object.fromEntries(shown) },
        },
    };
}
function isChosen(bindings) {
    return Array.isArray(bindings) && bindings.some(one => isJsonObject(one) && one['HostPort']);
}

;// CONCATENATED MODULE: ./build/src/gateway/engine-calls.js
const VERSION = /^\/v(\d+(?:\.\d+){1,2})(?=\/)/;
/** Undefined where the target is no path that could be read. */
function engineCall({ method, target, }) {
    try {
        const { pathname, searchParams } = new URL(target, 'http://engine');
        const path = decodeURIComponent(pathname);
        const version = VERSION.exec(path)?.[1];
        return { method, path: path.replace(VERSION, ''), query: searchParams, ...(version && { version }) };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/gateway/own-prune.js


/**
 * Removes what is idle and is not another shard's. Where no other shard has created anything of the kind, the engine does it, by
 * all the filters that it knows.
 */
function pruneResources(kind) {
    return (scope, call) => ({
        request: async () => scope.owners[kind.owned].hasOthers(scope.owner) ? pruneOwn(kind, scope, call) : undefined,
    });
}
async function pruneOwn(kind, scope, { query, version }) {
    const filters = filtersOf(query.get('filters'));
    const known = kind.isSpared === undefined ? ['label'] : ['label', 'all'];
    const unknown = Object.keys(filters).find(key => !known.includes(key));
    if (unknown !== undefined) {
        const message = `beside other shards the gateway of compat-gate prunes by labels alone, and not by ${unknown}`;
        return { status: 400, body: `${JSON.stringify({ message })}\n` };
    }
    const { label = [] } = filters;
    const wanted = { ...(label.length > 0 && { label }), ...kind.idle };
    const listed = await scope.ask('GET', `${kind.list}filters=${encodeURIComponent(JSON.stringify(wanted))}`);
    const rows = (listed && rowsOf(kind, parseLossless(listed))) ?? [];
    const removed = [];
    for (const row of rows) {
        if (!isJsonObject(row) || isOthersRow(row, kind, scope) || kind.isSpared?.(row, filters, version))
            continue;
        const path = `/${kind.owned}/${encodeURIComponent(String(row[kind.key]))}`;
        if ((await scope.ask('DELETE', path)) !== undefined)
            removed.push(row);
    }
    return { status: 200, body: `${JSON.stringify(kind.pruned(removed))}\n` };
}
/** `{"label": ["a=b"]}`, or the older `{"label": {"a=b": true}}`. */
function filtersOf(text) {
    const parsed = parseLossless(Buffer.from(text || '{}'));
    const keys = isJsonObject(parsed) ? Object.keys(parsed) : [];
    return Object.fromEntries(keys.map(key => {
        const value = parsed[key];
        return [key, Array.isArray(value) ? value.map(String) : Object.keys(objectAt(parsed, key))];
    }));
}

;// CONCATENATED MODULE: ./build/src/gateway/api-interventions.js








/** What the gateway acts on; everything else passes as it is. Podman has an API of its own beside Docker's. */
const HANDLERS = [
    ['POST', /^\/containers\/create$/, createContainer(DOCKER_DIALECT)],
    ['POST', /^\/libpod\/containers\/create$/, createContainer(PODMAN_DIALECT)],
    ['POST', /^(?:\/libpod)?\/containers\/([^/]+)\/(?:start|restart)$/, startContainer],
    ['POST', /^(?:\/libpod)?\/containers\/([^/]+)\/(?:stop|kill)$/, endContainer],
    ['DELETE', /^(?:\/libpod)?\/containers\/([^/]+)$/, endContainer],
    ['GET', /^(?:\/libpod)?\/containers\/([^/]+)\/json$/, inspectContainer],
    ['GET', /^\/containers\/json$/, listContainers(DOCKER_DIALECT)],
    ['GET', /^\/libpod\/containers\/json$/, listContainers(PODMAN_DIALECT)],
    ['POST', /^\/containers\/prune$/, pruneResources(CONTAINERS)],
    ['POST', /^\/networks\/create$/, createResource(NETWORKS)],
    ['GET', /^\/networks$/, listResources(NETWORKS)],
    ['POST', /^\/networks\/prune$/, pruneResources(NETWORKS)],
    ['POST', /^\/volumes\/create$/, createResource(VOLUMES)],
    ['GET', /^\/volumes$/, listResources(VOLUMES)],
    ['POST', /^\/volumes\/prune$/, pruneResources(VOLUMES)],
    ['POST', /^(?:\/libpod)?\/networks\/[^/]+\/connect$/, connectNetwork],
    ['POST', /^\/images\/create$/, pullImage],
    ['POST', /^\/libpod\/images\/pull$/, pullByPodman],
];
function interventionsFor(scope) {
    return request => {
        const call = engineCall(request);
        if (call === undefined)
            return undefined;
        for (const [method, path, handler] of HANDLERS) {
            const match = method === call.method ? path.exec(call.path) : null;
            if (match !== null)
                return forgiving(handler(scope, call, match[1] ?? ''), scope);
        }
        return undefined;
    };
}
/** What the gateway cannot act on passes as it is, for the engine to answer. */
function forgiving({ request, answer }, { note }) {
    const noted = (error) => {
        note(`the gateway could not act on a request: ${(0,errors/* messageOf */.bD)(error)}`);
        return undefined;
    };
    return {
        ...(request && { request: body => request(body).catch(noted) }),
        ...(answer && { answer: (status, body) => answer(status, body).catch(noted) }),
    };
}
/** The candidate is nowhere but here, and what a registry had under its name would be another image. */
function pullImage(scope, { query }) {
    const [name, tag] = [query.get('fromImage') ?? '', query.get('tag') ?? ''];
    const reference = tag === '' ? name : tag.includes(':') ? `${name}@${tag}` : `${name}:${tag}`;
    return pulled(reference, scope, { status: `Status: Image is up to date for ${scope.image.reference}` });
}
function pullByPodman(scope, { query }) {
    const id = scope.image.engineId.replace(/^sha256:/, '');
    return pulled(query.get('reference') ?? '', scope, { images: [id], id });
}
function pulled(reference, { image, note }, answer) {
    if (reference === '')
        return {};
    if ((0,image_reference/* sameReference */.kP)(reference, image.reference))
        return { request: async () => ({ status: 200, body: `${JSON.stringify(answer)}\n` }) };
    if ((0,image_reference/* sameRepository */.RB)(reference, (0,image_reference/* repositoryOf */._M)(image.reference)))
        note(`the tests asked the engine to pull ${reference}`);
    return {};
}

;// CONCATENATED MODULE: ./build/src/gateway/intervention.js
/** How much all connections of a gateway may hold back at once, to act on it. What goes beyond it passes as it is. */
class HeldBytes {
    #free;
    constructor(most) {
        this.#free = most;
    }
    take(bytes) {
        if (bytes > this.#free)
            return false;
        this.#free -= bytes;
        return true;
    }
    release(bytes) {
        this.#free += bytes;
    }
}

;// CONCATENATED MODULE: ./build/src/gateway/byte-source.js
/**
 * What comes from a connection, taken piece by piece. What nobody takes stays with the sender, but for one buffer of the
 * stream; its end is noticed all the same, as long as nothing waits before it.
 */
class ByteSource {
    #stream;
    #onEnd;
    #returned = [];
    #ended = false;
    #told = false;
    #wake;
    /** @param onEnd called once, when the other side has said that nothing more comes */
    constructor(stream, onEnd) {
        this.#stream = stream;
        this.#onEnd = onEnd;
        stream.on('readable', () => this.#look());
        stream.on('end', () => this.#end());
        stream.on('close', () => this.#end());
    }
    /** The next bytes; undefined when nothing more comes. One caller at a time. */
    async take() {
        for (;;) {
            const bytes = this.#returned.shift() ?? this.#stream.read();
            // Whoever gets the last of it passes it on first.
            if (this.#ended && bytes !== null)
                setImmediate(() => this.#tellEnd());
            if (bytes !== null)
                return bytes;
            if (this.#ended)
                return undefined;
            await new Promise(resolve => {
                this.#wake = resolve;
            });
        }
    }
    /** Gives back what was taken and belongs to whoever takes next. */
    giveBack(bytes) {
        if (bytes.length > 0)
            this.#returned.unshift(bytes);
    }
    /** What was given back last; empty where there is nothing. */
    takeReturned() {
        return this.#returned.shift() ?? Buffer.alloc(0);
    }
    #look() {
        // Only a read tells a stream that its end has been noticed.
        if (this.#wake === undefined && this.#stream.readableLength === 0)
            this.#stream.read(0);
        this.#wakeUp();
    }
    #end() {
        if (this.#ended)
            return;
        this.#ended = true;
        this.#tellEnd();
        this.#wakeUp();
    }
    #tellEnd() {
        if (this.#told || this.#returned.length > 0)
            return;
        this.#told = true;
        this.#onEnd();
    }
    #wakeUp() {
        this.#wake?.();
        this.#wake = undefined;
    }
}
/** Resolves when there is room for more; false when the connection is gone. */
async function writeBytes(stream, bytes) {
    if (!stream.writable)
        return false;
    if (bytes.length === 0 || stream.write(bytes))
        return true;
    return new Promise(resolve => {
        const settle = () => {
            stream.off('drain', settle).off('close', settle);
            resolve(stream.writable);
        };
        stream.once('drain', settle).once('close', settle);
    });
}

;// CONCATENATED MODULE: ./build/src/gateway/message-body.js
/** What is wrong with a body: nobody can say where the next message begins. */
class BodyError extends Error {
}
function bodyReader(framing) {
    if (framing.kind === 'chunked')
        return new ChunkedBody();
    const bytes = { none: 0, length: 0, 'until-end': Infinity }[framing.kind];
    return new CountedBody(framing.kind === 'length' ? framing.bytes : bytes);
}
class CountedBody {
    #left;
    constructor(bytes) {
        this.#left = bytes;
    }
    get ended() {
        return this.#left === 0;
    }
    take(bytes, onData) {
        const used = Math.min(this.#left, bytes.length);
        this.#left -= used;
        if (used > 0)
            onData?.(bytes.subarray(0, used));
        return used;
    }
}
const NEWLINE = 0x0a;
/** Of a line with a size, or a trailer. */
const LONGEST_LINE = 8 * 1024;
/** RFC 9112, section 7.1. */
class ChunkedBody {
    #state = 'size';
    #line = '';
    #left = 0;
    get ended() {
        return this.#state === 'ended';
    }
    take(bytes, onData) {
        let at = 0;
        while (at < bytes.length && this.#state !== 'ended')
            at = this.#state === 'data' ? this.#takeData(bytes, at, onData) : this.#takeLine(bytes, at);
        return at;
    }
    #takeData(bytes, from, onData) {
        const to = Math.min(bytes.length, from + this.#left);
        this.#left -= to - from;
        onData?.(bytes.subarray(from, to));
        if (this.#left === 0)
            this.#state = 'data-end';
        return to;
    }
    #takeLine(bytes, from) {
        const at = bytes.indexOf(NEWLINE, from);
        const to = at < 0 ? bytes.length : at + 1;
        this.#line += bytes.toString('latin1', from, to);
        if (this.#line.length > LONGEST_LINE)
            throw new BodyError('a line of a chunked body has no end');
        if (at >= 0)
            this.#endLine(this.#line.replace(/\r?\n$/, ''));
        return to;
    }
    #endLine(line) {
        this.#line = '';
        if (this.#state === 'size')
            this.#beginChunk(line);
        else if (this.#state === 'data-end') {
            if (line !== '')
                throw new BodyError('a chunk is longer than its size');
            this.#state = 'size';
        }
        else if (line === '')
            this.#state = 'ended';
    }
    #beginChunk(line) {
        const size = /^([0-9a-f]{1,12})[ \t]*(;.*)?$/i.exec(line)?.[1];
        if (size === undefined)
            throw new BodyError('a chunk has no size');
        this.#left = Number.parseInt(size, 16);
        this.#state = this.#left === 0 ? 'trailer' : 'data';
    }
}

;// CONCATENATED MODULE: ./build/src/gateway/message-head.js
/** No head is longer: what is longer is passed without a look at it. */
const LONGEST_HEAD = 64 * 1024;
const END_OF_HEAD = Buffer.from('\r\n\r\n');
/** Where the head ends that these bytes begin with; undefined as long as it does not. */
function endOfHead(bytes) {
    const at = bytes.indexOf(END_OF_HEAD);
    return at < 0 ? undefined : at + END_OF_HEAD.length;
}
const REQUEST_LINE = /^([!#$%&'*+.^_`|~\w-]+) (\S+) HTTP\/1\.([01])$/;
const STATUS_LINE = /^HTTP\/1\.[01] (\d{3})(?: .*)?$/;
const HEADER_LINE = /^([!#$%&'*+.^_`|~\w-]+):(.*)$/;
/** Undefined where it is not plainly HTTP/1.x: then nobody shall act on what it seems to say. */
function parseRequestHead(bytes) {
    const [first = '', ...lines] = linesOf(bytes);
    const [, method, target, minor] = REQUEST_LINE.exec(first) ?? [];
    const headers = parseHeaders(lines);
    if (method === undefined || target === undefined || headers === undefined)
        return undefined;
    const framing = framingOf(headers, { kind: 'none' });
    if (framing === undefined)
        return undefined;
    const connection = headerValues(headers, 'connection').join().toLowerCase();
    const persistent = minor === '1' ? !connection.includes('close') : connection.includes('keep-alive');
    return { bytes, headers, method, target, framing, persistent };
}
/** Undefined where it is not plainly HTTP/1.x. */
function parseResponseHead(bytes) {
    const [first = '', ...lines] = linesOf(bytes);
    const status = STATUS_LINE.exec(first)?.[1];
    const headers = parseHeaders(lines);
    if (status === undefined || headers === undefined)
        return undefined;
    return { bytes, headers, status: Number(status) };
}
/** RFC 9112, section 6.3. Where it is not clear, nobody can say where the next message would begin. */
function responseFraming({ status, headers }, method) {
    if (status === 101)
        return { kind: 'until-end' };
    if (method === 'HEAD' || status === 204 || status === 304)
        return { kind: 'none' };
    return framingOf(headers, { kind: 'until-end' }) ?? { kind: 'until-end' };
}
/** The same head for another body. */
function withContentLength({ bytes, headers }, length) {
    const [first = ''] = linesOf(bytes);
    const others = headers.filter(([name]) => !/^(content-length|transfer-encoding|trailer)$/i.test(name));
    const lines = [...others, ['Content-Length', String(length)]].map(([name, value]) => `${name}: ${value}`);
    return Buffer.from(`${[first, ...lines].join('\r\n')}\r\n\r\n`, 'latin1');
}
/** @param name in lower case */
function headerValues(headers, name) {
    return headers.flatMap(([own, value]) => (own.toLowerCase() === name ? [value] : []));
}
function linesOf(bytes) {
    return bytes.toString('latin1', 0, bytes.length - END_OF_HEAD.length).split('\r\n');
}
function parseHeaders(lines) {
    const headers = [];
    for (const line of lines) {
        const [, name, value] = HEADER_LINE.exec(line) ?? [];
        if (name === undefined || value === undefined)
            return undefined;
        headers.push([name, value.trim()]);
    }
    return headers;
}
/** Undefined for what contradicts itself, or is not understood. */
function framingOf(headers, otherwise) {
    const encodings = headerValues(headers, 'transfer-encoding');
    const lengths = [...new Set(headerValues(headers, 'content-length'))];
    const [length, second] = lengths;
    if (encodings.length > 0) {
        const isChunked = encodings.length === 1 && encodings[0]?.toLowerCase() === 'chunked';
        return isChunked && length === undefined ? { kind: 'chunked' } : undefined;
    }
    if (length === undefined)
        return otherwise;
    if (second !== undefined || !/^\d{1,15}$/.test(length))
        return undefined;
    return length === '0' ? { kind: 'none' } : { kind: 'length', bytes: Number(length) };
}

;// CONCATENATED MODULE: ./build/src/gateway/proxied-connection.js




/** Of a body that is acted on. */
const LONGEST_BODY = 16 * 1024 * 1024;
/** What a piece of it takes beside its bytes. */
const PIECE_BYTES = 128;
/** Whoever has ended this connection, or what it has become, is known: there is no further request on it. */
class NoFurtherRequest extends Error {
}
/**
 * One connection of a client and its own to the engine. Heads are read, bodies counted, and all of it is passed byte for
 * byte, but for what an intervention changes. From where it is not HTTP any more (an upgrade, a hijacked connection, or what
 * nobody understands) both directions are passed as they come.
 */
class ProxiedConnection {
    #client;
    #engine;
    #fromClient;
    #fromEngine;
    #intervene;
    #held;
    /** Something for the engine is on its way that is not yet written. */
    #holding = false;
    #clientEnded = false;
    #engineEnded = false;
    /** A request has begun, and its answer has not ended. */
    #busy = false;
    /** Settles when the body of the request has been passed, or what keeps it from that is known. */
    #sending = Promise.resolve();
    constructor(client, engine, intervene, held) {
        this.#client = client;
        this.#engine = engine;
        this.#intervene = intervene;
        this.#held = held;
        this.#fromClient = new ByteSource(client, () => this.#endOfClient());
        this.#fromEngine = new ByteSource(engine, () => this.#endOfEngine());
        client.on('error', () => engine.destroy());
        client.on('close', () => engine.destroy());
        engine.on('error', () => this.#endOfEngine());
    }
    /** Passes everything until both sides have ended; never rejects. */
    async run() {
        try {
            for (;;)
                await this.#exchange();
        }
        catch (error) {
            if (!(error instanceof NoFurtherRequest))
                this.destroy();
        }
        this.#client.end();
    }
    destroy() {
        this.#client.destroy();
        this.#engine.destroy();
    }
    /** What the engine has said before it went shall be read first. */
    #endOfEngine() {
        this.#engineEnded = true;
        if (!this.#busy)
            this.#client.end();
    }
    /** As the client said it, so it is told: an engine ends a build whose client has gone. */
    #endOfClient() {
        this.#clientEnded = true;
        if (!this.#holding)
            this.#engine.end();
    }
    /** @throws NoFurtherRequest */
    async #exchange() {
        const bytes = await this.#takeHead(this.#fromClient);
        this.#busy = true;
        const request = parseRequestHead(bytes);
        if (request === undefined)
            return this.#tunnel(bytes);
        const intervention = this.#intervene(request);
        if (!(await this.#answeredHere(request, intervention)))
            await this.#passAnswer(request, intervention);
        this.#busy = false;
        if (this.#engineEnded)
            this.#client.end();
    }
    /** Sends the request on. True where it was answered without the engine. */
    async #answeredHere(request, intervention) {
        const awaitsLeave = headerValues(request.headers, 'expect').length > 0;
        if (intervention?.request === undefined || awaitsLeave) {
            const body = bodyReader(request.framing);
            const begun = this.#fromClient.takeReturned();
            const used = usedBy(body, begun) ?? 0;
            this.#fromClient.giveBack(begun.subarray(used));
            // An engine that takes the connection over drops the part of a body that has come with the head.
            await this.#sendHead(Buffer.concat([request.bytes, begun.subarray(0, used)]));
            this.#sending = this.#passBody(this.#fromClient, this.#engine, body);
            return false;
        }
        const held = await this.#holdBody(this.#fromClient, request.framing);
        try {
            const result = held.whole ? await intervention.request(held.content) : undefined;
            if (isLocal(result)) {
                await this.#answer(result, request);
                return true;
            }
            const head = result === undefined ? request.bytes : withContentLength(request, result.length);
            await this.#sendHead(Buffer.concat([head, result ?? held.raw]));
        }
        finally {
            this.#held.release(held.size);
        }
        this.#sending = this.#passBody(this.#fromClient, this.#engine, held.reader);
        return false;
    }
    async #sendHead(bytes) {
        await writeBytes(this.#engine, bytes);
        this.#holding = false;
        if (this.#clientEnded)
            this.#engine.end();
    }
    async #answer({ status, body }, { method, persistent }) {
        this.#holding = false;
        const content = Buffer.from(body);
        const lines = [
            `HTTP/1.1 ${status} ${external_node_http_.STATUS_CODES[status]}`,
            'Content-Type: application/json',
            `Content-Length: ${content.length}`,
            ...(persistent ? [] : ['Connection: close']),
        ];
        const head = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`);
        await writeBytes(this.#client, method === 'HEAD' ? head : Buffer.concat([head, content]));
        if (persistent && !this.#clientEnded)
            return;
        this.#client.end();
        this.#engine.destroy();
        throw new NoFurtherRequest();
    }
    async #passAnswer(request, intervention) {
        for (;;) {
            const bytes = await this.#takeHead(this.#fromEngine);
            const response = parseResponseHead(bytes);
            if (response === undefined)
                return this.#tunnel(undefined, bytes);
            const framing = responseFraming(response, request.method);
            if (framing.kind === 'until-end')
                return this.#tunnel(undefined, bytes);
            const isFinal = response.status >= 200;
            if (isFinal && intervention?.answer !== undefined)
                await this.#changeAnswer(response, framing, intervention);
            else {
                await writeBytes(this.#client, response.bytes);
                await this.#passBody(this.#fromEngine, this.#client, bodyReader(isFinal ? framing : { kind: 'none' }));
            }
            if (isFinal)
                break;
        }
        // What is left of it is still the engine's to read, or to refuse.
        await this.#sending;
    }
    async #changeAnswer(response, framing, { answer }) {
        const isCoded = headerValues(response.headers, 'content-encoding').length > 0;
        const held = await this.#holdBody(this.#fromEngine, framing);
        try {
            const result = held.whole && !isCoded ? await answer?.(response.status, held.content) : undefined;
            const head = result === undefined ? response.bytes : withContentLength(response, result.length);
            await writeBytes(this.#client, Buffer.concat([head, result ?? held.raw]));
        }
        finally {
            this.#held.release(held.size);
        }
        await this.#passBody(this.#fromEngine, this.#client, held.reader);
    }
    /** @throws NoFurtherRequest */
    async #takeHead(source) {
        let bytes = Buffer.alloc(0);
        for (;;) {
            const more = await source.take();
            // An end where nothing has begun is the usual end.
            if (more === undefined) {
                if (bytes.length > 0)
                    return this.#tunnelFrom(source, bytes);
                return this.#tunnel();
            }
            if (source === this.#fromClient)
                this.#holding = true;
            bytes = bytes.length === 0 ? more : Buffer.concat([bytes, more]);
            const end = endOfHead(bytes);
            if (end !== undefined && end <= LONGEST_HEAD) {
                source.giveBack(bytes.subarray(end));
                return bytes.subarray(0, end);
            }
            if (bytes.length > LONGEST_HEAD)
                return this.#tunnelFrom(source, bytes);
        }
    }
    #tunnelFrom(source, bytes) {
        return source === this.#fromClient ? this.#tunnel(bytes) : this.#tunnel(undefined, bytes);
    }
    async #passBody(source, to, body) {
        try {
            while (!body.ended) {
                const bytes = await source.take();
                if (bytes === undefined)
                    return;
                const used = usedBy(body, bytes);
                // Whoever gets it shall judge it: what comes is passed, and nobody waits for another message.
                if (used === undefined) {
                    source.giveBack(bytes);
                    return await this.#passAll(source, to);
                }
                source.giveBack(bytes.subarray(used));
                if (!(await writeBytes(to, bytes.subarray(0, used))))
                    return;
            }
        }
        catch {
            this.destroy();
        }
    }
    async #holdBody(source, framing) {
        const reader = bodyReader(framing);
        const raw = [];
        const content = [];
        let size = 0;
        let whole = true;
        while (whole && !reader.ended) {
            const bytes = await source.take();
            if (bytes === undefined)
                break;
            const before = content.length;
            const taken = usedBy(reader, bytes, content);
            const used = taken ?? bytes.length;
            whole &&= taken !== undefined;
            source.giveBack(bytes.subarray(used));
            raw.push(bytes.subarray(0, used));
            const cost = used + PIECE_BYTES * (content.length - before);
            whole &&= size + cost <= LONGEST_BODY && this.#held.take(cost);
            if (whole)
                size += cost;
        }
        whole &&= reader.ended;
        return { whole, raw: Buffer.concat(raw), content: Buffer.concat(content), reader, size };
    }
    /**
     * Passes both directions as they come, until both have ended.
     *
     * @throws NoFurtherRequest then
     */
    async #tunnel(toEngine, toClient) {
        const up = async () => {
            await this.#sending;
            if (toEngine !== undefined)
                await writeBytes(this.#engine, toEngine);
            await this.#passAll(this.#fromClient, this.#engine);
        };
        const down = async () => {
            if (toClient !== undefined)
                await writeBytes(this.#client, toClient);
            await this.#passAll(this.#fromEngine, this.#client);
        };
        await Promise.all([up(), down()]);
        throw new NoFurtherRequest();
    }
    async #passAll(source, to) {
        for (;;) {
            const bytes = await source.take();
            if (bytes === undefined)
                break;
            if (!(await writeBytes(to, bytes)))
                return;
        }
        to.end();
    }
}
/** Undefined where it is no body. */
function usedBy(reader, bytes, content) {
    try {
        return reader.take(bytes, part => content?.push(part));
    }
    catch (error) {
        if (error instanceof BodyError)
            return undefined;
        throw error;
    }
}
function isLocal(result) {
    return result !== undefined && !Buffer.isBuffer(result);
}

;// CONCATENATED MODULE: ./build/src/gateway/shared-networks.js
/** Ways by which containers can be reached where no relay stands. It is told of all that are started through the gateway. */
class SharedNetworks {
    #containers = new Map();
    /** To be called when a container is started, and when it was connected to one more network. */
    joined(container) {
        this.#containers.set(container.id, container);
    }
    /** Forgets what runs no more: nobody reaches a later container from there. To be called between two files. */
    async forgetEnded(engine) {
        const now = await Promise.all([...this.#containers.keys()].map(id => engine.container(id)));
        this.#containers.clear();
        for (const container of now)
            if (container?.running)
                this.joined(container);
    }
    /** How one of these could be reached by others, in words; undefined where their published ports are the only way. */
    wayTo(ids) {
        const all = [...this.#containers.values()];
        const others = all.filter(({ id }) => !ids.has(id));
        for (const own of all.filter(({ id }) => ids.has(id))) {
            const { networks = [] } = own;
            if (networks.includes('host'))
                return 'the network of the machine';
            if (networks.some(isOfContainer) || others.some(other => sharesNetworkOf(own, other)))
                return 'the network of another container';
            const shared = networks.find(network => others.some(other => other.networks?.includes(network)));
            if (shared !== undefined)
                return `the network ${shared}`;
            if (others.some(({ linkedTo }) => linkedTo?.includes(own.name)))
                return 'a link';
            if (own.publishesOther)
                return 'a port that is not of TCP';
        }
        return undefined;
    }
}
/** As in `--network container:<name or ID>`. */
const OF_CONTAINER = 'container:';
function isOfContainer(network) {
    return network.startsWith(OF_CONTAINER);
}
function sharesNetworkOf({ id, name }, { networks = [] }) {
    const targets = networks.filter(isOfContainer).map(network => network.slice(OF_CONTAINER.length));
    return targets.some(target => target === name || (target !== '' && id.startsWith(target)));
}

;// CONCATENATED MODULE: ./build/src/gateway/gateway.js













/** sun_path of unix(7), without its end. */
const LONGEST_SOCKET_PATH = 107;
const MOST_CONNECTIONS = 1000;
const MOST_HELD = 64 * 1024 * 1024;
/**
 * A socket by which a consumer's processes talk to the engine. Everything passes as it is, but for what
 * `api-interventions.ts` acts on; what is said to the image under test by its published ports passes through relays.
 */
class Gateway {
    /** As in DOCKER_HOST. */
    endpoint;
    #engine;
    #server;
    #folder;
    #connect;
    #ports;
    #intervene;
    #watch;
    #held = new HeldBytes(MOST_HELD);
    #connections = new Set();
    #own = new Set();
    #networks = new SharedNetworks();
    #notes = new Set();
    #recorder;
    #followed;
    #closed = false;
    constructor(server, folder, path, options) {
        const { engine, image, owners, isLocal, records } = options;
        this.endpoint = `unix://${path}`;
        this.#engine = engine;
        this.#server = server;
        this.#folder = folder;
        this.#connect = options.connect;
        this.#watch = () => engine.watch();
        const note = (text) => this.#note(text);
        const onOwnContainer = (id) => this.#own.add(id);
        const ask = (method, path) => askEngine(options.connect, method, path);
        this.#ports = new RelayedPorts(engine, to => this.#tap(to), note, () => usualAddress(ask));
        const ports = isLocal && records ? this.#ports : undefined;
        const scope = {
            engine,
            ask,
            image,
            owners,
            owner: this,
            ports,
            networks: this.#networks,
            followEvents: () => this.#followEvents(),
            onOwnContainer,
            note,
        };
        this.#intervene = interventionsFor(scope);
        if (records && !isLocal)
            note('the engine publishes ports on another machine than the gate’s, or outside of its container: nothing that was said to the image is recorded');
        server.on('connection', socket => this.#accept(socket));
        server.on('drop', () => note(`the tests held ${server.maxConnections} connections to the engine at once; more were refused`));
    }
    static async open(options) {
        const { folder, path } = await socketFolder(options.folder);
        const server = (0,external_node_net_.createServer)({ allowHalfOpen: true });
        server.maxConnections = options.mostConnections ?? MOST_CONNECTIONS;
        try {
            await new Promise((resolve, reject) => server.once('error', reject).listen(path, resolve));
            await (0,promises_.chmod)(path, 0o600);
            return new Gateway(server, folder, path, options);
        }
        catch (error) {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
            throw error;
        }
    }
    /** What is relayed from now on is this recorder's. */
    async enterFile(recorder) {
        this.#recorder = recorder;
        this.#own.clear();
        try {
            await this.#networks.forgetEnded(this.#engine);
        }
        catch (error) {
            this.#note(`the engine did not say which containers of an earlier file still run: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    /** To be called when the containers of the file are gone. */
    async leaveFile() {
        await this.#ports.settleAll();
        this.#recorder = undefined;
        const refused = this.#ports.takeRefused();
        return { created: new Set(this.#own), refused, wayPast: this.#networks.wayTo(this.#own) };
    }
    /** What a reader should know, a sentence each. */
    get notes() {
        return [...this.#notes];
    }
    async [Symbol.asyncDispose]() {
        this.#closed = true;
        const closed = new Promise(resolve => this.#server.close(resolve));
        for (const connection of this.#connections)
            connection.destroy();
        await this.#ports.closeAll();
        const followed = await this.#followed?.catch(() => undefined);
        await followed?.events[Symbol.asyncDispose]();
        await followed?.ended;
        await closed;
        await (0,promises_.rm)(this.#folder, { recursive: true, force: true });
    }
    #accept(client) {
        const connection = new ProxiedConnection(client, this.#connect(), this.#intervene, this.#held);
        this.#connections.add(connection);
        client.on('close', () => this.#connections.delete(connection));
        void connection.run();
    }
    #tap(to) {
        return this.#recorder?.connection(to) ?? NO_TAP;
    }
    #note(text) {
        this.#notes.add(text);
    }
    /** From the first container whose ports are relayed on: most of what tests start needs nobody to follow. */
    async #followEvents() {
        if (this.#closed)
            throw new Error('the gateway is closed');
        this.#followed ??= this.#watch().then(events => ({ events, ended: this.#follow(events) }));
        try {
            await this.#followed;
        }
        catch (error) {
            this.#followed = undefined;
            throw error;
        }
    }
    async #follow(events) {
        try {
            for await (const event of events)
                this.#ports.heard(event);
        }
        catch (error) {
            this.#note(`the gateway's own events of the engine broke: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
}
const NO_TAP = { fromClient() { }, fromServer() { }, ended() { } };
/**
 * Where a client names no address, Podman publishes on those of IPv4, and Docker on all, or on one that it was told
 * (`dockerd --ip`): it says so of its bridge, which Podman does not. Undefined for all addresses.
 */
async function usualAddress(ask) {
    const bridge = parseLossless((await ask('GET', '/networks/bridge')) ?? Buffer.from('{}'));
    const address = objectAt(bridge, 'Options')['com.docker.network.bridge.host_binding_ipv4'];
    if (typeof address !== 'string' || address === '')
        return '0.0.0.0';
    return address === '0.0.0.0' ? undefined : address;
}
async function askEngine(connect, method, path) {
    const call = (0,external_node_http_.request)({
        createConnection: connect,
        method,
        path,
        headers: { Host: 'engine' },
    }).end();
    const [response] = (await (0,external_node_events_.once)(call, 'response'));
    const parts = [];
    for await (const part of response)
        parts.push(part);
    return (response.statusCode ?? 500) < 400 ? Buffer.concat(parts) : undefined;
}
/**
 * A folder that nobody else can enter, short enough for the name of a socket in it.
 *
 * @throws Error where there is none
 */
async function socketFolder(wanted) {
    await (0,promises_.mkdir)(wanted, { recursive: true, mode: 0o700 });
    for (const begin of [(0,external_node_path_.join)(wanted, 's'), (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'compat-gate-'), '/tmp/compat-gate-']) {
        const folder = await (0,promises_.mkdtemp)(begin);
        const path = (0,external_node_path_.join)(folder, 'docker.sock');
        if (Buffer.byteLength(path) <= LONGEST_SOCKET_PATH)
            return { folder, path };
        await (0,promises_.rm)(folder, { recursive: true });
    }
    throw new Error('expected a short path in /tmp');
}

// EXTERNAL MODULE: ./build/src/gateway/recording/kept-recording.js + 3 modules
var kept_recording = __webpack_require__(11348);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/gateway/recording/kept-bytes.js
/** How many bytes may be kept at one time by all who share it. */
class ByteBudget {
    #most;
    #taken = 0;
    constructor(most) {
        this.#most = most;
    }
    get taken() {
        return this.#taken;
    }
    /** Takes all of it or nothing. */
    take(bytes) {
        if (this.#taken + bytes > this.#most)
            return false;
        this.#taken += bytes;
        return true;
    }
    /** Takes as many of the bytes as there is room for. */
    takeUpTo(bytes) {
        const granted = Math.min(bytes, this.#most - this.#taken);
        this.#taken += granted;
        return granted;
    }
    give(bytes) {
        this.#taken -= bytes;
    }
}
const FIRST_SIZE = 256;
/** Bytes that come in pieces. They are copied: a piece is often a part of something much larger. */
class GrowingBuffer {
    #bytes = Buffer.alloc(0);
    #length = 0;
    get length() {
        return this.#length;
    }
    append(bytes, start, end) {
        const length = this.#length + end - start;
        if (length > this.#bytes.length) {
            const larger = Buffer.allocUnsafeSlow(Math.max(length, 2 * this.#bytes.length, FIRST_SIZE));
            this.#bytes.copy(larger, 0, 0, this.#length);
            this.#bytes = larger;
        }
        bytes.copy(this.#bytes, this.#length, start, end);
        this.#length = length;
    }
    view() {
        return this.#bytes.subarray(0, this.#length);
    }
    clear() {
        this.#bytes = Buffer.alloc(0);
        this.#length = 0;
    }
}

;// CONCATENATED MODULE: ./build/src/gateway/recording/body-collector.js


/** The beginning of a body, and the digest of the whole where that is all that is kept. */
class BodyCollector {
    /** Of the whole, as far as it has come. */
    bytes = 0;
    /** The sender has come to its end. */
    complete = false;
    #most;
    #budget;
    #kept = new GrowingBuffer();
    #hash;
    /** @param most bytes that are kept, where the budget has room */
    constructor(most, budget) {
        this.#most = most;
        this.#budget = budget;
    }
    add(bytes) {
        this.bytes += bytes.length;
        if (this.#hash !== undefined) {
            this.#hash.update(bytes);
            return;
        }
        const granted = this.#budget.takeUpTo(Math.min(bytes.length, this.#most - this.#kept.length));
        this.#kept.append(bytes, 0, granted);
        if (granted < bytes.length)
            this.#hash = (0,external_node_crypto_.createHash)('sha256').update(this.#kept.view()).update(bytes.subarray(granted));
    }
    get beginning() {
        return this.#kept.view();
    }
    /** In 64 hexadecimal digits; undefined where `beginning` is all that came. May be asked once. */
    get sha256() {
        return this.#hash?.digest('hex');
    }
}

;// CONCATENATED MODULE: ./build/src/gateway/recording/credentials.js
/** Stands for a credential: never a digest of it, which a short one could be guessed from. */
const BLANKED = '(blanked)';
const HEADERS = [
    'authorization',
    'proxy-authorization',
    'cookie',
    'set-cookie',
    'x-amz-security-token',
    'x-api-key',
    'x-goog-api-key',
    'x-auth-token',
    'x-vault-token',
    'private-token',
];
/** What a body calls a credential. The names of OAuth 2: others may be anything. */
const FIELDS = ['access_token', 'refresh_token', 'id_token', 'client_secret', 'password'];
/** In the query of a URL: signed URLs of AWS, Google, Azure and CloudFront, and tokens. */
const PARAMETERS = [
    ...FIELDS,
    'x-amz-signature',
    'x-amz-credential',
    'x-amz-security-token',
    'x-goog-signature',
    'x-goog-credential',
    'awsaccesskeyid',
    'signature',
    'sig',
    'token',
    'api_key',
    'apikey',
];
// Up to the next blank, quote or bracket: in some headers a URL stands among other words.
const QUERY = /\?[^\s"'<>#]*/g;
const USER_INFO = /:\/\/[^/?#\s@"'<>]+@/g;
/** Takes credentials out of what is recorded. Names are compared without regard to case. */
class Redactor {
    #headers;
    #parameters;
    #fields;
    /** Finds any of the fields' names. */
    #anyField;
    /** @param names of headers, of parameters of a query, and of fields of bodies */
    constructor(names = []) {
        const own = names.map(name => name.toLowerCase());
        this.#headers = new Set([...HEADERS, ...own]);
        this.#parameters = new Set([...PARAMETERS, ...own]);
        this.#fields = new Set([...FIELDS, ...own]);
        this.#anyField = new RegExp([...this.#fields].map(literally).join('|'), 'iu');
    }
    headers(headers) {
        return headers.map(([name, value]) => [
            name,
            this.#headers.has(name.toLowerCase()) ? BLANKED : this.#urls(value),
        ]);
    }
    /** Of a request: whatever follows the first question mark is its query. */
    target(target) {
        const at = target.indexOf('?');
        if (at < 0)
            return withoutUserInfo(target);
        return `${withoutUserInfo(target.slice(0, at))}?${blankPairs(target.slice(at + 1), this.#parameters)}`;
    }
    /** A body whose beginning may be all that is there. Of JSON the texts, numbers and other values of one word are blanked. */
    body(text, mimeType) {
        if (/json/i.test(mimeType))
            return this.#json(text);
        return /^application\/x-www-form-urlencoded/i.test(mimeType) ? blankPairs(text, this.#fields) : text;
    }
    #urls(text) {
        const shown = withoutUserInfo(text);
        if (!shown.includes('?'))
            return shown;
        return shown.replace(QUERY, query => `?${blankPairs(query.slice(1), this.#parameters)}`);
    }
    #json(text) {
        // Most bodies name none of them, which is soon seen; with a backslash a name can be written otherwise.
        if (!text.includes('\\') && !this.#anyField.test(text))
            return text;
        return text.replace(JSON_TEXT, (whole, name, colon, value) => {
            const isSecret = colon !== undefined && value !== undefined && this.#fields.has(plainName(name));
            return isSecret ? `"${name}"${colon}"${BLANKED}"` : whole;
        });
    }
}
function literally(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
function withoutUserInfo(text) {
    return text.includes('@') ? text.replace(USER_INFO, `://${BLANKED}@`) : text;
}
/**
 * A text, and the value of one word that it is the name of. Every text is matched from its beginning, and the one in which
 * the body was cut up to the end: so a name is never found inside of a text, and the time is in proportion to the length.
 */
const JSON_TEXT = /"([^"\\]*(?:\\[\s\S][^"\\]*)*)(?:"(?:(\s*:\s*)("[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|\\?$)|[\w.+-]+)?)?|\\?$)/g;
function plainName(name) {
    try {
        return String(JSON.parse(`"${name}"`)).toLowerCase();
    }
    catch {
        return name.toLowerCase();
    }
}
/** `name=value` between `&`, with those blanked that are called so. */
function blankPairs(text, names) {
    return text
        .split('&')
        .map(pair => {
        const equals = pair.indexOf('=');
        if (equals < 0)
            return pair;
        const name = pair.slice(0, equals);
        return names.has(decodedName(name)) ? `${name}=${BLANKED}` : pair;
    })
        .join('&');
}
function decodedName(name) {
    try {
        return decodeURIComponent(name.replaceAll('+', ' ')).toLowerCase();
    }
    catch {
        return name.toLowerCase();
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/gateway/recording/decode-body.js

// The input may have been cut as well: what there is of it is decoded.
const ZLIB = { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH };
const BROTLI = { finishFlush: external_node_zlib_.constants.BROTLI_OPERATION_FLUSH };
const CODINGS = {
    gzip: () => (0,external_node_zlib_.createGunzip)(ZLIB),
    'x-gzip': () => (0,external_node_zlib_.createGunzip)(ZLIB),
    // Some servers leave out zlib's own header: https://www.rfc-editor.org/rfc/rfc9110#section-8.4.1.2
    deflate: first => (((first[0] ?? 0) & 0x0f) === 8 ? (0,external_node_zlib_.createInflate)(ZLIB) : (0,external_node_zlib_.createInflateRaw)(ZLIB)),
    br: () => (0,external_node_zlib_.createBrotliDecompress)(BROTLI),
};
const MOST_CODINGS = 3;
/**
 * Undoes content codings.
 *
 * @param codings in the order in which they were applied
 * @param most bytes of each step: a few bytes can stand for very many
 * @returns undefined where a coding is unknown, or the bytes are none of it
 */
async function decodeContent(bytes, codings, most) {
    let decoded = { bytes, cut: false };
    if (codings.length > MOST_CODINGS)
        return undefined;
    for (const coding of [...codings].reverse()) {
        if (coding === 'identity')
            continue;
        const decoder = Object.hasOwn(CODINGS, coding) ? CODINGS[coding]?.(decoded.bytes) : undefined;
        const next = decoder && (await decodeUpTo(decoder, decoded.bytes, most));
        if (next === undefined)
            return undefined;
        decoded = { bytes: next.bytes, cut: decoded.cut || next.cut };
    }
    return decoded;
}
async function decodeUpTo(decoder, bytes, most) {
    const pieces = [];
    let length = 0;
    decoder.end(bytes);
    try {
        for await (const piece of decoder) {
            pieces.push(piece);
            length += piece.length;
            if (length > most)
                break;
        }
    }
    catch {
        // What came before the fault says nothing certain.
        return undefined;
    }
    const all = Buffer.concat(pieces);
    return { bytes: all.subarray(0, most), cut: length > most };
}

;// CONCATENATED MODULE: ./build/src/gateway/recording/observed-head.js

const observed_head_REQUEST_LINE = /^([!#$%&'*+.^_`|~\w-]{1,40}) ([^\0- \x7f]+) (HTTP\/1\.\d)$/;
/** @param lines of the head, one character for each byte, without their ends; undefined where it is none of HTTP/1.x */
function parseObservedRequest([first = '', ...lines]) {
    const [, method, target, httpVersion] = observed_head_REQUEST_LINE.exec(first) ?? [];
    const headers = observed_head_parseHeaders(lines);
    if (method === undefined || target === undefined || httpVersion === undefined || headers === undefined)
        return undefined;
    return { method, target, httpVersion, headers };
}
// Some servers leave out the reason, and the space before it.
const observed_head_STATUS_LINE = /^(HTTP\/1\.\d) ([1-9]\d\d)(?: ([\t -~\x80-\xff]*))?$/;
/** @param lines as for a request */
function parseObservedResponse([first = '', ...lines]) {
    const [, httpVersion, status, statusText = ''] = observed_head_STATUS_LINE.exec(first) ?? [];
    const headers = observed_head_parseHeaders(lines);
    if (httpVersion === undefined || status === undefined || headers === undefined)
        return undefined;
    return { httpVersion, status: Number(status), statusText, headers };
}
// No client and no server lets them pass; in JSON each would take six bytes.
const CONTROL_CHARACTER = /[\0-\x08\x0a-\x1f\x7f]/;
const HEADER_NAME = /^[!#$%&'*+.^_`|~\w-]+$/;
/** As node's http; a HAR file with more is not read. */
const MOST_HEADERS = 2_000;
function observed_head_parseHeaders(lines) {
    if (lines.length > MOST_HEADERS)
        return undefined;
    const headers = [];
    for (const line of lines) {
        if (CONTROL_CHARACTER.test(line))
            return undefined;
        const last = headers.at(-1);
        if (isBlank(line.charCodeAt(0)) && last !== undefined) {
            last[1] = `${last[1]} ${trimBlanks(line)}`;
            continue;
        }
        const colon = line.indexOf(':');
        const name = line.slice(0, Math.max(colon, 0));
        if (!HEADER_NAME.test(name))
            return undefined;
        headers.push([name, trimBlanks(line.slice(colon + 1))]);
    }
    return headers;
}
function isBlank(character) {
    return character === 0x20 || character === 0x09;
}
// Not trim(), which takes 0xA0 for a blank, nor a pattern, which takes the square of the length for some texts.
function trimBlanks(text) {
    let start = 0;
    let end = text.length;
    while (start < end && isBlank(text.charCodeAt(start)))
        start++;
    while (end > start && isBlank(text.charCodeAt(end - 1)))
        end--;
    return text.slice(start, end);
}
/** The first value of a header. */
function firstOfHeader({ headers }, name) {
    return headerValues(headers, name)[0];
}
/** The words of a header that is a list, in lower case. */
function wordsOfHeader({ headers }, name) {
    const words = headerValues(headers, name).flatMap(value => value.split(','));
    return words.map(word => word.trim().toLowerCase()).filter(word => word !== '');
}
/** https://www.rfc-editor.org/rfc/rfc9112#section-6.3; undefined where nobody could tell. */
function framingOfRequest(head) {
    const codings = wordsOfHeader(head, 'transfer-encoding');
    if (codings.length > 0)
        return codings.at(-1) === 'chunked' ? 'chunked' : undefined;
    return contentLength(head, 0);
}
/** @param method of the request that is answered */
function framingOfResponse(head, method) {
    const { status } = head;
    const isTunnel = method === 'CONNECT' && status < 300;
    if (method === 'HEAD' || isTunnel || status < 200 || status === 204 || status === 304)
        return 0;
    const codings = wordsOfHeader(head, 'transfer-encoding');
    if (codings.length > 0)
        return codings.at(-1) === 'chunked' ? 'chunked' : 'until-close';
    return contentLength(head, 'until-close');
}
function contentLength(head, without) {
    const lengths = new Set(wordsOfHeader(head, 'content-length'));
    const [length] = lengths;
    if (length === undefined)
        return without;
    return lengths.size === 1 && /^\d{1,15}$/.test(length) ? Number(length) : undefined;
}

;// CONCATENATED MODULE: ./build/src/gateway/recording/recorded-body.js



/** A body as it is recorded. Asked once for each. */
async function recordedBody(collector, head, { redactor, most, texts }) {
    const { bytes, beginning, complete, sha256: digest } = collector;
    const mimeType = firstOfHeader(head, 'content-type');
    const content = await decodeContent(beginning, wordsOfHeader(head, 'content-encoding'), most);
    const decoded = content?.bytes ?? beginning;
    const isKept = texts.take(decoded.length);
    const cut = !isKept || !complete || digest !== undefined || content?.cut === true;
    return {
        bytes,
        ...(mimeType !== undefined && { mimeType }),
        ...(isKept && textOf(decoded, cut, text => redactor.body(text, mimeType ?? ''))),
        ...(cut && { cut: true }),
        // Of a message that was broken off, nobody knows the whole.
        ...(cut && complete && { sha256: digest ?? (0,files/* sha256 */.sc)(beginning) }),
    };
}
// What no text has: it would take six bytes for each in JSON.
const BINARY = /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f]/;
function textOf(bytes, cut, redacted) {
    const text = utf8(bytes, cut);
    return text === undefined || BINARY.test(text)
        ? { text: bytes.toString('base64'), base64: true }
        : { text: redacted(text) };
}
function utf8(bytes, cut) {
    try {
        // The last character may have been cut, too.
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: cut });
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/gateway/recording/message-reader.js

/** Bounds on one side of a connection, in bytes. */
const READER_LIMITS = {
    /** Of a head, and of the trailers after the last chunk. Servers allow 8 to 32 KiB by default. */
    head: 64 * 1024,
    /** Of the line before a chunk. */
    chunkLine: 4 * 1024,
    /** Of what waits for the answer to an upgrade. */
    held: 64 * 1024,
};
const CR = 0x0d;
const LF = 0x0a;
const CHUNK_LINE = /^([\da-f]{1,12})[ \t]*(?:;.*)?$/i;
/**
 * Finds the HTTP/1.x messages in what one side of a connection sends, however it is divided. At the first byte that is no
 * HTTP it stops for good, and all that follows is unread.
 *
 * Of our own because of what the sender may be: http-parser-js 0.5.10 never returns for a negative `Content-Length`, and keeps a
 * chunk's line without bound; node's parser is reached only through a server and a client, which knows no pipelining.
 */
class MessageReader {
    #sink;
    #state = 'head';
    /** Of a line that is not complete, or what is held. */
    #pending = new GrowingBuffer();
    #lines = [];
    /** Bytes that were taken and belong to nothing complete: unread, if nothing comes of it. */
    #open = 0;
    /** Of a body or a chunk. */
    #left = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    /** Bytes that it keeps. */
    get kept() {
        return this.#state === 'held' ? this.#pending.length : this.#open;
    }
    write(bytes) {
        let at = 0;
        while (at < bytes.length && this.#state !== 'stopped')
            at = this.#step(bytes, at);
        if (at < bytes.length)
            this.#sink.unread(bytes.length - at);
    }
    /** Goes on after a message that something had to wait for. */
    release() {
        if (this.#state !== 'held')
            return;
        const held = Buffer.from(this.#pending.view());
        this.#next('head');
        this.write(held);
    }
    /** Nothing more of what comes is read, nor what was not complete. */
    stop() {
        if (this.#state === 'stopped')
            return;
        const unread = this.kept;
        this.#next('stopped');
        if (unread > 0)
            this.#sink.unread(unread);
    }
    /** Nothing comes any more. */
    end() {
        if (this.#state === 'until-close')
            this.#endMessage();
        this.stop();
    }
    /** Takes some of the bytes from `at` on, and says where the rest begins. */
    #step(bytes, at) {
        switch (this.#state) {
            case 'head':
                return this.#readHead(bytes, at);
            case 'sized':
            case 'chunk':
                return this.#readSized(bytes, at);
            case 'until-close':
                this.#sink.body(bytes.subarray(at));
                return bytes.length;
            case 'held':
                return this.#hold(bytes, at);
            default:
                return this.#readChunkedLine(bytes, at);
        }
    }
    #readHead(bytes, at) {
        if (this.#open === 0) {
            const first = bytes[at];
            // An empty line before a message is allowed, and nothing (RFC 9112, 2.2).
            if (first === CR || first === LF)
                return at + 1;
            if (!this.#sink.begins(first))
                return this.#fail(at);
        }
        const [line, next] = this.#readLine(bytes, at);
        if (this.#open > READER_LIMITS.head)
            return this.#fail(next);
        if (line === undefined)
            return next;
        if (line !== '') {
            this.#lines.push(line);
            return next;
        }
        const framing = this.#sink.head(this.#lines);
        // While the sink was asked, it may have stopped this reader.
        if (this.#stopped)
            return next;
        if (framing === undefined)
            return this.#fail(next);
        this.#begin(framing);
        return next;
    }
    get #stopped() {
        return this.#state === 'stopped';
    }
    #begin(framing) {
        if (framing === 0)
            this.#endMessage();
        else if (framing === 'until-close')
            this.#next('until-close');
        else if (framing === 'chunked')
            this.#next('chunk-line');
        else
            this.#next('sized', framing);
    }
    #readSized(bytes, at) {
        const end = Math.min(bytes.length, at + this.#left);
        this.#left -= end - at;
        this.#sink.body(bytes.subarray(at, end));
        if (this.#left > 0)
            return end;
        if (this.#state === 'chunk')
            this.#next('chunk-end');
        else
            this.#endMessage();
        return end;
    }
    #readChunkedLine(bytes, at) {
        const [line, next] = this.#readLine(bytes, at);
        const most = this.#state === 'trailers' ? READER_LIMITS.head : READER_LIMITS.chunkLine;
        if (this.#open > most)
            return this.#fail(next);
        if (line === undefined)
            return next;
        if (this.#state === 'trailers') {
            if (line === '')
                this.#endMessage();
        }
        else if (this.#state === 'chunk-end') {
            if (line !== '')
                return this.#fail(next);
            this.#next('chunk-line');
        }
        else {
            const size = CHUNK_LINE.exec(line)?.[1];
            if (size === undefined)
                return this.#fail(next);
            const length = Number.parseInt(size, 16);
            this.#next(length === 0 ? 'trailers' : 'chunk', length);
        }
        return next;
    }
    /** A line without its end, undefined while it is not complete; and where the rest begins. */
    #readLine(bytes, at) {
        const found = bytes.indexOf(LF, at);
        const next = found < 0 ? bytes.length : found + 1;
        this.#open += next - at;
        if (found < 0) {
            this.#pending.append(bytes, at, next);
            return [undefined, next];
        }
        let line = bytes.toString('latin1', at, found);
        if (this.#pending.length > 0) {
            line = this.#pending.view().toString('latin1') + line;
            this.#pending.clear();
        }
        return [line.endsWith('\r') ? line.slice(0, -1) : line, next];
    }
    #hold(bytes, at) {
        const end = Math.min(bytes.length, at + READER_LIMITS.held - this.#pending.length);
        this.#pending.append(bytes, at, end);
        if (end < bytes.length)
            this.stop();
        return end;
    }
    #endMessage() {
        this.#next('head');
        const then = this.#sink.ended();
        if (then === 'hold')
            this.#next('held');
        if (then === 'stop')
            this.#next('stopped');
    }
    #next(state, left = 0) {
        this.#state = state;
        this.#left = left;
        this.#lines = [];
        this.#open = 0;
        this.#pending.clear();
    }
    /** @param at where what was not taken begins */
    #fail(at) {
        this.stop();
        return at;
    }
}

;// CONCATENATED MODULE: ./build/src/gateway/recording/recorded-connection.js


/** What a request takes that waits for an answer, also one that is not kept. */
const UNANSWERED_BYTES = 128;
const FIRST_OF_METHOD = /[!#$%&'*+.^_`|~\w-]/;
const TLS_HANDSHAKE = 0x16;
const TLS_MAJOR = 0x03;
/** Reads the exchanges of one connection. It may throw only for a fault of its own. */
class RecordedConnection {
    #log;
    #client = new MessageReader(this.#requests());
    #server = new MessageReader(this.#responses());
    #unanswered = [];
    #startedAt = 0;
    /** The request that is being sent. */
    #sending;
    #responseBody;
    /** The head of a response was read that is not the last to its request. */
    #interim = false;
    /** The first two bytes of the client, which tell TLS. */
    #first = [];
    #hasSpoken = false;
    #unread = 0;
    #kind;
    #inFlight = 0;
    constructor(log) {
        this.#log = log;
    }
    /** What of it was not read, and why; undefined where that is nothing. */
    get unparsed() {
        const isTls = this.#first[0] === TLS_HANDSHAKE && this.#first[1] === TLS_MAJOR;
        if (this.#unread === 0 && this.#kind === undefined)
            return undefined;
        return { kind: this.#kind ?? (isTls ? 'tls' : 'other'), bytes: this.#unread };
    }
    fromClient(bytes) {
        if (this.#first.length < 2)
            this.#first.push(...bytes.subarray(0, 2 - this.#first.length));
        this.#client.write(bytes);
        this.#account();
    }
    fromServer(bytes) {
        if (!this.#hasSpoken)
            this.#log.spoken();
        this.#hasSpoken = true;
        this.#server.write(bytes);
        this.#account();
    }
    ended() {
        this.#client.end();
        this.#server.end();
        this.#unanswered.length = 0;
        this.#account();
    }
    /** No more of it is read. */
    stop() {
        this.#client.stop();
        this.#server.stop();
        this.#unanswered.length = 0;
        this.#account();
    }
    #account() {
        const waiting = UNANSWERED_BYTES * this.#unanswered.length;
        const kept = this.#client.kept + this.#server.kept + waiting;
        const more = kept - this.#inFlight;
        this.#inFlight = kept;
        if (more <= 0)
            this.#log.inFlight.give(-more);
        else if (!this.#log.inFlight.take(more)) {
            this.#inFlight -= more;
            this.stop();
        }
    }
    #requests() {
        return {
            begins: byte => {
                this.#startedAt = this.#log.now();
                return FIRST_OF_METHOD.test(String.fromCharCode(byte));
            },
            head: lines => {
                if (lines[0] === 'PRI * HTTP/2.0')
                    this.#kind = 'http2';
                const head = parseObservedRequest(lines);
                const framing = head && framingOfRequest(head);
                if (head === undefined || framing === undefined)
                    return undefined;
                this.#sending = {
                    method: head.method,
                    upgrades: asksForUpgrade(head),
                    exchange: this.#log.open(head, this.#startedAt),
                    body: undefined,
                };
                this.#unanswered.push(this.#sending);
                return framing;
            },
            body: bytes => {
                const { exchange } = this.#sending ?? {};
                if (this.#sending === undefined || exchange === undefined)
                    return;
                this.#sending.body ??= exchange.requestBody();
                this.#sending.body.add(bytes);
            },
            ended: () => {
                const ended = this.#sending;
                if (ended?.body !== undefined)
                    ended.body.complete = true;
                this.#sending = undefined;
                // The answer may have come before the end of the request.
                return ended?.upgrades && this.#unanswered.includes(ended) ? 'hold' : 'next';
            },
            unread: bytes => {
                this.#unread += bytes;
            },
        };
    }
    #responses() {
        return {
            // What speaks before it was asked is no HTTP.
            begins: () => this.#unanswered.length > 0,
            head: lines => {
                const head = parseObservedResponse(lines);
                const [answered] = this.#unanswered;
                const framing = head && answered && framingOfResponse(head, answered.method);
                if (head === undefined || answered === undefined || framing === undefined)
                    return undefined;
                this.#interim = head.status < 200 && head.status !== 101;
                if (this.#interim)
                    return framing;
                this.#log.answered();
                answered.exchange?.respond(head);
                if (isUpgraded(head, answered))
                    this.#kind = 'upgrade';
                return framing;
            },
            body: bytes => {
                const exchange = this.#unanswered[0]?.exchange;
                if (exchange === undefined)
                    return;
                this.#responseBody ??= exchange.responseBody();
                this.#responseBody.add(bytes);
            },
            ended: () => {
                if (this.#interim)
                    return 'next';
                if (this.#responseBody !== undefined)
                    this.#responseBody.complete = true;
                this.#responseBody = undefined;
                const answered = this.#unanswered.shift();
                answered?.exchange?.end();
                if (this.#kind === 'upgrade') {
                    this.#client.stop();
                    return 'stop';
                }
                if (answered?.upgrades)
                    this.#client.release();
                return 'next';
            },
            unread: bytes => {
                this.#unread += bytes;
                // Without answers, requests tell nothing.
                this.#client.stop();
            },
        };
    }
}
function asksForUpgrade(head) {
    const upgrade = wordsOfHeader(head, 'upgrade').length > 0 && wordsOfHeader(head, 'connection').includes('upgrade');
    return upgrade || head.method === 'CONNECT';
}
function isUpgraded({ status }, { method }) {
    return status === 101 || (method === 'CONNECT' && status >= 200 && status < 300);
}

;// CONCATENATED MODULE: ./build/src/gateway/recording/traffic-recorder.js






/** Bounds on one recording, in bytes where nothing else is said. */
const RECORDING_LIMITS = {
    /** Of one body; of a longer one the beginning. */
    body: 256 * 1024,
    /** Of heads and bodies together, as they were sent, and once more of the bodies' texts. */
    all: 64 * 1024 * 1024,
    /** Of what is not complete on all connections. */
    inFlight: 16 * 1024 * 1024,
    /** Number of exchanges. */
    exchanges: 20_000,
    /** Number of connections that are read at one time. */
    connections: 10_000,
};
/** Of a body that is read while the recording goes on. */
const MOST_READ = 64 * 1024;
/** What an object, and each of its headers, takes beside its texts. */
const OBJECT_BYTES = 512;
const HEADER_BYTES = 64;
/** Records the exchanges of one test file on one arm, in bounds that no client and no server can reach beyond. */
class TrafficRecorder {
    #options;
    #limits;
    #redactor;
    #now;
    #kept;
    #inFlight;
    #open = new Set();
    #unparsed = new Map();
    #use = { connections: 0, requests: 0 };
    #exchanges = [];
    #connections = 0;
    #truncated = false;
    constructor(options = {}) {
        this.#options = options;
        this.#limits = { ...RECORDING_LIMITS, ...options.limits };
        this.#redactor = new Redactor(options.redact);
        this.#now = options.now ?? (() => performance.timeOrigin + performance.now());
        this.#kept = new ByteBudget(this.#limits.all);
        this.#inFlight = new ByteBudget(this.#limits.inFlight);
    }
    get use() {
        return { ...this.#use };
    }
    /** Bytes that are kept, with what belongs to nothing complete yet. */
    get keptBytes() {
        return this.#kept.taken + this.#inFlight.taken;
    }
    connection(to) {
        if (this.#open.size >= this.#limits.connections)
            return this.#unreadConnection();
        this.#connections += 1;
        const connection = new RecordedConnection(this.#logOf(to, `c${this.#connections}`));
        this.#open.add(connection);
        return {
            fromClient: bytes => this.#guard(connection, () => connection.fromClient(bytes)),
            fromServer: bytes => this.#guard(connection, () => connection.fromServer(bytes)),
            ended: () => this.#close(connection),
        };
    }
    /** Ends what is still open. Nothing is recorded afterwards, and it may be asked once. */
    async finish() {
        for (const connection of this.#open)
            this.#close(connection);
        const { arm, file } = this.#options;
        const texts = new ByteBudget(this.#limits.all);
        const exchanges = [];
        const inOrder = this.#exchanges.splice(0).sort((a, b) => a.exchange.startedAt - b.exchange.startedAt);
        const backwards = inOrder.reverse();
        // What is done with is let go: bytes and texts of a whole recording are much.
        for (let kept = backwards.pop(); kept !== undefined; kept = backwards.pop()) {
            // Others have something to do as well: relays, the witness.
            if (backwards.length % 16 === 0)
                await (0,external_node_timers_promises_.setImmediate)();
            if (!kept.dropped)
                exchanges.push(await this.#completed(kept, texts));
        }
        return {
            ...(arm !== undefined && { arm }),
            ...(file !== undefined && { file }),
            exchanges,
            unparsed: [...this.#unparsed.values()],
            ...(this.#truncated && { truncated: true }),
        };
    }
    /** The relay must never see a fault of what reads its copies. */
    #guard(connection, read) {
        if (!this.#open.has(connection))
            return;
        try {
            read();
        }
        catch {
            this.#truncated = true;
            this.#close(connection);
        }
    }
    #close(connection) {
        if (!this.#open.delete(connection))
            return;
        try {
            connection.ended();
        }
        catch {
            this.#truncated = true;
        }
        const { kind, bytes } = connection.unparsed ?? {};
        if (kind !== undefined)
            this.#countUnparsed(kind, bytes ?? 0);
    }
    #countUnparsed(kind, bytes) {
        const { connections, bytes: before } = this.#unparsed.get(kind) ?? { connections: 0, bytes: 0 };
        this.#unparsed.set(kind, { kind, connections: connections + 1, bytes: before + bytes });
    }
    /** Of a connection too many: its bytes are counted. */
    #unreadConnection() {
        this.#truncated = true;
        let bytes = 0;
        let isOpen = true;
        let hasSpoken = false;
        return {
            fromClient: more => {
                bytes += more.length;
            },
            fromServer: more => {
                if (!hasSpoken)
                    this.#use.connections += 1;
                hasSpoken = true;
                bytes += more.length;
            },
            ended: () => {
                if (isOpen && bytes > 0)
                    this.#countUnparsed('other', bytes);
                isOpen = false;
            },
        };
    }
    #logOf({ container }, connection) {
        return {
            now: this.#now,
            inFlight: this.#inFlight,
            spoken: () => {
                this.#use.connections += 1;
            },
            answered: () => {
                this.#use.requests += 1;
            },
            open: (head, startedAt) => this.#openExchange(head, { startedAt, connection, container }),
        };
    }
    #openExchange({ method, target, httpVersion, headers }, where) {
        const request = {
            method,
            target: this.#redactor.target(target),
            httpVersion,
            headers: this.#redactor.headers(headers),
        };
        const bytes = OBJECT_BYTES + request.target.length + headerBytes(request);
        if (this.#exchanges.length >= this.#limits.exchanges || !this.#kept.take(bytes)) {
            this.#truncated = true;
            return undefined;
        }
        const kept = { exchange: { ...where, ms: -1, request } };
        this.#exchanges.push(kept);
        return this.#openKept(kept);
    }
    #openKept(kept) {
        const { exchange } = kept;
        const collector = () => new BodyCollector(this.#limits.body, this.#kept);
        return {
            requestBody: () => {
                kept.requestBody = collector();
                return kept.requestBody;
            },
            responseBody: () => {
                kept.responseBody = collector();
                return kept.responseBody;
            },
            respond: head => {
                exchange.response = this.#response(head);
                if (exchange.response === undefined)
                    kept.dropped = true;
            },
            end: () => {
                exchange.ms = Math.max(0, this.#now() - exchange.startedAt);
                if (!kept.dropped)
                    this.#options.onFinished?.({ read: () => this.#readFinished(kept) });
            },
        };
    }
    #response({ status, statusText, httpVersion, headers }) {
        const response = { status, statusText, httpVersion, headers: this.#redactor.headers(headers) };
        if (this.#kept.take(statusText.length + headerBytes(response)))
            return response;
        this.#truncated = true;
        return undefined;
    }
    async #completed(kept, texts) {
        const options = { redactor: this.#redactor, most: this.#limits.body, texts };
        return this.#withBodies(kept, (body, head) => recordedBody(body, head, options));
    }
    #readFinished(kept) {
        const texts = new ByteBudget(2 * MOST_READ);
        const options = { redactor: this.#redactor, most: MOST_READ, texts };
        return this.#withBodies(kept, async (body, head) => 
        // A digest is asked for once, when the recording ends.
        body.bytes > MOST_READ || body.beginning.length < body.bytes
            ? { bytes: body.bytes, cut: true }
            : recordedBody(body, head, options));
    }
    async #withBodies({ exchange, requestBody, responseBody }, bodyOf) {
        const { startedAt, ms, request, response } = exchange;
        const sent = requestBody && (await bodyOf(requestBody, request));
        const got = response && responseBody && (await bodyOf(responseBody, response));
        return {
            ...exchange,
            startedAt: Math.round(startedAt),
            ms: Math.round(ms * 1_000) / 1_000,
            request: { ...request, ...(sent && { body: sent }) },
            ...(response && { response: { ...response, ...(got && { body: got }) } }),
        };
    }
}
function headerBytes({ headers }) {
    return headers.reduce((sum, [name, value]) => sum + HEADER_BYTES + name.length + value.length, 0);
}

;// CONCATENATED MODULE: ./build/src/trial/trial-gateway.js




/** The exit code of a container that Docker could not start, other than for its program. */
const DOCKERS_OWN = 128;
/** The gateway of one shard of a trial, and what it has seen while each file ran. */
class TrialGateway {
    #gateway;
    #access;
    #arm;
    #notes = [];
    #recorder = new TrafficRecorder();
    constructor(gateway, access, arm) {
        this.#gateway = gateway;
        this.#access = access;
        this.#arm = arm;
    }
    static async open(access, owners, engine, image) {
        const gateway = await Gateway.open({ ...access, engine, image, owners });
        return new TrialGateway(gateway, access, image.arm);
    }
    /** As in DOCKER_HOST. */
    get endpoint() {
        return this.#gateway.endpoint;
    }
    async enterFile(file) {
        const { redact, watch } = this.#access;
        const onFinished = watch?.watchFile(file);
        this.#recorder = new TrafficRecorder({
            arm: this.#arm,
            file,
            redact,
            ...(onFinished && { onFinished }),
        });
        await this.#gateway.enterFile(this.#recorder);
    }
    /**
     * To be called when the containers of the file are gone.
     *
     * @param seen what the witness has seen of them
     * @returns them with what only the gateway knows
     */
    async leaveFile(file, seen) {
        const { refused, ...left } = await this.#gateway.leaveFile();
        const containers = seen.map(one => {
            const message = refused.get(one.id);
            if (message === undefined || one.started)
                return one;
            return { ...one, startFailure: startFailureOf({ exitCode: DOCKERS_OWN, message }) };
        });
        return { containers, ...this.#useIn(file, containers, left) };
    }
    #useIn(file, containers, { created, wayPast }) {
        const { connections, requests } = this.#recorder.use;
        if (!this.#access.isLocal || !this.#access.records)
            return {};
        const own = containers.filter(({ image, started }) => image === this.#arm && started);
        if (own.length === 0)
            return {};
        const past = own.filter(({ id }) => !created.has(id)).length;
        if (past > 0)
            this.#notes.push(`${file}: ${past} of ${own.length} containers of the ${this.#arm} were started past the gateway: nothing that was said to them is recorded`);
        else if (wayPast !== undefined && connections === 0)
            this.#notes.push(`${file}: nobody used the published ports of the ${this.#arm}, which could be reached by ${wayPast} as well: nothing that was said there is recorded`);
        const isHidden = past > 0 || wayPast !== undefined;
        // Of what nobody could see, nobody can say that it was not used.
        if (isHidden && connections === 0)
            return {};
        return { use: { connections, requests, ...(isHidden && { atLeast: true }) } };
    }
    /**
     * Keeps what was recorded of the file, once it was left.
     *
     * @throws IncidentError when it cannot be written
     */
    async keepFile(options) {
        if (!this.#access.records)
            return {};
        const har = await (0,kept_recording/* keepRecording */.T6)(this.#recorder, options);
        return har === undefined ? {} : { har };
    }
    /** What a reader should know, a sentence each. */
    get notes() {
        return [...this.#notes, ...this.#gateway.notes];
    }
    async [Symbol.asyncDispose]() {
        await this.#gateway[Symbol.asyncDispose]();
    }
}

;// CONCATENATED MODULE: ./build/src/trial/witness/subject.js


/** Whether the image itself has the label: a published one and one that was given have not. */
function hasRunLabel({ arm, isGiven = false }) {
    return arm !== 'baseline' && !isGiven;
}
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
/**
 * Whether the event may have brought an image under a name of the repository: such a one is looked at when it is told of,
 * and may be gone, or have another name, a moment later.
 */
function mayBring(subject, event) {
    return BRINGING.has(event.action) && (isNameless(event) || namesRepository(subject, event.reference));
}
const BRINGING = new Set(['tag', 'pull', 'load', 'import']);
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
/** Whether a trial runs on an image that was there before the run: a dead image is made by it. */
function isGivenImage({ arm, candidate }) {
    return arm === 'candidate' && candidate.given !== undefined;
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
        const action = src_evidence/* ImageEvent */.mj.shape.action.safeParse(event.action);
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
        return src_evidence/* DIGEST */.Dh.test(digest) ? { reference, digest } : undefined;
    }
}
/** Sorted by reference. */
function oncePerDigest(pulled) {
    const once = new Map(pulled.map(one => [`${one.reference} ${one.digest}`, one]));
    return [...once].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, found]) => found);
}

// EXTERNAL MODULE: ./build/src/trial/witness/event-barrier.js + 1 modules
var event_barrier = __webpack_require__(49412);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./build/src/trial/witness/container-log.js



/** Follows one container's output into a file of bounded size. The file stays empty when the container is gone already. */
class ContainerLog {
    #abort = new AbortController();
    #stopped;
    /** Settles when the output has ended, broke, or was stopped; holds an error of the file system only. */
    ended;
    constructor(open, path, limit, before) {
        this.#stopped = new Promise(resolve => {
            this.#abort.signal.addEventListener('abort', () => resolve(external_node_stream_.Readable.from([])));
        });
        this.ended = before.then(() => this.#follow(open, path, limit));
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
var image_lineage = __webpack_require__(44166);
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
/** The actions that tell something of a container. */
const TELLING = new Set(['create', 'start', 'kill', 'oom', 'stop', 'die', 'destroy', 'extract-to-dir']);
/** Whether such an event would change what is known of its container. */
function tellsOfContainer({ action }) {
    return TELLING.has(action);
}
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
    /** Those that tell something, in their order. */
    #events = [];
    #runs = [];
    #startFailure;
    #isBuildStep = false;
    /** It was gone before it could be inspected. */
    #isKnownByEvent = false;
    /** It ran another image than the one under trial, or nobody knows which. */
    #mayBeOther = false;
    /** What it may have run: more than one where only its name could tell. */
    #runImages = [];
    #origin;
    /** It ran an image that nobody could look at, and that may come from another one of the repository. */
    #unseen = false;
    #mountOverProgram;
    #gotFiles = false;
    #removesItself = false;
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
        return this.#events.some(({ action }) => action === 'create');
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
        return this.#isBuildStep || (isGone && src_evidence/* DIGEST */.Dh.test(this.#reference));
    }
    /** A label of this name takes the place of the engine's own attribute in every event. Its first event has none of them. */
    get maskedAttribute() {
        return ['exitCode', 'containerExitCode', 'signal'].find(name => name in this.#first.attributes);
    }
    /** Reads the identity of the image from the container, or from its first event when it is gone already. */
    async identify(engine, others) {
        // At the same time, because an image may be gone a moment after the container.
        const named = namesSubject(this.#subject, this.#reference) ? undefined : look(others, this.#reference);
        const container = await engine.container(this.id).catch(() => undefined);
        const { arm } = this.#subject;
        this.#isKnownByEvent = container === undefined;
        if (container === undefined)
            this.#image = this.#isSubjectByEvent() ? arm : 'unknown';
        else
            await this.#identified(container, engine);
        this.#mayBeOther = this.#image !== arm;
        if (this.#mayBeOther)
            this.#addImage(await this.#lookAtImage(others, named));
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
        const isUnclear = this.#runImages.some(({ lineage }) => (0,image_lineage/* hasNoOrigin */.y)(lineage));
        return isUnclear ? [`nothing says what the image ${this.#reference} was made from`] : [];
    }
    /** Looks for where its image is from, among images that may have come after it. */
    async compare(others) {
        if (!this.#mayBeOther || this.isBuildStep || this.#origin !== undefined)
            return;
        // Podman may have told only now what the name stood for.
        this.#addImage(this.#imageId === undefined
            ? others.seen.byReference(this.#reference, this.#first.time)
            : others.seen.byId(this.#imageId));
        const unlabelled = hasRunLabel(this.#subject) ? undefined : this.#subject.engineId;
        for (const image of this.#runImages)
            this.#origin ??= await others.originOf(image, unlabelled);
        this.#unseen =
            this.#runImages.length === 0 && !this.#isFromCandidate && (await others.areThere(this.#subject));
    }
    /** Asks why it was never started, as long as the engine has it. */
    async lookAgain(engine) {
        if (this.#runs.length > 0 || this.destroyed || !this.isOfSubject)
            return;
        const failure = (await engine.container(this.id).catch(() => undefined))?.startFailure;
        if (failure !== undefined)
            this.#startFailure = startFailureOf(failure);
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
    take(event) {
        if (!tellsOfContainer(event))
            return;
        this.#events.push(event);
        this.#apply(event);
    }
    /** Takes an event that comes after later ones: it goes where it belongs by its time, and all are gone through again. */
    takeLate(event) {
        if (!tellsOfContainer(event))
            return;
        const later = this.#events.findIndex(({ time }) => time > event.time);
        this.#events.splice(later === -1 ? this.#events.length : later, 0, event);
        this.#runs = [];
        for (const one of this.#events)
            this.#apply(one);
    }
    #apply({ action, attributes }) {
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
    /** Nothing is left of it once it has ended; also where it was gone before anybody could tell. */
    get removesItself() {
        return this.#removesItself || this.#isKnownByEvent;
    }
    /** How often it was started. */
    get starts() {
        return this.#runs.length;
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
            ...(this.#unseen && { unseen: true }),
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
        this.#removesItself = container.removesItself ?? false;
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
    #addImage(image) {
        if (image !== undefined && !this.#runImages.some(({ id }) => id === image.id))
            this.#runImages.push(image);
    }
    /** @param named what its name stands for now, where that has been asked */
    async #lookAtImage(others, named) {
        const found = await named;
        if (this.#imageId === undefined)
            return found ?? look(others, this.#reference);
        return found?.id === this.#imageId ? found : look(others, this.#imageId);
    }
    /** An image that was made from the candidate has its label. */
    get #isFromCandidate() {
        const { arm, label } = this.#subject;
        return arm === 'candidate' && this.#first.attributes[label.key] === label.value;
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
        const { label } = this.#subject;
        const labelled = !hasRunLabel(this.#subject) || this.#first.attributes[label.key] === label.value;
        return labelled && this.#tagHeld && namesSubject(this.#subject, this.#reference);
    }
}
/** Undefined also where the engine does not say. */
function look(others, reference) {
    return others.seen.look(reference).catch(() => undefined);
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



function begins({ action }) {
    return action === 'create' || action === 'start';
}
/** The containers that were created or started while the witness watched, in the engine's order. */
class ObservedContainers {
    #entries = new Map();
    #engine;
    #subject;
    #tag;
    #others;
    #logs;
    /** Those of which something was told, and nobody had told that they began: they were there before. */
    #passedOver = new Set();
    #lostBeginnings = new Set();
    constructor(engine, subject, { tag, others }, logs) {
        this.#engine = engine;
        this.#subject = subject;
        this.#tag = tag;
        this.#others = others;
        this.#logs = logs;
    }
    take(event, file) {
        const entry = this.#entries.get(event.id) ?? (begins(event) ? this.#enter(event) : undefined);
        if (entry !== undefined)
            this.#takeInto(entry, event, file, container => container.take(event));
        else if (tellsOfContainer(event))
            this.#passedOver.add(event.id);
    }
    /** Takes an event that the engine had lost: others of the container may have come that are later. */
    takeMissing(event, file) {
        const entry = this.#entries.get(event.id);
        if (entry !== undefined)
            this.#takeInto(entry, event, file, container => container.takeLate(event));
        else if (begins(event) && this.#passedOver.has(event.id))
            this.#lostBeginnings.add(event.id);
        else
            this.take(event, file);
    }
    #takeInto(entry, event, file, take) {
        if (begins(event))
            entry.files.add(file);
        take(entry.container);
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
        const masked = [...this.#entries.values()].flatMap(({ container }) => {
            const label = container.isOfSubject && !container.isBuildStep ? container.maskedAttribute : undefined;
            if (label === undefined)
                return [];
            return [
                `container ${container.id.slice(0, 12)} has a label "${label}", which hides how it ended; rename the label`,
            ];
        });
        const lost = [...this.#lostBeginnings].map(id => `the engine lost the event with which container ${id.slice(0, 12)} began`);
        return [...masked, ...lost];
    }
    /** What a reader should know, and no rule can judge; each sentence once. */
    get notes() {
        return [...new Set([...this.#entries.values()].flatMap(({ container }) => container.notes))];
    }
    /** Ends the logs; those of ended containers may finish first. Resolves with the errors of the file system. */
    async closeLogs(deadline) {
        const followed = [...this.#entries.values()].flatMap(({ container, log }) => log ? [{ container, log }] : []);
        const hasEnded = ({ starts, isRunning }) => starts > 0 && !isRunning;
        const finishing = followed.filter(({ container }) => hasEnded(container)).map(({ log }) => log.ended);
        await Promise.race([Promise.all(finishing), deadline]);
        for (const { log } of followed)
            log.stop();
        return (await Promise.all(followed.map(({ log }) => log.ended))).filter(error => error !== undefined);
    }
    #enter(event) {
        const container = new ObservedContainer(event, this.#subject, this.#tag);
        const identified = container.identify(this.#engine, this.#others);
        // A registry that has to be asked answers while the tests go on.
        void identified.then(() => container.compare(this.#others));
        const entry = { container, files: new Set(), identified };
        this.#entries.set(event.id, entry);
        if (this.#engine.logsHinderRemoval)
            entry.identified = identified.then(() => this.#attach(entry));
        return entry;
    }
    /**
     * Before it starts, because what it has printed is not to be had afterwards. Where it was gone already, its file stays
     * empty.
     */
    #attach(entry) {
        const { container } = entry;
        if (!container.removesItself || !container.isOfSubject || container.isBuildStep)
            return;
        this.#open(entry, () => this.#engine.attach(container.id));
    }
    #follow(entry) {
        const { container } = entry;
        const open = () => this.#open(entry, () => this.#engine.logs(container.id));
        // At once where nothing stands against it, because a short-lived container is soon gone.
        if (!this.#engine.logsHinderRemoval && container.isOfSubject) {
            open();
            return;
        }
        const isFirst = container.starts === 1;
        entry.identified = entry.identified.then(() => {
            if (!container.isOfSubject)
                return;
            if (!this.#engine.logsHinderRemoval || !container.removesItself)
                open();
            else if (!isFirst)
                this.#attach(entry);
        });
    }
    /** A second start writes the file again: the engine tells the output from the beginning. */
    #open(entry, open) {
        const path = (0,external_node_path_.join)(this.#logs.dir, this.#fileName(entry.container.id));
        const before = entry.log?.ended ?? Promise.resolve();
        entry.log = new ContainerLog(open, path, this.#logs.limit, before);
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
    #engine;
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
    /** The images of events that the engine has lost. */
    #lookedAt = [];
    #file;
    #stopped;
    constructor(engine, events, options) {
        const { subject, others, logsDir: dir, logPrefix: prefix = '', logLimit: limit = LOG_LIMIT } = options;
        this.#engine = engine;
        this.#events = events;
        this.#sleep = options.sleep ?? usualSleep;
        this.#barrier = new event_barrier/* EventBarrier */.C(engine, this.#sleep, subject.label.value, event => this.#takeMissing(event));
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
            const barrier = new event_barrier/* EventBarrier */.C(engine, pause, subject.label.value, () => { });
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
            notes: [...this.#containers.notes, ...this.#others.notes, ...this.#barrier.notes],
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
        if (event.type === 'container')
            this.#containers.take(event, this.#file);
        else
            this.#takeImage(event);
    }
    /** Takes an event that the engine has lost on the stream, after those that came up to the barrier. */
    #takeMissing(event) {
        if (isSiblings(this.#subject, event.reference))
            return;
        if (event.type === 'container')
            this.#containers.takeMissing(event, this.#file);
        else if (!mayBring(this.#subject, event))
            this.#takeImage(event);
        else if (!this.#barrier.isOwnImage(event.id))
            this.#lookedAt.push(this.#lookAtMissing(event));
    }
    /** A tag names its image by an ID that can mean no other: where that is there, looking at it late comes to the same. */
    async #lookAtMissing(event) {
        if (event.action === 'tag') {
            this.#takeImage(event);
            await this.#others.settled();
            if ((await this.#engine.image(event.id).catch(() => undefined)) !== undefined)
                return;
        }
        this.#doubt(new Error(`the engine lost the event of an image, ${event.action} of ${event.reference}`));
    }
    #takeImage(event) {
        this.#tag.take(event);
        this.#others.take(event);
        this.#images.take(event, this.#file);
        this.#pulled.take(event);
    }
    async #reachBarrier() {
        const failure = await this.#barrier.reach(this.#listening);
        if (failure !== undefined)
            this.#doubt(failure);
        await Promise.all(this.#lookedAt);
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
        schema: src_evidence/* EVIDENCE_SCHEMA */.m$,
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
            shards = await (0,trial_shards/* makeShards */.OJ)(config, image, context, context.engine);
            // Also before the tests: a change that they take back at their end is one all the same.
            await readTreeStates(pin, shards, evidence, context);
            const whole = { ...context, pinned, owners: new ResourceOwners() };
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
/**
 * Notes in the evidence which tracked files are not as the pin has them, in the checkout of any shard.
 *
 * @returns what is checked out in each; undefined where git cannot say
 */
async function readTreeStates(pin, shards, { consumer }, { workspace: whole, git }) {
    // Also for a cancelled run the evidence says what is checked out.
    const signal = new AbortController().signal;
    const commits = [];
    for (const { checkout, scratch } of new Set([
        whole,
        ...shards.map(({ overrides }) => overrides.workspace),
    ])) {
        const { commit, modified } = await readTreeState(pin.tree, checkout, scratch, { ...git, signal });
        consumer.modified = [...new Set([...consumer.modified, ...modified])];
        commits.push(commit);
    }
    return commits;
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
            subject: { ...image, label, siblings, isGiven: isGivenImage(image) },
            others: context.others,
            logsDir: context.workspace.logs,
            logPrefix,
        }), true);
        const { access, owners, engine } = context;
        // Alone, and with nothing to record, its tests talk to the engine itself.
        const gateway = trial_addDisposableResource(env_1, access.records || siblings.length > 0 ? await TrialGateway.open(access, owners, engine, image) : undefined, true);
        const told = gateway && { gateway: gateway.endpoint };
        const output = context.output(shard.name);
        const onOutput = (chunk) => output.write(chunk);
        try {
            for (const index of shard.files) {
                if (evidence.incidents.length > 0 || context.firstRed?.isReached)
                    break;
                const watch = { witness, gateway };
                await runFile(config, index, evidence, { ...context, ...overrides, ...told, onOutput, siblings, watch });
            }
            const testimony = await witness.stop();
            return { ...testimony, notes: [...testimony.notes, ...(gateway?.notes ?? [])] };
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
async function runFile(config, index, evidence, context) {
    const file = config.test.files[index];
    const { listener } = context;
    const { witness, gateway } = context.watch;
    listener({
        kind: 'file-started',
        consumer: context.title,
        file,
        index: index + 1,
        of: config.test.files.length,
    });
    witness.enterFile(file);
    await gateway?.enterFile(file);
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
    const use = await gateway?.leaveFile(file, containers);
    if (outcome === undefined)
        return;
    const recorded = await keepRecorded(outcome, index, evidence, context);
    const { reference, tag } = context.image;
    const asked = { repository: (0,image_reference/* repositoryOf */._M)(reference), tag };
    const folder = context.workspace.evidence;
    const { file: done, incidents } = await explainUnusedImage({ ...outcome, containers, ...use, ...recorded }, folder, asked);
    evidence.files.push(done);
    evidence.incidents.push(...incidents);
    context.firstRed?.look(done, evidence);
    // The control fails on purpose, and a round tells once more what was told.
    const failures = context.title === config.name ? done.report.cases.filter(src_evidence/* isFailure */.N6) : [];
    const ended = { file, ...countOutcomes(done), ms: done.durationMs, failures };
    listener({ kind: 'file-ended', consumer: context.title, ...ended });
}
/** A recording explains and decides nothing: without it there is evidence all the same. */
async function keepRecorded({ file, startedAt, durationMs, report }, index, evidence, { watch, workspace, sinceStart }) {
    const began = performance.timeOrigin + performance.now() - sinceStart() + startedAt;
    try {
        return await watch.gateway?.keepFile({
            folder: workspace.evidence,
            name: (0,consumer_context/* fileStem */.E8)(index + 1, file),
            report,
            ran: { startedAt: began, endedAt: began + durationMs },
        });
    }
    catch (error) {
        evidence.incidents.push({ ...incidentOf(error), file });
        return undefined;
    }
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
    // What has no label of the run is known by its name.
    if (image.arm === 'baseline' || isGivenImage(image))
        for (const name of [image.reference, ...candidateNames(shards, image)])
            for (const { id } of await engine.containersOf(name))
                await engine.removeContainer(id);
    const commits = await readTreeStates(pin, shards, evidence, context);
    // Where the copies differ, the evidence has what is not the pin: another commit, or none.
    const commit = commits.every(one => one === pin.commit)
        ? pin.commit
        : commits.find(one => one !== pin.commit);
    if (commit !== undefined)
        evidence.consumer.commit = commit;
    const { candidate } = image;
    const names = [candidate.reference, ...candidateNames(shards, image)];
    const ids = await Promise.all(names.map(async (name) => (await engine.image(name))?.id));
    // When one of several tags has moved, the evidence has where that one points.
    const [after] = [...ids.filter(id => id !== candidate.engineId), candidate.engineId];
    if (after !== undefined)
        evidence.tagAfter = after;
    for (const { reference } of (0,trial_shards/* shardNames */.b$)(config, image.repository, context.image.tag))
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
    const faults = found.filter(one => one.code !== 'candidate-not-seen' && isFault(one));
    const isWhole = !found.some(({ code, test }) => test === undefined && isOfFile(code) && code !== 'none-passed');
    return {
        isWhole,
        subjects: subjectsOf(file, found),
        faults: hasMet(file, arm) ? faults : [notMet(file, arm), ...faults],
    };
}
/** What the candidate's own trial of a file says; undefined where it has reasons that no runs can explain. */
function marksOfTrial(file, policy) {
    const isExcluded = (0,_file_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .fileReasons */ .A$)(file, policy).some(isFault) || !hasMet(file, 'candidate');
    return isExcluded ? undefined : marksOfRun(file, policy, 'candidate');
}
function hasMet({ containers }, arm) {
    return containers.some(({ image, started }) => image === arm && started);
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
/* harmony export */   AV: () => (/* binding */ filesOfNextRound),
/* harmony export */   HF: () => (/* binding */ whyNoBaseline),
/* harmony export */   JJ: () => (/* binding */ compareArms)
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
    return whyNoBaseline(evidence)?.detail;
}
/** The same, and whether it is because the two are one image. */
function whyNoBaseline(evidence) {
    const rounds = roundsOf(evidence);
    const incidents = rounds.flatMap(one => one.incidents);
    const told = incidents.find(({ kind }) => kind === 'baseline-unavailable')?.detail;
    if (told !== undefined)
        return { detail: told, isSame: false };
    const digest = baselineOf(rounds)?.configDigest;
    const isSame = digest !== undefined && evidence.some(({ candidate }) => candidate?.configDigest === digest);
    return isSame ? { detail: `the published image is the candidate itself: ${digest}`, isSame } : undefined;
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
