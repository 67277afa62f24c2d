export const id = 340;
export const ids = [340,414];
export const modules = {

/***/ 4340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  terminal: () => (/* binding */ terminal)
});

// UNUSED EXPORTS: EXIT

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/package-folder.js
var package_folder = __webpack_require__(9414);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/src/surface.js
var surface = __webpack_require__(9842);
;// CONCATENATED MODULE: ./build/src/words.js




const USAGE = `compat-gate: do the projects that consume this image still work with it?

usage: compat-gate run [options]     build the candidate, try the consumers, give the verdict
       compat-gate check [options]   is the configuration valid, does the engine answer, do all refs resolve
       compat-gate check --preset NAME --checkout FOLDER [--set-up]
                                     does a checkout of a known consumer still look as its preset says
       compat-gate plan|build|trial|judge|promote [options]
                                     one stage, with the action's inputs for it as options, as in --shard 1;
                                     prints its outputs as name=value. promote has --dry-run

options:
  --config FILE     the configuration; default .github/compat-gate.yml
  --root FOLDER     the repository that builds the image; default: the current folder
  --consumer NAME   only this consumer
  --ref REF         instead of the consumer's configured ref

options of run:
  --sha SHA         tag the candidate after this commit, not the one that is checked out
  --platform OS/ARCH
                    which of candidate.platforms; default: the engine's own
  --report FOLDER   where the report goes; default: a new folder among the temporary ones
  --keep            leave the working folders and the candidate where they are
  --json            print verdict.json on standard output; everything else goes to standard error
  --verbose         show the output of the build, the set-up and the tests

options of check --preset:
  --checkout FOLDER where the consumer is checked out
  --set-up          run the preset's set-up steps in it first: listing its tests may need them

A token for private repositories is read from COMPAT_GATE_TOKEN or GITHUB_TOKEN.
exit codes: 0 pass or not applicable, 1 fail, 2 inconclusive, 64 wrong usage or configuration
`;
const COMMON = {
    config: { type: 'string' },
    root: { type: 'string' },
    consumer: { type: 'string' },
    ref: { type: 'string' },
};
const PRESET_CHECK = {
    preset: { type: 'string' },
    checkout: { type: 'string' },
    'set-up': { type: 'boolean', default: false },
};
const RUN = {
    ...COMMON,
    sha: { type: 'string' },
    platform: { type: 'string' },
    report: { type: 'string' },
    keep: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
};
const OF_STAGES = {
    root: { type: 'string' },
    report: { type: 'string' },
    verbose: { type: 'boolean', default: false },
};
/** @throws UsageError with the usage, for words that are not known */
function parseWords(words) {
    const [command, ...rest] = words;
    if (words.some(word => word === '--help' || word === '-h') || command === 'help')
        return { command: 'help' };
    switch (command) {
        case 'run':
            return { command, ...parse(() => (0,external_node_util_.parseArgs)({ args: rest, options: RUN, strict: true }).values) };
        case 'check':
            return rest.some(word => PRESET_WORD.test(word))
                ? presetCheck(rest)
                : { command, ...parse(() => (0,external_node_util_.parseArgs)({ args: rest, options: COMMON, strict: true }).values) };
        case 'plan':
        case 'build':
        case 'trial':
        case 'judge':
        case 'promote':
            return stageWords(command, rest);
        case 'reaper':
            return { command, run: rest[0] ?? '', folders: rest.slice(1) };
        case '--version':
        case 'version':
            return { command: 'version' };
        default:
            throw new errors/* UsageError */.eb(`unknown command '${command ?? ''}'\n\n${USAGE}`);
    }
}
const PRESET_WORD = /^--(preset|checkout|set-up)(=|$)/;
function presetCheck(args) {
    const values = asked(() => (0,external_node_util_.parseArgs)({ args, options: PRESET_CHECK, strict: true }).values);
    const { preset, checkout } = values;
    if (preset === undefined || checkout === undefined)
        throw new errors/* UsageError */.eb(`check: expected both --preset and --checkout\n\n${USAGE}`);
    return { command: 'check-preset', preset, checkout: (0,external_node_path_.resolve)(checkout), setUp: values['set-up'] };
}
function stageWords(stage, args) {
    const named = inputsOf(stage);
    const inputs = Object.fromEntries(named.map(name => [name, { type: typeOf(name) }]));
    const { root, report, verbose, ...values } = parse(() => (0,external_node_util_.parseArgs)({ args, options: { ...inputs, ...OF_STAGES }, strict: true }).values);
    const given = Object.entries(values).map(([name, value]) => [name, String(value)]);
    return {
        command: 'stage',
        root,
        verbose: verbose === true,
        ...(typeof report === 'string' && { report }),
        inputs: { ...Object.fromEntries(given), stage },
    };
}
/** The inputs that a stage takes from its words: a token is none that others should see. */
function inputsOf(stage) {
    const names = Object.keys(surface/* INPUTS */.mc);
    const taken = (name) => surface/* INPUTS */.mc[name].stages.includes(stage);
    return names.filter(name => taken(name) && name !== 'token' && name !== 'stage' && name !== 'fail-on-verdict');
}
function typeOf(name) {
    return name === 'dry-run' ? 'boolean' : 'string';
}
function parse(read) {
    const values = asked(read);
    return { ...values, root: (0,external_node_path_.resolve)(values.root ?? '.') };
}
function asked(read) {
    try {
        return read();
    }
    catch (error) {
        throw new errors/* UsageError */.eb(`${(0,errors/* messageOf */.bD)(error)}\n\n${USAGE}`);
    }
}

