/** The text that a person reads after an invocation. */
export function summary(arn, execution) {
  const lines = [
    'Execution Summary:',
    `  ARN:      ${arn.text}`,
    `  ID:       ${arn.id}`,
    `  Name:     ${execution.DurableExecutionName}`,
    `  Status:   ${execution.Status}`,
    `  Input:    ${execution.InputPayload ?? ''}`,
  ]
  if (execution.Result !== undefined) lines.push(`  Result:   ${execution.Result}`)
  if (execution.Error !== undefined)
    lines.push(`  Error:    ${execution.Error.ErrorType}: ${execution.Error.ErrorMessage}`)
  return lines.join('\n')
}

/** A history as a table. */
export function historyTable({ Events: events }) {
  return events
    .map(event => `${String(event.EventId).padStart(3)}  ${event.EventType}  ${event.Name ?? ''}`.trimEnd())
    .join('\n')
}
