import { describe, expect, it } from 'vitest'
import { parsePackageListing } from '../../../src/consumer/package-listing.js'
import { cpuTimeOf } from '../../support/cpu-time.js'

function packagesIn(text: string): string[] {
  return parsePackageListing(text).packages.map(({ name, version }) => `${name} ${version}`)
}

describe('a listing of packages', () => {
  it('is read from pip freeze, where what was installed from a folder or a repository counts too', () => {
    const text = `Flask==3.1.3
Flask-Cors==4.0.0
my-other @ file:///home/me/loc2
from-git @ git+https://me:secret@git.example/a/b@0123abc
# Editable Git install with no remote (my-tool==1.2)
-e /home/me/loc
-e git+https://git.example/a/c@4567def#egg=my_c&subdirectory=packages/c
six==1.16.0
`
    expect(packagesIn(text)).toEqual([
      'Flask 3.1.3',
      'Flask-Cors 4.0.0',
      'from-git git+https://git.example/a/b@0123abc',
      'my-other file:///home/me/loc2',
      'my-tool 1.2',
      'my_c git+https://git.example/a/c@4567def',
      'six 1.16.0',
    ])
    expect(parsePackageListing(text).strange).toBeUndefined()
  })

  it('is read from pip list, as JSON and as a table', () => {
    const json = `[{"name": "my-tool", "version": "1.2", "editable_project_location": "/home/me/loc"}, {"name": "pip", "version": "23.2.1"}]\n`
    const rows = `Package      Version Editable project location
------------ ------- -------------------------
my-tool      1.2     /home/me/loc
pip          23.2.1
`
    expect(packagesIn(json)).toEqual(['my-tool 1.2', 'pip 23.2.1'])
    expect(packagesIn(rows)).toEqual(['my-tool 1.2', 'pip 23.2.1'])
  })

  it('is read from npm ls, where one name may have several versions, as JSON and as a tree', () => {
    const json = JSON.stringify({
      name: 'consumer',
      version: '1.0.0',
      dependencies: {
        '@sindresorhus/is': { version: '4.0.0' },
        'is-number': { version: '4.0.0' },
        'is-odd': { version: '3.0.0', dependencies: { 'is-number': { version: '6.0.0' } } },
        absent: { required: '^3.0.0', missing: true },
      },
    })
    const tree = `consumer@1.0.0 /home/me/consumer
├── @sindresorhus/is@4.0.0
├── is-number@4.0.0
├── UNMET DEPENDENCY absent@^3.0.0
├─┬ is-odd@3.0.0
│ └── is-number@6.0.0
└── same@1.0.0 deduped
`
    const found = ['@sindresorhus/is 4.0.0', 'is-number 4.0.0', 'is-number 6.0.0', 'is-odd 3.0.0']
    expect(packagesIn(json)).toEqual(found)
    expect(packagesIn(tree)).toEqual([...found, 'same 1.0.0'])
    // As npm draws it where the locale is not of UTF-8.
    const plain = tree.replace(/[│└├─┬]/g, drawn => ({ '│': '|', '└': '`', '├': '+' })[drawn] ?? '-')
    expect(plain).toContain('\n| `-- is-number@6.0.0\n')
    expect(packagesIn(plain)).toEqual([...found, 'same 1.0.0'])
    // And of a folder that is no package.
    expect(parsePackageListing('/home/me/my consumer\n`-- a@1.0.0 extraneous\n\n')).toEqual({
      packages: [{ name: 'a', version: '1.0.0' }],
    })
  })

  it('is read from plain lines, each once and sorted', () => {
    const text = 'zlib 1.3\r\n@scope/a@1.0.0\nb==2\nexample.com/mod v1.2.3\nzlib\t1.3\n'
    expect(packagesIn(text)).toEqual(['@scope/a 1.0.0', 'b 2', 'example.com/mod v1.2.3', 'zlib 1.3'])
  })

  it("is read from go list, whose first line is the consumer itself, and which names what stands in a module's place", () => {
    const text = `example.com/consumer
github.com/a/b v1.2.3
github.com/c/d v0.1.0 => ../d
github.com/e/f v0.2.0 => github.com/g/f v0.3.0
`
    expect(parsePackageListing(text)).toEqual({
      packages: [
        { name: 'github.com/a/b', version: 'v1.2.3' },
        { name: 'github.com/c/d', version: '../d' },
        { name: 'github.com/e/f', version: 'github.com/g/f@v0.3.0' },
      ],
    })
  })

  it.each([
    ['nothing', ''],
    ['a Go module that needs none', 'example.com/consumer\n'],
    ['an empty tree of npm', 'consumer@ /home/me/consumer\n└── (empty)\n\n'],
    ['an empty document of npm', '{}\n'],
    ['an empty list of pip', '[]\n'],
  ])('may be of no package: %s', (_, text) => {
    expect(parsePackageListing(text)).toEqual({ packages: [] })
  })

  it.each([
    [
      'prose',
      'Could not find a version that satisfies this\n',
      'Could not find a version that satisfies this',
    ],
    ['JSON of another shape', '{"packages": 3}', '{"packages": 3}'],
    ['JSON that is cut off', '[{"name": "pip", "ver', '[{"name": "pip", "ver'],
    ['a list of other things', '[1, 2]', '[1, 2]'],
    ['very deep JSON', '['.repeat(200_000), `${'['.repeat(79)}…`],
  ])('that is none is told by its first strange line: %s', (_, text, strange) => {
    expect(parsePackageListing(text)).toEqual({ packages: [], strange })
  })

  it('keeps what is understood beside a line that is not', () => {
    expect(parsePackageListing('six==1.16.0\nWARNING: pip is old and so am I\n')).toEqual({
      packages: [{ name: 'six', version: '1.16.0' }],
      strange: 'WARNING: pip is old and so am I',
    })
  })

  it('takes no name or version that is longer than any real one, nor control characters', () => {
    const text = `${'n'.repeat(300)}==1\na==${'1'.repeat(600)}\nb==1\u001b[31m\n`
    expect(parsePackageListing(text).packages).toEqual([])
  })

  it('is read in a time in proportion to its length', () => {
    const text = `${' '.repeat(50_000)}x${'@'.repeat(50_000)}${'├'.repeat(50_000)}\n`.repeat(4)
    const module = `${'a.b/'.repeat(50_000)}!\n`
    expect(cpuTimeOf(() => parsePackageListing(text + module))).toBeLessThan(1_000)
    expect(cpuTimeOf(() => parsePackageListing(module))).toBeLessThan(1_000)
  })
})
