import { describe, expect, it } from 'vitest'
import {
  bisectBeginsLine,
  bisectConclusion,
  bisectEstimateLine,
  bisectTriedLine,
  bisectTriesLine,
  shownPoint,
} from '../../../src/report/bisect-lines.js'

const SHA = '4be1'.repeat(10)

describe('the lines of a bisection', () => {
  it('say how many runs there are, and how long they take', () => {
    expect(bisectBeginsLine(37, 'commit', 22)).toBe('bisect: 37 commits, at most 22 runs\n')
    expect(bisectBeginsLine(1, 'version', 6)).toBe('bisect: 1 version, at most 6 runs\n')
    expect(bisectEstimateLine(298_200)).toBe('bisect: at most about 5 more minutes by the first run\n')
    expect(bisectEstimateLine(10)).toBe('bisect: at most about 1 more minute by the first run\n')
  })

  it('name a commit by the beginning of its SHA and its subject, and a version by itself', () => {
    expect(bisectTriesLine(2, 22, { id: SHA, title: 'Release' })).toBe(
      "bisect: run 2 of at most 22: 4be14be14be1 'Release'\n",
    )
    expect(shownPoint({ id: '1.16.0', title: '' })).toBe('1.16.0')
    expect(bisectTriedLine('passes', '', 14_200)).toBe('bisect:   passes (14.2 s)\n')
  })

  it('are one line each whatever a subject, a reason or a diffstat says, and no command of a runner', () => {
    const hostile = 'a\r\n::error::b \u001b[31mc ##[error]d'
    const lines = [
      bisectTriesLine(1, 2, { id: SHA, title: hostile }),
      bisectTriedLine('skipped', hostile, 1),
      bisectConclusion({ sentence: hostile, details: [], reproduce: hostile }),
    ]
    for (const line of lines) {
      expect(line).not.toMatch(/^::|\r|\u001b|##\[/m)
      expect(line.endsWith('\n')).toBe(true)
    }
    expect(lines[0]?.match(/\n/g)).toHaveLength(1)
    expect(bisectConclusion({ sentence: 'x', details: ['a | 1 +', hostile] }).split('\n')).toHaveLength(4)
  })
})
