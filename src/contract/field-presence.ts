import { describeKinds } from './describe-value.js'
import type { ContractFinding } from './finding.js'
import { tellingNames } from './object-variant.js'
import { findSurprise, type Repeats } from './surprise.js'
import { type Count, joinCounts, Tally } from './tally.js'
import { namesInSet, type ObjectStats } from './value-stats.js'

type PresenceKind = Extract<
  ContractFinding['kind'],
  'field-removed' | 'field-added' | 'field-made-optional' | 'field-made-required'
>

/** Which fields objects of two places have, by what the objects are. */
export function compareFields(
  baseline: ObjectStats,
  candidate: ObjectStats,
  path: string,
  repeats: Repeats,
): ContractFinding[] {
  const names = [...new Set([...baseline.fields.keys(), ...candidate.fields.keys()])]
  const fields = { baseline: baseline.fields, candidate: candidate.fields }
  const pairs = comparableSets(baseline, candidate)
  const found = names.flatMap(name => {
    const findings = pairs.flatMap(pair => presenceFinding(name, pair, fields, path, repeats) ?? [])
    return joinFindings(findings)
  })
  return withRenamed(found, baseline, candidate, path)
}

interface FieldsOfArms {
  baseline: ReadonlyMap<string, unknown>
  candidate: ReadonlyMap<string, unknown>
}

interface SetsOfArms {
  baseline: FieldSets
  candidate: FieldSets
}

/** Which fields were there together, and how often. */
interface FieldSets {
  sets: { names: ReadonlySet<string>; count: Count }[]
  times: number
  open: boolean
}

function fieldSetsOf({ counts, open, times }: Tally): FieldSets {
  const sets = [...counts].map(([set, count]) => ({ names: new Set(namesInSet(set)), count }))
  return { sets, times, open }
}

/** The sets of fields of one variant, on both arms. */
function comparableSets(baseline: ObjectStats, candidate: ObjectStats): SetsOfArms[] {
  const common = [...baseline.fieldSets.keys()].filter(variant => candidate.fieldSets.has(variant))
  if (common.length > 0)
    return common.flatMap(variant => {
      const [one, other] = [baseline.fieldSets.get(variant), candidate.fieldSets.get(variant)]
      return one === undefined || other === undefined
        ? []
        : [{ baseline: fieldSetsOf(one), candidate: fieldSetsOf(other) }]
    })
  // Objects that say in another way what they are, or in other words, are compared as a whole; those that are something
  // else than any on the other arm are not.
  const one = [...baseline.fieldSets.keys()]
  const other = [...candidate.fieldSets.keys()]
  const names = (variants: string[]) => [...new Set(variants.flatMap(tellingNames))].sort().join()
  const words = (variants: string[]) =>
    variants
      .map(variant => variant.toLowerCase())
      .sort()
      .join('\n')
  if (names(one) === names(other) && words(one) !== words(other)) return []
  const all = ({ fieldSets }: ObjectStats) => fieldSetsOf(joinTallies(fieldSets))
  return [{ baseline: all(baseline), candidate: all(candidate) }]
}

function joinTallies(tallies: ReadonlyMap<string, Tally>): Tally {
  const joined = new Tally(4_096)
  for (const { counts, open } of tallies.values()) {
    joined.open ||= open
    for (const [set, count] of counts) {
      const known = joined.counts.get(set)
      joined.counts.set(set, known === undefined ? count : joinCounts([known, count]))
    }
  }
  return joined
}

function presenceFinding(
  name: string,
  { baseline, candidate }: SetsOfArms,
  fields: FieldsOfArms,
  path: string,
  repeats: Repeats,
): ContractFinding | undefined {
  if (baseline.open || candidate.open) return undefined
  const [one, other] = [presenceOf(name, baseline), presenceOf(name, candidate)]
  const surprise = findSurprise(one, other, 'structure', repeats)
  if (surprise === undefined) return undefined
  const { gained, lost, chance, sure, gainedCategories } = surprise
  const isLost =
    gainedCategories.includes(ABSENT) || (gainedCategories.length === 0 && !other.counts.has(PRESENT))
  // Gone, or new, is what the other arm does not have in any variant.
  const whole = isLost ? !fields.candidate.has(name) : !fields.baseline.has(name)
  const kind: PresenceKind = isLost
    ? whole
      ? 'field-removed'
      : 'field-made-optional'
    : whole
      ? 'field-added'
      : 'field-made-required'
  return {
    kind,
    severity: isLost ? 'breaking' : 'additive',
    path: `${path}.${name}`,
    before: presenceWord(one),
    after: presenceWord(other),
    baseline: { count: one.counts.get(PRESENT) ?? lost, of: baseline.times },
    candidate: { count: isLost ? gained : (other.counts.get(PRESENT) ?? gained), of: candidate.times },
    lost: lost.times,
    chance,
    sure,
  }
}

const PRESENT = 'present'
const ABSENT = 'absent'

function presenceOf(name: string, { sets }: FieldSets): Tally {
  const [present, absent]: [Count[], Count[]] = [[], []]
  for (const { names, count } of sets) (names.has(name) ? present : absent).push(count)
  const tally = new Tally()
  if (present.length > 0) tally.counts.set(PRESENT, joinCounts(present))
  if (absent.length > 0) tally.counts.set(ABSENT, joinCounts(absent))
  return tally
}

function presenceWord({ counts }: Tally): string {
  if (!counts.has(PRESENT)) return 'absent'
  return counts.has(ABSENT) ? 'optional' : 'required'
}

/** One finding for what several variants show of one field. */
function joinFindings(findings: ContractFinding[]): ContractFinding[] {
  const [first] = findings.filter(({ sure }) => sure).sort((one, other) => one.chance - other.chance)
  if (first === undefined) return findings.slice(0, 1)
  const same = findings.filter(({ kind, sure }) => sure && kind === first.kind)
  const joined = (arm: 'baseline' | 'candidate') => ({
    count: joinCounts(same.map(one => one[arm].count)),
    of: same.reduce((sum, one) => sum + one[arm].of, 0),
  })
  return [{ ...first, baseline: joined('baseline'), candidate: joined('candidate') }]
}

/** A field that is gone and one that came, which hold the same: one change. */
function withRenamed(
  found: ContractFinding[],
  baseline: ObjectStats,
  candidate: ObjectStats,
  path: string,
): ContractFinding[] {
  const gone = found.filter(({ kind, sure }) => kind === 'field-removed' && sure)
  const came = found.filter(({ kind, sure }) => kind === 'field-added' && sure)
  const renamed = new Map<ContractFinding, ContractFinding>()
  for (const one of gone) {
    const [was] = [nameIn(one.path, path)]
    const other =
      came.find(({ path: now }) => plainName(nameIn(now, path)) === plainName(was)) ??
      (gone.length === 1 && came.length === 1 ? came[0] : undefined)
    const now = other && nameIn(other.path, path)
    if (other === undefined || now === undefined || [...renamed.values()].includes(other)) continue
    const [before, after] = [baseline.fields.get(was), candidate.fields.get(now)]
    if (before === undefined || after === undefined || describeKinds(before) !== describeKinds(after))
      continue
    renamed.set(one, other)
  }
  return found.flatMap(one => {
    const other = renamed.get(one)
    if (other === undefined) return [...renamed.values()].includes(one) ? [] : [one]
    const before = nameIn(one.path, path)
    return [
      {
        ...one,
        kind: 'field-renamed' as const,
        before,
        after: nameIn(other.path, path),
        candidate: other.candidate,
      },
    ]
  })
}

function nameIn(path: string, around: string): string {
  return path.slice(around.length + 1)
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}
