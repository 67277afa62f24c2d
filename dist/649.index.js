export const id = 649;
export const ids = [649];
export const modules = {

/***/ 9414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ packageFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** The folder of this package, from the program that is running: `dist/index.js`, `bin/…` or a compiled source. */
function packageFolder() {
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1] ?? process.cwd()));
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'action.yml')) && folder !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return folder;
}


/***/ }),

/***/ 2649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  step: () => (/* binding */ step)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/engine/connect.js + 13 modules
var connect = __webpack_require__(573);
// EXTERNAL MODULE: ./build/src/live-run.js + 1 modules
var live_run = __webpack_require__(6119);
// EXTERNAL MODULE: ./build/src/fail-closed.js
var fail_closed = __webpack_require__(7286);
// EXTERNAL MODULE: ./build/src/report/document.js
var report_document = __webpack_require__(7187);
;// CONCATENATED MODULE: ./build/src/outputs.js


/** The outputs of a run that came to its end. */
function outputsOf(result, reportDir) {
    const { judgement, candidate } = result;
    return {
        ...fail_closed/* FAIL_CLOSED */.S,
        verdict: judgement.verdict,
        compatible: String(judgement.verdict === 'pass'),
        'approved-image-id': (0,report_document/* approvedImageId */.gy)(result),
        ...(candidate && {
            'candidate-image': candidate.reference,
            'candidate-tag': candidate.tag,
            'image-id': candidate.configDigest,
        }),
        consumers: JSON.stringify(judgement.consumers.map(({ name, pin, verdict }) => ({ name, pin, verdict }))),
        'report-dir': reportDir,
    };
}

// EXTERNAL MODULE: ./build/src/package-folder.js
var package_folder = __webpack_require__(9414);
// EXTERNAL MODULE: ./build/src/verdict/reasons.js
var reasons = __webpack_require__(4018);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/report/failures.js
var failures = __webpack_require__(1473);
// EXTERNAL MODULE: ./build/src/report/headline.js
var headline = __webpack_require__(7210);
// EXTERNAL MODULE: ./build/src/report/reason-groups.js
var reason_groups = __webpack_require__(5403);
;// CONCATENATED MODULE: ./build/src/report/annotations.js





/**
 * The runner keeps 10 annotations of each level in a step, and 4,096 characters of each message. One
 * error is left for the step itself, which fails with one of its own.
 */
const ANNOTATION_LIMIT = { error: 9, warning: 10, notice: 10 };
const MESSAGE_LIMIT = 4_096;
/** An annotation for each reason, errors for what makes the gate fail and warnings for the rest. */
function annotations(result) {
    const { verdict, consumers } = result.judgement;
    const reasons = consumers.flatMap(consumer => consumer.reasons);
    const texts = (0,failures/* failureTexts */.n)(result);
    const of = (level, wanted) => bounded(level, reasons.filter(reason => reason.verdict === wanted), reason => annotation(level, reason, texts(reason)));
    const all = [...of('error', 'fail'), ...of('warning', 'inconclusive')];
    if (all.length > 0)
        return all;
    return [
        {
            level: 'notice',
            title: `compat-gate: ${verdict}`,
            message: (0,report_escape/* block */.om)((0,headline/* headline */.P)(result), MESSAGE_LIMIT - 100),
        },
    ];
}
function annotation(level, reason, text) {
    const { consumer, code } = reason;
    const { meaning, hint } = reasons/* REASONS */.e[code];
    const where = (0,reason_groups/* place */.i)(reason);
    const title = [consumer, code, where].filter(part => part !== undefined).join(': ');
    const seen = text === undefined || text.trim() === '' ? reason.detail : text;
    const message = [meaning, (0,report_escape/* block */.om)(seen, 2_500), hint].join('\n\n');
    return { level, title: (0,report_escape/* oneLine */.TN)(title, 200), message: (0,report_escape/* cut */.Jj)(message, MESSAGE_LIMIT) };
}
function bounded(level, reasons, make) {
    const limit = ANNOTATION_LIMIT[level];
    if (reasons.length <= limit)
        return reasons.map(make);
    const left = reasons.length - limit + 1;
    const message = `${left} more reasons are not shown here. The job summary and verdict.json have them all.`;
    return [...reasons.slice(0, limit - 1).map(make), { level, title: `compat-gate: ${left} more`, message }];
}

// EXTERNAL MODULE: ./build/src/report/summary.js + 3 modules
var summary = __webpack_require__(9891);
// EXTERNAL MODULE: ./build/src/run.js + 61 modules
var run = __webpack_require__(472);
;// CONCATENATED MODULE: ./build/src/step.js









/** Runs the gate for a step, from its inputs to what is to be shown. Rejects as `run` does. */
async function step(inputs, context) {
    const { env, folder } = context;
    const result = await (0,run/* run */.e)(inputs, {
        ...context,
        connect: connect.connect,
        presetsDir: (0,external_node_path_.join)((0,package_folder/* packageFolder */.n)(), 'presets'),
        keep: { work: false, candidate: true },
        ownsMachine: env['RUNNER_ENVIRONMENT'] === 'github-hosted',
    });
    const { verdict } = result.judgement;
    const green = !inputs.failOnVerdict || verdict === 'pass' || verdict === 'not-applicable';
    return {
        outputs: outputsOf(result, (0,live_run/* foldersOf */.pd)(folder).report),
        annotations: annotations(result),
        summary: (0,summary/* summary */.z)(result),
        failure: green ? undefined : (0,headline/* headline */.P)(result),
    };
}


/***/ })

};
