import { expect, test } from 'vitest'
import { coverageTable } from '../../support/coverage-table.js'

const counts = (lines: [number, number], branches: [number, number]) => ({
  lines: { covered: lines[0], total: lines[1] },
  branches: { covered: branches[0], total: branches[1] },
})

test('a row for each folder, and one for all', () => {
  const summary = {
    total: counts([15, 20], [1999, 2000]),
    '/p/src/run.ts': counts([1, 1], [0, 0]),
    '/p/src/verdict/judge.ts': counts([8, 9], [1, 1]),
    '/p/src/trial/junit/read.ts': counts([1, 5], [0, 2]),
    '/p/src/trial/trial.ts': counts([5, 5], [2, 2]),
  }
  expect(coverageTable(summary, '/p').map(line => line.split(/\s{2,}/))).toEqual([
    ['folder', 'lines %', 'branches %'],
    ['src', '100.0', '100.0'],
    ['src/trial', '60.0', '50.0'],
    ['src/verdict', '88.8', '100.0'],
    ['all', '75.0', '99.9'],
  ])
})
