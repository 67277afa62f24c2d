import { type GivenReference, resolveGiven } from '../candidate/given.js'
import type { Engine } from '../engine/engine.js'
import type { GivenImage } from '../evidence.js'
import { UsageError } from '../shared/errors.js'
import { publishedDigest } from './baseline.js'
import type { Run } from './context.js'

/**
 * The image that is to be tried in the place of a build, resolved; undefined where one is built.
 *
 * @param here whether it may be an image of this engine alone
 * @throws UsageError when it is not there, and when a commit is named as well
 * @throws IncidentError when its registry cannot be asked now
 */
export async function givenImage(run: Run, engine: Engine, here: boolean): Promise<GivenImage | undefined> {
  const reference = givenReference(run)
  if (reference === undefined) return undefined
  const ask = (text: string) => publishedDigest(run, engine, text)
  return run.stages.time('candidate', 'find the image', () =>
    resolveGiven(reference, { engine: here ? engine : undefined, ask }),
  )
}

/** What is to be tried in the place of a build, as a person has named it. */
export function givenReference({
  config,
  inputs,
}: Pick<Run, 'config' | 'inputs'>): GivenReference | undefined {
  const text = inputs.image ?? config.candidate.imageRef
  if (text === undefined) return undefined
  if (inputs.sha !== undefined)
    throw new UsageError('sha: it names a build, and with an image nothing is built')
  return { text, from: inputs.image === undefined ? 'candidate.image-ref' : 'image' }
}
