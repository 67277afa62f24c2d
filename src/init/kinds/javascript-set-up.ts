import type { SourceTree } from '../source-tree.js'
import type { ProposedSetUpCache, ProposedTests } from './test-kind.js'

/** How the project's package manager installs what its lock file says. */
export async function packagesOf(
  tree: SourceTree,
): Promise<Pick<ProposedTests, 'setup' | 'setupCache' | 'installed' | 'needs'>> {
  const text = await tree.read('package.json')
  const cache = (await isPlain(tree, text)) ? cacheOf : () => undefined
  if (tree.has('pnpm-lock.yaml'))
    return {
      setup: ['corepack pnpm install --frozen-lockfile'],
      setupCache: cache('pnpm-lock.yaml', ['~/.local/share/pnpm', '~/.local/state/pnpm']),
      needs: 'Node.js with corepack',
    }
  if (tree.has('yarn.lock'))
    return {
      setup: ['corepack yarn install --immutable'],
      setupCache: isNewYarn(tree, text) ? undefined : cache('yarn.lock'),
      needs: 'Node.js with corepack',
    }
  const installed = ['npm', 'ls', '--all', '--json']
  const needs = 'Node.js with npm'
  if (tree.has('package-lock.json'))
    return {
      setup: ['npm ci --no-audit --no-fund'],
      setupCache: cache('package-lock.json'),
      installed,
      needs,
    }
  if (!/"(?:dependencies|devDependencies)"/.test(text)) return { setup: [], needs }
  return {
    setup: ['npm install --no-audit --no-fund --no-package-lock'],
    setupCache: cache('package.json'),
    needs,
  }
}

function cacheOf(key: string, more: string[] = []): ProposedSetUpCache {
  return { paths: ['node_modules', ...more], key: [key], tools: ['node --version'] }
}

/** From version 2 on, packages lie in several places, as its settings say. */
function isNewYarn(tree: SourceTree, text: string): boolean {
  return tree.has('.yarnrc.yml') || /"packageManager"\s*:\s*"yarn@[2-9]/.test(text)
}

/** What npm runs of a project when it installs its packages: https://docs.npmjs.com/cli/using-npm/scripts */
const INSTALL_SCRIPT = /^(?:(?:pre|post)?install|prepublish|(?:pre|post)?prepare)$/
/** Packages of the repository, with packages of their own. */
const OF_REPOSITORY = /^(?:file|link|portal|workspace):/
/** They fetch a browser into ~/.cache. */
const WITH_BROWSER = /^(?:puppeteer|cypress|playwright|@playwright\/.+)$/

/** Whether the packages are all that an installation leaves. */
async function isPlain(tree: SourceTree, text: string): Promise<boolean> {
  if (tree.has('binding.gyp') || /^packages:/m.test(await tree.read('pnpm-workspace.yaml'))) return false
  const manifest = objectOf(parsed(text))
  if (manifest === undefined || 'workspaces' in manifest) return false
  const wanted = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap(kind =>
    Object.entries(objectOf(manifest[kind]) ?? {}),
  )
  return (
    !Object.keys(objectOf(manifest['scripts']) ?? {}).some(name => INSTALL_SCRIPT.test(name)) &&
    !wanted.some(([name, from]) => WITH_BROWSER.test(name) || OF_REPOSITORY.test(String(from)))
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function objectOf(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
}
