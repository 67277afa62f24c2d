import type { BaselineIdentity, Evidence, FileEvidence, TestCase } from '../../src/evidence.js'
import type { WorkingArm } from '../../src/verdict/file-rules.js'
import type { RuleCode } from '../../src/verdict/reasons.js'
import { filesOfNextRound } from '../../src/verdict/rounds.js'
import type { Policy } from '../../src/verdict/verdict.js'
import { CANDIDATE, type container, fileEvidence, passingEvidence, policy, testCase } from './evidence.js'

export const BASELINE: BaselineIdentity = {
  reference: 'registry.example/team/emulator:latest',
  digest: `sha256:${'da'.repeat(32)}`,
  configDigest: `sha256:${'ba'.repeat(32)}`,
  engineId: `sha256:${'be'.repeat(32)}`,
  tag: `${CANDIDATE.tag}-baseline`,
}

/** Rules that only runs on both images come to; their cases are in test/unit/verdict/two-arms.test.ts. */
export const TOLD_BY_TWO_ARMS = [
  'newly-broken',
  'masked',
  'newly-flaky',
  'vanished',
  'newly-skipped',
  'undecided',
  'too-many-flaky',
  'baseline-not-seen',
  'round-faulty',
  'already-broken',
  'flaky',
] as const satisfies RuleCode[]

/** A policy with a baseline of three rounds. */
export function comparingPolicy(
  more: Partial<NonNullable<Policy['baseline']>> = {},
  expect: Partial<Policy['expect']> = {},
): Policy {
  const baseline = { when: 'red' as const, rounds: 3, alreadyBroken: 'allow' as const, ...more }
  return { ...policy({ minPassed: 1, ...expect }), baseline }
}

/** The evidence of one half of a round, with which nothing is wrong. */
export function roundEvidence(arm: WorkingArm, round: number, files: FileEvidence[]): Evidence {
  const own = arm === 'baseline' ? { baseline: BASELINE } : {}
  return passingEvidence({ arm, round, trial: `trial-1-round-${round}-${arm}`, files, ...own })
}

/** A file as it ran on one of the images, in its container. */
export function ranOn(arm: WorkingArm, file: FileEvidence): FileEvidence {
  if (arm === 'candidate') return file
  const containers = file.containers.map(one =>
    one.image === 'candidate' ? { ...one, image: 'baseline' as const, imageId: BASELINE.engineId } : one,
  )
  return { ...file, containers }
}

/** Everything that the stage would leave: it runs the files that the decision asks for, until it asks for none. */
export function withRounds(
  policy: Policy,
  trial: Evidence,
  runFile: (file: string, arm: WorkingArm, round: number) => FileEvidence,
): Evidence[] {
  const all = [trial]
  for (let round = 1, isOpen = true; isOpen; round++) {
    isOpen = false
    for (const arm of ['baseline', 'candidate'] as const) {
      const files = filesOfNextRound(policy, all, arm, round)
      if (files.length === 0) continue
      isOpen = true
      all.push(
        roundEvidence(
          arm,
          round,
          files.map(file => ranOn(arm, runFile(file, arm, round))),
        ),
      )
    }
  }
  return all
}

/** What a letter says of a run: f and F fail in two ways, p passes, s skips, - is not there. */
const LETTERS: Record<string, Partial<TestCase> | undefined> = {
  f: { outcome: 'failed', text: 'AssertionError: 1 != 0' },
  F: { outcome: 'failed', text: 'AssertionError: 2 != 0' },
  n: { outcome: 'failed', text: 'toomanyrequests: wait', cause: 'rate-limited' },
  p: { outcome: 'passed' },
  s: { outcome: 'skipped', text: 'needs a feature' },
  x: { outcome: 'xfailed' },
}

/** How the tests of a.test end, by their names; a letter for each run. The last one holds for all that follow. */
export type Ends = Record<string, { candidate: string; baseline: string }>

/** a.test with these tests beside two that pass, and b.test, which passes; in as many rounds as the decision asks for. */
export function comparedRuns(
  ends: Ends,
  policy = comparingPolicy(),
  change: (file: FileEvidence, arm: WorkingArm, run: number) => FileEvidence = file => file,
): Evidence[] {
  const runFile = (file: string, arm: WorkingArm, run: number) => {
    const base = fileEvidence(file)
    if (file !== 'a.test') return base
    const cases = Object.entries(ends).flatMap(([name, letters]) => {
      const all = letters[arm]
      const index = arm === 'candidate' ? run : run - 1
      const more = LETTERS[all[Math.min(index, all.length - 1)] ?? '-']
      return more === undefined ? [] : [testCase(`a.test::${name}`, more)]
    })
    const isRed = cases.some(({ outcome }) => outcome === 'failed')
    const report = { ...base.report, cases: [...base.report.cases, ...cases] }
    return change({ ...base, report, exitCode: isRed ? 1 : 0 }, arm, run)
  }
  const trial = passingEvidence({
    files: [runFile('a.test', 'candidate', 0), runFile('b.test', 'candidate', 0)],
  })
  return withRounds(policy, trial, runFile)
}

/** The same containers, each changed. */
export function withContainers(file: FileEvidence, more: Parameters<typeof container>[0]): FileEvidence {
  return { ...file, containers: file.containers.map(one => ({ ...one, ...more })) }
}
