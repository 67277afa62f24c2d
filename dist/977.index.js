export const id = 977;
export const ids = [977,368];
export const modules = {

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

/***/ 62977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runInTerminal: () => (/* binding */ runInTerminal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _report_conclusion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40409);
/* harmony import */ var _report_paced_output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89147);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24834);
/* harmony import */ var _report_verdict_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65572);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80604);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(82140);
/* harmony import */ var _stages_action_definition_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(15273);
/* harmony import */ var _stages_context_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(24135);
/* harmony import */ var _stages_launch_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(14498);
/* harmony import */ var _stages_run_stage_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(60051);
/* harmony import */ var _reaper_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(88987);















/**
 * `compat-gate run`, `plan`, `build`, `trial`, `judge` and `promote`: a stage as a step of a workflow runs it. Shows the
 * progress while it works, and at the end what it came to.
 *
 * @returns the verdict of a stage that has one, otherwise `pass` for one that did what it should
 */
async function runInTerminal(args, signal) {
    const { inputs, keep } = args;
    const id = (0,_stages_context_js__WEBPACK_IMPORTED_MODULE_11__/* .newRun */ .uH)();
    const { folder, reportFolder } = await runFolders(args.report);
    const { report: reportDir, work, candidate } = (0,_stages_context_js__WEBPACK_IMPORTED_MODULE_11__/* .foldersOf */ .pd)(folder, reportFolder);
    const unwanted = [...(keep.work ? [] : [work]), ...(keep.candidate ? [] : [candidate])];
    const screen = (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .terminalScreen */ .rT)();
    const display = (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .terminalDisplay */ .rV)({ ...screen, verbose: args.verbose });
    const pace = new _report_paced_output_js__WEBPACK_IMPORTED_MODULE_5__/* .PacedOutput */ .p(screen.stream);
    const guards = [(0,_reaper_js__WEBPACK_IMPORTED_MODULE_14__.guardRun)(id, unwanted)];
    try {
        const report = await (0,_stages_run_stage_js__WEBPACK_IMPORTED_MODULE_13__.runStage)(inputs, {
            env: process.env,
            signal,
            listener: pace.paced(display.listener),
            room: () => pace.room(),
            folder,
            reportFolder,
            run: id,
            keep,
            launch: await launchOf(args),
            // Others may be at work in it, and start containers of their own.
            ownsMachine: false,
            commandFiles: { restore: () => [] },
            adopt: run => void guards.push((0,_reaper_js__WEBPACK_IMPORTED_MODULE_14__.guardRun)(run, unwanted)),
        });
        display.close();
        if (args.show === 'outputs')
            showOutputs(inputs.stage, report);
        else
            showConclusion(report, reportDir, args.show);
        return report.result?.judgement.verdict ?? (report.failure === undefined ? 'pass' : 'inconclusive');
    }
    finally {
        display.close();
        for (const one of guards)
            await one[Symbol.asyncDispose]();
    }
}
/** `name=value`, a line for each output of the stage; what a person reads goes to standard error. */
function showOutputs(stage, { outputs, result, failure }) {
    const facts = Object.entries(_stages_action_definition_js__WEBPACK_IMPORTED_MODULE_10__/* .OUTPUTS */ .py);
    for (const [name, value] of Object.entries(outputs)) {
        if (facts.some(([own, { stages }]) => own === name && stages.includes(stage)))
            process.stdout.write((0,_report_conclusion_js__WEBPACK_IMPORTED_MODULE_4__/* .outputLine */ .MI)(name, value));
    }
    if (result !== undefined)
        process.stderr.write(`${(0,_report_conclusion_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalConclusion */ .kE)(result, { columns: process.stderr.columns }).join('\n')}\n`);
    else if (failure !== undefined)
        process.stderr.write((0,_report_conclusion_js__WEBPACK_IMPORTED_MODULE_4__.stoppedLine)(failure));
}
function showConclusion({ result }, folder, show) {
    if (result === undefined)
        throw new Error('expected a stage that comes to a verdict');
    const { columns } = show === 'conclusion' ? process.stdout : process.stderr;
    const text = `${(0,_report_conclusion_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalConclusion */ .kE)(result, { reportDir: folder, columns }).join('\n')}\n`;
    if (show === 'conclusion') {
        process.stdout.write(text);
        return;
    }
    process.stderr.write(text);
    process.stdout.write((0,_report_verdict_json_js__WEBPACK_IMPORTED_MODULE_7__/* .verdictJson */ .G)(result));
}
/** A command that a reader can paste works in the repository that builds the image. */
async function launchOf({ inputs, reproduce }) {
    const { root } = inputs;
    return {
        ...(await (0,_stages_launch_js__WEBPACK_IMPORTED_MODULE_12__.terminalLaunch)((0,_shared_files_js__WEBPACK_IMPORTED_MODULE_9__/* .programFile */ .pq)(), (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_9__/* .packageFolder */ .n4)())),
        ...(root !== process.cwd() && { folder: root }),
        ...(inputs.stage === 'all' && inputs.sha !== undefined && { sha: inputs.sha }),
        ...(reproduce !== undefined && { command: reproduce }),
    };
}
/**
 * The folders of a run: a new one, or `chosen` for the report, without the verdict and the evidence of an earlier run.
 *
 * @throws UsageError when a folder cannot be made, or holds what the run would remove
 */
