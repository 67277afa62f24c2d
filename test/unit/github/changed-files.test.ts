import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ChangedFilesOptions, changedFiles } from '../../../src/github/changed-files.js'
import type { GitHubEvent } from '../../../src/github/event.js'
import { quickHosts } from '../../support/hosts.js'
import { GitHubServer, json, pagesOf } from './github-server.js'

const SHA = '0'.repeat(40)
const PULL: GitHubEvent = { name: 'pull_request', pullRequest: { number: 7, baseSha: SHA, headSha: SHA } }
const noGit = () => Promise.reject(new Error('bad object'))

const NO_API = {
  apiUrl: 'http://127.0.0.1:1',
  repository: 'o/n',
  hosts: quickHosts(),
  signal: new AbortController().signal,
}

const files = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ filename: `src/${n}.py`, status: 'modified' }))

async function fromApi(
  answer: Parameters<typeof GitHubServer.start>[0],
  more: Partial<ChangedFilesOptions> = {},
) {
  await using server = await GitHubServer.start(answer)
  const warnings: string[] = []
  const found = await changedFiles({
    event: PULL,
    token: 'secret',
    apiUrl: server.url,
    repository: 'owner/name',
    root: '/nowhere',
    git: noGit,
    hosts: quickHosts(),
    signal: new AbortController().signal,
    warn: text => warnings.push(text),
    ...more,
  })
  return { found, warnings, asked: server.asked }
}

async function paged(all: readonly object[]) {
  let url = ''
  return fromApi((asked, response) => {
    url = `http://${response.req.headers.host}`
    pagesOf(all, () => url)(asked, response)
  })
}

test.each([0, 1, 99, 100, 101, 250, 2999])('%i files of a pull request, page by page', async count => {
  const { found, asked } = await paged(files(count))
  expect(found).toEqual(files(count).map(file => file.filename))
  expect(asked.map(one => one.page)).toEqual(
    Array.from({ length: Math.max(Math.ceil(count / 100), 1) }, (_, n) => n + 1),
  )
  expect(new Set(asked.map(one => `${one.path} ${one.authorization}`))).toEqual(
    new Set(['/repos/owner/name/pulls/7/files token secret']),
  )
})

test('a renamed file counts with both names', async () => {
  const renamed = { filename: 'docs/a.md', previous_filename: 'src/a.md', status: 'renamed' }
  expect((await paged([renamed, ...files(1)])).found).toEqual(['docs/a.md', 'src/a.md', 'src/0.py'])
})

test('the API stops at 3000 files, so then it cannot be told', async () => {
  const { found, asked } = await paged(files(3000))
  expect(found).toBeUndefined()
  expect(asked).toHaveLength(30)
})

test('pages without an end are not followed for ever', async () => {
  const { found, asked } = await fromApi(({ path, page }, response) => {
    const next = `<http://${response.req.headers.host}${path}?page=${page + 1}>; rel="next"`
    json(response, 200, files(100), { link: next })
  })
  expect(found).toBeUndefined()
  expect(asked).toHaveLength(30)
})

test.each<[what: string, status: number, body: unknown]>([
  ['no access', 404, { message: 'Not Found' }],
  ['a rate limit', 403, { message: 'API rate limit exceeded' }],
  ['a fault', 500, 'oops'],
  ['something else than a list', 200, { filename: 'x' }],
  ['files without names', 200, [{ status: 'modified' }]],
  ['names that are no texts', 200, [{ filename: 7 }]],
])('%s from the API, and nothing from git: it cannot be told', async (_, status, body) => {
  const { found, warnings } = await fromApi((_, response) => json(response, status, body))
  expect(found).toBeUndefined()
  expect(warnings).toHaveLength(2)
  expect(warnings[0]).toMatch(/^the files of pull request 7 cannot be listed: /)
  expect(warnings[1]).toMatch(/^git cannot tell what changed from 0+ to 0+: bad object$/)
})

test('an API that is not there', async () => {
  const found = await changedFiles({
    ...NO_API,
    event: PULL,
    token: 't',
    root: '/',
    git: noGit,
  })
  expect(found).toBeUndefined()
})

