import { parseCallbackToken } from './callback-token.js'
import { failed, settle, succeeded } from './checkpoint.js'
import { Failure, notFound } from './failure.js'
import { errorOf } from './fields.js'

/** What someone outside may do with a callback that a function waits for. */
export class Callbacks {
  #executions

  constructor(executions) {
    this.#executions = executions
  }

  succeed(token, result) {
    this.#change(token, (execution, operation, now) => settle(execution, operation, succeeded(result), now))
  }

  fail(token, fields) {
    this.#change(token, (execution, operation, now) =>
      settle(execution, operation, failed(errorOf(fields)), now),
    )
  }

  heartbeat(token) {
    this.#change(token, (_, operation, now) => {
      operation.heartbeatAt = now
    })
  }

  #change(token, change) {
    const { arn, op } = parseCallbackToken(token)
    this.#executions.change(arn, (execution, now) => {
      const operation = execution.operations.find(other => other.callbackId === token)
      if (operation === undefined) throw notFound(`there is no callback '${op}' in '${arn}'`)
      refuseLate(operation)
      change(execution, operation, now)
    })
  }
}

function refuseLate(operation) {
  if (operation.status === 'STARTED') return
  const late = operation.status === 'TIMED_OUT'
  throw new Failure(
    late ? 408 : 409,
    late ? 'CallbackTimeoutException' : 'CallbackAlreadyEndedException',
    `the callback '${operation.id}' has ended: ${operation.status}`,
  )
}
