import { describe, expect, it } from 'vitest'
import type { GateFigures } from '../../../bench/gate.js'
import { interleaved, median, medianStages } from '../../../bench/measure.js'
import type { WayFigures } from '../../../bench/relay.js'
import {
  contractReport,
  gateReport,
  junitReport,
  relayReport,
  roundsReport,
  setUpRunsReport,
  startUpReport,
} from '../../../bench/report.js'
import { roundCosts } from '../../../bench/rounds.js'
import { type SetUpContestants, setUpRuns, stepsOf } from '../../../bench/set-up-runs.js'

describe('median', () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[10, 9, 1, 2], 5.5],
  ])('of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle)
  })

  it('of nothing is an error', () => {
    expect(() => median([])).toThrow('expected at least one value')
  })
})

it('contestants take turns to be the first, and the first round does not count', async () => {
  const order: string[] = []
  const contestant = (name: string) => async () => order.push(name)

  const measured = await interleaved([contestant('a'), contestant('b')], 2)

  expect(order.join('')).toBe('abbaab')
  expect(measured).toEqual([
    [4, 5],
    [3, 6],
  ])
})

const stage = (name: string, startedAt: number, endedAt: number) => ({ lane: 'x', name, startedAt, endedAt })

describe('the stages of several runs', () => {
  it('are medians, in the order in which they begin', () => {
    const runs = [1, 2, 9].map(at => [stage('late', 10 * at, 20 * at), stage('early', at, 2 * at)])

    expect(medianStages(runs)).toEqual([stage('early', 2, 4), stage('late', 20, 40)])
  })

  it('must be the same in every run', () => {
    expect(() => medianStages([[stage('build', 0, 1)], []])).toThrow("a run has no stage 'build' of x")
  })
})

describe('the rounds of a red run', () => {
  const TRIAL = [stage('trial', 0, 9), stage('a.js', 0, 2), stage('b.js', 2, 5), stage('green.js', 5, 9)]
  const half = (name: string, start: number) => [
    stage(name, start, start + 8),
    stage(`${name.replace(', round', '')} a.js`, start + 1, start + 3),
    stage(`${name.replace(', round', '')} b.js`, start + 3, start + 7),
  ]
  const halves = ['baseline, round 1', 'candidate, round 1', 'baseline, round 2', 'candidate, round 2']
  const stages = [...TRIAL, ...halves.flatMap((name, at) => half(name, 10 + 10 * at))]

  it('are counted beside the files that were not green', () => {
    expect(roundCosts(stages)).toEqual({ filesMs: 5, againMs: 24, roundsMs: 32, runs: 4 })
  })

  it('have to be there', () => {
    expect(() => roundCosts(TRIAL)).toThrow('expected rounds, got none')
  })

  it('are told by their times of the files', () => {
    const text = roundsReport({
      rounds: 3,
      engine: 'engine',
      filesMs: 5000,
      againMs: 24_000,
      roundsMs: 32_000,
      runs: 4,
    })
    expect(text.split('\n').slice(1)).toEqual([
      '  once each in the trial              5.00 s',
      '  4 times more in rounds             24.00 s  4.80 times',
      '  with all that a round begins with  32.00 s  6.40 times',
      '',
    ])
  })
})

describe('the steps of a recipe', () => {
  it('are told by when each begins', () => {
    const output = 'step 100.5 build\nsha256:1\nstep 102.000000 check out\nstep 102.25 end\n'
    expect(stepsOf(output)).toEqual([
      { lane: 'recipe', name: 'build', startedAt: 0, endedAt: 1500 },
      { lane: 'recipe', name: 'check out', startedAt: 1500, endedAt: 1750 },
    ])
  })

  it('have to be there', () => {
    expect(() => stepsOf('7 passed')).toThrow('expected steps, got 7 passed')
  })
})

