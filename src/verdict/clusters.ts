import type { ClassifiedTest } from './classes.js'
import { fisherOneSided, holmAdjusted } from './statistics.js'

/**
 * Tests that failed together: with the same marks in every run, and of one file or with one fingerprint. The largest first,
 * otherwise in the order of the tests.
 */
export function clustersOf(tests: readonly ClassifiedTest[]): ClassifiedTest[][] {
  // Each key leads to the first key that it was met with, as in a forest of disjoint sets.
  const leads = new Map<string, string>()
  const rootOf = (key: string): string => {
    const next = leads.get(key)
    return next === undefined || next === key ? key : rootOf(next)
  }
  for (const test of tests) {
    const [first, ...others] = clusterKeys(test)
    for (const other of others) leads.set(rootOf(other), rootOf(first))
  }
  const clusters = new Map<string, ClassifiedTest[]>()
  for (const test of tests) {
    const root = rootOf(clusterKeys(test)[0])
    clusters.set(root, [...(clusters.get(root) ?? []), test])
  }
  return [...clusters.values()].sort((a, b) => b.length - a.length)
}

function clusterKeys(test: ClassifiedTest): [string, ...string[]] {
  const { trial, file, fingerprint, candidate, baseline } = test
  const marks = [candidate, baseline]
  const own = JSON.stringify(['file', trial, file, marks])
  return fingerprint === undefined ? [own] : [own, JSON.stringify(['fingerprint', fingerprint, marks])]
}

/**
 * The tests that failed on the candidate, each with the chance that a failure which has nothing to do with the image looks
 * like this. The candidate's own trial is left out of it: without a failure there, nobody would have looked.
 */
export function withChances(tests: readonly ClassifiedTest[]): ClassifiedTest[] {
  const failed = tests.filter(({ candidate }) => candidate.includes('failed'))
  const clusters = clustersOf(failed)
  const chances = holmAdjusted(clusters.map(([one]) => (one === undefined ? 1 : chanceOf(one))))
  const byTest = new Map(clusters.flatMap((all, index) => all.map(one => [one, chances[index]] as const)))
  return tests.map(one => {
    const chance = byTest.get(one)
    return chance === undefined ? one : { ...one, chance }
  })
}

function chanceOf({ candidate, baseline }: ClassifiedTest): number {
  const count = (marks: ClassifiedTest['candidate']) => ({
    failed: marks.filter(mark => mark === 'failed').length,
    runs: marks.filter(mark => mark !== 'absent').length,
  })
  return fisherOneSided(count(candidate.slice(1)), count(baseline))
}
