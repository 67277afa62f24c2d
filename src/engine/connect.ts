import { readFileSync } from 'node:fs'
import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { join } from 'node:path'
import { inspect } from 'node:util'
import Docker from 'dockerode'
import { z } from 'zod'
import { allowedEnvironment, type Environment, RUN_MARK } from '../process/environment.js'
import { IncidentError, messageOf, UsageError } from '../shared/errors.js'
import { HostPolicies } from '../shared/host-policy.js'
import { EngineVersion } from './answers.js'
import { DockerEngine } from './docker.js'
import { DEFAULT_ENDPOINT, type Endpoint, type Engine, type EngineFacts } from './engine.js'
import { PodmanEngine } from './podman.js'
import { EngineTransport } from './transport.js'

/** The newest Engine API that this program was written for, and the oldest that has all it uses. */
const NEWEST = '1.52'
const OLDEST = '1.30'
// As long as a machine with all its processors taken may need, and no longer than somebody waits for a dead engine.
const CONNECT_TIMEOUT_MS = 30_000

/**
 * The first engine that answers, its API version negotiated. Rejects with a UsageError when DOCKER_HOST cannot be used,
 * and with the incident `engine-gone`, which lists what was tried, when nothing answers.
 */
export async function connectEngine(env: ConnectVariables, hosts = new HostPolicies()): Promise<Engine> {
  const failures: string[] = []
  for (const endpoint of endpointsToTry(env)) {
    try {
      return await openEngine(endpoint, env, hosts)
    } catch (error) {
      if (error instanceof UsageError) throw error
      failures.push(`${endpoint} (${failureReason(error)})`)
    }
  }
  const wayOut = 'start Docker or Podman, or set DOCKER_HOST to the socket of a running engine'
  throw new IncidentError(
    'engine-gone',
    `no container engine answers: tried ${failures.join(', ')}; ${wayOut}`,
  )
}

async function openEngine(endpoint: Endpoint, env: ConnectVariables, hosts: HostPolicies): Promise<Engine> {
  const options = dockerodeOptions(endpoint, env)
  const stranger = new EngineTransport(new Docker(options), endpoint, hosts)
  const question = { doing: 'tell its version', timeoutMs: CONNECT_TIMEOUT_MS }
  const version = EngineVersion.parse(await stranger.ask(question, docker => docker.version()))
  const docker = new Docker({ ...options, version: `v${negotiate(version, endpoint)}` })
  const transport = new EngineTransport(docker, endpoint, hosts)
  return new (version.name === 'Podman' ? PodmanEngine : DockerEngine)(transport, version)
}

/** The newer of the versions that both sides know. */
function negotiate({ apiVersion: newest, oldest = OLDEST }: EngineVersion, endpoint: Endpoint): string {
  if (isOlder(newest, OLDEST) || isOlder(NEWEST, oldest)) {
    throw new UsageError(
      `the engine at ${endpoint} speaks API ${oldest} to ${newest}, expected one of ${OLDEST} to ${NEWEST}; ` +
        'use an engine, or a release of compat-gate, that fits',
    )
  }
  return isOlder(newest, NEWEST) ? newest : NEWEST
}

function isOlder(a: string, b: string): boolean {
  const [x = 0, y = 0] = a.split('.').map(Number)
  const [u = 0, v = 0] = b.split('.').map(Number)
  return x === u ? y < v : x < u
}

function failureReason(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
  if (error instanceof z.ZodError) return 'what answers is no container engine'
  return messageOf(cause)
}

export type ConnectVariables = Readonly<Record<string, string | undefined>>

/** The endpoints to try, in order: DOCKER_HOST alone when it is set, else the usual sockets of Docker and Podman. */
export function endpointsToTry(env: ConnectVariables): Endpoint[] {
  const { DOCKER_HOST: host, XDG_RUNTIME_DIR: runtime, HOME: home } = env
  if (host !== undefined && host !== '') return [host]
  return [
    DEFAULT_ENDPOINT,
    ...(runtime ? [`unix://${runtime}/podman/podman.sock`] : []),
    'unix:///run/podman/podman.sock',
    ...(home ? [`unix://${home}/.docker/run/docker.sock`] : []),
  ]
}

/** Its types know no agent, which it hands on to docker-modem. */
type EngineOptions = Docker.DockerOptions & { agent: HttpAgent }

/** dockerode's options for an endpoint. Every field is set, because dockerode fills gaps from the environment. */
export function dockerodeOptions(endpoint: Endpoint, env: ConnectVariables): EngineOptions {
  const none = {
    socketPath: undefined,
    host: undefined,
    port: undefined,
    ca: undefined,
    cert: undefined,
    key: undefined,
  }
  const socketPath = /^unix:\/\/(\/.+)$/.exec(endpoint)?.[1]
  if (socketPath !== undefined)
    return { ...none, socketPath, protocol: 'http', agent: once(new HttpAgent(KEPT)) }
  const url = tcpUrl(endpoint)
  const tls = usesTls(env, url.port)
  // A URL has an address of IPv6 in brackets, and a socket without.
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const options = { ...none, host, port: url.port || (tls ? '2376' : '2375') }
  return tls
    ? { ...options, protocol: 'https', ...certificates(env), agent: once(new HttpsAgent(KEPT)) }
    : { ...options, protocol: 'http', agent: once(new HttpAgent(KEPT)) }
}

// Not by `Connection: close`: such a question can lose an answer that comes before all of it is sent.
const KEPT = { keepAlive: true }

/**
 * Opens a connection for each question: the other side may close a used one while the next question is on its way. It has a
 * text of its own because docker-modem 5.0.7 makes one of it for every question, to the last field of every open connection.
 */
function once<A extends HttpAgent>(agent: A): A {
  return Object.assign(agent, { keepSocketAlive: () => false, [inspect.custom]: () => 'an agent' })
}

function tcpUrl(endpoint: Endpoint): URL {
  if (endpoint.startsWith('ssh://')) {
    throw new UsageError(
      `DOCKER_HOST=${endpoint}: ssh:// is not supported; forward the socket and use unix://<path>`,
    )
  }
  if (!/^(tcp|https?):\/\/[^/]+\/?$/.test(endpoint) || !URL.canParse(endpoint)) {
    throw new UsageError(
      `DOCKER_HOST: expected unix:///<path> or tcp://<host>:<port>, got ${JSON.stringify(endpoint)}`,
    )
  }
  return new URL(endpoint)
}

/** As Docker's own client: any value switches TLS on (https://docs.docker.com/reference/cli/docker/#environment-variables). */
function usesTls(env: ConnectVariables, port: string): boolean {
  return (env['DOCKER_TLS_VERIFY'] ?? '') !== '' || port === '2376'
}

function certificates(env: ConnectVariables): Pick<Docker.DockerOptions, 'ca' | 'cert' | 'key'> {
  const folder = env['DOCKER_CERT_PATH'] || join(env['HOME'] ?? '', '.docker')
  const read = (file: string) => readCertificate(join(folder, file))
  return { ca: read('ca.pem'), cert: read('cert.pem'), key: read('key.pem') }
}

function readCertificate(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (cause) {
    throw new UsageError(`TLS to the engine needs ${path}, which cannot be read; set DOCKER_CERT_PATH`, {
      cause,
    })
  }
}

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
