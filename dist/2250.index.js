export const id = 2250;
export const ids = [2250,3734];
export const modules = {

/***/ 74756:
/***/ ((__unused_webpack_module, exports) => {

// dockerode imports this at start-up, so it may only fail when a session is begun.
exports.Server = class {
  constructor() {
    throw new Error('BuildKit sessions are not supported: install docker buildx')
  }
}


/***/ }),

/***/ 93501:
/***/ ((__unused_webpack_module, exports) => {

// dockerode imports this at start-up, so it may only fail when a session is begun.
exports.loadSync = () => {
  throw new Error('BuildKit sessions are not supported: install docker buildx')
}


/***/ }),

/***/ 17736:
/***/ ((__unused_webpack_module, exports) => {

// dockerode imports this for the progress of BuildKit sessions, so it may only fail when it is used.
exports.loadSync = () => {
  throw new Error('the progress of BuildKit sessions is not supported: read the lines of the answer')
}


/***/ }),

/***/ 95380:
/***/ ((__unused_webpack_module, exports) => {

// dockerode's transport imports this at start-up, so it may only fail when a client is made.
exports.K = class {
  constructor() {
    throw new Error('ssh:// Docker hosts are not supported: forward the socket and set DOCKER_HOST=unix://…')
  }
}


/***/ }),

/***/ 96811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ ImageListed),
/* harmony export */   BM: () => (/* binding */ EngineVersion),
/* harmony export */   Ev: () => (/* binding */ DistributionShape),
/* harmony export */   Kb: () => (/* binding */ withAlgorithm),
/* harmony export */   Sb: () => (/* binding */ InfoShape),
/* harmony export */   Yr: () => (/* binding */ HistoryShape),
/* harmony export */   bg: () => (/* binding */ ImageShape),
/* harmony export */   h: () => (/* binding */ ContainerShape),
/* harmony export */   p_: () => (/* binding */ ContainerListed),
/* harmony export */   wj: () => (/* binding */ parseEvent)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26064);
/* harmony import */ var _image_oci_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11074);
/* harmony import */ var _shared_json_documents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57886);





/** The engine's answers, each parsed into our shape; what we do not use is not looked at. */
const Labels = zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP())
    .nullish()
    .transform(labels => labels ?? {});
/** What an engine says of itself. Its parts tell whose it is. */
const EngineVersion = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    Version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    ApiVersion: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^\d+\.\d+$/),
    MinAPIVersion: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    Os: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    Arch: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    Components: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ Name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })).nullish(),
})
    .transform(version => ({
    name: version.Components?.some(({ Name }) => /podman/i.test(Name)) ? 'Podman' : 'Docker Engine',
    version: version.Version,
    apiVersion: version.ApiVersion,
    /** The oldest API that it speaks, where it says so. */
    oldest: version.MinAPIVersion,
    platform: `${version.Os}/${version.Arch}`,
}));
/** Of the machine that the engine runs on. */
const InfoShape = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ Name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() });
const ImageShape = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    Id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    RepoTags: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).nullish(),
    RepoDigests: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).nullish(),
    Config: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ Labels, WorkingDir: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish() }).nullish(),
    RootFS: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ Layers: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).nullish() }).nullish(),
})
    .transform((image) => {
    const { Id, RepoTags, RepoDigests, Config, RootFS } = image;
    const names = { tags: RepoTags ?? [], digests: RepoDigests ?? [] };
    const layers = RootFS?.Layers ?? [];
    const workingDir = Config?.WorkingDir || '/';
    return { id: withAlgorithm(Id), ...names, labels: Config?.Labels ?? {}, layers, workingDir };
});
/** The newest comes first. */
const HistoryShape = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ CreatedBy: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }))
    .transform(entries => entries.map(({ CreatedBy }) => CreatedBy.trim()).reverse());
const ImageListed = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    Id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    RepoTags: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).nullish(),
    RepoDigests: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).nullish(),
    Labels,
})
    .transform(({ Id, RepoTags, RepoDigests, Labels: labels }) => {
    return { id: withAlgorithm(Id), tags: RepoTags ?? [], digests: RepoDigests ?? [], labels };
});
/** What a registry has under a name, as the engine tells it. */
const DistributionShape = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ Descriptor: _image_oci_js__WEBPACK_IMPORTED_MODULE_2__/* .Descriptor */ .oJ });
const State = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    Running: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    Error: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish(),
    ExitCode: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().nullish(),
    OOMKilled: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().nullish(),
});
/** As in `80/tcp`. */
const Ports = zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ HostIp: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish(), HostPort: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish() })).nullish());
const ContainerShape = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    Id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    Name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    Image: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    Path: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish(),
    Args: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).nullish(),
    Mounts: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ Type: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), Name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish(), Destination: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }))
        .nullish(),
    Config: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        Image: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        ExposedPorts: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()).nullish(),
        WorkingDir: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish(),
        Cmd: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).nullish(),
        Labels,
        Healthcheck: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ Test: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).nullish() }).nullish(),
    }),
    HostConfig: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        LogConfig: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ Type: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }).nullish(),
        AutoRemove: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().nullish(),
        NetworkMode: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish(),
        Links: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).nullish(),
        PublishAllPorts: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().nullish(),
        PortBindings: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()).nullish(),
    })
        .nullish(),
    NetworkSettings: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ Ports: Ports.nullish(), Networks: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()).nullish() })
        .nullish(),
    State,
})
    .transform((container) => ({
    id: container.Id,
    name: plainName(container.Name),
    imageId: withAlgorithm(container.Image),
    reference: container.Config.Image,
    labels: container.Config.Labels,
    running: container.State.Running,
    ...(container.HostConfig?.AutoRemove && { removesItself: true }),
    ...(isBuildStep(container) && { isBuildStep: true }),
    ...mountsOver(container),
    oomKilled: container.State.OOMKilled ?? false,
    ...startFailure(container.State),
    ...publishedPorts(container.NetworkSettings?.Ports),
    ...networksOf(container),
}));
/** A row of the list, where `Image` is the engine's ID once the tag has moved on. */
const ContainerListed = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    Id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    Names: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).nullish(),
    Image: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    ImageID: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    Labels,
    State: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
})
    .transform((row) => ({
    id: row.Id,
    name: plainName(row.Names?.[0] ?? ''),
    imageId: withAlgorithm(row.ImageID),
    reference: row.Image,
    labels: row.Labels,
    running: row.State === 'running',
}));
/**
 * A volume without a name of its own is the image's: it begins with the files that the image has there. The value of an
 * option is where data goes as a rule, as in `--store-path /data`, and a bare word need not be a file.
 */
function mountsOver({ Path, Args, Mounts, Config }) {
    const workingDir = Config.WorkingDir || '/';
    const words = [Path ?? '', ...(Args ?? [])];
    const isFile = (word, index) => /^[^-].*[/.]|^\//.test(word) && !words[index - 1]?.startsWith('-');
    const files = words.filter(isFile).map(word => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(workingDir, word));
    const brought = (Mounts ?? [])
        .filter(({ Type, Name }) => Type === 'bind' || !/^[0-9a-f]{64}$/.test(Name ?? ''))
        .map(({ Destination }) => Destination);
    // Without the slash at its end, which a client may have asked for.
    const covers = (mount, path) => `${path}/`.startsWith(`${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(mount)}/`);
    const over = brought.find(mount => files.some(file => covers(mount, file)));
    return {
        ...(over !== undefined && { mountOverProgram: over }),
        ...(brought.some(mount => covers(mount, workingDir)) && { mountedWorkingDir: workingDir }),
    };
}
/**
 * The classic builder asks for a step's container by its full ID, and with no log and no health check where it runs it, or
 * with a comment as its command where it does not. Nobody starts one in this way by accident. https://github.com/moby/moby/blob/v28.5.2/builder/dockerfile/internals.go
 */
function isBuildStep({ Config, HostConfig }) {
    const isRun = HostConfig?.LogConfig?.Type === 'none' && Config.Healthcheck?.Test?.join() === 'NONE';
    return (_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .DIGEST */ .Dh.test(Config.Image) && (isRun || (Config.Cmd?.some(word => word.startsWith('#(nop)')) ?? false)));
}
/** The engine keeps what it said when a start failed, and its own exit code for that: 126, 127 or 128. */
function startFailure({ Error: message, ExitCode: exitCode }) {
    if (typeof message !== 'string' || message === '' || typeof exitCode !== 'number')
        return {};
    return { startFailure: { exitCode: exitCode === 0 ? codeInWords(message) : exitCode, message } };
}
/**
 * Podman leaves the exit code at 0 and ends the message of its OCI runtime with words of its own, from which its client
 * makes the code: https://github.com/containers/podman/blob/v5.4.2/libpod/define/exec_codes.go
 */
function codeInWords(message) {
    if (/: OCI runtime attempted to invoke a command that was not found$/.test(message))
        return 127;
    return /: OCI permission denied$/.test(message) ? 126 : 0;
}
function publishedPorts(ports) {
    const published = Object.entries(ports ?? {}).flatMap(([key, bindings]) => {
        const port = /^(\d+)\/tcp$/.exec(key)?.[1];
        if (port === undefined)
            return [];
        return (bindings ?? []).flatMap(({ HostIp, HostPort }) => HostPort ? [{ port: Number(port), hostIp: HostIp ?? '', hostPort: Number(HostPort) }] : []);
    });
    return published.length === 0 ? {} : { published };
}
/** What a container is in where nobody says otherwise, and where it is in none; Podman without root has its own words. */
const USUAL_NETWORKS = new Set(['bridge', 'podman', 'default', 'none', 'slirp4netns', 'pasta']);
function networksOf({ Config, HostConfig, NetworkSettings }) {
    const { NetworkMode, Links, PublishAllPorts, PortBindings } = HostConfig ?? {};
    const isAnothers = NetworkMode === 'host' || NetworkMode?.startsWith('container:');
    const all = isAnothers ? [NetworkMode ?? ''] : Object.keys(NetworkSettings?.Networks ?? {});
    const networks = all.filter(name => !USUAL_NETWORKS.has(name));
    const ports = { ...PortBindings, ...(PublishAllPorts && Config.ExposedPorts) };
    const publishesOther = Object.keys(ports).some(key => key.includes('/') && !key.endsWith('/tcp'));
    // `/database:/web/db`: the other one, and what it is called here.
    const linkedTo = (Links ?? []).map(link => plainName(link.split(':', 1)[0] ?? ''));
    return {
        ...(networks.length > 0 && { networks }),
        ...(linkedTo.length > 0 && { linkedTo }),
        ...(publishesOther && { publishesOther }),
    };
}
function plainName(name) {
    return name.replace(/^\//, '');
}
/** Podman leaves `sha256:` out in some answers. */
function withAlgorithm(id) {
    return /^[0-9a-f]{64}$/.test(id) ? `sha256:${id}` : id;
}
const Attributes = zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).nullish();
/** What every API version sends; `status`, `id` and `from` are gone since 1.52 and never read. */
const RawEvent = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    Type: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    Action: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    Actor: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ ID: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), Attributes }),
    timeNano: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
});
/**
 * One line of the engine's event stream in our shape; undefined for the types that nobody here asks about.
 *
 * @throws Error when the line is no event: https://docs.docker.com/reference/api/engine/version/v1.52/#operation/SystemEvents
 */
function parseEvent(line) {
    const refuse = (why, cause) => new Error(`a line of it is no event: ${why}`, { cause });
    const raw = (0,_shared_json_documents_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonDocument */ .dH)(line, RawEvent, refuse);
    const attributes = raw.Actor.Attributes ?? {};
    const id = /^[0-9a-f]{64}$/.test(raw.Actor.ID) && raw.Type === 'image' ? `sha256:${raw.Actor.ID}` : raw.Actor.ID;
    const event = { action: plainAction(raw.Action), time: raw.timeNano, id, attributes };
    const name = attributes['name'] ?? '';
    if (raw.Type === 'container')
        return { type: 'container', ...event, name, reference: attributes['image'] ?? '' };
    if (raw.Type !== 'image')
        return undefined;
    const reference = event.action === 'load' ? id : imageReference(id, name);
    return { type: 'image', ...event, name: reference, reference };
}
/** `exec_create: sh -c …` and `health_status: healthy` carry a detail behind the action. */
function plainAction(text) {
    const name = text.split(':', 1)[0]?.trim() ?? '';
    return ACTION_ALIASES[name] ?? name;
}
/** Podman's own words, which some of its versions let through. */
const ACTION_ALIASES = { died: 'die', remove: 'destroy', loadfromarchive: 'load' };
/** Docker's pull has the reference where other events have the ID, and only the repository as its name. */
function imageReference(id, name) {
    return id.startsWith('sha256:') && name !== '' ? name : id;
}


