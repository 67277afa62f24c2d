export const id = 2526;
export const ids = [2526];
export const modules = {

/***/ 95137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ BareHistory),
/* harmony export */   V: () => (/* binding */ listCommits)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80604);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60796);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50998);




const FETCH_MS = 120_000;
/** The commits that git log lists with these options, in its order; none where it fails. */
async function listCommits(options, folder, context) {
    const { stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(['log', '--format=%H %s', ...options, '--'], folder, context);
    const lines = stdout.split('\n').filter(line => line !== '');
    return lines.map(line => {
        const space = line.indexOf(' ');
        return { sha: line.slice(0, space), subject: (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cutText */ .IN)(line.slice(space + 1), 200) };
    });
}
/** A repository of a consumer's commits, without their files. */
class BareHistory {
    #repository;
    #folder;
    #context;
    constructor(repository, folder, context) {
        this.#repository = repository;
        this.#folder = folder;
        this.#context = context;
    }
    async create() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(this.#folder, { recursive: true });
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(['init', '--quiet', '--bare'], this.#folder, this.#context);
    }
    /** Resolves to why it could not be done. */
    async fetch(commit, depth) {
        const { hosts, signal } = this.#context;
        const call = { doing: `fetch commits of ${this.#repository.name}`, signal, timeoutMs: FETCH_MS };
        const options = ['--quiet', '--no-tags', '--filter=tree:0', `--depth=${depth}`];
        const fetch = (own) => (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(['fetch', ...options, '--', this.#repository.url, commit], this.#folder, { ...this.#context, signal: own }, { remote: this.#repository });
        try {
            const ended = await hosts.ask((0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitHost */ .hK)(this.#repository), call, fetch);
            return ended.exitCode === 0 ? undefined : (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitErrorText */ .g5)(ended);
        }
        catch (error) {
            if (signal.aborted || !(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IncidentError */ .x1))
                throw error;
            return error.message;
        }
    }
    async answers(...args) {
        return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(args, this.#folder, this.#context)).exitCode === 0;
    }
    isAncestor(one, other) {
        return this.answers('merge-base', '--is-ancestor', one, other);
    }
    async isShallow() {
        return (await this.said('rev-parse', '--is-shallow-repository')).trim() === 'true';
    }
    /** @param options of git log; the newest comes first */
    log(...options) {
        return listCommits(options, this.#folder, this.#context);
    }
    async said(...args) {
        return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(args, this.#folder, this.#context)).stdout;
    }
}


/***/ }),

/***/ 36953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ commitsBetween),
/* harmony export */   i: () => (/* binding */ HISTORY_DEPTHS)
/* harmony export */ });
/* harmony import */ var _bare_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95137);

const SUBJECTS = 20;
/** Commits without their files: a few MB. What is further apart than that has no list. */
const HISTORY_DEPTHS = [500, 20_000];
/**
 * The commits that lie between two pins of a consumer, the newest first. Never rejects for what the repository does: why
 * there is no list is said in the result.
 *
 * @param folder is made; holds a repository without files afterwards
 */
async function commitsBetween(repository, { from, to }, folder, context) {
    const git = new _bare_history_js__WEBPACK_IMPORTED_MODULE_0__/* .BareHistory */ .L(repository, folder, context);
    await git.create();
    for (const depth of HISTORY_DEPTHS) {
        const why = await git.fetch(to, depth);
        if (why !== undefined)
            return { detail: `its commits cannot be fetched: ${why}` };
        if (await git.isAncestor(from, to))
            return subjects(git, from, to);
        // Where the whole history is there, more of it does not help.
        if (!(await git.isShallow()))
            break;
    }
    return { detail: await whyNotBefore(git, from, to) };
}
/** @returns a sentence about two commits of which the first is not known to lie before the second */
async function whyNotBefore(git, from, to) {
    const why = await git.fetch(from, HISTORY_DEPTHS[0]);
    if (why !== undefined)
        return `the repository has no commit ${from} any more, or does not give it: ${why}`;
    if (await git.isAncestor(to, from)) {
        const { commits = [], more = 0 } = await subjects(git, to, from);
        const count = commits.length + more;
        return `it went back by ${count === 1 ? '1 commit' : `${count} commits`}`;
    }
    return (await git.isShallow())
        ? `the two are more than ${HISTORY_DEPTHS[1]} commits apart, or on different branches`
        : 'the old commit is not part of the history of the new one: it was force-pushed, or is on another branch';
}
async function subjects(git, from, to) {
    const range = ['--no-merges', `${from}..${to}`];
    const commits = await git.log(`--max-count=${SUBJECTS}`, ...range);
    const more = Number(await git.said('rev-list', '--count', ...range, '--')) - commits.length;
    return { commits, ...(more > 0 && { more }) };
}


/***/ }),

/***/ 83399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ VERDICT_SCHEMA),
/* harmony export */   bq: () => (/* binding */ verdictDocument),
/* harmony export */   z8: () => (/* binding */ VerdictDocument)
/* harmony export */ });
/* unused harmony export verdictSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _contract_difference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91549);
/* harmony import */ var _contract_difference_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71025);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26064);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60796);
/* harmony import */ var _verdict_approval_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85084);
/* harmony import */ var _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94018);
/* harmony import */ var _verdict_trial_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86239);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54486);
/* harmony import */ var _file_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41492);










