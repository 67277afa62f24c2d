import type { SourceTree } from '../source-tree.js'
import { packagesOf } from './javascript-set-up.js'
import { smallestFile, sumOf, type TestKind } from './test-kind.js'

const TEST_FILE =
  /(?:\.(?:test|spec)\.[cm]?[jt]sx?|(^|\/)(?:tests?|__tests__)\/(?:.*\/)?[^/]+\.[cm]?[jt]sx?)$/
/** Node's own runner takes these, too. */
const NODE_TEST_FILE =
  /(?:[.-_](?:test|spec)\.[cm]?[jt]s|(^|\/)test-[^/]+\.[cm]?[jt]s|(^|\/)tests?\/(?:.*\/)?[^/]+\.[cm]?[jt]s)$/

const FROM_NODE = /["']node:test["']/

/** A pinned version, for those that have no JUnit reporter of their own. */
const JEST_JUNIT = 'jest-junit@17.0.0'
const TOOLS = '.compat-gate-tools'

export const VITEST: TestKind = {
  name: 'vitest',
  isUsedIn: tree => dependsOn(tree, 'vitest'),
  isTestFile: file => TEST_FILE.test(file),
  countTests: text => scriptTests(text).length,
  propose: async (tree, tests) => {
    const { files, count, smallest } = await countedTests(tree, tests)
    return {
      ...(await packagesOf(tree)),
      test: {
        command: ['npx', 'vitest', 'run', '--retry=0', '--reporter=junit', '--outputFile={report}', '{file}'],
        files,
      },
      count,
      control: { files: [smallest.file], args: smallest.name === undefined ? [] : ['-t', smallest.name] },
    }
  },
}

export const JEST: TestKind = {
  name: 'jest',
  isUsedIn: tree => dependsOn(tree, 'jest'),
  isTestFile: file => TEST_FILE.test(file),
  countTests: text => scriptTests(text).length,
  propose: async (tree, tests) => {
    const { files, count, smallest } = await countedTests(tree, tests)
    const own = await dependsOn(tree, 'jest-junit')
    const { setup, setupCache, ...rest } = await packagesOf(tree)
    const reporter = own ? 'jest-junit' : `{workdir}/${TOOLS}/node_modules/jest-junit`
    const more = [`npm install --no-audit --no-fund --no-package-lock --prefix ${TOOLS} ${JEST_JUNIT}`]
    return {
      ...rest,
      setup: own ? setup : [...setup, ...more],
      setupCache: setupCache && { ...setupCache, paths: [...setupCache.paths, ...(own ? [] : [TOOLS])] },
      env: { JEST_JUNIT_OUTPUT_FILE: '{report}' },
      test: {
        command: ['npx', 'jest', '--ci', `--reporters=${reporter}`, '--runTestsByPath', '{file}'],
        files,
      },
      count,
      control: { files: [smallest.file], args: smallest.name === undefined ? [] : ['-t', smallest.name] },
    }
  },
}

export const NODE_TEST: TestKind = {
  name: 'node:test',
  isUsedIn: async tree => {
    for (const file of tree.files.filter(one => NODE_TEST_FILE.test(one)))
      if (FROM_NODE.test(await tree.read(file))) return true
    return /\bnode\b[^"]* --test\b/.test(await tree.read('package.json'))
  },
  isTestFile: file => NODE_TEST_FILE.test(file),
  countTests: text => (FROM_NODE.test(text) ? scriptTests(text).length : 0),
  propose: async (tree, tests) => {
    const { files, count, smallest } = await countedTests(tree, tests)
    return {
      ...(await packagesOf(tree)),
      test: {
        command: [
          'node',
          '--test',
          '--test-reporter=junit',
          '--test-reporter-destination={report}',
          '{file}',
        ],
        files,
      },
      count,
      // Node takes what stands after the file for the test's own.
      control: { files: [smallest.file], args: [] },
    }
  },
}

async function dependsOn(tree: SourceTree, name: string): Promise<boolean> {
  return new RegExp(`^\\s*"${name}"\\s*:\\s*"`, 'm').test(await tree.read('package.json'))
}

async function countedTests(tree: SourceTree, tests: string[]) {
  const names = new Map<string, string[]>()
  for (const file of tests) {
    names.set(file, scriptTests(await tree.read(file)))
  }
  const counts = new Map([...names].map(([file, found]) => [file, found.length]))
  const file = smallestFile(counts)
  const name = names.get(file)?.find(one => /^[\w ,:-]+$/.test(one))
  return { files: [...names.keys()], count: sumOf(counts), smallest: { file, name } }
}

/** The names of the tests of a file, without those that are marked as skipped. */
export function scriptTests(text: string): string[] {
  const code = text.replace(/^\s*(?:\/\/|\*).*$/gm, '')
  const calls = /(?<![\w.])(?:it|test)(?:\.(?:only|concurrent|sequential))?\s*\(\s*(["'`])(.*?)\1/g
  const tables = /(?<![\w.])(?:it|test)\.each\b/g
  return [
    ...[...code.matchAll(calls)].map(([, , name = '']) => name),
    ...[...code.matchAll(tables)].map(() => ''),
  ]
}
