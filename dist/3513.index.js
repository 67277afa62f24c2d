export const id = 3513;
export const ids = [3513];
export const modules = {

/***/ 71025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ differenceText),
/* harmony export */   Z: () => (/* binding */ placeText)
/* harmony export */ });
/** One difference in one line: where, and what has become of it. All of it is foreign text. */
function differenceText({ kind, place, before, after }) {
    const at = placeText(place);
    switch (kind) {
        case 'operation-added':
            return `${place.operation} is new → ${after}`;
        case 'operation-removed':
            return after === 'not asked for'
                ? `${place.operation} is not asked for any more, was → ${before}`
                : `${place.operation} → ${after}, was ${before}`;
        case 'status-changed':
            return `${place.operation} → ${after}, was ${before}`;
        case 'path-changed':
            return `${place.operation}: path ${before} → ${after}`;
        case 'field-added':
            return `${at} is new${after === 'optional' ? ', sometimes' : ''}`;
        case 'field-removed':
            return `${at} is gone, was ${before}`;
        case 'field-renamed':
            return `${at} is now ${after}`;
        case 'field-made-optional':
            return `${at} is missing ${before === 'optional' ? 'where it was sometimes' : 'sometimes, was required'}`;
        case 'field-made-required':
            return `${at} is there always, was ${before}`;
        case 'order-changed':
            return `${at}: order ${before} → ${after}`;
        default: {
            const [was, is] = withoutCommonForms(before, after);
            return `${at}: ${was} → ${is}`;
        }
    }
}
const SHORT = 44;
const BETWEEN = ' | ';
/** Of two lists of forms that are long the first that only one side has, and whether there are more. */
function withoutCommonForms(before, after) {
    const [was, is] = [before.split(BETWEEN), after.split(BETWEEN)];
    if (before.length <= SHORT || (was.length === 1 && is.length === 1))
        return withoutCommonBegin(before, after);
    const [gone, come] = [was.filter(form => !is.includes(form)), is.filter(form => !was.includes(form))];
    const [[from], [to]] = [gone, come];
    if (from === undefined || to === undefined)
        return withoutCommonBegin(before, after);
    const [one, other] = withoutCommonBegin(from, to);
    const more = (forms) => (forms.length > 1 ? `${BETWEEN}…` : '');
    return [`${one}${more(was)}`, `${other}${more(is)}`];
}
/** Of two long grammars what differs, from the last sign on that both have. */
function withoutCommonBegin(before, after) {
    if (before.length <= SHORT)
        return [before, after];
    let end = 0;
    while (end < before.length && before[end] === after[end])
        end++;
    const sign = Math.max(...[':', '/', '|', ' '].map(one => before.lastIndexOf(one, end - 1)));
    return sign < 8 ? [before, after] : [`…${before.slice(sign)}`, `…${after.slice(sign)}`];
}
/** `GET /users/{id} → 200 .Name`: foreign text, as `differenceText` is. */
function placeText({ operation, message, part, status, path }) {
    const side = message === 'response' ? `→ ${status ?? ''}` : 'request';
    const where = part === 'body' ? (path === '' ? 'body' : path) : part === 'path' ? path : `${part} ${path}`;
    return `${operation} ${side} ${where}`;
}


/***/ }),

/***/ 91549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ DIFFERENCE_KINDS),
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const DIFFERENCE_KINDS = [
    'operation-removed',
    'operation-added',
    'path-changed',
    'status-changed',
    'field-removed',
    'field-added',
    'field-renamed',
    'field-made-optional',
    'field-made-required',
    'type-changed',
    'grammar-changed',
    'values-changed',
    'order-changed',
    'count-changed',
];
/** `breaking`: who relied on it fails. `doubtful`: some may. `additive`: nobody who ignores what he does not know. */
const SEVERITIES = ['breaking', 'doubtful', 'additive'];


/***/ }),

