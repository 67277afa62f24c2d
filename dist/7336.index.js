export const id = 7336;
export const ids = [7336,6950,5681];
export const modules = {

/***/ 83544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ RELEASE_TAG),
/* harmony export */   O7: () => (/* binding */ releaseConsumer),
/* harmony export */   "do": () => (/* binding */ releaseName)
/* harmony export */ });
/** A tag that can be part of a name: of a folder, an artifact, a job. */
const RELEASE_TAG = /^[\w.+-]+$/;
/** The name of a release, as a consumer. No consumer of the configuration has an `@` in its name. */
function releaseName(consumer, tag) {
    return `${consumer}@${tag}`;
}
/**
 * A release of a consumer, as a consumer of its own. Its number of tests is not known: `expect.min-passed` was counted
 * on `ref`, so one test for each file is asked for.
 */
function releaseConsumer(consumer, tag) {
    const { releases: _, ...rest } = consumer;
    const { name, expect, test } = consumer;
    return {
        ...rest,
        name: releaseName(name, tag),
        ref: `refs/tags/${tag}`,
        release: { of: name, tag },
        expect: { ...expect, minPassed: Math.min(expect.minPassed, test.files.length) },
    };
}


/***/ }),

/***/ 50998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ githubServer),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   Rr: () => (/* binding */ gitRetryAfter),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   eS: () => (/* binding */ GIT_TIMEOUT_MS),
/* harmony export */   g5: () => (/* binding */ gitErrorText),
/* harmony export */   hK: () => (/* binding */ gitHost)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _process_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21178);
/* harmony import */ var _process_execute_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2367);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80604);
/* harmony import */ var _shared_retry_after_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37922);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60796);







const GIT_TIMEOUT_MS = 10 * 60_000;
// The headers of answers, without what was sent for authentication: git's own message has the status alone.
const TRACE = { GIT_TRACE_CURL: '2', GIT_TRACE_CURL_NO_DATA: '1', GIT_TRACE_REDACT: '1' };
const TRACE_LINE = /^\d\d:\d\d:\d\d\.\d+ \S+:\d+ +(.*)$/;
// No upkeep either: every repository that is written to is thrown away. Git before 2.29 knows `gc.auto` alone.
const SETTINGS = ['protocol.ext.allow=never', 'maintenance.auto=false', 'gc.auto=0'].flatMap(one => [
    '-c',
    one,
]);
// Our own server gets the token through a pipe that only git's helper reads: no file, no argument,
// no environment variable ever holds it. Other credential helpers of the user are not asked for that server.
const HELPER = `!f() { test "$1" = get && printf 'username=x-access-token\\npassword=' && cat <&3; }; f`;
/**
 * Runs git with the user's own settings, without prompts, and without transports that run programs.
 * `remote` is the repository that may ask for the token; `mostOutput` is in bytes.
 */
