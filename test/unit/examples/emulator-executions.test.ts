import { expect, test } from 'vitest'
import { startEmulator, startedPath, VALID } from '../../support/emulator.js'
import { folder } from '../../support/folder.js'

const NOON = Date.parse('2026-11-21T12:00:00Z')

async function emulator(now = { at: NOON }) {
  const place = await folder()
  const running = await startEmulator(place.path, () => now.at)
  const end = async () => {
    await running[Symbol.asyncDispose]()
    await place[Symbol.asyncDispose]()
  }
  return { call: running.call, [Symbol.asyncDispose]: end }
}

test('health is answered', async () => {
  await using running = await emulator()
  expect(await running.call('GET', '/health')).toMatchObject({ status: 200, body: { status: 'healthy' } })
})

test('a start answers 201 with an ARN of the documented shape', async () => {
  await using running = await emulator()
  const { status, body } = await running.call('POST', '/start-durable-execution', VALID)
  expect(status).toBe(201)
  expect(body.ExecutionArn).toMatch(
    /^arn:aws:lambda:us-east-1:123456789012:durable-execution:order:first:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  )
})

test('an execution can be read', async () => {
  await using running = await emulator()
  const { body } = await running.call('GET', await startedPath(running, { Input: '{"a":1}' }))
  expect(body).toMatchObject({
    DurableExecutionName: 'first',
    FunctionArn: 'arn:aws:lambda:us-east-1:123456789012:function:order:$LATEST',
    Status: 'RUNNING',
    InputPayload: '{"a":1}',
    StartTimestamp: '2026-11-21T12:00:00.000Z',
  })
  expect(body).not.toHaveProperty('EndTimestamp')
})

test('a name is taken for ever', async () => {
  await using running = await emulator()
  const first = await running.call('POST', '/start-durable-execution', VALID)
  const second = await running.call('POST', '/start-durable-execution', VALID)
  expect(second.status).toBe(409)
  expect(second.body).toMatchObject({
    Type: 'DurableExecutionAlreadyStartedException',
    DurableExecutionArn: first.body.ExecutionArn,
  })
})

test('checkpoints make the history and the result', async () => {
  await using running = await emulator()
  const path = await startedPath(running)
  const checkpoint = (...Updates: object[]) => running.call('POST', `${path}/checkpoint`, { Updates })
  await checkpoint({ Type: 'STEP', Action: 'START', Id: 'a', Name: 'pay' })
  await checkpoint({ Type: 'STEP', Action: 'FAIL', Id: 'a', Error: { ErrorType: 'Refused' } })
  await checkpoint({ Type: 'EXECUTION', Action: 'SUCCEED', Payload: '"done"' })
  const { body: history } = await running.call('GET', `${path}/history?ReverseOrder=true`)
  expect(history.Events?.map(event => event.EventType)).toEqual([
    'ExecutionSucceeded',
    'StepFailed',
    'StepStarted',
    'ExecutionStarted',
  ])
  expect((await running.call('GET', path)).body).toMatchObject({ Status: 'SUCCEEDED', Result: '"done"' })
})

test('of several updates either all are applied, or none', async () => {
  await using running = await emulator()
  const path = await startedPath(running)
  const Updates = [
    { Type: 'STEP', Action: 'START', Id: 'a' },
    { Type: 'STEP', Action: 'SUCCEED', Id: 'missing' },
  ]
  const refused = await running.call('POST', `${path}/checkpoint`, { Updates })
  expect(refused).toMatchObject({ status: 400, body: { message: "Id: there is no started step 'missing'" } })
  expect((await running.call('GET', `${path}/state`)).body).toEqual({ Operations: [] })
})

test('a stop ends an execution once', async () => {
  const now = { at: NOON }
  await using running = await emulator(now)
  const path = await startedPath(running)
  const stopped = await running.call('POST', `${path}/stop`, { ErrorMessage: 'enough' })
  now.at += 1000
  expect(stopped).toMatchObject({ status: 200, body: { StopTimestamp: '2026-11-21T12:00:00.000Z' } })
  expect((await running.call('POST', `${path}/stop`)).body).toEqual(stopped.body)
  expect((await running.call('GET', path)).body).toMatchObject({
    Status: 'STOPPED',
    Error: { ErrorMessage: 'enough' },
  })
  const late = await running.call('POST', `${path}/checkpoint`, { Updates: [{}] })
  expect(late).toMatchObject({ status: 409, body: { Type: 'ExecutionEndedException' } })
})

test('an execution ends at its time limit', async () => {
  const now = { at: NOON }
  await using running = await emulator(now)
  const path = await startedPath(running, { ExecutionTimeoutSeconds: 10 })
  now.at += 9999
  expect((await running.call('GET', path)).body.Status).toBe('RUNNING')
  now.at += 60_000
  const { body } = await running.call('GET', path)
  expect(body).toMatchObject({ Status: 'TIMED_OUT', EndTimestamp: '2026-11-21T12:00:10.000Z' })
})
