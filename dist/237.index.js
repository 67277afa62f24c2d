export const id = 237;
export const ids = [237];
export const modules = {

/***/ 1130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _s: () => (/* binding */ keysAt),
/* harmony export */   eE: () => (/* binding */ knownKeys)
/* harmony export */ });
/* unused harmony exports configJsonSchema, mapOf, editorSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8439);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9829);


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

/***/ 8430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ checkConfig),
  Z: () => (/* binding */ loadConfig)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(604);
// EXTERNAL MODULE: ./build/src/config/config.js
var config_config = __webpack_require__(7096);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(6843);
// EXTERNAL MODULE: ./build/src/image/platform.js
var image_platform = __webpack_require__(1576);
// EXTERNAL MODULE: ./build/src/shared/schema-problems.js
var schema_problems = __webpack_require__(1297);
// EXTERNAL MODULE: ./build/src/config/placeholders.js
var placeholders = __webpack_require__(5156);
// EXTERNAL MODULE: ./build/src/config/problems.js
var config_problems = __webpack_require__(1922);
;// CONCATENATED MODULE: ./build/src/config/conflicts.js





// Only what the rules below look at; the schema reports a value of another type.
const texts = schemas/* array */.YOg(schemas/* string */.YjP().catch('')).catch([]);
const conflicts_name = schemas/* string */.YjP().optional().catch(undefined);
const Consumer = schemas/* object */.Ikc({
    name: conflicts_name,
    platforms: texts.optional(),
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
const Candidate = schemas/* object */.Ikc({ platform: schemas/* unknown */.L5J().optional(), platforms: texts.optional() })
    .catch({ platform: undefined });
const File = schemas/* object */.Ikc({
    candidate: Candidate,
    consumers: schemas/* array */.YOg(Consumer.or(schemas/* undefined */.Vxk().catch(undefined))).catch([]),
});
/** Every conflict in a configuration, whatever else is wrong with it. */
function configConflicts(value) {
    const parsed = File.safeParse(value);
    const { candidate, consumers } = parsed.success ? parsed.data : { candidate: {}, consumers: [] };
    const found = consumers.flatMap((consumer, index) => consumer === undefined
        ? []
        : [...ofConsumer(consumer), ...platforms(consumer, candidate)].map(one => at(['consumers', index], one)));
    return [
        ...platformOrPlatforms(candidate),
        ...sameNames(consumers.map(consumer => consumer?.name)),
        ...found,
    ];
}
function platformOrPlatforms({ platform, platforms }) {
    const path = ['candidate', 'platforms'];
    if (platform !== undefined && platforms !== undefined)
        return [{ path, message: 'expected either platform or platforms, got both' }];
    return repeated(platforms?.map(image_platform/* normalPlatform */.Je) ?? [], path);
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
        ...control(consumer),
        ...repeated(consumer.test.files, ['test', 'files']),
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
function repeated(list, path) {
    return list.flatMap((text, index) => text === '' || list.indexOf(text) === index
        ? []
        : [{ path: [...path, index], message: `${(0,schema_problems/* quoteText */.ol)(text)} is listed twice` }]);
}

// EXTERNAL MODULE: ./build/src/config/json-schema.js
var json_schema = __webpack_require__(1130);
// EXTERNAL MODULE: ./build/src/config/presets.js
var presets = __webpack_require__(1179);
// EXTERNAL MODULE: ./build/src/config/read-file.js
var read_file = __webpack_require__(2717);
// EXTERNAL MODULE: ./build/src/config/resolve.js
var resolve = __webpack_require__(6908);
// EXTERNAL MODULE: ./build/src/config/schema.js
var schema = __webpack_require__(9829);
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
    const path = await findConfig(root, config ?? config_config/* CONFIG_PATHS */.i[0]);
    const own = inside(root, path);
    const read = await (0,read_file/* readSource */.o)(path, own ?? path);
    if (read.problems)
        throw new errors/* UsageError */.eb((0,config_problems/* listOf */.c3)(read.problems));
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
    throw new errors/* UsageError */.eb((0,config_problems/* listOf */.c3)([...problems, ...found]));
}
function conflictsIn(value, content) {
    return configConflicts(value).map(conflict => ({ ...conflict, place: (0,config_problems/* placeOf */.$t)(content, conflict.path) }));
}
async function findConfig(root, config) {
    const wanted = config === config_config/* CONFIG_PATHS */.i[0] ? config_config/* CONFIG_PATHS */.i : [config];
    for (const one of wanted)
        if (await exists((0,external_node_path_.resolve)(root, one)))
            return (0,external_node_path_.resolve)(root, one);
    throw missing(root, wanted);
}
function missing(root, wanted) {
    return new errors/* UsageError */.eb(`expected a configuration at ${wanted.join(' or ')} in ${root}, got no such file. To start with:\n\n${MINIMAL}\n\nEvery key is described in docs/configuration.md.`);
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

/***/ 5156:
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

/***/ 1179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _X: () => (/* binding */ readPreset),
/* harmony export */   f5: () => (/* binding */ mergePresets),
/* harmony export */   gC: () => (/* binding */ presetNames),
/* harmony export */   uF: () => (/* binding */ unknownPreset)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1297);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1922);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2717);





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

