import { join } from 'node:path'
import { connectEngine } from '../../src/engine/connect.js'
import { docker, endpoint } from './docker.js'
import { GREETER, greeter } from './greeter.js'

/** Pushes a greeter that is no candidate but answers as one does; the engine forgets it. */
export async function publish(reference: string): Promise<void> {
  const dockerfile = [...GREETER, 'LABEL published=1']
  await using context = await greeter({ image: reference, consumers: [], dockerfile })
  const engine = await connectEngine({ DOCKER_HOST: endpoint() })
  const request = {
    contextDir: context.path,
    dockerfile: join(context.path, 'Dockerfile'),
    tag: reference,
    labels: {},
    buildArgs: {},
  }
  await engine.build(request, () => undefined, new AbortController().signal)
  await docker('push', '--quiet', reference)
  await engine.untag(reference)
}
