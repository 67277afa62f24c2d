export const id = 136;
export const ids = [136];
export const modules = {

/***/ 6136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkInTerminal: () => (/* binding */ checkInTerminal)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8430);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(998);
/* harmony import */ var _git_pin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8569);
/* harmony import */ var _report_conclusion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(409);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(604);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2140);
/* harmony import */ var _stages_context_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4135);








/**
 * `compat-gate check`: is the configuration valid, does the engine answer, does every ref resolve.
 * Says all of it, a line each, and resolves to whether all is well.
 *
 * @throws UsageError for a configuration that is not valid
 */
async function checkInTerminal(args, signal) {
    const { root, token } = args;
    const config = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(root, args.config, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_shared_files_js__WEBPACK_IMPORTED_MODULE_6__/* .packageFolder */ .n4)(), 'presets'));
    const consumers = (0,_stages_context_js__WEBPACK_IMPORTED_MODULE_7__/* .selectConsumers */ .Y)(config, args);
    say(true, `configuration ${config.path}`);
    const results = [await attempt('engine', describeEngine)];
    const git = { env: process.env, signal, listener: () => undefined, ...(token !== undefined && { token }) };
    const server = process.env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    for (const { name, repository: text, ref } of consumers) {
        const resolveRef = async () => {
            const { commit } = await (0,_git_pin_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePin */ .Q)((0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRepository */ .SU)(text, root, server), ref, git);
            return `${text} ${ref} is ${commit}`;
        };
        results.push(await attempt(name, resolveRef));
    }
    return results.every(ok => ok);
}
// Loaded when the configuration is known to be right: the engine's client takes its time.
async function describeEngine() {
    const { connectEngine } = await Promise.all(/* import() */[__webpack_require__.e(819), __webpack_require__.e(335)]).then(__webpack_require__.bind(__webpack_require__, 6370));
    const { name, version, apiVersion, endpoint } = await (await connectEngine(process.env)).facts();
    return `${name} ${version}, API ${apiVersion}, at ${endpoint}`;
}
async function attempt(what, work) {
    try {
        say(true, `${what}: ${await work()}`);
        return true;
    }
    catch (error) {
        if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .IncidentError */ .x1))
            throw error;
        say(false, `${what}: ${error.kind}: ${error.message}`);
        return false;
    }
}
function say(ok, text) {
    process.stdout.write((0,_report_conclusion_js__WEBPACK_IMPORTED_MODULE_4__/* .checkLine */ .tY)(ok, text));
}


/***/ }),

