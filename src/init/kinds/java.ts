import { UsageError } from '../../shared/errors.js'
import type { SourceTree } from '../source-tree.js'
import { smallestFile, sumOf, type TestKind } from './test-kind.js'

/** A test class, its module and its full name: `modules/a/src/test/java/org/example/GreeterTest.java`. */
const TEST_CLASS =
  /^(?:(.+)\/)?src\/(?:test|integrationTest|it)\/(?:java|kotlin|groovy)\/(.+)\.(?:java|kt|groovy)$/
const TEST_NAME = /(?:^|\/)(?:Test\w*|IT\w*|\w*(?:Tests?|TestCase|IT|ITCase|Spec))$/
/** Which of them Maven's failsafe runs, in the phase `verify`. */
const INTEGRATION_TEST = /(?:^|\.)(?:IT\w*|\w*(?:IT|ITCase))$/

function isTestClass(file: string): boolean {
  return TEST_NAME.test(TEST_CLASS.exec(file)?.[2] ?? '')
}

export const MAVEN: TestKind = {
  name: 'Maven',
  isUsedIn: async tree => tree.has('pom.xml'),
  isTestFile: isTestClass,
  countTests: javaTests,
  propose: async (tree, tests) => {
    const { module, classes } = await classesOf(tree, tests)
    const poms = [tree.read('pom.xml'), ...(module === '' ? [] : [tree.read(`${module}/pom.xml`)])]
    const hasFailsafe = (await Promise.all(poms)).some(pom => pom.includes('maven-failsafe-plugin'))
    const integration = hasFailsafe ? classes.filter(({ name }) => INTEGRATION_TEST.test(name)) : []
    // One command is one plug-in: where there are both, the integration tests are those of the image.
    const isFailsafe = integration.length > 0
    const chosen = isFailsafe ? integration : classes
    const program = tree.has('mvnw') ? './mvnw' : 'mvn'
    const only = module === '' ? [] : ['--projects', module, '--also-make']
    const property = isFailsafe ? 'it.test' : 'test'
    const plugin = isFailsafe ? 'failsafe' : 'surefire'
    const rest = isFailsafe ? ['-Dtest=none', '-Dsurefire.failIfNoSpecifiedTests=false'] : []
    const elsewhere = module === '' ? [] : [`-D${plugin}.failIfNoSpecifiedTests=false`]
    return {
      setup: [`${program} --batch-mode --no-transfer-progress ${[...only, 'test-compile'].join(' ')}`],
      test: {
        command: [
          program,
          ...['--batch-mode', '--no-transfer-progress', ...only, isFailsafe ? 'verify' : 'test'],
          ...[`-D${property}={file}`, `-D${plugin}.rerunFailingTestsCount=0`, ...rest, ...elsewhere],
        ],
        files: chosen.map(({ name }) => name),
        reportPath: `${module === '' ? '' : `${module}/`}target/${plugin}-reports/TEST-*.xml`,
      },
      ...countsOf(chosen),
      needs: tree.has('mvnw') ? 'a JDK' : 'a JDK and Maven',
    }
  },
}

export const GRADLE: TestKind = {
  name: 'Gradle',
  isUsedIn: async tree =>
    tree.has('build.gradle') || tree.has('build.gradle.kts') || tree.has('settings.gradle'),
  isTestFile: isTestClass,
  countTests: javaTests,
  propose: async (tree, tests) => {
    const { module, classes } = await classesOf(tree, tests)
    const program = tree.has('gradlew') ? './gradlew' : 'gradle'
    const prefix = module === '' ? '' : `:${module.replaceAll('/', ':')}:`
    return {
      setup: [`${program} --no-daemon ${prefix}testClasses`],
      test: {
        // Without the first task, and with the cache, Gradle would take an earlier result for this one.
        command: [
          ...[program, '--no-daemon', '--no-build-cache'],
          ...[`${prefix}cleanTest`, `${prefix}test`, '--tests', '{file}'],
        ],
        files: classes.map(({ name }) => name),
        reportPath: `${module === '' ? '' : `${module}/`}build/test-results/test/*.xml`,
      },
      ...countsOf(classes),
      needs: tree.has('gradlew') ? 'a JDK' : 'a JDK and Gradle',
    }
  },
}

interface JavaTestClass {
  /** With its package. */
  name: string
  count: number
}

/** @throws UsageError for tests of several modules, which no single command runs */
async function classesOf(
  tree: SourceTree,
  tests: string[],
): Promise<{ module: string; classes: JavaTestClass[] }> {
  const found = await Promise.all(
    tests.map(async file => {
      const [, module = '', path = ''] = TEST_CLASS.exec(file) ?? []
      return { module, name: path.replaceAll('/', '.'), count: javaTests(await tree.read(file)) }
    }),
  )
  const [module = '', ...others] = new Set(found.map(one => one.module))
  if (others.length > 0)
    throw new UsageError(
      `--consumer: its tests of the image lie in several modules, ${[module, ...others].join(', ')}: choose those of one with --tests`,
    )
  return { module, classes: found.map(({ name, count }) => ({ name, count })) }
}

function javaTests(text: string): number {
  const code = text.replace(/^\s*(?:\/\/|\*).*$/gm, '')
  const all = [...code.matchAll(/@(?:Test|ParameterizedTest|RepeatedTest)\b/g)].length
  return /@(?:Disabled|Ignore)\b/.test(code)
    ? Math.max(0, all - [...code.matchAll(/@(?:Disabled|Ignore)\b/g)].length)
    : all
}

function countsOf(classes: JavaTestClass[]) {
  const counts = new Map(classes.map(({ name, count }) => [name, count]))
  return { count: sumOf(counts), control: { files: [smallestFile(counts)], args: [] } }
}
