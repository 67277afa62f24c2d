import { equal } from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { docker, IMAGE } from '../docker.js'

const { ENGINE } = process.env
const greeting = async (...way) => await docker(...way, 'run', '--rm', IMAGE, 'cat', '/www/greeting')

test('the greeting by the socket of the engine itself', async () => {
  equal(await greeting('--host', ENGINE), 'hello, world')
})

test('the greeting over TCP', async () => {
  const front = createServer({ allowHalfOpen: true }, client => {
    const engine = connect({ path: ENGINE.replace('unix://', ''), allowHalfOpen: true })
    for (const one of [client, engine]) one.unref().on('error', () => client.destroy())
    client.pipe(engine).pipe(client)
  }).listen(0, '127.0.0.1')
  await once(front, 'listening')
  equal(await greeting('--host', `tcp://127.0.0.1:${front.address().port}`), 'hello, world')
  front.close()
})

test('the greeting by a context of the client', async () => {
  const own = await mkdtemp(join(tmpdir(), 'docker-'))
  await docker('--config', own, 'context', 'create', 'own', '--docker', `host=${ENGINE}`)
  equal(await greeting('--config', own, '--context', 'own'), 'hello, world')
  await rm(own, { recursive: true })
})
