import { describe, expect, it } from 'vitest'
import { candidateCommit } from '../../../src/candidate/request.js'
import { folder } from '../../support/folder.js'
import { gitContext, testRepository } from '../../support/git.js'

describe("the candidate's commit", () => {
  it('is what is checked out', async () => {
    await using repo = await testRepository()
    await repo.commit({ 'a.txt': '1' })
    const second = await repo.commit({ 'a.txt': '2' })

    expect(await candidateCommit(repo.path, undefined, gitContext())).toBe(second)
  })

  it.each(['abcdef1', 'a'.repeat(40), 'b'.repeat(64)])('is the one that is given: %s', async sha => {
    expect(await candidateCommit('/nonexistent', sha, gitContext())).toBe(sha)
  })

  it.each(['', 'abcdef', 'a'.repeat(65), 'ABCDEF1', 'main', 'v1.2.0', '../../x', 'abcdef1\n', ' abcdef1'])(
    'cannot be %j',
    async sha => {
      await expect(candidateCommit('/nonexistent', sha, gitContext())).rejects.toMatchObject({
        name: 'UsageError',
        message: `sha: expected 7 to 64 hexadecimal digits, got '${sha}'`,
      })
    },
  )

  it('must be given where there is no repository, or no commit', async () => {
    await using dir = await folder()
    await using empty = await testRepository()

    for (const root of [dir.path, empty.path]) {
      await expect(candidateCommit(root, undefined, gitContext())).rejects.toMatchObject({
        name: 'UsageError',
        message: `${root} is no git repository with a commit: check the code out first, or give 'sha'`,
      })
    }
  })
})
