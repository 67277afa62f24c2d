import { posix } from 'node:path'
import { UsageError } from '../shared/errors.js'
import { formatNames } from '../shared/text.js'
import { findImageUse, type ImageUse } from './image-use.js'
import { GO } from './kinds/go.js'
import { GRADLE, MAVEN } from './kinds/java.js'
import { JEST, NODE_TEST, VITEST } from './kinds/javascript.js'
import { PYTEST } from './kinds/pytest.js'
import type { ProposedSetUpCache, ProposedTests, TestKind } from './kinds/test-kind.js'
import { testsNamedLike, testsThatReach } from './reached-tests.js'
import type { SourceTree } from './source-tree.js'

/** What is proposed for a consumer, from its source alone: nothing of it was run. */
export interface ConsumerProposal extends ProposedTests {
  /** As in `pytest`. */
  kind: string
  use: ImageUse
  /** How the test files were chosen. */
  chosenBy: 'option' | 'image' | 'name' | 'folder' | 'all'
}

/** A project that names vitest or jest may have tests of Node's runner beside them, but not the other way round. */
const KINDS: readonly TestKind[] = [VITEST, JEST, PYTEST, GO, MAVEN, GRADLE, NODE_TEST]

const KIND_NAMES = KINDS.map(({ name }) => name).join(', ')

/**
 * Reads a consumer's source.
 *
 * @param image the repository whose name is looked for
 * @param only files or folders of tests to take, from the root; undefined for those that lead to the image
 * @throws UsageError where there are no tests that are understood
 */
export async function proposeConsumer(
  tree: SourceTree,
  image: string,
  only: string[] | undefined,
): Promise<ConsumerProposal> {
  const use = await findImageUse(tree, image)
  const used: TestKind[] = []
  for (const kind of KINDS) if (await kind.isUsedIn(tree)) used.push(kind)
  if (used.length === 0)
    throw new UsageError(
      `--consumer: expected a project of ${KIND_NAMES} at the root of the repository, found none: write consumers by hand, as docs/configuration.md says`,
    )
  const chosen = await Promise.all(
    used.map(async kind => ({ kind, ...(await chooseTests(tree, kind, { use, image }, only)) })),
  )
  const best = ORDER.flatMap(by => chosen.filter(one => one.by === by && one.tests.length > 0))[0]
  if (best === undefined) {
    const asked = only === undefined ? '' : ` in ${formatNames(only, 5)}`
    throw new UsageError(
      `--consumer: it uses ${used.map(({ name }) => name).join(' and ')}, and has no test file${asked}`,
    )
  }
  const { setupCache, ...proposed } = await best.kind.propose(tree, best.tests)
  const kept = setupCache && keptOfSetUp(tree, setupCache)
  return { ...proposed, ...(kept && { setupCache: kept }), kind: best.kind.name, use, chosenBy: best.by }
}

/** What git tracks comes with the checkout, and a set-up that changes it is not known from the source. */
function keptOfSetUp(tree: SourceTree, cache: ProposedSetUpCache): ProposedSetUpCache | undefined {
  const isTracked = tree.files.some(file => cache.paths.some(path => isIn(file, path)))
  return isTracked ? undefined : { ...cache, key: cache.key.filter(file => tree.has(file)) }
}

const ORDER = ['option', 'image', 'name', 'folder', 'all'] as const

async function chooseTests(
  tree: SourceTree,
  kind: TestKind,
  { use, image }: { use: ImageUse; image: string },
  only: string[] | undefined,
): Promise<{ by: ConsumerProposal['chosenBy']; tests: string[] }> {
  const all: string[] = []
  for (const file of tree.files.filter(one => kind.isTestFile(one)))
    if (kind.countTests(await tree.read(file)) > 0) all.push(file)
  if (only !== undefined)
    return { by: 'option', tests: all.filter(file => only.some(one => isIn(file, one))) }
  // A unit test may name the image, or read its settings, and starts no container.
  const able = all.filter(file => !UNIT.test(file))
  const steps = await testsThatReach(tree, use.files, new Set(all))
  const within = (most: number) => able.filter(file => (steps.get(file) ?? Number.POSITIVE_INFINITY) <= most)
  const ways: [ConsumerProposal['chosenBy'], string[]][] = [
    ['image', within(1)],
    // Tests of a program start it, and import nothing of it.
    ['name', testsNamedLike(able, image)],
    ['image', within(Number.MAX_SAFE_INTEGER)],
    ['folder', able.filter(file => INTEGRATION.test(file))],
    ['all', able.length > 0 ? able : all],
  ]
  const [by, tests] = ways.find(([, found]) => found.length > 0) ?? ['all', []]
  return { by, tests }
}

const UNIT = /(^|\/)units?(?:[-_]?tests?)?\//i
const INTEGRATION = /(^|\/)(?:integration|e2e|functional|acceptance)(?:[-_]?tests?)?\//i

function isIn(file: string, wanted: string): boolean {
  const path = posix.normalize(wanted).replace(/\/$/, '')
  return path === '.' || file === path || file.startsWith(`${path}/`)
}
