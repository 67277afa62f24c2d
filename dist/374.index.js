export const id = 374;
export const ids = [374];
export const modules = {

/***/ 33415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GR: () => (/* binding */ shortTestName),
/* harmony export */   g9: () => (/* binding */ isOfTest),
/* harmony export */   lo: () => (/* binding */ brokenTests),
/* harmony export */   n7: () => (/* binding */ testsByFile)
/* harmony export */ });
/* unused harmony export failedTests */
/* harmony import */ var _config_file_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53691);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26064);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54486);



const keyOf = ({ trial, file, test }) => JSON.stringify([trial, file, test]);
/** What is not green of a consumer: its failed tests in the order in which they ran, and what else was compared. */
function brokenTests(verdict, evidence) {
    const own = [...verdict.reasons, ...(verdict.excused ?? [])].filter(isOfTest);
    const reasons = grouped(own, keyOf);
    const compared = new Map((verdict.tests ?? []).filter(isOfTest).map(one => [keyOf(one), one]));
    const failed = failedTests(verdict.name, evidence).map(({ place, test }) => {
        const key = keyOf(place);
        const both = compared.get(key);
        compared.delete(key);
        return brokenTest(verdict.name, place, reasons.get(key) ?? [], both, test);
    });
    const others = [...compared].map(([key, both]) => {
        const { trial, file, test } = both;
        const place = { file, ...(trial !== undefined && { trial }), ...(test !== undefined && { test }) };
        return brokenTest(verdict.name, place, reasons.get(key) ?? [], both);
    });
    return [...failed, ...others];
}
/** Whether it is about one test. A run again and a skip are rules of their own. */
function isOfTest({ code, test, }) {
    return test !== undefined && code !== 'rerun' && code !== 'unexpected-skip';
}
function grouped(items, key) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(key(item));
        if (group === undefined)
            groups.set(key(item), [item]);
        else
            group.push(item);
    }
    return groups;
}
/** The failed tests of the candidate's own trials. */
function failedTests(consumer, evidence) {
    return (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .candidateTrials */ .Fr)(evidence)
        .filter(one => one.consumer.name === consumer)
        .flatMap(({ part, files }) => {
        const trial = (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .partName */ .pn)(part);
        return files.flatMap(({ file, report }) => report.cases.filter(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6).map(test => ({
            place: { ...(trial !== undefined && { trial }), file, test: test.id },
            test,
        })));
    });
}
function brokenTest(consumer, place, reasons, compared, test) {
    return {
        consumer,
        ...place,
        weight: weightOf(reasons, compared),
        codes: [...new Set(reasons.map(({ code }) => code))],
        ...(compared && { compared }),
        text: (test?.text.trim() || compared?.text || compared?.baselineText || reasons[0]?.detail || '').trim(),
        ...(test?.printed !== undefined && { printed: test.printed }),
    };
}
// What was compared and no reason names is excused; where nobody has judged, a failed test is one.
function weightOf(found, compared) {
    const reasons = found.filter(one => 'verdict' in one);
    if (reasons.some(({ verdict }) => verdict === 'fail'))
        return 'fail';
    if (reasons.length > 0)
        return 'inconclusive';
    return compared === undefined && found.length === 0 ? 'fail' : 'excused';
}
/** By their files, in the order in which these come first. */
function testsByFile(tests) {
    const byFile = new Map();
    for (const test of tests) {
        const { consumer, trial, file } = test;
        const key = keyOf({ file, ...(trial !== undefined && { trial }) });
        const known = byFile.get(key);
        if (known === undefined)
            byFile.set(key, { consumer, ...(trial !== undefined && { trial }), file, tests: [test] });
        else
            known.tests.push(test);
    }
    return [...byFile.values()];
}
/** A test's id without what its file's name says already, as in pytest's `tests.unit.test_a.Class::name`. */
function shortTestName({ file, test }) {
    if (test === undefined)
        return '(the file as a whole)';
    if (test.trim() === '')
        return '(no name)';
    const whole = (0,_config_file_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .readPartLabel */ .O9)(file).file;
    const stem = whole.replace(/\.\w+$/, '');
    const known = [`${stem.replaceAll('/', '.')}.`, `${stem.replaceAll('/', '.')}::`, `${whole}::`];
    const prefix = known.find(one => test.startsWith(one) && test.length > one.length);
    return prefix === undefined ? test : test.slice(prefix.length);
}


/***/ }),

/***/ 46671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ causeHint),
/* harmony export */   HY: () => (/* binding */ causeCount),
/* harmony export */   IE: () => (/* binding */ reasonLogs),
/* harmony export */   Jx: () => (/* binding */ causeMeaning),
/* harmony export */   OE: () => (/* binding */ WEIGHT_SIGNS),
/* harmony export */   QE: () => (/* binding */ commonMarks),
/* harmony export */   US: () => (/* binding */ mergedReasons)
/* harmony export */ });
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60796);
/* harmony import */ var _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94018);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36850);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67713);
/* harmony import */ var _side_by_side_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87675);





