// Loaded before the program: its timers of so many milliseconds go off when the test sends SIGUSR2, and never by themselves,
// so that no test waits for them and no slow machine comes to them. Says on standard error when one is set.
const { setTimeout: inTime } = globalThis
const ms = Number(process.env.TIMER_BY_SIGNAL)

globalThis.setTimeout = (work, after, ...args) => {
  if (after !== ms) return inTime(work, after, ...args)
  const timer = inTime(() => undefined, 2 ** 31 - 1)
  process.once('SIGUSR2', () => {
    // Node's own word for a timer that was cleared.
    if (!timer._destroyed) work(...args)
  })
  process.stderr.write('(the timer is set)\n')
  return timer
}
