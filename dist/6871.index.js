export const id = 6871;
export const ids = [6871];
export const modules = {

/***/ 31130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _s: () => (/* binding */ keysAt),
/* harmony export */   eE: () => (/* binding */ knownKeys)
/* harmony export */ });
/* unused harmony exports configJsonSchema, mapOf, editorSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98439);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39829);


/** The definition as JSON Schema: draft 7, which every editor's YAML support understands in full. */
function configJsonSchema() {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .toJSONSchema */ .bl(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigFile */ .P, { io: 'input', target: 'draft-7' });
}
/** The keys that a map at a path of the configuration may have. */
function knownKeys(path) {
    return keysAt(configJsonSchema(), path);
}
/** The keys that a map at a path may have, by a JSON Schema. */
function keysAt(root, path) {
    const at = path.reduce((schema, part) => typeof part === 'number' ? itemOf(schema) : asSchema(mapOf(schema)?.properties?.[part]), root);
    return Object.keys(mapOf(at)?.properties ?? {});
}
/** The map that a value may be: of several shapes, the one that has keys. */
function mapOf(schema) {
    const shapes = (schema?.anyOf ?? []).map(asSchema);
    return [schema, ...shapes].find(shape => shape?.properties !== undefined);
}
/**
 * The JSON Schema for editors: the definition, except that a consumer with a preset may leave out
 * what the preset has, and that exactly one variable selects the image.
 * @param presets the names of the known presets
 */
function editorSchema(presets) {
    const schema = configJsonSchema();
    const consumer = itemOf(asSchema(schema.properties?.['consumers']));
    const test = asSchema(consumer?.properties?.['test']);
    const preset = asSchema(consumer?.properties?.['preset']);
    if (!consumer || !test || !preset)
        throw new Error('expected the schema to have consumers[].test and .preset');
    const control = asSchema(consumer.properties?.['control']);
    const complete = {
        required: consumer.required ?? [],
        properties: { test: { required: test.required ?? [] }, control: { required: control?.required ?? [] } },
        oneOf: [{ required: ['image-tag-env'] }, { required: ['image-env'] }],
    };
    delete test.required;
    delete control?.required;
    preset.enum = [...presets];
    Object.assign(consumer, {
        required: ['name'],
        not: { required: ['image-tag-env', 'image-env'] },
        if: { not: { required: ['preset'] } },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: complete,
    });
    return { title: 'compat-gate', description: 'The configuration of compat-gate.', ...schema };
}
function itemOf(schema) {
    return Array.isArray(schema?.items) ? undefined : asSchema(schema?.items);
}
function asSchema(schema) {
    return typeof schema === 'object' ? schema : undefined;
}


/***/ }),

/***/ 81922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ problemsError),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   _y: () => (/* binding */ plainValue),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   qb: () => (/* binding */ nearestName),
/* harmony export */   rk: () => (/* binding */ mergeLocated)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80604);
/* harmony import */ var _shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31297);



function plainValue(located) {
    if (located.kind === 'scalar')
        return located.value;
    if (located.kind === 'list')
        return located.items.map(plainValue);
    return Object.fromEntries([...located.entries].map(([name, entry]) => [name, plainValue(entry.value)]));
}
/** The entry or item of that name; undefined where there is none. */
function childOf(located, name) {
    if (located?.kind === 'map')
        return located.entries.get(String(name))?.value;
    return located?.kind === 'list' ? located.items[Number(name)] : undefined;
}
/** The value at a path, or the nearest one around it when it is missing. */
function placeOf(root, path) {
    let at = root;
    for (const name of path) {
        const next = childOf(at, name);
        if (next === undefined)
            break;
        at = next;
    }
    return at.place;
}
/** The key that a path ends with. */
function keyPlace(root, path) {
    const parent = path.slice(0, -1).reduce(childOf, root);
    const entry = parent?.kind === 'map' ? parent.entries.get(String(path.at(-1))) : undefined;
    return entry?.key ?? placeOf(root, path);
}
/** `own` over `base`: maps are merged key by key, lists and scalars of `own` replace those of `base`. */
function mergeLocated(own, base) {
    if (own.kind !== 'map' || base.kind !== 'map')
        return own;
    const entries = new Map(base.entries);
    for (const [name, entry] of own.entries) {
        const below = base.entries.get(name);
        entries.set(name, below ? { key: entry.key, value: mergeLocated(entry.value, below.value) } : entry);
    }
    return { ...own, entries };
}
const MOST = 40;
/**
 * All problems, in the order of the file, one line each.
 * @param what they are problems of
 */
function listOf(problems, what = 'the configuration') {
    const lines = [...new Set([...problems].sort(byPlace).map(lineOf))];
    const more = lines.length - MOST;
    const shown = more > 0 ? [...lines.slice(0, MOST), `and ${more} more`] : lines;
    const title = lines.length === 1 ? '1 problem' : `${lines.length} problems`;
    return `${what} has ${title}:\n${shown.map(line => `  ${line}`).join('\n')}`;
}
/**
 * An error that lists all problems, and says of those in `file` where they are.
 * @param file a file of the user's repository: a preset is none
 * @param what they are problems of
 */
