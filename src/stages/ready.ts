import type { ConsumerConfig } from '../config/config.js'
import type { ConsumerContext } from '../consumer/consumer-context.js'
import type { InstalledFacts } from '../consumer/installed.js'
import type { ConsumerEvidence, SetUpEvidence } from '../evidence.js'
import type { CheckedOutPin } from '../git/checkout.js'
import type { Pin } from '../git/pin.js'

/** A consumer that is ready for its trial, or as far as it came. */
export interface Ready {
  consumer: ConsumerConfig
  context: ConsumerContext
  pin?: Pin
  checkedOut?: CheckedOutPin
  installed?: InstalledFacts
  /** How the set-up was come by, where some are kept. */
  setUp?: SetUpEvidence
  /** What is to be said of that. */
  setUpNotes?: string[]
  /** What stood in the way. */
  error?: unknown
}

/** What the evidence says of a consumer's set-up. */
export function setUpFacts({
  installed,
  setUp,
  setUpNotes = [],
}: Ready): Pick<ConsumerEvidence, 'installed' | 'notes' | 'setUp'> {
  const notes = [...(installed?.notes ?? []), ...setUpNotes]
  return { ...installed, ...(setUp && { setUp }), ...(notes.length > 0 && { notes }) }
}
