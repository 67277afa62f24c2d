import { checkLine } from '../report/conclusion.js'

/** Says whether something holds, and what, in the width of the terminal. */
export function sayCheck(ok: boolean, text: string): void {
  process.stdout.write(checkLine(ok, text, process.stdout.columns))
}
