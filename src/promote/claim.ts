import { registryHost } from '../image/reference.js'
import { readPublished } from '../registry/registry.js'
import { IncidentError } from '../shared/errors.js'
import { formatSeconds } from '../shared/text.js'
import { type FullContext, PromotionError } from './context.js'
import { describeProvenance } from './registry-state.js'
import type { Release } from './release.js'
import { CLAIM_TAG } from './request.js'

/**
 * The right of one promotion at a time to write the version and `:latest`, as far as a registry can give it: a tag that
 * names the index of whoever came last. docs/promotion.md has the argument.
 */
export class Claim {
  /** Of the index that is to be published. */
  readonly digest: string
  readonly #release: Release
  readonly #context: FullContext
  readonly #settled: number

  private constructor(digest: string, release: Release, context: FullContext) {
    this.digest = digest
    this.#release = release
    this.#context = context
    this.#settled = context.clock.now() + context.limits.settleMs
  }

  /**
   * Writes the claim: an index of these manifests, or one that is there already.
   *
   * @throws PromotionError when another promotion has claimed before it could be read back
   */
  static async take(
    release: Release,
    sources: string[],
    existing: string | undefined,
    context: FullContext,
  ): Promise<Claim> {
    const { registry, signal, hosts, known } = context
    const tag = claimReference(release)
    const copy = (digest: string) => () =>
      registry.copy(tag, `${release.repository}@${digest}`, context.limits.windowMs)
    if (existing === undefined) await registry.assemble(tag, sources)
    else await hosts.repeat(registryHost(tag), { doing: `claim ${tag}`, signal }, copy(existing))
    const found = await readPublished(registry, tag, known)
    const claim = new Claim(found?.digest ?? '', release, context)
    // The tag may name another promotion's index by now, which must not be published as this one's.
    const own = found?.images.map(({ digest }) => `${release.repository}@${digest}`)
    const isOwn = existing === undefined ? own?.join() === sources.join() : found?.digest === existing
    if (!isOwn) throw await claim.overtaken('Neither the version nor :latest was written')
    return claim
  }

  /** Whether nobody has claimed since. */
  async isOwn(): Promise<boolean> {
    return (await this.#context.registry.manifest(claimReference(this.#release)))?.digest === this.digest
  }

  /**
   * Gives the index one more name while the claim is its own. Everything is looked at again before each try.
   *
   * @param look resolves with false when there is nothing left to do, and rejects when it must not be done
   * @param beforeWrite is called when it may be written from now on
   * @returns whether anything was written
   */
  async write(reference: string, look: () => Promise<boolean>, beforeWrite = () => {}): Promise<boolean> {
    const { registry, signal, hosts, clock } = this.#context
    const { windowMs } = this.#context.limits
    const attempt = async () => {
      const end = clock.now() + windowMs
      if (!(await this.isOwn())) throw await this.overtaken(`${reference} was not written`)
      if (!(await look())) return false
      const left = end - clock.now()
      if (left <= 0) throw tooSlow(reference, windowMs)
      beforeWrite()
      await registry.copy(reference, `${this.#release.repository}@${this.digest}`, left)
      return true
    }
    return hosts.repeat(registryHost(reference), { doing: `write ${reference}`, signal }, attempt)
  }

  /** Waits until every write that an earlier claim allowed has reached the registry. */
  async settle(): Promise<void> {
    const { clock, signal, listener } = this.#context
    const left = this.#settled - clock.now()
    if (left <= 0) return
    const text = `wait ${formatSeconds(left)} for what another promotion may have sent, then look once more`
    listener({ kind: 'note', text })
    await clock.pause(left, signal).catch(cause => {
      throw signal.aborted
        ? new IncidentError('cancelled', 'cancelled before the last look', { cause })
        : cause
    })
  }

  /** @param what became of the thing that was about to be done */
  async overtaken(what: string): Promise<PromotionError> {
    const tag = claimReference(this.#release)
    const provenance = await describeProvenance(this.#context.registry, tag)
    const wayOut =
      'Let one promotion at a time run (`concurrency:` in the workflow), and run this one again when the other is over'
    return new PromotionError(
      'overtaken',
      `another promotion is at work: ${tag} names its image. ${provenance} ${what}. ${wayOut}`,
    )
  }
}

function claimReference({ repository }: Release): string {
  return `${repository}:${CLAIM_TAG}`
}

function tooSlow(reference: string, ms: number): IncidentError {
  const limit = formatSeconds(ms)
  return new IncidentError(
    'network-failed',
    `the registry took over ${limit} to be asked before ${reference}`,
  )
}
