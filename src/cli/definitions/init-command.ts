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

/** See init.ts. */
export interface InitArguments {
  command: 'init'
  /** Absolute. */
  root: string
  image: string | undefined
  /** From the root, like `context`. */
  dockerfile: string | undefined
  context: string | undefined
  prepare: string | undefined
  /** A folder, `owner/name`, or a git URL. */
  consumer: string | undefined
  preset: string | undefined
  ref: string | undefined
  /** From the consumer's root. */
  tests: string[] | undefined
  variable: { name: string; value: 'tag' | 'image' } | undefined
  action: string | undefined
  token: string | undefined
  yes: boolean
  force: boolean
}

const INIT_OPTIONS = {
  consumer: {
    value: 'FOLDER',
    meaning: 'The project whose tests have to pass: a checkout of it, owner/name, or a git URL.',
  },
  image: { value: 'IMAGE', meaning: 'What consumers look for, without a tag.' },
  ref: { value: 'REF', meaning: "The consumer's branch, tag or full SHA. Default: its own branch." },
  tests: {
    value: 'LIST',
    meaning: "Its test files, or folders of them, with commas. Default: those that lead to the image's name.",
  },
  'image-env': {
    value: 'VARIABLE',
    meaning: "The consumer's variable for the whole image reference.",
    conflicts: ['image-tag-env'],
  },
  'image-tag-env': { value: 'VARIABLE', meaning: "The consumer's variable for the image's tag alone." },
  preset: {
    value: 'NAME',
    meaning: 'A known consumer, instead of reading one.',
    conflicts: ['consumer', 'tests'],
  },
  dockerfile: { value: 'FILE', meaning: 'Which Dockerfile makes the image.' },
  context: { value: 'FOLDER', meaning: 'Its build context.' },
  prepare: { value: 'COMMAND', meaning: 'Makes what the Dockerfile copies, before each build.' },
  action: {
    value: 'OWNER/NAME@SHA',
    meaning: 'What the workflow uses. Default: the repository and commit that this program came from.',
  },
  yes: { meaning: 'Ask nothing, and take what is proposed.' },
  force: { meaning: 'Overwrite files that differ.' },
  root: COMMON_OPTIONS.root,
} as const satisfies Record<string, OptionFacts>

export function defineInit(
  program: Command,
  env: NodeJS.ProcessEnv,
  decide: (args: InitArguments) => void,
): void {
  const command = program
    .command('init')
    .summary('Write the configuration and the workflow, and check them')
    .description(
      'Read the repository of the image and a consumer, ask what they do not say, write .github/compat-gate.yml and a workflow, and check them. Nothing of the consumer is run. A file that is there and differs is shown, and is kept without --force.',
    )
  addOptions(command, INIT_OPTIONS)
  withExample(command, 'compat-gate init --consumer ../my-consumer --image ghcr.io/me/emulator --yes')
  command.action(() => {
    const options = new GivenOptions<keyof typeof INIT_OPTIONS>(command)
    const [tag, image] = [options.text('image-tag-env'), options.text('image-env')]
    decide({
      command: 'init',
      root: resolve(options.root()),
      image: options.text('image'),
      dockerfile: options.text('dockerfile'),
      context: options.text('context'),
      prepare: options.text('prepare'),
      consumer: options.text('consumer'),
      preset: options.text('preset'),
      ref: options.text('ref'),
      tests: options
        .text('tests')
        ?.split(',')
        .filter(one => one !== ''),
      variable:
        tag !== undefined
          ? { name: tag, value: 'tag' }
          : image !== undefined
            ? { name: image, value: 'image' }
            : undefined,
      action: options.text('action'),
      token: terminalToken(env),
      yes: options.flag('yes'),
      force: options.flag('force'),
    })
  })
}