test.each<[event: GitHubEvent | undefined]>([[undefined], [{ name: 'push' }], [{ name: 'schedule' }]])(
  'of %j nothing can be told, and nobody is asked',
  async event => {
    const { found, asked, warnings } = await fromApi((_, response) => json(response, 200, files(1)), {
      event,
    })
    expect({ found, asked, warnings }).toEqual({ found: undefined, asked: [], warnings: [] })
  },
)

let root: string
const run = promisify(execFile)
const IDENTITY = ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', '-c', 'commit.gpgsign=false']
const git = async (args: string[], cwd: string) => (await run('git', [...IDENTITY, ...args], { cwd })).stdout
const commits: string[] = []

async function commit(changes: Record<string, string | undefined>, parent?: string) {
  if (parent) await git(['checkout', '-q', '--detach', parent], root)
  for (const [path, content] of Object.entries(changes)) {
    if (content === undefined) await rm(join(root, path))
    else await writeFile(join(root, path), content)
  }
  await git(['add', '-A'], root)
  await git(['commit', '-q', '-m', 'x'], root)
  const sha = (await git(['rev-parse', 'HEAD'], root)).trim()
  commits.push(sha)
  return sha
}

let base: string
let head: string
const text = 'a line\n'.repeat(20)

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'compat-gate-git-'))
  await git(['init', '-q'], root)
  await mkdir(join(root, 'src'))
  const fork = await commit({ 'src/old.py': text, 'src/kept.py': 'x', 'src/gone.py': 'y' })
  // The base branch goes on after the pull request left it: that is not the pull request's change.
  base = await commit({ 'src/of-base.py': 'z' })
  head = await commit(
    { 'src/old.py': undefined, 'new ü\n.py': text, 'src/gone.py': undefined, 'added.py': 'n' },
    fork,
  )
})
afterAll(() => rm(root, { recursive: true }))

const CHANGED = ['added.py', 'new ü\n.py', 'src/gone.py', 'src/old.py']

function fromGit(event: GitHubEvent) {
  return changedFiles({ ...NO_API, event, root, git })
}

test('without a token, git tells what a pull request changes since it left its base', async () => {
  const found = await fromGit({
    name: 'pull_request',
    pullRequest: { number: 1, baseSha: base, headSha: head },
  })
  expect(found?.sort()).toEqual(CHANGED)
})

test('git tells what a merge group changes', async () => {
  const found = await fromGit({ name: 'merge_group', mergeGroup: { baseSha: base, headSha: head } })
  expect(found?.sort()).toEqual(CHANGED)
})

test('where the API refuses, git is asked', async () => {
  const event = { name: 'pull_request', pullRequest: { number: 1, baseSha: base, headSha: head } }
  const { found } = await fromApi((_, response) => json(response, 403, {}), { event, root, git })
  expect(found?.sort()).toEqual(CHANGED)
})

test('a commit that is not there cannot be compared', async () => {
  expect(await fromGit({ name: 'merge_group', mergeGroup: { baseSha: SHA, headSha: head } })).toBeUndefined()
})

test('a list that was cut off tells nothing', async () => {
  const cut = async (args: string[], cwd: string) => (await git(args, cwd)).slice(0, -1)
  const event = { name: 'merge_group', mergeGroup: { baseSha: base, headSha: head } }
  expect(await changedFiles({ ...NO_API, event, root, git: cut })).toBeUndefined()
})

test('settings of the user do not change the answer', async () => {
  for (const setting of [
    'diff.renames=copies',
    'diff.relative=true',
    'diff.noprefix=true',
    'core.quotePath=true',
  ]) {
    const set = (args: string[], cwd: string) => git(['-c', setting, ...args], join(cwd, 'src'))
    const event = { name: 'merge_group', mergeGroup: { baseSha: base, headSha: head } }
    const found = await changedFiles({ ...NO_API, event, root, git: set })
    expect(found?.sort(), setting).toEqual(CHANGED)
  }
})
