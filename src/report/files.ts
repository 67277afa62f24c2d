import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { verdictDocument } from './document.js'
import { htmlReport } from './html.js'
import type { RunResult } from './result.js'
import { summary } from './summary.js'

/**
 * Writes summary.md, report.html and verdict.json into the folder, the last one last, so that where it
 * is the report is complete. Each appears whole or not at all, also over a file or link of that name.
 *
 * @throws Error as the file system gives it, for a full disk for instance
 */
export async function writeReport(result: RunResult, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeWhole(join(folder, 'summary.md'), summary(result))
  await writeWhole(join(folder, 'report.html'), htmlReport(result))
  await writeWhole(join(folder, 'verdict.json'), `${JSON.stringify(verdictDocument(result), null, 2)}\n`)
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
