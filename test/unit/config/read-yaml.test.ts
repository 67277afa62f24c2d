import { expect, test } from 'vitest'
import { MINIMAL, problems } from './workspace.js'

const EXCESS = 'expected a configuration, got something far longer or deeper'
const NESTED = 'expected at most 20000 values, nested at most 20 deep'

/** Each level names the one before it ten times. */
const EXPLOSION = [
  'a0: &a0 x',
  ...Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(10)}]`),
].join('\n')

test.each<[name: string, text: string, ...lines: string[]]>([
  ['an empty file', '', '1:1: expected a map, got nothing'],
  ['a comment', '# nothing\n', '1:1: expected a map, got nothing'],
  ['a list', '- a\n', '1:1: expected a map, got a list'],
  ['a text', 'just words', "1:1: expected a map, got 'just words'"],
  [
    'no YAML',
    'a: [1, 2\nb: }',
    '2:1: expected YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
    '2:4: expected YAML: Unexpected flow-map-end token in YAML stream: "}"',
  ],
  ['a tab', 'a:\n\tb: 1', '2:1: expected YAML: Tabs are not allowed as indentation'],
  ['a duplicate key', 'a: 1\na: 2', '2:1: expected every key once, got one that is there already'],
  ['two documents', `${MINIMAL}---\n${MINIMAL}`, '12:1: expected one YAML document, got several'],
  ['a tag of its own', 'a: !run x', '1:4: expected YAML: Unresolved tag: !run'],
  ['a binary', 'a: !!binary aGk=', '1:13: a: expected no tag: put the value in quotes'],
  ['a text by its tag', 'a: !!str 1', '1:10: a: expected no tag: put the value in quotes'],
  ['a set', 'a: !!set {x}', '1:10: a: expected no tag'],
  ['a key that is a list', '? [a]\n: 1', '1:3: expected keys that are plain words'],
  ['the key __proto__', '__proto__: {x: 1}', '1:1: expected keys that are plain words'],
  ['an unknown anchor', 'a: *b', '1:4: a: expected an anchor of that name before it'],
  ['an anchor inside itself', 'a: &a [*a]', `1:8: ${NESTED}`],
  ['an explosion of anchors', EXPLOSION, `5:38: ${NESTED}`],
  ['a deep nest', `a: ${'['.repeat(50)}${']'.repeat(50)}`, `1:24: ${NESTED}`],
  ['a very deep nest', '['.repeat(100_000), `1:1: ${EXCESS}`],
  ['very many brackets on lines of their own', '[\n'.repeat(100_000), `101:1: ${EXCESS}`],
  ['very many lists in lists', '- '.repeat(100_000), `1:1: ${EXCESS}`],
  [
    'very deep indentation',
    Array.from({ length: 500 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'),
    `101:1: ${EXCESS}`,
  ],
  ['very many keys', Array.from({ length: 100_000 }, (_, n) => `${n}:`).join('\n'), `33334:1: ${EXCESS}`],
  ['very many values', `[${'1,'.repeat(30_000)}]`, `1:40000: ${NESTED}`],
  [
    'a merge key',
    `<<: {a: 1}\n${MINIMAL}`,
    "1:1: ['<<']: unknown key '<<': known are version, candidate, applies-to, baseline, contract, waivers, consumers",
  ],
  ['an older version of YAML', `%YAML 1.1\n---\n${MINIMAL.replace('ref: main', 'ref: yes')}`],
])('%s', async (_, text, ...lines) => {
  expect(await problems(text)).toEqual(lines)
})

test('anchors are followed', async () => {
  const anchored = MINIMAL.replace(
    'files: [test/a.py]',
    'files: &f [test/a.py]\n    control:\n      files: *f',
  )
  expect(await problems(anchored)).toEqual([])
})

test('what is wrong below an anchor is reported where it stands and where it is used', async () => {
  const anchored = MINIMAL.replace('files: [test/a.py]', 'files: &f [/a]\n    control:\n      files: *f')
  expect((await problems(anchored)).map(line => line.split(': ').slice(0, 2))).toEqual([
    ['11:18', 'consumers[0].test.files[0]'],
    ['13:14', 'consumers[0].control.files[0]'],
  ])
})

test('a byte order mark and line ends of Windows do no harm', async () => {
  expect(await problems(`\uFEFF${MINIMAL.replaceAll('\n', '\r\n')}`)).toEqual([])
})
