export const id = 9384;
export const ids = [9384];
export const modules = {

/***/ 49384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bisectInTerminal: () => (/* binding */ bisectInTerminal)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/evidence.js
var evidence = __webpack_require__(26064);
// EXTERNAL MODULE: ./build/src/shared/text.js
var shared_text = __webpack_require__(60796);
;// CONCATENATED MODULE: ./build/src/bisect/answer.js


/** A point that cannot be built or set up says nothing; every other incident would be one at the next run as well. */
const OF_THE_POINT = [
    'build-failed',
    'setup-failed',
    'setup-timed-out',
    'command-not-found',
    'lfs-missing',
    'ref-not-found',
];
/** `file` or `file::test`. */
function parseWantedTest(text) {
    const at = text.indexOf('::');
    return at < 0 ? { file: text } : { file: text.slice(0, at), test: text.slice(at + 2) };
}
/**
 * What the trial of one point says of a test. A green without a container of the image says nothing of the image.
 *
 * @param ofImage whether the points are images
 */
function answerOf(evidence, wanted, ofImage) {
    const trial = evidence.find(({ arm }) => arm === 'candidate');
    const incident = trial?.incidents[0];
    if (incident !== undefined) {
        const kind = OF_THE_POINT.includes(incident.kind) ? '' : `${incident.kind}: `;
        return { answer: 'skipped', why: `${kind}${incident.detail}` };
    }
    const file = trial?.files.find(one => one.file === wanted.file);
    if (file === undefined)
        return { answer: 'skipped', why: `${wanted.file} did not run` };
    const found = wanted.test === undefined ? ofFile(file) : ofTest(file, wanted.test);
    const used = file.containers.some(({ image }) => image === 'candidate');
    if (ofImage && found.answer !== 'skipped' && !used)
        return { answer: 'skipped', why: `${wanted.file} started no container of the image` };
    return found;
}
function ofFile(file) {
    const { report, timedOut, exitCode, signal } = file;
    const failed = report.cases.filter(evidence/* isFailure */.N6);
    const cause = failed.find(one => one.cause !== undefined);
    if (cause !== undefined)
        return { answer: 'skipped', why: `${cause.cause}: ${cause.id}` };
    if (timedOut)
        return { answer: 'fails', why: 'it did not end in time' };
    if (failed.length > 0)
        return { answer: 'fails', why: failed.map(({ id }) => id).join(', ') };
    if (exitCode !== 0)
        return { answer: 'fails', why: `it ended with ${signal ?? `exit code ${exitCode}`}` };
    if (report.state !== 'ok')
        return { answer: 'fails', why: `its report is ${report.state}` };
    if (!report.cases.some(({ outcome }) => outcome === 'passed'))
        return { answer: 'skipped', why: 'none of its tests ran' };
    return { answer: 'passes', why: '' };
}
function ofTest(file, test) {
    const { report } = file;
    const cases = report.cases.filter(({ id }) => isWanted(id, test));
    const failed = cases.find(evidence/* isFailure */.N6);
    if (failed !== undefined)
        return failedCase(failed);
    if (cases.some(({ outcome }) => outcome === 'passed'))
        return { answer: 'passes', why: '' };
    if (cases.length > 0)
        return { answer: 'skipped', why: 'the test skips itself' };
    // A file that died has no report of a test that is in it.
    if (report.state === 'ok')
        return { answer: 'skipped', why: 'the test is not in the report' };
    return ofFile(file);
}
function failedCase({ id, cause, text }) {
    if (cause !== undefined)
        return { answer: 'skipped', why: `${cause}: ${id}` };
    return { answer: 'fails', why: text.trim().split('\n', 1)[0] ?? '' };
}
function isWanted(id, test) {
    return (0,shared_text/* matchesWildcard */._W)(test, id) || (0,shared_text/* matchesWildcard */._W)(`*::${test}`, id);
}

;// CONCATENATED MODULE: ./build/src/bisect/search.js
/** How sure it has to be of one point before it ends. */
const SURE = 0.97;
/** A red of a good point, and a green of a bad one, are as likely as this where the ends show nothing else. */
const RATES = { red: 0.05, green: 0.05 };
/** An end that answers otherwise than it should is asked so often at most. */
const END_RUNS = 3;
/** How many runs a search takes at most, both ends included. */
function mostRuns(last) {
    return 2 * END_RUNS + (last < 2 ? 0 : 2 * Math.ceil(Math.log2(last)) + 4);
}
/**
 * The next step of a search for the first of some points at which a test fails, where a test may be flaky. Every answer makes
 * each point more or less likely to be the first (Bayes), and the point is asked that halves what is left: so it comes back
 * by itself to a red that later greens contradict, and to the last red before it believes it.
 *
 * @param last the bad end, at least 1; the points are 0 … last
 */
function nextSearchStep(last, answers) {
    const [good, bad] = [endOf(0, 'passes', answers), endOf(last, 'fails', answers)];
    for (const { at, state } of [good, bad])
        if (state === 'ask')
            return { kind: 'ask', at };
    for (const [end, { state, fails, runs }] of [['good', good], ['bad', bad]])
        if (state === 'refused')
            return { kind: 'refused', end, fails, runs };
    const rates = {
        red: Math.max(RATES.red, good.fails / good.runs),
        green: Math.max(RATES.green, 1 - bad.fails / bad.runs),
    };
    const chances = chancesOf(last, answers, rates);
    const best = chances.indexOf(Math.max(...chances));
    const chance = chances[best];
    if (chance >= SURE)
        return { kind: 'found', at: best, chance };
    const at = mostTelling(chances, last, answers);
    if (at !== undefined && answers.length < mostRuns(last))
        return { kind: 'ask', at };
    return { ...likelyRange(chances, best), why: at === undefined ? 'skipped' : 'runs' };
}
/** One answer that is as it should be is enough; after another one, two of three must be. */
function endOf(at, should, answers) {
    const own = answers.filter(one => one.at === at);
    const told = own.filter(({ answer }) => answer !== 'skipped');
    const fails = told.filter(({ answer }) => answer === 'fails').length;
    const kept = should === 'fails' ? fails : told.length - fails;
    const facts = { at, fails, runs: told.length };
    // An end that cannot be tried tells nothing.
    if (own.length > told.length)
        return { ...facts, state: 'refused' };
    if (told.length === 0)
        return { ...facts, state: 'ask' };
    if (kept === told.length || kept >= 2)
        return { ...facts, state: 'kept' };
    return { ...facts, state: told.length < END_RUNS && kept + END_RUNS - told.length >= 2 ? 'ask' : 'refused' };
}
/** For each point the chance that it is the first to fail; 0 for the good end. */
function chancesOf(last, answers, rates) {
    const logs = Array.from({ length: last + 1 }, (_, first) => first === 0
        ? Number.NEGATIVE_INFINITY
        : answers.reduce((sum, one) => sum + logChance(one, first, rates), 0));
    const most = Math.max(...logs);
    const weights = logs.map(log => Math.exp(log - most));
    const sum = weights.reduce((one, other) => one + other, 0);
    return weights.map(weight => weight / sum);
}
function logChance({ at, answer }, first, { red, green }) {
    if (answer === 'skipped')
        return 0;
    const isBad = at >= first;
    if (answer === 'fails')
        return Math.log(isBad ? 1 - green : red);
    return Math.log(isBad ? green : 1 - red);
}
/** The point between the ends whose answer is the least foreseen; undefined where no answer would tell anything. */
function mostTelling(chances, last, answers) {
    const skipped = new Set(answers.filter(({ answer }) => answer === 'skipped').map(({ at }) => at));
    let best;
    let fails = 0;
    for (let at = 1; at < last; at++) {
        fails += chances[at];
        const far = Math.abs(fails - 0.5);
        // Where it is all but certain that a point fails, or passes, another run of it helps nobody.
        if (skipped.has(at) || far > 0.4999 || (best !== undefined && best.far <= far))
            continue;
        best = { at, far };
    }
    return best?.at;
}
/** The fewest neighbours of the likeliest point that together are as sure as one has to be. */
function likelyRange(chances, best) {
    let [from, to] = [best, best];
    let chance = chances[best];
    while (chance < SURE && (from > 1 || to < chances.length - 1)) {
        const [before, after] = [from > 1 ? chances[from - 1] : -1, chances[to + 1] ?? -1];
        if (before >= after)
            from--;
        else
            to++;
        chance += Math.max(before, after);
    }
    return { kind: 'range', from, to, chance };
}

;// CONCATENATED MODULE: ./build/src/bisect/bisect.js

/** Searches the first of the points at which a test fails. Says before it begins how many runs it takes at most. */
async function bisectPoints(points, { tryPoint, tell, now }) {
    const last = points.length - 1;
    const most = mostRuns(last);
    tell({ kind: 'begins', points: last, mostRuns: most });
    const answers = [];
    for (;;) {
        const step = nextSearchStep(last, answers);
        if (step.kind !== 'ask')
            return { step, runs: answers.length };
        const point = points[step.at];
        const run = answers.length + 1;
        tell({ kind: 'tries', run, mostRuns: most, point });
        const began = now();
        const answer = await tryPoint(point);
        const ms = now() - began;
        answers.push({ at: step.at, answer: answer.answer });
        tell({ kind: 'tried', run, point, answer, ms });
        if (run === 1)
            tell({ kind: 'estimates', ms: ms * (most - 1) });
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/src/process/environment.js
var environment = __webpack_require__(21178);
// EXTERNAL MODULE: ./build/src/process/execute.js + 1 modules
var execute = __webpack_require__(2367);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(80604);
;// CONCATENATED MODULE: ./build/src/bisect/package-points.js







const VERSION = /^\w[\w.+!-]*$/;
const NAME = /^(?:@[\w.-]+\/)?\w[\w.-]*$/;
/** @param text `NAME`, `pip:NAME` or `npm:NAME`; without a prefix the tool is the one that lists what is installed */
function parsePackage(text, { installed = [] }) {
    const [, prefix, name = text] = /^(pip|npm):(.*)$/.exec(text) ?? [];
    if (!NAME.test(name))
        throw new errors/* UsageError */.eb(`--of: expected image, consumer or the name of a package, got '${text}'`);
    const listed = installed.join(' ');
    const isNpm = prefix === undefined ? /npm/.test(listed) && !/pip/.test(listed) : prefix === 'npm';
    return { name, tool: isNpm ? 'npm' : 'pip' };
}
/**
 * The versions of a package between two of them, in the order of its index, as its own tool tells them.
 *
 * @throws UsageError when one of the two is not there, or they are in the other order
 */
async function packagePoints({ name, tool }, { good, bad }, cwd, env, signal) {
    const [program, ...args] = QUESTIONS[tool](name);
    const own = Object.keys(env).filter(key => key === 'HOME' || /^(pip|npm_config)_/i.test(key));
    const ended = await (0,execute/* captureOutput */.Q9)({ program, args, cwd, env: (0,environment/* allowedEnvironment */.m0)(env, own, {}) }, { signal, timeoutMs: 120_000 });
    // They become words of a shell.
    const versions = (ended.exitCode === 0 ? ANSWERS[tool](ended.stdout) : []).filter(one => VERSION.test(one));
    const words = (0,shared_text/* lastLines */.w$)(ended.stderr, 1).join('');
    if (versions.length === 0)
        throw new errors/* UsageError */.eb(`--of: ${tool} knows no versions of ${name}: it ${(0,execute/* howEnded */.f2)(ended)} ${words}`.trim());
    const [from, to] = [placeOf(good, '--good', versions), placeOf(bad, '--bad', versions)];
    if (from >= to)
        throw new errors/* UsageError */.eb(`--good ${good} does not come before --bad ${bad} in the index of ${tool}`);
    return {
        points: versions.slice(from, to + 1).map(id => ({ id, title: '' })),
        describe: async () => [],
    };
}
const QUESTIONS = {
    pip: name => ['python3', '-m', 'pip', '--disable-pip-version-check', 'index', 'versions', name],
    npm: name => ['npm', 'view', '--no-update-notifier', name, 'versions', '--json'],
};
/** The oldest first. */
const ANSWERS = {
    pip: text => (/^Available versions: (.+)$/m.exec(text)?.[1] ?? '').split(/,\s*/).filter(Boolean).reverse(),
    npm: text => {
        const versions = schemas/* union */.KCZ([schemas/* array */.YOg(schemas/* string */.YjP()), schemas/* string */.YjP()]).safeParse(parsed(text));
        return versions.success ? [versions.data].flat() : [];
    },
};
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function placeOf(version, option, versions) {
    const place = versions.indexOf(version);
    if (place >= 0)
        return place;
    throw new errors/* UsageError */.eb(`${option}: the index has no version ${version}; its newest are ${versions.slice(-5).join(', ')}`);
}
/**
 * What makes the set-up of a consumer take one version: a constraint that pip reads, or `npm install` as the last step.
 *
 * @param folder for the constraint
 * @throws UsageError where the consumer has a constraint of its own
 */
async function withVersion(consumer, { name, tool, variable }, version, folder) {
    if (variable !== undefined)
        return { env: { ...consumer.env, [variable.name]: variable.value.replaceAll('{version}', version) } };
    if (tool === 'npm') {
        const run = `npm install --no-save --no-audit --no-fund --no-update-notifier '${name}@${version}'`;
        return { setup: [...consumer.setup, { run, timeoutMs: 600_000 }] };
    }
    if ('PIP_CONSTRAINT' in consumer.env)
        throw new errors/* UsageError */.eb(`--of: ${consumer.name} sets PIP_CONSTRAINT itself: say by --version-env which variable of it holds the version, as in --version-env "FUNCTIONS_SDK==={version}"`);
    const file = (0,external_node_path_.join)(folder, 'constraints.txt');
    await (0,promises_.writeFile)(file, `${name}==${version}\n`);
    return { env: { ...consumer.env, PIP_CONSTRAINT: file } };
}
/** An answer counts only where the set-up has really taken that version. */
function withInstalled(answer, evidence, { name }, version) {
    if (answer.answer === 'skipped')
        return answer;
    const installed = evidence.flatMap(({ consumer }) => consumer.installed ?? []);
    const same = (other) => plainName(other) === plainName(name);
    const found = installed.filter(one => same(one.name)).map(one => one.version);
    if (found.includes(version))
        return answer;
    const what = found.length === 0 ? `no ${name}` : `${name} ${found.join(', ')}`;
    return { answer: 'skipped', why: `set-up has installed ${what}` };
}
/** https://packaging.python.org/specifications/name-normalization/ */
function plainName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}

// EXTERNAL MODULE: ./build/src/git/bare-history.js
var bare_history = __webpack_require__(95137);
// EXTERNAL MODULE: ./build/src/git/commits-between.js
var commits_between = __webpack_require__(36953);
// EXTERNAL MODULE: ./build/src/git/git.js
var git_git = __webpack_require__(50998);
// EXTERNAL MODULE: ./build/src/git/pin.js
var pin = __webpack_require__(48569);
;// CONCATENATED MODULE: ./build/src/bisect/points.js





const MOST_COMMITS = 20_000;
/**
 * The commits of the repository that builds the image, along the first parents: a merge is one point.
 *
 * @throws UsageError when one of the two is no commit, or the good one does not come before the bad one
 */
async function imagePoints(root, { good, bad }, git) {
    const [from, to] = [
        await commitNamed(root, good, '--good', git),
        await commitNamed(root, bad, '--bad', git),
    ];
    const ended = await (0,git_git/* runGit */.EO)(['merge-base', '--is-ancestor', from, to], root, git);
    if (from === to || ended.exitCode !== 0)
        throw notBefore(good, bad);
    const newest = await (0,bare_history/* listCommits */.V)([...ALONG_FIRST_PARENTS, `${from}..${to}`], root, git);
    const [first] = await (0,bare_history/* listCommits */.V)(['--max-count=1', from], root, git);
    return {
        points: pointsOf(first, from, newest),
        describe: ({ id }) => diffStat(id, root, git),
    };
}
/**
 * The commits of a consumer, along the first parents.
 *
 * @param folder is made, for its history
 * @throws UsageError as `imagePoints`
 * @throws IncidentError when a ref cannot be resolved, or the history not be fetched
 */
async function consumerPoints(repository, { good, bad }, folder, git) {
    const [from, to] = [await (0,pin/* resolvePin */.Qw)(repository, good, git), await (0,pin/* resolvePin */.Qw)(repository, bad, git)];
    const history = new bare_history/* BareHistory */.L(repository, folder, git);
    await history.create();
    for (const depth of commits_between/* HISTORY_DEPTHS */.i) {
        const why = await history.fetch(to.commit, depth);
        if (why !== undefined)
            throw new errors/* UsageError */.eb(`--bad: ${repository.name} ${bad} cannot be fetched: ${why}`);
        if (from.commit === to.commit || !(await history.isAncestor(from.commit, to.commit)))
            continue;
        const newest = await history.log(...ALONG_FIRST_PARENTS, `${from.commit}..${to.commit}`);
        const [first] = await history.log('--max-count=1', from.commit);
        // Its files are not there, and what changed is one click away.
        return { points: pointsOf(first, from.commit, newest), describe: async () => [] };
    }
    throw notBefore(good, bad);
}
const ALONG_FIRST_PARENTS = ['--first-parent', `--max-count=${MOST_COMMITS}`];
function pointsOf(first, from, newest) {
    const point = ({ sha, subject }) => ({ id: sha, title: subject });
    return [{ id: from, title: first?.subject ?? '' }, ...newest.reverse().map(point)];
}
async function commitNamed(root, ref, option, git) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
    const { exitCode, stdout } = await (0,git_git/* runGit */.EO)(args, root, git);
    if (exitCode === 0)
        return stdout.trim();
    throw new errors/* UsageError */.eb(`${option}: ${root} has no commit '${ref}'`);
}
function notBefore(good, bad) {
    return new errors/* UsageError */.eb(`--good ${good} does not come before --bad ${bad}: expected one of its ancestors`);
}
const STAT_LINES = 20;
async function diffStat(commit, root, git) {
    // Against the first parent, also of a merge.
    const args = ['diff', '--no-ext-diff', '--stat=100', `${commit}^1`, commit, '--'];
    const lines = (await (0,git_git/* runGit */.EO)(args, root, git)).stdout.split('\n').filter(line => line !== '');
    return lines.length <= STAT_LINES ? lines : [...lines.slice(0, STAT_LINES - 1), lines.at(-1)];
}

// EXTERNAL MODULE: ./build/src/stages/all.js + 1 modules
var stages_all = __webpack_require__(33536);
// EXTERNAL MODULE: ./build/src/stages/context.js + 3 modules
var stages_context = __webpack_require__(87336);
;// CONCATENATED MODULE: ./build/src/bisect/try-point.js
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
 * Runs the gate for one test file at one point, without a control and without a baseline.
 *
 * @throws IncidentError when it was cancelled
 */
async function tryPoint(run, { clone, consumer = {}, check }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const context = __addDisposableResource(env_1, await run.contextOf(), true);
        const root = clone?.folder ?? run.root;
        const config = pointConfig(run, consumer);
        const inputs = {
            root,
            sha: undefined,
            image: undefined,
            token: run.token,
            consumer: undefined,
            ref: undefined,
            platform: run.platform,
        };
        try {
            if (clone !== undefined)
                await checkOut(clone.folder, clone.commit, context);
            const { evidence } = await (0,stages_all/* gateRun */.d)(await (0,stages_context/* beginRun */.Te)(config, inputs, context));
            if (context.signal.aborted)
                throw new errors/* IncidentError */.x1('cancelled', 'cancelled');
            const answer = answerOf(evidence, run.wanted, clone !== undefined);
            return check?.(answer, evidence) ?? answer;
        }
        catch (error) {
            // An old commit that has no Dockerfile where the configuration says, for instance.
            if (error instanceof errors/* UsageError */.eb)
                return { answer: 'skipped', why: error.message };
            throw error;
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
function pointConfig({ root, config, consumer, wanted }, change) {
    const { control: _, ...rest } = { ...consumer, ...change };
    const { baseline: __, ...others } = config;
    const own = {
        ...rest,
        repository: elsewhere(consumer.repository, root),
        test: { ...consumer.test, files: [wanted.file], shards: 1 },
        expect: { ...consumer.expect, minPassed: 1 },
    };
    return { ...others, consumers: [own] };
}
// A path is relative to the repository, and a clone of that lies elsewhere.
function elsewhere(repository, root) {
    const { url } = (0,git_git/* parseRepository */.SU)(repository, root, '');
    return (0,external_node_path_.isAbsolute)(url) && !OWNER_AND_NAME.test(repository) ? url : repository;
}
const OWNER_AND_NAME = /^[\w-][\w.-]*\/[\w.-]+$/;
/** Makes a clone that borrows the objects of a repository, and leaves no trace in it. */
async function cloneBeside(root, folder, git) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const ended = await (0,git_git/* runGit */.EO)(['clone', '--quiet', '--shared', '--no-checkout', '--', root, folder], root, git);
    if (ended.exitCode !== 0)
        throw new errors/* UsageError */.eb(`${root} cannot be cloned: ${(0,git_git/* gitErrorText */.g5)(ended)}`);
}
async function checkOut(folder, commit, context) {
    const git = { env: context.env, signal: context.signal, listener: context.listener, hosts: context.hosts };
    for (const args of [
        ['checkout', '--quiet', '--force', '--detach', commit],
        ['clean', '--quiet', '-ffdx'],
    ]) {
        const ended = await (0,git_git/* runGit */.EO)(args, folder, git);
        if (ended.exitCode !== 0)
            throw new errors/* UsageError */.eb(`${commit} cannot be checked out: ${(0,git_git/* gitErrorText */.g5)(ended)}`);
    }
}

// EXTERNAL MODULE: ./build/src/config/config.js
var config_config = __webpack_require__(37096);
// EXTERNAL MODULE: ./build/src/config/load.js + 1 modules
var load = __webpack_require__(88430);
// EXTERNAL MODULE: ./build/src/engine/connect.js + 7 modules
var connect = __webpack_require__(33995);
// EXTERNAL MODULE: ./build/src/report/activity.js
var activity = __webpack_require__(61947);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/progress-display.js
var progress_display = __webpack_require__(32962);
;// CONCATENATED MODULE: ./build/src/report/bisect-lines.js



/** `bisect: 37 commits, at most 12 runs` */
function bisectBeginsLine(points, noun, mostRuns) {
    return `bisect: ${(0,shared_text/* formatCount */.B4)(points, noun)}, at most ${(0,shared_text/* formatCount */.B4)(mostRuns, 'run')}\n`;
}
/** After the first run. */
function bisectEstimateLine(ms) {
    const minutes = Math.max(1, Math.ceil(ms / 60_000));
    return `bisect: at most about ${(0,shared_text/* formatCount */.B4)(minutes, 'more minute')} by the first run\n`;
}
function bisectTriesLine(run, mostRuns, point) {
    return `bisect: run ${run} of at most ${mostRuns}: ${shownPoint(point)}\n`;
}
/** @param answer `passes`, `fails` or `skipped` */
function bisectTriedLine(answer, why, ms) {
    const reason = why === '' ? '' : `: ${ownLine(why, 300)}`;
    return `bisect:   ${answer} (${(0,shared_text/* formatDuration */.a3)(ms)})${reason}\n`;
}
function bisectConclusion({ sentence, details, reproduce }) {
    const lines = [
        ownLine(sentence, 1_000),
        ...details.map(line => ` ${ownLine(line, 300)}`),
        ...(reproduce === undefined ? [] : [`reproduce: ${ownLine(reproduce, Number.POSITIVE_INFINITY)}`]),
    ];
    return `${lines.join('\n')}\n`;
}
/** `1a2b3c4d5e6f 'Subject of the commit'`, or the version. */
function shownPoint({ id, title }) {
    const name = /^[0-9a-f]{40}$/.test(id) ? id.slice(0, 12) : id;
    return ownLine(title === '' ? name : `${name} '${title}'`, 300);
}
/** Foreign text on one line, which is no command of a runner's. */
function ownLine(text, limit) {
    return (0,progress_display/* withoutOldCommands */.KF)((0,report_escape/* plainLine */.h0)(text, limit));
}

// EXTERNAL MODULE: ./build/src/report/conclusion.js
var conclusion = __webpack_require__(40409);
// EXTERNAL MODULE: ./build/src/report/paced-output.js
var paced_output = __webpack_require__(89147);
// EXTERNAL MODULE: ./build/src/report/terminal.js + 1 modules
var terminal = __webpack_require__(71278);
// EXTERNAL MODULE: ./build/src/shared/files.js
var files = __webpack_require__(82140);
// EXTERNAL MODULE: ./build/src/shared/host-policy.js
var host_policy = __webpack_require__(66228);
// EXTERNAL MODULE: ./build/src/stages/launch.js
var launch = __webpack_require__(14498);
// EXTERNAL MODULE: ./build/src/cli/reaper.js + 1 modules
var reaper = __webpack_require__(88987);
;// CONCATENATED MODULE: ./build/src/cli/bisect.js
var bisect_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var bisect_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * `compat-gate bisect`: the first commit or version from which a test fails. Says what it does on standard error, and what it
 * came to on standard output.
 *
 * @returns whether it has found one
 * @throws UsageError when it cannot begin
 */
async function bisectInTerminal(args, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'compat-gate-bisect-'));
        const _ = bisect_addDisposableResource(env_1, (0,reaper.guardRun)((0,stages_context/* newRun */.uH)(), [folder]), true);
        signal.addEventListener('abort', () => {
            const text = (0,activity/* stoppingText */.g)(['the run under way'], process.stderr.isTTY);
            process.stderr.write((0,conclusion.stoppedLine)(text));
        });
        try {
            const bisection = await beginBisection(args, folder, signal);
            const points = await bisect_pointsOf(bisection);
            const found = await bisectPoints(points.points, {
                tryPoint: point => tryChange(bisection, point),
                tell: progress => {
                    if (!args.quiet)
                        process.stderr.write(progressLine(progress, nounOf(args)));
                },
                now: () => performance.now(),
            });
            process.stdout.write(await conclusionOf(found, points, bisection));
            return found.step.kind === 'found';
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
        const result_1 = bisect_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function beginBisection(args, folder, signal) {
    const { root, token } = args;
    const hosts = new host_policy/* HostPolicies */.n();
    const config = await (0,load.loadConfig)(root, args.config, (0,external_node_path_.join)((0,files/* packageFolder */.n4)(), 'presets'));
    if (args.of === 'image' && config.candidate.imageRef !== undefined)
        throw new errors/* UsageError */.eb('candidate.image-ref: a bisection of the image builds each commit: say in the configuration how, or search with --of');
    const consumer = onlyConsumer((0,stages_context/* selectConsumers */.Y)(config, { consumer: args.consumer, ref: undefined }));
    const chosen = args.ref === undefined ? consumer : { ...consumer, ref: args.ref };
    const wanted = parseWantedTest(args.test);
    refuseUnknownFile(wanted, consumer);
    const git = {
        env: process.env,
        signal,
        listener: () => undefined,
        hosts,
        ...(token !== undefined && { token }),
    };
    const contextOf = () => runContext(args, folder, signal);
    const point = { root, config, consumer: chosen, wanted, platform: args.platform, token, contextOf };
    if (args.of === 'image' || args.of === 'consumer')
        return { args, point, git, folder };
    if (consumer.installed === undefined)
        throw new errors/* UsageError */.eb(`--of: ${consumer.name} has no 'installed', so nobody can tell which version a run has taken: name the command that lists what set-up installed`);
    const { versionEnv: variable } = args;
    return {
        args,
        point,
        git,
        folder,
        package: { ...parsePackage(args.of, consumer), ...(variable && { variable }) },
    };
}
function onlyConsumer(consumers) {
    const [only, second] = consumers;
    if (only !== undefined && second === undefined)
        return only;
    throw new errors/* UsageError */.eb(`--consumer: expected one of ${consumers.map(({ name }) => name).join(', ')}`);
}
function refuseUnknownFile({ file }, { name, test }) {
    if (test.files.includes(file))
        return;
    throw new errors/* UsageError */.eb(`--test: expected one of the test files of ${name}: ${test.files.join(', ')}; got '${file}'`);
}
/** A run of its own for each point, and nothing of it left afterwards. */
async function runContext({ verbose }, place, signal) {
    const run = (0,stages_context/* newRun */.uH)();
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(place, 'run-'));
    const guard = (0,reaper.guardRun)(run, [folder]);
    const display = verbose ? (0,terminal/* terminalDisplay */.rV)({ ...(0,terminal/* terminalScreen */.rT)(), verbose }) : undefined;
    const pace = new paced_output/* PacedOutput */.p(process.stderr);
    const listener = pace.paced(display?.listener ?? (() => undefined));
    const hosts = new host_policy/* HostPolicies */.n(listener);
    return {
        env: process.env,
        signal,
        listener,
        room: () => pace.room(),
        connect: env => (0,connect.connectEngine)(env, hosts),
        hosts,
        folder,
        run,
        presetsDir: (0,external_node_path_.join)((0,files/* packageFolder */.n4)(), 'presets'),
        launch: { program: [] },
        keep: { work: false, candidate: false },
        // Others may be at work in it, and start containers of their own.
        ownsMachine: false,
        commandFiles: { restore: () => [] },
        adopt: () => undefined,
        [Symbol.asyncDispose]: async () => {
            display?.close();
            await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
            await guard[Symbol.asyncDispose]();
        },
    };
}
async function bisect_pointsOf({ args, point, git, folder, package: own }) {
    if (own !== undefined)
        return packagePoints(own, args, folder, process.env, git.signal);
    if (args.of === 'image') {
        await cloneBeside(point.root, (0,external_node_path_.join)(folder, 'clone'), git);
        return imagePoints(point.root, args, git);
    }
    const repository = (0,git_git/* parseRepository */.SU)(point.consumer.repository, point.root, (0,git_git/* githubServer */.Dl)(process.env));
    return consumerPoints(repository, args, (0,external_node_path_.join)(folder, 'history'), git);
}
async function tryChange({ args, point, folder, package: own }, { id }) {
    if (own !== undefined) {
        const consumer = await withVersion(point.consumer, own, id, folder);
        return tryPoint(point, {
            consumer,
            check: (answer, evidence) => withInstalled(answer, evidence, own, id),
        });
    }
    if (args.of === 'image')
        return tryPoint(point, { clone: { folder: (0,external_node_path_.join)(folder, 'clone'), commit: id } });
    return tryPoint(point, { consumer: { ref: id } });
}
function nounOf({ of }) {
    return of === 'image' || of === 'consumer' ? 'commit' : 'version';
}
function progressLine(progress, noun) {
    switch (progress.kind) {
        case 'begins':
            return bisectBeginsLine(progress.points, noun, progress.mostRuns);
        case 'tries':
            return bisectTriesLine(progress.run, progress.mostRuns, progress.point);
        case 'tried':
            return bisectTriedLine(progress.answer.answer, progress.answer.why, progress.ms);
        case 'estimates':
            return bisectEstimateLine(progress.ms);
    }
}
async function conclusionOf({ step, runs }, { points, describe }, bisection) {
    const { args } = bisection;
    const at = (place) => points[place];
    const percent = (chance) => `${Math.floor(chance * 1_000) / 10} %`;
    switch (step.kind) {
        case 'found': {
            const point = at(step.at);
            const sentence = `${args.test} fails from ${nounOf(args)} ${shownPoint(point)} on (${runs} runs, ${percent(step.chance)} sure).`;
            return bisectConclusion({
                sentence,
                details: await describe(point),
                reproduce: await command(at(step.at - 1), point, bisection),
            });
        }
        case 'range': {
            const why = step.why === 'runs' ? `the ${runs} runs are used up` : 'the others between them were skipped';
            const sentence = `${args.test} fails from one of ${step.to - step.from + 1} ${nounOf(args)}s on, ${shownPoint(at(step.from))} to ${shownPoint(at(step.to))}: ${why}.`;
            const some = points.slice(step.from, step.to + 1).slice(0, 20);
            return bisectConclusion({ sentence, details: some.map(shownPoint) });
        }
        case 'refused': {
            const point = shownPoint(at(step.end === 'good' ? 0 : points.length - 1));
            const seen = step.runs === 0 ? 'cannot be tried' : `failed in ${step.fails} of ${step.runs} runs`;
            const sentence = `Nothing to search: at the ${step.end} end, ${point}, ${args.test} ${seen}.`;
            return bisectConclusion({ sentence, details: [] });
        }
    }
}
/** What shows the break alone, in the repository that builds the image. */
async function command(before, { id }, { args, point, package: own }) {
    const { program } = await (0,launch.terminalLaunch)((0,files/* programFile */.pq)(), (0,files/* packageFolder */.n4)());
    const path = (0,external_node_path_.relative)(point.root, point.config.path);
    const { name } = point.consumer;
    const config = path === config_config/* CONFIG_PATHS */.iE[0] ? [] : ['--config', path];
    const run = [...program, 'run', '--consumer', name, ...config];
    const commands = args.of === 'image'
        ? [['git', 'checkout', id], run]
        : args.of === 'consumer'
            ? [[...run, '--ref', id]]
            : [
                [
                    ...program,
                    'bisect',
                    '--of',
                    `${own?.tool}:${own?.name}`,
                    '--good',
                    before.id,
                    '--bad',
                    id,
                    '--test',
                    args.test,
                ],
            ];
    return commands.map(words => words.map(shared_text/* quotedForShell */.Ec).join(' ')).join(' && ');
}


/***/ })

};
