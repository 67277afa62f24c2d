export const id = 858;
export const ids = [858];
export const modules = {

/***/ 60858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runStage: () => (/* binding */ runStage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/engine/connect.js + 7 modules
var connect = __webpack_require__(33995);
// EXTERNAL MODULE: ./build/src/report/summary.js
var summary = __webpack_require__(73320);
// EXTERNAL MODULE: ./build/src/shared/files.js
var files = __webpack_require__(82140);
// EXTERNAL MODULE: ./build/src/shared/host-policy.js
var host_policy = __webpack_require__(66228);
// EXTERNAL MODULE: ./build/src/stages/all.js + 1 modules
var stages_all = __webpack_require__(33536);
// EXTERNAL MODULE: ./build/src/stages/build.js + 3 modules
var build = __webpack_require__(25028);
// EXTERNAL MODULE: ./build/src/stages/host-notes.js
var host_notes = __webpack_require__(72827);
// EXTERNAL MODULE: ./build/src/config/config.js
var config_config = __webpack_require__(37096);
// EXTERNAL MODULE: ./build/src/shared/grouped.js
var grouped = __webpack_require__(68293);
// EXTERNAL MODULE: ./build/src/shared/text.js
var shared_text = __webpack_require__(60796);
// EXTERNAL MODULE: ./build/src/report/broken-tests.js
var broken_tests = __webpack_require__(33415);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/links.js
var report_links = __webpack_require__(67713);
;// CONCATENATED MODULE: ./build/src/report/issue.js





const ENTRIES = 10;
const PLACES = 5;
/**
 * Consumer by consumer. One that fails on the published image as well is broken, too, where that excuses the candidate: its
 * users have the failure.
 */
function consumerIssues(document, links) {
    return document.consumers.map(consumer => {
        const { name } = consumer;
        if (brokenBy(consumer).length > 0)
            return { consumer: name, ...brokenIssue(consumer, document, links) };
        if (consumer.verdict !== 'pass')
            return { consumer: name, state: 'unknown' };
        const words = `${triedAt(consumer, links)} passes again${waived(consumer)} with ${triedWith(document, links)}${lastSeen(document, links)}.`;
        return { consumer: name, state: 'works', words };
    });
}
/** The reasons that make it fail, and those that are excused because the published image has them as well. */
function brokenBy({ verdict, reasons, excused = [] }) {
    const failing = verdict === 'fail' ? reasons.filter(one => one.verdict === 'fail') : [];
    return [...failing, ...excused.filter(({ code }) => code === 'already-broken')];
}
function brokenIssue(consumer, document, links) {
    const name = (0,report_escape/* markdownText */.p7)(consumer.name, 100);
    const broken = brokenBy(consumer);
    const sections = [
        `${triedAt(consumer, links)} fails with ${triedWith(document, links)}${lastSeen(document, links)}.`,
        whatBroke(broken, links),
        reproduction(consumer, broken, document, links),
        whatMoved(consumer, links),
        `This issue is kept by compat-gate: the next run writes over it, and closes it when ${name} passes. Closed by hand it is opened again: ${(0,report_escape/* markdownLink */.iQ)('waive', links.docs && `${links.docs}/waivers.md`)} what is known instead.`,
    ];
    return {
        state: 'broken',
        title: (0,report_escape/* visibleLine */.P8)(`${consumer.name} breaks with ${imageName(document)}`, 200),
        body: sections.filter(section => section !== '').join('\n\n'),
    };
}
/** Without what is another one in each run, so that a title stays as it is. */
function imageName({ candidates: [candidate] }) {
    if (candidate === undefined)
        return 'the image';
    return candidate.given?.reference ?? candidate.repository;
}
function waived({ excused = [] }) {
    const count = excused.filter(({ code }) => code === 'waived').length;
    return count === 0 ? '' : `, but for ${(0,shared_text/* formatCount */.B4)(count, 'waived failure')},`;
}
function triedAt({ name, repository, ref, pin }, links) {
    const commit = pin === undefined || repository === undefined
        ? []
        : [(0,report_escape/* markdownLink */.iQ)(shortId(pin), (0,report_links/* commitUrl */.Bg)(repository, pin, links))];
    const places = [...(ref === undefined || ref === pin ? [] : [(0,report_escape/* markdownCode */.D9)(ref, 200)]), ...commit];
    return `**${(0,report_escape/* markdownText */.p7)(name, 100)}**${places.length === 0 ? '' : ` at ${places.join(', ')}`}`;
}
function triedWith({ candidates }, links) {
    const images = candidates.map(({ given, commit, repository }) => {
        if (given !== undefined)
            return `${(0,report_escape/* markdownCode */.D9)(given.reference, 300)} (${shortId(given.digest)})`;
        const link = commit === undefined ? '' : ` of ${(0,report_escape/* markdownLink */.iQ)(shortId(commit), (0,report_links/* candidateCommitUrl */.KQ)(commit, links))}`;
        return `${(0,report_escape/* markdownCode */.D9)(repository, 300)}${link}`;
    });
    return images.length === 0 ? 'no image' : [...new Set(images)].join(', ');
}
/** A commit, a digest, or a version as it is. */
function shortId(text) {
    return (0,report_escape/* markdownCode */.D9)(text.replace(/^(sha256:)?([0-9a-f]{12})[0-9a-f]{28,}$/, '$1$2'), 100);
}
function lastSeen({ startedAt }, { run }) {
    const day = (0,report_escape/* markdownText */.p7)(startedAt.slice(0, 10));
    return `, seen on ${day}${run === undefined ? '' : ` in ${(0,report_escape/* markdownLink */.iQ)('this run', run)}`}`;
}
const BROKE_BYTES = 20_000;
/** What says the same is one entry, with the tests that say it. */
function whatBroke(broken, links) {
    const same = [...(0,grouped/* grouped */.z)(broken, ({ code, detail }) => JSON.stringify([code, detail])).values()];
    const entries = (0,shared_text/* joinFitting */.wz)(same.slice(0, ENTRIES), BROKE_BYTES, one => brokeEntry(one, links), left => `- and ${left} more`);
    const left = same.length - ENTRIES;
    return `### What broke\n\n${entries}${left > 0 ? `\n- and ${left} more, in the report of the run` : ''}`;
}
function brokeEntry(same, links) {
    const [{ code, detail } = { code: 'test-failed', detail: '' }] = same;
    const says = detail === '' ? '' : `: ${(0,report_escape/* markdownText */.p7)(detail, 500)}`;
    const files = [...(0,grouped/* grouped */.z)(same.filter(isOfFile), ({ file }) => file)];
    const left = files.length - PLACES;
    return [
        `- ${(0,report_escape/* markdownLink */.iQ)((0,report_escape/* markdownCode */.D9)(code), (0,report_links/* reasonUrl */.oG)(code, links))}${says}`,
        ...files.slice(0, PLACES).map(([file, own]) => `  - ${(0,report_escape/* markdownCode */.D9)(file, 300)}${testNames(file, own)}`),
        ...(left > 0 ? [`  - and ${(0,shared_text/* formatCount */.B4)(left, 'more file')}`] : []),
    ].join('\n');
}
function isOfFile(one) {
    return one.file !== undefined;
}
function testNames(file, own) {
    const names = [
        ...new Set(own.flatMap(({ test }) => (test === undefined ? [] : (0,broken_tests/* shortTestName */.GR)({ file, test })))),
    ];
    const shown = names.slice(0, PLACES).map(name => (0,report_escape/* markdownCode */.D9)(name, 300));
    const left = names.length - PLACES;
    if (shown.length === 0)
        return '';
    return `: ${shown.join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
}
/** The two lines that repeat it on another machine. */
function reproduction({ name }, broken, { reproduce }, { server = 'https://github.com', repository }) {
    const own = Object.entries(reproduce).filter(([key]) => key === name || key.startsWith(`${name} (`));
    const ofPlatform = own.find(([key]) => broken.some(({ trial }) => trial !== undefined && platformIn(key, name) === trial.split(',')[0]));
    const command = (ofPlatform ?? own[0])?.[1];
    if (command === undefined || repository === undefined)
        return '';
    const folder = repository.split('/').at(-1) ?? '';
    const lines = [`git clone ${server}/${repository} && cd ${folder}`, command];
    return `### Repeat it\n\n${(0,report_escape/* markdownFence */.p0)(lines.map(one => (0,report_escape/* visibleLine */.P8)(one, 2_000)).join('\n'), 'sh', 5_000)}`;
}
function platformIn(key, name) {
    return key.slice(`${name} (`.length, -1);
}
function whatMoved({ name, repository, moved }, links) {
    if (moved === undefined)
        return '';
    const { since, image, consumer, packages = [], images, runner } = moved;
    const move = (what, { from = '–', to = '–' }) => `- ${(0,report_escape/* markdownText */.p7)(what, 200)}: ${shortId(from)} → ${shortId(to)}`;
    const commits = (consumer?.commits ?? []).map(({ sha, subject }) => {
        const url = repository === undefined ? undefined : (0,report_links/* commitUrl */.Bg)(repository, sha, links);
        return `  - ${(0,report_escape/* markdownLink */.iQ)(shortId(sha), url)} ${(0,report_escape/* markdownText */.p7)(subject, 200)}`;
    });
    const lines = [
        ...(image === undefined ? [] : [move('image', image)]),
        ...(consumer === undefined ? [] : [move(name, consumer), ...commits]),
        ...packages.map(one => move(one.name, one)),
        ...images.map(one => move(one.reference, one)),
        ...(runner === undefined ? [] : [move('runner', runner)]),
    ];
    const title = `### Moved since the last green, of ${(0,report_escape/* markdownText */.p7)(since.startedAt.slice(0, 10))}`;
    if (lines.length === 0)
        return `${title}\n\nNothing that is recorded.`;
    return `${title}\n\n${(0,shared_text/* joinFitting */.wz)(lines, 15_000, one => one, left => `- and ${left} more`)}`;
}

// EXTERNAL MODULE: ./build/src/report/summary-sections.js
var summary_sections = __webpack_require__(74837);
;// CONCATENATED MODULE: ./build/src/report/issues-summary.js


/** What became of the issue of each consumer, in Markdown. */
function issuesSummary(issues, written, failure) {
    const lines = issues.map(({ consumer, state }) => {
        const one = written.find(({ key }) => key === consumer);
        const became = one === undefined ? NOTHING[state] : (0,report_escape/* markdownLink */.iQ)(`the issue was ${one.became}`, one.url);
        return `- ${(0,report_escape/* markdownText */.p7)(consumer, 100)}: ${became}`;
    });
    const said = failure === undefined ? lines.join('\n') : `❌ ${(0,report_escape/* markdownText */.p7)(failure, 1_000)}`;
    return (0,summary_sections/* joinSections */.lS)(['## compat-gate: issues', said === '' ? 'No consumer was tried.' : said]);
}
const NOTHING = {
    broken: 'broken',
    works: 'passes, and there is no issue',
    unknown: 'nobody can say, so its issue stays as it is',
};

// EXTERNAL MODULE: ./build/src/report/verdict-document.js
var verdict_document = __webpack_require__(83399);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(80604);
// EXTERNAL MODULE: ./build/src/shared/json-documents.js
var json_documents = __webpack_require__(57886);
// EXTERNAL MODULE: ./build/src/stages/action-definition.js
var action_definition = __webpack_require__(15273);
// EXTERNAL MODULE: ./build/src/stages/applies.js + 1 modules
var applies = __webpack_require__(67953);
// EXTERNAL MODULE: ./build/src/stages/outputs.js + 11 modules
var stages_outputs = __webpack_require__(75534);
// EXTERNAL MODULE: ./build/src/stages/result.js + 8 modules
var stages_result = __webpack_require__(67285);
;// CONCATENATED MODULE: ./build/src/stages/issue.js










const MOST_BYTES = 256 << 20;
/**
 * Stage `issue`: one open issue for each consumer that is broken, and none for one that passes. It reads what the judge of the
 * same run has left, so the job that may write issues runs nothing of anybody else.
 *
 * @throws UsageError when an input is wrong
 */
async function issueJob(inputs, context) {
    const { token, config = config_config/* CONFIG_PATHS */.iE[0] } = inputs;
    const { env, hosts, signal } = context;
    const place = (0,applies/* gitHubPlace */.$J)(env);
    if (token === undefined)
        throw new errors/* UsageError */.eb('token: expected one that may write issues, got nothing');
    if (place.repository === '')
        throw new errors/* UsageError */.eb('expected GITHUB_REPOSITORY to be owner/name, got nothing');
    const issues = consumerIssues(await readVerdict(inputs.verdict), (0,stages_result/* linksOf */.hP)(context));
    const wanted = issues.flatMap(({ consumer: key, ...one }) => one.state === 'unknown' ? [] : [{ key, ...one }]);
    try {
        // GitHub's client is most of the program, and most runs do not need it.
        const { keepIssues } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(157), __webpack_require__.e(398)]).then(__webpack_require__.bind(__webpack_require__, 80398));
        const kept = await keepIssues(config, wanted, { token, hosts, signal, ...place });
        return (0,stages_outputs/* finishedReport */.zD)({}, issuesSummary(issues, kept));
    }
    catch (error) {
        const why = (0,errors/* messageOf */.bD)(error).replace(/\s+/g, ' ');
        const failure = `the issues could not be written: ${why} (this job needs \`issues: write\`)`;
        return { outputs: action_definition/* FAIL_CLOSED */.SV, annotations: [], summary: issuesSummary(issues, [], failure), failure };
    }
}
async function readVerdict(path) {
    const file = await (0,json_documents/* documentFile */.wW)(path, 'verdict.json');
    const refuse = (why) => new errors/* UsageError */.eb(`verdict: ${file} is no verdict: ${why}; expected ${verdict_document/* VERDICT_SCHEMA */.CS}, as the judge of the same run wrote it`);
    return (0,json_documents/* readJsonDocument */.E_)(file, verdict_document/* VerdictDocument */.z8, { mostBytes: MOST_BYTES, refuse });
}

// EXTERNAL MODULE: ./build/src/stages/judge.js + 3 modules
var judge = __webpack_require__(74154);
// EXTERNAL MODULE: ./build/src/candidate/registry-answers.js
var registry_answers = __webpack_require__(36494);
// EXTERNAL MODULE: ./build/src/candidate/request.js
var request = __webpack_require__(82238);
// EXTERNAL MODULE: ./build/src/config/load.js + 1 modules
var load = __webpack_require__(88430);
// EXTERNAL MODULE: ./build/src/consumer/set-up-key.js
var set_up_key = __webpack_require__(93556);
// EXTERNAL MODULE: ./build/src/git/git.js
var git_git = __webpack_require__(50998);
// EXTERNAL MODULE: ./build/src/git/pin.js
var pin = __webpack_require__(48569);
// EXTERNAL MODULE: ./build/src/plan.js
var src_plan = __webpack_require__(682);
// EXTERNAL MODULE: ./build/src/report/annotations.js
var annotations = __webpack_require__(35594);
// EXTERNAL MODULE: ./build/src/stages/baseline.js
var stages_baseline = __webpack_require__(19210);
// EXTERNAL MODULE: ./build/src/stages/context.js + 3 modules
var stages_context = __webpack_require__(87336);
// EXTERNAL MODULE: ./build/src/stages/earlier-answer.js
var earlier_answer = __webpack_require__(36584);
// EXTERNAL MODULE: ./build/src/stages/given.js
var stages_given = __webpack_require__(66520);
// EXTERNAL MODULE: ./build/src/stages/last-green.js
var last_green = __webpack_require__(35003);
// EXTERNAL MODULE: ./build/src/stages/last-times.js + 1 modules
var last_times = __webpack_require__(22526);
// EXTERNAL MODULE: ./build/src/stages/question.js
var stages_question = __webpack_require__(12425);
// EXTERNAL MODULE: ./build/src/stages/releases.js
var releases = __webpack_require__(66219);
// EXTERNAL MODULE: ./build/src/stages/run-question.js
var run_question = __webpack_require__(12097);
;// CONCATENATED MODULE: ./build/src/stages/plan.js























/**
 * Stage `plan`: whether the gate applies, and what has to be built and tried. Every consumer's ref is resolved here,
 * once, so that all trials try the same commit.
 *
 * @throws UsageError when the configuration or an input is wrong
 * @throws IncidentError when a consumer cannot be pinned
 */
async function planJob(inputs, context) {
    const config = await (0,load.loadConfig)(inputs.root, inputs.config, context.presetsDir);
    const run = await (0,stages_context/* beginRun */.Te)(config, { ...inputs, platform: undefined }, context);
    const { notApplicable: why, ...change } = await (0,applies/* judgedChange */.Oi)(run);
    if (why !== undefined)
        return notApplied(run, why);
    const green = await (0,last_green/* readLastGreen */.O)(inputs.lastGreen, config);
    const made = await plan({ ...run, ...change }, green);
    const answered = (0,run_question/* lastGreenAnswers */.Jr)(inputs, context) ? await whyAnswered(made, inputs, run) : undefined;
    return answered === undefined ? planned(made, config) : notApplied(run, answered);
}
// What is built is not known before it is built.
async function whyAnswered({ question, given, platforms }, { lastGreen }, { config, context }) {
    if (question === undefined || given === undefined || lastGreen === undefined)
        return undefined;
    const images = platforms.map(platform => ({ platform, given: given.digest }));
    const answer = (0,earlier_answer/* answerAmong */.R2)(await (0,earlier_answer/* verdictsOn */.IA)(question, [lastGreen], config), images);
    return answer && (0,earlier_answer/* earlierAnswerText */.EE)(answer, (0,run_question/* workflowRuns */.A_)(context));
}
function notApplied(run, why) {
    const result = (0,stages_result/* notApplicableResult */.Mk)(run, why);
    const report = (0,stages_outputs/* finishedReport */.zD)({
        applies: 'false',
        verdict: 'not-applicable',
        plan: '',
        builds: NO_JOBS,
        matrix: NO_JOBS,
        'expected-latest': '',
    }, (0,summary/* verdictSummary */.k6)(result));
    return { ...report, annotations: (0,annotations.verdictAnnotations)(result) };
}
const NO_JOBS = JSON.stringify({ include: [] });
function planned(plan, config) {
    const outputs = {
        applies: 'true',
        verdict: action_definition/* FAIL_CLOSED */.SV.verdict,
        plan: JSON.stringify(plan),
        'expected-latest': (0,stages_outputs/* expectedLatest */.sQ)(plan.latest),
        builds: JSON.stringify((0,src_plan/* buildMatrix */.Kn)(plan)),
        matrix: JSON.stringify(matrixWithSetUps(plan, config)),
    };
    return (0,stages_outputs/* finishedReport */.zD)(outputs, (0,summary/* planSummary */.MM)(plan));
}
/** With what finds the kept set-ups of the consumers that have a `setup-cache`. */
function matrixWithSetUps(plan, config) {
    const cached = (0,src_plan/* consumersOfPlan */._U)(plan, config).filter(({ setupCache }) => setupCache !== undefined);
    const include = (0,src_plan/* trialMatrix */.gc)(plan).include.map(job => {
        const consumer = cached.find(({ name }) => name === job.consumer);
        const pin = plan.consumers.find(({ name }) => name === job.consumer)?.pin;
        if (consumer === undefined || pin === undefined)
            return job;
        const steps = (0,set_up_key/* setUpDigest */.A)(consumer).slice(0, 16);
        return { ...job, 'set-up': `compat-gate-set-up-${job.consumer}-${job.build}-${steps}-`, pin };
    });
    return { include };
}
async function plan(begun, green) {
    const run = (0,last_times/* withLastTimes */.jn)(await (0,releases/* withReleases */.d)(begun), green);
    const { config, consumers, editsWaivers, context, stages } = run;
    const [origin, published, ...pinned] = await Promise.all([
        plannedOrigin(run),
        stages.time('candidate', 'ask the registry', () => publishedImages(run)),
        ...consumers.map(consumer => stages.time(consumer.name, 'pin', () => pinnedConsumer(consumer, run))),
    ]);
    const facts = { run: (0,stages_context/* workflowRun */.tM)(context.env, context.run), ...origin, consumers: pinned, ...published };
    const pins = new Map(pinned.map(({ name, pin }) => [name, pin]));
    const question = await (0,stages_question/* questionOfRun */.D3)(run, { pins, baseline: published.baseline });
    const of = (tried) => ({
        ...(0,src_plan/* makePlan */.Cs)(config, tried, facts),
        ...(editsWaivers && { editsWaivers }),
        ...(question !== undefined && { question }),
    });
    const divided = (0,last_times/* withDividedFiles */.t$)(run, ({ test }) => test.shards).consumers;
    return planThatFits(() => of(divided)) ?? withinLimit(of(consumers));
}
/** Undefined where it has more jobs, or more to hand on, than can be: whole files may do with less. */
function planThatFits(make) {
    try {
        return withinLimit(make());
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.eb)
            return undefined;
        throw error;
    }
}
// The image is resolved here, once: every later stage tries what its tag named now.
async function plannedOrigin(run) {
    const { inputs, context, git } = run;
    if ((0,stages_given/* givenReference */.r)(run) === undefined)
        return { commit: await (0,request/* candidateCommit */.XU)(inputs.root, inputs.sha, git) };
    const given = await (0,stages_given/* givenImage */.t)(run, await context.connect(context.env), false);
    return given === undefined ? {} : { given };
}
/** Other stages get the plan as an input, by a variable of the environment: MAX_ARG_STRLEN of execve(2), and its name. */
const plan_MOST_BYTES = 128 * 1024 - 100;
function withinLimit(plan) {
    const bytes = Buffer.byteLength(JSON.stringify(plan));
    if (bytes <= plan_MOST_BYTES)
        return plan;
    throw new errors/* UsageError */.eb(`the plan has ${bytes} bytes, and at most ${plan_MOST_BYTES} can be handed to another job: name fewer test files, platforms or shards, or divide the consumers between two configurations`);
}
async function pinnedConsumer({ name, repository: text, ref, release }, { inputs, server, git, pins }) {
    const { commit } = pins.get(name) ?? (await (0,pin/* resolvePin */.Qw)((0,git_git/* parseRepository */.SU)(text, inputs.root, server), ref, git));
    return { name, repository: text, ref, pin: commit, ...(release && { release }) };
}
// An engine is needed for nothing but to ask the registry, so a plan is made without one too.
async function publishedImages(run) {
    const { config, context } = run;
    try {
        const engine = await context.connect(context.env);
        const latest = await (0,registry_answers/* whereTagPoints */.d)(engine, `${config.candidate.image}:latest`, context.signal);
        const baseline = await (0,stages_baseline/* findBaseline */.Xn)(run, engine, latest);
        return { latest, ...(baseline && { baseline }) };
    }
    catch (error) {
        const unknown = { state: 'unknown', detail: (0,errors/* messageOf */.bD)(error) };
        const reference = (0,src_plan/* baselineReference */.HM)(config);
        return { latest: unknown, ...(reference !== undefined && { baseline: { reference, found: unknown } }) };
    }
}

