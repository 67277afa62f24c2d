import { execFile, execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { delimiter, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'vitest'
import { connectEngine } from '../../../src/engine/connect.js'
import { connectionsTo } from '../../../src/engine/raw-connection.js'
import { Gateway } from '../../../src/gateway/gateway.js'
import { ResourceOwners } from '../../../src/gateway/resource-owners.js'
import { ROOT } from '../../../tools/repository.js'
import { folder } from '../../support/folder.js'
import { docker, endpoint } from '../docker.js'

const run = promisify(execFile)
export const SCRIPTS = join(ROOT, 'test', 'cluster', 'gateway-clients')
const CANDIDATE = 'gateway.example/candidate:1'
const OTHER = 'gateway.example/other:1'

/** Makes the images that the calls are about; to be called before all. Resolves with what takes them away. */
export async function makeImages(): Promise<() => Promise<void>> {
  const shell = (text: string) =>
    execFileSync('sh', ['-euc', text], { env: { ...process.env, DOCKER_HOST: endpoint() } })
  shell(`tar -C /usr/bin -c busybox | docker import - ${OTHER}`)
  shell(
    `printf 'FROM ${OTHER}\\nCMD ["/busybox", "sleep", "60"]\\n' | DOCKER_BUILDKIT=0 docker build --tag ${CANDIDATE} -`,
  )
  return async () => {
    await docker('rmi', '--force', CANDIDATE, OTHER)
  }
}

export interface Call {
  name: string
  answer: string
}

/** The calls of a client, each with what was answered, against the engine itself or through a gateway. */
async function calls(client: Client, host: string, N: string): Promise<Call[]> {
  await using place = await folder()
  const [home, bin] = ['home', 'bin'].map(name => join(place.path, name)) as [string, string]
  await Promise.all([mkdir(home), mkdir(bin)])
  const socket = host.replace('unix://', '')
  if (client.program !== undefined) {
    const text = `#!/bin/sh\nexec ${client.program.command(socket)} "$@"\n`
    await writeFile(join(bin, client.program.name), text, { mode: 0o755 })
  }
  const path = `${bin}${delimiter}${process.env['PATH']}`
  const own = { HOME: home, PATH: path, DOCKER_HOST: host, CANDIDATE, OTHER, N }
  const program = client.interpreter ?? (client.script.endsWith('.mjs') ? process.execPath : 'sh')
  const args = [resolve(SCRIPTS, client.script), socket]
  const env = { ...process.env, ...client.env, ...own }
  const { stdout } = await run(program, args, { cwd: place.path, env, maxBuffer: 1 << 28, timeout: 200_000 })
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
    records: true,
    image: { reference: CANDIDATE, engineId: image?.id ?? '' },
    owners: new ResourceOwners(),
    folder: place.path,
  })
  const said = await calls(client, gateway.endpoint, 'gwt')
  expect(gateway.notes).toEqual([])
  return said
}

export interface Client {
  name: string
  /** The calls: in `gateway-clients/`, or absolute. */
  script: string
  /** Of the script; that of Node.js or `sh` when not given. */
  interpreter?: string
  /** What the script knows as a program of this name, with the socket of the engine or the gateway. */
  program?: { name: string; command: (socket: string) => string }
  env?: Record<string, string>
  atLeast: number
}

/** The calls of a client to the engine itself, and through a gateway, at the same time. */
export async function bothWays(client: Client): Promise<[direct: Call[], through: Call[]]> {
  return Promise.all([calls(client, endpoint(), 'gwd'), throughGateway(client)])
}
