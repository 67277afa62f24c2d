import { z } from 'zod'
import { type CoveragePercent, type FileCoverage, percentOf } from './coverage-report.js'
import { marksFor, table, withPart } from './generated-part.js'

export const HISTORY = 'docs/coverage-history.json'
export const FLOORS = 'test/coverage-floors.json'

const Percent = z.strictObject({ lines: z.number(), branches: z.number() })

/** What a run must reach, in whole percent. They only rise. */
export const Floors = Percent

const Recorded = Percent.extend({
  /** A version, or the commit where none was given. */
  release: z.string(),
  /** `2026-11-29`. */
  date: z.iso.date(),
  /** By path; of the newest release only. */
  files: z.record(z.string(), Percent).optional(),
})
export type Recorded = z.output<typeof Recorded>

/** The figures of the releases, the oldest first. */
export const CoverageHistory = z.array(Recorded)

/** The history with a release added, or written again. */
export function withRelease(
  history: readonly Recorded[],
  release: string,
  date: string,
  files: readonly FileCoverage[],
): Recorded[] {
  const before = history
    .filter(one => one.release !== release)
    .map(({ files: _files, ...figures }): Recorded => figures)
  const byPath = Object.fromEntries(files.map(file => [file.path, percentOf([file])]))
  return [...before, { release, date, ...percentOf(files), files: byPath }]
}

/** The figures by path of the newest release. */
export function recordedFiles(history: readonly Recorded[]): Map<string, CoveragePercent> {
  return new Map(Object.entries(history.at(-1)?.files ?? {}))
}

/** Each floor, or what is reached, when that is higher, in whole percent. */
export function raisedFloors(floors: unknown, files: readonly FileCoverage[]): CoveragePercent {
  const before = Floors.parse(floors)
  const reached = percentOf(files)
  return {
    lines: Math.max(before.lines, Math.floor(reached.lines)),
    branches: Math.max(before.branches, Math.floor(reached.branches)),
  }
}

/** docs/coverage.md with its table of the releases made new. */
export function withHistoryTable(page: string, history: readonly Recorded[]): string {
  return withPart(page, marksFor(HISTORY), `\n${historyTable(history)}\n`)
}

function historyTable(history: readonly Recorded[]): string {
  const rows = history.map(({ release, date, lines, branches }) => [
    release,
    date,
    lines.toFixed(1),
    branches.toFixed(1),
  ])
  return table(['release', 'date', 'lines %', 'branches %'], rows)
}

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [640, 280, 48, 116, 24, 40]
const CURVES = [
  { key: 'lines', colour: '#0969da' },
  { key: 'branches', colour: '#bc4c00' },
] as const

/** The curve of both figures over the releases, as SVG. The axis begins at the next lower multiple of 5 %. */
export function historyCurve(history: readonly Recorded[]): string {
  const lowest = Math.min(95, ...history.flatMap(({ lines, branches }) => [lines, branches]))
  const bottom = Math.floor(lowest / 5) * 5
  const x = (index: number) =>
    LEFT + (history.length < 2 ? 0.5 : index / (history.length - 1)) * (WIDTH - LEFT - RIGHT)
  const y = (value: number) => TOP + ((100 - value) / (100 - bottom)) * (HEIGHT - TOP - BOTTOM)
  const parts = [
    ...gridLines(bottom, y),
    ...history.map(({ release }, index) => text(x(index), HEIGHT - BOTTOM + 20, 'middle', release)),
    ...CURVES.flatMap(({ key, colour }) => curve(history, key, colour, x, y)),
  ]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    '<title>Coverage of src/ by release</title>',
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    ...parts,
    '</svg>\n',
  ].join('\n')
}

function gridLines(bottom: number, y: (value: number) => number): string[] {
  const values = Array.from({ length: (100 - bottom) / 5 + 1 }, (_, index) => bottom + index * 5)
  return values.flatMap(value => [
    `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${round(y(value))}" y2="${round(y(value))}" stroke="#d0d7de"/>`,
    text(LEFT - 8, y(value) + 4, 'end', `${value} %`),
  ])
}

function curve(
  history: readonly Recorded[],
  key: keyof CoveragePercent,
  colour: string,
  x: (index: number) => number,
  y: (value: number) => number,
): string[] {
  const points = history.map((one, index) => `${round(x(index))},${round(y(one[key]))}`)
  const last = history.at(-1)
  if (last === undefined) return []
  return [
    `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`,
    ...points.map(point => `<circle cx="${point.replace(',', '" cy="')}" r="3" fill="${colour}"/>`),
    text(x(history.length - 1) + 10, y(last[key]) + 4, 'start', `${key} ${last[key].toFixed(1)} %`, colour),
  ]
}

function text(x: number, y: number, anchor: string, content: string, colour = '#57606a'): string {
  const escaped = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" fill="${colour}">${escaped}</text>`
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10)
}
