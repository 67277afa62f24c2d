export const id = 531;
export const ids = [531,140];
export const modules = {

/***/ 1715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ pinFacts),
/* harmony export */   PU: () => (/* binding */ VERDICT_SIGNS),
/* harmony export */   X5: () => (/* binding */ containerEnd),
/* harmony export */   dE: () => (/* binding */ containerRows),
/* harmony export */   ge: () => (/* binding */ verdictHeadline),
/* harmony export */   jJ: () => (/* binding */ reasonGroups),
/* harmony export */   mw: () => (/* binding */ consumerIncidents),
/* harmony export */   w7: () => (/* binding */ reasonPlace),
/* harmony export */   yv: () => (/* binding */ identityFacts)
/* harmony export */ });
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(796);
/* harmony import */ var _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4018);


// What every report says, each in its own form. All of it may hold foreign text: escape it.
const VERDICT_SIGNS = {
    pass: '✅',
    fail: '❌',
    inconclusive: '⚠️',
    'not-applicable': '➖',
};
/** What the verdict means for this run, in one sentence. */
function verdictHeadline({ judgement, notApplicable }) {
    const { verdict, consumers } = judgement;
    const names = consumers.filter(consumer => consumer.verdict === verdict).map(({ name }) => name);
    switch (verdict) {
        case 'pass':
            return `${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(names.length, 'consumer')} passed against the candidate: ${names.join(', ')}.`;
        case 'fail':
            return `The candidate breaks ${names.join(', ')}.`;
        case 'inconclusive':
            return names.length === 0
                ? 'No consumer was judged, so nothing is known about the candidate.'
                : `Nobody can say whether the candidate works with ${names.join(', ')}.`;
        case 'not-applicable':
            return notApplicable ?? 'The gate does not apply to this change.';
    }
}
/** The identity of the candidate as names and values, for the page and the summary alike. */
function identityFacts(candidate) {
    return [
        ['reference', candidate.reference],
        ['config digest', candidate.configDigest],
        ['image ID of the engine', candidate.engineId],
        ['archive', `sha256:${candidate.archive.sha256}, ${candidate.archive.bytes} bytes`],
        ['commit', candidate.commit],
        ['platform', candidate.platform],
        ['tag in the registry', `${candidate.registry.state}: ${candidate.registry.detail}`],
    ];
}
/** What was asked for, and the commit that it was resolved to. */
function pinFacts({ repository, ref, pin }) {
    return { where: `${repository} ${ref}`, pin: pin ?? 'no pin' };
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
function containerRows(trials) {
    return trials.flatMap(({ files }) => files.flatMap(({ file, containers }) => containers.map(one => ({ ...one, file }))));
}
/** Consumer by consumer; what makes it fail comes before what makes it inconclusive. */
function reasonGroups({ consumers }) {
    return consumers.flatMap(({ name, reasons }) => {
        const groups = new Map();
        for (const reason of reasons) {
            const group = groups.get(reason.code) ?? {
                consumer: name,
                code: reason.code,
                ..._verdict_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .e[reason.code],
                reasons: [],
            };
            group.reasons.push(reason);
            groups.set(reason.code, group);
        }
        const all = [...groups.values()];
        return [...all.filter(isFail), ...all.filter(group => !isFail(group))];
    });
}
function isFail({ verdict }) {
    return verdict === 'fail';
}
/** Where a reason was met: part, file and test, or undefined when it is about the whole trial. */
function reasonPlace({ trial, file, test }) {
    const parts = [trial === undefined ? undefined : `(${trial})`, file, test].filter(part => part !== undefined);
    return parts.length === 0 ? undefined : parts.join(' ');
}


/***/ }),

/***/ 1492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ shownFailureText),
/* harmony export */   L_: () => (/* binding */ controlRows),
/* harmony export */   Oe: () => (/* binding */ skippedText),
/* harmony export */   T9: () => (/* binding */ failedTests),
/* harmony export */   eX: () => (/* binding */ fileRows),
/* harmony export */   ne: () => (/* binding */ allFileRows),
/* harmony export */   un: () => (/* binding */ failureTextFinder)
/* harmony export */ });
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4486);

