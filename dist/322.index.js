export const id = 322;
export const ids = [322,8987];
export const modules = {

/***/ 10322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkPresetInTerminal: () => (/* binding */ checkPresetInTerminal),
/* harmony export */   setUpOutput: () => (/* binding */ setUpOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _config_load_preset_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60280);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50998);
/* harmony import */ var _preset_check_preset_facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62371);
/* harmony import */ var _preset_check_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48987);
/* harmony import */ var _process_lines_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51152);
/* harmony import */ var _report_paced_output_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89147);
/* harmony import */ var _report_progress_display_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(32962);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(80604);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(82140);
/* harmony import */ var _stages_context_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(87336);
/* harmony import */ var _reaper_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(88987);
/* harmony import */ var _say_check_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(75222);
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
















/**
 * `compat-gate check --preset`: does what a preset takes for granted still hold in a checkout of its consumer. Says all
 * of it, a line each, and resolves to whether all is well.
 *
 * @throws UsageError for a preset that is unknown or not valid, and for a checkout that is no folder
 */
async function checkPresetInTerminal({ preset: name, checkout, setUp }, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const preset = await (0,_config_load_preset_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPreset */ ._)(name, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,_shared_files_js__WEBPACK_IMPORTED_MODULE_12__/* .packageFolder */ .n4)(), 'presets'));
        if (!(await isFolder(checkout)))
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .eb(`--checkout: expected a folder, got '${checkout}'`);
        (0,_say_check_js__WEBPACK_IMPORTED_MODULE_15__/* .sayCheck */ .K)(true, `${preset.file}, for ${checkout}${await commitOf(checkout, signal)}`);
        const run = (0,_stages_context_js__WEBPACK_IMPORTED_MODULE_13__/* .newRun */ .uH)();
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'compat-gate-check-'));
        const _ = __addDisposableResource(env_1, (0,_reaper_js__WEBPACK_IMPORTED_MODULE_14__.guardRun)(run, [folder]), true);
        try {
            const options = { run, checkout, folder, env: process.env, signal };
            const context = await (0,_preset_check_source_js__WEBPACK_IMPORTED_MODULE_7__/* .makeCheckContext */ .__)(preset.consumer, preset.check.collect.command, options);
            return await sayAll((0,_preset_check_preset_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .presetFacts */ .B)(preset, context, setUp ? { setUp: setUpOutput() } : {}));
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
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
async function sayAll(facts) {
    let well = true;
    for await (const { ok, text } of facts) {
        (0,_say_check_js__WEBPACK_IMPORTED_MODULE_15__/* .sayCheck */ .K)(ok, text);
        well &&= ok;
    }
    return well;
}
/** Shows what set-up steps write, because they can take minutes. */
function setUpOutput() {
    const lines = new _process_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .Lines */ .q(line => process.stderr.write(`${(0,_report_progress_display_js__WEBPACK_IMPORTED_MODULE_10__/* .relayedLine */ .$b)('set-up', line)}\n`));
    const pace = new _report_paced_output_js__WEBPACK_IMPORTED_MODULE_9__/* .PacedOutput */ .p(process.stderr);
    return chunk => {
        lines.write(chunk);
        return pace.room();
    };
}
async function isFolder(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).then(found => found.isDirectory(), () => false);
}
// A folder inside of another repository has no commit of its own.
async function commitOf(checkout, signal) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(checkout, '.git')))
        return '';
    const head = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .EO)(['rev-parse', '--verify', 'HEAD^{commit}'], checkout, {
        env: process.env,
        signal,
        listener: () => undefined,
    });
    return head.exitCode === 0 ? ` at ${head.stdout.trim()}` : '';
}


/***/ }),

/***/ 88987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  guardRun: () => (/* binding */ guardRun),
  reapRun: () => (/* binding */ reapRun)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./build/src/process/reaper.js


const DONE = 'done\n';
/**
 * Starts this program once more, as a process that outlives this one for a moment. It learns of the end of this one by
 * the end of its standard input, which the system closes whatever happens; dismissed, it is told that all went well.
 *
 * @param args of the program, as `reaper …`
 */