;// CONCATENATED MODULE: ./build/src/cli.js





/** What the process ends with; 64 is EX_USAGE of sysexits(3). */
const EXIT = { pass: 0, 'not-applicable': 0, fail: 1, inconclusive: 2, usage: 64 };
/** The terminal program. Resolves to its exit code, and has said everything by then. */
async function terminal(words, signal) {
    try {
        return await obey(parseWords(words), signal);
    }
    catch (error) {
        const own = error instanceof errors/* UsageError */.eb;
        process.stderr.write(`compat-gate: ${own ? error.message : `failed, and nothing was approved: ${told(error)}`}\n`);
        return own ? EXIT.usage : EXIT.inconclusive;
    }
}
// Each command is loaded when it is asked for: the engine's client alone takes a good part of a second.
async function obey(words, signal) {
    switch (words.command) {
        case 'help':
            process.stdout.write(USAGE);
            return EXIT.pass;
        case 'version':
            process.stdout.write(`${await version()}\n`);
            return EXIT.pass;
        case 'run':
            return EXIT[await (await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(843), __webpack_require__.e(40), __webpack_require__.e(746), __webpack_require__.e(69), __webpack_require__.e(617), __webpack_require__.e(950), __webpack_require__.e(72), __webpack_require__.e(284), __webpack_require__.e(392), __webpack_require__.e(773), __webpack_require__.e(517)]).then(__webpack_require__.bind(__webpack_require__, 517))).terminalRun(words, signal)];
        case 'stage':
            return EXIT[await (await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(843), __webpack_require__.e(40), __webpack_require__.e(746), __webpack_require__.e(69), __webpack_require__.e(617), __webpack_require__.e(950), __webpack_require__.e(72), __webpack_require__.e(284), __webpack_require__.e(392), __webpack_require__.e(805), __webpack_require__.e(773), __webpack_require__.e(777)]).then(__webpack_require__.bind(__webpack_require__, 9406))).terminalStage(words, signal)];
        case 'check':
            return (await (await Promise.all(/* import() */[__webpack_require__.e(843), __webpack_require__.e(746), __webpack_require__.e(617), __webpack_require__.e(950), __webpack_require__.e(563)]).then(__webpack_require__.bind(__webpack_require__, 9220))).terminalCheck(words, signal))
                ? EXIT.pass
                : EXIT.inconclusive;
        case 'check-preset':
            return (await (await Promise.all(/* import() */[__webpack_require__.e(843), __webpack_require__.e(746), __webpack_require__.e(69), __webpack_require__.e(617), __webpack_require__.e(950), __webpack_require__.e(284), __webpack_require__.e(43)]).then(__webpack_require__.bind(__webpack_require__, 2880))).terminalPresetCheck(words, signal))
                ? EXIT.pass
                : EXIT.inconclusive;
        case 'reaper':
            await (await __webpack_require__.e(/* import() */ 706).then(__webpack_require__.bind(__webpack_require__, 5706))).reap(words);
            return EXIT.pass;
    }
}
async function version() {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)((0,package_folder/* packageFolder */.n)(), 'package.json'), 'utf8');
    return /"version": "([^"]+)"/.exec(text)?.[1] ?? 'unknown';
}
function told(error) {
    if (error instanceof errors/* IncidentError */.x1)
        return error.message;
    return (error instanceof Error ? error.stack : undefined) ?? (0,errors/* messageOf */.bD)(error);
}


