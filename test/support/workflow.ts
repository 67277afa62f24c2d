import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { mode } from './mode.js'
import { Runner, type RunnerPlace, type StepEnd, type StepOptions } from './runner.js'

/** A job of a matrix, as the stage `plan` makes it. */
export interface TrialJob {
  consumer: string
  shard: number
  shards: number
  platform: string
  build: string
  name: string
}

type RunAndAttempt = [id: string, attempt: string]

/** Where a real engine's client has its plugins: for another platform than its own, an old engine needs buildx. */
function buildx(): NodeJS.ProcessEnv {
  const { DOCKER_CONFIG } = process.env
  return mode() === 'cluster' && DOCKER_CONFIG !== undefined ? { DOCKER_CONFIG } : {}
}

/** One run of a workflow: the stages as jobs of their own, which share artifacts and nothing else. */
export class Workflow {
  /** Where each artifact lies, in a folder of its name. */
  readonly artifacts: string
  /** The jobs that were run to their end, in that order. */
  readonly ended: { stage: string; end: StepEnd }[] = []
  readonly #place: RunnerPlace
  readonly #run: RunAndAttempt
  readonly #env: NodeJS.ProcessEnv
  readonly #inputs: Record<string, string>
  readonly #here: boolean

  /**
   * @param run `GITHUB_RUN_ID` and the attempt
   * @param options what all jobs have in common
   */
  constructor(
    place: RunnerPlace,
    run: RunAndAttempt = ['4711', '1'],
    options: Pick<StepOptions, 'env' | 'inputs' | 'here'> = {},
  ) {
    const [id, attempt] = run
    this.#place = place
    this.#run = run
    this.#env = { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt, ...buildx(), ...options.env }
    this.#inputs = options.inputs ?? {}
    this.#here = options.here ?? false
    this.artifacts = join(place.folder, `artifacts-${id}-${attempt}`)
  }

  /** The same workflow in another folder, with copies of what its jobs have left. */
  async copy(folder: string): Promise<Workflow> {
    const options = { env: this.#env, inputs: this.#inputs, here: this.#here }
    const copy = new Workflow({ ...this.#place, folder }, this.#run, options)
    await cp(this.artifacts, copy.artifacts, { recursive: true })
    return copy
  }

  /** A job on a machine with a folder for temporary files of its own. */
  async job(inputs: Record<string, string>, options: StepOptions = {}, machine?: string): Promise<StepEnd> {
    const end = await (await this.runner(inputs, options, machine)).run()
    this.ended.push({ stage: inputs['stage'] ?? '', end })
    return end
  }

  async runner(inputs: Record<string, string>, options: StepOptions = {}, machine?: string): Promise<Runner> {
    const tmp = machine ?? (await this.#machine(inputs['stage']))
    return Runner.for(
      { ...this.#place, tmp },
      {
        here: this.#here,
        ...options,
        inputs: { ...this.#inputs, ...inputs, ...options.inputs },
        env: { ...this.#env, ...options.env },
      },
    )
  }

  async #machine(stage = ''): Promise<string> {
    const tmp = join(this.#place.folder, 'tmp', `job-${stage}-${randomBytes(3).toString('hex')}`)
    await mkdir(tmp, { recursive: true })
    return tmp
  }

  async plan(options: StepOptions = {}): Promise<StepEnd> {
    return this.job({ stage: 'plan' }, options)
  }

  /** Builds, and keeps the candidate as an artifact. */
  async build(plan: string, { platform, name }: { platform: string; name: string }): Promise<StepEnd> {
    const end = await this.job({ stage: 'build', plan, platform })
    await this.#keep('candidate', name, end.outputs['candidate-dir'])
    return end
  }

  /** Tries the downloaded candidate, and keeps the evidence as an artifact. */
  async trial(plan: string, { consumer, shard, platform, build, name }: TrialJob): Promise<StepEnd> {
    const machine = await this.#machine('trial')
    const candidate = join(machine, 'candidate')
    const artifact = join(this.artifacts, 'candidate', build)
    if (existsSync(artifact)) await cp(artifact, candidate, { recursive: true })
    const inputs = { stage: 'trial', plan, consumer, shard: String(shard), platform, candidate }
    const end = await this.job(inputs, {}, machine)
    await this.#keep('evidence', name, end.outputs['report-dir'])
    return end
  }

  async judge(plan: string, imageId: string, options: StepOptions = {}): Promise<StepEnd> {
    return this.job({ stage: 'judge', plan, 'image-id': imageId, ...this.folders }, options)
  }

  /** What the judge is given of the artifacts. */
  get folders(): { candidate: string; evidence: string } {
    return { candidate: join(this.artifacts, 'candidate'), evidence: join(this.artifacts, 'evidence') }
  }

  /** Everything up to the judge, whose inputs are returned. */
  async upToJudge(): Promise<{ plan: string; imageId: string; trials: TrialJob[] }> {
    const { outputs } = await this.plan()
    const { plan = '', builds = '', matrix = '' } = outputs
    const ids: string[] = []
    for (const build of jobs<{ platform: string; name: string }>(builds))
      ids.push((await this.build(plan, build)).outputs['image-id'] ?? '')
    const trials = jobs<TrialJob>(matrix)
    for (const trial of trials) await this.trial(plan, trial)
    return { plan, imageId: ids.join(','), trials }
  }

  async #keep(kind: string, name: string, folder = ''): Promise<void> {
    if (folder !== '') await cp(folder, join(this.artifacts, kind, name), { recursive: true })
  }
}

/** The jobs of a matrix. */
export function jobs<Job>(matrix: string): Job[] {
  const { include }: { include: Job[] } = JSON.parse(matrix)
  return include
}