/***/ 28266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ groupsLines),
/* harmony export */   JW: () => (/* binding */ seenText),
/* harmony export */   W$: () => (/* binding */ consequencesOf),
/* harmony export */   kG: () => (/* binding */ shortContractLines),
/* harmony export */   kQ: () => (/* binding */ exampleText),
/* harmony export */   rC: () => (/* binding */ SEVERITY_SIGNS),
/* harmony export */   s8: () => (/* binding */ contractLines),
/* harmony export */   wV: () => (/* binding */ causeGroups)
/* harmony export */ });
/* harmony import */ var _contract_difference_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71025);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60796);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);



/** What two contracts differ in, in lines of at most so many columns. */
function contractLines({ differences, undecided, baseline, candidate }, { columns = Number.POSITIVE_INFINITY, all = false } = {}) {
    const compared = `${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(baseline.exchanges, 'exchange')} of ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(baseline.operations, 'operation')}, and ${candidate.exchanges} of ${candidate.operations}`;
    return [
        ...groupsLines(causeGroups(differences), columns),
        ...(all && undecided.length > 0
            ? ['', 'may be chance:', ...undecided.flatMap(one => differenceLines(one, columns))]
            : []),
        ...(differences.length > 0 || all ? [''] : []),
        ...wrappedWords(`${differences.length === 0 ? 'no difference' : countsLine(differences)} (compared: ${compared})`, columns, ''),
    ];
}
/** In the order of the causes. */
function causeGroups(differences) {
    const groups = new Map();
    for (const [at, one] of differences.entries()) {
        const group = one.follows === undefined ? undefined : groups.get(one.follows);
        if (group === undefined)
            groups.set(at, { cause: one, following: [] });
        else
            group.following.push(one);
    }
    return [...groups.values()];
}
const PLACES_SHOWN = 3;
/** What else happens where a cause does, and where the very same change is seen. */
function consequencesOf({ cause, following }) {
    const isSame = (one) => one.kind === cause.kind && one.before === cause.before && one.after === cause.after;
    const places = following.filter(isSame).map(({ place }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)((0,_contract_difference_text_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z)(place), 200));
    return {
        others: following.filter(one => !isSame(one)),
        ...(places.length > 0 && { same: `the same in ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNames */ .EI)(places, PLACES_SHOWN)}` }),
    };
}
function groupsLines(groups, columns) {
    return groups.flatMap(group => groupLines(group, columns));
}
function groupLines(group, columns) {
    const { others, same } = consequencesOf(group);
    return [
        ...differenceLines(group.cause, columns),
        ...others.flatMap(one => differenceLines(one, columns)),
        ...(same === undefined ? [] : wrappedWords(`    ${same}`, columns, '      ')),
    ];
}
/**
 * The first cause with the first of what follows from it, and of the others the first in a line each, as far as they fit into
 * so many lines; the first cause is there whole. Its example is what gives way first.
 */
