import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { FileEvidence } from '../../../src/evidence.js'
import { explainUnusedImage, withFailureCauses, withoutOwnCauses } from '../../../src/trial/causes.js'
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

const REPOSITORY = 'registry.example/team/emulator'
const ASKED = { repository: REPOSITORY, tag: 'pr-abc1234-s1' }
const LOOKUP =
  'docker: Error response from daemon: Get "https://registry.example/v2/": dial tcp: lookup registry.example: no such host.'

/** What is said of a file that failed without a container, whose log and whose test say this. */
async function explained(log: string, text = log, more: Partial<FileEvidence> = {}) {
  await using place = await folder()
  await writeFile(join(place.path, 'a.log'), `${log}\n`)
  const failed = testCase('works', { outcome: 'failed', text })
  const report = withFailureCauses({ state: 'ok', detail: '', cases: [failed] })
  const evidence = fileEvidence('a.test', { exitCode: 1, log: 'a.log', containers: [], report, ...more })
  const { file, incidents } = await explainUnusedImage(evidence, place.path, ASKED)
  return [file.report.cases[0]?.cause, ...incidents.map(({ kind }) => kind)]
}

describe('a file that started no container, and whose log tells of the network', () => {
  it.each([
    ['names no image', LOOKUP],
    ['names its own image', `Unable to find image '${REPOSITORY}:${ASKED.tag}' locally\n${LOOKUP}`],
    [
      'names an image of somebody else',
      `Unable to find image 'registry.example/other:latest' locally\n${LOOKUP}`,
    ],
  ])('has the network to blame where it %s', async (_, log) => {
    expect(await explained(log)).toEqual(['dns-failed', 'dns-failed'])
  })

  it.each([
    ['as docker run says it', `Unable to find image '${REPOSITORY}:latest' locally\n${LOOKUP}`],
    [
      'as a library says it',
      `/images/create?tag=latest&fromImage=${encodeURIComponent(REPOSITORY)}\n${LOOKUP}`,
    ],
  ])('has itself to blame where it names another image of the repository, %s', async (_, log) => {
    expect(await explained(log, LOOKUP)).toEqual([undefined])
  })

  it('keeps every cause that has nothing to do with a registry', async () => {
    const full = `Unable to find image '${REPOSITORY}:latest' locally\nwrite /tmp/x: no space left on device`
    expect(await explained(full)).toEqual(['no-space', 'no-space'])
  })

  it('keeps the cause of a test where a container of the candidate was started', async () => {
    const log = `Unable to find image '${REPOSITORY}:latest' locally\n${LOOKUP}`
    expect(await explained(log, LOOKUP, { containers: [container()] })).toEqual(['dns-failed'])
  })
})
