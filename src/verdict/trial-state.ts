import type {
  ConsumerEvidence,
  Evidence,
  InstalledPackage,
  PulledImage,
  RunnerImage,
  SetUpEvidence,
} from '../evidence.js'

/** What a consumer's trials ran with, beside the image and the consumer itself. */
export interface TrialState {
  /** Of all parts together; absent where nothing lists it. */
  installed?: InstalledPackage[]
  /** Absent where that is nothing. */
  pulled?: PulledImage[]
  /** Absent where no machine was a hosted runner. */
  runners?: RunnerImage[]
  /** Of each part; absent where every set-up is made from nothing. */
  setUps?: SetUpEvidence[]
}

/** What the candidate's trials of one consumer ran with. */
export function trialState(consumer: string, evidence: Evidence[]): TrialState {
  const own = evidence.filter(one => one.arm === 'candidate' && one.consumer.name === consumer)
  const lists = own.flatMap(one => listOf(one.consumer))
  const pulled = once(own.flatMap(one => one.pulled ?? []))
  const runners = once(own.flatMap(({ runner }) => runner ?? []))
  const setUps = own.flatMap(({ consumer }) => consumer.setUp ?? [])
  return {
    ...(lists.length > 0 && { installed: once(lists.flat()) }),
    ...(pulled.length > 0 && { pulled }),
    ...(runners.length > 0 && { runners }),
    ...(setUps.length > 0 && { setUps }),
  }
}

function listOf({ installed }: ConsumerEvidence): InstalledPackage[][] {
  return installed === undefined ? [] : [installed]
}

/** Each once, in the order of their texts. */
function once<T extends object>(items: T[]): T[] {
  const byText = new Map(items.map(item => [Object.values(item).join(' '), item]))
  return [...byText].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, item]) => item)
}
