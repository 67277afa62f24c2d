import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Recording } from '../contract/exchange.js'
import type { Evidence, FileEvidence } from '../evidence.js'
import { readKeptRecording } from '../gateway/recording/kept-recording.js'
import { messageOf } from '../shared/errors.js'
import { cutText } from '../shared/text.js'

/** What was said to the two images while the trials of a consumer and platform ran. */
export interface ArmRecordings {
  baseline: Recording[]
  candidate: Recording[]
  /** Files of which a recording cannot be read, or all of an image are left out. */
  unread: Set<string>
  /** A clause for each. */
  leftOut: string[]
}

/** Of a consumer and platform; a recording itself has at most a fourth. */
const MOST_BYTES = 256 << 20

/**
 * Reads what trials have left. The first run of each file on each image comes first: what is too much is a repeat.
 *
 * @param folderOf where the evidence of a trial lies
 * @param notes gets a sentence for each recording that is not among what is returned
 */
export async function readArms(
  evidence: readonly Evidence[],
  folderOf: (one: Evidence) => string,
  notes: string[],
): Promise<ArmRecordings> {
  const recordings: ArmRecordings = { baseline: [], candidate: [], unread: new Set(), leftOut: [] }
  const inOrder = [...evidence].sort((one, other) => (one.round ?? 0) - (other.round ?? 0))
  let left = MOST_BYTES
  for (const one of inOrder) {
    const { arm } = one
    if (arm === 'control') continue
    for (const file of one.files) {
      const note = (why: string) => {
        const text = `${titleOf(one)}: ${cutText(why, 400)}`
        notes.push(`${one.consumer.name}: ${text}`)
        return text
      }
      const leaveOut = (why: string) => {
        recordings.leftOut.push(note(why))
        recordings.unread.add(file.file)
      }
      try {
        left -= await bytesOf(folderOf(one), file)
        if (left < 0) {
          const why = `the recording of ${file.file} is left out of the comparison: there is too much of it`
          const isRepeat = recordings[arm].some(other => other.file === file.file)
          if (isRepeat) note(why)
          else leaveOut(why)
          continue
        }
        const recording = await readKeptRecording(folderOf(one), file)
        if (recording === undefined) continue
        recordings[arm].push({ ...recording, arm, file: file.file })
        if (recording.truncated)
          recordings.leftOut.push(
            note(`the recording of ${file.file} is not whole: more was said than is kept`),
          )
      } catch (error) {
        leaveOut(messageOf(error))
      }
    }
  }
  return recordings
}

function titleOf({ arm, round }: Evidence): string {
  return round === undefined ? arm : `round ${round} of the ${arm}`
}

async function bytesOf(folder: string, { har }: FileEvidence): Promise<number> {
  if (har === undefined) return 0
  const found = await stat(join(folder, har)).catch(() => undefined)
  return found?.size ?? 0
}

/** A clause for each file in which something was said to the published image alone. */
export function silentFiles({ baseline, candidate, unread }: ArmRecordings): string[] {
  const heard = new Set([...candidate.filter(hasExchanges).map(({ file }) => file), ...unread])
  const said = new Set(baseline.filter(hasExchanges).flatMap(({ file }) => file ?? []))
  return [...said]
    .filter(file => !heard.has(file))
    .map(file => `nothing that was said to the candidate in ${file} was recorded`)
}

export function hasExchanges({ exchanges }: Recording): boolean {
  return exchanges.length > 0
}
