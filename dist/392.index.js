export const id = 392;
export const ids = [392];
export const modules = {

/***/ 9082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TD: () => (/* binding */ readConfiguration),
/* harmony export */   _d: () => (/* binding */ writeArchive),
/* harmony export */   bL: () => (/* binding */ readArchive),
/* harmony export */   i_: () => (/* binding */ archiveFacts)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6466);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6118);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6843);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3342);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7406);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9762);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1228);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(102);










// Configurations and manifests are small; anything larger is a layer and is only passed on.
const SMALL = 4 << 20;
// Of the file: with the default of 64 KiB, a large image takes several times the processor's time, next to the tests.
const CHUNK = 1 << 20;
// A consumer at work can have put a link there, or a FIFO: never through the one, never waiting at the other.
const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW, O_NONBLOCK } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
const WRITE_UNKNOWN = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_NONBLOCK;
const Manifest = zod__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({ Config: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(), RepoTags: zod__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP()).nullish() }))
    .length(1, 'expected exactly one image');
const Configuration = zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({
    os: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(),
    architecture: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(),
    variant: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().optional(),
    config: zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({ Labels: zod__WEBPACK_IMPORTED_MODULE_9__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP()).nullish() }).nullish(),
});
/**
 * Writes a `docker save` stream to a file, and reads back what the file now holds.
 *
 * @throws IncidentError when it is not the archive of exactly one image
 */
async function writeArchive(stream, path) {
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(stream, ArchiveFile.at(path)).catch(refuse);
    return await readArchive(path);
}
/**
 * Writes each chunk at once, as it comes from the engine. Handing pieces of some 20 KiB to other threads takes twice
 * the processor's time, and tests run meanwhile.
 */
class ArchiveFile extends node_stream__WEBPACK_IMPORTED_MODULE_2__.Writable {
    #file;
    constructor(file) {
        super();
        this.#file = file;
    }
    static at(path) {
        try {
            return new ArchiveFile((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, WRITE_UNKNOWN));
        }
        catch (error) {
            refuse(error);
        }
    }
    _write(chunk, _encoding, done) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(this.#file, chunk);
            done();
        }
        catch (error) {
            done((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .asError */ .zR)(error));
        }
    }
    _destroy(error, done) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(this.#file);
        done(error);
    }
}
/**
 * The identity of a saved image: the digest of the configuration that `manifest.json` names, computed from the bytes
 * and not taken from a name.
 *
 * @throws IncidentError when the file is not the archive of exactly one image
 */
async function readArchive(path) {
    const entries = new Map();
    const file = await openArchive(path);
    const facts = measured(file);
    await readSmallEntries(file, entries).catch(unreadable);
    return { ...identity(entries).facts, ...facts() };
}
/** The archive as it lies on the disk now; undefined when there is no file that could be read. */
async function archiveFacts(path) {
    try {
        const file = await openArchive(path);
        const facts = measured(file);
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.finished)(file.resume());
        return facts();
    }
    catch {
        return undefined;
    }
}
/** The image's configuration as JSON. */
async function readConfiguration(path) {
    const entries = new Map();
    await readSmallEntries(await openArchive(path), entries).catch(unreadable);
    return identity(entries).configuration;
}
/** @throws IncidentError when there is no regular file, whatever a consumer at work has put there */
async function openArchive(path) {
    try {
        return (await (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_7__/* .openRegular */ .lf)(path)).createReadStream({ highWaterMark: CHUNK });
    }
    catch (cause) {
        unreadable(cause);
    }
}
function unreadable(cause) {
    if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .IncidentError */ .x1)
        throw cause;
    const message = `the saved candidate could not be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(cause)}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .IncidentError */ .x1('internal-error', message, { cause });
}
function measured(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    file.on('data', chunk => {
        hash.update(chunk);
        bytes += chunk.length;
    });
    return () => ({ sha256: hash.digest('hex'), bytes });
}
async function readSmallEntries(stream, entries) {
    const tar = (0,tar_stream__WEBPACK_IMPORTED_MODULE_4__.extract)();
    tar.on('entry', ({ name, size = 0, type }, content, next) => {
        const chunks = [];
        const wanted = type === 'file' && size <= SMALL;
        // The whole stream's error comes here too, and would end the program where nobody listens.
        content.on('error', () => undefined);
        content.on('data', chunk => {
            if (wanted && Buffer.isBuffer(chunk))
                chunks.push(chunk);
        });
        content.on('end', () => {
            if (wanted)
                entries.set(name, Buffer.concat(chunks));
            next();
        });
    });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(stream, tar);
}
function identity(entries) {
    const [image] = parse(Manifest, entries.get('manifest.json'), 'manifest.json');
    const name = image?.Config ?? '';
    const content = entries.get(name);
    const configuration = parse(Configuration, content, name);
    const digest = (0,_sha256_js__WEBPACK_IMPORTED_MODULE_8__/* .sha256 */ .s)(content ?? Buffer.alloc(0));
    if (/[0-9a-f]{64}/.exec(name)?.[0] !== digest) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .IncidentError */ .x1('internal-error', `the saved image's configuration ${name} has the digest ${digest}`);
    }
    const { os, architecture, variant, config } = configuration;
    const platform = (0,_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .normalPlatform */ .Je)([os, architecture, variant].filter(part => part).join('/'));
    const configDigest = `sha256:${digest}`;
    const ids = [configDigest, ...namedBy(configDigest, entries)];
    const facts = { configDigest, ids, platform, tags: image?.RepoTags ?? [], labels: config?.Labels ?? {} };
    return { facts, configuration: content?.toString('utf8') ?? '' };
}
const Index = zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({ manifests: zod__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({ digest: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP() })) });
const ImageManifest = zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({ config: zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({ digest: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP() }) });
/**
 * The digests of the manifests and indexes that lead from `index.json` to a configuration; none in an archive of the
 * classic store. https://github.com/opencontainers/image-spec/blob/main/image-layout.md
 */
function namedBy(configDigest, entries) {
    const leads = (content, depth) => {
        const index = Index.safeParse(json(content));
        if (!index.success || depth === 0)
            return [];
        return index.data.manifests.flatMap(({ digest }) => {
            const blob = entries.get(`blobs/${digest.replace(':', '/')}`);
            if (blob === undefined || `sha256:${(0,_sha256_js__WEBPACK_IMPORTED_MODULE_8__/* .sha256 */ .s)(blob)}` !== digest)
                return [];
            if (ImageManifest.safeParse(json(blob)).data?.config.digest === configDigest)
                return [digest];
            const below = leads(blob, depth - 1);
            return below.length === 0 ? [] : [digest, ...below];
        });
    };
    return leads(entries.get('index.json'), 3);
}
function json(content) {
    try {
        return JSON.parse(content?.toString('utf8') ?? '');
    }
    catch {
        return undefined;
    }
}
function parse(schema, content, name) {
    if (content === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .IncidentError */ .x1('internal-error', `the saved image has no ${name}`);
    try {
        return schema.parse(JSON.parse(content.toString('utf8')));
    }
    catch (cause) {
        const why = cause instanceof zod__WEBPACK_IMPORTED_MODULE_10__/* .ZodError */ .G ? cause.issues.map(one => one.message).join('; ') : (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(cause);
        const message = `the saved image's ${name} is not what it should be: ${why}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .IncidentError */ .x1('internal-error', message, { cause });
    }
}
function refuse(cause) {
    if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .IncidentError */ .x1)
        throw cause;
    const kind = (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isFull */ .uq)(cause) ? 'no-space' : 'internal-error';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .IncidentError */ .x1(kind, `the candidate could not be saved: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(cause)}`, { cause });
}


/***/ }),

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
/* harmony export */   mK: () => (/* binding */ buildRequest),
/* harmony export */   tZ: () => (/* binding */ CANDIDATE_LABEL)
/* harmony export */ });
/* unused harmony export buildxCommand */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _engine_build_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4448);
/* harmony import */ var _engine_client_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5577);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7406);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`candidate.context: there is no folder ${contextDir}`);
    if (!found(dockerfile)?.isFile())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`candidate.dockerfile: there is no file ${dockerfile}`);
    return {
        contextDir,
        dockerfile,
        tag: `${config.image}:pr-${commit}`,
        labels: { [RUN_LABEL]: context.run, [CANDIDATE_LABEL]: `pr-${commit}` },
        buildArgs: config.buildArgs,
        ...(config.target !== undefined && { target: config.target }),
        ...(context.platform !== undefined && { platform: context.platform }),
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`the gate would write to ${folder}, which is part of the build context ${contextDir}: choose a folder outside of it with --report${ignore}`);
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
        env: (0,_engine_client_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .clientEnvironment */ .B)(context),
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
    const ended = await (0,_process_execute_js__WEBPACK_IMPORTED_MODULE_5__/* .execute */ .g)(buildxCommand(request, context.root, (0,_engine_client_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .clientEnvironment */ .B)(context)), {
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .IncidentError */ .x1('cancelled', 'cancelled while the candidate was being built');
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

/***/ 4197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cancellable)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);


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

/***/ 4002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ freeze),
/* harmony export */   Ih: () => (/* binding */ buildCandidate),
/* harmony export */   Uz: () => (/* binding */ identityPath),
/* harmony export */   fL: () => (/* binding */ registryAnswers),
/* harmony export */   iA: () => (/* binding */ prepare),
/* harmony export */   oM: () => (/* binding */ archivePath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _fresh_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7532);
/* harmony import */ var _process_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1178);
/* harmony import */ var _process_execute_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8106);
/* harmony import */ var _process_how_ended_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5804);
/* harmony import */ var _retries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4419);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9082);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6163);
/* harmony import */ var _build_output_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4961);











/** Runs the repository's own preparations, one after the other, in the root of the repository. */
async function prepare(config, context) {
    for (const line of config.prepare) {
        const output = new _build_output_js__WEBPACK_IMPORTED_MODULE_9__/* .BuildOutput */ .a();
        const ended = await (0,_process_execute_js__WEBPACK_IMPORTED_MODULE_5__/* .execute */ .g)({
            program: 'bash',
            args: ['-euo', 'pipefail', '-c', line],
            cwd: context.root,
            env: (0,_process_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .environment */ .cA)(context.env, ['HOME', 'XDG_RUNTIME_DIR'], { [_process_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .RUN_MARK */ .GT]: context.run }),
        }, {
            signal: context.signal,
            onOutput: chunk => {
                output.add(chunk.toString('utf8'));
                context.onOutput(chunk);
            },
        });
        if (ended.cancelled)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentError */ .x1('cancelled', `cancelled while '${line}' was running`);
        if (ended.exitCode !== 0)
            throw output.failure(`candidate.prepare: '${line}' ${(0,_process_how_ended_js__WEBPACK_IMPORTED_MODULE_10__/* .howEnded */ .f)(ended)}`);
    }
}
/**
 * A registry that has the candidate's tag already would hand it to a consumer that pulls before
 * every start (aws-sam-cli does, because a local image is never current), over the candidate.
 */
async function registryAnswers([own, ...more], context) {
    const ask = (reference) => registryAnswer(reference, context);
    const [answer, ...others] = await Promise.all([ask(own), ...more.map(ask)]);
    // The least that is known of any of them is what is known.
    return [answer, ...others].find(({ state }) => state === 'unknown') ?? answer;
}
async function registryAnswer(reference, context) {
    const answer = await context.engine.inRegistry(reference);
    if (answer.state !== 'present')
        return { state: answer.state, detail: answer.detail };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentError */ .x1('candidate-tag-exists', `${reference} exists in its registry: delete it there, or give another commit with 'sha'`);
}
/**
 * Builds the request, again where a registry or the network refused it, and makes sure that the tag names what was
 * built, by the label of this run.
 */
async function buildCandidate(builder, request, context) {
    await (0,_retries_js__WEBPACK_IMPORTED_MODULE_6__/* .withRetries */ .L)(() => (0,_build_js__WEBPACK_IMPORTED_MODULE_8__/* .build */ .jq)(builder, request, context), context.signal, context.patience);
    const image = await context.engine.image(request.tag);
    if (image?.labels[_build_js__WEBPACK_IMPORTED_MODULE_8__/* .RUN_LABEL */ .jQ] === context.run)
        return { engineId: image.id, builder };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentError */ .x1('build-failed', `the build ended well, but ${request.tag} does not name what it built`);
}
/** Where the candidate is frozen, in its folder. */
function archivePath(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'image.tar');
}
/** What it is, beside it. */
function identityPath(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'candidate.json');
}
/** Saves the image once; from here on its identity is the digest of its configuration. */
async function freeze(built, registry, folder, context) {
    const { request, engineId, builder, commit, repository } = built;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const archive = await saveTo(archivePath(folder), request.tag, context);
    if (!archive.tags.includes(request.tag)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentError */ .x1('internal-error', `the saved image is tagged ${archive.tags.join(', ')}, not ${request.tag}`);
    }
    // Consumers are at work meanwhile: one can move the tag, or put another file in the place of the archive.
    if (!archive.ids.includes(engineId)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentError */ .x1('internal-error', `the saved image is ${archive.configDigest}, and the one that was built is ${engineId}`);
    }
    if (request.platform !== undefined && archive.platform !== request.platform) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentError */ .x1('build-failed', `the candidate is for ${archive.platform}, and ${request.platform} was asked for: does the builder know that platform, and the Dockerfile's base image have it?`);
    }
    const identity = {
        run: context.run,
        reference: request.tag,
        repository,
        tag: `pr-${commit}`,
        engineId,
        configDigest: archive.configDigest,
        archive: { sha256: archive.sha256, bytes: archive.bytes },
        commit,
        platform: archive.platform,
        builder,
        registry,
    };
    await (0,_fresh_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFresh */ ._)(identityPath(folder), `${JSON.stringify(identity, null, 2)}\n`);
    return identity;
}
async function saveTo(path, reference, { engine }) {
    try {
        return await (0,_archive_js__WEBPACK_IMPORTED_MODULE_7__/* .writeArchive */ ._d)(await engine.save(reference), path);
    }
    catch (error) {
        // Half an archive is of no use, and may be what filled the disk.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 2178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ candidateCommit)
/* harmony export */ });
/* harmony import */ var _consumer_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2654);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);


/**
 * The commit that the candidate is tagged after: `sha` where one is given, else what is checked out.
 * A short form is allowed for `sha`, because it only names a tag.
 */