async function runFolders(chosen) {
    if (chosen === undefined) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'compat-gate-');
        const made = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)(path).catch(error => Promise.reject((0,_shared_files_js__WEBPACK_IMPORTED_MODULE_9__/* .asNoSpace */ .EX)(error, `${path}…`)));
        return { folder: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(made) };
    }
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(chosen);
    const { work, candidate } = (0,_stages_context_js__WEBPACK_IMPORTED_MODULE_11__/* .foldersOf */ .pd)(folder);
    const evidence = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'evidence');
    const taken = [work, candidate].find(path => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
    const foreign = (await isEvidence(evidence)) ? undefined : evidence;
    if (taken !== undefined || foreign !== undefined)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .eb(`--report: ${taken ?? foreign} exists: remove it, or choose another folder`);
    try {
        await (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_9__/* .makeFolder */ .fc)(folder);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'verdict.json'), { force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(evidence, { recursive: true, force: true });
    }
    catch (cause) {
        if (cause instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .IncidentError */ .x1)
            throw cause;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .eb(`--report: cannot write to ${folder}: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .messageOf */ .bD)(cause)}`, { cause });
    }
    // Every part of it is known, so that a link that somebody puts there later is seen.
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder);
    return { folder: real, reportFolder: real };
}
/** Whether a folder, if it is there at all, is what trials leave: a folder for each consumer, with logs or evidence. */
async function isEvidence(folder) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return true;
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch(() => undefined);
    const isTrial = (name) => ['evidence.json', 'logs'].some(one => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name, one)));
    return names?.every(isTrial) ?? false;
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


/***/ }),

/***/ 24834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rT: () => (/* binding */ terminalScreen),
/* harmony export */   rV: () => (/* binding */ terminalDisplay)
/* harmony export */ });
/* unused harmony exports wantsColour, everyInterval */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
/* harmony import */ var _progress_display_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32962);


const REDRAW_MS = 100;
const CLEAR = '\r\x1b[2K';
/**
 * Progress in a terminal: a status line that is redrawn in place, below the lines that stay. When the
 * output is no terminal there is no status line, and a stage or file has a line when it starts, too.
 */
