export const id = 832;
export const ids = [832];
export const modules = {

/***/ 83399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ VERDICT_SCHEMA),
/* harmony export */   Gq: () => (/* binding */ verdictJson),
/* harmony export */   z8: () => (/* binding */ VerdictDocument)
/* harmony export */ });
/* unused harmony exports verdictDocument, verdictSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46843);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26064);
/* harmony import */ var _verdict_approval_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85084);
/* harmony import */ var _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94018);
/* harmony import */ var _verdict_trial_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86239);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54486);
/* harmony import */ var _file_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41492);







/** Version of verdict.json. Any change of its shape is a new one. */
const VERDICT_SCHEMA = 'compat-gate/verdict@4';
const amount = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nonnegative();
const Blocking = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['fail', 'inconclusive']);
const DocumentReason = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    code: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(Object.keys(_verdict_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASONS */ .e)).describe('Listed in docs/reasons.md.'),
    verdict: Blocking.describe('What this reason alone makes of the consumer.'),
    trial: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('Which part of the consumer’s trial, where a plan divides it.'),
    file: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    test: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    detail: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .optional()
        .describe('How a test failed, as a waiver says it; absent where none can cover it.'),
    platform: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('Where a test with a fingerprint was run.'),
});
const DocumentExcused = DocumentReason.omit({ verdict: true }).extend({
    instead: DocumentReason.shape.code.describe('What it would be otherwise.'),
    link: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('Where it is being mended.'),
});
const DocumentBaseline = zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt('state', [
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        state: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('used'),
        reference: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('Of the manifest or index in the registry.'),
        configDigest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('unavailable'), detail: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
]);
const Marks = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['passed', 'failed', 'skipped', 'absent']));
const DocumentTest = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    trial: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('Which part of the consumer’s trial, where a plan divides it.'),
    file: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    test: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .optional()
        .describe('Absent where it is about the file as a whole: then `code` says what.'),
    code: DocumentReason.shape.code.optional(),
    class: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n([
        'newly-broken',
        'already-broken',
        'masked',
        'flaky',
        'newly-flaky',
        'fixed',
        'vanished',
        'newly-skipped',
    ]),
    decided: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().describe('False where the rounds were used up before it could be told.'),
    candidate: Marks.describe('Run by run; the first is the candidate’s own trial.'),
    baseline: Marks,
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('Of the candidate’s failure, else of the published image’s.'),
    text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('How it failed on the candidate.'),
    baselineText: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    counts: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().describe('Whether it counts against a pass.'),
    chance: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()
        .optional()
        .describe('At most so often a failure that has nothing to do with the image looks like this.'),
});
const DocumentFile = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    trial: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('Which part of the consumer’s trial, where a plan divides it.'),
    file: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    report: _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportState */ .QF,
    passed: amount,
    failed: amount.describe('Failed and errored tests.'),
    skipped: amount,
    xfailed: amount.describe('Tests that failed as their author expects.'),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nonnegative(),
    containers: amount.describe('Containers of the candidate that were started.'),
    exit: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('An exit code, the name of a signal, `timed out` or `did not start`.'),
});
const move = { from: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(), to: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional() };
const DocumentMove = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ from: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), to: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
const DocumentMoved = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    since: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ run: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), startedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }).describe('The last green.'),
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('Of the consumer.'),
    image: DocumentMove.extend({
        rebuilt: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(true).optional().describe('Both were built from the same commit.'),
    })
        .optional()
        .describe('Config digests. Absent where the image is the same.'),
    consumer: DocumentMove.extend({
        commits: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ sha: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), subject: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }))
            .optional()
            .describe('The newest first, at most 20. Absent where they are not known.'),
        more: amount.optional().describe('How many more there are.'),
        detail: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('Why there is no list.'),
    })
        .optional()
        .describe('Pins. Absent where the consumer is the same.'),
    packages: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), ...move }))
        .optional()
        .describe('What set-up has installed in another version. Absent where one of the two runs has no list.'),
    images: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ reference: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), ...move }))
        .describe('Images that the tests pulled, with their digests.'),
    runner: DocumentMove.optional(),
});
const DocumentConsumer = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    release: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ of: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), tag: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })
        .optional()
        .describe('The consumer that it is a release of, and the tag.'),
    repository: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('Absent when there is no evidence, as is `ref`.'),
    ref: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    pin: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('The commit that `ref` was resolved to.'),
    verdict: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['pass', ...Blocking.options]),
    reasons: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(DocumentReason),
    excused: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(DocumentExcused)
        .optional()
        .describe('What is not held against the candidate, and why. Absent when there is nothing of that kind.'),
    baseline: DocumentBaseline.optional().describe('The published image that red files were run on, too. Absent where there was nothing to compare.'),
    tests: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(DocumentTest)
        .optional()
        .describe('What was not green in every run on both images. Absent where nothing was compared.'),
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(DocumentFile),
    control: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(DocumentFile)
        .optional()
        .describe('The files of the negative control, which failed on a dead image. Absent when there was none.'),
    installed: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .InstalledPackage */ .NH)
        .optional()
        .describe('What set-up has installed, of all parts together. Absent where nothing lists it.'),
    pulled: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .PulledImage */ .Cq)
        .optional()
        .describe('Images of other repositories that the tests pulled. Absent where there is none.'),
    runners: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .RunnerImage */ .Q5)
        .optional()
        .describe('The images of the hosted runners that tried it. Absent where there was none.'),
    moved: DocumentMoved.optional().describe('What is another one than at the last green. Absent for a consumer that passes, and where no last green is known.'),
});
const DocumentCandidate = _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .CandidateIdentity */ .Mx.extend({
    approved: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().describe('Whether it may be published.'),
});
const DocumentStage = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    lane: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().describe('Milliseconds since the run began, as is `endedAt`.'),
    endedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
});
const VerdictDocument = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(VERDICT_SCHEMA),
    run: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('ISO 8601.'),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nonnegative(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['pass', ...Blocking.options, 'not-applicable']),
    compatible: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().describe('True for `pass` only.'),
    approvedImageId: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .describe('For `pass` the config digest of the candidate, of several platforms separated by commas; otherwise empty.'),
    notApplicable: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('Why the gate does not apply.'),
    candidates: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(DocumentCandidate).describe('One for each platform that was built.'),
    untried: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).describe('Platforms that no consumer was tried on. They are not approved.'),
    latest: _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Latest */ .Qu.optional().describe('Where the published image’s `:latest` pointed. Absent when nobody asked.'),
    consumers: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(DocumentConsumer),
    stages: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(DocumentStage),
    reproduce: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())
        .describe('A command for each consumer, by its name, and its platform where there are several.'),
    notes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
});
/** verdict.json: the verdict and what it rests on, for programs. */
function verdictDocument(result) {
    const { judgement, notApplicable, candidates, untried, latest } = result;
    const approved = (0,_verdict_approval_js__WEBPACK_IMPORTED_MODULE_4__/* .approvedDigests */ .VR)(result);
    const { run, startedAt, durationMs, stages, reproduce, notes } = result;
    return {
        schema: VERDICT_SCHEMA,
        run,
        startedAt,
        durationMs,
        verdict: judgement.verdict,
        compatible: judgement.verdict === 'pass',
        approvedImageId: approved.join(','),
        ...(notApplicable !== undefined && { notApplicable }),
        candidates: candidates.map(one => ({ ...one, approved: approved.includes(one.configDigest) })),
        untried,
        ...(latest !== undefined && { latest }),
        consumers: judgement.consumers.map(consumer => documentConsumer(consumer, result)),
        stages,
        reproduce,
        notes,
    };
}
/** The text of verdict.json. */
function verdictJson(result) {
    return `${JSON.stringify(verdictDocument(result), null, 2)}\n`;
}
function documentConsumer({ name, release, pin, verdict, reasons, excused, baseline, tests, moved }, result) {
    const own = { ...result, evidence: result.evidence.filter(({ consumer }) => consumer.name === name) };
    const rows = (0,_file_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .fileRows */ .eX)(own);
    const control = (0,_file_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .controlRows */ .L_)(own);
    const from = (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .candidateTrials */ .Fr)(own.evidence)[0]?.consumer;
    return {
        name,
        ...(release && { release }),
        ...(from !== undefined && { repository: from.repository, ref: from.ref }),
        ...(pin !== undefined && { pin }),
        verdict,
        reasons: reasons.map(({ consumer: _, ...reason }) => reason),
        ...(excused && { excused: excused.map(({ consumer: _, ...one }) => one) }),
        ...(baseline && { baseline }),
        ...(tests && { tests }),
        files: rows.map(documentFile),
        ...(control.length > 0 && { control: control.map(documentFile) }),
        ...(0,_verdict_trial_state_js__WEBPACK_IMPORTED_MODULE_6__/* .trialState */ .a)(name, result.evidence),
        ...(moved && { moved }),
    };
}
function documentFile({ consumer: _, ...row }) {
    return row;
}
/** schema/verdict.schema.json: the JSON Schema (draft 2020-12) of verdict.json. */
function verdictSchema() {
    const schema = z.toJSONSchema(VerdictDocument.describe('verdict.json, written by compat-gate.'));
    return `${JSON.stringify(schema, null, 2)}\n`;
}