async function candidateCommit(root, sha, context) {
    if (sha !== undefined) {
        if (/^[0-9a-f]{7,64}$/.test(sha))
            return sha;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`sha: expected 7 to 64 hexadecimal digits, got '${sha}'`);
    }
    const head = await (0,_consumer_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$)(['rev-parse', '--verify', 'HEAD^{commit}'], root, context);
    if (head.exitCode === 0)
        return head.stdout.trim();
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${root} is no git repository with a commit: check the code out first, or give 'sha'`);
}


/***/ }),

/***/ 8855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ removeContainersOf)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6163);

/** Removes every container of the images that a run has built, whether it still runs or not. */
async function removeContainersOf(run, engine) {
    for (const { id } of await engine.containersWithLabel(`${_build_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_LABEL */ .jQ}=${run}`))
        await engine.removeContainer(id);
}


/***/ }),

/***/ 8634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ controlTag),
/* harmony export */   Q: () => (/* binding */ makeControl)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6118);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6843);
/* harmony import */ var _engine_empty_tar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8207);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7406);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(102);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9082);







/** The tag of the dead image, beside the candidate's own. */
function controlTag(tag) {
    return `${tag}-control`;
}
const Image = zod__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H3({ rootfs: zod__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H3({}) });
/**
 * Gives the engine a dead image: the candidate's configuration, labels and all, over an empty file system. A container
 * of it can be created, and no command and no entry point brings it to life, because there is nothing to run.
 *
 * @param archive the saved candidate
 * @returns the engine's ID of the dead image
 * @throws IncidentError when the engine does not take it
 */
async function makeControl(engine, archive, reference) {
    const candidate = Image.parse(JSON.parse(await (0,_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .readConfiguration */ .TD)(archive)));
    const configuration = JSON.stringify({
        ...candidate,
        rootfs: { type: 'layers', diff_ids: [`sha256:${(0,_sha256_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .s)(_engine_empty_tar_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_TAR */ .U)}`] },
        history: [],
    });
    await engine.load(archiveOf(configuration, reference));
    const image = await engine.image(reference);
    if (image !== undefined)
        return image.id;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .IncidentError */ .x1('internal-error', `the engine took the dead image, and does not know ${reference}`);
}
/** The archive of `docker save`. One empty layer, because not every store takes an image that has none. */
function archiveOf(configuration, reference) {
    const [name, layer] = [`${(0,_sha256_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .s)(configuration)}.json`, `${(0,_sha256_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .s)(_engine_empty_tar_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_TAR */ .U)}/layer.tar`];
    const archive = (0,tar_stream__WEBPACK_IMPORTED_MODULE_1__.pack)();
    archive.entry({ name }, configuration);
    archive.entry({ name: layer }, _engine_empty_tar_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_TAR */ .U);
    const manifest = [{ Config: name, RepoTags: [reference], Layers: [layer] }];
    archive.entry({ name: 'manifest.json' }, JSON.stringify(manifest));
    archive.finalize();
    return node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(archive, { objectMode: false });
}


/***/ }),

/***/ 8980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ whereLatestPoints)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6064);
/* harmony import */ var _cancellable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4197);



/**
 * Where the published image's `:latest` points now. A promotion moves it only from there, so that a slower release
 * does not overtake one that was published meanwhile. Never rejects: what is not known is told as that.
 */
async function whereLatestPoints(engine, image, signal) {
    try {
        const asked = engine.inRegistry(`${image}:latest`);
        const answer = await (0,_cancellable_js__WEBPACK_IMPORTED_MODULE_2__/* .cancellable */ .n)(asked, 'the registry was asked', signal);
        if (answer.state === 'present')
            return { state: 'present', digest: _evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .Digest */ .np.parse(answer.digest) };
        return answer.state === 'absent' ? { state: 'absent' } : { state: 'unknown', detail: answer.detail };
    }
    catch (error) {
        return { state: 'unknown', detail: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) };
    }
}


/***/ }),

/***/ 5280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kW: () => (/* binding */ candidatesOf),
  Ep: () => (/* binding */ conclude),
  hH: () => (/* binding */ notApplicable),
  US: () => (/* binding */ policyOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/config/load.js + 1 modules
var load = __webpack_require__(8430);
// EXTERNAL MODULE: ./build/src/report/file-rows.js
var file_rows = __webpack_require__(1492);
// EXTERNAL MODULE: ./build/src/verdict/finding.js
var finding = __webpack_require__(8466);
;// CONCATENATED MODULE: ./build/src/verdict/candidate-rules.js

/** What must hold for the trial as a whole: which image, which commit, and that nothing was missed. */
function candidateReasons(evidence) {
    const { candidate } = evidence;
    if (candidate === undefined)
        return [(0,finding/* finding */.g)('identity-missing', 'the evidence names no candidate'), ...pinReasons(evidence)];
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
    return [(0,finding/* finding */.g)('archive-changed', `the archive ${now}, and was frozen with ${archive.sha256}`)];
}
function pinReasons({ consumer }) {
    const { pin, commit, modified } = consumer;
    if (pin === undefined || commit === undefined) {
        return [
            (0,finding/* finding */.g)('pin-missing', `pin: ${pin ?? 'unknown'}, checked out after the trial: ${commit ?? 'unknown'}`),
        ];
    }
    if (commit !== pin)
        return [(0,finding/* finding */.g)('tree-modified', `${commit} is checked out after the trial, the pin is ${pin}`)];
    if (modified.length === 0)
        return [];
    return [
        (0,finding/* finding */.g)('tree-modified', `${modified.length} tracked files differ: ${modified.slice(0, 5).join(', ')}`),
    ];
}
function witnessReasons({ witness }) {
    return witness.complete ? [] : [(0,finding/* finding */.g)('witness-incomplete', witness.detail)];
}
function tagReasons({ tagAfter, imageEvents }, candidate) {
    const onTag = imageEvents.filter(({ reference }) => reference === candidate.reference);
    const over = onTag.filter(({ action }) => action === 'pull' || action === 'load' || action === 'import');
    const moved = onTag.filter(({ action, imageId }) => action === 'tag' && imageId !== candidate.engineId);
    const findings = over.map(event => (0,finding/* finding */.g)('candidate-pulled-over', `${event.action} of ${event.reference}`, event));
    for (const event of moved) {
        findings.push((0,finding/* finding */.g)('candidate-tag-moved', `${event.reference} was made to name ${event.imageId}`, event));
    }
    if (tagAfter === candidate.engineId || moved.length > 0)
        return findings;
    const now = tagAfter === undefined ? 'names nothing' : `names ${tagAfter}`;
    return [...findings, (0,finding/* finding */.g)('candidate-tag-moved', `${candidate.reference} ${now} after the trial`)];
}

// EXTERNAL MODULE: ./build/src/verdict/glob.js
var glob = __webpack_require__(7745);
;// CONCATENATED MODULE: ./build/src/verdict/file-rules.js


/** What must hold for one test file. */
function fileReasons(evidence, expect) {
    const findings = [
        ...endReasons(evidence),
        ...reportReasons(evidence),
        ...evidence.report.cases.flatMap(test => caseReasons(test, evidence, expect)),
        ...containerReasons(evidence.containers, expect),
    ];
    return findings.map(found => ({ ...found, file: evidence.file }));
}
function endReasons(evidence) {
    const failed = evidence.report.cases.filter(isFailure);
    const failures = failed.length;
    if (evidence.timedOut) {
        const used = evidence.containers.some(isCandidateRun);
        const after = `${Math.round(evidence.durationMs / 1000)} s`;
        return [(0,finding/* finding */.g)(used ? 'timed-out' : 'timed-out-unused', `ended by the gate after ${after}`)];
    }
    if (evidence.signal !== undefined)
        return [(0,finding/* finding */.g)('killed-by-signal', `ended by ${evidence.signal}`)];
    if (evidence.exitCode === 0 && failed.some(({ attempts }) => attempts === 1)) {
        return [(0,finding/* finding */.g)('exit-disagrees', `exit code 0, and ${failures} failures in the report`)];
    }
    if (evidence.exitCode !== 0 && failures === 0) {
        return [(0,finding/* finding */.g)('exit-not-zero', `exit code ${evidence.exitCode}, and no failure in the report`)];
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
    if (report.state !== 'ok')
        return timedOut ? [] : [(0,finding/* finding */.g)(REPORT_CODES[report.state], report.detail)];
    if (report.cases.some(({ outcome }) => outcome === 'passed') || report.cases.some(isFailure))
        return [];
    return [(0,finding/* finding */.g)('none-passed', `of ${report.cases.length} tests none passed`)];
}
function caseReasons(test, evidence, expect) {
    const where = { test: test.id };
    const reruns = test.attempts > 1 ? [(0,finding/* finding */.g)('rerun', `${test.attempts} attempts in the report`, where)] : [];
    // A runner that ends with 0 takes a later attempt for the truth: nobody can say which one is.
    if (test.attempts > 1 && evidence.exitCode === 0)
        return reruns;
    if (isFailure(test))
        return [(0,finding/* finding */.g)(failureCode(test, evidence, expect), firstLine(test.text), where), ...reruns];
    if (test.outcome !== 'skipped')
        return reruns;
    const expected = expect.skips.some(skip => (0,glob/* matches */.c)(skip.test, test.id));
    return expected ? reruns : [(0,finding/* finding */.g)('unexpected-skip', firstLine(test.text), where), ...reruns];
}
function failureCode({ outcome, cause }, { containers }, expect) {
    const own = containers.filter(({ image }) => image === 'candidate');
    const ran = own.some(({ started }) => started);
    // Whatever a test says: where the candidate crashed, or has nothing to run, that comes first.
    if (own.some(one => oneContainer(one, expect).some(isFault)))
        return outcome === 'failed' ? 'test-failed' : 'test-errored';
    // A candidate that was never started cannot have broken the test.
    if (!ran)
        return cause ?? 'test-failed-unused';
    return cause ?? (outcome === 'failed' ? 'test-failed' : 'test-errored');
}
function isFault({ code }) {
    return code === 'container-crashed' || code === 'container-out-of-memory' || code === 'nothing-to-run';
}
function containerReasons(containers, expect) {
    const seen = containers.filter(isCandidateRun).length;
    const wanted = Math.max(1, expect.containers);
    const findings = containers.flatMap(container => oneContainer(container, expect));
    if (seen >= wanted)
        return findings;
    const detail = `${seen} containers of the candidate ran, expected ${wanted}`;
    return [(0,finding/* finding */.g)('candidate-not-seen', detail), ...findings];
}
function oneContainer(container, { exitCodes }) {
    const { name, reference, image, exitCode } = container;
    if (container.sameRepository && image === 'other') {
        return [
            (0,finding/* finding */.g)('other-image-used', `${name} ran ${reference}, which is ${container.imageId ?? 'another image'}`),
        ];
    }
    if (container.sameRepository && image === 'unknown')
        return [(0,finding/* finding */.g)('unknown-image-used', `${name} ran ${reference}`)];
    if (image !== 'candidate')
        return [];
    const { startFailure } = container;
    if (startFailure !== undefined)
        return [(0,finding/* finding */.g)(notStarted(startFailure), startFailure.message)];
    if (container.oomKilled)
        return [(0,finding/* finding */.g)('container-out-of-memory', `${name} was killed by the kernel`)];
    if (exitCode === undefined || container.stoppedByRequest)
        return [];
    if (exitCode === 0 || exitCodes.includes(exitCode))
        return [];
    return [(0,finding/* finding */.g)('container-crashed', `${name} ended with exit code ${exitCode}`)];
}
// POSIX, and runc after it: 126 for a program that cannot be run, 127 for one that is not there.
function notStarted({ exitCode, cause }) {
    if (exitCode === 126 || exitCode === 127)
        return 'nothing-to-run';
    return cause ?? 'container-refused';
}
function isFailure({ outcome }) {
    return outcome === 'failed' || outcome === 'errored';
}
function isCandidateRun({ image, started }) {
    return image === 'candidate' && started;
}
function firstLine(text) {
    return text.trim().split('\n', 1)[0]?.slice(0, 300) ?? '';
}

;// CONCATENATED MODULE: ./build/src/verdict/control-rules.js



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
        return [(0,finding/* finding */.g)('control-missing', `expected the evidence of one trial, got ${trials.length}`)];
    }
    const incidents = only.incidents.map(({ kind, detail, file }) => (0,finding/* finding */.g)(kind, `the control: ${detail}`, { file }));
    if (incidents.length > 0)
        return incidents;
    const gaps = only.witness.complete
        ? []
        : [(0,finding/* finding */.g)('witness-incomplete', `the control: ${only.witness.detail}`)];
    return [...gaps, ...imageReasons(only), ...control.flatMap(file => controlFile(file, only))];
}
function controlFile(file, { files }) {
    const [only, second] = files.filter(one => one.file === file);
    if (only === undefined || second !== undefined) {
        return [(0,finding/* finding */.g)('control-missing', `${file} left no evidence of one run of the control`, { file })];
    }
    const findings = passedReasons(only);
    const seen = only.containers.some(({ image }) => image === 'control');
    const met = seen ? [] : [(0,finding/* finding */.g)('control-not-seen', 'no container of the dead image was created')];
    return [...findings, ...met].map(found => ({ ...found, file }));
}
function passedReasons({ report, exitCode, signal, timedOut }) {
    const passed = report.cases.filter(({ outcome }) => outcome === 'passed');
    if (passed.length > 0) {
        // Without the test's name as its place: it tells of every other test, too.
        return passed.map(({ id }) => (0,finding/* finding */.g)('control-passed', `${id} passed against a dead image`));
    }
    if (exitCode === 0)
        return [(0,finding/* finding */.g)('control-passed', 'the command ended with exit code 0')];
    const failed = report.cases.filter(isFailure);
    // A failure that names another cause is none that the dead image has brought about.
    if (failed.length > 0 && failed.every(({ cause }) => cause !== undefined)) {
        const causes = new Set(failed.flatMap(({ cause }) => cause ?? []));
        return [...causes].map(cause => (0,finding/* finding */.g)(cause, 'every test of the control failed because of this'));
    }
    if (signal === undefined || timedOut)
        return [];
    return [(0,finding/* finding */.g)('killed-by-signal', `the control was ended by ${signal}`)];
}

// EXTERNAL MODULE: ./build/src/verdict/part-name.js
var part_name = __webpack_require__(564);
;// CONCATENATED MODULE: ./build/src/verdict/plan-rules.js


/** What must hold for evidence that came from another job: it is of this run, this commit and this candidate. */
function plannedReasons({ run, candidate, consumer }, planned, wanted) {
    const { platform } = wanted.part;
    const built = wanted.candidate;
    return [
        ...differs('the run', run, planned.run),
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
function unbuilt({ part, candidate }) {
    if (candidate !== undefined)
        return [];
    return [(0,finding/* finding */.g)('identity-missing', `the build for ${part.platform} left no candidate that can be judged`)];
}
function differs(what, found, wanted) {
    if (wanted === undefined || found === wanted)
        return [];
    return [(0,finding/* finding */.g)('evidence-foreign', `${what} is ${found}, and should be ${wanted}`)];
}
/** Evidence that no plan asked for. */
function strayReasons(evidence) {
    return evidence.map(({ arm, consumer, part }) => {
        const where = (0,part_name/* partName */.p)(part) ?? 'no platform and shard';
        return (0,finding/* finding */.g)('evidence-unexpected', `of the ${arm} of ${consumer.name}, for ${where}`);
    });
}

// EXTERNAL MODULE: ./build/src/verdict/reasons.js
var reasons = __webpack_require__(4018);
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
        return [(0,finding/* finding */.g)('identity-missing', `the evidence names ${digests.size} images: ${names}`)];
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
    const findings = [...shared, ...findingsOf(policy, evidence)];
    const reasons = findings.flatMap((found) => {
        const rule = rules[found.code];
        return rule === undefined ? [] : [{ consumer: policy.consumer, verdict: rule.verdict, ...found }];
    });
    const pin = policy.planned?.pin ?? trialsOf(evidence)[0]?.consumer.pin;
    return {
        name: policy.consumer,
        ...(pin !== undefined && { pin }),
        verdict: verdictOf(reasons, rules),
        reasons,
    };
}
function findingsOf(policy, evidence) {
    const { planned } = policy;
    if (planned === undefined)
        return trialReasons(policy, evidence);
    const of = (wanted) => evidence.filter(({ part }) => samePart(part, wanted.part));
    const isPlanned = ({ arm, part }) => planned.parts.some(wanted => samePart(part, wanted.part) && hasArm(narrowed(policy, wanted), arm));
    const strays = evidence.filter(one => !isPlanned(one));
    const parts = planned.parts.flatMap(wanted => {
        const found = partReasons(policy, planned, wanted, of(wanted));
        const trial = (0,part_name/* partName */.p)(wanted.part);
        return trial === undefined ? found : found.map(one => ({ trial, ...one }));
    });
    return [...strayReasons(strays), ...parts, ...platformReasons(policy, planned.parts, of)];
}
/** One job's part of the tests, held against its own files. What counts the passed tests looks at all of them. */
function partReasons(policy, planned, wanted, evidence) {
    return [
        ...unbuilt(wanted),
        ...evidence.flatMap(one => plannedReasons(one, planned, wanted)),
        ...trialReasons(narrowed(policy, wanted), evidence, () => []),
    ];
}
/** The policy of a part: its files, and those of the control that are among them. */
function narrowed({ control, ...policy }, { files }) {
    const own = control?.filter(file => files.includes(file)) ?? [];
    return { ...policy, files, ...(own.length > 0 && { control: own }) };
}
function hasArm({ control }, arm) {
    return arm === 'candidate' || (arm === 'control' && control !== undefined);
}
/** Too few passed tests, over all shards of a platform. */
function platformReasons(policy, parts, evidenceOf) {
    return [...new Set(parts.map(({ part }) => part.platform))].flatMap(platform => {
        const own = parts.filter(({ part }) => part.platform === platform);
        const trials = own.map(part => trialsOf(evidenceOf(part)));
        // Missing evidence has a reason of its own.
        if (trials.some(all => all.length !== 1 || all.some(isStopped)))
            return [];
        const files = own.flatMap(part => part.files);
        return minPassed({ ...policy, files }, trials.flat()).map(one => ({ trial: platform, ...one }));
    });
}
function samePart(a, b) {
    return a?.platform === b.platform && a.shard === b.shard && a.shards === b.shards;
}
/** Of one trial and its control. */
function trialReasons(policy, evidence, tooFew = minPassed) {
    const trials = trialsOf(evidence);
    const controls = evidence.filter(({ arm }) => arm === 'control');
    const [only, second] = trials;
    const own = only === undefined || second !== undefined ? [missing(trials.length)] : oneTrial(policy, only, tooFew);
    return [...own, ...controlReasons(policy, controls, trials.some(isStopped))];
}
function trialsOf(evidence) {
    return evidence.filter(({ arm }) => arm === 'candidate');
}
function isStopped({ incidents }) {
    return incidents.length > 0;
}
function missing(trials) {
    return (0,finding/* finding */.g)('evidence-missing', `expected the evidence of one trial of the candidate, got ${trials}`);
}
function oneTrial(policy, evidence, tooFew) {
    const incidents = evidence.incidents.map(({ kind, detail, file }) => (0,finding/* finding */.g)(kind, detail, { file }));
    const ran = evidence.files.flatMap(file => fileReasons(file, policy.expect));
    // What was never reached after an incident is explained by it.
    if (incidents.length > 0)
        return [...incidents, ...ran];
    return [
        ...candidateReasons(evidence),
        ...absentFiles(policy, evidence),
        ...ran,
        ...tooFew(policy, [evidence]),
    ];
}
function absentFiles(policy, evidence) {
    const times = (file) => evidence.files.filter(one => one.file === file).length;
    return policy.files
        .filter(file => times(file) !== 1)
        .map(file => (0,finding/* finding */.g)('evidence-missing', `${file} left evidence of ${times(file)} runs, not of 1`, { file }));
}
// Tests that failed, and files without a report, have reasons of their own: too few are those that vanished.
function minPassed({ files, expect }, trials) {
    const wanted = Math.max(1, expect.minPassed);
    const ran = trials.flatMap(trial => trial.files);
    const asked = ran.filter(({ file }) => files.includes(file));
    if (asked.some(({ report }) => report.state !== 'ok'))
        return [];
    const cases = asked.flatMap(({ report }) => report.cases);
    const passed = cases.filter(({ outcome }) => outcome === 'passed').length;
    const failed = cases.filter(isFailure).length;
    if (passed + failed >= wanted)
        return [];
    return [(0,finding/* finding */.g)('too-few-passed', `${passed} tests passed, expected at least ${wanted}`)];
}
function verdictOf(reasons, rules) {
    if (reasons.length === 0)
        return 'pass';
    // What one test says of its own trouble tells nothing about the other tests.
    const doubtful = reasons.some(({ code, test }) => test === undefined && rules[code]?.undermines);
    if (doubtful)
        return 'inconclusive';
    return reasons.some(({ verdict }) => verdict === 'fail') ? 'fail' : 'inconclusive';
}

;// CONCATENATED MODULE: ./build/src/conclude.js





/** The result of a run whose evidence is complete. */
function conclude(run, gathered) {
    const { evidence, policies, candidates, latest, found, notes } = gathered;
    const untried = untriedPlatforms(run, gathered);
    return {
        ...blank(run),
        judgement: judge(policies, evidence, reasons/* REASONS */.e, found),
        candidates,
        untried,
        ...(latest !== undefined && { latest }),
        evidence,
        stages: [...run.stages.times, ...evidence.flatMap(fileTimes)],
        reproduce: Object.fromEntries(evidence.map(one => [reproducedName(one), reproduce(one, run)])),
        notes: [...notes, ...notTried(untried), ...notRun(run)],
    };
}
/** What the evidence of a consumer is held against. */
function policyOf({ name, test, expect, control }) {
    return { consumer: name, files: test.files, expect, ...(control && { control: control.files }) };
}
/** The candidates that the trials say they ran on, each once. */
function candidatesOf(evidence) {
    const all = evidence.flatMap(({ candidate }) => candidate ?? []);
    return all.filter(({ configDigest }, index) => all.findIndex(one => one.configDigest === configDigest) === index);
}
/** The result of a run that had nothing to do. */
function notApplicable(run, why) {
    return { ...blank(run), judgement: { verdict: 'not-applicable', consumers: [] }, notApplicable: why };
}
function blank({ origin, startedAt, sinceStart }) {
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
    };
}
function untriedPlatforms({ config }, { evidence, candidates }) {
    const tried = new Set((0,file_rows/* ofCandidate */.pq)(evidence).flatMap(({ candidate }) => candidate?.platform ?? []));
    const named = [...config.candidate.platforms, ...candidates.map(({ platform }) => platform)];
    return [...new Set(named)].filter(platform => !tried.has(platform));
}
function fileTimes(trial) {
    return trial.files.map(({ file, startedAt, durationMs }) => ({
        lane: (0,file_rows/* trialTitle */.Vx)(trial),
        name: trial.arm === 'candidate' ? file : `${trial.arm} ${file}`,
        startedAt,
        endedAt: startedAt + durationMs,
    }));
}
/** One command does what all shards of a platform did. */
function reproducedName({ consumer, part }) {
    return part === undefined ? consumer.name : `${consumer.name} (${part.platform})`;
}
function reproduce({ consumer, candidate, part }, { config, inputs }) {
    const path = (0,external_node_path_.relative)(inputs.root, config.path);
    const words = [
        'npx',
        'compat-gate',
        'run',
        '--consumer',
        consumer.name,
        '--ref',
        consumer.pin ?? consumer.ref,
    ];
    if (path !== load/* DEFAULT_PATHS */.nd[0])
        words.push('--config', path);
    if (part !== undefined)
        words.push('--platform', part.platform);
    const build = candidate === undefined ? [] : [`git checkout ${quoted(candidate.commit)}`];
    return [...build, words.map(quoted).join(' ')].join(' && ');
}
function quoted(word) {
    return /^[\w./:@+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
function notTried(platforms) {
    return platforms.map(platform => `no consumer was tried on ${platform}: it is not approved`);
}
// A reader has to know which proofs a verdict does not rest on.
function notRun({ config, consumers }) {
    const without = consumers.filter(({ control }) => control === undefined);
    const notes = without.map(({ name }) => `${name}: no 'control' is configured: nothing shows that its tests fail without the image`);
    if (config.baseline !== undefined)
        notes.push("'baseline' is configured, but this release does not run it");
    return notes;
}


/***/ }),

/***/ 3818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ setAside),
/* harmony export */   p: () => (/* binding */ putBack)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _incidents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(526);
/* harmony import */ var _process_capture_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3717);
/* harmony import */ var _process_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1178);






/**
 * Keeps a copy of what the set-up has made. The negative control must fail because of the dead image, and not because
 * the trial has left something in its way.
 *
 * @throws IncidentError when there is no room for it
 */
async function setAside(workspace, env, signal) {
    const { checkout, home, aside } = workspace;
    const args = ['-a', '--', checkout, home, aside];
    const ended = await (0,_process_capture_js__WEBPACK_IMPORTED_MODULE_4__/* .capture */ .F)({ program: 'cp', args, cwd: aside, env: (0,_process_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .environment */ .cA)(env, [], {}) }, { signal });
    if (ended.cancelled)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentError */ .x1('cancelled', 'cancelled while the checkout was copied');
    if (ended.exitCode === 0)
        return;
    const said = ended.startError?.message ?? ended.stderr.slice(-500).trim();
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentError */ .x1((0,_incidents_js__WEBPACK_IMPORTED_MODULE_3__/* .classify */ .L8)(said) ?? 'internal-error', `the checkout cannot be copied: ${said}`);
}
/**
 * Puts the copy where the original was: programs that were installed there know its path. The original is moved and not
 * removed, because containers may have left files in it that only root can remove.
 */
async function putBack({ checkout, home, tmp, aside }) {
    const used = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(aside, 'used');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(used);
    for (const folder of [checkout, home, tmp])
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(used, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder)));
    for (const folder of [checkout, home])
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(aside, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder)), folder);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(tmp);
}


/***/ }),

/***/ 3313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ unreachable),
/* harmony export */   y: () => (/* binding */ pin)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _incidents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(526);
/* harmony import */ var _retries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4419);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2654);




const SHA = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
/**
 * Resolves a ref to a commit by asking the repository, without fetching anything. A full SHA is
 * taken as it is, so that a branch of that name cannot replace it. An annotated tag is followed to
 * its commit. A name that is both a tag and a branch is refused, because programs differ in which
 * one they mean.
 */
async function pin(repository, ref, context) {
    if (SHA.test(ref))
        return { ref, commit: ref };
    const wanted = candidates(ref);
    const found = await list(repository, wanted, context);
    const names = wanted.filter(name => found.has(name));
    const [fullRef, other] = names;
    if (fullRef === undefined)
        throw notFound(repository, ref, wanted);
    if (other !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IncidentError */ .x1('ref-not-found', `${repository.name}: '${ref}' is ambiguous: write ${names.join(' or ')}`);
    }
    return { ref, commit: found.get(`${fullRef}^{}`) ?? found.get(fullRef), fullRef };
}
function candidates(ref) {
    return ref.startsWith('refs/') ? [ref] : [`refs/tags/${ref}`, `refs/heads/${ref}`];
}
async function list(repository, names, context) {
    const patterns = names.flatMap(name => [name, `${name}^{}`]);
    const args = ['ls-remote', '--', repository.url, ...patterns];
    const ended = await (0,_retries_js__WEBPACK_IMPORTED_MODULE_2__/* .withRetries */ .L)(() => ask(repository, args, context), context.signal, context.patience);
    const lines = ended.stdout.split('\n').map(line => line.split('\t'));
    return new Map(lines.flatMap(([sha, name]) => (sha && name && SHA.test(sha) ? [[name, sha]] : [])));
}
async function ask(repository, args, context) {
    const ended = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$)(args, process.cwd(), context, { remote: repository });
    if (ended.exitCode !== 0)
        throw unreachable(repository, (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .lastWords */ .a)(ended), context);
    return ended;
}
/** What cannot be reached, and why: a cause that passes is told from one that stays. */
function unreachable(repository, words, context) {
    const said = `${repository.name} cannot be reached: ${words}${hint(repository, words, context)}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IncidentError */ .x1((0,_incidents_js__WEBPACK_IMPORTED_MODULE_1__/* .classify */ .L8)(words) ?? 'consumer-unreachable', said);
}
function hint({ tokenServer }, words, { token }) {
    if (!/authentication|could not read Username|\b40[13]\b|not found/i.test(words))
        return '';
    if (token === undefined)
        return '; a private repository needs a token';
    return tokenServer === undefined
        ? '; the token is for another server, and was not shown to this one'
        : '; the token may not be allowed to read it';
}
function notFound(repository, ref, tried) {
    const short = /^[0-9a-f]{4,39}$/.test(ref) ? '; a commit needs its full SHA' : '';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IncidentError */ .x1('ref-not-found', `${repository.name} has no ref '${ref}': tried ${tried.join(', ')}${short}`);
}


