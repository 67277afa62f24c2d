import { whereTagPoints } from '../candidate/registry-answers.js'
import type { Engine } from '../engine/engine.js'
import type { Latest } from '../evidence.js'
import { baselineReference, type PlannedBaseline } from '../plan.js'
import { DockerRegistry } from '../registry/docker-registry.js'
import { messageOf } from '../shared/errors.js'
import type { Run } from './context.js'

/**
 * Which image the candidate is compared with: resolved once, so that it is the same one for every trial. Never rejects:
 * without it the candidate is judged all the same.
 *
 * @param latest where `:latest` points, which was asked for another reason
 */
export async function findBaseline(
  run: Run,
  engine: Engine,
  latest: Promise<Latest> | Latest,
): Promise<PlannedBaseline | undefined> {
  const reference = baselineReference(run.config)
  if (reference === undefined) return undefined
  const digest = reference.split('@')[1]
  if (digest !== undefined) return { reference, found: { state: 'present', digest } }
  const isLatest = run.config.baseline?.image === 'latest'
  const found = await (isLatest ? latest : whereTagPoints(engine, reference, run.context.signal))
  return { reference, found: found.state === 'unknown' ? await askByClient(run, engine, reference) : found }
}

/** Podman does not tell the digest that a registry has; the docker client does. */
async function askByClient(run: Run, engine: Engine, reference: string): Promise<Latest> {
  const { env, run: id, signal, listener, hosts } = run.context
  try {
    const facts = await engine.facts()
    const registry = new DockerRegistry({
      env,
      run: id,
      facts,
      cwd: run.inputs.root,
      signal,
      listener,
      hosts,
    })
    const manifest = await registry.manifest(reference)
    return manifest === undefined ? { state: 'absent' } : { state: 'present', digest: manifest.digest }
  } catch (error) {
    return { state: 'unknown', detail: messageOf(error) }
  }
}
