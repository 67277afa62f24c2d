export const id = 3575;
export const ids = [3575];
export const modules = {

/***/ 40840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ leaveBaseline),
/* harmony export */   gf: () => (/* binding */ haveBaseline),
/* harmony export */   vQ: () => (/* binding */ removeBaselines)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _image_archive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92034);
/* harmony import */ var _image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84737);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36950);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80604);






/** The name of an empty image, and its label that says what a run has pulled. */
const PULLED = 'compat-gate-pulled';
/**
 * Has the engine pull the published image by its digest, and gives it a name beside the candidate's.
 *
 * @throws Error that says why it cannot be had
 */
async function haveBaseline({ reference, found }, candidate, { engine, pull, work }) {
    if (found.state === 'absent')
        throw unavailable('the registry does not have it');
    if (found.state === 'unknown')
        throw unavailable(found.detail);
    const { digest } = found;
    const { repository, platform, run } = candidate;
    const byDigest = `${repository}@${digest}`;
    const before = await engine.image(byDigest);
    if (before === undefined) {
        // Whoever tidies up after the run has to know that nobody else has brought it here.
        await engine.makeEmptyImage(`${PULLED}:${run}`, { [_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_LABEL */ .jQ]: run, [PULLED]: byDigest });
        await pull(byDigest);
    }
    const image = await engine.image(byDigest);
    if (image === undefined)
        throw unavailable(`the engine has pulled it, and does not know ${byDigest}`);
    const own = (0,_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineName */ .Ri)(repository, candidate.tag);
    await engine.tag(image.id, repository, own.tag);
    const archive = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(work, 'baseline.tar');
    try {
        const saved = await (0,_image_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .writeArchive */ ._d)(await engine.save(own.reference), archive);
        if (!saved.ids.includes(image.id))
            throw unavailable(`it is ${image.id}, and was saved as ${saved.configDigest}`);
        if (saved.platform !== platform)
            throw unavailable(`it is for ${saved.platform}, and the candidate for ${platform}`);
        const { configDigest } = saved;
        const identity = { reference, digest, configDigest, engineId: image.id, tag: own.tag };
        return { identity, reference: own.reference, run, wasThere: before !== undefined };
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(archive, { force: true });
    }
}
/**
 * Takes the name of this run away from an image that was there before. Docker removes the digests by which an image was pulled
 * with its last tag, so the tag is given to another image before.
 */
async function leaveBaseline({ reference, run, wasThere }, engine) {
    if (!wasThere)
        return;
    await engine.makeEmptyImage(reference, { [_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_LABEL */ .jQ]: run });
    await engine.untag(reference);
}
/**
 * Removes what a run has left of published images: their containers and names, and what nobody had before it.
 *
 * @param images those with the run's label
 */
async function removeBaselines(images, engine) {
    for (const tag of images.flatMap(({ tags }) => tags)) {
        const name = (0,_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .givenBeside */ .Yn)(tag) ?? tag;
        const repository = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryOf */ ._M)(name);
        const { reference } = (0,_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineName */ .Ri)(repository, name.slice(repository.length + 1));
        if ((0,_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .candidateBeside */ .YZ)(reference) === undefined || (await engine.image(reference)) === undefined)
            continue;
        for (const { id } of await engine.containersOf(reference))
            await engine.removeContainer(id);
        await engine.untag(reference);
    }
    for (const { labels, tags } of images) {
        const pulled = labels[PULLED];
        if (pulled === undefined)
            continue;
        await engine.untag(pulled);
        for (const tag of tags)
            await engine.untag(tag);
    }
}
function unavailable(why) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .IncidentError */ .x1('baseline-unavailable', why);
}


/***/ }),

/***/ 99786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ haveGiven),
/* harmony export */   Jf: () => (/* binding */ removeGivenTrials),
/* harmony export */   Me: () => (/* binding */ resolvedReference),
/* harmony export */   Vq: () => (/* binding */ markGiven),
/* harmony export */   ei: () => (/* binding */ resolveGiven),
/* harmony export */   tQ: () => (/* binding */ leaveGiven)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26064);
/* harmony import */ var _image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84737);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36950);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80604);
/* harmony import */ var _shared_failure_causes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10290);





/**
 * What a reference names now. From here on that is what is tried, whatever becomes of the name.
 *
 * @throws UsageError when it names nothing, or two things, or nobody may look
 * @throws IncidentError when its registry cannot be asked now
 */
