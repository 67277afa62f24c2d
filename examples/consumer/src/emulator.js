import { send } from './http.js'

const VERSION = '2025-12-01'

/** The emulator refused: its status, its type of error and its message. */
export class EmulatorRefusal extends Error {
  name = 'EmulatorRefusal'

  constructor(status, { Type: type, message }) {
    super(message ?? `the emulator answered ${status}`)
    this.status = status
    this.type = type
  }
}

/** The emulator's HTTP API. */
export class Emulator {
  #url

  constructor(url) {
    this.#url = url
  }

  /** @returns {Promise<string>} the ARN of the execution */
  async startExecution(functionName, { name, input, timeoutSeconds = 900 }) {
    const body = {
      AccountId: '123456789012',
      FunctionName: functionName,
      ExecutionName: name,
      ExecutionTimeoutSeconds: timeoutSeconds,
      ExecutionRetentionPeriodDays: 7,
      Input: input,
    }
    const { status, content } = await this.#send('POST', '/start-durable-execution', JSON.stringify(body))
    if (status !== 201) throw new Error(`the emulator answered ${status} to a start, expected 201`)
    return content.ExecutionArn
  }

  execution(arn) {
    return this.#execution('GET', arn, '')
  }

  history(arn) {
    return this.#execution('GET', arn, '/history')
  }

  stop(arn, error = {}) {
    return this.#execution('POST', arn, '/stop', error)
  }

  checkpoint(arn, ...updates) {
    return this.#execution('POST', arn, '/checkpoint', { Updates: updates })
  }

  state(arn) {
    return this.#execution('GET', arn, '/state')
  }

  /** @param {'succeed' | 'fail' | 'heartbeat'} action */
  async callback(action, id, body) {
    const path = `/${VERSION}/durable-execution-callbacks/${encodeURIComponent(id)}/${action}`
    return (await this.#send('POST', path, body)).content
  }

  async #execution(method, arn, rest, body) {
    const path = `/${VERSION}/durable-executions/${encodeURIComponent(arn)}${rest}`
    return (await this.#send(method, path, body === undefined ? undefined : JSON.stringify(body))).content
  }

  async #send(method, path, body) {
    const { hostname: host, port } = new URL(this.#url)
    // A connection for each request: the emulator may have been started again since the last one.
    const { status, content } = await send({ host, port, method, path, agent: false }, body)
    const answer = JSON.parse(content.toString('utf8'))
    if (status >= 300) throw new EmulatorRefusal(status, answer)
    return { status, content: answer }
  }
}
