import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { CandidateConfig } from '../config/config.js'
import { ignoredByBuild } from '../engine/build-context.js'
import { clientEnvironment } from '../engine/connect.js'
import type { BuildKitOptions, BuildRequest, Engine } from '../engine/engine.js'
import { RUN_LABEL } from '../image/candidate-marks.js'
import { allowedEnvironment, type Environment, RUN_MARK } from '../process/environment.js'
import { type Command, howEnded, runCommand } from '../process/execute.js'
import { Lines } from '../process/lines.js'
import { BuildError, IncidentError, UsageError } from '../shared/errors.js'
import { classifyBuildFailure } from '../shared/failure-causes.js'
import { makeFolder, writeFresh } from '../shared/files.js'
import { BlankedOutput, secretTexts } from './blanked-output.js'
import type { CandidateContext } from './request.js'

// A builder asks the registries of its base images by itself, and does not say which one before it fails.
const BUILD_HOSTS = 'registries of the base images'

export type Builder = 'buildx' | 'engine'

/** Runs the repository's own preparations, one after the other, in the root of the repository. */
export async function runPreparations(config: CandidateConfig, context: CandidateContext): Promise<void> {
  for (const line of config.prepare) {
    const output = new BuildTail()
    const ended = await runCommand(
      {
        program: 'bash',
        args: ['-euo', 'pipefail', '-c', line],
        cwd: context.root,
        env: allowedEnvironment(context.env, ['HOME', 'XDG_RUNTIME_DIR'], { [RUN_MARK]: context.run }),
      },
      {
        signal: context.signal,
        onOutput: chunk => {
          output.add(chunk.toString('utf8'))
          return context.onOutput(chunk)
        },
      },
    )
    if (ended.cancelled) throw new IncidentError('cancelled', `cancelled while '${line}' was running`)
    if (ended.exitCode !== 0) throw output.failure(`candidate.prepare: '${line}' ${howEnded(ended)}`)
  }
}

/** On a busy machine the client takes its time, and no buildx would mean another builder. */
const BUILDX_ANSWER_MS = 60_000

/** By where the client looks for its plugins: to say whether it has this one takes it as long as a small build. */
const found = new Map<string, Builder>()

/** What builds: buildx where it is installed, else the engine's own API. A client is asked once. */
export async function findBuilder(context: CandidateContext): Promise<Builder> {
  // Podman's docker-compatible socket has no BuildKit behind it.
  if (/podman/i.test(context.facts.name)) return 'engine'
  const { PATH, HOME = '', DOCKER_CONFIG = join(HOME, '.docker') } = context.env
  const places = JSON.stringify([PATH, ...(existsSync(DOCKER_CONFIG) ? [DOCKER_CONFIG] : [])])
  const builder = found.get(places) ?? (await askClient(context))
  found.set(places, builder)
  return builder
}

async function askClient(context: CandidateContext): Promise<Builder> {
  const command = {
    program: 'docker',
    args: ['buildx', 'version'],
    cwd: context.root,
    env: clientEnvironment(context),
  }
  const ended = await runCommand(command, {
    signal: context.signal,
    listener: context.listener,
    timeoutMs: BUILDX_ANSWER_MS,
  })
  if (ended.cancelled) throw buildCancelled()
  return ended.exitCode === 0 ? 'buildx' : 'engine'
}

/**
 * @param keys what only buildx can do
 * @throws UsageError that names them, where there is no buildx
 */
export async function requireBuildx(keys: string[], context: CandidateContext): Promise<void> {
  if (keys.length === 0 || (await findBuilder(context)) === 'buildx') return
  const { name } = context.facts
  const why = /podman/i.test(name)
    ? `${name} has no BuildKit behind its socket: build the image another way, and give it with --image or candidate.image-ref`
    : 'the docker client here has none: install it (docker/setup-buildx-action in a workflow)'
  throw new UsageError(`${keys.join(', ')}: docker buildx is needed, and ${why}`)
}

/**
 * Builds the request, again where a registry or the network refused it, and makes sure that the tag names what was
 * built, by the label of this run.
 */
export async function buildCandidate(
  builder: Builder,
  request: BuildRequest,
  context: CandidateContext,
): Promise<{ engineId: string; builder: Builder }> {
  const call = { doing: 'build the candidate', signal: context.signal }
  await context.hosts.ask(BUILD_HOSTS, call, () => buildOnce(builder, request, context))
  const image = await context.engine.image(request.tag)
  if (image?.labels[RUN_LABEL] === context.run) return { engineId: image.id, builder }
  throw new IncidentError(
    'build-failed',
    `the build ended well, but ${request.tag} does not name what it built`,
  )
}

