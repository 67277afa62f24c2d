export const id = 135;
export const ids = [135,870];
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
        ...(file.baseline !== 'none' && { baseline: file.baseline }),
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
    command: filledList(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textValue */ .v8).describe('The program and its arguments, never a shell string. It or `env` holds `{report}`, unless `report` has a `path`, and `{file}` when there are several files.'),
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
        .describe('Tag or digest of the published image to compare with; `none` for no baseline.'),
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
const baselineValue = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^(?:[A-Za-z0-9_][\w.-]{0,127}|sha256:[0-9a-f]{64})$/, 'expected a tag, a digest sha256:…, or none');
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

/***/ 6064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ DIGEST),
/* harmony export */   Mx: () => (/* binding */ CandidateIdentity),
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   QF: () => (/* binding */ ReportState),
/* harmony export */   Qu: () => (/* binding */ Latest),
/* harmony export */   m$: () => (/* binding */ EVIDENCE_SCHEMA),
/* harmony export */   mj: () => (/* binding */ ImageEvent),
/* harmony export */   np: () => (/* binding */ Digest),
/* harmony export */   of: () => (/* binding */ Evidence)
/* harmony export */ });
/* unused harmony exports Outcome, IncidentKind, TestCase, ReportEvidence, StartFailure, ContainerEvidence, Incident, FileEvidence, ArchiveFacts, ConsumerEvidence, Part */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6843);

/** Version of the evidence format. A reader refuses any other. */
const EVIDENCE_SCHEMA = 'compat-gate/evidence@3';
// Far beyond what any test takes, and sums of them are still numbers.
const Milliseconds = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().max(1e12);
/** Which image a trial uses. */
const Arm = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['candidate', 'baseline', 'control']);
const Outcome = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['passed', 'failed', 'errored', 'skipped', 'xfailed']);
/** What stood in the way of a trial; each kind is the code of a reason (docs/reasons.md). */
const IncidentKind = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    'build-failed',
    'candidate-tag-exists',
    'consumer-unreachable',
    'ref-not-found',
    'setup-failed',
    'setup-timed-out',
    'command-not-found',
    'exclusive-taken',
    'engine-gone',
    'rate-limited',
    'dns-failed',
    'network-failed',
    'no-space',
    'port-taken',
    'command-files-changed',
    'cancelled',
    'internal-error',
]);
const TestCase = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** `<suite or class>::<name>`, the form that `expect.skips` matches against. */
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    outcome: Outcome,
    /** Seconds; 0 where the report says nothing usable. */
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    /** Why it failed or was skipped, cut to a bounded length. */
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** How many attempts the report shows for this test: more than 1 means that it was rerun. */
    attempts: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
    /** What the text of a failed test names that is no fault of any image: a rate limit, a full disk. */
    cause: IncidentKind.optional(),
});
function isFailure({ outcome }) {
    return outcome === 'failed' || outcome === 'errored';
}
const ReportState = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['ok', 'missing', 'stale', 'malformed', 'empty']);
const ReportEvidence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    state: ReportState,
    /** What was wrong, empty when the state is `ok`. */
    detail: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    cases: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(TestCase),
});
const StartFailure = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Of the engine: 126 or 127 when there is nothing that could be run. */
    exitCode: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** What of the infrastructure the message names. */
    cause: IncidentKind.optional(),
});
const ContainerEvidence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The image as it was asked for; says nothing about what it was. */
    reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The engine's ID of the image, where it could be read before the container was gone. */
    imageId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** Whose image it ran: decided by identity, never by the reference alone. `control` is the dead one. */
    image: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['candidate', 'control', 'other', 'unknown']),
    /** True when `reference` names the candidate's repository. */
    sameRepository: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    started: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** Why the engine could not start it, where it still had the container to be asked about. */
    startFailure: StartFailure.optional(),
    /** Undefined while it ran, or when it never did. */
    exitCode: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().optional(),
    oomKilled: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** True when someone asked the engine to stop, kill or remove it before it ended. */
    stoppedByRequest: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** The container's output, relative to the evidence folder. */
    log: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
const ImageEvent = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    action: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pull', 'tag', 'untag', 'load', 'import', 'delete']),
    reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    imageId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The test file that was running. */
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
const Incident = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: IncidentKind,
    /** One sentence that names the thing and, where there is one, the way out. */
    detail: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The test file that was running. */
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
const FileEvidence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    command: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Milliseconds since the run began. */
    startedAt: Milliseconds,
    durationMs: Milliseconds,
    /** Undefined when a signal ended it, or it never started. */
    exitCode: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().optional(),
    signal: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    timedOut: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    report: ReportEvidence,
    containers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ContainerEvidence),
    /** The output of the test command, relative to the evidence folder. */
    log: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** A saved image as a file. */
