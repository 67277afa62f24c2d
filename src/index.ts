import { cancellationSignal } from './process/cancellation.js'

// A runner starts the action without arguments, a person the same program with some. Each side is
// loaded only when it is asked for, because `--help` should not wait for the toolkit.
const args = process.argv.slice(2)
const signal = cancellationSignal(line => process.stderr.write(line))
if (args.length > 0) {
  const { runCommandLine } = await import('./cli/cli.js')
  process.exitCode = await runCommandLine(args, signal)
} else {
  const { isPostStep, runAction, runPostStep } = await import('./action/action.js')
  await (isPostStep() ? runPostStep() : runAction(signal))
}
// A question that an engine never answers would keep the process; all that is to be said has been said.
process.exit()
