export const id = 759;
export const ids = [759,140];
export const modules = {

/***/ 2140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ readSmallFile),
/* harmony export */   LC: () => (/* binding */ freshStream),
/* harmony export */   _o: () => (/* binding */ writeFresh),
/* harmony export */   lf: () => (/* binding */ openRegular),
/* harmony export */   n4: () => (/* binding */ packageFolder),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   sx: () => (/* binding */ READ_UNKNOWN)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(604);
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






/** How to open what a foreign process may have put there: never through a link, never waiting at a FIFO. */
const READ_UNKNOWN = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK;
/** Opens a file that a foreign process may have replaced. Rejects for everything but a regular file. */
async function openRegular(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, READ_UNKNOWN);
    if ((await file.stat()).isFile())
        return file;
    await file.close();
    throw new Error(`expected a regular file at ${path}, got another kind`);
}
/**
 * The text of such a file.
 *
 * @throws Error when it has more bytes than that
 */
async function readSmallFile(path, mostBytes) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await openRegular(path), true);
        const { size } = await file.stat();
        if (size > mostBytes)
            throw new Error(`expected at most ${mostBytes} bytes in ${path}, got ${size}`);
        return await file.readFile('utf8');
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
// A consumer's process can put a link, which leads elsewhere, or a FIFO, at which open(2) waits for ever, where the
// gate is going to write. So what stands there goes, and the file has to be a new one: O_EXCL follows no link either.
const NEW = 'wx';
const WHATEVER = { recursive: true, force: true };
/**
 * Writes a new file in place of whatever stands at `path`. It is open when this returns, so that no process that is
 * started afterwards comes before it. What goes wrong is an `error` of the stream.
 */
function freshStream(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, WHATEVER);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path, { fd: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, NEW) });
    }
    catch (error) {
        return new node_stream__WEBPACK_IMPORTED_MODULE_4__.Writable({ construct: failed => failed((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .asError */ .zR)(error)) });
    }
}
/** The same for a text that is there as a whole. */
async function writeFresh(path, text) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, WHATEVER);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(path, text, { flag: NEW });
}
/** 64 hexadecimal digits. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
/** The folder of this package, from the program that is running: `dist/index.js`, `bin/…` or a compiled source. */
function packageFolder() {
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(process.argv[1] ?? process.cwd()));
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'action.yml')) && folder !== (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder))
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder);
    return folder;
}


/***/ })

};