function startReaper(args) {
    const program = process.argv[1];
    if (program === undefined)
        throw new Error('the program does not know its own path');
    const reaper = (0,external_node_child_process_.spawn)(process.execPath, [program, ...args], {
        detached: true,
        stdio: ['pipe', 'ignore', 'ignore'],
    });
    reaper.on('error', () => undefined);
    const dismiss = async () => {
        reaper.stdin?.on('error', () => undefined);
        reaper.stdin?.end(DONE);
        if (reaper.exitCode === null && reaper.signalCode === null && reaper.pid !== undefined)
            await (0,external_node_events_.once)(reaper, 'exit');
    };
    return { [Symbol.asyncDispose]: dismiss };
}
/** In the reaper: waits for the end of whoever started it. False when that one was killed before it was done. */
async function starterWasDone() {
    let said = '';
    for await (const chunk of process.stdin)
        said += String(chunk);
    return said === DONE;
}

;// CONCATENATED MODULE: ./build/src/cli/reaper.js

/**
 * Starts a process that removes what a run left when this one ends without having said that it is done: killed, or out of
 * memory.
 */
function guardRun(run, folders) {
    return startReaper(['reaper', run, ...folders]);
}
/** The other side of `guardRun`. */
async function reapRun({ run, folders }) {
    if (await starterWasDone())
        return;
    // Loaded only now: most runs end well, and need none of it.
    const { connectEngine } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(6118), __webpack_require__.e(1923), __webpack_require__.e(2250), __webpack_require__.e(3809)]).then(__webpack_require__.bind(__webpack_require__, 33995));
    const { removeCandidate, removeLeftovers } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(6118), __webpack_require__.e(1923), __webpack_require__.e(9863), __webpack_require__.e(2250), __webpack_require__.e(5961), __webpack_require__.e(8747)]).then(__webpack_require__.bind(__webpack_require__, 45961));
    const engine = await connectEngine(process.env).catch(() => undefined);
    await removeLeftovers(run, folders, engine);
    // No folders means --keep, which keeps the candidate too.
    if (engine !== undefined && folders.length > 0)
        await removeCandidate(run, engine);
}


/***/ }),

/***/ 75222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sayCheck)
/* harmony export */ });
/* harmony import */ var _report_conclusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40409);

/** Says whether something holds, and what, in the width of the terminal. */
function sayCheck(ok, text) {
    process.stdout.write((0,_report_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .checkLine */ .tY)(ok, text, process.stdout.columns));
}


/***/ }),

/***/ 60280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ loadPreset)
});

// UNUSED EXPORTS: checkDefinition

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(80604);
// EXTERNAL MODULE: ./build/src/config/json-schema.js
var json_schema = __webpack_require__(31130);
// EXTERNAL MODULE: ./build/src/config/load.js + 1 modules
var load = __webpack_require__(88430);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/src/shared/schema-problems.js
var schema_problems = __webpack_require__(31297);
// EXTERNAL MODULE: ./build/src/config/placeholders.js
var placeholders = __webpack_require__(55156);
// EXTERNAL MODULE: ./build/src/config/problems.js
var config_problems = __webpack_require__(81922);
// EXTERNAL MODULE: ./build/src/config/values.js
var values = __webpack_require__(25620);
;// CONCATENATED MODULE: ./build/src/config/preset-check.js





