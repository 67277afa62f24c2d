export const id = 805;
export const ids = [805];
export const modules = {

/***/ 6805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  step: () => (/* binding */ step)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/engine/connect.js + 13 modules
var connect = __webpack_require__(573);
// EXTERNAL MODULE: ./build/src/live-run.js + 1 modules
var live_run = __webpack_require__(6119);
// EXTERNAL MODULE: ./build/src/fail-closed.js
var fail_closed = __webpack_require__(7286);
// EXTERNAL MODULE: ./build/src/report/document.js
var report_document = __webpack_require__(7187);
;// CONCATENATED MODULE: ./build/src/outputs.js


/** The outputs of a run that came to a verdict. */
function outputsOf(result, reportDir) {
    const { judgement, candidates } = result;
    const [first] = candidates;
    return {
        ...fail_closed/* FAIL_CLOSED */.S,
        verdict: judgement.verdict,
        compatible: String(judgement.verdict === 'pass'),
        'approved-image-id': (0,report_document/* approvedImageId */.gy)(result),
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

// EXTERNAL MODULE: ./build/src/verdict/reasons.js
var reasons = __webpack_require__(4018);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/report/failures.js
var failures = __webpack_require__(1473);
// EXTERNAL MODULE: ./build/src/report/headline.js
var headline = __webpack_require__(7210);
// EXTERNAL MODULE: ./build/src/report/reason-groups.js
var reason_groups = __webpack_require__(5403);
;// CONCATENATED MODULE: ./build/src/report/annotations.js





/**
 * The runner keeps 10 annotations of each level in a step, and 4,096 characters of each message. One
 * error is left for the step itself, which fails with one of its own.
 */
const ANNOTATION_LIMIT = { error: 9, warning: 10, notice: 10 };
const MESSAGE_LIMIT = 4_096;
/** An annotation for each reason, errors for what makes the gate fail and warnings for the rest. */
function annotations(result) {
    const { verdict, consumers } = result.judgement;
    const reasons = consumers.flatMap(consumer => consumer.reasons);
    const texts = (0,failures/* failureTexts */.n)(result);
    const of = (level, wanted) => bounded(level, reasons.filter(reason => reason.verdict === wanted), reason => annotation(level, reason, texts(reason)));
    const all = [...of('error', 'fail'), ...of('warning', 'inconclusive')];
    if (all.length > 0)
        return all;
    return [
        {
            level: 'notice',
            title: `compat-gate: ${verdict}`,
            message: (0,report_escape/* block */.om)((0,headline/* headline */.P)(result), MESSAGE_LIMIT - 100),
        },
    ];
}
function annotation(level, reason, text) {
    const { consumer, code } = reason;
    const { meaning, hint } = reasons/* REASONS */.e[code];
    const where = (0,reason_groups/* place */.i)(reason);
    const title = [consumer, code, where].filter(part => part !== undefined).join(': ');
    const seen = text === undefined || text.trim() === '' ? reason.detail : text;
    const message = [meaning, (0,report_escape/* block */.om)(seen, 2_500), hint].join('\n\n');
    return { level, title: (0,report_escape/* oneLine */.TN)(title, 200), message: (0,report_escape/* cut */.Jj)(message, MESSAGE_LIMIT) };
}
function bounded(level, reasons, make) {
    const limit = ANNOTATION_LIMIT[level];
    if (reasons.length <= limit)
        return reasons.map(make);
    const left = reasons.length - limit + 1;
    const message = `${left} more reasons are not shown here. The job summary and verdict.json have them all.`;
    return [...reasons.slice(0, limit - 1).map(make), { level, title: `compat-gate: ${left} more`, message }];
}

// EXTERNAL MODULE: ./build/src/report/summary.js + 3 modules
var summary = __webpack_require__(9891);
// EXTERNAL MODULE: ./build/src/run.js
var run = __webpack_require__(4392);
;// CONCATENATED MODULE: ./build/src/jobs/all.js






/** Stage `all`: the whole gate in one step. Rejects as `run` does. */
async function allJob(inputs, context) {
    const result = await (0,run/* run */.e)(inputs, context);
    const { verdict } = result.judgement;
    const { report, candidate } = (0,live_run/* foldersOf */.pd)(context.folder);
    const green = !inputs.failOnVerdict || verdict === 'pass' || verdict === 'not-applicable';
    const frozen = result.candidates.length > 0;
    return {
        outputs: { ...outputsOf(result, report), ...(frozen && { 'candidate-dir': candidate }) },
        annotations: annotations(result),
        summary: (0,summary/* summary */.z)(result),
        failure: green ? undefined : (0,headline/* headline */.P)(result),
        result,
    };
}

// EXTERNAL MODULE: ./build/src/report/facts.js
var report_facts = __webpack_require__(1715);
// EXTERNAL MODULE: ./build/src/stage/build.js
var build = __webpack_require__(7756);
// EXTERNAL MODULE: ./build/src/stage/ending.js + 8 modules
var ending = __webpack_require__(282);
;// CONCATENATED MODULE: ./build/src/jobs/job.js

/** A stage that did what it should. */
function done(outputs, summary) {
    return { outputs: { ...fail_closed/* FAIL_CLOSED */.S, ...outputs }, annotations: [], summary, failure: undefined };
}

// EXTERNAL MODULE: ./build/src/config/load.js + 1 modules
var load = __webpack_require__(8430);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(6843);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(3342);
// EXTERNAL MODULE: ./build/src/errors.js
var src_errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/evidence.js
var src_evidence = __webpack_require__(6064);
// EXTERNAL MODULE: ./build/src/platform.js
var src_platform = __webpack_require__(9762);
;// CONCATENATED MODULE: ./build/src/plan/plan.js




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
    /** The workflow's run and attempt: evidence of another one is none. */
    run: schemas/* string */.YjP(),
    /** What the candidate is tagged after. */
    commit: schemas/* string */.YjP().regex(/^[0-9a-f]{7,64}$/, 'expected a commit'),
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
function makePlan(config, consumers, { run, commit, consumers: pinned, latest }, usual = [(0,src_platform/* ownPlatform */.g$)()]) {
    const platformsOf = ({ platforms }) => (platforms.length === 0 ? usual : platforms);
    const trials = consumers.flatMap(consumer => platformsOf(consumer).flatMap(platform => shardsOf(consumer, platform)));
    if (trials.length > MOST_JOBS) {
        throw new src_errors/* UsageError */.eb(`the plan has ${trials.length} trials, and a matrix at most ${MOST_JOBS} jobs: lower test.shards, or name fewer platforms`);
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
/** In turns, so that neighbours, which often take as long as each other, are spread. */
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
    try {
        return Plan.parse(JSON.parse(text));
    }
    catch (cause) {
        const [issue] = cause instanceof errors/* ZodError */.G ? cause.issues : [];
        const why = issue === undefined ? 'it is no JSON' : `${issue.path.join('.')}: ${issue.message}`;
        throw new src_errors/* UsageError */.eb(`plan: expected a plan, but ${why}; ${wayOut}`, { cause });
    }
}
/** @throws UsageError when this configuration would have made another plan */
function refuseOtherPlan(plan, config) {
    const names = plan.consumers.map(({ name }) => name);
    const consumers = config.consumers.filter(({ name }) => names.includes(name));
    const own = makePlan(config, consumers, plan, plan.platforms);
    const key = ({ image, platforms, trials }) => JSON.stringify([image, platforms, trials]);
    if (key(own) === key(plan))
        return;
    throw new src_errors/* UsageError */.eb('plan: it was made from another configuration than the one that is checked out: check out the same commit in every job');
}
/** What the candidate is called. */
function candidateName({ image, commit }) {
    const tag = `pr-${commit}`;
    return { reference: `${image}:${tag}`, tag };
}
/** The part of a trial. */
function partOf({ platform, shard, shards }) {
    return { platform, shard, shards };
}

;// CONCATENATED MODULE: ./build/src/jobs/planned.js



/**
 * Begins a job of a plan. What it is tagged after, and who is tried, is the plan's to say.
 *
 * @throws UsageError when the plan is none, or was made from another configuration than the one that is here
 */
async function beginPlanned(
// Of a consumer that is named the plan knows whether there is one.
{ consumer: _, ...inputs }, context) {
    const config = await (0,load/* loadConfig */.Z9)({ ...inputs, presetsDir: context.presetsDir });
    const plan = parsePlan(inputs.plan);
    refuseOtherPlan(plan, config);
    const names = plan.consumers.map(({ name }) => name);
    const run = await (0,live_run/* beginRun */.Te)(config, { ...inputs, sha: plan.commit }, context);
    return {
        config,
        plan,
        run: { ...run, consumers: run.consumers.filter(({ name }) => names.includes(name)) },
    };
}

;// CONCATENATED MODULE: ./build/src/jobs/build.js







/**
 * Stage `build`: the candidate of one platform, frozen.
 *
 * @throws UsageError when the configuration or an input is wrong
 * @throws IncidentError when there is no candidate at the end
 */
async function buildJob(inputs, context) {
    const { run } = await beginPlanned(inputs, context);
    const live = await (0,live_run/* openRun */.Iy)(run);
    try {
        const { frozen } = await (0,build/* buildStage */.Zh)(await (0,build/* planCandidate */.$o)(live), live, context.signal);
        const end = await frozen;
        if ('error' in end)
            throw end.error;
        return built(end.identity, live.folders.candidate);
    }
    finally {
        await (0,ending/* tidy */.DZ)(live);
    }
}
function built(identity, folder) {
    const facts = (0,report_facts/* identityFacts */.yv)(identity).map(([name, value]) => `- ${name}: ${(0,report_escape/* markdownCode */.D9)(value)}`);
    const outputs = {
        'candidate-image': identity.reference,
        'candidate-tag': identity.tag,
        'image-id': identity.configDigest,
        'candidate-dir': folder,
    };
    return done(outputs, `## compat-gate: build\n\n${facts.join('\n')}\n`);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/regular-file.js
var regular_file = __webpack_require__(1228);
// EXTERNAL MODULE: ./build/src/candidate/archive.js
var candidate_archive = __webpack_require__(9082);
// EXTERNAL MODULE: ./build/src/candidate/build.js
var candidate_build = __webpack_require__(6163);
// EXTERNAL MODULE: ./build/src/candidate/candidate.js
var candidate = __webpack_require__(4002);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
var external_node_zlib_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_zlib_, 2);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(6118);
;// CONCATENATED MODULE: ./build/src/candidate/layers.js








const Manifest = schemas/* array */.YOg(schemas/* object */.Ikc({ Config: schemas/* string */.YjP(), Layers: schemas/* array */.YOg(schemas/* string */.YjP()).nullish() })).length(1);
const Configuration = schemas/* object */.Ikc({ rootfs: schemas/* object */.Ikc({ diff_ids: schemas/* array */.YOg(schemas/* string */.YjP()).nullish() }).nullish() });
const Digested = schemas/* object */.Ikc({ digest: schemas/* string */.YjP() });
const ImageManifest = schemas/* object */.Ikc({ config: Digested, layers: schemas/* array */.YOg(Digested) });
const SMALL = 4 << 20;
/**
 * Why an archive, that was saved as an image, does not hold the layers that the image's configuration names; undefined
 * when it does. The digest of a configuration is that of the whole image only as long as this holds.
 * https://github.com/opencontainers/image-spec/blob/main/config.md#layer-diffid
 *
 * @throws Error when it cannot be read
 */
async function whyOtherLayers(path) {
    const files = await filesIn((await (0,regular_file/* openRegular */.lf)(path)).createReadStream({ highWaterMark: 1 << 20 }));
    const [image] = Manifest.parse(json(files.get('manifest.json')));
    const configuration = files.get(external_node_path_.posix.normalize(image?.Config ?? ''));
    const wanted = Configuration.parse(json(configuration)).rootfs?.diff_ids ?? [];
    const why = [image?.Layers ?? [], ...layersByManifest(configuration, files)].map(names => whyOther(names.map(name => files.get(external_node_path_.posix.normalize(name))?.digest), wanted));
    return why.find(one => one !== undefined);
}
function whyOther(found, wanted) {
    if (found.length !== wanted.length)
        return `it holds ${found.length} layers, and its configuration names ${wanted.length}`;
    const wrong = found.findIndex((digest, at) => digest !== wanted[at]);
    return wrong < 0 ? undefined : `its layer ${wrong + 1} is not ${wanted[wrong]}`;
}
/**
 * The files of the layers by every manifest of the configuration: an engine with the containerd store reads those, and
 * not manifest.json. https://github.com/opencontainers/image-spec/blob/main/manifest.md
 */
function layersByManifest(configuration, files) {
    return [...files.values()].flatMap(file => {
        const { data } = ImageManifest.safeParse(json(file));
        if (data === undefined || data.config.digest !== configuration?.digest)
            return [];
        return [data.layers.map(({ digest }) => `blobs/${digest.replace(':', '/')}`)];
    });
}
function json({ text = '' } = { digest: '' }) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
async function filesIn(archive) {
    const files = new Map();
    const links = [];
    const names = new Set();
    const tar = (0,tar_stream.extract)();
    const reading = (0,external_node_stream_promises_.pipeline)(archive, tar);
    // Whoever waits for it comes only after the last entry.
    reading.catch(() => undefined);
    for await (const entry of tar) {
        const { name, type, linkname } = entry.header;
        const own = external_node_path_.posix.normalize(name);
        // Engines take the last of two, or the first.
        if (type !== 'directory' && names.has(own))
            throw new Error(`it holds ${own} twice`);
        names.add(own);
        // A layer that an image has twice is a link to the first one, up to Docker 24.
        if (type === 'symlink')
            links.push([own, external_node_path_.posix.join(external_node_path_.posix.dirname(own), linkname ?? '')]);
        if (type === 'file')
            files.set(own, await contentOf(entry));
        else
            entry.resume();
    }
    await reading;
    for (const [name, target] of links) {
        const found = files.get(target);
        if (found !== undefined)
            files.set(name, found);
    }
    return files;
}
async function contentOf(entry) {
    const chunks = [];
    const small = (entry.header.size ?? 0) <= SMALL;
    const source = external_node_stream_.Readable.from(entry);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const seen = async function* (all) {
        for await (const chunk of all) {
            if (small)
                chunks.push(chunk);
            yield chunk;
        }
    };
    await (0,external_node_stream_promises_.pipeline)(source, seen, unpacked, async (all) => {
        for await (const chunk of all)
            hash.update(chunk);
    });
    const digest = `sha256:${hash.digest('hex')}`;
    return small ? { digest, text: Buffer.concat(chunks).toString('utf8') } : { digest };
}
/** What gzip or zstd has packed is unpacked, everything else passed on. */
async function* unpacked(source) {
    const chunks = source[Symbol.asyncIterator]();
    const first = await chunks.next();
    if (first.done)
        return;
    const all = external_node_stream_.Readable.from(from(first.value, chunks));
    const unpack = unpackerOf(first.value);
    yield* unpack === undefined ? all : pipeThrough(all, unpack);
}
async function* from(first, rest) {
    yield first;
    for (let next = await rest.next(); !next.done; next = await rest.next())
        yield next.value;
}
async function* pipeThrough(source, unpack) {
    const done = (0,external_node_stream_promises_.pipeline)(source, unpack);
    done.catch(() => undefined);
    yield* unpack;
    await done;
}
// By how it begins, as engines do: https://github.com/containerd/containerd/blob/main/pkg/archive/compression/compression.go
function unpackerOf(first) {
    const begin = Buffer.from(first.subarray(0, 4)).toString('hex');
    if (begin.startsWith('1f8b'))
        return external_node_zlib_.createGunzip();
    if (begin !== '28b52ffd')
        return undefined;
    const { createZstdDecompress } = external_node_zlib_namespaceObject;
    if (createZstdDecompress !== undefined)
        return createZstdDecompress();
    throw new Error('its layers are packed with zstd, which this Node cannot read: use 22.15 or later');
}

;// CONCATENATED MODULE: ./build/src/candidate/frozen.js










/** An identity is some hundred bytes. */
const MOST_BYTES = 1 << 20;
/** By its run everything is found and removed that a trial leaves, so it must look like one. */
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
        throw refusal(`${folder} cannot be read: ${(0,src_errors/* messageOf */.bD)(cause)}`, cause);
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
    const path = (0,candidate/* archivePath */.oM)(folder);
    const archive = await (0,candidate_archive/* readArchive */.bL)(path).catch(cause => {
        throw refusal(`${path}: ${(0,src_errors/* messageOf */.bD)(cause)}`, cause);
    });
    const wrong = [
        ...differs('config digest', archive.configDigest, identity.configDigest),
        ...differs('SHA-256', archive.sha256, identity.archive.sha256),
        ...differs('size', archive.bytes, identity.archive.bytes),
        ...differs('platform', archive.platform, identity.platform),
        ...differs('run', archive.labels[candidate_build/* RUN_LABEL */.jQ] ?? 'none', identity.run),
        ...(archive.tags.includes(identity.reference) ? [] : [`it is not tagged ${identity.reference}`]),
    ];
    if (wrong.length === 0)
        wrong.push(...(await otherLayers(path)));
    const { ids, tags } = archive;
    if (wrong.length === 0)
        return { folder, identity, ids, tags };
    throw refusal(`${path} is not the candidate that was frozen: ${wrong.join('; ')}`);
}
/**
 * What a build has written beside its archive.
 *
 * @throws IncidentError when that cannot be read
 */
async function readIdentity(folder) {
    const path = (0,candidate/* identityPath */.Uz)(folder);
    try {
        return Identity.parse(JSON.parse(await (0,regular_file/* readSmallFile */.EW)(path, MOST_BYTES)));
    }
    catch (cause) {
        const why = cause instanceof errors/* ZodError */.G
            ? cause.issues.map(one => `${one.path.join('.')}: ${one.message}`).join('; ')
            : (0,src_errors/* messageOf */.bD)(cause);
        throw refusal(`${path} is not what a build leaves: ${why}`, cause);
    }
}
async function otherLayers(path) {
    const why = await whyOtherLayers(path).catch(src_errors/* messageOf */.bD);
    return why === undefined ? [] : [why];
}
function differs(what, found, wanted) {
    return found === wanted ? [] : [`its ${what} is ${found}, and should be ${wanted}`];
}
function refusal(message, cause) {
    return new src_errors/* IncidentError */.x1('internal-error', message, { cause });
}

// EXTERNAL MODULE: ./build/src/conclude.js + 5 modules
var conclude = __webpack_require__(5280);
// EXTERNAL MODULE: ./build/src/verdict/finding.js
var finding = __webpack_require__(8466);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/jobs/read-evidence.js








const NAME = 'evidence.json';
// Of the largest report that is read, with its texts, and room to spare.
const read_evidence_MOST_BYTES = 256 << 20;
const MOST_ENTRIES = 100_000;
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
    const found = problems.map(problem => (0,finding/* finding */.g)('evidence-unexpected', problem));
    for (const path of paths.sort()) {
        try {
            evidence.push(src_evidence/* Evidence */.of.parse(JSON.parse(await (0,regular_file/* readSmallFile */.EW)(path, read_evidence_MOST_BYTES))));
        }
        catch (error) {
            found.push((0,finding/* finding */.g)('evidence-unexpected', `${(0,external_node_path_.relative)(folder, path)} is no evidence: ${why(error)}`));
        }
    }
    return { evidence, found };
}
async function filesBelow(folder) {
    const below = { paths: [], problems: [] };
    // Where no trial has left anything, there is no folder either.
    if (!(0,external_node_fs_.existsSync)(folder))
        return below;
    let left = MOST_ENTRIES;
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
        below.problems.push(`${(0,external_node_path_.relative)(folder, path)} cannot be read: ${why(error)}`);
    };
    await walk(folder, await entriesOf(folder).catch(refuse), MOST_LEVELS);
    if (left < 0)
        below.problems.push(`there are more than ${MOST_ENTRIES} files and folders`);
    return below;
}
function entriesOf(path) {
    return (0,promises_.readdir)(path, { withFileTypes: true });
}
function refuse(cause) {
    throw new src_errors/* UsageError */.eb(`evidence: the folder cannot be read: ${(0,src_errors/* messageOf */.bD)(cause)}`, { cause });
}
function why(error) {
    if (!(error instanceof errors/* ZodError */.G))
        return (0,src_errors/* messageOf */.bD)(error).slice(0, 300);
    const [issue] = error.issues;
    return `${issue?.path.join('.')}: ${issue?.message}`.slice(0, 300);
}

;// CONCATENATED MODULE: ./build/src/jobs/judge.js












/**
 * Stage `judge`: the verdict over what should be there. No engine and no foreign process is part of it.
 *
 * @throws UsageError when the configuration or an input is wrong
 * @throws IncidentError when the report cannot be written
 */
async function judgeJob(inputs, context) {
    const { plan, run: begun } = await beginPlanned(inputs, context);
    const run = { ...begun, origin: { run: plan.run } };
    const result = await (0,ending/* reported */.Y6)(await judged(run, plan, inputs), run.folders.report);
    const green = !inputs.failOnVerdict || result.judgement.verdict === 'pass';
    return {
        outputs: outputsOf(result, run.folders.report),
        annotations: annotations(result),
        summary: (0,summary/* summary */.z)(result),
        failure: green ? undefined : (0,headline/* headline */.P)(result),
        result,
    };
}
async function judged(run, plan, inputs) {
    return (0,conclude/* conclude */.Ep)(run, { ...(await gather(run.config, plan, inputs)), notes: [] });
}
/** What the verdict over a plan is made from. */
async function gather(config, plan, inputs) {
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
 * The candidates that the builds have vouched for, in the plan's order. A trial's job can replace an artifact of its run, but
 * not the output of another job: so it is by that that a candidate is known.
 */
async function judgeable({ candidate, imageId }, plan) {
    const vouched = imageId.split(',').map(text => text.trim());
    const read = await Promise.all((await foldersIn(candidate)).map(folder => readOne(folder, plan, vouched)));
    const candidates = read.flatMap(one => ('identity' in one ? [one.identity] : []));
    const found = read.flatMap(one => ('found' in one ? [one.found] : []));
    const inOrder = plan.platforms.flatMap(platform => {
        const [only, second] = candidates.filter(one => one.platform === platform);
        if (second !== undefined)
            found.push((0,finding/* finding */.g)('evidence-unexpected', `two candidates for ${platform}`));
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
        return why === undefined ? { identity } : { found: (0,finding/* finding */.g)('evidence-unexpected', why) };
    }
    catch (error) {
        if (!(error instanceof src_errors/* IncidentError */.x1))
            throw error;
        return { found: (0,finding/* finding */.g)('evidence-unexpected', error.message) };
    }
}
function whyForeign({ platform, configDigest, repository, commit, reference, tag }, plan, vouched) {
    const name = `the candidate ${configDigest} for ${platform}`;
    if (!vouched.includes(configDigest))
        return `${name} is of no build: the input image-id does not name it`;
    if (!plan.platforms.includes(platform))
        return `${name} is for a platform that the plan does not have`;
    const wanted = { repository: plan.image, commit: plan.commit, ...candidateName(plan) };
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
        return config.consumers.filter(one => one.name === name).map(one => ({ ...(0,conclude/* policyOf */.US)(one), planned }));
    });
}
function builtAs(candidate) {
    return candidate === undefined ? {} : { candidate };
}

// EXTERNAL MODULE: ./build/src/candidate/commit.js
var candidate_commit = __webpack_require__(2178);
// EXTERNAL MODULE: ./build/src/candidate/latest.js
var latest = __webpack_require__(8980);
// EXTERNAL MODULE: ./build/src/consumer/pin.js
var pin = __webpack_require__(3313);
// EXTERNAL MODULE: ./build/src/consumer/repository.js
var repository = __webpack_require__(5880);
;// CONCATENATED MODULE: ./build/src/plan/matrix.js

/** A job for each platform. `name` is part of an artifact's name, and the `build` of a trial is one of these. */
function buildMatrix({ platforms }) {
    return { include: platforms.map(platform => ({ platform, name: (0,src_platform/* platformSlug */.DN)(platform) })) };
}
/** A job for each trial. */
function trialMatrix({ trials, }) {
    const include = trials.map(({ files: _, ...trial }) => {
        const build = (0,src_platform/* platformSlug */.DN)(trial.platform);
        return { ...trial, build, name: `${trial.consumer}-${trial.shard}-${build}` };
    });
    return { include };
}

// EXTERNAL MODULE: ./build/src/report/fitting.js
var fitting = __webpack_require__(6415);
;// CONCATENATED MODULE: ./build/src/report/plan-summary.js


const BYTES = 200_000;
/** What a plan asks for, as Markdown. */
function planSummary({ commit, image, platforms, consumers, trials }) {
    const names = [
        `- candidate: ${(0,report_escape/* markdownCode */.D9)(`${image}:pr-${commit}`)} for ${platforms.map(one => (0,report_escape/* markdownCode */.D9)(one)).join(', ')}`,
        ...consumers.map(({ name, repository, ref, pin }) => `- ${(0,report_escape/* markdownText */.p7)(name, 100)}: ${(0,report_escape/* markdownCode */.D9)(`${repository} ${ref}`)} at ${(0,report_escape/* markdownCode */.D9)(pin)}`),
    ];
    const head = '| consumer | platform | shard | test files |\n| --- | --- | --- | --: |';
    const rest = (left) => `\n${left} more trials are left out here.`;
    return `## compat-gate: plan\n\n${names.join('\n')}\n\n${head}\n${(0,fitting/* fitting */._)(trials, BYTES, row, rest)}\n`;
}
function row({ consumer, platform, shard, shards, files }) {
    return `| ${(0,report_escape/* markdownText */.p7)(consumer, 100)} | ${(0,report_escape/* markdownCode */.D9)(platform)} | ${shard} of ${shards} | ${files.length} |`;
}

// EXTERNAL MODULE: ./build/src/stage/plan.js + 3 modules
var plan = __webpack_require__(2515);
;// CONCATENATED MODULE: ./build/src/jobs/workflow-run.js
/**
 * What all jobs of one attempt of a workflow share, and no job of another: a trial that was run again by itself belongs to a
 * later attempt than its plan. Outside of a workflow there is nothing of that kind.
 */
function workflowRun(env, otherwise) {
    const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt = '1' } = env;
    return id ? `${id}.${attempt}` : otherwise;
}

