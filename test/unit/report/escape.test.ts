import { describe, expect, it } from 'vitest'
import {
  colouredLine,
  htmlText,
  markdownCode,
  markdownFence,
  markdownText,
  mermaidName,
  plainLine,
  visibleBlock,
  visibleLine,
  visibleText,
} from '../../../src/report/escape.js'
import { cpuTimeOf } from '../../support/cpu-time.js'
import { mixtures, NASTY } from './results.js'

const TEXTS = [...NASTY, ...mixtures(2_000)]
const HIDDEN = /[\p{Cf}\p{Cs}\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]/u

describe('visible', () => {
  it.each([
    ['colours', '\x1b[1;31mred\x1b[0m', 'red'],
    ['a window title', 'a\x1b]0;title\x07b', 'ab'],
    ['a link', '\x1b]8;;http://x\x1b\\text\x1b]8;;\x1b\\', 'text'],
    ['a title that never ends', 'a\x1b]0;title', 'a0;title'],
    ['a device string', 'a\x1bPq#0\x1b\\b', 'ab'],
    ['the one-byte form', 'a\x9b2Jb', 'ab'],
    ['a two-byte escape', 'a\x1bcb', 'ab'],
    ['an escape at the end', 'a\x1b', 'a␛'],
    ['a bell', 'a\x07', 'a␇'],
    ['delete', '\x7f', '\\u{7f}'],
    ['right to left', 'a\u202eb', 'a\\u{202e}b'],
    ['zero width', 'a\u200bb\ufeff', 'a\\u{200b}b\\u{feff}'],
    ['a tag character', '\u{e0041}', '\\u{e0041}'],
    ['a filler', '\u3164', '\\u{3164}'],
    ['a lone surrogate', '\ud800', '\ufffd'],
    ['line ends', 'a\r\nb\rc\u2028d\x85e', 'a\nb\nc\nd\ne'],
    ['ordinary text', 'Grüße, 日本語, ⚠️ 🎉\t1', 'Grüße, 日本語, ⚠️ 🎉\t1'],
  ])('%s', (_, text, expected) => {
    expect(visibleText(text)).toBe(expected)
  })

  it('leaves nothing hidden', () => {
    for (const text of TEXTS) expect(visibleText(text)).not.toMatch(HIDDEN)
  })

  it.each([
    ['escapes', '\x1b['.repeat(500_000)],
    ['titles', '\x1b]'.repeat(500_000)],
    ['one title', `\x1b]${'x'.repeat(1_000_000)}`],
    ['one sequence', `\x1b[${'1;'.repeat(500_000)}`],
  ])('is linear in the length of %s', (_, text) => {
    expect(cpuTimeOf(() => visibleText(text))).toBeLessThan(2_000)
  })
})

describe('cutting', () => {
  it('keeps the limit when characters are spelled out', () =>
    expect(visibleLine('\u202e'.repeat(50), 20)).toHaveLength(20))
  it('keeps the beginning and the end of a block', () => {
    expect(visibleBlock(`${'a'.repeat(30)}${'b'.repeat(100)}${'c'.repeat(10)}`, 40)).toBe(
      `${'a'.repeat(30)}\n… 100 characters left out …\n${'c'.repeat(10)}`,
    )
  })
  it('keeps a block that fits', () => expect(visibleBlock('a\nb\n', 40)).toBe('a\nb'))
})

describe('markdownText', () => {
  it.each([
    ['a path', 'tests/test_a-b/c', 'tests/test_a-b/c'],
    ['a list mark', '- x', '&#45; x'],
    ['emphasis', '_x_ *y*', '&#95;x&#95; &#42;y&#42;'],
    ['a list number', '1. x 1. y', '1&#46; x 1. y'],
    ['an address', 'https://x.org www.x.org', 'https&#58;//x.org www&#46;x.org'],
    ['a sign', ':tada: done: x', '&#58;tada: done: x'],
    ['a mention', '@octocat', '&#64;&#8203;octocat'],
    ['an issue', '#12', '&#35;&#8203;12'],
    ['a character reference', '&lt;', '&#38;lt;'],
    ['lines', 'a\nb', 'a b'],
  ])('%s', (_, text, expected) => {
    expect(markdownText(text)).toBe(expected)
  })

  it('leaves no character that means something, whatever comes', () => {
    for (const text of TEXTS) {
      const rest = markdownText(text).replaceAll(/&#\d+;/g, '')
      expect(rest).not.toMatch(/[<>&"|`*[\]{}!#@~^=+$\\\n]|www\.|:\S/i)
      expect(rest).not.toMatch(/^([-_]|\d+[.)])( |$)/)
    }
  })

  it('can be read back', () => {
    for (const text of TEXTS) {
      const back = markdownText(text)
        .replaceAll('&#8203;', '')
        .replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
      expect(back).toBe(visibleLine(text))
    }
  })

  it('wraps names as code', () => expect(markdownCode('a<b')).toBe('<code>a&#60;b</code>'))
})

describe('fence', () => {
  it('is closed by its own last line only', () => {
    for (const text of TEXTS) {
      const lines = markdownFence(text, 'text', 4_000).split('\n')
      const marks = lines.at(-1) ?? ''
      expect(marks).toMatch(/^`{3,}$/)
      expect(lines[0]).toBe(`${marks}text`)
      expect(lines.slice(1, -1).filter(line => line.includes(marks))).toEqual([])
    }
  })
})

describe('mermaidName', () => {
  it('keeps a small alphabet', () => {
    for (const text of TEXTS) expect(mermaidName(text)).toMatch(/^[A-Za-z0-9_./ -]+$/)
  })
})

describe('htmlText', () => {
  it('leaves no character that means something', () => {
    for (const text of TEXTS)
      expect(htmlText(text).replaceAll(/&(amp|lt|gt|quot|#39);/g, '')).not.toMatch(/[&<>"']/)
  })
})

describe('lines for a terminal', () => {
  it.each([
    ['colours', '\x1b[31mred\x1b[39m', '\x1b[31mred\x1b[39m\x1b[0m'],
    ['256 colours', '\x1b[1;38;5;200mx', '\x1b[1;38;5;200mx\x1b[0m'],
    ['true colours', '\x1b[48;2;1;2;3mx', '\x1b[48;2;1;2;3mx\x1b[0m'],
    ['bright colours', '\x1b[97;101mx', '\x1b[97;101mx\x1b[0m'],
    ['a reset', '\x1b[mx', '\x1b[mx\x1b[0m'],
    ['concealed text', '\x1b[8mx', 'x'],
    ['blinking text', '\x1b[1;5mx', 'x'],
    ['cursor movement', '\x1b[2Ax\x1b[1;1H', 'x'],
    ['cleared lines', '\x1b[2Kx', 'x'],
    ['no escape', 'x\ty', 'x    y'],
  ])('%s', (_, text, expected) => {
    expect(colouredLine(text)).toBe(expected)
  })

  it('have no escapes at all when plain', () => {
    for (const text of TEXTS) expect(plainLine(text)).not.toMatch(/[\x00-\x1f\x7f-\x9f]/)
  })

  it('have nothing but colours otherwise', () => {
    for (const text of TEXTS) {
      expect(colouredLine(text).replaceAll(/\x1b\[[\d;]*m/g, '')).not.toMatch(/[\x00-\x1f\x7f-\x9f]/)
    }
  })
})
