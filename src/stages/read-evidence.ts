import { type Dirent, existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { Evidence } from '../evidence.js'
import { messageOf, UsageError } from '../shared/errors.js'
import { readJsonDocument } from '../shared/json-documents.js'
import { cutText } from '../shared/text.js'
import { type Finding, finding } from '../verdict/verdict.js'

/** What lies in a folder of evidence, and what there is no use of. */
interface FoundEvidence {
  evidence: Evidence[]
  found: Finding[]
}

const NAME = 'evidence.json'
// Of the largest report that is read, with its texts, and room to spare.
const MOST_BYTES = 256 << 20
const MOST_ENTRIES = 100_000
const MOST_LEVELS = 12

/**
 * All evidence below a folder. The folder was filled by jobs that ran foreign tests: links are not followed, and
 * what cannot be read, or is far more than trials leave, is a finding, not an error.
 *
 * @throws UsageError when the folder itself cannot be read
 */
export async function readEvidence(folder: string): Promise<FoundEvidence> {
  const { paths, problems } = await filesBelow(folder)
  const evidence: Evidence[] = []
  const found = problems.map(problem => finding('evidence-unexpected', problem))
  for (const path of paths.sort()) {
    const refuse = (why: string) => new Error(`${relative(folder, path)} is no evidence: ${why}`)
    try {
      evidence.push(await readJsonDocument(path, Evidence, { mostBytes: MOST_BYTES, refuse }))
    } catch (error) {
      found.push(finding('evidence-unexpected', shortMessage(error)))
    }
  }
  return { evidence, found }
}

interface Below {
  paths: string[]
  problems: string[]
}

async function filesBelow(folder: string): Promise<Below> {
  const below: Below = { paths: [], problems: [] }
  // Where no trial has left anything, there is no folder either.
  if (!existsSync(folder)) return below
  let left = MOST_ENTRIES
  const walk = async (path: string, entries: Dirent[], levels: number): Promise<void> => {
    left -= entries.length
    below.paths.push(...entries.filter(({ name }) => name === NAME).map(({ name }) => join(path, name)))
    for (const { name } of entries.filter(entry => entry.isDirectory())) {
      const own = join(path, name)
      if (levels === 1)
        below.problems.push(`${relative(folder, own)} is more than ${MOST_LEVELS} levels deep`)
      else if (left >= 0)
        await entriesOf(own).then(entries => walk(own, entries, levels - 1), unreadable(own))
    }
  }
  const unreadable = (path: string) => (error: unknown) => {
    below.problems.push(`${relative(folder, path)} cannot be read: ${shortMessage(error)}`)
  }
  await walk(folder, await entriesOf(folder).catch(refuse), MOST_LEVELS)
  if (left < 0) below.problems.push(`there are more than ${MOST_ENTRIES} files and folders`)
  return below
}

function entriesOf(path: string): Promise<Dirent[]> {
  return readdir(path, { withFileTypes: true })
}

function refuse(cause: unknown): never {
  throw new UsageError(`evidence: the folder cannot be read: ${messageOf(cause)}`, { cause })
}

function shortMessage(error: unknown): string {
  return cutText(messageOf(error), 400)
}
