import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { get, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Docker from 'dockerode'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { connectEngine } from '../../../src/engine/connect.js'
import { FakeEngine } from '../../support/fake-engine/fake-engine.js'

const SERVER = `
const { readFileSync, writeFileSync } = require('node:fs')
const http = require('node:http')
const [file] = process.argv.slice(2)
let count = 0
try { count = Number(readFileSync(file)) } catch {}
process.on('SIGTERM', () => process.exit(0))
http.createServer((request, response) => {
  writeFileSync(file, String(++count))
  response.end(process.env.GREETING + ' ' + count)
}).listen(8080, '0.0.0.0', () => console.log('ready'))
`

let folder: string
let fake: FakeEngine
let docker: Docker
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fake-'))
  fake = await FakeEngine.start()
  docker = new Docker({ socketPath: fake.endpoint.replace('unix://', '') })
  await writeFile(join(folder, 'server.js'), SERVER)
  const dockerfile = [
    'FROM scratch',
    'COPY server.js /app/',
    'EXPOSE 8080',
    'ENTRYPOINT ["node", "/app/server.js"]',
  ]
  await writeFile(join(folder, 'Dockerfile'), `${dockerfile.join('\n')}\n`)
  const request = {
    contextDir: folder,
    dockerfile: join(folder, 'Dockerfile'),
    tag: 'r.example/a:1',
    labels: {},
    buildArgs: {},
  }
  await (await connectEngine({ DOCKER_HOST: fake.endpoint })).build(
    request,
    () => {},
    new AbortController().signal,
  )
})
afterEach(async () => {
  await fake[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

async function serve(hostConfig: Docker.HostConfig, file = '/app/count'): Promise<Docker.Container> {
  const HostConfig = { PortBindings: { '8080/tcp': [{ HostPort: '' }] }, ...hostConfig }
  const container = await docker.createContainer({
    Image: 'r.example/a:1',
    Cmd: [file],
    Env: ['GREETING=hello'],
    HostConfig,
  })
  await container.start()
  await fake.containers.get(container.id).output.holds('ready')
  return container
}

async function ask(container: Docker.Container): Promise<string> {
  const { NetworkSettings } = await container.inspect()
  const port = NetworkSettings.Ports['8080/tcp']?.[0]?.HostPort
  return (await fetch(`http://127.0.0.1:${port}/`, { headers: { connection: 'close' } })).text()
}

test('an idle connection stays open, as with Docker', async () => {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get({ socketPath: fake.endpoint.replace('unix://', ''), path: '/_ping' }, resolve).on('error', reject)
  })
  answer.resume()
  expect(answer.statusCode).toBe(200)
  // Node.js names the time after which it closes, where there is one.
  expect(answer.headers['keep-alive']).toBeUndefined()
})

test('a container answers on its published port, and keeps its files over a restart', async () => {
  const container = await serve({})
  expect(await ask(container)).toBe('hello 1')
  await container.stop()
  expect((await container.inspect()).State).toMatchObject({ Status: 'exited', ExitCode: 0 })
  await container.start()
  await expect.poll(() => ask(container).catch(() => '')).toBe('hello 2')
})

test('a bound folder is the host’s own', async () => {
  const container = await serve({ Binds: [`${folder}/state:/data`] }, '/data/count')
  await ask(container)
  expect(await readFile(join(folder, 'state/count'), 'utf8')).toBe('1')
})

test('a name, or a host port, is given once', async () => {
  const container = await serve({})
  const { HostPort } = (await container.inspect()).NetworkSettings.Ports['8080/tcp']?.[0] ?? {}
  const second = docker.createContainer({
    Image: 'r.example/a:1',
    name: (await container.inspect()).Name.slice(1),
  })
  await expect(second).rejects.toMatchObject({ statusCode: 409 })
  await expect(serve({ PortBindings: { '8080/tcp': [{ HostPort: HostPort ?? '' }] } })).rejects.toThrow(
    'port is already allocated',
  )
})

test('a saved image comes back under its name, byte for byte', async () => {
  const archive = await docker.getImage('r.example/a:1').get()
  const before = await docker.getImage('r.example/a:1').inspect()
  await docker.getImage('r.example/a:1').remove()
  await docker.loadImage(archive)
  await expect.poll(async () => (await docker.getImage('r.example/a:1').inspect()).Id).toBe(before.Id)
})

test('nothing is left when it ends', async () => {
  const container = await serve({})
  const port = (await container.inspect()).NetworkSettings.Ports['8080/tcp']?.[0]?.HostPort
  await fake[Symbol.asyncDispose]()
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow('fetch failed')
  fake = await FakeEngine.start()
})
