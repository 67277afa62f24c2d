import { join } from 'node:path'
import { connectEngine } from '../../src/engine/connect.js'
import type { fakeEngine } from './engine-endpoint.js'
import type { SmallConsumer } from './small-consumer.js'

/** Publishes as `latest` what the provider builds, in the fake's registry alone; its ID. */
export async function publishSmall(
  small: SmallConsumer,
  engine: Awaited<ReturnType<typeof fakeEngine>>,
): Promise<string> {
  const reference = `${small.image}:latest`
  const request = {
    contextDir: small.provider.path,
    dockerfile: join(small.provider.path, 'Dockerfile'),
    tag: reference,
    labels: { published: 'latest' },
    buildArgs: {},
  }
  const real = await connectEngine({ DOCKER_HOST: engine.endpoint })
  await real.build(request, () => undefined, new AbortController().signal)
  const image = engine.fake.images.get(reference)
  engine.fake.registry.publish(reference, image)
  await real.untag(reference)
  return image.id
}
