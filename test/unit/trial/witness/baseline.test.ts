import { describe, expect, it } from 'vitest'
import { connectEngine } from '../../../../src/engine/connect.js'
import { OtherImages } from '../../../../src/trial/witness/other-images.js'
import type { Witness } from '../../../../src/trial/witness/witness.js'
import { ARCHITECTURE, type FakeImage, makeImage } from '../../../support/fake-engine/image.js'
import { eachStand, LABEL, REFERENCE, REPOSITORY, type Stand } from './stand.js'

const OWN = `${REFERENCE}-baseline`
/** Archives of nothing, each another one. */
const LAYERS = [1, 2, 3].map(blocks => Buffer.alloc(blocks * 10_240))

/** An image whose first layers and instructions are those of every one with fewer of them. */
function made(on: Stand, layers: number, name: string, Labels: Record<string, string> = {}): FakeImage {
  const history = ['FROM', 'COPY', 'RUN'].slice(0, layers)
  const image = on.fake.images.add(makeImage({ Labels }, LAYERS.slice(0, layers), ARCHITECTURE, history))
  on.fake.images.tag(image.id, name)
  return image
}

/** Watches a trial on the published image, of which the engine has an older one, too. */
async function watchBaseline(on: Stand): Promise<Witness> {
  made(on, 1, `${REPOSITORY}:older`)
  const baseline = made(on, 2, OWN)
  const subject = {
    ...{ arm: 'baseline' as const, repository: REPOSITORY, reference: OWN },
    ...{ engineId: baseline.id, label: LABEL },
  }
  const others = new OtherImages(await connectEngine({ DOCKER_HOST: on.fake.endpoint }), subject)
  await others.look()
  return on.watch({ subject, others })
}

describe('a trial on the published image', () => {
  const stand = eachStand()

  async function seen(act: (on: Stand) => unknown) {
    const on = stand.current
    await using witness = await watchBaseline(on)
    await act(on)
    return (await witness.stop()).containers.map(({ image, sameRepository, origin }) => {
      return { image, sameRepository, ...(origin !== undefined && { origin }) }
    })
  }

  it.each<[string, (on: Stand) => unknown, object]>([
    ['the image by its own name', on => on.run('exit 0', OWN), { image: 'baseline', sameRepository: true }],
    [
      'the candidate',
      on => on.run('exit 0'),
      { image: 'other', sameRepository: true, origin: 'the candidate' },
    ],
    [
      'what was made from the image',
      on => on.run('exit 0', made(on, 3, 'app:1').id),
      { image: 'other', sameRepository: false },
    ],
    [
      'what was made from the candidate',
      on => on.run('exit 0', on.image({ run: LABEL.value, app: '1' }, 'app:1').id),
      { image: 'other', sameRepository: false, origin: 'the candidate' },
    ],
  ])('knows %s', async (_, act, expected) => {
    expect(await seen(act)).toEqual([expected])
  })

  it('knows a container that was gone too soon by its name, which the image has had all the time', async () => {
    stand.current.fake.faults.refuse('GET', /^\/containers\/[0-9a-f]+\/json$/, 404, 'No such container')
    expect(await seen(on => on.run('exit 0', OWN))).toEqual([{ image: 'baseline', sameRepository: true }])
    const moved = await seen(async on => {
      on.fake.images.tag(on.candidate.id, OWN)
      await on.run('exit 0', OWN)
    })
    expect(moved.map(({ image }) => image)).toEqual(['unknown'])
  })

  it('names what the tests have left of it, and nothing of somebody else', async () => {
    const on = stand.current
    await using witness = await watchBaseline(on)
    const image = on.fake.images.get(OWN)
    on.fake.images.tag(image.id, `${REPOSITORY}:latest`)
    const own = [await on.start('sleep 600', OWN), await on.start('sleep 600', image.id)]
    await on.start('sleep 600', `${REPOSITORY}:latest`)
    await on.start('sleep 600', REFERENCE)
    await witness.lookAgain()
    expect(witness.ownLeft).toEqual(own.map(({ id }) => id))
  })
})

describe('a trial on the candidate', () => {
  const stand = eachStand()

  it('knows the published image as another one', async () => {
    const on = stand.current
    made(on, 2, OWN)
    await using witness = await on.watch()
    await on.run('exit 0', OWN)
    const [container] = (await witness.stop()).containers
    expect(container).toMatchObject({ image: 'other', sameRepository: true, origin: OWN })
  })
})
