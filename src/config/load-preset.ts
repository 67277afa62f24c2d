import { z } from 'zod'
import { UsageError } from '../shared/errors.js'
import type { ConsumerConfig } from './config.js'
import { keysAt } from './json-schema.js'
import { checkConfig } from './load.js'
import { checkConflicts, type PresetCheck, WithCheck } from './preset-check.js'
import { mergePresets, presetNames, readPreset, unknownPreset } from './presets.js'
import { type Located, listOf, type Problem, placeOf, plainValue, problemsOf } from './problems.js'
import { resolveConfig } from './resolve.js'
import { readYaml } from './yaml.js'

/** A preset by itself, with what it says about its consumer. */
export interface Preset {
  name: string
  /** `presets/<name>.yml`, for messages. */
  file: string
  consumer: ConsumerConfig
  check: PresetCheck
}

/**
 * Reads a preset and its section `check`.
 * @throws UsageError for a preset that is not there, or that lists everything that is wrong with it
 */
export async function loadPreset(name: string, presetsDir: string): Promise<Preset> {
  const known = await presetNames(presetsDir)
  if (!known.includes(name)) throw new UsageError(`--preset: ${unknownPreset(name, known)}`)
  const read = await readPreset(name, presetsDir)
  if (read.problems) throw new UsageError(listOf(read.problems))
  const consumer = await consumerOf(name, presetsDir)
  return { name, file: `presets/${name}.yml`, consumer, check: checkOf(read.content, consumer) }
}

/** The preset as a configuration would use it, so that it is held to the same rules. */
async function consumerOf(name: string, presetsDir: string): Promise<ConsumerConfig> {
  const read = readYaml('check', using(name))
  if (read.problems) throw new Error(`expected a configuration for ${name} that can be read`)
  const merged = await mergePresets(read.content, presetsDir)
  const [consumer] = resolveConfig(checkConfig(merged), 'check', undefined).consumers
  if (consumer === undefined) throw new Error(`expected a consumer with the preset ${name}`)
  return consumer
}

// A schema asks for a repository and a ref; nothing here reads them.
function using(name: string): string {
  return `version: 1
candidate: { image: image.invalid/check }
consumers: [{ name: check, preset: ${name}, repository: ./checkout, ref: main }]
`
}

function checkOf(preset: Located, consumer: ConsumerConfig): PresetCheck {
  const value = plainValue(preset)
  const parsed = WithCheck.safeParse(value)
  const problems = parsed.success
    ? checkConflicts(parsed.data.check, consumer).map(one => ({ ...one, place: placeOf(preset, one.path) }))
    : problemsOf(parsed.error.issues, value, preset, knownKeys)
  if (parsed.success && problems.length === 0) return parsed.data.check
  throw new UsageError(listOf(problems satisfies Problem[]))
}

function knownKeys(path: readonly (string | number)[]): string[] {
  return keysAt(checkDefinition(), path)
}

/** The section as JSON Schema. */
export function checkDefinition() {
  return z.toJSONSchema(WithCheck, { io: 'input', target: 'draft-7' })
}