async function resolveGiven({ text, from }, { engine, ask }) {
    const wrong = (what) => new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${from}: ${what}`);
    if (_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST */ .Dh.test(text)) {
        if (engine === undefined)
            throw wrong(`${text} is an ID, which one engine alone knows: push the image, and give its tag or digest`);
        const image = await engine.image(text);
        if (image !== undefined)
            return { reference: text, digest: image.id, source: 'engine' };
        throw wrong(`the engine has no image ${text}: see \`docker images --no-trunc\``);
    }
    const digest = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReference */ .F2)(text).digest;
    if (digest !== undefined)
        return { reference: text, digest, source: 'registry' };
    const [here, there] = await Promise.all([engine?.image(text), ask(text)]);
    if (here !== undefined && there.state !== 'present')
        return { reference: text, digest: here.id, source: 'engine' };
    if (there.state === 'present') {
        const isSame = here === undefined || here.digests?.some(one => (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReference */ .F2)(one).digest === there.digest);
        if (isSame || here?.id === there.digest)
            return { reference: text, digest: there.digest, source: 'registry' };
        throw wrong(`the engine has another image under this name than its registry: give ${here?.id} for the one in the engine, or ${(0,_image_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._M)(text)}@${there.digest} for the published one`);
    }
    const where = engine === undefined ? 'not in its registry' : 'neither in the engine nor in its registry';
    if (there.state === 'absent')
        throw wrong(`${text} is ${where}: push it, or build it under this name`);
    throw unanswered({ text, from }, there.detail);
}
function unanswered({ text, from }, detail) {
    const what = `${from}: nobody can say which image ${text} is: ${detail}`;
    const cause = (0,_shared_failure_causes_js__WEBPACK_IMPORTED_MODULE_3__/* .classifyRegistryFailure */ .kM)(detail);
    if (cause !== undefined)
        return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentError */ .x1(cause, what);
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${what}; where it needs a login: \`docker login ${(0,_image_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .registryHost */ .U$)(text)}\`, or \`docker pull ${text}\` first`);
}
/** What a given image is called whatever becomes of its tag: by the digest in its registry, or by the engine's ID. */
function resolvedReference({ reference, digest, source }) {
    return source === 'engine' ? digest : `${(0,_image_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._M)(reference)}@${digest}`;
}
const PULLED = 'compat-gate.pulled';
const WAS_THERE = 'compat-gate.was-there';
/**
 * Makes an image beside the one that is given, with the label of the run: the given one has none, and stays as it is. By it
 * whoever tidies up finds what the run has of it.
 *
 * @param reference the candidate's
 */
async function markGiven(engine, reference, run, { wasThere, pulled }) {
    const marker = (0,_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .givenMarker */ .cd)(reference);
    if (marker === undefined)
        throw new Error(`expected the name of an image that was given, got ${reference}`);
    await engine.makeEmptyImage(marker, {
        [_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_LABEL */ .jQ]: run,
        ...(wasThere && { [WAS_THERE]: 'yes' }),
        ...(pulled !== undefined && { [PULLED]: pulled }),
    });
}
/**
 * Has the engine pull the image where it does not have it, and gives it the candidate's name.
 *
 * @returns the engine's ID of it
 * @throws IncidentError that says why it cannot be had
 */
async function haveGiven(given, { repository, tag, reference }, { engine, run, pull }) {
    const name = resolvedReference(given);
    const before = await engine.image(name);
    const pulled = before === undefined && given.source === 'registry' ? name : undefined;
    await markGiven(engine, reference, run, {
        wasThere: before !== undefined,
        ...(pulled !== undefined && { pulled }),
    });
    if (pulled !== undefined)
        await pull(pulled);
    const image = before ?? (await engine.image(name));
    if (image === undefined)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentError */ .x1('build-failed', `the engine no longer has ${name}`);
    await engine.tag(image.id, repository, tag);
    return image.id;
}
/** The images beside which a run has made a mark, by their names as candidates. */
function givenAmong(images) {
    return images.flatMap(({ labels, tags }) => tags.flatMap(marker => {
        const reference = (0,_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .givenBeside */ .Yn)(marker);
        return reference === undefined ? [] : [{ reference, marker, labels }];
    }));
}
/**
 * Removes the containers of images that were given to a run, and the names that they had for trials alone.
 *
 * @param images those with the run's label
 */
async function removeGivenTrials(images, engine) {
    for (const { reference } of givenAmong(images)) {
        const names = (await engine.image(reference))?.tags.filter(tag => (0,_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .givenMarker */ .cd)(tag) === (0,_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .givenMarker */ .cd)(reference));
        for (const name of names ?? []) {
            for (const { id } of await engine.containersOf(name))
                await engine.removeContainer(id);
            if ((0,_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrialTag */ .P3)(name))
                await engine.untag(name);
        }
    }
}
/**
 * Takes the candidate's name away from images that were given to a run, and what nobody had before it out of the engine.
 *
 * @param images those with the run's label
 */