async function runGit(args, cwd, context, { remote, env, mostOutput } = {}) {
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, context.signal);
    const server = context.token === undefined ? undefined : remote?.tokenServer;
    const helper = server === undefined ? [] : credentialOptions(server);
    const ended = await (0,_process_execute_js__WEBPACK_IMPORTED_MODULE_3__/* .captureOutput */ .Q9)({
        program: 'git',
        args: [...SETTINGS, ...helper, ...args],
        cwd,
        env: (0,_process_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .allowedEnvironment */ .m0)(context.env, KEPT_VARIABLES, {
            GIT_TERMINAL_PROMPT: '0',
            LC_ALL: 'C',
            ...(remote !== undefined && TRACE),
            ...env,
        }),
    }, {
        signal: context.signal,
        listener: context.listener,
        // The policy of a host has a limit of its own, and ends git by the signal.
        ...(remote === undefined && { timeoutMs: GIT_TIMEOUT_MS }),
        ...(server !== undefined && { secret: `${context.token}\n` }),
    }, mostOutput);
    if (ended.startError)
        throw gitNotStarted(ended.startError);
    if (ended.cancelled)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .IncidentError */ .x1('cancelled', 'cancelled while git was running');
    return ended;
}
function gitNotStarted({ code, message }) {
    const why = code === 'ENOENT' ? 'git is not installed, or not in the PATH' : `git cannot start: ${message}`;
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .IncidentError */ .x1('internal-error', why);
}
// Logins lie in both folders, Podman's for one, so a consumer's processes get neither variable.
const XDG_VARIABLES = ['XDG_CONFIG_HOME', 'XDG_RUNTIME_DIR'];
// Keys, agents and settings of the user are how git reaches repositories that need them.
const KEPT_VARIABLES = ['HOME', 'SSH_AUTH_SOCK', 'GIT_SSH_COMMAND', 'GIT_SSL_NO_VERIFY', ...XDG_VARIABLES];
function credentialOptions(server) {
    return ['-c', 'credential.helper=', '-c', `credential.${server}.helper=${HELPER}`, '-c', 'core.askPass='];
}
// Git adds these lines to every failure of a transport; they say nothing about this one.
const GENERAL_ADVICE = /^(Please make sure you have the correct access rights|and the repository exists\.)$/;
/** The last lines of what git said, for an error. */
function gitErrorText(ended) {
    if (ended.timedOut)
        return 'git did not answer in time';
    const own = ended.stderr
        .split('\n')
        .filter(line => !TRACE_LINE.test(line) && !GENERAL_ADVICE.test(line.trim()));
    return (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_5__/* .cutText */ .IN)((0,_shared_text_js__WEBPACK_IMPORTED_MODULE_5__/* .lastLines */ .w$)(own.join('\n'), 3).join(' / '), 600);
}
/** How many milliseconds the server wants to be left alone for, where its last answer says so. */
function gitRetryAfter({ stderr }) {
    const received = stderr.split('\n').flatMap(line => {
        const header = /^<= Recv header: retry-after: *(.*)$/i.exec(TRACE_LINE.exec(line)?.[1] ?? '');
        return header?.[1] === undefined ? [] : [header[1]];
    });
    return (0,_shared_retry_after_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRetryAfter */ .m)(received.at(-1));
}
/** The server, with its port where the URL names one; undefined for a folder of this machine. */
function gitHost({ url }) {
    if (URL.canParse(url))
        return new URL(url).host || undefined;
    return /^(?:[\w.-]+@)?([\w.-]+):/.exec(url)?.[1];
}
/** Where `owner/name` lives, as in `https://github.com`. */
function githubServer(env) {
    return env['GITHUB_SERVER_URL'] || 'https://github.com';
}
/**
 * @param text `owner/name`, a git URL, or a path relative to `root`
 * @param server where `owner/name` lives, as in `https://github.com`
 */
function parseRepository(text, root, server) {
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
    return { name: text, url: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(text) ? text : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, text) };
}


/***/ }),

/***/ 84737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ shardName),
/* harmony export */   Fu: () => (/* binding */ controlName),
/* harmony export */   HW: () => (/* binding */ isReservedTag),
/* harmony export */   P3: () => (/* binding */ isTrialTag),
/* harmony export */   Ri: () => (/* binding */ baselineName),
/* harmony export */   YZ: () => (/* binding */ candidateBeside),
/* harmony export */   Yn: () => (/* binding */ givenBeside),
/* harmony export */   cJ: () => (/* binding */ COMMIT),
/* harmony export */   cd: () => (/* binding */ givenMarker),
/* harmony export */   jQ: () => (/* binding */ RUN_LABEL),
/* harmony export */   p4: () => (/* binding */ givenName),
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
const DIRTY = '-dirty';
const GIVEN = '-image';
// Its group is what a trial adds to the candidate's own tag.
const CANDIDATE_REFERENCE = new RegExp(`:${PREFIX}[0-9a-f]{7,64}(?:${DIRTY}|${GIVEN})?(-s\\d+|-control)?$`);
/**
 * What a build calls the candidate of a commit, `pr-<sha>`.
 *
 * @param tree `dirty` where uncommitted changes are part of it: then it is `pr-<sha>-dirty`
 */
