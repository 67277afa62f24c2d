export const id = 5961;
export const ids = [5961];
export const modules = {

/***/ 40840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ leaveBaseline),
/* harmony export */   gf: () => (/* binding */ haveBaseline),
/* harmony export */   vQ: () => (/* binding */ removeBaselines)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _image_archive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92034);
/* harmony import */ var _image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84737);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36950);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80604);






/** The name of an empty image, and its label that says what a run has pulled. */
const PULLED = 'compat-gate-pulled';
/**
 * Has the engine pull the published image by its digest, and gives it a name beside the candidate's.
 *
 * @throws Error that says why it cannot be had
 */
async function haveBaseline({ reference, found }, candidate, { engine, pull, work }) {
    if (found.state === 'absent')
        throw unavailable('the registry does not have it');
    if (found.state === 'unknown')
        throw unavailable(found.detail);
    const { digest } = found;
    const { repository, platform, run } = candidate;
    const byDigest = `${repository}@${digest}`;
    const before = await engine.image(byDigest);
    if (before === undefined) {
        // Whoever tidies up after the run has to know that nobody else has brought it here.
        await engine.makeEmptyImage(`${PULLED}:${run}`, { [_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_LABEL */ .jQ]: run, [PULLED]: byDigest });
        await pull(byDigest);
    }
    const image = await engine.image(byDigest);
    if (image === undefined)
        throw unavailable(`the engine has pulled it, and does not know ${byDigest}`);
    const own = (0,_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineName */ .Ri)(repository, candidate.tag);
    await engine.tag(image.id, repository, own.tag);
    const archive = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(work, 'baseline.tar');
    try {
        const saved = await (0,_image_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .writeArchive */ ._d)(await engine.save(own.reference), archive);
        if (!saved.ids.includes(image.id))
            throw unavailable(`it is ${image.id}, and was saved as ${saved.configDigest}`);
        if (saved.platform !== platform)
            throw unavailable(`it is for ${saved.platform}, and the candidate for ${platform}`);
        const { configDigest } = saved;
        const identity = { reference, digest, configDigest, engineId: image.id, tag: own.tag };
        return { identity, reference: own.reference, run, wasThere: before !== undefined };
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(archive, { force: true });
    }
}
/**
 * Takes the name of this run away from an image that was there before. Docker removes the digests by which an image was pulled
 * with its last tag, so the tag is given to another image before.
 */
async function leaveBaseline({ reference, run, wasThere }, engine) {
    if (!wasThere)
        return;
    await engine.makeEmptyImage(reference, { [_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_LABEL */ .jQ]: run });
    await engine.untag(reference);
}
/**
 * Removes what a run has left of published images: their containers and names, and what nobody had before it.
 *
 * @param images those with the run's label
 */
async function removeBaselines(images, engine) {
    for (const tag of images.flatMap(({ tags }) => tags)) {
        const name = (0,_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .givenBeside */ .Yn)(tag) ?? tag;
        const repository = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryOf */ ._M)(name);
        const { reference } = (0,_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineName */ .Ri)(repository, name.slice(repository.length + 1));
        if ((0,_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .candidateBeside */ .YZ)(reference) === undefined || (await engine.image(reference)) === undefined)
            continue;
        for (const { id } of await engine.containersOf(reference))
            await engine.removeContainer(id);
        await engine.untag(reference);
    }
    for (const { labels, tags } of images) {
        const pulled = labels[PULLED];
        if (pulled === undefined)
            continue;
        await engine.untag(pulled);
        for (const tag of tags)
            await engine.untag(tag);
    }
}
function unavailable(why) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .IncidentError */ .x1('baseline-unavailable', why);
}


/***/ }),

/***/ 10741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ih: () => (/* binding */ buildCandidate),
  Lx: () => (/* binding */ findBuilder),
  xE: () => (/* binding */ removeContainersOfRun),
  En: () => (/* binding */ requireBuildx),
  gP: () => (/* binding */ runPreparations)
});

