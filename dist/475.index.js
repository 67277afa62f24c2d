export const id = 475;
export const ids = [475,987,796];
export const modules = {

/***/ 6155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkPresetInTerminal: () => (/* binding */ checkPresetInTerminal)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(604);
// EXTERNAL MODULE: ./build/src/config/json-schema.js
var json_schema = __webpack_require__(1130);
// EXTERNAL MODULE: ./build/src/config/load.js + 1 modules
var load = __webpack_require__(8430);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(6843);
// EXTERNAL MODULE: ./build/src/shared/schema-problems.js
var schema_problems = __webpack_require__(1297);
// EXTERNAL MODULE: ./build/src/config/placeholders.js
var placeholders = __webpack_require__(5156);
// EXTERNAL MODULE: ./build/src/config/problems.js
var config_problems = __webpack_require__(1922);
// EXTERNAL MODULE: ./build/src/config/values.js
var values = __webpack_require__(5620);
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
var presets = __webpack_require__(1179);
// EXTERNAL MODULE: ./build/src/config/resolve.js
var resolve = __webpack_require__(6908);
// EXTERNAL MODULE: ./build/src/config/yaml.js
var yaml = __webpack_require__(8045);
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

// EXTERNAL MODULE: ./build/src/git/git.js
var git = __webpack_require__(998);
// EXTERNAL MODULE: ./build/src/consumer/consumer-context.js
var consumer_context = __webpack_require__(2394);
// EXTERNAL MODULE: ./build/src/consumer/set-up.js
var set_up = __webpack_require__(278);
// EXTERNAL MODULE: ./build/src/shared/text.js
var shared_text = __webpack_require__(796);
// EXTERNAL MODULE: ./build/src/process/environment.js
var environment = __webpack_require__(1178);
// EXTERNAL MODULE: ./build/src/process/execute.js
var execute = __webpack_require__(7020);
// EXTERNAL MODULE: ./build/src/process/lines.js
var process_lines = __webpack_require__(1152);
// EXTERNAL MODULE: ./build/src/process/processes.js
var processes = __webpack_require__(4618);
// EXTERNAL MODULE: ./build/src/test-reports/read-report.js + 4 modules
var read_report = __webpack_require__(8505);
;// CONCATENATED MODULE: ./build/src/preset-check/collect.js











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
    const report = (0,external_node_path_.join)(context.workspace.reports, 'collected', 'report.xml');
    await (0,promises_.rm)((0,external_node_path_.dirname)(report), { recursive: true, force: true });
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(report), { recursive: true });
    const values = { ...(0,consumer_context/* placeholderValues */.m_)(context), file, report };
    const [program = '', ...rest] = [...command, ...args].map(text => (0,placeholders/* fillPlaceholders */.Ct)(text, values));
    const env = (0,consumer_context/* consumerEnvironment */.kW)(consumer, context, { file, report });
    const startedOn = Date.now();
    const listed = new TestListing(line === undefined ? undefined : (0,placeholders/* fillPlaceholders */.Ct)(line, { file }));
    const ended = await listed.of({ program, args: rest, cwd: context.workspace.checkout, env }, timeout, context);
    if (ended.cancelled)
        throw new errors/* IncidentError */.x1('cancelled', 'cancelled while tests were listed');
    const problem = listingProblem(ended, program, timeout, listed);
    if (problem !== undefined)
        return { problem };
    if (line !== undefined)
        return { count: listed.count };
    const { state, detail, cases } = await (0,read_report/* readReport */.tL)(consumer.test.report.format, report, {
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
    #tail = new process_lines/* LastLines */.U();
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
        return (0,shared_text/* lastLines */.w$)(this.#tail.text(), SHOWN_LINES)
            .map(line => (0,shared_text/* cutText */.IN)(line.trim(), SHOWN_UNITS))
            .join(' / ');
    }
    async of(command, timeoutMs, { signal, trial }) {
        const lines = new process_lines/* Lines */.q(one => this.#read(one));
        const ended = await (0,execute/* runCommand */.d1)(command, {
            signal,
            timeoutMs,
            onOutput: (chunk, stream) => {
                this.#tail.add(chunk);
                if (stream === 'stdout')
                    lines.write(chunk);
            },
        });
        lines.end();
        await (0,processes/* killMarked */.fR)(`${environment/* TRIAL_MARK */.dU}=${trial}`);
        return ended;
    }
    #read(line) {
        if (this.#pattern === undefined || this.tooMany)
            return;
        if ((0,shared_text/* matchesWildcard */._W)(this.#pattern, line.trimEnd()))
            this.#names.add(line.trimEnd());
    }
}
function listingProblem(ended, program, timeoutMs, listed) {
    const { startError, timedOut, exitCode } = ended;
    if (startError?.code === 'ENOENT')
        return `there is no program '${program}'`;
    if (timedOut)
        return `'${program}' did not end within ${(0,shared_text/* formatSeconds */.Xo)(timeoutMs)}`;
    if (exitCode !== 0) {
        const end = listed.end === '' ? 'without a word' : `its last lines: ${listed.end}`;
        return `'${program}' ${(0,execute/* howEnded */.f2)(ended)}, ${end}`;
    }
    return listed.tooMany ? `expected at most ${MOST_TESTS} tests, got more` : undefined;
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
// EXTERNAL MODULE: ./build/src/shared/files.js
var files = __webpack_require__(2140);
// EXTERNAL MODULE: ./build/src/trial/ports.js
var ports = __webpack_require__(8846);
;// CONCATENATED MODULE: ./build/src/preset-check/source.js








const MAX_BYTES = 4 * 1024 * 1024;
/**
 * Whether each text still stands in its file.
 * @param preset how messages call the preset's file
 */
async function sourceFacts({ source }, checkout, preset) {
    const facts = source.map(async ({ file, holds }, index) => {
        const read = await readSourceText((0,external_node_path_.join)(checkout, file)).then(text => ({ text }), error => ({ problem: whyUnreadable(error) }));
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
    return (0,files/* readSmallFile */.EW)(path, MAX_BYTES);
}
function whyUnreadable(error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'there is no such file' : (0,errors/* messageOf */.bD)(error);
}
// There is none: a list of tests needs no image, and one that asks for it should not find any.
const NO_IMAGE = { reference: 'image.invalid/check:none', tag: 'none' };
/** The folders, ports and names of a trial, around a checkout that is there. */
async function makeCheckContext(consumer, check, { run, checkout, folder, env, signal }) {
    const texts = [...check.collect.command, ...(consumer.control?.args ?? []), ...Object.values(consumer.env)];
    const names = (0,placeholders/* portNames */.yn)(texts);
    const free = await (0,ports/* freePorts */.Dt)(names.length);
    return {
        run,
        trial: `check-${run}`,
        env,
        signal,
        image: NO_IMAGE,
        workspace: { ...(await (0,consumer_context/* makeWorkspace */.WQ)((0,external_node_path_.join)(folder, 'work'), (0,external_node_path_.join)(folder, 'evidence'))), checkout },
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
    const { base } = picomatch.scan(glob);
    const matches = picomatch(glob);
    const files = await filesBelow(checkout, base);
    if (files === undefined)
        return undefined;
    const found = [];
    for (const file of files.filter(one => matches(one)).sort()) {
        const text = holds === undefined ? '' : await readSourceText((0,external_node_path_.join)(checkout, file)).catch(() => '');
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
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(checkout, folder), { withFileTypes: true }).catch(() => []);
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

;// CONCATENATED MODULE: ./build/src/preset-check/preset-facts.js








/**
 * Everything that a preset takes for granted about its consumer, compared with a checkout of it, as it is found out.
 * @throws IncidentError when the check was cancelled
 */
async function* presetFacts(preset, context, options = {}) {
    const { consumer, check, file } = preset;
    const { checkout } = context.workspace;
    if (options.setUp)
        yield await setUpFact(preset, context, options.setUp);
    for (const test of consumer.test.files)
        yield await countFact(preset, test, context, options);
    for (const test of consumer.control?.files ?? [])
        yield* controlFacts(preset, test, context);
    yield* await sourceFacts(check, checkout, file);
    if (check.others)
        yield* await otherFacts(check.others, consumer.test.files, checkout, file);
}
async function setUpFact({ consumer }, context, onOutput) {
    try {
        const env = (0,consumer_context/* consumerEnvironment */.kW)(consumer, context);
        await (0,set_up/* setUpConsumer */.m)(consumer, { ...context, env, onOutput });
        return { ok: true, text: `set-up: ${(0,shared_text/* formatCount */.B4)(consumer.setup.length, 'step')} done` };
    }
    catch (error) {
        if (!(error instanceof errors/* IncidentError */.x1) || error.kind === 'cancelled')
            throw error;
        return { ok: false, text: `set-up: ${error.kind}: ${error.message}` };
    }
}
async function countFact({ consumer, check, file }, test, context, options) {
    if (!(await isFile((0,external_node_path_.join)(context.workspace.checkout, test)))) {
        const text = `${test}: there is no such file: see where the consumer has moved it, and mend test.files in ${file}`;
        return { ok: false, text };
    }
    const found = await collectTests(consumer, check.collect, test, [], context);
    const expected = check.tests[test] ?? 0;
    if (found.problem === undefined)
        return compareCount(test, found.count, expected, file);
    const help = options.setUp ? '' : '; where the checkout is not set up, --set-up does that first';
    return { ok: false, text: `${test}: its tests cannot be listed: ${found.problem}${help}` };
}
function compareCount(test, count, expected, file) {
    if (count === expected)
        return { ok: true, text: `${test}: ${(0,shared_text/* formatCount */.B4)(count, 'test')}` };
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
    const found = await collectTests(consumer, check.collect, test, args, context);
    const what = `control ${args.join(' ')}: ${test}`;
    if (found.problem === undefined && found.count > 0)
        yield { ok: true, text: `${what}: ${(0,shared_text/* formatCount */.B4)(found.count, 'test')}` };
    else
        yield { ok: false, text: `${what}: ${whyUnlisted(found)}: see control in ${file}` };
}
function whyUnlisted(found) {
    return found.problem ?? 'selects no test';
}
async function isFile(path) {
    return (0,promises_.lstat)(path).then(found => found.isFile(), () => false);
}

// EXTERNAL MODULE: ./build/src/report/conclusion.js
var conclusion = __webpack_require__(409);
// EXTERNAL MODULE: ./build/src/report/progress-display.js
var progress_display = __webpack_require__(2962);
// EXTERNAL MODULE: ./build/src/stages/context.js + 1 modules
var context = __webpack_require__(4135);
// EXTERNAL MODULE: ./build/src/cli/reaper.js + 1 modules
var reaper = __webpack_require__(8987);
;// CONCATENATED MODULE: ./build/src/cli/check-preset.js
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
        const preset = await loadPreset(name, (0,external_node_path_.join)((0,files/* packageFolder */.n4)(), 'presets'));
        if (!(await isFolder(checkout)))
            throw new errors/* UsageError */.eb(`--checkout: expected a folder, got '${checkout}'`);
        process.stdout.write((0,conclusion/* checkLine */.tY)(true, `${preset.file}, for ${checkout}${await commitOf(checkout, signal)}`));
        const run = (0,context/* newRun */.uH)();
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'compat-gate-check-'));
        const _ = __addDisposableResource(env_1, (0,reaper.guardRun)(run, [folder]), true);
        try {
            const options = { run, checkout, folder, env: process.env, signal };
            const context = await makeCheckContext(preset.consumer, preset.check, options);
            return await sayAll(presetFacts(preset, context, setUp ? { setUp: relay() } : {}));
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
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
        process.stdout.write((0,conclusion/* checkLine */.tY)(ok, text));
        well &&= ok;
    }
    return well;
}
/** Shows what set-up steps write, because they can take minutes. */
function relay() {
    const lines = new process_lines/* Lines */.q(line => process.stderr.write(`${(0,progress_display/* relayedLine */.$b)('set-up', line)}\n`));
    return chunk => lines.write(chunk);
}
async function isFolder(path) {
    return (0,promises_.stat)(path).then(found => found.isDirectory(), () => false);
}
// A folder inside of another repository has no commit of its own.
async function commitOf(checkout, signal) {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(checkout, '.git')))
        return '';
    const head = await (0,git/* runGit */.EO)(['rev-parse', '--verify', 'HEAD^{commit}'], checkout, {
        env: process.env,
        signal,
        listener: () => undefined,
    });
    return head.exitCode === 0 ? ` at ${head.stdout.trim()}` : '';
}


/***/ }),

/***/ 8987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  guardRun: () => (/* binding */ guardRun),
  reapRun: () => (/* binding */ reapRun)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
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
    const { connectEngine } = await Promise.all(/* import() */[__webpack_require__.e(843), __webpack_require__.e(819), __webpack_require__.e(335), __webpack_require__.e(438), __webpack_require__.e(796)]).then(__webpack_require__.bind(__webpack_require__, 6370));
    const { removeCandidate, removeLeftovers } = await Promise.all(/* import() */[__webpack_require__.e(843), __webpack_require__.e(819), __webpack_require__.e(335), __webpack_require__.e(438), __webpack_require__.e(20), __webpack_require__.e(961)]).then(__webpack_require__.bind(__webpack_require__, 5961));
    const engine = await connectEngine(process.env).catch(() => undefined);
    await removeLeftovers(run, folders, engine);
    // No folders means --keep, which keeps the candidate too.
    if (engine !== undefined && folders.length > 0)
        await removeCandidate(run, engine);
}


/***/ }),

