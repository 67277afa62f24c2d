import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { engineEndpoint } from '../support/engine-endpoint.js'
import { inTerminalHere } from '../support/program-here.js'
import { FAILS, smallConsumer } from '../support/small-consumer.js'

const WAIVE = ['waive', '--reason', 'it is known', '--link', 'https://example.org/7', '--author', 'ada']

it('what a run shows is waived, and the next run passes', async () => {
  await using engine = await engineEndpoint()
  await using small = await smallConsumer(engine, {
    tests: { 'breaks.js': FAILS },
    file: { waivers: 'known/waivers.yml' },
  })
  await small.provider.commit({ 'known/waivers.yml': '# ours\nversion: 1\nwaivers: []\n' })
  const report = join(small.folder, 'report')
  expect((await inTerminalHere(['run', '--report', report], small)).code).toBe(1)

  const waive = (...more: string[]) => inTerminalHere([...WAIVE, '--verdict', report, ...more], small)
  const wide = await waive('--test', '*')
  expect([wide.code, wide.stderr]).toEqual([64, expect.stringContaining("--test: '*' fits every test")])
  const done = await waive('--test', '*breaks')
  expect([done.code, done.stderr]).toEqual([0, ''])
  expect(done.stdout).toMatch(
    /^ok {6}known\/waivers\.yml: small \*breaks on linux\/\w+, \w+-[0-9a-f]{16}, until \d{4}-\d\d-\d\d\n$/,
  )
  const again = await waive('--test', '*breaks')
  expect([again.code, again.stderr]).toEqual([
    64,
    expect.stringContaining('such an entry stands at known/waivers.yml:4'),
  ])
  const text = await readFile(join(small.provider.path, 'known/waivers.yml'), 'utf8')
  expect(text).toMatch(/^# ours\nversion: 1\nwaivers:\n {2}- consumer: small\n/)

  await small.provider.commit({ 'known/waivers.yml': text })
  const second = await inTerminalHere(['run', '--report', report], small)
  expect(second.stdout).toContain('note: small: waived: breaks.js ')
  expect(second.stdout).toMatch(/verdict: pass\n$/)
})