/***/ }),

/***/ 85084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VR: () => (/* binding */ approvedDigests),
/* harmony export */   kO: () => (/* binding */ untriedPlatforms),
/* harmony export */   z7: () => (/* binding */ triedCandidates)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54486);

/** The config digests that may be published: none unless the verdict and every trial stand behind them. */
function approvedDigests({ judgement, candidates, evidence, }) {
    if (judgement.verdict !== 'pass')
        return [];
    const tried = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .candidateTrials */ .Fr)(evidence).map(({ candidate }) => candidate?.configDigest);
    const digests = candidates.map(({ configDigest }) => configDigest);
    if (!tried.every(digest => digest !== undefined && digests.includes(digest)))
        return [];
    // What is of no commit can be tried, and not published: nobody could say later what it was made from.
    const committed = candidates.filter(({ uncommitted }) => uncommitted === undefined);
    return committed.map(({ configDigest }) => configDigest).filter(digest => tried.includes(digest));
}
/** The candidates that the trials say they ran on, each once. */
function triedCandidates(evidence) {
    const all = evidence.flatMap(({ candidate }) => candidate ?? []);
    return all.filter(({ configDigest }, index) => all.findIndex(one => one.configDigest === configDigest) === index);
}
/**
 * The platforms that no consumer was tried on, and that therefore are not approved.
 *
 * @param configured those that the configuration names
 */