/***/ 6064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ DIGEST),
/* harmony export */   Mx: () => (/* binding */ CandidateIdentity),
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   QF: () => (/* binding */ ReportState),
/* harmony export */   Qu: () => (/* binding */ Latest),
/* harmony export */   m$: () => (/* binding */ EVIDENCE_SCHEMA),
/* harmony export */   mj: () => (/* binding */ ImageEvent),
/* harmony export */   np: () => (/* binding */ Digest),
/* harmony export */   of: () => (/* binding */ Evidence)
/* harmony export */ });
/* unused harmony exports Outcome, IncidentKind, TestCase, ReportEvidence, StartFailure, ContainerEvidence, Incident, FileEvidence, ArchiveFacts, ConsumerEvidence, Part */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6843);

/** Version of the evidence format. A reader refuses any other. */
const EVIDENCE_SCHEMA = 'compat-gate/evidence@3';
// Far beyond what any test takes, and sums of them are still numbers.
const Milliseconds = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().max(1e12);
/** Which image a trial uses. */
const Arm = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['candidate', 'baseline', 'control']);
const Outcome = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['passed', 'failed', 'errored', 'skipped', 'xfailed']);
/** What stood in the way of a trial; each kind is the code of a reason (docs/reasons.md). */
const IncidentKind = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    'build-failed',
    'candidate-tag-exists',
    'consumer-unreachable',
    'ref-not-found',
    'setup-failed',
    'setup-timed-out',
    'command-not-found',
    'exclusive-taken',
    'engine-gone',
    'rate-limited',
    'dns-failed',
    'network-failed',
    'no-space',
    'port-taken',
    'command-files-changed',
    'cancelled',
    'internal-error',
]);
const TestCase = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** `<suite or class>::<name>`, the form that `expect.skips` matches against. */
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    outcome: Outcome,
    /** Seconds; 0 where the report says nothing usable. */
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    /** Why it failed or was skipped, cut to a bounded length. */
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** How many attempts the report shows for this test: more than 1 means that it was rerun. */
    attempts: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
    /** What the text of a failed test names that is no fault of any image: a rate limit, a full disk. */
    cause: IncidentKind.optional(),
});
function isFailure({ outcome }) {
    return outcome === 'failed' || outcome === 'errored';
}
const ReportState = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['ok', 'missing', 'stale', 'malformed', 'empty']);
const ReportEvidence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    state: ReportState,
    /** What was wrong, empty when the state is `ok`. */
    detail: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    cases: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(TestCase),
});
const StartFailure = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Of the engine: 126 or 127 when there is nothing that could be run. */
    exitCode: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** What of the infrastructure the message names. */
    cause: IncidentKind.optional(),
});
const ContainerEvidence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The image as it was asked for; says nothing about what it was. */
    reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The engine's ID of the image, where it could be read before the container was gone. */
    imageId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** Whose image it ran: decided by identity, never by the reference alone. `control` is the dead one. */
    image: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['candidate', 'control', 'other', 'unknown']),
    /** True when `reference` names the candidate's repository. */
    sameRepository: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    started: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** Why the engine could not start it, where it still had the container to be asked about. */
    startFailure: StartFailure.optional(),
    /** Undefined while it ran, or when it never did. */
    exitCode: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().optional(),
    oomKilled: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** True when someone asked the engine to stop, kill or remove it before it ended. */
    stoppedByRequest: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** The container's output, relative to the evidence folder. */
    log: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
