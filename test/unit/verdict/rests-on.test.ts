import { describe, expect, it } from 'vitest'
import { Evidence } from '../../../src/evidence.js'
import { judge } from '../../../src/verdict/judge.js'
import { passingEvidence, policy } from '../../support/evidence.js'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Path = (string | number)[]

const json = (value: unknown): Json => JSON.parse(JSON.stringify(value))
const passes = (value: Json) => judge([policy()], [Evidence.parse(value)]).verdict === 'pass'

/** Every place in a value, the value itself left out. */
function places(value: Json, at: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [at]
  const inner = Object.entries(value).flatMap(([key, one]) =>
    places(one, [...at, Array.isArray(value) ? Number(key) : key]),
  )
  return at.length === 0 ? inner : [at, ...inner]
}

/** The value with something else at a place, or with nothing there. */
function changed(value: Json, [key, ...rest]: Path, change: (old: Json) => Json | undefined): Json {
  if (key === undefined || value === null || typeof value !== 'object') return value
  const copy = structuredClone(value) as Record<string | number, Json>
  const now = rest.length === 0 ? change(copy[key] as Json) : changed(copy[key] as Json, rest, change)
  if (now !== undefined) copy[key] = now
  else if (Array.isArray(copy)) copy.splice(Number(key), 1)
  else delete copy[key]
  return copy
}

const WORDS = [
  ...['failed', 'errored', 'skipped', 'missing', 'stale', 'malformed', 'empty', 'other', 'unknown'],
  ...['baseline', 'control', 'engine', 'buildx', 'x'],
]

/** Other values that a place could have. */
function others(old: Json): Json[] {
  if (typeof old === 'boolean') return [!old]
  if (typeof old === 'number') return [old + 1]
  if (typeof old === 'string') return [...WORDS, `${old}x`]
  return []
}

const whole = json(passingEvidence())
const all = places(whole)
const valid = (value: Json) => Evidence.safeParse(value).success
const name = (path: Path) => path.map(key => (typeof key === 'number' ? '*' : key)).join('.')
const names = (paths: Path[]) => [...new Set(paths.map(name))].sort()

describe('a pass', () => {
  it('is what this evidence is', () => {
    expect(passes(whole)).toBe(true)
  })

  it('does not survive the loss of anything but these', () => {
    const losses = all.map(path => ({ path, left: changed(whole, path, () => undefined) }))

    const harmless = losses.filter(({ left }) => valid(left) && passes(left)).map(({ path }) => path)

    // A container without its exit code or its ID still says that it started, and whose image it was.
    expect(names(harmless)).toEqual([
      'engine',
      'files.*.command.*',
      'files.*.containers.*.exitCode',
      'files.*.containers.*.imageId',
    ])
  })

  it('does not survive a change of anything but these', () => {
    const harmless = all.filter(path => othersAt(path).some(left => valid(left) && passes(left)))

    // Names, times and places of logs, for a reader; and how the candidate came to be, which the
    // stages before the trial answer for.
    expect(names(harmless)).toEqual([
      'candidate.builder',
      'candidate.commit',
      'candidate.configDigest',
      'candidate.platform',
      'candidate.reference',
      'candidate.registry.detail',
      'candidate.registry.state',
      'candidate.repository',
      'candidate.run',
      'candidate.tag',
      'consumer.ref',
      'consumer.repository',
      'engine.apiVersion',
      'engine.name',
      'engine.version',
      'files.*.command.*',
      'files.*.containers.*.exitCode',
      'files.*.containers.*.id',
      'files.*.containers.*.imageId',
      'files.*.containers.*.name',
      'files.*.containers.*.reference',
      'files.*.containers.*.sameRepository',
      'files.*.durationMs',
      'files.*.log',
      'files.*.report.cases.*.id',
      'files.*.report.cases.*.seconds',
      'files.*.report.cases.*.text',
      'files.*.report.detail',
      'files.*.startedAt',
      'run',
      'trial',
      'witness.detail',
    ])
  })
})

function othersAt(path: Path): Json[] {
  const seen: Json[] = []
  changed(whole, path, old => {
    seen.push(...others(old))
    return old
  })
  return seen.map(other => changed(whole, path, () => other))
}
