import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSelected, keyOfTest } from '../../../src/config/file-parts.js'
import { selectTests, withoutOtherParts } from '../../../src/trial/test-selection.js'
import { testCase } from '../../support/evidence.js'
import { folder } from '../../support/folder.js'

const names = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '-t',
    '"two words"',
    "it's",
    'a::b[c]',
    'line\nbreak',
    '^(a|b)$',
    '.*',
    '\\W',
    '$(exit 1)',
    'a > b',
  ),
)

/** What Vitest makes of the argument: https://vitest.dev/guide/cli.html#testnamepattern */
async function patternOf(keys: string[], isRest: boolean): Promise<RegExp> {
  const { args } = await selectTests('vitest', { keys: new Set(keys), isRest }, '/nowhere', {})
  expect(args).toHaveLength(1)
  const [, pattern = ''] = /^--testNamePattern=(.*)$/.exec(args[0] ?? '') ?? []
  return new RegExp(pattern)
}

test('Vitest runs each test in the part that the gate has it in, whatever its name is', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(names, { minLength: 1, maxLength: 6 }),
      names,
      fc.boolean(),
      async (own, name, isRest) => {
        const keys = own.map(one => keyOfTest(`a.js::${one}`, 'vitest')).filter(key => key !== '')
        fc.pre(keys.length > 0)
        const pattern = await patternOf(keys, isRest)
        const selected = { keys: new Set(keys), isRest }
        for (const one of [...own, name])
          expect(pattern.test(one)).toBe(isSelected(selected, keyOfTest(`a.js::${one}`, 'vitest')))
      },
    ),
  )
})

test('Go runs each test in the part that the gate has it in, with its subtests', async () => {
  const identifier = fc.stringMatching(/^(Test|Fuzz|Example)[A-Za-zäßñ0-9_]{0,6}$/)
  await fc.assert(
    fc.asyncProperty(
      fc.array(identifier, { minLength: 1, maxLength: 6 }),
      identifier,
      fc.boolean(),
      async (own, name, isRest) => {
        const idOf = (one: string) => `example.org/a/b::${one}`
        const selected = { keys: new Set(own.map(one => keyOfTest(idOf(one), 'go'))), isRest }
        const { args, env } = await selectTests('go', selected, '/nowhere', { LANG: 'C' })
        const [, option, pattern = ''] = /^-(run|skip)=(.*)$/.exec(args.join(' ')) ?? []
        expect([option, env]).toEqual([isRest ? 'skip' : 'run', { LANG: 'C' }])
        // https://pkg.go.dev/cmd/go#hdr-Testing_flags: slashes would divide the pattern by levels of subtests.
        expect(pattern).not.toContain('/')
        for (const one of [...own, name]) {
          const isRun = new RegExp(pattern).test(one) !== isRest
          expect(isRun).toBe(isSelected(selected, keyOfTest(idOf(one), 'go')))
          expect(keyOfTest(idOf(`${one}/of two/parts`), 'go')).toBe(keyOfTest(idOf(one), 'go'))
        }
      },
    ),
  )
  const report = { state: 'ok' as const, detail: '', cases: [testCase('a::TestB', { outcome: 'skipped' })] }
  expect(withoutOtherParts(report, 'go', { keys: new Set(['TestA']), isRest: false })).toEqual({ report })
})

test('pytest is given the keys in a file, and a plugin beside what PYTHONPATH has already', async () => {
  await using place = await folder()
  const at = join(place.path, 'part')
  const selected = { keys: new Set(['a', 'b']), isRest: true }
  const { args, env } = await selectTests('pytest', selected, at, { PYTHONPATH: '/theirs', LANG: 'C' })
  expect(args).toEqual(['-p', 'compat_gate_part'])
  expect(env).toEqual({ PYTHONPATH: `${at}:/theirs`, COMPAT_GATE_PART: join(at, 'part.json'), LANG: 'C' })
  expect(JSON.parse(await readFile(join(at, 'part.json'), 'utf8'))).toEqual({
    keys: ['a', 'b'],
    isRest: true,
  })
  expect(await readFile(join(at, 'compat_gate_part.py'), 'utf8')).toContain('pytest_collection_modifyitems')
})

test('what a report names as skipped is of another part, unless the part has it itself', () => {
  const cases = [
    testCase('a.js::own'),
    testCase('a.js::own skip', { outcome: 'skipped' }),
    testCase('a.js::other', { outcome: 'skipped' }),
    testCase('a.js::other that ran all the same'),
  ]
  const report = { state: 'ok' as const, detail: '', cases }
  const selected = { keys: new Set(['own', 'ownskip']), isRest: false }
  const { report: own, left } = withoutOtherParts(report, 'vitest', selected)
  expect(left).toEqual(['a.js::other'])
  expect(own.cases.map(({ id }) => id)).toEqual([
    'a.js::own',
    'a.js::own skip',
    'a.js::other that ran all the same',
  ])
})
