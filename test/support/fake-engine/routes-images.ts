import { pairs } from './dockerfile.js'
import { bodyOf, type Call, empty, filtersOf, json, type Route } from './http.js'
import { ARCHITECTURE, digest, type FakeImage, historyOf, makeImage } from './image.js'
import type { ImageStore } from './image-store.js'
import type { Registry } from './registry.js'

export function imageRoutes(images: ImageStore, registry: Registry): Route[] {
  return [
    ['GET', /^\/images\/json$/, ({ response, query }) => json(response, 200, list(images, filtersOf(query)))],
    ['POST', /^\/images\/create$/, call => create(call, images, registry)],
    ['POST', /^\/images\/load$/, call => load(call, images)],
    ['GET', /^\/images\/get$/, ({ response, query }) => save(response, images, query.getAll('names'))],
    ['GET', /^\/images\/(.+)\/get$/, ({ response }, name = '') => save(response, images, [name])],
    [
      'GET',
      /^\/images\/(.+)\/json$/,
      ({ response }, name = '') => json(response, 200, shown(images, images.get(name))),
    ],
    [
      'GET',
      /^\/images\/(.+)\/history$/,
      ({ response }, name = '') => json(response, 200, shownHistory(images.get(name))),
    ],
    ['POST', /^\/images\/(.+)\/tag$/, (call, name = '') => tag(call, images, name)],
    ['DELETE', /^\/images\/(.+)$/, ({ response }, name = '') => json(response, 200, images.remove(name))],
    [
      'GET',
      /^\/distribution\/(.+)\/json$/,
      ({ response }, name = '') => json(response, 200, described(registry.get(name))),
    ],
  ]
}

function shown(images: ImageStore, image: FakeImage): object {
  return {
    Id: image.id,
    RepoTags: images.tagsOf(image.id),
    RepoDigests: images.digestsOf(image.id),
    Created: '1970-01-01T00:00:00Z',
    Architecture: ARCHITECTURE,
    Os: 'linux',
    Size: image.layers.reduce((sum, layer) => sum + layer.length, 0),
    RootFS: { Type: 'layers', Layers: image.layers.map(digest) },
    Config: image.settings,
  }
}

/** The newest instruction comes first. */
function shownHistory(image: FakeImage): object[] {
  return historyOf(image)
    .map(CreatedBy => ({ CreatedBy }))
    .reverse()
}

function list(images: ImageStore, filters: Record<string, string[]>): object[] {
  const rows = images
    .all()
    .map(image => ({ image, Labels: image.settings.Labels ?? {}, RepoTags: images.tagsOf(image.id) }))
  const labels = filters['label'] ?? []
  const matches = (own: Record<string, string>) =>
    labels.every(label => Object.entries(own).some(([k, v]) => label === k || label === `${k}=${v}`))
  return rows
    .filter(({ Labels }) => matches(Labels))
    .map(({ image, Labels, RepoTags }) => ({ Id: image.id, RepoTags, Labels }))
}

function described(image: FakeImage): object {
  return {
    Descriptor: { digest: image.id, size: image.config.length },
    Platforms: [{ architecture: ARCHITECTURE, os: 'linux' }],
  }
}

function tag({ response, query }: Call, images: ImageStore, name: string): void {
  images.tag(images.get(name).id, `${query.get('repo')}:${query.get('tag') || 'latest'}`)
  empty(response, 201)
}

async function save(response: Call['response'], images: ImageStore, names: string[]): Promise<void> {
  const archive = await images.save(names)
  response.writeHead(200, { 'Content-Type': 'application/x-tar' }).end(archive)
}

async function load({ request, response }: Call, images: ImageStore): Promise<void> {
  const names = await images.load(await bodyOf(request))
  json(response, 200, { stream: `Loaded image: ${names.join(', ')}\n` })
}

/** A pull, or with `fromSrc=-` an import of a root folder's archive. */
async function create(call: Call, images: ImageStore, registry: Registry): Promise<void> {
  if (call.query.get('fromSrc') !== null) return importRoot(call, images)
  const { query, response } = call
  const repository = query.get('fromImage') ?? ''
  const tag = query.get('tag')
  const named = tag ? `${repository}${tag.startsWith('sha256:') ? '@' : ':'}${tag}` : repository
  const spelling = images.pull(registry.get(named), named)
  images.emit('pull', spelling, spelling.replace(/@.*$|:[^:/]*$/, ''))
  json(response, 200, { status: `Status: Downloaded newer image for ${named}` })
}

async function importRoot({ request, response, query }: Call, images: ImageStore): Promise<void> {
  const labels = query.getAll('changes').map(change => pairs(change.replace(/^LABEL /, '')))
  const image = images.add(
    makeImage({ Labels: Object.assign({}, ...labels) }, [await bodyOf(request)], ARCHITECTURE, ['']),
  )
  const repository = query.get('repo')
  if (repository) images.tag(image.id, query.get('tag') ? `${repository}:${query.get('tag')}` : repository)
  images.emit('import', image.id, image.id)
  json(response, 200, { status: image.id })
}
