import { describe, expect, test } from 'vitest'
import type { FakeEvent } from '../../../support/fake-engine/event-bus.js'
import { DIALECTS, eachStand, REFERENCE, REPOSITORY, type Stand } from './stand.js'

/** The engine loses the events of these actions on its stream, except those of the witness itself. */
function lose(on: Stand, ...actions: string[]): void {
  on.fake.events.loses = ({ Action, Actor }) =>
    actions.includes(Action) && !Actor.Attributes['name']?.startsWith('compat-gate-fence')
}

describe.each(DIALECTS)('an event that %s keeps, and has lost on its stream', (_, options) => {
  const stand = eachStand(options)

  test.each([
    [['create']],
    [['start']],
    [['die']],
    [['destroy']],
    [['create', 'start', 'die', 'destroy']],
    [['start', 'die']],
  ])('is found: %j of a container that crashes and is removed', async actions => {
    const { current } = stand
    await using watch = await current.watch()
    lose(current, ...actions)
    watch.enterFile('a')
    const container = await current.run('exit 3')
    await current.fake.containers.remove(container, false)
    const seen = { id: container.id, image: 'candidate', started: true, exitCode: 3, stoppedByRequest: false }
    expect(await watch.leaveFile()).toMatchObject([seen])
    expect(await watch.stop()).toMatchObject({ complete: true, containers: [], createdIds: [] })
  })

  test('is taken in its place: a container that had crashed was not stopped, and one that was created is left', async () => {
    const { current } = stand
    await using watch = await current.watch()
    lose(current, 'create', 'die')
    const { id } = await current.run('exit 3')
    current.fake.events.emit('container', 'stop', id, { image: REFERENCE, name: 'x' })
    expect(await watch.stop()).toMatchObject({
      complete: true,
      containers: [{ exitCode: 3, stoppedByRequest: false }],
      createdIds: [id],
    })
  })

  test('counts for the run that it is from, where the container was started again', async () => {
    const { current } = stand
    await using watch = await current.watch()
    const container = await current.run('test -e again && sleep 100; touch again; exit 6')
    await watch.lookAgain()
    lose(current, 'start')
    await current.fake.containers.start(container)
    await container.stop(1000)
    expect(await watch.stop()).toMatchObject({
      complete: true,
      containers: [{ exitCode: 6, stoppedByRequest: false }],
    })
  })

  test('means nothing where nobody would have looked at it', async () => {
    const { current } = stand
    await using watch = await current.watch()
    lose(current, 'exec_create: x', 'untag', 'delete')
    const container = await current.start('sleep 100')
    container.createExec(['x'])
    current.image({ other: '1' }, 'r.example/elsewhere:1')
    current.fake.images.remove('r.example/elsewhere:1')
    expect(await watch.stop()).toMatchObject({ complete: true, detail: '', imageEvents: [] })
  })

  test('is taken where it has cost the candidate its name', async () => {
    const { current } = stand
    await using watch = await current.watch()
    lose(current, 'untag', 'delete')
    current.fake.images.tag(current.candidate.id, `${REPOSITORY}:kept`)
    current.fake.images.remove(REFERENCE)
    expect(await watch.stop()).toMatchObject({
      complete: true,
      imageEvents: [{ action: 'tag' }, { action: 'untag' }],
    })
  })

  test('is taken where it has brought another image of the repository, which is there', async () => {
    const { current } = stand
    await using watch = await current.watch()
    lose(current, 'tag')
    const other = current.image({ other: '1' }, `${REPOSITORY}:other`)
    await current.run('true', other.id)
    expect(await watch.stop()).toMatchObject({
      complete: true,
      containers: [{ image: 'other', origin: `${REPOSITORY}:other` }],
      imageEvents: [{ action: 'tag', reference: `${REPOSITORY}:other`, imageId: other.id }],
    })
  })

  test('is looked for behind events of others that nobody can read', async () => {
    const { current } = stand
    const label = 'x'.repeat(17 * 1024 * 1024)
    current.fake.events.emit('container', 'create', 'a'.repeat(64), { image: 'elsewhere', label })
    await using watch = await current.watch()
    lose(current, 'die')
    await current.run('exit 3')
    expect(await watch.stop()).toMatchObject({ complete: true, containers: [{ exitCode: 3 }] })
  })

  test('means nothing where it is of the empty image of a barrier', async () => {
    const { current } = stand
    await using watch = await current.watch()
    lose(current, 'import')
    const { events, images } = current.fake
    const own = images
      .all()
      .find(({ id }) => images.tagsOf(id).some(tag => tag.startsWith('compat-gate-fence')))
    if (own === undefined) throw new Error('the barrier has no image')
    images.emit('import', own.id, own.id)
    expect(events.history.at(-1)).toMatchObject({ Action: 'import' })
    expect(await watch.stop()).toMatchObject({ complete: true, detail: '' })
  })

  test.each<[string, FakeEvent['Action'], (on: Stand) => void]>([
    [
      'a tag of an image that is gone',
      'tag',
      on => {
        on.image({ other: '1' }, `${REPOSITORY}:other`)
        on.fake.images.remove(`${REPOSITORY}:other`)
      },
    ],
    ['a load', 'load', on => on.fake.events.emit('image', 'load', `sha256:${'a'.repeat(64)}`, {})],
    ['a pull', 'pull', on => on.fake.events.emit('image', 'pull', REFERENCE, { name: REPOSITORY })],
  ])('is told where it should have been looked at in time: %s', async (_name, action, act) => {
    const { current } = stand
    await using watch = await current.watch()
    lose(current, action)
    act(current)
    expect(await watch.stop()).toMatchObject({
      complete: false,
      detail: expect.stringMatching(new RegExp(`^the engine lost the event of an image, ${action} of `)),
    })
  })

  test('is told where what came after it was not taken', async () => {
    const { current } = stand
    await using watch = await current.watch()
    lose(current, 'create', 'start')
    const { id } = await current.run('exit 3')
    expect(await watch.stop()).toMatchObject({
      complete: false,
      detail: `the engine lost the event with which container ${id.slice(0, 12)} began`,
    })
  })

  test('is taken once, where the stream brings it late after all', async () => {
    const { current } = stand
    await using watch = await current.watch()
    const container = await current.run('exit 3')
    await watch.lookAgain()
    lose(current, 'start')
    await current.fake.containers.start(container)
    await container.ended
    await watch.lookAgain()
    const { events } = current.fake
    events.repeat(events.history.findLastIndex(({ Action }) => Action === 'start'))
    container.createExec(['x'])
    expect(await watch.stop()).toMatchObject({ complete: true, containers: [{ exitCode: 3 }] })
  })

  test('cannot be told any more when the engine keeps none from so long ago, which is a note', async () => {
    const { current } = stand
    await using watch = await current.watch()
    lose(current, 'die')
    const container = await current.start('sleep 100')
    for (let n = 0; n < 300; n++) container.createExec(['x'])
    expect(await watch.stop()).toMatchObject({
      complete: true,
      notes: [expect.stringMatching(/^the engine had more events than it keeps/)],
    })
  })

  test.each([
    ['refuses to tell what it keeps', 500],
    ['knows nothing of what it keeps', 400],
  ])('cannot be told when the engine %s: that is no proof', async (_name, status) => {
    const { current } = stand
    await using watch = await current.watch()
    current.fake.faults.refuse('GET', /^\/events$/, status, 'no list today')
    expect(await watch.stop()).toMatchObject({
      complete: false,
      detail: expect.stringContaining('no list today'),
    })
  })
})
