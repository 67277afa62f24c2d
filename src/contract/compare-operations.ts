import { compareTexts } from './compare-texts.js'
import { compareValues } from './compare-values.js'
import type { Contract } from './contract.js'
import type { ContractPlace } from './difference.js'
import type { ContractFinding } from './finding.js'
import type { BodyStats, OperationStats, ResponseStats } from './operation.js'
import { findSurprise, type Repeats, type Surprise } from './surprise.js'
import { Count, joinCounts, type Tally } from './tally.js'

/** A finding, and where it stands. */
export interface PlacedFinding extends ContractFinding {
  place: ContractPlace
}

/** What one operation differs in between two arms. */
export function compareOperation(
  baseline: OperationStats,
  candidate: OperationStats,
  repeats: Repeats,
): PlacedFinding[] {
  const operation = candidate.name
  const request = { operation, message: 'request' } as const
  const pathFindings = findSurprise(baseline.paths, candidate.paths, 'structure', repeats)
  return [
    ...placed(
      { ...request, part: 'path' },
      pathFindings === undefined ? [] : [pathFinding(baseline, candidate, pathFindings)],
    ),
    ...[...baseline.parameters].flatMap(([name, texts]) => {
      const other = candidate.parameters.get(name)
      if (other === undefined) return []
      const findings = compareTexts(texts, other, `{${name}}`, repeats, (one, two, path) =>
        compareValues(one, two, path, repeats),
      )
      return placed({ ...request, part: 'path' }, findings)
    }),
    ...placed({ ...request, part: 'query' }, compareValues(baseline.query, candidate.query, '', repeats)),
    ...placed(
      { ...request, part: 'header' },
      compareValues(baseline.requestHeaders, candidate.requestHeaders, '', repeats),
    ),
    ...placed(
      { ...request, part: 'body' },
      compareBodies(baseline.requestBody, candidate.requestBody, repeats),
    ),
    ...placed(
      { operation, message: 'response', part: 'operation' },
      statusFindings(baseline, candidate, repeats),
    ),
    ...answerPairs(baseline, candidate).flatMap(([status, one, other]) => {
      const response = { operation, message: 'response', status } as const
      return [
        ...placed({ ...response, part: 'header' }, compareHeaders(one, other, repeats)),
        ...placed({ ...response, part: 'body' }, compareBodies(one.body, other.body, repeats)),
      ]
    }),
  ]
}

// What a request has otherwise is the consumer's doing, and follows from something.
function placed(place: Omit<ContractPlace, 'path'>, findings: readonly ContractFinding[]): PlacedFinding[] {
  return findings.map(finding => ({
    ...finding,
    severity: place.message === 'request' ? 'doubtful' : finding.severity,
    place: { ...place, path: place.part === 'body' ? finding.path : finding.path.replace(/^\./, '') },
  }))
}

function pathFinding(
  baseline: OperationStats,
  candidate: OperationStats,
  { gained, lost, chance, sure }: Surprise,
): ContractFinding {
  return {
    kind: 'path-changed',
    severity: 'doubtful',
    path: '',
    before: baseline.paths.categories.join(', '),
    after: candidate.paths.categories.join(', '),
    baseline: { count: lost, of: baseline.paths.times },
    candidate: { count: gained, of: candidate.paths.times },
    lost: lost.times,
    chance,
    sure,
  }
}

function compareBodies(baseline: BodyStats, candidate: BodyStats, repeats: Repeats): ContractFinding[] {
  const kinds = findSurprise(baseline.kinds, candidate.kinds, 'structure', repeats)
  const found: ContractFinding[] = []
  const unknown = [...baseline.kinds.categories, ...candidate.kinds.categories].some(
    kind => kind === 'cut' || kind === 'unread',
  )
  if (kinds !== undefined && !unknown)
    found.push({
      kind: 'type-changed',
      severity: 'breaking',
      path: '',
      before: bodyWords(baseline.kinds),
      after: bodyWords(candidate.kinds),
      baseline: { count: kinds.lost, of: baseline.kinds.times },
      candidate: { count: kinds.gained, of: candidate.kinds.times },
      lost: kinds.lost.times,
      chance: kinds.chance,
      sure: kinds.sure,
    })
  return [
    ...found,
    ...compareValues(baseline.value, candidate.value, '', repeats),
    ...compareTexts(baseline.text, candidate.text, '', repeats, (one, other, path) =>
      compareValues(one, other, path, repeats),
    ),
  ]
}

function bodyWords(kinds: Tally): string {
  return kinds.categories.map(kind => (kind === 'none' ? 'no body' : kind)).join(' or ')
}

