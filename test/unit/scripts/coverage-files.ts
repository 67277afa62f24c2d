import type { FileCoverage } from '../../../scripts/coverage-report.js'

/** Covered lines, all lines, covered branches, all branches. */
export type Figures = readonly [number, number, number, number]

export function fileCoverage(path: string, figures: Figures): FileCoverage {
  return { path, ...countsOf(figures) }
}

/** What the coverage reporter writes, for a checkout in `root`. */
export function coverageSummary(root: string, files: Record<string, Figures>): object {
  const rows = Object.entries(files).map(([path, figures]) => [`${root}/${path}`, countsOf(figures)])
  return { total: countsOf([0, 0, 0, 0]), ...Object.fromEntries(rows) }
}

function countsOf([lines, allLines, branches, allBranches]: Figures) {
  return {
    lines: { covered: lines, total: allLines },
    branches: { covered: branches, total: allBranches },
  }
}
