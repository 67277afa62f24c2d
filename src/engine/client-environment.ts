import { allowedEnvironment, type Environment, RUN_MARK } from '../process/environment.js'
import type { EngineFacts } from './engine.js'

/** What the docker client is told: which engine to talk to, and whose process it is. */
export interface ClientContext {
  facts: Pick<EngineFacts, 'endpoint' | 'isDefault'>
  env: NodeJS.ProcessEnv
  /** The run's ID. */
  run: string
}

// Logins, credential helpers and builders of the user live in the docker client's own folders.
const CLIENT = [
  'HOME',
  'DOCKER_CONFIG',
  'DOCKER_CERT_PATH',
  'DOCKER_TLS_VERIFY',
  'BUILDX_BUILDER',
  'BUILDX_CONFIG',
  'XDG_RUNTIME_DIR',
]

/**
 * The environment of the docker client and its plugins.
 *
 * @param more names that are passed on besides
 */
export function clientEnvironment({ facts, env, run }: ClientContext, more: string[] = []): Environment {
  const host = facts.isDefault ? {} : { DOCKER_HOST: facts.endpoint }
  return allowedEnvironment(env, [...CLIENT, ...more], { ...host, [RUN_MARK]: run })
}
