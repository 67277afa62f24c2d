import type { SourceTree } from '../source-tree.js'
import { pythonEnvironment } from './python-set-up.js'
import { type ProposedTests, smallestFile, sumOf, type TestKind } from './test-kind.js'

const TEST_FILE = /(^|\/)(?:test_[^/]*|[^/]*_test)\.py$/

export const PYTEST: TestKind = {
  name: 'pytest',
  isUsedIn: async tree => tree.files.some(file => TEST_FILE.test(file) || /(^|\/)conftest\.py$/.test(file)),
  isTestFile: file => TEST_FILE.test(file),
  countTests: text => pythonTests(text).length,
  propose,
}

// Failures say more with what the test printed; a plug-in that runs failed tests again would hide them.
const OPTIONS = [
  '-v',
  '--junitxml={report}',
  '--override-ini=junit_logging=all',
  '--override-ini=junit_log_passing_tests=false',
]

async function propose(tree: SourceTree, tests: string[]): Promise<ProposedTests> {
  const { run, ...environment } = await pythonEnvironment(tree)
  const names = new Map<string, string[]>()
  for (const file of tests) names.set(file, pythonTests(await tree.read(file)))
  const counts = new Map([...names].map(([file, found]) => [file, found.length]))
  const control = smallestFile(counts)
  const first = names.get(control)?.[0]
  return {
    ...environment,
    test: { command: [...run, ...OPTIONS, '{file}'], files: tests },
    count: sumOf(counts),
    control: { files: [control], args: first === undefined ? [] : ['-k', first] },
  }
}

/** The names of the tests of a file, each once for its class; those that a decorator may skip are left out. */
export function pythonTests(text: string): string[] {
  const found = new Map<string, string>()
  let className = ''
  let decorators = ''
  for (const line of text.split('\n')) {
    const [, indent = '', kind, name = ''] = /^(\s*)(?:async\s+)?(def|class)\s+(\w+)/.exec(line) ?? []
    if (/^\s*@/.test(line)) decorators += line
    if (kind === undefined) {
      if (/^\S/.test(line) && !/^[@#)\]]/.test(line)) decorators = ''
      continue
    }
    if (indent === '') className = kind === 'class' ? name : ''
    const isTest = kind === 'def' && name.startsWith('test') && (indent === '' || className !== '')
    if (isTest && !/skip/i.test(decorators)) found.set(`${className}.${name}`, name)
    decorators = ''
  }
  return [...found.values()]
}
