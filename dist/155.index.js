export const id = 155;
export const ids = [155,368];
export const modules = {

/***/ 36155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkPresetInTerminal: () => (/* binding */ checkPresetInTerminal)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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

// EXTERNAL MODULE: ./build/src/git/git.js
var git = __webpack_require__(50998);
// EXTERNAL MODULE: ./build/src/consumer/consumer-context.js
var consumer_context = __webpack_require__(82394);
// EXTERNAL MODULE: ./build/src/consumer/set-up.js
var set_up = __webpack_require__(80278);
// EXTERNAL MODULE: ./build/src/shared/text.js
var shared_text = __webpack_require__(60796);
// EXTERNAL MODULE: ./build/src/process/environment.js
var environment = __webpack_require__(21178);
// EXTERNAL MODULE: ./build/src/process/execute.js + 1 modules
var execute = __webpack_require__(2367);
// EXTERNAL MODULE: ./build/src/process/lines.js
var process_lines = __webpack_require__(51152);
// EXTERNAL MODULE: ./build/src/process/processes.js
var processes = __webpack_require__(14618);
// EXTERNAL MODULE: ./build/src/test-reports/read-report.js + 6 modules
var read_report = __webpack_require__(75493);
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
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/src/shared/files.js
var files = __webpack_require__(82140);
// EXTERNAL MODULE: ./build/src/trial/ports.js
var ports = __webpack_require__(28846);
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
var conclusion = __webpack_require__(40409);
// EXTERNAL MODULE: ./build/src/report/paced-output.js
var paced_output = __webpack_require__(89147);
// EXTERNAL MODULE: ./build/src/report/progress-display.js
var progress_display = __webpack_require__(32962);
// EXTERNAL MODULE: ./build/src/stages/context.js + 1 modules
var context = __webpack_require__(24135);
// EXTERNAL MODULE: ./build/src/cli/reaper.js + 1 modules
var reaper = __webpack_require__(88987);
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
    const pace = new paced_output/* PacedOutput */.p(process.stderr);
    return chunk => {
        lines.write(chunk);
        return pace.room();
    };
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
    const { connectEngine } = await Promise.all(/* import() */[__webpack_require__.e(503), __webpack_require__.e(840), __webpack_require__.e(761), __webpack_require__.e(232), __webpack_require__.e(899)]).then(__webpack_require__.bind(__webpack_require__, 17945));
    const { removeCandidate, removeLeftovers } = await Promise.all(/* import() */[__webpack_require__.e(503), __webpack_require__.e(840), __webpack_require__.e(761), __webpack_require__.e(232), __webpack_require__.e(863), __webpack_require__.e(961), __webpack_require__.e(537)]).then(__webpack_require__.bind(__webpack_require__, 45961));
    const engine = await connectEngine(process.env).catch(() => undefined);
    await removeLeftovers(run, folders, engine);
    // No folders means --keep, which keeps the candidate too.
    if (engine !== undefined && folders.length > 0)
        await removeCandidate(run, engine);
}


/***/ }),

/***/ 40409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ outputLine),
/* harmony export */   kE: () => (/* binding */ terminalConclusion),
/* harmony export */   stoppedLine: () => (/* binding */ stoppedLine),
/* harmony export */   tY: () => (/* binding */ checkLine)
/* harmony export */ });
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(60796);
/* harmony import */ var _broken_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33415);
/* harmony import */ var _cause_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46671);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36850);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96209);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51715);
/* harmony import */ var _failure_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52088);
/* harmony import */ var _file_rows_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41492);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17210);
/* harmony import */ var _next_step_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76886);
/* harmony import */ var _progress_display_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(32962);
/* harmony import */ var _release_rows_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(36507);
/* harmony import */ var _side_by_side_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(87675);













const CAUSES_SHOWN = 10;
const TESTS_SHOWN = 10;
const LINES_SHOWN = 8;
const FAILURE_TEXT = 2_000;
/**
 * The last lines in a terminal. Foreign text is indented or follows a word of ours, so the very last
 * line, `verdict: …`, is the only one that begins so.
 */