/** A row for each test file that ran against the candidate, in the order they ran. */
function fileRows({ evidence }) {
    return (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .candidateTrials */ .Fr)(evidence).flatMap(trial => rowsOf(trial));
}
/** A row for each file of a negative control, to be shown below those of the candidate. */
function controlRows({ evidence }) {
    const controls = evidence.filter(({ arm }) => arm === 'control');
    return controls.flatMap(trial => rowsOf(trial, ' (control: must fail)'));
}
/** All rows, in the order in which every table shows them. */
function allFileRows(result) {
    return [...fileRows(result), ...controlRows(result)];
}
function rowsOf(trial, suffix = '') {
    const name = (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .partName */ .pn)(trial.part);
    const arm = trial.arm === 'control' ? 'control' : 'candidate';
    return trial.files.map(file => ({
        ...(name !== undefined && { trial: name }),
        ...row(`${(0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .trialTitle */ .Vx)(trial)}${suffix}`, file, arm),
    }));
}
function row(consumer, evidence, arm) {
    const { file, durationMs, report, containers } = evidence;
    const times = (...outcomes) => report.cases.filter(({ outcome }) => outcomes.includes(outcome)).length;
    return {
        consumer,
        file,
        report: report.state,
        passed: times('passed'),
        failed: times('failed', 'errored'),
        skipped: times('skipped'),
        xfailed: times('xfailed'),
        durationMs,
        // A container of the dead image cannot be started; that it was created is all there is to see.
        containers: containers.filter(({ image, started }) => image === arm && (started || arm === 'control'))
            .length,
        exit: exit(evidence),
    };
}
/** Skipped tests, and beside them those that failed as their author expects. */
function skippedText({ skipped, xfailed }) {
    return xfailed === 0 ? String(skipped) : `${skipped}, and ${xfailed} failed as expected`;
}
function exit({ timedOut, signal, exitCode }) {
    if (timedOut)
        return 'timed out';
    return signal ?? (exitCode === undefined ? 'did not start' : String(exitCode));
}
function failedTests({ evidence }) {
    return (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .candidateTrials */ .Fr)(evidence).flatMap(({ consumer, part, files }) => files.flatMap(({ file, report }) => report.cases.flatMap(({ id, outcome, text }) => outcome === 'failed' || outcome === 'errored'
        ? [{ consumer: consumer.name, ...trialOf(part), file, test: id, outcome, text }]
        : [])));
}
function trialOf(part) {
    const trial = (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .partName */ .pn)(part);
    return trial === undefined ? {} : { trial };
}
/** Why it failed, for a reader of that test alone. */
function shownFailureText({ text }) {
    return text.trim() === '' ? 'The report holds no failure text.' : text;
}
/** Finds the failure text behind a reason; undefined when the reason is about no failed test. */
function failureTextFinder(result) {
    const key = ({ consumer, trial, file, test }) => JSON.stringify([consumer, trial, file, test]);
    const texts = new Map(failedTests(result).map(one => [key(one), one.text]));
    return reason => texts.get(key(reason));
}


/***/ }),

/***/ 2140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ readSmallFile),
/* harmony export */   LC: () => (/* binding */ freshStream),
/* harmony export */   _o: () => (/* binding */ writeFresh),
/* harmony export */   lf: () => (/* binding */ openRegular),
/* harmony export */   n4: () => (/* binding */ packageFolder),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   sx: () => (/* binding */ READ_UNKNOWN)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(604);
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






/** How to open what a foreign process may have put there: never through a link, never waiting at a FIFO. */
const READ_UNKNOWN = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK;
/** Opens a file that a foreign process may have replaced. Rejects for everything but a regular file. */
async function openRegular(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, READ_UNKNOWN);
    if ((await file.stat()).isFile())
        return file;
    await file.close();
    throw new Error(`expected a regular file at ${path}, got another kind`);
}
/**
 * The text of such a file.
 *
 * @throws Error when it has more bytes than that
 */
