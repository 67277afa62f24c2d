import { type Classified, type ClassifiedTest, classOf, type Mark, type TestClass } from './classes.js'
import { fingerprint, normalizedFailure } from './fingerprint.js'
import { type FileMarks, isOfContainers, type RunSubject, type SubjectMark, subjectKey } from './marks.js'

/** All runs of a file: on the candidate, of which the first is its own trial, and on the baseline. */
export interface FileHistory {
  file: string
  candidate: FileMarks[]
  baseline: FileMarks[]
}

/** Whether no further run can change what is said of any of its tests. */
export function isDecided(history: FileHistory): boolean {
  return subjectsIn(history).every(subject => classifiedRuns(subject, history)?.decided !== false)
}

type AlreadyBroken = 'allow' | 'block'

/** Every test of a file, and the file itself, that was not green on both images in every run. */
export function classifiedTests(history: FileHistory, alreadyBroken: AlreadyBroken): ClassifiedTest[] {
  return subjectsIn(history).flatMap(subject => {
    const found = classifiedRuns(subject, history)
    return found === undefined ? [] : [describedTest(subject, history.file, found, alreadyBroken)]
  })
}

function subjectsIn({ candidate, baseline }: FileHistory): RunSubject[] {
  const subjects = new Map<string, RunSubject>()
  for (const { subjects: own } of [...candidate, ...baseline])
    for (const [key, one] of own) if (!subjects.has(key)) subjects.set(key, one)
  return [...subjects.values()]
}

interface ClassifiedRuns extends Classified {
  own: SubjectRun[]
  other: SubjectRun[]
  /** How it is not green on the candidate. */
  shown: Mark
}

function classifiedRuns(
  subject: RunSubject,
  { candidate, baseline }: FileHistory,
): ClassifiedRuns | undefined {
  const own = runsOf(subject, candidate)
  const other = runsOf(subject, baseline)
  if (own.every(isPass) && other.every(isPass)) return undefined
  const shown: Mark = own.some(({ mark }) => mark === 'failed') ? 'failed' : 'skipped'
  const listed = own.some(({ text }) => text !== undefined)
  const found = classOf({
    candidate: marksIn(own),
    baseline: marksIn(other),
    sameFailures: hasShown(words(other, shown), words(own, shown)),
    skipCounts: own.some(({ skipCounts }) => skipCounts),
    whole: { candidate: listed ? 0 : countWhole(candidate), baseline: countWhole(baseline) },
  })
  if (found === undefined) return undefined
  // A crash is excused only by a baseline that crashes in every run.
  const decided = found.decided || (isOfContainer(subject) && other.some(isPass))
  return { ...found, decided, own, other, shown }
}

function describedTest(
  subject: RunSubject,
  file: string,
  { class: name, decided, own, other, shown }: ClassifiedRuns,
  alreadyBroken: AlreadyBroken,
): ClassifiedTest {
  const { test, code } = subject
  const text = own.find(({ mark }) => mark === shown)?.text
  const baselineText = other.find(({ mark }) => mark === 'failed' || mark === shown)?.text
  const known = text ?? baselineText
  return {
    file,
    ...(test !== undefined && { test }),
    ...(code !== undefined && { code }),
    class: name,
    decided,
    candidate: marksIn(own),
    baseline: marksIn(other),
    ...(known !== undefined && { fingerprint: fingerprint(known) }),
    ...(text !== undefined && { text }),
    ...(baselineText !== undefined && { baselineText }),
    counts: doesCount(name, decided, isOfContainer(subject), alreadyBroken),
  }
}

function isOfContainer({ code }: RunSubject): boolean {
  return code !== undefined && isOfContainers(code)
}

function doesCount(
  name: TestClass,
  decided: boolean,
  isCrash: boolean,
  alreadyBroken: AlreadyBroken,
): boolean {
  if (name === 'fixed') return false
  if (name === 'flaky') return isCrash
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

function isPass({ mark }: SubjectRun): boolean {
  return mark === 'passed'
}

function marksIn(runs: SubjectRun[]): Mark[] {
  return runs.map(({ mark }) => mark)
}

function words(runs: SubjectRun[], mark: Mark): Set<string> {
  return new Set(runs.flatMap(run => (run.mark === mark ? [run.text ?? ''] : [])))
}

/** Whether each of these texts is one that was shown, but for what differs from run to run. */
function hasShown(shown: Set<string>, texts: Set<string>): boolean {
  if (shown.size === 0) return texts.size === 0
  const others = [...texts].filter(text => !shown.has(text))
  if (others.length === 0) return true
  const known = new Set([...shown].map(normalizedFailure))
  return others.every(text => known.has(normalizedFailure(text)))
}
