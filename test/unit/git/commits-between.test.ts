import { describe, expect, it } from 'vitest'
import { commitsBetween } from '../../../src/git/commits-between.js'
import { folder } from '../../support/folder.js'
import { gitContext, type TestRepository, testRepository } from '../../support/git.js'

async function between(repository: TestRepository, from: string, to: string, more = {}) {
  await using place = await folder()
  const at = { name: 'acme/tool', url: `file://${repository.path}` }
  return await commitsBetween(at, { from, to }, place.path, gitContext(more))
}

async function commit(repository: TestRepository, subject: string): Promise<string> {
  await repository.git('commit', '--quiet', '--allow-empty', '--message', `${subject}\n\nA body.`)
  return repository.git('rev-parse', 'HEAD')
}

describe('the commits between two pins', () => {
  it('are told by their subjects, the newest first, without merges', async () => {
    await using repository = await testRepository()
    const from = await commit(repository, 'first')
    const second = await commit(repository, 'second | with `marks`')
    await repository.git('checkout', '--quiet', '-b', 'side', from)
    const side = await commit(repository, 'on the side')
    await repository.git('checkout', '--quiet', 'main')
    await repository.git('merge', '--quiet', '--no-ff', '--message', 'a merge', 'side')
    const to = await repository.git('rev-parse', 'HEAD')

    const { commits, more } = await between(repository, from, to)

    expect(commits).toHaveLength(2)
    expect(commits).toEqual(
      expect.arrayContaining([
        { sha: side, subject: 'on the side' },
        { sha: second, subject: 'second | with `marks`' },
      ]),
    )
    expect(more).toBeUndefined()
  })

  it('are twenty at most, and a count of the others', async () => {
    await using repository = await testRepository()
    const from = await commit(repository, 'first')
    for (let number = 1; number <= 22; number++) await commit(repository, `change ${number}`)
    const to = await repository.git('rev-parse', 'HEAD')

    const { commits = [], more } = await between(repository, from, to)

    expect(commits.map(({ subject }) => subject)).toEqual(
      Array.from({ length: 20 }, (_, index) => `change ${22 - index}`),
    )
    expect(more).toBe(2)
  })

  it('are none where the consumer went back, and a sentence says so', async () => {
    await using repository = await testRepository()
    const to = await commit(repository, 'first')
    await commit(repository, 'second')
    const from = await commit(repository, 'third')

    expect(await between(repository, from, to)).toEqual({ detail: 'it went back by 2 commits' })
  })

  it('are none where the history was written anew, or the old pin is gone', async () => {
    await using repository = await testRepository()
    const base = await commit(repository, 'first')
    const from = await commit(repository, 'old')
    await repository.git('branch', 'old')
    await repository.git('reset', '--quiet', '--hard', base)
    const to = await commit(repository, 'new')

    expect(await between(repository, from, to)).toEqual({
      detail:
        'the old commit is not part of the history of the new one: it was force-pushed, or is on another branch',
    })
    const { detail } = await between(repository, '0123456789'.repeat(4), to)
    expect(detail).toMatch(/^the repository has no commit 0123456789.* any more, or does not give it: /)
  })

  it('are none where the repository cannot be reached, and a sentence says why', async () => {
    await using place = await folder()
    const at = { name: 'acme/tool', url: `${place.path}/nothing` }
    const pins = { from: 'a'.repeat(40), to: 'b'.repeat(40) }

    const { commits, detail } = await commitsBetween(at, pins, `${place.path}/own`, gitContext())

    expect(commits).toBeUndefined()
    expect(detail).toMatch(/^its commits cannot be fetched: .*nothing/)
  })
})