function untriedPlatforms(configured, { candidates, evidence }) {
    const tried = new Set((0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .candidateTrials */ .Fr)(evidence).flatMap(({ candidate }) => candidate?.platform ?? []));
    const named = [...configured, ...candidates.map(({ platform }) => platform)];
    return [...new Set(named)].filter(platform => !tried.has(platform));
}


/***/ }),

/***/ 27815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ fileReasons),
/* harmony export */   AD: () => (/* binding */ failureCode),
/* harmony export */   nl: () => (/* binding */ hasFault)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26064);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60796);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54486);



/** Characters of a failure's first line; the report holds the whole text. */
const DETAIL_LIMIT = 300;
/** What must hold for one test file, of a trial of that image. */
function fileReasons(evidence, { expect, selectedBy }, arm = 'candidate') {
    const findings = [
        ...endReasons(evidence, arm),
        ...reportReasons(evidence),
        ...evidence.report.cases.flatMap(test => caseReasons(test, evidence, expect, arm)),
        ...containerReasons(evidence.containers, expect, selectedBy, arm),
    ];
    return findings.map(found => ({ ...found, file: evidence.file }));
}
function endReasons(evidence, arm) {
    const failed = evidence.report.cases.filter(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6);
    const failures = failed.length;
    if (evidence.timedOut) {
        const used = evidence.containers.some(one => isRunOf(one, arm));
        const after = `${Math.round(evidence.durationMs / 1000)} s`;
        return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)(used ? 'timed-out' : 'timed-out-unused', `ended by the gate after ${after}`)];
    }
    if (evidence.signal !== undefined)
        return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('killed-by-signal', `ended by ${evidence.signal}`)];
    if (evidence.exitCode === 0 && failed.some(({ attempts }) => attempts === 1)) {
        return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('exit-disagrees', `exit code 0, and ${failures} failures in the report`)];
    }
    if (evidence.exitCode !== 0 && failures === 0) {
        return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('exit-not-zero', `exit code ${evidence.exitCode}, and no failure in the report`)];
    }
    return [];
}
const REPORT_CODES = {
    missing: 'report-missing',
    stale: 'report-stale',
    malformed: 'report-malformed',
    empty: 'report-empty',
};
function reportReasons({ report, timedOut }) {
    // A file that was ended from outside had no chance to write its report.
    if (report.state !== 'ok')
        return timedOut ? [] : [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)(REPORT_CODES[report.state], report.detail)];
    if (report.cases.some(({ outcome }) => outcome === 'passed') || report.cases.some(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6))
        return [];
    return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('none-passed', `of ${report.cases.length} tests none passed`)];
}
function caseReasons(test, evidence, expect, arm) {
    const where = { test: test.id };
    const reruns = test.attempts > 1 ? [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('rerun', `${test.attempts} attempts in the report`, where)] : [];
    // With exit code 0 the runner believes the last attempt; nobody can say which attempt is right.
    if (test.attempts > 1 && evidence.exitCode === 0)
        return reruns;
    if ((0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(test))
        return [
            (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)(failureCode(test, evidence, expect, arm), (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLine */ .TM)(test.text, DETAIL_LIMIT), where),
            ...reruns,
        ];
    if (test.outcome !== 'skipped')
        return reruns;
    const expected = expect.skips.some(skip => (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesWildcard */ ._W)(skip.test, test.id));
    return expected
        ? reruns
        : [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('unexpected-skip', (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLine */ .TM)(test.text, DETAIL_LIMIT), where), ...reruns];
}
/** What a failed test is a reason of. */
function failureCode({ outcome, cause }, file, expect, arm) {
    const ran = file.containers.some(one => isRunOf(one, arm));
    // Whatever a test says: where the candidate crashed, or has nothing to run, that comes first.
    if (hasFault(file, expect, arm))
        return outcome === 'failed' ? 'test-failed' : 'test-errored';
    // A candidate that was never started cannot have broken the test.
    if (!ran)
        return cause ?? 'test-failed-unused';
    return cause ?? (outcome === 'failed' ? 'test-failed' : 'test-errored');
}
/** Whether a container of the image crashed, was killed for memory, or had nothing to run. */
function hasFault({ containers }, expect, arm) {
    const own = containers.filter(({ image }) => image === arm);
    return own.some(one => oneContainer(one, expect, arm).some(isFault));
}
function isFault({ code }) {
    return code === 'container-crashed' || code === 'container-out-of-memory' || code === 'nothing-to-run';
}
function containerReasons(containers, expect, selectedBy, arm) {
    const seen = containers.filter(one => isRunOf(one, arm)).length;
    const wanted = Math.max(1, expect.containers);
    const findings = containers.flatMap(container => oneContainer(container, expect, arm));
    if (seen >= wanted)
        return findings;
    const detail = `${seen} containers of the ${arm} ran, expected ${wanted}; the variable that selects it is ${selectedBy}`;
    return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('candidate-not-seen', detail), ...findings];
}
function oneContainer(container, { exitCodes }, arm) {
    const { name, reference, image, exitCode } = container;
    const { origin, imageId = 'another image' } = container;
    const isRelated = container.sameRepository || origin !== undefined;
    // Of one that was gone too soon the name still leads to the other image.
    if (isRelated && (isOtherThan(arm, image) || (image === 'unknown' && origin !== undefined))) {
        const from = origin === undefined ? `is ${imageId}` : `comes from ${origin}`;
        return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('other-image-used', `${name} ran ${reference}, which ${from}`)];
    }
    if (isRelated && image === 'unknown')
        return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('unknown-image-used', `${name} ran ${reference}`)];
    if (image !== arm)
        return [];
    const { startFailure } = container;
    if (startFailure !== undefined)
        return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)(notStarted(startFailure), startFailure.message)];
    if (container.oomKilled)
        return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('container-out-of-memory', `${name} was killed by the kernel`)];
    if (exitCode === undefined || container.stoppedByRequest)
        return [];
    if (exitCode === 0 || exitCodes.includes(exitCode))
        return [];
    return [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('container-crashed', `${name} ended with exit code ${exitCode}`)];
}
// POSIX, and runc after it: 126 for a program that cannot be run, 127 for one that is not there.
function notStarted({ exitCode, cause }) {
    if (exitCode === 126 || exitCode === 127)
        return 'nothing-to-run';
    return cause ?? 'container-refused';
}
// With one arm's image in the trial of the other, nobody can say which of them a test has used.
function isOtherThan(arm, image) {
    return image === 'other' || (image !== arm && (image === 'candidate' || image === 'baseline'));
}
function isRunOf({ image, started }, arm) {
    return image === arm && started;
}


