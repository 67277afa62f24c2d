export const id = 737;
export const ids = [737];
export const modules = {

/***/ 93737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(80604);
// EXTERNAL MODULE: ./build/src/shared/files.js
var files = __webpack_require__(82140);
// EXTERNAL MODULE: ./build/src/config/config.js
var config = __webpack_require__(37096);
// EXTERNAL MODULE: ./build/src/stages/action-definition.js
var action_definition = __webpack_require__(15273);
// EXTERNAL MODULE: ./build/src/stages/inputs.js
var inputs = __webpack_require__(37080);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/src/cli/usage.js
/** What `--help` prints, and what follows the message about an unknown option. */
const USAGE = `compat-gate: do the projects that consume this image still work with it?

usage: compat-gate run [options]     build the candidate, try the consumers, give the verdict
       compat-gate check [options]   is the configuration valid, does the engine answer, which image is published,
                                     do all refs resolve
       compat-gate check --preset NAME --checkout FOLDER [--set-up]
                                     does a checkout of a known consumer still look as its preset says
       compat-gate waive --verdict FILE --test GLOB --reason TEXT --link URL [--author NAME] [--days 30]
                                     write known failures of a verdict into the file of waivers
       compat-gate bisect --good REF --bad REF --test FILE[::TEST] [--of image|consumer|PACKAGE]
                                     from which commit or version a test fails
       compat-gate contract BASELINE CANDIDATE [--json] [--all]
                                     what two recordings (HAR files, or folders of them) differ in
       compat-gate plan|build|trial|judge|promote [options]
                                     one stage, with the action's inputs for it as options, as in --shard 1;
                                     prints its outputs as name=value. promote has --dry-run

options:
  --config FILE     the configuration; default .github/compat-gate.yml
  --root FOLDER     the repository that builds the image; default: the current folder
  --consumer NAME   only this consumer, with its releases; NAME@TAG for one of those alone
  --ref REF         instead of the consumer's configured ref

options of run:
  --sha SHA         tag the candidate after this commit, not the one that is checked out
  --platform OS/ARCH
                    which of candidate.platforms; default: the engine's own
  --last-green FILE the verdict.json of the last green: the report says what has moved since
  --report FOLDER   where the report goes; default: a new folder among the temporary ones
  --reproduce COMMAND
                    what the report says that repeats the run; for scripts that start the gate
  --keep            leave the working folders and the candidate where they are
  --json            print verdict.json on standard output; everything else goes to standard error
  --verbose         show the output of the build, the set-up and the tests, and each command

options of bisect (docs/bisect.md):
  --of WHAT         image (default), consumer, or a package that set-up installs, as in pip:NAME or npm:NAME
  --version-env NAME=TEXT
                    for a package: the variable of the consumer that holds its version, with {version} in the text

options of check --preset:
  --checkout FOLDER where the consumer is checked out
  --set-up          run the preset's set-up steps in it first: listing its tests may need them

options of contract (docs/contract.md):
  --json            print the differences as JSON
  --all             also what may be chance

A token for private repositories is read from COMPAT_GATE_TOKEN or GITHUB_TOKEN.
exit codes: 0 pass or not applicable, 1 fail, 2 inconclusive, 64 wrong usage or configuration
            contract, as diff: 0 no difference, 1 differences, 2 trouble
`;

;// CONCATENATED MODULE: ./build/src/cli/options.js




/** The options that a command was given. */
class CommandOptions {
    #values;
    /** What was given without a name. */
    operands;
    /**
     * @param allowOperands whether anything may be given without a name
     * @throws UsageError with the usage, for what is not known
     */
    constructor(args, options, allowOperands = false) {
        try {
            const parsed = (0,external_node_util_.parseArgs)({
                args,
                options: options,
                strict: true,
                allowPositionals: allowOperands,
            });
            this.#values = parsed.values;
            this.operands = parsed.positionals;
        }
        catch (error) {
            throw new errors/* UsageError */.eb(`${(0,errors/* messageOf */.bD)(error)}\n\n${USAGE}`);
        }
    }
    /** An empty value comes from a script that did not fill it in: without the option, something else would be done. */
    refuseEmpty() {
        const empty = Object.keys(this.#values).find(name => this.#values[name] === '');
        if (empty !== undefined)
            throw new errors/* UsageError */.eb(`--${empty}: expected a value, got an empty text`);
    }
    /** As it would be written for the action. */
    value(name) {
        return this.#values[name]?.toString();
    }
    text(name) {
        const value = this.#values[name];
        return typeof value === 'string' ? value : undefined;
    }
    flag(name) {
        return this.#values[name] === true;
    }
    root() {
        return (0,external_node_path_.resolve)(this.#values['root']?.toString() ?? '.');
    }
}

;// CONCATENATED MODULE: ./build/src/cli/arguments.js







const CHECK = {
    root: { type: 'string' },
    config: { type: 'string' },
    consumer: { type: 'string' },
    ref: { type: 'string' },
};
const PRESET_CHECK = {
    preset: { type: 'string' },
    checkout: { type: 'string' },
    'set-up': { type: 'boolean' },
};
const WAIVE = {
    root: { type: 'string' },
    config: { type: 'string' },
    verdict: { type: 'string' },
    test: { type: 'string' },
    consumer: { type: 'string' },
    reason: { type: 'string' },
    link: { type: 'string' },
    author: { type: 'string' },
    days: { type: 'string' },
};
const STAGE = {
    root: { type: 'string' },
    report: { type: 'string' },
    verbose: { type: 'boolean' },
};
const RUN = {
    ...STAGE,
    ref: { type: 'string' },
    reproduce: { type: 'string' },
    keep: { type: 'boolean' },
    json: { type: 'boolean' },
};
/**
 * @param args what stands after the program's name
 * @throws UsageError that names what is wrong, with the usage where an option or a command is not known
 */
function parseArguments(args, env) {
    const [command, ...rest] = args;
    if (args.some(one => one === '--help' || one === '-h') || command === 'help')
        return { command: 'help' };
    switch (command) {
        case 'run':
            return runArguments(rest, env);
        case 'check':
            return rest.some(one => PRESET_OPTION.test(one))
                ? presetCheckArguments(rest)
                : checkArguments(rest, env);
        case 'bisect':
            return bisectArguments(rest, env);
        case 'plan':
        case 'build':
        case 'trial':
        case 'judge':
        case 'promote':
            return stageArguments(command, rest, env);
        case 'waive':
            return waiveArguments(rest);
        case 'contract':
            return contractArguments(rest);
        case 'reaper':
            return { command, run: rest[0] ?? '', folders: rest.slice(1) };
        case '--version':
        case 'version':
            return { command: 'version' };
        default:
            throw new errors/* UsageError */.eb(`unknown command '${command ?? ''}'\n\n${USAGE}`);
    }
}
function runArguments(args, env) {
    const options = new CommandOptions(args, { ...inputOptions('all'), ...RUN });
    options.refuseEmpty();
    const keep = options.flag('keep');
    return {
        command: 'run',
        inputs: readOptions('all', options, env),
        report: options.text('report'),
        reproduce: options.text('reproduce'),
        keep: { work: keep, candidate: keep },
        show: options.flag('json') ? 'verdict.json' : 'conclusion',
        verbose: options.flag('verbose'),
    };
}
function stageArguments(stage, args, env) {
    const options = new CommandOptions(args, {
        ...inputOptions(stage),
        ...STAGE,
    });
    return {
        command: 'run',
        inputs: readOptions(stage, options, env),
        report: options.text('report'),
        reproduce: undefined,
        keep: { work: false, candidate: true },
        show: 'outputs',
        verbose: options.flag('verbose'),
    };
}
function checkArguments(args, env) {
    const options = new CommandOptions(args, CHECK);
    options.refuseEmpty();
    return {
        command: 'check',
        root: options.root(),
        config: options.text('config'),
        consumer: options.text('consumer'),
        ref: options.text('ref'),
        token: terminalToken(env),
    };
}
const BISECT = {
    ...CHECK,
    platform: { type: 'string' },
    good: { type: 'string' },
    bad: { type: 'string' },
    of: { type: 'string' },
    test: { type: 'string' },
    'version-env': { type: 'string' },
    verbose: { type: 'boolean' },
};
function bisectArguments(args, env) {
    const options = new CommandOptions(args, BISECT);
    options.refuseEmpty();
    const [good, bad, test] = [options.text('good'), options.text('bad'), options.text('test')];
    if (good === undefined || bad === undefined || test === undefined)
        throw new errors/* UsageError */.eb(`bisect: expected --good, --bad and --test\n\n${USAGE}`);
    return {
        command: 'bisect',
        root: options.root(),
        config: options.text('config'),
        consumer: options.text('consumer'),
        ref: options.text('ref'),
        platform: options.text('platform'),
        token: terminalToken(env),
        good,
        bad,
        of: options.text('of') ?? 'image',
        test,
        versionEnv: versionVariable(options.text('version-env')),
        verbose: options.flag('verbose'),
    };
}
function versionVariable(text) {
    if (text === undefined)
        return undefined;
    const [, name, value] = /^([A-Za-z_]\w*)=(.*\{version\}.*)$/.exec(text) ?? [];
    if (name !== undefined && value !== undefined)
        return { name, value };
    throw new errors/* UsageError */.eb(`--version-env: expected NAME=TEXT with {version} in the text, got '${text}'`);
}
function contractArguments(args) {
    const options = new CommandOptions(args, { json: { type: 'boolean' }, all: { type: 'boolean' } }, true);
    const [baseline, candidate, ...rest] = options.operands;
    if (!baseline || !candidate || rest.length > 0)
        throw new errors/* UsageError */.eb(`contract: expected two HAR files, or folders of them, got ${options.operands.length}\n\n${USAGE}`);
    return {
        command: 'contract',
        baseline: (0,external_node_path_.resolve)(baseline),
        candidate: (0,external_node_path_.resolve)(candidate),
        json: options.flag('json'),
        all: options.flag('all'),
    };
}
const PRESET_OPTION = /^--(preset|checkout|set-up)(=|$)/;
function presetCheckArguments(args) {
    const options = new CommandOptions(args, PRESET_CHECK);
    const [preset, checkout] = [options.text('preset'), options.text('checkout')];
    if (preset === undefined || checkout === undefined)
        throw new errors/* UsageError */.eb(`check: expected both --preset and --checkout\n\n${USAGE}`);
    return { command: 'check-preset', preset, checkout: (0,external_node_path_.resolve)(checkout), setUp: options.flag('set-up') };
}
const DAYS_AT_FIRST = '30';
function waiveArguments(args) {
    const options = new CommandOptions(args, WAIVE);
    options.refuseEmpty();
    const required = (name) => {
        const value = options.text(name);
        if (value === undefined)
            throw new errors/* UsageError */.eb(`waive: expected --${name}\n\n${USAGE}`);
        return value;
    };
    const days = options.text('days') ?? DAYS_AT_FIRST;
    if (!/^[1-9]\d?$/.test(days) || Number(days) > config/* MOST_WAIVER_DAYS */.Vd)
        throw new errors/* UsageError */.eb(`--days: expected a number from 1 to ${config/* MOST_WAIVER_DAYS */.Vd}, got '${days}'`);
    return {
        command: 'waive',
        root: options.root(),
        config: options.text('config'),
        verdict: (0,external_node_path_.resolve)(required('verdict')),
        test: required('test'),
        consumer: options.text('consumer'),
        reason: required('reason'),
        link: required('link'),
        author: options.text('author'),
        days: Number(days),
    };
}
/** The inputs that a stage takes as options. A token is none, because every user of the machine sees arguments. */
function inputOptions(stage) {
    const all = Object.entries(action_definition/* INPUTS */.mc);
    const names = all.filter(([, { stages }]) => stages.includes(stage)).map(([name]) => name);
    const options = names.filter(name => !['token', 'stage', 'fail-on-verdict'].includes(name));
    return Object.fromEntries(options.map(name => [name, { type: name === 'dry-run' ? 'boolean' : 'string' }]));
}
function readOptions(stage, options, env) {
    const get = (name) => {
        if (name === 'stage')
            return stage;
        return (name === 'token' ? terminalToken(env) : options.value(name)) ?? '';
    };
    return (0,inputs/* readInputs */.K)(get, options.root(), options.text('ref'));
}
function terminalToken(env) {
    return (env['COMPAT_GATE_TOKEN'] ?? env['GITHUB_TOKEN']) || undefined;
}

;// CONCATENATED MODULE: ./build/src/cli/cli.js






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
        return await cli_runArguments(parseArguments(args, process.env), signal);
    }
    catch (error) {
        const { stoppedLine } = await Promise.all(/* import() */[__webpack_require__.e(503), __webpack_require__.e(576), __webpack_require__.e(166)]).then(__webpack_require__.bind(__webpack_require__, 40409));
        if (error instanceof errors/* UsageError */.eb) {
            process.stderr.write(stoppedLine(error.message));
            return args[0] === 'contract' ? DIFF.trouble : EXIT.usage;
        }
        const why = error instanceof errors/* IncidentError */.x1 ? error.message : (0,errors/* stackOf */.US)(error);
        process.stderr.write(stoppedLine(`failed, and nothing was approved: ${why}`));
        return EXIT.inconclusive;
    }
}
// Each command is loaded when it is asked for: the engine's client alone takes a good part of a second.
async function cli_runArguments(args, signal) {
    switch (args.command) {
        case 'help':
            process.stdout.write(USAGE);
            return EXIT.pass;
        case 'version':
            process.stdout.write(`${await version()}\n`);
            return EXIT.pass;
        case 'run':
            return EXIT[await (await Promise.all(/* import() */[__webpack_require__.e(503), __webpack_require__.e(840), __webpack_require__.e(746), __webpack_require__.e(69), __webpack_require__.e(88), __webpack_require__.e(343), __webpack_require__.e(761), __webpack_require__.e(232), __webpack_require__.e(576), __webpack_require__.e(871), __webpack_require__.e(863), __webpack_require__.e(430), __webpack_require__.e(538), __webpack_require__.e(961), __webpack_require__.e(201), __webpack_require__.e(444), __webpack_require__.e(142), __webpack_require__.e(51), __webpack_require__.e(977)]).then(__webpack_require__.bind(__webpack_require__, 62977))).runInTerminal(args, signal)];
        case 'check':
            return (await (await Promise.all(/* import() */[__webpack_require__.e(503), __webpack_require__.e(840), __webpack_require__.e(746), __webpack_require__.e(88), __webpack_require__.e(761), __webpack_require__.e(232), __webpack_require__.e(576), __webpack_require__.e(871), __webpack_require__.e(863), __webpack_require__.e(430), __webpack_require__.e(538), __webpack_require__.e(444), __webpack_require__.e(987)]).then(__webpack_require__.bind(__webpack_require__, 29238))).checkInTerminal(args, signal))
                ? EXIT.pass
                : EXIT.inconclusive;
        case 'check-preset':
            return (await (await Promise.all(/* import() */[__webpack_require__.e(503), __webpack_require__.e(746), __webpack_require__.e(69), __webpack_require__.e(761), __webpack_require__.e(576), __webpack_require__.e(871), __webpack_require__.e(863), __webpack_require__.e(430), __webpack_require__.e(538), __webpack_require__.e(201), __webpack_require__.e(155)]).then(__webpack_require__.bind(__webpack_require__, 36155))).checkPresetInTerminal(args, signal))
                ? EXIT.pass
                : EXIT.inconclusive;
        case 'waive':
            await (await Promise.all(/* import() */[__webpack_require__.e(503), __webpack_require__.e(746), __webpack_require__.e(576), __webpack_require__.e(871), __webpack_require__.e(863), __webpack_require__.e(430), __webpack_require__.e(989)]).then(__webpack_require__.bind(__webpack_require__, 23989))).waiveInTerminal(args, signal);
            return EXIT.pass;
        case 'bisect':
            return (await (await Promise.all(/* import() */[__webpack_require__.e(503), __webpack_require__.e(840), __webpack_require__.e(746), __webpack_require__.e(69), __webpack_require__.e(88), __webpack_require__.e(343), __webpack_require__.e(761), __webpack_require__.e(232), __webpack_require__.e(576), __webpack_require__.e(871), __webpack_require__.e(863), __webpack_require__.e(430), __webpack_require__.e(538), __webpack_require__.e(961), __webpack_require__.e(201), __webpack_require__.e(444), __webpack_require__.e(142), __webpack_require__.e(384)]).then(__webpack_require__.bind(__webpack_require__, 49384))).bisectInTerminal(args, signal))
                ? EXIT.pass
                : EXIT.inconclusive;
        case 'contract':
            return DIFF[(await (await Promise.all(/* import() */[__webpack_require__.e(503), __webpack_require__.e(265)]).then(__webpack_require__.bind(__webpack_require__, 88265))).contractInTerminal(args)) ? 'same' : 'different'];
        case 'reaper':
            await (await __webpack_require__.e(/* import() */ 368).then(__webpack_require__.bind(__webpack_require__, 88987))).reapRun(args);
            return EXIT.pass;
    }
}
async function version() {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)((0,files/* packageFolder */.n4)(), 'package.json'), 'utf8');
    return /"version": "([^"]+)"/.exec(text)?.[1] ?? 'unknown';
}


/***/ })

};