/** Builds, and resolves when the engine has the image. */
export async function buildOnce(
  builder: Builder,
  request: BuildRequest,
  context: CandidateContext,
): Promise<void> {
  if (builder === 'engine') await buildByEngine(request, context)
  else await buildByBuildx(request, context)
}

async function buildByBuildx(request: BuildRequest, context: CandidateContext): Promise<void> {
  const output = new BuildTail()
  const { secrets = {}, ...buildKit } = request.buildKit ?? {}
  const blanked = new BlankedOutput(await secretTexts(secrets, context.env), chunk => {
    output.add(chunk)
    return context.onOutput(chunk)
  })
  const env = clientEnvironment(context, buildVariables({ secrets, ...buildKit }))
  const asked =
    request.unsent === undefined ? request : await ignoringUnsent(request, request.unsent, context)
  const ended = await runCommand(buildxCommand(asked, context.root, env), {
    signal: context.signal,
    listener: context.listener,
    onOutput: chunk => blanked.write(chunk),
  })
  await blanked.end()
  if (ended.cancelled) throw buildCancelled()
  if (ended.exitCode !== 0) throw output.failure(`docker buildx ${howEnded(ended)}`)
}

/** https://docs.docker.com/build/cache/backends/gha/#authentication */
const OF_GITHUB_CACHE = [
  'ACTIONS_CACHE_URL',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_CACHE_SERVICE_V2',
]

/** The variables that the client needs besides its own: nothing is handed to it that nobody has asked for. */
function buildVariables({
  secrets = {},
  ssh = [],
  cacheFrom = [],
  cacheTo = [],
}: Partial<BuildKitOptions>): string[] {
  const isGitHub = [...cacheFrom, ...cacheTo].some(text => /(^|,)type=gha(,|$)/.test(text))
  return [
    ...Object.values(secrets).flatMap(one => ('env' in one ? [one.env] : [])),
    ...(ssh.length > 0 ? ['SSH_AUTH_SOCK'] : []),
    ...(isGitHub ? OF_GITHUB_CACHE : []),
  ]
}

/**
 * Buildx takes what it ignores from a file beside the Dockerfile alone, so it is given a copy of both.
 * https://docs.docker.com/build/concepts/context/#filename-and-location
 */
async function ignoringUnsent(
  request: BuildRequest,
  unsent: string,
  { scratch }: CandidateContext,
): Promise<BuildRequest> {
  const dockerfile = join(scratch, basename(request.dockerfile))
  await makeFolder(scratch)
  await writeFresh(dockerfile, await readFile(request.dockerfile, 'utf8'))
  const ignored = await ignoredByBuild(request.contextDir, request.dockerfile, unsent)
  await writeFresh(`${dockerfile}.dockerignore`, ignored)
  return { ...request, dockerfile }
}

async function buildByEngine(
  request: BuildRequest,
  { engine, onOutput, signal }: CandidateContext,
): Promise<void> {
  try {
    await engine.build(request, text => onOutput(Buffer.from(text)), signal)
  } catch (error) {
    throw signal.aborted ? buildCancelled() : error
  }
}

function buildCancelled(): IncidentError {
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
  if (request.pull) args.push('--pull')
  if (request.noCache) args.push('--no-cache')
  if (request.buildKit !== undefined) args.push(...buildKitArguments(request.buildKit))
  return { program: 'docker', args: [...args, request.contextDir], cwd, env }
}

function buildKitArguments({ contexts, secrets, ssh, cacheFrom, cacheTo }: BuildKitOptions): string[] {
  const each = (flag: string, values: string[]) => values.flatMap(value => [flag, value])
  return [
    ...each(
      '--build-context',
      Object.entries(contexts).map(([name, value]) => `${name}=${value}`),
    ),
    ...each(
      '--secret',
      Object.entries(secrets).map(([id, one]) =>
        'env' in one ? `id=${id},env=${one.env}` : `id=${id},${csvField(`src=${one.file}`)}`,
      ),
    ),
    ...each('--ssh', ssh),
    ...each('--cache-from', cacheFrom),
    ...each('--cache-to', cacheTo),
  ]
}

/** Its value is read as a line of CSV. */
function csvField(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const KEPT_LINES = 20
const KEPT_CHARACTERS = 4_096

/** The end of a build's output, kept so that a failure can say where it happened. */
export class BuildTail {
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

/** Removes every container of the images that a run has built, whether it still runs or not. */
export async function removeContainersOfRun(run: string, engine: Engine): Promise<void> {
  for (const { id } of await engine.containersWithLabel(`${RUN_LABEL}=${run}`))
    await engine.removeContainer(id)
}
