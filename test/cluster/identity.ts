import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { CandidateIdentity } from '../../src/evidence.js'
import { savedIdentity } from '../contract/saved-identity.js'
import { docker } from './docker.js'
import type { Registry } from './registry.js'

/** What is said of the candidate by four that do not ask each other. */
export interface Identities {
  /** The digest of its configuration. */
  configs: Record<'frozen' | 'archive' | 'registry', string>
  /** The digest of its manifest; an archive of Docker 20.10 holds none, and a push makes one. */
  manifests: { archive: string | undefined; registry: string }
  engineId: string
  /** Whether the engine calls an image by its manifest, and not by its configuration. */
  byManifest: boolean
}

/** What the gate wrote down about the candidate. */
export async function frozenIdentity(run: string): Promise<CandidateIdentity> {
  const text = await readFile(join(run, 'candidate', 'candidate.json'), 'utf8')
  return CandidateIdentity.parse(JSON.parse(text))
}

/** Asks everybody who knows the candidate; pushes it to the registry for that. */
export async function identities(run: string, registry: Registry): Promise<Identities> {
  const { configDigest, reference, repository, tag } = await frozenIdentity(run)
  await docker('push', '--quiet', reference)
  const archive = await savedIdentity(createReadStream(join(run, 'candidate', 'image.tar')))
  const pushed = await registry.digests(repository.replace(`${registry.host}/`, ''), tag)
  return {
    configs: { frozen: configDigest, archive: archive.config, registry: pushed.config },
    manifests: { archive: archive.manifest, registry: pushed.manifest },
    engineId: await docker('image', 'inspect', '--format', '{{.Id}}', reference),
    byManifest: (await docker('info', '--format', '{{json .DriverStatus}}')).includes(
      'io.containerd.snapshotter.v1',
    ),
  }
}

/** All say the same digest, and the engine calls the candidate by it, or by the manifest that leads to it. */
export function expectOneIdentity({ configs, manifests, engineId, byManifest }: Identities): void {
  const { frozen } = configs
  expect(frozen).toMatch(/^sha256:[0-9a-f]{64}$/)
  expect(configs).toEqual({ frozen, archive: frozen, registry: frozen })
  if (byManifest) expect(manifests).toEqual({ archive: engineId, registry: engineId })
  else expect(engineId).toBe(frozen)
}
