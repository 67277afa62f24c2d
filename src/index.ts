import { cancellation } from './process/cancellation.js'

// A runner starts the action without arguments, a person the same program with some. Each side is
// loaded only when it is asked for, because `--help` should not wait for the toolkit.
const words = process.argv.slice(2)
const signal = cancellation(line => process.stderr.write(line))
if (words.length > 0) {
  const { terminal } = await import('./cli/cli.js')
  process.exitCode = await terminal(words, signal)
} else {
  const { action, isPost, post } = await import('./action/action.js')
  await (isPost() ? post() : action(signal))
}
// A question that an engine never answers would keep the process; all that is to be said has been said.
process.exit()
