import { z } from 'zod'
import type { EngineEvent } from './engine.js'

const Attributes = z.record(z.string(), z.string()).nullish()

/** What every API version sends; `status`, `id` and `from` are gone since 1.52 and never read. */
const RawEvent = z.object({
  Type: z.string(),
  Action: z.string(),
  Actor: z.object({ ID: z.string(), Attributes }),
})

/**
 * One line of the engine's event stream in our shape; undefined for the types that nobody here asks about.
 * Throws when the line is no event (https://docs.docker.com/reference/api/engine/version/v1.52/#operation/SystemEvents).
 */
export function parseEvent(line: string): EngineEvent | undefined {
  const raw = RawEvent.parse(JSON.parse(line))
  const attributes = raw.Actor.Attributes ?? {}
  const id =
    /^[0-9a-f]{64}$/.test(raw.Actor.ID) && raw.Type === 'image' ? `sha256:${raw.Actor.ID}` : raw.Actor.ID
  const event = { action: action(raw.Action), id, attributes }
  const name = attributes['name'] ?? ''
  if (raw.Type === 'container')
    return { type: 'container', ...event, name, reference: attributes['image'] ?? '' }
  if (raw.Type !== 'image') return undefined
  const reference = imageReference(id, name)
  return { type: 'image', ...event, name: reference, reference }
}

/** `exec_create: sh -c …` and `health_status: healthy` carry a detail behind the action. */
function action(text: string): string {
  const name = text.split(':', 1)[0]?.trim() ?? ''
  return ALIASES[name] ?? name
}

/** Podman's own words, which some of its versions let through. */
const ALIASES: Record<string, string> = { died: 'die', remove: 'destroy', loadfromarchive: 'load' }

/** Docker's pull has the reference where other events have the ID, and only the repository as its name. */
function imageReference(id: string, name: string): string {
  return id.startsWith('sha256:') && name !== '' ? name : id
}
