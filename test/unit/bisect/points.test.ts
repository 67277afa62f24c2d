import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { consumerPoints, imagePoints } from '../../../src/bisect/points.js'
import { UsageError } from '../../../src/shared/errors.js'
import { folder } from '../../support/folder.js'
import { gitContext, type TestRepository, testRepository } from '../../support/git.js'

/** Two commits on a branch that a merge brings, between others. */
async function merged(repository: TestRepository) {
  const good = await repository.commit({ a: '1' })
  await repository.git('checkout', '--quiet', '-b', 'side')
  const side = await repository.commit({ side: '1' })
  await repository.commit({ side: '2' })
  await repository.git('checkout', '--quiet', 'main')
  const own = await repository.commit({ a: '2' })
  await repository.git('merge', '--quiet', '--no-ff', '--message', 'merge the side', 'side')
  const merge = await repository.git('rev-parse', 'HEAD')
  const bad = await repository.commit({ a: '3' })
  return { good, side, own, merge, bad }
}

describe('the commits between two ends', () => {
  it('are those along the first parents, of which a merge is one', async () => {
    await using repository = await testRepository()
    const { good, own, merge, bad } = await merged(repository)
    const ends = { good, bad: 'main' }

    const { points, describe: show } = await imagePoints(repository.path, ends, gitContext())

    expect(points.map(({ id }) => id)).toEqual([good, own, merge, bad])
    expect(points[2]?.title).toBe('merge the side')
    expect((await show({ id: merge, title: '' })).join('\n')).toMatch(/^ side \| 1 \+\n 1 file changed/)
    await using place = await folder()
    const at = { name: 'acme/tool', url: `file://${repository.path}` }
    const consumer = await consumerPoints(at, ends, join(place.path, 'history'), gitContext())
    expect(consumer.points).toEqual(points)
  })

  it('are refused where the good end does not come before the bad one', async () => {
    await using repository = await testRepository()
    const { good, bad } = await merged(repository)
    const turned = { good: bad, bad: good }
    await expect(imagePoints(repository.path, turned, gitContext())).rejects.toThrow(UsageError)
    await using place = await folder()
    const at = { name: 'acme/tool', url: `file://${repository.path}` }
    const found = consumerPoints(at, turned, join(place.path, 'history'), gitContext())
    await expect(found).rejects.toThrow(/does not come before/)
  })
})
