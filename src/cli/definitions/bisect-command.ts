import type { Command } from 'commander'
import { UsageError } from '../../shared/errors.js'
import {
  addOptions,
  COMMON_OPTIONS,
  GivenOptions,
  type OptionFacts,
  terminalToken,
  withExample,
} from '../command-options.js'

/** See bisect.ts. */
export interface BisectArguments {
  command: 'bisect'
  /** Absolute. */
  root: string
  config: string | undefined
  consumer: string | undefined
  /** Of the consumer, where that is not searched. */
  ref: string | undefined
  platform: string | undefined
  token: string | undefined
  good: string
  bad: string
  /** `image`, `consumer`, or a package. */
  of: string
  /** `file` or `file::test`. */
  test: string
  versionEnv: { name: string; value: string } | undefined
  verbose: boolean
  /** Only what it came to is said. */
  quiet: boolean
}

const BISECT_OPTIONS = {
  good: { value: 'REF', meaning: 'A commit or version on which the test passes.', required: true },
  bad: { value: 'REF', meaning: 'One on which it fails.', required: true },
  test: { value: 'FILE[::TEST]', meaning: 'The test file, or a test of it.', required: true },
  of: {
    value: 'WHAT',
    meaning: 'image (default), consumer, or a package that set-up installs, as in pip:NAME or npm:NAME.',
  },
  'version-env': {
    value: 'NAME=TEXT',
    meaning:
      'For a package: the variable of the consumer that holds its version, with {version} in the text.',
  },
  consumer: { value: 'NAME', meaning: 'Which consumer, where there are several.' },
  ref: { value: 'REF', meaning: 'Instead of the consumer’s configured ref.' },
  platform: { value: 'OS/ARCH', meaning: 'Which of candidate.platforms. Default: that of the engine.' },
  root: COMMON_OPTIONS.root,
  config: COMMON_OPTIONS.config,
  verbose: COMMON_OPTIONS.verbose,
  quiet: COMMON_OPTIONS.quiet,
} as const satisfies Record<string, OptionFacts>

export function defineBisect(
  program: Command,
  env: NodeJS.ProcessEnv,
  decide: (args: BisectArguments) => void,
): void {
  const command = program
    .command('bisect')
    .description('Find the commit or version from which a test fails (docs/bisect.md).')
    .summary('Find the commit or version from which a test fails')
  addOptions(command, BISECT_OPTIONS)
  withExample(command, 'compat-gate bisect --good v1.1.2 --bad main --test tests/test_invoke.py')
  command.action(() => {
    const options = new GivenOptions<keyof typeof BISECT_OPTIONS>(command)
    decide({
      command: 'bisect',
      root: options.root(),
      config: options.text('config'),
      consumer: options.text('consumer'),
      ref: options.text('ref'),
      platform: options.text('platform'),
      token: terminalToken(env),
      good: options.required('good'),
      bad: options.required('bad'),
      of: options.text('of') ?? 'image',
      test: options.required('test'),
      versionEnv: versionVariable(options.text('version-env')),
      verbose: options.flag('verbose'),
      quiet: options.flag('quiet'),
    })
  })
}

function versionVariable(text: string | undefined): BisectArguments['versionEnv'] {
  if (text === undefined) return undefined
  const [, name, value] = /^([A-Za-z_]\w*)=(.*\{version\}.*)$/.exec(text) ?? []
  if (name !== undefined && value !== undefined) return { name, value }
  throw new UsageError(`--version-env: expected NAME=TEXT with {version} in the text, got '${text}'`)
}
