import { formatCount } from '../shared/text.js'
import { REASONS, type RuleCode } from '../verdict/reasons.js'
import type { Excused, Reason, RunResult } from '../verdict/verdict.js'
import type { Weight } from './broken-tests.js'
import { type Cause, sizeOf } from './causes.js'
import { logPlace } from './links.js'
import { runMarks } from './side-by-side.js'

// What every report says about a cause in the same words. Our own, with `backticks` around code, unless it says otherwise.

export const WEIGHT_SIGNS: Record<Weight, string> = { fail: '❌', inconclusive: '⚠️', excused: '➖' }

/** Of one test, and of several. */
const TEST_WORDS: Partial<Record<RuleCode | 'fixed', [one: string, several: string]>> = {
  'test-failed': ['', ''],
  'test-errored': ['', ''],
  'newly-broken': ['on the published image it passes', 'on the published image they pass'],
  'already-broken': [
    'it fails in the same way on the published image',
    'they fail in the same way on the published image',
  ],
  masked: [
    'it fails on the published image too, and says something else there',
    'they fail on the published image too, and say something else there',
  ],
  flaky: ['it comes and goes on both images', 'they come and go on both images'],
  'newly-flaky': [
    'it comes and goes, and never failed on the published image',
    'they come and go, and never failed on the published image',
  ],
  vanished: [
    'the published image ran it, and the candidate did not',
    'the published image ran them, and the candidate did not',
  ],
  'newly-skipped': ['it is skipped on the candidate alone', 'they are skipped on the candidate alone'],
  waived: ['the file of waivers lists it', 'the file of waivers lists them'],
  fixed: [
    'it fails on the published image, and passes now',
    'they fail on the published image, and pass now',
  ],
}

/** `18 tests`, `3 times`, or nothing where it is one. */
export function causeCount(cause: Cause): string {
  if (cause.kind === 'tests') return formatCount(sizeOf(cause), 'test')
  return sizeOf(cause) === 1 ? '' : `${sizeOf(cause)} times`
}

/** What it means, in one sentence without its stop. */
export function causeMeaning({ kind, codes, tests }: Cause): string {
  const [code] = codes
  const name = code ?? (tests[0]?.compared?.class === 'fixed' ? 'fixed' : undefined)
  if (name === undefined) return ''
  const words = kind === 'tests' ? TEST_WORDS[name]?.[tests.length === 1 ? 0 : 1] : undefined
  return words ?? (code === undefined ? '' : REASONS[code].meaning.replace(/\.$/, ''))
}

/** What to do about it; of failed tests the next step says more. */
export function causeHint({ kind, codes }: Cause): string | undefined {
  const [code] = codes
  return kind === 'tests' || code === undefined ? undefined : REASONS[code].hint
}

/** Names of the logs in which a reason is explained, foreign text: those of the file, or of the container. */
export function reasonLogs(
  reason: Reason | Excused,
  { evidence, artifacts }: Pick<RunResult, 'evidence' | 'artifacts'>,
) {
  const trials = evidence.filter(({ consumer, arm, round }) => {
    const wanted = reason.code.startsWith('control-') ? 'control' : 'candidate'
    return consumer.name === reason.consumer && arm === wanted && round === undefined
  })
  // Nobody says which step it was in a form that can be read.
  if (reason.code === 'setup-failed' || reason.code === 'setup-timed-out')
    return trials.map(trial => logPlace('logs', trial, { artifacts: artifacts ?? new Map() }))
  return trials.flatMap(trial => {
    const files = trial.files.filter(({ file }) => file === reason.file)
    return files.flatMap(({ log, containers }) => {
      const named = containers.filter(one => one.log !== undefined && reason.detail.includes(one.name))
      const logs = reason.code.startsWith('container-') ? named.slice(0, 3).map(one => one.log ?? log) : [log]
      return (logs.length === 0 ? [log] : logs).map(one =>
        logPlace(one, trial, { artifacts: artifacts ?? new Map() }),
      )
    })
  })
}

/** A reason, and how often it was found. */
export interface MergedReason {
  reason: Reason | Excused
  times: number
}

/** Reasons that say the same of the same place, once. */
export function mergedReasons(reasons: Cause['reasons']): MergedReason[] {
  const bySaid = new Map<string, MergedReason>()
  for (const reason of reasons) {
    const { trial, file, test, detail } = reason
    const key = JSON.stringify([trial, file, test, detail])
    const known = bySaid.get(key)
    if (known === undefined) bySaid.set(key, { reason, times: 1 })
    else known.times += 1
  }
  return [...bySaid.values()]
}

/** The marks that all tests of a cause have, where they have the same. */
export function commonMarks({ tests }: Cause): ReturnType<typeof runMarks> {
  const [first, ...others] = tests.map(test => JSON.stringify(runMarks(test)))
  const [sample] = tests
  return sample !== undefined && others.every(one => one === first) ? runMarks(sample) : undefined
}
