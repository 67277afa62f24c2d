import { describe, expect, it } from 'vitest'
import { type ListedTrial, planTable } from '../../../src/report/plan-table.js'

const PATH = 'tests/integration/durable/test_invoke_with_a_long_name.py'
const TRIALS: ListedTrial[] = [
  {
    ...{ consumer: 'sam-cli', platform: 'linux/amd64', arm: 'candidate', shard: { number: 1, of: 2 } },
    files: [
      { file: PATH, lastMs: 125_000 },
      { file: 'tests/a.py', lastMs: 12_300 },
    ],
  },
  {
    ...{ consumer: 'sam-cli', platform: 'linux/amd64', arm: 'candidate', shard: { number: 2, of: 2 } },
    files: [{ file: 'tests/b.py' }],
  },
  {
    ...{ consumer: 'sam-cli', platform: 'linux/amd64', arm: 'baseline', files: [] },
    which: 'what is not green, at most 3 rounds',
  },
  {
    ...{ consumer: 'other', platform: 'linux/amd64', arm: 'control' },
    files: [{ file: 'x\u001b[31m.js', lastMs: 400 }],
  },
]

describe('what would run', () => {
  it('is a table where there is room', () => {
    expect(planTable(TRIALS, 200)).toEqual([
      'consumer  shard  arm        file                                                         last run',
      `sam-cli   1/2    candidate  ${PATH}  2 min 05 s`,
      '                            tests/a.py                                                     12.3 s',
      'sam-cli   2/2    candidate  tests/b.py',
      'sam-cli          baseline   (what is not green, at most 3 rounds)',
      'other            control    x.js                                                            0.4 s',
      '',
      '3 trials took 2 min 18 s, the longest 2 min 17 s',
    ])
  })

  it('is a list where there is none', () => {
    expect(planTable(TRIALS.slice(0, 3), 50)).toEqual([
      'sam-cli, shard 1/2, candidate',
      '  …ble/test_invoke_with_a_long_name.py  2 min 05 s',
      '  tests/a.py                                12.3 s',
      'sam-cli, shard 2/2, candidate',
      '  tests/b.py',
      'sam-cli, baseline',
      '  (what is not green, at most 3 rounds)',
      '',
      '2 trials took 2 min 17 s, the longest 2 min 17 s',
    ])
  })

  it.each([50, 79, 80, 100, 200])('is not wider than %i columns', columns => {
    const table = planTable(TRIALS, columns)
    expect(Math.max(...table.map(line => line.length))).toBeLessThanOrEqual(columns)
  })

  it('shows platforms where there are several', () => {
    const [first] = TRIALS as [ListedTrial]
    const lines = planTable([first, { ...first, platform: 'linux/arm64' }], 120)
    expect(lines[0]).toMatch(/^consumer {2}platform +arm /)
    expect(lines[3]).toContain('linux/arm64')
    expect(planTable([first, { ...first, platform: 'linux/arm64' }], 60)).toContain(
      'sam-cli, linux/arm64, candidate',
    )
  })

  it('says that nothing is known before the first run', () => {
    const [, second] = TRIALS as [ListedTrial, ListedTrial]
    expect(planTable([second], 80).at(-1)).toBe('1 trial; no times are known yet')
  })
})
