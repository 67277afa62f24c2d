import { type Count, joinCounts, type Tally } from './tally.js'

/**
 * What a category is: `structure` (types, fields, grammars) hardly ever varies by itself, `value` (words, lengths of
 * lists) does: with time, load and data. A `status` does beside others, and not when all are of another kind.
 */
export type Nature = 'structure' | 'status' | 'value'

/** What one arm shows and the other does not. */
export interface Surprise {
  gained: Count
  lost: Count
  gainedCategories: string[]
  lostCategories: string[]
  /** The arms have nothing in common. */
  replaced: boolean
  /** How likely two recordings of one image differ so much, at most. */
  chance: number
  /** False where that is not unlikely enough to be said. */
  sure: boolean
}

/** How many repeats each arm has. */
export interface Repeats {
  baseline: number
  candidate: number
}

/** From which chance on nothing is said: of an arm that shows nothing of the other's, and of one that shows more or less. */
const LIMITS = {
  structure: { replaced: 0.05, mixed: 0.02 },
  status: { replaced: 0.05, mixed: 0.003 },
  value: { replaced: 0.02, mixed: 0.003 },
} as const
/** Where all repeats of one arm show it, and none of the other. */
const MIXED_BUT_REPEATED = { structure: 0.05, status: 0.05, value: 0.02 } as const

/** Of a category that nobody has seen yet, before anything was seen. */
const PRIOR = {
  structure: { replaced: 0.05, mixed: 0.5 },
  status: { replaced: 0.05, mixed: 1 },
  value: { replaced: 1, mixed: 1 },
} as const

/**
 * What differs between two tallies, and whether that can be chance. How often something new comes along by itself is
 * estimated from how much of what an arm shows was seen once only (Good and Turing): an open vocabulary surprises nobody.
 *
 * @returns undefined where both show the same categories
 */
export function findSurprise(
  baseline: Tally,
  candidate: Tally,
  nature: Nature,
  repeats: Repeats,
): Surprise | undefined {
  if (baseline.units === 0 || candidate.units === 0) return undefined
  const gainedCategories = candidate.categories.filter(name => !baseline.counts.has(name))
  const lostCategories = baseline.categories.filter(name => !candidate.counts.has(name))
  if (gainedCategories.length + lostCategories.length === 0) return undefined
  const gained = joinOf(candidate, gainedCategories)
  const lost = joinOf(baseline, lostCategories)
  const open = baseline.open || candidate.open
  const replaced = !open && gained.units === candidate.units && lost.units === baseline.units
  const way = replaced ? 'replaced' : 'mixed'
  const rate = open ? 1 : Math.max(rateOfNew(baseline, nature, way), rateOfNew(candidate, nature, way))
  const chanceOf = (count: Count, here: Tally, there: Tally) => {
    if (count.units === 0) return 1
    const unexpected = atLeast(count.units, here.units, rate)
    return replaced ? unexpected : Math.max(unexpected, allOnOneSide(count.units, here.units, there.units))
  }
  const chanceGained = chanceOf(gained, candidate, baseline)
  const chanceLost = chanceOf(lost, baseline, candidate)
  const chance = replaced ? Math.max(chanceGained, chanceLost) : chanceGained * chanceLost
  return {
    gained,
    lost,
    gainedCategories,
    lostCategories,
    replaced,
    chance,
    sure: chance <= limitOf(nature, replaced, { gained, lost, chanceGained, chanceLost }, repeats),
  }
}

interface Both {
  gained: Count
  lost: Count
  chanceGained: number
  chanceLost: number
}

// What some repeats of one arm show and others do not is noise; what all of them show is no matter of one slow run.
function limitOf(
  nature: Nature,
  replaced: boolean,
  { gained, lost, chanceGained, chanceLost }: Both,
  { baseline, candidate }: Repeats,
): number {
  if (replaced) return LIMITS[nature].replaced
  if (baseline < 2 || candidate < 2) return LIMITS[nature].mixed
  const isGained = chanceGained <= chanceLost
  const repeated = isGained ? gained.inAll(candidate) : lost.inAll(baseline)
  return repeated ? MIXED_BUT_REPEATED[nature] : 0
}

function rateOfNew({ counts, units }: Tally, nature: Nature, way: 'replaced' | 'mixed'): number {
  const prior = PRIOR[nature][way]
  // One category alone says nothing about variety.
  const once = counts.size === 1 ? 0 : [...counts.values()].filter(count => count.units === 1).length
  return Math.min(1, (once + prior) / (units + prior))
}

function joinOf(tally: Tally, names: string[]): Count {
  return joinCounts(names.flatMap(name => tally.counts.get(name) ?? []))
}

/** The chance that what was seen so often by one side is seen by the other never, if both are alike (Fisher). */
export function allOnOneSide(times: number, here: number, there: number): number {
  let chance = 1
  for (let at = 0; at < times; at++) chance *= Math.max(0, here - at) / Math.max(1, here + there - at)
  return chance
}

/** The chance that at least `least` of `of` independent trials succeed. */
export function atLeast(least: number, of: number, rate: number): number {
  if (rate >= 1) return 1
  // Terms of the binomial distribution by their logarithms: their factors alone would overflow.
  let below = 0
  let log = of * Math.log1p(-rate)
  for (let successes = 0; successes < least; successes++) {
    below += Math.exp(log)
    log += Math.log((of - successes) / (successes + 1)) + Math.log(rate) - Math.log1p(-rate)
  }
  if (below < 0.999) return 1 - below
  let above = 0
  for (let successes = least; successes <= of; successes++) {
    above += Math.exp(log)
    log += Math.log((of - successes) / (successes + 1)) + Math.log(rate) - Math.log1p(-rate)
  }
  return above
}
