export const id = 961;
export const ids = [961,796];
export const modules = {

/***/ 6163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ buildCandidate),
/* harmony export */   Lx: () => (/* binding */ findBuilder),
/* harmony export */   gP: () => (/* binding */ runPreparations),
/* harmony export */   xE: () => (/* binding */ removeContainersOfRun)
/* harmony export */ });
/* unused harmony exports buildOnce, buildxCommand, BuildTail */
/* harmony import */ var _engine_connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6370);
/* harmony import */ var _image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4737);
/* harmony import */ var _process_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1178);
/* harmony import */ var _process_execute_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7020);
/* harmony import */ var _process_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1152);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(604);
/* harmony import */ var _shared_failure_causes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(290);
/* harmony import */ var _shared_retries_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9333);








/** Runs the repository's own preparations, one after the other, in the root of the repository. */
async function runPreparations(config, context) {
    for (const line of config.prepare) {
        const output = new BuildTail();
        const ended = await (0,_process_execute_js__WEBPACK_IMPORTED_MODULE_3__/* .runCommand */ .d1)({
            program: 'bash',
            args: ['-euo', 'pipefail', '-c', line],
            cwd: context.root,
            env: (0,_process_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .allowedEnvironment */ .m0)(context.env, ['HOME', 'XDG_RUNTIME_DIR'], { [_process_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_MARK */ .GT]: context.run }),
        }, {
            signal: context.signal,
            onOutput: chunk => {
                output.add(chunk.toString('utf8'));
                context.onOutput(chunk);
            },
        });
        if (ended.cancelled)
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .IncidentError */ .x1('cancelled', `cancelled while '${line}' was running`);
        if (ended.exitCode !== 0)
            throw output.failure(`candidate.prepare: '${line}' ${(0,_process_execute_js__WEBPACK_IMPORTED_MODULE_3__/* .howEnded */ .f2)(ended)}`);
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
        env: (0,_engine_connect_js__WEBPACK_IMPORTED_MODULE_0__/* .clientEnvironment */ .B5)(context),
    };
    const ended = await (0,_process_execute_js__WEBPACK_IMPORTED_MODULE_3__/* .runCommand */ .d1)(command, {
        signal: context.signal,
        listener: context.listener,
        timeoutMs: 10_000,
    });
    if (ended.cancelled)
        throw buildCancelled();
    return ended.exitCode === 0 ? 'buildx' : 'engine';
}
/**
 * Builds the request, again where a registry or the network refused it, and makes sure that the tag names what was
 * built, by the label of this run.
 */