function compareHeaders(
  baseline: ResponseStats,
  candidate: ResponseStats,
  repeats: Repeats,
): ContractFinding[] {
  return compareValues(baseline.headers, candidate.headers, '', repeats).map(finding => {
    // A media type is no word that varies by itself.
    const media = finding.path === '.content-type' && finding.kind === 'values-changed'
    return media || (finding.path === '.content-type' && finding.kind === 'grammar-changed')
      ? { ...finding, kind: 'values-changed' as const, severity: 'breaking' as const, sure: true }
      : finding
  })
}

/** Statuses that tell that there is no such route; a 404 also tells that there is no such thing. */
const NO_ROUTE = ['404', '405', '410', '501']

function statusFindings(
  baseline: OperationStats,
  candidate: OperationStats,
  repeats: Repeats,
): ContractFinding[] {
  const statuses = findSurprise(baseline.statuses, candidate.statuses, 'status', repeats)
  if (statuses === undefined) return []
  const { gained, lost, gainedCategories, chance, sure, replaced } = statuses
  const isSuccess = (status: string) => status.startsWith('2')
  const failing =
    baseline.statuses.categories.some(isSuccess) && !candidate.statuses.categories.some(isSuccess)
  const gone =
    replaced &&
    gainedCategories.every(status => NO_ROUTE.includes(status)) &&
    (candidate.parameterNames.length === 0 || !gainedCategories.includes('404'))
  return [
    {
      kind: gone ? 'operation-removed' : 'status-changed',
      severity:
        replaced || failing || gainedCategories.some(status => status >= '400') ? 'breaking' : 'doubtful',
      path: '',
      before: baseline.statuses.categories.join('|'),
      after: candidate.statuses.categories.join('|'),
      baseline: {
        count: replaced ? lost : joinCounts(baseline.statuses.counts.values()),
        of: baseline.statuses.times,
      },
      candidate: { count: gained, of: candidate.statuses.times },
      lost: lost.times,
      chance,
      sure,
    },
  ]
}

/** The answers to be compared: of the same status, and where an arm has one status of a class alone, that with the other's. */
function answerPairs(
  baseline: OperationStats,
  candidate: OperationStats,
): [status: string, baseline: ResponseStats, candidate: ResponseStats][] {
  const pairs: [string, ResponseStats, ResponseStats][] = []
  const alone = (stats: OperationStats, other: OperationStats, kind: string) => {
    const of = [...stats.responses.keys()].filter(status => status[0] === kind)
    return of.length === 1 && of[0] !== undefined && !other.responses.has(of[0]) ? of[0] : undefined
  }
  for (const [status, answers] of candidate.responses) {
    const same = baseline.responses.get(status)
    const only = alone(candidate, baseline, status[0] ?? '') === status
    const was = only ? alone(baseline, candidate, status[0] ?? '') : undefined
    const other = same ?? (was === undefined ? undefined : baseline.responses.get(was))
    if (other !== undefined) pairs.push([status, other, answers])
  }
  return pairs
}

// An operation that is asked for in every second run is none that went away.
const MOST_CHANCE = { once: 0.07, repeated: 0.3 }

/** In the place of statuses. */
const NOT_ASKED = 'not asked for'

/** The operations that one arm alone has. */
export function missingOperations(
  baseline: Contract,
  candidate: Contract,
  repeats: Repeats,
): PlacedFinding[] {
  return [
    ...[...baseline.operations.values()]
      .filter(({ name }) => !candidate.operations.has(name))
      .map(operation => missing(operation, 'operation-removed', baseline, candidate, repeats)),
    ...[...candidate.operations.values()]
      .filter(({ name }) => !baseline.operations.has(name))
      .map(operation => missing(operation, 'operation-added', candidate, baseline, repeats)),
  ]
}

function missing(
  operation: OperationStats,
  kind: 'operation-removed' | 'operation-added',
  here: Contract,
  there: Contract,
  repeats: Repeats,
): PlacedFinding {
  // By chance all of them would have come to one arm.
  const chance = (here.exchanges / Math.max(1, here.exchanges + there.exchanges)) ** operation.seen.units
  const repeated =
    repeats.baseline > 1 &&
    repeats.candidate > 1 &&
    operation.seen.inAll(kind === 'operation-removed' ? repeats.baseline : repeats.candidate)
  const statuses = operation.statuses.categories.join('|')
  const shown = { count: operation.seen, of: operation.seen.times }
  const none = { count: new Count(), of: 0 }
  const isRemoved = kind === 'operation-removed'
  return {
    kind,
    severity: isRemoved ? 'doubtful' : 'additive',
    path: '',
    before: isRemoved ? statuses : NOT_ASKED,
    after: isRemoved ? NOT_ASKED : statuses,
    baseline: isRemoved ? shown : none,
    candidate: isRemoved ? none : shown,
    lost: isRemoved ? operation.seen.times : 0,
    chance,
    sure: chance <= (repeated ? MOST_CHANCE.repeated : MOST_CHANCE.once) && !there.truncated,
    place: { operation: operation.name, message: 'request', part: 'operation', path: '' },
  }
}