function problemsError(problems, file, what) {
    const own = problems.filter(({ place }) => place.file === file).sort(byPlace);
    const places = own.map(problem => ({ ...problem.place, text: problemText(problem) }));
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(listOf(problems, what), { places });
}
function lineOf(problem) {
    const { file, line, column } = problem.place;
    return `${file}:${line}:${column}: ${problemText(problem)}`;
}
function problemText({ path, message }) {
    return path.length === 0 ? message : `${(0,_shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .pathText */ .LF)(path)}: ${message}`;
}
function byPlace(a, b) {
    if (a.place.file !== b.place.file)
        return a.place.file < b.place.file ? -1 : 1;
    return a.place.line - b.place.line || a.place.column - b.place.column;
}
/**
 * The schema's findings as problems of the file.
 * @param value what was checked; `root` says where it stands
 * @param knownKeys the keys that a map at a path may have
 */
function problemsOf(issues, value, root, knownKeys) {
    return (0,_shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaProblems */ .Ic)(issues, value).map(({ kind, path, message, found, type }) => {
        if (kind === 'value') {
            const hint = type === 'a text' && isBare(found) ? ': put it in quotes' : '';
            return { place: placeOf(root, path), path, message: message + hint, missing: found === undefined };
        }
        const help = kind === 'unknown key' ? `: ${knownHelp(path, knownKeys)}` : '';
        return { place: keyPlace(root, path), path, message: message + help };
    });
}
/** The nearest of some names, if any is near enough to be meant. */
function nearestName(name, known) {
    const [best] = known.map(one => ({ one, away: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name, one) })).sort((a, b) => a.away - b.away);
    return best !== undefined && best.away <= Math.max(2, best.one.length / 3) ? best.one : undefined;
}
function knownHelp(path, knownKeys) {
    const known = knownKeys(path.slice(0, -1));
    const near = nearestName(String(path.at(-1)), known);
    return near === undefined ? `known are ${known.join(', ')}` : `did you mean ${(0,_shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol)(near)}?`;
}
function isBare(value) {
    return typeof value === 'number' || typeof value === 'boolean';
}


/***/ }),

/***/ 12717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80604);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68045);



const MAX_BYTES = 1024 * 1024;
/**
 * Reads a YAML file of at most 1 MiB.
 * @param label how messages call the file
 * @throws UsageError when it is no readable file of UTF-8 text
 */
async function readSource(path, label) {
    const bytes = await readBytes(path, label);
    try {
        return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)(label, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (thrown) {
        if (thrown instanceof TypeError)
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${label}: expected UTF-8 text, got other bytes`);
        throw thrown;
    }
}
/** Opens first and asks later, so that the size is that of the file which is read. */
async function readBytes(path, label) {
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
        try {
            const facts = await file.stat();
            if (!facts.isFile())
                throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${label}: expected a file, got a folder or a device`);
            if (facts.size > MAX_BYTES)
                throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${label}: expected at most 1 MiB, got ${facts.size} bytes`);
            return await file.readFile();
        }
        finally {
            await file.close();
        }
    }
    catch (thrown) {
        if (thrown instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb)
            throw thrown;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${label} cannot be read: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown)}`, { cause: thrown });
    }
}


/***/ }),

/***/ 39829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ConfigFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37096);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25620);



/** The one definition of the configuration file: parsing, defaults, the JSON Schema and the docs come from it. */
function list(item) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item).max(1000, 'expected at most 1000 entries');
}
function filledList(item) {
    return list(item).min(1, 'expected at least one entry');
}
const BuildSecret = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    env: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentName */ .VE.optional().describe('A variable of the environment that holds it.'),
    file: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .filledTextValue */ .Zj
        .optional()
        .describe('A file that holds it, from the root of the repository; no part of the build context.'),
})
    .refine(({ env, file }) => (env === undefined) !== (file === undefined), 'expected either env or file');
