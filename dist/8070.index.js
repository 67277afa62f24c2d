export const id = 8070;
export const ids = [8070];
export const modules = {

/***/ 56912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ defineProgram),
  W: () => (/* binding */ parseArguments)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./build/src/report/colour.js
var colour = __webpack_require__(79454);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(80604);
// EXTERNAL MODULE: ./build/src/cli/command-options.js
var command_options = __webpack_require__(55954);
;// CONCATENATED MODULE: ./build/src/cli/definitions/bisect-command.js


const BISECT_OPTIONS = {
    good: { value: 'REF', meaning: 'A commit or version on which the test passes.', required: true },
    bad: { value: 'REF', meaning: 'One on which it fails.', required: true },
    test: { value: 'FILE[::TEST]', meaning: 'The test file, or a test of it.', required: true },
    of: {
        value: 'WHAT',
        meaning: 'image (default), consumer, or a package that set-up installs, as in pip:NAME or npm:NAME.',
    },
    'version-env': {
        value: 'NAME=TEXT',
        meaning: 'For a package: the variable of the consumer that holds its version, with {version} in the text.',
    },
    consumer: { value: 'NAME', meaning: 'Which consumer, where there are several.' },
    ref: { value: 'REF', meaning: 'Instead of the consumer’s configured ref.' },
    platform: { value: 'OS/ARCH', meaning: 'Which of candidate.platforms. Default: that of the engine.' },
    root: command_options/* COMMON_OPTIONS */.DT.root,
    config: command_options/* COMMON_OPTIONS */.DT.config,
    verbose: command_options/* COMMON_OPTIONS */.DT.verbose,
    quiet: command_options/* COMMON_OPTIONS */.DT.quiet,
};
function defineBisect(program, env, decide) {
    const command = program
        .command('bisect')
        .description('Find the commit or version from which a test fails (docs/bisect.md).')
        .summary('Find the commit or version from which a test fails');
    (0,command_options/* addOptions */.s6)(command, BISECT_OPTIONS);
    (0,command_options/* withExample */.NO)(command, 'compat-gate bisect --good v1.1.2 --bad main --test tests/test_invoke.py');
    command.action(() => {
        const options = new command_options/* GivenOptions */.WS(command);
        decide({
            command: 'bisect',
            root: options.root(),
            config: options.text('config'),
            consumer: options.text('consumer'),
            ref: options.text('ref'),
            platform: options.text('platform'),
            token: (0,command_options/* terminalToken */.ws)(env),
            good: options.required('good'),
            bad: options.required('bad'),
            of: options.text('of') ?? 'image',
            test: options.required('test'),
            versionEnv: versionVariable(options.text('version-env')),
            verbose: options.flag('verbose'),
            quiet: options.flag('quiet'),
        });
    });
}
function versionVariable(text) {
    if (text === undefined)
        return undefined;
    const [, name, value] = /^([A-Za-z_]\w*)=(.*\{version\}.*)$/.exec(text) ?? [];
    if (name !== undefined && value !== undefined)
        return { name, value };
    throw new errors/* UsageError */.eb(`--version-env: expected NAME=TEXT with {version} in the text, got '${text}'`);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/cli/definitions/check-command.js


const OF_CONFIGURATION = {
    root: command_options/* COMMON_OPTIONS */.DT.root,
    config: command_options/* COMMON_OPTIONS */.DT.config,
    consumer: {
        value: 'NAME',
        meaning: 'Only this consumer, with its releases; NAME@TAG for one of those alone.',
    },
    ref: { value: 'REF', meaning: 'Instead of the consumer’s configured ref.' },
};
const SET_UP = {
    'set-up': {
        meaning: 'Run the set-up steps first, which lets the check see programs that they make, and tests that they help to list. With --preset in the checkout itself.',
    },
};
const conflicts = Object.keys(OF_CONFIGURATION);
const OF_PRESET = {
    preset: {
        value: 'NAME',
        meaning: 'See whether a checkout of a known consumer still looks as its preset says.',
        conflicts,
    },
    checkout: { value: 'FOLDER', meaning: 'With --preset: where the consumer is checked out.', conflicts },
};
function defineCheck(program, env, decide) {
    const command = program
        .command('check')
        .summary('See whether the configuration is valid, and all is there that it names')
        .description('See whether the configuration is valid, the engine answers, an image is published, all refs resolve, and each consumer at its pin has what the configuration names.');
    (0,command_options/* addOptions */.s6)(command, { ...OF_CONFIGURATION, ...OF_PRESET, ...SET_UP });
    (0,command_options/* withExample */.NO)(command, 'compat-gate check --preset aws-sam-cli --checkout ../aws-sam-cli');
    command.action(() => {
        const options = new command_options/* GivenOptions */.WS(command);
        const [preset, checkout] = [options.text('preset'), options.text('checkout')];
        const setUp = options.flag('set-up');
        if (preset !== undefined && checkout !== undefined)
            return decide({ command: 'check-preset', preset, checkout: (0,external_node_path_.resolve)(checkout), setUp });
        if (preset !== undefined || checkout !== undefined)
            command.error('check: expected both --preset and --checkout');
        decide({
            command: 'check',
            root: options.root(),
            config: options.text('config'),
            consumer: options.text('consumer'),
            ref: options.text('ref'),
            setUp,
            token: (0,command_options/* terminalToken */.ws)(env),
        });
    });
}

// EXTERNAL MODULE: ./build/src/cli/definitions/completion-command.js
var completion_command = __webpack_require__(23511);
;// CONCATENATED MODULE: ./build/src/cli/definitions/contract-command.js


const CONTRACT_OPTIONS = {
    json: { meaning: 'Print the differences as JSON.' },
    all: { meaning: 'Also what may be chance.' },
};
function defineContract(program, decide) {
    const command = program
        .command('contract')
        .summary('Say what two recordings of HTTP traffic differ in')
        .description('Say what two recordings of HTTP traffic differ in (docs/contract.md).')
        .argument('<BASELINE>', 'A HAR file, or a folder of them.')
        .argument('<CANDIDATE>', 'What is compared with it.');
    (0,command_options/* addOptions */.s6)(command, CONTRACT_OPTIONS);
    (0,command_options/* withExample */.NO)(command, 'compat-gate contract before.har after.har --all');
    command.addHelpText('after', '\nExit codes, as of diff: 0 no difference, 1 differences, 2 trouble.');
    command.action((baseline, candidate) => {
        const options = new command_options/* GivenOptions */.WS(command);
        decide({
            command: 'contract',
            baseline: (0,external_node_path_.resolve)(baseline),
            candidate: (0,external_node_path_.resolve)(candidate),
            json: options.flag('json'),
            all: options.flag('all'),
        });
    });
}

;// CONCATENATED MODULE: ./build/src/cli/definitions/explain-command.js

function defineExplain(program, decide) {
    const command = program
        .command('explain')
        .description('Say what a reason code means, and what to do about it')
        .argument('[CODE]', 'As a report shows it. Without one, all codes are listed.');
    (0,command_options/* withExample */.NO)(command, 'compat-gate explain candidate-not-seen');
    command.action((code) => decide({ command: 'explain', code }));
}

;// CONCATENATED MODULE: ./build/src/cli/definitions/folder-commands.js

const MEANINGS = [
    ['open', 'Show the last report in a browser; in a pipe, print its path'],
    ['clean', 'Remove the reports, the kept set-ups, and what runs with --keep have left'],
];
function defineFolderCommands(program, decide) {
    for (const [name, meaning] of MEANINGS) {
        const command = program.command(name).description(meaning);
        (0,command_options/* addOptions */.s6)(command, { root: command_options/* COMMON_OPTIONS */.DT.root });
        (0,command_options/* withExample */.NO)(command, `compat-gate ${name} --root ../image`);
        command.action(() => decide({ command: name, root: new command_options/* GivenOptions */.WS(command).root() }));
    }
}

;// CONCATENATED MODULE: ./build/src/cli/definitions/init-command.js


const INIT_OPTIONS = {
    consumer: {
        value: 'FOLDER',
        meaning: 'The project whose tests have to pass: a checkout of it, owner/name, or a git URL.',
    },
    image: { value: 'IMAGE', meaning: 'What consumers look for, without a tag.' },
    ref: { value: 'REF', meaning: "The consumer's branch, tag or full SHA. Default: its own branch." },
    tests: {
        value: 'LIST',
        meaning: "Its test files, or folders of them, with commas. Default: those that lead to the image's name.",
    },
    'image-env': {
        value: 'VARIABLE',
        meaning: "The consumer's variable for the whole image reference.",
        conflicts: ['image-tag-env'],
    },
    'image-tag-env': { value: 'VARIABLE', meaning: "The consumer's variable for the image's tag alone." },
    preset: {
        value: 'NAME',
        meaning: 'A known consumer, instead of reading one.',
        conflicts: ['consumer', 'tests'],
    },
    dockerfile: { value: 'FILE', meaning: 'Which Dockerfile makes the image.' },
    context: { value: 'FOLDER', meaning: 'Its build context.' },
    prepare: { value: 'COMMAND', meaning: 'Makes what the Dockerfile copies, before each build.' },
    action: {
        value: 'OWNER/NAME@SHA',
        meaning: 'What the workflow uses. Default: the repository and commit that this program came from.',
    },
    yes: { meaning: 'Ask nothing, and take what is proposed.' },
    force: { meaning: 'Overwrite files that differ.' },
    root: command_options/* COMMON_OPTIONS */.DT.root,
};
function defineInit(program, env, decide) {
    const command = program
        .command('init')
        .summary('Write the configuration and the workflow, and check them')
        .description('Read the repository of the image and a consumer, ask what they do not say, write .github/compat-gate.yml and a workflow, and check them. Nothing of the consumer is run. A file that is there and differs is shown, and is kept without --force.');
    (0,command_options/* addOptions */.s6)(command, INIT_OPTIONS);
    (0,command_options/* withExample */.NO)(command, 'compat-gate init --consumer ../my-consumer --image ghcr.io/me/emulator --yes');
    command.action(() => {
        const options = new command_options/* GivenOptions */.WS(command);
        const [tag, image] = [options.text('image-tag-env'), options.text('image-env')];
        decide({
            command: 'init',
            root: (0,external_node_path_.resolve)(options.root()),
            image: options.text('image'),
            dockerfile: options.text('dockerfile'),
            context: options.text('context'),
            prepare: options.text('prepare'),
            consumer: options.text('consumer'),
            preset: options.text('preset'),
            ref: options.text('ref'),
            tests: options
                .text('tests')
                ?.split(',')
                .filter(one => one !== ''),
            variable: tag !== undefined
                ? { name: tag, value: 'tag' }
                : image !== undefined
                    ? { name: image, value: 'image' }
                    : undefined,
            action: options.text('action'),
            token: (0,command_options/* terminalToken */.ws)(env),
            yes: options.flag('yes'),
            force: options.flag('force'),
        });
    });
}

// EXTERNAL MODULE: ./build/src/stages/action-definition.js
var action_definition = __webpack_require__(15273);
// EXTERNAL MODULE: ./build/src/stages/inputs.js
var inputs = __webpack_require__(37080);
;// CONCATENATED MODULE: ./build/src/cli/definitions/run-command.js



const STAGE_OPTIONS = {
    root: command_options/* COMMON_OPTIONS */.DT.root,
    report: { value: 'FOLDER', meaning: 'Where the report goes. Default: a new temporary folder.' },
    verbose: command_options/* COMMON_OPTIONS */.DT.verbose,
    quiet: command_options/* COMMON_OPTIONS */.DT.quiet,
};
const RUN_OPTIONS = {
    reproduce: {
        value: 'COMMAND',
        meaning: 'What the report says that repeats the run; for scripts that start the gate.',
    },
    report: {
        value: 'FOLDER',
        meaning: 'Where the report goes. Default: a new folder below .compat-gate/reports, where the last ten are.',
    },
    'fail-fast': {
        meaning: 'End at the first test file that is red, and name what was not run.',
    },
    again: { meaning: 'Run without a question where nothing has changed since a run that passed.' },
    keep: { meaning: 'Leave the working folders and the candidate, and say where.' },
    'fresh-set-up': {
        meaning: 'Make every set-up from nothing, also where one is kept below .compat-gate/set-ups.',
    },
    json: { meaning: 'Print verdict.json on standard output; everything else goes to standard error.' },
};
const PLAN_OPTIONS = {
    list: {
        meaning: 'Only show what would run, as a table, with how long it took the last time; asks no network.',
    },
    json: { meaning: 'With --list: print it as JSON.' },
};
/** What the value of an input is called; those without one are no options, or take no value. */
const VALUES = {
    config: 'FILE',
    stage: undefined,
    sha: 'SHA',
    image: 'IMAGE',
    token: undefined,
    consumer: 'NAME',
    ref: 'REF',
    platform: 'OS/ARCH',
    shard: 'NUMBER',
    plan: 'JSON',
    candidate: 'FOLDER',
    evidence: 'FOLDER',
    'image-id': 'DIGESTS',
    'approved-image-id': 'DIGESTS',
    'candidate-image': 'IMAGE',
    verdict: 'FILE',
    version: 'TAG',
    'platform-tags': 'LIST',
    'expected-latest': 'DIGEST',
    'dry-run': undefined,
    'last-green': 'FILE',
    again: undefined,
    'set-up-cache': 'FOLDER',
    comment: undefined,
    'fail-on-verdict': undefined,
};
function defineRun(program, env, decide) {
    const command = program
        .command('run')
        .description('Build the candidate, try the consumers, give the verdict');
    (0,command_options/* addOptions */.s6)(command, { ...inputOptions('all'), ...STAGE_OPTIONS, ...RUN_OPTIONS });
    (0,command_options/* withExample */.NO)(command, 'compat-gate run --consumer sam-cli --ref v1.164.0 --keep');
    command.action(() => {
        const options = new command_options/* GivenOptions */.WS(command);
        const keep = options.flag('keep');
        decide({
            command: 'run',
            inputs: stageInputs('all', options, env),
            report: options.text('report'),
            reproduce: options.text('reproduce'),
            freshSetUp: options.flag('fresh-set-up'),
            keep: { work: keep, candidate: keep },
            failFast: options.flag('fail-fast'),
            again: options.flag('again'),
            show: options.flag('json') ? 'verdict.json' : 'conclusion',
            verbose: options.flag('verbose'),
            quiet: options.flag('quiet'),
        });
    });
}
const STAGE_COMMANDS = [
    ['plan', 'Say what has to be built, tried and judged', 'compat-gate plan --list'],
    ['build', 'Build and freeze the candidate', 'compat-gate build --plan "$plan"'],
    [
        'trial',
        'Run a set of test files of a consumer against it',
        'compat-gate trial --plan "$plan" --candidate candidate --consumer sam-cli --shard 1',
    ],
    [
        'judge',
        'Give the verdict over all evidence',
        'compat-gate judge --plan "$plan" --candidate candidate --evidence evidence --image-id "$image_id"',
    ],
    ['issue', 'Open, update or close an issue for each consumer', 'compat-gate issue --verdict report'],
    [
        'promote',
        'Publish what was approved',
        'compat-gate promote --dry-run --version v1.2.1 --candidate candidate --verdict report --candidate-image "$image" --approved-image-id "$id"',
    ],
];
/** The action's stages, with its inputs as options. */
function defineStages(program, env, decide) {
    for (const [stage, meaning, example] of STAGE_COMMANDS) {
        const command = program
            .command(stage)
            .description(`${meaning}. Prints the outputs of the stage as name=value.`)
            .summary(meaning);
        // An empty text is what a step of a workflow says that has nothing to say.
        const inputs = Object.entries({ ...inputOptions(stage), ...STAGE_OPTIONS });
        const options = inputs.map(([name, facts]) => [name, { ...facts, mayBeEmpty: true }]);
        (0,command_options/* addOptions */.s6)(command, Object.fromEntries(options));
        if (stage === 'plan')
            (0,command_options/* addOptions */.s6)(command, PLAN_OPTIONS);
        (0,command_options/* withExample */.NO)(command, example);
        command.action(() => {
            const given = new command_options/* GivenOptions */.WS(command);
            const args = stageArguments(stage, given, env);
            const [list, json] = [given.flag('list'), given.flag('json')];
            if (json && !list)
                command.error('plan: --json needs --list');
            decide(list && args.inputs.stage === 'plan' ? { command: 'plan-list', inputs: args.inputs, json } : args);
        });
    }
}
function stageArguments(stage, options, env) {
    return {
        command: 'run',
        inputs: stageInputs(stage, options, env),
        report: options.text('report'),
        reproduce: undefined,
        freshSetUp: false,
        keep: { work: false, candidate: true },
        failFast: false,
        again: true,
        show: 'outputs',
        verbose: options.flag('verbose'),
        quiet: options.flag('quiet'),
    };
}
/** The inputs that a stage takes as options. */
function inputOptions(stage) {
    const all = Object.entries(action_definition/* INPUTS */.mc);
    const taken = all.filter(([name, { stages }]) => stages.includes(stage) && (name === 'dry-run' || VALUES[name] !== undefined));
    return Object.fromEntries(taken.map(([name, facts]) => [name, inputOption(name, facts)]));
}
function inputOption(name, { meaning, required, fallback }) {
    const value = VALUES[name];
    const text = meaning.replaceAll('`', "'");
    const more = required
        ? ' (required)'
        : value === undefined || fallback === undefined
            ? ''
            : ` Default: ${fallback}.`;
    return { meaning: `${text}${more}`, ...(value !== undefined && { value }) };
}
function stageInputs(stage, options, env) {
    const get = (name) => {
        if (name === 'stage')
            return stage;
        if (name === 'token')
            return (0,command_options/* terminalToken */.ws)(env) ?? '';
        return options.flag(name) ? 'true' : (options.text(name) ?? '');
    };
    return (0,inputs/* readInputs */.K)(get, options.root());
}

// EXTERNAL MODULE: ./build/src/config/config.js
var config = __webpack_require__(37096);
;// CONCATENATED MODULE: ./build/src/cli/definitions/waive-command.js




const DAYS_AT_FIRST = '30';
const WAIVE_OPTIONS = {
    verdict: { value: 'FILE', meaning: 'The verdict.json, or the folder that holds it.', required: true },
    test: { value: 'GLOB', meaning: 'Which of its failed tests, by their ids.', required: true },
    reason: { value: 'TEXT', meaning: 'Why that failure is known.', required: true },
    link: { value: 'URL', meaning: 'Where it is being mended.', required: true },
    consumer: { value: 'NAME', meaning: 'Only of this consumer.' },
    author: { value: 'NAME', meaning: 'Who waives it. Default: the user.name of git.' },
    days: {
        value: 'NUMBER',
        meaning: `For how many days from today, at most ${config/* MOST_WAIVER_DAYS */.Vd}. Default: ${DAYS_AT_FIRST}.`,
    },
    root: command_options/* COMMON_OPTIONS */.DT.root,
    config: command_options/* COMMON_OPTIONS */.DT.config,
};
function defineWaive(program, decide) {
    const command = program
        .command('waive')
        .description('Write known failures of a verdict into the file of waivers');
    (0,command_options/* addOptions */.s6)(command, WAIVE_OPTIONS);
    (0,command_options/* withExample */.NO)(command, "compat-gate waive --verdict report --test '*::test_slow' --reason 'slow host' --link https://example.org/7");
    command.action(() => {
        const options = new command_options/* GivenOptions */.WS(command);
        decide({
            command: 'waive',
            root: options.root(),
            config: options.text('config'),
            verdict: (0,external_node_path_.resolve)(options.required('verdict')),
            test: options.required('test'),
            consumer: options.text('consumer'),
            reason: options.required('reason'),
            link: options.required('link'),
            author: options.text('author'),
            days: waiverDays(options.text('days') ?? DAYS_AT_FIRST),
        });
    });
}
function waiverDays(text) {
    if (/^[1-9]\d?$/.test(text) && Number(text) <= config/* MOST_WAIVER_DAYS */.Vd)
        return Number(text);
    throw new errors/* UsageError */.eb(`--days: expected a number from 1 to ${config/* MOST_WAIVER_DAYS */.Vd}, got '${text}'`);
}

// EXTERNAL MODULE: ./build/src/cli/help-columns.js
var help_columns = __webpack_require__(40119);
;// CONCATENATED MODULE: ./build/src/cli/arguments.js













/**
 * @param args what stands after the program's name
 * @throws UsageError that names what is wrong, and where to read on
 */
function parseArguments(args, env) {
    let decided;
    let help = '';
    const program = defineProgram(env, found => (decided = found));
    for (const command of [program, ...program.commands])
        command
            .configureOutput({ writeOut: text => (help += text), writeErr: () => undefined })
            .exitOverride(error => {
            throw error.exitCode === 0 ? error : asUsageError(error, command);
        });
    refuseOptionAsValue(program, args);
    try {
        program.parse(args, { from: 'user' });
    }
    catch (error) {
        if (!(error instanceof esm/* CommanderError */.b7))
            throw error;
        return error.code === 'commander.version' ? { command: 'version' } : { command: 'help', text: help };
    }
    if (decided === undefined)
        throw new Error('expected a command that was decided on');
    return decided;
}
/** The commands, each with its options. */
function defineProgram(env, decide) {
    const program = new esm/* Command */.uB('compat-gate');
    program
        .description('Do the projects that consume this image still work with it?')
        .helpOption('-h, --help', 'Show this help.')
        .helpCommand('help [command]', 'Show the help of a command')
        // What stands after a command is the command's: `promote` has a --version of its own.
        .enablePositionalOptions()
        .option('-V, --version', 'Print the version.')
        .on('option:version', () => {
        throw new esm/* CommanderError */.b7(0, 'commander.version', '');
    })
        .configureOutput({
        getOutHelpWidth: help_columns/* terminalColumns */.U,
        getOutHasColors: () => (0,colour/* wantsColour */.M)(env, process.stdout.isTTY),
    })
        .configureHelp({
        minWidthToWrap: 20,
        subcommandTerm: command => command.name(),
        styleTitle: title => `\x1b[1m${title}\x1b[22m`,
    })
        .addHelpText('after', () => ['', ...HELP_NOTES.map(note => new esm/* Help */._V().boxWrap(note, (0,help_columns/* terminalColumns */.U)()))].join('\n'));
    defineInit(program, env, decide);
    defineRun(program, env, decide);
    defineCheck(program, env, decide);
    defineFolderCommands(program, decide);
    defineExplain(program, decide);
    defineBisect(program, env, decide);
    defineWaive(program, decide);
    defineContract(program, decide);
    (0,completion_command/* defineCompletion */.I)(program, decide);
    program.commandsGroup('Stages, as the jobs of a workflow run them:');
    defineStages(program, env, decide);
    program.command('version', { hidden: true }).action(() => decide({ command: 'version' }));
    program
        .command('reaper [run] [folders...]', { hidden: true })
        .action((run = '', folders = []) => decide({ command: 'reaper', run, folders }));
    return program;
}
const HELP_NOTES = [
    'A token for private repositories is read from COMPAT_GATE_TOKEN or GITHUB_TOKEN.',
    'Exit codes: 0 pass or not applicable, 1 fail, 2 inconclusive, 64 wrong usage or configuration.',
];
function asUsageError({ code, message }, command) {
    const name = command.parent === null ? command.name() : `${command.parent.name()} ${command.name()}`;
    return new errors/* UsageError */.eb(`${whatIsWrong(code, message, command)}\n\n${name} --help says what there is`);
}
function whatIsWrong(code, message, { args }) {
    const given = args.map(one => `'${one}'`).join(' ');
    // `help` of an unknown command, or nothing at all.
    if (code === 'commander.help')
        return `expected a command, got ${given || 'none'}`;
    const said = message.replace(/^error: /, '');
    return code === 'commander.excessArguments' ? `${said.replace(/\.$/, '')}: ${given}` : said;
}
/** Who forgot a value would otherwise lose the option that stands after it. */
function refuseOptionAsValue(program, [name, ...rest]) {
    const command = program.commands.find(one => one.name() === name);
    const given = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
    for (const [index, word] of given.entries()) {
        const next = given[index + 1] ?? '';
        if (next.startsWith('-') && command?.options.some(one => one.required && one.long === word))
            throw new errors/* UsageError */.eb(`${word}: expected a value, got '${next}'; one with a dash is written ${word}=${next}`);
    }
}


/***/ }),

