export const id = 5950;
export const ids = [5950,8987,1368];
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

/***/ 82238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ refuseFolderInContext),
/* harmony export */   CC: () => (/* binding */ gateFolderInContext),
/* harmony export */   XU: () => (/* binding */ candidateCommit),
/* harmony export */   mK: () => (/* binding */ buildRequest),
/* harmony export */   o4: () => (/* binding */ buildPlace),
/* harmony export */   xB: () => (/* binding */ GATE_FOLDER)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _engine_build_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3030);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50998);
/* harmony import */ var _image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84737);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80604);







/**
 * The commit that the candidate is tagged after: `sha` where one is given, else what is checked out.
 * A short form is allowed for `sha`, because it only names a tag.
 */
async function candidateCommit(root, sha, context) {
    if (sha !== undefined) {
        if (_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_5__/* .COMMIT */ .cJ.test(sha))
            return sha;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`sha: expected 7 to 64 hexadecimal digits, got '${sha}'`);
    }
    const head = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)(['rev-parse', '--verify', 'HEAD^{commit}'], root, context);
    if (head.exitCode === 0)
        return head.stdout.trim();
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`${root} is no git repository with a commit: check the code out first, or give 'sha'`);
}
/** Where the gate keeps the reports of a person, in the repository that builds the image. It is never part of a candidate. */
const GATE_FOLDER = '.compat-gate';
/** @throws UsageError for a Dockerfile or a context that is not there: the configuration's error */
function buildPlace(config, root) {
    const contextDir = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, config.context);
    const dockerfile = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, config.dockerfile);
    if (!statOf(contextDir)?.isDirectory())
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`candidate.context: there is no folder ${contextDir}`);
    if (!statOf(dockerfile)?.isFile())
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`candidate.dockerfile: there is no file ${dockerfile}`);
    return { contextDir, dockerfile };
}
/** The gate's own folder as a path in the build context; undefined where it is not there, or not sent anyway. */
async function gateFolderInContext(root, { contextDir, dockerfile }) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), GATE_FOLDER);
    return statOf(folder) === undefined ? undefined : (await (0,_engine_build_context_js__WEBPACK_IMPORTED_MODULE_3__/* .placeInContext */ .Mu)(contextDir, dockerfile))(folder);
}
/** What is to be built, and what it is called. */
function buildRequest(config, { reference, tag }, place, { run, platform, unsent }) {
    return {
        ...place,
        tag: reference,
        labels: { [_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_5__/* .RUN_LABEL */ .jQ]: run, [_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_5__/* .CANDIDATE_LABEL */ .tZ]: tag },
        buildArgs: config.buildArgs,
        ...(config.target !== undefined && { target: config.target }),
        ...(platform !== undefined && { platform }),
        ...(unsent !== undefined && { unsent }),
    };
}
/**
 * What the gate writes while it builds, a consumer's checkout for one, must not become part of the candidate.
 *
 * @throws UsageError when the folder of the run is part of the build context
 */
async function refuseFolderInContext(folder, { contextDir, dockerfile }) {
    const place = await (0,_engine_build_context_js__WEBPACK_IMPORTED_MODULE_3__/* .placeInContext */ .Mu)(contextDir, dockerfile);
    const path = place(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder));
    if (path === undefined)
        return;
    const ignore = path === '' ? '' : `, or name ${path} in .dockerignore`;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`the gate would write to ${folder}, which is part of the build context ${contextDir}: choose a folder outside of it with --report${ignore}`);
}
function statOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    }
    catch {
        return undefined;
    }
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

/***/ 89381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initInTerminal: () => (/* binding */ initInTerminal)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/candidate/request.js
var request = __webpack_require__(82238);
// EXTERNAL MODULE: ./build/src/config/config.js
var config_config = __webpack_require__(37096);
// EXTERNAL MODULE: ./build/src/config/presets.js
var presets = __webpack_require__(93560);
// EXTERNAL MODULE: ./build/src/config/values.js
var values = __webpack_require__(25620);
// EXTERNAL MODULE: ./build/src/git/remote-head.js
var remote_head = __webpack_require__(85189);
// EXTERNAL MODULE: ./build/src/image/image-name.js
var image_name = __webpack_require__(35904);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/src/init/config-text.js

const HEAD = ` What the image has to pass before it is published. docs/configuration.md of compat-gate describes every key.`;
/** The text of `.github/compat-gate.yml`. */
function configText({ candidate, isPublished, consumer }) {
    const document = new dist/* Document */.yo({
        version: 1,
        candidate: candidateKeys(candidate),
        ...(isPublished && { baseline: 'latest' }),
        consumers: [consumerKeys(consumer, candidate)],
    });
    document.commentBefore = HEAD;
    comment(document, ['candidate', 'image'], ' what consumers look for');
    if (candidate.missing.length > 0)
        comment(document, ['candidate'], ` The Dockerfile copies ${candidate.missing.join(', ')}, which git does not have.`, 'before');
    comment(document, ['baseline'], ' what fails is run on the published image as well, to tell whose fault it is');
    if ('tests' in consumer.from)
        consumerComments(document, consumer.from.tests);
    return document.toString({ lineWidth: 0, flowCollectionPadding: false, singleQuote: true });
}
function candidateKeys({ image, context, dockerfile, prepare }) {
    const usual = context === '.' ? 'Dockerfile' : `${context}/Dockerfile`;
    return {
        image,
        ...(context !== '.' && { context }),
        ...(dockerfile !== usual && { dockerfile }),
        ...(prepare.length > 0 && { prepare }),
    };
}
function consumerKeys({ name, repository, ref, from }, candidate) {
    const place = { ...(repository !== undefined && { repository }), ...(ref !== undefined && { ref }) };
    if ('preset' in from)
        return { name, preset: from.preset, ...place };
    const { setup, installed, env, test, count, control } = from.tests;
    const { command, files, reportPath } = test;
    return {
        ...{ name, ...place },
        ...(setup.length > 0 && { setup: setup.map(run => ({ run })) }),
        ...(installed && { installed }),
        [from.variable.value === 'tag' ? 'image-tag-env' : 'image-env']: from.variable.name,
        ...(env && { env }),
        test: {
            command,
            files,
            ...(reportPath !== undefined && { report: { format: 'junit', path: reportPath } }),
        },
        expect: { 'min-passed': Math.max(1, count), ...(!candidate.isServer && { requests: 0 }) },
        control: { files: control.files, ...(control.args.length > 0 && { args: control.args }) },
    };
}
const CONSUMER = ['consumers', 0];
function consumerComments(document, { use, count, chosenBy, needs }) {
    for (const path of [['installed'], ['test', 'command'], ['control', 'files'], ['control', 'args']])
        inOneLine(document, [...CONSUMER, ...path]);
    comment(document, [...CONSUMER, 'setup'], ` The machine needs ${needs}.`, 'before');
    if (use.variable !== undefined)
        for (const key of ['image-env', 'image-tag-env'])
            comment(document, [...CONSUMER, key], ` read in ${use.variable.file}`);
    const chosen = {
        option: 'as they were asked for',
        image: "those that lead to the image's name",
        folder: "no test leads to the image's name: those of its integration tests",
        all: "no test leads to the image's name: leave out those that do not use it",
    }[chosenBy];
    comment(document, [...CONSUMER, 'test', 'files'], ` ${chosen}`, 'before');
    const counted = count === 0 ? 'none could be counted' : 'counted in the source';
    comment(document, [...CONSUMER, 'expect', 'min-passed'], ` ${counted}: the first run says how many there are`);
    comment(document, [...CONSUMER, 'expect', 'requests'], ' the Dockerfile exposes no port');
    comment(document, [...CONSUMER, 'control'], ' Must fail on a dead image, so that it is known to use it.', 'before');
}
function inOneLine(document, path) {
    const node = document.getIn(path, true);
    if ((0,dist/* isCollection */.P3)(node))
        node.flow = true;
}
/** Beside a value, or in a line of its own before its key; nothing where the key is not there. */
function comment(document, path, text, where = 'beside') {
    const parent = document.getIn(path.slice(0, -1), true);
    const map = path.length === 1 ? document.contents : parent;
    if (!(0,dist/* isMap */.jh)(map))
        return;
    const pair = map.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === path.at(-1));
    if (pair === undefined)
        return;
    if (where === 'before')
        pair.key.commentBefore = text;
    else if (pair.value !== null)
        pair.value.comment = text;
}

// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(80604);
// EXTERNAL MODULE: ./build/src/shared/text.js
var shared_text = __webpack_require__(60796);
;// CONCATENATED MODULE: ./build/src/init/image-use.js
const LOCK_FILE = /(^|\/)(package-lock\.json|pnpm-lock\.yaml|yarn\.lock|poetry\.lock|uv\.lock|go\.sum)$/;
const PROSE = /\.(md|rst|adoc|txt)$/i;
/** @param image a repository, without a tag */
async function findImageUse(tree, image) {
    const sources = tree.files.filter(file => !LOCK_FILE.test(file));
    const holding = [];
    for (const file of sources)
        if (namesImage(await tree.read(file), image))
            holding.push(file);
    const code = holding.filter(file => !PROSE.test(file));
    const found = await Promise.all(code.map(async (file) => variablesIn(file, await tree.read(file), image)));
    const [best] = found.flat().sort((a, b) => b.weight - a.weight);
    if (best === undefined)
        return { files: code, variable: undefined };
    const { name, value, file } = best;
    const naming = [];
    for (const one of sources.filter(source => !PROSE.test(source)))
        if (new RegExp(`\\b${name}\\b`).test(await tree.read(one)))
            naming.push(one);
    return { files: [...new Set([...code, ...naming])].sort(), variable: { name, value, file } };
}
/** Not as the beginning, or the end, of a longer name. */
function namesImage(text, image) {
    for (let at = text.indexOf(image); at >= 0; at = text.indexOf(image, at + 1))
        if (!/[\w./-]/.test(text[at - 1] ?? ' ') && !/[\w/-]/.test(text[at + image.length] ?? ' '))
            return true;
    return false;
}
/** How languages read a variable: `process.env.X`, `os.environ["X"]`, `os.Getenv("X")`, `System.getenv("X")`. */
const READ = /(?:\benv\.(?!get)|\b[Ee]nv(?:iron)?(?:\.get\(|\??\.?\[)\s*["'`]|\b(?:[Gg]etenv|LookupEnv)\(\s*["'`]|\benv::var\(\s*["'`])([A-Z][A-Z0-9_]{2,})\b/g;
/** The same in a shell, and in files that are written like one. */
const EXPANDED = /\$\{?([A-Z][A-Z0-9_]{2,})\b/g;
const SHELL_LIKE = /(?:\.(?:sh|bash|ya?ml|env|mk)|(?:^|\/)(?:\.env[\w.]*|Makefile|Dockerfile))$/;
/** A name that is kept in a constant, and read by that. */
const KEPT = /["'`]([A-Z][A-Z0-9_]*(?:IMAGE|TAG)[A-Z0-9_]*)["'`]/g;
const NEAR_LINES = 12;
function variablesIn(file, text, image) {
    const lines = text.split('\n');
    const places = lines.flatMap((line, index) => (namesImage(line, image) ? [index] : []));
    return lines.flatMap((line, index) => {
        const away = Math.min(...places.map(place => Math.abs(place - index)));
        const read = [...line.matchAll(READ)].map(([, name = '']) => ({ name, weight: 10 }));
        const expanded = SHELL_LIKE.test(file)
            ? [...line.matchAll(EXPANDED)].map(([, name = '']) => ({ name, weight: 8 }))
            : [];
        const kept = [...line.matchAll(KEPT)].map(([, name = '']) => ({ name, weight: 5 }));
        return [...read, ...expanded, ...kept]
            .filter(({ name }) => /IMAGE|TAG|VERSION/.test(name) || away === 0)
            .filter(({ name }) => away <= NEAR_LINES || /IMAGE|TAG/.test(name))
            .map(({ name, weight }) => ({
            name,
            file,
            value: /TAG|VERSION/.test(name) && !isReplacedWhole(lines, places, name, image) ? 'tag' : 'image',
            weight: weight + (/IMAGE/.test(name) ? 6 : 0) + (/TAG/.test(name) ? 3 : 0) - Math.min(away, 50) / 10,
        }));
    });
}
/** Whether the variable stands for a whole reference whatever it is called: `env.X || 'name:tag'`. */
function isReplacedWhole(lines, places, name, image) {
    return places.some(place => {
        const line = lines[place] ?? '';
        const rest = line.slice(line.indexOf(image) + image.length);
        return line.includes(name) && line.indexOf(name) < line.indexOf(image) && /^(:[\w.-]+)?["'`}]/.test(rest);
    });
}
/** References in a source that may be of the image: their repository ends with one of these names. */
async function findImageNames(tree, names) {
    const found = new Map();
    for (const file of tree.files.filter(one => !LOCK_FILE.test(one) && !PROSE.test(one)))
        for (const [image] of (await tree.read(file)).matchAll(REPOSITORY))
            if (names.includes(image.slice(image.lastIndexOf('/') + 1)))
                found.set(image, (found.get(image) ?? 0) + 1);
    return [...found].sort(([, a], [, b]) => b - a).map(([image]) => image);
}
/** A host, and a path of lower case below it. */
const REPOSITORY = /(?<![\w./@-])(?:[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?|localhost:\d+)(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)+(?![\w/])/g;

;// CONCATENATED MODULE: ./build/src/init/kinds/test-kind.js
/** The file with the fewest tests that has one: as a control it takes the least time. */
function smallestFile(counts) {
    const [best] = [...counts].filter(([, count]) => count > 0).sort(([, a], [, b]) => a - b);
    return best?.[0] ?? [...counts.keys()][0] ?? '';
}
function sumOf(counts) {
    return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

;// CONCATENATED MODULE: ./build/src/init/kinds/go.js


const GOTESTSUM = 'gotest.tools/gotestsum@v1.13.0';
const TOOLS = '.compat-gate-tools';
/** A run of a Go test is a run of its package. */
const GO = {
    name: 'go',
    isUsedIn: async (tree) => tree.has('go.mod'),
    isTestFile: file => file.endsWith('_test.go'),
    propose: async (tree, tests) => {
        const names = new Map();
        for (const file of tests) {
            const folder = external_node_path_.posix.dirname(file);
            names.set(folder, [...(names.get(folder) ?? []), ...goTests(await tree.read(file))]);
        }
        const counts = new Map([...names].map(([folder, found]) => [folder, found.length]));
        const control = smallestFile(counts);
        const first = names.get(control)?.[0];
        return {
            setup: [`GOBIN="$PWD/${TOOLS}" go install ${GOTESTSUM}`, 'go mod download'],
            installed: ['go', 'list', '-m', 'all'],
            // The cache of modules is read-only otherwise, and a folder of the run could not be removed.
            env: { GOFLAGS: '-modcacherw' },
            test: {
                command: [`${TOOLS}/gotestsum`, '--junitfile={report}', '--', '-count=1', './{file}'],
                files: [...names.keys()],
            },
            count: sumOf(counts),
            control: { files: [control], args: first === undefined ? [] : ['-run', `^${first}$`] },
            needs: 'Go',
        };
    },
};
/** `TestMain` takes another argument, and is none. */
function goTests(text) {
    return [...text.matchAll(/^func (Test\w*)\(\w+ \*testing\.T\)/gm)].map(([, name = '']) => name);
}

;// CONCATENATED MODULE: ./build/src/init/kinds/java.js


/** A test class, its module and its full name: `modules/a/src/test/java/org/example/GreeterTest.java`. */
const TEST_CLASS = /^(?:(.+)\/)?src\/(?:test|integrationTest|it)\/(?:java|kotlin|groovy)\/(.+)\.(?:java|kt|groovy)$/;
const TEST_NAME = /(?:^|\/)(?:Test\w*|IT\w*|\w*(?:Tests?|TestCase|IT|ITCase|Spec))$/;
/** Which of them Maven's failsafe runs, in the phase `verify`. */
const INTEGRATION_TEST = /(?:^|\.)(?:IT\w*|\w*(?:IT|ITCase))$/;
function isTestClass(file) {
    return TEST_NAME.test(TEST_CLASS.exec(file)?.[2] ?? '');
}
const MAVEN = {
    name: 'Maven',
    isUsedIn: async (tree) => tree.has('pom.xml'),
    isTestFile: isTestClass,
    propose: async (tree, tests) => {
        const { module, classes } = await classesOf(tree, tests);
        const poms = [tree.read('pom.xml'), ...(module === '' ? [] : [tree.read(`${module}/pom.xml`)])];
        const hasFailsafe = (await Promise.all(poms)).some(pom => pom.includes('maven-failsafe-plugin'));
        const integration = hasFailsafe ? classes.filter(({ name }) => INTEGRATION_TEST.test(name)) : [];
        // One command is one plug-in: where there are both, the integration tests are those of the image.
        const isFailsafe = integration.length > 0;
        const chosen = isFailsafe ? integration : classes;
        const program = tree.has('mvnw') ? './mvnw' : 'mvn';
        const only = module === '' ? [] : ['--projects', module, '--also-make'];
        const property = isFailsafe ? 'it.test' : 'test';
        const plugin = isFailsafe ? 'failsafe' : 'surefire';
        const rest = isFailsafe ? ['-Dtest=none', '-Dsurefire.failIfNoSpecifiedTests=false'] : [];
        const elsewhere = module === '' ? [] : [`-D${plugin}.failIfNoSpecifiedTests=false`];
        return {
            setup: [`${program} --batch-mode --no-transfer-progress ${[...only, 'test-compile'].join(' ')}`],
            test: {
                command: [
                    program,
                    ...['--batch-mode', '--no-transfer-progress', ...only, isFailsafe ? 'verify' : 'test'],
                    ...[`-D${property}={file}`, `-D${plugin}.rerunFailingTestsCount=0`, ...rest, ...elsewhere],
                ],
                files: chosen.map(({ name }) => name),
                reportPath: `${module === '' ? '' : `${module}/`}target/${plugin}-reports/TEST-*.xml`,
            },
            ...countsOf(chosen),
            needs: tree.has('mvnw') ? 'a JDK' : 'a JDK and Maven',
        };
    },
};
const GRADLE = {
    name: 'Gradle',
    isUsedIn: async (tree) => tree.has('build.gradle') || tree.has('build.gradle.kts') || tree.has('settings.gradle'),
    isTestFile: isTestClass,
    propose: async (tree, tests) => {
        const { module, classes } = await classesOf(tree, tests);
        const program = tree.has('gradlew') ? './gradlew' : 'gradle';
        const prefix = module === '' ? '' : `:${module.replaceAll('/', ':')}:`;
        return {
            setup: [`${program} --no-daemon ${prefix}testClasses`],
            test: {
                // Without the first task, and with the cache, Gradle would take an earlier result for this one.
                command: [
                    ...[program, '--no-daemon', '--no-build-cache'],
                    ...[`${prefix}cleanTest`, `${prefix}test`, '--tests', '{file}'],
                ],
                files: classes.map(({ name }) => name),
                reportPath: `${module === '' ? '' : `${module}/`}build/test-results/test/*.xml`,
            },
            ...countsOf(classes),
            needs: tree.has('gradlew') ? 'a JDK' : 'a JDK and Gradle',
        };
    },
};
/** @throws UsageError for tests of several modules, which no single command runs */
async function classesOf(tree, tests) {
    const found = await Promise.all(tests.map(async (file) => {
        const [, module = '', path = ''] = TEST_CLASS.exec(file) ?? [];
        return { module, name: path.replaceAll('/', '.'), count: javaTests(await tree.read(file)) };
    }));
    const [module = '', ...others] = new Set(found.map(one => one.module));
    if (others.length > 0)
        throw new errors/* UsageError */.eb(`--consumer: its tests of the image lie in several modules, ${[module, ...others].join(', ')}: choose those of one with --tests`);
    return { module, classes: found.map(({ name, count }) => ({ name, count })) };
}
function javaTests(text) {
    const code = text.replace(/^\s*(?:\/\/|\*).*$/gm, '');
    const all = [...code.matchAll(/@(?:Test|ParameterizedTest|RepeatedTest)\b/g)].length;
    return /@(?:Disabled|Ignore)\b/.test(code)
        ? Math.max(0, all - [...code.matchAll(/@(?:Disabled|Ignore)\b/g)].length)
        : all;
}
function countsOf(classes) {
    const counts = new Map(classes.map(({ name, count }) => [name, count]));
    return { count: sumOf(counts), control: { files: [smallestFile(counts)], args: [] } };
}

;// CONCATENATED MODULE: ./build/src/init/kinds/javascript.js

const TEST_FILE = /(?:\.(?:test|spec)\.[cm]?[jt]sx?|(^|\/)(?:tests?|__tests__)\/(?:.*\/)?[^/]+\.[cm]?[jt]sx?)$/;
/** Node's own runner takes these, too. */
const NODE_TEST_FILE = /(?:[.-_](?:test|spec)\.[cm]?[jt]s|(^|\/)test-[^/]+\.[cm]?[jt]s|(^|\/)tests?\/(?:.*\/)?[^/]+\.[cm]?[jt]s)$/;
/** A pinned version, for those that have no JUnit reporter of their own. */
const JEST_JUNIT = 'jest-junit@17.0.0';
const javascript_TOOLS = '.compat-gate-tools';
const VITEST = {
    name: 'vitest',
    isUsedIn: tree => dependsOn(tree, 'vitest'),
    isTestFile: file => TEST_FILE.test(file),
    propose: async (tree, tests) => {
        const { files, count, smallest } = await countedTests(tree, tests);
        return {
            ...(await packagesOf(tree)),
            test: {
                command: ['npx', 'vitest', 'run', '--retry=0', '--reporter=junit', '--outputFile={report}', '{file}'],
                files,
            },
            count,
            control: { files: [smallest.file], args: smallest.name === undefined ? [] : ['-t', smallest.name] },
        };
    },
};
const JEST = {
    name: 'jest',
    isUsedIn: tree => dependsOn(tree, 'jest'),
    isTestFile: file => TEST_FILE.test(file),
    propose: async (tree, tests) => {
        const { files, count, smallest } = await countedTests(tree, tests);
        const own = await dependsOn(tree, 'jest-junit');
        const { setup, ...rest } = await packagesOf(tree);
        const reporter = own ? 'jest-junit' : `{workdir}/${javascript_TOOLS}/node_modules/jest-junit`;
        const more = [`npm install --no-audit --no-fund --no-package-lock --prefix ${javascript_TOOLS} ${JEST_JUNIT}`];
        return {
            ...rest,
            setup: own ? setup : [...setup, ...more],
            env: { JEST_JUNIT_OUTPUT_FILE: '{report}' },
            test: {
                command: ['npx', 'jest', '--ci', `--reporters=${reporter}`, '--runTestsByPath', '{file}'],
                files,
            },
            count,
            control: { files: [smallest.file], args: smallest.name === undefined ? [] : ['-t', smallest.name] },
        };
    },
};
const NODE_TEST = {
    name: 'node:test',
    isUsedIn: async (tree) => {
        for (const file of tree.files.filter(one => NODE_TEST_FILE.test(one)))
            if (/["']node:test["']/.test(await tree.read(file)))
                return true;
        return /\bnode\b[^"]* --test\b/.test(await tree.read('package.json'));
    },
    isTestFile: file => NODE_TEST_FILE.test(file),
    propose: async (tree, all) => {
        const texts = await Promise.all(all.map(file => tree.read(file)));
        const { files, count, smallest } = await countedTests(tree, all.filter((_, index) => /["']node:test["']/.test(texts[index] ?? '')));
        return {
            ...(await packagesOf(tree)),
            test: {
                command: [
                    'node',
                    '--test',
                    '--test-reporter=junit',
                    '--test-reporter-destination={report}',
                    '{file}',
                ],
                files,
            },
            count,
            // Node takes what stands after the file for the test's own.
            control: { files: [smallest.file], args: [] },
        };
    },
};
async function dependsOn(tree, name) {
    return new RegExp(`^\\s*"${name}"\\s*:\\s*"`, 'm').test(await tree.read('package.json'));
}
/** How the project's package manager installs what its lock file says. */
async function packagesOf(tree) {
    if (tree.has('pnpm-lock.yaml'))
        return { setup: ['corepack pnpm install --frozen-lockfile'], needs: 'Node.js with corepack' };
    if (tree.has('yarn.lock'))
        return { setup: ['corepack yarn install --immutable'], needs: 'Node.js with corepack' };
    const installed = ['npm', 'ls', '--all', '--json'];
    const needs = 'Node.js with npm';
    if (tree.has('package-lock.json'))
        return { setup: ['npm ci --no-audit --no-fund'], installed, needs };
    const has = /"(?:dependencies|devDependencies)"/.test(await tree.read('package.json'));
    return { setup: has ? ['npm install --no-audit --no-fund --no-package-lock'] : [], needs };
}
async function countedTests(tree, tests) {
    const names = new Map();
    for (const file of tests) {
        const found = scriptTests(await tree.read(file));
        // Helpers lie beside the tests, and are none.
        if (found.length > 0)
            names.set(file, found);
    }
    const counts = new Map([...names].map(([file, found]) => [file, found.length]));
    const file = smallestFile(counts);
    const name = names.get(file)?.find(one => /^[\w ,:-]+$/.test(one));
    return { files: [...names.keys()], count: sumOf(counts), smallest: { file, name } };
}
/** The names of the tests of a file, without those that are marked as skipped. */
function scriptTests(text) {
    const code = text.replace(/^\s*(?:\/\/|\*).*$/gm, '');
    const calls = /(?<![\w.])(?:it|test)(?:\.(?:only|concurrent|sequential))?\s*\(\s*(["'`])(.*?)\1/g;
    const tables = /(?<![\w.])(?:it|test)\.each\b/g;
    return [
        ...[...code.matchAll(calls)].map(([, , name = '']) => name),
        ...[...code.matchAll(tables)].map(() => ''),
    ];
}

;// CONCATENATED MODULE: ./build/src/init/kinds/pytest.js

const PROJECT_FILES = ['pyproject.toml', 'setup.cfg', 'setup.py', 'pytest.ini', 'tox.ini'];
const REQUIREMENTS = /^(?:requirements[\w.-]*\.txt|requirements\/[\w.-]+\.txt)$/;
const pytest_TEST_FILE = /(^|\/)(?:test_[^/]*|[^/]*_test)\.py$/;
const PYTEST = {
    name: 'pytest',
    isUsedIn: async (tree) => tree.files.some(file => pytest_TEST_FILE.test(file) || /(^|\/)conftest\.py$/.test(file)),
    isTestFile: file => pytest_TEST_FILE.test(file),
    propose,
};
// Failures say more with what the test printed; a plug-in that runs failed tests again would hide them.
const OPTIONS = [
    '-v',
    '--junitxml={report}',
    '--override-ini=junit_logging=all',
    '--override-ini=junit_log_passing_tests=false',
];
async function propose(tree, tests) {
    const { setup, run, installed } = await environmentOf(tree);
    const names = new Map();
    for (const file of tests)
        names.set(file, pythonTests(await tree.read(file)));
    const counts = new Map([...names].map(([file, found]) => [file, found.length]));
    const control = smallestFile(counts);
    const first = names.get(control)?.[0];
    return {
        setup,
        installed,
        test: { command: [...run, ...OPTIONS, '{file}'], files: tests },
        count: sumOf(counts),
        control: { files: [control], args: first === undefined ? [] : ['-k', first] },
        needs: 'python3',
    };
}
/** What makes the environment, and how pytest is started in it. */
async function environmentOf(tree) {
    if (tree.has('uv.lock'))
        return {
            setup: ['uv sync --frozen --all-extras --all-groups'],
            run: ['uv', 'run', '--no-sync', 'pytest'],
            installed: ['uv', 'pip', 'freeze'],
        };
    // Poetry puts its environment beside the project only when it is told to, and a copy of the checkout needs it there.
    if (tree.has('poetry.lock'))
        return {
            setup: ['POETRY_VIRTUALENVS_IN_PROJECT=true poetry install --all-extras'],
            run: ['.venv/bin/python', '-m', 'pytest'],
            installed: ['.venv/bin/python', '-m', 'pip', 'freeze'],
        };
    const wanted = await pipArguments(tree);
    return {
        setup: [`python3 -m venv .venv\n.venv/bin/pip install --disable-pip-version-check ${wanted}\n`],
        run: ['.venv/bin/python', '-m', 'pytest'],
        installed: ['.venv/bin/pip', 'freeze', '--disable-pip-version-check'],
    };
}
async function pipArguments(tree) {
    const requirements = tree.files.filter(file => REQUIREMENTS.test(file));
    const texts = await Promise.all([...PROJECT_FILES, ...requirements].map(file => tree.read(file)));
    const namesPytest = texts.some(text => /(^|[\s"'[,])pytest\b(?!\.|-)/m.test(text.replace(/^\[.*$/gm, '')));
    const own = await ownPackage(tree);
    return [
        ...requirements.map(file => `-r ${file}`),
        ...(own === undefined ? [] : [own]),
        ...(namesPytest ? [] : ['pytest']),
    ].join(' ');
}
/** The project itself, with the extra that its tests need. */
async function ownPackage(tree) {
    const project = await tree.read('pyproject.toml');
    if (!tree.has('setup.py') && !/^\[(?:project|build-system)\]/m.test(project))
        return undefined;
    const extras = ['test', 'tests', 'dev', 'testing'].filter(name => new RegExp(`^${name}\\s*=\\s*\\[`, 'm').test(project));
    const [extra] = extras;
    return extra === undefined ? '-e .' : `-e '.[${extra}]'`;
}
/** The names of the tests of a file, each once for its class; those that a decorator may skip are left out. */
function pythonTests(text) {
    const found = new Map();
    let className = '';
    let decorators = '';
    for (const line of text.split('\n')) {
        const [, indent = '', kind, name = ''] = /^(\s*)(?:async\s+)?(def|class)\s+(\w+)/.exec(line) ?? [];
        if (/^\s*@/.test(line))
            decorators += line;
        if (kind === undefined) {
            if (/^\S/.test(line) && !/^[@#)\]]/.test(line))
                decorators = '';
            continue;
        }
        if (indent === '')
            className = kind === 'class' ? name : '';
        const isTest = kind === 'def' && name.startsWith('test') && (indent === '' || className !== '');
        if (isTest && !/skip/i.test(decorators))
            found.set(`${className}.${name}`, name);
        decorators = '';
    }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./build/src/init/reached-tests.js

/** How far from the image's name: a test, its helper, the helper's settings. */
const MOST_STEPS = 3;
const SOURCE = /\.(?:[cm]?[jt]sx?|py|go|java|kt|groovy)$/;
/**
 * The test files from which an import leads to one of these files, in a few steps. What an import means is told by the
 * name alone.
 *
 * @param seeds where the image's name stands
 */
async function testsThatReach(tree, seeds, isTest) {
    const sources = tree.files.filter(file => SOURCE.test(file));
    const reached = new Set(seeds);
    for (let step = 0, last = seeds; step < MOST_STEPS && last.length > 0; step += 1) {
        const next = [];
        for (const file of sources.filter(one => !reached.has(one))) {
            const text = await tree.read(file);
            if (last.some(target => leadsTo(file, text, target)))
                next.push(file);
        }
        for (const file of next)
            reached.add(file);
        // A test that imports another test is not about what that one is about.
        last = next.filter(file => !isTest(file));
    }
    return [...reached].filter(isTest).sort();
}
function leadsTo(file, text, target) {
    const folder = external_node_path_.posix.dirname(target);
    const stem = external_node_path_.posix.basename(target).replace(/\.\w+$/, '');
    // Tests of a Go package see all of it; those of pytest what stands in a conftest above them.
    if (target.endsWith('.go'))
        return file.endsWith('.go') && leadsToPackage(file, text, folder);
    if (stem === 'conftest')
        return isBelow(file, folder) && file.endsWith('.py');
    const module = stem === 'index' || stem === '__init__' ? external_node_path_.posix.basename(folder) : stem;
    return text
        .split('\n')
        .some(line => importLine(file, line) && new RegExp(`\\b${escaped(module)}\\b`).test(line));
}
function leadsToPackage(file, text, folder) {
    if (external_node_path_.posix.dirname(file) === folder)
        return true;
    return folder !== '.' && text.includes(`/${folder}"`);
}
function isBelow(file, folder) {
    return folder === '.' || file.startsWith(`${folder}/`);
}
/** Classes of one package in Java need no import. */
function importLine(file, line) {
    return /\.(?:java|kt|groovy)$/.test(file) || /\b(?:import|from|require)\b/.test(line);
}
function escaped(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/src/init/consumer-proposal.js









/** A project that names vitest or jest may have tests of Node's runner beside them, but not the other way round. */
const KINDS = [VITEST, JEST, PYTEST, GO, MAVEN, GRADLE, NODE_TEST];
const KIND_NAMES = KINDS.map(({ name }) => name).join(', ');
/**
 * Reads a consumer's source.
 *
 * @param image the repository whose name is looked for
 * @param only files or folders of tests to take, from the root; undefined for those that lead to the image
 * @throws UsageError where there are no tests that are understood
 */
async function proposeConsumer(tree, image, only) {
    const use = await findImageUse(tree, image);
    const used = [];
    for (const kind of KINDS)
        if (await kind.isUsedIn(tree))
            used.push(kind);
    if (used.length === 0)
        throw new errors/* UsageError */.eb(`--consumer: expected a project of ${KIND_NAMES} at the root of the repository, found none: write consumers by hand, as docs/configuration.md says`);
    const chosen = await Promise.all(used.map(async (kind) => ({ kind, ...(await chooseTests(tree, kind, use, only)) })));
    const best = ORDER.flatMap(by => chosen.filter(one => one.by === by && one.tests.length > 0))[0];
    if (best === undefined) {
        const asked = only === undefined ? '' : ` in ${(0,shared_text/* formatNames */.EI)(only, 5)}`;
        throw new errors/* UsageError */.eb(`--consumer: it uses ${used.map(({ name }) => name).join(' and ')}, and has no test file${asked}`);
    }
    const proposed = await best.kind.propose(tree, best.tests);
    if (proposed.test.files.length === 0)
        throw new errors/* UsageError */.eb(`--consumer: no test was found in ${(0,shared_text/* formatNames */.EI)(best.tests, 5)}: choose with --tests`);
    return { ...proposed, kind: best.kind.name, use, chosenBy: best.by };
}
const ORDER = ['option', 'image', 'folder', 'all'];
async function chooseTests(tree, kind, { files: seeds }, only) {
    const all = tree.files.filter(file => kind.isTestFile(file));
    if (only !== undefined)
        return { by: 'option', tests: all.filter(file => only.some(one => isIn(file, one))) };
    const reaching = await testsThatReach(tree, seeds, file => kind.isTestFile(file));
    if (reaching.length > 0)
        return { by: 'image', tests: reaching };
    const inFolder = all.filter(file => /(^|\/)(?:integration|e2e|functional|acceptance)(?:[-_]?tests?)?\//i.test(file));
    return inFolder.length > 0 ? { by: 'folder', tests: inFolder } : { by: 'all', tests: all };
}
function isIn(file, wanted) {
    const path = external_node_path_.posix.normalize(wanted).replace(/\/$/, '');
    return path === '.' || file === path || file.startsWith(`${path}/`);
}

;// CONCATENATED MODULE: ./build/src/init/image-repository.js



const DOCKERFILE = /(^|\/)(?:(?:Dockerfile|Containerfile)(?:\.[\w-]+)?|[\w-]+\.(?:Dockerfile|Containerfile))$/i;
/** Images of these are for tests, examples and development. */
const ASIDE = /(^|\/)(?:tests?|fixtures|examples?|\.devcontainer|docs)\//i;
/** @param remote the URL of `origin`, where there is one */
async function readImageRepository(tree, remote) {
    const found = tree.files.filter(file => DOCKERFILE.test(file) && !file.endsWith('.dockerignore'));
    const main = found.filter(file => !ASIDE.test(file));
    const dockerfiles = (main.length > 0 ? main : found).sort((a, b) => depth(a) - depth(b));
    const slug = (0,remote_head/* githubSlug */.dE)(remote);
    const pushed = await pushedImages(tree, slug);
    const own = slug === undefined ? [] : [{ name: `ghcr.io/${slug.toLowerCase()}`, from: 'the remote origin' }];
    const images = [...pushed, ...own].filter(({ name }) => (0,image_name/* imageNameProblem */.iS)(name) === undefined);
    return { dockerfiles, slug, images };
}
function depth(file) {
    return file.split('/').length * 2 + (/(Dockerfile|Containerfile)$/.test(external_node_path_.posix.basename(file)) ? 0 : 1);
}
/** The images that the workflows push, as docker/metadata-action and docker/build-push-action are told. */
async function pushedImages(tree, slug) {
    const workflows = tree.files.filter(file => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file));
    const images = new Map();
    for (const file of workflows) {
        const text = filledIn(await tree.read(file), slug);
        for (const [, reference = ''] of text.matchAll(/(?:\bimages:|\btags:|\bdocker push|^)\s*["']?((?:[\w-]+\.)+[\w-]+\/[\w./-]+)/gm)) {
            const name = reference.toLowerCase();
            if (!images.has(name))
                images.set(name, file);
        }
    }
    return [...images].map(([name, from]) => ({ name, from }));
}
function filledIn(text, slug) {
    if (slug === undefined)
        return text;
    return text
        .replace(/\$\{\{\s*github\.repository\s*\}\}/g, slug)
        .replace(/\$\{\{\s*github\.repository_owner\s*\}\}/g, slug.split('/')[0] ?? '');
}
/** What the Dockerfile copies, and is not there: something has to make it before the build. */
async function missingSources(tree, dockerfile, context) {
    const below = (path) => external_node_path_.posix.join(context, path.replace(/[*?[].*$/, ''));
    const sources = (await tree.read(dockerfile))
        .replace(/\\\r?\n/g, ' ')
        .split('\n')
        .filter(line => /^\s*(?:COPY|ADD)\s/i.test(line) && !/--from=|<<|\[|\$/.test(line))
        .flatMap(line => line.trim().split(/\s+/).slice(1, -1))
        .filter(word => !word.startsWith('--') && !/^\w+:/.test(word));
    return sources.filter(source => {
        const path = below(source).replace(/\/$/, '');
        return (path !== '.' &&
            !tree.files.some(file => file === path || file.startsWith(/[*?[]/.test(source) ? path : `${path}/`)));
    });
}

// EXTERNAL MODULE: ./build/src/git/git.js
var git_git = __webpack_require__(50998);
// EXTERNAL MODULE: ./build/src/shared/files.js
var files = __webpack_require__(82140);
;// CONCATENATED MODULE: ./build/src/init/source-tree.js




/** No source is longer, and what is read of a repository is kept. */
const MOST_BYTES = 512 * 1024;
const MOST_FILES = 50_000;
/**
 * @param folder the root of a working tree
 * @param untracked whether files count that git neither tracks nor ignores
 * @throws UsageError where there is no git repository, or too large a one
 */
async function readSourceTree(folder, context, { untracked }) {
    const more = untracked ? ['--others', '--exclude-standard'] : [];
    const listed = await (0,git_git/* runGit */.EO)(['ls-files', '-z', '--cached', ...more], folder, context);
    if (listed.exitCode !== 0)
        throw new errors/* UsageError */.eb(`${folder} is no git repository: ${(0,git_git/* gitErrorText */.g5)(listed)}; \`git init\` makes one`);
    const files = [...new Set(listed.stdout.split('\0'))].filter(one => one !== '').sort();
    if (files.length > MOST_FILES)
        throw new errors/* UsageError */.eb(`${folder}: expected at most ${MOST_FILES} files, got ${files.length}`);
    const known = new Set(files);
    const texts = new Map();
    return {
        folder,
        files,
        has: file => known.has(file),
        read: file => {
            const text = texts.get(file) ?? readText((0,external_node_path_.join)(folder, file));
            texts.set(file, text);
            return text;
        },
    };
}
async function readText(path) {
    const text = await (0,files/* readSmallFile */.EW)(path, MOST_BYTES).catch(() => '');
    return text.includes('\0') ? '' : text;
}

;// CONCATENATED MODULE: ./build/src/init/workflow-text.js
const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
const workflow_text_HEAD = [
    ' Do the projects that consume this image still work with it? .github/compat-gate.yml says which.',
    ' Make the check compat-gate required, in a ruleset or in the branch protection.',
];
/** The text of the workflow. */
function workflowText({ repository, commit }) {
    return `${workflow_text_HEAD.map(line => `#${line}\n`).join('')}name: compat-gate
on:
  pull_request:
  merge_group:
  workflow_dispatch:
permissions:
  contents: read
jobs:
  compat-gate:
    name: compat-gate
    runs-on: ubuntu-24.04
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - uses: ${repository}@${commit}
        id: gate
`;
}
/** @returns undefined for anything but `owner/name@<full SHA>` */
function parsePinnedAction(text) {
    const [, repository, commit] = /^([\w.-]+\/[\w.-]+)@([0-9a-f]{40})$/.exec(text) ?? [];
    return repository === undefined || commit === undefined ? undefined : { repository, commit };
}

// EXTERNAL MODULE: ./build/src/report/conclusion.js
var conclusion = __webpack_require__(40409);
// EXTERNAL MODULE: ./build/src/shared/host-policy.js
var host_policy = __webpack_require__(66228);
// EXTERNAL MODULE: ./build/src/stages/context.js + 3 modules
var context = __webpack_require__(87336);
// EXTERNAL MODULE: ./build/src/stages/launch.js
var launch = __webpack_require__(14498);
// EXTERNAL MODULE: ./build/src/cli/check.js + 1 modules
var check = __webpack_require__(29238);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/git/checkout.js
var git_checkout = __webpack_require__(27176);
// EXTERNAL MODULE: ./build/src/git/pin.js
var pin = __webpack_require__(48569);
;// CONCATENATED MODULE: ./build/src/cli/init-consumer.js









/**
 * @param text a folder of this machine, `owner/name`, or a git URL
 * @throws UsageError for a folder that is no repository, and a text that names none
 * @throws IncidentError for a repository that cannot be reached
 */
async function findConsumer(text, options) {
    const folder = (0,external_node_path_.resolve)(text);
    if ((0,external_node_fs_.existsSync)(folder) && (0,external_node_fs_.statSync)(folder).isDirectory())
        return localConsumer(folder, options);
    const wrong = values/* repositoryName */.aR.safeParse(text).error?.issues[0]?.message;
    if (wrong !== undefined)
        throw new errors/* UsageError */.eb(`--consumer: ${wrong}`);
    if (!/^[\w.-]+\/[\w.-]+$|:/.test(text) || text.startsWith('.'))
        throw new errors/* UsageError */.eb(`--consumer: there is no folder ${folder}, and it is no owner/name and no git URL`);
    return remoteConsumer(text, options);
}
async function localConsumer(folder, { root, ref, git }) {
    const tree = await readSourceTree(folder, git, { untracked: false });
    const top = (await (0,git_git/* runGit */.EO)(['rev-parse', '--show-prefix'], folder, git)).stdout.trim();
    if (top !== '')
        throw new errors/* UsageError */.eb(`--consumer: ${folder} is not the root of its repository`);
    const remote = await (0,remote_head/* remoteUrl */.gX)(folder, git);
    const repository = (0,remote_head/* githubSlug */.dE)(remote) ?? usableUrl(remote) ?? fromRoot(root, folder);
    const head = await (0,git_git/* runGit */.EO)(['rev-parse', '--abbrev-ref', 'origin/HEAD'], folder, git);
    const published = head.exitCode === 0 ? head.stdout.trim().replace(/^origin\//, '') : undefined;
    const branch = ref ?? published ?? (await (0,remote_head/* currentBranch */.eR)(folder, git));
    if (branch === undefined)
        throw new errors/* UsageError */.eb(`--ref is needed: ${folder} has no branch checked out`);
    return { name: consumerNameOf(repository, folder), repository, ref: branch, tree, from: folder };
}
/** A URL that others reach, too. */
function usableUrl(remote) {
    if (remote === undefined || !/^(?:https|ssh):\/\/|^[\w.-]+@[\w.-]+:/.test(remote))
        return undefined;
    return values/* repositoryName */.aR.safeParse(remote).success ? remote : undefined;
}
/** `a/b` alone would be a repository of GitHub. */
function fromRoot(root, folder) {
    const path = (0,external_node_path_.relative)(root, folder).split(external_node_path_.sep).join('/');
    return (0,external_node_path_.isAbsolute)(path) || path.startsWith('..') ? path : `./${path}`;
}
async function remoteConsumer(text, { root, ref, folder, git }) {
    const repository = (0,git_git/* parseRepository */.SU)(text, root, (0,git_git/* githubServer */.Dl)(git.env));
    const branch = ref ?? (await (0,remote_head/* defaultBranch */.OR)(repository, git));
    const checkout = (0,external_node_path_.join)(folder, 'checkout');
    const { commit } = await (0,git_checkout/* checkOutPin */.u)(repository, await (0,pin/* resolvePin */.Qw)(repository, branch, git), checkout, git);
    const tree = await readSourceTree(checkout, git, { untracked: false });
    return {
        name: consumerNameOf(text, text),
        repository: text,
        ref: branch,
        tree,
        from: `${text} at ${commit}`,
    };
}
function consumerNameOf(repository, folder) {
    const last = (0,external_node_path_.basename)(repository.startsWith('.') ? folder : repository).replace(/\.git$/, '');
    const name = last
        .replace(/[^\w.-]/g, '-')
        .replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9_]+$/g, '')
        .slice(0, 64);
    return name === '' ? 'consumer' : name;
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(37291);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
;// CONCATENATED MODULE: ./build/src/report/file-change.js


const MOST_LINES = 200;
/** What of a file would change, as `diff -u` shows it. */
function fileChangeText(path, before, after) {
    const patch = (0,create/* createTwoFilesPatch */.ss)(path, path, before, after, 'as it is', 'as proposed');
    // The first line is a rule.
    const lines = (0,report_escape/* visibleText */.Q6)(patch).trimEnd().split('\n').slice(1);
    const left = lines.length - MOST_LINES;
    const shown = left > 0 ? [...lines.slice(0, MOST_LINES), `… ${left} more lines`] : lines;
    return `${shown.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./build/src/cli/init-files.js





/**
 * Writes files, none of which it overwrites before it has shown what differs.
 *
 * @throws UsageError where nobody has agreed to that; then none is written
 */
async function writeFiles(files, options) {
    const { root, force, questions, show } = options;
    const compared = await Promise.all(files.map(async (file) => ({ ...file, before: await textOf(root, file.path) })));
    const differ = compared.filter(({ before, text }) => before !== undefined && before !== text);
    for (const { path, before = '', text } of differ)
        show(fileChangeText(path, before, text));
    if (differ.length > 0 && !force && !(await questions.agreed(`Overwrite ${namesOf(differ)}?`)))
        throw new errors/* UsageError */.eb(`init: ${namesOf(differ)} ${differ.length === 1 ? 'is' : 'are'} there, and not as proposed: nothing was written; --force overwrites`);
    const written = [];
    for (const { path, text, before } of compared) {
        if (before !== text)
            await put(root, path, text);
        written.push({
            path,
            did: before === undefined ? 'written' : before === text ? 'unchanged' : 'overwritten',
        });
    }
    return written;
}
function namesOf(files) {
    return (0,shared_text/* formatNames */.EI)(files.map(({ path }) => path), 5);
}
/**
 * Adds a line to a file of patterns, unless one of its lines says the same.
 *
 * @returns whether it was added
 */
async function addPattern(root, path, pattern) {
    const before = (await textOf(root, path)) ?? '';
    const name = pattern.replace(/\/$/, '');
    const same = [name, `/${name}`, `${name}/`, `/${name}/`, `**/${name}`];
    if (before.split(/\r?\n/).some(line => same.includes(line.trim())))
        return false;
    const end = before === '' || before.endsWith('\n') ? '' : '\n';
    await put(root, path, `${before}${end}${pattern}\n`);
    return true;
}
async function textOf(root, path) {
    const file = (0,external_node_path_.join)(root, path);
    const found = await (0,promises_.lstat)(file).catch(() => undefined);
    if (found === undefined)
        return undefined;
    // A link may lead out of the repository.
    if (!found.isFile())
        throw new errors/* UsageError */.eb(`${path}: expected a file, got a link, a folder or a device`);
    return await (0,promises_.readFile)(file, 'utf8');
}
async function put(root, path, text) {
    const file = (0,external_node_path_.join)(root, path);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        await (0,promises_.writeFile)(file, text);
    }
    catch (cause) {
        throw new errors/* UsageError */.eb(`${path} cannot be written: ${(0,errors/* messageOf */.bD)(cause)}`, { cause });
    }
}

;// CONCATENATED MODULE: ./build/src/cli/questions.js

/** For `--yes`: whatever has no proposal is an error that names its option. */
const PROPOSED_ANSWERS = {
    text: async ({ option, message, initial, problem }) => {
        if (initial !== undefined && problem(initial) === undefined)
            return initial;
        throw new errors/* UsageError */.eb(`--${option} is needed: ${message}`);
    },
    choice: async ({ option, message, choices }) => {
        const [first] = choices;
        if (first !== undefined)
            return first.value;
        throw new errors/* UsageError */.eb(`--${option} is needed: ${message}`);
    },
    agreed: async () => false,
};
/** Asks in a terminal. The library is loaded with the first question. */
class TerminalQuestions {
    #streams;
    constructor(input, output) {
        this.#streams = { input, output };
    }
    async text({ message, initial, problem }) {
        const { text } = await __webpack_require__.e(/* import() */ 6170).then(__webpack_require__.bind(__webpack_require__, 26170));
        const answer = await text({
            ...this.#common(message),
            ...(initial !== undefined && { initialValue: initial }),
            validate: given => problem(given ?? ''),
        });
        return this.#given(answer);
    }
    async choice({ message, choices }) {
        const { select } = await __webpack_require__.e(/* import() */ 6170).then(__webpack_require__.bind(__webpack_require__, 26170));
        const options = choices.map(({ value, hint }) => ({
            value,
            label: value,
            ...(hint !== undefined && { hint }),
        }));
        return this.#given(await select({ ...this.#common(message), options }));
    }
    async agreed(message) {
        const { confirm } = await __webpack_require__.e(/* import() */ 6170).then(__webpack_require__.bind(__webpack_require__, 26170));
        return this.#given(await confirm({ ...this.#common(message), initialValue: false }));
    }
    #common(message) {
        // The line at the left would take columns of a narrow window.
        return { ...this.#streams, message, withGuide: false };
    }
    /** What is no answer is a symbol: Ctrl-C, or Escape. */
    #given(answer) {
        if (typeof answer === 'symbol')
            throw new errors/* UsageError */.eb('init: cancelled, and nothing was written');
        return answer;
    }
}

// EXTERNAL MODULE: ./build/src/cli/reaper.js + 1 modules
var reaper = __webpack_require__(88987);
;// CONCATENATED MODULE: ./build/src/cli/init.js
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



























const WORKFLOW_PATH = '.github/workflows/compat-gate.yml';
/**
 * `compat-gate init`: reads, asks, writes, checks, and says all of it. Resolves to whether the check found all well.
 *
 * @throws UsageError for what only a person can say, and nobody has; nothing is written then
 */
async function initInTerminal(args, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { root, token } = args;
        const questions = questionsFor(args);
        const action = await pinnedAction(args, signal);
        const listener = () => undefined;
        const base = { env: process.env, signal, listener, hosts: new host_policy/* HostPolicies */.n(), ...(token && { token }) };
        const run = (0,context/* newRun */.uH)();
        const folder = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'compat-gate-init-')));
        const _ = __addDisposableResource(env_1, (0,reaper.guardRun)(run, [folder]), true);
        try {
            const tree = await readSourceTree(root, base, { untracked: true });
            const context = { args, questions, git: base, tree, folder };
            const { candidate, consumer } = await proposeAll(context);
            const isPublished = await askRegistry(candidate.image);
            const files = [
                { path: config_config/* CONFIG_PATHS */.iE[0], text: configText({ candidate, isPublished, consumer }) },
                { path: WORKFLOW_PATH, text: workflowText(action) },
            ];
            const show = (text) => process.stdout.write(text);
            for (const { path, did } of await writeFiles(files, { root, force: args.force, questions, show }))
                say(`${path}: ${did}`);
            await ignoreReports(context, candidate);
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
        }
        const { config, ref } = { config: undefined, ref: undefined };
        const isWell = await (0,check.checkInTerminal)({ command: 'check', root, config, consumer: undefined, ref, token }, signal);
        process.stdout.write(NEXT);
        return isWell;
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
const NEXT = `
Next: commit these files, and try the image as it is now with
  compat-gate run
`;
function questionsFor({ yes }) {
    if (yes)
        return PROPOSED_ANSWERS;
    if (process.stdin.isTTY && process.stderr.isTTY)
        return new TerminalQuestions(process.stdin, process.stderr);
    throw new errors/* UsageError */.eb('init: there is no terminal to ask in: --yes takes what is proposed, and options say the rest');
}
/** Never made up: a workflow that runs another commit than the one that was tried is no pin. */
async function pinnedAction({ action }, signal) {
    const found = action ?? (await (0,launch.actionOfProgram)((0,files/* packageFolder */.n4)(), { env: process.env, signal }));
    const pinned = found === undefined ? undefined : parsePinnedAction(found);
    if (pinned !== undefined)
        return pinned;
    if (action !== undefined)
        throw new errors/* UsageError */.eb(`--action: expected owner/name@ and a full SHA of 40 digits, got '${action}'`);
    throw new errors/* UsageError */.eb('--action is needed: this program does not know of which commit it is; say owner/name@<full SHA> of the release that the workflow shall use');
}
async function proposeAll(context) {
    const { args, tree, git } = context;
    const provider = await readImageRepository(tree, await (0,remote_head/* remoteUrl */.gX)(args.root, git));
    const build = await proposeBuild(context, provider);
    const given = args.consumer === undefined ? undefined : await find(args.consumer, context);
    const image = await decideImage(context, provider, given);
    const preset = args.preset ?? (await fittingPreset(context, image, given));
    const consumer = preset === undefined
        ? await proposeFrom(given ?? (await askConsumer(context)), image, context)
        : presetConsumer(preset, context, given);
    return { candidate: { image, ...build }, consumer };
}
/** @throws UsageError where there is no Dockerfile, or not the one that was asked for */
async function proposeBuild({ args, questions, tree }, { dockerfiles }) {
    const wanted = args.dockerfile && external_node_path_.posix.normalize(args.dockerfile);
    if (wanted !== undefined && !tree.has(wanted))
        throw new errors/* UsageError */.eb(`--dockerfile: there is no file ${wanted}`);
    if (wanted === undefined && dockerfiles.length === 0)
        throw new errors/* UsageError */.eb(`${tree.folder} has no Dockerfile: the gate builds the image that it tries`);
    const [only, ...others] = wanted === undefined ? dockerfiles : [wanted];
    const message = 'Which Dockerfile makes the image?';
    const dockerfile = only !== undefined && others.length === 0
        ? only
        : await questions.choice({
            option: 'dockerfile',
            message,
            choices: dockerfiles.map(value => ({ value })),
        });
    const context = args.context === undefined ? await contextOf(tree, dockerfile) : external_node_path_.posix.normalize(args.context);
    const missing = await missingSources(tree, dockerfile, context);
    say(`Dockerfile: ${dockerfile}, with the build context ${context}`);
    if (missing.length > 0 && args.prepare === undefined)
        say(`the Dockerfile copies ${(0,shared_text/* formatNames */.EI)(missing, 3)}, which git does not have: --prepare says what makes it`, false);
    const isServer = /^\s*EXPOSE\s/im.test(await tree.read(dockerfile));
    return { dockerfile, context, missing, isServer, prepare: args.prepare === undefined ? [] : [args.prepare] };
}
/** Where what the Dockerfile copies is there: beside it, or in the root. */
async function contextOf(tree, dockerfile) {
    const beside = external_node_path_.posix.dirname(dockerfile);
    const missing = await Promise.all([beside, '.'].map(folder => missingSources(tree, dockerfile, folder)));
    return (missing[0]?.length ?? 0) <= (missing[1]?.length ?? 0) ? beside : '.';
}
async function decideImage({ args, questions, tree }, { images, slug }, consumer) {
    const problem = (text) => (0,image_name/* imageNameProblem */.iS)(text);
    if (args.image !== undefined) {
        const wrong = problem(args.image);
        if (wrong === undefined)
            return args.image;
        throw new errors/* UsageError */.eb(`--image: ${wrong}, got '${args.image}'`);
    }
    const names = [slug ?? tree.folder, ...images.map(({ name }) => name)].map(one => external_node_path_.posix.basename(one));
    const seen = consumer === undefined ? [] : await findImageNames(consumer.tree, names);
    const [first, ...more] = [
        ...seen.map(name => ({ name, from: `the source of ${consumer?.name}` })),
        ...images,
    ];
    const others = more.filter(({ name }) => name !== first?.name);
    const hint = first === undefined
        ? ''
        : ` Taken from ${first.from}${others.length === 0
            ? ''
            : `; also ${(0,shared_text/* formatNames */.EI)(others.map(({ name }) => name), 3)}`}.`;
    const message = `Which image do consumers look for, without a tag?${hint}`;
    const image = await questions.text({ option: 'image', message, initial: first?.name, problem });
    say(`image: ${image}${image === first?.name ? `, from ${first.from}` : ''}`);
    return image;
}
async function find(text, { args, git, folder }) {
    return findConsumer(text, { root: args.root, ref: args.ref, folder, git });
}
async function askConsumer(context) {
    const message = 'Which project has to work with the image? A folder, owner/name, or a git URL.';
    const problem = (text) => (text.trim() === '' ? 'expected a project' : undefined);
    const text = await context.questions.text({ option: 'consumer', message, initial: undefined, problem });
    return find(text.trim(), context);
}
/** A preset whose file names the image; with a consumer, the one that is made for it. */
async function fittingPreset({ questions, args }, image, consumer) {
    const folder = (0,external_node_path_.join)((0,files/* packageFolder */.n4)(), 'presets');
    const fitting = [];
    for (const name of await (0,presets/* presetNames */.gC)(folder)) {
        const text = await (0,files/* readSmallFile */.EW)((0,external_node_path_.join)(folder, `${name}.yml`), 1 << 20);
        const isOfConsumer = consumer !== undefined && text.includes(`\nrepository: ${consumer.repository}\n`);
        const isWhole = /^repository: /m.test(text) && args.tests === undefined;
        if (isWhole && text.includes(image) && (consumer === undefined || isOfConsumer))
            fitting.push(name);
    }
    const [first] = fitting;
    if (first === undefined || consumer !== undefined)
        return first;
    const choices = [...fitting.map(value => ({ value, hint: 'preset' })), { value: OTHER }];
    const chosen = await questions.choice({
        option: 'preset',
        message: 'Which consumer has to work with it?',
        choices,
    });
    return chosen === OTHER ? undefined : chosen;
}
const OTHER = 'another project';
function presetConsumer(preset, { args }, consumer) {
    say(`consumer: as the preset ${preset} says`);
    return { name: consumer?.name ?? preset, repository: undefined, ref: args.ref, from: { preset } };
}
async function proposeFrom({ name, repository, ref, tree, from }, image, { args, questions }) {
    const tests = await proposeConsumer(tree, image, args.tests);
    say(`consumer: ${name}, read from ${from}: ${tests.kind}, ${(0,shared_text/* formatCount */.B4)(tests.test.files.length, 'test file')}, ${(0,shared_text/* formatCount */.B4)(tests.count, 'test')}`);
    const variable = args.variable ?? tests.use.variable ?? (await askVariable(image, tests, questions));
    say(`variable: ${variable.name}, for ${variable.value === 'tag' ? "the image's tag" : 'the whole image reference'}`);
    if (repository.startsWith('.'))
        say(`${repository} is a folder of this machine: a workflow needs owner/name or a git URL`, false);
    return { name, repository, ref, from: { tests, variable } };
}
async function askVariable(image, { use }, questions) {
    const where = use.files.length === 0
        ? 'its source does not name the image'
        : `none was found in ${(0,shared_text/* formatNames */.EI)(use.files, 3)}`;
    const message = `Which variable of the consumer selects ${image}? ${where}.`;
    const problem = (text) => values/* environmentName */.VE.safeParse(text).success ? undefined : 'expected the name of an environment variable';
    const name = await questions.text({
        option: 'image-env or --image-tag-env',
        message,
        initial: undefined,
        problem,
    });
    const choices = [{ value: 'the whole reference' }, { value: 'the tag alone' }];
    const chosen = await questions.choice({ option: 'image-env', message: `What does ${name} hold?`, choices });
    return { name, value: chosen === 'the tag alone' ? 'tag' : 'image' };
}
/** Whether `latest` of the image is published; where nobody can say, the check says why. */
async function askRegistry(image) {
    const { connectEngine } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 33995));
    const engine = await connectEngine(process.env).catch(() => undefined);
    const answer = await engine?.inRegistry(`${image}:latest`);
    if (answer?.state !== 'present')
        return false;
    say(`baseline: ${image}:latest is published`);
    return true;
}
async function ignoreReports({ args: { root }, tree }, { context, dockerfile }) {
    const own = `${dockerfile}.dockerignore`;
    const ignores = tree.has(own) ? own : '.dockerignore';
    const files = ['.gitignore', ...(context === '.' ? [ignores] : [])];
    for (const path of files)
        if (await addPattern(root, path, path === '.gitignore' ? `${request/* GATE_FOLDER */.xB}/` : request/* GATE_FOLDER */.xB))
            say(`${path}: ${request/* GATE_FOLDER */.xB} added, where reports go`);
}
function say(text, ok = true) {
    process.stdout.write(ok ? (0,conclusion/* checkLine */.tY)(true, text) : (0,conclusion/* checkNote */.dZ)(text));
}


/***/ }),

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
    const { connectEngine } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(1923), __webpack_require__.e(6118), __webpack_require__.e(2250), __webpack_require__.e(3809)]).then(__webpack_require__.bind(__webpack_require__, 33995));
    const { removeCandidate, removeLeftovers } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(1923), __webpack_require__.e(6118), __webpack_require__.e(2250), __webpack_require__.e(9863), __webpack_require__.e(5961), __webpack_require__.e(8747)]).then(__webpack_require__.bind(__webpack_require__, 45961));
    const engine = await connectEngine(process.env).catch(() => undefined);
    await removeLeftovers(run, folders, engine);
    // No folders means --keep, which keeps the candidate too.
    if (engine !== undefined && folders.length > 0)
        await removeCandidate(run, engine);
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


/***/ }),

/***/ 52091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ absolutePath),
/* harmony export */   f4: () => (/* binding */ trackedPaths),
/* harmony export */   qR: () => (/* binding */ readablePath),
/* harmony export */   w: () => (/* binding */ changedTrackedFiles),
/* harmony export */   wY: () => (/* binding */ readCheckedOutTree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58500);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80604);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82140);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50998);








/** Bytes of a path, one in each character: a repository may have names that are no UTF-8. */
const BYTES = 'latin1';
const MOST_LISTED = 256 << 20;
/**
 * Reads what a commit has put into a folder.
 *
 * @throws IncidentError when git cannot list the commit's files
 */
async function readCheckedOutTree(commit, gitFolder, folder, context) {
    const args = ['-c', 'core.quotePath=true', '--git-dir', gitFolder, 'ls-tree', '-r', '--full-tree', commit];
    const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_7__/* .runGit */ .EO)(args, process.cwd(), context, { mostOutput: MOST_LISTED });
    if (listed.exitCode !== 0 || !/(^|\n)$/.test(listed.stdout))
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .IncidentError */ .x1('internal-error', `git cannot list the consumer's files: ${(0,_git_js__WEBPACK_IMPORTED_MODULE_7__/* .gitErrorText */ .g5)(listed)}`);
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
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(absolutePath(folder, parent)).catch(() => undefined);
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
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
    return parent === '.' ? [parent] : [...parentsOf(parent), parent];
}
function readablePath(path) {
    return Buffer.from(path, BYTES).toString('utf8');
}
function absolutePath(folder, path) {
    // With the dot a link in its place would be followed.
    if (path === '.')
        return Buffer.from(folder);
    return Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(path, BYTES)]);
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
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(name, _shared_files_js__WEBPACK_IMPORTED_MODULE_6__/* .READ_UNKNOWN */ .sx);
        try {
            return printOf(file);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
        }
    }
    catch {
        return linkPrint(name);
    }
}
function printOf(file) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
    if (!stats.isFile())
        return { print: 'no file' };
    const kind = `file ${stats.mode & 0o100}`;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    for (let read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, PIECE); read > 0; read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, PIECE)) {
        hash.update(PIECE.subarray(0, read));
        bytes += read;
    }
    const start = bytes <= LONGEST_POINTER ? PIECE.toString(BYTES, 0, bytes) : '';
    const pointed = POINTER.exec(start)?.[1];
    const print = `${kind} ${hash.digest('hex')}`;
    return { print, ...(pointed !== undefined && { behindPointer: `${kind} ${pointed}` }) };
}
function linkPrint(name) {
    try {
        return { print: `link ${(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(name, 'hex')}` };
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
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setImmediate)();
        turn = performance.now();
    }
}
const TURN_MS = 10;


/***/ }),

/***/ 27176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ checkOutPin)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80604);
/* harmony import */ var _shared_failure_causes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10290);
/* harmony import */ var _checked_out_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52091);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50998);
/* harmony import */ var _pin_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48569);