const Candidate = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    image: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .imageName */ .tO.describe('The full repository that consumers look for, without tag or digest.'),
    'image-ref': _values_js__WEBPACK_IMPORTED_MODULE_0__/* .imageReference */ .rA
        .optional()
        .describe("An image that exists already, which is tried in the place of a build: a tag, a digest, or an engine's ID `sha256:…`. It is resolved once, and nothing is built, so the keys that say how to build are not allowed beside it."),
    context: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .relativePath */ .iZ.default('.').describe("The build context, from the repository's root."),
    dockerfile: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .relativePath */ .iZ
        .optional()
        .describe("The Dockerfile, from the repository's root; `<context>/Dockerfile` when absent."),
    target: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .buildTarget */ .k0
        .optional()
        .describe('The stage of the Dockerfile to build; the last one when absent.'),
    'build-args': zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentName */ .VE, _values_js__WEBPACK_IMPORTED_MODULE_0__/* .textValue */ .v8)
        .default({})
        .describe('Build arguments, by name.'),
    labels: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .labelName */ ._H, _values_js__WEBPACK_IMPORTED_MODULE_0__/* .textValue */ .v8)
        .default({})
        .describe('Labels of the image, by name. They are part of what is tried and published.'),
    pull: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false).describe('Ask the registries for newer base images.'),
    'no-cache': zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false).describe('Build every step anew.'),
    'build-contexts': zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .buildContextName */ .Dr, _values_js__WEBPACK_IMPORTED_MODULE_0__/* .filledTextValue */ .Zj)
        .default({})
        .describe('More contexts, by the names that `FROM` and `COPY --from` use: a folder from the root of the repository, `docker-image://…`, a git URL. Needs docker buildx, as do the next four; before Docker 23 the Dockerfile has to begin with `# syntax=docker/dockerfile:1`.'),
    secrets: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .secretName */ .Gf, BuildSecret)
        .default({})
        .describe('Secrets for `RUN --mount=type=secret`, by their id: where each is to be found, never the secret itself. Its text is blanked where the build prints it.'),
    ssh: list(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sshAgent */ .yb)
        .default([])
        .describe('Agents or keys for `RUN --mount=type=ssh`: `default`, or `<id>=<socket or key file>`.'),
    'cache-from': list(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .filledTextValue */ .Zj)
        .default([])
        .describe('Where to take steps from, as `docker buildx build --cache-from` has it: `type=gha`, `type=registry,ref=…`, an image.'),
    'cache-to': list(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .filledTextValue */ .Zj)
        .default([])
        .describe('Where to leave the steps, as `docker buildx build --cache-to` has it.'),
    platform: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .platformValue */ .VJ
        .optional()
        .describe("The platform to build for; the engine's own when absent."),
    platforms: filledList(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .platformValue */ .VJ)
        .optional()
        .describe('The platforms to publish, each of which is built and tried by itself. Instead of `platform`, for the split stages.'),
    prepare: list(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .filledTextValue */ .Zj)
        .default([])
        .describe("Shell commands to run before the build, in the repository's root."),
});
const SetupStep = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    run: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .filledTextValue */ .Zj.describe('Commands for `bash -euo pipefail`, run in the checkout.'),
    timeout: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .durationValue */ .k6.prefault('30m').describe('How long the step may take.'),
});
const SetupCache = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    paths: filledList(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .setUpPath */ .Z2).describe('Files and folders that the set-up makes, from the root of the checkout, or as `~/…` from its HOME. The steps are left out only where the set-up made nothing beside them; tracked files, `__pycache__`, `~/.cache` but for browsers, `~/.npm`, `~/.rustup/settings.toml` and `~/.config/go/telemetry` do not count.'),
    key: list(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .globValue */ .wF)
        .default([])
        .describe('Globs of the lock files among the tracked files: a set-up of other lock files is never taken for this one, and of another commit one with the same lock files is the first choice.'),
    tools: list(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .filledTextValue */ .Zj)
        .default([])
        .describe('Commands for `bash` that say which versions of tools the set-up works with, such as `python3 --version`: one of other versions is never used.'),
});
const ReportFiles = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_config_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_FORMATS */ .EL).describe('The format of the files.'),
    path: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .reportGlob */ .N0.describe('A glob of the files that the tests write, from the root of the checkout; a folder that ends with `/` stands for its `*.xml`. `**` crosses folders. What it finds is removed before each of `test.files` is run.'),
});
const Test = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    command: filledList(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textValue */ .v8).describe('The program and its arguments, never a shell string. It or `env` holds `{report}`, unless `report` has a `path`, and `{file}` when there are several files. One run of one runner, without retries: those of most runners leave no trace in the report, and a test that fails at first counts as passed.'),
    files: filledList(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .relativePath */ .iZ).describe('Test files of the consumer; the command runs once for each.'),
    report: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_config_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_FORMATS */ .EL), ReportFiles])
        .default('junit')
        .describe('The format of the report that the command writes to `{report}`; or a map, for tests that write files of their own.'),
    timeout: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .durationValue */ .k6.prefault('30m').describe('How long one test file may take.'),
    shards: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .countValue */ .lA
        .max(64, 'expected at most 64')
        .default(1)
        .describe('Into how many sets the files are divided that run side by side, each with a tag, a `{trial}`, ports, a copy of the checkout, a HOME and a TMPDIR of its own, and a socket to the engine that shows it its own containers alone. Only for files that share nothing else: a container’s name or a port that is fixed; ignored where `exclusive` names containers or ports. With the split stages each set is a job on a machine of its own.'),
    select: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_config_js__WEBPACK_IMPORTED_MODULE_2__/* .TEST_SELECTS */ .DW)
        .optional()
        .describe('The runner that ends `command` (arguments are added to it), where the tests of a file do not need each other: then a file that alone keeps the last shard from ending is run in parts in several shards, by what its tests took in the last run. Absent: every file runs as a whole.'),
});
const ExpectedSkip = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    test: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .filledTextValue */ .Zj.describe('The id of the test, as in the report; `*` stands for any text.'),
    reason: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .filledTextValue */ .Zj.describe('Why this skip says nothing about the candidate.'),
});
const Expect = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    'min-passed': _values_js__WEBPACK_IMPORTED_MODULE_0__/* .countValue */ .lA
        .optional()
        .describe('How many tests must pass over all files; one for each file when absent.'),
    skips: list(ExpectedSkip).default([]).describe('Skips that do not count against the candidate.'),
    containers: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .countValue */ .lA
        .default(1)
        .describe('How many containers of the candidate the witness must see, for each file.'),
    requests: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .requestCount */ .jt
        .default(1)
        .describe('How many requests the candidate must answer for each file by its published ports, or, where they are no HTTP, how many connections. 0 where the image is no server, or the tests use it by another way (`exec`, its output, its own address, a socket in a volume). Where nobody could see it, because it shares a network with other containers for instance, nothing is asked for, and the report has a note. It says nothing with `contract: off`.'),
    'exit-codes': list(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCode */ .I$)
        .default([])
        .describe('Exit codes other than 0 with which a container of the candidate may end by itself, because a test asks for that.'),
});
const Exclusive = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    containers: list(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .containerName */ .xN)
        .default([])
        .describe('Containers that must not exist when a trial starts; removed after it.'),
    ports: list(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .portValue */ .dB)
        .default([])
        .describe('TCP ports of the machine that must be free when a trial starts.'),
    unset: list(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentName */ .VE)
        .default([])
        .describe('Variables that are taken away from the consumer.'),
});
const Control = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    files: filledList(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .relativePath */ .iZ).describe('Files, out of `test.files`, that must fail against a dead image.'),
    args: list(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textValue */ .v8).default([]).describe('Arguments to add to the command.'),
});
const RELEASES = 'expected a number from 1 to 20';
const Releases = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    last: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(RELEASES).min(1, RELEASES).max(20, RELEASES).describe('How many, the newest versions first.'),
    tags: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .tagGlob */ .ZM
        .default('v*')
        .describe('A glob over the names of tags, such as `v*` or `cli-v*`; `*` stands for any text, and what it stands for must be a semantic version. Pre-releases count only where the glob asks for a `-` after its `*`, as `v*-*` does.'),
});
const Consumer = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .consumerName */ ._Z.describe('A unique name, used in the report and for folders.'),
    preset: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('A known consumer to start from; every other key overrides it.'),
    repository: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryName */ .aR.describe("`owner/name`, a git URL, or a local path from the repository's root."),
    ref: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .gitRef */ .GY.describe('A full SHA, a tag or a branch; resolved once and recorded as the pin.'),
    releases: Releases.optional().describe('The last releases, tried beside `ref` as consumers of their own, because users of them pull the same image.'),
    platforms: filledList(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .platformValue */ .VJ)
        .optional()
        .describe('On which of the `candidate.platforms` this consumer is tried; on all of them when absent.'),
    setup: list(SetupStep)
        .default([])
        .describe('Shell steps that make the checkout ready to be tested, in order.'),
    'setup-cache': SetupCache.optional().describe('What of a set-up is kept, and put back in a later run ([below](#a-set-up-that-is-put-back)).'),
    installed: filledList(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textValue */ .v8)
        .optional()
        .describe('A program and its arguments that list what the set-up has installed, so that a red can be laid beside the last green: as `pip freeze`, `pip list` and `npm ls` do (also as JSON), or lines of `name==version`, `name@version`, `name version`. Run once in the checkout after the set-up, for at most 2 minutes. It may hold the placeholders of `env`, but `{file}` and `{report}`. A list that cannot be had is a note in the report.'),
    'image-tag-env': _values_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentName */ .VE
        .optional()
        .describe("The variable that selects the image's tag. Either this or `image-env`."),
    'image-env': _values_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentName */ .VE
        .optional()
        .describe('The variable that selects the whole image reference. Either this or `image-tag-env`.'),
    env: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentName */ .VE, _values_js__WEBPACK_IMPORTED_MODULE_0__/* .textValue */ .v8)
        .default({})
        .describe('Variables for the set-up steps and the tests; values may hold placeholders.'),
    'pass-env': list(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .passedName */ .Kd)
        .default([])
        .describe("Variables to take over from the runner's environment, beyond the allow-list."),
    test: Test.describe("How to run the consumer's tests."),
    expect: Expect.prefault({}).describe('What a trial must show.'),
    exclusive: Exclusive.prefault({}).describe('What must be absent when a trial starts.'),
    control: Control.optional().describe('The negative control: tests that must fail against a dead image.'),
});
const Baseline = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    image: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineImage */ .De.describe('A tag of `candidate.image`, such as `latest`, or a digest `sha256:…`.'),
    when: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['red', 'always'])
        .default('red')
        .describe('For which files both images are run: `red` for those that are not green on the candidate, `always` for all.'),
    rounds: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .countValue */ .lA
        .max(20, 'expected at most 20')
        .default(3)
        .describe('How often a file is run on both images at most, until it is known whose fault its failures are.'),
    'already-broken': zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['allow', 'block'])
        .default('allow')
        .describe('Whether tests that fail on both images in the same way count against a pass (`block`).'),
});
const ContractMode = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_config_js__WEBPACK_IMPORTED_MODULE_2__/* .CONTRACT_MODES */ .uq);
const Contract = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    mode: ContractMode.default('report').describe('As the word alone.'),
    redact: list(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .filledTextValue */ .Zj)
        .default([])
        .describe('Names of headers, of parameters of URLs and forms, and of fields in JSON whose values are blanked in what is recorded. `Authorization`, cookies, keys and signatures of AWS, and the tokens of OAuth 2 are blanked anyway.'),
});
const ConfigFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1).describe('The version of this format.'),
    candidate: Candidate.describe('The image about to be published, and how to build it.'),
    'applies-to': filledList(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .globValue */ .wF)
        .refine(globs => globs.some(one => !one.startsWith('!')), 'expected at least one glob without a leading !')
        .optional()
        .describe('Globs: a pull request that touches none of these is `not-applicable`. Absent: every one applies.'),
    baseline: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('none'), _values_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineImage */ .De, Baseline])
        .default('none')
        .describe('The published image that failing tests are tried on as well, to tell whose fault a failure is: a tag of `candidate.image` such as `latest`, a digest, or a map; `none` for no comparison.'),
    contract: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([ContractMode, Contract])
        .default('report')
        .describe('A word, or a map. With `report` the tests talk to the engine through a socket of the gate, which sees how the candidate is used by its published ports: one that answers nothing proves nothing. What is said to it is recorded, a HAR file for each test file, and where the published image ran too, the report says what changed. With `block` a difference that breaks is `fail` by itself, also where no test notices; that needs `baseline: { when: always }`. With `off` nothing is recorded, and nobody sees whether the candidate was used.'),
    waivers: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .relativePath */ .iZ
        .optional()
        .describe("A file of known failures that are not held against the candidate, from the repository's root."),
    consumers: filledList(Consumer).describe('The projects whose tests must pass.'),
});


