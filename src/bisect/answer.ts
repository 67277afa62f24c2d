import { type Evidence, type FileEvidence, type IncidentKind, isFailure, type TestCase } from '../evidence.js'
import { matchesWildcard } from '../shared/text.js'
import type { TestAnswer } from './search.js'

/** The test that is looked at: a file of the consumer, or one of its tests. */
export interface WantedTest {
  file: string
  /** Its id in the report, or the end of it after `::`; `*` stands for any text. */
  test?: string
}

export interface PointAnswer {
  answer: TestAnswer
  /** Why it was skipped, or what failed; a sentence, or nothing. */
  why: string
}

/** A point that cannot be built or set up says nothing; every other incident would be one at the next run as well. */
const OF_THE_POINT: IncidentKind[] = [
  'build-failed',
  'setup-failed',
  'setup-timed-out',
  'command-not-found',
  'lfs-missing',
  'ref-not-found',
]

/** `file` or `file::test`. */
export function parseWantedTest(text: string): WantedTest {
  const at = text.indexOf('::')
  return at < 0 ? { file: text } : { file: text.slice(0, at), test: text.slice(at + 2) }
}

/**
 * What the trial of one point says of a test. A green without a container of the image says nothing of the image.
 *
 * @param ofImage whether the points are images
 */
export function answerOf(evidence: Evidence[], wanted: WantedTest, ofImage: boolean): PointAnswer {
  const trial = evidence.find(({ arm }) => arm === 'candidate')
  const incident = trial?.incidents[0]
  if (incident !== undefined) {
    const kind = OF_THE_POINT.includes(incident.kind) ? '' : `${incident.kind}: `
    return { answer: 'skipped', why: `${kind}${incident.detail}` }
  }
  const file = trial?.files.find(one => one.file === wanted.file)
  if (file === undefined) return { answer: 'skipped', why: `${wanted.file} did not run` }
  const found = wanted.test === undefined ? ofFile(file) : ofTest(file, wanted.test)
  const used = file.containers.some(({ image }) => image === 'candidate')
  if (ofImage && found.answer !== 'skipped' && !used)
    return { answer: 'skipped', why: `${wanted.file} started no container of the image` }
  return found
}

function ofFile(file: FileEvidence): PointAnswer {
  const { report, timedOut, exitCode, signal } = file
  const failed = report.cases.filter(isFailure)
  const cause = failed.find(one => one.cause !== undefined)
  if (cause !== undefined) return { answer: 'skipped', why: `${cause.cause}: ${cause.id}` }
  if (timedOut) return { answer: 'fails', why: 'it did not end in time' }
  if (failed.length > 0) return { answer: 'fails', why: failed.map(({ id }) => id).join(', ') }
  if (exitCode !== 0) return { answer: 'fails', why: `it ended with ${signal ?? `exit code ${exitCode}`}` }
  if (report.state !== 'ok') return { answer: 'fails', why: `its report is ${report.state}` }
  if (!report.cases.some(({ outcome }) => outcome === 'passed'))
    return { answer: 'skipped', why: 'none of its tests ran' }
  return { answer: 'passes', why: '' }
}

function ofTest(file: FileEvidence, test: string): PointAnswer {
  const { report } = file
  const cases = report.cases.filter(({ id }) => isWanted(id, test))
  const failed = cases.find(isFailure)
  if (failed !== undefined) return failedCase(failed)
  if (cases.some(({ outcome }) => outcome === 'passed')) return { answer: 'passes', why: '' }
  if (cases.length > 0) return { answer: 'skipped', why: 'the test skips itself' }
  // A file that died has no report of a test that is in it.
  if (report.state === 'ok') return { answer: 'skipped', why: 'the test is not in the report' }
  return ofFile(file)
}

function failedCase({ id, cause, text }: TestCase): PointAnswer {
  if (cause !== undefined) return { answer: 'skipped', why: `${cause}: ${id}` }
  return { answer: 'fails', why: text.trim().split('\n', 1)[0] ?? '' }
}

function isWanted(id: string, test: string): boolean {
  return matchesWildcard(test, id) || matchesWildcard(`*::${test}`, id)
}