// EXTERNAL MODULE: ./build/src/image/reference.js
var image_reference = __webpack_require__(36950);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/promote/context.js

const PROMOTION_LIMITS = { windowMs: 15_000, settleMs: 20_000 };
const CLOCK = {
    now: () => performance.now(),
    pause: async (ms, signal) => {
        await (0,promises_.setTimeout)(ms, undefined, { signal });
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

// EXTERNAL MODULE: ./build/src/registry/registry.js
var registry_registry = __webpack_require__(57786);
// EXTERNAL MODULE: ./build/src/image/candidate-marks.js
var candidate_marks = __webpack_require__(84737);
// EXTERNAL MODULE: ./build/src/image/platform.js
var image_platform = __webpack_require__(1576);
// EXTERNAL MODULE: ./build/src/image/image-name.js
var image_name = __webpack_require__(35904);
// EXTERNAL MODULE: ./build/src/candidate/frozen.js
var frozen = __webpack_require__(60881);
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
        for (const one of await (0,frozen/* candidateFolders */.Xe)(folder)) {
            const { identity, ids, tags } = await (0,frozen/* readCandidate */.G9)(one);
            candidates.push({ ...identity, path: (0,frozen/* archivePath */.oM)(one), ids, tags });
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
    const file = await (0,json_documents/* documentFile */.wW)(path, 'verdict.json');
    const refuse = (why) => new PromotionError('not-approved', `verdict: ${file} is no verdict that can be promoted: ${why}; expected ${verdict_document/* VERDICT_SCHEMA */.CS}, as the judge of the same run wrote it`);
    return (0,json_documents/* readJsonDocument */.E_)(file, verdict_document/* VerdictDocument */.z8, { mostBytes: approved_MOST_BYTES, refuse });
}

// EXTERNAL MODULE: ./build/src/evidence.js
var evidence = __webpack_require__(26064);
;// CONCATENATED MODULE: ./build/src/promote/request.js




/** Points to the index of the promotion that came last; see docs/promotion.md. */
const CLAIM_TAG = 'latest-promotion';
const RELEASE_TAG = /^[A-Za-z0-9_][\w.-]{0,99}$/;
/** @throws UsageError for what is no list of digests */
function parseApprovedDigests(text) {
    const digests = text.trim() === '' ? [] : text.trim().split(',');
    if (digests.length === 0)
        throw new errors/* UsageError */.eb('approved-image-id is empty: the gate approved nothing, so nothing is published; look at its verdict');
    const wrong = digests.find(digest => !evidence/* DIGEST */.Dh.test(digest));
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
    if (evidence/* DIGEST */.Dh.test(text))
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
    const repository = commonRepository(candidates, request.image);
    const suffixes = platformTagSuffixes(request.platformTags, candidates.map(({ platform }) => platform));
    const images = candidates.map(candidate => {
        const tag = `${version}-${suffixes.get(candidate.platform)}`;
        return { ...candidate, tag, reference: `${repository}:${tag}` };
    });
    const reference = `${repository}:${version}`;
    return { repository, version, reference, images, expected: asked ?? recordedLatest(verdict) };
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
    const { repository, platform, configDigest, archive } = one;
    return [repository, originKey(one), platform, configDigest, archive.sha256, archive.bytes].join(' ');
}
/** What a candidate was made from: a commit, or what was given. */
function originKey({ commit, given }) {
    return commit ?? `${given?.source} ${given?.digest}`;
}
function commonRepository(candidates, image) {
    const [first] = candidates;
    if (first === undefined)
        throw notApproved('there is no candidate');
    const { repository } = first;
    const origin = originKey(first);
    if (candidates.some(one => one.repository !== repository || originKey(one) !== origin))
        throw notApproved('the candidates are of different repositories or commits');
    if (new Set(candidates.map(({ platform }) => platform)).size < candidates.length)
        throw notApproved('two candidates are of one platform');
    const problem = (0,image_name/* imageNameProblem */.iS)(repository);
    if (problem !== undefined)
        throw notApproved(`candidate.json: repository: ${problem}`);
    if (image !== undefined && image !== repository)
        throw notApproved(`the candidates are of ${repository}, and candidate-image is of ${image}`);
    return repository;
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
async function readRegistryState(release, context) {
    const { registry, known } = context;
    const latest = (await registry.manifest(latestReference(release)))?.digest;
    const version = await currentVersion(release, context);
    if (latest === undefined || latest !== version?.digest)
        await checkLatest(release, latest, registry);
    const platforms = [];
    for (const image of release.images) {
        const found = await (0,registry_registry/* readPublished */.Dn)(registry, image.reference, known);
        if (version !== undefined && found !== undefined)
            checkPlatform(image, found);
        platforms.push({ image, found });
    }
    return { platforms, version, latest };
}
/** @throws PromotionError when the version is published with anything else */
async function currentVersion(release, { registry, known }) {
    const version = await (0,registry_registry/* readPublished */.Dn)(registry, release.reference, known);
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
    const [image] = (await (0,registry_registry/* readPublished */.Dn)(registry, reference))?.images ?? [];
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
        const { registry, signal, hosts, known } = context;
        const tag = claimReference(release);
        const copy = (digest) => () => registry.copy(tag, `${release.repository}@${digest}`, context.limits.windowMs);
        if (existing === undefined)
            await registry.assemble(tag, sources);
        else
            await hosts.repeat((0,image_reference/* registryHost */.U$)(tag), { doing: `claim ${tag}`, signal }, copy(existing));
        const found = await (0,registry_registry/* readPublished */.Dn)(registry, tag, known);
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
    const there = whyNotApproved(found, [image]) === undefined;
    if (!there)
        await pushFromEngine(repository, image, context);
    const { registry, known } = context;
    const back = there ? found : await (0,registry_registry/* readPublished */.Dn)(registry, image.reference, known);
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
        const _names = __addDisposableResource(env_1, await keepNames(engine, [...image.tags, image.reference]), true);
        await (0,frozen/* loadArchive */.bt)(image.path, engine);
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
    // Once more all that can be pulled by these names, and whether it is still there.
    const last = { ...context, known: new Map() };
    await verifyLatest(release, claim, last);
    await verifyReference(release.reference, release, claim, last);
    recordStep(context, { what: 'look at it all again', state: 'done' });
}
async function verifyLatest(release, claim, context) {
    await verifyReference(latestReference(release), release, claim, context);
}
async function verifyReference(reference, release, claim, context) {
    const { registry, known } = context;
    const found = await (0,registry_registry/* readPublished */.Dn)(registry, reference, known).catch(error => {
        throw notReadBack(reference, error);
    });
    const wrong = whyNotApproved(found, release.images) ??
        (found?.digest === claim.digest ? undefined : `it is ${found?.digest}, and ${claim.digest} was written`);
    if (wrong === undefined)
        return;
    const provenance = found === undefined ? '' : ` ${await describeProvenance(registry, reference)}`;
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
    const context = { ...given, clock, limits, progress, known: new Map() };
    const release = await readRelease(request);
    context.listener({ kind: 'note', text: `promote ${release.images.length} images as ${release.reference}` });
    const before = await readRegistryState(release, context);
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
        const version = await currentVersion(release, context);
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

// EXTERNAL MODULE: ./build/src/registry/docker-registry.js + 1 modules
var docker_registry = __webpack_require__(1422);
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
    return (0,summary_sections/* joinSections */.lS)([`## ${title}`, facts(result), promotion_images(result), stepsSection(steps)]);
}
/** One that stopped, with what it had done until then. */
function stoppedPromotionSummary({ message, steps, putBack }) {
    const back = putBack === undefined || putBack === 'remove-the-tag'
        ? (0,report_escape/* markdownText */.p7)(putBackSentence(putBack))
        : `To put the old \`:latest\` back:\n\n${(0,report_escape/* markdownFence */.p0)(putBack.command, 'sh', 2_000)}`;
    return (0,summary_sections/* joinSections */.lS)(['## ❌ Promotion stopped', (0,report_escape/* markdownText */.p7)(message, 4_000), back, stepsSection(steps)]);
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
        return (0,stages_outputs/* finishedReport */.zD)({ 'version-digest': versionDigest, 'latest-digest': latestDigest }, promotionSummary(result));
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
    const registry = new docker_registry/* DockerRegistry */.O({ env, run, facts, cwd: root, signal, listener, hosts });
    return { registry, engine, listener, signal, hosts };
}
function noEngine() {
    const refuse = () => {
        throw new Error('a dry run needs no engine');
    };
    return new Proxy({}, { get: refuse });
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/candidate/given.js
var given = __webpack_require__(99786);
// EXTERNAL MODULE: ./build/src/config/file-parts.js
var file_parts = __webpack_require__(53691);
// EXTERNAL MODULE: ./build/src/consumer/set-up-archive.js
var set_up_archive = __webpack_require__(79961);
// EXTERNAL MODULE: ./build/src/consumer/set-up-store.js
var set_up_store = __webpack_require__(18450);
// EXTERNAL MODULE: ./build/src/image/archive.js + 4 modules
var archive = __webpack_require__(92034);
// EXTERNAL MODULE: ./build/src/verdict/approval.js
var approval = __webpack_require__(85084);
// EXTERNAL MODULE: ./build/src/stages/cleanup.js
var cleanup = __webpack_require__(45961);
// EXTERNAL MODULE: ./build/src/stages/consumer-trial.js + 7 modules
var consumer_trial = __webpack_require__(18979);
// EXTERNAL MODULE: ./build/src/stages/green-report.js
var green_report = __webpack_require__(34097);
// EXTERNAL MODULE: ./build/src/stages/one-trial.js + 1 modules
var one_trial = __webpack_require__(55973);
// EXTERNAL MODULE: ./build/src/stages/planned.js
var stages_planned = __webpack_require__(97951);
// EXTERNAL MODULE: ./build/src/stages/published.js
var published = __webpack_require__(1803);
// EXTERNAL MODULE: ./build/src/stages/set-up.js + 4 modules
var set_up = __webpack_require__(96451);
;// CONCATENATED MODULE: ./build/src/stages/trial.js
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

























/**
 * Stage `trial`: one part of one consumer's tests on the frozen candidate, and its control. It comes to its end whatever the
 * tests do: what they show is for the judge.
 *
 * @throws UsageError when the configuration or an input is wrong
 */
async function trialJob(inputs, context) {
    const { config, plan, run } = await (0,stages_planned/* beginPlanned */.s)(inputs, context);
    const wanted = plannedTrial(plan, inputs);
    const cache = inputs.setUpCache && (await setUpCacheOf(inputs.setUpCache, wanted));
    const green = await (0,last_green/* readLastGreen */.O)(inputs.lastGreen, config);
    const folder = await candidateFolder(inputs.candidate, wanted.platform);
    // Before anything of the consumer runs.
    const candidate = await readPlanned(folder, plan).catch(consumer_trial/* incidentOrThrow */.ki);
    const own = { ...context, ...(cache && { setUpCache: cache }) };
    const begun = {
        ...run,
        context: 'kind' in candidate || candidate.identity.given !== undefined
            ? own
            : adoptRun(own, candidate.identity.run),
        consumers: [plannedConsumer(plan, config, wanted)],
        folders: { ...run.folders, candidate: folder },
        origin: { run: (0,stages_context/* workflowRun */.tM)(context.env, plan.run), part: (0,src_plan/* partOf */.BU)(wanted) },
        ...(0,green_report/* greenOf */.H)(inputs.lastGreen, green),
    };
    const planned = { pin: pinOf(plan, wanted), latest: plan.latest, baseline: plan.baseline };
    const evidence = await tryLoaded(begun, candidate, planned);
    const candidates = (0,approval/* triedCandidates */.z7)(evidence);
    const result = (0,stages_result/* concludeRun */.jf)(begun, { evidence, policies: [], candidates, notes: [] });
    const outputs = {
        'report-dir': begun.folders.report,
        'set-up-kept': (cache && (await keptSetUps(evidence, cache))) ?? '',
    };
    return (0,stages_outputs/* finishedReport */.zD)(outputs, (0,summary/* trialSummary */.N)(result));
}
/** It goes with one key for all shards, and as a whole, so there is one entry in it, and one shard keeps it. */
async function setUpCacheOf(folder, { shard }) {
    await (0,files/* makeFolder */.fc)(folder).catch((cause) => {
        throw new errors/* UsageError */.eb(`set-up-cache: cannot write to ${folder}: ${(0,errors/* messageOf */.bD)(cause)}`, { cause });
    });
    // Every part of it is known, so that a link that a test puts there later is seen.
    const real = await (0,external_node_fs_promises_.realpath)(folder);
    return { folder: real, entries: 1, bytes: set_up_archive/* SET_UP_LIMITS */.U.bytes, readOnly: shard > 1 };
}
/** The folder, where a set-up was kept in it and no test has changed that since. */
async function keptSetUps(evidence, { folder }) {
    const kept = evidence.flatMap(({ consumer }) => consumer.setUp?.kept ?? [])[0];
    if (kept === undefined)
        return undefined;
    const place = (0,external_node_path_.join)(folder, kept.name);
    if ((await (0,external_node_fs_promises_.realpath)(place).catch(() => undefined)) !== place)
        return undefined;
    const now = await (0,archive/* archiveFacts */.i_)((0,set_up_store/* keptArchive */.R8)(folder, kept.name));
    return now?.sha256 === kept.archive.sha256 ? folder : undefined;
}
/**
 * A candidate that was built is known by the label of its run, so none may be put in its place that was given.
 *
 * @throws IncidentError when it is not what it says, or not what the plan says
 */
async function readPlanned(folder, { given }) {
    const candidate = await (0,frozen/* readCandidate */.G9)(folder);
    const own = candidate.identity.given?.digest;
    if (own === given?.digest)
        return candidate;
    throw new errors/* IncidentError */.x1('internal-error', `${folder} holds ${own ?? 'an image that was built'}, and the plan has ${given?.digest ?? 'one that is built'}`);
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
    const folders = await (0,frozen/* candidateFolders */.Xe)(folder);
    const [only, second] = folders;
    if (only !== undefined && second === undefined)
        return only;
    for (const one of folders)
        if ((await (0,frozen/* readIdentity */.xN)(one)).platform === platform)
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
function plannedConsumer(plan, config, { consumer, files }) {
    const found = (0,src_plan/* consumersOfPlan */._U)(plan, config).find(({ name }) => name === consumer);
    if (found === undefined)
        throw new errors/* UsageError */.eb(`consumer: the configuration has no ${consumer}`);
    const { control, ...rest } = found;
    const own = control?.files.filter(file => (0,file_parts/* holdsFile */.D8)(files, file)) ?? [];
    return {
        ...rest,
        test: { ...found.test, files, shards: 1 },
        ...(control && own.length > 0 && { control: { ...control, files: own } }),
    };
}
async function tryLoaded(begun, candidate, planned) {
    if ('kind' in candidate)
        return keepUntried(begun, candidate);
    const live = await (0,stages_context/* openRun */.Iy)(begun).catch(consumer_trial/* incidentOrThrow */.ki);
    if ('kind' in live)
        return keepUntried(begun, live);
    try {
        return await tryOnCandidate(candidate, live, planned);
    }
    finally {
        await (0,cleanup/* removeRun */.s)(live);
        // Its archive is another job's; the engine took it for this trial alone.
        await (0,cleanup.removeCandidate)(live.context.run, live.engine).catch(() => undefined);
    }
}
async function keepUntried(run, incident) {
    return Promise.all((0,consumer_trial/* untriedEvidence */.Nl)(run, incident).map(async (evidence) => {
        const folder = (0,set_up/* evidenceFolder */.e)(run, evidence.consumer.name);
        await (0,files/* makeFolder */.fc)(folder);
        return (0,one_trial/* keepEvidence */.N)(evidence, folder);
    }));
}
async function tryOnCandidate(candidate, live, { pin, latest, baseline: planned }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { consumers, context } = live;
        const [consumer] = consumers;
        const _ = trial_addDisposableResource(env_1, await live.others.follow((0,published/* publishedBeside */.T)(live, latest)), true);
        const baseline = trial_addDisposableResource(env_1, planned && new stages_baseline/* Baseline */.q5(live, Promise.resolve(planned)), true);
        const [built, ready] = await Promise.all([
            loadCandidate(candidate, live).catch((error) => ({ error })),
            (0,set_up/* setUpStage */._)(consumer, candidate.identity, live, context.signal, pin),
        ]);
        // Waited for here, so that what is used by it is not gone before.
        return await (0,consumer_trial/* tryConsumer */.Ai)(ready, built, baseline, live, context.signal);
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
/**
 * Gives the engine the candidate that another job has built. What it is called there may differ from what the
 * other engine called it; that it is the same image is seen by the archive, which leads from the one name to the other.
 *
 * @throws IncidentError when the tag names something else afterwards
 */
async function loadCandidate({ folder, identity, configuration, ids }, { engine, stages, context: { run } }) {
    const { reference } = identity;
    if (identity.given !== undefined) {
        const known = await Promise.all(ids.map(id => engine.image(id)));
        await (0,given/* markGiven */.Vq)(engine, reference, run, { wasThere: known.some(one => one !== undefined) });
    }
    await stages.time('candidate', 'load', () => (0,frozen/* loadArchive */.bt)((0,frozen/* archivePath */.oM)(folder), engine));
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
    return { ...report, summary: (0,summary/* summaryWithNotes */.Ir)(report.summary, (0,host_notes/* hostNotes */.k)(hosts.calls, [])) };
}
async function run(inputs, context) {
    switch (inputs.stage) {
        case 'all':
            return (0,stages_all/* allJob */.T)(inputs, context);
        case 'plan':
            return planJob(inputs, context);
        case 'build':
            return (0,build/* buildJob */.i5)(inputs, context);
        case 'trial':
            return trialJob(inputs, context);
        case 'judge':
            return (0,judge/* judgeJob */.JB)(inputs, context);
        case 'issue':
            return issueJob(inputs, context);
        case 'promote':
            return promoteJob(inputs, context);
    }
}


/***/ })

};
