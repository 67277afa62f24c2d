export const id = 5201;
export const ids = [5201];
export const modules = {

/***/ 82394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ fileStem),
/* harmony export */   FT: () => (/* binding */ renewWorkspace),
/* harmony export */   RG: () => (/* binding */ copyFolders),
/* harmony export */   WQ: () => (/* binding */ makeWorkspace),
/* harmony export */   YS: () => (/* binding */ snapshotWorkspace),
/* harmony export */   j: () => (/* binding */ clearWorkspace),
/* harmony export */   kW: () => (/* binding */ consumerEnvironment),
/* harmony export */   m3: () => (/* binding */ restoreWorkspace),
/* harmony export */   m_: () => (/* binding */ placeholderValues)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_placeholders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55156);
/* harmony import */ var _process_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21178);
/* harmony import */ var _process_execute_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2367);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80604);
/* harmony import */ var _shared_failure_causes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10290);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82140);








async function makeWorkspace(work, evidence) {
    const workspace = {
        checkout: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(work, 'checkout'),
        home: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(work, 'home'),
        tmp: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(work, 'tmp'),
        scratch: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(work, 'scratch'),
        snapshot: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(work, 'snapshot'),
        reports: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(work, 'reports'),
        evidence,
        logs: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(evidence, 'logs'),
    };
    const { checkout: _, ...folders } = workspace;
    for (const folder of Object.values(folders))
        await (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_7__/* .makeFolder */ .fc)(folder);
    return workspace;
}
/** A name for the log and the report of a file or a step: readable, unique by its number, one path segment. */
function fileStem(index, name) {
    const readable = name.replace(/[^\w.-]+/g, '_').slice(-60);
    return `${String(index).padStart(2, '0')}-${readable}`;
}
/**
 * Keeps a copy of what the set-up has made. Another run must fail because of its image, and not because one before it has
 * left something in its way.
 *
 * @throws IncidentError when there is no room for it
 */
async function snapshotWorkspace({ checkout, home, snapshot }, context) {
    await copyFolders([checkout, home], snapshot, context);
}
/**
 * Where the file system can share the content of files, cp lets it, and the copy costs next to nothing.
 *
 * @throws IncidentError when there is no room for it
 */
async function copyFolders(folders, to, { env, signal }) {
    const args = ['-a', '--', ...folders, to];
    const ended = await (0,_process_execute_js__WEBPACK_IMPORTED_MODULE_4__/* .captureOutput */ .Q9)({ program: 'cp', args, cwd: to, env: (0,_process_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .allowedEnvironment */ .m0)(env, [], {}) }, { signal });
    if (ended.cancelled)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .IncidentError */ .x1('cancelled', 'cancelled while the checkout was copied');
    if (ended.exitCode === 0)
        return;
    const said = ended.startError?.message ?? ended.stderr.slice(-500).trim();
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .IncidentError */ .x1((0,_shared_failure_causes_js__WEBPACK_IMPORTED_MODULE_6__/* .classifyFailure */ .XE)(said) ?? 'internal-error', `the checkout cannot be copied: ${said}`);
}
/**
 * Puts the copy itself where the original was: programs that were installed there know its path. To be called once, at the
 * last.
 */
async function restoreWorkspace(workspace) {
    const { checkout, home, snapshot } = workspace;
    await putAside(workspace);
    for (const folder of [checkout, home])
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(snapshot, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder)), folder);
}
/**
 * Puts a copy of the copy where the original was.
 *
 * @throws IncidentError when there is no room for it
 */
async function renewWorkspace(workspace, context) {
    const { checkout, home, snapshot } = workspace;
    const used = await putAside(workspace);
    // Containers may have left files in it that only root can remove: those wait for the end of the run.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(used, { recursive: true, force: true }).catch(() => undefined);
    const kept = [checkout, home].map(folder => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(snapshot, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder)));
    await copyFolders(kept, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(checkout), context);
}
/** Empties the workspace of a consumer whose set-up has failed, for a new checkout. */
async function clearWorkspace(workspace) {
    const used = await putAside(workspace);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(used, { recursive: true, force: true }).catch(() => undefined);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(workspace.home);
}
/** Moves what was used out of the way, and gives the place of the temporary files an empty folder. */
async function putAside({ checkout, home, tmp, snapshot }) {
    const used = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(snapshot, 'used-'));
    for (const folder of [checkout, home, tmp])
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(used, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder)));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(tmp);
    return used;
}
/** The placeholders that hold for the whole trial; `{report}` and `{file}` come with each file. */
function placeholderValues(context) {
    const { image, workspace, trial, ports } = context;
    return { image: image.reference, tag: image.tag, workdir: workspace.checkout, trial, ...ports };
}
/**
 * The environment of a consumer's processes. The variable that selects the image and the marks
 * come last, so that nothing in the configuration can change them or take them away. `perFile` is empty during set-up.
 */
function consumerEnvironment(config, context, perFile = { file: '', report: '' }) {
    const values = { ...placeholderValues(context), ...perFile };
    const configured = Object.entries(config.env).map(([name, text]) => [name, (0,_config_placeholders_js__WEBPACK_IMPORTED_MODULE_2__/* .fillPlaceholders */ .Ct)(text, values)]);
    const { name, value } = config.imageVariable;
    const theirs = (0,_process_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .allowedEnvironment */ .m0)(context.env, config.passEnv, {
        HOME: context.workspace.home,
        TMPDIR: context.workspace.tmp,
        ...(context.dockerHost !== undefined && { DOCKER_HOST: context.dockerHost }),
        ...Object.fromEntries(configured),
    });
    if (context.gateway !== undefined && !('DOCKER_HOST' in config.env)) {
        for (const name of ['DOCKER_TLS_VERIFY', 'DOCKER_CERT_PATH', 'DOCKER_CONTEXT'])
            delete theirs[name];
        theirs['DOCKER_HOST'] = context.gateway;
    }
    for (const unset of config.exclusive.unset)
        delete theirs[unset];
    return {
        ...theirs,
        [name]: value === 'tag' ? context.image.tag : context.image.reference,
        [_process_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_MARK */ .GT]: context.run,
        [_process_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .TRIAL_MARK */ .dU]: context.trial,
    };
}


/***/ }),

/***/ 80278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ setUpConsumer)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _process_execute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2367);
/* harmony import */ var _process_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51152);
/* harmony import */ var _process_processes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14618);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80604);
/* harmony import */ var _shared_failure_causes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10290);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60796);
/* harmony import */ var _consumer_context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82394);








