import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { GitContext } from '../../src/git/git.js'
import { folder } from './folder.js'

const run = promisify(execFile)

/** A real git repository. `git` runs in it and returns what was printed, without the last line end. */
export interface TestRepository extends AsyncDisposable {
  path: string
  git: (...args: string[]) => Promise<string>
  /** Writes files (undefined: removes) and commits all; returns the commit. */
  commit: (files: Record<string, string | undefined>) => Promise<string>
}

const PERSON = { name: 'Test', email: 'test@example.invalid' }

/** The environment in which git finds no settings of the person who runs the tests. */
export const gitEnv = {
  PATH: process.env['PATH'] ?? '/usr/bin:/bin',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: PERSON.name,
  GIT_AUTHOR_EMAIL: PERSON.email,
  GIT_COMMITTER_NAME: PERSON.name,
  GIT_COMMITTER_EMAIL: PERSON.email,
}

/** What the program's own calls of git get in a test: nothing of the user's, and no waiting between attempts. */
export function gitContext(more: Partial<GitContext> = {}): GitContext {
  return {
    env: gitEnv,
    signal: new AbortController().signal,
    retryOptions: { retries: 2, minTimeout: 0, factor: 1, randomize: false },
    ...more,
  }
}

/** An empty repository whose branch is `main`, at `under` or in a folder of its own. */
export async function testRepository(under?: string): Promise<TestRepository> {
  const own = under === undefined ? await folder() : undefined
  const path = under ?? own?.path ?? ''
  await mkdir(path, { recursive: true })
  const git = async (...args: string[]) =>
    (await run('git', args, { cwd: path, env: gitEnv })).stdout.replace(/\n$/, '')
  await git('init', '--quiet', '--initial-branch=main')
  return {
    path,
    git,
    commit: async files => {
      for (const [name, content] of Object.entries(files)) await put(path, name, content, git)
      await git('add', '--all')
      await git('commit', '--quiet', '--allow-empty', '--message', 'a change')
      return git('rev-parse', 'HEAD')
    },
    [Symbol.asyncDispose]: async () => own?.[Symbol.asyncDispose](),
  }
}

async function put(
  root: string,
  name: string,
  content: string | undefined,
  git: TestRepository['git'],
): Promise<void> {
  if (content === undefined) {
    await git('rm', '--quiet', name)
    return
  }
  await mkdir(dirname(join(root, name)), { recursive: true })
  await writeFile(join(root, name), content)
}
