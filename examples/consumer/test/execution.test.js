import assert from 'node:assert/strict'
import { describe } from 'node:test'
import { EXECUTION_ARN, testBed } from './support.js'

describe('execution', () => {
  const { container, emulator, test, tool } = testBed()

  function started(name) {
    return emulator.startExecution('order', { name, input: '{}', timeoutSeconds: 60 })
  }

  test('get shows a running execution', async () => {
    const arn = await started('running')
    const { code, stdout, stderr } = await tool('execution', 'get', arn)
    assert.equal(code, 0, stderr)
    const execution = JSON.parse(stdout)
    assert.match(execution.DurableExecutionArn, EXECUTION_ARN)
    assert.equal(execution.Status, 'RUNNING')
    assert.equal(execution.FunctionArn, 'arn:aws:lambda:us-east-1:123456789012:function:order:$LATEST')
    assert.ok(Math.abs(Date.parse(execution.StartTimestamp) - Date.now()) < 60_000)
  })

  test('get of an unknown execution ends with 4', async () => {
    const { code, stderr } = await tool('execution', 'get', 'arn:aws:lambda:us-east-1:1:nothing')
    assert.match(stderr, /there is no execution 'arn:aws:lambda:us-east-1:1:nothing'/)
    assert.equal(code, 4)
  })

  test('history starts with the input and the time limit', async () => {
    const { stdout } = await tool('execution', 'history', await started('fresh'), '--format', 'json')
    const { Events: events } = JSON.parse(stdout)
    assert.deepEqual(events[0].ExecutionStartedDetails, {
      Input: { Payload: '{}', Truncated: false },
      ExecutionTimeout: 60,
    })
  })

  test('history of an unknown execution ends with 4', async () => {
    const { code } = await tool('execution', 'history', 'nothing')
    assert.equal(code, 4)
  })

  test('stop ends an execution for good', async () => {
    const arn = await started('stopped')
    const { code, stdout } = await tool('execution', 'stop', arn, '--error-message', 'enough')
    assert.deepEqual([code, stdout.trim()], [0, `Stopped ${arn}`])
    const execution = await emulator.execution(arn)
    assert.deepEqual([execution.Status, execution.Error.ErrorMessage], ['STOPPED', 'enough'])
    await assert.rejects(emulator.checkpoint(arn, { Type: 'EXECUTION', Action: 'SUCCEED' }), { status: 409 })
  })

  test('an execution survives a restart of the emulator', async () => {
    const arn = await started('lasting')
    await emulator.checkpoint(arn, { Type: 'STEP', Action: 'START', Id: 'op-1', Name: 'before' })
    const before = await emulator.history(arn)
    await container.restart()
    assert.deepEqual(await emulator.history(arn), before)
  })

  test('an execution survives the removal of the container', async () => {
    const arn = await started('kept')
    await container.stop()
    await container.start()
    const { code, stdout } = await tool('execution', 'history', arn)
    assert.deepEqual([code, stdout.trim()], [0, '1  ExecutionStarted'])
  })
})
