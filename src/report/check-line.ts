import { plainLine } from './escape.js'
import { inert } from './relay.js'

/** A line of `compat-gate check`: whether something holds, and what. Foreign text in it is no command of a runner's. */
export function checkLine(ok: boolean, text: string): string {
  return `${ok ? 'ok     ' : 'failed '} ${inert(plainLine(text))}\n`
}
