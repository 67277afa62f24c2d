import type { SourceTree } from '../source-tree.js'

/** A test runner that is known, with its package manager or build tool. */
export interface TestKind {
  name: string
  /** Whether the project at the root of a repository uses it. */
  isUsedIn(tree: SourceTree): Promise<boolean>
  isTestFile(file: string): boolean
  /** How many tests a source has; a helper beside the tests has none. */
  countTests(text: string): number
  /** @param tests files of this kind, at least one */
  propose(tree: SourceTree, tests: string[]): Promise<ProposedTests>
}

/** The keys of a consumer that its kind decides. */
export interface ProposedTests {
  setup: string[]
  /** Undefined where the source does not tell all that the set-up leaves behind. */
  setupCache?: ProposedSetUpCache | undefined
  installed?: string[]
  env?: Record<string, string>
  test: {
    command: string[]
    /** What the command takes for `{file}`. */
    files: string[]
    /** A glob of reports, where they do not go to `{report}`. */
    reportPath?: string
  }
  /** How many tests the source has, without those that it marks as skipped. */
  count: number
  /** The fewest tests that only the image can answer, as far as the source tells. */
  control: { files: string[]; args: string[] }
  /** What the machine has to have. */
  needs: string
}

/** As in the configuration; files of `key` need not be there. */
export interface ProposedSetUpCache {
  paths: string[]
  key: string[]
  tools: string[]
}

/** The file with the fewest tests that has one: as a control it takes the least time. */
export function smallestFile(counts: ReadonlyMap<string, number>): string {
  const [best] = [...counts].filter(([, count]) => count > 0).sort(([, a], [, b]) => a - b)
  return best?.[0] ?? [...counts.keys()][0] ?? ''
}

export function sumOf(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}