const ArchiveFacts = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative() });
/** `sha256:` and 64 hexadecimal digits. */
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const Digest = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(DIGEST, 'expected sha256: and 64 hexadecimal digits');
/** Where a tag of the registry pointed when it was asked. */
const Latest = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('state', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('present'), digest: Digest }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('absent') }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('unknown'), detail: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);
const CandidateIdentity = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Of the run that built it: the value of its label. */
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The full name that the consumer looks for, `<image>:pr-<sha>`. */
    reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    tag: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** What this engine calls the image; differs between image stores. */
    engineId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** `sha256:…` of the image's configuration: the identity. */
    configDigest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    archive: ArchiveFacts,
    /** The commit of the repository that builds the image. */
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    platform: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    builder: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['buildx', 'engine']),
    /** What the registry said about the candidate's tag before the build. */
    registry: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['absent', 'unknown']), detail: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
});
const ConsumerEvidence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The full commit that `ref` was resolved to; undefined when it could not be. */
    pin: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** What is checked out after the trial. */
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** Tracked files that differ from the pin after the trial. */
    modified: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** Which part of a consumer's tests a job ran, where a plan divides them. */
const Part = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    platform: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** From 1. */
    shard: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
    shards: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
});
const Evidence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(EVIDENCE_SCHEMA),
    /** What it belongs to: a plan, or the one run that did everything. */
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Absent where one step tries everything. */
    part: Part.optional(),
    trial: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    arm: Arm,
    consumer: ConsumerEvidence,
    candidate: CandidateIdentity.optional(),
    /** What the saved candidate was after the trial; undefined when it could not be read. */
    archiveAfter: ArchiveFacts.optional(),
    engine: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), apiVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).optional(),
    /** False when events may have been missed: then no container is proof of anything. */
    witness: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ complete: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), detail: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(FileEvidence),
    /** Every event that touched the candidate's repository. */
    imageEvents: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ImageEvent),
    /** The engine's ID behind the candidate's tag after the trial; undefined when the tag is gone. */
    tagAfter: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    incidents: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Incident),
});


/***/ }),

/***/ 4737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ shardName),
/* harmony export */   Fu: () => (/* binding */ controlName),
/* harmony export */   Gb: () => (/* binding */ candidateTag),
/* harmony export */   HW: () => (/* binding */ isReservedTag),
/* harmony export */   P3: () => (/* binding */ isTrialTag),
/* harmony export */   cJ: () => (/* binding */ COMMIT),
/* harmony export */   jQ: () => (/* binding */ RUN_LABEL),
/* harmony export */   so: () => (/* binding */ isCandidateTag),
/* harmony export */   tZ: () => (/* binding */ CANDIDATE_LABEL),
/* harmony export */   vf: () => (/* binding */ candidateName)
/* harmony export */ });
/** The label by which everything of a run is known in the engine. Its value is the run's ID. */
const RUN_LABEL = 'compat-gate.run';
/** The label that says which commit an image was a candidate for. */
const CANDIDATE_LABEL = 'compat-gate.candidate';
/** A commit, or the beginning of one: all that a candidate is ever tagged after. */
const COMMIT = /^[0-9a-f]{7,64}$/;
const PREFIX = 'pr-';
// Its group is what a trial adds to the candidate's own tag.
const CANDIDATE_REFERENCE = new RegExp(`:${PREFIX}[0-9a-f]{7,64}(-s\\d+|-control)?$`);
/** `pr-<sha>`. */
function candidateTag(commit) {
    return `${PREFIX}${commit}`;
}
/** What a build calls the candidate of a commit. */
function candidateName(repository, commit) {
    return nameOf(repository, candidateTag(commit));
}
/** What the dead image of a negative control is called, beside the candidate. */
function controlName(repository, candidateTag) {
    return nameOf(repository, `${candidateTag}-control`);
}
/** What the candidate is called for one shard of a trial alone. @param shard from 1 */
function shardName(repository, candidateTag, shard) {
    return nameOf(repository, `${candidateTag}-s${shard}`);
}
function nameOf(repository, tag) {
    return { reference: `${repository}:${tag}`, tag };
}
/** Whether a tag could be a candidate's. Such a tag is never published. */
function isReservedTag(tag) {
    return tag.startsWith(PREFIX);
}
/** Whether a reference names a candidate, by whichever of its tags. */
function isCandidateTag(reference) {
    return CANDIDATE_REFERENCE.test(reference);
}
/** Whether a reference is a name that only a trial needs: the candidate's for a shard, or the dead image's. */
function isTrialTag(reference) {
    return CANDIDATE_REFERENCE.exec(reference)?.[1] !== undefined;
}


