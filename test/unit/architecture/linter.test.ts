import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { ROOT } from '../../../tools/repository.js'
import { folder } from '../../support/folder.js'

const run = promisify(execFile)

/** What the linter says of one file. */
async function lint(text: string): Promise<string> {
  await using place = await folder()
  await writeFile(
    join(place.path, 'tsconfig.json'),
    '{ "compilerOptions": { "lib": ["ESNext"], "types": [] } }',
  )
  await writeFile(join(place.path, 'one.ts'), text)
  const program = join(ROOT, 'node_modules/.bin/oxlint')
  const args = ['--config', join(ROOT, '.oxlintrc.json'), '--format', 'unix', place.path]
  const { stdout } = await run(program, args, { cwd: ROOT }).catch(error => error as { stdout: string })
  return stdout
}

const READS = `
  declare function open(): Promise<AsyncDisposable & { read(): Promise<string> }>
  export async function reads(): Promise<string> {
    await using file = await open()
    return RESULT
  }`

// No compiler says so: the file would be closed while it is being read.
test('a promise is waited for before what it uses goes away', async () => {
  expect(await lint(READS.replace('RESULT', 'file.read()'))).toContain('return-await')
  expect(await lint(READS.replace('RESULT', 'await file.read()'))).not.toContain('one.ts')
})