/** The section `check` of a preset: what it takes for granted about its consumer, in a form that can be looked up. */
function list(item) {
    return schemas/* array */.YOg(item).min(1, 'expected at least one entry').max(1000, 'expected at most 1000 entries');
}
const Collect = schemas/* strictObject */.rej({
    command: list(values/* textValue */.v8).describe('The program and its arguments that list the tests of `{file}`, and run none of them.'),
    line: values/* filledTextValue */.Zj
        .optional()
        .describe('What a line of its output looks like that names a test; `*` stands for any text, and a line that comes again counts once. Either this, or `{report}` in the command.'),
    timeout: values/* durationValue */.k6.prefault('5m').describe('How long the list of one file may take.'),
});
const Source = schemas/* strictObject */.rej({
    file: values/* relativePath */.iZ.describe('A file of the consumer.'),
    holds: list(values/* filledTextValue */.Zj).describe('Texts that stand in it, letter by letter.'),
});
const LeftOut = schemas/* strictObject */.rej({
    file: values/* relativePath */.iZ.describe('A file that the glob finds.'),
    reason: values/* filledTextValue */.Zj.describe('Why it is not among `test.files`.'),
});
const Others = schemas/* strictObject */.rej({
    glob: values/* globValue */.wF.describe('Where the consumer has tests of the image.'),
    holds: values/* filledTextValue */.Zj
        .optional()
        .describe('Only files in which this text stands; every file that the glob finds when absent.'),
    'left-out': schemas/* array */.YOg(LeftOut)
        .max(1000, 'expected at most 1000 entries')
        .default([])
        .describe('Those that are known, and not tried.'),
});
const Check = schemas/* strictObject */.rej({
    collect: Collect.describe("How the consumer's own tool lists its tests."),
    tests: schemas/* record */.g1P(values/* relativePath */.iZ, values/* countValue */.lA)
        .describe('How many tests each of `test.files` has. Together they are `expect.min-passed`.'),
    source: list(Source).describe('Where the names that the preset rests on stand in the source: the variable that selects the image, and everything under `exclusive`.'),
    others: Others.optional().describe('Finds test files of which the preset does not know.'),
});
/** A preset, as far as this section is concerned. */
const WithCheck = schemas/* object */.Ikc({
    check: Check.describe('What the preset takes for granted about its consumer.'),
});
/** What in a section contradicts the rest of its preset, or itself. */
function checkConflicts(check, consumer) {
    const found = [
        ...collect(check.collect),
        ...counts(check, consumer),
        ...names(check, consumer),
        ...leftOut(check, consumer),
    ];
    return found.map(one => ({ ...one, path: ['check', ...one.path] }));
}
function collect({ command, line }) {
    const used = command.flatMap(placeholders/* placeholdersIn */.Qf);
    const path = ['collect', 'command'];
    const found = command.flatMap((text, index) => (0,placeholders/* placeholderProblems */.y7)(text).map(message => ({ path: [...path, index], message })));
    if (!used.includes('file'))
        found.push({ path, message: 'expected {file} in an argument' });
    if (used.includes('report') === (line !== undefined)) {
        const got = line === undefined ? 'neither' : 'both';
        found.push({ path, message: `expected either {report} in an argument or collect.line, got ${got}` });
    }
    const other = (0,placeholders/* placeholdersIn */.Qf)(line ?? '').filter(name => name !== 'file');
    const message = `expected no placeholder but {file}, got {${other[0]}}`;
    return other.length === 0 ? found : [...found, { path: ['collect', 'line'], message }];
}
function counts({ tests }, { test, expect }) {
    const unknown = Object.keys(tests).filter(file => !test.files.includes(file));
    const without = test.files.filter(file => !Object.hasOwn(tests, file));
    const sum = Object.values(tests).reduce((one, other) => one + other, 0);
    // An expected skip may stand for any number of tests.
    const agrees = expect.skips.length === 0 ? sum === expect.minPassed : sum >= expect.minPassed;
    const found = [
        ...unknown.map(file => ({
            path: ['tests', file],
            message: `expected one of test.files, got ${(0,schema_problems/* quoteText */.ol)(file)}${meant(file, without)}`,
        })),
        ...without.map(file => ({ path: ['tests'], message: `expected a count for ${(0,schema_problems/* quoteText */.ol)(file)} too` })),
    ];
    if (found.length > 0 || agrees)
        return found;
    return [
        { path: ['tests'], message: `the counts are ${sum} together, expect.min-passed is ${expect.minPassed}` },
    ];
}
function meant(file, known) {
    const near = (0,config_problems/* nearestName */.qb)(file, known);
    return near === undefined ? '' : `; did you mean ${(0,schema_problems/* quoteText */.ol)(near)}?`;
}
/** The consumer could change a name that no text holds, and nobody would notice. */
function names({ source }, { imageVariable, exclusive }) {
    const { containers, ports, unset } = exclusive;
    const texts = source.flatMap(({ holds }) => holds);
    const wanted = [imageVariable.name, ...unset, ...containers, ...ports.map(String)];
    return wanted
        .filter(name => !texts.some(text => text.includes(name)))
        .map(name => ({ path: ['source'], message: `expected a text that holds ${(0,schema_problems/* quoteText */.ol)(name)}, got none` }));
}
function leftOut({ others }, { test }) {
    return (others?.['left-out'] ?? []).flatMap(({ file }, index) => {
        const path = ['others', 'left-out', index, 'file'];
        return test.files.includes(file) ? [{ path, message: `${(0,schema_problems/* quoteText */.ol)(file)} is one of test.files` }] : [];
    });
}