/***/ }),

/***/ 5880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ repository)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * @param text `owner/name`, a git URL, or a path relative to `root`
 * @param server where `owner/name` lives, as in `https://github.com`
 */
function repository(text, root, server) {
    if (/^[\w.-]+\/[\w.-]+$/.test(text) && !text.startsWith('.')) {
        return { name: text, url: `${server}/${text.replace(/\.git$/, '')}.git`, tokenServer: server };
    }
    if (/^[\w+.-]+:\/\//.test(text)) {
        const sameServer = text.startsWith(`${server}/`);
        return { name: text, url: text, ...(sameServer && { tokenServer: server }) };
    }
    // The short form of ssh, `user@host:path`.
    if (/^[\w.-]+@[\w.-]+:/.test(text))
        return { name: text, url: text };
    return { name: text, url: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(text) ? text : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, text) };
}


/***/ }),

/***/ 9124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ oddFiles),
/* harmony export */   a: () => (/* binding */ treeState)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1228);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2654);
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
 * Compares the tree with the pin, through a git folder of its own at `scratch`, which is made anew:
 * the settings, filters, replacements and the index of the one in the checkout can hide a change.
 */
async function treeState(pin, folder, scratch, context) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git');
    // Named, because git would look for another repository in the folders above.
    const head = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$)(['--git-dir', own, 'rev-parse', '--verify', 'HEAD^{commit}'], process.cwd(), context);
    if (head.exitCode !== 0)
        return { modified: [] };
    const odd = pin.odd ?? new Map();
    const called = await modifiedFiles(pin, folder, scratch, context);
    const modified = [...called.filter(name => !odd.has(name)), ...(await changed(odd, folder))];
    return { commit: head.stdout.trim(), modified };
}
/**
 * The odd files of a pin, as `Pin` has them; to be asked for before anything of the consumer's runs, so that no change
 * of its can be among them. Git would call them modified for ever: only their bytes tell whether they were changed.
 */
async function oddFiles(pin, folder, scratch, context) {
    const odd = new Map();
    for (const name of await modifiedFiles(pin, folder, scratch, context)) {
        const print = await fingerprint((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
        // What has no bytes to compare stays as git calls it.
        if (print !== undefined)
            odd.set(name, print);
    }
    return odd;
}
async function changed(odd, folder) {
    const names = [];
    for (const [name, before] of odd)
        if ((await fingerprint((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name))) !== before)
            names.push(name);
    return names;
}
/** Says whether a file is the same: its bytes, and the part of its mode that git keeps. */
async function fingerprint(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .openRegular */ .lf)(path), true);
            const { mode } = await file.stat();
            const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            for await (const chunk of file.createReadStream())
                hash.update(chunk);
            return `${mode & 0o100} ${hash.digest('hex')}`;
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
async function modifiedFiles(pin, folder, scratch, context) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(scratch, { recursive: true, force: true });
    const objects = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git', 'objects');
    const steps = [
        ['init', '--quiet', '--bare', scratch],
        [...over(folder, scratch), 'read-tree', pin.commit],
        [...over(folder, scratch), 'diff', '--name-only', '-z', ...PLAINLY],
    ];
    let names = '';
    for (const step of steps) {
        const ended = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$)(step, process.cwd(), context, { objects });
        if (ended.exitCode !== 0)
            return [`(git cannot compare: ${(0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .lastWords */ .a)(ended)})`];
        names = ended.stdout;
    }
    return names.split('\0').filter(name => name !== '');
}
const PLAINLY = ['--no-ext-diff', '--no-textconv', '--no-renames', '--ignore-submodules=all'];
function over(folder, scratch) {
    return ['-c', 'core.fsmonitor=false', '--git-dir', scratch, '--work-tree', folder];
}


/***/ }),

/***/ 5577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ clientEnvironment)
/* harmony export */ });
/* harmony import */ var _process_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1178);

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
    return (0,_process_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .environment */ .cA)(env, [...CLIENT, ...more], { ...host, [_process_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_MARK */ .GT]: run });
}


/***/ }),

/***/ 4165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   kP: () => (/* binding */ sameReference),
/* harmony export */   w: () => (/* binding */ namesId)
/* harmony export */ });
/**
 * Parses `[host/]path[:tag][@digest]`. A first part is a host when it holds a dot or a colon, or is `localhost`
 * (https://pkg.go.dev/github.com/distribution/reference). The default tag is filled in unless there is a digest.
 */
function parseReference(text) {
    const [named = '', digest] = split(text, text.indexOf('@'));
    const colon = named.lastIndexOf(':');
    const [path = '', tag] = split(named, colon > named.lastIndexOf('/') ? colon : -1);
    const repository = withHost(path);
    if (digest !== undefined)
        return tag === undefined ? { repository, digest } : { repository, tag, digest };
    return { repository, tag: tag ?? 'latest' };
}
/** A reference without its tag and digest, as it is written. */
function repositoryOf(text) {
    const [named = ''] = split(text, text.indexOf('@'));
    const colon = named.lastIndexOf(':');
    return colon > named.lastIndexOf('/') ? named.slice(0, colon) : named;
}
/** True when both name the same tag or digest of the same repository. */
function sameReference(a, b) {
    const [x, y] = [parseReference(a), parseReference(b)];
    return x.repository === y.repository && x.tag === y.tag && x.digest === y.digest;
}
/** True when `text` is a full or shortened ID of the image: engines accept both in the place of a name. */
function namesId(text, imageId) {
    const hex = text.replace(/^sha256:/, '');
    return /^[0-9a-f]{4,64}$/.test(hex) && imageId.replace(/^sha256:/, '').startsWith(hex);
}
function split(text, at) {
    return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
function withHost(path) {
    const slash = path.indexOf('/');
    const first = slash < 0 ? '' : path.slice(0, slash);
    const isHost = first === 'localhost' || /[.:]/.test(first) || first !== first.toLowerCase();
    if (!isHost)
        return `docker.io/${slash < 0 ? 'library/' : ''}${path}`;
    return path
        .replace(/^(index\.docker\.io|registry-1\.docker\.io)\//, 'docker.io/')
        .replace(/^docker\.io\/(?!.*\/)/, 'docker.io/library/');
}


/***/ }),

/***/ 1613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   removeCandidate: () => (/* binding */ removeCandidate),
/* harmony export */   removeLeftovers: () => (/* binding */ removeLeftovers)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _candidate_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6163);
/* harmony import */ var _candidate_containers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8855);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7406);
/* harmony import */ var _process_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1178);
/* harmony import */ var _process_processes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4618);
/* harmony import */ var _trial_shards_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2333);
/* harmony import */ var _trial_witness_fence_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(331);








/**
 * Ends and removes what a run may have left: its processes by their mark, its containers by their
 * label, its witness's fences, its working folders. Harmless when nothing is left, and when it is done twice.
 *
 * @throws Error that names all that could not be removed, once everything has been tried
 */
async function removeLeftovers(run, folders, engine) {
    const problems = [];
    const attempt = (work) => work.catch(error => problems.push((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)));
    await attempt((0,_process_processes_js__WEBPACK_IMPORTED_MODULE_5__/* .killMarked */ .fR)(`${_process_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .RUN_MARK */ .GT}=${run}`));
    if (engine !== undefined)
        await attempt((0,_candidate_containers_js__WEBPACK_IMPORTED_MODULE_2__/* .removeContainersOf */ .i)(run, engine));
    if (engine !== undefined)
        await attempt(untagAll(`${_trial_witness_fence_js__WEBPACK_IMPORTED_MODULE_7__/* .FENCE */ .A}=${run}`, engine));
    if (engine !== undefined)
        await attempt(untagAll(`${_candidate_build_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_LABEL */ .jQ}=${run}`, engine, _trial_shards_js__WEBPACK_IMPORTED_MODULE_6__/* .isTrialTag */ .P3));
    for (const folder of folders)
        await attempt((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 }));
    if (problems.length > 0)
        throw new Error(problems.join('; '));
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

/***/ 7187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ VERDICT_SCHEMA),
/* harmony export */   bq: () => (/* binding */ verdictDocument),
/* harmony export */   gy: () => (/* binding */ approvedImageId),
/* harmony export */   z8: () => (/* binding */ VerdictDocument)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6843);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6064);
/* harmony import */ var _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4018);
/* harmony import */ var _file_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1492);




/** Version of verdict.json. Any change of its shape is a new one. */
const VERDICT_SCHEMA = 'compat-gate/verdict@2';
const amount = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nonnegative();
const Blocking = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['fail', 'inconclusive']);
const DocumentReason = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    code: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(Object.keys(_verdict_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASONS */ .e)).describe('Listed in docs/reasons.md.'),
    verdict: Blocking.describe('What this reason alone makes of the consumer.'),
    trial: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('Which part of the consumer’s trial, where a plan divides it.'),
    file: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    test: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    detail: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
const DocumentFile = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    trial: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('Which part of the consumer’s trial, where a plan divides it.'),
    file: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    report: _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportState */ .QF,
    passed: amount,
    failed: amount.describe('Failed and errored tests.'),
    skipped: amount,
    xfailed: amount.describe('Tests that failed as their author expects.'),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative(),
    containers: amount.describe('Containers of the candidate that were started.'),
    exit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('An exit code, the name of a signal, `timed out` or `did not start`.'),
});
const DocumentConsumer = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('Absent when there is no evidence, as is `ref`.'),
    ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    pin: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('The commit that `ref` was resolved to.'),
    verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['pass', ...Blocking.options]),
    reasons: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(DocumentReason),
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(DocumentFile),
    control: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(DocumentFile)
        .optional()
        .describe('The files of the negative control, which failed on a dead image. Absent when there was none.'),
});
const DocumentCandidate = _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .CandidateIdentity */ .Mx.extend({
    approved: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().describe('Whether it may be published.'),
});
const DocumentStage = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    lane: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().describe('Milliseconds since the run began, as is `endedAt`.'),
    endedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
});
const VerdictDocument = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(VERDICT_SCHEMA),
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('ISO 8601.'),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['pass', ...Blocking.options, 'not-applicable']),
    compatible: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().describe('True for `pass` only.'),
    approvedImageId: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .describe('For `pass` the config digest of the candidate, of several platforms separated by commas; otherwise empty.'),
    notApplicable: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('Why the gate does not apply.'),
    candidates: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(DocumentCandidate).describe('One for each platform that was built.'),
    untried: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).describe('Platforms that no consumer was tried on. They are not approved.'),
    latest: _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Latest */ .Qu.optional().describe('Where the published image’s `:latest` pointed. Absent when nobody asked.'),
    consumers: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(DocumentConsumer),
    stages: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(DocumentStage),
    reproduce: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
        .describe('A command for each consumer, by its name, and its platform where there are several.'),
    notes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
});
/** verdict.json: the verdict and what it rests on, for programs. */
function verdictDocument(result) {
    const { judgement, notApplicable, candidates, untried, latest } = result;
    const approved = approvedDigests(result);
    const { run, startedAt, durationMs, stages, reproduce, notes } = result;
    return {
        schema: VERDICT_SCHEMA,
        run,
        startedAt,
        durationMs,
        verdict: judgement.verdict,
        compatible: judgement.verdict === 'pass',
        approvedImageId: approved.join(','),
        ...(notApplicable !== undefined && { notApplicable }),
        candidates: candidates.map(one => ({ ...one, approved: approved.includes(one.configDigest) })),
        untried,
        ...(latest !== undefined && { latest }),
        consumers: judgement.consumers.map(consumer => documentConsumer(consumer, result)),
        stages,
        reproduce,
        notes,
    };
}
/** The output `approved-image-id`. */
function approvedImageId(result) {
    return approvedDigests(result).join(',');
}
/** The config digests that may be published: none unless the verdict and every trial stand behind them. */
function approvedDigests({ judgement, candidates, evidence }) {
    if (judgement.verdict !== 'pass')
        return [];
    const tried = (0,_file_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .ofCandidate */ .pq)(evidence).map(({ candidate }) => candidate?.configDigest);
    const digests = candidates.map(({ configDigest }) => configDigest);
    if (!tried.every(digest => digest !== undefined && digests.includes(digest)))
        return [];
    return digests.filter(digest => tried.includes(digest));
}
function documentConsumer({ name, pin, verdict, reasons }, result) {
    const own = { ...result, evidence: result.evidence.filter(({ consumer }) => consumer.name === name) };
    const rows = (0,_file_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .fileRows */ .eX)(own);
    const control = (0,_file_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .controlRows */ .L_)(own);
    const from = (0,_file_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .ofCandidate */ .pq)(own.evidence)[0]?.consumer;
    return {
        name,
        ...(from !== undefined && { repository: from.repository, ref: from.ref }),
        ...(pin !== undefined && { pin }),
        verdict,
        reasons: reasons.map(({ consumer: _, ...reason }) => reason),
        files: rows.map(documentFile),
        ...(control.length > 0 && { control: control.map(documentFile) }),
    };
}
function documentFile({ consumer: _, ...row }) {
    return row;
}


/***/ }),

/***/ 1715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ pinFacts),
/* harmony export */   X5: () => (/* binding */ containerEnd),
/* harmony export */   yv: () => (/* binding */ identityFacts)
/* harmony export */ });
/** The identity of the candidate as names and values, for the page and the summary alike. */
function identityFacts(candidate) {
    return [
        ['reference', candidate.reference],
        ['config digest', candidate.configDigest],
        ['image ID of the engine', candidate.engineId],
        ['archive', `sha256:${candidate.archive.sha256}, ${candidate.archive.bytes} bytes`],
        ['commit', candidate.commit],
        ['platform', candidate.platform],
        ['tag in the registry', `${candidate.registry.state}: ${candidate.registry.detail}`],
    ];
}
/** What was asked for, and the commit that it was resolved to. */
function pinFacts({ repository, ref, pin }) {
    return { where: `${repository} ${ref}`, pin: pin ?? 'no pin' };
}
/** How a container ended. */
function containerEnd(container) {
    const { started, exitCode, oomKilled, stoppedByRequest } = container;
    if (!started)
        return 'never started';
    if (oomKilled)
        return 'killed for memory';
    const end = exitCode === undefined ? 'still running' : String(exitCode);
    return stoppedByRequest ? `${end}, stopped on request` : end;
}


/***/ }),

/***/ 1473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ failures),
/* harmony export */   n: () => (/* binding */ failureTexts)
/* harmony export */ });
/* harmony import */ var _verdict_part_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(564);
/* harmony import */ var _file_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1492);


function failures({ evidence }) {
    return (0,_file_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .ofCandidate */ .pq)(evidence).flatMap(({ consumer, part, files }) => files.flatMap(({ file, report }) => report.cases.flatMap(({ id, outcome, text }) => outcome === 'failed' || outcome === 'errored'
        ? [{ consumer: consumer.name, ...trialOf(part), file, test: id, outcome, text }]
        : [])));
}
function trialOf(part) {
    const trial = (0,_verdict_part_name_js__WEBPACK_IMPORTED_MODULE_1__/* .partName */ .p)(part);
    return trial === undefined ? {} : { trial };
}
/** Finds the failure text behind a reason; undefined when the reason is about no failed test. */
function failureTexts(result) {
    const key = ({ consumer, trial, file, test }) => JSON.stringify([consumer, trial, file, test]);
    const texts = new Map(failures(result).map(one => [key(one), one.text]));
    return reason => texts.get(key(reason));
}


/***/ }),

/***/ 1492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L_: () => (/* binding */ controlRows),
/* harmony export */   Oe: () => (/* binding */ skippedText),
/* harmony export */   Pl: () => (/* binding */ allRows),
/* harmony export */   Vx: () => (/* binding */ trialTitle),
/* harmony export */   eX: () => (/* binding */ fileRows),
/* harmony export */   pq: () => (/* binding */ ofCandidate)
/* harmony export */ });
/* harmony import */ var _verdict_part_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(564);

/** A row for each test file that ran against the candidate, in the order they ran. */
function fileRows({ evidence }) {
    return ofCandidate(evidence).flatMap(trial => rowsOf(trial));
}
/** A row for each file of a negative control, to be shown below those of the candidate. */
function controlRows({ evidence }) {
    const controls = evidence.filter(({ arm }) => arm === 'control');
    return controls.flatMap(trial => rowsOf(trial, ' (control: must fail)'));
}
/** All rows, in the order in which every table shows them. */
function allRows(result) {
    return [...fileRows(result), ...controlRows(result)];
}
/** A consumer, and which part of its trial. */
function trialTitle({ consumer, part }) {
    const trial = (0,_verdict_part_name_js__WEBPACK_IMPORTED_MODULE_0__/* .partName */ .p)(part);
    return trial === undefined ? consumer.name : `${consumer.name} (${trial})`;
}
function rowsOf(trial, suffix = '') {
    const name = (0,_verdict_part_name_js__WEBPACK_IMPORTED_MODULE_0__/* .partName */ .p)(trial.part);
    const arm = trial.arm === 'control' ? 'control' : 'candidate';
    return trial.files.map(file => ({
        ...(name !== undefined && { trial: name }),
        ...row(`${trialTitle(trial)}${suffix}`, file, arm),
    }));
}
/** The trials that the verdict rests on. */
function ofCandidate(evidence) {
    return evidence.filter(({ arm }) => arm === 'candidate');
}
function row(consumer, evidence, arm) {
    const { file, durationMs, report, containers } = evidence;
    const times = (...outcomes) => report.cases.filter(({ outcome }) => outcomes.includes(outcome)).length;
    return {
        consumer,
        file,
        report: report.state,
        passed: times('passed'),
        failed: times('failed', 'errored'),
        skipped: times('skipped'),
        xfailed: times('xfailed'),
        durationMs,
        // A container of the dead image cannot be started; that it was created is all there is to see.
        containers: containers.filter(({ image, started }) => image === arm && (started || arm === 'control'))
            .length,
        exit: exit(evidence),
    };
}
/** Skipped tests, and beside them those that failed as their author expects. */
function skippedText({ skipped, xfailed }) {
    return xfailed === 0 ? String(skipped) : `${skipped}, and ${xfailed} failed as expected`;
}
function exit({ timedOut, signal, exitCode }) {
    if (timedOut)
        return 'timed out';
    return signal ?? (exitCode === undefined ? 'did not start' : String(exitCode));
}


/***/ }),

/***/ 6415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ fitting)
/* harmony export */ });
/**
 * As many of the texts as fit into `bytes` of UTF-8, each on a line of its own, and then how many
 * did not. Texts are made only while there is room, so that thousands of them cost nothing.
 */
function fitting(items, bytes, text, rest) {
    const taken = [];
    let used = Buffer.byteLength(rest(items.length)) + 1;
    for (const item of items) {
        const next = text(item);
        used += Buffer.byteLength(next) + 1;
        if (used > bytes)
            return [...taken, rest(items.length - taken.length)].join('\n');
        taken.push(next);
    }
    return taken.join('\n');
}


/***/ }),

/***/ 6962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ gantt),
/* harmony export */   w: () => (/* binding */ lanes)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(598);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6209);
/* harmony import */ var _fitting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6415);



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
function gantt(stages) {
    const lines = [...lanes(stages)].flatMap(([lane, own]) => [
        `  section ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mermaidName */ .hd)(lane)}`,
        ...own.map(task),
    ]);
    const rest = (left) => `  %% ${left} more lines`;
    return ['```mermaid', ...HEAD, (0,_fitting_js__WEBPACK_IMPORTED_MODULE_1__/* .fitting */ ._)(lines, BYTES, line => line, rest), '```'].join('\n');
}
// The time comes first, so that no name of a stage can be read as a keyword of the chart.
function task({ name, startedAt, endedAt }) {
    const ms = Math.max(1, Math.round(endedAt - startedAt));
    return `  ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p)(ms)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mermaidName */ .hd)(name)} :${Math.max(0, Math.round(startedAt))}, ${ms}ms`;
}


/***/ }),

/***/ 7210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ SIGNS),
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(598);

const SIGNS = {
    pass: '✅',
    fail: '❌',
    inconclusive: '⚠️',
    'not-applicable': '➖',
};
/** What the verdict means for this run, in one sentence. Holds foreign names: escape it. */
function headline({ judgement, notApplicable }) {
    const { verdict, consumers } = judgement;
    const names = consumers.filter(consumer => consumer.verdict === verdict).map(({ name }) => name);
    switch (verdict) {
        case 'pass':
            return `${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(names.length, 'consumer')} passed against the candidate: ${names.join(', ')}.`;
        case 'fail':
            return `The candidate breaks ${names.join(', ')}.`;
        case 'inconclusive':
            return names.length === 0
                ? 'No consumer was judged, so nothing is known about the candidate.'
                : `Nobody can say whether the candidate works with ${names.join(', ')}.`;
        case 'not-applicable':
            return notApplicable ?? 'The gate does not apply to this change.';
    }
}