describe('a set-up that is put back', () => {
  const files = [stage('tests/a.py', 2000, 5000), stage('tests/b.py', 5000, 6000)]
  const bareStages = [stage('set-up', 0, 2000), ...files]
  const run = (ms: number, stages = [stage('trial', 0, 3000)]) => ({ ms, stages })

  it('is put back from the first round on, and the first round does not count', async () => {
    const order: string[] = []
    const contestants: SetUpContestants = {
      bare: async () => {
        order.push('bare')
        return run(order.length === 1 ? 9000 : 10_000, bareStages)
      },
      gate: async (options, state) => {
        order.push([...options, state].join(' '))
        return run(state === 'made' ? 11_000 : 4000)
      },
    }

    const figures = await setUpRuns(contestants, 1, () => undefined)

    expect(order.slice(0, 3)).toEqual(['bare', '--fresh-set-up made', 'restored'])
    expect(order.toSorted()).toEqual(
      order
        .slice(0, 3)
        .flatMap(one => [one, one])
        .toSorted(),
    )
    expect(figures).toMatchObject({ rounds: 1, bareMs: 10_000, coldMs: 11_000, warmMs: 4000, ratio: 0.4 })
  })

  it('is told beside the recipe, with what the tests took alone', () => {
    const figures = { rounds: 1, bareMs: 8000, coldMs: 9000, warmMs: 4000, ratio: 0.5 }
    const warmStages = [stage('set-up', 0, 500), stage('trial', 500, 3500), stage('tests/a.py', 500, 3500)]
    const text = setUpRunsReport('a consumer', { ...figures, bareStages, warmStages })

    expect(text.split('\n').slice(0, 6)).toEqual([
      'a set-up that is put back, of a consumer: medians of 1 runs each, interleaved',
      '  the bare recipe                     8.00 s',
      '    its test files                    4.00 s  0.50 times',
      '  the gate, from nothing              9.00 s  1.13 times',
      '  the gate, with the set-up put back  4.00 s  0.50 times  at most 0.35 times the bare recipe: not met',
      '    its trial                         3.00 s  0.38 times',
    ])
    expect(text).toContain("where the bare recipe's time goes\n")
    expect(text).toMatch(/ {2}x: tests\/b\.py +5\.00 s +6\.00 s +1\.00 s\n/)
  })
})

describe('a target', () => {
  const figures = (ratio: number, comparedRatio = 1): GateFigures => ({
    ...{ rounds: 1, engine: 'engine', bareMs: 1000, gateMs: 1000, ratio, stages: [] },
    ...{ comparedMs: 1000, comparedRatio },
  })

  it.each([
    ['start-up, at it', startUp(100), 'over it: met'],
    ['start-up, over it', startUp(100.1), 'over it: not met'],
    ['gate, at it', gateReport(figures(1)), '1.00 times the bare recipe: met'],
    ['gate, over it', gateReport(figures(1.004)), '1.00 times the bare recipe: not met'],
    ['baseline, at it', gateReport(figures(1, 1.02)), '1.02 times the gate: met'],
    ['baseline, over it', gateReport(figures(1, 1.03)), '1.02 times the gate: not met'],
    ['bytes, under it', relay({ megabytesPerSecond: 99 }), 'at least 100: not met'],
    ['requests, at it', relay({ requestsPerSecond: 5_000 }), 'at least 5,000: met'],
    ['added, over it', relay({}, 0.31), 'at most 0.3 ms more: not met'],
    ['speed, under it', junitReport({ casesPerSecond: 49_999, peakMiB: 250 }, 1), 'a second: not met'],
    ['memory, at it', junitReport({ casesPerSecond: 49_999, peakMiB: 250 }, 1), '250 MiB: met'],
  ])('of %s', (_, report, says) => {
    expect(report).toContain(says)
  })
})

function startUp(overMs: number): string {
  return startUpReport({ rounds: 1, emptyMs: 30, starts: [{ name: 'a start', ms: 30 + overMs, overMs }] })
}

function relay(more: Partial<WayFigures>, addedMs = 0.3): string {
  const way = { megabytesPerSecond: 100, requestsPerSecond: 5_000, medianMs: 0.1 }
  return relayReport({ rounds: 1, direct: way, relayed: { ...way, ...more }, addedMs })
}

it('the report of compared recordings says which targets are met', () => {
  const report = contractReport({ seconds: 0.9, megabytes: 9, addedMiB: 201 }, 5)
  expect(report).toContain('comparing recordings of 10,000 exchanges, 9 MB: medians of 5 runs')
  expect(report).toMatch(/processor time +0\.90 s +at most 1 s: met\n/)
  expect(report).toMatch(/memory beside the recordings +201 MiB +at most 200 MiB: not met/)
})
