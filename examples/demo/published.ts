import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { connectEngine } from '../../src/engine/connect.js'
import { ArchiveRegistry } from '../../tools/archive-registry.js'
import { ROOT } from '../../tools/repository.js'

/** The unbroken emulator, as its users have it: in a registry of this process, which ends with it. */
export interface Published extends AsyncDisposable {
  /** Its repository, as `candidate.image` names it. */
  image: string
}

/**
 * Builds and publishes the emulator as it is in examples/emulator. The engine keeps nothing of it but layers of the base.
 *
 * @param base what it is built on
 */
export async function publishEmulator(
  base: string,
  endpoint: string,
  signal: AbortSignal,
): Promise<Published> {
  const registry = await ArchiveRegistry.start()
  try {
    const image = `${registry.host}/durable-functions/durable-emulator`
    const engine = await connectEngine({ ...process.env, DOCKER_HOST: endpoint })
    const contextDir = join(ROOT, 'examples', 'emulator')
    const tag = `${image}:latest`
    const request = {
      contextDir,
      dockerfile: join(contextDir, 'Dockerfile'),
      tag,
      labels: {},
      buildArgs: { BASE: base },
    }
    await engine.build(request, () => undefined, signal)
    await registry.publish('latest', await buffer(await engine.save(tag)))
    // The gate has to pull it, as from any registry.
    await engine.untag(tag)
    return { image, [Symbol.asyncDispose]: () => registry[Symbol.asyncDispose]() }
  } catch (error) {
    await registry[Symbol.asyncDispose]()
    throw error
  }
}
