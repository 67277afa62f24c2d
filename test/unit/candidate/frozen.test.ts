import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCandidate } from '../../../src/candidate/frozen.js'
import type { CandidateIdentity } from '../../../src/evidence.js'
import { loadCandidate } from '../../../src/stage/load.js'
import { Stages } from '../../../src/stages.js'
import { CANDIDATE } from '../../support/evidence.js'
import { folder } from '../../support/folder.js'
import { classicLayout, sha256, TAG, tarOf } from './archives.js'

const RUN = '0123456789ab'

/** The configuration of an image, as a build of that run leaves it. */
function configuration(run: string, command = 'x'): string {
  const config = { Cmd: [command], Labels: { 'compat-gate.run': run } }
  return JSON.stringify({ os: 'linux', architecture: 'amd64', config })
}

/** Puts a candidate there, with what candidate.json says instead of the truth. */
async function putCandidate(at: string, config: string, more: Partial<CandidateIdentity> = {}) {
  const tar = await tarOf(classicLayout(config))
  await mkdir(at, { recursive: true })
  await writeFile(join(at, 'image.tar'), tar)
  const identity: CandidateIdentity = {
    ...CANDIDATE,
    run: RUN,
    reference: TAG,
    configDigest: `sha256:${sha256(config)}`,
    archive: { sha256: sha256(tar), bytes: tar.length },
    ...more,
  }
  await writeFile(join(at, 'candidate.json'), JSON.stringify(identity))
}

describe('a frozen candidate', () => {
  it('is read when candidate.json says what is true', async () => {
    await using dir = await folder()
    await putCandidate(dir.path, configuration(RUN))

    const { identity, ids } = await readCandidate(dir.path)

    expect(identity.run).toBe(RUN)
    expect(ids).toEqual([identity.configDigest])
  })

  // Everything with that run's label is removed when a trial ends, and an empty one would make the post step a main step.
  it.each([
    ['of another run, which may be under way on this machine', 'ba9876543210', RUN],
    ['of no run', '', RUN],
    ['of no run, with a label that says so too', '', ''],
    ['of a run that no build has named so', 'a\nb', 'a\nb'],
  ])('%s is refused', async (_, said, labelled) => {
    await using dir = await folder()
    await putCandidate(dir.path, configuration(labelled), { run: said })

    await expect(readCandidate(dir.path)).rejects.toThrow(/is not what|not the candidate/)
  })

  it('is not taken from an archive that was replaced since it was read', async () => {
    await using dir = await folder()
    await putCandidate(dir.path, configuration(RUN))
    const candidate = await readCandidate(dir.path)
    const other = configuration(RUN, 'other')
    await putCandidate(dir.path, other)
    const engine = {
      load: async (archive: NodeJS.ReadableStream) => void archive.resume(),
      image: async () => ({ id: `sha256:${sha256(other)}`, labels: {}, tags: [TAG] }),
    }
    const stages = new Stages(
      () => undefined,
      () => 0,
    )

    await expect(loadCandidate(candidate, { engine, stages })).rejects.toThrow(
      'the engine took the candidate',
    )
  })
})
