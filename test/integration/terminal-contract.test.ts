import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../../tools/repository.js'
import { folder as temporaryFolder } from '../support/folder.js'
import { programHere } from '../support/program-here.js'

// Recorded between the emulator of each release, three durable functions and a small client.
const FIXTURES = join(ROOT, 'test/fixtures/contract')

async function contract(...args: string[]) {
  return await programHere(['contract', ...args], { cwd: FIXTURES, env: process.env })
}

it('names the change of the incident first, and what follows from it', async () => {
  const { code, stdout, stderr } = await contract('emulator-1.1.2.har', 'emulator-1.2.0.har')
  expect([code, stderr]).toEqual([1, ''])
  expect(stdout).toMatch(
    /^✗ POST \/start-durable-execution → 201 \.ExecutionArn: uuid → uuid\/uuid\n {6}7 of 7, was 7 of 7; in [^\n]+\n {6}e\.g\. [^\n]+\n {4}then GET \/2025-12-01\/durable-executions\/\{execution-arn\} → 404, was 200\n {6}10 of 10, was 18 of 18;/,
  )
  expect(stdout).toContain(
    '\n    the same in GET /2025-12-01/durable-executions/{execution-arn} request {execution-arn}, ',
  )
  expect(stdout).toMatch(/\n12 differences: 7 breaking, 5 doubtful, 0 additive \(compared: [^\n]+\)\n$/)
})

it('finds what the release of October changed', async () => {
  const { code, stdout } = await contract('--json', 'emulator-1.2.1.har', 'emulator-1.3.0.har')
  expect(code).toBe(1)
  const { differences } = JSON.parse(stdout)
  const changes = differences.map(
    ({ kind, place }: { kind: string; place: { path: string } }) => `${kind} ${place.path}`,
  )
  expect(changes).toEqual(
    expect.arrayContaining([
      'grammar-changed .FunctionArn',
      'grammar-changed .Version',
      'field-added .CheckpointToken(base64).inv',
      'field-removed .Events[].StepSucceededDetails.RetryDetails',
    ]),
  )
})

it('says nothing of two runs of one release', async () => {
  const { code, stdout } = await contract('emulator-1.1.2.har', 'emulator-1.1.2-again.har')
  expect([code, stdout]).toEqual([
    0,
    'no difference (compared: 58 exchanges of 12 operations, and 59 of 12)\n',
  ])
})

it('ends with 2 for what is no recording, and names it', async () => {
  await using folder = await temporaryFolder()
  const bad = join(folder.path, 'bad.har')
  await writeFile(bad, JSON.stringify({ log: { entries: [{ startedDateTime: 'yesterday' }] } }))
  const cases: [string[], string][] = [
    [['emulator-1.1.2.har', bad], `expected a HAR file at ${bad}, but log.entries[0].startedDateTime: `],
    [['emulator-1.1.2.har', folder.path], `expected a HAR file at ${bad}`],
    [
      ['emulator-1.1.2.har', join(folder.path, 'none')],
      `expected a HAR file, or a folder of them, at ${folder.path}/none: `,
    ],
    [
      [join(ROOT, 'src/contract'), 'emulator-1.1.2.har'],
      `expected HAR files in ${join(ROOT, 'src/contract')}, and there is none`,
    ],
    [['emulator-1.1.2.har'], "missing required argument 'CANDIDATE'"],
  ]
  for (const [args, message] of cases) {
    const { code, stdout, stderr } = await contract(...args)
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(message)])
  }
})
