import { createInterface } from 'node:readline'
import { messageOf } from '../../src/shared/errors.js'
import { Duty, performDuty, prepareDuty } from './duty.js'

/**
 * The program that cleans up. It takes duties on standard input, one JSON a line, answers each with a line, and does
 * them all, the last one first, when the input ends: because the other side has finished, or was killed.
 */
const duties: Duty[] = []

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGPIPE'] as const) process.on(signal, () => undefined)
// Whoever listened may be gone: that is no reason to stop.
process.stdout.on('error', () => undefined)
process.stderr.on('error', () => undefined)

for await (const line of createInterface({ input: process.stdin })) {
  const duty = Duty.parse(JSON.parse(line))
  await prepareDuty(duty)
  duties.push(duty)
  process.stdout.write('promised\n')
}

for (const duty of duties.reverse()) {
  try {
    await performDuty(duty)
  } catch (error) {
    process.stderr.write(`clean-up of ${JSON.stringify(duty)} failed: ${messageOf(error)}\n`)
    process.exitCode = 1
  }
}
