import { expect, it } from 'vitest'
import { LastLines } from '../../../src/process/lines.js'

function linesOf(...chunks: (string | Buffer)[]): string {
  const lines = new LastLines()
  for (const chunk of chunks) lines.add(Buffer.from(chunk))
  return lines.text()
}

it.each([
  ['nothing', [], ''],
  ['a line without its end', ['one\ntwo'], 'one\ntwo'],
  ['no empty lines', ['one\n\n  \r\ntwo\r\n\n'], 'one\ntwo'],
  ['what a bare return starts', ['10 %\r20 %\r'], '10 %\n20 %'],
  ['lines over chunks', ['on', 'e\ntw', 'o'], 'one\ntwo'],
  ['characters over chunks', [Buffer.from('ä').subarray(0, 1), Buffer.from('ä').subarray(1)], 'ä'],
])('keeps %s', (_, chunks, expected) => {
  expect(linesOf(...chunks)).toBe(expected)
})

it('keeps the last 20 lines', () => {
  const all = Array.from({ length: 100 }, (_, index) => `line ${index}`)

  expect(linesOf(all.join('\n')).split('\n')).toEqual(all.slice(-20))
})

it('stays bounded, whatever comes', () => {
  const lines = new LastLines()
  for (let count = 0; count < 200; count++) lines.add(Buffer.alloc(100_000, 'x'))
  lines.add(Buffer.from('the end'))

  expect(lines.text()).toHaveLength(4_096)
  expect(lines.text().endsWith('the end')).toBe(true)
})
