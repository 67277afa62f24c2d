import { describe, expect, test } from 'vitest'
import { eachStand, REFERENCE } from './stand.js'

const stand = eachStand()

describe('the event barrier', () => {
  test('leaves nothing behind, and takes no name from a candidate that has lost its own', async () => {
    const watch = await stand.current.watch()
    stand.current.image({ other: '1' }, REFERENCE)
    await watch.leaveFile()
    await watch.stop()
    expect(stand.current.fake.images.all().map(({ id }) => stand.current.fake.images.tagsOf(id))).toEqual([
      [],
      [REFERENCE],
    ])
  })

  test('sets its tag again when someone prunes it', async () => {
    await using watch = await stand.current.watch()
    for (const { id } of stand.current.fake.images
      .all()
      .filter(one => stand.current.fake.images.tagsOf(one.id)[0]?.startsWith('compat-gate-fence'))) {
      for (const name of stand.current.fake.images.tagsOf(id)) stand.current.fake.images.remove(name)
    }
    expect(await watch.stop()).toMatchObject({ complete: true, imageEvents: [] })
  })

  test('is not reached at first, because the engine listens late', async () => {
    stand.current.fake.events.muted = true
    let pauses = 0
    const late = async () => {
      if (++pauses === 2) stand.current.fake.events.muted = false
      return pauses < 3 ? undefined : new Promise(() => {})
    }
    await using watch = await stand.current.watch({ sleep: late })
    expect(await watch.stop()).toMatchObject({ complete: true })
  })
})