async function leaveGiven(run, images, engine) {
    for (const { reference, marker, labels } of givenAmong(images)) {
        // Docker forgets by which digests an image was pulled with its last tag, so the tag is given to another image before.
        if (labels[WAS_THERE] !== undefined && (await engine.image(reference)) !== undefined)
            await engine.makeEmptyImage(reference, { [_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_LABEL */ .jQ]: run });
        await engine.untag(reference);
        const pulled = labels[PULLED];
        if (pulled !== undefined)
            await engine.untag(pulled);
        await engine.untag(marker);
    }
}


/***/ }),

/***/ 92290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkInTerminal: () => (/* binding */ checkInTerminal)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/candidate/given.js
var given = __webpack_require__(99786);
// EXTERNAL MODULE: ./build/src/candidate/request.js
var request = __webpack_require__(82238);
// EXTERNAL MODULE: ./build/src/config/load-preset.js + 1 modules
var load_preset = __webpack_require__(60280);
// EXTERNAL MODULE: ./build/src/config/waivers.js
var config_waivers = __webpack_require__(80069);
// EXTERNAL MODULE: ./build/src/git/checked-out-tree.js
var checked_out_tree = __webpack_require__(52091);
// EXTERNAL MODULE: ./build/src/git/checkout.js
var git_checkout = __webpack_require__(27176);
// EXTERNAL MODULE: ./build/src/git/git.js
var git_git = __webpack_require__(50998);
// EXTERNAL MODULE: ./build/src/git/pin.js
var git_pin = __webpack_require__(48569);
// EXTERNAL MODULE: ./build/src/git/releases.js
var git_releases = __webpack_require__(96446);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/config/placeholders.js
var placeholders = __webpack_require__(55156);
// EXTERNAL MODULE: ./build/src/config/problems.js
var problems = __webpack_require__(81922);
// EXTERNAL MODULE: ./build/src/consumer/consumer-context.js
var consumer_context = __webpack_require__(82394);
// EXTERNAL MODULE: ./build/src/process/execute.js + 1 modules
var execute = __webpack_require__(2367);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(80604);
// EXTERNAL MODULE: ./build/src/shared/text.js
var shared_text = __webpack_require__(60796);
// EXTERNAL MODULE: ./build/src/preset-check/collect.js
var preset_check_collect = __webpack_require__(53518);
;// CONCATENATED MODULE: ./build/src/preset-check/pin-facts.js











/**
 * What of a configuration does not fit the consumer at its pin, a fact each.
 *
 * @throws IncidentError when the check was cancelled
 */
