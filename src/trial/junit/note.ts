import type { Outcome } from '../../evidence.js'
import type { Dialect } from './dialect.js'
import type { RawCase } from './raw-case.js'
import type { XmlElement } from './xml-reader.js'

interface Meaning {
  outcome: Outcome
  /** True for Surefire's elements for the attempts beside the one that the case itself shows. */
  attempt: boolean
}

const MEANINGS: ReadonlyMap<string, Meaning> = new Map([
  ['failure', { outcome: 'failed', attempt: false }],
  ['error', { outcome: 'errored', attempt: false }],
  ['skipped', { outcome: 'skipped', attempt: false }],
  ['flakyFailure', { outcome: 'failed', attempt: true }],
  ['flakyError', { outcome: 'errored', attempt: true }],
  ['rerunFailure', { outcome: 'failed', attempt: true }],
  ['rerunError', { outcome: 'errored', attempt: true }],
])

/** What an element says about the case that it is in; undefined for all that say nothing. */
export function meaningOf(element: XmlElement): Meaning | undefined {
  return MEANINGS.get(element.name)
}

/** Adds what the element says to the case, all but its text. */
export function note(raw: RawCase, { attributes }: XmlElement, meaning: Meaning, dialect: Dialect): void {
  const { type, message } = attributes
  const { outcome } = meaning
  if (outcome === 'errored') raw.tearDown = raw.outcome === 'passed' && isTearDown(message)
  if (outcome === 'skipped' && type === 'todo') raw.toDo = dialect === 'node'
  if (meaning.attempt) raw.attempts += 1
  raw.worsen(exactOutcome(raw, outcome, type))
}

/** pytest's words; the rest of the message is the error. */
function isTearDown(message: string | undefined): boolean {
  return message?.startsWith('failed on teardown') ?? false
}

function exactOutcome(raw: RawCase, outcome: Outcome, type: string | undefined): Outcome {
  if (outcome === 'skipped') return type === 'pytest.xfail' ? 'xfailed' : 'skipped'
  // A test that is to do may fail in Node's runner, and the run still ends with exit code 0.
  if (raw.toDo) return 'skipped'
  // gotestsum: a package that does not build is a failed TestMain of no class.
  if (raw.name === 'TestMain' && raw.classname === '') return 'errored'
  return outcome
}
