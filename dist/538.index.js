export const id = 538;
export const ids = [538,537];
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
const DIRTY = '-dirty';
// Its group is what a trial adds to the candidate's own tag.
const CANDIDATE_REFERENCE = new RegExp(`:${PREFIX}[0-9a-f]{7,64}(?:${DIRTY})?(-s\\d+|-control)?$`);
/**
 * What a build calls the candidate of a commit, `pr-<sha>`.
 *
 * @param tree `dirty` where uncommitted changes are part of it: then it is `pr-<sha>-dirty`
 */
function candidateName(repository, commit, { dirty } = { dirty: false }) {
    return nameOf(repository, `${PREFIX}${commit}${dirty ? DIRTY : ''}`);
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

/***/ 96209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ htmlLink),
/* harmony export */   CH: () => (/* binding */ colouredLine),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   Pk: () => (/* binding */ fitColumns),
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   _n: () => (/* binding */ visibleBlock),
/* harmony export */   b5: () => (/* binding */ safeHtml),
/* harmony export */   h$: () => (/* binding */ markdownProse),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   hd: () => (/* binding */ mermaidName),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   n8: () => (/* binding */ htmlProse),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* unused harmony exports htmlText, SafeHtml */
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60796);

/*
 * Every way in which foreign text (test names, failure texts, names of containers, output) is made
 * harmless. All of it starts with `visibleText`, so nothing hidden reaches a reader.
 */
