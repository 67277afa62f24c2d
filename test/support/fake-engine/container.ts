import { type ChildProcess, spawn } from 'node:child_process'
import { constants } from 'node:os'
import type { ContainerRequest } from './container-request.js'
import { Refusal } from './http.js'
import type { FakeImage, ImageSettings } from './image.js'
import { Output } from './output.js'
import { type ContainerWorld, program } from './program.js'

type Emit = (action: string, more?: Record<string, string>) => void

interface Ending {
  exitCode: number
  oomKilled: boolean
}

/** A container whose program is a process of the host. */
export class FakeContainer {
  readonly id: string
  readonly name: string
  readonly request: ContainerRequest
  readonly image: FakeImage
  readonly settings: ImageSettings
  readonly output = new Output()
  readonly #emit: Emit
  #process: ChildProcess | undefined
  #ended: Promise<void> = Promise.resolve()
  #oomKilled = false
  /** Undefined before it ended for the first time. */
  ending: Ending | undefined
  /** Why it could not be started. */
  startFailure: Refusal | undefined
  ports: Record<number, number> = {}
  startedAt: Date | undefined

  constructor(
    id: string,
    name: string,
    request: ContainerRequest,
    image: FakeImage,
    emit: (c: FakeContainer) => Emit,
  ) {
    this.id = id
    this.name = name
    this.request = request
    this.image = image
    this.settings = merged(request, image.settings)
    this.#emit = emit(this)
  }

  get running(): boolean {
    return this.#process !== undefined
  }

  /** Settles when the program has ended and its `die` event is out. */
  get ended(): Promise<void> {
    return this.#ended
  }

  get attributes(): Record<string, string> {
    return { ...this.settings.Labels, image: this.request.Image, name: this.name }
  }

  start(world: ContainerWorld): void {
    // The programs are this machine's own, but an image without any file has none: 1024 bytes are an archive's end.
    const isEmpty = this.image.layers.every(layer => layer.length <= 1024)
    const found = isEmpty ? undefined : program(this.settings, world)
    if (found === undefined) {
      const argv = [...(this.settings.Entrypoint ?? []), ...(this.settings.Cmd ?? [])]
      throw new Refusal(
        400,
        `failed to create shim task: exec: "${argv[0]}": executable file not found in $PATH: unknown`,
      )
    }
    const { command, args, env, cwd } = found
    const child = spawn(command, args, { env, cwd, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    this.#process = child
    this.ports = world.ports
    this.startedAt = new Date()
    child.stdout?.on('data', (bytes: Buffer) => this.output.write(1, bytes))
    child.stderr?.on('data', (bytes: Buffer) => this.output.write(2, bytes))
    this.#ended = new Promise(resolve => {
      child.on('error', error => this.output.write(2, Buffer.from(`${error.message}\n`)))
      child.on('close', (code, signal) =>
        resolve(this.#end(code ?? 128 + constants.signals[signal ?? 'SIGKILL'])),
      )
    })
    this.#emit('start')
  }

  /** Prepares a program that nobody starts. */
  createExec(command: string[]): void {
    this.#emit(`exec_create: ${command.join(' ')}`)
  }

  /** The event comes before the end that it causes, as with a real engine. */
  kill(signal: number): void {
    if (!this.running)
      throw new Refusal(409, `Cannot kill container: ${this.id}: Container ${this.id} is not running`)
    this.#emit('kill', { signal: String(signal) })
    this.#signal(signal)
  }

  async stop(graceMs: number): Promise<void> {
    if (!this.running) return
    this.kill(constants.signals.SIGTERM)
    const timer = setTimeout(() => this.running && this.kill(constants.signals.SIGKILL), graceMs)
    await this.#ended
    clearTimeout(timer)
    this.#emit('stop')
  }

  /** Ends it as the kernel does when memory runs out. */
  async runOutOfMemory(): Promise<void> {
    this.#oomKilled = true
    this.#emit('oom')
    this.#signal(constants.signals.SIGKILL)
    await this.#ended
  }

  /** Without a word: the engine itself is going away. */
  destroy(): void {
    this.#signal(constants.signals.SIGKILL)
  }

  /** The program's children too: a container has no orphans. */
  #signal(signal: number): void {
    const pid = this.#process?.pid
    if (pid === undefined) return
    try {
      process.kill(-pid, signal)
    } catch {
      // It has ended by itself, and its `close` event is on the way.
    }
  }

  #end(exitCode: number): void {
    this.#signal(constants.signals.SIGKILL)
    this.#process = undefined
    this.ending = { exitCode, oomKilled: this.#oomKilled }
    this.output.endFollowers()
    this.#emit('die', { exitCode: String(exitCode) })
  }
}

function merged(request: ContainerRequest, image: ImageSettings): ImageSettings {
  const entrypoint = request.Entrypoint ?? image.Entrypoint
  const command = request.Cmd ?? (request.Entrypoint ? undefined : image.Cmd)
  return {
    ...image,
    Env: [...(image.Env ?? []), ...(request.Env ?? [])],
    Labels: { ...image.Labels, ...request.Labels },
    ...(entrypoint && { Entrypoint: entrypoint }),
    Cmd: command ?? [],
    WorkingDir: request.WorkingDir || image.WorkingDir || '/',
    ExposedPorts: { ...image.ExposedPorts, ...request.ExposedPorts },
  }
}