/***/ }),

/***/ 25620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ baselineImage),
/* harmony export */   Dr: () => (/* binding */ buildContextName),
/* harmony export */   GY: () => (/* binding */ gitRef),
/* harmony export */   Gf: () => (/* binding */ secretName),
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   Kd: () => (/* binding */ passedName),
/* harmony export */   N0: () => (/* binding */ reportGlob),
/* harmony export */   VE: () => (/* binding */ environmentName),
/* harmony export */   VJ: () => (/* binding */ platformValue),
/* harmony export */   Y4: () => (/* binding */ dateValue),
/* harmony export */   Z2: () => (/* binding */ setUpPath),
/* harmony export */   ZM: () => (/* binding */ tagGlob),
/* harmony export */   Zj: () => (/* binding */ filledTextValue),
/* harmony export */   _2: () => (/* binding */ fingerprintValue),
/* harmony export */   _H: () => (/* binding */ labelName),
/* harmony export */   _Z: () => (/* binding */ consumerName),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   dB: () => (/* binding */ portValue),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   jt: () => (/* binding */ requestCount),
/* harmony export */   k0: () => (/* binding */ buildTarget),
/* harmony export */   k6: () => (/* binding */ durationValue),
/* harmony export */   kC: () => (/* binding */ linkValue),
/* harmony export */   lA: () => (/* binding */ countValue),
/* harmony export */   rA: () => (/* binding */ imageReference),
/* harmony export */   tO: () => (/* binding */ imageName),
/* harmony export */   v8: () => (/* binding */ textValue),
/* harmony export */   wF: () => (/* binding */ globValue),
/* harmony export */   xN: () => (/* binding */ containerName),
/* harmony export */   yb: () => (/* binding */ sshAgent)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88532);
/* harmony import */ var _image_image_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35904);
/* harmony import */ var _image_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1576);



