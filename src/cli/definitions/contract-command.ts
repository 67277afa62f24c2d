import { resolve } from 'node:path'
import type { Command } from 'commander'
import { addOptions, GivenOptions, type OptionFacts, withExample } from '../command-options.js'

/** See contract.ts. */
export interface ContractArguments {
  command: 'contract'
  /** HAR files, or folders of them; absolute. */
  baseline: string
  candidate: string
  json: boolean
  all: boolean
}

const CONTRACT_OPTIONS = {
  json: { meaning: 'Print the differences as JSON.' },
  all: { meaning: 'Also what may be chance.' },
} as const satisfies Record<string, OptionFacts>

export function defineContract(program: Command, decide: (args: ContractArguments) => void): void {
  const command = program
    .command('contract')
    .summary('Say what two recordings of HTTP traffic differ in')
    .description('Say what two recordings of HTTP traffic differ in (docs/contract.md).')
    .argument('<BASELINE>', 'A HAR file, or a folder of them.')
    .argument('<CANDIDATE>', 'What is compared with it.')
  addOptions(command, CONTRACT_OPTIONS)
  withExample(command, 'compat-gate contract before.har after.har --all')
  command.addHelpText('after', '\nExit codes, as of diff: 0 no difference, 1 differences, 2 trouble.')
  command.action((baseline: string, candidate: string) => {
    const options = new GivenOptions<keyof typeof CONTRACT_OPTIONS>(command)
    decide({
      command: 'contract',
      baseline: resolve(baseline),
      candidate: resolve(candidate),
      json: options.flag('json'),
      all: options.flag('all'),
    })
  })
}
