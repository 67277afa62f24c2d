import { describe, expect, test } from 'vitest'
import { DockerIgnore } from '../../../src/engine/build-context.js'

/** Each line was compared with what Docker's own client sends for it. */
describe('what a .dockerignore leaves out', () => {
  test.each([
    ['', 'a', false],
    ['dist', 'dist', true],
    ['dist', 'dist/keep/k', true],
    ['dist', 'src/dist', false],
    ['/src/a', 'src/a/b', true],
    ['./src/../docs/', 'docs/x', true],
    ['**/b', 'src/a/b/x', true],
    ['**/b', 'b', true],
    ['*/keep', 'dist/keep', true],
    ['*/keep', 'a/b/keep', false],
    ['*.md', 'docs/x.md', false],
    ['**/*.md', 'x.md', true],
    ['src/**/x.go', 'src/x.go', true],
    ['src/**/x.go', 'src/a/b/x.go', true],
    ['src**', 'src', true],
    ['**/', 'anything', true],
    ['?.txt', 'a.txt', true],
    ['?.txt', 'ab.txt', false],
    ['[ab].txt', 'b.txt', true],
    ['[^a].txt', 'a.txt', false],
    ['[^a].txt', 'b.txt', true],
    ['file+plus.txt', 'file+plus.txt', true],
    ['file.txt', 'fileXtxt', false],
    ['# dist', '# dist', false],
    ['  dist  ', 'dist', true],
    ['\uFEFFdist', 'dist', true],
    ['dist\r', 'dist', true],
    ['\\!x', '!x', true],
    ['*\n!dist', 'dist/a', false],
    ['*\n!dist', 'src', true],
    ['*\n!src\nsrc/a\n!src/a/b', 'src/a/b/x', false],
    ['*\n!src\nsrc/a\n!src/a/b', 'src/a/c', true],
    ['!README.md\n**/*.md', 'README.md', true],
  ])('%j: %s is left out: %s', (content, path, ignored) => {
    expect(new DockerIgnore(content).ignores(path)).toBe(ignored)
  })

  test.each([
    ['[a', '.dockerignore: expected a pattern, got "[a"'],
    ['!', '.dockerignore: expected a pattern after "!", got nothing'],
  ])('%j is an error', (content, message) => {
    expect(() => new DockerIgnore(content)).toThrow(message)
  })
})