const ImageEvent = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    action: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pull', 'tag', 'untag', 'load', 'import', 'delete']),
    reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    imageId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The test file that was running. */
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
const Incident = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: IncidentKind,
    /** One sentence that names the thing and, where there is one, the way out. */
    detail: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The test file that was running. */
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
const FileEvidence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    command: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Milliseconds since the run began. */
    startedAt: Milliseconds,
    durationMs: Milliseconds,
    /** Undefined when a signal ended it, or it never started. */
    exitCode: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().optional(),
    signal: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    timedOut: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    report: ReportEvidence,
    containers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ContainerEvidence),
    /** The output of the test command, relative to the evidence folder. */
    log: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** A saved image as a file. */
const ArchiveFacts = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative() });
/** `sha256:` and 64 hexadecimal digits. */
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const Digest = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(DIGEST, 'expected sha256: and 64 hexadecimal digits');
/** Where a tag of the registry pointed when it was asked. */
const Latest = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('state', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('present'), digest: Digest }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('absent') }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('unknown'), detail: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);
const CandidateIdentity = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Of the run that built it: the value of its label. */
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The full name that the consumer looks for, `<image>:pr-<sha>`. */
    reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    tag: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** What this engine calls the image; differs between image stores. */
    engineId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** `sha256:…` of the image's configuration: the identity. */
    configDigest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    archive: ArchiveFacts,
    /** The commit of the repository that builds the image. */
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    platform: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    builder: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['buildx', 'engine']),
    /** What the registry said about the candidate's tag before the build. */
    registry: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['absent', 'unknown']), detail: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
});
const ConsumerEvidence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The full commit that `ref` was resolved to; undefined when it could not be. */
    pin: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** What is checked out after the trial. */
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** Tracked files that differ from the pin after the trial. */
    modified: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** Which part of a consumer's tests a job ran, where a plan divides them. */
