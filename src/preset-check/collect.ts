import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ConsumerConfig } from '../config/config.js'
import { fillPlaceholders } from '../config/placeholders.js'
import type { PresetCheck } from '../config/preset-check.js'
import { consumerEnvironment, placeholderValues } from '../consumer/consumer-context.js'
import { type Command, type CommandEnd, howEnded, runCommand } from '../process/execute.js'
import { LastLines, Lines } from '../process/lines.js'
import { killTrial } from '../process/processes.js'
import { IncidentError } from '../shared/errors.js'
import { cutText, formatSeconds, lastLines, matchesWildcard } from '../shared/text.js'
import { readReport } from '../test-reports/read-report.js'
import type { CheckContext } from './source.js'

/** Of the lines that name a test; no file has as many. */
const MOST_TESTS = 20_000
/** Of the end of an output, in a message of one line. */
const SHOWN_LINES = 5
const SHOWN_UNITS = 200

/** How many tests the consumer's own tool finds in a file, or why it cannot tell. */
export type Collected = { count: number; problem?: never } | { problem: string }

/**
 * Asks the consumer's tool for the tests of one file, in the environment of a trial. Afterwards no process of it is left.
 *
 * @param args as in `control.args`: come at the end of the command
 * @throws IncidentError when the check was cancelled
 */
export async function collectTests(
  consumer: ConsumerConfig,
  { command, line, timeout }: PresetCheck['collect'],
  file: string,
  args: readonly string[],
  context: CheckContext,
): Promise<Collected> {
  const report = join(context.workspace.reports, 'collected', 'report.xml')
  await rm(dirname(report), { recursive: true, force: true })
  await mkdir(dirname(report), { recursive: true })
  const values = { ...placeholderValues(context), file, report }
  const [program = '', ...rest] = [...command, ...args].map(text => fillPlaceholders(text, values))
  const env = consumerEnvironment(consumer, context, { file, report })
  const startedOn = Date.now()
  const listed = new TestListing(line === undefined ? undefined : fillPlaceholders(line, { file }))
  const ended = await listed.of(
    { program, args: rest, cwd: context.workspace.checkout, env },
    timeout,
    context,
  )
  if (ended.cancelled) throw new IncidentError('cancelled', 'cancelled while tests were listed')
  const problem = listingProblem(ended, program, timeout, listed)
  if (problem !== undefined) return { problem }
  if (line !== undefined) return { count: listed.count }
  const { state, detail, cases } = await readReport(consumer.test.report.format, report, {
    startedAt: startedOn,
    endedAt: ended.endedAt,
  })
  return state === 'ok' || state === 'empty'
    ? { count: cases.length }
    : { problem: `the report is ${state}: ${detail}` }
}

/** What a command writes: the lines that name a test, each once, and the end of it. */
class TestListing {
  readonly #pattern: string | undefined
  readonly #names = new Set<string>()
  readonly #tail = new LastLines()

  constructor(pattern: string | undefined) {
    this.#pattern = pattern
  }

  get count(): number {
    return this.#names.size
  }

  get tooMany(): boolean {
    return this.#names.size > MOST_TESTS
  }

  /** The last lines as one. */
  get end(): string {
    return lastLines(this.#tail.text(), SHOWN_LINES)
      .map(line => cutText(line.trim(), SHOWN_UNITS))
      .join(' / ')
  }

  async of(command: Command, timeoutMs: number, { signal, trial }: CheckContext): Promise<CommandEnd> {
    const lines = new Lines(one => this.#read(one))
    const ended = await runCommand(command, {
      signal,
      timeoutMs,
      onOutput: (chunk, stream) => {
        this.#tail.add(chunk)
        if (stream === 'stdout') lines.write(chunk)
      },
    })
    lines.end()
    await killTrial(trial)
    return ended
  }

  #read(line: string): void {
    if (this.#pattern === undefined || this.tooMany) return
    if (matchesWildcard(this.#pattern, line.trimEnd())) this.#names.add(line.trimEnd())
  }
}

function listingProblem(
  ended: CommandEnd,
  program: string,
  timeoutMs: number,
  listed: TestListing,
): string | undefined {
  const { startError, timedOut, exitCode } = ended
  if (startError?.code === 'ENOENT') return `there is no program '${program}'`
  if (timedOut) return `'${program}' did not end within ${formatSeconds(timeoutMs)}`
  if (exitCode !== 0) {
    const end = listed.end === '' ? 'without a word' : `its last lines: ${listed.end}`
    return `'${program}' ${howEnded(ended)}, ${end}`
  }
  return listed.tooMany ? `expected at most ${MOST_TESTS} tests, got more` : undefined
}
