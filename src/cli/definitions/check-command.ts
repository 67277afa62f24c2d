import { resolve } from 'node:path'
import type { Command } from 'commander'
import {
  addOptions,
  COMMON_OPTIONS,
  GivenOptions,
  type OptionFacts,
  terminalToken,
  withExample,
} from '../command-options.js'

export interface CheckArguments {
  command: 'check'
  /** Absolute. */
  root: string
  config: string | undefined
  consumer: string | undefined
  ref: string | undefined
  /** Run each consumer's set-up steps first. */
  setUp: boolean
  token: string | undefined
}

/** See check-preset.ts. */
export interface PresetCheckArguments {
  command: 'check-preset'
  preset: string
  /** Absolute. */
  checkout: string
  setUp: boolean
}

const OF_CONFIGURATION = {
  root: COMMON_OPTIONS.root,
  config: COMMON_OPTIONS.config,
  consumer: {
    value: 'NAME',
    meaning: 'Only this consumer, with its releases; NAME@TAG for one of those alone.',
  },
  ref: { value: 'REF', meaning: 'Instead of the consumer’s configured ref.' },
} as const satisfies Record<string, OptionFacts>

const SET_UP = {
  'set-up': {
    meaning:
      'Run the set-up steps first, which lets the check see programs that they make, and tests that they help to list. With --preset in the checkout itself.',
  },
} as const satisfies Record<string, OptionFacts>

const conflicts = Object.keys(OF_CONFIGURATION)

const OF_PRESET = {
  preset: {
    value: 'NAME',
    meaning: 'See whether a checkout of a known consumer still looks as its preset says.',
    conflicts,
  },
  checkout: { value: 'FOLDER', meaning: 'With --preset: where the consumer is checked out.', conflicts },
} as const satisfies Record<string, OptionFacts>

export function defineCheck(
  program: Command,
  env: NodeJS.ProcessEnv,
  decide: (args: CheckArguments | PresetCheckArguments) => void,
): void {
  const command = program
    .command('check')
    .summary('See whether the configuration is valid, and all is there that it names')
    .description(
      'See whether the configuration is valid, the engine answers, an image is published, all refs resolve, and each consumer at its pin has what the configuration names.',
    )
  addOptions(command, { ...OF_CONFIGURATION, ...OF_PRESET, ...SET_UP })
  withExample(command, 'compat-gate check --preset aws-sam-cli --checkout ../aws-sam-cli')
  command.action(() => {
    const options = new GivenOptions<keyof typeof OF_CONFIGURATION | keyof typeof OF_PRESET | 'set-up'>(
      command,
    )
    const [preset, checkout] = [options.text('preset'), options.text('checkout')]
    const setUp = options.flag('set-up')
    if (preset !== undefined && checkout !== undefined)
      return decide({ command: 'check-preset', preset, checkout: resolve(checkout), setUp })
    if (preset !== undefined || checkout !== undefined)
      command.error('check: expected both --preset and --checkout')
    decide({
      command: 'check',
      root: options.root(),
      config: options.text('config'),
      consumer: options.text('consumer'),
      ref: options.text('ref'),
      setUp,
      token: terminalToken(env),
    })
  })
}
