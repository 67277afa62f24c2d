import { type Stats, statSync } from 'node:fs'
import { join } from 'node:path'
import type { CandidateConfig } from '../config/config.js'
import { pathInContext } from '../engine/build-context.js'
import { clientEnvironment } from '../engine/client-environment.js'
import type { BuildRequest, Engine, EngineFacts } from '../engine/engine.js'
import { candidateName } from '../image/candidate-tag.js'
import type { Environment } from '../process/environment.js'
import { type Command, howEnded, runCommand } from '../process/execute.js'
import { Lines } from '../process/lines.js'
import { BuildError, IncidentError, UsageError } from '../shared/errors.js'
import { classifyBuildFailure } from '../shared/failure-causes.js'
import type { RetryOptions } from '../shared/retries.js'

/** The label by which everything of a run is known in the engine. Its value is the run's ID. */
export const RUN_LABEL = 'compat-gate.run'
/** The label that says which commit an image was a candidate for. */
export const CANDIDATE_LABEL = 'compat-gate.candidate'

export type Builder = 'buildx' | 'engine'

export interface BuildContext {
  root: string
  run: string
  engine: Engine
  facts: EngineFacts
  env: NodeJS.ProcessEnv
  signal: AbortSignal
  onOutput: (chunk: Buffer) => void
  /** How a registry is asked again; the usual way when undefined. */
  retryOptions?: RetryOptions
}

/** What is to be built, checked: a Dockerfile or a context that is not there is the configuration's error. */
export function buildRequest(
  config: CandidateConfig,
  commit: string,
  context: Pick<BuildContext, 'root' | 'run'> & { platform?: string | undefined },
): BuildRequest {
  const contextDir = join(context.root, config.context)
  const dockerfile = join(context.root, config.dockerfile)
  if (!found(contextDir)?.isDirectory())
    throw new UsageError(`candidate.context: there is no folder ${contextDir}`)
  if (!found(dockerfile)?.isFile())
    throw new UsageError(`candidate.dockerfile: there is no file ${dockerfile}`)
  const name = candidateName(config.image, commit)
  return {
    contextDir,
    dockerfile,
    tag: name.reference,
    labels: { [RUN_LABEL]: context.run, [CANDIDATE_LABEL]: name.tag },
    buildArgs: config.buildArgs,
    ...(config.target !== undefined && { target: config.target }),
    ...(context.platform !== undefined && { platform: context.platform }),
  }
}

/**
 * What the gate writes while it builds, a consumer's checkout for one, must not become part of the candidate.
 *
 * @throws UsageError when the folder of the run is part of the build context
 */
export async function keepApart(folder: string, { contextDir, dockerfile }: BuildRequest): Promise<void> {
  const path = await pathInContext(folder, contextDir, dockerfile)
  if (path === undefined) return
  const ignore = path === '' ? '' : `, or name ${path} in .dockerignore`
  throw new UsageError(
    `the gate would write to ${folder}, which is part of the build context ${contextDir}: choose a folder outside of it with --report${ignore}`,
  )
}

function found(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

/** What builds: buildx where it is installed, else the engine's own API. */
export async function findBuilder(context: BuildContext): Promise<Builder> {
  // Podman's docker-compatible socket has no BuildKit behind it.
  if (/podman/i.test(context.facts.name)) return 'engine'
  const command = {
    program: 'docker',
    args: ['buildx', 'version'],
    cwd: context.root,
    env: clientEnvironment(context),
  }
  const ended = await runCommand(command, { signal: context.signal, timeoutMs: 10_000 })
  if (ended.cancelled) throw cancelled()
  return ended.exitCode === 0 ? 'buildx' : 'engine'
}

/** Builds, and resolves when the engine has the image. */
export async function build(builder: Builder, request: BuildRequest, context: BuildContext): Promise<void> {
  if (builder === 'engine') await buildByEngine(request, context)
  else await buildByBuildx(request, context)
}

async function buildByBuildx(request: BuildRequest, context: BuildContext): Promise<void> {
  const output = new BuildOutput()
  const ended = await runCommand(buildxCommand(request, context.root, clientEnvironment(context)), {
    signal: context.signal,
    onOutput: chunk => {
      output.add(chunk)
      context.onOutput(chunk)
    },
  })
  if (ended.cancelled) throw cancelled()
  if (ended.exitCode !== 0) throw output.failure(`docker buildx ${howEnded(ended)}`)
}

async function buildByEngine(
  request: BuildRequest,
  { engine, onOutput, signal }: BuildContext,
): Promise<void> {
  try {
    await engine.build(request, text => onOutput(Buffer.from(text)), signal)
  } catch (error) {
    throw signal.aborted ? cancelled() : error
  }
}

function cancelled(): IncidentError {
  return new IncidentError('cancelled', 'cancelled while the candidate was being built')
}

/** The call of buildx, as a value. `--provenance=false` keeps the result one image, not an index. */
export function buildxCommand(request: BuildRequest, cwd: string, env: Environment): Command {
  const pairs = (flag: string, values: Record<string, string>) =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`])
  const args = ['buildx', 'build', '--load', '--provenance=false', '--progress=plain']
  args.push('--tag', request.tag, '--file', request.dockerfile)
  args.push(...pairs('--label', request.labels), ...pairs('--build-arg', request.buildArgs))
  if (request.target !== undefined) args.push('--target', request.target)
  if (request.platform !== undefined) args.push('--platform', request.platform)
  return { program: 'docker', args: [...args, request.contextDir], cwd, env }
}

const KEPT_LINES = 20
const KEPT_CHARACTERS = 4_096

/** The end of a build's output, kept so that a failure can say where it happened. */
export class BuildOutput {
  readonly #reader = new Lines(line => this.#line(line), KEPT_CHARACTERS)
  readonly #lines: string[] = []
  #step: string | undefined

  add(chunk: Buffer | string): void {
    this.#reader.write(chunk)
  }

  /** @param how it ended, as in `docker buildx ended with exit code 1` */
  failure(how: string): IncidentError {
    this.#reader.end()
    const step = this.#step === undefined ? '' : ` in the step ${this.#step}`
    const last = this.#lines.join('\n  ')
    const end = last === '' ? ', without a word' : `; its last lines:\n  ${last}`
    const message = `the candidate could not be built${step}: ${how}${end}`
    const cause = classifyBuildFailure(last, this.#step)
    if (cause !== undefined) return new IncidentError(cause, message)
    return new BuildError(message, this.#step)
  }

  #line(line: string): void {
    if (line.trim() === '') return
    // BuildKit repeats the failed step in a line of its own: ` > [2/3] RUN make:`.
    const failed = /^\s*> (\[.+\] .+?):?$/.exec(line)?.[1]
    if (failed !== undefined) this.#step = failed
    this.#lines.push(line)
    if (this.#lines.length > KEPT_LINES) this.#lines.shift()
  }
}