async function* factsAtPin(pinned, context, git) {
    yield* fileFacts(pinned);
    yield await programFact(pinned, context);
    yield* await controlFacts(pinned, context);
    yield* await nameFacts(pinned, context, git);
}
function* fileFacts({ consumer, tracked }) {
    const { files } = consumer.test;
    const missing = files.filter(file => !isAtPin(file, tracked));
    if (missing.length === 0)
        yield { ok: true, text: `${(0,shared_text/* formatCount */.B4)(files.length, 'test file')} at the pin` };
    for (const file of missing) {
        const moved = tracked.filter(one => (0,external_node_path_.basename)(one) === (0,external_node_path_.basename)(file));
        const near = moved.length === 1 ? moved[0] : (0,problems/* nearestName */.qb)(file, tracked);
        const help = near === undefined ? '' : ` (did you mean ${near}?)`;
        yield {
            ok: false,
            text: `test.files: ${file} is not at the pin${help}: mend test.files, or take a ref that has it`,
        };
    }
}
/** What `{file}` stands for is the tool's business: a file, a test in it, a folder of Go, or a class of Java. */
function isAtPin(file, tracked) {
    const [path = ''] = external_node_path_.posix.normalize(file).split('::');
    const folder = path.replace(/(^|\/)\.\.\.$|\/$/, '');
    if (folder === '' || folder === '.')
        return true;
    if (tracked.includes(path) || tracked.some(one => one.startsWith(`${folder}/`)))
        return true;
    const [name = ''] = path.split('#');
    const source = `${name.replaceAll('.', '/')}.`;
    const isClass = (one) => one.startsWith(source) || one.includes(`/${source}`);
    return /^[\w.$]+$/.test(name) && tracked.some(isClass);
}
async function programFact({ consumer, isSetUp }, context) {
    const [text = ''] = consumer.test.command;
    if ((0,placeholders/* placeholdersIn */.Qf)(text).some(name => name === 'file' || name === 'report'))
        return { ok: true, text: `test.command: its program is ${text}` };
    const program = (0,placeholders/* fillPlaceholders */.Ct)(text, (0,consumer_context/* placeholderValues */.m_)(context));
    const { checkout } = context.workspace;
    const isPath = program.includes('/');
    const folders = isPath ? [''] : ((0,consumer_context/* consumerEnvironment */.kW)(consumer, context)['PATH'] ?? '').split(external_node_path_.delimiter);
    const places = folders.map(folder => (0,external_node_path_.join)(folder, program));
    const found = await Promise.all(places.map(path => isProgram((0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(checkout, path))));
    if (found.includes(true))
        return { ok: true, text: `test.command: ${program} is there` };
    const where = isPath ? 'in the checkout' : 'in the PATH';
    // Set-up may make it, and what tries the image may be another machine.
    if (!isSetUp)
        return {
            ok: true,
            text: `test.command: ${program} is not ${where} yet; --set-up sees whether it is after the set-up`,
        };
    const wayOut = isPath
        ? 'mend test.command, or make it in setup'
        : `install it on this machine, or name the one that setup makes, as in .venv/bin/${program}`;
    return {
        ok: false,
        text: `test.command: there is no program ${program} ${where} after the set-up: ${wayOut}`,
    };
}
async function isProgram(path) {
    return (0,promises_.access)(path, external_node_fs_.constants.X_OK).then(() => true, () => false);
}
/** With arguments of its own, a control may select nothing, and would fail for that. */
async function controlFacts(pinned, context) {
    const { consumer, tracked, isSetUp } = pinned;
    const { args = [], files = [] } = consumer.control ?? {};
    const there = files.filter(file => tracked.includes(file));
    if (args.length === 0 || there.length === 0)
        return [];
    const what = `control ${args.join(' ')}`;
    if (!isSetUp)
        return [{ ok: true, text: `${what}: --set-up sees whether it selects anything` }];
    const facts = [];
    for (const file of there)
        facts.push(await selected(`${what}: ${file}`, file, args, pinned, context));
    return facts;
}
async function selected(what, file, args, { consumer, collect }, context) {
    const wayOut = 'mend control.args, or the file';
    if (collect !== undefined) {
        const found = await (0,preset_check_collect/* collectTests */.A)(consumer, collect, file, args, context);
        if (found.problem !== undefined)
            return { ok: false, text: `${what} cannot be listed: ${found.problem}: ${wayOut}` };
        if (found.count === 0)
            return { ok: false, text: `${what} selects no test: ${wayOut}` };
        return { ok: true, text: `${what}: ${(0,shared_text/* formatCount */.B4)(found.count, 'test')}` };
    }
    if (!consumer.test.command.some(text => /(^|\/)(pytest|py\.test)$/.test(text)))
        return { ok: true, text: `${what}: nobody can list its tests but a run; the control of a run shows it` };
    return pytestSelected(what, file, args, consumer, context);
}
/** pytest says 5 where it has collected nothing: https://docs.pytest.org/en/stable/reference/exit-codes.html */
const NOTHING_COLLECTED = 5;
const LISTING_MS = 5 * 60_000;
async function pytestSelected(what, file, args, consumer, context) {
    const report = (0,external_node_path_.join)(context.workspace.reports, 'collected.xml');
    const values = { ...(0,consumer_context/* placeholderValues */.m_)(context), file, report };
    const whole = [...consumer.test.command, ...args, '--collect-only', '--quiet'];
    const [program = '', ...rest] = whole.map(text => (0,placeholders/* fillPlaceholders */.Ct)(text, values));
    const env = (0,consumer_context/* consumerEnvironment */.kW)(consumer, context, { file, report });
    const { checkout: cwd } = context.workspace;
    const ended = await (0,execute/* captureOutput */.Q9)({ program, args: rest, cwd, env }, { signal: context.signal, timeoutMs: LISTING_MS });
    if (ended.cancelled)
        throw new errors/* IncidentError */.x1('cancelled', 'cancelled while tests were listed');
    if (ended.exitCode === 0)
        return { ok: true, text: `${what}: selects tests` };
    const how = ended.exitCode === NOTHING_COLLECTED ? 'selects no test' : 'cannot be listed by --collect-only';
    return { ok: false, text: `${what}: ${how}: mend control.args, or the file` };
}
/** Tests that do not know the variable run without the candidate, and one that selects a tag alone belongs to that image. */
async function nameFacts(pinned, context, git) {
    const { consumer, image } = pinned;
    const { name, value } = consumer.imageVariable;
    const key = value === 'tag' ? 'image-tag-env' : 'image-env';
    const own = [
        ...consumer.setup.map(({ run }) => run),
        ...consumer.test.command,
        ...Object.values(consumer.env),
    ];
    const isUsed = own.some(text => text.includes(name) || (0,placeholders/* placeholdersIn */.Qf)(text).some(one => one === 'image' || one === 'tag'));
    const facts = isUsed ? [] : [await nameFact(`${key}: ${name}`, name, pinned, context, git)];
    const last = image.split('/').at(-1) ?? image;
    if (value === 'tag')
        facts.push(await nameFact(`candidate.image: ${last}`, last, pinned, context, git));
    return facts;
}
async function nameFact(what, name, { isSetUp }, { workspace }, git) {
    // What set-up has installed may be what reads it.
    const all = isSetUp ? ['--untracked', '--no-exclude-standard'] : [];
    const args = ['grep', '--quiet', '--fixed-strings', '-I', ...all, '-e', name, '--', '.'];
    const { exitCode } = await (0,git_git/* runGit */.EO)(args, workspace.checkout, git);
    if (exitCode === 0)
        return { ok: true, text: `${what} stands in the source` };
    const more = isSetUp ? 'nor in what its set-up made' : '--set-up looks into what it installs, too';
    return {
        ok: false,
        text: `${what} stands nowhere in the source at the pin (${more}), so its tests would use another image: see how the consumer selects it`,
    };
}

// EXTERNAL MODULE: ./build/src/preset-check/preset-facts.js
var preset_facts = __webpack_require__(62371);
// EXTERNAL MODULE: ./build/src/preset-check/source.js
var source = __webpack_require__(48987);
// EXTERNAL MODULE: ./build/src/shared/files.js
var files = __webpack_require__(82140);
// EXTERNAL MODULE: ./build/src/shared/host-policy.js
var host_policy = __webpack_require__(66228);
// EXTERNAL MODULE: ./build/src/stages/baseline.js
var stages_baseline = __webpack_require__(19210);
// EXTERNAL MODULE: ./build/src/stages/context.js + 3 modules
var context = __webpack_require__(87336);
// EXTERNAL MODULE: ./build/src/verdict/waivers.js
var verdict_waivers = __webpack_require__(97470);
// EXTERNAL MODULE: ./build/src/image/platform.js
var image_platform = __webpack_require__(1576);
// EXTERNAL MODULE: ./build/src/image/reference.js
var image_reference = __webpack_require__(36950);
// EXTERNAL MODULE: ./build/src/plan.js
var plan = __webpack_require__(682);
;// CONCATENATED MODULE: ./build/src/cli/check-baseline.js





const COUNTS = 'every failed test counts against the candidate';
/** Which image failing tests are tried on as well, as a run that began now would have it. Nothing where none is configured. */
async function checkBaseline(question, engine) {
    const { baseline, candidate } = question.config;
    const reference = (0,plan/* baselineReference */.HM)(question.config);
    if (baseline === undefined || reference === undefined)
        return [];
    if (engine === undefined)
        return [notAsked(reference, 'no engine answers')];
    const found = (await (0,stages_baseline/* findBaseline */.Xn)(question, engine))?.found;
    if (found?.state === 'present') {
        const { digest } = found;
        const manifest = await manifestOf(`${(0,image_reference/* repositoryOf */._M)(reference)}@${digest}`, question, engine);
        const platforms = candidate.platforms.length > 0 ? candidate.platforms : [(await engine.facts()).platform];
        return baselineFacts(baseline, { reference, digest, manifest }, platforms);
    }
    return [found?.state === 'unknown' ? notAsked(reference, found.detail) : notPublished(reference)];
}
async function manifestOf(reference, question, engine) {
    try {
        const registry = await (0,stages_baseline/* clientRegistry */.Ll)(question, engine);
        return (await registry.manifest(reference)) ?? { kind: 'absent' };
    }
    catch (error) {
        return { kind: 'unknown', detail: (0,errors/* messageOf */.bD)(error) };
    }
}
/** @param platforms those of the candidate */
function baselineFacts(baseline, { reference, digest, manifest }, platforms) {
    if (manifest.kind === 'absent')
        return [notPublished(reference)];
    const name = reference.endsWith(`@${digest}`) ? `${reference} is published` : `${reference} is ${digest}`;
    const texts = [name, ...platformTexts(manifest, platforms), roundsText(baseline)];
    return texts.map(text => ({ ok: true, text }));
}
function platformTexts(manifest, platforms) {
    if (manifest.kind === 'unknown')
        return [`which platforms it has is not known: ${manifest.detail}`];
    if (manifest.kind === 'image')
        return platforms.length === 1 ? [] : [`it is an image for one platform: on the others, ${COUNTS}`];
    return platforms.map(platform => {
        const own = manifest.entries.find(entry => entry.platform && (0,image_platform/* normalPlatform */.Je)(entry.platform) === platform);
        return own === undefined
            ? `for ${platform} none is published: until it is, ${COUNTS} there`
            : `for ${platform} it is ${own.digest}`;
    });
}
function roundsText({ when, rounds, alreadyBroken }) {
    const which = when === 'always' ? 'every test file runs' : 'test files that are not green run';
    const most = rounds === 1
        ? 'in one round: too few to call a test broken, which takes 2'
        : `in at most ${rounds} rounds`;
    const block = alreadyBroken === 'block' ? '; tests that fail on both count, too' : '';
    return `${which} on both images, ${most}${block}`;
}
function notPublished(reference) {
    return { ok: true, text: `${reference} is not published: until it is, ${COUNTS}` };
}
function notAsked(reference, why) {
    const text = `${reference}: the registry cannot be asked: ${why}; as long as it cannot, ${COUNTS}`;
    return { ok: false, text };
}

// EXTERNAL MODULE: ./build/src/cli/check-preset.js
var check_preset = __webpack_require__(10322);
// EXTERNAL MODULE: ./build/src/cli/reaper.js + 1 modules
var reaper = __webpack_require__(88987);
// EXTERNAL MODULE: ./build/src/cli/say-check.js
var say_check = __webpack_require__(75222);
;// CONCATENATED MODULE: ./build/src/cli/check.js
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
 * `compat-gate check`: is the configuration valid, are its waivers in force, does the engine answer,
 * which image is the baseline, does every ref resolve.
 * Says all of it, a line each, and resolves to whether all is well.
 *
 * @throws UsageError for a file of waivers that is not valid
 */
async function checkInTerminal(config, args, signal) {
    const { root, token } = args;
    const consumers = (0,context/* selectConsumers */.Y)(config, args);
    const today = new Date().toISOString().slice(0, 10);
    const waivers = await (0,config_waivers.loadWaivers)(root, config, today);
    (0,say_check/* sayCheck */.K)(true, `configuration ${config.path}`);
    const connecting = connect();
    const results = [
        ...checkedWaivers(config, waivers, today),
        await attempt('engine', async () => describeEngine(await connecting)),
    ];
    const hosts = new host_policy/* HostPolicies */.n();
    const listener = () => undefined;
    const git = { env: process.env, signal, listener, hosts, ...(token !== undefined && { token }) };
    const question = { config, inputs: { root }, context: { ...git, run: (0,context/* newRun */.uH)() } };
    for (const { ok, text } of await checkBaseline(question, await connecting.catch(() => undefined))) {
        (0,say_check/* sayCheck */.K)(ok, `baseline: ${text}`);
        results.push(ok);
    }
    results.push(...(await checkCandidate(question, connecting)));
    for (const consumer of consumers) {
        const { name, repository: text, ref, releases } = consumer;
        let pin;
        const resolveRef = async () => {
            pin = await (0,git_pin/* resolvePin */.Qw)((0,git_git/* parseRepository */.SU)(text, root, (0,git_git/* githubServer */.Dl)(process.env)), ref, git);
            return `${text} ${ref} is ${pin.commit}`;
        };
        results.push(await attempt(name, resolveRef));
        if (pin !== undefined)
            results.push(await checkAtPin(config, consumer, pin, { root, git, setUp: args.setUp }));
        if (releases === undefined)
            continue;
        const resolveReleases = async () => {
            const from = (0,git_git/* parseRepository */.SU)(text, root, (0,git_git/* githubServer */.Dl)(process.env));
            const found = await (0,git_releases/* lastReleases */.p)(from, releases, git);
            return `releases ${found.map(({ tag }) => tag).join(', ')}`;
        };
        results.push(await attempt(name, resolveReleases));
    }
    return results.every(ok => ok);
}
/** Whether what is built, or tried in the place of a build, is there. */
async function checkCandidate(question, connecting) {
    const { config, inputs } = question;
    const { imageRef } = config.candidate;
    try {
        if (imageRef === undefined) {
            (0,request/* buildPlace */.o4)(config.candidate, inputs.root);
            return [];
        }
        const engine = await connecting.catch(() => undefined);
        if (engine === undefined)
            return [];
        const ask = (reference) => (0,stages_baseline/* publishedDigest */.RK)(question, engine, reference);
        const { digest } = await (0,given/* resolveGiven */.ei)({ text: imageRef, from: 'candidate.image-ref' }, { engine, ask });
        (0,say_check/* sayCheck */.K)(true, `candidate.image-ref: ${imageRef} is ${digest}`);
        return [true];
    }
    catch (error) {
        if (!(error instanceof errors/* UsageError */.eb || error instanceof errors/* IncidentError */.x1))
            throw error;
        (0,say_check/* sayCheck */.K)(false, error.message);
        return [false];
    }
}
/** Whether a consumer has at its pin what the configuration names. */
async function checkAtPin({ candidate }, consumer, pin, { root, git, setUp }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { name, repository, preset } = consumer;
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'compat-gate-check-'));
        const run = (0,context/* newRun */.uH)();
        const _ = __addDisposableResource(env_1, (0,reaper.guardRun)(run, [folder]), true);
        const tell = ({ ok, text }) => {
            (0,say_check/* sayCheck */.K)(ok, `${name}: ${text}`);
            return ok;
        };
        try {
            const checkout = (0,external_node_path_.join)(folder, 'work', 'checkout');
            const from = (0,git_git/* parseRepository */.SU)(repository, root, (0,git_git/* githubServer */.Dl)(process.env));
            const { tree } = await (0,git_checkout/* checkOutPin */.u)(from, pin, checkout, git);
            const collect = preset === undefined
                ? undefined
                : (await (0,load_preset/* loadPreset */._)(preset, (0,external_node_path_.join)((0,files/* packageFolder */.n4)(), 'presets'))).check.collect;
            const options = { run, checkout, folder, env: process.env, signal: git.signal };
            const commands = [...(collect?.command ?? []), ...consumer.test.command];
            const context = await (0,source/* makeCheckContext */.__)(consumer, commands, options);
            const done = setUp ? await (0,preset_facts/* setUpFact */.U)(consumer, context, (0,check_preset.setUpOutput)()) : undefined;
            const results = done === undefined ? [] : [tell(done)];
            const pinned = {
                consumer,
                image: candidate.image,
                tracked: (0,checked_out_tree/* trackedPaths */.f4)(tree),
                collect,
                isSetUp: done?.ok ?? false,
            };
            for await (const fact of factsAtPin(pinned, context, git))
                results.push(tell(fact));
            return results.every(ok => ok);
        }
        catch (error) {
            if (!(error instanceof errors/* IncidentError */.x1) || error.kind === 'cancelled')
                throw error;
            return tell({ ok: false, text: `${error.kind}: ${error.message}` });
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
        }
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
/** Whether each of the entries can cover something. */
function checkedWaivers({ waivers: path }, waivers, today) {
    if (path === undefined)
        return [];
    const results = waivers.map(waiver => {
        const why = (0,verdict_waivers/* whyWaiverIsVoid */.Ps)(waiver, today);
        if (why !== undefined)
            (0,say_check/* sayCheck */.K)(false, `waiver at ${waiver.place} covers nothing: ${why}`);
        return why === undefined;
    });
    const inForce = results.filter(ok => ok).length;
    (0,say_check/* sayCheck */.K)(true, `waivers ${path}: ${inForce} of ${waivers.length} in force`);
    return results;
}
// Loaded when the configuration is known to be right: the engine's client takes its time.
async function connect() {
    const { connectEngine } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 33995));
    return await connectEngine(process.env);
}
async function describeEngine(engine) {
    const { name, version, apiVersion, endpoint } = await engine.facts();
    return `${name} ${version}, API ${apiVersion}, at ${endpoint}`;
}
async function attempt(what, work) {
    try {
        (0,say_check/* sayCheck */.K)(true, `${what}: ${await work()}`);
        return true;
    }
    catch (error) {
        if (!(error instanceof errors/* IncidentError */.x1))
            throw error;
        (0,say_check/* sayCheck */.K)(false, `${what}: ${error.kind}: ${error.message}`);
        return false;
    }
}


