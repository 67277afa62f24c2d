import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sharesByRate } from '../../../scripts/error-rate/by-rate.js'
import { errorCurve } from '../../../scripts/error-rate/curve.js'
import { errorRatePage } from '../../../scripts/error-rate/page.js'
import { SERIES, Simulated, simulatedToken, tallyOf } from '../../../scripts/error-rate/scenarios.js'

const docs = (name: string) => readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8')
const simulated = Simulated.parse(JSON.parse(docs('error-rate.json')))
const tokensOf = (name: string) => simulated.series[name]?.split(' ') ?? []

describe('docs/error-rate.md', () => {
  it('and its picture are made from the runs that are recorded (npm run simulate)', () => {
    expect(docs('error-rate.md')).toBe(errorRatePage(simulated))
    expect(docs('error-rate.svg')).toBe(errorCurve(simulated))
  })

  it('records every run of every series', () => {
    expect(Object.keys(simulated.series)).toEqual(SERIES.map(({ name }) => name))
    expect(SERIES.map(({ name }) => tokensOf(name).length)).toEqual(SERIES.map(({ runs }) => runs))
  })

  it.each(SERIES)('records what the decision comes to now: $name', series => {
    const tokens = tokensOf(series.name)
    const odd = tokens.findIndex(token => !token.startsWith(tokens[0]?.[0] ?? ''))
    const some = [0, 1, 2, series.runs - 1, Math.max(0, odd)]
    expect(some.map(run => simulatedToken(series, simulated.seed, run))).toEqual(some.map(run => tokens[run]))
  })
})

describe('the rates that must hold', () => {
  const tally = (name: string) => tallyOf(simulated.series[name] ?? '')

  it('are those of at least 1,000 runs with 5 % of flaky tests: at most 1 % wrong `fail`s', () => {
    const { runs, fail, pass, inconclusive } = tally('alike-5')
    expect(runs).toBeGreaterThanOrEqual(1_000)
    expect(fail / runs).toBeLessThanOrEqual(0.01)
    expect(pass + fail + inconclusive).toBe(runs)
  })

  it('are those of at least 1,000 breaks: 99.9 % are found within two rounds', () => {
    const { runs, fail } = tally('break')
    expect(SERIES.find(({ name }) => name === 'break')).toMatchObject({ rounds: 2, broken: { rate: 1 } })
    expect(runs).toBeGreaterThanOrEqual(1_000)
    expect(fail / runs).toBeGreaterThanOrEqual(0.999)
  })

  it('are exact for one group of flaky tests: p³(1-p)² wrong `fail`s', () => {
    for (const rate of [0, 0.05, 0.2, 0.6, 1])
      expect(sharesByRate(rate).fail).toBeCloseTo(rate ** 3 * (1 - rate) ** 2, 12)
    const { fail, inconclusive, excused } = sharesByRate(0.2)
    expect(fail + inconclusive + excused).toBeCloseTo(0.2, 12)
  })
})
