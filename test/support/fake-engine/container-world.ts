import { randomInt } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { portTaken } from '../../../src/trial/ports.js'
import { filesOf } from './builder.js'
import type { FakeContainer } from './container.js'
import { Refusal } from './http.js'
import type { ContainerWorld } from './program.js'
import { extractTo } from './tar.js'

/** Makes the folder, the binds and the ports that a container's program finds. The folder is kept over a restart. */
export async function containerWorld(
  folder: string,
  container: FakeContainer,
  taken: Set<number>,
): Promise<ContainerWorld> {
  const root = join(folder, container.id)
  if ((await mkdir(root, { recursive: true })) !== undefined)
    await extractTo(root, await filesOf(container.image.layers))
  await mkdir(join(root, container.settings.WorkingDir ?? '/'), { recursive: true })
  return { root, binds: await binds(folder, container), ports: await ports(container, taken) }
}

async function binds(folder: string, { request }: FakeContainer): Promise<Map<string, string>> {
  const short = (request.HostConfig?.Binds ?? []).map(bind => bind.split(':'))
  const long = (request.HostConfig?.Mounts ?? []).map(({ Source, Target }) => [Source ?? '', Target])
  const found = new Map<string, string>()
  for (const [source = '', target = ''] of [...short, ...long]) {
    const path = source.startsWith('/') ? source : join(folder, `volume-${source}`)
    await mkdir(path, { recursive: true })
    found.set(target, path)
  }
  return found
}

async function ports(container: FakeContainer, taken: Set<number>): Promise<Record<number, number>> {
  const { PortBindings, PublishAllPorts } = container.request.HostConfig ?? {}
  const exposed = PublishAllPorts
    ? Object.keys(container.settings.ExposedPorts ?? {}).map(port => [port, [{ HostPort: '' }]] as const)
    : []
  const found: Record<number, number> = {}
  for (const [port, wanted] of [...exposed, ...Object.entries(PortBindings ?? {})]) {
    const host = Number(wanted?.[0]?.HostPort || 0) || (await freePort())
    if (taken.has(host)) throw new Refusal(500, portRefusal(container, host))
    found[Number.parseInt(port, 10)] = host
  }
  return found
}

function portRefusal({ name, id }: FakeContainer, port: number): string {
  return `driver failed programming external connectivity on endpoint ${name} (${id}): Bind for 0.0.0.0:${port} failed: port is already allocated`
}

// Below the ports that the system gives to connections, and one after the other: what was free a moment ago could
// belong to a connection, or to another container, by the time that the program listens on it.
const FIRST = 10_000
const COUNT = 20_000
let last = randomInt(COUNT)

async function freePort(): Promise<number> {
  last = (last + 1) % COUNT
  const port = FIRST + last
  return (await portTaken(port)) ? freePort() : port
}
