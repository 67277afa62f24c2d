import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { emulatorServer } from '../src/server.js'
import { Store } from '../src/store.js'

// As in many projects, these tests look at what the emulator means to its authors. Each of the demo's breaks leaves
// them green: what consumers take apart, and how the container starts, only consumers test.

const folder = mkdtempSync(join(tmpdir(), 'durable-emulator-'))
const server = emulatorServer(new Store(folder))

before(() => once(server.listen(0, '127.0.0.1'), 'listening'))

after(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

async function call(method, path, body) {
  const url = `http://127.0.0.1:${server.address().port}${path}`
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) })
  return { status: response.status, ...(await response.json()) }
}

/** Starts an execution; resolves to the path of its resource. */
async function started(fields) {
  const wanted = { AccountId: '123456789012', FunctionName: 'order', ...fields }
  const { ExecutionArn } = await call('POST', '/start-durable-execution', wanted)
  return `/2025-12-01/durable-executions/${encodeURIComponent(ExecutionArn)}`
}

test('an execution can be read under the ARN that the start answered', async () => {
  const { status, Status, InputPayload } = await call('GET', await started({ Input: '{"a":1}' }))
  assert.deepEqual([status, Status, InputPayload], [200, 'RUNNING', '{"a":1}'])
})

test('a checkpoint ends an execution with its result', async () => {
  const path = await started()
  const Updates = [{ Type: 'EXECUTION', Action: 'SUCCEED', Payload: '"done"' }]
  await call('POST', `${path}/checkpoint`, { Updates })
  const { Status, Result } = await call('GET', path)
  assert.deepEqual([Status, Result], ['SUCCEEDED', '"done"'])
})

test('the history tells what happened, in order', async () => {
  const path = await started()
  await call('POST', `${path}/stop`, {})
  const { Events } = await call('GET', `${path}/history`)
  assert.deepEqual(
    Events.map(({ EventType }) => EventType),
    ['ExecutionStarted', 'ExecutionStopped'],
  )
})

/** An execution that waits for a callback. */
async function waiting() {
  const path = await started()
  const Updates = [{ Type: 'CALLBACK', Action: 'START', Id: 'op', Name: 'approval' }]
  const { Operations } = await call('POST', `${path}/checkpoint`, { Updates })
  return { path, callback: `/2025-12-01/durable-execution-callbacks/${Operations[0].CallbackId}` }
}

async function operation(path) {
  return (await call('GET', `${path}/state`)).Operations[0]
}

test('success reaches the execution', async () => {
  const { path, callback } = await waiting()
  await call('POST', `${callback}/succeed`, { approved: 'yes' })
  const { Status, Result } = await operation(path)
  assert.deepEqual([Status, Result], ['SUCCEEDED', '{"approved":"yes"}'])
})

test('failure reaches the execution with its error', async () => {
  const { path, callback } = await waiting()
  await call('POST', `${callback}/fail`, { ErrorType: 'Denied', ErrorMessage: 'not today' })
  const { Status, Error: error } = await operation(path)
  assert.deepEqual([Status, error], ['FAILED', { ErrorType: 'Denied', ErrorMessage: 'not today' }])
})
