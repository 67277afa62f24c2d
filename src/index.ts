import { cancellationSignal } from './process/cancellation.js'
import { flushed } from './process/flushed.js'

// A runner starts the action without arguments, a person the same program with some. Each side is
// loaded only when it is asked for, because `--help` should not wait for the toolkit.
const args = process.argv.slice(2)
// A reader that goes away, as `head` does, ends nothing: what the run came to is in its exit code and its report.
for (const stream of [process.stdout, process.stderr]) stream.on('error', unlessUnread)
const signal = cancellationSignal(line => process.stderr.write(line))
if (args.length > 0) {
  const { runCommandLine } = await import('./cli/cli.js')
  process.exitCode = await runCommandLine(args, signal)
} else {
  const { isPostStep, runAction, runPostStep } = await import('./action/action.js')
  await (isPostStep() ? runPostStep() : runAction(signal))
}
// What a slow reader has not read yet would be lost; one that stands still is not waited for.
await Promise.all([flushed(process.stdout), flushed(process.stderr)])
// A question that an engine never answers would keep the process; all that is to be said has been said.
process.exit()

function unlessUnread(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
