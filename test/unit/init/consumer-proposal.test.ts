import { describe, expect, it } from 'vitest'
import { proposeConsumer } from '../../../src/init/consumer-proposal.js'
import { sourceTreeOf } from '../../support/source-tree.js'

const IMAGE = 'ghcr.io/acme/echo-greeter'
const JS_TEST = "import { it } from 'vitest'\nit('works', () => {})\n"
const PY_TEST = 'def test_works():\n    pass\n'
const VITEST = { 'package.json': '{\n  "devDependencies": {\n    "vitest": "4.1.12"\n  }\n}\n' }

function propose(files: Record<string, string>, only?: string[]) {
  return proposeConsumer(sourceTreeOf(files), IMAGE, only)
}

describe('the tests are', () => {
  it.each<[string, Record<string, string>, string, string[]]>([
    [
      'those that import what names the image, through helpers',
      {
        'src/settings.js': `export const image = process.env.GREETER_IMAGE ?? '${IMAGE}'`,
        'src/greeter.js': "import { image } from './settings.js'",
        'test/greet.test.js': `import { greet } from '../src/greeter'\n${JS_TEST}`,
        'test/settings-of-others.test.js': `import x from '../src/other-settings.js'\n${JS_TEST}`,
        'test/unit/settings.test.js': `import '../../src/settings.js'\n${JS_TEST}`,
      },
      'image',
      ['test/greet.test.js'],
    ],
    [
      'else those with a word of its name, because they start a program',
      {
        'src/settings.js': `process.env.GREETER_IMAGE ?? '${IMAGE}'`,
        'e2e/greeter.test.js': JS_TEST,
        'e2e/other.test.js': JS_TEST,
        'test/unit/greeter.test.js': JS_TEST,
      },
      'name',
      ['e2e/greeter.test.js'],
    ],
    [
      'else its integration tests',
      { 'e2e/a.test.js': JS_TEST, 'src/a.test.js': JS_TEST },
      'folder',
      ['e2e/a.test.js'],
    ],
    [
      'else all but its unit tests, and no helper',
      { 'test/a.test.js': JS_TEST, 'test/unit/b.test.js': JS_TEST, 'test/support.js': 'export const x = 1' },
      'all',
      ['test/a.test.js'],
    ],
    ['else its unit tests', { 'test/unit/b.test.js': JS_TEST }, 'all', ['test/unit/b.test.js']],
  ])('%s', async (_, files, chosenBy, tests) => {
    const found = await propose({ ...VITEST, ...files })
    expect([found.chosenBy, found.test.files]).toEqual([chosenBy, tests])
  })

  it('those that were asked for, by file or folder', async () => {
    const files = { ...VITEST, 'a/x.test.js': JS_TEST, 'a/y.test.js': JS_TEST, 'b/z.test.js': JS_TEST }
    expect((await propose(files, ['./a/', 'b/z.test.js'])).test.files).toHaveLength(3)
    await expect(propose(files, ['c'])).rejects.toThrow('it uses vitest, and has no test file in c')
  })

  it('those of the kind that lead to the image', async () => {
    const files = {
      ...{ ...VITEST, 'web/a.test.js': JS_TEST },
      'greeter/settings.py': `IMAGE = os.environ.get("GREETER_IMAGE", "${IMAGE}:latest")`,
      'tests/test_greet.py': `from greeter.settings import IMAGE\n${PY_TEST}`,
    }
    expect(await propose(files)).toMatchObject({ kind: 'pytest', test: { files: ['tests/test_greet.py'] } })
  })
})

it('what is no project of a known kind is refused, with all kinds', async () => {
  await expect(propose({ 'Cargo.toml': '' })).rejects.toThrow(
    'expected a project of vitest, jest, pytest, go, Maven, Gradle, node:test at the root of the repository, found none',
  )
})

it.each([
  ['ghcr.io/acme/docker-test-api', 'a word that every image may have'],
  ['ghcr.io/acme/e2e', 'a short one'],
])('a test is not taken for one of %s because of %s', async image => {
  const tree = sourceTreeOf({ ...VITEST, 'e2e/docker-api.test.js': JS_TEST, 'x.test.js': JS_TEST })
  expect((await proposeConsumer(tree, image, undefined)).chosenBy).toBe('folder')
})

