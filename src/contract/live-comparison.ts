import { inCausalOrder } from './compare.js'
import { compareOperation, type PlacedFinding } from './compare-operations.js'
import { actionOf, askedOf, contractsOf } from './contract.js'
import type { Difference } from './difference.js'
import type { Exchange, Recording } from './exchange.js'
import { bodyContent, headerValue, parseTarget } from './message-parts.js'
import { NO_ANSWER, OperationStats } from './operation.js'
import { OperationFinder } from './operation-finder.js'
import { parameterValues, templateParts } from './path-template.js'
import { ValueNames } from './value-names.js'
import { PlaceBudget } from './value-stats.js'

/** Bounds on what is looked at while tests run; all of it is compared afterwards. */
const LIMITS = {
  /** Exchanges of one operation, and of all. */
  ofOperation: 200,
  all: 10_000,
  places: 20_000,
  values: 50_000,
  /** Characters of one body. */
  body: 64 * 1024,
}

/** A difference, and a test file that shows it. */
export interface LiveChange {
  difference: Difference
  file: string
}

/** An error may be what is answered before something is there: it is said when nothing else has come for so long. */
const STATUS_HOLD_MS = 2_000

interface LiveOperation {
  baseline: OperationStats
  candidate: OperationStats
  /** Something was added since it was compared. */
  touched: boolean
  /** When it was first answered with statuses that the baseline does not have, and with no others since. */
  oddSince: number | undefined
  findings: PlacedFinding[]
  said: boolean
}

/**
 * Lays a candidate's exchanges, as they come, beside what an earlier image showed, and finds what no later exchange can take
 * back: a grammar, a type or a status that the earlier image never showed in a place, where nothing else stands there any more.
 * What was not seen yet says nothing, and neither do counts, orders and fields that are missing.
 */
export class LiveComparison {
  readonly #finder: OperationFinder
  readonly #earlier: ReadonlyMap<string, OperationStats>
  readonly #operations = new Map<string, LiveOperation>()
  readonly #values = new ValueNames(LIMITS.values)
  readonly #budget = new PlaceBudget(LIMITS.places)
  readonly #units = new Map<string, number>()
  #exchanges = 0

  /** @param baseline recordings of the earlier image; they are not kept */
  constructor(baseline: readonly Recording[]) {
    const [contract] = contractsOf([baseline])
    if (contract === undefined) throw new Error('expected a contract')
    this.#earlier = contract.operations
    this.#finder = new OperationFinder(contract.operations.values())
  }

