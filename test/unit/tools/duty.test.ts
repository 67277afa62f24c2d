import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { performDuty } from '../../../tools/engine/duty.js'
import { folder } from '../../support/folder.js'

/** A process that would run for an hour, and says when it has begun. */
async function longProcess(options: { cwd?: string; env?: NodeJS.ProcessEnv; script?: string }) {
  const { cwd, env = process.env, script = '' } = options
  const code = `${script}; setInterval(() => {}, 3_600_000); console.log('begun')`
  const child = spawn(process.execPath, ['-e', code], { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  await once(child.stdout, 'data')
  return { ended }
}

test('a folder goes with the processes that work in it', async () => {
  await using place = await folder()
  const path = join(place.path, 'work')
  await mkdir(join(path, 'deep'), { recursive: true })
  await writeFile(join(path, 'deep', 'file'), '')
  const { ended } = await longProcess({ cwd: join(path, 'deep') })
  await performDuty({ kind: 'path', path })
  expect(existsSync(path)).toBe(false)
  expect(await ended).toEqual([null, 'SIGKILL'])
})

test('marked processes are asked to end first', async () => {
  const env = { ...process.env, DEMO_TEST: randomUUID() }
  const script = "process.on('SIGTERM', () => process.exit(7))"
  const { ended } = await longProcess({ env, script })
  await performDuty({ kind: 'processes', mark: `DEMO_TEST=${env.DEMO_TEST}`, graceMs: 20_000 })
  expect(await ended).toEqual([7, null])
})

test('marked processes that do not listen are ended', async () => {
  const env = { ...process.env, DEMO_TEST: randomUUID() }
  const { ended } = await longProcess({ env, script: "process.on('SIGTERM', () => undefined)" })
  await performDuty({ kind: 'processes', mark: `DEMO_TEST=${env.DEMO_TEST}`, graceMs: 1 })
  expect(await ended).toEqual([null, 'SIGKILL'])
})

test('what is gone already is no error', async () => {
  await performDuty({ kind: 'path', path: '/nothing/here' })
  await performDuty({ kind: 'processes', mark: 'DEMO_TEST=nobody', graceMs: 0 })
})