/***/ }),

/***/ 33995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B5: () => (/* binding */ clientEnvironment),
  connectEngine: () => (/* binding */ connectEngine),
  fD: () => (/* binding */ dockerodeOptions)
});

// UNUSED EXPORTS: endpointsToTry

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/dockerode/lib/docker.js
var lib_docker = __webpack_require__(39040);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
// EXTERNAL MODULE: ./build/src/process/environment.js
var environment = __webpack_require__(21178);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var shared_errors = __webpack_require__(80604);
// EXTERNAL MODULE: ./build/src/shared/host-policy.js
var host_policy = __webpack_require__(66228);
// EXTERNAL MODULE: ./build/src/engine/answers.js
var answers = __webpack_require__(96811);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./node_modules/cockatiel/dist/index.js
var dist = __webpack_require__(66090);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/src/image/archive.js + 4 modules
var archive = __webpack_require__(92034);
// EXTERNAL MODULE: ./build/src/image/reference.js
var image_reference = __webpack_require__(36950);
// EXTERNAL MODULE: ./build/src/shared/failure-causes.js
var failure_causes = __webpack_require__(10290);
// EXTERNAL MODULE: ./build/src/shared/text.js
var shared_text = __webpack_require__(60796);
// EXTERNAL MODULE: ./build/src/engine/build-context.js
var build_context = __webpack_require__(3030);
// EXTERNAL MODULE: ./build/src/engine/errors.js
var engine_errors = __webpack_require__(72993);
;// CONCATENATED MODULE: ./build/src/engine/streams.js




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
            for await (const line of readLines(this.#response)) {
                const event = (0,answers/* parseEvent */.wj)(line);
                if (event !== undefined)
                    yield event;
            }
        }
        catch (error) {
            if (this.#disposed)
                return;
            // The engine is well: a label of a container can be that long. Nobody can say what else this one did.
            if (error instanceof LongLineError)
                throw new engine_errors/* EngineError */.NJ(`the engine's events cannot be read: ${error.message}`, undefined, {
                    cause: error,
                });
            throw (0,engine_errors/* engineGone */.aC)(`its event stream broke: ${(0,shared_errors/* messageOf */.bD)(error)}`, this.#endpoint, error);
        }
        if (!this.#disposed)
            throw (0,engine_errors/* engineGone */.aC)('its event stream ended', this.#endpoint);
    }
    async [Symbol.asyncDispose]() {
        this.#disposed = true;
        this.#response.destroy();
    }
}
/** A response of the engine as a stream whose errors are ours, and whose end ends the response too. */
function responseStream(response, doing, endpoint, through = new external_node_stream_.PassThrough()) {
    response.on('error', error => through.destroy((0,engine_errors/* asEngineError */.Zn)(error, doing, endpoint)));
    through.on('close', () => response.destroy());
    return response.pipe(through);
}
/** dockerode's types promise less than it gives: a response is always the whole IncomingMessage. */
function asReadable(response) {
    if (response instanceof external_node_stream_.Readable)
        return response;
    throw new TypeError(`expected a stream from the engine, got ${typeof response}`);
}
const NEWLINE = 0x0a;
const LONGEST = 16 * 1024 * 1024;
class LongLineError extends Error {
}
function throwLongLine() {
    throw new LongLineError(`it sent a line of more than ${LONGEST} bytes`);
}
/**
 * The lines of a stream of bytes, without their ends, empty ones left out. A last line with no end is a line too.
 * Lines are split as bytes, so that a character is never cut in two.
 *
 * @param onLongLine gives what stands in the place of a line as soon as it has grown over 16 MiB, whose rest is left out;
 *   throws a LongLineError when not given
 */
async function* readLines(stream, onLongLine = throwLongLine) {
    let rest = [];
    let length = 0;
    let isLong = false;
    for await (const chunk of stream) {
        let from = 0;
        for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
            const line = isLong ? '' : joinedText([...rest, chunk.subarray(from, at)]);
            rest = [];
            length = 0;
            isLong = false;
            from = at + 1;
            if (line !== '')
                yield line;
        }
        if (isLong)
            continue;
        rest.push(chunk.subarray(from));
        length += chunk.length - from;
        if (length <= LONGEST)
            continue;
        rest = [];
        isLong = true;
        yield onLongLine();
    }
    const line = joinedText(rest);
    if (line !== '')
        yield line;
}
function joinedText(parts) {
    return Buffer.concat(parts).toString('utf8').trim();
}
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

;// CONCATENATED MODULE: ./build/src/engine/build.js








/** How long an engine may take to end a build that is cancelled; after it the connection is cut. */
const CANCELLED_BUILD_MS = 3_000;
/**
 * Builds with the engine's classic builder; the one that asks still has to look whether an image is there. A build
 * that is cancelled is over when this rejects, and its containers are gone.
 */
async function buildByEngineApi(docker, endpoint, request, onOutput, signal) {
    const output = new EngineBuildOutput(onOutput);
    const context = await packContext(request);
    const cancellation = new Cancellation(signal);
    try {
        signal.throwIfAborted();
        const asked = docker.buildImage(context.archive, buildOptions(request, context, cancellation.cut));
        await output.follow(cancellation.guard(asReadable(await asked)));
        signal.throwIfAborted();
    }
    catch (error) {
        signal.throwIfAborted();
        // A file of the context that went away meanwhile comes out of the request, as if the connection were broken.
        if (context.archive.errored)
            throw unreadableContext(request, context.archive.errored);
        const failure = (0,engine_errors/* asEngineError */.Zn)(error, 'build the candidate', endpoint);
        throw failure instanceof engine_errors/* EngineError */.NJ ? buildFailure(failure.message, output) : failure;
    }
    finally {
        cancellation.over();
        context.archive.destroy();
    }
    if (output.error !== undefined)
        throw buildFailure(output.error, output);
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
        this.#limit = setTimeout(() => this.#cut.abort(), CANCELLED_BUILD_MS);
        this.#hangUp();
    };
    #hangUp() {
        this.#response?.socket.end();
    }
}
/** The build ended without the image that was asked for, whatever it said. */
function nothingBuilt(request, output) {
    return buildFailure(`expected the image ${request.tag} with the labels of this run, got none`, output);
}
async function packContext(request) {
    try {
        return await (0,build_context/* packBuildContext */.nI)(request.contextDir, request.dockerfile, request.unsent);
    }
    catch (cause) {
        throw unreadableContext(request, cause);
    }
}
function unreadableContext({ contextDir }, cause) {
    return new shared_errors/* BuildError */.zS(`the build context ${contextDir} cannot be read: ${(0,shared_errors/* messageOf */.bD)(cause)}`, undefined, {
        cause,
    });
}
function buildOptions(request, context, abortSignal) {
    return {
        t: request.tag,
        dockerfile: context.dockerfile,
        labels: request.labels,
        buildargs: request.buildArgs,
        rm: true,
        forcerm: true,
        ...(request.pull && { pull: true }),
        ...(request.noCache && { nocache: true }),
        abortSignal,
        version: '1',
        ...(request.target !== undefined && { target: request.target }),
        ...(request.platform !== undefined && { platform: request.platform }),
    };
}
function buildFailure(said, output) {
    const where = output.step === undefined
        ? 'the build of the candidate failed'
        : `the build of the candidate failed at "${output.step}"`;
    const tail = output.tail === '' ? '' : `\nlast lines of output:\n${output.tail}`;
    const message = `${where}: ${said.trim()}${needsBuildKit(said) ? BUILDX_HINT : ''}${tail}`;
    const cause = (0,failure_causes/* classifyBuildFailure */.n5)(said, output.step);
    return cause === undefined ? new shared_errors/* BuildError */.zS(message, output.step) : new shared_errors/* IncidentError */.x1(cause, message);
}
const BUILDX_HINT = '; this Dockerfile needs BuildKit: install docker buildx, which is then used instead of the engine';
/** `--mount`, `COPY --link` and here-documents are unknown to the classic builder. */
function needsBuildKit(said) {
    return /buildkit|unknown flag: (mount|link|chmod|checksum|network|security|parents|exclude)|unknown instruction: .{0,300}(EOF|<<)/i.test(said);
}
const KEPT_LINES = 20;
/** A line of an engine may have 16 MiB. Of each that is kept, so much is enough to know it by. */
const MOST_CHARACTERS = 4_096;
const Line = schemas/* object */.Ikc({
    stream: schemas/* string */.YjP().optional(),
    status: schemas/* string */.YjP().optional(),
    id: schemas/* string */.YjP().optional(),
    progress: schemas/* string */.YjP().optional(),
    error: schemas/* string */.YjP().optional(),
    errorDetail: schemas/* object */.Ikc({ message: schemas/* string */.YjP().optional() }).optional(),
});
/** Follows the answer to a build. The engine says 200 for a build that fails: only a line tells. */
class EngineBuildOutput {
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
        for await (const line of readLines(response))
            await this.#take((0,engine_errors/* parseAnswerLine */.ak)(Line, line, 'build the candidate'));
    }
    /** The last 20 lines of output. */
    get tail() {
        return this.#tail.join('\n');
    }
    async #take(line) {
        const error = line.errorDetail?.message || line.error;
        if (error !== undefined)
            this.error ??= (0,shared_text/* cutText */.IN)(error, MOST_CHARACTERS);
        const text = line.stream ?? statusText(line);
        if (text === undefined || text === '')
            return;
        const step = /^step \d+\/\d+ ?: .*/im.exec(text)?.[0];
        if (step !== undefined)
            this.step = (0,shared_text/* cutText */.IN)(step, MOST_CHARACTERS);
        const last = (0,shared_text/* lastLines */.w$)(text, KEPT_LINES).map(one => (0,shared_text/* cutText */.IN)(one, MOST_CHARACTERS));
        this.#tail = [...this.#tail, ...last].slice(-KEPT_LINES);
        await this.#onText(text);
    }
}
/** A line of a pull, without the bars that redraw themselves. */
function statusText({ status, id, progress }) {
    if (status === undefined || progress !== undefined)
        return undefined;
    return `${id === undefined ? '' : `${id}: `}${status}\n`;
}

;// CONCATENATED MODULE: ./build/src/engine/engine.js
/** Where a client with no DOCKER_HOST looks. */
const DEFAULT_ENDPOINT = 'unix:///var/run/docker.sock';

// EXTERNAL MODULE: ./build/src/engine/kept-events.js
var kept_events = __webpack_require__(89902);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/src/engine/publishes-here.js


/** By which a process knows that it is in a container of Docker's or Podman's. */
const MARKS = ['/.dockerenv', '/run/.containerenv'];
/**
 * Whether a published port can be had at the loopback interface of this process. Not where the engine answers over TCP, nor
 * in a container that was given the socket of an engine outside of it; one beside it, in the same container, has its host name.
 *
 * @param hostOfEngine the name of the machine as the engine tells it; asked for where the socket alone does not tell
 */
async function publishesHere(endpoint, hostOfEngine, marks = MARKS) {
    if (!endpoint.startsWith('unix:'))
        return false;
    return !marks.some(mark => (0,external_node_fs_.existsSync)(mark)) || (await hostOfEngine()) === (0,external_node_os_.hostname)();
}

;// CONCATENATED MODULE: ./build/src/engine/docker.js














const REGISTRY_TIMEOUT_MS = 10_000;
const PULL_TIMEOUT_MS = 30 * 60_000;
const WATCHED = { type: ['container', 'image'] };
/**
 * For a container whose files are still in use by the engine itself, which may be writing down that it ended: seen with
 * Docker 20.10 as "unable to remove filesystem … directory not empty" when many containers end at once.
 */
