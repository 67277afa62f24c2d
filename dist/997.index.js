export const id = 997;
export const ids = [997,961,342];
export const modules = {

/***/ 6163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ buildCandidate),
/* harmony export */   Lx: () => (/* binding */ findBuilder),
/* harmony export */   gP: () => (/* binding */ runPreparations),
/* harmony export */   xE: () => (/* binding */ removeContainersOfRun)
/* harmony export */ });
/* unused harmony exports buildOnce, buildxCommand, BuildTail */
/* harmony import */ var _engine_connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3388);
/* harmony import */ var _image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4737);
/* harmony import */ var _process_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1178);
/* harmony import */ var _process_execute_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2367);
/* harmony import */ var _process_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1152);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(604);
/* harmony import */ var _shared_failure_causes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(290);







// A builder asks the registries of its base images by itself, and does not say which one before it fails.
const BUILD_HOSTS = 'registries of the base images';
/** Runs the repository's own preparations, one after the other, in the root of the repository. */
async function runPreparations(config, context) {
    for (const line of config.prepare) {
        const output = new BuildTail();
        const ended = await (0,_process_execute_js__WEBPACK_IMPORTED_MODULE_3__/* .runCommand */ .d1)({
            program: 'bash',
            args: ['-euo', 'pipefail', '-c', line],
            cwd: context.root,
            env: (0,_process_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .allowedEnvironment */ .m0)(context.env, ['HOME', 'XDG_RUNTIME_DIR'], { [_process_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_MARK */ .GT]: context.run }),
        }, {
            signal: context.signal,
            onOutput: chunk => {
                output.add(chunk.toString('utf8'));
                return context.onOutput(chunk);
            },
        });
        if (ended.cancelled)
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .IncidentError */ .x1('cancelled', `cancelled while '${line}' was running`);
        if (ended.exitCode !== 0)
            throw output.failure(`candidate.prepare: '${line}' ${(0,_process_execute_js__WEBPACK_IMPORTED_MODULE_3__/* .howEnded */ .f2)(ended)}`);
    }
}
/** On a busy machine the client takes its time, and no buildx would mean another builder. */
const BUILDX_ANSWER_MS = 60_000;
/** What builds: buildx where it is installed, else the engine's own API. */
async function findBuilder(context) {
    // Podman's docker-compatible socket has no BuildKit behind it.
    if (/podman/i.test(context.facts.name))
        return 'engine';
    const command = {
        program: 'docker',
        args: ['buildx', 'version'],
        cwd: context.root,
        env: (0,_engine_connect_js__WEBPACK_IMPORTED_MODULE_0__/* .clientEnvironment */ .B5)(context),
    };
    const ended = await (0,_process_execute_js__WEBPACK_IMPORTED_MODULE_3__/* .runCommand */ .d1)(command, {
        signal: context.signal,
        listener: context.listener,
        timeoutMs: BUILDX_ANSWER_MS,
    });
    if (ended.cancelled)
        throw buildCancelled();
    return ended.exitCode === 0 ? 'buildx' : 'engine';
}
/**
 * Builds the request, again where a registry or the network refused it, and makes sure that the tag names what was
 * built, by the label of this run.
 */
async function buildCandidate(builder, request, context) {
    const call = { doing: 'build the candidate', signal: context.signal };
    await context.hosts.ask(BUILD_HOSTS, call, () => buildOnce(builder, request, context));
    const image = await context.engine.image(request.tag);
    if (image?.labels[_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_LABEL */ .jQ] === context.run)
        return { engineId: image.id, builder };
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .IncidentError */ .x1('build-failed', `the build ended well, but ${request.tag} does not name what it built`);
}
/** Builds, and resolves when the engine has the image. */
async function buildOnce(builder, request, context) {
    if (builder === 'engine')
        await buildByEngine(request, context);
    else
        await buildByBuildx(request, context);
}
async function buildByBuildx(request, context) {
    const output = new BuildTail();
    const ended = await (0,_process_execute_js__WEBPACK_IMPORTED_MODULE_3__/* .runCommand */ .d1)(buildxCommand(request, context.root, (0,_engine_connect_js__WEBPACK_IMPORTED_MODULE_0__/* .clientEnvironment */ .B5)(context)), {
        signal: context.signal,
        listener: context.listener,
        onOutput: chunk => {
            output.add(chunk);
            return context.onOutput(chunk);
        },
    });
    if (ended.cancelled)
        throw buildCancelled();
    if (ended.exitCode !== 0)
        throw output.failure(`docker buildx ${(0,_process_execute_js__WEBPACK_IMPORTED_MODULE_3__/* .howEnded */ .f2)(ended)}`);
}
async function buildByEngine(request, { engine, onOutput, signal }) {
    try {
        await engine.build(request, text => onOutput(Buffer.from(text)), signal);
    }
    catch (error) {
        throw signal.aborted ? buildCancelled() : error;
    }
}
function buildCancelled() {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .IncidentError */ .x1('cancelled', 'cancelled while the candidate was being built');
}
/** The call of buildx, as a value. `--provenance=false` keeps the result one image, not an index. */
function buildxCommand(request, cwd, env) {
    const pairs = (flag, values) => Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
    const args = ['buildx', 'build', '--load', '--provenance=false', '--progress=plain'];
    args.push('--tag', request.tag, '--file', request.dockerfile);
    args.push(...pairs('--label', request.labels), ...pairs('--build-arg', request.buildArgs));
    if (request.target !== undefined)
        args.push('--target', request.target);
    if (request.platform !== undefined)
        args.push('--platform', request.platform);
    return { program: 'docker', args: [...args, request.contextDir], cwd, env };
}
const KEPT_LINES = 20;
const KEPT_CHARACTERS = 4_096;
/** The end of a build's output, kept so that a failure can say where it happened. */
class BuildTail {
    #reader = new _process_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .Lines */ .q(line => this.#line(line), KEPT_CHARACTERS);
    #lines = [];
    #step;
    add(chunk) {
        this.#reader.write(chunk);
    }
    /** @param how it ended, as in `docker buildx ended with exit code 1` */
    failure(how) {
        this.#reader.end();
        const step = this.#step === undefined ? '' : ` in the step ${this.#step}`;
        const last = this.#lines.join('\n  ');
        const end = last === '' ? ', without a word' : `; its last lines:\n  ${last}`;
        const message = `the candidate could not be built${step}: ${how}${end}`;
        const cause = (0,_shared_failure_causes_js__WEBPACK_IMPORTED_MODULE_6__/* .classifyBuildFailure */ .n5)(last, this.#step);
        if (cause !== undefined)
            return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .IncidentError */ .x1(cause, message);
        return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .BuildError */ .zS(message, this.#step);
    }
    #line(line) {
        if (line.trim() === '')
            return;
        // BuildKit repeats the failed step in a line of its own: ` > [2/3] RUN make:`.
        const failed = /^\s*> (\[.+\] .+?):?$/.exec(line)?.[1];
        if (failed !== undefined)
            this.#step = failed;
        this.#lines.push(line);
        if (this.#lines.length > KEPT_LINES)
            this.#lines.shift();
    }
}
/** Removes every container of the images that a run has built, whether it still runs or not. */
async function removeContainersOfRun(run, engine) {
    for (const { id } of await engine.containersWithLabel(`${_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_LABEL */ .jQ}=${run}`))
        await engine.removeContainer(id);
}


/***/ }),

/***/ 8569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ resolvePin),
/* harmony export */   R: () => (/* binding */ unreachableRepository)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(604);
/* harmony import */ var _shared_failure_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(290);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(998);



const LIST_MS = 60_000;
const SHA = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
/**
 * Resolves a ref to a commit by asking the repository, without fetching anything. A full SHA is
 * taken as it is, so that a branch of that name cannot replace it. An annotated tag is followed to
 * its commit. A name that is both a tag and a branch is refused, because programs differ in which
 * one they mean.
 */
async function resolvePin(repository, ref, context) {
    if (SHA.test(ref))
        return { ref, commit: ref };
    const wanted = possibleRefs(ref);
    const found = await listRemoteRefs(repository, wanted, context);
    const names = wanted.filter(name => found.has(name));
    const [fullRef, other] = names;
    if (fullRef === undefined)
        throw refNotFound(repository, ref, wanted);
    if (other !== undefined) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IncidentError */ .x1('ref-not-found', `${repository.name}: '${ref}' is ambiguous: write ${names.join(' or ')}`);
    }
    return { ref, commit: found.get(`${fullRef}^{}`) ?? found.get(fullRef), fullRef };
}
function possibleRefs(ref) {
    return ref.startsWith('refs/') ? [ref] : [`refs/tags/${ref}`, `refs/heads/${ref}`];
}
async function listRemoteRefs(repository, names, context) {
    const patterns = names.flatMap(name => [name, `${name}^{}`]);
    const args = ['ls-remote', '--', repository.url, ...patterns];
    const call = { doing: `list the refs of ${repository.name}`, signal: context.signal, timeoutMs: LIST_MS };
    const ended = await context.hosts.ask((0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitHost */ .hK)(repository), call, signal => askRemote(repository, args, { ...context, signal }));
    const lines = ended.stdout.split('\n').map(line => line.split('\t'));
    return new Map(lines.flatMap(([sha, name]) => (sha && name && SHA.test(sha) ? [[name, sha]] : [])));
}
async function askRemote(repository, args, context) {
    const ended = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(args, process.cwd(), context, { remote: repository });
    if (ended.exitCode !== 0)
        throw unreachableRepository(repository, ended, context);
    return ended;
}
/** Why a repository cannot be reached. Its kind says whether the cause may be gone a moment later. */
function unreachableRepository(repository, ended, context) {
    const words = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitErrorText */ .g5)(ended);
    const said = `${repository.name} cannot be reached: ${words}${accessHint(repository, words, context)}`;
    const retryAfterMs = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitRetryAfter */ .Rr)(ended);
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IncidentError */ .x1((0,_shared_failure_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .classifyFailure */ .XE)(words) ?? 'consumer-unreachable', said, { retryAfterMs });
}
function accessHint({ tokenServer }, words, { token }) {
    if (!/authentication|could not read Username|\b40[13]\b|not found/i.test(words))
        return '';
    if (token === undefined)
        return '; a private repository needs a token';
    return tokenServer === undefined
        ? '; the token is for another server, and was not shown to this one'
        : '; the token may not be allowed to read it';
}
function refNotFound(repository, ref, tried) {
    const short = /^[0-9a-f]{4,39}$/.test(ref) ? '; a commit needs its full SHA' : '';
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IncidentError */ .x1('ref-not-found', `${repository.name} has no ref '${ref}': tried ${tried.join(', ')}${short}`);
}


/***/ }),

/***/ 3399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ VERDICT_SCHEMA),
/* harmony export */   Gq: () => (/* binding */ verdictJson),
/* harmony export */   z8: () => (/* binding */ VerdictDocument)
/* harmony export */ });
/* unused harmony exports verdictDocument, verdictSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6843);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6064);
/* harmony import */ var _verdict_approval_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5084);
/* harmony import */ var _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4018);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4486);
/* harmony import */ var _file_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1492);






/** Version of verdict.json. Any change of its shape is a new one. */
const VERDICT_SCHEMA = 'compat-gate/verdict@3';
const amount = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nonnegative();
const Blocking = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['fail', 'inconclusive']);
const DocumentReason = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    code: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(Object.keys(_verdict_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASONS */ .e)).describe('Listed in docs/reasons.md.'),
    verdict: Blocking.describe('What this reason alone makes of the consumer.'),
    trial: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('Which part of the consumer’s trial, where a plan divides it.'),
    file: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    test: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    detail: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
const DocumentFile = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    trial: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('Which part of the consumer’s trial, where a plan divides it.'),
    file: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    report: _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportState */ .QF,
    passed: amount,
    failed: amount.describe('Failed and errored tests.'),
    skipped: amount,
    xfailed: amount.describe('Tests that failed as their author expects.'),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative(),
    containers: amount.describe('Containers of the candidate that were started.'),
    exit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('An exit code, the name of a signal, `timed out` or `did not start`.'),
});
const DocumentConsumer = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('Absent when there is no evidence, as is `ref`.'),
    ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    pin: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('The commit that `ref` was resolved to.'),
    verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['pass', ...Blocking.options]),
    reasons: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(DocumentReason),
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(DocumentFile),
    control: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(DocumentFile)
        .optional()
        .describe('The files of the negative control, which failed on a dead image. Absent when there was none.'),
});
const DocumentCandidate = _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .CandidateIdentity */ .Mx.extend({
    approved: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().describe('Whether it may be published.'),
});
const DocumentStage = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    lane: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().describe('Milliseconds since the run began, as is `endedAt`.'),
    endedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
});
const VerdictDocument = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(VERDICT_SCHEMA),
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('ISO 8601.'),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['pass', ...Blocking.options, 'not-applicable']),
    compatible: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().describe('True for `pass` only.'),
    approvedImageId: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .describe('For `pass` the config digest of the candidate, of several platforms separated by commas; otherwise empty.'),
    notApplicable: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('Why the gate does not apply.'),
    candidates: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(DocumentCandidate).describe('One for each platform that was built.'),
    untried: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).describe('Platforms that no consumer was tried on. They are not approved.'),
    latest: _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Latest */ .Qu.optional().describe('Where the published image’s `:latest` pointed. Absent when nobody asked.'),
    consumers: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(DocumentConsumer),
    stages: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(DocumentStage),
    reproduce: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
        .describe('A command for each consumer, by its name, and its platform where there are several.'),
    notes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
});
/** verdict.json: the verdict and what it rests on, for programs. */
function verdictDocument(result) {
    const { judgement, notApplicable, candidates, untried, latest } = result;
    const approved = (0,_verdict_approval_js__WEBPACK_IMPORTED_MODULE_3__/* .approvedDigests */ .VR)(result);
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
function documentConsumer({ name, pin, verdict, reasons }, result) {
    const own = { ...result, evidence: result.evidence.filter(({ consumer }) => consumer.name === name) };
    const rows = (0,_file_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .fileRows */ .eX)(own);
    const control = (0,_file_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .controlRows */ .L_)(own);
    const from = (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .candidateTrials */ .Fr)(own.evidence)[0]?.consumer;
    return {
        name,
        ...(from !== undefined && { repository: from.repository, ref: from.ref }),
        ...(pin !== undefined && { pin }),
        verdict,
        reasons: reasons.map(({ consumer: _, ...reason }) => reason),
        files: rows.map(documentFile),
        ...(control.length > 0 && { control: control.map(documentFile) }),
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

/***/ 5961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   removeCandidate: () => (/* binding */ removeCandidate),
/* harmony export */   removeLeftovers: () => (/* binding */ removeLeftovers),
/* harmony export */   s: () => (/* binding */ removeRun)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _candidate_build_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6163);
/* harmony import */ var _image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4737);
/* harmony import */ var _process_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1178);
/* harmony import */ var _process_processes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4618);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(604);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2140);
/* harmony import */ var _trial_witness_event_barrier_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1228);










/**
 * Ends and removes what a run may have left: its processes by their mark, its containers by their
 * label, the tags of its event barriers, its working folders. Harmless when nothing is left, and when it is done twice.
 *
 * @throws Error that names all that could not be removed, once everything has been tried
 */
async function removeLeftovers(run, folders, engine) {
    const problems = [];
    const attempt = (work) => work.catch(error => problems.push((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .bD)(error)));
    await attempt((0,_process_processes_js__WEBPACK_IMPORTED_MODULE_6__/* .killMarked */ .fR)(`${_process_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .RUN_MARK */ .GT}=${run}`));
    if (engine !== undefined)
        await attempt((0,_candidate_build_js__WEBPACK_IMPORTED_MODULE_3__/* .removeContainersOfRun */ .xE)(run, engine));
    if (engine !== undefined)
        await attempt(untagAll(`${_trial_witness_event_barrier_js__WEBPACK_IMPORTED_MODULE_9__/* .BARRIER_NAME */ .Y}=${run}`, engine));
    if (engine !== undefined)
        await attempt(untagAll(`${_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_4__/* .RUN_LABEL */ .jQ}=${run}`, engine, _image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_4__/* .isTrialTag */ .P3));
    for (const folder of folders)
        await attempt(removeFolder(folder));
    if (problems.length > 0)
        throw new Error(problems.join('; '));
}
async function removeFolder(folder) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)))
        return;
    // The folder itself may be a link, and then the link goes; with one on the way there something else would go.
    (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_8__/* .refuseLinkedFolder */ .Ci)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
}
/** Takes away every name of every image that this run has built; where another image has one of them now, it keeps it. */
async function removeCandidate(run, engine) {
    await untagAll(`${_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_4__/* .RUN_LABEL */ .jQ}=${run}`, engine);
}
async function untagAll(label, engine, which = (_tag) => true) {
    const images = await engine.imagesWithLabel(label);
    for (const tag of images.flatMap(({ tags }) => tags).filter(which))
        await engine.untag(tag);
}
/** Removes what the run made; what cannot be removed is named and does not change the verdict. */
async function removeRun({ context, folders, engine }) {
    const { run, keep } = context;
    const unwanted = [...(keep.work ? [] : [folders.work]), ...(keep.candidate ? [] : [folders.candidate])];
    try {
        await removeLeftovers(run, unwanted, engine);
        if (!keep.candidate)
            await removeCandidate(run, engine);
        return [];
    }
    catch (error) {
        return [`not everything could be removed: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .bD)(error)}`];
    }
}


/***/ }),

/***/ 9997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runStage: () => (/* binding */ runStage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/engine/connect.js + 8 modules
var connect = __webpack_require__(3388);
// EXTERNAL MODULE: ./build/src/image/candidate-marks.js
var candidate_marks = __webpack_require__(4737);
// EXTERNAL MODULE: ./build/src/shared/text.js
var shared_text = __webpack_require__(796);
// EXTERNAL MODULE: ./build/src/verdict/verdict.js
var verdict = __webpack_require__(4486);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/report/facts.js
var report_facts = __webpack_require__(1715);
// EXTERNAL MODULE: ./build/src/report/file-rows.js
var file_rows = __webpack_require__(1492);
;// CONCATENATED MODULE: ./build/src/report/gantt.js


/** The stages of each lane, lanes in the order in which they began. */
function lanes(stages) {
    const byLane = new Map();
    for (const stage of stages.toSorted((a, b) => a.startedAt - b.startedAt)) {
        const own = byLane.get(stage.lane);
        if (own === undefined)
            byLane.set(stage.lane, [stage]);
        else
            own.push(stage);
    }
    return byLane;
}
const BYTES = 20_000;
const HEAD = ['gantt', '  dateFormat x', '  axisFormat %s s', '  todayMarker off'];
/** A Mermaid Gantt chart in a fence: https://mermaid.js.org/syntax/gantt.html. */
function mermaidGantt(stages) {
    const lines = [...lanes(stages)].flatMap(([lane, own]) => [
        `  section ${(0,report_escape/* mermaidName */.hd)(lane)}`,
        ...own.map(task),
    ]);
    const rest = (left) => `  %% ${left} more lines`;
    return ['```mermaid', ...HEAD, (0,shared_text/* joinFitting */.wz)(lines, BYTES, line => line, rest), '```'].join('\n');
}
// The time comes first, so that no name of a stage can be read as a keyword of the chart.
function task({ name, startedAt, endedAt }) {
    const ms = Math.max(1, Math.round(endedAt - startedAt));
    return `  ${(0,shared_text/* formatDuration */.a3)(ms)} ${(0,report_escape/* mermaidName */.hd)(name)} :${Math.max(0, Math.round(startedAt))}, ${ms}ms`;
}
// Units of the drawing; the page scales it to its width.
const WIDTH = 1000;
const NAMES = 150;
const ROW = 22;
const BARS_SHOWN = 100;
// What the longest words of a bar need.
const ROOM = 400;
/** The stages as bars, a row each, lane by lane, over the time of the run. */
function htmlGantt(stages) {
    const bars = [...lanes(stages)].flatMap(([lane, own]) => own.map((stage, index) => ({ ...stage, label: index === 0 ? lane : '' })));
    const shown = bars.slice(0, BARS_SHOWN);
    const end = shown.reduce((latest, { endedAt }) => Math.max(latest, endedAt), 1);
    const left = bars.length - shown.length;
    return (0,report_escape/* safeHtml */.b5) `<svg viewBox="0 0 ${WIDTH} ${shown.length * ROW + ROW}" role="img" aria-label="Time of each stage">
${shown.map((bar, row) => drawn(bar, row * ROW, end))}
<text x="${NAMES}" y="${shown.length * ROW + 16}">0 s</text>
<text x="${WIDTH}" y="${shown.length * ROW + 16}" text-anchor="end">${(0,shared_text/* formatDuration */.a3)(end)}</text>
</svg>${left > 0 ? (0,report_escape/* safeHtml */.b5) `<p>${(0,shared_text/* formatCount */.B4)(left, 'stage')} left out here.</p>` : ''}`;
}
function drawn({ label, name, startedAt, endedAt }, y, end) {
    const scale = (WIDTH - NAMES) / end;
    const x = Math.round(NAMES + Math.max(0, startedAt) * scale);
    const width = Math.max(2, Math.round((endedAt - startedAt) * scale));
    const text = `${(0,report_escape/* visibleLine */.P8)(name, 60)} ${(0,shared_text/* formatDuration */.a3)(endedAt - startedAt)}`;
    const { at, anchor, place } = words(x, width);
    return (0,report_escape/* safeHtml */.b5) `<line x1="0" x2="${WIDTH}" y1="${y}" y2="${y}"/>
<text x="0" y="${y + 16}">${(0,report_escape/* visibleLine */.P8)(label, 20)}</text>
<rect x="${x}" y="${y + 4}" width="${width}" height="${ROW - 8}" rx="2"/>
<text x="${at}" y="${y + 16}" text-anchor="${anchor}" class="${place}">${text}</text>`;
}
// Beside the bar, on the side that has more room, or inside of a bar that leaves none.
function words(x, width) {
    const before = x - NAMES;
    const after = WIDTH - x - width;
    if (Math.max(before, after) < ROOM)
        return { at: x + 5, anchor: 'start', place: 'in' };
    return before > after
        ? { at: x - 5, anchor: 'end', place: 'out' }
        : { at: x + width + 5, anchor: 'start', place: 'out' };
}

;// CONCATENATED MODULE: ./build/src/report/summary-sections.js






// The sections of a job summary, in Markdown. Each is bounded, and empty when there is nothing to say.
/** One below the other, without those that are empty. */
function joinSections(sections) {
    return `${sections.filter(section => section !== '').join('\n\n')}\n`;
}
const FAILURE_TEXT = 4_000;
function failuresSection(failed, bytes) {
    if (failed.length === 0)
        return '';
    const rest = (left) => `\n${left} more failures are left out here; verdict.json names them all.`;
    return `### Failures\n${(0,shared_text/* joinFitting */.wz)(failed, bytes, failureDetails, rest)}`;
}
function failureDetails(failure) {
    const name = `${(0,report_escape/* markdownText */.p7)(failure.consumer, 100)}: ${(0,report_escape/* markdownCode */.D9)(failure.test)}`;
    const text = (0,report_escape/* markdownFence */.p0)((0,file_rows/* shownFailureText */.Fl)(failure), 'text', FAILURE_TEXT);
    return `\n<details><summary>${name}</summary>\n\n${text}\n\n</details>`;
}
function incidentsSection(result) {
    const line = ({ consumer, kind, detail }) => `- ${(0,report_escape/* markdownText */.p7)(consumer, 100)}: \`${kind}\`: ${(0,report_escape/* markdownText */.p7)(detail, 1_000)}`;
    return list('Incidents', (0,report_facts/* consumerIncidents */.mw)(result), line);
}
function timeSection({ stages }) {
    return stages.length === 0 ? '' : `### Time\n\n${mermaidGantt(stages)}`;
}
function reproduceSection({ reproduce }) {
    const one = ([consumer, command]) => `${(0,report_escape/* markdownText */.p7)(consumer, 100)}:\n\n${(0,report_escape/* markdownFence */.p0)(command, 'sh', 4_000)}\n`;
    return list('Reproduce', Object.entries(reproduce), one);
}
function notesSection({ notes }) {
    return list('Notes', notes, note => `- ${(0,report_escape/* markdownText */.p7)(note, 1_000)}`);
}
function list(name, items, line) {
    if (items.length === 0)
        return '';
    return `### ${name}\n\n${(0,shared_text/* joinFitting */.wz)(items, 50_000, line, left => `\n${left} more are left out here.`)}`;
}
const TESTS_BYTES = 100_000;
const TESTS_HEAD = [
    '| consumer | test file | passed | failed | skipped | time | containers of its image | exit |',
    '| --- | --- | --: | --: | --: | --: | --: | --- |',
];
/** A table with a row for each test file. */
function testsSection(result) {
    const rows = (0,file_rows/* allFileRows */.ne)(result);
    if (rows.length === 0)
        return '';
    const rest = (left) => `\n${left} more test files are left out here; see verdict.json.`;
    return ['### Tests', '', ...TESTS_HEAD, (0,shared_text/* joinFitting */.wz)(rows, TESTS_BYTES, fileLine, rest)].join('\n');
}
function fileLine(row) {
    const cells = [
        (0,report_escape/* markdownText */.p7)(row.consumer, 100),
        (0,report_escape/* markdownCode */.D9)(row.file),
        row.passed,
        row.failed,
        (0,file_rows/* skippedText */.Oe)(row),
        (0,shared_text/* formatDuration */.a3)(row.durationMs),
        row.containers,
        (0,report_escape/* markdownText */.p7)(row.exit, 40),
    ];
    return `| ${cells.join(' | ')} |`;
}
const REASONS_BYTES = 150_000;
const SEEN_BYTES = 8_000;
/** Why it is not a pass: each rule that was broken once, with what was seen and what to do. */
function reasonsSection({ judgement }) {
    const groups = (0,report_facts/* reasonGroups */.jJ)(judgement);
    if (groups.length === 0)
        return '';
    const rest = (left) => `\n${left} more groups of reasons are left out here; see verdict.json.`;
    return `### Reasons\n\n${(0,shared_text/* joinFitting */.wz)(groups, REASONS_BYTES, groupLines, rest)}`;
}
function groupLines({ consumer, code, verdict, meaning, hint, reasons }) {
    const times = reasons.length === 1 ? '' : `, ${(0,shared_text/* formatCount */.B4)(reasons.length, 'time')}`;
    return [
        `- ${report_facts/* VERDICT_SIGNS */.PU[verdict]} **${code}** (${(0,report_escape/* markdownText */.p7)(consumer, 100)}${times}): ${meaning}`,
        (0,shared_text/* joinFitting */.wz)(reasons, SEEN_BYTES, seenLine, left => `  - and ${left} more`),
        `  - **What to do:** ${hint}`,
    ].join('\n');
}
function seenLine(reason) {
    const where = (0,report_facts/* reasonPlace */.w7)(reason);
    const parts = [where === undefined ? '' : (0,report_escape/* markdownCode */.D9)(where), (0,report_escape/* markdownText */.p7)(reason.detail)];
    return `  - ${parts.filter(part => part !== '').join(': ')}`;
}
const EVIDENCE_BYTES = 100_000;
/** What the verdict rests on: which image, which commit, which containers. */
function evidenceSection({ candidates, evidence }) {
    const trials = evidence.filter(({ consumer, files }) => consumer.pin !== undefined || files.length > 0);
    if (candidates.length === 0 && trials.length === 0)
        return '';
    return ['### Evidence', identityLines(candidates), pins(trials), containers(trials)].join('\n\n');
}
/** What is known of the candidates, as a list. */
function identityLines(candidates) {
    if (candidates.length === 0)
        return 'No candidate was frozen.';
    return candidates
        .flatMap(report_facts/* identityFacts */.yv)
        .map(([name, value]) => `- ${name}: ${(0,report_escape/* markdownCode */.D9)(value)}`)
        .join('\n');
}
function pins(trials) {
    const rest = (left) => `- and ${left} more trials`;
    return (0,shared_text/* joinFitting */.wz)(trials, EVIDENCE_BYTES, trial => {
        const { where, pin } = (0,report_facts/* pinFacts */.F$)(trial.consumer);
        return `- ${(0,report_escape/* markdownText */.p7)((0,verdict/* trialTitle */.Vx)(trial), 200)} (${trial.arm}): ${(0,report_escape/* markdownCode */.D9)(where)} at ${(0,report_escape/* markdownCode */.D9)(pin)}`;
    }, rest);
}
function containers(trials) {
    const rows = (0,report_facts/* containerRows */.dE)(trials);
    if (rows.length === 0)
        return 'No container was seen.';
    const head = '| test file | container | asked for | image | exit |\n| --- | --- | --- | --- | --- |';
    return `${head}\n${(0,shared_text/* joinFitting */.wz)(rows, EVIDENCE_BYTES, containerLine, left => `\n${left} more containers are left out here.`)}`;
}
function containerLine(row) {
    const { file, name, reference, image } = row;
    const own = image === 'candidate' ? '**candidate**' : image;
    return `| ${[file, name, reference].map(text => (0,report_escape/* markdownCode */.D9)(text)).join(' | ')} | ${own} | ${(0,report_facts/* containerEnd */.X5)(row)} |`;
}

;// CONCATENATED MODULE: ./build/src/report/summary.js







/**
 * GitHub drops a step's whole summary above 1 MiB, without an error; this much leaves room for
 * whatever else the step writes. Bytes of UTF-8.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#step-isolation-and-limits
 */
const SUMMARY_LIMIT = 1_000_000;
/** The job summary as Markdown, below GitHub's limit: failures are left out before anything else is. */
function verdictSummary(result) {
    const before = [title(result), reasonsSection(result), testsSection(result)];
    const after = [
        evidenceSection(result),
        incidentsSection(result),
        timeSection(result),
        reproduceSection(result),
        notesSection(result),
    ];
    const others = [...before, ...after].join('\n\n');
    const room = SUMMARY_LIMIT - Buffer.byteLength(others) - 200;
    return joinSections([...before, failuresSection((0,file_rows/* failedTests */.T9)(result), room), ...after]);
}
/** Of a job that tried a part, and judges nothing. */
function trialSummary(result) {
    const names = (0,verdict/* candidateTrials */.Fr)(result.evidence).map(verdict/* trialTitle */.Vx);
    const title = `## compat-gate: trial of ${(0,report_escape/* markdownText */.p7)(names.join(', '), 300)}`;
    return joinSections([
        title,
        testsSection(result),
        failuresSection((0,file_rows/* failedTests */.T9)(result), SUMMARY_LIMIT / 2),
        evidenceSection(result),
        incidentsSection(result),
        timeSection(result),
    ]);
}
function title(result) {
    const { verdict } = result.judgement;
    return `## ${report_facts/* VERDICT_SIGNS */.PU[verdict]} compat-gate: ${verdict}\n\n${(0,report_escape/* markdownText */.p7)((0,report_facts/* verdictHeadline */.ge)(result), 2_000)}`;
}
const PLAN_BYTES = 200_000;
/** What a plan asks for, as Markdown. */
function planSummary({ commit, image, platforms, consumers, trials }) {
    const names = [
        `- candidate: ${(0,report_escape/* markdownCode */.D9)((0,candidate_marks/* candidateName */.vf)(image, commit).reference)} for ${platforms.map(one => (0,report_escape/* markdownCode */.D9)(one)).join(', ')}`,
        ...consumers.map(({ name, repository, ref, pin }) => `- ${(0,report_escape/* markdownText */.p7)(name, 100)}: ${(0,report_escape/* markdownCode */.D9)(`${repository} ${ref}`)} at ${(0,report_escape/* markdownCode */.D9)(pin)}`),
    ];
    const head = '| consumer | platform | shard | test files |\n| --- | --- | --- | --: |';
    const rest = (left) => `\n${left} more trials are left out here.`;
    const table = `${head}\n${(0,shared_text/* joinFitting */.wz)(trials, PLAN_BYTES, row, rest)}`;
    return joinSections(['## compat-gate: plan', names.join('\n'), table]);
}
function row({ consumer, platform, shard, shards, files }) {
    return `| ${(0,report_escape/* markdownText */.p7)(consumer, 100)} | ${(0,report_escape/* markdownCode */.D9)(platform)} | ${shard} of ${shards} | ${files.length} |`;
}
/** A summary with what else a reader should know at its end. */
function summaryWithNotes(summary, notes) {
    return joinSections([summary.trimEnd(), notesSection({ notes })]);
}
/** What a build has made. */
function buildSummary(identity) {
    return joinSections(['## compat-gate: build', identityLines([identity])]);
}

// EXTERNAL MODULE: ./build/src/shared/files.js
var files = __webpack_require__(2140);
// EXTERNAL MODULE: ./build/src/shared/host-policy.js
var host_policy = __webpack_require__(6228);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./build/src/evidence.js
var src_evidence = __webpack_require__(6064);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(604);
;// CONCATENATED MODULE: ./build/src/shared/time-limits.js


/**
 * The answer, unless the run is cancelled first. For questions that cannot be taken back once they are asked: the
 * answer is then waited for by nobody.
 *
 * @param doing completes "cancelled while …"
 */
async function cancellable(answer, doing, signal) {
    const answered = new AbortController();
    const cancelled = async () => {
        if (!signal.aborted)
            await (0,external_node_events_.once)(signal, 'abort', { signal: answered.signal });
        throw new errors/* IncidentError */.x1('cancelled', `cancelled while ${doing}`);
    };
    try {
        return await Promise.race([answer, cancelled()]);
    }
    finally {
        answered.abort();
    }
}

;// CONCATENATED MODULE: ./build/src/candidate/registry-answers.js



/**
 * A registry that has the candidate's tag already would hand it to a consumer that pulls before
 * every start (aws-sam-cli does, because a local image is never current), over the candidate.
 */
async function refusePublishedNames([own, ...more], context) {
    const ask = (reference) => refusePublishedName(reference, context);
    const [answer, ...others] = await Promise.all([ask(own), ...more.map(ask)]);
    // Where nobody knows about one of them, nobody knows about all of them.
    return [answer, ...others].find(({ state }) => state === 'unknown') ?? answer;
}
async function refusePublishedName(reference, context) {
    const answer = await context.engine.inRegistry(reference);
    if (answer.state !== 'present')
        return { state: answer.state, detail: answer.detail };
    throw new errors/* IncidentError */.x1('candidate-tag-exists', `${reference} exists in its registry: delete it there, or give another commit with 'sha'`);
}
/**
 * Where the published image's `:latest` points now. A promotion moves it only from there, so that a slower release
 * does not overtake one that was published meanwhile. Never rejects: what is not known is told as that.
 */
async function whereLatestPoints(engine, image, signal) {
    try {
        const asked = engine.inRegistry(`${image}:latest`);
        const answer = await cancellable(asked, 'the registry was asked', signal);
        if (answer.state === 'present') {
            if (answer.digest !== undefined)
                return { state: 'present', digest: src_evidence/* Digest */.np.parse(answer.digest) };
            return { state: 'unknown', detail: 'the engine does not tell which digest it has' };
        }
        return answer.state === 'absent' ? { state: 'absent' } : { state: 'unknown', detail: answer.detail };
    }
    catch (error) {
        return { state: 'unknown', detail: (0,errors/* messageOf */.bD)(error) };
    }
}

// EXTERNAL MODULE: ./build/src/config/load.js + 1 modules
var load = __webpack_require__(8430);
// EXTERNAL MODULE: ./build/src/verdict/approval.js
var approval = __webpack_require__(5084);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
// EXTERNAL MODULE: ./build/src/git/git.js
var git_git = __webpack_require__(998);
;// CONCATENATED MODULE: ./build/src/github/changed-files.js

/**
 * The files that a pull request or a merge group changes, old and new names of renamed ones, from
 * the root of the repository. Asks the API for a pull request, and git for what is left.
 * @returns undefined when it cannot be told, so that the caller runs the gate
 */
async function changedFiles(options) {
    const { event, token, warn } = options;
    const pull = event?.pullRequest;
    const commits = pull ?? event?.mergeGroup;
    if (commits === undefined)
        return undefined;
    if (pull !== undefined && token !== undefined) {
        try {
            // GitHub's client and its HTTP library are most of the program, and most runs need neither.
            const { pullRequestFiles } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(157), __webpack_require__.e(348)]).then(__webpack_require__.bind(__webpack_require__, 9348));
            return await pullRequestFiles(pull.number, { ...options, token });
        }
        catch (thrown) {
            warn?.(`the files of pull request ${pull.number} cannot be listed: ${(0,errors/* messageOf */.bD)(thrown)}`);
        }
    }
    return fromGit(commits, options);
}
/** Three dots: what `head` changed since it left `base`. Without renames, both names are listed. */
async function fromGit(commits, options) {
    const { root, git, warn } = options;
    const range = `${commits.baseSha}...${commits.headSha}`;
    try {
        const output = await git(['diff', '--name-only', '--no-renames', '--no-relative', '--ignore-submodules=none', '-z', range, '--'], root);
        // Each name ends with one. A list that was cut off would leave out the very file that counts.
        if (output !== '' && !output.endsWith('\0'))
            throw new Error('the list of files is too long');
        return output.split('\0').filter(name => name !== '');
    }
    catch (thrown) {
        warn?.(`git cannot tell what changed from ${commits.baseSha} to ${commits.headSha}: ${(0,errors/* messageOf */.bD)(thrown)}`);
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(6843);
// EXTERNAL MODULE: ./build/src/shared/json-documents.js
var json_documents = __webpack_require__(7886);
;// CONCATENATED MODULE: ./build/src/github/event.js




const MAX_BYTES = 32 * 1024 * 1024;
const sha = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'expected a full SHA');
const commit = schemas/* object */.Ikc({ sha });
// https://docs.github.com/en/webhooks/webhook-events-and-payloads
const PullRequestPayload = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({ number: schemas/* int */.Whr().positive(), base: commit, head: commit }),
});
const MergeGroupPayload = schemas/* object */.Ikc({ merge_group: schemas/* object */.Ikc({ base_sha: sha, head_sha: sha }) });
/**
 * The event from GITHUB_EVENT_NAME and GITHUB_EVENT_PATH; undefined outside of a workflow.
 * @throws UsageError when the file of a pull request's or a merge group's event does not hold one
 */
