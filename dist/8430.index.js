export const id = 8430;
export const ids = [8430];
export const modules = {

/***/ 88430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ checkConfig),
  loadConfig: () => (/* binding */ loadConfig)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(80604);
// EXTERNAL MODULE: ./build/src/config/config.js
var config_config = __webpack_require__(37096);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/src/image/platform.js
var image_platform = __webpack_require__(1576);
// EXTERNAL MODULE: ./build/src/shared/schema-problems.js
var schema_problems = __webpack_require__(31297);
// EXTERNAL MODULE: ./build/src/config/file-parts.js
var file_parts = __webpack_require__(53691);
// EXTERNAL MODULE: ./build/src/config/placeholders.js
var placeholders = __webpack_require__(55156);
// EXTERNAL MODULE: ./build/src/config/problems.js
var config_problems = __webpack_require__(81922);
;// CONCATENATED MODULE: ./build/src/config/conflicts.js






// Only what the rules below look at; the schema reports a value of another type.
const texts = schemas/* array */.YOg(schemas/* string */.YjP().catch('')).catch([]);
const conflicts_name = schemas/* string */.YjP().optional().catch(undefined);
const Consumer = schemas/* object */.Ikc({
    name: conflicts_name,
    platforms: texts.optional(),
    installed: texts,
    'setup-cache': schemas/* object */.Ikc({ paths: texts }).catch({ paths: [] }),
    'image-tag-env': conflicts_name,
    'image-env': conflicts_name,
    env: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({}),
    'pass-env': texts,
    test: schemas/* object */.Ikc({
        command: texts,
        files: texts,
        report: schemas/* looseObject */._H3({}).optional().catch(undefined),
    })
        .catch({ command: [], files: [] }),
    exclusive: schemas/* object */.Ikc({ unset: texts }).catch({ unset: [] }),
    control: schemas/* object */.Ikc({ files: texts, args: texts }).catch({ files: [], args: [] }),
});
const Candidate = schemas/* looseObject */._H3({ platform: schemas/* unknown */.L5J().optional(), platforms: texts.optional() })
    .catch({ platform: undefined });
