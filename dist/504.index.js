export const id = 504;
export const ids = [504];
export const modules = {

/***/ 1504:
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

;// CONCATENATED MODULE: ./build/src/jobs/build.js








/**
 * Stage `build`: the candidate of one platform, frozen.
 *
 * @throws UsageError when the configuration or an input is wrong
 * @throws IncidentError when there is no candidate at the end
 */
async function buildJob(inputs, context) {
    const config = await (0,load/* loadConfig */.Z9)({ ...inputs, presetsDir: context.presetsDir });
    const plan = parsePlan(inputs.plan);
    refuseOtherPlan(plan, config);
    const names = plan.consumers.map(({ name }) => name);
    const run = await (0,live_run/* beginRun */.Te)(config, { ...inputs, sha: plan.commit }, context);
    const live = await (0,live_run/* openRun */.Iy)({
        ...run,
        // What the registry is asked for depends on who will be tried.
        consumers: run.consumers.filter(({ name }) => names.includes(name)),
    });
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
// EXTERNAL MODULE: ./build/src/candidate/candidate.js
var candidate = __webpack_require__(4002);
;// CONCATENATED MODULE: ./build/src/candidate/frozen.js








/** An identity is some hundred bytes. */
const MOST_BYTES = 1 << 20;
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
    const archive = await (0,candidate_archive/* readArchive */.bL)((0,candidate/* archivePath */.oM)(folder));
    const wrong = [
        ...differs('config digest', archive.configDigest, identity.configDigest),
        ...differs('SHA-256', archive.sha256, identity.archive.sha256),
        ...differs('platform', archive.platform, identity.platform),
        ...(archive.tags.includes(identity.reference) ? [] : [`it is not tagged ${identity.reference}`]),
    ];
    if (wrong.length === 0)
        return { folder, identity };
    throw refusal(`${(0,candidate/* archivePath */.oM)(folder)} is not the candidate that was frozen: ${wrong.join('; ')}`);
}
/**
 * What a build has written beside its archive.
 *
 * @throws IncidentError when that cannot be read
 */
async function readIdentity(folder) {
    const path = (0,candidate/* identityPath */.Uz)(folder);
    try {
        return src_evidence/* CandidateIdentity */.Mx.parse(JSON.parse(await (0,regular_file/* readSmallFile */.EW)(path, MOST_BYTES)));
    }
    catch (cause) {
        const why = cause instanceof errors/* ZodError */.G
            ? cause.issues.map(one => `${one.path.join('.')}: ${one.message}`).join('; ')
            : (0,src_errors/* messageOf */.bD)(cause);
        throw refusal(`${path} is not what a build leaves: ${why}`, cause);
    }
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
 * a file that cannot be read as evidence is a finding, not an error.
 *
 * @throws UsageError when the folder itself cannot be read, or holds far more than trials leave
 */
async function readEvidence(folder) {
    const paths = (await filesBelow(folder)).sort();
    const evidence = [];
    const found = [];
    for (const path of paths) {
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
    let left = MOST_ENTRIES;
    const walk = async (path, levels) => {
        const entries = await (0,promises_.readdir)(path, { withFileTypes: true });
        left -= entries.length;
        if (left < 0 || levels === 0)
            throw new src_errors/* UsageError */.eb(`evidence: ${folder} holds more than ${MOST_ENTRIES} entries, or ${MOST_LEVELS} levels`);
        const below = await Promise.all(entries.filter(entry => entry.isDirectory()).map(({ name }) => walk((0,external_node_path_.join)(path, name), levels - 1)));
        return [
            ...entries.filter(({ name }) => name === NAME).map(({ name }) => (0,external_node_path_.join)(path, name)),
            ...below.flat(),
        ];
    };
    try {
        return await walk(folder, MOST_LEVELS);
    }
    catch (cause) {
        if (cause instanceof src_errors/* UsageError */.eb)
            throw cause;
        // Where no trial has left anything, there is no folder either.
        if (!(0,external_node_fs_.existsSync)(folder))
            return [];
        throw new src_errors/* UsageError */.eb(`evidence: ${folder} cannot be read: ${(0,src_errors/* messageOf */.bD)(cause)}`, { cause });
    }
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
    const config = await (0,load/* loadConfig */.Z9)({ ...inputs, presetsDir: context.presetsDir });
    const plan = parsePlan(inputs.plan);
    refuseOtherPlan(plan, config);
    const names = plan.consumers.map(({ name }) => name);
    const begun = await (0,live_run/* beginRun */.Te)(config, inputs, context);
    const run = {
        ...begun,
        consumers: begun.consumers.filter(({ name }) => names.includes(name)),
        origin: { run: plan.run },
    };
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
    const { candidates, found } = await judgeable(inputs, plan);
    const { evidence, found: more } = await readEvidence(inputs.evidence);
    return (0,conclude/* conclude */.Ep)(run, {
        evidence,
        policies: policiesOf(run.config, plan, candidates),
        candidates,
        latest: plan.latest,
        found: [...found, ...more],
        notes: [],
    });
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
                ...digestOf(candidates.find(({ platform }) => platform === trial.platform)),
            })),
        };
        return config.consumers.filter(one => one.name === name).map(one => ({ ...(0,conclude/* policyOf */.US)(one), planned }));
    });
}
function digestOf(candidate) {
    return candidate === undefined ? {} : { configDigest: candidate.configDigest };
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
    const facts = { run: workflowRun(context), commit, consumers: pinned, latest };
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
/** What all jobs of one attempt of a workflow share, and no other; in a terminal something of its own. */
function workflowRun({ env, run }) {
    const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt = '1' } = env;
    return id ? `${id}.${attempt}` : run;
}

