import { describe, expect, it } from 'vitest'
import { loadWaivers, type Waiver } from '../../../src/config/waivers.js'
import { UsageError } from '../../../src/shared/errors.js'
import { MINIMAL, Workspace } from './workspace.js'

const TODAY = '2026-11-29'

const ENTRY = `version: 1
waivers:
  - consumer: cli
    test: 'test/a.py::*slow*'
    fingerprint: AssertionError-9f86d081884c7d65
    author: ada
    reason: the network of the tests is slow
    link: https://example.org/issues/7
    expires: 2026-12-24
`

const CONFIG = MINIMAL.replace('consumers:', 'waivers: .github/waivers.yml\nconsumers:').replace(
  'emulator\n',
  'emulator\n  platforms: [linux/amd64, linux/arm64]\n',
)

async function load(text: string | undefined, config = CONFIG): Promise<Waiver[]> {
  await using workspace = await Workspace.make({
    '.github/compat-gate.yml': config,
    ...(text !== undefined && { '.github/waivers.yml': text }),
  })
  return await loadWaivers(workspace.root, await workspace.load(), TODAY)
}

async function problems(text: string | undefined): Promise<string[]> {
  const error = await load(text).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (error === undefined) return []
  if (!(error instanceof UsageError)) throw error
  return error.message.split('\n').map(line => line.trim())
}

describe('the file of waivers', () => {
  it('is read with the place of each entry', async () => {
    const second = ENTRY.replace(/^(.*\n){2}/, '').replace(
      'consumer: cli',
      'consumer: cli\n    platform: linux/aarch64\n    file: test/a.py',
    )
    expect(await load(`# known\n${ENTRY}${second}`)).toEqual([
      {
        place: '.github/waivers.yml:4',
        consumer: 'cli',
        test: 'test/a.py::*slow*',
        fingerprint: 'AssertionError-9f86d081884c7d65',
        author: 'ada',
        reason: 'the network of the tests is slow',
        link: 'https://example.org/issues/7',
        expires: '2026-12-24',
      },
      expect.objectContaining({
        place: '.github/waivers.yml:11',
        file: 'test/a.py',
        platform: 'linux/arm64',
      }),
    ])
  })

  it('may be empty of entries, or not be named at all', async () => {
    expect(await load('version: 1\nwaivers: []\n')).toEqual([])
    expect(await load(undefined, MINIMAL)).toEqual([])
  })

  it('is a file that applies to every change of it', async () => {
    await using workspace = await Workspace.make({
      '.github/compat-gate.yml': `${CONFIG}applies-to: ['src/**']\n`,
    })
    expect((await workspace.load()).appliesTo).toEqual([
      'src/**',
      '.github/compat-gate.yml',
      '.github/waivers.yml',
    ])
  })

  it.each<[what: string, from: string, to: string, ...lines: string[]]>([
    ['no version', 'version: 1\n', '', '1:1: version: expected 1, got nothing'],
    [
      'an unknown key',
      'author:',
      'autor:',
      '3:5: waivers[0].author: expected a text, got nothing',
      "6:5: waivers[0].autor: unknown key 'autor': did you mean 'author'?",
    ],
    [
      'an empty reason',
      'reason: the network of the tests is slow',
      "reason: ''",
      "7:13: waivers[0].reason: expected a text that is not empty, got ''",
    ],
    [
      'no fingerprint of ours',
      '9f86d081884c7d65',
      'slow',
      "5:18: waivers[0].fingerprint: expected a fingerprint as verdict.json has it, such as AssertionError-9f86d081884c7d65, got 'AssertionError-slow'",
    ],
    ['no link', 'https://example.org/issues/7', '#7x', '8:11: waivers[0].link: expected a text, got nothing'],
    [
      'a link that is none',
      'https://example.org/issues/7',
      'issue 7',
      "8:11: waivers[0].link: expected a URL that begins with 'https://', got 'issue 7'",
    ],
    [
      'a link to a program',
      'https://example.org/issues/7',
      "'javascript:alert(1)'",
      "8:11: waivers[0].link: expected a URL that begins with 'https://', got 'javascript:alert(1)'",
    ],
    [
      'a password',
      'https://example',
      'https://a:b@example',
      '8:11: waivers[0].link: a URL must not hold credentials',
    ],
    ['no date', '2026-12-24', 'soon', "9:14: waivers[0].expires: expected a date, YYYY-MM-DD, got 'soon'"],
    [
      'a day that is none',
      '2026-12-24',
      '2027-02-29',
      "9:14: waivers[0].expires: expected a date, YYYY-MM-DD, got '2027-02-29'",
    ],
    [
      'a date that is too far',
      '2026-12-24',
      '2027-02-28',
      "9:14: waivers[0].expires: expected a date at most 90 days ahead, 2027-02-27 at the latest, got '2027-02-28'",
    ],
    ['the last date that is not', '2026-12-24', '2027-02-27'],
    ['a date that is past', '2026-12-24', '2020-01-01'],
    [
      'another consumer',
      'consumer: cli',
      'consumer: cly',
      "3:15: waivers[0].consumer: expected one of the configuration's, got 'cly': did you mean 'cli'?",
    ],
    [
      'another file',
      'author:',
      'file: b.py\n    author:',
      "6:11: waivers[0].file: expected one of the configuration's, got 'b.py': known are test/a.py",
    ],
    [
      'another platform',
      'author:',
      'platform: linux/s390x\n    author:',
      "6:15: waivers[0].platform: expected one of the configuration's, got 'linux/s390x': known are linux/amd64, linux/arm64",
    ],
    [
      'two documents',
      'version: 1',
      '---\na: 1\n---\nversion: 1',
      '3:1: expected one YAML document, got several',
    ],
  ])('with %s', async (_, from, to, ...lines) => {
    const [title, ...found] = await problems(ENTRY.replace(from, to))
    expect(found).toEqual(lines.map(line => `.github/waivers.yml:${line}`))
    const count = lines.length === 1 ? '1 problem' : `${lines.length} problems`
    expect(title).toBe(lines.length === 0 ? undefined : `the file of waivers has ${count}:`)
  })

  it('that is not there is an error that names it', async () => {
    expect(await problems(undefined)).toEqual([
      expect.stringMatching(/^\.github\/waivers\.yml cannot be read: ENOENT/),
    ])
  })
})