async function readSmallFile(path, mostBytes) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await openRegular(path), true);
        const { size } = await file.stat();
        if (size > mostBytes)
            throw new Error(`expected at most ${mostBytes} bytes in ${path}, got ${size}`);
        return await file.readFile('utf8');
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
// A consumer's process can put a link, which leads elsewhere, or a FIFO, at which open(2) waits for ever, where the
// gate is going to write. So what stands there goes, and the file has to be a new one: O_EXCL follows no link either.
const NEW = 'wx';
const WHATEVER = { recursive: true, force: true };
/**
 * Writes a new file in place of whatever stands at `path`. It is open when this returns, so that no process that is
 * started afterwards comes before it. What goes wrong is an `error` of the stream.
 */
function freshStream(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, WHATEVER);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path, { fd: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, NEW) });
    }
    catch (error) {
        return new node_stream__WEBPACK_IMPORTED_MODULE_4__.Writable({ construct: failed => failed((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .asError */ .zR)(error)) });
    }
}
/** The same for a text that is there as a whole. */
async function writeFresh(path, text) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, WHATEVER);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(path, text, { flag: NEW });
}
/** 64 hexadecimal digits. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
/** The folder of this package, from the program that is running: `dist/index.js`, `bin/…` or a compiled source. */
function packageFolder() {
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(process.argv[1] ?? process.cwd()));
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'action.yml')) && folder !== (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder))
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder);
    return folder;
}


/***/ }),

/***/ 4018:
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
    'report-malformed': inconclusive('The report is not a well-formed JUnit file within the limits, or its totals tell of a failure that no test shows.', 'Open the report; a runner that was cut off leaves half a file.'),
    'report-empty': inconclusive('The report holds no test.', 'Check `test.files` and any selection in `test.command`: nothing was collected.'),
    'none-passed': inconclusive('No test of the file passed.', 'A file in which everything is skipped proves nothing: look for a variable or a platform check that skips it.'),
    'too-few-passed': inconclusive('Fewer tests passed than `expect.min-passed` asks for.', 'Find the tests that vanished; lower `expect.min-passed` only when the consumer removed them.'),
    'unexpected-skip': inconclusive('A test was skipped that `expect.skips` does not list.', 'Make it run, or list it under `expect.skips` with the reason.'),
    rerun: inconclusive('A test has several attempts in the report, so a pass may hide a failure.', 'Take reruns out of the test command.'),
    'candidate-not-seen': inconclusive('Fewer containers of the candidate ran than `expect.containers` asks for.', 'The tests did not use the candidate: check `image-tag-env`, and what else could answer instead of it.'),
    'other-image-used': inconclusive("A container ran from the candidate's repository but from another image.", 'Part of the consumer ignores the variable and uses a fixed tag.'),
    'unknown-image-used': inconclusive("A container of the candidate's repository was gone before its image could be identified.", 'Run the gate again; if it happens every time, keep the container alive for a second.'),
    'witness-incomplete': undermining('The engine’s events were not seen from before the trial to after it.', 'Look at the engine: it was restarted, or dropped the connection.'),
    'candidate-tag-moved': undermining("The candidate's tag no longer names the candidate.", 'The consumer built, tagged or removed an image under that name: the image events in the report say what.'),
    'candidate-pulled-over': undermining("An image was pulled or loaded under the candidate's tag.", 'The candidate’s tag must not exist in the registry.'),
    'pin-missing': undermining('The evidence does not say which commit of the consumer was tested.', 'Run the gate again; the checkout was removed or replaced while the tests ran.'),
    'tree-modified': undermining('Tracked files of the consumer differ from its pin after the trial.', 'Find the set-up step or test that writes to tracked files.'),
    'identity-missing': undermining('The evidence does not say which image was the candidate.', 'Look at the build: it ended before the image was frozen.'),
    'archive-changed': undermining('After the trial the saved candidate is not the one that was frozen.', 'Something wrote to the folder of the run: nothing in it can be published. Find the test that did.'),
    'evidence-missing': inconclusive('A consumer or a test file of the configuration left no evidence.', 'Look at the log of the trial: it ended before this file was run.'),
    'evidence-foreign': undermining('The evidence of a trial is of another run, another commit of the consumer, or another candidate.', 'Run all jobs of the workflow again: a trial that was run again by itself is of a later attempt than the others.'),
    'evidence-unexpected': undermining('There is evidence, or a candidate, that the plan did not ask for or that cannot be read.', 'Find out which job left it: only the jobs of this plan may write to the folders that the judge reads.'),
    'control-passed': undermining('A test of the negative control did not fail against a dead image.', 'These tests do not depend on the image, so their pass says nothing about it: find out what they talk to.'),
    'control-not-seen': inconclusive('The negative control failed, and no container of the dead image was seen.', 'It failed for another reason: read its log. `control.args` may select no test, or the set-up has written down the name of the candidate.'),
    'control-missing': inconclusive('The negative control is configured and left no evidence.', 'Look at the log of the control: it ended before this file was run.'),
    'build-failed': inconclusive('The candidate could not be built.', 'Read the last lines of the build.'),
    'candidate-tag-exists': inconclusive("The candidate's tag exists in the registry, so a consumer would pull it over the candidate.", 'Delete that tag from the registry, or give another commit with the input `sha`.'),
    'consumer-unreachable': inconclusive("The consumer's repository could not be reached.", 'Check `repository`, the network, and the input `token` for a private repository.'),
    'ref-not-found': inconclusive('The consumer has no such commit, tag or branch.', 'Check `ref`: a full SHA, a tag or a branch.'),
    'setup-failed': inconclusive('A set-up step of the consumer failed.', 'Read the log of the step; the consumer’s tests were not run.'),
    'setup-timed-out': inconclusive('A set-up step of the consumer did not end in time.', 'Read the log of the step, or give it a longer `timeout`.'),
    'command-not-found': undermining('A program does not exist or cannot be run: that of the test command, or one that a shell looked for.', 'Check `test.command[0]` and the log, and that a set-up step installs the program.'),
    'exclusive-taken': inconclusive('Something that must be absent when a trial starts was there.', 'Remove the container or free the port that the detail names.'),
    'engine-gone': undermining('The container engine does not answer, or went away.', 'Start the engine, or set DOCKER_HOST.'),
    'rate-limited': undermining('A registry refused because of its rate limit.', 'Log in, or wait.'),
    'dns-failed': undermining('A host name could not be resolved.', 'Check the network of the machine.'),
    'network-failed': undermining('A server could not be reached.', 'Check the network of the machine.'),
    'no-space': undermining('The disk is full.', 'Free space on the machine and run the gate again.'),
    'port-taken': undermining('A port that the tests need was taken.', 'Free the port that the detail names.'),
    'command-files-changed': undermining('Something else wrote into the files by which the step speaks to its runner.', 'Find the test that does: it could have set the outputs, or the environment of later steps.'),
    cancelled: undermining('The run was cancelled.', 'Run it again.'),
    'internal-error': undermining('compat-gate itself failed.', 'Report it with the log; nothing was approved.'),
};