const REMOVAL = (0,dist.retry)((0,dist.handleWhen)(({ message }) => /unable to remove filesystem|failed to remove .{0,300}filesystem/i.test(message)), { maxAttempts: 5, backoff: new dist.ExponentialBackoff({ initialDelay: 100, generator: dist.noJitterGenerator }) });
/** An engine that speaks the Docker Engine API. Every error that leaves it is one of ours. */
class DockerEngine {
    tellsImagesLate = false;
    logsHinderRemoval = true;
    losesEvents = true;
    transport;
    #endpoint;
    #version;
    /** @param version as the engine told it: to answer, it starts programs of its own */
    constructor(transport, version) {
        this.transport = transport;
        this.#version = version;
        this.#endpoint = transport.endpoint;
    }
    async facts() {
        const endpoint = this.#endpoint;
        const isHere = await publishesHere(endpoint, () => this.#hostName());
        const { name, version, apiVersion, platform } = this.#version;
        const place = { endpoint, isDefault: await isDefault(endpoint), publishesHere: isHere };
        return { ...place, name, version, apiVersion, platform };
    }
    async image(reference) {
        const ask = (docker) => docker.getImage(reference).inspect();
        return this.#find(`inspect the image ${reference}`, reference, ask, answers/* ImageShape */.bg);
    }
    async tag(imageId, repository, tag) {
        const doing = `tag ${imageId} as ${repository}:${tag}`;
        await this.#ask(doing, docker => docker.getImage(imageId).tag({ repo: repository, tag }));
    }
    async makeEmptyImage(reference, labels) {
        const doing = `make the empty image ${reference}`;
        const changes = Object.entries(labels).map(([key, value]) => `LABEL ${key}=${value}`);
        const files = external_node_stream_.Readable.from([archive/* EMPTY_TAR */.Uq], { objectMode: false });
        // A stream is read but once, and its event must not come twice.
        const response = await this.transport.ask({ doing, once: true }, docker => docker.importImage(files, { repo: reference, changes }));
        for await (const line of readLines(asReadable(response)))
            (0,engine_errors/* throwErrorLine */.HX)(line, doing, this.#endpoint);
        const image = await this.image(reference);
        if (image === undefined)
            throw new engine_errors/* EngineError */.NJ(`the engine could not ${doing}: it is not there`);
        return image.id;
    }
    async history(reference) {
        const doing = `tell the history of the image ${reference}`;
        return this.#find(doing, reference, docker => docker.getImage(reference).history(), answers/* HistoryShape */.Yr);
    }
    async namedImages() {
        const doing = 'list the images';
        const answer = await this.#ask(doing, docker => docker.listImages());
        const all = (0,engine_errors/* parseAnswer */.Wp)(schemas/* array */.YOg(answers/* ImageListed */.$y), answer, doing);
        return all.filter(({ tags, digests = [] }) => tags.length + digests.length > 0);
    }
    async imagesWithLabel(label) {
        const doing = `list the images labelled ${label}`;
        const ask = (docker) => docker.listImages({ filters: { label: [label] } });
        return (0,engine_errors/* parseAnswer */.Wp)(schemas/* array */.YOg(answers/* ImageListed */.$y), await this.#ask(doing, ask), doing);
    }
    async untag(reference) {
        const ask = (docker) => docker.getImage(reference).remove();
        await this.#ask(`remove the tag ${reference}`, ask).catch(unlessNotFound);
    }
    async pull(reference, platform, signal) {
        const doing = `pull ${reference} for ${platform}`;
        const call = { doing, timeoutMs: PULL_TIMEOUT_MS, signal };
        // The answer begins before anything is pulled, so that it is read as part of the attempt.
        const pull = async (docker) => {
            const response = await docker.pull(reference, { platform });
            for await (const line of readLines(asReadable(response)))
                (0,engine_errors/* throwErrorLine */.HX)(line, doing, this.#endpoint);
        };
        await this.transport.hosts.ask((0,image_reference/* registryHost */.U$)(reference), call, own => this.transport.attempt(doing, pull, own));
    }
    async save(reference) {
        const doing = `save the image ${reference}`;
        return this.#stream(docker => docker.getImage(reference).get(), doing);
    }
    async load(archive) {
        const doing = 'load an image';
        const response = await this.transport.ask({ doing, once: true }, docker => docker.loadImage(archive, { quiet: true }));
        for await (const line of readLines(asReadable(response)))
            (0,engine_errors/* throwErrorLine */.HX)(line, doing, this.#endpoint);
    }
    async container(idOrName) {
        const ask = (docker) => docker.getContainer(idOrName).inspect();
        return this.#find(`inspect the container ${idOrName}`, idOrName, ask, answers/* ContainerShape */.h);
    }
    async containersWithLabel(label) {
        return this.#list(`labelled ${label}`, { all: true, filters: { label: [label] } });
    }
    async containersOf(reference) {
        // The filter finds those of images that were made from it as well.
        const found = await this.#list(`of ${reference}`, { all: true, filters: { ancestor: [reference] } });
        return found.filter(container => (0,image_reference/* sameReference */.kP)(container.reference, reference));
    }
    async runningContainers(publishing) {
        if (publishing === undefined)
            return this.#list('that run', {});
        return this.#list(`that publish port ${publishing}`, { filters: { publish: [`${publishing}/tcp`] } });
    }
    async removeContainer(id) {
        const ask = (docker) => docker.getContainer(id).remove({ force: true, v: true });
        const remove = () => this.#ask(`remove the container ${id}`, ask);
        await REMOVAL.execute(remove).catch((error) => {
            if (!/removal of container .{0,300} is already in progress/i.test((0,shared_errors/* messageOf */.bD)(error)))
                unlessNotFound(error);
        });
    }
    async logs(id) {
        const doing = `follow the logs of ${id}`;
        const ask = (docker) => docker.getContainer(id).logs({ follow: true, stdout: true, stderr: true });
        return this.#stream(ask, doing, new Unframe());
    }
    async attach(id) {
        const ask = (docker) => docker.getContainer(id).attach({ stream: true, stdout: true, stderr: true });
        return this.#stream(ask, `attach to the container ${id}`, new Unframe());
    }
    async watch() {
        const ask = (docker) => docker.getEvents({ filters: WATCHED });
        return new ResponseEvents(asReadable(await this.#ask('report its events', ask)), this.#endpoint);
    }
    async keptEvents(from, to) {
        const range = (0,kept_events/* keptRange */.wI)(from, to);
        // The answer begins before anything is read of it, so that it is read as part of the attempt.
        return this.#ask('repeat its events', async (docker) => {
            const response = asReadable(await docker.getEvents({ ...range, filters: WATCHED }));
            return (0,kept_events/* readKeptEvents */.oJ)(readLines(response, () => kept_events/* UNREADABLE_LINE */.nX), from, to);
        });
    }
    async build(request, onOutput, signal) {
        const output = await buildByEngineApi(this.transport.docker, this.#endpoint, request, onOutput, signal);
        const built = await this.image(request.tag);
        const ours = Object.entries(request.labels).every(([key, value]) => built?.labels[key] === value);
        if (built === undefined || !ours)
            throw nothingBuilt(request, output);
    }
    async inRegistry(reference) {
        const doing = `ask the registry for ${reference}`;
        const call = { doing, timeoutMs: REGISTRY_TIMEOUT_MS, signal: new AbortController().signal };
        const ask = (docker) => this.publishedDigest(docker, reference, doing);
        try {
            const digest = await this.transport.hosts.ask((0,image_reference/* registryHost */.U$)(reference), call, signal => this.transport.attempt(doing, ask, signal).catch(unlessNobodyIsThere));
            return { state: 'present', digest };
        }
        catch (error) {
            if (error instanceof shared_errors/* IncidentError */.x1 && error.kind === 'engine-gone')
                throw error;
            return (0,engine_errors/* registryRefusal */.AE)(error, reference);
        }
    }
    /** Rejects when the registry has no such reference; undefined when it has one and the engine does not tell its digest. */
    async publishedDigest(docker, reference, doing) {
        const answer = await docker.getImage(reference).distribution();
        return (0,engine_errors/* parseAnswer */.Wp)(answers/* DistributionShape */.Ev, answer, doing).Descriptor.digest;
    }
    async #hostName() {
        const doing = 'tell the name of its machine';
        return (0,engine_errors/* parseAnswer */.Wp)(answers/* InfoShape */.Sb, await this.#ask(doing, docker => docker.info()), doing).Name;
    }
    async #list(which, options) {
        const doing = `list the containers ${which}`;
        const ask = (docker) => docker.listContainers(options);
        return (0,engine_errors/* parseAnswer */.Wp)(schemas/* array */.YOg(answers/* ContainerListed */.p_), await this.#ask(doing, ask), doing);
    }
    /** @param name what is looked for. An event may have none, and then the path of the question would be that of another one. */
    async #find(doing, name, ask, shape) {
        if (name === '')
            return undefined;
        const found = await this.#ask(doing, ask).catch(unlessNotFound);
        return found === undefined ? undefined : (0,engine_errors/* parseAnswer */.Wp)(shape, found, doing);
    }
    /** Without a limit: an engine may have nothing to send for a while. */
    async #stream(ask, doing, through) {
        const response = await this.transport.ask({ doing, timeoutMs: Number.POSITIVE_INFINITY }, ask);
        return responseStream(asReadable(response), doing, this.#endpoint, through);
    }
    #ask(doing, ask) {
        return this.transport.ask({ doing }, ask);
    }
}
/** Where nobody listens on this machine, or nobody has the name, nobody does a moment later: that is an answer. */
function unlessNobodyIsThere(error) {
    const message = (0,shared_errors/* messageOf */.bD)(error);
    const nobody = /dial tcp (127\.[\d.]+|\[::1\]):\d+: connect: connection refused|lookup \S{1,253}(?: on \S{1,100})?: no such host/;
    throw nobody.test(message) ? new engine_errors/* EngineError */.NJ(message, undefined, { cause: error }) : error;
}
function unlessNotFound(error) {
    if (!(0,engine_errors/* isNotFound */.c4)(error))
        throw error;
}
/** Compared after links are followed: on many machines /var/run is one, and Podman's docker.sock another. */
async function isDefault(endpoint) {
    const path = (text) => (0,promises_.realpath)(text.replace('unix://', '')).catch(() => undefined);
    const [own, usual] = await Promise.all([path(endpoint), path(DEFAULT_ENDPOINT)]);
    return own !== undefined && own === usual;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
;// CONCATENATED MODULE: ./build/src/engine/podman.js








const Imported = schemas/* object */.Ikc({ Id: schemas/* string */.YjP() });
const Published = schemas/* object */.Ikc({ schemaVersion: schemas/* number */.aig() });
const Publisher = schemas/* looseObject */._H3({
    Ports: schemas/* array */.YOg(schemas/* object */.Ikc({ PublicPort: schemas/* number */.aig().optional(), Type: schemas/* string */.YjP().optional() })).nullish(),
});
/** Podman, by the API of Docker that it offers, except for what it does otherwise there: seen with 5.4. */
class PodmanEngine extends DockerEngine {
    tellsImagesLate = true;
    logsHinderRemoval = false;
    /** Its stream is read from the file, or the journal, that is its list. */
    losesEvents = false;
    /**
     * Docker's import leaves a file in the engine's temporary folder each time; Podman's own does not. Each image has a layer
     * of its own, because Podman loses one that is taken by an image while the last other image that has it is removed.
     */
    async makeEmptyImage(reference, labels) {
        const doing = `make the empty image ${reference}`;
        const { repository, tag } = (0,image_reference/* parseReference */.F2)(reference);
        const changes = Object.entries(labels).map(([key, value]) => `LABEL ${key}=${value}`);
        const options = { reference: `${repository}:${tag}`, changes };
        const request = { method: 'POST', path: '/libpod/images/import?', options, file: await ownLayer() };
        const answer = await this.transport.ask({ doing, once: true }, docker => send(docker, request));
        return (0,answers/* withAlgorithm */.Kb)((0,engine_errors/* parseAnswer */.Wp)(Imported, answer, doing).Id);
    }
    /** It knows no filter for published ports. */
    async runningContainers(publishing) {
        if (publishing === undefined)
            return super.runningContainers();
        const doing = `list the containers that publish port ${publishing}`;
        const answer = await this.transport.ask({ doing }, docker => docker.listContainers());
        const rows = (0,engine_errors/* parseAnswer */.Wp)(schemas/* array */.YOg(Publisher), answer, doing).filter(({ Ports }) => Ports?.some(({ PublicPort, Type }) => PublicPort === publishing && Type === 'tcp'));
        return (0,engine_errors/* parseAnswer */.Wp)(schemas/* array */.YOg(answers/* ContainerListed */.p_), rows, doing);
    }
    /** Docker's question to a registry is unknown to it; its own is answered without a digest. */
    async publishedDigest(docker, reference, doing) {
        const path = `/libpod/manifests/${encodeURIComponent(reference)}/json`;
        (0,engine_errors/* parseAnswer */.Wp)(Published, await send(docker, { method: 'GET', path }), doing);
    }
    /** A removal alone asks the container to end, and waits ten seconds before it is killed. */
    async removeContainer(id) {
        const doing = `kill the container ${id}`;
        await this.transport.ask({ doing }, docker => docker.getContainer(id).kill()).catch(unlessEnded);
        await super.removeContainer(id);
    }
    /** Where a container needs the image, only the name goes: a build that was cancelled leaves one that no list shows. */
    async untag(reference) {
        try {
            await super.untag(reference);
        }
        catch (error) {
            if (!(error instanceof engine_errors/* EngineError */.NJ && error.status === 409))
                throw error;
            const { repository: repo, tag } = (0,image_reference/* parseReference */.F2)(reference);
            const path = `/libpod/images/${encodeURIComponent(reference)}/untag?`;
            const request = { method: 'POST', path, options: { repo, tag } };
            const doing = `remove the name ${reference}`;
            await this.transport.ask({ doing }, docker => send(docker, request)).catch(unlessGone);
        }
    }
}
async function ownLayer() {
    const layer = (0,tar_stream.pack)();
    layer.entry({ name: (0,external_node_crypto_.randomUUID)() }, '');
    layer.finalize();
    return await (0,consumers_.buffer)(layer);
}
/** Podman's own API: https://docs.podman.io/en/v5.4.2/_static/api.html */
function send(docker, request) {
    const statusCodes = { 200: true, 201: true, 400: 'bad parameter', 404: 'not found', 500: 'server error' };
    return new Promise((resolve, reject) => {
        docker.modem.dial({ ...request, statusCodes }, (error, answer) => error ? reject(error) : resolve(answer));
    });
}
/** Podman may have removed the image itself before it came upon a layer that is needed. */
function unlessGone(error) {
    if (!(0,engine_errors/* isNotFound */.c4)(error))
        throw error;
}
/** 404: it is gone; 409: it does not run. */
function unlessEnded(error) {
    if (!(error instanceof engine_errors/* EngineError */.NJ && (error.status === 404 || error.status === 409)))
        throw error;
}

// EXTERNAL MODULE: ./build/src/shared/retry-after.js
var retry_after = __webpack_require__(37922);
;// CONCATENATED MODULE: ./build/src/engine/transport.js



const ANSWER_TIMEOUT_MS = 60_000;
/** How an engine is asked: over TCP by the policy of its host, over a socket of this machine with a time limit. */
class EngineTransport {
    /** For what has no limit but its own. */
    docker;
    endpoint;
    hosts;
    #host;
    constructor(docker, endpoint, hosts) {
        this.docker = docker;
        this.endpoint = endpoint;
        this.hosts = hosts;
        refuseRedirects(docker);
        this.#host = endpoint.startsWith('unix:') ? undefined : new URL(endpoint).host;
    }
    /** The engine's answer. Every error is one of ours. */
    async ask(question, ask) {
        const { doing, timeoutMs = ANSWER_TIMEOUT_MS, once = false } = question;
        const limit = Number.isFinite(timeoutMs) ? timeoutMs : undefined;
        const late = () => (0,engine_errors/* engineGone */.aC)(`could not ${doing} within ${(0,shared_text/* formatSeconds */.Xo)(timeoutMs)}`, this.endpoint);
        const call = { doing, once, late, timeoutMs: limit, alsoPassing: 'engine-gone', signal: NEVER };
        return this.hosts.ask(this.#host, call, signal => this.attempt(doing, ask, signal));
    }
    /** One attempt. What it has opened is closed when `signal` aborts. */
    async attempt(doing, ask, signal) {
        const answered = new AbortController();
        try {
            return await Promise.race([
                ask(signal === NEVER ? this.docker : abortable(this.docker, signal)),
                rejectWhenAborted(signal, answered.signal),
            ]);
        }
        catch (error) {
            throw (0,engine_errors/* asEngineError */.Zn)(error, doing, this.endpoint);
        }
        finally {
            answered.abort();
        }
    }
}
// A cancelled run still has to clean up by the same engine; whoever does not want to wait for an answer says so.
const NEVER = new AbortController().signal;
// dockerode's promises never settle when a connection breaks in the middle of an answer.
function rejectWhenAborted(signal, over) {
    return new Promise((_, reject) => {
        const abort = () => reject(new Error('aborted'));
        if (signal.aborted)
            abort();
        signal.addEventListener('abort', abort, { once: true, signal: over });
    });
}
function withRetryAfter(error, { headers }) {
    const retryAfterMs = (0,retry_after/* parseRetryAfter */.m)(headers?.['retry-after']);
    return error === null || retryAfterMs === undefined ? error : Object.assign(error, { retryAfterMs });
}
/** No engine sends its client elsewhere, and docker-modem throws where nobody catches when it follows to a bare path. */
function refuseRedirects(docker) {
    const modem = docker.modem;
    const { buildRequest } = modem;
    modem.buildRequest = function (options, ...rest) {
        buildRequest.call(this, { ...options, maxRedirects: 0 }, ...rest);
    };
}
/**
 * A client whose requests end with `signal`, which dockerode hands on for some questions only, and whose errors keep the
 * `Retry-After` of an answer, which it throws away.
 */
function abortable(docker, signal) {
    const own = docker.modem;
    const modem = Object.assign(Object.create(own), {
        dial(options, callback) {
            own.dial.call(modem, { ...options, abortSignal: signal }, callback);
        },
        buildPayload(...args) {
            const [response, callback] = [args[5], args.at(-1)];
            const told = (error, answer) => callback(withRetryAfter(error, response), answer);
            own.buildPayload.call(modem, ...args.slice(0, -1), told);
        },
    });
    return Object.assign(Object.create(docker), { modem });
}

;// CONCATENATED MODULE: ./build/src/engine/connect.js















/** The newest Engine API that this program was written for, and the oldest that has all it uses. */
const NEWEST = '1.52';
const OLDEST = '1.30';
// As long as a machine with all its processors taken may need, and no longer than somebody waits for a dead engine.
const CONNECT_TIMEOUT_MS = 30_000;
/**
 * The first engine that answers, its API version negotiated. Rejects with a UsageError when DOCKER_HOST cannot be used,
 * and with the incident `engine-gone`, which lists what was tried, when nothing answers.
 */
async function connectEngine(env, hosts = new host_policy/* HostPolicies */.n()) {
    const failures = [];
    for (const endpoint of endpointsToTry(env)) {
        try {
            return await openEngine(endpoint, env, hosts);
        }
        catch (error) {
            if (error instanceof shared_errors/* UsageError */.eb)
                throw error;
            failures.push(`${endpoint} (${failureReason(error)})`);
        }
    }
    const wayOut = 'start Docker or Podman, or set DOCKER_HOST to the socket of a running engine';
    throw new shared_errors/* IncidentError */.x1('engine-gone', `no container engine answers: tried ${failures.join(', ')}; ${wayOut}`);
}
async function openEngine(endpoint, env, hosts) {
    const options = dockerodeOptions(endpoint, env);
    const stranger = new EngineTransport(new lib_docker(options), endpoint, hosts);
    const question = { doing: 'tell its version', timeoutMs: CONNECT_TIMEOUT_MS };
    const version = answers/* EngineVersion */.BM.parse(await stranger.ask(question, docker => docker.version()));
    const docker = new lib_docker({ ...options, version: `v${negotiate(version, endpoint)}` });
    const transport = new EngineTransport(docker, endpoint, hosts);
    return new (version.name === 'Podman' ? PodmanEngine : DockerEngine)(transport, version);
}
/** The newer of the versions that both sides know. */
function negotiate({ apiVersion: newest, oldest = OLDEST }, endpoint) {
    if (isOlder(newest, OLDEST) || isOlder(NEWEST, oldest)) {
        throw new shared_errors/* UsageError */.eb(`the engine at ${endpoint} speaks API ${oldest} to ${newest}, expected one of ${OLDEST} to ${NEWEST}; ` +
            'use an engine, or a release of compat-gate, that fits');
    }
    return isOlder(newest, NEWEST) ? newest : NEWEST;
}
function isOlder(a, b) {
    const [x = 0, y = 0] = a.split('.').map(Number);
    const [u = 0, v = 0] = b.split('.').map(Number);
    return x === u ? y < v : x < u;
}
function failureReason(error) {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    if (error instanceof errors/* ZodError */.G)
        return 'what answers is no container engine';
    return (0,shared_errors/* messageOf */.bD)(cause);
}
/** The endpoints to try, in order: DOCKER_HOST alone when it is set, else the usual sockets of Docker and Podman. */
function endpointsToTry(env) {
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
function dockerodeOptions(endpoint, env) {
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
        return { ...none, socketPath, protocol: 'http', agent: once(new external_node_http_.Agent(KEPT)) };
    const url = tcpUrl(endpoint);
    const tls = usesTls(env, url.port);
    // A URL has an address of IPv6 in brackets, and a socket without.
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const options = { ...none, host, port: url.port || (tls ? '2376' : '2375') };
    return tls
        ? { ...options, protocol: 'https', ...certificates(env), agent: once(new external_node_https_.Agent(KEPT)) }
        : { ...options, protocol: 'http', agent: once(new external_node_http_.Agent(KEPT)) };
}
// Not by `Connection: close`: such a question can lose an answer that comes before all of it is sent.
const KEPT = { keepAlive: true };
/**
 * Opens a connection for each question: the other side may close a used one while the next question is on its way. It has a
 * text of its own because docker-modem 5.0.7 makes one of it for every question, to the last field of every open connection.
 */
function once(agent) {
    return Object.assign(agent, { keepSocketAlive: () => false, [external_node_util_.inspect.custom]: () => 'an agent' });
}
function tcpUrl(endpoint) {
    if (endpoint.startsWith('ssh://')) {
        throw new shared_errors/* UsageError */.eb(`DOCKER_HOST=${endpoint}: ssh:// is not supported; forward the socket and use unix://<path>`);
    }
    if (!/^(tcp|https?):\/\/[^/]+\/?$/.test(endpoint) || !URL.canParse(endpoint)) {
        throw new shared_errors/* UsageError */.eb(`DOCKER_HOST: expected unix:///<path> or tcp://<host>:<port>, got ${JSON.stringify(endpoint)}`);
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
        throw new shared_errors/* UsageError */.eb(`TLS to the engine needs ${path}, which cannot be read; set DOCKER_CERT_PATH`, {
            cause,
        });
    }
}
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
    return (0,environment/* allowedEnvironment */.m0)(env, [...CLIENT, ...more], { ...host, [environment/* RUN_MARK */.GT]: run });
}


/***/ }),

/***/ 72993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ registryRefusal),
/* harmony export */   HX: () => (/* binding */ throwErrorLine),
/* harmony export */   NJ: () => (/* binding */ EngineError),
/* harmony export */   Wp: () => (/* binding */ parseAnswer),
/* harmony export */   Zn: () => (/* binding */ asEngineError),
/* harmony export */   aC: () => (/* binding */ engineGone),
/* harmony export */   ak: () => (/* binding */ parseAnswerLine),
/* harmony export */   c4: () => (/* binding */ isNotFound)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36950);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80604);
/* harmony import */ var _shared_failure_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10290);
/* harmony import */ var _shared_json_documents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57886);
/* harmony import */ var _shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31297);






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
const GONE_CODES = /^(ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|EACCES|ENOTSOCK|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)$/;
/** What no engine says, but something that stands before one. */
const PROXY_STATUSES = new Map([
    [429, 'rate-limited'],
    [502, 'engine-gone'],
    [503, 'engine-gone'],
    [504, 'engine-gone'],
]);
/** Turns anything thrown by the transport or the engine into one of our errors. `doing` completes "could not …". */
function asEngineError(thrown, doing, endpoint) {
    if (thrown instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IncidentError */ .x1 || thrown instanceof EngineError)
        return thrown;
    const status = statusOf(thrown);
    const said = engineMessage(thrown);
    if (status === undefined && isEngineGone(thrown))
        return engineGone(`could not ${doing}: ${said}`, endpoint, thrown);
    const message = `the engine could not ${doing}: ${said}`;
    const proxy = PROXY_STATUSES.get(status);
    const kind = status === 404 ? undefined : ((0,_shared_failure_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .classifyFailure */ .XE)(said) ?? proxy);
    const asked = proxy === undefined ? message : `${message} (HTTP status ${status})`;
    if (kind !== undefined)
        return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IncidentError */ .x1(kind, asked, { cause: thrown, retryAfterMs: numberIn(thrown, 'retryAfterMs') });
    return new EngineError(message, status, { cause: thrown });
}
/** A line of an answer that is sent while the engine still works: it may tell of a failure after the fact. */
function throwErrorLine(line, doing, endpoint) {
    const { error } = parseAnswerLine(ErrorLine, line, doing);
    if (error !== undefined)
        throw asEngineError(new Error(error), doing, endpoint);
}
const ErrorLine = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ error: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() });
/** The engine's answer in our shape; an EngineError that names what is wrong when it has another one. */
function parseAnswer(shape, answer, doing) {
    const parsed = shape.safeParse(answer);
    if (parsed.success)
        return parsed.data;
    throw unusable(doing, (0,_shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .describeSchemaError */ .LA)(parsed.error, answer), parsed.error);
}
/** The same for a line of JSON. */
function parseAnswerLine(shape, line, doing) {
    return (0,_shared_json_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonDocument */ .dH)(line, shape, (why, cause) => unusable(doing, why, cause));
}
function unusable(doing, why, cause) {
    return new EngineError(`the engine could not ${doing}: its answer cannot be used: ${why}`, undefined, {
        cause,
    });
}
/** The engine does not answer (any more). */
function engineGone(what, endpoint, cause) {
    const hint = 'check that it is running and that this user may use its socket';
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IncidentError */ .x1('engine-gone', `the engine at ${endpoint} is gone: ${what}; ${hint}`, { cause });
}
/** Podman says 500 of a container that goes while it is asked about. */
function isNotFound(error) {
    return statusOf(error) === 404 || /found in database: no such container/.test((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error));
}
function statusOf(thrown) {
    if (thrown instanceof EngineError)
        return thrown.status;
    return numberIn(thrown, 'statusCode');
}
function isEngineGone(thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
    return GONE_CODES.test(code) || /socket hang up|aborted|premature close/i.test((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown));
}
/** The engine's message without dockerode's `(HTTP code 404) no such image - ` before it. */
function engineMessage(thrown) {
    return (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)
        .replace(/^\(HTTP code \d+\) [^-]*- /, '')
        .trim();
}
function numberIn(value, key) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const found = Reflect.get(value, key);
    return typeof found === 'number' ? found : undefined;
}
/** What the engine said, without the sentence in which an error of ours tells of it. */
function engineWords(error) {
    return engineMessage(error instanceof EngineError ? error.cause : error);
}
/** What a failed question to the registry means: an engine that does not know the question answers 404 too. */
function registryRefusal(error, reference) {
    const detail = (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    // An answer, so no word of ours about a question that failed.
    if ((0,_image_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .saysAbsent */ .iE)('engine', detail, reference))
        return { state: 'absent', detail: engineWords(error) };
    if (statusOf(error) === 404)
        return { state: 'unknown', detail: `the engine cannot ask registries (${detail})` };
    return { state: 'unknown', detail };
}


/***/ }),

