export const id = 517;
export const ids = [517];
export const modules = {

/***/ 517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   terminalRun: () => (/* binding */ terminalRun)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _engine_connect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(573);
/* harmony import */ var _live_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6119);
/* harmony import */ var _package_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9414);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9762);
/* harmony import */ var _reaper_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5706);
/* harmony import */ var _report_conclusion_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(409);
/* harmony import */ var _report_document_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7187);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9656);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4392);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1709);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8950);
/* harmony import */ var _terminal_token_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(957);
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













function platformOf({ platform }) {
    return platform === undefined ? {} : { platform: (0,_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePlatform */ .FL)(platform) };
}
/** `compat-gate run`: shows the progress while it works, and the conclusion at the end. */
async function terminalRun(words, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const id = (0,_live_run_js__WEBPACK_IMPORTED_MODULE_2__/* .newRun */ .uH)();
        const folder = await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_10__/* .runFolder */ .k)(words.report);
        const display = (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .terminal */ .Fo)({ ...(0,_screen_js__WEBPACK_IMPORTED_MODULE_11__/* .screen */ .n)(), verbose: words.verbose });
        const { work, candidate, report } = (0,_live_run_js__WEBPACK_IMPORTED_MODULE_2__/* .foldersOf */ .pd)(folder);
        const _ = __addDisposableResource(env_1, (0,_reaper_js__WEBPACK_IMPORTED_MODULE_5__.guard)(id, words.keep ? [] : [work, candidate]), true);
        try {
            const result = await (0,_run_js__WEBPACK_IMPORTED_MODULE_9__/* .run */ .e)({ ...words, ...platformOf(words), ...(0,_terminal_token_js__WEBPACK_IMPORTED_MODULE_12__/* .terminalToken */ .w)(process.env) }, {
                env: process.env,
                signal,
                listener: display.listener,
                connect: _engine_connect_js__WEBPACK_IMPORTED_MODULE_1__.connect,
                folder,
                run: id,
                presetsDir: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_package_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .packageFolder */ .n)(), 'presets'),
                keep: { work: words.keep, candidate: words.keep },
                ownsMachine: false,
                commandFiles: { restore: () => [] },
                adopt: () => undefined,
            });
            display.close();
            const out = words.json ? process.stderr : process.stdout;
            out.write(`${(0,_report_conclusion_js__WEBPACK_IMPORTED_MODULE_6__/* .conclusion */ .q)(result, report).join('\n')}\n`);
            if (words.json)
                process.stdout.write(`${JSON.stringify((0,_report_document_js__WEBPACK_IMPORTED_MODULE_7__/* .verdictDocument */ .bq)(result), null, 2)}\n`);
            return result.judgement.verdict;
        }
        finally {
            display.close();
        }
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


/***/ })

};
