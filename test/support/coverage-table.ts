import type { Reporter, Vitest } from 'vitest/node'
import { coverageTable, readCoverage } from '../../scripts/coverage-report.js'

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
    const files = await readCoverage(`${folder}/coverage-summary.json`)
    process.stdout.write(`\n${coverageTable(files).join('\n')}\n`)
  }
}
