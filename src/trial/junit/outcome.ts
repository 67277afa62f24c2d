import type { Outcome } from '../../evidence.js'

// A failed assertion says more about the candidate than a tear-down that broke after it.
const BY_SEVERITY: readonly Outcome[] = ['passed', 'xfailed', 'skipped', 'errored', 'failed']

/** The one that stands where a test has both. */
export function worst(a: Outcome, b: Outcome): Outcome {
  return BY_SEVERITY.indexOf(a) >= BY_SEVERITY.indexOf(b) ? a : b
}

const BY_STATE: ReadonlyMap<string, Outcome> = new Map(
  Object.entries({
    fail: 'failed',
    failed: 'failed',
    failure: 'failed',
    error: 'errored',
    errored: 'errored',
    disabled: 'skipped',
    ignored: 'skipped',
    notrun: 'skipped',
    pending: 'skipped',
    skipped: 'skipped',
    suppressed: 'skipped',
    todo: 'skipped',
  } as const),
)

/**
 * What a `status` or `result` attribute of a `<testcase>` adds to its elements: GoogleTest and CTest
 * write `notrun`, `disabled`, `fail` and the like without an element. It can only make a case worse.
 */
export function outcomeOfState(state: string | undefined): Outcome {
  return BY_STATE.get(state?.toLowerCase() ?? '') ?? 'passed'
}