// What every report says about a cause in the same words. Our own, with `backticks` around code, unless it says otherwise.
const WEIGHT_SIGNS = { fail: '❌', inconclusive: '⚠️', excused: '➖' };
/** Of one test, and of several. */
const TEST_WORDS = {
    'test-failed': ['', ''],
    'test-errored': ['', ''],
    'newly-broken': ['on the published image it passes', 'on the published image they pass'],
    'already-broken': [
        'it fails in the same way on the published image',
        'they fail in the same way on the published image',
    ],
    masked: [
        'it fails on the published image too, and says something else there',
        'they fail on the published image too, and say something else there',
    ],
    flaky: ['it comes and goes on both images', 'they come and go on both images'],
    'newly-flaky': [
        'it comes and goes, and never failed on the published image',
        'they come and go, and never failed on the published image',
    ],
    vanished: [
        'the published image ran it, and the candidate did not',
        'the published image ran them, and the candidate did not',
    ],
    'newly-skipped': ['it is skipped on the candidate alone', 'they are skipped on the candidate alone'],
    waived: ['the file of waivers lists it', 'the file of waivers lists them'],
    fixed: [
        'it fails on the published image, and passes now',
        'they fail on the published image, and pass now',
    ],
};
/** `18 tests`, `3 times`, or nothing where it is one. */
function causeCount(cause) {
    if (cause.kind === 'tests')
        return (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)((0,_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$d)(cause), 'test');
    return (0,_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$d)(cause) === 1 ? '' : `${(0,_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$d)(cause)} times`;
}
/** What it means, in one sentence without its stop. */
function causeMeaning({ kind, codes, tests }) {
    const [code] = codes;
    const name = code ?? (tests[0]?.compared?.class === 'fixed' ? 'fixed' : undefined);
    if (name === undefined)
        return '';
    const words = kind === 'tests' ? TEST_WORDS[name]?.[tests.length === 1 ? 0 : 1] : undefined;
    return words ?? (code === undefined ? '' : _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .e[code].meaning.replace(/\.$/, ''));
}
/** What to do about it; of failed tests the next step says more. */
function causeHint({ kind, codes }) {
    const [code] = codes;
    return kind === 'tests' || code === undefined ? undefined : _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .e[code].hint;
}
/** Names of the logs in which a reason is explained, foreign text: those of the file, or of the container. */
function reasonLogs(reason, { evidence, artifacts }) {
    const trials = evidence.filter(({ consumer, arm, round }) => {
        const wanted = reason.code.startsWith('control-') ? 'control' : 'candidate';
        return consumer.name === reason.consumer && arm === wanted && round === undefined;
    });
    // Nobody says which step it was in a form that can be read.
    if (reason.code === 'setup-failed' || reason.code === 'setup-timed-out')
        return trials.map(trial => (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .logPlace */ .ai)('logs', trial, { artifacts: artifacts ?? new Map() }));
    return trials.flatMap(trial => {
        const files = trial.files.filter(({ file }) => file === reason.file);
        return files.flatMap(({ log, containers }) => {
            const named = containers.filter(one => one.log !== undefined && reason.detail.includes(one.name));
            const logs = reason.code.startsWith('container-') ? named.slice(0, 3).map(one => one.log ?? log) : [log];
            return (logs.length === 0 ? [log] : logs).map(one => (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .logPlace */ .ai)(one, trial, { artifacts: artifacts ?? new Map() }));
        });
    });
}
/** Reasons that say the same of the same place, once. */
function mergedReasons(reasons) {
    const bySaid = new Map();
    for (const reason of reasons) {
        const { trial, file, test, detail } = reason;
        const key = JSON.stringify([trial, file, test, detail]);
        const known = bySaid.get(key);
        if (known === undefined)
            bySaid.set(key, { reason, times: 1 });
        else
            known.times += 1;
    }
    return [...bySaid.values()];
}
/** The marks that all tests of a cause have, where they have the same. */
function commonMarks({ tests }) {
    const [first, ...others] = tests.map(test => JSON.stringify((0,_side_by_side_js__WEBPACK_IMPORTED_MODULE_3__/* .runMarks */ .Mh)(test)));
    const [sample] = tests;
    return sample !== undefined && others.every(one => one === first) ? (0,_side_by_side_js__WEBPACK_IMPORTED_MODULE_3__/* .runMarks */ .Mh)(sample) : undefined;
}


/***/ }),

/***/ 36850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   j: () => (/* binding */ testsOfCauses),
/* harmony export */   rb: () => (/* binding */ consumerCauses)
/* harmony export */ });
/* harmony import */ var _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94018);
/* harmony import */ var _broken_tests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33415);
/* harmony import */ var _failure_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52088);



