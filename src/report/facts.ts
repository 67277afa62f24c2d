import type {
  CandidateIdentity,
  ConsumerEvidence,
  ContainerEvidence,
  Evidence,
  Incident,
} from '../evidence.js'
import { formatNames } from '../shared/text.js'
import type { RunResult, Verdict } from '../verdict/verdict.js'
import { type LogPlace, logPlace } from './links.js'

// What every report says, each in its own form. All of it may hold foreign text: escape it.

export const VERDICT_SIGNS: Record<Verdict, string> = {
  pass: '✅',
  fail: '❌',
  inconclusive: '⚠️',
  'not-applicable': '➖',
}

/** The identity of the candidate as names and values, for the page and the summary alike. */
export function identityFacts(candidate: CandidateIdentity): [name: string, value: string][] {
  return [
    ['reference', candidate.reference],
    ['config digest', candidate.configDigest],
    ['image ID of the engine', candidate.engineId],
    ['archive', `sha256:${candidate.archive.sha256}, ${candidate.archive.bytes} bytes`],
    ...originFacts(candidate),
    ...uncommittedFact(candidate),
    ...optionFacts(candidate),
    ['platform', candidate.platform],
    ['tag in the registry', `${candidate.registry.state}: ${candidate.registry.detail}`],
  ]
}

function originFacts({ commit, given }: CandidateIdentity): [string, string][] {
  if (given === undefined) return commit === undefined ? [] : [['commit', commit]]
  return [
    ['not built, but given as', given.reference],
    [given.source === 'engine' ? "the engine's ID of it" : 'digest in its registry', given.digest],
  ]
}

function uncommittedFact({ uncommitted = [] }: CandidateIdentity): [string, string][] {
  return uncommitted.length === 0 ? [] : [['uncommitted changes', formatNames(uncommitted, 10)]]
}

function optionFacts({ options = {} }: CandidateIdentity): [string, string][] {
  const { labels = {}, contexts = {}, secrets = [], ssh = [], pull, noCache } = options
  const pairs = (all: Record<string, string>) =>
    Object.entries(all).map(([name, value]) => `${name}=${value}`)
  const lists: [string, string[]][] = [
    ['labels', pairs(labels)],
    ['more build contexts', pairs(contexts)],
    ['secrets of the build', secrets],
    ['ssh of the build', ssh],
    ['build', [...(pull ? ['newer base images asked for'] : []), ...(noCache ? ['without a cache'] : [])]],
  ]
  return lists.flatMap(([name, all]) => (all.length === 0 ? [] : [[name, formatNames(all, 20)]]))
}

/** What was asked for, and the commit that it was resolved to. */
export function pinFacts({ repository, ref, pin }: ConsumerEvidence): { where: string; pin: string } {
  return { where: `${repository} ${ref}`, pin: pin ?? 'no pin' }
}

/** Which earlier set-up was put back; undefined where none was. */
export function setUpText({ setUp }: ConsumerEvidence): string | undefined {
  if (setUp?.from === undefined) return undefined
  const { pin, made } = setUp.from
  const what = setUp.state === 'restored' ? 'its set-up restored' : 'its set-up made on top of one'
  return `${what}: kept on ${made} at ${pin}`
}

/** How a container ended. */
export function containerEnd(container: ContainerEvidence): string {
  const { started, exitCode, oomKilled, stoppedByRequest } = container
  if (!started) return 'never started'
  if (oomKilled) return 'killed for memory'
  const end = exitCode === undefined ? 'still running' : String(exitCode)
  return stoppedByRequest ? `${end}, stopped on request` : end
}

/** An incident, and whose trial it was in the way of. */
export interface ConsumerIncident extends Incident {
  consumer: string
}

export function consumerIncidents({ evidence }: RunResult): ConsumerIncident[] {
  return evidence.flatMap(({ consumer, incidents }) =>
    incidents.map(incident => ({ ...incident, consumer: consumer.name })),
  )
}

/** A container, and the test file during which it was seen. */
export interface ContainerRow extends ContainerEvidence {
  file: string
  /** Many containers have one name: this tells them apart. */
  logPlace?: LogPlace
}

export function containerRows(
  trials: Evidence[],
  { artifacts }: Pick<RunResult, 'artifacts'>,
): ContainerRow[] {
  const known = artifacts ?? new Map<Evidence, string>()
  return trials.flatMap(trial =>
    trial.files.flatMap(({ file, containers }) =>
      containers.map(one => ({
        ...one,
        file,
        ...(one.log !== undefined && { logPlace: logPlace(one.log, trial, { artifacts: known }) }),
      })),
    ),
  )
}

/** Of a reason, an excuse, or a test. */
export type ReasonPlace = Partial<Record<'trial' | 'file' | 'test', string | undefined>>

/** Where a reason was met: part, file and test, or undefined when it is about the whole trial. */
export function reasonPlace({ trial, file, test }: ReasonPlace): string | undefined {
  const parts = [trial === undefined ? undefined : `(${trial})`, file, test].filter(
    part => part !== undefined,
  )
  return parts.length === 0 ? undefined : parts.join(' ')
}
