import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkOutPin } from '../../../src/git/checkout.js'
import { resolvePin } from '../../../src/git/pin.js'
import { folder } from '../../support/folder.js'
import { gitContext, testRepository } from '../../support/git.js'
import { type GitServer, serveGit } from '../../support/git-server.js'

const TOKEN = `ghs_${'4711token'.repeat(4)}`

async function privateRepository() {
  const dir = await folder()
  const repo = await testRepository(join(dir.path, 'served', 'tool'))
  const commit = await repo.commit({ 'a.txt': '1' })
  const server = await serveGit(join(dir.path, 'served'), { token: TOKEN })
  const url = `${server.url}/tool/.git`
  return {
    ...{ server, commit, url },
    repository: { name: 'acme/tool', url, tokenServer: server.url },
    into: join(dir.path, 'checkout'),
    [Symbol.asyncDispose]: async () => {
      await server[Symbol.asyncDispose]()
      await dir[Symbol.asyncDispose]()
    },
  }
}

/** Every argument and environment on the machine that can be read now. */
async function processTexts(): Promise<string[]> {
  const pids = (await readdir('/proc')).filter(name => /^\d+$/.test(name))
  const paths = pids.flatMap(pid => [`/proc/${pid}/cmdline`, `/proc/${pid}/environ`])
  return Promise.all(paths.map(path => readFile(path, 'utf8').catch(() => '')))
}

async function filesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
}

/** Looks at all processes while a request that carries the token waits for its answer. */
function watchProcesses(server: GitServer): string[][] {
  const seen: string[][] = []
  server.before = async () => {
    if (server.logins.at(-1) !== undefined) seen.push(await processTexts())
  }
  return seen
}

describe('a private repository', () => {
  it('is pinned and checked out with the token', async () => {
    await using setup = await privateRepository()
    const context = gitContext({ token: TOKEN })

    const found = await resolvePin(setup.repository, 'main', context)
    await checkOutPin(setup.repository, found, setup.into, context)

    expect(found.commit).toBe(setup.commit)
    expect(setup.server.logins).toContain(`x-access-token:${TOKEN}`)
    expect(await readdir(setup.into)).toContain('a.txt')
  })

  it.each([
    ['no token', undefined, 'acme/tool cannot be reached', 'a private repository needs a token'],
    ['a wrong token', 'wrong-token-0815', 'Authentication failed', 'the token may not be allowed to read it'],
  ])('refuses %s, and the error does not show it', async (_, token, cause, hint) => {
    await using setup = await privateRepository()
    const context = gitContext(token === undefined ? {} : { token })

    const failure: unknown = await resolvePin(setup.repository, 'main', context).catch(error => error)

    expect(failure).toMatchObject({ kind: 'consumer-unreachable' })
    const { message } = failure as Error
    expect(message).toContain(cause)
    expect(message).toContain(hint)
    if (token !== undefined) expect(message).not.toContain(token)
  })
})

describe('the token', () => {
  it('is in no argument and no environment while git runs', async () => {
    await using setup = await privateRepository()
    const seen = watchProcesses(setup.server)
    const context = gitContext({ token: TOKEN })

    await checkOutPin(
      setup.repository,
      await resolvePin(setup.repository, 'main', context),
      setup.into,
      context,
    )

    expect(seen.length).toBeGreaterThan(1)
    const texts = seen.flat()
    expect(texts.some(text => text.includes('git-remote-http') || text.includes('remote-http'))).toBe(true)
    expect(texts.filter(text => text.includes(TOKEN))).toEqual([])
  })

  it('is in no file of the checkout', async () => {
    await using setup = await privateRepository()
    const context = gitContext({ token: TOKEN })
    await checkOutPin(setup.repository, { ref: 'main', commit: setup.commit }, setup.into, context)

    const files = await filesBelow(setup.into)

    expect(files).toContain(join(setup.into, '.git', 'config'))
    const texts = await Promise.all(files.map(file => readFile(file, 'latin1')))
    const encoded = Buffer.from(`x-access-token:${TOKEN}`).toString('base64')
    expect(texts.filter(text => text.includes(TOKEN) || text.includes(encoded))).toEqual([])
  })

  it.each([
    ['has no server of the token', undefined],
    ['is on another server than the token', 'http://127.0.0.1:1'],
    ['only begins like the server of the token', 'http://127.0.0'],
  ])('is not shown to a repository that %s', async (_, tokenServer) => {
    await using setup = await privateRepository()
    const repository = {
      name: 'acme/tool',
      url: setup.url,
      ...(tokenServer !== undefined && { tokenServer }),
    }

    const failure: unknown = await resolvePin(repository, 'main', gitContext({ token: TOKEN })).catch(
      error => error,
    )

    expect(failure).toMatchObject({ kind: 'consumer-unreachable' })
    expect(setup.server.logins.filter(login => login !== undefined)).toEqual([])
  })

  it('that was not shown is not blamed', async () => {
    await using setup = await privateRepository()
    const repository = { name: 'acme/tool', url: setup.url }

    await expect(resolvePin(repository, 'main', gitContext({ token: TOKEN }))).rejects.toThrow(
      /the token is for another server, and was not shown to this one$/,
    )
  })
})
