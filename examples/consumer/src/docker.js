import { send } from './http.js'

const DEFAULT_HOST = 'unix:///var/run/docker.sock'

/** The engine refused: its status and its own words. */
export class EngineRefusal extends Error {
  name = 'EngineRefusal'

  constructor(status, message) {
    super(message)
    this.status = status
  }
}

/** A Docker engine, as far as this tool needs it: https://docs.docker.com/reference/api/engine/. */
export class Docker {
  #host

  /** @param {string} [host] as DOCKER_HOST writes it */
  constructor(host = DEFAULT_HOST) {
    this.#host = host
  }

  get(path) {
    return this.#call('GET', path)
  }

  post(path, body) {
    return this.#call('POST', path, body)
  }

  delete(path) {
    return this.#call('DELETE', path)
  }

  async #call(method, path, body) {
    const { status, content } = await this.#send(method, path, body)
    if (status >= 400) throw new EngineRefusal(status, messageOf(content))
    return content
  }

  async #send(method, path, body) {
    const text = body === undefined ? undefined : JSON.stringify(body)
    const headers = text === undefined ? {} : { 'content-type': 'application/json' }
    const where = target(this.#host)
    try {
      return await send({ ...where, method, path, headers }, text)
    } catch (error) {
      throw new Error(`no container engine answers at ${this.#host}: ${error.message}`)
    }
  }
}

function target(host) {
  const socketPath = /^unix:\/\/(\/.+)$/.exec(host)?.[1]
  if (socketPath !== undefined) return { socketPath }
  const url = URL.canParse(host) ? new URL(host) : undefined
  if (url?.protocol === 'tcp:') return { host: url.hostname, port: url.port || 2375 }
  throw new Error(`DOCKER_HOST: expected unix:///<path> or tcp://<host>:<port>, got '${host}'`)
}

function messageOf(content) {
  const text = content.toString('utf8')
  try {
    return JSON.parse(text).message ?? text
  } catch {
    return text
  }
}
