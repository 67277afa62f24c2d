import { expect, it } from 'vitest'
import { currentBranch, defaultBranch, remoteUrl } from '../../../src/git/remote-head.js'
import { gitContext, testRepository } from '../../support/git.js'

it('the branch of a repository is the one that its HEAD names', async () => {
  await using repository = await testRepository()
  const commit = await repository.commit({ a: '1' })
  await repository.git('branch', '--move', 'trunk/next')
  const at = { name: 'x', url: repository.path }
  expect(await defaultBranch(at, gitContext())).toBe('trunk/next')
  expect(await currentBranch(repository.path, gitContext())).toBe('trunk/next')

  await repository.git('checkout', '--quiet', '--detach', commit)
  await expect(defaultBranch(at, gitContext())).rejects.toThrow(
    'x names no branch of its own: give one with --ref',
  )
  expect(await currentBranch(repository.path, gitContext())).toBeUndefined()
})

it('a repository that is not there is named', async () => {
  await using repository = await testRepository()
  const at = { name: 'acme/x', url: `${repository.path}/nothing` }
  await expect(defaultBranch(at, gitContext())).rejects.toThrow('acme/x cannot be reached: ')
})

it('the remote origin is what the repository says', async () => {
  await using repository = await testRepository()
  expect(await remoteUrl(repository.path, gitContext())).toBeUndefined()
  await repository.git('remote', 'add', 'origin', 'git@example.org:acme/x.git')
  expect(await remoteUrl(repository.path, gitContext())).toBe('git@example.org:acme/x.git')
})
