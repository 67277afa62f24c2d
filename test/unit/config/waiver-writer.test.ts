import { expect, it } from 'vitest'
import { withWaivers } from '../../../src/config/waiver-writer.js'

const ENTRY = {
  ...{ consumer: 'cli', test: "it's::*: #1", fingerprint: 'Error-0123456789abcdef', author: 'ada' },
  ...{
    reason: `${'a long reason '.repeat(12)}`.trim(),
    link: 'https://example.org/7#x',
    expires: '2026-12-24',
  },
}

const TEXT = `# who may change this: CODEOWNERS
version: 1 # of the format

waivers:
  # the first one
  - { consumer: cli, test: a } # until the release
  - expires: 2026-12-24
    consumer: cli
`

it('adds entries at the end, and leaves comments and order as they are', () => {
  expect(withWaivers(TEXT, [ENTRY])).toBe(`${TEXT}  - consumer: cli
    test: "it's::*: #1"
    fingerprint: Error-0123456789abcdef
    author: ada
    reason: ${ENTRY.reason}
    link: https://example.org/7#x
    expires: 2026-12-24
`)
})

it.each([undefined, 'version: 1\nwaivers: []\n'])('begins a file: %j', text => {
  expect(withWaivers(text, [ENTRY, ENTRY])).toMatch(
    /^version: 1\nwaivers:\n {2}- consumer: cli\n(.*\n){6} {2}- consumer: cli\n/,
  )
})

it('a file with marks of another platform stays well-formed', () => {
  expect(withWaivers('version: 1\r\nwaivers: []\r\n', [ENTRY])).toContain('waivers:')
})