/** Version of verdict.json. Any change of its shape is a new one. */
const VERDICT_SCHEMA = 'compat-gate/verdict@6';
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
    select: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        file: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('Of `test.files`.'),
        part: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().positive().describe('From 1; part 1 of 1 is the whole file.'),
        of: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().positive(),
        tests: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), ms: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nonnegative() }))
            .describe('What each test took that ran.'),
    })
        .optional()
        .describe('Absent where `test.select` does not say how to divide it.'),
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
const DocumentShown = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    times: amount,
    of: amount.describe('How often it could have been seen.'),
    example: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
});
const DocumentDifference = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('In one line: where, and what has become of it.'),
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_contract_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .DIFFERENCE_KINDS */ .M),
    severity: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_contract_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .o)
        .describe('`breaking`: who relied on it fails. `doubtful`: some may. `additive`: nobody.'),
    operation: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('As in `GET /users/{id}`.'),
    before: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    after: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    baseline: DocumentShown.describe('How often the published image shows what was there before.'),
    candidate: DocumentShown,
    tests: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).describe('Some of the candidate’s tests that show it.'),
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).describe('Some of the test files that do.'),
    failed: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ shown: amount, of: amount })
        .optional()
        .describe('How many of the failed tests show it.'),
    follows: amount.optional().describe('The index of the difference that it comes from.'),
});
const DocumentContract = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    platform: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('Where a plan divides the trial.'),
    state: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['compared', 'same', 'unknown'])
        .describe('`same`: both are one image. `unknown`: there was nothing to compare.'),
    why: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('Why nothing was compared, or what was left out.'),
    exchanges: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ baseline: amount, candidate: amount })
        .optional()
        .describe('How many requests were compared.'),
    differences: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(DocumentDifference).describe('Causes come before what follows from them.'),
    more: amount.optional().describe('How many differences are left out here; contract.json has all.'),
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
    contracts: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(DocumentContract)
        .optional()
        .describe('What the two images answered otherwise, for each platform. Absent where nothing was recorded.'),
    installed: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .InstalledPackage */ .NH)
        .optional()
        .describe('What set-up has installed, of all parts together. Absent where nothing lists it.'),
    pulled: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .PulledImage */ .Cq)
        .optional()
        .describe('Images of other repositories that the tests pulled. Absent where there is none.'),
    runners: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .RunnerImage */ .Q5)
        .optional()
        .describe('The images of the hosted runners that tried it. Absent where there was none.'),
    setUps: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .SetUpEvidence */ .Xw)
        .optional()
        .describe('How the set-up of each part was come by: `made` from nothing, `restored` from an earlier run in the place of its steps, or `continued` on top of one. Absent without `setup-cache`.'),
    moved: DocumentMoved.optional().describe('What is another one than at the last green. Absent for a consumer that passes, and where no last green is known.'),
});
const DocumentCandidate = _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .CandidateFields */ .FX.extend({
    approved: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().describe('Whether it may be published.'),
    content: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .optional()
        .describe('A digest of its layers and settings, the same for each build of the same; absent where nobody read them.'),
}).refine(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .hasOrigin */ .TN, _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .ORIGIN_WANTED */ .BF);
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
    question: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .optional()
        .describe('A digest of what was asked of the image: consumers at their pins, set-up, policy, machine, gate. Absent where not all of it was known.'),
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
    const { judgement, notApplicable, question, contents, candidates, untried, latest } = result;
    const approved = (0,_verdict_approval_js__WEBPACK_IMPORTED_MODULE_5__/* .approvedDigests */ .VR)(result);
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
        ...(question !== undefined && { question }),
        candidates: candidates.map(one => {
            const content = contents?.get(one.configDigest);
            const isApproved = approved.includes(one.configDigest);
            return { ...one, approved: isApproved, ...(content !== undefined && { content }) };
        }),
        untried,
        ...(latest !== undefined && { latest }),
        consumers: judgement.consumers.map(consumer => documentConsumer(consumer, result)),
        stages,
        reproduce,
        notes,
    };
}
function documentConsumer({ name, release, pin, verdict, reasons, excused, baseline, tests, moved }, result) {
    const own = { ...result, evidence: result.evidence.filter(({ consumer }) => consumer.name === name) };
    const rows = (0,_file_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .fileRows */ .eX)(own);
    const control = (0,_file_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .controlRows */ .L_)(own);
    const from = (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .candidateTrials */ .Fr)(own.evidence)[0]?.consumer;
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
        ...(result.contracts && { contracts: documentContracts(name, result.contracts) }),
        ...(0,_verdict_trial_state_js__WEBPACK_IMPORTED_MODULE_7__/* .trialState */ .a)(name, result.evidence),
        ...(moved && { moved }),
    };
}
const DIFFERENCES_KEPT = 100;
const TESTS_KEPT = 10;
const TEXT_KEPT = 500;
function documentContracts(name, contracts) {
    const own = contracts.filter(({ consumer }) => consumer === name);
    return own.map(({ platform, outcome }) => ({
        ...(platform !== undefined && { platform }),
        state: outcome.state,
        ...(outcome.state === 'compared'
            ? {
                ...(outcome.leftOut !== undefined && { why: (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_8__/* .cutText */ .IN)(outcome.leftOut, TEXT_KEPT) }),
                ...documentComparison(outcome.comparison),
            }
            : { why: (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_8__/* .cutText */ .IN)(outcome.why, TEXT_KEPT), differences: [] }),
    }));
}
function documentComparison({ baseline, candidate, differences, }) {
    const more = differences.length - DIFFERENCES_KEPT;
    return {
        exchanges: { baseline: baseline.exchanges, candidate: candidate.exchanges },
        differences: differences.slice(0, DIFFERENCES_KEPT).map(documentDifference),
        ...(more > 0 && { more }),
    };
}
function documentDifference(difference) {
    const { kind, severity, place, before, after, baseline, candidate, tests, files, failed, follows } = difference;
    const short = (text) => (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_8__/* .cutText */ .IN)(text, TEXT_KEPT);
    const shown = ({ times, of, examples: [example] }) => ({
        times,
        of,
        ...(example !== undefined && { example: short(example) }),
    });
    return {
        text: short((0,_contract_difference_text_js__WEBPACK_IMPORTED_MODULE_9__/* .differenceText */ .L)(difference)),
        kind,
        severity,
        operation: short(place.operation),
        before: short(before),
        after: short(after),
        baseline: shown(baseline),
        candidate: shown(candidate),
        tests: tests.slice(0, TESTS_KEPT).map(short),
        files: files.slice(0, TESTS_KEPT).map(short),
        ...(failed && { failed }),
        ...(follows !== undefined && { follows }),
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

/***/ 35003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readLastGreen),
/* harmony export */   b: () => (/* binding */ layBeside)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2503);
/* harmony import */ var _git_commits_between_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36953);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50998);
/* harmony import */ var _report_verdict_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83399);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80604);
/* harmony import */ var _shared_json_documents_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57886);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60796);
/* harmony import */ var _verdict_moved_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65732);
/* harmony import */ var _verdict_trial_state_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(86239);