/***/ }),

/***/ 5403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ place),
/* harmony export */   j: () => (/* binding */ reasonGroups)
/* harmony export */ });
/* harmony import */ var _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4018);

/** Consumer by consumer; what makes it fail comes before what makes it inconclusive. */
function reasonGroups({ consumers }) {
    return consumers.flatMap(({ name, reasons }) => {
        const groups = new Map();
        for (const reason of reasons) {
            const group = groups.get(reason.code) ?? {
                consumer: name,
                code: reason.code,
                ..._verdict_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .e[reason.code],
                reasons: [],
            };
            group.reasons.push(reason);
            groups.set(reason.code, group);
        }
        const all = [...groups.values()];
        return [...all.filter(isFail), ...all.filter(group => !isFail(group))];
    });
}
function isFail({ verdict }) {
    return verdict === 'fail';
}
/** Where a reason was met: part, file and test, or undefined when it is about the whole trial. */
function place({ trial, file, test }) {
    const parts = [trial === undefined ? undefined : `(${trial})`, file, test].filter(part => part !== undefined);
    return parts.length === 0 ? undefined : parts.join(' ');
}


/***/ }),

/***/ 9891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ summary),
  N: () => (/* binding */ trialSummary)
});

// UNUSED EXPORTS: SUMMARY_LIMIT

// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/report/failures.js
var failures = __webpack_require__(1473);
// EXTERNAL MODULE: ./build/src/report/file-rows.js
var file_rows = __webpack_require__(1492);
// EXTERNAL MODULE: ./build/src/report/fitting.js
var fitting = __webpack_require__(6415);
// EXTERNAL MODULE: ./build/src/report/gantt.js
var gantt = __webpack_require__(6962);
// EXTERNAL MODULE: ./build/src/report/headline.js
var headline = __webpack_require__(7210);
// EXTERNAL MODULE: ./build/src/report/facts.js
var facts = __webpack_require__(1715);
;// CONCATENATED MODULE: ./build/src/report/summary-evidence.js




const BYTES = 100_000;
/** What the verdict rests on: which image, which commit, which containers. */
function evidenceSection({ candidates, evidence }) {
    const trials = evidence.filter(({ consumer, files }) => consumer.pin !== undefined || files.length > 0);
    if (candidates.length === 0 && trials.length === 0)
        return [];
    return ['### Evidence', identities(candidates), pins(trials), containers(trials)];
}
function identities(candidates) {
    if (candidates.length === 0)
        return 'No candidate was frozen.';
    return candidates
        .flatMap(facts/* identityFacts */.yv)
        .map(([name, value]) => `- ${name}: ${(0,report_escape/* markdownCode */.D9)(value)}`)
        .join('\n');
}
function pins(trials) {
    const rest = (left) => `- and ${left} more trials`;
    return (0,fitting/* fitting */._)(trials, BYTES, trial => {
        const { where, pin } = (0,facts/* pinFacts */.F$)(trial.consumer);
        return `- ${(0,report_escape/* markdownText */.p7)((0,file_rows/* trialTitle */.Vx)(trial), 200)} (${trial.arm}): ${(0,report_escape/* markdownCode */.D9)(where)} at ${(0,report_escape/* markdownCode */.D9)(pin)}`;
    }, rest);
}
function containers(trials) {
    const rows = trials.flatMap(({ files }) => files.flatMap(({ file, containers }) => containers.map(one => ({ ...one, file }))));
    if (rows.length === 0)
        return 'No container was seen.';
    const head = '| test file | container | asked for | image | exit |\n| --- | --- | --- | --- | --- |';
    return `${head}\n${(0,fitting/* fitting */._)(rows, BYTES, line, left => `\n${left} more containers are left out here.`)}`;
}
function line(row) {
    const { file, name, reference, image } = row;
    const own = image === 'candidate' ? '**candidate**' : image;
    return `| ${[file, name, reference].map(text => (0,report_escape/* markdownCode */.D9)(text)).join(' | ')} | ${own} | ${(0,facts/* containerEnd */.X5)(row)} |`;
}

// EXTERNAL MODULE: ./build/src/report/duration.js
var duration = __webpack_require__(598);
// EXTERNAL MODULE: ./build/src/report/reason-groups.js
var reason_groups = __webpack_require__(5403);
;// CONCATENATED MODULE: ./build/src/report/summary-reasons.js





const summary_reasons_BYTES = 150_000;
const SEEN_BYTES = 8_000;
/** Why it is not a pass: each rule that was broken once, with what was seen and what to do. */
function reasonsSection({ judgement }) {
    const groups = (0,reason_groups/* reasonGroups */.j)(judgement);
    if (groups.length === 0)
        return '';
    const rest = (left) => `\n${left} more groups of reasons are left out here; see verdict.json.`;
    return `### Reasons\n\n${(0,fitting/* fitting */._)(groups, summary_reasons_BYTES, group, rest)}`;
}
function group({ consumer, code, verdict, meaning, hint, reasons }) {
    const times = reasons.length === 1 ? '' : `, ${(0,duration/* count */.U)(reasons.length, 'time')}`;
    return [
        `- ${headline/* SIGNS */.B[verdict]} **${code}** (${(0,report_escape/* markdownText */.p7)(consumer, 100)}${times}): ${meaning}`,
        (0,fitting/* fitting */._)(reasons, SEEN_BYTES, seen, left => `  - and ${left} more`),
        `  - **What to do:** ${hint}`,
    ].join('\n');
}
function seen(reason) {
    const where = (0,reason_groups/* place */.i)(reason);
    const parts = [where === undefined ? '' : (0,report_escape/* markdownCode */.D9)(where), (0,report_escape/* markdownText */.p7)(reason.detail)];
    return `  - ${parts.filter(part => part !== '').join(': ')}`;
}

;// CONCATENATED MODULE: ./build/src/report/summary-tests.js




const summary_tests_BYTES = 100_000;
const HEAD = [
    '| consumer | test file | passed | failed | skipped | time | containers of its image | exit |',
    '| --- | --- | --: | --: | --: | --: | --: | --- |',
];
/** A table with a row for each test file. */
function testsSection(result) {
    const rows = (0,file_rows/* allRows */.Pl)(result);
    if (rows.length === 0)
        return '';
    const rest = (left) => `\n${left} more test files are left out here; see verdict.json.`;
    return ['### Tests', '', ...HEAD, (0,fitting/* fitting */._)(rows, summary_tests_BYTES, summary_tests_line, rest)].join('\n');
}
function summary_tests_line(row) {
    const cells = [
        (0,report_escape/* markdownText */.p7)(row.consumer, 100),
        (0,report_escape/* markdownCode */.D9)(row.file),
        row.passed,
        row.failed,
        (0,file_rows/* skippedText */.Oe)(row),
        (0,duration/* duration */.p)(row.durationMs),
        row.containers,
        (0,report_escape/* markdownText */.p7)(row.exit, 40),
    ];
    return `| ${cells.join(' | ')} |`;
}

;// CONCATENATED MODULE: ./build/src/report/summary.js









/**
 * GitHub drops a step's whole summary above 1 MiB, without an error; this much leaves room for
 * whatever else the step writes. Bytes of UTF-8.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#step-isolation-and-limits
 */
const SUMMARY_LIMIT = 1_000_000;
const FAILURE_TEXT = 4_000;
/** The job summary as Markdown, below GitHub's limit: failures are left out before anything else is. */
function summary(result) {
    const before = [title(result), reasonsSection(result), testsSection(result)];
    const after = [
        ...evidenceSection(result),
        incidentsSection(result),
        timeSection(result),
        reproduceSection(result),
        notesSection(result),
    ];
    const others = [...before, ...after].join('\n\n');
    const room = SUMMARY_LIMIT - Buffer.byteLength(others) - 200;
    const sections = [...before, failuresSection((0,failures/* failures */.e)(result), room), ...after];
    return `${sections.filter(section => section !== '').join('\n\n')}\n`;
}
/** Of a job that tried a part, and judges nothing. */
function trialSummary(result) {
    const names = (0,file_rows/* ofCandidate */.pq)(result.evidence).map(file_rows/* trialTitle */.Vx);
    const title = `## compat-gate: trial of ${(0,report_escape/* markdownText */.p7)(names.join(', '), 300)}`;
    const rest = [...evidenceSection(result), incidentsSection(result), timeSection(result)];
    const sections = [
        title,
        testsSection(result),
        failuresSection((0,failures/* failures */.e)(result), SUMMARY_LIMIT / 2),
        ...rest,
    ];
    return `${sections.filter(section => section !== '').join('\n\n')}\n`;
}
function title(result) {
    const { verdict } = result.judgement;
    return `## ${headline/* SIGNS */.B[verdict]} compat-gate: ${verdict}\n\n${(0,report_escape/* markdownText */.p7)((0,headline/* headline */.P)(result), 2_000)}`;
}
function failuresSection(failed, bytes) {
    if (failed.length === 0)
        return '';
    const rest = (left) => `\n${left} more failures are left out here; verdict.json names them all.`;
    return `### Failures\n${(0,fitting/* fitting */._)(failed, bytes, failure, rest)}`;
}
function failure({ consumer, test, text }) {
    const name = `${(0,report_escape/* markdownText */.p7)(consumer, 100)}: ${(0,report_escape/* markdownCode */.D9)(test)}`;
    const shown = text.trim() === '' ? 'The report holds no failure text.' : text;
    return `\n<details><summary>${name}</summary>\n\n${(0,report_escape/* fence */.EU)(shown, 'text', FAILURE_TEXT)}\n\n</details>`;
}
function incidentsSection({ evidence }) {
    const all = evidence.flatMap(({ consumer, incidents }) => incidents.map(incident => ({ ...incident, consumer: consumer.name })));
    const line = ({ consumer, kind, detail }) => `- ${(0,report_escape/* markdownText */.p7)(consumer, 100)}: \`${kind}\`: ${(0,report_escape/* markdownText */.p7)(detail, 1_000)}`;
    return list('Incidents', all, line);
}
function timeSection({ stages }) {
    return stages.length === 0 ? '' : `### Time\n\n${(0,gantt/* gantt */.V)(stages)}`;
}
function reproduceSection({ reproduce }) {
    const one = ([consumer, command]) => `${(0,report_escape/* markdownText */.p7)(consumer, 100)}:\n\n${(0,report_escape/* fence */.EU)(command, 'sh', 4_000)}\n`;
    return list('Reproduce', Object.entries(reproduce), one);
}
function notesSection({ notes }) {
    return list('Notes', notes, note => `- ${(0,report_escape/* markdownText */.p7)(note, 1_000)}`);
}
function list(name, items, line) {
    if (items.length === 0)
        return '';
    return `### ${name}\n\n${(0,fitting/* fitting */._)(items, 50_000, line, left => `\n${left} more are left out here.`)}`;
}


/***/ }),

/***/ 4419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withRetries)
/* harmony export */ });
/* unused harmony export PATIENCE */
/* harmony import */ var p_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4995);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _incidents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(526);



/** For the network. Tests are never run again. */
const PATIENCE = { retries: 2, minTimeout: 1_000, factor: 2, randomize: true };
/** Runs `ask` again when it was refused by something that may pass: a rate limit, a resolver, a network. */
async function withRetries(ask, signal, patience = PATIENCE) {
    try {
        return await (0,p_retry__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .Ay)(ask, {
            ...patience,
            signal,
            shouldRetry: ({ error }) => error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IncidentError */ .x1 && _incidents_js__WEBPACK_IMPORTED_MODULE_1__/* .PASSING */ .KA.has(error.kind),
        });
    }
    catch (cause) {
        if (!signal.aborted || cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IncidentError */ .x1)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IncidentError */ .x1('cancelled', 'cancelled while the network was asked', { cause });
    }
}


/***/ }),

/***/ 4392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var _candidate_latest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8980);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5280);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8430);
/* harmony import */ var _live_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6119);
/* harmony import */ var _stage_arms_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2820);
/* harmony import */ var _stage_build_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7756);
/* harmony import */ var _stage_ending_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(282);
/* harmony import */ var _stage_plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2515);
/* harmony import */ var _stage_set_up_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1653);










/**
 * The whole gate in one go: stage `all`. What goes wrong on the way is in the result, with a verdict
 * that is no pass; the report is written in any case, and nothing of the run is left behind.
 *
 * @throws UsageError when the configuration or an input is wrong: then no trial was started
 * @throws IncidentError when the report cannot be written: a verdict without one is none
 */
async function run(inputs, context) {
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, context.signal);
    const config = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z9)({
        root: inputs.root,
        presetsDir: context.presetsDir,
        ...(inputs.config !== undefined && { path: inputs.config }),
    });
    const begun = await (0,_live_run_js__WEBPACK_IMPORTED_MODULE_4__/* .beginRun */ .Te)(config, inputs, context);
    const why = await (0,_stage_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .whyNotApplicable */ .h)(config, inputs, context);
    const result = why === undefined ? await gate(begun) : (0,_conclude_js__WEBPACK_IMPORTED_MODULE_2__/* .notApplicable */ .hH)(begun, why);
    return (0,_stage_ending_js__WEBPACK_IMPORTED_MODULE_7__/* .reported */ .Y6)(result, begun.folders.report);
}
async function gate(begun) {
    const live = await (0,_live_run_js__WEBPACK_IMPORTED_MODULE_4__/* .openRun */ .Iy)(begun).catch(_stage_ending_js__WEBPACK_IMPORTED_MODULE_7__/* .incidentOnly */ .j7);
    if ('kind' in live)
        return concluded(begun, (0,_stage_ending_js__WEBPACK_IMPORTED_MODULE_7__/* .unreached */ .iq)(begun, live));
    const plan = await (0,_stage_build_js__WEBPACK_IMPORTED_MODULE_6__/* .planCandidate */ .$o)(live).catch(_stage_ending_js__WEBPACK_IMPORTED_MODULE_7__/* .incidentOnly */ .j7);
    if ('kind' in plan)
        return concluded(begun, (0,_stage_ending_js__WEBPACK_IMPORTED_MODULE_7__/* .unreached */ .iq)(begun, plan));
    // Before anyone else publishes: what is known of the registry is as old as the plan.
    const latest = (0,_candidate_latest_js__WEBPACK_IMPORTED_MODULE_1__/* .whereLatestPoints */ .c)(live.engine, live.config.candidate.image, live.context.signal);
    let notes = [];
    let evidence = [];
    try {
        evidence = await gather(plan, live);
    }
    finally {
        notes = await (0,_stage_ending_js__WEBPACK_IMPORTED_MODULE_7__/* .tidy */ .DZ)(live);
    }
    return concluded(live, evidence, notes, await latest);
}
function concluded(run, evidence, notes = [], latest) {
    return (0,_conclude_js__WEBPACK_IMPORTED_MODULE_2__/* .conclude */ .Ep)(run, {
        evidence,
        policies: run.consumers.map(_conclude_js__WEBPACK_IMPORTED_MODULE_2__/* .policyOf */ .US),
        candidates: (0,_conclude_js__WEBPACK_IMPORTED_MODULE_2__/* .candidatesOf */ .kW)(evidence),
        ...(latest !== undefined && { latest }),
        notes,
    });
}
/** Builds the candidate while the consumers are made ready, then tries one consumer after the other while it is frozen. */
async function gather(plan, live) {
    const stop = new AbortController();
    const signal = AbortSignal.any([live.context.signal, stop.signal]);
    // Without a candidate nobody is tried, so there is no need to wait for a long set-up.
    const [built, ...ready] = await Promise.all([
        buildOrStop(plan, live, signal, stop),
        ...live.consumers.map(consumer => (0,_stage_set_up_js__WEBPACK_IMPORTED_MODULE_9__/* .setUpStage */ ._)(consumer, plan, live, signal)),
    ]);
    const evidence = [];
    for (const one of ready)
        evidence.push(...(await (0,_stage_arms_js__WEBPACK_IMPORTED_MODULE_5__/* .armsOf */ .j)(one, built, live, signal)));
    return evidence;
}
async function buildOrStop(plan, live, signal, stop) {
    try {
        const built = await (0,_stage_build_js__WEBPACK_IMPORTED_MODULE_6__/* .buildStage */ .Zh)(plan, live, signal);
        void built.frozen.then(end => 'error' in end && stop.abort());
        return built;
    }
    catch (error) {
        stop.abort();
        return { error };
    }
}


/***/ }),

/***/ 102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** 64 hexadecimal digits. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}


/***/ }),

/***/ 2820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ armsOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/candidate/candidate.js
var candidate_candidate = __webpack_require__(4002);
// EXTERNAL MODULE: ./build/src/candidate/control.js
var control = __webpack_require__(8634);
// EXTERNAL MODULE: ./build/src/consumer/aside.js
var aside = __webpack_require__(3818);
// EXTERNAL MODULE: ./build/src/consumer/workspace.js
var consumer_workspace = __webpack_require__(7595);
// EXTERNAL MODULE: ./build/src/trial/trial.js + 11 modules
var trial = __webpack_require__(9546);
// EXTERNAL MODULE: ./build/src/stage/trial.js
var stage_trial = __webpack_require__(1676);
;// CONCATENATED MODULE: ./build/src/stage/control.js







/**
 * The negative control of a consumer: some of its tests on a dead image. Undefined where none is configured, or where
 * the trial of the candidate did not come to its end, which already keeps the consumer from passing.
 */
async function controlStage(ready, trial, live, signal) {
    const { consumer, pin } = ready;
    const { candidate } = trial;
    const { control } = consumer;
    if (control === undefined || pin === undefined || candidate === undefined)
        return undefined;
    if (trial.incidents.length > 0)
        return undefined;
    const config = controlConfig(consumer, control);
    const context = await controlContext(ready, candidate, live);
    const work = () => tried(config, pin, candidate, context, live, signal);
    const evidence = await live.stages.time(consumer.name, 'control', work);
    return (0,stage_trial/* kept */.LP)(await (0,stage_trial/* afterTrial */.NH)({ ...evidence, candidate }, live), context.workspace.evidence);
}
/** The consumer as its control runs it: a few files, one after the other. */
function controlConfig({ test, ...consumer }, { files, args }) {
    return { ...consumer, test: { ...test, command: [...test.command, ...args], files, shards: 1 } };
}
/** The consumer is told the name of the dead image, and leaves its evidence beside that of the candidate. */
async function controlContext({ consumer, context }, candidate, live) {
    const { workspace } = context;
    const { reports } = workspace;
    const beside = await (0,consumer_workspace/* makeWorkspace */.W)((0,external_node_path_.join)(live.folders.work, consumer.name), (0,external_node_path_.join)(workspace.evidence, 'control'));
    const tag = (0,control/* controlTag */.K)(candidate.tag);
    return {
        ...context,
        trial: `${context.trial}-control`,
        image: { tag, reference: `${candidate.repository}:${tag}` },
        workspace: { ...beside, reports: (0,external_node_path_.join)(reports, 'control') },
    };
}
async function tried(config, pin, candidate, context, live, signal) {
    const { reference } = context.image;
    try {
        await (0,aside/* putBack */.p)(context.workspace);
        const engineId = await (0,control/* makeControl */.Q)(live.engine, (0,candidate_candidate/* archivePath */.oM)(live.folders.candidate), reference);
        const image = {
            arm: 'control',
            repository: candidate.repository,
            reference,
            engineId,
            candidate,
        };
        const whole = (0,stage_trial/* trialContext */.GT)(context, live, `${config.name} (control)`, signal);
        return await (0,trial/* runTrial */.Wx)(config, pin, image, whole);
    }
    catch (error) {
        return { ...(0,trial/* blankEvidence */.mM)(config, context.run, context.trial, 'control'), incidents: [(0,trial/* incidentOf */.w8)(error)] };
    }
}

;// CONCATENATED MODULE: ./build/src/stage/arms.js


/** The consumer's tests on the candidate, and then its control on a dead image. */
async function armsOf(ready, built, live, signal) {
    const trial = await (0,stage_trial/* trialStage */.RR)(ready, built, live, signal);
    const control = await controlStage(ready, trial, live, signal);
    return control === undefined ? [trial] : [trial, control];
}


/***/ }),

/***/ 7756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ planCandidate),
/* harmony export */   Zh: () => (/* binding */ buildStage)
/* harmony export */ });
/* unused harmony export chosenPlatform */
/* harmony import */ var _candidate_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6163);
/* harmony import */ var _candidate_cancellable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4197);
/* harmony import */ var _candidate_candidate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4002);
/* harmony import */ var _candidate_commit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2178);
/* harmony import */ var _candidate_control_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8634);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7406);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9762);
/* harmony import */ var _trial_shards_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2333);








