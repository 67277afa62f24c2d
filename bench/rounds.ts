import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeBaseImage } from '../examples/demo/base-image.js'
import { BREAKS } from '../examples/demo/breaks.js'
import type { StageTime } from '../src/shared/progress.js'
import { commitAll } from '../tools/commit-all.js'
import { type DebianPrograms, debianPrograms } from '../tools/engine/debian.js'
import { Guard } from '../tools/engine/guard.js'
import { findEngine } from '../tools/engine/own-engine.js'
import { OwnRegistry } from '../tools/registry.js'
import { benchEngine } from './gate.js'
import { type BenchEngine, greenMs, redGate, repositories } from './gate-runs.js'
import { median, timedProcess } from './measure.js'

const ROUNDS = 3
const REGISTRY: DebianPrograms = { name: 'registry', suite: 'trixie', packages: ['docker-registry'] }
/** In the example no registry is behind this name. */
const HOST = 'public.emulator.example'
const REPOSITORY = 'durable-functions/durable-emulator'

/** What a red costs that is compared with the published image; milliseconds of one run. */
export interface RoundCosts {
  /** The files that were not green, in the trial. */
  filesMs: number
  /** The same files in all rounds. */
  againMs: number
  /** The rounds, with a restored checkout, ports and clean-up for each half. */
  roundsMs: number
  /** How often a file was run in rounds. */
  runs: number
}

export interface RoundFigures extends RoundCosts {
  rounds: number
  engine: string
}

/** The gate on an emulator that breaks its consumer, beside a published one that does not. */
export async function benchRounds(say: (line: string) => void, signal: AbortSignal): Promise<RoundFigures> {
  const program = join(await debianPrograms(REGISTRY, { say, signal }), 'usr/bin/docker-registry')
  await using engine = await findEngine(say, signal)
  await using guard = await Guard.start()
  const place = await benchEngine(engine.facts.endpoint, guard, signal)
  await makeBaseImage(place.base, place.id, engine.facts, signal)
  await using registry = await OwnRegistry.start({ folder: join(place.folder, 'registry'), program })
  await publish(registry.host, place)
  const runs: RoundCosts[] = []
  for (let round = 0; round < ROUNDS; round++) runs.push(await redRun(registry.host, place))
  const middle = (key: keyof RoundCosts) => median(runs.map(run => run[key]))
  return {
    ...{ filesMs: middle('filesMs'), againMs: middle('againMs'), roundsMs: middle('roundsMs') },
    ...{ runs: middle('runs'), rounds: ROUNDS, engine: `${engine.facts.name} ${engine.facts.version}` },
  }
}

async function publish(host: string, place: BenchEngine): Promise<void> {
  const { provider } = await repositories(place)
  const { env, signal } = place
  const name = `${host}/${REPOSITORY}:latest`
  const build = ['build', '--quiet', '--build-arg', `BASE=${place.base}`, '--tag', name, 'examples/emulator']
  for (const args of [build, ['push', '--quiet', name], ['rmi', name]])
    greenMs(await timedProcess('docker', args, { cwd: provider, env, signal }))
}

async function redRun(host: string, place: BenchEngine): Promise<RoundCosts> {
  const made = await repositories(place, 'baseline: latest\n', BREAKS['arn-shape'])
  const { provider, consumer, config } = made
  const naming = [config, 'src/settings.js', 'test/unit/settings.test.js']
  for (const path of naming.map(name => join(name === config ? provider : consumer, name)))
    await writeFile(path, (await readFile(path, 'utf8')).replace(HOST, host))
  for (const folder of [provider, consumer])
    await commitAll(folder, 'Name the registry of the bench', place.signal)
  return roundCosts(await redGate(made, place))
}

/** @param stages of a run of one consumer */
export function roundCosts(stages: StageTime[]): RoundCosts {
  const sum = (wanted: (name: string) => boolean) =>
    stages
      .filter(({ name }) => wanted(name))
      .reduce((total, { startedAt, endedAt }) => total + endedAt - startedAt, 0)
  const again = stages.flatMap(({ name }) => /^(?:baseline|candidate) \d+ (.+)$/.exec(name)?.[1] ?? [])
  if (again.length === 0) throw new Error('expected rounds, got none')
  const files = new Set(again)
  return {
    filesMs: sum(name => files.has(name)),
    againMs: sum(name => /^(baseline|candidate) \d+ /.test(name)),
    roundsMs: sum(name => /^(baseline|candidate), round \d+$/.test(name)),
    runs: again.length / files.size,
  }
}