;// CONCATENATED MODULE: ./build/src/jobs/plan.js

















/**
 * Stage `plan`: whether the gate applies, and what has to be built and tried. Every consumer's ref is resolved here,
 * once, so that all trials try the same commit.
 *
 * @throws UsageError when the configuration or an input is wrong
 * @throws IncidentError when a consumer cannot be pinned
 */
async function planJob(inputs, context) {
    const config = await (0,load/* loadConfig */.Z9)({ ...inputs, presetsDir: context.presetsDir });
    const run = await (0,live_run/* beginRun */.Te)(config, inputs, context);
    const why = await (0,plan/* whyNotApplicable */.h)(config, inputs, context);
    if (why === undefined)
        return planned(await plan_plan(run));
    const result = (0,conclude/* notApplicable */.hH)(run, why);
    const report = done({ applies: 'false', verdict: 'not-applicable', matrix: NO_JOBS, builds: NO_JOBS }, '');
    return { ...report, annotations: annotations(result), summary: (0,summary/* summary */.z)(result) };
}
const NO_JOBS = JSON.stringify({ include: [] });
function planned(plan) {
    const outputs = {
        applies: 'true',
        plan: JSON.stringify(plan),
        'expected-latest': expectedLatest(plan.latest),
        builds: JSON.stringify(buildMatrix(plan)),
        matrix: JSON.stringify(trialMatrix(plan)),
    };
    return done(outputs, planSummary(plan));
}
async function plan_plan(run) {
    const { config, inputs, consumers, context, git, stages } = run;
    const [commit, latest, ...pinned] = await Promise.all([
        (0,candidate_commit/* candidateCommit */.X)(inputs.root, inputs.sha, git),
        stages.time('candidate', 'ask the registry', () => latestOf(run)),
        ...consumers.map(consumer => stages.time(consumer.name, 'pin', () => pinnedConsumer(consumer, run))),
    ]);
    const facts = { run: workflowRun(context.env, context.run), commit, consumers: pinned, latest };
    return withinLimit(makePlan(config, consumers, facts));
}
/** What one variable of the environment may hold: the other stages get the plan as an input. MAX_ARG_STRLEN, execve(2). */
const plan_MOST_BYTES = 128 * 1024 - 100;
function withinLimit(plan) {
    const bytes = Buffer.byteLength(JSON.stringify(plan));
    if (bytes <= plan_MOST_BYTES)
        return plan;
    throw new src_errors/* UsageError */.eb(`the plan has ${bytes} bytes, and at most ${plan_MOST_BYTES} can be handed to another job: name fewer test files, platforms or shards, or divide the consumers between two configurations`);
}
async function pinnedConsumer({ name, repository: text, ref }, { inputs, server, git }) {
    const { commit } = await (0,pin/* pin */.y)((0,repository/* repository */.J)(text, inputs.root, server), ref, git);
    return { name, repository: text, ref, pin: commit };
}
// A plan needs no engine; only the registry is asked through one.
async function latestOf({ config, context }) {
    try {
        const engine = await context.connect(context.env);
        return await (0,latest/* whereLatestPoints */.c)(engine, config.candidate.image, context.signal);
    }
    catch (error) {
        return { state: 'unknown', detail: (0,src_errors/* messageOf */.bD)(error) };
    }
}

