export const id = 606;
export const ids = [606];
export const modules = {

/***/ 10606:
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
// EXTERNAL MODULE: ./build/src/config/load.js + 1 modules
var load = __webpack_require__(88430);
// EXTERNAL MODULE: ./build/src/git/remote-head.js
var remote_head = __webpack_require__(85189);
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
    const { setup, setupCache, installed, env, test, count, control } = from.tests;
    const { command, files, reportPath } = test;
    return {
        ...{ name, ...place },
        ...(setup.length > 0 && { setup: setup.map(run => ({ run })) }),
        ...(setupCache && { 'setup-cache': cacheKeys(setupCache) }),
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
function cacheKeys({ paths, key, tools }) {
    return { paths, ...(key.length > 0 && { key }), tools };
}
const CONSUMER = ['consumers', 0];
function consumerComments(document, { use, count, chosenBy, needs }) {
    for (const key of ['paths', 'key', 'tools'])
        inOneLine(document, [...CONSUMER, 'setup-cache', key]);
    for (const path of [['installed'], ['test', 'command'], ['control', 'files'], ['control', 'args']])
        inOneLine(document, [...CONSUMER, ...path]);
    comment(document, [...CONSUMER, 'setup'], ` The machine needs ${needs}.`, 'before');
    comment(document, [...CONSUMER, 'setup-cache'], ' What it has made is put back in later runs; `run --fresh-set-up` makes it anew.', 'before');
    if (use.variable !== undefined)
        for (const key of ['image-env', 'image-tag-env'])
            comment(document, [...CONSUMER, key], ` read in ${use.variable.file}`);
    const chosen = {
        option: 'as they were asked for',
        image: "those that lead to the image's name",
        name: "those with a word of the image's name: are these all that use it?",
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

// EXTERNAL MODULE: ./build/src/image/image-name.js
var image_name = __webpack_require__(35904);
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

;// CONCATENATED MODULE: ./build/src/init/pinned-action.js
/** @returns undefined for anything but `owner/name@<full SHA>` */
function parsePinnedAction(text) {
    const [, repository, commit] = /^([\w.-]+\/[\w.-]+)@([0-9a-f]{40})$/.exec(text) ?? [];
    return repository === undefined || commit === undefined ? undefined : { repository, commit };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/git/git.js
var git_git = __webpack_require__(50998);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(80604);
// EXTERNAL MODULE: ./build/src/shared/files.js
var files = __webpack_require__(82140);
;// CONCATENATED MODULE: ./build/src/init/source-tree.js





/** No source is longer, and what is read of a repository is kept. */
const MOST_BYTES = 512 * 1024;
const MOST_FILES = 50_000;
/**
 * @param folder the root of a working tree
 * @param untracked whether files count that git neither tracks nor ignores
 * @throws UsageError for a folder that is no git repository, or not the root of one, and for too large a one
 */
async function readSourceTree(folder, context, { untracked }) {
    if (!(0,external_node_fs_.existsSync)(folder))
        throw new errors/* UsageError */.eb(`there is no folder ${folder}`);
    const more = untracked ? ['--others', '--exclude-standard'] : [];
    const listed = await (0,git_git/* runGit */.EO)(['ls-files', '-z', '--cached', ...more], folder, context);
    if (listed.exitCode !== 0)
        throw new errors/* UsageError */.eb(`${folder} is no git repository: ${(0,git_git/* gitErrorText */.g5)(listed)}; \`git init\` makes one`);
    const prefix = await (0,git_git/* runGit */.EO)(['rev-parse', '--show-prefix'], folder, context);
    if (prefix.stdout.trim() !== '')
        throw new errors/* UsageError */.eb(`${folder} is not the root of its repository`);
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

// EXTERNAL MODULE: ./build/src/shared/host-policy.js
var host_policy = __webpack_require__(66228);
// EXTERNAL MODULE: ./build/src/stages/context.js + 3 modules
var context = __webpack_require__(87336);
// EXTERNAL MODULE: ./build/src/stages/launch.js
var launch = __webpack_require__(14498);
;// CONCATENATED MODULE: ./build/src/cli/caller-workflow.js

/**
 * The gate as a required check, in at most 30 lines. workflows-templates/short/sam-cli-compat.yml is made of it.
 * The job's name is half of the check's, `gate / compat-gate`, which rulesets know: it never changes.
 */
function callerWorkflow(caller) {
    const { name, head, repository, commit, release, nightly, inputs } = caller;
    const pullRequest = "github.event_name == 'pull_request'";
    const given = Object.keys(inputs).length === 0 ? '' : indented((0,dist/* stringify */.As)({ with: inputs }, STYLE), 4);
    return `${head.map(caller_workflow_comment).join('')}name: ${name}
on:
  pull_request:
  merge_group:
  workflow_dispatch:
  schedule:
    - cron: '${nightly} * * *'
permissions: {}
cache-mode: write # for set-ups that are kept; its jobs take less
concurrency:
  group: ${name}-\${{ ${pullRequest} && github.ref || github.run_id }}
  cancel-in-progress: \${{ ${pullRequest} }}
jobs:
  gate:
    name: gate
    permissions:
      contents: read # the commit
      pull-requests: read # the files of a pull request
      actions: read # the report of the last green
    uses: ${repository}/.github/workflows/gate.yml@${commit} # ${release}
${given}`;
}
/** What aws-sam-cli's tests want of a machine, as its preset says. */
const AWS_SAM_CLI_MACHINE = { 'trial-python': '3.13\n3.11\n', 'trial-emulates': 'amd64' };
const STYLE = { lineWidth: 0, singleQuote: true };
const caller_workflow_comment = (line) => ['#', ` ${line}\n`].join('');
function indented(text, columns) {
    return text.replace(/^(?=.)/gm, ' '.repeat(columns));
}

// EXTERNAL MODULE: ./build/src/cli/check.js + 2 modules
var check = __webpack_require__(92290);
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
/** Not as the beginning, or the end, of a longer name; after `:-` it is what a shell takes for a variable. */
function namesImage(text, image) {
    for (let at = text.indexOf(image); at >= 0; at = text.indexOf(image, at + 1))
        if (!/(?:[\w./]|(?<!:)-)$/.test(text.slice(Math.max(0, at - 2), at)) &&
            !/[\w/-]/.test(text[at + image.length] ?? ' '))
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
const REPOSITORY = /(?<![\w./@]|(?<!:)-)(?:[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?|localhost:\d+)(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)+(?![\w/])/g;

// EXTERNAL MODULE: ./build/src/shared/text.js
var shared_text = __webpack_require__(60796);
// EXTERNAL MODULE: ./build/src/report/conclusion.js
var conclusion = __webpack_require__(40409);
// EXTERNAL MODULE: ./build/src/cli/say-check.js
var say_check = __webpack_require__(75222);
;// CONCATENATED MODULE: ./build/src/cli/init-context.js


/** Something that was found out, or done. */
function sayFound(text) {
    (0,say_check/* sayCheck */.K)(true, text);
}
/** Something that a person should look at. */
function sayNote(text) {
    process.stdout.write((0,conclusion/* checkNote */.dZ)(text, process.stdout.columns));
}

;// CONCATENATED MODULE: ./build/src/cli/init-candidate.js







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
    sayFound(`build: ${dockerfile}${context === '.' ? '' : `, with the context ${context}`}`);
    if (missing.length > 0 && args.prepare === undefined)
        sayNote(`the Dockerfile copies ${(0,shared_text/* formatNames */.EI)(missing, 3)}, which git does not have: --prepare says what makes it`);
    const isServer = /^\s*EXPOSE\s/im.test(await tree.read(dockerfile));
    return { dockerfile, context, missing, isServer, prepare: args.prepare === undefined ? [] : [args.prepare] };
}
/** Where what the Dockerfile copies is there: beside it, or in the root. */
async function contextOf(tree, dockerfile) {
    const beside = external_node_path_.posix.dirname(dockerfile);
    const missing = await Promise.all([beside, '.'].map(folder => missingSources(tree, dockerfile, folder)));
    return (missing[0]?.length ?? 0) <= (missing[1]?.length ?? 0) ? beside : '.';
}
/**
 * The name that consumers look for.
 *
 * @throws UsageError for one that is not valid
 */
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
    const others = [...new Set(more.map(({ name }) => name))].filter(name => name !== first?.name);
    const hint = first === undefined
        ? ''
        : ` From ${first.from}${others.length === 0 ? '' : `; also ${(0,shared_text/* formatNames */.EI)(others, 3)}`}.`;
    const message = `Which image do consumers look for, without a tag?${hint}`;
    const image = await questions.text({ option: 'image', message, initial: first?.name, problem });
    sayFound(`image: ${image}${image === first?.name ? `, from ${first.from}` : ''}`);
    return image;
}

// EXTERNAL MODULE: ./build/src/config/presets.js
var presets = __webpack_require__(93560);
// EXTERNAL MODULE: ./build/src/config/values.js
var values = __webpack_require__(25620);
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
const CACHE = {
    paths: [TOOLS, '~/go'],
    key: ['go.mod', 'go.sum'],
    // Another toolchain that `go.mod` asks for would be fetched into ~/go, where the kept one is put back.
    tools: ['GOTOOLCHAIN=local go version'],
};
/** A run of a Go test is a run of its package. */
const GO = {
    name: 'go',
    isUsedIn: async (tree) => tree.has('go.mod'),
    isTestFile: file => file.endsWith('_test.go'),
    countTests: text => goTests(text).length,
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
            // `go mod download` writes sums of a workspace into a file of their own.
            setupCache: tree.has('go.work') ? undefined : CACHE,
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
    countTests: javaTests,
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
    countTests: javaTests,
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

;// CONCATENATED MODULE: ./build/src/init/kinds/javascript-set-up.js
/** How the project's package manager installs what its lock file says. */
async function packagesOf(tree) {
    const text = await tree.read('package.json');
    const cache = (await isPlain(tree, text)) ? cacheOf : () => undefined;
    if (tree.has('pnpm-lock.yaml'))
        return {
            setup: ['corepack pnpm install --frozen-lockfile'],
            setupCache: cache('pnpm-lock.yaml', ['~/.local/share/pnpm', '~/.local/state/pnpm']),
            needs: 'Node.js with corepack',
        };
    if (tree.has('yarn.lock'))
        return {
            setup: ['corepack yarn install --immutable'],
            setupCache: isNewYarn(tree, text) ? undefined : cache('yarn.lock'),
            needs: 'Node.js with corepack',
        };
    const installed = ['npm', 'ls', '--all', '--json'];
    const needs = 'Node.js with npm';
    if (tree.has('package-lock.json'))
        return {
            setup: ['npm ci --no-audit --no-fund'],
            setupCache: cache('package-lock.json'),
            installed,
            needs,
        };
    if (!/"(?:dependencies|devDependencies)"/.test(text))
        return { setup: [], needs };
    return {
        setup: ['npm install --no-audit --no-fund --no-package-lock'],
        setupCache: cache('package.json'),
        needs,
    };
}
function cacheOf(key, more = []) {
    return { paths: ['node_modules', ...more], key: [key], tools: ['node --version'] };
}
/** From version 2 on, packages lie in several places, as its settings say. */
function isNewYarn(tree, text) {
    return tree.has('.yarnrc.yml') || /"packageManager"\s*:\s*"yarn@[2-9]/.test(text);
}
/** What npm runs of a project when it installs its packages: https://docs.npmjs.com/cli/using-npm/scripts */
const INSTALL_SCRIPT = /^(?:(?:pre|post)?install|prepublish|(?:pre|post)?prepare)$/;
/** Packages of the repository, with packages of their own. */
const OF_REPOSITORY = /^(?:file|link|portal|workspace):/;
/** They fetch a browser into ~/.cache. */
const WITH_BROWSER = /^(?:puppeteer|cypress|playwright|@playwright\/.+)$/;
/** Whether the packages are all that an installation leaves. */
async function isPlain(tree, text) {
    if (tree.has('binding.gyp') || /^packages:/m.test(await tree.read('pnpm-workspace.yaml')))
        return false;
    const manifest = objectOf(parsed(text));
    if (manifest === undefined || 'workspaces' in manifest)
        return false;
    const wanted = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap(kind => Object.entries(objectOf(manifest[kind]) ?? {}));
    return (!Object.keys(objectOf(manifest['scripts']) ?? {}).some(name => INSTALL_SCRIPT.test(name)) &&
        !wanted.some(([name, from]) => WITH_BROWSER.test(name) || OF_REPOSITORY.test(String(from))));
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function objectOf(value) {
    return typeof value === 'object' && value !== null ? value : undefined;
}

;// CONCATENATED MODULE: ./build/src/init/kinds/javascript.js


const TEST_FILE = /(?:\.(?:test|spec)\.[cm]?[jt]sx?|(^|\/)(?:tests?|__tests__)\/(?:.*\/)?[^/]+\.[cm]?[jt]sx?)$/;
/** Node's own runner takes these, too. */
const NODE_TEST_FILE = /(?:[.-_](?:test|spec)\.[cm]?[jt]s|(^|\/)test-[^/]+\.[cm]?[jt]s|(^|\/)tests?\/(?:.*\/)?[^/]+\.[cm]?[jt]s)$/;
const FROM_NODE = /["']node:test["']/;
/** A pinned version, for those that have no JUnit reporter of their own. */
const JEST_JUNIT = 'jest-junit@17.0.0';
const javascript_TOOLS = '.compat-gate-tools';
const VITEST = {
    name: 'vitest',
    isUsedIn: tree => dependsOn(tree, 'vitest'),
    isTestFile: file => TEST_FILE.test(file),
    countTests: text => scriptTests(text).length,
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
    countTests: text => scriptTests(text).length,
    propose: async (tree, tests) => {
        const { files, count, smallest } = await countedTests(tree, tests);
        const own = await dependsOn(tree, 'jest-junit');
        const { setup, setupCache, ...rest } = await packagesOf(tree);
        const reporter = own ? 'jest-junit' : `{workdir}/${javascript_TOOLS}/node_modules/jest-junit`;
        const more = [`npm install --no-audit --no-fund --no-package-lock --prefix ${javascript_TOOLS} ${JEST_JUNIT}`];
        return {
            ...rest,
            setup: own ? setup : [...setup, ...more],
            setupCache: setupCache && { ...setupCache, paths: [...setupCache.paths, ...(own ? [] : [javascript_TOOLS])] },
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
            if (FROM_NODE.test(await tree.read(file)))
                return true;
        return /\bnode\b[^"]* --test\b/.test(await tree.read('package.json'));
    },
    isTestFile: file => NODE_TEST_FILE.test(file),
    countTests: text => (FROM_NODE.test(text) ? scriptTests(text).length : 0),
    propose: async (tree, tests) => {
        const { files, count, smallest } = await countedTests(tree, tests);
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
async function countedTests(tree, tests) {
    const names = new Map();
    for (const file of tests) {
        names.set(file, scriptTests(await tree.read(file)));
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

;// CONCATENATED MODULE: ./build/src/init/kinds/python-set-up.js

const PROJECT_FILES = ['pyproject.toml', 'setup.cfg', 'setup.py', 'pytest.ini', 'tox.ini'];
const REQUIREMENTS = /^(?:requirements(?:[-_.](?:dev|tests?|testing|ci))?|(?:dev|tests?)[-_]requirements|requirements\/(?:base|dev|tests?|testing|ci))\.txt$/;
/** What makes the environment of the tests. */
async function pythonEnvironment(tree) {
    const project = await tree.read('pyproject.toml');
    if (tree.has('uv.lock'))
        return {
            setup: ['uv sync --frozen --all-extras --all-groups'],
            setupCache: python_set_up_cacheOf(await leftByUv(tree, project), ['uv.lock'], ['uv --version']),
            run: ['uv', 'run', '--no-sync', 'pytest'],
            installed: ['uv', 'pip', 'freeze'],
            needs: 'uv',
        };
    // Poetry puts its environment beside the project only when it is told to, and a copy of the checkout needs it there.
    if (tree.has('poetry.lock'))
        return {
            setup: ['POETRY_VIRTUALENVS_IN_PROJECT=true poetry install --all-extras'],
            setupCache: python_set_up_cacheOf(leftByPoetry(project), ['poetry.lock'], ['poetry --version']),
            run: ['.venv/bin/python', '-m', 'pytest'],
            installed: ['.venv/bin/python', '-m', 'pip', 'freeze'],
            needs: 'Poetry',
        };
    const { wanted, files, own } = await pipArguments(tree, project);
    const { key, left } = await pipInputs(tree, project, files, own !== undefined);
    return {
        setup: [`python3 -m venv .venv\n.venv/bin/pip install --disable-pip-version-check ${wanted}\n`],
        setupCache: python_set_up_cacheOf(left, key, []),
        run: ['.venv/bin/python', '-m', 'pytest'],
        installed: ['.venv/bin/pip', 'freeze', '--disable-pip-version-check'],
        needs: 'python3',
    };
}
/** @param left what lies beside the virtualenv, undefined where nobody can say */
function python_set_up_cacheOf(left, key, tools) {
    return left && { paths: ['.venv', ...left], key, tools: [...tools, 'python3 --version'] };
}
async function pipArguments(tree, project) {
    const requirements = tree.files.filter(file => REQUIREMENTS.test(file));
    const texts = await Promise.all([...PROJECT_FILES, ...requirements].map(file => tree.read(file)));
    const namesPytest = texts.some(text => /(^|[\s"'[,])pytest\b(?!\.|-)/m.test(text.replace(/^\[.*$/gm, '')));
    const own = ownPackage(tree, project);
    // An extra of the project holds what its tests need.
    const files = own?.includes('[') ? [] : requirements;
    const wanted = [
        ...files.map(file => `-r ${file}`),
        ...(own === undefined ? [] : [own]),
        ...(namesPytest ? [] : ['pytest']),
    ];
    return { wanted: wanted.join(' '), files, own };
}
/** The project itself, with the extra that its tests need. */
function ownPackage(tree, project) {
    if (!tree.has('setup.py') && !/^\[(?:project|build-system)\]/m.test(project))
        return undefined;
    const extras = ['test', 'tests', 'dev', 'testing'].filter(name => new RegExp(`^${name}\\s*=\\s*\\[`, 'm').test(project));
    const [extra] = extras;
    return extra === undefined ? '-e .' : `-e '.[${extra}]'`;
}
/** Lines of requirements: another file of them, the project itself, and something else of the repository. */
const INCLUDES = /^(?:-r|-c|--requirement|--constraint)[\s=]*([\w./-]+)/;
const IS_OWN = /^(?:-e|--editable)[\s=]+["']?\.(?:\[[\w,-]*\])?["']?$/;
const IS_OF_REPOSITORY = /^(?:[./]|file:|(?:-e|--editable)[\s=]+(?!\w+\+))/;
/** The files that pip reads, and what it leaves beside the virtualenv. */
async function pipInputs(tree, project, requirements, takesOwn) {
    const files = new Set(requirements);
    const lines = [];
    // It grows while it is read.
    for (const file of files)
        for (const line of (tree.has(file) ? await tree.read(file) : '').split('\n').map(one => one.trim())) {
            const [, more] = INCLUDES.exec(line) ?? [];
            if (more === undefined)
                lines.push(line);
            else
                files.add(external_node_path_.posix.join(external_node_path_.posix.dirname(file), more));
        }
    const isOwn = takesOwn || lines.some(line => IS_OWN.test(line));
    const isElsewhere = lines.some(line => IS_OF_REPOSITORY.test(line) && !IS_OWN.test(line));
    const left = isOwn ? await leftByProject(tree, project) : [];
    return {
        key: [...files, ...(isOwn ? ['pyproject.toml', 'setup.cfg', 'setup.py'] : [])].sort(),
        left: isElsewhere ? undefined : left,
    };
}
async function leftByUv(tree, project) {
    if (/^\[tool\.uv\.workspace\]|\b(?:path|workspace)\s*=/m.test(project))
        return undefined;
    const isInstalled = /^\[build-system\]|^package\s*=\s*true/m.test(project);
    const own = isInstalled ? await leftByProject(tree, project) : [];
    return own && ['~/.local/share/uv/python', ...own];
}
function leftByPoetry(project) {
    const backend = backendOf(project);
    if (backend !== undefined && !backend.startsWith('poetry.'))
        return undefined;
    return isPlainPoetry(project) ? [] : undefined;
}
function isPlainPoetry(project) {
    return !/^\[tool\.poetry\.build\]|^build\s*=|\bpath\s*=/m.test(project);
}
/** What `pip install -e .` writes into the checkout; undefined where the source does not tell. */
async function leftByProject(tree, project) {
    switch (backendOf(project)) {
        case 'hatchling.build':
            return /^\[+tool\.hatch\.(?:.+\.)?hooks\b/m.test(project) ? undefined : [];
        case 'poetry.core.masonry.api':
            return isPlainPoetry(project) ? [] : undefined;
        case 'flit_core.buildapi':
        case 'uv_build':
            return [];
        case undefined:
        case 'setuptools.build_meta':
            return leftBySetuptools(tree, project);
        default:
            return undefined;
    }
}
function backendOf(project) {
    return /^build-backend\s*=\s*["'](.+?)["']/m.exec(project)?.[1];
}
/** It compiles extensions, and writes files of versions, beside their sources. */
const WRITES_MORE = /\bext[-_]modules\b|\brust[-_]extensions\b|\bcffi_modules\b|\bcythonize\b|\bcmdclass\b|\bwrite_to\b|\bversion_file\b/;
async function leftBySetuptools(tree, project) {
    const [config, script] = await Promise.all([tree.read('setup.cfg'), tree.read('setup.py')]);
    const all = [project, config, script].join('\n');
    const namesFolder = /\bpackage[-_]dir\b|\bwhere\b/.test(all);
    if (WRITES_MORE.test(all) || (namesFolder && !/\bsrc\b/.test(all)))
        return undefined;
    const [, name] = /^\[project\][^[]*?^name\s*=\s*["']([\w.-]+)["']/ms.exec(project) ??
        /^\[metadata\][^[]*?^name\s*=\s*([\w.-]+)\s*$/ms.exec(config) ??
        /\bname\s*=\s*["']([\w.-]+)["']/.exec(script) ??
        [];
    if (name === undefined)
        return undefined;
    // https://setuptools.pypa.io/en/latest/userguide/package_discovery.html: `src` holds packages unless it is one.
    const isSrc = tree.files.some(file => /^src\/.*\.py$/.test(file)) && !tree.has('src/__init__.py');
    return [`${isSrc ? 'src/' : ''}${name.replace(/[^A-Za-z0-9.]+/g, '_')}.egg-info`];
}

;// CONCATENATED MODULE: ./build/src/init/kinds/pytest.js


const pytest_TEST_FILE = /(^|\/)(?:test_[^/]*|[^/]*_test)\.py$/;
const PYTEST = {
    name: 'pytest',
    isUsedIn: async (tree) => tree.files.some(file => pytest_TEST_FILE.test(file) || /(^|\/)conftest\.py$/.test(file)),
    isTestFile: file => pytest_TEST_FILE.test(file),
    countTests: text => pythonTests(text).length,
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
    const { run, ...environment } = await pythonEnvironment(tree);
    const names = new Map();
    for (const file of tests)
        names.set(file, pythonTests(await tree.read(file)));
    const counts = new Map([...names].map(([file, found]) => [file, found.length]));
    const control = smallestFile(counts);
    const first = names.get(control)?.[0];
    return {
        ...environment,
        test: { command: [...run, ...OPTIONS, '{file}'], files: tests },
        count: sumOf(counts),
        control: { files: [control], args: first === undefined ? [] : ['-k', first] },
    };
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
 * The test files from which imports lead to one of these files, and in how many steps; 0 for one of them itself. What an
 * import means is told by the names in it alone.
 *
 * @param seeds where the image's name stands
 */
async function testsThatReach(tree, seeds, tests) {
    const sources = tree.files.filter(file => SOURCE.test(file));
    const reached = new Map(seeds.map(file => [file, 0]));
    let last = seeds.filter(file => SOURCE.test(file));
    for (let step = 1; step <= MOST_STEPS && last.length > 0; step += 1) {
        const imports = last.map(importOf);
        const next = [];
        for (const file of sources.filter(one => !reached.has(one))) {
            const text = await tree.read(file);
            if (imports.some(leads => leads(file, text)))
                next.push(file);
        }
        for (const file of next)
            reached.set(file, step);
        // A test that imports another test is not about what that one is about.
        last = next.filter(file => !tests.has(file));
    }
    return new Map([...reached].filter(([file]) => tests.has(file)));
}
/** Whether a file imports the target. */
function importOf(target) {
    const folder = external_node_path_.posix.dirname(target);
    const stem = external_node_path_.posix.basename(target).replace(/\.\w+$/, '');
    const [parent, name] = [escaped(external_node_path_.posix.basename(folder)), escaped(stem)];
    const isFolder = stem === 'index' || stem === '__init__';
    switch (external_node_path_.posix.extname(target)) {
        // Tests of a Go package see all of it.
        case '.go':
            return (file, text) => file.endsWith('.go') &&
                (external_node_path_.posix.dirname(file) === folder || (folder !== '.' && text.includes(`/${folder}"`)));
        // Classes of one package need no import.
        case '.java':
        case '.kt':
        case '.groovy': {
            const named = new RegExp(`\\b${name}\\b`);
            return (file, text) => /\.(?:java|kt|groovy)$/.test(file) && named.test(text);
        }
        case '.py': {
            // Its fixtures are those of every test below it.
            if (stem === 'conftest')
                return file => file.endsWith('.py') && (folder === '.' || file.startsWith(`${folder}/`));
            const module = isFolder ? `(?:[\\w.]*\\.)?${parent}` : `(?:[\\w.]*\\b${parent})?\\.*${name}`;
            const named = new RegExp(`^\\s*(?:from\\s+${module}\\s+import|import\\s+${module}\\b|from\\s+(?:\\.+|[\\w.]*\\b${parent})\\s+import\\s.*\\b${name}\\b)`, 'm');
            return (file, text) => file.endsWith('.py') && named.test(text);
        }
        default: {
            const module = isFolder ? `(?:\\/${parent}|\\.)(?:\\/index)?` : `\\/${name}`;
            const named = new RegExp(`\\b(?:import|from|require)\\b[^'"\\n]*['"][^'"\\n]*${module}(?:\\.[cm]?[jt]sx?)?['"]`);
            return (file, text) => /\.[cm]?[jt]sx?$/.test(file) && named.test(text);
        }
    }
}
function escaped(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
const COMMON = [
    'aws',
    'gcp',
    'image',
    'docker',
    'server',
    'service',
    'container',
    'test',
    'tests',
    'local',
    'api',
    'app',
];
/** Those whose path has a word of the image's own name. */
function testsNamedLike(tests, image) {
    const words = wordsOf(external_node_path_.posix.basename(image)).filter(word => word.length > 3 && !COMMON.includes(word));
    return tests.filter(file => wordsOf(file).some(word => words.includes(word)));
}
function wordsOf(text) {
    return text
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .split(/[^a-z]+/);
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
    const chosen = await Promise.all(used.map(async (kind) => ({ kind, ...(await chooseTests(tree, kind, { use, image }, only)) })));
    const best = ORDER.flatMap(by => chosen.filter(one => one.by === by && one.tests.length > 0))[0];
    if (best === undefined) {
        const asked = only === undefined ? '' : ` in ${(0,shared_text/* formatNames */.EI)(only, 5)}`;
        throw new errors/* UsageError */.eb(`--consumer: it uses ${used.map(({ name }) => name).join(' and ')}, and has no test file${asked}`);
    }
    const { setupCache, ...proposed } = await best.kind.propose(tree, best.tests);
    const kept = setupCache && keptOfSetUp(tree, setupCache);
    return { ...proposed, ...(kept && { setupCache: kept }), kind: best.kind.name, use, chosenBy: best.by };
}
/** What git tracks comes with the checkout, and a set-up that changes it is not known from the source. */
function keptOfSetUp(tree, cache) {
    const isTracked = tree.files.some(file => cache.paths.some(path => isIn(file, path)));
    return isTracked ? undefined : { ...cache, key: cache.key.filter(file => tree.has(file)) };
}
const ORDER = ['option', 'image', 'name', 'folder', 'all'];
async function chooseTests(tree, kind, { use, image }, only) {
    const all = [];
    for (const file of tree.files.filter(one => kind.isTestFile(one)))
        if (kind.countTests(await tree.read(file)) > 0)
            all.push(file);
    if (only !== undefined)
        return { by: 'option', tests: all.filter(file => only.some(one => isIn(file, one))) };
    // A unit test may name the image, or read its settings, and starts no container.
    const able = all.filter(file => !UNIT.test(file));
    const steps = await testsThatReach(tree, use.files, new Set(all));
    const within = (most) => able.filter(file => (steps.get(file) ?? Number.POSITIVE_INFINITY) <= most);
    const ways = [
        ['image', within(1)],
        // Tests of a program start it, and import nothing of it.
        ['name', testsNamedLike(able, image)],
        ['image', within(Number.MAX_SAFE_INTEGER)],
        ['folder', able.filter(file => INTEGRATION.test(file))],
        ['all', able.length > 0 ? able : all],
    ];
    const [by, tests] = ways.find(([, found]) => found.length > 0) ?? ['all', []];
    return { by, tests };
}
const UNIT = /(^|\/)units?(?:[-_]?tests?)?\//i;
const INTEGRATION = /(^|\/)(?:integration|e2e|functional|acceptance)(?:[-_]?tests?)?\//i;
function isIn(file, wanted) {
    const path = external_node_path_.posix.normalize(wanted).replace(/\/$/, '');
    return path === '.' || file === path || file.startsWith(`${path}/`);
}

// EXTERNAL MODULE: ./build/src/git/checkout.js
var git_checkout = __webpack_require__(27176);
// EXTERNAL MODULE: ./build/src/git/pin.js
var pin = __webpack_require__(48569);
;// CONCATENATED MODULE: ./build/src/cli/find-consumer.js









/**
 * @param text a folder of this machine, `owner/name`, or a git URL
 * @throws UsageError for a folder that is no repository, and a text that names none
 * @throws IncidentError for a repository that cannot be reached
 */
async function findConsumer(text, options) {
    const folder = (0,external_node_path_.resolve)(text);
    if (isFolder(folder))
        return localConsumer(folder, options);
    const problem = consumerProblem(text);
    if (problem !== undefined)
        throw new errors/* UsageError */.eb(`--consumer: ${problem}`);
    return remoteConsumer(text, options);
}
/** Why a text names no consumer; undefined when it may. */
function consumerProblem(text) {
    const folder = (0,external_node_path_.resolve)(text);
    if (isFolder(folder))
        return undefined;
    const wrong = values/* repositoryName */.aR.safeParse(text).error?.issues[0]?.message;
    if (wrong !== undefined)
        return wrong;
    const isElsewhere = /^[\w.-]+\/[\w.-]+$|:/.test(text) && !text.startsWith('.');
    return isElsewhere ? undefined : `there is no folder ${folder}, and it is no owner/name and no git URL`;
}
function isFolder(path) {
    return (0,external_node_fs_.existsSync)(path) && (0,external_node_fs_.statSync)(path).isDirectory();
}
async function localConsumer(folder, { root, ref, git }) {
    const tree = await readSourceTree(folder, git, { untracked: false });
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

;// CONCATENATED MODULE: ./build/src/cli/init-consumer.js









/** @param images names that the image may have */
async function decideConsumer(context, images) {
    const { args, questions } = context;
    const known = await knownPresets();
    if (args.preset !== undefined)
        return { preset: usablePreset(args.preset, known), found: undefined };
    const presets = known.filter(({ repository, text }) => repository !== undefined && images.some(image => text.includes(image)));
    if (args.consumer !== undefined) {
        const found = await find(args.consumer, context);
        const own = presets.find(({ repository }) => repository === found.repository);
        return { preset: args.tests === undefined ? own?.name : undefined, found };
    }
    if (presets.length > 0) {
        const choices = [...presets.map(({ name }) => ({ value: name, hint: 'preset' })), { value: OTHER }];
        const chosen = await questions.choice({ option: 'preset', message: WHICH, choices });
        if (chosen !== OTHER)
            return { preset: chosen, found: undefined };
    }
    const message = `${WHICH} A folder, owner/name, or a git URL.`;
    const problem = (text) => consumerProblem(text.trim());
    const text = await questions.text({ option: 'consumer', message, initial: undefined, problem });
    return { preset: undefined, found: await find(text.trim(), context) };
}
const WHICH = 'Which project has to work with the image?';
const OTHER = 'another project';
async function find(text, { args, git, folder }) {
    return findConsumer(text, { root: args.root, ref: args.ref, folder, git });
}
async function knownPresets() {
    const folder = (0,external_node_path_.join)((0,files/* packageFolder */.n4)(), 'presets');
    const read = (await (0,presets/* presetNames */.gC)(folder)).map(async (name) => {
        const text = await (0,files/* readSmallFile */.EW)((0,external_node_path_.join)(folder, `${name}.yml`), 1 << 20);
        return { name, repository: /^repository: (.+)$/m.exec(text)?.[1], text };
    });
    return Promise.all(read);
}
/** @throws UsageError for a preset that is not there, or does not say where its consumer is */
function usablePreset(name, known) {
    const preset = known.find(one => one.name === name);
    const names = known.map(one => one.name);
    if (preset === undefined)
        throw new errors/* UsageError */.eb(`--preset: ${(0,presets/* unknownPreset */.uF)(name, names)}`);
    if (preset.repository !== undefined)
        return name;
    throw new errors/* UsageError */.eb(`--preset: ${name} does not say where its consumer is: write consumers by hand, as docs/configuration.md says`);
}
/** What the configuration says of the consumer. */
async function proposedConsumer({ preset, found }, image, { args, questions }) {
    if (preset !== undefined || found === undefined) {
        if (preset === undefined)
            throw new Error('expected a preset, or a consumer to read');
        sayFound(`consumer: as the preset ${preset} says`);
        return { name: found?.name ?? preset, repository: undefined, ref: args.ref, from: { preset } };
    }
    const { name, repository, ref, tree, from } = found;
    const tests = await proposeConsumer(tree, image, args.tests);
    const size = `${(0,shared_text/* formatCount */.B4)(tests.test.files.length, 'test file')}, ${(0,shared_text/* formatCount */.B4)(tests.count, 'test')}`;
    sayFound(`consumer: ${name}, read from ${from}: ${tests.kind}, ${size}`);
    const doubt = DOUBTS[tests.chosenBy];
    if (doubt !== undefined)
        sayNote(`no test imports what names the image, so ${doubt} are taken: --tests chooses`);
    const variable = args.variable ?? tests.use.variable ?? (await askVariable(image, tests, questions));
    const what = variable.value === 'tag' ? "the image's tag" : 'the whole image reference';
    sayFound(`variable: ${variable.name}, for ${what}`);
    if (repository.startsWith('.'))
        sayNote(`${repository} is a folder of this machine: a workflow needs owner/name or a git URL`);
    return { name, repository, ref, from: { tests, variable } };
}
/** What was taken where the source does not tell which tests use the image. */
const DOUBTS = {
    name: 'those with a word of its name',
    folder: 'its integration tests',
    all: 'all',
};
async function askVariable(image, { use }, questions) {
    const where = use.files.length === 0
        ? 'Its source does not name the image'
        : `None was found in ${(0,shared_text/* formatNames */.EI)(use.files, 3)}`;
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

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(37291);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
;// CONCATENATED MODULE: ./build/src/report/file-change.js


const MOST_LINES = 200;
/** What of a file would change, as `diff -u` shows it. */
function fileChangeText(path, before, after) {
    const patch = (0,create/* createTwoFilesPatch */.ss)(path, path, before, after, 'as it is', 'as proposed');
    // The first two lines say the name once more, and are a rule.
    const lines = (0,report_escape/* visibleText */.Q6)(patch).trimEnd().split('\n').slice(2);
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

// EXTERNAL MODULE: ./build/src/cli/program-version.js
var program_version = __webpack_require__(35949);
// EXTERNAL MODULE: ./build/src/cli/questions.js
var questions = __webpack_require__(27769);
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
            const proposed = await init_propose(context);
            const files = [
                { path: config_config/* CONFIG_PATHS */.iE.find(path => tree.has(path)) ?? config_config/* CONFIG_PATHS */.iE[0], text: configText(proposed) },
                { path: WORKFLOW_PATH, text: await workflowText(action, proposed) },
            ];
            const show = (text) => process.stdout.write(text);
            for (const { path, did } of await writeFiles(files, { root, force: args.force, questions, show }))
                sayFound(`${path}: ${did}`);
            await ignoreReports(context, proposed.candidate);
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
        }
        const written = await (0,load.loadConfig)(root, undefined, (0,external_node_path_.join)((0,files/* packageFolder */.n4)(), 'presets'));
        const { config, consumer, ref } = { config: undefined, consumer: undefined, ref: undefined };
        const isWell = await (0,check.checkInTerminal)(written, { command: 'check', root, config, consumer, ref, setUp: false, token }, signal);
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
Next: read .github/compat-gate.yml, commit these files, and try the image with
  compat-gate run
`;
function questionsFor({ yes }) {
    if (yes)
        return questions/* PROPOSED_ANSWERS */.F;
    if (process.stdin.isTTY && process.stderr.isTTY)
        return new questions/* TerminalQuestions */.a(process.stdin, process.stderr);
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
async function init_propose(context) {
    const { args, tree, git } = context;
    const provider = await readImageRepository(tree, await (0,remote_head/* remoteUrl */.gX)(args.root, git));
    const build = await proposeBuild(context, provider);
    const names = args.image === undefined ? provider.images.map(({ name }) => name) : [args.image];
    const decided = await decideConsumer(context, names);
    const image = await decideImage(context, provider, decided.found);
    const consumer = await proposedConsumer(decided, image, context);
    return { candidate: { image, ...build }, isPublished: await askRegistry(image), consumer };
}
async function workflowText({ repository, commit }, { consumer }) {
    const isSam = 'preset' in consumer.from && consumer.from.preset === 'aws-sam-cli';
    return callerWorkflow({
        ...{ name: 'compat-gate', head: WORKFLOW_HEAD, repository, commit, nightly: '23 4' },
        release: `v${await (0,program_version/* programVersion */.R)()}`,
        inputs: isSam ? AWS_SAM_CLI_MACHINE : {},
    });
}
const WORKFLOW_HEAD = [
    'Do the projects that consume this image still work with it? .github/compat-gate.yml says which.',
    'Require the check `gate / compat-gate`. It is always there, so `on` has no `paths:`.',
];
/** Whether `latest` of the image is published; where nobody can say, the check says why. */
async function askRegistry(image) {
    const { connectEngine } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 33995));
    const engine = await connectEngine(process.env).catch(() => undefined);
    const answer = await engine?.inRegistry(`${image}:latest`);
    if (answer?.state !== 'present')
        return false;
    sayFound(`baseline: ${image}:latest is published`);
    return true;
}
async function ignoreReports({ args: { root }, tree }, { context, dockerfile }) {
    const own = `${dockerfile}.dockerignore`;
    const ignores = tree.has(own) ? own : '.dockerignore';
    const files = ['.gitignore', ...(context === '.' ? [ignores] : [])];
    for (const path of files)
        if (await addPattern(root, path, path === '.gitignore' ? `${request/* GATE_FOLDER */.xB}/` : request/* GATE_FOLDER */.xB))
            sayFound(`${path}: ${request/* GATE_FOLDER */.xB} added, where reports go`);
}


/***/ }),

/***/ 27769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ PROPOSED_ANSWERS),
/* harmony export */   a: () => (/* binding */ TerminalQuestions)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80604);

/** For `--yes`: whatever has no proposal is an error that names its option. */
const PROPOSED_ANSWERS = {
    text: async ({ option, message, initial, problem }) => {
        if (initial !== undefined && problem(initial) === undefined)
            return initial;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--${option} is needed: ${message}`);
    },
    choice: async ({ option, message, choices }) => {
        const [first] = choices;
        if (first !== undefined)
            return first.value;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--${option} is needed: ${message}`);
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
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('init: cancelled, and nothing was written');
        return answer;
    }
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
    return (0,_shared_json_documents_js__WEBPACK_IMPORTED_MODULE_3__/* .readJsonDocument */ .E_)(path, schema, options).catch(() => undefined);
}


/***/ })

};
