import { execFileSync } from 'node:child_process'
import { existsSync, lstatSync } from 'node:fs'
import { mkdir, readdir, rename, symlink, truncate, unlink, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ReportFiles, SingleReport } from '../../../src/test-reports/report-source.js'
import { REPORT_LIMITS } from '../../../src/test-reports/test-report-parser.js'
import { folder } from '../../support/folder.js'
import { line } from './junit/support.js'

const report = (...names: string[]) =>
  `<testsuite>${names.map(name => `<testcase classname="c" name="${name}"/>`).join('')}</testsuite>`

/** Where tests write, and what they have left there by the end of their run. */
class Stand {
  readonly #root: string
  readonly source: ReportFiles

  constructor(root: string, { glob = 'target/*.xml', pinned = [] as string[] } = {}) {
    this.#root = root
    this.source = new ReportFiles({ format: 'junit', glob, checkout: root, pinned })
  }

  at(name: string): string {
    return join(this.#root, name)
  }

  async write(files: Record<string, string>): Promise<void> {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(this.at(name)), { recursive: true })
      await writeFile(this.at(name), text)
    }
  }

  /** A file comes and goes in a folder, when the clock of the file system shows another time than that. */
  async changeLater(name: string, time: number): Promise<void> {
    while (lstatSync(this.at(name)).ctimeMs <= time) {
      await writeFile(join(this.at(name), 'passing'), '')
      await unlink(join(this.at(name), 'passing'))
    }
  }

  /** A run of the command, which does this: `<outcome> <id>` of each test, or what is wrong. */
  async run(work: () => unknown): Promise<string[] | string> {
    await this.source.clear()
    const startedAt = Date.now()
    await work()
    // Times of files are finer than those of the clock.
    const { state, detail, cases } = await this.source.read({ startedAt, endedAt: Date.now() + 1 })
    return state === 'ok' ? cases.map(line) : `${state}: ${detail.replaceAll(this.#root, '')}`
  }
}

async function stand<T>(work: (stand: Stand) => Promise<T>, options = {}): Promise<T> {
  await using place = await folder()
  return await work(new Stand(place.path, options))
}

describe('the files of a glob', () => {
  it('are one report, in the order of their names', async () => {
    const files = { 'target/b.xml': report('3'), 'target/a.xml': report('1', '2'), 'target/c.txt': 'x' }
    const found = await stand(one => one.run(() => one.write(files)))
    expect(found).toEqual(['passed c::1', 'passed c::2', 'passed c::3'])
  })

  it('are missing where the run has written none', async () => {
    const found = await stand(one => one.run(() => one.write({ 'other/a.xml': report('1') })))
    expect(found).toBe('missing: no file at target/*.xml in the checkout')
  })

  it('do not count when they lay there before', async () => {
    await stand(async one => {
      await one.write({ 'target/a.xml': report('old'), 'target/b.xml': report('old'), 'target/c.txt': '' })
      expect(await one.run(() => one.write({ 'target/b.xml': report('new') }))).toEqual(['passed c::new'])
      expect(await readdir(one.at('target'))).toEqual(['b.xml', 'c.txt'])
    })
  })

  it('count for the run that wrote them and not for the next one', async () => {
    await stand(async one => {
      expect(await one.run(() => one.write({ 'target/a.xml': report('1') }))).toEqual(['passed c::1'])
      expect(await one.run(() => undefined)).toMatch(/^missing: /)
    })
  })

  it('are stale when they are brought along from before', async () => {
    const found = await stand(one =>
      one.run(async () => {
        await one.write({ 'target/a.xml': report('1'), 'target/b.xml': report('2') })
        await utimes(one.at('target/b.xml'), 1, 1)
      }),
    )
    expect(found).toMatch(/^stale: target\/b\.xml: last written \d+ ms before the command started$/)
  })

  it('are empty where they are well-formed and hold no test', async () => {
    const empty = { 'target/a.xml': '<testsuite/>', 'target/b.xml': '<testsuites/>' }
    const found = await stand(one => one.run(() => one.write(empty)))
    expect(found).toBe('empty: the report is well-formed and holds no test')
  })

  it('may be without a test, beside others that have one', async () => {
    const files = { 'target/a.xml': '<testsuite/>', 'target/b.xml': report('1') }
    expect(await stand(one => one.run(() => one.write(files)))).toEqual(['passed c::1'])
  })

  it('are malformed, all of them, when one is cut off', async () => {
    const files = { 'target/a.xml': report('1'), 'target/b.xml': report('2').slice(0, -5) }
    const found = await stand(one => one.run(() => one.write(files)))
    expect(found).toMatch(/^malformed: target\/b\.xml: line 1, column \d+: /)
  })

  it('are malformed when one has totals that tell of a failure, and no test of its own says which', async () => {
    const failure = '<testsuite><testcase classname="c" name="1"><failure/></testcase></testsuite>'
    const totals = '<testsuite failures="1"><testcase classname="c" name="2"/></testsuite>'
    const files = { 'target/a.xml': failure, 'target/b.xml': totals }
    const found = await stand(one => one.run(() => one.write(files)))
    expect(found).toMatch(/^malformed: target\/b\.xml: .*the totals say 1 failure, and no test says which$/)
  })

  it('show attempts of one test where two of them hold it', async () => {
    const failed = report('1').replace('/>', '><failure/></testcase>')
    const files = { 'target/a.xml': failed, 'target/b.xml': report('1', '2') }
    expect(await stand(one => one.run(() => one.write(files)))).toEqual(['failed x2 c::1', 'passed c::2'])
  })

  it('show two tests where the dialect lets titles repeat', async () => {
    const vitest =
      '<testsuites name="vitest tests"><testsuite name="f"><testcase classname="f" name="1"/></testsuite></testsuites>'
    const files = { 'target/a.xml': vitest, 'target/b.xml': vitest }
    expect(await stand(one => one.run(() => one.write(files)))).toEqual(['passed f::1', 'passed f::1'])
  })
})

