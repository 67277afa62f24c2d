import type { Latest } from '../evidence.js'
import { DockerRegistry } from '../registry/docker-registry.js'
import { publishedLineages } from '../registry/registry.js'
import type { AskPublished } from '../trial/witness/other-images.js'
import type { LiveRun } from './context.js'

/** Asks what is published beside the candidate, by the run's own client. */
export function publishedBeside(
  { config, context, facts, inputs }: LiveRun,
  latest: Latest | Promise<Latest>,
): AskPublished {
  const { env, run, signal, listener, hosts } = context
  const registry = new DockerRegistry({ env, run, facts, cwd: inputs.root, signal, listener, hosts })
  return publishedLineages(config.candidate.image, latest, registry)
}