/** The keys of `candidate` that mean something where an image is not built. */
const NOT_OF_BUILDS = ['image', 'image-ref', 'platform', 'platforms'];
const File = schemas/* object */.Ikc({
    candidate: Candidate,
    contract: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ mode: schemas/* string */.YjP() }).transform(one => one.mode)]).catch(''),
    baseline: schemas/* object */.Ikc({ when: schemas/* string */.YjP().catch('') }).catch({ when: '' }),
    consumers: schemas/* array */.YOg(Consumer.or(schemas/* undefined */.Vxk().catch(undefined))).catch([]),
});
/** Every conflict in a configuration, whatever else is wrong with it. */
function configConflicts(value) {
    const parsed = File.safeParse(value);
    const { candidate, consumers, contract, baseline } = parsed.success
        ? parsed.data
        : { candidate: {}, consumers: [], contract: '', baseline: { when: '' } };
    const found = consumers.flatMap((consumer, index) => consumer === undefined
        ? []
        : [...ofConsumer(consumer), ...platforms(consumer, candidate)].map(one => at(['consumers', index], one)));
    return [
        ...blockingContract(contract, baseline),
        ...platformOrPlatforms(candidate),
        ...buildOrImage(candidate),
        ...sameNames(consumers.map(consumer => consumer?.name)),
        ...found,
    ];
}
/** Without the published image's answers nothing could block, and every green run would lack what it is held against. */
function blockingContract(contract, { when }) {
    if (contract !== 'block' || when === 'always')
        return [];
    const message = "'block' compares every run with the published image: it needs `baseline: { image: latest, when: always }`";
    return [{ path: ['contract'], message }];
}
function platformOrPlatforms({ platform, platforms }) {
    const path = ['candidate', 'platforms'];
    if (platform !== undefined && platforms !== undefined)
        return [{ path, message: 'expected either platform or platforms, got both' }];
    return repeated(platforms?.map(image_platform/* normalPlatform */.Je) ?? [], path);
}
/** Whoever reads the file would take the image for one that was built so. */
function buildOrImage(candidate) {
    if (!('image-ref' in candidate))
        return [];
    const ofBuilds = Object.keys(candidate).filter(key => !NOT_OF_BUILDS.includes(key));
    return ofBuilds.map(key => ({
        path: ['candidate', key],
        message: 'expected nothing about a build beside image-ref, which is tried as it is: remove one of the two',
    }));
}
function platforms(consumer, candidate) {
    const given = candidate.platforms ?? (typeof candidate.platform === 'string' ? [candidate.platform] : []);
    const known = given.map(image_platform/* normalPlatform */.Je);
    const own = (consumer.platforms ?? []).map(image_platform/* normalPlatform */.Je);
    const wanted = known.length === 0 ? 'candidate.platforms to be set' : `one of ${known.join(', ')}`;
    const unknown = own.flatMap((platform, index) => known.includes(platform)
        ? []
        : [{ path: ['platforms', index], message: `expected ${wanted}, got ${(0,schema_problems/* quoteText */.ol)(platform)}` }]);
    return [...unknown, ...repeated(own, ['platforms'])];
}
function at(path, conflict) {
    return { ...conflict, path: [...path, ...conflict.path] };
}
function ofConsumer(consumer) {
    return [
        ...imageVariable(consumer),
        ...command(consumer),
        ...reportTwice(consumer),
        ...environment(consumer),
        ...installed(consumer),
        ...cachedPaths(consumer),
        ...control(consumer),
        ...repeated(consumer.test.files, ['test', 'files']),
        ...likeParts(consumer.test.files),
    ];
}
/** Folders are called by these names, and some file systems do not tell upper from lower case. */
function sameNames(names) {
    const lower = names.map(name => name?.toLowerCase());
    return lower.flatMap((name, index) => {
        const first = lower.indexOf(name);
        if (name === undefined || first === index)
            return [];
        return [
            {
                path: ['consumers', index, 'name'],
                message: `consumers[${first}] has the name ${(0,schema_problems/* quoteText */.ol)(name)} already`,
            },
        ];
    });
}
function imageVariable(consumer) {
    const given = [consumer['image-tag-env'], consumer['image-env']].filter(one => one !== undefined);
    if (given.length === 1)
        return [];
    const missing = given.length === 0;
    const found = missing ? 'neither' : 'both';
    return [{ path: [], message: `expected either image-tag-env or image-env, got ${found}`, missing }];
}
function command({ test, env }) {
    const path = ['test', 'command'];
    const values = Object.values(env).filter(value => typeof value === 'string');
    const used = [...test.command, ...values].flatMap(placeholders/* placeholdersIn */.Qf);
    const found = inList(test.command, path);
    if (test.command.length === 0)
        return found;
    if (test.report === undefined && !used.includes('report')) {
        found.push({
            path,
            message: 'expected {report} in an argument or in env: it is where the report file must appear; or test.report.path, for files that the tests write elsewhere',
        });
    }
    if (test.files.length > 1 && !used.includes('file')) {
        found.push({
            path,
            message: 'expected {file} in an argument or in env: without it, every file is the same run',
        });
    }
    return found;
}
/** A report at `{report}` would be written, and nobody would read it. */
function reportTwice({ test, env, control }) {
    if (test.report === undefined)
        return [];
    const message = 'expected no {report}: test.report.path says where the reports are; remove one of the two';
    const places = [
        ...test.command.map((text, index) => [['test', 'command', index], text]),
        ...Object.entries(env).map(([name, text]) => [['env', name], text]),
        ...control.args.map((text, index) => [['control', 'args', index], text]),
    ];
    return places.flatMap(([path, text]) => typeof text === 'string' && (0,placeholders/* placeholdersIn */.Qf)(text).includes('report') ? [{ path, message }] : []);
}
function inList(list, path) {
    return list.flatMap((text, index) => (0,placeholders/* placeholderProblems */.y7)(text).map(message => ({ path: [...path, index], message })));
}
function environment(consumer) {
    const image = consumer['image-tag-env'] ?? consumer['image-env'];
    const { unset } = consumer.exclusive;
    const names = Object.keys(consumer.env);
    const passed = consumer['pass-env'];
    return [
        ...Object.entries(consumer.env).flatMap(([name, text]) => inValue(name, text)),
        ...taken(names, image, name => ['env', name]),
        ...taken(passed, image, (_, index) => ['pass-env', index]),
        ...taken(unset, image, (_, index) => ['exclusive', 'unset', index]),
        ...unset.flatMap((name, index) => {
            const setBy = names.includes(name) ? 'env' : passed.includes(name) ? 'pass-env' : undefined;
            const message = `${setBy} gives ${(0,schema_problems/* quoteText */.ol)(name)} to the consumer: remove one of the two`;
            return setBy === undefined ? [] : [{ path: ['exclusive', 'unset', index], message }];
        }),
    ];
}
function inValue(name, value) {
    if (typeof value !== 'string')
        return [];
    return (0,placeholders/* placeholderProblems */.y7)(value).map(message => ({ path: ['env', name], message }));
}
/** It runs once for all files, before the first of them. */
function installed({ installed: list }) {
    const path = ['installed'];
    const perFile = list.flatMap((text, index) => (0,placeholders/* placeholdersIn */.Qf)(text)
        .filter(name => name === 'file' || name === 'report')
        .map(name => ({
        path: [...path, index],
        message: `expected no {${name}}: what is installed is the same for every test file`,
    })));
    return [...inList(list, path), ...perFile];
}
/** What lies in two of them would be kept twice. */
function cachedPaths({ 'setup-cache': { paths } }) {
    const path = ['setup-cache', 'paths'];
    const folders = paths.map(one => (one === '' ? one : one.replace(/\/?$/, '/')));
    const inside = folders.flatMap((own, index) => {
        const outer = folders.find(one => one !== '' && one !== own && own.startsWith(one));
        if (outer === undefined)
            return [];
        return [{ path: [...path, index], message: `${(0,schema_problems/* quoteText */.ol)(own)} lies in ${(0,schema_problems/* quoteText */.ol)(outer)}` }];
    });
    return [...inside, ...repeated(folders, path)];
}
function taken(names, image, pathOf) {
    const message = 'this variable selects the image: compat-gate sets it itself';
    return names.flatMap((name, index) => (name === image ? [{ path: pathOf(name, index), message }] : []));
}
function control({ test, control }) {
    if (test.files.length === 0)
        return inList(control.args, ['control', 'args']);
    const unknown = control.files.flatMap((file, index) => {
        if (file === '' || test.files.includes(file))
            return [];
        const near = (0,config_problems/* nearestName */.qb)(file, test.files);
        const help = near === undefined ? '' : `; did you mean ${(0,schema_problems/* quoteText */.ol)(near)}?`;
        const message = `expected one of test.files, got ${(0,schema_problems/* quoteText */.ol)(file)}${help}`;
        return [{ path: ['control', 'files', index], message }];
    });
    return [...unknown, ...inList(control.args, ['control', 'args'])];
}
/** A part of a file that is divided is called so. */
function likeParts(files) {
    return files.flatMap((file, index) => (0,file_parts/* readPartLabel */.O9)(file).file === file
        ? []
        : [
            {
                path: ['test', 'files', index],
                message: `expected no name that ends like that of a part, got ${(0,schema_problems/* quoteText */.ol)(file)}`,
            },
        ]);
}
function repeated(list, path) {
    return list.flatMap((text, index) => text === '' || list.indexOf(text) === index
        ? []
        : [{ path: [...path, index], message: `${(0,schema_problems/* quoteText */.ol)(text)} is listed twice` }]);
}