describe('Python finds its packages', () => {
  const settings = { 'greeter/settings.py': `os.environ.get("GREETER_IMAGE", "${IMAGE}")` }
  const reaching = async (test: string, more: Record<string, string> = {}) =>
    (await propose({ ...settings, ...more, 'tests/test_it.py': `${test}\n${PY_TEST}` })).chosenBy

  it.each([
    'from greeter.settings import IMAGE',
    'import greeter.settings',
    'from greeter import api, settings',
  ])('%s', async line => expect(await reaching(line)).toBe('image'))

  it.each([
    'from other.settings import IMAGE',
    'import settings_of_others',
    '# greeter.settings',
    'from greeter import api',
  ])('not by %s', async line => expect(await reaching(line)).toBe('all'))

  it('by the conftest above the test', async () => {
    const conftest = { 'tests/conftest.py': 'from greeter.settings import IMAGE' }
    expect(await reaching('', conftest)).toBe('image')
  })
})

describe('set-up is that of the lock file', () => {
  it.each<[string, Record<string, string>, string[], string]>([
    ['npm', { 'package-lock.json': '' }, ['npm ci --no-audit --no-fund'], 'Node.js with npm'],
    ['pnpm', { 'pnpm-lock.yaml': '' }, ['corepack pnpm install --frozen-lockfile'], 'Node.js with corepack'],
    ['yarn', { 'yarn.lock': '' }, ['corepack yarn install --immutable'], 'Node.js with corepack'],
    ['none', {}, ['npm install --no-audit --no-fund --no-package-lock'], 'Node.js with npm'],
  ])('%s', async (_, files, setup, needs) => {
    expect(await propose({ ...VITEST, 'test/a.test.js': JS_TEST, ...files })).toMatchObject({ setup, needs })
  })

  it.each<[string, Record<string, string>, string, string[], string]>([
    [
      'uv',
      { 'uv.lock': '' },
      'uv sync --frozen --all-extras --all-groups',
      ['uv', 'run', '--no-sync', 'pytest'],
      'uv',
    ],
    [
      'Poetry',
      { 'poetry.lock': '' },
      'POETRY_VIRTUALENVS_IN_PROJECT=true poetry install --all-extras',
      ['.venv/bin/python', '-m', 'pytest'],
      'Poetry',
    ],
    [
      'requirements',
      {
        'requirements.txt': 'requests\n',
        'requirements-dev.txt': 'pytest>=8\n',
        'requirements-docs.txt': 'sphinx\n',
      },
      'python3 -m venv .venv\n.venv/bin/pip install --disable-pip-version-check -r requirements-dev.txt -r requirements.txt\n',
      ['.venv/bin/python', '-m', 'pytest'],
      'python3',
    ],
    [
      'a project without pytest among its dependencies',
      { 'pyproject.toml': '[project]\nname = "x"\n[tool.pytest.ini_options]\ntestpaths = "tests"\n' },
      'python3 -m venv .venv\n.venv/bin/pip install --disable-pip-version-check -e . pytest\n',
      ['.venv/bin/python', '-m', 'pytest'],
      'python3',
    ],
  ])('%s', async (_, files, setup, run, needs) => {
    const found = await propose({ 'tests/test_a.py': PY_TEST, ...files })
    expect([found.setup, found.test.command.slice(0, run.length), found.needs]).toEqual([[setup], run, needs])
  })
})

