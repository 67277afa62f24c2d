import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import type { Reporter, Vitest } from 'vitest/node'
import { z } from 'zod'

const Count = z.object({ total: z.number(), covered: z.number() })
const Summary = z.record(z.string(), z.object({ lines: Count, branches: Count }))
type Counts = z.output<typeof Summary>[string]

/** Prints a row for each folder of `src/`, from the `json-summary` of the coverage. */
export default class CoverageTable implements Reporter {
  #vitest: Vitest | undefined

  onInit(vitest: Vitest): void {
    this.#vitest = vitest
  }

  // Called by vitest when the coverage has been written; its `Reporter` does not list it.
  async onFinishedReportCoverage(): Promise<void> {
    const folder = this.#vitest?.config.coverage.reportsDirectory
    if (folder === undefined) return
    const summary = Summary.parse(JSON.parse(await readFile(`${folder}/coverage-summary.json`, 'utf8')))
    process.stdout.write(`\n${coverageTable(summary, process.cwd()).join('\n')}\n`)
  }
}

/** @param summary by absolute path, and `total` */
export function coverageTable(summary: Record<string, Counts>, root: string): string[] {
  const folders = new Map<string, Counts[]>()
  for (const [path, counts] of Object.entries(summary)) {
    const folder = path === 'total' ? 'all' : folderOf(relative(root, path))
    folders.set(folder, [...(folders.get(folder) ?? []), counts])
  }
  const names = [...folders.keys()].filter(name => name !== 'all').sort()
  const rows = [...names, 'all'].map(name => row(name, folders.get(name) ?? []))
  return [['folder', 'lines %', 'branches %'], ...rows].map(
    ([name = '', ...cells]) => name.padEnd(16) + cells.map(cell => cell.padStart(12)).join(''),
  )
}

/** The first two folders of a path, as in `src/verdict`; `src` for a file directly in it. */
function folderOf(path: string): string {
  return path.split('/').slice(0, -1).slice(0, 2).join('/')
}

function row(name: string, counts: Counts[]): string[] {
  return [name, percent(counts.map(({ lines }) => lines)), percent(counts.map(({ branches }) => branches))]
}

// Rounded down: a floor that is just missed must not look reached.
function percent(counts: z.output<typeof Count>[]): string {
  const sum = (key: 'total' | 'covered') => counts.reduce((all, one) => all + one[key], 0)
  const [total, covered] = [sum('total'), sum('covered')]
  return (total === 0 ? 100 : Math.floor((covered / total) * 1000) / 10).toFixed(1)
}
