import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkOutPin } from '../../../src/git/checkout.js'
import { resolvePin } from '../../../src/git/pin.js'
import { folder } from '../../support/folder.js'
import { gitContext, gitEnv, testRepository } from '../../support/git.js'
import { type GitServerOptions, serveGit } from '../../support/git-server.js'

/** A repository of two commits, served over HTTP, and an empty place for a checkout. */
async function served(options: GitServerOptions = {}) {
  const dir = await folder()
  const repo = await testRepository(join(dir.path, 'served', 'tool'))
  const first = await repo.commit({ 'a.txt': '1', 'sub/b.txt': 'b' })
  const second = await repo.commit({ 'a.txt': '2' })
  const server = await serveGit(join(dir.path, 'served'), options)
  const url = `${server.url}/tool/.git`
  return {
    ...{ repo, server, first, second },
    repository: { name: 'acme/tool', url, tokenServer: server.url },
    into: join(dir.path, 'checkout'),
    [Symbol.asyncDispose]: async () => {
      await server[Symbol.asyncDispose]()
      await dir[Symbol.asyncDispose]()
    },
  }
}

const inside = (path: string) => testRepository(path).then(({ git }) => git)

describe('a checkout', () => {
  it.each(['main', 'first'])('of %s is exactly the pinned commit, and no history', async which => {
    await using setup = await served()
    const ref = which === 'first' ? setup.first : which
    const found = await resolvePin(setup.repository, ref, gitContext())

    await checkOutPin(setup.repository, found, setup.into, gitContext())

    const git = await inside(setup.into)
    expect(await git('rev-parse', 'HEAD')).toBe(which === 'first' ? setup.first : setup.second)
    expect(await git('rev-list', '--all', 'HEAD')).toBe(await git('rev-parse', 'HEAD'))
    expect(await git('status', '--porcelain')).toBe('')
    expect(await git('for-each-ref')).toBe('')
    expect(await readFile(join(setup.into, 'a.txt'), 'utf8')).toBe(which === 'first' ? '1' : '2')
  })

  it('works from a local path', async () => {
    await using setup = await served()
    const local = { name: './tool', url: setup.repo.path }

    await checkOutPin(local, { ref: setup.first, commit: setup.first }, setup.into, gitContext())

    const git = await inside(setup.into)
    expect(await git('rev-list', 'HEAD')).toBe(setup.first)
  })

  it('starts no upkeep of a repository that is thrown away', async () => {
    await using setup = await served()
    const home = join(setup.into, '..', 'home')
    const trace = join(home, 'trace')
    await mkdir(home)
    await writeFile(join(home, '.gitconfig'), `[trace2]\n\tnormalTarget = ${trace}\n`)
    const { GIT_CONFIG_NOSYSTEM: _, ...env } = gitEnv
    const pinned = { ref: setup.second, commit: setup.second }

    await checkOutPin(setup.repository, pinned, setup.into, gitContext({ env: { ...env, HOME: home } }))

    const started = await readFile(trace, 'utf8')
    expect(started).toContain('fetch')
    expect(started).not.toMatch(/maintenance run|gc --auto/)
  })

  it('of an annotated tag is the commit behind it', async () => {
    await using setup = await served()
    await setup.repo.git('tag', '--annotate', '--message', 'm', 'v1', setup.first)
    const found = await resolvePin(setup.repository, 'v1', gitContext())

    await checkOutPin(setup.repository, found, setup.into, gitContext())

    expect(await (await inside(setup.into))('rev-parse', 'HEAD')).toBe(setup.first)
  })

  it('is of the pin when the ref has moved since', async () => {
    await using setup = await served()
    const found = await resolvePin(setup.repository, 'main', gitContext())
    await setup.repo.commit({ 'a.txt': '3' })

    await checkOutPin(setup.repository, found, setup.into, gitContext())

    expect(await (await inside(setup.into))('rev-parse', 'HEAD')).toBe(setup.second)
  })

  it('is asked for again when the network failed for a moment', async () => {
    await using setup = await served({ failures: [503] })

    await checkOutPin(setup.repository, { ref: setup.first, commit: setup.first }, setup.into, gitContext())

    expect(await readdir(setup.into)).toContain('a.txt')
  })

  it('leaves hooks and settings of the consumer out of it', async () => {
    await using setup = await served()
    await setup.repo.git('config', 'core.hooksPath', '/nonexistent')

    await checkOutPin(setup.repository, { ref: setup.first, commit: setup.first }, setup.into, gitContext())

    expect(await readFile(join(setup.into, '.git', 'config'), 'utf8')).not.toContain('hooksPath')
  })
})