async function readEvent(env) {
    const name = env['GITHUB_EVENT_NAME'];
    if (!name)
        return undefined;
    if (name === 'pull_request' || name === 'pull_request_target') {
        const { pull_request: pull } = await payload(env, name, PullRequestPayload);
        return { name, pullRequest: { number: pull.number, baseSha: pull.base.sha, headSha: pull.head.sha } };
    }
    if (name === 'merge_group') {
        const { merge_group: group } = await payload(env, name, MergeGroupPayload);
        return { name, mergeGroup: { baseSha: group.base_sha, headSha: group.head_sha } };
    }
    return { name };
}
async function payload(env, name, schema) {
    const path = env['GITHUB_EVENT_PATH'];
    if (!path)
        throw new errors/* UsageError */.eb(`GITHUB_EVENT_NAME is ${name}: expected GITHUB_EVENT_PATH to name its file, got nothing`);
    const refuse = (why, cause) => new errors/* UsageError */.eb(`GITHUB_EVENT_PATH ${path}: expected a ${name} event; ${why}`, { cause });
    return (0,json_documents/* parseJsonDocument */.d)(await readEventFile(path), schema, refuse);
}
async function readEventFile(path) {
    try {
        const facts = await (0,promises_.stat)(path);
        if (!facts.isFile())
            throw new Error('expected a file');
        if (facts.size > MAX_BYTES)
            throw new Error(`expected at most 32 MiB, got ${facts.size} bytes`);
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (thrown) {
        throw new errors/* UsageError */.eb(`GITHUB_EVENT_PATH ${path} cannot be read: ${(0,errors/* messageOf */.bD)(thrown)}`, { cause: thrown });
    }
}

;// CONCATENATED MODULE: ./build/src/stages/applies.js




/**
 * Why the gate does not apply, or undefined when it does: always, but for a pull request or a merge
 * group that is known to touch nothing of `applies-to`.
 */
async function whyNotApplicable(config, inputs, context) {
    if (config.appliesTo === undefined)
        return undefined;
    const { env, listener, signal, hosts } = context;
    const event = await readEvent(env);
    const files = await changedFiles({
        event,
        token: inputs.token,
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        repository: env['GITHUB_REPOSITORY'] ?? '',
        root: inputs.root,
        hosts,
        signal,
        git: (args, cwd) => output(args, cwd, { env, signal, listener }),
        warn: text => listener({ kind: 'note', text }),
    });
    if (files === undefined)
        return undefined;
    const answer = appliesToChange(files, config.appliesTo);
    return answer.applies ? undefined : answer.why;
}
async function output(args, cwd, context) {
    const ended = await (0,git_git/* runGit */.EO)(args, cwd, context);
    if (ended.exitCode !== 0)
        throw new Error((0,git_git/* gitErrorText */.g5)(ended));
    return ended.stdout;
}
/**
 * Whether a change concerns the candidate. A file counts when the last glob that matches it is not
 * one with a leading `!`, as in the `paths` of a workflow; files whose name starts with a dot match too.
 * @param changedFiles paths from the repository's root, old and new ones of a rename
 * @param globs `applies-to`; undefined means that every change applies
 */
function appliesToChange(changedFiles, globs) {
    if (globs === undefined)
        return { applies: true, why: 'applies-to is not set, so every change applies' };
    // A change that is known to touch nothing is more likely one that could not be read.
    if (changedFiles.length === 0)
        return { applies: true, why: 'no changed file is known' };
    const matchers = globs.map(matcher);
    const file = changedFiles.find(one => matchers.findLast(({ matches }) => matches(one))?.counts);
    if (file !== undefined)
        return { applies: true, why: `${file} matches applies-to` };
    return { applies: false, why: `none of the changed files (${changedFiles.length}) matches applies-to` };
}
function matcher(glob) {
    const counts = !glob.startsWith('!');
    const matches = picomatch(counts ? glob : glob.slice(1), { dot: true, nonegate: true });
    return { matches: file => matches(file), counts };
}

// EXTERNAL MODULE: ./build/src/candidate/build.js
var build = __webpack_require__(6163);
// EXTERNAL MODULE: ./build/src/image/archive.js + 4 modules
var image_archive = __webpack_require__(2034);
;// CONCATENATED MODULE: ./build/src/candidate/frozen.js









/** Where the candidate is frozen, in its folder. */
function archivePath(folder) {
    return (0,external_node_path_.join)(folder, 'image.tar');
}
/** What it is, beside it. */
function identityPath(folder) {
    return (0,external_node_path_.join)(folder, 'candidate.json');
}
/** Gives an engine the archive that lies there now; which image that was has to be looked at afterwards. */
async function loadArchive(path, engine) {
    const archive = await (0,image_archive/* openArchive */.p_)(path);
    try {
        await engine.load(archive);
    }
    finally {
        // An engine that refuses it may have left it open.
        archive.destroy();
    }
}
// Somebody's whole tree can be among them.
const MOST_NAMES = 100;
function boundedNames(names) {
    const left = names.length - MOST_NAMES;
    return left > 0 ? [...names.slice(0, MOST_NAMES), `(and ${left} more)`] : names;
}
/** Saves the image once; from here on its identity is the digest of its configuration. */
async function freezeCandidate(built, registry, folder, context) {
    const { request, engineId, builder, commit, uncommitted, repository, tag } = built;
    await (0,promises_.mkdir)(folder, { recursive: true });
    const archive = await saveTo(archivePath(folder), request.tag, context);
    if (!archive.tags.includes(request.tag)) {
        throw new errors/* IncidentError */.x1('internal-error', `the saved image is tagged ${archive.tags.join(', ')}, not ${request.tag}`);
    }
    // Consumers are at work meanwhile: one can move the tag, or put another file in the place of the archive.
    if (!archive.ids.includes(engineId)) {
        throw new errors/* IncidentError */.x1('internal-error', `the saved image is ${archive.configDigest}, and the one that was built is ${engineId}`);
    }
    if (request.platform !== undefined && archive.platform !== request.platform) {
        throw new errors/* IncidentError */.x1('build-failed', `the candidate is for ${archive.platform}, and ${request.platform} was asked for: does the builder know that platform, and the Dockerfile's base image have it?`);
    }
    const identity = {
        run: context.run,
        reference: request.tag,
        repository,
        tag,
        engineId,
        configDigest: archive.configDigest,
        archive: { sha256: archive.sha256, bytes: archive.bytes },
        commit,
        ...(uncommitted.length > 0 && { uncommitted: boundedNames(uncommitted) }),
        platform: archive.platform,
        builder,
        registry,
    };
    await (0,files/* writeFresh */._o)(identityPath(folder), `${JSON.stringify(identity, null, 2)}\n`);
    return { identity, configuration: archive.configuration };
}
async function saveTo(path, reference, { engine }) {
    try {
        return await (0,image_archive/* writeArchive */._d)(await engine.save(reference), path);
    }
    catch (error) {
        // Half an archive is of no use, and may be what filled the disk.
        await (0,promises_.rm)(path, { force: true });
        throw error;
    }
}
/** An identity is some hundred bytes. */
const MOST_BYTES = 1 << 20;
/** What a trial leaves is found and removed by the run's ID, so nothing else is accepted in its place. */
const Identity = src_evidence/* CandidateIdentity */.Mx.extend({ run: schemas/* string */.YjP().regex(/^[0-9a-f]{12}$/, 'expected a run') });
/**
 * The folders of frozen candidates: the given one, or those directly inside of it, by name.
 *
 * @throws IncidentError when the folder cannot be read
 */
async function candidateFolders(folder) {
    try {
        const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
        if (entries.some(({ name }) => name === 'candidate.json'))
            return [folder];
        const below = entries.filter(entry => entry.isDirectory()).map(({ name }) => (0,external_node_path_.join)(folder, name));
        return below.sort();
    }
    catch (cause) {
        throw wrongCandidate(`${folder} cannot be read: ${(0,errors/* messageOf */.bD)(cause)}`, cause);
    }
}
/**
 * The candidate in a folder, where both files may be somebody else's by now. Everything that can be computed from the
 * archive is; the rest is what the build has said.
 *
 * @throws IncidentError when one of the files is not there, or the archive is not what candidate.json says
 */
async function readCandidate(folder) {
    const identity = await readIdentity(folder);
    const path = archivePath(folder);
    const archive = await (0,image_archive/* readCheckedArchive */._u)(path).catch(cause => {
        throw wrongCandidate(`${path}: ${(0,errors/* messageOf */.bD)(cause)}`, cause);
    });
    const wrong = [
        ...differs('config digest', archive.configDigest, identity.configDigest),
        ...differs('SHA-256', archive.sha256, identity.archive.sha256),
        ...differs('size', archive.bytes, identity.archive.bytes),
        ...differs('platform', archive.platform, identity.platform),
        ...differs('run', archive.labels[candidate_marks/* RUN_LABEL */.jQ] ?? 'none', identity.run),
        ...(archive.tags.includes(identity.reference) ? [] : [`it is not tagged ${identity.reference}`]),
    ];
    const { ids, tags, configuration, layerProblem } = archive;
    if (wrong.length === 0 && layerProblem === undefined)
        return { folder, identity, configuration, ids, tags };
    if (wrong.length === 0)
        wrong.push(`${layerProblem}`);
    throw wrongCandidate(`${path} is not the candidate that was frozen: ${wrong.join('; ')}`);
}
/**
 * What a build has written beside its archive.
 *
 * @throws IncidentError when that cannot be read
 */
async function readIdentity(folder) {
    const path = identityPath(folder);
    const refuse = (why, cause) => wrongCandidate(`${path} is not what a build leaves: ${why}; expected candidate.json beside image.tar, as the build of this run wrote them`, cause);
    return (0,json_documents/* readJsonDocument */.E)(path, Identity, { mostBytes: MOST_BYTES, refuse });
}
function differs(what, found, wanted) {
    return found === wanted ? [] : [`its ${what} is ${found}, and should be ${wanted}`];
}
function wrongCandidate(message, cause) {
    return new errors/* IncidentError */.x1('internal-error', message, { cause });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/engine/build-context.js
var build_context = __webpack_require__(3030);
;// CONCATENATED MODULE: ./build/src/candidate/request.js







/**
 * The commit that the candidate is tagged after: `sha` where one is given, else what is checked out.
 * A short form is allowed for `sha`, because it only names a tag.
 */
async function candidateCommit(root, sha, context) {
    if (sha !== undefined) {
        if (candidate_marks/* COMMIT */.cJ.test(sha))
            return sha;
        throw new errors/* UsageError */.eb(`sha: expected 7 to 64 hexadecimal digits, got '${sha}'`);
    }
    const head = await (0,git_git/* runGit */.EO)(['rev-parse', '--verify', 'HEAD^{commit}'], root, context);
    if (head.exitCode === 0)
        return head.stdout.trim();
    throw new errors/* UsageError */.eb(`${root} is no git repository with a commit: check the code out first, or give 'sha'`);
}
/** @throws UsageError for a Dockerfile or a context that is not there: the configuration's error */
function buildPlace(config, root) {
    const contextDir = (0,external_node_path_.join)(root, config.context);
    const dockerfile = (0,external_node_path_.join)(root, config.dockerfile);
    if (!statOf(contextDir)?.isDirectory())
        throw new errors/* UsageError */.eb(`candidate.context: there is no folder ${contextDir}`);
    if (!statOf(dockerfile)?.isFile())
        throw new errors/* UsageError */.eb(`candidate.dockerfile: there is no file ${dockerfile}`);
    return { contextDir, dockerfile };
}
/** What is to be built, and what it is called. */
function buildRequest(config, { reference, tag }, place, { run, platform }) {
    return {
        ...place,
        tag: reference,
        labels: { [candidate_marks/* RUN_LABEL */.jQ]: run, [candidate_marks/* CANDIDATE_LABEL */.tZ]: tag },
        buildArgs: config.buildArgs,
        ...(config.target !== undefined && { target: config.target }),
        ...(platform !== undefined && { platform }),
    };
}
/**
 * What the gate writes while it builds, a consumer's checkout for one, must not become part of the candidate.
 *
 * @throws UsageError when the folder of the run is part of the build context
 */
async function refuseFolderInContext(folder, { contextDir, dockerfile }) {
    const place = await (0,build_context/* placeInContext */.Mu)(contextDir, dockerfile);
    const path = place(await (0,promises_.realpath)(folder));
    if (path === undefined)
        return;
    const ignore = path === '' ? '' : `, or name ${path} in .dockerignore`;
    throw new errors/* UsageError */.eb(`the gate would write to ${folder}, which is part of the build context ${contextDir}: choose a folder outside of it with --report${ignore}`);
}
function statOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/git/uncommitted.js
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






/**
 * The files of a working tree that are not those of its commit, and those that git neither tracks nor ignores: absolute
 * paths.
 *
 * @param folder in the tree, or the root of it
 * @returns undefined where there is no tree to compare
 * @throws IncidentError when git cannot say
 */
async function uncommittedFiles(folder, context) {
    const top = await (0,git_git/* runGit */.EO)(['rev-parse', '--show-toplevel'], folder, context);
    if (top.exitCode !== 0)
        return undefined;
    const root = top.stdout.replace(/\n$/, '');
    const ended = await (0,git_git/* runGit */.EO)(['--no-optional-locks', 'status', ...STATUS_OPTIONS], root, context);
    if (ended.exitCode !== 0)
        throw new errors/* IncidentError */.x1('internal-error', `git cannot compare ${root} with its commit: ${(0,git_git/* gitErrorText */.g5)(ended)}`);
    const changed = [];
    for (const entry of ended.stdout.split('\0').filter(line => line !== ''))
        changed.push(...(await changedFile(entry, root)));
    return changed;
}
// Every file by its own name, also where a user's settings say otherwise.
const STATUS_OPTIONS = [
    ...['--porcelain=v2', '-z', '--no-renames'],
    ...['--untracked-files=all', '--ignored=no', '--ignore-submodules=none'],
];
// https://git-scm.com/docs/git-status#_porcelain_format_version_2: state, submodule, modes and blobs of HEAD, index and
// tree, path.
const CHANGED = /^1 .. (\S{4}) (\d{6}) \d{6} (\d{6}) ([0-9a-f]+) [0-9a-f]+ (.+)$/s;
const OTHER = /^(?:\?|u .. \S{4}(?: \d{6}){4}(?: [0-9a-f]+){3}) (.+)$/s;
async function changedFile(entry, root) {
    const [, submodule, before, now, blob = '', path] = CHANGED.exec(entry) ?? [];
    if (path === undefined)
        return (OTHER.exec(entry)?.slice(1) ?? []).map(name => (0,external_node_path_.join)(root, name));
    const full = (0,external_node_path_.join)(root, path);
    // Line ends that are not as the attributes ask for make git call a file modified that nobody has touched.
    const same = submodule === 'N...' && before === now && (await blobName(full, blob.length)) === blob;
    return same ? [] : [full];
}
/** What git calls a file's bytes as they are; undefined where there is no file. */
async function blobName(path, digits) {
    const hash = (0,external_node_crypto_.createHash)(digits === 40 ? 'sha1' : 'sha256');
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            if ((await (0,promises_.lstat)(path)).isSymbolicLink()) {
                const target = Buffer.from(await (0,promises_.readlink)(path));
                return hash.update(`blob ${target.length}\0`).update(target).digest('hex');
            }
            const file = __addDisposableResource(env_1, await (0,files/* openRegular */.lf)(path), true);
            hash.update(`blob ${(await file.stat()).size}\0`);
            for await (const chunk of file.createReadStream())
                hash.update(chunk);
            return hash.digest('hex');
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
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/candidate/uncommitted.js






/**
 * What of the candidate is of no commit: changed, removed and untracked files that its build can see, or the gate's
 * configuration is. Preparations see the whole tree. What git ignores is not among them, because preparations make it.
 *
 * @returns their names from the root, sorted; none where there is no git repository
 */
async function uncommittedChanges({ path: config, candidate }, { contextDir, dockerfile }, { root, folder }, git) {
    const files = (await uncommittedFiles(root, git)) ?? [];
    if (files.length === 0)
        return [];
    const [top, own, ...always] = await Promise.all([
        (0,promises_.realpath)(root),
        (0,promises_.realpath)(folder),
        realFile(config),
        realFile(dockerfile),
        realFile(`${dockerfile}.dockerignore`),
        realFile((0,external_node_path_.join)(contextDir, '.dockerignore')),
    ]);
    const place = await (0,build_context/* placeInContext */.Mu)(contextDir, dockerfile);
    const counts = (file) => candidate.prepare.length > 0 || always.includes(file) || place(file) !== undefined;
    const isOwn = (file) => own !== top && file.startsWith(`${own}${external_node_path_.sep}`);
    return files
        .filter(file => counts(file) && !isOwn(file))
        .map(file => (0,external_node_path_.relative)(top, file))
        .sort();
}
/** A file that may have been removed, without links in its folder's path. */
async function realFile(path) {
    return (0,external_node_path_.join)(await (0,promises_.realpath)((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
}
/** @throws UsageError when there are changes, and the candidate has to be that of its commit */
function refuseUncommitted(changes, commit) {
    if (changes.length === 0)
        return;
    throw new errors/* UsageError */.eb(`the candidate would be called after the commit ${commit}, and uncommitted changes are part of it: ${(0,shared_text/* formatNames */.EI)(changes, 5)}; commit them, name in .gitignore what is no part of it, and make in candidate.prepare what the build needs`);
}

// EXTERNAL MODULE: ./build/src/image/platform.js
var image_platform = __webpack_require__(1576);
// EXTERNAL MODULE: ./build/src/trial/ports.js
var trial_ports = __webpack_require__(8846);
;// CONCATENATED MODULE: ./build/src/trial/shards.js


/**
 * The names beside the candidate's own that its shards will use: none when the files run one after the other, as they
 * must where the consumer needs a container or a port for itself, or all of them write reports into the same folders.
 *
 * @param tag the candidate's own
 */
function shardNames({ test, exclusive }, repository, tag) {
    const alone = exclusive.containers.length > 0 || exclusive.ports.length > 0 || test.report.path !== undefined;
    const count = alone ? 1 : Math.min(test.shards, test.files.length);
    if (count === 1)
        return [];
    return Array.from({ length: count }, (_, index) => (0,candidate_marks/* shardName */.Az)(repository, tag, index + 1));
}
/**
 * Divides a trial. The name of its image says which shard a container belongs to, so each shard has a tag of its
 * own for the candidate. The caller removes the tags.
 */
async function makeShards(config, image, context, engine) {
    const { title } = context;
    const files = [...config.test.files.keys()];
    const all = shardNames(config, image.repository, context.image.tag);
    if (all.length === 0)
        return [{ name: title, logPrefix: '', files, image, siblings: [], names: [], overrides: context }];
    const names = Object.keys(context.ports);
    const ports = await (0,trial_ports/* freePorts */.Dt)(all.length * names.length);
    const shards = await Promise.all(all.map(async ({ reference, tag }, index) => {
        await engine.tag(image.engineId, image.repository, tag);
        return {
            name: `${title} (shard ${index + 1})`,
            logPrefix: `s${index + 1}-`,
            files: files.filter(file => file % all.length === index),
            image: { ...image, reference },
            siblings: all.map(other => other.reference).filter(other => other !== reference),
            names: [reference],
            overrides: {
                trial: `${context.trial}-s${index + 1}`,
                image: { reference, tag },
                ports: Object.fromEntries(names.map(name => [name, String(ports.pop())])),
            },
        };
    }));
    // Podman tells an image's newest name where its ID was asked for: that shall be no shard's.
    await engine.tag(image.engineId, image.repository, context.image.tag);
    return shards;
}

// EXTERNAL MODULE: ./build/src/stages/cleanup.js
var cleanup = __webpack_require__(5961);
// EXTERNAL MODULE: ./build/src/stages/context.js + 1 modules
var stages_context = __webpack_require__(4135);
// EXTERNAL MODULE: ./build/src/verdict/reasons.js
var reasons = __webpack_require__(4018);
;// CONCATENATED MODULE: ./build/src/report/annotations.js





/**
 * The runner keeps 10 annotations of each level in a step, and 4,096 characters of each message. One
 * error is left for the step itself, which fails with one of its own.
 */
const ANNOTATION_LIMIT = { error: 9, warning: 10, notice: 10 };
const MESSAGE_LIMIT = 4_096;
/** An annotation for each reason, errors for what makes the gate fail and warnings for the rest. */
function verdictAnnotations(result) {
    const { verdict, consumers } = result.judgement;
    const reasons = consumers.flatMap(consumer => consumer.reasons);
    const texts = (0,file_rows/* failureTextFinder */.un)(result);
    const of = (level, wanted) => bounded(level, reasons.filter(reason => reason.verdict === wanted), reason => annotation(level, reason, texts(reason)));
    const all = [...of('error', 'fail'), ...of('warning', 'inconclusive')];
    if (all.length > 0)
        return all;
    return [
        {
            level: 'notice',
            title: `compat-gate: ${verdict}`,
            message: (0,report_escape/* visibleBlock */._n)((0,report_facts/* verdictHeadline */.ge)(result), MESSAGE_LIMIT - 100),
        },
    ];
}
function annotation(level, reason, text) {
    const { consumer, code } = reason;
    const { meaning, hint } = reasons/* REASONS */.e[code];
    const where = (0,report_facts/* reasonPlace */.w7)(reason);
    const title = [consumer, code, where].filter(part => part !== undefined).join(': ');
    const seen = text === undefined || text.trim() === '' ? reason.detail : text;
    const message = [meaning, (0,report_escape/* visibleBlock */._n)(seen, 2_500), hint].join('\n\n');
    return { level, title: (0,report_escape/* visibleLine */.P8)(title, 200), message: (0,shared_text/* cutText */.IN)(message, MESSAGE_LIMIT) };
}
function bounded(level, reasons, make) {
    const limit = ANNOTATION_LIMIT[level];
    if (reasons.length <= limit)
        return reasons.map(make);
    const left = reasons.length - limit + 1;
    const message = `${left} more reasons are not shown here. The job summary and verdict.json have them all.`;
    return [...reasons.slice(0, limit - 1).map(make), { level, title: `compat-gate: ${left} more`, message }];
}

;// CONCATENATED MODULE: ./build/src/report/html-sections.js






// A browser is slow above this many; verdict.json names them all.
const ITEMS_SHOWN = 500;
const html_sections_FAILURE_TEXT = 10_000;
function htmlTests(result) {
    const rows = (0,file_rows/* allFileRows */.ne)(result);
    if (rows.length === 0)
        return [];
    const names = ['passed', 'failed', 'skipped', 'time', 'containers of its image'];
    const table = (0,report_escape/* safeHtml */.b5) `<div class="scroll"><table>
<tr><th>consumer</th><th>test file</th>${names.map(name => (0,report_escape/* safeHtml */.b5) `<th class="number">${name}</th>`)}<th>exit</th></tr>
${rows.map(testsRow)}
</table></div>`;
    return [(0,report_escape/* safeHtml */.b5) `<h2>Tests</h2>`, table];
}
function testsRow(row) {
    const bad = row.failed > 0 ? 'number bad' : 'number';
    const rest = [(0,file_rows/* skippedText */.Oe)(row), (0,shared_text/* formatDuration */.a3)(row.durationMs), row.containers];
    return (0,report_escape/* safeHtml */.b5) `<tr><td>${(0,report_escape/* visibleLine */.P8)(row.consumer, 100)}</td><td class="name"><code>${(0,report_escape/* visibleLine */.P8)(row.file)}</code></td>
<td class="number">${row.passed}</td><td class="${bad}">${row.failed}</td>
${rest.map(cell => (0,report_escape/* safeHtml */.b5) `<td class="number">${cell}</td>`)}
<td>${row.exit}</td></tr>`;
}
function htmlFailures(result) {
    return titled('Failures', (0,file_rows/* failedTests */.T9)(result), (failure) => {
        const name = (0,report_escape/* safeHtml */.b5) `${(0,report_escape/* visibleLine */.P8)(failure.consumer, 100)}: <code>${(0,report_escape/* visibleLine */.P8)(failure.test)}</code>`;
        const text = (0,report_escape/* visibleBlock */._n)((0,file_rows/* shownFailureText */.Fl)(failure), html_sections_FAILURE_TEXT);
        return (0,report_escape/* safeHtml */.b5) `<details><summary>${name}</summary><pre>${text}</pre></details>`;
    });
}
function htmlIncidents(result) {
    return titled('Incidents', (0,report_facts/* consumerIncidents */.mw)(result), ({ consumer, kind, detail }) => {
        return (0,report_escape/* safeHtml */.b5) `<p>${(0,report_escape/* visibleLine */.P8)(consumer, 100)}: <strong>${kind}</strong>: ${(0,report_escape/* visibleLine */.P8)(detail, 2_000)}</p>`;
    });
}
function htmlTime({ stages }) {
    return stages.length === 0 ? [] : [(0,report_escape/* safeHtml */.b5) `<h2>Time</h2>`, htmlGantt(stages)];
}
function htmlReproduce(result) {
    return titled('Reproduce', Object.entries(result.reproduce), ([consumer, command]) => {
        return (0,report_escape/* safeHtml */.b5) `<p>${(0,report_escape/* visibleLine */.P8)(consumer, 100)}:</p><pre>${(0,report_escape/* visibleBlock */._n)(command, 4_000)}</pre>`;
    });
}
function htmlNotes(result) {
    return titled('Notes', result.notes, note => (0,report_escape/* safeHtml */.b5) `<p>${(0,report_escape/* visibleLine */.P8)(note, 2_000)}</p>`);
}
function titled(title, items, draw) {
    if (items.length === 0)
        return [];
    const left = items.length - ITEMS_SHOWN;
    const rest = left > 0 ? [(0,report_escape/* safeHtml */.b5) `<p>${left} more are left out here.</p>`] : [];
    return [(0,report_escape/* safeHtml */.b5) `<h2>${title}</h2>`, ...items.slice(0, ITEMS_SHOWN).map(draw), ...rest];
}
const REASONS_SHOWN = 50;
/** Each rule that was broken once, with what was seen and what to do. */
function htmlReasons({ judgement }) {
    const groups = (0,report_facts/* reasonGroups */.jJ)(judgement);
    return groups.length === 0 ? [] : [(0,report_escape/* safeHtml */.b5) `<h2>Reasons</h2>`, ...groups.map(group)];
}
function group({ consumer, code, verdict, meaning, hint, reasons }) {
    const left = reasons.length - REASONS_SHOWN;
    const times = reasons.length === 1 ? '' : `, ${(0,shared_text/* formatCount */.B4)(reasons.length, 'time')}`;
    return (0,report_escape/* safeHtml */.b5) `<article class="${verdict}">
<p><strong>${code}</strong> (${(0,report_escape/* visibleLine */.P8)(consumer, 100)}${times}): ${(0,report_escape/* htmlProse */.n8)(meaning)}</p>
<ul>${reasons.slice(0, REASONS_SHOWN).map(seen)}${left > 0 ? (0,report_escape/* safeHtml */.b5) `<li>and ${left} more</li>` : ''}</ul>
<p><strong>What to do:</strong> ${(0,report_escape/* htmlProse */.n8)(hint)}</p>
</article>`;
}
function seen(reason) {
    const where = (0,report_facts/* reasonPlace */.w7)(reason);
    const detail = (0,report_escape/* visibleLine */.P8)(reason.detail, 1_000);
    if (where === undefined)
        return (0,report_escape/* safeHtml */.b5) `<li>${detail}</li>`;
    return (0,report_escape/* safeHtml */.b5) `<li><code>${(0,report_escape/* visibleLine */.P8)(where)}</code>${detail === '' ? '' : `: ${detail}`}</li>`;
}
const CONTAINERS_SHOWN = 1_000;
/** Which image, which commit, which containers. */
function htmlEvidence({ candidates, evidence }) {
    const facts = candidates.flatMap(report_facts/* identityFacts */.yv);
    const rows = (0,report_facts/* containerRows */.dE)(evidence);
    const left = rows.length - CONTAINERS_SHOWN;
    const identity = candidates.length === 0 ? (0,report_escape/* safeHtml */.b5) `<p>No candidate was frozen.</p>` : '';
    return (0,report_escape/* safeHtml */.b5) `<h2>Evidence</h2>
${identity}
<div class="scroll"><table>
${facts.map(([name, value]) => (0,report_escape/* safeHtml */.b5) `<tr><th>${name}</th><td><code>${(0,report_escape/* visibleLine */.P8)(value)}</code></td></tr>`)}
${evidence.map(pin)}
</table></div>
${rows.length === 0 ? (0,report_escape/* safeHtml */.b5) `<p>No container was seen.</p>` : table(rows.slice(0, CONTAINERS_SHOWN))}
${left > 0 ? (0,report_escape/* safeHtml */.b5) `<p>${(0,shared_text/* formatCount */.B4)(left, 'container')} left out here.</p>` : ''}`;
}
function pin(trial) {
    const facts = (0,report_facts/* pinFacts */.F$)(trial.consumer);
    return (0,report_escape/* safeHtml */.b5) `<tr><th>${(0,report_escape/* visibleLine */.P8)((0,verdict/* trialTitle */.Vx)(trial), 200)} (${trial.arm})</th>
<td><code>${(0,report_escape/* visibleLine */.P8)(facts.where)}</code> at <code>${(0,report_escape/* visibleLine */.P8)(facts.pin)}</code></td></tr>`;
}
function table(rows) {
    return (0,report_escape/* safeHtml */.b5) `<div class="scroll"><table>
<tr><th>test file</th><th>container</th><th>asked for</th><th>image</th><th>exit</th></tr>
${rows.map(line)}
</table></div>`;
}
function line(container) {
    const { file, name, reference, image } = container;
    const cells = [file, name, reference].map(text => (0,report_escape/* safeHtml */.b5) `<td class="name"><code>${(0,report_escape/* visibleLine */.P8)(text)}</code></td>`);
    return (0,report_escape/* safeHtml */.b5) `<tr>${cells}<td>${image}</td><td>${(0,report_facts/* containerEnd */.X5)(container)}</td></tr>`;
}

;// CONCATENATED MODULE: ./build/src/report/html.js





/** report.html: one page that loads nothing, runs nothing, and reads well in light and dark. */
function htmlReport(result) {
    const { verdict } = result.judgement;
    return (0,report_escape/* safeHtml */.b5) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>compat-gate: ${verdict}</title>
<style>${STYLE}</style>
</head>
<body>
${sections(result)}
</body>
</html>
`.toString();
}
// The style sheet is allowed by its hash, so no other applies. Escaping finds nothing to change in it.
function policy() {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(STYLE).digest('base64');
    return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}
function sections(result) {
    return [
        banner(result),
        ...htmlReasons(result),
        ...htmlTests(result),
        ...htmlFailures(result),
        htmlEvidence(result),
        ...htmlIncidents(result),
        ...htmlTime(result),
        ...htmlReproduce(result),
        ...htmlNotes(result),
    ];
}
function banner(result) {
    const { judgement, run, startedAt, durationMs } = result;
    return (0,report_escape/* safeHtml */.b5) `<header class="${judgement.verdict}">
<h1>${report_facts/* VERDICT_SIGNS */.PU[judgement.verdict]} compat-gate: <strong>${judgement.verdict}</strong></h1>
<p>${(0,report_escape/* visibleLine */.P8)((0,report_facts/* verdictHeadline */.ge)(result), 2_000)}</p>
<p>Run ${(0,report_escape/* visibleLine */.P8)(run, 100)}, started ${(0,report_escape/* visibleLine */.P8)(startedAt, 40)}, took ${(0,shared_text/* formatDuration */.a3)(durationMs)}.</p>
</header>`;
}
/** The page's only style sheet. Colours follow the reader's setting for light and dark. */
const STYLE = `
:root { color-scheme: light dark; --line: #8885; --soft: #8881; --pass: #1a7f37; --fail: #cf222e;
  --inconclusive: #9a6700; --not-applicable: #59636e; --bar: #2f6fd0; }
@media (prefers-color-scheme: dark) { :root { --pass: #3fb950; --fail: #f85149;
  --inconclusive: #d29922; --not-applicable: #9198a1;  } }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; margin: 0; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
code, pre { font: 13px/1.45 ui-monospace, monospace; }
code, p, li { overflow-wrap: anywhere; }
td.name code { display: inline-block; min-width: 14rem; }
pre { background: var(--soft); padding: .75rem; overflow-x: auto; max-height: 40rem; }
header { border-left: .5rem solid var(--own); background: var(--soft); padding: 1rem 1.25rem; }
header strong { color: var(--own); }
header p { margin: .25rem 0 0; }
.pass { --own: var(--pass); } .fail { --own: var(--fail); }
.inconclusive { --own: var(--inconclusive); } .not-applicable { --own: var(--not-applicable); }
.scroll { overflow-x: auto; } .scroll + .scroll { margin-top: 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .6rem; text-align: left; vertical-align: top; }
th { font-weight: 600; } td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
.bad { color: var(--fail); font-weight: 600; }
article { border-left: .25rem solid var(--own); padding-left: .9rem; margin: 1rem 0; }
article p, article ul { margin: .25rem 0; }
summary { cursor: pointer; padding: .25rem 0; overflow-wrap: anywhere; }
svg { display: block; width: 100%; height: auto; font: 12px system-ui, sans-serif; }
svg text { fill: currentColor; } svg text.in { fill: #fff; } svg rect { fill: var(--bar); } svg line { stroke: var(--line); }
`;

// EXTERNAL MODULE: ./build/src/report/verdict-document.js
var verdict_document = __webpack_require__(3399);
;// CONCATENATED MODULE: ./build/src/report/write-report.js







/** Renders everything once: what a step shows beside the files is taken from here. */
function renderReport(result) {
    return {
        'summary.md': verdictSummary(result),
        'report.html': htmlReport(result),
        'verdict.json': (0,verdict_document/* verdictJson */.Gq)(result),
    };
}
/**
 * Writes the files of a report into the folder, verdict.json last, so that where it is the report is
 * complete. Each appears whole or not at all, also over a file or link of that name.
 * What stands in the place of the folder itself is no folder of a run.
 *
 * @throws Error as the file system gives it, for a full disk for instance
 */
async function writeReport(report, folder) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    (0,files/* refuseLinkedFolder */.Ci)(folder);
    for (const name of ['summary.md', 'report.html', 'verdict.json'])
        await writeWhole((0,external_node_path_.join)(folder, name), report[name]);
}
async function writeWhole(path, text) {
    const part = `${path}.${(0,external_node_crypto_.randomUUID)()}.part`;
    try {
        await (0,promises_.writeFile)(part, text, { flag: 'wx' });
        await (0,promises_.rename)(part, path);
    }
    finally {
        await (0,promises_.rm)(part, { force: true });
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/src/git/checked-out-tree.js








/** Bytes of a path, one in each character: a repository may have names that are no UTF-8. */
const checked_out_tree_BYTES = 'latin1';
const MOST_LISTED = 256 << 20;
/**
 * Reads what a commit has put into a folder.
 *
 * @throws IncidentError when git cannot list the commit's files
 */
async function readCheckedOutTree(commit, gitFolder, folder, context) {
    const args = ['-c', 'core.quotePath=true', '--git-dir', gitFolder, 'ls-tree', '-r', '--full-tree', commit];
    const listed = await (0,git_git/* runGit */.EO)(args, process.cwd(), context, { mostOutput: MOST_LISTED });
    if (listed.exitCode !== 0 || !/(^|\n)$/.test(listed.stdout))
        throw new errors/* IncidentError */.x1('internal-error', `git cannot list the consumer's files: ${(0,git_git/* gitErrorText */.g5)(listed)}`);
    const paths = [];
    const submodules = new Map();
    for (const line of listed.stdout.split('\n')) {
        const [, mode, oid = '', name = ''] = /^(\d+) \w+ (\w+)\t(.+)$/.exec(line) ?? [];
        if (mode === '160000')
            submodules.set(unquotedPath(name), oid);
        else if (mode !== undefined)
            paths.push(unquotedPath(name));
    }
    const files = new Map();
    for await (const [path, print] of filePrints(folder, paths))
        files.set(path, print);
    return { files, submodules };
}
/** Paths of all tracked files, from the root. */
function trackedPaths({ files }) {
    return [...files.keys()].map(readablePath);
}
/** The tracked files that a folder no longer holds as they were checked out. A link on the way to one is no folder. */
async function changedTrackedFiles({ files, submodules }, folder) {
    const notFolders = await foldersReplaced([...files.keys(), ...submodules.keys()], folder);
    const changed = [];
    for await (const [path, found] of filePrints(folder, files.keys())) {
        const [before, now] = [files.get(path), isBelow(path, notFolders) ? undefined : found];
        if (now?.print !== before?.print && now?.print !== (before?.behindPointer ?? before?.print))
            changed.push(readablePath(path));
    }
    return changed;
}
async function foldersReplaced(paths, folder) {
    const replaced = new Set();
    for (const parent of new Set(paths.flatMap(parentsOf))) {
        const found = await (0,promises_.lstat)(absolutePath(folder, parent)).catch(() => undefined);
        if (!found?.isDirectory())
            replaced.add(parent);
    }
    return replaced;
}
function isBelow(path, folders) {
    return folders.size > 0 && parentsOf(path).some(parent => folders.has(parent));
}
/** From the root, `.`, to the folder that it is in. */
function parentsOf(path) {
    const parent = (0,external_node_path_.dirname)(path);
    return parent === '.' ? [parent] : [...parentsOf(parent), parent];
}
function readablePath(path) {
    return Buffer.from(path, checked_out_tree_BYTES).toString('utf8');
}
function absolutePath(folder, path) {
    // With the dot a link in its place would be followed.
    if (path === '.')
        return Buffer.from(folder);
    return Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(path, checked_out_tree_BYTES)]);
}
// Git writes bytes that are no printable ASCII as `\303`, and some of them by a letter, between quotes.
function unquotedPath(name) {
    if (!name.startsWith('"'))
        return name;
    const letters = { a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' };
    return name
        .slice(1, -1)
        .replace(/\\([0-7]{3}|.)/g, (_, one) => one.length === 3 ? String.fromCharCode(Number.parseInt(one, 8)) : (letters[one] ?? one));
}
/** The longest pointer that Git LFS writes: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const LONGEST_POINTER = 1024;
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*oid sha256:([0-9a-f]{64})\nsize \d+\n/;
const PIECE = Buffer.allocUnsafe(1 << 20);
function filePrint(folder, path) {
    const name = absolutePath(folder, path);
    try {
        const file = (0,external_node_fs_.openSync)(name, files/* READ_UNKNOWN */.sx);
        try {
            return printOf(file);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch {
        return linkPrint(name);
    }
}
function printOf(file) {
    const stats = (0,external_node_fs_.fstatSync)(file);
    if (!stats.isFile())
        return { print: 'no file' };
    const kind = `file ${stats.mode & 0o100}`;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    for (let read = (0,external_node_fs_.readSync)(file, PIECE); read > 0; read = (0,external_node_fs_.readSync)(file, PIECE)) {
        hash.update(PIECE.subarray(0, read));
        bytes += read;
    }
    const start = bytes <= LONGEST_POINTER ? PIECE.toString(checked_out_tree_BYTES, 0, bytes) : '';
    const pointed = POINTER.exec(start)?.[1];
    const print = `${kind} ${hash.digest('hex')}`;
    return { print, ...(pointed !== undefined && { behindPointer: `${kind} ${pointed}` }) };
}
function linkPrint(name) {
    try {
        return { print: `link ${(0,external_node_fs_.readlinkSync)(name, 'hex')}` };
    }
    catch {
        return undefined;
    }
}
/**
 * The prints of files, one after the other. Thousands of small files are read here and now: handing each piece to another
 * thread takes several times as long. Other work gets its turn in between.
 */
async function* filePrints(folder, paths) {
    let turn = performance.now();
    for (const path of paths) {
        yield [path, filePrint(folder, path)];
        if (performance.now() - turn < TURN_MS)
            continue;
        await (0,external_node_timers_promises_.setImmediate)();
        turn = performance.now();
    }
}
const TURN_MS = 10;

;// CONCATENATED MODULE: ./build/src/git/submodules.js






/**
 * What of the submodules is not as the commit has it that the tree names. The set-up fetches them, if anybody does, so their
 * commits are proven first: they are fetched once more, from where they lie into a folder of the gate's own, and git computes
 * the names of what it fetches. A submodule that nobody has fetched is none.
 *
 * @param scratch is made anew
 */
async function changedInSubmodules(tree, folder, scratch, context) {
    const changed = [];
    for (const [path, commit] of tree.submodules) {
        const name = readablePath(path);
        const at = absolutePath(folder, path).toString();
        try {
            if (await isFetched(at))
                changed.push(...(await changedInSubmodule(commit, at, scratch, context)).map(one => `${name}/${one}`));
        }
        catch (error) {
            changed.push(`${name} (a submodule: ${(0,errors/* messageOf */.bD)(error)})`);
        }
    }
    return changed;
}
async function isFetched(folder) {
    if (folder.includes('\uFFFD'))
        throw new Error('its name is no UTF-8');
    const found = await (0,promises_.lstat)(folder).catch(() => undefined);
    if (found === undefined)
        return false;
    if (!found.isDirectory())
        throw new Error('expected its folder, got something else');
    return (await (0,promises_.readdir)(folder)).length > 0;
}
async function changedInSubmodule(commit, folder, scratch, context) {
    const pristine = (0,external_node_path_.join)(scratch, 'tree');
    const proven = await proveCommit(commit, await objectsOf(folder), scratch, context);
    await (0,promises_.mkdir)(pristine);
    await quietGit(['--git-dir', proven, '--work-tree', pristine, 'checkout', '--quiet', '--detach', commit], context);
    const tree = await readCheckedOutTree(commit, proven, pristine, context);
    const own = await changedTrackedFiles(tree, folder);
    return [...own, ...(await changedInSubmodules(tree, folder, scratch, context))];
}
/** A git folder of the gate's own that holds the commit and what it leads to, each object under the name that it has. */
async function proveCommit(commit, objects, scratch, context) {
    const [claimed, proven] = [(0,external_node_path_.join)(scratch, 'claimed'), (0,external_node_path_.join)(scratch, 'proven')];
    (0,files/* refuseLinkedFolder */.Ci)((0,external_node_path_.dirname)(scratch));
    await (0,promises_.rm)(scratch, { recursive: true, force: true });
    for (const at of [claimed, proven])
        await quietGit(['init', '--quiet', '--bare', '--template=', at], context);
    // Its settings and refs are not looked at, only its objects.
    await (0,promises_.mkdir)((0,external_node_path_.join)(claimed, 'objects', 'info'), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(claimed, 'objects', 'info', 'alternates'), `${objects}\n`);
    await quietGit(['--git-dir', claimed, 'update-ref', 'refs/heads/pin', commit], context);
    const fetch = [
        '-c',
        'protocol.file.allow=always',
        'fetch',
        '--quiet',
        '--depth=1',
        '--no-tags',
        '--',
        `file://${claimed}`,
        'refs/heads/pin',
    ];
    await quietGit(['--git-dir', proven, ...fetch], context);
    return proven;
}
/** Where a submodule keeps its objects: its `.git` is a folder, or a file that names one. */
async function objectsOf(folder) {
    const git = (0,external_node_path_.join)(folder, '.git');
    const found = await (0,promises_.lstat)(git).catch(() => undefined);
    if (found === undefined)
        throw new Error('its folder holds files, and no repository');
    if (found.isDirectory())
        return (0,external_node_path_.join)(git, 'objects');
    const [, named] = /^gitdir: (.+)\n?$/.exec(found.isFile() ? await (0,promises_.readFile)(git, 'utf8') : '') ?? [];
    if (named === undefined)
        throw new Error('its .git is none');
    return (0,external_node_path_.join)((0,external_node_path_.resolve)((0,external_node_path_.dirname)(git), named), 'objects');
}
/** @throws Error with what git said */
async function quietGit(args, context) {
    const ended = await (0,git_git/* runGit */.EO)(args, process.cwd(), context, { env: NEUTRAL });
    if (ended.exitCode !== 0)
        throw new Error(`its commit cannot be proven: ${(0,git_git/* gitErrorText */.g5)(ended)}`);
}
// The set-up has a home of its own, without settings; and what Git LFS would fetch is known by the pointer to it.
const NEUTRAL = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_LFS_SKIP_SMUDGE: '1' };

;// CONCATENATED MODULE: ./build/src/git/tree-state.js




/**
 * Compares a checkout with what it was, file by file, and its submodules with the commits that they must have. Nothing in its
 * `.git` has a part in that.
 *
 * @param scratch a folder of the gate's own, which is made anew
 */
async function readTreeState(tree, folder, scratch, context) {
    const modified = [
        ...(await changedTrackedFiles(tree, folder)),
        ...(await changedInSubmodules(tree, folder, scratch, context)),
    ];
    // Named, because git would look for another repository in the folders above. The name alone: looking for the object could
    // lead to a server, or to a program, that the settings of the checkout name.
    const args = ['--git-dir', (0,external_node_path_.join)(folder, '.git'), 'rev-parse', '--verify', 'HEAD'];
    const head = await (0,git_git/* runGit */.EO)(args, process.cwd(), context);
    return head.exitCode === 0 ? { commit: head.stdout.trim(), modified } : { modified };
}

// EXTERNAL MODULE: ./build/src/image/reference.js
var image_reference = __webpack_require__(6950);
// EXTERNAL MODULE: ./build/src/process/log-file.js
var log_file = __webpack_require__(7896);
// EXTERNAL MODULE: ./build/src/shared/failure-causes.js
var failure_causes = __webpack_require__(290);
;// CONCATENATED MODULE: ./build/src/trial/causes.js






const LOG_END = 256 * 1024;
/** A disk with room for less than this counts as full, also when only the candidate says that it is. */
const causes_ROOM = { bytes: 64 * 1024 * 1024, files: 256 };
/** The report, with the cause that the text of a failed test names. */
function withFailureCauses(report) {
    const cases = report.cases.map(test => {
        const cause = (0,src_evidence/* isFailure */.N6)(test) ? (0,failure_causes/* failureCauseInTest */.HI)(test.text) : undefined;
        return cause === undefined ? test : { ...test, cause };
    });
    return { ...report, cases };
}
/** A cause that the candidate's own log tells of is no excuse for it, unless it can be seen to hold. */
async function withoutOwnCauses(evidence, { evidence: folder, tmp }, diskFacts = promises_.statfs) {
    const { report, containers } = evidence;
    if (!report.cases.some(({ cause }) => cause !== undefined && failure_causes/* CAUSES_OF_CANDIDATE */.hk.has(cause)))
        return evidence;
    const logs = containers.flatMap(({ image, log }) => image === 'candidate' && log !== undefined ? [log] : []);
    const texts = await Promise.all(logs.map(log => (0,log_file/* readFileEnd */.Oe)((0,external_node_path_.join)(folder, log), LOG_END).catch(() => '')));
    const said = new Set(texts.flatMap(text => text.split(/[\r\n]+/)).map(line => (0,failure_causes/* failureCauseInTest */.HI)(line)));
    if (isFullDisk(await diskFacts(tmp)))
        said.delete('no-space');
    const cases = report.cases.map(({ cause, ...test }) => cause === undefined || (failure_causes/* CAUSES_OF_CANDIDATE */.hk.has(cause) && said.has(cause)) ? test : { ...test, cause });
    return { ...evidence, report: { ...report, cases } };
}
// A file system can have room for bytes, and for no more files. Some count no files: those say that they have none.
function isFullDisk({ bsize, bavail, files, ffree }) {
    return bavail * bsize < causes_ROOM.bytes || (files > 0 && ffree < causes_ROOM.files);
}
/**
 * A file that started no container of its image, and looked for another one of the repository: it does not read the
 * variable that selects the image. Whatever kept that one away, a network or a rate limit, is not why the file failed.
 */
async function explainUnusedImage(evidence, folder, asked) {
    const incidents = await failureCauseOfFile(evidence, folder);
    if (ownContainers(evidence).length > 0 || !(await namesAnother(evidence, folder, asked)))
        return { file: evidence, incidents };
    const cases = evidence.report.cases.map(({ cause, ...test }) => cause === undefined || failure_causes/* TRANSIENT_CAUSES */.s6.has(cause) ? test : { ...test, cause });
    return {
        file: { ...evidence, report: { ...evidence.report, cases } },
        incidents: incidents.filter(({ kind }) => !failure_causes/* TRANSIENT_CAUSES */.s6.has(kind)),
    };
}
// `docker run` names the image that it looks for; Docker's libraries show the query of the request.
async function namesAnother({ report, log }, folder, { repository, tag }) {
    const end = await (0,log_file/* readFileEnd */.Oe)((0,external_node_path_.join)(folder, log), LOG_END).catch(() => '');
    const texts = [end, ...report.cases.map(({ text }) => text)];
    const names = [`${repository}:`, `${repository}@`, encodeURIComponent(repository)];
    return (texts.some(text => names.some(name => text.includes(name))) && !texts.some(text => text.includes(tag)));
}
function ownContainers({ containers }) {
    return containers.filter(({ image }) => image === 'candidate' || image === 'control');
}
/** Why a file never came to the point of starting its image, when the end of its log names a cause. */
async function failureCauseOfFile(evidence, folder) {
    const { file, exitCode, log } = evidence;
    const own = ownContainers(evidence);
    // The engine itself has said why one could not be started.
    if (exitCode === 0 || own.some(({ started, startFailure }) => started || startFailure !== undefined))
        return [];
    // Once a container was created, only texts count that no image can bring about.
    const cause = own.length === 0 ? failure_causes/* classifyFailure */.XE : failure_causes/* failureCauseInTest */.HI;
    // A log that the tests took away, or put something else in place of, names nothing.
    const lines = (await (0,log_file/* readFileEnd */.Oe)((0,external_node_path_.join)(folder, log), LOG_END).catch(() => '')).split(/[\r\n]+/);
    const line = lines.findLast(one => cause(one) !== undefined);
    const kind = cause(line ?? '', exitCode);
    if (kind === undefined)
        return [];
    const said = line === undefined ? `ended with exit code ${exitCode}` : `said: ${(0,shared_text/* cutText */.IN)(line, 500)}`;
    return [{ kind, detail: `the test command ${said}`, file }];
}

// EXTERNAL MODULE: ./build/src/process/environment.js
var environment = __webpack_require__(1178);
// EXTERNAL MODULE: ./build/src/process/processes.js
var processes = __webpack_require__(4618);
// EXTERNAL MODULE: ./build/src/trial/witness/other-images.js
var other_images = __webpack_require__(1303);
;// CONCATENATED MODULE: ./build/src/trial/exclusive.js






/**
 * Checks that nothing is there which the consumer would use instead of the candidate: aws-sam-cli
 * attaches to a running container by its name, without a look at its image. What an earlier run of
 * the gate left behind is removed; what is someone else's is named.
 */
async function exclusiveIncidents(config, subject, engine) {
    const { containers, ports } = config.exclusive;
    const found = [];
    // One after the other, because a container of the name may have the port as well.
    for (const name of containers)
        found.push(await takenContainer(name, engine));
    for (const port of ports)
        found.push(await takenPort(port, engine));
    for (const container of await engine.runningContainers())
        found.push(await runningBeside(container, subject, engine));
    return found.filter(detail => detail !== undefined).map(detail => ({ kind: 'exclusive-taken', detail }));
}
async function takenContainer(name, engine) {
    const container = await engine.container(name);
    if (container === undefined || (await removeLeftover(container, engine)))
        return undefined;
    return `the container ${describeContainer(container)} exists: ${wayOut(container, 'remove it')}`;
}
async function takenPort(port, engine) {
    if (!(await (0,trial_ports/* portTaken */.f5)(port)))
        return undefined;
    const publishing = await engine.runningContainers(port);
    const strangers = [];
    for (const container of publishing)
        if (!(await removeLeftover(container, engine)))
            strangers.push(container);
    if (!(await (0,trial_ports/* portTaken */.f5)(port)))
        return undefined;
    const [stranger] = strangers;
    const owner = stranger === undefined
        ? ((await (0,trial_ports/* portOwner */.l)(port)) ?? 'a program that cannot be seen from here')
        : `the container ${describeContainer(stranger)}`;
    return `port ${port} is taken by ${owner}: ${wayOut(stranger, 'free it')}`;
}
/** A container of the candidate's repository that runs already: tests could use it without any event of the engine. */
async function runningBeside(listed, { repository, run, others }, engine) {
    // The list shows an ID once the name that was asked for is another image's; the container itself still knows the name.
    const container = (await engine.container(listed.id)) ?? listed;
    const { reference, imageId, labels } = container;
    const image = await engine.image(imageId);
    const names = [reference, ...(image?.tags ?? []), ...(image?.digests ?? [])];
    if (!names.some(name => (0,image_reference/* sameRepository */.RB)(name, repository)))
        return runningRelative(container, others, engine);
    if (labels[candidate_marks/* RUN_LABEL */.jQ] === run)
        return `the container ${describeContainer(container)} of the candidate was started before the tests: let them start it`;
    // The container of another run that is still under way has a name and a port that only the tests of that run know.
    if ((await isUnderWay(labels[candidate_marks/* RUN_LABEL */.jQ])) || (await removeLeftover(container, engine)))
        return undefined;
    return `the container ${describeContainer(container)} of the candidate's repository runs already: stop it`;
}
/** One whose image was made from another image of the repository, whatever it is called. */
async function runningRelative(container, others, engine) {
    const image = await (0,other_images/* lookAtImage */.g)(engine, container.imageId);
    const origin = image && others.originOf(image);
    if (origin === undefined)
        return undefined;
    return `the container ${describeContainer(container)}, whose image comes from ${origin}, runs already: stop it`;
}
/**
 * Removes what a run of the gate has left, if it has ended: another one may be under way on the same engine. A run
 * that is under way has processes with its mark, as far as they can be seen from here.
 */
async function removeLeftover(container, engine) {
    const run = container.labels[candidate_marks/* RUN_LABEL */.jQ];
    // A published image may carry the label too, but only candidates have a tag like this.
    if (run === undefined || !(0,candidate_marks/* isCandidateTag */.so)(container.reference) || (await isUnderWay(run)))
        return false;
    await engine.removeContainer(container.id);
    return true;
}
async function isUnderWay(run) {
    return run !== undefined && (await (0,processes/* markedProcesses */.KT)(`${environment/* RUN_MARK */.GT}=${run}`)).length > 0;
}
function wayOut(container, usual) {
    return container?.labels[candidate_marks/* RUN_LABEL */.jQ] === undefined ? usual : `${usual}, or wait for the end of the run`;
}
function describeContainer({ name, reference, id, labels }) {
    const run = labels[candidate_marks/* RUN_LABEL */.jQ];
    const whose = run === undefined ? '' : `, of the run ${run} of compat-gate`;
    return `${name} (${reference}, ${id.slice(0, 12)}${whose})`;
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./build/src/config/placeholders.js
var placeholders = __webpack_require__(5156);
// EXTERNAL MODULE: ./build/src/consumer/consumer-context.js
var consumer_context = __webpack_require__(2394);
// EXTERNAL MODULE: ./build/src/process/execute.js + 1 modules
var execute = __webpack_require__(2367);
// EXTERNAL MODULE: ./build/src/test-reports/read-report.js + 6 modules
var read_report = __webpack_require__(5493);
// EXTERNAL MODULE: ./build/src/test-reports/test-report-parser.js
var test_report_parser = __webpack_require__(7765);
;// CONCATENATED MODULE: ./build/src/test-reports/report-glob.js






/** Of what lies in the folders that a glob leads into. */
const MOST_ENTRIES = 100_000;
const ANY_FOLDERS = '**';
/**
 * A glob of reports below a folder that foreign processes have written into. It goes only where it leads, and never
 * through a link. Hidden files match like others; a folder `.git` is nobody's report.
 */
class ReportGlob {
    #segments;
    /** @param glob as `test.report.path` of the configuration, which has checked it */
    constructor(glob) {
        const names = glob.split('/');
        if (names.at(-1) === ANY_FOLDERS)
            names.push('*');
        this.#segments = names.map(name => (name === ANY_FOLDERS ? name : picomatch(name, { dot: true })));
    }
    /** Whether a path from the root has a name of the glob. */
    matches(path) {
        const end = path.split('/').reduce((at, name) => this.#after(at, name), this.#start());
        return this.#isEnd(end);
    }
    /** Never rejects for what lies there. */
    async find(root, mostEntries = MOST_ENTRIES) {
        const found = { files: [], folders: [] };
        try {
            (0,files/* refuseLinkedFolder */.Ci)(root);
            await this.#walk(root, found, mostEntries);
        }
        catch (error) {
            found.problem = `cannot be looked for: ${(0,errors/* messageOf */.bD)(error)}`;
        }
        found.files.sort();
        return found;
    }
    async #walk(root, found, mostEntries) {
        const folders = [{ path: '', at: this.#start() }];
        let left = mostEntries;
        for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
            const foundBefore = found.files.length;
            for await (const entry of await (0,promises_.opendir)((0,external_node_path_.join)(root, folder.path))) {
                left -= 1;
                if (left < 0)
                    throw new Error(`expected at most ${mostEntries} files and folders on the way, got more: name a folder that holds less`);
                const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`;
                const at = this.#after(folder.at, entry.name);
                if (!entry.isDirectory() && this.#isEnd(at))
                    found.files.push(path);
                else if (!this.#leadsOn(at) || entry.name === '.git')
                    continue;
                else if (entry.isDirectory())
                    folders.push({ path, at });
                else if (entry.isSymbolicLink() && (await isFolder((0,external_node_path_.join)(root, path))))
                    throw new Error(`${(0,test_report_parser/* cleanName */.$t)(path)} is a link to a folder, and links are not followed: name the folder itself`);
            }
            if (found.files.length > foundBefore || this.#names(folder.at))
                found.folders.push(folder.path);
        }
    }
    /** Whether a folder is one that the glob leads to by a name, and may hold a file of the glob: `**` leads everywhere. */
    #names(at) {
        const last = this.#segments.length - 1;
        return at.has(last) && !this.#start().has(last);
    }
    #start() {
        return this.#closed([0]);
    }
    /** Where the rest of a path may begin after a name; empty where no file of the glob is below it. */
    #after(at, name) {
        const next = [...at].flatMap(position => {
            const segment = this.#segments[position];
            if (segment === ANY_FOLDERS)
                return [position];
            return segment?.(name) ? [position + 1] : [];
        });
        return this.#closed(next);
    }
    // `**` stands for no folder too.
    #closed(positions) {
        const closed = new Set();
        for (let position of positions) {
            closed.add(position);
            while (this.#segments[position] === ANY_FOLDERS)
                closed.add(++position);
        }
        return closed;
    }
    #isEnd(at) {
        return at.has(this.#segments.length);
    }
    /** Whether a file of the glob may be below. */
    #leadsOn(at) {
        return [...at].some(position => position < this.#segments.length);
    }
}
function isFolder(path) {
    return (0,promises_.stat)(path).then(found => found.isDirectory(), () => false);
}

;// CONCATENATED MODULE: ./build/src/test-reports/report-source.js







/** Of the files that a run of a test command may leave. */
const MOST_FILES = 2_000;
/** A file at a path that the command is told, in a folder of its own. */
class SingleReport {
    #format;
    #path;
    constructor(format, path) {
        this.#format = format;
        this.#path = path;
    }
    async clear() {
        const folder = (0,external_node_path_.dirname)(this.#path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(folder), { recursive: true });
        (0,files/* refuseLinkedFolder */.Ci)((0,external_node_path_.dirname)(folder));
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        await (0,promises_.mkdir)(folder);
    }
    read(times) {
        return (0,read_report/* readReport */.tL)(this.#format, this.#path, times);
    }
    files() {
        return [{ path: this.#path }];
    }
}
/**
 * The files of a glob in the consumer's checkout, where its tools write them. A file of the consumer's repository is no
 * report, and is neither removed nor read.
 */
class ReportFiles {
    #options;
    #glob;
    #pinned;
    /** Why what will lie there cannot be told from what lay there before. */
    #notCleared;
    #files = [];
    constructor(options) {
        this.#options = options;
        this.#glob = new ReportGlob(options.glob);
        this.#pinned = new Set(options.pinned.filter(path => this.#glob.matches(path)));
    }
    async clear() {
        this.#files = [];
        const { files, problem } = await this.#glob.find(this.#options.checkout);
        this.#notCleared = problem;
        for (const name of files.filter(name => !this.#pinned.has(name))) {
            try {
                await (0,promises_.unlink)((0,external_node_path_.join)(this.#options.checkout, name));
            }
            catch (error) {
                this.#notCleared = `what lay there before cannot be removed: ${(0,errors/* messageOf */.bD)(error)}`;
            }
        }
    }
    async read(times) {
        const { checkout, format, glob } = this.#options;
        if (this.#notCleared !== undefined)
            return this.#malformed(this.#notCleared);
        const { files, folders, problem } = await this.#glob.find(checkout);
        if (problem !== undefined)
            return this.#malformed(problem);
        const removed = await this.#changedLater(folders, times);
        if (removed !== undefined)
            return removed;
        if (files.length > MOST_FILES)
            return this.#malformed(`expected at most ${MOST_FILES} files, got ${files.length}: divide test.files`);
        const own = files.find(name => this.#pinned.has(name));
        if (own !== undefined)
            return this.#malformed(`${own} is a file of the consumer's repository: name only what the tests write`);
        if (files.length === 0)
            return (0,read_report/* reportWithout */.Vq)('missing', `no file at ${glob} in the checkout`);
        this.#files = files.map(name => ({ name, path: (0,external_node_path_.join)(checkout, name) }));
        return (0,read_report/* readReports */.oh)(format, this.#files, times);
    }
    files() {
        return this.#files;
    }
    /** A file that was removed leaves its mark on the folder alone. */
    async #changedLater(folders, times) {
        for (const name of folders) {
            const changed = (0,read_report/* changedLater */.Zx)(await (0,promises_.lstat)((0,external_node_path_.join)(this.#options.checkout, name)), times);
            if (changed === undefined)
                continue;
            const folder = name === '' ? 'the checkout' : (0,test_report_parser/* cleanName */.$t)(name);
            return (0,read_report/* reportWithout */.Vq)('missing', `${folder}: a file came or went ${changed} ms after the command had ended`);
        }
        return undefined;
    }
    #malformed(problem) {
        return (0,read_report/* reportWithout */.Vq)('malformed', `${this.#options.glob}: ${problem}`);
    }
}

;// CONCATENATED MODULE: ./build/src/trial/test-file.js
var test_file_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var test_file_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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












/**
 * Runs one test file in a process of its own, with nothing at the place of its report before,
 * and reads the report only when every process of the trial is dead.
 *
 * @throws IncidentError when the command cannot be started, or the run was cancelled
 */
async function runTestFile(config, index, context) {
    const file = config.test.files[index];
    const stem = (0,consumer_context/* fileStem */.E8)(index + 1, file);
    const report = (0,external_node_path_.join)(context.workspace.reports, stem, 'report.xml');
    const source = reportSource(config, report, context);
    await source.clear();
    const command = testCommand(config, file, report, context);
    const startedAt = context.sinceStart();
    const startedOn = Date.now();
    const log = (0,external_node_path_.join)('logs', `${stem}.log`);
    const ended = await (0,execute/* runCommand */.d1)(command, {
        signal: context.signal,
        timeoutMs: config.test.timeoutMs,
        log: (0,external_node_path_.join)(context.workspace.evidence, log),
        onOutput: context.onOutput,
    });
    const left = await (0,processes/* killMarked */.fR)(`${environment/* TRIAL_MARK */.dU}=${context.trial}`);
    throwIfFailed(command, ended, left);
    const evidence = withFailureCauses(await source.read({ startedAt: startedOn, endedAt: ended.endedAt }));
    // Only what was read as a regular file is copied: anything else could point elsewhere.
    if (evidence.state === 'ok')
        await keepReports(source, context.workspace.evidence, stem);
    return {
        file,
        command: [command.program, ...command.args],
        startedAt,
        ...endFacts(ended),
        report: evidence,
        log,
    };
}
/** The test command as a value, with every placeholder filled in. */
function testCommand(config, file, report, context) {
    const perFile = { file, report };
    const values = { ...(0,consumer_context/* placeholderValues */.m_)(context), ...perFile };
    const [program = '', ...args] = config.test.command.map(text => (0,placeholders/* fillPlaceholders */.Ct)(text, values));
    return {
        program,
        args,
        cwd: context.workspace.checkout,
        env: (0,consumer_context/* consumerEnvironment */.kW)(config, context, perFile),
    };
}
/** @param report the value of `{report}` */
function reportSource({ test }, report, { workspace, pinned }) {
    const { format, path: glob } = test.report;
    if (glob === undefined)
        return new SingleReport(format, report);
    return new ReportFiles({ format, glob, checkout: workspace.checkout, pinned });
}
function throwIfFailed(command, ended, left) {
    if (ended.cancelled)
        throw new errors/* IncidentError */.x1('cancelled', 'cancelled while the tests were running');
    if (ended.startError) {
        const { code, message } = ended.startError;
        const why = code === 'ENOENT' ? 'there is no such program' : message;
        throw new errors/* IncidentError */.x1('command-not-found', `test.command: cannot start '${command.program}': ${why}`);
    }
    if (ended.logError) {
        const { message } = ended.logError;
        throw new errors/* IncidentError */.x1((0,errors/* writeFailureKind */.Ex)(ended.logError), `the log of the tests cannot be written: ${message}`);
    }
    if (left.length > 0)
        throw new errors/* IncidentError */.x1('internal-error', `processes ${left.join(', ')} of the trial cannot be ended`);
}
function endFacts(ended) {
    const { exitCode, endedBy, timedOut, durationMs } = ended;
    return {
        durationMs: Math.round(durationMs),
        timedOut,
        ...(exitCode !== undefined && { exitCode }),
        ...(endedBy !== undefined && { signal: endedBy }),
    };
}
async function keepReports(source, evidence, stem) {
    (0,files/* refuseLinkedFolder */.Ci)(evidence);
    await (0,promises_.mkdir)((0,external_node_path_.join)(evidence, 'reports'), { recursive: true });
    for (const [index, { path, name }] of source.files().entries()) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const copy = name === undefined ? stem : `${stem}-${(0,consumer_context/* fileStem */.E8)(index + 1, name.replace(/\.xml$/, ''))}`;
            const file = test_file_addDisposableResource(env_1, await (0,files/* openRegular */.lf)(path), true);
            await (0,external_node_stream_promises_.pipeline)(file.createReadStream(), (0,files/* freshStream */.LC)((0,external_node_path_.join)(evidence, 'reports', `${copy}.xml`)));
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = test_file_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
}

// EXTERNAL MODULE: ./build/src/trial/witness/event-barrier.js
var event_barrier = __webpack_require__(1228);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./build/src/trial/witness/container-log.js



/** Follows one container's output into a file of bounded size. The file stays empty when the container is gone already. */
class ContainerLog {
    #abort = new AbortController();
    #stopped;
    /** Settles when the output has ended, broke, or was stopped; holds an error of the file system only. */
    ended;
    constructor(engine, id, path, limit, before) {
        this.#stopped = new Promise(resolve => {
            this.#abort.signal.addEventListener('abort', () => resolve(external_node_stream_.Readable.from([])));
        });
        this.ended = before.then(() => this.#follow(() => engine.logs(id), path, limit));
    }
    stop() {
        this.#abort.abort();
    }
    async #follow(open, path, limit) {
        const file = (0,files/* freshStream */.LC)(path);
        // A stop reaches the file as well, and on Node.js 24 before the copy ends.
        const failure = new Promise(resolve => {
            file.on('error', error => error.name === 'AbortError' || resolve(error));
        });
        return Promise.race([failure, this.#copy(open(), new Limit(limit), file)]);
    }
    /** Some engines hold the answer back until the container says something, so the opening can be stopped too. */
    async #copy(opening, limit, file) {
        const { signal } = this.#abort;
        const opened = opening.catch(() => external_node_stream_.Readable.from([]));
        opened.then(stream => signal.aborted && stream.destroy());
        await (0,external_node_stream_promises_.pipeline)(await Promise.race([opened, this.#stopped]), limit, file, { signal }).catch(() => { });
        return undefined;
    }
}
/** Lets a number of bytes pass, then says that it was cut; the rest is read and thrown away. */
class Limit extends external_node_stream_.Transform {
    #limit;
    #left;
    constructor(limit) {
        super();
        this.#limit = limit;
        this.#left = limit;
    }
    _transform(chunk, _encoding, done) {
        if (this.#left > 0)
            this.push(chunk.subarray(0, this.#left));
        if (this.#left >= 0 && chunk.length > this.#left) {
            this.push(`\n[compat-gate: cut after ${this.#limit} bytes]\n`);
            this.#left = -1;
        }
        if (this.#left >= 0)
            this.#left -= chunk.length;
        done();
    }
}

// EXTERNAL MODULE: ./build/src/image/lineage.js
var lineage = __webpack_require__(4166);
;// CONCATENATED MODULE: ./build/src/trial/witness/subject.js


/** True when something that was asked for by this reference belongs to a shard beside this one. */
function isSiblings({ siblings = [] }, reference) {
    return reference !== '' && siblings.some(sibling => (0,image_reference/* sameReference */.kP)(reference, sibling));
}
/** True when the reference names the subject's repository, or the subject itself by its ID. */
function namesRepository(subject, reference) {
    if (reference === '')
        return false;
    return (0,image_reference/* sameRepository */.RB)(reference, subject.repository) || (0,image_reference/* namesId */.w)(reference, subject.engineId);
}
function namesSubject(subject, reference) {
    return reference !== '' && (0,image_reference/* sameReference */.kP)(reference, subject.reference);
}
/** Whether the candidate's tag has named the candidate without a break since the witness began, by the events alone. */
class CandidateTag {
    #subject;
    #moved = Infinity;
    constructor(subject) {
        this.#subject = subject;
    }
    get held() {
        return this.#moved === Infinity;
    }
    /**
     * Whether it was moved at that time or before: Podman tells of images later than of containers, so what came first is
     * known only when a barrier has been reached.
     */
    movedBy(time) {
        return this.#moved <= time;
    }
    take(event) {
        if (this.#mayMove(event))
            this.#moved = Math.min(this.#moved, event.time);
    }
    #mayMove({ action, id, reference }) {
        const isSubject = id === this.#subject.engineId;
        if (action === 'tag')
            return namesSubject(this.#subject, reference) && !isSubject;
        if (action === 'pull')
            return namesRepository(this.#subject, reference);
        if (action === 'untag' || action === 'delete')
            return isSubject || namesSubject(this.#subject, reference);
        // A load may move tags, and its event names none; on Podman a build is the same.
        return action === 'load' || action === 'build';
    }
}
/** The pulls, tags, untags, loads, imports and deletions that touched the candidate's repository. */
class ImageLog {
    #engine;
    #subject;
    #found = [];
    constructor(engine, subject) {
        this.#engine = engine;
        this.#subject = subject;
    }
    take(event, file) {
        const action = src_evidence/* ImageEvent */.mj.shape.action.safeParse(event.action);
        if (action.success)
            this.#found.push(this.#look({ ...event, action: action.data }, file));
    }
    /** In the engine's order. */
    async all() {
        return (await Promise.all(this.#found)).filter(event => event !== undefined);
    }
    async #look(event, file) {
        const { action, id } = event;
        const image = action === 'pull' || isNameless(event) ? await this.#image(event) : undefined;
        const names = isNameless(event) ? (image?.tags ?? []) : [event.reference];
        const reference = this.#ours(names) ?? (isNameless(event) && id === this.#subject.engineId ? id : undefined);
        if (reference === undefined)
            return undefined;
        return { action, reference, imageId: image?.id ?? id, ...(file !== undefined && { file }) };
    }
    /** The candidate's own reference in the configuration's spelling, or a name beside it. */
    #ours(names) {
        if (names.some(name => namesSubject(this.#subject, name)))
            return this.#subject.reference;
        return names.find(name => namesRepository(this.#subject, name));
    }
    /** What a load brought, or a pull. An image, or an engine, that is gone meanwhile tells nothing. */
    async #image({ action, id, reference }) {
        if (action === 'untag' || action === 'delete' || id === '')
            return undefined;
        return this.#engine.image(reference).catch(() => undefined);
    }
}
/** The classic store tells of loads, untags and deletions by the ID alone. */
function isNameless({ id, reference, action }) {
    return action !== 'pull' && (reference === '' || reference === id);
}

;// CONCATENATED MODULE: ./build/src/trial/witness/observed-container.js





/**
 * Signals that ask a process to end, and the exit codes that then belong to them: HUP, USR1 and their like are a way to talk
 * to one. SIGINT and SIGTERM are handled in every way. Nothing can handle SIGKILL, so another code than 137 means that it had
 * ended before. After SIGQUIT many go on: the JVM prints its threads, Go prints them and ends with 2.
 */
const ENDING_SIGNALS = {
    2: () => true,
    3: exitCode => [0, 2, 131].includes(exitCode),
    9: exitCode => exitCode === 137,
    15: () => true,
};
const observed_container_MESSAGE_LIMIT = 2_000;
/** One container that the witness saw, from its first event on. */
class ObservedContainer {
    id;
    #name;
    #reference;
    #first;
    #subject;
    #tag;
    #tagHeld;
    #image = 'unknown';
    #imageId;
    #sameRepository;
    #runs = [];
    #startFailure;
    #isBuildStep = false;
    /** It was gone before it could be inspected. */
    #isKnownByEvent = false;
    #runImage;
    #origin;
    #mountOverProgram;
    #gotFiles = false;
    destroyed = false;
    constructor(first, subject, tag) {
        this.id = first.id;
        this.#name = first.name;
        this.#reference = first.reference;
        this.#first = first;
        this.#subject = subject;
        this.#tag = tag;
        this.#tagHeld = tag.held;
        this.#sameRepository = namesRepository(subject, first.reference);
    }
    /** False when it was there before the witness came, and was only started. */
    get wasCreated() {
        return this.#first.action === 'create';
    }
    get isOfSubject() {
        return this.#sameRepository || this.#image === this.#subject.arm;
    }
    /**
     * A step of a build: nobody's container, whatever image the build begins with. One that only sets something is never
     * started, and gone at once.
     */
    get isBuildStep() {
        const isGone = this.#isKnownByEvent && this.destroyed && this.#runs.length === 0;
        return this.#isBuildStep || (isGone && src_evidence/* DIGEST */.Dh.test(this.#reference));
    }
    /** A label of this name takes the place of the engine's own attribute in every event. Its first event has none of them. */
    get maskedAttribute() {
        return ['exitCode', 'containerExitCode', 'signal'].find(name => name in this.#first.attributes);
    }
    /** Reads the identity of the image from the container, or from its first event when it is gone already. */
    async identify(engine) {
        const container = await engine.container(this.id).catch(() => undefined);
        const { arm } = this.#subject;
        this.#isKnownByEvent = container === undefined;
        if (container === undefined)
            this.#image = this.#isSubjectByEvent() ? arm : 'unknown';
        else
            await this.#identified(container, engine);
        if (this.#image !== arm)
            this.#runImage = await (0,other_images/* lookAtImage */.g)(engine, this.#imageId ?? this.#reference);
        if (this.#image === arm && (await this.#mayBeSiblings(engine)))
            this.#image = 'unknown';
    }
    /** What was done to it, or to its image, that hides what it ran; a sentence each. */
    get notes() {
        const { arm } = this.#subject;
        const which = `the container ${this.#name} (${this.#reference})`;
        if (this.isBuildStep)
            return [];
        if (this.#image === arm) {
            const over = this.#mountOverProgram;
            return [
                ...(this.#gotFiles ? [`files were copied into ${which}: its program need not be the ${arm}'s`] : []),
                ...(over === undefined ? [] : [`${which} has ${over} mounted over the ${arm}'s own files`]),
            ];
        }
        const isUnclear = this.#runImage !== undefined && (0,lineage/* hasNoOrigin */.y)(this.#runImage.lineage);
        return isUnclear ? [`nothing says what the image of ${which} was made from`] : [];
    }
    /** Looks for where its image is from, among images that may have come after it. */
    compare(others) {
        this.#origin ??= this.#runImage && others.originOf(this.#runImage);
    }
    /** Asks why it was never started, as long as the engine has it. */
    async lookAgain(engine) {
        if (this.#runs.length > 0 || this.destroyed || !this.isOfSubject)
            return;
        const failure = (await engine.container(this.id).catch(() => undefined))?.startFailure;
        if (failure === undefined)
            return;
        const message = failure.message.slice(0, observed_container_MESSAGE_LIMIT);
        const cause = (0,failure_causes/* classifyFailure */.XE)(message);
        this.#startFailure = { ...failure, message, ...(cause !== undefined && { cause }) };
    }
    /** Podman tells of a lack of memory by no event, but the container says so: to be called when it has ended. */
    async lookForMemory(engine) {
        const run = this.#runs.at(-1);
        if (run?.mayLackMemory !== true)
            return;
        if ((await engine.container(this.id).catch(() => undefined))?.oomKilled !== true)
            return;
        run.outOfMemory = true;
        run.stopped = false;
    }
    take({ action, attributes }) {
        const run = this.#runs.at(-1);
        if (action === 'start')
            this.#runs.push({ signals: new Set(), stopped: false });
        if (action === 'destroy')
            this.destroyed = true;
        // `docker cp` into it.
        if (action === 'extract-to-dir')
            this.#gotFiles = true;
        if (run === undefined)
            return;
        if (action === 'oom')
            run.outOfMemory = true;
        if (action === 'kill')
            run.signals.add(attributes['signal'] ?? '9');
        // Whoever stops one that has ended by itself sends it no signal any more.
        if (action === 'stop')
            run.stopped = run.exitCode === undefined || run.signals.size > 0;
        if (action === 'die') {
            Object.assign(run, exitCode(attributes['exitCode'] ?? attributes['containerExitCode']));
            run.mayLackMemory = isPodman(attributes) && run.exitCode === 137;
            run.stopped ||= isPodman(attributes) && (run.exitCode === 137 || run.exitCode === 143);
        }
    }
    get isRunning() {
        const run = this.#runs.at(-1);
        return run !== undefined && run.exitCode === undefined && !this.destroyed;
    }
    evidence(log) {
        const run = this.#runs.find(isCrash) ?? this.#runs.at(-1);
        return {
            id: this.id,
            name: this.#name,
            reference: this.#reference,
            ...(this.#imageId !== undefined && { imageId: this.#imageId }),
            image: this.#isKnownByEvent && this.#tag.movedBy(this.#first.time) ? 'unknown' : this.#image,
            sameRepository: this.#sameRepository,
            ...(this.#origin !== undefined && { origin: this.#origin }),
            started: run !== undefined,
            ...(run === undefined && this.#startFailure && { startFailure: this.#startFailure }),
            ...(run?.exitCode !== undefined && { exitCode: run.exitCode }),
            oomKilled: this.#runs.some(isKilledForMemory),
            stoppedByRequest: run !== undefined && wasAsked(run),
            ...(log !== undefined && { log }),
        };
    }
    async #identified(container, engine) {
        this.#isBuildStep = container.isBuildStep ?? false;
        this.#mountOverProgram = container.mountOverProgram;
        this.#imageId = container.imageId;
        this.#image = container.imageId === this.#subject.engineId ? this.#subject.arm : 'other';
        if (this.#sameRepository)
            return;
        // It may have been asked for by its ID, or by a second name.
        const image = await engine.image(container.imageId).catch(() => undefined);
        const names = [...(image?.tags ?? []), ...(image?.digests ?? [])];
        this.#sameRepository = names.some(name => namesRepository(this.#subject, name));
    }
    /** Beside other shards only its name tells whose a container is; one that was asked for by another name proves nothing. */
    async #mayBeSiblings(engine) {
        const { siblings = [] } = this.#subject;
        if (siblings.length === 0)
            return false;
        return !namesSubject(this.#subject, this.#reference) || (await this.#mayBeAskedForById(engine));
    }
    /** Where an ID was asked for, Podman tells the newest name of the image, which it lists first. The attribute is Podman's. */
    async #mayBeAskedForById(engine) {
        if (!('podId' in this.#first.attributes))
            return false;
        const image = await engine.image(this.#subject.engineId).catch(() => undefined);
        const newest = image?.tags[0];
        return newest === undefined || namesSubject(this.#subject, newest);
    }
    /**
     * Without an inspection: its name was asked for, which has named the candidate all the time, and the label is there. An
     * image derived from the candidate has the label too, so the label alone is no proof; nor is the ID, by which the step of
     * a build asks for it.
     */
    #isSubjectByEvent() {
        const { label } = this.#subject;
        const labelled = this.#first.attributes[label.key] === label.value;
        return labelled && this.#tagHeld && namesSubject(this.#subject, this.#reference);
    }
}
/**
 * Podman tells neither of removals by force nor of stops that had to kill (seen with 4.3 and 5.4): an end by SIGTERM or
 * SIGKILL is all there is, so there it counts as asked for. This attribute is Podman's alone.
 */
function isPodman(attributes) {
    return 'containerExitCode' in attributes;
}
function isKilledForMemory(run) {
    return run.outOfMemory === true && isCrash(run);
}
/** A container that crashed and was started again stays one that crashed. */
function isCrash(run) {
    return run.exitCode !== undefined && run.exitCode !== 0 && !wasAsked(run);
}
/** Before it has ended, any signal that can end it counts. */
function wasAsked({ exitCode, signals, stopped }) {
    return stopped || [...signals].some(one => ENDING_SIGNALS[one]?.(exitCode ?? 137) ?? false);
}
function exitCode(text) {
    return text !== undefined && /^-?\d{1,10}$/.test(text) ? { exitCode: Number(text) } : {};
}

;// CONCATENATED MODULE: ./build/src/trial/witness/observed-containers.js



/** The containers that were created or started while the witness watched, in the engine's order. */
class ObservedContainers {
    #entries = new Map();
    #engine;
    #subject;
    #tag;
    #others;
    #logs;
    constructor(engine, subject, { tag, others }, logs) {
        this.#engine = engine;
        this.#subject = subject;
        this.#tag = tag;
        this.#others = others;
        this.#logs = logs;
    }
    take(event, file) {
        const begins = event.action === 'create' || event.action === 'start';
        const entry = this.#entries.get(event.id) ?? (begins ? this.#enter(event) : undefined);
        if (entry === undefined)
            return;
        if (begins)
            entry.files.add(file);
        entry.container.take(event);
        if (event.action === 'start')
            this.#follow(entry);
        if (event.action === 'die') {
            const looked = entry.container.lookForMemory(this.#engine);
            entry.identified = entry.identified.then(() => looked);
        }
    }
    /** Asks about those that were never started why they were not. */
    async lookAgain() {
        await this.identified();
        await Promise.all([...this.#entries.values()].map(({ container }) => container.lookAgain(this.#engine)));
    }
    /** Resolves when every container seen so far has been looked at. */
    async identified() {
        await Promise.all([...this.#entries.values()].map(entry => entry.identified));
        await this.#others.settled();
        for (const { container } of this.#entries.values())
            container.compare(this.#others);
    }
    during(file) {
        const entries = [...this.#entries.values()].filter(entry => entry.files.has(file) && !entry.container.isBuildStep);
        return entries.map(({ container, log }) => container.evidence(log && this.#logName(container.id)));
    }
    /** The containers that were created and not seen to be destroyed. */
    get left() {
        return [...this.#entries.values()]
            .filter(({ container }) => container.wasCreated && !container.destroyed)
            .map(({ container }) => container.id);
    }
    /** What keeps the events of these containers from being believed. */
    get doubts() {
        return [...this.#entries.values()].flatMap(({ container }) => {
            const label = container.isOfSubject && !container.isBuildStep ? container.maskedAttribute : undefined;
            if (label === undefined)
                return [];
            return [
                `container ${container.id.slice(0, 12)} has a label "${label}", which hides how it ended; rename the label`,
            ];
        });
    }
    /** What a reader should know, and no rule can judge; each sentence once. */
    get notes() {
        return [...new Set([...this.#entries.values()].flatMap(({ container }) => container.notes))];
    }
    /** Ends the logs; those of ended containers may finish first. Resolves with the errors of the file system. */
    async closeLogs(deadline) {
        const followed = [...this.#entries.values()].flatMap(({ container, log }) => log ? [{ container, log }] : []);
        const finishing = followed.filter(({ container }) => !container.isRunning).map(({ log }) => log.ended);
        await Promise.race([Promise.all(finishing), deadline]);
        for (const { log } of followed)
            log.stop();
        return (await Promise.all(followed.map(({ log }) => log.ended))).filter(error => error !== undefined);
    }
    #enter(event) {
        const container = new ObservedContainer(event, this.#subject, this.#tag);
        const entry = {
            container,
            files: new Set(),
            identified: container.identify(this.#engine),
        };
        this.#entries.set(event.id, entry);
        return entry;
    }
    /** Opens the log at once when the name is the candidate's, because a short-lived container is soon gone. */
    #follow(entry) {
        const { container } = entry;
        if (container.isOfSubject)
            this.#open(entry);
        else
            entry.identified = entry.identified.then(() => (container.isOfSubject ? this.#open(entry) : undefined));
    }
    /** A second start writes the file again: the engine tells the output from the beginning. */
    #open(entry) {
        const path = (0,external_node_path_.join)(this.#logs.dir, this.#fileName(entry.container.id));
        const before = entry.log?.ended ?? Promise.resolve();
        entry.log = new ContainerLog(this.#engine, entry.container.id, path, this.#logs.limit, before);
    }
    #logName(id) {
        return `${(0,external_node_path_.basename)(this.#logs.dir)}/${this.#fileName(id)}`;
    }
    #fileName(id) {
        return `${this.#logs.prefix}container-${id.replace(/\W/g, '').slice(0, 12)}.log`;
    }
}

;// CONCATENATED MODULE: ./build/src/trial/witness/witness.js
var witness_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var witness_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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






const LOG_LIMIT = 10 * 1024 * 1024;
const LOG_TIMEOUT_MS = 2000;
const usualSleep = (ms, signal) => (0,external_node_timers_promises_.setTimeout)(ms, undefined, { signal });
/**
 * The recorder of what the engine did during a trial: every container with the identity of its image, and everything
 * that happened to the candidate's name. It reads events from before the trial to after it, so a container cannot come
 * and go unseen. A container counts for the file in which it was created, and for every later file that starts it again.
 */
class Witness {
    #events;
    #sleep;
    #barrier;
    #subject;
    #tag;
    #images;
    #others;
    #containers;
    #listening;
    #incidents = [];
    #doubts = new Set();
    #file;
    #stopped;
    constructor(engine, events, options) {
        const { subject, others, logsDir: dir, logPrefix: prefix = '', logLimit: limit = LOG_LIMIT } = options;
        this.#events = events;
        this.#sleep = options.sleep ?? usualSleep;
        this.#barrier = new event_barrier/* EventBarrier */.C(engine, this.#sleep, subject.label.value);
        this.#subject = subject;
        this.#tag = new CandidateTag(subject);
        this.#images = new ImageLog(engine, subject);
        this.#others = others;
        const known = { tag: this.#tag, others };
        this.#containers = new ObservedContainers(engine, subject, known, { dir, prefix, limit });
        this.#listening = this.#listen();
    }
    /** Rejects when the engine gives no event stream; a stream that proves to be dead makes the testimony incomplete. */
    static async start(engine, options) {
        await (0,promises_.mkdir)(options.logsDir, { recursive: true });
        // What the gate itself did to its images a moment ago must not look like something that happened in the trial.
        if (engine.tellsImagesLate)
            await Witness.#letImagesBeTold(engine, options);
        const witness = new Witness(engine, await engine.watch(), options);
        await witness.#reachBarrier();
        return witness;
    }
    /** Resolves when the events of images up to now have been told; a stream that breaks is for the next one to tell. */
    static async #letImagesBeTold(engine, { subject, sleep: pause = usualSleep }) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const events = witness_addDisposableResource(env_1, await engine.watch(), true);
            const barrier = new event_barrier/* EventBarrier */.C(engine, pause, subject.label.value);
            const told = (async () => {
                for await (const event of events)
                    barrier.take(event);
            })().catch(() => { });
            await barrier.reach(told);
            await barrier.close();
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = witness_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    /** Containers belong to this file from now on, also those whose events have not arrived yet. */
    enterFile(file) {
        this.#file = file;
    }
    /** To be called before the containers of the file are removed: what could not be started is asked why. */
    async lookAgain() {
        await this.#reachBarrier();
        await this.#containers.lookAgain();
    }
    /** The containers of the file, once everything that happened in it has been read. */
    async leaveFile() {
        const file = this.#file;
        await this.#reachBarrier();
        this.#file = undefined;
        await this.#containers.identified();
        return file === undefined ? [] : this.#containers.during(file);
    }
    /** Ends the watch. Every call gives the same testimony; never rejects for what the engine does. */
    stop() {
        this.#stopped ??= this.#stop();
        return this.#stopped;
    }
    async [Symbol.asyncDispose]() {
        await this.stop();
    }
    async #stop() {
        await this.#reachBarrier();
        await this.#barrier.close();
        await this.#events[Symbol.asyncDispose]();
        await this.#listening;
        await this.#containers.identified();
        await this.#closeLogs();
        const doubts = [...this.#doubts, ...this.#containers.doubts];
        return {
            containers: this.#containers.during(undefined),
            imageEvents: await this.#images.all(),
            complete: doubts.length === 0,
            detail: doubts.join('; '),
            notes: this.#containers.notes,
            incidents: this.#incidents,
            createdIds: this.#containers.left,
        };
    }
    async #listen() {
        try {
            for await (const event of this.#events)
                this.#take(event);
        }
        catch (error) {
            this.#doubt(error);
        }
    }
    #take(event) {
        const isOwn = this.#barrier.take(event);
        this.#reachDueBarrier();
        if (isOwn || isSiblings(this.#subject, event.reference))
            return;
        if (event.type === 'container') {
            this.#containers.take(event, this.#file);
        }
        else {
            this.#tag.take(event);
            this.#others.take(event);
            this.#images.take(event, this.#file);
        }
    }
    async #reachBarrier() {
        const failure = await this.#barrier.reach(this.#listening);
        if (failure !== undefined)
            this.#doubt(failure);
        this.#reachDueBarrier();
    }
    #reachDueBarrier() {
        if (this.#barrier.isDue && this.#stopped === undefined)
            void this.#reachBarrier();
    }
    /** Only the first incident is kept: the others follow from it. */
    #doubt(error) {
        this.#doubts.add((0,errors/* messageOf */.bD)(error));
        if (error instanceof errors/* IncidentError */.x1 && this.#incidents.length === 0)
            this.#report(error.kind, error.message);
    }
    async #closeLogs() {
        const done = new AbortController();
        const deadline = this.#sleep(LOG_TIMEOUT_MS, done.signal).catch(() => { });
        for (const error of await this.#containers.closeLogs(deadline)) {
            this.#report((0,errors/* writeFailureKind */.Ex)(error), `a container's log could not be written: ${error.message}`);
        }
        done.abort();
    }
    #report(kind, detail) {
        this.#incidents.push({ kind, detail, ...(this.#file !== undefined && { file: this.#file }) });
    }
}

;// CONCATENATED MODULE: ./build/src/trial/trial.js
var trial_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var trial_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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














/** The evidence of a consumer to which nothing has happened yet. */
function blankEvidence(config, run, trial, arm = 'candidate') {
    const { name, repository, ref } = config;
    return {
        schema: src_evidence/* EVIDENCE_SCHEMA */.m$,
        run,
        trial,
        arm,
        consumer: { name, repository, ref, modified: [] },
        witness: { complete: false, detail: 'the trial was not started' },
        files: [],
        imageEvents: [],
        incidents: [],
        asked: [],
    };
}
/**
 * One run of a consumer's tests on one image. It never rejects for what happens in the trial:
 * that becomes evidence. Afterwards no process and no container of the trial is left.
 */
async function runTrial(config, pin, image, context) {
    const { name, version, apiVersion } = context.facts;
    const evidence = {
        ...blankEvidence(config, context.run, context.trial, image.arm),
        engine: { name, version, apiVersion },
    };
    evidence.consumer.pin = pin.commit;
    let shards = [];
    try {
        const { others } = context;
        await others.look();
        const exclusive = { repository: image.repository, run: context.run, others };
        evidence.incidents.push(...(await exclusiveIncidents(config, exclusive, context.engine)));
        if (evidence.incidents.length === 0) {
            const pinned = filesToTellApart(config, pin.tree);
            // Also before the tests: a change that they take back at their end is one all the same.
            const { modified } = await treeState(pin, context);
            evidence.consumer.modified = modified;
            shards = await makeShards(config, image, context, context.engine);
            const whole = { ...context, pinned };
            // Waits for every shard, also when one rejects: otherwise the others would go on with nobody to end them.
            const ends = await Promise.allSettled(shards.map(shard => runShard(config, shard, evidence, whole)));
            await recordTestimonies(testimoniesOf(ends), image, shards, evidence, context);
        }
    }
    catch (error) {
        evidence.incidents.push(incidentOf(error));
    }
    try {
        await checkAfterTrial(config, pin, image, shards, evidence, context);
    }
    catch (error) {
        evidence.incidents.push(incidentOf(error));
    }
    return inFileOrder(config, evidence);
}
// Tests with `report.path` write reports into the checkout, and a file of the pin must not be read as one of them.
function filesToTellApart({ test }, tree) {
    return test.report.path === undefined ? [] : trackedPaths(tree);
}
function treeState({ tree }, { workspace, git }) {
    // Also for a cancelled run the evidence says what is checked out.
    const signal = new AbortController().signal;
    return readTreeState(tree, workspace.checkout, workspace.scratch, { ...git, signal });
}
// Shards end in any order; the evidence has the order of the configuration.
function inFileOrder({ test }, evidence) {
    const position = ({ file }) => test.files.indexOf(file);
    return { ...evidence, files: evidence.files.toSorted((a, b) => position(a) - position(b)) };
}
/** Whatever was thrown, as an incident. */
function incidentOf(error) {
    if (error instanceof errors/* IncidentError */.x1)
        return { kind: error.kind, detail: error.message };
    return { kind: (0,errors/* writeFailureKind */.Ex)(error), detail: (0,errors/* messageOf */.bD)(error) };
}
/** @throws what the first of the shards that broke off has thrown */
function testimoniesOf(ends) {
    for (const end of ends)
        if (end.status === 'rejected')
            throw end.reason;
    return ends.flatMap(end => (end.status === 'fulfilled' ? [end.value] : []));
}
/** Adds to the evidence what the witnesses of all shards have seen. */
async function recordTestimonies(testimonies, image, shards, evidence, context) {
    evidence.witness = {
        complete: testimonies.every(({ complete }) => complete),
        ...notesOf(testimonies),
        detail: testimonies.flatMap(({ detail }) => (detail === '' ? [] : [detail])).join('; '),
    };
    const { candidate } = image;
    const names = [candidate.reference, ...candidateNames(shards, image)];
    // A shard knows the candidate by a tag of its own. In the evidence the candidate has one name.
    evidence.imageEvents = testimonies
        .flatMap(({ imageEvents }) => imageEvents)
        .map(event => {
        const own = names.some(name => (0,image_reference/* sameReference */.kP)(event.reference, name));
        return own ? { ...event, reference: candidate.reference } : event;
    });
    evidence.incidents.push(...testimonies.flatMap(({ incidents }) => incidents));
    evidence.files = await Promise.all(evidence.files.map(file => withoutOwnCauses(file, context.workspace)));
    // On a shared machine other containers that were created meanwhile may be someone else's.
    const created = context.ownsMachine ? testimonies.flatMap(({ createdIds }) => createdIds) : [];
    for (const id of new Set(created))
        await context.engine.removeContainer(id);
}
function notesOf(testimonies) {
    const notes = [...new Set(testimonies.flatMap(testimony => testimony.notes))];
    return notes.length === 0 ? {} : { notes };
}
/** The tags of the candidate that were made for the shards. */
function candidateNames(shards, { arm }) {
    return arm === 'candidate' ? shards.flatMap(({ names }) => names) : [];
}
async function runShard(config, shard, evidence, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { image, siblings, overrides, logPrefix } = shard;
        const label = { key: candidate_marks/* RUN_LABEL */.jQ, value: context.run };
        const witness = trial_addDisposableResource(env_1, await Witness.start(context.engine, {
            subject: { ...image, label, siblings },
            others: context.others,
            logsDir: context.workspace.logs,
            logPrefix,
        }), true);
        const output = context.output(shard.name);
        const onOutput = (chunk) => output.write(chunk);
        try {
            for (const index of shard.files) {
                if (evidence.incidents.length > 0)
                    break;
                await runFile(config, index, witness, evidence, { ...context, ...overrides, onOutput, siblings });
            }
            return await witness.stop();
        }
        finally {
            output.end();
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = trial_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function runFile(config, index, witness, evidence, context) {
    const file = config.test.files[index];
    const { listener } = context;
    listener({
        kind: 'file-started',
        consumer: context.title,
        file,
        index: index + 1,
        of: config.test.files.length,
    });
    witness.enterFile(file);
    let outcome;
    try {
        outcome = await runTestFile(config, index, context);
    }
    catch (error) {
        evidence.incidents.push({ ...incidentOf(error), file });
    }
    await witness.lookAgain();
    try {
        // Each file starts from nothing: a container that one file leaves would be attached to by the next.
        await removeContainers(config, context);
    }
    catch (error) {
        evidence.incidents.push({ ...incidentOf(error), file });
    }
    const containers = await witness.leaveFile();
    if (outcome === undefined)
        return;
    const { reference, tag } = context.image;
    const asked = { repository: (0,image_reference/* repositoryOf */._M)(reference), tag };
    const folder = context.workspace.evidence;
    const { file: done, incidents } = await explainUnusedImage({ ...outcome, containers }, folder, asked);
    evidence.files.push(done);
    evidence.incidents.push(...incidents);
    listener({ kind: 'file-ended', consumer: context.title, file, ...countOutcomes(done), ms: done.durationMs });
}
async function removeContainers(config, context) {
    const { engine, run, siblings } = context;
    const all = await engine.containersWithLabel(`${candidate_marks/* RUN_LABEL */.jQ}=${run}`);
    // With several shards, only the image's name says whose a container is. The rest is removed when the trial ends.
    const alone = siblings.length === 0;
    const ours = all.filter(({ reference }) => alone || (0,image_reference/* sameReference */.kP)(reference, context.image.reference));
    const named = await Promise.all(config.exclusive.containers.map(name => engine.container(name)));
    const ids = new Set([...ours, ...named.filter(one => one !== undefined)].map(({ id }) => id));
    for (const id of ids)
        await engine.removeContainer(id);
}
async function checkAfterTrial(config, pin, image, shards, evidence, context) {
    const { engine, run } = context;
    await (0,build/* removeContainersOfRun */.xE)(run, engine);
    const tree = await treeState(pin, context);
    evidence.consumer.modified = [...new Set([...evidence.consumer.modified, ...tree.modified])];
    if (tree.commit !== undefined)
        evidence.consumer.commit = tree.commit;
    const { candidate } = image;
    const names = [candidate.reference, ...candidateNames(shards, image)];
    const ids = await Promise.all(names.map(async (name) => (await engine.image(name))?.id));
    // When one of several tags has moved, the evidence has where that one points.
    const [after] = [...ids.filter(id => id !== candidate.engineId), candidate.engineId];
    if (after !== undefined)
        evidence.tagAfter = after;
    for (const { reference } of shardNames(config, image.repository, context.image.tag))
        await engine.untag(reference);
}
function countOutcomes({ report }) {
    const of = (...outcomes) => report.cases.filter(({ outcome }) => outcomes.includes(outcome)).length;
    return { passed: of('passed'), failed: of('failed', 'errored'), skipped: of('skipped', 'xfailed') };
}
/** Keeps the evidence where a later stage finds it. */
async function writeEvidence(evidence, folder) {
    await (0,files/* writeFresh */._o)((0,external_node_path_.join)(folder, 'evidence.json'), `${JSON.stringify(evidence, null, 2)}\n`);
}

// EXTERNAL MODULE: ./build/src/stages/action-definition.js
var action_definition = __webpack_require__(5273);
;// CONCATENATED MODULE: ./build/src/stages/outputs.js







/** The outputs of a run that came to a verdict. */
function outputsOf(result, reportDir) {
    const { judgement, candidates } = result;
    const [first] = candidates;
    return {
        ...action_definition/* FAIL_CLOSED */.SV,
        verdict: judgement.verdict,
        compatible: String(judgement.verdict === 'pass'),
        'approved-image-id': (0,approval/* approvedDigests */.VR)(result).join(','),
        ...(first && {
            'candidate-image': first.reference,
            'candidate-tag': first.tag,
            'image-id': candidates.map(({ configDigest }) => configDigest).join(','),
        }),
        consumers: JSON.stringify(judgement.consumers.map(({ name, pin, verdict }) => ({ name, pin, verdict }))),
        'expected-latest': expectedLatest(result.latest),
        'report-dir': reportDir,
    };
}
/** Where `:latest` pointed, as the promotion's input of that name has it; empty when that is not known. */
function expectedLatest(latest) {
    if (latest?.state === 'present')
        return latest.digest;
    return latest?.state === 'absent' ? 'none' : '';
}
/**
 * Writes the report of a run, and gives what its step shows.
 *
 * @param failOnVerdict whether anything but a pass makes the step red, or a gate that does not apply
 * @throws IncidentError when the report cannot be written: a verdict without one is none
 */
async function reportVerdict(result, folder, failOnVerdict) {
    const report = await written(result, folder);
    const { verdict } = result.judgement;
    const green = !failOnVerdict || verdict === 'pass' || verdict === 'not-applicable';
    return {
        outputs: outputsOf(result, folder),
        annotations: verdictAnnotations(result),
        summary: report['summary.md'],
        failure: green ? undefined : (0,report_facts/* verdictHeadline */.ge)(result),
        result,
    };
}
async function written(result, folder) {
    try {
        const report = renderReport(result);
        await writeReport(report, folder);
        return report;
    }
    catch (cause) {
        const { kind, detail } = incidentOf(cause);
        throw new errors/* IncidentError */.x1(kind, `the report cannot be written to ${folder}: ${detail}; make room there`, {
            cause,
        });
    }
}
/** A stage that did what it should. */
function finishedReport(outputs, summary) {
    return { outputs: { ...action_definition/* FAIL_CLOSED */.SV, ...outputs }, annotations: [], summary, failure: undefined };
}

;// CONCATENATED MODULE: ./build/src/plan.js






/** Version of the plan format. A reader refuses any other. */
const PLAN_SCHEMA = 'compat-gate/plan@1';
/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrix */
const MOST_JOBS = 256;
const PlannedConsumer = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    repository: schemas/* string */.YjP(),
    ref: schemas/* string */.YjP(),
    /** The commit that every trial of this consumer checks out. */
    pin: schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'expected a full SHA'),
});
const PlannedTrial = schemas/* strictObject */.rej({
    consumer: schemas/* string */.YjP(),
    platform: schemas/* string */.YjP(),
    shard: schemas/* number */.aig().int().positive(),
    shards: schemas/* number */.aig().int().positive(),
    files: schemas/* array */.YOg(schemas/* string */.YjP()).min(1),
});
const Plan = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(PLAN_SCHEMA),
    /** The workflow's run and attempt; evidence of another one does not count. */
    run: schemas/* string */.YjP(),
    /** What the candidate is tagged after. */
    commit: schemas/* string */.YjP().regex(candidate_marks/* COMMIT */.cJ, 'expected a commit'),
    /** The candidate's repository. */
    image: schemas/* string */.YjP(),
    /** Those to build. */
    platforms: schemas/* array */.YOg(schemas/* string */.YjP()).min(1),
    consumers: schemas/* array */.YOg(PlannedConsumer).min(1),
    trials: schemas/* array */.YOg(PlannedTrial).min(1),
    /** Where the published image's `:latest` pointed. */
    latest: src_evidence/* Latest */.Qu,
});
/**
 * What has to be built and tried: every consumer, on each of its platforms, in as many sets of files as `test.shards` says.
 *
 * @param usual the platforms when the configuration names none
 * @throws UsageError for more jobs than a matrix can have
 */
function makePlan(config, consumers, { run, commit, consumers: pinned, latest }, usual = [(0,image_platform/* ownPlatform */.g$)()]) {
    const platformsOf = ({ platforms }) => (platforms.length === 0 ? usual : platforms);
    const trials = consumers.flatMap(consumer => platformsOf(consumer).flatMap(platform => shardsOf(consumer, platform)));
    if (trials.length > MOST_JOBS) {
        throw new errors/* UsageError */.eb(`the plan has ${trials.length} trials, and a matrix at most ${MOST_JOBS} jobs: lower test.shards, or name fewer platforms`);
    }
    return {
        schema: PLAN_SCHEMA,
        run,
        commit,
        consumers: pinned,
        latest,
        image: config.candidate.image,
        platforms: platformsOf(config.candidate),
        trials,
    };
}
/** Files are dealt out in turns, because neighbours often take equally long. */
function shardsOf({ name, test }, platform) {
    const shards = Math.min(test.shards, test.files.length);
    return Array.from({ length: shards }, (_, index) => ({
        consumer: name,
        platform,
        shard: index + 1,
        shards,
        files: test.files.filter((_, file) => file % shards === index),
    }));
}
/** @throws UsageError when the text is no plan, or one of another version */
function parsePlan(text) {
    const wayOut = 'give it what the stage `plan` of this release has set as its output `plan`';
    const refuse = (why, cause) => new errors/* UsageError */.eb(`plan: expected a plan, but ${why}; ${wayOut}`, { cause });
    return (0,json_documents/* parseJsonDocument */.d)(text, Plan, refuse);
}
/** @throws UsageError when this configuration would have made another plan */
function refuseOtherPlan(plan, config) {
    const names = plan.consumers.map(({ name }) => name);
    const consumers = config.consumers.filter(({ name }) => names.includes(name));
    const own = makePlan(config, consumers, plan, plan.platforms);
    const key = ({ image, platforms, trials }) => JSON.stringify([image, platforms, trials]);
    if (key(own) === key(plan))
        return;
    throw new errors/* UsageError */.eb('plan: it was made from another configuration than the one that is checked out: check out the same commit in every job');
}
/** The part of a trial. */
function partOf({ platform, shard, shards }) {
    return { platform, shard, shards };
}
/** A job for each platform. `name` is part of an artifact's name, and the `build` of a trial is one of these. */
function buildMatrix({ platforms }) {
    return { include: platforms.map(platform => ({ platform, name: (0,image_platform/* platformSlug */.DN)(platform) })) };
}
/** A job for each trial. */
function trialMatrix({ trials, }) {
    const include = trials.map(({ files: _, ...trial }) => {
        const build = (0,image_platform/* platformSlug */.DN)(trial.platform);
        return { ...trial, build, name: `${trial.consumer}-${trial.shard}-${build}` };
    });
    return { include };
}

;// CONCATENATED MODULE: ./build/src/stages/planned.js



/**
 * Begins a stage that has a plan. The plan says which commit the candidate is tagged after, and who is tried.
 *
 * @throws UsageError when the plan is none, or was made from another configuration than the one that is here
 */
async function beginPlanned({ root, config: path, token, plan: text, platform }, context) {
    const config = await (0,load/* loadConfig */.Z)(root, path, context.presetsDir);
    const plan = parsePlan(text);
    refuseOtherPlan(plan, config);
    const names = plan.consumers.map(({ name }) => name);
    // The plan names the consumers, so the input `consumer` is held against the plan and not against the configuration.
    const asked = { root, sha: plan.commit, token, consumer: undefined, ref: undefined, platform };
    const run = await (0,stages_context/* beginRun */.Te)(config, asked, context);
    return {
        config,
        plan,
        run: { ...run, consumers: run.consumers.filter(({ name }) => names.includes(name)) },
    };
}

;// CONCATENATED MODULE: ./build/src/stages/build.js















/**
 * Stage `build`: the candidate of one platform, frozen.
 *
 * @throws UsageError when the configuration or an input is wrong
 * @throws IncidentError when there is no candidate at the end
 */
async function buildJob(inputs, context) {
    const { run } = await beginPlanned({ ...inputs, token: undefined }, context);
    const live = await (0,stages_context/* openRun */.Iy)(run);
    try {
        const planned = await planCandidate(live);
        // The plan has named the candidate after its commit.
        refuseUncommitted(planned.uncommitted, planned.commit);
        const { frozen } = await buildStage(planned, live, context.signal);
        const end = await frozen;
        if ('error' in end)
            throw end.error;
        return buildReport(end.identity, live.folders.candidate);
    }
    finally {
        await (0,cleanup/* removeRun */.s)(live);
    }
}
function buildReport(identity, folder) {
    const outputs = {
        'candidate-image': identity.reference,
        'candidate-tag': identity.tag,
        'image-id': identity.configDigest,
        'candidate-dir': folder,
    };
    return finishedReport(outputs, buildSummary(identity));
}
/**
 * @throws UsageError when what is to be built is not there, or would hold the gate's own folder, or in a workflow
 * uncommitted changes
 */
async function planCandidate(live) {
    const { config, inputs, git, context } = live;
    const commit = await candidateCommit(inputs.root, inputs.sha, git);
    const platform = chosenPlatform(config.candidate.platforms, inputs.platform, live.facts.platform);
    const place = buildPlace(config.candidate, inputs.root);
    await refuseFolderInContext(context.folder, place);
    const uncommitted = await uncommittedChanges(config, place, { ...inputs, folder: context.folder }, git);
    if (context.env['GITHUB_ACTIONS'] === 'true')
        refuseUncommitted(uncommitted, commit);
    const name = (0,candidate_marks/* candidateName */.vf)(config.candidate.image, commit, { dirty: uncommitted.length > 0 });
    const request = buildRequest(config.candidate, name, place, { run: context.run, platform });
    return { commit, uncommitted, ...name, request };
}
/**
 * One step builds and tries for one platform.
 *
 * @param own the engine's, which is taken where nothing was chosen
 * @returns undefined for whatever the engine builds when it is not told
 * @throws UsageError when there is nothing to choose, or nothing to choose by
 */
function chosenPlatform(platforms, wanted, own) {
    const all = platforms.join(', ');
    if (wanted !== undefined && platforms.length > 0 && !platforms.includes(wanted))
        throw new errors/* UsageError */.eb(`platform: expected one of ${all}, got '${wanted}'`);
    if (wanted !== undefined || platforms.length <= 1)
        return wanted ?? platforms[0];
    const usual = (0,image_platform/* normalPlatform */.Je)(own);
    if (platforms.includes(usual))
        return usual;
    throw new errors/* UsageError */.eb(`platform: expected one of ${all}, because the engine's own is ${usual}`);
}
/** Prepares and builds the candidate, and begins to freeze it. */
async function buildStage(plan, live, signal) {
    const output = live.output('build');
    try {
        return await buildAndFreeze(plan, live, candidateContext(live, signal, output));
    }
    finally {
        output.end();
    }
}
async function buildAndFreeze(plan, { config, consumers, stages, folders }, context) {
    const { request, commit, uncommitted, reference, tag } = plan;
    const { image: repository } = config.candidate;
    const names = consumers.flatMap(consumer => [
        ...shardNames(consumer, repository, plan.tag),
        ...(consumer.control === undefined ? [] : [(0,candidate_marks/* controlName */.Fu)(repository, plan.tag)]),
    ]);
    const others = new Set(names.map(name => name.reference));
    const time = (stage, work) => stages.time('candidate', stage, work);
    const { signal } = context;
    const [registry, builder] = await Promise.all([
        time('ask the registry', () => cancellable(refusePublishedNames([reference, ...others], context), 'the registry was asked', signal)),
        (0,build/* findBuilder */.Lx)(context),
    ]);
    if (config.candidate.prepare.length > 0)
        await time('prepare', () => (0,build/* runPreparations */.gP)(config.candidate, context));
    const built = await time('build', () => (0,build/* buildCandidate */.Ih)(builder, request, context));
    const image = { request, ...built, commit, uncommitted, repository, tag };
    const frozen = time('freeze', () => cancellable(freezeCandidate(image, registry, folders.candidate, context), 'the candidate was saved', signal));
    return {
        image: { reference, repository: image.repository, engineId: built.engineId },
        frozen: frozen.catch((error) => ({ error })),
    };
}
function candidateContext(live, signal, output) {
    const { engine, facts, inputs, context } = live;
    const { env, run, listener, hosts } = context;
    const onOutput = (chunk) => output.write(chunk);
    return { root: inputs.root, run, engine, facts, env, signal, listener, hosts, onOutput };
}

// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(6118);
// EXTERNAL MODULE: ./build/src/image/oci.js
var oci = __webpack_require__(1074);
;// CONCATENATED MODULE: ./build/src/candidate/control.js






/**
 * Gives the engine a dead image: the candidate's configuration, labels and all, over an empty file system. A container
 * of it can be created, and no command and no entry point brings it to life, because there is nothing to run.
 *
 * @param candidate its configuration: JSON
 * @returns the engine's ID of the dead image
 * @throws IncidentError when the engine does not take it
 */
async function makeControl(engine, candidate, reference) {
    const configuration = JSON.stringify({
        ...JSON.parse(candidate),
        rootfs: { type: 'layers', diff_ids: [(0,oci/* digestOf */.ol)(image_archive/* EMPTY_TAR */.Uq)] },
        history: [],
    });
    await engine.load(archiveOf(configuration, reference));
    const image = await engine.image(reference);
    if (image !== undefined)
        return image.id;
    throw new errors/* IncidentError */.x1('internal-error', `the engine took the dead image, and does not know ${reference}`);
}
/** The archive of `docker save`. One empty layer, because not every store takes an image that has none. */
function archiveOf(configuration, reference) {
    const [name, layer] = [`${(0,files/* sha256 */.sc)(configuration)}.json`, `${(0,files/* sha256 */.sc)(image_archive/* EMPTY_TAR */.Uq)}/layer.tar`];
    const archive = (0,tar_stream.pack)();
    archive.entry({ name }, configuration);
    archive.entry({ name: layer }, image_archive/* EMPTY_TAR */.Uq);
    const manifest = [{ Config: name, RepoTags: [reference], Layers: [layer] }];
    archive.entry({ name: 'manifest.json' }, JSON.stringify(manifest));
    archive.finalize();
    return external_node_stream_.Readable.from(archive, { objectMode: false });
}

;// CONCATENATED MODULE: ./build/src/stages/consumer-trial.js










/** The consumer's tests on the candidate, and then its control on a dead image. */
async function tryConsumer(ready, built, live, signal) {
    const trial = await candidateTrial(ready, built, live, signal);
    const control = await controlStage(ready, trial, built, live, signal);
    return control === undefined ? [trial] : [trial, control];
}
/** Tries the candidate on one consumer, or says in the evidence why it could not be tried. */
async function candidateTrial(ready, built, live, signal) {
    const { workspace } = ready.context;
    let evidence;
    if ('error' in built)
        evidence = blankTrial(ready, built.error);
    else {
        // While the candidate is frozen its first trial runs. The tag is watched meanwhile: a test that moves it, even for a
        // moment, leaves an image event, and with one there is no pass.
        evidence = await timedTrial(ready, built.image, live, signal);
        const end = await built.frozen;
        // Tests of an image that cannot be shipped prove nothing.
        evidence = 'error' in end ? blankTrial(ready, end.error) : { ...evidence, candidate: end.identity };
    }
    return keepEvidence(await afterTrial(evidence, workspace, live), workspace.evidence);
}
/** The evidence, once it lies where a later stage finds it. */
async function keepEvidence(evidence, folder) {
    try {
        await writeEvidence(evidence, folder);
        return evidence;
    }
    catch (error) {
        // What cannot be shown to anyone is proof of nothing.
        return { ...evidence, incidents: [...evidence.incidents, incidentOf(error)] };
    }
}
/** What may have changed while a consumer was at work: the saved candidate, and what the runner will read. */
async function afterTrial(evidence, workspace, live) {
    const archiveAfter = await (0,image_archive/* archiveFacts */.i_)(archivePath(live.folders.candidate));
    const changed = live.context.commandFiles.restore();
    const incidents = [
        ...changed.map(name => ({
            kind: 'command-files-changed',
            detail: `${name} held what this step did not write; it was put back`,
        })),
        ...linkedFolders([workspace.logs, (0,external_node_path_.join)(workspace.evidence, 'reports'), live.folders.candidate]),
    ];
    return {
        ...evidence,
        ...live.origin,
        ...(archiveAfter !== undefined && { archiveAfter }),
        asked: live.context.hosts.calls,
        incidents: [...evidence.incidents, ...incidents],
    };
}
/** Whoever takes the report with him would follow the links. */
function linkedFolders(folders) {
    return folders.filter(external_node_fs_.existsSync).flatMap(folder => {
        try {
            (0,files/* refuseLinkedFolder */.Ci)(folder);
            return [];
        }
        catch (error) {
            return [incidentOf(error)];
        }
    });
}
function blankTrial({ consumer, context, pin }, error) {
    const evidence = blankEvidence(consumer, context.run, context.trial);
    if (pin !== undefined)
        evidence.consumer.pin = pin.commit;
    return { ...evidence, incidents: [incidentOf(error)] };
}
async function timedTrial(ready, candidate, live, signal) {
    const { consumer, checkedOut: pin } = ready;
    if (pin === undefined || ready.error !== undefined)
        return blankTrial(ready, ready.error);
    const image = { ...candidate, arm: 'candidate', candidate };
    const context = trialContext(ready.context, live, consumer.name, signal);
    return live.stages.time(consumer.name, 'trial', () => runTrial(consumer, pin, image, context));
}
/** @param title what the trial is shown under */
function trialContext(context, live, title, signal) {
    const { engine, facts, others, git, sinceStart, output } = live;
    const { listener, ownsMachine } = live.context;
    return { ...context, engine, facts, others, git, sinceStart, output, listener, ownsMachine, title, signal };
}
/** What was thrown, as an incident; anything but an IncidentError is thrown on. */
function incidentOrThrow(error) {
    if (error instanceof errors/* IncidentError */.x1)
        return incidentOf(error);
    throw error;
}
/** The evidence when nobody could be tried, because of one incident. */
function untriedEvidence({ consumers, origin, context }, incident) {
    return consumers.map(one => ({
        ...blankEvidence(one, origin.run, one.name),
        ...origin,
        incidents: [incident],
        asked: context.hosts.calls,
    }));
}
/**
 * The negative control of a consumer: some of its tests on a dead image. Undefined where none is configured, or where
 * the trial of the candidate did not come to its end, which already keeps the consumer from passing.
 */
async function controlStage(ready, trial, built, live, signal) {
    const { consumer, checkedOut: pin } = ready;
    const { control } = consumer;
    if (control === undefined || pin === undefined || trial.incidents.length > 0)
        return undefined;
    const frozen = 'error' in built ? built : await built.frozen;
    if ('error' in frozen)
        return undefined;
    const config = controlConfig(consumer, control);
    const candidate = frozen.identity;
    const context = await controlContext(ready, candidate, live);
    const work = () => runControl(config, pin, frozen, context, live, signal);
    const evidence = await live.stages.time(consumer.name, 'control', work);
    return keepEvidence(await afterTrial({ ...evidence, candidate }, context.workspace, live), context.workspace.evidence);
}
/** The consumer as its control runs it: a few files, one after the other. */
function controlConfig({ test, ...consumer }, { files, args }) {
    return { ...consumer, test: { ...test, command: [...test.command, ...args], files, shards: 1 } };
}
/** The consumer is told the name of the dead image, and leaves its evidence beside that of the candidate. */
async function controlContext({ consumer, context }, candidate, live) {
    const { workspace } = context;
    const { reports } = workspace;
    const beside = await (0,consumer_context/* makeWorkspace */.WQ)((0,external_node_path_.join)(live.folders.work, consumer.name), (0,external_node_path_.join)(workspace.evidence, 'control'));
    return {
        ...context,
        trial: `${context.trial}-control`,
        image: (0,candidate_marks/* controlName */.Fu)(candidate.repository, candidate.tag),
        workspace: { ...beside, reports: (0,external_node_path_.join)(reports, 'control') },
    };
}
async function runControl(config, pin, { identity: candidate, configuration }, context, live, signal) {
    const { reference } = context.image;
    try {
        await (0,consumer_context/* restoreWorkspace */.m3)(context.workspace);
        const engineId = await makeControl(live.engine, configuration, reference);
        const image = {
            arm: 'control',
            repository: candidate.repository,
            reference,
            engineId,
            candidate,
        };
        const whole = trialContext(context, live, `${config.name} (control)`, signal);
        return await runTrial(config, pin, image, whole);
    }
    catch (error) {
        return { ...blankEvidence(config, context.run, context.trial, 'control'), incidents: [incidentOf(error)] };
    }
}

// EXTERNAL MODULE: ./build/src/config/config.js
var config_config = __webpack_require__(7096);
;// CONCATENATED MODULE: ./build/src/verdict/file-rules.js



/** Characters of a failure's first line; the report holds the whole text. */
const DETAIL_LIMIT = 300;
/** What must hold for one test file. */
function fileReasons(evidence, { expect, selectedBy }) {
    const findings = [
        ...endReasons(evidence),
        ...reportReasons(evidence),
        ...evidence.report.cases.flatMap(test => caseReasons(test, evidence, expect)),
        ...containerReasons(evidence.containers, expect, selectedBy),
    ];
    return findings.map(found => ({ ...found, file: evidence.file }));
}
function endReasons(evidence) {
    const failed = evidence.report.cases.filter(src_evidence/* isFailure */.N6);
    const failures = failed.length;
    if (evidence.timedOut) {
        const used = evidence.containers.some(isCandidateRun);
        const after = `${Math.round(evidence.durationMs / 1000)} s`;
        return [(0,verdict/* finding */.gk)(used ? 'timed-out' : 'timed-out-unused', `ended by the gate after ${after}`)];
    }
    if (evidence.signal !== undefined)
        return [(0,verdict/* finding */.gk)('killed-by-signal', `ended by ${evidence.signal}`)];
    if (evidence.exitCode === 0 && failed.some(({ attempts }) => attempts === 1)) {
        return [(0,verdict/* finding */.gk)('exit-disagrees', `exit code 0, and ${failures} failures in the report`)];
    }
    if (evidence.exitCode !== 0 && failures === 0) {
        return [(0,verdict/* finding */.gk)('exit-not-zero', `exit code ${evidence.exitCode}, and no failure in the report`)];
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
        return timedOut ? [] : [(0,verdict/* finding */.gk)(REPORT_CODES[report.state], report.detail)];
    if (report.cases.some(({ outcome }) => outcome === 'passed') || report.cases.some(src_evidence/* isFailure */.N6))
        return [];
    return [(0,verdict/* finding */.gk)('none-passed', `of ${report.cases.length} tests none passed`)];
}
function caseReasons(test, evidence, expect) {
    const where = { test: test.id };
    const reruns = test.attempts > 1 ? [(0,verdict/* finding */.gk)('rerun', `${test.attempts} attempts in the report`, where)] : [];
    // With exit code 0 the runner believes the last attempt; nobody can say which attempt is right.
    if (test.attempts > 1 && evidence.exitCode === 0)
        return reruns;
    if ((0,src_evidence/* isFailure */.N6)(test))
        return [
            (0,verdict/* finding */.gk)(failureCode(test, evidence, expect), (0,shared_text/* firstLine */.TM)(test.text, DETAIL_LIMIT), where),
            ...reruns,
        ];
    if (test.outcome !== 'skipped')
        return reruns;
    const expected = expect.skips.some(skip => (0,shared_text/* matchesWildcard */._W)(skip.test, test.id));
    return expected
        ? reruns
        : [(0,verdict/* finding */.gk)('unexpected-skip', (0,shared_text/* firstLine */.TM)(test.text, DETAIL_LIMIT), where), ...reruns];
}
function failureCode({ outcome, cause }, { containers }, expect) {
    const own = containers.filter(({ image }) => image === 'candidate');
    const ran = own.some(({ started }) => started);
    // Whatever a test says: where the candidate crashed, or has nothing to run, that comes first.
    if (own.some(one => oneContainer(one, expect).some(isFault)))
        return outcome === 'failed' ? 'test-failed' : 'test-errored';
    // A candidate that was never started cannot have broken the test.
    if (!ran)
        return cause ?? 'test-failed-unused';
    return cause ?? (outcome === 'failed' ? 'test-failed' : 'test-errored');
}
function isFault({ code }) {
    return code === 'container-crashed' || code === 'container-out-of-memory' || code === 'nothing-to-run';
}
function containerReasons(containers, expect, selectedBy) {
    const seen = containers.filter(isCandidateRun).length;
    const wanted = Math.max(1, expect.containers);
    const findings = containers.flatMap(container => oneContainer(container, expect));
    if (seen >= wanted)
        return findings;
    const detail = `${seen} containers of the candidate ran, expected ${wanted}; the variable that selects it is ${selectedBy}`;
    return [(0,verdict/* finding */.gk)('candidate-not-seen', detail), ...findings];
}
function oneContainer(container, { exitCodes }) {
    const { name, reference, image, exitCode } = container;
    const { origin, imageId = 'another image' } = container;
    const isRelated = container.sameRepository || origin !== undefined;
    if (isRelated && image === 'other') {
        const from = origin === undefined ? `is ${imageId}` : `comes from ${origin}`;
        return [(0,verdict/* finding */.gk)('other-image-used', `${name} ran ${reference}, which ${from}`)];
    }
    if (isRelated && image === 'unknown')
        return [(0,verdict/* finding */.gk)('unknown-image-used', `${name} ran ${reference}`)];
    if (image !== 'candidate')
        return [];
    const { startFailure } = container;
    if (startFailure !== undefined)
        return [(0,verdict/* finding */.gk)(notStarted(startFailure), startFailure.message)];
    if (container.oomKilled)
        return [(0,verdict/* finding */.gk)('container-out-of-memory', `${name} was killed by the kernel`)];
    if (exitCode === undefined || container.stoppedByRequest)
        return [];
    if (exitCode === 0 || exitCodes.includes(exitCode))
        return [];
    return [(0,verdict/* finding */.gk)('container-crashed', `${name} ended with exit code ${exitCode}`)];
}
// POSIX, and runc after it: 126 for a program that cannot be run, 127 for one that is not there.
function notStarted({ exitCode, cause }) {
    if (exitCode === 126 || exitCode === 127)
        return 'nothing-to-run';
    return cause ?? 'container-refused';
}
function isCandidateRun({ image, started }) {
    return image === 'candidate' && started;
}

;// CONCATENATED MODULE: ./build/src/verdict/image-rules.js


/** What must hold for the trial as a whole: which image, which commit, and that nothing was missed. */
function candidateReasons(evidence) {
    const { candidate } = evidence;
    if (candidate === undefined)
        return [(0,verdict/* finding */.gk)('identity-missing', 'the evidence names no candidate'), ...pinReasons(evidence)];
    return [...pinReasons(evidence), ...witnessReasons(evidence), ...imageReasons(evidence)];
}
/** What must hold for the candidate at the end of every trial: its tag and its archive are what they were. */
function imageReasons(evidence) {
    const { candidate } = evidence;
    if (candidate === undefined)
        return [];
    return [...tagReasons(evidence, candidate), ...archiveReasons(evidence, candidate)];
}
function archiveReasons({ archiveAfter }, { archive }) {
    if (archiveAfter?.sha256 === archive.sha256 && archiveAfter.bytes === archive.bytes)
        return [];
    const now = archiveAfter === undefined ? 'is gone' : `has the SHA-256 ${archiveAfter.sha256}`;
    return [(0,verdict/* finding */.gk)('archive-changed', `the archive ${now}, and was frozen with ${archive.sha256}`)];
}
function pinReasons({ consumer }) {
    const { pin, commit, modified } = consumer;
    if (pin === undefined || commit === undefined) {
        return [
            (0,verdict/* finding */.gk)('pin-missing', `pin: ${pin ?? 'unknown'}, checked out after the trial: ${commit ?? 'unknown'}`),
        ];
    }
    if (commit !== pin)
        return [(0,verdict/* finding */.gk)('tree-modified', `${commit} is checked out after the trial, the pin is ${pin}`)];
    if (modified.length === 0)
        return [];
    return [
        (0,verdict/* finding */.gk)('tree-modified', `${modified.length} tracked files differ: ${modified.slice(0, 5).join(', ')}`),
    ];
}
function witnessReasons({ witness }) {
    return witness.complete ? [] : [(0,verdict/* finding */.gk)('witness-incomplete', witness.detail)];
}
function tagReasons({ tagAfter, imageEvents }, candidate) {
    const onTag = imageEvents.filter(({ reference }) => reference === candidate.reference);
    const over = onTag.filter(({ action }) => action === 'pull' || action === 'load' || action === 'import');
    const moved = onTag.filter(({ action, imageId }) => action === 'tag' && imageId !== candidate.engineId);
    const findings = over.map(event => (0,verdict/* finding */.gk)('candidate-pulled-over', `${event.action} of ${event.reference}`, event));
    for (const event of moved) {
        findings.push((0,verdict/* finding */.gk)('candidate-tag-moved', `${event.reference} was made to name ${event.imageId}`, event));
    }
    if (tagAfter === candidate.engineId || moved.length > 0)
        return findings;
    const now = tagAfter === undefined ? 'names nothing' : `names ${tagAfter}`;
    return [...findings, (0,verdict/* finding */.gk)('candidate-tag-moved', `${candidate.reference} ${now} after the trial`)];
}
/**
 * What must hold for the negative control, where there is one: each of its files failed, and met the dead image.
 *
 * @param stopped the trial of the candidate did not come to its end: then there is no control, and that explains it
 */
function controlReasons({ control }, trials, stopped) {
    const [only, second] = trials;
    if (control === undefined || (only === undefined && stopped))
        return [];
    if (only === undefined || second !== undefined) {
        return [(0,verdict/* finding */.gk)('control-missing', `expected the evidence of one trial, got ${trials.length}`)];
    }
    const incidents = only.incidents.map(({ kind, detail, file }) => (0,verdict/* finding */.gk)(kind, `the control: ${detail}`, { file }));
    if (incidents.length > 0)
        return incidents;
    const gaps = only.witness.complete
        ? []
        : [(0,verdict/* finding */.gk)('witness-incomplete', `the control: ${only.witness.detail}`)];
    return [...gaps, ...imageReasons(only), ...control.flatMap(file => controlFile(file, only))];
}
function controlFile(file, { files }) {
    const [only, second] = files.filter(one => one.file === file);
    if (only === undefined || second !== undefined) {
        return [(0,verdict/* finding */.gk)('control-missing', `${file} left no evidence of one run of the control`, { file })];
    }
    const findings = passedReasons(only);
    const seen = only.containers.some(({ image }) => image === 'control');
    const met = seen ? [] : [(0,verdict/* finding */.gk)('control-not-seen', 'no container of the dead image was created')];
    return [...findings, ...met].map(found => ({ ...found, file }));
}
function passedReasons({ report, exitCode, signal, timedOut }) {
    const passed = report.cases.filter(({ outcome }) => outcome === 'passed');
    if (passed.length > 0) {
        // The finding is about the whole file: a test that needs no image makes the others doubtful as well.
        return passed.map(({ id }) => (0,verdict/* finding */.gk)('control-passed', `${id} passed against a dead image`));
    }
    if (exitCode === 0)
        return [(0,verdict/* finding */.gk)('control-passed', 'the command ended with exit code 0')];
    const failed = report.cases.filter(src_evidence/* isFailure */.N6);
    // A failure with a cause of its own does not show that the tests notice the dead image.
    if (failed.length > 0 && failed.every(({ cause }) => cause !== undefined)) {
        const causes = new Set(failed.flatMap(({ cause }) => cause ?? []));
        return [...causes].map(cause => (0,verdict/* finding */.gk)(cause, 'every test of the control failed because of this'));
    }
    if (signal === undefined || timedOut)
        return [];
    return [(0,verdict/* finding */.gk)('killed-by-signal', `the control was ended by ${signal}`)];
}

;// CONCATENATED MODULE: ./build/src/verdict/plan-rules.js

/** What must hold for evidence that came from another job: it is of this run, this commit and this candidate. */
function plannedReasons({ run, candidate, consumer }, planned, wanted) {
    const { platform } = wanted.part;
    const built = wanted.candidate;
    return [
        ...plan_rules_differs('the run', run, planned.run),
        ...(consumer.pin === undefined ? [] : plan_rules_differs('the pin', consumer.pin, planned.pin)),
        ...(candidate === undefined
            ? []
            : plan_rules_differs('the platform of the candidate', candidate.platform, platform)),
        ...(candidate === undefined
            ? []
            : [
                ...plan_rules_differs('the candidate', candidate.configDigest, built?.configDigest),
                ...plan_rules_differs('the archive', candidate.archive.sha256, built?.archive.sha256),
            ]),
    ];
}
/** Without a candidate there is nothing that a trial could have been of. */
function unbuiltReasons({ part, candidate }) {
    if (candidate !== undefined)
        return [];
    return [(0,verdict/* finding */.gk)('identity-missing', `the build for ${part.platform} left no candidate that can be judged`)];
}
function plan_rules_differs(what, found, wanted) {
    if (wanted === undefined || found === wanted)
        return [];
    return [(0,verdict/* finding */.gk)('evidence-foreign', `${what} is ${found}, and should be ${wanted}`)];
}
/** Evidence that no plan asked for. */
function strayReasons(evidence) {
    return evidence.map(({ arm, consumer, part }) => {
        const where = (0,verdict/* partName */.pn)(part) ?? 'no platform and shard';
        return (0,verdict/* finding */.gk)('evidence-unexpected', `of the ${arm} of ${consumer.name}, for ${where}`);
    });
}

;// CONCATENATED MODULE: ./build/src/verdict/judge.js






/**
 * The verdict: a pure function of evidence and policy. A consumer passes when no rule finds
 * anything; the gate passes when every consumer does, and there is at least one.
 *
 * @param rules those in force: all of them, except where it is shown what one of them is good for
 * @param found what was found already, where the evidence was read, and tells against every consumer
 */
function judge(policies, evidence, rules = reasons/* REASONS */.e, found = []) {
    const known = policies.map(({ consumer }) => consumer);
    const strays = evidence.filter(({ consumer }) => !known.includes(consumer.name));
    const shared = [...found, ...differingCandidates(evidence), ...strayReasons(strays)];
    const consumers = policies.map(policy => {
        const own = evidence.filter(({ consumer }) => consumer.name === policy.consumer);
        return judgeConsumer(policy, own, shared, rules);
    });
    return { verdict: worst(consumers), consumers };
}
// One image for each platform is approved, so everyone must have tried that one.
function differingCandidates(evidence) {
    const candidates = evidence.flatMap(({ candidate, part }) => candidate === undefined ? [] : [{ platform: part?.platform, digest: candidate.configDigest }]);
    return [...new Set(candidates.map(({ platform }) => platform))].flatMap(wanted => {
        const same = candidates.filter(({ platform }) => platform === wanted);
        const digests = new Set(same.map(({ digest }) => digest));
        if (digests.size <= 1)
            return [];
        const names = [...digests].join(', ');
        return [(0,verdict/* finding */.gk)('identity-missing', `the evidence names ${digests.size} images: ${names}`)];
    });
}
function worst(consumers) {
    if (consumers.some(({ verdict }) => verdict === 'fail'))
        return 'fail';
    return consumers.length > 0 && consumers.every(({ verdict }) => verdict === 'pass')
        ? 'pass'
        : 'inconclusive';
}
function judgeConsumer(policy, evidence, shared, rules) {
    const findings = [...shared, ...findingsOf(policy, evidence)];
    const reasons = findings.flatMap((found) => {
        const rule = rules[found.code];
        return rule === undefined ? [] : [{ consumer: policy.consumer, verdict: rule.verdict, ...found }];
    });
    const pin = policy.planned?.pin ?? (0,verdict/* candidateTrials */.Fr)(evidence)[0]?.consumer.pin;
    return {
        name: policy.consumer,
        ...(pin !== undefined && { pin }),
        verdict: verdictOf(reasons, rules),
        reasons,
    };
}
function findingsOf(policy, evidence) {
    const { planned } = policy;
    if (planned === undefined)
        return trialReasons(policy, evidence);
    const of = (wanted) => evidence.filter(({ part }) => (0,verdict/* isSamePart */.si)(part, wanted.part));
    const isPlanned = ({ arm, part }) => planned.parts.some(wanted => (0,verdict/* isSamePart */.si)(part, wanted.part) && hasArm(narrowed(policy, wanted), arm));
    const strays = evidence.filter(one => !isPlanned(one));
    const parts = planned.parts.flatMap(wanted => {
        const found = partReasons(policy, planned, wanted, of(wanted));
        const trial = (0,verdict/* partName */.pn)(wanted.part);
        return trial === undefined ? found : found.map(one => ({ trial, ...one }));
    });
    return [...strayReasons(strays), ...parts, ...platformReasons(policy, planned.parts, of)];
}
/** One job's part of the tests, held against its own files. What counts the passed tests looks at all of them. */
function partReasons(policy, planned, wanted, evidence) {
    return [
        ...unbuiltReasons(wanted),
        ...evidence.flatMap(one => plannedReasons(one, planned, wanted)),
        ...trialReasons(narrowed(policy, wanted), evidence, () => []),
    ];
}
/** The policy of a part: its files, and those of the control that are among them. */
function narrowed({ control, ...policy }, { files }) {
    const own = control?.filter(file => files.includes(file)) ?? [];
    return { ...policy, files, ...(own.length > 0 && { control: own }) };
}
function hasArm({ control }, arm) {
    return arm === 'candidate' || (arm === 'control' && control !== undefined);
}
/** Too few passed tests, over all shards of a platform. */
function platformReasons(policy, parts, evidenceOf) {
    return [...new Set(parts.map(({ part }) => part.platform))].flatMap(platform => {
        const own = parts.filter(({ part }) => part.platform === platform);
        const trials = own.map(part => (0,verdict/* candidateTrials */.Fr)(evidenceOf(part)));
        // Missing evidence has a reason of its own.
        if (trials.some(all => all.length !== 1 || all.some(verdict/* wasStopped */.th)))
            return [];
        const files = own.flatMap(part => part.files);
        return minPassed({ ...policy, files }, trials.flat()).map(one => ({ trial: platform, ...one }));
    });
}
/** Of one trial and its control. */
function trialReasons(policy, evidence, tooFew = minPassed) {
    const trials = (0,verdict/* candidateTrials */.Fr)(evidence);
    const controls = evidence.filter(({ arm }) => arm === 'control');
    const [only, second] = trials;
    const own = only === undefined || second !== undefined ? [missing(trials.length)] : oneTrial(policy, only, tooFew);
    return [...own, ...controlReasons(policy, controls, trials.some(verdict/* wasStopped */.th))];
}
function missing(trials) {
    return (0,verdict/* finding */.gk)('evidence-missing', `expected the evidence of one trial of the candidate, got ${trials}`);
}
function oneTrial(policy, evidence, tooFew) {
    const incidents = evidence.incidents.map(({ kind, detail, file }) => (0,verdict/* finding */.gk)(kind, detail, { file }));
    const ran = evidence.files.flatMap(file => fileReasons(file, policy));
    // What was never reached after an incident is explained by it.
    if (incidents.length > 0)
        return [...incidents, ...ran];
    return [
        ...candidateReasons(evidence),
        ...absentFiles(policy, evidence),
        ...ran,
        ...tooFew(policy, [evidence]),
    ];
}
function absentFiles(policy, evidence) {
    const times = (file) => evidence.files.filter(one => one.file === file).length;
    return policy.files
        .filter(file => times(file) !== 1)
        .map(file => (0,verdict/* finding */.gk)('evidence-missing', `${file} left evidence of ${times(file)} runs, not of 1`, { file }));
}
// Failed tests and missing reports have reasons of their own: this one is about tests that are no longer there.
function minPassed({ files, expect }, trials) {
    const wanted = Math.max(1, expect.minPassed);
    const ran = trials.flatMap(trial => trial.files);
    const asked = ran.filter(({ file }) => files.includes(file));
    if (asked.some(({ report }) => report.state !== 'ok'))
        return [];
    const cases = asked.flatMap(({ report }) => report.cases);
    const passed = cases.filter(({ outcome }) => outcome === 'passed').length;
    const failed = cases.filter(src_evidence/* isFailure */.N6).length;
    if (passed + failed >= wanted)
        return [];
    return [(0,verdict/* finding */.gk)('too-few-passed', `${passed} tests passed, expected at least ${wanted}`)];
}
function verdictOf(reasons, rules) {
    if (reasons.length === 0)
        return 'pass';
    // A cause that one failed test names leaves the other tests as they are.
    const doubtful = reasons.some(({ code, test }) => test === undefined && rules[code]?.undermines);
    if (doubtful)
        return 'inconclusive';
    return reasons.some(({ verdict }) => verdict === 'fail') ? 'fail' : 'inconclusive';
}

;// CONCATENATED MODULE: ./build/src/stages/host-notes.js

/** What a reader should know of the hosts that were asked: nothing, where all of them answered at once. */
function hostNotes(own, evidence) {
    return sumOfHosts([own, ...otherJobs(evidence)]).flatMap(calls => calls.failures + calls.refused === 0 ? [] : [hostNote(calls)]);
}
/** The last state of each job that left evidence of its own; this step's own evidence is in its own counts. */
function otherJobs(evidence) {
    const jobs = new Map();
    for (const { consumer, part, asked } of evidence) {
        if (part === undefined)
            continue;
        const key = JSON.stringify([consumer.name, part.platform, part.shard]);
        if (total(asked) >= total(jobs.get(key) ?? []))
            jobs.set(key, asked);
    }
    return [...jobs.values()];
}
function total(calls) {
    return calls.reduce((sum, one) => sum + one.calls, 0);
}
function sumOfHosts(jobs) {
    const sums = new Map();
    for (const one of jobs.flat()) {
        const sum = sums.get(one.host);
        sums.set(one.host, sum === undefined ? one : added(sum, one));
    }
    return [...sums.values()];
}
function added(a, b) {
    return {
        host: a.host,
        calls: a.calls + b.calls,
        retries: a.retries + b.retries,
        failures: a.failures + b.failures,
        refused: a.refused + b.refused,
        waitedMs: a.waitedMs + b.waitedMs,
    };
}
function hostNote({ host, calls, retries, failures, refused, waitedMs }) {
    const asked = `${host} was asked ${(0,shared_text/* formatCount */.B4)(calls, 'time')}, and failed ${(0,shared_text/* formatCount */.B4)(failures, 'time')}`;
    const again = `${(0,shared_text/* formatCount */.B4)(retries, 'further attempt')} after waits of ${(0,shared_text/* formatSeconds */.Xo)(waitedMs)} in all`;
    const closed = `${(0,shared_text/* formatCount */.B4)(refused, 'call')} given up, because it had failed too often`;
    return [asked, ...(retries > 0 ? [again] : []), ...(refused > 0 ? [closed] : [])].join('; ');
}

;// CONCATENATED MODULE: ./build/src/stages/result.js








/** The result of a run whose evidence is complete. */
function concludeRun(run, gathered) {
    const { evidence, policies, candidates, latest, found, notes } = gathered;
    // What a trial writes itself says again what its own step has counted.
    const others = run.origin.part === undefined ? evidence : [];
    const untried = (0,approval/* untriedPlatforms */.kO)(run.config.candidate.platforms, gathered);
    return {
        ...blank(run),
        judgement: judge(policies, evidence, reasons/* REASONS */.e, found),
        candidates,
        untried,
        ...(latest !== undefined && { latest }),
        evidence,
        stages: [...run.stages.times, ...evidence.flatMap(fileTimes)],
        reproduce: Object.fromEntries(evidence.map(one => [reproducedName(one), reproduce(one, run)])),
        notes: [
            ...notes,
            ...notCommitted(candidates),
            ...notTried(untried),
            ...notJudged(evidence),
            ...notRun(run),
            ...hostNotes(run.context.hosts.calls, others),
        ],
    };
}
/** The result of a run that had nothing to do. */
function notApplicableResult(run, why) {
    return { ...blank(run), judgement: { verdict: 'not-applicable', consumers: [] }, notApplicable: why };
}
function blank({ origin, startedAt, sinceStart }) {
    return {
        run: origin.run,
        startedAt,
        durationMs: Math.round(sinceStart()),
        candidates: [],
        untried: [],
        evidence: [],
        stages: [],
        reproduce: {},
        notes: [],
    };
}
function fileTimes(trial) {
    return trial.files.map(({ file, startedAt, durationMs }) => ({
        lane: (0,verdict/* trialTitle */.Vx)(trial),
        name: trial.arm === 'candidate' ? file : `${trial.arm} ${file}`,
        startedAt,
        endedAt: startedAt + durationMs,
    }));
}
/** One command does what all shards of a platform did. */
function reproducedName({ consumer, part }) {
    return part === undefined ? consumer.name : `${consumer.name} (${part.platform})`;
}
function reproduce({ consumer, candidate, part }, { config, inputs, context }) {
    const { program, folder, sha, command } = context.launch;
    if (command !== undefined)
        return command;
    const path = (0,external_node_path_.relative)(inputs.root, config.path);
    const platform = part?.platform ?? inputs.platform;
    const words = [
        ...[...program, 'run', '--consumer', consumer.name, '--ref', consumer.pin ?? consumer.ref],
        ...(path === config_config/* CONFIG_PATHS */.i[0] ? [] : ['--config', path]),
        ...(platform === undefined ? [] : ['--platform', platform]),
        ...(sha === undefined ? [] : ['--sha', sha]),
    ];
    // What is of no commit cannot be checked out.
    const isCommit = candidate !== undefined && candidate.uncommitted === undefined && sha === undefined;
    const commands = [
        ...(folder === undefined ? [] : [['cd', folder]]),
        ...(isCommit ? [['git', 'checkout', candidate.commit]] : []),
        words,
    ];
    return commands.map(one => one.map(shared_text/* quotedForShell */.Ec).join(' ')).join(' && ');
}
function notCommitted(candidates) {
    return candidates.flatMap(({ reference, uncommitted }) => uncommitted === undefined
        ? []
        : [`${reference} has uncommitted changes, so it is not approved: ${(0,shared_text/* formatNames */.EI)(uncommitted, 5)}`]);
}
function notTried(platforms) {
    return platforms.map(platform => `no consumer was tried on ${platform}: it is not approved`);
}
function notJudged(evidence) {
    return evidence.flatMap(one => (one.witness.notes ?? []).map(note => `${(0,verdict/* trialTitle */.Vx)(one)}: ${note}`));
}
// A reader has to know which proofs a verdict does not rest on.
function notRun({ consumers }) {
    const without = consumers.filter(({ control }) => control === undefined);
    return without.map(({ name }) => `${name}: no 'control' is configured: nothing shows that its tests fail without the image`);
}

// EXTERNAL MODULE: ./build/src/consumer/set-up.js
var set_up = __webpack_require__(278);
// EXTERNAL MODULE: ./build/src/git/pin.js
var git_pin = __webpack_require__(8569);
;// CONCATENATED MODULE: ./build/src/git/checkout.js







/** Puts exactly the pinned commit into `folder`, with no history and no credentials, and looks at what that has made. */
async function checkOutPin(repository, pin, folder, context) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    await runLocalGit(['init', '--quiet', '--initial-branch=compat-gate'], folder, context);
    const call = { doing: `fetch ${repository.name}`, signal: context.signal, timeoutMs: git_git/* GIT_TIMEOUT_MS */.eS };
    await context.hosts.ask((0,git_git/* gitHost */.hK)(repository), call, signal => fetchPin(repository, pin, folder, { ...context, signal }));
    await expectCommit(repository, pin, folder, context);
    await runLocalGit(['-c', 'advice.detachedHead=false', 'checkout', '--quiet', '--detach', pin.commit], folder, context);
    return { ...pin, tree: await readCheckedOutTree(pin.commit, (0,external_node_path_.join)(folder, '.git'), folder, context) };
}
async function fetchPin(repository, pin, folder, context) {
    const ended = await fetchObject(repository, pin.commit, folder, context);
    if (ended.exitCode === 0)
        return;
    const words = (0,git_git/* gitErrorText */.g5)(ended);
    const missing = /not our ref|couldn't find remote ref|no such ref|unadvertised object/i.test(words);
    if (!missing)
        throw (0,git_pin/* unreachableRepository */.R)(repository, ended, context);
    await fetchPinByName(repository, pin, folder, context, words);
}
// Some servers hand out only what a ref points at; then the ref must still be where it was pinned.
async function fetchPinByName(repository, pin, folder, context, words) {
    const named = pin.fullRef === undefined ? undefined : await fetchObject(repository, pin.fullRef, folder, context);
    const head = named?.exitCode === 0 && (await commitOf('FETCH_HEAD', folder, context));
    if (head === pin.commit)
        return;
    const tried = pin.fullRef === undefined ? pin.commit : `${pin.commit}, ${pin.fullRef}`;
    const moved = head ? `; ${pin.fullRef} has moved to ${head} meanwhile` : '';
    throw new errors/* IncidentError */.x1('ref-not-found', `${repository.name} has no commit ${pin.commit}: tried ${tried} (${words})${moved}`);
}
// The full SHA of an annotated tag is no commit, and what would be checked out has another one.
async function expectCommit(repository, pin, folder, context) {
    const type = (await runLocalGit(['cat-file', '-t', pin.commit], folder, context)).trim();
    if (type === 'commit')
        return;
    const commit = type === 'tag' ? `; its commit is ${await commitOf(pin.commit, folder, context)}` : '';
    throw new errors/* IncidentError */.x1('ref-not-found', `${repository.name}: expected the SHA of a commit, got ${pin.commit}, which is a ${type}${commit}`);
}
function fetchObject(repository, what, folder, context) {
    const args = [
        'fetch',
        '--quiet',
        '--depth=1',
        '--no-tags',
        '--no-recurse-submodules',
        '--',
        repository.url,
        what,
    ];
    return (0,git_git/* runGit */.EO)(args, folder, context, { remote: repository });
}
async function commitOf(name, folder, context) {
    return (await runLocalGit(['rev-parse', '--verify', '--end-of-options', `${name}^{commit}`], folder, context)).trim();
}
async function runLocalGit(args, folder, context) {
    const ended = await (0,git_git/* runGit */.EO)(args, folder, context);
    if (ended.exitCode === 0)
        return ended.stdout;
    throw new errors/* IncidentError */.x1((0,failure_causes/* classifyFailure */.XE)(ended.stderr) === 'no-space' ? 'no-space' : 'internal-error', `git ${args[0]} failed in the checkout: ${(0,git_git/* gitErrorText */.g5)(ended)}`);
}

;// CONCATENATED MODULE: ./build/src/git/lfs.js



// https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: a pointer has less than 1024 bytes, and begins so.
const lfs_MOST_BYTES = 1_024;
const lfs_POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n/;
/**
 * The files of a fresh checkout that are pointers of Git LFS, because git has no `git-lfs` that would fetch what they point
 * to. Paths from its root.
 */
async function lfsPointers(checkout, context) {
    const listed = await (0,git_git/* runGit */.EO)(['ls-files', '-z', '--', ':(attr:filter=lfs)'], checkout, context);
    const names = listed.stdout.split('\0').filter(name => name !== '');
    const pointers = [];
    for (const name of names) {
        const text = await (0,files/* readSmallFile */.EW)((0,external_node_path_.join)(checkout, name), lfs_MOST_BYTES).catch(() => '');
        if (lfs_POINTER.test(text))
            pointers.push(name);
    }
    return pointers;
}

;// CONCATENATED MODULE: ./build/src/stages/set-up.js












/**
 * Pins, checks out and sets up one consumer. Never rejects: what goes wrong is this consumer's alone.
 *
 * @param planned the pin, where a plan has made it for all trials
 */
async function setUpStage(consumer, image, live, signal, planned) {
    const context = await consumerContext(consumer, image, live);
    const ready = { consumer, context, ...(planned && { pin: planned }) };
    try {
        await makeReady(ready, live, signal);
    }
    catch (error) {
        ready.error = error;
    }
    return ready;
}
async function makeReady(ready, live, signal) {
    const { consumer, context } = ready;
    const git = { ...live.git, signal };
    const time = (stage, work) => live.stages.time(consumer.name, stage, work);
    const from = (0,git_git/* parseRepository */.SU)(consumer.repository, live.inputs.root, live.server);
    const found = ready.pin ?? (await time('pin', () => (0,git_pin/* resolvePin */.Q)(from, consumer.ref, git)));
    ready.pin = found;
    ready.checkedOut = await time('check out', () => checkOutPin(from, found, context.workspace.checkout, git));
    refusePointers(await lfsPointers(context.workspace.checkout, git));
    await runSetUp(ready, live, signal);
    // Beside the build, which takes longer in most cases.
    if (consumer.control)
        await time('copy', () => (0,consumer_context/* snapshotWorkspace */.YS)(context.workspace, context.env, signal));
}
// A test that reads a pointer fails, and that is no fault of the candidate.
function refusePointers(names) {
    if (names.length === 0)
        return;
    throw new errors/* IncidentError */.x1('lfs-missing', `the checkout has pointers of Git LFS in the place of ${(0,shared_text/* formatNames */.EI)(names, 5)}: git has no git-lfs that would fetch them`);
}
async function runSetUp({ consumer, context }, live, signal) {
    if (consumer.setup.length === 0)
        return;
    const env = (0,consumer_context/* consumerEnvironment */.kW)(consumer, context);
    const output = live.output(`${consumer.name} set-up`);
    const { trial, workspace } = context;
    const onOutput = (chunk) => output.write(chunk);
    await live.stages
        .time(consumer.name, 'set-up', () => (0,set_up/* setUpConsumer */.m)(consumer, { trial, env, workspace, signal, onOutput }))
        .finally(() => output.end());
}
/** Where the evidence of a consumer's trial is left. */
function evidenceFolder({ folders }, consumer) {
    return (0,external_node_path_.join)(folders.report, 'evidence', consumer);
}
async function consumerContext(consumer, { tag, reference }, live) {
    const { folders, facts, context } = live;
    const evidence = evidenceFolder(live, consumer.name);
    const workspace = await (0,consumer_context/* makeWorkspace */.WQ)((0,external_node_path_.join)(folders.work, consumer.name), evidence);
    const texts = [...consumer.test.command, ...Object.values(consumer.env)];
    const ports = await Promise.all((0,placeholders/* portNames */.yn)(texts).map(async (name) => [`port:${name}`, String(await (0,trial_ports/* freePort */.ov)())]));
    return {
        run: context.run,
        trial: `cg-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}-${consumer.name}`,
        env: context.env,
        image: { tag, reference },
        workspace,
        ports: Object.fromEntries(ports),
        ...(!facts.isDefault && { dockerHost: facts.endpoint }),
    };
}

;// CONCATENATED MODULE: ./build/src/stages/all.js
var all_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var all_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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













/**
 * Stage `all`: the whole gate in one step. What goes wrong on the way is in the result, with a verdict that is no pass;
 * the report is written in any case, and nothing of the run is left behind.
 *
 * @throws UsageError when the configuration or an input is wrong: then no trial was started
 * @throws IncidentError when the report cannot be written: a verdict without one is none
 */
async function allJob(inputs, context) {
    (0,external_node_events_.setMaxListeners)(0, context.signal);
    const config = await (0,load/* loadConfig */.Z)(inputs.root, inputs.config, context.presetsDir);
    const begun = await (0,stages_context/* beginRun */.Te)(config, inputs, context);
    const why = await whyNotApplicable(config, inputs, context);
    const result = why === undefined ? await gate(begun) : notApplicableResult(begun, why);
    const { report: folder, candidate } = begun.folders;
    const report = await reportVerdict(result, folder, inputs.failOnVerdict);
    const frozen = result.candidates.length > 0;
    return { ...report, outputs: { ...report.outputs, ...(frozen && { 'candidate-dir': candidate }) } };
}
async function gate(begun) {
    const live = await (0,stages_context/* openRun */.Iy)(begun).catch(incidentOrThrow);
    if ('kind' in live)
        return concluded(begun, untriedEvidence(begun, live));
    const plan = await planCandidate(live).catch(incidentOrThrow);
    if ('kind' in plan)
        return concluded(begun, untriedEvidence(begun, plan));
    // Asked before the trials: a promotion refuses to go over what was published meanwhile.
    const latest = whereLatestPoints(live.engine, live.config.candidate.image, live.context.signal);
    let notes = [];
    const evidence = [];
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const _ = all_addDisposableResource(env_1, await live.others.follow(), true);
            const { built, ready, signal } = await buildAndSetUp(plan, live);
            for (const one of ready)
                evidence.push(...(await tryConsumer(one, built, live, signal)));
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = all_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    finally {
        notes = await (0,cleanup/* removeRun */.s)(live);
    }
    return concluded(live, evidence, notes, await latest);
}
function concluded(run, evidence, notes = [], latest) {
    return concludeRun(run, {
        evidence,
        policies: run.consumers.map(verdict/* policyOf */.US),
        candidates: (0,approval/* triedCandidates */.z7)(evidence),
        ...(latest !== undefined && { latest }),
        notes,
    });
}
/** Builds the candidate while the consumers are made ready. Nothing waits until it is frozen. */
async function buildAndSetUp(plan, live) {
    const stop = new AbortController();
    const signal = AbortSignal.any([live.context.signal, stop.signal]);
    // Without a candidate nobody is tried, so there is no need to wait for a long set-up.
    const building = buildOrStop(plan, live, signal, stop);
    const settingUp = live.consumers.map(consumer => setUpStage(consumer, plan, live, signal));
    for (const one of settingUp)
        one.catch(() => stop.abort());
    // Nothing may go on when the run is tidied up, also where one has failed.
    await Promise.allSettled([building, ...settingUp]);
    const [built, ...ready] = await Promise.all([building, ...settingUp]);
    return { built, ready, signal };
}
async function buildOrStop(plan, live, signal, stop) {
    try {
        const built = await buildStage(plan, live, signal);
        void built.frozen.then(end => 'error' in end && stop.abort());
        return built;
    }
    catch (error) {
        stop.abort();
        return { error };
    }
}

;// CONCATENATED MODULE: ./build/src/stages/judge.js














/**
 * Stage `judge`: the verdict over what should be there. No engine and no foreign process is part of it.
 *
 * @throws UsageError when the configuration or an input is wrong
 * @throws IncidentError when the report cannot be written
 */
async function judgeJob(inputs, context) {
    const { plan, run: begun } = await beginPlanned({ ...inputs, token: undefined, platform: undefined }, context);
    const run = { ...begun, origin: { run: plan.run } };
    const result = concludeRun(run, { ...(await gatherPlanned(run.config, plan, inputs)), notes: [] });
    return reportVerdict(result, run.folders.report, inputs.failOnVerdict);
}
/** What the verdict over a plan is made from. */
async function gatherPlanned(config, plan, inputs) {
    const { candidates, found } = await judgeable(inputs, plan);
    const { evidence, found: more } = await readEvidence(inputs.evidence);
    return {
        evidence,
        policies: policiesOf(config, plan, candidates),
        candidates,
        latest: plan.latest,
        found: [...found, ...more],
    };
}
/**
 * The candidates that the outputs of the build jobs name, in the plan's order. A trial's job can replace an artifact of its
 * run, but not the output of another job.
 */
async function judgeable({ candidate, imageId }, plan) {
    const vouched = imageId.split(',').map(text => text.trim());
    const candidates = [];
    const found = [];
    // One after the other: each reads a whole image from the disk.
    for (const folder of await foldersIn(candidate)) {
        const read = await readOne(folder, plan, vouched);
        if ('found' in read)
            found.push(read.found);
        else
            candidates.push(read.identity);
    }
    const inOrder = plan.platforms.flatMap(platform => {
        const [only, second] = candidates.filter(one => one.platform === platform);
        if (second !== undefined)
            found.push((0,verdict/* finding */.gk)('evidence-unexpected', `two candidates for ${platform}`));
        return only === undefined || second !== undefined ? [] : [only];
    });
    return { candidates: inOrder, found };
}
// Where no build has left anything, there is no folder either.
async function foldersIn(folder) {
    return candidateFolders(folder).catch(() => []);
}
async function readOne(folder, plan, vouched) {
    try {
        const { identity } = await readCandidate(folder);
        const why = whyForeign(identity, plan, vouched);
        return why === undefined ? { identity } : { found: (0,verdict/* finding */.gk)('evidence-unexpected', why) };
    }
    catch (error) {
        if (!(error instanceof errors/* IncidentError */.x1))
            throw error;
        return { found: (0,verdict/* finding */.gk)('evidence-unexpected', error.message) };
    }
}
function whyForeign({ platform, configDigest, repository, commit, reference, tag }, plan, vouched) {
    const name = `the candidate ${configDigest} for ${platform}`;
    if (!vouched.includes(configDigest))
        return `${name} is of no build: the input image-id does not name it`;
    if (!plan.platforms.includes(platform))
        return `${name} is for a platform that the plan does not have`;
    const wanted = { repository: plan.image, commit: plan.commit, ...(0,candidate_marks/* candidateName */.vf)(plan.image, plan.commit) };
    const found = { repository, commit, reference, tag };
    const odd = Object.keys(wanted).find(key => wanted[key] !== found[key]);
    return odd && `${name} has the ${odd} ${found[odd]}, and the plan ${wanted[odd]}`;
}
function policiesOf(config, plan, candidates) {
    return plan.consumers.flatMap(({ name, pin }) => {
        const planned = {
            run: plan.run,
            pin,
            parts: plan.trials
                .filter(({ consumer }) => consumer === name)
                .map(trial => ({
                part: partOf(trial),
                files: trial.files,
                ...builtAs(candidates.find(({ platform }) => platform === trial.platform)),
            })),
        };
        return config.consumers.filter(one => one.name === name).map(one => ({ ...(0,verdict/* policyOf */.US)(one), planned }));
    });
}
function builtAs(candidate) {
    return candidate === undefined ? {} : { candidate };
}
const NAME = 'evidence.json';
// Of the largest report that is read, with its texts, and room to spare.
const judge_MOST_BYTES = 256 << 20;
const judge_MOST_ENTRIES = 100_000;
const MOST_LEVELS = 12;
/**
 * All evidence below a folder. The folder was filled by jobs that ran foreign tests: links are not followed, and
 * what cannot be read, or is far more than trials leave, is a finding, not an error.
 *
 * @throws UsageError when the folder itself cannot be read
 */
async function readEvidence(folder) {
    const { paths, problems } = await filesBelow(folder);
    const evidence = [];
    const found = problems.map(problem => (0,verdict/* finding */.gk)('evidence-unexpected', problem));
    for (const path of paths.sort()) {
        const refuse = (why) => new Error(`${(0,external_node_path_.relative)(folder, path)} is no evidence: ${why}`);
        try {
            evidence.push(await (0,json_documents/* readJsonDocument */.E)(path, src_evidence/* Evidence */.of, { mostBytes: judge_MOST_BYTES, refuse }));
        }
        catch (error) {
            found.push((0,verdict/* finding */.gk)('evidence-unexpected', shortMessage(error)));
        }
    }
    return { evidence, found };
}
async function filesBelow(folder) {
    const below = { paths: [], problems: [] };
    // Where no trial has left anything, there is no folder either.
    if (!(0,external_node_fs_.existsSync)(folder))
        return below;
    let left = judge_MOST_ENTRIES;
    const walk = async (path, entries, levels) => {
        left -= entries.length;
        below.paths.push(...entries.filter(({ name }) => name === NAME).map(({ name }) => (0,external_node_path_.join)(path, name)));
        for (const { name } of entries.filter(entry => entry.isDirectory())) {
            const own = (0,external_node_path_.join)(path, name);
            if (levels === 1)
                below.problems.push(`${(0,external_node_path_.relative)(folder, own)} is more than ${MOST_LEVELS} levels deep`);
            else if (left >= 0)
                await entriesOf(own).then(entries => walk(own, entries, levels - 1), unreadable(own));
        }
    };
    const unreadable = (path) => (error) => {
        below.problems.push(`${(0,external_node_path_.relative)(folder, path)} cannot be read: ${shortMessage(error)}`);
    };
    await walk(folder, await entriesOf(folder).catch(refuse), MOST_LEVELS);
    if (left < 0)
        below.problems.push(`there are more than ${judge_MOST_ENTRIES} files and folders`);
    return below;
}
function entriesOf(path) {
    return (0,promises_.readdir)(path, { withFileTypes: true });
}
function refuse(cause) {
    throw new errors/* UsageError */.eb(`evidence: the folder cannot be read: ${(0,errors/* messageOf */.bD)(cause)}`, { cause });
}
function shortMessage(error) {
    return (0,shared_text/* cutText */.IN)((0,errors/* messageOf */.bD)(error), 400);
}

;// CONCATENATED MODULE: ./build/src/stages/plan.js














/**
 * Stage `plan`: whether the gate applies, and what has to be built and tried. Every consumer's ref is resolved here,
 * once, so that all trials try the same commit.
 *
 * @throws UsageError when the configuration or an input is wrong
 * @throws IncidentError when a consumer cannot be pinned
 */
async function planJob(inputs, context) {
    const config = await (0,load/* loadConfig */.Z)(inputs.root, inputs.config, context.presetsDir);
    const run = await (0,stages_context/* beginRun */.Te)(config, { ...inputs, ref: undefined, platform: undefined }, context);
    const why = await whyNotApplicable(config, inputs, context);
    if (why === undefined)
        return planned(await plan(run));
    const result = notApplicableResult(run, why);
    const report = finishedReport({
        applies: 'false',
        verdict: 'not-applicable',
        plan: '',
        builds: NO_JOBS,
        matrix: NO_JOBS,
        'expected-latest': '',
    }, verdictSummary(result));
    return { ...report, annotations: verdictAnnotations(result) };
}
const NO_JOBS = JSON.stringify({ include: [] });
function planned(plan) {
    const outputs = {
        applies: 'true',
        verdict: action_definition/* FAIL_CLOSED */.SV.verdict,
        plan: JSON.stringify(plan),
        'expected-latest': expectedLatest(plan.latest),
        builds: JSON.stringify(buildMatrix(plan)),
        matrix: JSON.stringify(trialMatrix(plan)),
    };
    return finishedReport(outputs, planSummary(plan));
}
async function plan(run) {
    const { config, inputs, consumers, context, git, stages } = run;
    const [commit, latest, ...pinned] = await Promise.all([
        candidateCommit(inputs.root, inputs.sha, git),
        stages.time('candidate', 'ask the registry', () => latestOf(run)),
        ...consumers.map(consumer => stages.time(consumer.name, 'pin', () => pinnedConsumer(consumer, run))),
    ]);
    const facts = { run: (0,stages_context/* workflowRun */.tM)(context.env, context.run), commit, consumers: pinned, latest };
    return withinLimit(makePlan(config, consumers, facts));
}
/** Other stages get the plan as an input, by a variable of the environment: MAX_ARG_STRLEN of execve(2), and its name. */
const plan_MOST_BYTES = 128 * 1024 - 100;
function withinLimit(plan) {
    const bytes = Buffer.byteLength(JSON.stringify(plan));
    if (bytes <= plan_MOST_BYTES)
        return plan;
    throw new errors/* UsageError */.eb(`the plan has ${bytes} bytes, and at most ${plan_MOST_BYTES} can be handed to another job: name fewer test files, platforms or shards, or divide the consumers between two configurations`);
}
async function pinnedConsumer({ name, repository: text, ref }, { inputs, server, git }) {
    const { commit } = await (0,git_pin/* resolvePin */.Q)((0,git_git/* parseRepository */.SU)(text, inputs.root, server), ref, git);
    return { name, repository: text, ref, pin: commit };
}
// An engine is needed for nothing but to ask the registry, so a plan is made without one too.
async function latestOf({ config, context }) {
    try {
        const engine = await context.connect(context.env);
        return await whereLatestPoints(engine, config.candidate.image, context.signal);
    }
    catch (error) {
        return { state: 'unknown', detail: (0,errors/* messageOf */.bD)(error) };
    }
}

;// CONCATENATED MODULE: ./build/src/promote/context.js

const PROMOTION_LIMITS = { windowMs: 15_000, settleMs: 20_000 };
const CLOCK = {
    now: () => performance.now(),
    pause: async (ms, signal) => {
        await (0,external_node_timers_promises_.setTimeout)(ms, undefined, { signal });
    },
};
const STATE_WORDS = {
    done: 'done',
    already: 'is there already',
    would: 'would be done',
};
/** Writes a step down, and tells it. */
function recordStep({ progress, listener }, step) {
    progress.steps.push(step);
    const digest = step.digest === undefined ? '' : `, ${step.digest}`;
    listener({ kind: 'note', text: `${step.what}: ${STATE_WORDS[step.state]}${digest}` });
}
/** A promotion that stopped. The message names the thing that is wrong, what was changed until then, and the way out. */
class PromotionError extends Error {
    name = 'PromotionError';
    code;
    constructor(code, message) {
        super(message);
        this.code = code;
    }
}

;// CONCATENATED MODULE: ./build/src/registry/registry.js




const LAST_LINES = 3;
const LAST_CHARACTERS = 1_000;
/** @param doing completes "could not …" */
function registryFailure(doing, how, said) {
    const words = (0,shared_text/* lastLines */.w$)(said, LAST_LINES)
        .map(line => line.trim())
        .join('; ')
        .slice(-LAST_CHARACTERS);
    const text = `could not ${doing}: ${words === '' ? how : words}`;
    return new errors/* IncidentError */.x1((0,failure_causes/* classifyRegistryFailure */.kM)(said) ?? 'internal-error', `${text}${registry_wayOut(said)}`);
}
/**
 * Whether the client gives the registry's own words without the status and the code, and the words leave it open what they
 * mean: https://github.com/moby/moby/blob/v28.5.2/daemon/containerd/registry_errors.go
 */
function isStatusLost(said) {
    const known = (0,failure_causes/* classifyRegistryFailure */.kM)(said) !== undefined || REFUSED.test(said) || UNUSABLE.test(said);
    return !known && /error from registry: /i.test(said);
}
const REFUSED = /unauthori[sz]ed|unauthenticated|authentication required|cannot be authenticated|not authorized|no basic auth credentials|authorization (failed|token has expired)|access (to the (requested )?resource )?(is )?denied|denied:|permission\b.{0,100}\bdenied|permission_denied|insufficient_scope|forbidden/i;
// The specification's words for a request that stays wrong, and those of a registry whose tags cannot be overwritten.
const UNUSABLE = /error from registry: .{0,300}(invalid|unsupported|unknown to registry|manifest unknown|not known to registry|did not match|immutable)/i;
const HELPER = /error getting credentials|docker-credential-/i;
const NO_BUILDX = /unknown flag: --(raw|format|tag|progress|prefer-index)|is not a docker command/i;
function registry_wayOut(said) {
    if (NO_BUILDX.test(said))
        return '; install buildx 0.13 or newer (docker/setup-buildx-action)';
    if (HELPER.test(said))
        return "; the docker client's credential helper failed: mend it, or log in with `docker login`";
    if (REFUSED.test(said))
        return '; log in first (`docker login`, or the login action of the registry), with the right to push';
    return '';
}
// An index may hold indexes. No release that is made by usual tools is deeper or larger than this.
const DEEPEST = 3;
const MOST_IMAGES = 64;
/** Follows a reference down to its images; undefined when the registry does not have it. */
async function readPublished(registry, reference) {
    const top = await registry.manifest(reference);
    if (top === undefined)
        return undefined;
    const repository = (0,image_reference/* repositoryOf */._M)(reference);
    const images = await imagesBelow(registry, repository, top, undefined, DEEPEST);
    return { digest: top.digest, isIndex: top.kind === 'index', images };
}
async function imagesBelow(registry, repository, manifest, platform, depth) {
    if (manifest.kind === 'image') {
        const { digest, configDigest } = manifest;
        return [{ digest, configDigest, ...(platform !== undefined && { platform }) }];
    }
    if (depth === 0 || manifest.entries.length > MOST_IMAGES)
        throw tooLarge(repository, manifest);
    const follow = async (entry) => {
        const child = await registry.manifest(`${repository}@${entry.digest}`);
        if (child === undefined)
            throw registry_missing(repository, manifest, entry);
        return imagesBelow(registry, repository, child, entry.platform ?? platform, depth - 1);
    };
    const found = [];
    for (const entry of manifest.entries)
        found.push(...(await follow(entry)));
    return found;
}
function tooLarge(repository, { digest }) {
    const most = `expected at most ${MOST_IMAGES} images, ${DEEPEST} indexes deep`;
    return new errors/* IncidentError */.x1('internal-error', `${repository}@${digest} is not a usual index: ${most}`);
}
function registry_missing(repository, { digest }, entry) {
    const text = `${repository}@${digest} lists ${entry.digest}, which the registry does not have`;
    return new errors/* IncidentError */.x1('internal-error', text);
}

// EXTERNAL MODULE: ./build/src/config/values.js
var values = __webpack_require__(5620);
;// CONCATENATED MODULE: ./build/src/promote/approved.js







/**
 * The candidates in a folder, or in the folders of a folder.
 *
 * @throws PromotionError when there is none, or one is not what its candidate.json says
 */
async function readCandidates(folder) {
    try {
        const candidates = [];
        // One after the other: each reads a whole image from the disk.
        for (const one of await candidateFolders(folder)) {
            const { identity, ids, tags } = await readCandidate(one);
            candidates.push({ ...identity, path: archivePath(one), ids, tags });
        }
        if (candidates.length > 0)
            return candidates;
    }
    catch (cause) {
        if (!(cause instanceof errors/* IncidentError */.x1))
            throw cause;
        throw wrongCandidates(`${cause.message}; promote the folders that the build jobs of the same run left`);
    }
    throw wrongCandidates(`${folder} is empty: expected candidate.json and image.tar in it, or in folders of it`);
}
function wrongCandidates(text) {
    return new PromotionError('not-approved', `candidate: ${text}`);
}
const approved_MOST_BYTES = 256 << 20;
/**
 * Reads the judge's verdict.json.
 *
 * @param path of the file, or of the folder that holds it
 * @throws PromotionError when it is not there, or not what the judge of this release writes
 */
async function readApprovingVerdict(path) {
    const isFolder = await (0,promises_.stat)(path).then(found => found.isDirectory(), () => false);
    const file = isFolder ? (0,external_node_path_.join)(path, 'verdict.json') : path;
    const refuse = (why) => new PromotionError('not-approved', `verdict: ${file} is no verdict that can be promoted: ${why}; expected ${verdict_document/* VERDICT_SCHEMA */.CS}, as the judge of the same run wrote it`);
    return (0,json_documents/* readJsonDocument */.E)(file, verdict_document/* VerdictDocument */.z8, { mostBytes: approved_MOST_BYTES, refuse });
}

;// CONCATENATED MODULE: ./build/src/promote/request.js




/** Points to the index of the promotion that came last; see docs/promotion.md. */
const CLAIM_TAG = 'latest-promotion';
const RELEASE_TAG = /^[A-Za-z0-9_][\w.-]{0,99}$/;
/** @throws UsageError for what is no list of digests */
function parseApprovedDigests(text) {
    const digests = text.trim() === '' ? [] : text.trim().split(',');
    if (digests.length === 0)
        throw new errors/* UsageError */.eb('approved-image-id is empty: the gate approved nothing, so nothing is published; look at its verdict');
    const wrong = digests.find(digest => !src_evidence/* DIGEST */.Dh.test(digest));
    if (wrong !== undefined)
        throw new errors/* UsageError */.eb(`approved-image-id: expected sha256: and 64 hexadecimal digits, separated by commas, got ${JSON.stringify(wrong)}`);
    if (new Set(digests).size < digests.length)
        throw new errors/* UsageError */.eb('approved-image-id: expected each digest once');
    return digests;
}
/** @throws UsageError for what is no tag, or one that something else needs */
function parseReleaseVersion(text) {
    const problem = versionProblem(text);
    if (problem !== undefined)
        throw new errors/* UsageError */.eb(`version: ${problem}, got ${JSON.stringify(text)}`);
    return text;
}
function versionProblem(text) {
    if (!RELEASE_TAG.test(text))
        return "expected a tag: at most 100 letters, digits, '.', '_' and '-', beginning with none of '.-'";
    if (text === 'latest')
        return "expected the release's own tag, not latest, which is moved after it";
    if ((0,candidate_marks/* isReservedTag */.HW)(text))
        return 'expected a tag that no candidate has: pr-… never exists in a registry';
    if (text === CLAIM_TAG)
        return 'expected another tag: promotions claim :latest with this one';
    return undefined;
}
/** @throws UsageError for what is neither a digest nor `none` */
function parseExpectedLatest(text) {
    if (text === undefined || text === '')
        return undefined;
    if (text === 'none')
        return { state: 'absent' };
    if (src_evidence/* DIGEST */.Dh.test(text))
        return { state: 'present', digest: text };
    throw new errors/* UsageError */.eb(`expected-latest: expected the digest sha256:… that :latest has now, or none, got ${JSON.stringify(text)}`);
}
const PAIR = /^([a-z0-9]+\/[a-z0-9]+(?:\/[a-z0-9]+)?)=([\w.-]{1,27})$/;
/**
 * What follows `<version>-` in the tag of each platform: as the input says, else the architecture with its variant.
 *
 * @throws UsageError when the input is malformed, names a platform that is not there, or makes two tags one
 */
function platformTagSuffixes(text, platforms) {
    const asked = parsePlatformTags(text ?? '');
    const known = platforms.map(image_platform/* normalPlatform */.Je);
    for (const platform of asked.keys()) {
        if (!known.includes(platform))
            throw new errors/* UsageError */.eb(`platform-tags: ${platform} is not among the candidates: ${known.join(', ')}`);
    }
    const tags = new Map(platforms.map(one => [one, asked.get((0,image_platform/* normalPlatform */.Je)(one)) ?? architectureOf(one)]));
    if (new Set(tags.values()).size < tags.size)
        throw new errors/* UsageError */.eb('platform-tags: expected another tag for each platform, got one twice');
    return tags;
}
function parsePlatformTags(text) {
    const words = text.split(/[\s,]+/).filter(word => word !== '');
    return new Map(words.map(word => {
        const [, platform, tag] = PAIR.exec(word) ?? [];
        if (platform !== undefined && tag !== undefined)
            return [(0,image_platform/* normalPlatform */.Je)(platform), tag];
        throw new errors/* UsageError */.eb(`platform-tags: expected pairs such as linux/amd64=x86_64,linux/arm64=arm64, got ${JSON.stringify(word)}`);
    }));
}
function architectureOf(platform) {
    return (0,image_platform/* normalPlatform */.Je)(platform).split('/').slice(1).join('-');
}

;// CONCATENATED MODULE: ./build/src/promote/release.js




/**
 * Everything that can be known before a registry is asked.
 *
 * @throws UsageError when an input is wrong, PromotionError when what is there is not what was approved
 */
async function readRelease(request) {
    const approved = parseApprovedDigests(request.approved);
    const version = parseReleaseVersion(request.version);
    const asked = parseExpectedLatest(request.expectedLatest);
    const verdict = await readApprovingVerdict(request.verdict);
    checkVerdict(verdict, approved);
    const candidates = inOrderOfApproval(await readCandidates(request.candidates), approved);
    checkCovered(verdict, candidates);
    const { repository, commit } = commonOrigin(candidates, request.image);
    const suffixes = platformTagSuffixes(request.platformTags, candidates.map(({ platform }) => platform));
    const images = candidates.map(candidate => {
        const tag = `${version}-${suffixes.get(candidate.platform)}`;
        return { ...candidate, tag, reference: `${repository}:${tag}` };
    });
    const reference = `${repository}:${version}`;
    return { repository, version, reference, commit, images, expected: asked ?? recordedLatest(verdict) };
}
function latestReference({ repository }) {
    return `${repository}:latest`;
}
function checkVerdict(verdict, approved) {
    if (verdict.verdict !== 'pass')
        throw notApproved(`verdict: expected pass, got ${verdict.verdict}`);
    if (verdict.approvedImageId !== approved.join(','))
        throw notApproved(`approved-image-id is ${approved.join(',')}, and verdict.json approves ${verdict.approvedImageId || 'nothing'}`);
    const own = verdict.candidates.filter(one => one.approved).map(({ configDigest }) => configDigest);
    if ([...own].sort().join() !== [...approved].sort().join())
        throw notApproved('verdict.json contradicts itself: its approvedImageId is not its approved candidates');
}
/** The candidates in the order of the approval; every one has to be approved, and every approved one there. */
function inOrderOfApproval(candidates, approved) {
    const extra = candidates.find(({ configDigest }) => !approved.includes(configDigest));
    if (extra !== undefined)
        throw notApproved(`the candidate for ${extra.platform}, ${extra.configDigest}, was not approved`);
    return approved.map(digest => {
        const [found, second] = candidates.filter(({ configDigest }) => configDigest === digest);
        if (found === undefined)
            throw notApproved(`the approved image ${digest} is not among the candidates`);
        if (second !== undefined)
            throw notApproved(`the candidate ${digest} is there twice`);
        return found;
    });
}
function checkCovered({ candidates: judged }, candidates) {
    const untried = judged.find(({ approved }) => !approved);
    if (untried !== undefined)
        throw notApproved(`verdict.json does not cover ${untried.platform}: it was built and not approved; have it tried, or leave it out of candidate.platforms`);
    for (const candidate of candidates) {
        const own = judged.find(({ configDigest }) => configDigest === candidate.configDigest);
        if (own === undefined || identityKey(own) !== identityKey(candidate))
            throw notApproved(`the candidate for ${candidate.platform} is not the one that verdict.json names`);
    }
}
function identityKey(one) {
    const { repository, commit, platform, configDigest, archive } = one;
    return [repository, commit, platform, configDigest, archive.sha256, archive.bytes].join(' ');
}
function commonOrigin(candidates, image) {
    const [first] = candidates;
    if (first === undefined)
        throw notApproved('there is no candidate');
    const { repository, commit } = first;
    if (candidates.some(one => one.repository !== repository || one.commit !== commit))
        throw notApproved('the candidates are of different repositories or commits');
    if (new Set(candidates.map(({ platform }) => platform)).size < candidates.length)
        throw notApproved('two candidates are of one platform');
    const problem = (0,values/* imageNameProblem */.iS)(repository);
    if (problem !== undefined)
        throw notApproved(`candidate.json: repository: ${problem}`);
    if (image !== undefined && image !== repository)
        throw notApproved(`the candidates are of ${repository}, and candidate-image is of ${image}`);
    return { repository, commit };
}
function recordedLatest({ latest }) {
    if (latest?.state === 'present' || latest?.state === 'absent')
        return latest;
    const why = latest === undefined ? 'it did not ask' : latest.detail;
    throw new PromotionError('latest-moved', `nobody knows where :latest pointed when the gate ran (${why}), so nobody can tell whether it has moved since; say where it has to point with expected-latest: its digest, as \`docker buildx imagetools inspect <image>:latest\` shows it, or none`);
}
function notApproved(text) {
    return new PromotionError('not-approved', `${text}; nothing was published`);
}

;// CONCATENATED MODULE: ./build/src/promote/registry-state.js







/** @throws PromotionError when the release cannot be published over what is there */
async function readRegistryState(release, registry) {
    const latest = (await registry.manifest(latestReference(release)))?.digest;
    const version = await currentVersion(release, registry);
    if (latest === undefined || latest !== version?.digest)
        await checkLatest(release, latest, registry);
    const platforms = [];
    for (const image of release.images) {
        const found = await readPublished(registry, image.reference);
        if (version !== undefined && found !== undefined)
            checkPlatform(image, found);
        platforms.push({ image, found });
    }
    return { platforms, version, latest };
}
/** @throws PromotionError when the version is published with anything else */
async function currentVersion(release, registry) {
    const version = await readPublished(registry, release.reference);
    if (version === undefined)
        return undefined;
    const wrong = version.isIndex ? whyNotApproved(version, release.images) : 'it is no index';
    if (wrong === undefined)
        return version;
    throw versionTaken(`${release.reference} (${version.digest}) is published already: ${wrong}`);
}
/** @throws PromotionError when `:latest` is not where the release expects it */
async function checkLatest({ repository, expected }, digest, registry) {
    if (digest === (expected.state === 'present' ? expected.digest : undefined))
        return;
    const wanted = expected.state === 'present' ? expected.digest : 'none';
    const provenance = digest === undefined ? '' : ` ${await describeProvenance(registry, `${repository}@${digest}`)}`;
    throw new PromotionError('latest-moved', `${repository}:latest has moved since the gate ran: expected ${wanted}, got ${digest ?? 'none'}.${provenance} It was not touched. Run the gate again on what is published now, or, to replace it all the same, promote with expected-latest: ${digest ?? 'none'}`);
}
// While there is no such version, tags of its platforms were left by a promotion that did not end, and are replaced.
function checkPlatform(image, found) {
    const wrong = whyNotApproved(found, [image]);
    if (wrong !== undefined)
        throw versionTaken(`${image.reference} (${found.digest}) belongs to a published version: ${wrong}`);
}
function versionTaken(text) {
    return new PromotionError('version-taken', `${text}. A published version is never changed: give the release another version`);
}
/**
 * What is wrong with what a name in the registry leads to, or undefined when it is exactly these images. The config
 * digest is the identity: it holds the digests of the layers' contents, which engines check when they pull.
 */
function whyNotApproved(found, wanted) {
    if (found === undefined)
        return 'the registry does not have it';
    for (const image of wanted) {
        const own = found.images.filter(({ platform }) => isForPlatform(platform, image.platform));
        const [first, second] = own.map(({ configDigest }) => configDigest);
        if (first === undefined)
            return `it has no image for ${image.platform}`;
        if (second !== undefined)
            return `it has two images for ${image.platform}`;
        if (first !== image.configDigest)
            return `its image for ${image.platform} is ${first}, and ${image.configDigest} was approved`;
    }
    return found.images.length === wanted.length ? undefined : 'it has more images than were approved';
}
// A manifest that stands alone does not say its platform; the configuration, whose digest is compared, does.
function isForPlatform(said, wanted) {
    return said === undefined || (0,image_platform/* normalPlatform */.Je)(said) === (0,image_platform/* normalPlatform */.Je)(wanted);
}
/** Whose image a name in the registry leads to, as far as it can be told, in a sentence. Never rejects. */
async function describeProvenance(registry, reference) {
    try {
        return await provenanceSentence(registry, reference);
    }
    catch {
        return 'Nothing more could be learned about it.';
    }
}
async function provenanceSentence(registry, reference) {
    const [image] = (await readPublished(registry, reference))?.images ?? [];
    if (image === undefined)
        return 'It leads to no image.';
    const { labels, created } = (await registry.provenance(`${(0,image_reference/* repositoryOf */._M)(reference)}@${image.digest}`)) ?? {
        labels: {},
    };
    const when = created === undefined ? '' : `, created ${(0,shared_text/* cutText */.IN)(created, 100)}`;
    const [candidate, run] = [labels[candidate_marks/* CANDIDATE_LABEL */.tZ], labels[candidate_marks/* RUN_LABEL */.jQ]];
    if (candidate === undefined && run === undefined)
        return `It carries no label of compat-gate${when}: something else published it.`;
    return `It is the candidate ${(0,shared_text/* cutText */.IN)(candidate ?? '(unnamed)', 100)} of the run ${(0,shared_text/* cutText */.IN)(run ?? '(unnamed)', 100)}${when}.`;
}

;// CONCATENATED MODULE: ./build/src/promote/claim.js







/**
 * The right of one promotion at a time to write the version and `:latest`, as far as a registry can give it: a tag that
 * names the index of whoever came last. docs/promotion.md has the argument.
 */
class Claim {
    /** Of the index that is to be published. */
    digest;
    #release;
    #context;
    #settled;
    constructor(digest, release, context) {
        this.digest = digest;
        this.#release = release;
        this.#context = context;
        this.#settled = context.clock.now() + context.limits.settleMs;
    }
    /**
     * Writes the claim: an index of these manifests, or one that is there already.
     *
     * @throws PromotionError when another promotion has claimed before it could be read back
     */
    static async take(release, sources, existing, context) {
        const { registry, signal, hosts } = context;
        const tag = claimReference(release);
        const copy = (digest) => () => registry.copy(tag, `${release.repository}@${digest}`, context.limits.windowMs);
        if (existing === undefined)
            await registry.assemble(tag, sources);
        else
            await hosts.repeat((0,image_reference/* registryHost */.U$)(tag), { doing: `claim ${tag}`, signal }, copy(existing));
        const found = await readPublished(registry, tag);
        const claim = new Claim(found?.digest ?? '', release, context);
        // The tag may name another promotion's index by now, which must not be published as this one's.
        const own = found?.images.map(({ digest }) => `${release.repository}@${digest}`);
        const isOwn = existing === undefined ? own?.join() === sources.join() : found?.digest === existing;
        if (!isOwn)
            throw await claim.overtaken('Neither the version nor :latest was written');
        return claim;
    }
    /** Whether nobody has claimed since. */
    async isOwn() {
        return (await this.#context.registry.manifest(claimReference(this.#release)))?.digest === this.digest;
    }
    /**
     * Gives the index one more name while the claim is its own. Everything is looked at again before each try.
     *
     * @param look resolves with false when there is nothing left to do, and rejects when it must not be done
     * @param beforeWrite is called when it may be written from now on
     * @returns whether anything was written
     */
    async write(reference, look, beforeWrite = () => { }) {
        const { registry, signal, hosts, clock } = this.#context;
        const { windowMs } = this.#context.limits;
        const attempt = async () => {
            const end = clock.now() + windowMs;
            if (!(await this.isOwn()))
                throw await this.overtaken(`${reference} was not written`);
            if (!(await look()))
                return false;
            const left = end - clock.now();
            if (left <= 0)
                throw tooSlow(reference, windowMs);
            beforeWrite();
            await registry.copy(reference, `${this.#release.repository}@${this.digest}`, left);
            return true;
        };
        return hosts.repeat((0,image_reference/* registryHost */.U$)(reference), { doing: `write ${reference}`, signal }, attempt);
    }
    /** Waits until every write that an earlier claim allowed has reached the registry. */
    async settle() {
        const { clock, signal, listener } = this.#context;
        const left = this.#settled - clock.now();
        if (left <= 0)
            return;
        const text = `wait ${(0,shared_text/* formatSeconds */.Xo)(left)} for what another promotion may have sent, then look once more`;
        listener({ kind: 'note', text });
        await clock.pause(left, signal).catch(cause => {
            throw signal.aborted
                ? new errors/* IncidentError */.x1('cancelled', 'cancelled before the last look', { cause })
                : cause;
        });
    }
    /** @param what became of the thing that was about to be done */
    async overtaken(what) {
        const tag = claimReference(this.#release);
        const provenance = await describeProvenance(this.#context.registry, tag);
        const wayOut = 'Let one promotion at a time run (`concurrency:` in the workflow), and run this one again when the other is over';
        return new PromotionError('overtaken', `another promotion is at work: ${tag} names its image. ${provenance} ${what}. ${wayOut}`);
    }
}
function claimReference({ repository }) {
    return `${repository}:${CLAIM_TAG}`;
}
function tooSlow(reference, ms) {
    const limit = (0,shared_text/* formatSeconds */.Xo)(ms);
    return new errors/* IncidentError */.x1('network-failed', `the registry took over ${limit} to be asked before ${reference}`);
}

;// CONCATENATED MODULE: ./build/src/promote/publish.js
var publish_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var publish_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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







/**
 * Pushes one platform under its own tag, unless it is there already, and reads it back.
 *
 * @param found what the tag leads to now
 * @returns the manifest as `repository@sha256:…`
 */
async function publishPlatform({ repository }, image, found, context) {
    const there = whyNotApproved(found, [image]) === undefined;
    if (!there)
        await pushFromEngine(repository, image, context);
    const back = there ? found : await readPublished(context.registry, image.reference);
    const wrong = whyNotApproved(back, [image]);
    const [own] = back?.images ?? [];
    if (wrong !== undefined || own === undefined)
        throw new PromotionError('not-what-was-approved', `${image.reference} was pushed and read back: ${wrong}. Neither the version nor :latest was touched; run the promotion again when nothing else pushes to it`);
    recordStep(context, { what: pushStep(image), state: there ? 'already' : 'done', digest: own.digest });
    return `${repository}@${own.digest}`;
}
function pushStep({ reference, platform }) {
    return `push ${reference} (${platform})`;
}
async function pushFromEngine(repository, image, { engine, registry }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const _names = publish_addDisposableResource(env_1, await keepNames(engine, [...image.tags, image.reference]), true);
        await loadArchive(image.path, engine);
        await engine.tag(await loadedId(engine, image), repository, image.tag);
        await registry.push(image.reference);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = publish_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/**
 * What the engine calls the image: its config digest, or with containerd's store a digest that leads to it. That store
 * gives an archive of an engine before Docker 25 a digest of its own, so there the name has to do; what was pushed is
 * read back in any case.
 */
async function loadedId(engine, image) {
    for (const name of [...image.ids, ...image.tags]) {
        const found = await engine.image(name);
        if (found !== undefined)
            return found.id;
    }
    throw new PromotionError('not-approved', `the engine loaded the candidate for ${image.platform}, and has no image ${image.configDigest}`);
}
/** The engine's names as they are now, given back when the image is pushed. */
async function keepNames(engine, names) {
    const before = [];
    for (const name of new Set(names))
        before.push([name, (await engine.image(name))?.id]);
    const restore = async ([name, id]) => {
        const { repository, tag } = (0,image_reference/* parseReference */.F2)(name);
        if (id === undefined)
            await engine.untag(name);
        else if (tag !== undefined)
            await engine.tag(id, repository, tag);
    };
    return {
        // They matter on this machine alone, so a promotion does not fail where one cannot be given back.
        [Symbol.asyncDispose]: async () => {
            for (const one of before)
                await restore(one).catch(() => undefined);
        },
    };
}
/**
 * Makes `:latest` the version's index, if it still is where it has to be, and looks at it again.
 *
 * @throws PromotionError when somebody has moved it, or moves it meanwhile
 */
async function moveLatest(release, claim, context) {
    const latest = latestReference(release);
    const look = async () => {
        const digest = (await context.registry.manifest(latest))?.digest;
        if (digest === claim.digest)
            return false;
        await checkLatest(release, digest, context.registry);
        return true;
    };
    const notePutBack = () => {
        context.progress.putBack = putBackOf(release);
    };
    const moved = await claim.write(latest, look, notePutBack);
    notePutBack();
    await verifyLatest(release, claim, context);
    recordStep(context, { what: `move ${latest}`, state: moved ? 'done' : 'already', digest: claim.digest });
}
/** The last look, after which the promotion is over: nobody else has claimed, and everything is what was approved. */
async function verifyRelease(release, claim, context) {
    await claim.settle();
    if (!(await claim.isOwn()))
        throw await claim.overtaken(await whereLatestIs(release, context));
    await verifyLatest(release, claim, context);
    await verifyReference(release.reference, release, claim, context);
    recordStep(context, { what: 'look at it all again', state: 'done' });
}
async function verifyLatest(release, claim, context) {
    await verifyReference(latestReference(release), release, claim, context);
}
async function verifyReference(reference, release, claim, context) {
    const found = await readPublished(context.registry, reference).catch(error => {
        throw notReadBack(reference, error);
    });
    const wrong = whyNotApproved(found, release.images) ??
        (found?.digest === claim.digest ? undefined : `it is ${found?.digest}, and ${claim.digest} was written`);
    if (wrong === undefined)
        return;
    const provenance = found === undefined ? '' : ` ${await describeProvenance(context.registry, reference)}`;
    throw new PromotionError('not-what-was-approved', `${reference} is not what was approved: ${wrong}. It was written by this promotion, and changed since.${provenance}`);
}
async function whereLatestIs(release, { registry }) {
    const latest = latestReference(release);
    const found = await registry.manifest(latest).catch(() => undefined);
    return `${latest} names ${found?.digest ?? 'nothing that can be read'} now, and this promotion wrote it: it may have to be put right`;
}
function notReadBack(reference, cause) {
    if (!(cause instanceof errors/* IncidentError */.x1))
        throw cause;
    const text = `${reference} was written, and cannot be read back, so nobody knows whether it is what was approved: ${cause.message}; run the promotion again`;
    return new errors/* IncidentError */.x1(cause.kind, text, { cause });
}
/**
 * How `:latest` becomes what it was, an index or a single manifest alike.
 * https://docs.docker.com/reference/cli/docker/buildx/imagetools/create/#prefer-index
 */
function putBackOf({ repository, expected }) {
    if (expected.state === 'absent')
        return 'remove-the-tag';
    const source = `${repository}@${expected.digest}`;
    return {
        command: `docker buildx imagetools create --prefer-index=false --tag ${repository}:latest ${source}`,
    };
}

;// CONCATENATED MODULE: ./build/src/promote/promote.js





/**
 * Publishes what the gate approved, and nothing else: each platform under its own tag, the version as an index of their
 * digests, and `:latest` as that same index. Run again after a failure at any point, it ends in the same state.
 *
 * @throws UsageError for inputs that are wrong, PromotionError when it must not go on, IncidentError when an engine or a
 * registry stood in the way
 */
async function promote(request, given) {
    const { clock = CLOCK, limits = PROMOTION_LIMITS, progress = { steps: [] } } = given;
    const context = { ...given, clock, limits, progress };
    const release = await readRelease(request);
    context.listener({ kind: 'note', text: `promote ${release.images.length} images as ${release.reference}` });
    const before = await readRegistryState(release, context.registry);
    if (request.dryRun)
        recordDryRun(release, before, context);
    const digest = request.dryRun ? before.version?.digest : await publishRelease(release, before, context);
    return {
        repository: release.repository,
        version: release.version,
        images: release.images.map(({ platform, reference, configDigest }) => ({
            platform,
            reference,
            configDigest,
        })),
        versionDigest: digest,
        latestDigest: request.dryRun ? before.latest : digest,
        previousLatest: before.latest,
        dryRun: request.dryRun,
        steps: progress.steps,
    };
}
async function publishRelease(release, before, context) {
    const sources = [];
    // One after the other, so that after a failure the steps say which were pushed.
    for (const { image, found } of before.platforms)
        sources.push(await publishPlatform(release, image, found, context));
    const claim = await takeClaim(release, before, sources, context);
    await publishVersion(release, claim, context);
    await moveLatest(release, claim, context);
    await verifyRelease(release, claim, context);
    return claim.digest;
}
async function takeClaim(release, { version }, sources, context) {
    const claim = await Claim.take(release, sources, version?.digest, context);
    recordStep(context, { what: `claim ${latestReference(release)}`, state: 'done', digest: claim.digest });
    return claim;
}
/** From digests, by way of the claim: the version is exactly the index that the claim names. */
async function publishVersion(release, claim, context) {
    const look = async () => {
        const version = await currentVersion(release, context.registry);
        if (version !== undefined && version.digest !== claim.digest)
            throw await claim.overtaken(`${release.reference} has just been published by it as ${version.digest}`);
        return version === undefined;
    };
    const written = await claim.write(release.reference, look);
    recordStep(context, {
        what: `assemble ${release.reference}`,
        state: written ? 'done' : 'already',
        digest: claim.digest,
    });
}
/** Tells what a promotion would do with what the registry has; writes nothing, and needs no engine. */
function recordDryRun(release, { platforms, version, latest }, context) {
    for (const { image, found } of platforms) {
        const there = whyNotApproved(found, [image]) === undefined;
        const digest = there ? found?.images[0]?.digest : undefined;
        recordStep(context, {
            what: pushStep(image),
            state: stateOf(there),
            ...(digest !== undefined && { digest }),
        });
    }
    const there = version !== undefined;
    const digest = version === undefined ? {} : { digest: version.digest };
    recordStep(context, { what: `claim ${latestReference(release)}`, state: 'would', ...digest });
    recordStep(context, { what: `assemble ${release.reference}`, state: stateOf(there), ...digest });
    const moved = there && latest === version.digest;
    recordStep(context, { what: `move ${latestReference(release)}`, state: stateOf(moved), ...digest });
}
function stateOf(there) {
    return there ? 'already' : 'would';
}

// EXTERNAL MODULE: ./build/src/shared/retry-after.js
var retry_after = __webpack_require__(7922);
;// CONCATENATED MODULE: ./build/src/registry/retry-after.js



const ASK_MS = 5_000;
/**
 * A failure with what the registry says about how long to leave it alone. The docker client throws that header away, so the
 * registry is asked the same once more, without a login: what limits a host limits this question, too.
 */
async function withRetryAfter(error, reference, signal) {
    if (!(error instanceof errors/* IncidentError */.x1) || !hasAnswered(error))
        return error;
    const retryAfterMs = await askRetryAfter(manifestUrl(reference), signal);
    return new errors/* IncidentError */.x1(error.kind, error.message, { cause: error, retryAfterMs });
}
function hasAnswered({ kind, message }) {
    return kind === 'rate-limited' || (kind === 'network-failed' && /\b5\d\d\b/.test(message));
}
/** Undefined where nothing can be learned, for whatever reason. */
async function askRetryAfter(url, signal) {
    try {
        const limit = AbortSignal.any([signal, AbortSignal.timeout(ASK_MS)]);
        const { headers } = await fetch(url, { method: 'HEAD', redirect: 'manual', signal: limit });
        return (0,retry_after/* parseRetryAfter */.m)(headers.get('retry-after'));
    }
    catch {
        return undefined;
    }
}
/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-manifests */
function manifestUrl(reference) {
    const host = (0,image_reference/* registryHost */.U$)(reference);
    const { repository, tag, digest } = (0,image_reference/* parseReference */.F2)(reference);
    const path = `/v2/${repository.slice(host.length + 1)}/manifests/${digest ?? tag}`;
    // As Docker's client: no TLS for what is on this machine, and another name for the hub.
    const isLocal = /^(localhost|127\.[\d.]+|\[::1\])(:\d+)?$/.test(host);
    return new URL(`${isLocal ? 'http' : 'https'}://${host === 'docker.io' ? 'registry-1.docker.io' : host}${path}`);
}

;// CONCATENATED MODULE: ./build/src/registry/docker-registry.js







// The client is killed as soon as its time is over: a write that comes later could undo another promotion.
const GRACE_MS = 0;
const READ_MS = 60_000;
const PUSH_MS = 30 * 60_000;
const IMAGETOOLS = ['buildx', 'imagetools'];
const STATUS_LOST = '; the client does not tell with which status, and the registry answers when it is read: if it stays so, log in with the right to push';
/** Registries as the docker client reaches them: its logins, its credential helpers, its certificates. */
class DockerRegistry {
    #context;
    constructor(context) {
        this.#context = context;
    }
    async manifest(reference) {
        // The bytes as they are, without a line end: https://github.com/docker/buildx/blob/v0.19.3/util/imagetools/printers.go
        const content = await this.#inspect(reference, ['--raw']);
        return content === undefined ? undefined : (0,oci/* parseRegistryManifest */.KH)(content, reference);
    }
    async provenance(reference) {
        const content = await this.#inspect(reference, ['--format', '{{json .Image}}']);
        return content === undefined ? undefined : parseProvenance(content);
    }
    async push(reference) {
        const call = { doing: `push ${reference}`, timeoutMs: PUSH_MS };
        await this.#ask(reference, call, async (signal) => {
            const answer = await this.#run(['push', '--quiet', reference], call.doing, signal);
            if (!answer.ok)
                throw await this.#pushFailure(reference, call.doing, answer, signal);
        });
    }
    /** Where the status of a refused push is lost, the same client still tells the one of a refused question. */
    async #pushFailure(reference, doing, { how, stderr }, signal) {
        if (!isStatusLost(stderr))
            return registryFailure(doing, how, stderr);
        const asked = await this.#run([...IMAGETOOLS, 'inspect', '--raw', reference], doing, signal);
        const answers = asked.ok || (0,image_reference/* saysAbsent */.iE)('buildx', asked.stderr, reference);
        if (!answers)
            return registryFailure(doing, how, `${stderr}\n${asked.stderr}`);
        // To push twice is to push once, so it may be tried again; a login that is refused in such words is, too.
        const { message } = registryFailure(doing, how, stderr);
        return new errors/* IncidentError */.x1('network-failed', `${message}${STATUS_LOST}`);
    }
    async assemble(reference, sources) {
        // It can be tried again: to write the same thing twice has the effect of writing it once.
        await this.#create(reference, sources, { doing: `assemble ${reference}`, timeoutMs: READ_MS });
    }
    async copy(reference, source, ms) {
        // Of an index this is an exact copy; of anything else it would be a new index around it.
        const doing = `make ${reference} name ${source}`;
        await this.#create(reference, [source], { doing, timeoutMs: ms, once: true });
    }
    async #create(reference, sources, call) {
        const args = [...IMAGETOOLS, 'create', '--progress', 'plain', '--tag', reference, ...sources];
        await this.#ask(reference, call, signal => this.#runOrThrow(args, call.doing, signal));
    }
    async #inspect(reference, flags) {
        const call = { doing: `ask the registry for ${reference}`, timeoutMs: READ_MS };
        return this.#ask(reference, call, async (signal) => {
            const answer = await this.#run([...IMAGETOOLS, 'inspect', ...flags, reference], call.doing, signal);
            if (answer.ok)
                return answer.stdout;
            if ((0,image_reference/* saysAbsent */.iE)('buildx', answer.stderr, reference))
                return undefined;
            throw registryFailure(call.doing, answer.how, answer.stderr);
        });
    }
    #ask(reference, call, attempt) {
        const { hosts, signal } = this.#context;
        return hosts.ask((0,image_reference/* registryHost */.U$)(reference), { ...call, signal }, async (own) => {
            try {
                return await attempt(own);
            }
            catch (error) {
                throw call.once ? error : await withRetryAfter(error, reference, own);
            }
        });
    }
    async #runOrThrow(args, doing, signal) {
        const answer = await this.#run(args, doing, signal);
        if (!answer.ok)
            throw registryFailure(doing, answer.how, answer.stderr);
    }
    async #run(args, doing, signal) {
        const { cwd, listener } = this.#context;
        const kept = { stdout: new BoundedOutput(), stderr: new BoundedOutput() };
        const ended = await (0,execute/* runCommand */.d1)({ program: 'docker', args, cwd, env: (0,connect/* clientEnvironment */.B5)(this.#context) }, { signal, listener, graceMs: GRACE_MS, onOutput: (chunk, stream) => kept[stream].add(chunk) });
        if (ended.cancelled)
            throw new errors/* IncidentError */.x1('cancelled', `cancelled while trying to ${doing}`);
        if (kept.stdout.full)
            throw new errors/* IncidentError */.x1('internal-error', `could not ${doing}: the answer is over ${oci/* MANIFEST_LIMIT */.MV} bytes`);
        const [stdout, stderr] = [kept.stdout.content, kept.stderr.content.toString('utf8')];
        return { ok: ended.exitCode === 0, stdout, stderr, how: `docker ${(0,execute/* howEnded */.f2)(ended)}` };
    }
}
/** Output up to the limit, and whether there was more. */
class BoundedOutput {
    #chunks = [];
    #bytes = 0;
    get full() {
        return this.#bytes > oci/* MANIFEST_LIMIT */.MV;
    }
    get content() {
        return Buffer.concat(this.#chunks);
    }
    add(chunk) {
        this.#bytes += chunk.length;
        if (!this.full)
            this.#chunks.push(chunk);
    }
}
const Provenances = oci/* ImageConfiguration */.MJ.pick({ created: true, config: true });
function parseProvenance(content) {
    try {
        const { created, config } = Provenances.parse(JSON.parse(content.toString('utf8')));
        return { labels: config?.Labels ?? {}, ...(created && { created }) };
    }
    catch {
        // Nothing is decided from it: it only helps to say whose an image is.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/report/promotion.js


const STATES = {
    done: 'done',
    already: 'was there already',
    would: 'would be done',
};
/** A promotion that came to its end, as Markdown. */
function promotionSummary(result) {
    const { repository, version, dryRun, steps } = result;
    const name = (0,report_escape/* markdownCode */.D9)(`${repository}:${version}`);
    const title = dryRun ? `🔎 ${name}: a dry run, nothing was written` : `✅ ${name} is published`;
    return joinSections([`## ${title}`, facts(result), promotion_images(result), stepsSection(steps)]);
}
/** One that stopped, with what it had done until then. */
function stoppedPromotionSummary({ message, steps, putBack }) {
    const back = putBack === undefined || putBack === 'remove-the-tag'
        ? (0,report_escape/* markdownText */.p7)(putBackSentence(putBack))
        : `To put the old \`:latest\` back:\n\n${(0,report_escape/* markdownFence */.p0)(putBack.command, 'sh', 2_000)}`;
    return joinSections(['## ❌ Promotion stopped', (0,report_escape/* markdownText */.p7)(message, 4_000), back, stepsSection(steps)]);
}
/** The same for a terminal and an annotation. */
function stoppedPromotionText({ message, putBack }) {
    if (putBack === undefined || putBack === 'remove-the-tag')
        return [message, putBackSentence(putBack)].filter(text => text !== '').join(' ');
    return `${message}\n\nTo put the old one back:\n\n  ${putBack.command}`;
}
function putBackSentence(putBack) {
    return putBack === undefined ? '' : 'There was no :latest before: to undo it, remove the tag.';
}
function facts({ versionDigest, latestDigest, previousLatest }) {
    const rows = [
        ['version', versionDigest],
        ['`:latest`', latestDigest],
        ['`:latest` before', previousLatest],
    ];
    const row = ([name, digest]) => `| ${name} | ${digest === undefined ? 'none' : (0,report_escape/* markdownCode */.D9)(digest)} |`;
    return ['| | digest |', '| --- | --- |', ...rows.map(row)].join('\n');
}
function promotion_images({ images }) {
    const row = ({ platform, reference, configDigest }) => `| ${(0,report_escape/* markdownText */.p7)(platform)} | ${(0,report_escape/* markdownCode */.D9)(reference)} | ${(0,report_escape/* markdownCode */.D9)(configDigest)} |`;
    const head = ['| platform | tag | config digest, as approved |', '| --- | --- | --- |'];
    return [...head, ...images.map(row)].join('\n');
}
function stepsSection(steps) {
    if (steps.length === 0)
        return 'Nothing was written.';
    const line = ({ what, state, digest }) => `- ${(0,report_escape/* markdownText */.p7)(what, 500)}: ${STATES[state]}${digest === undefined ? '' : `, ${(0,report_escape/* markdownCode */.D9)(digest)}`}`;
    return `### Steps\n\n${steps.map(line).join('\n')}`;
}

;// CONCATENATED MODULE: ./build/src/stages/promote.js








/**
 * Stage `promote`: makes the registry's tags point at what the gate approved.
 *
 * @throws UsageError when an input is wrong
 */
async function promoteJob(inputs, context) {
    const progress = { steps: [] };
    const request = {
        candidates: inputs.candidate,
        approved: inputs.approvedImageId,
        image: (0,image_reference/* repositoryOf */._M)(inputs.candidateImage),
        verdict: inputs.verdict,
        version: inputs.version,
        expectedLatest: inputs.expectedLatest,
        platformTags: inputs.platformTags,
        dryRun: inputs.dryRun,
    };
    try {
        const result = await promote(request, { ...(await promoteContext(inputs, context)), progress });
        const { versionDigest = '', latestDigest = '' } = result;
        return finishedReport({ 'version-digest': versionDigest, 'latest-digest': latestDigest }, promotionSummary(result));
    }
    catch (error) {
        if (!(error instanceof PromotionError || error instanceof errors/* IncidentError */.x1))
            throw error;
        const stopped = { ...progress, message: error.message };
        return {
            outputs: action_definition/* FAIL_CLOSED */.SV,
            annotations: [],
            summary: stoppedPromotionSummary(stopped),
            failure: stoppedPromotionText(stopped),
        };
    }
}
async function promoteContext({ dryRun, root }, { env, run, signal, listener, hosts, connect }) {
    const host = env['DOCKER_HOST'] ?? '';
    // A dry run asks registries only, so it works where no engine is.
    const engine = dryRun ? noEngine() : await connect(env);
    const facts = dryRun ? { endpoint: host, isDefault: host === '' } : await engine.facts();
    const registry = new DockerRegistry({ env, run, facts, cwd: root, signal, listener, hosts });
    return { registry, engine, listener, signal, hosts };
}
function noEngine() {
    const refuse = () => {
        throw new Error('a dry run needs no engine');
    };
    return new Proxy({}, { get: refuse });
}

;// CONCATENATED MODULE: ./build/src/stages/trial.js
var stages_trial_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var stages_trial_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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













/**
 * Stage `trial`: one part of one consumer's tests on the frozen candidate, and its control. It comes to its end whatever the
 * tests do: what they show is for the judge.
 *
 * @throws UsageError when the configuration or an input is wrong
 */
async function trialJob(inputs, context) {
    const { config, plan, run } = await beginPlanned(inputs, context);
    const wanted = plannedTrial(plan, inputs);
    const folder = await candidateFolder(inputs.candidate, wanted.platform);
    // Before anything of the consumer runs.
    const candidate = await readCandidate(folder).catch(incidentOrThrow);
    const begun = {
        ...run,
        context: 'kind' in candidate ? context : adoptRun(context, candidate.identity.run),
        consumers: [plannedConsumer(config, wanted)],
        folders: { ...run.folders, candidate: folder },
        origin: { run: (0,stages_context/* workflowRun */.tM)(context.env, plan.run), part: partOf(wanted) },
    };
    const evidence = await tryLoaded(begun, candidate, pinOf(plan, wanted));
    const candidates = (0,approval/* triedCandidates */.z7)(evidence);
    const result = concludeRun(begun, { evidence, policies: [], candidates, notes: [] });
    return finishedReport({ 'report-dir': begun.folders.report }, trialSummary(result));
}
/**
 * The containers of the candidate carry the label of the run that built it, so that is the run that they, and all else that
 * this one leaves, are known by.
 */
function adoptRun(context, run) {
    context.adopt(run);
    return { ...context, run, keep: { ...context.keep, candidate: true } };
}
/** The one of a platform, where there are several. */
async function candidateFolder(folder, platform) {
    const folders = await candidateFolders(folder);
    const [only, second] = folders;
    if (only !== undefined && second === undefined)
        return only;
    for (const one of folders)
        if ((await readIdentity(one)).platform === platform)
            return one;
    throw new errors/* UsageError */.eb(`candidate: ${folder} holds no candidate for ${platform}`);
}
function plannedTrial({ trials }, { consumer, shard, platform }) {
    const own = trials.filter(one => one.consumer === consumer && one.shard === shard);
    const found = own.filter(one => platform === undefined || one.platform === platform);
    const [only, second] = found;
    if (only !== undefined && second === undefined)
        return only;
    const all = trials.map(one => `${one.consumer} ${one.shard} ${one.platform}`).join(', ');
    throw new errors/* UsageError */.eb(`consumer, shard, platform: expected one of ${all}, got ${consumer} ${shard} ${platform ?? '(no platform)'}`);
}
function pinOf({ consumers }, { consumer }) {
    const found = consumers.find(({ name }) => name === consumer);
    if (found === undefined)
        throw new errors/* UsageError */.eb(`plan: it names no commit of ${consumer}`);
    return { ref: found.ref, commit: found.pin };
}
/** The consumer with the files of this trial alone, one after the other, and what of its control is among them. */
function plannedConsumer({ consumers }, { consumer, files }) {
    const found = consumers.find(({ name }) => name === consumer);
    if (found === undefined)
        throw new errors/* UsageError */.eb(`consumer: the configuration has no ${consumer}`);
    const { control, ...rest } = found;
    const own = control?.files.filter(file => files.includes(file)) ?? [];
    return {
        ...rest,
        test: { ...found.test, files, shards: 1 },
        ...(control && own.length > 0 && { control: { ...control, files: own } }),
    };
}
async function tryLoaded(begun, candidate, pin) {
    if ('kind' in candidate)
        return keepUntried(begun, candidate);
    const live = await (0,stages_context/* openRun */.Iy)(begun).catch(incidentOrThrow);
    if ('kind' in live)
        return keepUntried(begun, live);
    try {
        return await tryOnCandidate(candidate, live, pin);
    }
    finally {
        await (0,cleanup/* removeRun */.s)(live);
        // Its archive is another job's; the engine took it for this trial alone.
        await (0,cleanup.removeCandidate)(live.context.run, live.engine).catch(() => undefined);
    }
}
async function keepUntried(run, incident) {
    return Promise.all(untriedEvidence(run, incident).map(async (evidence) => {
        const folder = evidenceFolder(run, evidence.consumer.name);
        await (0,files/* makeFolder */.fc)(folder);
        return keepEvidence(evidence, folder);
    }));
}
async function tryOnCandidate(candidate, live, pin) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { consumers, context } = live;
        const [consumer] = consumers;
        const _ = stages_trial_addDisposableResource(env_1, await live.others.follow(), true);
        const [built, ready] = await Promise.all([
            loadCandidate(candidate, live).catch((error) => ({ error })),
            setUpStage(consumer, candidate.identity, live, context.signal, pin),
        ]);
        return tryConsumer(ready, built, live, context.signal);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = stages_trial_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/**
 * Gives the engine the candidate that another job has built. What it is called there may differ from what the
 * other engine called it; that it is the same image is seen by the archive, which leads from the one name to the other.
 *
 * @throws IncidentError when the tag names something else afterwards
 */
async function loadCandidate({ folder, identity, configuration, ids }, { engine, stages }) {
    const { reference } = identity;
    await stages.time('candidate', 'load', () => loadArchive(archivePath(folder), engine));
    const image = await engine.image(reference);
    if (image === undefined || !ids.includes(image.id)) {
        const now = image === undefined ? 'nothing' : image.id;
        throw new errors/* IncidentError */.x1('internal-error', `the engine took the candidate, and ${reference} names ${now} there, not ${ids.join(' or ')}`);
    }
    const here = { ...identity, engineId: image.id };
    return { image: here, frozen: Promise.resolve({ identity: here, configuration }) };
}

;// CONCATENATED MODULE: ./build/src/stages/run-stage.js












/**
 * Runs a stage, from its inputs to what is to be shown. Rejects as the stage does.
 *
 * @param hosts the usual ones, but for a test that does not want to wait
 */
async function runStage(inputs, given, hosts = new host_policy/* HostPolicies */.n(given.listener)) {
    const context = {
        ...given,
        connect: env => (0,connect.connectEngine)(env, hosts),
        hosts,
        presetsDir: (0,external_node_path_.join)((0,files/* packageFolder */.n4)(), 'presets'),
    };
    const report = await run(inputs, context);
    // A verdict's report has them already.
    if (report.result !== undefined)
        return report;
    return { ...report, summary: summaryWithNotes(report.summary, hostNotes(hosts.calls, [])) };
}
async function run(inputs, context) {
    switch (inputs.stage) {
        case 'all':
            return allJob(inputs, context);
        case 'plan':
            return planJob(inputs, context);
        case 'build':
            return buildJob(inputs, context);
        case 'trial':
            return trialJob(inputs, context);
        case 'judge':
            return judgeJob(inputs, context);
        case 'promote':
            return promoteJob(inputs, context);
    }
}


/***/ }),

/***/ 1228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ EventBarrier),
/* harmony export */   Y: () => (/* binding */ BARRIER_NAME)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(604);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(796);



/** The repository of the tags that a barrier sets, where nothing ever looks for an image, and the label with the run's ID. */
const BARRIER_NAME = 'compat-gate-fence';
const PAUSE_MS = 1000;
const ATTEMPTS = 10;
/**
 * Events that an engine keeps for a reader before it drops any: `bufferSize`, in
 * https://github.com/moby/moby/blob/v28.5.2/daemon/events/events.go. Podman drops none.
 */
const KEPT_EVENTS = 1024;
/** A barrier is set after so many, so that no more than the engine keeps come between two, unless the reader stands still. */
const EVENTS_BETWEEN = 256;
const BROKEN = 'the event stream broke before the witness had seen everything';
const UNSEEN = `the engine did not report the witness's own tag within ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSeconds */ .Xo)(ATTEMPTS * PAUSE_MS)}`;
/**
 * Proves that the event stream is live, and that every event up to now has been read: an empty image of the witness's
 * own gets a tag that never was, and the `tag` event has to come. Events arrive in the engine's order, so what was
 * before it has come too, or was dropped. The candidate itself is left alone: a tag taken away could be its last.
 *
 * An engine drops an event only while it keeps `KEPT_EVENTS` others for the reader. Those come before the next barrier, and
 * the reader has not had them when the last one was set. So where fewer have come meanwhile, none was dropped.
 */
class EventBarrier {
    #engine;
    #sleep;
    #run;
    #tags = new Set();
    /** Names that the engine has, the oldest first. */
    #names = [];
    #imageId;
    /** The tags whose events would prove the barrier that is being reached. */
    #awaited = new Set();
    #seen = () => { };
    #last = Promise.resolve();
    /** Barriers that were asked for and are not reached. */
    #pending = 0;
    #read = 0;
    /** How many events had been read when the last barrier was set. */
    #readBefore = 0;
    /** `run` is unique to the run: by it the tags of a barrier are found that nobody removed. */
    constructor(engine, sleep, run) {
        this.#engine = engine;
        this.#sleep = sleep;
        this.#run = run;
    }
    /** Whether so many events have come since the last barrier that it is time for another one. */
    get isDue() {
        return this.#pending === 0 && this.#read - this.#readBefore >= EVENTS_BETWEEN;
    }
    /**
     * Resolves with undefined once the event of a tag was seen and none before it can be missing, else with why not. Several
     * tags are set in turn, a second apart, because an engine may accept the stream a moment before it listens itself. One
     * barrier is reached after the other. Never rejects.
     */
    reach(broken) {
        this.#pending++;
        const reached = this.#last.then(() => this.#reach(broken)).finally(() => this.#pending--);
        this.#last = reached;
        return reached;
    }
    async #reach(broken) {
        const seen = new Promise(resolve => {
            this.#seen = () => resolve('seen');
        });
        const pause = new AbortController();
        const readAtFirst = this.#read;
        try {
            for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
                await this.#setTag();
                const end = await Promise.race([seen, broken.then(() => 'broken'), this.#wait(pause.signal)]);
                if (end === 'seen')
                    return this.#gap();
                if (end === 'broken')
                    return new Error(BROKEN);
            }
            return new Error(UNSEEN);
        }
        catch (error) {
            return (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asError */ .zR)(error);
        }
        finally {
            pause.abort();
            this.#readBefore = readAtFirst;
            this.#awaited.clear();
            await this.#removeTags(1);
        }
    }
    /** Takes the events of its own tags, which concern nobody else: false for every other event. */
    take({ type, action, reference }) {
        this.#read++;
        const tag = reference.slice(reference.lastIndexOf(':') + 1);
        const isOwn = type === 'image' && this.#tags.has(tag);
        if (isOwn && action === 'tag' && this.#awaited.has(tag))
            this.#seen();
        return isOwn;
    }
    /** Removes all tags, and with the last one the image. */
    async close() {
        await this.#removeTags(0);
    }
    /** Whether events may be missing since the barrier before this one. */
    #gap() {
        const since = this.#read - this.#readBefore;
        if (since < KEPT_EVENTS)
            return undefined;
        return new Error(`the gate stood still while the engine had ${since} events for it: it drops what comes after the first ${KEPT_EVENTS}`);
    }
    /** The image is made anew when someone pruned it meanwhile. */
    async #setTag() {
        const tag = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
        this.#tags.add(tag);
        this.#awaited.add(tag);
        const image = this.#imageId === undefined ? undefined : await this.#engine.image(this.#imageId);
        this.#names.push(`${BARRIER_NAME}:${tag}`);
        if (image !== undefined)
            return this.#engine.tag(image.id, BARRIER_NAME, tag);
        this.#imageId = await this.#engine.makeEmptyImage(`${BARRIER_NAME}:${tag}`, { [BARRIER_NAME]: this.#run });
    }
    async #wait(signal) {
        await this.#sleep(PAUSE_MS, signal).catch(() => { });
    }
    /** A tag that the engine does not remove is left: it is gone, or someone else was faster. */
    async #removeTags(keep) {
        const names = this.#names.slice(0, this.#names.length - keep);
        this.#names = this.#names.slice(names.length);
        for (const name of names)
            await this.#engine.untag(name).catch(() => { });
    }
}


/***/ }),

/***/ 5084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VR: () => (/* binding */ approvedDigests),
/* harmony export */   kO: () => (/* binding */ untriedPlatforms),
/* harmony export */   z7: () => (/* binding */ triedCandidates)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4486);

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


/***/ })

};
