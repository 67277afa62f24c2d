import type { ChildProcess } from 'node:child_process'
import { signalGroup } from './processes.js'

export type End = { exitCode: number } | { endedBy: NodeJS.Signals }

const ROUND_MS = 250
const MOST_ROUNDS = 8

/** Waits for the end of a started process, kills what it left in its group, and reads its output to the end. */
export function ending(child: ChildProcess): Promise<End> {
  return new Promise(resolve => {
    // Only what is done to a running process can go wrong here, and its end comes all the same.
    child.on('error', () => undefined)
    child.once('exit', () => {
      // What the leader left behind holds the pipes open, and would keep `close` away for ever.
      signalGroup(child, 'SIGKILL')
      closeHeldPipes(child)
    })
    child.once('close', (code, signal) => {
      resolve(code === null ? { endedBy: signal ?? 'SIGKILL' } : { exitCode: code })
    })
  })
}

// A process that left the group may still hold a pipe, silent or talking without end; the caller
// finds it by the run's mark. What the leader wrote is read first: it is the oldest in the pipe.
function closeHeldPipes(child: ChildProcess): void {
  child.stdio[3]?.destroy()
  const streams = [child.stdout, child.stderr].filter(stream => stream !== null)
  let moved = true
  for (const stream of streams) {
    stream.on('data', () => {
      moved = true
    })
  }
  let rounds = 0
  const timer = setInterval(() => {
    // A stream that waits for the log still has something to say.
    if (streams.some(stream => stream.isPaused())) return
    rounds++
    const idle = !moved
    moved = false
    // Silence counts only when the pipes were asked once more: a busy moment looks silent too.
    setImmediate(() => {
      if (rounds >= MOST_ROUNDS || (idle && !moved)) for (const stream of streams) stream.destroy()
    })
  }, ROUND_MS)
  child.once('close', () => clearInterval(timer))
}
