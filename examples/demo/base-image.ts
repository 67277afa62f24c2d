import { createReadStream, existsSync, realpathSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import Docker from 'dockerode'
import { type Pack, pack } from 'tar-stream'
import { dockerodeOptions } from '../../src/engine/connect.js'
import type { EngineFacts } from '../../src/engine/engine.js'
import { runProgram } from '../../tools/engine/program.js'

/** What an image that is built on the base finds in its environment. */
export const BASE_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'
const ARCHITECTURES: Record<string, string> = { x64: 'amd64', arm64: 'arm64', ppc64: 'ppc64le' }

/**
 * Makes the base image that the emulator is built on, from this machine's node, without a registry.
 *
 * @param reference `<repository>:latest`: Podman 4 gives an imported image no other tag
 * @param id written into the image, so that it has a layer of its own, by which all that is made from it can be found
 * @param files what it holds, this machine's node when undefined
 */
export async function makeBaseImage(
  reference: string,
  id: string,
  facts: EngineFacts,
  signal: AbortSignal,
  files: () => Promise<ImageFiles> = nodeFiles,
): Promise<void> {
  refuseOtherPlatform(facts)
  const docker = new Docker(dockerodeOptions(facts.endpoint, process.env))
  const archive = pack()
  const [repo = '', tag = ''] = reference.split(/:(?=[^/:]+$)/)
  const [answer] = await Promise.all([
    docker.importImage(Readable.from(archive, { objectMode: false }), {
      repo,
      tag,
      changes: [`ENV PATH=${BASE_PATH}`],
    }),
    writeFiles(archive, id, await files(), signal),
  ])
  // The answer is a stream of progress, and the image is there when it ends.
  for await (const line of answer)
    if (/"error"/.test(String(line))) throw new Error(`the base image: ${line}`)
}

/** The only layer of such an image: an archive of tar. */
export async function baseLayer(id: string, files: ImageFiles, signal: AbortSignal): Promise<Buffer> {
  const archive = pack()
  const [layer] = await Promise.all([buffer(archive), writeFiles(archive, id, files, signal)])
  return layer
}

function refuseOtherPlatform({ platform, endpoint }: EngineFacts): void {
  const own = `${process.platform}/${ARCHITECTURES[process.arch] ?? process.arch}`
  if (platform === own) return
  const wayOut = 'set DOCKER_HOST to an engine on a machine like this one'
  throw new Error(
    `the demo's image is made of this machine's node (${own}), and the engine at ${endpoint} runs ${platform}: ${wayOut}`,
  )
}

async function writeFiles(
  archive: Pack,
  id: string,
  { files: own, folders }: ImageFiles,
  signal: AbortSignal,
): Promise<void> {
  const files = [...own]
  archive.entry({ name: 'tmp', type: 'directory', mode: 0o1777 })
  archive.entry({ name: 'etc/compat-gate-demo' }, `${id}\n`)
  for (const folder of folders) files.push(...(await filesIn(folder)))
  for (const file of files) {
    signal.throwIfAborted()
    await writeFile(archive, file)
  }
  archive.finalize()
}

async function writeFile(archive: Pack, { from, to }: PackedFile): Promise<void> {
  const { size } = await stat(from)
  await pipeline(createReadStream(from), archive.entry({ name: to.slice(1), size, mode: 0o755 }))
}

async function filesIn(folder: string): Promise<PackedFile[]> {
  const paths = (await readdir(folder, { recursive: true })).map(path => join(folder, path))
  const files = await Promise.all(paths.map(async path => ((await stat(path)).isFile() ? [path] : [])))
  return files.flat().map(path => ({ from: path, to: path }))
}

/** Files for an image, and folders that are put there whole, at the same path. */
export interface ImageFiles {
  files: PackedFile[]
  folders: string[]
}

/** A file for an image: where it is on this machine, and where it shall be in the image. */
export interface PackedFile {
  from: string
  to: string
}

/** Debian's node reads parts of itself from here. */
const SHARED_MODULES = ['acorn', 'acorn-walk', 'cjs-module-lexer', 'undici', 'amaro', 'minimatch'].map(
  name => `/usr/share/nodejs/${name}`,
)

/** This machine's node with all that it needs to run in an empty image, as `/usr/bin/node`. */
export async function nodeFiles(): Promise<ImageFiles> {
  const node = realpathSync(process.execPath)
  const libraries = linkedFiles(await runProgram('ldd', [node]))
  return {
    files: [
      { from: node, to: '/usr/bin/node' },
      ...libraries.map(path => ({ from: realpathSync(path), to: path })),
    ],
    folders: node.startsWith('/usr/bin/') ? SHARED_MODULES.filter(folder => existsSync(folder)) : [],
  }
}

/** The libraries and the loader in what ldd prints; the kernel's own library has no path, and needs none. */
export function linkedFiles(ldd: string): string[] {
  const missing = /^\s*(\S+) => not found$/m.exec(ldd)?.[1]
  if (missing) throw new Error(`ldd does not find ${missing}, which this machine's node needs`)
  const paths = [...ldd.matchAll(/(?:=>\s+|^\s*)(\/\S+)\s+\(0x[0-9a-f]+\)/gm)].map(([, path = '']) => path)
  return [...new Set(paths)]
}
