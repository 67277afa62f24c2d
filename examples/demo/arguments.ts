import { parseArgs } from 'node:util'
import { UsageError } from '../../src/shared/errors.js'
import { BREAKS } from './breaks.js'

export type Choice = { kind: 'run'; break?: string } | { kind: 'list' } | { kind: 'help' }

/** What the user wants. A word that is not known is a usage error that lists the ways to break the emulator. */
export function parseChoice(args: string[]): Choice {
  const { values, positionals } = parse(args)
  if (positionals.length > 0)
    throw new UsageError(`expected options only, got '${positionals[0]}'\n${usage()}`)
  if (values.help) return { kind: 'help' }
  if (values.list) return { kind: 'list' }
  const way = values.break
  if (way === undefined) return { kind: 'run' }
  if (!Object.hasOwn(BREAKS, way)) {
    throw new UsageError(
      `--break: expected one of ${Object.keys(BREAKS).join(', ')}, got '${way}'\n${usage()}`,
    )
  }
  return { kind: 'run', break: way }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        break: { type: 'string' },
        list: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    })
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    throw new UsageError(`${message}\n${usage()}`, { cause })
  }
}

export function usage(): string {
  return `usage: npm run demo [-- --break <way> | --list | --help]\n${list()}`
}

/** The ways to break the emulator, a line each. */
export function list(): string {
  const lines = Object.entries(BREAKS).map(([name, { what }]) => `  ${name.padEnd(16)}${what}`)
  return `ways to break the emulator:\n${lines.join('\n')}`
}
