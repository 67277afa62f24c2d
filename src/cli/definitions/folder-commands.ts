import type { Command } from 'commander'
import { addOptions, COMMON_OPTIONS, GivenOptions, withExample } from '../command-options.js'

/** See open.ts and clean.ts. */
export interface FolderArguments {
  command: 'open' | 'clean'
  /** Absolute. */
  root: string
}

const MEANINGS = [
  ['open', 'Show the last report in a browser; in a pipe, print its path'],
  ['clean', 'Remove the reports, the kept set-ups, and what runs with --keep have left'],
] as const

export function defineFolderCommands(program: Command, decide: (args: FolderArguments) => void): void {
  for (const [name, meaning] of MEANINGS) {
    const command = program.command(name).description(meaning)
    addOptions(command, { root: COMMON_OPTIONS.root })
    withExample(command, `compat-gate ${name} --root ../image`)
    command.action(() => decide({ command: name, root: new GivenOptions<'root'>(command).root() }))
  }
}
