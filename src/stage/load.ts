import { archivePath } from '../candidate/candidate.js'
import type { FrozenCandidate } from '../candidate/frozen.js'
import type { Engine } from '../engine/engine.js'
import { IncidentError } from '../errors.js'
import { openRegular } from '../regular-file.js'
import type { Stages } from '../stages.js'
import type { Built } from './build.js'

export interface LoadContext {
  engine: Pick<Engine, 'load' | 'image'>
  stages: Stages
}

/**
 * Gives the engine the candidate that another job has built. What it is called there may differ from what the
 * other engine called it; that it is the same image is seen by the archive, which leads from the one name to the other.
 *
 * @throws IncidentError when the tag names something else afterwards
 */
export async function loadCandidate(
  { folder, identity, ids }: FrozenCandidate,
  { engine, stages }: LoadContext,
): Promise<Built> {
  const { reference } = identity
  await stages.time('candidate', 'load', () => taken(archivePath(folder), engine))
  const image = await engine.image(reference)
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

async function taken(path: string, engine: LoadContext['engine']): Promise<void> {
  await using file = await openRegular(path)
  await engine.load(file.createReadStream())
}