// EXTERNAL MODULE: ./build/src/engine/reference.js
var engine_reference = __webpack_require__(4165);
;// CONCATENATED MODULE: ./build/src/registry/published.js

// An index in an index is allowed, and rare; a chain of them is nobody's release.
const DEEPEST = 3;
const MOST_IMAGES = 64;
/** Follows a reference down to its images; undefined when the registry does not have it. */
async function published(registry, reference) {
    const top = await registry.manifest(reference);
    if (top === undefined)
        return undefined;
    const repository = repositoryOf(reference);
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
            throw missing(repository, manifest, entry);
        return imagesBelow(registry, repository, child, entry.platform ?? platform, depth - 1);
    };
    const found = [];
    for (const entry of manifest.entries)
        found.push(...(await follow(entry)));
    return found;
}
/** The part before the tag or the digest. */
function repositoryOf(reference) {
    return reference.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
}
function tooLarge(repository, { digest }) {
    const most = `expected at most ${MOST_IMAGES} images, ${DEEPEST} indexes deep`;
    return new src_errors/* IncidentError */.x1('internal-error', `${repository}@${digest} is not a usual index: ${most}`);
}
function missing(repository, { digest }, entry) {
    const text = `${repository}@${digest} lists ${entry.digest}, which the registry does not have`;
    return new src_errors/* IncidentError */.x1('internal-error', text);
}