/***/ 1922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   _y: () => (/* binding */ plainValue),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   qb: () => (/* binding */ nearestName),
/* harmony export */   rk: () => (/* binding */ mergeLocated)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1297);


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
/** All problems, in the order of the file, one line each. */
function listOf(problems) {
    const lines = [...new Set([...problems].sort(byPlace).map(lineOf))];
    const more = lines.length - MOST;
    const shown = more > 0 ? [...lines.slice(0, MOST), `and ${more} more`] : lines;
    const title = lines.length === 1 ? '1 problem' : `${lines.length} problems`;
    return `the configuration has ${title}:\n${shown.map(line => `  ${line}`).join('\n')}`;
}
function lineOf({ place, path, message }) {
    const where = `${place.file}:${place.line}:${place.column}`;
    return path.length === 0 ? `${where}: ${message}` : `${where}: ${(0,_shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .pathText */ .LF)(path)}: ${message}`;
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
    return (0,_shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaProblems */ .Ic)(issues, value).map(({ kind, path, message, found, type }) => {
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
    return near === undefined ? `known are ${known.join(', ')}` : `did you mean ${(0,_shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(near)}?`;
}
function isBare(value) {
    return typeof value === 'number' || typeof value === 'boolean';
}


/***/ }),

/***/ 2717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(604);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8045);



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

/***/ 6908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ resolveConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * The parsed file as the rest of the program reads it: keys in camelCase, and defaults that depend on other values
 * filled in.
 * @param path absolute path of the file
 * @param own the file's path from the repository's root, when it is inside; a change to it always applies
 */
function resolveConfig(file, path, own) {
    const globs = file['applies-to'];
    return {
        path,
        candidate: candidate(file.candidate),
        ...(globs && { appliesTo: own === undefined ? globs : [...globs, own.replace(/[^\w./-]/g, '\\$&')] }),
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
        platforms: platformsOf(file),
        prepare,
        ...(target !== undefined && { target }),
    };
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
        },
        expect: {
            minPassed: expect['min-passed'] ?? test.files.length,
            skips: expect.skips,
            containers: expect.containers,
            exitCodes: expect['exit-codes'],
        },
        exclusive,
        ...(control && { control }),
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


/***/ }),

/***/ 9829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ConfigFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6843);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7096);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5620);