const SCHEMES = ['https', 'ssh', 'http', 'git', 'file'];
const OWNER_AND_NAME = /^[A-Za-z0-9][\w-]*\/[\w.-]+$/;
const SHORT_SSH = /^[A-Za-z0-9][\w.-]*@[A-Za-z0-9][\w.-]*:(?!-)\S+$/;
/**
 * Why a text is no repository of a consumer; undefined when it is one: `owner/name`, a git URL,
 * `user@host:path`, or a local path. No sentence quotes the text or asks for it to be quoted,
 * because it may hold a password.
 * Transports that run programs are refused: https://git-scm.com/docs/git-remote-ext.
 */
function repositoryProblem(text) {
    if (text.startsWith('-'))
        return "a leading '-' would be an option of git";
    if (/[\s\p{Cc}]/u.test(text))
        return 'white space and control characters are not allowed';
    if (/^[\w.+-]+::/.test(text))
        return `transports that run a program are not allowed: use ${SCHEMES.join(', ')}`;
    const scheme = /^([A-Za-z][\w.+-]*):\/\//.exec(text)?.[1];
    if (scheme !== undefined)
        return urlProblem(text, scheme.toLowerCase());
    if (OWNER_AND_NAME.test(text) || SHORT_SSH.test(text))
        return undefined;
    return text.includes(':') ? 'a colon is allowed in a git URL and in user@host:path only' : undefined;
}
function urlProblem(text, scheme) {
    if (!SCHEMES.includes(scheme))
        return `a URL must be one of ${SCHEMES.join(', ')}`;
    if (!URL.canParse(text))
        return 'this URL is not valid';
    const url = new URL(text);
    if (url.password !== '' || (url.username !== '' && scheme !== 'ssh')) {
        return 'a URL must not hold credentials: give the token to the input `token`';
    }
    if (/^-|^%2d/i.test(url.hostname))
        return "a host with a leading '-' would be an option of ssh";
    return undefined;
}
const PATTERN = /^(?=\d)(?:(\d{1,2})h)?(?:(\d{1,4})m)?(?:(\d{1,5})s)?$/;
/** The pattern of a duration, for editors. */
const DURATION_PATTERN = PATTERN.source;
const LONGEST_MS = 24 * 3_600_000;
/** Milliseconds of a duration such as `90s`, `30m` or `1h30m`; undefined for anything else than 1s to 24h. */
function parseDuration(text) {
    const found = PATTERN.exec(text);
    if (!found)
        return undefined;
    const [hours, minutes, seconds] = found.slice(1).map(part => Number(part ?? 0));
    const ms = ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) * 1000;
    return ms > 0 && ms <= LONGEST_MS ? ms : undefined;
}
// A message that starts with 'expected' gets ', got …' added; any other one stands as it is.
/** A string that `problem` finds nothing wrong with. */
function checkedText(problem) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(context => {
        const message = problem(context.value);
        if (message)
            context.issues.push({ code: 'custom', message, input: context.value });
    });
}
const TEXT = 'expected a text without NUL characters';
/** May be empty, may have several lines. */
const textValue = checkedText(value => (value.includes('\0') ? TEXT : undefined));
const filledTextValue = checkedText(value => {
    if (value.trim() === '')
        return 'expected a text that is not empty';
    return value.includes('\0') ? TEXT : undefined;
});
const labelName = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^(?!compat-gate\.)[A-Za-z0-9][\w./-]*$/, 'expected the name of a label, as in org.opencontainers.image.source; names that begin with compat-gate. are its own');
const buildContextName = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^[\w][\w./:@-]*$/, 'expected a name that FROM or COPY --from can use');
const secretName = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^[\w][\w.-]*$/, 'expected an id, as in --mount=type=secret,id=npm_token');
const sshAgent = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^[\w][\w.-]*(=[^=]+)?$/, 'expected default, an id, or <id>=<socket or key file>');
const imageReference = checkedText(_image_image_name_js__WEBPACK_IMPORTED_MODULE_0__/* .imageReferenceProblem */ .i$);
const imageName = checkedText(_image_image_name_js__WEBPACK_IMPORTED_MODULE_0__/* .imageNameProblem */ .iS).meta({ pattern: _image_image_name_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_NAME_PATTERN */ .jP });
const PLATFORM = /^[a-z0-9]+\/[a-z0-9]+(\/[a-z0-9]+)?$/;
/** In the form that an image's configuration has. */
const platformValue = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(PLATFORM, 'expected os/arch, as in linux/amd64')
    .meta({ pattern: PLATFORM.source })
    .transform(_image_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .normalPlatform */ .Je);
