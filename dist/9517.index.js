export const id = 9517;
export const ids = [9517];
export const modules = {

/***/ 9517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completionInTerminal: () => (/* binding */ completionInTerminal),
  completionScript: () => (/* binding */ completionScript)
});

// EXTERNAL MODULE: ./build/src/verdict/reasons.js
var reasons = __webpack_require__(94018);
// EXTERNAL MODULE: ./build/src/cli/arguments.js + 8 modules
var cli_arguments = __webpack_require__(56912);
;// CONCATENATED MODULE: ./build/src/cli/completion-scripts.js
function shellScript(shell, commands) {
    return `${{ bash: bashLines, zsh: zshLines, fish: fishLines }[shell](commands).join('\n')}\n`;
}
function isWords(value) {
    return typeof value === 'object';
}
/** Names alone, which need no quotes; of bash 3.2 too, which has no `compopt`. */
function bashLines(commands) {
    return [
        '_compat_gate() {',
        `  local words cur="\${COMP_WORDS[COMP_CWORD]}"`,
        '  COMPREPLY=()',
        `  case "\${COMP_WORDS[1]} \${COMP_WORDS[COMP_CWORD-1]}" in`,
        ...commands.flatMap(bashValues),
        `    *) case "$COMP_CWORD \${COMP_WORDS[1]}" in`,
        `      '1 '*) words='${commands.map(({ name }) => name).join(' ')} --help --version' ;;`,
        ...commands.map(({ name, options, operands }) => {
            const words = [...(isWords(operands) ? operands : []), ...options.map(({ flag }) => flag)];
            return `      *' ${name}') words='${words.join(' ')}' ;;`;
        }),
        '    esac ;;',
        '  esac',
        '  COMPREPLY=($(compgen -W "$words" -- "$cur"))',
        '}',
        // What is none of the words may be a file.
        'complete -o default -F _compat_gate compat-gate',
    ];
}
function bashValues({ name, options }) {
    const patterns = (kind) => options.filter(({ value }) => value === kind).map(({ flag }) => `'${name} ${flag}'`);
    const [files, texts] = [patterns('files'), patterns('text')];
    return [
        ...(files.length === 0 ? [] : [`    ${files.join('|')}) return ;;`]),
        ...(texts.length === 0 ? [] : [`    ${texts.join('|')}) compopt +o default 2>/dev/null; return ;;`]),
        ...options.flatMap(({ flag, value }) => isWords(value) ? [`    '${name} ${flag}') words='${value.join(' ')}' ;;`] : []),
    ];
}
function zshLines(commands) {
    return [
        '_compat_gate() {',
        '  if (( CURRENT == 2 )); then',
        '    local -a commands',
        `    commands=(${commands.map(({ name, meaning }) => zshQuoted(`${name}:${meaning}`)).join(' ')})`,
        "    _describe 'command' commands",
        '    return',
        '  fi',
        '  shift words',
        '  (( CURRENT-- ))',
        '  case $words[1] in',
        ...commands.map(({ name, options, operands }) => {
            const specs = options.map(({ flag, meaning, value }) => zshQuoted(`${flag}[${meaning.replace(/[[\]\\:]/g, '\\$&')}]${value === undefined ? '' : zshValue(value)}`));
            return `    ${name}) _arguments ${[...specs, zshQuoted(`*${zshValue(operands)}`)].join(' ')} ;;`;
        }),
        '  esac',
        '}',
        'compdef _compat_gate compat-gate',
    ];
}
function zshValue(value) {
    if (isWords(value))
        return `:value:(${value.join(' ')})`;
    return value === 'files' ? ':file:_files' : ':value: ';
}
function zshQuoted(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}
function fishLines(commands) {
    return [
        'complete -c compat-gate -e',
        'complete -c compat-gate -f',
        ...commands.flatMap(({ name, meaning, options, operands }) => {
            const after = `complete -c compat-gate -n '__fish_seen_subcommand_from ${name}'`;
            return [
                `complete -c compat-gate -n __fish_use_subcommand -a ${name} -d ${fishQuoted(meaning)}`,
                ...options.map(({ flag, meaning: what, value }) => `${after} -l ${flag.slice(2)}${value === undefined ? '' : fishValue(value)} -d ${fishQuoted(what)}`),
                ...(operands === 'files' ? [`${after} -F`] : []),
                ...(isWords(operands) ? [`${after} -a ${fishQuoted(operands.join(' '))}`] : []),
            ];
        }),
    ];
}
function fishValue(value) {
    if (isWords(value))
        return ` -x -a ${fishQuoted(value.join(' '))}`;
    return value === 'files' ? ' -r -F' : ' -x';
}
function fishQuoted(text) {
    return `'${text.replace(/['\\]/g, '\\$&')}'`;
}

