import { once } from 'node:events'
import { IncidentError } from './errors.js'

/**
 * The answer, unless the run is cancelled first. For questions that cannot be taken back once they are asked: the
 * answer is then waited for by nobody.
 *
 * @param doing completes "cancelled while …"
 */
export async function cancellable<T>(answer: Promise<T>, doing: string, signal: AbortSignal): Promise<T> {
  const answered = new AbortController()
  const cancelled = async () => {
    if (!signal.aborted) await once(signal, 'abort', { signal: answered.signal })
    throw new IncidentError('cancelled', `cancelled while ${doing}`)
  }
  try {
    return await Promise.race([answer, cancelled()])
  } finally {
    answered.abort()
  }
}