const CRASHES = new Set([
    'container-crashed',
    'container-out-of-memory',
    'nothing-to-run',
    'container-refused',
]);
/** Those of every consumer, for each the most important first. */
function causesOf({ judgement, evidence }) {
    return judgement.consumers.flatMap(consumer => consumerCauses(consumer, evidence));
}
/** Every part of every report asks for them, and they take a second for tens of thousands of tests. */
const KNOWN = new WeakMap();
/** Those of one consumer: a crash leads, then what leaves everything open, then what counts most. */
function consumerCauses(consumer, evidence) {
    const known = KNOWN.get(consumer);
    if (known?.evidence === evidence)
        return known.causes;
    const causes = findCauses(consumer, evidence);
    KNOWN.set(consumer, { evidence, causes });
    return causes;
}
/** The tests of all causes, those that follow from a crash among them. */
function testsOfCauses(causes) {
    return causes.flatMap(({ tests, follows }) => [...tests, ...testsOfCauses(follows)]);
}
function findCauses(consumer, evidence) {
    const broken = (0,_broken_tests_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenTests */ .lo)(consumer, evidence);
    const shown = new Set(broken.map(placeKey));
    const isRule = (one) => !((0,_broken_tests_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfTest */ .g9)(one) && shown.has(placeKey(one)));
    const others = consumer.reasons.filter(isRule);
    const excused = (consumer.excused ?? []).filter(isRule);
    const crashes = ruleCauses(others.filter(isCrash), 'crash');
    const rules = ruleCauses(others.filter(reason => !isCrash(reason)), 'rule');
    const tests = testCauses(broken);
    return [...withFollowers(crashes, tests), ...rules, ...ruleCauses(excused, 'rule')].sort(byImportance);
}
function isCrash({ code }) {
    return CRASHES.has(code);
}
function placeKey({ trial, file, test }) {
    return JSON.stringify([trial, file, test]);
}
/** One for each code. */
function ruleCauses(reasons, kind) {
    const byCode = new Map();
    for (const reason of reasons) {
        const { code, consumer } = reason;
        const cause = byCode.get(code);
        if (cause !== undefined)
            cause.reasons.push(reason);
        else
            byCode.set(code, {
                consumer,
                kind,
                weight: 'verdict' in reason ? reason.verdict : 'excused',
                codes: [code],
                statement: '',
                tests: [],
                reasons: [reason],
                follows: [],
            });
    }
    return [...byCode.values()];
}
/** Tests whose failures say the same, or which come and go together. */
function testCauses(broken) {
    const byKey = new Map();
    for (const test of broken) {
        const key = JSON.stringify([test.weight, test.compared?.class, clusterKey(test)]);
        const cause = byKey.get(key);
        if (cause === undefined) {
            const { consumer, weight } = test;
            const statement = (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_2__/* .failureStatement */ .Y_)(test.text);
            byKey.set(key, {
                consumer,
                kind: 'tests',
                weight,
                codes: [...test.codes],
                statement,
                tests: [test],
                reasons: [],
                follows: [],
            });
        }
        else {
            cause.tests.push(test);
            cause.codes = [...new Set([...cause.codes, ...test.codes])];
        }
    }
    return [...byKey.values()];
}
// Of tests that come and go, the runs in which they failed together say more than their words.
function clusterKey({ compared, file, text }) {
    if (compared !== undefined && /flaky/.test(compared.class))
        return JSON.stringify([file, compared.candidate, compared.baseline]);
    return (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_2__/* .causeKey */ .rI)(text);
}
/** Tests of a file in which the container crashed follow from that. */
function withFollowers(crashes, tests) {
    const [first, ...more] = crashes;
    if (first === undefined)
        return tests;
    const files = new Set(crashes.flatMap(({ reasons }) => reasons.map(fileKey)));
    const follows = tests.flatMap(cause => part(cause, test => files.has(fileKey(test))));
    const left = tests.flatMap(cause => part(cause, test => !files.has(fileKey(test))));
    return [{ ...first, follows: follows.sort(byImportance) }, ...more, ...left];
}
function part(cause, wanted) {
    const tests = cause.tests.filter(wanted);
    return tests.length === 0 ? [] : [{ ...cause, tests }];
}
function fileKey({ trial, file }) {
    return JSON.stringify([trial, file]);
}
const WEIGHTS = { fail: 0, inconclusive: 1, excused: 2 };
function byImportance(a, b) {
    return rank(a) - rank(b) || WEIGHTS[a.weight] - WEIGHTS[b.weight] || sizeOf(b) - sizeOf(a);
}
function rank({ kind, codes, reasons }) {
    if (kind === 'crash')
        return 0;
    const undermines = reasons.some(({ test }) => test === undefined) && codes.some(code => _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .e[code].undermines);
    return undermines ? 1 : 2;
}
/** How many tests, or how often. */
function sizeOf({ tests, reasons }) {
    return tests.length + reasons.length;
}


/***/ }),

/***/ 51715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ pinFacts),
/* harmony export */   PU: () => (/* binding */ VERDICT_SIGNS),
/* harmony export */   X5: () => (/* binding */ containerEnd),
/* harmony export */   dE: () => (/* binding */ containerRows),
/* harmony export */   mw: () => (/* binding */ consumerIncidents),
/* harmony export */   w7: () => (/* binding */ reasonPlace),
/* harmony export */   yv: () => (/* binding */ identityFacts),
/* harmony export */   zH: () => (/* binding */ setUpText)
/* harmony export */ });
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60796);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67713);


