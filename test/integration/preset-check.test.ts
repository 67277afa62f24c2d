import { cp, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../../tools/repository.js'
import { type Folder, folder } from '../support/folder.js'
import { Program } from '../support/program.js'
import { programHere } from '../support/program-here.js'

const EXAMPLE = join(ROOT, 'examples', 'consumer')

/** A copy of the example consumer, changed; and `compat-gate check --preset local-durable` on it. */
async function check(change: (path: string) => Promise<unknown>, args: string[] = []) {
  await using place = await folder()
  const checkout = join(place.path, 'consumer')
  await cp(EXAMPLE, checkout, { recursive: true })
  await change(checkout)
  const { code, stdout, stderr } = await checked(place, ['--checkout', checkout, ...args])
  const [first, ...lines] = stdout.trimEnd().split('\n')
  expect(first).toBe(`ok      presets/local-durable.yml, for ${checkout}`)
  return { code, stderr, lines, failed: lines.filter(line => !line.startsWith('ok ')) }
}

async function checked(place: Folder, args: string[]) {
  const { PATH } = process.env
  const env = { PATH, HOME: place.path, TMPDIR: place.path, CI: 'true', DURABLE_EMULATOR_LIST_TESTS: '' }
  return await programHere(['check', '--preset', 'local-durable', ...args], { cwd: place.path, env })
}

function edit(path: string, from: string, to: string) {
  return async (checkout: string) => {
    const file = join(checkout, path)
    const text = await readFile(file, 'utf8')
    expect(text).toContain(from)
    await writeFile(file, text.replace(from, to))
  }
}

it('the example consumer is as its preset says', async () => {
  const { code, stderr, lines, failed } = await check(async () => undefined)
  expect([code, stderr, failed]).toEqual([0, '', []])
  expect(lines).toContain('ok      test/start-lambda.test.js: 6 tests')
  expect(lines).toContain('ok      test/**/*.test.js: 4 test files of the image, all of them known')
})

it('its set-up steps run in the checkout where that is asked for, over what an earlier set-up left', async () => {
  const before = async (checkout: string) => {
    await mkdir(join(checkout, '.tool'))
    await writeFile(join(checkout, '.tool', 'old.tgz'), 'no package')
  }
  const { code, stderr, lines } = await check(before, ['--set-up'])
  expect([code, lines[0]]).toEqual([0, 'ok      set-up: 4 steps done'])
  expect(stderr).toMatch(/^set-up \| .*added/m)
})

it.each<[name: string, change: (checkout: string) => Promise<unknown>, failed: string[]]>([
  [
    'a test more',
    edit('test/invoke.test.js', "  test('ends with 3", "  test('is new', () => {})\n  test('ends with 3"),
    [expect.stringMatching(/^failed {2}test\/invoke\.test\.js: 8 collected, the preset says 7: /)],
  ],
  [
    'a file of another name',
    path => rename(join(path, 'test/invoke.test.js'), join(path, 'test/call.test.js')),
    [
      expect.stringMatching(/^failed {2}test\/invoke\.test\.js: there is no such file: /),
      expect.stringMatching(
        /^failed {2}test\/call\.test\.js: a test file of which the preset does not know: /,
      ),
    ],
  ],
  [
    'another image',
    edit('src/settings.js', 'public.emulator.example/', 'mirror.emulator.example/'),
    [expect.stringMatching(/^failed {2}src\/settings\.js: does not hold 'const IMAGE = /)],
  ],
  [
    'a file that cannot be loaded',
    edit('test/support.js', 'import ', 'import { gone } from "./##[error]\x1b[2Jgone.js"\nimport '),
    [
      ...['invoke', 'execution', 'start-lambda', 'callback'].map(name =>
        expect.stringMatching(
          new RegExp(
            `^failed {2}test/${name}\\.test\\.js: its tests cannot be listed: 'env' ended with exit code 1`,
          ),
        ),
      ),
    ],
  ],
])('check notices %s', async (_, change, failed) => {
  const found = await check(change)
  expect(found.failed).toEqual(failed)
  expect(found.code).toBe(2)
  // What a consumer says is no command of a runner's, and moves no cursor.
  expect(found.failed.join('\n')).not.toMatch(/##\[|\x1b/)
})

it.each([
  [['--checkout', 'nowhere'], /^compat-gate: --checkout: expected a folder, got '.*\/nowhere'\n$/],
  [[], /^compat-gate: check: expected both --preset and --checkout\n/],
  [
    ['--checkout', '.', '--config', 'x'],
    /^compat-gate: option '--preset <NAME>' cannot be used with option '--config <FILE>'\n/,
  ],
  [
    ['--checkout', '.', '--preset', 'local-durabel'],
    /--preset: unknown preset 'local-durabel': did you mean 'local-durable'\?/,
  ],
])('wrong usage: %j', async (args, message) => {
  await using place = await folder()
  const { code, stdout, stderr } = await checked(place, args)
  expect([code, stdout]).toEqual([64, ''])
  expect(stderr).toMatch(message)
})

it('nothing is left of a check, also of one that is ended by a signal', async () => {
  await using place = await folder()
  const checkout = join(place.path, 'consumer')
  await cp(EXAMPLE, checkout, { recursive: true })
  await edit('test/support.js', 'import ', 'await new Promise(r => setTimeout(r, 60_000))\nimport ')(checkout)
  const { PATH } = process.env
  await using program = new Program(['check', '--preset', 'local-durable', '--checkout', checkout], {
    cwd: place.path,
    env: { PATH, HOME: place.path, TMPDIR: place.path },
  })
  await program.says('presets/local-durable.yml', 'stdout')
  program.signal('SIGTERM')
  const { code, stderr } = await program.ended
  expect([code, stderr]).toEqual([2, expect.stringContaining('cancelled while tests were listed')])
  expect(await readdir(place.path)).toEqual(['consumer'])
})