const MOST_BYTES = 256 << 20;
/** Any release's, and enough to know which one's. */
const AnyVerdict = zod__WEBPACK_IMPORTED_MODULE_7__/* .looseObject */ ._H3({ schema: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^compat-gate\/verdict@\d+$/) });
/**
 * Reads the verdict of the last run that was green. One of another release's shape, of another image or other consumers, and
 * one that did not try anything are of no use and no error: a workflow hands on what it has, and a configuration that was
 * changed could never become green again.
 *
 * @param path of the file, or of the folder that holds it; undefined where there is none
 * @throws UsageError when it is no verdict
 */
async function readLastGreen(path, config) {
    if (path === undefined)
        return undefined;
    const file = await (0,_shared_json_documents_js__WEBPACK_IMPORTED_MODULE_6__/* .documentFile */ .wW)(path, 'verdict.json');
    const refuse = (why) => new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`last-green: ${file} is no verdict.json that can be laid beside this run: ${why}; leave the input empty where there is none`);
    const options = { mostBytes: MOST_BYTES, refuse };
    const { schema } = await (0,_shared_json_documents_js__WEBPACK_IMPORTED_MODULE_6__/* .readJsonDocument */ .E_)(file, AnyVerdict, options);
    if (schema !== _report_verdict_document_js__WEBPACK_IMPORTED_MODULE_4__/* .VERDICT_SCHEMA */ .CS)
        return { note: `last-green: ${file} is ${schema}, and this release reads ${_report_verdict_document_js__WEBPACK_IMPORTED_MODULE_4__/* .VERDICT_SCHEMA */ .CS}` };
    const document = await (0,_shared_json_documents_js__WEBPACK_IMPORTED_MODULE_6__/* .readJsonDocument */ .E_)(file, _report_verdict_document_js__WEBPACK_IMPORTED_MODULE_4__/* .VerdictDocument */ .z8, options);
    const { verdict, candidates, consumers } = document;
    if (verdict === 'not-applicable')
        return { note: `last-green: ${file} is of a run that tried nothing` };
    const other = candidates.find(({ repository }) => repository !== config.candidate.image);
    if (other !== undefined)
        return {
            note: `last-green: ${file} is of ${other.repository}, and the image is ${config.candidate.image}`,
        };
    const names = config.consumers.map(({ name }) => name);
    if (!consumers.some(({ name }) => names.includes(name)))
        return {
            note: `last-green: ${file} is of other consumers: ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_8__/* .formatNames */ .EI)(consumers.map(one => one.name), 5)}`,
        };
    return document;
}
/** The result with what has moved since the last green, for each consumer with a red of its own, also where that is excused. */
async function layBeside(result, green, run) {
    if (green === undefined || result.judgement.verdict === 'not-applicable')
        return result;
    if ('note' in green)
        return { ...result, notes: [...result.notes, `${green.note}: nothing is laid beside it`] };
    const notes = [];
    const consumers = [];
    for (const one of result.judgement.consumers) {
        const isGreen = one.verdict === 'pass' && one.excused === undefined;
        const found = isGreen ? undefined : await movedFor(one, green, result, run);
        if (typeof found === 'string')
            notes.push(`${one.name}: last-green: ${found}`);
        consumers.push({ ...one, ...(typeof found === 'object' && { moved: found }) });
    }
    return {
        ...result,
        judgement: { ...result.judgement, consumers },
        notes: [...result.notes, ...notes],
    };
}
/** What has moved for a consumer, or why nothing can be said. */
async function movedFor(consumer, green, result, run) {
    const { name } = consumer;
    const config = run.consumers.find(one => one.name === name);
    const then = green.consumers.find(one => one.name === name);
    if (then === undefined || config === undefined)
        return 'it was not tried then';
    if (then.verdict !== 'pass')
        return `it was ${then.verdict} then, too`;
    if (then.repository !== config.repository)
        return `it came from ${then.repository ?? 'elsewhere'} then`;
    const moved = (0,_verdict_moved_js__WEBPACK_IMPORTED_MODULE_9__/* .movedSince */ .y)(green, stateOf(result), name);
    if (moved?.consumer === undefined)
        return moved ?? 'it was not tried';
    const repository = (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRepository */ .SU)(config.repository, run.inputs.root, run.server);
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(run.context.folder, 'history-'));
    try {
        const commits = await (0,_git_commits_between_js__WEBPACK_IMPORTED_MODULE_2__/* .commitsBetween */ .$)(repository, moved.consumer, folder, run.git);
        return { ...moved, consumer: { ...moved.consumer, ...commits } };
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
}
function stateOf({ run, startedAt, candidates, judgement, evidence }) {
    return {
        run,
        startedAt,
        candidates,
        consumers: judgement.consumers.map(({ name, pin }) => ({ name, pin, ...(0,_verdict_trial_state_js__WEBPACK_IMPORTED_MODULE_10__/* .trialState */ .a)(name, evidence) })),
    };
}