/***/ 68070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommandLine: () => (/* binding */ runCommandLine)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80604);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82140);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56912);
/* harmony import */ var _program_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35949);





/** What the process ends with; 64 is EX_USAGE of sysexits(3). */
const EXIT = { pass: 0, 'not-applicable': 0, fail: 1, inconclusive: 2, usage: 64 };
/** Those of diff(1). */
const DIFF = { same: 0, different: 1, trouble: 2 };
/**
 * The terminal program. Resolves to its exit code, and has said everything by then.
 *
 * @param args what stands after the program's name
 */
async function runCommandLine(args, signal) {
    try {
        return await runArguments((0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .parseArguments */ .W)(args, process.env), signal);
    }
    catch (error) {
        const { stoppedLine } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(6449), __webpack_require__.e(374), __webpack_require__.e(3513), __webpack_require__.e(409), __webpack_require__.e(796)]).then(__webpack_require__.bind(__webpack_require__, 40409));
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb) {
            process.stderr.write(stoppedLine(error.message));
            return args[0] === 'contract' ? DIFF.trouble : EXIT.usage;
        }
        const why = error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IncidentError */ .x1 ? error.message : (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .stackOf */ .US)(error);
        process.stderr.write(stoppedLine(`failed, and nothing was approved: ${why}`));
        return EXIT.inconclusive;
    }
}
// Each command is loaded when it is asked for: the engine's client alone takes a good part of a second.
async function runArguments(args, signal) {
    switch (args.command) {
        case 'help':
            process.stdout.write(args.text);
            return EXIT.pass;
        case 'version':
            process.stdout.write(`${await (0,_program_version_js__WEBPACK_IMPORTED_MODULE_4__/* .programVersion */ .R)()}\n`);
            return EXIT.pass;
        case 'run':
            return EXIT[await (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(6118), __webpack_require__.e(1923), __webpack_require__.e(3746), __webpack_require__.e(2069), __webpack_require__.e(2088), __webpack_require__.e(6185), __webpack_require__.e(6279), __webpack_require__.e(9863), __webpack_require__.e(2250), __webpack_require__.e(6449), __webpack_require__.e(6871), __webpack_require__.e(374), __webpack_require__.e(3513), __webpack_require__.e(8430), __webpack_require__.e(409), __webpack_require__.e(7336), __webpack_require__.e(5201), __webpack_require__.e(5961), __webpack_require__.e(9409), __webpack_require__.e(9357), __webpack_require__.e(2568), __webpack_require__.e(2526), __webpack_require__.e(3536), __webpack_require__.e(2309), __webpack_require__.e(858), __webpack_require__.e(9403), __webpack_require__.e(2705)]).then(__webpack_require__.bind(__webpack_require__, 2705))).runInTerminal(args, signal)];
        case 'init':
            return (await (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(6118), __webpack_require__.e(1923), __webpack_require__.e(3746), __webpack_require__.e(2069), __webpack_require__.e(2088), __webpack_require__.e(7291), __webpack_require__.e(9863), __webpack_require__.e(2250), __webpack_require__.e(6449), __webpack_require__.e(6871), __webpack_require__.e(374), __webpack_require__.e(3513), __webpack_require__.e(8430), __webpack_require__.e(409), __webpack_require__.e(7336), __webpack_require__.e(5201), __webpack_require__.e(9409), __webpack_require__.e(9357), __webpack_require__.e(322), __webpack_require__.e(3575), __webpack_require__.e(606)]).then(__webpack_require__.bind(__webpack_require__, 10606))).initInTerminal(args, signal)) ? EXIT.pass : EXIT.inconclusive;
        case 'plan-list':
            await (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(6118), __webpack_require__.e(3746), __webpack_require__.e(9863), __webpack_require__.e(6449), __webpack_require__.e(6871), __webpack_require__.e(8430), __webpack_require__.e(7336), __webpack_require__.e(9409), __webpack_require__.e(2526), __webpack_require__.e(1324)]).then(__webpack_require__.bind(__webpack_require__, 29456))).listPlanInTerminal(args);
            return EXIT.pass;
        case 'check': {
            // First: where there is no configuration, nothing of what looks at consumers is loaded.
            const { loadConfig } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(3746), __webpack_require__.e(6871), __webpack_require__.e(8430), __webpack_require__.e(703)]).then(__webpack_require__.bind(__webpack_require__, 88430));
            const config = await loadConfig(args.root, args.config, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_shared_files_js__WEBPACK_IMPORTED_MODULE_2__/* .packageFolder */ .n4)(), 'presets'));
            const { checkInTerminal } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(6118), __webpack_require__.e(1923), __webpack_require__.e(3746), __webpack_require__.e(2069), __webpack_require__.e(2088), __webpack_require__.e(9863), __webpack_require__.e(2250), __webpack_require__.e(6449), __webpack_require__.e(6871), __webpack_require__.e(374), __webpack_require__.e(3513), __webpack_require__.e(8430), __webpack_require__.e(409), __webpack_require__.e(7336), __webpack_require__.e(5201), __webpack_require__.e(9409), __webpack_require__.e(9357), __webpack_require__.e(322), __webpack_require__.e(3575)]).then(__webpack_require__.bind(__webpack_require__, 92290));
            return (await checkInTerminal(config, args, signal)) ? EXIT.pass : EXIT.inconclusive;
        }
        case 'check-preset':
            return (await (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(3746), __webpack_require__.e(2069), __webpack_require__.e(9863), __webpack_require__.e(6449), __webpack_require__.e(6871), __webpack_require__.e(374), __webpack_require__.e(3513), __webpack_require__.e(8430), __webpack_require__.e(409), __webpack_require__.e(7336), __webpack_require__.e(5201), __webpack_require__.e(322), __webpack_require__.e(3734)]).then(__webpack_require__.bind(__webpack_require__, 10322))).checkPresetInTerminal(args, signal))
                ? EXIT.pass
                : EXIT.inconclusive;
        case 'waive':
            await (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(3746), __webpack_require__.e(9863), __webpack_require__.e(6449), __webpack_require__.e(6871), __webpack_require__.e(374), __webpack_require__.e(3513), __webpack_require__.e(8430), __webpack_require__.e(409), __webpack_require__.e(3989)]).then(__webpack_require__.bind(__webpack_require__, 23989))).waiveInTerminal(args, signal);
            return EXIT.pass;
        case 'bisect':
            return (await (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(6118), __webpack_require__.e(1923), __webpack_require__.e(3746), __webpack_require__.e(2069), __webpack_require__.e(2088), __webpack_require__.e(6185), __webpack_require__.e(6279), __webpack_require__.e(9863), __webpack_require__.e(2250), __webpack_require__.e(6449), __webpack_require__.e(6871), __webpack_require__.e(374), __webpack_require__.e(3513), __webpack_require__.e(8430), __webpack_require__.e(409), __webpack_require__.e(7336), __webpack_require__.e(5201), __webpack_require__.e(5961), __webpack_require__.e(9409), __webpack_require__.e(9357), __webpack_require__.e(2568), __webpack_require__.e(2526), __webpack_require__.e(3536), __webpack_require__.e(9403), __webpack_require__.e(9384)]).then(__webpack_require__.bind(__webpack_require__, 49384))).bisectInTerminal(args, signal))
                ? EXIT.pass
                : EXIT.inconclusive;
        case 'open':
            await (await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(9863), __webpack_require__.e(3671)]).then(__webpack_require__.bind(__webpack_require__, 13671))).openInTerminal(args);
            return EXIT.pass;
        case 'clean':
            return (await (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(6118), __webpack_require__.e(9863), __webpack_require__.e(6449), __webpack_require__.e(374), __webpack_require__.e(3513), __webpack_require__.e(409), __webpack_require__.e(1389)]).then(__webpack_require__.bind(__webpack_require__, 81389))).cleanInTerminal(args)) ? EXIT.pass : EXIT.inconclusive;
        case 'completion':
            ;
            (await __webpack_require__.e(/* import() */ 9517).then(__webpack_require__.bind(__webpack_require__, 9517))).completionInTerminal(args);
            return EXIT.pass;
        case 'explain':
            await (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(9863), __webpack_require__.e(5511)]).then(__webpack_require__.bind(__webpack_require__, 5511))).explainInTerminal(args);
            return EXIT.pass;
        case 'contract':
            return DIFF[(await (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(2568), __webpack_require__.e(417)]).then(__webpack_require__.bind(__webpack_require__, 37708))).contractInTerminal(args)) ? 'same' : 'different'];
        case 'reaper':
            await (await __webpack_require__.e(/* import() */ 8987).then(__webpack_require__.bind(__webpack_require__, 88987))).reapRun(args);
            return EXIT.pass;
    }
}


