import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface, type Interface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { builtProgram } from '../repository.js'
import { type Duty, performDuty } from './duty.js'

/**
 * A process of its own that cleans up after this one, also when this one is killed: it sees the pipe between them close.
 * Disposing of the guard does the same, and waits for it.
 */
export class Guard implements AsyncDisposable {
  readonly #child: ChildProcessByStdio<Writable, Readable, null>
  readonly #answers: AsyncIterator<string>
  /** Undefined when it was killed. */
  readonly #ended: Promise<number | undefined>
  readonly #duties: Duty[] = []

  private constructor(child: ChildProcessByStdio<Writable, Readable, null>, lines: Interface) {
    this.#child = child
    this.#answers = lines[Symbol.asyncIterator]()
    this.#ended = new Promise(resolve => child.once('exit', code => resolve(code ?? undefined)))
    // A guard that is gone shows as a missing answer.
    child.stdin.on('error', () => undefined)
  }

  static async start(): Promise<Guard> {
    // A session of its own, so that neither Ctrl-C nor the end of the terminal reaches it.
    const child = spawn(process.execPath, [builtProgram('tools/engine/guard-main.js')], {
      cwd: '/',
      detached: true,
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    await once(child, 'spawn')
    return new Guard(child, createInterface({ input: child.stdout }))
  }

  /** Returns when the guard knows the duty: promise first, then make. */
  async promise(duty: Duty): Promise<void> {
    this.#duties.push(duty)
    this.#child.stdin.write(`${JSON.stringify(duty)}\n`)
    const answer = await this.#answers.next()
    if (answer.done)
      throw new Error('the process that cleans up has ended by itself: nothing more is started')
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#child.stdin.end()
    const code = await this.#ended
    if (code === undefined) for (const duty of this.#duties.reverse()) await performDuty(duty)
    else if (code !== 0) throw new Error('not everything could be cleaned up: see above')
  }
}
