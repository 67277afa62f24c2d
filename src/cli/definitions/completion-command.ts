import { Argument, type Command } from 'commander'
import { withExample } from '../command-options.js'

export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

/** See completion.ts. */
export interface CompletionArguments {
  command: 'completion'
  shell: Shell
}

export function defineCompletion(program: Command, decide: (args: CompletionArguments) => void): void {
  const command = program
    .command('completion')
    .description('Print what makes a shell complete commands and options')
    .addArgument(new Argument('<SHELL>', 'Of which kind.').choices(SHELLS))
  withExample(command, 'source <(compat-gate completion bash)')
  command.action((shell: Shell) => decide({ command: 'completion', shell }))
}