// What every report says, each in its own form. All of it may hold foreign text: escape it.
const VERDICT_SIGNS = {
    pass: '✅',
    fail: '❌',
    inconclusive: '⚠️',
    'not-applicable': '➖',
};
/** The identity of the candidate as names and values, for the page and the summary alike. */
function identityFacts(candidate) {
    return [
        ['reference', candidate.reference],
        ['config digest', candidate.configDigest],
        ['image ID of the engine', candidate.engineId],
        ['archive', `sha256:${candidate.archive.sha256}, ${candidate.archive.bytes} bytes`],
        ...originFacts(candidate),
        ...uncommittedFact(candidate),
        ...optionFacts(candidate),
        ['platform', candidate.platform],
        ['tag in the registry', `${candidate.registry.state}: ${candidate.registry.detail}`],
    ];
}
function originFacts({ commit, given }) {
    if (given === undefined)
        return commit === undefined ? [] : [['commit', commit]];
    return [
        ['not built, but given as', given.reference],
        [given.source === 'engine' ? "the engine's ID of it" : 'digest in its registry', given.digest],
    ];
}
function uncommittedFact({ uncommitted = [] }) {
    return uncommitted.length === 0 ? [] : [['uncommitted changes', (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNames */ .EI)(uncommitted, 10)]];
}
function optionFacts({ options = {} }) {
    const { labels = {}, contexts = {}, secrets = [], ssh = [], pull, noCache } = options;
    const pairs = (all) => Object.entries(all).map(([name, value]) => `${name}=${value}`);
    const lists = [
        ['labels', pairs(labels)],
        ['more build contexts', pairs(contexts)],
        ['secrets of the build', secrets],
        ['ssh of the build', ssh],
        ['build', [...(pull ? ['newer base images asked for'] : []), ...(noCache ? ['without a cache'] : [])]],
    ];
    return lists.flatMap(([name, all]) => (all.length === 0 ? [] : [[name, (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNames */ .EI)(all, 20)]]));
}
/** What was asked for, and the commit that it was resolved to. */
function pinFacts({ repository, ref, pin }) {
    return { where: `${repository} ${ref}`, pin: pin ?? 'no pin' };
}
/** Which earlier set-up was put back; undefined where none was. */
function setUpText({ setUp }) {
    if (setUp?.from === undefined)
        return undefined;
    const { pin, made } = setUp.from;
    const what = setUp.state === 'restored' ? 'its set-up restored' : 'its set-up made on top of one';
    return `${what}: kept on ${made} at ${pin}`;
}
/** How a container ended. */
function containerEnd(container) {
    const { started, exitCode, oomKilled, stoppedByRequest } = container;
    if (!started)
        return 'never started';
    if (oomKilled)
        return 'killed for memory';
    const end = exitCode === undefined ? 'still running' : String(exitCode);
    return stoppedByRequest ? `${end}, stopped on request` : end;
}
function consumerIncidents({ evidence }) {
    return evidence.flatMap(({ consumer, incidents }) => incidents.map(incident => ({ ...incident, consumer: consumer.name })));
}
function containerRows(trials, { artifacts }) {
    const known = artifacts ?? new Map();
    return trials.flatMap(trial => trial.files.flatMap(({ file, containers }) => containers.map(one => ({
        ...one,
        file,
        ...(one.log !== undefined && { logPlace: (0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .logPlace */ .ai)(one.log, trial, { artifacts: known }) }),
    }))));
}
/** Where a reason was met: part, file and test, or undefined when it is about the whole trial. */
function reasonPlace({ trial, file, test }) {
    const parts = [trial === undefined ? undefined : `(${trial})`, file, test].filter(part => part !== undefined);
    return parts.length === 0 ? undefined : parts.join(' ');
}


/***/ }),

/***/ 52088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ shortFailure),
/* harmony export */   IG: () => (/* binding */ endOfOutput),
/* harmony export */   Y_: () => (/* binding */ failureStatement),
/* harmony export */   _V: () => (/* binding */ afterStatement),
/* harmony export */   rI: () => (/* binding */ causeKey)
/* harmony export */ });
/* unused harmony export withoutRepeats */
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60796);
/* harmony import */ var _verdict_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72895);


// What a failure's text says, shorter: what repeats goes first, and the ends stay.
const STATEMENT_LINES = 4;
const STATEMENT = 600;
/**
 * What the text says first, on one line. Where its first line only announces what follows (`Expected values to be strictly
 * equal:`), that is part of it.
 */
