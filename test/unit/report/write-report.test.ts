import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { VerdictDocument } from '../../../src/report/verdict-document.js'
import { renderReport, writeReport } from '../../../src/report/write-report.js'
import { failed, result } from './results.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-'))
})
afterEach(() => rm(folder, { recursive: true }))

const NAMES = ['badge.json', 'report.html', 'summary.md', 'verdict.json']

describe('writeReport', () => {
  it('writes three files into a folder that it makes', async () => {
    const made = join(folder, 'a', 'b')
    await writeReport(renderReport(result()), made)
    expect((await readdir(made)).toSorted()).toEqual(NAMES)
    expect(await readFile(join(made, 'summary.md'), 'utf8')).toMatch(/^## ✅/)
    expect(await readFile(join(made, 'report.html'), 'utf8')).toMatch(/^<!doctype html>/)
    expect(VerdictDocument.parse(await verdict(made)).verdict).toBe('pass')
  })

  it('replaces an earlier report', async () => {
    await writeReport(renderReport(result()), folder)
    await writeReport(renderReport(failed({ id: 'a', text: 'b' })), folder)
    expect((await readdir(folder)).toSorted()).toEqual(NAMES)
    expect(await verdict(folder)).toMatchObject({ verdict: 'fail', approvedImageId: '' })
  })

  it('does not write through a link that lies in the way', async () => {
    const outside = join(folder, 'outside')
    await writeFile(outside, 'untouched')
    const report = join(folder, 'report')
    await mkdir(report)
    await symlink(outside, join(report, 'verdict.json'))
    await writeReport(renderReport(result()), report)
    expect(await readFile(outside, 'utf8')).toBe('untouched')
    expect(await verdict(report)).toMatchObject({ verdict: 'pass' })
  })

  it('does not write into a folder that a link stands for', async () => {
    await mkdir(join(folder, 'elsewhere'))
    await symlink('elsewhere', join(folder, 'report'))
    await expect(writeReport(renderReport(result()), join(folder, 'report'))).rejects.toThrow(
      /a link leads to/,
    )
    expect(await readdir(join(folder, 'elsewhere'))).toEqual([])
  })

  it('leaves no part of a file behind when it fails', async () => {
    await mkdir(join(folder, 'verdict.json', 'x'), { recursive: true })
    await expect(writeReport(renderReport(result()), folder)).rejects.toThrow('verdict.json')
    expect((await readdir(folder)).toSorted()).toEqual(NAMES)
  })
})

async function verdict(path: string): Promise<unknown> {
  return JSON.parse(await readFile(join(path, 'verdict.json'), 'utf8'))
}
