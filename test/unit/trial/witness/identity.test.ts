import { describe, expect, test } from 'vitest'
import { makeImage } from '../../../support/fake-engine/image.js'
import { DIALECTS, eachStand, LABEL, REFERENCE, REPOSITORY, type Stand } from './stand.js'

describe.each(DIALECTS)('on %s', (_dialect, options) => {
  const stand = eachStand(options)

  type Act = (stand: Stand) => unknown

  /** Containers are gone before the witness can look at them. */
  async function seenTooLate(act: Act): Promise<unknown[]> {
    stand.current.fake.faults.refuse('GET', /^\/containers\/[0-9a-f]+\/json$/, 404, 'No such container')
    await using watch = await stand.current.watch()
    await act(stand.current)
    return (await watch.stop()).containers.map(({ image, imageId }) => imageId ?? image)
  }

  describe('a container that is gone already is the candidate', () => {
    test.each<[string, Act, string]>([
      ['by the name and the label', on => on.run('exit 0'), 'candidate'],
      ['not by the full ID, as a step of a build', on => on.run('exit 0', on.candidate.id), 'unknown'],
      ['not by a short ID', on => on.run('exit 0', on.candidate.id.slice(7, 19)), 'unknown'],
      ['not by the name alone', on => on.create('x', REFERENCE, { Labels: { run: 'guessed' } }), 'unknown'],
    ])('%s', async (_, act, expected) => {
      expect(await seenTooLate(act)).toEqual([expected])
    })

    test('not by the label alone, which a derived image has, too', async () => {
      const derived = `${REPOSITORY}:derived`
      stand.current.image({ run: LABEL.value, derived: '1' }, derived)
      expect(await seenTooLate(on => on.run('exit 0', derived))).toEqual(['unknown'])
    })

    test.each<[string, Act, string]>([
      [
        'named another image meanwhile',
        on => on.image({ run: LABEL.value, derived: '1' }, REFERENCE),
        'unknown',
      ],
      [
        'may have been loaded over',
        on => on.fake.images.emit('load', on.candidate.id, on.candidate.id),
        'unknown',
      ],
      ['was pulled over', on => on.fake.images.emit('pull', REFERENCE, REPOSITORY), 'unknown'],
      [
        'may have been taken away',
        on => on.fake.images.emit('untag', on.candidate.id, on.candidate.id),
        'unknown',
      ],
      ['was given again', () => {}, 'candidate'],
      [
        'saw a pull of something else',
        on => on.fake.images.emit('pull', 'r.example/b:1', 'r.example/b'),
        'candidate',
      ],
      ['saw an import of something else', on => on.fake.images.emit('import', 'x', 'x'), 'candidate'],
    ])('only while the name never moved: it %s', async (_, before, expected) => {
      const act: Act = on => {
        before(on)
        on.fake.images.tag(on.candidate.id, REFERENCE)
        return on.run('exit 0')
      }
      expect(await seenTooLate(act)).toEqual([expected])
    })
  })

  describe('a container that is there is known by the ID of its image', () => {
    test.each<[string, (on: Stand) => string, object]>([
      ['by its name', () => REFERENCE, { image: 'candidate', sameRepository: true }],
      ['by a short ID', on => on.candidate.id.slice(7, 19), { image: 'candidate', sameRepository: true }],
      [
        'another image of the repository, by its ID',
        on => on.image({ other: '1' }, `${REPOSITORY}:old`).id,
        { image: 'other', sameRepository: true },
      ],
      [
        'another image, by its ID',
        on => on.image({ other: '1' }, 'r.example/other:1').id,
        { image: 'other', sameRepository: false },
      ],
    ])('%s', async (_, reference, expected) => {
      await using watch = await stand.current.watch()
      stand.current.create('exit 0', reference(stand.current))
      expect((await watch.stop()).containers).toMatchObject([expected])
    })

    test('of a repository whose name only begins like the candidate’s', async () => {
      stand.current.image({ other: '1' }, 'r.example/app-two:pr-1')
      await using watch = await stand.current.watch()
      stand.current.create('exit 0', 'r.example/app-two:pr-1')
      expect((await watch.stop()).containers).toMatchObject([{ image: 'other', sameRepository: false }])
    })
  })

  const STEP = { Healthcheck: { Test: ['NONE'] }, HostConfig: { LogConfig: { Type: 'none' } } }

  describe('the step of a build', () => {
    test('that begins with the candidate is nobody’s container, and its end is no crash', async () => {
      stand.current.candidate = stand.current.image({ run: LABEL.value, exitCode: '0' }, REFERENCE)
      await using watch = await stand.current.watch()
      const step = stand.current.create('exit 3', stand.current.candidate.id, STEP)
      await stand.current.fake.containers.start(step)
      await step.ended
      expect(await watch.stop()).toMatchObject({ complete: true, containers: [], createdIds: [step.id] })
    })

    test.each<[string, (on: Stand) => string, object]>([
      ['was asked for by a name', () => REFERENCE, STEP],
      ['keeps a log', on => on.candidate.id, { ...STEP, HostConfig: {} }],
      ['has a health check', on => on.candidate.id, { ...STEP, Healthcheck: { Test: ['CMD', 'x'] } }],
    ])('is no container that %s', async (_, reference, more) => {
      await using watch = await stand.current.watch()
      stand.current.create('exit 3', reference(stand.current), more)
      expect((await watch.stop()).containers).toMatchObject([{ image: 'candidate' }])
    })
  })

  test('a step of a build that only sets something is gone before anybody could look at it', async () => {
    stand.current.fake.faults.refuse('GET', /^\/containers\/[0-9a-f]+\/json$/, 404, 'No such container')
    await using watch = await stand.current.watch()
    const { id } = stand.current.create('x', stand.current.candidate.id)
    await stand.current.fake.containers.remove(stand.current.fake.containers.get(id), false)
    expect(await watch.stop()).toMatchObject({ complete: true, containers: [] })
  })

  describe('an image that comes from another image of the repository', () => {
    const APP = 'r.example/of-a-consumer:1'

    /** An image made from the one of this name, with no name but its own. */
    function made(on: Stand, from: string): string {
      const container = on.fake.containers.create({ Image: from }, null)
      const id = on.fake.containers.commit(container, APP)
      return id
    }

    async function origins(act: Act): Promise<unknown[]> {
      await using watch = await stand.current.watch()
      watch.enterFile('a')
      await act(stand.current)
      const containers = await watch.leaveFile()
      return containers.map(({ reference, image, origin }) => [reference, image, origin])
    }

    const OLD = `${REPOSITORY}:old`

    test('counts as that one, by whichever name', async () => {
      stand.current.image({ old: '1' }, OLD)
      const id = made(stand.current, OLD)
      expect(await origins(on => [APP, id].map(reference => on.create('x', reference)))).toEqual([
        [APP, 'other', OLD],
        [id, 'other', OLD],
      ])
    })

    test('counts as that one also when it came after the watch began, and has lost its name', async () => {
      const act: Act = on => {
        const { id } = on.image({ old: '1' }, OLD)
        made(on, OLD)
        on.create('x', APP)
        on.fake.images.tag(id, 'r.example/renamed:1')
        on.fake.images.remove(OLD)
        on.create('x', 'r.example/renamed:1')
      }
      expect(await origins(act)).toEqual([
        [OLD, 'other', OLD],
        [APP, 'other', OLD],
        ['r.example/renamed:1', 'other', OLD],
      ])
    })

    test('counts as that one when its container is gone', async () => {
      stand.current.image({ old: '1' }, OLD)
      made(stand.current, OLD)
      stand.current.fake.faults.refuse('GET', /^\/containers\/[0-9a-f]+\/json$/, 404, 'No such container')
      expect(await origins(on => on.create('x', APP))).toEqual([[APP, 'unknown', OLD]])
    })

    test('is none when it was made from the candidate, though both have the same layers', async () => {
      stand.current.image({ old: '1' }, OLD)
      made(stand.current, REFERENCE)
      expect(await origins(on => on.create('x', APP))).toEqual([[APP, 'other', undefined]])
    })

    test('is none when it only has the same base', async () => {
      const layers = [Buffer.alloc(10_240), Buffer.alloc(20_480)]
      const old = stand.current.fake.images.add(makeImage({ Labels: { old: '1' } }, layers))
      stand.current.fake.images.tag(old.id, OLD)
      const app = stand.current.fake.images.add(makeImage({ Labels: { app: '1' } }, layers.slice(0, 1)))
      stand.current.fake.images.tag(app.id, APP)
      expect(await origins(on => on.create('x', APP))).toEqual([[APP, 'other', undefined]])
    })
  })

  describe('what cannot be told is a note', () => {
    const BUILT = ['COPY x']

    test.each<[string, Act, RegExp | undefined]>([
      [
        'a mount over the program',
        on => mounted(on, ['/x:/bin']),
        /has \/bin mounted over the candidate's own files/,
      ],
      ['a mount over what it is told to run', on => mounted(on, ['/x:/app']), /has \/app mounted over/],
      ['a volume of somebody’s', on => mounted(on, ['files:/bin/sh']), /has \/bin\/sh mounted over/],
      ['not a volume of the image’s own', on => mounted(on, [`${'0'.repeat(64)}:/bin`]), undefined],
      ['not a mount of data', on => mounted(on, ['/x:/bind', '/x:/data']), undefined],
      [
        'not one where it is told to work, as sam does',
        on => serving(on, { WorkingDir: '/data' }),
        undefined,
      ],
      ['a copy into a container', on => copied(on, REFERENCE), /^files were copied into the container /],
      ['not a copy into somebody’s', on => copied(on, 'r.example/other:1'), undefined],
      [
        'an import',
        on => imported(on, ['']),
        /^nothing says what the image r\.example\/imported:1 was made from$/,
      ],
      [
        'an import, once for all containers of it',
        on => {
          imported(on, [''])
          on.create('x', 'r.example/imported:1')
        },
        /^nothing says what/,
      ],
      ['an image without a history', on => imported(on, []), /^nothing says what the image/],
      ['not an image that was built', on => imported(on, BUILT), undefined],
    ])('%s', async (_, act, expected) => {
      imported(stand.current, BUILT, 'r.example/other:1')
      await using watch = await stand.current.watch()
      await act(stand.current)
      const { notes, complete } = await watch.stop()
      expect(complete).toBe(true)
      expect(notes).toEqual(expected === undefined ? [] : [expect.stringMatching(expected)])
    })

    function mounted(on: Stand, Binds: string[]): void {
      const Cmd = ['/bin/sh', '/app/start.sh']
      on.fake.containers.create({ Image: REFERENCE, Cmd, HostConfig: { Binds } }, null)
    }

    test('a mount where the image itself works', async () => {
      const own = makeImage({ Labels: { run: LABEL.value }, WorkingDir: '/data' }, [])
      stand.current.candidate = stand.current.fake.images.add(own)
      stand.current.fake.images.tag(stand.current.candidate.id, REFERENCE)
      await using watch = await stand.current.watch()
      serving(stand.current)
      expect((await watch.stop()).notes).toEqual([
        expect.stringMatching(/has \/data mounted over the candidate's own files$/),
      ])
    })

    function serving(on: Stand, more: object = {}): void {
      const Cmd = ['serve', 'start', '--store', '/data/store']
      on.fake.containers.create({ Image: REFERENCE, Cmd, HostConfig: { Binds: ['/x:/data'] }, ...more }, null)
    }

    function copied(on: Stand, reference: string): void {
      const { id } = on.create('x', reference)
      on.fake.events.emit('container', 'extract-to-dir', id, { image: reference, name: 'x' })
    }

    function imported(on: Stand, history: string[], name = 'r.example/imported:1'): void {
      const layers = [Buffer.alloc(20_480)]
      const image = on.fake.images.add(makeImage({ Labels: { name } }, layers, 'amd64', history))
      on.fake.images.tag(image.id, name)
      if (name === 'r.example/imported:1') on.create('x', name)
    }
  })
})