function shortContractLines(groups, columns, most) {
    const [first, ...more] = groups;
    if (first === undefined)
        return [];
    const { others, same } = consequencesOf(first);
    const then = [
        ...others.map(one => `then ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)((0,_contract_difference_text_js__WEBPACK_IMPORTED_MODULE_2__/* .differenceText */ .L)(one), 1_000)}`),
        ...(same === undefined ? [] : [same]),
    ];
    const causes = more.map(({ cause }) => `${SEVERITY_SIGNS[cause.severity]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)((0,_contract_difference_text_js__WEBPACK_IMPORTED_MODULE_2__/* .differenceText */ .L)(cause), 1_000)}`);
    const { text, seen, example } = differenceParts(first.cause, columns);
    // A line is left for how many there are beside these.
    let room = most - 1 - text.length - seen.length;
    const fitting = (blocks) => blocks.filter(block => {
        const fits = block.length <= room;
        if (fits)
            room -= block.length;
        return fits;
    });
    const shown = fitting([
        ...then.slice(0, CAUSES_SHORT).map(one => wrappedWords(`    ${one}`, columns, '      ')),
        ...causes.slice(0, CAUSES_SHORT).map(one => wrappedWords(one, columns, '      ')),
    ]);
    const left = then.length + causes.length - shown.length;
    return [
        ...text,
        ...seen,
        ...fitting([example]).flat(),
        ...shown.flat(),
        ...(left > 0 ? [`and ${left} more: see the report`] : []),
    ];
}
const CAUSES_SHORT = 2;
function countsLine(differences) {
    const of = (severity) => differences.filter(one => one.severity === severity).length;
    const counts = ['breaking', 'doubtful', 'additive'].map(name => `${of(name)} ${name}`);
    return `${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(differences.length, 'difference')}: ${counts.join(', ')}`;
}
function differenceLines(difference, columns) {
    const { text, seen, example } = differenceParts(difference, columns);
    return [...text, ...seen, ...example];
}
function differenceParts(difference, columns) {
    const { severity, follows } = difference;
    const lead = follows === undefined ? `${SEVERITY_SIGNS[severity]} ` : '    then ';
    const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)((0,_contract_difference_text_js__WEBPACK_IMPORTED_MODULE_2__/* .differenceText */ .L)(difference), 1_000);
    const example = exampleText(difference);
    return {
        text: wrappedWords(`${lead}${text}`, columns, '      '),
        seen: wrappedWords(`      ${seenText(difference)}`, columns, '      '),
        example: example === undefined ? [] : wrappedWords(`      ${example}`, columns, '        '),
    };
}
const SEVERITY_SIGNS = { breaking: '✗', doubtful: '?', additive: '+' };
/** How often both show it, and in which tests. */
function seenText(difference) {
    const { baseline, candidate } = difference;
    const shown = ({ times, of }) => (of === 0 ? 'never' : `${times} of ${of}`);
    const where = whereText(difference);
    return `${shown(candidate)}, was ${shown(baseline)}${where === undefined ? '' : `; in ${where}`}`;
}
/** Tests; where none is known, their files. */
function whereText({ tests, files, failed }) {
    if (tests.length === 0)
        return files.length === 0 ? undefined : (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNames */ .EI)(files.map(plain), 2);
    return failed !== undefined && failed.of > 0
        ? `${failed.shown} of ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(failed.of, 'failed test')}`
        : (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNames */ .EI)(tests.map(plain), 2);
}
function exampleText({ baseline, candidate, kind, follows }) {
    // What follows has the examples of its cause.
    if (follows !== undefined || kind === 'status-changed' || kind.startsWith('operation'))
        return undefined;
    const [before, after] = [baseline.examples[0], candidate.examples[0]];
    if (before === undefined && after === undefined)
        return undefined;
    return `e.g. ${[before, after].map(one => (one === undefined ? '–' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(one, 120))).join(' → ')}`;
}
function plain(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text, 120);
}
/** Words in lines of so many columns; what is longer than a line is broken. */
function wrappedWords(text, columns, indent) {
    // A terminal without a size says 0; no line has room for its indent and a word in fewer than these.
    if (text.length <= columns || columns < 20)
        return [text];
    const lines = [];
    let line = '';
    for (const word of text.match(/\s*\S+/g) ?? []) {
        if (line !== '' && line.length + word.length > columns) {
            lines.push(line);
            line = indent + word.trimStart();
        }
        else
            line += word;
        for (; line.length > columns; line = indent + line.slice(columns))
            lines.push(line.slice(0, columns));
    }
    return [...lines, line];
}


/***/ }),

/***/ 54385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ saidByFiles)
/* harmony export */ });
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54486);
/* harmony import */ var _failure_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52088);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67713);