// UNUSED EXPORTS: BuildTail, buildOnce, buildxCommand

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/engine/build-context.js
var build_context = __webpack_require__(3030);
// EXTERNAL MODULE: ./build/src/engine/connect.js + 7 modules
var connect = __webpack_require__(33995);
// EXTERNAL MODULE: ./build/src/image/candidate-marks.js
var candidate_marks = __webpack_require__(84737);
// EXTERNAL MODULE: ./build/src/process/environment.js
var environment = __webpack_require__(21178);
// EXTERNAL MODULE: ./build/src/process/execute.js + 1 modules
var execute = __webpack_require__(2367);
// EXTERNAL MODULE: ./build/src/process/lines.js
var lines = __webpack_require__(51152);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(80604);
// EXTERNAL MODULE: ./build/src/shared/failure-causes.js
var failure_causes = __webpack_require__(10290);
// EXTERNAL MODULE: ./build/src/shared/files.js
var files = __webpack_require__(82140);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./build/src/candidate/blanked-output.js


const BLANKED = '***';
/** A shorter text than this stands in any output, and would blank what is no secret. */
const SHORTEST = 4;
/** What is waited for when a line does not end: more than any line of a builder. */
const MOST_PENDING = 1 << 16;
/**
 * The texts that must not be seen of a build: each line of each secret, because builders show output by lines.
 *
 * @throws Error when a file cannot be read
 */
async function secretTexts(secrets, env) {
    const all = await Promise.all(Object.values(secrets).map(one => ('env' in one ? (env[one.env] ?? '') : (0,promises_.readFile)(one.file, 'utf8'))));
    const lines = all.flatMap(text => text.split(/[\r\n]+/)).map(line => line.trim());
    // A longer one first, where another is a part of it.
    return [...new Set(lines.filter(line => line.length >= SHORTEST))].sort((a, b) => b.length - a.length);
}
/** Output with secrets blanked: handed on by whole lines, because a secret may be torn between two chunks. */
class BlankedOutput {
    #decoder = new external_node_string_decoder_.StringDecoder('utf8');
    #secrets;
    #write;
    #pending = '';
    constructor(secrets, write) {
        this.#secrets = secrets;
        this.#write = write;
    }
    write(chunk) {
        if (this.#secrets.length === 0)
            return this.#write(chunk);
        this.#pending = this.#blank(this.#pending + this.#decoder.write(chunk));
        const end = this.#pending.lastIndexOf('\n') + 1;
        const longest = this.#secrets[0]?.length ?? 0;
        const cut = end > 0 ? end : this.#pending.length > MOST_PENDING ? this.#pending.length - longest : 0;
        return this.#emit(cut);
    }
    /** Hands on what is left. */
    end() {
        this.#pending = this.#blank(this.#pending + this.#decoder.end());
        return this.#emit(this.#pending.length);
    }
    #emit(cut) {
        const text = this.#pending.slice(0, cut);
        this.#pending = this.#pending.slice(cut);
        return text === '' ? undefined : this.#write(Buffer.from(text));
    }
    #blank(text) {
        return this.#secrets.reduce((left, secret) => left.replaceAll(secret, BLANKED), text);
    }
}

;// CONCATENATED MODULE: ./build/src/candidate/build.js













// A builder asks the registries of its base images by itself, and does not say which one before it fails.
const BUILD_HOSTS = 'registries of the base images';
/** Runs the repository's own preparations, one after the other, in the root of the repository. */
async function runPreparations(config, context) {
    for (const line of config.prepare) {
        const output = new BuildTail();
        const ended = await (0,execute/* runCommand */.d1)({
            program: 'bash',
            args: ['-euo', 'pipefail', '-c', line],
            cwd: context.root,
            env: (0,environment/* allowedEnvironment */.m0)(context.env, ['HOME', 'XDG_RUNTIME_DIR'], { [environment/* RUN_MARK */.GT]: context.run }),
        }, {
            signal: context.signal,
            onOutput: chunk => {
                output.add(chunk.toString('utf8'));
                return context.onOutput(chunk);
            },
        });
        if (ended.cancelled)
            throw new errors/* IncidentError */.x1('cancelled', `cancelled while '${line}' was running`);
        if (ended.exitCode !== 0)
            throw output.failure(`candidate.prepare: '${line}' ${(0,execute/* howEnded */.f2)(ended)}`);
    }
}
/** On a busy machine the client takes its time, and no buildx would mean another builder. */
const BUILDX_ANSWER_MS = 60_000;
/** By where the client looks for its plugins: to say whether it has this one takes it as long as a small build. */
const found = new Map();
/** What builds: buildx where it is installed, else the engine's own API. A client is asked once. */
async function findBuilder(context) {
    // Podman's docker-compatible socket has no BuildKit behind it.
    if (/podman/i.test(context.facts.name))
        return 'engine';
    const { PATH, HOME = '', DOCKER_CONFIG = (0,external_node_path_.join)(HOME, '.docker') } = context.env;
    const places = JSON.stringify([PATH, ...((0,external_node_fs_.existsSync)(DOCKER_CONFIG) ? [DOCKER_CONFIG] : [])]);
    const builder = found.get(places) ?? (await askClient(context));
    found.set(places, builder);
    return builder;
}
async function askClient(context) {
    const command = {
        program: 'docker',
        args: ['buildx', 'version'],
        cwd: context.root,
        env: (0,connect/* clientEnvironment */.B5)(context),
    };
    const ended = await (0,execute/* runCommand */.d1)(command, {
        signal: context.signal,
        listener: context.listener,
        timeoutMs: BUILDX_ANSWER_MS,
    });
    if (ended.cancelled)
        throw buildCancelled();
    return ended.exitCode === 0 ? 'buildx' : 'engine';
}
/**
 * @param keys what only buildx can do
 * @throws UsageError that names them, where there is no buildx
 */
