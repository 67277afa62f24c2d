import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../../tools/repository.js'

const OURS =
  /^(src|test|scripts|tools|bench|examples|presets|schema|vendor|workflows-templates|docs)\/[\w./-]*$/

/** The paths of this repository that a page names as code. What a fenced block shows is an example. */
function namedPaths(markdown: string): string[] {
  const text = markdown.replace(/^( *)(`{3,}|~{3,}).*\n(?:.*\n)*?\1\2.*$/gm, '')
  const code = [...text.matchAll(/`([^`\n]+)`/g)].map(([, path = '']) => path)
  // A consumer has a src/ of its own, whose files are no TypeScript of ours; and NAME stands for any name.
  return code.filter(path => OURS.test(path) && !/^src\/.*\.js$|\bNAME\b/.test(path))
}

function isPage(name: string): boolean {
  return name.endsWith('.md')
}

describe('the pages', () => {
  const docs = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
  const pages = ['README.md', 'CONTRIBUTING.md', ...docs.filter(isPage).map(name => `docs/${name}`)]

  it.each(pages)('%s names no file that is not there', page => {
    const paths = namedPaths(readFileSync(join(ROOT, page), 'utf8'))
    expect(paths.filter(path => !existsSync(join(ROOT, path)))).toEqual([])
  })

  // No registry has a package of that bare name, so anybody may put one there.
  it.each(pages)('%s lets npx fetch nothing by a name that is not ours', page => {
    const named = [...readFileSync(join(ROOT, page), 'utf8').matchAll(/\bnpx (?:-\S+ )*["']?compat-gate\b/g)]
    expect(named.map(([text]) => text)).toEqual([])
  })

  it('are all looked at', () => {
    expect(pages).toContain('docs/design.md')
    expect(namedPaths(readFileSync(join(ROOT, 'docs/design.md'), 'utf8')).length).toBeGreaterThan(15)
  })
})

describe('a path in a page', () => {
  it.each([
    ['is code', 'see `src/a.ts` and `test/b/`', ['src/a.ts', 'test/b/']],
    [
      'is no word, no glob and no placeholder',
      'src/a.ts, `src/**`, `test/fixtures/<name>/`, `presets/NAME.yml`, `pr-1`',
      [],
    ],
    ['is none in an example', 'a\n\n```sh\nls `src/a.ts`\n```\n\n`src/b.ts`', ['src/b.ts']],
    ['is none of a consumer', '`src/settings.js`', []],
  ])('%s', (_, markdown, paths) => {
    expect(namedPaths(markdown)).toEqual(paths)
  })
})