/** Runs the consumer's set-up steps, each in a shell of its own that stops at the first failure. */
async function setUpConsumer(config, context) {
    for (const [index, step] of config.setup.entries()) {
        const log = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context.workspace.logs, `${(0,_consumer_context_js__WEBPACK_IMPORTED_MODULE_6__/* .fileStem */ .E8)(index + 1, 'set-up')}.log`);
        const tail = new _process_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .LastLines */ .U();
        const ended = await runStep(step, log, context, tail);
        // A step may leave a server behind, but not into the trial, where nobody would know of it.
        await (0,_process_processes_js__WEBPACK_IMPORTED_MODULE_3__/* .killTrial */ .tN)(context.trial);
        const failure = stepFailure(step, ended, tail);
        if (failure)
            throw failure;
    }
}
function runStep(step, log, context, tail) {
    const command = {
        program: 'bash',
        args: ['-euo', 'pipefail', '-c', step.run],
        cwd: context.workspace.checkout,
        env: context.env,
    };
    return (0,_process_execute_js__WEBPACK_IMPORTED_MODULE_1__/* .runCommand */ .d1)(command, {
        signal: context.signal,
        timeoutMs: step.timeoutMs,
        log,
        onOutput: chunk => {
            tail.add(chunk);
            return context.onOutput(chunk);
        },
    });
}
function stepFailure(step, ended, tail) {
    const name = `the set-up step '${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_7__/* .firstLine */ .TM)(step.run, 80)}'`;
    if (ended.cancelled)
        return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .IncidentError */ .x1('cancelled', `cancelled during ${name}`);
    if (ended.timedOut)
        return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .IncidentError */ .x1('setup-timed-out', `${name} did not end within ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_7__/* .formatSeconds */ .Xo)(step.timeoutMs)}`);
    if (ended.logError) {
        const { message } = ended.logError;
        const kind = (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFailureKind */ .Ex)(ended.logError);
        return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .IncidentError */ .x1(kind, `the log of ${name} cannot be written: ${message}`);
    }
    if (ended.exitCode === 0)
        return undefined;
    const words = tail.text();
    const end = words === '' ? ', without a word' : `; its last lines:\n${words}`;
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .IncidentError */ .x1((0,_shared_failure_causes_js__WEBPACK_IMPORTED_MODULE_5__/* .classifyFailure */ .XE)(words, ended.exitCode) ?? 'setup-failed', `${name} ${(0,_process_execute_js__WEBPACK_IMPORTED_MODULE_1__/* .howEnded */ .f2)(ended)}${end}`);
}


/***/ }),

/***/ 75493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zx: () => (/* binding */ changedLater),
  tL: () => (/* binding */ readReport),
  oh: () => (/* binding */ readReports),
  Vq: () => (/* binding */ reportWithout)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(80604);
// EXTERNAL MODULE: ./build/src/shared/files.js
var files = __webpack_require__(82140);
// EXTERNAL MODULE: ./build/src/evidence.js
var evidence = __webpack_require__(26064);
// EXTERNAL MODULE: ./build/src/test-reports/test-report-parser.js
var test_report_parser = __webpack_require__(7765);
;// CONCATENATED MODULE: ./build/src/test-reports/junit/dialect.js

// Mocha lets two tests have one title, and never shows two attempts of one: a run again is the event `retry`
// (mocha/lib/runner.js), which neither mocha/lib/reporters/xunit.js nor mocha-junit-reporter/index.js writes.
const BY_ROOT = new Map([
    ['testsuites vitest tests', 'vitest'],
    ['testsuites jest tests', 'jest'],
    ['testsuites Mocha Tests', 'mocha'],
    ['testsuite Mocha Tests', 'mocha'],
]);
/** Decides from the root and the first element in it. */
function dialectOf({ name, attributes }, first) {
    const isBare = Object.keys(attributes).length === 0;
    if (name !== 'testsuites' || !isBare)
        return BY_ROOT.get(`${name} ${attributes['name']}`) ?? 'other';
    const isNode = first.name === 'testcase' || first.attributes['disabled'] !== undefined;
    return isNode ? 'node' : 'other';
}
/**
 * Whether the tests of one file ran one after the other, and stand in that order: so do pytest (without xdist), Node's runner
 * and Mocha. gotestsum writes failures first; Jest and Vitest run files side by side.
 *
 * @param suite the name of the first `<testsuite>`
 */
function runsInOrder(dialect, suite) {
    return dialect === 'node' || dialect === 'mocha' || (dialect === 'other' && suite === 'pytest');
}
/** Whether two cases of one name can be two tests. */
function mayRepeat(dialect) {
    return dialect !== 'other';
}
const SCRIPT = /\.[cm]?[jt]sx?$/;
const ABSOLUTE = /^(\/|[A-Za-z]:[\\/])/;
/** `<class or suites>::<name>`, or the name alone; the table above shows it per dialect. */
function testId(raw, dialect) {
    if (isFileItself(raw, dialect))
        return (0,test_report_parser/* cleanName */.$t)(raw.name.split(/[\\/]/).at(-1) ?? raw.name);
    const name = (0,test_report_parser/* cleanName */.$t)(raw.name) || '(unnamed)';
    const path = (0,test_report_parser/* cleanName */.$t)(pathOf(raw, dialect));
    // jest-junit writes the whole title into both.
    return path === '' || path === name ? name : `${path}::${name}`;
}
function pathOf(raw, dialect) {
    const suite = raw.suite ?? '';
    return dialect === 'node' ? suite : raw.classname || suite;
}
/**
 * Node's runner writes a case named after the file when the file holds no test, or ends with a failure of
 * its own. Node 24 says which file (`file`); Node 20 does not, and uses the absolute path as the name.
 */
function isFileItself(raw, dialect) {
    if (dialect !== 'node' || raw.suite !== undefined)
        return false;
    if (raw.file !== undefined)
        return raw.file === raw.name || raw.file.endsWith(`/${raw.name}`);
    return SCRIPT.test(raw.name) && (ABSOLUTE.test(raw.name) || !/\s/.test(raw.name));
}

;// CONCATENATED MODULE: ./build/src/test-reports/junit/meanings.js
const says = (outcome, attempt = false) => ({ outcome, attempt });
// Surefire and cargo-nextest write the attempts of a test as elements of its case; old versions of pytest-rerunfailures, too.
const ELEMENTS = new Map([
    ['failure', says('failed')],
    ['failed', says('failed')],
    ['error', says('errored')],
    ['skipped', says('skipped')],
    ['flakyfailure', says('failed', true)],
    ['flakyerror', says('errored', true)],
    ['rerunfailure', says('failed', true)],
    ['rerunerror', says('errored', true)],
    ['rerun', says('passed', true)],
    ['retry', says('passed', true)],
]);
const BROKEN_ELEMENT = /(fail|failed|failure|error|errored|broken|crash|crashed|aborted|time-?out|timedout|panic)$/;
/**
 * What an element in a case says about it, by its name in lower case; undefined for all that say nothing. A name that ends
 * like that of a failure is one: a tool that calls it `assertionError` must not pass for that.
 */
