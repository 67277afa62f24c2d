import type { PointAnswer } from './answer.js'
import type { BisectPoint } from './points.js'
import { type AnswerAt, mostRuns, nextSearchStep, type SearchStep } from './search.js'

/** What a bisection tells while it works. */
export type BisectProgress =
  | { kind: 'begins'; points: number; mostRuns: number }
  | { kind: 'tries'; run: number; mostRuns: number; point: BisectPoint }
  | { kind: 'tried'; run: number; point: BisectPoint; answer: PointAnswer; ms: number }
  /** After the first run. */
  | { kind: 'estimates'; ms: number }

export interface BisectEnd {
  step: Exclude<SearchStep, { kind: 'ask' }>
  runs: number
}

interface BisectContext {
  /** Tries one point. What it rejects with ends the bisection. */
  tryPoint: (point: BisectPoint) => Promise<PointAnswer>
  tell: (progress: BisectProgress) => void
  /** Milliseconds, never going back. */
  now: () => number
}

/** Searches the first of the points at which a test fails. Says before it begins how many runs it takes at most. */
export async function bisectPoints(
  points: BisectPoint[],
  { tryPoint, tell, now }: BisectContext,
): Promise<BisectEnd> {
  const last = points.length - 1
  const most = mostRuns(last)
  tell({ kind: 'begins', points: last, mostRuns: most })
  const answers: AnswerAt[] = []
  for (;;) {
    const step = nextSearchStep(last, answers)
    if (step.kind !== 'ask') return { step, runs: answers.length }
    const point = points[step.at] as BisectPoint
    const run = answers.length + 1
    tell({ kind: 'tries', run, mostRuns: most, point })
    const began = now()
    const answer = await tryPoint(point)
    const ms = now() - began
    answers.push({ at: step.at, answer: answer.answer })
    tell({ kind: 'tried', run, point, answer, ms })
    if (run === 1) tell({ kind: 'estimates', ms: ms * (most - 1) })
  }
}