/***/ }),

/***/ 86239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ trialState)
/* harmony export */ });
/** What the candidate's trials of one consumer ran with. */
function trialState(consumer, evidence) {
    const own = evidence.filter(one => one.arm === 'candidate' && one.consumer.name === consumer);
    const lists = own.flatMap(one => listOf(one.consumer));
    const pulled = once(own.flatMap(one => one.pulled ?? []));
    const runners = once(own.flatMap(({ runner }) => runner ?? []));
    return {
        ...(lists.length > 0 && { installed: once(lists.flat()) }),
        ...(pulled.length > 0 && { pulled }),
        ...(runners.length > 0 && { runners }),
    };
}
function listOf({ installed }) {
    return installed === undefined ? [] : [installed];
}
/** Each once, in the order of their texts. */
function once(items) {
    const byText = new Map(items.map(item => [Object.values(item).join(' '), item]));
    return [...byText].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, item]) => item);
}


/***/ }),

/***/ 97470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ waiverNotes),
/* harmony export */   Ps: () => (/* binding */ whyWaiverIsVoid),
/* harmony export */   WW: () => (/* binding */ waivedReasons),
/* harmony export */   nk: () => (/* binding */ MOST_WAIVED_TESTS),
/* harmony export */   wx: () => (/* binding */ waivedTests)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26064);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60796);
/* harmony import */ var _file_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27815);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72895);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54486);