function meaningOfElement(name) {
    return ELEMENTS.get(name) ?? (BROKEN_ELEMENT.test(name) ? says('errored') : undefined);
}
const STATES = new Map(Object.entries({
    'complete completed done executed expected finished fixed ok okay pass passed run success successful succeeded true yes': says('passed'),
    'fail failed failing failure false ko no nok notok unexpected unsuccessful': says('failed'),
    'abort aborted broken canceled cancelled crash crashed error errored interrupted invalid killed panic panicked timedout timeout undefined': says('errored'),
    'blocked deselected disabled excluded filtered ignored inconclusive notexecuted notrun pending skip skipped suppressed todo untested': says('skipped'),
    'flaky unstable': says('passed', true),
}).flatMap(([words, meaning]) => words.split(' ').map(word => [word, meaning])));
/** Names of attributes and elements that hold a state; of the first two every tool that writes them says what became of the test. */
const STRICT = new Set(['status', 'result']);
const STATE_NAMES = new Set([...STRICT, 'outcome', 'state', 'conclusion', 'verdict']);
function holdsState(name) {
    return STATE_NAMES.has(name);
}
/** What a state says; undefined for nothing, and for a word that is not known. Numbers mean success to one tool and failure to another. */
function meaningOfState(state) {
    return STATES.get(plainWord(state));
}
/** True for a state of a case that nobody here knows: whether that is a pass cannot be said. */
function isUnknownState(name, state) {
    const word = plainWord(state);
    return STRICT.has(name) && word !== '' && !/^[\d.]+$/.test(word) && !STATES.has(word);
}
function plainWord(state) {
    return state.toLowerCase().replace(/[\s_-]+/g, '');
}
/** Attributes that say yes or no, or count: what they say about a case when they say yes, and when they say no. */
const FLAGS = new Map(Object.entries({
    'ok passed success successful succeeded': { no: says('failed') },
    'broken crashed error errored errors failed failure failures timedout': { yes: says('failed') },
    'disabled ignored pending skipped': { yes: says('skipped') },
    executed: { no: says('skipped') },
    'flaky flakes reruns': { yes: says('passed', true) },
}).flatMap(([names, meaning]) => names.split(' ').map(name => [name, meaning])));
const NO = /^(0+|false|no|none)$/;
/** What an attribute of a case says about it, by its name in lower case; undefined for all that say nothing. */
function meaningOfAttribute(name, value) {
    if (holdsState(name))
        return meaningOfState(value);
    const text = plainWord(value);
    const flag = text === '' ? undefined : FLAGS.get(name);
    return NO.test(text) ? flag?.no : flag?.yes;
}
// A failed assertion says more about the candidate than a tear-down that broke after it.
const BY_SEVERITY = ['passed', 'xfailed', 'skipped', 'errored', 'failed'];
/** The one that stands where a test has both. */
function worst(a, b) {
    return BY_SEVERITY.indexOf(a) >= BY_SEVERITY.indexOf(b) ? a : b;
}

;// CONCATENATED MODULE: ./build/src/test-reports/junit/totals.js

/** The number that an attribute holds; 0 where it holds none, or one below. Surefire groups thousands with a comma. */
function amountIn(attribute) {
    const amount = Number(attribute?.replaceAll(',', ''));
    return Number.isFinite(amount) && amount > 0 ? amount : 0;
}
/**
 * What the suites of a report say of themselves. Totals make no test: they are only held against the cases, where they tell
 * of something that no case shows. Karma counts a browser that was lost that way.
 */
