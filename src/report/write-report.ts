import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { refuseLinkedFolder } from '../shared/files.js'
import type { RunResult } from '../verdict/verdict.js'
import { verdictBadge } from './badge.js'
import { contractFiles } from './contract-files.js'
import { htmlReport } from './html.js'
import { verdictSummary } from './summary.js'
import { verdictJson } from './verdict-json.js'

/** The texts of a run's report, by the names of their files. */
export interface RenderedReport {
  'summary.md': string
  'report.html': string
  'badge.json': string
  'verdict.json': string
  /** What the two images showed, for programs: `contract.json` and so on. */
  contracts: ReadonlyMap<string, string>
}

/** Renders everything once: what a step shows beside the files is taken from here. */
export function renderReport(result: RunResult): RenderedReport {
  return {
    'summary.md': verdictSummary(result),
    'report.html': htmlReport(result),
    'badge.json': verdictBadge(result),
    'verdict.json': verdictJson(result),
    contracts: contractFiles(result),
  }
}

/**
 * Writes the files of a report into the folder, verdict.json last, so that where it is the report is
 * complete. Each appears whole or not at all, also over a file or link of that name.
 * What stands in the place of the folder itself is no folder of a run.
 *
 * @throws Error as the file system gives it, for a full disk for instance
 */
export async function writeReport(report: RenderedReport, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  refuseLinkedFolder(folder)
  for (const [name, text] of report.contracts) await writeWhole(join(folder, name), text)
  for (const name of ['summary.md', 'report.html', 'badge.json', 'verdict.json'] as const)
    await writeWhole(join(folder, name), report[name])
}

async function writeWhole(path: string, text: string): Promise<void> {
  const part = `${path}.${randomUUID()}.part`
  try {
    await writeFile(part, text, { flag: 'wx' })
    await rename(part, path)
  } finally {
    await rm(part, { force: true })
  }
}