/***/ }),

/***/ 4486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ candidateTrials),
/* harmony export */   US: () => (/* binding */ policyOf),
/* harmony export */   Vx: () => (/* binding */ trialTitle),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   pn: () => (/* binding */ partName),
/* harmony export */   si: () => (/* binding */ isSamePart),
/* harmony export */   th: () => (/* binding */ wasStopped)
/* harmony export */ });
/** What the evidence of a consumer is held against, where one trial tries everything. */
function policyOf({ name, test, expect, control }) {
    return { consumer: name, files: test.files, expect, ...(control && { control: control.files }) };
}
function finding(code, detail, where = {}) {
    const { file, test } = where;
    return { code, ...(file !== undefined && { file }), ...(test !== undefined && { test }), detail };
}
/** The trials that a verdict rests on: those of the candidate, not of the baseline or the control. */
function candidateTrials(evidence) {
    return evidence.filter(({ arm }) => arm === 'candidate');
}
/** A part of a consumer's trial in words; undefined for the whole of it. */
function partName(part) {
    if (part === undefined)
        return undefined;
    const { platform, shard, shards } = part;
    return shards === 1 ? platform : `${platform}, shard ${shard} of ${shards}`;
}
/** A consumer, and which part of its trial. */
function trialTitle({ consumer, part }) {
    const name = partName(part);
    return name === undefined ? consumer.name : `${consumer.name} (${name})`;
}
function isSamePart(a, b) {
    return a?.platform === b.platform && a.shard === b.shard && a.shards === b.shards;
}
/** Whether something stood in its way, which explains all that is missing from it. */
function wasStopped({ incidents }) {
    return incidents.length > 0;
}


/***/ })

};
