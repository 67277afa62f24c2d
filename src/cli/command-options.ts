import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { UsageError } from '../shared/errors.js'

export interface OptionFacts {
  meaning: string
  /** What its value is called in the help, as in `FILE`; an option without one takes none. */
  value?: string
  required?: true
  /** Not shown in the help. */
  hidden?: true
  /** Whether a value may be an empty text. Otherwise it comes from a script that did not fill it in, and is refused. */
  mayBeEmpty?: true
  /** Options that cannot be given as well. */
  conflicts?: readonly string[]
}

/** Those that several commands have. */
export const COMMON_OPTIONS = {
  root: { value: 'FOLDER', meaning: 'The repository that builds the image. Default: the current folder.' },
  config: { value: 'FILE', meaning: 'The configuration. Default: .github/compat-gate.yml.' },
  verbose: {
    meaning: 'Show the output of the build, the set-up and the tests, and each command.',
    conflicts: ['quiet'],
  },
  quiet: { meaning: 'Say only what it comes to, and what goes wrong.' },
} as const satisfies Record<string, OptionFacts>

/** Options by their names, without the dashes. */
export function addOptions(command: Command, options: Readonly<Record<string, OptionFacts>>): void {
  for (const [name, facts] of Object.entries(options)) command.addOption(commandOption(name, facts))
}

function commandOption(
  name: string,
  { meaning, value, required, hidden, mayBeEmpty, conflicts }: OptionFacts,
): Option {
  const flags = value === undefined ? `--${name}` : `--${name} <${value}>`
  const option = new Option(flags, required ? `${meaning} (required)` : meaning)
  if (hidden) option.hideHelp()
  if (conflicts !== undefined)
    option.conflicts(conflicts.map(other => new Option(`--${other}`).attributeName()))
  if (value !== undefined && !mayBeEmpty)
    option.argParser((text: string) => {
      if (text !== '') return text
      throw new UsageError(`--${name}: expected a value, got an empty text`)
    })
  return option
}

/** What a command was given for its options. */
export class GivenOptions<Name extends string> {
  readonly #command: Command
  readonly #values: ReadonlyMap<string, unknown>

  constructor(command: Command) {
    this.#command = command
    this.#values = new Map(
      command.options.map(option => [option.name(), command.getOptionValue(option.attributeName())]),
    )
  }

  text(name: Name): string | undefined {
    const value = this.#values.get(name)
    return typeof value === 'string' ? value : undefined
  }

  /** Asked for when all of them are known: an option that is misspelt is then told as that, and not as one that is missing. */
  required(name: Name): string {
    return this.text(name) ?? this.#command.error(`${this.#command.name()}: expected --${name}`)
  }

  flag(name: Name): boolean {
    return this.#values.get(name) === true
  }

  /** Absolute. */
  root(): string {
    const value = this.#values.get('root')
    return resolve(typeof value === 'string' ? value : '.')
  }
}

/** What reads a private repository. It is no option, because every user of the machine sees arguments. */
export function terminalToken(env: NodeJS.ProcessEnv): string | undefined {
  return (env['COMPAT_GATE_TOKEN'] ?? env['GITHUB_TOKEN']) || undefined
}

/** Shown at the end of a command's help. */
export function withExample(command: Command, example: string): void {
  command.addHelpText('after', `\nExample:\n  ${example}`)
}