/***/ 89902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ eventKey),
/* harmony export */   nX: () => (/* binding */ UNREADABLE_LINE),
/* harmony export */   oJ: () => (/* binding */ readKeptEvents),
/* harmony export */   wI: () => (/* binding */ keptRange)
/* harmony export */ });
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96811);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72993);


/** Far longer than an engine takes from noting the time of an event to putting the event into its list. */
const OUT_OF_ORDER_S = 10;
/**
 * The same for an event on the stream and in the list. A time is exact to 256 ns here, within which no engine does one thing
 * twice to one container or image.
 */
function eventKey({ time, type, action, id }) {
    return `${time} ${type} ${action} ${id}`;
}
/**
 * What to ask for both events and all between them, in seconds by the engine's own clock, also where that was set back
 * meanwhile. The answer ends by itself only some time after them: its reader has to stop at the second one.
 */
function keptRange(from, to) {
    return {
        since: Math.max(0, Math.floor(Math.min(from.time, to.time) / 1e9) - OUT_OF_ORDER_S),
        until: Math.ceil(Math.max(from.time, to.time) / 1e9) + OUT_OF_ORDER_S,
    };
}
/** In the place of a line that is too long to be read. */
const UNREADABLE_LINE = 'an event that cannot be read';
/**
 * The events after the first one, up to the second, in the order of the list; undefined where it does not hold both.
 *
 * @throws EngineError when an event between them cannot be read; those of others, before them, are nobody's concern
 */
