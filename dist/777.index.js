export const id = 777;
export const ids = [777];
export const modules = {

/***/ 7286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ FAIL_CLOSED)
/* harmony export */ });
/* harmony import */ var _surface_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9842);

/** What the outputs say until a verdict is known, and for ever when there is none: nothing is approved. */
const FAIL_CLOSED = Object.fromEntries(Object.entries(_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTPUTS */ .py).map(([name, { closed }]) => [name, closed]));


/***/ }),

/***/ 8796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9762);
/* harmony import */ var _surface_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9842);




/**
 * @param get an input by its name, an empty text when it is not set
 * @throws UsageError that names the input, what was expected and what was found
 */
function readInputs(get, root) {
    const stage = stageOf(get('stage'));
    const values = new Values(get, stage, root);
    values.refuseStrays();
    const configured = { root, ...values.some('config') };
    switch (stage) {
        case 'all':
            return {
                ...configured,
                stage,
                failOnVerdict: values.flag('fail-on-verdict'),
                ...values.some('sha', 'token', 'consumer'),
                ...values.platform(),
            };
        case 'plan':
            return { ...configured, stage, ...values.some('sha', 'token', 'consumer') };
        case 'build':
            return { ...configured, stage, plan: values.text('plan'), ...values.platform() };
        case 'trial':
            return {
                ...configured,
                stage,
                plan: values.text('plan'),
                consumer: values.text('consumer'),
                shard: values.number('shard'),
                candidate: values.path('candidate'),
                ...values.some('token'),
                ...values.platform(),
            };
        case 'judge':
            return {
                ...configured,
                stage,
                failOnVerdict: values.flag('fail-on-verdict'),
                plan: values.text('plan'),
                candidate: values.path('candidate'),
                evidence: values.path('evidence'),
                // Empty when no build has come to its end: then the judge says so.
                imageId: get('image-id'),
            };
        case 'promote':
            return {
                root,
                stage,
                candidate: values.path('candidate'),
                // Empty is what a gate says that approved nothing: promotion has words of its own for that.
                approvedImageId: get('approved-image-id'),
                candidateImage: values.text('candidate-image'),
                verdict: values.path('verdict'),
                version: values.text('version'),
                dryRun: values.flag('dry-run'),
                ...(get('platform-tags') !== '' && { platformTags: get('platform-tags') }),
                ...(get('expected-latest') !== '' && { expectedLatest: get('expected-latest') }),
            };
    }
}
function stageOf(text) {
    const stage = _surface_js__WEBPACK_IMPORTED_MODULE_3__/* .STAGES */ .an.find(one => one === (text === '' ? 'all' : text));
    if (stage !== undefined)
        return stage;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`stage: expected one of ${_surface_js__WEBPACK_IMPORTED_MODULE_3__/* .STAGES */ .an.join(', ')}, got '${text}'`);
}
class Values {
    #get;
    #stage;
    #root;
    constructor(get, stage, root) {
        this.#get = get;
        this.#stage = stage;
        this.#root = root;
    }
    /** An input that does nothing for the stage is a mistake of whoever wrote it. */
    refuseStrays() {
        const strays = Object.entries(_surface_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc).filter(([name, { stages, fallback }]) => {
            return fallback === undefined && this.#get(name) !== '' && !stages.includes(this.#stage);
        });
        if (strays.length === 0)
            return;
        const names = strays.map(([name]) => name).join(', ');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${names}: must be empty for stage '${this.#stage}'`);
    }
    text(name) {
        const value = this.#get(name);
        if (value !== '')
            return value;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${name}: expected a value for stage '${this.#stage}', got nothing`);
    }
    path(name) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(this.#root, this.text(name));
    }
    number(name) {
        const text = this.text(name);
        if (/^[1-9]\d{0,5}$/.test(text))
            return Number(text);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${name}: expected a whole number of at least 1, got '${text}'`);
    }
    flag(name) {
        const text = this.#get(name) === '' ? _surface_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc[name].fallback : this.#get(name);
        if (text === 'true' || text === 'false')
            return text === 'true';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${name}: expected true or false, got '${text}'`);
    }
    /** Those that are set. */
    some(...names) {
        const set = names.map(name => [name, this.#get(name)]).filter(([, value]) => value !== '');
        return Object.fromEntries(set);
    }
    platform() {
        const text = this.#get('platform');
        return text === '' ? {} : { platform: (0,_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePlatform */ .FL)(text) };
    }
}


/***/ }),

/***/ 9406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   terminalStage: () => (/* binding */ terminalStage)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8796);
/* harmony import */ var _live_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6119);
/* harmony import */ var _reaper_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5706);
/* harmony import */ var _report_conclusion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(409);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6209);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9656);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1709);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8950);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6805);
/* harmony import */ var _surface_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9842);
/* harmony import */ var _terminal_token_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(957);











/**
 * `compat-gate plan`, `build`, `trial`, `judge` and `promote`: a stage as a job of a workflow runs it. Its outputs are printed as
 * `name=value`, one line each.
 *
 * @returns the verdict of a stage that has one, otherwise `pass` for one that did what it should
 */
async function terminalStage(words, signal) {
    const given = { ...words.inputs, ...(0,_terminal_token_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalToken */ .w)(process.env) };
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readInputs */ .K)(name => given[name] ?? '', words.root);
    const id = (0,_live_run_js__WEBPACK_IMPORTED_MODULE_1__/* .newRun */ .uH)();
    const folder = await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .runFolder */ .k)(words.report);
    const display = (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .terminal */ .Fo)({ ...(0,_screen_js__WEBPACK_IMPORTED_MODULE_7__/* .screen */ .n)(), verbose: words.verbose });
    const guards = [];
    const watch = (run) => guards.push((0,_reaper_js__WEBPACK_IMPORTED_MODULE_2__.guard)(run, [(0,_live_run_js__WEBPACK_IMPORTED_MODULE_1__/* .foldersOf */ .pd)(folder).work]));
    watch(id);
    try {
        const report = await (0,_step_js__WEBPACK_IMPORTED_MODULE_8__.step)(inputs, {
            env: process.env,
            signal,
            listener: display.listener,
            folder,
            run: id,
            keep: { work: false, candidate: true },
            commandFiles: { restore: () => [] },
            adopt: run => void watch(run),
        });
        display.close();
        for (const [name, value] of Object.entries(report.outputs)) {
            const { stages } = _surface_js__WEBPACK_IMPORTED_MODULE_9__/* .OUTPUTS */ .py[name];
            if (stages.includes(inputs.stage))
                process.stdout.write(`${name}=${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(value, Number.POSITIVE_INFINITY)}\n`);
        }
        if (report.result !== undefined)
            process.stderr.write(`${(0,_report_conclusion_js__WEBPACK_IMPORTED_MODULE_3__/* .conclusion */ .q)(report.result).join('\n')}\n`);
        if (report.result !== undefined)
            return report.result.judgement.verdict;
        if (report.failure !== undefined)
            process.stderr.write(`compat-gate: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(report.failure)}\n`);
        return report.failure === undefined ? 'pass' : 'inconclusive';
    }
    finally {
        display.close();
        for (const one of guards)
            await one[Symbol.asyncDispose]();
    }
}


/***/ })

};