/** More failed tests than this are no known failure: an entry that fits more covers none of them. */
const MOST_WAIVED_TESTS = 20;
/** How a test fails can be known, and nothing else. */
const WAIVABLE = ['test-failed', 'test-errored'];
/** What may be said of such a test, where it was run on the published image too. */
const COVERED = [...WAIVABLE, 'newly-broken', 'masked', 'newly-flaky', 'undecided'];
/**
 * The failed tests of a consumer that its waivers cover.
 * @param evidence of this consumer; where an entry is too wide depends on all of it
 */
function waivedTests(policy, evidence) {
    const trials = evidence.filter(isOfCandidate);
    const failures = candidateFailures(policy, trials);
    const inForce = entriesOf(policy).filter(one => whyNotInForce(one, policy, trials, failures) === undefined);
    const waived = new Map();
    for (const failure of failures) {
        const { platform, file, test } = failure;
        const key = JSON.stringify([platform, file, test]);
        const waiver = inForce.find(one => isKnown(one, failure));
        if (waiver === undefined)
            waived.set(key, undefined);
        else if (!waived.has(key))
            waived.set(key, { platform, file, test, waiver });
    }
    return [...waived.values()].filter(one => one !== undefined);
}
/**
 * The reasons of one trial: those of a known failure excused, and of every failure that could be known with its fingerprint.
 * Where a file has no test that passed beside waived ones, it has that as a reason: an entry covers tests, and no file.
 * @param evidence of that trial, with its rounds
 * @param waived of the whole consumer
 */