/***/ }),

/***/ 682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   Cs: () => (/* binding */ makePlan),
/* harmony export */   Kn: () => (/* binding */ buildMatrix),
/* harmony export */   gc: () => (/* binding */ trialMatrix),
/* harmony export */   gq: () => (/* binding */ refuseOtherPlan),
/* harmony export */   vS: () => (/* binding */ parsePlan)
/* harmony export */ });
/* unused harmony export Plan */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6843);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6064);
/* harmony import */ var _image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4737);
/* harmony import */ var _image_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1576);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(604);
/* harmony import */ var _shared_json_documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7886);






/** Version of the plan format. A reader refuses any other. */
const PLAN_SCHEMA = 'compat-gate/plan@1';
/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrix */
const MOST_JOBS = 256;
const PlannedConsumer = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    repository: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    ref: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** The commit that every trial of this consumer checks out. */
    pin: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'expected a full SHA'),
});
const PlannedTrial = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    consumer: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    platform: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    shard: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().positive(),
    shards: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().positive(),
    files: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).min(1),
});
const Plan = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(PLAN_SCHEMA),
    /** The workflow's run and attempt; evidence of another one does not count. */
    run: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** What the candidate is tagged after. */
    commit: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMIT */ .cJ, 'expected a commit'),
    /** The candidate's repository. */
    image: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** Those to build. */
    platforms: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).min(1),
    consumers: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(PlannedConsumer).min(1),
    trials: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(PlannedTrial).min(1),
    /** Where the published image's `:latest` pointed. */
    latest: _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Latest */ .Qu,
});
/**
 * What has to be built and tried: every consumer, on each of its platforms, in as many sets of files as `test.shards` says.
 *
 * @param usual the platforms when the configuration names none
 * @throws UsageError for more jobs than a matrix can have
 */
function makePlan(config, consumers, { run, commit, consumers: pinned, latest }, usual = [(0,_image_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .ownPlatform */ .g$)()]) {
    const platformsOf = ({ platforms }) => (platforms.length === 0 ? usual : platforms);
    const trials = consumers.flatMap(consumer => platformsOf(consumer).flatMap(platform => shardsOf(consumer, platform)));
    if (trials.length > MOST_JOBS) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`the plan has ${trials.length} trials, and a matrix at most ${MOST_JOBS} jobs: lower test.shards, or name fewer platforms`);
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
/** Files are dealt out in turns, because neighbours often take equally long. */
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
    const refuse = (why, cause) => new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`plan: expected a plan, but ${why}; ${wayOut}`, { cause });
    return (0,_shared_json_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJsonDocument */ .d)(text, Plan, refuse);
}
/** @throws UsageError when this configuration would have made another plan */
function refuseOtherPlan(plan, config) {
    const names = plan.consumers.map(({ name }) => name);
    const consumers = config.consumers.filter(({ name }) => names.includes(name));
    const own = makePlan(config, consumers, plan, plan.platforms);
    const key = ({ image, platforms, trials }) => JSON.stringify([image, platforms, trials]);
    if (key(own) === key(plan))
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb('plan: it was made from another configuration than the one that is checked out: check out the same commit in every job');
}
/** The part of a trial. */
function partOf({ platform, shard, shards }) {
    return { platform, shard, shards };
}
/** A job for each platform. `name` is part of an artifact's name, and the `build` of a trial is one of these. */
function buildMatrix({ platforms }) {
    return { include: platforms.map(platform => ({ platform, name: (0,_image_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .platformSlug */ .DN)(platform) })) };
}
/** A job for each trial. */
function trialMatrix({ trials, }) {
    const include = trials.map(({ files: _, ...trial }) => {
        const build = (0,_image_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .platformSlug */ .DN)(trial.platform);
        return { ...trial, build, name: `${trial.consumer}-${trial.shard}-${build}` };
    });
    return { include };
}


/***/ }),

/***/ 1152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ LastLines),
/* harmony export */   q: () => (/* binding */ Lines)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6193);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(796);


