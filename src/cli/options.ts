import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { messageOf, UsageError } from '../shared/errors.js'
import { USAGE } from './usage.js'

/** The options that a command has, by their names. */
export type OptionTypes<Name extends string> = { readonly [N in Name]?: { type: 'string' | 'boolean' } }

/** The options that a command was given. */
export class CommandOptions<Name extends string> {
  readonly #values: Record<string, string | boolean | undefined>
  /** What was given without a name. */
  readonly operands: string[]

  /**
   * @param allowOperands whether anything may be given without a name
   * @throws UsageError with the usage, for what is not known
   */
  constructor(args: string[], options: OptionTypes<Name>, allowOperands = false) {
    try {
      const parsed = parseArgs({
        args,
        options: options as Record<string, { type: 'string' | 'boolean' }>,
        strict: true,
        allowPositionals: allowOperands,
      })
      this.#values = parsed.values
      this.operands = parsed.positionals
    } catch (error) {
      throw new UsageError(`${messageOf(error)}\n\n${USAGE}`)
    }
  }

  /** An empty value comes from a script that did not fill it in: without the option, something else would be done. */
  refuseEmpty(): void {
    const empty = Object.keys(this.#values).find(name => this.#values[name] === '')
    if (empty !== undefined) throw new UsageError(`--${empty}: expected a value, got an empty text`)
  }

  /** As it would be written for the action. */
  value(name: Name): string | undefined {
    return this.#values[name]?.toString()
  }

  text(name: Name): string | undefined {
    const value = this.#values[name]
    return typeof value === 'string' ? value : undefined
  }

  flag(name: Name): boolean {
    return this.#values[name] === true
  }

  root(): string {
    return resolve(this.#values['root']?.toString() ?? '.')
  }
}
