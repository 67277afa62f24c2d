import { join } from 'node:path'
import { VerdictDocument } from '../src/report/verdict-document.js'
import type { StageTime } from '../src/shared/progress.js'
import { ROOT } from '../tools/repository.js'
import { greenMs, type Run } from './gate-runs.js'
import { interleaved, median, medianStages, type StageMedian, timedProcess } from './measure.js'

/** The gate on one consumer with a heavy set-up, in milliseconds. */
export interface SetUpRunFigures {
  rounds: number
  bareMs: number
  coldMs: number
  warmMs: number
  /** Of each round, warm over bare; the median of these. */
  ratio: number
  /** What the bare recipe says of its steps; none, where it says nothing. */
  bareStages: StageMedian[]
  warmStages: StageMedian[]
}

/** The same consumer without the gate and with it. Each run is one of a commit that nobody has built before. */
export interface SetUpContestants {
  bare(): Promise<Run>
  gate(options: string[], state: 'made' | 'restored'): Promise<Run>
}

export async function setUpRuns(
  { bare, gate }: SetUpContestants,
  rounds: number,
  say: (line: string) => void,
): Promise<SetUpRunFigures> {
  const said = async (name: string, run: Promise<Run>) => {
    const done = await run
    say(`${name}: ${Math.round(done.ms)} ms`)
    return done
  }
  const contestants = [
    () => said('bare', bare()),
    () => said('cold', gate(['--fresh-set-up'], 'made')),
    () => said('warm', gate([], 'restored')),
  ]
  // What is made from nothing in the first round is what the others put back.
  const [bares = [], colds = [], warms = []] = await interleaved(contestants, rounds)
  const middle = (runs: Run[]) => median(runs.map(({ ms }) => ms))
  return {
    rounds,
    bareMs: middle(bares),
    coldMs: middle(colds),
    warmMs: middle(warms),
    ratio: median(warms.map(({ ms }, at) => ms / (bares[at]?.ms ?? Number.NaN))),
    bareStages: medianStages(bares.map(({ stages }) => stages)),
    warmStages: medianStages(warms.map(({ stages }) => stages)),
  }
}

export interface GateRunRequest {
  provider: string
  /** As a path below it. */
  config: string
  env: NodeJS.ProcessEnv
  signal: AbortSignal
  options: string[]
  /** What has to come of the consumer's set-up. */
  state: 'made' | 'restored'
}

/** `compat-gate run` to a pass. */
export async function gateRun(request: GateRunRequest): Promise<Run> {
  const { provider, config, env, signal, options, state } = request
  const args = ['run', '--root', provider, '--config', config, '--json', ...options]
  const program = [join(ROOT, 'bin/compat-gate.js'), ...args]
  const ended = await timedProcess(process.execPath, program, { cwd: provider, env, signal })
  const ms = greenMs(ended)
  const { consumers, stages } = VerdictDocument.parse(JSON.parse(ended.stdout))
  const [setUp] = consumers[0]?.setUps ?? []
  if (setUp?.state !== state)
    throw new Error(`expected a set-up that was ${state}, got ${JSON.stringify(setUp)}`)
  return { ms, stages }
}

/**
 * The steps of a recipe.
 *
 * @param output with the lines `step <seconds> <name>`, of which the last is the end
 */
export function stepsOf(output: string): StageTime[] {
  const steps = [...output.matchAll(/^step (\d+\.\d+) (.+)$/gm)].map(([, at, name = '']) => {
    return { at: Number(at) * 1000, name }
  })
  const [first] = steps
  if (first === undefined) throw new Error(`expected steps, got ${output}`)
  return steps.slice(0, -1).map(({ at, name }, index) => {
    const end = steps[index + 1]?.at ?? at
    return { lane: 'recipe', name, startedAt: at - first.at, endedAt: end - first.at }
  })
}
