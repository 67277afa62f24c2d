import type { Readable, Writable } from 'node:stream'
import type { CANCEL_SYMBOL } from '@clack/prompts'
import { UsageError } from '../shared/errors.js'

interface Question {
  /** What answers it on the command line, without its dashes. */
  option: string
  message: string
}

export interface TextQuestion extends Question {
  /** The answer that is proposed. */
  initial: string | undefined
  /** Why an answer is none; undefined when it is one. */
  problem: (text: string) => string | undefined
}

export interface ChoiceQuestion extends Question {
  /** The first one is proposed. */
  choices: { value: string; hint?: string | undefined }[]
}

/** Asks a person, or takes what is proposed. */
export interface Questions {
  text(question: TextQuestion): Promise<string>
  choice(question: ChoiceQuestion): Promise<string>
  /** Nothing is proposed: without a person it is `false`. */
  agreed(message: string): Promise<boolean>
}

/** For `--yes`: whatever has no proposal is an error that names its option. */
export const PROPOSED_ANSWERS: Questions = {
  text: async ({ option, message, initial, problem }) => {
    if (initial !== undefined && problem(initial) === undefined) return initial
    throw new UsageError(`--${option} is needed: ${message}`)
  },
  choice: async ({ option, message, choices }) => {
    const [first] = choices
    if (first !== undefined) return first.value
    throw new UsageError(`--${option} is needed: ${message}`)
  },
  agreed: async () => false,
}

/** Asks in a terminal. The library is loaded with the first question. */
export class TerminalQuestions implements Questions {
  readonly #streams: { input: Readable; output: Writable }

  constructor(input: Readable, output: Writable) {
    this.#streams = { input, output }
  }

  async text({ message, initial, problem }: TextQuestion): Promise<string> {
    const { text } = await import('@clack/prompts')
    const answer = await text({
      ...this.#common(message),
      ...(initial !== undefined && { initialValue: initial }),
      validate: given => problem(given ?? ''),
    })
    return this.#given(answer)
  }

  async choice({ message, choices }: ChoiceQuestion): Promise<string> {
    const { select } = await import('@clack/prompts')
    const options = choices.map(({ value, hint }) => ({
      value,
      label: value,
      ...(hint !== undefined && { hint }),
    }))
    return this.#given(await select({ ...this.#common(message), options }))
  }

  async agreed(message: string): Promise<boolean> {
    const { confirm } = await import('@clack/prompts')
    return this.#given(await confirm({ ...this.#common(message), initialValue: false }))
  }

  #common(message: string) {
    // The line at the left would take columns of a narrow window.
    return { ...this.#streams, message, withGuide: false }
  }

  /** What is no answer is a symbol: Ctrl-C, or Escape. */
  #given<T extends string | boolean>(answer: T | typeof CANCEL_SYMBOL): T {
    if (typeof answer === 'symbol') throw new UsageError('init: cancelled, and nothing was written')
    return answer
  }
}