function candidateName(repository, commit, { dirty } = { dirty: false }) {
    return nameOf(repository, `${PREFIX}${commit}${dirty ? DIRTY : ''}`);
}
/**
 * What an image is called that was there before the run: after itself, because it is no commit's build.
 *
 * @param digest `sha256:…` that its reference was resolved to
 */
function givenName(repository, digest) {
    return nameOf(repository, `${PREFIX}${digest.slice('sha256:'.length).slice(0, 40)}${GIVEN}`);
}
const GIVEN_REFERENCE = new RegExp(`^(.+:${PREFIX}[0-9a-f]{7,64}${GIVEN})(?:-s\\d+|-control)?$`);
const MARKER = '-run';
/**
 * The name of an image beside one that was given, which carries the label of its run in its place; undefined for the name
 * of any other image.
 */
function givenMarker(reference) {
    const name = GIVEN_REFERENCE.exec(reference)?.[1];
    return name === undefined ? undefined : `${name}${MARKER}`;
}
/** The image that such a name stands beside; undefined for any other name. */
function givenBeside(marker) {
    const name = marker.endsWith(MARKER) ? marker.slice(0, -MARKER.length) : '';
    return givenMarker(name) === marker ? name : undefined;
}
/** What the dead image of a negative control is called, beside the candidate. */
function controlName(repository, candidateTag) {
    return nameOf(repository, `${candidateTag}-control`);
}
const BASELINE = '-baseline';
/** What the published image is called that the candidate is compared with: a name for this run alone. */
function baselineName(repository, candidateTag) {
    return nameOf(repository, `${candidateTag}${BASELINE}`);
}
/** The candidate beside which a reference names the published image; undefined for any other reference. */
function candidateBeside(reference) {
    const candidate = reference.endsWith(BASELINE) ? reference.slice(0, -BASELINE.length) : undefined;
    return candidate !== undefined && isCandidateTag(candidate) ? candidate : undefined;
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

/***/ 44166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isMadeFrom),
/* harmony export */   y: () => (/* binding */ hasNoOrigin)
/* harmony export */ });
/**
 * Whether an image was made from another one, by FROM or by a commit: it begins with all of its layers and all of its
 * instructions. The instructions tell an image that has nothing but settings of its own from the base that it was made from,
 * which others are made from as well. What was exported, copied or squashed has layers of its own, and nothing shows it.
 */
function isMadeFrom(image, other) {
    if (other.layers.length === 0 || !beginsWith(image.layers, other.layers))
        return false;
    return image.history.length === 0 || beginsWith(image.history, other.history);
}
/** Whether nothing says how its first files came to be: an import says nothing, and some tools write no history. */
function hasNoOrigin({ history }) {
    return history.length === 0 || history[0] === '';
}
function beginsWith(all, first) {
    return first.every((one, at) => all[at] === one);
}


/***/ }),

/***/ 36950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   RB: () => (/* binding */ sameRepository),
/* harmony export */   U$: () => (/* binding */ registryHost),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   iE: () => (/* binding */ saysAbsent),
/* harmony export */   kP: () => (/* binding */ sameReference),
/* harmony export */   w: () => (/* binding */ namesId)
/* harmony export */ });
/**
 * Parses `[host/]path[:tag][@digest]`. A first part is a host when it holds a dot or a colon, or is `localhost`
 * (https://pkg.go.dev/github.com/distribution/reference). The default tag is filled in unless there is a digest.
 */
