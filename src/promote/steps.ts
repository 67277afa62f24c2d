import type { PromoteContext } from './context.js'

/** `already`: there was nothing to do. `would`: left out, because nothing is to be written. */
export type StepState = 'done' | 'already' | 'would'

/** One step of a promotion, in the order in which they were done. */
export interface Step {
  /** What it does, as in `push <reference>`. */
  what: string
  state: StepState
  /** What it made, or found to be there. */
  digest?: string
}

const SAID: Record<StepState, string> = { done: 'done', already: 'is there already', would: 'would be done' }

/** Writes a step down, and tells it. */
export function record({ steps, listener }: PromoteContext, step: Step): void {
  steps?.push(step)
  const digest = step.digest === undefined ? '' : `, ${step.digest}`
  listener({ kind: 'note', text: `${step.what}: ${SAID[step.state]}${digest}` })
}
