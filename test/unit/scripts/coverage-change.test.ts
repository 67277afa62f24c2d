import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { coverageChange } from '../../../scripts/coverage-change.js'
import { FLOORS, HISTORY } from '../../../scripts/coverage-history.js'
import { type TestRepository, testRepository } from '../../support/git.js'
import { coverageSummary, type Figures } from './coverage-files.js'

const CODE = 'export const lines = [\n  1,\n  2,\n  3,\n]\n'
const FILES = { 'src/same.ts': CODE, 'src/old.ts': `${CODE}// old\n`, 'src/gone.ts': `${CODE}// gone\n` }
const floors = (lines: number, branches: number) => JSON.stringify({ lines, branches })
const RECORD = JSON.stringify([
  {
    release: 'v1',
    date: '2026-11-21',
    ...{ lines: 50, branches: 50 },
    files: { 'src/old.ts': { lines: 50, branches: 50 } },
  },
])

/** A repository whose branch `change` moves one file, removes one and adds one. */
async function changed(base: Record<string, string>): Promise<TestRepository> {
  const repository = await testRepository()
  await repository.commit({ ...FILES, [FLOORS]: floors(90, 80), ...base })
  await repository.git('checkout', '--quiet', '-b', 'change')
  await repository.git('mv', 'src/old.ts', 'src/moved.ts')
  await repository.commit({ 'src/gone.ts': undefined })
  await writeFile(join(repository.path, 'src', 'new.ts'), 'export const other = 7\n')
  return repository
}

async function summaryIn(root: string, name: string, files: Record<string, Figures>): Promise<string> {
  await mkdir(join(root, 'coverage'), { recursive: true })
  const path = join('coverage', name)
  await writeFile(join(root, path), JSON.stringify(coverageSummary(root, files)))
  return path
}

const NOW: Record<string, Figures> = {
  'src/same.ts': [1, 2, 0, 0],
  'src/moved.ts': [3, 4, 1, 2],
  'src/new.ts': [1, 1, 0, 0],
}

describe('the files that a change touches', () => {
  test('are compared with what the base has recorded, a moved one under its old name', async () => {
    await using repository = await changed({ [HISTORY]: RECORD })
    const root = repository.path
    const summary = await summaryIn(root, 'now.json', NOW)
    const change = await coverageChange(root, join(root, summary), {})
    expect(change.lines).toEqual([
      expect.stringMatching(/^beside main \([0-9a-f]{7}\), figures from the record of v1:$/),
      '  src/moved.ts: lines 50.0 → 75.0 % (+25.0), branches 50.0 → 50.0 % (±0.0)',
      '  src/new.ts: lines 100.0 %, branches 100.0 % (new)',
      '',
      'floors: lines 90 %, branches 80 %',
    ])
    expect(change.lowered).toBe(false)
  })

  test('are compared with a run of the base, when there is one', async () => {
    await using repository = await changed({ [HISTORY]: RECORD })
    const root = repository.path
    const summary = await summaryIn(root, 'now.json', NOW)
    const baseSummary = await summaryIn(root, 'base.json', { 'src/old.ts': [4, 4, 2, 2] })
    const { lines } = await coverageChange(root, join(root, summary), { base: 'main', baseSummary })
    expect(lines[0]).toMatch(/figures from coverage\/base\.json:$/)
    expect(lines[1]).toBe('  src/moved.ts: lines 100.0 → 75.0 % (−25.0), branches 100.0 → 50.0 % (−50.0)')
  })

  test('are listed without a difference when the base has no figures', async () => {
    await using repository = await changed({})
    const root = repository.path
    const summary = await summaryIn(root, 'now.json', NOW)
    const { lines } = await coverageChange(root, join(root, summary), {})
    expect(lines[0]).toMatch(/figures from nowhere: it has no docs\/coverage-history\.json:$/)
    expect(lines[1]).toBe('  src/moved.ts: lines 75.0 %, branches 50.0 % (the base has no figures of it)')
  })
})

describe('floors', () => {
  test.each([
    ['raised', floors(91, 80), []],
    ['lowered', floors(90, 79), ['floors only rise: branches are at 80 % in main, and at 79 % here']],
    [
      'both lowered',
      floors(0, 0),
      ['lines are at 90 % in main, and at 0 % here', 'branches are at 80 % in main, and at 0 % here'],
    ],
  ])('%s', async (_, now, refusals) => {
    await using repository = await changed({})
    const root = repository.path
    await writeFile(join(root, FLOORS), now)
    const change = await coverageChange(root, join(root, await summaryIn(root, 'now.json', NOW)), {})
    const said = change.lines.filter(line => line.includes('floors only rise'))
    expect(said).toEqual(refusals.map(text => expect.stringContaining(text)))
    expect(change.lowered).toBe(refusals.length > 0)
  })

  test('that the base does not have yet are not lowered', async () => {
    await using repository = await testRepository()
    const root = repository.path
    await repository.commit(FILES)
    await mkdir(join(root, 'test'))
    await writeFile(join(root, FLOORS), floors(1, 1))
    const change = await coverageChange(root, join(root, await summaryIn(root, 'now.json', NOW)), {})
    expect(change.lines).toContain(`main has no ${FLOORS}`)
    expect(change.lowered).toBe(false)
  })
})

describe('a base', () => {
  test('that nobody named and nobody knows is said', async () => {
    await using repository = await changed({})
    const root = repository.path
    await repository.git('branch', '-D', 'main')
    const change = await coverageChange(root, join(root, await summaryIn(root, 'now.json', NOW)), {})
    expect(change).toEqual({
      lines: ['nothing to compare with: name a commit with --base <ref>'],
      lowered: false,
    })
  })

  test('that was named and is not here is wrong usage', async () => {
    await using repository = await changed({})
    const root = repository.path
    const summary = join(root, await summaryIn(root, 'now.json', NOW))
    await expect(coverageChange(root, summary, { base: 'origin/main' })).rejects.toThrow(
      /--base: expected a commit of this history, got 'origin\/main'; fetch it first/,
    )
  })
})
