import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { sourceDigest } from '../../scripts/source-digest.js'
import { ROOT } from '../../tools/repository.js'

export const DIST = join(ROOT, 'dist')
const VARIABLE = 'COMPAT_GATE_BUNDLED_SOURCE'

/**
 * The program that tests start: `src/index.ts` as it was when the run of the tests began. It is dist/ where that is made
 * from this source, and bundled anew where it is not.
 *
 * @throws Error when nobody has bundled it, so that no test ever runs what an earlier one has left
 */
export function sourceProgram(): string {
  const folder = process.env[VARIABLE]
  if (folder === undefined) throw new Error('the source was not bundled: call bundleSource() first')
  return join(folder, 'index.js')
}

/**
 * Sees to it that this process and those that it starts have such a program: dist/, or a folder inside the package that is gone
 * when disposed of.
 */
export async function bundleSource(): Promise<AsyncDisposable> {
  if (await isDistCurrent()) {
    process.env[VARIABLE] = DIST
    return { [Symbol.asyncDispose]: async () => undefined }
  }
  const parent = join(ROOT, 'build')
  await mkdir(parent, { recursive: true })
  const folder = await mkdtemp(join(parent, 'tested-'))
  await writeBundle(folder)
  process.env[VARIABLE] = folder
  return { [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }) }
}

/** Whether dist/ says that it is made from the source. `.ci/run dist` sees to it that this is true. */
export async function isDistCurrent(): Promise<boolean> {
  const from = await readFile(join(DIST, 'source.sha256'), 'utf8').catch(() => '')
  return from.trim() === (await sourceDigest(ROOT))
}

// In a process of its own: what a bundler leaves behind in memory makes every process that is started later cost more.
async function writeBundle(dir: string): Promise<void> {
  const bundler = join(ROOT, 'node_modules', '.bin', 'rolldown')
  const input = join('src', 'index.ts')
  // Node 20 cannot read `await using`.
  const options = ['--platform=node', '--transform.target=es2023', '--format=esm', '--minify', `--dir=${dir}`]
  await promisify(execFile)(process.execPath, [bundler, input, ...options], { cwd: ROOT })
}

/** Vitest's global setup. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let bundled = await bundleSource()
  project.onTestsRerun(async () => {
    await bundled[Symbol.asyncDispose]()
    bundled = await bundleSource()
  })
  return async () => {
    await bundled[Symbol.asyncDispose]()
  }
}
