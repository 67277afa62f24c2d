import { describe, expect, it } from 'vitest'
import { Lines } from '../../../src/process/lines.js'

function linesOf(chunks: (string | Buffer)[], limit?: number): string[] {
  const got: string[] = []
  const lines = new Lines(line => got.push(line), limit)
  for (const chunk of chunks) lines.write(chunk)
  lines.end()
  return got
}

describe('Lines', () => {
  it.each<[string, (string | Buffer)[], string[]]>([
    ['whole lines', ['a\nb\n'], ['a', 'b']],
    ['a line over chunks', ['a', 'b', 'c\n'], ['abc']],
    ['a last line without an end', ['a\nb'], ['a', 'b']],
    ['empty lines', ['\n\na\n'], ['', '', 'a']],
    ['nothing', [], []],
    ['an empty chunk', ['a', '', '\n'], ['a']],
    ['returns', ['10%\r20%\rdone\r\n'], ['10%', '20%', 'done']],
    ['a torn line end', ['a\r', '\nb\n'], ['a', 'b']],
    ['a torn line end around an empty chunk', ['a\r', '', '\nb\n'], ['a', 'b']],
    ['a return, then an empty line', ['a\r\n', '\nb\n'], ['a', '', 'b']],
    ['every other line end', ['a\u2028b\u2029c\x85d\x0be\x0cf'], ['a', 'b', 'c', 'd', 'e', 'f']],
    ['escapes as they are', ['\x1b[31ma\n'], ['\x1b[31ma']],
  ])('%s', (_, chunks, expected) => {
    expect(linesOf(chunks)).toEqual(expected)
    expect(linesOf(chunks.map(chunk => Buffer.from(chunk)))).toEqual(expected)
  })

  it('puts torn characters together', () => {
    const bytes = Buffer.from('Grüße 日本 🎉\n')
    expect(linesOf([...bytes].map(byte => Buffer.from([byte])))).toEqual(['Grüße 日本 🎉'])
  })

  it('replaces what is no UTF-8', () => {
    expect(linesOf([Buffer.from([0x61, 0xff, 0x0a, 0xe2, 0x82])])).toEqual(['a\ufffd', '\ufffd'])
  })

  it('cuts a line that does not end, and says by how much', () => {
    expect(linesOf(['abcdef', 'ghi', '\nok\n'], 4)).toEqual(['abcd … 5 characters cut', 'ok'])
  })

  it('keeps a flood without a line end in little memory and time', () => {
    const chunk = Buffer.alloc(65_536, 'x')
    const [only] = linesOf(Array.from({ length: 2_000 }, () => chunk))
    expect(only).toHaveLength(16_384 + ` … ${2_000 * 65_536 - 16_384} characters cut`.length)
  })
})
