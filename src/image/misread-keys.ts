import type { ArchivedFile } from './archive-entries.js'

/** Of manifest.json, and of manifests and indexes: https://github.com/opencontainers/image-spec */
const SAVED_KEYS = ['Config', 'RepoTags', 'Layers']
const MANIFEST_KEYS = [
  'config',
  'layers',
  'manifests',
  'digest',
  'mediaType',
  'schemaVersion',
  'size',
  'urls',
  'platform',
]

/**
 * Why an engine would read a document of an archive in another way than it is read here; undefined when it would not.
 * Engines are written in Go, whose reader of JSON takes a key in other letters, `layers` or `Layerſ`, for `Layers`, and lets
 * two of them run into each other. https://pkg.go.dev/encoding/json#Unmarshal
 */
export function misreadDocument(files: ReadonlyMap<string, ArchivedFile>): string | undefined {
  for (const [name, { content }] of files) {
    const text = content?.toString('utf8') ?? ''
    const value = parsed(text)
    const known = knownKeys(name, value)
    if (known === undefined) continue
    const key = keysOf(value).find(one => isMisread(one, known))
    if (key !== undefined)
      return `its ${name} has the key ${JSON.stringify(key)}, which engines take for another one`
    if (keysIn(text) !== keysOf(value).length) return `its ${name} has a key twice`
  }
  return undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Undefined for what no engine takes for a manifest, an index or a list of images. */
function knownKeys(name: string, value: unknown): string[] | undefined {
  if (name === 'manifest.json') return SAVED_KEYS
  if (name === 'index.json') return MANIFEST_KEYS
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const folded = new Set(Object.keys(value).map(fold))
  const isManifest = folded.has('manifests') || (folded.has('config') && folded.has('layers'))
  return isManifest ? MANIFEST_KEYS : undefined
}

function isMisread(key: string, known: string[]): boolean {
  return !known.includes(key) && known.some(one => fold(one) === fold(key))
}

// Up and down, because there are letters that become ASCII in one direction only: ſ and the sign of Kelvin.
function fold(key: string): string {
  return key.toUpperCase().toLowerCase()
}

/** Every key at every depth, as often as it stands there. */
function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const below = Object.values(value).flatMap(keysOf)
  return Array.isArray(value) ? below : [...Object.keys(value), ...below]
}

/** How many keys a text of JSON has: strings that a colon follows. */
function keysIn(text: string): number {
  return [...text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter(([, colon]) => colon !== undefined).length
}
