import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tallyResults } from '../../../scripts/tally-results.js'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compat-gate-tally-'))
})

afterEach(() => rm(folder, { recursive: true }))

async function report(name: string, cases: string): Promise<void> {
  await writeFile(join(folder, `junit-${name}.xml`), `<testsuite name="${name}">${cases}</testsuite>`)
}

const PASSED = '<testcase classname="engine" name="builds"/>'
const FAILED =
  '<testcase classname="trial" name="is red"><failure message="expected 1">at here</failure></testcase>'

test('the last line is the sum', async () => {
  await report('a', PASSED + PASSED.replace('builds', 'runs'))
  await report('b', PASSED)
  const lines = ['junit-a.xml: 2 passed, 0 failed, 0 skipped', 'junit-b.xml: 1 passed, 0 failed, 0 skipped']
  expect(await tallyResults(folder)).toEqual({ lines: [...lines, '3 passed, 0 failed, 0 skipped'], ok: true })
})

test('what failed stands right above the sum, with what it said', async () => {
  await report('a', FAILED)
  await report('b', PASSED)
  const { lines, ok } = await tallyResults(folder)
  expect(ok).toBe(false)
  expect(lines.at(-2)).toMatch(/^FAILED in junit-a\.xml: trial::is red\n.*expected 1.*at here/s)
  expect(lines.at(-1)).toBe('1 passed, 1 failed, 0 skipped')
})

test('a long text is cut', async () => {
  await report('a', FAILED.replace('at here', 'at here\n'.repeat(100)))
  expect((await tallyResults(folder)).lines.at(-2)?.split('\n')).toHaveLength(13)
})

test('a report that cannot be read is a failure', async () => {
  await writeFile(join(folder, 'junit-a.xml'), '<testsuite')
  const { lines, ok } = await tallyResults(folder)
  expect([ok, lines.at(-1)]).toEqual([false, '0 passed, 1 failed, 0 skipped'])
})

test('a skipped test is not ok, nor is no test at all', async () => {
  expect((await tallyResults(folder)).ok).toBe(false)
  await report('a', `${PASSED}<testcase classname="x" name="y"><skipped/></testcase>`)
  expect((await tallyResults(folder)).ok).toBe(false)
})
