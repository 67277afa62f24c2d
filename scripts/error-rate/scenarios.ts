import { z } from 'zod'
import { type Scenario, simulatedRun } from './model.js'

/** A scenario, and how often it is run. */
interface Series extends Scenario {
  name: string
  what: string
  runs: number
}

const alike = (percent: number, runs: number): Series => ({
  name: `alike-${percent}`,
  what: `both images are the same, ${percent} % of the tests are flaky`,
  flaky: percent / 100,
  rounds: 3,
  runs,
})
const beside = (
  name: string,
  what: string,
  more: Pick<Scenario, 'rounds' | 'broken'>,
  runs: number,
): Series => ({
  name,
  what: `${what}, 5 % of the tests are flaky`,
  flaky: 0.05,
  ...more,
  runs,
})

/** Shares of flaky tests, in percent, of which the curve is made. */
export const SHARES = [1, 2, 5, 10, 20]

export const SERIES: readonly Series[] = [
  ...SHARES.map(percent => alike(percent, percent === 5 ? 1_000 : 400)),
  beside(
    'break',
    'the candidate breaks stable tests, two rounds',
    { rounds: 2, broken: { rate: 1, of: 'stable' } },
    1_000,
  ),
  beside('break-one-round', 'the same with one round', { rounds: 1, broken: { rate: 1, of: 'stable' } }, 200),
  beside(
    'break-90',
    'the candidate makes stable tests fail in 90 % of runs',
    { rounds: 3, broken: { rate: 0.9, of: 'stable' } },
    400,
  ),
  beside(
    'break-50',
    'the candidate makes stable tests fail in 50 % of runs',
    { rounds: 3, broken: { rate: 0.5, of: 'stable' } },
    400,
  ),
  beside(
    'break-flaky',
    'the candidate breaks tests that are flaky on the baseline, in the words of the old failure',
    { rounds: 3, broken: { rate: 1, of: 'flaky' } },
    400,
  ),
]

/** What all runs came to: for each of them a letter, `p`, `f` or `i`, and how often a file was run in rounds. */
export const Simulated = z.strictObject({
  seed: z.number().int(),
  series: z.record(z.string(), z.string()),
})
export type Simulated = z.infer<typeof Simulated>

const LETTERS = { pass: 'p', fail: 'f', inconclusive: 'i' } as const

/** One run of a series, in its letter and number; the same on every machine. */
export function simulatedToken(series: Series, seed: number, run: number): string {
  const { verdict, fileRuns } = simulatedRun(series, seedOf(series.name, seed, run))
  return `${LETTERS[verdict]}${fileRuns}`
}

export function simulatedSeries(series: Series, seed: number): string {
  return Array.from({ length: series.runs }, (_, run) => simulatedToken(series, seed, run)).join(' ')
}

// FNV-1a, so that neither the order of the series nor their number changes what one of them is.
function seedOf(name: string, seed: number, run: number): number {
  let hash = 0x811c9dc5
  for (const character of `${seed} ${name} ${run}`)
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193)
  return hash >>> 0
}

export interface Tally {
  runs: number
  pass: number
  fail: number
  inconclusive: number
  /** Of a file in rounds, for each run of the gate. */
  fileRuns: number
}

export function tallyOf(tokens: string): Tally {
  const all = tokens.split(' ')
  const count = (letter: string) => all.filter(token => token.startsWith(letter)).length
  const fileRuns = all.reduce((sum, token) => sum + Number(token.slice(1)), 0) / all.length
  return { runs: all.length, pass: count('p'), fail: count('f'), inconclusive: count('i'), fileRuns }
}