async function buildCandidate(builder, request, context) {
    await (0,_shared_retries_js__WEBPACK_IMPORTED_MODULE_7__/* .withRetries */ .LH)(() => buildOnce(builder, request, context), context.signal, context.retryOptions);
    const image = await context.engine.image(request.tag);
    if (image?.labels[_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_LABEL */ .jQ] === context.run)
        return { engineId: image.id, builder };
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .IncidentError */ .x1('build-failed', `the build ended well, but ${request.tag} does not name what it built`);
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
    const ended = await (0,_process_execute_js__WEBPACK_IMPORTED_MODULE_3__/* .runCommand */ .d1)(buildxCommand(request, context.root, (0,_engine_connect_js__WEBPACK_IMPORTED_MODULE_0__/* .clientEnvironment */ .B5)(context)), {
        signal: context.signal,
        listener: context.listener,
        onOutput: chunk => {
            output.add(chunk);
            context.onOutput(chunk);
        },
    });
    if (ended.cancelled)
        throw buildCancelled();
    if (ended.exitCode !== 0)
        throw output.failure(`docker buildx ${(0,_process_execute_js__WEBPACK_IMPORTED_MODULE_3__/* .howEnded */ .f2)(ended)}`);
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
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .IncidentError */ .x1('cancelled', 'cancelled while the candidate was being built');
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
const KEPT_LINES = 20;
const KEPT_CHARACTERS = 4_096;
/** The end of a build's output, kept so that a failure can say where it happened. */
class BuildTail {
    #reader = new _process_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .Lines */ .q(line => this.#line(line), KEPT_CHARACTERS);
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
        const cause = (0,_shared_failure_causes_js__WEBPACK_IMPORTED_MODULE_6__/* .classifyBuildFailure */ .n5)(last, this.#step);
        if (cause !== undefined)
            return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .IncidentError */ .x1(cause, message);
        return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .BuildError */ .zS(message, this.#step);
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
    for (const { id } of await engine.containersWithLabel(`${_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_LABEL */ .jQ}=${run}`))
        await engine.removeContainer(id);
}


/***/ }),

/***/ 4737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ shardName),
/* harmony export */   Fu: () => (/* binding */ controlName),
/* harmony export */   Gb: () => (/* binding */ candidateTag),
/* harmony export */   HW: () => (/* binding */ isReservedTag),
/* harmony export */   P3: () => (/* binding */ isTrialTag),
/* harmony export */   cJ: () => (/* binding */ COMMIT),
/* harmony export */   jQ: () => (/* binding */ RUN_LABEL),
/* harmony export */   so: () => (/* binding */ isCandidateTag),
/* harmony export */   tZ: () => (/* binding */ CANDIDATE_LABEL),
/* harmony export */   vf: () => (/* binding */ candidateName)
/* harmony export */ });
/** The label by which everything of a run is known in the engine. Its value is the run's ID. */
const RUN_LABEL = 'compat-gate.run';
/** The label that says which commit an image was a candidate for. */
const CANDIDATE_LABEL = 'compat-gate.candidate';
/** A commit, or the beginning of one: all that a candidate is ever tagged after. */
const COMMIT = /^[0-9a-f]{7,64}$/;
const PREFIX = 'pr-';
// Its group is what a trial adds to the candidate's own tag.
const CANDIDATE_REFERENCE = new RegExp(`:${PREFIX}[0-9a-f]{7,64}(-s\\d+|-control)?$`);
/** `pr-<sha>`. */
function candidateTag(commit) {
    return `${PREFIX}${commit}`;
}
/** What a build calls the candidate of a commit. */
function candidateName(repository, commit) {
    return nameOf(repository, candidateTag(commit));
}
/** What the dead image of a negative control is called, beside the candidate. */
function controlName(repository, candidateTag) {
    return nameOf(repository, `${candidateTag}-control`);
}
/** What the candidate is called for one shard of a trial alone. @param shard from 1 */
function shardName(repository, candidateTag, shard) {
    return nameOf(repository, `${candidateTag}-s${shard}`);
}
function nameOf(repository, tag) {
    return { reference: `${repository}:${tag}`, tag };
}
/** Whether a tag could be a candidate's. Such a tag is never published. */
function isReservedTag(tag) {
    return tag.startsWith(PREFIX);
}
/** Whether a reference names a candidate, by whichever of its tags. */
function isCandidateTag(reference) {
    return CANDIDATE_REFERENCE.test(reference);
}
/** Whether a reference is a name that only a trial needs: the candidate's for a shard, or the dead image's. */
function isTrialTag(reference) {
    return CANDIDATE_REFERENCE.exec(reference)?.[1] !== undefined;
}


/***/ }),

/***/ 1152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ LastLines),
/* harmony export */   q: () => (/* binding */ Lines)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6193);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(796);


/** A longer line is cut here, in UTF-16 units: a process that never ends its line must not fill the memory. */
const LINE_LIMIT = 16_384;
// Everything that some reader of a log takes for the end of a line.
const ENDS = /\r\n|[\n\r\v\f\x85\u2028\u2029]/;
/** Makes lines of the chunks of one stream; characters may be torn between chunks. */
class Lines {
    #decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
    #emit;
    #limit;
    #pending = '';
    #dropped = 0;
    #afterReturn = false;
    /** `emit` gets each line without its end. */
    constructor(emit, limit = LINE_LIMIT) {
        this.#emit = emit;
        this.#limit = limit;
    }
    write(chunk) {
        this.#split(typeof chunk === 'string' ? chunk : this.#decoder.write(chunk));
    }
    /** Emits what came after the last line end, if anything did. */
    end() {
        this.#split(this.#decoder.end());
        if (this.#pending !== '')
            this.#flush();
    }
    #split(text) {
        if (text === '')
            return;
        // The other half of a line end that was torn between two chunks.
        const whole = this.#afterReturn && text.startsWith('\n') ? text.slice(1) : text;
        this.#afterReturn = text.endsWith('\r');
        const parts = whole.split(ENDS);
        const last = parts.pop() ?? '';
        for (const part of parts) {
            this.#keep(part);
            this.#flush();
        }
        this.#keep(last);
    }
    #keep(text) {
        const room = this.#limit - this.#pending.length;
        this.#pending += text.slice(0, room);
        this.#dropped += Math.max(0, text.length - room);
    }
    #flush() {
        const line = this.#dropped === 0 ? this.#pending : `${this.#pending} … ${this.#dropped} characters cut`;
        this.#pending = '';
        this.#dropped = 0;
        this.#emit(line);
    }
}
const KEPT_LINES = 20;
const KEPT_CHARACTERS = 4_096;
/** The end of a process's output, for the error that says why it failed. Bounded, whatever comes. */
class LastLines {
    #decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
    #text = '';
    add(chunk) {
        this.#text += this.#decoder.write(chunk);
        if (this.#text.length > 16 * KEPT_CHARACTERS)
            this.#text = this.#text.slice(-KEPT_CHARACTERS);
    }
    text() {
        return (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLines */ .w$)(this.#text, KEPT_LINES).join('\n').slice(-KEPT_CHARACTERS);
    }
}


/***/ }),