function failureStatement(text) {
    const lines = [];
    let at = 0;
    while (at < text.length && lines.length < STATEMENT_LINES) {
        const end = text.indexOf('\n', at);
        const line = text.slice(at, end < 0 ? undefined : end).trim();
        at = end < 0 ? text.length : end + 1;
        if (line === '')
            continue;
        lines.push(line);
        if (!/[:,({[]$|^AssertionError$/.test(line.slice(-100)))
            break;
    }
    return withoutRepeats(lines.join(' '), STATEMENT);
}
/** Two tests whose failures say the same, wherever in the tests they are, have the same cause. */
function causeKey(text) {
    return (0,_verdict_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(failureStatement(text));
}
/** A failure's text of at most `limit` characters: frames of libraries and what was said before go first. */
function shortFailure(text, limit) {
    return (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .keepEnds */ .m7)(withoutRepeats(withoutLibraryFrames(text), limit), limit);
}
/** The text without its first line, where that is what the statement says already. */
function afterStatement(text, statement) {
    const [first = '', ...rest] = text.split('\n');
    return first.trim() === statement && rest.length > 0 ? rest.join('\n') : text;
}
// Frames of what the tests use, and not of the tests: JavaScript's, and those of Python with the source line below.
const LIBRARY_FRAME = /^\s+at .{0,400}(?:node_modules|node:internal|node:async)|^\s*File ".{0,400}(?:site-packages|lib\/python3)/;
function withoutLibraryFrames(text) {
    const lines = text.split('\n');
    const kept = [];
    let left = 0;
    for (let at = 0; at < lines.length; at += 1) {
        const line = lines[at] ?? '';
        if (!LIBRARY_FRAME.test(line)) {
            if (left > 0)
                kept.push(`    … ${left} frames of libraries …`);
            left = 0;
            kept.push(line);
            continue;
        }
        left += 1;
        // Python writes the source below the place.
        if (/^\s*File "/.test(line) && /^\s{4}/.test(lines[at + 1] ?? ''))
            at += 1;
    }
    return [...kept, ...(left > 0 ? [`    … ${left} frames of libraries …`] : [])].join('\n');
}
/** Characters of what was said before that are enough to know it again. */
const KNOWN = 32;
const SHORTEST = 80;
/**
 * A text without what it has said before, as long as it is over the limit: of two long values that an assertion compares, the
 * second keeps what it has of its own. In one pass over the text.
 */
function withoutRepeats(text, limit) {
    if (text.length <= limit)
        return text;
    const first = new Map();
    const kept = [];
    let from = 0;
    let at = 0;
    while (at + KNOWN <= text.length) {
        const known = text.slice(at, at + KNOWN);
        const before = first.get(known);
        const length = before === undefined ? 0 : sharedLength(text, before, at);
        if (length >= SHORTEST) {
            kept.push(text.slice(from, at + 16), ' … ');
            from = at + length - 16;
            at = from;
        }
        if (before === undefined)
            first.set(known, at);
        at += 1;
    }
    return kept.join('') + text.slice(from);
}
function sharedLength(text, before, at) {
    let length = 0;
    const most = Math.min(at - before, text.length - at);
    while (length < most && text.charCodeAt(before + length) === text.charCodeAt(at + length))
        length += 1;
    return length;
}
/** The last lines that a test printed. */
function endOfOutput(text) {
    return (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .keepEnds */ .m7)((0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLines */ .w$)(text, 15).join('\n'), 2_000);
}


/***/ }),

/***/ 17210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ signedHeadline),
/* harmony export */   ge: () => (/* binding */ verdictHeadline),
/* harmony export */   pf: () => (/* binding */ comparisonLines),
/* harmony export */   uA: () => (/* binding */ shownImageName)
/* harmony export */ });
/* unused harmony export publishedName */
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26064);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60796);
/* harmony import */ var _verdict_moved_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65732);
/* harmony import */ var _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94018);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54486);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36850);