const Part = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    platform: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** From 1. */
    shard: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
    shards: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
});
const Evidence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(EVIDENCE_SCHEMA),
    /** What it belongs to: a plan, or the one run that did everything. */
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Absent where one step tries everything. */
    part: Part.optional(),
    trial: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    arm: Arm,
    consumer: ConsumerEvidence,
    candidate: CandidateIdentity.optional(),
    /** What the saved candidate was after the trial; undefined when it could not be read. */
    archiveAfter: ArchiveFacts.optional(),
    engine: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), apiVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).optional(),
    /** False when events may have been missed: then no container is proof of anything. */
    witness: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ complete: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), detail: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(FileEvidence),
    /** Every event that touched the candidate's repository. */
    imageEvents: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ImageEvent),
    /** The engine's ID behind the candidate's tag after the trial; undefined when the tag is gone. */
    tagAfter: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    incidents: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Incident),
});


/***/ }),

/***/ 1178:
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

/***/ 1152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ LastLines),
/* harmony export */   q: () => (/* binding */ Lines)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6193);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(796);


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


/***/ }),

/***/ 409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ outputLine),
/* harmony export */   kE: () => (/* binding */ terminalConclusion),
/* harmony export */   stoppedLine: () => (/* binding */ stoppedLine),
/* harmony export */   tY: () => (/* binding */ checkLine)
/* harmony export */ });
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(796);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6209);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1715);
/* harmony import */ var _file_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1492);
/* harmony import */ var _progress_display_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2962);





const REASONS_SHOWN = 10;
const LINES_SHOWN = 4;
/**
 * The last lines in a terminal. Foreign text is indented or follows a word of ours, so the very last
 * line, `verdict: …`, is the only one that begins so.
 *
 * @param reportDir where the report was written, when it was
 */
