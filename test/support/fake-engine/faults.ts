import type { Call } from './http.js'
import { json, Refusal } from './http.js'

interface Fault {
  method: string
  path: RegExp
  times: number
  strike: (call: Call) => Promise<void> | void
}

/** What goes wrong, for the requests that it is meant for. A path is matched without the API version. */
export class Faults {
  readonly #faults: Fault[] = []

  /** Answers with an error instead. */
  refuse(method: string, path: RegExp, status: number, message: string, times = Infinity): void {
    const strike = () => {
      throw new Refusal(status, message)
    }
    this.#faults.push({ method, path, times, strike })
  }

  /** Answers only once the gate opens; `asked` is called when a request begins to wait for it. */
  hold(method: string, path: RegExp, gate: Promise<void>, times = Infinity, asked = () => {}): void {
    const strike = () => {
      asked()
      return gate
    }
    this.#faults.push({ method, path, times, strike })
  }

  /** Answers as if all were well, with these words. */
  reply(method: string, path: RegExp, body: string, times = Infinity): void {
    const strike = ({ response }: Call) => {
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(body)
    }
    this.#faults.push({ method, path, times, strike })
  }

  /** Answers for a part of the API that the fake itself does not have. */
  answer(method: string, path: RegExp, made: (call: Call) => object): void {
    this.#faults.push({ method, path, times: Infinity, strike: call => json(call.response, 200, made(call)) })
  }

  /** Sends the beginning of an answer, then cuts the connection. */
  cut(method: string, path: RegExp, beginning: string, times = Infinity): void {
    const strike = ({ response }: Call) => {
      response.writeHead(200, { 'Content-Type': 'application/json' })
      response.write(beginning, () => response.destroy())
    }
    this.#faults.push({ method, path, times, strike })
  }

  async strike(call: Call): Promise<void> {
    const fault = this.#faults.find(
      ({ method, path, times }) => times > 0 && method === call.method && path.test(call.path),
    )
    if (fault === undefined) return
    fault.times--
    await fault.strike(call)
  }
}
