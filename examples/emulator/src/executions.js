import { randomUUID } from 'node:crypto'
import { executionArn, functionArn } from './arn.js'
import { conflict, notFound } from './failure.js'
import { errorOf } from './fields.js'
import { payload, record } from './history.js'
import { expire } from './timeouts.js'

const NAME = /^[A-Za-z0-9_-]{1,64}$/
const YEAR_SECONDS = 366 * 24 * 3600

/** Starts, finds and stops executions. The clock counts milliseconds since 1970. */
export class Executions {
  #store
  #clock

  constructor(store, clock) {
    this.#store = store
    this.#clock = clock
  }

  start(fields) {
    const now = this.#clock()
    const execution = newExecution(fields, now)
    this.#refuseSameName(execution)
    record(execution, now, 'ExecutionStarted', {}, startedDetails(execution))
    this.#store.save(execution)
    return execution
  }

  // A name belongs to one execution of a function for ever, as it does in the service.
  #refuseSameName({ account, functionName, name }) {
    const same = this.#store
      .all()
      .find(other => other.account === account && other.functionName === functionName && other.name === name)
    if (same === undefined) return
    const message = `an execution '${name}' of ${functionName} exists: choose another ExecutionName`
    throw conflict('DurableExecutionAlreadyStartedException', message, { DurableExecutionArn: same.arn })
  }

  find(arn) {
    const execution = this.#store.get(arn)
    if (execution === undefined) throw notFound(`there is no execution '${arn}'`)
    expire(execution, this.#clock())
    return execution
  }

  /** The execution, which must not have ended; `change` is on disk when this returns. */
  change(arn, change) {
    const execution = this.find(arn)
    if (execution.status !== 'RUNNING') {
      throw conflict('ExecutionEndedException', `the execution '${arn}' has ended: ${execution.status}`)
    }
    const result = change(execution, this.#clock())
    this.#store.save(execution)
    return result
  }

  /** Stopping what is stopped already is no error. */
  stop(arn, fields) {
    const found = this.find(arn)
    if (found.status === 'STOPPED') return found
    return this.change(arn, (execution, now) => {
      const error = errorOf(fields)
      Object.assign(execution, { status: 'STOPPED', endedAt: now, error })
      record(execution, now, 'ExecutionStopped', {}, { Error: error })
      return execution
    })
  }
}

function newExecution(fields, now) {
  const id = randomUUID()
  const named = {
    account: fields.text('AccountId', /^\d{12}$/, '12 digits'),
    functionName: fields.text('FunctionName', NAME, 'up to 64 letters, digits, - and _'),
    qualifier: fields.text('FunctionQualifier', /^[\w$-]{1,128}$/, 'a version or an alias', '$LATEST'),
    name: fields.text('ExecutionName', NAME, 'up to 64 letters, digits, - and _', id),
    id,
  }
  return {
    ...named,
    arn: executionArn(named),
    functionArn: functionArn(named),
    input: fields.optionalText('Input'),
    timeoutSeconds: fields.number('ExecutionTimeoutSeconds', 1, YEAR_SECONDS),
    retentionDays: fields.number('ExecutionRetentionPeriodDays', 1, 90),
    status: 'RUNNING',
    startedAt: now,
    operations: [],
    events: [],
  }
}

function startedDetails({ input, timeoutSeconds }) {
  return { Input: payload(input), ExecutionTimeout: timeoutSeconds }
}