describe('a checkout that cannot be made', () => {
  it('names the ref that has moved, from a server that hands out no other commits', async () => {
    await using setup = await served({ old: true })
    const found = await resolvePin(setup.repository, 'main', gitContext())
    const third = await setup.repo.commit({ 'a.txt': '3' })

    await expect(checkOutPin(setup.repository, found, setup.into, gitContext())).rejects.toMatchObject({
      kind: 'ref-not-found',
      message: expect.stringMatching(
        new RegExp(
          `tried ${setup.second}, refs/heads/main .*; refs/heads/main has moved to ${third} meanwhile`,
        ),
      ),
    })
  })

  it.each([
    ['a commit that is nowhere', 'a'.repeat(40)],
    ['a branch that is named like a commit', 'b'.repeat(40)],
  ])('says what was tried, for %s', async (_, commit) => {
    await using setup = await served()
    await setup.repo.git('update-ref', `refs/heads/${'b'.repeat(40)}`, setup.first)

    await expect(
      checkOutPin(setup.repository, { ref: commit, commit }, setup.into, gitContext()),
    ).rejects.toMatchObject({
      kind: 'ref-not-found',
      message: expect.stringContaining(`acme/tool has no commit ${commit}: tried ${commit} (`),
    })
  })

  it('tells the commit behind the SHA of a tag', async () => {
    await using setup = await served()
    await setup.repo.git('tag', '--annotate', '--message', 'm', 'v1', setup.first)
    const tag = await setup.repo.git('rev-parse', 'v1')

    await expect(
      checkOutPin(setup.repository, { ref: tag, commit: tag }, setup.into, gitContext()),
    ).rejects.toMatchObject({
      kind: 'ref-not-found',
      message: `acme/tool: expected the SHA of a commit, got ${tag}, which is a tag; its commit is ${setup.first}`,
    })
  })

  it('tells the SHA of a tree from one of a commit', async () => {
    await using setup = await served()
    const tree = await setup.repo.git('rev-parse', 'main^{tree}')

    await expect(
      checkOutPin(setup.repository, { ref: tree, commit: tree }, setup.into, gitContext()),
    ).rejects.toThrow(/which is a tree$/)
  })

  it('is unreachable when the repository has gone since the pin', async () => {
    await using setup = await served({ failures: [404] })

    await expect(
      checkOutPin(setup.repository, { ref: setup.first, commit: setup.first }, setup.into, gitContext()),
    ).rejects.toMatchObject({ kind: 'consumer-unreachable' })
  })

  it('is cancelled with the run', async () => {
    await using setup = await served()
    const controller = new AbortController()
    setup.server.before = () => controller.abort()
    const context = gitContext({ signal: controller.signal })

    await expect(
      checkOutPin(setup.repository, { ref: setup.first, commit: setup.first }, setup.into, context),
    ).rejects.toMatchObject({ kind: 'cancelled' })
  })

  it.each([
    ['no-space', 'error: unable to write file a.txt: No space left on device'],
    ['internal-error', 'error: unable to write file a.txt: Input/output error'],
  ])('is an incident of the kind %s when git cannot write', async (kind, words) => {
    await using setup = await served()
    const bin = join(setup.repo.path, '..', 'bin')
    await mkdir(bin)
    // Everything works but the last step.
    const script = `#!/bin/sh\nPATH=\${PATH#*:}\ncase " $* " in *" checkout "*) echo '${words}' >&2; exit 128;; esac\nexec git "$@"\n`
    await writeFile(join(bin, 'git'), script, { mode: 0o755 })
    const context = gitContext({ env: { ...gitEnv, PATH: `${bin}:${gitEnv.PATH}` } })

    await expect(
      checkOutPin(setup.repository, { ref: setup.first, commit: setup.first }, setup.into, context),
    ).rejects.toMatchObject({ kind, message: expect.stringContaining(words) })
  })
})
