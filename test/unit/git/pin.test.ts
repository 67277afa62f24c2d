import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { resolvePin } from '../../../src/git/pin.js'
import { folder } from '../../support/folder.js'
import { gitContext, testRepository } from '../../support/git.js'
import { type GitServerOptions, serveGit } from '../../support/git-server.js'

const at = (url: string, tokenServer?: string) => ({
  name: 'acme/tool',
  url,
  ...(tokenServer !== undefined && { tokenServer }),
})

/** A repository with a branch `main`, branches and tags by the tests' names. */
async function populated() {
  const repo = await testRepository()
  const first = await repo.commit({ 'a.txt': '1' })
  await repo.git('tag', 'light')
  await repo.git('tag', '--annotate', '--message', 'm', 'annotated')
  await repo.git('tag', '--annotate', '--message', 'm', 'nested', 'annotated')
  await repo.git('branch', 'feature/one')
  const second = await repo.commit({ 'a.txt': '2' })
  await repo.git('branch', 'both', first)
  await repo.git('tag', 'both')
  return { repo, first, second }
}

describe('a ref that exists', () => {
  it.each([
    ['main', 'second', 'refs/heads/main'],
    ['feature/one', 'first', 'refs/heads/feature/one'],
    ['light', 'first', 'refs/tags/light'],
    ['annotated', 'first', 'refs/tags/annotated'],
    ['nested', 'first', 'refs/tags/nested'],
    ['refs/heads/main', 'second', 'refs/heads/main'],
    ['refs/tags/annotated', 'first', 'refs/tags/annotated'],
    ['refs/heads/both', 'first', 'refs/heads/both'],
    ['refs/tags/both', 'second', 'refs/tags/both'],
  ] as const)('%s is the %s commit, by the name %s', async (ref, which, fullRef) => {
    const { repo, ...commits } = await populated()
    await using _ = repo

    expect(await resolvePin(at(repo.path), ref, gitContext())).toEqual({
      ref,
      commit: commits[which],
      fullRef,
    })
  })

  it('that is a pull request is found by its full name', async () => {
    await using repo = await testRepository()
    const commit = await repo.commit({})
    await repo.git('update-ref', 'refs/pull/7/head', commit)

    const found = await resolvePin(at(repo.path), 'refs/pull/7/head', gitContext())

    expect(found).toMatchObject({ commit, fullRef: 'refs/pull/7/head' })
  })
})

describe('a full SHA', () => {
  it('is taken as it is, without a question', async () => {
    const commit = 'a'.repeat(40)

    expect(await resolvePin(at('/nowhere'), commit, gitContext())).toEqual({ ref: commit, commit })
  })

  it('cannot be replaced by a branch of that name', async () => {
    await using repo = await testRepository()
    const first = await repo.commit({ 'a.txt': '1' })
    const second = await repo.commit({ 'a.txt': '2' })
    await repo.git('update-ref', `refs/heads/${first}`, second)

    expect(await resolvePin(at(repo.path), first, gitContext())).toEqual({ ref: first, commit: first })
  })
})

describe('a ref that cannot be resolved', () => {
  it.each([
    ['gone', "acme/tool has no ref 'gone': tried refs/tags/gone, refs/heads/gone"],
    ['refs/heads/gone', "acme/tool has no ref 'refs/heads/gone': tried refs/heads/gone"],
    ['-u', 'tried refs/tags/-u, refs/heads/-u'],
    ['--upload-pack=touch x', 'tried refs/tags/--upload-pack=touch x, refs/heads/--upload-pack=touch x'],
    // Part of a name, or a pattern, is no name.
    ['one', 'tried refs/tags/one, refs/heads/one'],
    ['mai*', 'tried refs/tags/mai*, refs/heads/mai*'],
    ['HEAD', 'tried refs/tags/HEAD, refs/heads/HEAD'],
    ['heads/main', 'tried refs/tags/heads/main, refs/heads/heads/main'],
    ['abc1234', 'tried refs/tags/abc1234, refs/heads/abc1234; a commit needs its full SHA'],
    ['both', "'both' is ambiguous: write refs/tags/both or refs/heads/both"],
  ])('%s says: %s', async (ref, message) => {
    const { repo } = await populated()
    await using _ = repo

    await expect(resolvePin(at(repo.path), ref, gitContext())).rejects.toMatchObject({
      name: 'IncidentError',
      kind: 'ref-not-found',
      message: expect.stringContaining(message),
    })
  })

  it('in a repository without a commit is not found', async () => {
    await using repo = await testRepository()

    await expect(resolvePin(at(repo.path), 'main', gitContext())).rejects.toMatchObject({
      kind: 'ref-not-found',
    })
  })
})

/** A port on which nothing listens. */
async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

describe('a repository that cannot be reached', () => {
  it('is named when it is a path without a repository', async () => {
    await using dir = await folder()
    const path = join(dir.path, 'none')

    await expect(resolvePin(at(path), 'main', gitContext())).rejects.toMatchObject({
      kind: 'consumer-unreachable',
      message: expect.stringMatching(/^acme\/tool cannot be reached: .*none/),
    })
  })

  it('is a failure of the network when nothing listens', async () => {
    const url = `http://127.0.0.1:${await closedPort()}/tool`

    await expect(resolvePin(at(url), 'main', gitContext())).rejects.toMatchObject({ kind: 'network-failed' })
  })

  it.each<[string, GitServerOptions, string | undefined, string, RegExp, number]>([
    ['404', { failures: [404] }, undefined, 'consumer-unreachable', /needs a token$/, 1],
    ['403', { failures: [403] }, undefined, 'consumer-unreachable', /needs a token$/, 1],
    ['401, and no token', { token: 'right' }, undefined, 'consumer-unreachable', /needs a token$/, 1],
    ['401, and a wrong token', { token: 'right' }, 'wrong', 'consumer-unreachable', /may not be allowed/, 2],
    ['429 every time', { failures: [429, 429, 429] }, undefined, 'rate-limited', /429$/, 3],
    ['503 every time', { failures: [503, 503, 503] }, undefined, 'network-failed', /503$/, 3],
  ])('because of %s', async (_, options, token, kind, message, asked) => {
    await using dir = await folder()
    await using server = await serveGit(dir.path, options)
    const context = gitContext(token === undefined ? {} : { token })

    await expect(resolvePin(at(`${server.url}/tool`, server.url), 'main', context)).rejects.toMatchObject({
      kind,
      message: expect.stringMatching(message),
    })
    expect(server.logins).toHaveLength(asked)
  })

  it('for a moment is asked again', async () => {
    await using dir = await folder()
    await using repo = await testRepository(join(dir.path, 'tool'))
    const commit = await repo.commit({})
    await using server = await serveGit(dir.path, { failures: [503, 429] })

    expect(await resolvePin(at(`${server.url}/tool/.git`), 'main', gitContext())).toMatchObject({ commit })
  })

  it('is cancelled while it does not answer', async () => {
    await using dir = await folder()
    await using server = await serveGit(dir.path)
    const controller = new AbortController()
    server.before = () => controller.abort()

    await expect(
      resolvePin(at(`${server.url}/tool`), 'main', gitContext({ signal: controller.signal })),
    ).rejects.toMatchObject({ kind: 'cancelled' })
  })
})

describe('a program for git', () => {
  it('that is missing is named', async () => {
    await expect(
      resolvePin(at('/nowhere'), 'main', gitContext({ env: { PATH: '/nonexistent' } })),
    ).rejects.toThrow('git is not installed, or not in the PATH')
  })
})
