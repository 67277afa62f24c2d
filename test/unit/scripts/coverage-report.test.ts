import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  coverageDifferences,
  coverageTable,
  readCoverage,
  unreachedFiles,
} from '../../../scripts/coverage-report.js'
import { folder } from '../../support/folder.js'
import { coverageSummary, fileCoverage } from './coverage-files.js'

test('a summary of any checkout is read by paths from its root', async () => {
  await using dir = await folder()
  const path = join(dir.path, 'coverage-summary.json')
  const summary = coverageSummary('/home/me/src/compat-gate', { 'src/run.ts': [1, 2, 3, 4] })
  await writeFile(path, JSON.stringify(summary))
  expect(await readCoverage(path)).toEqual([fileCoverage('src/run.ts', [1, 2, 3, 4])])
})

test('a row for each folder, and one for all, rounded down', () => {
  const files = [
    fileCoverage('src/run.ts', [1, 1, 0, 0]),
    fileCoverage('src/verdict/judge.ts', [8, 9, 1, 1]),
    fileCoverage('src/trial/junit/read.ts', [1, 5, 0, 2]),
    fileCoverage('src/trial/trial.ts', [5, 5, 1996, 1998]),
  ]
  expect(coverageTable(files).map(line => line.split(/\s{2,}/))).toEqual([
    ['folder', 'lines %', 'branches %', 'files'],
    ['src', '100.0', '100.0', '1'],
    ['src/trial', '60.0', '99.8', '2'],
    ['src/verdict', '88.8', '100.0', '1'],
    ['all', '75.0', '99.8', '4'],
  ])
})

test('a file is unreached when it has lines and none was run', () => {
  const files = [
    fileCoverage('src/run.ts', [1, 20, 0, 0]),
    fileCoverage('src/types.ts', [0, 0, 0, 0]),
    fileCoverage('src/unused.ts', [0, 3, 0, 0]),
  ]
  expect(unreachedFiles(files)).toEqual(['src/unused.ts'])
})

describe('what a change does', () => {
  const files = [
    fileCoverage('src/better.ts', [9, 10, 1, 2]),
    fileCoverage('src/worse.ts', [4, 10, 1, 2]),
    fileCoverage('src/new.ts', [2, 2, 0, 0]),
  ]
  const base = new Map([
    ['src/old-name.ts', { lines: 80, branches: 50 }],
    ['src/worse.ts', { lines: 50, branches: 75 }],
  ])
  test.each([
    [
      'a moved file',
      'src/better.ts',
      'src/old-name.ts',
      'lines 80.0 → 90.0 % (+10.0), branches 50.0 → 50.0 % (±0.0)',
    ],
    ['a file', 'src/worse.ts', 'src/worse.ts', 'lines 50.0 → 40.0 % (−10.0), branches 75.0 → 50.0 % (−25.0)'],
    ['a new file', 'src/new.ts', undefined, 'lines 100.0 %, branches 100.0 % (new)'],
    [
      'one without a record',
      'src/new.ts',
      'src/new.ts',
      'lines 100.0 %, branches 100.0 % (the base has no figures of it)',
    ],
  ])('to %s', (_, path, before, says) => {
    expect(coverageDifferences(files, [{ path, before }], base)).toEqual([`  ${path}: ${says}`])
  })

  test('to a file that has no coverage: nothing', () => {
    expect(coverageDifferences(files, [{ path: 'src/gone.ts', before: 'src/gone.ts' }], base)).toEqual([])
  })
})