// The answer in one sentence: what broke, for whom, whose fault it is. It may hold foreign text.
const NAMES_SHOWN = 5;
/** What the verdict means for this run, in one sentence. */
function verdictHeadline(result) {
    const { judgement, notApplicable } = result;
    const { verdict, consumers } = judgement;
    const own = consumers.filter(consumer => consumer.verdict === verdict);
    const names = (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNames */ .EI)(own.map(({ name }) => name), NAMES_SHOWN);
    switch (verdict) {
        case 'pass':
            return (excusedSentence(result) ?? `${shownImageName(result)} works with ${names}: ${passedTests(result)}.`);
        case 'fail':
            return `${shownImageName(result)} breaks ${breaks(own, result)}.`;
        case 'inconclusive':
            return own.length === 0
                ? 'No consumer was judged, so nothing is known about the candidate.'
                : `Nobody can say whether ${shownImageName(result)} works with ${names}: ${whyNotSaid(own, result)}`;
        case 'not-applicable':
            return notApplicable ?? 'The gate does not apply to this change.';
    }
}
/** With a sign of its own where the verdict's would hide that something fails. */
function signedHeadline(result) {
    const isExcused = result.judgement.verdict === 'pass' && excusedSentence(result) !== undefined;
    return `${isExcused ? '⚠️ ' : ''}${verdictHeadline(result)}`;
}
/** How a reader calls the image: without the registry, and with what makes it no release. */
function shownImageName({ candidates }) {
    const [first] = candidates;
    const name = first?.repository.split('/').at(-1) || 'The candidate';
    if (first?.given !== undefined)
        return `${name}, given as ${first.given.reference},`;
    const isDirty = candidates.some(({ uncommitted }) => uncommitted !== undefined);
    return isDirty ? `${name}, which has uncommitted changes,` : name;
}
function passedTests({ evidence }) {
    const cases = (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .candidateTrials */ .Fr)(evidence).flatMap(({ files }) => files.flatMap(({ report }) => report.cases));
    return `${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(cases.filter(({ outcome }) => outcome === 'passed').length, 'test')} passed on it`;
}
/** `sam-cli: 36 of 40 tests failed`, for each consumer that it breaks. */
function breaks(consumers, result) {
    const each = consumers
        .slice(0, NAMES_SHOWN)
        .map(consumer => ({ consumer, how: howBroken(consumer, result) }));
    const left = consumers.length - each.length;
    const [only, ...others] = each;
    if (only !== undefined && others.length === 0)
        return `${only.consumer.name}: ${only.how}`;
    const list = each.map(({ consumer, how }) => `${consumer.name} (${how})`).join(', ');
    return left > 0 ? `${list} and ${left} more` : list;
}
function howBroken(consumer, { evidence }) {
    const broken = (0,_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .testsOfCauses */ .j)((0,_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .consumerCauses */ .rb)(consumer, evidence));
    const counting = broken.filter(({ weight, test }) => weight === 'fail' && test !== undefined);
    const total = ranTests(consumer, evidence);
    const crash = (0,_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .consumerCauses */ .rb)(consumer, evidence).find(({ kind }) => kind === 'crash');
    const failed = counting.length === 0 ? undefined : `${counting.length} of ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(total, 'test')} failed`;
    if (crash !== undefined)
        return [crashWords(crash), failed].filter(one => one !== undefined).join(', and ');
    if (failed === undefined)
        return meaningOf(consumer);
    const isCompared = counting.every(({ compared }) => compared?.class === 'newly-broken');
    if (!isCompared)
        return `${failed}${alsoBroken(broken)}`;
    const which = counting.length === 1 ? 'which passes' : 'all of which pass';
    return `${counting.length} of ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(total, 'test')}, ${which} on ${publishedName(consumer)}${alsoBroken(broken)}`;
}
function alsoBroken(broken) {
    const excused = broken.filter(({ weight, codes }) => weight === 'excused' && codes.length > 0).length;
    return excused === 0 ? '' : `; ${excused} more ${excused === 1 ? 'is' : 'are'} not held against it`;
}
/** How the published image is called: by its tag, as its users do. */
function publishedName(consumer) {
    const reference = consumer.baseline?.state === 'used' ? consumer.baseline.reference : undefined;
    const tag = reference?.includes('@') === false ? reference.split('/').at(-1)?.split(':')[1] : undefined;
    return tag === undefined || tag === 'latest' ? 'the published image' : `the published ${tag}`;
}
const CRASH_WORDS = {
    'container-crashed': 'its container crashed',
    'container-out-of-memory': 'its container was killed for memory',
    'nothing-to-run': 'its container has nothing to run',
    'container-refused': 'its container could not be started',
};
function crashWords({ codes }) {
    return CRASH_WORDS[codes[0] ?? ''] ?? 'its container crashed';
}
function meaningOf(consumer) {
    const reason = consumer.reasons.find(({ verdict }) => verdict === 'fail');
    return reason === undefined ? 'see the reasons' : withoutStop(_verdict_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASONS */ .e[reason.code].meaning);
}
/** How many tests ran against the candidate. */
function ranTests({ name }, evidence) {
    return (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .candidateTrials */ .Fr)(evidence)
        .filter(({ consumer }) => consumer.name === name)
        .flatMap(({ files }) => files.flatMap(({ report }) => report.cases))
        .filter(test => test.outcome === 'passed' || (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(test)).length;
}
/** A pass in spite of failed tests: then it is not the image. */
function excusedSentence({ judgement, evidence }) {
    const all = judgement.consumers.flatMap(consumer => {
        const tests = (0,_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .testsOfCauses */ .j)((0,_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .consumerCauses */ .rb)(consumer, evidence)).filter(({ weight }) => weight === 'excused');
        return EXCUSES.flatMap(({ code, how }) => {
            const own = tests.filter(({ codes }) => codes[0] === code);
            if (own.length === 0)
                return [];
            return [
                `${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(own.length, 'test')} of ${consumer.name} ${own.length === 1 ? singular(how) : how}`,
            ];
        });
    });
    return all.length === 0 ? undefined : `Not the image: ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNames */ .EI)(all, NAMES_SHOWN)}.`;
}
const EXCUSES = [
    { code: 'already-broken', how: 'fail on the published image too' },
    { code: 'flaky', how: 'come and go on both images' },
    { code: 'waived', how: 'fail as the file of waivers says' },
];
function singular(how) {
    return how.replace(/^come and go/, 'comes and goes').replace(/^fail/, 'fails');
}
/** The first of what keeps a reader from knowing. */
function whyNotSaid(consumers, { evidence }) {
    const [cause] = consumers.flatMap(consumer => (0,_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .consumerCauses */ .rb)(consumer, evidence));
    const code = cause?.codes[0];
    if (code === undefined)
        return 'no reason was recorded.';
    const meaning = _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASONS */ .e[code].meaning;
    return meaning.charAt(0).toLowerCase() + meaning.slice(1);
}
function withoutStop(sentence) {
    const short = sentence.replace(/\.$/, '');
    return short.charAt(0).toLowerCase() + short.slice(1);
}
/** What stands below the headline: whether the published image was tried, and what has moved since the last green. */
function comparisonLines({ judgement }) {
    return judgement.consumers.flatMap(consumer => [
        ...baselineLines(consumer),
        ...(consumer.moved === undefined ? [] : [(0,_verdict_moved_js__WEBPACK_IMPORTED_MODULE_5__/* .movedLine */ .a)(consumer.moved)]),
    ]);
}
/** A test holds that the simulation stays within it. */
const RATE = ' Where nothing has changed and 5 % of the tests are flaky, a comparison ends in `fail` in at most 1 of 100 runs (docs/error-rate.md).';
function baselineLines({ baseline, name, verdict }) {
    if (baseline?.state === 'unavailable')
        return [`${name}: the published image could not be tried, so every failure counts: ${baseline.detail}`];
    if (baseline?.state === 'used')
        return [
            `${name}: compared with ${baseline.reference} (${baseline.digest.slice(0, 19)}…).${verdict === 'fail' ? RATE : ''}`,
        ];
    if (verdict !== 'fail')
        return [];
    return [
        `${name}: nobody looked whether the same tests pass on the published image; \`baseline: latest\` in the configuration does.`,
    ];
}


/***/ }),

