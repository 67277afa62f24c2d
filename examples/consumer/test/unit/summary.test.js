import assert from 'node:assert/strict'
import { test } from 'node:test'
import { historyTable, summary } from '../../src/summary.js'

const arn = { text: 'arn:x', id: 'x' }

test('a success shows its result', () => {
  const execution = { DurableExecutionName: 'first', Status: 'SUCCEEDED', InputPayload: '1', Result: '2' }
  assert.deepEqual(summary(arn, execution).split('\n'), [
    'Execution Summary:',
    '  ARN:      arn:x',
    '  ID:       x',
    '  Name:     first',
    '  Status:   SUCCEEDED',
    '  Input:    1',
    '  Result:   2',
  ])
})

test('a failure shows its error', () => {
  const error = { ErrorType: 'Denied', ErrorMessage: 'no' }
  const execution = { DurableExecutionName: 'first', Status: 'FAILED', Error: error }
  assert.match(summary(arn, execution), /^ {2}Error: {4}Denied: no$/m)
})

test('a history has a line for each event', () => {
  const Events = [
    { EventId: 1, EventType: 'ExecutionStarted' },
    { EventId: 12, EventType: 'StepStarted', Name: 'pay' },
  ]
  assert.equal(historyTable({ Events }), '  1  ExecutionStarted\n 12  StepStarted  pay')
})