const LINES_SHOWN = 12;
const LOGS_SHOWN = 5;
/** One for each file that is not green and whose logs say something. */
function saidByFiles(result, broken) {
    const printing = firstPrinting(broken);
    return (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .candidateTrials */ .Fr)(result.evidence).flatMap(trial => trial.files
        .map(file => fileSaid(file, trial, result, printing))
        .filter(({ lines, printed, lastLines }) => lines.length > 0 || printed !== undefined || lastLines !== undefined));
}
function fileSaid(file, trial, result, printing) {
    const name = (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .partName */ .pn)(trial.part);
    const consumer = trial.consumer.name;
    const one = printing.get(fileKey({ consumer, file: file.file, ...(name !== undefined && { trial: name }) }));
    const old = linesOfBaseline(file.file, trial, result.evidence);
    const lines = merged(file.containers.flatMap(({ trouble = [] }) => trouble))
        .map(line => ({ ...line, isOld: old.has(sameLine(line)) }))
        .toSorted((a, b) => Number(a.isOld) - Number(b.isOld));
    const logs = file.containers.flatMap(({ log, trouble }) => log !== undefined && trouble !== undefined ? [log] : []);
    return {
        consumer,
        ...(name !== undefined && { trial: name }),
        file: file.file,
        lines: lines.slice(0, LINES_SHOWN),
        containerLogs: logs.slice(0, LOGS_SHOWN).map(log => (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .logPlace */ .ai)(log, trial, result)),
        ...(one?.printed !== undefined && { printed: { test: one.test ?? '', text: (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfOutput */ .IG)(one.printed) } }),
        ...(one?.printed === undefined && file.lastLines !== undefined && { lastLines: file.lastLines }),
        log: (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .logPlace */ .ai)(file.log, trial, result),
    };
}
/** Those that several containers have said, once. */
function merged(lines) {
    const byText = new Map();
    for (const line of lines) {
        const key = sameLine(line);
        const known = byText.get(key);
        byText.set(key, known === undefined ? line : { ...known, times: known.times + line.times });
    }
    return [...byText.values()];
}
// What differs between two containers: times, numbers, identifiers.
function sameLine({ text }) {
    return text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|\b[0-9a-f]{12,}\b|\d+/gi, '#');
}
function linesOfBaseline(file, { consumer, part }, evidence) {
    const own = evidence.filter(one => one.arm === 'baseline' && one.consumer.name === consumer.name && (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .partName */ .pn)(one.part) === (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .partName */ .pn)(part));
    const files = own.flatMap(one => one.files.filter(ran => ran.file === file));
    return new Set(files.flatMap(one => one.containers.flatMap(({ trouble = [] }) => trouble.map(sameLine))));
}
/** For each file the first of its tests that printed something. */
function firstPrinting(broken) {
    const byFile = new Map();
    for (const test of broken) {
        const key = fileKey(test);
        if (test.printed !== undefined && !byFile.has(key))
            byFile.set(key, test);
    }
    return byFile;
}
function fileKey({ consumer, trial, file }) {
    return JSON.stringify([consumer, trial, file]);
}


/***/ }),

/***/ 41492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L_: () => (/* binding */ controlRows),
/* harmony export */   Oe: () => (/* binding */ skippedText),
/* harmony export */   eX: () => (/* binding */ fileRows),
/* harmony export */   ne: () => (/* binding */ allFileRows)
/* harmony export */ });
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54486);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67713);


/** A row for each test file that ran against the candidate, in the order they ran. */
function fileRows({ evidence }) {
    return (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .candidateTrials */ .Fr)(evidence).flatMap(trial => rowsOf(trial));
}
/** A row for each file of a negative control, to be shown below those of the candidate. */
function controlRows({ evidence }) {
    return controlsOf(evidence).flatMap(trial => rowsOf(trial, CONTROL));
}
/** All rows, in the order in which every table shows them. */
function allFileRows(result) {
    const shown = (trial, isControl) => rowsOf(trial, isControl ? CONTROL : '').map((one, index) => ({
        ...one,
        isControl,
        log: (0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .logPlace */ .ai)(trial.files[index]?.log ?? '', trial, result),
    }));
    return [
        ...(0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .candidateTrials */ .Fr)(result.evidence).flatMap(trial => shown(trial, false)),
        ...controlsOf(result.evidence).flatMap(trial => shown(trial, true)),
    ];
}
const CONTROL = ' (control: must fail)';
function controlsOf(evidence) {
    return evidence.filter(({ arm }) => arm === 'control');
}
function rowsOf(trial, suffix = '') {
    const name = (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .partName */ .pn)(trial.part);
    const arm = trial.arm === 'control' ? 'control' : 'candidate';
    return trial.files.map(file => ({
        ...(name !== undefined && { trial: name }),
        ...row(`${(0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .trialTitle */ .Vx)(trial)}${suffix}`, file, arm),
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
        ...(arm === 'candidate' && evidence.select && { select: selectRow(evidence.select, report.cases) }),
    };
}
function selectRow({ file, part, of }, cases) {
    const ran = cases.filter(({ outcome }) => outcome !== 'skipped');
    return { file, part, of, tests: ran.map(({ id, seconds }) => ({ id, ms: Math.round(seconds * 1000) })) };
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


/***/ }),

/***/ 55770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ htmlTable),
/* harmony export */   Z: () => (/* binding */ htmlFacts)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);

