import type { TestProject } from 'vitest/node'
import { BASE_PATH, baseLayer } from '../../examples/demo/base-image.js'
import { digestOf } from '../../src/image/oci.js'
import { Registry } from '../cluster/registry.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** `127.0.0.1:<port>`, a registry that is there as long as the tests run. */
    registry: string
    /** In that registry: the base of the emulator's image, for two platforms. */
    base: string
  }
}

const BASE = 'base/node'
const INDEX = 'application/vnd.oci.image.index.v1+json'
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json'
const CONFIG = 'application/vnd.oci.image.config.v1+json'
const LAYER = 'application/vnd.oci.image.layer.v1.tar'

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
  const layer = await upload(repository, await baseLayer('workflows', new AbortController().signal))
  const manifests = []
  for (const architecture of ['amd64', 'arm64']) {
    const platform = { architecture, os: 'linux' }
    const rootfs = { type: 'layers', diff_ids: [layer.digest] }
    const config = { ...platform, config: { Env: [`PATH=${BASE_PATH}`] }, rootfs }
    const image = {
      ...{ schemaVersion: 2, mediaType: MANIFEST },
      config: { mediaType: CONFIG, ...(await upload(repository, Buffer.from(JSON.stringify(config)))) },
      layers: [{ mediaType: LAYER, ...layer }],
    }
    manifests.push({ mediaType: MANIFEST, platform, ...(await publish(repository, image)) })
  }
  const index = { schemaVersion: 2, mediaType: INDEX, manifests }
  await publish(repository, index, 'latest')
}

interface Content {
  digest: string
  size: number
}

/** https://distribution.github.io/distribution/spec/api/#pushing-an-image */
async function upload(repository: string, content: Buffer): Promise<Content> {
  const begun = await accepted(`${repository}/blobs/uploads/`, { method: 'POST' })
  const where = new URL(begun.headers.get('location') ?? '', repository)
  const digest = digestOf(content)
  where.searchParams.set('digest', digest)
  await accepted(where, {
    method: 'PUT',
    body: content,
    headers: { 'content-type': 'application/octet-stream' },
  })
  return { digest, size: content.length }
}

async function publish(repository: string, manifest: { mediaType: string }, tag?: string): Promise<Content> {
  const text = JSON.stringify(manifest)
  const digest = digestOf(text)
  await accepted(`${repository}/manifests/${tag ?? digest}`, {
    method: 'PUT',
    body: text,
    headers: { 'content-type': manifest.mediaType },
  })
  return { digest, size: Buffer.byteLength(text) }
}

async function accepted(url: string | URL, request: RequestInit): Promise<Response> {
  const answer = await fetch(url, request)
  if (answer.ok) return answer
  throw new Error(`${request.method} ${url}: ${answer.status} ${await answer.text()}`)
}
