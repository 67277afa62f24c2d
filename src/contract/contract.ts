import type { Exchange, Recording } from './exchange.js'
import { type BodyContent, bodyContent, headerValue, parseTarget, type Target } from './message-parts.js'
import { OperationStats } from './operation.js'
import { nameOperations, type PathOfExchange } from './operations.js'
import { templateParts } from './path-template.js'
import type { Sighting } from './tally.js'
import { ValueNames } from './value-names.js'
import { PlaceBudget } from './value-stats.js'

/** What the recordings of one arm show of an image's HTTP interface. */
export interface Contract {
  /** By `OperationStats.name`, the one that was asked for first at the beginning. */
  operations: Map<string, OperationStats>
  exchanges: number
  /** How often its files were run: the most recordings that there are of one of them. */
  repeats: number
  /** Some of its recordings are not whole. */
  truncated: boolean
}

/**
 * What each of some arms shows. Their paths are looked at together, so that the same operation has the same name in all of
 * them, and one that a changed grammar has moved is found again.
 */
export function contractsOf(arms: readonly (readonly Recording[])[]): Contract[] {
  const budget = new ContentBudget()
  const read = arms.map((recordings, arm) => recordings.flatMap(one => readRecording(one, arm, budget)))
  const runs = arms.map(runsOf)
  const repeats = runs.map(one => Math.max(1, ...[...one.values()].map(run => run + 1)))
  const names = nameOperations(read.flat())
  return arms.map((recordings, arm) => ({
    operations: operationsOf(read[arm] ?? [], names, runs[arm] ?? new Map()),
    exchanges: read[arm]?.length ?? 0,
    repeats: repeats[arm] ?? 1,
    truncated: recordings.some(({ truncated }) => truncated),
  }))
}

interface ReadExchange extends PathOfExchange {
  exchange: Exchange
  recording: Recording
  index: number
  unit: string
  target: Target
  /** They are needed twice; absent where there was no more room for them. */
  contents: Contents | undefined
}

interface Contents {
  request: BodyContent
  response: BodyContent
}

function readRecording(recording: Recording, arm: number, budget: ContentBudget): ReadExchange[] {
  const values = new ValueNames()
  const inTime = [...recording.exchanges].sort((one, other) => one.startedAt - other.startedAt)
  const units = new Units()
  return inTime.map((exchange, index) => {
    const { request } = exchange
    const target = parseTarget(request.target)
    const parts = templateParts(target.segments, values)
    const contents = contentsOf(exchange)
    for (const content of [contents.request, contents.response])
      if (content.kind === 'json' || content.kind === 'form') values.learn(content.value)
    for (const [name, value] of exchange.response?.headers ?? []) values.learnText(value, name)
    const action = headerValue(request.headers, 'x-amz-target') ?? actionOf(target)
    return {
      arm,
      exchange,
      recording,
      index,
      unit: units.of(exchange),
      target,
      contents: budget.take(exchange) ? contents : undefined,
      method: request.method.toUpperCase(),
      ...(action !== undefined && { action }),
      parts,
      values,
      answer: () => answerOf(exchange, contents.response),
      isRefused: (exchange.response?.status ?? 500) >= 400,
    }
  })
}

/** `Action` of a query, by which some services tell their operations apart. */
export function actionOf({ query }: Target): string | undefined {
  return query.find(([name, value]) => name === 'Action' && /^\w+$/.test(value))?.[1]
}

/** Names of a query, and values that are words or small numbers. */
export function askedOf({ query }: Target): string {
  if (query.length === 0) return ''
  const parts = query.map(
    ([name, value]) => `${name}=${/^[A-Za-z]{1,20}$|^\d{1,4}$/.test(value) ? value : ''}`,
  )
  return parts.sort().join('&').slice(0, 200)
}