// EXTERNAL MODULE: ./build/src/retries.js
var retries = __webpack_require__(4419);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/src/promote/context.js

const LIMITS = { windowMs: 15_000, settleMs: 20_000 };
const CLOCK = {
    now: () => performance.now(),
    pause: async (ms, signal) => {
        await (0,external_node_timers_promises_.setTimeout)(ms, undefined, { signal });
    },
};

;// CONCATENATED MODULE: ./build/src/promote/promotion-error.js
/** A promotion that stopped. The message names the thing that is wrong, what was changed until then, and the way out. */
class PromotionError extends Error {
    name = 'PromotionError';
    code;
    /** The command that puts the old `:latest` back; only where it was, or may have been, moved. */
    putBack;
    constructor(code, message, putBack) {
        super(putBack === undefined ? message : `${message}\n\nTo put the old one back:\n\n  ${putBack}`);
        this.code = code;
        this.putBack = putBack;
    }
}

// EXTERNAL MODULE: ./build/src/config/image-name.js
var image_name = __webpack_require__(3525);
;// CONCATENATED MODULE: ./build/src/promote/candidates.js




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
            candidates.push({ ...identity, path: (0,candidate/* archivePath */.oM)(one), ids, tags });
        }
        if (candidates.length > 0)
            return candidates;
    }
    catch (cause) {
        if (!(cause instanceof src_errors/* IncidentError */.x1))
            throw cause;
        throw candidates_refusal(`${cause.message}; promote the folders that the build jobs of the same run left`);
    }
    throw candidates_refusal(`${folder} is empty: expected candidate.json and image.tar in it, or in folders of it`);
}
function candidates_refusal(text) {
    return new PromotionError('not-approved', `candidate: ${text}`);
}

;// CONCATENATED MODULE: ./build/src/promote/platform-tags.js


const PAIR = /^([a-z0-9]+\/[a-z0-9]+(?:\/[a-z0-9]+)?)=([\w.-]{1,27})$/;
/**
 * What follows `<version>-` in the tag of each platform: as the input says, else the architecture with its variant.
 *
 * @throws UsageError when the input is malformed, names a platform that is not there, or makes two tags one
 */
function platformTags(text, platforms) {
    const asked = parse(text ?? '');
    const known = platforms.map(src_platform/* normalPlatform */.Je);
    for (const platform of asked.keys()) {
        if (!known.includes(platform))
            throw new src_errors/* UsageError */.eb(`platform-tags: ${platform} is not among the candidates: ${known.join(', ')}`);
    }
    const tags = new Map(platforms.map(one => [one, asked.get((0,src_platform/* normalPlatform */.Je)(one)) ?? architecture(one)]));
    if (new Set(tags.values()).size < tags.size)
        throw new src_errors/* UsageError */.eb('platform-tags: expected another tag for each platform, got one twice');
    return tags;
}
function parse(text) {
    const words = text.split(/[\s,]+/).filter(word => word !== '');
    return new Map(words.map(word => {
        const [, platform, tag] = PAIR.exec(word) ?? [];
        if (platform !== undefined && tag !== undefined)
            return [(0,src_platform/* normalPlatform */.Je)(platform), tag];
        throw new src_errors/* UsageError */.eb(`platform-tags: expected pairs such as linux/amd64=x86_64,linux/arm64=arm64, got ${JSON.stringify(word)}`);
    }));
}
function architecture(platform) {
    return (0,src_platform/* normalPlatform */.Je)(platform).split('/').slice(1).join('-');
}

;// CONCATENATED MODULE: ./build/src/promote/small-file.js



/**
 * A JSON file that came from another job. Never through a link, never waiting at a FIFO, never more than `limit` bytes.
 *
 * @param name how messages call it
 */
async function readJson(path, name, limit) {
    try {
        return JSON.parse(await (0,regular_file/* readSmallFile */.EW)(path, limit));
    }
    catch (error) {
        throw new PromotionError('not-approved', `${name} cannot be read at ${path}: ${(0,src_errors/* messageOf */.bD)(error)}`);
    }
}

;// CONCATENATED MODULE: ./build/src/promote/verdict-file.js





const LIMIT = 256 << 20;
/**
 * Reads the judge's verdict.json.
 *
 * @param path of the file, or of the folder that holds it
 * @throws PromotionError when it is not there, or not what the judge of this release writes
 */
async function readVerdict(path) {
    const isFolder = await (0,promises_.stat)(path).then(found => found.isDirectory(), () => false);
    const value = await readJson(isFolder ? (0,external_node_path_.join)(path, 'verdict.json') : path, 'verdict', LIMIT);
    const parsed = report_document/* VerdictDocument */.z8.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const where = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
    throw new PromotionError('not-approved', `verdict: ${path} is no verdict that can be promoted: ${where}${issue?.message}; expected ${report_document/* VERDICT_SCHEMA */.CS}, as the judge of the same run wrote it`);
}

;// CONCATENATED MODULE: ./build/src/promote/release.js







/** Points to the index of the promotion that came last; see docs/promotion.md. */
const CLAIM_TAG = 'latest-promotion';
const TAG = /^[A-Za-z0-9_][\w.-]{0,99}$/;
/**
 * Everything that can be known before a registry is asked.
 *
 * @throws UsageError when an input is wrong, PromotionError when what is there is not what was approved
 */
