import type { ReasonCode } from './reasons.js'

export type Verdict = 'pass' | 'fail' | 'inconclusive' | 'not-applicable'

/** One finding against a pass: a rule's code, where it was met, and what was seen. */
export interface Reason {
  code: ReasonCode
  /** What this reason alone makes of the consumer. */
  verdict: 'fail' | 'inconclusive'
  consumer: string
  /** Which part of the consumer's trial, where a plan divides it. */
  trial?: string
  file?: string
  /** A test's id. */
  test?: string
  /** What was seen, in one sentence; a test's failure text is not in it. */
  detail: string
}

export interface ConsumerVerdict {
  name: string
  pin?: string
  verdict: Exclude<Verdict, 'not-applicable'>
  reasons: Reason[]
}

export interface Judgement {
  verdict: Verdict
  consumers: ConsumerVerdict[]
}