/** Puts exactly the pinned commit into `folder`, with no history and no credentials, and looks at what that has made. */
async function checkOutPin(repository, pin, folder, context) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    await runLocalGit(['init', '--quiet', '--initial-branch=compat-gate'], folder, context);
    const call = { doing: `fetch ${repository.name}`, signal: context.signal, timeoutMs: _git_js__WEBPACK_IMPORTED_MODULE_5__/* .GIT_TIMEOUT_MS */ .eS };
    await context.hosts.ask((0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .gitHost */ .hK)(repository), call, signal => fetchPin(repository, pin, folder, { ...context, signal }));
    await expectCommit(repository, pin, folder, context);
    await runLocalGit(['-c', 'advice.detachedHead=false', 'checkout', '--quiet', '--detach', pin.commit], folder, context);
    return { ...pin, tree: await (0,_checked_out_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .readCheckedOutTree */ .wY)(pin.commit, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git'), folder, context) };
}
async function fetchPin(repository, pin, folder, context) {
    const ended = await fetchObject(repository, pin.commit, folder, context);
    if (ended.exitCode === 0)
        return;
    const words = (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .gitErrorText */ .g5)(ended);
    const missing = /not our ref|couldn't find remote ref|no such ref|unadvertised object/i.test(words);
    if (!missing)
        throw (0,_pin_js__WEBPACK_IMPORTED_MODULE_6__/* .unreachableRepository */ .R8)(repository, ended, context);
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
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentError */ .x1('ref-not-found', `${repository.name} has no commit ${pin.commit}: tried ${tried} (${words})${moved}`);
}
// The full SHA of an annotated tag is no commit, and what would be checked out has another one.
async function expectCommit(repository, pin, folder, context) {
    const type = (await runLocalGit(['cat-file', '-t', pin.commit], folder, context)).trim();
    if (type === 'commit')
        return;
    const commit = type === 'tag' ? `; its commit is ${await commitOf(pin.commit, folder, context)}` : '';
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentError */ .x1('ref-not-found', `${repository.name}: expected the SHA of a commit, got ${pin.commit}, which is a ${type}${commit}`);
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
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .EO)(args, folder, context, { remote: repository });
}
async function commitOf(name, folder, context) {
    return (await runLocalGit(['rev-parse', '--verify', '--end-of-options', `${name}^{commit}`], folder, context)).trim();
}
async function runLocalGit(args, folder, context) {
    const ended = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .EO)(args, folder, context);
    if (ended.exitCode === 0)
        return ended.stdout;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentError */ .x1((0,_shared_failure_causes_js__WEBPACK_IMPORTED_MODULE_3__/* .classifyFailure */ .XE)(ended.stderr) === 'no-space' ? 'no-space' : 'internal-error', `git ${args[0]} failed in the checkout: ${(0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .gitErrorText */ .g5)(ended)}`);
}


