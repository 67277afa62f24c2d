export const id = 5681;
export const ids = [5681,6950];
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


/***/ })

};