/** The one definition of the configuration file: parsing, defaults, the JSON Schema and the docs come from it. */
function list(item) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item).max(1000, 'expected at most 1000 entries');
}
function filledList(item) {
    return list(item).min(1, 'expected at least one entry');
}
const Candidate = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    image: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .imageName */ .tO.describe('The full repository that consumers look for, without tag or digest.'),
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
const ReportFiles = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_config_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_FORMATS */ .E).describe('The format of the files.'),
    path: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .reportGlob */ .N0.describe('A glob of the files that the tests write, from the root of the checkout; a folder that ends with `/` stands for its `*.xml`. `**` crosses folders. What it finds is removed before each of `test.files` is run.'),
});
const Test = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    command: filledList(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textValue */ .v8).describe('The program and its arguments, never a shell string. It or `env` holds `{report}`, unless `report` has a `path`, and `{file}` when there are several files. One run of one runner, without retries: those of most runners leave no trace in the report, and a test that fails at first counts as passed.'),
    files: filledList(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .relativePath */ .iZ).describe('Test files of the consumer; the command runs once for each.'),
    report: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_config_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_FORMATS */ .E), ReportFiles])
        .default('junit')
        .describe('The format of the report that the command writes to `{report}`; or a map, for tests that write files of their own.'),
    timeout: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .durationValue */ .k6.prefault('30m').describe('How long one test file may take.'),
    shards: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .countValue */ .lA
        .max(64, 'expected at most 64')
        .default(1)
        .describe('Into how many sets the files are divided that run side by side, each with a tag, a `{trial}` and ports of its own. Only for files that do not get in each other’s way; ignored where `exclusive` names containers or ports, and where `report` has a `path`. With the split stages each set is a job on a machine of its own.'),
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
const Consumer = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .consumerName */ ._Z.describe('A unique name, used in the report and for folders.'),
    preset: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('A known consumer to start from; every other key overrides it.'),
    repository: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryName */ .aR.describe("`owner/name`, a git URL, or a local path from the repository's root."),
    ref: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .gitRef */ .GY.describe('A full SHA, a tag or a branch; resolved once and recorded as the pin.'),
    platforms: filledList(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .platformValue */ .VJ)
        .optional()
        .describe('On which of the `candidate.platforms` this consumer is tried; on all of them when absent.'),
    setup: list(SetupStep)
        .default([])
        .describe('Shell steps that make the checkout ready to be tested, in order.'),
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
const ConfigFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1).describe('The version of this format.'),
    candidate: Candidate.describe('The image about to be published, and how to build it.'),
    'applies-to': filledList(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .globValue */ .wF)
        .refine(globs => globs.some(one => !one.startsWith('!')), 'expected at least one glob without a leading !')
        .optional()
        .describe('Globs: a pull request that touches none of these is `not-applicable`. Absent: every one applies.'),
    baseline: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineValue */ .no
        .default('none')
        .describe('The published image to compare with. This release compares with none, and refuses all else.'),
    consumers: filledList(Consumer).describe('The projects whose tests must pass.'),
});


/***/ }),