/***/ }),

/***/ 22526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t$: () => (/* binding */ withDividedFiles),
  Tk: () => (/* binding */ withLastReport),
  jn: () => (/* binding */ withLastTimes)
});

// EXTERNAL MODULE: ./build/src/shared/deal.js
var deal = __webpack_require__(18169);
// EXTERNAL MODULE: ./build/src/config/file-parts.js
var file_parts = __webpack_require__(53691);
;// CONCATENATED MODULE: ./build/src/config/divide-files.js


/** One shard may take so much longer than what no division can beat. */
const CLOSE = 1.05;
/** Characters of all keys of a file: they are an argument of its runner, four times as long, and linux takes 128 KiB. */
const MOST_KEYS = 24_000;
/** Pieces of a file for each shard: those of one shard are one part, so that parts need not be equally long. */
const PIECES = 4;
const MOST_STEPS = 300;
/** An id of a report that is this long may have been cut. */
const MOST_ID = 400;
/**
 * Divides by test the files that keep the last shard from ending as early as it could, into as few parts as do, by what the
 * last run took. Tests that it did not have are in the last part of their file.
 *
 * @param shards how many run side by side
 */
function divideFiles(test, shards) {
    const { select, lastRun } = test;
    if (select === undefined || lastRun === undefined || shards < 2)
        return test;
    const works = test.files.map(file => workOf(file, lastRun.get(file), test));
    const bound = lowerBound(works, shards);
    let now = layOut(works, shards, new Map());
    let best = now;
    for (let step = 0; step < MOST_STEPS && best.last > bound * CLOSE; step++) {
        const next = divideOnce(now, works, shards);
        if (next === undefined)
            break;
        now = next;
        if (now.last < best.last)
            best = now;
    }
    return withUnits(test, best.units);
}
function workOf(file, last, { select, lastRun }) {
    if (last === undefined) {
        const known = [...(lastRun?.values() ?? [])];
        const usual = known.reduce((sum, one) => sum + one.durationMs, 0) / Math.max(1, known.length);
        return { file, durationMs: usual, overheadMs: 0, tests: [], wasRed: false };
    }
    const { durationMs, wasRed } = last;
    const byKey = new Map();
    for (const [id, ms] of last.tests ?? []) {
        const key = select === undefined || id.length > MOST_ID || isSubtest(id, select) ? '' : (0,file_parts/* keyOfTest */.J2)(id, select);
        if (key !== '')
            byKey.set(key, (byKey.get(key) ?? 0) + ms);
    }
    const sum = [...byKey.values()].reduce((all, ms) => all + ms, 0);
    const length = [...byKey.keys()].reduce((all, key) => all + key.length, 0);
    const tests = length > MOST_KEYS ? [] : [...byKey];
    return { file, durationMs, overheadMs: Math.max(0, durationMs - sum), tests, wasRed };
}
/** What it takes is part of what its test takes. */
function isSubtest(id, select) {
    return select === 'go' && id.slice(id.indexOf('::')).includes('/');
}
/** What no way to divide can beat. */
function lowerBound(works, shards) {
    const total = works.reduce((sum, { durationMs }) => sum + durationMs, 0);
    const longest = works.map(({ durationMs, overheadMs, tests }) => tests.length === 0 ? durationMs : overheadMs + Math.max(...tests.map(([, ms]) => ms)));
    return Math.max(total / shards, ...longest);
}
function layOut(works, shards, pieces) {
    const cut = works.flatMap(work => piecesOf(work, pieces.get(work) ?? 1));
    const units = divide_files_deal(cut, shards).flatMap(joinedUnits);
    const hands = divide_files_deal(units, shards);
    const sums = hands.map(own => own.reduce((sum, { ms }) => sum + ms, 0));
    const last = Math.max(...sums);
    return { pieces, units, last, longest: hands[sums.indexOf(last)] ?? [] };
}
function divide_files_deal(units, shards) {
    const costs = units.map(({ ms }) => ms);
    return (0,deal/* dealEvenly */.e)(costs, shards).map(own => own.flatMap(position => units[position] ?? []));
}
function piecesOf(work, count) {
    if (count === 1)
        return [{ work, ms: work.durationMs }];
    const costs = work.tests.map(([, ms]) => ms);
    return (0,deal/* dealEvenly */.e)(costs, count).map(tests => partOfWork(work, tests));
}
function partOfWork(work, tests) {
    if (tests.length === work.tests.length)
        return { work, ms: work.durationMs };
    const sum = tests.reduce((all, position) => all + (work.tests[position]?.[1] ?? 0), 0);
    return { work, tests, ms: work.overheadMs + sum };
}
/** The pieces of one shard, those of a file put together. */
function joinedUnits(own) {
    return [...new Set(own.map(({ work }) => work))].map(work => {
        const [first, ...more] = own.filter(one => one.work === work);
        if (first === undefined || more.length === 0)
            return first ?? { work, ms: work.durationMs };
        return partOfWork(work, [first, ...more].flatMap(({ tests = [] }) => tests));
    });
}
/** One piece more of the file that takes longest in the shard that ends last. */
function divideOnce({ pieces, longest }, works, shards) {
    const countOf = (work) => pieces.get(work) ?? 1;
    const [first] = longest
        .filter(({ work }) => countOf(work) < Math.min(PIECES * shards, work.tests.length))
        .sort((a, b) => b.ms - a.ms);
    if (first === undefined)
        return undefined;
    return layOut(works, shards, new Map([...pieces, [first.work, countOf(first.work) + 1]]));
}
function withUnits(test, units) {
    const divided = [];
    const lastRun = new Map(test.lastRun);
    for (const work of new Set(units.map(one => one.work))) {
        const own = units.filter(one => one.work === work);
        if (own.length === 1)
            continue;
        const { file, wasRed } = work;
        const keys = own.map(({ tests = [] }) => tests.flatMap(position => work.tests[position]?.[0] ?? []));
        divided.push({ file, keys: keys.slice(0, -1) });
        for (const [index, { ms }] of own.entries())
            lastRun.set((0,file_parts/* partLabel */.G5)({ file, part: index + 1, of: own.length }), { durationMs: ms, wasRed });
    }
    return { ...(0,file_parts/* withParts */.dK)(test, divided), lastRun };
}

