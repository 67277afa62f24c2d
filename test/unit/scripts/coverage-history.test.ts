import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  CoverageHistory,
  FLOORS,
  Floors,
  HISTORY,
  historyCurve,
  raisedFloors,
  recordedFiles,
  withHistoryTable,
  withRelease,
} from '../../../scripts/coverage-history.js'
import { marksFor } from '../../../scripts/generated-part.js'
import { ROOT } from '../../../tools/repository.js'
import { fileCoverage } from './coverage-files.js'

const FILES = [fileCoverage('src/a.ts', [9, 10, 1, 2]), fileCoverage('src/b.ts', [1, 1, 2, 2])]
const FIRST = { release: 'v1', date: '2026-11-21', lines: 92.1, branches: 86.3 }

test('a release is added with its files, which the older ones lose', () => {
  const history = withRelease([{ ...FIRST, files: {} }], 'v2', '2026-11-29', FILES)
  expect(history).toEqual([
    FIRST,
    {
      ...{ release: 'v2', date: '2026-11-29', lines: 90.9, branches: 75 },
      files: { 'src/a.ts': { lines: 90, branches: 50 }, 'src/b.ts': { lines: 100, branches: 100 } },
    },
  ])
  expect(recordedFiles(history).get('src/a.ts')).toEqual({ lines: 90, branches: 50 })
})

test('a release is recorded once: the later figures count', () => {
  const twice = withRelease(withRelease([], 'v1', '2026-11-21', []), 'v1', '2026-11-29', FILES)
  expect(twice.map(({ release, date }) => [release, date])).toEqual([['v1', '2026-11-29']])
})

test.each([
  ['below what is reached', { lines: 80, branches: 70 }, { lines: 90, branches: 75 }],
  ['above it', { lines: 95, branches: 80 }, { lines: 95, branches: 80 }],
])('a floor %s is raised or stays', (_, before, after) => {
  expect(raisedFloors(before, FILES)).toEqual(after)
})

test('the page gets a row for each release', () => {
  const page = `before\n${marksFor(HISTORY).begin}\nold\n${marksFor(HISTORY).end}\nafter\n`
  const lines = withHistoryTable(page, [FIRST]).split('\n')
  expect(lines.filter(line => line.startsWith('| v'))).toEqual(['| v1 | 2026-11-21 | 92.1 | 86.3 |'])
  expect(lines).not.toContain('old')
})

describe('the curve', () => {
  test('has a point for each release and figure, higher where more is covered', () => {
    const svg = historyCurve([FIRST, { ...FIRST, release: 'v2 & <v3>', lines: 97 }])
    const points = /<polyline points="([^"]+)"/
      .exec(svg)?.[1]
      ?.split(' ')
      .map(point => point.split(','))
    const [[, first], [, second]] = points as [[string, string], [string, string]]
    expect(Number(second)).toBeLessThan(Number(first))
    expect(svg.match(/<circle /g)).toHaveLength(4)
    expect(svg).toContain('v2 &amp; &lt;v3>')
    expect(svg).toContain('lines 97.0 %')
  })

  test('of one release is one point in the middle', () => {
    expect(historyCurve([FIRST]).match(/<circle cx="(\d+)"/)?.[1]).toBe('286')
  })
})

test('the floors of this project are at least what its newest release reached', async () => {
  const read = async (path: string): Promise<unknown> => JSON.parse(await readFile(join(ROOT, path), 'utf8'))
  const floors = Floors.parse(await read(FLOORS))
  const newest = CoverageHistory.parse(await read(HISTORY)).at(-1)
  expect(floors.lines).toBeGreaterThanOrEqual(Math.floor(newest?.lines ?? 100))
  expect(floors.branches).toBeGreaterThanOrEqual(Math.floor(newest?.branches ?? 100))
})