// EXTERNAL MODULE: ./build/src/config/presets.js
var presets = __webpack_require__(93560);
// EXTERNAL MODULE: ./build/src/config/resolve.js
var resolve = __webpack_require__(6908);
// EXTERNAL MODULE: ./build/src/config/yaml.js
var yaml = __webpack_require__(68045);
;// CONCATENATED MODULE: ./build/src/config/load-preset.js









/**
 * Reads a preset and its section `check`.
 * @throws UsageError for a preset that is not there, or that lists everything that is wrong with it
 */
async function loadPreset(name, presetsDir) {
    const known = await (0,presets/* presetNames */.gC)(presetsDir);
    if (!known.includes(name))
        throw new errors/* UsageError */.eb(`--preset: ${(0,presets/* unknownPreset */.uF)(name, known)}`);
    const read = await (0,presets/* readPreset */._X)(name, presetsDir);
    if (read.problems)
        throw new errors/* UsageError */.eb((0,config_problems/* listOf */.c3)(read.problems));
    const consumer = await consumerOf(name, presetsDir);
    return { name, file: `presets/${name}.yml`, consumer, check: checkOf(read.content, consumer) };
}
/** The preset as a configuration would use it, so that it is held to the same rules. */
async function consumerOf(name, presetsDir) {
    const read = (0,yaml/* readYaml */.g)('check', using(name));
    if (read.problems)
        throw new Error(`expected a configuration for ${name} that can be read`);
    const merged = await (0,presets/* mergePresets */.f5)(read.content, presetsDir);
    const [consumer] = (0,resolve/* resolveConfig */.p)((0,load/* checkConfig */.l)(merged), 'check', undefined).consumers;
    if (consumer === undefined)
        throw new Error(`expected a consumer with the preset ${name}`);
    return consumer;
}
// A schema asks for a repository and a ref; nothing here reads them.
function using(name) {
    return `version: 1
candidate: { image: image.invalid/check }
consumers: [{ name: check, preset: ${name}, repository: ./checkout, ref: main }]
`;
}
function checkOf(preset, consumer) {
    const value = (0,config_problems/* plainValue */._y)(preset);
    const parsed = WithCheck.safeParse(value);
    const problems = parsed.success
        ? checkConflicts(parsed.data.check, consumer).map(one => ({ ...one, place: (0,config_problems/* placeOf */.$t)(preset, one.path) }))
        : (0,config_problems/* problemsOf */.GW)(parsed.error.issues, value, preset, knownKeys);
    if (parsed.success && problems.length === 0)
        return parsed.data.check;
    throw new errors/* UsageError */.eb((0,config_problems/* listOf */.c3)(problems));
}
function knownKeys(path) {
    return (0,json_schema/* keysAt */._s)(checkDefinition(), path);
}
/** The section as JSON Schema. */
function checkDefinition() {
    return json_schema_processors/* toJSONSchema */.bl(WithCheck, { io: 'input', target: 'draft-7' });
}


/***/ }),

/***/ 53518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ collectTests)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_placeholders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55156);
/* harmony import */ var _consumer_consumer_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82394);
/* harmony import */ var _process_execute_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2367);
/* harmony import */ var _process_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51152);
/* harmony import */ var _process_processes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14618);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80604);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60796);
/* harmony import */ var _test_reports_read_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75493);










