import type { TestProject } from 'vitest/node'
import { BASE_PATH, baseLayer, type ImageFiles, nodeFiles } from '../../examples/demo/base-image.js'
import { Registry } from '../cluster/registry.js'
import { BUSYBOX } from '../support/engine-endpoint.js'
import { descriptor, digest, MANIFEST_TYPE, makeImage } from '../support/fake-engine/image.js'
import type { Project } from './monorepo.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** `127.0.0.1:<port>`, a registry that is there as long as the tests run. */
    registry: string
    /** In that registry: what each project's image is built from, for two platforms. */
    bases: Record<Project, string>
  }
}

const SHELL = { files: ['sh', 'sleep'].map(name => ({ from: BUSYBOX, to: `/bin/${name}` })), folders: [] }
const INDEX_TYPE = 'application/vnd.oci.image.index.v1+json'

/** Starts the registry of all runs and puts the images into it that the projects are built from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const registry = await Registry.start()
  project.provide('registry', registry.host)
  project.provide('bases', {
    example: await publishBase(registry.host, 'base/node', await nodeFiles()),
    small: await publishBase(registry.host, 'base/shell', SHELL),
  })
  return () => registry[Symbol.asyncDispose]()
}

/**
 * The base for both platforms holds the same files, this machine's own: an image is only said to be of the other one.
 * So nothing has to be emulated, and containers of both run. No engine puts it there, because it would compress a hundred
 * megabytes, and each engine of the tests unpack them.
 */
async function publishBase(host: string, name: string, files: ImageFiles): Promise<string> {
  const repository = `http://${host}/v2/${name}`
  const layer = await baseLayer('workflows', files, new AbortController().signal)
  await upload(repository, layer)
  const manifests = []
  for (const architecture of ['amd64', 'arm64']) {
    const { config, manifest } = makeImage({ Env: [`PATH=${BASE_PATH}`] }, [layer], architecture)
    const described = { mediaType: MANIFEST_TYPE, ...descriptor(manifest) }
    await upload(repository, Buffer.from(config))
    await publish(repository, described.digest, manifest, MANIFEST_TYPE)
    manifests.push({ ...described, platform: { architecture, os: 'linux' } })
  }
  const index = JSON.stringify({ schemaVersion: 2, mediaType: INDEX_TYPE, manifests })
  await publish(repository, 'latest', index, INDEX_TYPE)
  return `${host}/${name}:latest`
}

/** https://distribution.github.io/distribution/spec/api/#pushing-an-image */
async function upload(repository: string, content: Buffer): Promise<void> {
  const begun = await accepted(`${repository}/blobs/uploads/`, { method: 'POST' })
  const where = new URL(begun.headers.get('location') ?? '', repository)
  where.searchParams.set('digest', digest(content))
  const headers = { 'content-type': 'application/octet-stream' }
  await accepted(where, { method: 'PUT', body: content, headers })
}

async function publish(repository: string, reference: string, manifest: string, type: string): Promise<void> {
  const headers = { 'content-type': type }
  await accepted(`${repository}/manifests/${reference}`, { method: 'PUT', body: manifest, headers })
}

async function accepted(url: string | URL, request: RequestInit): Promise<Response> {
  const answer = await fetch(url, request)
  if (answer.ok) return answer
  throw new Error(`${request.method} ${url}: ${answer.status} ${await answer.text()}`)
}