/***/ }),

/***/ 80069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PV: () => (/* binding */ dayAfter),
/* harmony export */   dU: () => (/* binding */ parseWaivers),
/* harmony export */   loadWaivers: () => (/* binding */ loadWaivers)
/* harmony export */ });
/* unused harmony exports WaiversFile, waiversJsonSchema */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98439);
/* harmony import */ var _shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31297);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(37096);
/* harmony import */ var _json_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31130);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81922);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12717);
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(83544);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25620);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68045);










/** The one definition of the file of waivers: parsing, its JSON Schema and the docs come from it. */
const WaiverEntry = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    consumer: _values_js__WEBPACK_IMPORTED_MODULE_5__/* .filledTextValue */ .Zj.describe('The name of a consumer, or of one of its releases.'),
    test: _values_js__WEBPACK_IMPORTED_MODULE_5__/* .filledTextValue */ .Zj.describe('The id of the test, as in the report; `*` stands for any text. One that fits every test covers none.'),
    file: _values_js__WEBPACK_IMPORTED_MODULE_5__/* .relativePath */ .iZ
        .optional()
        .describe('Only in this one of `test.files`; in each of them when absent.'),
    platform: _values_js__WEBPACK_IMPORTED_MODULE_5__/* .platformValue */ .VJ
        .optional()
        .describe('Only on this platform, as in `linux/amd64`; on each when absent.'),
    fingerprint: _values_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprintValue */ ._2.describe('How the test fails: `verdict.json` and the report say it. A test that fails in another way is not covered.'),
    author: _values_js__WEBPACK_IMPORTED_MODULE_5__/* .filledTextValue */ .Zj.describe('Who answers for the entry.'),
    reason: _values_js__WEBPACK_IMPORTED_MODULE_5__/* .filledTextValue */ .Zj.describe('Why the failure is known and no reason to hold the image back.'),
    link: _values_js__WEBPACK_IMPORTED_MODULE_5__/* .linkValue */ .kC.describe('Where it is being mended: the URL of an issue.'),
    expires: _values_js__WEBPACK_IMPORTED_MODULE_5__/* .dateValue */ .Y4.describe('The last day on which it covers anything, YYYY-MM-DD in UTC; at most 90 days ahead.'),
});
const WaiversFile = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz(1).describe('The version of this format.'),
    waivers: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(WaiverEntry)
        .max(1000, 'expected at most 1000 entries')
        .describe('Known failures that are not held against the candidate.'),
});
/**
 * Reads and checks the file that `waivers` of the configuration names.
 * @param root the root of the repository that builds the image
 * @param today YYYY-MM-DD, in UTC
 * @returns no entries where the configuration names no file
 * @throws UsageError that lists everything that is wrong, with file, line, column and key
 */