async function requireBuildx(keys, context) {
    if (keys.length === 0 || (await findBuilder(context)) === 'buildx')
        return;
    const { name } = context.facts;
    const why = /podman/i.test(name)
        ? `${name} has no BuildKit behind its socket: build the image another way, and give it with --image or candidate.image-ref`
        : 'the docker client here has none: install it (docker/setup-buildx-action in a workflow)';
    throw new errors/* UsageError */.eb(`${keys.join(', ')}: docker buildx is needed, and ${why}`);
}
/**
 * Builds the request, again where a registry or the network refused it, and makes sure that the tag names what was
 * built, by the label of this run.
 */
async function buildCandidate(builder, request, context) {
    const call = { doing: 'build the candidate', signal: context.signal };
    await context.hosts.ask(BUILD_HOSTS, call, () => buildOnce(builder, request, context));
    const image = await context.engine.image(request.tag);
    if (image?.labels[candidate_marks/* RUN_LABEL */.jQ] === context.run)
        return { engineId: image.id, builder };
    throw new errors/* IncidentError */.x1('build-failed', `the build ended well, but ${request.tag} does not name what it built`);
}
/** Builds, and resolves when the engine has the image. */
async function buildOnce(builder, request, context) {
    if (builder === 'engine')
        await buildByEngine(request, context);
    else
        await buildByBuildx(request, context);
}
async function buildByBuildx(request, context) {
    const output = new BuildTail();
    const { secrets = {}, ...buildKit } = request.buildKit ?? {};
    const blanked = new BlankedOutput(await secretTexts(secrets, context.env), chunk => {
        output.add(chunk);
        return context.onOutput(chunk);
    });
    const env = (0,connect/* clientEnvironment */.B5)(context, buildVariables({ secrets, ...buildKit }));
    const asked = request.unsent === undefined ? request : await ignoringUnsent(request, request.unsent, context);
    const ended = await (0,execute/* runCommand */.d1)(buildxCommand(asked, context.root, env), {
        signal: context.signal,
        listener: context.listener,
        onOutput: chunk => blanked.write(chunk),
    });
    await blanked.end();
    if (ended.cancelled)
        throw buildCancelled();
    if (ended.exitCode !== 0)
        throw output.failure(`docker buildx ${(0,execute/* howEnded */.f2)(ended)}`);
}
/** https://docs.docker.com/build/cache/backends/gha/#authentication */
const OF_GITHUB_CACHE = [
    'ACTIONS_CACHE_URL',
    'ACTIONS_RESULTS_URL',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_CACHE_SERVICE_V2',
];
/** The variables that the client needs besides its own: nothing is handed to it that nobody has asked for. */
function buildVariables({ secrets = {}, ssh = [], cacheFrom = [], cacheTo = [], }) {
    const isGitHub = [...cacheFrom, ...cacheTo].some(text => /(^|,)type=gha(,|$)/.test(text));
    return [
        ...Object.values(secrets).flatMap(one => ('env' in one ? [one.env] : [])),
        ...(ssh.length > 0 ? ['SSH_AUTH_SOCK'] : []),
        ...(isGitHub ? OF_GITHUB_CACHE : []),
    ];
}
/**
 * Buildx takes what it ignores from a file beside the Dockerfile alone, so it is given a copy of both.
 * https://docs.docker.com/build/concepts/context/#filename-and-location
 */
