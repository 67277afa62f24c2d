import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'rolldown'
import type { TestProject } from 'vitest/node'
import { ROOT } from '../../tools/repository.js'

const VARIABLE = 'COMPAT_GATE_BUNDLED_SOURCE'

/**
 * The program that tests start: `src/index.ts` as it was when the run of the tests began, bundled as dist/ is.
 *
 * @throws Error when nobody has bundled it, so that no test ever runs what an earlier one has left
 */
export function sourceProgram(): string {
  const folder = process.env[VARIABLE]
  if (folder === undefined) throw new Error('the source was not bundled: call bundleSource() first')
  return join(folder, 'index.js')
}

/** Bundles the source for this process and those that it starts, into a folder inside the package; gone when disposed of. */
export async function bundleSource(): Promise<AsyncDisposable> {
  const parent = join(ROOT, 'build')
  await mkdir(parent, { recursive: true })
  const folder = await mkdtemp(join(parent, 'tested-'))
  await writeBundle(folder)
  process.env[VARIABLE] = folder
  return { [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }) }
}

async function writeBundle(dir: string): Promise<void> {
  await build({
    input: join(ROOT, 'src', 'index.ts'),
    cwd: ROOT,
    platform: 'node',
    logLevel: 'warn',
    // Node 20 cannot read `await using`.
    transform: { target: 'es2023' },
    output: { dir, format: 'esm', minify: true },
  })
}

/** Vitest's global setup. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const bundled = await bundleSource()
  project.onTestsRerun(() => writeBundle(join(sourceProgram(), '..')))
  return async () => {
    await bundled[Symbol.asyncDispose]()
  }
}
