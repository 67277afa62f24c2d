import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { engineEndpoint } from '../support/engine-endpoint.js'
import { fullDisk } from '../support/full-disk.js'
import { gate } from '../support/gate.js'
import { mode } from '../support/mode.js'
import { inTerminal } from '../support/program.js'
import { leftovers, NOTHING } from '../support/program-leftovers.js'
import { PASSES, type SmallConsumer, smallConsumer } from '../support/small-consumer.js'

const LOUD = {
  tests: { 'loud.js': `console.log('loud'); ${PASSES}` },
  consumer: { setup: [{ run: 'echo loud' }] },
}

async function run(small: SmallConsumer, report: string) {
  await using program = inTerminal(['run', '--report', report], small)
  return await program.ended
}

describe('a disk that is full when it comes to', () => {
  it.each([
    [
      'the log of a set-up step',
      'report/evidence/small/logs/01-set-up.log',
      /log of the set-up step .* ENOSPC/,
    ],
    ['the log of a test file', 'report/evidence/small/logs/01-loud.js.log', /log of the tests .* ENOSPC/],
  ])('%s', async (_, path, says) => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine, LOUD)
    const folder = join(small.folder, 'run')
    using _full = fullDisk(join(folder, path))
    const { endpoint } = engine
    const context = { folder, keep: { work: false, candidate: false } }
    const { result } = await gate({ root: small.provider.path, endpoint, folder: small.folder, context })
    expect(result.judgement.verdict).toBe('inconclusive')
    const reason = { code: 'no-space', detail: expect.stringMatching(says) }
    expect(result.judgement.consumers[0]?.reasons[0]).toMatchObject(reason)
    const { consumers } = JSON.parse(await readFile(join(folder, 'report', 'verdict.json'), 'utf8'))
    expect(consumers[0].reasons[0]).toMatchObject({ code: 'no-space' })
    expect(await leftovers(small)).toEqual(NOTHING)
  })
})

it('a disk that is full when it comes to the archive of the candidate', async () => {
  await using engine = await engineEndpoint()
  await using small = await smallConsumer(engine)
  const folder = join(small.folder, 'run')
  await mkdir(folder)
  using _full = fullDisk(join(folder, 'candidate', 'image.tar'))
  const { endpoint } = engine
  const request = { root: small.provider.path, endpoint, folder: small.folder, context: { folder } }
  const { result } = await gate(request)
  expect(result.judgement.verdict).toBe('inconclusive')
  expect(result.judgement.consumers[0]?.reasons[0]).toMatchObject({
    code: 'no-space',
    detail: expect.stringContaining('the candidate could not be saved: ENOSPC'),
  })
  expect(await readdir(join(folder, 'candidate'))).toEqual([])
})

/** A file system in memory, at `path`. Needs root, which the machine that runs the real engine's tests has. */
async function tinyDisk(path: string, size: string): Promise<AsyncDisposable> {
  const command = promisify(execFile)
  await mkdir(path)
  await command('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', path])
  return { [Symbol.asyncDispose]: async () => void (await command('umount', ['--lazy', path])) }
}

if (mode() === 'cluster') {
  describe('a disk that is really full', () => {
    it.each([
      ['ends with a report, while it has room for one', 'size=512k', /no-space: The disk is full/, /^\[/],
      [
        'ends with an error, when it has no room for a single file',
        'nr_inodes=1',
        /^$/,
        /ENOSPC.*; make room there/,
      ],
      [
        'ends with an error, when it has not even that',
        'size=4k',
        /^$/,
        /the report cannot be written to .*ENOSPC/,
      ],
    ])('%s', async (_, size, out, err) => {
      await using engine = await engineEndpoint()
      await using small = await smallConsumer(engine, LOUD)
      const report = join(small.folder, 'tiny')
      await using _disk = await tinyDisk(report, size)
      const { code, stdout, stderr } = await run(small, report)
      expect(stdout).toMatch(out)
      expect(stderr).toMatch(err)
      expect(code).toBe(2)
      expect(await leftovers(small)).toEqual(NOTHING)
    })
  })
}
