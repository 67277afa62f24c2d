import { expect, test } from 'vitest'
import { type RunningEmulator, startEmulator, startedPath } from '../../support/emulator.js'
import { folder } from '../../support/folder.js'

interface Waiting {
  id: string
  path: string
  callback: string
}

async function waiting(emulator: RunningEmulator, CallbackOptions: object = {}, Id = 'op'): Promise<Waiting> {
  const path = await startedPath(emulator)
  const Updates = [{ Type: 'CALLBACK', Action: 'START', Id, Name: 'approval', CallbackOptions }]
  const { body } = await emulator.call('POST', `${path}/checkpoint`, { Updates })
  const id = String(body.Operations?.[0]?.CallbackId)
  return { id, path, callback: `/2025-12-01/durable-execution-callbacks/${id}` }
}

async function operation(emulator: RunningEmulator, path: string) {
  return (await emulator.call('GET', `${path}/state`)).body.Operations?.[0]
}

// Of three lengths in a row, two would need padding.
test.each(['a', 'ab', 'abc'])('the identifier holds the execution and the operation %s', async op => {
  await using place = await folder()
  await using emulator = await startEmulator(place.path)
  const { id, path } = await waiting(emulator, {}, op)
  const { DurableExecutionArn: arn } = (await emulator.call('GET', path)).body
  expect(id).toMatch(/^[\w-]+$/)
  expect(JSON.parse(Buffer.from(id, 'base64url').toString())).toEqual({ arn, op })
})

test('success keeps the bytes that were sent', async () => {
  await using place = await folder()
  await using emulator = await startEmulator(place.path)
  const { path, callback } = await waiting(emulator)
  expect(await emulator.call('POST', `${callback}/succeed`, 'plain ✓')).toMatchObject({
    status: 200,
    body: {},
  })
  expect(await operation(emulator, path)).toMatchObject({ Status: 'SUCCEEDED', Result: 'plain ✓' })
})

test('failure keeps the error', async () => {
  await using place = await folder()
  await using emulator = await startEmulator(place.path)
  const { path, callback } = await waiting(emulator)
  const error = { ErrorType: 'Denied', ErrorMessage: 'no', ErrorData: '{}' }
  await emulator.call('POST', `${callback}/fail`, error)
  expect(await operation(emulator, path)).toMatchObject({ Status: 'FAILED', Error: error })
})

test.each(['succeed', 'fail', 'heartbeat'])('%s is refused after the end', async action => {
  await using place = await folder()
  await using emulator = await startEmulator(place.path)
  const { callback } = await waiting(emulator)
  await emulator.call('POST', `${callback}/succeed`)
  const late = await emulator.call('POST', `${callback}/${action}`)
  expect(late).toMatchObject({ status: 409, body: { Type: 'CallbackAlreadyEndedException' } })
})

test('a heartbeat moves the deadline', async () => {
  await using place = await folder()
  const now = { at: 0 }
  await using emulator = await startEmulator(place.path, () => now.at)
  const { path, callback } = await waiting(emulator, { HeartbeatTimeoutSeconds: 10 })
  now.at = 9_000
  await emulator.call('POST', `${callback}/heartbeat`)
  now.at = 18_000
  expect((await operation(emulator, path))?.Status).toBe('STARTED')
  now.at = 19_000
  expect((await operation(emulator, path))?.Status).toBe('TIMED_OUT')
  expect(await emulator.call('POST', `${callback}/heartbeat`)).toMatchObject({
    status: 408,
    body: { Type: 'CallbackTimeoutException' },
  })
})