/***/ 796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Ec: () => (/* binding */ quotedForShell),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   _W: () => (/* binding */ matchesWildcard),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   w$: () => (/* binding */ lastLines),
/* harmony export */   wz: () => (/* binding */ joinFitting)
/* harmony export */ });
/** A duration in milliseconds for a reader: `0.4 s`, `12.3 s`, `2 min 05 s`. */
function formatDuration(ms) {
    if (ms < 59_950)
        return `${(ms / 1_000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1_000);
    return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}
/** A time limit in milliseconds for a message, in whole seconds from ten on: `90 s`, `2.5 s`, `0.05 s`. */
function formatSeconds(ms) {
    const seconds = ms / 1_000;
    return `${seconds < 10 ? Number(seconds.toPrecision(2)) : Math.round(seconds)} s`;
}
/** `1 test`, `2 tests`. */
function formatCount(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
/** At most `limit` UTF-16 units, at their end the mark when something is missing. No character is cut in half. */
function cutText(text, limit, mark = '…') {
    if (text.length <= limit)
        return text;
    return text.slice(0, limit - mark.length).replace(/[\uD800-\uDBFF]$/, '') + mark;
}
/** The first line of a text that is not blank, of at most `limit` UTF-16 units. */
function firstLine(text, limit) {
    return cutText(text.trim().split(LINE_END, 1)[0] ?? '', limit);
}
/** The last lines of a text that are not blank, at most `most` of them. */
function lastLines(text, most) {
    const lines = text.split(LINE_END).filter(line => line.trim() !== '');
    return lines.slice(-most);
}
const LINE_END = /\r?\n|\r/;
/**
 * As many of the items' texts as fit into `bytes` of UTF-8, each on a line of its own, and then how many
 * did not. Texts are made only while there is room, so that thousands of them cost nothing.
 */
function joinFitting(items, bytes, text, rest) {
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
/**
 * Whether a text matches a pattern in which `*` stands for any text and everything else for itself: ids of tests
 * hold brackets, slashes and colons, which file globs would read as their own. Linear in the length of the text.
 */
function matchesWildcard(pattern, text) {
    const parts = pattern.split('*');
    const first = parts[0] ?? '';
    const last = parts[parts.length - 1] ?? '';
    if (parts.length === 1)
        return text === pattern;
    if (!text.startsWith(first))
        return false;
    let at = first.length;
    for (const part of parts.slice(1, -1)) {
        const found = text.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
}
/** A word of a command as a shell takes it. */
function quotedForShell(word) {
    return /^[\w./:@+-][\w./:@+=,-]*$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 5961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   removeCandidate: () => (/* binding */ removeCandidate),
/* harmony export */   removeLeftovers: () => (/* binding */ removeLeftovers),
/* harmony export */   s: () => (/* binding */ removeRun)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _candidate_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6163);
/* harmony import */ var _image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4737);
/* harmony import */ var _process_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1178);
/* harmony import */ var _process_processes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4618);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(604);
/* harmony import */ var _trial_witness_event_barrier_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1228);







/**
 * Ends and removes what a run may have left: its processes by their mark, its containers by their
 * label, the tags of its event barriers, its working folders. Harmless when nothing is left, and when it is done twice.
 *
 * @throws Error that names all that could not be removed, once everything has been tried
 */
async function removeLeftovers(run, folders, engine) {
    const problems = [];
    const attempt = (work) => work.catch(error => problems.push((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)));
    await attempt((0,_process_processes_js__WEBPACK_IMPORTED_MODULE_4__/* .killMarked */ .fR)(`${_process_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_MARK */ .GT}=${run}`));
    if (engine !== undefined)
        await attempt((0,_candidate_build_js__WEBPACK_IMPORTED_MODULE_1__/* .removeContainersOfRun */ .xE)(run, engine));
    if (engine !== undefined)
        await attempt(untagAll(`${_trial_witness_event_barrier_js__WEBPACK_IMPORTED_MODULE_6__/* .BARRIER_NAME */ .Y}=${run}`, engine));
    if (engine !== undefined)
        await attempt(untagAll(`${_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_LABEL */ .jQ}=${run}`, engine, _image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .isTrialTag */ .P3));
    for (const folder of folders)
        await attempt((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 }));
    if (problems.length > 0)
        throw new Error(problems.join('; '));
}
/** Takes away every name of every image that this run has built; where another image has one of them now, it keeps it. */
async function removeCandidate(run, engine) {
    await untagAll(`${_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_LABEL */ .jQ}=${run}`, engine);
}
async function untagAll(label, engine, which = (_tag) => true) {
    const images = await engine.imagesWithLabel(label);
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
        return [`not everything could be removed: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`];
    }
}


/***/ }),

/***/ 1228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ EventBarrier),
/* harmony export */   Y: () => (/* binding */ BARRIER_NAME)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(604);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(796);



/** The repository of the tags that a barrier sets, where nothing ever looks for an image, and the label with the run's ID. */
const BARRIER_NAME = 'compat-gate-fence';
const PAUSE_MS = 1000;
const ATTEMPTS = 10;
const BROKEN = 'the event stream broke before the witness had seen everything';
const UNSEEN = `the engine did not report the witness's own tag within ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSeconds */ .Xo)(ATTEMPTS * PAUSE_MS)}`;
/**
 * Proves that the event stream is live, and that every event up to now has been read: an empty image of the witness's
 * own gets a tag that never was, and the `tag` event has to come. Events arrive in the engine's order, so what was
 * before it has come too. The candidate itself is left alone: a tag taken away could be its last.
 */
class EventBarrier {
    #engine;
    #sleep;
    #run;
    #tags = new Set();
    /** Names that the engine has, the oldest first. */
    #names = [];
    #imageId;
    #seen = () => { };
    /** `run` is unique to the run: by it the tags of a barrier are found that nobody removed. */
    constructor(engine, sleep, run) {
        this.#engine = engine;
        this.#sleep = sleep;
        this.#run = run;
    }
    /**
     * Resolves with undefined once the event of a tag was seen, else with why none was. Several are set in turn, a second
     * apart, because an engine may accept the stream a moment before it listens itself. Never rejects.
     */
    async reach(broken) {
        const seen = new Promise(resolve => {
            this.#seen = () => resolve('seen');
        });
        const pause = new AbortController();
        try {
            for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
                await this.#setTag();
                const end = await Promise.race([seen, broken.then(() => 'broken'), this.#wait(pause.signal)]);
                if (end === 'seen')
                    return undefined;
                if (end === 'broken')
                    return new Error(BROKEN);
            }
            return new Error(UNSEEN);
        }
        catch (error) {
            return (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asError */ .zR)(error);
        }
        finally {
            pause.abort();
            await this.#removeTags(1);
        }
    }
    /** Takes the events of its own tags, which concern nobody else: false for every other event. */
    take({ type, action, reference }) {
        const isOwn = type === 'image' && this.#tags.has(reference.slice(reference.lastIndexOf(':') + 1));
        if (isOwn && action === 'tag')
            this.#seen();
        return isOwn;
    }
    /** Removes all tags, and with the last one the image. */
    async close() {
        await this.#removeTags(0);
    }
    /** The image is made anew when someone pruned it meanwhile. */
    async #setTag() {
        const tag = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
        this.#tags.add(tag);
        const image = this.#imageId === undefined ? undefined : await this.#engine.image(this.#imageId);
        this.#names.push(`${BARRIER_NAME}:${tag}`);
        if (image !== undefined)
            return this.#engine.tag(image.id, BARRIER_NAME, tag);
        this.#imageId = await this.#engine.makeEmptyImage(`${BARRIER_NAME}:${tag}`, { [BARRIER_NAME]: this.#run });
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
