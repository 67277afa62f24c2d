import { expect, it } from 'vitest'
import { isAtPin } from '../../../src/preset-check/pin-facts.js'

const TRACKED = [
  'tests/test_a.py',
  'pkg/greet/greet_test.go',
  'client/src/test/java/greeting/GreeterIT.java',
  'Top.kt',
]

it.each([
  ...['tests/test_a.py', './tests/test_a.py', 'tests/test_a.py::TestA::test_b', 'tests', 'tests/'],
  ...[
    '.',
    './...',
    './pkg/greet',
    './pkg/...',
    'greeting.GreeterIT',
    'greeting.GreeterIT#greets',
    'GreeterIT',
  ],
])('%s is at the pin', file => {
  expect(isAtPin(file, TRACKED)).toBe(true)
})

it.each(['tests/test_b.py', 'test_a.py', './pkg/other', 'greeting.OtherIT', 'gone', 'a.js'])(
  '%s is not',
  file => {
    expect(isAtPin(file, TRACKED)).toBe(false)
  },
)