/***/ }),

/***/ 55954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ COMMON_OPTIONS),
/* harmony export */   NO: () => (/* binding */ withExample),
/* harmony export */   WS: () => (/* binding */ GivenOptions),
/* harmony export */   s6: () => (/* binding */ addOptions),
/* harmony export */   ws: () => (/* binding */ terminalToken)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48179);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80604);



/** Those that several commands have. */
const COMMON_OPTIONS = {
    root: { value: 'FOLDER', meaning: 'The repository that builds the image. Default: the current folder.' },
    config: { value: 'FILE', meaning: 'The configuration. Default: .github/compat-gate.yml.' },
    verbose: {
        meaning: 'Show the output of the build, the set-up and the tests, and each command.',
        conflicts: ['quiet'],
    },
    quiet: { meaning: 'Say only what it comes to, and what goes wrong.' },
};
/** Options by their names, without the dashes. */
function addOptions(command, options) {
    for (const [name, facts] of Object.entries(options))
        command.addOption(commandOption(name, facts));
}
function commandOption(name, { meaning, value, required, hidden, mayBeEmpty, conflicts }) {
    const flags = value === undefined ? `--${name}` : `--${name} <${value}>`;
    const option = new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$(flags, required ? `${meaning} (required)` : meaning);
    if (hidden)
        option.hideHelp();
    if (conflicts !== undefined)
        option.conflicts(conflicts.map(other => new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$(`--${other}`).attributeName()));
    if (value !== undefined && !mayBeEmpty)
        option.argParser((text) => {
            if (text !== '')
                return text;
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`--${name}: expected a value, got an empty text`);
        });
    return option;
}
/** What a command was given for its options. */
class GivenOptions {
    #command;
    #values;
    constructor(command) {
        this.#command = command;
        this.#values = new Map(command.options.map(option => [option.name(), command.getOptionValue(option.attributeName())]));
    }
    text(name) {
        const value = this.#values.get(name);
        return typeof value === 'string' ? value : undefined;
    }
    /** Asked for when all of them are known: an option that is misspelt is then told as that, and not as one that is missing. */
    required(name) {
        return this.text(name) ?? this.#command.error(`${this.#command.name()}: expected --${name}`);
    }
    flag(name) {
        return this.#values.get(name) === true;
    }
    /** Absolute. */
    root() {
        const value = this.#values.get('root');
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(typeof value === 'string' ? value : '.');
    }
}
/** What reads a private repository. It is no option, because every user of the machine sees arguments. */
function terminalToken(env) {
    return (env['COMPAT_GATE_TOKEN'] ?? env['GITHUB_TOKEN']) || undefined;
}
/** Shown at the end of a command's help. */
function withExample(command, example) {
    command.addHelpText('after', `\nExample:\n  ${example}`);
}


