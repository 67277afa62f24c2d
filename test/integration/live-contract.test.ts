import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { BREAKS, broken } from '../../examples/demo/breaks.js'
import { engineEndpoint } from '../support/engine-endpoint.js'
import { example, exampleBase, QUICK_SETUP } from '../support/example.js'
import { gate } from '../support/gate.js'
import { testRepository } from '../support/git.js'
import { Runner } from '../support/runner.js'

const FILE = 'test/start-lambda.test.js'

/** Runs the file, and ends when it is told that a change was named. */
const WAITS =
  'node --test --test-reporter=junit "--test-reporter-destination=$0" "$1"; code=$?; until test -e "$2"; do sleep 0.1; done; exit $code'

it('what the image of the last green run never did is named while the file still runs', async () => {
  await using engine = await engineEndpoint()
  await using base = await exampleBase(engine.endpoint, 'without-node')
  await using place = await example(undefined, base)
  const provider = await testRepository(place.provider)
  const named = join(place.folder, 'named')
  const config = '.github/compat-gate.yml'
  const { candidate, consumers, ...rest } = parse(await readFile(join(provider.path, config), 'utf8'))
  // As the preset says it, without its control and its other files.
  const consumer = {
    name: 'local-durable',
    repository: consumers[0].repository,
    ref: 'main',
    ...QUICK_SETUP,
    'image-tag-env': 'DURABLE_EMULATOR_IMAGE_TAG',
    env: { DURABLE_EMULATOR_CONTAINER_NAME: '{trial}', DURABLE_EMULATOR_PORT: '{port:emulator}' },
    test: { timeout: '2m', files: [FILE], command: ['sh', '-c', WAITS, '{report}', '{file}', named] },
    expect: { 'min-passed': 6, containers: 1 },
  }
  const { prepare: _, ...built } = candidate
  const quick = { ...rest, candidate: built, consumers: [consumer] }
  await provider.commit({ [config]: JSON.stringify(quick) })
  const request = { root: provider.path, endpoint: engine.endpoint, folder: place.folder }

  await writeFile(named, '')
  const green = await gate(request)
  expect(green.result.judgement.verdict).toBe('pass')
  const lastGreen = join(green.folder, 'report')

  const change = BREAKS['arn-shape']
  if (change === undefined) throw new Error('expected a break')
  const source = join('examples', 'emulator', change.file)
  await provider.commit({ [source]: broken(await readFile(join(provider.path, source), 'utf8'), change) })
  await rm(named)
  const runner = await Runner.for(
    { folder: place.folder, tmp: join(place.folder, 'tmp'), home: place.folder, provider, engine },
    {
      here: true,
      inputs: { 'last-green': lastGreen },
      onPrint: text => {
        if (text.startsWith('::notice')) void writeFile(named, '')
      },
    },
  )
  const red = await runner.run()

  const said =
    /^changed since the last green: POST \/start-durable-execution → (201|409) \.\w*ExecutionArn: .*:uuid.* → .*:uuid\/hex\(12\)/
  const notice = red.log.commands.find(({ name }) => name === 'notice')
  expect(notice).toEqual({
    name: 'notice',
    properties: { title: `compat-gate: local-durable: ${FILE}` },
    data: expect.stringMatching(said),
  })
  // The line of the log, then the notice, and only then the end of the file.
  const lines = red.printed.split('\n').filter(line => /: changed since|^::notice|: \d+ passed/.test(line))
  expect([lines[0], lines[1], lines.at(-1)]).toEqual([
    expect.stringContaining(`local-durable: ${FILE}: changed since the last green: `),
    expect.stringMatching(/^::notice title=/),
    expect.stringMatching(/local-durable: test\/start-lambda.test.js: \d+ passed, \d+ failed/),
  ])
  expect(red.outputs['verdict']).toBe('fail')
})
