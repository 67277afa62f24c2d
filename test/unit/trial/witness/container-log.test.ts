import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import type { WitnessOptions } from '../../../../src/trial/witness/witness.js'
import { IN_THE_WAY, victimOf } from '../../../support/in-the-way.js'
import { eachStand } from './stand.js'

const stand = eachStand()

describe('the output of a container', () => {
  async function logOf(script: string, more: Partial<WitnessOptions> = {}): Promise<string | undefined> {
    await using watch = await stand.current.watch(more)
    await stand.current.run(script)
    const { containers } = await watch.stop()
    const log = containers[0]?.log
    return log && (await readFile(join(stand.current.folder, log), 'utf8'))
  }

  test('is kept', async () => {
    expect(await logOf('echo hello')).toBe('hello\n')
  })

  test('is cut at the limit, and says so', async () => {
    expect(await logOf('echo 0123456789', { logLimit: 4 })).toBe('0123\n[compat-gate: cut after 4 bytes]\n')
    expect(await logOf('printf 0123', { logLimit: 4 })).toBe('0123')
  })

  test('is kept by two witnesses, each under names of its own', async () => {
    await using one = await stand.current.watch({ logPrefix: 's1-' })
    await using two = await stand.current.watch({ logPrefix: 's2-' })
    await stand.current.run('echo hello')
    for (const [watch, name] of [
      [one, /^logs\/s1-container-/],
      [two, /^logs\/s2-container-/],
    ] as const) {
      const { containers, incidents } = await watch.stop()
      expect(incidents).toEqual([])
      expect(containers[0]?.log).toMatch(name)
      expect(await readFile(join(stand.current.folder, containers[0]?.log ?? ''), 'utf8')).toBe('hello\n')
    }
  })

  test('is cut once, however much follows', async () => {
    await using watch = await stand.current.watch({ logLimit: 4 })
    const container = await stand.current.start('sleep 100')
    for (const text of ['0123', '45', '6789']) container.output.write(1, Buffer.from(text))
    await container.stop(1000)
    const log = (await watch.stop()).containers[0]?.log ?? ''
    const text = await readFile(join(stand.current.folder, log), 'utf8')
    expect(text).toBe('0123\n[compat-gate: cut after 4 bytes]\n')
  })

  test('of a silent one that still runs does not hold up the end', async () => {
    const gate = new Promise<void>(() => {})
    stand.current.fake.faults.hold('GET', /\/logs$/, gate)
    await using watch = await stand.current.watch()
    await stand.current.fake.containers.start(stand.current.create('sleep 100'))
    expect((await watch.stop()).containers).toMatchObject([
      { log: expect.stringMatching(/^logs\/container-/) },
    ])
  })

  // Docker fails to remove a container whose log is asked for at that moment, and its `docker run` ends with 125.
  test('of one that removes itself is kept without a question for its log', async () => {
    const { fake, folder } = stand.current
    let questions = 0
    fake.faults.hold('GET', /\/logs$/, Promise.resolve(), Number.POSITIVE_INFINITY, () => questions++)
    await using watch = await stand.current.watch()
    const own = stand.current.create('echo hello', undefined, { HostConfig: { AutoRemove: true } })
    await vi.waitFor(() => expect(own.output.isFollowed).toBe(true), 60_000)
    await fake.containers.start(own)
    await own.ended
    const [container] = (await watch.stop()).containers
    expect(await readFile(join(folder, container?.log ?? ''), 'utf8')).toBe('hello\n')
    expect(questions).toBe(0)
  })

  test('of other images is not kept', async () => {
    stand.current.image({ other: '1' }, 'r.example/other:1')
    await using watch = await stand.current.watch()
    await stand.current.run('echo secret', 'r.example/other:1')
    const [container] = (await watch.stop()).containers
    expect(container?.log).toBeUndefined()
  })

  test.each(IN_THE_WAY)('is written in place of %s', async (_, put) => {
    await using watch = await stand.current.watch()
    const container = stand.current.create('echo hello')
    const path = join(stand.current.folder, 'logs', `container-${container.id.slice(0, 12)}.log`)
    await writeFile(victimOf(path), 'mine')
    await put(path)
    await stand.current.fake.containers.start(container)
    await container.ended
    await watch.stop()
    expect([await readFile(path, 'utf8'), await readFile(victimOf(path), 'utf8')]).toEqual([
      'hello\n',
      'mine',
    ])
  })

  test('that cannot be written is an incident', async () => {
    await using watch = await stand.current.watch()
    await rm(join(stand.current.folder, 'logs'), { recursive: true })
    await stand.current.run('echo hello')
    expect((await watch.stop()).incidents).toMatchObject([
      { kind: 'internal-error', detail: expect.stringContaining('log could not be written') },
    ])
  })
})