function terminalDisplay(options) {
    return options.isTTY ? live(options) : plain(options);
}
function plain(options) {
    const started = options.now();
    const listener = (event) => {
        const line = lineOf(event, options, options.now() - started);
        if (line !== undefined)
            options.stream.write(`${line}\n`);
    };
    return { listener, close: () => undefined };
}
function live(options) {
    const { stream, now } = options;
    const started = now();
    const activity = new Activity();
    let drawn = '';
    const draw = () => {
        const next = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .fitColumns */ .Pk)(`${(0,_progress_display_js__WEBPACK_IMPORTED_MODULE_1__/* .elapsedStamp */ .o0)(now() - started)} ${activity.text()}`, options.columns() - 1);
        if (next !== drawn)
            stream.write(`${CLEAR}${next}`);
        drawn = next;
    };
    const clear = () => {
        if (drawn !== '')
            stream.write(CLEAR);
        drawn = '';
    };
    const stop = options.every(REDRAW_MS, draw);
    const listener = (event) => {
        activity.update(event);
        // The status line says what runs; what stays above it is what ended.
        if (event.kind === 'stage-started' || event.kind === 'file-started')
            return;
        const line = lineOf(event, options, now() - started);
        if (line === undefined)
            return;
        clear();
        stream.write(`${line}\n`);
    };
    const close = () => {
        stop();
        clear();
    };
    return { listener, close };
}
function lineOf(event, { verbose, isTTY, colour }, ms) {
    if (event.kind === 'command' && !verbose)
        return undefined;
    if (event.kind !== 'output')
        return `${(0,_progress_display_js__WEBPACK_IMPORTED_MODULE_1__/* .elapsedStamp */ .o0)(ms)} ${(0,_progress_display_js__WEBPACK_IMPORTED_MODULE_1__/* .progressLine */ .oz)(event)}`;
    if (!verbose)
        return undefined;
    const text = isTTY && colour ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .colouredLine */ .CH)(event.line) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(event.line);
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(event.source)} | ${text}`;
}
/**
 * Whether to use colours, as https://no-color.org and the terminal's own name say.
 */
function wantsColour(env, isTTY) {
    const noColour = env['NO_COLOR'] ?? '';
    return isTTY && noColour === '' && env['TERM'] !== 'dumb';
}
/** `every` on the real clock; it keeps no process alive. */
function everyInterval(ms, tick) {
    const timer = setInterval(tick, ms);
    timer.unref();
    return () => clearInterval(timer);
}
function keyOf({ consumer, file }) {
    return `${consumer}\n${file}`;
}
/** What is going on right now, gathered from progress. */
class Activity {
    #stages = new Set();
    #files = new Map();
    #tests = { passed: 0, failed: 0, skipped: 0 };
    #tested = false;
    update(event) {
        if (event.kind === 'stage-started')
            this.#stages.add(`${event.lane}: ${event.name}`);
        if (event.kind === 'stage-ended')
            this.#stages.delete(`${event.lane}: ${event.name}`);
        if (event.kind === 'file-started') {
            this.#files.set(keyOf(event), `${event.consumer}: ${event.file} (${event.index} of ${event.of})`);
        }
        if (event.kind === 'file-ended')
            this.#count(event);
    }
    #count(event) {
        this.#files.delete(keyOf(event));
        this.#tests.passed += event.passed;
        this.#tests.failed += event.failed;
        this.#tests.skipped += event.skipped;
        this.#tested = true;
    }
    /** One line: running files, else running stages, and the tests so far. */
    text() {
        const running = this.#files.size > 0 ? [...this.#files.values()] : [...this.#stages];
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)([...running, ...(this.#tested ? [(0,_progress_display_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTestCounts */ .GF)(this.#tests)] : [])].join(' · '));
    }
}
/** Where a terminal shows the progress: standard error, so that standard output holds results alone. */
function terminalScreen() {
    const stream = process.stderr;
    const isTTY = stream.isTTY === true;
    return {
        stream,
        isTTY,
        columns: () => stream.columns ?? 80,
        colour: wantsColour(process.env, isTTY),
        now: () => performance.now(),
        every: everyInterval,
    };
}


/***/ }),

/***/ 14498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionLaunch: () => (/* binding */ actionLaunch),
/* harmony export */   terminalLaunch: () => (/* binding */ terminalLaunch)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50998);
/* harmony import */ var _shared_json_documents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57886);




/**
 * As the step of a workflow: by the action's repository and ref, or by its path in the checkout where it lies there.
 *
 * @param program the file that runs, without links
 */
function actionLaunch(env, program) {
    const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref, GITHUB_WORKSPACE: workspace } = env;
    if (repository && ref) {
        const server = (0,_git_git_js__WEBPACK_IMPORTED_MODULE_1__/* .githubServer */ .Dl)(env);
        const docs = `${server}/${repository}/blob/${ref}/docs`;
        return { program: npx(gitPackage(server, repository, ref)), docs };
    }
    const path = workspace === undefined ? program : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, program);
    return { program: ['node', path.startsWith('..') ? program : path] };
}
function gitPackage(server, repository, ref) {
    if (server === 'https://github.com')
        return `github:${repository}#${ref}`;
    return `git+${server}/${repository}.git#${ref}`;
}
/**
 * As a program in a terminal: by where its package came from, or as the file that it is.
 *
 * @param program the file that runs, without links
 * @param folder of its package
 */
async function terminalLaunch(program, folder) {
    const from = await packageSource(folder);
    const [, repository, ref] = /^github:([^#]+)#(.+)$/.exec(from ?? '') ?? [];
    return {
        program: from === undefined ? ['node', program] : npx(from),
        ...(repository !== undefined && { docs: `https://github.com/${repository}/blob/${ref}/docs` }),
    };
}
function npx(from) {
    return ['npx', '--yes', from];
}
const Package = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
// https://docs.npmjs.com/cli/configuring-npm/package-lock-json#hidden-lockfiles
const HiddenLock = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ packages: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ resolved: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional() })) });
/** What npm installs the same package from again; undefined where it was not installed, or from a file. */
async function packageSource(folder) {
    const own = await readJson((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'package.json'), Package);
    if (own === undefined || !folder.endsWith((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, 'node_modules', own.name)))
        return undefined;
    const lock = await readJson((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder.slice(0, -own.name.length), '.package-lock.json'), HiddenLock);
    const from = lock?.packages[`node_modules/${own.name}`]?.resolved ?? '';
    const [, repository, commit] = FROM_GITHUB.exec(from) ?? [];
    if (repository !== undefined)
        return `github:${repository}#${commit}`;
    // A registry has its tarballs below `/-/`.
    if (/^https?:.*\/-\//.test(from))
        return `${own.name}@${own.version}`;
    return /^(git\+|https?:)/.test(from) ? from : undefined;
}
// What npm makes of `github:owner/name`.
const FROM_GITHUB = /^git\+ssh:\/\/git@github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?#([0-9a-f]{40})$/;
function readJson(path, schema) {
    const options = { mostBytes: 256 << 20, refuse: (why) => new Error(why) };
    return (0,_shared_json_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .readJsonDocument */ .E)(path, schema, options).catch(() => undefined);
}


/***/ })

};
