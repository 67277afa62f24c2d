import type {
  CandidateIdentity,
  ConsumerEvidence,
  ContainerEvidence,
  Evidence,
  Incident,
} from '../evidence.js'
import { formatCount, formatNames } from '../shared/text.js'
import { REASONS, type ReasonCode } from '../verdict/reasons.js'
import type { Judgement, Reason, RunResult, Verdict } from '../verdict/verdict.js'

// What every report says, each in its own form. All of it may hold foreign text: escape it.

export const VERDICT_SIGNS: Record<Verdict, string> = {
  pass: '✅',
  fail: '❌',
  inconclusive: '⚠️',
  'not-applicable': '➖',
}

/** What the verdict means for this run, in one sentence. */
export function verdictHeadline({ judgement, notApplicable, candidates }: RunResult): string {
  const { verdict, consumers } = judgement
  const names = consumers.filter(consumer => consumer.verdict === verdict).map(({ name }) => name)
  const isDirty = candidates.some(({ uncommitted }) => uncommitted !== undefined)
  const dirty = isDirty ? ', which has uncommitted changes' : ''
  switch (verdict) {
    case 'pass':
      return `${formatCount(names.length, 'consumer')} passed against the candidate${dirty}: ${names.join(', ')}.`
    case 'fail':
      return `The candidate breaks ${names.join(', ')}.`
    case 'inconclusive':
      return names.length === 0
        ? 'No consumer was judged, so nothing is known about the candidate.'
        : `Nobody can say whether the candidate works with ${names.join(', ')}.`
    case 'not-applicable':
      return notApplicable ?? 'The gate does not apply to this change.'
  }
}

/** The identity of the candidate as names and values, for the page and the summary alike. */
export function identityFacts(candidate: CandidateIdentity): [name: string, value: string][] {
  return [
    ['reference', candidate.reference],
    ['config digest', candidate.configDigest],
    ['image ID of the engine', candidate.engineId],
    ['archive', `sha256:${candidate.archive.sha256}, ${candidate.archive.bytes} bytes`],
    ['commit', candidate.commit],
    ...uncommittedFact(candidate),
    ['platform', candidate.platform],
    ['tag in the registry', `${candidate.registry.state}: ${candidate.registry.detail}`],
  ]
}

function uncommittedFact({ uncommitted = [] }: CandidateIdentity): [string, string][] {
  return uncommitted.length === 0 ? [] : [['uncommitted changes', formatNames(uncommitted, 10)]]
}

/** What was asked for, and the commit that it was resolved to. */
export function pinFacts({ repository, ref, pin }: ConsumerEvidence): { where: string; pin: string } {
  return { where: `${repository} ${ref}`, pin: pin ?? 'no pin' }
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
}

export function containerRows(trials: Evidence[]): ContainerRow[] {
  return trials.flatMap(({ files }) =>
    files.flatMap(({ file, containers }) => containers.map(one => ({ ...one, file }))),
  )
}

/** The reasons of one consumer that share a code. */
export interface ReasonGroup {
  consumer: string
  code: ReasonCode
  verdict: Reason['verdict']
  meaning: string
  hint: string
  /** Never empty. */
  reasons: Reason[]
}

/** Consumer by consumer; what makes it fail comes before what makes it inconclusive. */
export function reasonGroups({ consumers }: Judgement): ReasonGroup[] {
  return consumers.flatMap(({ name, reasons }) => {
    const groups = new Map<ReasonCode, ReasonGroup>()
    for (const reason of reasons) {
      const group = groups.get(reason.code) ?? {
        consumer: name,
        code: reason.code,
        ...REASONS[reason.code],
        reasons: [],
      }
      group.reasons.push(reason)
      groups.set(reason.code, group)
    }
    const all = [...groups.values()]
    return [...all.filter(isFail), ...all.filter(group => !isFail(group))]
  })
}

function isFail({ verdict }: ReasonGroup): boolean {
  return verdict === 'fail'
}

/** Where a reason was met: part, file and test, or undefined when it is about the whole trial. */
export function reasonPlace({ trial, file, test }: Reason): string | undefined {
  const parts = [trial === undefined ? undefined : `(${trial})`, file, test].filter(
    part => part !== undefined,
  )
  return parts.length === 0 ? undefined : parts.join(' ')
}
