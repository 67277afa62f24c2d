import { describe, expect, it } from 'vitest'
import { type ConsumerState, movedLine, movedSince, type RunState } from '../../../src/verdict/moved.js'

const digest = (digit: string) => `sha256:${digit.repeat(64)}`
const built = (digit: string, commit = '1', platform = 'linux/amd64') => ({
  platform,
  configDigest: digest(digit),
  commit,
})
const pip = (version: string) => ({ name: 'pip', version })

function runOf(consumer: Partial<ConsumerState> = {}, more: Partial<RunState> = {}): RunState {
  return {
    run: '7.1',
    startedAt: '2026-11-20T04:23:00.000Z',
    candidates: [built('1')],
    consumers: [{ name: 'sam-cli', pin: 'a'.repeat(40), installed: [pip('1')], ...consumer }],
    ...more,
  }
}

function moved(then: RunState, now: RunState) {
  const found = movedSince(then, now, 'sam-cli')
  if (found === undefined) throw new Error('expected the consumer in both')
  return found
}

describe('what moved since the last green', () => {
  it('is nothing where all is the same', () => {
    const found = moved(runOf(), runOf({}, { run: '8.1', startedAt: '2026-11-22T04:23:00.000Z' }))
    expect(found).toEqual({
      since: { run: '7.1', startedAt: '2026-11-20T04:23:00.000Z' },
      name: 'sam-cli',
      packages: [],
      images: [],
    })
    expect(movedLine(found)).toBe('moved since 2026-11-20: image no · sam-cli no · set-up no')
  })

  it('is not known of a consumer that was not tried then', () => {
    expect(movedSince(runOf({ name: 'other' }), runOf(), 'sam-cli')).toBeUndefined()
  })

  it('is the image of a platform that both have tried, and the pin', () => {
    const one = runOf({}, { candidates: [built('3', '1', 'linux/arm64'), built('1')] })
    const other = runOf({ pin: 'b'.repeat(40) })
    expect(moved(one, runOf()).image).toBeUndefined()
    const found = moved(one, { ...other, candidates: [built('2', '2')] })
    expect(found.image).toEqual({ from: digest('1'), to: digest('2') })
    expect(found.consumer).toEqual({ from: 'a'.repeat(40), to: 'b'.repeat(40) })
    const commits = [{ sha: 'b'.repeat(40), subject: 'Mend it' }]
    const whole = { ...found, consumer: { from: 'a', to: 'b', commits, more: 2 } }
    expect(movedLine(whole)).toContain('image yes · sam-cli yes (3 commits) · ')
    expect(movedLine({ ...whole, consumer: { from: 'a', to: 'b', commits } })).toContain(
      'sam-cli yes (1 commit) ',
    )
  })

  it('is no image that was built anew from the same commit, and the line says both', () => {
    const found = moved(runOf(), runOf({}, { candidates: [built('2')] }))
    expect(found.image).toEqual({ from: digest('1'), to: digest('2'), rebuilt: true })
    expect(movedLine(found)).toContain(': image no, but built anew · ')
    const dirty = moved(runOf(), runOf({}, { candidates: [{ ...built('2'), uncommitted: ['a'] }] }))
    expect(dirty.image).not.toHaveProperty('rebuilt')
  })

  it('is each package that is new, gone, or of other versions', () => {
    const then = [
      pip('1'),
      { name: 'gone', version: '1' },
      { name: 'is', version: '4' },
      { name: 'is', version: '6' },
    ]
    const now = [{ name: 'is', version: '6' }, { name: 'new', version: '2' }, pip('2')]
    const found = moved(runOf({ installed: then }), runOf({ installed: now }))
    expect(found.packages).toEqual([
      { name: 'gone', from: '1' },
      { name: 'is', from: '4, 6', to: '6' },
      { name: 'new', to: '2' },
      { name: 'pip', from: '1', to: '2' },
    ])
    expect(movedLine(found)).toContain('set-up yes (gone 1 is gone, is 4, 6 → 6, new 2 is new and 1 more)')
  })

  it('says that nobody knows what set-up brought, where one of the two has no list', () => {
    const { installed: _, ...without } = runOf().consumers[0] as ConsumerState
    for (const found of [
      moved(runOf(), { ...runOf(), consumers: [without] }),
      moved({ ...runOf(), consumers: [without] }, runOf()),
    ]) {
      expect(found).not.toHaveProperty('packages')
      expect(movedLine(found)).toContain('set-up not known')
    }
  })

  it('is an image that the tests pulled now, but none that they pulled then alone', () => {
    const base = (reference: string, digit: string) => ({ reference, digest: digest(digit) })
    const found = moved(
      runOf({ pulled: [base('a:1', '1'), base('b:1', '1'), base('c:1', '1')] }),
      runOf({ pulled: [base('a:1', '2'), base('b:1', '1'), base('d:1', '1')] }),
    )
    expect(found.images).toEqual([
      { reference: 'a:1', from: digest('1'), to: digest('2') },
      { reference: 'd:1', to: digest('1') },
    ])
    expect(movedLine(found)).toContain(' · pulled images yes (a:1, d:1)')
  })

  it('is the image of the runner, where both ran on one', () => {
    const runner = (version: string) => ({ runners: [{ image: 'ubuntu24', version }] })
    const found = moved(runOf(runner('1')), runOf(runner('2')))
    expect(found.runner).toEqual({ from: 'ubuntu24 1', to: 'ubuntu24 2' })
    expect(movedLine(found)).toContain(' · runner yes (ubuntu24 1 → ubuntu24 2)')
    expect(moved(runOf(runner('1')), runOf())).not.toHaveProperty('runner')
  })
})
