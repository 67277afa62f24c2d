export const id = 899;
export const ids = [899];
export const modules = {

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

/***/ 21178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ RUN_MARK),
/* harmony export */   dU: () => (/* binding */ TRIAL_MARK),
/* harmony export */   m0: () => (/* binding */ allowedEnvironment)
/* harmony export */ });
/** The variables that mark the processes of a run and of a trial: by them those which left their group are found. */
const RUN_MARK = 'COMPAT_GATE_RUN';
const TRIAL_MARK = 'COMPAT_GATE_TRIAL';
const ALLOWED = new Set([
    'PATH',
    'SHELL',
    'USER',
    'LOGNAME',
    'LANG',
    'LANGUAGE',
    'TZ',
    'DOCKER_TLS_VERIFY',
    'DOCKER_CERT_PATH',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'NODE_EXTRA_CA_CERTS',
    'REQUESTS_CA_BUNDLE',
    'CURL_CA_BUNDLE',
    'PIP_CERT',
    'GIT_SSL_CAINFO',
]);
// Proxies are written in both cases, and which one counts differs from program to program.
const ALLOWED_PATTERN = /^(LC_[A-Z]+|(https?|no|all|ftp)_proxy|(HTTPS?|NO|ALL|FTP)_PROXY)$/;
/**
 * The environment of a foreign process: an allow-list out of `from`, then `extra` over it.
 * Tokens, command files and inputs of a runner are not on the list, and neither is `CI`, which
 * makes the tests of some projects skip themselves.
 */
function allowedEnvironment(from, names, extra) {
    const kept = {};
    for (const [name, value] of Object.entries(from)) {
        if (value === undefined)
            continue;
        if (ALLOWED.has(name) || ALLOWED_PATTERN.test(name) || names.includes(name))
            kept[name] = value;
    }
    return { ...kept, ...extra };
}


/***/ }),

/***/ 37922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseRetryAfter)
/* harmony export */ });
/**
 * The header `Retry-After`, a number of seconds or a date (RFC 9110, 10.2.3), in milliseconds from now; undefined when it
 * is neither.
 *
 * @param now milliseconds since the epoch
 */
function parseRetryAfter(text, now = Date.now()) {
    const value = text?.trim() ?? '';
    if (/^\d{1,9}$/.test(value))
        return Number(value) * 1_000;
    // A date begins with the name of a day. `Date.parse` takes much that is none.
    const at = /^[A-Z][a-z]+,? /.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}


/***/ }),

/***/ 60796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   EI: () => (/* binding */ formatNames),
/* harmony export */   Ec: () => (/* binding */ quotedForShell),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   _W: () => (/* binding */ matchesWildcard),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   m7: () => (/* binding */ keepEnds),
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
const GAP = '\n… [cut] …\n';
/**
 * At most `limit` UTF-16 units: of a longer text the beginning and the end. What a failure ends with says as much as what
 * it begins with.
 */
function keepEnds(text, limit) {
    if (text.length <= limit)
        return text;
    const half = Math.floor((limit - GAP.length) / 2);
    const head = text.slice(0, half).replace(/[\uD800-\uDBFF]$/, '');
    const tail = text.slice(text.length - half).replace(/^[\uDC00-\uDFFF]/, '');
    return head + GAP + tail;
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
/** The first names, and how many more there are: `a, b and 3 more`. */
function formatNames(names, most) {
    const left = names.length - most;
    return names.slice(0, most).join(', ') + (left > 0 ? ` and ${left} more` : '');
}


/***/ })

};