async function ignoringUnsent(request, unsent, { scratch }) {
    const dockerfile = (0,external_node_path_.join)(scratch, (0,external_node_path_.basename)(request.dockerfile));
    await (0,files/* makeFolder */.fc)(scratch);
    await (0,files/* writeFresh */._o)(dockerfile, await (0,promises_.readFile)(request.dockerfile, 'utf8'));
    const ignored = await (0,build_context/* ignoredByBuild */.Ke)(request.contextDir, request.dockerfile, unsent);
    await (0,files/* writeFresh */._o)(`${dockerfile}.dockerignore`, ignored);
    return { ...request, dockerfile };
}
async function buildByEngine(request, { engine, onOutput, signal }) {
    try {
        await engine.build(request, text => onOutput(Buffer.from(text)), signal);
    }
    catch (error) {
        throw signal.aborted ? buildCancelled() : error;
    }
}
function buildCancelled() {
    return new errors/* IncidentError */.x1('cancelled', 'cancelled while the candidate was being built');
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
    if (request.pull)
        args.push('--pull');
    if (request.noCache)
        args.push('--no-cache');
    if (request.buildKit !== undefined)
        args.push(...buildKitArguments(request.buildKit));
    return { program: 'docker', args: [...args, request.contextDir], cwd, env };
}
function buildKitArguments({ contexts, secrets, ssh, cacheFrom, cacheTo }) {
    const each = (flag, values) => values.flatMap(value => [flag, value]);
    return [
        ...each('--build-context', Object.entries(contexts).map(([name, value]) => `${name}=${value}`)),
        ...each('--secret', Object.entries(secrets).map(([id, one]) => 'env' in one ? `id=${id},env=${one.env}` : `id=${id},${csvField(`src=${one.file}`)}`)),
        ...each('--ssh', ssh),
        ...each('--cache-from', cacheFrom),
        ...each('--cache-to', cacheTo),
    ];
}
/** Its value is read as a line of CSV. */
function csvField(text) {
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
const KEPT_LINES = 20;
const KEPT_CHARACTERS = 4_096;
/** The end of a build's output, kept so that a failure can say where it happened. */
class BuildTail {
    #reader = new lines/* Lines */.q(line => this.#line(line), KEPT_CHARACTERS);
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
        const cause = (0,failure_causes/* classifyBuildFailure */.n5)(last, this.#step);
        if (cause !== undefined)
            return new errors/* IncidentError */.x1(cause, message);
        return new errors/* BuildError */.zS(message, this.#step);
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
/** Removes every container of the images that a run has built, whether it still runs or not. */
async function removeContainersOfRun(run, engine) {
    for (const { id } of await engine.containersWithLabel(`${candidate_marks/* RUN_LABEL */.jQ}=${run}`))
        await engine.removeContainer(id);
}


/***/ }),

/***/ 99786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ haveGiven),
/* harmony export */   Jf: () => (/* binding */ removeGivenTrials),
/* harmony export */   Me: () => (/* binding */ resolvedReference),
/* harmony export */   Vq: () => (/* binding */ markGiven),
/* harmony export */   ei: () => (/* binding */ resolveGiven),
/* harmony export */   tQ: () => (/* binding */ leaveGiven)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26064);
/* harmony import */ var _image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84737);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36950);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80604);
/* harmony import */ var _shared_failure_causes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10290);





/**
 * What a reference names now. From here on that is what is tried, whatever becomes of the name.
 *
 * @throws UsageError when it names nothing, or two things, or nobody may look
 * @throws IncidentError when its registry cannot be asked now
 */
