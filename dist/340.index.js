export const id = 340;
export const ids = [340];
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
;// CONCATENATED MODULE: ./build/src/words.js



const USAGE = `compat-gate: do the projects that consume this image still work with it?

usage: compat-gate run [options]     build the candidate, try the consumers, give the verdict
       compat-gate check [options]   is the configuration valid, does the engine answer, do all refs resolve

options:
  --config FILE     the configuration; default .github/compat-gate.yml
  --root FOLDER     the repository that builds the image; default: the current folder
  --consumer NAME   only this consumer
  --ref REF         instead of the consumer's configured ref

options of run:
  --sha SHA         tag the candidate after this commit, not the one that is checked out
  --report FOLDER   where the report goes; default: a new folder among the temporary ones
  --keep            leave the working folders and the candidate where they are
  --json            print verdict.json on standard output; everything else goes to standard error
  --verbose         show the output of the build, the set-up and the tests

A token for private repositories is read from COMPAT_GATE_TOKEN or GITHUB_TOKEN.
exit codes: 0 pass or not applicable, 1 fail, 2 inconclusive, 64 wrong usage or configuration
`;
const COMMON = {
    config: { type: 'string' },
    root: { type: 'string' },
    consumer: { type: 'string' },
    ref: { type: 'string' },
};
const RUN = {
    ...COMMON,
    sha: { type: 'string' },
    report: { type: 'string' },
    keep: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
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
            return { command, ...parse(() => (0,external_node_util_.parseArgs)({ args: rest, options: COMMON, strict: true }).values) };
        case 'reaper':
            return { command, run: rest[0] ?? '', folders: rest.slice(1) };
        case '--version':
        case 'version':
            return { command: 'version' };
        default:
            throw new errors/* UsageError */.eb(`unknown command '${command ?? ''}'\n\n${USAGE}`);
    }
}
function parse(read) {
    try {
        const values = read();
        return { ...values, root: (0,external_node_path_.resolve)(values.root ?? '.') };
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
            return EXIT[await (await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(925), __webpack_require__.e(40), __webpack_require__.e(746), __webpack_require__.e(69), __webpack_require__.e(617), __webpack_require__.e(72), __webpack_require__.e(977), __webpack_require__.e(472), __webpack_require__.e(345)]).then(__webpack_require__.bind(__webpack_require__, 345))).terminalRun(words, signal)];
        case 'check':
            return (await (await Promise.all(/* import() */[__webpack_require__.e(925), __webpack_require__.e(746), __webpack_require__.e(617), __webpack_require__.e(977), __webpack_require__.e(220)]).then(__webpack_require__.bind(__webpack_require__, 9220))).terminalCheck(words, signal))
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


/***/ })

};