/**
 * A table that a narrow window shows as a list of its rows: each cell then carries the name of its column.
 *
 * @param heads our own words
 * @param numbers columns that are set right
 */
function htmlTable(heads, rows, numbers = []) {
    const kind = (head) => (numbers.includes(head) ? 'number' : 'words');
    const cell = (value, index) => {
        const head = heads[index] ?? '';
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .safeHtml */ .b5) `<td class="${kind(head)}" data-label="${head}: ">${value}</td>`;
    };
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .safeHtml */ .b5) `<table>
<thead><tr>${heads.map(head => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .safeHtml */ .b5) `<th scope="col" class="${kind(head)}">${head}</th>`)}</tr></thead>
<tbody>${rows.map(row => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .safeHtml */ .b5) `<tr>${row.map(cell)}</tr>\n`)}</tbody>
</table>`;
}
/** Names and values, a row each. */
function htmlFacts(facts) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .safeHtml */ .b5) `<table class="facts"><tbody>
${facts.map(([name, value]) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .safeHtml */ .b5) `<tr><th scope="row">${name}</th><td>${value}</td></tr>\n`)}</tbody></table>`;
}


/***/ }),

/***/ 76886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ nextStepTitle),
/* harmony export */   Z: () => (/* binding */ nextSteps)
/* harmony export */ });
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54486);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36850);