// CSI (also in its one-byte form), OSC and the other strings, and two-byte escapes: ECMA-48, 5.4 and 5.6.
const ESCAPES = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b[\]PX^_][^\x07\x1b\x9c\r\n]*(?:\x07|\x1b\\|\x9c)|\x1b[ -/]*[0-~]/g;
const LINE_ENDS = /\r\n?|[\v\f\x85\u2028\u2029]/g;
// Controls, bidi and other format characters, lone surrogates, and what Unicode calls ignorable.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}]|(?!\ufe0f)\p{Default_Ignorable_Code_Point}/gu;
/** Text with its escape sequences dropped and its hidden characters spelled out. Lines end in `\n`. */
function visibleText(text) {
    return text.replace(ESCAPES, '').replace(LINE_ENDS, '\n').replace(HIDDEN, spelled);
}
function spelled(character) {
    if (character === '\n' || character === '\t')
        return character;
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0xd800 && code <= 0xdfff)
        return '\ufffd';
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : `\\u{${code.toString(16)}}`;
}
/** One line of at most `limit` units, without hidden characters. */
function visibleLine(text, limit = 300) {
    return (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(visibleText((0,_shared_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(text, limit)).replace(/\s+/g, ' ').trim(), limit);
}
/** Lines without hidden characters; of a text over `limit` units its beginning and its end. */
function visibleBlock(text, limit) {
    if (text.length <= limit)
        return visibleText(text).trimEnd();
    const head = Math.floor((limit * 3) / 4);
    const tail = text.slice(head - limit);
    return visibleText(`${text.slice(0, head)}\n… ${text.length - limit} characters left out …\n${tail}`).trimEnd();
}
// Everything that has a meaning in GitHub's Markdown or HTML. A hyphen or underscore has none inside of a
// word, a colon none before a space, and a dot only in `www.` and after the number of a list.
const MARKDOWN = /[!"#$&*+<=>@[\\\]^`{|}~]|:(?!\s|$)|(?<=www|^\d+)\.|(?<=^\d+)\)|(?<![a-z0-9])[-_]|[-_](?![a-z0-9])/gi;
/** Text for a Markdown paragraph, list item or table cell: a character reference is never structure. */
function markdownText(text, limit) {
    return visibleLine(text, limit).replace(MARKDOWN, character => {
        // Mentions and issue links are found in the rendered text: an invisible gap defuses them.
        const gap = character === '@' || character === '#' ? '&#8203;' : '';
        return `&#${character.charCodeAt(0)};${gap}`;
    });
}
/** A name as inline code, for Markdown and for raw HTML inside of it. */
function markdownCode(text, limit) {
    return `<code>${markdownText(text, limit)}</code>`;
}
/** Words of our own, in which `backticks` mark code; what is foreign in them stays harmless. */
function markdownProse(text, limit = 2_000) {
    return visibleLine(text, limit)
        .split('`')
        .map((part, index) => (index % 2 === 1 ? markdownCode(part, limit) : spaced(part, limit)))
        .join('');
}
// The spaces around code are those of the sentence.
function spaced(part, limit) {
    const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(part) ?? [];
    return `${before}${markdownText(text, limit)}${after}`;
}
// Made by links.ts from parts that it has encoded: nothing that ends an attribute, and no other protocol.
const LINK = /^(?:https:\/\/[\w.-]+(?::\d+)?\/|evidence\/)[\w./%~?=&-]*(?:#[\w.-]*)?$/;
/** A link in Markdown, around text that is escaped already; the text alone where there is no URL. */
function markdownLink(escaped, url) {
    return url !== undefined && LINK.test(url) ? `<a href="${htmlText(url)}">${escaped}</a>` : escaped;
}
/** A link in HTML; the content alone where there is no URL. */
function htmlLink(content, url) {
    return url !== undefined && LINK.test(url) ? safeHtml `<a href="${url}">${content}</a>` : content;
}
/** A fenced block, whose fence is longer than any run of backticks in it. */
function markdownFence(text, info, limit) {
    const body = visibleBlock(text, limit);
    const longest = Math.max(2, ...(body.match(/`+/g) ?? []).map(run => run.length));
    const marks = '`'.repeat(longest + 1);
    return `${marks}${info}\n${body}\n${marks}`;
}
/** A name in a Mermaid chart, in an alphabet that has no meaning there. Never put it first on a line. */
function mermaidName(text, limit = 60) {
    // A chart with an empty name is a syntax error as a whole.
    return visibleLine(text, limit).replace(/[^A-Za-z0-9_./ -]+/g, '_') || '_';
}
const HTML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Text for HTML, as content and as a quoted attribute. */
function htmlText(text) {
    return visibleText(text).replace(/[&<>"']/g, character => HTML[character] ?? '');
}
/** One line of foreign text for a log or a terminal: no escapes, and spaces as they were. */
function plainLine(text, limit = 2_000) {
    return visibleText((0,_shared_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(text, limit)).replaceAll('\t', '    ').replaceAll('\n', ' ');
}
const SGR = /(\x1b\[[\d;]{0,32}m)/;
const COLOUR = /^(0{0,2}|0?[1-4]|2[2-4]|[349][0-79]|10[0-7])$/;
const WIDE_COLOUR = /[34]8;(5;\d{1,3}|2;\d{1,3};\d{1,3};\d{1,3})(?=;|$)/g;
/** As `plainLine`, for a terminal: colours stay, and end with the line. */
function colouredLine(text, limit = 2_000) {
    const parts = (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(text, limit).split(SGR);
    const kept = parts.map((part, index) => (index % 2 === 0 ? plainLine(part, limit) : colour(part)));
    return kept.some((part, index) => index % 2 === 1 && part !== '')
        ? `${kept.join('')}\x1b[0m`
        : kept.join('');
}
// Concealed and blinking text are SGR too, and no colours.
function colour(sequence) {
    const parameters = sequence.slice(2, -1).replace(WIDE_COLOUR, '0').split(';');
    return parameters.every(parameter => COLOUR.test(parameter)) ? sequence : '';
}
// Scripts and signs that a terminal draws two columns wide: Unicode Standard Annex 11, roughly.
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f000}-\u{3fffd}]/u;
/** The beginning of a line that fits into so many columns of a terminal; what does not is `…`. */
function fitColumns(line, columns) {
    let used = 0;
    let end = 0;
    // Where the text is cut if it turns out to be too wide: one column is kept for the `…`.
    let keep = 0;
    for (const character of line) {
        used += WIDE.test(character) ? 2 : 1;
        end += character.length;
        if (used <= columns - 1)
            keep = end;
        if (used > columns)
            return columns < 1 ? '' : `${line.slice(0, keep)}…`;
    }
    return line;
}
/** HTML that was written here or escaped. Only the tag `safeHtml` makes it, and that escapes every value. */
class SafeHtml {
    #text;
    constructor(template, values) {
        this.#text = template.map((part, index) => part + rendered(values[index] ?? '')).join('');
    }
    toString() {
        return this.#text;
    }
}
/** A template in which every string is escaped, as content or in a quoted attribute. */
function safeHtml(template, ...values) {
    return new SafeHtml(template, values);
}
/** Words of our own, in which `backticks` mark code. */
function htmlProse(text) {
    return text
        .split('`')
        .map((part, index) => (index % 2 === 1 ? safeHtml `<code>${part}</code>` : safeHtml `${part}`));
}
function rendered(value) {
    if (Array.isArray(value))
        return value.join('');
    return value instanceof SafeHtml ? value.toString() : htmlText(String(value));
}


/***/ }),

/***/ 32962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ relayedLine),
/* harmony export */   GF: () => (/* binding */ formatTestCounts),
/* harmony export */   KF: () => (/* binding */ withoutOldCommands),
/* harmony export */   _D: () => (/* binding */ actionsLog),
/* harmony export */   o0: () => (/* binding */ elapsedStamp),
/* harmony export */   oz: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60796);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);



/** What the gate itself says about an event; undefined for foreign output. */
function progressLine(event) {
    switch (event.kind) {
        case 'stage-started':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(`${event.lane}: ${event.name}`);
        case 'stage-ended':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(`${event.lane}: ${event.name} ${event.ok ? 'done' : 'failed'} after ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(event.ms)}`);
        case 'file-started':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(`${event.consumer}: ${event.file} (${event.index} of ${event.of})`);
        case 'file-ended':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(`${event.consumer}: ${event.file}: ${formatTestCounts(event)} after ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(event.ms)}`);
        case 'note':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(`note: ${event.text}`);
        case 'command':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(`$ ${[event.program, ...event.args].map(_shared_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedForShell */ .Ec).join(' ')}`);
        case 'output':
            return undefined;
    }
}
function formatTestCounts({ passed, failed, skipped }) {
    return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
/** The time since the run began, in milliseconds, as the head of a line: `[  12.3s]`. */
function elapsedStamp(ms) {
    return `[${(ms / 1_000).toFixed(1).padStart(6)}s]`;
}
/**
 * One line of foreign output as text that the runner cannot take for a command: `::` counts at the
 * start of a line, and the source stands there; `##[` counts anywhere, and is broken up.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function relayedLine(source, line) {
    return withoutOldCommands(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(source, 100)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(line)}`);
}
/** A line in which the runner finds no command of the old form. */
function withoutOldCommands(line) {
    return line.replaceAll('##[', '# #[');
}
/**
 * Progress in the log of a step: the gate's own lines, and between them foreign output, folded into
 * groups in which the runner obeys no command. The gate's own lines and `close` end a group, so call
 * `close` before writing annotations.
 */
function actionsLog({ write, now, token = node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID, debug }) {
    const started = now();
    let open;
    const close = () => {
        if (open !== undefined)
            write(`::${open}::\n::endgroup::\n`);
        open = undefined;
    };
    const foreign = (source, line) => {
        if (open === undefined) {
            open = token();
            write(`::group::output\n::stop-commands::${open}\n`);
        }
        write(`${relayedLine(source, line)}\n`);
    };
    const listener = (event) => {
        if (event.kind === 'output')
            return foreign(event.source, event.line);
        // Where nobody debugs, a command would only tear the group of foreign output.
        if (event.kind === 'command' && debug === undefined)
            return;
        close();
        if (event.kind === 'command')
            debug?.(withoutOldCommands(`${progressLine(event)}`));
        else
            write(`${withoutOldCommands(`${elapsedStamp(now() - started)} ${progressLine(event)}`)}\n`);
    };
    return { listener, close };
}


/***/ }),

/***/ 24135:
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

// EXTERNAL MODULE: ./build/src/trial/witness/other-images.js
var other_images = __webpack_require__(91303);
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
    const { loadWaivers } = await Promise.all(/* import() */[__webpack_require__.e(503), __webpack_require__.e(746), __webpack_require__.e(871), __webpack_require__.e(450)]).then(__webpack_require__.bind(__webpack_require__, 80069));
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
    const others = new other_images/* OtherImages */.d(engine, { repository: run.config.candidate.image, label });
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


/***/ }),

/***/ 91303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ OtherImages),
/* harmony export */   g: () => (/* binding */ lookAtImage)
/* harmony export */ });
/* harmony import */ var _image_lineage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44166);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36950);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80604);



