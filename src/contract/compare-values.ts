import { compareTexts } from './compare-texts.js'
import { describeChange } from './describe-change.js'
import { describeKinds } from './describe-value.js'
import { compareFields } from './field-presence.js'
import type { ContractFinding } from './finding.js'
import { isTelling } from './object-variant.js'
import { findSurprise, type Nature, type Repeats, type Surprise } from './surprise.js'
import { joinCounts, type Tally } from './tally.js'
import type { ListStats, ObjectStats, ValueStats } from './value-stats.js'

/** What the values of two places differ in. */
export function compareValues(
  baseline: ValueStats,
  candidate: ValueStats,
  path: string,
  repeats: Repeats,
): ContractFinding[] {
  const kinds = findSurprise(baseline.kinds, candidate.kinds, natureOfKinds(baseline, candidate), repeats)
  const findings: ContractFinding[] = []
  if (kinds !== undefined)
    findings.push({
      ...tallyFinding('type-changed', path, kinds, baseline.kinds, candidate.kinds),
      severity: kinds.replaced || kinds.gained.units > 0 ? 'breaking' : 'doubtful',
      before: describeKinds(baseline),
      after: describeKinds(candidate),
    })
  if (kinds?.replaced && kinds.sure) return findings
  if (baseline.text !== undefined && candidate.text !== undefined)
    findings.push(
      ...compareTexts(baseline.text, candidate.text, path, repeats, (one, other, inside) =>
        compareValues(one, other, inside, repeats),
      ),
    )
  findings.push(...compareScales(baseline, candidate, path, repeats))
  if (baseline.list !== undefined && candidate.list !== undefined)
    findings.push(...compareLists(baseline.list, candidate.list, path, repeats))
  if (baseline.object !== undefined && candidate.object !== undefined)
    findings.push(...compareObjects(baseline.object, candidate.object, path, repeats))
  return findings
}

// A number with a fraction is sometimes a whole one.
function natureOfKinds(baseline: ValueStats, candidate: ValueStats): Nature {
  const kinds = [...baseline.kinds.categories, ...candidate.kinds.categories]
  return kinds.every(kind => kind === 'integer' || kind === 'number') ? 'value' : 'structure'
}

function tallyFinding(
  kind: ContractFinding['kind'],
  path: string,
  { gained, lost, gainedCategories, lostCategories, replaced, chance, sure }: Surprise,
  baseline: Tally,
  candidate: Tally,
): ContractFinding {
  return {
    kind,
    severity: 'doubtful',
    path,
    ...describeChange(gainedCategories, lostCategories, baseline.categories, replaced),
    baseline: { count: replaced ? lost : joinCounts(baseline.counts.values()), of: baseline.times },
    candidate: { count: gained, of: candidate.times },
    lost: lost.times,
    chance,
    sure,
  }
}

function compareScales(
  baseline: ValueStats,
  candidate: ValueStats,
  path: string,
  repeats: Repeats,
): ContractFinding[] {
  const found: ContractFinding[] = []
  const scales = findSurprise(baseline.scales, candidate.scales, 'structure', repeats)
  if (scales?.replaced)
    found.push({
      ...tallyFinding('grammar-changed', path, scales, baseline.scales, candidate.scales),
      severity: 'breaking',
    })
  const booleans = findSurprise(baseline.booleans, candidate.booleans, 'value', repeats)
  if (booleans !== undefined)
    found.push(tallyFinding('values-changed', path, booleans, baseline.booleans, candidate.booleans))
  return found
}

function compareLists(
  baseline: ListStats,
  candidate: ListStats,
  path: string,
  repeats: Repeats,
): ContractFinding[] {
  const found: ContractFinding[] = []
  const counts = smallest([
    ...tallyPairs(baseline.emptiness, candidate.emptiness).flatMap(([, one, other]) => {
      const surprise = findSurprise(one, other, 'value', repeats)
      return surprise === undefined ? [] : [tallyFinding('count-changed', path, surprise, one, other)]
    }),
    ...tallyPairs(baseline.lengths, candidate.lengths).flatMap(([, one, other]) => {
      const surprise = findSurprise(one, other, 'value', repeats)
      return surprise?.replaced ? [itemCounts(tallyFinding('count-changed', path, surprise, one, other))] : []
    }),
  ])
  if (counts !== undefined) found.push(counts)
  const order = orderFinding(baseline, candidate, path, repeats)
  if (order !== undefined) found.push(order)
  return [...found, ...compareValues(baseline.items, candidate.items, `${path}[]`, repeats)]
}