describe('a folder of reports that changed after the end of the command', () => {
  const a = { 'target/a.xml': report('1') }
  /** What is read of the files when the command had ended before they were written, and the files themselves do not show it. */
  const readLate = (glob: string, files: Record<string, string>, folderOfLast: string) =>
    stand(
      async one => {
        await one.source.clear()
        await one.write(files)
        const endedAt = Math.max(
          ...Object.keys(files).map(name => lstatSync(one.at(name)).ctimeMs),
          lstatSync(one.at(folderOfLast)).ctimeMs,
        )
        const times = { startedAt: Date.now(), endedAt }
        expect((await one.source.read(times)).state).toBe('ok')
        await one.changeLater(folderOfLast, endedAt)
        const { state, detail } = await one.source.read(times)
        return `${state}: ${detail.replace(/\d+ ms/, 'N ms')}`
      },
      { glob },
    )

  it.each([
    ['target/*.xml', a, 'target'],
    ['**/*.xml', a, 'target'],
    ['target/**/*.xml', { ...a, 'target/sub/note.txt': '' }, 'target/sub'],
    ['*/target/*.xml', { 'a/target/a.xml': report('1'), 'b/target/note.txt': '' }, 'b/target'],
  ])('is missing something: %s', async (glob, files, where) => {
    expect(await readLate(glob, files, where)).toBe(
      `missing: ${where}: a file came or went N ms after the command had ended`,
    )
  })

  it.each([
    ['target/*.xml', { ...a, 'other/note.txt': '' }, 'other'],
    ['**/target/*.xml', { ...a, 'store/note.txt': '' }, 'store'],
    ['**/*.xml', { ...a, 'store/note.txt': '' }, 'store'],
  ])('is another one, where no report would be: %s', async (glob, files, where) => {
    expect(await readLate(glob, files, where)).toBe('ok: ')
  })
})

describe('what is no report', () => {
  it.each<[string, (stand: Stand) => unknown]>([
    ['a symbolic link', one => symlink(one.at('elsewhere.xml'), one.at('target/b.xml'))],
    ['a FIFO', one => execFileSync('mkfifo', [one.at('target/b.xml')])],
  ])('makes all of them malformed: %s', async (kind, arrange) => {
    const found = await stand(one =>
      one.run(async () => {
        await one.write({ 'target/a.xml': report('1'), 'elsewhere.xml': report('2') })
        await arrange(one)
      }),
    )
    expect(found).toBe(`malformed: target/b.xml: expected a regular file, got ${kind}`)
  })

  it('is a link that lay there before: it goes, and what it led to stays', async () => {
    await stand(async one => {
      await one.write({ 'elsewhere.xml': report('1'), 'target/c.txt': '' })
      await symlink(one.at('elsewhere.xml'), one.at('target/a.xml'))
      expect(await one.run(() => undefined)).toMatch(/^missing: /)
      expect(existsSync(one.at('elsewhere.xml'))).toBe(true)
    })
  })

  const LINKED =
    'malformed: target/*.xml: cannot be looked for: target is a link to a folder, and links are not followed: name the folder itself'

  it('lies in a linked folder', async () => {
    const found = await stand(one =>
      one.run(async () => {
        await one.write({ 'elsewhere/a.xml': report('1') })
        await symlink(one.at('elsewhere'), one.at('target'))
      }),
    )
    expect(found).toBe(LINKED)
  })

  it('lay in a linked folder, which a folder has replaced since', async () => {
    await stand(async one => {
      await one.write({ 'elsewhere/a.xml': report('old') })
      await symlink(one.at('elsewhere'), one.at('target'))
      const replace = async () => {
        await rename(one.at('target'), one.at('link'))
        await rename(one.at('elsewhere'), one.at('target'))
      }
      expect(await one.run(replace)).toBe(LINKED)
    })
  })

  it('is a file of the consumer’s repository, which stays as it is', async () => {
    const options = { glob: '**/*.xml', pinned: ['pom.xml', 'src/a.js'] }
    await stand(async one => {
      await one.write({ 'pom.xml': '<project/>' })
      const found = await one.run(() => one.write({ 'target/a.xml': report('1') }))
      const why = "pom.xml is a file of the consumer's repository: name only what the tests write"
      expect(found).toBe(`malformed: **/*.xml: ${why}`)
      expect(existsSync(one.at('pom.xml'))).toBe(true)
    }, options)
  })

  it('is a file of the consumer’s repository that was gone and came back', async () => {
    const options = { pinned: ['target/a.xml'] }
    const found = await stand(one => one.run(() => one.write({ 'target/a.xml': report('1') })), options)
    expect(found).toMatch(
      /^malformed: target\/\*\.xml: target\/a\.xml is a file of the consumer's repository/,
    )
  })

  it('is one of before that cannot be removed', async () => {
    await stand(async one => {
      await one.write({ 'target/c.txt': '' })
      // No text names it, so nobody can say which file to remove.
      await writeFile(Buffer.concat([Buffer.from(one.at('target/')), Buffer.from('ff2e786d6c', 'hex')]), '')
      const found = await one.run(() => one.write({ 'target/a.xml': report('1') }))
      expect(found).toMatch(/^malformed: target\/\*\.xml: what lay there before cannot be removed: ENOENT/)
    })
  })
})