// EXTERNAL MODULE: ./build/src/cli/definitions/completion-command.js
var completion_command = __webpack_require__(23511);
;// CONCATENATED MODULE: ./build/src/cli/completion.js




/**
 * `compat-gate completion`: prints a script that holds all that there is to complete, so that a shell need not start this
 * program at each key.
 */
function completionInTerminal({ shell }) {
    process.stdout.write(completionScript(shell));
}
function completionScript(shell) {
    return shellScript(shell, completedCommands((0,cli_arguments/* defineProgram */.I)({}, () => undefined)));
}
const OPERANDS = {
    explain: Object.keys(reasons/* REASONS */.e),
    completion: completion_command/* SHELLS */.O,
    contract: 'files',
};
function completedCommands(program) {
    const help = program.createHelp();
    const commands = help.visibleCommands(program);
    return commands.map(command => ({
        name: command.name(),
        meaning: help.subcommandDescription(command),
        options: help.visibleOptions(command).map(({ long, description, required, flags }) => ({
            flag: long ?? '',
            meaning: firstSentence(description),
            value: required ? completedValue(long ?? '', flags) : undefined,
        })),
        operands: command.name() === 'help'
            ? program.commands.filter(one => commands.includes(one)).map(one => one.name())
            : (OPERANDS[command.name()] ?? 'text'),
    }));
}
function completedValue(flag, flags) {
    if (flag === '--of')
        return ['image', 'consumer'];
    return /<(FILE|FOLDER)>/.test(flags) ? 'files' : 'text';
}
function firstSentence(text) {
    return /^.*?(?=\. [A-Z]|\.?$)/.exec(text)?.[0] ?? text;
}


/***/ }),

