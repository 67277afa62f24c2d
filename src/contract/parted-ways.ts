import { cutText, matchesWildcard } from '../shared/text.js'
import type { Comparison } from './compare.js'
import type { Difference } from './difference.js'
import type { Exchange, Recording } from './exchange.js'
import { parseTarget } from './message-parts.js'
import { NO_ANSWER } from './operation.js'

/** The first request that went another way, and what came of it. */
export interface PartedWays {
  /** The test file and the test, as far as they are known. */
  file?: string
  test?: string
  /** In the order in which the candidate was asked. */
  steps: WayStep[]
}

/** The same request to the two images; absent where one of them was not asked. */
export interface WayStep {
  baseline?: WayTurn
  candidate?: WayTurn
}

/** A request and its answer. All of it is foreign text. */
export interface WayTurn {
  /** `GET /users/17`. */
  request: string
  /** What stands in the place of the request that differs: `.Name: 17`. */
  asks?: string
  /** `404 Not Found`. */
  answer: string
  /** What stands in the place of the answer that differs. */
  shows?: string
}

const MOST_STEPS = 4
const MOST_TEXT = 300

/**
 * Where the candidate's exchanges first went another way: the first difference that breaks, else the first of all, and what
 * follows from it in the same file.
 *
 * @returns undefined where nothing differs
 */
export function partedWays(
  baseline: readonly Recording[],
  candidate: readonly Recording[],
  { differences }: Pick<Comparison, 'differences'>,
): PartedWays | undefined {
  const breaking = differences.findIndex(one => one.severity === 'breaking' && one.follows === undefined)
  const at = Math.max(0, breaking)
  const cause = differences[at]
  if (cause === undefined) return undefined
  // What is not asked for any more is shown by the other image alone.
  const found = shownBy(cause, candidate)
  const where = found ?? shownBy(cause, baseline)
  if (where === undefined) return undefined
  const { file } = where.recording
  const group = [cause, ...differences.filter(({ follows }) => follows === at)]
  const shown = found === undefined ? new Map([[where.exchange, cause]]) : exchangesOf(group, found.recording)
  const other = (found === undefined ? candidate : baseline).find(one => one.file === file)
  const [asked, compared] =
    found === undefined ? (['baseline', 'candidate'] as const) : (['candidate', 'baseline'] as const)
  const seen = counterparts(other)
  return {
    ...(file !== undefined && { file }),
    ...(where.exchange.test !== undefined && { test: where.exchange.test }),
    steps: [...shown].map(([exchange, difference]) => {
      const counterpart = seen(exchange, difference)
      return {
        [asked]: turnOf(exchange, difference, asked),
        ...(counterpart && { [compared]: turnOf(counterpart, difference, compared) }),
      }
    }),
  }
}

/** The exchange of a recording that each difference names as its first, in the order of time. */
function exchangesOf(group: readonly Difference[], recording: Recording): Map<Exchange, Difference> {
  const shown = new Map<Exchange, Difference>()
  for (const difference of group) {
    const exchange = shownBy(difference, [recording])?.exchange
    if (exchange !== undefined && !shown.has(exchange) && shown.size < MOST_STEPS)
      shown.set(exchange, difference)
  }
  return new Map([...shown].sort(([one], [other]) => one.startedAt - other.startedAt))
}

/** The exchange that a difference names as its first. */
function shownBy(
  { first, place }: Difference,
  recordings: readonly Recording[],
): { recording: Recording; exchange: Exchange } | undefined {
  for (const recording of recordings) {
    const exchange = inTime(recording)[first.index]
    if (exchange?.startedAt === first.at && isOf(place.operation, exchange, pathOf(exchange)))
      return { recording, exchange }
  }
  return undefined
}

function inTime({ exchanges }: Recording): Exchange[] {
  return [...exchanges].sort((one, other) => one.startedAt - other.startedAt)
}

/** Finds of each step the same operation in the recording of the other image, one after the other. */
function counterparts(recording: Recording | undefined) {
  const exchanges = recording === undefined ? [] : inTime(recording)
  let after = 0
  return ({ test }: Exchange, difference: Difference): Exchange | undefined => {
    const { operation } = difference.place
    const whole = operation.split(' ')[1]?.split('/').length
    const fits = exchanges.flatMap((exchange, at) => {
      const path = pathOf(exchange)
      return isOf(operation, exchange, path)
        ? [{ exchange, at, isWhole: path.split('/').length === whole }]
        : []
    })
    // What one image has in a segment the other may have in several.
    const some = preferred(
      preferred(fits, one => one.isWhole),
      one => showsBefore(difference, one.exchange),
    )
    const all = preferred(some, one => test !== undefined && one.exchange.test === test)
    const best = all.find(({ at }) => at >= after) ?? all[0]
    after = best?.at ?? after
    return best?.exchange
  }
}

function preferred<T>(items: T[], wanted: (item: T) => boolean): T[] {
  const some = items.filter(wanted)
  return some.length > 0 ? some : items
}

function pathOf({ request }: Exchange): string {
  return `/${parseTarget(request.target).segments.join('/')}`
}

/** Whether an exchange may be of an operation: a parameter stands for any text. */
function isOf(operation: string, { request }: Exchange, path: string): boolean {
  const [method, template = ''] = operation.split(' ')
  const pattern = template.replace(/\{[^{}]*\}|\(unknown\)/g, '*')
  return request.method.toUpperCase() === method && matchesWildcard(pattern, path)
}

function showsBefore({ kind, place, before }: Difference, exchange: Exchange): boolean {
  const status = statusOf(exchange)
  return kind === 'status-changed' || kind === 'operation-removed'
    ? before.split(/\W+/).includes(status)
    : place.status === undefined || place.status === status
}

function statusOf({ response }: Exchange): string {
  return response === undefined ? NO_ANSWER : String(response.status)
}

function turnOf(
  exchange: Exchange,
  { kind, place, baseline, candidate }: Difference,
  arm: 'baseline' | 'candidate',
): WayTurn {
  const { request, response } = exchange
  const [example] = { baseline, candidate }[arm].examples
  const isValue = place.part !== 'operation' && place.part !== 'path' && kind !== 'status-changed'
  const value =
    isValue && example !== undefined
      ? cutText(`${place.path || place.part}: ${example}`, MOST_TEXT)
      : undefined
  const side = place.message === 'request' ? 'asks' : 'shows'
  return {
    request: cutText(`${request.method} ${request.target}`, MOST_TEXT),
    answer: cutText(`${statusOf(exchange)} ${response?.statusText ?? ''}`.trim(), MOST_TEXT),
    ...(value !== undefined && { [side]: value }),
  }
}
