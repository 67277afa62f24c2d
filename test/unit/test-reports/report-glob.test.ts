import { mkdir, rename, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ReportGlob } from '../../../src/test-reports/report-glob.js'
import { folder } from '../../support/folder.js'

describe('a glob of reports', () => {
  it.each([
    ['target/*.xml', 'target/a.xml', true],
    ['target/*.xml', 'target/.a.xml', true],
    ['target/*.xml', 'target/a.txt', false],
    ['target/*.xml', 'target/sub/a.xml', false],
    ['target/*.xml', 'other/target/a.xml', false],
    ['target/*.xml', 'target', false],
    ['report.xml', 'report.xml', true],
    ['report.xml', 'reportxxml', false],
    ['**/target/*.xml', 'target/a.xml', true],
    ['**/target/*.xml', 'a/b/target/c.xml', true],
    ['**/target/*.xml', 'a/target/b/target/c.xml', true],
    ['**/target/*.xml', 'a/b/c.xml', false],
    ['a/**/b/**/*.xml', 'a/b/c.xml', true],
    ['a/**/b/**/*.xml', 'a/x/b/y/c.xml', true],
    ['a/**/b/**/*.xml', 'a/x/y/c.xml', false],
    ['reports/**', 'reports/a/b', true],
    ['reports/**', 'reports', false],
    ['{a,b}/TEST-*.xml', 'b/TEST-x.xml', true],
    ['{a,b}/TEST-*.xml', 'c/TEST-x.xml', false],
  ])('%s matches %s: %s', (glob, path, matches) => {
    expect(new ReportGlob(glob).matches(path)).toBe(matches)
  })
})

/** A folder with these files, and what a glob finds in it. */
async function found(
  glob: string,
  files: string[],
  { arrange, most }: { arrange?: (at: (name: string) => string) => Promise<unknown>; most?: number } = {},
) {
  await using place = await folder()
  const at = (name: string) => join(place.path, 'checkout', name)
  for (const file of files) {
    await mkdir(dirname(at(file)), { recursive: true })
    await writeFile(at(file), '')
  }
  await arrange?.(at)
  const { files: paths, problem } = await new ReportGlob(glob).find(at(''), most)
  return { paths, problem: problem?.replaceAll(place.path, '') }
}

describe('the files of a glob', () => {
  it('are found wherever it leads, in the order of their names', async () => {
    const files = ['b/target/2.xml', 'a/target/1.xml', 'a/target/1.txt', 'a/pom.xml', 'target/0.xml']
    expect(await found('**/target/*.xml', files)).toEqual({
      paths: ['a/target/1.xml', 'b/target/2.xml', 'target/0.xml'],
      problem: undefined,
    })
  })

  it('are none where there is no such folder', async () => {
    expect(await found('target/*.xml', ['pom.xml'])).toEqual({ paths: [], problem: undefined })
  })

  it('are not folders, and not below git’s own', async () => {
    const files = ['a.xml/b.txt', '.git/c.xml', 'sub/.git/d.xml', 'e.xml']
    expect((await found('**/*.xml', files)).paths).toEqual(['e.xml'])
  })

  it('may be links, which are not read', async () => {
    const arrange = (at: (name: string) => string) => symlink(at('a.txt'), at('b.xml'))
    expect((await found('*.xml', ['a.txt'], { arrange })).paths).toEqual(['b.xml'])
  })

  it.each([
    ['target/*.xml', 'target'],
    ['a/**/b/*.xml', 'a/x'],
    ['*/target/*.xml', 'x'],
  ])('%s cannot be told behind the linked folder %s', async (glob, link) => {
    const arrange = (at: (name: string) => string) => symlink(at('elsewhere'), at(link))
    const { problem } = await found(glob, ['elsewhere/b/target/a.xml', 'a/b/a.xml', 'a/a.xml'], { arrange })
    expect(problem).toBe(
      `cannot be looked for: ${link} is a link to a folder, and links are not followed: name the folder itself`,
    )
  })

  it('are found beside linked folders to which the glob does not lead, and broken links', async () => {
    const arrange = async (at: (name: string) => string) => {
      await symlink(at('target'), at('other'))
      await symlink(at('target'), at('target/sub'))
      await symlink(at('nowhere'), at('broken'))
    }
    expect(await found('target/*.xml', ['target/a.xml'], { arrange })).toEqual({
      paths: ['target/a.xml'],
      problem: undefined,
    })
  })

  it('are bounded by what has to be looked through', async () => {
    const files = ['a/1', 'a/2', 'b/1.xml']
    expect((await found('*/*.xml', files, { most: 5 })).problem).toBe(undefined)
    const problem =
      'cannot be looked for: expected at most 4 files and folders on the way, got more: name a folder that holds less'
    expect(await found('*/*.xml', files, { most: 4 })).toMatchObject({ problem })
    expect((await found('b/*.xml', files, { most: 3 })).problem).toBe(undefined)
  })

  it('cannot be told where the checkout is gone', async () => {
    const arrange = (at: (name: string) => string) => rename(at(''), `${at('')}/../moved`)
    const { problem } = await found('*.xml', ['a.xml'], { arrange })
    expect(problem).toMatch(/^cannot be looked for: ENOENT/)
  })
})
