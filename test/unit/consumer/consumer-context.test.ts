import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fileStem, makeWorkspace } from '../../../src/consumer/consumer-context.js'
import { folder } from '../../support/folder.js'

describe('a workspace', () => {
  it('has its folders, and no checkout yet', async () => {
    await using dir = await folder()

    const workspace = await makeWorkspace(join(dir.path, 'work'), join(dir.path, 'evidence'))

    expect((await readdir(join(dir.path, 'work'))).sort()).toEqual([
      'home',
      'reports',
      'scratch',
      'snapshot',
      'tmp',
    ])
    expect(await readdir(workspace.evidence)).toEqual(['logs'])
    expect(await readdir(workspace.home)).toEqual([])
  })
})

describe('a stem', () => {
  it.each([
    [1, 'set-up', '01-set-up'],
    [12, 'tests/integration/test_a.py', '12-tests_integration_test_a.py'],
    [3, '../../etc/passwd', '03-.._.._etc_passwd'],
    [4, 'a b\n\u0000ä', '04-a_b_'],
    [5, '', '05-'],
    [6, `${'x'.repeat(100)}.py`, `06-${'x'.repeat(57)}.py`],
    [123, 'a', '123-a'],
  ])('of file %i, %j, is %s', (index, name, stem) => {
    expect(fileStem(index, name)).toBe(stem)
    expect(stem).not.toContain('/')
  })
})
