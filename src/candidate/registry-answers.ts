import type { Engine } from '../engine/engine.js'
import { type CandidateIdentity, Digest, type Latest } from '../evidence.js'
import { IncidentError, messageOf } from '../shared/errors.js'
import { cancellable } from '../shared/time-limits.js'
import type { CandidateContext } from './request.js'

/**
 * A registry that has the candidate's tag already would hand it to a consumer that pulls before
 * every start (aws-sam-cli does, because a local image is never current), over the candidate.
 */
export async function refusePublishedNames(
  [own, ...more]: [string, ...string[]],
  context: CandidateContext,
): Promise<CandidateIdentity['registry']> {
  const ask = (reference: string) => refusePublishedName(reference, context)
  const [answer, ...others] = await Promise.all([ask(own), ...more.map(ask)])
  // Where nobody knows about one of them, nobody knows about all of them.
  return [answer, ...others].find(({ state }) => state === 'unknown') ?? answer
}

async function refusePublishedName(
  reference: string,
  context: CandidateContext,
): Promise<CandidateIdentity['registry']> {
  const answer = await context.engine.inRegistry(reference)
  if (answer.state !== 'present') return { state: answer.state, detail: answer.detail }
  throw new IncidentError(
    'candidate-tag-exists',
    `${reference} exists in its registry: delete it there, or give another commit with 'sha'`,
  )
}

/**
 * Where a tag of the registry points now. Of `:latest` it is asked, because a promotion moves it only from there, so that a
 * slower release does not overtake one that was published meanwhile. Never rejects: what is not known is told as that.
 */
export async function whereTagPoints(
  engine: Engine,
  reference: string,
  signal: AbortSignal,
): Promise<Latest> {
  try {
    const asked = engine.inRegistry(reference)
    const answer = await cancellable(asked, 'the registry was asked', signal)
    if (answer.state === 'present') {
      if (answer.digest !== undefined) return { state: 'present', digest: Digest.parse(answer.digest) }
      return { state: 'unknown', detail: 'the engine does not tell which digest it has' }
    }
    return answer.state === 'absent' ? { state: 'absent' } : { state: 'unknown', detail: answer.detail }
  } catch (error) {
    return { state: 'unknown', detail: messageOf(error) }
  }
}
