import { describe, expect, it } from 'vitest'
import { interventionsFor } from '../../../src/gateway/api-interventions.js'
import type { GatewayScope } from '../../../src/gateway/gateway-scope.js'
import type { RequestHead } from '../../../src/gateway/message-head.js'
import { ResourceOwners } from '../../../src/gateway/resource-owners.js'

const json = (value: unknown) => Buffer.from(JSON.stringify(value))
const ANONYMOUS = { 'com.docker.volume.anonymous': '' }

/** Two shards before an engine, which lists and refuses what it is told to. */
class World {
  readonly asked: string[] = []
  readonly notes: string[] = []
  readonly owners = new ResourceOwners()
  list: unknown
  refused: string[] = []
  readonly own = this.#shard()
  readonly other = this.#shard()

  #shard() {
    const ask = async (method: string, path: string) => {
      this.asked.push(`${method} ${decodeURIComponent(path)}`)
      if (method === 'GET') return json(this.list)
      return this.refused.some(name => path.endsWith(name)) ? undefined : Buffer.alloc(0)
    }
    const note = (text: string) => void this.notes.push(text)
    const scope = { owners: this.owners, owner: {}, ask, note } as unknown as GatewayScope
    const intervene = interventionsFor(scope)
    return async (method: string, target: string, status = 200, answer?: unknown) => {
      const intervention = intervene({ method, target } as RequestHead)
      const instead = await intervention?.request?.(Buffer.alloc(0))
      if (instead !== undefined && !Buffer.isBuffer(instead))
        return { ...instead, body: JSON.parse(instead.body) }
      const changed = await intervention?.answer?.(status, json(answer))
      return changed === undefined ? 'as it is' : JSON.parse(changed.toString())
    }
  }
}

async function withNetworks(): Promise<World> {
  const world = new World()
  await world.own('POST', '/v1.41/networks/create', 201, { Id: 'a1', Warning: '' })
  await world.other('POST', '/v1.41/networks/create', 201, { Id: 'b2', Warning: '' })
  await world.other('POST', '/v1.41/networks/create', 409, { Id: 'c3', message: 'no' })
  world.list = [
    { Id: 'a1', Name: 'own' },
    { Id: 'b2', Name: 'theirs' },
    { Id: 'c3', Name: 'nobody' },
  ]
  return world
}

async function withVolumes(): Promise<World> {
  const world = new World()
  await world.own('POST', '/volumes/create', 201, { Name: 'own' })
  await world.other('POST', '/volumes/create', 201, { Name: 'theirs' })
  const Volumes = [
    { Name: 'own', Labels: null },
    { Name: 'theirs', Labels: ANONYMOUS },
    { Name: 'nobody', Labels: ANONYMOUS },
  ]
  world.list = { Volumes, Warnings: null }
  return world
}

describe('networks', () => {
  it('are listed without those of another shard', async () => {
    const world = await withNetworks()
    const [own, , nobody] = world.list as object[]
    expect(await world.own('GET', '/networks', 200, world.list)).toEqual([own, nobody])
    expect(await world.own('GET', '/networks', 500, world.list)).toBe('as it is')
    expect(await world.own('GET', '/networks', 200, [own, nobody])).toBe('as it is')
  })

  it('are pruned without those of another shard, and without what the engine keeps', async () => {
    const world = await withNetworks()
    world.refused = ['c3']
    const filters = encodeURIComponent('{"label":["a=b"]}')
    expect(await world.own('POST', `/v1.41/networks/prune?filters=${filters}`)).toEqual({
      status: 200,
      body: { NetworksDeleted: ['own'] },
    })
    expect(world.asked).toEqual([
      'GET /networks?filters={"label":["a=b"],"type":["custom"],"dangling":["true"]}',
      'DELETE /networks/a1',
      'DELETE /networks/c3',
    ])
  })

  it('are pruned by the engine where no other shard has any', async () => {
    const world = new World()
    await world.own('POST', '/networks/create', 201, { Id: 'a1' })
    await world.other('POST', '/volumes/create', 201, { Name: 'theirs' })
    expect(await world.own('POST', '/networks/prune', 200, { NetworksDeleted: ['own'] })).toBe('as it is')
    expect(world.asked).toEqual([])
  })
})

describe('volumes', () => {
  it('are listed without those of another shard', async () => {
    const world = await withVolumes()
    const listed = await world.own('GET', '/v1.41/volumes', 200, world.list)
    expect(listed.Volumes.map(({ Name }: { Name: string }) => Name)).toEqual(['own', 'nobody'])
    expect(listed.Warnings).toBeNull()
    expect(await world.own('GET', '/v1.41/volumes', 200, { Volumes: null })).toBe('as it is')
  })

  it.each([
    ['/v1.41/volumes/prune', ['own', 'nobody']],
    ['/v1.42/volumes/prune', ['nobody']],
    ['/volumes/prune', ['nobody']],
    ['/v1.47/volumes/prune?filters={"all":["true"]}', ['own', 'nobody']],
    ['/v1.47/volumes/prune?filters={"all":{"1":true}}', ['own', 'nobody']],
    ['/v1.47/volumes/prune?filters={"all":["false"]}', ['nobody']],
  ])('are pruned as the engine does, without those of another shard: %s', async (target, removed) => {
    const world = await withVolumes()
    const body = { VolumesDeleted: removed, SpaceReclaimed: 0 }
    expect(await world.own('POST', target)).toEqual({ status: 200, body })
    expect(world.asked).toEqual([
      'GET /volumes?filters={"dangling":["true"]}',
      ...removed.map(name => `DELETE /volumes/${name}`),
    ])
    expect(world.notes).toEqual([])
  })

  it('that are made once more are whose they are then', async () => {
    const world = await withVolumes()
    await world.own('POST', '/volumes/create', 201, { Name: 'theirs' })
    expect(await world.own('GET', '/volumes', 200, world.list)).toBe('as it is')
  })
})

it.each(['/networks/prune', '/containers/prune', '/volumes/prune'])('%s by time is refused', async target => {
  const world = new World()
  for (const [path, made] of Object.entries({
    networks: { Id: 'a' },
    containers: { Id: 'b' },
    volumes: { Name: 'c' },
  }))
    await world.other('POST', `/${path}/create`, 201, made)
  expect(await world.own('POST', `${target}?filters={"until":["1h"]}`)).toMatchObject({
    status: 400,
    body: { message: expect.stringContaining('and not by until') },
  })
  expect(world.asked).toEqual([])
})
