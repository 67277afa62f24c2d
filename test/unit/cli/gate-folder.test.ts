import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  forgetKept,
  keptRuns,
  lastReport,
  newReportFolder,
  rememberKept,
  removeEmptyReport,
} from '../../../src/cli/gate-folder.js'
import { UsageError } from '../../../src/shared/errors.js'
import { folder } from '../../support/folder.js'

const run = (number: number) => number.toString(16).padStart(12, '0')
const minute = (number: number) => new Date(Date.UTC(2026, 10, 30, 1, number, 7, 123))

describe('the folder of a report', () => {
  it('is below .compat-gate, which git ignores as a whole', async () => {
    await using root = await folder()
    const report = await newReportFolder(root.path, run(1), minute(5))
    expect(report).toBe(join(root.path, '.compat-gate/reports/2026-11-30T01-05-07.123Z-000000000001'))
    expect(await readdir(report)).toEqual([])
    expect(await readFile(join(root.path, '.compat-gate/.gitignore'), 'utf8')).toBe('*\n')
  })

  it('is one of the last ten, and nothing but reports is removed', async () => {
    await using root = await folder()
    const reports = join(root.path, '.compat-gate/reports')
    await mkdir(join(reports, 'mine'), { recursive: true })
    // Not in the order of their names.
    for (const number of [11, 3, 2, 1, 4, 5, 6, 7, 8, 9, 10, 12])
      await writeFile(join(await newReportFolder(root.path, run(99 - number), minute(number)), 'a'), '')
    const left = (await readdir(reports)).sort()
    expect(left.map(name => name.slice(14, 16))).toEqual([...'03 04 05 06 07 08 09 10 11 12'.split(' '), ''])
    expect(left.at(-1)).toBe('mine')
  })

  it('comes after that of a run which began in the same second', async () => {
    await using root = await folder()
    for (const [run, at] of [
      ['f', 123],
      ['0', 124],
    ] as const) {
      const report = await newReportFolder(
        root.path,
        run.repeat(12),
        new Date(Date.UTC(2026, 10, 30, 1, 1, 7, at)),
      )
      await writeFile(join(report, 'report.html'), '')
    }
    expect(await lastReport(root.path)).toMatch(/-0{12}\/report\.html$/)
  })

  it('is gone when there is no report, and all that was made for the first one too', async () => {
    await using root = await folder()
    const report = await newReportFolder(root.path, run(1), minute(1))
    const other = await newReportFolder(root.path, run(2), minute(2))
    await writeFile(join(other, 'verdict.json'), '')
    await removeEmptyReport(report)
    await removeEmptyReport(other)
    expect(await readdir(join(root.path, '.compat-gate/reports'))).toEqual([
      '2026-11-30T01-02-07.123Z-000000000002',
    ])
    await using empty = await folder()
    await removeEmptyReport(await newReportFolder(empty.path, run(1), minute(1)))
    expect(await readdir(empty.path)).toEqual([])
  })

  it.each(['.compat-gate', '.compat-gate/reports', '.compat-gate/kept'])(
    'is not made, or looked for, through a link in the place of %s',
    async name => {
      await using root = await folder()
      await using elsewhere = await folder()
      if (name.includes('/')) await mkdir(join(root.path, '.compat-gate'))
      await symlink(elsewhere.path, join(root.path, name))
      const message = `${join(root.path, name)} is a link to ${elsewhere.path}: remove it`
      await expect(newReportFolder(root.path, run(1), minute(1))).rejects.toThrow(new UsageError(message))
      await expect(lastReport(root.path)).rejects.toThrow(message)
      await expect(keptRuns(root.path)).rejects.toThrow(message)
      expect(await readdir(elsewhere.path)).toEqual([])
    },
  )

  it('is refused with the way out where it cannot be made', async () => {
    await using root = await folder()
    await writeFile(join(root.path, '.compat-gate'), '')
    const asked = newReportFolder(root.path, run(1), minute(1))
    await expect(asked).rejects.toThrow(
      /^cannot write to .*\.compat-gate: .*; choose another folder with --report$/,
    )
    await expect(asked).rejects.toThrow(UsageError)
    await expect(newReportFolder(join(root.path, 'none'), run(1), minute(1))).rejects.toThrow(
      new UsageError(`--root: there is no folder ${join(root.path, 'none')}`),
    )
  })
})

it('the last report is the newest that has a page', async () => {
  await using root = await folder()
  expect(await lastReport(root.path)).toBeUndefined()
  const reports = [3, 1, 2].map(number => newReportFolder(root.path, run(9 - number), minute(number)))
  const [third = '', first = '', second = ''] = await Promise.all(reports)
  expect(await lastReport(root.path)).toBeUndefined()
  await writeFile(join(first, 'report.html'), '')
  await writeFile(join(second, 'report.html'), '')
  await writeFile(join(third, 'summary.md'), '')
  expect(await lastReport(root.path)).toBe(join(second, 'report.html'))
})

describe('what was kept', () => {
  it('is remembered until it is forgotten', async () => {
    await using root = await folder()
    const at = (name: string) => join(tmpdir(), `compat-gate-${name}`)
    await rememberKept(root.path, run(2), at('aB3dEf'))
    await rememberKept(root.path, run(1), at('xxxxxx'))
    expect(await keptRuns(root.path)).toEqual([
      { run: run(1), folder: at('xxxxxx') },
      { run: run(2), folder: at('aB3dEf') },
    ])
    await forgetKept(root.path, run(1))
    expect(await keptRuns(root.path)).toEqual([{ run: run(2), folder: at('aB3dEf') }])
    await forgetKept(root.path, run(2))
    expect(await readdir(join(root.path, '.compat-gate'))).toEqual(['.gitignore'])
  })

  it.each([
    ['/home/me', run(1)],
    [join(tmpdir(), 'compat-gate-aB3dEf/../other'), run(1)],
    [join(tmpdir(), 'compat-gate-aB3dEf/deeper'), run(1)],
    [join(tmpdir(), 'other'), run(1)],
    ['compat-gate-aB3dEf', run(1)],
    [join(tmpdir(), 'compat-gate-aB3dEf'), '../x'],
    [join(tmpdir(), 'compat-gate-aB3dEf'), 'me'],
  ])('is no %s of %s, which a foreign commit may name', async (path, name) => {
    await using root = await folder()
    await mkdir(join(root.path, '.compat-gate/kept'), { recursive: true })
    await writeFile(join(root.path, '.compat-gate/kept', name), `${path}\n`)
    expect(await keptRuns(root.path)).toEqual([])
  })
})
