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

/** The base image of examples. What was made from it goes with it. */
export interface ExampleBase extends AsyncDisposable {
  endpoint: string
  reference: string
}

/** @param node whether the image needs a node of its own: the fake engine runs this machine's */
export async function exampleBase(
  endpoint: string,
  node: 'with-node' | 'without-node',
): Promise<ExampleBase> {
  const id = randomBytes(4).toString('hex')
  const reference = `base.emulator.example/${id}/node:latest`
  const engine = await connectEngine({ DOCKER_HOST: endpoint })
  const files = node === 'with-node' ? nodeFiles : async () => ({ files: [], folders: [] })
  await makeBaseImage(reference, id, await engine.facts(), new AbortController().signal, files)
  return {
    endpoint,
    reference,
    [Symbol.asyncDispose]: () => removeMadeFrom(reference, endpoint),
  }
}

/** The examples as a person has them: two git repositories. Gone when the test is. */
export async function example(way: string | undefined, { reference }: ExampleBase): Promise<Example> {
  const place = await folder()
  const found = way === undefined ? undefined : BREAKS[way]
  const workspace = await makeWorkspace({
    folder: place.path,
    base: reference,
    ...(found && { break: found }),
  })
  return {
    provider: workspace.provider,
    consumer: join(place.path, 'consumer'),
    folder: place.path,
    [Symbol.asyncDispose]: () => place[Symbol.asyncDispose](),
  }
}
