import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { loadConfig } from '../../../src/config/load.js'
import { UsageError } from '../../../src/shared/errors.js'
import { MINIMAL, Workspace } from './workspace.js'

const ROUNDS = 400

/** Numbers from 0 to 1, the same ones on every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const PIECES = [
  '',
  ' ',
  '\n',
  '\t',
  '- ',
  ': ',
  '[',
  ']',
  '{',
  '}',
  '&a ',
  '*a',
  '!x ',
  '!!set ',
  '"',
  "'",
  '|\n',
  '<<: *a',
  '---\n',
  '\0',
  '\r',
  '\x1b[0m',
  '💥',
  '\uD800',
  'null',
  '~',
  '.inf',
  '0x10',
  '1e999',
  '{report}',
  '{{',
  '}}',
  '__proto__: ',
  'constructor: ',
  '? ',
  '%YAML 1.1\n',
  '#',
  'preset: aws-sam-cli\n',
  'consumers: []\n',
  '../',
  '-',
  '::',
  'ext::x',
]

function mutate(text: string, next: () => number): string {
  const at = Math.floor(next() * text.length)
  const until = at + Math.floor(next() ** 4 * 60)
  const piece =
    next() < 0.2 ? text.slice(at / 2, at / 2 + 40) : (PIECES[Math.floor(next() * PIECES.length)] ?? '')
  return text.slice(0, at) + piece + text.slice(until)
}

test('whatever the file holds, it is loaded or refused with a UsageError', async () => {
  await using workspace = await Workspace.make()
  const sources = [MINIMAL, `${MINIMAL}${await readFile('presets/aws-sam-cli.yml', 'utf8').then(indented)}`]
  const next = numbers(20_261_121)
  const outcomes = { loaded: 0, refused: 0 }
  for (let round = 0; round < ROUNDS; round += 1) {
    let text = sources[round % 2] ?? ''
    for (let times = 1 + (round % 4); times > 0; times -= 1) text = mutate(text, next)
    await workspace.write('config.yml', text)
    const thrown = await loadConfig(workspace.root, 'config.yml', 'presets').then(
      () => undefined,
      error => error,
    )
    if (thrown !== undefined) expect(thrown, text).toBeInstanceOf(UsageError)
    expect(thrown?.message ?? '', text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f]/)
    outcomes[thrown === undefined ? 'loaded' : 'refused'] += 1
  }
  expect(outcomes.loaded).toBeGreaterThan(ROUNDS / 20)
  expect(outcomes.refused).toBeGreaterThan(ROUNDS / 2)
})

function indented(preset: string): string {
  const consumer = preset.slice(0, preset.indexOf('\ncheck:') + 1)
  return `  - name: sam\n${consumer.replace(/^(?=.)/gm, '    ')}`
}
