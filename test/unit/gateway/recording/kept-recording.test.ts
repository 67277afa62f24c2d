import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ReportEvidence } from '../../../../src/evidence.js'
import { keepRecording, readKeptRecording } from '../../../../src/gateway/recording/kept-recording.js'
import { TrafficRecorder } from '../../../../src/gateway/recording/traffic-recorder.js'
import { testCase } from '../../../support/evidence.js'
import { folder } from '../../../support/folder.js'
import { client, playInto, server } from '../../../support/recording/record.js'

const FILE = 'tests/test_a.py'
const report: ReportEvidence = { state: 'ok', detail: '', cases: [testCase('suite::only')] }
const ran = { startedAt: 1_000, endedAt: 5_000 }
const sent = [
  client('GET /a HTTP/1.1\r\nHost: x\r\n\r\n'),
  server('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok'),
]

function recorder(): TrafficRecorder {
  return new TrafficRecorder({ arm: 'candidate', file: FILE, now: () => 2_000 })
}

test('what was recorded is kept as HAR, with the test that ran then, and read as it was', async () => {
  await using at = await folder()
  const recording = recorder()
  playInto(recording, sent)
  const har = await keepRecording(recording, { folder: at.path, name: '01-a', report, ran })
  expect(har).toBe('01-a.har')
  const kept = await readKeptRecording(at.path, { file: FILE, har })
  expect(kept).toMatchObject({
    arm: 'candidate',
    file: FILE,
    exchanges: [
      { test: 'suite::only', container: 'f00d', request: { target: '/a' }, response: { status: 200 } },
    ],
  })
})

test('where nothing was said, there is no file', async () => {
  await using at = await folder()
  expect(await keepRecording(recorder(), { folder: at.path, name: '01-a', report, ran })).toBeUndefined()
  expect(await readdir(at.path)).toEqual([])
  expect(await readKeptRecording(at.path, { file: FILE })).toBeUndefined()
})

test('what a foreign process has put in its place is no way to elsewhere', async () => {
  await using at = await folder()
  await writeFile(join(at.path, 'theirs'), 'untouched')
  await symlink(join(at.path, 'theirs'), join(at.path, '01-a.har'))
  const recording = recorder()
  playInto(recording, sent)
  await keepRecording(recording, { folder: at.path, name: '01-a', report, ran })
  expect(await readFile(join(at.path, 'theirs'), 'utf8')).toBe('untouched')
})

test('a folder that is gone is an incident', async () => {
  await using at = await folder()
  const recording = recorder()
  playInto(recording, sent)
  const kept = keepRecording(recording, { folder: join(at.path, 'gone'), name: '01-a', report, ran })
  await expect(kept).rejects.toThrow('the recording of the tests cannot be written: ENOENT')
})

test.each<[string, string, (path: string) => Promise<unknown>]>([
  [
    'a way out of the folder',
    '../01-a.har',
    path => writeFile(join(path, '../01-a.har'), '{"log":{"entries":[]}}'),
  ],
  ['a folder in between', 'logs/01-a.har', async () => {}],
  ['another kind of file', 'evidence.json', path => writeFile(join(path, 'evidence.json'), '{}')],
  ['no file', '01-a.har', async () => {}],
  ['a link', '01-a.har', path => symlink('/dev/zero', join(path, '01-a.har'))],
  ['no JSON', '01-a.har', path => writeFile(join(path, '01-a.har'), '{')],
  ['no HAR', '01-a.har', path => writeFile(join(path, '01-a.har'), '{"log": {}}')],
])('%s in the place of a recording is refused by its name', async (_, har, arrange) => {
  await using at = await folder()
  const path = join(at.path, 'evidence')
  await mkdir(path)
  await arrange(path)
  await expect(readKeptRecording(path, { file: FILE, har })).rejects.toThrow(
    /^the recording of tests\/test_a\.py cannot be read: /,
  )
})
