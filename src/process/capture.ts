import { type Command, type Ended, type ExecuteOptions, execute } from './execute.js'

export interface Captured extends Ended {
  stdout: string
  stderr: string
}

/** Runs a process and keeps its output, at most `limit` bytes of each stream. */
export async function capture(
  command: Command,
  options: ExecuteOptions,
  limit = 16 << 20,
): Promise<Captured> {
  const kept: Record<'stdout' | 'stderr', Buffer[]> = { stdout: [], stderr: [] }
  const bytes = { stdout: 0, stderr: 0 }
  const ended = await execute(command, {
    ...options,
    onOutput: (chunk, stream) => {
      options.onOutput?.(chunk, stream)
      const room = limit - bytes[stream]
      bytes[stream] += chunk.length
      if (room > 0) kept[stream].push(chunk.subarray(0, room))
    },
  })
  const text = (stream: 'stdout' | 'stderr') => Buffer.concat(kept[stream]).toString('utf8')
  return { ...ended, stdout: text('stdout'), stderr: text('stderr') }
}