function answerOf(exchange: Exchange, content: BodyContent): string {
  const names = content.kind === 'json' && isObject(content.value) ? Object.keys(content.value).sort() : []
  return JSON.stringify([exchange.response?.status, content.kind, ...names])
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Which exchanges ask the same thing again: see `Sighting.unit`. */
class Units {
  #before = ''
  #burst = 0

  of({ test, request }: Exchange): string {
    const asked = `${request.method} ${request.target} ${request.body?.text ?? ''}`
    // Where nobody knows the test, the same request again with another one between them is no poll.
    if (asked !== this.#before) this.#burst++
    this.#before = asked
    return test === undefined ? `${this.#burst} ${asked}` : `${test} ${asked}`
  }
}

/** For each recording of an arm, how many recordings of its file came before it. */
function runsOf(recordings: readonly Recording[]): Map<Recording, number> {
  const files = new Map<string, number>()
  return new Map(
    recordings.map(recording => {
      const run = files.get(recording.file ?? '') ?? 0
      files.set(recording.file ?? '', run + 1)
      return [recording, run]
    }),
  )
}

/** Of one arm; an interface has some hundreds of them. */
const MOST_OPERATIONS = 2_000
const MOST_PLACES = 50_000

type OperationNames = ReturnType<typeof nameOperations<ReadExchange>>

function nameOf(exchange: ReadExchange, names: OperationNames) {
  const name = names.get(exchange)
  if (name === undefined) throw new Error('an exchange without an operation')
  return name
}

function operationsOf(
  exchanges: readonly ReadExchange[],
  names: OperationNames,
  runs: ReadonlyMap<Recording, number>,
): Map<string, OperationStats> {
  const byName = new Map<string, ReadExchange[]>()
  for (const exchange of exchanges) {
    const { name } = nameOf(exchange, names)
    const known = byName.get(name)
    if (known === undefined) byName.set(name, [exchange])
    else known.push(exchange)
  }
  const budget = new PlaceBudget(MOST_PLACES)
  const kept = [...byName].slice(0, MOST_OPERATIONS)
  return new Map(kept.map(([name, of]) => [name, operationOf(of, names, runs, budget)]))
}

function operationOf(
  exchanges: readonly ReadExchange[],
  names: OperationNames,
  runs: ReadonlyMap<Recording, number>,
  budget: PlaceBudget,
): OperationStats {
  const [first] = exchanges
  if (first === undefined) throw new Error('an operation without an exchange')
  const { name, template, parameterNames } = nameOf(first, names)
  const operation = new OperationStats({ name, method: first.method, template, parameterNames }, budget)
  for (const [unit, of] of groupUnits(exchanges).entries()) {
    // One text for all of a unit: to compare equal ones takes longer.
    const test = of[0]?.exchange.test
    for (const one of of) {
      const { exchange, target, index, recording } = one
      const sighting: Sighting = {
        index,
        at: exchange.startedAt,
        run: runs.get(recording) ?? 0,
        unit,
        test,
        file: recording.file,
        asked: askedOf(target),
      }
      const { parameters } = nameOf(one, names)
      operation.add({ exchange, target, parameters, sighting, ...(one.contents ?? contentsOf(exchange)) })
    }
  }
  return operation
}

function groupUnits(exchanges: readonly ReadExchange[]): ReadExchange[][] {
  const groups = new Map<Recording, Map<string, ReadExchange[]>>()
  for (const one of exchanges) {
    let units = groups.get(one.recording)
    if (units === undefined) {
      units = new Map()
      groups.set(one.recording, units)
    }
    const known = units.get(one.unit)
    if (known === undefined) units.set(one.unit, [one])
    else known.push(one)
  }
  return [...groups.values()].flatMap(units => [...units.values()])
}

// Values take several times the memory of their texts.
const MOST_KEPT = 12 << 20

/** How much of what bodies hold is kept. */
class ContentBudget {
  #left = MOST_KEPT

  /** @returns whether there was room for that of an exchange */
  take({ request, response }: Exchange): boolean {
    this.#left -= (request.body?.text?.length ?? 0) + (response?.body?.text?.length ?? 0)
    return this.#left > 0
  }
}

function contentsOf({ request, response }: Exchange): Contents {
  return {
    request: contentOf(request),
    response: response === undefined ? { kind: 'none' } : contentOf(response),
  }
}

function contentOf({ body, headers }: Pick<Exchange['request'], 'body' | 'headers'>): BodyContent {
  return bodyContent(body, headerValue(headers, 'content-type'))
}
