import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ProgressListener } from '../../src/shared/progress.js'
import { newRun } from '../../src/stages/context.js'
import { readInputs } from '../../src/stages/inputs.js'
import type { JobReport } from '../../src/stages/outputs.js'
import { runStage } from '../../src/stages/run-stage.js'
import { gateEnv } from './gate.js'
import { quickHosts } from './hosts.js'
import type { SmallConsumer } from './small-consumer.js'
import { jobs, type TrialJob } from './workflow.js'

/** What a runner says in a workflow's first attempt. */
export const ATTEMPT = { GITHUB_RUN_ID: '4711', GITHUB_RUN_ATTEMPT: '1' }

export interface Ran extends JobReport {
  /** Under which run it went on. */
  adopted: string[]
}

/** Runs a stage in this process, with the inputs of its step. */
export async function runSmallStage(
  small: SmallConsumer,
  inputs: Record<string, string>,
  env: NodeJS.ProcessEnv = {},
  listener: ProgressListener = () => undefined,
): Promise<Ran> {
  const id = newRun()
  const folder = join(small.tmp, `stage-${id}`)
  await mkdir(folder, { recursive: true })
  const adopted: string[] = []
  const report = await runStage(
    readInputs(name => inputs[name] ?? '', small.provider.path),
    {
      env: { ...gateEnv(), DOCKER_HOST: small.engine.endpoint, ...env },
      signal: new AbortController().signal,
      listener,
      folder,
      run: id,
      keep: { work: false, candidate: true },
      launch: { program: ['compat-gate'] },
      ownsMachine: false,
      commandFiles: { restore: () => [] },
      adopt: one => adopted.push(one),
    },
    quickHosts(),
  )
  return { ...report, adopted }
}

/** Up to the candidate, in a workflow's first attempt. */
export async function builtCandidate(small: SmallConsumer) {
  const { outputs } = await runSmallStage(small, { stage: 'plan' }, ATTEMPT)
  const [build] = jobs<{ platform: string }>(outputs.builds)
  const candidate = await runSmallStage(small, {
    stage: 'build',
    plan: outputs.plan,
    platform: build?.platform ?? '',
  })
  const [trial] = jobs<TrialJob>(outputs.matrix)
  return {
    plan: outputs.plan,
    candidate: candidate.outputs['candidate-dir'],
    imageId: candidate.outputs['image-id'],
    trial: trial as TrialJob,
  }
}

export function trialInputs({
  plan,
  candidate,
  trial,
}: Awaited<ReturnType<typeof builtCandidate>>): Record<string, string> {
  const { consumer, shard, platform } = trial
  return { stage: 'trial', plan, candidate, consumer, shard: String(shard), platform }
}