const buildTarget = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9][\w.-]*$/, 'expected the name of a stage in the Dockerfile');
// Tags that begin with pr- are candidates', which are never published.
const BASELINE = /^(?:sha256:[0-9a-f]{64}|(?!pr-|none$)[A-Za-z0-9_][\w.-]{0,127})$/;
/** Says which published image of the candidate's repository is meant. */
const baselineImage = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(BASELINE, 'expected a tag of candidate.image, such as latest, or a digest sha256:…, without the repository');
const globValue = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^!?[^!/\0][^\0]*$/, "expected a glob such as 'src/**', without a leading '/'");
// From the root, without a way out of it: no '..', and no name that is empty or '.'. A '/' in brackets would divide them.
const REPORT_GLOB = /^(?![!/])(?!.*\.\.)(?!.*\/\/)(?!(?:.*\/)?\.(?:\/|$))(?!.*[{([][^})\]]*\/)[^\x00-\x1f\x7f\\]+$/;
/** Finds the reports that tests write into the checkout. One that ends with '/' is a folder. */
const reportGlob = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(REPORT_GLOB, "expected a glob of report files from the checkout's root, such as 'target/surefire-reports/*.xml': no leading '/' or '!', no '..', no '/' inside of brackets");
/** Also the name of a folder, on file systems that ignore case too. */
const consumerName = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9](?:[\w.-]{0,62}[A-Za-z0-9_])?$/, "expected a name of letters, digits, '.', '_', '-', at most 64 of them");
const repositoryName = checkedText(value => value.trim() === '' ? 'expected owner/name, a git URL, or a local path' : repositoryProblem(value));
// https://git-scm.com/docs/git-check-ref-format, with a leading '-' refused as an option of git.
const gitRef = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^(?![-/.])(?!.*(?:\.\.|@\{|\/\/|\/\.))[^\x00-\x20\x7f~^:?*[\\]+(?<![/.])(?<!\.lock)$/, "expected a full SHA, a tag or a branch, without a leading '-'");
/** Names of tags that can be part of the name of a folder or a job. */
const tagGlob = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^(?!-)[\w.+*-]+$/, "expected a glob of tags such as 'v*', of letters, digits, '.', '_', '+', '-' and '*'");
const relativePath = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^(?![-/])(?!(?:.*\/)?\.\.(?:\/|$))[^\x00-\x1f\x7f\\]+$/, "expected a relative path that stays inside: no leading '/' or '-', no '..'");
/** What a set-up makes: below the checkout, or with `~/` below its HOME. A folder's slash at the end says nothing. */
const setUpPath = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^(?![-/])(?!~(?!\/.))(?!(?:.*\/)?\.{1,2}(?:\/|$))(?!(?:~\/)?\.git(?:\/|$))(?!.*\/\/)[^\x00-\x1f\x7f\\]+$/, "expected a path below the checkout such as '.venv', or below the HOME of the set-up such as '~/.m2/repository': no leading '/' or '-', no '..', not .git")
    .transform(path => path.replace(/\/$/, ''));
