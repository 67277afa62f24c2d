import assert from 'node:assert/strict'
import { describe } from 'node:test'
import { parseExecutionArn } from '../src/execution-arn.js'
import { EXECUTION_ARN, field, testBed } from './support.js'

describe('invoke', () => {
  const { container, emulator, test, tool } = testBed()

  test('runs a function and prints its result', async () => {
    const { code, stdout, stderr } = await tool('invoke', 'hello-world', '--event', '{"name":"Ada"}')
    assert.equal(code, 0, stderr)
    assert.equal(field(stdout, 'Status'), 'SUCCEEDED')
    assert.equal(field(stdout, 'Input'), '{"name":"Ada"}')
    assert.equal(field(stdout, 'Result'), '"Hello, Ada!"')
  })

  test('prints the ARN and the ID of the execution', async () => {
    const { stdout, stderr } = await tool('invoke', 'hello-world', '--execution-name', 'named')
    assert.match(field(stdout, 'ARN') ?? stderr, EXECUTION_ARN)
    const arn = parseExecutionArn(field(stdout, 'ARN'))
    assert.deepEqual([arn.functionName, arn.name], ['hello-world', 'named'])
    assert.equal(field(stdout, 'ID'), arn.id)
  })

  test('gives an execution without a name one', async () => {
    const { stdout, stderr } = await tool('invoke', 'hello-world')
    assert.match(field(stdout, 'Name') ?? stderr, /^[0-9a-f-]{36}$/)
  })

  test('records each step in the history', async () => {
    const event = JSON.stringify({ items: [{ price: 3 }, { price: 4 }] })
    const { stdout, stderr } = await tool('invoke', 'order', '--event', event)
    assert.equal(field(stdout, 'Result'), '{"total":7,"items":2}', stderr)
    const { Events: events } = await emulator.history(field(stdout, 'ARN'))
    assert.deepEqual(
      events.map(event => [event.EventId, event.EventType, event.Name]),
      [
        [1, 'ExecutionStarted', undefined],
        [2, 'StepStarted', 'add up'],
        [3, 'StepSucceeded', 'add up'],
        [4, 'StepStarted', 'write receipt'],
        [5, 'StepSucceeded', 'write receipt'],
        [6, 'ExecutionSucceeded', undefined],
      ],
    )
  })

  test('ends with 3 when the function fails', async () => {
    const { code, stdout, stderr } = await tool('invoke', 'failing')
    assert.equal(code, 3, stderr)
    assert.equal(field(stdout, 'Status'), 'FAILED')
    assert.equal(field(stdout, 'Error'), 'RangeError: the card was refused')
  })

  test('refuses a second execution of one name', async () => {
    await tool('invoke', 'hello-world', '--execution-name', 'twice')
    const { code, stderr } = await tool('invoke', 'hello-world', '--execution-name', 'twice')
    assert.equal(code, 1)
    assert.match(stderr, /an execution 'twice' of hello-world exists/)
  })

  test('starts the emulator by itself, and removes it afterwards', async () => {
    await container.stop()
    const { code, stderr } = await tool('invoke', 'hello-world')
    const attached = await container.startOrAttach()
    assert.equal(code, 0, stderr)
    assert.equal(attached, false)
  })
})