async function resolveGiven({ text, from }, { engine, ask }) {
    const wrong = (what) => new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${from}: ${what}`);
    if (_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST */ .Dh.test(text)) {
        if (engine === undefined)
            throw wrong(`${text} is an ID, which one engine alone knows: push the image, and give its tag or digest`);
        const image = await engine.image(text);
        if (image !== undefined)
            return { reference: text, digest: image.id, source: 'engine' };
        throw wrong(`the engine has no image ${text}: see \`docker images --no-trunc\``);
    }
    const digest = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReference */ .F2)(text).digest;
    if (digest !== undefined)
        return { reference: text, digest, source: 'registry' };
    const [here, there] = await Promise.all([engine?.image(text), ask(text)]);
    if (here !== undefined && there.state !== 'present')
        return { reference: text, digest: here.id, source: 'engine' };
    if (there.state === 'present') {
        const isSame = here === undefined || here.digests?.some(one => (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReference */ .F2)(one).digest === there.digest);
        if (isSame || here?.id === there.digest)
            return { reference: text, digest: there.digest, source: 'registry' };
        throw wrong(`the engine has another image under this name than its registry: give ${here?.id} for the one in the engine, or ${(0,_image_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._M)(text)}@${there.digest} for the published one`);
    }
    const where = engine === undefined ? 'not in its registry' : 'neither in the engine nor in its registry';
    if (there.state === 'absent')
        throw wrong(`${text} is ${where}: push it, or build it under this name`);
    throw unanswered({ text, from }, there.detail);
}
function unanswered({ text, from }, detail) {
    const what = `${from}: nobody can say which image ${text} is: ${detail}`;
    const cause = (0,_shared_failure_causes_js__WEBPACK_IMPORTED_MODULE_3__/* .classifyRegistryFailure */ .kM)(detail);
    if (cause !== undefined)
        return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentError */ .x1(cause, what);
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${what}; where it needs a login: \`docker login ${(0,_image_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .registryHost */ .U$)(text)}\`, or \`docker pull ${text}\` first`);
}
/** What a given image is called whatever becomes of its tag: by the digest in its registry, or by the engine's ID. */
function resolvedReference({ reference, digest, source }) {
    return source === 'engine' ? digest : `${(0,_image_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._M)(reference)}@${digest}`;
}
const PULLED = 'compat-gate.pulled';
const WAS_THERE = 'compat-gate.was-there';
/**
 * Makes an image beside the one that is given, with the label of the run: the given one has none, and stays as it is. By it
 * whoever tidies up finds what the run has of it.
 *
 * @param reference the candidate's
 */
async function markGiven(engine, reference, run, { wasThere, pulled }) {
    const marker = (0,_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .givenMarker */ .cd)(reference);
    if (marker === undefined)
        throw new Error(`expected the name of an image that was given, got ${reference}`);
    await engine.makeEmptyImage(marker, {
        [_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_LABEL */ .jQ]: run,
        ...(wasThere && { [WAS_THERE]: 'yes' }),
        ...(pulled !== undefined && { [PULLED]: pulled }),
    });
}
/**
 * Has the engine pull the image where it does not have it, and gives it the candidate's name.
 *
 * @returns the engine's ID of it
 * @throws IncidentError that says why it cannot be had
 */
async function haveGiven(given, { repository, tag, reference }, { engine, run, pull }) {
    const name = resolvedReference(given);
    const before = await engine.image(name);
    const pulled = before === undefined && given.source === 'registry' ? name : undefined;
    await markGiven(engine, reference, run, {
        wasThere: before !== undefined,
        ...(pulled !== undefined && { pulled }),
    });
    if (pulled !== undefined)
        await pull(pulled);
    const image = before ?? (await engine.image(name));
    if (image === undefined)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentError */ .x1('build-failed', `the engine no longer has ${name}`);
    await engine.tag(image.id, repository, tag);
    return image.id;
}
/** The images beside which a run has made a mark, by their names as candidates. */
function givenAmong(images) {
    return images.flatMap(({ labels, tags }) => tags.flatMap(marker => {
        const reference = (0,_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .givenBeside */ .Yn)(marker);
        return reference === undefined ? [] : [{ reference, marker, labels }];
    }));
}
/**
 * Removes the containers of images that were given to a run, and the names that they had for trials alone.
 *
 * @param images those with the run's label
 */
async function removeGivenTrials(images, engine) {
    for (const { reference } of givenAmong(images)) {
        const names = (await engine.image(reference))?.tags.filter(tag => (0,_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .givenMarker */ .cd)(tag) === (0,_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .givenMarker */ .cd)(reference));
        for (const name of names ?? []) {
            for (const { id } of await engine.containersOf(name))
                await engine.removeContainer(id);
            if ((0,_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrialTag */ .P3)(name))
                await engine.untag(name);
        }
    }
}
/**
 * Takes the candidate's name away from images that were given to a run, and what nobody had before it out of the engine.
 *
 * @param images those with the run's label
 */
async function leaveGiven(run, images, engine) {
    for (const { reference, marker, labels } of givenAmong(images)) {
        // Docker forgets by which digests an image was pulled with its last tag, so the tag is given to another image before.
        if (labels[WAS_THERE] !== undefined && (await engine.image(reference)) !== undefined)
            await engine.makeEmptyImage(reference, { [_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_LABEL */ .jQ]: run });
        await engine.untag(reference);
        const pulled = labels[PULLED];
        if (pulled !== undefined)
            await engine.untag(pulled);
        await engine.untag(marker);
    }
}


