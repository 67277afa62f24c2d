import { spawn } from 'node:child_process'
import { constants } from 'node:os'

/** The reason of an abort by a signal of the system. */
export class Stopped extends Error {
  override readonly name = 'Stopped'
  readonly signal: NodeJS.Signals

  constructor(signal: NodeJS.Signals) {
    super(`stopped by ${signal}`)
    this.signal = signal
  }

  /** As a shell counts it: 130 for Ctrl-C. */
  get exitCode(): number {
    return 128 + constants.signals[this.signal]
  }
}

/** Aborts, with a Stopped, when this process is asked to end. From then on ending is the caller's task. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => controller.abort(new Stopped(signal)))
  }
  return controller.signal
}

export interface ForegroundOptions {
  cwd?: string
  env: NodeJS.ProcessEnv
  signal: AbortSignal
}

/**
 * Runs a program with this terminal and returns its exit code. It is in a session of its own and gets the signal that
 * stops this process from here, so that Ctrl-C reaches it once.
 */
export async function foreground(
  program: string,
  args: string[],
  options: ForegroundOptions,
): Promise<number> {
  options.signal.throwIfAborted()
  const child = spawn(program, args, { cwd: options.cwd, env: options.env, stdio: 'inherit', detached: true })
  const forward = () => {
    const { reason } = options.signal
    child.kill(reason instanceof Stopped ? reason.signal : 'SIGTERM')
  }
  options.signal.addEventListener('abort', forward)
  try {
    return await new Promise<number>((resolve, reject) => {
      child.once('error', error => reject(new Error(`${program} cannot be started: ${error.message}`)))
      child.once('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal ?? 'SIGKILL']))
    })
  } finally {
    options.signal.removeEventListener('abort', forward)
  }
}
