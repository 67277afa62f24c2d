import { join } from 'node:path'
import { type DebianPrograms, debianPrograms } from '../../tools/engine/debian.js'
import { type EngineName, installEngine } from '../../tools/engine/install.js'
import { makeImageFiles } from './images.js'
import { PackageIndex } from './packages.js'

/** Answers for the emulator's repository. */
const REGISTRY: DebianPrograms = { name: 'registry', suite: 'trixie', packages: ['docker-registry'] }
/** What uv has downloaded stays for the next time. */
export const UV_CACHE = '/var/cache/compat-gate/uv'

/** What is fetched and made before there is no network any more, whatever the releases. */
export interface Supplies {
  /** The program. */
  registry: string
  index: PackageIndex
  /** The folder of the images' files. */
  images: string
}

/** @param folder for all that is made, and which the caller removes */
export async function makeSupplies(
  engine: EngineName,
  folder: string,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<Supplies> {
  await installEngine(engine, say, signal)
  const registry = join(await debianPrograms(REGISTRY, { say, signal }), 'usr/bin/docker-registry')
  const index = new PackageIndex(join(folder, 'tools'), UV_CACHE, signal)
  say('making a base image with Python 3.13, and a stand-in for the image of Lambda')
  await index.prepare()
  const images = join(folder, 'images')
  await makeImageFiles(images, index, say, signal)
  return { registry, index, images }
}