class ReportTotals {
    #wrong;
    #tests = 0;
    #skipped = 0;
    /** Depth of the outermost suite that counts its tests: those inside of it are counted by it. */
    #countedAt;
    #countsMore = false;
    #countsUnselected = false;
    #first = true;
    open({ name, attributes, depth }) {
        this.#wrong ??= wrongIn(attributes);
        // mocha-junit-reporter counts what `--grep` leaves out, too: its index.js, `suite.tests.length`.
        this.#countsUnselected ||= name === 'testsuites' && attributes['name'] === 'Mocha Tests';
        if (name === 'testsuite' && this.#first) {
            this.#first = false;
            this.#countsMore = countsMoreThanCases(attributes);
        }
        if (this.#countedAt !== undefined || attributes['tests'] === undefined)
            return;
        this.#countedAt = depth;
        this.#tests += amountIn(attributes['tests']);
        this.#skipped += Math.max(amountIn(attributes['skipped']), amountIn(attributes['disabled']));
    }
    close(depth) {
        if (depth === this.#countedAt)
            this.#countedAt = undefined;
    }
    /** What they tell of, and no case shows; undefined for nothing. */
    problem({ tests, skipped, tellsOfTrouble }) {
        if (tellsOfTrouble)
            return undefined;
        if (this.#wrong !== undefined)
            return `the totals say ${this.#wrong}, and no test says which`;
        if (this.#countsMore)
            return undefined;
        if (this.#tests > tests && !this.#countsUnselected)
            return `the totals say ${amount(this.#tests, 'test')}, and the report shows ${tests}`;
        if (this.#skipped > skipped)
            return `the totals say ${amount(this.#skipped, 'skipped test')}, and the report shows ${skipped}`;
        return undefined;
    }
}
/** What a suite, or the whole report, says has gone wrong; undefined for nothing. */
function wrongIn(attributes) {
    const counts = ['failure', 'error', 'flake']
        .map(noun => ({ noun, count: amountIn(attributes[`${noun}s`]) }))
        .filter(({ count }) => count > 0)
        .map(({ noun, count }) => amount(count, noun));
    if (counts.length > 0)
        return counts.join(' and ');
    const state = Object.entries(attributes).find(([name, value = '']) => isState(name) && isBad(meaningOfAttribute(name, value)?.outcome));
    return state && `${state[0]}="${state[1]}"`;
}
function isState(name) {
    return !['failures', 'errors', 'skipped', 'disabled', 'ignored', 'pending'].includes(name);
}
function isBad(outcome) {
    return outcome === 'failed' || outcome === 'errored';
}
/**
 * Tools whose totals count something else than cases: pytest counts subtests (junitxml.py, `stats`), Catch2 and doctest count
 * assertions (catch_reporter_junit.cpp writes the host `tbd`; doctest.cpp, JUnitReporter). Each is known by what it writes.
 */
function countsMoreThanCases(suite) {
    const names = Object.keys(suite).join(' ');
    const isPytest = names === 'name errors failures skipped tests time timestamp hostname';
    const isDoctest = /^name errors failures tests( time timestamp)?( doctest_version)?$/.test(names);
    return isPytest || isDoctest || suite['hostname'] === 'tbd';
}
function amount(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./build/src/test-reports/junit/cases.js





/** Gradle writes what a class printed beside its tests, and so do others. */
const OF_SUITE = '(printed in the suite, and the report does not say by which of its tests)';
/** The tests of a file or of several, in their order, with the attempts of one test put together. */
class CaseList {
    #entries = [];
    /** By the key, and by the key in a suite. */
    #byKey = new Map();
    #failedKeys = new Set();
    /** By the number of the suite: its first failed test, or undefined where a failed one has output of its own. */
    #silent = new Map();
    add(raw, dialect) {
        // The runner counts a file without a test as a test that passed.
        if (raw.outcome === 'passed' && isFileItself(raw, dialect))
            return;
        const key = mayRepeat(dialect) ? undefined : `${raw.suite}\0${raw.classname}\0${raw.name}`;
        const { suiteNumber } = raw;
        const test = toTest(raw, dialect);
        const held = this.#add({ test, key, suiteNumber, endsFailed: raw.outcome === 'failed' }, raw.tearDown);
        if (!(0,evidence/* isFailure */.N6)(held))
            return;
        const first = this.#silent.has(suiteNumber) ? this.#silent.get(suiteNumber) : held;
        this.#silent.set(suiteNumber, held.printed === undefined ? first : undefined);
    }
    /** Adds what a suite printed outside of its tests: to the first that failed, unless those that failed say it themselves. */
    addOutput(suiteNumber, printed) {
        const test = this.#silent.get(suiteNumber);
        if (test !== undefined && printed.trim() !== '')
            test.printed = (0,test_report_parser/* cleanPrinted */.Kc)(`${printed.trim()}\n${OF_SUITE}`);
    }
    /** Adds the tests of another file. */
    addAll(other) {
        for (const entry of other.#entries)
            this.#add(entry, false);
    }
    tests() {
        return this.#entries.map(({ test }) => test);
    }
    /** Returns the test that it is, or is another attempt of. */
    #add(entry, isTearDown) {
        const { key, suiteNumber, test } = entry;
        if (key === undefined) {
            this.#entries.push(entry);
            return test;
        }
        const place = `${suiteNumber}\0${key}`;
        // Two suites of one name can hold two tests of one name. Where one of them failed, the other may hide that.
        const failed = (0,evidence/* isFailure */.N6)(test) || this.#failedKeys.has(key);
        const first = this.#byKey.get(place) ?? (failed ? this.#byKey.get(key) : undefined);
        if ((0,evidence/* isFailure */.N6)(test))
            this.#failedKeys.add(key);
        if (first !== undefined) {
            addAttempts(first, entry, isTearDown);
            return first.test;
        }
        this.#entries.push(entry);
        this.#byKey.set(place, entry);
        if (!this.#byKey.has(key))
            this.#byKey.set(key, entry);
        return test;
    }
}
function addAttempts(entry, more, isTearDown) {
    const { test } = entry;
    const { attempts, outcome, seconds, text, printed } = more.test;
    // pytest writes a second case when the tear-down of a failed test errors: that is no new attempt.
    const continued = isTearDown && entry.endsFailed;
    test.attempts += continued ? attempts - 1 : attempts;
    test.outcome = worst(test.outcome, outcome);
    test.seconds += seconds;
    if (text !== '')
        test.text = (0,test_report_parser/* cleanText */.X5)(`${test.text}\n${text}`);
    if (printed !== undefined)
        test.printed = (0,test_report_parser/* cleanPrinted */.Kc)(`${test.printed ?? ''}\n${printed}`);
    entry.endsFailed = more.endsFailed;
}
function toTest(raw, dialect) {
    const { outcome, seconds, attempts } = raw;
    const printed = (0,evidence/* isFailure */.N6)(raw) ? (0,test_report_parser/* cleanPrinted */.Kc)(raw.printed) : '';
    return {
        id: testId(raw, dialect),
        outcome,
        seconds,
        text: (0,test_report_parser/* cleanText */.X5)(raw.text || raw.said),
        ...(printed !== '' && { printed }),
        attempts,
    };
}
/** One `<testcase>` element while it is read. */
class RawCase {
    /** Names of the suites around it, joined by ` > `; undefined outside of any. */
    suite;
    classname;
    name;
    /** Absolute path of the test's file, where the dialect gives one. */
    file;
    seconds;
    attempts = 1;
    text = '';
    /** The end of its output, with room to spare. */
    printed = '';
    /** The attribute that says that it did not pass, where one does. */
    said = '';
    /** True when pytest wrote it for a tear-down alone. */
    tearDown = false;
    /** True when Node's runner says that the test is still to do. */
    toDo = false;
    suiteNumber;
    outcome = 'passed';
    constructor(suite, attributes, dialect) {
        this.suite = suite.path;
        this.suiteNumber = suite.number;
        this.classname = attributes['classname'] ?? '';
        this.name = attributes['name'] ?? '';
        this.file = attributes['file'];
        this.seconds = amountIn(attributes['time']);
        for (const [name, value = ''] of Object.entries(attributes)) {
            // Node's runner repeats in it what the element says, also for a test that is to do.
            if (dialect !== 'node' || name !== 'failure')
                this.addAttribute(name, value);
        }
    }
    /** Adds what an attribute says. It can only make a case worse. */
    addAttribute(name, value) {
        const meaning = meaningOfAttribute(name, value);
        if (meaning === undefined)
            return;
        if (meaning.attempt)
            this.attempts += 1;
        this.addState(name, value, meaning.outcome);
    }
    /** Adds what a word says that stands at `place`, an attribute or an element in the case. */
    addState(place, word, outcome) {
        if (outcome !== 'passed' && this.said === '')
            this.said = `${place}="${word.slice(0, 100)}"`;
        this.outcome = worst(this.outcome, outcome);
    }
    /** Adds what an element in it says, all but its text. */
    addNote({ attributes }, { outcome, attempt }, dialect) {
        const { type, message } = attributes;
        if (outcome === 'errored')
            this.tearDown = this.outcome === 'passed' && isTearDown(message);
        if (outcome === 'skipped' && type === 'todo')
            this.toDo = dialect === 'node';
        if (attempt)
            this.attempts += 1;
        this.outcome = worst(this.outcome, exactOutcome(this, outcome, type));
    }
    /** The message leads, so that the first line of the text says what happened. */
    addText(message, body) {
        // A test may have any number of failures: of a flood the first ones say enough.
        if (this.text.length > 4 * test_report_parser/* REPORT_LIMITS */.S4.text)
            return;
        const lines = [this.text, body.startsWith(message) ? '' : message, body];
        this.text = lines.filter(line => line !== '').join('\n');
    }
    addPrinted(text) {
        this.printed = withPrinted(this.printed, text);
    }
}
/** The end of what was printed, with room to spare. */
function withPrinted(printed, text) {
    const all = `${printed}${text}`;
    return all.length > 4 * test_report_parser/* REPORT_LIMITS */.S4.printed ? all.slice(-2 * test_report_parser/* REPORT_LIMITS */.S4.printed) : all;
}
function exactOutcome(raw, outcome, type) {
    if (outcome === 'passed')
        return outcome;
    if (outcome === 'skipped')
        return type === 'pytest.xfail' ? 'xfailed' : 'skipped';
    // A test that is to do may fail in Node's runner, and the run still ends with exit code 0.
    if (raw.toDo)
        return 'skipped';
    // gotestsum: a package that does not build is a failed TestMain of no class.
    if (raw.name === 'TestMain' && raw.classname === '')
        return 'errored';
    return outcome;
}
/** pytest's words; the rest of the message is the error. */
function isTearDown(message) {
    return message?.startsWith('failed on teardown') ?? false;
}

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(59800);
;// CONCATENATED MODULE: ./build/src/test-reports/junit/xml-reader.js


// Node's test runner writes control characters as they are, which XML forbids: each becomes U+FFFD.
const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g;
/**
 * Well-formed XML in UTF-8, within REPORT_LIMITS and without a DOCTYPE, piece by piece to a visitor.
 * Everything else is a MalformedReport.
 */
class XmlReader {
    #visitor;
    #parser = new saxes/* SaxesParser */.wT({ xmlns: false });
    #decoder = new TextDecoder('utf-8', { fatal: true });
    #fail = (message) => this.#refuse(message);
    #bytes = 0;
    #depth = 0;
    #attributes = 0;
    constructor(visitor) {
        this.#visitor = visitor;
        const parser = this.#parser;
        parser.on('error', error => this.#refuse(error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')));
        parser.on('doctype', () => this.#refuse('expected a report without a DOCTYPE, got one'));
        parser.on('opentagstart', () => this.#start());
        parser.on('attribute', () => this.#countAttribute());
        parser.on('opentag', ({ name, attributes }) => {
            const element = { name: plainName(name), attributes: this.#plain(attributes), depth: this.#depth };
            visitor.open(element, this.#fail);
        });
        parser.on('text', text => visitor.text(text));
        parser.on('cdata', text => visitor.text(text));
        parser.on('closetag', ({ name }) => {
            visitor.close(plainName(name), this.#depth);
            this.#depth -= 1;
        });
    }
    write(chunk) {
        this.#bytes += chunk.length;
        if (this.#bytes > test_report_parser/* REPORT_LIMITS */.S4.bytes)
            this.#refuse(`expected at most ${test_report_parser/* REPORT_LIMITS */.S4.bytes} bytes, got more`);
        this.#parser.write(this.#decode(chunk).replace(FORBIDDEN, '\uFFFD'));
    }
    end() {
        this.#parser.write(this.#decode());
        this.#parser.close();
        this.#visitor.end(this.#fail);
    }
    #start() {
        this.#depth += 1;
        this.#attributes = 0;
        if (this.#depth > test_report_parser/* REPORT_LIMITS */.S4.depth)
            this.#refuse(`expected at most ${test_report_parser/* REPORT_LIMITS */.S4.depth} nested elements, got more`);
        const encoding = this.#parser.xmlDecl.encoding;
        if (this.#depth === 1 && encoding !== undefined && !/^(utf-?8|us-ascii)$/i.test(encoding)) {
            this.#refuse(`expected the encoding UTF-8, got ${encoding}`);
        }
    }
    #countAttribute() {
        this.#attributes += 1;
        if (this.#attributes > test_report_parser/* REPORT_LIMITS */.S4.attributes) {
            this.#refuse(`expected at most ${test_report_parser/* REPORT_LIMITS */.S4.attributes} attributes in an element, got more`);
        }
    }
    // Nobody can say which of `status` and `Status` a tool means.
    #plain(attributes) {
        const plain = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), value]));
        if (Object.keys(plain).length < Object.keys(attributes).length)
            this.#refuse('expected attributes of different names, got two that differ in capitals alone');
        return plain;
    }
    #decode(chunk) {
        try {
            return chunk === undefined ? this.#decoder.decode() : this.#decoder.decode(chunk, { stream: true });
        }
        catch (cause) {
            return this.#refuse('expected UTF-8 after here, got other bytes', { cause });
        }
    }
    #refuse(message, options) {
        const { line, column } = this.#parser;
        throw new test_report_parser/* MalformedReport */.Qt(message, { line, column }, options);
    }
}
function plainName(name) {
    return name.slice(name.indexOf(':') + 1).toLowerCase();
}

;// CONCATENATED MODULE: ./build/src/test-reports/junit/parse-junit.js







/**
 * The tests of JUnit reports. dialect.ts says how each dialect is read; a test's outcome is the worst of what the
 * reports say about it.
 */
class JUnitParser {
    /** Of the files that are complete. */
    #cases;
    /** Of the only file that is complete; false of several, which may have run side by side. */
    #inOrder = false;
    #collector = new ReportCollector(0, 0);
    #xml = new XmlReader(this.#collector);
    write(bytes) {
        this.#xml.write(bytes);
    }
    endFile() {
        this.#xml.end();
        const { cases, count, suites } = this.#collector;
        this.#inOrder = this.#cases === undefined && this.#collector.inOrder;
        if (this.#cases === undefined)
            this.#cases = cases;
        else
            this.#cases.addAll(cases);
        this.#collector = new ReportCollector(count, suites);
        this.#xml = new XmlReader(this.#collector);
    }
    tests() {
        return this.#cases?.tests() ?? [];
    }
    inOrder() {
        return this.#inOrder;
    }
}
/**
 * The tests of one whole JUnit report, given as the bytes of the file in pieces of any size.
 *
 * @throws MalformedReport when it is no JUnit report within the limits
 */
function parseJUnit(pieces) {
    const parser = new JUnitParser();
    for (const piece of pieces)
        parser.write(piece);
    parser.endFile();
    return parser.tests();
}
/** Node's runner escapes the quotes of an attribute, and then the `&` of what it made of them. */
function withPlainQuotes({ attributes, ...element }) {
    const plain = Object.entries(attributes).map(([name, text]) => [name, text?.replaceAll('&quot;', '"')]);
    return { ...element, attributes: Object.fromEntries(plain) };
}
const OUTSIDE = { path: undefined, number: 0 };
/** Turns the elements of a report into tests. */
class ReportCollector {
    cases = new CaseList();
    /** Test cases of this file and of those before it. */
    count;
    /** The number that the last suite was given, of this file and of those before it. */
    suites;
    #casesBefore;
    /** Those that are open. */
    #open;
    #totals = new ReportTotals();
    #root;
    #firstSuite;
    #dialect = 'other';
    #hasDialect = false;
    #case;
    #note;
    /** True in what a test printed. */
    #prints = false;
    #skipped = 0;
    /** True when anything in the report failed, also what the dialect excuses: totals count that too. */
    #hasFailure = false;
    constructor(casesBefore, suitesBefore) {
        this.count = casesBefore;
        this.#casesBefore = casesBefore;
        // What is outside of any suite is in one of its own.
        this.suites = suitesBefore + 1;
        this.#open = [{ path: undefined, number: this.suites, printed: '' }];
    }
    get inOrder() {
        return runsInOrder(this.#dialect, this.#firstSuite);
    }
    open(read, fail) {
        if (this.#root === undefined)
            this.#openRoot(read, fail);
        else if (!this.#hasDialect) {
            this.#dialect = dialectOf(this.#root, read);
            this.#hasDialect = true;
        }
        const element = this.#dialect === 'node' ? withPlainQuotes(read) : read;
        if (element.name === 'testsuites' || element.name === 'testsuite')
            this.#totals.open(element);
        if (element.name === 'testsuite')
            this.#openSuite(element);
        else if (element.name === 'testcase')
            this.#openCase(element, fail);
        else if (element.name !== 'testsuites')
            this.#openNote(element, fail);
    }
    text(text) {
        if (this.#note !== undefined)
            this.#note.body.add(text);
        else if (this.#prints)
            this.#addPrinted(text);
    }
    close(name, depth) {
        if (isOutput(name))
            this.#endOutput();
        if (name === this.#note?.element)
            this.#closeNote();
        else if (name === 'testcase')
            this.#closeCase();
        else if (name === 'testsuite')
            this.#closeSuite();
        if (name === 'testsuite' || name === 'testsuites')
            this.#totals.close(depth);
    }
    end(fail) {
        // Where attempts are shown the totals may count one that was hidden: of those the rule `rerun` tells.
        const tellsOfIt = (test) => test.attempts > 1 || (0,evidence/* isFailure */.N6)(test);
        const problem = this.#totals.problem({
            tests: this.count - this.#casesBefore,
            skipped: this.#skipped,
            tellsOfTrouble: this.#hasFailure || this.cases.tests().some(tellsOfIt),
        });
        if (problem !== undefined)
            fail(problem);
    }
    #openRoot(element, fail) {
        if (element.name !== 'testsuites' && element.name !== 'testsuite') {
            fail(`expected <testsuites> or <testsuite>, got <${element.name.slice(0, 100)}>`);
        }
        this.#root = element;
    }
    #openSuite({ attributes }) {
        this.#firstSuite ??= attributes['name'] ?? '';
        const names = [this.#open.at(-1)?.path, attributes['name']].filter(name => name !== undefined && name !== '');
        this.suites += 1;
        // Bounded here, because every case in the suite repeats it.
        this.#open.push({ path: (0,test_report_parser/* cleanName */.$t)(names.join(' > ')), number: this.suites, printed: '' });
    }
    #closeSuite() {
        const suite = this.#open.pop();
        if (suite !== undefined)
            this.cases.addOutput(suite.number, suite.printed);
    }
    #openCase({ attributes }, fail) {
        if (this.#case !== undefined)
            fail('expected no <testcase> in another, got one');
        for (const [name, value = ''] of Object.entries(attributes)) {
            if (!isUnknownState(name, value))
                continue;
            const said = `${name}="${value.slice(0, 100)}"`;
            fail(`the test ${(0,test_report_parser/* cleanName */.$t)(attributes['name'] ?? '')} has ${said}, and whether that is a pass is not known`);
        }
        this.#startCase(attributes, fail);
    }
    #startCase(attributes, fail) {
        this.count += 1;
        if (this.count > test_report_parser/* REPORT_LIMITS */.S4.cases)
            fail(`expected at most ${test_report_parser/* REPORT_LIMITS */.S4.cases} test cases, got more`);
        this.#case = new RawCase(this.#open.at(-1) ?? OUTSIDE, attributes, this.#dialect);
        return this.#case;
    }
    #closeCase() {
        const { outcome } = this.#case ?? {};
        if (outcome === 'skipped' || outcome === 'xfailed')
            this.#skipped += 1;
        if (this.#case !== undefined)
            this.cases.add(this.#case, this.#dialect);
        this.#case = undefined;
    }
    #openNote(element, fail) {
        const meaning = meaningOfElement(element.name);
        if (meaning === undefined) {
            this.#openOther(element);
            return;
        }
        const isBad = meaning.outcome === 'failed' || meaning.outcome === 'errored';
        if (isBad)
            this.#hasFailure = true;
        this.#closeNote();
        const standsAlone = this.#case === undefined;
        if (standsAlone && !isBad)
            return;
        // The failure of a whole suite stands outside of any case: it must not be lost.
        const raw = this.#case ?? this.#startCase({ name: '(suite)' }, fail);
        raw.addNote(element, meaning, this.#dialect);
        this.#note = {
            element: element.name,
            message: element.attributes['message'] ?? '',
            body: new test_report_parser/* TextEnds */.gR(),
            standsAlone,
        };
    }
    /** A step of a test, or an element of a tool's own, may hold the only word that the test failed. */
    #openOther({ name, attributes }) {
        if (this.#note !== undefined)
            return;
        if (isOutput(name))
            this.#prints = true;
        const raw = this.#case;
        if (raw === undefined)
            return;
        for (const [key, value = ''] of Object.entries(attributes))
            if (holdsState(key) || (holdsState(name) && key === 'value'))
                addBadState(raw, name, value);
        if (holdsState(name))
            this.#note = { element: name, message: '', body: new test_report_parser/* TextEnds */.gR(), standsAlone: false, isState: true };
    }
    #endOutput() {
        if (this.#prints)
            this.#addPrinted('\n');
        this.#prints = false;
    }
    /** Of the test in which it stands, else of the suite. */
    #addPrinted(text) {
        const suite = this.#open.at(-1);
        if (this.#case !== undefined)
            this.#case.addPrinted(text);
        else if (suite !== undefined)
            suite.printed = withPrinted(suite.printed, text);
    }
    #closeNote() {
        const open = this.#note;
        this.#note = undefined;
        if (open === undefined)
            return;
        const body = open.body.toString();
        if (open.isState && this.#case !== undefined)
            addBadState(this.#case, open.element, body);
        else
            this.#case?.addText(open.message, body.trim());
        if (open.standsAlone)
            this.#closeCase();
    }
}
function isOutput(name) {
    return name === 'system-out' || name === 'system-err';
}
// Of a part of a test only a failure counts: a step that was skipped is no skipped test.
function addBadState(raw, element, state) {
    const outcome = meaningOfState(state)?.outcome;
    if (outcome === 'failed' || outcome === 'errored')
        raw.addState(element, state.trim(), outcome);
}

;// CONCATENATED MODULE: ./build/src/test-reports/read-report.js
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





/** How each format is read. */
const PARSERS = {
    junit: () => new JUnitParser(),
};
/** File systems keep times in steps of up to 2 s (FAT), and may round down. */
const MTIME_STEP_MS = 2_000;
const NO_FILE = 'expected a regular file, got';
/**
 * What a test command left at `path`: at best its tests, otherwise what is wrong with the report.
 * Never throws for what the command did. A file of 0 bytes is `malformed`, because its writer was cut
 * off; `empty` is a complete report without a test.
 *
 * @param times a file that was last written before the command was started is `stale`, and one that was changed after
 *   its end is `missing`: nothing tells what lay there at the end
 */
function readReport(format, path, times) {
    return readReports(format, [{ path }], times);
}
/** The same for several files, which are one report together: what is wrong with one of them is wrong with the report. */
async function readReports(format, files, times) {
    const reader = new ReportReader(PARSERS[format](), times);
    for (const { path, name } of files) {
        const problem = await reader.read(path);
        if (problem === undefined)
            continue;
        return name === undefined ? problem : { ...problem, detail: `${(0,test_report_parser/* cleanName */.$t)(name)}: ${problem.detail}` };
    }
    const { cases, inOrder } = reader.tests();
    if (cases.length === 0)
        return reportWithout('empty', 'the report is well-formed and holds no test');
    return { state: 'ok', detail: '', cases, ...(inOrder && { inOrder }) };
}
class ReportReader {
    #parser;
    #times;
    #buffer = Buffer.allocUnsafe(256 * 1024);
    #bytes = 0;
    constructor(parser, times) {
        this.#parser = parser;
        this.#times = times;
    }
    tests() {
        return { cases: this.#parser.tests(), inOrder: this.#parser.inOrder() };
    }
    /** What is wrong with a file; undefined when it was read. */
    async read(path) {
        try {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const file = __addDisposableResource(env_1, await (0,promises_.open)(path, files/* READ_UNKNOWN */.sx), true);
                const problem = this.#problemOf(await file.stat());
                if (problem !== undefined)
                    return problem;
                await this.#parse(file);
                // Once more: it may have been changed while it was read.
                return this.#changedLater(await file.stat());
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
        catch (thrown) {
            return evidenceOfError(thrown);
        }
    }
    #problemOf(stats) {
        if (!stats.isFile())
            return reportWithout('malformed', `${NO_FILE} ${kindOf(stats)}`);
        const later = this.#changedLater(stats);
        if (later !== undefined)
            return later;
        const { startedAt } = this.#times;
        if (stats.mtimeMs + MTIME_STEP_MS < startedAt) {
            const before = Math.round(startedAt - stats.mtimeMs);
            return reportWithout('stale', `last written ${before} ms before the command started`);
        }
        if (stats.size === 0)
            return reportWithout('malformed', 'expected a report, got 0 bytes');
        const bytes = this.#bytes + stats.size;
        return bytes > test_report_parser/* REPORT_LIMITS */.S4.bytes ? reportWithout('malformed', tooLarge(bytes)) : undefined;
    }
    #changedLater(stats) {
        const later = changedLater(stats, this.#times);
        return later === undefined
            ? undefined
            : reportWithout('missing', `written ${later} ms after the command had ended`);
    }
    async #parse(file) {
        for (;;) {
            const { bytesRead } = await file.read(this.#buffer);
            if (bytesRead === 0)
                return this.#parser.endFile();
            this.#bytes += bytesRead;
            if (this.#bytes > test_report_parser/* REPORT_LIMITS */.S4.bytes)
                throw new test_report_parser/* MalformedReport */.Qt(tooLarge(this.#bytes));
            this.#parser.write(this.#buffer.subarray(0, bytesRead));
        }
    }
}
/**
 * How many milliseconds after the end of the command something was changed; undefined for not at all. By the time of the last
 * change of any kind, which no program can set: a process that outlived the tests may forge the other.
 */
function changedLater({ ctimeMs }, { endedAt }) {
    return ctimeMs <= endedAt ? undefined : Math.ceil(ctimeMs - endedAt);
}
function tooLarge(bytes) {
    return `expected at most ${test_report_parser/* REPORT_LIMITS */.S4.bytes} bytes, got ${bytes}`;
}
function evidenceOfError(thrown) {
    if (thrown instanceof test_report_parser/* MalformedReport */.Qt)
        return reportWithout('malformed', thrown.message);
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return reportWithout('missing', 'no file at the path of the report');
    if (code === 'ELOOP')
        return reportWithout('malformed', `${NO_FILE} a symbolic link`);
    if (code === 'ENXIO')
        return reportWithout('malformed', `${NO_FILE} a socket`);
    if (typeof code === 'string')
        return reportWithout('malformed', `cannot be read: ${(0,errors/* messageOf */.bD)(thrown)}`);
    throw thrown;
}
/** A report that shows no test, and why. */
function reportWithout(state, detail) {
    return { state, detail, cases: [] };
}
function kindOf(stats) {
    if (stats.isDirectory())
        return 'a directory';
    if (stats.isFIFO())
        return 'a FIFO';
    return 'a device';
}


/***/ }),

/***/ 7765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ cleanName),
/* harmony export */   Kc: () => (/* binding */ cleanPrinted),
/* harmony export */   Qt: () => (/* binding */ MalformedReport),
/* harmony export */   S4: () => (/* binding */ REPORT_LIMITS),
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   gR: () => (/* binding */ TextEnds)
/* harmony export */ });
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60796);

/** Bounds on what a test command leaves, which is hostile until it is parsed. Real reports stay a hundred times below. */
const REPORT_LIMITS = {
    /** Bytes of all files together, compared before and while they are read. */
    bytes: 64 * 1024 * 1024,
    /** Elements inside one another. */
    depth: 64,
    /** Attributes of one element. */
    attributes: 256,
    /** Test cases of all files together. */
    cases: 200_000,
    /** Characters of a test's id; the rest is cut. */
    id: 500,
    /** Characters of a test's text; what is cut is in the middle. */
    text: 16_000,
    /** Characters of what a test printed; what is cut is at the beginning. */
    printed: 4_000,
};
/** A file is no report of its format within the limits. The only error that parsing throws. */
class MalformedReport extends Error {
    name = 'MalformedReport';
    /** @param position undefined where no place in the file is at fault */
    constructor(message, position, options) {
        super(position === undefined ? message : `line ${position.line}, column ${position.column}: ${message}`, options);
    }
}
// ESC as each dialect writes it: as it is (then U+FFFD here), pytest's #x1B, Surefire's &#27; and &amp#27;.
const COLOURS = /(?:\uFFFD|#x1B|&(?:amp)?#27;)\[[\d;]*m/g;
const CUT = '… [cut]';
/** A failure's text without colours, at most REPORT_LIMITS.text characters. */
function cleanText(text) {
    return (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_0__/* .keepEnds */ .m7)(text.replace(COLOURS, '').trim(), REPORT_LIMITS.text);
}
/** The end of what a test printed, without colours, at most REPORT_LIMITS.printed characters. */
function cleanPrinted(text) {
    const clean = text.replace(COLOURS, '').trim();
    const left = clean.length - REPORT_LIMITS.printed + CUT.length;
    return clean.length <= REPORT_LIMITS.printed
        ? clean
        : CUT + clean.slice(left).replace(/^[\uDC00-\uDFFF]/, '');
}
/** The beginning and the end of a text that comes in pieces, each as long as what `cleanText` leaves of both. */
class TextEnds {
    #head = '';
    #tail = '';
    add(piece) {
        const room = REPORT_LIMITS.text - this.#head.length;
        this.#head += piece.slice(0, room);
        this.#tail += piece.slice(room);
        if (this.#tail.length > 2 * REPORT_LIMITS.text)
            this.#tail = this.#tail.slice(-REPORT_LIMITS.text);
    }
    toString() {
        return this.#head + this.#tail;
    }
}
/** A name on one line, without colours, at most REPORT_LIMITS.id characters. */
function cleanName(name) {
    return (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(name.replace(COLOURS, '').replace(/\s+/g, ' ').trim(), REPORT_LIMITS.id, CUT);
}


/***/ }),

/***/ 28846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ freePorts),
/* harmony export */   Ui: () => (/* binding */ portsFor),
/* harmony export */   f5: () => (/* binding */ portTaken),
/* harmony export */   l: () => (/* binding */ portOwner)
/* harmony export */ });
/* unused harmony export freePort */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _config_placeholders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55156);




/** Whether something of this machine already listens on a TCP port, on any of its addresses. */
async function portTaken(port) {
    for (const host of ['0.0.0.0', '127.0.0.1', '::']) {
        if (await isTakenOn(port, host))
            return true;
    }
    return false;
}
/** A port that was free a moment ago. The engine, not this process, will listen on it. */
async function freePort() {
    const [port] = await freePorts(1);
    return port;
}
/** A free port for each `{port:NAME}` of a consumer, as `port:NAME`. */
async function portsFor({ test, env, installed = [], }) {
    const names = (0,_config_placeholders_js__WEBPACK_IMPORTED_MODULE_3__/* .portNames */ .yn)([...test.command, ...installed, ...Object.values(env)]);
    const ports = await freePorts(names.length);
    return Object.fromEntries(names.map((name, index) => [`port:${name}`, String(ports[index])]));
}
/** Several free ports, all different. */
async function freePorts(count) {
    const servers = await Promise.all(Array.from({ length: count }, listenOnAnyPort));
    const ports = servers.map(portOf);
    await Promise.all(servers.map(server => new Promise(resolve => server.close(resolve))));
    return ports;
}
function listenOnAnyPort() {
    const server = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.createServer)();
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', () => resolve(server));
    });
}
function portOf(server) {
    const address = server.address();
    if (address === null || typeof address === 'string')
        throw new Error('the system gave no port');
    return address.port;
}
function isTakenOn(port, host) {
    const server = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.createServer)();
    return new Promise(resolve => {
        // A machine without IPv6 answers EADDRNOTAVAIL: only a taken port counts.
        server.once('error', error => resolve('code' in error && error.code === 'EADDRINUSE'));
        server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(false)));
    });
}
/**
 * Who listens on a TCP port of this machine, as in `node (process 4711)`; undefined where that cannot be seen: it is
 * another user's, or the system has no /proc.
 */