async function readKeptEvents(lines, from, to) {
    const [first, last] = [eventKey(from), eventKey(to)];
    let found;
    let isOldest = true;
    for await (const line of lines) {
        if (line === UNREADABLE_LINE) {
            if (found !== undefined)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EngineError */ .NJ(`${line} is among those that the engine keeps`);
            continue;
        }
        const event = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEvent */ .wj)(line);
        if (event === undefined)
            continue;
        // The list begins after both: neither will come.
        if (isOldest && event.time > Math.max(from.time, to.time))
            return undefined;
        isOldest = false;
        found?.push(event);
        const key = eventKey(event);
        if (key === first)
            found = [];
        if (key === last)
            return found;
    }
    return undefined;
}


/***/ }),

/***/ 92034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uq: () => (/* binding */ EMPTY_TAR),
  i_: () => (/* binding */ archiveFacts),
  p_: () => (/* binding */ openArchive),
  _u: () => (/* binding */ readCheckedArchive),
  _d: () => (/* binding */ writeArchive)
});

// UNUSED EXPORTS: readArchive

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(80604);
// EXTERNAL MODULE: ./build/src/shared/files.js
var shared_files = __webpack_require__(82140);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_zlib_, 2);
;// CONCATENATED MODULE: ./build/src/image/unpacked-digest.js



/**
 * The digest of what some bytes hold: unpacked where gzip or zstd has packed them, else as they are. It never throws, so that
 * whoever reads a whole archive comes to its end.
 */
