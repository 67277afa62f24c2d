import { describe, expect, it } from 'vitest'
import { classOf, type Mark, type Runs } from '../../../src/verdict/classes.js'

const MARKS: readonly Mark[] = ['passed', 'failed', 'skipped', 'absent']

/** Every row of marks of that many runs. */
function rows(length: number): Mark[][] {
  return length === 0 ? [[]] : rows(length - 1).flatMap(row => MARKS.map(mark => [...row, mark]))
}

const ALL: Runs[] = [1, 2, 3, 4].flatMap(length =>
  rows(length).flatMap(candidate =>
    [Math.max(1, length - 1), Math.min(3, length)].flatMap(runs =>
      rows(runs).flatMap(baseline =>
        [true, false].map(sameFailures => ({
          candidate,
          baseline,
          sameFailures,
          skipCounts: false,
          whole: { candidate: length, baseline: runs },
        })),
      ),
    ),
  ),
)

const has = (marks: Mark[], ...wanted: Mark[]) => marks.filter(mark => wanted.includes(mark)).length
const EXCUSING = ['flaky', 'already-broken']

// Over every row of marks that three rounds can come to.
describe('the class', () => {
  it('newly-broken is decided by three failures here and two passes there, and by nothing that says otherwise', () => {
    for (const runs of ALL) {
      const found = classOf(runs)
      const { candidate, baseline } = runs
      const sure =
        has(candidate, 'failed') >= 3 &&
        has(candidate, 'passed', 'skipped') === 0 &&
        has(baseline, 'passed') >= 2 &&
        has(baseline, 'failed', 'skipped') === 0
      if ((found?.class === 'newly-broken' && found.decided) !== sure) expect({ runs, found }).toBe(sure)
    }
  })

  it('of what failed on the candidate excuses only what failed on the baseline in the same words', () => {
    for (const runs of ALL) {
      const found = classOf(runs)
      if (has(runs.candidate, 'failed') === 0) continue
      const isExcused = found?.decided && EXCUSING.includes(found.class)
      const may =
        runs.sameFailures &&
        has(runs.baseline, 'failed') > 0 &&
        // It came to a pass on the candidate as well, or never on either image.
        (has(runs.candidate, 'passed', 'skipped') > 0 || has(runs.baseline, 'passed', 'skipped') === 0)
      if (isExcused && !may) expect({ runs, found }).toBe('not excused')
      if (found === undefined) expect({ runs, found }).toBe('some class')
    }
  })

  it('never becomes harmless by one more failure on the candidate, but by name', () => {
    for (const runs of ALL) {
      const index = runs.candidate.findIndex(mark => mark !== 'failed')
      if (index < 0) continue
      const before = classOf(runs)
      const after = classOf({ ...runs, candidate: runs.candidate.with(index, 'failed') })
      if (before !== undefined && before.class !== 'fixed' && after === undefined)
        expect({ runs, before, after }).toBe('a class')
      if (after?.class === 'fixed') expect({ runs, before, after }).toBe('no fixed test')
    }
  })

  it('is undefined for what passed on both', () => {
    for (const candidate of rows(3).filter(row => has(row, 'passed') === 3))
      expect(
        classOf({
          candidate,
          baseline: ['passed', 'passed'],
          sameFailures: true,
          skipCounts: true,
          whole: { candidate: 3, baseline: 2 },
        }),
      ).toBeUndefined()
  })
})
