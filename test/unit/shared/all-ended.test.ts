import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { allEnded } from '../../../src/shared/all-ended.js'

test('what is done side by side comes back in order', async () => {
  const later = setImmediate('first')
  expect(await allEnded([later, 2, undefined])).toEqual(['first', 2, undefined])
})

test('where one fails, the others have ended when that is said', async () => {
  let ended = false
  const longer = setImmediate().then(() => {
    ended = true
  })
  await expect(allEnded([Promise.reject(new Error('no room')), longer])).rejects.toThrow('no room')
  expect(ended).toBe(true)
})
