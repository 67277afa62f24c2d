import { createHash } from 'node:crypto'

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

/** A configuration and its layers; the configuration's digest is the identity, as with the classic store. */
export interface FakeImage {
  id: string
  /** The configuration, byte for byte as its digest was taken. */
  config: string
  settings: ImageSettings
  /** Layers as tar archives. */
  layers: Buffer[]
}

export function makeImage(settings: ImageSettings, layers: Buffer[], architecture = ARCHITECTURE): FakeImage {
  const config = JSON.stringify({
    architecture,
    os: 'linux',
    created: '1970-01-01T00:00:00Z',
    config: settings,
    rootfs: { type: 'layers', diff_ids: layers.map(digest) },
    history: [],
  })
  return { id: digest(config), config, settings, layers }
}

export function parseImage(config: string, layers: Buffer[]): FakeImage {
  const parsed: { config?: ImageSettings } = JSON.parse(config)
  return { id: digest(config), config, settings: parsed.config ?? {}, layers }
}

export function digest(content: string | Buffer): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`
}

export const ARCHITECTURE = process.arch === 'x64' ? 'amd64' : process.arch