// EXTERNAL MODULE: ./build/src/leftovers.js
var leftovers = __webpack_require__(1613);
// EXTERNAL MODULE: ./build/src/stage/arms.js + 1 modules
var arms = __webpack_require__(2820);
;// CONCATENATED MODULE: ./build/src/stage/load.js
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
 * Gives the engine the candidate that another job has built. What it is called there may differ from what the
 * other engine called it; that it is the same image is seen by the archive, which leads from the one name to the other.
 *
 * @throws IncidentError when the tag names something else afterwards
 */
async function loadCandidate({ folder, identity }, live) {
    const { reference } = identity;
    const path = (0,candidate/* archivePath */.oM)(folder);
    const { ids } = await (0,candidate_archive/* readArchive */.bL)(path);
    await live.stages.time('candidate', 'load', () => taken(path, live));
    const image = await live.engine.image(reference);
    if (image === undefined || !ids.includes(image.id)) {
        const now = image === undefined ? 'nothing' : image.id;
        throw new src_errors/* IncidentError */.x1('internal-error', `the engine took the candidate, and ${reference} names ${now} there, not ${ids.join(' or ')}`);
    }
    const here = { ...identity, engineId: image.id };
    return { image: here, frozen: Promise.resolve({ identity: here }) };
}
async function taken(path, { engine }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,regular_file/* openRegular */.lf)(path), true);
        await engine.load(file.createReadStream());
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
    const config = await (0,load/* loadConfig */.Z9)({ ...inputs, presetsDir: context.presetsDir });
    const plan = parsePlan(inputs.plan);
    refuseOtherPlan(plan, config);
    const wanted = plannedTrial(plan, inputs);
    const run = await (0,live_run/* beginRun */.Te)(config, inputs, context);
    const folder = await candidateFolder(inputs.candidate, wanted.platform);
    const begun = {
        ...run,
        context: adopted(context, (await readIdentity(folder)).run),
        consumers: [narrowed(config, wanted)],
        folders: { ...run.folders, candidate: folder },
        origin: { run: plan.run, part: partOf(wanted) },
    };
    const evidence = await tried(begun, pinOf(plan, wanted));
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
async function tried(begun, pin) {
    const live = await (0,live_run/* openRun */.Iy)(begun).catch(ending/* incidentOnly */.j7);
    if ('kind' in live)
        return untried(begun, live);
    try {
        return await onCandidate(live, pin);
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
async function onCandidate(live, pin) {
    const { consumers, context, folders } = live;
    const [consumer] = consumers;
    const candidate = await readCandidate(folders.candidate).catch(ending/* incidentOnly */.j7);
    if ('kind' in candidate)
        return untried(live, candidate);
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
            throw new Error('not yet');
    }
}


/***/ })

};
