import { randomBytes } from 'node:crypto'
import { mkdir, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeBaseImage } from '../examples/demo/base-image.js'
import { Guard } from '../tools/engine/guard.js'
import { findEngine } from '../tools/engine/own-engine.js'
import { type BenchEngine, bareRecipe, type Run, theGate } from './gate-runs.js'
import { interleaved, median, medianStages, type StageMedian } from './measure.js'

const ROUNDS = 7

export interface GateFigures {
  rounds: number
  engine: string
  bareMs: number
  gateMs: number
  /** Of each round, the gate over the bare recipe; the median of these. */
  ratio: number
  /** With a `baseline`, which a green candidate does not need. */
  comparedMs: number
  /** Of each round, that over the gate without; the median of these. */
  comparedRatio: number
  stages: StageMedian[]
}

/**
 * The gate on the examples beside a shell script that does the same steps without it, on one engine. Each run builds
 * a commit that changes the emulator's source, so that both rebuild the same layer and reuse the same ones.
 */
export async function benchGate(say: (line: string) => void, signal: AbortSignal): Promise<GateFigures> {
  await using engine = await findEngine(say, signal)
  await using guard = await Guard.start()
  const place = await benchEngine(engine.facts.endpoint, guard, signal)
  await makeBaseImage(place.base, place.id, engine.facts, signal)
  const contestants = [
    () => bareRecipe(place),
    () => theGate(place),
    () => theGate(place, 'baseline: latest\n'),
  ]
  const [bare = [], gate = [], compared = []] = await interleaved(contestants, ROUNDS)
  const over = (own: Run[], other: Run[]) => own.map(({ ms }, at) => ms / (other[at]?.ms ?? Number.NaN))
  return {
    rounds: ROUNDS,
    engine: `${engine.facts.name} ${engine.facts.version}`,
    ratio: median(over(gate, bare)),
    comparedRatio: median(over(compared, gate)),
    comparedMs: median(compared.map(({ ms }) => ms)),
    bareMs: median(bare.map(({ ms }) => ms)),
    gateMs: median(gate.map(({ ms }) => ms)),
    stages: medianStages(gate.map(({ stages }) => stages)),
  }
}

/** A folder and a base image's name for a bench; all of it is gone when the guard is. */
export async function benchEngine(endpoint: string, guard: Guard, signal: AbortSignal): Promise<BenchEngine> {
  const id = randomBytes(4).toString('hex')
  const folder = join(await realpath(tmpdir()), `compat-gate-bench-${id}`)
  const base = `base.emulator.example/${id}/node:latest`
  await guard.promise({ kind: 'path', path: folder })
  await guard.promise({ kind: 'images', endpoint, base })
  await guard.promise({ kind: 'processes', mark: `COMPAT_GATE_BENCH=${id}`, graceMs: 20_000 })
  await mkdir(folder)
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], COMPAT_GATE_BENCH: id }
  return { id, folder, base, env: { ...env, DOCKER_HOST: endpoint }, signal }
}
