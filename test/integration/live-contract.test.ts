import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { BREAKS, broken } from '../../examples/demo/breaks.js'
import type { Progress } from '../../src/shared/progress.js'
import { engineEndpoint } from '../support/engine-endpoint.js'
import { example, exampleBase, QUICK_SETUP } from '../support/example.js'
import { gate } from '../support/gate.js'
import { testRepository } from '../support/git.js'
import { mode } from '../support/mode.js'

const FILE = 'test/start-lambda.test.js'
const NAMED = 'named'

/** Runs the file, and ends when it is told that a change was named. */
const WAITS =
  'node --test --test-reporter=junit "--test-reporter-destination=$0" "$1"; code=$?; until test -e "$2"; do sleep 0.1; done; exit $code'

it('what the image of the last green run never did is named while the file still runs', async () => {
  await using engine = await engineEndpoint()
  await using base = await exampleBase(engine.endpoint, mode() === 'cluster' ? 'with-node' : 'without-node')
  await using place = await example(undefined, base)
  const provider = await testRepository(place.provider)
  const named = join(place.folder, NAMED)
  const config = '.github/compat-gate.yml'
  const { candidate, consumers, ...rest } = parse(await readFile(join(provider.path, config), 'utf8'))
  // As the preset says it, without its control and its other files.
  const consumer = {
    name: 'local-durable',
    repository: consumers[0].repository,
    ref: 'main',
    setup: QUICK_SETUP,
    'image-tag-env': 'DURABLE_EMULATOR_IMAGE_TAG',
    env: { DURABLE_EMULATOR_CONTAINER_NAME: '{trial}', DURABLE_EMULATOR_PORT: '{port:emulator}' },
    test: { files: [FILE], command: ['sh', '-c', WAITS, '{report}', '{file}', named] },
    expect: { 'min-passed': 6, containers: 1 },
  }
  const { prepare: _, ...built } = candidate
  const quick = { ...rest, contract: 'report', candidate: built, consumers: [consumer] }
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
  const onProgress = ({ kind }: Progress) => {
    if (kind === 'contract-changed') void writeFile(named, '')
  }
  const red = await gate({ ...request, inputs: { lastGreen }, onProgress })

  const told = red.events.filter(({ kind }) => ['contract-changed', 'file-ended', 'note'].includes(kind))
  expect(told).toEqual([
    {
      kind: 'contract-changed',
      consumer: 'local-durable',
      file: FILE,
      change: expect.stringMatching(
        /^POST \/start-durable-execution → (201|409) \.\w*ExecutionArn: .*:uuid.* → .*:uuid\/hex\(12\)/,
      ),
    },
    expect.objectContaining({ kind: 'file-ended', file: FILE }),
  ])
})
