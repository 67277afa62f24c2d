import type { ChildProcess } from 'node:child_process'
import type { Readable } from 'node:stream'
import type { LogFile } from './log-file.js'

/** Takes standard output and error as they come. While a promise that it returns is open, the process waits. */
export type TakeOutput = (chunk: Buffer, stream: 'stdout' | 'stderr') => unknown

/**
 * Hands on what a process writes, no faster than it is taken.
 *
 * @param hold stops the clock of the process until what it returns is called: a slow reader of the gate's own output is
 * not the fault of the process, and is waited for no longer than it has patience with (PacedOutput)
 */
export function relayOutput(
  child: ChildProcess,
  log: LogFile | undefined,
  take: TakeOutput | undefined,
  hold: () => () => void,
): void {
  const wait = async (stream: Readable, logged: unknown, taken: unknown) => {
    stream.pause()
    await logged
    const release = hold()
    await taken
    release()
    stream.resume()
  }
  for (const name of ['stdout', 'stderr'] as const) {
    const stream = child[name]
    stream?.on('error', () => undefined)
    stream?.on('data', (chunk: Buffer) => {
      const taken = take?.(chunk, name)
      const logged = log?.write(chunk)
      if (taken instanceof Promise || logged !== undefined) wait(stream, logged, taken)
    })
  }
}

const ROUND_MS = 250
const MOST_ROUNDS = 8
/** In bytes; many times what the system keeps of a process's output, and Node in its own buffer. */
const MOST_LEFT = 16 << 20

/**
 * To be called at the end of a process. One that left its group may still hold a pipe, silent or talking without end; the
 * caller finds it by the run's mark. What the process wrote is read first: it is the oldest in the pipe.
 */
export function closeHeldPipes(child: ChildProcess): void {
  child.stdio[3]?.destroy()
  const streams = [child.stdout, child.stderr].filter(stream => stream !== null)
  const close = () => {
    for (const stream of streams) stream.destroy()
  }
  let moved = true
  let bytes = 0
  for (const stream of streams) {
    stream.on('data', (chunk: Buffer) => {
      moved = true
      bytes += chunk.length
      // Rounds do not count while it waits, and one that floods may wait in each of them.
      if (bytes > MOST_LEFT) close()
    })
  }
  let rounds = 0
  const timer = setInterval(() => {
    // A stream that waits still has something to say.
    if (streams.some(stream => stream.isPaused())) return
    rounds++
    const idle = !moved
    moved = false
    // Read once more before the pipes count as silent: on a busy machine the data may only be late.
    setImmediate(() => {
      if (rounds >= MOST_ROUNDS || (idle && !moved)) close()
    })
  }, ROUND_MS)
  child.once('close', () => clearInterval(timer))
}