class UnpackedDigest {
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #unpacker;
    /** Resolves when nothing more comes out of the unpacker. */
    #ended;
    #state = 'new';
    #problem;
    async write(chunk) {
        if (this.#state === 'new')
            this.#begin(chunk);
        if (this.#state === 'over')
            return;
        const unpacker = this.#unpacker;
        if (unpacker === undefined)
            this.#hash.update(chunk);
        else
            await Promise.race([new Promise(done => unpacker.write(chunk, done)), this.#ended]);
    }
    async end() {
        if (this.#state === 'open')
            this.#unpacker?.end();
        await this.#ended;
        if (this.#problem !== undefined)
            return { problem: this.#problem };
        return { digest: `sha256:${this.#hash.digest('hex')}` };
    }
    #begin(first) {
        this.#state = 'open';
        try {
            this.#unpacker = unpackerOf(first);
        }
        catch (error) {
            this.#fail(error);
        }
        const unpacker = this.#unpacker?.on('data', chunk => this.#hash.update(chunk));
        if (unpacker === undefined)
            return;
        this.#ended = new Promise(resolve => {
            unpacker.on('close', resolve);
            // Before all bytes were given, when something else follows the packed content in one chunk.
            unpacker.on('end', () => {
                this.#state = 'over';
                resolve();
            });
            unpacker.on('error', error => {
                this.#fail(error);
                resolve();
            });
        });
    }
    #fail(error) {
        this.#problem ??= (0,errors/* messageOf */.bD)(error);
        this.#state = 'over';
    }
}
// By how it begins, as engines do: https://github.com/containerd/containerd/blob/main/pkg/archive/compression/compression.go
function unpackerOf(first) {
    const begin = first.subarray(0, 4).toString('hex');
    if (begin.startsWith('1f8b'))
        return external_node_zlib_.createGunzip();
    if (begin !== '28b52ffd')
        return undefined;
    const { createZstdDecompress } = external_node_zlib_namespaceObject;
    if (createZstdDecompress !== undefined)
        return createZstdDecompress();
    throw new Error('it is packed with zstd, which this Node cannot read: use 22.15 or later');
}

;// CONCATENATED MODULE: ./build/src/image/archive-entries.js




// Configurations and manifests are small; what is larger is a layer, or JSON that somebody has made as large as one.
const SMALL_BYTES = 4 << 20;
const LARGEST_JSON = 32 << 20;
/** A name in an archive as engines understand it: from the root, whether it says so or not, without `./` and the like. */
function entryName(name) {
    return external_node_path_.posix.resolve('/', name).slice(1);
}
/**
 * Reads a tar archive to its end. The content of a large file is never held in memory.
 *
 * @param digests whether to compute the digest of what each file holds, which costs the processor as much again
 * @throws Error when it is no archive, or is cut off
 */
async function readArchiveEntries(archive, digests) {
    const entries = {
        files: new Map(),
        links: new Map(),
        twice: undefined,
        behindLink: undefined,
    };
    const names = new Set();
    const tar = (0,tar_stream.extract)();
    const reading = (0,promises_.pipeline)(archive, tar);
    // It is awaited only after the last entry, and until then its error comes out of the entries as well.
    reading.catch(() => undefined);
    for await (const entry of tar) {
        entry.on('error', () => undefined);
        const { name, type, linkname, size } = entry.header;
        const own = entryName(name);
        if (type !== 'directory' && names.has(own))
            entries.twice ??= own;
        names.add(own);
        if (type === 'symlink')
            entries.links.set(own, entryName(external_node_path_.posix.resolve('/', external_node_path_.posix.dirname(own), linkname ?? '')));
        const isSmall = (size ?? 0) <= SMALL_BYTES;
        if (type === 'file' && (isSmall || digests))
            entries.files.set(own, await readEntry(entry, isSmall, digests));
        else
            entry.resume();
    }
    await reading;
    entries.behindLink = [...names].find(name => foldersAbove(name).some(folder => entries.links.has(folder)));
    return entries;
}
function foldersAbove(name) {
    const folder = external_node_path_.posix.dirname(name);
    return folder === '.' ? [] : [folder, ...foldersAbove(folder)];
}
async function readEntry(entry, isSmall, digests) {
    const chunks = [];
    const digest = digests ? new UnpackedDigest() : undefined;
    let bytes = 0;
    let isKept = isSmall;
    let isJson = false;
    for await (const chunk of entry) {
        if (bytes === 0)
            isKept ||= isJson = mayBeJson(chunk);
        bytes += chunk.length;
        if (!isSmall && bytes > LARGEST_JSON)
            isKept = false;
        if (isKept)
            chunks.push(chunk);
        else
            chunks.length = 0;
        await digest?.write(chunk);
    }
    const tooLong = isJson && !isKept;
    return {
        ...(isKept && { content: Buffer.concat(chunks) }),
        ...(tooLong && { tooLong }),
        ...(await digest?.end()),
    };
}
/** Whether a file begins as JSON does, perhaps after blanks. A layer begins with the name of a file, or is compressed. */
function mayBeJson(start) {
    return /^[\s]*([{[]|$)/.test(start.toString('latin1'));
}

// EXTERNAL MODULE: ./build/src/shared/json-documents.js
var json_documents = __webpack_require__(57886);
;// CONCATENATED MODULE: ./build/src/image/misread-keys.js
/** Of manifest.json, and of manifests and indexes: https://github.com/opencontainers/image-spec */
const SAVED_KEYS = ['Config', 'RepoTags', 'Layers'];
const MANIFEST_KEYS = [
    'config',
    'layers',
    'manifests',
    'digest',
    'mediaType',
    'schemaVersion',
    'size',
    'urls',
    'platform',
];
/**
 * Why an engine would read a document of an archive in another way than it is read here; undefined when it would not.
 * Engines are written in Go, whose reader of JSON takes a key in other letters, `layers` or `Layerſ`, for `Layers`, and lets
 * two of them run into each other. https://pkg.go.dev/encoding/json#Unmarshal
 */
function misreadDocument(files) {
    for (const [name, { content }] of files) {
        const text = content?.toString('utf8') ?? '';
        const value = parsed(text);
        const known = knownKeys(name, value);
        if (known === undefined)
            continue;
        const key = keysOf(value).find(one => isMisread(one, known));
        if (key !== undefined)
            return `its ${name} has the key ${JSON.stringify(key)}, which engines take for another one`;
        if (keysIn(text) !== keysOf(value).length)
            return `its ${name} has a key twice`;
    }
    return undefined;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Undefined for what no engine takes for a manifest, an index or a list of images. */
function knownKeys(name, value) {
    if (name === 'manifest.json')
        return SAVED_KEYS;
    if (name === 'index.json')
        return MANIFEST_KEYS;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    const folded = new Set(Object.keys(value).map(fold));
    const isManifest = folded.has('manifests') || (folded.has('config') && folded.has('layers'));
    return isManifest ? MANIFEST_KEYS : undefined;
}
function isMisread(key, known) {
    return !known.includes(key) && known.some(one => fold(one) === fold(key));
}
// Up and down, because there are letters that become ASCII in one direction only: ſ and the sign of Kelvin.
function fold(key) {
    return key.toUpperCase().toLowerCase();
}
/** Every key at every depth, as often as it stands there. */
function keysOf(value) {
    if (typeof value !== 'object' || value === null)
        return [];
    const below = Object.values(value).flatMap(keysOf);
    return Array.isArray(value) ? below : [...Object.keys(value), ...below];
}
/** How many keys a text of JSON has: strings that a colon follows. */
function keysIn(text) {
    return [...text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter(([, colon]) => colon !== undefined).length;
}

// EXTERNAL MODULE: ./build/src/image/oci.js
var oci = __webpack_require__(11074);
// EXTERNAL MODULE: ./build/src/image/platform.js
var platform = __webpack_require__(1576);
;// CONCATENATED MODULE: ./build/src/image/saved-image.js







/** @throws IncidentError when it is not the archive of exactly one image, whose configuration is named by its digest */
function savedImage({ files }) {
    const { Config: name, RepoTags: tags } = manifestOf(files);
    const content = files.get(entryName(name))?.content;
    const configuration = parseFile(oci/* ImageConfiguration */.MJ, content, name);
    const hex = (0,shared_files/* sha256 */.sc)(content ?? '');
    if (/[0-9a-f]{64}/.exec(name)?.[0] !== hex)
        throw wrongArchive(`the saved image's configuration ${name} has the digest ${hex}`);
    const configDigest = `sha256:${hex}`;
    return {
        configDigest,
        configuration: content?.toString('utf8') ?? '',
        ids: [configDigest, ...digestsLeadingTo(configDigest, files)],
        platform: (0,platform/* normalPlatform */.Je)((0,platform/* platformOf */.tj)(configuration)),
        tags: tags ?? [],
        labels: configuration.config?.Labels ?? {},
    };
}
function manifestOf(files) {
    const [image] = parseFile(oci/* SavedImages */.Cj, files.get('manifest.json')?.content, 'manifest.json');
    if (image === undefined)
        throw wrongArchive("the saved image's manifest.json names no image");
    return image;
}
/**
 * The digests of the manifests and indexes that lead from `index.json` to a configuration; none in an archive of the
 * classic store. https://github.com/opencontainers/image-spec/blob/main/image-layout.md
 */
function digestsLeadingTo(configDigest, files) {
    const below = (content, depth) => {
        const index = oci/* ImageIndex */.yd.safeParse(json(content));
        if (!index.success || depth === 0)
            return [];
        return index.data.manifests.flatMap(({ digest }) => {
            const blob = files.get(blobName(digest))?.content;
            if (blob === undefined || (0,oci/* digestOf */.ol)(blob) !== digest)
                return [];
            if (oci/* ImageManifest */.nU.safeParse(json(blob)).data?.config.digest === configDigest)
                return [digest];
            const found = below(blob, depth - 1);
            return found.length === 0 ? [] : [digest, ...found];
        });
    };
    return below(files.get('index.json')?.content, 3);
}
/**
 * Why an archive does not hold the layers that its configuration names; undefined when it does. The digest of a
 * configuration is that of the whole image only as long as this holds.
 * https://github.com/opencontainers/image-spec/blob/main/config.md#layer-diffid
 *
 * @param entries with the digests of their contents
 */
function layerProblem(entries, image) {
    const { files, links, twice, behindLink } = entries;
    // Engines take the last of two, or the first.
    if (twice !== undefined)
        return `it holds ${twice} twice`;
    if (behindLink !== undefined)
        return `it holds ${behindLink} behind a symbolic link`;
    const misread = misreadDocument(files);
    if (misread !== undefined)
        return misread;
    const wanted = oci/* ImageConfiguration */.MJ.parse(JSON.parse(image.configuration)).rootfs?.diff_ids ?? [];
    const layer = (name) => {
        const own = entryName(name);
        // A layer that an image has twice is a link to the first one, up to Docker 24.
        return files.get(own) ?? files.get(links.get(own) ?? '');
    };
    const unread = [...files].find(([, { tooLong, digest = '' }]) => tooLong && !wanted.includes(digest));
    if (unread !== undefined)
        return `its ${unread[0]} may be a manifest, and is too long to be looked at`;
    const lists = [manifestOf(files).Layers ?? [], ...layersByManifest(image.configDigest, files)];
    return lists.map(names => differenceOf(names.map(layer), wanted)).find(one => one !== undefined);
}
/**
 * The names of the layers by every manifest of the configuration: an engine with the containerd store reads those, and
 * not manifest.json. https://github.com/opencontainers/image-spec/blob/main/manifest.md
 */
function layersByManifest(configDigest, files) {
    return [...files.values()].flatMap(({ content }) => {
        const { data } = oci/* ImageManifest */.nU.safeParse(json(content));
        if (data?.config.digest !== configDigest)
            return [];
        return [(data.layers ?? []).map(({ digest }) => blobName(digest))];
    });
}
function differenceOf(found, wanted) {
    if (found.length !== wanted.length)
        return `it holds ${found.length} layers, and its configuration names ${wanted.length}`;
    const wrong = found.findIndex((layer, at) => layer?.digest !== wanted[at]);
    if (wrong < 0)
        return undefined;
    const { problem } = found[wrong] ?? {};
    return `its layer ${wrong + 1} is not ${wanted[wrong]}${problem === undefined ? '' : `: ${problem}`}`;
}
function blobName(digest) {
    return `blobs/${digest.replace(':', '/')}`;
}
function json(content) {
    try {
        return JSON.parse(content?.toString('utf8') ?? '');
    }
    catch {
        return undefined;
    }
}
function parseFile(schema, content, name) {
    if (content === undefined)
        throw wrongArchive(`the saved image has no ${name}`);
    const refuse = (why, cause) => wrongArchive(`the saved image's ${name} is not what it should be: ${why}`, cause);
    return (0,json_documents/* parseJsonDocument */.dH)(content.toString('utf8'), schema, refuse);
}
function wrongArchive(message, cause) {
    return new errors/* IncidentError */.x1('internal-error', message, { cause });
}

;// CONCATENATED MODULE: ./build/src/image/archive.js








/** A tar archive with no entry is two blocks of zeros. */
const EMPTY_TAR = Buffer.alloc(1024);
// Of the file: with the default of 64 KiB, a large image takes several times the processor's time, next to the tests.
const CHUNK_BYTES = 1 << 20;
// A consumer at work may have put a link or a FIFO there: the link is not followed, and the FIFO does not block.
const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW, O_NONBLOCK } = external_node_fs_.constants;
const WRITE_UNKNOWN = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_NONBLOCK;
/**
 * Writes a `docker save` stream to a file, and reads back what the file now holds.
 *
 * @throws IncidentError when it is not the archive of exactly one image
 */
async function writeArchive(stream, path) {
    await (0,promises_.pipeline)(stream, ArchiveFile.at(path)).catch(throwUnwritable);
    return await readArchive(path);
}
/**
 * Writes each chunk at once, as it comes from the engine. Handing pieces of some 20 KiB to other threads takes twice
 * the processor's time, and tests run meanwhile.
 */
class ArchiveFile extends external_node_stream_.Writable {
    #file;
    constructor(file) {
        super();
        this.#file = file;
    }
    static at(path) {
        try {
            return new ArchiveFile((0,external_node_fs_.openSync)(path, WRITE_UNKNOWN));
        }
        catch (error) {
            throwUnwritable(error);
        }
    }
    _write(chunk, _encoding, done) {
        try {
            (0,external_node_fs_.writeFileSync)(this.#file, chunk);
            done();
        }
        catch (error) {
            done((0,errors/* asError */.zR)(error));
        }
    }
    _destroy(error, done) {
        (0,external_node_fs_.closeSync)(this.#file);
        done(error);
    }
}
/**
 * The identity of a saved image and the digest of its file, in one pass.
 *
 * @throws IncidentError when the file is not the archive of exactly one image
 */
async function readArchive(path) {
    const { archive } = await readPass(path, false);
    return archive;
}
/** The same with its layers, all of which are unpacked for it. */
async function readCheckedArchive(path) {
    const { archive, entries } = await readPass(path, true);
    return { ...archive, layerProblem: layerProblem(entries, archive) };
}
async function readPass(path, digests) {
    const file = await openArchive(path);
    const facts = measured(file);
    const entries = await readArchiveEntries(file, digests).catch(throwUnreadable);
    return { archive: { ...savedImage(entries), ...facts() }, entries };
}
/** The archive as it lies on the disk now; undefined when there is no file that could be read. */
async function archiveFacts(path) {
    try {
        const file = await openArchive(path);
        const facts = measured(file);
        await (0,promises_.finished)(file.resume());
        return facts();
    }
    catch {
        return undefined;
    }
}
/**
 * The bytes of an archive. Every reader of one comes through here.
 *
 * @throws IncidentError when there is no regular file, whatever a consumer at work has put there
 */
async function openArchive(path) {
    try {
        const file = await (0,shared_files/* openRegular */.lf)(path);
        const { size } = await file.stat();
        // A new buffer for each read, so none that is larger than the file.
        return file.createReadStream({ highWaterMark: Math.min(CHUNK_BYTES, size + 1) });
    }
    catch (cause) {
        throwUnreadable(cause);
    }
}
function measured(file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    file.on('data', chunk => {
        hash.update(chunk);
        bytes += chunk.length;
    });
    return () => ({ sha256: hash.digest('hex'), bytes });
}
function throwUnreadable(cause) {
    if (cause instanceof errors/* IncidentError */.x1)
        throw cause;
    const message = `the saved candidate could not be read: ${(0,errors/* messageOf */.bD)(cause)}`;
    throw new errors/* IncidentError */.x1('internal-error', message, { cause });
}
function throwUnwritable(cause) {
    if (cause instanceof errors/* IncidentError */.x1)
        throw cause;
    const kind = (0,errors/* writeFailureKind */.Ex)(cause);
    throw new errors/* IncidentError */.x1(kind, `the candidate could not be saved: ${(0,errors/* messageOf */.bD)(cause)}`, { cause });
}


/***/ }),

/***/ 11074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ SavedImages),
/* harmony export */   KH: () => (/* binding */ parseRegistryManifest),
/* harmony export */   MJ: () => (/* binding */ ImageConfiguration),
/* harmony export */   MV: () => (/* binding */ MANIFEST_LIMIT),
/* harmony export */   Mi: () => (/* binding */ ConfigurationLineage),
/* harmony export */   nU: () => (/* binding */ ImageManifest),
/* harmony export */   oJ: () => (/* binding */ Descriptor),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   yd: () => (/* binding */ ImageIndex)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26064);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80604);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82140);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1576);





/** `sha256:` and the SHA-256 of these bytes: what registries and image stores know them by. */
function digestOf(content) {
    return `sha256:${(0,_shared_files_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(content)}`;
}
// The documents of an image, with the keys that are read here. In an archive the digest may have any form: what an engine
// could follow has to be seen. https://github.com/opencontainers/image-spec
const Descriptor = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ digest: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() });
const Labels = zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP());
const RootFs = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ diff_ids: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).nullish() });
const ImageConfiguration = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    os: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    architecture: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    variant: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    created: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish(),
    config: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ Labels: Labels.nullish() }).nullish(),
    rootfs: RootFs.nullish(),
});
/** What an image was made of, out of its configuration, in the words of an engine's own history. */
const ConfigurationLineage = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ rootfs: RootFs, history: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ created_by: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish() })).nullish() })
    .transform(({ rootfs, history }) => ({
    layers: rootfs.diff_ids ?? [],
    history: (history ?? []).map(({ created_by }) => created_by?.trim() ?? ''),
}));
const ImageManifest = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ config: Descriptor, layers: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(Descriptor).nullish() });
const ImageIndex = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ manifests: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(Descriptor) });
/** What `docker save` writes as manifest.json, for one image. */
const SavedImages = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    Config: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    RepoTags: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).nullish(),
    Layers: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).nullish(),
}))
    .length(1, 'expected exactly one image');