/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   uq: () => (/* binding */ isFull),
/* harmony export */   x1: () => (/* binding */ IncidentError),
/* harmony export */   zR: () => (/* binding */ asError),
/* harmony export */   zS: () => (/* binding */ BuildError)
/* harmony export */ });
/** The user's words are wrong: usage or configuration. Exit code 64, nothing was started. */
class UsageError extends Error {
    name = 'UsageError';
}
/** Something outside stood in the way of a verdict: the gate is `inconclusive`, and says why. */
class IncidentError extends Error {
    name = 'IncidentError';
    kind;
    constructor(kind, message, options) {
        super(message, options);
        this.kind = kind;
    }
}
/** The candidate could not be built. The message names the step and ends with the last lines of output. */
class BuildError extends IncidentError {
    name = 'BuildError';
    /** `Step 3/7 : RUN …`; undefined when it failed before the first step. */
    step;
    constructor(message, step, options) {
        super('build-failed', message, options);
        this.step = step;
    }
}
/** Whether the file system had no room, or no more of it for this user: write(2). */
function isFull(thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
    return code === 'ENOSPC' || code === 'EDQUOT';
}
/** Anything that was thrown, as an error. */
function asError(thrown) {
    return thrown instanceof Error ? thrown : new Error(String(thrown));
}
/** The message of anything that was thrown. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}


/***/ }),

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

/***/ 9842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   an: () => (/* binding */ STAGES),
/* harmony export */   mc: () => (/* binding */ INPUTS),
/* harmony export */   py: () => (/* binding */ OUTPUTS)
/* harmony export */ });
/** The parts of the pipeline that a step can run. */
const STAGES = ['all', 'plan', 'build', 'trial', 'judge', 'promote'];
/**
 * Every input of the action, and every option of the terminal's stages. action.yml and the tables of the README are
 * written from it.
 */