/***/ 8569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ resolvePin),
/* harmony export */   R: () => (/* binding */ unreachableRepository)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(604);
/* harmony import */ var _shared_failure_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(290);
/* harmony import */ var _shared_retries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9333);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(998);




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
    const found = await listRemoteRefs(repository, wanted, context);
    const names = wanted.filter(name => found.has(name));
    const [fullRef, other] = names;
    if (fullRef === undefined)
        throw refNotFound(repository, ref, wanted);
    if (other !== undefined) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IncidentError */ .x1('ref-not-found', `${repository.name}: '${ref}' is ambiguous: write ${names.join(' or ')}`);
    }
    return { ref, commit: found.get(`${fullRef}^{}`) ?? found.get(fullRef), fullRef };
}
function possibleRefs(ref) {
    return ref.startsWith('refs/') ? [ref] : [`refs/tags/${ref}`, `refs/heads/${ref}`];
}
async function listRemoteRefs(repository, names, context) {
    const patterns = names.flatMap(name => [name, `${name}^{}`]);
    const args = ['ls-remote', '--', repository.url, ...patterns];
    const ended = await (0,_shared_retries_js__WEBPACK_IMPORTED_MODULE_2__/* .withRetries */ .LH)(() => askRemote(repository, args, context), context.signal, context.retryOptions);
    const lines = ended.stdout.split('\n').map(line => line.split('\t'));
    return new Map(lines.flatMap(([sha, name]) => (sha && name && SHA.test(sha) ? [[name, sha]] : [])));
}
async function askRemote(repository, args, context) {
    const ended = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(args, process.cwd(), context, { remote: repository });
    if (ended.exitCode !== 0)
        throw unreachableRepository(repository, (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitErrorText */ .g5)(ended), context);
    return ended;
}
/** Why a repository cannot be reached. Its kind says whether the cause may be gone a moment later. */
function unreachableRepository(repository, words, context) {
    const said = `${repository.name} cannot be reached: ${words}${accessHint(repository, words, context)}`;
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IncidentError */ .x1((0,_shared_failure_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .classifyFailure */ .XE)(words) ?? 'consumer-unreachable', said);
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

/***/ 4135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Te: () => (/* binding */ beginRun),
  pd: () => (/* binding */ foldersOf),
  uH: () => (/* binding */ newRun),
  Iy: () => (/* binding */ openRun),
  Y: () => (/* binding */ selectConsumers),
  tM: () => (/* binding */ workflowRun)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/process/lines.js
var lines = __webpack_require__(1152);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(604);
;// CONCATENATED MODULE: ./build/src/shared/progress.js
/** Times the pieces of a run, and tells the listener when each begins and ends. */
class StageTimer {
    times = [];
    #listener;
    #now;
    /** @param now milliseconds since the run began */
    constructor(listener, now) {
        this.#listener = listener;
        this.#now = now;
    }
    async time(lane, name, work) {
        const startedAt = this.#now();
        let ok = false;
        this.#listener({ kind: 'stage-started', lane, name });
        try {
            const result = await work();
            ok = true;
            return result;
        }
        finally {
            const endedAt = this.#now();
            this.times.push({ lane, name, startedAt, endedAt });
            this.#listener({ kind: 'stage-ended', lane, name, ok, ms: endedAt - startedAt });
        }
    }
}

;// CONCATENATED MODULE: ./build/src/stages/context.js






function newRun() {
    return (0,external_node_crypto_.randomBytes)(6).toString('hex');
}
/** The folders of a run. `work` goes when the run ends; the others stay. */
function foldersOf(folder) {
    return { report: (0,external_node_path_.join)(folder, 'report'), candidate: (0,external_node_path_.join)(folder, 'candidate'), work: (0,external_node_path_.join)(folder, 'work') };
}
/** @throws UsageError when the inputs ask for a consumer that is not there */
async function beginRun(config, inputs, context) {
    const began = performance.now();
    const sinceStart = () => performance.now() - began;
    const folders = foldersOf(context.folder);
    const { env, signal, listener } = context;
    const { token } = inputs;
    await (0,promises_.mkdir)(folders.report, { recursive: true });
    return {
        inputs,
        context,
        config,
        consumers: selectConsumers(config, inputs),
        stages: new StageTimer(context.listener, sinceStart),
        startedAt: new Date().toISOString(),
        sinceStart,
        folders,
        origin: { run: context.run },
        git: { env, signal, listener, ...(token !== undefined && { token }) },
        server: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
        output: source => new lines/* Lines */.q(line => listener({ kind: 'output', source, line })),
    };
}
/** @throws IncidentError when no engine answers */
async function openRun(run) {
    const engine = await run.context.connect(run.context.env);
    return { ...run, engine, facts: await engine.facts() };
}
/** The consumers that were asked for, with the ref that was asked for. */
function selectConsumers(config, { consumer, ref }) {
    const names = config.consumers.map(({ name }) => name);
    if (consumer !== undefined && !names.includes(consumer)) {
        throw new errors/* UsageError */.eb(`consumer: expected one of ${names.join(', ')}, got '${consumer}'`);
    }
    const chosen = config.consumers.filter(({ name }) => consumer === undefined || name === consumer);
    if (ref === undefined)
        return chosen;
    if (chosen.length === 1)
        return chosen.map(one => ({ ...one, ref }));
    throw new errors/* UsageError */.eb(`ref: needs 'consumer', because there are several: ${names.join(', ')}`);
}
/**
 * The ID that all jobs of one attempt of a workflow share, and no job of another: a trial that is run again by itself
 * belongs to a later attempt than its plan. Outside of a workflow, `otherwise`.
 */
function workflowRun(env, otherwise) {
    const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt = '1' } = env;
    return id ? `${id}.${attempt}` : otherwise;
}


/***/ })

};
