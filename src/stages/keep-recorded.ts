import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Evidence } from '../evidence.js'
import { HAR_NAME } from '../gateway/recording/kept-recording.js'
import { messageOf } from '../shared/errors.js'
import { freshStream, makeFolder, openRegular } from '../shared/files.js'
import { writeEvidence } from '../trial/trial.js'
import { candidateTrials, type RunResult } from '../verdict/verdict.js'

/** Of all recordings that a report keeps. */
const MOST_BYTES = 256 << 20

interface RecordedTrial {
  evidence: Evidence
  /** Where its recordings lie. */
  folder: string
  hars: string[]
}

/**
 * Keeps what a green run has recorded in its report, where jobs had it in artifacts of their own: evidence and HAR files of the
 * candidate's trials, for a later run that is given the report as `last-green`.
 *
 * @param from the folder with everybody's evidence
 * @returns what a reader should know where nothing could be kept: a sentence, or none
 */
export async function keepRecorded(
  { judgement, evidence, artifacts }: RunResult,
  from: string,
  report: string,
): Promise<string[]> {
  if (judgement.verdict !== 'pass') return []
  const trials = candidateTrials(evidence).flatMap(one => {
    const artifact = artifacts?.get(one)
    const hars = one.files.flatMap(({ har }) => (har !== undefined && HAR_NAME.test(har) ? [har] : []))
    if (artifact === undefined || hars.length === 0) return []
    return [{ evidence: one, folder: join(from, artifact), hars }]
  })
  try {
    // All or nothing: what a part of them never shows, another may.
    if ((await bytesOf(trials)) > MOST_BYTES)
      return [`no recording is kept in the report: together they have more than ${MOST_BYTES >> 20} MiB`]
    // What jobs call their folders is theirs to choose.
    for (const [index, trial] of trials.entries())
      await keepTrialRecordings(trial, join(report, 'evidence', String(index + 1)))
    return []
  } catch (error) {
    return [`the recordings cannot be kept in the report: ${messageOf(error)}`]
  }
}

async function bytesOf(trials: RecordedTrial[]): Promise<number> {
  let bytes = 0
  for (const { folder, hars } of trials) for (const har of hars) bytes += (await stat(join(folder, har))).size
  return bytes
}

async function keepTrialRecordings({ evidence, folder, hars }: RecordedTrial, to: string): Promise<void> {
  await makeFolder(to)
  for (const har of hars) {
    await using file = await openRegular(join(folder, har))
    await pipeline(file.createReadStream(), freshStream(join(to, har)))
  }
  await writeEvidence(evidence, to)
}
