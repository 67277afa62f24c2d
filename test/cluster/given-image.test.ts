import { expect, test } from 'vitest'
import { connectEngine } from '../../src/engine/connect.js'
import { folder } from '../support/folder.js'
import { gate, gateEnv } from '../support/gate.js'
import { endpoint } from './docker.js'
import { greeter, nodeConsumer, project } from './greeter.js'
import { publish } from './published.js'
import { Registry } from './registry.js'

const clientFolder = { DOCKER_CONFIG: process.env['DOCKER_CONFIG'] }

test('an image of a registry is tried as it is, and gone with the run', async () => {
  await using registry = await Registry.start()
  await using place = await folder()
  await using consumer = await project('node')
  await publish(`${registry.host}/given/tool:v1`)
  const { config, manifest } = await registry.digests('given/tool', 'v1')
  await using repository = await greeter({
    image: `${registry.host}/given/greeter`,
    consumers: [
      nodeConsumer(consumer.path, ['test/greeting.test.js'], {
        control: { files: ['test/greeting.test.js'] },
      }),
    ],
  })
  const { result } = await gate({
    root: repository.path,
    endpoint: endpoint(),
    folder: place.path,
    inputs: { image: `${registry.host}/given/tool:v1` },
    context: {
      env: { ...gateEnv(), ...clientFolder, DOCKER_HOST: endpoint() },
      keep: { work: false, candidate: false },
    },
  })
  expect(result.evidence.flatMap(({ incidents }) => incidents)).toEqual([])
  expect(result.judgement.verdict).toBe('pass')
  expect(result.candidates).toMatchObject([
    { configDigest: config, given: { digest: manifest, source: 'registry' } },
  ])
  const engine = await connectEngine({ DOCKER_HOST: endpoint() })
  const names = (await engine.namedImages()).flatMap(({ tags, digests = [] }) => [...tags, ...digests])
  expect(names.filter(name => name.startsWith(`${registry.host}/given/`))).toEqual([])
})
