import Docker from 'dockerode'
import { z } from 'zod'
import { IncidentError, messageOf, UsageError } from '../errors.js'
import { DockerEngine } from './docker.js'
import { type Environment, endpoints, transport } from './endpoint.js'
import type { Endpoint, Engine } from './engine.js'
import { asEngineError } from './engine-error.js'
import { within } from './patience.js'

/** The newest Engine API that this program was written for, and the oldest that has all it uses. */
const NEWEST = '1.52'
const OLDEST = '1.30'
const PATIENCE_MS = 5000

const Version = z.object({ ApiVersion: z.string().regex(/^\d+\.\d+$/), MinAPIVersion: z.string().optional() })

/**
 * The first engine that answers, its API version negotiated. Rejects with a UsageError when DOCKER_HOST cannot be used,
 * and with the incident `engine-gone`, which lists what was tried, when nothing answers.
 */
export async function connect(env: Environment): Promise<Engine> {
  const failures: string[] = []
  for (const endpoint of endpoints(env)) {
    try {
      return await open(endpoint, env)
    } catch (error) {
      if (error instanceof UsageError) throw error
      failures.push(`${endpoint} (${reason(error)})`)
    }
  }
  const wayOut = 'start Docker or Podman, or set DOCKER_HOST to the socket of a running engine'
  throw new IncidentError(
    'engine-gone',
    `no container engine answers: tried ${failures.join(', ')}; ${wayOut}`,
  )
}

async function open(endpoint: Endpoint, env: Environment): Promise<Engine> {
  const options = transport(endpoint, env)
  const offered = Version.parse(await answer(new Docker(options), endpoint))
  return new DockerEngine(new Docker({ ...options, version: `v${negotiate(offered, endpoint)}` }), endpoint)
}

async function answer(docker: Docker, endpoint: Endpoint): Promise<unknown> {
  const late = () => new Error(`no answer within ${PATIENCE_MS / 1000} s`)
  try {
    return await within(PATIENCE_MS, docker.version(), late)
  } catch (error) {
    throw asEngineError(error, 'tell its version', endpoint)
  }
}

/** The newer of the versions that both sides know. */
function negotiate(offered: z.infer<typeof Version>, endpoint: Endpoint): string {
  const { ApiVersion: newest, MinAPIVersion: oldest = OLDEST } = offered
  if (older(newest, OLDEST) || older(NEWEST, oldest)) {
    throw new UsageError(
      `the engine at ${endpoint} speaks API ${oldest} to ${newest}, expected one of ${OLDEST} to ${NEWEST}; ` +
        'use an engine, or a release of compat-gate, that fits',
    )
  }
  return older(newest, NEWEST) ? newest : NEWEST
}

function older(a: string, b: string): boolean {
  const [x = 0, y = 0] = a.split('.').map(Number)
  const [u = 0, v = 0] = b.split('.').map(Number)
  return x === u ? y < v : x < u
}

function reason(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
  if (error instanceof z.ZodError) return 'what answers is no container engine'
  return messageOf(cause)
}