describe('what is kept of a set-up is', () => {
  const VENV = ['.venv']
  const PIP = ['python3 --version']
  const OWN = '[project]\nname = "My.tool-kit"\n'
  const backend = (name: string) => `[build-system]\nbuild-backend = "${name}"\n${OWN}`
  const manifest = (more: object) =>
    JSON.stringify({ devDependencies: { vitest: '4.1.12' }, ...more }, null, 2)

  it.each<[string, Record<string, string>, string[], string[], string[]]>([
    [
      'the virtualenv, with the requirements and what those name',
      {
        'requirements-dev.txt': '-r requirements/base.txt\n-c limits.txt\npytest\n-r gone.txt\n',
        'requirements/base.txt': 'requests==2.32.0\n',
        'limits.txt': 'urllib3<3\n',
      },
      VENV,
      ['limits.txt', 'requirements-dev.txt', 'requirements/base.txt'],
      PIP,
    ],
    ['the virtualenv alone', {}, VENV, [], PIP],
    [
      'what setuptools writes beside a project',
      { 'setup.py': 'setup(name="my_tool")', 'my_tool/__init__.py': '' },
      ['.venv', 'my_tool.egg-info'],
      ['setup.py'],
      PIP,
    ],
    [
      'what setuptools writes into src',
      { 'pyproject.toml': OWN, 'src/my/__init__.py': '', 'requirements.txt': '-e .[test]\n' },
      ['.venv', 'src/My.tool_kit.egg-info'],
      ['pyproject.toml', 'requirements.txt'],
      PIP,
    ],
    [
      'no more, where the project is built by hatch',
      { 'pyproject.toml': backend('hatchling.build') },
      VENV,
      ['pyproject.toml'],
      PIP,
    ],
    [
      'the virtualenv of uv, and the Python that it fetches',
      { 'uv.lock': '', 'pyproject.toml': OWN },
      ['.venv', '~/.local/share/uv/python'],
      ['uv.lock'],
      ['uv --version', ...PIP],
    ],
    [
      'the virtualenv of Poetry',
      { 'poetry.lock': '', 'pyproject.toml': backend('poetry.core.masonry.api') },
      VENV,
      ['poetry.lock'],
      ['poetry --version', ...PIP],
    ],
  ])('%s', async (_, files, paths, key, tools) => {
    const found = await propose({ 'tests/test_a.py': PY_TEST, ...files })
    expect(found.setupCache).toEqual({ paths, key, tools })
  })

  it.each<[string, Record<string, string>, string[], string[]]>([
    ['of npm', { 'package-lock.json': '' }, ['node_modules'], ['package-lock.json']],
    ['without a lock file', {}, ['node_modules'], ['package.json']],
    ['of Yarn 1', { 'yarn.lock': '# yarn lockfile v1\n' }, ['node_modules'], ['yarn.lock']],
    [
      'of pnpm, and its store',
      { 'pnpm-lock.yaml': '', 'pnpm-workspace.yaml': 'onlyBuiltDependencies: [esbuild]\n' },
      ['node_modules', '~/.local/share/pnpm', '~/.local/state/pnpm'],
      ['pnpm-lock.yaml'],
    ],
  ])('node_modules %s', async (_, files, paths, key) => {
    const found = await propose({ ...VITEST, 'test/a.test.js': JS_TEST, ...files })
    expect(found.setupCache).toEqual({ paths, key, tools: ['node --version'] })
  })

  it("jest's reporter as well, and the modules of Go", async () => {
    const jest = { 'package.json': '{\n  "devDependencies": {\n    "jest": "30.5.2"\n  }\n}\n' }
    const files = { ...jest, 'a.test.js': "test('x', () => {})" }
    expect((await propose(files)).setupCache?.paths).toEqual(['node_modules', '.compat-gate-tools'])
    const go = { 'go.mod': '', 'go.sum': '', 'a_test.go': 'func TestA(t *testing.T) {}\n' }
    expect((await propose(go)).setupCache).toEqual({
      paths: ['.compat-gate-tools', '~/go'],
      key: ['go.mod', 'go.sum'],
      tools: ['GOTOOLCHAIN=local go version'],
    })
  })

  const python = { 'tests/test_a.py': PY_TEST }
  const script = { 'a.test.js': JS_TEST }
  it.each<[string, Record<string, string>]>([
    ['a virtualenv that git tracks', { ...python, '.venv/pyvenv.cfg': '' }],
    ['another package of the repository', { ...python, 'requirements.txt': '-e ./lib\n' }],
    ['a package that is compiled in place', { ...python, 'setup.py': 'setup(name="a", ext_modules=[])' }],
    ['a package whose name is computed', { ...python, 'setup.py': 'setup(name=NAME)' }],
    [
      'packages in another folder',
      { ...python, 'setup.cfg': '[metadata]\nname = a\npackage_dir =\n  = lib\n', 'setup.py': '' },
    ],
    [
      'a version file',
      { ...python, 'pyproject.toml': `${OWN}[tool.setuptools_scm]\nversion_file = "v.py"\n` },
    ],
    ['an unknown build backend', { ...python, 'pyproject.toml': backend('maturin') }],
    [
      'a hook of hatch',
      { ...python, 'pyproject.toml': `${backend('hatchling.build')}[tool.hatch.build.hooks.vcs]\n` },
    ],
    [
      'a workspace of uv',
      { ...python, 'uv.lock': '', 'pyproject.toml': '[tool.uv.workspace]\nmembers = ["a"]\n' },
    ],
    ['a build script of Poetry', { ...python, 'poetry.lock': '', 'pyproject.toml': '[tool.poetry.build]\n' }],
    ['node_modules that git tracks', { ...VITEST, ...script, 'node_modules/a/index.js': '' }],
    ['Yarn 2 and newer', { ...VITEST, ...script, 'yarn.lock': '', '.yarnrc.yml': '' }],
    [
      'a script of the installation',
      { ...script, 'package.json': manifest({ scripts: { prepare: 'tsc' } }) },
    ],
    ['a native add-on', { ...VITEST, ...script, 'binding.gyp': '' }],
    ['workspaces', { ...script, 'package.json': manifest({ workspaces: ['a'] }) }],
    [
      'workspaces of pnpm',
      { ...VITEST, ...script, 'pnpm-lock.yaml': '', 'pnpm-workspace.yaml': 'packages:\n  - a\n' },
    ],
    [
      'a package of the repository',
      { ...script, 'package.json': manifest({ dependencies: { a: 'file:a' } }) },
    ],
    [
      'a browser that npm fetches',
      { ...script, 'package.json': manifest({ dependencies: { puppeteer: '24' } }) },
    ],
    ['a package.json that is none', { ...script, 'package.json': `${VITEST['package.json']}}` }],
    ['no package at all', { 'a.test.js': "import 'node:test'\ntest('x')", 'package.json': '{}' }],
    ['a workspace of Go', { 'go.mod': '', 'go.work': '', 'a_test.go': 'func TestA(t *testing.T) {}\n' }],
    ['Maven', { 'pom.xml': '', 'src/test/java/ATest.java': '@Test' }],
    ['Gradle', { 'build.gradle': '', 'src/test/java/ATest.java': '@Test' }],
  ])('nothing for %s', async (_, files) => {
    expect(await propose(files)).not.toHaveProperty('setupCache')
  })
})