const RegistryDescriptor = Descriptor.extend({ digest: _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np });
/** Larger ones are refused: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pushing-manifests */
const MANIFEST_LIMIT = 4 << 20;
const MOST_ENTRIES = 200;
const word = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[\w.-]{0,64}$/);
const Platform = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ os: word, architecture: word, variant: word.optional() });
const IMAGE_TYPES = [
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
];
const INDEX_TYPES = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
];
// A document must not be both, because clients differ in how they read such a one (CVE-2021-41190).
const PublishedManifest = ImageManifest.extend({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(2),
    mediaType: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(IMAGE_TYPES).optional(),
    config: RegistryDescriptor,
    manifests: zod__WEBPACK_IMPORTED_MODULE_4__/* .undefined */ .Vxk().optional(),
});
const PublishedIndex = ImageIndex.extend({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(2),
    mediaType: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(INDEX_TYPES).optional(),
    manifests: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(RegistryDescriptor.extend({ platform: Platform.optional() })).max(MOST_ENTRIES),
    config: zod__WEBPACK_IMPORTED_MODULE_4__/* .undefined */ .Vxk().optional(),
    layers: zod__WEBPACK_IMPORTED_MODULE_4__/* .undefined */ .Vxk().optional(),
});
/**
 * Reads what a registry answered. https://github.com/opencontainers/image-spec/blob/main/manifest.md
 *
 * @throws IncidentError when it is neither a manifest nor an index, or not the one whose digest was asked for
 */
function parseRegistryManifest(content, reference) {
    const digest = digestOf(content);
    const asked = reference.split('@')[1];
    if (asked !== undefined && asked !== digest)
        throw unusable(reference, `its bytes have the digest ${digest}`);
    const value = json(content, reference);
    const index = PublishedIndex.safeParse(value);
    if (index.success)
        return { kind: 'index', digest, entries: index.data.manifests.flatMap(indexEntry) };
    const image = PublishedManifest.safeParse(value);
    if (image.success)
        return { kind: 'image', digest, configDigest: image.data.config.digest };
    throw unusable(reference, 'it is neither the manifest of an image nor an index of such');
}
// Attestations stand beside the images of an index, under a platform that no machine has.
// https://docs.docker.com/build/metadata/attestations/attestation-storage/
function indexEntry({ digest, platform }) {
    if (platform === undefined)
        return [{ digest }];
    if (platform.os === 'unknown' && platform.architecture === 'unknown')
        return [];
    return [{ digest, platform: (0,_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .platformOf */ .tj)(platform) }];
}
function json(content, reference) {
    try {
        return JSON.parse(content.toString('utf8'));
    }
    catch {
        throw unusable(reference, 'it is no JSON');
    }
}
function unusable(reference, why) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IncidentError */ .x1('internal-error', `what the registry has as ${reference} cannot be used: ${why}`);
}


/***/ }),

/***/ 10290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ failureCauseInTest),
/* harmony export */   XE: () => (/* binding */ classifyFailure),
/* harmony export */   hk: () => (/* binding */ CAUSES_OF_CANDIDATE),
/* harmony export */   kM: () => (/* binding */ classifyRegistryFailure),
/* harmony export */   n5: () => (/* binding */ classifyBuildFailure),
/* harmony export */   s6: () => (/* binding */ TRANSIENT_CAUSES)
/* harmony export */ });
/* unused harmony export FAILURE_CAUSES */
// A name that the world's resolvers know. Containers reach each other by names, and one that crashed has none; and some
// public names stand for the local machine. No name is longer than 253 characters (RFC 1035), and without a limit a text
// with no blank in it is read to its end again from each of its characters.
const PUBLIC_HOST = [
    String.raw `(?!\S{0,253}(?:localhost|nip\.io|sslip\.io|lvh\.me))(?:[\w-]+\.)+`,
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
    String.raw `(?<![\w$])toomanyrequests: `,
    'you have reached your (unauthenticated )?pull rate limit',
    String.raw `\b429\b${NO_OTHER_URL}${PUBLIC_URL}`,
    String.raw `${PUBLIC_URL}${NO_OTHER_URL}(: |error: )429\b`,
    String.raw `pulling from host ${PUBLIC_HOST} failed .{0,100}\b429\b`,
    String.raw `failed to fetch (oauth|anonymous) token.{0,200}\b429\b`,
];
const REGISTRY_AWAY = [
    String.raw `(Get|Head) "?${PUBLIC_URL}/v2/\S*: .{0,200}(TLS handshake timeout|i/o timeout|Client\.Timeout|deadline exceeded|connection (refused|reset))`,
    String.raw `received unexpected HTTP status: 5\d\d`,
    // With the containerd image store.
    String.raw `unexpected status from (HEAD|GET) request to ${PUBLIC_URL}/v2/\S*: 5\d\d`,
];
const FULL = 'no space left on device|ENOSPC(?!: System limit)|disk quota exceeded';
const TAKEN = 'port is already allocated|address already in use|EADDRINUSE';
function anyOf(...texts) {
    return new RegExp(texts.join('|'), 'i');
}
/** How failures of the infrastructure are known. The first that matches counts, texts before exit codes. */
const FAILURE_CAUSES = [
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
        // A candidate can miss an engine of its own; that this one is gone the witness sees by itself.
        pattern: /cannot connect to the docker daemon|is the docker daemon running|failed to connect to the docker api/i,
        source: 'docker CLI, client.ErrorConnectionFailed',
    },
    {
        kind: 'network-failed',
        pattern: /connection timed out|connection refused|couldn't connect to server|failed to connect to|network is unreachable|no route to host|connection reset|empty reply from server|TLS handshake timeout|i\/o timeout|the requested URL returned error: 5\d\d/i,
        inTest: anyOf(...REGISTRY_AWAY),
        // A registry that is being restarted is back in a moment. Without a status: the words of the specification for a 5xx.
        fromRegistry: anyOf(String.raw `unexpected status[^\n]{0,300}\b5\d\d\b`, String.raw `\bEOF\b`, 'error from registry: (unknown error|service unavailable|internal (server )?error)'),
        source: 'strerror(3); curl errors 7, 28 and 52; Go net/http; git http.c',
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
function classifyFailure(text, exitCode) {
    const said = FAILURE_CAUSES.find(({ pattern, inTest }) => pattern?.test(text) || inTest?.test(text));
    const meant = FAILURE_CAUSES.find(({ exitCodes = [] }) => exitCode !== undefined && exitCodes.includes(exitCode));
    return (said ?? meant)?.kind;
}
/** The same, in the words of a client of registries. */
function classifyRegistryFailure(text) {
    return classifyFailure(text) ?? FAILURE_CAUSES.find(({ fromRegistry }) => fromRegistry?.test(text))?.kind;
}
/**
 * The cause of a failed build, when it is none of its Dockerfile. Names that cannot be resolved and servers that cannot
 * be reached may be: not so while a base image is fetched.
 *
 * @param step as the builder names it: `Step 1/7 : FROM …`, `[internal] load metadata for …`
 */
function classifyBuildFailure(text, step) {
    const cause = classifyFailure(text);
    if (cause === 'no-space' || cause === 'rate-limited')
        return cause;
    const fetches = step !== undefined && /^Step \d+\/\d+ ?: FROM |^\[internal\] load metadata /.test(step);
    return fetches ? cause : undefined;
}
// A line that tells what somebody at such an address has answered holds words of the candidate.
const LOCAL_URL = /https?:\/\/(localhost|127\.|0\.0\.0\.0|\[::1?\]|10\.|172\.(1[6-9]|2\d|3[01])\.|192\.168\.|host\.docker\.internal|[\w-]+[:/])/i;
/** The cause that a failed test names, when it is one that no candidate can bring about. */
function failureCauseInTest(text) {
    const lines = text.split(/[\r\n]+/).filter(line => !LOCAL_URL.test(line));
    return FAILURE_CAUSES.find(({ inTest }) => inTest !== undefined && lines.some(line => inTest.test(line)))
        ?.kind;
}
/** Causes that a candidate could also bring about in its own container: what it says itself is no excuse for it. */
const CAUSES_OF_CANDIDATE = new Set(['no-space', 'port-taken']);
/** Causes that may be gone a moment later, so that asking again makes sense. */
const TRANSIENT_CAUSES = new Set([
    'rate-limited',
    'dns-failed',
    'network-failed',
]);


/***/ }),

/***/ 66228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ HostPolicies)
/* harmony export */ });
/* unused harmony export HOST_LIMITS */
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var cockatiel__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66090);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80604);
/* harmony import */ var _failure_causes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10290);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60796);






/** How a host is asked. Times in milliseconds. */
const HOST_LIMITS = {
    /** Beyond the first attempt of a call. */
    retries: 2,
    /** Before the second attempt; before the third it is twice as long. Each is up to doubled at random. */
    firstWaitMs: 1_000,
    /** A host that wants to be left alone for longer is not waited for. */
    longestWaitMs: 60_000,
    /** So many failed attempts in a row, of whatever calls, and the host is not asked any more. */
    failuresToOpen: 5,
    /** For so long, or for as long as the host says. Then one call tries. */
    openMs: 30_000,
    callsAtOnce: 10,
};
const REAL_CLOCK = {
    now: () => performance.now(),
    pause: async (ms, signal) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(ms, undefined, { signal });
    },
    random: Math.random,
};
/**
 * One policy for each host that is asked over a network: a time limit, a few retries for what may pass, a circuit
 * breaker and a limit on calls at once.
 */
