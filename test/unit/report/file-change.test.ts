import { expect, it } from 'vitest'
import { fileChangeText } from '../../../src/report/file-change.js'

it('what would change is shown as diff does it', () => {
  expect(fileChangeText('a.yml', 'one\ntwo\n', 'one\nthree\n')).toBe(
    '--- a.yml\tas it is\n+++ a.yml\tas proposed\n@@ -1,2 +1,2 @@\n one\n-two\n+three\n',
  )
})

it('nothing hidden reaches a reader, and a long change is cut', () => {
  expect(fileChangeText('a.yml', 'a\x1b[2Jb\u202e\n', '')).toContain('-ab\\u{202e}\n')
  const long = fileChangeText('a.yml', '', 'x\n'.repeat(1000))
  expect(long.split('\n')).toHaveLength(202)
  expect(long).toMatch(/… 803 more lines\n$/)
})
