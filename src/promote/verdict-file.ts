import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { Latest } from '../registry/latest.js'
import { DIGEST } from '../registry/registry.js'
import { PromotionError } from './promotion-error.js'
import { readJson } from './small-file.js'

/** What both verdict.json and candidate.json say about a candidate; the part that a promotion rests on. */
export const CandidateFacts = z.object({
  repository: z.string(),
  configDigest: z.string().regex(DIGEST),
  archive: z.object({ sha256: z.string(), bytes: z.number().int().nonnegative() }),
  commit: z.string(),
  platform: z.string(),
})
export type CandidateFacts = z.infer<typeof CandidateFacts>

const SCHEMA = 'compat-gate/verdict@2'
const LIMIT = 256 << 20

const Verdict = z.object({
  schema: z.literal(SCHEMA),
  verdict: z.string(),
  approvedImageId: z.string(),
  candidates: z.array(CandidateFacts.extend({ approved: z.boolean() })).min(1),
  latest: Latest,
})
export type Verdict = z.infer<typeof Verdict>

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
  const parsed = Verdict.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `
  throw new PromotionError(
    'not-approved',
    `verdict: ${path} is no verdict that can be promoted: ${where}${issue?.message}; expected ${SCHEMA}, as the judge of the same run wrote it`,
  )
}
