import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { reasonsPage } from '../../../scripts/reasons-page.js'
import { REASONS } from '../../../src/verdict/reasons.js'

describe('docs/reasons.md', () => {
  it('is current (npm run generate writes it)', async () => {
    const page = await readFile(new URL('../../../docs/reasons.md', import.meta.url), 'utf8')
    expect(page).toBe(reasonsPage())
  })

  it('lists each code once, in a row of four cells, with an anchor that reports link to', () => {
    const rows = reasonsPage()
      .split('\n')
      .filter(line => line.startsWith('| <a id='))
    expect(rows.map(row => row.split('`')[1]).toSorted()).toEqual(Object.keys(REASONS).toSorted())
    for (const row of rows) expect(row).toMatch(/^\| <a id="([\w-]+)"><\/a>`\1` \|/)
    for (const row of rows) expect(row.split(/(?<!\\)\|/)).toHaveLength(6)
  })
})
