import { archivePath } from '../candidate/candidate.js'
import type { FrozenCandidate } from '../candidate/frozen.js'
import { IncidentError } from '../errors.js'
import type { LiveRun } from '../live-run.js'
import { openRegular } from '../regular-file.js'
import type { Built } from './build.js'

/**
 * Gives the engine the candidate that another job has built. What it is called there may differ from what the
 * other engine called it; that it is the same image is seen by the archive, which leads from the one name to the other.
 *
 * @throws IncidentError when the tag names something else afterwards
 */
export async function loadCandidate(
  { folder, identity, ids }: FrozenCandidate,
  live: LiveRun,
): Promise<Built> {
  const { reference } = identity
  const path = archivePath(folder)
  await live.stages.time('candidate', 'load', () => taken(path, live))
  const image = await live.engine.image(reference)
  if (image === undefined || !ids.includes(image.id)) {
    const now = image === undefined ? 'nothing' : image.id
    throw new IncidentError(
      'internal-error',
      `the engine took the candidate, and ${reference} names ${now} there, not ${ids.join(' or ')}`,
    )
  }
  const here = { ...identity, engineId: image.id }
  return { image: here, frozen: Promise.resolve({ identity: here }) }
}

async function taken(path: string, { engine }: LiveRun): Promise<void> {
  await using file = await openRegular(path)
  await engine.load(file.createReadStream())
}
