import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, stat, symlink, truncate, utimes, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readReport } from '../../../src/test-reports/read-report.js'
import { line } from './junit/support.js'

const STARTED = Date.UTC(2026, 0, 1)
const TIMES = { startedAt: STARTED, endedAt: Number.POSITIVE_INFINITY }
const REPORT = '<testsuite><testcase classname="c" name="n"/></testsuite>'

let folder = ''
let path = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-'))
  path = join(folder, 'report.xml')
})
afterEach(() => rm(folder, { recursive: true }))

async function write(text: string | Buffer, msAfterStart = 0): Promise<void> {
  await writeFile(path, text)
  await touch(msAfterStart)
}

async function touch(msAfterStart: number): Promise<void> {
  const seconds = (STARTED + msAfterStart) / 1000
  await utimes(path, seconds, seconds)
}

describe('a report', () => {
  it('is read', async () => {
    await write(REPORT)
    const { state, detail, cases } = await readReport('junit', path, TIMES)
    expect([state, detail, cases.map(line)]).toEqual(['ok', '', ['passed c::n']])
  })

  it('longer than one piece is read to its end', async () => {
    const cases = Array.from({ length: 20_000 }, (_, index) => `<testcase classname="c" name="${index}"/>`)
    await write(`<testsuite>${cases.join('')}</testsuite>`)
    expect((await readReport('junit', path, TIMES)).cases).toHaveLength(20_000)
  })

  it.each([
    ['a test', '<testsuites/>'],
    ["a test but node's own", '<testsuites><testcase name="/a/x.mjs" classname="test"/></testsuites>'],
  ])('without %s is empty', async (_, xml) => {
    await write(xml)
    const detail = 'the report is well-formed and holds no test'
    expect(await readReport('junit', path, TIMES)).toEqual({ state: 'empty', detail, cases: [] })
  })

  it.each([
    ['of 0 bytes', '', /^expected a report, got 0 bytes$/],
    ['that is cut off', REPORT.slice(0, -5), /unclosed|unexpected end/],
    ['that is no XML', 'Segmentation fault', /line 1, column 18: text data outside of root node/],
  ])('%s is malformed', async (_, text, detail) => {
    await write(text)
    expect(await readReport('junit', path, TIMES)).toEqual({
      state: 'malformed',
      detail: expect.stringMatching(detail),
      cases: [],
    })
  })

  it('of 200 MB is malformed, and is not read', async () => {
    await write('')
    await truncate(path, 200_000_000)
    await touch(0)
    const detail = 'expected at most 67108864 bytes, got 200000000'
    expect(await readReport('junit', path, TIMES)).toEqual({ state: 'malformed', detail, cases: [] })
  })

  it.each([
    [1, 'ok'],
    [0, 'ok'],
    [-2_000, 'ok'],
    [-2_001, 'stale'],
    [-86_400_000, 'stale'],
  ])('written %d ms after the start is %s', async (after, state) => {
    await write(REPORT, after)
    expect((await readReport('junit', path, TIMES)).state).toBe(state)
  })

  it('that is stale says by how much', async () => {
    await write('<broken', -60_000)
    const detail = 'last written 60000 ms before the command started'
    expect(await readReport('junit', path, TIMES)).toEqual({ state: 'stale', detail, cases: [] })
  })
})

describe('a report that is changed after the end of its command', () => {
  const endedAt = async () => (await stat(path)).ctimeMs
  const detail = (text: string) => ({ state: 'missing', detail: expect.stringMatching(text), cases: [] })

  it('was none, whatever its writer says of the time', async () => {
    await write(REPORT)
    const times = { startedAt: STARTED, endedAt: (await endedAt()) - 60_000 }
    expect(await readReport('junit', path, times)).toEqual(
      detail('^written 60000 ms after the command had ended$'),
    )
  })

  it('counts when its last change came with the end', async () => {
    await write(REPORT)
    expect((await readReport('junit', path, { startedAt: STARTED, endedAt: await endedAt() })).state).toBe(
      'ok',
    )
  })
})

describe('what is no file', () => {
  it('is missing where there is nothing', async () => {
    const missing = { state: 'missing', detail: 'no file at the path of the report', cases: [] }
    expect(await readReport('junit', path, TIMES)).toEqual(missing)
    await write(REPORT)
    expect(await readReport('junit', join(path, 'below'), TIMES)).toEqual(missing)
  })

  it('is malformed where the path cannot be used', async () => {
    const report = await readReport('junit', join(folder, 'x'.repeat(300)), TIMES)
    expect(report).toMatchObject({ state: 'malformed', detail: expect.stringContaining('ENAMETOOLONG') })
  })

  it('is malformed: a folder', async () => {
    await mkdir(path)
    await expectKind('a directory')
  })

  it('is malformed: a link, even to a report', async () => {
    await write(REPORT)
    await symlink(path, join(folder, 'link.xml'))
    path = join(folder, 'link.xml')
    await expectKind('a symbolic link')
  })

  it('is malformed: a FIFO that nobody writes to', async () => {
    execFileSync('mkfifo', [path])
    await expectKind('a FIFO')
  })

  it('is malformed: a socket', async () => {
    const server = createServer()
    await new Promise<void>(resolve => server.listen(path, resolve))
    await expectKind('a socket')
    await new Promise(resolve => server.close(resolve))
  })

  it('is malformed: a device', async () => {
    path = '/dev/zero'
    await expectKind('a device')
  })

  async function expectKind(kind: string): Promise<void> {
    const detail = `expected a regular file, got ${kind}`
    expect(await readReport('junit', path, TIMES)).toEqual({ state: 'malformed', detail, cases: [] })
  }
})