/** A longer line is cut here, in UTF-16 units: a process that never ends its line must not fill the memory. */
const LINE_LIMIT = 16_384;
// Everything that some reader of a log takes for the end of a line.
const ENDS = /\r\n|[\n\r\v\f\x85\u2028\u2029]/;
/** Makes lines of the chunks of one stream; characters may be torn between chunks. */
class Lines {
    #decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
    #emit;
    #limit;
    #pending = '';
    #dropped = 0;
    #afterReturn = false;
    /** `emit` gets each line without its end. */
    constructor(emit, limit = LINE_LIMIT) {
        this.#emit = emit;
        this.#limit = limit;
    }
    write(chunk) {
        this.#split(typeof chunk === 'string' ? chunk : this.#decoder.write(chunk));
    }
    /** Emits what came after the last line end, if anything did. */
    end() {
        this.#split(this.#decoder.end());
        if (this.#pending !== '')
            this.#flush();
    }
    #split(text) {
        if (text === '')
            return;
        // The other half of a line end that was torn between two chunks.
        const whole = this.#afterReturn && text.startsWith('\n') ? text.slice(1) : text;
        this.#afterReturn = text.endsWith('\r');
        const parts = whole.split(ENDS);
        const last = parts.pop() ?? '';
        for (const part of parts) {
            this.#keep(part);
            this.#flush();
        }
        this.#keep(last);
    }
    #keep(text) {
        const room = this.#limit - this.#pending.length;
        this.#pending += text.slice(0, room);
        this.#dropped += Math.max(0, text.length - room);
    }
    #flush() {
        const line = this.#dropped === 0 ? this.#pending : `${this.#pending} … ${this.#dropped} characters cut`;
        this.#pending = '';
        this.#dropped = 0;
        this.#emit(line);
    }
}
const KEPT_LINES = 20;
const KEPT_CHARACTERS = 4_096;
/** The end of a process's output, for the error that says why it failed. Bounded, whatever comes. */
class LastLines {
    #decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
    #text = '';
    add(chunk) {
        this.#text += this.#decoder.write(chunk);
        if (this.#text.length > 16 * KEPT_CHARACTERS)
            this.#text = this.#text.slice(-KEPT_CHARACTERS);
    }
    text() {
        return (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLines */ .w$)(this.#text, KEPT_LINES).join('\n').slice(-KEPT_CHARACTERS);
    }
}


/***/ }),

/***/ 7886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readJsonDocument),
/* harmony export */   d: () => (/* binding */ parseJsonDocument)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(604);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2140);
/* harmony import */ var _schema_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1297);



/**
 * Reads a JSON document that somebody else may have put there: never through a link, never waiting at a FIFO.
 *
 * @throws what `refuse` makes, when it cannot be read, is too long, is no JSON, or has another shape
 */
async function readJsonDocument(path, schema, { mostBytes, refuse }) {
    const text = await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readSmallFile */ .EW)(path, mostBytes).catch(cause => {
        throw refuse((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause), cause);
    });
    return parseJsonDocument(text, schema, refuse);
}
/** @throws what `refuse` makes, when the text is no JSON, or has another shape */
function parseJsonDocument(text, schema, refuse) {
    const value = parseJson(text, refuse);
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    throw refuse((0,_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSchemaError */ .LA)(parsed.error, value), parsed.error);
}
function parseJson(text, refuse) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw refuse(`it is no JSON: ${(0,_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .escapedLine */ .Ww)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause))}`, cause);
    }
}


/***/ }),

/***/ 1297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ schemaProblems),
/* harmony export */   LA: () => (/* binding */ describeSchemaError),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   Ww: () => (/* binding */ escapedLine),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   ol: () => (/* binding */ quoteText)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(796);

const MOST_TOLD = 3;
/**
 * What a schema finds wrong with a value, for the end of a sentence: `a.b[0]: expected X, got Y; …`. The first three,
 * and how many more there are.
 */
