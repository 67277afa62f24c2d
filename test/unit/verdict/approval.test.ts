import { describe, expect, it } from 'vitest'
import { approvedDigests, triedCandidates, untriedPlatforms } from '../../../src/verdict/approval.js'
import { CANDIDATE, DIGEST, evidence, failed, fileEvidence, result } from '../report/results.js'

const ARM = { ...CANDIDATE, platform: 'linux/arm64', configDigest: `sha256:${'ab'.repeat(32)}` }
const onArm = evidence([fileEvidence('a')], { candidate: ARM })
const baseline = evidence([fileEvidence('a')], { arm: 'baseline', candidate: ARM })

describe('approvedDigests', () => {
  const { candidate: __, ...nameless } = evidence([fileEvidence('a')])
  it.each([
    ['a pass', result(), [DIGEST]],
    ['a fail', failed({ id: 'a', text: '' }), []],
    ['a pass without a candidate', result({ candidates: [] }), []],
    ['a pass of what is of no commit', result({ candidates: [{ ...CANDIDATE, uncommitted: ['a'] }] }), []],
    ['a pass without a trial', result({ evidence: [] }), []],
    ['a pass of which one trial had another image', result({ evidence: [...result().evidence, onArm] }), []],
    ['a pass of which one trial names no image', result({ evidence: [nameless] }), []],
    [
      'a pass on two platforms',
      result({ candidates: [CANDIDATE, ARM], evidence: [...result().evidence, onArm] }),
      [DIGEST, ARM.configDigest],
    ],
    ['a pass on one of two platforms', result({ candidates: [CANDIDATE, ARM] }), [DIGEST]],
    [
      'a pass of which only the baseline ran on the other platform',
      result({ candidates: [CANDIDATE, ARM], evidence: [...result().evidence, baseline] }),
      [DIGEST],
    ],
  ])('%s', (_, run, expected) => {
    expect(approvedDigests(run)).toEqual(expected)
  })
})

describe('untriedPlatforms', () => {
  it('are those that are configured or built, and that no trial of a candidate ran on', () => {
    const run = result({ candidates: [CANDIDATE, ARM], evidence: [...result().evidence, baseline] })
    expect(untriedPlatforms(['linux/s390x', 'linux/amd64'], run)).toEqual(['linux/s390x', 'linux/arm64'])
  })

  it('are none when all of them were tried', () => {
    expect(untriedPlatforms(['linux/amd64'], result())).toEqual([])
  })
})

it('candidates that several trials ran on are there once', () => {
  const all = [...result().evidence, onArm, ...result().evidence]
  expect(triedCandidates(all)).toEqual([CANDIDATE, ARM])
})
