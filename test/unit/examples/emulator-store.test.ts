import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startEmulator, startedPath } from '../../support/emulator.js'
import { folder } from '../../support/folder.js'

test('executions survive a restart', async () => {
  await using place = await folder()
  const { path, before } = await firstRun(place.path)
  await using second = await startEmulator(place.path)
  expect((await second.call('GET', `${path}/history`)).body).toEqual(before)
})

async function firstRun(place: string) {
  await using emulator = await startEmulator(place)
  const path = await startedPath(emulator)
  await emulator.call('POST', `${path}/checkpoint`, { Updates: [{ Type: 'STEP', Action: 'START', Id: 'a' }] })
  return { path, before: (await emulator.call('GET', `${path}/history`)).body }
}

test('each execution is one file, and no half-written one stays', async () => {
  await using place = await folder()
  await using emulator = await startEmulator(place.path)
  const path = await startedPath(emulator)
  const id = decodeURIComponent(path).split(':').at(-1)
  expect(await readdir(place.path)).toEqual([`${id}.json`])
})

test('a file that cannot be read is named, and nothing is served', async () => {
  await using place = await folder()
  const path = join(place.path, 'torn.json')
  await writeFile(path, '{"arn":')
  await expect(startEmulator(place.path)).rejects.toThrow(
    `${path} is no execution of this emulator: move it away`,
  )
})
