import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { GitContext } from '../../src/git/git.js'
import { firstCommit } from './first-commit.js'
import { folder } from './folder.js'
import { quickHosts } from './hosts.js'

const run = promisify(execFile)

/** A real git repository. `git` runs in it and returns what was printed, without the last line end. */
export interface TestRepository extends AsyncDisposable {
  path: string
  git: (...args: string[]) => Promise<string>
  /** Writes files (undefined: removes) and commits all; returns the commit. */
  commit: (files: Record<string, string | undefined>) => Promise<string>
}

const MESSAGE = 'a change'
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
    listener: () => undefined,
    hosts: quickHosts(),
    ...more,
  }
}

/** An empty repository whose branch is `main`, at `under` or in a folder of its own. */
export async function testRepository(under?: string): Promise<TestRepository> {
  const own = under === undefined ? await folder() : undefined
  const path = under ?? own?.path ?? ''
  await mkdir(path, { recursive: true })
  let isNew = !existsSync(join(path, '.git'))
  if (isNew) await makeEmpty(join(path, '.git'))
  const git = async (...args: string[]) => {
    isNew = false
    return (await run('git', args, { cwd: path, env: gitEnv })).stdout.replace(/\n$/, '')
  }
  return {
    path,
    git,
    commit: async files => {
      for (const [name, content] of Object.entries(files)) await put(path, name, content, git)
      const first = isNew ? await firstCommit(path, `${PERSON.name} <${PERSON.email}>`, MESSAGE) : undefined
      isNew = false
      if (first !== undefined) return first
      await git('add', '--all')
      await git('commit', '--quiet', '--allow-empty', '--message', MESSAGE)
      return head(path)
    },
    [Symbol.asyncDispose]: async () => own?.[Symbol.asyncDispose](),
  }
}

/**
 * What `git init` makes, without a process: most tests need some repositories.
 * https://git-scm.com/docs/gitrepository-layout
 */
async function makeEmpty(path: string): Promise<void> {
  for (const folder of ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags'])
    await mkdir(join(path, folder), { recursive: true })
  await writeFile(join(path, 'HEAD'), 'ref: refs/heads/main\n')
  await writeFile(join(path, 'config'), SETTINGS)
}

// Without upkeep, which would be one more process after each commit, for a repository that is never large.
const SETTINGS = `[core]
\trepositoryformatversion = 0
\tfilemode = true
\tbare = false
\tlogallrefupdates = true
[maintenance]
\tauto = false
`

/** The commit that is checked out, which git has just written. */
async function head(path: string): Promise<string> {
  const read = (name: string) => readFile(join(path, '.git', name), 'utf8')
  const [, branch] = /^ref: (.+)$/m.exec(await read('HEAD')) ?? []
  return (await read(branch ?? 'HEAD')).trim()
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