/** One for each consumer that is no plain pass. Of a run that passes, the command alone. */
function nextSteps(result) {
    return result.judgement.consumers.flatMap(consumer => {
        const causes = (0,_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .consumerCauses */ .rb)(consumer, result.evidence);
        const lines = consumer.verdict === 'pass' && causes.length === 0 ? [] : linesFor(consumer, causes, result);
        const commands = Object.entries(result.reproduce).filter(([name]) => name === consumer.name || name.startsWith(`${consumer.name} (`));
        return lines.length === 0 && commands.length === 0 ? [] : [{ consumer: consumer.name, commands, lines }];
    });
}
/** Where nothing has to be done there is only something to repeat. */
function nextStepTitle(steps) {
    return steps.some(({ lines }) => lines.length > 0) ? 'Next step' : 'Reproduce';
}
function linesFor(consumer, causes, result) {
    const [first] = causes;
    if (first?.kind === 'crash')
        return CRASH;
    if (consumer.verdict === 'fail')
        return consumer.baseline?.state === 'used' ? NEWLY_BROKEN : UNKNOWN_WHOSE;
    const codes = causes.flatMap(one => one.codes);
    if (consumer.verdict === 'pass') {
        if (codes.includes('already-broken'))
            return ALREADY_BROKEN;
        return codes.includes('flaky') ? FLAKY : [];
    }
    const stopped = (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .candidateTrials */ .Fr)(result.evidence).some(one => one.consumer.name === consumer.name && one.incidents.length > 0);
    return stopped ? STOPPED : OPEN;
}
// "Whose break is it?" of CONTRIBUTING.md, in the three lines that fit the case.
const UNKNOWN_WHOSE = [
    'The same command on the commit before yours (`git checkout <base>`): green there means that it is your change, red that the consumer moved, or something it needs.',
    "With the consumer's last release (`--ref <tag>`): green there means that its newest commit is what broke. Report it there with the command.",
    'With `baseline: latest` in the configuration the gate answers this by itself: it runs what failed on the published image too.',
];
const NEWLY_BROKEN = [
    'It is the image: the published one passes the same tests on the same machine, with the same checkout and set-up.',
    'Not meant: mend it, and look at the run with `--keep --verbose`, which leaves the checkout, the logs of the containers and the image.',
    'Meant: both sides have to change. First let the consumer accept the old and the new form and release that; then publish the image with the new one.',
];
const CRASH = [
    'Read the log of the container first: whatever fails in the same file may follow from it.',
    'The same command on the commit before yours (`git checkout <base>`): where the container lives there, it is your change.',
    '`--keep --verbose` leaves the image and the logs, so that it can be started by hand.',
];
const ALREADY_BROKEN = [
    'Nothing in the image has to change: users have the same failure now.',
    'Report it to the consumer with the command above, and pin `ref` to its last good commit until it is mended.',
    "Since when: the nightly run on the default branch shows it, or the consumer's last release, `--ref <tag>`.",
];
const FLAKY = [
    'The tests come and go by themselves: the same run on the same image ends otherwise.',
    'Report the rates to the consumer; the command repeats the run.',
    'Run it again before you rely on it: nothing here says more about the image.',
];
const STOPPED = [
    'This is no verdict on your change: something outside stood in the way, and the reasons say what.',
    'Mend that, or wait, and run all jobs again.',
    'The command does the same on a machine of your own.',
];
const OPEN = [
    'This is no verdict on your change: evidence is missing, or contradicts itself.',
    'Each reason says what to do about it, and names the log in which to look.',
    'Do not make it green by a longer list of expected skips or a lower `min-passed` alone: those say what users no longer get.',
];


/***/ }),

/***/ 36507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ releasesSection),
/* harmony export */   ir: () => (/* binding */ htmlReleases),
/* harmony export */   xe: () => (/* binding */ releaseLines)
/* harmony export */ });
/* unused harmony export releaseRows */
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60796);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51715);
/* harmony import */ var _html_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55770);




/** Consumer by release: only those of which a release was tried. */
function releaseRows({ consumers }) {
    const names = new Set(consumers.flatMap(({ release }) => release?.of ?? []));
    return [...names].map(consumer => {
        const own = consumers.filter(({ name, release }) => name === consumer || release?.of === consumer);
        return { consumer, cells: own.map(releaseCell) };
    });
}
const MOST_CODES = 4;
function releaseCell({ release, verdict, reasons, excused = [] }) {
    const counts = new Map();
    for (const { code } of [...reasons, ...excused])
        counts.set(code, (counts.get(code) ?? 0) + 1);
    const said = [...counts].map(([code, count]) => `${count} ${code}`);
    return { ...(release && { tag: release.tag }), verdict, said: (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNames */ .EI)(said, MOST_CODES) };
}
/** The table of releases, in Markdown: a row for each release of a consumer. */
function releasesSection(judgement) {
    const rows = releaseRows(judgement);
    if (rows.length === 0)
        return '';
    const lines = rows.flatMap(({ consumer, cells }) => cells.map(({ tag, verdict, said }) => {
        const name = tag === undefined ? 'ref' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(tag);
        return `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(consumer, 100)} | ${name} | ${_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_SIGNS */ .PU[verdict]} ${verdict} | ${said} |`;
    }));
    return `### Releases\n\n| consumer | release | verdict | seen |\n| --- | --- | --- | --- |\n${lines.join('\n')}`;
}
/** The same for the page. */
function htmlReleases(judgement) {
    const rows = releaseRows(judgement);
    if (rows.length === 0)
        return [];
    const cells = rows.flatMap(({ consumer, cells }) => cells.map(({ tag, verdict, said }) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(consumer, 100),
        tag === undefined ? 'ref' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .safeHtml */ .b5) `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(tag, 100)}</code>`,
        `${_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_SIGNS */ .PU[verdict]} ${verdict}`,
        said,
    ]));
    return [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .safeHtml */ .b5) `<h2>Releases</h2>\n${(0,_html_table_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlTable */ .I)(['consumer', 'release', 'verdict', 'seen'], cells)}`];
}
/** The same for a terminal: a line for each release. */
function releaseLines(judgement) {
    return releaseRows(judgement).flatMap(({ consumer, cells }) => cells.map(({ tag = 'ref', verdict, said }) => {
        const seen = said === '' ? '' : `, ${said}`;
        return ` ${_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_SIGNS */ .PU[verdict]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(consumer, 40)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(tag, 100)}: ${verdict}${seen}`;
    }));
}


