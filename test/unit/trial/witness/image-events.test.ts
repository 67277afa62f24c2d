import { describe, expect, test } from 'vitest'
import { DIALECTS, eachStand, REFERENCE, REPOSITORY } from './stand.js'

describe.each(DIALECTS)('on %s', (_dialect, options) => {
  const stand = eachStand(options)

  describe('what happened to the name of the candidate', () => {
    test('is told with the file in which it happened, without those of the event barrier', async () => {
      await using watch = await stand.current.watch()
      const foreign = stand.current.image({ other: '1' }, 'r.example/foreign:1')
      watch.enterFile('a')
      stand.current.fake.images.tag(foreign.id, REFERENCE)
      stand.current.fake.images.tag(foreign.id, 'r.example/unrelated:1')
      await watch.leaveFile()
      stand.current.fake.registry.publish(REFERENCE, foreign)
      stand.current.fake.images.emit('pull', REFERENCE, REPOSITORY)
      const { imageEvents } = await watch.stop()
      expect(imageEvents).toEqual([
        { action: 'tag', reference: REFERENCE, imageId: foreign.id, file: 'a' },
        { action: 'pull', reference: REFERENCE, imageId: foreign.id },
      ])
    })

    test('is told when all that remains is an ID', async () => {
      await using watch = await stand.current.watch()
      stand.current.fake.images.remove(REFERENCE)
      const { imageEvents, complete } = await watch.stop()
      const imageId = stand.current.candidate.id
      expect(imageEvents).toEqual([
        // The containerd image store names the tag.
        { action: 'untag', reference: options.imageStore === 'containerd' ? REFERENCE : imageId, imageId },
        { action: 'delete', reference: imageId, imageId },
      ])
      expect(complete).toBe(true)
    })
  })
})