function waivedReasons(found, policy, evidence, waived) {
    const failures = candidateFailures(policy, evidence.filter(isOfCandidate));
    const reasons = found.map(one => {
        const failure = COVERED.includes(one.code) ? failures.find(other => isAbout(one, other)) : undefined;
        if (failure?.fingerprint === undefined)
            return one;
        const { fingerprint, platform } = failure;
        const known = { ...one, fingerprint, ...(platform !== undefined && { platform }) };
        const own = waived.find(other => isAbout(one, other) && other.platform === platform);
        return own === undefined || one.excuse !== undefined ? known : { ...known, excuse: excuseOf(own) };
    });
    const files = new Set(reasons.flatMap(({ file, excuse }) => (excuse?.code === 'waived' ? (file ?? []) : [])));
    return [...reasons, ...nonePassed((0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .candidateTrials */ .Fr)(evidence), files)];
}
function isAbout({ file, test }, place) {
    return file === place.file && test === place.test;
}
function excuseOf({ waiver: { reason, link, author, expires } }) {
    return { code: 'waived', detail: `${reason} (${author}, until ${expires})`, link };
}
function nonePassed(trials, files) {
    return trials
        .flatMap(trial => trial.files)
        .filter(({ file, report }) => files.has(file) && !report.cases.some(({ outcome }) => outcome === 'passed'))
        .map(({ file, report }) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)('none-passed', `of ${report.cases.length} tests none passed`, { file }));
}
/** The platform that a trial ran on. */
function trialPlatform({ part, candidate }) {
    return part?.platform ?? candidate?.platform;
}
/** Each entry that covers nothing, and why: of the consumers and platforms that were tried to the end. */
function waiverNotes(policies, evidence) {
    return policies.flatMap(policy => {
        const own = evidence.filter(({ consumer }) => consumer.name === policy.consumer);
        const trials = own.filter(isOfCandidate);
        const failures = candidateFailures(policy, trials);
        return entriesOf(policy).flatMap(waiver => {
            const why = whyNotInForce(waiver, policy, trials, failures) ?? whyUnused(waiver, trials, failures);
            return why === undefined ? [] : [`the waiver at ${waiver.place} covers nothing: ${why}`];
        });
    });
}
/** Why an entry covers nothing, whatever the tests do; undefined when it can. */
function whyWaiverIsVoid({ test, expires }, today) {
    if (expires < today)
        return `it expired on ${expires}: mend the test, or look at it anew and write another entry`;
    // Without a letter or a digit it says nothing about the tests that it fits.
    if (!/[\p{L}\p{N}]/u.test(test))
        return `'${test}' fits every test: name those that are known to fail`;
    return undefined;
}
/** Rounds as well: a test that fails in another way there is not known. */
function isOfCandidate({ arm }) {
    return arm === 'candidate';
}
function entriesOf({ waivers, consumer }) {
    return waivers?.entries.filter(waiver => waiver.consumer === consumer) ?? [];
}
function candidateFailures({ expect }, trials) {
    return trials.flatMap(trial => trial.files.flatMap(file => {
        const platform = trialPlatform(trial);
        return file.report.cases.filter(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6).map(one => ({
            platform,
            file: file.file,
            test: one.id,
            fingerprint: knownFingerprint(one, file, expect),
        }));
    }));
}
/** How a test failed; undefined where the candidate crashed, or something else than the test is the reason. */
function knownFingerprint(test, file, expect) {
    if (!WAIVABLE.includes((0,_file_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .failureCode */ .AD)(test, file, expect, 'candidate')))
        return undefined;
    return (0,_file_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .hasFault */ .nl)(file, expect, 'candidate') ? undefined : (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprint */ .R)(test.text);
}
function whyNotInForce(waiver, { waivers }, trials, failures) {
    const isVoid = waivers && whyWaiverIsVoid(waiver, waivers.today);
    if (isVoid !== undefined)
        return isVoid;
    const ids = new Set(trials.flatMap(({ files }) => files.flatMap(({ report }) => report.cases.map(({ id }) => id))));
    if (waiver.test.includes('*') && [...ids].every(id => (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesWildcard */ ._W)(waiver.test, id)) && ids.size > 1)
        return `'${waiver.test}' fits each of the ${ids.size} tests: name those that are known to fail`;
    const known = failures.filter(failure => isKnown(waiver, failure));
    const tests = new Set(known.map(({ file, test }) => JSON.stringify([file, test])));
    if (tests.size <= MOST_WAIVED_TESTS)
        return undefined;
    return `it fits ${tests.size} failed tests, and an entry covers at most ${MOST_WAIVED_TESTS}: that many are a break, and not a known failure`;
}
/** Nothing is said about what was not tried to its end. */
function whyUnused(waiver, trials, failures) {
    const own = trials.filter(trial => waiver.platform === undefined || trialPlatform(trial) === waiver.platform);
    if (own.length === 0 || own.some(_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .wasStopped */ .th))
        return undefined;
    if (failures.some(failure => isKnown(waiver, failure)))
        return undefined;
    const others = failures.filter(failure => isFor(waiver, failure));
    const [other] = others;
    if (other === undefined)
        return `no test that '${waiver.test}' fits has failed: remove it`;
    const why = other.fingerprint !== undefined ? 'in another way than it says' : 'in a way that no entry can cover';
    const more = others.length === 1 ? '' : `, as did ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(others.length - 1, 'other')}`;
    return `${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_4__/* .firstLine */ .TM)(other.test, 200)} failed ${why}${more}`;
}
function isKnown(waiver, failure) {
    return isFor(waiver, failure) && failure.fingerprint === waiver.fingerprint;
}
function isFor(waiver, { platform, file, test }) {
    if (waiver.platform !== undefined && waiver.platform !== platform)
        return false;
    return (waiver.file ?? file) === file && (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesWildcard */ ._W)(waiver.test, test);
}


/***/ })

};