// EXTERNAL MODULE: ./build/src/config/json-schema.js
var json_schema = __webpack_require__(31130);
// EXTERNAL MODULE: ./build/src/config/presets.js
var presets = __webpack_require__(93560);
// EXTERNAL MODULE: ./build/src/config/read-file.js
var read_file = __webpack_require__(12717);
// EXTERNAL MODULE: ./build/src/config/resolve.js
var resolve = __webpack_require__(6908);
// EXTERNAL MODULE: ./build/src/config/schema.js
var schema = __webpack_require__(39829);
;// CONCATENATED MODULE: ./build/src/config/load.js











const MINIMAL = `version: 1
candidate:
  image: registry.example/team/emulator
consumers:
  - name: my-consumer
    repository: owner/name
    ref: main
    image-env: EMULATOR_IMAGE
    setup:
      - run: npm ci
    test:
      command: [npx, vitest, run, '--reporter=junit', '--outputFile={report}', '{file}']
      files: [test/integration.test.ts]`;
/**
 * Reads, checks and completes the configuration.
 * @param folder the root of the repository that builds the image
 * @param config the configuration file, from the root; undefined, and the first of CONFIG_PATHS, stand for all of those
 * @throws UsageError that lists everything that is wrong, with file, line, column and key
 */
async function loadConfig(folder, config, presetsDir) {
    const root = (0,external_node_path_.resolve)(folder);
    const path = await findConfig(root, config ?? config_config/* CONFIG_PATHS */.iE[0]);
    const own = inside(root, path);
    const name = own ?? path;
    const read = await (0,read_file/* readSource */.o)(path, name);
    if (read.problems)
        throw (0,config_problems/* problemsError */.$j)(read.problems, name);
    const merged = await (0,presets/* mergePresets */.f5)(read.content, presetsDir);
    return (0,resolve/* resolveConfig */.p)(checkConfig(merged), path, own);
}
/**
 * The content in the shape of the schema, when neither the schema nor a rule has anything against it.
 * What a consumer lacks because its preset could not be used is not reported.
 * @throws UsageError that lists what is wrong
 */
