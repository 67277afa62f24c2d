import { execFile, execFileSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { connectEngine } from '../../src/engine/connect.js'
import { connectionsTo } from '../../src/engine/raw-connection.js'
import { ContainerOwners } from '../../src/gateway/container-owners.js'
import { Gateway } from '../../src/gateway/gateway.js'
import { ROOT } from '../../tools/repository.js'
import { folder } from '../support/folder.js'
import { docker, endpoint } from './docker.js'

const run = promisify(execFile)
const SCRIPTS = join(ROOT, 'test', 'cluster', 'gateway-clients')
const CANDIDATE = 'gateway.example/candidate:1'
const OTHER = 'gateway.example/other:1'

beforeAll(async () => {
  const shell = (text: string) =>
    execFileSync('sh', ['-euc', text], { env: { ...process.env, DOCKER_HOST: endpoint() } })
  shell(`tar -C /usr/bin -c busybox | docker import - ${OTHER}`)
  shell(
    `printf 'FROM ${OTHER}\\nCMD ["/busybox", "sleep", "60"]\\n' | DOCKER_BUILDKIT=0 docker build --tag ${CANDIDATE} -`,
  )
  return async () => {
    await docker('rmi', '--force', CANDIDATE, OTHER)
  }
})

interface Call {
  name: string
  answer: string
}

/** The calls of a client, each with what was answered, against the engine itself or through a gateway. */
async function calls(client: Client, host: string, N: string): Promise<Call[]> {
  await using place = await folder()
  const home = join(place.path, 'home')
  await mkdir(home)
  const [program, ...args] = client.command(host.replace('unix://', ''))
  const env = { ...process.env, ...client.env, HOME: home, DOCKER_HOST: host, CANDIDATE, OTHER, N }
  const { stdout } = await run(program as string, args, { cwd: place.path, env, maxBuffer: 1 << 28 })
  const parts = stdout.split(/^## /m).slice(1)
  return parts.map(part => {
    const [name = '', ...lines] = part.split('\n')
    return { name, answer: steady(lines.join('\n').replaceAll(N, 'N')) }
  })
}

/** What differs from one run to the next, whoever is asked. */
function steady(text: string): string {
  return text
    .replace(/[0-9a-f]{64}|\b[0-9a-f]{12}\b/g, 'ID')
    .replace(/\b(3[2-9]|[4-6]\d)\d{3}\b/g, 'PORT')
    .replace(/\b\d{4}-\d\d-\d\dT[\d:.]+\S*/g, 'TIME')
    .replace(/\/tmp\/[\w./-]+/g, 'PATH')
}

async function throughGateway(client: Client): Promise<Call[]> {
  const engine = await connectEngine({ ...process.env, DOCKER_HOST: endpoint() })
  const image = await engine.image(CANDIDATE)
  await using place = await folder()
  await using gateway = await Gateway.open({
    engine,
    connect: connectionsTo(endpoint(), process.env),
    isLocal: true,
    image: { reference: CANDIDATE, engineId: image?.id ?? '' },
    owners: new ContainerOwners(),
    folder: place.path,
  })
  const said = await calls(client, gateway.endpoint, 'gwt')
  expect(gateway.notes).toEqual([])
  return said
}

interface Client {
  name: string
  /** @param socket of the engine or the gateway */
  command: (socket: string) => string[]
  env?: Record<string, string>
  atLeast: number
}

/** Those of the machine that differ: a distribution's beside the one of an own installation. */
function dockerClients(): Client[] {
  const found = (process.env['PATH'] ?? '').split(delimiter).map(path => join(path, 'docker'))
  const programs = new Map<string, string>()
  for (const program of found.filter(existsSync).map(path => realpathSync(path)))
    programs.set(execFileSync(program, ['--version'], { encoding: 'utf8' }).trim(), program)
  return [...programs].map(([name, program]) => ({
    name,
    command: () => ['sh', '-c', `docker() { ${program} "$@"; }; . ${SCRIPTS}/docker.sh`],
    env: { BUILDX: 'yes' },
    atLeast: 70,
  }))
}

const CLIENTS: Client[] = [
  ...dockerClients(),
  {
    name: 'dockerode',
    command: socket => [process.execPath, join(SCRIPTS, 'dockerode.mjs'), socket],
    atLeast: 17,
  },
]

describe('a client hears the same through the gateway as from the engine itself', () => {
  test.each(CLIENTS)('$name', async client => {
    const [direct, through] = await Promise.all([calls(client, endpoint(), 'gwd'), throughGateway(client)])
    expect(direct.length).toBeGreaterThanOrEqual(client.atLeast)
    expect(through).toEqual(direct)
  })
})