async function readRelease(request) {
    const approved = parseApproved(request.approved);
    const version = parseVersion(request.version);
    const asked = parseExpected(request.expectedLatest);
    const verdict = await readVerdict(request.verdict);
    checkVerdict(verdict, approved);
    const candidates = inOrder(await readCandidates(request.candidates), approved);
    checkCovered(verdict, candidates);
    const { repository, commit } = oneOrigin(candidates, request.image);
    const suffixes = platformTags(request.platformTags, candidates.map(({ platform }) => platform));
    const images = candidates.map(candidate => {
        const tag = `${version}-${suffixes.get(candidate.platform)}`;
        return { ...candidate, tag, reference: `${repository}:${tag}` };
    });
    const reference = `${repository}:${version}`;
    return { repository, version, reference, commit, images, expected: asked ?? recorded(verdict) };
}
function parseApproved(text) {
    const digests = text.trim() === '' ? [] : text.trim().split(',');
    if (digests.length === 0)
        throw new src_errors/* UsageError */.eb('approved-image-id is empty: the gate approved nothing, so nothing is published; look at its verdict');
    const wrong = digests.find(digest => !src_evidence/* DIGEST */.Dh.test(digest));
    if (wrong !== undefined)
        throw new src_errors/* UsageError */.eb(`approved-image-id: expected sha256: and 64 hexadecimal digits, separated by commas, got ${JSON.stringify(wrong)}`);
    if (new Set(digests).size < digests.length)
        throw new src_errors/* UsageError */.eb('approved-image-id: expected each digest once');
    return digests;
}
function parseVersion(text) {
    const problem = versionProblem(text);
    if (problem !== undefined)
        throw new src_errors/* UsageError */.eb(`version: ${problem}, got ${JSON.stringify(text)}`);
    return text;
}
function versionProblem(text) {
    if (!TAG.test(text))
        return "expected a tag: at most 100 letters, digits, '.', '_' and '-', beginning with none of '.-'";
    if (text === 'latest')
        return "expected the release's own tag, not latest, which is moved after it";
    if (text.startsWith('pr-'))
        return 'expected a tag that no candidate has: pr-… never exists in a registry';
    if (text === CLAIM_TAG)
        return 'expected another tag: promotions claim :latest with this one';
    return undefined;
}
function parseExpected(text) {
    if (text === undefined || text === '')
        return undefined;
    if (text === 'none')
        return { state: 'absent' };
    if (src_evidence/* DIGEST */.Dh.test(text))
        return { state: 'present', digest: text };
    throw new src_errors/* UsageError */.eb(`expected-latest: expected the digest sha256:… that :latest has now, or none, got ${JSON.stringify(text)}`);
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
function inOrder(candidates, approved) {
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
        if (own === undefined || identity(own) !== identity(candidate))
            throw notApproved(`the candidate for ${candidate.platform} is not the one that verdict.json names`);
    }
}
function identity(one) {
    const { repository, commit, platform, configDigest, archive } = one;
    return [repository, commit, platform, configDigest, archive.sha256, archive.bytes].join(' ');
}
function oneOrigin(candidates, image) {
    const [first] = candidates;
    if (first === undefined)
        throw notApproved('there is no candidate');
    const { repository, commit } = first;
    if (candidates.some(one => one.repository !== repository || one.commit !== commit))
        throw notApproved('the candidates are of different repositories or commits');
    if (new Set(candidates.map(({ platform }) => platform)).size < candidates.length)
        throw notApproved('two candidates are of one platform');
    const problem = (0,image_name/* imageNameProblem */.i)(repository);
    if (problem !== undefined)
        throw notApproved(`candidate.json: repository: ${problem}`);
    if (image !== undefined && image !== repository)
        throw notApproved(`the candidates are of ${repository}, and candidate-image is of ${image}`);
    return { repository, commit };
}
function recorded({ latest }) {
    if (latest?.state === 'present' || latest?.state === 'absent')
        return latest;
    const why = latest === undefined ? 'it did not ask' : latest.detail;
    throw new PromotionError('latest-moved', `nobody knows where :latest pointed when the gate ran (${why}), so nobody can tell whether it has moved since; say where it has to point with expected-latest: its digest, as \`docker buildx imagetools inspect <image>:latest\` shows it, or none`);
}
function notApproved(text) {
    return new PromotionError('not-approved', `${text}; nothing was published`);
}

;// CONCATENATED MODULE: ./build/src/promote/who.js



