import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BREAKS } from '../../../examples/demo/breaks.js'
import { makeWorkspace } from '../../../examples/demo/workspace.js'
import { runProgram } from '../../../tools/engine/program.js'
import { folder } from '../../support/folder.js'

const BASE = 'base.emulator.example/test/node:latest'
const git = (cwd: string, ...args: string[]) => runProgram('git', args, { cwd })

test('the demo has two clean repositories, and a configuration with its own base', async () => {
  await using place = await folder()
  const { provider, config, tmp } = await makeWorkspace({ folder: place.path, base: BASE })
  const consumer = join(place.path, 'consumer')
  for (const repository of [provider, consumer]) {
    expect(await git(repository, 'status', '--porcelain')).toBe('')
    expect((await git(repository, 'branch', '--show-current')).trim()).toBe('main')
    expect((await git(repository, 'rev-list', '--count', 'HEAD')).trim()).toBe('1')
  }
  expect(await readFile(join(provider, config), 'utf8')).toContain(`BASE: ${BASE} `)
  expect(await git(consumer, 'ls-files')).toContain('test/invoke.test.js')
  expect(tmp).toBe(join(place.path, 'tmp'))
})

test('a break is a commit of its own, with the reason as its message', async () => {
  await using place = await folder()
  const way = BREAKS['arn-shape']
  if (way === undefined) throw new Error('expected the break arn-shape')
  const { provider } = await makeWorkspace({ folder: place.path, base: BASE, break: way })
  expect((await git(provider, 'log', '-1', '--format=%s')).trim()).toBe(way.what)
  const changed = await git(provider, 'diff', '--name-only', 'HEAD~1')
  expect(changed.trim()).toBe('examples/emulator/src/arn.js')
})

test.each(Object.entries(BREAKS))("the emulator's own tests do not notice %s", async (_, way) => {
  await using place = await folder()
  const { provider } = await makeWorkspace({ folder: place.path, base: BASE, break: way })
  const told = await runProgram(process.execPath, ['--test', '--test-reporter=tap'], {
    cwd: join(provider, 'examples/emulator'),
  })
  expect(told).toMatch(/^# pass 5$/m)
  expect(told).toMatch(/^# fail 0$/m)
})