function parseReference(text) {
    const { path, tag, digest } = partsOf(text);
    const repository = withHost(path);
    if (digest !== undefined)
        return tag === undefined ? { repository, digest } : { repository, tag, digest };
    return { repository, tag: tag ?? 'latest' };
}
/** A reference without its tag and digest, as it is written. */
function repositoryOf(text) {
    return partsOf(text).path;
}
/** The host of the registry that a reference leads to, with its port where it names one. */
function registryHost(text) {
    return parseReference(text).repository.split('/')[0] ?? '';
}
/** True when both name the same tag or digest of the same repository. */
function sameReference(a, b) {
    const [x, y] = [parseReference(a), parseReference(b)];
    return x.repository === y.repository && x.tag === y.tag && x.digest === y.digest;
}
/**
 * True when both name one repository of one registry, however its host is written: in capitals, with the port that is the
 * default one anyway, as another name of Docker Hub or of this machine. An engine keeps an image under the name as it is
 * written, so whose a tag is in an engine is decided by `sameReference`; what lies behind a name is the same in the registry.
 */
function sameRepository(a, b) {
    return publishedName(a) === publishedName(b);
}
/** True when `text` is a full or shortened ID of the image: engines accept both in the place of a name. */
function namesId(text, imageId) {
    const hex = text.replace(/^sha256:/, '');
    return /^[0-9a-f]{4,64}$/.test(hex) && imageId.replace(/^sha256:/, '').startsWith(hex);
}
/**
 * Whether a client's words mean that the registry itself said that it does not have the reference. Nothing else may count
 * as that: "not found" is also what a missing credential helper is, and an engine that does not know the question says 404.
 * buildx: https://github.com/containerd/containerd/blob/v1.7.24/remotes/docker/resolver.go (errdefs.ErrNotFound); an engine
 * repeats the registry's codes MANIFEST_UNKNOWN and NAME_UNKNOWN of the OCI distribution specification, or its own words.
 */
function saysAbsent(client, words, reference) {
    if (client === 'engine')
        return /manifest unknown|name unknown|manifest for \S+ not found|repository \S+ not found/i.test(words);
    const last = words.trimEnd().split('\n').at(-1);
    const { repository, tag, digest } = parseReference(reference);
    const full = digest === undefined ? `${repository}:${tag}` : `${repository}@${digest}`;
    return [reference, full].some(name => last === `ERROR: ${name}: not found`);
}
function partsOf(text) {
    const [named, digest] = split(text, text.indexOf('@'));
    const colon = named.lastIndexOf(':');
    const [path, tag] = split(named, colon > named.lastIndexOf('/') ? colon : -1);
    return { path, tag, digest };
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
        .replace(/^index\.docker\.io\//, 'docker.io/')
        .replace(/^docker\.io\/(?!.*\/)/, 'docker.io/library/');
}
function publishedName(reference) {
    const { repository } = parseReference(reference);
    const slash = repository.indexOf('/');
    const host = oneNameOf(repository.slice(0, slash));
    const path = repository.slice(slash + 1);
    return host === 'docker.io' && !path.includes('/') ? `docker.io/library/${path}` : `${host}/${path}`;
}
const HUB = /^(index\.docker\.io|registry-1\.docker\.io|registry\.hub\.docker\.com)$/;
const THIS_MACHINE = /^(127\.[\d.]+|\[::1\])$/;
// A URL has one form for a host, whether it is a name or an address, and none of the default port. Engines ask by HTTPS,
// and a registry that has none by HTTP.
function oneNameOf(host) {
    const url = `https://${host}`;
    if (!URL.canParse(url))
        return host.toLowerCase();
    const { hostname, port } = new URL(url);
    const name = hostname.replace(HUB, 'docker.io').replace(THIS_MACHINE, 'localhost');
    return port === '' || port === '80' ? name : `${name}:${port}`;
}


/***/ }),

/***/ 51152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ LastLines),
/* harmony export */   q: () => (/* binding */ Lines)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60796);


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

/***/ 87336:
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
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/config/releases.js
var config_releases = __webpack_require__(83544);
// EXTERNAL MODULE: ./build/src/git/git.js
var git = __webpack_require__(50998);
// EXTERNAL MODULE: ./build/src/image/candidate-marks.js
var candidate_marks = __webpack_require__(84737);
// EXTERNAL MODULE: ./build/src/process/lines.js
var process_lines = __webpack_require__(51152);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(80604);
// EXTERNAL MODULE: ./build/src/shared/files.js
var files = __webpack_require__(82140);
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

