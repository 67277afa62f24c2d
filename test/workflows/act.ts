import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { Guard } from '../../tools/engine/guard.js'
import { ActLog } from './act-log.js'
import { localActions } from './actions.js'
import { Machines } from './machines.js'

/** An address at which no engine is: a job without a machine of its own reaches none. */
const NO_ENGINE = 'unix:///nowhere/compat-gate.sock'
const RUNNERS = ['ubuntu-24.04', 'ubuntu-24.04-arm']

const Candidate = z.object({ platform: z.string(), configDigest: z.string(), approved: z.boolean() })
const Verdict = z.object({
  verdict: z.string(),
  approvedImageId: z.string().optional(),
  candidates: z.array(Candidate),
})
type Verdict = z.infer<typeof Verdict>

export interface ActRequest {
  /** Holds `repository`, in which act runs, and gets what the stand-ins keep. */
  folder: string
  workflow: string
  event: { name: string; payload: object }
  /** GitHub's API. */
  api: string
  /** Tells one run from another, as github.run_id does. */
  id: string
  /** More variables for the stand-ins. */
  env?: Record<string, string>
}

/** A run of a workflow by act, on this machine. All of it is gone when it is disposed of. */
export class ActRun implements AsyncDisposable {
  readonly log = new ActLog()
  readonly folder: string
  readonly #child: ChildProcess
  readonly #ended: Promise<unknown>
  readonly #held: AsyncDisposable

  private constructor(child: ChildProcess, folder: string, held: AsyncDisposable) {
    this.folder = folder
    this.#child = child
    this.#held = held
    this.#ended = Promise.all([once(child, 'close'), this.#read()])
  }

  static async start(request: ActRequest): Promise<ActRun> {
    const { folder } = request
    const repository = join(folder, 'repository')
    const args = await argumentsOf(request, repository)
    await rm(join(folder, 'artifacts'), { recursive: true, force: true })
    for (const name of ['artifacts', 'home']) await mkdir(join(folder, name), { recursive: true })
    await writeFile(join(folder, 'notes.jsonl'), '')
    const held = new AsyncDisposableStack()
    const machines = held.use(await Machines.start())
    // What act and the steps started ends with the run, also when the tests are killed.
    const guard = held.use(await Guard.start())
    await guard.promise({ kind: 'processes', mark: `STAND_INS_FOLDER=${folder}`, graceMs: 0 })
    const child = spawn('act', args, {
      cwd: repository,
      env: environmentOf(request, machines.url),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    return new ActRun(child, folder, held)
  }

  /** Of act, which starts all steps. */
  get pid(): number {
    const { pid } = this.#child
    if (pid === undefined) throw new Error('act has not started')
    return pid
  }

  async #read(): Promise<void> {
    const { stdout, stderr } = this.#child
    if (stdout === null || stderr === null) throw new Error('act has no output')
    const lines = async (stream: typeof stdout) => {
      for await (const line of createInterface({ input: stream })) {
        this.log.add(line)
        await appendFile(join(this.folder, 'act.log'), `${line}\n`)
      }
    }
    await Promise.all([lines(stdout), lines(stderr)])
  }

  /** As a person does who cancels the run. */
  cancel(): void {
    this.#child.kill('SIGINT')
  }

  /** Waits for the end of the run. */
  async end(): Promise<void> {
    await this.#ended
  }

  /** The names of the artifacts that the run has kept. */
  async artifacts(): Promise<string[]> {
    return (await readdir(join(this.folder, 'artifacts'))).sort()
  }

  /** What the judge wrote, from the artifact that people read. */
  async verdict(): Promise<Verdict> {
    const [report = 'none'] = (await this.artifacts()).filter(name => name.startsWith('compat-gate-report-'))
    return Verdict.parse(
      JSON.parse(await readFile(join(this.folder, 'artifacts', report, 'verdict.json'), 'utf8')),
    )
  }

  /** What the stand-ins noted, in order. */
  async notes(): Promise<Record<string, unknown>[]> {
    const text = await readFile(join(this.folder, 'notes.jsonl'), 'utf8')
    return text.split('\n').flatMap(line => (line === '' ? [] : [JSON.parse(line)]))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#child.kill('SIGKILL')
    await this.#held[Symbol.asyncDispose]()
    await this.#ended
  }
}

async function argumentsOf(
  { folder, workflow, event, api, id }: ActRequest,
  repository: string,
): Promise<string[]> {
  const payload = join(folder, 'event.json')
  await writeFile(payload, JSON.stringify(event.payload))
  const workflows = join(repository, '.github/workflows')
  const env = { GITHUB_REPOSITORY: 'acme/emulator', GITHUB_RUN_ID: id, GITHUB_API_URL: api }
  return [
    event.name,
    ...['--workflows', join('.github/workflows', workflow), '--eventpath', payload, '--json'],
    ...['--no-skip-checkout', '--no-cache-server', '--action-offline-mode'],
    ...['--action-cache-path', join(folder, 'act')],
    ...RUNNERS.flatMap(name => ['--platform', `${name}=-self-hosted`]),
    ...(await localActions(workflows, join(folder, 'actions'))),
    ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...['--secret', 'GITHUB_TOKEN=ghs_of-the-job', '--secret', 'ECR_UPLOAD_IAM_ROLE_ARN=arn:of-the-role'],
  ]
}

/** Little of this process' environment: a step sees all of it. */
function environmentOf({ folder, env }: ActRequest, url: string): NodeJS.ProcessEnv {
  const { PATH, TMPDIR, DOCKER_CONFIG } = process.env
  return {
    ...{ PATH, HOME: join(folder, 'home'), LANG: 'C.UTF-8' },
    ...(TMPDIR && { TMPDIR }),
    ...(DOCKER_CONFIG && { DOCKER_CONFIG }),
    DOCKER_HOST: NO_ENGINE,
    STAND_INS_NO_ENGINE: NO_ENGINE,
    STAND_INS_FOLDER: folder,
    STAND_INS_URL: url,
    ...env,
  }
}
