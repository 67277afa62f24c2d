import type { TestProject } from 'vitest/node'
import { BASE_PATH, baseLayer } from '../../examples/demo/base-image.js'
import { Registry } from '../cluster/registry.js'
import { descriptor, digest, MANIFEST_TYPE, makeImage } from '../support/fake-engine/image.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** `127.0.0.1:<port>`, a registry that is there as long as the tests run. */
    registry: string
    /** In that registry: the base of the emulator's image, for two platforms. */
    base: string
  }
}

const BASE = 'base/node'
const INDEX_TYPE = 'application/vnd.oci.image.index.v1+json'

/** Starts the registry of all runs and puts the emulator's base image into it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const registry = await Registry.start()
  await publishBase(`http://${registry.host}/v2/${BASE}`)
  project.provide('registry', registry.host)
  project.provide('base', `${registry.host}/${BASE}:latest`)
  return () => registry[Symbol.asyncDispose]()
}

/**
 * The base for both platforms holds the same files, this machine's node: an image is only said to be of the other one.
 * So nothing has to be emulated, and containers of both run. No engine puts it there, because it would compress a hundred
 * megabytes, and each engine of the tests unpack them.
 */
async function publishBase(repository: string): Promise<void> {
  const layer = await baseLayer('workflows', new AbortController().signal)
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
