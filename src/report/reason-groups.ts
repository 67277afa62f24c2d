import { REASONS, type ReasonCode } from '../verdict/reasons.js'
import type { Judgement, Reason } from '../verdict/verdict.js'

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
