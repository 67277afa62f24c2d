import { record } from './history.js'

/** What ended by itself until now: deadlines are looked at whenever an execution is. */
export function expire(execution, now) {
  if (execution.status !== 'RUNNING') return
  const deadline = after(execution.startedAt, execution.timeoutSeconds)
  for (const operation of execution.operations) expireCallback(execution, operation, Math.min(now, deadline))
  if (now < deadline) return
  execution.status = 'TIMED_OUT'
  execution.endedAt = deadline
  record(execution, deadline, 'ExecutionTimedOut', {}, { Error: { ErrorType: 'ExecutionTimedOut' } })
}

function expireCallback(execution, operation, now) {
  if (operation.type !== 'CALLBACK' || operation.status !== 'STARTED') return
  const deadline = Math.min(
    after(operation.startedAt, operation.timeoutSeconds),
    after(operation.heartbeatAt, operation.heartbeatTimeoutSeconds),
  )
  if (now < deadline) return
  operation.status = 'TIMED_OUT'
  operation.error = { ErrorType: 'CallbackTimedOut' }
  record(execution, deadline, 'CallbackTimedOut', operation, { Error: operation.error })
}

function after(start, seconds) {
  return seconds === undefined ? Number.POSITIVE_INFINITY : start + seconds * 1000
}
