import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { connectEngine } from '../../src/engine/connect.js'
import type { Engine } from '../../src/engine/engine.js'
import { HostPolicies } from '../../src/shared/host-policy.js'
import type { Progress } from '../../src/shared/progress.js'
import { allJob } from '../../src/stages/all.js'
import { newRun, type RunContext } from '../../src/stages/context.js'
import type { AllInputs } from '../../src/stages/inputs.js'
import type { RunResult } from '../../src/verdict/verdict.js'

export interface GateRequest {
  /** The repository that builds the image. */
  root: string
  endpoint: string
  /** Where the run's folder is made. */
  folder: string
  inputs?: Partial<AllInputs>
  context?: Partial<RunContext>
  onProgress?: (event: Progress) => void
}

export interface Gated {
  result: RunResult
  events: Progress[]
  /** The run's own folder. */
  folder: string
  run: string
}

/** Runs the whole gate in this process, against the engine at an endpoint. */
export async function gate(request: GateRequest): Promise<Gated> {
  const id = newRun()
  const folder = join(request.folder, `run-${id}`)
  await mkdir(folder, { recursive: true })
  const events: Progress[] = []
  const listener = (event: Progress) => {
    events.push(event)
    request.onProgress?.(event)
  }
  const hosts = new HostPolicies(listener)
  const { result } = await allJob(
    { ...ALL_INPUTS, root: request.root, ...request.inputs },
    {
      env: { ...gateEnv(), DOCKER_HOST: request.endpoint },
      signal: new AbortController().signal,
      listener,
      connect: (env): Promise<Engine> => connectEngine(env, hosts),
      hosts,
      folder,
      run: id,
      presetsDir: join(process.cwd(), 'presets'),
      keep: { work: false, candidate: true },
      launch: { program: ['compat-gate'] },
      ownsMachine: false,
      commandFiles: { restore: () => [] },
      adopt: () => undefined,
      ...request.context,
    },
  )
  return { result, events, folder, run: id }
}

/** Those of a step that says nothing, but for its root. */
export const ALL_INPUTS = {
  lastGreen: undefined,
  stage: 'all',
  config: undefined,
  sha: undefined,
  image: undefined,
  token: undefined,
  consumer: undefined,
  ref: undefined,
  platform: undefined,
  again: true,
  failOnVerdict: true,
} as const

/** The environment of the tests without what a runner or a person may have set for themselves. */
export function gateEnv(): NodeJS.ProcessEnv {
  const { PATH, HOME, LANG } = process.env
  return { PATH, HOME, LANG }
}
