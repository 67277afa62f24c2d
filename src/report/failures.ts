import type { Part } from '../evidence.js'
import { partName } from '../verdict/part-name.js'
import type { Reason } from '../verdict/verdict.js'
import { ofCandidate } from './file-rows.js'
import type { RunResult } from './result.js'

/** A test that failed or errored against the candidate. */
export interface Failure {
  /** Its name. */
  consumer: string
  trial?: string
  file: string
  test: string
  outcome: 'failed' | 'errored'
  text: string
}

export function failures({ evidence }: RunResult): Failure[] {
  return ofCandidate(evidence).flatMap(({ consumer, part, files }) =>
    files.flatMap(({ file, report }) =>
      report.cases.flatMap(({ id, outcome, text }) =>
        outcome === 'failed' || outcome === 'errored'
          ? [{ consumer: consumer.name, ...trialOf(part), file, test: id, outcome, text }]
          : [],
      ),
    ),
  )
}

function trialOf(part: Part | undefined): Pick<Failure, 'trial'> {
  const trial = partName(part)
  return trial === undefined ? {} : { trial }
}

/** Finds the failure text behind a reason; undefined when the reason is about no failed test. */
export function failureTexts(result: RunResult): (reason: Reason) => string | undefined {
  const key = ({ consumer, trial, file, test }: Pick<Reason, 'consumer' | 'trial' | 'file' | 'test'>) =>
    JSON.stringify([consumer, trial, file, test])
  const texts = new Map(failures(result).map(one => [key(one), one.text]))
  return reason => texts.get(key(reason))
}
