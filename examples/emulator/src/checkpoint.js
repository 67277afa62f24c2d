import { callbackToken } from './callback-token.js'
import { conflict, invalid } from './failure.js'
import { errorOf, Fields } from './fields.js'
import { payload, record } from './history.js'

const DAY_SECONDS = 24 * 3600
const ID = /^[\w-]{1,64}$/

/** Applies what a function reports about itself. Either all updates are applied, or none is. */
export function checkpoint(execution, updates, now) {
  const draft = structuredClone(execution)
  for (const update of updates) apply(draft, new Fields(update), now)
  Object.assign(execution, draft)
}

function apply(execution, fields, now) {
  const type = fields.text('Type', /^(EXECUTION|STEP|CALLBACK)$/, 'EXECUTION, STEP or CALLBACK')
  const action = fields.text('Action', /^(START|SUCCEED|FAIL)$/, 'START, SUCCEED or FAIL')
  if (execution.status !== 'RUNNING')
    throw invalid('expected no update after the one that ends the execution')
  if (type === 'EXECUTION') end(execution, action, fields, now)
  else if (action === 'START') begin(execution, type, fields, now)
  else finish(execution, type, action, fields, now)
}

function end(execution, action, fields, now) {
  if (action === 'START') throw invalid('Action: expected SUCCEED or FAIL for an EXECUTION, got "START"')
  const outcome = outcomeOf(action, fields)
  Object.assign(execution, outcome.state, { endedAt: now })
  record(execution, now, `Execution${outcome.word}`, {}, outcome.details)
}

function begin(execution, type, fields, now) {
  const id = fields.text('Id', ID, 'up to 64 letters, digits, - and _')
  if (execution.operations.some(other => other.id === id)) {
    throw conflict('OperationAlreadyStartedException', `the operation '${id}' was started before`)
  }
  const operation = { id, type, name: fields.optionalText('Name'), status: 'STARTED', startedAt: now }
  if (type === 'CALLBACK') Object.assign(operation, callbackState(execution, id, fields, now))
  execution.operations.push(operation)
  const { callbackId, timeoutSeconds, heartbeatTimeoutSeconds } = operation
  const details = {
    CallbackId: callbackId,
    Timeout: timeoutSeconds,
    HeartbeatTimeout: heartbeatTimeoutSeconds,
  }
  record(execution, now, type === 'STEP' ? 'StepStarted' : 'CallbackStarted', operation, details)
}

function callbackState(execution, id, fields, now) {
  const options = fields.inside('CallbackOptions')
  return {
    callbackId: callbackToken(execution.arn, id),
    timeoutSeconds: options.number('TimeoutSeconds', 1, 366 * DAY_SECONDS),
    heartbeatTimeoutSeconds: options.number('HeartbeatTimeoutSeconds', 1, 366 * DAY_SECONDS),
    heartbeatAt: now,
  }
}

function finish(execution, type, action, fields, now) {
  if (type === 'CALLBACK')
    throw invalid('Action: a CALLBACK is ended through its own routes, got a checkpoint')
  const id = fields.text('Id', ID, 'the Id of a started operation')
  const operation = execution.operations.find(other => other.id === id && other.type === type)
  if (operation === undefined) throw invalid(`Id: there is no started step '${id}'`)
  settle(execution, operation, outcomeOf(action, fields), now)
}

/** Ends a step or a callback, once. */
export function settle(execution, operation, outcome, now) {
  if (operation.status !== 'STARTED') {
    const message = `the operation '${operation.id}' has ended: ${operation.status}`
    throw conflict('OperationAlreadyEndedException', message)
  }
  Object.assign(operation, outcome.state)
  record(
    execution,
    now,
    `${operation.type === 'STEP' ? 'Step' : 'Callback'}${outcome.word}`,
    operation,
    outcome.details,
  )
}

function outcomeOf(action, fields) {
  return action === 'SUCCEED'
    ? succeeded(fields.optionalText('Payload'))
    : failed(errorOf(fields.inside('Error')))
}

export function succeeded(result) {
  return { word: 'Succeeded', state: { status: 'SUCCEEDED', result }, details: { Result: payload(result) } }
}

export function failed(error) {
  return { word: 'Failed', state: { status: 'FAILED', error }, details: { Error: error } }
}
