import { FAIL_CLOSED, type Outputs } from '../fail-closed.js'
import type { Annotation } from '../report/annotations.js'
import type { RunResult } from '../report/result.js'

/** What a stage shows when it has come to its end. */
export interface JobReport {
  outputs: Outputs
  annotations: Annotation[]
  /** Markdown. */
  summary: string
  /** Why the step is red; undefined when it is not. */
  failure: string | undefined
  /** Of the stages that come to a verdict. */
  result?: RunResult
}

/** A stage that did what it should. */
export function done(outputs: Partial<Outputs>, summary: string): JobReport {
  return { outputs: { ...FAIL_CLOSED, ...outputs }, annotations: [], summary, failure: undefined }
}
