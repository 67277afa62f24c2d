import type { Exchange } from './exchange.js'
import {
  type BodyContent,
  namedValues,
  requestHeaders,
  responseHeaders,
  type Target,
} from './message-parts.js'
import { Count, type Sighting, Tally } from './tally.js'
import { TextStats } from './text-stats.js'
import { type PlaceBudget, ValueStats } from './value-stats.js'

/** What was seen of the bodies that stand in one place. */
export class BodyStats {
  readonly kinds = new Tally<BodyContent['kind']>()
  /** Of JSON and forms. */
  readonly value: ValueStats
  readonly text: TextStats<ValueStats>

  constructor(budget: PlaceBudget) {
    this.value = new ValueStats(budget)
    this.text = new TextStats(() => new ValueStats(budget))
  }

  add(content: BodyContent, sighting: Sighting): void {
    this.kinds.add(content.kind, sighting)
    if (content.kind === 'json' || content.kind === 'form') this.value.add(content.value, sighting)
    else if (content.kind === 'text') this.text.add(content.value, sighting, 0)
  }
}

export class ResponseStats {
  readonly headers: ValueStats
  readonly body: BodyStats

  constructor(budget: PlaceBudget) {
    this.headers = new ValueStats(budget)
    this.body = new BodyStats(budget)
  }
}

/** In the place of a status: the connection ended before an answer. */
export const NO_ANSWER = 'no answer'

/** One exchange as an operation counts it. */
export interface CountedExchange {
  exchange: Exchange
  target: Target
  /** What the path's parameters hold, in their order. */
  parameters: string[]
  request: BodyContent
  response: BodyContent
  sighting: Sighting
}

/** A method and a form of paths, and what was seen of it. */
export class OperationStats {
  readonly seen = new Count()
  readonly statuses = new Tally()
  /** Of paths, with their parameters left out: they differ by a slash at the end, where a form was found again by words. */
  readonly paths = new Tally()
  readonly parameters = new Map<string, TextStats<ValueStats>>()
  readonly query: ValueStats
  readonly requestHeaders: ValueStats
  readonly requestBody: BodyStats
  readonly responses = new Map<string, ResponseStats>()

  /** `GET /users/{id}`, and what else tells it apart. */
  readonly name: string
  readonly method: string
  /** `/users/{id}`. */
  readonly template: string
  readonly parameterNames: readonly string[]

  readonly #budget: PlaceBudget

  constructor(
    of: { name: string; method: string; template: string; parameterNames: readonly string[] },
    budget: PlaceBudget,
  ) {
    const { name, method, template, parameterNames } = of
    this.#budget = budget
    this.query = new ValueStats(budget)
    this.requestHeaders = new ValueStats(budget)
    this.requestBody = new BodyStats(budget)
    this.name = name
    this.method = method
    this.template = template
    this.parameterNames = parameterNames
  }

  add({ exchange, target, parameters, request, response, sighting }: CountedExchange): void {
    const example = `${exchange.request.method} ${exchange.request.target}`
    this.seen.add(sighting, example)
    const status = exchange.response === undefined ? NO_ANSWER : String(exchange.response.status)
    this.statuses.add(status, sighting, example)
    this.paths.add(target.slash ? `${this.template}/` : this.template, sighting, exchange.request.target)
    for (const [at, value] of parameters.entries()) this.#addParameter(at, value, sighting)
    this.query.add(namedValues(target.query), sighting)
    this.requestHeaders.add(requestHeaders(exchange.request.headers), sighting)
    this.requestBody.add(request, sighting)
    if (exchange.response === undefined) return
    let stats = this.responses.get(status)
    if (stats === undefined) {
      stats = new ResponseStats(this.#budget)
      this.responses.set(status, stats)
    }
    stats.headers.add(responseHeaders(exchange.response.headers), sighting)
    stats.body.add(response, sighting)
  }

  #addParameter(at: number, value: string, sighting: Sighting): void {
    const name = this.parameterNames[at]
    if (name === undefined) return
    let stats = this.parameters.get(name)
    if (stats === undefined) {
      stats = new TextStats(() => new ValueStats(this.#budget))
      this.parameters.set(name, stats)
    }
    stats.add(value, sighting, 0)
  }
}