/***/ }),

/***/ 45961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   removeCandidate: () => (/* binding */ removeCandidate),
/* harmony export */   removeLeftovers: () => (/* binding */ removeLeftovers),
/* harmony export */   s: () => (/* binding */ removeRun)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _candidate_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40840);
/* harmony import */ var _candidate_build_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10741);
/* harmony import */ var _candidate_given_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99786);
/* harmony import */ var _image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84737);
/* harmony import */ var _process_environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21178);
/* harmony import */ var _process_processes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14618);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80604);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(82140);
/* harmony import */ var _trial_witness_event_barrier_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(49412);











/**
 * Ends and removes what a run may have left: its processes by their mark, its containers by their
 * label, the published image that it has pulled, the tags of its event barriers, its working folders. Harmless when nothing
 * is left, and when it is done twice.
 *
 * @throws Error that names all that could not be removed, once everything has been tried
 */
async function removeLeftovers(run, folders, engine) {
    const problems = [];
    const attempt = (work) => work.catch(error => void problems.push((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .messageOf */ .bD)(error)));
    await attempt((0,_process_processes_js__WEBPACK_IMPORTED_MODULE_7__/* .killMarked */ .fR)(`${_process_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .RUN_MARK */ .GT}=${run}`));
    if (engine !== undefined) {
        await attempt((0,_candidate_build_js__WEBPACK_IMPORTED_MODULE_3__/* .removeContainersOfRun */ .xE)(run, engine));
        // Asked once: on containerd's store a list takes milliseconds for each image of the machine.
        const images = (await attempt(engine.imagesWithLabel(`${_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_5__/* .RUN_LABEL */ .jQ}=${run}`))) ?? [];
        await attempt((0,_candidate_given_js__WEBPACK_IMPORTED_MODULE_4__/* .removeGivenTrials */ .Jf)(images, engine));
        await attempt((0,_candidate_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .removeBaselines */ .vQ)(images, engine));
        await attempt(untagAll(images, engine, _image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_5__/* .isTrialTag */ .P3));
        const barriers = (await attempt(engine.imagesWithLabel(`${_trial_witness_event_barrier_js__WEBPACK_IMPORTED_MODULE_10__/* .BARRIER_NAME */ .Y}=${run}`))) ?? [];
        await attempt(untagAll(barriers, engine));
    }
    for (const folder of folders)
        await attempt(removeFolder(folder));
    if (problems.length > 0)
        throw new Error(problems.join('; '));
}
async function removeFolder(folder) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)))
        return;
    // The folder itself may be a link, and then the link goes; with one on the way there something else would go.
    (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_9__/* .refuseLinkedFolder */ .Ci)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
    // At once: of the thousands of files that a set-up makes this takes a third of the time.
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });
}
/**
 * Takes away every name of every image that this run has built, and the name of one that was given to it; where another image
 * has one of them now, it keeps it.
 */
async function removeCandidate(run, engine) {
    const images = await engine.imagesWithLabel(`${_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_5__/* .RUN_LABEL */ .jQ}=${run}`);
    await (0,_candidate_given_js__WEBPACK_IMPORTED_MODULE_4__/* .leaveGiven */ .tQ)(run, images, engine);
    await untagAll(images, engine);
}
async function untagAll(images, engine, which = (_tag) => true) {
    for (const tag of images.flatMap(({ tags }) => tags).filter(which))
        await engine.untag(tag);
}
/** Removes what the run made; what cannot be removed is named and does not change the verdict. */
async function removeRun({ context, folders, engine }) {
    const { run, keep } = context;
    const unwanted = [...(keep.work ? [] : [folders.work]), ...(keep.candidate ? [] : [folders.candidate])];
    try {
        await removeLeftovers(run, unwanted, engine);
        if (!keep.candidate)
            await removeCandidate(run, engine);
        return [];
    }
    catch (error) {
        return [`not everything could be removed: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .messageOf */ .bD)(error)}`];
    }
}


/***/ }),

/***/ 49412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ BARRIER_NAME),
  C: () => (/* binding */ EventBarrier)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(80604);
// EXTERNAL MODULE: ./build/src/shared/text.js
var shared_text = __webpack_require__(60796);
// EXTERNAL MODULE: ./build/src/engine/kept-events.js
var kept_events = __webpack_require__(89902);
;// CONCATENATED MODULE: ./build/src/trial/witness/read-events.js

