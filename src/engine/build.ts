import type Docker from 'dockerode'
import { BuildError } from '../errors.js'
import { type BuildContext, buildContext } from './build-context.js'
import { BuildOutput } from './build-output.js'
import type { BuildRequest } from './engine.js'
import { asEngineError, EngineError } from './engine-error.js'
import { readable } from './response-stream.js'

/** Builds with the engine's classic builder; the one that asks still has to look whether an image is there. */
export async function build(
  docker: Docker,
  endpoint: string,
  request: BuildRequest,
  onOutput: (text: string) => void,
  signal: AbortSignal,
): Promise<BuildOutput> {
  const output = new BuildOutput(onOutput)
  const context = await contextOf(request)
  try {
    const response = await docker.buildImage(context.archive, options(request, context, signal))
    await output.follow(readable(response))
  } catch (error) {
    signal.throwIfAborted()
    const failure = asEngineError(error, 'build the candidate', endpoint)
    throw failure instanceof EngineError ? failed(failure.message, output) : failure
  } finally {
    context.archive.destroy()
  }
  if (output.error !== undefined) throw failed(output.error, output)
  return output
}

/** The build ended without the image that was asked for, whatever it said. */
export function nothingBuilt(request: BuildRequest, output: BuildOutput): BuildError {
  return failed(`expected the image ${request.tag} with the labels of this run, got none`, output)
}

async function contextOf(request: BuildRequest): Promise<BuildContext> {
  try {
    return await buildContext(request.contextDir, request.dockerfile)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new BuildError(`the build context ${request.contextDir} cannot be read: ${why}`, undefined, {
      cause,
    })
  }
}

function options(
  request: BuildRequest,
  context: BuildContext,
  signal: AbortSignal,
): Docker.ImageBuildOptions {
  return {
    t: request.tag,
    dockerfile: context.dockerfile,
    labels: request.labels,
    buildargs: request.buildArgs,
    rm: true,
    forcerm: true,
    abortSignal: signal,
    version: '1',
    ...(request.target !== undefined && { target: request.target }),
    ...(request.platform !== undefined && { platform: request.platform }),
  }
}

function failed(said: string, output: BuildOutput): BuildError {
  const where =
    output.step === undefined
      ? 'the build of the candidate failed'
      : `the build of the candidate failed at "${output.step}"`
  const tail = output.tail === '' ? '' : `\nlast lines of output:\n${output.tail}`
  return new BuildError(`${where}: ${said.trim()}${needsBuildKit(said) ? BUILDX : ''}${tail}`, output.step)
}

const BUILDX =
  '; this Dockerfile needs BuildKit: install docker buildx, which is then used instead of the engine'

/** `--mount`, `COPY --link` and here-documents are unknown to the classic builder. */
function needsBuildKit(said: string): boolean {
  return /buildkit|unknown flag: (mount|link|chmod|checksum|network|security|parents|exclude)|unknown instruction: .*(EOF|<<)/i.test(
    said,
  )
}