/** @throws UsageError when what is to be built is not there, or would hold the gate's own folder */
async function planCandidate(live) {
    const { config, inputs, git, context } = live;
    const commit = await (0,_candidate_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .candidateCommit */ .X)(inputs.root, inputs.sha, git);
    const platform = chosenPlatform(config.candidate.platforms, inputs.platform, live.facts.platform);
    const request = (0,_candidate_build_js__WEBPACK_IMPORTED_MODULE_0__/* .buildRequest */ .mK)(config.candidate, commit, { root: inputs.root, run: context.run, platform });
    await (0,_candidate_build_js__WEBPACK_IMPORTED_MODULE_0__/* .keepApart */ .Iq)(context.folder, request);
    return { commit, tag: `pr-${commit}`, reference: request.tag, request };
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`platform: expected one of ${all}, got '${wanted}'`);
    if (wanted !== undefined || platforms.length <= 1)
        return wanted ?? platforms[0];
    const usual = (0,_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .normalPlatform */ .Je)(own);
    if (platforms.includes(usual))
        return usual;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`platform: expected one of ${all}, because the engine's own is ${usual}`);
}
/** Prepares and builds the candidate, and begins to freeze it. */
async function buildStage(plan, live, signal) {
    const output = live.output('build');
    try {
        return await buildAndFreeze(plan, live, buildContext(live, signal, output));
    }
    finally {
        output.end();
    }
}
async function buildAndFreeze(plan, { config, consumers, stages, folders }, context) {
    const { request, commit, reference } = plan;
    const controls = consumers.some(({ control }) => control !== undefined) ? [(0,_candidate_control_js__WEBPACK_IMPORTED_MODULE_4__/* .controlTag */ .K)(plan.tag)] : [];
    const tags = new Set([...consumers.flatMap(consumer => (0,_trial_shards_js__WEBPACK_IMPORTED_MODULE_7__/* .shardTags */ .mD)(consumer, plan.tag)), ...controls]);
    const others = [...tags].map(tag => `${config.candidate.image}:${tag}`);
    const time = (stage, work) => stages.time('candidate', stage, work);
    const { signal } = context;
    const [registry, builder] = await Promise.all([
        time('ask the registry', () => (0,_candidate_cancellable_js__WEBPACK_IMPORTED_MODULE_1__/* .cancellable */ .n)((0,_candidate_candidate_js__WEBPACK_IMPORTED_MODULE_2__/* .registryAnswers */ .fL)([reference, ...others], context), 'the registry was asked', signal)),
        (0,_candidate_build_js__WEBPACK_IMPORTED_MODULE_0__/* .findBuilder */ .Lx)(context),
    ]);
    if (config.candidate.prepare.length > 0)
        await time('prepare', () => (0,_candidate_candidate_js__WEBPACK_IMPORTED_MODULE_2__/* .prepare */ .iA)(config.candidate, context));
    const built = await time('build', () => (0,_candidate_candidate_js__WEBPACK_IMPORTED_MODULE_2__/* .buildCandidate */ .Ih)(builder, request, context));
    const image = { request, ...built, commit, repository: config.candidate.image };
    const frozen = time('freeze', () => (0,_candidate_cancellable_js__WEBPACK_IMPORTED_MODULE_1__/* .cancellable */ .n)((0,_candidate_candidate_js__WEBPACK_IMPORTED_MODULE_2__/* .freeze */ .CN)(image, registry, folders.candidate, context), 'the candidate was saved', signal));
    return {
        image: { reference, repository: image.repository, engineId: built.engineId },
        frozen: frozen.then(identity => ({ identity }), (error) => ({ error })),
    };
}
function buildContext(live, signal, output) {
    const { engine, facts, inputs, context } = live;
    const { env, run } = context;
    return { root: inputs.root, run, engine, facts, env, signal, onOutput: chunk => output.write(chunk) };
}


/***/ }),

/***/ 282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j7: () => (/* binding */ incidentOnly),
  Y6: () => (/* binding */ reported),
  DZ: () => (/* binding */ tidy),
  iq: () => (/* binding */ unreached)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/leftovers.js
var leftovers = __webpack_require__(1613);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/report/document.js
var report_document = __webpack_require__(7187);
// EXTERNAL MODULE: ./build/src/report/duration.js
var duration = __webpack_require__(598);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/report/headline.js
var headline = __webpack_require__(7210);
// EXTERNAL MODULE: ./build/src/report/facts.js
var report_facts = __webpack_require__(1715);
// EXTERNAL MODULE: ./build/src/report/file-rows.js
var file_rows = __webpack_require__(1492);
;// CONCATENATED MODULE: ./build/src/report/markup.js

/** HTML that was written here or escaped. Only `markup` makes it, so foreign text cannot get around that. */
class Markup {
    #text;
    constructor(template, values) {
        this.#text = template.map((part, index) => part + rendered(values[index] ?? '')).join('');
    }
    toString() {
        return this.#text;
    }
}
/** A template in which every string is escaped, as content or in a quoted attribute. */
function markup(template, ...values) {
    return new Markup(template, values);
}
/** Words of our own, in which `backticks` mark code. */
function prose(text) {
    return text
        .split('`')
        .map((part, index) => (index % 2 === 1 ? markup `<code>${part}</code>` : markup `${part}`));
}
function rendered(value) {
    if (Array.isArray(value))
        return value.join('');
    return value instanceof Markup ? value.toString() : (0,report_escape/* htmlText */.js)(String(value));
}

;// CONCATENATED MODULE: ./build/src/report/html-evidence.js





const SHOWN = 1_000;
/** Which image, which commit, which containers. */
function evidence({ candidates, evidence }) {
    const facts = candidates.flatMap(report_facts/* identityFacts */.yv);
    const rows = evidence.flatMap(({ files }) => files.flatMap(({ file, containers }) => containers.map(container => ({ file, container }))));
    const left = rows.length - SHOWN;
    const identity = candidates.length === 0 ? markup `<p>No candidate was frozen.</p>` : '';
    return markup `<h2>Evidence</h2>
${identity}
<div class="scroll"><table>
${facts.map(([name, value]) => markup `<tr><th>${name}</th><td><code>${(0,report_escape/* oneLine */.TN)(value)}</code></td></tr>`)}
${evidence.map(pin)}
</table></div>
${rows.length === 0 ? markup `<p>No container was seen.</p>` : table(rows.slice(0, SHOWN))}
${left > 0 ? markup `<p>${(0,duration/* count */.U)(left, 'container')} left out here.</p>` : ''}`;
}
function pin(trial) {
    const facts = (0,report_facts/* pinFacts */.F$)(trial.consumer);
    return markup `<tr><th>${(0,report_escape/* oneLine */.TN)((0,file_rows/* trialTitle */.Vx)(trial), 200)} (${trial.arm})</th>
<td><code>${(0,report_escape/* oneLine */.TN)(facts.where)}</code> at <code>${(0,report_escape/* oneLine */.TN)(facts.pin)}</code></td></tr>`;
}
function table(rows) {
    return markup `<div class="scroll"><table>
<tr><th>test file</th><th>container</th><th>asked for</th><th>image</th><th>exit</th></tr>
${rows.map(line)}
</table></div>`;
}
function line({ file, container }) {
    const { name, reference, image } = container;
    const cells = [file, name, reference].map(text => markup `<td><code>${(0,report_escape/* oneLine */.TN)(text)}</code></td>`);
    return markup `<tr>${cells}<td>${image}</td><td>${(0,report_facts/* containerEnd */.X5)(container)}</td></tr>`;
}

// EXTERNAL MODULE: ./build/src/report/reason-groups.js
var reason_groups = __webpack_require__(5403);
;// CONCATENATED MODULE: ./build/src/report/html-reasons.js




const html_reasons_SHOWN = 50;
/** Each rule that was broken once, with what was seen and what to do. */
function reasons({ judgement }) {
    const groups = (0,reason_groups/* reasonGroups */.j)(judgement);
    return groups.length === 0 ? [] : [markup `<h2>Reasons</h2>`, ...groups.map(group)];
}
function group({ consumer, code, verdict, meaning, hint, reasons }) {
    const left = reasons.length - html_reasons_SHOWN;
    const times = reasons.length === 1 ? '' : `, ${(0,duration/* count */.U)(reasons.length, 'time')}`;
    return markup `<article class="${verdict}">
<p><strong>${code}</strong> (${(0,report_escape/* oneLine */.TN)(consumer, 100)}${times}): ${prose(meaning)}</p>
<ul>${reasons.slice(0, html_reasons_SHOWN).map(seen)}${left > 0 ? markup `<li>and ${left} more</li>` : ''}</ul>
<p><strong>What to do:</strong> ${prose(hint)}</p>
</article>`;
}
function seen(reason) {
    const where = (0,reason_groups/* place */.i)(reason);
    const detail = (0,report_escape/* oneLine */.TN)(reason.detail, 1_000);
    if (where === undefined)
        return markup `<li>${detail}</li>`;
    return markup `<li><code>${(0,report_escape/* oneLine */.TN)(where)}</code>${detail === '' ? '' : `: ${detail}`}</li>`;
}

// EXTERNAL MODULE: ./build/src/report/failures.js
var failures = __webpack_require__(1473);
// EXTERNAL MODULE: ./build/src/report/gantt.js
var gantt = __webpack_require__(6962);
;// CONCATENATED MODULE: ./build/src/report/html-gantt.js




// Units of the drawing; the page scales it to its width.
const WIDTH = 1000;
const NAMES = 150;
const ROW = 22;
const html_gantt_SHOWN = 100;
// What the longest words of a bar need.
const ROOM = 400;
/** The stages as bars, a row each, lane by lane, over the time of the run. */
function ganttChart(stages) {
    const bars = [...(0,gantt/* lanes */.w)(stages)].flatMap(([lane, own]) => own.map((stage, index) => ({ ...stage, label: index === 0 ? lane : '' })));
    const shown = bars.slice(0, html_gantt_SHOWN);
    const end = shown.reduce((latest, { endedAt }) => Math.max(latest, endedAt), 1);
    const left = bars.length - shown.length;
    return markup `<svg viewBox="0 0 ${WIDTH} ${shown.length * ROW + ROW}" role="img" aria-label="Time of each stage">
${shown.map((bar, row) => drawn(bar, row * ROW, end))}
<text x="${NAMES}" y="${shown.length * ROW + 16}">0 s</text>
<text x="${WIDTH}" y="${shown.length * ROW + 16}" text-anchor="end">${(0,duration/* duration */.p)(end)}</text>
</svg>${left > 0 ? markup `<p>${(0,duration/* count */.U)(left, 'stage')} left out here.</p>` : ''}`;
}
function drawn({ label, name, startedAt, endedAt }, y, end) {
    const scale = (WIDTH - NAMES) / end;
    const x = Math.round(NAMES + Math.max(0, startedAt) * scale);
    const width = Math.max(2, Math.round((endedAt - startedAt) * scale));
    const text = `${(0,report_escape/* oneLine */.TN)(name, 60)} ${(0,duration/* duration */.p)(endedAt - startedAt)}`;
    const { at, anchor, place } = words(x, width);
    return markup `<line x1="0" x2="${WIDTH}" y1="${y}" y2="${y}"/>
<text x="0" y="${y + 16}">${(0,report_escape/* oneLine */.TN)(label, 20)}</text>
<rect x="${x}" y="${y + 4}" width="${width}" height="${ROW - 8}" rx="2"/>
<text x="${at}" y="${y + 16}" text-anchor="${anchor}" class="${place}">${text}</text>`;
}
// Beside the bar, on the side that has more room, or inside of a bar that leaves none.
function words(x, width) {
    const before = x - NAMES;
    const after = WIDTH - x - width;
    if (Math.max(before, after) < ROOM)
        return { at: x + 5, anchor: 'start', place: 'in' };
    return before > after
        ? { at: x - 5, anchor: 'end', place: 'out' }
        : { at: x + width + 5, anchor: 'start', place: 'out' };
}

;// CONCATENATED MODULE: ./build/src/report/html-sections.js






// A browser is slow above this many; verdict.json names them all.
const html_sections_SHOWN = 500;
const FAILURE_TEXT = 10_000;
function tests(result) {
    const rows = (0,file_rows/* allRows */.Pl)(result);
    if (rows.length === 0)
        return [];
    const names = ['passed', 'failed', 'skipped', 'time', 'containers of its image'];
    const table = markup `<div class="scroll"><table>
<tr><th>consumer</th><th>test file</th>${names.map(name => markup `<th class="number">${name}</th>`)}<th>exit</th></tr>
${rows.map(testsRow)}
</table></div>`;
    return [markup `<h2>Tests</h2>`, table];
}
function testsRow(row) {
    const bad = row.failed > 0 ? 'number bad' : 'number';
    const rest = [(0,file_rows/* skippedText */.Oe)(row), (0,duration/* duration */.p)(row.durationMs), row.containers];
    return markup `<tr><td>${(0,report_escape/* oneLine */.TN)(row.consumer, 100)}</td><td><code>${(0,report_escape/* oneLine */.TN)(row.file)}</code></td>
<td class="number">${row.passed}</td><td class="${bad}">${row.failed}</td>
${rest.map(cell => markup `<td class="number">${cell}</td>`)}
<td>${row.exit}</td></tr>`;
}
function failed(result) {
    return titled('Failures', (0,failures/* failures */.e)(result), ({ consumer, test, text }) => {
        const shown = text.trim() === '' ? 'The report holds no failure text.' : text;
        const name = markup `${(0,report_escape/* oneLine */.TN)(consumer, 100)}: <code>${(0,report_escape/* oneLine */.TN)(test)}</code>`;
        return markup `<details><summary>${name}</summary><pre>${(0,report_escape/* block */.om)(shown, FAILURE_TEXT)}</pre></details>`;
    });
}
function incidents({ evidence }) {
    const all = evidence.flatMap(({ consumer, incidents }) => incidents.map(incident => ({ ...incident, consumer: consumer.name })));
    return titled('Incidents', all, ({ consumer, kind, detail }) => {
        return markup `<p>${(0,report_escape/* oneLine */.TN)(consumer, 100)}: <strong>${kind}</strong>: ${(0,report_escape/* oneLine */.TN)(detail, 2_000)}</p>`;
    });
}
function time({ stages }) {
    return stages.length === 0 ? [] : [markup `<h2>Time</h2>`, ganttChart(stages)];
}
function reproduce(result) {
    return titled('Reproduce', Object.entries(result.reproduce), ([consumer, command]) => {
        return markup `<p>${(0,report_escape/* oneLine */.TN)(consumer, 100)}:</p><pre>${(0,report_escape/* block */.om)(command, 4_000)}</pre>`;
    });
}
function notes(result) {
    return titled('Notes', result.notes, note => markup `<p>${(0,report_escape/* oneLine */.TN)(note, 2_000)}</p>`);
}
function titled(title, items, draw) {
    if (items.length === 0)
        return [];
    const left = items.length - html_sections_SHOWN;
    const rest = left > 0 ? [markup `<p>${left} more are left out here.</p>`] : [];
    return [markup `<h2>${title}</h2>`, ...items.slice(0, html_sections_SHOWN).map(draw), ...rest];
}

;// CONCATENATED MODULE: ./build/src/report/html-style.js
/** The page's only style sheet. Colours follow the reader's setting for light and dark. */
const STYLE = `
:root { color-scheme: light dark; --line: #8885; --soft: #8881; --pass: #1a7f37; --fail: #cf222e;
  --inconclusive: #9a6700; --not-applicable: #59636e; --bar: #2f6fd0; }
@media (prefers-color-scheme: dark) { :root { --pass: #3fb950; --fail: #f85149;
  --inconclusive: #d29922; --not-applicable: #9198a1;  } }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; margin: 0; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
code, pre { font: 13px/1.45 ui-monospace, monospace; }
code { overflow-wrap: anywhere; }
pre { background: var(--soft); padding: .75rem; overflow-x: auto; max-height: 40rem; }
header { border-left: .5rem solid var(--own); background: var(--soft); padding: 1rem 1.25rem; }
header strong { color: var(--own); }
header p { margin: .25rem 0 0; }
.pass { --own: var(--pass); } .fail { --own: var(--fail); }
.inconclusive { --own: var(--inconclusive); } .not-applicable { --own: var(--not-applicable); }
.scroll { overflow-x: auto; } .scroll + .scroll { margin-top: 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .6rem; text-align: left; vertical-align: top; }
th { font-weight: 600; } td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
.bad { color: var(--fail); font-weight: 600; }
article { border-left: .25rem solid var(--own); padding-left: .9rem; margin: 1rem 0; }
article p, article ul { margin: .25rem 0; }
summary { cursor: pointer; padding: .25rem 0; overflow-wrap: anywhere; }
svg { display: block; width: 100%; height: auto; font: 12px system-ui, sans-serif; }
svg text { fill: currentColor; } svg text.in { fill: #fff; } svg rect { fill: var(--bar); } svg line { stroke: var(--line); }
`;

;// CONCATENATED MODULE: ./build/src/report/html.js









