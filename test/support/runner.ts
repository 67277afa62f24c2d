import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { actionHere } from './action-here.js'
import { sourceProgram } from './bundled-source.js'
import { Program, type Running } from './program.js'
import { type RunnerLog, readAsRunner } from './runner-commands.js'
import { readPairs } from './runner-files.js'
import type { SmallConsumer } from './small-consumer.js'

export interface StepOptions {
  /** Beyond those that have a default in action.yml. */
  inputs?: Record<string, string>
  env?: NodeJS.ProcessEnv
  event?: { name: string; payload: object }
  /** Path of the program; the source's own when undefined. */
  program?: string
  /** Whether the main step is run in this process: for a test that does nothing to the process. */
  here?: boolean
  /** Told of what such a step prints. */
  onPrint?: (text: string) => void
}

/** Where a step runs, and on which engine. */
export type RunnerPlace = Pick<SmallConsumer, 'folder' | 'tmp' | 'home'> & {
  provider: Pick<SmallConsumer['provider'], 'path'>
  engine: Pick<SmallConsumer['engine'], 'endpoint'>
}

/** How a step ended, as a workflow sees it. */
export interface StepEnd {
  green: boolean
  outputs: Record<string, string>
  summary: string
  /** What the runner's files hold. */
  files: Record<Kind, string>
  log: RunnerLog
  /** Everything that was printed, before the runner read it. */
  printed: string
  ms: number
}

const DEFAULTS = { config: '.github/compat-gate.yml', stage: 'all', 'fail-on-verdict': 'true' }

/** Runs the action's two steps as a runner does: by environment and command files, on a folder for temporary files. */
export class Runner {
  /** RUNNER_TEMP. */
  readonly temp: string
  readonly #files: string
  readonly #small: RunnerPlace
  readonly #options: StepOptions

  private constructor(small: RunnerPlace, options: StepOptions) {
    this.temp = small.tmp
    this.#files = join(small.tmp, '_runner_file_commands')
    this.#small = small
    this.#options = options
  }

  static async for(small: RunnerPlace, options: StepOptions = {}): Promise<Runner> {
    const runner = new Runner(small, options)
    await mkdir(runner.#files)
    await writeFile(runner.#event, JSON.stringify(options.event?.payload ?? {}))
    return runner
  }

  /** Starts the action's main step. */
  async main(): Promise<Step> {
    return this.#step('main')
  }

  /** Runs the main step to its end. */
  async run(): Promise<StepEnd> {
    await using main = await (this.#options.here ? this.#here() : this.main())
    return await main.end()
  }

  /** Runs the post step to its end, with the state that the main step saved, however that one ended. */
  async post(more: NodeJS.ProcessEnv = {}): Promise<StepEnd> {
    const state = readPairs(await readFile(this.#file('state', 'main'), 'utf8'))
    const named = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])
    await using post = await this.#step('post', { ...Object.fromEntries(named), ...more })
    return await post.end()
  }

  async #here(): Promise<Step<Running>> {
    await this.#makeFiles('main')
    return new Step(actionHere(this.#environment('main'), this.#options.onPrint), kind =>
      this.#read(kind, 'main'),
    )
  }

  async #step(name: string, more: NodeJS.ProcessEnv = {}): Promise<Step> {
    await this.#makeFiles(name)
    const program = new Program([], {
      cwd: this.#small.provider.path,
      env: { ...this.#environment(name), ...more },
      program: [process.execPath, this.#options.program ?? sourceProgram()],
    })
    return new Step(program, kind => this.#read(kind, name))
  }

  async #makeFiles(step: string): Promise<void> {
    for (const kind of KINDS) await writeFile(this.#file(kind, step), '')
  }

  #read(kind: Kind, step: string): Promise<string> {
    return readFile(this.#file(kind, step), 'utf8')
  }

  get #event(): string {
    return join(this.#small.folder, 'event.json')
  }

  #file(kind: string, step: string): string {
    return join(this.#files, `${kind}-${step}`)
  }

  #environment(step: string): NodeJS.ProcessEnv {
    const { engine, provider, home } = this.#small
    const { inputs, event, env } = this.#options
    const named = (prefix: string, pairs: Record<string, string>) =>
      Object.entries(pairs).map(([name, value]) => [`${prefix}_${name.toUpperCase()}`, value])
    const files = KINDS.map(kind => [`GITHUB_${kind.toUpperCase()}`, this.#file(kind, step)])
    return {
      ...{ PATH: process.env['PATH'], HOME: home, DOCKER_HOST: engine.endpoint },
      ...{ CI: 'true', GITHUB_ACTIONS: 'true', RUNNER_TEMP: this.temp, GITHUB_WORKSPACE: provider.path },
      ...{ GITHUB_EVENT_NAME: event?.name ?? 'push', GITHUB_EVENT_PATH: this.#event },
      ...{ GITHUB_REPOSITORY: 'acme/emulator' },
      ...{ GITHUB_ACTION_REPOSITORY: 'acme/compat-gate', GITHUB_ACTION_REF: 'v1' },
      ...Object.fromEntries(files),
      ...Object.fromEntries(named('INPUT', { ...DEFAULTS, ...inputs })),
      ...env,
    }
  }
}

const KINDS = ['output', 'state', 'env', 'path', 'step_summary'] as const
type Kind = (typeof KINDS)[number]

/** A step under way. */
export class Step<P extends Running = Program> implements AsyncDisposable {
  readonly program: P
  readonly #read: (kind: Kind) => Promise<string>

  constructor(program: P, read: (kind: Kind) => Promise<string>) {
    this.program = program
    this.#read = read
  }

  /** What the outputs would be if the step ended now. */
  async outputs(): Promise<Record<string, string>> {
    return readPairs(await this.#read('output'))
  }

  async end(): Promise<StepEnd> {
    const { code, stdout, stderr, ms } = await this.program.ended
    const [out, err] = [readAsRunner(stdout), readAsRunner(stderr)]
    const texts = await Promise.all(KINDS.map(async kind => [kind, await this.#read(kind)] as const))
    const files = Object.fromEntries(texts) as Record<Kind, string>
    return {
      green: code === 0,
      outputs: readPairs(files.output),
      summary: files.step_summary,
      files,
      log: { commands: [...out.commands, ...err.commands], lines: [...out.lines, ...err.lines] },
      printed: `${stdout}${stderr}`,
      ms,
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.program[Symbol.asyncDispose]()
  }
}
