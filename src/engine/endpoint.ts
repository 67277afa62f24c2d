import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type Docker from 'dockerode'
import { UsageError } from '../errors.js'
import type { Endpoint } from './engine.js'

export type Environment = Readonly<Record<string, string | undefined>>

/** Where a client with no DOCKER_HOST looks. */
export const DEFAULT_ENDPOINT: Endpoint = 'unix:///var/run/docker.sock'

/** The endpoints to try, in order: DOCKER_HOST alone when it is set, else the usual sockets of Docker and Podman. */
export function endpoints(env: Environment): Endpoint[] {
  const { DOCKER_HOST: host, XDG_RUNTIME_DIR: runtime, HOME: home } = env
  if (host !== undefined && host !== '') return [host]
  return [
    DEFAULT_ENDPOINT,
    ...(runtime ? [`unix://${runtime}/podman/podman.sock`] : []),
    'unix:///run/podman/podman.sock',
    ...(home ? [`unix://${home}/.docker/run/docker.sock`] : []),
  ]
}

/** dockerode's options for an endpoint. Every field is set, because dockerode fills gaps from the environment. */
export function transport(endpoint: Endpoint, env: Environment): Docker.DockerOptions {
  const none = {
    socketPath: undefined,
    host: undefined,
    port: undefined,
    ca: undefined,
    cert: undefined,
    key: undefined,
  }
  const socketPath = /^unix:\/\/(\/.+)$/.exec(endpoint)?.[1]
  if (socketPath !== undefined) return { ...none, socketPath, protocol: 'http' }
  const url = tcp(endpoint)
  const tls = usesTls(env, url.port)
  const options = { ...none, host: url.hostname, port: url.port || (tls ? '2376' : '2375') }
  return tls ? { ...options, protocol: 'https', ...certificates(env) } : { ...options, protocol: 'http' }
}

function tcp(endpoint: Endpoint): URL {
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
function usesTls(env: Environment, port: string): boolean {
  return (env['DOCKER_TLS_VERIFY'] ?? '') !== '' || port === '2376'
}

function certificates(env: Environment): Pick<Docker.DockerOptions, 'ca' | 'cert' | 'key'> {
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