// EXTERNAL MODULE: ./build/src/stages/last-green.js
var last_green = __webpack_require__(35003);
;// CONCATENATED MODULE: ./build/src/stages/last-times.js


/** The run with what an earlier one tells of how long files take, and which were red: only the order of work depends on it. */
function withLastTimes(run, earlier) {
    if (earlier === undefined || 'note' in earlier)
        return run;
    const consumers = run.consumers.map(consumer => {
        const then = earlier.consumers.find(({ name }) => name === consumer.name);
        if (then === undefined)
            return consumer;
        return { ...consumer, test: { ...consumer.test, lastRun: lastRunOf(then.files) } };
    });
    return { ...run, consumers };
}
/** As `withLastTimes`, with the last report of a terminal, whatever its verdict; one that is of no use changes nothing. */
async function withLastReport(run) {
    const { lastReport } = run.context;
    return withLastTimes(run, await (0,last_green/* readLastGreen */.O)(lastReport, run.config).catch(() => undefined));
}
/**
 * The run with the files divided by test of which the last times are known, where the configuration says how.
 *
 * @param shardsOf how many sets of a consumer's files may run side by side
 */
function withDividedFiles(run, shardsOf) {
    const consumers = run.consumers.map(consumer => ({
        ...consumer,
        test: divideFiles(consumer.test, shardsOf(consumer)),
    }));
    return { ...run, consumers };
}
/** On several platforms the longest counts. */
function lastRunOf(files) {
    const names = new Set(files.map(one => one.select?.file ?? one.file));
    return new Map([...names].map(name => [name, lastFileRun(files.filter(one => (one.select?.file ?? one.file) === name))]));
}
/** @param rows of one file: its parts, or the whole, on every platform */
function lastFileRun(rows) {
    const wasRed = rows.some(({ failed, report }) => failed > 0 || report !== 'ok');
    if (rows.every(({ select }) => select === undefined))
        return { durationMs: Math.max(...rows.map(({ durationMs }) => durationMs)), wasRed };
    const tests = new Map();
    for (const { id, ms } of rows.flatMap(({ select }) => select?.tests ?? []))
        tests.set(id, Math.max(ms, tests.get(id) ?? 0));
    const sum = [...tests.values()].reduce((all, ms) => all + ms, 0);
    return { durationMs: Math.max(...rows.map(overheadMs)) + sum, wasRed, tests };
}
/** What a run of a file took beside its tests: every part takes it again. */
function overheadMs({ durationMs, select }) {
    return Math.max(0, durationMs - (select?.tests ?? []).reduce((sum, { ms }) => sum + ms, 0));
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
    const setUps = own.flatMap(({ consumer }) => consumer.setUp ?? []);
    return {
        ...(lists.length > 0 && { installed: once(lists.flat()) }),
        ...(pulled.length > 0 && { pulled }),
        ...(runners.length > 0 && { runners }),
        ...(setUps.length > 0 && { setUps }),
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


/***/ })

};
