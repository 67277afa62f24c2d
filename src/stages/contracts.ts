import type { Config } from '../config/config.js'
import { type CompareOptions, compareArmContracts } from '../contract/compare.js'
import { partedWays } from '../contract/parted-ways.js'
import { type Evidence, isFailure } from '../evidence.js'
import { messageOf } from '../shared/errors.js'
import { grouped } from '../shared/grouped.js'
import { cutText } from '../shared/text.js'
import type { ConsumerContract, ContractOutcome } from '../verdict/contracts.js'
import { whyNoBaseline } from '../verdict/rounds.js'
import { candidateTrials } from '../verdict/verdict.js'
import { hasExchanges, readArms, silentFiles } from './arm-recordings.js'
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
  const groups = grouped(evidence, one => JSON.stringify([one.consumer.name, one.part?.platform]))
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
  // Each shard may have been another job's.
  const shards = [...grouped(evidence, one => one.part?.shard).values()]
  const tried = shards.filter(own => own.some(({ arm }) => arm === 'baseline'))
  if (tried.length === 0) return nothingRan(baseline)
  const faults = tried.flatMap(own => whyNoBaseline(own) ?? [])
  const same = faults.find(({ isSame }) => isSame)
  if (same !== undefined) return { state: 'same', why: same.detail }
  const [fault] = faults
  if (fault !== undefined && faults.length === tried.length) return unknown(fault.detail)
  const read = await readArms(evidence, folderOf, notes)
  const leftOut = [...faults.map(({ detail }) => detail), ...read.leftOut]
  const silent = (to: string) =>
    unknown(briefly(leftOut) ?? `nothing that was said to the ${to} was recorded`)
  if (!read.baseline.some(hasExchanges)) return silent('published image')
  const files = new Set(read.baseline.map(({ file }) => file))
  const common = read.candidate.filter(({ file }) => files.has(file))
  if (!common.some(hasExchanges)) return silent('candidate')
  const missing = briefly([...leftOut, ...silentFiles(read)])
  try {
    const compared = compareArmContracts(read.baseline, read.candidate, failedOn(evidence))
    const parted = partedWays(read.baseline, read.candidate, compared.comparison)
    return {
      state: 'compared',
      ...compared,
      ...(parted && { parted }),
      ...(missing !== undefined && { leftOut: missing }),
    }
  } catch (error) {
    return unknown(`the recordings cannot be compared: ${cutText(messageOf(error), 400)}`)
  }
}

function briefly([first, ...others]: string[]): string | undefined {
  return first === undefined || others.length === 0 ? first : `${first}; and ${others.length} more`
}

function nothingRan({ when }: NonNullable<Config['baseline']>): ContractOutcome {
  if (when === 'always') return { state: 'unknown', why: 'no test file came to run on the published image' }
  const why = 'no test file had to run on the published image; with `baseline: { when: always }` each does'
  return { state: 'unknown', why, isAsConfigured: true }
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