function terminalConclusion(result, reportDir) {
    const { judgement, notes, reproduce } = result;
    const textOf = (0,_file_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .failureTextFinder */ .un)(result);
    const commands = judgement.verdict === 'pass' ? [] : Object.entries(reproduce);
    return [
        ...(0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonGroups */ .jJ)(judgement).flatMap(group => reasonLines(group, textOf)),
        ...table((0,_file_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .allFileRows */ .ne)(result)),
        ...notes.map(note => `note: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(note)}`),
        ...commands.map(([name, command]) => `reproduce ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(name, 100)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(command)}`),
        ...(reportDir === undefined ? [] : [`report: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(reportDir)}`]),
        `${_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_SIGNS */ .PU[judgement.verdict]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)((0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictHeadline */ .ge)(result), 2_000)}`,
        `verdict: ${judgement.verdict}`,
    ];
}
function reasonLines(group, textOf) {
    const { consumer, code, meaning, hint, verdict, reasons } = group;
    const left = reasons.length - REASONS_SHOWN;
    return [
        `${_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_SIGNS */ .PU[verdict]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(consumer, 100)}: ${code}: ${meaning}`,
        ...reasons.slice(0, REASONS_SHOWN).flatMap(reason => seenLines(reason, textOf(reason))),
        ...(left > 0 ? [`   and ${left} more`] : []),
        `   what to do: ${hint}`,
        '',
    ];
}
function seenLines(reason, text) {
    const where = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonPlace */ .w7)(reason);
    const lines = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleBlock */ ._n)(text ?? '', 2_000)
        .split('\n')
        .filter(isFilled)
        .slice(0, LINES_SHOWN);
    const seen = lines.length > 0 ? lines : [reason.detail].filter(isFilled);
    return [
        ...(where === undefined ? [] : [`   - ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(where)}`]),
        ...seen.map(line => `       ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(line, 200)}`),
    ];
}
function isFilled(line) {
    return line.trim() !== '';
}
function table(rows) {
    const names = rows.map(({ consumer, file }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(consumer, 40)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(file, 100)}`);
    const width = Math.max(0, ...names.map(name => name.length));
    const lines = rows.map((row, index) => {
        const end = row.exit === '0' ? '' : `, exit: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(row.exit, 40)}`;
        return ` ${names[index]?.padEnd(width)}  ${(0,_progress_display_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTestCounts */ .GF)(row)}, ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(row.durationMs)}${end}`;
    });
    return rows.length === 0 ? [] : [...lines, ''];
}
/** A line of `compat-gate check`: whether something holds, and what. Foreign text in it is no command of a runner's. */
function checkLine(ok, text) {
    return `${ok ? 'ok     ' : 'failed '} ${(0,_progress_display_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutOldCommands */ .KF)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text))}\n`;
}
/** An output of a stage as a line of its own, `name=value`. */
function outputLine(name, value) {
    return `${name}=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(value, Number.POSITIVE_INFINITY)}\n`;
}
/** Why the program stopped, as its last line. */
function stoppedLine(message) {
    return `compat-gate: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(message)}\n`;
}


/***/ }),

/***/ 6209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ colouredLine),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   Pk: () => (/* binding */ fitColumns),
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   _n: () => (/* binding */ visibleBlock),
/* harmony export */   b5: () => (/* binding */ safeHtml),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   hd: () => (/* binding */ mermaidName),
/* harmony export */   n8: () => (/* binding */ htmlProse),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* unused harmony exports htmlText, SafeHtml */
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(796);

/*
 * Every way in which foreign text (test names, failure texts, names of containers, output) is made
 * harmless. All of it starts with `visibleText`, so nothing hidden reaches a reader.
 */
// CSI (also in its one-byte form), OSC and the other strings, and two-byte escapes: ECMA-48, 5.4 and 5.6.
const ESCAPES = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b[\]PX^_][^\x07\x1b\x9c\r\n]*(?:\x07|\x1b\\|\x9c)|\x1b[ -/]*[0-~]/g;
const LINE_ENDS = /\r\n?|[\v\f\x85\u2028\u2029]/g;
// Controls, bidi and other format characters, lone surrogates, and what Unicode calls ignorable.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}]|(?!\ufe0f)\p{Default_Ignorable_Code_Point}/gu;
/** Text with its escape sequences dropped and its hidden characters spelled out. Lines end in `\n`. */
function visibleText(text) {
    return text.replace(ESCAPES, '').replace(LINE_ENDS, '\n').replace(HIDDEN, spelled);
}
function spelled(character) {
    if (character === '\n' || character === '\t')
        return character;
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0xd800 && code <= 0xdfff)
        return '\ufffd';
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : `\\u{${code.toString(16)}}`;
}
/** One line of at most `limit` units, without hidden characters. */
function visibleLine(text, limit = 300) {
    return (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(visibleText((0,_shared_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(text, limit)).replace(/\s+/g, ' ').trim(), limit);
}
/** Lines without hidden characters; of a text over `limit` units its beginning and its end. */
function visibleBlock(text, limit) {
    if (text.length <= limit)
        return visibleText(text).trimEnd();
    const head = Math.floor((limit * 3) / 4);
    const tail = text.slice(head - limit);
    return visibleText(`${text.slice(0, head)}\n… ${text.length - limit} characters left out …\n${tail}`).trimEnd();
}
// Everything that has a meaning in GitHub's Markdown or HTML. A hyphen or underscore has none inside of a
// word, a colon none before a space, and a dot only in `www.` and after the number of a list.
const MARKDOWN = /[!"#$&*+<=>@[\\\]^`{|}~]|:(?!\s|$)|(?<=www|^\d+)\.|(?<=^\d+)\)|(?<![a-z0-9])[-_]|[-_](?![a-z0-9])/gi;
/** Text for a Markdown paragraph, list item or table cell: a character reference is never structure. */
function markdownText(text, limit) {
    return visibleLine(text, limit).replace(MARKDOWN, character => {
        // Mentions and issue links are found in the rendered text: an invisible gap defuses them.
        const gap = character === '@' || character === '#' ? '&#8203;' : '';
        return `&#${character.charCodeAt(0)};${gap}`;
    });
}
/** A name as inline code, for Markdown and for raw HTML inside of it. */
function markdownCode(text, limit) {
    return `<code>${markdownText(text, limit)}</code>`;
}
/** A fenced block, whose fence is longer than any run of backticks in it. */
function markdownFence(text, info, limit) {
    const body = visibleBlock(text, limit);
    const longest = Math.max(2, ...(body.match(/`+/g) ?? []).map(run => run.length));
    const marks = '`'.repeat(longest + 1);
    return `${marks}${info}\n${body}\n${marks}`;
}
/** A name in a Mermaid chart, in an alphabet that has no meaning there. Never put it first on a line. */
function mermaidName(text, limit = 60) {
    // A chart with an empty name is a syntax error as a whole.
    return visibleLine(text, limit).replace(/[^A-Za-z0-9_./ -]+/g, '_') || '_';
}
const HTML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Text for HTML, as content and as a quoted attribute. */
function htmlText(text) {
    return visibleText(text).replace(/[&<>"']/g, character => HTML[character] ?? '');
}
/** One line of foreign text for a log or a terminal: no escapes, and spaces as they were. */
function plainLine(text, limit = 2_000) {
    return visibleText((0,_shared_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(text, limit)).replaceAll('\t', '    ').replaceAll('\n', ' ');
}
const SGR = /(\x1b\[[\d;]{0,32}m)/;
const COLOUR = /^(0{0,2}|0?[1-4]|2[2-4]|[349][0-79]|10[0-7])$/;
const WIDE_COLOUR = /[34]8;(5;\d{1,3}|2;\d{1,3};\d{1,3};\d{1,3})(?=;|$)/g;
/** As `plainLine`, for a terminal: colours stay, and end with the line. */
function colouredLine(text, limit = 2_000) {
    const parts = (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(text, limit).split(SGR);
    const kept = parts.map((part, index) => (index % 2 === 0 ? plainLine(part, limit) : colour(part)));
    return kept.some((part, index) => index % 2 === 1 && part !== '')
        ? `${kept.join('')}\x1b[0m`
        : kept.join('');
}
// Concealed and blinking text are SGR too, and no colours.
function colour(sequence) {
    const parameters = sequence.slice(2, -1).replace(WIDE_COLOUR, '0').split(';');
    return parameters.every(parameter => COLOUR.test(parameter)) ? sequence : '';
}
// Scripts and signs that a terminal draws two columns wide: Unicode Standard Annex 11, roughly.
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f000}-\u{3fffd}]/u;
/** The beginning of a line that fits into so many columns of a terminal; what does not is `…`. */
function fitColumns(line, columns) {
    let used = 0;
    let end = 0;
    // Where the text is cut if it turns out to be too wide: one column is kept for the `…`.
    let keep = 0;
    for (const character of line) {
        used += WIDE.test(character) ? 2 : 1;
        end += character.length;
        if (used <= columns - 1)
            keep = end;
        if (used > columns)
            return columns < 1 ? '' : `${line.slice(0, keep)}…`;
    }
    return line;
}
/** HTML that was written here or escaped. Only the tag `safeHtml` makes it, and that escapes every value. */
class SafeHtml {
    #text;
    constructor(template, values) {
        this.#text = template.map((part, index) => part + rendered(values[index] ?? '')).join('');
    }
    toString() {
        return this.#text;
    }
}
/** A template in which every string is escaped, as content or in a quoted attribute. */
function safeHtml(template, ...values) {
    return new SafeHtml(template, values);
}
/** Words of our own, in which `backticks` mark code. */
function htmlProse(text) {
    return text
        .split('`')
        .map((part, index) => (index % 2 === 1 ? safeHtml `<code>${part}</code>` : safeHtml `${part}`));
}
function rendered(value) {
    if (Array.isArray(value))
        return value.join('');
    return value instanceof SafeHtml ? value.toString() : htmlText(String(value));
}


/***/ }),

/***/ 2962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ relayedLine),
/* harmony export */   GF: () => (/* binding */ formatTestCounts),
/* harmony export */   KF: () => (/* binding */ withoutOldCommands),
/* harmony export */   _D: () => (/* binding */ actionsLog),
/* harmony export */   o0: () => (/* binding */ elapsedStamp),
/* harmony export */   oz: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(796);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6209);



/** What the gate itself says about an event; undefined for foreign output. */
function progressLine(event) {
    switch (event.kind) {
        case 'stage-started':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(`${event.lane}: ${event.name}`);
        case 'stage-ended':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(`${event.lane}: ${event.name} ${event.ok ? 'done' : 'failed'} after ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(event.ms)}`);
        case 'file-started':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(`${event.consumer}: ${event.file} (${event.index} of ${event.of})`);
        case 'file-ended':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(`${event.consumer}: ${event.file}: ${formatTestCounts(event)} after ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(event.ms)}`);
        case 'note':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(`note: ${event.text}`);
        case 'command':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(`$ ${[event.program, ...event.args].map(_shared_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedForShell */ .Ec).join(' ')}`);
        case 'output':
            return undefined;
    }
}
function formatTestCounts({ passed, failed, skipped }) {
    return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
/** The time since the run began, in milliseconds, as the head of a line: `[  12.3s]`. */
function elapsedStamp(ms) {
    return `[${(ms / 1_000).toFixed(1).padStart(6)}s]`;
}
/**
 * One line of foreign output as text that the runner cannot take for a command: `::` counts at the
 * start of a line, and the source stands there; `##[` counts anywhere, and is broken up.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function relayedLine(source, line) {
    return withoutOldCommands(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(source, 100)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(line)}`);
}
/** A line in which the runner finds no command of the old form. */
function withoutOldCommands(line) {
    return line.replaceAll('##[', '# #[');
}
/**
 * Progress in the log of a step: the gate's own lines, and between them foreign output, folded into
 * groups in which the runner obeys no command. The gate's own lines and `close` end a group, so call
 * `close` before writing annotations.
 */
function actionsLog({ write, now, token = node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID, debug }) {
    const started = now();
    let open;
    const close = () => {
        if (open !== undefined)
            write(`::${open}::\n::endgroup::\n`);
        open = undefined;
    };
    const foreign = (source, line) => {
        if (open === undefined) {
            open = token();
            write(`::group::output\n::stop-commands::${open}\n`);
        }
        write(`${relayedLine(source, line)}\n`);
    };
    const listener = (event) => {
        if (event.kind === 'output')
            return foreign(event.source, event.line);
        // Where nobody debugs, a command would only tear the group of foreign output.
        if (event.kind === 'command' && debug === undefined)
            return;
        close();
        if (event.kind === 'command')
            debug?.(withoutOldCommands(`${progressLine(event)}`));
        else
            write(`${withoutOldCommands(`${elapsedStamp(now() - started)} ${progressLine(event)}`)}\n`);
    };
    return { listener, close };
}


/***/ }),

/***/ 290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ failureCauseInTest),
/* harmony export */   XE: () => (/* binding */ classifyFailure),
/* harmony export */   hk: () => (/* binding */ CAUSES_OF_CANDIDATE),
/* harmony export */   n5: () => (/* binding */ classifyBuildFailure),
/* harmony export */   s6: () => (/* binding */ TRANSIENT_CAUSES)
/* harmony export */ });
/* unused harmony export FAILURE_CAUSES */
// A name that the world's resolvers know. Containers reach each other by names, and one that crashed has none; and some
// public names stand for the local machine.
const PUBLIC_HOST = [
    String.raw `(?!\S*(?:localhost|nip\.io|sslip\.io|lvh\.me))(?:[\w-]+\.)+`,
    String.raw `(?:com|org|net|io|dev|app|aws|cloud|edu|gov|info|example|invalid|[a-z]{2})(?!\.?[\w-])`,
].join('');
const PUBLIC_URL = `https?://${PUBLIC_HOST}`;
const NO_OTHER_URL = '(?:(?!https?://).){0,300}';
const LOOKUP = [
    `lookup ${PUBLIC_HOST}.{0,200}(no such host|server misbehaving|temporary failure|i/o timeout)`,
    `could not resolve host:? '?${PUBLIC_HOST}`,
    `getaddrinfo (ENOTFOUND|EAI_AGAIN) ${PUBLIC_HOST}`,
    `(failed to resolve|temporary failure resolving|unable to resolve host address) .${PUBLIC_HOST}`,
    `unknownhostexception: ${PUBLIC_HOST}`,
    `host='${PUBLIC_HOST}'.{0,400}(name or service not known|temporary failure in name resolution)`,
];
const LIMITED = [
    // With its colon: Lambda and others have errors of a similar name, which an emulator of them gives.
    String.raw `(?<![\w$])toomanyrequests: `,
    'you have reached your (unauthenticated )?pull rate limit',
    String.raw `\b429\b${NO_OTHER_URL}${PUBLIC_URL}`,
    String.raw `${PUBLIC_URL}${NO_OTHER_URL}(: |error: )429\b`,
    String.raw `pulling from host ${PUBLIC_HOST} failed .{0,100}\b429\b`,
    String.raw `failed to fetch (oauth|anonymous) token.{0,200}\b429\b`,
];
const REGISTRY_AWAY = [
    String.raw `(Get|Head) "?${PUBLIC_URL}/v2/\S*: .{0,200}(TLS handshake timeout|i/o timeout|Client\.Timeout|deadline exceeded|connection (refused|reset))`,
    String.raw `received unexpected HTTP status: 5\d\d`,
];
const FULL = 'no space left on device|ENOSPC(?!: System limit)|disk quota exceeded';
const TAKEN = 'port is already allocated|address already in use|EADDRINUSE';
function anyOf(...texts) {
    return new RegExp(texts.join('|'), 'i');
}
/** How failures of the infrastructure are known. The first that matches counts, texts before exit codes. */
const FAILURE_CAUSES = [
    {
        kind: 'no-space',
        pattern: anyOf(FULL),
        inTest: anyOf(FULL),
        source: 'strerror(ENOSPC), strerror(EDQUOT)',
    },
    {
        kind: 'rate-limited',
        pattern: /toomanyrequests|too many requests|rate exceeded|\b(error|status|code|HTTP\/[\d.]+)\W{1,3}429\b/i,
        inTest: anyOf(...LIMITED),
        source: 'OCI distribution specification, error code TOOMANYREQUESTS; HTTP 429; requests, HTTPError; BuildKit',
    },
    {
        kind: 'dns-failed',
        pattern: /could not resolve host|temporary failure in name resolution|EAI_AGAIN|getaddrinfo ENOTFOUND|name or service not known|no such host|server misbehaving|unknownhostexception|temporary failure resolving|unable to resolve host/i,
        inTest: anyOf(...LOOKUP),
        source: 'curl error 6; getaddrinfo(3); Go net.DNSError; urllib3 NameResolutionError; Java; apt; wget',
    },
    {
        kind: 'engine-gone',
        // A candidate can miss an engine of its own; that this one is gone the witness sees by itself.
        pattern: /cannot connect to the docker daemon|is the docker daemon running|failed to connect to the docker api/i,
        source: 'docker CLI, client.ErrorConnectionFailed',
    },
    {
        kind: 'network-failed',
        pattern: /connection timed out|connection refused|couldn't connect to server|failed to connect to|network is unreachable|no route to host|connection reset|TLS handshake timeout|i\/o timeout|the requested URL returned error: 5\d\d/i,
        inTest: anyOf(...REGISTRY_AWAY),
        source: 'strerror(3); curl errors 7 and 28; Go net/http; git http.c',
    },
    {
        kind: 'port-taken',
        pattern: anyOf(TAKEN),
        inTest: anyOf(TAKEN),
        source: 'moby portallocator; strerror(EADDRINUSE)',
    },
    {
        kind: 'command-not-found',
        exitCodes: [126, 127],
        source: 'POSIX, Shell & Utilities, 2.8.2 Exit Status for Commands',
    },
];
/** The cause behind the end of a program that failed, or undefined when it is none of these. */
function classifyFailure(text, exitCode) {
    const said = FAILURE_CAUSES.find(({ pattern }) => pattern?.test(text));
    const meant = FAILURE_CAUSES.find(({ exitCodes = [] }) => exitCode !== undefined && exitCodes.includes(exitCode));
    return (said ?? meant)?.kind;
}
/**
 * The cause of a failed build, when it is none of its Dockerfile. Names that cannot be resolved and servers that cannot
 * be reached may be: not so while a base image is fetched.
 *
 * @param step as the builder names it: `Step 1/7 : FROM …`, `[internal] load metadata for …`
 */