/***/ }),

/***/ 85189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ defaultBranch),
/* harmony export */   dE: () => (/* binding */ githubSlug),
/* harmony export */   eR: () => (/* binding */ currentBranch),
/* harmony export */   gX: () => (/* binding */ remoteUrl)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80604);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50998);
/* harmony import */ var _pin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48569);



const LIST_MS = 60_000;
/**
 * The branch that a repository's HEAD names, as in `main`.
 *
 * @throws IncidentError when it cannot be reached, or says no branch
 */
async function defaultBranch(repository, context) {
    const call = { doing: `ask ${repository.name} for its branch`, signal: context.signal, timeoutMs: LIST_MS };
    const args = ['ls-remote', '--symref', '--', repository.url, 'HEAD'];
    const listed = await context.hosts.ask((0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitHost */ .hK)(repository), call, async (signal) => {
        const ended = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(args, process.cwd(), { ...context, signal }, { remote: repository });
        if (ended.exitCode !== 0)
            throw (0,_pin_js__WEBPACK_IMPORTED_MODULE_2__/* .unreachableRepository */ .R8)(repository, ended, context);
        return ended;
    });
    const branch = /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(listed.stdout)?.[1];
    if (branch !== undefined)
        return branch;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IncidentError */ .x1('ref-not-found', `${repository.name} names no branch of its own: give one with --ref`);
}
/** The URL of a remote as the repository has it; undefined where there is none. */
async function remoteUrl(folder, context) {
    const ended = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(['config', '--get', 'remote.origin.url'], folder, context);
    return ended.exitCode === 0 ? ended.stdout.trim() || undefined : undefined;
}
/** The branch of a checkout, as in `main`; undefined where none is checked out. */
async function currentBranch(folder, context) {
    const ended = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(['symbolic-ref', '--quiet', '--short', 'HEAD'], folder, context);
    return ended.exitCode === 0 ? ended.stdout.trim() : undefined;
}
/** `owner/name`; undefined for a remote that is elsewhere. */
function githubSlug(remote) {
    const found = /^(?:https?:\/\/(?:[^@/]+@)?github\.com\/|(?:ssh:\/\/)?git@github\.com[:/])([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/;
    return found.exec(remote ?? '')?.[1];
}


/***/ }),

