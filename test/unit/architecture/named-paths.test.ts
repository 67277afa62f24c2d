import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../../tools/repository.js'
import { PAGES, readPage } from '../../support/pages.js'

const OURS =
  /^(src|test|scripts|tools|bench|examples|presets|schema|vendor|workflows-templates|docs)\/[\w./-]*$/

/** The paths of this repository that a page names as code. What a fenced block shows is an example. */
function namedPaths(markdown: string): string[] {
  const text = markdown.replace(/^( *)(`{3,}|~{3,}).*\n(?:.*\n)*?\1\2.*$/gm, '')
  const code = [...text.matchAll(/`([^`\n]+)`/g)].map(([, path = '']) => path)
  // A consumer has a src/ of its own, whose files are no TypeScript of ours; and NAME stands for any name.
  return code.filter(path => OURS.test(path) && !/^src\/.*\.js$|\bNAME\b/.test(path))
}

/** The links of a page to files of this repository: the path, from the page's folder, and what comes after `#`. */
function ownLinks(markdown: string): [path: string, anchor: string | undefined][] {
  const text = markdown.replace(/^( *)(`{3,}|~{3,}).*\n(?:.*\n)*?\1\2.*$/gm, '').replace(/`[^`]*`/g, 'code')
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)
  return targets
    .filter(target => !/^[a-z]+:/.test(target))
    .map(target => [target.replace(/#.*$/, ''), target.split('#')[1]])
}

/** What can stand after `#`: the headings of a page as GitHub names them, and the places that have an id. */
function anchorsOf(markdown: string): string[] {
  const headings = [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  )
  return [...headings, ...[...markdown.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id)]
}

/** What a link of a page leads to that is not there. */
function deadLinks(page: string): string[] {
  return ownLinks(readPage(page))
    .filter(([path, anchor]) => {
      const file = path === '' ? join(ROOT, page) : join(ROOT, dirname(page), path)
      if (!existsSync(file)) return true
      return anchor !== undefined && !anchorsOf(readFileSync(file, 'utf8')).includes(anchor)
    })
    .map(([path, anchor]) => `${path}${anchor === undefined ? '' : `#${anchor}`}`)
}

describe('the pages', () => {
  it.each(PAGES)('%s names no file that is not there', page => {
    const paths = namedPaths(readPage(page))
    expect(paths.filter(path => !existsSync(join(ROOT, path)))).toEqual([])
  })

  it.each(PAGES)('%s links to no file, heading or reason code that is not there', page => {
    expect(deadLinks(page)).toEqual([])
  })

  // No registry has a package of that bare name, so anybody may put one there.
  it.each(PAGES)('%s lets npx fetch nothing by a name that is not ours', page => {
    const named = [...readPage(page).matchAll(/\bnpx (?:-\S+ )*["']?compat-gate\b/g)]
    expect(named.map(([text]) => text)).toEqual([])
  })

  it('are all looked at', () => {
    expect(PAGES).toContain('docs/design.md')
    expect(namedPaths(readPage('docs/design.md')).length).toBeGreaterThan(15)
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

describe('a link in a page', () => {
  it.each([
    [
      'names a file and a place in it',
      '[a](b.md#c), [d](../e/)',
      [
        ['b.md', 'c'],
        ['../e/', undefined],
      ],
    ],
    ['may lead to its own page', '[a](#b)', [['', 'b']]],
    ['is none in an example, and may lead elsewhere', '`[a](b.md)` [c](https://d.example/e#f)', []],
  ])('%s', (_, markdown, links) => {
    expect(ownLinks(markdown)).toEqual(links)
  })

  it('leads to a heading as GitHub names it, or to an id', () => {
    const page = '# It\'s `code`, _so_: A-b\n## A consumer\'s files\n<a id="test-failed"></a>'
    expect(anchorsOf(page)).toEqual(['its-code-_so_-a-b', 'a-consumers-files', 'test-failed'])
  })
})