function describeSchemaError({ issues }, value) {
    const first = issues.slice(0, MOST_TOLD);
    const problems = schemaProblems(first, value);
    const told = problems.slice(0, MOST_TOLD).map(({ path, message }) => {
        return path.length === 0 ? message : `${pathText(path)}: ${message}`;
    });
    const left = issues.length - first.length + problems.length - told.length;
    return [...told, ...(left > 0 ? [`and ${left} more`] : [])].join('; ');
}
/** Every problem of a value, from the issues that its schema has with it. */
function schemaProblems(issues, value) {
    return issues.flatMap((issue) => {
        const path = issue.path.map(part => (typeof part === 'symbol' ? String(part) : part));
        const type = issue.code === 'invalid_type' ? TYPES[issue.expected] : undefined;
        if (issue.code === 'unrecognized_keys')
            return issue.keys.map(key => {
                const message = `unknown key ${quoteText(key)}`;
                return { kind: 'unknown key', path: [...path, key], message, found: undefined, type };
            });
        if (issue.code === 'invalid_union') {
            // Of several shapes, the one that is meant is that of the same kind: its mistakes lie deeper.
            const meant = issue.errors.find(errors => errors.every(error => error.path.length > 0));
            const deeper = meant?.map(error => ({ ...error, path: [...issue.path, ...error.path] }));
            if (deeper !== undefined)
                return schemaProblems(deeper, value);
        }
        if (issue.code === 'invalid_key') {
            const message = withFound(issue.issues[0]?.message ?? 'expected another key', path.at(-1));
            return [{ kind: 'key', path, message, found: path.at(-1), type }];
        }
        const found = valueAt(value, path);
        return [{ kind: 'value', path, message: messageOf(issue, found), found, type }];
    });
}
/** `consumers[0].test.command`; keys that are no plain words are quoted. */
function pathText(path) {
    return path
        .map((part, index) => {
        if (typeof part === 'number')
            return `[${part}]`;
        if (!/^[\w-]+$/.test(part))
            return `[${quoteText(part)}]`;
        return index === 0 ? part : `.${part}`;
    })
        .join('');
}
/** What was found, short enough for a message. */
function describeValue(value) {
    if (value === undefined || value === null)
        return 'nothing';
    if (typeof value === 'string')
        return quoteText(value);
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    return typeof value === 'object' ? 'a map' : `the ${typeof value} ${value}`;
}
/** A text in quotes, on one line, cut to 60 characters. */
function quoteText(text) {
    return `'${escapedLine(text, 60)}'`;
}
/** A text on one line, without control characters, cut to a number of characters. */
function escapedLine(text, most = 200) {
    const escaped = JSON.stringify((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(text, most)).slice(1, -1).replaceAll('\\"', '"');
    return escaped.replace(/[\x7f-\x9f\u2028\u2029]/g, '?');
}
/** How a type is called in a message. */
const TYPES = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map',
    record: 'a map',
};
function messageOf(issue, found) {
    if (found === undefined || found === null)
        return withFound(`expected ${expectedBy(issue)}`, found);
    if (issue.message.startsWith('expected '))
        return withFound(issue.message, found);
    if (issue.code === 'custom')
        return issue.message;
    return withFound(`expected ${expectedBy(issue)}`, found);
}
/** Adds what was found to a message that says what was expected; another message stands as it is. */
function withFound(message, found) {
    return message.startsWith('expected ') ? `${message}, got ${describeValue(found)}` : message;
}
function expectedBy(issue) {
    if (issue.message.startsWith('expected '))
        return issue.message.slice('expected '.length);
    if (issue.code === 'invalid_type')
        return TYPES[issue.expected] ?? issue.expected;
    if (issue.code === 'invalid_union')
        return issue.errors.flatMap(errors => errors.slice(0, 1).map(expectedBy)).join(' or ');
    if (issue.code === 'too_small')
        return describeLimit(issue);
    return issue.code === 'invalid_value' ? issue.values.map(describeChoice).join(' or ') : 'another value';
}
function describeLimit({ origin, minimum, inclusive }) {
    if (origin === 'array')
        return `at least ${minimum} ${minimum === 1 ? 'entry' : 'entries'}`;
    return `a number ${inclusive === false ? 'above' : 'of at least'} ${minimum}`;
}
function describeChoice(value) {
    return typeof value === 'string' ? quoteText(value) : String(value);
}
function valueAt(value, path) {
    return path.reduce((at, name) => {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name))
            return undefined;
        return Reflect.get(at, name);
    }, value);
}


/***/ }),

/***/ 4135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sX: () => (/* binding */ beginPlanned),
  Te: () => (/* binding */ beginRun),
  pd: () => (/* binding */ foldersOf),
  uH: () => (/* binding */ newRun),
  Iy: () => (/* binding */ openRun),
  Y: () => (/* binding */ selectConsumers),
  tM: () => (/* binding */ workflowRun)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/config/load.js + 1 modules
