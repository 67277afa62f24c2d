import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { withFailureCauses, withoutOwnCauses } from '../../../src/trial/causes.js'
import { container, fileEvidence, testCase } from '../../support/evidence.js'
import { folder } from '../../support/folder.js'

const FULL = 'OSError: [Errno 28] No space left on device'
const ROOMY = { bsize: 4_096, bavail: 1_000_000, files: 1_000_000, ffree: 500_000 }

it.each([
  ['has room for bytes and for files', ROOMY, undefined],
  ['has no room for bytes', { ...ROOMY, bavail: 10 }, 'no-space'],
  ['has room for bytes, and for no more files', { ...ROOMY, ffree: 3 }, 'no-space'],
  ['does not count its files', { ...ROOMY, files: 0, ffree: 0 }, undefined],
])('a full disk of which the candidate tells, where the disk of the machine %s', async (_, disk, cause) => {
  await using place = await folder()
  await mkdir(join(place.path, 'logs'))
  await writeFile(join(place.path, 'logs', 'candidate.log'), `${FULL}\n`)
  const failed = testCase('stores', { outcome: 'failed', text: FULL })
  const evidence = fileEvidence('a.test', {
    report: withFailureCauses({ state: 'ok', detail: '', cases: [failed] }),
    containers: [container({ log: 'logs/candidate.log' })],
  })
  expect(evidence.report.cases[0]?.cause).toBe('no-space')
  const workspace = { evidence: place.path, tmp: place.path }
  const judged = await withoutOwnCauses(evidence, workspace, async () => disk)
  expect(judged.report.cases[0]?.cause).toBe(cause)
})