/** Of the lines that name a test; no file has as many. */
const MOST_TESTS = 20_000;
/** Of the end of an output, in a message of one line. */
const SHOWN_LINES = 5;
const SHOWN_UNITS = 200;
/**
 * Asks the consumer's tool for the tests of one file, in the environment of a trial. Afterwards no process of it is left.
 *
 * @param args as in `control.args`: come at the end of the command
 * @throws IncidentError when the check was cancelled
 */
async function collectTests(consumer, { command, line, timeout }, file, args, context) {
    const report = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.workspace.reports, 'collected', 'report.xml');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(report), { recursive: true, force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(report), { recursive: true });
    const values = { ...(0,_consumer_consumer_context_js__WEBPACK_IMPORTED_MODULE_3__/* .placeholderValues */ .m_)(context), file, report };
    const [program = '', ...rest] = [...command, ...args].map(text => (0,_config_placeholders_js__WEBPACK_IMPORTED_MODULE_2__/* .fillPlaceholders */ .Ct)(text, values));
    const env = (0,_consumer_consumer_context_js__WEBPACK_IMPORTED_MODULE_3__/* .consumerEnvironment */ .kW)(consumer, context, { file, report });
    const startedOn = Date.now();
    const listed = new TestListing(line === undefined ? undefined : (0,_config_placeholders_js__WEBPACK_IMPORTED_MODULE_2__/* .fillPlaceholders */ .Ct)(line, { file }));
    const ended = await listed.of({ program, args: rest, cwd: context.workspace.checkout, env }, timeout, context);
    if (ended.cancelled)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .IncidentError */ .x1('cancelled', 'cancelled while tests were listed');
    const problem = listingProblem(ended, program, timeout, listed);
    if (problem !== undefined)
        return { problem };
    if (line !== undefined)
        return { count: listed.count };
    const { state, detail, cases } = await (0,_test_reports_read_report_js__WEBPACK_IMPORTED_MODULE_8__/* .readReport */ .tL)(consumer.test.report.format, report, {
        startedAt: startedOn,
        endedAt: ended.endedAt,
    });
    return state === 'ok' || state === 'empty'
        ? { count: cases.length }
        : { problem: `the report is ${state}: ${detail}` };
}
/** What a command writes: the lines that name a test, each once, and the end of it. */
class TestListing {
    #pattern;
    #names = new Set();
    #tail = new _process_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .LastLines */ .U();
    constructor(pattern) {
        this.#pattern = pattern;
    }
    get count() {
        return this.#names.size;
    }
    get tooMany() {
        return this.#names.size > MOST_TESTS;
    }
    /** The last lines as one. */
    get end() {
        return (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_9__/* .lastLines */ .w$)(this.#tail.text(), SHOWN_LINES)
            .map(line => (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_9__/* .cutText */ .IN)(line.trim(), SHOWN_UNITS))
            .join(' / ');
    }
    async of(command, timeoutMs, { signal, trial }) {
        const lines = new _process_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .Lines */ .q(one => this.#read(one));
        const ended = await (0,_process_execute_js__WEBPACK_IMPORTED_MODULE_4__/* .runCommand */ .d1)(command, {
            signal,
            timeoutMs,
            onOutput: (chunk, stream) => {
                this.#tail.add(chunk);
                if (stream === 'stdout')
                    lines.write(chunk);
            },
        });
        lines.end();
        await (0,_process_processes_js__WEBPACK_IMPORTED_MODULE_6__/* .killTrial */ .tN)(trial);
        return ended;
    }
    #read(line) {
        if (this.#pattern === undefined || this.tooMany)
            return;
        if ((0,_shared_text_js__WEBPACK_IMPORTED_MODULE_9__/* .matchesWildcard */ ._W)(this.#pattern, line.trimEnd()))
            this.#names.add(line.trimEnd());
    }
}
function listingProblem(ended, program, timeoutMs, listed) {
    const { startError, timedOut, exitCode } = ended;
    if (startError?.code === 'ENOENT')
        return `there is no program '${program}'`;
    if (timedOut)
        return `'${program}' did not end within ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_9__/* .formatSeconds */ .Xo)(timeoutMs)}`;
    if (exitCode !== 0) {
        const end = listed.end === '' ? 'without a word' : `its last lines: ${listed.end}`;
        return `'${program}' ${(0,_process_execute_js__WEBPACK_IMPORTED_MODULE_4__/* .howEnded */ .f2)(ended)}, ${end}`;
    }
    return listed.tooMany ? `expected at most ${MOST_TESTS} tests, got more` : undefined;
}


/***/ }),

/***/ 62371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ presetFacts),
/* harmony export */   U: () => (/* binding */ setUpFact)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _consumer_consumer_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82394);
/* harmony import */ var _consumer_set_up_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80278);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80604);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60796);
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53518);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48987);