/** report.html: one page that loads nothing, runs nothing, and reads well in light and dark. */
function htmlReport(result) {
    const { verdict } = result.judgement;
    return markup `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>compat-gate: ${verdict}</title>
<style>${STYLE}</style>
</head>
<body>
${sections(result)}
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
        banner(result),
        ...reasons(result),
        ...tests(result),
        ...failed(result),
        evidence(result),
        ...incidents(result),
        ...time(result),
        ...reproduce(result),
        ...notes(result),
    ];
}
function banner(result) {
    const { judgement, run, startedAt, durationMs } = result;
    return markup `<header class="${judgement.verdict}">
<h1>${headline/* SIGNS */.B[judgement.verdict]} compat-gate: <strong>${judgement.verdict}</strong></h1>
<p>${(0,report_escape/* oneLine */.TN)((0,headline/* headline */.P)(result), 2_000)}</p>
<p>Run ${(0,report_escape/* oneLine */.TN)(run, 100)}, started ${(0,report_escape/* oneLine */.TN)(startedAt, 40)}, took ${(0,duration/* duration */.p)(durationMs)}.</p>
</header>`;
}

// EXTERNAL MODULE: ./build/src/report/summary.js + 3 modules
var summary = __webpack_require__(9891);
;// CONCATENATED MODULE: ./build/src/report/files.js






/**
 * Writes summary.md, report.html and verdict.json into the folder, the last one last, so that where it
 * is the report is complete. Each appears whole or not at all, also over a file or link of that name.
 *
 * @throws Error as the file system gives it, for a full disk for instance
 */
async function writeReport(result, folder) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    await writeWhole((0,external_node_path_.join)(folder, 'summary.md'), (0,summary/* summary */.z)(result));
    await writeWhole((0,external_node_path_.join)(folder, 'report.html'), htmlReport(result));
    await writeWhole((0,external_node_path_.join)(folder, 'verdict.json'), `${JSON.stringify((0,report_document/* verdictDocument */.bq)(result), null, 2)}\n`);
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

// EXTERNAL MODULE: ./build/src/trial/trial.js + 11 modules
var trial = __webpack_require__(9546);
;// CONCATENATED MODULE: ./build/src/stage/ending.js




/** What was thrown, as an incident; anything but an IncidentError is thrown on. */
function incidentOnly(error) {
    if (error instanceof errors/* IncidentError */.x1)
        return (0,trial/* incidentOf */.w8)(error);
    throw error;
}
/** The evidence when nobody could be tried, because of one incident. */
function unreached({ consumers, origin }, incident) {
    return consumers.map(one => ({
        ...(0,trial/* blankEvidence */.mM)(one, origin.run, one.name),
        ...origin,
        incidents: [incident],
    }));
}
/** Removes what the run made; what cannot be removed is named and does not change the verdict. */
async function tidy({ context, folders, engine }) {
    const { run, keep } = context;
    const unwanted = [...(keep.work ? [] : [folders.work]), ...(keep.candidate ? [] : [folders.candidate])];
    try {
        await (0,leftovers.removeLeftovers)(run, unwanted, engine);
        if (!keep.candidate)
            await (0,leftovers.removeCandidate)(run, engine);
        return [];
    }
    catch (error) {
        return [`not everything could be removed: ${(0,errors/* messageOf */.bD)(error)}`];
    }
}
/**
 * The result, once its report is written.
 *
 * @throws IncidentError when it cannot be: a verdict without a report is none
 */
async function reported(result, folder) {
    try {
        await writeReport(result, folder);
        return result;
    }
    catch (cause) {
        const { kind, detail } = (0,trial/* incidentOf */.w8)(cause);
        throw new errors/* IncidentError */.x1(kind, `the report cannot be written to ${folder}: ${detail}; make room there`, {
            cause,
        });
    }
}


/***/ }),

/***/ 2515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ whyNotApplicable)
});

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./build/src/config/applies.js

/**
 * Whether a change concerns the candidate. A file counts when the last glob that matches it is not
 * one with a leading `!`, as in the `paths` of a workflow; files whose name starts with a dot match too.
 * @param changedFiles paths from the repository's root, old and new ones of a rename
 * @param globs `applies-to`; undefined means that every change applies
 */
function applies(changedFiles, globs) {
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

// EXTERNAL MODULE: ./build/src/consumer/git.js
var git = __webpack_require__(2654);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
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
            const { pullRequestFiles } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(413), __webpack_require__.e(348)]).then(__webpack_require__.bind(__webpack_require__, 9348));
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
        return output.split('\0').filter(name => name !== '');
    }
    catch (thrown) {
        warn?.(`git cannot tell what changed from ${commits.baseSha} to ${commits.headSha}: ${(0,errors/* messageOf */.bD)(thrown)}`);
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(6843);
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
    const parsed = schema.safeParse(await readJson(path));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw new errors/* UsageError */.eb(`GITHUB_EVENT_PATH ${path}: expected a ${name} event; ${issue?.path.join('.')}: ${issue?.message}`);
}
async function readJson(path) {
    try {
        const facts = await (0,promises_.stat)(path);
        if (!facts.isFile())
            throw new Error('expected a file');
        if (facts.size > MAX_BYTES)
            throw new Error(`expected at most 32 MiB, got ${facts.size} bytes`);
        return JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch (thrown) {
        throw new errors/* UsageError */.eb(`GITHUB_EVENT_PATH ${path} cannot be read: ${(0,errors/* messageOf */.bD)(thrown)}`, { cause: thrown });
    }
}

;// CONCATENATED MODULE: ./build/src/stage/plan.js




/**
 * Why the gate does not apply, or undefined when it does: always, but for a pull request or a merge
 * group that is known to touch nothing of `applies-to`.
 */
async function whyNotApplicable(config, inputs, context) {
    if (config.appliesTo === undefined)
        return undefined;
    const { env, listener, signal } = context;
    const event = await readEvent(env);
    const files = await changedFiles({
        event,
        token: inputs.token,
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        repository: env['GITHUB_REPOSITORY'] ?? '',
        root: inputs.root,
        git: (args, cwd) => output(args, cwd, { env, signal }),
        warn: text => listener({ kind: 'note', text }),
    });
    if (files === undefined)
        return undefined;
    const answer = applies(files, config.appliesTo);
    return answer.applies ? undefined : answer.why;
}
async function output(args, cwd, context) {
    const ended = await (0,git/* git */.$)(args, cwd, context);
    if (ended.exitCode !== 0)
        throw new Error((0,git/* lastWords */.a)(ended));
    return ended.stdout;
}


/***/ }),

/***/ 1653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ evidenceFolder),
  _: () => (/* binding */ setUpStage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/config/placeholders.js
var placeholders = __webpack_require__(5156);
// EXTERNAL MODULE: ./build/src/consumer/aside.js
var aside = __webpack_require__(3818);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/retries.js
var retries = __webpack_require__(4419);
// EXTERNAL MODULE: ./build/src/consumer/git.js
var git = __webpack_require__(2654);
// EXTERNAL MODULE: ./build/src/consumer/pin.js
var consumer_pin = __webpack_require__(3313);
;// CONCATENATED MODULE: ./build/src/consumer/checkout.js





/** Puts exactly the pinned commit into `folder`, with no history and no credentials. */
async function checkOut(repository, pin, folder, context) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    await local(['init', '--quiet', '--initial-branch=compat-gate'], folder, context);
    await (0,retries/* withRetries */.L)(() => fetch(repository, pin, folder, context), context.signal, context.patience);
    await expectCommit(repository, pin, folder, context);
    await local(['-c', 'advice.detachedHead=false', 'checkout', '--quiet', '--detach', pin.commit], folder, context);
}
async function fetch(repository, pin, folder, context) {
    const ended = await fetchOne(repository, pin.commit, folder, context);
    if (ended.exitCode === 0)
        return;
    const words = (0,git/* lastWords */.a)(ended);
    const missing = /not our ref|couldn't find remote ref|no such ref|unadvertised object/i.test(words);
    if (!missing)
        throw (0,consumer_pin/* unreachable */.H)(repository, words, context);
    await fetchByName(repository, pin, folder, context, words);
}
// Some servers hand out only what a ref points at; then the ref must still be where it was pinned.
async function fetchByName(repository, pin, folder, context, words) {
    const named = pin.fullRef === undefined ? undefined : await fetchOne(repository, pin.fullRef, folder, context);
    const head = named?.exitCode === 0 && (await commitOf('FETCH_HEAD', folder, context));
    if (head === pin.commit)
        return;
    const tried = pin.fullRef === undefined ? pin.commit : `${pin.commit}, ${pin.fullRef}`;
    const moved = head ? `; ${pin.fullRef} has moved to ${head} meanwhile` : '';
    throw new errors/* IncidentError */.x1('ref-not-found', `${repository.name} has no commit ${pin.commit}: tried ${tried} (${words})${moved}`);
}
// The full SHA of an annotated tag is no commit, and what would be checked out has another one.
async function expectCommit(repository, pin, folder, context) {
    const type = (await local(['cat-file', '-t', pin.commit], folder, context)).trim();
    if (type === 'commit')
        return;
    const commit = type === 'tag' ? `; its commit is ${await commitOf(pin.commit, folder, context)}` : '';
    throw new errors/* IncidentError */.x1('ref-not-found', `${repository.name}: expected the SHA of a commit, got ${pin.commit}, which is a ${type}${commit}`);
}
function fetchOne(repository, what, folder, context) {
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
    return (0,git/* git */.$)(args, folder, context, { remote: repository });
}
async function commitOf(name, folder, context) {
    return (await local(['rev-parse', '--verify', '--end-of-options', `${name}^{commit}`], folder, context)).trim();
}
async function local(args, folder, context) {
    const ended = await (0,git/* git */.$)(args, folder, context);
    if (ended.exitCode === 0)
        return ended.stdout;
    const full = /no space left/i.test(ended.stderr);
    throw new errors/* IncidentError */.x1(full ? 'no-space' : 'internal-error', `git ${args[0]} failed in the checkout: ${(0,git/* lastWords */.a)(ended)}`);
}

// EXTERNAL MODULE: ./build/src/consumer/consumer-environment.js
var consumer_environment = __webpack_require__(8728);
// EXTERNAL MODULE: ./build/src/consumer/repository.js
var repository = __webpack_require__(5880);
// EXTERNAL MODULE: ./build/src/consumer/set-up.js
var set_up = __webpack_require__(278);
// EXTERNAL MODULE: ./build/src/consumer/tree-state.js
var tree_state = __webpack_require__(9124);
// EXTERNAL MODULE: ./build/src/consumer/workspace.js
var consumer_workspace = __webpack_require__(7595);
// EXTERNAL MODULE: ./build/src/trial/ports.js
var trial_ports = __webpack_require__(8846);
;// CONCATENATED MODULE: ./build/src/stage/set-up.js












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
    const from = (0,repository/* repository */.J)(consumer.repository, live.inputs.root, live.server);
    const found = ready.pin ?? (await time('pin', () => (0,consumer_pin/* pin */.y)(from, consumer.ref, git)));
    ready.pin = found;
    const { checkout, scratch } = context.workspace;
    ready.pin = await time('check out', async () => {
        await checkOut(from, found, checkout, git);
        return { ...found, odd: await (0,tree_state/* oddFiles */.X)(found, checkout, scratch, git) };
    });
    await runSetUp(ready, live, signal);
    // Beside the build, which takes longer in most cases.
    if (consumer.control)
        await time('copy', () => (0,aside/* setAside */.F)(context.workspace, context.env, signal));
}
async function runSetUp({ consumer, context }, live, signal) {
    if (consumer.setup.length === 0)
        return;
    const env = (0,consumer_environment/* consumerEnvironment */.k)(consumer, context);
    const output = live.output(`${consumer.name} set-up`);
    const { trial, workspace } = context;
    const onOutput = (chunk) => output.write(chunk);
    await live.stages
        .time(consumer.name, 'set-up', () => (0,set_up/* setUp */.s)(consumer, { trial, env, workspace, signal, onOutput }))
        .finally(() => output.end());
}
/** Where the evidence of a consumer's trial is left. */
function evidenceFolder({ folders }, consumer) {
    return (0,external_node_path_.join)(folders.report, 'evidence', consumer);
}
async function consumerContext(consumer, { tag, reference }, live) {
    const { folders, facts, context } = live;
    const evidence = evidenceFolder(live, consumer.name);
    const workspace = await (0,consumer_workspace/* makeWorkspace */.W)((0,external_node_path_.join)(folders.work, consumer.name), evidence);
    const texts = [...consumer.test.command, ...Object.values(consumer.env)];
    const ports = await Promise.all((0,placeholders/* portNames */.yn)(texts).map(async (name) => [`port:${name}`, String(await (0,trial_ports/* freePort */.ov)())]));
    return {
        run: context.run,
        trial: `cg-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}-${consumer.name}`,
        env: context.env,
        image: { tag, reference },
        workspace,
        ports: Object.fromEntries(ports),
        ...(!facts.isDefault && { dockerHost: facts.endpoint }),
    };
}


/***/ }),

/***/ 1676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ trialContext),
/* harmony export */   LP: () => (/* binding */ kept),
/* harmony export */   NH: () => (/* binding */ afterTrial),
/* harmony export */   RR: () => (/* binding */ trialStage)
/* harmony export */ });
/* harmony import */ var _candidate_archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9082);
/* harmony import */ var _candidate_candidate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4002);
/* harmony import */ var _trial_trial_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9546);



/** Tries one consumer, or says in its evidence why it could not be tried. */
async function trialStage(ready, built, live, signal) {
    const evidence = 'error' in built ? untried(ready, built.error) : await evidenceOf(ready, built, live, signal);
    return kept(await afterTrial(evidence, live), ready.context.workspace.evidence);
}
/** The evidence, once it lies where a later stage finds it. */
async function kept(evidence, folder) {
    try {
        await (0,_trial_trial_js__WEBPACK_IMPORTED_MODULE_2__/* .writeEvidence */ .nP)(evidence, folder);
        return evidence;
    }
    catch (error) {
        // What cannot be shown to anyone is proof of nothing.
        return { ...evidence, incidents: [...evidence.incidents, (0,_trial_trial_js__WEBPACK_IMPORTED_MODULE_2__/* .incidentOf */ .w8)(error)] };
    }
}
// While the candidate is frozen its first trial runs. The tag is watched meanwhile: a test that moves it, even
// for a moment, leaves an image event, and with one there is no pass.
async function evidenceOf(ready, { image, frozen }, live, signal) {
    const evidence = await tried(ready, image, live, signal);
    const end = await frozen;
    // Tests of an image that cannot be shipped prove nothing.
    return 'error' in end ? untried(ready, end.error) : { ...evidence, candidate: end.identity };
}
/** What may have changed while a consumer was at work: the saved candidate, and what the runner will read. */
async function afterTrial(evidence, live) {
    const archiveAfter = await (0,_candidate_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveFacts */ .i_)((0,_candidate_candidate_js__WEBPACK_IMPORTED_MODULE_1__/* .archivePath */ .oM)(live.folders.candidate));
    const changed = live.context.commandFiles.restore();
    const incidents = changed.map(name => ({
        kind: 'command-files-changed',
        detail: `${name} held what this step did not write; it was put back`,
    }));
    return {
        ...evidence,
        ...live.origin,
        ...(archiveAfter !== undefined && { archiveAfter }),
        incidents: [...evidence.incidents, ...incidents],
    };
}
function untried({ consumer, context, pin }, error) {
    const evidence = (0,_trial_trial_js__WEBPACK_IMPORTED_MODULE_2__/* .blankEvidence */ .mM)(consumer, context.run, context.trial);
    if (pin !== undefined)
        evidence.consumer.pin = pin.commit;
    return { ...evidence, incidents: [(0,_trial_trial_js__WEBPACK_IMPORTED_MODULE_2__/* .incidentOf */ .w8)(error)] };
}
async function tried(ready, candidate, live, signal) {
    const { consumer, pin } = ready;
    if (pin === undefined || ready.error !== undefined)
        return untried(ready, ready.error);
    const image = { ...candidate, arm: 'candidate', candidate };
    const context = trialContext(ready.context, live, consumer.name, signal);
    return live.stages.time(consumer.name, 'trial', () => (0,_trial_trial_js__WEBPACK_IMPORTED_MODULE_2__/* .runTrial */ .Wx)(consumer, pin, image, context));
}
/** @param title what the trial is shown under */
function trialContext(context, live, title, signal) {
    const { engine, facts, git, sinceStart, output } = live;
    const { listener, ownsMachine } = live.context;
    return { ...context, engine, facts, git, sinceStart, output, listener, ownsMachine, title, signal };
}


/***/ }),

/***/ 2333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OJ: () => (/* binding */ makeShards),
/* harmony export */   P3: () => (/* binding */ isTrialTag),
/* harmony export */   mD: () => (/* binding */ shardTags),
/* harmony export */   so: () => (/* binding */ isCandidateTag)
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
// Its group is what a trial adds to the candidate's own tag.
const CANDIDATE_TAG = /:pr-[0-9a-f]{7,64}(-s\d+|-control)?$/;
/** Whether a reference names a candidate, by whichever of its tags. */
function isCandidateTag(reference) {
    return CANDIDATE_TAG.test(reference);
}
/** Whether a reference is a name that only a trial needs: the candidate's for a shard, or the dead image's. */
function isTrialTag(reference) {
    return CANDIDATE_TAG.exec(reference)?.[1] !== undefined;
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
        return [{ name: title, logPrefix: '', files, image, siblings: [], names: [], told: context }];
    const named = (tag) => `${image.repository}:${tag}`;
    const names = Object.keys(context.ports);
    const ports = await (0,_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .freePorts */ .Dt)(tags.length * names.length);
    return Promise.all(tags.map(async (tag, index) => {
        await engine.tag(image.engineId, image.repository, tag);
        const reference = named(tag);
        return {
            name: `${title} (shard ${index + 1})`,
            logPrefix: `s${index + 1}-`,
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

/***/ 9546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mM: () => (/* binding */ blankEvidence),
  w8: () => (/* binding */ incidentOf),
  Wx: () => (/* binding */ runTrial),
  nP: () => (/* binding */ writeEvidence)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/candidate/build.js
var build = __webpack_require__(6163);
// EXTERNAL MODULE: ./build/src/candidate/containers.js
var containers = __webpack_require__(8855);
// EXTERNAL MODULE: ./build/src/consumer/tree-state.js
var tree_state = __webpack_require__(9124);
// EXTERNAL MODULE: ./build/src/engine/reference.js
var engine_reference = __webpack_require__(4165);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/evidence.js
var evidence = __webpack_require__(6064);
// EXTERNAL MODULE: ./build/src/fresh-file.js
var fresh_file = __webpack_require__(7532);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/incidents.js
var incidents = __webpack_require__(526);
// EXTERNAL MODULE: ./build/src/process/log-file.js
var log_file = __webpack_require__(7896);
;// CONCATENATED MODULE: ./build/src/trial/causes.js





const LOG_END = 256 * 1024;
/** Bytes; with less the disk counts as full, whoever says so. */
const ROOM = 64 * 1024 * 1024;
/** The report, with the cause that the text of a failed test names. */
function withCauses(report) {
    const cases = report.cases.map(test => {
        const cause = (0,evidence/* isFailure */.N6)(test) ? (0,incidents/* causeIn */.Po)(test.text) : undefined;
        return cause === undefined ? test : { ...test, cause };
    });
    return { ...report, cases };
}
/** A cause that the candidate's own log tells of is no excuse for it, unless it can be seen to hold. */
async function withoutOwnWords(evidence, { evidence: folder, tmp }) {
    const { report, containers } = evidence;
    if (!report.cases.some(({ cause }) => cause !== undefined && incidents/* OWN_TOO */.G5.has(cause)))
        return evidence;
    const logs = containers.flatMap(({ image, log }) => image === 'candidate' && log !== undefined ? [log] : []);
    const texts = await Promise.all(logs.map(log => (0,log_file/* readEnd */.sA)((0,external_node_path_.join)(folder, log), LOG_END).catch(() => '')));
    const { bavail, bsize } = await (0,promises_.statfs)(tmp);
    const said = new Set(texts.flatMap(text => text.split(/[\r\n]+/)).map(line => (0,incidents/* causeIn */.Po)(line)));
    if (bavail * bsize < ROOM)
        said.delete('no-space');
    const cases = report.cases.map(({ cause, ...test }) => cause === undefined || (incidents/* OWN_TOO */.G5.has(cause) && said.has(cause)) ? test : { ...test, cause });
    return { ...evidence, report: { ...report, cases } };
}
/** Why a file never came to the point of starting its image, when the end of its log names a cause. */
async function causeOf(evidence, folder) {
    const { file, exitCode, containers, log } = evidence;
    const own = containers.filter(({ image }) => image === 'candidate' || image === 'control');
    // The engine itself has said why one could not be started.
    if (exitCode === 0 || own.some(({ started, startFailure }) => started || startFailure !== undefined))
        return [];
    // Once one was created, only such words count as no image can bring about.
    const cause = own.length === 0 ? incidents/* classify */.L8 : incidents/* causeIn */.Po;
    // A log that the tests took away, or put something else in place of, names nothing.
    const lines = (await (0,log_file/* readEnd */.sA)((0,external_node_path_.join)(folder, log), LOG_END).catch(() => '')).split(/[\r\n]+/);
    const line = lines.findLast(one => cause(one) !== undefined);
    const kind = cause(line ?? '', exitCode);
    if (kind === undefined)
        return [];
    const said = line === undefined ? `ended with exit code ${exitCode}` : `said: ${line.slice(0, 500)}`;
    return [{ kind, detail: `the test command ${said}`, file }];
}

// EXTERNAL MODULE: ./build/src/process/environment.js
var environment = __webpack_require__(1178);
// EXTERNAL MODULE: ./build/src/process/processes.js
var processes = __webpack_require__(4618);
;// CONCATENATED MODULE: ./build/src/trial/port-owner.js

/**
 * Who listens on a TCP port of this machine, as in `node (process 4711)`; undefined where that cannot be seen: it is
 * another user's, or the system has no /proc.
 */
async function portOwner(port) {
    const sockets = new Set((await Promise.all([inodes('tcp', port), inodes('tcp6', port)])).flat());
    if (sockets.size === 0)
        return undefined;
    const pids = (await (0,promises_.readdir)('/proc').catch(() => [])).filter(name => /^\d+$/.test(name));
    for (const pid of pids) {
        if (!(await holds(pid, sockets)))
            continue;
        const name = await (0,promises_.readFile)(`/proc/${pid}/comm`, 'utf8').catch(() => 'a program');
        return `${name.trim()} (process ${pid})`;
    }
    return undefined;
}
const LISTEN = '0A';
/** The sockets that listen on a port: proc(5), /proc/net/tcp. */
async function inodes(table, port) {
    const text = await (0,promises_.readFile)(`/proc/net/${table}`, 'utf8').catch(() => '');
    const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
    const rows = text.split('\n').map(line => line.trim().split(/\s+/));
    return rows.flatMap(row => {
        const [, local = '', , state] = row;
        return state === LISTEN && local.endsWith(wanted) ? (row[9] ?? []) : [];
    });
}
async function holds(pid, sockets) {
    const folder = `/proc/${pid}/fd`;
    const open = await (0,promises_.readdir)(folder).catch(() => []);
    const targets = await Promise.all(open.map(fd => (0,promises_.readlink)(`${folder}/${fd}`).catch(() => '')));
    return targets.some(target => sockets.has(/^socket:\[(\d+)\]$/.exec(target)?.[1] ?? ''));
}

// EXTERNAL MODULE: ./build/src/trial/ports.js
var ports = __webpack_require__(8846);
// EXTERNAL MODULE: ./build/src/trial/shards.js
var trial_shards = __webpack_require__(2333);
;// CONCATENATED MODULE: ./build/src/trial/exclusive.js







/**
 * Checks that nothing is there which the consumer would use instead of the candidate: aws-sam-cli
 * attaches to a running container by its name, without a look at its image. What an earlier run of
 * the gate left behind is removed; what is someone else's is named.
 */
async function exclusiveIncidents(config, repository, engine) {
    const { containers, ports } = config.exclusive;
    const found = [];
    // One after the other, because a container of the name may have the port as well.
    for (const name of containers)
        found.push(await containerTaken(name, engine));
    for (const port of ports)
        found.push(await portStillTaken(port, engine));
    for (const container of await engine.runningContainers())
        found.push(await beside(container, repository, engine));
    return found.filter(detail => detail !== undefined).map(detail => ({ kind: 'exclusive-taken', detail }));
}
async function containerTaken(name, engine) {
    const container = await engine.container(name);
    if (container === undefined || (await removed(container, engine)))
        return undefined;
    return `the container ${described(container)} exists: ${wayOut(container, 'remove it')}`;
}
async function portStillTaken(port, engine) {
    if (!(await (0,ports/* portTaken */.f5)(port)))
        return undefined;
    const publishing = await engine.runningContainers(port);
    const strangers = [];
    for (const container of publishing)
        if (!(await removed(container, engine)))
            strangers.push(container);
    if (!(await (0,ports/* portTaken */.f5)(port)))
        return undefined;
    const [stranger] = strangers;
    const owner = stranger === undefined
        ? ((await portOwner(port)) ?? 'a program that cannot be seen from here')
        : `the container ${described(stranger)}`;
    return `port ${port} is taken by ${owner}: ${wayOut(stranger, 'free it')}`;
}
/** A container of the candidate's repository that runs already: the tests could talk to it, and no event would tell. */
async function beside(container, repository, engine) {
    const { reference, imageId, labels } = container;
    const image = await engine.image(imageId);
    const names = [reference, ...(image?.tags ?? []), ...(image?.digests ?? [])];
    const wanted = (0,engine_reference/* parseReference */.F2)(repository).repository;
    if (!names.some(name => (0,engine_reference/* parseReference */.F2)(name).repository === wanted))
        return undefined;
    // A trial of another run has names and ports of its own, which its tests alone are told.
    if ((await isUnderWay(labels[build/* RUN_LABEL */.jQ])) || (await removed(container, engine)))
        return undefined;
    return `the container ${described(container)} of the candidate's repository runs already: stop it`;
}
/**
 * Removes what a run of the gate has left, if it has ended: another one may be under way on the same engine. One that is
 * has processes with its mark, as far as they can be seen from here.
 */