async function loadWaivers(root, config, today) {
    const { waivers: path } = config;
    if (path === undefined)
        return [];
    return checkWaivers(path, await (0,_read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readSource */ .o)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, path), path), config.consumers, today);
}
/**
 * The same of a text.
 * @param path how messages call the file
 */
function parseWaivers(path, text, consumers, today) {
    return checkWaivers(path, (0,_yaml_js__WEBPACK_IMPORTED_MODULE_6__/* .readYaml */ .g)(path, text), consumers, today);
}
const WHAT = 'the file of waivers';
function checkWaivers(path, read, consumers, today) {
    if (read.problems)
        throw (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsError */ .$j)(read.problems, path, WHAT);
    const { content } = read;
    const value = (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .plainValue */ ._y)(content);
    const parsed = WaiversFile.safeParse(value);
    const conflicts = parsed.success ? conflictsOf(parsed.data, consumers, today) : [];
    const found = [
        ...(0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsOf */ .GW)(parsed.error?.issues ?? [], value, content, knownWaiverKeys),
        ...conflicts.map(conflict => ({ ...conflict, place: (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(content, conflict.path) })),
    ];
    if (!parsed.success || found.length > 0)
        throw (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsError */ .$j)(found, path, WHAT);
    return parsed.data.waivers.map(({ file, platform, ...entry }, index) => {
        const { file: source, line } = (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(content, ['waivers', index]);
        return {
            place: `${source}:${line}`,
            ...entry,
            ...(file !== undefined && { file }),
            ...(platform !== undefined && { platform }),
        };
    });
}
/** The definition as JSON Schema: draft 7, like that of the configuration. */
function waiversJsonSchema() {
    const schema = zod__WEBPACK_IMPORTED_MODULE_8__/* .toJSONSchema */ .bl(WaiversFile, { io: 'input', target: 'draft-7' });
    return { title: 'compat-gate waivers', description: 'Known failures, for compat-gate.', ...schema };
}
function knownWaiverKeys(path) {
    return (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .keysAt */ ._s)(waiversJsonSchema(), path);
}
function conflictsOf({ waivers }, consumers, today) {
    const latest = dayAfter(today, _config_js__WEBPACK_IMPORTED_MODULE_9__/* .MOST_WAIVER_DAYS */ .Vd);
    return waivers.flatMap((waiver, index) => {
        const { expires } = waiver;
        const found = ofConsumer(waiver, consumers);
        if (expires > latest)
            found.push({
                path: ['expires'],
                message: `expected a date at most ${_config_js__WEBPACK_IMPORTED_MODULE_9__/* .MOST_WAIVER_DAYS */ .Vd} days ahead, ${latest} at the latest, got ${(0,_shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(expires)}`,
            });
        return found.map(one => ({ ...one, path: ['waivers', index, ...one.path] }));
    });
}
/** What can never cover anything is a mistake. */
function ofConsumer({ consumer: name, file, platform }, consumers) {
    const isRelease = (one) => one.releases !== undefined && name.startsWith((0,_releases_js__WEBPACK_IMPORTED_MODULE_10__/* .releaseName */ ["do"])(one.name, ''));
    const consumer = consumers.find(one => one.name === name || isRelease(one));
    if (consumer === undefined)
        return [
            oneOf(['consumer'], name, consumers.map(one => one.name)),
        ];
    const { platforms, test } = consumer;
    const isTried = platform === undefined || platforms.length === 0 || platforms.includes(platform);
    return [
        ...(file === undefined || test.files.includes(file) ? [] : [oneOf(['file'], file, test.files)]),
        ...(isTried ? [] : [oneOf(['platform'], platform, platforms)]),
    ];
}
function oneOf(path, found, known) {
    const near = (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .qb)(found, known);
    const help = near === undefined ? `known are ${known.join(', ')}` : `did you mean ${(0,_shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(near)}?`;
    return { path, message: `expected one of the configuration's, got ${(0,_shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(found)}: ${help}` };
}
const DAY_MS = 24 * 3_600_000;
/** The day that is this many days after another, both YYYY-MM-DD. */
function dayAfter(day, days) {
    return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}


/***/ })

};
