import type { Verdict } from '../verdict/verdict.js'
import { count } from './duration.js'
import type { RunResult } from './result.js'

export const SIGNS: Record<Verdict, string> = {
  pass: '✅',
  fail: '❌',
  inconclusive: '⚠️',
  'not-applicable': '➖',
}

/** What the verdict means for this run, in one sentence. Holds foreign names: escape it. */
export function headline({ judgement, notApplicable }: RunResult): string {
  const { verdict, consumers } = judgement
  const names = consumers.filter(consumer => consumer.verdict === verdict).map(({ name }) => name)
  switch (verdict) {
    case 'pass':
      return `${count(names.length, 'consumer')} passed against the candidate: ${names.join(', ')}.`
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