/**
 * Everything that a preset takes for granted about its consumer, compared with a checkout of it, as it is found out.
 * @throws IncidentError when the check was cancelled
 */
async function* presetFacts(preset, context, options = {}) {
    const { consumer, check, file } = preset;
    const { checkout } = context.workspace;
    if (options.setUp)
        yield await setUpFact(preset.consumer, context, options.setUp);
    for (const test of consumer.test.files)
        yield await countFact(preset, test, context, options);
    for (const test of consumer.control?.files ?? [])
        yield* controlFacts(preset, test, context);
    yield* await (0,_source_js__WEBPACK_IMPORTED_MODULE_6__/* .sourceFacts */ .tp)(check, checkout, file);
    if (check.others)
        yield* await (0,_source_js__WEBPACK_IMPORTED_MODULE_6__/* .otherFacts */ .ac)(check.others, consumer.test.files, checkout, file);
}
/** @throws IncidentError when the check was cancelled */
async function setUpFact(consumer, context, onOutput) {
    try {
        const env = (0,_consumer_consumer_context_js__WEBPACK_IMPORTED_MODULE_2__/* .consumerEnvironment */ .kW)(consumer, context);
        await (0,_consumer_set_up_js__WEBPACK_IMPORTED_MODULE_3__/* .setUpConsumer */ .m)(consumer, { ...context, env, onOutput });
        return { ok: true, text: `set-up: ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_7__/* .formatCount */ .B4)(consumer.setup.length, 'step')} done` };
    }
    catch (error) {
        if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .IncidentError */ .x1) || error.kind === 'cancelled')
            throw error;
        return { ok: false, text: `set-up: ${error.kind}: ${error.message}` };
    }
}
async function countFact({ consumer, check, file }, test, context, options) {
    if (!(await isFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.workspace.checkout, test)))) {
        const text = `${test}: there is no such file: see where the consumer has moved it, and mend test.files in ${file}`;
        return { ok: false, text };
    }
    const found = await (0,_collect_js__WEBPACK_IMPORTED_MODULE_5__/* .collectTests */ .A)(consumer, check.collect, test, [], context);
    const expected = check.tests[test] ?? 0;
    if (found.problem === undefined)
        return compareCount(test, found.count, expected, file);
    const help = options.setUp ? '' : '; where the checkout is not set up, --set-up does that first';
    return { ok: false, text: `${test}: its tests cannot be listed: ${found.problem}${help}` };
}
function compareCount(test, count, expected, file) {
    if (count === expected)
        return { ok: true, text: `${test}: ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_7__/* .formatCount */ .B4)(count, 'test')}` };
    const where = `set check.tests and expect.min-passed in ${file}`;
    const help = count > expected
        ? `see whether the new ones need the image, and ${where}`
        : `min-passed cannot be reached any more, whatever the image; see why they are gone, and ${where}`;
    return { ok: false, text: `${test}: ${count} collected, the preset says ${expected}: ${help}` };
}
/** A control that selects nothing would fail for another reason than the dead image. */
async function* controlFacts({ consumer, check, file }, test, context) {
    const args = consumer.control?.args ?? [];
    // The whole file is counted already.
    if (args.length === 0)
        return;
    const found = await (0,_collect_js__WEBPACK_IMPORTED_MODULE_5__/* .collectTests */ .A)(consumer, check.collect, test, args, context);
    const what = `control ${args.join(' ')}: ${test}`;
    if (found.problem === undefined && found.count > 0)
        yield { ok: true, text: `${what}: ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_7__/* .formatCount */ .B4)(found.count, 'test')}` };
    else
        yield { ok: false, text: `${what}: ${whyUnlisted(found)}: see control in ${file}` };
}
function whyUnlisted(found) {
    return found.problem ?? 'selects no test';
}
async function isFile(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then(found => found.isFile(), () => false);
}


