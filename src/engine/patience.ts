/**
 * The answer, unless it takes longer than `ms`: then rejects with `late()`. dockerode's promises never settle when a
 * connection breaks in the middle of an answer, so no question may go without a limit.
 */
export async function within<T>(ms: number, answer: Promise<T>, late: () => Error): Promise<T> {
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