function checkConfig({ content, problems, incomplete }) {
    const value = (0,config_problems/* plainValue */._y)(content);
    const parsed = schema/* ConfigFile */.P.safeParse(value);
    const found = [
        ...(0,config_problems/* problemsOf */.GW)(parsed.error?.issues ?? [], value, content, json_schema/* knownKeys */.eE),
        ...conflictsIn(value, content),
    ].filter(({ path, missing }) => !(missing && path[0] === 'consumers' && incomplete.has(path[1])));
    if (parsed.success && found.length === 0 && problems.length === 0)
        return parsed.data;
    throw (0,config_problems/* problemsError */.$j)([...problems, ...found], content.place.file);
}
function conflictsIn(value, content) {
    return configConflicts(value).map(conflict => ({ ...conflict, place: (0,config_problems/* placeOf */.$t)(content, conflict.path) }));
}
async function findConfig(root, config) {
    const wanted = config === config_config/* CONFIG_PATHS */.iE[0] ? config_config/* CONFIG_PATHS */.iE : [config];
    for (const one of wanted)
        if (await exists((0,external_node_path_.resolve)(root, one)))
            return (0,external_node_path_.resolve)(root, one);
    throw missing(root, wanted);
}
function missing(root, wanted) {
    return new errors/* UsageError */.eb(`expected a configuration at ${wanted.join(' or ')} in ${root}, got no such file. \`compat-gate init\` writes one; by hand, start with:\n\n${MINIMAL}\n\nEvery key is described in docs/configuration.md.`);
}
async function exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}
/** A file's path from the root, with `/`; undefined when it is outside. */
function inside(root, path) {
    const found = (0,external_node_path_.relative)(root, path);
    const outside = found === '' || (0,external_node_path_.isAbsolute)(found) || found === '..' || found.startsWith(`..${external_node_path_.sep}`);
    return outside ? undefined : found.split(external_node_path_.sep).join('/');
}