function classifyBuildFailure(text, step) {
    const cause = classifyFailure(text);
    if (cause === 'no-space' || cause === 'rate-limited')
        return cause;
    const fetches = step !== undefined && /^Step \d+\/\d+ ?: FROM |^\[internal\] load metadata /.test(step);
    return fetches ? cause : undefined;
}
// A line that tells what somebody at such an address has answered holds words of the candidate.
const LOCAL_URL = /https?:\/\/(localhost|127\.|0\.0\.0\.0|\[::1?\]|10\.|172\.(1[6-9]|2\d|3[01])\.|192\.168\.|host\.docker\.internal|[\w-]+[:/])/i;
/** The cause that a failed test names, when it is one that no candidate can bring about. */
function failureCauseInTest(text) {
    const lines = text.split(/[\r\n]+/).filter(line => !LOCAL_URL.test(line));
    return FAILURE_CAUSES.find(({ inTest }) => inTest !== undefined && lines.some(line => inTest.test(line)))
        ?.kind;
}
/** Causes that a candidate could also bring about in its own container: what it says itself is no excuse for it. */
const CAUSES_OF_CANDIDATE = new Set(['no-space', 'port-taken']);
/** Causes that may be gone a moment later, so that asking again makes sense. */
const TRANSIENT_CAUSES = new Set([
    'rate-limited',
    'dns-failed',
    'network-failed',
]);