/***/ 87675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ez: () => (/* binding */ comparedTexts),
/* harmony export */   Mh: () => (/* binding */ runMarks),
/* harmony export */   T_: () => (/* binding */ MARKS_LEGEND)
/* harmony export */ });
// A test on the published image beside the same test on the candidate.
const MARKS = {
    passed: '✓',
    failed: '✗',
    skipped: '–',
    absent: '·',
};
/** What the marks mean, for a reader who sees them first. */
const MARKS_LEGEND = '✓ passed, ✗ failed, – skipped, · not there; one mark for each run';
/** The runs of a test on both images as marks; undefined where the published one was not tried. */
function runMarks({ compared }) {
    if (compared === undefined)
        return undefined;
    const text = (marks) => marks.map(mark => MARKS[mark]).join('') || '·';
    return { published: text(compared.baseline), candidate: text(compared.candidate) };
}
const LINES_COMPARED = 200;
/**
 * The lines of two failure texts in one list: those that both have once, and between them what each has of its own.
 * Undefined where they are the same, or one of them is not there.
 */
function comparedTexts(published, candidate) {
    if (published === undefined || published.trim() === '' || candidate.trim() === '')
        return undefined;
    const a = published.trim().split('\n').slice(0, LINES_COMPARED);
    const b = candidate.trim().split('\n').slice(0, LINES_COMPARED);
    const common = commonLines(a, b);
    const lines = [];
    let [left, right] = [0, 0];
    while (left < a.length || right < b.length) {
        const [one = '', two = ''] = [a[left], b[right]];
        if (left < a.length && right < b.length && one === two) {
            lines.push({ side: 'both', text: two });
            left += 1;
            right += 1;
        }
        else if (left < a.length && (right >= b.length || common(left + 1, right) >= common(left, right + 1))) {
            lines.push({ side: 'published', text: one });
            left += 1;
        }
        else {
            lines.push({ side: 'candidate', text: two });
            right += 1;
        }
    }
    return lines.some(({ side }) => side !== 'both') ? lines : undefined;
}
/** How many lines two texts have in common from these lines on, in the same order. */
function commonLines(a, b) {
    const width = b.length + 1;
    const table = new Uint16Array((a.length + 1) * width);
    const at = (left, right) => table[left * width + right] ?? 0;
    for (let left = a.length - 1; left >= 0; left -= 1)
        for (let right = b.length - 1; right >= 0; right -= 1)
            table[left * width + right] =
                a[left] === b[right]
                    ? 1 + at(left + 1, right + 1)
                    : Math.max(at(left + 1, right), at(left, right + 1));
    return at;
}


/***/ }),