/***/ }),

/***/ 48987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   __: () => (/* binding */ makeCheckContext),
/* harmony export */   ac: () => (/* binding */ otherFacts),
/* harmony export */   tp: () => (/* binding */ sourceFacts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14006);
/* harmony import */ var _config_placeholders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55156);
/* harmony import */ var _consumer_consumer_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82394);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80604);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82140);
/* harmony import */ var _trial_ports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28846);








const MAX_BYTES = 4 * 1024 * 1024;
/**
 * Whether each text still stands in its file.
 * @param preset how messages call the preset's file
 */
async function sourceFacts({ source }, checkout, preset) {
    const facts = source.map(async ({ file, holds }, index) => {
        const read = await readSourceText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(checkout, file)).then(text => ({ text }), error => ({ problem: whyUnreadable(error) }));
        const key = `check.source[${index}] in ${preset}`;
        if ('problem' in read)
            return [{ ok: false, text: `${file}: ${read.problem}: see ${key}` }];
        return holds.map(wanted => textFact(file, wanted, read.text.includes(wanted), key));
    });
    return (await Promise.all(facts)).flat();
}
function textFact(file, wanted, ok, key) {
    if (ok)
        return { ok, text: `${file}: holds '${wanted}'` };
    const text = `${file}: does not hold '${wanted}': see what the consumer has instead, and mend what rests on it and ${key}`;
    return { ok, text };
}
/** @throws when it is no regular file, or a larger one than any source is */
async function readSourceText(path) {
    return (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readSmallFile */ .EW)(path, MAX_BYTES);
}
function whyUnreadable(error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'there is no such file' : (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error);
}
// There is none: a list of tests needs no image, and one that asks for it should not find any.
const NO_IMAGE = { reference: 'image.invalid/check:none', tag: 'none' };
/**
 * The folders, ports and names of a trial, around a checkout that is there.
 *
 * @param commands texts that may hold placeholders, beyond those of the control and the environment
 */
async function makeCheckContext(consumer, commands, { run, checkout, folder, env, signal }) {
    const texts = [...commands, ...(consumer.control?.args ?? []), ...Object.values(consumer.env)];
    const names = (0,_config_placeholders_js__WEBPACK_IMPORTED_MODULE_2__/* .portNames */ .yn)(texts);
    const free = await (0,_trial_ports_js__WEBPACK_IMPORTED_MODULE_6__/* .freePorts */ .Dt)(names.length);
    return {
        run,
        trial: `check-${run}`,
        env,
        signal,
        image: NO_IMAGE,
        workspace: { ...(await (0,_consumer_consumer_context_js__WEBPACK_IMPORTED_MODULE_3__/* .makeWorkspace */ .WQ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'work'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'evidence'))), checkout },
        ports: Object.fromEntries(names.map((name, index) => [`port:${name}`, String(free[index])])),
    };
}
/** Of what lies in the folders that are looked into. */
const MOST_ENTRIES = 200_000;
/**
 * Whether the consumer has test files of the image of which the preset does not know.
 * @param known `test.files`
 * @param preset how messages call the preset's file
 */