/***/ }),

/***/ 1297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ schemaProblems),
/* harmony export */   LA: () => (/* binding */ describeSchemaError),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   Ww: () => (/* binding */ escapedLine),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   ol: () => (/* binding */ quoteText)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(796);

const MOST_TOLD = 3;
/**
 * What a schema finds wrong with a value, for the end of a sentence: `a.b[0]: expected X, got Y; …`. The first three,
 * and how many more there are.
 */
function describeSchemaError({ issues }, value) {
    const first = issues.slice(0, MOST_TOLD);
    const problems = schemaProblems(first, value);
    const told = problems.slice(0, MOST_TOLD).map(({ path, message }) => {
        return path.length === 0 ? message : `${pathText(path)}: ${message}`;
    });
    const left = issues.length - first.length + problems.length - told.length;
    return [...told, ...(left > 0 ? [`and ${left} more`] : [])].join('; ');
}
/** Every problem of a value, from the issues that its schema has with it. */
function schemaProblems(issues, value) {
    return issues.flatMap((issue) => {
        const path = issue.path.map(part => (typeof part === 'symbol' ? String(part) : part));
        const type = issue.code === 'invalid_type' ? TYPES[issue.expected] : undefined;
        if (issue.code === 'unrecognized_keys')
            return issue.keys.map(key => {
                const message = `unknown key ${quoteText(key)}`;
                return { kind: 'unknown key', path: [...path, key], message, found: undefined, type };
            });
        if (issue.code === 'invalid_union') {
            // Of several shapes, the one that is meant is that of the same kind: its mistakes lie deeper.
            const meant = issue.errors.find(errors => errors.every(error => error.path.length > 0));
            const deeper = meant?.map(error => ({ ...error, path: [...issue.path, ...error.path] }));
            if (deeper !== undefined)
                return schemaProblems(deeper, value);
        }
        if (issue.code === 'invalid_key') {
            const message = withFound(issue.issues[0]?.message ?? 'expected another key', path.at(-1));
            return [{ kind: 'key', path, message, found: path.at(-1), type }];
        }
        const found = valueAt(value, path);
        return [{ kind: 'value', path, message: messageOf(issue, found), found, type }];
    });
}
/** `consumers[0].test.command`; keys that are no plain words are quoted. */
function pathText(path) {
    return path
        .map((part, index) => {
        if (typeof part === 'number')
            return `[${part}]`;
        if (!/^[\w-]+$/.test(part))
            return `[${quoteText(part)}]`;
        return index === 0 ? part : `.${part}`;
    })
        .join('');
}
/** What was found, short enough for a message. */
function describeValue(value) {
    if (value === undefined || value === null)
        return 'nothing';
    if (typeof value === 'string')
        return quoteText(value);
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    return typeof value === 'object' ? 'a map' : `the ${typeof value} ${value}`;
}
/** A text in quotes, on one line, cut to 60 characters. */
function quoteText(text) {
    return `'${escapedLine(text, 60)}'`;
}
/** A text on one line, without control characters, cut to a number of characters. */
function escapedLine(text, most = 200) {
    const escaped = JSON.stringify((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(text, most)).slice(1, -1).replaceAll('\\"', '"');
    return escaped.replace(/[\x7f-\x9f\u2028\u2029]/g, '?');
}
/** How a type is called in a message. */
const TYPES = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map',
    record: 'a map',
};
function messageOf(issue, found) {
    if (found === undefined || found === null)
        return withFound(`expected ${expectedBy(issue)}`, found);
    if (issue.message.startsWith('expected '))
        return withFound(issue.message, found);
    if (issue.code === 'custom')
        return issue.message;
    return withFound(`expected ${expectedBy(issue)}`, found);
}
/** Adds what was found to a message that says what was expected; another message stands as it is. */
function withFound(message, found) {
    return message.startsWith('expected ') ? `${message}, got ${describeValue(found)}` : message;
}
function expectedBy(issue) {
    if (issue.message.startsWith('expected '))
        return issue.message.slice('expected '.length);
    if (issue.code === 'invalid_type')
        return TYPES[issue.expected] ?? issue.expected;
    if (issue.code === 'invalid_union')
        return issue.errors.flatMap(errors => errors.slice(0, 1).map(expectedBy)).join(' or ');
    if (issue.code === 'too_small')
        return describeLimit(issue);
    return issue.code === 'invalid_value' ? issue.values.map(describeChoice).join(' or ') : 'another value';
}
function describeLimit({ origin, minimum, inclusive }) {
    if (origin === 'array')
        return `at least ${minimum} ${minimum === 1 ? 'entry' : 'entries'}`;
    return `a number ${inclusive === false ? 'above' : 'of at least'} ${minimum}`;
}
function describeChoice(value) {
    return typeof value === 'string' ? quoteText(value) : String(value);
}
function valueAt(value, path) {
    return path.reduce((at, name) => {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name))
            return undefined;
        return Reflect.get(at, name);
    }, value);
}