/***/ 5620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ gitRef),
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   Kd: () => (/* binding */ passedName),
/* harmony export */   N0: () => (/* binding */ reportGlob),
/* harmony export */   VE: () => (/* binding */ environmentName),
/* harmony export */   VJ: () => (/* binding */ platformValue),
/* harmony export */   Zj: () => (/* binding */ filledTextValue),
/* harmony export */   _Z: () => (/* binding */ consumerName),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   dB: () => (/* binding */ portValue),
/* harmony export */   iS: () => (/* binding */ imageNameProblem),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   k0: () => (/* binding */ buildTarget),
/* harmony export */   k6: () => (/* binding */ durationValue),
/* harmony export */   lA: () => (/* binding */ countValue),
/* harmony export */   no: () => (/* binding */ baselineValue),
/* harmony export */   tO: () => (/* binding */ imageName),
/* harmony export */   v8: () => (/* binding */ textValue),
/* harmony export */   wF: () => (/* binding */ globValue),
/* harmony export */   xN: () => (/* binding */ containerName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6843);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8532);
/* harmony import */ var _image_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1576);


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
// The grammar of https://github.com/distribution/reference, without tag and digest.
const PART = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const LABEL = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const HOST = `(?:${LABEL}(?:\\.${LABEL})+(?::[0-9]+)?|${LABEL}:[0-9]+|localhost)`;
/** The pattern of an image's repository, for editors. */
const IMAGE_NAME_PATTERN = `^(?:${HOST}/)?${PART}(?:/${PART})*$`;
const NAME = new RegExp(IMAGE_NAME_PATTERN);
/** Why a text is not the full name of an image's repository; undefined when it is. */
function imageNameProblem(text) {
    if (text.includes('@'))
        return 'expected a repository without a digest';
    if (/:[^/]*$/.test(text))
        return 'expected a repository without a tag: the candidate is tagged pr-<sha>';
    if (text.length > 255)
        return 'expected a repository of at most 255 characters';
    if (NAME.test(text))
        return undefined;
    if (NAME.test(text.toLowerCase()))
        return 'expected a repository in lower case';
    return 'expected a repository such as registry.example/team/emulator';
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
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(context => {
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
const imageName = checkedText(imageNameProblem).meta({ pattern: IMAGE_NAME_PATTERN });
const PLATFORM = /^[a-z0-9]+\/[a-z0-9]+(\/[a-z0-9]+)?$/;
/** In the form that an image's configuration has. */
const platformValue = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(PLATFORM, 'expected os/arch, as in linux/amd64')
    .meta({ pattern: PLATFORM.source })
    .transform(_image_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .normalPlatform */ .Je);
const buildTarget = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9][\w.-]*$/, 'expected the name of a stage in the Dockerfile');
const baselineValue = zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('none', 'expected none, because this release compares the candidate with no baseline yet');
const globValue = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^!?[^!/\0][^\0]*$/, "expected a glob such as 'src/**', without a leading '/'");
// From the root, without a way out of it: no '..', and no name that is empty or '.'. A '/' in brackets would divide them.
const REPORT_GLOB = /^(?![!/])(?!.*\.\.)(?!.*\/\/)(?!(?:.*\/)?\.(?:\/|$))(?!.*[{([][^})\]]*\/)[^\x00-\x1f\x7f\\]+$/;
/** Finds the reports that tests write into the checkout. One that ends with '/' is a folder. */
const reportGlob = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(REPORT_GLOB, "expected a glob of report files from the checkout's root, such as 'target/surefire-reports/*.xml': no leading '/' or '!', no '..', no '/' inside of brackets");
/** Also the name of a folder, on file systems that ignore case too. */
const consumerName = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9](?:[\w.-]{0,62}[A-Za-z0-9_])?$/, "expected a name of letters, digits, '.', '_', '-', at most 64 of them");
const repositoryName = checkedText(value => value.trim() === '' ? 'expected owner/name, a git URL, or a local path' : repositoryProblem(value));
// https://git-scm.com/docs/git-check-ref-format, with a leading '-' refused as an option of git.
const gitRef = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^(?![-/.])(?!.*(?:\.\.|@\{|\/\/|\/\.))[^\x00-\x20\x7f~^:?*[\\]+(?<![/.])(?<!\.lock)$/, "expected a full SHA, a tag or a branch, without a leading '-'");
const relativePath = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^(?![-/])(?!(?:.*\/)?\.\.(?:\/|$))[^\x00-\x1f\x7f\\]+$/, "expected a relative path that stays inside: no leading '/' or '-', no '..'");
const environmentName = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'expected the name of an environment variable');
const RUNNER_NAME = /^(GITHUB|ACTIONS|INPUT|STATE|RUNNER)_/;
/** A variable that a consumer may be given: those of the runner hold tokens and command files. */
const passedName = checkedText(value => {
    const prefix = RUNNER_NAME.exec(value)?.[0];
    if (prefix)
        return `${prefix}* is never passed on: it holds the runner's tokens, inputs and command files`;
    return environmentName.safeParse(value).success ? undefined : 'expected the name of an environment variable';
});
const containerName = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9][\w.-]+$/, 'expected the name of a container, as `docker ps` shows it');
const PORT = 'expected a port from 1 to 65535';
const portValue = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(PORT).min(1, PORT).max(65535, PORT);
const EXIT_CODE = 'expected an exit code from 1 to 255';
const exitCode = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(EXIT_CODE).min(1, EXIT_CODE).max(255, EXIT_CODE);
const COUNT = 'expected a whole number of at least 1';
const countValue = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(COUNT).min(1, COUNT).max(1_000_000, 'expected at most 1000000');
const DURATION = "expected a duration such as '90s', '30m' or '1h30m', from 1s to 24h";
/** Milliseconds, from a text. */
const durationValue = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .meta({ pattern: DURATION_PATTERN })
    .transform((value, context) => {
    const ms = parseDuration(value);
    if (ms === undefined)
        context.addIssue({ code: 'custom', message: DURATION, input: value });
    return ms ?? zod__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
});


/***/ }),

/***/ 8045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(604);
/* harmony import */ var _shared_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1297);



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


/***/ }),

/***/ 1715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ pinFacts),
/* harmony export */   PU: () => (/* binding */ VERDICT_SIGNS),
/* harmony export */   X5: () => (/* binding */ containerEnd),
/* harmony export */   dE: () => (/* binding */ containerRows),
/* harmony export */   ge: () => (/* binding */ verdictHeadline),
/* harmony export */   jJ: () => (/* binding */ reasonGroups),
/* harmony export */   mw: () => (/* binding */ consumerIncidents),
/* harmony export */   w7: () => (/* binding */ reasonPlace),
/* harmony export */   yv: () => (/* binding */ identityFacts)
/* harmony export */ });
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(796);
/* harmony import */ var _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4018);


