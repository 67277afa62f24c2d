import { Builder, BuildFailure } from './builder.js'
import { bodyOf, type Call, Refusal, type Route } from './http.js'
import type { ImageStore } from './image-store.js'
import type { Registry } from './registry.js'
import { unpack } from './tar.js'

export function buildRoutes(images: ImageStore, registry: Registry): Route[] {
  return [['POST', /^\/build$/, call => build(call, images, registry)]]
}

/** A failed build is a 200, too: only a line of the stream tells. */
async function build(
  { request, response, query }: Call,
  images: ImageStore,
  registry: Registry,
): Promise<void> {
  const context = await unpack(await bodyOf(request))
  const line = (body: object) => void response.write(`${JSON.stringify(body)}\r\n`)
  const say = (stream: string) => line({ stream })
  const target = query.get('target')
  response.writeHead(200, { 'Content-Type': 'application/json' })
  try {
    const base = (reference: string) => images.find(reference) ?? registry.get(reference)
    const labels = strings(query.get('labels'))
    const buildArgs = strings(query.get('buildargs'))
    const order = {
      context,
      dockerfile: query.get('dockerfile') || 'Dockerfile',
      labels,
      buildArgs,
      base,
      say,
    }
    const architecture = query.get('platform')?.split('/')[1]
    const more = { ...(target && { target }), ...(architecture && { architecture }) }
    const image = images.add(await new Builder({ ...order, ...more }).build())
    line({ aux: { ID: image.id } })
    say(`Successfully built ${image.id.slice(7, 19)}\n`)
    for (const name of query.getAll('t')) images.tag(image.id, name)
    for (const name of query.getAll('t')) say(`Successfully tagged ${name}\n`)
  } catch (error) {
    line(failureLine(error))
  }
  response.end()
}

function failureLine(error: unknown): object {
  if (!(error instanceof BuildFailure || error instanceof Refusal)) throw error
  const code = error instanceof BuildFailure && error.code !== undefined ? { code: error.code } : {}
  return { errorDetail: { ...code, message: error.message }, error: error.message }
}

function strings(text: string | null): Record<string, string> {
  return text ? JSON.parse(text) : {}
}
