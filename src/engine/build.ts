import { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import type Docker from 'dockerode'
import { z } from 'zod'
import { BuildError, IncidentError, messageOf } from '../shared/errors.js'
import { classifyBuildFailure } from '../shared/failure-causes.js'
import { cutText, lastLines } from '../shared/text.js'
import { type PackedContext, packBuildContext } from './build-context.js'
import type { BuildRequest, TakeBuildText } from './engine.js'
import { asEngineError, EngineError, parseAnswerLine } from './errors.js'
import { asReadable, readLines } from './streams.js'

/** How long an engine may take to end a build that is cancelled; after it the connection is cut. */
const CANCELLED_BUILD_MS = 3_000

/**
 * Builds with the engine's classic builder; the one that asks still has to look whether an image is there. A build
 * that is cancelled is over when this rejects, and its containers are gone.
 */
export async function buildByEngineApi(
  docker: Docker,
  endpoint: string,
  request: BuildRequest,
  onOutput: TakeBuildText,
  signal: AbortSignal,
): Promise<EngineBuildOutput> {
  const output = new EngineBuildOutput(onOutput)
  const context = await packContext(request)
  const cancellation = new Cancellation(signal)
  try {
    signal.throwIfAborted()
    const asked = docker.buildImage(context.archive, buildOptions(request, context, cancellation.cut))
    await output.follow(cancellation.guard(asReadable(await asked)))
    signal.throwIfAborted()
  } catch (error) {
    signal.throwIfAborted()
    // A file of the context that went away meanwhile comes out of the request, as if the connection were broken.
    if (context.archive.errored) throw unreadableContext(request, context.archive.errored)
    const failure = asEngineError(error, 'build the candidate', endpoint)
    throw failure instanceof EngineError ? buildFailure(failure.message, output) : failure
  } finally {
    cancellation.over()
    context.archive.destroy()
  }
  if (output.error !== undefined) throw buildFailure(output.error, output)
  return output
}

/**
 * The engine ends a build when its client hangs up, and removes the containers of its steps only then. So that it can
 * be seen when that is done, only the sending half of the connection is closed: the engine takes that for the end of
 * the client, and its answer ends when the build has. An engine that does not end in time is cut off.
 */
class Cancellation {
  readonly #signal: AbortSignal
  readonly #cut = new AbortController()
  #limit: NodeJS.Timeout | undefined
  #response: IncomingMessage | undefined

  constructor(signal: AbortSignal) {
    this.#signal = signal
    signal.addEventListener('abort', this.#begin)
  }

  /** Aborts when the connection is to be cut. */
  get cut(): AbortSignal {
    return this.#cut.signal
  }

  guard(response: Readable): Readable {
    if (response instanceof IncomingMessage) this.#response = response
    // Cut before its lines are read, it would raise its error where nobody listens yet.
    response.on('error', () => undefined)
    if (this.#signal.aborted) this.#hangUp()
    return response
  }

  over(): void {
    clearTimeout(this.#limit)
    this.#signal.removeEventListener('abort', this.#begin)
  }

  readonly #begin = () => {
    this.#limit = setTimeout(() => this.#cut.abort(), CANCELLED_BUILD_MS)
    this.#hangUp()
  }

  #hangUp(): void {
    this.#response?.socket.end()
  }
}

/** The build ended without the image that was asked for, whatever it said. */
export function nothingBuilt(request: BuildRequest, output: EngineBuildOutput): IncidentError {
  return buildFailure(`expected the image ${request.tag} with the labels of this run, got none`, output)
}

async function packContext(request: BuildRequest): Promise<PackedContext> {
  try {
    return await packBuildContext(request.contextDir, request.dockerfile, request.unsent)
  } catch (cause) {
    throw unreadableContext(request, cause)
  }
}

function unreadableContext({ contextDir }: BuildRequest, cause: unknown): BuildError {
  return new BuildError(`the build context ${contextDir} cannot be read: ${messageOf(cause)}`, undefined, {
    cause,
  })
}

function buildOptions(
  request: BuildRequest,
  context: PackedContext,
  abortSignal: AbortSignal,
): Docker.ImageBuildOptions {
  return {
    t: request.tag,
    dockerfile: context.dockerfile,
    labels: request.labels,
    buildargs: request.buildArgs,
    rm: true,
    forcerm: true,
    ...(request.pull && { pull: true }),
    ...(request.noCache && { nocache: true }),
    abortSignal,
    version: '1',
    ...(request.target !== undefined && { target: request.target }),
    ...(request.platform !== undefined && { platform: request.platform }),
  }
}

function buildFailure(said: string, output: EngineBuildOutput): IncidentError {
  const where =
    output.step === undefined
      ? 'the build of the candidate failed'
      : `the build of the candidate failed at "${output.step}"`
  const tail = output.tail === '' ? '' : `\nlast lines of output:\n${output.tail}`
  const message = `${where}: ${said.trim()}${needsBuildKit(said) ? BUILDX_HINT : ''}${tail}`
  const cause = classifyBuildFailure(said, output.step)
  return cause === undefined ? new BuildError(message, output.step) : new IncidentError(cause, message)
}

const BUILDX_HINT =
  '; this Dockerfile needs BuildKit: install docker buildx, which is then used instead of the engine'

/** `--mount`, `COPY --link` and here-documents are unknown to the classic builder. */
function needsBuildKit(said: string): boolean {
  return /buildkit|unknown flag: (mount|link|chmod|checksum|network|security|parents|exclude)|unknown instruction: .{0,300}(EOF|<<)/i.test(
    said,
  )
}

const KEPT_LINES = 20
/** A line of an engine may have 16 MiB. Of each that is kept, so much is enough to know it by. */
const MOST_CHARACTERS = 4_096

const Line = z.object({
  stream: z.string().optional(),
  status: z.string().optional(),
  id: z.string().optional(),
  progress: z.string().optional(),
  error: z.string().optional(),
  errorDetail: z.object({ message: z.string().optional() }).optional(),
})

/** Follows the answer to a build. The engine says 200 for a build that fails: only a line tells. */
export class EngineBuildOutput {
  /** `Step 3/7 : RUN …`, the last one that began. */
  step: string | undefined
  /** The engine's words, once a line told of a failure. */
  error: string | undefined
  readonly #onText: TakeBuildText
  #tail: string[] = []

  constructor(onText: TakeBuildText) {
    this.#onText = onText
  }

  /** Reads to the end. Rejects when the stream breaks or holds something that is no line of a build. */
  async follow(response: Readable): Promise<void> {
    for await (const line of readLines(response))
      await this.#take(parseAnswerLine(Line, line, 'build the candidate'))
  }

  /** The last 20 lines of output. */
  get tail(): string {
    return this.#tail.join('\n')
  }

  async #take(line: z.infer<typeof Line>): Promise<void> {
    const error = line.errorDetail?.message || line.error
    if (error !== undefined) this.error ??= cutText(error, MOST_CHARACTERS)
    const text = line.stream ?? statusText(line)
    if (text === undefined || text === '') return
    const step = /^step \d+\/\d+ ?: .*/im.exec(text)?.[0]
    if (step !== undefined) this.step = cutText(step, MOST_CHARACTERS)
    const last = lastLines(text, KEPT_LINES).map(one => cutText(one, MOST_CHARACTERS))
    this.#tail = [...this.#tail, ...last].slice(-KEPT_LINES)
    await this.#onText(text)
  }
}

/** A line of a pull, without the bars that redraw themselves. */
function statusText({ status, id, progress }: z.infer<typeof Line>): string | undefined {
  if (status === undefined || progress !== undefined) return undefined
  return `${id === undefined ? '' : `${id}: `}${status}\n`
}
