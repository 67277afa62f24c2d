import { describe, expect, test } from 'vitest'
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
})
