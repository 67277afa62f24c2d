import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { z } from 'zod'
import { messageOf, UsageError } from '../errors.js'
import { Evidence } from '../evidence.js'
import { readSmallFile } from '../regular-file.js'
import { type Finding, finding } from '../verdict/finding.js'

/** What lies in a folder of evidence, and what there is no use of. */
export interface FoundEvidence {
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
 * a file that cannot be read as evidence is a finding, not an error.
 *
 * @throws UsageError when the folder itself cannot be read, or holds far more than trials leave
 */
export async function readEvidence(folder: string): Promise<FoundEvidence> {
  const paths = (await filesBelow(folder)).sort()
  const evidence: Evidence[] = []
  const found: Finding[] = []
  for (const path of paths) {
    try {
      evidence.push(Evidence.parse(JSON.parse(await readSmallFile(path, MOST_BYTES))))
    } catch (error) {
      found.push(finding('evidence-unexpected', `${relative(folder, path)} is no evidence: ${why(error)}`))
    }
  }
  return { evidence, found }
}

async function filesBelow(folder: string): Promise<string[]> {
  let left = MOST_ENTRIES
  const walk = async (path: string, levels: number): Promise<string[]> => {
    const entries = await readdir(path, { withFileTypes: true })
    left -= entries.length
    if (left < 0 || levels === 0)
      throw new UsageError(
        `evidence: ${folder} holds more than ${MOST_ENTRIES} entries, or ${MOST_LEVELS} levels`,
      )
    const below = await Promise.all(
      entries.filter(entry => entry.isDirectory()).map(({ name }) => walk(join(path, name), levels - 1)),
    )
    return [
      ...entries.filter(({ name }) => name === NAME).map(({ name }) => join(path, name)),
      ...below.flat(),
    ]
  }
  try {
    return await walk(folder, MOST_LEVELS)
  } catch (cause) {
    if (cause instanceof UsageError) throw cause
    // Where no trial has left anything, there is no folder either.
    if (!existsSync(folder)) return []
    throw new UsageError(`evidence: ${folder} cannot be read: ${messageOf(cause)}`, { cause })
  }
}

function why(error: unknown): string {
  if (!(error instanceof z.ZodError)) return messageOf(error).slice(0, 300)
  const [issue] = error.issues
  return `${issue?.path.join('.')}: ${issue?.message}`.slice(0, 300)
}
