import { expect, test } from 'vitest'
import {
  fillPlaceholders,
  PLACEHOLDERS,
  placeholderProblems,
  placeholdersIn,
  portNames,
} from '../../../src/config/placeholders.js'

const VALUES = {
  report: '/r.xml',
  file: 'a.py',
  image: 'x/y:pr-1',
  tag: 'pr-1',
  workdir: '/w',
  trial: 't1',
  'port:api': '4001',
}

test.each([
  ['--out={report}', '--out=/r.xml'],
  ['{image} {tag} {workdir} {trial} {file}', 'x/y:pr-1 pr-1 /w t1 a.py'],
  ['http://127.0.0.1:{port:api}/', 'http://127.0.0.1:4001/'],
  ['{report}{report}', '/r.xml/r.xml'],
  ['{{report}}', '{report}'],
  ['{{port:api}}', '{port:api}'],
  ['{"a": {"b": 1}}', '{"a": {"b": 1}}'],
  ['{"a": "{tag}"}', '{"a": "pr-1"}'],
  ['{}', '{}'],
  ['{ report }', '{ report }'],
  ['$' + '{HOME}', '$' + '{HOME}'],
  ['{Report}', '{Report}'],
  ['{{ jinja }}', '{{ jinja }}'],
  ['', ''],
])('%s becomes %s', (text, filled) => {
  expect(fillPlaceholders(text, VALUES)).toBe(filled)
})

test('a value is not read again', () => {
  expect(fillPlaceholders('{file}', { ...VALUES, file: '{tag} $& {{x}}' })).toBe('{tag} $& {{x}}')
})

test.each(['{report}', '{constructor}', '{port:toString}'])('%s without a value is an error', text => {
  expect(() => fillPlaceholders(text, {})).toThrow(`expected a value for ${text} in '${text}', got none`)
})

test.each([
  ['{report} {file} {image} {tag} {workdir} {trial} {port:a}', []],
  ['{{nope}}', []],
  ['{nope}', ['nope']],
  ['{port}', ['port']],
  ['{port:}', ['port:']],
  ['{port:1}', ['port:1']],
  ['{report:x}', ['report:x']],
  ['{a} {b}', ['a', 'b']],
])('unknown in %s: %j', (text, unknown) => {
  const found = placeholderProblems(text).map(
    problem => /^unknown placeholder \{(.*?)\}: known are/.exec(problem)?.[1],
  )
  expect(found).toEqual(unknown)
})

test('every documented placeholder is known', () => {
  const text = Object.keys(PLACEHOLDERS)
    .map(name => `{${name}}`)
    .join('')
  expect(placeholderProblems(text)).toEqual([])
  expect(placeholdersIn(text)).toEqual(Object.keys(PLACEHOLDERS))
})

test('ports are listed once, by name', () => {
  expect(portNames(['{port:b}', 'x', '{port:a}{port:b}', '{{port:c}}', '{port}'])).toEqual(['b', 'a'])
})
