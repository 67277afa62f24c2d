import { describe, expect, test } from 'vitest'
import type { Lineage } from '../../../../src/image/lineage.js'
import type { WitnessOptions } from '../../../../src/trial/witness/witness.js'
import { makeImage } from '../../../support/fake-engine/image.js'
import { DIALECTS, eachStand, LABEL, REFERENCE, REPOSITORY, type Stand } from './stand.js'

const APP = 'r.example/of-a-consumer:1'
const OLD = `${REPOSITORY}:old`
const LAYER = Buffer.alloc(20_480, 'old')
const PUBLISHED: Lineage = { layers: [`sha256:${'a'.repeat(64)}`], history: ['COPY server'] }

interface Brought {
  /** As BuildKit leaves an image in Docker 20.10: no event tells of it. */
  silently?: boolean
  labels?: Record<string, string>
}

/** Gives the engine an image under a name, made by these instructions; returns its ID. */
function bring(on: Stand, name: string, history: string[], { silently, labels = {} }: Brought = {}): string {
  const { id } = on.fake.images.add(makeImage({ Labels: labels }, [LAYER], undefined, history))
  on.fake.images.tag(id, name, silently)
  return id
}

/** An image that was made from the one that `old` brings. */
const app = (on: Stand, how?: Brought) => bring(on, APP, ['COPY server', 'ENV APP=1'], how)

const old = (on: Stand) => bring(on, OLD, ['COPY server'])

describe.each(DIALECTS)('on %s, an image that is gone before its container is looked at', (_, options) => {
  const stand = eachStand(options)

  interface Trial {
    /** Before the container, looked at by whoever wants to. */
    before: (on: Stand) => unknown
    /** In one moment. */
    act: (on: Stand) => unknown
    published?: Lineage[]
    more?: Partial<WitnessOptions>
  }

  async function trial({ before, act, published = [], more = {} }: Trial): Promise<unknown[]> {
    const on = stand.current
    await using watch = await on.watch(more, async () => published)
    await before(on)
    await watch.lookAgain()
    watch.enterFile('a')
    await act(on)
    const containers = await watch.leaveFile()
    return containers.map(({ image, origin, unseen }) => ({ image, origin, unseen }))
  }

  /** Runs a container of the image, and takes the image away. */
  function run(on: Stand, reference = APP): void {
    on.create('x', reference)
    on.fake.images.remove(APP)
  }

  const NO_CONTAINER = [404, 'No such container'] as const

  function runAndRemove(on: Stand): void {
    on.fake.faults.refuse('GET', /^\/containers\/[0-9a-f]+\/json$/, ...NO_CONTAINER)
    run(on)
  }

  test.each([
    ['and the container is there', run, 'other'],
    ['and the container is gone too', runAndRemove, 'unknown'],
  ])('is known by the event that brought it, %s', async (_name, act, image) => {
    old(stand.current)
    expect(await trial({ before: app, act })).toEqual([{ image, origin: OLD, unseen: undefined }])
  })

  test('is known by an earlier container of it', async () => {
    old(stand.current)
    const before = (on: Stand) => {
      const id = app(on, { silently: true })
      on.create('x', id)
    }
    expect(await trial({ before, act: run })).toEqual([{ image: 'other', origin: OLD, unseen: undefined }])
  })

  test('is known by what its name meant then', async () => {
    old(stand.current)
    const act = (on: Stand) => {
      runAndRemove(on)
      bring(on, APP, ['COPY something'])
    }
    expect(await trial({ before: app, act })).toEqual([{ image: 'unknown', origin: OLD, unseen: undefined }])
  })

  test('is known where it was taken away only after its container', async () => {
    old(stand.current)
    const id = app(stand.current, { silently: true })
    const { faults, images, containers } = stand.current.fake
    const asked = new Promise<void>(resolve => {
      faults.hold('GET', new RegExp(`^/images/${id}/history$`), Promise.resolve(), 1, resolve)
    })
    // The engine is slow to say that it has no such container any more.
    let end = (): void => undefined
    const ended = new Promise<void>(resolve => {
      end = resolve
    })
    faults.hold('GET', /^\/containers\/[0-9a-f]+\/json$/, ended, 1)
    const act = async (on: Stand) => {
      const container = on.create('x', APP)
      await asked
      await containers.remove(container, false)
      images.remove(APP)
      end()
    }
    expect(await trial({ before: () => {}, act })).toEqual([
      { image: 'unknown', origin: OLD, unseen: undefined },
    ])
  })

  const UNSEEN = { origin: undefined, unseen: true }
  const silently = (on: Stand) => app(on, { silently: true })

  test.each([
    ['the container is there', run, 'other'],
    ['the container is gone too', runAndRemove, 'unknown'],
  ])('is told of where nothing explains it, and %s', async (_name, act, image) => {
    old(stand.current)
    expect(await trial({ before: silently, act })).toEqual([{ image, ...UNSEEN }])
  })

  test('is told of where only the registry has an image that it could be from', async () => {
    expect(await trial({ before: silently, act: run, published: [PUBLISHED] })).toEqual([
      { image: 'other', ...UNSEEN },
    ])
  })

  test('is told of beside the published image as the one under trial', async () => {
    const engineId = old(stand.current)
    const subject = {
      arm: 'baseline' as const,
      repository: REPOSITORY,
      reference: OLD,
      engineId,
      label: LABEL,
    }
    expect(await trial({ before: silently, act: run, more: { subject } })).toEqual([
      { image: 'other', ...UNSEEN },
    ])
  })

  const FINE = { image: 'other', origin: undefined, unseen: undefined }

  test('is none to tell of where there is no image that it could be from', async () => {
    expect(await trial({ before: silently, act: run })).toEqual([FINE])
  })

  test('is none to tell of where it was made from the candidate', async () => {
    old(stand.current)
    const before = (on: Stand) => app(on, { silently: true, labels: { [LABEL.key]: LABEL.value } })
    expect(await trial({ before, act: run })).toEqual([FINE])
  })

  test('is none to tell of where it is the candidate itself', async () => {
    old(stand.current)
    const act = (on: Stand) => {
      on.create('x', REFERENCE)
      on.fake.images.remove(REFERENCE)
    }
    expect(await trial({ before: () => {}, act })).toEqual([{ ...FINE, image: 'candidate' }])
  })

  test('is forgotten when many came after it', async () => {
    old(stand.current)
    const before = async (on: Stand) => {
      app(on)
      for (let other = 0; other < 500; other++) bring(on, 'r.example/many:1', [`${other}`])
    }
    expect(await trial({ before, act: run })).toEqual([{ image: 'other', ...UNSEEN }])
  })
})
