import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { folder } from '../../support/folder.js'

const VITEST = resolve('node_modules/vitest/vitest.mjs')
const OWN = { globals: true, allowOnly: false, reporters: ['default', resolve('test/support/no-skips.ts')] }

interface Ended {
  exitCode: number
  output: string
}

/** Runs a test file of its own, with the settings that this project's tests run with. */
async function vitest(file: string, ...args: string[]): Promise<Ended> {
  await using place = await folder()
  await writeFile(join(place.path, 'some.test.js'), file)
  await writeFile(
    join(place.path, 'vitest.config.mjs'),
    `export default ${JSON.stringify({ test: OWN, cacheDir: place.path })}`,
  )
  const { PATH } = process.env
  const options = { cwd: place.path, env: { PATH, NO_COLOR: '1' } }
  return await new Promise(done => {
    execFile(process.execPath, [VITEST, 'run', ...args], options, (error, stdout, stderr) => {
      done({ exitCode: error === null ? 0 : Number(error.code), output: stdout + stderr })
    })
  })
}

const WHOLE = "test('whole', () => {})"

test.each([
  { what: 'a skipped test', file: "test.skip('left out', () => {})", says: '  left out\n' },
  {
    what: 'a skipped group',
    file: "describe.skip('group', () => { test('left out', () => {}) })",
    says: '  group > left out\n',
  },
  { what: 'a test that skips itself', file: "test('left out', c => c.skip())", says: '  left out\n' },
  { what: 'a test that is to be written', file: "test.todo('left out')", says: '  left out\n' },
  { what: 'only one test', file: "test.only('chosen', () => {})", says: 'allowOnly' },
])('$what fails the run', async ({ file, says }) => {
  const ended = await vitest(`${WHOLE}\n${file}`)
  expect(ended.output).toContain(says)
  expect(ended.exitCode).toBe(1)
})

test('a run in which every test ran passes', async () => {
  expect(await vitest(WHOLE)).toMatchObject({ exitCode: 0 })
})

test('whoever asks for a test by name may leave out the others', async () => {
  expect(await vitest(`${WHOLE}\ntest('other', () => {})`, '-t', 'whole')).toMatchObject({ exitCode: 0 })
})