it("jest's own reporter is used where the project has it", async () => {
  const files = {
    'package.json': '{\n  "devDependencies": {\n    "jest": "30.5.2",\n    "jest-junit": "17.0.0"\n  }\n}\n',
    'a.test.js': "test('x', () => {})",
  }
  const found = await propose(files)
  expect([found.setup, found.test.command[3]]).toEqual([
    ['npm install --no-audit --no-fund --no-package-lock'],
    '--reporters=jest-junit',
  ])
})

describe('Maven and Gradle', () => {
  const TEST = 'class XTest {\n  @Test void a() {}\n  @Test @Disabled void b() {}\n  // @Test\n}'

  it('start the wrapper, in the module of the tests', async () => {
    const files = { 'pom.xml': '<project/>', mvnw: '', 'app/src/test/java/org/x/XTest.java': TEST }
    const found = await propose(files)
    expect(found).toMatchObject({ count: 1, needs: 'a JDK', test: { files: ['org.x.XTest'] } })
    expect(found.setup).toEqual([
      './mvnw --batch-mode --no-transfer-progress --projects app --also-make test-compile',
    ])
    expect(found.test.command.slice(3)).toEqual([
      ...['--projects', 'app', '--also-make', 'test', '-Dtest={file}'],
      ...['-Dsurefire.rerunFailingTestsCount=0', '-Dsurefire.failIfNoSpecifiedTests=false'],
    ])
    expect(found.test.reportPath).toBe('app/target/surefire-reports/TEST-*.xml')
  })

  it('at the root need no module', async () => {
    const files = { 'build.gradle.kts': '', gradlew: '', 'src/test/kotlin/XTest.kt': TEST }
    expect(await propose(files)).toMatchObject({
      setup: ['./gradlew --no-daemon testClasses'],
      test: { files: ['XTest'], reportPath: 'build/test-results/test/*.xml' },
    })
  })

  it('of several modules have to be chosen from', async () => {
    const at = (module: string) => `${module}/src/test/java/XTest.java`
    const files = { 'build.gradle': '', [at('a')]: TEST, [at('b')]: TEST }
    await expect(propose(files)).rejects.toThrow(
      'lie in several modules, a, b: choose those of one with --tests',
    )
    expect((await propose(files, ['b'])).test.reportPath).toBe('b/build/test-results/test/*.xml')
  })
})

describe('tests are counted in the source', () => {
  it.each<[string, Record<string, string>, number]>([
    [
      'of Python, each name once for its class, and none that is skipped',
      {
        'tests/test_a.py': `
@pytest.mark.skipif(
    sys.platform == "win32", reason="no"
)
def test_skipped():
    pass

@pytest.mark.parametrize("x", [1, 2])
def test_many(x):
    def test_inner(): pass

async def test_async(): pass

class TestA:
    def test_one(self): pass
    def test_one(self): pass
    def helper(self): pass

class TestB:
    def test_one(self): pass
`,
      },
      4,
    ],
    [
      'of JavaScript',
      {
        ...VITEST,
        'a.test.js': `
it('a', () => {})
test.only("b", () => {})
it.concurrent(\`c\`, () => {})
it.each([1])('d', () => {})
it.skip('e', () => {})
test.todo('f')
// it('g', () => {})
commit('h')
t.test('i')
`,
      },
      4,
    ],
    [
      'of Go, by package',
      {
        'go.mod': '',
        'a_test.go': 'func TestMain(m *testing.M) {}\nfunc TestA(t *testing.T) {}\n',
        'b/b_test.go': 'func TestB(t *testing.T) {}\nfunc BenchmarkB(b *testing.B) {}\n',
      },
      2,
    ],
  ])('%s', async (_, files, count) => {
    expect((await propose(files)).count).toBe(count)
  })
})
