import type { Engine } from '../engine/engine.js'
import { messageOf } from '../errors.js'
import { Digest, type Latest } from '../evidence.js'
import { cancellable } from './cancellable.js'

/**
 * Where the published image's `:latest` points now. A promotion moves it only from there, so that a slower release
 * does not overtake one that was published meanwhile. Never rejects: what is not known is told as that.
 */
export async function whereLatestPoints(engine: Engine, image: string, signal: AbortSignal): Promise<Latest> {
  try {
    const asked = engine.inRegistry(`${image}:latest`)
    const answer = await cancellable(asked, 'the registry was asked', signal)
    if (answer.state === 'present') return { state: 'present', digest: Digest.parse(answer.digest) }
    return answer.state === 'absent' ? { state: 'absent' } : { state: 'unknown', detail: answer.detail }
  } catch (error) {
    return { state: 'unknown', detail: messageOf(error) }
  }
}