class HostPolicies {
    #hosts = new Map();
    #listener;
    #clock;
    constructor(listener = () => undefined, clock = REAL_CLOCK) {
        this.#listener = listener;
        this.#clock = clock;
    }
    /**
     * Asks `host`, again where it failed for a reason that may pass. Rejects with the last attempt's own error, or with
     * the incident `cancelled`.
     *
     * @param host undefined for what is on this machine: then there is nothing but the time limit
     */
    async ask(host, call, attempt) {
        return cancellably(call, async () => host === undefined ? limited(call, attempt) : this.#policyOf(host).ask(call, attempt));
    }
    /** Does work again that consists of several calls of one host, each of which was asked for by itself. */
    async repeat(host, call, work) {
        return cancellably(call, () => this.#policyOf(host).repeat(call, work));
    }
    get calls() {
        return [...this.#hosts.values()].map(({ calls }) => ({ ...calls }));
    }
    #policyOf(host) {
        const known = this.#hosts.get(host);
        if (known !== undefined)
            return known;
        const made = new HostPolicy(host, this.#listener, this.#clock);
        this.#hosts.set(host, made);
        return made;
    }
}
/** A failed attempt that says nothing about the next one. */
class PassingFault extends Error {
    cause;
    constructor(cause) {
        super(cause.message, { cause });
        this.cause = cause;
    }
    get waitMs() {
        return this.cause.retryAfterMs ?? 0;
    }
}
/** The host was not asked, because it had failed too often. */
class HostClosedError extends _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentError */ .x1 {
}
const FAULT = (0,cockatiel__WEBPACK_IMPORTED_MODULE_4__.handleType)(PassingFault);
const WORTH_WAITING = (0,cockatiel__WEBPACK_IMPORTED_MODULE_4__.handleType)(PassingFault, ({ waitMs }) => waitMs <= HOST_LIMITS.longestWaitMs);
class HostPolicy {
    calls;
    #listener;
    #clock;
    #places = (0,cockatiel__WEBPACK_IMPORTED_MODULE_4__.bulkhead)(HOST_LIMITS.callsAtOnce, Number.POSITIVE_INFINITY);
    #breaker;
    #last;
    constructor(host, listener, clock) {
        this.calls = { host, calls: 0, retries: 0, failures: 0, refused: 0, waitedMs: 0 };
        this.#listener = listener;
        this.#clock = clock;
        const breaker = new cockatiel__WEBPACK_IMPORTED_MODULE_4__.ConsecutiveBreaker(HOST_LIMITS.failuresToOpen);
        this.#breaker = (0,cockatiel__WEBPACK_IMPORTED_MODULE_4__.circuitBreaker)(FAULT, { halfOpenAfter: this.#opening(), breaker });
        this.#breaker.onStateChange(state => {
            if (state === cockatiel__WEBPACK_IMPORTED_MODULE_4__.CircuitState.HalfOpen)
                this.#say('is asked once, to see whether it answers again');
            if (state === cockatiel__WEBPACK_IMPORTED_MODULE_4__.CircuitState.Closed)
                this.#say('answers again');
        });
    }
    async ask(call, attempt) {
        this.calls.calls++;
        const work = async (own) => {
            // All others would wait for a first call that may last for ever.
            const open = this.#breaker.state !== cockatiel__WEBPACK_IMPORTED_MODULE_4__.CircuitState.Closed;
            if (open && call.timeoutMs === undefined)
                throw new cockatiel__WEBPACK_IMPORTED_MODULE_4__.BrokenCircuitError();
            return this.#breaker.execute(() => this.#attempt(own, attempt));
        };
        // Where it may be asked but once, its time may also be over while it waits for others.
        if (call.once)
            return limited(call, signal => this.#again(call, () => work({ ...call, signal, timeoutMs: undefined })));
        return this.#again(call, () => this.#inPlace(call, () => work(call)));
    }
    async repeat(call, work) {
        return this.#again(call, () => outcomeOf(call, work));
    }
    /** The library decides whether; how long, and by which clock, is ours. */
    async #again(call, work) {
        const maxAttempts = call.once ? 0 : HOST_LIMITS.retries;
        const again = (0,cockatiel__WEBPACK_IMPORTED_MODULE_4__.retry)(WORTH_WAITING, { maxAttempts, backoff: new cockatiel__WEBPACK_IMPORTED_MODULE_4__.ConstantBackoff(0) });
        let fault;
        again.onRetry(reason => {
            fault = faultIn(reason);
        });
        try {
            const outcome = await again.execute(async ({ attempt }) => {
                if (fault !== undefined)
                    await this.#pause(attempt, fault, call);
                return work();
            }, call.signal);
            if ('error' in outcome)
                throw outcome.error;
            return outcome.value;
        }
        catch (thrown) {
            if (thrown instanceof cockatiel__WEBPACK_IMPORTED_MODULE_4__.BrokenCircuitError)
                throw this.#refusal(call);
            throw thrown instanceof PassingFault ? thrown.cause : thrown;
        }
    }
    async #pause(retry, fault, call) {
        if (this.#breaker.state === cockatiel__WEBPACK_IMPORTED_MODULE_4__.CircuitState.Open)
            throw new cockatiel__WEBPACK_IMPORTED_MODULE_4__.BrokenCircuitError();
        const ms = Math.round(this.#waitBefore(retry, fault));
        this.#sayAgain(call, retry, ms, fault);
        this.calls.retries++;
        this.calls.waitedMs += ms;
        await this.#clock.pause(ms, call.signal);
    }
    #inPlace(call, work) {
        return call.timeoutMs === undefined ? work() : this.#places.execute(work, call.signal);
    }
    async #attempt(call, attempt) {
        try {
            return await outcomeOf(call, () => limited(call, attempt));
        }
        catch (fault) {
            if (!(fault instanceof PassingFault))
                throw fault;
            this.calls.failures++;
            this.#last = fault.cause;
            if (fault.waitMs > HOST_LIMITS.longestWaitMs)
                this.#say(`wants to be left alone for ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSeconds */ .Xo)(fault.waitMs)}, which is not waited for`);
            throw fault;
        }
    }
    #waitBefore(retry, { cause: { retryAfterMs } }) {
        const { firstWaitMs } = HOST_LIMITS;
        const jitter = this.#clock.random();
        if (retryAfterMs !== undefined)
            return retryAfterMs + jitter * firstWaitMs;
        return firstWaitMs * 2 ** (retry - 1) * (1 + jitter);
    }
    /** By our own clock; the breaker compares the time since it opened with `duration`. */
    #opening() {
        const clock = this.#clock;
        const next = ({ result }) => {
            const ms = Math.max(HOST_LIMITS.openMs, faultIn(result)?.waitMs ?? 0);
            const until = clock.now() + ms;
            this.#say(`fails again and again, and is not asked for ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSeconds */ .Xo)(ms)}`);
            return {
                next,
                get duration() {
                    return clock.now() < until ? Number.POSITIVE_INFINITY : 0;
                },
            };
        };
        return { next };
    }
    #refusal({ doing }) {
        this.calls.refused++;
        const { kind, message } = this.#last ?? new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentError */ .x1('network-failed', 'unknown');
        const why = `${this.calls.host} has failed too often to be asked again now; the last time: ${message}`;
        return new HostClosedError(kind, `could not ${doing}: ${why}`);
    }
    #sayAgain({ doing }, retry, wait, { cause }) {
        const which = `attempt ${retry} of ${HOST_LIMITS.retries + 1} to ${doing} failed`;
        const asked = cause.retryAfterMs === undefined ? '' : ', as the host wants';
        const why = `${cause.kind}, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .cutText */ .IN)(cause.message, 300)}`;
        this.#say(`${which}; the next one in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSeconds */ .Xo)(wait)}${asked} (${why})`);
    }
    #say(what) {
        this.#listener({ kind: 'note', text: `${this.calls.host}: ${what}` });
    }
}
function faultIn(reason) {
    return 'error' in reason && reason.error instanceof PassingFault ? reason.error : undefined;
}
async function outcomeOf({ alsoPassing }, work) {
    try {
        return { value: await work() };
    }
    catch (error) {
        const incident = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentError */ .x1 && !(error instanceof HostClosedError);
        const passing = incident && (_failure_causes_js__WEBPACK_IMPORTED_MODULE_3__/* .TRANSIENT_CAUSES */ .s6.has(error.kind) || error.kind === alsoPassing);
        if (passing)
            throw new PassingFault(error);
        return { error };
    }
}
async function cancellably({ signal, doing }, work) {
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, signal);
    try {
        signal.throwIfAborted();
        return await work();
    }
    catch (cause) {
        if (!signal.aborted || cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentError */ .x1)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentError */ .x1('cancelled', `cancelled while trying to ${doing}`, { cause });
    }
}
/** Waits for the end of an attempt that was cut off, so that nothing of it is left. */
async function limited(call, attempt) {
    const { timeoutMs, signal, doing } = call;
    if (timeoutMs === undefined)
        return attempt(signal);
    const limit = (0,cockatiel__WEBPACK_IMPORTED_MODULE_4__.timeout)(timeoutMs, { strategy: cockatiel__WEBPACK_IMPORTED_MODULE_4__.TimeoutStrategy.Cooperative, abortOnReturn: false });
    let late;
    try {
        return await limit.execute(context => {
            late = context.signal;
            return attempt(context.signal);
        }, signal);
    }
    catch (cause) {
        signal.throwIfAborted();
        if (!late?.aborted)
            throw cause;
        const text = `could not ${doing}: no answer within ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSeconds */ .Xo)(timeoutMs)}`;
        throw call.late?.() ?? new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentError */ .x1('network-failed', text, { cause });
    }
}


/***/ }),

/***/ 57886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ readJsonDocument),
/* harmony export */   dH: () => (/* binding */ parseJsonDocument),
/* harmony export */   wW: () => (/* binding */ documentFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80604);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82140);
/* harmony import */ var _schema_problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31297);





/**
 * Reads a JSON document that somebody else may have put there: never through a link, never waiting at a FIFO.
 *
 * @throws what `refuse` makes, when it cannot be read, is too long, is no JSON, or has another shape
 */
async function readJsonDocument(path, schema, { mostBytes, refuse }) {
    const text = await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readSmallFile */ .EW)(path, mostBytes).catch(cause => {
        throw refuse((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause), cause);
    });
    return parseJsonDocument(text, schema, refuse);
}
/** The file of that name in a folder, or what is no folder itself. */
async function documentFile(path, name) {
    const isFolder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(found => found.isDirectory(), () => false);
    return isFolder ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name) : path;
}
/** @throws what `refuse` makes, when the text is no JSON, or has another shape */
function parseJsonDocument(text, schema, refuse) {
    const value = parseJson(text, refuse);
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    throw refuse((0,_schema_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .describeSchemaError */ .LA)(parsed.error, value), parsed.error);
}
function parseJson(text, refuse) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw refuse(`it is no JSON: ${(0,_schema_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .escapedLine */ .Ww)((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause))}`, cause);
    }
}


/***/ }),

/***/ 31297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ schemaProblems),
/* harmony export */   LA: () => (/* binding */ describeSchemaError),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   Ww: () => (/* binding */ escapedLine),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   ol: () => (/* binding */ quoteText)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60796);

const MOST_TOLD = 3;
/**
 * What a schema finds wrong with a value, for the end of a sentence: `a.b[0]: expected X, got Y; …`. The first three,
 * and how many more there are.
 */
function describeSchemaError({ issues }, value) {
    const first = issues.slice(0, MOST_TOLD);
    const problems = schemaProblems(first, value);
    const told = problems.slice(0, MOST_TOLD).map(({ path, message }) => {
        return path.length === 0 ? message : `${pathText(path)}: ${message}`;
    });
    const left = issues.length - first.length + problems.length - told.length;
    return [...told, ...(left > 0 ? [`and ${left} more`] : [])].join('; ');
}
/** Every problem of a value, from the issues that its schema has with it. */
function schemaProblems(issues, value) {
    return issues.flatMap((issue) => {
        const path = issue.path.map(part => (typeof part === 'symbol' ? String(part) : part));
        const type = issue.code === 'invalid_type' ? TYPES[issue.expected] : undefined;
        if (issue.code === 'unrecognized_keys')
            return issue.keys.map(key => {
                const message = `unknown key ${quoteText(key)}`;
                return { kind: 'unknown key', path: [...path, key], message, found: undefined, type };
            });
        if (issue.code === 'invalid_union') {
            // Of several shapes, the one that is meant is that of the same kind: its mistakes lie deeper.
            const meant = issue.errors.find(errors => errors.every(isOfTheKind));
            const deeper = meant?.map(error => ({ ...error, path: [...issue.path, ...error.path] }));
            if (deeper !== undefined)
                return schemaProblems(deeper, value);
        }
        if (issue.code === 'invalid_key') {
            const message = withFound(issue.issues[0]?.message ?? 'expected another key', path.at(-1));
            return [{ kind: 'key', path, message, found: path.at(-1), type }];
        }
        const found = shownAt(value, path);
        return [{ kind: 'value', path, message: messageOf(issue, found), found, type }];
    });
}
function isOfTheKind({ path, code }) {
    return path.length > 0 || code === 'unrecognized_keys';
}
/** `consumers[0].test.command`; keys that are no plain words are quoted. */
function pathText(path) {
    return path
        .map((part, index) => {
        if (typeof part === 'number')
            return `[${part}]`;
        if (!/^[\w-]+$/.test(part))
            return `[${quoteText(part)}]`;
        return index === 0 ? part : `.${part}`;
    })
        .join('');
}
/** What was found, short enough for a message. */
function describeValue(value) {
    if (value === undefined || value === null)
        return 'nothing';
    if (typeof value === 'string')
        return quoteText(value);
    if (typeof value === 'symbol')
        return value.description ?? 'a text';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    return typeof value === 'object' ? 'a map' : `the ${typeof value} ${value}`;
}
/** A text in quotes, on one line, cut to 60 characters. */
function quoteText(text) {
    return `'${escapedLine(text, 60)}'`;
}
/** A text on one line, without control characters, cut to a number of characters. */
function escapedLine(text, most = 200) {
    const escaped = JSON.stringify((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(text, most)).slice(1, -1).replaceAll('\\"', '"');
    return escaped.replace(/[\x7f-\x9f\u2028\u2029]/g, '?');
}
/** How a type is called in a message. */
const TYPES = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map',
    record: 'a map',
};
function messageOf(issue, found) {
    if (found === undefined || found === null)
        return withFound(`expected ${expectedBy(issue)}`, found);
    if (issue.message.startsWith('expected '))
        return withFound(issue.message, found);
    if (issue.code === 'custom')
        return issue.message;
    return withFound(`expected ${expectedBy(issue)}`, found);
}
/** Adds what was found to a message that says what was expected; another message stands as it is. */
function withFound(message, found) {
    return message.startsWith('expected ') ? `${message}, got ${describeValue(found)}` : message;
}
function expectedBy(issue) {
    if (issue.message.startsWith('expected '))
        return issue.message.slice('expected '.length);
    if (issue.code === 'invalid_type')
        return TYPES[issue.expected] ?? issue.expected;
    if (issue.code === 'invalid_union')
        return issue.errors.flatMap(errors => errors.slice(0, 1).map(expectedBy)).join(' or ');
    if (issue.code === 'too_small')
        return describeLimit(issue);
    return issue.code === 'invalid_value' ? issue.values.map(describeChoice).join(' or ') : 'another value';
}
function describeLimit({ origin, minimum, inclusive }) {
    if (origin === 'array')
        return `at least ${minimum} ${minimum === 1 ? 'entry' : 'entries'}`;
    return `a number ${inclusive === false ? 'above' : 'of at least'} ${minimum}`;
}
function describeChoice(value) {
    return typeof value === 'string' ? quoteText(value) : String(value);
}
/** Of a text in the place of a map of secrets nobody knows whether it is one. */
const HIDDEN = Symbol('a text');
function shownAt(value, path) {
    const found = valueAt(value, path);
    return path.at(-2) === 'secrets' && typeof found === 'string' ? HIDDEN : found;
}
function valueAt(value, path) {
    return path.reduce((at, name) => {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name))
            return undefined;
        return Reflect.get(at, name);
    }, value);
}


/***/ })

};
