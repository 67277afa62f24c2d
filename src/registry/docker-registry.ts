import { type ClientContext, clientEnvironment } from '../engine/connect.js'
import {
  ImageConfiguration,
  MANIFEST_LIMIT,
  parseRegistryManifest,
  type RegistryManifest,
} from '../image/oci.js'
import { saysAbsent } from '../image/reference.js'
import { howEnded, runCommand } from '../process/execute.js'
import { IncidentError } from '../shared/errors.js'
import type { ProgressListener } from '../shared/progress.js'
import { type RetryOptions, withRetries } from '../shared/retries.js'
import { formatSeconds } from '../shared/text.js'
import { type Provenance, type Registry, registryFailure } from './registry.js'

interface DockerRegistryContext extends ClientContext {
  /** Any folder that is there. */
  cwd: string
  signal: AbortSignal
  /** Is told of every command. */
  listener: ProgressListener
  /** The usual one when undefined. */
  retryOptions?: RetryOptions
}

// The client is killed as soon as its time is over: a write that comes later could undo another promotion.
const GRACE_MS = 0
const READ_MS = 60_000
const PUSH_MS = 30 * 60_000
const IMAGETOOLS = ['buildx', 'imagetools']

interface Answer {
  ok: boolean
  stdout: Buffer
  stderr: string
  how: string
}

/** Registries as the docker client reaches them: its logins, its credential helpers, its certificates. */
export class DockerRegistry implements Registry {
  readonly #context: DockerRegistryContext

  constructor(context: DockerRegistryContext) {
    this.#context = context
  }

  async manifest(reference: string): Promise<RegistryManifest | undefined> {
    // The bytes as they are, without a line end: https://github.com/docker/buildx/blob/v0.19.3/util/imagetools/printers.go
    const content = await this.#inspect(reference, ['--raw'])
    return content === undefined ? undefined : parseRegistryManifest(content, reference)
  }

  async provenance(reference: string): Promise<Provenance | undefined> {
    const content = await this.#inspect(reference, ['--format', '{{json .Image}}'])
    return content === undefined ? undefined : parseProvenance(content)
  }

  async push(reference: string): Promise<void> {
    await this.#write(`push ${reference}`, ['push', '--quiet', reference], PUSH_MS)
  }

  async assemble(reference: string, sources: string[]): Promise<void> {
    const args = [...IMAGETOOLS, 'create', '--progress', 'plain', '--tag', reference, ...sources]
    await this.#write(`assemble ${reference}`, args, READ_MS)
  }

  async copy(reference: string, source: string, ms: number): Promise<void> {
    // Of an index this is an exact copy; of anything else it would be a new index around it.
    const args = [...IMAGETOOLS, 'create', '--progress', 'plain', '--tag', reference, source]
    await this.#runOrThrow(`make ${reference} name ${source}`, args, ms)
  }

  async #inspect(reference: string, flags: string[]): Promise<Buffer | undefined> {
    const doing = `ask the registry for ${reference}`
    return this.#retried(async () => {
      const answer = await this.#run([...IMAGETOOLS, 'inspect', ...flags, reference], READ_MS, doing)
      if (answer.ok) return answer.stdout
      if (saysAbsent('buildx', answer.stderr, reference)) return undefined
      throw registryFailure(doing, answer.how, answer.stderr)
    })
  }

  // It can be tried again: to write the same thing twice has the effect of writing it once.
  async #write(doing: string, args: string[], ms: number): Promise<void> {
    await this.#retried(() => this.#runOrThrow(doing, args, ms))
  }

  async #runOrThrow(doing: string, args: string[], ms: number): Promise<void> {
    const answer = await this.#run(args, ms, doing)
    if (!answer.ok) throw registryFailure(doing, answer.how, answer.stderr)
  }

  #retried<T>(work: () => Promise<T>): Promise<T> {
    return withRetries(work, this.#context.signal, this.#context.retryOptions)
  }

  async #run(args: string[], ms: number, doing: string): Promise<Answer> {
    const { cwd, signal, listener } = this.#context
    const kept = { stdout: new BoundedOutput(), stderr: new BoundedOutput() }
    const ended = await runCommand(
      { program: 'docker', args, cwd, env: clientEnvironment(this.#context) },
      {
        signal,
        listener,
        timeoutMs: ms,
        graceMs: GRACE_MS,
        onOutput: (chunk, stream) => kept[stream].add(chunk),
      },
    )
    if (ended.cancelled) throw new IncidentError('cancelled', `cancelled while trying to ${doing}`)
    if (ended.timedOut)
      throw new IncidentError('network-failed', `could not ${doing}: no answer within ${formatSeconds(ms)}`)
    if (kept.stdout.full)
      throw new IncidentError(
        'internal-error',
        `could not ${doing}: the answer is over ${MANIFEST_LIMIT} bytes`,
      )
    const [stdout, stderr] = [kept.stdout.content, kept.stderr.content.toString('utf8')]
    return { ok: ended.exitCode === 0, stdout, stderr, how: `docker ${howEnded(ended)}` }
  }
}

/** Output up to the limit, and whether there was more. */
class BoundedOutput {
  readonly #chunks: Buffer[] = []
  #bytes = 0

  get full(): boolean {
    return this.#bytes > MANIFEST_LIMIT
  }

  get content(): Buffer {
    return Buffer.concat(this.#chunks)
  }

  add(chunk: Buffer): void {
    this.#bytes += chunk.length
    if (!this.full) this.#chunks.push(chunk)
  }
}

const Provenances = ImageConfiguration.pick({ created: true, config: true })

function parseProvenance(content: Buffer): Provenance | undefined {
  try {
    const { created, config } = Provenances.parse(JSON.parse(content.toString('utf8')))
    return { labels: config?.Labels ?? {}, ...(created && { created }) }
  } catch {
    // Nothing is decided from it: it only helps to say whose an image is.
    return undefined
  }
}
