import { parseArgs } from 'node:util'
import { UsageError } from '../../src/shared/errors.js'
import type { EngineName } from '../../tools/engine/install.js'
import { EMULATORS, INCIDENT, type Pair, SAMS } from './releases.js'

/** Those that publish ports as on any machine with Docker: tools/engine/README.md. */
const ENGINES = ['docker', 'docker-sid'] as const satisfies readonly EngineName[]

export type IncidentChoice = { kind: 'help' } | { kind: 'replay'; pairs: readonly Pair[]; engine: EngineName }

/** What the user wants. An unknown version is a usage error that lists those which are known. */
export function parseIncidentChoice(args: string[]): IncidentChoice {
  const { help, emulator, sam, engine } = parse(args)
  if (help) return { kind: 'help' }
  return { kind: 'replay', pairs: pairsOf(emulator, sam), engine: known('--engine', ENGINES, engine) }
}

function pairsOf(emulator: string | undefined, sam: string | undefined): readonly Pair[] {
  if (emulator === undefined && sam === undefined) return INCIDENT
  if (emulator === undefined || sam === undefined)
    throw new UsageError(`expected --emulator and --sam together\n${incidentUsage()}`)
  const versions = (releases: Readonly<Record<string, string>>) => Object.keys(releases)
  return [
    {
      emulator: known('--emulator', versions(EMULATORS), emulator),
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
  return `usage: npm run incident [-- --emulator <version> --sam <version>] [--engine ${ENGINES.join(' | ')}]
without versions it replays ${INCIDENT.map(({ emulator, sam }) => `${emulator} with sam ${sam}`).join(', ')}
  --emulator  ${Object.keys(EMULATORS).join(', ')}
  --sam       ${Object.keys(SAMS).join(', ')}`
}