  /**
   * @param exchange that has come to its end; those of one connection in their order
   * @param file the test file that ran
   */
  add(exchange: Exchange, file: string): void {
    const { request, response } = exchange
    if (response === undefined || this.#exchanges >= LIMITS.all) return
    const target = parseTarget(request.target)
    const parts = templateParts(target.segments, this.#values)
    const contents = [request, response].map(({ body, headers }) => {
      const isLong = (body?.text?.length ?? 0) > LIMITS.body
      return bodyContent(isLong && body ? { ...body, cut: true } : body, headerValue(headers, 'content-type'))
    })
    for (const content of contents)
      if ('value' in content && content.kind !== 'text') this.#values.learn(content.value)
    for (const [name, value] of response.headers) this.#values.learn({ [name]: value })
    const action = headerValue(request.headers, 'x-amz-target') ?? actionOf(target)
    const found = this.#finder.find(request.method.toUpperCase(), action, parts)
    const operation = found && this.#operation(found.name)
    // What was named is still looked at: its identifiers tell what follows from it.
    if (found === undefined || operation === undefined) return
    if (operation.candidate.seen.times >= LIMITS.ofOperation) return
    const [asked, answered] = contents
    if (asked === undefined || answered === undefined) return
    this.#exchanges++
    operation.candidate.add({
      exchange,
      target,
      parameters: parameterValues(found.parts, target.segments),
      request: asked,
      response: answered,
      sighting: {
        index: this.#exchanges,
        at: exchange.startedAt,
        run: 0,
        file,
        unit: this.#unitOf(exchange),
        test: undefined,
        asked: askedOf(target),
      },
    })
    operation.touched = true
    const isOdd = !operation.baseline.statuses.counts.has(String(response.status))
    operation.oddSince = isOdd
      ? (operation.oddSince ?? exchange.startedAt + Math.max(0, exchange.ms))
      : undefined
  }

  /**
   * The differences that nobody was told of yet, causes alone; of each operation the first. Between two steps of the iteration
   * others may work.
   *
   * @param now milliseconds since the epoch
   */
  *changes(now: number): Generator<LiveChange | undefined> {
    for (const operation of this.#operations.values()) {
      if (operation.said || !(operation.touched || operation.oddSince !== undefined)) continue
      operation.touched = false
      operation.findings = compareOperation(operation.baseline, operation.candidate, ONCE).filter(finding =>
        isShown(finding, operation, now),
      )
      if (operation.findings.length === 0) {
        yield undefined
        continue
      }
      const difference = this.#causeIn(operation)
      yield difference && { difference, file: difference.files[0] ?? '' }
    }
  }

  /** Something may be said later though nothing more comes. */
  get isWaiting(): boolean {
    return [...this.#operations.values()].some(({ oddSince, said }) => oddSince !== undefined && !said)
  }

  #causeIn(operation: LiveOperation): Difference | undefined {
    const all = [...this.#operations.values()].flatMap(({ findings }) => findings)
    const operations = new Map([...this.#operations].map(([name, { candidate }]) => [name, candidate]))
    const { name } = operation.candidate
    const cause = inCausalOrder(all, operations, {}).find(
      ({ place, severity, follows }) =>
        // What a request has otherwise is the consumer's doing, and doubtful.
        place.operation === name && severity === 'breaking' && follows === undefined,
    )
    if (cause !== undefined) operation.said = true
    return cause
  }

  #operation(name: string): LiveOperation | undefined {
    const known = this.#operations.get(name)
    const baseline = this.#earlier.get(name)
    if (known !== undefined || baseline === undefined) return known
    const { method, template, parameterNames } = baseline
    const candidate = new OperationStats({ name, method, template, parameterNames }, this.#budget)
    const made = { baseline, candidate, touched: false, oddSince: undefined, findings: [], said: false }
    this.#operations.set(name, made)
    return made
  }

  #unitOf({ request }: Exchange): number {
    const { text = '' } = request.body ?? {}
    const asked = `${request.method} ${request.target.slice(0, 500)} ${text.length} ${text.slice(0, 500)}`
    const known = this.#units.get(asked)
    if (known !== undefined) return known
    const unit = this.#units.size
    this.#units.set(asked, unit)
    return unit
  }
}

/** What is not over has no repeats to be compared. */
const ONCE = { baseline: 1, candidate: 1 }

const SHOWN_KINDS: readonly Difference['kind'][] = [
  'grammar-changed',
  'type-changed',
  'status-changed',
  // A route that is gone, which the status tells; one that is not asked for is none of these.
  'operation-removed',
]

/** Whether the candidate shows what the baseline never did, and that is no matter of what it has not shown yet. */
function isShown(
  { kind, sure, lost, baseline, candidate, before, after }: PlacedFinding,
  operation: LiveOperation,
  now: number,
): boolean {
  if (!sure || !SHOWN_KINDS.includes(kind)) return false
  const { count, of } = candidate
  const isReplaced = count.times === of && lost === baseline.of
  if (count.times === 0 || !(isReplaced || lost === 0)) return false
  // What is null at first may be filled in the next answer.
  if (kind === 'type-changed' && /\bnull\b/.test(after)) return false
  if (kind !== 'status-changed' && kind !== 'operation-removed') return true
  const { oddSince } = operation
  return oddSince !== undefined && now - oddSince >= STATUS_HOLD_MS && before !== NO_ANSWER
}
