import { mkdirSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { isHealthy } from './health.js'
import { pull } from './image.js'
import { logLines } from './log-lines.js'

const STORE = '/tmp/.durable-executions-local'
const READY_MS = 30_000
const POLL_MS = 50

/** The container in which the emulator runs. */
export class EmulatorContainer {
  #docker
  #settings

  constructor(docker, settings) {
    this.#docker = docker
    this.#settings = settings
  }

  get url() {
    return `http://127.0.0.1:${this.#settings.port}`
  }

  /**
   * Uses the container of that name if it runs, else starts a new one.
   *
   * @returns {Promise<boolean>} whether a running one was used
   */
  async startOrAttach() {
    const existing = await this.#find()
    if (existing?.State.Running) return true
    if (existing) await this.stop()
    await this.start()
    return false
  }

  async start() {
    mkdirSync(this.#settings.dataFolder, { recursive: true })
    await pull(this.#docker, this.#settings.image)
    await this.#docker.post(`/containers/create?name=${this.#settings.container}`, this.#description())
    await this.#docker.post(`/containers/${this.#settings.container}/start`)
    await this.#ready()
  }

  /** Stops and removes the container; one that is gone already is no error. */
  async stop() {
    await this.#docker.delete(`/containers/${this.#settings.container}?force=true&v=true`).catch(unlessGone)
  }

  /** Stops and starts the same container. */
  async restart() {
    await this.#docker.post(`/containers/${this.#settings.container}/restart?t=5`)
    await this.#ready()
  }

  async #find() {
    const content = await this.#docker.get(`/containers/${this.#settings.container}/json`).catch(unlessGone)
    return content === undefined ? undefined : JSON.parse(content)
  }

  #description() {
    const { image, port, dataFolder } = this.#settings
    return {
      Image: image,
      Cmd: ['start-server', '--host', '0.0.0.0', '--port', String(port), '--store-path', STORE],
      ExposedPorts: { [`${port}/tcp`]: {} },
      HostConfig: {
        PortBindings: { [`${port}/tcp`]: [{ HostIp: '127.0.0.1', HostPort: String(port) }] },
        Binds: [`${dataFolder}:${STORE}:rw`],
      },
    }
  }

  async #ready() {
    const deadline = performance.now() + READY_MS
    while (performance.now() < deadline) {
      if (await isHealthy(`${this.url}/health`)) return
      await this.#refuseEnded()
      await sleep(POLL_MS)
    }
    throw new Error(
      `the emulator did not answer at ${this.url}/health within ${READY_MS / 1000} s${await this.#lastLines()}`,
    )
  }

  async #refuseEnded() {
    const container = await this.#find()
    if (container?.State.Running) return
    const how = container ? `exited with code ${container.State.ExitCode}` : 'was removed'
    const { container: name } = this.#settings
    throw new Error(`the emulator ${how} before it was ready (container ${name})${await this.#lastLines()}`)
  }

  async #lastLines() {
    const path = `/containers/${this.#settings.container}/logs?stdout=true&stderr=true&tail=20`
    const content = await this.#docker.get(path).catch(unlessGone)
    const lines = content === undefined ? [] : logLines(content)
    return lines.length === 0
      ? '; it wrote nothing'
      : `; its last lines:\n${lines.map(line => `  ${line}`).join('\n')}`
  }
}

function unlessGone(error) {
  if (error.status !== 404) throw error
  return undefined
}