// What every report says, each in its own form. All of it may hold foreign text: escape it.
const VERDICT_SIGNS = {
    pass: '✅',
    fail: '❌',
    inconclusive: '⚠️',
    'not-applicable': '➖',
};
/** What the verdict means for this run, in one sentence. */
function verdictHeadline({ judgement, notApplicable, candidates }) {
    const { verdict, consumers } = judgement;
    const names = consumers.filter(consumer => consumer.verdict === verdict).map(({ name }) => name);
    const isDirty = candidates.some(({ uncommitted }) => uncommitted !== undefined);
    const dirty = isDirty ? ', which has uncommitted changes' : '';
    switch (verdict) {
        case 'pass':
            return `${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(names.length, 'consumer')} passed against the candidate${dirty}: ${names.join(', ')}.`;
        case 'fail':
            return `The candidate breaks ${names.join(', ')}.`;
        case 'inconclusive':
            return names.length === 0
                ? 'No consumer was judged, so nothing is known about the candidate.'
                : `Nobody can say whether the candidate works with ${names.join(', ')}.`;
        case 'not-applicable':
            return notApplicable ?? 'The gate does not apply to this change.';
    }
}
/** The identity of the candidate as names and values, for the page and the summary alike. */
function identityFacts(candidate) {
    return [
        ['reference', candidate.reference],
        ['config digest', candidate.configDigest],
        ['image ID of the engine', candidate.engineId],
        ['archive', `sha256:${candidate.archive.sha256}, ${candidate.archive.bytes} bytes`],
        ['commit', candidate.commit],
        ...uncommittedFact(candidate),
        ['platform', candidate.platform],
        ['tag in the registry', `${candidate.registry.state}: ${candidate.registry.detail}`],
    ];
}
function uncommittedFact({ uncommitted = [] }) {
    return uncommitted.length === 0 ? [] : [['uncommitted changes', (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNames */ .EI)(uncommitted, 10)]];
}
/** What was asked for, and the commit that it was resolved to. */
function pinFacts({ repository, ref, pin }) {
    return { where: `${repository} ${ref}`, pin: pin ?? 'no pin' };
}
/** How a container ended. */
function containerEnd(container) {
    const { started, exitCode, oomKilled, stoppedByRequest } = container;
    if (!started)
        return 'never started';
    if (oomKilled)
        return 'killed for memory';
    const end = exitCode === undefined ? 'still running' : String(exitCode);
    return stoppedByRequest ? `${end}, stopped on request` : end;
}
function consumerIncidents({ evidence }) {
    return evidence.flatMap(({ consumer, incidents }) => incidents.map(incident => ({ ...incident, consumer: consumer.name })));
}
function containerRows(trials) {
    return trials.flatMap(({ files }) => files.flatMap(({ file, containers }) => containers.map(one => ({ ...one, file }))));
}
/** Consumer by consumer; what makes it fail comes before what makes it inconclusive. */
function reasonGroups({ consumers }) {
    return consumers.flatMap(({ name, reasons }) => {
        const groups = new Map();
        for (const reason of reasons) {
            const group = groups.get(reason.code) ?? {
                consumer: name,
                code: reason.code,
                ..._verdict_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .e[reason.code],
                reasons: [],
            };
            group.reasons.push(reason);
            groups.set(reason.code, group);
        }
        const all = [...groups.values()];
        return [...all.filter(isFail), ...all.filter(group => !isFail(group))];
    });
}
function isFail({ verdict }) {
    return verdict === 'fail';
}
/** Where a reason was met: part, file and test, or undefined when it is about the whole trial. */
function reasonPlace({ trial, file, test }) {
    const parts = [trial === undefined ? undefined : `(${trial})`, file, test].filter(part => part !== undefined);
    return parts.length === 0 ? undefined : parts.join(' ');
}


/***/ }),

/***/ 1492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ shownFailureText),
/* harmony export */   L_: () => (/* binding */ controlRows),
/* harmony export */   Oe: () => (/* binding */ skippedText),
/* harmony export */   T9: () => (/* binding */ failedTests),
/* harmony export */   eX: () => (/* binding */ fileRows),
/* harmony export */   ne: () => (/* binding */ allFileRows),
/* harmony export */   un: () => (/* binding */ failureTextFinder)
/* harmony export */ });
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4486);