/***/ }),

/***/ 42285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ changedTitle),
/* harmony export */   f: () => (/* binding */ whatChanged)
/* harmony export */ });
/* harmony import */ var _contract_difference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91549);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60796);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36850);
/* harmony import */ var _contract_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28266);
/* harmony import */ var _evidence_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54385);





/** Nothing where `contract` is off, there is no `baseline`, or it is only for what is red and nothing was. */
function whatChanged(result) {
    return (result.contracts ?? [])
        .filter(contract => isNews(contract, result))
        .map(contract => {
        const { consumer, platform, outcome } = contract;
        const crash = crashOf(contract, result);
        return {
            consumer,
            ...(platform !== undefined && { platform }),
            ...(crash !== undefined && { crash }),
            groups: groupsOf(outcome),
            compared: comparedText(outcome, crash !== undefined),
            ...(outcome.state === 'compared' && outcome.parted && { parted: outcome.parted }),
        };
    });
}
function isNews({ consumer, outcome }, { judgement }) {
    if (outcome.state === 'compared' || outcome.isAsConfigured === undefined)
        return true;
    return judgement.consumers.find(({ name }) => name === consumer)?.verdict !== 'pass';
}
/** Whose it is. */
function changedTitle({ consumer, platform }) {
    return platform === undefined ? consumer : `${consumer} (${platform})`;
}
function groupsOf(outcome) {
    if (outcome.state !== 'compared')
        return [];
    const rank = ({ cause }) => _contract_difference_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .o.indexOf(cause.severity);
    return (0,_contract_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .causeGroups */ .wV)(outcome.comparison.differences).sort((one, other) => rank(one) - rank(other));
}
function comparedText(outcome, hasCrashed) {
    if (outcome.state !== 'compared') {
        if (outcome.state === 'same')
            return `nothing: ${outcome.why}`;
        return `${hasCrashed ? 'no more is' : 'not'} known: ${outcome.why}`;
    }
    const { differences, baseline, candidate } = outcome.comparison;
    const rest = outcome.leftOut === undefined ? '' : `; not all was compared: ${outcome.leftOut}`;
    const much = `${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(candidate.exchanges, 'request')} to the candidate and ${baseline.exchanges} to the published image`;
    if (differences.length === 0)
        return `nothing: ${much} were answered alike${rest}`;
    return `${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(differences.length, 'difference')}, in ${much}${rest}`;
}
/** What the container that crashed said, where that tells more than how it ended. */
function crashOf({ consumer }, result) {
    const verdict = result.judgement.consumers.find(({ name }) => name === consumer);
    const cause = verdict && (0,_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .consumerCauses */ .rb)(verdict, result.evidence).find(({ kind }) => kind === 'crash');
    const detail = cause?.reasons[0]?.detail;
    if (detail === undefined)
        return undefined;
    const said = (0,_evidence_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .saidByFiles */ .Q)(result, [])
        .filter(one => one.consumer === consumer)
        .flatMap(({ lines }) => lines.filter(({ isOld }) => !isOld).map(({ text }) => text));
    const words = said.flatMap(text => text.split('\n'));
    const told = words.find(text => /error|exception|panic|fatal/i.test(text)) ?? words[0];
    return told === undefined ? detail : `${detail}: ${told.trim()}`;
}


/***/ })

};
