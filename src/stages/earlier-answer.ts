import type { Config } from '../config/config.js'
import type { VerdictDocument } from '../report/verdict-document.js'
import { cutText } from '../shared/text.js'
import type { EarlierAnswer } from './answering.js'
import { readLastGreen } from './last-green.js'

/** What set-up installs may change while the question stays the same, so no answer is good for longer. */
export const MOST_ANSWER_DAYS = 7

const DAY_MS = 24 * 3_600_000

/** An image of which a verdict is wanted, by whatever is known of it: see `contentDigest`, or what it was resolved to. */
export interface AskedImage {
  platform: string
  content?: string
  given?: string
}

/** A verdict on the same question, of whatever image. */
export interface EarlierVerdict {
  path: string
  verdict: VerdictDocument
}

/**
 * The verdicts on a question among reports, in their order. What cannot be read is passed over.
 *
 * @param question see `questionDigest`
 */
export async function verdictsOn(
  question: string,
  reports: readonly string[],
  config: Config,
): Promise<EarlierVerdict[]> {
  const found: EarlierVerdict[] = []
  for (const path of reports) {
    const verdict = await readLastGreen(path, config).catch(() => undefined)
    if (verdict !== undefined && 'schema' in verdict && verdict.question === question)
      found.push({ path, verdict })
  }
  return found
}

/** The newest verdict on these images, if it is a pass: an older pass is no answer where a newer run has not passed. */
export function answerAmong(
  earlier: readonly EarlierVerdict[],
  images: readonly AskedImage[],
  now = new Date(),
): EarlierAnswer | undefined {
  const newest = earlier.find(({ verdict }) => isOnImages(verdict, images))
  if (newest === undefined || !isGood(newest.verdict, now)) return undefined
  const { run, startedAt } = newest.verdict
  return { run, startedAt, path: newest.path }
}

function isOnImages({ candidates }: VerdictDocument, images: readonly AskedImage[]): boolean {
  if (candidates.length !== images.length) return false
  return images.every(image => candidates.some(one => isImage(one, image)))
}

function isImage(
  { platform, content, given }: VerdictDocument['candidates'][number],
  wanted: AskedImage,
): boolean {
  if (platform !== wanted.platform) return false
  return wanted.content === undefined
    ? wanted.given !== undefined && wanted.given === given?.digest
    : wanted.content === content
}

function isGood({ verdict, compatible, consumers, startedAt }: VerdictDocument, now: Date): boolean {
  const age = now.getTime() - Date.parse(startedAt)
  const isRecent = age >= 0 && age <= MOST_ANSWER_DAYS * DAY_MS
  const isPass = consumers.length > 0 && consumers.every(one => one.verdict === 'pass')
  return isRecent && isPass && verdict === 'pass' && compatible
}

/** In one sentence. `runs` is where a workflow's runs are: `https://github.com/owner/name/actions/runs`. */
export function earlierAnswerText({ run, startedAt, path }: EarlierAnswer, runs?: string): string {
  const [, id] = /^(\d+)\.\d+$/.exec(run) ?? []
  const where = id === undefined || runs === undefined ? path : `${runs}/${id}`
  const when = new Date(startedAt).toISOString().replace(/\.\d+Z$/, 'Z')
  return `nothing has changed since ${when}: then this image passed with the same consumers, set-up, policy and gate, in run ${cutText(run, 40)} (${where})`
}