/** A row for each test file that ran against the candidate, in the order they ran. */
function fileRows({ evidence }) {
    return (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .candidateTrials */ .Fr)(evidence).flatMap(trial => rowsOf(trial));
}
/** A row for each file of a negative control, to be shown below those of the candidate. */
function controlRows({ evidence }) {
    const controls = evidence.filter(({ arm }) => arm === 'control');
    return controls.flatMap(trial => rowsOf(trial, ' (control: must fail)'));
}
/** All rows, in the order in which every table shows them. */
function allFileRows(result) {
    return [...fileRows(result), ...controlRows(result)];
}
function rowsOf(trial, suffix = '') {
    const name = (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .partName */ .pn)(trial.part);
    const arm = trial.arm === 'control' ? 'control' : 'candidate';
    return trial.files.map(file => ({
        ...(name !== undefined && { trial: name }),
        ...row(`${(0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .trialTitle */ .Vx)(trial)}${suffix}`, file, arm),
    }));
}
function row(consumer, evidence, arm) {
    const { file, durationMs, report, containers } = evidence;
    const times = (...outcomes) => report.cases.filter(({ outcome }) => outcomes.includes(outcome)).length;
    return {
        consumer,
        file,
        report: report.state,
        passed: times('passed'),
        failed: times('failed', 'errored'),
        skipped: times('skipped'),
        xfailed: times('xfailed'),
        durationMs,
        // A container of the dead image cannot be started; that it was created is all there is to see.
        containers: containers.filter(({ image, started }) => image === arm && (started || arm === 'control'))
            .length,
        exit: exit(evidence),
    };
}
/** Skipped tests, and beside them those that failed as their author expects. */
function skippedText({ skipped, xfailed }) {
    return xfailed === 0 ? String(skipped) : `${skipped}, and ${xfailed} failed as expected`;
}
function exit({ timedOut, signal, exitCode }) {
    if (timedOut)
        return 'timed out';
    return signal ?? (exitCode === undefined ? 'did not start' : String(exitCode));
}
function failedTests({ evidence }) {
    return (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .candidateTrials */ .Fr)(evidence).flatMap(({ consumer, part, files }) => files.flatMap(({ file, report }) => report.cases.flatMap(({ id, outcome, text }) => outcome === 'failed' || outcome === 'errored'
        ? [{ consumer: consumer.name, ...trialOf(part), file, test: id, outcome, text }]
        : [])));
}
function trialOf(part) {
    const trial = (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .partName */ .pn)(part);
    return trial === undefined ? {} : { trial };
}
/** Why it failed, for a reader of that test alone. */
function shownFailureText({ text }) {
    return text.trim() === '' ? 'The report holds no failure text.' : text;
}
/** Finds the failure text behind a reason; undefined when the reason is about no failed test. */
function failureTextFinder(result) {
    const key = ({ consumer, trial, file, test }) => JSON.stringify([consumer, trial, file, test]);
    const texts = new Map(failedTests(result).map(one => [key(one), one.text]));
    return reason => texts.get(key(reason));
}


/***/ }),