const INPUTS = {
    config: {
        meaning: 'The configuration file, from the root of the repository.',
        stages: ['all', 'plan', 'build', 'trial', 'judge'],
        fallback: '.github/compat-gate.yml',
    },
    stage: {
        meaning: `Which part of the pipeline to run: ${STAGES.map(stage => `\`${stage}\``).join(', ')}.`,
        stages: STAGES,
        fallback: 'all',
    },
    sha: {
        meaning: 'The commit that the candidate is tagged after, when it is not the one that is checked out.',
        stages: ['all', 'plan'],
    },
    token: {
        meaning: "Reads a private consumer's repository, and the list of files of a pull request. It reaches no foreign process.",
        stages: ['all', 'plan', 'trial'],
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of a workflow
        fallback: '${{ github.token }}',
    },
    consumer: {
        meaning: 'Try only this consumer. For `trial`: the one of its job.',
        stages: ['all', 'plan', 'trial'],
    },
    platform: {
        meaning: 'Which of the `candidate.platforms` to build, or to try.',
        stages: ['all', 'build', 'trial'],
    },
    shard: {
        meaning: 'Which of the consumer’s sets of test files to run, from 1.',
        stages: ['trial'],
        required: true,
    },
    plan: {
        meaning: 'The output `plan` of the stage `plan`.',
        stages: ['build', 'trial', 'judge'],
        required: true,
    },
    candidate: {
        meaning: 'A folder with what `build` left in `candidate-dir`, of one platform or each in a folder of its own.',
        stages: ['trial', 'judge', 'promote'],
        required: true,
    },
    evidence: {
        meaning: 'A folder with what every `trial` left in `report-dir`, each in a folder of its own.',
        stages: ['judge'],
        required: true,
    },
    'image-id': {
        meaning: 'What each `build` gave as its output `image-id`, separated by commas: no other candidate is judged.',
        stages: ['judge'],
        required: true,
    },
    'approved-image-id': {
        meaning: 'What the gate approved.',
        stages: ['promote'],
        required: true,
    },
    'candidate-image': {
        meaning: 'What the gate gave as its output `candidate-image`: its repository is the one that is published to.',
        stages: ['promote'],
        required: true,
    },
    verdict: {
        meaning: 'The gate’s verdict.json, or the folder that holds it.',
        stages: ['promote'],
        required: true,
    },
    version: {
        meaning: 'The tag of the release, as in `v1.2.3`. A platform’s own tag is `<version>-<architecture>`.',
        stages: ['promote'],
        required: true,
    },
    'platform-tags': {
        meaning: 'Other endings for the tags of platforms, as in `linux/amd64=x86_64,linux/arm64=arm64`.',
        stages: ['promote'],
    },
    'expected-latest': {
        meaning: 'Where `:latest` must point before it is moved: a digest `sha256:…`, or `none`. Otherwise where it pointed when the plan was made.',
        stages: ['promote'],
    },
    'dry-run': {
        meaning: 'Check everything, say what would be done, and push nothing.',
        stages: ['promote'],
        fallback: 'false',
    },
    'fail-on-verdict': {
        meaning: 'Make the step red unless the verdict is `pass` or `not-applicable`.',
        stages: ['all', 'judge'],
        fallback: 'true',
    },
};
/** Every output of the action. */
const OUTPUTS = {
    verdict: {
        meaning: '`pass`, `fail`, `inconclusive` or `not-applicable`.',
        stages: ['all', 'plan', 'judge'],
        closed: 'inconclusive',
    },
    compatible: {
        meaning: '`true` for `pass`, `false` for everything else.',
        stages: ['all', 'judge'],
        closed: 'false',
    },
    'approved-image-id': {
        meaning: "The candidate's config digest `sha256:…`, for `pass` only; otherwise empty. Of several platforms the digests, separated by commas.",
        stages: ['all', 'judge'],
        closed: '',
    },
    'candidate-image': {
        meaning: "The candidate's full reference.",
        stages: ['all', 'build', 'judge'],
        closed: '',
    },
    'candidate-tag': {
        meaning: "The candidate's tag, `pr-<sha>`.",
        stages: ['all', 'build', 'judge'],
        closed: '',
    },
    'image-id': {
        meaning: "The candidate's config digest, whatever the verdict. Of several platforms all of them.",
        stages: ['all', 'build', 'judge'],
        closed: '',
    },
    'candidate-dir': {
        meaning: 'The folder of the frozen candidate: image.tar and candidate.json.',
        stages: ['all', 'build'],
        closed: '',
    },
    consumers: {
        meaning: "JSON, a list of each consumer's name, pin and verdict.",
        stages: ['all', 'judge'],
        closed: '[]',
    },
    'report-dir': {
        meaning: 'The folder of verdict.json, summary.md, report.html, the evidence and the logs.',
        stages: ['all', 'trial', 'judge'],
        closed: '',
    },
    applies: {
        meaning: '`true` when the gate applies to the event, `false` when it does not.',
        stages: ['plan'],
        closed: '',
    },
    plan: {
        meaning: 'JSON: what has to be built, tried and judged. The input `plan` of those stages.',
        stages: ['plan'],
        closed: '',
    },
    builds: {
        meaning: 'JSON, a job matrix: `platform`, and a `name` for its artifact.',
        stages: ['plan'],
        closed: '',
    },
    matrix: {
        meaning: 'JSON, a job matrix: `consumer`, `shard`, `platform`, the name of the `build` that it needs, and a `name` for its artifact.',
        stages: ['plan'],
        closed: '',
    },
    'expected-latest': {
        meaning: 'Where `:latest` pointed when the plan was made: a digest, or `none`; empty when nobody could say. The input of that name.',
        stages: ['all', 'plan', 'judge'],
        closed: '',
    },
    'version-digest': {
        meaning: 'The digest of the release’s manifest in the registry.',
        stages: ['promote'],
        closed: '',
    },
    'latest-digest': {
        meaning: 'The digest that `:latest` has now.',
        stages: ['promote'],
        closed: '',
    },
};


/***/ })

};
