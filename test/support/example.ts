import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { makeBaseImage, nodeFiles } from '../../examples/demo/base-image.js'
import { BREAKS } from '../../examples/demo/breaks.js'
import { makeWorkspace } from '../../examples/demo/workspace.js'
import { connectEngine } from '../../src/engine/connect.js'
import { removeMadeFrom } from '../../tools/engine/made-images.js'
import { folder } from './folder.js'
import { testRepository } from './git.js'

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
  /** Whether the consumer is set up without npm, and the emulator built without its own tests. */
  isQuick: boolean
}

/**
 * Puts the example's tool where its tests look for it, and says what is installed: npm takes longer than the tests for the one
 * and half a second for the other, and no engine has a part in it.
 */
export const QUICK_SETUP = {
  setup: [{ run: 'mkdir -p .tool/bin && ln -sf ../../bin/local-durable.js .tool/bin/local-durable' }],
  installed: ['echo', 'local-durable 1.0.0'],
}

/**
 * @param node whether the image needs a node of its own: the fake engine runs this machine's. With one, which has a hundred
 * megabytes and is for real engines, the examples are set up quickly
 */
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
    isQuick: node === 'with-node',
    [Symbol.asyncDispose]: () => removeMadeFrom(reference, endpoint),
  }
}

/** The examples as a person has them: two git repositories. Gone when the test is. */
export async function example(
  way: string | undefined,
  { reference, isQuick }: ExampleBase,
): Promise<Example> {
  const place = await folder()
  const found = way === undefined ? undefined : BREAKS[way]
  const workspace = await makeWorkspace({
    folder: place.path,
    base: reference,
    ...(found && { break: found }),
  })
  if (isQuick) await makeQuick(workspace.provider, workspace.config)
  return {
    provider: workspace.provider,
    consumer: join(place.path, 'consumer'),
    folder: place.path,
    [Symbol.asyncDispose]: () => place[Symbol.asyncDispose](),
  }
}

async function makeQuick(provider: string, file: string): Promise<void> {
  const { candidate, consumers, ...rest } = parse(await readFile(join(provider, file), 'utf8'))
  const { prepare: _, ...built } = candidate
  const quick = { ...rest, candidate: built, consumers: [{ ...consumers[0], ...QUICK_SETUP }] }
  await (await testRepository(provider)).commit({ [file]: JSON.stringify(quick, null, 2) })
}