const environmentName = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'expected the name of an environment variable');
const RUNNER_NAME = /^(GITHUB|ACTIONS|INPUT|STATE|RUNNER)_/;
/** A variable that a consumer may be given: those of the runner hold tokens and command files. */
const passedName = checkedText(value => {
    const prefix = RUNNER_NAME.exec(value)?.[0];
    if (prefix)
        return `${prefix}* is never passed on: it holds the runner's tokens, inputs and command files`;
    return environmentName.safeParse(value).success ? undefined : 'expected the name of an environment variable';
});
const containerName = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9][\w.-]+$/, 'expected the name of a container, as `docker ps` shows it');
const PORT = 'expected a port from 1 to 65535';
const portValue = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(PORT).min(1, PORT).max(65535, PORT);
const EXIT_CODE = 'expected an exit code from 1 to 255';
const exitCode = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(EXIT_CODE).min(1, EXIT_CODE).max(255, EXIT_CODE);
const COUNT = 'expected a whole number of at least 1';
const countValue = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(COUNT).min(1, COUNT).max(1_000_000, 'expected at most 1000000');
const REQUESTS = 'expected a whole number of at least 0';
const requestCount = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(REQUESTS).min(0, REQUESTS).max(1_000_000, 'expected at most 1000000');
const DURATION = "expected a duration such as '90s', '30m' or '1h30m', from 1s to 24h";
/** Milliseconds, from a text. */
const durationValue = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .meta({ pattern: DURATION_PATTERN })
    .transform((value, context) => {
    const ms = parseDuration(value);
    if (ms === undefined)
        context.addIssue({ code: 'custom', message: DURATION, input: value });
    return ms ?? zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
});
/** A page that a reader can open. */
const linkValue = checkedText(value => {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol))
        return "expected a URL that begins with 'https://'";
    return url.username === '' && url.password === '' ? undefined : 'a URL must not hold credentials';
});
const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** YYYY-MM-DD: dates of this form come in the order of their letters. */
const dateValue = checkedText(value => {
    const time = DATE.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
    const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
    return isDay ? undefined : 'expected a date, YYYY-MM-DD';
}).meta({ pattern: DATE.source });
/** What `fingerprint` of src/verdict/fingerprint.ts gives. */
const fingerprintValue = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^[A-Za-z_][\w$]{0,80}-[0-9a-f]{16}$/, 'expected a fingerprint as verdict.json has it, such as AssertionError-9f86d081884c7d65');


/***/ }),

/***/ 68045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80604);
/* harmony import */ var _shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31297);



const MOST_LEVELS = 20;
const MOST_VALUES = 20_000;
const MOST_PROBLEMS = 10;
/**
 * Reads one YAML 1.2 document of maps, lists and scalars. Anchors are followed within limits; tags,
 * a second document, duplicate keys and keys that are no scalars are problems.
 * @param file how messages call the file
 */
