import { readFile } from 'node:fs/promises'
import { z } from 'zod'

const Count = z.object({ total: z.number(), covered: z.number() })
/** What the coverage reporter `json-summary` writes: by absolute path, and `total`. */
const Summary = z.record(z.string(), z.object({ lines: Count, branches: Count }))

export interface FileCoverage {
  /** From the root of the repository, as in `src/verdict/judge.ts`. */
  path: string
  lines: CoverageCount
  branches: CoverageCount
}

export type CoverageCount = z.output<typeof Count>

/** In percent, rounded down to one decimal: a floor that is just missed must not look reached. */
export interface CoveragePercent {
  lines: number
  branches: number
}

/** The files of a `coverage-summary.json`, of this checkout or of another one. */
export async function readCoverage(path: string): Promise<FileCoverage[]> {
  const summary = Summary.parse(JSON.parse(await readFile(path, 'utf8')))
  return Object.entries(summary)
    .filter(([name]) => name !== 'total')
    .map(([name, counts]) => ({ path: name.slice(name.lastIndexOf('/src/') + 1), ...counts }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

export function percentOf(files: readonly FileCoverage[]): CoveragePercent {
  return {
    lines: percent(files.map(({ lines }) => lines)),
    branches: percent(files.map(({ branches }) => branches)),
  }
}

function percent(counts: CoverageCount[]): number {
  const sum = (key: 'total' | 'covered') => counts.reduce((all, one) => all + one[key], 0)
  const [total, covered] = [sum('total'), sum('covered')]
  return total === 0 ? 100 : Math.floor((covered / total) * 1000) / 10
}

/** A row for each room of `src/`, and one for all of it. */
export function coverageTable(files: readonly FileCoverage[]): string[] {
  const rooms = new Map<string, FileCoverage[]>()
  for (const file of files) {
    const room = roomOf(file.path)
    rooms.set(room, [...(rooms.get(room) ?? []), file])
  }
  const names = [...rooms.keys()].sort()
  const rows = [...names.map(name => row(name, rooms.get(name) ?? [])), row('all', files)]
  return [['folder', 'lines %', 'branches %', 'files'], ...rows].map(
    ([name = '', ...cells]) => name.padEnd(16) + cells.map(cell => cell.padStart(12)).join(''),
  )
}

/** The first two folders of a path, as in `src/verdict`; `src` for a file directly in it. */
function roomOf(path: string): string {
  return path.split('/').slice(0, -1).slice(0, 2).join('/')
}

function row(name: string, files: readonly FileCoverage[]): string[] {
  const { lines, branches } = percentOf(files)
  return [name, lines.toFixed(1), branches.toFixed(1), String(files.length)]
}

/** The files of which no line was run. One that only declares types has no line to run. */
export function unreachedFiles(files: readonly FileCoverage[]): string[] {
  return files.filter(({ lines }) => lines.total > 0 && lines.covered === 0).map(({ path }) => path)
}

/** A file that a change touches. */
export interface ChangedFile {
  path: string
  /** Where it lay in the base; undefined when it is new. */
  before: string | undefined
}

/** A line for each changed file that has coverage: what it was in the base, what it is, and the difference. */
export function coverageDifferences(
  files: readonly FileCoverage[],
  changed: readonly ChangedFile[],
  base: ReadonlyMap<string, CoveragePercent> | undefined,
): string[] {
  const found = new Map(files.map(file => [file.path, file]))
  return changed.flatMap(({ path, before }) => {
    const file = found.get(path)
    if (file === undefined) return []
    const now = percentOf([file])
    return [`  ${path}: ${difference(now, before, before === undefined ? undefined : base?.get(before))}`]
  })
}

function difference(now: CoveragePercent, before: string | undefined, was: CoveragePercent | undefined) {
  if (was === undefined) {
    const why = before === undefined ? 'new' : 'the base has no figures of it'
    return `lines ${now.lines.toFixed(1)} %, branches ${now.branches.toFixed(1)} % (${why})`
  }
  return (['lines', 'branches'] as const)
    .map(key => {
      const by = now[key] - was[key]
      const sign = by > 0 ? '+' : by < 0 ? '−' : '±'
      return `${key} ${was[key].toFixed(1)} → ${now[key].toFixed(1)} % (${sign}${Math.abs(by).toFixed(1)})`
    })
    .join(', ')
}