/***/ }),

/***/ 55156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ fillPlaceholders),
/* harmony export */   Qf: () => (/* binding */ placeholdersIn),
/* harmony export */   y7: () => (/* binding */ placeholderProblems),
/* harmony export */   yn: () => (/* binding */ portNames)
/* harmony export */ });
/* unused harmony export PLACEHOLDERS */
/** What each placeholder stands for; also a table in docs/configuration.md. */
const PLACEHOLDERS = {
    report: 'the path where the report file must appear',
    file: 'the test file that is run',
    image: 'the whole reference of the image under test',
    tag: 'its tag',
    workdir: "the consumer's checkout, an absolute path",
    trial: 'a name that is unique to this trial',
    'port:NAME': 'a free port of the machine, the same for every use of NAME in one trial',
};
// `{{word}}` first, so that an escape is never read as a placeholder. Braces around anything
// else than a lower-case word are plain text: JSON and `${NAME}` need no escape.
const FOUND = /\{\{([a-z]+(?::[^{}\s"']*)?)\}\}|\{([a-z]+(?::[^{}\s"']*)?)\}/g;
const PORT = /^port:([A-Za-z][\w-]*)$/;
const NAMES = ['report', 'file', 'image', 'tag', 'workdir', 'trial'];
/** The placeholders of a text, without their braces: `report`, `port:api`. */
function placeholdersIn(text) {
    return [...text.matchAll(FOUND)].flatMap(found => found[2] ?? []);
}
/** The NAMEs of all `{port:NAME}` in some texts, each once. */
function portNames(texts) {
    const names = texts.flatMap(placeholdersIn).flatMap(name => PORT.exec(name)?.[1] ?? []);
    return [...new Set(names)];
}
/** What is wrong with the placeholders of a text, one sentence each. */
function placeholderProblems(text) {
    return placeholdersIn(text).flatMap(name => problemOf(name) ?? []);
}
function problemOf(name) {
    if (NAMES.includes(name) || PORT.test(name))
        return undefined;
    const known = Object.keys(PLACEHOLDERS).map(known => `{${known}}`);
    return `unknown placeholder {${name}}: known are ${known.join(', ')}; {{${name}}} stands for the text {${name}}`;
}
/**
 * Replaces the placeholders of a text by their values, and `{{word}}` by `{word}`.
 * @param values by the name between the braces: `report`, `port:api`
 * @throws Error for a placeholder without a value, which a loaded configuration does not have
 */
function fillPlaceholders(text, values) {
    return text.replace(FOUND, (_, escaped, name) => {
        if (name === undefined)
            return `{${escaped}}`;
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if (value === undefined)
            throw new Error(`expected a value for {${name}} in '${text}', got none`);
        return value;
    });
}


/***/ }),

/***/ 93560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _X: () => (/* binding */ readPreset),
/* harmony export */   f5: () => (/* binding */ mergePresets),
/* harmony export */   gC: () => (/* binding */ presetNames),
/* harmony export */   uF: () => (/* binding */ unknownPreset)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31297);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81922);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12717);