/***/ 4018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ REASONS)
/* harmony export */ });
const fail = (meaning, hint) => ({ verdict: 'fail', undermines: false, meaning, hint });
const inconclusive = (meaning, hint) => ({
    verdict: 'inconclusive',
    undermines: false,
    meaning,
    hint,
});
const undermining = (meaning, hint) => ({
    ...inconclusive(meaning, hint),
    undermines: true,
});
/** Every rule that stands between evidence and a pass. docs/reasons.md is written from this table. */
const REASONS = {
    'test-failed': fail('A test of the consumer failed against the candidate.', 'Read its failure text, and reproduce it with the command in the report.'),
    'test-errored': fail('A test of the consumer could not run to its end against the candidate.', 'Read its text: fixtures and set-up of a test count as the test.'),
    'test-failed-unused': inconclusive('A test failed in a file that never started a container of the candidate.', 'The candidate cannot have broken it: look for what else the test needs, and why the candidate was not used.'),
    'timed-out': fail('A test file ran against the candidate and did not end within `test.timeout`.', 'Look at the container log for a request that was never answered; raise `test.timeout` if the file is just slow.'),
    'timed-out-unused': inconclusive('A test file did not end within `test.timeout`, and never started the candidate.', 'Find out what it waits for before it starts a container: the log of the file ends there.'),
    'container-out-of-memory': fail('A container of the candidate was killed for using too much memory.', 'Look at what the candidate does with memory under the test that was running.'),
    'container-crashed': fail('A container of the candidate ended by itself with an exit code other than 0.', 'Read the container log in the report folder; `expect.exit-codes` lists those that a test asks for.'),
    'nothing-to-run': fail('A container of the candidate could not be started: its command does not exist in the image, or cannot be run.', 'Look at ENTRYPOINT and CMD of the candidate, at what the consumer runs in it, and at the files in the image.'),
    'container-refused': inconclusive('The engine refused to start a container of the candidate.', 'The detail holds what the engine said: a network or a device may be missing.'),
    'exit-not-zero': inconclusive('The test command ended with an exit code other than 0, and no test says why.', 'Read the log of the file: the runner itself failed, or tests are missing from its report.'),
    'killed-by-signal': inconclusive('A signal ended the test command.', 'Look for memory pressure on the machine, or for a test that kills its own runner.'),
    'exit-disagrees': inconclusive('The test command ended with exit code 0, yet its report holds failures.', 'Remove what hides the exit code (`|| true`, a wrapper script) from the test command.'),
    'report-missing': inconclusive('The test command left no report where `{report}` or `test.report.path` said.', 'Make the command write its JUnit report there; a runner that crashes writes none.'),
    'report-stale': inconclusive('The report is older than the test run.', 'Make the command write a new report on every run.'),
    'report-malformed': inconclusive('The report is not a well-formed JUnit file within the limits, or its words do not fit its tests: totals that tell of what no test shows, or a state that is not known.', 'Open the report; a runner that was cut off leaves half a file. The detail names what does not fit.'),
    'report-empty': inconclusive('The report holds no test.', 'Check `test.files` and any selection in `test.command`: nothing was collected.'),
    'none-passed': inconclusive('No test of the file passed.', 'A file in which everything is skipped proves nothing: look for a variable or a platform check that skips it.'),
    'too-few-passed': inconclusive('Fewer tests passed than `expect.min-passed` asks for.', 'Find the tests that vanished; lower `expect.min-passed` only when the consumer removed them.'),
    'unexpected-skip': inconclusive('A test was skipped that `expect.skips` does not list.', 'Make it run, or list it under `expect.skips` with the reason.'),
    rerun: inconclusive('A test has several attempts in the report, so a pass may hide a failure.', 'Take reruns out of the test command.'),
    'candidate-not-seen': inconclusive('Fewer containers of the candidate ran than `expect.containers` asks for.', 'The tests did not use the candidate: check that they read the variable that the detail names, and what else could answer instead of it.'),
    'other-image-used': inconclusive("A container ran another image of the candidate's repository, or an image that was made from one.", 'Part of the consumer ignores the variable and uses a fixed tag, or builds its own image from one.'),
    'unknown-image-used': inconclusive("A container of the candidate's repository was gone before its image could be identified.", 'Run the gate again; if it happens every time, keep the container alive for a second.'),
    'witness-incomplete': undermining('The engine’s events were not seen from before the trial to after it.', 'Look at the engine: it was restarted, or dropped the connection. Or the gate itself was stopped for a while.'),
    'candidate-tag-moved': undermining("The candidate's tag no longer names the candidate.", 'The consumer built, tagged or removed an image under that name: the image events in the report say what.'),
    'candidate-pulled-over': undermining("An image was pulled or loaded under the candidate's tag.", 'The candidate’s tag must not exist in the registry.'),
    'pin-missing': undermining('The evidence does not say which commit of the consumer was tested.', 'Run the gate again; the checkout was removed or replaced while the tests ran.'),
    'tree-modified': undermining('Tracked files of the consumer, or of a submodule, differ from its pin when the tests start or when they have ended.', 'Find the set-up step or test that writes to tracked files.'),
    'identity-missing': undermining('The evidence does not say which image was the candidate.', 'Look at the build: it ended before the image was frozen.'),
    'archive-changed': undermining('After the trial the saved candidate is not the one that was frozen.', 'Something wrote to the folder of the run: nothing in it can be published. Find the test that did.'),
    'evidence-missing': inconclusive('A consumer or a test file of the configuration left no evidence.', 'Look at the log of the trial: it ended before this file was run.'),
    'evidence-foreign': undermining('The evidence of a trial is of another run, another commit of the consumer, or another candidate.', 'Run all jobs of the workflow again: a trial that was run again by itself is of a later attempt than the others.'),
    'evidence-unexpected': undermining('There is evidence, or a candidate, that the plan did not ask for or that cannot be read.', 'Find out which job left it: only the jobs of this plan may write to the folders that the judge reads.'),
    'control-passed': undermining('A test of the negative control did not fail against a dead image.', 'These tests do not depend on the image, so their pass says nothing about it: find out what they talk to.'),
    'control-not-seen': inconclusive('The negative control failed, and no container of the dead image was seen.', 'It failed for another reason: read its log. `control.args` may select no test, or the set-up has written down the name of the candidate.'),
    'control-missing': inconclusive('The negative control is configured and left no evidence.', 'Look at the log of the control: it ended before this file was run.'),
    'build-failed': inconclusive('The candidate could not be built.', 'Read the last lines of the build.'),
    'candidate-tag-exists': inconclusive("The candidate's tag exists in the registry, so a consumer would pull it over the candidate.", 'Delete that tag from the registry, or give another commit with the input `sha`.'),
    'consumer-unreachable': inconclusive("The consumer's repository could not be reached.", 'Check `repository`, the network, and the input `token` for a private repository.'),
    'ref-not-found': inconclusive('The consumer has no such commit, tag or branch.', 'Check `ref`: a full SHA, a tag or a branch.'),
    'lfs-missing': inconclusive('Files of the consumer are kept in Git LFS, and its checkout holds pointers in their place.', 'Install git-lfs where the trial runs, and `git lfs install` for its user: then every checkout has the files.'),
    'setup-failed': inconclusive('A set-up step of the consumer failed.', 'Read the log of the step; the consumer’s tests were not run.'),
    'setup-timed-out': inconclusive('A set-up step of the consumer did not end in time.', 'Read the log of the step, or give it a longer `timeout`.'),
    'command-not-found': undermining('A program does not exist or cannot be run: that of the test command, or one that a shell looked for.', 'Check `test.command[0]` and the log, and that a set-up step installs the program.'),
    'exclusive-taken': inconclusive('Something that must be absent when a trial starts was there.', 'Remove the container or free the port that the detail names.'),
    'engine-gone': undermining('The container engine does not answer, or went away.', 'Start the engine, or set DOCKER_HOST.'),
    'rate-limited': undermining('A registry refused because of its rate limit.', 'Log in, or wait.'),
    'dns-failed': undermining('A host name could not be resolved.', 'Check the network of the machine.'),
    'network-failed': undermining('A server could not be reached.', 'Check the network of the machine.'),
    'no-space': undermining('The disk is full: it has no room for more bytes, or for more files.', 'Free space on the machine (`df -h`, and `df -i` for the number of files), and run the gate again.'),
    'port-taken': undermining('A port that the tests need was taken.', 'Free the port that the detail names.'),
    'command-files-changed': undermining('Something else wrote into the files by which the step speaks to its runner.', 'Find the test that does: it could have set the outputs, or the environment of later steps.'),
    cancelled: undermining('The run was cancelled.', 'Run it again.'),
    'internal-error': undermining('compat-gate itself failed.', 'Report it with the log; nothing was approved.'),
};


