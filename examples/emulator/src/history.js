/**
 * Adds an event to an execution's history. Events are numbered from 1, without gaps.
 *
 * @param {{ id?: string, name?: string }} operation empty for an event of the execution itself
 */
export function record(execution, at, type, operation, details) {
  execution.events.push({
    EventId: execution.events.length + 1,
    EventType: type,
    EventTimestamp: new Date(at).toISOString(),
    Id: operation.id,
    Name: operation.name,
    [`${type}Details`]: details,
  })
}

/** A payload as the history shows it; an absent one is an empty object. */
export function payload(text) {
  return text === undefined ? {} : { Payload: text, Truncated: false }
}