describe('reports without bounds', () => {
  it('are malformed: too many files', async () => {
    await stand(async one => {
      await one.write({ 'target/a.txt': '' })
      const names = Array.from({ length: 2_001 }, (_, index) => one.at(`target/${index}.xml`))
      const found = await one.run(() => Promise.all(names.map(name => writeFile(name, report('1')))))
      expect(found).toBe('malformed: target/*.xml: expected at most 2000 files, got 2001: divide test.files')
      // And they are gone before the next run.
      expect(await one.run(() => one.write({ 'target/a.xml': report('1') }))).toEqual(['passed c::1'])
    })
  })

  it('are malformed: too many bytes in all files together', async () => {
    const found = await stand(one =>
      one.run(async () => {
        await one.write({ 'target/a.xml': report('1'), 'target/b.xml': '' })
        await truncate(one.at('target/b.xml'), REPORT_LIMITS.bytes - report('1').length + 1)
      }),
    )
    const detail = `expected at most ${REPORT_LIMITS.bytes} bytes, got ${REPORT_LIMITS.bytes + 1}`
    expect(found).toBe(`malformed: target/b.xml: ${detail}`)
  })

  it('are malformed: too many test cases in all files together', async () => {
    const half = '<testcase/>'.repeat(REPORT_LIMITS.cases / 2 + 1)
    const files = {
      'target/a.xml': `<testsuite>${half}</testsuite>`,
      'target/b.xml': `<testsuite>${half}</testsuite>`,
    }
    const found = await stand(one => one.run(() => one.write(files)))
    expect(found).toMatch(/^malformed: target\/b\.xml: .*expected at most 200000 test cases, got more$/)
  })
})

describe('a link in place of the folder', () => {
  it('of the checkout is not followed, and nothing behind it is removed', async () => {
    await using place = await folder()
    const [root, elsewhere] = [join(place.path, 'checkout'), join(place.path, 'elsewhere')]
    await mkdir(join(elsewhere, 'target'), { recursive: true })
    await writeFile(join(elsewhere, 'target/a.xml'), report('mine'))
    await symlink(elsewhere, root)
    const found = await new Stand(root).run(() => undefined)
    expect(found).toMatch(/^malformed: target\/\*\.xml: cannot be looked for: .*a link leads to/)
    expect(await readdir(join(elsewhere, 'target'))).toEqual(['a.xml'])
  })

  it('of a single report is an error, and nothing behind it is removed', async () => {
    await using place = await folder()
    await mkdir(join(place.path, 'elsewhere/01'), { recursive: true })
    await symlink('elsewhere', join(place.path, 'reports'))
    const source = new SingleReport('junit', join(place.path, 'reports/01/report.xml'))
    await expect(source.clear()).rejects.toThrow(/reports is not the folder of this run: a link leads to/)
    expect(existsSync(join(place.path, 'elsewhere/01'))).toBe(true)
  })
})

describe('a single report', () => {
  it('is alone in a folder that is empty before', async () => {
    await using place = await folder()
    const path = join(place.path, 'own', 'report.xml')
    const source = new SingleReport('junit', path)
    await mkdir(dirname(path))
    await writeFile(path, report('old'))
    await writeFile(join(place.path, 'own', 'beside'), '')
    await source.clear()
    expect(await readdir(dirname(path))).toEqual([])
    expect((await source.read({ startedAt: 0, endedAt: Date.now() })).state).toBe('missing')
  })
})
