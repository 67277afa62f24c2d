import { type FilePart, readPartLabel } from '../config/file-parts.js'
import { type Evidence, type FileEvidence, isFailure } from '../evidence.js'
import { grouped } from '../shared/grouped.js'
import { formatNames } from '../shared/text.js'
import { nonePassed, seenReasons, useReasons } from './file-rules.js'
import { type Finding, finding, type Policy } from './verdict.js'

/** Names of tests in one sentence. */
const MOST_NAMES = 5

/**
 * What must hold for the parts of each divided file together: each test of the file ran in exactly one of them, and what a file
 * must show, they show. Parts that are missing, or left no report, have reasons of their own.
 *
 * @param trials of one platform, all of them
 * @param excused reasons of these trials that are not held against the candidate
 */
export function dividedReasons(policy: Policy, trials: Evidence[], excused: Finding[]): Finding[] {
  const ran = trials.flatMap(trial => trial.files)
  const planned = policy.files.map(readPartLabel).filter(({ of }) => of > 1)
  return [...grouped(planned, ({ file }) => file)].flatMap(([file, parts]) => {
    if (!areAll(parts)) return [finding('evidence-missing', 'not all of its parts were asked for', { file })]
    const own = ran.filter(one => readPartLabel(one.file).file === file)
    return own.length === parts.length ? joinedReasons(file, own, policy, excused) : []
  })
}

function areAll(parts: FilePart[]): boolean {
  const numbers = new Set(parts.map(({ part }) => part))
  return numbers.size === parts.length && parts.every(({ of, part }) => of === parts.length && part <= of)
}

function joinedReasons(file: string, parts: FileEvidence[], policy: Policy, excused: Finding[]): Finding[] {
  const joined = joinedParts(parts)
  const found = [
    ...testReasons(parts, joined, excused),
    ...seenReasons(joined, policy.expect, policy.selectedBy, 'candidate'),
    ...useReasons(joined, policy.expect, 'candidate'),
  ]
  return found.map(one => ({ ...one, file }))
}

/** What the reports must show. A failure that counts stands by itself: its runner may have left out what came after it. */
function testReasons(parts: FileEvidence[], joined: JoinedFile, excused: Finding[]): Finding[] {
  const failed = parts.flatMap(({ file, report }) =>
    report.cases.filter(isFailure).map(({ id }) => ({ file, id })),
  )
  const isExcused = ({ file, id }: (typeof failed)[number]) =>
    excused.some(one => one.file === file && one.test === id)
  if (parts.some(({ report }) => report.state !== 'ok') || !failed.every(isExcused)) return []
  return [...coverReasons(parts), ...(failed.length === 0 ? nonePassed(joined) : passedNone(joined))]
}

type JoinedFile = Pick<FileEvidence, 'report' | 'containers' | 'use'>

function joinedParts(parts: FileEvidence[]): JoinedFile {
  const uses = parts.flatMap(({ use }) => use ?? [])
  const sum = (amounts: number[]) => amounts.reduce((all, one) => all + one, 0)
  return {
    report: { state: 'ok', detail: '', cases: parts.flatMap(({ report }) => report.cases) },
    containers: parts.flatMap(({ containers }) => containers),
    // Where nobody could see one part, nothing is known of them all.
    ...(uses.length === parts.length && {
      use: {
        connections: sum(uses.map(({ connections }) => connections)),
        requests: sum(uses.map(({ requests }) => requests)),
        ...(uses.some(({ atLeast }) => atLeast) && { atLeast: true as const }),
      },
    }),
  }
}

/**
 * Every report names every test of the file, so that none can be in no part, or in two, and nobody sees it. Where reports do
 * not name the tests of other parts, only the second is seen: that none is lost rests on the runner, which is given opposites.
 */
function coverReasons(parts: FileEvidence[]): Finding[] {
  const isNamed = parts.some(({ select }) => select?.left !== undefined)
  const named = parts.map(({ report, select }) =>
    countNames([...report.cases.map(({ id }) => id), ...(select?.left ?? [])]),
  )
  const all = [...countNames(named.flatMap(one => [...one.keys()])).keys()]
  const differs = isNamed ? all.filter(id => named.some(one => one.get(id) !== named[0]?.get(id))) : []
  const ran = new Set(parts.flatMap(({ report }) => report.cases.map(({ id }) => id)))
  const lost = all.filter(id => !ran.has(id))
  // A file that cannot be loaded fails in each of its parts.
  const owners = countNames(
    parts.flatMap(({ report }) => [
      ...new Set(report.cases.filter(one => !isFailure(one)).map(({ id }) => id)),
    ]),
  )
  const doubled = all.filter(id => (owners.get(id) ?? 0) > 1)
  return [
    ...(differs.length === 0
      ? []
      : [
          finding(
            'evidence-missing',
            `its parts do not name the same tests: ${shown(differs)}; a file whose tests have other names in every run cannot be divided: remove test.select`,
          ),
        ]),
    ...(lost.length === 0 ? [] : [finding('evidence-missing', `in none of its parts ran ${shown(lost)}`)]),
    ...(doubled.length === 0
      ? []
      : [
          finding(
            'evidence-unexpected',
            `in more than one of its parts ran ${shown(doubled)}; test.select needs its runner at the end of test.command`,
          ),
        ]),
  ]
}

function countNames(ids: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

function shown(ids: string[]): string {
  return formatNames(ids, MOST_NAMES)
}

function passedNone({ report }: JoinedFile): Finding[] {
  if (report.cases.some(({ outcome }) => outcome === 'passed')) return []
  return [finding('none-passed', `of ${report.cases.length} tests none passed`)]
}
