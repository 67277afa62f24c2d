import { firstLine, formatCount } from '../shared/text.js'
import { type ClassifiedTest, countMarks } from './classes.js'
import { isExplainable, isOfContainers, subjectKey } from './marks.js'
import type { ReasonCode } from './reasons.js'
import { type Excuse, type Finding, finding } from './verdict.js'

/** Characters of a failure's first line; the report holds the whole text. */
const DETAIL_LIMIT = 300

/**
 * The reasons of the candidate's trial, each explained by the class of what it is about: excused, in the words of the
 * class, or as it was where no class says anything.
 */
export function explainedReasons(found: Finding[], tests: ClassifiedTest[]): Finding[] {
  const byKey = new Map(tests.map(one => [placeKey(one), one]))
  const own = (one: Finding) => (isExplainable(one) ? byKey.get(placeKey(one)) : undefined)
  const kept = found.flatMap((one): Finding[] => {
    const about = own(one)
    if (about === undefined) return [one]
    if (!about.counts) return [{ ...one, excuse: excuseOf(about) }]
    return isStrict(about) ? [one] : []
  })
  const explained = new Set(found.filter(one => own(one) !== undefined).map(placeKey))
  const told = tests.filter(one => one.counts && !(isStrict(one) && explained.has(placeKey(one))))
  return [...kept, ...told.map(classFinding)]
}

/** Whether what is said without a baseline stands: of a crash, and of a known failure that is not allowed. */
function isStrict({ class: name, code, decided }: ClassifiedTest): boolean {
  return (code !== undefined && isOfContainers(code)) || (name === 'already-broken' && decided)
}

function placeKey({ file, test, code }: Pick<Finding, 'file' | 'test'> & { code?: ReasonCode }): string {
  return `${file} ${subjectKey({ ...(test !== undefined && { test }), ...(code !== undefined && { code }) })}`
}

function excuseOf(test: ClassifiedTest): Excuse {
  return { code: test.class === 'flaky' ? 'flaky' : 'already-broken', detail: summaryOf(test) }
}

function classFinding(test: ClassifiedTest): Finding {
  return finding(codeOf(test), summaryOf(test), test)
}

function codeOf({ class: name, code, decided }: ClassifiedTest): ReasonCode {
  if (code !== undefined && isOfContainers(code)) return code
  switch (name) {
    case 'newly-broken':
    case 'already-broken':
      return decided ? 'newly-broken' : 'undecided'
    case 'flaky':
    case 'fixed':
      return 'undecided'
    default:
      return name
  }
}

function summaryOf({ candidate, baseline, text, baselineText, class: name }: ClassifiedTest): string {
  const said = firstLine(text ?? baselineText ?? '', DETAIL_LIMIT)
  const runs = `on the candidate ${tally(candidate, name)}, on the published image ${tally(baseline, name)}`
  return said === '' ? runs : `${runs}: ${said}`
}

function tally(marks: ClassifiedTest['candidate'], name: ClassifiedTest['class']): string {
  const { failed, skipped, absent } = countMarks(marks)
  const runs = formatCount(marks.length, 'run')
  if (name === 'newly-skipped') return `skipped in ${skipped} of ${runs}`
  if (name === 'vanished') return `missing in ${absent} of ${runs}`
  return `failed in ${failed} of ${runs}`
}
