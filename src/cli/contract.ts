import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { compareRecordings } from '../contract/compare.js'
import type { Recording } from '../contract/exchange.js'
import { parseHar } from '../contract/har.js'
import { contractLines } from '../report/contract-lines.js'
import { messageOf, UsageError } from '../shared/errors.js'
import { readSmallFile } from '../shared/files.js'
import type { ContractArguments } from './definitions/contract-command.js'

/**
 * `compat-gate contract`: says what two recordings differ in.
 *
 * @returns whether they do not
 * @throws UsageError for what is no HAR file
 */
export async function contractInTerminal(args: ContractArguments): Promise<boolean> {
  const baseline = await readRecordings(args.baseline)
  const candidate = await readRecordings(args.candidate)
  const comparison = compareRecordings(baseline, candidate)
  const { columns } = process.stdout
  process.stdout.write(
    args.json
      ? `${JSON.stringify(comparison, null, 2)}\n`
      : `${contractLines(comparison, { columns, all: args.all }).join('\n')}\n`,
  )
  return comparison.differences.length === 0
}

const MOST_BYTES = 512 << 20
const MOST_FILES = 2_000

/** The recordings in a HAR file, or in all HAR files below a folder, by their names. */
async function readRecordings(path: string): Promise<Recording[]> {
  const names = await harFiles(path)
  const recordings: Recording[] = []
  for (const name of names) {
    const text = await readSmallFile(name, MOST_BYTES).catch(cause => {
      throw new UsageError(`expected a HAR file at ${name}, but ${messageOf(cause)}`, { cause })
    })
    recordings.push(parseHar(text, name))
  }
  return recordings
}

async function harFiles(path: string): Promise<string[]> {
  const found = await stat(path).catch(cause => {
    throw new UsageError(`expected a HAR file, or a folder of them, at ${path}: ${messageOf(cause)}`, {
      cause,
    })
  })
  if (!found.isDirectory()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile() && entry.name.endsWith('.har'))
  if (files.length === 0) throw new UsageError(`expected HAR files in ${path}, and there is none`)
  if (files.length > MOST_FILES)
    throw new UsageError(`expected at most ${MOST_FILES} HAR files in ${path}, got ${files.length}`)
  return files.map(entry => join(entry.parentPath, entry.name)).sort()
}
