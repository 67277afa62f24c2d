import { meaningOfAttribute } from './meanings.js'
import type { XmlElement } from './xml-reader.js'

/** The number that an attribute holds; 0 where it holds none, or one below. Surefire groups thousands with a comma. */
export function amountIn(attribute: string | undefined): number {
  const amount = Number(attribute?.replaceAll(',', ''))
  return Number.isFinite(amount) && amount > 0 ? amount : 0
}

/** What the cases of a report show, for its totals to be held against. */
interface ShownCases {
  tests: number
  skipped: number
  /** Whether some case tells of a failure or of an attempt: then totals are believed no further. */
  tellsOfTrouble: boolean
}

/**
 * What the suites of a report say of themselves. Totals make no test: they are only held against the cases, where they tell
 * of something that no case shows. Karma counts a browser that was lost that way.
 */
export class ReportTotals {
  #wrong: string | undefined
  #tests = 0
  #skipped = 0
  /** Depth of the outermost suite that counts its tests: those inside of it are counted by it. */
  #countedAt: number | undefined
  #countsMore = false
  #countsUnselected = false
  #first = true

  open({ name, attributes, depth }: XmlElement): void {
    this.#wrong ??= wrongIn(attributes)
    // mocha-junit-reporter counts what `--grep` leaves out, too: its index.js, `suite.tests.length`.
    this.#countsUnselected ||= name === 'testsuites' && attributes['name'] === 'Mocha Tests'
    if (name === 'testsuite' && this.#first) {
      this.#first = false
      this.#countsMore = countsMoreThanCases(attributes)
    }
    if (this.#countedAt !== undefined || attributes['tests'] === undefined) return
    this.#countedAt = depth
    this.#tests += amountIn(attributes['tests'])
    this.#skipped += Math.max(amountIn(attributes['skipped']), amountIn(attributes['disabled']))
  }

  close(depth: number): void {
    if (depth === this.#countedAt) this.#countedAt = undefined
  }

  /** What they tell of, and no case shows; undefined for nothing. */
  problem({ tests, skipped, tellsOfTrouble }: ShownCases): string | undefined {
    if (tellsOfTrouble) return undefined
    if (this.#wrong !== undefined) return `the totals say ${this.#wrong}, and no test says which`
    if (this.#countsMore) return undefined
    if (this.#tests > tests && !this.#countsUnselected)
      return `the totals say ${amount(this.#tests, 'test')}, and the report shows ${tests}`
    if (this.#skipped > skipped)
      return `the totals say ${amount(this.#skipped, 'skipped test')}, and the report shows ${skipped}`
    return undefined
  }
}

/** What a suite, or the whole report, says has gone wrong; undefined for nothing. */
function wrongIn(attributes: XmlElement['attributes']): string | undefined {
  const counts = (['failure', 'error', 'flake'] as const)
    .map(noun => ({ noun, count: amountIn(attributes[`${noun}s`]) }))
    .filter(({ count }) => count > 0)
    .map(({ noun, count }) => amount(count, noun))
  if (counts.length > 0) return counts.join(' and ')
  const state = Object.entries(attributes).find(
    ([name, value = '']) => isState(name) && isBad(meaningOfAttribute(name, value)?.outcome),
  )
  return state && `${state[0]}="${state[1]}"`
}

function isState(name: string): boolean {
  return !['failures', 'errors', 'skipped', 'disabled', 'ignored', 'pending'].includes(name)
}

function isBad(outcome: string | undefined): boolean {
  return outcome === 'failed' || outcome === 'errored'
}

/**
 * Tools whose totals count something else than cases: pytest counts subtests (junitxml.py, `stats`), Catch2 and doctest count
 * assertions (catch_reporter_junit.cpp writes the host `tbd`; doctest.cpp, JUnitReporter). Each is known by what it writes.
 */
function countsMoreThanCases(suite: XmlElement['attributes']): boolean {
  const names = Object.keys(suite).join(' ')
  const isPytest = names === 'name errors failures skipped tests time timestamp hostname'
  const isDoctest = /^name errors failures tests( time timestamp)?( doctest_version)?$/.test(names)
  return isPytest || isDoctest || suite['hostname'] === 'tbd'
}

function amount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
