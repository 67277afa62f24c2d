import type { Command } from 'commander'
import { withExample } from '../command-options.js'

/** See explain.ts. */
export interface ExplainArguments {
  command: 'explain'
  /** Undefined for all of them. */
  code: string | undefined
}

export function defineExplain(program: Command, decide: (args: ExplainArguments) => void): void {
  const command = program
    .command('explain')
    .description('Say what a reason code means, and what to do about it')
    .argument('[CODE]', 'As a report shows it. Without one, all codes are listed.')
  withExample(command, 'compat-gate explain candidate-not-seen')
  command.action((code?: string) => decide({ command: 'explain', code }))
}
