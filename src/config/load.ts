import { access } from 'node:fs/promises'
import { isAbsolute, relative, resolve as resolvePath, sep } from 'node:path'
import { UsageError } from '../shared/errors.js'
import { CONFIG_PATHS, type Config } from './config.js'
import { configConflicts } from './conflicts.js'
import { knownKeys } from './json-schema.js'
import { type Merged, mergePresets } from './presets.js'
import { type Located, type Problem, placeOf, plainValue, problemsError, problemsOf } from './problems.js'
import { readSource } from './read-file.js'
import { resolveConfig } from './resolve.js'
import { ConfigFile } from './schema.js'

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
      files: [test/integration.test.ts]`

/**
 * Reads, checks and completes the configuration.
 * @param folder the root of the repository that builds the image
 * @param config the configuration file, from the root; undefined, and the first of CONFIG_PATHS, stand for all of those
 * @throws UsageError that lists everything that is wrong, with file, line, column and key
 */
export async function loadConfig(
  folder: string,
  config: string | undefined,
  presetsDir: string,
): Promise<Config> {
  const root = resolvePath(folder)
  const path = await findConfig(root, config ?? CONFIG_PATHS[0])
  const own = inside(root, path)
  const name = own ?? path
  const read = await readSource(path, name)
  if (read.problems) throw problemsError(read.problems, name)
  const merged = await mergePresets(read.content, presetsDir)
  return resolveConfig(checkConfig(merged), path, own)
}

/**
 * The content in the shape of the schema, when neither the schema nor a rule has anything against it.
 * What a consumer lacks because its preset could not be used is not reported.
 * @throws UsageError that lists what is wrong
 */
export function checkConfig({ content, problems, incomplete }: Merged): ConfigFile {
  const value = plainValue(content)
  const parsed = ConfigFile.safeParse(value)
  const found = [
    ...problemsOf(parsed.error?.issues ?? [], value, content, knownKeys),
    ...conflictsIn(value, content),
  ].filter(({ path, missing }) => !(missing && path[0] === 'consumers' && incomplete.has(path[1])))
  if (parsed.success && found.length === 0 && problems.length === 0) return parsed.data
  throw problemsError([...problems, ...found], content.place.file)
}

function conflictsIn(value: unknown, content: Located): Problem[] {
  return configConflicts(value).map(conflict => ({ ...conflict, place: placeOf(content, conflict.path) }))
}

async function findConfig(root: string, config: string): Promise<string> {
  const wanted = config === CONFIG_PATHS[0] ? CONFIG_PATHS : [config]
  for (const one of wanted) if (await exists(resolvePath(root, one))) return resolvePath(root, one)
  throw missing(root, wanted)
}

function missing(root: string, wanted: readonly string[]): UsageError {
  return new UsageError(
    `expected a configuration at ${wanted.join(' or ')} in ${root}, got no such file. \`compat-gate init\` writes one; by hand, start with:\n\n${MINIMAL}\n\nEvery key is described in docs/configuration.md.`,
  )
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

/** A file's path from the root, with `/`; undefined when it is outside. */
function inside(root: string, path: string): string | undefined {
  const found = relative(root, path)
  const outside = found === '' || isAbsolute(found) || found === '..' || found.startsWith(`..${sep}`)
  return outside ? undefined : found.split(sep).join('/')
}
