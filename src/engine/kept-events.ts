import { parseEvent } from './answers.js'
import type { EngineEvent } from './engine.js'
import { EngineError } from './errors.js'

/** Far longer than an engine takes from noting the time of an event to putting the event into its list. */
const OUT_OF_ORDER_S = 10

/**
 * The same for an event on the stream and in the list. A time is exact to 256 ns here, within which no engine does one thing
 * twice to one container or image.
 */
export function eventKey({ time, type, action, id }: EngineEvent): string {
  return `${time} ${type} ${action} ${id}`
}

/**
 * What to ask for both events and all between them, in seconds by the engine's own clock, also where that was set back
 * meanwhile. The answer ends by itself only some time after them: its reader has to stop at the second one.
 */
export function keptRange(from: EngineEvent, to: EngineEvent): { since: number; until: number } {
  return {
    since: Math.max(0, Math.floor(Math.min(from.time, to.time) / 1e9) - OUT_OF_ORDER_S),
    until: Math.ceil(Math.max(from.time, to.time) / 1e9) + OUT_OF_ORDER_S,
  }
}

/** In the place of a line that is too long to be read. */
export const UNREADABLE_LINE = 'an event that cannot be read'

/**
 * The events after the first one, up to the second, in the order of the list; undefined where it does not hold both.
 *
 * @throws EngineError when an event between them cannot be read; those of others, before them, are nobody's concern
 */
export async function readKeptEvents(
  lines: AsyncIterable<string>,
  from: EngineEvent,
  to: EngineEvent,
): Promise<EngineEvent[] | undefined> {
  const [first, last] = [eventKey(from), eventKey(to)]
  let found: EngineEvent[] | undefined
  let isOldest = true
  for await (const line of lines) {
    if (line === UNREADABLE_LINE) {
      if (found !== undefined) throw new EngineError(`${line} is among those that the engine keeps`)
      continue
    }
    const event = parseEvent(line)
    if (event === undefined) continue
    // The list begins after both: neither will come.
    if (isOldest && event.time > Math.max(from.time, to.time)) return undefined
    isOldest = false
    found?.push(event)
    const key = eventKey(event)
    if (key === first) found = []
    if (key === last) return found
  }
  return undefined
}
