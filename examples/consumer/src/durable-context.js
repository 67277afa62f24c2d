import { setTimeout as sleep } from 'node:timers/promises'

const POLL_MS = 50

/** What a durable function sees: each step and each wait is a checkpoint in the emulator. */
export class DurableContext {
  #emulator
  #arn
  #log
  #count = 0

  constructor(emulator, arn, log) {
    this.#emulator = emulator
    this.#arn = arn
    this.#log = log
  }

  /** Runs `work` as a step; its result must be JSON. */
  async step(name, work) {
    const id = this.#nextId()
    await this.#report({ Type: 'STEP', Action: 'START', Id: id, Name: name })
    try {
      const result = await work()
      await this.#report({ Type: 'STEP', Action: 'SUCCEED', Id: id, Payload: JSON.stringify(result ?? null) })
      return result
    } catch (error) {
      await this.#report({ Type: 'STEP', Action: 'FAIL', Id: id, Error: errorOf(error) })
      throw error
    }
  }

  /**
   * Waits until someone outside ends the callback, and returns what was sent.
   *
   * @param {{ TimeoutSeconds?: number, HeartbeatTimeoutSeconds?: number }} [options]
   */
  async waitForCallback(name, options = {}) {
    const id = this.#nextId()
    const update = { Type: 'CALLBACK', Action: 'START', Id: id, Name: name, CallbackOptions: options }
    const started = operation(await this.#report(update), id)
    this.#log(`Waiting for callback: ${started.CallbackId}`)
    const ended = await this.#ended(id)
    if (ended.Status === 'SUCCEEDED') return ended.Result
    throw new Error(`the callback '${name}' ended: ${ended.Status} ${ended.Error?.ErrorMessage ?? ''}`.trim())
  }

  async #ended(id) {
    for (;;) {
      const found = operation(await this.#emulator.state(this.#arn), id)
      if (found.Status !== 'STARTED') return found
      await sleep(POLL_MS)
    }
  }

  #report(update) {
    return this.#emulator.checkpoint(this.#arn, update)
  }

  #nextId() {
    this.#count += 1
    return `op-${this.#count}`
  }
}

/** An error as the emulator's API takes it. */
export function errorOf(error) {
  return { ErrorType: error.name, ErrorMessage: error.message }
}

function operation({ Operations: operations }, id) {
  return operations.find(other => other.Id === id)
}
