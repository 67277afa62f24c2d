import { join } from 'node:path'
import type { Config, ConsumerConfig } from '../config/config.js'
import type { EngineFacts } from '../engine/engine.js'
import type { RunnerImage } from '../evidence.js'
import type { PlannedBaseline } from '../plan.js'
import { packageFolder, readSmallFile, sha256 } from '../shared/files.js'
import type { WaiverList } from '../verdict/verdict.js'
import type { Run } from './context.js'
import { runnerImage } from './one-trial.js'

/** Whatever a verdict depends on beside the image, as far as it is known before anything runs. */
export interface QuestionFacts {
  /** Of the gate's own source. */
  gate: string
  machine: QuestionMachine
  config: Pick<Config, 'candidate' | 'baseline' | 'contract' | 'redact'>
  consumers: readonly ConsumerConfig[]
  /** Commits by the names of consumers. */
  pins: ReadonlyMap<string, string>
  baseline: PlannedBaseline | undefined
  waivers: WaiverList
}

/** Where the tests run; what is not known is absent. */
export interface QuestionMachine {
  runner?: RunnerImage | undefined
  /** Its name and version. */
  engine?: string
  platform?: string
}

/**
 * The same for two runs that ask the same of an image. What set-up would install today is not part of it, nor which programs
 * the machine has.
 *
 * @returns `sha256:…`; undefined where something is not known that could make a difference
 */
export function questionDigest(facts: QuestionFacts): string | undefined {
  const { gate, machine, config, consumers, pins, baseline, waivers } = facts
  // Values of the environment stand in no report, so nobody could say whether they are the same.
  const isKnown = consumers.every(({ name, passEnv }) => pins.has(name) && passEnv.length === 0)
  if (consumers.length === 0 || !isKnown || baseline?.found.state === 'unknown') return undefined
  const asked = {
    gate,
    machine,
    image: config.candidate.image,
    platforms: config.candidate.platforms,
    contract: [config.contract, config.redact],
    baseline: [config.baseline, baseline?.found],
    consumers: consumers.map(one => [pins.get(one.name), whatDecides(one)]),
    waivers: waivers.entries.map(({ place: _, ...entry }) => [entry, entry.expires < waivers.today]),
  }
  return `sha256:${sha256(JSON.stringify(asked))}`
}

/** Without what only says how the commit was found, and in which order the files run. */
function whatDecides({ ref: _, releases: __, test, ...consumer }: ConsumerConfig): object {
  const { lastRun: ___, ...tests } = test
  return { ...consumer, test: tests }
}

/**
 * The question of a run, or of a plan.
 *
 * @param engine where the tests run on it
 */
export async function questionOfRun(
  { config, consumers, waivers, context }: Run,
  { pins, baseline }: Pick<QuestionFacts, 'pins' | 'baseline'>,
  engine?: EngineFacts,
): Promise<string | undefined> {
  const gate = await gateDigest()
  if (gate === undefined) return undefined
  const machine: QuestionMachine = {
    ...runnerImage(context.env),
    ...(engine && { engine: `${engine.name} ${engine.version}`, platform: engine.platform }),
  }
  return questionDigest({ gate, machine, config, consumers, pins, baseline, waivers })
}

/** Of the source that this program was built from, as `npm run bundle` leaves it; undefined where nobody has. */
export async function gateDigest(folder = packageFolder()): Promise<string | undefined> {
  const text = await readSmallFile(join(folder, 'dist', 'source.sha256'), 1_000).catch(() => '')
  return /^[0-9a-f]{64}$/.exec(text.trim())?.[0]
}
