import { join } from 'node:path'
import { IncidentError, stackOf, UsageError } from '../shared/errors.js'
import { packageFolder } from '../shared/files.js'
import { type Arguments, parseArguments } from './arguments.js'
import { programVersion } from './program-version.js'

/** What the process ends with; 64 is EX_USAGE of sysexits(3). */
const EXIT = { pass: 0, 'not-applicable': 0, fail: 1, inconclusive: 2, usage: 64 } as const

/** Those of diff(1). */
const DIFF = { same: 0, different: 1, trouble: 2 } as const

/**
 * The terminal program. Resolves to its exit code, and has said everything by then.
 *
 * @param args what stands after the program's name
 */
export async function runCommandLine(args: string[], signal: AbortSignal): Promise<number> {
  try {
    return await runArguments(parseArguments(args, process.env), signal)
  } catch (error) {
    const { stoppedLine } = await import('../report/conclusion.js')
    if (error instanceof UsageError) {
      process.stderr.write(stoppedLine(error.message))
      return args[0] === 'contract' ? DIFF.trouble : EXIT.usage
    }
    const why = error instanceof IncidentError ? error.message : stackOf(error)
    process.stderr.write(stoppedLine(`failed, and nothing was approved: ${why}`))
    return EXIT.inconclusive
  }
}

// Each command is loaded when it is asked for: the engine's client alone takes a good part of a second.
async function runArguments(args: Arguments, signal: AbortSignal): Promise<number> {
  switch (args.command) {
    case 'help':
      process.stdout.write(args.text)
      return EXIT.pass
    case 'version':
      process.stdout.write(`${await programVersion()}\n`)
      return EXIT.pass
    case 'run':
      return EXIT[await (await import('./run.js')).runInTerminal(args, signal)]
    case 'init':
      return (await (await import('./init.js')).initInTerminal(args, signal)) ? EXIT.pass : EXIT.inconclusive
    case 'plan-list':
      await (await import('./plan-list.js')).listPlanInTerminal(args)
      return EXIT.pass
    case 'check': {
      // First: where there is no configuration, nothing of what looks at consumers is loaded.
      const { loadConfig } = await import('../config/load.js')
      const config = await loadConfig(args.root, args.config, join(packageFolder(), 'presets'))
      const { checkInTerminal } = await import('./check.js')
      return (await checkInTerminal(config, args, signal)) ? EXIT.pass : EXIT.inconclusive
    }
    case 'check-preset':
      return (await (await import('./check-preset.js')).checkPresetInTerminal(args, signal))
        ? EXIT.pass
        : EXIT.inconclusive
    case 'waive':
      await (await import('./waive.js')).waiveInTerminal(args, signal)
      return EXIT.pass
    case 'bisect':
      return (await (await import('./bisect.js')).bisectInTerminal(args, signal))
        ? EXIT.pass
        : EXIT.inconclusive
    case 'open':
      await (await import('./open.js')).openInTerminal(args)
      return EXIT.pass
    case 'clean':
      return (await (await import('./clean.js')).cleanInTerminal(args)) ? EXIT.pass : EXIT.inconclusive
    case 'completion':
      ;(await import('./completion.js')).completionInTerminal(args)
      return EXIT.pass
    case 'explain':
      await (await import('./explain.js')).explainInTerminal(args)
      return EXIT.pass
    case 'contract':
      return DIFF[(await (await import('./contract.js')).contractInTerminal(args)) ? 'same' : 'different']
    case 'reaper':
      await (await import('./reaper.js')).reapRun(args)
      return EXIT.pass
  }
}
