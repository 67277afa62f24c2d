import { everyInterval, wantsColour } from './report/terminal.js'

/** Where a terminal shows the progress: standard error, so that standard output holds results alone. */
export function screen() {
  const stream = process.stderr
  const isTTY = stream.isTTY === true
  return {
    stream,
    isTTY,
    columns: () => stream.columns ?? 80,
    colour: wantsColour(process.env, isTTY),
    now: () => performance.now(),
    every: everyInterval,
  }
}
