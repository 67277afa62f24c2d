import { execFileSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { connectEngine } from '../../src/engine/connect.js'
import { debianPrograms, PODMAN } from '../../tools/engine/debian.js'
import { endpoint } from './docker.js'
import { bothWays, type Client, makeImages } from './gateway-clients/both-ways.js'

beforeAll(makeImages)

/** Those of the machine that differ: a distribution's beside the one of an own installation. */
function dockerClients(): Client[] {
  const found = (process.env['PATH'] ?? '').split(delimiter).map(path => join(path, 'docker'))
  const programs = new Map<string, string>()
  for (const program of found.filter(existsSync).map(path => realpathSync(path)))
    programs.set(execFileSync(program, ['--version'], { encoding: 'utf8' }).trim(), program)
  return [...programs].map(([name, program]) => ({
    name,
    script: 'docker.sh',
    program: { name: 'docker', command: () => program },
    env: { BUILDX: 'yes' },
    atLeast: 70,
  }))
}

/** Podman's own, where that is the engine. It lies with its libraries beside those of the machine. */
async function podmanClients(): Promise<Client[]> {
  const { name } = await (await connectEngine({ ...process.env, DOCKER_HOST: endpoint() })).facts()
  if (name !== 'Podman') return []
  const root = await debianPrograms(PODMAN, { say: line => console.error(line) })
  const library = join(root, 'usr/lib', process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu')
  const loader = join(library, process.arch === 'arm64' ? 'ld-linux-aarch64.so.1' : 'ld-linux-x86-64.so.2')
  const program = `${loader} --library-path ${library} ${root}/usr/bin/podman`
  const command = (socket: string) => `${program} --url unix://${socket}`
  return [{ name: 'podman', script: 'podman.sh', program: { name: 'podman', command }, atLeast: 23 }]
}

const own = await podmanClients()
const CLIENTS: Client[] = [
  ...own,
  // Podman tells a docker client now more, now less, of the events of a container and of an exec that fails: without a gateway, too.
  ...(own.length === 0 ? dockerClients() : []),
  { name: 'dockerode', script: 'dockerode.mjs', atLeast: 17 },
]

describe('a client hears the same through the gateway as from the engine itself', () => {
  test.each(CLIENTS)('$name', async client => {
    const [direct, through] = await bothWays(client)
    expect(direct.length).toBeGreaterThanOrEqual(client.atLeast)
    expect(through).toEqual(direct)
  })
})
