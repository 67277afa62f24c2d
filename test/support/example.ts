import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { makeBaseImage, nodeFiles } from '../../examples/demo/base-image.js'
import { BREAKS } from '../../examples/demo/breaks.js'
import { makeWorkspace } from '../../examples/demo/workspace.js'
import { connectEngine } from '../../src/engine/connect.js'
import { removeMadeFrom } from '../../tools/engine/made-images.js'
import { folder } from './folder.js'

export interface Example extends AsyncDisposable {
  /** The repository that builds the image. */
  provider: string
  consumer: string
  folder: string
}

/** Whether the base image needs a node of its own: the fake engine runs this machine's. */
export type ExampleBase = 'with-node' | 'without-node'

/** The examples as a person has them: two git repositories, and the base image in the engine. Gone when the test is. */
export async function example(
  endpoint: string,
  way: string | undefined,
  base: ExampleBase,
): Promise<Example> {
  const id = randomBytes(4).toString('hex')
  const reference = `base.emulator.example/${id}/node:latest`
  const place = await folder()
  const engine = await connectEngine({ DOCKER_HOST: endpoint })
  const found = way === undefined ? undefined : BREAKS[way]
  const workspace = await makeWorkspace({
    folder: place.path,
    base: reference,
    ...(found && { break: found }),
  })
  const files = base === 'with-node' ? nodeFiles : async () => ({ files: [], folders: [] })
  await makeBaseImage(reference, id, await engine.facts(), new AbortController().signal, files)
  return {
    provider: workspace.provider,
    consumer: join(place.path, 'consumer'),
    folder: place.path,
    [Symbol.asyncDispose]: async () => {
      await removeMadeFrom(reference, endpoint)
      await place[Symbol.asyncDispose]()
    },
  }
}