async function otherFacts(others, known, checkout, preset) {
    const found = await findTestFiles(others, checkout);
    if (found === undefined)
        return [{ ok: false, text: `${others.glob}: expected fewer than ${MOST_ENTRIES} files to look through` }];
    const leftOut = others['left-out'].map(({ file }) => file);
    const unknown = found.filter(file => !known.includes(file) && !leftOut.includes(file));
    const gone = leftOut.filter(file => !found.includes(file));
    if (unknown.length === 0 && gone.length === 0)
        return [{ ok: true, text: `${others.glob}: ${found.length} test files of the image, all of them known` }];
    return [
        ...unknown.map(file => ({
            ok: false,
            text: `${file}: a test file of which the preset does not know: add it to test.files, or with a reason to check.others.left-out, in ${preset}`,
        })),
        ...gone.map(file => ({
            ok: false,
            text: `${file}: no longer one of the files that check.others finds: take it out of left-out in ${preset}`,
        })),
    ];
}
/** Paths from the checkout's root, sorted; undefined when there is too much to look through. */
async function findTestFiles({ glob, holds }, checkout) {
    const { base } = picomatch__WEBPACK_IMPORTED_MODULE_7__.scan(glob);
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_7__(glob);
    const files = await filesBelow(checkout, base);
    if (files === undefined)
        return undefined;
    const found = [];
    for (const file of files.filter(one => matches(one)).sort()) {
        const text = holds === undefined ? '' : await readSourceText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(checkout, file)).catch(() => '');
        if (text.includes(holds ?? ''))
            found.push(file);
    }
    return found;
}
// Nothing of the consumer's own lies in hidden folders, among them the environments that set-up steps make.
async function filesBelow(checkout, base) {
    const folders = [base];
    const files = [];
    let left = MOST_ENTRIES;
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(checkout, folder), { withFileTypes: true }).catch(() => []);
        left -= entries.length;
        if (left < 0)
            return undefined;
        for (const entry of entries) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
                folders.push(path);
            else if (entry.isFile())
                files.push(path);
        }
    }
    return files;
}


/***/ }),

/***/ 89147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ PacedOutput)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60796);


/** Processes wait for a slow reader for so many milliseconds, and for as long again as they did not have to wait. */
const PATIENCE_MS = 5 * 60_000;
/**
 * What the gate writes, and whoever reads it more slowly than processes write: they have to wait for it, or the memory
 * would hold what it has not read. A reader that stands still is waited for no longer than the patience lasts.
 */
class PacedOutput {
    #stream;
    #most;
    #now;
    #patience;
    /** When it was last waited for. */
    #waited;
    #drained;
    constructor(stream, patienceMs = PATIENCE_MS, now = () => performance.now()) {
        this.#stream = stream;
        this.#most = patienceMs;
        this.#patience = patienceMs;
        this.#now = now;
        this.#waited = now();
    }
    /** Resolves when there is room for more, or the patience is over; undefined while nothing has to wait. */
    room() {
        if (!this.#stream.writableNeedDrain)
            this.#regainPatience();
        if (!this.#stream.writableNeedDrain || this.overdue)
            return undefined;
        this.#drained ??= this.#wait();
        return this.#drained;
    }
    /** Nobody waits any more, and still nothing is read. */
    get overdue() {
        return this.#stream.writableNeedDrain && this.#patience <= 0;
    }
    /** Leaves foreign output out while it is overdue, and says afterwards how much. */
    paced(listener) {
        let left = 0;
        return event => {
            if (event.kind === 'output' && this.overdue) {
                left++;
                return;
            }
            if (left > 0)
                listener({
                    kind: 'note',
                    text: `${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(left, 'line')} of output, which nobody read in time, left out`,
                });
            left = 0;
            listener(event);
        };
    }
    #regainPatience() {
        const now = this.#now();
        this.#patience = Math.min(this.#most, this.#patience + now - this.#waited);
        this.#waited = now;
    }
    async #wait() {
        const began = this.#now();
        const over = new AbortController();
        const timer = setTimeout(() => over.abort(), this.#patience);
        const options = { signal: over.signal };
        // Nothing is drained any more once it is closed.
        await Promise.race([(0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(this.#stream, 'drain', options), (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(this.#stream, 'close', options)]).catch(() => undefined);
        this.#waited = this.#now();
        this.#patience = over.signal.aborted ? 0 : this.#patience - (this.#waited - began);
        this.#drained = undefined;
        clearTimeout(timer);
        over.abort();
    }
}


/***/ })

};
