import { expect, test } from 'vitest'
import {
  candidateName,
  controlName,
  isCandidateTag,
  isReservedTag,
  isTrialTag,
  shardName,
} from '../../../src/image/candidate-marks.js'

const SHA = '0f'.repeat(20)
const TAG = `pr-${SHA}`

test('what a candidate is called, and what only its trial calls it', () => {
  expect(candidateName('r.example/app', SHA)).toEqual({ reference: `r.example/app:${TAG}`, tag: TAG })
  const dirty = candidateName('r.example/app', SHA, { dirty: true })
  expect(dirty).toEqual({ reference: `r.example/app:${TAG}-dirty`, tag: `${TAG}-dirty` })
  expect(shardName('r.example/app', dirty.tag, 2).reference).toBe(`r.example/app:${TAG}-dirty-s2`)
  expect(shardName('r.example/app', TAG, 12).reference).toBe(`r.example/app:${TAG}-s12`)
  expect(controlName('r.example/app', TAG).reference).toBe(`r.example/app:${TAG}-control`)
})

test.each([
  [candidateName('r.example:5000/app', SHA), true, false],
  [candidateName('r.example/app', SHA.slice(0, 7)), true, false],
  [candidateName('r.example/app', SHA.slice(0, 6)), false, false],
  [shardName('r.example:5000/app', TAG, 12), true, true],
  [controlName('r.example/app', TAG), true, true],
  [candidateName('r.example/app', SHA, { dirty: true }), true, false],
  [shardName('r.example:5000/app', `${TAG}-dirty`, 12), true, true],
  [controlName('r.example/app', `${TAG}-dirty`), true, true],
  [{ reference: 'r.example/app:latest-s1' }, false, false],
  [{ reference: `r.example/app:${TAG}-other` }, false, false],
])('%j is of a candidate: %s, and only a trial needs it: %s', ({ reference }, candidate, trial) => {
  expect([isCandidateTag(reference), isTrialTag(reference)]).toEqual([candidate, trial])
})

test('no release has a tag like a candidate', () => {
  expect([TAG, 'pr-', 'v1.2.1-pr-1'].map(isReservedTag)).toEqual([true, true, false])
})
