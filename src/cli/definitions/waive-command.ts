import { resolve } from 'node:path'
import type { Command } from 'commander'
import { MOST_WAIVER_DAYS } from '../../config/config.js'
import { UsageError } from '../../shared/errors.js'
import {
  addOptions,
  COMMON_OPTIONS,
  GivenOptions,
  type OptionFacts,
  withExample,
} from '../command-options.js'

/** See waive.ts. */
export interface WaiveArguments {
  command: 'waive'
  /** Absolute. */
  root: string
  config: string | undefined
  /** verdict.json, or its folder; absolute. */
  verdict: string
  /** A glob over ids of tests. */
  test: string
  consumer: string | undefined
  reason: string
  link: string
  author: string | undefined
  days: number
}

const DAYS_AT_FIRST = '30'

const WAIVE_OPTIONS = {
  verdict: { value: 'FILE', meaning: 'The verdict.json, or the folder that holds it.', required: true },
  test: { value: 'GLOB', meaning: 'Which of its failed tests, by their ids.', required: true },
  reason: { value: 'TEXT', meaning: 'Why that failure is known.', required: true },
  link: { value: 'URL', meaning: 'Where it is being mended.', required: true },
  consumer: { value: 'NAME', meaning: 'Only of this consumer.' },
  author: { value: 'NAME', meaning: 'Who waives it. Default: the user.name of git.' },
  days: {
    value: 'NUMBER',
    meaning: `For how many days from today, at most ${MOST_WAIVER_DAYS}. Default: ${DAYS_AT_FIRST}.`,
  },
  root: COMMON_OPTIONS.root,
  config: COMMON_OPTIONS.config,
} as const satisfies Record<string, OptionFacts>

export function defineWaive(program: Command, decide: (args: WaiveArguments) => void): void {
  const command = program
    .command('waive')
    .description('Write known failures of a verdict into the file of waivers')
  addOptions(command, WAIVE_OPTIONS)
  withExample(
    command,
    "compat-gate waive --verdict report --test '*::test_slow' --reason 'slow host' --link https://example.org/7",
  )
  command.action(() => {
    const options = new GivenOptions<keyof typeof WAIVE_OPTIONS>(command)
    decide({
      command: 'waive',
      root: options.root(),
      config: options.text('config'),
      verdict: resolve(options.required('verdict')),
      test: options.required('test'),
      consumer: options.text('consumer'),
      reason: options.required('reason'),
      link: options.required('link'),
      author: options.text('author'),
      days: waiverDays(options.text('days') ?? DAYS_AT_FIRST),
    })
  })
}

function waiverDays(text: string): number {
  if (/^[1-9]\d?$/.test(text) && Number(text) <= MOST_WAIVER_DAYS) return Number(text)
  throw new UsageError(`--days: expected a number from 1 to ${MOST_WAIVER_DAYS}, got '${text}'`)
}
