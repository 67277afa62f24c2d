import type { Expectation } from '../config/config.js'

/** What a consumer's evidence is held against. */
export interface Policy {
  consumer: string
  files: string[]
  expect: Expectation
  /** The files of the negative control; undefined when there is none. */
  control?: string[]
}
