import { posix } from 'node:path'
import { UsageError } from '../shared/errors.js'
import { formatNames } from '../shared/text.js'
import { findImageUse, type ImageUse } from './image-use.js'
import { GO } from './kinds/go.js'
import { GRADLE, MAVEN } from './kinds/java.js'
import { JEST, NODE_TEST, VITEST } from './kinds/javascript.js'
import { PYTEST } from './kinds/pytest.js'
import type { ProposedTests, TestKind } from './kinds/test-kind.js'
import { testsThatReach } from './reached-tests.js'
import type { SourceTree } from './source-tree.js'

/** What is proposed for a consumer, from its source alone: nothing of it was run. */
export interface ConsumerProposal extends ProposedTests {
  /** As in `pytest`. */
  kind: string
  use: ImageUse
  /** How the test files were chosen. */
  chosenBy: 'option' | 'image' | 'folder' | 'all'
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
    used.map(async kind => ({ kind, ...(await chooseTests(tree, kind, use, only)) })),
  )
  const best = ORDER.flatMap(by => chosen.filter(one => one.by === by && one.tests.length > 0))[0]
  if (best === undefined) {
    const asked = only === undefined ? '' : ` in ${formatNames(only, 5)}`
    throw new UsageError(
      `--consumer: it uses ${used.map(({ name }) => name).join(' and ')}, and has no test file${asked}`,
    )
  }
  const proposed = await best.kind.propose(tree, best.tests)
  if (proposed.test.files.length === 0)
    throw new UsageError(
      `--consumer: no test was found in ${formatNames(best.tests, 5)}: choose with --tests`,
    )
  return { ...proposed, kind: best.kind.name, use, chosenBy: best.by }
}

const ORDER = ['option', 'image', 'folder', 'all'] as const

async function chooseTests(
  tree: SourceTree,
  kind: TestKind,
  { files: seeds }: ImageUse,
  only: string[] | undefined,
): Promise<{ by: ConsumerProposal['chosenBy']; tests: string[] }> {
  const all = tree.files.filter(file => kind.isTestFile(file))
  if (only !== undefined)
    return { by: 'option', tests: all.filter(file => only.some(one => isIn(file, one))) }
  const reaching = await testsThatReach(tree, seeds, file => kind.isTestFile(file))
  if (reaching.length > 0) return { by: 'image', tests: reaching }
  const inFolder = all.filter(file =>
    /(^|\/)(?:integration|e2e|functional|acceptance)(?:[-_]?tests?)?\//i.test(file),
  )
  return inFolder.length > 0 ? { by: 'folder', tests: inFolder } : { by: 'all', tests: all }
}

function isIn(file: string, wanted: string): boolean {
  const path = posix.normalize(wanted).replace(/\/$/, '')
  return path === '.' || file === path || file.startsWith(`${path}/`)
}
