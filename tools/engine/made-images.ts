import Docker from 'dockerode'
import { z } from 'zod'
import { dockerodeOptions } from '../../src/engine/connect.js'

const Inspected = z.object({ Id: z.string(), RootFS: z.object({ Layers: z.array(z.string()).default([]) }) })
type Inspected = z.infer<typeof Inspected>

/**
 * Removes a base image, every image that was made from it, and their containers. They are known by the base's
 * layer, which no other image has, so that half-finished builds are found as well. The rest of the engine is left alone.
 */
export async function removeMadeFrom(base: string, endpoint: string): Promise<void> {
  const docker = new Docker(dockerodeOptions(endpoint, process.env))
  const layer = (await inspect(docker, base))?.RootFS.Layers[0]
  if (layer === undefined) return
  const made = (await allImages(docker)).filter(image => image.RootFS.Layers[0] === layer)
  for (const { Id: id } of made) await removeContainers(docker, id)
  await removeImages(
    docker,
    made.map(image => image.Id),
  )
}

/** An image with children is refused until they are gone, so it is tried again as long as others can be removed. */
async function removeImages(docker: Docker, ids: string[]): Promise<void> {
  const refused: { id: string; reason: unknown }[] = []
  for (const id of ids) {
    try {
      await docker.getImage(id).remove({ force: true })
    } catch (reason) {
      if (!hasStatus(reason, 404)) refused.push({ id, reason })
    }
  }
  if (refused.length === 0) return
  if (refused.length === ids.length) throw refused[0]?.reason
  const left = refused.map(({ id }) => id)
  return removeImages(docker, left)
}

async function removeContainers(docker: Docker, image: string): Promise<void> {
  for (const { Id: id } of await docker.listContainers({ all: true, filters: { ancestor: [image] } })) {
    await docker.getContainer(id).remove({ force: true, v: true }).catch(unlessGone)
  }
}

async function allImages(docker: Docker): Promise<Inspected[]> {
  const images = await docker.listImages({ all: true })
  const inspected = await Promise.all(images.map(({ Id: id }) => inspect(docker, id)))
  return inspected.filter(image => image !== undefined)
}

async function inspect(docker: Docker, name: string): Promise<Inspected | undefined> {
  const answer: unknown = await docker.getImage(name).inspect().catch(unlessGone)
  return answer === undefined ? undefined : Inspected.parse(answer)
}

function unlessGone(error: unknown): undefined {
  if (!hasStatus(error, 404)) throw error
}

function hasStatus(error: unknown, status: number): boolean {
  return error instanceof Error && 'statusCode' in error && error.statusCode === status
}