/** What an engine says that an image is made of; undefined when it has no such image (any more). */
async function lookAtImage(engine, reference) {
    const image = await engine.image(reference).catch(() => undefined);
    return image && { id: image.id, labels: image.labels, lineage: await lineageOf(engine, image) };
}
/**
 * The other images of the candidate's repository: those that the engine has under a name of it, or had since the run
 * began, and the published `:latest`. Tests that use one of them, or an image that was made from one, have not used the
 * candidate.
 */
class OtherImages {
    #engine;
    #subject;
    #images = new Map();
    #looking = new Set();
    #askPublished = async () => [];
    #published;
    #unknown;
    constructor(engine, subject) {
        this.#engine = engine;
        this.#subject = subject;
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
            if (name !== undefined)
                await this.#add(id, name);
        }
    }
    /** Takes in what a tag, a pull or a load has brought. */
    take({ type, action, id, reference }) {
        if (type !== 'image' || !BRINGING.has(action))
            return;
        if (action !== 'load' && !this.#isOurs(reference))
            return;
        const looking = this.#lookAt(action === 'pull' ? reference : id, reference)
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
     * @param baseline the engine's ID of the image under trial, where that is not the candidate but one of these
     */
    async originOf(image, baseline) {
        const { key, value } = this.#subject.label;
        if (image.labels[key] === value)
            return baseline === undefined ? undefined : 'the candidate';
        const tried = baseline === undefined ? undefined : this.#images.get(baseline);
        if (tried !== undefined && isFrom(image, tried))
            return undefined;
        const known = [...this.#images.values()].find(other => isFrom(image, other));
        if (known !== undefined)
            return known.name;
        // BuildKit keeps what a FROM names in a store of its own, and the engine gets no name for it.
        this.#published ??= this.#learnPublished();
        const isPublished = (await this.#published).some(one => (0,_image_lineage_js__WEBPACK_IMPORTED_MODULE_1__/* .isMadeFrom */ .o)(image.lineage, one));
        return isPublished ? this.#latest : undefined;
    }
    get #latest() {
        return `${this.#subject.repository}:latest`;
    }
    async #learnPublished() {
        try {
            return await this.#askPublished();
        }
        catch (error) {
            this.#unknown = `an image that BuildKit made from ${this.#latest} would not be known as one: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`;
            return [];
        }
    }
    async #lookAt(image, reference) {
        const found = await this.#engine.image(image);
        const name = [reference, ...(found?.tags ?? [])].find(one => this.#isOurs(one));
        if (found !== undefined && name !== undefined)
            await this.#add(found.id, name);
    }
    async #add(id, name) {
        if (this.#images.has(id))
            return;
        const image = await this.#engine.image(id);
        const { key, value } = this.#subject.label;
        if (image === undefined || image.labels[key] === value)
            return;
        this.#images.set(id, { id, name, lineage: await lineageOf(this.#engine, image) });
    }
    #isOurs(reference) {
        return reference !== '' && (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .sameRepository */ .RB)(reference, this.#subject.repository);
    }
}
function isFrom({ id, lineage }, other) {
    return other.id === id || (0,_image_lineage_js__WEBPACK_IMPORTED_MODULE_1__/* .isMadeFrom */ .o)(lineage, other.lineage);
}
/** By their events the engine gets images under names of a repository. */
const BRINGING = new Set(['tag', 'pull', 'load']);
async function lineageOf(engine, { id, layers = [] }) {
    return { layers, history: (await engine.history(id).catch(() => undefined)) ?? [] };
}


/***/ })

};
