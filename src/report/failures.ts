import type { Reason } from '../verdict/verdict.js'
import { ofCandidate } from './file-rows.js'
import type { RunResult } from './result.js'

/** A test that failed or errored against the candidate. */
export interface Failure {
  consumer: string
  file: string
  test: string
  outcome: 'failed' | 'errored'
  text: string
}

export function failures({ evidence }: RunResult): Failure[] {
  return ofCandidate(evidence).flatMap(({ consumer, files }) =>
    files.flatMap(({ file, report }) =>
      report.cases.flatMap(({ id, outcome, text }) =>
        outcome === 'failed' || outcome === 'errored'
          ? [{ consumer: consumer.name, file, test: id, outcome, text }]
          : [],
      ),
    ),
  )
}

/** Finds the failure text behind a reason; undefined when the reason is about no failed test. */
export function failureTexts(result: RunResult): (reason: Reason) => string | undefined {
  const key = (consumer: string, file = '', test = '') => JSON.stringify([consumer, file, test])
  const texts = new Map(failures(result).map(one => [key(one.consumer, one.file, one.test), one.text]))
  return ({ consumer, file, test }) => texts.get(key(consumer, file, test))
}