/***/ 14498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionLaunch: () => (/* binding */ actionLaunch),
/* harmony export */   actionOfProgram: () => (/* binding */ actionOfProgram),
/* harmony export */   terminalLaunch: () => (/* binding */ terminalLaunch)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50998);
/* harmony import */ var _git_remote_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85189);
/* harmony import */ var _shared_json_documents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57886);





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
/**
 * What a workflow uses that shall run this very program, as in `owner/name@<full SHA>`: from npm's record of a package that
 * came from GitHub, or from a checkout whose commit its remote has. Undefined where neither says it.
 *
 * @param folder of its package
 */
async function actionOfProgram(folder, context) {
    const [, repository, commit] = /^github:([^#]+)#([0-9a-f]{40})$/.exec((await packageSource(folder)) ?? '') ?? [];
    if (repository !== undefined)
        return `${repository}@${commit}`;
    const git = async (...args) => {
        const ended = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(args, folder, { ...context, listener: () => undefined });
        return ended.exitCode === 0 ? ended.stdout.trim() : '';
    };
    if ((await git('rev-parse', '--show-prefix', '--is-inside-work-tree')) !== 'true')
        return undefined;
    const slug = (0,_git_remote_head_js__WEBPACK_IMPORTED_MODULE_2__/* .githubSlug */ .dE)(await git('config', '--get', 'remote.origin.url'));
    const head = await git('rev-parse', 'HEAD');
    const isPushed = (await git('branch', '--remotes', '--contains', head)) !== '';
    return slug !== undefined && isPushed ? `${slug}@${head}` : undefined;
}
function npx(from) {
    return ['npx', '--yes', from];
}
const Package = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() });
// https://docs.npmjs.com/cli/configuring-npm/package-lock-json#hidden-lockfiles
const HiddenLock = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ packages: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ resolved: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() })) });
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
    return (0,_shared_json_documents_js__WEBPACK_IMPORTED_MODULE_3__/* .readJsonDocument */ .E)(path, schema, options).catch(() => undefined);
}


/***/ })

};
