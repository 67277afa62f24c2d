import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseExecutionArn } from '../../src/execution-arn.js'

const ID = '0f8fad5b-d9cb-469f-a165-70867728950e'
const ARN = `arn:aws:lambda:us-east-1:123456789012:durable-execution:order:first:${ID}`

test('an ARN is taken apart', () => {
  const { region, account, functionName, name, id } = parseExecutionArn(ARN)
  assert.deepEqual(
    [region, account, functionName, name, id],
    ['us-east-1', '123456789012', 'order', 'first', ID],
  )
})

for (const text of [
  '',
  'arn:aws:lambda',
  `${ARN}/1`,
  ARN.replace('durable-execution', 'function'),
  undefined,
]) {
  test(`${text} is refused`, () => {
    assert.throws(() => parseExecutionArn(text), /expected arn:aws:lambda:.*, got /)
  })
}
