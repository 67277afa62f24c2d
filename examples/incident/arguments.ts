import { parseArgs } from 'node:util'
import { UsageError } from '../../src/shared/errors.js'
import type { EngineName } from '../../tools/engine/install.js'
import { EMULATORS, INCIDENT, type Pair, SAMS, SDKS } from './releases.js'

/** Those that publish ports as on any machine with Docker: tools/engine/README.md. */
const ENGINES = ['docker', 'docker-sid'] as const satisfies readonly EngineName[]

export type IncidentChoice = { kind: 'help' } | { kind: 'replay'; pairs: readonly Pair[]; engine: EngineName }

/** What the user wants. An unknown version is a usage error that lists those which are known. */
export function parseIncidentChoice(args: string[]): IncidentChoice {
  const { help, engine, ...choice } = parse(args)
  if (help) return { kind: 'help' }
  return { kind: 'replay', pairs: pairsOf(choice), engine: known('--engine', ENGINES, engine) }
}

interface PairWords {
  emulator?: string
  sam?: string
  published?: string
  functions?: string
  always?: boolean
}

function pairsOf(words: PairWords): readonly Pair[] {
  const { emulator, sam, published, functions, always } = words
  if (Object.keys(words).length === 0) return INCIDENT
  if (emulator === undefined || sam === undefined)
    throw new UsageError(`expected --emulator and --sam together\n${incidentUsage()}`)
  if (always && published === undefined)
    throw new UsageError(`expected --published beside --always\n${incidentUsage()}`)
  const versions = (releases: Readonly<Record<string, string>>) => Object.keys(releases)
  return [
    {
      emulator: known('--emulator', versions(EMULATORS), emulator),
      ...(published !== undefined && { published: known('--published', versions(EMULATORS), published) }),
      ...(always && { always }),
      ...(functions !== undefined && { functions: known('--functions', versions(SDKS), functions) }),
      sam: known('--sam', versions(SAMS), sam),
    },
  ]
}

function known<T extends string>(option: string, words: readonly T[], word: string): T {
  const found = words.find(one => one === word)
  if (found !== undefined) return found
  throw new UsageError(
    `${option}: expected one of ${words.join(', ')}, got '${word}'; other releases are added in examples/incident/releases.ts`,
  )
}

function parse(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        emulator: { type: 'string' },
        sam: { type: 'string' },
        published: { type: 'string' },
        functions: { type: 'string' },
        always: { type: 'boolean' },
        engine: { type: 'string', default: 'docker' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    return values
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    throw new UsageError(`${message}\n${incidentUsage()}`, { cause })
  }
}

export function incidentUsage(): string {
  return `usage: npm run incident [-- --emulator <version> --sam <version> [--published <version>] [--always] [--functions <version>]] [--engine ${ENGINES.join(' | ')}]
without versions it replays ${INCIDENT.map(({ emulator, sam }) => `${emulator} with sam ${sam}`).join(', ')}
  --emulator   ${Object.keys(EMULATORS).join(', ')}
  --published  the emulator that users have meanwhile, one of the same; none by default
  --always     run each test file on both emulators, and not only one that is not green
  --functions  the SDK of the functions: ${Object.keys(SDKS).join(', ')}; the one of the day by default
  --sam        ${Object.keys(SAMS).join(', ')}`
}

/** The options that ask for a pair. */
export function optionsOf(pair: Pair): string {
  const { emulator, published, sam, functions, always } = pair
  const options = Object.entries({ emulator, published, sam, functions }).flatMap(([name, version]) =>
    version === undefined ? [] : [`--${name} ${version}`],
  )
  return [...options, ...(always ? ['--always'] : [])].join(' ')
}
