import { OUTPUTS, type OutputName } from './surface.js'

export type Outputs = Record<OutputName, string>

/** What the outputs say until a verdict is known, and for ever when there is none: nothing is approved. */
export const FAIL_CLOSED = Object.fromEntries(
  Object.entries(OUTPUTS).map(([name, { closed }]) => [name, closed]),
) as Outputs