/** The events that the stream has brought, as far back as they are compared with those that the engine keeps. */
class ReadEvents {
    /** With the number of barriers that had been seen. */
    #read = new Map();
    #handedOn = new Set();
    #barriers = 0;
    /** False where it has been handed on as a missing one, and comes late after all. */
    take(event) {
        const key = (0,kept_events/* eventKey */.Mk)(event);
        this.#read.set(key, this.#barriers);
        return !this.#handedOn.has(key);
    }
    /**
     * To be called when the event of a barrier has been taken. What was read before the last barrier but two is forgotten: the
     * engine puts an event into its list, and then tells of it, in another order perhaps. So one from between the last two
     * barriers may have been read before the first of them, but not before the one before that was seen: only then was the first set.
     */
    passBarrier() {
        this.#barriers++;
        for (const [key, barriers] of this.#read)
            if (barriers < this.#barriers - 2)
                this.#read.delete(key);
    }
    /** Those that are not among what was read; the engine keeps them between the last two barriers. */
    missing(kept) {
        const missing = kept.filter(event => !this.#read.has((0,kept_events/* eventKey */.Mk)(event)));
        for (const event of missing)
            this.#handedOn.add((0,kept_events/* eventKey */.Mk)(event));
        return missing;
    }
}

;// CONCATENATED MODULE: ./build/src/trial/witness/event-barrier.js




/** The repository of the tags that a barrier sets, where nothing ever looks for an image, and the label with the run's ID. */
const BARRIER_NAME = 'compat-gate-fence';
const PAUSE_MS = 1000;
const ATTEMPTS = 10;
/**
 * Events that an engine keeps for a reader before it drops any: `bufferSize`, in
 * https://github.com/moby/moby/blob/v28.5.2/daemon/events/events.go. Podman drops none.
 */
const KEPT_EVENTS = 1024;
/**
 * A barrier is set after so many. The engine's list (`eventsLimit` there, 256) has to reach back to the barrier before, and
 * holds the events of networks and volumes as well, which are not read.
 */
const EVENTS_BETWEEN = 96;
const BROKEN = 'the event stream broke before the witness had seen everything';
const UNSEEN = `the engine did not report the witness's own tag within ${(0,shared_text/* formatSeconds */.Xo)(ATTEMPTS * PAUSE_MS)}`;
/**
 * Proves that the event stream is live, and that every event up to now has been read: an empty image of the witness's
 * own gets a tag that never was, and the `tag` event has to come. Events arrive in the engine's order, so what was
 * before it has come too, or was dropped. The candidate itself is left alone: a tag taken away could be its last.
 *
 * An engine that may lose an event also keeps a list of the newest ones. It is asked for those between the last barrier
 * and this one, and what the stream has not brought is handed on.
 *
 * Where the list does not reach so far back: for want of room an event is dropped only while the engine keeps `KEPT_EVENTS`
 * others for the reader. Those come before the next barrier, and the reader has not had them when the last one was set.
 * So where fewer have come meanwhile, none was dropped for want of room.
 */
class EventBarrier {
    #engine;
    #sleep;
    #run;
    #onMissing;
    #events = new ReadEvents();
    #tags = new Set();
    /** Names that the engine has, the oldest first. */
    #names = [];
    #imageId;
    /** The tags whose events would prove the barrier that is being reached. */
    #awaited = new Set();
    #seen = () => { };
    /** The event by which the barrier was reached, and that of the one before. */
    #event;
    #eventBefore;
    #last = Promise.resolve();
    /** Barriers that were asked for and are not reached. */
    #pending = 0;
    #read = 0;
    /** How many events had been read when the last barrier was set. */
    #readBefore = 0;
    /** How often the engine's list did not reach back to the barrier before. */
    #beyondList = 0;
    /**
     * @param run is unique to the run: by it the tags of a barrier are found that nobody removed
     * @param onMissing gets the events that the stream has not brought, in the engine's order, before the barrier is reached
     */
    constructor(engine, sleep, run, onMissing) {
        this.#engine = engine;
        this.#sleep = sleep;
        this.#run = run;
        this.#onMissing = onMissing;
    }
    /** What a reader should know: a sentence each. */
    get notes() {
        if (this.#beyondList === 0)
            return [];
        const times = this.#beyondList === 1 ? 'once' : `${this.#beyondList} times`;
        return [
            `the engine had more events than it keeps between two event barriers (${times}): whether it has lost one of them by itself cannot be told`,
        ];
    }
    /** Whether so many events have come since the last barrier that it is time for another one. */
    get isDue() {
        return this.#pending === 0 && this.#read - this.#readBefore >= EVENTS_BETWEEN;
    }
    /**
     * Resolves with undefined once the event of a tag was seen and what was missing is handed on, else with why not. Several
     * tags are set in turn, a second apart, because an engine may accept the stream a moment before it listens itself. One
     * barrier is reached after the other. Never rejects.
     */
    reach(broken) {
        this.#pending++;
        const reached = this.#last.then(() => this.#reach(broken)).finally(() => this.#pending--);
        this.#last = reached;
        return reached;
    }
    async #reach(broken) {
        const seen = new Promise(resolve => {
            this.#seen = () => resolve('seen');
        });
        const pause = new AbortController();
        const readAtFirst = this.#read;
        this.#event = undefined;
        try {
            for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
                await this.#setTag();
                const end = await Promise.race([seen, broken.then(() => 'broken'), this.#wait(pause.signal)]);
                if (end === 'seen')
                    return await this.#compare();
                if (end === 'broken')
                    return new Error(BROKEN);
            }
            return new Error(UNSEEN);
        }
        catch (error) {
            return (0,errors/* asError */.zR)(error);
        }
        finally {
            pause.abort();
            this.#readBefore = readAtFirst;
            this.#awaited.clear();
            await this.#removeTags(1);
        }
    }
    /** Takes what the stream brings: true for the events of its own tags, and for what has been handed on already. */
    take(event) {
        this.#read++;
        const isNew = this.#events.take(event);
        const { type, action, reference } = event;
        const tag = reference.slice(reference.lastIndexOf(':') + 1);
        if (type !== 'image' || !this.#tags.has(tag))
            return !isNew;
        if (action === 'tag' && this.#awaited.has(tag) && this.#event === undefined) {
            this.#event = event;
            this.#events.passBarrier();
            this.#seen();
        }
        return true;
    }
    /** Whether it is the ID of the empty image that the tags are for. */
    isOwnImage(id) {
        return id !== '' && id === this.#imageId;
    }
    /** Removes all tags, and with the last one the image. */
    async close() {
        await this.#removeTags(0);
    }
    /** Compares what was read with what the engine keeps. Before the first barrier nothing has happened that counts. */
    async #compare() {
        const [from, to] = [this.#eventBefore, this.#event];
        this.#eventBefore = to;
        const gap = this.#gap();
        if (from === undefined || to === undefined || !this.#engine.losesEvents)
            return gap;
        const kept = await this.#engine.keptEvents(from, to);
        if (kept === undefined) {
            if (gap === undefined)
                this.#beyondList++;
            return gap;
        }
        for (const event of this.#events.missing(kept))
            this.#onMissing(event);
        return undefined;
    }
    /** Whether the reader may have been too slow for the engine since the barrier before this one. */
    #gap() {
        const since = this.#read - this.#readBefore;
        if (since < KEPT_EVENTS)
            return undefined;
        return new Error(`the gate stood still while the engine had ${since} events for it: it drops what comes after the first ${KEPT_EVENTS}`);
    }
    /** The image is made anew when someone pruned it meanwhile. */
    async #setTag() {
        const tag = (0,external_node_crypto_.randomUUID)();
        this.#tags.add(tag);
        this.#awaited.add(tag);
        this.#names.push(`${BARRIER_NAME}:${tag}`);
        if (this.#imageId !== undefined && (await this.#hasTag(this.#imageId, tag)))
            return;
        this.#imageId = await this.#engine.makeEmptyImage(`${BARRIER_NAME}:${tag}`, { [BARRIER_NAME]: this.#run });
    }
    /** Tags the image, unless it is gone. */
    async #hasTag(imageId, tag) {
        try {
            await this.#engine.tag(imageId, BARRIER_NAME, tag);
            return true;
        }
        catch (error) {
            if ((await this.#engine.image(imageId)) !== undefined)
                throw error;
            return false;
        }
    }
    async #wait(signal) {
        await this.#sleep(PAUSE_MS, signal).catch(() => { });
    }
    /** A tag that the engine does not remove is left: it is gone, or someone else was faster. */
    async #removeTags(keep) {
        const names = this.#names.slice(0, this.#names.length - keep);
        this.#names = this.#names.slice(names.length);
        for (const name of names)
            await this.#engine.untag(name).catch(() => { });
    }
}


/***/ })

};
