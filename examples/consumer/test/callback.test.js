import assert from 'node:assert/strict'
import { describe } from 'node:test'
import { field, testBed } from './support.js'

describe('callback', () => {
  const { container, emulator, startTool, test, tool } = testBed()

  async function waiting(event = {}) {
    const args = ['invoke', 'approval', '--event', JSON.stringify(event)]
    const { match, ended } = await startTool(/^Waiting for callback: (\S+)$/, ...args)
    return { id: match[1], ended }
  }

  async function started(options) {
    const arn = await emulator.startExecution('approval', { input: '{}' })
    const update = {
      Type: 'CALLBACK',
      Action: 'START',
      Id: 'op-1',
      Name: 'approval',
      CallbackOptions: options,
    }
    const { Operations: operations } = await emulator.checkpoint(arn, update)
    return { arn, id: operations[0].CallbackId }
  }

  test('succeed lets the function go on with the result', async () => {
    const { id, ended } = await waiting()
    const { code, stderr } = await tool('callback', 'succeed', id, '--result', 'yes')
    assert.equal(code, 0, stderr)
    const { code: invoked, stdout } = await ended
    assert.equal(invoked, 0)
    assert.equal(field(stdout, 'Result'), '{"approved":"yes"}')
  })

  test('fail lets the function fail with the message', async () => {
    const { id, ended } = await waiting()
    await tool('callback', 'fail', id, '--error-type', 'Denied', '--error-message', 'not today')
    const { code, stdout } = await ended
    assert.equal(code, 3)
    assert.match(field(stdout, 'Error'), /FAILED not today$/)
  })

  test('heartbeat keeps a callback open', async () => {
    const { arn, id } = await started({ HeartbeatTimeoutSeconds: 60 })
    const { code, stderr } = await tool('callback', 'heartbeat', id)
    assert.equal(code, 0, stderr)
    assert.equal((await emulator.state(arn)).Operations[0].Status, 'STARTED')
  })

  test('the identifier names its execution and operation', async () => {
    const { arn, id } = await started()
    assert.deepEqual(JSON.parse(Buffer.from(id, 'base64url').toString()), { arn, op: 'op-1' })
  })

  test('a second answer is refused', async () => {
    const { id } = await started()
    await tool('callback', 'succeed', id)
    const { code, stderr } = await tool('callback', 'fail', id)
    assert.equal(code, 1)
    assert.match(stderr, /the callback 'op-1' has ended: SUCCEEDED/)
  })

  test('an unknown callback ends with 4', async () => {
    const id = Buffer.from(JSON.stringify({ arn: 'nothing', op: 'op-1' })).toString('base64url')
    const { code } = await tool('callback', 'succeed', id)
    assert.equal(code, 4)
  })

  test('a callback survives a restart of the emulator', async () => {
    const { arn, id } = await started()
    await container.restart()
    await tool('callback', 'succeed', id, '--result', 'late')
    const [operation] = (await emulator.state(arn)).Operations
    assert.deepEqual([operation.Status, operation.Result], ['SUCCEEDED', 'late'])
  })
})