/***/ 94018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ REASONS)
/* harmony export */ });
const fail = (meaning, hint) => ({ verdict: 'fail', undermines: false, meaning, hint });
const inconclusive = (meaning, hint) => ({
    verdict: 'inconclusive',
    undermines: false,
    meaning,
    hint,
});
const undermining = (meaning, hint) => ({
    ...inconclusive(meaning, hint),
    undermines: true,
});
const excusing = (meaning, hint) => ({
    verdict: 'excused',
    undermines: false,
    meaning,
    hint,
});
/** Every rule that stands between evidence and a pass. docs/reasons.md is written from this table. */
const REASONS = {
    'test-failed': fail('A test of the consumer failed against the candidate.', 'Read its failure text, and reproduce it with the command in the report.'),
    'test-errored': fail('A test of the consumer could not run to its end against the candidate.', 'Read its text: fixtures and set-up of a test count as the test.'),
    'test-failed-unused': inconclusive('A test failed in a file that never started a container of the candidate.', 'The candidate cannot have broken it: look for what else the test needs, and why the candidate was not used.'),
    'timed-out': fail('A test file ran against the candidate and did not end within `test.timeout`.', 'Look at the container log for a request that was never answered; raise `test.timeout` if the file is just slow.'),
    'timed-out-unused': inconclusive('A test file did not end within `test.timeout`, and never started the candidate.', 'Find out what it waits for before it starts a container: the log of the file ends there.'),
    'container-out-of-memory': fail('A container of the candidate was killed for using too much memory.', 'Look at what the candidate does with memory under the test that was running.'),
    'container-crashed': fail('A container of the candidate ended by itself with an exit code other than 0.', 'Read the container log in the report folder; `expect.exit-codes` lists those that a test asks for.'),
    'nothing-to-run': fail('A container of the candidate could not be started: its command does not exist in the image, or cannot be run.', 'Look at ENTRYPOINT and CMD of the candidate, at what the consumer runs in it, and at the files in the image.'),
    'container-refused': inconclusive('The engine refused to start a container of the candidate.', 'The detail holds what the engine said: a network or a device may be missing.'),
    'exit-not-zero': inconclusive('The test command ended with an exit code other than 0, and no test says why.', 'Read the log of the file: the runner itself failed, or tests are missing from its report.'),
    'killed-by-signal': inconclusive('A signal ended the test command.', 'Look for memory pressure on the machine, or for a test that kills its own runner.'),
    'exit-disagrees': inconclusive('The test command ended with exit code 0, yet its report holds failures.', 'Remove what hides the exit code (`|| true`, a wrapper script) from the test command.'),
    'report-missing': inconclusive('The test command left no report where `{report}` or `test.report.path` said.', 'Make the command write its JUnit report there; a runner that crashes writes none.'),
    'report-stale': inconclusive('The report is older than the test run.', 'Make the command write a new report on every run.'),
    'report-malformed': inconclusive('The report is not a well-formed JUnit file within the limits, or its words do not fit its tests: totals that tell of what no test shows, or a state that is not known.', 'Open the report; a runner that was cut off leaves half a file. The detail names what does not fit.'),
    'report-empty': inconclusive('The report holds no test.', 'Check `test.files` and any selection in `test.command`: nothing was collected.'),
    'none-passed': inconclusive('No test of the file passed.', 'A file in which everything is skipped proves nothing: look for a variable or a platform check that skips it.'),
    'too-few-passed': inconclusive('Fewer tests passed than `expect.min-passed` asks for.', 'Find the tests that vanished; lower `expect.min-passed` only when the consumer removed them.'),
    'unexpected-skip': inconclusive('A test was skipped that `expect.skips` does not list.', 'Make it run, or list it under `expect.skips` with the reason.'),
    rerun: inconclusive('A test has several attempts in the report, so a pass may hide a failure.', 'Take reruns out of the test command.'),
    'candidate-not-seen': inconclusive('Fewer containers of the candidate ran than `expect.containers` asks for.', 'The tests did not use the candidate: check that they read the variable that the detail names, and what else could answer instead of it.'),
    'candidate-not-used': inconclusive('Tests passed in a file, and the candidate answered fewer requests meanwhile by its published ports than `expect.requests` asks for.', 'Find out what answered in its place. Where the image is no server, or is used by another way than its published ports (`exec`, its output, its own address, a socket in a volume), set `expect.requests: 0` for the consumer.'),
    'other-image-used': inconclusive("A container ran another image of the candidate's repository, or an image that was made from one.", 'Part of the consumer ignores the variable and uses a fixed tag, or builds its own image from one.'),
    'unknown-image-used': inconclusive("A container of the candidate's repository was gone before its image could be identified; or the image of a container was gone before it could be compared with what is published.", 'Run the gate again; if it happens every time, keep the container alive for a second, or its image until the tests end.'),
    'witness-incomplete': undermining('The engine’s events were not seen from before the trial to after it.', 'Look at the engine: it was restarted, or dropped the connection. Or the gate itself was stopped for a while.'),
    'candidate-tag-moved': undermining("The candidate's tag no longer names the candidate.", 'The consumer built, tagged or removed an image under that name: the image events in the report say what.'),
    'candidate-pulled-over': undermining("An image was pulled or loaded under the candidate's tag.", 'The candidate’s tag must not exist in the registry.'),
    'pin-missing': undermining('The evidence does not say which commit of the consumer was tested.', 'Run the gate again; the checkout was removed or replaced while the tests ran.'),
    'tree-modified': undermining('Tracked files of the consumer, or of a submodule, differ from its pin when the tests start or when they have ended.', 'Find the set-up step or test that writes to tracked files.'),
    'identity-missing': undermining('The evidence does not say which image was the candidate.', 'Look at the build: it ended before the image was frozen.'),
    'archive-changed': undermining('After the trial the saved candidate is not the one that was frozen.', 'Something wrote to the folder of the run: nothing in it can be published. Find the test that did.'),
    'evidence-missing': inconclusive('A consumer or a test file of the configuration left no evidence.', 'Look at the log of the trial: it ended before this file was run.'),
    'evidence-foreign': undermining('The evidence of a trial is of another run, another commit of the consumer, or another candidate.', 'Run all jobs of the workflow again: a trial that was run again by itself is of a later attempt than the others.'),
    'evidence-unexpected': undermining('There is evidence, or a candidate, that the plan did not ask for or that cannot be read.', 'Find out which job left it: only the jobs of this plan may write to the folders that the judge reads.'),
    'control-passed': undermining('A test of the negative control did not fail against a dead image.', 'These tests do not depend on the image, so their pass says nothing about it: find out what they talk to.'),
    'control-not-seen': inconclusive('The negative control failed, and no container of the dead image was seen.', 'It failed for another reason: read its log. `control.args` may select no test, or the set-up has written down the name of the candidate.'),
    'control-missing': inconclusive('The negative control is configured and left no evidence.', 'Look at the log of the control: it ended before this file was run.'),
    'newly-broken': fail('It failed in every run on the candidate, in three at least, and passed in every run on the published image, in two at least.', 'The candidate breaks it: read its failure text, and reproduce it with the command in the report.'),
    masked: inconclusive('It fails in every run on the candidate, and on the published image in another way or at times: what is old there may hide what is new.', 'Compare both texts. Mend what fails on the published image first, or waive it once you know that it is the only failure.'),
    'newly-flaky': inconclusive('It failed at times on the candidate, and never so on the published image.', 'Run the gate again, or raise `baseline.rounds`: a flaky test shows itself on the published image too.'),
    vanished: inconclusive('The published image has a test run that is missing from the runs on the candidate, in a file that ran to its end on both.', 'Find out what makes the consumer leave it out: it may ask the image what it can do.'),
    'newly-skipped': inconclusive('A test is skipped on the candidate and ran on the published image.', 'Read the reason of the skip: the consumer takes the candidate for something that cannot do it.'),
    undecided: inconclusive('The rounds were used up, or something kept runs from testifying, before it could be told whose failure it is.', 'Raise `baseline.rounds` to at least 2, and look for what is missing from the rounds.'),
    'too-many-flaky': inconclusive('So many tests come and go, on the published image too, that what they no longer show may hide a break.', 'Mend the flaky tests, or take them out; run the gate again where the machine was at fault.'),
    'baseline-not-seen': undermining('A file ran on the published image, and no container of it was seen: nothing tells the two images apart.', 'The tests do not use the image that they are given: look at the variable that names it.'),
    'round-faulty': undermining('The evidence of a round has a fault of its own, or is not what was asked for, so no round explains a failure.', 'The detail names the fault by its own code.'),
    'contract-broken': fail('The candidate answers otherwise than the published image, in a way that breaks whoever relied on it, and `contract` is `block`.', 'Look at "What changed" in the report, and `contract.json` beside it. Where it is meant, keep the old form beside the new one until users have moved, or set `contract: report` for this release.'),
    'already-broken': excusing('It fails in every run on the published image too, in the same words, so users have that failure already.', 'Nothing for this candidate. Report it to the consumer; `baseline.already-broken: block` lets it block.'),
    flaky: excusing('It comes and goes on both images, in the same words.', 'Nothing for this candidate. The report has its rates: mend the test.'),
    waived: excusing('A failed test is a known failure that the file of waivers lists, and it failed in just that way.', 'Nothing, until the day on which the entry expires: mend what its link names before.'),
    'build-failed': inconclusive('The candidate could not be built, or the image that was given in its place could not be had.', 'Read the last lines of the build, or what the engine said of the image.'),
    'candidate-tag-exists': inconclusive("The candidate's tag exists in the registry, so a consumer would pull it over the candidate.", 'Delete that tag from the registry, or give another commit with the input `sha`.'),
    'consumer-unreachable': inconclusive("The consumer's repository could not be reached.", 'Check `repository`, the network, and the input `token` for a private repository.'),
    'ref-not-found': inconclusive('The consumer has no such commit, tag or branch.', 'Check `ref`: a full SHA, a tag or a branch.'),
    'lfs-missing': inconclusive('Files of the consumer are kept in Git LFS, and its checkout holds pointers in their place.', 'Install git-lfs where the trial runs, and `git lfs install` for its user: then every checkout has the files.'),
    'setup-failed': inconclusive('A set-up step of the consumer failed.', 'Read the log of the step; the consumer’s tests were not run.'),
    'setup-timed-out': inconclusive('A set-up step of the consumer did not end in time.', 'Read the log of the step, or give it a longer `timeout`.'),
    'command-not-found': undermining('A program does not exist or cannot be run: that of the test command, or one that a shell looked for.', 'Check `test.command[0]` and the log, and that a set-up step installs the program.'),
    'exclusive-taken': inconclusive('Something that must be absent when a trial starts was there.', 'Remove the container or free the port that the detail names.'),
    'engine-gone': undermining('The container engine does not answer, or went away.', 'Start the engine, or set DOCKER_HOST.'),
    'rate-limited': undermining('A registry refused because of its rate limit.', 'Log in, or wait.'),
    'dns-failed': undermining('A host name could not be resolved.', 'Check the network of the machine.'),
    'network-failed': undermining('A server could not be reached.', 'Check the network of the machine.'),
    'no-space': undermining('The disk is full: it has no room for more bytes, or for more files.', 'Free space on the machine (`df -h`, and `df -i` for the number of files), and run the gate again.'),
    'port-taken': undermining('A port that the tests need was taken.', 'Free the port that the detail names.'),
    'command-files-changed': undermining('Something else wrote into the files by which the step speaks to its runner.', 'Find the test that does: it could have set the outputs, or the environment of later steps.'),
    'baseline-unavailable': inconclusive('The published image that the candidate is compared with could not be had.', 'Check `baseline`, and that this machine can pull the image. Without it every failure counts, whoever’s fault it is.'),
    cancelled: undermining('The run was cancelled.', 'Run it again.'),
    'internal-error': undermining('compat-gate itself failed.', 'Report it with the log; nothing was approved.'),
};


/***/ })

};
