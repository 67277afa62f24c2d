import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

test('cluster mode runs on the runtime of the action', async () => {
  const { runs } = parse(await readFile('action.yml', 'utf8'))
  expect(runs.using).toBe('node24')
  expect(process.version).toMatch(/^v24\./)
})
