import { once } from 'node:events'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { describe, expect, it } from 'vitest'
import type { ContainerFacts } from '../../../src/engine/engine.js'
import { type AskedPorts, bindingsOf, RelayedPorts } from '../../../src/gateway/relayed-ports.js'

const FIRST = 'a1'.repeat(32)
const SECOND = 'b2'.repeat(32)

/** Relays before an engine that knows these containers; closed when it is disposed of. */
class Relays implements AsyncDisposable {
  readonly notes: string[] = []
  readonly engine = new Map<string, Partial<ContainerFacts> | Error>()
  readonly ports: RelayedPorts

  constructor(usualAddress?: string) {
    const container = async (id: string) => {
      const found = this.engine.get(id)
      if (found instanceof Error) throw found
      return found as ContainerFacts | undefined
    }
    const tap = () => ({ fromClient: () => undefined, fromServer: () => undefined, ended: () => undefined })
    this.ports = new RelayedPorts(
      { container },
      tap,
      text => this.notes.push(text),
      async () => usualAddress,
    )
  }

  /** As the engine answers a request to start it: it runs from then on. */
  async start(id: string) {
    const refused = await this.ports.beforeStart(id)
    if (refused !== undefined) return refused
    this.engine.set(id, { running: true })
    await this.ports.afterStart(id)
    return undefined
  }

  hostPorts(id: string): number[] {
    return this.ports.shownPorts(id).map(({ hostPort }) => hostPort)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.ports.closeAll()
  }
}

const asked = (HostPort: string, HostIp = '127.0.0.1'): AskedPorts => ({ '80/tcp': [{ HostIp, HostPort }] })

/** A port that somebody listens at, until it is closed. */
async function takenPort(): Promise<{ port: number; free: () => Promise<void> } & AsyncDisposable> {
  const server: Server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const free = async () => {
    if (server.listening) await new Promise(resolve => server.close(resolve))
  }
  return { port: (server.address() as AddressInfo).port, free, [Symbol.asyncDispose]: free }
}

describe('a port that was asked for', () => {
  it('is the first free one of a range', async () => {
    await using taken = await takenPort()
    await using relays = new Relays()
    relays.ports.created(FIRST, asked(`${taken.port}-${taken.port + 20}`))
    expect(await relays.start(FIRST)).toBeUndefined()
    const [port = 0] = relays.hostPorts(FIRST)
    expect(port).toBeGreaterThan(taken.port)
    expect(port).toBeLessThanOrEqual(taken.port + 20)
  })

  it('is on the address on which the engine publishes, where none was named', async () => {
    await using relays = new Relays('127.0.0.1')
    relays.ports.created(FIRST, asked('', ''))
    await relays.start(FIRST)
    expect(relays.ports.shownPorts(FIRST)).toEqual([
      { port: 80, hostIp: '127.0.0.1', hostPort: expect.any(Number) },
    ])
  })

  it('is taken over from a container that has ended, of which nobody has told yet', async () => {
    await using relays = new Relays()
    relays.ports.created(FIRST, asked(''))
    await relays.start(FIRST)
    const [port = 0] = relays.hostPorts(FIRST)
    relays.engine.set(FIRST, { running: false })
    relays.ports.created(SECOND, asked(String(port)))
    expect(await relays.start(SECOND)).toBeUndefined()
    expect([relays.hostPorts(FIRST), relays.hostPorts(SECOND)]).toEqual([[], [port]])
  })

  it('is refused while another container runs on it, and no port of the refused one stays', async () => {
    await using relays = new Relays()
    relays.ports.created(FIRST, asked(''))
    await relays.start(FIRST)
    const [port = 0] = relays.hostPorts(FIRST)
    relays.ports.created(SECOND, { '81/tcp': [{ HostIp: '127.0.0.1' }], ...asked(String(port)) })
    const refused = await relays.start(SECOND)
    expect(refused).toMatchObject({ status: 500 })
    expect(refused?.body).toContain(`Bind for 127.0.0.1:${port} failed: port is already allocated`)
    expect([relays.hostPorts(FIRST), relays.hostPorts(SECOND)]).toEqual([[port], []])
  })

  it('is refused with the words of the system where the machine has no such address', async () => {
    await using relays = new Relays()
    relays.ports.created(FIRST, asked('', '192.0.2.1'))
    await expect(relays.start(FIRST)).rejects.toMatchObject({ code: 'EADDRNOTAVAIL' })
    expect(relays.hostPorts(FIRST)).toEqual([])
  })

  it('stays as it is when a container that runs is started once more', async () => {
    await using relays = new Relays()
    relays.ports.created(FIRST, asked(''))
    await relays.start(FIRST)
    const before = relays.hostPorts(FIRST)
    expect(await relays.start(FIRST)).toBeUndefined()
    expect([before.length, relays.hostPorts(FIRST)]).toEqual([1, before])
  })
})

describe('a container that the engine starts again by itself', () => {
  it('has its ports again', async () => {
    await using relays = new Relays()
    await using free = await takenPort()
    await free.free()
    relays.ports.created(FIRST, asked(String(free.port)))
    await relays.start(FIRST)
    relays.engine.set(FIRST, { running: false })
    await relays.ports.settle(FIRST)
    expect(relays.hostPorts(FIRST)).toEqual([])
    relays.engine.set(FIRST, { running: true })
    await relays.ports.settle(FIRST)
    expect([relays.hostPorts(FIRST), relays.notes]).toEqual([[free.port], []])
  })

  it('is told of where somebody has taken its port meanwhile', async () => {
    await using relays = new Relays()
    await using taken = await takenPort()
    relays.ports.created(FIRST, asked(String(taken.port)))
    relays.engine.set(FIRST, { running: true })
    await relays.ports.settle(FIRST)
    expect(relays.hostPorts(FIRST)).toEqual([])
    expect(relays.notes).toEqual([`a1a1a1a1a1a1 was started again, and its port ${taken.port} is taken`])
  })
})

it('an engine that says nothing of a container is told of, and the next answer counts', async () => {
  await using relays = new Relays()
  relays.ports.created(FIRST, asked(''))
  await relays.start(FIRST)
  relays.engine.set(FIRST, new Error('the engine is gone'))
  await relays.ports.settle(FIRST)
  expect(relays.notes).toEqual(['the ports of a1a1a1a1a1a1 are not relayed: the engine is gone'])
  expect(relays.hostPorts(FIRST)).toHaveLength(1)
  relays.engine.delete(FIRST)
  await relays.ports.settle(FIRST)
  expect([relays.ports.has(FIRST), relays.hostPorts(FIRST)]).toEqual([false, []])
})

it('a container that nobody has created here is left alone', async () => {
  await using relays = new Relays()
  expect(await relays.start(SECOND)).toBeUndefined()
  await relays.ports.settle(SECOND)
  expect([relays.ports.askedPorts(SECOND), relays.hostPorts(SECOND), relays.notes]).toEqual([
    undefined,
    [],
    [],
  ])
})

it.each([
  ['nothing', undefined, []],
  ['no list', { HostPort: '80' }, []],
  ['no object in it', ['80', null], []],
  ['a port that is a number', [{ HostIp: 1, HostPort: 80 }], [{ HostIp: '', HostPort: '' }]],
  ['an address alone', [{ HostIp: '::1' }], [{ HostIp: '::1', HostPort: '' }]],
])('a request that asks for %s', (_, value, expected) => {
  expect(bindingsOf(value)).toEqual(expected)
})
