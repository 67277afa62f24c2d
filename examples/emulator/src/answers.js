/** An execution as the API shows it. Times are ISO 8601, absent fields are left out. */
export function executionAnswer(execution) {
  return {
    DurableExecutionArn: execution.arn,
    DurableExecutionName: execution.name,
    FunctionArn: execution.functionArn,
    Status: execution.status,
    StartTimestamp: time(execution.startedAt),
    EndTimestamp: time(execution.endedAt),
    InputPayload: execution.input,
    Result: execution.result,
    Error: execution.error,
  }
}

export function operationAnswer(operation) {
  return {
    Id: operation.id,
    Type: operation.type,
    Name: operation.name,
    Status: operation.status,
    Result: operation.result,
    Error: operation.error,
    CallbackId: operation.callbackId,
  }
}

/** @param {number | undefined} at milliseconds since 1970 */
export function time(at) {
  return at === undefined ? undefined : new Date(at).toISOString()
}
