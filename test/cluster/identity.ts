import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CandidateIdentity } from '../../src/evidence.js'
import { savedIdentity } from '../contract/saved-identity.js'
import { docker } from './docker.js'
import type { Registry } from './registry.js'

/** The same digest, as four say it that do not ask each other. */
export interface Identities {
  frozen: string
  archive: string
  engine: string
  registry: string
}

/** What the gate wrote down about the candidate. */
export async function frozenIdentity(run: string): Promise<CandidateIdentity> {
  const text = await readFile(join(run, 'candidate', 'candidate.json'), 'utf8')
  return CandidateIdentity.parse(JSON.parse(text))
}

/** Asks everybody who knows the candidate for its config digest; pushes it to the registry for that. */
export async function identities(run: string, registry: Registry): Promise<Identities> {
  const { configDigest, reference, repository, tag } = await frozenIdentity(run)
  await docker('push', '--quiet', reference)
  return {
    frozen: configDigest,
    archive: (await savedIdentity(createReadStream(join(run, 'candidate', 'image.tar')))).config,
    engine: await docker('image', 'inspect', '--format', '{{.Id}}', reference),
    registry: await registry.configDigest(repository.replace(`${registry.host}/`, ''), tag),
  }
}
