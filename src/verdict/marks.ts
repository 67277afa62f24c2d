import { type FileEvidence, isFailure } from '../evidence.js'
import type { Mark } from './classes.js'
import { fileReasons, type WorkingArm } from './file-rules.js'
import type { ReasonCode } from './reasons.js'
import { type Finding, finding, type Policy } from './verdict.js'

/** Reasons of a test that the runs on both images may explain. */
const OF_TESTS: readonly ReasonCode[] = [
  'test-failed',
  'test-errored',
  'test-failed-unused',
  'unexpected-skip',
]

/** The same of a file as a whole: they are one mark. */
const OF_FILES: readonly ReasonCode[] = [
  'timed-out',
  'timed-out-unused',
  'exit-not-zero',
  'killed-by-signal',
  'report-missing',
  'report-malformed',
  'report-empty',
  'none-passed',
]

/** Never excused, unless the baseline does the same in every run: a mark for each. */
const OF_CONTAINERS: readonly ReasonCode[] = [
  'container-crashed',
  'container-out-of-memory',
  'nothing-to-run',
  'container-refused',
]

/** What can be told apart by runs: a test, a file as a whole, a way in which its containers end. */
export interface RunSubject {
  test?: string
  code?: ReasonCode
}

export interface SubjectMark extends RunSubject {
  mark: Mark
  /** Why it failed or was skipped. */
  text: string
  /** Whether a skip keeps a trial from passing. */
  skipCounts: boolean
}

/** One run of a file on one image. */
export interface FileMarks {
  /** Whether it came to its end and told of every test. */
  isWhole: boolean
  /** By their keys. A test that is not in it is not there; any other thing did not fail. */
  subjects: Map<string, SubjectMark>
  /** What keeps the run from testifying to anything. */
  faults: Finding[]
}

export function subjectKey({ test, code }: RunSubject): string {
  return test !== undefined ? `test ${test}` : `file ${subjectCode(code) ?? ''}`
}

/** Of codes that are one mark, none; so that they have one key. */
function subjectCode(code: ReasonCode | undefined): ReasonCode | undefined {
  return code !== undefined && OF_CONTAINERS.includes(code) ? code : undefined
}

/** Whether what a reason is about can be explained by runs on both images. */
export function isExplainable({ code, test }: Finding): boolean {
  return test !== undefined ? OF_TESTS.includes(code) : isOfFile(code) || isOfContainers(code)
}

export function isOfFile(code: ReasonCode): boolean {
  return OF_FILES.includes(code)
}

export function isOfContainers(code: ReasonCode): boolean {
  return OF_CONTAINERS.includes(code)
}

/** What a run of a file in a round says. */
export function marksOfRun(file: FileEvidence, policy: Policy, arm: WorkingArm): FileMarks {
  const found = fileReasons(file, policy, arm)
  const faults = found.filter(one => one.code !== 'candidate-not-seen' && isFault(one))
  const isWhole = !found.some(
    ({ code, test }) => test === undefined && isOfFile(code) && code !== 'none-passed',
  )
  return {
    isWhole,
    subjects: subjectsOf(file, found),
    faults: hasMet(file, arm) ? faults : [notMet(file, arm), ...faults],
  }
}

/** What the candidate's own trial of a file says; undefined where it has reasons that no runs can explain. */
export function marksOfTrial(file: FileEvidence, policy: Policy): FileMarks | undefined {
  const isExcluded = fileReasons(file, policy).some(isFault) || !hasMet(file, 'candidate')
  return isExcluded ? undefined : marksOfRun(file, policy, 'candidate')
}

function hasMet({ containers }: FileEvidence, arm: WorkingArm): boolean {
  return containers.some(({ image, started }) => image === arm && started)
}

// A cause that a failed test names is nobody's, and leaves the others as they are.
function isFault(found: Finding): boolean {
  return found.test === undefined ? !isExplainable(found) : found.code === 'rerun'
}

function notMet({ file }: FileEvidence, arm: WorkingArm): Finding {
  const detail = `no container of the ${arm} was seen while ${file} ran on it`
  return finding(arm === 'baseline' ? 'baseline-not-seen' : 'candidate-not-seen', detail, { file })
}

function subjectsOf({ report }: FileEvidence, found: Finding[]): Map<string, SubjectMark> {
  const subjects = new Map<string, SubjectMark>()
  const add = (one: SubjectMark) => subjects.set(subjectKey(one), one)
  const ofTests = found.filter(({ code, test }) => test !== undefined && OF_TESTS.includes(code))
  const codes = new Map(ofTests.map(({ test, code }) => [test, code]))
  // What a broken report says is no proof of anything.
  for (const test of report.state === 'ok' ? report.cases : []) {
    const { id, outcome, text } = test
    const code = codes.get(id)
    const base = { test: id, text, skipCounts: code === 'unexpected-skip' }
    if (outcome === 'passed') add({ ...base, mark: 'passed' })
    else if (!isFailure(test)) add({ ...base, mark: 'skipped' })
    // A failure that names a cause of its own testifies to nothing.
    else add({ ...base, mark: code === undefined ? 'absent' : 'failed' })
  }
  const ofFile = found.filter(({ code, test }) => test === undefined && isOfFile(code))
  const [first] = ofFile
  if (first !== undefined) add(ofWhole(first.code, ofFile))
  for (const code of OF_CONTAINERS) {
    const same = found.filter(one => one.code === code)
    if (same.length > 0) add(ofWhole(code, same))
  }
  return subjects
}

function ofWhole(code: ReasonCode, found: Finding[]): SubjectMark {
  // A container's name differs from run to run, and so may the number of containers that end alike.
  const words = found.map(one => `${one.code}: ${one.detail.replace(/^\S+ (?=ended with|was killed)/, '')}`)
  return { code, mark: 'failed', text: [...new Set(words)].join('\n'), skipCounts: false }
}
