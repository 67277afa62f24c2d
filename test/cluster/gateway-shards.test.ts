import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { connectEngine } from '../../src/engine/connect.js'
import { connectionsTo } from '../../src/engine/raw-connection.js'
import { Gateway } from '../../src/gateway/gateway.js'
import { ResourceOwners } from '../../src/gateway/resource-owners.js'
import { folder } from '../support/folder.js'
import { endpoint } from './docker.js'

test.each([
  ['network', 'network prune --force'],
  // Without it, engines from Docker 23 on keep volumes that have a name.
  ['volume', 'volume prune --force --filter all=1'],
])('two shards tidy up by label, and each finds its own %s alone', async (kind, prune) => {
  await using place = await folder()
  const engine = await connectEngine({ ...process.env, DOCKER_HOST: endpoint() })
  const owners = new ResourceOwners()
  const connect = connectionsTo(endpoint(), process.env)
  const image = { reference: 'nobody.example/none:1', engineId: 'sha256:none' }
  const options = { engine, connect, image, owners, isLocal: true, records: false, folder: place.path }
  await using first = await Gateway.open(options)
  await using second = await Gateway.open(options)
  const id = randomBytes(4).toString('hex')
  const by = (host: string) => async (command: string) => {
    const env = { ...process.env, DOCKER_HOST: host }
    return (await promisify(execFile)('docker', command.split(' '), { env })).stdout.trim()
  }
  const [one, two, nobody] = [first.endpoint, second.endpoint, endpoint()].map(by) as [By, By, By]
  const names = (shard: By) => shard(`${kind} ls --filter label=shards=${id} --format {{.Name}}`)

  await one(`${kind} create --label shards=${id} one-${id}`)
  await two(`${kind} create --label shards=${id} two-${id}`)
  expect([await names(one), await names(two)]).toEqual([`one-${id}`, `two-${id}`])
  expect(await one(`${prune} --filter label=shards=${id}`)).toContain(`one-${id}`)
  expect([await names(one), await names(two), await names(nobody)]).toEqual(['', `two-${id}`, `two-${id}`])
  await two(`${kind} rm two-${id}`)
})

type By = (command: string) => Promise<string>