/***/ }),

/***/ 23511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ defineCompletion),
/* harmony export */   O: () => (/* binding */ SHELLS)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _command_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55954);


const SHELLS = ['bash', 'zsh', 'fish'];
function defineCompletion(program, decide) {
    const command = program
        .command('completion')
        .description('Print what makes a shell complete commands and options')
        .addArgument(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Argument */ .ef('<SHELL>', 'Of which kind.').choices(SHELLS));
    (0,_command_options_js__WEBPACK_IMPORTED_MODULE_1__/* .withExample */ .NO)(command, 'source <(compat-gate completion bash)');
    command.action((shell) => decide({ command: 'completion', shell }));
}


/***/ }),

/***/ 40119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ terminalColumns)
/* harmony export */ });
/** A line that is longer is hard to read. */
const MOST_COLUMNS = 100;
/** For text that is read on standard output. */
function terminalColumns() {
    return Math.min(process.stdout.columns ?? 80, MOST_COLUMNS);
}


/***/ }),

/***/ 35949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ programVersion)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82140);



/** As in `0.1.0`. */
async function programVersion() {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_shared_files_js__WEBPACK_IMPORTED_MODULE_2__/* .packageFolder */ .n4)(), 'package.json'), 'utf8');
    return /"version": "([^"]+)"/.exec(text)?.[1] ?? 'unknown';
}


/***/ }),

/***/ 79454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ wantsColour)
/* harmony export */ });
/**
 * Whether to use colours, as the user says (https://no-color.org, then https://force-color.org, where 0 and false force
 * none), or else as the terminal is.
 */
function wantsColour(env, isTTY) {
    if (env['NO_COLOR'])
        return false;
    const forced = env['FORCE_COLOR'];
    if (forced)
        return forced !== '0' && forced !== 'false';
    return isTTY && env['TERM'] !== 'dumb';
}


/***/ })

};
