import { createHash } from 'node:crypto'

const OCI = 'application/vnd.oci.image'
export const MANIFEST_TYPE = `${OCI}.manifest.v1+json`

/** The part of an image's configuration that the fake understands, in the engine's own spelling. */
export interface ImageSettings {
  Env?: string[]
  Cmd?: string[]
  Entrypoint?: string[]
  Labels?: Record<string, string>
  WorkingDir?: string
  ExposedPorts?: Record<string, object>
  Volumes?: Record<string, object>
  User?: string
}

/** A configuration and its layers. */
export interface FakeImage {
  /** The digest of the configuration, until an image store says otherwise. */
  id: string
  /** The configuration, byte for byte as its digest was taken. */
  config: string
  /** The manifest, byte for byte: the identity with the containerd store. */
  manifest: string
  settings: ImageSettings
  /** Layers as tar archives. */
  layers: Buffer[]
}

export function makeImage(
  settings: ImageSettings,
  layers: Buffer[],
  architecture = ARCHITECTURE,
  history: string[] = [],
): FakeImage {
  const config = JSON.stringify({
    architecture,
    os: 'linux',
    created: '1970-01-01T00:00:00Z',
    config: settings,
    rootfs: { type: 'layers', diff_ids: layers.map(digest) },
    history: history.map(created_by => ({ created_by })),
  })
  return parseImage(config, layers)
}

export function parseImage(config: string, layers: Buffer[]): FakeImage {
  const parsed: { config?: ImageSettings } = JSON.parse(config)
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: MANIFEST_TYPE,
    config: { mediaType: `${OCI}.config.v1+json`, ...descriptor(config) },
    layers: layers.map(layer => ({ mediaType: `${OCI}.layer.v1.tar`, ...descriptor(layer) })),
  })
  return { id: digest(config), config, manifest, settings: parsed.config ?? {}, layers }
}

/** The instructions that made it, the first one first. */
export function historyOf({ config }: FakeImage): string[] {
  const { history = [] }: { history?: { created_by?: string }[] } = JSON.parse(config)
  return history.map(({ created_by = '' }) => created_by)
}

/** How a document refers to content: its digest and its size in bytes. */
export function descriptor(content: string | Buffer): { digest: string; size: number } {
  return { digest: digest(content), size: Buffer.byteLength(content) }
}

export function digest(content: string | Buffer): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`
}

export const ARCHITECTURE = process.arch === 'x64' ? 'amd64' : process.arch
