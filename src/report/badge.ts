import type { RunResult, Verdict } from '../verdict/verdict.js'
import { shownImageName } from './headline.js'

const COLOURS: Record<Verdict, string> = {
  pass: 'brightgreen',
  fail: 'red',
  inconclusive: 'lightgrey',
  'not-applicable': 'lightgrey',
}

/**
 * The verdict as a badge: https://shields.io/badges/endpoint-badge draws it from wherever badge.json is served. Of one consumer
 * it names the consumer, of several how many pass.
 */
export function verdictBadge(result: RunResult): string {
  const { verdict, consumers } = result.judgement
  const [only, ...others] = consumers
  const passing = consumers.filter(one => one.verdict === 'pass').length
  const badge = {
    schemaVersion: 1,
    label:
      only === undefined
        ? shownImageName(result)
        : others.length === 0
          ? `works with ${only.name}`
          : 'works with consumers',
    message: others.length === 0 ? verdict : `${passing} of ${consumers.length}`,
    color: COLOURS[verdict],
  }
  return `${JSON.stringify(badge, null, 2)}\n`
}
