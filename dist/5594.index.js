export const id = 5594;
export const ids = [5594];
export const modules = {

/***/ 35594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ANNOTATION_LIMIT: () => (/* binding */ ANNOTATION_LIMIT),
/* harmony export */   liveAnnotation: () => (/* binding */ liveAnnotation),
/* harmony export */   placeAnnotations: () => (/* binding */ placeAnnotations),
/* harmony export */   verdictAnnotations: () => (/* binding */ verdictAnnotations)
/* harmony export */ });
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60796);
/* harmony import */ var _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94018);
/* harmony import */ var _cause_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46671);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36850);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96209);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51715);
/* harmony import */ var _failure_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52088);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17210);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67713);
/* harmony import */ var _progress_display_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32962);










/**
 * The runner keeps 10 annotations of each level in a step, and 4,096 characters of each message. One
 * error is left for the step itself, which fails with one of its own.
 */
const ANNOTATION_LIMIT = { error: 9, warning: 10, notice: 10 };
const MESSAGE_LIMIT = 4_096;
const TESTS_NAMED = 10;
/** What is worth to be seen before the step has ended. */
function liveAnnotation(event) {
    if (event.kind !== 'contract-changed')
        return undefined;
    const title = (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(`compat-gate: ${event.consumer}: ${event.file}`, 200);
    return { level: 'notice', title, message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)((0,_progress_display_js__WEBPACK_IMPORTED_MODULE_8__/* .changedText */ .m8)(event), 2_000) };
}
/** What is wrong in files of the repository, each at its place. */
function placeAnnotations(places) {
    return places.slice(0, ANNOTATION_LIMIT.error).map(({ file, line, column, text }) => ({
        level: 'error',
        title: 'compat-gate: configuration',
        message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(text, MESSAGE_LIMIT - 100),
        ...{ file, startLine: line, startColumn: column },
    }));
}
/** An annotation for each cause, errors for what makes the gate fail and warnings for the rest. */
function verdictAnnotations(result) {
    const { verdict } = result.judgement;
    const causes = (0,_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .causesOf */ .cZ)(result);
    const of = (level, weight) => bounded(level, causes.filter(cause => cause.weight === weight), cause => annotation(level, cause, result));
    const all = [...of('error', 'fail'), ...of('warning', 'inconclusive')];
    if (all.length > 0)
        return all;
    return [
        {
            level: 'notice',
            title: `compat-gate: ${verdict}`,
            message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleBlock */ ._n)((0,_headline_js__WEBPACK_IMPORTED_MODULE_6__/* .verdictHeadline */ .ge)(result), MESSAGE_LIMIT - 100),
        },
    ];
}
function annotation(level, cause, result) {
    const { consumer, codes, tests, reasons, follows } = cause;
    const [place] = [...tests, ...reasons];
    const count = tests.length + reasons.length;
    const where = count === 1 && place !== undefined ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonPlace */ .w7)(place) : undefined;
    const many = count > 1 ? (tests.length > 1 ? (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_9__/* .formatCount */ .B4)(count, 'test') : `${count} times`) : undefined;
    const title = [consumer, codes.join(', '), where, many].filter(part => part !== undefined).join(': ');
    const followed = follows.reduce((sum, one) => sum + one.tests.length, 0);
    const message = [
        (0,_cause_words_js__WEBPACK_IMPORTED_MODULE_1__/* .causeMeaning */ .Jx)(cause) || _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .e[codes[0] ?? 'test-failed'].meaning,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleBlock */ ._n)(seen(cause, result), 2_200),
        ...(count > 1 ? [namesOf(cause)] : []),
        ...(followed === 0
            ? []
            : [`${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_9__/* .formatCount */ .B4)(followed, 'failed test')} in the same files may follow from it.`]),
        (0,_cause_words_js__WEBPACK_IMPORTED_MODULE_1__/* .causeHint */ .D1)(cause) ?? _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .e[codes[0] ?? 'test-failed'].hint,
    ];
    return {
        level,
        title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(title, 200),
        message: (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_9__/* .cutText */ .IN)(message.filter(part => part !== '').join('\n\n'), MESSAGE_LIMIT),
        ...placeHere(cause, result),
    };
}
/** What the first test says, or what the rule has seen and in which logs more is said. */
function seen({ tests: [sample], reasons: [first] }, result) {
    if (sample !== undefined && sample.text !== '')
        return (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shortFailure */ .Bm)(sample.text, 2_000);
    if (first === undefined)
        return '';
    const logs = (0,_cause_words_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonLogs */ .IE)(first, result).map(({ name }) => `log: ${name}`);
    return [first.detail, ...logs].join('\n');
}
function namesOf({ tests, reasons }) {
    const places = [...tests, ...reasons].map(one => (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)((0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonPlace */ .w7)(one) ?? '', 150)).filter(Boolean);
    const left = places.length - TESTS_NAMED;
    const shown = places.slice(0, TESTS_NAMED).map(place => `- ${place}`);
    return [...shown, ...(left > 0 ? [`- and ${left} more`] : [])].join('\n');
}
/** A consumer that lies in the repository of the workflow has its files there. */
function placeHere({ consumer, tests: [sample] }, { evidence, links }) {
    const own = evidence.find(one => one.consumer.name === consumer)?.consumer.repository;
    if (sample === undefined || own === undefined || !(0,_links_js__WEBPACK_IMPORTED_MODULE_7__/* .isRepositoryHere */ .ZL)(own, links))
        return {};
    const file = (0,_links_js__WEBPACK_IMPORTED_MODULE_7__/* .sourcePath */ .Z3)(sample.file);
    const startLine = (0,_links_js__WEBPACK_IMPORTED_MODULE_7__/* .sourceLine */ ._J)(sample.text, file);
    return { file, ...(startLine !== undefined && { startLine }) };
}
function bounded(level, causes, make) {
    const limit = ANNOTATION_LIMIT[level];
    if (causes.length <= limit)
        return causes.map(make);
    const left = causes.length - limit + 1;
    const message = `${left} more causes are not shown here. See the job summary and verdict.json.`;
    return [...causes.slice(0, limit - 1).map(make), { level, title: `compat-gate: ${left} more`, message }];
}


/***/ })

};
