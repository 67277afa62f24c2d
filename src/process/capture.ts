import { type Command, type CommandEnd, type RunCommandOptions, runCommand } from './execute.js'

export interface CapturedOutput extends CommandEnd {
  stdout: string
  stderr: string
}

/** Runs a process and keeps its output, at most `limit` bytes of each stream. */
export async function captureOutput(
  command: Command,
  options: RunCommandOptions,
  limit = 16 << 20,
): Promise<CapturedOutput> {
  const kept: Record<'stdout' | 'stderr', Buffer[]> = { stdout: [], stderr: [] }
  const bytes = { stdout: 0, stderr: 0 }
  const ended = await runCommand(command, {
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
