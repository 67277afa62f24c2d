import type { RunResult } from '../../src/verdict/verdict.js'
import { folder } from '../support/folder.js'
import { gate, gateEnv } from '../support/gate.js'
import { endpoint } from './docker.js'
import { type GreeterOptions, greeter } from './greeter.js'

export interface GateOptions extends GreeterOptions {
  /** More variables for the gate itself. */
  env?: NodeJS.ProcessEnv
  /** The folder of the last report. */
  lastReport?: string
}

/** Runs the whole gate on a greeter, and leaves nothing behind but the result. */
export async function runGate(options: GateOptions): Promise<RunResult> {
  await using place = await folder()
  await using provider = await greeter(options)
  const { result } = await gate({
    root: provider.path,
    endpoint: endpoint(),
    folder: place.path,
    context: {
      env: { ...gateEnv(), ...options.env, DOCKER_HOST: endpoint() },
      keep: { work: false, candidate: false },
      lastReport: options.lastReport,
    },
  })
  return result
}

/** The codes of all reasons, each once, in order. */
export function codes({ judgement }: RunResult): string[] {
  const all = judgement.consumers.flatMap(({ reasons }) => reasons.map(({ code }) => code))
  return [...new Set(all)].sort()
}
