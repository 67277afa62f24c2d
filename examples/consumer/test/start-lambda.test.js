import assert from 'node:assert/strict'
import { after, describe } from 'node:test'
import { send } from '../src/http.js'
import { EXECUTION_ARN, once, testBed } from './support.js'

describe('start-lambda', () => {
  const { emulator, startTool, test } = testBed()
  let server
  const listening = once(async () => {
    server = await startTool(/^Listening on (http:\S+)$/, 'start-lambda', '--port', '0')
    return server
  })
  after(() => server?.stop())

  async function post(functionName, event, headers = {}) {
    const { match } = await listening()
    const { hostname: host, port } = new URL(match[1])
    const path = `/2015-03-31/functions/${functionName}/invocations`
    const { content, ...rest } = await send(
      { host, port, method: 'POST', path, headers },
      JSON.stringify(event),
    )
    return { ...rest, text: content.toString('utf8') }
  }

  test("answers with the function's result", async () => {
    const response = await post('hello-world', { name: 'Grace' })
    assertStatus(response, 200)
    assert.equal(JSON.parse(response.text), 'Hello, Grace!')
  })

  test('tells the ARN of the execution', async () => {
    const response = await post('hello-world', {}, { 'x-amz-durable-execution-name': 'by-header' })
    const arn = response.headers['x-amz-durable-execution-arn']
    assert.match(arn ?? response.text, EXECUTION_ARN)
    assert.match(arn, /:hello-world:by-header:/)
  })

  test("marks a function's error", async () => {
    const response = await post('failing', {})
    assertStatus(response, 200)
    assert.equal(response.headers['x-amz-function-error'], 'Unhandled')
    assert.deepEqual(JSON.parse(response.text), {
      ErrorType: 'RangeError',
      ErrorMessage: 'the card was refused',
      status: 'FAILED',
    })
  })

  test('passes on that a name is taken', async () => {
    const headers = { 'x-amz-durable-execution-name': 'taken' }
    const first = await post('hello-world', {}, headers)
    const second = await post('hello-world', {}, headers)
    assert.deepEqual([first.status, second.status], [200, 409])
    assert.equal(JSON.parse(second.text).Type, 'DurableExecutionAlreadyStartedException')
  })

  test('answers an Event before the function has ended', async () => {
    const response = await post('approval', {}, { 'x-amz-invocation-type': 'Event' })
    assertStatus(response, 202)
    const execution = await emulator.execution(response.headers['x-amz-durable-execution-arn'])
    assert.equal(execution.Status, 'RUNNING')
  })

  test('runs two invocations at once', async () => {
    const answers = await Promise.all(['a', 'b'].map(name => post('hello-world', { name })))
    assert.deepEqual(
      answers.map(answer => JSON.parse(answer.text)),
      ['Hello, a!', 'Hello, b!'],
    )
  })
})

function assertStatus(response, status) {
  assert.equal(response.status, status, `expected ${status}, got ${response.status}: ${response.text}`)
}
