import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildPlace } from '../../../src/candidate/request.js'
import { refuseUncommitted, uncommittedChanges } from '../../../src/candidate/uncommitted.js'
import type { CandidateConfig, Config } from '../../../src/config/config.js'
import { folder } from '../../support/folder.js'
import { gitContext, testRepository } from '../../support/git.js'
import { candidateConfig } from './builds.js'

const FILES = {
  'app/Dockerfile': 'FROM scratch\n',
  'app/main.js': '1',
  'app/docs/page.md': '1',
  'app/.dockerignore': 'docs\nout\n.dockerignore\n',
  'docs/page.md': '1',
  'Dockerfile.slim': 'FROM scratch\n',
  'gate.yml': '1',
  '.gitignore': '*.whl\n',
}
const APP: Partial<CandidateConfig> = { context: 'app', dockerfile: 'app/Dockerfile' }

/** The changes, after these files were written in a repository of FILES. */
async function changesOf(written: string[], more: Partial<CandidateConfig> = {}) {
  await using repo = await testRepository()
  await repo.commit(FILES)
  // The gate is told of the tree through a link, as on some machines the folder of temporary files is one.
  await using beside = await folder()
  const root = join(beside.path, 'link')
  await symlink(repo.path, root)
  const own = join(root, 'app', 'out')
  await mkdir(own)
  for (const name of written) {
    await mkdir(join(root, name, '..'), { recursive: true })
    await writeFile(join(root, name), 'changed')
  }
  const candidate = candidateConfig({ ...APP, ...more })
  const config: Config = {
    path: join(root, 'gate.yml'),
    contract: 'off',
    redact: [],
    candidate,
    consumers: [],
  }
  return await uncommittedChanges(config, buildPlace(candidate, root), { root, folder: own }, gitContext())
}

describe('what of the candidate is of no commit', () => {
  it.each<[string, string[], Partial<CandidateConfig>, string[]]>([
    ['is a changed file in the build context', ['app/main.js'], {}, ['app/main.js']],
    ['is a new one', ['app/x/y.js'], {}, ['app/x/y.js']],
    ['is the configuration', ['gate.yml'], {}, ['gate.yml']],
    ['is .dockerignore, though it ignores itself', ['app/.dockerignore'], {}, ['app/.dockerignore']],
    [
      'is a Dockerfile elsewhere',
      ['Dockerfile.slim'],
      { dockerfile: 'Dockerfile.slim' },
      ['Dockerfile.slim'],
    ],
    ['is its own ignore file', ['app/Dockerfile.dockerignore'], {}, ['app/Dockerfile.dockerignore']],
    ['is not what .dockerignore keeps from it', ['app/docs/page.md', 'app/docs/new.md'], {}, []],
    ['is not what lies beside it', ['docs/page.md', 'new.txt'], {}, []],
    [
      'is what lies beside it, where preparations look',
      ['docs/page.md', 'new.txt'],
      { prepare: ['make'] },
      ['docs/page.md', 'new.txt'],
    ],
    ['is not what git ignores', ['app/dist.whl', 'x.whl'], { prepare: ['make'] }, []],
    ['is not what the gate writes', ['app/out/report.html'], { prepare: ['make'] }, []],
  ])('%s', async (_, written, config, changes) => {
    expect(await changesOf(written, config)).toEqual(changes)
  })

  it('is nothing where there is no repository to compare with', async () => {
    await using place = await folder()
    await writeFile(join(place.path, 'Dockerfile'), 'FROM scratch\n')
    const candidate = candidateConfig()
    const config: Config = {
      path: join(place.path, 'gate.yml'),
      contract: 'off',
      redact: [],
      candidate,
      consumers: [],
    }
    const tree = { root: place.path, folder: place.path }
    const found = await uncommittedChanges(config, buildPlace(candidate, place.path), tree, gitContext())
    expect(found).toEqual([])
  })
})

it('a refusal names some of the changes, and the way out', () => {
  expect(() => refuseUncommitted([], 'abc1234')).not.toThrow()
  expect(() => refuseUncommitted(['a', 'b', 'c', 'd', 'e', 'f', 'g'], 'abc1234')).toThrow(
    'the candidate would be called after the commit abc1234, and uncommitted changes are part of it: a, b, c, d, e and 2 more; commit them, name in .gitignore what is no part of it, and make in candidate.prepare what the build needs',
  )
})
