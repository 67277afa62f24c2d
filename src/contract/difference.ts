export const DIFFERENCE_KINDS = [
  'operation-removed',
  'operation-added',
  'path-changed',
  'status-changed',
  'field-removed',
  'field-added',
  'field-renamed',
  'field-made-optional',
  'field-made-required',
  'type-changed',
  'grammar-changed',
  'values-changed',
  'order-changed',
  'count-changed',
] as const
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number]

/** `breaking`: who relied on it fails. `doubtful`: some may. `additive`: nobody who ignores what he does not know. */
export const SEVERITIES = ['breaking', 'doubtful', 'additive'] as const
export type Severity = (typeof SEVERITIES)[number]

/** Where something stands. */
export interface ContractPlace {
  /** `GET /users/{id}`. */
  operation: string
  message: 'request' | 'response'
  part: 'operation' | 'path' | 'query' | 'header' | 'body'
  /** Of the response. */
  status?: string
  /** From the part: `.Events[].Id`, a header's name; empty for the whole. */
  path: string
}

/** How often an arm shows it, of how many times that it could have. */
export interface Shown {
  times: number
  of: number
  examples: readonly string[]
}

/** One thing that two contracts differ in. */
export interface Difference {
  kind: DifferenceKind
  severity: Severity
  place: ContractPlace
  /** What stands there: a grammar, a type, a status. */
  before: string
  after: string
  baseline: Shown
  candidate: Shown
  /**
   * The first exchange that shows it: its place among those of its recording from 0, and when, in milliseconds since the
   * epoch. That of the candidate where that shows something.
   */
  first: { index: number; at: number }
  /** The candidate's tests with exchanges that show it. */
  tests: string[]
  /** The test files with exchanges that show it and whose test nobody knows. */
  files: string[]
  /** How many of those, and of all tests that failed, failed. Where it is known which did. */
  failed?: { shown: number; of: number }
  /** How likely two recordings of one image differ so much. */
  chance: number
  /** It comes from what the consumer asked otherwise, or from the difference of this number before it. */
  follows?: number
}
