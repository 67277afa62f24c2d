import { describe, expect, it } from 'vitest'
import { lastReleases, newestTags } from '../../../src/git/releases.js'
import { gitContext, testRepository } from '../../support/git.js'

const TAGS = [
  ...[
    'v1.9.0',
    'v1.10.0',
    'v1.10.1',
    'v2.0.0-rc.1',
    'v0.1.0',
    'nightly',
    'v1',
    'v1.2',
    'v3.0.0/evil',
    'v9.9.9 ',
  ],
  ...['cli-v1.0.0', 'cli-v1.1.0-beta', '1.10.0', '2.0.0', 'latest-v7.0.0'],
]

describe('the newest tags', () => {
  it.each<[last: number, glob: string, tags: string[]]>([
    [2, 'v*', ['v1.10.1', 'v1.10.0']],
    [20, 'v*', ['v1.10.1', 'v1.10.0', 'v1.9.0', 'v0.1.0']],
    [20, 'v1.10.*', ['v1.10.1', 'v1.10.0']],
    [2, 'v*-*', ['v2.0.0-rc.1']],
    [20, 'cli-v1.*', ['cli-v1.0.0']],
    [20, 'cli-v*', ['cli-v1.0.0']],
    [20, 'cli-v*-*', ['cli-v1.1.0-beta']],
    [3, '*', ['2.0.0', 'v1.10.1', '1.10.0']],
    [20, 'v1.9.0', ['v1.9.0']],
    [20, 'x*', []],
  ])('%i of %s', (last, tags, wanted) => {
    expect(newestTags(TAGS, { last, tags })).toEqual(wanted)
  })
})

describe('the last releases of a repository', () => {
  it('are tags of commits, the newest first, annotated ones followed', async () => {
    await using repo = await testRepository()
    const first = await repo.commit({ 'a.txt': '1' })
    await repo.git('tag', 'v1.9.0')
    await repo.git('tag', 'nightly')
    const second = await repo.commit({ 'a.txt': '2' })
    await repo.git('tag', '--annotate', '--message', 'm', 'v1.10.0')
    // A branch of that name is no release.
    await repo.git('branch', 'v9.0.0')
    const at = { name: 'acme/tool', url: repo.path }
    expect(await lastReleases(at, { last: 3, tags: 'v*' }, gitContext())).toEqual([
      { tag: 'v1.10.0', commit: second },
      { tag: 'v1.9.0', commit: first },
    ])
    await expect(lastReleases(at, { last: 3, tags: 'cli-*' }, gitContext())).rejects.toMatchObject({
      kind: 'ref-not-found',
      message:
        "acme/tool has no release: no tag fits 'cli-*' and is a version such as v1.2.3; set releases.tags",
    })
  })
})
