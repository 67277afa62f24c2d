import { type HadBaseline, haveBaseline, leaveBaseline } from '../candidate/baseline.js'
import { whereTagPoints } from '../candidate/registry-answers.js'
import type { Engine } from '../engine/engine.js'
import type { BaselineIdentity, CandidateIdentity, Latest } from '../evidence.js'
import { baselineReference, type PlannedBaseline } from '../plan.js'
import { DockerRegistry } from '../registry/docker-registry.js'
import { IncidentError, messageOf } from '../shared/errors.js'
import type { LiveRun, Run } from './context.js'

/** What of a run is needed to ask which image is published. */
export interface BaselineQuestion {
  config: Run['config']
  inputs: Pick<Run['inputs'], 'root'>
  context: Pick<Run['context'], 'env' | 'run' | 'signal' | 'listener' | 'hosts'>
}

/**
 * Which image the candidate is compared with: resolved once, so that it is the same one for every trial. Never rejects:
 * without it the candidate is judged all the same.
 *
 * @param latest where `:latest` points, where that was asked for another reason
 */
export async function findBaseline(
  question: BaselineQuestion,
  engine: Engine,
  latest?: Promise<Latest> | Latest,
): Promise<PlannedBaseline | undefined> {
  const { config, context } = question
  const reference = baselineReference(config)
  if (reference === undefined) return undefined
  const digest = reference.split('@')[1]
  if (digest !== undefined) return { reference, found: { state: 'present', digest } }
  const known = config.baseline?.image === 'latest' ? latest : undefined
  const found = await (known ?? whereTagPoints(engine, reference, context.signal))
  return {
    reference,
    found: found.state === 'unknown' ? await askByClient(question, engine, reference) : found,
  }
}

/** The published image of a run: pulled when it is first needed, and gone with the run. */
export class Baseline implements AsyncDisposable {
  readonly #live: LiveRun
  readonly #planned: Promise<PlannedBaseline | undefined>
  #had: Promise<HadBaseline> | undefined

  /** @param planned which one it is: the same for every trial of a plan */
  constructor(live: LiveRun, planned: Promise<PlannedBaseline | undefined>) {
    this.#live = live
    this.#planned = planned
  }

  /**
   * The image for the candidate's platform, under its own name beside the candidate.
   *
   * @throws IncidentError `baseline-unavailable`, or `cancelled`
   */
  async imageBeside(candidate: CandidateIdentity, signal: AbortSignal): Promise<BaselineIdentity> {
    this.#had ??= this.#have(candidate, signal)
    const { identity } = await this.#had
    // Its name may have been moved by the tests that used it last; and Podman tells of an image by its newest name.
    await this.#live.engine.tag(identity.engineId, candidate.repository, identity.tag)
    return identity
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const had = await this.#had?.catch(() => undefined)
    if (had !== undefined) await leaveBaseline(had, this.#live.engine).catch(() => undefined)
  }

  async #have(candidate: CandidateIdentity, signal: AbortSignal): Promise<HadBaseline> {
    const { stages, engine, folders, context, facts, inputs } = this.#live
    const planned = await this.#planned
    if (planned === undefined) throw new Error('expected a configured baseline')
    const { env, run, listener, hosts } = context
    const registry = new DockerRegistry({ env, run, facts, cwd: inputs.root, signal, listener, hosts })
    const pull = (reference: string) => pullImage(reference, candidate.platform, { engine, registry, signal })
    const work = () => haveBaseline(planned, candidate, { engine, pull, work: folders.work })
    try {
      return await stages.time('candidate', 'pull the baseline', work)
    } catch (error) {
      if (signal.aborted) throw new IncidentError('cancelled', 'cancelled while the baseline was pulled')
      throw new IncidentError('baseline-unavailable', `${planned.reference}: ${messageOf(error)}`)
    }
  }
}

/** Where a tag points, also where the engine cannot say. Never rejects. */
export async function publishedDigest(
  question: BaselineQuestion,
  engine: Engine,
  reference: string,
): Promise<Latest> {
  const found = await whereTagPoints(engine, reference, question.context.signal)
  if (found.state !== 'unknown') return found
  const asked = await askByClient(question, engine, reference)
  return asked.state === 'unknown' ? found : asked
}

interface PullContext {
  engine: Engine
  registry: DockerRegistry
  signal: AbortSignal
}

/** By the engine, and where the registry wants a login by the docker client, which may have one. */
export async function pullImage(
  reference: string,
  platform: string,
  { engine, registry, signal }: PullContext,
): Promise<void> {
  try {
    await engine.pull(reference, platform, signal)
  } catch (error) {
    if (error instanceof IncidentError && error.kind !== 'rate-limited') throw error
    await registry.pull(reference, platform).catch(() => {
      throw error
    })
  }
}

/** Podman does not tell the digest that a registry has; the docker client does. */
async function askByClient(question: BaselineQuestion, engine: Engine, reference: string): Promise<Latest> {
  try {
    const manifest = await (await clientRegistry(question, engine)).manifest(reference)
    return manifest === undefined ? { state: 'absent' } : { state: 'present', digest: manifest.digest }
  } catch (error) {
    return { state: 'unknown', detail: messageOf(error) }
  }
}

/** Registries as the docker client reaches them that belongs to an engine. */
export async function clientRegistry(
  { inputs, context }: BaselineQuestion,
  engine: Engine,
): Promise<DockerRegistry> {
  const { env, run, signal, listener, hosts } = context
  return new DockerRegistry({
    env,
    run,
    facts: await engine.facts(),
    cwd: inputs.root,
    signal,
    listener,
    hosts,
  })
}
