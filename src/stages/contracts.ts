import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config/config.js'
import { type CompareOptions, compareArmContracts } from '../contract/compare.js'
import type { Recording } from '../contract/exchange.js'
import { partedWays } from '../contract/parted-ways.js'
import { type Evidence, type FileEvidence, isFailure } from '../evidence.js'
import { readKeptRecording } from '../gateway/recording/kept-recording.js'
import { messageOf } from '../shared/errors.js'
import { cutText } from '../shared/text.js'
import type { ConsumerContract, ContractOutcome } from '../verdict/contracts.js'
import { whyNoBaseline } from '../verdict/rounds.js'
import { candidateTrials } from '../verdict/verdict.js'
import type { Run } from './context.js'

/** What recordings came to, and what of them could not be read. */
export interface ComparedContracts {
  /** Undefined where nothing was to be recorded, or compared. */
  contracts?: ConsumerContract[]
  /** A sentence each. */
  notes: string[]
}

/**
 * Compares what was said to the two images, for each consumer and platform. The recordings may come from other jobs: what
 * cannot be read or compared is a note, and never an error.
 *
 * @param folderOf where the evidence of a trial lies
 */
export async function compareContracts(
  { config, stages }: Pick<Run, 'config' | 'stages'>,
  evidence: readonly Evidence[],
  folderOf: (one: Evidence) => string,
): Promise<ComparedContracts> {
  const { contract, baseline } = config
  if (contract === 'off' || baseline === undefined) return { notes: [] }
  const groups = new Map<string, Evidence[]>()
  for (const one of evidence) {
    const key = JSON.stringify([one.consumer.name, one.part?.platform])
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const contracts: ConsumerContract[] = []
  const notes: string[] = []
  for (const own of groups.values()) {
    const [first] = own
    if (first === undefined) continue
    const { consumer, part } = first
    const work = () => compareTrial(own, baseline, folderOf, notes)
    const outcome = await stages.time(consumer.name, 'compare contracts', work)
    contracts.push({ consumer: consumer.name, ...(part && { platform: part.platform }), outcome })
  }
  return { contracts, notes }
}

async function compareTrial(
  evidence: readonly Evidence[],
  baseline: NonNullable<Config['baseline']>,
  folderOf: (one: Evidence) => string,
  notes: string[],
): Promise<ContractOutcome> {
  const unknown = (why: string): ContractOutcome => ({ state: 'unknown', why })
  if (evidence.every(({ files }) => files.length === 0)) return unknown('no test file ran')
  const published = evidence.filter(({ arm }) => arm === 'baseline')
  if (published.length === 0) return unknown(whyNothingRan(baseline))
  const why = whyNoBaseline([...evidence])
  if (why !== undefined) return { state: why.isSame ? 'same' : 'unknown', why: why.detail }
  const read = await readArms(evidence, folderOf, notes)
  if (!read.baseline.some(hasExchanges))
    return unknown('nothing that was said to the published image was recorded')
  const files = new Set(read.baseline.map(({ file }) => file))
  const common = read.candidate.filter(({ file }) => files.has(file))
  if (!common.some(hasExchanges)) return unknown('nothing that was said to the candidate was recorded')
  try {
    const compared = compareArmContracts(read.baseline, read.candidate, failedOn(evidence))
    const parted = partedWays(read.baseline, read.candidate, compared.comparison)
    return { state: 'compared', ...compared, ...(parted && { parted }) }
  } catch (error) {
    return unknown(`the recordings cannot be compared: ${cutText(messageOf(error), 400)}`)
  }
}

function whyNothingRan(baseline: NonNullable<Config['baseline']>): string {
  if (baseline.when === 'always') return 'no test file came to run on the published image'
  return 'no test file had to run on the published image; with `baseline: { when: always }` each does'
}

function hasExchanges({ exchanges }: Recording): boolean {
  return exchanges.length > 0
}

/** What failed on the candidate, and never on the published image. */
function failedOn(evidence: readonly Evidence[]): CompareOptions {
  const published = evidence.filter(({ arm }) => arm === 'baseline').flatMap(failuresOf)
  const there = new Set(published.map(({ file, id }) => JSON.stringify([file, id])))
  const failed = candidateTrials([...evidence])
    .flatMap(failuresOf)
    .filter(({ file, id }) => !there.has(JSON.stringify([file, id])))
  return {
    failedTests: new Set(failed.map(({ id }) => id)),
    failedFiles: new Set(failed.map(({ file }) => file)),
  }
}

function failuresOf({ files }: Evidence): { file: string; id: string }[] {
  return files.flatMap(({ file, report }) => report.cases.filter(isFailure).map(({ id }) => ({ file, id })))
}

interface ArmRecordings {
  baseline: Recording[]
  candidate: Recording[]
}

/** Of a consumer and platform; a recording itself has at most a fourth. */
const MOST_BYTES = 256 << 20

/** The first run of each file on each image comes first: what is too much is a repeat. */
async function readArms(
  evidence: readonly Evidence[],
  folderOf: (one: Evidence) => string,
  notes: string[],
): Promise<ArmRecordings> {
  const recordings: ArmRecordings = { baseline: [], candidate: [] }
  const inOrder = [...evidence].sort((one, other) => (one.round ?? 0) - (other.round ?? 0))
  let left = MOST_BYTES
  for (const one of inOrder) {
    const { arm } = one
    if (arm === 'control') continue
    for (const file of one.files) {
      const note = (why: string) => notes.push(`${one.consumer.name}: ${titleOf(one)}: ${cutText(why, 400)}`)
      try {
        left -= await bytesOf(folderOf(one), file)
        if (left < 0) {
          note(`the recording of ${file.file} is left out of the comparison: there is too much of it`)
          continue
        }
        const recording = await readKeptRecording(folderOf(one), file)
        if (recording !== undefined) recordings[arm].push({ ...recording, arm, file: file.file })
      } catch (error) {
        note(messageOf(error))
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
