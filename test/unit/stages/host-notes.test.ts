import { expect, test } from 'vitest'
import type { Evidence, HostCalls } from '../../../src/evidence.js'
import { hostNotes } from '../../../src/stages/host-notes.js'
import { passingEvidence } from '../../support/evidence.js'

const quiet = (host: string, calls: number): HostCalls => ({
  host,
  calls,
  retries: 0,
  failures: 0,
  refused: 0,
  waitedMs: 0,
})

/** The evidence of a job of its own. */
const job = (shard: number, asked: HostCalls[], arm: Evidence['arm'] = 'candidate'): Evidence => ({
  ...passingEvidence({ arm }),
  part: { platform: 'linux/amd64', shard, shards: 2 },
  asked,
})

test('nothing is said of hosts that answered at once', () => {
  expect(hostNotes([quiet('git.example', 7)], [job(1, [quiet('git.example', 2)])])).toEqual([])
})

test('how often a host failed, was asked again, and was left alone', () => {
  const asked = { ...quiet('r.example:5000', 4), retries: 3, failures: 5, refused: 2, waitedMs: 7_500 }
  expect(hostNotes([asked, quiet('git.example', 1)], [])).toEqual([
    'r.example:5000 was asked 4 times, and failed 5 times; 3 further attempts after waits of 7.5 s in all; 2 calls given up, because it had failed too often',
  ])
})

test('jobs are added up, and what one of them says later counts for what it said before', () => {
  const failed = (failures: number) => ({ ...quiet('git.example', failures), failures })
  const all = [job(1, [failed(1)]), job(1, [failed(2)], 'control'), job(2, [failed(4)])]
  expect(hostNotes([failed(8)], all)).toEqual(['git.example was asked 14 times, and failed 14 times'])
})

test('evidence of the step itself is in its own counts', () => {
  const failed = { ...quiet('git.example', 1), failures: 1 }
  expect(hostNotes([failed], [{ ...passingEvidence(), asked: [failed] }])).toEqual([
    'git.example was asked 1 time, and failed 1 time',
  ])
})
