import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CandidateIdentity, Latest } from '../../src/evidence.js'
import type { PromoteRequest } from '../../src/promote/request.js'
import { sha256, TAG, tarOf } from '../unit/candidate/archives.js'
import { type Folder, folder } from './folder.js'
import { MemoryEngine, type MemoryImage } from './memory-registry.js'
import { passedVerdict } from './verdict-file.js'

export const REPOSITORY = 'registry.example/team/emulator'
export const COMMIT = 'c'.repeat(40)

/** What a gate that passed has left: candidates, and the verdict on them. */
export interface Approved extends Folder {
  request: PromoteRequest
  images: MemoryImage[]
  engine: MemoryEngine
  /** Writes verdict.json again, changed. */
  verdict: (more: object) => Promise<void>
  /** Writes a candidate.json again, changed. */
  identity: (platform: string, more: object) => Promise<void>
  /** One more candidate, of which the verdict knows nothing. */
  extra: (platform: string, name?: string) => Promise<void>
  /** A candidate's folder. */
  folderOf: (platform: string) => string
}

export interface ApprovedOptions {
  platforms?: string[]
  latest?: Latest
  /** Another one is another image. */
  seed?: string
}

export async function approved({
  platforms = ['linux/amd64', 'linux/arm64'],
  latest = { state: 'absent' },
  seed = 'one',
}: ApprovedOptions = {}): Promise<Approved> {
  const place = await folder()
  const folderOf = (platform: string) => join(place.path, 'candidates', platform.replaceAll('/', '-'))
  const made = await Promise.all(platforms.map(one => candidate(folderOf(one), one, seed)))
  const digests = made.map(({ identity }) => identity.configDigest)
  const verdict = async (more: object) => {
    const identities = made.map(({ identity }) => identity)
    const value = { ...passedVerdict(identities, latest), ...more }
    await writeFile(join(place.path, 'verdict.json'), JSON.stringify(value))
  }
  const identity = async (platform: string, more: object) => {
    const own = made.find(({ identity }) => identity.platform === platform)?.identity
    await writeFile(join(folderOf(platform), 'candidate.json'), JSON.stringify({ ...own, ...more }))
  }
  const extra = async (platform: string, name = platform) => {
    await candidate(folderOf(name), platform, seed)
  }
  await verdict({})
  return {
    ...place,
    request: {
      candidates: join(place.path, 'candidates'),
      approved: digests.join(),
      verdict: place.path,
      version: 'v1.2.1',
      dryRun: false,
    },
    images: made.map(({ identity: { platform, configDigest } }) => ({ platform, configDigest })),
    engine: new MemoryEngine(new Map(made.map(({ identity }) => [identity.archive.sha256, identity]))),
    verdict,
    identity,
    extra,
    folderOf,
  }
}

const RUN = '0123456789ab'
const LAYER = Buffer.alloc(100_000, 7)

async function candidate(path: string, platform: string, seed: string) {
  const [os, architecture, variant] = platform.split('/')
  const config = JSON.stringify({
    ...{ os, architecture, ...(variant && { variant }) },
    config: { Cmd: [seed], Labels: { 'compat-gate.run': RUN } },
    rootfs: { type: 'layers', diff_ids: [`sha256:${sha256(LAYER)}`] },
  })
  const name = `${sha256(config)}.json`
  const manifest = JSON.stringify([{ Config: name, RepoTags: [TAG], Layers: ['a/layer.tar'] }])
  const archive = await tarOf([
    ['a/layer.tar', LAYER],
    [name, config],
    ['manifest.json', manifest],
  ])
  const identity: CandidateIdentity = {
    run: RUN,
    reference: TAG,
    repository: REPOSITORY,
    tag: `pr-${COMMIT}`,
    engineId: `sha256:${sha256(config)}`,
    configDigest: `sha256:${sha256(config)}`,
    archive: { sha256: sha256(archive), bytes: archive.length },
    commit: COMMIT,
    platform,
    builder: 'buildx',
    registry: { state: 'absent', detail: 'manifest unknown' },
  }
  await mkdir(path, { recursive: true })
  await writeFile(join(path, 'image.tar'), archive)
  await writeFile(join(path, 'candidate.json'), JSON.stringify(identity))
  return { identity }
}