async function portOwner(port) {
    const sockets = new Set((await Promise.all([listeningSockets('tcp', port), listeningSockets('tcp6', port)])).flat());
    if (sockets.size === 0)
        return undefined;
    const pids = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)('/proc').catch(() => [])).filter(name => /^\d+$/.test(name));
    for (const pid of pids) {
        if (!(await processHolds(pid, sockets)))
            continue;
        // Not the name that it goes by, which from Node.js 24 on is that of a thread. An update may have removed the file.
        const program = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(`/proc/${pid}/exe`).catch(() => 'a program');
        return `${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(program.replace(/ \(deleted\)$/, ''))} (process ${pid})`;
    }
    return undefined;
}
const LISTEN = '0A';
/** The sockets that listen on a port: proc(5), /proc/net/tcp. */
async function listeningSockets(table, port) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/net/${table}`, 'utf8').catch(() => '');
    const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
    const rows = text.split('\n').map(line => line.trim().split(/\s+/));
    return rows.flatMap(row => {
        const [, local = '', , state] = row;
        return state === LISTEN && local.endsWith(wanted) ? (row[9] ?? []) : [];
    });
}
async function processHolds(pid, sockets) {
    const folder = `/proc/${pid}/fd`;
    const open = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
    const targets = await Promise.all(open.map(fd => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(`${folder}/${fd}`).catch(() => '')));
    return targets.some(target => sockets.has(/^socket:\[(\d+)\]$/.exec(target)?.[1] ?? ''));
}


/***/ })

};