/** Whose image a name in the registry leads to, as far as it can be told, in a sentence. Never rejects. */
async function whose(registry, reference) {
    try {
        return await told(registry, reference);
    }
    catch {
        return 'Nothing more could be learned about it.';
    }
}
async function told(registry, reference) {
    const [image] = (await published(registry, reference))?.images ?? [];
    if (image === undefined)
        return 'It leads to no image.';
    const { labels, created } = (await registry.provenance(`${(0,engine_reference/* repositoryOf */._M)(reference)}@${image.digest}`)) ?? {
        labels: {},
    };
    const when = created === undefined ? '' : `, created ${who_short(created)}`;
    const [candidate, run] = [labels[candidate_build/* CANDIDATE_LABEL */.tZ], labels[candidate_build/* RUN_LABEL */.jQ]];
    if (candidate === undefined && run === undefined)
        return `It carries no label of compat-gate${when}: something else published it.`;
    return `It is the candidate ${who_short(candidate ?? '(unnamed)')} of the run ${who_short(run ?? '(unnamed)')}${when}.`;
}
function who_short(text) {
    return text.length <= 100 ? text : `${text.slice(0, 100)}…`;
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
        this.#settled = clockOf(context).now() + limitsOf(context).settleMs;
    }
    /**
     * Writes the claim: an index of these manifests, or one that is there already.
     *
     * @throws PromotionError when another promotion has claimed before it could be read back
     */
    static async take(release, sources, existing, context) {
        const { registry, signal, patience } = context;
        const tag = claimOf(release);
        const copy = (digest) => () => registry.copy(tag, `${release.repository}@${digest}`, limitsOf(context).windowMs);
        if (existing === undefined)
            await registry.assemble(tag, sources);
        else
            await (0,retries/* withRetries */.L)(copy(existing), signal, patience);
        const found = await published(registry, tag);
        const claim = new Claim(found?.digest ?? '', release, context);
        // Whoever takes another's index for its own would publish it.
        const own = found?.images.map(({ digest }) => `${release.repository}@${digest}`);
        const isOwn = existing === undefined ? own?.join() === sources.join() : found?.digest === existing;
        if (!isOwn)
            throw await claim.overtaken('Neither the version nor :latest was written');
        return claim;
    }
    /** Whether nobody has claimed since. */
    async isOwn() {
        return (await this.#context.registry.manifest(claimOf(this.#release)))?.digest === this.digest;
    }
    /**
     * Gives the index one more name while the claim is its own. Everything is looked at again before each try.
     *
     * @param look resolves with false when there is nothing left to do, and rejects when it must not be done
     * @returns whether anything was written
     */
    async write(reference, look) {
        const { registry, signal, patience } = this.#context;
        const clock = clockOf(this.#context);
        const { windowMs } = limitsOf(this.#context);
        const attempt = async () => {
            const end = clock.now() + windowMs;
            if (!(await this.isOwn()))
                throw await this.overtaken(`${reference} was not written`);
            if (!(await look()))
                return false;
            const left = end - clock.now();
            if (left <= 0)
                throw tooSlow(reference, windowMs);
            await registry.copy(reference, `${this.#release.repository}@${this.digest}`, left);
            return true;
        };
        return (0,retries/* withRetries */.L)(attempt, signal, patience);
    }
    /** Resolves when whatever was written by the leave of an earlier claim has arrived. */
    async settle() {
        const clock = clockOf(this.#context);
        const left = this.#settled - clock.now();
        if (left <= 0)
            return;
        const { signal, listener } = this.#context;
        const text = `wait ${Math.ceil(left / 1000)} s for what another promotion may have sent, then look once more`;
        listener({ kind: 'note', text });
        await clock.pause(left, signal).catch(cause => {
            throw signal.aborted
                ? new src_errors/* IncidentError */.x1('cancelled', 'cancelled before the last look', { cause })
                : cause;
        });
    }
    /** @param what became of the thing that was about to be done */
    async overtaken(what, putBack) {
        const tag = claimOf(this.#release);
        const who = await whose(this.#context.registry, tag);
        const wayOut = 'Let one promotion at a time run (`concurrency:` in the workflow), and run this one again when the other is over';
        return new PromotionError('overtaken', `another promotion is at work: ${tag} names its image. ${who} ${what}. ${wayOut}`, putBack);
    }
}
function claimOf({ repository }) {
    return `${repository}:${CLAIM_TAG}`;
}
function clockOf({ clock }) {
    return clock ?? CLOCK;
}
function limitsOf({ limits }) {
    return limits ?? LIMITS;
}
function tooSlow(reference, ms) {
    const limit = `${ms / 1000} s`;
    return new src_errors/* IncidentError */.x1('network-failed', `the registry took over ${limit} to be asked before ${reference}`);
}

;// CONCATENATED MODULE: ./build/src/promote/agreement.js

/**
 * What is wrong with what a name in the registry leads to, or undefined when it is exactly these images. The config
 * digest is the identity: it holds the digests of the layers' contents, which engines check when they pull.
 */
function disagreement(found, wanted) {
    if (found === undefined)
        return 'the registry does not have it';
    for (const image of wanted) {
        const own = found.images.filter(({ platform }) => fits(platform, image.platform));
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
function fits(said, wanted) {
    return said === undefined || (0,src_platform/* normalPlatform */.Je)(said) === (0,src_platform/* normalPlatform */.Je)(wanted);
}

;// CONCATENATED MODULE: ./build/src/promote/put-back.js
/**
 * The command that makes `:latest` what it was, an index or a single manifest alike; undefined when there was none.
 * https://docs.docker.com/reference/cli/docker/buildx/imagetools/create/#prefer-index
 */
function putBackCommand({ repository, expected }) {
    if (expected.state === 'absent')
        return undefined;
    const source = `${repository}@${expected.digest}`;
    return `docker buildx imagetools create --prefer-index=false --tag ${repository}:latest ${source}`;
}

;// CONCATENATED MODULE: ./build/src/promote/steps.js
const SAID = { done: 'done', already: 'is there already', would: 'would be done' };
/** Writes a step down, and tells it. */
function record({ steps, listener }, step) {
    steps?.push(step);
    const digest = step.digest === undefined ? '' : `, ${step.digest}`;
    listener({ kind: 'note', text: `${step.what}: ${SAID[step.state]}${digest}` });
}

;// CONCATENATED MODULE: ./build/src/promote/survey.js




/** @throws PromotionError when the release cannot be published over what is there */
async function survey(release, registry) {
    const latest = (await registry.manifest(`${release.repository}:latest`))?.digest;
    const version = await currentVersion(release, registry);
    if (latest === undefined || latest !== version?.digest)
        await checkLatest(release, latest, registry);
    const platforms = [];
    for (const image of release.images) {
        const found = await published(registry, image.reference);
        if (version !== undefined && found !== undefined)
            checkPlatform(image, found);
        platforms.push({ image, found });
    }
    return { platforms, version, latest };
}
/** @throws PromotionError when the version is published with anything else */
async function currentVersion(release, registry) {
    const version = await published(registry, release.reference);
    if (version === undefined)
        return undefined;
    const wrong = version.isIndex ? disagreement(version, release.images) : 'it is no index';
    if (wrong === undefined)
        return version;
    throw taken(`${release.reference} (${version.digest}) is published already: ${wrong}`);
}
/** @throws PromotionError when `:latest` is not where the release expects it */
async function checkLatest({ repository, expected }, digest, registry) {
    if (digest === (expected.state === 'present' ? expected.digest : undefined))
        return;
    const wanted = expected.state === 'present' ? expected.digest : 'none';
    const who = digest === undefined ? '' : ` ${await whose(registry, `${repository}@${digest}`)}`;
    throw new PromotionError('latest-moved', `${repository}:latest has moved since the gate ran: expected ${wanted}, got ${digest ?? 'none'}.${who} It was not touched. Run the gate again on what is published now, or, to replace it all the same, promote with expected-latest: ${digest ?? 'none'}`);
}
// As long as the version itself is not there, its platforms are what a promotion that came to no end has left.
function checkPlatform(image, found) {
    const wrong = disagreement(found, [image]);
    if (wrong !== undefined)
        throw taken(`${image.reference} (${found.digest}) belongs to a published version: ${wrong}`);
}
function taken(text) {
    return new PromotionError('version-taken', `${text}. A published version is never changed: give the release another version`);
}

;// CONCATENATED MODULE: ./build/src/promote/move-latest.js








/**
 * Makes `:latest` the version's index, if it still is where it has to be, and looks at it again.
 *
 * @throws PromotionError when somebody has moved it, or moves it meanwhile
 */
async function moveLatest(release, claim, context) {
    const latest = move_latest_latestOf(release);
    const look = async () => {
        const digest = (await context.registry.manifest(latest))?.digest;
        if (digest === claim.digest)
            return false;
        await checkLatest(release, digest, context.registry);
        return true;
    };
    const moved = await claim.write(latest, look);
    await verifyLatest(release, claim, context);
    record(context, { what: `move ${latest}`, state: moved ? 'done' : 'already', digest: claim.digest });
}
/** The last look, after which the promotion is over: nobody else has claimed, and everything is what was approved. */
async function verifyAll(release, claim, context) {
    await claim.settle();
    if (!(await claim.isOwn()))
        throw await claim.overtaken(await whereNow(release, context), putBackCommand(release));
    await verifyLatest(release, claim, context);
    await verify(release.reference, release, claim, context);
    record(context, { what: 'look at it all again', state: 'done' });
}
function move_latest_latestOf({ repository }) {
    return `${repository}:latest`;
}
async function verifyLatest(release, claim, context) {
    await verify(move_latest_latestOf(release), release, claim, context);
}
async function verify(reference, release, claim, context) {
    const found = await published(context.registry, reference).catch(error => {
        throw unseen(reference, release, error);
    });
    const wrong = disagreement(found, release.images) ??
        (found?.digest === claim.digest ? undefined : `it is ${found?.digest}, and ${claim.digest} was written`);
    if (wrong === undefined)
        return;
    const who = found === undefined ? '' : ` ${await whose(context.registry, reference)}`;
    throw new PromotionError('not-what-was-approved', `${reference} is not what was approved: ${wrong}. It was written by this promotion, and changed since.${who}${noneBefore(release)}`, putBackCommand(release));
}
async function whereNow(release, { registry }) {
    const latest = move_latest_latestOf(release);
    const found = await registry.manifest(latest).catch(() => undefined);
    return `${latest} names ${found?.digest ?? 'nothing that can be read'} now, and this promotion wrote it: it may have to be put right${noneBefore(release)}`;
}
function unseen(reference, release, cause) {
    if (!(cause instanceof src_errors/* IncidentError */.x1))
        throw cause;
    const command = putBackCommand(release);
    const way = command === undefined ? '' : `\n\nTo put the old one back:\n\n  ${command}`;
    const text = `${reference} was written, and cannot be read back, so nobody knows whether it is what was approved: ${cause.message}; run the promotion again${way}`;
    return new src_errors/* IncidentError */.x1(cause.kind, text, { cause });
}
function noneBefore({ expected }) {
    return expected.state === 'absent' ? ' There was no :latest before: to undo it, remove the tag.' : '';
}

;// CONCATENATED MODULE: ./build/src/promote/platform-image.js
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
 * Pushes one platform under its own tag, unless it is there already, and reads it back.
 *
 * @param found what the tag leads to now
 * @returns the manifest as `repository@sha256:…`
 */
async function publishPlatform({ repository }, image, found, context) {
    const there = disagreement(found, [image]) === undefined;
    if (!there)
        await pushFromEngine(repository, image, context);
    const back = there ? found : await published(context.registry, image.reference);
    const wrong = disagreement(back, [image]);
    const [own] = back?.images ?? [];
    if (wrong !== undefined || own === undefined)
        throw new PromotionError('not-what-was-approved', `${image.reference} was pushed and read back: ${wrong}. Neither the version nor :latest was touched; run the promotion again when nothing else pushes to it`);
    record(context, { what: pushing(image), state: there ? 'already' : 'done', digest: own.digest });
    return `${repository}@${own.digest}`;
}
function pushing({ reference, platform }) {
    return `push ${reference} (${platform})`;
}
async function pushFromEngine(repository, image, { engine, registry }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const _names = __addDisposableResource(env_1, await namesKept(engine, [...image.tags, image.reference]), true);
        const file = await (0,regular_file/* openRegular */.lf)(image.path);
        await engine.load(file.createReadStream());
        await engine.tag(await loadedId(engine, image), repository, image.tag);
        await registry.push(image.reference);
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
/** The engine's names as they are now, put back when the image is pushed. */
async function namesKept(engine, names) {
    const before = [];
    for (const name of new Set(names))
        before.push([name, (await engine.image(name))?.id]);
    const putBack = async ([name, id]) => {
        const { repository, tag } = (0,engine_reference/* parseReference */.F2)(name);
        if (id === undefined)
            await engine.untag(name);
        else if (tag !== undefined)
            await engine.tag(id, repository, tag);
    };
    return {
        // Names of this machine alone: a promotion does not fail by them.
        [Symbol.asyncDispose]: async () => {
            for (const one of before)
                await putBack(one).catch(() => undefined);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/promote/rehearse.js




/** Tells what a promotion would do with what the registry has; writes nothing, and needs no engine. */
function rehearse(release, { platforms, version, latest }, context) {
    for (const { image, found } of platforms) {
        const there = disagreement(found, [image]) === undefined;
        const digest = there ? found?.images[0]?.digest : undefined;
        record(context, { what: pushing(image), state: state(there), ...(digest !== undefined && { digest }) });
    }
    const there = version !== undefined;
    const digest = version === undefined ? {} : { digest: version.digest };
    record(context, { what: `claim ${move_latest_latestOf(release)}`, state: 'would', ...digest });
    record(context, { what: `assemble ${release.reference}`, state: state(there), ...digest });
    const moved = there && latest === version.digest;
    record(context, { what: `move ${move_latest_latestOf(release)}`, state: state(moved), ...digest });
}
function state(there) {
    return there ? 'already' : 'would';
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
    const context = { ...given, steps: given.steps ?? [] };
    const release = await readRelease(request);
    tell(context, `promote ${release.images.length} images as ${release.reference}`);
    const before = await survey(release, context.registry);
    if (request.dryRun)
        rehearse(release, before, context);
    const digest = request.dryRun ? before.version?.digest : await publish(release, before, context);
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
        steps: context.steps,
    };
}
async function publish(release, before, context) {
    const sources = [];
    // One after the other, so that what a failure leaves is the beginning of the list.
    for (const { image, found } of before.platforms)
        sources.push(await publishPlatform(release, image, found, context));
    const claim = await claimed(release, before, sources, context);
    await publishVersion(release, claim, context);
    await moveLatest(release, claim, context);
    await verifyAll(release, claim, context);
    return claim.digest;
}
async function claimed(release, { version }, sources, context) {
    const claim = await Claim.take(release, sources, version?.digest, context);
    record(context, { what: `claim ${move_latest_latestOf(release)}`, state: 'done', digest: claim.digest });
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
    record(context, {
        what: `assemble ${release.reference}`,
        state: written ? 'done' : 'already',
        digest: claim.digest,
    });
}
function tell({ listener }, text) {
    listener({ kind: 'note', text });
}

;// CONCATENATED MODULE: ./build/src/promote/summary.js



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
    return sections([`## ${title}`, facts(result), summary_images(result), stepsSection(steps)]);
}
/** One that stopped, with what it had done until then. */
function failedPromotionSummary(error, steps) {
    const putBack = error instanceof PromotionError ? error.putBack : undefined;
    const [message = ''] = (0,src_errors/* messageOf */.bD)(error).split('\n\nTo put the old one back:');
    const command = putBack === undefined ? '' : `To put the old \`:latest\` back:\n\n${(0,report_escape/* fence */.EU)(putBack, 'sh', 2_000)}`;
    return sections(['## ❌ Promotion stopped', (0,report_escape/* markdownText */.p7)(message, 4_000), command, stepsSection(steps)]);
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
function summary_images({ images }) {
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
function sections(all) {
    return `${all.filter(section => section !== '').join('\n\n')}\n`;
}

// EXTERNAL MODULE: ./build/src/engine/client-environment.js
var client_environment = __webpack_require__(5577);
// EXTERNAL MODULE: ./build/src/process/execute.js + 2 modules
var execute = __webpack_require__(8106);
// EXTERNAL MODULE: ./build/src/process/how-ended.js
var how_ended = __webpack_require__(5804);
// EXTERNAL MODULE: ./build/src/sha256.js
var sha256 = __webpack_require__(102);
;// CONCATENATED MODULE: ./build/src/registry/manifest.js




/** Larger ones are refused: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pushing-manifests */
const MANIFEST_LIMIT = 4 << 20;
const manifest_MOST_ENTRIES = 200;
const word = schemas/* string */.YjP().regex(/^[\w.-]{0,64}$/);
const Platform = schemas/* object */.Ikc({ os: word, architecture: word, variant: word.optional() });
const IMAGE_TYPES = [
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
];
const INDEX_TYPES = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
];
// A document that is both is read as one by some and as the other by others (CVE-2021-41190).
const Image = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(2),
    mediaType: schemas/* enum */.k5n(IMAGE_TYPES).optional(),
    config: schemas/* object */.Ikc({ digest: src_evidence/* Digest */.np }),
    manifests: schemas/* undefined */.Vxk().optional(),
});
const Index = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(2),
    mediaType: schemas/* enum */.k5n(INDEX_TYPES).optional(),
    manifests: schemas/* array */.YOg(schemas/* object */.Ikc({ digest: src_evidence/* Digest */.np, platform: Platform.optional() })).max(manifest_MOST_ENTRIES),
    config: schemas/* undefined */.Vxk().optional(),
    layers: schemas/* undefined */.Vxk().optional(),
});
/**
 * Reads what a registry answered. https://github.com/opencontainers/image-spec/blob/main/manifest.md
 *
 * @throws IncidentError when it is neither a manifest nor an index, or not the one whose digest was asked for
 */
function parseManifest(content, reference) {
    const digest = `sha256:${(0,sha256/* sha256 */.s)(content)}`;
    const asked = reference.split('@')[1];
    if (asked !== undefined && asked !== digest)
        throw unreadable(reference, `its bytes have the digest ${digest}`);
    const value = manifest_json(content, reference);
    const index = Index.safeParse(value);
    if (index.success)
        return { kind: 'index', digest, entries: index.data.manifests.flatMap(entry) };
    const image = Image.safeParse(value);
    if (image.success)
        return { kind: 'image', digest, configDigest: image.data.config.digest };
    throw unreadable(reference, 'it is neither the manifest of an image nor an index of such');
}
// Attestations stand beside the images of an index, under a platform that no machine has.
// https://docs.docker.com/build/metadata/attestations/attestation-storage/
function entry({ digest, platform }) {
    if (platform === undefined)
        return [{ digest }];
    const { os, architecture, variant } = platform;
    if (os === 'unknown' && architecture === 'unknown')
        return [];
    return [{ digest, platform: [os, architecture, variant].filter(part => part).join('/') }];
}
function manifest_json(content, reference) {
    try {
        return JSON.parse(content.toString('utf8'));
    }
    catch {
        throw unreadable(reference, 'it is no JSON');
    }
}
function unreadable(reference, why) {
    return new src_errors/* IncidentError */.x1('internal-error', `what the registry has as ${reference} cannot be used: ${why}`);
}

// EXTERNAL MODULE: ./build/src/incidents.js
var incidents = __webpack_require__(526);
;// CONCATENATED MODULE: ./build/src/registry/refusal.js



/**
 * True when the registry itself said that it does not have the reference. Nothing else may count as that: "not found" is
 * also what a missing credential helper is.
 * https://github.com/containerd/containerd/blob/v1.7.24/remotes/docker/resolver.go (errdefs.ErrNotFound)
 */
function isAbsent(said, reference) {
    const last = said.trimEnd().split('\n').at(-1) ?? '';
    const { repository, tag, digest } = (0,engine_reference/* parseReference */.F2)(reference);
    const full = digest === undefined ? `${repository}:${tag}` : `${repository}@${digest}`;
    return [reference, full].some(name => last === `ERROR: ${name}: not found`);
}
const LAST_LINES = 3;
const LAST_CHARACTERS = 1_000;
/** @param doing completes "could not …" */
function refusal_refusal(doing, how, said) {
    const words = said
        .trim()
        .split(/\s*\n\s*/)
        .slice(-LAST_LINES)
        .join('; ')
        .slice(-LAST_CHARACTERS);
    const text = `could not ${doing}: ${words === '' ? how : words}`;
    return new src_errors/* IncidentError */.x1(kindOf(said), `${text}${wayOut(said)}`);
}
function kindOf(said) {
    const kind = (0,incidents/* classify */.L8)(said);
    if (kind !== undefined)
        return kind;
    // A registry that is being restarted is back in a moment.
    return SERVER_ERROR.test(said) ? 'network-failed' : 'internal-error';
}
const SERVER_ERROR = /unexpected status[^\n]{0,300}\b5\d\d\b|received unexpected HTTP status: 5\d\d|\bEOF\b/i;
const REFUSED = /unauthorized|authentication required|no basic auth credentials|authorization failed|access (to the resource )?(is )?denied|denied:|insufficient_scope|\b40[13] (Unauthorized|Forbidden)/i;
const HELPER = /error getting credentials|docker-credential-/i;
const NO_BUILDX = /unknown flag: --(raw|format|tag|progress|prefer-index)|is not a docker command/i;
function wayOut(said) {
    if (NO_BUILDX.test(said))
        return '; install buildx 0.13 or newer (docker/setup-buildx-action)';
    if (HELPER.test(said))
        return "; the docker client's credential helper failed: mend it, or log in with `docker login`";
    if (REFUSED.test(said))
        return '; log in first (`docker login`, or the login action of the registry), with the right to push';
    return '';
}

;// CONCATENATED MODULE: ./build/src/registry/docker-registry.js








// What is late must not reach the registry any more.
const GRACE_MS = 0;
const READ_MS = 60_000;
const PUSH_MS = 30 * 60_000;
const IMAGETOOLS = ['buildx', 'imagetools'];
/** Registries as the docker client reaches them: its logins, its credential helpers, its certificates. */
class DockerRegistry {
    #context;
    constructor(context) {
        this.#context = context;
    }
    async manifest(reference) {
        // The bytes as they are, without a line end: https://github.com/docker/buildx/blob/v0.19.3/util/imagetools/printers.go
        const content = await this.#inspect(reference, ['--raw']);
        return content === undefined ? undefined : parseManifest(content, reference);
    }
    async provenance(reference) {
        const content = await this.#inspect(reference, ['--format', '{{json .Image}}']);
        return content === undefined ? undefined : parseConfiguration(content);
    }
    async push(reference) {
        await this.#change(`push ${reference}`, ['push', '--quiet', reference], PUSH_MS);
    }
    async assemble(reference, sources) {
        const args = [...IMAGETOOLS, 'create', '--progress', 'plain', '--tag', reference, ...sources];
        await this.#change(`assemble ${reference}`, args, READ_MS);
    }
    async copy(reference, source, ms) {
        // Of an index this is an exact copy; of anything else it would be a new index around it.
        const args = [...IMAGETOOLS, 'create', '--progress', 'plain', '--tag', reference, source];
        await this.#succeed(`make ${reference} name ${source}`, args, ms);
    }
    async #inspect(reference, flags) {
        const doing = `ask the registry for ${reference}`;
        return this.#again(async () => {
            const answer = await this.#docker([...IMAGETOOLS, 'inspect', ...flags, reference], READ_MS, doing);
            if (answer.ok)
                return answer.stdout;
            if (isAbsent(answer.stderr, reference))
                return undefined;
            throw refusal_refusal(doing, answer.how, answer.stderr);
        });
    }
    // What was written already is written again with the same effect.
    async #change(doing, args, ms) {
        await this.#again(() => this.#succeed(doing, args, ms));
    }
    async #succeed(doing, args, ms) {
        const answer = await this.#docker(args, ms, doing);
        if (!answer.ok)
            throw refusal_refusal(doing, answer.how, answer.stderr);
    }
    #again(work) {
        return (0,retries/* withRetries */.L)(work, this.#context.signal, this.#context.patience);
    }
    async #docker(args, ms, doing) {
        const { cwd, signal } = this.#context;
        const kept = { stdout: new Kept(), stderr: new Kept() };
        const ended = await (0,execute/* execute */.g)({ program: 'docker', args, cwd, env: (0,client_environment/* clientEnvironment */.B)(this.#context) }, { signal, timeoutMs: ms, graceMs: GRACE_MS, onOutput: (chunk, stream) => kept[stream].add(chunk) });
        if (ended.cancelled)
            throw new src_errors/* IncidentError */.x1('cancelled', `cancelled while trying to ${doing}`);
        if (ended.timedOut)
            throw new src_errors/* IncidentError */.x1('network-failed', `could not ${doing}: no answer within ${Math.ceil(ms / 1000)} s`);
        if (kept.stdout.full)
            throw new src_errors/* IncidentError */.x1('internal-error', `could not ${doing}: the answer is over ${MANIFEST_LIMIT} bytes`);
        const [stdout, stderr] = [kept.stdout.content, kept.stderr.content.toString('utf8')];
        return { ok: ended.exitCode === 0, stdout, stderr, how: `docker ${(0,how_ended/* howEnded */.f)(ended)}` };
    }
}
/** Output up to the limit, and whether there was more. */
class Kept {
    #chunks = [];
    #bytes = 0;
    get full() {
        return this.#bytes > MANIFEST_LIMIT;
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
const docker_registry_Configuration = schemas/* object */.Ikc({
    created: schemas/* string */.YjP().optional(),
    config: schemas/* object */.Ikc({ Labels: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish() }).nullish(),
});
function parseConfiguration(content) {
    try {
        const { created, config } = docker_registry_Configuration.parse(JSON.parse(content.toString('utf8')));
        return { labels: config?.Labels ?? {}, ...(created !== undefined && { created }) };
    }
    catch {
        // Nothing is decided from it: it only helps to say whose an image is.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/jobs/promote.js







/**
 * Stage `promote`: makes the registry's tags point at what the gate approved.
 *
 * @throws UsageError when an input is wrong
 */
async function promoteJob(inputs, context) {
    const steps = [];
    const request = {
        candidates: inputs.candidate,
        approved: inputs.approvedImageId,
        image: (0,engine_reference/* repositoryOf */._M)(inputs.candidateImage),
        verdict: inputs.verdict,
        version: inputs.version,
        expectedLatest: inputs.expectedLatest,
        platformTags: inputs.platformTags,
        dryRun: inputs.dryRun,
    };
    try {
        const result = await promote(request, { ...(await promoteContext(inputs, context)), steps });
        const { versionDigest = '', latestDigest = '' } = result;
        return done({ 'version-digest': versionDigest, 'latest-digest': latestDigest }, promotionSummary(result));
    }
    catch (error) {
        if (!(error instanceof PromotionError || error instanceof src_errors/* IncidentError */.x1))
            throw error;
        return { ...done({}, failedPromotionSummary(error, steps)), failure: error.message };
    }
}
async function promoteContext({ dryRun, root }, { env, run, signal, listener, connect }) {
    const host = env['DOCKER_HOST'] ?? '';
    // A dry run asks registries alone, and says so by needing no engine.
    const engine = dryRun ? nobody() : await connect(env);
    const facts = dryRun ? { endpoint: host, isDefault: host === '' } : await engine.facts();
    const registry = new DockerRegistry({ env, run, facts, cwd: root, signal });
    return { registry, engine, listener, signal };
}
function nobody() {
    const refuse = () => {
        throw new Error('a dry run needs no engine');
    };
    return new Proxy({}, { get: refuse });
}

// EXTERNAL MODULE: ./build/src/leftovers.js
var leftovers = __webpack_require__(1613);
// EXTERNAL MODULE: ./build/src/stage/arms.js + 1 modules
var arms = __webpack_require__(2820);
;// CONCATENATED MODULE: ./build/src/stage/load.js
var load_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var load_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Gives the engine the candidate that another job has built. What it is called there may differ from what the
 * other engine called it; that it is the same image is seen by the archive, which leads from the one name to the other.
 *
 * @throws IncidentError when the tag names something else afterwards
 */
async function loadCandidate({ folder, identity, ids }, { engine, stages }) {
    const { reference } = identity;
    await stages.time('candidate', 'load', () => load_taken((0,candidate/* archivePath */.oM)(folder), engine));
    const image = await engine.image(reference);
    if (image === undefined || !ids.includes(image.id)) {
        const now = image === undefined ? 'nothing' : image.id;
        throw new src_errors/* IncidentError */.x1('internal-error', `the engine took the candidate, and ${reference} names ${now} there, not ${ids.join(' or ')}`);
    }
    const here = { ...identity, engineId: image.id };
    return { image: here, frozen: Promise.resolve({ identity: here }) };
}
async function load_taken(path, engine) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = load_addDisposableResource(env_1, await (0,regular_file/* openRegular */.lf)(path), true);
        await engine.load(file.createReadStream());
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = load_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

// EXTERNAL MODULE: ./build/src/stage/set-up.js + 1 modules
var set_up = __webpack_require__(1653);
// EXTERNAL MODULE: ./build/src/stage/trial.js
var trial = __webpack_require__(1676);
;// CONCATENATED MODULE: ./build/src/jobs/trial.js
















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
    const candidate = await readCandidate(folder).catch(ending/* incidentOnly */.j7);
    const begun = {
        ...run,
        context: 'kind' in candidate ? context : adopted(context, candidate.identity.run),
        consumers: [narrowed(config, wanted)],
        folders: { ...run.folders, candidate: folder },
        origin: { run: workflowRun(context.env, plan.run), part: partOf(wanted) },
    };
    const evidence = await tried(begun, candidate, pinOf(plan, wanted));
    const candidates = (0,conclude/* candidatesOf */.kW)(evidence);
    const result = (0,conclude/* conclude */.Ep)(begun, { evidence, policies: [], candidates, notes: [] });
    return done({ 'report-dir': begun.folders.report }, (0,summary/* trialSummary */.N)(result));
}
/**
 * The containers of the candidate carry the label of the run that built it, so that is the run that they, and all else that
 * this one leaves, are known by.
 */
function adopted(context, run) {
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
    throw new src_errors/* UsageError */.eb(`candidate: ${folder} holds no candidate for ${platform}`);
}
function plannedTrial({ trials }, { consumer, shard, platform }) {
    const own = trials.filter(one => one.consumer === consumer && one.shard === shard);
    const found = own.filter(one => platform === undefined || one.platform === platform);
    const [only, second] = found;
    if (only !== undefined && second === undefined)
        return only;
    const all = trials.map(one => `${one.consumer} ${one.shard} ${one.platform}`).join(', ');
    throw new src_errors/* UsageError */.eb(`consumer, shard, platform: expected one of ${all}, got ${consumer} ${shard} ${platform ?? '(no platform)'}`);
}
function pinOf({ consumers }, { consumer }) {
    const found = consumers.find(({ name }) => name === consumer);
    if (found === undefined)
        throw new src_errors/* UsageError */.eb(`plan: it names no commit of ${consumer}`);
    return { ref: found.ref, commit: found.pin };
}
/** The consumer with the files of this trial alone, one after the other, and what of its control is among them. */
function narrowed({ consumers }, { consumer, files }) {
    const found = consumers.find(({ name }) => name === consumer);
    if (found === undefined)
        throw new src_errors/* UsageError */.eb(`consumer: the configuration has no ${consumer}`);
    const { control, ...rest } = found;
    const own = control?.files.filter(file => files.includes(file)) ?? [];
    return {
        ...rest,
        test: { ...found.test, files, shards: 1 },
        ...(control && own.length > 0 && { control: { ...control, files: own } }),
    };
}
async function tried(begun, candidate, pin) {
    if ('kind' in candidate)
        return untried(begun, candidate);
    const live = await (0,live_run/* openRun */.Iy)(begun).catch(ending/* incidentOnly */.j7);
    if ('kind' in live)
        return untried(begun, live);
    try {
        return await onCandidate(candidate, live, pin);
    }
    finally {
        await (0,ending/* tidy */.DZ)(live);
        // Its archive is another job's; the engine took it for this trial alone.
        await (0,leftovers.removeCandidate)(live.context.run, live.engine).catch(() => undefined);
    }
}
async function untried(run, incident) {
    return Promise.all((0,ending/* unreached */.iq)(run, incident).map(async (evidence) => {
        const folder = (0,set_up/* evidenceFolder */.e)(run, evidence.consumer.name);
        await (0,promises_.mkdir)(folder, { recursive: true });
        return (0,trial/* kept */.LP)(evidence, folder);
    }));
}
async function onCandidate(candidate, live, pin) {
    const { consumers, context } = live;
    const [consumer] = consumers;
    const [built, ready] = await Promise.all([
        loadCandidate(candidate, live).catch((error) => ({ error })),
        (0,set_up/* setUpStage */._)(consumer, candidate.identity, live, context.signal, pin),
    ]);
    return (0,arms/* armsOf */.j)(ready, built, live, context.signal);
}

// EXTERNAL MODULE: ./build/src/package-folder.js
var package_folder = __webpack_require__(9414);
;// CONCATENATED MODULE: ./build/src/step.js









/** Runs a stage, from its inputs to what is to be shown. Rejects as the stage does. */
async function step(inputs, given) {
    const context = {
        ...given,
        connect: connect.connect,
        presetsDir: (0,external_node_path_.join)((0,package_folder/* packageFolder */.n)(), 'presets'),
        ownsMachine: given.env['RUNNER_ENVIRONMENT'] === 'github-hosted',
    };
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


/***/ })

};
