import { expect, test } from 'vitest'
import { Checkout, PRESET } from './checkout.js'

const HOLDS = [
  'ok test/a: 3 tests',
  'ok test/b: 2 tests',
  "ok src/container.py: holds 'EMULATOR_TAG'",
  `ok src/container.py: holds 'NAME = "emulator"'`,
]

async function facts(files: Record<string, string | undefined>, preset?: string): Promise<string[]> {
  await using checkout = await Checkout.make(files, preset)
  return await checkout.facts()
}

test('a consumer that is as its preset says', async () => {
  expect(await facts({})).toEqual(HOLDS)
})

test('a test more', async () => {
  expect(await facts({ 'test/a': 'one\ntwo\nthree\nfour\n' })).toEqual([
    'failed test/a: 4 collected, the preset says 3: see whether the new ones need the image, and set check.tests and expect.min-passed in presets/small.yml',
    ...HOLDS.slice(1),
  ])
})

test('a test less', async () => {
  expect((await facts({ 'test/b': 'four\n' }))[1]).toBe(
    'failed test/b: 1 collected, the preset says 2: min-passed cannot be reached any more, whatever the image; see why they are gone, and set check.tests and expect.min-passed in presets/small.yml',
  )
})

test('a file that has moved', async () => {
  expect((await facts({ 'test/a': undefined, 'test/aa': 'one\n' }))[0]).toBe(
    'failed test/a: there is no such file: see where the consumer has moved it, and mend test.files in presets/small.yml',
  )
})

test('a name that is another one now', async () => {
  expect((await facts({ 'src/container.py': 'TAG = "EMULATOR_TAG"\nNAME = "other"\n' }))[3]).toBe(
    `failed src/container.py: does not hold 'NAME = "emulator"': see what the consumer has instead, and mend what rests on it and check.source[0] in presets/small.yml`,
  )
})

test('a source that is gone', async () => {
  expect((await facts({ 'src/container.py': undefined })).slice(2)).toEqual([
    'failed src/container.py: there is no such file: see check.source[0] in presets/small.yml',
  ])
})

const CONTROL = `${PRESET}control: { files: [test/a], args: [one] }\n`
// biome-ignore lint/suspicious/noTemplateCurlyInString: of the shell
const SELECT = 'grep -e "${2:-.}" "$1" | while read -r name; do echo "$1::$name"; done\n'

test('a control that selects a test', async () => {
  const found = await facts({ 'list.sh': SELECT }, CONTROL)
  expect(found[2]).toBe('ok control one: test/a: 1 test')
})

test('a control that selects none any more', async () => {
  const found = await facts({ 'list.sh': SELECT, 'test/a': 'eins\ntwo\nthree\n' }, CONTROL)
  expect(found[2]).toBe('failed control one: test/a: selects no test: see control in presets/small.yml')
})

const OTHERS = `${PRESET}  others:
    glob: test/**
    holds: o
    left-out: [{ file: test/known, reason: needs no image }]
`

test('test files that are tried, left out, or of something else', async () => {
  const found = await facts({ 'test/known': 'o', 'test/other': 'x', 'test/.hidden/c': 'o' }, OTHERS)
  expect(found[4]).toBe('ok test/**: 3 test files of the image, all of them known')
})

test('a test file of which the preset does not know, and one that is gone', async () => {
  expect((await facts({ 'test/deep/new': 'o' }, OTHERS)).slice(4)).toEqual([
    'failed test/deep/new: a test file of which the preset does not know: add it to test.files, or with a reason to check.others.left-out, in presets/small.yml',
    'failed test/known: no longer one of the files that check.others finds: take it out of left-out in presets/small.yml',
  ])
})

const NEEDS_SET_UP = PRESET.replace('bash, list.sh', '.tool/list').replace(
  'image-tag-env',
  'setup: [{ run: mkdir -p .tool && printf "#!/bin/bash\\n" | cat - list.sh >.tool/list && chmod +x .tool/list }]\nimage-tag-env',
)

test('a consumer that is not set up is no reason to leave anything out', async () => {
  const found = await facts({}, NEEDS_SET_UP)
  expect(found.slice(0, 2)).toEqual(
    ['test/a', 'test/b'].map(
      file =>
        `failed ${file}: its tests cannot be listed: there is no program '.tool/list'; where the checkout is not set up, --set-up does that first`,
    ),
  )
  expect(found.slice(2)).toEqual(HOLDS.slice(2))
})

test('set-up steps run first, where they are asked for', async () => {
  await using checkout = await Checkout.make({}, NEEDS_SET_UP)
  expect(await checkout.facts({ setUp: () => undefined })).toEqual(['ok set-up: 1 step done', ...HOLDS])
})

test('a set-up that fails says why, and the rest is looked at all the same', async () => {
  const steps = 'setup: [{ run: echo no such mirror; exit 3 }]'
  await using checkout = await Checkout.make({}, `${steps}\n${PRESET}`)
  const output: Buffer[] = []
  const found = await checkout.facts({ setUp: chunk => output.push(chunk) })
  expect(found[0]).toMatch(
    /^failed set-up: setup-failed: the set-up step 'echo no such mirror; exit 3' ended with exit code 3/,
  )
  expect(found.slice(1)).toEqual(HOLDS)
  expect(Buffer.concat(output).toString()).toBe('no such mirror\n')
})
