export const id = 8987;
export const ids = [8987];
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
/** Removes what a run has left of published images: their containers and names, and what nobody had before it. */
async function removeBaselines(run, engine) {
    const images = await engine.imagesWithLabel(`${_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_LABEL */ .jQ}=${run}`);
    for (const name of images.flatMap(({ tags }) => tags)) {
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

/***/ 29238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkInTerminal: () => (/* binding */ checkInTerminal)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/config/load.js + 1 modules
var load = __webpack_require__(88430);
// EXTERNAL MODULE: ./build/src/config/waivers.js
var config_waivers = __webpack_require__(80069);
// EXTERNAL MODULE: ./build/src/git/git.js
var git_git = __webpack_require__(50998);
// EXTERNAL MODULE: ./build/src/git/pin.js
var pin = __webpack_require__(48569);
// EXTERNAL MODULE: ./build/src/git/releases.js
var git_releases = __webpack_require__(96446);
// EXTERNAL MODULE: ./build/src/report/conclusion.js
var conclusion = __webpack_require__(40409);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(80604);
// EXTERNAL MODULE: ./build/src/shared/files.js
var files = __webpack_require__(82140);
// EXTERNAL MODULE: ./build/src/shared/host-policy.js
var host_policy = __webpack_require__(66228);
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
// EXTERNAL MODULE: ./build/src/stages/baseline.js
var stages_baseline = __webpack_require__(19210);
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

;// CONCATENATED MODULE: ./build/src/cli/check.js













/**
 * `compat-gate check`: is the configuration valid, are its waivers in force, does the engine answer,
 * which image is the baseline, does every ref resolve.
 * Says all of it, a line each, and resolves to whether all is well.
 *
 * @throws UsageError for a configuration, or a file of waivers, that is not valid
 */
async function checkInTerminal(args, signal) {
    const { root, token } = args;
    const config = await (0,load/* loadConfig */.Z)(root, args.config, (0,external_node_path_.join)((0,files/* packageFolder */.n4)(), 'presets'));
    const consumers = (0,context/* selectConsumers */.Y)(config, args);
    const today = new Date().toISOString().slice(0, 10);
    const waivers = await (0,config_waivers.loadWaivers)(root, config, today);
    say(true, `configuration ${config.path}`);
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
        say(ok, `baseline: ${text}`);
        results.push(ok);
    }
    for (const { name, repository: text, ref, releases } of consumers) {
        const resolveRef = async () => {
            const { commit } = await (0,pin/* resolvePin */.Qw)((0,git_git/* parseRepository */.SU)(text, root, (0,git_git/* githubServer */.Dl)(process.env)), ref, git);
            return `${text} ${ref} is ${commit}`;
        };
        results.push(await attempt(name, resolveRef));
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
/** Whether each of the entries can cover something. */
function checkedWaivers({ waivers: path }, waivers, today) {
    if (path === undefined)
        return [];
    const results = waivers.map(waiver => {
        const why = (0,verdict_waivers/* whyWaiverIsVoid */.Ps)(waiver, today);
        if (why !== undefined)
            say(false, `waiver at ${waiver.place} covers nothing: ${why}`);
        return why === undefined;
    });
    const inForce = results.filter(ok => ok).length;
    say(true, `waivers ${path}: ${inForce} of ${waivers.length} in force`);
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
        say(true, `${what}: ${await work()}`);
        return true;
    }
    catch (error) {
        if (!(error instanceof errors/* IncidentError */.x1))
            throw error;
        say(false, `${what}: ${error.kind}: ${error.message}`);
        return false;
    }
}
function say(ok, text) {
    process.stdout.write((0,conclusion/* checkLine */.tY)(ok, text));
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(98439);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80604);
/* harmony import */ var _shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31297);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(37096);
/* harmony import */ var _json_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31130);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81922);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12717);
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(83544);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25620);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68045);











