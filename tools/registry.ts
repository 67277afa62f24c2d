import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export interface RegistrySetting {
  /** For its configuration and what it stores; made where it is missing. The caller removes it. */
  folder: string
  /** `docker-registry` of the PATH by default. */
  program?: string
  /** Where it listens; by default on any free port of the loopback interface, which engines trust without TLS. */
  address?: string
  /** More keys of its configuration. */
  settings?: object
}

/** A real registry, which ends when it is disposed. */
export class OwnRegistry implements AsyncDisposable {
  /** `127.0.0.1:<port>`. */
  readonly host: string
  readonly #child: ChildProcess

  private constructor(host: string, child: ChildProcess) {
    this.host = host
    this.#child = child
  }

  /** @throws Error with what it said, when it does not listen */
  static async start(setting: RegistrySetting): Promise<OwnRegistry> {
    const { folder, program = 'docker-registry', address = '127.0.0.1:0', settings } = setting
    await mkdir(folder, { recursive: true })
    const config = join(folder, 'config.json')
    const storage = { filesystem: { rootdirectory: join(folder, 'data') } }
    // YAML is a superset of JSON.
    await writeFile(config, JSON.stringify({ version: 0.1, storage, http: { addr: address }, ...settings }))
    const child = spawn(program, ['serve', config], { stdio: ['ignore', 'ignore', 'pipe'] })
    return new OwnRegistry(await listeningOn(child), child)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const ended = once(this.#child, 'exit')
    this.#child.kill('SIGKILL')
    await ended
  }
}

/** Its log says which port it has found. */
async function listeningOn(child: ChildProcess): Promise<string> {
  const { stderr } = child
  const failed = once(child, 'error').then(([error]) => Promise.reject(error))
  const listening = (async () => {
    const said: string[] = []
    for await (const line of createInterface({ input: stderr ?? ([] as never) })) {
      const host = /listening on (127\.0\.0\.1:\d+)/.exec(line)?.[1]
      said.push(line)
      if (host === undefined) continue
      stderr?.resume()
      return host
    }
    throw new Error(`docker-registry: expected to listen, got:\n${said.join('\n')}`)
  })()
  return await Promise.race([listening, failed])
}
