import { expect, test } from 'vitest'
import { startEmulator, startedPath, VALID } from '../../support/emulator.js'
import { folder } from '../../support/folder.js'

const START = '/start-durable-execution'
const EXECUTIONS = '/2025-12-01/durable-executions'
const CALLBACKS = '/2025-12-01/durable-execution-callbacks'
const UNKNOWN = Buffer.from('{"arn":"nothing","op":"a"}').toString('base64url')

const REFUSALS: [string, string, object | string | undefined, number, string][] = [
  ['GET', '/nothing', undefined, 404, 'there is no route GET /nothing'],
  ['DELETE', '/health', undefined, 405, '/health: expected GET, got DELETE'],
  ['GET', `${EXECUTIONS}/%zz`, undefined, 400, 'is not percent-encoded'],
  ['GET', `${EXECUTIONS}/arn%2Fnothing`, undefined, 404, "there is no execution 'arn/nothing'"],
  ['GET', `${EXECUTIONS}/nothing/history`, undefined, 404, "there is no execution 'nothing'"],
  ['POST', START, undefined, 400, 'expected a JSON object as the body'],
  ['POST', START, '{"AccountId":', 400, 'expected a JSON object as the body'],
  ['POST', START, '[1]', 400, 'expected a JSON object as the body'],
  ['POST', START, 'null', 400, 'expected a JSON object as the body'],
  ['POST', START, {}, 400, 'AccountId: expected 12 digits, got nothing'],
  [
    'POST',
    START,
    { ...VALID, AccountId: 123456789012 },
    400,
    'AccountId: expected 12 digits, got 123456789012',
  ],
  ['POST', START, { ...VALID, FunctionName: 'a/b' }, 400, 'FunctionName: expected up to 64 letters'],
  ['POST', START, { ...VALID, ExecutionName: '../x' }, 400, 'ExecutionName: expected up to 64 letters'],
  ['POST', START, { ...VALID, Input: { a: 1 } }, 400, 'Input: expected a text, got {"a":1}'],
  [
    'POST',
    START,
    { ...VALID, ExecutionTimeoutSeconds: 0 },
    400,
    'expected a whole number from 1 to 31622400, got 0',
  ],
  ['POST', START, 'x'.repeat(6 * 1024 * 1024 + 1), 413, 'expected a body of at most 6291456 bytes'],
  ['POST', `${CALLBACKS}/garbage/succeed`, undefined, 400, "the callback identifier 'garbage' is none"],
  ['POST', `${CALLBACKS}/${UNKNOWN}/heartbeat`, undefined, 404, "there is no execution 'nothing'"],
]

test.each(REFUSALS)('%s %s is refused', async (method, path, body, status, message) => {
  await using place = await folder()
  await using emulator = await startEmulator(place.path)
  const answer = await emulator.call(method, path, body)
  expect(answer.status).toBe(status)
  expect(answer.headers.get('content-type')).toBe('application/json')
  expect(answer.body.Type).toMatch(/Exception$/)
  expect(answer.body.message).toContain(message)
})

const UPDATES: [object, number, string][] = [
  [{ Type: 'WAIT', Action: 'START', Id: 'a' }, 400, 'Type: expected EXECUTION, STEP or CALLBACK, got "WAIT"'],
  [{ Type: 'STEP', Action: 'RETRY', Id: 'a' }, 400, 'Action: expected START, SUCCEED or FAIL, got "RETRY"'],
  [{ Type: 'STEP', Action: 'START' }, 400, 'Id: expected up to 64 letters'],
  [{ Type: 'STEP', Action: 'START', Id: 'taken' }, 409, "the operation 'taken' was started before"],
  [{ Type: 'EXECUTION', Action: 'START' }, 400, 'expected SUCCEED or FAIL for an EXECUTION'],
  [{ Type: 'CALLBACK', Action: 'SUCCEED', Id: 'taken' }, 400, 'a CALLBACK is ended through its own routes'],
]

test.each(UPDATES)('the update %j is refused', async (update, status, message) => {
  await using place = await folder()
  await using emulator = await startEmulator(place.path)
  const path = `${await startedPath(emulator)}/checkpoint`
  await emulator.call('POST', path, { Updates: [{ Type: 'STEP', Action: 'START', Id: 'taken' }] })
  const answer = await emulator.call('POST', path, { Updates: [update] })
  expect([answer.status, answer.body.message]).toEqual([status, expect.stringContaining(message)])
})