function readYaml(file, text) {
    const parsed = parseYaml(file, text);
    if (Array.isArray(parsed))
        return { problems: parsed };
    const walk = new Walk(parsed);
    const content = walk.value(parsed.document.contents, [], undefined);
    return walk.problems.length > 0 ? { problems: walk.problems } : { content };
}
class Walk {
    problems = [];
    #document;
    #placeAt;
    #left = MOST_VALUES;
    constructor({ document, placeAt }) {
        this.#document = document;
        this.#placeAt = placeAt;
    }
    /** @param fixed where everything below counts as standing: at the alias that led here */
    value(node, path, fixed) {
        const place = fixed ?? this.#placeOf(node);
        this.#left -= 1;
        if (this.#left < 0 || path.length > MOST_LEVELS)
            return this.#tooMuch(place);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return this.value(node.resolve(this.#document), path, place);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(node) && node.tag !== undefined)
            this.#report(place, path, 'expected no tag');
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return { kind: 'map', place, entries: this.#entries(node, path, fixed) };
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            const items = node.items.map((item, index) => this.value(item, [...path, index], fixed));
            return { kind: 'list', place, items };
        }
        return { kind: 'scalar', place, value: this.#scalar(node, place, path) };
    }
    #entries(map, path, fixed) {
        const entries = new Map();
        for (const { key, value } of map.items) {
            const place = fixed ?? this.#placeOf(key);
            const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : undefined;
            // A value that is not written at all stands where its key does.
            const below = value === null ? place : fixed;
            if (name === undefined || name === '__proto__')
                this.#report(place, path, 'expected keys that are plain words');
            else
                entries.set(name, { key: place, value: this.value(value, [...path, name], below) });
        }
        return entries;
    }
    #scalar(node, place, path) {
        if (node === null)
            return null;
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            this.#report(place, path, 'expected an anchor of that name before it');
        else if (node.tag === undefined && isPlain(node.value))
            return node.value;
        else
            this.#report(place, path, 'expected no tag: put the value in quotes');
        return null;
    }
    #placeOf(node) {
        return this.#placeAt(((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && node.range?.[0]) || 0);
    }
    #tooMuch(place) {
        const message = `expected at most ${MOST_VALUES} values, nested at most ${MOST_LEVELS} deep`;
        if (this.problems.length === 0)
            this.#report(place, [], message);
        return { kind: 'scalar', place, value: null };
    }
    #report(place, path, message) {
        if (this.problems.length < MOST_PROBLEMS)
            this.problems.push({ place, path, message });
    }
}
function isPlain(value) {
    return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
const MOST_SYNTAX_PROBLEMS = 10;
/** One YAML 1.2 document, or what is wrong with the text. */
function parseYaml(file, text) {
    const tooMuch = excess(text);
    if (tooMuch !== undefined) {
        const line = text.slice(0, tooMuch).split('\n').length;
        return [
            problem({ file, line, column: 1 }, 'expected a configuration, got something far longer or deeper'),
        ];
    }
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const placeAt = (offset) => placeOf(file, lines, offset);
    const document = parse(text, lines);
    if (typeof document === 'string')
        return [problem(placeAt(0), document)];
    const broken = [...document.errors, ...document.warnings].slice(0, MOST_SYNTAX_PROBLEMS);
    if (broken.length === 0)
        return { document, placeAt };
    return broken.map(one => problem(placeAt(one.pos[0]), sentence(one.code, one.message)));
}
/** The document, or why there is none. */
function parse(text, lineCounter) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter, prettyErrors: false, schema: 'core', merge: false });
    }
    catch (thrown) {
        return `expected YAML, got something that cannot be read: ${(0,_shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .escapedLine */ .Ww)((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown))}`;
    }
}
function placeOf(file, lines, offset) {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
}
function sentence(code, message) {
    if (code === 'MULTIPLE_DOCS')
        return 'expected one YAML document, got several';
    if (code === 'DUPLICATE_KEY')
        return 'expected every key once, got one that is there already';
    return `expected YAML: ${(0,_shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .escapedLine */ .Ww)(message)}`;
}
function problem(place, message) {
    return { place, path: [], message };
}
/** More than a configuration needs, and far less than the parser can take. */
const MOST_TOKEN_LEVELS = 100;
const MOST_TOKENS = 100_000;
const NEW_LINE = /^\r?\n$/;
/** Tokens that the lexer adds: the start of a document, of a scalar, and the end of a broken bracket. */
const ADDED = new Set(['\x02', '\x1f', '\x18']);
/**
 * Where a YAML text is nested deeper, or goes on longer, than any configuration does: an offset into
 * it, or undefined. The parser recurses, and a stack that overflows inside of it can end the whole
 * process; it compares every key of a map with every other one. The lexer does neither.
 */
function excess(text) {
    const levels = new Levels();
    let offset = 0;
    let tokens = 0;
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        if (ADDED.has(token))
            continue;
        levels.add(token);
        tokens += 1;
        if (levels.count > MOST_TOKEN_LEVELS || tokens > MOST_TOKENS)
            return offset;
        offset += token.length;
    }
    return undefined;
}
/** An upper bound of the levels around a token. */
class Levels {
    #brackets = 0;
    /** Outside of brackets, each level takes an indicator or a column of indentation on its line. */
    #onLine = 0;
    #atStart = true;
    get count() {
        return this.#brackets + this.#onLine;
    }
    add(token) {
        if (token === '[' || token === '{')
            this.#brackets += 1;
        else if (token === ']' || token === '}')
            this.#brackets = Math.max(this.#brackets - 1, 0);
        else if (NEW_LINE.test(token))
            this.#onLine = 0;
        else if (this.#brackets === 0)
            this.#onLine += this.#levels(token);
        this.#atStart = NEW_LINE.test(token);
    }
    #levels(token) {
        if (this.#atStart && /^ +$/.test(token))
            return token.length;
        return /^[-?:]$/.test(token) ? 1 : 0;
    }
}


/***/ })

};
