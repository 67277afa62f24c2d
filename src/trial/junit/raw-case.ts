import type { Outcome } from '../../evidence.js'
import { LIMITS } from './limits.js'
import { outcomeOfState, worst } from './outcome.js'
import { amountIn } from './text.js'

type Attributes = Readonly<Record<string, string | undefined>>

/** One `<testcase>` element while it is read. */
export class RawCase {
  /** Names of the suites around it, joined by ` > `; undefined outside of any. */
  readonly suite: string | undefined
  readonly classname: string
  readonly name: string
  /** Absolute path of the test's file, where the dialect gives one. */
  readonly file: string | undefined
  readonly seconds: number
  outcome: Outcome
  attempts = 1
  text = ''
  /** True when pytest wrote it for a tear-down alone. */
  tearDown = false
  /** True when Node's runner says that the test is still to do. */
  toDo = false

  constructor(suite: string | undefined, attributes: Attributes) {
    this.suite = suite
    this.classname = attributes['classname'] ?? ''
    this.name = attributes['name'] ?? ''
    this.file = attributes['file']
    this.seconds = amountIn(attributes['time'])
    this.outcome = worst(outcomeOfState(attributes['status']), outcomeOfState(attributes['result']))
  }

  worsen(outcome: Outcome): void {
    this.outcome = worst(this.outcome, outcome)
  }

  /** The message leads, so that the first line of the text says what happened. */
  addText(message: string, body: string): void {
    // A little more than the limit, so that the cut is seen and marked later.
    if (this.text.length > LIMITS.text) return
    const lines = [this.text, body.startsWith(message) ? '' : message, body]
    this.text = lines.filter(line => line !== '').join('\n')
  }
}
