import { type ClassifiedTest, classOf, type Mark, type TestClass } from './classes.js'
import { fingerprint, normalizedFailure } from './fingerprint.js'
import { type FileMarks, isOfContainers, type RunSubject, type SubjectMark, subjectKey } from './marks.js'

/** All runs of a file: on the candidate, of which the first is its own trial, and on the baseline. */
export interface FileHistory {
  file: string
  candidate: FileMarks[]
  baseline: FileMarks[]
}

type AlreadyBroken = 'allow' | 'block'

/** Every test of a file, and the file itself, that was not green on both images in every run. */
export function classifiedTests(history: FileHistory, alreadyBroken: AlreadyBroken): ClassifiedTest[] {
  const subjects = new Map<string, RunSubject>()
  for (const run of [...history.candidate, ...history.baseline])
    for (const [key, { test, code }] of run.subjects)
      if (!subjects.has(key))
        subjects.set(key, { ...(test !== undefined && { test }), ...(code !== undefined && { code }) })
  return [...subjects.values()].flatMap(subject => classified(subject, history, alreadyBroken) ?? [])
}

function classified(
  subject: RunSubject,
  { file, candidate, baseline }: FileHistory,
  alreadyBroken: AlreadyBroken,
): ClassifiedTest | undefined {
  const own = runsOf(subject, candidate)
  const other = runsOf(subject, baseline)
  const marks = { candidate: own.map(({ mark }) => mark), baseline: other.map(({ mark }) => mark) }
  if (isGreen(marks.candidate) && isGreen(marks.baseline)) return undefined
  const shown: Mark = marks.candidate.includes('failed') ? 'failed' : 'skipped'
  const listed = own.some(({ text }) => text !== undefined)
  const found = classOf({
    ...marks,
    sameFailures: isSubset(words(own, shown), words(other, shown)),
    skipCounts: own.some(({ skipCounts }) => skipCounts),
    whole: { candidate: listed ? 0 : countWhole(candidate), baseline: countWhole(baseline) },
  })
  if (found === undefined) return undefined
  const text = own.find(({ mark }) => mark === shown)?.text
  const baselineText = other.find(({ mark }) => mark === 'failed' || mark === shown)?.text
  const known = text ?? baselineText
  const isOfContainer = subject.code !== undefined && isOfContainers(subject.code)
  return {
    file,
    ...subject,
    class: found.class,
    // A crash is excused only by a baseline that crashes in every run.
    decided: found.decided || (isOfContainer && marks.baseline.includes('passed')),
    ...marks,
    ...(known !== undefined && { fingerprint: fingerprint(known) }),
    ...(text !== undefined && { text }),
    ...(baselineText !== undefined && { baselineText }),
    counts: doesCount(found.class, found.decided, isOfContainer, alreadyBroken),
  }
}

function doesCount(
  name: TestClass,
  decided: boolean,
  isOfContainer: boolean,
  alreadyBroken: AlreadyBroken,
): boolean {
  if (name === 'fixed') return false
  if (name === 'flaky') return isOfContainer
  return name !== 'already-broken' || !decided || alreadyBroken === 'block'
}

type SubjectRun = Pick<SubjectMark, 'mark' | 'skipCounts'> & Partial<Pick<SubjectMark, 'text'>>

function runsOf(subject: RunSubject, runs: FileMarks[]): SubjectRun[] {
  const usual: Mark = subject.test === undefined ? 'passed' : 'absent'
  return runs.map(({ subjects }) => subjects.get(subjectKey(subject)) ?? { mark: usual, skipCounts: false })
}

function countWhole(runs: FileMarks[]): number {
  return runs.filter(({ isWhole }) => isWhole).length
}

function isGreen(marks: Mark[]): boolean {
  return marks.every(mark => mark === 'passed')
}

function words(runs: SubjectRun[], mark: Mark): Set<string> {
  return new Set(runs.flatMap(run => (run.mark === mark ? [normalizedFailure(run.text ?? '')] : [])))
}

function isSubset(inner: Set<string>, outer: Set<string>): boolean {
  return [...inner].every(one => outer.has(one))
}
