import { repositoryOf, sameReference, sameRepository } from '../image/reference.js'
import { messageOf } from '../shared/errors.js'
import { listContainers } from './container-lists.js'
import {
  connectNetwork,
  createContainer,
  endContainer,
  inspectContainer,
  startContainer,
} from './container-requests.js'
import { type EngineCall, engineCall } from './engine-calls.js'
import type { GatewayScope, RequestHandler } from './gateway-scope.js'
import type { Intervene, Intervention } from './intervention.js'
import { pruneResources } from './own-prune.js'
import { DOCKER_DIALECT, PODMAN_DIALECT } from './port-dialects.js'
import { CONTAINERS, createResource, listResources, NETWORKS, VOLUMES } from './resource-kinds.js'

/** What the gateway acts on; everything else passes as it is. Podman has an API of its own beside Docker's. */
const HANDLERS: [method: string, path: RegExp, handler: RequestHandler][] = [
  ['POST', /^\/containers\/create$/, createContainer(DOCKER_DIALECT)],
  ['POST', /^\/libpod\/containers\/create$/, createContainer(PODMAN_DIALECT)],
  ['POST', /^(?:\/libpod)?\/containers\/([^/]+)\/(?:start|restart)$/, startContainer],
  ['POST', /^(?:\/libpod)?\/containers\/([^/]+)\/(?:stop|kill)$/, endContainer],
  ['DELETE', /^(?:\/libpod)?\/containers\/([^/]+)$/, endContainer],
  ['GET', /^(?:\/libpod)?\/containers\/([^/]+)\/json$/, inspectContainer],
  ['GET', /^\/containers\/json$/, listContainers(DOCKER_DIALECT)],
  ['GET', /^\/libpod\/containers\/json$/, listContainers(PODMAN_DIALECT)],
  ['POST', /^\/containers\/prune$/, pruneResources(CONTAINERS)],
  ['POST', /^\/networks\/create$/, createResource(NETWORKS)],
  ['GET', /^\/networks$/, listResources(NETWORKS)],
  ['POST', /^\/networks\/prune$/, pruneResources(NETWORKS)],
  ['POST', /^\/volumes\/create$/, createResource(VOLUMES)],
  ['GET', /^\/volumes$/, listResources(VOLUMES)],
  ['POST', /^\/volumes\/prune$/, pruneResources(VOLUMES)],
  ['POST', /^(?:\/libpod)?\/networks\/[^/]+\/connect$/, connectNetwork],
  ['POST', /^\/images\/create$/, pullImage],
  ['POST', /^\/libpod\/images\/pull$/, pullByPodman],
]

export function interventionsFor(scope: GatewayScope): Intervene {
  return request => {
    const call = engineCall(request)
    if (call === undefined) return undefined
    for (const [method, path, handler] of HANDLERS) {
      const match = method === call.method ? path.exec(call.path) : null
      if (match !== null) return forgiving(handler(scope, call, match[1] ?? ''), scope)
    }
    return undefined
  }
}

/** What the gateway cannot act on passes as it is, for the engine to answer. */
function forgiving({ request, answer }: Intervention, { note }: GatewayScope): Intervention {
  const noted = (error: unknown) => {
    note(`the gateway could not act on a request: ${messageOf(error)}`)
    return undefined
  }
  return {
    ...(request && { request: body => request(body).catch(noted) }),
    ...(answer && { answer: (status, body) => answer(status, body).catch(noted) }),
  }
}

/** The candidate is nowhere but here, and what a registry had under its name would be another image. */
function pullImage(scope: GatewayScope, { query }: EngineCall): Intervention {
  const [name, tag] = [query.get('fromImage') ?? '', query.get('tag') ?? '']
  const reference = tag === '' ? name : tag.includes(':') ? `${name}@${tag}` : `${name}:${tag}`
  return pulled(reference, scope, { status: `Status: Image is up to date for ${scope.image.reference}` })
}

function pullByPodman(scope: GatewayScope, { query }: EngineCall): Intervention {
  const id = scope.image.engineId.replace(/^sha256:/, '')
  return pulled(query.get('reference') ?? '', scope, { images: [id], id })
}

function pulled(reference: string, { image, note }: GatewayScope, answer: object): Intervention {
  if (reference === '') return {}
  if (sameReference(reference, image.reference))
    return { request: async () => ({ status: 200, body: `${JSON.stringify(answer)}\n` }) }
  if (sameRepository(reference, repositoryOf(image.reference)))
    note(`the tests asked the engine to pull ${reference}`)
  return {}
}
