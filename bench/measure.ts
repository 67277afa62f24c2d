import { execFile } from 'node:child_process'
import type { StageTime } from '../src/shared/progress.js'

export interface TimedProcess {
  /** From before the start to after the end, milliseconds. */
  ms: number
  exitCode: number
  stdout: string
  stderr: string
}

export interface ProcessPlace {
  cwd: string
  env: NodeJS.ProcessEnv
  signal: AbortSignal
}

/** Runs a program to its end. Rejects when it cannot be started or is killed; an exit code is a result. */
export function timedProcess(program: string, args: string[], place: ProcessPlace): Promise<TimedProcess> {
  const name = [program, ...args].join(' ')
  const started = performance.now()
  return new Promise((resolve, reject) => {
    execFile(program, args, { ...place, maxBuffer: 64 << 20 }, (error, stdout, stderr) => {
      const ms = performance.now() - started
      const exitCode = error === null ? 0 : error.code
      if (typeof exitCode === 'number') resolve({ ms, exitCode, stdout, stderr })
      else reject(error?.signal ? new Error(`${name} was ended by ${error.signal}`, { cause: error }) : error)
    })
  })
}

/**
 * Runs every contestant once a round, each time beginning with another one, so that what else happens on the machine
 * hits all alike. The first round warms the caches up and does not count.
 *
 * @returns what each contestant measured, in the order given, a value for each counted round
 */
export async function interleaved<T>(contestants: (() => Promise<T>)[], rounds: number): Promise<T[][]> {
  const measured = contestants.map(run => ({ run, values: [] as T[] }))
  for (let round = 0; round <= rounds; round++) {
    const first = round % measured.length
    for (const { run, values } of [...measured.slice(first), ...measured.slice(0, first)]) {
      const value = await run()
      if (round > 0) values.push(value)
    }
  }
  return measured.map(({ values }) => values)
}

/** The middle of some numbers; of an even count, the mean of the two in the middle. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]]
  if (low === undefined || high === undefined) throw new Error('expected at least one value, got none')
  return (low + high) / 2
}

/** When a stage of the gate begins and ends, milliseconds since the run began, medians. */
export type StageMedian = StageTime

/** The stages of several runs of the same configuration, in the order of the first run. */
export function medianStages(runs: StageTime[][]): StageMedian[] {
  const of = ({ lane, name }: StageTime) =>
    runs.map(stages => {
      const found = stages.find(stage => stage.lane === lane && stage.name === name)
      if (found === undefined) throw new Error(`a run has no stage '${name}' of ${lane}`)
      return found
    })
  return (runs[0] ?? [])
    .map(stage => ({
      ...stage,
      startedAt: median(of(stage).map(({ startedAt }) => startedAt)),
      endedAt: median(of(stage).map(({ endedAt }) => endedAt)),
    }))
    .toSorted((a, b) => a.startedAt - b.startedAt)
}