/***/ }),

/***/ 4486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ candidateTrials),
/* harmony export */   US: () => (/* binding */ policyOf),
/* harmony export */   Vx: () => (/* binding */ trialTitle),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   pn: () => (/* binding */ partName),
/* harmony export */   si: () => (/* binding */ isSamePart),
/* harmony export */   th: () => (/* binding */ wasStopped)
/* harmony export */ });
/** What the evidence of a consumer is held against, where one trial tries everything. */
function policyOf({ name, test, imageVariable, expect, control }) {
    const key = imageVariable.value === 'tag' ? 'image-tag-env' : 'image-env';
    return {
        consumer: name,
        files: test.files,
        selectedBy: `${key}: ${imageVariable.name}`,
        expect,
        ...(control && { control: control.files }),
    };
}
function finding(code, detail, where = {}) {
    const { file, test } = where;
    return { code, ...(file !== undefined && { file }), ...(test !== undefined && { test }), detail };
}
/** The trials that a verdict rests on: those of the candidate, not of the baseline or the control. */
function candidateTrials(evidence) {
    return evidence.filter(({ arm }) => arm === 'candidate');
}
/** A part of a consumer's trial in words; undefined for the whole of it. */
function partName(part) {
    if (part === undefined)
        return undefined;
    const { platform, shard, shards } = part;
    return shards === 1 ? platform : `${platform}, shard ${shard} of ${shards}`;
}
/** A consumer, and which part of its trial. */
function trialTitle({ consumer, part }) {
    const name = partName(part);
    return name === undefined ? consumer.name : `${consumer.name} (${name})`;
}
function isSamePart(a, b) {
    return a?.platform === b.platform && a.shard === b.shard && a.shards === b.shards;
}
/** Whether something stood in its way, which explains all that is missing from it. */
function wasStopped({ incidents }) {
    return incidents.length > 0;
}


/***/ })

};
