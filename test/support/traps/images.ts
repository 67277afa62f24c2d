import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type Docker from 'dockerode'
import { connectEngine } from '../../../src/engine/connect.js'
import type { ArchiveRegistry } from '../../../tools/archive-registry.js'
import type { TestEngine } from '../engine-endpoint.js'

/** What a trap needs of an engine. */
export type TrapEngine = Pick<TestEngine, 'endpoint' | 'docker' | 'fake'>

/** Builds an image with a shell that is no other one. */
export async function buildOther(reference: string, root: string, { endpoint }: TrapEngine): Promise<void> {
  const engine = await connectEngine({ DOCKER_HOST: endpoint })
  const request = {
    contextDir: root,
    dockerfile: join(root, 'Dockerfile.other'),
    tag: reference,
    labels: { name: reference },
    buildArgs: {},
  }
  await engine.build(request, () => undefined, new AbortController().signal)
}

/** Puts what the engine has under a name into a registry: into one of the trap's own, or the one in a fake engine's memory. */
export async function publishImage(
  from: string,
  reference: string,
  { docker, fake }: TrapEngine,
  registry: ArchiveRegistry | undefined,
): Promise<void> {
  if (registry === undefined) fake?.registry.publish(reference, fake.images.get(from))
  else
    await registry.publish(reference.split(':').at(-1) ?? '', await buffer(await docker.getImage(from).get()))
}

/** Removes the containers and the images whose name is `image`. */
export async function removeAll(image: string, { docker }: TrapEngine): Promise<void> {
  await removeContainers(image, docker)
  // A list of all takes an engine with the containerd store ten milliseconds for each.
  const named = await docker.listImages({ filters: { reference: [`${image}*`, `${image}*:*`] } })
  for (const { RepoTags } of named) {
    for (const reference of RepoTags ?? []) {
      if (reference.startsWith(image)) await docker.getImage(reference).remove({ force: true })
    }
  }
}

async function removeContainers(image: string, docker: Docker): Promise<void> {
  for (const { Id, Image } of await docker.listContainers({ all: true })) {
    if (Image.startsWith(image)) await docker.getContainer(Id).remove({ force: true })
  }
}
