import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { connect } from '../../src/engine/connect.js'
import type { Engine } from '../../src/engine/engine.js'
import type { Progress } from '../../src/shared/progress.js'
import { run } from '../../src/stages/all.js'
import { newRun, type RunContext, type RunInputs } from '../../src/stages/context.js'
import type { RunResult } from '../../src/verdict/run-result.js'

export interface GateRequest {
  /** The repository that builds the image. */
  root: string
  endpoint: string
  /** Where the run's folder is made. */
  folder: string
  inputs?: Partial<RunInputs>
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
  const { result } = await run(
    { root: request.root, ...request.inputs },
    {
      env: { ...gateEnv(), DOCKER_HOST: request.endpoint },
      signal: new AbortController().signal,
      listener,
      connect: (env): Promise<Engine> => connect(env),
      folder,
      run: id,
      presetsDir: join(process.cwd(), 'presets'),
      keep: { work: false, candidate: true },
      ownsMachine: false,
      commandFiles: { restore: () => [] },
      adopt: () => undefined,
      ...request.context,
    },
  )
  return { result, events, folder, run: id }
}

/** The environment of the tests without what a runner or a person may have set for themselves. */
export function gateEnv(): NodeJS.ProcessEnv {
  const { PATH, HOME, LANG } = process.env
  return { PATH, HOME, LANG }
}
