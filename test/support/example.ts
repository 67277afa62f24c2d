import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { makeBaseImage } from '../../examples/demo/base-image.js'
import { BREAKS } from '../../examples/demo/breaks.js'
import { makeWorkspace } from '../../examples/demo/workspace.js'
import { connect } from '../../src/engine/connect.js'
import { removeMadeFrom } from '../../tools/engine/made-images.js'
import { folder } from './folder.js'

export interface Example extends AsyncDisposable {
  /** The repository that builds the image. */
  provider: string
  consumer: string
  folder: string
}

/** The examples as a person has them: two git repositories, and the base image in the engine. Gone when the test is. */
export async function example(endpoint: string, way?: string): Promise<Example> {
  const id = randomBytes(4).toString('hex')
  const base = `base.emulator.example/${id}/node:latest`
  const place = await folder()
  const engine = await connect({ DOCKER_HOST: endpoint })
  const found = way === undefined ? undefined : BREAKS[way]
  const workspace = await makeWorkspace({ folder: place.path, base, ...(found && { break: found }) })
  await makeBaseImage(base, id, await engine.facts(), new AbortController().signal)
  return {
    provider: workspace.provider,
    consumer: join(place.path, 'consumer'),
    folder: place.path,
    [Symbol.asyncDispose]: async () => {
      await removeMadeFrom(base, endpoint)
      await place[Symbol.asyncDispose]()
    },
  }
}
