import { expect, it } from 'vitest'
import type { Evidence } from '../../../src/evidence.js'
import { judge } from '../../../src/verdict/judge.js'
import { container, imageEvent, policy, withCase } from '../../support/evidence.js'

const failed = withCase({ outcome: 'failed' }, 1)

function without(evidence: Evidence, key: 'candidate'): Evidence {
  const { [key]: _, ...rest } = evidence
  return rest
}

// A failed test is the candidate's fault only where it is certain that it ran against the candidate.
it.each<[string, Evidence, string]>([
  ['all is known', failed, 'fail'],
  ['nobody knows the candidate', without(failed, 'candidate'), 'inconclusive'],
  [
    'the witness missed something',
    { ...failed, witness: { complete: false, detail: 'a gap' } },
    'inconclusive',
  ],
  ['the tag moved', { ...failed, tagAfter: 'sha256:other' }, 'inconclusive'],
  [
    'something was pulled over it',
    { ...failed, imageEvents: [imageEvent({ action: 'pull' })] },
    'inconclusive',
  ],
  [
    'the tree was changed',
    { ...failed, consumer: { ...failed.consumer, modified: ['a.test'] } },
    'inconclusive',
  ],
  [
    'another commit was tested',
    { ...failed, consumer: { ...failed.consumer, commit: 'f00' } },
    'inconclusive',
  ],
  [
    'the engine was gone',
    { ...failed, incidents: [{ kind: 'engine-gone', detail: 'gone' }] },
    'inconclusive',
  ],
  ['its file used no container', inFirstFile(failed, []), 'inconclusive'],
  ['its file used another image', inFirstFile(failed, [container({ image: 'other' })]), 'inconclusive'],
  ['the candidate was never started', inFirstFile(failed, [container({ started: false })]), 'inconclusive'],
  [
    'the candidate has nothing to run',
    inFirstFile(failed, [
      container({ started: false, startFailure: { exitCode: 127, message: 'no such file' } }),
    ]),
    'fail',
  ],
])('a failed test when %s', (_, evidence, verdict) => {
  expect(judge([policy()], [evidence]).verdict).toBe(verdict)
})

function inFirstFile(evidence: Evidence, containers: ReturnType<typeof container>[]): Evidence {
  return {
    ...evidence,
    files: evidence.files.map((file, index) => (index === 0 ? { ...file, containers } : file)),
  }
}
