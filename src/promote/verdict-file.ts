import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { VERDICT_SCHEMA, VerdictDocument } from '../report/document.js'
import { PromotionError } from './promotion-error.js'
import { readJson } from './small-file.js'

const LIMIT = 256 << 20

/** The part of verdict.json that a promotion rests on. */
export type Verdict = Pick<VerdictDocument, 'verdict' | 'approvedImageId' | 'candidates' | 'latest'>

/**
 * Reads the judge's verdict.json.
 *
 * @param path of the file, or of the folder that holds it
 * @throws PromotionError when it is not there, or not what the judge of this release writes
 */
export async function readVerdict(path: string): Promise<Verdict> {
  const isFolder = await stat(path).then(
    found => found.isDirectory(),
    () => false,
  )
  const value = await readJson(isFolder ? join(path, 'verdict.json') : path, 'verdict', LIMIT)
  const parsed = VerdictDocument.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `
  throw new PromotionError(
    'not-approved',
    `verdict: ${path} is no verdict that can be promoted: ${where}${issue?.message}; expected ${VERDICT_SCHEMA}, as the judge of the same run wrote it`,
  )
}
