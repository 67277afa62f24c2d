import { join } from 'node:path'
import { fillPlaceholders } from '../config/placeholders.js'
import type { ConsumerEvidence } from '../evidence.js'
import { type CapturedOutput, captureOutput, howEnded } from '../process/execute.js'
import { killTrial } from '../process/processes.js'
import { IncidentError } from '../shared/errors.js'
import { firstLine, formatSeconds, lastLines } from '../shared/text.js'
import { parsePackageListing } from './package-listing.js'
import type { SetUpContext } from './set-up.js'

const LIMITS = { timeoutMs: 120_000, bytes: 8 << 20, packages: 20_000 }

/** What is known of the packages that a set-up has installed, or why nothing is. */
export type InstalledFacts = Pick<ConsumerEvidence, 'installed' | 'notes'>

/**
 * Asks for the packages that the set-up has installed. A list that cannot be had is a note: no verdict rests on it.
 *
 * @param command may hold placeholders
 * @throws IncidentError when the run was cancelled
 */
export async function listInstalled(
  command: string[],
  values: Record<string, string>,
  { trial, env, workspace, signal, onOutput }: SetUpContext,
  limits = LIMITS,
): Promise<InstalledFacts> {
  const [program = '', ...args] = command.map(text => fillPlaceholders(text, values))
  const enough = new AbortController()
  let bytes = 0
  const ended = await captureOutput(
    { program, args, cwd: workspace.checkout, env },
    {
      signal: AbortSignal.any([signal, enough.signal]),
      timeoutMs: limits.timeoutMs,
      log: join(workspace.logs, 'installed.log'),
      onOutput: (chunk, stream) => {
        bytes += chunk.length
        if (bytes > limits.bytes) enough.abort()
        else if (stream === 'stderr') onOutput(chunk)
      },
    },
    limits.bytes,
  )
  await killTrial(trial)
  if (signal.aborted)
    throw new IncidentError('cancelled', 'cancelled while the installed packages were listed')
  const name = `'${firstLine([program, ...args].join(' '), 80)}'`
  const facts = factsFrom(ended, limits)
  const { installed, notes } = typeof facts === 'string' ? { notes: [facts] } : facts
  return {
    ...(installed && { installed: withoutOwnPaths(installed, values['workdir'] ?? '') }),
    ...(notes && { notes: notes.map(why => `what set-up installed is not known: ${name} ${why}`) }),
  }
}

/** The packages, or why they are not known, as the end of a sentence. */
function factsFrom(ended: CapturedOutput, limits: typeof LIMITS): InstalledFacts | string {
  if (ended.cancelled) return `wrote more than ${limits.bytes} bytes`
  if (ended.timedOut) return `did not end within ${formatSeconds(limits.timeoutMs)}`
  if (ended.startError) return howEnded(ended)
  const { packages, strange } = parsePackageListing(ended.stdout)
  const words = lastLines(ended.stderr, 1).map(line => `: ${firstLine(line, 200)}`)
  // npm ends with 1 where one of the packages does not fit another; what it then writes as JSON is whole.
  const isWhole = ended.exitCode === 0 || (ended.stdout.trim().startsWith('{') && packages.length > 0)
  if (!isWhole) return `${howEnded(ended)}${words.join('')}`
  if (packages.length > limits.packages) return `lists more than ${limits.packages} packages`
  if (strange === undefined) return { installed: packages }
  const why = `wrote what is no name with a version: '${strange}'`
  return packages.length === 0 ? why : { installed: packages, notes: [`in part: it ${why}`] }
}

/** The folder of a run is another one each time: a package that lies in it has not moved for that. */
function withoutOwnPaths(
  packages: NonNullable<InstalledFacts['installed']>,
  checkout: string,
): NonNullable<InstalledFacts['installed']> {
  if (checkout === '') return packages
  return packages.map(({ name, version }) => ({ name, version: version.replaceAll(checkout, '{workdir}') }))
}
