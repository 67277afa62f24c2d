import { z } from 'zod'
import { type ClientContext, clientEnvironment } from '../engine/connect.js'
import type { Lineage } from '../image/lineage.js'
import {
  ConfigurationLineage,
  ImageConfiguration,
  MANIFEST_LIMIT,
  parseRegistryManifest,
  type RegistryManifest,
} from '../image/oci.js'
import { registryHost, saysAbsent } from '../image/reference.js'
import { howEnded, runCommand } from '../process/execute.js'
import { IncidentError } from '../shared/errors.js'
import type { HostCall, HostPolicies } from '../shared/host-policy.js'
import type { ProgressListener } from '../shared/progress.js'
import { isStatusLost, type Provenance, type Registry, registryFailure } from './registry.js'
import { withRetryAfter } from './retry-after.js'

interface DockerRegistryContext extends ClientContext {
  /** Any folder that is there. */
  cwd: string
  signal: AbortSignal
  /** Is told of every command. */
  listener: ProgressListener
  /** By which registries are asked. */
  hosts: HostPolicies
}

// The client is killed as soon as its time is over: a write that comes later could undo another promotion.
const GRACE_MS = 0
const READ_MS = 60_000
const PUSH_MS = 30 * 60_000
const IMAGETOOLS = ['buildx', 'imagetools']
const IMAGE = ['--format', '{{json .Image}}']
const STATUS_LOST =
  '; the client does not tell with which status, and the registry answers when it is read: if it stays so, log in with the right to push'

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
    const content = await this.#inspect(reference, IMAGE)
    return content === undefined ? undefined : parseProvenance(content)
  }

  async lineages(reference: string): Promise<Lineage[] | undefined> {
    const content = await this.#inspect(reference, IMAGE)
    return content === undefined ? undefined : parseLineages(content, reference)
  }

  async push(reference: string): Promise<void> {
    const call = { doing: `push ${reference}`, timeoutMs: PUSH_MS }
    await this.#ask(reference, call, async signal => {
      const answer = await this.#run(['push', '--quiet', reference], call.doing, signal)
      if (!answer.ok) throw await this.#pushFailure(reference, call.doing, answer, signal)
    })
  }

  /** Gives the engine an image, with the logins that the client has. */
  async pull(reference: string, platform: string): Promise<void> {
    const call = { doing: `pull ${reference}`, timeoutMs: PUSH_MS }
    await this.#ask(reference, call, signal =>
      this.#runOrThrow(['pull', '--quiet', '--platform', platform, reference], call.doing, signal),
    )
  }

  /** Where the status of a refused push is lost, the same client still tells the one of a refused question. */
  async #pushFailure(
    reference: string,
    doing: string,
    { how, stderr }: Answer,
    signal: AbortSignal,
  ): Promise<IncidentError> {
    if (!isStatusLost(stderr)) return registryFailure(doing, how, stderr)
    const asked = await this.#run([...IMAGETOOLS, 'inspect', '--raw', reference], doing, signal)
    const answers = asked.ok || saysAbsent('buildx', asked.stderr, reference)
    if (!answers) return registryFailure(doing, how, `${stderr}\n${asked.stderr}`)
    // To push twice is to push once, so it may be tried again; a login that is refused in such words is, too.
    const { message } = registryFailure(doing, how, stderr)
    return new IncidentError('network-failed', `${message}${STATUS_LOST}`)
  }

  async assemble(reference: string, sources: string[]): Promise<void> {
    // It can be tried again: to write the same thing twice has the effect of writing it once.
    await this.#create(reference, sources, { doing: `assemble ${reference}`, timeoutMs: READ_MS })
  }

  async copy(reference: string, source: string, ms: number): Promise<void> {
    // Of an index this is an exact copy; of anything else it would be a new index around it.
    const doing = `make ${reference} name ${source}`
    await this.#create(reference, [source], { doing, timeoutMs: ms, once: true })
  }

  async #create(reference: string, sources: string[], call: RegistryCall): Promise<void> {
    const args = [...IMAGETOOLS, 'create', '--progress', 'plain', '--tag', reference, ...sources]
    await this.#ask(reference, call, signal => this.#runOrThrow(args, call.doing, signal))
  }

  async #inspect(reference: string, flags: string[]): Promise<Buffer | undefined> {
    const call = { doing: `ask the registry for ${reference}`, timeoutMs: READ_MS }
    return this.#ask(reference, call, async signal => {
      const answer = await this.#run([...IMAGETOOLS, 'inspect', ...flags, reference], call.doing, signal)
      if (answer.ok) return answer.stdout
      if (saysAbsent('buildx', answer.stderr, reference)) return undefined
      throw registryFailure(call.doing, answer.how, answer.stderr)
    })
  }

  #ask<T>(reference: string, call: RegistryCall, attempt: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const { hosts, signal } = this.#context
    return hosts.ask(registryHost(reference), { ...call, signal }, async own => {
      try {
        return await attempt(own)
      } catch (error) {
        throw call.once ? error : await withRetryAfter(error, reference, own)
      }
    })
  }

  async #runOrThrow(args: string[], doing: string, signal: AbortSignal): Promise<void> {
    const answer = await this.#run(args, doing, signal)
    if (!answer.ok) throw registryFailure(doing, answer.how, answer.stderr)
  }

  async #run(args: string[], doing: string, signal: AbortSignal): Promise<Answer> {
    const { cwd, listener } = this.#context
    const kept = { stdout: new BoundedOutput(), stderr: new BoundedOutput() }
    const ended = await runCommand(
      { program: 'docker', args, cwd, env: clientEnvironment(this.#context) },
      { signal, listener, graceMs: GRACE_MS, onOutput: (chunk, stream) => kept[stream].add(chunk) },
    )
    if (ended.cancelled) throw new IncidentError('cancelled', `cancelled while trying to ${doing}`)
    if (kept.stdout.full)
      throw new IncidentError(
        'internal-error',
        `could not ${doing}: the answer is over ${MANIFEST_LIMIT} bytes`,
      )
    const [stdout, stderr] = [kept.stdout.content, kept.stderr.content.toString('utf8')]
    return { ok: ended.exitCode === 0, stdout, stderr, how: `docker ${howEnded(ended)}` }
  }
}

type RegistryCall = Pick<HostCall, 'doing' | 'once'> & { timeoutMs: number }

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

// One configuration, or several by their platforms: https://github.com/docker/buildx/blob/v0.29.1/util/imagetools/printers.go
const Lineages = z.union([
  ConfigurationLineage.transform(one => [one]),
  z.record(z.string().regex(/\//), ConfigurationLineage).transform(all => Object.values(all)),
])

function parseLineages(content: Buffer, reference: string): Lineage[] {
  try {
    return Lineages.parse(JSON.parse(content.toString('utf8')))
  } catch (cause) {
    const text = `what the registry has as ${reference} cannot be used: expected the configuration of an image, or several by platform`
    throw new IncidentError('internal-error', text, { cause })
  }
}