async function removed(container, engine) {
    const run = container.labels[build/* RUN_LABEL */.jQ];
    // The label alone could have come with an image that was published: the name of a candidate is no user's.
    if (run === undefined || !(0,trial_shards/* isCandidateTag */.so)(container.reference) || (await isUnderWay(run)))
        return false;
    await engine.removeContainer(container.id);
    return true;
}
async function isUnderWay(run) {
    return run !== undefined && (await (0,processes/* markedProcesses */.KT)(`${environment/* RUN_MARK */.GT}=${run}`)).length > 0;
}
function wayOut(container, usual) {
    return container?.labels[build/* RUN_LABEL */.jQ] === undefined ? usual : `${usual}, or wait for the end of the run`;
}
function described({ name, reference, id, labels }) {
    const run = labels[build/* RUN_LABEL */.jQ];
    const whose = run === undefined ? '' : `, of the run ${run} of compat-gate`;
    return `${name} (${reference}, ${id.slice(0, 12)}${whose})`;
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./build/src/config/placeholders.js
var placeholders = __webpack_require__(5156);
// EXTERNAL MODULE: ./build/src/consumer/consumer-environment.js
var consumer_environment = __webpack_require__(8728);
// EXTERNAL MODULE: ./build/src/consumer/workspace.js
var workspace = __webpack_require__(7595);
// EXTERNAL MODULE: ./build/src/process/execute.js + 2 modules
var execute = __webpack_require__(8106);
// EXTERNAL MODULE: ./build/src/regular-file.js
var regular_file = __webpack_require__(1228);
// EXTERNAL MODULE: ./build/src/trial/junit/read-report.js + 13 modules
var read_report = __webpack_require__(7907);
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
 * Runs one test file in a process of its own, with a report path of its own that is empty before,
 * and reads the report only when every process of the trial is dead.
 *
 * @throws IncidentError when the command cannot be started, or the run was cancelled
 */
async function runTestFile(config, index, context) {
    const file = config.test.files[index];
    const stem = (0,workspace/* fileStem */.E)(index + 1, file);
    const report = (0,external_node_path_.join)(context.workspace.reports, stem, 'report.xml');
    await freshFolder((0,external_node_path_.dirname)(report));
    const command = testCommand(config, file, report, context);
    const startedAt = context.sinceStart();
    const startedOn = Date.now();
    const log = (0,external_node_path_.join)('logs', `${stem}.log`);
    const ended = await (0,execute/* execute */.g)(command, {
        signal: context.signal,
        timeoutMs: config.test.timeoutMs,
        log: (0,external_node_path_.join)(context.workspace.evidence, log),
        onOutput: context.onOutput,
    });
    const left = await (0,processes/* killMarked */.fR)(`${environment/* TRIAL_MARK */.dU}=${context.trial}`);
    refuse(command, ended, left);
    const evidence = withCauses(await (0,read_report/* readReport */.t)(report, startedOn));
    await keep(report, evidence, context.workspace.evidence, stem);
    return {
        file,
        command: [command.program, ...command.args],
        startedAt,
        ...endOf(ended),
        report: evidence,
        log,
    };
}
/** The test command as a value, with every placeholder filled in. */
function testCommand(config, file, report, context) {
    const perFile = { file, report };
    const values = { ...(0,consumer_environment/* placeholderValues */.m)(context), ...perFile };
    const [program = '', ...args] = config.test.command.map(text => (0,placeholders/* fill */.GS)(text, values));
    return {
        program,
        args,
        cwd: context.workspace.checkout,
        env: (0,consumer_environment/* consumerEnvironment */.k)(config, context, perFile),
    };
}
// A report from before, or anything else at its place, would be read as this run's.
async function freshFolder(folder) {
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await (0,promises_.mkdir)(folder, { recursive: true });
}
function refuse(command, ended, left) {
    if (ended.cancelled)
        throw new errors/* IncidentError */.x1('cancelled', 'cancelled while the tests were running');
    if (ended.startError) {
        const { code, message } = ended.startError;
        const why = code === 'ENOENT' ? 'there is no such program' : message;
        throw new errors/* IncidentError */.x1('command-not-found', `test.command: cannot start '${command.program}': ${why}`);
    }
    if (ended.logError) {
        const { message } = ended.logError;
        throw new errors/* IncidentError */.x1((0,incidents/* classify */.L8)(message) ?? 'internal-error', `the log of the tests cannot be written: ${message}`);
    }
    if (left.length > 0)
        throw new errors/* IncidentError */.x1('internal-error', `processes ${left.join(', ')} of the trial cannot be ended`);
}
function endOf(ended) {
    const { exitCode, endedBy, timedOut, durationMs } = ended;
    return {
        durationMs: Math.round(durationMs),
        timedOut,
        ...(exitCode !== undefined && { exitCode }),
        ...(endedBy !== undefined && { signal: endedBy }),
    };
}
// Only a report that was read as a regular file is copied: anything else could point elsewhere.
async function keep(report, { state }, evidence, stem) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (state !== 'ok')
            return;
        await (0,promises_.mkdir)((0,external_node_path_.join)(evidence, 'reports'), { recursive: true });
        const file = __addDisposableResource(env_1, await (0,regular_file/* openRegular */.lf)(report), true);
        await (0,external_node_stream_promises_.pipeline)(file.createReadStream(), (0,fresh_file/* freshStream */.L)((0,external_node_path_.join)(evidence, 'reports', `${stem}.xml`)));
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

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/src/trial/witness/subject.js

/** True when something that was asked for by this reference belongs to a shard beside this one. */
function isSiblings({ siblings = [] }, reference) {
    return reference !== '' && siblings.some(sibling => (0,engine_reference/* sameReference */.kP)(reference, sibling));
}
/** True when the reference names the subject's repository, or the subject itself by its ID. */
function namesRepository(subject, reference) {
    if (reference === '')
        return false;
    return ((0,engine_reference/* parseReference */.F2)(reference).repository === (0,engine_reference/* parseReference */.F2)(subject.repository).repository ||
        (0,engine_reference/* namesId */.w)(reference, subject.engineId));
}
function namesSubject(subject, reference) {
    return reference !== '' && (0,engine_reference/* sameReference */.kP)(reference, subject.reference);
}

;// CONCATENATED MODULE: ./build/src/trial/witness/candidate-tag.js

/** Whether the candidate's tag has named the candidate without a break since the witness began, by the events alone. */
class CandidateTag {
    #subject;
    #held = true;
    constructor(subject) {
        this.#subject = subject;
    }
    get held() {
        return this.#held;
    }
    take(event) {
        if (this.#mayMove(event))
            this.#held = false;
    }
    #mayMove({ action, id, reference }) {
        const isSubject = id === this.#subject.engineId;
        if (action === 'tag')
            return namesSubject(this.#subject, reference) && !isSubject;
        if (action === 'pull')
            return namesRepository(this.#subject, reference);
        if (action === 'untag' || action === 'delete')
            return isSubject || namesSubject(this.#subject, reference);
        // A load moves tags and names none of them; a build does the same on Podman.
        return action === 'load' || action === 'build';
    }
}

// EXTERNAL MODULE: ./build/src/trial/witness/fence.js
var fence = __webpack_require__(331);
;// CONCATENATED MODULE: ./build/src/trial/witness/image-log.js


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

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
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
        const file = (0,fresh_file/* freshStream */.L)(path);
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

;// CONCATENATED MODULE: ./build/src/trial/witness/sighting.js


/** Signals that ask a process to end: HUP, USR1 and their like are a way to talk to one. */
const ENDING = new Set(['2', '3', '9', '15']);
const MESSAGE_LIMIT = 2_000;
/** One container that the witness saw, from its first event on. */
class Sighting {
    id;
    #name;
    #reference;
    #first;
    #subject;
    #image = 'unknown';
    #imageId;
    #sameRepository;
    #runs = [];
    #startFailure;
    destroyed = false;
    constructor(first, subject) {
        this.id = first.id;
        this.#name = first.name;
        this.#reference = first.reference;
        this.#first = first;
        this.#subject = subject;
        this.#sameRepository = namesRepository(subject, first.reference);
    }
    /** False when it was there before the witness came, and was only started. */
    get wasCreated() {
        return this.#first.action === 'create';
    }
    get isOfSubject() {
        return this.#sameRepository || this.#image === this.#subject.arm;
    }
    /** A label of this name takes the place of the engine's own attribute in every event. */
    get maskedAttribute() {
        return ['exitCode', 'containerExitCode', 'signal'].find(name => this.wasCreated && name in this.#first.attributes);
    }
    /** Reads the identity of the image from the container, or from its first event when it is gone already. */
    async identify(engine, tagHeld) {
        const container = await engine.container(this.id).catch(() => undefined);
        const { arm } = this.#subject;
        if (container === undefined)
            this.#image = this.#isSubjectByEvent(tagHeld) ? arm : 'unknown';
        else
            await this.#identified(container, engine);
        if (this.#image === arm && this.#mayBeSiblings())
            this.#image = 'unknown';
    }
    /** Asks why it was never started, as long as the engine has it. */
    async lookAgain(engine) {
        if (this.#runs.length > 0 || this.destroyed || !this.isOfSubject)
            return;
        const failure = (await engine.container(this.id).catch(() => undefined))?.startFailure;
        if (failure === undefined)
            return;
        const message = failure.message.slice(0, MESSAGE_LIMIT);
        const cause = (0,incidents/* classify */.L8)(message);
        this.#startFailure = { ...failure, message, ...(cause !== undefined && { cause }) };
    }
    take({ action, attributes }) {
        const run = this.#runs.at(-1);
        if (action === 'start')
            this.#runs.push({ asked: false });
        if (action === 'destroy')
            this.destroyed = true;
        if (run === undefined)
            return;
        if (action === 'oom')
            run.outOfMemory = true;
        if (action === 'stop')
            run.asked = true;
        if (action === 'kill')
            run.asked ||= ENDING.has(attributes['signal'] ?? '9');
        if (action === 'die') {
            Object.assign(run, exitCode(attributes['exitCode'] ?? attributes['containerExitCode']));
            run.asked ||= isPodman(attributes) && (run.exitCode === 137 || run.exitCode === 143);
        }
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
            image: this.#image,
            sameRepository: this.#sameRepository,
            started: run !== undefined,
            ...(run === undefined && this.#startFailure && { startFailure: this.#startFailure }),
            ...(run?.exitCode !== undefined && { exitCode: run.exitCode }),
            oomKilled: this.#runs.some(isKilledForMemory),
            stoppedByRequest: run?.asked ?? false,
            ...(log !== undefined && { log }),
        };
    }
    async #identified(container, engine) {
        this.#imageId = container.imageId;
        this.#image = container.imageId === this.#subject.engineId ? this.#subject.arm : 'other';
        if (this.#sameRepository)
            return;
        // It may have been asked for by its ID, or by a second name.
        const image = await engine.image(container.imageId).catch(() => undefined);
        const names = [...(image?.tags ?? []), ...(image?.digests ?? [])];
        this.#sameRepository = names.some(name => namesRepository(this.#subject, name));
    }
    /** Beside other shards only its name tells whose a container is; one that was asked for by another name proves nothing. */
    #mayBeSiblings() {
        const { siblings = [] } = this.#subject;
        return siblings.length > 0 && !namesSubject(this.#subject, this.#reference);
    }
    /**
     * Without an inspection: the full ID was asked for, or the name was, which has named the candidate all the time, and
     * the label is there. An image derived from the candidate has the label too, so the label alone is no proof.
     */
    #isSubjectByEvent(tagHeld) {
        const { engineId, label } = this.#subject;
        if (this.#reference === engineId)
            return true;
        const labelled = this.#first.attributes[label.key] === label.value;
        return labelled && tagHeld && namesSubject(this.#subject, this.#reference);
    }
}
/**
 * Podman tells neither of stops and removals by force nor of a lack of memory: an end by SIGTERM or SIGKILL is all there
 * is (seen with 4.3), so there it counts as asked for. This attribute is Podman's alone.
 */
function isPodman(attributes) {
    return 'containerExitCode' in attributes;
}
function isKilledForMemory({ exitCode, asked, outOfMemory }) {
    return outOfMemory === true && exitCode !== undefined && exitCode !== 0 && !asked;
}
/** A container that crashed and was started again stays one that crashed. */
function isCrash({ exitCode, asked }) {
    return exitCode !== undefined && exitCode !== 0 && !asked;
}
function exitCode(text) {
    return text !== undefined && /^-?\d{1,10}$/.test(text) ? { exitCode: Number(text) } : {};
}

;// CONCATENATED MODULE: ./build/src/trial/witness/sightings.js



/** The containers that were created or started while the witness watched, in the engine's order. */
class Sightings {
    #entries = new Map();
    #engine;
    #subject;
    #logs;
    constructor(engine, subject, logs) {
        this.#engine = engine;
        this.#subject = subject;
        this.#logs = logs;
    }
    take(event, file, tagHeld) {
        const begins = event.action === 'create' || event.action === 'start';
        const entry = this.#entries.get(event.id) ?? (begins ? this.#enter(event, tagHeld) : undefined);
        if (entry === undefined)
            return;
        if (begins)
            entry.files.add(file);
        entry.sighting.take(event);
        if (event.action === 'start')
            this.#follow(entry);
    }
    /** Asks about those that were never started why they were not. */
    async lookAgain() {
        await this.identified();
        await Promise.all([...this.#entries.values()].map(({ sighting }) => sighting.lookAgain(this.#engine)));
    }
    /** Resolves when every container seen so far has been looked at. */
    async identified() {
        await Promise.all([...this.#entries.values()].map(entry => entry.identified));
    }
    during(file) {
        const entries = [...this.#entries.values()].filter(entry => entry.files.has(file));
        return entries.map(({ sighting, log }) => sighting.evidence(log && this.#logName(sighting.id)));
    }
    /** The containers that were created and not seen to be destroyed. */
    get left() {
        return [...this.#entries.values()]
            .filter(({ sighting }) => sighting.wasCreated && !sighting.destroyed)
            .map(({ sighting }) => sighting.id);
    }
    /** What keeps the events of these containers from being believed. */
    get doubts() {
        return [...this.#entries.values()].flatMap(({ sighting }) => {
            const label = sighting.isOfSubject ? sighting.maskedAttribute : undefined;
            if (label === undefined)
                return [];
            return [
                `container ${sighting.id.slice(0, 12)} has a label "${label}", which hides how it ended; rename the label`,
            ];
        });
    }
    /** Ends the logs; those of ended containers may finish first. Resolves with the errors of the file system. */
    async closeLogs(patience) {
        const followed = [...this.#entries.values()].flatMap(({ sighting, log }) => log ? [{ sighting, log }] : []);
        const finishing = followed.filter(({ sighting }) => !sighting.isRunning).map(({ log }) => log.ended);
        await Promise.race([Promise.all(finishing), patience]);
        for (const { log } of followed)
            log.stop();
        return (await Promise.all(followed.map(({ log }) => log.ended))).filter(error => error !== undefined);
    }
    #enter(event, tagHeld) {
        const sighting = new Sighting(event, this.#subject);
        const entry = {
            sighting,
            files: new Set(),
            identified: sighting.identify(this.#engine, tagHeld),
        };
        this.#entries.set(event.id, entry);
        return entry;
    }
    /** At once where the name tells that it is the candidate's, since a short-lived container is soon gone. */
    #follow(entry) {
        const { sighting } = entry;
        if (sighting.isOfSubject)
            this.#open(entry);
        else
            entry.identified = entry.identified.then(() => (sighting.isOfSubject ? this.#open(entry) : undefined));
    }
    /** A second start writes the file again: the engine tells the output from the beginning. */
    #open(entry) {
        const path = (0,external_node_path_.join)(this.#logs.dir, this.#fileName(entry.sighting.id));
        const before = entry.log?.ended ?? Promise.resolve();
        entry.log = new ContainerLog(this.#engine, entry.sighting.id, path, this.#logs.limit, before);
    }
    #logName(id) {
        return `${(0,external_node_path_.basename)(this.#logs.dir)}/${this.#fileName(id)}`;
    }
    #fileName(id) {
        return `${this.#logs.prefix}container-${id.replace(/\W/g, '').slice(0, 12)}.log`;
    }
}

;// CONCATENATED MODULE: ./build/src/trial/witness.js








const LOG_LIMIT = 10 * 1024 * 1024;
const LOG_PATIENCE_MS = 2000;
/**
 * The recorder of what the engine did during a trial: every container with the identity of its image, and everything
 * that happened to the candidate's name. It reads events from before the trial to after it, so a container cannot come
 * and go unseen. A container counts for the file in which it was created, and for every later file that starts it again.
 */
class Witness {
    #events;
    #sleep;
    #fence;
    #subject;
    #tag;
    #images;
    #sightings;
    #listening;
    #incidents = [];
    #doubts = new Set();
    #file;
    #stopped;
    constructor(engine, events, options) {
        const { subject, logsDir: dir, logPrefix: prefix = '', logLimit: limit = LOG_LIMIT } = options;
        this.#events = events;
        this.#sleep = options.sleep ?? ((ms, signal) => (0,external_node_timers_promises_.setTimeout)(ms, undefined, { signal }));
        this.#fence = new fence/* Fence */.O(engine, this.#sleep, subject.label.value);
        this.#subject = subject;
        this.#tag = new CandidateTag(subject);
        this.#images = new ImageLog(engine, subject);
        this.#sightings = new Sightings(engine, subject, { dir, prefix, limit });
        this.#listening = this.#listen();
    }
    /** Rejects when the engine gives no event stream; a stream that proves to be dead makes the testimony incomplete. */
    static async start(engine, options) {
        await (0,promises_.mkdir)(options.logsDir, { recursive: true });
        const witness = new Witness(engine, await engine.watch(), options);
        await witness.#pass();
        return witness;
    }
    /** From here on containers belong to this file, and so does what the engine has yet to tell of. */
    enterFile(file) {
        this.#file = file;
    }
    /** To be called before the containers of the file are removed: what could not be started is asked why. */
    async lookAgain() {
        await this.#pass();
        await this.#sightings.lookAgain();
    }
    /** The containers of the file, once everything that happened in it has been read. */
    async leaveFile() {
        const file = this.#file;
        await this.#pass();
        this.#file = undefined;
        await this.#sightings.identified();
        return file === undefined ? [] : this.#sightings.during(file);
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
        await this.#pass();
        await this.#fence.close();
        await this.#events[Symbol.asyncDispose]();
        await this.#listening;
        await this.#sightings.identified();
        await this.#closeLogs();
        const doubts = [...this.#doubts, ...this.#sightings.doubts];
        return {
            containers: this.#sightings.during(undefined),
            imageEvents: await this.#images.all(),
            complete: doubts.length === 0,
            detail: doubts.join('; '),
            incidents: this.#incidents,
            createdIds: this.#sightings.left,
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
        if (this.#fence.took(event) || isSiblings(this.#subject, event.reference))
            return;
        if (event.type === 'container') {
            this.#sightings.take(event, this.#file, this.#tag.held);
        }
        else {
            this.#tag.take(event);
            this.#images.take(event, this.#file);
        }
    }
    async #pass() {
        const failure = await this.#fence.pass(this.#listening);
        if (failure !== undefined)
            this.#doubt(failure);
    }
    /** The first incident is the one that counts: what follows from it is no news. */
    #doubt(error) {
        this.#doubts.add((0,errors/* messageOf */.bD)(error));
        if (error instanceof errors/* IncidentError */.x1 && this.#incidents.length === 0)
            this.#report(error.kind, error.message);
    }
    async #closeLogs() {
        const done = new AbortController();
        const patience = this.#sleep(LOG_PATIENCE_MS, done.signal).catch(() => { });
        for (const error of await this.#sightings.closeLogs(patience)) {
            const full = 'code' in error && error.code === 'ENOSPC';
            this.#report(full ? 'no-space' : 'internal-error', `a container's log could not be written: ${error.message}`);
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
    await collect(evidence.incidents, async () => {
        evidence.incidents.push(...(await exclusiveIncidents(config, image.repository, context.engine)));
        if (evidence.incidents.length > 0)
            return;
        shards = await (0,trial_shards/* makeShards */.OJ)(config, image, context, context.engine);
        await witnessed(config, image, shards, evidence, context);
    });
    await collect(evidence.incidents, () => afterwards(config, pin, image, shards, evidence, context));
    return inOrder(config, evidence);
}
// Shards end in any order, and the evidence should not tell of that.
function inOrder({ test }, evidence) {
    const position = ({ file }) => test.files.indexOf(file);
    return { ...evidence, files: evidence.files.toSorted((a, b) => position(a) - position(b)) };
}
/** Turns what is thrown into an incident, and goes on. */
async function collect(incidents, work, file) {
    try {
        await work();
    }
    catch (error) {
        incidents.push({ ...incidentOf(error), ...(file !== undefined && { file }) });
    }
}
/** Whatever was thrown, as an incident. */
function incidentOf(error) {
    if (error instanceof errors/* IncidentError */.x1)
        return { kind: error.kind, detail: error.message };
    return { kind: (0,errors/* isFull */.uq)(error) ? 'no-space' : 'internal-error', detail: (0,errors/* messageOf */.bD)(error) };
}
async function witnessed(config, image, shards, evidence, context) {
    // Each to its end, whatever becomes of the others: what is still running nobody would wait for.
    const ends = await Promise.allSettled(shards.map(shard => oneShard(config, shard, evidence, context)));
    for (const end of ends)
        if (end.status === 'rejected')
            throw end.reason;
    const testimonies = ends.flatMap(end => (end.status === 'fulfilled' ? [end.value] : []));
    evidence.witness = {
        complete: testimonies.every(({ complete }) => complete),
        detail: testimonies.flatMap(({ detail }) => (detail === '' ? [] : [detail])).join('; '),
    };
    const { candidate } = image;
    const names = [candidate.reference, ...candidateNames(shards, image)];
    // By whichever of its names: what happened, happened to the candidate.
    evidence.imageEvents = testimonies
        .flatMap(({ imageEvents }) => imageEvents)
        .map(event => {
        const own = names.some(name => (0,engine_reference/* sameReference */.kP)(event.reference, name));
        return own ? { ...event, reference: candidate.reference } : event;
    });
    evidence.incidents.push(...testimonies.flatMap(({ incidents }) => incidents));
    evidence.files = await Promise.all(evidence.files.map(file => withoutOwnWords(file, context.workspace)));
    // What else was created meanwhile may be someone else's, unless nobody else is on this machine.
    const created = context.ownsMachine ? testimonies.flatMap(({ createdIds }) => createdIds) : [];
    for (const id of new Set(created))
        await context.engine.removeContainer(id);
}
/** The names of the candidate that only its shards are told. */
function candidateNames(shards, { arm }) {
    return arm === 'candidate' ? shards.flatMap(({ names }) => names) : [];
}
async function oneShard(config, shard, evidence, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { image, siblings, told, logPrefix } = shard;
        const label = { key: build/* RUN_LABEL */.jQ, value: context.run };
        const witness = trial_addDisposableResource(env_1, await Witness.start(context.engine, {
            subject: { ...image, label, siblings },
            logsDir: context.workspace.logs,
            logPrefix,
        }), true);
        const output = context.output(shard.name);
        const onOutput = (chunk) => output.write(chunk);
        try {
            for (const index of shard.files) {
                if (evidence.incidents.length > 0)
                    break;
                await oneFile(config, index, witness, evidence, { ...context, ...told, onOutput, siblings });
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
async function oneFile(config, index, witness, evidence, context) {
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
    await collect(evidence.incidents, async () => {
        outcome = await runTestFile(config, index, context);
    }, file);
    await witness.lookAgain();
    // Each file starts from nothing: a container that one file leaves would be attached to by the next.
    await collect(evidence.incidents, () => removeContainers(config, context), file);
    const containers = await witness.leaveFile();
    if (outcome === undefined)
        return;
    const done = { ...outcome, containers };
    evidence.files.push(done);
    evidence.incidents.push(...(await causeOf(done, context.workspace.evidence)));
    listener({ kind: 'file-ended', consumer: context.title, file, ...counts(done), ms: done.durationMs });
}
async function removeContainers(config, context) {
    const { engine, run, siblings } = context;
    const all = await engine.containersWithLabel(`${build/* RUN_LABEL */.jQ}=${run}`);
    // Beside other shards only a name tells whose a container is; the others go when the trial ends.
    const alone = siblings.length === 0;
    const ours = all.filter(({ reference }) => alone || (0,engine_reference/* sameReference */.kP)(reference, context.image.reference));
    const named = await Promise.all(config.exclusive.containers.map(name => engine.container(name)));
    const ids = new Set([...ours, ...named.filter(one => one !== undefined)].map(({ id }) => id));
    for (const id of ids)
        await engine.removeContainer(id);
}
async function afterwards(config, pin, image, shards, evidence, context) {
    const { workspace, git, engine, run } = context;
    await (0,containers/* removeContainersOf */.i)(run, engine);
    // A cancelled run has still to say what it left.
    const signal = new AbortController().signal;
    const tree = await (0,tree_state/* treeState */.a)(pin, workspace.checkout, workspace.scratch, { ...git, signal });
    evidence.consumer.modified = tree.modified;
    if (tree.commit !== undefined)
        evidence.consumer.commit = tree.commit;
    const { candidate } = image;
    const names = [candidate.reference, ...candidateNames(shards, image)];
    const ids = await Promise.all(names.map(async (name) => (await engine.image(name))?.id));
    // Of several names the one that moved is the one to tell of.
    const [after] = [...ids.filter(id => id !== candidate.engineId), candidate.engineId];
    if (after !== undefined)
        evidence.tagAfter = after;
    for (const tag of (0,trial_shards/* shardTags */.mD)(config, context.image.tag))
        await engine.untag(`${image.repository}:${tag}`);
}
function counts({ report }) {
    const of = (...outcomes) => report.cases.filter(({ outcome }) => outcomes.includes(outcome)).length;
    return { passed: of('passed'), failed: of('failed', 'errored'), skipped: of('skipped', 'xfailed') };
}
/** Keeps the evidence where a later stage finds it. */
async function writeEvidence(evidence, folder) {
    await (0,fresh_file/* writeFresh */._)((0,external_node_path_.join)(folder, 'evidence.json'), `${JSON.stringify(evidence, null, 2)}\n`);
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


/***/ }),

/***/ 8466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ finding)
/* harmony export */ });
function finding(code, detail, where = {}) {
    const { file, test } = where;
    return { code, ...(file !== undefined && { file }), ...(test !== undefined && { test }), detail };
}


/***/ }),

/***/ 564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ partName)
/* harmony export */ });
/** A part of a consumer's trial in words; undefined for the whole of it. */
function partName(part) {
    if (part === undefined)
        return undefined;
    const { platform, shard, shards } = part;
    return shards === 1 ? platform : `${platform}, shard ${shard} of ${shards}`;
}


/***/ }),

/***/ 4018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ REASONS)
/* harmony export */ });
const fail = (meaning, hint) => ({ verdict: 'fail', undermines: false, meaning, hint });
const inconclusive = (meaning, hint) => ({
    verdict: 'inconclusive',
    undermines: false,
    meaning,
    hint,
});
const undermining = (meaning, hint) => ({
    ...inconclusive(meaning, hint),
    undermines: true,
});
/** Every rule that stands between evidence and a pass. docs/reasons.md is written from this table. */
const REASONS = {
    'test-failed': fail('A test of the consumer failed against the candidate.', 'Read its failure text, and reproduce it with the command in the report.'),
    'test-errored': fail('A test of the consumer could not run to its end against the candidate.', 'Read its text: fixtures and set-up of a test count as the test.'),
    'test-failed-unused': inconclusive('A test failed in a file that never started a container of the candidate.', 'The candidate cannot have broken it: look for what else the test needs, and why the candidate was not used.'),
    'timed-out': fail('A test file ran against the candidate and did not end within `test.timeout`.', 'Look at the container log for a request that was never answered; raise `test.timeout` if the file is just slow.'),
    'timed-out-unused': inconclusive('A test file did not end within `test.timeout`, and never started the candidate.', 'Find out what it waits for before it starts a container: the log of the file ends there.'),
    'container-out-of-memory': fail('A container of the candidate was killed for using too much memory.', 'Look at what the candidate does with memory under the test that was running.'),
    'container-crashed': fail('A container of the candidate ended by itself with an exit code other than 0.', 'Read the container log in the report folder; `expect.exit-codes` lists those that a test asks for.'),
    'nothing-to-run': fail('A container of the candidate could not be started: its command does not exist in the image, or cannot be run.', 'Look at ENTRYPOINT and CMD of the candidate, at what the consumer runs in it, and at the files in the image.'),
    'container-refused': inconclusive('The engine refused to start a container of the candidate.', 'The detail holds what the engine said: a network or a device may be missing.'),
    'exit-not-zero': inconclusive('The test command ended with an exit code other than 0, and no test says why.', 'Read the log of the file: the runner itself failed, or tests are missing from its report.'),
    'killed-by-signal': inconclusive('A signal ended the test command.', 'Look for memory pressure on the machine, or for a test that kills its own runner.'),
    'exit-disagrees': inconclusive('The test command ended with exit code 0, yet its report holds failures.', 'Remove what hides the exit code (`|| true`, a wrapper script) from the test command.'),
    'report-missing': inconclusive('The test command left no report where `{report}` said.', 'Make the command write its JUnit report to `{report}`; a runner that crashes writes none.'),
    'report-stale': inconclusive('The report is older than the test run.', 'Make the command write a new report to `{report}` on every run.'),
    'report-malformed': inconclusive('The report is not a well-formed JUnit file within the limits, or its totals tell of a failure that no test shows.', 'Open the report; a runner that was cut off leaves half a file.'),
    'report-empty': inconclusive('The report holds no test.', 'Check `test.files` and any selection in `test.command`: nothing was collected.'),
    'none-passed': inconclusive('No test of the file passed.', 'A file in which everything is skipped proves nothing: look for a variable or a platform check that skips it.'),
    'too-few-passed': inconclusive('Fewer tests passed than `expect.min-passed` asks for.', 'Find the tests that vanished; lower `expect.min-passed` only when the consumer removed them.'),
    'unexpected-skip': inconclusive('A test was skipped that `expect.skips` does not list.', 'Make it run, or list it under `expect.skips` with the reason.'),
    rerun: inconclusive('A test has several attempts in the report, so a pass may hide a failure.', 'Take reruns out of the test command.'),
    'candidate-not-seen': inconclusive('Fewer containers of the candidate ran than `expect.containers` asks for.', 'The tests did not use the candidate: check `image-tag-env`, and what else could answer instead of it.'),
    'other-image-used': inconclusive("A container ran from the candidate's repository but from another image.", 'Part of the consumer ignores the variable and uses a fixed tag.'),
    'unknown-image-used': inconclusive("A container of the candidate's repository was gone before its image could be identified.", 'Run the gate again; if it happens every time, keep the container alive for a second.'),
    'witness-incomplete': undermining('The engine’s events were not seen from before the trial to after it.', 'Look at the engine: it was restarted, or dropped the connection.'),
    'candidate-tag-moved': undermining("The candidate's tag no longer names the candidate.", 'The consumer built, tagged or removed an image under that name: the image events in the report say what.'),
    'candidate-pulled-over': undermining("An image was pulled or loaded under the candidate's tag.", 'The candidate’s tag must not exist in the registry.'),
    'pin-missing': undermining('The evidence does not say which commit of the consumer was tested.', 'Run the gate again; the checkout was removed or replaced while the tests ran.'),
    'tree-modified': undermining('Tracked files of the consumer differ from its pin after the trial.', 'Find the set-up step or test that writes to tracked files.'),
    'identity-missing': undermining('The evidence does not say which image was the candidate.', 'Look at the build: it ended before the image was frozen.'),
    'archive-changed': undermining('After the trial the saved candidate is not the one that was frozen.', 'Something wrote to the folder of the run: nothing in it can be published. Find the test that did.'),
    'evidence-missing': inconclusive('A consumer or a test file of the configuration left no evidence.', 'Look at the log of the trial: it ended before this file was run.'),
    'evidence-foreign': undermining('The evidence of a trial is of another run, another commit of the consumer, or another candidate.', 'Run all jobs of the workflow again: a trial that was run again by itself is of a later attempt than the others.'),
    'evidence-unexpected': undermining('There is evidence, or a candidate, that the plan did not ask for or that cannot be read.', 'Find out which job left it: only the jobs of this plan may write to the folders that the judge reads.'),
    'control-passed': undermining('A test of the negative control did not fail against a dead image.', 'These tests do not depend on the image, so their pass says nothing about it: find out what they talk to.'),
    'control-not-seen': inconclusive('The negative control failed, and no container of the dead image was seen.', 'It failed for another reason: read its log. `control.args` may select no test, or the set-up has written down the name of the candidate.'),
    'control-missing': inconclusive('The negative control is configured and left no evidence.', 'Look at the log of the control: it ended before this file was run.'),
    'build-failed': inconclusive('The candidate could not be built.', 'Read the last lines of the build.'),
    'candidate-tag-exists': inconclusive("The candidate's tag exists in the registry, so a consumer would pull it over the candidate.", 'Delete that tag from the registry, or give another commit with the input `sha`.'),
    'consumer-unreachable': inconclusive("The consumer's repository could not be reached.", 'Check `repository`, the network, and the input `token` for a private repository.'),
    'ref-not-found': inconclusive('The consumer has no such commit, tag or branch.', 'Check `ref`: a full SHA, a tag or a branch.'),
    'setup-failed': inconclusive('A set-up step of the consumer failed.', 'Read the log of the step; the consumer’s tests were not run.'),
    'setup-timed-out': inconclusive('A set-up step of the consumer did not end in time.', 'Read the log of the step, or give it a longer `timeout`.'),
    'command-not-found': undermining('A program does not exist or cannot be run: that of the test command, or one that a shell looked for.', 'Check `test.command[0]` and the log, and that a set-up step installs the program.'),
    'exclusive-taken': inconclusive('Something that must be absent when a trial starts was there.', 'Remove the container or free the port that the detail names.'),
    'engine-gone': undermining('The container engine does not answer, or went away.', 'Start the engine, or set DOCKER_HOST.'),
    'rate-limited': undermining('A registry refused because of its rate limit.', 'Log in, or wait.'),
    'dns-failed': undermining('A host name could not be resolved.', 'Check the network of the machine.'),
    'network-failed': undermining('A server could not be reached.', 'Check the network of the machine.'),
    'no-space': undermining('The disk is full.', 'Free space on the machine and run the gate again.'),
    'port-taken': undermining('A port that the tests need was taken.', 'Free the port that the detail names.'),
    'command-files-changed': undermining('Something else wrote into the files by which the step speaks to its runner.', 'Find the test that does: it could have set the outputs, or the environment of later steps.'),
    cancelled: undermining('The run was cancelled.', 'Run it again.'),
    'internal-error': undermining('compat-gate itself failed.', 'Report it with the log; nothing was approved.'),
};


/***/ }),

/***/ 4995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ay: () => (/* binding */ pRetry)
});

// UNUSED EXPORTS: AbortError, makeRetriable

;// CONCATENATED MODULE: ./node_modules/is-network-error/index.js
const objectToString = Object.prototype.toString;

const isError = value => objectToString.call(value) === '[object Error]';

const errorMessages = new Set([
	'network error', // Chrome
	'NetworkError when attempting to fetch resource.', // Firefox
	'The Internet connection appears to be offline.', // Safari 16
	'Network request failed', // `cross-fetch`
	'fetch failed', // Undici (Node.js)
	'terminated', // Undici (Node.js)
	' A network error occurred.', // Bun (WebKit)
	'Network connection lost', // Cloudflare Workers (fetch)
]);

function isNetworkError(error) {
	const isValid = error
		&& isError(error)
		&& error.name === 'TypeError'
		&& typeof error.message === 'string';

	if (!isValid) {
		return false;
	}

	const {message, stack} = error;

	// Safari 17+ has generic message but no stack for network errors
	if (message === 'Load failed' || (message.startsWith('Load failed (') && message.endsWith(')'))) {
		return stack === undefined
			// Sentry adds its own stack trace to the fetch error, so also check for that
			|| '__sentry_captured__' in error;
	}

	// Deno network errors start with specific text
	if (message.startsWith('error sending request for url')) {
		return true;
	}

	// Chrome: exact "Failed to fetch" or with hostname: "Failed to fetch (example.com)"
	if (message === 'Failed to fetch' || (message.startsWith('Failed to fetch (') && message.endsWith(')'))) {
		return true;
	}

	// Standard network error messages
	return errorMessages.has(message);
}

;// CONCATENATED MODULE: ./node_modules/p-retry/index.js


function validateRetries(retries) {
	if (typeof retries === 'number') {
		if (retries < 0) {
			throw new TypeError('Expected `retries` to be a non-negative number.');
		}

		if (Number.isNaN(retries)) {
			throw new TypeError('Expected `retries` to be a valid number or Infinity, got NaN.');
		}
	} else if (retries !== undefined) {
		throw new TypeError('Expected `retries` to be a number or Infinity.');
	}
}

function validateNumberOption(name, value, {min = 0, allowInfinity = false} = {}) {
	if (value === undefined) {
		return;
	}

	if (typeof value !== 'number' || Number.isNaN(value)) {
		throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? ' or Infinity' : ''}.`);
	}

	if (!allowInfinity && !Number.isFinite(value)) {
		throw new TypeError(`Expected \`${name}\` to be a finite number.`);
	}

	if (value < min) {
		throw new TypeError(`Expected \`${name}\` to be \u2265 ${min}.`);
	}
}

class AbortError extends Error {
	constructor(message) {
		super();

		if (message instanceof Error) {
			this.originalError = message;
			({message} = message);
		} else {
			this.originalError = new Error(message);
			this.originalError.stack = this.stack;
		}

		this.name = 'AbortError';
		this.message = message;
	}
}

function calculateDelay(retriesConsumed, options) {
	const attempt = Math.max(1, retriesConsumed + 1);
	const random = options.randomize ? (Math.random() + 1) : 1;

	let timeout = Math.round(random * options.minTimeout * (options.factor ** (attempt - 1)));
	timeout = Math.min(timeout, options.maxTimeout);

	return timeout;
}

function calculateRemainingTime(start, max) {
	if (!Number.isFinite(max)) {
		return max;
	}

	return max - (performance.now() - start);
}

async function onAttemptFailure({error, attemptNumber, retriesConsumed, startTime, options}) {
	const normalizedError = error instanceof Error
		? error
		: new TypeError(`Non-error was thrown: "${error}". You should only throw errors.`);

	if (normalizedError instanceof AbortError) {
		throw normalizedError.originalError;
	}

	const retriesLeft = Number.isFinite(options.retries)
		? Math.max(0, options.retries - retriesConsumed)
		: options.retries;

	const maxRetryTime = options.maxRetryTime ?? Number.POSITIVE_INFINITY;

	const context = Object.freeze({
		error: normalizedError,
		attemptNumber,
		retriesLeft,
		retriesConsumed,
	});

	await options.onFailedAttempt(context);

	if (calculateRemainingTime(startTime, maxRetryTime) <= 0) {
		throw normalizedError;
	}

	const consumeRetry = await options.shouldConsumeRetry(context);

	const remainingTime = calculateRemainingTime(startTime, maxRetryTime);

	if (remainingTime <= 0 || retriesLeft <= 0) {
		throw normalizedError;
	}

	if (normalizedError instanceof TypeError && !isNetworkError(normalizedError)) {
		if (consumeRetry) {
			throw normalizedError;
		}

		options.signal?.throwIfAborted();
		return false;
	}

	if (!await options.shouldRetry(context)) {
		throw normalizedError;
	}

	if (!consumeRetry) {
		options.signal?.throwIfAborted();
		return false;
	}

	const delayTime = calculateDelay(retriesConsumed, options);
	const finalDelay = Math.min(delayTime, remainingTime);

	options.signal?.throwIfAborted();

	if (finalDelay > 0) {
		await new Promise((resolve, reject) => {
			const onAbort = () => {
				clearTimeout(timeoutToken);
				options.signal?.removeEventListener('abort', onAbort);
				reject(options.signal.reason);
			};

			const timeoutToken = setTimeout(() => {
				options.signal?.removeEventListener('abort', onAbort);
				resolve();
			}, finalDelay);

			if (options.unref) {
				timeoutToken.unref?.();
			}

			options.signal?.addEventListener('abort', onAbort, {once: true});
		});
	}

	options.signal?.throwIfAborted();

	return true;
}

async function pRetry(input, options = {}) {
	options = {...options};

	validateRetries(options.retries);

	if (Object.hasOwn(options, 'forever')) {
		throw new Error('The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.');
	}

	options.retries ??= 10;
	options.factor ??= 2;
	options.minTimeout ??= 1000;
	options.maxTimeout ??= Number.POSITIVE_INFINITY;
	options.maxRetryTime ??= Number.POSITIVE_INFINITY;
	options.randomize ??= false;
	options.onFailedAttempt ??= () => {};
	options.shouldRetry ??= () => true;
	options.shouldConsumeRetry ??= () => true;

	// Validate numeric options and normalize edge cases
	validateNumberOption('factor', options.factor, {min: 0, allowInfinity: false});
	validateNumberOption('minTimeout', options.minTimeout, {min: 0, allowInfinity: false});
	validateNumberOption('maxTimeout', options.maxTimeout, {min: 0, allowInfinity: true});
	validateNumberOption('maxRetryTime', options.maxRetryTime, {min: 0, allowInfinity: true});

	// Treat non-positive factor as 1 to avoid zero backoff or negative behavior
	if (!(options.factor > 0)) {
		options.factor = 1;
	}

	options.signal?.throwIfAborted();

	let attemptNumber = 0;
	let retriesConsumed = 0;
	const startTime = performance.now();

	while (Number.isFinite(options.retries) ? retriesConsumed <= options.retries : true) {
		attemptNumber++;

		try {
			options.signal?.throwIfAborted();

			const result = await input(attemptNumber);

			options.signal?.throwIfAborted();

			return result;
		} catch (error) {
			if (await onAttemptFailure({
				error,
				attemptNumber,
				retriesConsumed,
				startTime,
				options,
			})) {
				retriesConsumed++;
			}
		}
	}

	// Should not reach here, but in case it does, throw an error
	throw new Error('Retry attempts exhausted without throwing an error.');
}

function makeRetriable(function_, options) {
	return function (...arguments_) {
		return pRetry(() => function_.apply(this, arguments_), options);
	};
}


/***/ })

};
