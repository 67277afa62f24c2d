import { expect, test } from 'vitest'
import { lockedVersions } from '../../../examples/incident/packages.js'
import { daysOf, endOfDay, INCIDENT } from '../../../examples/incident/releases.js'

test('a day ends where the next one begins, in every zone the same', () => {
  expect(endOfDay('2026-05-20')).toBe('2026-05-21T00:00:00.000Z')
  expect(endOfDay('2026-12-31')).toBe('2027-01-01T00:00:00.000Z')
})

test('functions are as old as the older side of a pair', () => {
  const image = { emulator: '1.2.0', sam: '1.160.1' }
  expect(daysOf(image)).toEqual({ image: '2026-05-20', sam: '2026-05-15', functions: '2026-05-15' })
  const older = { emulator: '1.2.1', sam: '1.161.0' }
  expect(daysOf(older)).toEqual({ image: '2026-05-21', sam: '2026-05-22', functions: '2026-05-21' })
})

test('an SDK of its own has a day of its own', () => {
  const moved = { emulator: '1.2.1', sam: '1.161.0', functions: '3.0.0' }
  expect(daysOf(moved)).toEqual({ image: '2026-05-21', sam: '2026-05-22', functions: '2026-10-26' })
})

test('each replay of the incident is of releases whose day is known', () => {
  expect(INCIDENT.map(replay => [replay.emulator, replay.sam, replay.expected.verdict])).toEqual([
    ['1.1.2', '1.160.1', 'pass'],
    ['1.2.0', '1.160.1', 'fail'],
    ['1.2.1', '1.161.0', 'pass'],
    ['1.2.1', '1.161.0', 'pass'],
  ])
  for (const replay of INCIDENT) expect(() => daysOf(replay)).not.toThrow()
})

test('a release whose day is not known is named', () => {
  expect(() => daysOf({ emulator: '9.9.9', sam: '1.161.0' })).toThrow('got 9.9.9')
})

test('a lock file says a version for each package', () => {
  const text =
    'aws-durable-execution-sdk-python==1.4.0\n# a remark\nboto3==1.42.94\npython-dateutil==2.9.0.post0\n'
  expect([...lockedVersions(text)]).toEqual([
    ['aws-durable-execution-sdk-python', '1.4.0'],
    ['boto3', '1.42.94'],
    ['python-dateutil', '2.9.0.post0'],
  ])
})
