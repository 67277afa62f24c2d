import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { VerdictDocument } from '../../src/report/verdict-document.js'
import { engineEndpoint } from '../support/engine-endpoint.js'
import { inTerminalHere } from '../support/program-here.js'
import { leftovers, NOTHING } from '../support/program-leftovers.js'
import { builtCandidate } from '../support/run-stage.js'
import { Runner } from '../support/runner.js'
import { PASSES, smallConsumer } from '../support/small-consumer.js'

const change = (folder: string) => writeFile(join(folder, 'new.txt'), 'of no commit')

it('in a terminal a tree with changes is tried under a name of its own, and is not approved', async () => {
  await using engine = await engineEndpoint()
  await using small = await smallConsumer(engine, {
    tests: { 'a.js': PASSES, 'b.js': PASSES },
    test: { shards: 2 },
    consumer: { control: { files: ['a.js'] } },
  })
  const head = await small.provider.git('rev-parse', 'HEAD')
  await change(small.provider.path)
  const { code, stdout, stderr } = await inTerminalHere(['run', '--json'], small)
  expect(code).toBe(0)
  const document = VerdictDocument.parse(JSON.parse(stdout))
  expect(document).toMatchObject({ verdict: 'pass', approvedImageId: '', consumers: [{ verdict: 'pass' }] })
  expect(document.candidates).toMatchObject([
    { tag: `pr-${head}-dirty`, commit: head, uncommitted: ['new.txt'], approved: false },
  ])
  expect(document.reproduce['small']).toMatch(/^node \S+ run --consumer small --ref [0-9a-f]{40}$/)
  const note = `${small.image}:pr-${head}-dirty has uncommitted changes, so it is not approved: new.txt`
  expect(document.notes).toContain(note)
  expect(stderr).toContain(`note: ${note}\n`)
  expect(stderr).toContain(', which has uncommitted changes, works with small: ')
  expect(await leftovers(small)).toEqual(NOTHING)
})

it('in a workflow it is refused before anything is built', async () => {
  await using engine = await engineEndpoint()
  await using small = await smallConsumer(engine)
  const head = await small.provider.git('rev-parse', 'HEAD')
  await change(small.provider.path)
  const { green, outputs, printed } = await (await Runner.for(small)).run()
  expect([green, outputs['verdict'], outputs['image-id']]).toEqual([false, 'inconclusive', ''])
  expect(printed).toContain(
    `after the commit ${head}, and uncommitted changes are part of it: new.txt; commit`,
  )
})

it('a candidate that a plan has named after its commit has no other changes', async () => {
  await using engine = await engineEndpoint()
  await using small = await smallConsumer(engine)
  await change(small.provider.path)
  await expect(builtCandidate(small)).rejects.toMatchObject({
    name: 'UsageError',
    message: expect.stringContaining('uncommitted changes are part of it: new.txt; commit them'),
  })
})
