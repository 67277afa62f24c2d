import { expect, test } from 'vitest'
import { appliesToChange } from '../../../src/stages/applies.js'

test.each<[files: string[], globs: string[] | undefined, result: boolean]>([
  [['README.md'], undefined, true],
  [[], ['src/**'], true],
  [['src/a.py'], ['src/**'], true],
  [['src/deep/er/a.py'], ['src/**'], true],
  [['docs/src/a.py'], ['src/**'], false],
  [['README.md', 'Dockerfile'], ['src/**', 'Dockerfile'], true],
  [['README.md'], ['src/**', 'Dockerfile'], false],
  [['sub/Dockerfile'], ['Dockerfile'], false],
  [['sub/Dockerfile'], ['**/Dockerfile'], true],
  [['Dockerfile'], ['**/Dockerfile'], true],
  [['src/.env'], ['src/**'], true],
  [['.github/workflows/x.yml'], ['**'], true],
  [['src/a.py'], ['src'], false],
  [['src/a/b.py'], ['src/*'], false],
  [['src/a.md'], ['src/**', '!**/*.md'], false],
  [['src/a.md', 'src/a.py'], ['src/**', '!**/*.md'], true],
  [['src/a.md'], ['!**/*.md', 'src/**'], true],
  [['src/keep.md'], ['src/**', '!**/*.md', 'src/keep.md'], true],
  [['src/a b (1).py'], ['src/**'], true],
  [['src/x'], ['src/{x,y}'], true],
  [['.github/compat-gate.yml'], ['src/**', '!.github/**', '.github/compat-gate.yml'], true],
])('%j against %j: %s', (files, globs, result) => {
  expect(appliesToChange(files, globs).applies).toBe(result)
})

test('the reason names the file', () => {
  expect(appliesToChange(['a', 'src/b'], ['src/**']).why).toBe('src/b matches applies-to')
  expect(appliesToChange(['a', 'b'], ['src/**']).why).toBe('none of the changed files (2) matches applies-to')
})
