import { describe, expect, it } from 'vitest'
import { mermaidGantt } from '../../../src/report/gantt.js'
import { NASTY } from './results.js'

describe('gantt', () => {
  it('has a section for each lane and a task for each stage, in the order of time', () => {
    const chart = mermaidGantt([
      { lane: 'sam-cli', name: 'set-up', startedAt: 2_000, endedAt: 3_500 },
      { lane: 'candidate', name: 'build', startedAt: 0, endedAt: 9_200.4 },
      { lane: 'sam-cli', name: 'check out', startedAt: 10.6, endedAt: 2_000 },
    ])
    expect(chart.split('\n').slice(5, -1)).toEqual([
      '  section candidate',
      '  9.2 s build :0, 9200ms',
      '  section sam-cli',
      '  2.0 s check out :11, 1989ms',
      '  1.5 s set-up :2000, 1500ms',
    ])
  })

  it('gives a stage of no time a bar all the same', () => {
    expect(mermaidGantt([{ lane: 'a', name: 'b', startedAt: 5, endedAt: 5 }])).toContain('0.0 s b :5, 1ms')
  })

  it.each([...NASTY, 'section x', 'title', 'a:b', 'x; y #1'].map(text => [text]))(
    'keeps its lines, with %j',
    text => {
      const lines = mermaidGantt([{ lane: text, name: text, startedAt: 0, endedAt: 1 }]).split('\n')
      expect(lines).toHaveLength(8)
      expect(lines[5]).toMatch(/^ {2}section [\w./ -]+$/)
      expect(lines[6]).toMatch(/^ {2}0\.0 s [\w./ -]+ :0, 1ms$/)
    },
  )

  it('says how much it leaves out', () => {
    const stages = Array.from({ length: 5_000 }, () => ({ lane: 'a', name: 'b', startedAt: 0, endedAt: 1 }))
    const chart = mermaidGantt(stages)
    expect(Buffer.byteLength(chart)).toBeLessThan(21_000)
    expect(chart).toMatch(/\n {2}%% \d{4} more lines\n```$/)
  })
})
