import { access } from 'node:fs/promises'
import { isAbsolute, relative, resolve as resolvePath, sep } from 'node:path'
import { UsageError } from '../shared/errors.js'
import type { Config } from './config.js'
import { conflicts } from './conflicts.js'
import { knownKeys } from './json-schema.js'
import { type Located, placeOf, plain } from './located.js'
import { type Merged, mergePresets } from './presets.js'
import { listOf, type Problem, problemsOf } from './problems.js'
import { readSource } from './read-file.js'
import { resolve } from './resolve.js'
import { ConfigFile } from './schema.js'

/** Where the configuration is looked for, from the repository's root. */
export const DEFAULT_PATHS = ['.github/compat-gate.yml', '.github/compat-gate.yaml'] as const

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

interface LoadOptions {
  /** The root of the repository that builds the image. */
  root: string
  /** The configuration file, from `root`; DEFAULT_PATHS when absent. */
  path?: string | undefined
  /** The folder of the presets. */
  presetsDir: string
  /** Gets a sentence about what is odd but no error. */
  warn?: ((text: string) => void) | undefined
}

/**
 * Reads, checks and completes the configuration.
 * @throws UsageError that lists everything that is wrong, with file, line, column and key
 */
export async function loadConfig(options: LoadOptions): Promise<Config> {
  const root = resolvePath(options.root)
  const path = await find(root, options)
  const own = inside(root, path)
  const read = await readSource(path, own ?? path)
  if (read.problems) throw new UsageError(listOf(read.problems))
  const merged = await mergePresets(read.content, options.presetsDir)
  return resolve(checked(merged), path, own)
}

/**
 * The content as the schema gives it back, when neither the schema nor any rule finds fault with it.
 * What a consumer lacks because its preset could not be used is not reported.
 * @throws UsageError that lists what is wrong
 */
export function checked({ content, problems, incomplete }: Merged): ConfigFile {
  const value = plain(content)
  const parsed = ConfigFile.safeParse(value)
  const found = [
    ...problemsOf(parsed.error?.issues ?? [], value, content, knownKeys),
    ...conflictsIn(value, content),
  ].filter(({ path, missing }) => !(missing && path[0] === 'consumers' && incomplete.has(path[1])))
  if (parsed.success && found.length === 0 && problems.length === 0) return parsed.data
  throw new UsageError(listOf([...problems, ...found]))
}

function conflictsIn(value: unknown, content: Located): Problem[] {
  return conflicts(value).map(conflict => ({ ...conflict, place: placeOf(content, conflict.path) }))
}

async function find(root: string, { path, warn }: LoadOptions): Promise<string> {
  const wanted = path === undefined ? [...DEFAULT_PATHS] : [path]
  const there: string[] = []
  for (const one of wanted) if (await exists(resolvePath(root, one))) there.push(one)
  const [first, second] = there
  if (first === undefined) throw missing(root, wanted)
  if (second !== undefined) warn?.(`both ${first} and ${second} exist: ${first} is used`)
  return resolvePath(root, first)
}

function missing(root: string, wanted: readonly string[]): UsageError {
  return new UsageError(
    `expected a configuration at ${wanted.join(' or ')} in ${root}, got no such file. To start with:\n\n${MINIMAL}\n\nEvery key is described in docs/configuration.md.`,
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