/***/ 72895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint),
/* harmony export */   o: () => (/* binding */ normalizedFailure)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** What two runs of one failure differ in, and what stands in its place. In this order; each is linear in the text. */
const NOISE = [
    // The names of the run's images and folders differ between the arms.
    [/\bpr-[0-9a-f]{7,64}(?:-dirty|-baseline|-control|-s\d{1,4}){0,3}(?![\w-])/g, '<tag>'],
    [/\bround-\d{1,4}-(?:baseline|candidate)\b/g, '<round>'],
    [/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi, '<uuid>'],
    [/\b\d{4}-\d\d-\d\d[T _]\d\d:\d\d(?::\d\d)?(?:[.,]\d{1,9})?(?: ?(?:Z|UTC|[+-]\d\d:?\d\d)\b)?/g, '<time>'],
    [
        /\b(?:[A-Z][a-z]{2}, )?\d{1,2}[ /-][A-Z][a-z]{2}[ /-]\d{4}[ :]\d\d:\d\d:\d\d(?: (?:GMT|UTC|[+-]\d{4}))?/g,
        '<time>',
    ],
    [/\b\d{1,2}:\d\d:\d\d(?:[.,]\d{1,9})?\b/g, '<time>'],
    [
        /(?:[A-Z]:\\Users\\[^\s\\"']{1,100}\\AppData\\Local\\Temp|(?:\/private)?\/var\/folders|(?:\/var)?\/tmp)[\\/][^\s"'`:,;)\]}>]{1,400}/g,
        '<tmp>',
    ],
    [/\b(?:\d{1,3}\.){3}\d{1,3}\b/g, '<ip>'],
    [/(<ip>|\blocalhost|\[::1?\]|:\/\/[\w.-]{1,253}):\d{2,5}\b/g, '$1:<port>'],
    [/(<ip>|\blocalhost)(['"]?, ?)\d{2,5}\b/g, '$1$2<port>'],
    [/\b(port)([ =:'"#]{1,3})\d{2,5}\b/gi, '$1$2<port>'],
    [/\b(pid)([ =:]{1,3})\d{1,7}\b/gi, '$1$2<pid>'],
    [/\b0x[0-9a-f]{6,16}\b/gi, '<address>'],
    // Identifiers of containers and images; a number alone is none, and neither is a word.
    [/\b(?=[a-f]{0,64}\d)(?=\d{0,64}[a-f])[0-9a-f]{12,64}\b/g, '<hex>'],
    [/\b\d{1,4}h ?\d{1,2}m(?: ?\d{1,2}(?:\.\d{1,9})?s)?\b|\b\d{1,4}m ?\d{1,2}(?:\.\d{1,9})?s\b/g, '<duration>'],
    [/\b\d{1,9}(?:\.\d{1,12})? ?(?:ns|µs|us|ms|s|secs?|seconds?|milliseconds?|minutes?)\b/g, '<duration>'],
    // Seconds, milliseconds or nanoseconds since 1970.
    [/\b1\d{9}(?:\d{3}|\d{6}|\d{9})?(?:\.\d{1,9})?\b/g, '<time>'],
];
/** Where in a file; another version of the consumer has the same failure elsewhere. */
const PLACES = [
    [/(\.[A-Za-z]{1,5}):\d{1,7}(?::\d{1,7})?\b/g, '$1:<line>'],
    [/\b(lines?) \d{1,7}\b/gi, '$1 <line>'],
];
/** A line of a stack in Node.js itself: which of them are there depends on what came first in that run. */
const RUNTIME_FRAME = /^at (?:.{1,200} )?\(?node:/;
/** Characters of a normalised text that count, at each of its ends: a report's reader cuts long texts in the middle. */
const COMPARED = 1_200;
const NAMED = /^[\s\w.$-]{0,100}?\b([A-Za-z_][\w.$]{0,80}(?:Error|Exception|Failure|Timeout|Fault))\b/;
/**
 * A failure's text without what two runs of the same failure differ in: times, ports, identifiers, addresses, temporary
 * paths, the names of the run. The numbers of an assertion and of lines stay, so `1 != 0` is another failure than `2 != 0`.
 */
function normalizedFailure(text) {
    const lines = replaceAll(text, NOISE)
        .split(/\r?\n|\r/)
        .map(line => line.replace(/[ \t]+/g, ' ').trim())
        .filter(line => line !== '' && !RUNTIME_FRAME.test(line));
    const whole = lines.join('\n');
    return whole.length <= 2 * COMPARED ? whole : `${whole.slice(0, COMPARED)}\n…\n${whole.slice(-COMPARED)}`;
}
/**
 * What a failure is known by, also where the consumer moved on: the type that its text names, and a digest of the
 * normalised text without the numbers of lines. `AssertionError-9f86d081884c7d65`; without a type `failure-…`.
 */
function fingerprint(text) {
    const normalized = normalizedFailure(text);
    const type = NAMED.exec(normalized)?.[1]?.split('.').at(-1) ?? 'failure';
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(replaceAll(normalized, PLACES)).digest('hex');
    return `${type}-${digest.slice(0, 16)}`;
}
function replaceAll(text, pairs) {
    return pairs.reduce((left, [pattern, place]) => left.replace(pattern, place), text);
}


/***/ })

};
