import { describe, expect, test } from 'vitest'
import { eachStand, LABEL, REFERENCE } from './stand.js'

const stand = eachStand()

/** Time that passes at once. */
const sleep = async () => {}

describe('a testimony is incomplete', () => {
  test('when the engine reports nothing', async () => {
    stand.current.fake.events.muted = true
    await using watch = await stand.current.watch({ sleep })
    const expected = {
      complete: false,
      detail: "the engine did not report the witness's own tag within 10 s",
    }
    expect(await watch.stop()).toMatchObject(expected)
  })

  test('when the engine falls silent in the middle', async () => {
    let silent = false
    await using watch = await stand.current.watch({
      sleep: () => (silent ? Promise.resolve() : new Promise(() => {})),
    })
    stand.current.fake.events.muted = true
    silent = true
    expect(await watch.stop()).toMatchObject({ complete: false })
  })

  test.each<[string, () => unknown, string]>([
    ['ends', () => stand.current.fake.events.close('end'), 'its event stream ended'],
    ['breaks', () => stand.current.fake.events.close('break'), 'its event stream broke'],
    ['holds something else', () => stand.current.fake.events.write('hello\n'), 'its event stream broke'],
  ])('when the stream %s', async (_, act, message) => {
    await using watch = await stand.current.watch()
    watch.enterFile('a')
    const seen = await stand.current.run('exit 0')
    expect(await watch.leaveFile()).toMatchObject([{ id: seen.id, exitCode: 0 }])
    watch.enterFile('b')
    act()
    expect(await watch.leaveFile()).toEqual([])
    expect(await watch.stop()).toMatchObject({
      complete: false,
      detail: expect.stringContaining(message),
      incidents: [{ kind: 'engine-gone', detail: expect.stringContaining(message), file: 'b' }],
    })
  })

  test('when the engine goes away', async () => {
    await using watch = await stand.current.watch()
    await stand.current.fake.die()
    expect(await watch.stop()).toMatchObject({ complete: false, incidents: [{ kind: 'engine-gone' }] })
  })

  test('when the event barrier cannot set a tag', async () => {
    stand.current.fake.faults.refuse('POST', /^\/images\/create$/, 500, 'no space left on device')
    await using watch = await stand.current.watch()
    expect(await watch.stop()).toMatchObject({
      complete: false,
      detail: expect.stringContaining('no space left'),
    })
  })

  test.each(['exitCode', 'signal'])(
    'when a label "%s" of the candidate hides how its containers end',
    async label => {
      stand.current.candidate = stand.current.image({ run: LABEL.value, [label]: '0' }, REFERENCE)
      await using watch = await stand.current.watch()
      await stand.current.run('exit 1')
      expect(await watch.stop()).toMatchObject({
        complete: false,
        detail: expect.stringContaining(`has a label "${label}"`),
      })
    },
  )

  test('when such a container was created before the witness came, and only started', async () => {
    stand.current.candidate = stand.current.image({ run: LABEL.value, exitCode: '0' }, REFERENCE)
    const early = stand.current.create('exit 1')
    await using watch = await stand.current.watch()
    await stand.current.fake.containers.start(early)
    await early.ended
    expect(await watch.stop()).toMatchObject({
      complete: false,
      detail: expect.stringContaining('has a label "exitCode"'),
    })
  })
})

test('a witness without an event stream does not start', async () => {
  stand.current.fake.faults.refuse('GET', /^\/events$/, 500, 'no')
  await expect(stand.current.watch()).rejects.toThrow('the engine could not report its events: no')
})
