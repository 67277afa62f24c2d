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
/** What it keeps for whoever asks for what came since a time, whether readers have had it or not. */
const KEPT = 256

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
  /** While it says so of an event, nobody hears of that one. */
  loses: (event: FakeEvent) => boolean = () => false

  /** Before API 1.52 events repeat themselves as `status`, `id` and `from`. */
  constructor(legacy: boolean) {
    this.#legacy = legacy
  }

  subscribe({ request, response, query }: Call): void {
    const subscriber = { response, filters: filtersOf(query), waiting: 0 }
    response.writeHead(200, { 'Content-Type': 'application/json' })
    response.flushHeaders()
    const [since, until] = [nanoseconds(query.get('since')), nanoseconds(query.get('until'))]
    if (since !== undefined || until !== undefined) this.#tellAgain(subscriber, since, until)
    if (until !== undefined && until < this.history.length) {
      response.end()
      return
    }
    this.#subscribers.add(subscriber)
    request.on('close', () => this.#subscribers.delete(subscriber))
  }

  emit(Type: FakeEvent['Type'], Action: string, ID: string, Attributes: Record<string, string>): void {
    const event: FakeEvent = { Type, Action, Actor: { ID, Attributes } }
    this.history.push(event)
    if (this.muted || this.loses(event)) return
    this.repeat(this.history.length - 1)
  }

  /** Sends the event at this place of the history, be it for the second time. */
  repeat(at: number): void {
    const event = this.history[at]
    if (event === undefined) throw new Error(`expected an event, got none at ${at}`)
    for (const subscriber of this.#subscribers)
      if (wanted(event, subscriber.filters)) send(subscriber, this.#line(event, at + 1))
  }

  /** An event as a reader gets it; it happened so many nanoseconds after 1970, by the fake's own clock. */
  #line(event: FakeEvent, timeNano: number): string {
    const { Type, Action, Actor } = event
    const from = Actor.Attributes['image']
    const repeated = this.#legacy
      ? { status: Action, id: Actor.ID, ...(Type === 'container' && { from }) }
      : {}
    return `${JSON.stringify({ ...repeated, ...event, scope: 'local', time: 0, timeNano })}\n`
  }

  #tellAgain({ response, filters }: Subscriber, since = 0, until = Infinity): void {
    for (let time = Math.max(1, this.history.length - KEPT + 1); time <= this.history.length; time++) {
      const event = this.history[time - 1]
      if (event === undefined || time < since || time > until || !wanted(event, filters)) continue
      response.write(this.#line(event, time))
    }
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

/** An engine's time, `seconds.nanoseconds`. */
function nanoseconds(text: string | null): number | undefined {
  return text === null ? undefined : Number(text) * 1e9
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
