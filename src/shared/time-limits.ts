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

/**
 * The answer, unless it takes longer than `ms`: then rejects with `late()`. dockerode's promises never settle when a
 * connection breaks in the middle of an answer, so no question may go without a limit.
 */
export async function withTimeout<T>(ms: number, answer: Promise<T>, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), ms)
  })
  try {
    return await Promise.race([answer, limit])
  } finally {
    clearTimeout(timer)
  }
}