const NAME = /^([a-z0-9][a-z0-9-]*)\.yml$/;
/** What comes from the consumer itself, never from its preset. */
const OWN = ['name', 'preset'];
/** What a preset says about itself: no consumer is given it, see preset-check.ts. */
const CHECK = 'check';
/** The two ways to select the image: one of them given by the consumer displaces the preset's other one. */
const IMAGE_VARIABLES = ['image-tag-env', 'image-env'];
/** The names of the presets in a folder, sorted. */
async function presetNames(presetsDir) {
    const files = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(presetsDir);
    return files.flatMap(file => NAME.exec(file)?.[1] ?? []).sort();
}
/** The consumer's own keys over those of the preset that it names. */
async function withPreset(consumer, presetsDir) {
    const wanted = (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .childOf */ .GG)(consumer, 'preset');
    if (wanted === undefined)
        return { consumer };
    // Any other type is the schema's finding.
    if (wanted.kind !== 'scalar' || typeof wanted.value !== 'string')
        return { problems: [] };
    const known = await presetNames(presetsDir);
    const name = wanted.value;
    if (!known.includes(name)) {
        return { problems: [{ place: wanted.place, path: ['preset'], message: unknownPreset(name, known) }] };
    }
    const read = await readPreset(name, presetsDir);
    if (read.problems)
        return read;
    return { consumer: (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeLocated */ .rk)(consumer, forConsumer(read.content, consumer)) };
}
/** The file of a known preset, or why it cannot be one. */
async function readPreset(name, presetsDir) {
    const read = await (0,_read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readSource */ .o)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(presetsDir, `${name}.yml`), `preset ${name} (presets/${name}.yml)`);
    if (read.problems)
        return read;
    const problems = presetProblems(read.content);
    return problems.length > 0 ? { problems } : read;
}
/** Why there is no preset of that name, and what it may have meant. */
function unknownPreset(name, known) {
    const near = (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .qb)(name, known);
    const list = known.length === 0 ? 'there are none' : `known are ${known.join(', ')}`;
    return `unknown preset ${(0,_shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol)(name)}: ${near === undefined ? '' : `did you mean ${(0,_shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol)(near)}? `}${list}`;
}
function presetProblems(preset) {
    if (preset.kind !== 'map') {
        const message = `expected a map of a consumer's keys, got ${(0,_shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .describeValue */ .bp)((0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .plainValue */ ._y)(preset))}`;
        return [{ place: preset.place, path: [], message }];
    }
    return OWN.filter(name => preset.entries.has(name)).map(name => ({
        place: (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(preset, [name]),
        path: [name],
        message: `expected no ${name} in a preset: it belongs to the consumer that uses the preset`,
    }));
}
/** What of a preset goes into a consumer. */
function forConsumer(preset, consumer) {
    if (preset.kind !== 'map')
        return preset;
    const displaced = IMAGE_VARIABLES.some(name => (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .childOf */ .GG)(consumer, name)) ? IMAGE_VARIABLES : [];
    const left = [CHECK, ...displaced];
    return { ...preset, entries: new Map([...preset.entries].filter(([name]) => !left.includes(name))) };
}
/** Merges the preset of every consumer that names one. What is no list of consumers is left as it is. */
async function mergePresets(content, presetsDir) {
    const merged = { content, problems: [], incomplete: new Set() };
    const consumers = (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .childOf */ .GG)(content, 'consumers');
    if (consumers?.kind !== 'list')
        return merged;
    const items = [];
    for (const [index, consumer] of consumers.items.entries()) {
        const { problems, ...found } = await withPreset(consumer, presetsDir);
        items.push('consumer' in found ? found.consumer : consumer);
        if (problems === undefined)
            continue;
        merged.incomplete.add(index);
        merged.problems.push(...problems.map(one => inConsumer(one, index, consumer)));
    }
    merged.content = withConsumers(content, { ...consumers, items });
    return merged;
}
/** Paths of the configuration start at its root, those of a preset's file at the preset's. */
function inConsumer(problem, index, consumer) {
    if (problem.place.file !== consumer.place.file)
        return problem;
    return { ...problem, path: ['consumers', index, ...problem.path] };
}
function withConsumers(content, consumers) {
    const entry = content.kind === 'map' ? content.entries.get('consumers') : undefined;
    if (content.kind !== 'map' || entry === undefined)
        return content;
    return { ...content, entries: new Map(content.entries).set('consumers', { ...entry, value: consumers }) };
}


/***/ }),

