import { expect, test } from 'vitest'
import { folder } from '../support/folder.js'
import { gate } from '../support/gate.js'
import { endpoint, forgotten } from './docker.js'
import { greeter, nodeConsumer, project } from './greeter.js'
import { expectOneIdentity, identities } from './identity.js'
import { Registry } from './registry.js'

test('the candidate has one identity: in the file, the archive, the engine and the registry', async () => {
  await using registry = await Registry.start()
  await using place = await folder()
  await using consumer = await project('node')
  const consumers = [nodeConsumer(consumer.path, ['test/greeting.test.js'])]
  await using provider = await greeter({ image: `${registry.host}/identity/greeter`, consumers })
  const gated = await gate({ root: provider.path, endpoint: endpoint(), folder: place.path })
  await using _candidate = forgotten(gated.result.candidates[0]?.reference ?? '')
  expect(gated.result.judgement.verdict).toBe('pass')

  expectOneIdentity(await identities(gated.folder, registry))
})
