import { type Evidence, isFailure } from '../evidence.js'
import { formatCount } from '../shared/text.js'
import type { ClassifiedTest } from './classes.js'
import { clustersOf } from './clusters.js'
import { type Finding, finding, type Policy } from './verdict.js'

/** Of all tests: more flaky ones than that could hide anything. */
const FLAKY_SHARE = 0.1

/**
 * Enough tests passed on the candidate. Failed tests and missing reports have reasons of their own: this is about tests
 * that are no longer there, and about those that testify to nothing because their failure is excused.
 *
 * @param excused reasons of these trials that are not held against the candidate
 */
export function minPassed({ files, expect }: Policy, trials: Evidence[], excused: Finding[]): Finding[] {
  const wanted = Math.max(1, expect.minPassed)
  const asked = trials.flatMap(trial => trial.files).filter(({ file }) => files.includes(file))
  const explained = new Set(excused.flatMap(({ file, test }) => (test === undefined ? [file] : [])))
  if (asked.some(({ file, report }) => report.state !== 'ok' && !explained.has(file))) return []
  const cases = asked.flatMap(({ report }) => (report.state === 'ok' ? report.cases : []))
  const passed = cases.filter(({ outcome }) => outcome === 'passed').length
  const failures = cases.filter(isFailure).length
  if (excused.length === 0) {
    if (passed + failures >= wanted) return []
    return [finding('too-few-passed', `${passed} tests passed, expected at least ${wanted}`)]
  }
  const places = new Set(excused.map(({ file, test }) => JSON.stringify([file, test])))
  const isFailed = ({ test, code }: Finding) => test !== undefined && code !== 'unexpected-skip'
  const failed = Math.max(0, failures - excused.filter(isFailed).length)
  // What is excused is taken from what is asked for, and at least as much must have passed: together that is never less
  // than half. How many tests a file without a report has is not known, so there the half is all that can be asked for.
  const isLost = asked.some(({ report }) => report.state !== 'ok')
  const least = Math.max(isLost ? Math.ceil(wanted / 2) : wanted - places.size, places.size)
  if (passed + failed >= least) return []
  const beside = `${formatCount(places.size, 'failure')} that count for nothing`
  return [finding('too-few-passed', `${passed} tests passed beside ${beside}, expected at least ${least}`)]
}

/** Too many tests come and go on both images. One cause for all of them is never too many. */
export function tooManyFlaky(trials: Evidence[], tests: ClassifiedTest[]): Finding[] {
  const flaky = tests.filter(one => one.class === 'flaky' && !one.counts)
  const all = trials.flatMap(trial => trial.files.flatMap(({ report }) => report.cases)).length
  const clusters = clustersOf(flaky).length
  if (clusters < 2 || flaky.length <= all * FLAKY_SHARE) return []
  return [
    finding('too-many-flaky', `${flaky.length} of ${all} tests, in ${clusters} groups that failed together`),
  ]
}
