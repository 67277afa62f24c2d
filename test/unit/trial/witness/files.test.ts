import { describe, expect, test } from 'vitest'
import { eachStand, REFERENCE } from './stand.js'

const stand = eachStand()

describe('which file a container belongs to', () => {
  test('the one in which it was created, and any later one that starts it again', async () => {
    await using watch = await stand.current.watch()
    stand.current.create('exit 0', REFERENCE)
    await watch.leaveFile()
    watch.enterFile('a')
    const again = await stand.current.run('exit 0')
    const first = await watch.leaveFile()
    stand.current.create('exit 0', REFERENCE)
    await watch.leaveFile()
    watch.enterFile('b')
    await stand.current.fake.containers.start(again)
    const second = await watch.leaveFile()
    const { containers } = await watch.stop()
    expect([first, second].map(seen => seen.map(({ id }) => id))).toEqual([[again.id], [again.id]])
    expect(containers.map(({ started }) => started)).toEqual([false, false])
  })

  test('not the one in which it ends', async () => {
    await using watch = await stand.current.watch()
    watch.enterFile('a')
    const container = await stand.current.start('sleep 100')
    expect(await watch.leaveFile()).toMatchObject([{ id: container.id, started: true }])
    watch.enterFile('b')
    await container.stop(1000)
    expect(await watch.leaveFile()).toEqual([])
  })

  test('one that was there before counts when it is started', async () => {
    const before = stand.current.create('exit 0')
    await using watch = await stand.current.watch()
    watch.enterFile('a')
    await stand.current.fake.containers.start(before)
    expect(await watch.leaveFile()).toMatchObject([{ id: before.id, image: 'candidate', started: true }])
    expect((await watch.stop()).createdIds).toEqual([])
  })

  test('only what is left is to be cleaned up', async () => {
    await using watch = await stand.current.watch()
    const left = stand.current.create('exit 0')
    await stand.current.fake.containers.remove(stand.current.create('exit 0'), false)
    expect((await watch.stop()).createdIds).toEqual([left.id])
  })
})
