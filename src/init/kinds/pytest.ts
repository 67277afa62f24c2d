import type { SourceTree } from '../source-tree.js'
import { type ProposedTests, smallestFile, sumOf, type TestKind } from './test-kind.js'

const PROJECT_FILES = ['pyproject.toml', 'setup.cfg', 'setup.py', 'pytest.ini', 'tox.ini']
const REQUIREMENTS =
  /^(?:requirements(?:[-_.](?:dev|tests?|testing|ci))?|(?:dev|tests?)[-_]requirements|requirements\/(?:base|dev|tests?|testing|ci))\.txt$/
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
  const { setup, run, installed, needs } = await environmentOf(tree)
  const names = new Map<string, string[]>()
  for (const file of tests) names.set(file, pythonTests(await tree.read(file)))
  const counts = new Map([...names].map(([file, found]) => [file, found.length]))
  const control = smallestFile(counts)
  const first = names.get(control)?.[0]
  return {
    setup,
    installed,
    test: { command: [...run, ...OPTIONS, '{file}'], files: tests },
    count: sumOf(counts),
    control: { files: [control], args: first === undefined ? [] : ['-k', first] },
    needs,
  }
}

/** What makes the environment, and how pytest is started in it. */
async function environmentOf(
  tree: SourceTree,
): Promise<{ setup: string[]; run: string[]; installed: string[]; needs: string }> {
  if (tree.has('uv.lock'))
    return {
      setup: ['uv sync --frozen --all-extras --all-groups'],
      run: ['uv', 'run', '--no-sync', 'pytest'],
      installed: ['uv', 'pip', 'freeze'],
      needs: 'uv',
    }
  // Poetry puts its environment beside the project only when it is told to, and a copy of the checkout needs it there.
  if (tree.has('poetry.lock'))
    return {
      setup: ['POETRY_VIRTUALENVS_IN_PROJECT=true poetry install --all-extras'],
      run: ['.venv/bin/python', '-m', 'pytest'],
      installed: ['.venv/bin/python', '-m', 'pip', 'freeze'],
      needs: 'Poetry',
    }
  const wanted = await pipArguments(tree)
  return {
    setup: [`python3 -m venv .venv\n.venv/bin/pip install --disable-pip-version-check ${wanted}\n`],
    run: ['.venv/bin/python', '-m', 'pytest'],
    installed: ['.venv/bin/pip', 'freeze', '--disable-pip-version-check'],
    needs: 'python3',
  }
}

async function pipArguments(tree: SourceTree): Promise<string> {
  const requirements = tree.files.filter(file => REQUIREMENTS.test(file))
  const texts = await Promise.all([...PROJECT_FILES, ...requirements].map(file => tree.read(file)))
  const namesPytest = texts.some(text => /(^|[\s"'[,])pytest\b(?!\.|-)/m.test(text.replace(/^\[.*$/gm, '')))
  const own = await ownPackage(tree)
  return [
    // An extra of the project holds what its tests need.
    ...(own?.includes('[') ? [] : requirements.map(file => `-r ${file}`)),
    ...(own === undefined ? [] : [own]),
    ...(namesPytest ? [] : ['pytest']),
  ].join(' ')
}

/** The project itself, with the extra that its tests need. */
async function ownPackage(tree: SourceTree): Promise<string | undefined> {
  const project = await tree.read('pyproject.toml')
  if (!tree.has('setup.py') && !/^\[(?:project|build-system)\]/m.test(project)) return undefined
  const extras = ['test', 'tests', 'dev', 'testing'].filter(name =>
    new RegExp(`^${name}\\s*=\\s*\\[`, 'm').test(project),
  )
  const [extra] = extras
  return extra === undefined ? '-e .' : `-e '.[${extra}]'`
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
