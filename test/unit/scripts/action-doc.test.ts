import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { withActionDefinition, withActionTables } from '../../../scripts/action-doc.js'
import { withPart } from '../../../scripts/generated-part.js'
import { INPUTS, OUTPUTS } from '../../../src/stages/action-definition.js'

test('the inputs and outputs of action.yml are those of the definition', async () => {
  const text = await readFile('action.yml', 'utf8')
  expect(withActionDefinition(text)).toBe(text)
  const action = parse(text)
  expect(Object.keys(action.inputs)).toEqual(Object.keys(INPUTS))
  expect(Object.keys(action.outputs)).toEqual(Object.keys(OUTPUTS))
  // A default that is no text would reach the action as one all the same, in the runner's own form.
  expect(action.inputs['fail-on-verdict'].default).toBe('true')
  expect(action.inputs.shard).not.toHaveProperty('default')
})

test('the tables in docs/action.md are those of the definition', async () => {
  const page = await readFile('docs/action.md', 'utf8')
  expect(withActionTables(page)).toBe(page)
  expect(page).toContain('| `shard` | `trial` | **required** |')
})

test.each(['', 'BEGIN', 'END BEGIN', 'BEGIN END BEGIN END', 'BEGIN END END'])(
  'marks that are not there, each once: %j',
  text => {
    const marks = { begin: 'BEGIN', end: 'END' }
    expect(() => withPart(text, marks, 'new')).toThrow("expected 'BEGIN' and 'END' in the text, each once")
  },
)
