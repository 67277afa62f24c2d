import { posix } from 'node:path'
import type { SourceTree } from '../source-tree.js'
import type { ProposedSetUpCache } from './test-kind.js'

const PROJECT_FILES = ['pyproject.toml', 'setup.cfg', 'setup.py', 'pytest.ini', 'tox.ini']
const REQUIREMENTS =
  /^(?:requirements(?:[-_.](?:dev|tests?|testing|ci))?|(?:dev|tests?)[-_]requirements|requirements\/(?:base|dev|tests?|testing|ci))\.txt$/

interface PythonEnvironment {
  setup: string[]
  setupCache: ProposedSetUpCache | undefined
  /** How pytest is started in it. */
  run: string[]
  installed: string[]
  needs: string
}

/** What makes the environment of the tests. */
export async function pythonEnvironment(tree: SourceTree): Promise<PythonEnvironment> {
  const project = await tree.read('pyproject.toml')
  if (tree.has('uv.lock'))
    return {
      setup: ['uv sync --frozen --all-extras --all-groups'],
      setupCache: cacheOf(await leftByUv(tree, project), ['uv.lock'], ['uv --version']),
      run: ['uv', 'run', '--no-sync', 'pytest'],
      installed: ['uv', 'pip', 'freeze'],
      needs: 'uv',
    }
  // Poetry puts its environment beside the project only when it is told to, and a copy of the checkout needs it there.
  if (tree.has('poetry.lock'))
    return {
      setup: ['POETRY_VIRTUALENVS_IN_PROJECT=true poetry install --all-extras'],
      setupCache: cacheOf(leftByPoetry(project), ['poetry.lock'], ['poetry --version']),
      run: ['.venv/bin/python', '-m', 'pytest'],
      installed: ['.venv/bin/python', '-m', 'pip', 'freeze'],
      needs: 'Poetry',
    }
  const { wanted, files, own } = await pipArguments(tree, project)
  const { key, left } = await pipInputs(tree, project, files, own !== undefined)
  return {
    setup: [`python3 -m venv .venv\n.venv/bin/pip install --disable-pip-version-check ${wanted}\n`],
    setupCache: cacheOf(left, key, []),
    run: ['.venv/bin/python', '-m', 'pytest'],
    installed: ['.venv/bin/pip', 'freeze', '--disable-pip-version-check'],
    needs: 'python3',
  }
}

/** @param left what lies beside the virtualenv, undefined where nobody can say */
function cacheOf(left: string[] | undefined, key: string[], tools: string[]): ProposedSetUpCache | undefined {
  return left && { paths: ['.venv', ...left], key, tools: [...tools, 'python3 --version'] }
}

