import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseChoice } from '../../../examples/demo/arguments.js'
import { BREAKS, broken } from '../../../examples/demo/breaks.js'
import { UsageError } from '../../../src/shared/errors.js'
import { ROOT } from '../../../tools/repository.js'

test.each([
  { args: [], choice: { kind: 'run' } },
  { args: ['--break', 'arn-shape'], choice: { kind: 'run', break: 'arn-shape' } },
  { args: ['--break=status-code'], choice: { kind: 'run', break: 'status-code' } },
  { args: ['--list'], choice: { kind: 'list' } },
  { args: ['-h'], choice: { kind: 'help' } },
])('$args is $choice', ({ args, choice }) => {
  expect(parseChoice(args)).toEqual(choice)
})

test.each([
  { args: ['--break', 'nothing'], message: '--break: expected one of arn-shape, missing-route' },
  { args: ['--break', 'toString'], message: "got 'toString'" },
  { args: ['--break'], message: '--break <value>' },
  { args: ['--brake', 'x'], message: "'--brake'" },
  { args: ['arn-shape'], message: "expected options only, got 'arn-shape'" },
])('$args is wrong usage, and the ways are listed', ({ args, message }) => {
  expect(() => parseChoice(args)).toThrow(UsageError)
  expect(() => parseChoice(args)).toThrow(message)
  expect(() => parseChoice(args)).toThrow(/\n {2}crash-on-start +the server ends while it starts/)
})

test.each(Object.entries(BREAKS))('the break %s fits the emulator', (_, way) => {
  const source = readFileSync(join(ROOT, 'examples', 'emulator', way.file), 'utf8')
  expect(broken(source, way)).not.toBe(source)
})

test('a break that fits nowhere, or twice, says where to look', () => {
  const way = { what: '', file: 'src/a.js', from: 'one', to: 'two' }
  const message = 'examples/emulator/src/a.js: expected exactly one `one`'
  expect(() => broken('none', { ...way, from: 'x' })).toThrow('expected exactly one `x`')
  expect(() => broken('one one', way)).toThrow(message)
})
