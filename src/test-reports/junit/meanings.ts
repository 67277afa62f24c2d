import type { Outcome } from '../../evidence.js'

/** What a word of a report says about the test that it belongs to. */
export interface Meaning {
  outcome: Outcome
  /** True when it tells of an attempt beside the one that the case itself shows. */
  attempt: boolean
}

const says = (outcome: Outcome, attempt = false): Meaning => ({ outcome, attempt })

// Surefire and cargo-nextest write the attempts of a test as elements of its case; old versions of pytest-rerunfailures, too.
const ELEMENTS: ReadonlyMap<string, Meaning> = new Map([
  ['failure', says('failed')],
  ['failed', says('failed')],
  ['error', says('errored')],
  ['skipped', says('skipped')],
  ['flakyfailure', says('failed', true)],
  ['flakyerror', says('errored', true)],
  ['rerunfailure', says('failed', true)],
  ['rerunerror', says('errored', true)],
  ['rerun', says('passed', true)],
  ['retry', says('passed', true)],
])

const BROKEN_ELEMENT =
  /(fail|failed|failure|error|errored|broken|crash|crashed|aborted|time-?out|timedout|panic)$/

/**
 * What an element in a case says about it, by its name in lower case; undefined for all that say nothing. A name that ends
 * like that of a failure is one: a tool that calls it `assertionError` must not pass for that.
 */
export function meaningOfElement(name: string): Meaning | undefined {
  return ELEMENTS.get(name) ?? (BROKEN_ELEMENT.test(name) ? says('errored') : undefined)
}

const STATES: ReadonlyMap<string, Meaning> = new Map(
  Object.entries({
    'complete completed done executed expected finished fixed ok okay pass passed run success successful succeeded true yes':
      says('passed'),
    'fail failed failing failure false ko no nok notok unexpected unsuccessful': says('failed'),
    'abort aborted broken canceled cancelled crash crashed error errored interrupted invalid killed panic panicked timedout timeout undefined':
      says('errored'),
    'blocked deselected disabled excluded filtered ignored inconclusive notexecuted notrun pending skip skipped suppressed todo untested':
      says('skipped'),
    'flaky unstable': says('passed', true),
  }).flatMap(([words, meaning]) => words.split(' ').map(word => [word, meaning] as const)),
)

/** Names of attributes and elements that hold a state; of the first two every tool that writes them says what became of the test. */
const STRICT = new Set(['status', 'result'])
const STATE_NAMES = new Set([...STRICT, 'outcome', 'state', 'conclusion', 'verdict'])

export function holdsState(name: string): boolean {
  return STATE_NAMES.has(name)
}

/** What a state says; undefined for nothing, and for a word that is not known. Numbers mean success to one tool and failure to another. */
export function meaningOfState(state: string): Meaning | undefined {
  return STATES.get(plainWord(state))
}

/** True for a state of a case that nobody here knows: whether that is a pass cannot be said. */
export function isUnknownState(name: string, state: string): boolean {
  const word = plainWord(state)
  return STRICT.has(name) && word !== '' && !/^[\d.]+$/.test(word) && !STATES.has(word)
}

function plainWord(state: string): string {
  return state.toLowerCase().replace(/[\s_-]+/g, '')
}

/** Attributes that say yes or no, or count: what they say about a case when they say yes, and when they say no. */
const FLAGS: ReadonlyMap<string, { yes?: Meaning; no?: Meaning }> = new Map(
  Object.entries({
    'ok passed success successful succeeded': { no: says('failed') },
    'broken crashed error errored errors failed failure failures timedout': { yes: says('failed') },
    'disabled ignored pending skipped': { yes: says('skipped') },
    executed: { no: says('skipped') },
    'flaky flakes reruns': { yes: says('passed', true) },
  }).flatMap(([names, meaning]) => names.split(' ').map(name => [name, meaning] as const)),
)

const NO = /^(0+|false|no|none)$/

/** What an attribute of a case says about it, by its name in lower case; undefined for all that say nothing. */
export function meaningOfAttribute(name: string, value: string): Meaning | undefined {
  if (holdsState(name)) return meaningOfState(value)
  const text = plainWord(value)
  const flag = text === '' ? undefined : FLAGS.get(name)
  return NO.test(text) ? flag?.no : flag?.yes
}

// A failed assertion says more about the candidate than a tear-down that broke after it.
const BY_SEVERITY: readonly Outcome[] = ['passed', 'xfailed', 'skipped', 'errored', 'failed']

/** The one that stands where a test has both. */
export function worst(a: Outcome, b: Outcome): Outcome {
  return BY_SEVERITY.indexOf(a) >= BY_SEVERITY.indexOf(b) ? a : b
}