async function pipArguments(
  tree: SourceTree,
  project: string,
): Promise<{ wanted: string; files: string[]; own: string | undefined }> {
  const requirements = tree.files.filter(file => REQUIREMENTS.test(file))
  const texts = await Promise.all([...PROJECT_FILES, ...requirements].map(file => tree.read(file)))
  const namesPytest = texts.some(text => /(^|[\s"'[,])pytest\b(?!\.|-)/m.test(text.replace(/^\[.*$/gm, '')))
  const own = ownPackage(tree, project)
  // An extra of the project holds what its tests need.
  const files = own?.includes('[') ? [] : requirements
  const wanted = [
    ...files.map(file => `-r ${file}`),
    ...(own === undefined ? [] : [own]),
    ...(namesPytest ? [] : ['pytest']),
  ]
  return { wanted: wanted.join(' '), files, own }
}

/** The project itself, with the extra that its tests need. */
function ownPackage(tree: SourceTree, project: string): string | undefined {
  if (!tree.has('setup.py') && !/^\[(?:project|build-system)\]/m.test(project)) return undefined
  const extras = ['test', 'tests', 'dev', 'testing'].filter(name =>
    new RegExp(`^${name}\\s*=\\s*\\[`, 'm').test(project),
  )
  const [extra] = extras
  return extra === undefined ? '-e .' : `-e '.[${extra}]'`
}

/** Lines of requirements: another file of them, the project itself, and something else of the repository. */
const INCLUDES = /^(?:-r|-c|--requirement|--constraint)[\s=]*([\w./-]+)/
const IS_OWN = /^(?:-e|--editable)[\s=]+["']?\.(?:\[[\w,-]*\])?["']?$/
const IS_OF_REPOSITORY = /^(?:[./]|file:|(?:-e|--editable)[\s=]+(?!\w+\+))/

/** The files that pip reads, and what it leaves beside the virtualenv. */
async function pipInputs(
  tree: SourceTree,
  project: string,
  requirements: string[],
  takesOwn: boolean,
): Promise<{ key: string[]; left: string[] | undefined }> {
  const files = new Set(requirements)
  const lines: string[] = []
  // It grows while it is read.
  for (const file of files)
    for (const line of (tree.has(file) ? await tree.read(file) : '').split('\n').map(one => one.trim())) {
      const [, more] = INCLUDES.exec(line) ?? []
      if (more === undefined) lines.push(line)
      else files.add(posix.join(posix.dirname(file), more))
    }
  const isOwn = takesOwn || lines.some(line => IS_OWN.test(line))
  const isElsewhere = lines.some(line => IS_OF_REPOSITORY.test(line) && !IS_OWN.test(line))
  const left = isOwn ? await leftByProject(tree, project) : []
  return {
    key: [...files, ...(isOwn ? ['pyproject.toml', 'setup.cfg', 'setup.py'] : [])].sort(),
    left: isElsewhere ? undefined : left,
  }
}

async function leftByUv(tree: SourceTree, project: string): Promise<string[] | undefined> {
  if (/^\[tool\.uv\.workspace\]|\b(?:path|workspace)\s*=/m.test(project)) return undefined
  const isInstalled = /^\[build-system\]|^package\s*=\s*true/m.test(project)
  const own = isInstalled ? await leftByProject(tree, project) : []
  return own && ['~/.local/share/uv/python', ...own]
}

function leftByPoetry(project: string): string[] | undefined {
  const backend = backendOf(project)
  if (backend !== undefined && !backend.startsWith('poetry.')) return undefined
  return isPlainPoetry(project) ? [] : undefined
}

function isPlainPoetry(project: string): boolean {
  return !/^\[tool\.poetry\.build\]|^build\s*=|\bpath\s*=/m.test(project)
}

/** What `pip install -e .` writes into the checkout; undefined where the source does not tell. */
async function leftByProject(tree: SourceTree, project: string): Promise<string[] | undefined> {
  switch (backendOf(project)) {
    case 'hatchling.build':
      return /^\[+tool\.hatch\.(?:.+\.)?hooks\b/m.test(project) ? undefined : []
    case 'poetry.core.masonry.api':
      return isPlainPoetry(project) ? [] : undefined
    case 'flit_core.buildapi':
    case 'uv_build':
      return []
    case undefined:
    case 'setuptools.build_meta':
      return leftBySetuptools(tree, project)
    default:
      return undefined
  }
}

function backendOf(project: string): string | undefined {
  return /^build-backend\s*=\s*["'](.+?)["']/m.exec(project)?.[1]
}

/** It compiles extensions, and writes files of versions, beside their sources. */
const WRITES_MORE =
  /\bext[-_]modules\b|\brust[-_]extensions\b|\bcffi_modules\b|\bcythonize\b|\bcmdclass\b|\bwrite_to\b|\bversion_file\b/

async function leftBySetuptools(tree: SourceTree, project: string): Promise<string[] | undefined> {
  const [config, script] = await Promise.all([tree.read('setup.cfg'), tree.read('setup.py')])
  const all = [project, config, script].join('\n')
  const namesFolder = /\bpackage[-_]dir\b|\bwhere\b/.test(all)
  if (WRITES_MORE.test(all) || (namesFolder && !/\bsrc\b/.test(all))) return undefined
  const [, name] =
    /^\[project\][^[]*?^name\s*=\s*["']([\w.-]+)["']/ms.exec(project) ??
    /^\[metadata\][^[]*?^name\s*=\s*([\w.-]+)\s*$/ms.exec(config) ??
    /\bname\s*=\s*["']([\w.-]+)["']/.exec(script) ??
    []
  if (name === undefined) return undefined
  // https://setuptools.pypa.io/en/latest/userguide/package_discovery.html: `src` holds packages unless it is one.
  const isSrc = tree.files.some(file => /^src\/.*\.py$/.test(file)) && !tree.has('src/__init__.py')
  return [`${isSrc ? 'src/' : ''}${name.replace(/[^A-Za-z0-9.]+/g, '_')}.egg-info`]
}
