/** What one run says of a point. */
export type TestAnswer = 'passes' | 'fails' | 'skipped'

export interface AnswerAt {
  /** 0 is the good end, `last` the bad one. */
  at: number
  answer: TestAnswer
}

/** What to do next, from everything that was answered so far. */
export type SearchStep =
  | { kind: 'ask'; at: number }
  /** The first point that fails, and how sure that is, from 0 to 1. */
  | { kind: 'found'; at: number; chance: number }
  /** It is one of these, from the first to the last, with that chance; the runs are used up, or all between them were skipped. */
  | { kind: 'range'; from: number; to: number; chance: number; why: 'runs' | 'skipped' }
  /** The two ends are not what they were said to be. */
  | { kind: 'refused'; end: 'good' | 'bad'; fails: number; runs: number }

/** How sure it has to be of one point before it ends. */
const SURE = 0.97
/** A red of a good point, and a green of a bad one, are as likely as this where the ends show nothing else. */
const RATES = { red: 0.05, green: 0.05 }
/** An end that answers otherwise than it should is asked so often at most. */
const END_RUNS = 3

/** How many runs a search takes at most, both ends included. */
export function mostRuns(last: number): number {
  return 2 * END_RUNS + (last < 2 ? 0 : 2 * Math.ceil(Math.log2(last)) + 4)
}

/**
 * The next step of a search for the first of some points at which a test fails, where a test may be flaky. Every answer makes
 * each point more or less likely to be the first (Bayes), and the point is asked that halves what is left: so it comes back
 * by itself to a red that later greens contradict, and to the last red before it believes it.
 *
 * @param last the bad end, at least 1; the points are 0 … last
 */
export function nextSearchStep(last: number, answers: AnswerAt[]): SearchStep {
  const [good, bad] = [endOf(0, 'passes', answers), endOf(last, 'fails', answers)]
  for (const { at, state } of [good, bad]) if (state === 'ask') return { kind: 'ask', at }
  for (const [end, { state, fails, runs }] of [['good', good] as const, ['bad', bad] as const])
    if (state === 'refused') return { kind: 'refused', end, fails, runs }
  const rates = {
    red: Math.max(RATES.red, good.fails / good.runs),
    green: Math.max(RATES.green, 1 - bad.fails / bad.runs),
  }
  const chances = chancesOf(last, answers, rates)
  const best = chances.indexOf(Math.max(...chances))
  const chance = chances[best] as number
  if (chance >= SURE) return { kind: 'found', at: best, chance }
  const at = mostTelling(chances, last, answers)
  if (at !== undefined && answers.length < mostRuns(last)) return { kind: 'ask', at }
  return { ...likelyRange(chances, best), why: at === undefined ? 'skipped' : 'runs' }
}

interface EndFacts {
  at: number
  state: 'ask' | 'kept' | 'refused'
  fails: number
  runs: number
}

/** One answer that is as it should be is enough; after another one, two of three must be. */
function endOf(at: number, should: TestAnswer, answers: AnswerAt[]): EndFacts {
  const own = answers.filter(one => one.at === at)
  const told = own.filter(({ answer }) => answer !== 'skipped')
  const fails = told.filter(({ answer }) => answer === 'fails').length
  const kept = should === 'fails' ? fails : told.length - fails
  const facts = { at, fails, runs: told.length }
  // An end that cannot be tried tells nothing.
  if (own.length > told.length) return { ...facts, state: 'refused' }
  if (told.length === 0) return { ...facts, state: 'ask' }
  if (kept === told.length || kept >= 2) return { ...facts, state: 'kept' }
  return { ...facts, state: told.length < END_RUNS && kept + END_RUNS - told.length >= 2 ? 'ask' : 'refused' }
}

/** For each point the chance that it is the first to fail; 0 for the good end. */
function chancesOf(last: number, answers: AnswerAt[], rates: typeof RATES): number[] {
  const logs = Array.from({ length: last + 1 }, (_, first) =>
    first === 0
      ? Number.NEGATIVE_INFINITY
      : answers.reduce((sum, one) => sum + logChance(one, first, rates), 0),
  )
  const most = Math.max(...logs)
  const weights = logs.map(log => Math.exp(log - most))
  const sum = weights.reduce((one, other) => one + other, 0)
  return weights.map(weight => weight / sum)
}

function logChance({ at, answer }: AnswerAt, first: number, { red, green }: typeof RATES): number {
  if (answer === 'skipped') return 0
  const isBad = at >= first
  if (answer === 'fails') return Math.log(isBad ? 1 - green : red)
  return Math.log(isBad ? green : 1 - red)
}

/** The point between the ends whose answer is the least foreseen; undefined where no answer would tell anything. */
function mostTelling(chances: number[], last: number, answers: AnswerAt[]): number | undefined {
  const skipped = new Set(answers.filter(({ answer }) => answer === 'skipped').map(({ at }) => at))
  let best: { at: number; far: number } | undefined
  let fails = 0
  for (let at = 1; at < last; at++) {
    fails += chances[at] as number
    const far = Math.abs(fails - 0.5)
    // Where it is all but certain that a point fails, or passes, another run of it helps nobody.
    if (skipped.has(at) || far > 0.4999 || (best !== undefined && best.far <= far)) continue
    best = { at, far }
  }
  return best?.at
}

/** The fewest neighbours of the likeliest point that together are as sure as one has to be. */
function likelyRange(chances: number[], best: number): Omit<Extract<SearchStep, { kind: 'range' }>, 'why'> {
  let [from, to] = [best, best]
  let chance = chances[best] as number
  while (chance < SURE && (from > 1 || to < chances.length - 1)) {
    const [before, after] = [from > 1 ? (chances[from - 1] as number) : -1, chances[to + 1] ?? -1]
    if (before >= after) from--
    else to++
    chance += Math.max(before, after)
  }
  return { kind: 'range', from, to, chance }
}
