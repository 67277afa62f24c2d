import type { ServerResponse } from 'node:http'
import type { Call } from './http.js'
import { filtersOf } from './http.js'

export interface FakeEvent {
  Type: 'container' | 'image'
  Action: string
  Actor: { ID: string; Attributes: Record<string, string> }
}

/** What Docker keeps for a reader, whose connection holds some more: daemon/events/events.go. */
const CAPACITY = 1024

interface Subscriber {
  response: ServerResponse
  /** Events that the connection has not taken yet. */
  waiting: number
  filters: Record<string, string[]>
}

/** The event stream, and the ways in which it can break. */
export class EventBus {
  readonly #subscribers = new Set<Subscriber>()
  readonly #legacy: boolean
  /** Every event so far, for tests that ask what happened. */
  readonly history: FakeEvent[] = []
  /** While true, events happen and nobody hears of them. */
  muted = false

  /** Before API 1.52 events repeat themselves as `status`, `id` and `from`. */
  constructor(legacy: boolean) {
    this.#legacy = legacy
  }

  subscribe({ request, response, query }: Call): void {
    const subscriber = { response, filters: filtersOf(query), waiting: 0 }
    this.#subscribers.add(subscriber)
    request.on('close', () => this.#subscribers.delete(subscriber))
    response.writeHead(200, { 'Content-Type': 'application/json' })
    response.flushHeaders()
  }

  emit(Type: FakeEvent['Type'], Action: string, ID: string, Attributes: Record<string, string>): void {
    const event: FakeEvent = { Type, Action, Actor: { ID, Attributes } }
    this.history.push(event)
    if (this.muted) return
    const from = Attributes['image']
    const repeated = this.#legacy ? { status: Action, id: ID, ...(Type === 'container' && { from }) } : {}
    const line = `${JSON.stringify({ ...repeated, ...event, scope: 'local', time: 0, timeNano: this.history.length })}\n`
    for (const subscriber of this.#subscribers) if (wanted(event, subscriber.filters)) send(subscriber, line)
  }

  /** Writes anything at all to everyone who listens. */
  write(bytes: string | Buffer): void {
    for (const { response } of this.#subscribers) response.write(bytes)
  }

  /** `end` closes the streams as if all were well, `break` cuts the connections. */
  close(how: 'end' | 'break'): void {
    for (const { response } of this.#subscribers) {
      if (how === 'end') response.end()
      else response.destroy()
    }
    this.#subscribers.clear()
  }
}

/** Like Docker, drops what a reader who stands still has no room for. */
function send(to: Subscriber, line: string): void {
  if (to.waiting >= CAPACITY) return
  to.waiting++
  to.response.write(line, () => to.waiting--)
}

function wanted({ Type, Action, Actor }: FakeEvent, filters: Record<string, string[]>): boolean {
  const labels = Object.entries(Actor.Attributes).flatMap(([key, value]) => [key, `${key}=${value}`])
  const has = (name: string, values: string[]) => filters[name]?.some(value => values.includes(value)) ?? true
  return has('type', [Type]) && has('event', [Action]) && has('container', [Actor.ID]) && has('label', labels)
}
