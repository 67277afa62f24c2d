/** A command that the runner obeyed. */
export interface RunnerCommand {
  name: string
  properties: Record<string, string>
  data: string
}

export interface RunnerLog {
  commands: RunnerCommand[]
  /** What a reader of the log sees, commands that leave nothing there left out. */
  lines: string[]
}

const REGISTERED = [
  ...['set-env', 'set-output', 'save-state', 'add-path', 'add-mask', 'add-matcher', 'remove-matcher'],
  ...['notice', 'warning', 'error', 'debug', 'group', 'endgroup', 'echo', 'stop-commands'],
]

/**
 * What the runner makes of the output of a step, standard output or error. A command of the newer form stands at the
 * start of a line, after white space; one of the older form anywhere in it. While commands are stopped, only the word
 * that was agreed on is one.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs
 */
export function readAsRunner(output: string): RunnerLog {
  const commands: RunnerCommand[] = []
  const lines: string[] = []
  let resume: string | undefined
  // A line ends as .NET's StreamReader sees it, at a bare \r too.
  for (const line of output.split(/\r\n|\r|\n/)) {
    const known = new Set(resume === undefined ? REGISTERED : [...REGISTERED, resume.toLowerCase()])
    const command = newForm(line, known) ?? oldForm(line, known)
    if (command === undefined) lines.push(line)
    else if (resume !== undefined && command.name !== resume.toLowerCase()) lines.push(line)
    else if (resume !== undefined) resume = undefined
    else {
      commands.push(command)
      if (command.name === 'stop-commands') resume = command.data
    }
  }
  return { commands, lines }
}

function newForm(line: string, known: Set<string>): RunnerCommand | undefined {
  const text = line.trimStart()
  const end = text.indexOf('::', 2)
  if (!text.startsWith('::') || end < 0) return undefined
  return parsed(text.slice(2, end), text.slice(end + 2), ',', known, DATA, PROPERTY)
}

function oldForm(line: string, known: Set<string>): RunnerCommand | undefined {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return undefined
  return parsed(line.slice(start + 3, end), line.slice(end + 1), ';', known, OLD, OLD)
}

const DATA = { '%0D': '\r', '%0A': '\n', '%25': '%' }
const PROPERTY = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' }
const OLD = { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']', '%25': '%' }

function parsed(
  head: string,
  data: string,
  separator: string,
  known: Set<string>,
  inData: Record<string, string>,
  inProperties: Record<string, string>,
): RunnerCommand | undefined {
  const [word = ''] = head.split(' ', 1)
  const name = word.toLowerCase()
  if (!known.has(name)) return undefined
  const pairs = head.slice(word.length).trim().split(separator)
  const properties = pairs.flatMap(pair => {
    const [, key, value] = /^([^=]+)=+(.+)$/s.exec(pair) ?? []
    return key === undefined || value === undefined ? [] : [[key, unescaped(value, inProperties)]]
  })
  return { name, properties: Object.fromEntries(properties), data: unescaped(data, inData) }
}

function unescaped(text: string, mapping: Record<string, string>): string {
  return Object.entries(mapping).reduce((done, [from, to]) => done.replaceAll(from, to), text)
}