/** The one definition of the file of waivers: parsing, its JSON Schema and the docs come from it. */
const WaiverEntry = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    consumer: _values_js__WEBPACK_IMPORTED_MODULE_6__/* .filledTextValue */ .Zj.describe('The name of a consumer, or of one of its releases.'),
    test: _values_js__WEBPACK_IMPORTED_MODULE_6__/* .filledTextValue */ .Zj.describe('The id of the test, as in the report; `*` stands for any text. One that fits every test covers none.'),
    file: _values_js__WEBPACK_IMPORTED_MODULE_6__/* .relativePath */ .iZ
        .optional()
        .describe('Only in this one of `test.files`; in each of them when absent.'),
    platform: _values_js__WEBPACK_IMPORTED_MODULE_6__/* .platformValue */ .VJ
        .optional()
        .describe('Only on this platform, as in `linux/amd64`; on each when absent.'),
    fingerprint: _values_js__WEBPACK_IMPORTED_MODULE_6__/* .fingerprintValue */ ._2.describe('How the test fails: `verdict.json` and the report say it. A test that fails in another way is not covered.'),
    author: _values_js__WEBPACK_IMPORTED_MODULE_6__/* .filledTextValue */ .Zj.describe('Who answers for the entry.'),
    reason: _values_js__WEBPACK_IMPORTED_MODULE_6__/* .filledTextValue */ .Zj.describe('Why the failure is known and no reason to hold the image back.'),
    link: _values_js__WEBPACK_IMPORTED_MODULE_6__/* .linkValue */ .kC.describe('Where it is being mended: the URL of an issue.'),
    expires: _values_js__WEBPACK_IMPORTED_MODULE_6__/* .dateValue */ .Y4.describe('The last day on which it covers anything, YYYY-MM-DD in UTC; at most 90 days ahead.'),
});
const WaiversFile = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz(1).describe('The version of this format.'),
    waivers: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(WaiverEntry)
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
    return checkWaivers(await (0,_read_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readSource */ .o)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, path), path), config.consumers, today);
}
/**
 * The same of a text.
 * @param path how messages call the file
 */
function parseWaivers(path, text, consumers, today) {
    return checkWaivers((0,_yaml_js__WEBPACK_IMPORTED_MODULE_7__/* .readYaml */ .g)(path, text), consumers, today);
}
const WHAT = 'the file of waivers';
function checkWaivers(read, consumers, today) {
    if (read.problems)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb((0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(read.problems, WHAT));
    const { content } = read;
    const value = (0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .plainValue */ ._y)(content);
    const parsed = WaiversFile.safeParse(value);
    const conflicts = parsed.success ? conflictsOf(parsed.data, consumers, today) : [];
    const found = [
        ...(0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .problemsOf */ .GW)(parsed.error?.issues ?? [], value, content, knownWaiverKeys),
        ...conflicts.map(conflict => ({ ...conflict, place: (0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(content, conflict.path) })),
    ];
    if (!parsed.success || found.length > 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb((0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(found, WHAT));
    return parsed.data.waivers.map(({ file, platform, ...entry }, index) => {
        const { file: source, line } = (0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(content, ['waivers', index]);
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
    const schema = zod__WEBPACK_IMPORTED_MODULE_9__/* .toJSONSchema */ .bl(WaiversFile, { io: 'input', target: 'draft-7' });
    return { title: 'compat-gate waivers', description: 'Known failures, for compat-gate.', ...schema };
}
function knownWaiverKeys(path) {
    return (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .keysAt */ ._s)(waiversJsonSchema(), path);
}
function conflictsOf({ waivers }, consumers, today) {
    const latest = dayAfter(today, _config_js__WEBPACK_IMPORTED_MODULE_10__/* .MOST_WAIVER_DAYS */ .Vd);
    return waivers.flatMap((waiver, index) => {
        const { expires } = waiver;
        const found = ofConsumer(waiver, consumers);
        if (expires > latest)
            found.push({
                path: ['expires'],
                message: `expected a date at most ${_config_js__WEBPACK_IMPORTED_MODULE_10__/* .MOST_WAIVER_DAYS */ .Vd} days ahead, ${latest} at the latest, got ${(0,_shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol)(expires)}`,
            });
        return found.map(one => ({ ...one, path: ['waivers', index, ...one.path] }));
    });
}
/** What can never cover anything is a mistake. */
function ofConsumer({ consumer: name, file, platform }, consumers) {
    const isRelease = (one) => one.releases !== undefined && name.startsWith((0,_releases_js__WEBPACK_IMPORTED_MODULE_11__/* .releaseName */ ["do"])(one.name, ''));
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
    const near = (0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestName */ .qb)(found, known);
    const help = near === undefined ? `known are ${known.join(', ')}` : `did you mean ${(0,_shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol)(near)}?`;
    return { path, message: `expected one of the configuration's, got ${(0,_shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol)(found)}: ${help}` };
}
const DAY_MS = 24 * 3_600_000;
/** The day that is this many days after another, both YYYY-MM-DD. */
function dayAfter(day, days) {
    return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}


/***/ })

};
