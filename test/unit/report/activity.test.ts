import { expect, it } from 'vitest'
import { RunActivity, stoppingText } from '../../../src/report/activity.js'

const file = (index: number) => ({ consumer: 'sam-cli', file: `${index}.py`, index, of: 4 })
const counts = { passed: 2, failed: 1, skipped: 0, ms: 10, failures: [] }

it('what runs are the files under way, and the stages where there is none', () => {
  const activity = new RunActivity()
  expect(activity.running()).toEqual([])
  activity.update({ kind: 'stage-started', lane: 'candidate', name: 'build' })
  activity.update({ kind: 'stage-started', lane: 'sam-cli', name: 'set-up' })
  activity.update({ kind: 'stage-ended', lane: 'candidate', name: 'build', ok: true, ms: 1 })
  expect(activity.running()).toEqual(['sam-cli: set-up'])
  activity.update({ kind: 'file-started', ...file(1) })
  activity.update({ kind: 'file-started', ...file(2) })
  activity.update({ kind: 'file-ended', ...file(1), ...counts })
  expect(activity.running()).toEqual(['sam-cli: 2.py (2 of 4)'])
  expect(activity.tests).toEqual({ passed: 2, failed: 1, skipped: 0 })
  expect(activity.work()).toEqual([{ lane: 'sam-cli', name: '2.py', place: '2 of 4', since: 0 }])
})

it.each([
  [[], false, 'stopping: waiting for what has begun, then tidying up'],
  [
    ['sam-cli: a.py (1 of 4)'],
    true,
    'stopping: waiting for sam-cli: a.py (1 of 4), then tidying up; Ctrl-C once more ends it at once',
  ],
  [['1', '2', '3', '4', '5'], false, 'stopping: waiting for 1, 2, 3 and 2 more, then tidying up'],
])('a run that is asked to end while there runs %j says so', (running, byKeys, text) => {
  expect(stoppingText(running, byKeys)).toContain(text)
})