// EXTERNAL MODULE: ./build/src/image/lineage.js
var image_lineage = __webpack_require__(44166);
// EXTERNAL MODULE: ./build/src/image/reference.js
var image_reference = __webpack_require__(36950);
;// CONCATENATED MODULE: ./build/src/trial/witness/seen-images.js

/** What is kept of each: far more than tests have at once. */
const MOST = 500;
/** By their events the engine gets images, or names of images. */
const BRINGING = new Set(['tag', 'pull', 'load', 'build']);
/** Whether an image, or a name of one, has come by this event. */
function brings({ type, action }) {
    return type === 'image' && BRINGING.has(action);
}
/**
 * What the engine has said of images, by their IDs. Tests may make an image, run a container of it for a moment and take both
 * away, so what an event tells of is looked at as soon as it is told.
 */
class SeenImages {
    #engine;
    #seen = new Map();
    #namings = [];
    constructor(engine) {
        this.#engine = engine;
    }
    /** Looks at what has come by this event; undefined where that is gone already. */
    async lookAtBrought({ action, id, reference, time, attributes, }) {
        if (action === 'tag')
            this.#name(reference, id, time);
        // Its other names have come by events of their own, or were there when it was looked at.
        const known = action === 'tag' ? this.#seen.get(id) : undefined;
        if (known !== undefined)
            return { ...known, tags: [] };
        // Podman names what it has built in another place.
        const brought = action === 'pull' ? reference : id || (attributes['name'] ?? '');
        const found = await this.look(brought);
        if (found === undefined || action === 'tag')
            return found;
        for (const name of action === 'pull' ? [reference] : found.tags)
            this.#name(name, found.id, time);
        return found;
    }
    /** Asks the engine; undefined where it has no such image (any more). */
    async look(reference) {
        const facts = await this.#engine.image(reference);
        if (facts === undefined)
            return undefined;
        const { id, labels, layers = [] } = facts;
        const known = this.#seen.get(id);
        if (known !== undefined)
            return { ...facts, ...known };
        const history = (await this.#engine.history(id).catch(() => undefined)) ?? [];
        const seen = { id, labels, lineage: { layers, history } };
        this.#seen.set(id, seen);
        for (const oldest of this.#seen.keys()) {
            if (this.#seen.size <= MOST)
                break;
            this.#seen.delete(oldest);
        }
        return { ...facts, ...seen };
    }
    /** The one of this ID, also when it is gone. */
    byId(id) {
        return this.#seen.get(id);
    }
    /** The one that a name, or an ID, stood for at that time, as far as events have told. */
    byReference(reference, time) {
        const naming = this.#namings.findLast(one => one.time <= time && (0,image_reference/* sameReference */.kP)(one.name, reference));
        if (naming !== undefined)
            return this.#seen.get(naming.id);
        return [...this.#seen.values()].find(({ id }) => (0,image_reference/* namesId */.w)(reference, id));
    }
    #name(name, id, time) {
        this.#namings.push({ name, id, time });
        if (this.#namings.length > MOST)
            this.#namings.shift();
    }
}

;// CONCATENATED MODULE: ./build/src/trial/witness/other-images.js




/**
 * The other images of the candidate's repository: those that the engine has under a name of it, or had since the run
 * began, and the published `:latest`. Tests that use one of them, or an image that was made from one, have not used the
 * candidate.
 */
class OtherImages {
    #engine;
    #subject;
    #images = new Map();
    /** Whatever the engine has said of any image. */
    seen;
    #looking = new Set();
    #askPublished = async () => [];
    #published;
    #unknown;
    constructor(engine, subject) {
        this.#engine = engine;
        this.#subject = subject;
        this.seen = new SeenImages(engine);
    }
    /**
     * Takes in those that have a name now, and what comes until it is disposed: for the time before a trial, in which no
     * witness watches. Never rejects: what the engine refuses here, it refuses at the trial, where that is told.
     *
     * @param published is asked at most once, for an image that nothing in the engine explains
     */
    async follow(published) {
        this.#askPublished = published;
        const events = await this.#engine.watch().catch(() => undefined);
        if (events !== undefined)
            void this.#listen(events);
        await this.look().catch(() => { });
        return events;
    }
    async #listen(events) {
        try {
            for await (const event of events)
                this.take(event);
        }
        catch {
            // The next look tells what there is.
        }
    }
    /** Takes in those that have a name now. */
    async look() {
        for (const { id, tags, digests = [] } of await this.#engine.namedImages()) {
            const name = [...tags, ...digests].find(one => this.#isOurs(one));
            if (name === undefined || this.#images.has(id))
                continue;
            // An ID means no other image.
            const image = this.seen.byId(id) ?? (await this.seen.look(id));
            if (image !== undefined)
                this.#add(image, name);
        }
    }
    /** Takes in what a tag, a pull or a load has brought. */
    take(event) {
        if (!brings(event))
            return;
        const looking = this.#lookAtBrought(event)
            .catch(() => { })
            .finally(() => this.#looking.delete(looking));
        this.#looking.add(looking);
    }
    /** Resolves when everything that was taken has been looked at. */
    async settled() {
        await Promise.all(this.#looking);
    }
    /** What a reader should know of what could not be learnt; a sentence each. */
    get notes() {
        return this.#unknown === undefined ? [] : [this.#unknown];
    }
    /**
     * The name of the one that an image was made from. What was made from the candidate has its label, and is none.
     *
     * @param unlabelled the engine's ID of the image under trial, where the run has not built it: then it is one of these
     */
    async originOf(image, unlabelled) {
        const { key, value } = this.#subject.label;
        if (image.labels[key] === value)
            return unlabelled === undefined ? undefined : 'the candidate';
        const tried = unlabelled === undefined ? undefined : this.#images.get(unlabelled);
        const itself = this.#images.get(image.id);
        if (itself !== undefined && itself !== tried)
            return itself.name;
        if (tried !== undefined && isFrom(image, tried))
            return undefined;
        const known = [...this.#images.values()].find(other => isFrom(image, other));
        if (known !== undefined)
            return known.name;
        const isPublished = (await this.#lineages()).some(one => (0,image_lineage/* isMadeFrom */.o)(image.lineage, one));
        return isPublished ? this.#latest : undefined;
    }
    /** Whether there is any image that one could be from, of which nothing is known but that it is not the one under trial. */
    async areThere({ arm, engineId }) {
        const isOther = [...this.#images.keys()].some(id => id !== engineId);
        return arm === 'baseline' || isOther || (await this.#lineages()).length > 0;
    }
    /** BuildKit keeps what a FROM names in a store of its own, and the engine gets no name for it. */
    #lineages() {
        this.#published ??= this.#learnPublished();
        return this.#published;
    }
    get #latest() {
        return `${this.#subject.repository}:latest`;
    }
    async #learnPublished() {
        try {
            return await this.#askPublished();
        }
        catch (error) {
            this.#unknown = `an image that BuildKit made from ${this.#latest} would not be known as one: ${(0,errors/* messageOf */.bD)(error)}`;
            return [];
        }
    }
    async #lookAtBrought(event) {
        const found = await this.seen.lookAtBrought(event);
        if (found === undefined)
            return;
        const name = [event.reference, ...found.tags].find(one => this.#isOurs(one));
        if (name !== undefined)
            this.#add(found, name);
    }
    #add({ id, labels, lineage }, name) {
        const { key, value } = this.#subject.label;
        if (this.#images.has(id) || labels[key] === value)
            return;
        this.#images.set(id, { id, name, lineage });
    }
    #isOurs(reference) {
        return reference !== '' && (0,image_reference/* sameRepository */.RB)(reference, this.#subject.repository);
    }
}
function isFrom({ id, lineage }, other) {
    return other.id === id || (0,image_lineage/* isMadeFrom */.o)(lineage, other.lineage);
}

;// CONCATENATED MODULE: ./build/src/stages/context.js










function newRun() {
    return (0,external_node_crypto_.randomBytes)(6).toString('hex');
}
function showOutput(source, { listener, room }) {
    const lines = new process_lines/* Lines */.q(line => listener({ kind: 'output', source, line }));
    const write = (chunk) => {
        lines.write(chunk);
        return room?.();
    };
    return { write, end: () => lines.end() };
}
/** The folders of a run. `work` goes when the run ends; the others stay. */
function foldersOf(folder, report = (0,external_node_path_.join)(folder, 'report')) {
    return { report, candidate: (0,external_node_path_.join)(folder, 'candidate'), work: (0,external_node_path_.join)(folder, 'work') };
}
/** @throws UsageError when the inputs ask for a consumer that is not there, or the file of waivers is not valid */
async function beginRun(config, inputs, context) {
    const began = performance.now();
    const sinceStart = () => performance.now() - began;
    const folders = foldersOf(context.folder, context.reportFolder);
    const { env, signal, listener, hosts } = context;
    const { token } = inputs;
    const startedAt = new Date().toISOString();
    const today = startedAt.slice(0, 10);
    // Loaded only now: the start of the action needs no schema.
    const { loadWaivers } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(3746), __webpack_require__.e(6871), __webpack_require__.e(69)]).then(__webpack_require__.bind(__webpack_require__, 80069));
    const waivers = { entries: await loadWaivers(inputs.root, config, today), today };
    await (0,files/* makeFolder */.fc)(folders.report);
    return {
        inputs,
        context,
        config,
        consumers: selectConsumers(config, inputs),
        waivers,
        pins: new Map(),
        stages: new StageTimer(context.listener, sinceStart),
        startedAt,
        sinceStart,
        folders,
        origin: { run: context.run },
        git: { env, signal, listener, hosts, ...(token !== undefined && { token }) },
        server: (0,git/* githubServer */.Dl)(env),
        output: source => showOutput(source, context),
    };
}
/** @throws IncidentError when no engine answers */
async function openRun(run) {
    const engine = await run.context.connect(run.context.env);
    const label = { key: candidate_marks/* RUN_LABEL */.jQ, value: run.context.run };
    const others = new OtherImages(engine, { repository: run.config.candidate.image, label });
    return { ...run, engine, facts: await engine.facts(), others };
}
/**
 * The consumers that were asked for, with the ref that was asked for: then their releases are not meant. `name@tag` is
 * one release of a consumer that has `releases`.
 */
function selectConsumers(config, { consumer, ref }) {
    const names = config.consumers.map(({ name }) => name);
    const chosen = consumer === undefined ? config.consumers : config.consumers.flatMap(one => chosenBy(consumer, one));
    if (chosen.length === 0)
        throw new errors/* UsageError */.eb(`consumer: expected one of ${names.join(', ')}, got '${consumer ?? ''}'`);
    if (ref === undefined)
        return chosen;
    if (chosen.length === 1)
        return chosen.map(({ releases: _, ...one }) => ({ ...one, ref }));
    throw new errors/* UsageError */.eb(`ref: needs 'consumer', because there are several: ${names.join(', ')}`);
}
function chosenBy(wanted, consumer) {
    const { name, releases } = consumer;
    if (wanted === name)
        return [consumer];
    const prefix = (0,config_releases/* releaseName */["do"])(name, '');
    const tag = wanted.startsWith(prefix) ? wanted.slice(prefix.length) : '';
    return releases !== undefined && config_releases/* RELEASE_TAG */.Be.test(tag) ? [(0,config_releases/* releaseConsumer */.O7)(consumer, tag)] : [];
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