function terminalConclusion(result, { reportDir, columns = Number.POSITIVE_INFINITY } = {}) {
    const { judgement, notes } = result;
    const causes = (0,_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .causesOf */ .cZ)(result);
    const left = causes.length - CAUSES_SHOWN;
    const isGreen = judgement.verdict === 'pass' && causes.length === 0;
    const signed = (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)((0,_headline_js__WEBPACK_IMPORTED_MODULE_7__/* .signedHeadline */ .L5)(result), 2_000);
    const headline = signed.startsWith('⚠️') ? signed : `${_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .VERDICT_SIGNS */ .PU[judgement.verdict]} ${signed}`;
    return [
        ...table((0,_file_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .allFileRows */ .ne)(result), columns),
        ...notes.flatMap(note => wrapped(`note: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(note)}`, columns)),
        ...(notes.length > 0 && causes.length > 0 ? [''] : []),
        ...causes.slice(0, CAUSES_SHOWN).flatMap(cause => [...causeLines(cause, result, columns), '']),
        ...(left > 0 ? [`and ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_12__/* .formatCount */ .B4)(left, 'more cause')}: see the report`, ''] : []),
        ...(isGreen ? [] : nextStepLines(result, columns)),
        ...(0,_release_rows_js__WEBPACK_IMPORTED_MODULE_10__/* .releaseLines */ .xe)(judgement).flatMap(line => wrapped(line, columns)),
        ...(reportDir === undefined ? [] : [`report: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(reportDir)}`]),
        ...(0,_headline_js__WEBPACK_IMPORTED_MODULE_7__/* .comparisonLines */ .pf)(result).flatMap(line => wrapped((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(line.replaceAll('`', "'")), columns)),
        ...wrapped(headline, columns),
        `verdict: ${judgement.verdict}`,
    ];
}
function nextStepLines(result, columns) {
    return (0,_next_step_js__WEBPACK_IMPORTED_MODULE_8__/* .nextSteps */ .Z)(result).flatMap(({ consumer, commands, lines }) => [
        ...(lines.length === 0 ? [] : [`next step, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(consumer, 100)}:`]),
        ...lines.flatMap((line, index) => wrapped(` ${index + 1}. ${line.replaceAll('`', "'")}`, columns)),
        // Whole, whatever the width: it is to be copied.
        ...commands.map(([name, command]) => `reproduce ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(name, 100)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(command)}`),
        '',
    ]);
}
function causeLines(cause, result, columns) {
    const { consumer, codes, weight, statement, tests, reasons, follows } = cause;
    const count = (0,_cause_words_js__WEBPACK_IMPORTED_MODULE_1__/* .causeCount */ .HY)(cause);
    const meaning = (0,_cause_words_js__WEBPACK_IMPORTED_MODULE_1__/* .causeMeaning */ .Jx)(cause);
    const hint = (0,_cause_words_js__WEBPACK_IMPORTED_MODULE_1__/* .causeHint */ .D1)(cause);
    const marks = (0,_cause_words_js__WEBPACK_IMPORTED_MODULE_1__/* .commonMarks */ .QE)(cause);
    const head = [
        `${_cause_words_js__WEBPACK_IMPORTED_MODULE_1__/* .WEIGHT_SIGNS */ .OE[weight]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(consumer, 100)}`,
        ...(codes.length === 0 ? [] : [codes.join(', ')]),
        ...(count === '' ? [] : [count]),
        ...(meaning === '' ? [] : [meaning.replaceAll('`', "'")]),
        ...(marks === undefined ? [] : [`${marks.published} → ${marks.candidate}`]),
    ].join(': ');
    const [sample] = tests;
    const more = follows.reduce((sum, one) => sum + one.tests.length, 0);
    return [
        ...wrapped(head, columns),
        ...(statement === '' ? [] : wrapped(`   ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(statement, 700)}`, columns)),
        ...testLines(cause, columns),
        ...(sample === undefined ? [] : textLines(sample, cause)),
        ...limited((0,_cause_words_js__WEBPACK_IMPORTED_MODULE_1__/* .mergedReasons */ .US)(reasons), TESTS_SHOWN, one => reasonLines(one, result, columns)),
        ...(more === 0
            ? []
            : wrapped(`   ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_12__/* .formatCount */ .B4)(more, 'failed test')} in the same files may follow from it`, columns)),
        ...(hint === undefined ? [] : wrapped(`   what to do: ${hint.replaceAll('`', "'")}`, columns)),
    ];
}
/** The tests by their files, and behind them how they ended on the published image and on the candidate. */
function testLines(cause, columns) {
    const shown = cause.tests.slice(0, TESTS_SHOWN);
    const left = cause.tests.length - shown.length;
    // What holds for all of them stands in the line above.
    const isSame = (0,_cause_words_js__WEBPACK_IMPORTED_MODULE_1__/* .commonMarks */ .QE)(cause) !== undefined;
    const lines = (0,_broken_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .testsByFile */ .n7)(shown).flatMap(({ trial, file, tests }) => [
        ...wrapped(`   ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)((0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonPlace */ .w7)({ file, ...(trial !== undefined && { trial }) }) ?? '')}`, columns),
        ...tests.flatMap(test => {
            const marks = isSame ? undefined : (0,_side_by_side_js__WEBPACK_IMPORTED_MODULE_11__/* .runMarks */ .Mh)(test);
            const both = marks === undefined ? '' : `  ${marks.published} → ${marks.candidate}`;
            return wrapped(`   - ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)((0,_broken_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTestName */ .GR)(test))}${both}`, columns);
        }),
    ]);
    const isCompared = cause.tests.some(test => (0,_side_by_side_js__WEBPACK_IMPORTED_MODULE_11__/* .runMarks */ .Mh)(test) !== undefined);
    return [
        ...lines,
        ...(left > 0 ? [`   and ${left} more`] : []),
        ...(isCompared ? wrapped(`   (published → candidate; ${_side_by_side_js__WEBPACK_IMPORTED_MODULE_11__/* .MARKS_LEGEND */ .T_})`, columns) : []),
    ];
}
/** The beginning and the end of what the first of them says. */
function textLines({ text, compared }, { statement, tests }) {
    const both = (0,_side_by_side_js__WEBPACK_IMPORTED_MODULE_11__/* .comparedTexts */ .Ez)(compared?.baselineText, text)?.map(({ side, text: line }) => `${{ both: ' ', published: '-', candidate: '+' }[side]} ${line}`);
    const whole = both === undefined ? (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shortFailure */ .Bm)((0,_failure_text_js__WEBPACK_IMPORTED_MODULE_5__/* .afterStatement */ ._V)(text, statement), FAILURE_TEXT) : both.join('\n');
    const lines = (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleBlock */ ._n)(whole, FAILURE_TEXT + 100)
        .split('\n')
        .filter(isFilled);
    const half = LINES_SHOWN / 2;
    const shown = lines.length <= LINES_SHOWN ? lines : [...lines.slice(0, half), '…', ...lines.slice(-half)];
    const whose = tests.length > 1 && shown.length > 0 ? ['     the first of them says:'] : [];
    if (shown.length === 1 && shown[0]?.trim() === statement)
        return [];
    return [...whose, ...shown.map(line => `       ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(line, 300)}`)];
}
function reasonLines({ reason, times }, result, columns) {
    const where = (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonPlace */ .w7)(reason);
    const logs = (0,_cause_words_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonLogs */ .IE)(reason, result).map(({ name }) => name);
    const often = times === 1 ? '' : ` (${times} times)`;
    return [
        ...(where === undefined ? [] : wrapped(`   - ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(where)}`, columns)),
        ...(isFilled(reason.detail) ? wrapped(`       ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(reason.detail, 600)}${often}`, columns) : []),
        ...logs.map(name => `       log: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(name, 400)}`),
    ];
}
function limited(items, most, lines) {
    const left = items.length - most;
    return [...items.slice(0, most).flatMap(lines), ...(left > 0 ? [`   and ${left} more`] : [])];
}
function isFilled(line) {
    return line.trim() !== '';
}
const INDENT = '     ';
/** A line at its spaces, so that no word is cut; what follows the first line is indented. A sign takes two columns. */
function wrapped(line, columns) {
    const lines = [];
    let rest = line;
    while (rest.length >= columns) {
        const start = rest.search(/\S/);
        const fitting = rest.lastIndexOf(' ', columns - 1);
        // A word that is longer than the line has one of its own.
        const at = fitting > start ? fitting : rest.indexOf(' ', Math.max(start, 0));
        if (at < 0)
            break;
        lines.push(rest.slice(0, at));
        rest = `${INDENT}${rest.slice(at + 1)}`;
    }
    return [...lines, rest];
}
function table(rows, columns) {
    const names = rows.map(({ consumer, file }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(consumer, 40)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(file, 100)}`);
    const width = Math.max(0, ...names.map(name => name.length));
    const counts = rows.map(row => {
        const end = row.exit === '0' || row.isControl ? '' : `, exit: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(row.exit, 40)}`;
        return `${(0,_progress_display_js__WEBPACK_IMPORTED_MODULE_9__/* .formatTestCounts */ .GF)(row)}, ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_12__/* .formatDuration */ .a3)(row.durationMs)}${end}`;
    });
    const isNarrow = width + 3 + Math.max(0, ...counts.map(count => count.length)) > columns;
    const lines = names.flatMap((name, index) => isNarrow ? [` ${name}`, `${INDENT}${counts[index]}`] : ` ${name.padEnd(width)}  ${counts[index]}`);
    return rows.length === 0 ? [] : [...lines, ''];
}
/** A line of `compat-gate check`: whether something holds, and what. Foreign text in it is no command of a runner's. */
function checkLine(ok, text) {
    return `${ok ? 'ok     ' : 'failed '} ${(0,_progress_display_js__WEBPACK_IMPORTED_MODULE_9__/* .withoutOldCommands */ .KF)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(text))}\n`;
}
/** An output of a stage as a line of its own, `name=value`. */
function outputLine(name, value) {
    return `${name}=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(value, Number.POSITIVE_INFINITY)}\n`;
}
/** Why the program stopped, as its last line. */
function stoppedLine(message) {
    return `compat-gate: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleText */ .Q6)(message)}\n`;
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