function itemCounts(finding: ContractFinding): ContractFinding {
  return { ...finding, before: `${finding.before} items`, after: `${finding.after} items` }
}

function orderFinding(
  baseline: ListStats,
  candidate: ListStats,
  path: string,
  repeats: Repeats,
): ContractFinding | undefined {
  return smallest([
    ...tallyPairs(baseline.orders, candidate.orders).flatMap(([key, one, other]) => {
      const surprise = findSurprise(one, other, 'value', repeats)
      if (!surprise?.replaced) return []
      const finding = tallyFinding('order-changed', path, surprise, one, other)
      const name = key.slice(0, key.indexOf(' '))
      const by = name === '' ? '' : ` by ${name}`
      return [{ ...finding, before: `${finding.before}${by}`, after: `${finding.after}${by}` }]
    }),
    ...tallyPairs(baseline.sequences, candidate.sequences).flatMap(([, one, other]) => {
      const surprise = findSurprise(one, other, 'value', repeats)
      return surprise?.replaced ? [tallyFinding('order-changed', path, surprise, one, other)] : []
    }),
  ])
}

/** The tallies of one key on both arms. */
function tallyPairs(
  baseline: ReadonlyMap<string, Tally>,
  candidate: ReadonlyMap<string, Tally>,
): [key: string, baseline: Tally, candidate: Tally][] {
  return [...baseline].flatMap(([key, one]) => {
    const other = candidate.get(key)
    return other === undefined ? [] : [[key, one, other] as [string, Tally, Tally]]
  })
}

/** The one that is least likely by chance. */
function smallest(findings: readonly ContractFinding[]): ContractFinding | undefined {
  return [...findings].sort((one, other) => one.chance - other.chance)[0]
}

function compareObjects(
  baseline: ObjectStats,
  candidate: ObjectStats,
  path: string,
  repeats: Repeats,
): ContractFinding[] {
  const found = compareFields(baseline, candidate, path, repeats)
  const values: ContractFinding[] = []
  for (const [name, field] of baseline.fields) {
    const other = candidate.fields.get(name)
    if (other !== undefined) values.push(...compareValues(field, other, `${path}.${name}`, repeats))
  }
  return nullOrAbsent([...found, ...withoutEchoes(values, path)])
}

/** Null in the place of nothing is one change, and so is nothing in the place of null. */
function nullOrAbsent(findings: readonly ContractFinding[]): ContractFinding[] {
  const presence = new Map(
    findings.flatMap(one => (one.sure && one.kind.startsWith('field-made-') ? [[one.path, one]] : [])),
  )
  const nulls = findings.filter(
    ({ kind, before, after, path }) =>
      kind === 'type-changed' && presence.has(path) && isNullable(before) !== isNullable(after),
  )
  const echoes = nulls.map(one => (isNullable(one.before) ? one : presence.get(one.path)))
  return findings.filter(one => !echoes.includes(one))
}

function isNullable(types: string): boolean {
  return types.split(' or ').includes('null')
}

/** Where objects of a kind are gone, so is all that they alone had: once is enough. */
function withoutEchoes(findings: ContractFinding[], path: string): ContractFinding[] {
  const isLoss = ({ candidate, lost }: ContractFinding) => candidate.count.times === 0 && lost > 0
  const gone = findings.filter(one => {
    return (
      one.kind === 'values-changed' && one.sure && isLoss(one) && isTelling(one.path.slice(path.length + 1))
    )
  })
  return findings.filter(
    one => gone.includes(one) || !isLoss(one) || !gone.some(({ lost }) => lost === one.lost),
  )
}
