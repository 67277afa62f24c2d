import { describe, expect, it } from 'vitest'
import { parseJUnit } from '../../../../src/test-reports/junit/parse-junit.js'
import { MalformedReport, REPORT_LIMITS } from '../../../../src/test-reports/test-report-parser.js'
import { fixture, parseText } from './support.js'

describe('text that is no report is refused, with the place and the reason', () => {
  const refused: [what: string, xml: string, message: RegExp][] = [
    ['nothing', '', /document must contain a root element/],
    ['no XML', 'Traceback (most recent call last):', /^line 1, column 34: text data outside of root node/],
    ['JSON', '{"tests": 1}', /text data outside of root node/],
    ['HTML', '<html></html>', /expected <testsuites> or <testsuite>, got <html>/],
    ['cut off', '<testsuites>\n<testsuite>', /^line 2, column 11: unclosed tag: testsuite/],
    ['two roots', '<testsuites/><testsuites/>', /documents may contain only one root/],
    ['text after the root', '<testsuites/>x', /text data outside of root node/],
    ['crossed tags', '<testsuites><a></testsuites></a>', /unexpected close tag/],
    ['an attribute twice', '<testsuites name="a" name="b"/>', /duplicate attribute: name/],
    ['a DOCTYPE', '<!DOCTYPE x SYSTEM "file:///etc/passwd"><testsuites/>', /without a DOCTYPE/],
    [
      'an entity declaration',
      '<!DOCTYPE x [<!ENTITY e "e">]><testsuites>&e;</testsuites>',
      /without a DOCTYPE/,
    ],
    ['an unknown entity', '<testsuites>&e;</testsuites>', /undefined entity/],
    ['a reference to a control character', '<testsuites name="&#27;"/>', /malformed character entity/],
    ['a reference beyond Unicode', '<testsuites name="&#x110000;"/>', /malformed character entity/],
    [
      'another encoding',
      '<?xml version="1.0" encoding="UTF-16"?><testsuites/>',
      /encoding UTF-8, got UTF-16/,
    ],
    [
      'a case in a case',
      '<testsuite><testcase><testcase/></testcase></testsuite>',
      /no <testcase> in another/,
    ],
    ['too deep', `<testsuite>${'<a>'.repeat(REPORT_LIMITS.depth)}`, /at most 64 nested elements/],
    ['too many attributes', `<testsuite ${names(REPORT_LIMITS.attributes + 1)}/>`, /at most 256 attributes/],
    [
      'too many cases',
      `<testsuite>${'<testcase/>'.repeat(REPORT_LIMITS.cases + 1)}`,
      /at most 200000 test cases/,
    ],
    [
      'too many failures of suites',
      `<testsuite>${'<error/>'.repeat(REPORT_LIMITS.cases + 1)}`,
      /at most 200000 test cases/,
    ],
  ]
  it.each(refused)('%s', (_, xml, message) => {
    const thrown = refusal(Buffer.from(xml))
    expect(thrown).toBeInstanceOf(MalformedReport)
    expect(thrown).toHaveProperty('message', expect.stringMatching(message))
  })

  it('too many bytes', () => {
    const pieces = [Buffer.from('<testsuites>'), Buffer.alloc(REPORT_LIMITS.bytes)]
    expect(() => parseJUnit(pieces)).toThrow(/expected at most 67108864 bytes, got more/)
  })

  it.each([
    ['no UTF-8', [0xff]],
    ['a character that is too long', [0xc0, 0x80]],
    ['half a character at the end', [0xe2, 0x82]],
  ])('%s', (_, bytes) => {
    const xml = Buffer.concat([Buffer.from('<testsuites>\n'), Buffer.from(bytes)])
    expect(() => parseJUnit([xml])).toThrow(/expected UTF-8 after here, got other bytes/)
  })

  it('UTF-16', () => {
    expect(() => parseJUnit([Buffer.from('\uFEFF<testsuites/>', 'utf16le')])).toThrow(MalformedReport)
  })
})

describe('what real tools do is read', () => {
  it.each([
    ['a byte order mark', '\uFEFF<testsuite><testcase name="n"/></testsuite>'],
    [
      'a declaration in other letters',
      '<?xml version="1.0" encoding="utf-8"?><testsuite><testcase/></testsuite>',
    ],
    ['as many levels as allowed', `<testsuite>${nested('<testcase/>', REPORT_LIMITS.depth - 2)}</testsuite>`],
    ['control characters as they are', '<testsuite><testcase name="\0\u001b"/></testsuite>'],
    ['names of the prototype', '<testsuite><testcase __proto__="1" constructor="2"/><toString/></testsuite>'],
  ])('%s', (_, xml) => {
    expect(parseText(xml)).toHaveLength(1)
  })
})

describe('a damaged report', () => {
  it.each(['pytest-reruns', 'node20-two-files', 'surefire-set-up-fails'])(
    'every prefix of %s is refused',
    name => {
      const bytes = Buffer.from(fixture(name).toString().trimEnd())
      for (let length = 0; length < bytes.length; length += 1) {
        expect(() => parseJUnit([bytes.subarray(0, length)]), `${length} bytes`).toThrow(MalformedReport)
      }
    },
  )

  it.each(['pytest-outcomes', 'node24-outcomes', 'vitest-outcomes', 'gotestsum-outcomes', 'surefire-reruns'])(
    '%s with random bytes is read or refused, and nothing else',
    name => {
      const random = generator(430)
      const thrown = Array.from({ length: 400 }, () => {
        const bytes = Buffer.from(fixture(name))
        for (let flips = 1 + random(8); flips > 0; flips -= 1) bytes[random(bytes.length)] = random(256)
        return refusal(bytes)
      })
      expect(thrown.filter(each => each !== undefined && !(each instanceof MalformedReport))).toEqual([])
      // Both ways are walked: some changes hit text only.
      expect(new Set(thrown.map(each => each === undefined)).size).toBe(2)
    },
  )
})

/** What parsing threw; undefined when it was read. */
function refusal(bytes: Buffer): unknown {
  try {
    parseJUnit([bytes])
    return undefined
  } catch (thrown) {
    return thrown
  }
}

/** Whole numbers below `limit`, the same on every run (a linear congruential generator). */
function generator(seed: number): (limit: number) => number {
  let state = seed
  return limit => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

function names(count: number): string {
  return Array.from({ length: count }, (_, index) => `a${index}=""`).join(' ')
}

function nested(xml: string, levels: number): string {
  return '<a>'.repeat(levels) + xml + '</a>'.repeat(levels)
}
