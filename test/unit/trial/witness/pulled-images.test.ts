import { describe, expect, test } from 'vitest'
import { digest, makeImage } from '../../../support/fake-engine/image.js'
import { DIALECTS, eachStand, REPOSITORY } from './stand.js'

describe.each(DIALECTS)('on %s', (_dialect, options) => {
  const stand = eachStand(options)

  /** As `docker pull`. */
  function pull(reference: string): void {
    const { images, registry } = stand.current.fake
    images.pull(registry.get(reference), reference)
    images.emit('pull', reference, reference.replace(/:[^:/]*$/, ''))
  }

  test('images of other repositories that were pulled are told with their digests, each once', async () => {
    const [base, newer, own] = ['1', '2', '3'].map(one => makeImage({ Labels: { one } }, []))
    if (!base || !newer || !own) throw new Error('expected three images')
    const { registry, images } = stand.current.fake
    registry.publish('r.example/base:3.13', base)
    registry.publish(`${REPOSITORY}:latest`, own)
    await using watch = await stand.current.watch()

    pull('r.example/base:3.13')
    pull('r.example/base:3.13')
    pull(`${REPOSITORY}:latest`)
    // A barrier: what came before has been looked at.
    await watch.lookAgain()
    registry.publish('r.example/base:3.13', newer)
    pull('r.example/base:3.13')
    // Nobody has it from a registry, so it has no digest.
    stand.current.image({}, 'r.example/local:1')
    images.emit('pull', 'r.example/local:1', 'r.example/local')

    const { pulled, complete } = await watch.stop()
    const digests = [base, newer].map(({ manifest }) => digest(manifest)).sort()
    expect(pulled).toEqual(digests.map(one => ({ reference: 'r.example/base:3.13', digest: one })))
    expect(complete).toBe(true)
  })
})