var load = __webpack_require__(8430);
// EXTERNAL MODULE: ./build/src/plan.js
var src_plan = __webpack_require__(682);
// EXTERNAL MODULE: ./build/src/process/lines.js
var lines = __webpack_require__(1152);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(604);
;// CONCATENATED MODULE: ./build/src/shared/progress.js
/** Times the pieces of a run, and tells the listener when each begins and ends. */
class StageTimer {
    times = [];
    #listener;
    #now;
    /** @param now milliseconds since the run began */
    constructor(listener, now) {
        this.#listener = listener;
        this.#now = now;
    }
    async time(lane, name, work) {
        const startedAt = this.#now();
        let ok = false;
        this.#listener({ kind: 'stage-started', lane, name });
        try {
            const result = await work();
            ok = true;
            return result;
        }
        finally {
            const endedAt = this.#now();
            this.times.push({ lane, name, startedAt, endedAt });
            this.#listener({ kind: 'stage-ended', lane, name, ok, ms: endedAt - startedAt });
        }
    }
}

;// CONCATENATED MODULE: ./build/src/stages/context.js








function newRun() {
    return (0,external_node_crypto_.randomBytes)(6).toString('hex');
}
/** The folders of a run. `work` goes when the run ends; the others stay. */
function foldersOf(folder) {
    return { report: (0,external_node_path_.join)(folder, 'report'), candidate: (0,external_node_path_.join)(folder, 'candidate'), work: (0,external_node_path_.join)(folder, 'work') };
}
/** @throws UsageError when the inputs ask for a consumer that is not there */
async function beginRun(config, inputs, context) {
    const began = performance.now();
    const sinceStart = () => performance.now() - began;
    const folders = foldersOf(context.folder);
    const { env, signal, listener } = context;
    const { token } = inputs;
    await (0,promises_.mkdir)(folders.report, { recursive: true });
    return {
        inputs,
        context,
        config,
        consumers: selectConsumers(config, inputs),
        stages: new StageTimer(context.listener, sinceStart),
        startedAt: new Date().toISOString(),
        sinceStart,
        folders,
        origin: { run: context.run },
        git: { env, signal, listener, ...(token !== undefined && { token }) },
        server: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
        output: source => new lines/* Lines */.q(line => listener({ kind: 'output', source, line })),
    };
}
/** @throws IncidentError when no engine answers */
async function openRun(run) {
    const engine = await run.context.connect(run.context.env);
    return { ...run, engine, facts: await engine.facts() };
}
/** The consumers that were asked for, with the ref that was asked for. */
function selectConsumers(config, { consumer, ref }) {
    const names = config.consumers.map(({ name }) => name);
    if (consumer !== undefined && !names.includes(consumer)) {
        throw new errors/* UsageError */.eb(`consumer: expected one of ${names.join(', ')}, got '${consumer}'`);
    }
    const chosen = config.consumers.filter(({ name }) => consumer === undefined || name === consumer);
    if (ref === undefined)
        return chosen;
    if (chosen.length === 1)
        return chosen.map(one => ({ ...one, ref }));
    throw new errors/* UsageError */.eb(`ref: needs 'consumer', because there are several: ${names.join(', ')}`);
}
/**
 * The ID that all jobs of one attempt of a workflow share, and no job of another: a trial that is run again by itself
 * belongs to a later attempt than its plan. Outside of a workflow, `otherwise`.
 */
function workflowRun(env, otherwise) {
    const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt = '1' } = env;
    return id ? `${id}.${attempt}` : otherwise;
}
/**
 * Begins a stage that has a plan. The plan says which commit the candidate is tagged after, and who is tried.
 *
 * @throws UsageError when the plan is none, or was made from another configuration than the one that is here
 */
async function beginPlanned({ root, config: path, token, plan: text, platform }, context) {
    const config = await (0,load/* loadConfig */.Z)(root, path, context.presetsDir);
    const plan = (0,src_plan/* parsePlan */.vS)(text);
    (0,src_plan/* refuseOtherPlan */.gq)(plan, config);
    const names = plan.consumers.map(({ name }) => name);
    // The plan names the consumers, so the input `consumer` is held against the plan and not against the configuration.
    const asked = { root, sha: plan.commit, token, consumer: undefined, ref: undefined, platform };
    const run = await beginRun(config, asked, context);
    return {
        config,
        plan,
        run: { ...run, consumers: run.consumers.filter(({ name }) => names.includes(name)) },
    };
}


/***/ })

};