/***/ }),

/***/ 796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Ec: () => (/* binding */ quotedForShell),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   _W: () => (/* binding */ matchesWildcard),
/* harmony export */   a3: () => (/* binding */ formatDuration),
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


/***/ }),

/***/ 4135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Te: () => (/* binding */ beginRun),
  pd: () => (/* binding */ foldersOf),
  uH: () => (/* binding */ newRun),
  Iy: () => (/* binding */ openRun),
  Y: () => (/* binding */ selectConsumers),
  tM: () => (/* binding */ workflowRun)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/process/lines.js
var lines = __webpack_require__(1152);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(604);
;// CONCATENATED MODULE: ./build/src/shared/progress.js
/** Times the pieces of a run, and tells the listener when each begins and ends. */
class StageTimer {
    times = [];
    #listener;
    #now;
    /** @param now milliseconds since the run began */
    constructor(listener, now) {
        this.#listener = listener;
        this.#now = now;
    }
    async time(lane, name, work) {
        const startedAt = this.#now();
        let ok = false;
        this.#listener({ kind: 'stage-started', lane, name });
        try {
            const result = await work();
            ok = true;
            return result;
        }
        finally {
            const endedAt = this.#now();
            this.times.push({ lane, name, startedAt, endedAt });
            this.#listener({ kind: 'stage-ended', lane, name, ok, ms: endedAt - startedAt });
        }
    }
}

;// CONCATENATED MODULE: ./build/src/stages/context.js






function newRun() {
    return (0,external_node_crypto_.randomBytes)(6).toString('hex');
}
/** The folders of a run. `work` goes when the run ends; the others stay. */
function foldersOf(folder) {
    return { report: (0,external_node_path_.join)(folder, 'report'), candidate: (0,external_node_path_.join)(folder, 'candidate'), work: (0,external_node_path_.join)(folder, 'work') };
}
/** @throws UsageError when the inputs ask for a consumer that is not there */
async function beginRun(config, inputs, context) {
    const began = performance.now();
    const sinceStart = () => performance.now() - began;
    const folders = foldersOf(context.folder);
    const { env, signal, listener } = context;
    const { token } = inputs;
    await (0,promises_.mkdir)(folders.report, { recursive: true });
    return {
        inputs,
        context,
        config,
        consumers: selectConsumers(config, inputs),
        stages: new StageTimer(context.listener, sinceStart),
        startedAt: new Date().toISOString(),
        sinceStart,
        folders,
        origin: { run: context.run },
        git: { env, signal, listener, ...(token !== undefined && { token }) },
        server: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
        output: source => new lines/* Lines */.q(line => listener({ kind: 'output', source, line })),
    };
}
/** @throws IncidentError when no engine answers */
async function openRun(run) {
    const engine = await run.context.connect(run.context.env);
    return { ...run, engine, facts: await engine.facts() };
}
/** The consumers that were asked for, with the ref that was asked for. */
function selectConsumers(config, { consumer, ref }) {
    const names = config.consumers.map(({ name }) => name);
    if (consumer !== undefined && !names.includes(consumer)) {
        throw new errors/* UsageError */.eb(`consumer: expected one of ${names.join(', ')}, got '${consumer}'`);
    }
    const chosen = config.consumers.filter(({ name }) => consumer === undefined || name === consumer);
    if (ref === undefined)
        return chosen;
    if (chosen.length === 1)
        return chosen.map(one => ({ ...one, ref }));
    throw new errors/* UsageError */.eb(`ref: needs 'consumer', because there are several: ${names.join(', ')}`);
}
/**
 * The ID that all jobs of one attempt of a workflow share, and no job of another: a trial that is run again by itself
 * belongs to a later attempt than its plan. Outside of a workflow, `otherwise`.
 */
function workflowRun(env, otherwise) {
    const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt = '1' } = env;
    return id ? `${id}.${attempt}` : otherwise;
}


/***/ })

};