/***/ 6908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ resolveConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * The parsed file as the rest of the program reads it: keys in camelCase, and defaults that depend on other values
 * filled in.
 * @param path absolute path of the file
 * @param own the file's path from the repository's root, when it is inside; a change to it, or to the waivers, always applies
 */
function resolveConfig(file, path, own) {
    const globs = file['applies-to'];
    const waivers = file.waivers && node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(file.waivers);
    const always = [own, waivers].flatMap(one => one?.replace(/[^\w./-]/g, '\\$&') ?? []);
    return {
        path,
        candidate: candidate(file.candidate),
        ...baseline(file.baseline),
        ...contract(file.contract),
        ...(waivers !== undefined && { waivers }),
        ...(globs && { appliesTo: [...globs, ...always] }),
        consumers: file.consumers.map(one => consumer(one, platformsOf(file.candidate))),
    };
}
function candidate(file) {
    const { image, context, target, prepare } = file;
    return {
        image,
        context,
        dockerfile: file.dockerfile ?? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(context, 'Dockerfile'),
        buildArgs: file['build-args'],
        labels: file.labels,
        pull: file.pull,
        noCache: file['no-cache'],
        buildContexts: file['build-contexts'],
        secrets: Object.fromEntries(Object.entries(file.secrets).map(([id, one]) => [id, secret(one)])),
        ssh: file.ssh,
        cacheFrom: file['cache-from'],
        cacheTo: file['cache-to'],
        platforms: platformsOf(file),
        prepare,
        ...(target !== undefined && { target }),
        ...(file['image-ref'] !== undefined && { imageRef: file['image-ref'] }),
    };
}
function secret({ env, file }) {
    if (env !== undefined)
        return { env };
    if (file !== undefined)
        return { file };
    throw new Error('expected a secret to have env or file');
}
function baseline(file) {
    if (file === 'none')
        return {};
    if (typeof file === 'string')
        return { baseline: { image: file, when: 'red', rounds: 3, alreadyBroken: 'allow' } };
    const { 'already-broken': alreadyBroken, ...rest } = file;
    return { baseline: { ...rest, alreadyBroken } };
}
function contract(file) {
    return typeof file === 'string'
        ? { contract: file, redact: [] }
        : { contract: file.mode, redact: file.redact };
}
function platformsOf({ platform, platforms }) {
    return platforms ?? (platform === undefined ? [] : [platform]);
}
function consumer(file, platforms) {
    const { name, repository, ref, setup, env, test, expect, exclusive, control } = file;
    return {
        name,
        repository,
        ref,
        platforms: file.platforms ?? platforms,
        setup: setup.map(step => ({ run: step.run, timeoutMs: step.timeout })),
        imageVariable: imageVariable(file),
        env,
        passEnv: file['pass-env'],
        test: {
            command: test.command,
            files: test.files,
            report: reportOf(test.report),
            timeoutMs: test.timeout,
            shards: test.shards,
            ...(test.select !== undefined && { select: test.select }),
        },
        expect: {
            minPassed: expect['min-passed'] ?? test.files.length,
            skips: expect.skips,
            containers: expect.containers,
            requests: expect.requests,
            exitCodes: expect['exit-codes'],
        },
        exclusive,
        ...(file.preset !== undefined && { preset: file.preset }),
        ...(control && { control }),
        ...(file.releases && { releases: file.releases }),
        ...(file.installed && { installed: file.installed }),
        ...(file['setup-cache'] && { setupCache: file['setup-cache'] }),
    };
}
function reportOf(report) {
    if (typeof report === 'string')
        return { format: report };
    return { ...report, path: report.path.replace(/\/$/, '/*.xml') };
}
function imageVariable(file) {
    const tag = file['image-tag-env'];
    if (tag !== undefined)
        return { name: tag, value: 'tag' };
    const image = file['image-env'];
    if (image === undefined)
        throw new Error(`expected ${file.name} to have image-tag-env or image-env`);
    return { name: image, value: 'image' };
}


/***/ })

};
